package pppk

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What the facts say of acts and of events is what the law says.
func TestFactsKnowActsAndEvents(t *testing.T) {
	t.Parallel()
	var candidates uint64
	names := make([]string, len(acts))
	for i := range acts {
		names[i] = acts[i].name
		if acts[i].fresh != 0 {
			candidates |= acts[i].subjects &^ (1 << Approval)
		}
	}
	require.Equal(t, names, Acts())
	for s := range subjectCount {
		require.Equal(t, candidates&(1<<s) != 0, s.ofCandidate(), s)
	}
	for k := range eventKindCount {
		require.Equal(t, eventGrounds[k].fullTime != Citation{}, k.ends(FullTime), k)
		require.Equal(t, eventGrounds[k].partTime != Citation{}, k.ends(PartTime), k)
	}
}
