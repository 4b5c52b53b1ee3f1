package law

import (
	"strconv"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/letter"
)

// maxWords is how long a sentence to an employee may be.
const maxWords = 24

// employee explains the decision to the person it is about: the name, then one
// sentence a line.
func (d *Decision) employee(l pppk.Language) string {
	switch {
	case !d.answers():
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
	e := &plainLetter{d: d, c: d.explain(), act: d.law.act, words: d.law.act.words(d.request), l: l}
	e.c.sure = true
	letter := ""
	if name := strings.Join(strings.Fields(d.facts.Name), " "); name != "" {
		letter = e.in("Yth. ", "Dear ") + name + ",\n\n"
	}
	for _, sentence := range []string{
		e.words.Plain[d.outcome].In(l) + e.step().In(l),
		e.ground(),
		e.reason(),
		e.note(),
		e.next(),
	} {
		if sentence != "" {
			letter += strings.TrimSuffix(sentence, ".") + ".\n"
		}
	}
	return letter
}

// plainLetter is the employee's letter about one decision.
type plainLetter struct {
	d     *Decision
	c     *Case
	act   *ActSpec
	words *ActWords
	l     pppk.Language
}

func (e *plainLetter) in(id, en string) string { return pppk.Text{ID: id, EN: en}.In(e.l) }

// measure reports whether it is about something that may be done to the employee, and that
// he has not asked for.
func (e *plainLetter) measure() bool { return e.act.Asks.has(AsksGround) && !e.words.Wished }

// step says who decides, or that he has.
func (e *plainLetter) step() pppk.Text {
	who := e.c.decider()
	by, aside := who.By, who.Aside != (pppk.Text{}) // the one source is about something else
	switch step := e.d.Step(); {
	case step == Approved && by != AppointingAuthority:
		return pppk.Text{ID: "; persetujuannya tercatat", EN: "; an approval is on record"}
	case step == Refused && by != AppointingAuthority:
		return pppk.Text{ID: "; penolakannya tercatat", EN: "; a refusal is on record"}
	case step == Approved:
		return e.words.Approved
	case step == Refused:
		return e.words.Refused
	case by == President && aside && step == Awaiting:
		return pppk.Text{ID: ", tetapi belum diputuskan", EN: ", but nothing is decided yet"}
	case by == President && aside:
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

// ground names the ground of an ending that the employee has not asked for.
func (e *plainLetter) ground() string {
	ground := e.d.request.Ground
	if !e.measure() || ground == nil || e.d.outcome == 0 {
		return ""
	}
	intro := e.in("Alasan yang diusulkan: ", "The ground that is proposed: ")
	if e.d.outcome == Eligible {
		intro = e.in("Alasannya: ", "The ground: ")
	}
	return intro + ground.Title().In(e.l)
}

// note is the first noting rule that is not met and that the employee is told of, beside an
// outcome that reads as good news.
func (e *plainLetter) note() string {
	if e.d.outcome != Eligible || e.d.Step() == Refused {
		return ""
	}
	for f := range e.c.findings {
		if f.rule.Told && !f.Blocks && f.Result == NotMet {
			return e.in("Catatan yang tidak menentukan hasil: ", "A note that does not decide: ") + letter.LowerFirst(f.rule.Plain.In(e.l))
		}
	}
	return ""
}

// reasonPlain is the first reason, the open points or the last day; "" when
// nothing is to be said.
func (e *plainLetter) reason() string {
	d, c := e.d, e.c
	switch d.outcome {
	case NotEligible:
		var reason pppk.Text
		for f := range c.findings {
			if !f.Blocks || f.Result != NotMet || c.unknown != nil && !c.refusesBoth(f.rule.Plain) {
				continue
			}
			reason = f.rule.Plain
			break
		}
		switch {
		case reason != pppk.Text{}:
			return reason.In(e.l)
		case c.unknown != nil:
			return e.in("Baik menurut aturan penuh waktu maupun menurut aturan paruh waktu, ada syarat yang tidak terpenuhi",
				"Under the rules for full-time work and under those for part-time work alike, some condition is not met")
		}
		return e.in("Bagaimanapun hukum dibaca, ada syarat yang tidak terpenuhi", "However the law is read, some condition is not met")
	case Contested:
		return fitting(e.l, e.disputed(),
			pppk.Text{ID: "Hukum dibaca berbeda-beda tentang ", EN: "The law is read in different ways about "},
			pppk.Text{ID: "", EN: ""}, pppk.Text{ID: " dan hal lain", EN: " and other points"})
	case Eligible:
		switch {
		case d.Step() == Refused:
			return ""
		case e.act.ComesPlain != nil:
			return e.act.ComesPlain(c, e.l)
		case !e.act.Terms:
			return ""
		}
		fresh := c.Begins || e.act.Asks.has(MayAskPosition)
		if p := d.request.Proposed; p.Known() && fresh {
			return e.in("Masa yang diusulkan berakhir pada ", "The term that was proposed ends on ") + e.l.Date(p.Last)
		} else if p.Known() {
			return e.in("Masa baru yang diusulkan berakhir pada ", "The new term that was proposed ends on ") + e.l.Date(p.Last)
		}
		switch last, _, known := c.longest(); {
		case !known:
		case last.IsZero():
			return e.in("Namun, tidak tersisa masa baru yang dapat diberikan", "However, no new term is left that may be given")
		case fresh:
			return e.in("Perjanjian kerja dapat diberikan sampai ", "An agreement may be given until ") + e.l.Date(last) + c.cut(last).In(e.l)
		default:
			return e.in("Masa baru dapat diberikan sampai ", "A new term may be given until ") + e.l.Date(last) + c.cut(last).In(e.l)
		}
	}
	return ""
}

// refusesBoth reports whether a rule of each regime is not met for that reason, while the
// status is not known.
func (c *Case) refusesBoth(reason pppk.Text) bool {
	var by [pppk.PartTime + 1]bool
	for f := range c.findings {
		if f.Blocks && f.Result == NotMet && f.rule.Plain == reason {
			by[f.rule.Status] = true
		}
	}
	return by[pppk.FullTime] && by[pppk.PartTime]
}

// disputed names the open points of which another reading gives another outcome, or all
// that matter when none does so alone.
func (e *plainLetter) disputed() []pppk.Text {
	var alone, all []pppk.Text
	law := e.d.law
	matters := e.c.matters()
	for at := range law.each(matters) {
		point := e.d.policy.law.params[at].def.plain
		all = append(all, point)
		seen := map[Outcome]bool{}
		for one := range e.d.split(law.pointAt(at)) {
			seen[one.outcome] = true
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

// next says what to bring or ask for, and where.
func (e *plainLetter) next() string {
	step, outcome := e.d.Step(), e.d.outcome
	adverse := step == Refused || outcome == NotEligible && step != Approved
	if e.measure() {
		if adverse {
			return ""
		}
		adverse = step == Approved || outcome == Eligible
	}
	switch {
	case adverse && e.act.Objection != nil:
		return e.act.Objection(e.c, Employee, e.l)
	case adverse:
		return e.in("Tanyakan penjelasan dan cara mengajukan keberatan kepada kantor kepegawaian (BKPSDM/BKD)",
			"Ask the personnel office (BKPSDM/BKD) for an explanation and how to object")
	case outcome == Undetermined:
		return e.missing()
	case outcome == Contested && step != Approved:
		return e.in("Tanyakan kepada kantor kepegawaian (BKPSDM/BKD) pembacaan mana yang dipakai instansi Anda",
			"Ask the personnel office (BKPSDM/BKD) which reading your agency follows")
	}
	return e.in("Tanyakan langkah berikutnya kepada kantor kepegawaian (BKPSDM/BKD)", "Ask the personnel office (BKPSDM/BKD) about the next steps")
}

// missing names the first fact that is missing and others that come from the same office, as
// many as a sentence holds. One that says nothing of how it is got is asked for alone.
func (e *plainLetter) missing() string {
	missing := e.c.missingOf(e.d.outcome)
	more := pppk.Text{ID: "; masih ada keterangan lain yang kurang", EN: "; other information is missing too"}
	if missing.isZero() {
		return ""
	}
	first := e.c.called(missing.facts[0])
	if first.Fetch == (Fetch{}) {
		if len(missing.facts) < 2 {
			more = pppk.Text{}
		}
		return pppk.Text{
			ID: "Mintalah " + first.plain().ID + " dari " + first.Office.ID + more.ID,
			EN: "Ask " + first.Office.EN + " for " + first.plain().EN + more.EN,
		}.In(e.l)
	}
	var facts []pppk.Text
	others := false
	for _, f := range missing.facts {
		n := e.c.called(f)
		if n.Office != first.Office || n.Fetch != first.Fetch {
			others = true
			continue
		}
		fact := n.plain()
		if f == needEvaluations && !missing.evaluations.IsZero() {
			fact.ID += " tahun " + missing.evaluations.years(pppk.Indonesian)
			fact.EN += " of " + missing.evaluations.years(pppk.English)
		}
		facts = append(facts, fact)
	}
	after := first.Fetch.After
	cut := pppk.Text{ID: after.ID + more.ID, EN: after.EN + more.EN}
	end := after
	if others {
		end = cut
	}
	return fitting(e.l, facts, first.Fetch.Before, end, cut)
}

// years lists the years of a set of evaluations.
func (v Value) years(l pppk.Language) string {
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
