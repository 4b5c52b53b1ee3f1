//go:build !race

package pppk_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
)

// Where a decision goes decides whether it may stay on the stack: these are
// package variables, so it may not.
var (
	sinkDecision pppk.Decision
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
	p := national(t, benchDay)
	for _, s := range shapes(t) {
		for _, r := range []pppk.Request{renewal, {Act: pppk.Renewal}} {
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

			require.Zero(t, allocations(func() { sinkOutcome = sinkDecision.Outcome() }), s.name)
			require.Equal(t, s.outcome, sinkOutcome, s.name)
			require.Zero(t, allocations(func() { sinkDate, sinkRule = sinkDecision.Longest() }), s.name)
		}
	}

	// Nor does it near an age limit, after a lapse, or with several agreements.
	g := newGenerator(4)
	people := make([]pppk.Facts, 500)
	requests := make([]pppk.Request, len(people))
	for i := range people {
		people[i] = *g.facts(benchDay)
		requests[i] = g.request(&people[i])
	}
	require.Zero(t, testing.AllocsPerRun(5, func() {
		for i := range people {
			sinkDecision = p.Decide(requests[i], &people[i])
			sinkOutcome = sinkDecision.Outcome()
			sinkDate, sinkRule = sinkDecision.Longest()
		}
	}))
}

func TestOwnRulesAllocateNothing(t *testing.T) {
	p := policyOf(t, "2026-02-02", certified(hasCertificate))
	f := fullFacts(d("2026-02-02"))
	f.Declared = []pppk.Declared{{ID: "nilai_ujian", Value: "78.5"}, {ID: "sertifikat", Value: "ya"}}
	require.Zero(t, testing.AllocsPerRun(100, func() { sinkOutcome = p.Decide(renewal, f).Outcome() }))
	require.Equal(t, pppk.Eligible, sinkOutcome)
}

// An entry that is recorded allocates what the ledger keeps of it: the batch,
// its entries, where their posts came from, and who then holds what; the maps
// and lists that grow come on top now and then. A question allocates nothing.
func TestLedgerAllocations(t *testing.T) {
	filled := newFilledLedgers(t, 10_000, 1)
	ledger, batches, next := filled.ledger, filled.several(2001), 0
	require.LessOrEqual(t, testing.AllocsPerRun(2000, func() {
		_, err := ledger.Apply(batches[next])
		if next++; err != nil {
			t.Fatal(err)
		}
	}), 4.0, "a batch of one entry")
	require.LessOrEqual(t, testing.AllocsPerRun(100, func() {
		if _, err := ledger.Apply(batches[0]); err != nil {
			t.Fatal(err)
		}
	}), 2.0, "a batch that is recorded already")

	refused := batches[0]
	refused.Reference = "SK again"
	refused.Entries = []pppk.Entry{fill("2024-03-01", refused.Entries[0].Line, batches[1999].Entries[0].Incumbent)}
	for range 99 {
		refused.Entries = append(refused.Entries, refused.Entries[0])
	}
	for entries, most := range map[int]float64{1: 20, 100: 200} {
		b := refused
		b.Entries = refused.Entries[:entries]
		require.LessOrEqual(t, testing.AllocsPerRun(20, func() {
			if _, err := ledger.Apply(b); err == nil {
				t.Fatal("accepted")
			}
		}), most, "a batch of %d entries that is refused", entries)
	}

	line := pppk.Line{ID: filled.line(7)}
	for _, of := range []pppk.Line{line, {}, {Unit: "SDN 7"}} {
		require.Zero(t, testing.AllocsPerRun(100, func() { sinkBalance = ledger.Balance(of, benchDay) }))
		require.NotZero(t, sinkBalance.Filled)
	}
}

// Under an agency a decision allocates nothing either: under every region as
// reported and as confirmed, and under one with facts and rules of its own,
// whether these are known, not known, or cannot be read.
func TestAgenciesAllocateNothing(t *testing.T) {
	g := newGenerator(5)
	var people []pppk.Facts
	for i := range 60 {
		f := *declared(g.facts(benchDay))
		f.Declared = f.Declared[:i%(len(f.Declared)+1)]
		people = append(people, f)
	}
	for i := range shapes(t) {
		people = append(people, *declared(&shapes(t)[i].people[0]))
	}
	for _, value := range []string{"2025-02-30", "31-12-2025", "2025-1x-01", "x", "1.234"} {
		f := *declared(fullFacts(benchDay))
		for i := range f.Declared {
			f.Declared[i].Value = value
		}
		people = append(people, f)
	}
	for _, a := range agencies() {
		p := a.on(t, benchDay)
		require.Zero(t, testing.AllocsPerRun(2, func() {
			for i := range people {
				sinkDecision = p.Decide(renewal, &people[i])
				sinkOutcome = sinkDecision.Outcome()
				sinkDate, sinkRule = sinkDecision.Longest()
			}
		}), a.name)
	}
}

// What laying and resolving allocates, a little above what was measured: the
// figures of BenchmarkLaw.
func TestLawAllocations(t *testing.T) {
	bounds := map[string]struct{ with, on float64 }{
		"nation": {3, 1000}, "largest-region": {55, 1400}, "largest-region-confirmed": {55, 1000},
		"every-parameter": {450, 3100}, "own-rules": {100, 1400},
	}
	for _, l := range laws() {
		law, err := pppk.National().With(l.overlays...)
		require.NoError(t, err)
		require.LessOrEqual(t, testing.AllocsPerRun(10, func() { sinkLaw, _ = pppk.National().With(l.overlays...) }), bounds[l.name].with, "With, %s", l.name)
		require.LessOrEqual(t, testing.AllocsPerRun(10, func() { sinkPolicy, _ = law.On(benchDay) }), bounds[l.name].on, "On, %s", l.name)
	}
}

// A decision about any act allocates nothing.
func TestActsAllocateNothing(t *testing.T) {
	p := national(t, propertyDay)
	g := newGenerator(62)
	for _, act := range otherActs() {
		requests, people := make([]pppk.Request, 200), make([]pppk.Facts, 200)
		for i := range people {
			r, f := g.asked(p, act)
			requests[i], people[i] = r, *f
		}
		require.Zero(t, testing.AllocsPerRun(5, func() {
			for i := range people {
				sinkDecision = p.Decide(requests[i], &people[i])
				sinkOutcome = sinkDecision.Outcome()
			}
		}), act)
	}
}
