package region_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/region"
)

// says is what a decision says that counts: its outcome, what each rule says
// that blocks, and what is missing.
func says(d law.Decision) (law.Outcome, map[string]law.Result, []string) {
	blocking, missing := map[string]law.Result{}, []string{}
	for f := range d.Findings() {
		if f.Blocks {
			blocking[f.Rule] = f.Result
		}
	}
	for m := range d.Missing() {
		fact, from := m.Name(), m.From.ID
		missing = append(missing, fact+", "+from)
	}
	return d.Outcome(), blocking, missing
}

// The cases of the nation, under every region. As reported, every rule that
// blocks says what it says under the nation. Once confirmed, what differs comes
// from a parameter that the region sets.
func TestCasesUnderEveryRegion(t *testing.T) {
	t.Parallel()
	all, facts := situations(t)
	nation := law.Overlay{ID: "tanpa-ketentuan", Authority: "Kabupaten Contoh"}
	days := map[pppk.Date]*law.Policy{}
	for _, s := range all {
		days[s.Day] = lay(t, nation, s.Day)
	}
	decree := pppk.Citation{
		Instrument: pppk.Instrument{Name: "Peraturan Rekaan 1/2023", Force: pppk.Binding, Since: pppk.MustParseDate("2023-11-01")},
		Article:    "Pasal 1", Confidence: pppk.High, Pinpoint: pppk.SeenPinpoint,
	}
	changed := 0
	for o := range region.All() {
		sets := map[string]bool{}
		for _, s := range o.Settings {
			sets[s.Parameter()] = true
		}
		reported, confirmed := map[pppk.Date]*law.Policy{}, map[pppk.Date]*law.Policy{}
		for day := range days {
			reported[day], confirmed[day] = lay(t, o, day), lay(t, o.Confirm(decree), day)
		}
		for i, s := range all {
			r := law.Request{Act: national.Renewal(), Proposed: s.Proposed}
			outcome, blocking, missing := says(days[s.Day].Decide(r, facts[i]))
			sameOutcome, sameBlocking, sameMissing := says(reported[s.Day].Decide(r, facts[i]))
			require.Equal(t, outcome, sameOutcome, "%s: %s", o.ID, s.Name)
			require.Equal(t, blocking, sameBlocking, "%s: %s", o.ID, s.Name)
			require.Equal(t, missing, sameMissing, "%s: %s", o.ID, s.Name)

			c := law.Compare(days[s.Day], confirmed[s.Day], r, facts[i])
			parameters := 0
			for _, difference := range c.Differences {
				for _, id := range difference.Parameters {
					parameters++
					require.True(t, sets[id], "%s: %s: %s", o.ID, s.Name, id)
				}
			}
			require.Equal(t, len(c.Differences) > 0, parameters > 0, "%s: %s: %v", o.ID, s.Name, c.Differences)
			if c.Changed() {
				changed++
				require.NotEmpty(t, c.Differences, "%s: %s", o.ID, s.Name)
			}
		}
	}
	require.Greater(t, changed, 50)
}
