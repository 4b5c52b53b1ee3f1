package national_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// agencyLaws are the laws of every agency on the day of the properties.
func agencyLaws(t testing.TB) (all []madeup.PropertyLaw) {
	t.Helper()
	for _, a := range madeup.Agencies() {
		all = append(all, madeup.PropertyLaw{Name: a.Name, Policy: a.On(t, madeup.PropertyDay), Strict: a.Decides && !a.Own, Own: a.Own})
	}
	return all
}

// ownLaw is that of the made-up agency alone, which needs more people than one
// of fifty.
func ownLaw(t testing.TB) []madeup.PropertyLaw {
	t.Helper()
	all := agencyLaws(t)
	require.True(t, all[len(all)-1].Own)
	return all[len(all)-1:]
}

// TestMonotone, under every agency: also when a fact of its own becomes known.
func TestMonotoneUnderEveryAgency(t *testing.T) {
	t.Parallel()
	g := madeup.NewGenerator(23)
	g.PartTime = 0.35
	m := monotone(g, t, agencyLaws(t), madeup.AtLength(10_000))
	require.Len(t, m.before, 4)

	g = madeup.NewGenerator(24)
	own := monotone(g, t, ownLaw(t), madeup.AtLength(2500))
	for _, id := range madeup.OwnIDs() {
		require.NotZero(t, own.facts["tambahan."+id], id)
	}
	for _, o := range []law.Outcome{law.Eligible, law.Undetermined, law.NotEligible} {
		require.Greater(t, own.after[o], madeup.AtLength(100), "%s of %v", o, own.after)
	}
	t.Logf("%v %v; its own: %v %v", m.before, m.after, own.before, own.after)
}

// TestOutcomesAreExplained, under every agency.
func TestOutcomesAreExplainedUnderEveryAgency(t *testing.T) {
	t.Parallel()
	g := madeup.NewGenerator(25)
	g.PartTime = 0.35
	fill := &filler{madeup.NewGenerator(26), map[string]int{}, 0}
	e := explain(g, t, fill, agencyLaws(t), madeup.AtLength(7000), madeup.AtLength(60))
	require.Len(t, e.count, 4)

	own := explain(g, t, fill, ownLaw(t), madeup.AtLength(1000), madeup.AtLength(50))
	for _, id := range madeup.OwnIDs() {
		require.NotZero(t, own.asked["tambahan."+id], id)
	}
}

// What is reported of an agency changes no outcome, no finding of a rule that
// blocks, nothing that is missing, and no longest term; what it confirms changes
// only what the rules say that apply one of its settings.
func TestAgenciesChangeWhatTheySet(t *testing.T) {
	t.Parallel()
	nation := madeup.National(t, madeup.PropertyDay)
	g := madeup.NewGenerator(27)
	g.PartTime = 0.35
	changed := map[bool]int{}
	for _, a := range madeup.Agencies() {
		if a.Own {
			continue
		}
		p := a.On(t, madeup.PropertyDay)
		set := map[string]bool{}
		for _, s := range a.Overlay.Settings {
			set[s.Parameter()] = true
		}
		for range madeup.AtLength(150) {
			f := g.Facts(madeup.PropertyDay)
			r := g.NearLimit(g.Request(f), f)
			c := law.Compare(nation, p, r, f)
			if !a.Decides {
				require.False(t, c.Changed(), "%s\n%s", a.Name, asJSON(t, f))
				for _, difference := range c.Differences {
					require.False(t, difference.Decides, "%s: %s", a.Name, difference.Rule)
				}
				require.Equal(t, missingOf(c.A), missingOf(c.B), a.Name)
				continue
			}
			named := 0
			for _, difference := range c.Differences {
				for _, id := range difference.Parameters {
					named++
					require.True(t, set[id], "%s: %s", a.Name, id)
				}
			}
			if c.Changed() || len(c.Differences) > 0 {
				changed[true]++
				require.NotZero(t, named, "%s: %v", a.Name, c.Differences)
			}
		}
	}
	require.Greater(t, changed[true], madeup.AtLength(200))
}

func missingOf(d law.Decision) (all []string) {
	for m := range d.Missing() {
		fact, from := m.Name(), m.From.ID
		all = append(all, fact+", "+from)
	}
	return all
}

// One law serves many goroutines: they lay overlays over it, resolve days and decide at the
// same time, and each comes to what one alone comes to.
func TestLawUnderManyGoroutines(t *testing.T) {
	t.Parallel()
	nation, f := national.Law(), madeup.Declared(madeup.FullFacts(madeup.PropertyDay))
	say := func(i int) string {
		agencies := madeup.Agencies()
		ours, err := nation.With(agencies[i%len(agencies)].Overlay)
		if err != nil {
			return err.Error()
		}
		p, err := ours.On(madeup.PropertyDay.AddDays(i % 7))
		if err != nil {
			return err.Error()
		}
		d := p.Decide(madeup.Renewal, f)
		return p.ID() + d.Letter()
	}
	want := make([]string, 40)
	for i := range want {
		want[i] = say(i)
	}
	require.Greater(t, len(slices.Compact(slices.Sorted(slices.Values(want)))), 20)
	var all sync.WaitGroup
	wrong := make([]int, 8)
	for worker := range wrong {
		all.Add(1)
		go func() {
			defer all.Done()
			for i := range want {
				if at := (i + worker*5) % len(want); say(at) != want[at] {
					wrong[worker]++
				}
			}
		}()
	}
	all.Wait()
	require.Equal(t, make([]int, len(wrong)), wrong)
}

// One policy with rules of its own serves many goroutines: they decide, write,
// record, verify and compare about the same people at the same time.
func TestAgencyUnderManyGoroutines(t *testing.T) {
	t.Parallel()
	laid := ownLaw(t)[0]
	nation, wide := madeup.National(t, madeup.PropertyDay), madeup.Agency{Name: "", Overlay: whole(), Decides: true, Own: true}.On(t, madeup.PropertyDay)
	g := madeup.NewGenerator(28)
	people := make([]*pppk.Facts, madeup.AtLength(20))
	requests := make([]law.Request, len(people))
	for i := range people {
		people[i], requests[i] = someone(g, laid, 0)
	}
	say := func(i int) string {
		var b strings.Builder
		for _, p := range []*law.Policy{laid.Policy, wide} {
			d := p.Decide(requests[i], people[i])
			b.WriteString(everything(t, d))
			record, err := d.Record()
			fmt.Fprintln(&b, err, record.Verify(p), p.Check(people[i]))
			c := law.Compare(nation, p, requests[i], people[i])
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
