package pppk_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
)

var cells = []struct {
	work, behaviour pppk.Rating
	want            pppk.Predicate
}{
	{pppk.AboveExpectation, pppk.AboveExpectation, pppk.VeryGood},
	{pppk.AboveExpectation, pppk.MeetsExpectation, pppk.Good},
	{pppk.AboveExpectation, pppk.BelowExpectation, pppk.Poor},
	{pppk.MeetsExpectation, pppk.AboveExpectation, pppk.Good},
	{pppk.MeetsExpectation, pppk.MeetsExpectation, pppk.Good},
	{pppk.MeetsExpectation, pppk.BelowExpectation, pppk.Poor},
	{pppk.BelowExpectation, pppk.AboveExpectation, pppk.NeedsImprovement},
	{pppk.BelowExpectation, pppk.MeetsExpectation, pppk.NeedsImprovement},
	{pppk.BelowExpectation, pppk.BelowExpectation, pppk.VeryPoor},
}

func TestPredicateOf(t *testing.T) {
	t.Parallel()
	for _, c := range cells {
		require.Equal(t, c.want, pppk.PredicateOf(c.work, c.behaviour), "%s, %s", c.work, c.behaviour)
	}
	for r := pppk.Rating(0); r < 255; r++ {
		for _, missing := range []pppk.Rating{0, 4, 255} {
			require.Zero(t, pppk.PredicateOf(missing, r))
			require.Zero(t, pppk.PredicateOf(r, missing))
		}
	}
	require.True(t, pppk.VeryPoor < pppk.Poor && pppk.Poor < pppk.NeedsImprovement && pppk.NeedsImprovement < pppk.Good && pppk.Good < pppk.VeryGood)
}

func TestRated(t *testing.T) {
	t.Parallel()
	for _, c := range cells {
		for given := pppk.Predicate(0); given <= pppk.VeryGood; given++ {
			e := pppk.Evaluation{Year: 2025, Period: pppk.Annual, Work: c.work, Behaviour: c.behaviour, Predicate: given}
			got, err := e.Rated()
			if given != 0 && given != c.want {
				require.Equal(t, []string{"evaluation.disagrees"}, madeup.CodesOf(err))
				require.ErrorContains(t, err, c.want.String())
				require.ErrorContains(t, err, given.String())
				require.Zero(t, got)
				continue
			}
			require.NoError(t, err)
			require.Equal(t, c.want, got)
			// With half of the ratings the predicate stands alone, or there is none.
			for _, half := range []pppk.Evaluation{{Work: c.work, Predicate: given}, {Behaviour: c.behaviour, Predicate: given}, {Predicate: given}} {
				got, err = half.Rated()
				require.NoError(t, err)
				require.Equal(t, given, got)
			}
		}
	}
}
