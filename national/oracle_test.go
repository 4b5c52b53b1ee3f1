package national_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
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

// mayEnd reports whether the age limit of a position of which the law alone does
// not tell can bite after one day and up to another, under one of the three
// readings.
func mayEnd(p *pppk.Position, birth pppk.Date, reading int, after, upTo pppk.Date) bool {
	for _, age := range madeup.AgesOf(p) {
		d := madeup.BitingDays(birth.AddMonths(12*age, pppk.ClampToMonthEnd))[reading]
		if d.After(after) && !d.After(upTo) {
			return true
		}
	}
	return false
}

// bites reports whether the age limit of somebody in that position can bite
// after one day and up to another, under one of the three readings.
func bites(p *pppk.Position, reading int, after, upTo pppk.Date) bool {
	ages := madeup.AgesOf(p)
	if least := madeup.AgeLimit(p); least != 0 {
		ages = []int{least}
	}
	for d := madeup.Tomorrow(after); !d.IsZero() && !d.After(upTo) && d.Before(after.AddDays(40)); d = madeup.Tomorrow(d) {
		birthday := d.Month() != 2 || d.Day() != 29 || slices.ContainsFunc(ages, func(age int) bool {
			_, err := pppk.NewDate(d.Year()-age, 2, 29)
			return err == nil
		})
		if reading == 0 && birthday || reading == 1 && madeup.Tomorrow(d).Day() == 1 || reading == 2 && d.Day() == 1 {
			return true
		}
	}
	return false
}

// hand decides one renewal under national law without the library's rules, in
// straight-line Go: the result of each full-time rule in turn, and then the
// outcome under each combination of the open readings. It is the oracle, and the
// measure of what the library costs.
func hand(day pppk.Date, r law.Request, f *pppk.Facts) (results [14]law.Result, outcome law.Outcome) {
	a := madeup.ToRenew(f.Contracts)
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
		results[13] = law.NotKnown // the pay of part-time staff is not counted
		refusedPart, renewedPart := handPartTime(day, r, f, a, from, to)
		refused &= refusedPart
		if renewed &= renewedPart; refused|renewed != everyReading {
			for i := range results {
				results[i] = law.NotKnown
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

func outcomeOf(refused, renewed uint32) law.Outcome {
	switch {
	case refused == everyReading:
		return law.NotEligible
	case renewed == everyReading:
		return law.Eligible
	case refused != 0 && renewed != 0:
		return law.Contested
	}
	return law.Undetermined
}

// begins is when the renewal starts and, where that is not known, the earliest
// day on which it can, if the longest term has so many years.
func begins(day pppk.Date, r law.Request, a *pppk.Contract, from pppk.Date, longest int) (start, earliest pppk.Date) {
	proposed := !r.Proposed.IsZero()
	last := a.Last
	if last.IsZero() {
		last = from // it did not end before it began
	}
	switch { // not before the old agreement has ended
	case proposed && (r.Proposed.First.IsZero() || !r.Proposed.First.After(last)):
		earliest = madeup.Tomorrow(last)
	case proposed:
		earliest = r.Proposed.First
	case last.Before(day):
		earliest = day
	default:
		earliest = madeup.Tomorrow(last)
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
		if first := madeup.Tomorrow(r.Proposed.Last).AddMonths(-12*longest, pppk.ClampToMonthEnd); first.After(earliest) {
			earliest = first
		}
	}
	return start, earliest
}

// handFullTime returns the readings that refuse and those that renew.
func handFullTime(day pppk.Date, r law.Request, f *pppk.Facts, a *pppk.Contract, from, to pppk.Date, results *[14]law.Result) (refused, renewed uint32) {
	agreement(day, a, f, from, to, results)
	results[11] = noEvent(day, f, from, to, false)

	// When the renewal starts, and the anniversary of that.
	proposed := !r.Proposed.IsZero()
	last := r.Proposed.Last
	longest := 0
	if k := madeup.Kind(&a.Position); k == pppk.JPTUtama || k == pppk.JPTMadya {
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
			case !earliest.IsZero() && madeup.Tomorrow(latest[i]).Before(anniversary):
				short |= 1 << (3 * i)
			case start.IsZero():
				shortOpen |= 7 << (3 * i)
			case madeup.Tomorrow(soonest[i]).Before(anniversary):
				shortOpen |= 1 << (3 * i)
			}
		}
	}
	results[8], results[9] = across(age, ageOpen), across(short, shortOpen)

	term, termOpen := uint16(0), uint16(0)
	if !proposed {
		results[4], results[5], results[6] = law.NotApplicable, law.NotApplicable, law.NotApplicable
		results[7], results[10] = law.NotApplicable, law.NotApplicable
	} else {
		results[6] = law.NotKnown
		first := r.Proposed.First
		termOpen = ageReadings
		if !first.IsZero() && !last.IsZero() {
			termOpen = 0
			if full := first.AddMonths(12, pppk.RollToNextMonth); madeup.Tomorrow(last).Before(full) {
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
		switch madeup.Kind(&a.Position) {
		case 0:
			results[5] = law.NotKnown
		case pppk.JPTUtama, pppk.JPTMadya:
			results[5] = results[6]
		default:
			results[5] = law.NotApplicable
		}
		results[7] = law.NotKnown
		if !first.IsZero() && !a.Last.IsZero() {
			results[7] = met(first == madeup.Tomorrow(a.Last))
		}
		results[10] = law.NotKnown
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

	var has [law.NotMet + 1]bool
	has[results[1]], has[results[2]], has[results[3]], has[results[11]] = true, true, true, true
	// That a term which suits everybody is a leader's does not matter.
	has[results[5]] = results[5] != law.NotKnown || results[6] != law.Met || has[results[5]]
	return fold(has[law.NotMet], has[law.NotKnown], results[0], !a.First.IsZero(), age|short|term, ageOpen|shortOpen|termOpen)
}

// fold puts together what is the same under every reading, what the agreement's
// end says under two of them, and what hangs on the age limit.
func fold(notMet, notKnown bool, agreement law.Result, begun bool, refusing, open uint16) (refused, renewed uint32) {
	refused = uint32(refusing) | uint32(refusing)<<9
	unknown := uint32(open) | uint32(open)<<9
	switch {
	case agreement == law.NotMet:
		notMet = true
	case agreement == law.ContestedResult: // a lapse
		refused |= ageReadings
	case agreement == law.NotKnown && begun: // perhaps a lapse
		unknown |= ageReadings
	case agreement == law.NotKnown:
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
	least, most := madeup.AgeRange(p)
	soonest = madeup.BitingDays(birth.AddMonths(12*least, pppk.ClampToMonthEnd))
	if latest = soonest; most != least {
		latest = madeup.BitingDays(birth.AddMonths(12*most, pppk.ClampToMonthEnd))
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
func handPartTime(day pppk.Date, r law.Request, f *pppk.Facts, a *pppk.Contract, from, to pppk.Date) (refused, renewed uint32) {
	if day.Before(madeup.Date(2025, 1, 13)) {
		return 0, 0
	}
	var results [14]law.Result
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

	length := law.Met
	if first, last := r.Proposed.First, r.Proposed.Last; !r.Proposed.IsZero() {
		year := first.AddMonths(12, pppk.RollToNextMonth)
		switch {
		case last.IsZero(), first.IsZero() && (last.Month() != 2 || last.Day() != 28 || madeup.LengthOfMonth(last) == 28):
			length = law.NotKnown
		case madeup.Tomorrow(last) == year:
		case !first.IsZero() && !madeup.Tomorrow(last).Before(year):
			length = law.NotMet
		case !earliest.Before(last):
			length = law.NotMet
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
	notMet := length == law.NotMet || over == law.NotMet
	notKnown := length == law.NotKnown || over == law.NotKnown
	return fold(notMet, notKnown, results[0], !a.First.IsZero(), age, open)
}

// across is the result of a rule that is not met under some readings, and not
// known under others.
func across(notMet, open uint16) law.Result {
	switch {
	case open != 0:
		return law.NotKnown
	case notMet == 0:
		return law.Met
	case notMet == ageReadings:
		return law.NotMet
	}
	return law.ContestedResult
}

// What statements of one subject say together.
const yes, no, early = 1, 2, 4

var answers = [8]law.Result{
	yes: law.Met, no: law.NotMet, yes | early: law.Met, no | early: law.NotMet,
	0: law.NotKnown, yes | no: law.NotKnown, early: law.NotKnown, yes | no | early: law.NotKnown,
}

// agreement answers the rules that do not depend on the term, of an agreement
// that began between two days.
func agreement(day pppk.Date, a *pppk.Contract, f *pppk.Facts, from, to pppk.Date, results *[14]law.Result) {
	end := a.Last
	if end.IsZero() {
		end = from
	}
	switch {
	case !a.Last.IsZero() && a.Last.Before(day):
		results[0] = law.ContestedResult
	case from.After(day):
		results[0] = law.NotMet
	case !to.IsZero() && !to.After(day) && !end.Before(day):
		results[0] = law.Met
	default:
		results[0] = law.NotKnown
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
	results[13] = law.NotKnown
	if s := &f.Spending; s.Definition == pppk.StatutoryShare && !s.Share.IsZero() {
		results[13] = met(s.Share.Decimal().CoefficientInt64() <= 30_00)
	}
}

// noEvent answers whether no event has ended an agreement that began between two
// days.
func noEvent(day pppk.Date, f *pppk.Facts, from, to pppk.Date, part bool) law.Result {
	from, to = byThen(day, from, to)
	result := law.Met
	if f.Events.CompleteTo.Before(day) {
		result = law.NotKnown
	}
	for i := range f.Events.List {
		switch e := &f.Events.List[i]; {
		case e.Kind == pppk.LightSanction || e.Kind == pppk.MediumSanction || e.Kind == pppk.SevereWithoutEnding:
		case (e.Kind == pppk.OtherASNAppointment || e.Kind == pppk.AgencyMoveRequest) && !part:
		case e.Date.IsZero():
			result = max(result, law.NotKnown)
		case e.Date.Before(from) || e.Date.After(day):
		case e.Kind == 0 || e.Date.Before(to):
			result = max(result, law.NotKnown)
		default:
			result = law.NotMet
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
		if o := &c[i]; o != a && !madeup.Withdrawn(c, i) {
			for _, d := range [2]pppk.Date{o.First, o.Last} {
				if !d.IsZero() && !d.Before(from) {
					from = madeup.Tomorrow(d)
				}
			}
		}
	}
	return from, a.Last
}

func met(ok bool) law.Result {
	if ok {
		return law.Met
	}
	return law.NotMet
}

// reachable is the results that facts can lead each rule to.
var reachable = [14][]law.Result{
	0:  {law.Met, law.ContestedResult, law.NotKnown, law.NotMet},
	1:  {law.Met, law.NotKnown, law.NotMet},
	2:  {law.Met, law.NotKnown, law.NotMet},
	3:  {law.Met, law.NotKnown, law.NotMet},
	4:  {law.NotApplicable, law.Met, law.ContestedResult, law.NotKnown, law.NotMet},
	5:  {law.NotApplicable, law.Met, law.NotKnown, law.NotMet},
	6:  {law.NotApplicable, law.Met, law.NotKnown, law.NotMet},
	7:  {law.NotApplicable, law.Met, law.NotKnown, law.NotMet},
	8:  {law.Met, law.ContestedResult, law.NotKnown, law.NotMet},
	9:  {law.Met, law.ContestedResult, law.NotKnown}, // one reading always gives less than a year
	10: {law.NotApplicable, law.Met, law.ContestedResult, law.NotKnown, law.NotMet},
	11: {law.Met, law.NotKnown, law.NotMet},
	12: {law.Met, law.NotKnown, law.NotMet},
	13: {law.Met, law.NotKnown, law.NotMet},
}

// Two answers to the same law, written apart, have to agree on every rule.
func TestOracle(t *testing.T) {
	const people = 10_000
	var laws []*law.Policy
	for _, day := range []string{"2024-05-10", "2025-08-01", "2026-03-02"} {
		laws = append(laws, madeup.National(t, pppk.MustParseDate(day)))
	}
	g := madeup.NewGenerator(1)
	g.PartTime = 0
	var seen [14]map[law.Result]int
	for i := range seen {
		seen[i] = map[law.Result]int{}
	}
	count := map[law.Outcome]int{}
	mismatches := 0
	for i := range people {
		law := laws[i%len(laws)]
		day := law.Day()
		f := g.Facts(day)
		r := g.Request(f)
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
				if f := madeup.ToRenew(f.Contracts); f != nil && f.Status == pppk.FullTime {
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
	for _, o := range madeup.Outcomes {
		require.GreaterOrEqual(t, count[o], people/20, "%s of %v", o, count)
	}
}
