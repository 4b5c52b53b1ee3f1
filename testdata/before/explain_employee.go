package before

import (
	"strconv"
	"strings"
)

// maxWords is how long a sentence to an employee may be.
const maxWords = 24

// employee explains the decision to the person it is about: the name, then one
// sentence a line.
func (d *Decision) employee(l Language) string {
	switch {
	case d.policy == nil:
		return words{
			"Tidak ada aturan yang menjawab permintaan ini; hubungi kantor kepegawaian (BKPSDM/BKD).",
			"No rule answers this request; contact the personnel office (BKPSDM/BKD).",
		}.in(l) + "\n"
	case !d.unchanged(): // and the name may be somebody else's
		return words{
			"Keterangan tentang Anda telah berubah sejak jawaban ini dihitung; mintalah kantor kepegawaian (BKPSDM/BKD) menghitungnya kembali.",
			"What is known of you has changed since this answer was computed; ask the personnel office (BKPSDM/BKD) to compute it again.",
		}.in(l) + "\n"
	}
	letter := ""
	if name := strings.Join(strings.Fields(d.facts.Name), " "); name != "" {
		letter = words{"Yth. ", "Dear "}.in(l) + name + ",\n\n"
	}
	for _, sentence := range []string{
		d.words().plain.in(l, uint8(d.outcome)) + d.stepPlain().in(l),
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
func (d *Decision) stepPlain() words {
	by, _ := d.decides()
	switch step := d.Step(); {
	case step == Approved && by != AppointingAuthority:
		return words{"; persetujuannya tercatat", "; an approval is on record"}
	case step == Refused && by != AppointingAuthority:
		return words{"; penolakannya tercatat", "; a refusal is on record"}
	case step == Approved:
		return d.words().approved
	case step == Refused:
		return d.words().refused
	case by == President && acts[d.act].grounds && step == Awaiting: // the one source is about something else
		return words{", tetapi belum diputuskan", ", but nothing is decided yet"}
	case by == President && acts[d.act].grounds:
		return words{"; belum diputuskan", "; nothing is decided yet"}
	case step == Awaiting && by == President:
		return words{", tetapi masih harus diputuskan oleh Presiden", ", but the President has yet to decide"}
	case by == President:
		return words{"; yang memutuskan adalah Presiden", "; the President decides"}
	case step == Awaiting && by == 0:
		return words{", tetapi belum diputuskan, dan siapa yang memutuskan tidak diketahui", ", but nothing is decided yet, and who decides is not known"}
	case by == 0:
		return words{"; siapa yang memutuskan tidak diketahui", "; who decides is not known"}
	case step == Awaiting:
		return words{", tetapi masih harus diputuskan oleh pejabat pembina kepegawaian (PPK)", ", but your appointing authority (PPK) has yet to decide"}
	}
	return words{"; yang memutuskan adalah pejabat pembina kepegawaian (PPK)", "; your appointing authority (PPK) decides"}
}

// groundPlain names the ground of an ending that the employee has not asked for.
func (d *Decision) groundPlain(l Language) string {
	ground := d.request.Ground
	if !acts[d.act].grounds || groundCode(ground) == 0 || ground == EndingGround(Resignation) || d.outcome == 0 {
		return ""
	}
	intro := words{"Alasan yang diusulkan: ", "The ground that is proposed: "}
	if d.outcome == Eligible {
		intro = words{"Alasannya: ", "The ground: "}
	}
	return intro.in(l) + ground.groundTitle().in(l)
}

// classPlain says what the text that counts makes of an ending, and what that
// means for applying again.
func (d *Decision) classPlain(l Language) string {
	for e := range d.policy.EndingClasses(d.request.Ground, d.known.status()) {
		if !e.Chosen || e.Class == 0 {
			break
		}
		by := words{"Menurut peraturan pemerintah", "By the government regulation"}
		if e.Instrument.Name == uu20.Name {
			by = words{"Menurut undang-undang", "By the statute"}
		}
		if e.Implied {
			by = words{by.id + ", secara tersirat,", by.en + ", by implication,"}
		}
		again := [...]words{
			{", dan apakah Anda dapat melamar sebagai PPPK lagi tidak diketahui", ", and whether you can apply as PPPK again is not known"},
			Yes: {", dan tidak menghalangi Anda melamar sebagai PPPK lagi", ", and it does not bar you from applying as PPPK again"},
			No:  {", dan Anda tidak dapat melamar sebagai PPPK lagi", ", and you cannot apply as PPPK again"},
		}[e.ApplyAgain]
		return by.in(l) + words{" pemutusan itu ", " this ending is "}.in(l) + e.Class.Words(l) + again.in(l)
	}
	return words{
		"Kelas pemutusan itu, dan akibatnya bagi lamaran Anda sebagai PPPK lagi, tidak diketahui",
		"The class of this ending, and whether you can apply as PPPK again, are not known",
	}.in(l)
}

// raisePlain says what the raise comes to.
func (d *Decision) raisePlain(l Language) string {
	r, err := d.policy.ReachedRaise(d.agreed())
	if err != nil {
		return ""
	}
	to := r.To.letter()
	return words{
		"Menurut tabel, gaji pokoknya " + to + " per bulan: masa kerja golongan Anda mencapai ",
		"By the table, base pay is " + englishMarks(to) + " a month: your service in the grade reached ",
	}.in(l) + stepOf(r.Years.years, r.Day).text(l, true)
}

// notePlain is the first noting rule that is not met and that the employee is
// told of, beside an outcome that reads as good news.
func (d *Decision) notePlain(l Language) string {
	if d.outcome != Eligible || d.Step() == Refused {
		return ""
	}
	for f := range d.Findings() {
		if f.rule.told && !f.Blocks && f.Result == NotMet {
			return words{"Catatan yang tidak menentukan hasil: ", "A note that does not decide: "}.in(l) + lowerFirst(f.rule.plain.in(l))
		}
	}
	return ""
}

// reasonPlain is the first reason, the open points or the last day; "" when
// nothing is to be said.
func (d *Decision) reasonPlain(l Language) string {
	switch d.outcome {
	case NotEligible:
		var reason words
		for f := range d.Findings() {
			if !f.Blocks || f.Result != NotMet || d.need != 0 && !d.refusesBoth(f.rule.plain) {
				continue
			}
			reason = f.rule.plain
			break
		}
		switch {
		case reason != words{}:
			return reason.in(l)
		case d.need != 0:
			return words{
				"Baik menurut aturan penuh waktu maupun menurut aturan paruh waktu, ada syarat yang tidak terpenuhi",
				"Under the rules for full-time work and under those for part-time work alike, some condition is not met",
			}.in(l)
		}
		return words{
			"Bagaimanapun hukum dibaca, ada syarat yang tidak terpenuhi",
			"However the law is read, some condition is not met",
		}.in(l)
	case Contested:
		return fitting(l, d.disputed(),
			words{"Hukum dibaca berbeda-beda tentang ", "The law is read in different ways about "},
			words{"", ""}, words{" dan hal lain", " and other points"})
	case Eligible:
		switch {
		case d.Step() == Refused:
			return ""
		case acts[d.act].grounds:
			return d.classPlain(l)
		case d.request.Act == PeriodicRaise:
			return d.raisePlain(l)
		case !acts[d.act].terms:
			return ""
		}
		fresh := acts[d.act].fresh != 0 || acts[d.act].mayMove
		if p := d.request.Proposed; p.known() && fresh {
			return words{"Masa yang diusulkan berakhir pada ", "The term that was proposed ends on "}.in(l) + l.date(p.Last)
		} else if p.known() {
			return words{"Masa baru yang diusulkan berakhir pada ", "The new term that was proposed ends on "}.in(l) + l.date(p.Last)
		}
		switch last, _, known := d.longest(); {
		case !known:
		case last.IsZero():
			return words{
				"Namun, tidak tersisa masa baru yang dapat diberikan",
				"However, no new term is left that may be given",
			}.in(l)
		case fresh:
			return words{"Perjanjian kerja dapat diberikan sampai ", "An agreement may be given until "}.in(l) + l.date(last) + d.cut(last).in(l)
		default:
			return words{"Masa baru dapat diberikan sampai ", "A new term may be given until "}.in(l) + l.date(last) + d.cut(last).in(l)
		}
	}
	return ""
}

// refusesBoth reports whether a rule of each regime is not met for that reason,
// while the status is not known.
func (d *Decision) refusesBoth(reason words) bool {
	var by [PartTime + 1]bool
	for f := range d.Findings() {
		if f.Blocks && f.Result == NotMet && f.rule.plain == reason {
			by[f.rule.status] = true
		}
	}
	return by[FullTime] && by[PartTime]
}

// disputed names the open points of which another reading gives another
// outcome, or all that matter when none does so alone.
func (d *Decision) disputed() []words {
	var alone, all []words
	matters := d.matters()
	for id := range paramID(openPoints) {
		if matters&(1<<id) == 0 {
			continue
		}
		point := paramDefs[id].plain
		all = append(all, point)
		seen := map[Outcome]bool{}
		for _, s := range d.law().splits[1<<id] {
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
func (d *Decision) nextPlain(l Language) string {
	step := d.Step()
	adverse := step == Refused || d.outcome == NotEligible && step != Approved
	if acts[d.act].grounds && d.request.Ground != EndingGround(Resignation) { // an ending that was not asked for
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
		return words{
			"Tanyakan kepada kantor kepegawaian (BKPSDM/BKD) pembacaan mana yang dipakai instansi Anda",
			"Ask the personnel office (BKPSDM/BKD) which reading your agency follows",
		}.in(l)
	}
	return words{
		"Tanyakan langkah berikutnya kepada kantor kepegawaian (BKPSDM/BKD)",
		"Ask the personnel office (BKPSDM/BKD) about the next steps",
	}.in(l)
}

// missingPlain names the first fact that is missing and others that come from
// the same office, as many as a sentence holds.
func (d *Decision) missingPlain(l Language) string {
	missing := d.lacks()
	if missing.need == 0 {
		return missing.ownPlain(d.policy, l)
	}
	var facts []words
	var from office
	others := missing.facts != 0
	for i := range missing.need.each {
		n := d.needed(i)
		if len(facts) == 0 {
			from = n.office
		}
		if n.office != from {
			others = true
			continue
		}
		fact := n.plain
		if 1<<i == needEvaluations && missing.evaluations != 0 {
			fact.id += " tahun " + missing.evaluations.years(Indonesian)
			fact.en += " of " + missing.evaluations.years(English)
		}
		facts = append(facts, fact)
	}
	more := words{"; masih ada keterangan lain yang kurang", "; other information is missing too"}
	o := &offices[from]
	end := o.after
	if others {
		end = words{o.after.id + more.id, o.after.en + more.en}
	}
	return fitting(l, facts, o.before, end, words{o.after.id + more.id, o.after.en + more.en})
}

// ownPlain asks for the first of the agency's own facts.
func (l lacking) ownPlain(p *Policy, in Language) string {
	for f := range l.own(p) {
		more := words{}
		if l.facts&(l.facts-1) != 0 {
			more = words{"; masih ada keterangan lain yang kurang", "; other information is missing too"}
		}
		return words{
			"Mintalah " + f.Title.ID + " dari " + f.Office.ID + more.id,
			"Ask " + f.Office.EN + " for " + f.Title.EN + more.en,
		}.in(in)
	}
	return ""
}

// years lists the years of a set of evaluations.
func (v value) years(l Language) string {
	var years []string
	for year := range v.periods {
		if y := strconv.Itoa(year); len(years) == 0 || years[len(years)-1] != y {
			years = append(years, y)
		}
	}
	return enumerated(l, years)
}

func enumerated(l Language, all []string) string {
	last := len(all) - 1
	if last < 1 {
		return strings.Join(all, "")
	}
	return strings.Join(all[:last], ", ") + words{" dan ", " and "}.in(l) + all[last]
}

// fitting puts as many parts into a sentence as it may hold in either language,
// one at least, and ends it with cut when it leaves some out: both languages name
// the same.
func fitting(l Language, parts []words, before, end, cut words) string {
	sentence := func(l Language, n int) string {
		after := end
		if n < len(parts) {
			after = cut
		}
		texts := make([]string, n)
		for i := range texts {
			texts[i] = parts[i].in(l)
		}
		return before.in(l) + enumerated(l, texts) + after.in(l)
	}
	n := len(parts)
	for n > 1 && max(len(strings.Fields(sentence(Indonesian, n))), len(strings.Fields(sentence(English, n)))) > maxWords {
		n--
	}
	return sentence(l, n)
}

// objectionPlain gives the agency's own route if it is one short sentence
// without articles or texts, and otherwise says who knows it.
func (d *Decision) objectionPlain(l Language) string {
	route, ok := d.policy.values[paramObjection].(Route)
	if !ok {
		return words{
			"Tanyakan penjelasan dan cara mengajukan keberatan kepada kantor kepegawaian (BKPSDM/BKD)",
			"Ask the personnel office (BKPSDM/BKD) for an explanation and how to object",
		}.in(l)
	}
	text := strings.TrimSuffix(strings.TrimSpace(string(route)), ".")
	s := words{"Instansi Anda menetapkan tentang keberatan: \"", "Your agency says about objections: \""}.in(l) + text + "\""
	if len(strings.Fields(s)) <= maxWords && !strings.ContainsAny(text, ".!?\"\n\r") && !citesText(text) {
		return s
	}
	return words{
		"Instansi Anda telah menetapkan jalur keberatan; tanyakan jalur itu kepada kantor kepegawaian (BKPSDM/BKD)",
		"Your agency has set a route of objection; ask the personnel office (BKPSDM/BKD) for it",
	}.in(l)
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
