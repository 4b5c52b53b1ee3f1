package law

import (
	"strconv"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/letter"
	"github.com/pppk-id/pppk/internal/source"
)

// maxWords is how long a sentence to an employee may be.
const maxWords = 24

// employee explains the decision to the person it is about: the name, then one
// sentence a line.
func (d *Decision) employee(l pppk.Language) string {
	switch {
	case d.policy == nil:
		return pppk.Text{
			ID: "Tidak ada aturan yang menjawab permintaan ini; hubungi kantor kepegawaian (BKPSDM/BKD).",
			EN: "No rule answers this request; contact the personnel office (BKPSDM/BKD).",
		}.In(l) + "\n"
	case !d.unchanged(): // and the name may be somebody else's
		return pppk.Text{
			ID: "Keterangan tentang Anda telah berubah sejak jawaban ini dihitung; mintalah kantor kepegawaian (BKPSDM/BKD) menghitungnya kembali.",
			EN: "What is known of you has changed since this answer was computed; ask the personnel office (BKPSDM/BKD) to compute it again.",
		}.In(l) + "\n"
	}
	letter := ""
	if name := strings.Join(strings.Fields(d.facts.Name), " "); name != "" {
		letter = pppk.Text{ID: "Yth. ", EN: "Dear "}.In(l) + name + ",\n\n"
	}
	for _, sentence := range []string{
		d.words().plain.In(l, uint8(d.outcome)) + d.stepPlain().In(l),
		d.groundPlain(l),
		d.reasonPlain(l),
		d.notePlain(l),
		d.nextPlain(l),
	} {
		if sentence != "" {
			letter += strings.TrimSuffix(sentence, ".") + ".\n"
		}
	}
	return letter
}

// stepPlain says who decides, or that he has.
func (d *Decision) stepPlain() pppk.Text {
	by, _ := d.decides()
	switch step := d.Step(); {
	case step == Approved && by != AppointingAuthority:
		return pppk.Text{ID: "; persetujuannya tercatat", EN: "; an approval is on record"}
	case step == Refused && by != AppointingAuthority:
		return pppk.Text{ID: "; penolakannya tercatat", EN: "; a refusal is on record"}
	case step == Approved:
		return d.words().approved
	case step == Refused:
		return d.words().refused
	case by == President && acts[d.act].grounds && step == Awaiting: // the one source is about something else
		return pppk.Text{ID: ", tetapi belum diputuskan", EN: ", but nothing is decided yet"}
	case by == President && acts[d.act].grounds:
		return pppk.Text{ID: "; belum diputuskan", EN: "; nothing is decided yet"}
	case step == Awaiting && by == President:
		return pppk.Text{ID: ", tetapi masih harus diputuskan oleh Presiden", EN: ", but the President has yet to decide"}
	case by == President:
		return pppk.Text{ID: "; yang memutuskan adalah Presiden", EN: "; the President decides"}
	case step == Awaiting && by == 0:
		return pppk.Text{ID: ", tetapi belum diputuskan, dan siapa yang memutuskan tidak diketahui", EN: ", but nothing is decided yet, and who decides is not known"}
	case by == 0:
		return pppk.Text{ID: "; siapa yang memutuskan tidak diketahui", EN: "; who decides is not known"}
	case step == Awaiting:
		return pppk.Text{ID: ", tetapi masih harus diputuskan oleh pejabat pembina kepegawaian (PPK)", EN: ", but your appointing authority (PPK) has yet to decide"}
	}
	return pppk.Text{ID: "; yang memutuskan adalah pejabat pembina kepegawaian (PPK)", EN: "; your appointing authority (PPK) decides"}
}

// groundPlain names the ground of an ending that the employee has not asked for.
func (d *Decision) groundPlain(l pppk.Language) string {
	ground := d.request.Ground
	if !acts[d.act].grounds || groundCode(ground) == 0 || ground == pppk.EndingGround(pppk.Resignation) || d.outcome == 0 {
		return ""
	}
	intro := pppk.Text{ID: "Alasan yang diusulkan: ", EN: "The ground that is proposed: "}
	if d.outcome == Eligible {
		intro = pppk.Text{ID: "Alasannya: ", EN: "The ground: "}
	}
	return intro.In(l) + groundTitle(ground).In(l)
}

// classPlain says what the text that counts makes of an ending, and what that
// means for applying again.
func (d *Decision) classPlain(l pppk.Language) string {
	for e := range d.policy.EndingClasses(d.request.Ground, d.status) {
		if !e.Chosen || e.Class == 0 {
			break
		}
		by := pppk.Text{ID: "Menurut peraturan pemerintah", EN: "By the government regulation"}
		if e.Instrument.Name == source.UU20.Name {
			by = pppk.Text{ID: "Menurut undang-undang", EN: "By the statute"}
		}
		if e.Implied {
			by = pppk.Text{ID: by.ID + ", secara tersirat,", EN: by.EN + ", by implication,"}
		}
		again := [...]pppk.Text{
			{ID: ", dan apakah Anda dapat melamar sebagai PPPK lagi tidak diketahui", EN: ", and whether you can apply as PPPK again is not known"},
			pppk.Yes: {ID: ", dan tidak menghalangi Anda melamar sebagai PPPK lagi", EN: ", and it does not bar you from applying as PPPK again"},
			pppk.No:  {ID: ", dan Anda tidak dapat melamar sebagai PPPK lagi", EN: ", and you cannot apply as PPPK again"},
		}[e.ApplyAgain]
		return by.In(l) + pppk.Text{ID: " pemutusan itu ", EN: " this ending is "}.In(l) + e.Class.Words(l) + again.In(l)
	}
	return pppk.Text{
		ID: "Kelas pemutusan itu, dan akibatnya bagi lamaran Anda sebagai PPPK lagi, tidak diketahui",
		EN: "The class of this ending, and whether you can apply as PPPK again, are not known",
	}.In(l)
}

// raisePlain says what the raise comes to.
func (d *Decision) raisePlain(l pppk.Language) string {
	r, err := d.policy.ReachedRaise(d.agreed())
	if err != nil {
		return ""
	}
	to := r.To.Letter()
	return pppk.Text{
		ID: "Menurut tabel, gaji pokoknya " + to + " per bulan: masa kerja golongan Anda mencapai ",
		EN: "By the table, base pay is " + englishMarks(to) + " a month: your service in the grade reached ",
	}.In(l) + stepOf(uint8(r.Years.Years()), r.Day).text(l, true)
}

// notePlain is the first noting rule that is not met and that the employee is
// told of, beside an outcome that reads as good news.
func (d *Decision) notePlain(l pppk.Language) string {
	if d.outcome != Eligible || d.Step() == Refused {
		return ""
	}
	for f := range d.Findings() {
		if f.rule.told && !f.Blocks && f.Result == NotMet {
			return pppk.Text{ID: "Catatan yang tidak menentukan hasil: ", EN: "A note that does not decide: "}.In(l) + letter.LowerFirst(f.rule.plain.In(l))
		}
	}
	return ""
}

// reasonPlain is the first reason, the open points or the last day; "" when
// nothing is to be said.
func (d *Decision) reasonPlain(l pppk.Language) string {
	switch d.outcome {
	case NotEligible:
		var reason pppk.Text
		for f := range d.Findings() {
			if !f.Blocks || f.Result != NotMet || d.agreementNeed != noNeed && !d.refusesBoth(f.rule.plain) {
				continue
			}
			reason = f.rule.plain
			break
		}
		switch {
		case reason != pppk.Text{}:
			return reason.In(l)
		case d.agreementNeed != noNeed:
			return pppk.Text{
				ID: "Baik menurut aturan penuh waktu maupun menurut aturan paruh waktu, ada syarat yang tidak terpenuhi",
				EN: "Under the rules for full-time work and under those for part-time work alike, some condition is not met",
			}.In(l)
		}
		return pppk.Text{
			ID: "Bagaimanapun hukum dibaca, ada syarat yang tidak terpenuhi",
			EN: "However the law is read, some condition is not met",
		}.In(l)
	case Contested:
		return fitting(l, d.disputed(),
			pppk.Text{ID: "Hukum dibaca berbeda-beda tentang ", EN: "The law is read in different ways about "},
			pppk.Text{ID: "", EN: ""}, pppk.Text{ID: " dan hal lain", EN: " and other points"})
	case Eligible:
		switch {
		case d.Step() == Refused:
			return ""
		case acts[d.act].grounds:
			return d.classPlain(l)
		case d.request.Act == pppk.PeriodicRaise:
			return d.raisePlain(l)
		case !acts[d.act].terms:
			return ""
		}
		fresh := d.fresh || acts[d.act].mayMove
		if p := d.request.Proposed; p.Known() && fresh {
			return pppk.Text{ID: "Masa yang diusulkan berakhir pada ", EN: "The term that was proposed ends on "}.In(l) + l.Date(p.Last)
		} else if p.Known() {
			return pppk.Text{ID: "Masa baru yang diusulkan berakhir pada ", EN: "The new term that was proposed ends on "}.In(l) + l.Date(p.Last)
		}
		switch last, _, known := d.longest(); {
		case !known:
		case last.IsZero():
			return pppk.Text{
				ID: "Namun, tidak tersisa masa baru yang dapat diberikan",
				EN: "However, no new term is left that may be given",
			}.In(l)
		case fresh:
			return pppk.Text{ID: "Perjanjian kerja dapat diberikan sampai ", EN: "An agreement may be given until "}.In(l) + l.Date(last) + d.cut(last).In(l)
		default:
			return pppk.Text{ID: "Masa baru dapat diberikan sampai ", EN: "A new term may be given until "}.In(l) + l.Date(last) + d.cut(last).In(l)
		}
	}
	return ""
}

// refusesBoth reports whether a rule of each regime is not met for that reason,
// while the status is not known.
func (d *Decision) refusesBoth(reason pppk.Text) bool {
	var by [pppk.PartTime + 1]bool
	for f := range d.Findings() {
		if f.Blocks && f.Result == NotMet && f.rule.plain == reason {
			by[f.rule.status] = true
		}
	}
	return by[pppk.FullTime] && by[pppk.PartTime]
}

// disputed names the open points of which another reading gives another
// outcome, or all that matter when none does so alone.
func (d *Decision) disputed() []pppk.Text {
	var alone, all []pppk.Text
	matters := d.matters()
	for id := range d.law().each(matters) {
		point := paramDefs[id].plain
		all = append(all, point)
		seen := map[Outcome]bool{}
		for _, s := range d.law().dividedBy(d.law().pointOf[id]) {
			if one := *d; s.readings&d.readings != 0 {
				one.readings &= s.readings
				seen[d.policy.outcome(&one)] = true
			}
		}
		if len(seen) > 1 {
			alone = append(alone, point)
		}
	}
	if alone != nil {
		return alone
	}
	return all
}

// nextPlain says what to bring or ask for, and where.
func (d *Decision) nextPlain(l pppk.Language) string {
	step := d.Step()
	adverse := step == Refused || d.outcome == NotEligible && step != Approved
	if acts[d.act].grounds && d.request.Ground != pppk.EndingGround(pppk.Resignation) { // an ending that was not asked for
		if step == Refused || d.outcome == NotEligible && step != Approved {
			return ""
		}
		adverse = step == Approved || d.outcome == Eligible
	}
	switch {
	case adverse:
		return d.objectionPlain(l)
	case d.outcome == Undetermined:
		return d.missingPlain(l)
	case d.outcome == Contested && step != Approved:
		return pppk.Text{
			ID: "Tanyakan kepada kantor kepegawaian (BKPSDM/BKD) pembacaan mana yang dipakai instansi Anda",
			EN: "Ask the personnel office (BKPSDM/BKD) which reading your agency follows",
		}.In(l)
	}
	return pppk.Text{
		ID: "Tanyakan langkah berikutnya kepada kantor kepegawaian (BKPSDM/BKD)",
		EN: "Ask the personnel office (BKPSDM/BKD) about the next steps",
	}.In(l)
}

// missingPlain names the first fact that is missing and others that come from
// the same office, as many as a sentence holds.
func (d *Decision) missingPlain(l pppk.Language) string {
	missing := d.lacks()
	if missing.needs.isZero() {
		return missing.ownPlain(d.policy, l)
	}
	var facts []pppk.Text
	var from office
	others := !missing.facts.isZero()
	for i := range missing.needs.each {
		n := d.needed(i)
		if len(facts) == 0 {
			from = n.office
		}
		if n.office != from {
			others = true
			continue
		}
		fact := n.plain
		if i == needEvaluations && missing.evaluations.kind != noValue {
			fact.ID += " tahun " + missing.evaluations.years(pppk.Indonesian)
			fact.EN += " of " + missing.evaluations.years(pppk.English)
		}
		facts = append(facts, fact)
	}
	more := pppk.Text{ID: "; masih ada keterangan lain yang kurang", EN: "; other information is missing too"}
	o := &offices[from]
	end := o.after
	if others {
		end = pppk.Text{ID: o.after.ID + more.ID, EN: o.after.EN + more.EN}
	}
	return fitting(l, facts, o.before, end, pppk.Text{ID: o.after.ID + more.ID, EN: o.after.EN + more.EN})
}

// ownPlain asks for the first of the agency's own facts.
func (l *lacking) ownPlain(p *Policy, in pppk.Language) string {
	for f := range l.own(p) {
		more := pppk.Text{}
		if l.facts.several() {
			more = pppk.Text{ID: "; masih ada keterangan lain yang kurang", EN: "; other information is missing too"}
		}
		return pppk.Text{
			ID: "Mintalah " + f.Title.ID + " dari " + f.Office.ID + more.ID,
			EN: "Ask " + f.Office.EN + " for " + f.Title.EN + more.EN,
		}.In(in)
	}
	return ""
}

// years lists the years of a set of evaluations.
func (v value) years(l pppk.Language) string {
	var years []string
	for year := range v.periods {
		if y := strconv.Itoa(year); len(years) == 0 || years[len(years)-1] != y {
			years = append(years, y)
		}
	}
	return enumerated(l, years)
}

func enumerated(l pppk.Language, all []string) string {
	last := len(all) - 1
	if last < 1 {
		return strings.Join(all, "")
	}
	return strings.Join(all[:last], ", ") + pppk.Text{ID: " dan ", EN: " and "}.In(l) + all[last]
}

// fitting puts as many parts into a sentence as it may hold in either language,
// one at least, and ends it with cut when it leaves some out: both languages name
// the same.
func fitting(l pppk.Language, parts []pppk.Text, before, end, cut pppk.Text) string {
	sentence := func(l pppk.Language, n int) string {
		after := end
		if n < len(parts) {
			after = cut
		}
		texts := make([]string, n)
		for i := range texts {
			texts[i] = parts[i].In(l)
		}
		return before.In(l) + enumerated(l, texts) + after.In(l)
	}
	n := len(parts)
	for n > 1 && max(len(strings.Fields(sentence(pppk.Indonesian, n))), len(strings.Fields(sentence(pppk.English, n)))) > maxWords {
		n--
	}
	return sentence(l, n)
}

// objectionPlain gives the agency's own route if it is one short sentence
// without articles or texts, and otherwise says who knows it.
func (d *Decision) objectionPlain(l pppk.Language) string {
	route, ok := d.policy.values[paramObjection].(Route)
	if !ok {
		return pppk.Text{
			ID: "Tanyakan penjelasan dan cara mengajukan keberatan kepada kantor kepegawaian (BKPSDM/BKD)",
			EN: "Ask the personnel office (BKPSDM/BKD) for an explanation and how to object",
		}.In(l)
	}
	text := strings.TrimSuffix(strings.TrimSpace(string(route)), ".")
	s := pppk.Text{ID: "Instansi Anda menetapkan tentang keberatan: \"", EN: "Your agency says about objections: \""}.In(l) + text + "\""
	if len(strings.Fields(s)) <= maxWords && !strings.ContainsAny(text, ".!?\"\n\r") && !citesText(text) {
		return s
	}
	return pppk.Text{
		ID: "Instansi Anda telah menetapkan jalur keberatan; tanyakan jalur itu kepada kantor kepegawaian (BKPSDM/BKD)",
		EN: "Your agency has set a route of objection; ask the personnel office (BKPSDM/BKD) for it",
	}.In(l)
}

// citesText reports whether a text names an article or an instrument.
func citesText(s string) bool {
	for _, word := range strings.Fields(strings.ToLower(s)) {
		switch strings.Trim(word, "(),;:'") {
		case "pasal", "ayat", "diktum", "peraturan", "undang-undang", "nomor":
			return true
		}
		if before, after, ok := strings.Cut(word, "/"); ok && strings.ContainsAny(before, "0123456789") && strings.ContainsAny(after, "0123456789") {
			return true // "12/2025"
		}
	}
	return false
}
