package national_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// Every rule of the nation is in the text of a policy, once, and so is each of its
// citations.
func TestIdentityHasEveryRule(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.BenchDay)
	text := string(p.AppendIdentity(nil))
	rules := p.Rules()
	require.Greater(t, len(rules), 100)
	for _, r := range rules {
		require.Equal(t, 1, strings.Count(text, "\n"+`{"aturan":"`+r.ID+`",`), r.ID)
		line := lineOfRule(t, r)
		require.Contains(t, text, "\n"+line+"\n")
		seen := map[string]bool{line: true}
		changed := func(what string, change func(r *law.Rule)) {
			other := r
			other.Cites = slices.Clone(r.Cites)
			change(&other)
			line := lineOfRule(t, other)
			require.False(t, seen[line], "%s: %s: %s", r.ID, what, line)
			seen[line] = true
		}
		changed("id", func(r *law.Rule) { r.ID += ".lain" })
		if slices.ContainsFunc(r.Cites, pppk.Citation.Blocks) {
			changed("blocks", func(r *law.Rule) { r.Notes, r.Decides = !r.Notes, nil })
		}
		for _, a := range []law.Act{national.Renewal(), national.Ending(), national.Placement()} { // which are about both
			if a != r.Act {
				changed("act "+a.ID(), func(r *law.Rule) { r.Act = a })
			}
		}
		for s := pppk.Status(0); s <= pppk.PartTime; s++ {
			if s != r.Status { // of an act about both
				changed("status "+s.String(), func(r *law.Rule) { r.Act, r.Status, r.ID = national.Placement(), s, "rekaan.status" })
			}
		}
		for i := range r.Cites {
			changed("article", func(r *law.Rule) { r.Cites[i].Article += " lain" })
			changed("instrument", func(r *law.Rule) { r.Cites[i].Instrument.Name += " lain" })
			changed("subject", func(r *law.Rule) { r.Cites[i].Subject += " lain" })
		}
		changed("a citation more", func(r *law.Rule) { r.Cites = append(r.Cites, madeup.Bound()) })
	}
}

// lineOfRule is the line of a rule in the text of a law that has no other.
func lineOfRule(t *testing.T, r law.Rule) string {
	t.Helper()
	r.When = nil // whether it is there hangs on no parameter
	frame := national.Texts()[0]
	l, err := law.New(frame, law.Text{ID: "rekaan", Rules: []law.Rule{r}})
	require.NoError(t, err, r.ID)
	p, err := l.On(madeup.BenchDay)
	require.NoError(t, err, r.ID)
	var lines []string
	for line := range strings.Lines(string(p.AppendIdentity(nil))) {
		if strings.HasPrefix(line, `{"aturan":`) {
			lines = append(lines, strings.TrimSuffix(line, "\n"))
		}
	}
	require.Len(t, lines, 1, r.ID)
	return lines[0]
}
