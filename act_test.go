package pppk_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
)

// otherActs returns the acts beside renewal, which has tests of its own.
func otherActs() []string {
	names, _ := pppk.ActNames()
	return slices.DeleteFunc(names, func(name string) bool { return name == pppk.Renewal })
}

// asked makes up a person about whom everything may be known that an act asks
// for, and the question.
func (g *generator) asked(p *pppk.Policy, act string) (pppk.Request, *pppk.Facts) {
	day := p.Day()
	for {
		f := g.facts(day)
		r := g.request(f)
		r.Act = act
		g.fresh(&r, f, act, day)
		from := day.AddDays(-g.days(0, 90))
		if a := toRenew(f.Contracts); a != nil && !a.First.IsZero() && from.Before(a.First) {
			from = a.First
		}
		_, subjects := pppk.ActNames()
		f.Statements = slices.DeleteFunc(f.Statements, func(s pppk.Statement) bool { return slices.Contains(subjects[act], s.Subject) })
		for _, s := range subjects[act] {
			one := pppk.Statement{Subject: s, Answer: pppk.Yes, Date: from, Office: "Kantor Rekaan"}
			switch {
			case s == pppk.Approval && g.chance(0.5):
				continue
			case g.chance(0.04):
				one.Answer = pppk.No
			case g.chance(0.03):
				one.Date = day.AddDays(g.days(-900, 10))
			case s == pppk.Applied:
				one.Date = applied(&r, f, day, g)
			}
			f.Statements = append(f.Statements, one)
		}
		if g.chance(0.8) {
			g.evaluateAll(f, day)
		}
		if d := p.Decide(r, f); d.Outcome() == pppk.NotEligible && g.chance(0.6) {
			continue // most people whom it is about are not refused
		}
		if f.Check() == nil {
			return r, f
		}
	}
}

// fresh makes up the position and the term of an act that begins an agreement.
func (g *generator) fresh(r *pppk.Request, f *pppk.Facts, act string, day pppk.Date) {
	if act != pppk.Appointment && act != pppk.PartTimeAppointment {
		return
	}
	r.Position = g.position()
	if g.chance(0.6) {
		r.Position.Kind, r.Position.Cluster, r.Position.Level = pppk.Functional, maybe(g, pppk.OtherCluster), maybe(g, pick(g, pppk.AhliPertama, pppk.AhliMadya))
	}
	r.Position.Category = maybe(g, pick(g, pppk.Health, pppk.Technical, pppk.ServiceOperator))
	r.Proposed = pppk.Term(day.AddDays(g.days(-30, 90)), pick(g, 1, 1, 1, 1, 2, 5))
	switch g.IntN(8) {
	case 0:
		r.Proposed = pppk.Period{}
	case 1:
		r.Proposed.Last = r.Proposed.Last.AddDays(-g.days(1, 400))
	}
	r.Proposed.First, r.Proposed.Last = maybe(g, r.Proposed.First), maybe(g, r.Proposed.Last)
	if years := ageLimit(&r.Position); years > 0 && g.chance(0.5) { // around the ages of applicants and the limit
		f.BirthDate = day.AddMonths(-12*pick(g, 19, 20, 21, years-2, years-1, years), pppk.ClampToMonthEnd).AddDays(g.days(-200, 200))
		if g.chance(0.2) {
			f.BirthDate = g.edge(f.BirthDate)
		}
	}
}

// applied is a day on which somebody may have applied, often a birthday of one of
// the two ages or the day beside it.
func applied(r *pppk.Request, f *pppk.Facts, day pppk.Date, g *generator) pppk.Date {
	if years := ageLimit(&r.Position); years > 0 && !f.BirthDate.IsZero() && g.chance(0.3) {
		if d := f.BirthDate.AddMonths(12*pick(g, 20, years-1), pppk.ClampToMonthEnd).AddDays(g.days(-1, 1)); !d.After(day) {
			return d
		}
	}
	return day.AddDays(-g.days(0, 500))
}

// evaluateAll adds every evaluation that is not on file.
func (g *generator) evaluateAll(f *pppk.Facts, day pppk.Date) {
	for year := day.Year() - 3; year <= day.Year(); year++ {
		for period := pppk.Annual; period <= pppk.Quarter4; period++ {
			if !slices.ContainsFunc(f.Evaluations, func(e pppk.Evaluation) bool { return e.Year == year && e.Period == period }) {
				f.Evaluations = append(f.Evaluations, pppk.Evaluation{Year: year, Period: period, Predicate: pppk.Good})
			}
		}
	}
}

// withoutOne leaves out one thing that is known, or two, and returns how many
// things could be left out.
func withoutOne(r *pppk.Request, f *pppk.Facts, which ...int) int {
	var all []func()
	for i := range f.Statements {
		all = append(all, func() { f.Statements[i].Date = pppk.Date{} }, func() { f.Statements[i].Answer = 0 })
	}
	for i := range f.Contracts {
		c := &f.Contracts[i]
		all = append(all, func() { c.Status = 0 }, func() { c.First = pppk.Date{} }, func() { c.Last = pppk.Date{} },
			func() { c.Position.Kind, c.Position.Cluster, c.Position.Level, c.Position.AgeLimit = 0, 0, 0, 0 }, func() { c.Position.Level = 0 })
	}
	for i := range f.Evaluations {
		all = append(all, func() { f.Evaluations[i].Predicate = 0; f.Evaluations[i].Work = 0 })
	}
	all = append(all, func() { f.BirthDate = pppk.Date{} }, func() { f.Events.CompleteTo = pppk.Date{} },
		func() { r.Proposed.First = pppk.Date{} }, func() { r.Proposed.Last = pppk.Date{} },
		func() { r.Position = pppk.Position{} }, func() { r.Position.Level = 0 }, func() { r.Position.Cluster = 0 },
		func() { r.Position.Category = 0 }, func() { r.Position.AgeLimit = 0 })
	for _, i := range which {
		all[i%len(all)]()
	}
	return len(all)
}

// What is known of the answer stays when one more thing is known, under every
// act.
func TestActsMonotone(t *testing.T) {
	t.Parallel()
	day := propertyDay
	p := national(t, day)
	g := newGenerator(61)
	g.full = 1
	for _, act := range otherActs() {
		g.partTime = 0.25
		if act == pppk.Conversion {
			g.partTime = 0.9
		}
		count, learnt := map[pppk.Outcome]int{}, 0
		for range atLength(6000) {
			r, more := g.asked(p, act)
			if r.Proposed.First.IsZero() != r.Proposed.Last.IsZero() {
				continue
			}
			less := cloned(more)
			n := withoutOne(&r, less)
			first, second := g.IntN(n), g.IntN(n)
			known, lessKnown := r, r
			if g.chance(0.3) {
				withoutOne(&known, more, first)
			} else { // the second alone is less
				first = second
			}
			withoutOne(&lessKnown, less, first, second)
			if more.Check() != nil || less.Check() != nil || known.Proposed.IsZero() != lessKnown.Proposed.IsZero() {
				continue
			}
			before, after := p.Decide(lessKnown, less), p.Decide(known, more)
			require.Empty(t, flips(before, after), "%s\nless: %s\nmore: %s\nasked: %v", act, asJSON(t, less), asJSON(t, more), r)
			count[after.Outcome()]++
			if before.Outcome() == pppk.Undetermined && isKnown(after.Outcome()) {
				learnt++
			}
			if before.Outcome() == pppk.Undetermined {
				require.NotEmpty(t, missingOf(before), "%s: %s", act, asJSON(t, less))
			}
		}
		for _, o := range []pppk.Outcome{pppk.Eligible, pppk.Undetermined, pppk.NotEligible} {
			require.Greater(t, count[o], atLength(6000)/40, "%s: %s of %v", act, o, count)
		}
		require.Greater(t, learnt, atLength(6000)/100, act)
	}
}

func cloned(f *pppk.Facts) *pppk.Facts {
	c := *f
	c.Contracts, c.Evaluations = slices.Clone(f.Contracts), slices.Clone(f.Evaluations)
	c.Statements, c.Events.List = slices.Clone(f.Statements), slices.Clone(f.Events.List)
	return &c
}

// Letters about every act, for each outcome that the nation's law has of it, to
// both readers in both languages: they say what they are about, and an
// employee's is short and names no article.
func TestLettersOfActs(t *testing.T) {
	t.Parallel()
	p := national(t, propertyDay)
	for _, act := range otherActs() {
		g := newGenerator(63)
		seen := map[pppk.Outcome]bool{}
		for range atLength(400) {
			r, f := g.asked(p, act)
			d := p.Decide(r, f)
			for _, l := range bothLanguages {
				officer := letterFor(t, d, pppk.Officer, l)
				require.NotContains(t, officer, "  Dasar: .", act)
				for finding := range d.Findings() {
					require.NotEmpty(t, finding.Citations(), "%s: %s", act, finding.Rule)
				}
				sentences := sentencesOf(t, letterFor(t, d, pppk.Employee, l))
				require.LessOrEqual(t, len(sentences), 3)
				for _, s := range sentences {
					require.LessOrEqual(t, len(strings.Fields(s)), 24, s)
					require.NotRegexp(t, `(?i)\b(pasal|ayat|diktum|article)\b`, s)
					require.NotContains(t, s, "perpanjang", "%s is no renewal", act)
					require.NotContains(t, s, "renew", "%s is no renewal", act)
				}
			}
			if !seen[d.Outcome()] {
				seen[d.Outcome()] = true
				f.Name = "Contoh Rekaan"
				goldenLetters(t, act+"-"+d.Outcome().String(), p.Decide(r, f))
			}
		}
		require.GreaterOrEqual(t, len(seen), 3, "%s: %v", act, seen)
	}
}
