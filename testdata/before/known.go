package before

import (
	"hash/maphash"
	"math/bits"
)

// digest is what a decision knows of a person.
type digest struct {
	known  known
	extra  extra
	person person
	part   uint64 // extra.ended of a part-time agreement, while the status is not known
	who    uint64 // a hash of the number of the agreement and the name
	need   need   // the agreement or its status, while it is not known
	act    uint8  // its place in acts

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
	renewal   uint64 // first day, or the earliest that it can be | last day of its first year
	limits    uint64 // earliest birthday of the age limit | see ageBits
	marks     uint64 // all that is small, see below
}

type extra struct {
	proposal uint64 // first day | last day; of an act about pay: see pay
	ended    uint64 // kind of event | its day
	grades   uint64 // four bits for each annual Predicate, or of an act about a position the Category | share in basis points, or -1
	onFile   uint64 // evaluations, as in evalsOf, and the bits below; of an ending its ground, as in groundOf; of an act that begins an agreement, which reads none: birth date | day of application
}

// What some acts keep in extra.onFile, above the bits of evaluations: of a
// teacher the completed years of age (0: not known), rank and sanctions; and of
// a move how its position compares with that of the agreement.
const (
	fileAge     = 5 * evaluationYears // 7 bits
	fileCluster = fileAge + 7         // 3 bits
	fileLevel   = fileCluster + 3     // 4 bits
	fileBarred  = fileLevel + 4       // a medium or severe sanction
	fileLight   = fileBarred + 1      // a light one
	fileEvents  = fileLight + 1       // whether there was another is not known
	fileSame    = fileEvents + 1      // 2 bits: sameKind, otherKind
	fileNeed    = fileSame + 2        // 3 bits: what of the position is not known, from needKind on
)

const sameKind, otherKind = 1, 2

func (x extra) age() uint64            { return x.onFile >> fileAge & 0x7f }
func (x extra) cluster() Cluster       { return Cluster(x.onFile >> fileCluster & 7) }
func (x extra) level() Level           { return Level(x.onFile >> fileLevel & 15) }
func (x extra) barred() bool           { return x.onFile&(1<<fileBarred) != 0 }
func (x extra) light() bool            { return x.onFile&(1<<fileLight) != 0 }
func (x extra) sanctionsUnknown() bool { return x.onFile&(1<<fileEvents) != 0 }
func (x extra) same() uint64           { return x.onFile >> fileSame & 3 }
func (x extra) sameNeed() need         { return need(x.onFile>>fileNeed&7) * needKind }

// slots is where the answer about a Subject stands in known.marks, three bits
// each. Subjects that no act asks for together share one.
var slots = [subjectCount]uint8{
	Attainment: 1, Competence: 2, AgencyNeed: 3, Funds: 4, Approval: 5,
	PostSet: 6, Proposal: 7, TechnicalOpinion: 8,
	CleanRecord: 1, NotDismissed: 2, NoParty: 3, FittingEducation: 4, Certified: 7, Fitness: 8,
	Application: 9, PassedSelection: 10, NumberSet: 11, NotBound: 12, NotBarred: 14,
	InDatabase: 1, FailedCPNS2024: 2, NoVacancy2024: 3,
	TargetShare: 6, GroundDecided: 7,
	PositionOpen: 13, WithinAgency: 2, Reorganisation: 3,
	TeachingExperience: 1, RequiredCertificate: 2, ManagerialExperience: 3,
	LongEnough: 6, Exemplary: 7, EarlierVeryGood: 6,
}

const slotCount = 16

// The places in known.marks: the answers, then these.
const (
	markStatus    = 3 * slotCount     // 2 bits
	markState     = markStatus + 2    // 2 bits
	markKind      = markState + 2     // 4 bits
	markEventNeed = markKind + 4      // 2 bits
	markPartNeed  = markEventNeed + 2 // 2 bits, beside digest.part
	markProposed  = markPartNeed + 2
	markEarliest  = markProposed + 1  // the first day of the renewal is not known, only the earliest
	markAnyLength = markEarliest + 1  // the lengths of renewals do not bound the term
	markFresh     = markAnyLength + 1 // it begins an agreement: there is no older one
)

// The right half of known.limits: what is missing to know the age limit (5
// bits, from needKind on), whether the birthday is a 29 February, and the ages
// that it can be, counted from the lowest; without a birth date, from
// minAgeLimit.
const (
	agesNeed = 0x1f * needKind
	ageLeap  = 1 << 5
	ageBits  = 6
)

func pair(a, b Date) uint64 { return uint64(a.ymd)<<32 | uint64(b.ymd) }
func leftOf(p uint64) Date  { return Date{uint32(p >> 32)} }
func rightOf(p uint64) Date { return Date{uint32(p)} }

func (k known) first() Date       { return leftOf(k.agreement) }
func (k known) last() Date        { return rightOf(k.agreement) }
func (k known) earliest() Date    { return leftOf(k.renewal) }
func (k known) year() Date        { return rightOf(k.renewal) }
func (x extra) propFirst() Date   { return leftOf(x.proposal) }
func (x extra) propLast() Date    { return rightOf(x.proposal) }
func (k known) birthday() Date    { return leftOf(k.limits) }
func (k known) limitNeed() need   { return need(k.limits) * needKind & agesNeed }
func (x extra) event() EventKind  { return EventKind(x.ended >> 32) }
func (x extra) eventDay() Date    { return rightOf(x.ended) }
func (x extra) share() int32      { return int32(uint32(x.grades)) }
func (x extra) since() Date       { return leftOf(x.proposal) }
func (x extra) grade() Grade      { return Grade(x.proposal & 31) }
func (x extra) agreedPay() int64  { return int64(uint32(x.proposal) & (1<<payExtends - 1) >> 5 * 100) } // in rupiah, or 0
func (x extra) extends() bool     { return x.proposal&(1<<payExtends) != 0 }
func (k known) status() Status    { return Status(k.marks >> markStatus & 3) }
func (k known) state() State      { return State(k.marks >> markState & 3) }
func (k known) proposed() bool    { return k.marks&(1<<markProposed) != 0 }
func (k known) eventNeed() uint64 { return k.marks >> markEventNeed & 3 }

// Of an act that begins an agreement, the category of a move too.
func (x extra) born() Date         { return leftOf(x.onFile) }
func (x extra) applied() Date      { return rightOf(x.onFile) }
func (x extra) category() Category { return Category(x.grades >> 32) }

func (k known) kind() PositionKind        { return PositionKind(k.marks >> markKind & 15) }
func (k known) answer(s Subject) uint8    { return uint8(k.marks >> (3 * slots[s]) & 7) }
func (x extra) annual(year int) Predicate { return Predicate(x.grades >> (32 + 4*year) & 15) }

// What is missing to know that no event ended the agreement.
const (
	eventNeedsList uint64 = 1 << iota
	eventNeedsFirst
)

// start is the first day of the renewal, if it is known.
func (k known) start() Date {
	if k.marks&(1<<markEarliest) != 0 {
		return Date{}
	}
	return k.earliest()
}

// limitDays returns the first and the last of the days on which the age limit can
// bite under a reading, the same day if it is known; the birth date must be
// known. The last day of service is that day: the law ends the agreement when
// the limit is reached, so a term may end on it and none may begin on it.
func (k known) limitDays(v *values) (least, most Date) {
	least = k.limit(0, v)
	if n := bits.Len32(uint32(k.limits) >> ageBits); n > 1 {
		return least, k.limit(n-1, v)
	}
	return least, least
}

// limit is the day on which an age limit bites that is so many years above the
// lowest.
func (k known) limit(years int, v *values) Date {
	b := k.turns(years)
	switch v.ageDay {
	case ageAtMonthEnd:
		return b.monthEnd()
	case ageAtNextMonth:
		return b.monthEnd().AddDays(1)
	}
	return b // the earliest of the three
}

// turns is the birthday so many years above the lowest age limit.
func (k known) turns(years int) Date {
	b := k.birthday()
	if years != 0 {
		b = b.AddMonths(12*years, ClampToMonthEnd)
		if k.limits&ageLeap != 0 {
			b = b.monthEnd()
		}
	}
	return b
}

// nextLimit is the first day after another on which the age limit can bite of
// somebody whose birth date is not known.
func (k known) nextLimit(after Date, v *values) Date {
	day := after.AddDays(1)
	switch v.ageDay {
	case ageAtMonthEnd:
		return day.monthEnd()
	case ageAtNextMonth:
		return after.monthEnd().AddDays(1)
	}
	if day.Month() != 2 || day.Day() != 29 {
		return day
	}
	for n, rest := minAgeLimit, uint32(k.limits)>>ageBits; rest != 0; n, rest = n+1, rest>>1 {
		if rest&1 != 0 && daysIn(day.Year()-n, 2) == 29 {
			return day // born on that day
		}
	}
	return day.AddDays(1)
}

// limited reports whether the age limit can bite after one day and up to
// another, and whether it must.
func (k known) limited(after, upTo Date, v *values) (can, must bool) {
	must = true
	for n, rest := 0, uint32(k.limits)>>ageBits; rest != 0; n, rest = n+1, rest>>1 {
		if rest&1 == 0 {
			continue
		}
		day := k.limit(n, v)
		in := day.After(after) && !day.After(upTo)
		can, must = can || in, must && in
	}
	return can, must
}

// startNeed is what is missing to know the first day of the renewal.
func (k known) startNeed() need {
	switch {
	case !k.start().IsZero():
		return 0
	case k.last().IsZero() && k.marks&(1<<markFresh) == 0:
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
	answerUnclear    = 3 // two that disagree
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
	begun, number := d.agreement(f)
	d.who = d.hash(number, f.Name)
	d.term(begun)
	d.limits()
	if acts[d.act].fresh == 0 { // else there is none that a statement could be older than
		begun = begun.by(d.policy.day)
	}
	d.statements(f.Statements, begun)
	d.events(&f.Events, begun)
	if acts[d.act].grounds {
		d.extra.onFile = groundOf(d.request.Ground, &f.Events, begun, d.policy.day)
	}
	if d.law().grades[d.known.status()] {
		for i := range f.Evaluations {
			d.evaluation(&f.Evaluations[i])
		}
	}
	if acts[d.act].teacher {
		d.teacher(f)
	}
	d.ownRules(f)
}

// teacher keeps what an act reads of a teacher.
func (d *Decision) teacher(f *Facts) {
	day := d.policy.day
	if birth := f.BirthDate; birth.Before(day) && !birth.IsZero() {
		years := day.Year() - birth.Year()
		if day.Before(birth.AddMonths(12*years, ClampToMonthEnd)) {
			years--
		}
		d.extra.onFile |= uint64(min(max(years, 1), 127)) << fileAge
	}
	d.extra.onFile |= uint64(d.person.cluster)<<fileCluster | uint64(d.person.level)<<fileLevel
	if f.Events.CompleteTo.Before(day) {
		d.extra.onFile |= 1 << fileEvents
	}
	for i := range f.Events.List {
		switch e := &f.Events.List[i]; {
		case e.Date.After(day):
		case e.Kind == 0 || e.Kind >= eventKindCount,
			e.Date.IsZero() && e.Kind.sanction() != 0:
			d.extra.onFile |= 1 << fileEvents
		case e.Kind.sanction() > LightSanction.sanction():
			d.extra.onFile |= 1 << fileBarred
		case e.Kind == LightSanction:
			d.extra.onFile |= 1 << fileLight
		}
	}
}

// compare keeps how the position of the request compares with the one of the
// agreement, by kind and, of functional positions, cluster and level. Names tell
// nothing.
func (d *Decision) compare(old *Position) {
	var missing need
	differs := false
	look := func(a, b uint8, missingIt need) {
		if a == 0 || b == 0 {
			missing |= missingIt
		} else if a != b {
			differs = true
		}
	}
	to, was := d.request.Position, *old
	if !to.known() || !was.known() {
		to, was = Position{}, Position{}
	}
	look(uint8(to.Kind), uint8(was.Kind), needKind)
	if to.Kind == Functional || was.Kind == Functional {
		look(uint8(to.Cluster), uint8(was.Cluster), needCluster)
		look(uint8(to.Level), uint8(was.Level), needLevel)
	}
	switch {
	case differs:
		d.extra.onFile |= otherKind << fileSame
	case missing == 0:
		d.extra.onFile |= sameKind << fileSame
	default:
		d.extra.onFile |= uint64(missing/needKind) << fileNeed
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

// agreement finds the agreement that would be renewed. It returns the days
// between which it began, and its number.
func (d *Decision) agreement(f *Facts) (begun Period, number string) {
	act := &acts[d.act]
	asked := d.asksPosition()
	if asked {
		d.position(&d.request.Position)
		if c := d.request.Position.Category; c <= ServiceAdministration {
			d.extra.grades |= uint64(c) << 32
		}
	}
	if act.fresh != 0 {
		d.known.marks |= uint64(act.fresh)<<markStatus | uint64(d.person.kind)<<markKind | 1<<markFresh
		d.extra.onFile = pair(f.BirthDate, Date{})
		return Period{}, ""
	}
	i, ok := f.Contracts.latest()
	if !ok {
		d.need = needLast // of one of several: which is the latest cannot be told
		if i < 0 {
			d.need = needAgreement
		}
		return Period{}, ""
	}
	c := &f.Contracts[i]
	begun = f.Contracts.begun(i)
	d.known.agreement = pair(c.First, c.Last)
	if act.moves {
		d.compare(&c.Position)
	} else if !asked {
		d.position(&c.Position)
	}
	if act.pay {
		d.pay(c)
		if f.Contracts.extends(i) {
			d.extra.proposal |= 1 << payExtends
		}
	}
	d.known.marks |= uint64(d.person.kind)<<markKind | uint64(c.stateSince(begun, d.policy.day))<<markState
	if c.Status != FullTime && c.Status != PartTime {
		d.need = needStatus
		return begun, c.Number
	}
	d.known.marks |= uint64(c.Status) << markStatus
	return begun, c.Number
}

// asksPosition reports whether it is about the position of the request.
func (d *Decision) asksPosition() bool {
	act := &acts[d.act]
	return act.moves || act.fresh != 0 || act.mayMove && d.request.Position != (Position{})
}

// payExtends is the bit above the agreed pay, which says that the agreement is known
// to extend another.
const payExtends = 25

// pay keeps what raises hang on: the day from which service counts on the left; on
// the right the grade, and above it the agreed pay in hundreds of rupiah, of which
// every row of the table is a multiple.
func (d *Decision) pay(c *Contract) {
	d.extra.proposal = pair(c.ServiceSince, Date{})
	if c.Grade <= GradeXVII {
		d.extra.proposal |= uint64(c.Grade)
	}
	const hundred = 100 * 100 // sen
	if n := c.Pay.sen / hundred; c.Pay.sen%hundred == 0 && n < 1<<20 {
		d.extra.proposal |= uint64(n) << 5
	}
}

// position keeps what the age limit hangs on.
func (d *Decision) position(j *Position) {
	if !j.known() {
		return
	}
	p := &d.person
	p.kind, p.cluster, p.level = uint8(j.Kind), uint8(j.Cluster), uint8(j.Level)
	if j.Kind == 0 && (j.Cluster != 0 || j.Level != 0) {
		p.kind = uint8(Functional) // no other has them
	}
	if j.AgeLimit >= minAgeLimit && j.AgeLimit <= maxAgeLimit {
		p.ageLimit = uint8(j.AgeLimit)
	}
}

// term works out when the new term would start: as proposed, but not before the
// old agreement has ended, if there is one; without a proposal on the day after
// the old end or, after a lapse or where there is none, on the day of the
// decision. While that is not known, it works out the earliest day that it can be.
func (d *Decision) term(begun Period) {
	k, p, last := &d.known, d.request.Proposed, d.known.last()
	if act := &acts[d.act]; !act.terms || act.fresh != 0 || act.mayMove {
		k.marks |= 1 << markAnyLength
	}
	if acts[d.act].pay {
		return // nothing is proposed
	}
	proposed := !p.IsZero()
	if proposed {
		d.extra.proposal = pair(p.First, p.Last)
		k.marks |= 1 << markProposed
	}
	start := p.First
	if !proposed {
		start = d.policy.day
	}
	if start.IsZero() || last.IsZero() && acts[d.act].fresh == 0 {
		k.marks |= 1 << markEarliest
	}
	if last.IsZero() {
		last = begun.First // it did not end before it began
	}
	if !acts[d.act].early && !last.IsZero() && !start.After(last) && (proposed || !last.Before(d.policy.day)) {
		start = last.AddDays(1)
	}
	k.renewal = pair(start, termEnd(start, 1))
}

// limits works out the birthday of the age limit under the policy.
func (d *Decision) limits() {
	p := &d.person
	e := &d.policy.base.ages[p.kind][p.cluster][p.level]
	missing, can := e.need, e.ages
	switch {
	case !e.stated:
	case p.ageLimit == 0:
		can = anyAge
	case missing == needAgeLimit:
		can, missing = age(p.ageLimit), 0
	default:
		can |= age(p.ageLimit)
	}
	if can&(can-1) == 0 {
		missing = 0 // whatever it is, the age is the same
	}
	if p.birth.IsZero() {
		d.known.limits = uint64(can)<<ageBits | uint64((missing|needBirth)/needKind)
		return
	}
	least := bits.TrailingZeros32(uint32(can))
	low := uint64(can>>least)<<ageBits | uint64(missing/needKind)
	if p.birth.Month() == 2 && p.birth.Day() == 29 {
		low |= ageLeap
	}
	// A birthday on 29 February falls on 28 February in a common year, so that
	// its month stays February.
	d.known.limits = pair(p.birth.AddMonths(12*(minAgeLimit+least), ClampToMonthEnd), Date{}) | low
}

// statements counts those that concern the agreement. One without its day or
// its answer says nothing yet: a clear one stands beside it.
func (d *Decision) statements(all []Statement, begun Period) {
	marks, day, asked := d.known.marks, d.policy.day, acts[d.act].subjects
	applied := asked&(1<<Application) != 0
	if applied {
		marks |= d.application(all) << (3 * slots[Application])
	}
	for i := range all {
		s := &all[i]
		answer := s.counts(begun, day)
		if answer == 0 || asked&(1<<s.Subject) == 0 || s.Subject == Approval && !s.about(d.act) || s.Subject == Application {
			continue
		}
		if applied && afterApplying&(1<<s.Subject) != 0 {
			if marks>>(3*slots[Application])&7 != uint64(answerYes) {
				answer = answerNeedsFirst
			} else if s.Date.Before(d.extra.applied()) {
				continue // of an older application
			}
		}
		at := 3 * slots[s.Subject]
		switch old := uint8(marks >> at & 7); {
		case old == 0:
		case old == answer || answer == answerNeedsFirst:
			continue
		case old != answerNeedsFirst:
			answer = answerUnclear // yes and no
		}
		marks = marks&^(7<<at) | uint64(answer)<<at
	}
	d.known.marks = marks
}

// afterApplying is what is said of somebody who has applied, and not before.
const afterApplying uint64 = 1<<PassedSelection | 1<<NumberSet

// application finds the day on which the person applied.
func (d *Decision) application(all []Statement) (answer uint64) {
	for i := range all {
		s := &all[i]
		if s.Subject != Application || s.counts(Period{}, d.policy.day) != answerYes {
			continue
		}
		answer = uint64(answerYes)
		if was := d.extra.applied(); !was.IsZero() && was != s.Date {
			return uint64(answerUnclear)
		}
		d.extra.onFile = pair(d.person.birth, s.Date)
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
	status, part := d.known.status(), uint64(0)
	these := acts[d.act].events
	if status == 0 {
		status = FullTime
		d.part, part = e.first(PartTime, these, begun, d.policy.day)
	}
	ended, missing := e.first(status, these, begun, d.policy.day)
	d.extra.ended = ended
	d.known.marks |= missing<<markEventNeed | part<<markPartNeed
}

// first returns the first event of these kinds or, without any, that ended an
// agreement of that status, as extra.ended has it, and what is missing to know
// that there is no other.
func (e *Events) first(status Status, these uint32, begun Period, day Date) (ended, missing uint64) {
	var kind EventKind
	var on Date
	for i := range e.List {
		switch ev := &e.List[i]; {
		case !ev.Date.IsZero() && (ev.Date.Before(begun.First) || ev.Date.After(day)):
		case ev.Kind != 0 && ev.Kind < eventKindCount && !ev.Kind.among(these, status):
		case ev.Kind == 0 || ev.Kind >= eventKindCount || ev.Date.IsZero():
			missing |= eventNeedsList
		case ev.Date.Before(begun.Last):
			missing |= eventNeedsFirst
		case kind == 0 || ev.Date.Before(on) || ev.Date == on && ev.Kind < kind:
			kind, on = ev.Kind, ev.Date
		}
	}
	if e.CompleteTo.Before(day) {
		missing |= eventNeedsList
	}
	return uint64(kind)<<32 | uint64(on.ymd), missing
}

// among reports whether the kind is one of these or, where there are none, ends
// an agreement of that status.
func (k EventKind) among(these uint32, status Status) bool {
	if these != 0 {
		return these&(1<<k) != 0
	}
	return k.ends(status)
}

// as is what the checks of one status read.
func (d *Decision) as(s Status) (known, extra) {
	k, x := d.known, d.extra
	if k.status() == 0 {
		k.marks |= uint64(s) << markStatus
		if s == PartTime {
			x.ended = d.part
			k.marks = k.marks&^(3<<markEventNeed) | k.marks>>markPartNeed&3<<markEventNeed
		}
	}
	return k, x
}

// evaluation files one evaluation. Two of one period that disagree are none.
func (d *Decision) evaluation(e *Evaluation) {
	i := e.Year - (d.policy.day.Year() - evaluationYears + 1)
	if i < 0 || i >= evaluationYears || e.Period == 0 || e.Period > Quarter4 {
		return
	}
	p := e.graded()
	if p == 0 {
		return
	}
	d.extra.onFile |= 1 << (5*i + int(e.Period) - 1)
	if e.Period == Annual {
		p = d.extra.annual(i).beside(p)
		d.extra.grades &^= 15 << (32 + 4*i)
		d.extra.grades |= uint64(p) << (32 + 4*i)
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
