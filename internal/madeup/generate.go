package madeup

import (
	"fmt"
	rand "math/rand/v2"
	"strconv"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// Generator makes up people: the facts never contradict each other, and they
// crowd where the law is difficult, around lapses and age limits.
type Generator struct {
	*rand.Rand
	Full     float64 // how often a field is known
	PartTime float64 // how often the agreements are part-time
}

func NewGenerator(seed uint64) *Generator {
	return &Generator{rand.New(rand.NewPCG(seed, 49)), 0.98, 0.25}
}

func (g *Generator) Chance(p float64) bool { return g.Float64() < p }

// Knows says whether a field is known.
func (g *Generator) Knows() bool { return g.Chance(g.Full) }

// Days is a number of days from first to last, evenly.
func (g *Generator) Days(first, last int) int { return first + g.IntN(last-first+1) }

func Pick[T any](g *Generator, from ...T) T { return from[g.IntN(len(from))] }

// Maybe returns the value, or nothing.
func Maybe[T any](g *Generator, v T) (none T) {
	if g.Knows() {
		return v
	}
	return none
}

// Facts makes up one person on a day.
func (g *Generator) Facts(day pppk.Date) *pppk.Facts {
	for range 1000 {
		if f := g.attempt(day); f.Check() == nil {
			return f
		}
	}
	panic("no facts without a contradiction in 1000 attempts")
}

func (g *Generator) attempt(day pppk.Date) *pppk.Facts {
	a := g.Contract(day)
	f := &pppk.Facts{
		Name:      "Contoh Rekaan " + strconv.Itoa(g.IntN(1000)),
		BirthDate: Maybe(g, g.Birth(a)),
		Events:    pppk.Events{CompleteTo: Maybe(g, Pick(g, day, day, day, day.AddDays(g.Days(1, 60))))},
	}
	if g.Chance(0.03) {
		f.Events.CompleteTo = day.AddDays(-g.Days(1, 400))
	}
	for range Pick(g, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2) {
		f.Events.List = append(f.Events.List, g.event(day, a.Period))
	}
	g.evaluations(f, day)
	g.statements(f, day, a.Period)
	if g.Chance(0.9) {
		f.Spending = pppk.Spending{
			Year:       Maybe(g, day.Year()-g.IntN(2)),
			Share:      Maybe(g, Percent(g.Days(20_00, 40_00))),
			Definition: Maybe(g, Pick(g, pppk.StatutoryShare, pppk.StatutoryShare, pppk.OtherShare)),
		}
	}
	f.Contracts = g.chain(a)
	return f
}

// Contract makes up the agreement that ends last, with its whole period.
func (g *Generator) Contract(day pppk.Date) pppk.Contract {
	years := Pick(g, 1, 1, 2, 3, 5)
	last := day
	switch n := g.IntN(100); {
	case n < 12: // lapsed
		last = day.AddDays(-g.Days(1, 300))
	case n < 15: // not yet begun
		last = day.AddMonths(12*years, pppk.ClampToMonthEnd).AddDays(g.Days(0, 90))
	case n < 18: // the day of the decision is the last or the first
		last = Pick(g, day, day.AddMonths(12*years, pppk.ClampToMonthEnd).AddDays(-1))
	default:
		last = day.AddDays(g.Days(0, 420*min(years, 2)/2))
	}
	first := last.AddDays(1).AddMonths(-12*years, pppk.ClampToMonthEnd)
	if g.Chance(0.3) {
		first = g.Edge(first)
	}
	period := pppk.Term(first, years)
	if g.Chance(0.1) { // not a whole number of years
		period.Last = last
	}
	if g.Chance(0.05) {
		period.Last = g.Edge(period.Last)
	}
	if g.Chance(0.02) { // the renewal starts on 29 February
		leap := (day.Year() + 3) / 4 * 4
		period = pppk.Period{First: Date(leap-years, 3, 1), Last: Date(leap, 2, 28)}
	}
	c := pppk.Contract{Period: period, Status: pppk.FullTime, Position: g.Position(), Number: "PK-1"}
	if g.Chance(g.PartTime) {
		c.Status = pppk.PartTime
	}
	return c
}

// Edge moves a day within its year to where months and years are uneven.
func (g *Generator) Edge(d pppk.Date) pppk.Date {
	switch g.IntN(3) {
	case 0:
		if leap, err := pppk.NewDate(d.Year(), 2, 29); err == nil {
			return leap
		}
		return Pick(g, Date(d.Year(), 2, 28), Date(d.Year(), 3, 1))
	case 1: // the 31st
		return Date(d.Year(), Pick(g, 1, 3, 5, 7, 8, 10, 12), 31)
	}
	return Date(d.Year(), d.Month(), 1)
}

func (g *Generator) Position() pppk.Position {
	p := pppk.Position{Name: "Jabatan Rekaan"}
	switch g.IntN(5) {
	case 0:
		p.Kind = Pick(g, pppk.JPTUtama, pppk.JPTMadya)
	case 1:
		p.Kind = Pick(g, pppk.JPTPratama, pppk.Administrator, pppk.Pengawas, pppk.Pelaksana, pppk.OtherPosition)
	default:
		p.Kind = pppk.Functional
		p.Cluster = Maybe(g, Pick(g, pppk.Teacher, pppk.Lecturer, pppk.Researcher, pppk.Engineer, pppk.OtherCluster))
		p.Level = Maybe(g, pppk.Level(1+g.IntN(8)))
	}
	if !g.Knows() {
		p.Kind, p.Cluster, p.Level = 0, 0, 0
	}
	// Also where it is not read.
	if g.Chance(0.15) || AgeLimit(&p) == 0 && g.Knows() {
		p.AgeLimit = Pick(g, 50, 56, 58, 60, 65, 75)
	}
	return p
}

// Birth is a birth date at which the age limit, as it happens, is near.
func (g *Generator) Birth(a pppk.Contract) pppk.Date {
	years := AgeLimit(&a.Position)
	if years == 0 {
		years = 58
	}
	d := a.Last.AddMonths(-12*years, pppk.ClampToMonthEnd)
	n := g.IntN(100)
	switch {
	case n < 12: // within 15 months of the end
		d = d.AddDays(g.Days(-456, 456))
	case n < 24: // so that it limits the next year
		d = d.AddDays(g.Days(1, 400))
	case n < 27, n < 60 && leapStart(a.Last.AddDays(1)): // at the end of a year's renewal
		d = d.AddMonths(12, pppk.ClampToMonthEnd).AddDays(g.Days(-2, 2))
	case n >= 97: // so that the three days on which it may bite part
		d = d.AddDays(g.Days(-31, 2))
	default:
		d = a.Last.AddMonths(-12*g.Days(23, 47), pppk.ClampToMonthEnd).AddDays(-g.IntN(366))
	}
	if (n < 24 || n >= 60) && g.Chance(0.2) {
		d = g.Edge(d)
	}
	return d
}

func leapStart(d pppk.Date) bool { return d.Month() == 2 && d.Day() == 29 }

// chain puts other agreements beside the last one, in any order, and leaves
// fields out.
func (g *Generator) chain(a pppk.Contract) pppk.Chain {
	if g.Chance(0.004) {
		return nil
	}
	c := pppk.Chain{a}
	before := a.First
	for range Pick(g, 0, 0, 0, 1, 1, 2, 3) {
		old := a
		old.Number = fmt.Sprintf("PK-%d", len(c)+1)
		old.Last = before.AddDays(-1)
		if g.Chance(0.3) { // a gap
			old.Last = before.AddDays(-g.Days(2, 200))
		}
		old.First = old.Last.AddDays(1).AddMonths(-12*g.Days(1, 5), pppk.ClampToMonthEnd)
		before = old.First
		c = append(c, old)
	}
	if g.Chance(0.1) { // one that was withdrawn, and may end later
		old := a
		old.Number = "PK-0"
		old.Last = old.Last.AddDays(g.Days(-30, 400))
		old.First = old.First.AddDays(Pick(g, 0, g.Days(-30, 200)))
		old.Last = Maybe(g, old.Last)
		c[0].Supersedes = old.Number
		c = append(c, old)
	}
	for i := range c {
		if i == 0 || g.Chance(0.2) {
			c[i].First = Maybe(g, c[i].First)
			c[i].Last = Maybe(g, c[i].Last)
			c[i].Status = Maybe(g, c[i].Status)
		}
		if !g.Knows() && c[0].Supersedes != c[i].Number {
			c[i].Number = ""
		}
		c[i].Signed = Maybe(g, c[i].First)
		c[i].Unit = "Unit Rekaan"
	}
	g.Shuffle(len(c), func(i, j int) { c[i], c[j] = c[j], c[i] })
	return c
}

func (g *Generator) event(day pppk.Date, a pppk.Period) pppk.Event {
	e := pppk.Event{Kind: pppk.EventKind(1 + g.IntN(14))}
	switch g.IntN(5) {
	case 0:
		e.Date = Pick(g, a.First, day)
	case 1:
		e.Date = a.First.AddDays(-g.Days(1, 400))
	case 2:
		e.Date = day.AddDays(g.Days(1, 60))
	default:
		e.Date = day.AddDays(-g.Days(0, 300))
	}
	e.Date = Maybe(g, e.Date)
	return e
}

// evaluations makes up those of the last years.
func (g *Generator) evaluations(f *pppk.Facts, day pppk.Date) {
	for back := range 5 {
		if g.Chance(0.1) {
			continue
		}
		e := pppk.Evaluation{Year: day.Year() - back, Period: pppk.Annual}
		if back == 0 {
			e.Period = Pick(g, pppk.Quarter1, pppk.Quarter2, pppk.Quarter3, pppk.Quarter4)
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
			e.Work = Maybe(g, work) // half of it is not enough
			e.Predicate = Maybe(g, pppk.Good)
		}
		f.Evaluations = append(f.Evaluations, e)
		if g.Chance(0.02) {
			f.Evaluations = append(f.Evaluations, e)
		}
	}
}

func (g *Generator) statements(f *pppk.Facts, day pppk.Date, a pppk.Period) {
	for subject := pppk.Attainment; subject <= pppk.Approval; subject++ {
		if !g.Knows() || subject == pppk.Approval && g.Chance(0.5) {
			continue
		}
		s := pppk.Statement{Subject: subject, Answer: pppk.Yes, Office: "Kantor Rekaan"}
		if g.Chance(0.03) {
			s.Answer = pppk.No
		}
		day := day
		if a.Last.Before(day) {
			day = a.Last
		}
		s.Date = day.AddDays(-g.IntN(min(200, max(1, pppk.Period{First: a.First, Last: day}.Days()))))
		if g.Chance(0.02) {
			s.Date = Pick(g, a.First.AddDays(-1), a.First, day, day.AddDays(1), a.First.AddDays(-g.Days(1, 500)), day.AddDays(g.Days(1, 30)))
		}
		if !g.Knows() {
			s.Answer, s.Date = Pick(g, 0, s.Answer), Pick(g, pppk.Date{}, s.Date)
		}
		f.Statements = append(f.Statements, s)
		if g.Chance(0.03) { // again, and perhaps of an earlier agreement
			s.Date = s.Date.AddDays(-g.Days(0, 800))
			s.Answer = Pick(g, s.Answer, pppk.Yes, pppk.No)
			f.Statements = append(f.Statements, s)
		} else if g.Chance(0.01) { // again, and not clearly
			s.Answer, s.Date = Pick(g, 0, s.Answer), Pick(g, pppk.Date{}, s.Date)
			f.Statements = append(f.Statements, s)
		}
	}
	g.Shuffle(len(f.Statements), func(i, j int) { f.Statements[i], f.Statements[j] = f.Statements[j], f.Statements[i] })
}

// Request makes up what is asked about these facts.
func (g *Generator) Request(f *pppk.Facts) law.Request {
	r := law.Request{Act: national.Renewal()}
	a := ToRenew(f.Contracts)
	if a == nil || g.Chance(0.7) {
		return r
	}
	first := a.Last.AddDays(1)
	if first.IsZero() {
		first = a.First.AddMonths(12, pppk.RollToNextMonth)
	}
	if g.Chance(0.1) {
		first = first.AddDays(g.Days(-20, 60))
	}
	limit := f.BirthDate.AddMonths(12*AgeLimit(&a.Position), pppk.ClampToMonthEnd)
	p := pppk.Term(first, Pick(g, 1, 1, 1, 1, 2, 5, 5, 6))
	switch n := g.IntN(20); {
	case n < 1:
		p.Last = p.Last.AddDays(g.Days(-300, -1)) // seldom shorter than a year
	case n < 10 && first.Before(limit) && limit.Before(first.AddMonths(80, pppk.ClampToMonthEnd)):
		p.Last = limit.AddDays(Pick(g, 0, 0, g.Days(1, 30), g.Days(-40, 40)))
	case n < 11:
		p.Last = p.Last.AddDays(Pick(g, -1, 1))
	}
	if p.Last.Before(p.First) {
		p.Last = p.First
	}
	r.Proposed = pppk.Period{First: Maybe(g, p.First), Last: Maybe(g, p.Last)}
	return r
}

func Date(year, month, day int) pppk.Date {
	d, err := pppk.NewDate(year, month, day)
	if err != nil {
		panic(err)
	}
	return d
}

// Percent is the share of so many basis points.
func Percent(basisPoints int) pppk.Percent {
	p, err := pppk.ParsePercent(fmt.Sprintf("%d.%02d", basisPoints/100, basisPoints%100))
	if err != nil {
		panic(err)
	}
	return p
}

// FullFacts is a full-time person of whom everything is known on the day, and
// who is eligible.
func FullFacts(day pppk.Date) *pppk.Facts {
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
		Spending: pppk.Spending{Year: day.Year(), Share: Percent(28_50), Definition: pppk.StatutoryShare},
	}
	for _, s := range []pppk.Subject{pppk.Attainment, pppk.Competence, pppk.AgencyNeed, pppk.Funds} {
		f.Statements = append(f.Statements, pppk.Statement{
			Subject: s, Answer: pppk.Yes, Date: day.AddDays(-14), Office: "Kantor Rekaan", Letter: "S-" + strconv.Itoa(int(s)),
		})
	}
	return f
}
