package law

import (
	"slices"

	"github.com/pppk-id/pppk"
)

// Comparison is what two policies say of one person.
type Comparison struct {
	A, B Decision

	// Days is how many days later B's longest term ends than A's; it is known when
	// both are.
	Days      int
	DaysKnown bool

	Differences []Difference // rule by rule, in the order of the law
}

// Difference is a rule that says something else under two policies, bounds the
// term to another day, or is there under one of them alone.
type Difference struct {
	Rule string
	A, B Result // what it says under each; the zero Result: it is not there

	// Decides reports whether the outcome or the longest term is another, and the
	// rule is a reason for what it is under one of the policies.
	Decides bool

	// Parameters are the ids of those of another value that the rule applies.
	Parameters []string
}

// Changed reports whether the outcome or the longest term differs.
func (c Comparison) Changed() bool { return c.A.outcome != c.B.outcome || c.term() }

// term reports whether the longest term differs.
func (c *Comparison) term() bool {
	lastA, ruleA := c.A.Longest()
	lastB, ruleB := c.B.Longest()
	return lastA != lastB || (ruleA == "") != (ruleB == "")
}

// Compare decides the request about the facts under two policies: of two days,
// of two agencies, or with a point of law read in two ways. It says what differs
// and by which rules and parameters.
func Compare(a, b *Policy, r Request, f *pppk.Facts) Comparison {
	c := Comparison{A: a.Decide(r, f), B: b.Decide(r, f)}
	ofA, ofB := says(&c.A), says(&c.B)
	if lastA, _ := c.A.Longest(); !lastA.IsZero() {
		if lastB, _ := c.B.Longest(); !lastB.IsZero() {
			c.Days, c.DaysKnown = lastB.DaysSince(lastA), true
		}
	}
	outcome, term := c.A.outcome != c.B.outcome, c.term()
	for _, one := range ofA {
		var other saidBy
		if i := slices.IndexFunc(ofB, one.same); i >= 0 {
			other = ofB[i]
			ofB = slices.Delete(ofB, i, i+1)
		}
		c.unlike(a, b, one, other, outcome, term)
	}
	for _, one := range ofB {
		c.unlike(a, b, saidBy{}, one, outcome, term)
	}
	return c
}

// saidBy is what one rule says under one policy.
type saidBy struct {
	*compiled
	result  Result
	day     pppk.Date // to which it bounds the term
	lengths Lengths   // of which the term must be one
	bounds  bool      // the longest term is as long as it allows
}

func (s saidBy) same(t saidBy) bool { return s.ID == t.ID }

// reason reports whether it is one for the outcome not to be Eligible.
func (s saidBy) reason() bool { return s.compiled != nil && s.blocks && s.result > Met }

func says(d *Decision) (all []saidBy) {
	_, by := d.Longest()
	c := d.lend()
	if c == nil {
		return nil
	}
	defer c.done()
	for _, one := range c.rules() {
		why := c.fully(one)
		if !one.blocks && why.result == NotApplicable {
			continue
		}
		s := saidBy{compiled: one, result: why.result, day: why.bounds, bounds: one.ID == by}
		if one.Lengths != nil {
			s.lengths = one.Lengths(d.policy.base)
		}
		all = append(all, s)
	}
	return all
}

// unlike adds the difference between what a rule says under each policy, if there
// is one. One of the two may be nothing.
func (c *Comparison) unlike(p, q *Policy, a, b saidBy, outcome, term bool) {
	of := a.compiled
	if of == nil {
		of = b.compiled
	}
	lengths := term && a.lengths != b.lengths // where nobody proposes a term, it is met whatever they are
	if a.compiled != nil && b.compiled != nil && a.result == b.result && a.day == b.day && a.blocks == b.blocks && !lengths {
		return
	}
	d := Difference{Rule: of.ID, A: a.result, B: b.result, Decides: outcome && (a.reason() || b.reason()) || term && (a.bounds || b.bounds || lengths)}
	for _, used := range of.Parameters {
		if def := used.definition(); !def.table && !p.sameValue(q, def) {
			d.Parameters = append(d.Parameters, def.id)
		}
	}
	c.Differences = append(c.Differences, d)
}

// sameValue reports whether two policies have one value of a parameter.
func (p *Policy) sameValue(q *Policy, d *paramDef) bool {
	a, b := p.place(d), q.place(d)
	if a < 0 || b < 0 {
		return a == b
	}
	return d.valueText(pppk.English, p.values[a]) == d.valueText(pppk.English, q.values[b])
}
