package national_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
)

// shape is people of one kind: the cost of a decision depends on it.
type shape struct {
	name    string
	outcome law.Outcome
	people  []pppk.Facts
}

// shapes are three kinds of people, several of each in a slice, as a program
// has them that decides about many.
func shapes(tb testing.TB) []shape {
	tb.Helper()
	all := []struct {
		name    string
		outcome law.Outcome
		results map[law.Result]int // as far as it is what makes the shape
		change  func(*pppk.Facts)
	}{
		{"all-met", law.Eligible, map[law.Result]int{law.NotMet: 0, law.NotKnown: 0}, func(*pppk.Facts) {}},
		{"one-not-met", law.NotEligible, map[law.Result]int{law.NotMet: 1, law.NotKnown: 0}, func(f *pppk.Facts) {
			f.Statements[1].Answer = pppk.No
		}},
		{"five-not-known", law.Undetermined, map[law.Result]int{law.NotMet: 0, law.NotKnown: 5}, func(f *pppk.Facts) {
			f.BirthDate = pppk.Date{}       // three rules of age
			f.Statements = f.Statements[2:] // attainment and competence
		}},
	}
	var made []shape
	for _, a := range all {
		s := shape{name: a.name, outcome: a.outcome}
		for range 16 {
			f := madeup.FullFacts(madeup.BenchDay)
			a.change(f)
			s.people = append(s.people, *f)
		}
		f := &s.people[0]
		require.NoError(tb, f.Check())
		results, outcome := hand(madeup.BenchDay, madeup.Renewal, f)
		require.Equal(tb, s.outcome, outcome)
		for result, n := range a.results {
			got := 0
			for _, r := range results {
				if r == result {
					got++
				}
			}
			require.Equal(tb, n, got, "%s: %s", a.name, result)
		}
		made = append(made, s)
	}
	return made
}

func BenchmarkDecide(b *testing.B) {
	p := madeup.National(b, madeup.BenchDay)
	for _, s := range shapes(b) {
		b.Run("hand/"+s.name, func(b *testing.B) {
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				results, outcome := hand(madeup.BenchDay, madeup.Renewal, &s.people[i&15])
				madeup.SinkResult, madeup.SinkOutcome = results[i%14], outcome
				i++
			}
		})
		b.Run("full/"+s.name, func(b *testing.B) {
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				madeup.SinkOutcome = p.Decide(madeup.Renewal, &s.people[i&15]).Outcome()
				i++
			}
		})
	}
}

// ratio measures how many times as long library takes as hand does. Short
// blocks of both alternate, so that whatever else the machine does hits both,
// and the median of the pairs drops the blocks that it hit alone.
func ratio(b *testing.B, people []pppk.Facts, library func(*pppk.Facts)) {
	const block = 200
	byHand := func() time.Duration {
		start := time.Now()
		for i := range block {
			results, outcome := hand(madeup.BenchDay, madeup.Renewal, &people[i&15])
			madeup.SinkResult, madeup.SinkOutcome = results[i%14], outcome
		}
		return time.Since(start)
	}
	byLibrary := func() time.Duration {
		start := time.Now()
		for i := range block {
			library(&people[i&15])
		}
		return time.Since(start)
	}
	byHand()
	byLibrary()
	var ratios []float64
	for b.Loop() {
		var h, l time.Duration
		if len(ratios)%2 == 0 {
			h, l = byHand(), byLibrary()
		} else {
			l, h = byLibrary(), byHand()
		}
		ratios = append(ratios, float64(l)/float64(h))
	}
	slices.Sort(ratios)
	b.ReportMetric(ratios[len(ratios)/2], "x-hand")
	b.ReportMetric(0, "ns/op") // of a pair of blocks: means nothing
}

func BenchmarkRatio(b *testing.B) {
	p := madeup.National(b, madeup.BenchDay)
	for _, s := range shapes(b) {
		b.Run(s.name, func(b *testing.B) {
			ratio(b, s.people, func(f *pppk.Facts) { madeup.SinkOutcome = p.Decide(madeup.Renewal, f).Outcome() })
		})
	}
}

// BenchmarkExplain is a decision with all its findings and their evidence,
// which hand does not have.
func BenchmarkExplain(b *testing.B) {
	p := madeup.National(b, madeup.BenchDay)
	for _, s := range shapes(b) {
		b.Run(s.name, func(b *testing.B) {
			ratio(b, s.people, func(f *pppk.Facts) {
				for found := range p.Decide(madeup.Renewal, f).Findings() {
					madeup.SinkResult = found.Result
				}
			})
		})
	}
}

// BenchmarkCohort decides about the staff of a large agency, in place and
// through one variable, as a program does that reads one person after another.
func BenchmarkCohort(b *testing.B) {
	const size = 100_000
	p := madeup.National(b, madeup.BenchDay)
	g := madeup.NewGenerator(3)
	people := make([]pppk.Facts, size)
	for i := range people {
		people[i] = *g.Facts(madeup.BenchDay)
	}
	perPerson := func(b *testing.B) {
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/size, "ns/person")
	}
	b.Run("slice", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for i := range people {
				madeup.SinkOutcome = p.Decide(madeup.Renewal, &people[i]).Outcome()
			}
		}
		perPerson(b)
	})
	b.Run("reused", func(b *testing.B) {
		b.ReportAllocs()
		var one pppk.Facts
		for b.Loop() {
			for i := range people {
				one = people[i]
				madeup.SinkOutcome = p.Decide(madeup.Renewal, &one).Outcome()
			}
		}
		perPerson(b)
	})
}
