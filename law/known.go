package law

import (
	"hash/maphash"

	"github.com/pppk-id/pppk"
)

// read works out what is known of the person for the request, and a sum of what no field
// keeps: what rules look at on file.
func (c *Case) read() {
	f, act := c.facts, c.law.act
	c.Known = Known{}
	c.Spending, c.Born, c.name = f.Spending, f.BirthDate, f.Name
	begun := c.agreement()
	c.proposed(begun)
	if t := c.policy.base.ages; t != nil {
		t.limit(&c.Limit, c.Born, &c.Position)
	}
	if !c.Begins { // else there is none that a statement could be older than
		begun = begun.BegunBy(c.Day)
	}
	c.Begun = begun
	c.statements(f.Statements, begun)
	c.events(act.Events, begun)
	m := mixer{seed: c.policy.seed}
	for i := range f.Events.List {
		e := &f.Events.List[i]
		m.number(uint64(e.Kind))
		m.day(e.Date)
	}
	m.day(f.Events.CompleteTo)
	if c.law.grades[c.told] {
		for i := range f.Evaluations {
			c.evaluation(&f.Evaluations[i])
		}
	}
	for _, fact := range c.law.declared {
		m.text(f.Value(fact.ID).Value)
	}
	c.sum = m.sum
}

// mixer sums what is on file, without keeping it.
type mixer struct {
	seed maphash.Seed
	sum  uint64
}

func (m *mixer) number(n uint64) {
	m.sum = (m.sum ^ n) * 0x9e3779b97f4a7c15
	m.sum ^= m.sum >> 29
}

func (m *mixer) day(d pppk.Date) { m.number(uint64(d.Year()<<9 | d.Month()<<5 | d.Day())) }

func (m *mixer) text(s string) { m.number(maphash.String(m.seed, s)) }

// agreement finds the agreement that the act is about. It returns the days between
// which it began.
func (c *Case) agreement() (begun pppk.Period) {
	f, act := c.facts, c.law.act
	asked := c.asksPosition()
	if asked {
		c.Position = placed(&c.Request.Position)
		if group := c.Request.Position.Category; group <= pppk.ServiceAdministration {
			c.Category = group
		}
	}
	if act.Begins != 0 {
		c.told, c.Status, c.Begins, c.Kind = act.Begins, act.Begins, true, c.Position.Kind
		return pppk.Period{}
	}
	c.Status = 0
	i, ok := f.Contracts.Latest()
	if !ok {
		c.unknown = needLast // of one of several: which is the latest cannot be told
		if i < 0 {
			c.unknown = needAgreement
		}
		return pppk.Period{}
	}
	on := &f.Contracts[i]
	begun = f.Contracts.BeganBetween(i)
	c.Agreement, c.number = on.Period, on.Number
	if at := &on.Position; at.Known() {
		c.Now = Held{Kind: at.Kind, Cluster: at.Cluster, Level: at.Level}
	}
	if !asked {
		c.Position = placed(&on.Position)
	}
	c.ServiceSince, c.Pay = on.ServiceSince, on.Pay
	if on.Grade <= pppk.GradeXVII {
		c.Grade = on.Grade
	}
	c.Extends = c.law.extends && f.Contracts.Extends(i)
	c.Kind, c.State = c.Position.Kind, on.StateSince(begun, c.Day)
	if on.Status != pppk.FullTime && on.Status != pppk.PartTime {
		c.unknown = needStatus
		return begun
	}
	c.told, c.Status = on.Status, on.Status
	return begun
}

// asksPosition reports whether it is about the position of the request.
func (c *Case) asksPosition() bool {
	asks := c.law.act.Asks
	return asks.has(AsksPosition) || asks.has(MayAskPosition) && c.Request.Position != (pppk.Position{})
}

// placed is what the age limit hangs on.
func placed(j *pppk.Position) (at Held) {
	if !j.Known() {
		return at
	}
	at = Held{Kind: j.Kind, Cluster: j.Cluster, Level: j.Level}
	if j.Kind == 0 && (j.Cluster != 0 || j.Level != 0) {
		at.Kind = pppk.Functional // no other has them
	}
	if j.AgeLimit >= pppk.MinAgeLimit && j.AgeLimit <= pppk.MaxAgeLimit {
		at.AgeLimit = uint8(j.AgeLimit)
	}
	return at
}

// proposed works out when the new term would start: as proposed, but not before the
// old agreement has ended, if there is one; without a proposal on the day after the old
// end or, after a lapse or where there is none, on the day of the decision. While that
// is not known, it works out the earliest day that it can be.
func (c *Case) proposed(begun pppk.Period) {
	act, p, last := c.law.act, c.Request.Proposed, c.Agreement.Last
	if !act.Asks.has(AsksTerm) {
		return // nothing is proposed
	}
	c.Term, c.Proposed = p, !p.IsZero()
	start := p.First
	if !c.Proposed {
		start = c.Day
	}
	told := !start.IsZero() && (!last.IsZero() || act.Begins != 0)
	if last.IsZero() {
		last = begun.First // it did not end before it began
	}
	if !act.Early && !last.IsZero() && !start.After(last) && (c.Proposed || !last.Before(c.Day)) {
		start = last.AddDays(1)
	}
	if c.Earliest, c.YearEnd = start, pppk.TermEnd(start, 1); told {
		c.Start = start
	}
}

// statements counts those that concern the agreement. One without its day or its
// answer says nothing yet: a clear one stands beside it.
func (c *Case) statements(all []pppk.Statement, begun pppk.Period) {
	asked := &c.law.subjects
	candidate := asked[pppk.Application]
	if candidate {
		c.answers[pppk.Application] = c.application(all)
	}
	for i := range all {
		s := &all[i]
		says := counts(s, begun, c.Day)
		if says == 0 || !asked[s.Subject] || s.Subject == pppk.Approval && !c.law.act.isNamed(s.Act) || s.Subject == pppk.Application {
			continue
		}
		if candidate && c.law.after[s.Subject] { // said of somebody who has applied, and not before
			if c.answers[pppk.Application] != said(pppk.Yes) {
				says = needsFirst
			} else if s.Date.Before(c.Applied) {
				continue // of an older application
			}
		}
		switch old := c.answers[s.Subject]; {
		case old == 0:
		case old == says || says == needsFirst:
			continue
		case old != needsFirst:
			says = unclear // yes and no
		}
		c.answers[s.Subject] = says
	}
}

// application finds the day on which the person applied.
func (c *Case) application(all []pppk.Statement) (says answer) {
	for i := range all {
		s := &all[i]
		if s.Subject != pppk.Application || counts(s, pppk.Period{}, c.Day) != said(pppk.Yes) {
			continue
		}
		says = said(pppk.Yes)
		if was := c.Applied; !was.IsZero() && was != s.Date {
			return unclear
		}
		c.Applied = s.Date
	}
	return says
}

// counts returns what a statement says about an agreement that began between two days:
// one dated from its first day to the day of the decision; an approval counts on a later
// day too.
func counts(s *pppk.Statement, begun pppk.Period, day pppk.Date) answer {
	switch {
	case s.Subject == 0 || s.Subject >= pppk.SubjectCount || s.Answer == 0 || s.Answer > pppk.No || s.Date.IsZero():
		return 0
	case s.Date.Before(begun.First) || s.Date.After(day) && s.Subject != pppk.Approval:
		return 0
	case s.Date.Before(begun.Last):
		return needsFirst
	}
	return said(s.Answer)
}

// isNamed reports whether an approval is about the act.
func (a *ActSpec) isNamed(word string) bool { return word == a.ID || word == "" && a.Unnamed }

// events finds the first event that ended what the act is about, or says what is missing
// to know that there is none: under both statuses while that is not known.
func (c *Case) events(these []pppk.EventKind, begun pppk.Period) {
	e := &c.facts.Events
	if s := c.told; s != 0 {
		c.ended[s] = e.First(s, these, begun, c.Day)
		return
	}
	c.ended[pppk.FullTime] = e.First(pppk.FullTime, these, begun, c.Day)
	c.ended[pppk.PartTime] = e.First(pppk.PartTime, these, begun, c.Day)
	c.ended[0] = c.ended[pppk.FullTime]
}

// evaluation files one evaluation. Two of one period that disagree are none.
func (c *Case) evaluation(e *pppk.Evaluation) {
	i := placeOf(e.Year, c.Day)
	if i < 0 || i >= evaluationYears || e.Period == 0 || e.Period > pppk.Quarter4 {
		return
	}
	p := graded(e)
	if p == 0 {
		return
	}
	c.onFile |= periodAt(i, e.Period)
	if e.Period == pppk.Annual {
		c.annual[i] = beside(c.annual[i], p)
	}
}

// graded is what an evaluation says, 0 when nothing.
func graded(e *pppk.Evaluation) pppk.Predicate {
	p := e.Predicate
	if rated := pppk.PredicateOf(e.Work, e.Behaviour); rated != 0 && rated != p {
		if p != 0 {
			p = gradeUnclear
		} else {
			p = rated
		}
	}
	if e.NotAssessed && p == 0 {
		p = gradeNone
	}
	if p > gradeNone {
		return 0
	}
	return p
}

// beside is what two evaluations of one period say together.
func beside(p pppk.Predicate, q pppk.Predicate) pppk.Predicate {
	switch {
	case p == 0:
		return q
	case q == 0 || p == q:
		return p
	}
	return gradeUnclear
}
