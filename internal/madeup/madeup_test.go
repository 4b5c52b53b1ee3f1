package madeup

import (
	"slices"
	"testing"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/region"
	"github.com/stretchr/testify/require"
)

// What the generator makes is without contradiction, repeatable, and reaches
// every outcome often enough to test with.
func TestGenerator(t *testing.T) {
	const people = 10_000
	day := pppk.MustParseDate("2026-03-02")
	p := National(t, day)
	g, again := NewGenerator(2), NewGenerator(2)
	count := map[law.Outcome]int{}
	for range people {
		f := g.Facts(day)
		r := g.Request(f)
		require.NoError(t, f.Check())
		same := again.Facts(day)
		require.Equal(t, same, f)
		require.Equal(t, again.Request(same), r)
		count[p.Decide(r, f).Outcome()]++
	}
	for _, o := range Outcomes {
		require.GreaterOrEqual(t, count[o], people/20, "%s of %v", o, count)
	}
	t.Log(count)

	f := FullFacts(day)
	require.NoError(t, f.Check())
	require.Equal(t, law.Eligible, p.Decide(law.Request{Act: national.Renewal()}, f).Outcome())
}

func TestMadeUpAgency(t *testing.T) {
	t.Parallel()
	p := Agency{"", MadeUp(), true, true}.On(t, BenchDay)
	f := Declared(FullFacts(BenchDay))
	require.NoError(t, p.Check(f))
	require.Equal(t, law.Eligible, p.Decide(Renewal, f).Outcome())
	for _, id := range OwnIDs() {
		i := slices.IndexFunc(f.Declared, func(d pppk.Declared) bool { return d.ID == id })
		want := law.Undetermined
		if id == "sertifikat" {
			want = law.Eligible // it is asked of part-time employees
		}
		one := *f
		one.Declared = slices.Delete(slices.Clone(f.Declared), i, i+1)
		require.Equal(t, want, p.Decide(Renewal, &one).Outcome(), id)
	}
	n := 0
	for range region.All() {
		n++
	}
	require.Len(t, Agencies(), 2*n+1)
}
