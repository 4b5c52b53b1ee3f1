package pppk_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
)

// agencyLaws are the laws of every agency on the day of the properties.
func agencyLaws(t testing.TB) (all []propertyLaw) {
	t.Helper()
	for _, a := range agencies() {
		all = append(all, propertyLaw{a.name, a.on(t, propertyDay), a.decides && !a.own, a.own})
	}
	return all
}

// ownLaw is that of the made-up agency alone, which needs more people than one
// of fifty.
func ownLaw(t testing.TB) []propertyLaw {
	t.Helper()
	all := agencyLaws(t)
	require.True(t, all[len(all)-1].own)
	return all[len(all)-1:]
}

// TestMonotone, under every agency: also when a fact of its own becomes known.
func TestMonotoneUnderEveryAgency(t *testing.T) {
	t.Parallel()
	g := newGenerator(23)
	g.partTime = 0.35
	m := g.monotone(t, agencyLaws(t), atLength(10_000))
	require.Len(t, m.before, 4)

	g = newGenerator(24)
	own := g.monotone(t, ownLaw(t), atLength(2500))
	for _, id := range ownIDs() {
		require.NotZero(t, own.facts["tambahan."+id], id)
	}
	for _, o := range []pppk.Outcome{pppk.Eligible, pppk.Undetermined, pppk.NotEligible} {
		require.Greater(t, own.after[o], atLength(100), "%s of %v", o, own.after)
	}
	t.Logf("%v %v; its own: %v %v", m.before, m.after, own.before, own.after)
}

// TestOutcomesAreExplained, under every agency.
func TestOutcomesAreExplainedUnderEveryAgency(t *testing.T) {
	t.Parallel()
	g := newGenerator(25)
	g.partTime = 0.35
	fill := &filler{newGenerator(26), map[string]int{}, 0}
	e := g.explain(t, fill, agencyLaws(t), atLength(7000), atLength(60))
	require.Len(t, e.count, 4)

	own := g.explain(t, fill, ownLaw(t), atLength(1000), atLength(50))
	for _, id := range ownIDs() {
		require.NotZero(t, own.asked["tambahan."+id], id)
	}
}

// What is reported of an agency changes no outcome, no finding of a rule that
// blocks, nothing that is missing, and no longest term; what it confirms changes
// only what the rules say that apply one of its settings.
func TestAgenciesChangeWhatTheySet(t *testing.T) {
	t.Parallel()
	nation := national(t, propertyDay)
	g := newGenerator(27)
	g.partTime = 0.35
	changed := map[bool]int{}
	for _, a := range agencies() {
		if a.own {
			continue
		}
		p := a.on(t, propertyDay)
		set := map[string]bool{}
		for _, s := range a.overlay.Settings {
			set[s.Parameter()] = true
		}
		for range atLength(150) {
			f := g.facts(propertyDay)
			r := g.nearLimit(g.request(f), f)
			c := pppk.Compare(nation, p, r, f)
			if !a.decides {
				require.False(t, c.Changed(), "%s\n%s", a.name, asJSON(t, f))
				for _, difference := range c.Differences {
					require.False(t, difference.Decides, "%s: %s", a.name, difference.Rule)
				}
				require.Equal(t, missingOf(c.A), missingOf(c.B), a.name)
				continue
			}
			named := 0
			for _, difference := range c.Differences {
				for _, id := range difference.Parameters {
					named++
					require.True(t, set[id], "%s: %s", a.name, id)
				}
			}
			if c.Changed() || len(c.Differences) > 0 {
				changed[true]++
				require.NotZero(t, named, "%s: %v", a.name, c.Differences)
			}
		}
	}
	require.Greater(t, changed[true], atLength(200))
}

func missingOf(d pppk.Decision) (all []string) {
	for fact, from := range d.Missing() {
		all = append(all, fact+", "+from)
	}
	return all
}

// One policy with rules of its own serves many goroutines: they decide, write,
// record, verify and compare about the same people at the same time.
func TestAgencyUnderManyGoroutines(t *testing.T) {
	t.Parallel()
	law := ownLaw(t)[0]
	nation, wide := national(t, propertyDay), agency{"", whole(), true, true}.on(t, propertyDay)
	g := newGenerator(28)
	people := make([]*pppk.Facts, atLength(20))
	requests := make([]pppk.Request, len(people))
	for i := range people {
		people[i], requests[i] = g.someone(law, 0)
	}
	say := func(i int) string {
		var b strings.Builder
		for _, p := range []*pppk.Policy{law.policy, wide} {
			d := p.Decide(requests[i], people[i])
			b.WriteString(everything(t, d))
			record, err := d.Record()
			fmt.Fprintln(&b, err, record.Verify(p), p.Check(people[i]))
			c := pppk.Compare(nation, p, requests[i], people[i])
			fmt.Fprintln(&b, c.Changed(), c.Days, c.DaysKnown, c.Differences, c.Days)
		}
		return b.String()
	}
	want := make([]string, len(people))
	for i := range people {
		want[i] = say(i)
	}
	var all sync.WaitGroup
	wrong := make([]int, 8)
	for worker := range wrong {
		all.Add(1)
		go func() {
			defer all.Done()
			for i := range people {
				if at := (i + worker*len(people)/len(wrong)) % len(people); say(at) != want[at] {
					wrong[worker]++
				}
			}
		}()
	}
	all.Wait()
	require.Equal(t, make([]int, len(wrong)), wrong)
}
