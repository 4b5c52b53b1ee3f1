package pppk

import "slices"

// Comparison is what two policies say of one person.
type Comparison struct {
	A, B Decision

	// Days is how many days later B's longest term ends than A's; it is known when
	// both are.
	Days      int
	DaysKnown bool

	// Rules are the ids of the rules that say something else, bound the term to
	// another day, or are there under one policy alone. Parameters are those of
	// other values that these rules apply.
	Rules      []string
	Parameters []string
}

// Changed reports whether the outcome or the longest term differs.
func (c Comparison) Changed() bool {
	if c.A.outcome != c.B.outcome {
		return true
	}
	lastA, ruleA := c.A.Longest()
	lastB, ruleB := c.B.Longest()
	return lastA != lastB || (ruleA == "") != (ruleB == "")
}

// Compare decides the request about the facts under two policies: of two days,
// of two agencies, or with a point of law read in two ways. It says what differs
// and by which rules and parameters.
func Compare(a, b *Policy, r Request, f *Facts) Comparison {
	c := Comparison{A: a.Decide(r, f), B: b.Decide(r, f)}
	lastA, ruleA := c.A.Longest()
	lastB, ruleB := c.B.Longest()
	if ruleA != "" && ruleB != "" && !lastA.IsZero() && !lastB.IsZero() {
		c.Days, c.DaysKnown = lastB.number()-lastA.number(), true
	}
	otherTerm := lastA != lastB || (ruleA == "") != (ruleB == "")
	type said struct {
		result  Result
		bound   Date
		lengths Terms // where the longest term differs
		blocks  bool
		rule    *rule
	}
	says := func(d *Decision) (all []said) {
		for i := range d.rules() {
			one := &d.rules()[i]
			result, r := d.fold(one)
			if !one.blocks && result == NotApplicable {
				continue
			}
			var lengths Terms
			if otherTerm && one.lengths != nil {
				lengths = one.lengths(d.policy.base)
			}
			all = append(all, said{result, r.bound, lengths, one.blocks, one.rule})
		}
		return all
	}
	ofA, ofB := says(&c.A), says(&c.B)
	compare := func(mine, theirs []said) {
		for _, one := range mine {
			i := slices.IndexFunc(theirs, func(s said) bool { return s.rule.id == one.rule.id })
			if i >= 0 && theirs[i].result == one.result && theirs[i].bound == one.bound && theirs[i].lengths == one.lengths && theirs[i].blocks == one.blocks {
				continue
			}
			if !slices.Contains(c.Rules, one.rule.id) {
				c.Rules = append(c.Rules, one.rule.id)
			}
			for _, id := range one.rule.uses {
				if name := paramDefs[id].id; !a.sameValue(b, id) && !slices.Contains(c.Parameters, name) {
					c.Parameters = append(c.Parameters, name)
				}
			}
		}
	}
	compare(ofA, ofB)
	compare(ofB, ofA)
	return c
}

// sameValue reports whether two policies have one value of a parameter.
func (p *Policy) sameValue(q *Policy, id paramID) bool {
	if p == nil || q == nil {
		return p == q
	}
	d := &paramDefs[id]
	return d.valueText(English, p.values[id]) == d.valueText(English, q.values[id])
}
