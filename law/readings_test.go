package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
)

// TestReadingsByForce: every rule, run afresh under every combination of readings,
// says what was found by following the open points that it asks for. A check that
// shows a point, and lets its result hang on it, is found here.
func TestReadingsByForce(t *testing.T) {
	t.Parallel()
	for _, a := range madeup.Agencies() {
		t.Run(a.Name, func(t *testing.T) {
			t.Parallel()
			g, p := madeup.NewGenerator(113), a.On(t, madeup.PropertyDay)
			compared := 0
			for range madeup.AtLength(300) {
				f := g.Facts(madeup.PropertyDay)
				for _, act := range pppk.Acts() {
					r := g.Request(f)
					r.Act = act
					switch act {
					case pppk.Ending:
						r.Ground = madeup.Pick[pppk.EndingGround](g, pppk.Resignation, pppk.AgeLimitReached, pppk.PeriodEnd, pppk.NonPerformance)
					case pppk.Appointment, pppk.PartTimeAppointment, pppk.Placement:
						r.Position = g.Position()
					}
					rules, n := law.Untracked(p.Decide(r, f))
					require.Empty(t, rules, "%s of %+v", act, f.Contracts)
					compared += n
				}
			}
			require.Positive(t, compared)
		})
	}
}
