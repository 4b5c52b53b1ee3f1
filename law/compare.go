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
		var other said
		if i := slices.IndexFunc(ofB, one.same); i >= 0 {
			other = ofB[i]
			ofB = slices.Delete(ofB, i, i+1)
		}
		c.unlike(a, b, one, other, outcome, term)
	}
	for _, one := range ofB {
		c.unlike(a, b, said{}, one, outcome, term)
	}
	return c
}

// said is what one rule says under one policy.
type said struct {
	*rule
	result  Result
	day     pppk.Date // to which it bounds the term
	lengths Lengths   // of which the term must be one
	blocks  bool
	bounds  bool // the longest term is as long as it allows
}

func (s said) same(t said) bool { return s.id == t.id }

// reason reports whether it is one for the outcome not to be Eligible.
func (s said) reason() bool { return s.blocks && s.result > Met }

func says(d *Decision) (all []said) {
	_, by := d.Longest()
	for i := range d.rules() {
		one := &d.rules()[i]
		result, why := d.fold(one)
		if !one.blocks && result == NotApplicable {
			continue
		}
		s := said{rule: one.rule, result: result, day: why.bounds, blocks: one.blocks, bounds: one.id == by}
		if one.lengths != nil {
			s.lengths = one.lengths(d.policy.base)
		}
		all = append(all, s)
	}
	return all
}

// unlike adds the difference between what a rule says under each policy, if there
// is one. One of the two may be nothing.
func (c *Comparison) unlike(p, q *Policy, a, b said, outcome, term bool) {
	of := a.rule
	if of == nil {
		of = b.rule
	}
	lengths := term && a.lengths != b.lengths // where nobody proposes a term, it is met whatever they are
	if a.rule != nil && b.rule != nil && a.result == b.result && a.day == b.day && a.blocks == b.blocks && !lengths {
		return
	}
	d := Difference{Rule: of.id, A: a.result, B: b.result, Decides: outcome && (a.reason() || b.reason()) || term && (a.bounds || b.bounds || lengths)}
	for _, id := range of.uses {
		if !p.sameValue(q, id) {
			d.Parameters = append(d.Parameters, paramDefs[id].id)
		}
	}
	c.Differences = append(c.Differences, d)
}

// sameValue reports whether two policies have one value of a parameter.
func (p *Policy) sameValue(q *Policy, id paramID) bool {
	if p == nil || q == nil {
		return p == q
	}
	d := &paramDefs[id]
	return d.valueText(pppk.English, p.values[id]) == d.valueText(pppk.English, q.values[id])
}
