//go:build !race

package cohort_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
)

// Not under the race detector, where a pool forgets what is put back.

// Counting allocates nothing for people of units, facts and months that have
// been seen, but to find out what is missing of those who are undetermined.
func TestWorkListsAllocations(t *testing.T) {
	for _, laid := range madeup.PropertyLaws(t) {
		all := staff(madeup.NewGenerator(74), laid.Policy, 2000)
		w := listsOf(all)
		adding := func(all []counted) float64 {
			return testing.AllocsPerRun(3, func() {
				for i := range all {
					w.Add(all[i].facts, all[i].decision)
				}
			})
		}
		facts := 0
		missing := testing.AllocsPerRun(3, func() {
			for i := range all {
				for range all[i].decision.Missing() {
					facts++
				}
			}
		})
		require.Positive(t, facts)
		require.LessOrEqual(t, adding(all), missing, laid.Name)
		all = slices.DeleteFunc(all, func(c counted) bool { return c.decision.Outcome() == law.Undetermined })
		require.Zero(t, adding(all), laid.Name)
	}
}
