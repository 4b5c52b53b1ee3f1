//go:build !race

package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
)

// Not under the race detector, where a pool forgets what is put back.
func TestToyAllocatesNothing(t *testing.T) {
	p := toyOn(t, toy(t), "2020-06-01")
	people := []*pppk.Facts{player("1990-01-01", ready...), player("2001-05-05", ready...), player("1990-01-01")}
	var kept law.Decision
	require.Zero(t, testing.AllocsPerRun(50, func() {
		for _, f := range people {
			kept = p.Decide(law.Request{Act: play}, f)
		}
	}))
	require.Equal(t, law.Undetermined, kept.Outcome())
}
