package national_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// TestAgeLimitAgainstAnotherCalendar: for 10,000 people the last day under each
// convention is what a straight computation with the time package gives.
func TestAgeLimitAgainstAnotherCalendar(t *testing.T) {
	t.Parallel()
	since := pppk.MustParseDate("2026-01-01")
	conventions := []struct {
		choice law.LimitDay
		day    func(birthday time.Time) time.Time
	}{
		{law.AtBirthday, func(b time.Time) time.Time { return b }},
		{law.AtMonthEnd, func(b time.Time) time.Time { return time.Date(b.Year(), b.Month()+1, 0, 0, 0, 0, 0, time.UTC) }},
		{law.AtNextMonth, func(b time.Time) time.Time { return time.Date(b.Year(), b.Month()+1, 1, 0, 0, 0, 0, time.UTC) }},
	}
	var laws []*law.Policy
	for _, c := range conventions {
		laws = append(laws, madeup.PolicyOf(t, "2026-03-02", madeup.Sukamaju(law.Set(national.AgeLimitDay(), c.choice, since, madeup.ByDecree("Pasal 4")))))
	}
	g := madeup.NewGenerator(21)
	leapDays, thirtyFirsts := 0, 0
	for range 10_000 {
		f := madeup.FullFacts(madeup.PropertyDay)
		position := g.Position()
		f.Contracts[1].Position = position
		years := madeup.AgeLimit(&position)
		if years == 0 {
			continue
		}
		born := time.Date(1966, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, g.IntN(365*38))
		if g.Chance(0.05) {
			born = time.Date(1968+4*g.IntN(8), 2, 29, 0, 0, 0, 0, time.UTC)
		}
		switch born.Day() {
		case 29:
			leapDays++
		case 31:
			thirtyFirsts++
		}
		f.BirthDate = pppk.MustParseDate(born.Format(time.DateOnly))
		birthday := time.Date(born.Year()+years, born.Month(), born.Day(), 0, 0, 0, 0, time.UTC)
		if birthday.Month() != born.Month() { // 29 February in a common year
			birthday = birthday.AddDate(0, 0, -1)
		}
		for i, c := range conventions {
			want := c.day(birthday).Format(time.DateOnly)
			found := findingOf(t, laws[i].Decide(law.Request{Act: national.Renewal()}, f), "renewal.age_limit")
			if found.Result == law.Met {
				require.Equal(t, want, found.Latest().String(), "%s of %s, %d years", c.choice, born.Format(time.DateOnly), years)
			} else {
				require.LessOrEqual(t, want, f.Contracts[1].Last.AddDays(1).String())
			}
		}
	}
	require.Greater(t, leapDays, 200)
	require.Greater(t, thirtyFirsts, 50)
}
