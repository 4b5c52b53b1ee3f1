package law

import (
	"iter"
	"strconv"

	"github.com/pppk-id/pppk"
)

// What lists and writers ask of a decision beside its outcome and findings.

// Policy returns the law under which it was decided, or nil.
func (d Decision) Policy() *Policy { return d.policy }

// About reports whether it is a decision about these facts, as they are now.
func (d Decision) About(f *pppk.Facts) bool {
	d.facts = f
	return f != nil && (d.policy == nil || d.unchanged())
}

// Agreement returns the period and the status of the agreement that it is about, as
// far as they are known. It reports false of an act that begins one.
func (d Decision) Agreement() (period pppk.Period, status pppk.Status, ok bool) {
	return d.known.agreement, d.status, !d.fresh
}

// AgeLimitBirthday returns the birthday on which the person reaches the age limit
// of the position, or the zero Date where it is not known. On which day the limit
// bites depends on how the law is read: that day, the end of its month, or the
// first day of the next month.
func (d Decision) AgeLimitBirthday() pppk.Date {
	if d.limit.missing != noNeed {
		return pppk.Date{}
	}
	return d.limit.birthday
}

// Missing is a fact that is needed to tell the outcome.
type Missing struct {
	Fact  string    // its name: "tanggal_lahir"
	Title pppk.Text // the same in words
	From  pppk.Text // who usually supplies it
	Place int       // among the facts of the law, which an agency's own follow

	// Year and Period are of an evaluation that is missing, where it is known which.
	Year   int
	Period pppk.EvaluationPeriod
}

// Name returns the name of the fact, of an evaluation with its period: "evaluasi 2025
// tahunan".
func (m Missing) Name() string { return m.Fact + m.evaluation(pppk.Indonesian) }

// Text names the fact in words.
func (m Missing) Text(in pppk.Language) string { return m.Title.In(in) + m.evaluation(in) }

func (m Missing) evaluation(in pppk.Language) string {
	if m.Year == 0 {
		return ""
	}
	return " " + strconv.Itoa(m.Year) + " " + periodWords.In(in, uint8(m.Period))
}

// Missing yields the facts that are needed next, with who usually supplies each. Each
// can change the outcome. It yields nothing unless the outcome is [Undetermined]; when
// what it names is known, it may name more.
func (d Decision) Missing() iter.Seq[Missing] {
	return func(yield func(Missing) bool) { d.eachMissing(yield) }
}

func (d *Decision) eachMissing(yield func(Missing) bool) {
	missing := d.lacks()
	for i := range missing.needs.each {
		n := d.needed(i)
		one := Missing{Fact: n.fact, Title: n.text, From: offices[n.office].from, Place: 2 * int(i)}
		if n.fact != needs[i].fact { // which only this act calls so
			one.Place++
		}
		if i != needEvaluations || missing.evaluations.kind == noValue {
			if !yield(one) {
				return
			}
			continue
		}
		for year, period := range missing.evaluations.periods {
			if one.Year, one.Period = year, period; !yield(one) {
				return
			}
		}
	}
	for f := range missing.own(d.policy) {
		if !yield(Missing{Fact: f.fact(), Title: f.Title, From: f.Office, Place: 2 * int(needCount)}) {
			return
		}
	}
}

// Obstacle is a blocking rule that stands in the way.
type Obstacle struct {
	Rule   string
	Title  pppk.Text
	Status pppk.Status // whose rule it is; 0: of both regimes
	Own    bool        // an agency's own
	Place  int         // among the rules of the nation, which an agency's own follow
}

// Obstacles yields the blocking rules that are not met under every reading. Where
// there is none, the outcome comes from rules that are not met under some, and
// these are yielded.
func (d Decision) Obstacles() iter.Seq[Obstacle] {
	return func(yield func(Obstacle) bool) { d.eachObstacle(yield) }
}

func (d *Decision) eachObstacle(yield func(Obstacle) bool) {
	if d.policy == nil {
		return
	}
	refused := d.readings
	if d.agreementNeed != noNeed {
		refused, _ = d.policy.either(d)
	}
	for _, every := range [2]bool{true, false} {
		found := false
		for i := range d.rules() {
			r := &d.rules()[i]
			if !r.blocks {
				continue
			}
			notMet := d.refusedBy(r) & refused
			if notMet == 0 || every && notMet != d.readings {
				continue
			}
			found = true
			if !yield(Obstacle{r.id, r.title, r.status, r.own != nil, r.order}) {
				return
			}
		}
		if found {
			return
		}
	}
}

// Wording is how letters and lists speak of what is asked.
type Wording struct {
	Act      string
	Title    pppk.Text
	Outcomes [NotEligible + 1]pppk.Text // of an officer's letter, by Outcome
	Steps    [Refused + 1]pppk.Text     // where the decision stands, by Step
	Decider  pppk.Text                  // who decides
}

// Wording returns how letters speak of what was asked, of a renewal where that is no
// act. A request to resign is an ending with words of its own.
func (d Decision) Wording() Wording { return d.words().wording(acts[d.act].name) }

// WordingOf returns how letters speak of an act, or the zero Wording of a word that
// is none.
func WordingOf(act string) Wording {
	i := actNamed(act)
	if i == actCount {
		return Wording{}
	}
	return acts[i].wording(act)
}

func (a *act) wording(act string) Wording {
	w := Wording{Act: act, Title: a.title, Decider: pppk.Text{ID: "PPK", EN: "The PPK"}}
	who := AppointingAuthority
	if a.grounds || a == &resigning { // of endings the letters do not all say the same
		who, w.Decider = 0, pppk.Text{ID: "Pejabat yang berwenang", EN: "The authority"}
	}
	copy(w.Outcomes[:], a.outcomes)
	copy(w.Steps[:], stepTexts[who])
	return w
}

// BeginsAgreement reports whether an act begins an agreement, and is about no older
// one.
func BeginsAgreement(act string) bool {
	i := actNamed(act)
	return i < actCount && acts[i].fresh != 0
}
