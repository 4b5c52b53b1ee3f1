package pppk_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
)

// boundaries are the days on which the law of an agency can change: on which a
// setting or rule of its own starts, or no longer holds, and those on which a
// national instrument comes into force. It reports of each whether it must.
func boundaries(a agency) map[pppk.Date]bool {
	days := map[pppk.Date]bool{}
	for _, c := range pppk.AllCitations() {
		days[c.Instrument.Certain()] = false
	}
	holds := func(from, last pppk.Date) {
		days[from] = true
		if !last.IsZero() {
			days[last.AddDays(1)] = true
		}
	}
	for _, s := range a.overlay.Settings {
		holds(s.From(), s.LastDay())
	}
	for _, r := range a.overlay.Rules {
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
	first, last := d("2023-10-31"), d("2032-12-31")
	wide := agency{"every parameter", whole(), true, true}
	wide.overlay.Rules[0].Until = d("2026-08-31")
	all := append([]agency{{name: "nation", overlay: pppk.Overlay{ID: "kosong", Authority: "Kabupaten Contoh"}}, wide}, agencies()...)
	changes, asked := 0, map[pppk.Date]bool{}
	for i, a := range all {
		law := a.law(t)
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
			p, err := law.On(day)
			if err != nil {
				require.Equal(t, "every parameter", a.name, "%s: %v", day, err)
				require.Equal(t, []string{"setting.floor"}, codesOf(err))
				continue
			}
			asked[day] = true
			is := pppk.Resolved(p)
			if must && was != "" {
				require.NotEqual(t, was, is, "%s: something starts or ends on %s", a.name, day)
			}
			if was != is && was != "" {
				changes++
				require.True(t, between, "%s: nothing starts or ends up to %s", a.name, day)
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
	law, err := pppk.National().With(laid(
		pppk.Set(pppk.PerformanceFloor, pppk.Floor{Lowest: pppk.Good, Years: []int{2024}}, d("2025-01-01"), decree())))
	require.NoError(t, err)
	for day := d("2031-12-01"); day.Before(d("2032-02-01")); day = day.AddDays(1) {
		_, err := law.On(day)
		if day.Year() < 2032 {
			require.NoError(t, err, day)
			continue
		}
		require.Equal(t, []string{"setting.floor"}, codesOf(err), day)
	}
}

// A decision that was recorded is reproduced under the law of its day, whatever
// the agency has set since.
func TestRecordsOfThePast(t *testing.T) {
	t.Parallel()
	g := newGenerator(29)
	records := 0
	for _, a := range agencies() {
		o := a.overlay
		today := d("2026-04-02")
		later := o
		later.Settings = append(later.Settings[:len(later.Settings):len(later.Settings)],
			pppk.Set(pppk.RenewalTerms, pppk.Years(7), d("2026-10-01"), future()),
			pppk.Set(pppk.AgeLimitDay, pppk.AtNextMonth, d("2026-10-01"), future()),
			pppk.Set(pppk.LackOfFunds, pppk.FundsGround, d("2027-01-01"), future()),
			pppk.Set(pppk.PerformanceFloor, pppk.Floor{Lowest: pppk.VeryGood, Years: []int{2026}}, d("2026-12-01"), future()).Until(d("2030-12-31")),
		)
		later.Settings = withoutOverlaps(later.Settings)
		old, now := a.law(t), agency{a.name, later, true, a.own}.law(t)
		for _, day := range []pppk.Date{d("2024-03-01"), d("2025-11-30"), d("2026-02-02"), today, d("2026-09-30")} {
			p, err := old.On(day)
			require.NoError(t, err)
			for range 3 {
				f := g.facts(day)
				g.declare(propertyLaw{own: a.own}, f)
				record, err := p.Decide(g.request(f), f).Record()
				require.NoError(t, err)
				q, err := now.On(day)
				require.NoError(t, err)
				require.NoError(t, record.Verify(q), "%s on %s", a.name, day)
				records++
			}
		}
		p, err := old.On(d("2027-02-01"))
		require.NoError(t, err)
		q, err := now.On(d("2027-02-01"))
		require.NoError(t, err)
		require.NotEqual(t, pppk.Resolved(p), pppk.Resolved(q), "what was set since counts later")
		record, err := p.Decide(renewal, fullFacts(p.Day())).Record()
		require.NoError(t, err)
		require.ErrorIs(t, record.Verify(q), pppk.ErrRecord)
	}
	require.Greater(t, records, 500)
}

// future is a decree that came later.
func future() pppk.Citation {
	c := bound()
	c.Instrument.Name, c.Instrument.Since = "Peraturan Bupati Rekaan 9/2026", d("2026-10-01")
	return c
}

// withoutOverlaps ends what is set of a parameter that is set again on the day
// before that.
func withoutOverlaps(all []pppk.Setting) []pppk.Setting {
	var kept []pppk.Setting
	for i, s := range all {
		for _, t := range all[i+1:] {
			if s.Parameter() == t.Parameter() && s.Source().Blocks() && s.LastDay().IsZero() && s.From().Before(t.From()) && t.Source() == future() {
				s = s.Until(t.From().AddDays(-1))
			}
		}
		kept = append(kept, s)
	}
	return kept
}
