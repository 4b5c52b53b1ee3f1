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

// BenchmarkRegions is how many times as long a rule takes under an agency as
// under the nation, of the worst agency: what a decision takes, by the number of
// rules that it runs about that person.
func BenchmarkRegions(b *testing.B) {
	for _, s := range []struct {
		name   string
		status pppk.Status
		every  int // which of the agency's facts is left out; 0: none
	}{{"full-time", pppk.FullTime, 0}, {"part-time", pppk.PartTime, 0}, {"half-declared", pppk.FullTime, 2}, {"not-declared", pppk.FullTime, 1}} {
		// The people of an agency have its own facts, and no others.
		of := func(p *law.Policy) []pppk.Facts {
			people := make([]pppk.Facts, 16)
			for i := range people {
				f := madeup.FullFacts(madeup.BenchDay)
				f.Contracts[1].Status = s.status
				for n, fact := range p.Facts() {
					value := map[law.FactKind]string{law.FlagFact: "ya", law.NumberFact: "80", law.DateFact: "2026-01-05", law.TextFact: "umum"}[fact.Kind]
					if s.every == 0 || (n+1)%s.every != 0 {
						f.Declared = append(f.Declared, pppk.Declared{ID: fact.ID, Value: value})
					}
				}
				people[i] = *f
			}
			return people
		}
		b.Run(s.name, func(b *testing.B) { regions(b, of, s.status) })
	}
}

// regions measures every agency against the nation: short blocks of both
// alternate, and the median of the pairs counts, as in ratio.
func regions(b *testing.B, of func(*law.Policy) []pppk.Facts, status pppk.Status) {
	const block = 200
	nation, all := madeup.National(b, madeup.BenchDay), madeup.Agencies()
	policies, people := make([]*law.Policy, len(all)), make([][]pppk.Facts, len(all))
	for i, a := range all {
		policies[i] = a.On(b, madeup.BenchDay)
		people[i] = of(policies[i])
		require.NotZero(b, policies[i].Decide(madeup.Renewal, &people[i][0]).Outcome())
	}
	perRule := func(p *law.Policy, people []pppk.Facts) float64 {
		start := time.Now()
		for i := range block {
			madeup.SinkOutcome = p.Decide(madeup.Renewal, &people[i&15]).Outcome()
		}
		return float64(time.Since(start).Nanoseconds()) / block / float64(rulesRun(p, status))
	}
	ratios := make([][]float64, len(all))
	var ofNation []float64
	for b.Loop() {
		for i, p := range policies {
			var n, a float64
			if len(ratios[i])%2 == 0 {
				n, a = perRule(nation, people[i]), perRule(p, people[i])
			} else {
				a, n = perRule(p, people[i]), perRule(nation, people[i])
			}
			ratios[i] = append(ratios[i], a/n)
			ofNation = append(ofNation, n)
		}
	}
	median := func(all []float64) float64 { return slices.Sorted(slices.Values(all))[len(all)/2] }
	worst := slices.MaxFunc(all, func(a, b madeup.Agency) int {
		at := func(x madeup.Agency) float64 {
			return median(ratios[slices.IndexFunc(all, func(y madeup.Agency) bool { return x.Name == y.Name })])
		}
		switch x, y := at(a), at(b); {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	})
	for i, a := range all {
		if a.Name == worst.Name {
			b.ReportMetric(median(ratios[i]), "x-nation/rule")
			b.Logf("worst of %d after %d rounds: %s, %.3f times the nation's %.1f ns a rule; %d rules, the nation %d",
				len(all), len(ratios[i]), a.Name, median(ratios[i]), median(ofNation), rulesRun(policies[i], status), rulesRun(nation, status))
		}
		if a.Own {
			b.ReportMetric(median(ratios[i]), "x-nation/rule-own")
		}
	}
	b.ReportMetric(0, "ns/op") // of a round over all agencies: means nothing
}
