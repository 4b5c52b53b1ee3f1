package law

import (
	"math/bits"
	"sync"

	"github.com/pppk-id/pppk"
)

// known is what is known of a person for one request, worked out once. No field
// means two things: one that the act does not read is zero.
type known struct {
	act           uint8 // its place in acts
	status        pppk.Status
	state         pppk.State
	kind          pppk.PositionKind // as the checks read it; 0 also where it is not known which agreement it is
	fresh         bool              // it begins an agreement: there is no older one
	proposed      bool
	anyLength     bool // the lengths of renewals do not bound the term
	agreementNeed need // the agreement or its status, while it is not known

	agreement pppk.Period
	term      pppk.Period // that is proposed
	start     pppk.Date   // the first day of what is asked for
	earliest  pppk.Date   // the same, or the earliest that it can be
	yearEnd   pppk.Date   // the last day of a year from then on
	born      pppk.Date
	applied   pppk.Date // the day of the application
	position  placed
	limit     ageLimit

	category pppk.Category
	grade    pppk.Grade
	extends  bool      // the agreement is known to extend another
	share    int32     // of personnel spending in basis points, or -1
	since    pppk.Date // from which service in the grade counts
	pay      int64     // the pay that was agreed on in rupiah, where a table could have it; or 0

	annual  [evaluationYears]pppk.Predicate
	onFile  periodSet // the evaluations that are
	ended   [pppk.PartTime + 1]pppk.FirstEvent
	ground  groundFacts
	teacher teacherFacts
	moved   likeness
	answers [pppk.SubjectCount]uint8
}

// placed is what the age limit of a position hangs on.
type placed struct {
	kind    pppk.PositionKind
	cluster pppk.Cluster
	level   pppk.Level
	stated  uint8 // the age limit that an office states, or 0
}

// ageLimit is which age limits the position can have, and the birthday of the
// lowest.
type ageLimit struct {
	birthday pppk.Date // zero: the birth date is not known
	ages     ages      // counted from the lowest
	lowest   uint8
	leap     bool // born on 29 February
	missing  need // what would tell the age
}

// teacherFacts is what an act reads of a teacher.
type teacherFacts struct {
	age            uint8 // in completed years; 0: not known
	barred, light  bool  // a medium or severe sanction, and a light one
	sanctionsKnown bool
}

// likeness is how a position compares with that of the agreement.
type likeness struct {
	like    comparedAs
	missing [3]need // what of one of the two is not known
}

type comparedAs uint8

const (
	notCompared comparedAs = iota
	sameKind
	otherKind
)

// kase is one person before the checks, under one reading of the law, and what
// the check that runs leaves: it is lent for the time of a decision, since what
// is handed to a function value by its address would otherwise be allocated.
type kase struct {
	known
	day       pppk.Date
	anyStatus bool // the status is not known: the case can be that of either
	values    *values
	pointOf   *[paramCount]pointSet

	found, wanted value
	bounds        pppk.Date // the last day that a term rule allows, or asks for at least
	missing       []need    // in the order in which they were asked for
	safe          bool      // not known, but it cannot be not met: the outcome does not wait for it
	hangs         pointSet
	there         factSet // of the agency's own rule that runs: which facts are there
}

var cases = sync.Pool{New: func() any { return new(kase) }}

// lend returns the case of the decision, which goes back to cases.
func (d *Decision) lend() *kase {
	c := cases.Get().(*kase)
	c.known, c.day, c.anyStatus = d.known, d.policy.day, d.known.status == 0
	c.values, c.pointOf = d.policy.base, &d.law().pointOf
	return c
}

// as makes it the case of an agreement of that status, if its own is not known.
func (c *kase) as(s pppk.Status) {
	if c.anyStatus {
		c.status = s
	}
}

// run clears what the last check has left, and runs one.
func (c *kase) run(check check) Result {
	c.clear()
	c.hangs = 0
	return check(c)
}

func (c *kase) clear() {
	c.found, c.wanted, c.bounds, c.missing, c.safe = value{}, value{}, pppk.Date{}, c.missing[:0], false
}

// met leaves what was found and what the rule asks for.
func (c *kase) met(found, wanted value) Result {
	c.found, c.wanted = found, wanted
	return Met
}

func (c *kase) notMet(found, wanted value) Result {
	c.found, c.wanted = found, wanted
	return NotMet
}

// either is met or not met.
func (c *kase) either(met bool, found, wanted value) Result {
	c.found, c.wanted = found, wanted
	if met {
		return Met
	}
	return NotMet
}

// bound leaves the last day that a term rule allows, or asks for at least.
func (c *kase) bound(day pppk.Date) { c.bounds = day }

// lacks leaves nothing but what is missing.
func (c *kase) lacks(all ...need) Result {
	c.clear()
	c.lack(all...)
	return NotKnown
}

// lack adds what is missing beside what was found. A result that is known and
// lacks something is one whose bound is not known.
func (c *kase) lack(all ...need) {
	for _, n := range all {
		if n != noNeed {
			c.missing = append(c.missing, n)
		}
	}
}

// harmless says that the rule cannot be not met, whatever is missing.
func (c *kase) harmless() { c.safe = true }

// asks returns the choice of a parameter under the reading at hand, and notes
// that the result hangs on it.
func (c *kase) asks(id paramID) uint8 {
	c.hangs |= c.pointOf[id]
	return c.values.choices[id]
}

// shown returns the same for evidence and bounds: no result may hang on it.
func (c *kase) shown(id paramID) uint8 { return c.values.choices[id] }

// evidence is what a check has left, for a finding.
type evidence struct {
	result        Result // under the first reading that has it
	found, wanted value
	bounds        pppk.Date
	missing       needSet
	safe          bool
	hangs         pointSet
}

func (c *kase) evidence(r Result) evidence {
	return evidence{r, c.found, c.wanted, c.bounds, setOfNeeds(c.missing...), c.safe, c.hangs}
}

// leave leaves again what a check had left.
func (c *kase) leave(e evidence) Result {
	c.clear()
	c.found, c.wanted, c.bounds, c.safe = e.found, e.wanted, e.bounds, e.safe
	for n := range e.missing.each {
		c.lack(n)
	}
	return e.result
}

// stated asks for an office's statement about the subject.
func (c *kase) stated(s pppk.Subject, missing need) Result {
	switch c.answers[s] {
	case answerYes:
		return c.met(answerOf(s, pppk.Yes), answerOf(s, pppk.Yes))
	case answerNo:
		return c.notMet(answerOf(s, pppk.No), answerOf(s, pppk.Yes))
	case answerNeedsFirst:
		if c.fresh {
			return c.lacks(needApplied)
		}
		return c.lacks(needFirst)
	}
	return c.lacks(missing)
}

// startNeed is what is missing to know the first day of the renewal.
func (c *kase) startNeed() need {
	switch {
	case !c.start.IsZero():
		return noNeed
	case c.agreement.Last.IsZero() && !c.fresh:
		return needLast
	}
	return needTermFirst
}

// lacksTerm is what is missing to know both ends of the term proposed.
func (c *kase) lacksTerm() Result {
	c.lacks()
	if c.term.First.IsZero() {
		c.lack(needTermFirst)
	}
	if c.term.Last.IsZero() {
		c.lack(needTermLast)
	}
	return NotKnown
}

// lacksAge is what is needed next to hold a day against the age limit: the day
// itself and the birth date. Whether the position matters shows when both are
// known; without a birth date it is asked for at once.
func (c *kase) lacksAge(day need) Result {
	c.lacks(day)
	if c.limit.birthday.IsZero() {
		c.lack(c.limit.missing, needBirth)
	}
	return NotKnown
}

// lacksEvents is what is missing to know that no event ended the agreement.
func (c *kase) lacksEvents() Result {
	c.lacks()
	if c.event().Unlisted {
		c.lack(needEvents)
	}
	if c.event().NeedsFirst {
		c.lack(needFirst)
	}
	return NotKnown
}

// event is the one that ended the agreement.
func (c *kase) event() *pppk.FirstEvent { return &c.ended[c.status] }

// The answers of statements, as the checks see them.
const (
	answerYes        = uint8(pppk.Yes)
	answerNo         = uint8(pppk.No)
	answerUnclear    = 3 // two that disagree
	answerNeedsFirst = 4 // whether it counts depends on the first day of the agreement
)

// What a period has in place of a predicate: evaluations that disagree, or the
// fact that there was no assessment.
const (
	gradeUnclear = pppk.VeryGood + 1 + iota
	gradeNone
)

// turns is the birthday so many years above the lowest age limit.
func (a *ageLimit) turns(years int) pppk.Date {
	b := a.birthday
	if years != 0 {
		b = b.AddMonths(12*years, pppk.ClampToMonthEnd)
		if a.leap {
			b = b.MonthEnd()
		}
	}
	return b
}

// spread is how many years the highest age is above the lowest.
func (a *ageLimit) spread() int { return max(1, bits.Len32(uint32(a.ages))) - 1 }

// on is the day on which an age limit bites that is so many years above the
// lowest, where it bites as ageDay says. The last day of service is that day: the
// law ends the agreement when the limit is reached, so a term may end on it and
// none may begin on it.
func (a *ageLimit) on(years int, ageDay uint8) pppk.Date {
	b := a.turns(years)
	switch ageDay {
	case ageAtMonthEnd:
		return b.MonthEnd()
	case ageAtNextMonth:
		return b.MonthEnd().AddDays(1)
	}
	return b // the earliest of the three
}

// days returns the first and the last of the days on which it can bite.
func (a *ageLimit) days(ageDay uint8) (least, most pppk.Date) {
	least = a.on(0, ageDay)
	if n := a.spread(); n > 0 {
		return least, a.on(n, ageDay)
	}
	return least, least
}

// limitShown returns the first and the last of the days on which the age limit can
// bite under a reading, the same day if it is known, as evidence; the birth date
// must be known.
func (c *kase) limitShown() (least, most pppk.Date) { return c.limit.days(c.shown(paramAgeDay)) }

// A day is held against the age limit by one of the next four. Up to the birthday
// it bites under no reading: what is decided before then hangs on none.

// ahead reports whether the day comes before every day on which the limit can bite.
func (c *kase) ahead(day pppk.Date) bool {
	return day.Before(c.limit.birthday) || day.Before(c.limit.on(0, c.asks(paramAgeDay)))
}

// reached reports whether the day is, or comes after, the last of them.
func (c *kase) reached(day pppk.Date) bool {
	return !day.Before(c.limit.birthday) && !day.Before(c.limit.on(c.limit.spread(), c.asks(paramAgeDay)))
}

// within reports whether the day comes after none of them.
func (c *kase) within(day pppk.Date) bool {
	return !day.After(c.limit.birthday) || !day.After(c.limit.on(0, c.asks(paramAgeDay)))
}

// beyond reports whether the day comes after the last of them.
func (c *kase) beyond(day pppk.Date) bool {
	return day.After(c.limit.birthday) && day.After(c.limit.on(c.limit.spread(), c.asks(paramAgeDay)))
}

// bitesBy reports whether the age limit of somebody whose birth date is not known
// can bite after one day and up to another.
func (c *kase) bitesBy(after, upTo pppk.Date) bool {
	day := after.AddDays(1)
	switch c.asks(paramAgeDay) {
	case ageAtMonthEnd:
		return !day.MonthEnd().After(upTo)
	case ageAtNextMonth:
		return !after.MonthEnd().AddDays(1).After(upTo)
	}
	if day.Month() == 2 && day.Day() == 29 && !c.limit.canFallOn(day) {
		day = day.AddDays(1)
	}
	return !day.After(upTo)
}

// canFallOn reports whether somebody born on a 29 February can have the birthday
// of an age limit on that one.
func (a *ageLimit) canFallOn(day pppk.Date) bool {
	for n, rest := int(a.lowest), a.ages; rest != 0; n, rest = n+1, rest>>1 {
		if rest&1 != 0 && isLeap(day.Year()-n) {
			return true
		}
	}
	return false
}

// limited reports whether the age limit can bite after one day and up to another,
// and whether it must.
func (c *kase) limited(after, upTo pppk.Date) (can, must bool) {
	ageDay := c.asks(paramAgeDay)
	must = true
	for n, rest := 0, c.limit.ages; rest != 0; n, rest = n+1, rest>>1 {
		if rest&1 == 0 {
			continue
		}
		day := c.limit.on(n, ageDay)
		in := day.After(after) && !day.After(upTo)
		can, must = can || in, must && in
	}
	return can, must
}

// isLeap reports whether a year has a 29 February.
func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }
