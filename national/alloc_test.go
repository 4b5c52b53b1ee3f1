//go:build !race

package national_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// Where a decision goes decides whether it may stay on the stack: these are
// package variables, so it may not.
var (
	sinkDecision law.Decision
	sinkDate     pppk.Date
	sinkRule     string
	heapFacts    = new(pppk.Facts)
)

// A decision allocates nothing. What looks like an allocation of Decide may be
// one of the caller: a Facts that is declared inside the measured function is
// moved to the heap whenever the compiler cannot prove that its address dies
// there, which costs one allocation a call, by whoever declares it. A Facts in
// a slice, or one variable that lives on, has its place already; only these
// show what Decide itself does.
func TestAllocations(t *testing.T) {
	p := madeup.National(t, madeup.BenchDay)
	for _, s := range shapes(t) {
		for _, r := range []law.Request{madeup.Renewal, {Act: national.Renewal()}} {
			i := 0
			next := func() *pppk.Facts { i++; return &s.people[i%len(s.people)] }

			allocations := func(f func()) float64 { return testing.AllocsPerRun(1000, f) }
			require.Zero(t, allocations(func() {
				sinkDecision = p.Decide(r, next())
			}), "%s: in a slice", s.name)
			require.Zero(t, allocations(func() {
				*heapFacts = *next()
				sinkDecision = p.Decide(r, heapFacts)
			}), "%s: one variable", s.name)
			require.LessOrEqual(t, allocations(func() {
				fresh := *next()
				sinkDecision = p.Decide(r, &fresh)
			}), 1.0, "%s: a variable a call", s.name)

			require.Zero(t, allocations(func() { madeup.SinkOutcome = sinkDecision.Outcome() }), s.name)
			require.Equal(t, s.outcome, madeup.SinkOutcome, s.name)
			require.Zero(t, allocations(func() { sinkDate, sinkRule = sinkDecision.Longest() }), s.name)
		}
	}

	// Nor does it near an age limit, after a lapse, or with several agreements.
	g := madeup.NewGenerator(4)
	people := make([]pppk.Facts, 500)
	requests := make([]law.Request, len(people))
	for i := range people {
		people[i] = *g.Facts(madeup.BenchDay)
		requests[i] = g.Request(&people[i])
	}
	require.Zero(t, testing.AllocsPerRun(5, func() {
		for i := range people {
			sinkDecision = p.Decide(requests[i], &people[i])
			madeup.SinkOutcome = sinkDecision.Outcome()
			sinkDate, sinkRule = sinkDecision.Longest()
		}
	}))
}

func TestOwnRulesAllocateNothing(t *testing.T) {
	p := madeup.PolicyOf(t, "2026-02-02", certified(hasCertificate))
	f := madeup.FullFacts(madeup.D("2026-02-02"))
	f.Declared = []pppk.Declared{{ID: "nilai_ujian", Value: "78.5"}, {ID: "sertifikat", Value: "ya"}}
	require.Zero(t, testing.AllocsPerRun(100, func() { madeup.SinkOutcome = p.Decide(madeup.Renewal, f).Outcome() }))
	require.Equal(t, law.Eligible, madeup.SinkOutcome)
}

// Under an agency a decision allocates nothing either: under every region as
// reported and as confirmed, and under one with facts and rules of its own,
// whether these are known, not known, or cannot be read.
func TestAgenciesAllocateNothing(t *testing.T) {
	g := madeup.NewGenerator(5)
	var people []pppk.Facts
	for i := range 60 {
		f := *madeup.Declared(g.Facts(madeup.BenchDay))
		f.Declared = f.Declared[:i%(len(f.Declared)+1)]
		people = append(people, f)
	}
	for i := range shapes(t) {
		people = append(people, *madeup.Declared(&shapes(t)[i].people[0]))
	}
	for _, value := range []string{"2025-02-30", "31-12-2025", "2025-1x-01", "x", "1.234"} {
		f := *madeup.Declared(madeup.FullFacts(madeup.BenchDay))
		for i := range f.Declared {
			f.Declared[i].Value = value
		}
		people = append(people, f)
	}
	for _, a := range madeup.Agencies() {
		p := a.On(t, madeup.BenchDay)
		require.Zero(t, testing.AllocsPerRun(2, func() {
			for i := range people {
				sinkDecision = p.Decide(madeup.Renewal, &people[i])
				madeup.SinkOutcome = sinkDecision.Outcome()
				sinkDate, sinkRule = sinkDecision.Longest()
			}
		}), a.Name)
	}
}

// What laying and resolving allocates, a little above what was measured: the
// figures of BenchmarkLaw.
func TestLawAllocations(t *testing.T) {
	bounds := map[string]struct{ with, on float64 }{
		"nation": {4, 1000}, "largest-region": {32, 1400}, "largest-region-confirmed": {32, 1000},
		"every-parameter": {450, 3100}, "own-rules": {100, 1400}, "sixty-overlays": {700, 1100},
	}
	for _, l := range laws() {
		laid, err := national.Law().With(l.overlays...)
		require.NoError(t, err)
		require.LessOrEqual(t, testing.AllocsPerRun(10, func() { sinkLaw, _ = national.Law().With(l.overlays...) }), bounds[l.name].with, "With, %s", l.name)
		require.LessOrEqual(t, testing.AllocsPerRun(10, func() { sinkPolicy, _ = laid.On(madeup.BenchDay) }), bounds[l.name].on, "On, %s", l.name)
	}
}

// A decision about any act allocates nothing.
func TestActsAllocateNothing(t *testing.T) {
	p := madeup.National(t, madeup.PropertyDay)
	g := madeup.NewGenerator(62)
	for _, act := range otherActs() {
		requests, people := make([]law.Request, 200), make([]pppk.Facts, 200)
		for i := range people {
			r, f := asked(g, p, act)
			requests[i], people[i] = r, *f
		}
		require.Zero(t, testing.AllocsPerRun(5, func() {
			for i := range people {
				sinkDecision = p.Decide(requests[i], &people[i])
				madeup.SinkOutcome = sinkDecision.Outcome()
			}
		}), act)
	}
}
