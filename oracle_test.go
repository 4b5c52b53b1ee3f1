package pppk_test

import (
	"encoding/json"
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
	n := limits[p.Kind]
	if p.Kind == pppk.Functional {
		n = functionalLimits[p.Cluster][p.Level]
	}
	switch {
	case n == level:
		return 58, 65
	case n != stated:
		return int(n), int(n)
	case p.AgeLimit == 0:
		return 50, 75
	case p.Kind == 0, p.Kind == pppk.Functional && p.Cluster == 0 && (p.Level == 0 || p.Level == pppk.AhliUtama):
		least, most = 58, 70
		if p.Kind == pppk.Functional && p.Level == pppk.AhliUtama {
			least = 60 // a teacher
		}
	case p.Kind == pppk.Functional && p.Cluster == 0 && p.Level == pppk.AhliMadya:
		least, most = 60, 65
	case p.Kind == pppk.Functional && p.Cluster == 0:
		least, most = 58, 60
	case p.Kind == pppk.Functional && p.Level == 0 && p.Cluster != pppk.Lecturer:
		least, most = 58, 70 // a researcher's or an engineer's
	default:
		return p.AgeLimit, p.AgeLimit
	}
	return min(least, p.AgeLimit), max(most, p.AgeLimit)
}

// hand decides one full-time renewal under national law without the library's
// rules, in straight-line Go: each rule's result in turn, and then the outcome
// under each combination of the open readings. It is the oracle, and the measure
// of what the library costs.
func hand(day pppk.Date, r pppk.Request, f *pppk.Facts) (results [14]pppk.Result, outcome pppk.Outcome) {
	a := toRenew(f.Contracts)
	if a == nil || a.Status == 0 {
		for i := range results {
			results[i] = pppk.NotKnown
		}
		return results, pppk.Undetermined
	}
	agreement(day, a, f, &results)

	// When the renewal starts, and the anniversary of that.
	proposed := !r.Proposed.IsZero()
	last := r.Proposed.Last
	var start pppk.Date // of the renewal itself: not before the old agreement has ended
	switch {
	case proposed && a.Last.IsZero():
	case proposed && !r.Proposed.First.IsZero() && !r.Proposed.First.After(a.Last):
		start = tomorrow(a.Last)
	case proposed:
		start = r.Proposed.First
	case a.Last.IsZero():
	case a.Last.Before(day):
		start = day
	default:
		start = tomorrow(a.Last)
	}
	anniversary := start.AddMonths(12, pppk.RollToNextMonth)

	// Bit 3*i+j stands for the reading i of the day on which the age limit bites
	// and the reading j of what may be given for less than a year: nothing, a
	// year that is cut, a term to the limit. A mask holds the readings under
	// which a rule is not met.
	const every = 1<<9 - 1
	var age, short, end uint16
	var bites [3]pppk.Date
	least, most := ageRange(&a.Position)
	born := !f.BirthDate.IsZero()
	limited := born && least == most
	var soonest, latest pppk.Date // where the limit itself is not known
	if born && !limited {
		soonest = f.BirthDate.AddMonths(12*least, pppk.ClampToMonthEnd)
		latest = bitingDays(f.BirthDate.AddMonths(12*most, pppk.ClampToMonthEnd))[2]
	}
	if limited {
		bites = bitingDays(f.BirthDate.AddMonths(12*least, pppk.ClampToMonthEnd))
		for i, d := range bites {
			if !start.Before(d) {
				age |= 7 << (3 * i)
			}
			if tomorrow(d).Before(anniversary) {
				short |= 1 << (3 * i)
			}
			if last.After(d) {
				end |= 7 << (3 * i)
			}
		}
	}
	results[8], results[9] = pppk.NotKnown, pppk.NotKnown
	if limited && !start.IsZero() {
		results[8], results[9] = across(age), across(short)
	} else {
		age, short = 0, 0
	}
	if born && !limited && !start.IsZero() {
		switch {
		case start.Before(soonest):
			results[8] = pppk.Met
		case !start.Before(latest):
			results[8] = pppk.NotMet
		}
		switch {
		case !tomorrow(soonest).Before(anniversary):
			results[9] = pppk.Met
		case tomorrow(latest).Before(anniversary):
			short = 1 | 1<<3 | 1<<6
			results[9] = across(short)
		}
	}

	term := uint16(0)
	if !proposed {
		results[4], results[5], results[6] = pppk.NotApplicable, pppk.NotApplicable, pppk.NotApplicable
		results[7], results[10] = pppk.NotApplicable, pppk.NotApplicable
	} else {
		results[4], results[6] = pppk.NotKnown, pppk.NotKnown
		first := r.Proposed.First
		if !first.IsZero() && !last.IsZero() {
			full := first.AddMonths(12, pppk.RollToNextMonth)
			switch {
			case !tomorrow(last).Before(full):
				results[4] = pppk.Met
			case start.IsZero():
			case limited:
				term = every // but for a term to the limit
				for i, d := range bites {
					if tomorrow(d).Before(full) && start.Before(d) && !last.Before(d) {
						term &^= 4 << (3 * i)
					}
				}
				results[4] = across(term)
			case born && (!tomorrow(soonest).Before(full) || last.Before(soonest)):
				results[4] = pppk.NotMet // too far away to end a term on
			}
			results[6] = met(last.Before(first.AddMonths(60, pppk.RollToNextMonth)))
		}
		switch a.Position.Kind {
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
		if limited && !last.IsZero() {
			results[10] = across(end)
		} else if born && !last.IsZero() {
			switch {
			case !last.After(soonest):
				results[10] = pppk.Met
			case last.After(latest):
				results[10] = pppk.NotMet
			}
		}
	}

	// What is not known does not differ between the readings.
	var has [pppk.NotMet + 1]bool
	has[results[0]], has[results[1]], has[results[2]], has[results[3]], has[results[4]] = true, true, true, true, true
	has[results[8]], has[results[9]], has[results[11]] = true, true, true
	// That a term which suits everybody is a leader's does not matter.
	has[results[5]] = results[5] != pppk.NotKnown || results[6] != pppk.Met || has[results[5]]
	lapsed := results[0] == pppk.ContestedResult // not met in half of the readings
	switch refused := age | short | term; {
	case has[pppk.NotMet] || refused == every:
		return results, pppk.NotEligible
	case has[pppk.NotKnown]:
		return results, pppk.Undetermined
	case refused != 0 || lapsed:
		return results, pppk.Contested
	}
	return results, pppk.Eligible
}

// across is the result of a rule that is not met under these readings.
func across(notMet uint16) pppk.Result {
	switch notMet {
	case 0:
		return pppk.Met
	case 1<<9 - 1:
		return pppk.NotMet
	}
	return pppk.ContestedResult
}

// What statements of one subject say together.
const yes, no, unclear = 1, 2, 4

var answers = [8]pppk.Result{
	yes: pppk.Met, no: pppk.NotMet,
	0: pppk.NotKnown, 3: pppk.NotKnown, 4: pppk.NotKnown, 5: pppk.NotKnown, 6: pppk.NotKnown, 7: pppk.NotKnown,
}

// agreement answers the rules that do not depend on the term.
func agreement(day pppk.Date, a *pppk.Contract, f *pppk.Facts, results *[14]pppk.Result) {
	known := !a.First.IsZero()
	switch {
	case !a.Last.IsZero() && a.Last.Before(day):
		results[0] = pppk.ContestedResult
	case a.First.After(day):
		results[0] = pppk.NotMet
	case known && !a.Last.IsZero():
		results[0] = pppk.Met
	default:
		results[0] = pppk.NotKnown
	}

	var said uint64 // four bits a subject
	if known {
		for i := range f.Statements {
			s := &f.Statements[i]
			var bit uint64 = yes
			switch {
			case s.Answer == 0 || s.Date.IsZero():
				bit = unclear
			case s.Date.Before(a.First) || s.Date.After(day):
				continue
			case s.Answer == pppk.No:
				bit = no
			}
			said |= bit << (4 * uint(s.Subject))
		}
	}
	results[1] = answers[said>>(4*pppk.Attainment)&7]
	results[2] = answers[said>>(4*pppk.Competence)&7]
	results[3] = answers[said>>(4*pppk.AgencyNeed)&7]
	results[12] = answers[said>>(4*pppk.Funds)&7]

	results[11] = pppk.Met
	if f.Events.CompleteTo.Before(day) {
		results[11] = pppk.NotKnown
	}
	for i := range f.Events.List {
		switch e := &f.Events.List[i]; {
		case e.Kind == pppk.OtherASNAppointment || e.Kind == pppk.AgencyMoveRequest:
		case e.Kind == 0 || e.Date.IsZero():
			results[11] = max(results[11], pppk.NotKnown)
		case e.Date.After(day):
		case !known:
			results[11] = pppk.NotKnown
		case !e.Date.Before(a.First):
			results[11] = pppk.NotMet
		}
	}

	// A share is exact to a hundredth, so its coefficient is in basis points.
	results[13] = pppk.NotKnown
	if s := &f.Spending; s.Definition == pppk.StatutoryShare && !s.Share.IsZero() {
		results[13] = met(s.Share.Decimal().CoefficientInt64() <= 30_00)
	}
}

// toRenew is the agreement that ends last of those not superseded, or nil when
// that cannot be told.
func toRenew(c pppk.Chain) *pppk.Contract {
	if len(c) == 1 {
		return &c[0]
	}
	var best *pppk.Contract
	for i := range c {
		a := &c[i]
		switch {
		case withdrawn(c, i):
		case a.Last.IsZero():
			return nil
		case best == nil || a.Last.After(best.Last):
			best = a
		}
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
