package pppk

import "hash/maphash"

// digest is what a decision knows of a person.
type digest struct {
	known  known
	extra  extra
	person person
	need   need   // while it is set, no rule can be checked
	who    uint64 // a hash of the number of the agreement and the name

	own      uint64 // three bits for the Result of each rule of the agency's own
	declared uint64 // which of its facts are known
}

// person is what the age limit hangs on.
type person struct {
	birth                          Date
	kind, cluster, level, ageLimit uint8
}

// known is what the checks read of a person, worked out once, and extra what
// only some of them read. Each is four words, so that both are handed over in
// registers: a larger struct would be copied through memory for every rule,
// which took two fifths of the time of deciding, and behind a pointer they would
// be allocated, since a pointer handed to a function value escapes.
type known struct {
	agreement uint64 // first day | last day
	renewal   uint64 // first day | last day of its first year
	limits    uint64 // earliest birthday of the age limit | years to the latest (8 bits), what is missing to know it (24)
	marks     uint64 // all that is small, see below
}

type extra struct {
	proposal uint64 // first day | last day
	ended    uint64 // kind of event | its day
	grades   uint64 // four bits for each annual Predicate | share in basis points, or -1
	onFile   uint64 // evaluations, as in evalsOf
}

// The places in known.marks: three bits for the answer about each Subject, then
// these.
const (
	markStatus    = 3 * subjectCount // 2 bits
	markState     = markStatus + 2   // 2 bits
	markKind      = markState + 2    // 4 bits
	markEventNeed = markKind + 4     // 2 bits
	markProposed  = markEventNeed + 2
)

func pair(a, b Date) uint64 { return uint64(a.ymd)<<32 | uint64(b.ymd) }
func leftOf(p uint64) Date  { return Date{uint32(p >> 32)} }
func rightOf(p uint64) Date { return Date{uint32(p)} }

func (k known) first() Date      { return leftOf(k.agreement) }
func (k known) last() Date       { return rightOf(k.agreement) }
func (k known) start() Date      { return leftOf(k.renewal) }
func (k known) year() Date       { return rightOf(k.renewal) }
func (x extra) propFirst() Date  { return leftOf(x.proposal) }
func (x extra) propLast() Date   { return rightOf(x.proposal) }
func (k known) birthday() Date   { return leftOf(k.limits) }
func (k known) limitNeed() need  { return need(k.limits & (1<<24 - 1)) }
func (x extra) event() EventKind { return EventKind(x.ended >> 32) }
func (x extra) eventDay() Date   { return rightOf(x.ended) }
func (x extra) share() int32     { return int32(uint32(x.grades)) }
func (k known) status() Status   { return Status(k.marks >> markStatus & 3) }
func (k known) state() State     { return State(k.marks >> markState & 3) }
func (k known) proposed() bool   { return k.marks&(1<<markProposed) != 0 }
func (k known) eventNeed() uint8 { return uint8(k.marks >> markEventNeed & 3) }

func (k known) kind() PositionKind        { return PositionKind(k.marks >> markKind & 15) }
func (k known) answer(s Subject) uint8    { return uint8(k.marks >> (3 * s) & 7) }
func (x extra) annual(year int) Predicate { return Predicate(x.grades >> (32 + 4*year) & 15) }

// What is missing to know that no event ended the agreement.
const (
	eventNeedsList uint8 = 1 << iota
	eventNeedsFirst
)

// latest is the last day on which the age limit can bite, whatever the position
// and the reading; its earliest birthday must be known.
func (k known) latest() Date {
	return k.birthday().AddMonths(12*int(k.limits>>24&255), ClampToMonthEnd).monthEnd().AddDays(1)
}

// startNeed is what is missing to know the first day of the renewal.
func (k known) startNeed() need {
	switch {
	case !k.start().IsZero():
		return 0
	case k.last().IsZero():
		return needLast
	}
	return needTermFirst
}

// term is the first day that a term is counted from, and what is missing to
// know both its ends: those that are proposed.
func (x extra) term() (first Date, missing need) {
	if x.propFirst().IsZero() {
		missing = needTermFirst
	}
	return x.propFirst(), missing | x.endNeed()
}

// endNeed is what is missing to know the last day of the term proposed.
func (x extra) endNeed() need {
	if x.propLast().IsZero() {
		return needTermLast
	}
	return 0
}

// The answers of statements, as the checks see them.
const (
	answerYes        = uint8(Yes)
	answerNo         = uint8(No)
	answerUnclear    = 3 // undated, or two that disagree
	answerNeedsFirst = 4 // whether it counts depends on the first day of the agreement
)

// What a period has in place of a predicate: evaluations that disagree, or the
// fact that there was no assessment.
const (
	gradeUnclear = VeryGood + 1 + iota
	gradeNone
)

// read works out what is known of the person for the request of the decision.
func (d *Decision) read(f *Facts) {
	share := int32(-1)
	if f.Spending.Definition == StatutoryShare && f.Spending.Share.given {
		share = f.Spending.Share.basisPoints
	}
	d.extra.grades = uint64(uint32(share))
	d.person.birth = f.BirthDate
	d.who = d.hash(d.agreement(f), f.Name)
	d.term()
	d.limits()
	d.statements(f.Statements)
	d.events(&f.Events)
	if d.policy.grades[d.known.status()] {
		for i := range f.Evaluations {
			d.evaluation(&f.Evaluations[i])
		}
	}
	if len(d.policy.own) > 0 {
		d.ownRules(f)
	}
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

// agreement finds the agreement that would be renewed and returns its number.
func (d *Decision) agreement(f *Facts) (number string) {
	i, ok := 0, len(f.Contracts) == 1
	if !ok {
		i, ok = f.Contracts.latest()
		switch {
		case i < 0:
			d.need = needAgreement
			return ""
		case !ok:
			d.need = needLast // of one of several: which is the latest cannot be told
			return ""
		}
	}
	c := &f.Contracts[i]
	d.known.agreement = pair(c.First, c.Last)
	if j := &c.Position; j.Kind <= OtherPosition && j.Cluster <= OtherCluster && j.Level <= Penyelia {
		p := &d.person
		p.kind, p.cluster, p.level = uint8(j.Kind), uint8(j.Cluster), uint8(j.Level)
		if j.AgeLimit >= minAgeLimit && j.AgeLimit <= maxAgeLimit {
			p.ageLimit = uint8(j.AgeLimit)
		}
	}
	d.known.marks |= uint64(d.person.kind) << markKind
	if c.Status != FullTime && c.Status != PartTime {
		d.need = needStatus
		return c.Number
	}
	d.known.marks |= uint64(c.Status)<<markStatus | uint64(c.Period.state(d.policy.day))<<markState
	return c.Number
}

// term works out when the renewal would start: as proposed, but not before the
// old agreement has ended; without a proposal on the day after the old end or,
// after a lapse, on the day of the decision.
func (d *Decision) term() {
	k, p, start := &d.known, d.request.Proposed, Date{}
	switch last := k.last(); {
	case !p.IsZero():
		if start = p.First; last.IsZero() {
			start = Date{}
		} else if !start.IsZero() && !start.After(last) {
			start = last.AddDays(1)
		}
		d.extra.proposal = pair(p.First, p.Last)
		k.marks |= 1 << markProposed
	case last.IsZero():
	case last.Before(d.policy.day):
		start = d.policy.day
	default:
		start = last.AddDays(1)
	}
	k.renewal = pair(start, termEnd(start, 1))
}

// limits works out the birthday of the age limit under the policy.
func (d *Decision) limits() {
	p := &d.person
	e := &d.policy.base.ages[p.kind][p.cluster][p.level]
	missing := e.need
	least, most := int(e.least), int(e.most)
	switch {
	case !e.stated:
	case p.ageLimit == 0:
		least, most = minAgeLimit, maxAgeLimit
	default:
		least, most = min(least, int(p.ageLimit)), max(most, int(p.ageLimit))
		if missing == needAgeLimit {
			least, most, missing = int(p.ageLimit), int(p.ageLimit), 0
		}
	}
	if p.birth.IsZero() {
		d.known.limits = uint64(missing | needBirth)
		return
	}
	// A birthday on 29 February falls on 28 February in a common year, so that
	// its month stays February.
	d.known.limits = pair(p.birth.AddMonths(12*least, ClampToMonthEnd), Date{}) | uint64(most-least)<<24 | uint64(missing)
}

// statements counts those that concern the agreement.
func (d *Decision) statements(all []Statement) {
	marks, first, day := d.known.marks, d.known.first(), d.policy.day
	for i := range all {
		s := &all[i]
		answer := s.counts(first, day)
		if answer == 0 {
			continue
		}
		at := 3 * s.Subject
		switch old := uint8(marks >> at & 7); {
		case old == 0:
			marks |= uint64(answer) << at
			continue
		case old == answer || old == answerUnclear:
			continue
		case old == answerNeedsFirst && answer != answerUnclear:
			continue
		case answer != answerNeedsFirst:
			answer = answerUnclear // yes and no
		}
		marks = marks&^(7<<at) | uint64(answer)<<at
	}
	d.known.marks = marks
}

// counts returns what a statement says about an agreement: one dated from its
// first day to the day of the decision; an approval counts on a later day too.
func (s *Statement) counts(first, day Date) uint8 {
	switch {
	case s.Subject == 0 || s.Subject >= subjectCount:
		return 0
	case s.Answer == 0 || s.Answer > No || s.Date.IsZero():
		return answerUnclear
	case s.Date.After(day) && s.Subject != Approval:
		return 0
	case first.IsZero():
		return answerNeedsFirst
	case s.Date.Before(first):
		return 0
	}
	return uint8(s.Answer)
}

// events finds the first event that ended the agreement, or says what is
// missing to know that there is none.
func (d *Decision) events(e *Events) {
	day, first := d.policy.day, d.known.first()
	var missing uint8
	var kind EventKind
	var on Date
	for i := range e.List {
		switch ev := &e.List[i]; {
		case ev.Kind != 0 && ev.Kind < eventKindCount && !ev.Kind.ends(d.known.status()):
		case ev.Kind == 0 || ev.Kind >= eventKindCount || ev.Date.IsZero():
			missing |= eventNeedsList
		case ev.Date.After(day):
		case first.IsZero():
			missing |= eventNeedsFirst
		case ev.Date.Before(first):
		case kind == 0 || ev.Date.Before(on) || ev.Date == on && ev.Kind < kind:
			kind, on = ev.Kind, ev.Date
		}
	}
	if e.CompleteTo.Before(day) {
		missing |= eventNeedsList
	}
	d.extra.ended = uint64(kind)<<32 | uint64(on.ymd)
	d.known.marks |= uint64(missing) << markEventNeed
}

// evaluation files one evaluation. Two of one period that disagree are none.
func (d *Decision) evaluation(e *Evaluation) {
	i := e.Year - (d.policy.day.Year() - evaluationYears + 1)
	if i < 0 || i >= evaluationYears || e.Period == 0 || e.Period > Quarter4 {
		return
	}
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
	if p == 0 || p > gradeNone {
		return
	}
	d.extra.onFile |= 1 << (5*i + int(e.Period) - 1)
	if e.Period == Annual {
		if old := d.extra.annual(i); old != 0 && old != p {
			p = gradeUnclear
		}
		d.extra.grades &^= 15 << (32 + 4*i)
		d.extra.grades |= uint64(p) << (32 + 4*i)
	}
}
