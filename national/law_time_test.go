package national_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// boundaries are the days on which the law of an agency can change: on which a
// setting or rule of its own starts, or no longer holds, and those on which a
// national instrument comes into force. It reports of each whether it must.
func boundaries(a madeup.Agency) map[pppk.Date]bool {
	days := map[pppk.Date]bool{}
	for _, c := range national.Law().Citations() {
		days[c.Instrument.Certain()] = false
	}
	holds := func(from, last pppk.Date) {
		days[from] = true
		if !last.IsZero() {
			days[last.AddDays(1)] = true
		}
	}
	for _, s := range a.Overlay.Settings {
		holds(s.From(), s.Last())
	}
	for _, r := range a.Overlay.Rules {
		holds(r.From, r.Until)
	}
	return days
}

// The law of a day is there for every day, but for those that a floor does not
// reach. It is another only from a day on which something starts or ends. Under
// the regions, each is asked about one day in some, and about the days around
// those on which it changes: together about every day.
func TestLawInTime(t *testing.T) {
	t.Parallel()
	first, last := madeup.D("2023-10-31"), madeup.D("2032-12-31")
	wide := madeup.Agency{Name: "every parameter", Overlay: whole(), Decides: true, Own: true}
	wide.Overlay.Rules[0].Until = madeup.D("2026-08-31")
	all := append([]madeup.Agency{{Name: "nation", Overlay: law.Overlay{ID: "kosong", Authority: "Kabupaten Contoh"}}, wide}, madeup.Agencies()...)
	changes, asked := 0, map[pppk.Date]bool{}
	for i, a := range all {
		laid := a.Law(t)
		days := boundaries(a)
		step, was, day := 50, "", pppk.Date{}
		if testing.Short() {
			step = 300
		}
		between := false // whether a boundary lies after the last day that was asked about
		for n := 0; ; n++ {
			day = first.AddDays(n)
			if day.After(last) {
				break
			}
			must, known := days[day]
			_, next := days[day.AddDays(1)]
			between = between || known
			if i > 0 && !known && !next && (n+i)%step != 0 {
				continue
			}
			p, err := laid.On(day)
			if err != nil {
				require.Equal(t, "every parameter", a.Name, "%s: %v", day, err)
				require.Equal(t, []string{"setting.floor"}, madeup.CodesOf(err))
				continue
			}
			asked[day] = true
			is := resolved(p)
			if must && was != "" {
				require.NotEqual(t, was, is, "%s: something starts or ends on %s", a.Name, day)
			}
			if was != is && was != "" {
				changes++
				require.True(t, between, "%s: nothing starts or ends up to %s", a.Name, day)
			}
			was, between = is, false
		}
	}
	require.Len(t, asked, pppk.Period{First: first, Last: last}.Days())
	require.Greater(t, changes, 100)
}

// Where a floor's years are out of sight, and only there, the day is refused.
func TestFloorInTime(t *testing.T) {
	t.Parallel()
	law, err := national.Law().With(madeup.Laid(
		law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.Good, Years: []int{2024}}, madeup.D("2025-01-01"), madeup.Decree())))
	require.NoError(t, err)
	for day := madeup.D("2031-12-01"); day.Before(madeup.D("2032-02-01")); day = day.AddDays(1) {
		_, err := law.On(day)
		if day.Year() < 2032 {
			require.NoError(t, err, day)
			continue
		}
		require.Equal(t, []string{"setting.floor"}, madeup.CodesOf(err), day)
	}
}

// A decision that was recorded is reproduced under the law of its day, whatever
// the agency has set since.
func TestRecordsOfThePast(t *testing.T) {
	t.Parallel()
	g := madeup.NewGenerator(29)
	records := 0
	for _, a := range madeup.Agencies() {
		o := a.Overlay
		today := madeup.D("2026-04-02")
		later := o
		later.Settings = append(later.Settings[:len(later.Settings):len(later.Settings)],
			law.Set(national.RenewalTerms(), law.Years(7), madeup.D("2026-10-01"), future()),
			law.Set(national.AgeLimitDay(), law.AtNextMonth, madeup.D("2026-10-01"), future()),
			law.Set(national.LackOfFunds(), national.FundsGround, madeup.D("2027-01-01"), future()),
			law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.VeryGood, Years: []int{2026}}, madeup.D("2026-12-01"), future()).Until(madeup.D("2030-12-31")),
		)
		later.Settings = withoutOverlaps(later.Settings)
		old, now := a.Law(t), madeup.Agency{Name: a.Name, Overlay: later, Decides: true, Own: a.Own}.Law(t)
		for _, day := range []pppk.Date{madeup.D("2024-03-01"), madeup.D("2025-11-30"), madeup.D("2026-02-02"), today, madeup.D("2026-09-30")} {
			p, err := old.On(day)
			require.NoError(t, err)
			for range 3 {
				f := g.Facts(day)
				declare(g, madeup.PropertyLaw{Own: a.Own}, f)
				record, err := p.Decide(g.Request(f), f).Record()
				require.NoError(t, err)
				q, err := now.On(day)
				require.NoError(t, err)
				require.NoError(t, record.Verify(q), "%s on %s", a.Name, day)
				records++
			}
		}
		p, err := old.On(madeup.D("2027-02-01"))
		require.NoError(t, err)
		q, err := now.On(madeup.D("2027-02-01"))
		require.NoError(t, err)
		require.NotEqual(t, resolved(p), resolved(q), "what was set since counts later")
		record, err := p.Decide(madeup.Renewal, madeup.FullFacts(p.Day())).Record()
		require.NoError(t, err)
		require.ErrorIs(t, record.Verify(q), law.ErrRecord)
	}
	require.Greater(t, records, 500)
}

// future is a decree that came later.
func future() pppk.Citation {
	c := madeup.Bound()
	c.Instrument.Name, c.Instrument.Since = "Peraturan Bupati Rekaan 9/2026", madeup.D("2026-10-01")
	return c
}

// withoutOverlaps ends what is set of a parameter that is set again on the day
// before that.
func withoutOverlaps(all []law.Setting) []law.Setting {
	var kept []law.Setting
	for i, s := range all {
		for _, t := range all[i+1:] {
			if s.Parameter() == t.Parameter() && s.Source().Blocks() && s.Last().IsZero() && s.From().Before(t.From()) && t.Source() == future() {
				s = s.Until(t.From().AddDays(-1))
			}
		}
		kept = append(kept, s)
	}
	return kept
}
