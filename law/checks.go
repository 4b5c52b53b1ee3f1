package law

import (
	"github.com/pppk-id/pppk"
)

// What checks of many rules have in common.

// StartFact is what is missing to know the first day of what is asked for; nil where it
// is known.
func (c *Case) StartFact() *Fact {
	switch {
	case !c.Start.IsZero():
		return nil
	case c.Agreement.Last.IsZero() && !c.Begins:
		return needLast
	}
	return needTermFirst
}

// LacksTerm is what is missing to know both ends of the term proposed.
func (c *Case) LacksTerm() Result {
	c.Lacks()
	if c.Term.First.IsZero() {
		c.Lack(needTermFirst)
	}
	if c.Term.Last.IsZero() {
		c.Lack(needTermLast)
	}
	return NotKnown
}

// LacksEvents is what is missing to know that no event ended what the act is about.
func (c *Case) LacksEvents() Result {
	c.Lacks()
	if c.Event().Unlisted {
		c.Lack(needEvents)
	}
	if c.Event().NeedsFirst {
		c.Lack(needFirst)
	}
	return NotKnown
}

// NotEnded asks that no event ended what the act is about.
func (c *Case) NotEnded() Result {
	switch e := c.Event(); {
	case e.Kind != 0:
		return c.NotMet(EventOn(e.Kind, e.Day), None())
	case e.Known():
		return c.Met(None(), None())
	}
	return c.LacksEvents()
}

// Running asks for an agreement that has begun, and that has not ended where a lapse
// ends it.
func (c *Case) Running(lapseEnds func(*Case) bool) Result {
	first, last, wanted := c.Agreement.First, c.Agreement.Last, Say(&textRunning, pppk.Date{})
	switch c.State {
	case pppk.Lapsed:
		return c.Either(!lapseEnds(c), StateOn(pppk.Lapsed, last), wanted)
	case pppk.NotBegun:
		if first.IsZero() {
			return c.NotMet(Say(&textNotBegun, pppk.Date{}), wanted)
		}
		return c.NotMet(StateOn(pppk.NotBegun, first), wanted)
	case pppk.Running:
		if last.IsZero() {
			return c.Met(wanted, wanted)
		}
		return c.Met(StateOn(pppk.Running, last), wanted)
	}
	switch {
	case !last.IsZero():
		return c.Lacks(needFirst)
	case lapseEnds(c):
		return c.Lacks(needLast)
	case first.IsZero():
		return c.Lacks(needFirst)
	}
	return c.Met(Say(&textBegun, pppk.Date{}), wanted)
}

// Floored looks at the annual predicates of some years. Where none may be passed over,
// one without an assessment is not known.
func (c *Case) Floored(floor pppk.Predicate, years YearSet, passOver bool) Result {
	lowest, year, missing := gradeUnclear, 0, PeriodSet(0)
	for i, p := range c.annual {
		switch {
		case !years.has(i):
		case p == 0 || p == gradeUnclear || p == gradeNone && !passOver:
			missing |= periodAt(i, pppk.Annual)
		case p < lowest:
			lowest, year = p, yearAt(c.Day, i)
		}
	}
	wanted := floorOf(floor, c.Day, years)
	switch {
	case lowest < floor:
		return c.NotMet(PredicateOf(lowest, year), wanted)
	case missing != 0:
		return c.LacksEvaluations(missing, wanted)
	case lowest == gradeUnclear: // in no named year was there an assessment
		return NotApplicable
	}
	return c.Met(PredicateOf(lowest, year), wanted)
}

// LacksEvaluations leaves which evaluations are missing, and what they are for.
func (c *Case) LacksEvaluations(missing PeriodSet, wanted Value) Result {
	c.Lacks(needEvaluations)
	c.found, c.wanted = evalsOf(c.Day, missing), wanted
	return NotKnown
}

// Evaluated asks for the evaluation of each period from one kind to another that lies in
// the agreement and has passed.
func (c *Case) Evaluated(from, to pppk.EvaluationPeriod) Result {
	first, last := c.Agreement.First, c.Agreement.Last
	switch {
	case first.IsZero():
		return c.Lacks(needFirst)
	case last.IsZero():
		return c.Lacks(needLast)
	}
	over := c.Day
	if last.Before(over) { // a lapsed agreement
		over = last.AddDays(1)
	}
	var due PeriodSet
	for i := range evaluationYears {
		for p := from; p <= to; p++ {
			if days := p.Days(yearAt(c.Day, i)); !days.First.Before(first) && days.Last.Before(over) {
				due |= periodAt(i, p)
			}
		}
	}
	if due == 0 {
		return NotApplicable
	}
	wanted := evalsOf(c.Day, due)
	if missing := due &^ c.onFile; missing != 0 {
		return c.LacksEvaluations(missing, wanted)
	}
	return c.Met(wanted, wanted)
}

// AtMost answers a rule that allows at most so many years.
func (c *Case) AtMost(years int) Result {
	if !c.Proposed {
		bound := pppk.TermEnd(c.Start, years)
		c.wanted = UpToDay(bound)
		c.Bound(bound)
		return NotApplicable
	}
	first, last := c.Term.First, c.Term.Last
	if first.IsZero() || last.IsZero() {
		return c.LacksTerm()
	}
	bound := pppk.TermEnd(first, years)
	c.Bound(bound)
	return c.Either(!last.After(bound), OnDay(last), UpToDay(bound))
}

// AtLeastYear answers a rule that asks for a year at least, and knows no excuse.
func (c *Case) AtLeastYear() Result { return c.AtLeast(1) }

// AtLeast answers a rule that asks for so many years at least, and knows no excuse.
func (c *Case) AtLeast(years int) Result {
	if !c.Proposed {
		c.Bound(pppk.TermEnd(c.Earliest, years))
		return NotApplicable
	}
	first, last := c.Term.First, c.Term.Last
	if first.IsZero() || last.IsZero() {
		return c.LacksTerm()
	}
	least := pppk.TermEnd(first, years)
	c.Bound(least)
	return c.Either(!last.Before(least), OnDay(last), FromDay(least))
}

// OneOf answers a rule that allows some lengths only. A term that is none of them can
// still be right if it ends at the age limit and the lengths may, so the age limit is
// asked for only then; and less than a year may be left only where something is given
// for it.
func (c *Case) OneOf(t Lengths, short func(*Case) Shortfall) Result {
	first, last := c.Term.First, c.Term.Last
	c.found, c.wanted = OnDay(last), LengthsOf(t)
	switch {
	case !c.Proposed:
		return NotApplicable
	case last.IsZero() || first.IsZero() && t.canEnd(last):
		return c.LacksTerm()
	}
	if t.lengths != 0 { // otherwise it is the day that counts
		if n := c.Term.WholeYears(); n > 0 {
			c.found = YearsOf(n)
			if t.has(n) {
				return Met
			}
		}
	}
	if !t.toLimit && (!t.cut || !first.IsZero() && !last.Before(pppk.TermEnd(first, t.longest(MaxTermYears)))) {
		return NotMet
	}
	// The age limit must be its last day, and come after its first: a year after
	// it, where nothing is given for less.
	switch {
	case !c.Earliest.Before(last):
		return NotMet
	case last.Before(c.YearEnd) && short != nil && short(c) == GiveNothing:
		return NotMet
	}
	return c.Excused(last.AddDays(-1), last)
}

// canEnd reports whether a term of one of the lengths can end on the day: none of one
// year ends on 28 February of a leap year.
func (t Lengths) canEnd(last pppk.Date) bool {
	for n := t.longest(MaxTermYears); n > 0; n = t.longest(n - 1) {
		if first := last.AddDays(1).AddMonths(-12*n, pppk.ClampToMonthEnd); pppk.TermEnd(first, n) == last {
			return true
		}
	}
	return false
}

// Longest returns the longest of the lengths in years, or the longest that a term can
// have where they end at the age limit alone.
func (t Lengths) Longest() int {
	if t.toLimit || t.lengths == 0 {
		return MaxTermYears
	}
	return t.longest(MaxTermYears)
}

// IsZero reports whether nothing is allowed: no lengths are set.
func (t Lengths) IsZero() bool { return t == Lengths{} }

// Only reports whether so many years is the one length that is allowed, cut at the age
// limit or not.
func (t Lengths) Only(years int) bool { return t.lengths == 1<<years && !t.toLimit }
