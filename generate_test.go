package pppk_test

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
)

// generator makes up people: the facts never contradict each other, and they
// crowd where the law is difficult, around lapses and age limits.
type generator struct {
	*rand.Rand
	full     float64 // how often a field is known
	partTime float64 // how often the agreements are part-time
}

func newGenerator(seed uint64) *generator {
	return &generator{rand.New(rand.NewPCG(seed, 49)), 0.98, 0.25}
}

func (g *generator) chance(p float64) bool { return g.Float64() < p }

// knows says whether a field is known.
func (g *generator) knows() bool { return g.chance(g.full) }

// days is a number of days from first to last, evenly.
func (g *generator) days(first, last int) int { return first + g.IntN(last-first+1) }

func pick[T any](g *generator, from ...T) T { return from[g.IntN(len(from))] }

// maybe returns the value, or nothing.
func maybe[T any](g *generator, v T) (none T) {
	if g.knows() {
		return v
	}
	return none
}

// facts makes up one person on a day.
func (g *generator) facts(day pppk.Date) *pppk.Facts {
	for range 1000 {
		if f := g.attempt(day); f.Check() == nil {
			return f
		}
	}
	panic("no facts without a contradiction in 1000 attempts")
}

func (g *generator) attempt(day pppk.Date) *pppk.Facts {
	a := g.contract(day)
	f := &pppk.Facts{
		Name:      "Contoh Rekaan " + strconv.Itoa(g.IntN(1000)),
		BirthDate: maybe(g, g.birth(a)),
		Events:    pppk.Events{CompleteTo: maybe(g, pick(g, day, day, day, day.AddDays(g.days(1, 60))))},
	}
	if g.chance(0.03) {
		f.Events.CompleteTo = day.AddDays(-g.days(1, 400))
	}
	for range pick(g, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2) {
		f.Events.List = append(f.Events.List, g.event(day, a.Period))
	}
	g.evaluations(f, day)
	g.statements(f, day, a.Period)
	if g.chance(0.9) {
		f.Spending = pppk.Spending{
			Year:       maybe(g, day.Year()-g.IntN(2)),
			Share:      maybe(g, percent(g.days(20_00, 40_00))),
			Definition: maybe(g, pick(g, pppk.StatutoryShare, pppk.StatutoryShare, pppk.OtherShare)),
		}
	}
	f.Contracts = g.chain(a)
	return f
}

// contract makes up the agreement that ends last, with its whole period.
func (g *generator) contract(day pppk.Date) pppk.Contract {
	years := pick(g, 1, 1, 2, 3, 5)
	last := day
	switch n := g.IntN(100); {
	case n < 12: // lapsed
		last = day.AddDays(-g.days(1, 300))
	case n < 15: // not yet begun
		last = day.AddMonths(12*years, pppk.ClampToMonthEnd).AddDays(g.days(0, 90))
	case n < 18: // the day of the decision is the last or the first
		last = pick(g, day, day.AddMonths(12*years, pppk.ClampToMonthEnd).AddDays(-1))
	default:
		last = day.AddDays(g.days(0, 420*min(years, 2)/2))
	}
	first := last.AddDays(1).AddMonths(-12*years, pppk.ClampToMonthEnd)
	if g.chance(0.3) {
		first = g.edge(first)
	}
	period := pppk.Term(first, years)
	if g.chance(0.1) { // not a whole number of years
		period.Last = last
	}
	if g.chance(0.05) {
		period.Last = g.edge(period.Last)
	}
	if g.chance(0.02) { // the renewal starts on 29 February
		leap := (day.Year() + 3) / 4 * 4
		period = pppk.Period{First: date(leap-years, 3, 1), Last: date(leap, 2, 28)}
	}
	c := pppk.Contract{Period: period, Status: pppk.FullTime, Position: g.position(), Number: "PK-1"}
	if g.chance(g.partTime) {
		c.Status = pppk.PartTime
	}
	return c
}

// edge moves a day within its year to where months and years are uneven.
func (g *generator) edge(d pppk.Date) pppk.Date {
	switch g.IntN(3) {
	case 0:
		if leap, err := pppk.NewDate(d.Year(), 2, 29); err == nil {
			return leap
		}
		return pick(g, date(d.Year(), 2, 28), date(d.Year(), 3, 1))
	case 1: // the 31st
		return date(d.Year(), pick(g, 1, 3, 5, 7, 8, 10, 12), 31)
	}
	return date(d.Year(), d.Month(), 1)
}

func (g *generator) position() pppk.Position {
	p := pppk.Position{Name: "Jabatan Rekaan"}
	switch g.IntN(5) {
	case 0:
		p.Kind = pick(g, pppk.JPTUtama, pppk.JPTMadya)
	case 1:
		p.Kind = pick(g, pppk.JPTPratama, pppk.Administrator, pppk.Pengawas, pppk.Pelaksana, pppk.OtherPosition)
	default:
		p.Kind = pppk.Functional
		p.Cluster = maybe(g, pick(g, pppk.Teacher, pppk.Lecturer, pppk.Researcher, pppk.Engineer, pppk.OtherCluster))
		p.Level = maybe(g, pppk.Level(1+g.IntN(8)))
	}
	if !g.knows() {
		p.Kind, p.Cluster, p.Level = 0, 0, 0
	}
	// Also where it is not read.
	if g.chance(0.15) || ageLimit(&p) == 0 && g.knows() {
		p.AgeLimit = pick(g, 50, 56, 58, 60, 65, 75)
	}
	return p
}

// birth is a birth date at which the age limit, as it happens, is near.
func (g *generator) birth(a pppk.Contract) pppk.Date {
	years := ageLimit(&a.Position)
	if years == 0 {
		years = 58
	}
	d := a.Last.AddMonths(-12*years, pppk.ClampToMonthEnd)
	n := g.IntN(100)
	switch {
	case n < 12: // within 15 months of the end
		d = d.AddDays(g.days(-456, 456))
	case n < 24: // so that it limits the next year
		d = d.AddDays(g.days(1, 400))
	case n < 27, n < 60 && leapStart(a.Last.AddDays(1)): // at the end of a year's renewal
		d = d.AddMonths(12, pppk.ClampToMonthEnd).AddDays(g.days(-2, 2))
	case n >= 97: // so that the three days on which it may bite part
		d = d.AddDays(g.days(-31, 2))
	default:
		d = a.Last.AddMonths(-12*g.days(23, 47), pppk.ClampToMonthEnd).AddDays(-g.IntN(366))
	}
	if (n < 24 || n >= 60) && g.chance(0.2) {
		d = g.edge(d)
	}
	return d
}

func leapStart(d pppk.Date) bool { return d.Month() == 2 && d.Day() == 29 }

// chain puts other agreements beside the last one, in any order, and leaves
// fields out.
func (g *generator) chain(a pppk.Contract) pppk.Chain {
	if g.chance(0.004) {
		return nil
	}
	c := pppk.Chain{a}
	before := a.First
	for range pick(g, 0, 0, 0, 1, 1, 2, 3) {
		old := a
		old.Number = fmt.Sprintf("PK-%d", len(c)+1)
		old.Last = before.AddDays(-1)
		if g.chance(0.3) { // a gap
			old.Last = before.AddDays(-g.days(2, 200))
		}
		old.First = old.Last.AddDays(1).AddMonths(-12*g.days(1, 5), pppk.ClampToMonthEnd)
		before = old.First
		c = append(c, old)
	}
	if g.chance(0.1) { // one that was withdrawn, and may end later
		old := a
		old.Number = "PK-0"
		old.Last = old.Last.AddDays(g.days(-30, 400))
		old.First = old.First.AddDays(pick(g, 0, g.days(-30, 200)))
		old.Last = maybe(g, old.Last)
		c[0].Supersedes = old.Number
		c = append(c, old)
	}
	for i := range c {
		if i == 0 || g.chance(0.2) {
			c[i].First = maybe(g, c[i].First)
			c[i].Last = maybe(g, c[i].Last)
			c[i].Status = maybe(g, c[i].Status)
		}
		if !g.knows() && c[0].Supersedes != c[i].Number {
			c[i].Number = ""
		}
		c[i].Signed = maybe(g, c[i].First)
		c[i].Unit = "Unit Rekaan"
	}
	g.Shuffle(len(c), func(i, j int) { c[i], c[j] = c[j], c[i] })
	return c
}

func (g *generator) event(day pppk.Date, a pppk.Period) pppk.Event {
	e := pppk.Event{Kind: pppk.EventKind(1 + g.IntN(14))}
	switch g.IntN(5) {
	case 0:
		e.Date = pick(g, a.First, day)
	case 1:
		e.Date = a.First.AddDays(-g.days(1, 400))
	case 2:
		e.Date = day.AddDays(g.days(1, 60))
	default:
		e.Date = day.AddDays(-g.days(0, 300))
	}
	e.Date = maybe(g, e.Date)
	return e
}

// evaluations makes up those of the last years.
func (g *generator) evaluations(f *pppk.Facts, day pppk.Date) {
	for back := range 5 {
		if g.chance(0.1) {
			continue
		}
		e := pppk.Evaluation{Year: day.Year() - back, Period: pppk.Annual}
		if back == 0 {
			e.Period = pick(g, pppk.Quarter1, pppk.Quarter2, pppk.Quarter3, pppk.Quarter4)
		}
		work, behaviour := pppk.Rating(1+g.IntN(3)), pppk.Rating(1+g.IntN(3))
		switch g.IntN(4) {
		case 0:
			e.Predicate = pppk.Predicate(1 + g.IntN(5))
		case 1:
			e.Work, e.Behaviour = work, behaviour
		case 2:
			e.Work, e.Behaviour, e.Predicate = work, behaviour, pppk.PredicateOf(work, behaviour)
		default:
			e.Work = maybe(g, work) // half of it is not enough
			e.Predicate = maybe(g, pppk.Good)
		}
		f.Evaluations = append(f.Evaluations, e)
		if g.chance(0.02) {
			f.Evaluations = append(f.Evaluations, e)
		}
	}
}

func (g *generator) statements(f *pppk.Facts, day pppk.Date, a pppk.Period) {
	for subject := pppk.Attainment; subject <= pppk.Approval; subject++ {
		if !g.knows() || subject == pppk.Approval && g.chance(0.5) {
			continue
		}
		s := pppk.Statement{Subject: subject, Answer: pppk.Yes, Office: "Kantor Rekaan"}
		if g.chance(0.03) {
			s.Answer = pppk.No
		}
		day := day
		if a.Last.Before(day) {
			day = a.Last
		}
		s.Date = day.AddDays(-g.IntN(min(200, max(1, pppk.Period{First: a.First, Last: day}.Days()))))
		if g.chance(0.02) {
			s.Date = pick(g, a.First.AddDays(-1), a.First, day, day.AddDays(1), a.First.AddDays(-g.days(1, 500)), day.AddDays(g.days(1, 30)))
		}
		if !g.knows() {
			s.Answer, s.Date = pick(g, 0, s.Answer), pick(g, pppk.Date{}, s.Date)
		}
		f.Statements = append(f.Statements, s)
		if g.chance(0.03) { // again, and perhaps of an earlier agreement
			s.Date = s.Date.AddDays(-g.days(0, 800))
			s.Answer = pick(g, s.Answer, pppk.Yes, pppk.No)
			f.Statements = append(f.Statements, s)
		} else if g.chance(0.01) { // again, and not clearly
			s.Answer, s.Date = pick(g, 0, s.Answer), pick(g, pppk.Date{}, s.Date)
			f.Statements = append(f.Statements, s)
		}
	}
	g.Shuffle(len(f.Statements), func(i, j int) { f.Statements[i], f.Statements[j] = f.Statements[j], f.Statements[i] })
}

// request makes up what is asked about these facts.
func (g *generator) request(f *pppk.Facts) pppk.Request {
	r := pppk.Request{Act: pppk.Renewal}
	a := toRenew(f.Contracts)
	if a == nil || g.chance(0.7) {
		return r
	}
	first := a.Last.AddDays(1)
	if first.IsZero() {
		first = a.First.AddMonths(12, pppk.RollToNextMonth)
	}
	if g.chance(0.1) {
		first = first.AddDays(g.days(-20, 60))
	}
	limit := f.BirthDate.AddMonths(12*ageLimit(&a.Position), pppk.ClampToMonthEnd)
	p := pppk.Term(first, pick(g, 1, 1, 1, 1, 2, 5, 5, 6))
	switch n := g.IntN(20); {
	case n < 1:
		p.Last = p.Last.AddDays(g.days(-300, -1)) // seldom shorter than a year
	case n < 10 && first.Before(limit) && limit.Before(first.AddMonths(80, pppk.ClampToMonthEnd)):
		p.Last = limit.AddDays(pick(g, 0, 0, g.days(1, 30), g.days(-40, 40)))
	case n < 11:
		p.Last = p.Last.AddDays(pick(g, -1, 1))
	}
	if p.Last.Before(p.First) {
		p.Last = p.First
	}
	r.Proposed = pppk.Period{First: maybe(g, p.First), Last: maybe(g, p.Last)}
	return r
}

func date(year, month, day int) pppk.Date {
	d, err := pppk.NewDate(year, month, day)
	if err != nil {
		panic(err)
	}
	return d
}

// percent is the share of so many basis points.
func percent(basisPoints int) pppk.Percent {
	p, err := pppk.ParsePercent(fmt.Sprintf("%d.%02d", basisPoints/100, basisPoints%100))
	if err != nil {
		panic(err)
	}
	return p
}

// fullFacts is a full-time person of whom everything is known on the day, and
// who is eligible.
func fullFacts(day pppk.Date) *pppk.Facts {
	a := pppk.Contract{
		Number: "PK-2",
		Status: pppk.FullTime,
		Period: pppk.Term(day.AddMonths(-10, pppk.ClampToMonthEnd), 1),
		Position: pppk.Position{
			Name: "Jabatan Rekaan", Kind: pppk.Functional, Cluster: pppk.OtherCluster, Level: pppk.AhliPertama,
		},
		Unit:    "Unit Rekaan",
		Pay:     pppk.MustParseRupiah("3203600"),
		Extends: "PK-1",
	}
	a.Signed = a.First.AddDays(-7)
	old := a
	old.Number, old.Extends = "PK-1", ""
	old.Period = pppk.Period{First: a.First.AddMonths(-12, pppk.ClampToMonthEnd), Last: a.First.AddDays(-1)}
	old.Signed = old.First

	f := &pppk.Facts{
		Name:      "Contoh Rekaan",
		BirthDate: day.AddMonths(-12*35, pppk.ClampToMonthEnd),
		Contracts: pppk.Chain{old, a},
		Evaluations: []pppk.Evaluation{
			{Year: day.Year() - 2, Period: pppk.Annual, Work: pppk.MeetsExpectation, Behaviour: pppk.AboveExpectation},
			{Year: day.Year() - 1, Period: pppk.Annual, Predicate: pppk.Good},
		},
		Events:   pppk.Events{CompleteTo: day},
		Spending: pppk.Spending{Year: day.Year(), Share: percent(28_50), Definition: pppk.StatutoryShare},
	}
	for _, s := range []pppk.Subject{pppk.Attainment, pppk.Competence, pppk.AgencyNeed, pppk.Funds} {
		f.Statements = append(f.Statements, pppk.Statement{
			Subject: s, Answer: pppk.Yes, Date: day.AddDays(-14), Office: "Kantor Rekaan", Letter: "S-" + strconv.Itoa(int(s)),
		})
	}
	return f
}

// What the generator makes is without contradiction, repeatable, and reaches
// every outcome often enough to test with.
func TestGenerator(t *testing.T) {
	const people = 10_000
	day := pppk.MustParseDate("2026-03-02")
	p := national(t, day)
	g, again := newGenerator(2), newGenerator(2)
	count := map[pppk.Outcome]int{}
	for range people {
		f := g.facts(day)
		r := g.request(f)
		require.NoError(t, f.Check())
		same := again.facts(day)
		require.Equal(t, same, f)
		require.Equal(t, again.request(same), r)
		count[p.Decide(r, f).Outcome()]++
	}
	for _, o := range outcomes {
		require.GreaterOrEqual(t, count[o], people/20, "%s of %v", o, count)
	}
	t.Log(count)

	f := fullFacts(day)
	require.NoError(t, f.Check())
	require.Equal(t, pppk.Eligible, p.Decide(pppk.Request{Act: pppk.Renewal}, f).Outcome())
}
