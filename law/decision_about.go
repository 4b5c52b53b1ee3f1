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
	return f != nil && (!d.answers() || d.unchanged())
}

// Agreement returns the period and the status of the agreement that it is about, as
// far as they are known. It reports false of an act that begins one.
func (d Decision) Agreement() (period pppk.Period, status pppk.Status, ok bool) {
	return d.known.Agreement, d.known.told, !d.known.Begins
}

// AgeLimitBirthday returns the birthday on which the person reaches the age limit
// of the position, or the zero Date where it is not known. On which day the limit
// bites depends on how the law is read: that day, the end of its month, or the
// first day of the next month.
func (d Decision) AgeLimitBirthday() pppk.Date {
	if d.known.Limit.Missing != nil {
		return pppk.Date{}
	}
	return d.known.Limit.Birthday
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
	return func(yield func(Missing) bool) {
		c := d.lend()
		if c == nil {
			return
		}
		missing := c.missingOf(d.outcome)
		called := c.asksPosition()
		c.done()
		missing.each(d.policy.law, called, yield)
	}
}

func (m *lacking) each(l *Law, called bool, yield func(Missing) bool) {
	for _, f := range m.facts {
		one := Missing{Place: l.placeOf(f)}
		if called && f.asked != nil {
			f = f.asked
			one.Place++
		}
		one.Fact, one.Title, one.From = f.name(), f.Title, f.Office
		if f != needEvaluations || m.evaluations.IsZero() {
			if !yield(one) {
				return
			}
			continue
		}
		for year, period := range m.evaluations.periods {
			if one.Year, one.Period = year, period; !yield(one) {
				return
			}
		}
	}
}

// placeOf is the place of a fact in lists: two for each of the nation's, whose name can
// hang on the act, and one for all of the agency's own.
func (l *Law) placeOf(f *Fact) int {
	national := 0
	for _, other := range l.facts {
		switch {
		case other.Fact == f && other.overlay < 0:
			return 2 * national
		case other.overlay < 0:
			national++
		}
	}
	return 2 * national
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
	return func(yield func(Obstacle) bool) {
		if c := d.lend(); c != nil {
			c.obstacles(yield)
			c.done()
		}
	}
}

func (c *Case) obstacles(yield func(Obstacle) bool) {
	refused := c.readings
	if c.unknown != nil {
		refused, _ = c.either()
	}
	for _, every := range [2]bool{true, false} {
		found := false
		for _, r := range c.rules() {
			if !r.blocks {
				continue
			}
			notMet := c.refusedBy(r).and(refused)
			if notMet.isZero() || every && notMet != c.readings {
				continue
			}
			found = true
			if !yield(Obstacle{r.ID, r.Title, r.Status, r.overlay >= 0, r.order}) {
				return
			}
		}
		if found {
			return
		}
	}
}
