package law

import (
	"hash/maphash"
	"math/bits"

	"github.com/pppk-id/pppk"
)

// digest is what a decision keeps of a person.
type digest struct {
	known
	who   uint64              // a hash of the number of the agreement and the name
	own   [maxOwnRules]Result // of each rule of the agency's own
	there factSet             // which of its facts are known
}

// read works out what is known of the person for the request of the decision.
func (d *Decision) read(f *pppk.Facts) {
	k, act := &d.known, &acts[d.known.act]
	k.share = -1
	if f.Spending.Definition == pppk.StatutoryShare && !f.Spending.Share.IsZero() {
		k.share = f.Spending.Share.BasisPoints()
	}
	k.born = f.BirthDate
	begun, number := d.agreement(f)
	d.who = d.hash(number, f.Name)
	d.term(begun)
	d.limits()
	if !k.fresh { // else there is none that a statement could be older than
		begun = begun.BegunBy(d.policy.day)
	}
	d.statements(f.Statements, begun)
	d.events(&f.Events, begun)
	if act.grounds {
		k.ground = groundOf(d.request.Ground, &f.Events, begun, d.policy.day)
	}
	if d.law().grades[k.status] {
		for i := range f.Evaluations {
			d.evaluation(&f.Evaluations[i])
		}
	}
	if act.teacher {
		k.teacher = teacherOf(f, d.policy.day)
	}
	d.ownRules(f)
}

// teacherOf is what an act reads of a teacher.
func teacherOf(f *pppk.Facts, day pppk.Date) (t teacherFacts) {
	if birth := f.BirthDate; birth.Before(day) && !birth.IsZero() {
		years := day.Year() - birth.Year()
		if day.Before(birth.AddMonths(12*years, pppk.ClampToMonthEnd)) {
			years--
		}
		t.age = uint8(min(max(years, 1), maxTeacherAge))
	}
	t.sanctionsKnown = !f.Events.CompleteTo.Before(day)
	for i := range f.Events.List {
		switch e := &f.Events.List[i]; {
		case e.Date.After(day):
		case e.Kind == 0 || e.Kind >= pppk.EventKindCount,
			e.Date.IsZero() && e.Kind.Sanction() != 0:
			t.sanctionsKnown = false
		case e.Kind.Sanction() > pppk.LightSanction.Sanction():
			t.barred = true
		case e.Kind == pppk.LightSanction:
			t.light = true
		}
	}
	return t
}

// maxTeacherAge is the highest age that is told: nobody is older.
const maxTeacherAge = 127

// compare tells how one position compares with another, by kind and, of functional
// positions, cluster and level. Names tell nothing.
func compare(to pppk.Position, was pppk.Position) (how likeness) {
	if !to.Known() || !was.Known() {
		to, was = pppk.Position{}, pppk.Position{}
	}
	how.like = sameKind
	look := func(a, b uint8, at int, missing need) {
		if a == 0 || b == 0 {
			how.missing[at] = missing
		} else if a != b {
			how.like = otherKind
		}
	}
	look(uint8(to.Kind), uint8(was.Kind), 0, needKind)
	if to.Kind == pppk.Functional || was.Kind == pppk.Functional {
		look(uint8(to.Cluster), uint8(was.Cluster), 1, needCluster)
		look(uint8(to.Level), uint8(was.Level), 2, needLevel)
	}
	switch {
	case how.like == otherKind:
		how.missing = [3]need{}
	case how.missing != [3]need{}:
		how.like = notCompared
	}
	return how
}

// hash tells whose facts they are, without keeping it. Both texts go through one
// call where they are short, as they mostly are.
func (d *Decision) hash(number, name string) uint64 {
	var both [96]byte
	if len(number)+1+len(name) > len(both) {
		return maphash.String(d.policy.seed, number)*31 + maphash.String(d.policy.seed, name)
	}
	n := copy(both[:], number) + 1 // a zero between them
	return maphash.Bytes(d.policy.seed, both[:n+copy(both[n:], name)])
}

// agreement finds the agreement that would be renewed. It returns the days
// between which it began, and its number.
func (d *Decision) agreement(f *pppk.Facts) (begun pppk.Period, number string) {
	k, act := &d.known, &acts[d.known.act]
	asked := d.asksPosition()
	if asked {
		k.place(&d.request.Position)
		if c := d.request.Position.Category; c <= pppk.ServiceAdministration {
			k.category = c
		}
	}
	if act.fresh != 0 {
		k.status, k.fresh, k.kind = act.fresh, true, k.position.kind
		return pppk.Period{}, ""
	}
	i, ok := f.Contracts.Latest()
	if !ok {
		k.agreementNeed = needLast // of one of several: which is the latest cannot be told
		if i < 0 {
			k.agreementNeed = needAgreement
		}
		return pppk.Period{}, ""
	}
	c := &f.Contracts[i]
	begun = f.Contracts.BeganBetween(i)
	k.agreement = c.Period
	if act.moves {
		k.moved = compare(d.request.Position, c.Position)
	} else if !asked {
		k.place(&c.Position)
	}
	if act.pay {
		k.paid(c)
		k.extends = f.Contracts.Extends(i)
	}
	k.kind, k.state = k.position.kind, c.StateSince(begun, d.policy.day)
	if c.Status != pppk.FullTime && c.Status != pppk.PartTime {
		k.agreementNeed = needStatus
		return begun, c.Number
	}
	k.status = c.Status
	return begun, c.Number
}

// asksPosition reports whether it is about the position of the request.
func (d *Decision) asksPosition() bool {
	act := &acts[d.known.act]
	return act.moves || act.fresh != 0 || act.mayMove && d.request.Position != (pppk.Position{})
}

// paid keeps what raises hang on.
func (k *known) paid(c *pppk.Contract) {
	k.since = c.ServiceSince
	if c.Grade <= pppk.GradeXVII {
		k.grade = c.Grade
	}
	const rupiah = 100                 // sen
	if c.Pay.Sen()%(100*rupiah) == 0 { // as every row of a table is
		k.pay = c.Pay.Sen() / rupiah
	}
}

// place keeps what the age limit hangs on.
func (k *known) place(j *pppk.Position) {
	if !j.Known() {
		return
	}
	k.position = placed{kind: j.Kind, cluster: j.Cluster, level: j.Level}
	if j.Kind == 0 && (j.Cluster != 0 || j.Level != 0) {
		k.position.kind = pppk.Functional // no other has them
	}
	if j.AgeLimit >= pppk.MinAgeLimit && j.AgeLimit <= pppk.MaxAgeLimit {
		k.position.stated = uint8(j.AgeLimit)
	}
}

// term works out when the new term would start: as proposed, but not before the
// old agreement has ended, if there is one; without a proposal on the day after
// the old end or, after a lapse or where there is none, on the day of the
// decision. While that is not known, it works out the earliest day that it can be.
func (d *Decision) term(begun pppk.Period) {
	k, act, p, last := &d.known, &acts[d.known.act], d.request.Proposed, d.known.agreement.Last
	k.anyLength = !act.terms || act.fresh != 0 || act.mayMove
	if act.pay {
		return // nothing is proposed
	}
	k.term, k.proposed = p, !p.IsZero()
	start := p.First
	if !k.proposed {
		start = d.policy.day
	}
	told := !start.IsZero() && (!last.IsZero() || act.fresh != 0)
	if last.IsZero() {
		last = begun.First // it did not end before it began
	}
	if !act.early && !last.IsZero() && !start.After(last) && (k.proposed || !last.Before(d.policy.day)) {
		start = last.AddDays(1)
	}
	if k.earliest, k.yearEnd = start, pppk.TermEnd(start, 1); told {
		k.start = start
	}
}

// limits works out the birthday of the age limit under the policy.
func (d *Decision) limits() {
	p := &d.known.position
	e := &d.policy.base.ages[p.kind][p.cluster][p.level]
	missing, can := e.need, e.ages
	switch {
	case !e.stated:
	case p.stated == 0:
		can = anyAge
	case missing == needAgeLimit:
		can, missing = age(p.stated), noNeed
	default:
		can |= age(p.stated)
	}
	if can&(can-1) == 0 {
		missing = noNeed // whatever it is, the age is the same
	}
	least := bits.TrailingZeros32(uint32(can))
	// A birthday on 29 February falls on 28 February in a common year, so that
	// its month stays February.
	born := d.known.born
	d.known.limit = ageLimit{
		birthday: born.AddMonths(12*(pppk.MinAgeLimit+least), pppk.ClampToMonthEnd), ages: can >> least, lowest: uint8(pppk.MinAgeLimit + least),
		leap: born.Month() == 2 && born.Day() == 29, missing: missing,
	}
}

// statements counts those that concern the agreement. One without its day or
// its answer says nothing yet: a clear one stands beside it.
func (d *Decision) statements(all []pppk.Statement, begun pppk.Period) {
	k, day, asked := &d.known, d.policy.day, &acts[d.known.act].subjects
	applied := asked[pppk.Application]
	if applied {
		k.answers[pppk.Application] = d.application(all)
	}
	for i := range all {
		s := &all[i]
		answer := counts(s, begun, day)
		if answer == 0 || !asked[s.Subject] || s.Subject == pppk.Approval && !about(s, k.act) || s.Subject == pppk.Application {
			continue
		}
		if applied && (s.Subject == pppk.PassedSelection || s.Subject == pppk.NumberSet) { // said of somebody who has applied, and not before
			if k.answers[pppk.Application] != answerYes {
				answer = answerNeedsFirst
			} else if s.Date.Before(k.applied) {
				continue // of an older application
			}
		}
		switch old := k.answers[s.Subject]; {
		case old == 0:
		case old == answer || answer == answerNeedsFirst:
			continue
		case old != answerNeedsFirst:
			answer = answerUnclear // yes and no
		}
		k.answers[s.Subject] = answer
	}
}

// application finds the day on which the person applied.
func (d *Decision) application(all []pppk.Statement) (answer uint8) {
	for i := range all {
		s := &all[i]
		if s.Subject != pppk.Application || counts(s, pppk.Period{}, d.policy.day) != answerYes {
			continue
		}
		answer = answerYes
		if was := d.known.applied; !was.IsZero() && was != s.Date {
			return answerUnclear
		}
		d.known.applied = s.Date
	}
	return answer
}

// counts returns what a statement says about an agreement that began between two
// days: one dated from its first day to the day of the decision; an approval
// counts on a later day too.
func counts(s *pppk.Statement, begun pppk.Period, day pppk.Date) uint8 {
	switch {
	case s.Subject == 0 || s.Subject >= pppk.SubjectCount || s.Answer == 0 || s.Answer > pppk.No || s.Date.IsZero():
		return 0
	case s.Date.Before(begun.First) || s.Date.After(day) && s.Subject != pppk.Approval:
		return 0
	case s.Date.Before(begun.Last):
		return answerNeedsFirst
	}
	return uint8(s.Answer)
}

// about reports whether an approval is about the act.
func about(s *pppk.Statement, act uint8) bool {
	return s.Act == acts[act].name || s.Act == "" && act == 0
}

// events finds the first event that ended the agreement, or says what is missing
// to know that there is none: under both statuses while that is not known.
func (d *Decision) events(e *pppk.Events, begun pppk.Period) {
	these, ended := acts[d.known.act].events, &d.known.ended
	if s := d.known.status; s != 0 {
		ended[s] = e.First(s, these, begun, d.policy.day)
		return
	}
	ended[pppk.FullTime] = e.First(pppk.FullTime, these, begun, d.policy.day)
	ended[pppk.PartTime] = e.First(pppk.PartTime, these, begun, d.policy.day)
	ended[0] = ended[pppk.FullTime]
}

// evaluation files one evaluation. Two of one period that disagree are none.
func (d *Decision) evaluation(e *pppk.Evaluation) {
	i := placeOf(e.Year, d.policy.day)
	if i < 0 || i >= evaluationYears || e.Period == 0 || e.Period > pppk.Quarter4 {
		return
	}
	p := graded(e)
	if p == 0 {
		return
	}
	d.known.onFile |= periodAt(i, e.Period)
	if e.Period == pppk.Annual {
		d.known.annual[i] = beside(d.known.annual[i], p)
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
