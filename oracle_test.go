package pppk_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
)

// handRules is the national full-time rules, in the order of hand's results.
var handRules = [14]string{
	"renewal.agreement",
	"renewal.performance",
	"renewal.competence",
	"renewal.agency_need",
	"renewal.term.minimum",
	"renewal.term.leaders",
	"renewal.term.position",
	"renewal.term.start",
	"renewal.age_limit",
	"renewal.age_limit.year_left",
	"renewal.age_limit.end",
	"renewal.not_ended",
	"renewal.funds",
	"renewal.personnel_spending",
}

// stated marks a position whose age limit is what an office states, level one
// whose limit depends on the level.
const stated, level = 1, 2

// limits is the age limit of each kind of position in years; functionalLimits is
// that of each cluster and level, with what it can be where the level is not
// known.
var (
	limits = [...]uint8{
		0:             stated,
		pppk.JPTUtama: 60, pppk.JPTMadya: 60, pppk.JPTPratama: 60,
		pppk.Administrator: 58, pppk.Pengawas: 58, pppk.Pelaksana: 58,
		pppk.Functional: stated, pppk.OtherPosition: stated,
	}
	functionalLimits = [...][9]uint8{
		0:                 {stated, stated, stated, stated, stated, stated, stated, stated, stated},
		pppk.Teacher:      {60, 60, 60, 60, 60, 60, 60, 60, 60},
		pppk.Lecturer:     {stated, stated, stated, stated, stated, stated, stated, stated, stated},
		pppk.Researcher:   {stated, 58, 58, 65, 70, stated, stated, stated, stated},
		pppk.Engineer:     {stated, 58, 58, 65, 70, stated, stated, stated, stated},
		pppk.OtherCluster: {level, 58, 58, 60, 65, 58, 58, 58, 58},
	}
)

// ageLimit is the age limit in years, or 0 while it is not known.
func ageLimit(p *pppk.Position) int {
	if least, most := ageRange(p); least == most {
		return least
	}
	return 0
}

// ageRange is the lowest and the highest age limit in years that the position
// can have: the same where it is known.
func ageRange(p *pppk.Position) (least, most int) {
	n := limits[kind(p)]
	if kind(p) == pppk.Functional {
		n = functionalLimits[p.Cluster][p.Level]
	}
	if n != stated && n != level {
		return int(n), int(n)
	}
	all := agesOf(p)
	return slices.Min(all), slices.Max(all)
}

// agesOf is every age limit that a position can have of which the law alone does
// not tell.
func agesOf(p *pppk.Position) (all []int) {
	functional, known := kind(p) == pppk.Functional, p.Cluster != 0
	switch {
	case functional && p.Cluster == pppk.OtherCluster:
		return []int{58, 60, 65}
	case p.AgeLimit == 0:
		for age := 50; age <= 75; age++ {
			all = append(all, age)
		}
	case kind(p) == 0, functional && !known && p.Level == 0:
		all = []int{58, 60, 65, 70}
	case functional && !known && p.Level == pppk.AhliUtama:
		all = []int{60, 65, 70}
	case functional && !known && p.Level == pppk.AhliMadya:
		all = []int{60, 65}
	case functional && !known:
		all = []int{58, 60}
	case functional && p.Level == 0 && p.Cluster != pppk.Lecturer: // a researcher or an engineer
		all = []int{58, 65, 70}
	}
	return append(all, max(p.AgeLimit, 50))
}

// kind is the kind of the position: only a functional one has a cluster or a
// level.
func kind(p *pppk.Position) pppk.PositionKind {
	if p.Kind == 0 && (p.Cluster != 0 || p.Level != 0) {
		return pppk.Functional
	}
	return p.Kind
}

// mayEnd reports whether the age limit of a position of which the law alone does
// not tell can bite after one day and up to another, under one of the three
// readings.
func mayEnd(p *pppk.Position, birth pppk.Date, reading int, after, upTo pppk.Date) bool {
	for _, age := range agesOf(p) {
		d := bitingDays(birth.AddMonths(12*age, pppk.ClampToMonthEnd))[reading]
		if d.After(after) && !d.After(upTo) {
			return true
		}
	}
	return false
}

// bites reports whether the age limit of somebody in that position can bite
// after one day and up to another, under one of the three readings.
func bites(p *pppk.Position, reading int, after, upTo pppk.Date) bool {
	ages := agesOf(p)
	if least := ageLimit(p); least != 0 {
		ages = []int{least}
	}
	for d := tomorrow(after); !d.IsZero() && !d.After(upTo) && d.Before(after.AddDays(40)); d = tomorrow(d) {
		birthday := d.Month() != 2 || d.Day() != 29 || slices.ContainsFunc(ages, func(age int) bool {
			_, err := pppk.NewDate(d.Year()-age, 2, 29)
			return err == nil
		})
		if reading == 0 && birthday || reading == 1 && tomorrow(d).Day() == 1 || reading == 2 && d.Day() == 1 {
			return true
		}
	}
	return false
}

// hand decides one renewal under national law without the library's rules, in
// straight-line Go: the result of each full-time rule in turn, and then the
// outcome under each combination of the open readings. It is the oracle, and the
// measure of what the library costs.
func hand(day pppk.Date, r pppk.Request, f *pppk.Facts) (results [14]pppk.Result, outcome pppk.Outcome) {
	a := toRenew(f.Contracts)
	var from, to pppk.Date
	if a == nil {
		a = &pppk.Contract{}
	} else {
		from, to = began(f.Contracts, a)
	}
	if a.Status == pppk.PartTime {
		return results, outcomeOf(handPartTime(day, r, f, a, from, to))
	}
	refused, renewed := handFullTime(day, r, f, a, from, to, &results)
	if a.Status == 0 { // it may be either
		results[13] = pppk.NotKnown // the pay of part-time staff is not counted
		refusedPart, renewedPart := handPartTime(day, r, f, a, from, to)
		refused &= refusedPart
		if renewed &= renewedPart; refused|renewed != everyReading {
			for i := range results {
				results[i] = pppk.NotKnown
			}
		}
	}
	return results, outcomeOf(refused, renewed)
}

// Bit 3*i+j of a mask stands for the reading i of the day on which the age limit
// bites and the reading j of what may be given for less than a year: nothing, a
// year that is cut, a term to the limit. In a mask of every reading those bits
// stand twice, for a lapse that ends employment and for one that does not. Some
// masks hold the readings under which a rule is not met, some those under which
// it is not known.
const (
	ageReadings  = 1<<9 - 1
	everyReading = 1<<18 - 1
)

func outcomeOf(refused, renewed uint32) pppk.Outcome {
	switch {
	case refused == everyReading:
		return pppk.NotEligible
	case renewed == everyReading:
		return pppk.Eligible
	case refused != 0 && renewed != 0:
		return pppk.Contested
	}
	return pppk.Undetermined
}

// begins is when the renewal starts and, where that is not known, the earliest
// day on which it can, if the longest term has so many years.
func begins(day pppk.Date, r pppk.Request, a *pppk.Contract, from pppk.Date, longest int) (start, earliest pppk.Date) {
	proposed := !r.Proposed.IsZero()
	last := a.Last
	if last.IsZero() {
		last = from // it did not end before it began
	}
	switch { // not before the old agreement has ended
	case proposed && (r.Proposed.First.IsZero() || !r.Proposed.First.After(last)):
		earliest = tomorrow(last)
	case proposed:
		earliest = r.Proposed.First
	case last.Before(day):
		earliest = day
	default:
		earliest = tomorrow(last)
	}
	if last.IsZero() {
		earliest = r.Proposed.First
		if !proposed {
			earliest = day
		}
	}
	if !a.Last.IsZero() && (!proposed || !r.Proposed.First.IsZero()) {
		start = earliest
	}
	if proposed && r.Proposed.First.IsZero() && longest > 0 {
		if first := tomorrow(r.Proposed.Last).AddMonths(-12*longest, pppk.ClampToMonthEnd); first.After(earliest) {
			earliest = first
		}
	}
	return start, earliest
}

// handFullTime returns the readings that refuse and those that renew.
func handFullTime(day pppk.Date, r pppk.Request, f *pppk.Facts, a *pppk.Contract, from, to pppk.Date, results *[14]pppk.Result) (refused, renewed uint32) {
	agreement(day, a, f, from, to, results)
	results[11] = noEvent(day, f, from, to, false)

	// When the renewal starts, and the anniversary of that.
	proposed := !r.Proposed.IsZero()
	last := r.Proposed.Last
	longest := 0
	if k := kind(&a.Position); k == pppk.JPTUtama || k == pppk.JPTMadya {
		longest = 5
	}
	start, earliest := begins(day, r, a, from, longest)
	anniversary := earliest.AddMonths(12, pppk.RollToNextMonth)

	age, ageOpen := uint16(0), uint16(ageReadings)
	short, shortOpen := age, ageOpen
	var soonest, latest [3]pppk.Date // that the age limit can bite
	born := !f.BirthDate.IsZero()
	if born {
		soonest, latest = limitDays(&a.Position, f.BirthDate)
		age, ageOpen = tooOld(start, earliest, &soonest, &latest)
		shortOpen = 0
		for i := range soonest {
			switch {
			case !earliest.IsZero() && tomorrow(latest[i]).Before(anniversary):
				short |= 1 << (3 * i)
			case start.IsZero():
				shortOpen |= 7 << (3 * i)
			case tomorrow(soonest[i]).Before(anniversary):
				shortOpen |= 1 << (3 * i)
			}
		}
	}
	results[8], results[9] = across(age, ageOpen), across(short, shortOpen)

	term, termOpen := uint16(0), uint16(0)
	if !proposed {
		results[4], results[5], results[6] = pppk.NotApplicable, pppk.NotApplicable, pppk.NotApplicable
		results[7], results[10] = pppk.NotApplicable, pppk.NotApplicable
	} else {
		results[6] = pppk.NotKnown
		first := r.Proposed.First
		termOpen = ageReadings
		if !first.IsZero() && !last.IsZero() {
			termOpen = 0
			if full := first.AddMonths(12, pppk.RollToNextMonth); tomorrow(last).Before(full) {
				term = ageReadings // but for a term to the limit
				for i := range soonest {
					switch {
					case !born:
						if bites(&a.Position, i, earliest, last) {
							termOpen |= 4 << (3 * i)
						}
					case soonest[i] != latest[i]:
						if mayEnd(&a.Position, f.BirthDate, i, earliest, last) {
							termOpen |= 4 << (3 * i)
						}
					case !earliest.Before(soonest[i]) || last.Before(soonest[i]):
					case start.IsZero():
						termOpen |= 4 << (3 * i)
					default:
						term &^= 4 << (3 * i)
					}
				}
				term &^= termOpen
			}
			results[6] = met(last.Before(first.AddMonths(60, pppk.RollToNextMonth)))
		}
		results[4] = across(term, termOpen)
		switch kind(&a.Position) {
		case 0:
			results[5] = pppk.NotKnown
		case pppk.JPTUtama, pppk.JPTMadya:
			results[5] = results[6]
		default:
			results[5] = pppk.NotApplicable
		}
		results[7] = pppk.NotKnown
		if !first.IsZero() && !a.Last.IsZero() {
			results[7] = met(first == tomorrow(a.Last))
		}
		results[10] = pppk.NotKnown
		if born && !last.IsZero() {
			var end, endOpen uint16
			for i := range soonest {
				switch {
				case last.After(latest[i]):
					end |= 7 << (3 * i)
				case last.After(soonest[i]):
					endOpen |= 7 << (3 * i)
				}
			}
			results[10] = across(end, endOpen)
		}
	}

	var has [pppk.NotMet + 1]bool
	has[results[1]], has[results[2]], has[results[3]], has[results[11]] = true, true, true, true
	// That a term which suits everybody is a leader's does not matter.
	has[results[5]] = results[5] != pppk.NotKnown || results[6] != pppk.Met || has[results[5]]
	return fold(has[pppk.NotMet], has[pppk.NotKnown], results[0], !a.First.IsZero(), age|short|term, ageOpen|shortOpen|termOpen)
}

// fold puts together what is the same under every reading, what the agreement's
// end says under two of them, and what hangs on the age limit.
func fold(notMet, notKnown bool, agreement pppk.Result, begun bool, refusing, open uint16) (refused, renewed uint32) {
	refused = uint32(refusing) | uint32(refusing)<<9
	unknown := uint32(open) | uint32(open)<<9
	switch {
	case agreement == pppk.NotMet:
		notMet = true
	case agreement == pppk.ContestedResult: // a lapse
		refused |= ageReadings
	case agreement == pppk.NotKnown && begun: // perhaps a lapse
		unknown |= ageReadings
	case agreement == pppk.NotKnown:
		notKnown = true
	}
	if notMet {
		refused = everyReading
	}
	if notKnown {
		unknown = everyReading
	}
	return refused, everyReading &^ (refused | unknown)
}

// limitDays is the first and the last day on which the age limit can bite under
// each of three readings: the same where the limit is known.
func limitDays(p *pppk.Position, birth pppk.Date) (soonest, latest [3]pppk.Date) {
	least, most := ageRange(p)
	soonest = bitingDays(birth.AddMonths(12*least, pppk.ClampToMonthEnd))
	if latest = soonest; most != least {
		latest = bitingDays(birth.AddMonths(12*most, pppk.ClampToMonthEnd))
	}
	return soonest, latest
}

// tooOld is the readings under which the renewal starts too late, and those
// under which that is not known.
func tooOld(start, earliest pppk.Date, soonest, latest *[3]pppk.Date) (refused, open uint16) {
	for i := range soonest {
		switch {
		case !earliest.IsZero() && !earliest.Before(latest[i]):
			refused |= 7 << (3 * i)
		case start.IsZero() || !start.Before(soonest[i]):
			open |= 7 << (3 * i)
		}
	}
	return refused, open
}

// handPartTime decides the renewal of a part-time agreement: one year at a time,
// unless the age limit cuts it short.
func handPartTime(day pppk.Date, r pppk.Request, f *pppk.Facts, a *pppk.Contract, from, to pppk.Date) (refused, renewed uint32) {
	if day.Before(date(2025, 1, 13)) {
		return 0, 0
	}
	var results [14]pppk.Result
	agreement(day, a, f, from, to, &results)
	over := noEvent(day, f, from, to, true)

	start, earliest := begins(day, r, a, from, 1)
	age, open := uint16(0), uint16(ageReadings)
	var soonest, latest [3]pppk.Date
	born := !f.BirthDate.IsZero()
	if born {
		soonest, latest = limitDays(&a.Position, f.BirthDate)
		age, open = tooOld(start, earliest, &soonest, &latest)
	}

	length := pppk.Met
	if first, last := r.Proposed.First, r.Proposed.Last; !r.Proposed.IsZero() {
		year := first.AddMonths(12, pppk.RollToNextMonth)
		switch {
		case last.IsZero(), first.IsZero() && (last.Month() != 2 || last.Day() != 28 || lengthOfMonth(last) == 28):
			length = pppk.NotKnown
		case tomorrow(last) == year:
		case !first.IsZero() && !tomorrow(last).Before(year):
			length = pppk.NotMet
		case !earliest.Before(last):
			length = pppk.NotMet
		default: // it must end on the day of the age limit
			for i := range soonest {
				switch {
				case !born && bites(&a.Position, i, last.AddDays(-1), last):
					open |= 7 << (3 * i)
				case !born:
					age |= 7 << (3 * i)
					open &^= 7 << (3 * i)
				case soonest[i] != latest[i] && mayEnd(&a.Position, f.BirthDate, i, last.AddDays(-1), last),
					last == soonest[i] && start.IsZero():
					open |= 7 << (3 * i)
				case soonest[i] != latest[i] || last != soonest[i]:
					age |= 7 << (3 * i)
				}
			}
		}
	}
	notMet := length == pppk.NotMet || over == pppk.NotMet
	notKnown := length == pppk.NotKnown || over == pppk.NotKnown
	return fold(notMet, notKnown, results[0], !a.First.IsZero(), age, open)
}

// across is the result of a rule that is not met under some readings, and not
// known under others.
func across(notMet, open uint16) pppk.Result {
	switch {
	case open != 0:
		return pppk.NotKnown
	case notMet == 0:
		return pppk.Met
	case notMet == ageReadings:
		return pppk.NotMet
	}
	return pppk.ContestedResult
}

// What statements of one subject say together.
const yes, no, early = 1, 2, 4

var answers = [8]pppk.Result{
	yes: pppk.Met, no: pppk.NotMet, yes | early: pppk.Met, no | early: pppk.NotMet,
	0: pppk.NotKnown, yes | no: pppk.NotKnown, early: pppk.NotKnown, yes | no | early: pppk.NotKnown,
}

// agreement answers the rules that do not depend on the term, of an agreement
// that began between two days.
func agreement(day pppk.Date, a *pppk.Contract, f *pppk.Facts, from, to pppk.Date, results *[14]pppk.Result) {
	end := a.Last
	if end.IsZero() {
		end = from
	}
	switch {
	case !a.Last.IsZero() && a.Last.Before(day):
		results[0] = pppk.ContestedResult
	case from.After(day):
		results[0] = pppk.NotMet
	case !to.IsZero() && !to.After(day) && !end.Before(day):
		results[0] = pppk.Met
	default:
		results[0] = pppk.NotKnown
	}

	from, to = byThen(day, from, to)
	var said uint64 // four bits a subject
	for i := range f.Statements {
		s := &f.Statements[i]
		var bit uint64 = yes
		switch {
		case s.Answer == 0 || s.Date.IsZero() || s.Date.Before(from) || s.Date.After(day):
			continue
		case s.Date.Before(to):
			bit = early
		case s.Answer == pppk.No:
			bit = no
		}
		said |= bit << (4 * uint(s.Subject))
	}
	results[1] = answers[said>>(4*pppk.Attainment)&7]
	results[2] = answers[said>>(4*pppk.Competence)&7]
	results[3] = answers[said>>(4*pppk.AgencyNeed)&7]
	results[12] = answers[said>>(4*pppk.Funds)&7]

	// A share is exact to a hundredth, so its coefficient is in basis points.
	results[13] = pppk.NotKnown
	if s := &f.Spending; s.Definition == pppk.StatutoryShare && !s.Share.IsZero() {
		results[13] = met(s.Share.Decimal().CoefficientInt64() <= 30_00)
	}
}

// noEvent answers whether no event has ended an agreement that began between two
// days.
func noEvent(day pppk.Date, f *pppk.Facts, from, to pppk.Date, part bool) pppk.Result {
	from, to = byThen(day, from, to)
	result := pppk.Met
	if f.Events.CompleteTo.Before(day) {
		result = pppk.NotKnown
	}
	for i := range f.Events.List {
		switch e := &f.Events.List[i]; {
		case e.Kind == pppk.LightSanction || e.Kind == pppk.MediumSanction || e.Kind == pppk.SevereWithoutEnding:
		case (e.Kind == pppk.OtherASNAppointment || e.Kind == pppk.AgencyMoveRequest) && !part:
		case e.Date.IsZero():
			result = max(result, pppk.NotKnown)
		case e.Date.Before(from) || e.Date.After(day):
		case e.Kind == 0 || e.Date.Before(to):
			result = max(result, pppk.NotKnown)
		default:
			result = pppk.NotMet
		}
	}
	return result
}

// byThen is the days between which an agreement began that has begun; one that
// has not is refused anyway.
func byThen(day, from, to pppk.Date) (pppk.Date, pppk.Date) {
	if from.After(day) {
		from = day
	}
	if to.IsZero() || to.After(day) {
		to = day
	}
	return from, to
}

// began is the days between which the agreement began: after the others and not
// after its own last day.
func began(c pppk.Chain, a *pppk.Contract) (from, to pppk.Date) {
	if !a.First.IsZero() {
		return a.First, a.First
	}
	for i := range c {
		if o := &c[i]; o != a && !withdrawn(c, i) {
			for _, d := range [2]pppk.Date{o.First, o.Last} {
				if !d.IsZero() && !d.Before(from) {
					from = tomorrow(d)
				}
			}
		}
	}
	return from, a.Last
}

// toRenew is the latest agreement of those not superseded, or nil when that
// cannot be told. One day of each tells, since they do not overlap.
func toRenew(c pppk.Chain) *pppk.Contract {
	if len(c) == 1 {
		return &c[0]
	}
	var best *pppk.Contract
	var latest pppk.Date
	dayless := false
	for i := range c {
		day := c[i].Last
		if day.IsZero() {
			day = c[i].First
		}
		switch {
		case withdrawn(c, i):
			continue
		case best != nil && (dayless || day.IsZero()):
			return nil
		case best == nil || day.After(latest):
			best, latest = &c[i], day
		}
		dayless = day.IsZero()
	}
	return best
}

func withdrawn(c pppk.Chain, i int) bool {
	for j := range c {
		if c[j].Supersedes != "" && j != i && c[j].Supersedes == c[i].Number {
			return true
		}
	}
	return false
}

func met(ok bool) pppk.Result {
	if ok {
		return pppk.Met
	}
	return pppk.NotMet
}

// bitingDays is the three days on which an age limit reached on b may bite.
func bitingDays(b pppk.Date) [3]pppk.Date {
	end, _ := pppk.NewDate(b.Year(), b.Month(), lengthOfMonth(b))
	return [3]pppk.Date{b, end, tomorrow(end)}
}

// tomorrow is AddDays(1) without its general case, which counts days.
func tomorrow(d pppk.Date) pppk.Date {
	year, month, n := d.Year(), d.Month(), d.Day()+1
	if n > 28 && n > lengthOfMonth(d) {
		n = 1
		if month++; month > 12 {
			year, month = year+1, 1
		}
	}
	d, _ = pppk.NewDate(year, month, n)
	return d
}

func lengthOfMonth(d pppk.Date) int {
	switch y := d.Year(); d.Month() {
	case 2:
		if y%4 == 0 && (y%100 != 0 || y%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// reachable is the results that facts can lead each rule to.
var reachable = [14][]pppk.Result{
	0:  {pppk.Met, pppk.ContestedResult, pppk.NotKnown, pppk.NotMet},
	1:  {pppk.Met, pppk.NotKnown, pppk.NotMet},
	2:  {pppk.Met, pppk.NotKnown, pppk.NotMet},
	3:  {pppk.Met, pppk.NotKnown, pppk.NotMet},
	4:  {pppk.NotApplicable, pppk.Met, pppk.ContestedResult, pppk.NotKnown, pppk.NotMet},
	5:  {pppk.NotApplicable, pppk.Met, pppk.NotKnown, pppk.NotMet},
	6:  {pppk.NotApplicable, pppk.Met, pppk.NotKnown, pppk.NotMet},
	7:  {pppk.NotApplicable, pppk.Met, pppk.NotKnown, pppk.NotMet},
	8:  {pppk.Met, pppk.ContestedResult, pppk.NotKnown, pppk.NotMet},
	9:  {pppk.Met, pppk.ContestedResult, pppk.NotKnown}, // one reading always gives less than a year
	10: {pppk.NotApplicable, pppk.Met, pppk.ContestedResult, pppk.NotKnown, pppk.NotMet},
	11: {pppk.Met, pppk.NotKnown, pppk.NotMet},
	12: {pppk.Met, pppk.NotKnown, pppk.NotMet},
	13: {pppk.Met, pppk.NotKnown, pppk.NotMet},
}

var outcomes = []pppk.Outcome{pppk.Eligible, pppk.Contested, pppk.Undetermined, pppk.NotEligible}

// national is the law of the nation on a day.
func national(t testing.TB, day pppk.Date) *pppk.Policy {
	t.Helper()
	p, err := pppk.National().On(day)
	require.NoError(t, err)
	return p
}

// Two answers to the same law, written apart, have to agree on every rule.
func TestOracle(t *testing.T) {
	const people = 10_000
	var laws []*pppk.Policy
	for _, day := range []string{"2024-05-10", "2025-08-01", "2026-03-02"} {
		laws = append(laws, national(t, pppk.MustParseDate(day)))
	}
	g := newGenerator(1)
	g.partTime = 0
	var seen [14]map[pppk.Result]int
	for i := range seen {
		seen[i] = map[pppk.Result]int{}
	}
	count := map[pppk.Outcome]int{}
	mismatches := 0
	for i := range people {
		law := laws[i%len(laws)]
		day := law.Day()
		f := g.facts(day)
		r := g.request(f)
		want, outcome := hand(day, r, f)
		d := law.Decide(r, f)

		mismatch := func(rule string, want, got any) {
			if mismatches++; mismatches > 20 {
				return
			}
			dump, err := json.MarshalIndent(f, "", "  ")
			require.NoError(t, err)
			t.Errorf("%s: by hand %v, library %v\nday %s, proposed %q\n%s", rule, want, got, day, r.Proposed, dump)
		}
		if d.Outcome() != outcome {
			mismatch("outcome", outcome, d.Outcome())
		}
		count[outcome]++

		// While the status is not known, the rules of part-time stand in between.
		next := 0
		for found := range d.Findings() {
			if next == len(handRules) || found.Rule != handRules[next] {
				if f := toRenew(f.Contracts); f != nil && f.Status == pppk.FullTime {
					mismatch("order", handRules[min(next, 13)], found.Rule)
				}
				continue
			}
			if found.Result != want[next] {
				mismatch(found.Rule, want[next], found.Result)
			}
			next++
		}
		if next != len(handRules) {
			mismatch("number of rules", len(handRules), next)
		}
		for i, result := range want {
			seen[i][result]++
		}
	}
	if mismatches > 20 {
		t.Errorf("%d mismatches in all", mismatches)
	}

	for i, results := range reachable {
		for _, result := range results {
			require.GreaterOrEqual(t, seen[i][result], 20, "%s %s", handRules[i], result)
		}
		require.Len(t, seen[i], len(results), "%s: %v", handRules[i], seen[i])
	}
	for _, o := range outcomes {
		require.GreaterOrEqual(t, count[o], people/20, "%s of %v", o, count)
	}
}
