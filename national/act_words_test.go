package national

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
)

// What the facts say of candidates and of events is what the law says.
func TestFactsKnowCandidatesAndEvents(t *testing.T) {
	t.Parallel()
	var candidates [pppk.SubjectCount]bool
	for _, r := range Law().Rules() {
		for _, f := range r.Reads {
			if r.Act.Begins() != 0 && f.Kind == law.StatedFact {
				candidates[f.Subject] = true
			}
		}
	}
	for s := range pppk.SubjectCount {
		require.Equal(t, candidates[s], s.OfCandidate(), s)
	}
	for k := range pppk.EventKindCount {
		require.Equal(t, len(eventTexts[k].fullTime) > 0, k.Ends(pppk.FullTime), k)
		require.Equal(t, len(eventTexts[k].partTime) > 0, k.Ends(pppk.PartTime), k)
	}
}
