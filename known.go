package pppk

import (
	"hash/maphash"
	"math/bits"
	"slices"
)

// digest is what a decision keeps of a person.
type digest struct {
	known
	who   uint64              // a hash of the number of the agreement and the name
	own   [maxOwnRules]Result // of each rule of the agency's own
	there factSet             // which of its facts are known
}

// read works out what is known of the person for the request of the decision.
func (d *Decision) read(f *Facts) {
	k, act := &d.known, &acts[d.known.act]
	k.share = -1
	if f.Spending.Definition == StatutoryShare && !f.Spending.Share.IsZero() {
		k.share = f.Spending.Share.BasisPoints()
	}
	k.born = f.BirthDate
	begun, number := d.agreement(f)
	d.who = d.hash(number, f.Name)
	d.term(begun)
	d.limits()
	if !k.fresh { // else there is none that a statement could be older than
		begun = begun.by(d.policy.day)
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
func teacherOf(f *Facts, day Date) (t teacherFacts) {
	if birth := f.BirthDate; birth.Before(day) && !birth.IsZero() {
		years := day.Year() - birth.Year()
		if day.Before(birth.AddMonths(12*years, ClampToMonthEnd)) {
			years--
		}
		t.age = uint8(min(max(years, 1), maxTeacherAge))
	}
	t.sanctionsKnown = !f.Events.CompleteTo.Before(day)
	for i := range f.Events.List {
		switch e := &f.Events.List[i]; {
		case e.Date.After(day):
		case e.Kind == 0 || e.Kind >= eventKindCount,
			e.Date.IsZero() && e.Kind.sanction() != 0:
			t.sanctionsKnown = false
		case e.Kind.sanction() > LightSanction.sanction():
			t.barred = true
		case e.Kind == LightSanction:
			t.light = true
		}
	}
	return t
}

// maxTeacherAge is the highest age that is told: nobody is older.
const maxTeacherAge = 127

// compare tells how one position compares with another, by kind and, of functional
// positions, cluster and level. Names tell nothing.
func (to Position) compare(was Position) (how likeness) {
	if !to.known() || !was.known() {
		to, was = Position{}, Position{}
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
	if to.Kind == Functional || was.Kind == Functional {
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
func (d *Decision) agreement(f *Facts) (begun Period, number string) {
	k, act := &d.known, &acts[d.known.act]
	asked := d.asksPosition()
	if asked {
		k.place(&d.request.Position)
		if c := d.request.Position.Category; c <= ServiceAdministration {
			k.category = c
		}
	}
	if act.fresh != 0 {
		k.status, k.fresh, k.kind = act.fresh, true, k.position.kind
		return Period{}, ""
	}
	i, ok := f.Contracts.latest()
	if !ok {
		k.agreementNeed = needLast // of one of several: which is the latest cannot be told
		if i < 0 {
			k.agreementNeed = needAgreement
		}
		return Period{}, ""
	}
	c := &f.Contracts[i]
	begun = f.Contracts.begun(i)
	k.agreement = c.Period
	if act.moves {
		k.moved = d.request.Position.compare(c.Position)
	} else if !asked {
		k.place(&c.Position)
	}
	if act.pay {
		k.paid(c)
		k.extends = f.Contracts.extends(i)
	}
	k.kind, k.state = k.position.kind, c.stateSince(begun, d.policy.day)
	if c.Status != FullTime && c.Status != PartTime {
		k.agreementNeed = needStatus
		return begun, c.Number
	}
	k.status = c.Status
	return begun, c.Number
}

// asksPosition reports whether it is about the position of the request.
func (d *Decision) asksPosition() bool {
	act := &acts[d.known.act]
	return act.moves || act.fresh != 0 || act.mayMove && d.request.Position != (Position{})
}

// paid keeps what raises hang on.
func (k *known) paid(c *Contract) {
	k.since = c.ServiceSince
	if c.Grade <= GradeXVII {
		k.grade = c.Grade
	}
	const rupiah = 100                 // sen
	if c.Pay.Sen()%(100*rupiah) == 0 { // as every row of a table is
		k.pay = c.Pay.Sen() / rupiah
	}
}

// place keeps what the age limit hangs on.
func (k *known) place(j *Position) {
	if !j.known() {
		return
	}
	k.position = placed{kind: j.Kind, cluster: j.Cluster, level: j.Level}
	if j.Kind == 0 && (j.Cluster != 0 || j.Level != 0) {
		k.position.kind = Functional // no other has them
	}
	if j.AgeLimit >= minAgeLimit && j.AgeLimit <= maxAgeLimit {
		k.position.stated = uint8(j.AgeLimit)
	}
}

// term works out when the new term would start: as proposed, but not before the
// old agreement has ended, if there is one; without a proposal on the day after
// the old end or, after a lapse or where there is none, on the day of the
// decision. While that is not known, it works out the earliest day that it can be.
func (d *Decision) term(begun Period) {
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
	if k.earliest, k.yearEnd = start, termEnd(start, 1); told {
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
		birthday: born.AddMonths(12*(minAgeLimit+least), ClampToMonthEnd), ages: can >> least, lowest: uint8(minAgeLimit + least),
		leap: born.Month() == 2 && born.Day() == 29, missing: missing,
	}
}

// statements counts those that concern the agreement. One without its day or
// its answer says nothing yet: a clear one stands beside it.
func (d *Decision) statements(all []Statement, begun Period) {
	k, day, asked := &d.known, d.policy.day, &acts[d.known.act].subjects
	applied := asked[Application]
	if applied {
		k.answers[Application] = d.application(all)
	}
	for i := range all {
		s := &all[i]
		answer := s.counts(begun, day)
		if answer == 0 || !asked[s.Subject] || s.Subject == Approval && !s.about(k.act) || s.Subject == Application {
			continue
		}
		if applied && (s.Subject == PassedSelection || s.Subject == NumberSet) { // said of somebody who has applied, and not before
			if k.answers[Application] != answerYes {
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
func (d *Decision) application(all []Statement) (answer uint8) {
	for i := range all {
		s := &all[i]
		if s.Subject != Application || s.counts(Period{}, d.policy.day) != answerYes {
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
func (s *Statement) counts(begun Period, day Date) uint8 {
	switch {
	case s.Subject == 0 || s.Subject >= subjectCount || s.Answer == 0 || s.Answer > No || s.Date.IsZero():
		return 0
	case s.Date.Before(begun.First) || s.Date.After(day) && s.Subject != Approval:
		return 0
	case s.Date.Before(begun.Last):
		return answerNeedsFirst
	}
	return uint8(s.Answer)
}

// about reports whether an approval is about the act.
func (s *Statement) about(act uint8) bool {
	return s.Act == acts[act].name || s.Act == "" && act == 0
}

// events finds the first event that ended the agreement, or says what is missing
// to know that there is none: under both statuses while that is not known.
func (d *Decision) events(e *Events, begun Period) {
	these, ended := acts[d.known.act].events, &d.known.ended
	if s := d.known.status; s != 0 {
		ended[s] = e.first(s, these, begun, d.policy.day)
		return
	}
	ended[FullTime] = e.first(FullTime, these, begun, d.policy.day)
	ended[PartTime] = e.first(PartTime, these, begun, d.policy.day)
	ended[0] = ended[FullTime]
}

// first returns the first event of these kinds or, without any, that ended an
// agreement of that status, and whether there can be another.
func (e *Events) first(status Status, these []EventKind, begun Period, day Date) (is endedBy) {
	for i := range e.List {
		switch ev := &e.List[i]; {
		case !ev.Date.IsZero() && (ev.Date.Before(begun.First) || ev.Date.After(day)):
		case ev.Kind != 0 && ev.Kind < eventKindCount && !ev.Kind.among(these, status):
		case ev.Kind == 0 || ev.Kind >= eventKindCount || ev.Date.IsZero():
			is.unlisted = true
		case ev.Date.Before(begun.Last):
			is.needsFirst = true
		case is.kind == 0 || ev.Date.Before(is.day) || ev.Date == is.day && ev.Kind < is.kind:
			is.kind, is.day = ev.Kind, ev.Date
		}
	}
	is.unlisted = is.unlisted || e.CompleteTo.Before(day)
	return is
}

// among reports whether the kind is one of these or, where there are none, ends
// an agreement of that status.
func (k EventKind) among(these []EventKind, status Status) bool {
	if these != nil {
		return slices.Contains(these, k)
	}
	return k.ends(status)
}

// evaluation files one evaluation. Two of one period that disagree are none.
func (d *Decision) evaluation(e *Evaluation) {
	i := placeOf(e.Year, d.policy.day)
	if i < 0 || i >= evaluationYears || e.Period == 0 || e.Period > Quarter4 {
		return
	}
	p := e.graded()
	if p == 0 {
		return
	}
	d.known.onFile |= periodAt(i, e.Period)
	if e.Period == Annual {
		d.known.annual[i] = d.known.annual[i].beside(p)
	}
}

// graded is what an evaluation says, 0 when nothing.
func (e *Evaluation) graded() Predicate {
	p := e.Predicate
	if rated := PredicateOf(e.Work, e.Behaviour); rated != 0 && rated != p {
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
func (p Predicate) beside(q Predicate) Predicate {
	switch {
	case p == 0:
		return q
	case q == 0 || p == q:
		return p
	}
	return gradeUnclear
}
