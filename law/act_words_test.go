package law

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
)

// What the facts say of acts and of events is what the law says.
func TestFactsKnowActsAndEvents(t *testing.T) {
	t.Parallel()
	var candidates subjectSet
	names := make([]string, len(acts))
	for i := range acts {
		names[i] = acts[i].name
		if acts[i].fresh != 0 {
			for s, asked := range acts[i].subjects {
				candidates[s] = candidates[s] || asked && pppk.Subject(s) != pppk.Approval
			}
		}
	}
	require.Equal(t, names, pppk.Acts())
	for s := range pppk.SubjectCount {
		require.Equal(t, candidates[s], s.OfCandidate(), s)
	}
	for k := range pppk.EventKindCount {
		require.Equal(t, eventGrounds[k].fullTime != pppk.Citation{}, k.Ends(pppk.FullTime), k)
		require.Equal(t, eventGrounds[k].partTime != pppk.Citation{}, k.Ends(pppk.PartTime), k)
	}
}
