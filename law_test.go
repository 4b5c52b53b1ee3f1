package pppk_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/pppk-id/pppk"
	"github.com/stretchr/testify/require"
)

// decree is a binding text of an agency that does not exist.
func decree() pppk.Citation {
	return pppk.Citation{
		Instrument: pppk.Instrument{Name: "Peraturan Bupati Contoh 7/2022", Force: pppk.Binding, Since: dayOf("2022-05-02")},
		Article:    "Pasal 3", Subject: "perpanjangan", Confidence: pppk.High, Pinpoint: pppk.SeenPinpoint,
	}
}

// laid is an overlay of an agency that does not exist.
func laid(settings ...pppk.Setting) pppk.Overlay {
	return pppk.Overlay{ID: "contoh", Authority: "Kabupaten Contoh", Version: "1", Settings: settings}
}

func shareOf(s string) pppk.Percent {
	p, err := pppk.ParsePercent(s)
	if err != nil {
		panic(err)
	}
	return p
}

func TestLawCoverage(t *testing.T) {
	t.Parallel()
	laws := map[string]*pppk.Law{"national": pppk.National()}
	var err error
	laws["overlay"], err = pppk.National().With(laid(pppk.Set(pppk.AgeLimitDay, pppk.AtMonthEnd, dayOf("2024-01-02"), decree())))
	require.NoError(t, err)
	for name, law := range laws {
		for _, s := range []string{"", "1900-01-01", "2014-01-15", "2018-11-28", "2023-10-30"} {
			p, err := law.On(dayOf(s))
			require.ErrorIs(t, err, pppk.ErrCoverage, "%s on %q", name, s)
			require.NotErrorIs(t, err, pppk.ErrOverlay)
			require.Equal(t, []string{"law.coverage"}, codesOf(err))
			require.ErrorContains(t, err, "2023-10-31")
			require.Nil(t, p)
			require.True(t, p.Day().IsZero())
		}
		for _, s := range []string{"2023-10-31", "2023-11-01", "2024-01-01", "2026-03-02", "2100-02-28", "9999-12-31"} {
			p, err := law.On(dayOf(s))
			require.NoError(t, err, "%s on %s", name, s)
			require.Equal(t, dayOf(s), p.Day())
			require.NotZero(t, p.Decide(pppk.Request{Act: pppk.Renewal}, nil).Outcome())
		}
	}
}

// A floor of years that a decision cannot see is not silently left out.
func TestLawFloorOutOfSight(t *testing.T) {
	t.Parallel()
	law, err := pppk.National().With(laid(pppk.Set(pppk.PerformanceFloor, pppk.Floor{Lowest: pppk.Good, Years: []int{2024, 2025}}, dayOf("2025-06-01"), decree())))
	require.NoError(t, err)
	for _, s := range []string{"2025-05-31", "2025-06-01", "2031-12-31"} {
		_, err = law.On(dayOf(s))
		require.NoError(t, err, s)
	}
	_, err = law.On(dayOf("2032-01-01"))
	require.ErrorIs(t, err, pppk.ErrCoverage)
	require.Equal(t, []string{"setting.floor"}, codesOf(err))
}

func TestWithRefuses(t *testing.T) {
	t.Parallel()
	from := dayOf("2024-06-01")
	cited := func(change func(*pppk.Citation)) pppk.Overlay {
		c := decree()
		change(&c)
		return laid(pppk.Set(pppk.AgeLimitDay, pppk.AtMonthEnd, from, c))
	}
	floor := func(lowest pppk.Predicate, years ...int) pppk.Overlay {
		return laid(pppk.Set(pppk.PerformanceFloor, pppk.Floor{Lowest: lowest, Years: years}, from, decree()))
	}
	checked := func(c pppk.LaterCheck) pppk.Overlay {
		return pppk.Overlay{ID: "contoh", Authority: "Kabupaten Contoh", Checks: []pppk.LaterCheck{c}}
	}
	ageDay := func(v pppk.Choice, first, last string) pppk.Setting {
		return pppk.Set(pppk.AgeLimitDay, v, dayOf(first), decree()).Until(dayOf(last))
	}
	good := ageDay(pppk.AtMonthEnd, "2024-06-01", "")
	for name, c := range map[string]struct {
		overlays []pppk.Overlay
		want     []string
	}{
		"no id":          {[]pppk.Overlay{{Authority: "Kabupaten Contoh"}}, []string{"overlay.identity"}},
		"no authority":   {[]pppk.Overlay{{ID: "contoh"}}, []string{"overlay.identity"}},
		"nothing at all": {[]pppk.Overlay{{}}, []string{"overlay.identity"}},
		"same id twice":  {[]pppk.Overlay{laid(), laid()}, []string{"overlay.twice"}},
		"two agencies": {
			[]pppk.Overlay{laid(), {ID: "rekaan", Authority: "Provinsi Rekaan"}}, []string{"overlay.authority"},
		},
		"two agencies of one id": {
			[]pppk.Overlay{laid(), {ID: "contoh", Authority: "Provinsi Rekaan"}}, []string{"overlay.twice", "overlay.authority"},
		},

		"unknown parameter": {[]pppk.Overlay{laid(pppk.Set(pppk.Parameter[pppk.Choice]("renewal.mood"), pppk.AtMonthEnd, from, decree()))}, []string{"setting.unknown"}},
		"no parameter":      {[]pppk.Overlay{laid(pppk.Setting{})}, []string{"setting.unknown"}},

		"choice of another parameter": {[]pppk.Overlay{laid(pppk.Set(pppk.AgeLimitDay, pppk.LapseEnds, from, decree()))}, []string{"setting.choice"}},
		"no choice":                   {[]pppk.Overlay{laid(pppk.Set(pppk.AgeLimitDay, "", from, decree()))}, []string{"setting.choice"}},
		"floor without predicate":     {[]pppk.Overlay{floor(0, 2023)}, []string{"setting.floor"}},
		"floor of no meaning":         {[]pppk.Overlay{floor(6, 2023)}, []string{"setting.floor"}},
		"floor without years":         {[]pppk.Overlay{floor(pppk.Good)}, []string{"setting.floor"}},
		"floor, years out of order":   {[]pppk.Overlay{floor(pppk.Good, 2024, 2023)}, []string{"setting.floor"}},
		"floor, a year twice":         {[]pppk.Overlay{floor(pppk.Good, 2023, 2023)}, []string{"setting.floor"}},
		"floor, a year to come":       {[]pppk.Overlay{floor(pppk.Good, 2024, 2025)}, []string{"setting.floor"}},
		"floor, a year too old":       {[]pppk.Overlay{floor(pppk.Good, 2016)}, []string{"setting.floor"}},
		"floor, too old at the end": {
			[]pppk.Overlay{laid(pppk.Set(pppk.PerformanceFloor, pppk.Floor{Lowest: pppk.Good, Years: []int{2020}}, from, decree()).Until(dayOf("2028-01-01")))},
			[]string{"setting.floor"},
		},
		"no terms":           {[]pppk.Overlay{laid(pppk.Set(pppk.RenewalTerms, pppk.Terms{}, from, decree()))}, []string{"setting.terms"}},
		"no lengths":         {[]pppk.Overlay{laid(pppk.Set(pppk.RenewalTerms, pppk.Years(), from, decree()))}, []string{"setting.terms"}},
		"term of 0 years":    {[]pppk.Overlay{laid(pppk.Set(pppk.RenewalTerms, pppk.Years(0, 1), from, decree()))}, []string{"setting.terms"}},
		"term of 46 years":   {[]pppk.Overlay{laid(pppk.Set(pppk.RenewalTerms, pppk.Years(46), from, decree()))}, []string{"setting.terms"}},
		"term of minus one":  {[]pppk.Overlay{laid(pppk.Set(pppk.FirstTerms, pppk.Years(-1), from, decree()))}, []string{"setting.terms"}},
		"term of many years": {[]pppk.Overlay{laid(pppk.Set(pppk.FirstTerms, pppk.Years(1, math.MaxInt), from, decree()))}, []string{"setting.terms"}},
		"no share":           {[]pppk.Overlay{laid(pppk.Set(pppk.SpendingCeiling, pppk.Percent{}, from, decree()))}, []string{"setting.percent"}},
		"no route":           {[]pppk.Overlay{laid(pppk.Set(pppk.ObjectionRoute, " \n", from, decree()))}, []string{"setting.route"}},

		"no instrument":      {[]pppk.Overlay{cited(func(c *pppk.Citation) { c.Instrument.Name = "" })}, []string{"citation.instrument"}},
		"no citation":        {[]pppk.Overlay{cited(func(c *pppk.Citation) { *c = pppk.Citation{} })}, []string{"citation.instrument"}},
		"no force":           {[]pppk.Overlay{cited(func(c *pppk.Citation) { c.Instrument.Force = 0 })}, []string{"citation.force"}},
		"unknown force":      {[]pppk.Overlay{cited(func(c *pppk.Citation) { c.Instrument.Force = 5 })}, []string{"citation.force"}},
		"no confidence":      {[]pppk.Overlay{cited(func(c *pppk.Citation) { c.Confidence = 0 })}, []string{"citation.confidence"}},
		"unknown confidence": {[]pppk.Overlay{cited(func(c *pppk.Citation) { c.Confidence = 4 })}, []string{"citation.confidence"}},
		"no date":            {[]pppk.Overlay{cited(func(c *pppk.Citation) { c.Instrument.Since = pppk.Date{} })}, []string{"citation.date"}},

		"from is not known":      {[]pppk.Overlay{laid(ageDay(pppk.AtMonthEnd, "", ""))}, []string{"setting.from"}},
		"from too early":         {[]pppk.Overlay{laid(ageDay(pppk.AtMonthEnd, "2023-10-30", ""))}, []string{"setting.from"}},
		"from before its source": {[]pppk.Overlay{cited(func(c *pppk.Citation) { c.Instrument.Since = dayOf("2024-06-02") })}, []string{"setting.from"}},
		"from a year before its source": {
			[]pppk.Overlay{cited(func(c *pppk.Citation) { c.Instrument.Since, c.Instrument.Year = pppk.Date{}, 2025 })}, []string{"setting.from"},
		},
		"until before from":   {[]pppk.Overlay{laid(ageDay(pppk.AtMonthEnd, "2024-06-01", "2024-05-31"))}, []string{"setting.until"}},
		"ceiling too high":    {[]pppk.Overlay{laid(pppk.Set(pppk.SpendingCeiling, shareOf("30.01"), from, decree()))}, []string{"setting.outside"}},
		"ceiling not higher":  {[]pppk.Overlay{laid(pppk.Depart(pppk.SpendingCeiling, shareOf("30"), from, decree()))}, []string{"setting.inside"}},
		"two part-time years": {[]pppk.Overlay{laid(pppk.Set(pppk.PartTimeTerms, pppk.Years(1, 2), from, decree()))}, []string{"setting.outside"}},
		"part-time to limit":  {[]pppk.Overlay{laid(pppk.Set(pppk.PartTimeTerms, pppk.UpToAgeLimit(), from, decree()))}, []string{"setting.outside"}},
		"one part-time year":  {[]pppk.Overlay{laid(pppk.Depart(pppk.PartTimeTerms, pppk.Years(1), from, decree()))}, []string{"setting.inside"}},
		"open point departed": {[]pppk.Overlay{laid(pppk.Depart(pppk.AgeLimitDay, pppk.AtMonthEnd, from, decree()))}, []string{"setting.inside"}},

		"set twice":               {[]pppk.Overlay{laid(good, good)}, []string{"setting.twice"}},
		"set twice on one day":    {[]pppk.Overlay{laid(ageDay(pppk.AtMonthEnd, "2024-06-01", "2024-12-31"), ageDay(pppk.AtBirthday, "2024-12-31", ""))}, []string{"setting.twice"}},
		"later one laid first":    {[]pppk.Overlay{laid(ageDay(pppk.AtBirthday, "2024-12-31", ""), ageDay(pppk.AtMonthEnd, "2024-06-01", ""))}, []string{"setting.twice"}},
		"one inside another":      {[]pppk.Overlay{laid(good, ageDay(pppk.AtMonthEnd, "2025-01-01", "2025-01-01"))}, []string{"setting.twice"}},
		"set by two overlays":     {[]pppk.Overlay{laid(good), {ID: "contoh-2", Authority: "Kabupaten Contoh", Settings: []pppk.Setting{good}}}, []string{"setting.twice"}},
		"check of no instrument":  {[]pppk.Overlay{checked(pppk.LaterCheck{On: from, Office: "Bagian Hukum", Reference: "1/2026"})}, []string{"check.instrument"}},
		"check of another":        {[]pppk.Overlay{checked(pppk.LaterCheck{Instrument: "UU 1/1974", On: from, Office: "Bagian Hukum", Reference: "1/2026"})}, []string{"check.instrument"}},
		"check without a day":     {[]pppk.Overlay{checked(pppk.LaterCheck{Instrument: "PP 49/2018", Office: "Bagian Hukum", Reference: "1/2026"})}, []string{"check.source"}},
		"check by nobody":         {[]pppk.Overlay{checked(pppk.LaterCheck{Instrument: "PP 49/2018", On: from, Reference: "1/2026"})}, []string{"check.source"}},
		"check without reference": {[]pppk.Overlay{checked(pppk.LaterCheck{Instrument: "PP 49/2018", On: from, Office: "Bagian Hukum"})}, []string{"check.source"}},

		"all at once": {
			[]pppk.Overlay{
				{
					ID: "contoh",
					Settings: []pppk.Setting{
						ageDay("tidak-ada", "", "2020-01-01"),
						pppk.Set(pppk.SpendingCeiling, shareOf("31"), from, pppk.Citation{}),
						pppk.Set(pppk.SpendingCeiling, shareOf("31"), from, decree()),
					},
					Checks: []pppk.LaterCheck{{}},
				},
				{ID: "contoh", Settings: []pppk.Setting{{}}},
			},
			[]string{
				"overlay.identity", "setting.choice", "setting.from", "citation.instrument", "setting.outside", "check.instrument", "check.source",
				"overlay.identity", "overlay.twice", "setting.unknown",
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			law, err := pppk.National().With(c.overlays...)
			require.ErrorIs(t, err, pppk.ErrOverlay)
			require.NotErrorIs(t, err, pppk.ErrFacts)
			require.Nil(t, law)
			require.Equal(t, c.want, codesOf(err), "%v", err)
			for _, p := range pppk.Problems(err) {
				require.NotEmpty(t, p.Path)
				require.NotEmpty(t, p.Remedy)
				require.ErrorIs(t, p, pppk.ErrOverlay)
			}
		})
	}
}

// The type of a parameter is closed: one written out by hand, of another type,
// is refused like an unknown one.
func TestWithRefusesValuesOfAnotherType(t *testing.T) {
	t.Parallel()
	from := dayOf("2024-06-01")
	for name, s := range map[string]pppk.Setting{
		"choice for a floor": pppk.Set(pppk.Parameter[pppk.Choice](pppk.PerformanceFloor), pppk.AtMonthEnd, from, decree()),
		"terms for a choice": pppk.Set(pppk.Parameter[pppk.Terms](pppk.AgeLimitDay), pppk.Years(1), from, decree()),
		"route for a choice": pppk.Set(pppk.Parameter[pppk.Route](pppk.AfterLapse), "ke Bupati", from, decree()),
		"share for terms":    pppk.Set(pppk.Parameter[pppk.Percent](pppk.RenewalTerms), shareOf("5"), from, decree()),
		"terms for a floor":  pppk.Set(pppk.Parameter[pppk.Terms](pppk.PerformanceFloor), pppk.Years(1), from, decree()),
		"floor for a route":  pppk.Set(pppk.Parameter[pppk.Floor](pppk.ObjectionRoute), pppk.Floor{Lowest: pppk.Good, Years: []int{2023}}, from, decree()),
		"terms for a share":  pppk.Depart(pppk.Parameter[pppk.Terms](pppk.SpendingCeiling), pppk.Years(1), from, decree()),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			law, err := pppk.National().With(laid(s))
			require.ErrorIs(t, err, pppk.ErrOverlay)
			require.Equal(t, []string{"setting.type"}, codesOf(err))
			require.Nil(t, law)
		})
	}
}

func TestWithAccepts(t *testing.T) {
	t.Parallel()
	from := dayOf("2023-10-31")
	yearOnly := decree()
	yearOnly.Instrument.Since, yearOnly.Instrument.Year = pppk.Date{}, 2023
	sameDay := decree()
	sameDay.Instrument.Since = from
	check := pppk.LaterCheck{Instrument: "PP 49/2018", On: dayOf("2026-02-02"), Office: "Bagian Hukum", Reference: "1/2026"}
	for name, overlays := range map[string][]pppk.Overlay{
		"none":           nil,
		"empty":          {laid()},
		"two of one":     {laid(), {ID: "contoh-2", Authority: "Kabupaten Contoh"}},
		"first day":      {laid(pppk.Set(pppk.AgeLimitDay, pppk.AtNextMonth, from, sameDay))},
		"year only":      {laid(pppk.Set(pppk.AgeLimitDay, pppk.AtNextMonth, from, yearOnly))},
		"one day":        {laid(pppk.Set(pppk.AgeLimitDay, pppk.AtNextMonth, from, decree()).Until(from))},
		"one after one":  {laid(pppk.Set(pppk.AgeLimitDay, pppk.AtNextMonth, from, decree()).Until(dayOf("2024-12-31")), pppk.Set(pppk.AgeLimitDay, pppk.AtBirthday, dayOf("2025-01-01"), decree()))},
		"lower ceiling":  {laid(pppk.Set(pppk.SpendingCeiling, shareOf("30"), from, decree()))},
		"higher ceiling": {laid(pppk.Depart(pppk.SpendingCeiling, shareOf("35"), from, decree()))},
		"part-time":      {laid(pppk.Set(pppk.PartTimeTerms, pppk.Years(1), from, decree()))},
		"part-time, cut": {laid(pppk.Set(pppk.PartTimeTerms, pppk.Years(1).CutAtAgeLimit(), from, decree()))},
		"two years":      {laid(pppk.Depart(pppk.PartTimeTerms, pppk.Years(2), from, decree()))},
		"every choice": {laid(
			pppk.Set(pppk.AgeLimitDay, pppk.AtBirthday, from, decree()), pppk.Set(pppk.TeacherAgeLimit, pppk.TeacherByLevel, from, decree()),
			pppk.Set(pppk.ShortTerm, pppk.ToAgeLimit, from, decree()), pppk.Set(pppk.AfterLapse, pppk.LapseRenewable, from, decree()),
			pppk.Set(pppk.LackOfFunds, pppk.FundsGround, from, decree()), pppk.Set(pppk.PartTimeSpending, pppk.SpendingIncluded, from, decree()),
			pppk.Set(pppk.PerformanceFloor, pppk.Floor{Lowest: pppk.VeryPoor, Years: []int{2016, 2023}}, from, decree()).Until(dayOf("2023-12-31")),
			pppk.Set(pppk.RenewalTerms, pppk.Years(1, 45), from, decree()), pppk.Set(pppk.FirstTerms, pppk.UpToAgeLimit(), from, decree()),
			pppk.Set(pppk.ObjectionRoute, "kepada Bupati Contoh", from, decree()),
		)},
		"checks": {{ID: "contoh", Authority: "Kabupaten Contoh", Checks: []pppk.LaterCheck{check, check}}},
	} {
		law, err := pppk.National().With(overlays...)
		require.NoError(t, err, name)
		p, err := law.On(from)
		require.NoError(t, err, name)
		require.NotZero(t, p.Decide(pppk.Request{Act: pppk.Renewal}, nil).Outcome(), name)
	}
}

// lawSays is what a law shows of itself on a day: its overlays and its hash,
// and how far it says that it was checked.
func lawSays(t *testing.T, law *pppk.Law, day string) pppk.Record {
	t.Helper()
	p, err := law.On(dayOf(day))
	require.NoError(t, err)
	f := readFacts(t, everyKey)
	r, err := p.Decide(pppk.Request{Act: pppk.Renewal}, &f).Record()
	require.NoError(t, err)
	return r
}

func TestWithLeavesTheReceiver(t *testing.T) {
	t.Parallel()
	const day = "2026-03-02"
	setting := pppk.Set(pppk.AgeLimitDay, pppk.AtMonthEnd, dayOf("2024-06-01"), decree())
	other := pppk.Overlay{ID: "contoh-2", Authority: "Kabupaten Contoh", Settings: []pppk.Setting{pppk.Set(pppk.AfterLapse, pppk.LapseEnds, dayOf("2024-06-01"), decree())}}
	third := pppk.Overlay{ID: "contoh-3", Authority: "Kabupaten Contoh", Settings: []pppk.Setting{pppk.Set(pppk.AfterLapse, pppk.LapseRenewable, dayOf("2024-06-01"), decree())}}

	national := pppk.National()
	before := lawSays(t, national, day)
	// Three of each leave room for a fourth in a slice that is shared by mistake.
	one, err := national.With(laid(setting),
		pppk.Overlay{ID: "contoh-a", Authority: "Kabupaten Contoh", Settings: []pppk.Setting{pppk.Set(pppk.ShortTerm, pppk.OneYearCut, dayOf("2024-06-01"), decree())}},
		pppk.Overlay{ID: "contoh-b", Authority: "Kabupaten Contoh", Settings: []pppk.Setting{pppk.Set(pppk.RenewalTerms, pppk.Years(1, 5), dayOf("2024-06-01"), decree())}})
	require.NoError(t, err)
	require.Equal(t, before, lawSays(t, national, day))
	require.Empty(t, before.Overlays)

	said := lawSays(t, one, day)
	require.Equal(t, []string{"contoh 1", "contoh-a", "contoh-b"}, said.Overlays)
	require.NotEqual(t, before.Policy, said.Policy)
	two, err := one.With(other)
	require.NoError(t, err)
	saidTwo := lawSays(t, two, day)
	require.Equal(t, []string{"contoh 1", "contoh-a", "contoh-b", "contoh-2"}, saidTwo.Overlays)
	// A sister of the second law must not write into what they share.
	sister, err := one.With(third)
	require.NoError(t, err)
	require.Equal(t, []string{"contoh 1", "contoh-a", "contoh-b", "contoh-3"}, lawSays(t, sister, day).Overlays)
	require.NotEqual(t, saidTwo.Policy, lawSays(t, sister, day).Policy)
	require.Equal(t, saidTwo, lawSays(t, two, day))
	require.Equal(t, said, lawSays(t, one, day))

	_, err = one.With(laid(setting), third, other)
	require.ErrorIs(t, err, pppk.ErrOverlay)
	require.Equal(t, said, lawSays(t, one, day), "after a refusal")
}

func TestWithKeepsNothingOfTheCaller(t *testing.T) {
	t.Parallel()
	const day = "2026-03-05"
	years := []int{2023, 2024}
	o := pppk.Overlay{
		ID: "contoh", Authority: "Kabupaten Contoh", Version: "1",
		Settings: []pppk.Setting{
			pppk.Set(pppk.PerformanceFloor, pppk.Floor{Lowest: pppk.Good, Years: years}, dayOf("2024-06-01"), decree()),
			pppk.Set(pppk.RenewalTerms, pppk.Years(1), dayOf("2024-06-01"), decree()),
		},
		// Later than the library's own check, and not later than the decision.
		Checks: []pppk.LaterCheck{{Instrument: "PermenPANRB 70/2020", On: dayOf("2026-03-04"), Office: "Bagian Hukum", Reference: "1/2026"}},
	}
	lay := func() *pppk.Law {
		law, err := pppk.National().With(o)
		require.NoError(t, err)
		return law
	}
	law := lay()
	before := lawSays(t, law, day)
	compiled, err := law.On(dayOf(day))
	require.NoError(t, err)
	require.True(t, slices.ContainsFunc(before.Checked, func(c pppk.Checked) bool { return c.By == "Bagian Hukum, 1/2026" }), "%v", before.Checked)

	kept := slices.Clone(o.Settings)
	years[0] = 2022
	require.Equal(t, before, lawSays(t, law, day), "the years of a floor")
	require.NotEqual(t, before.Policy, lawSays(t, lay(), day).Policy, "which do make a difference")
	years[0] = 2023
	o.Settings[0] = pppk.Setting{}
	o.Settings[1] = pppk.Set(pppk.RenewalTerms, pppk.Years(5), dayOf("2024-06-01"), decree())
	require.Equal(t, before, lawSays(t, law, day), "the settings")
	copy(o.Settings, kept)
	for i := range o.Checks {
		o.Checks[i].Office = "Bagian Lain"
	}
	require.Equal(t, before, lawSays(t, law, day), "the checks")
	require.NotEqual(t, before.Checked, lawSays(t, lay(), day).Checked, "which do make a difference")
	f := readFacts(t, everyKey)
	again, err := compiled.Decide(pppk.Request{Act: pppk.Renewal}, &f).Record()
	require.NoError(t, err)
	require.Equal(t, before, again, "what was compiled before")
	require.NotEqual(t, before.Policy, lawSays(t, law, "2026-03-06").Policy, "another day is another policy")
}

func TestPolicyPrintsItsDay(t *testing.T) {
	t.Parallel()
	p := national(t, d("2026-02-02"))
	require.Equal(t, "pppk.Policy(2026-02-02)", fmt.Sprintf("%v", p))
	require.Equal(t, "pppk.Policy(2026-02-02)", fmt.Sprintf("%+v", []any{p}[0]))
	require.Equal(t, "pppk.Policy()", fmt.Sprint(new(pppk.Policy)))
	require.Equal(t, "pppk.Policy()", fmt.Sprint((*pppk.Policy)(nil)))
	law, err := pppk.National().With(pppk.Overlay{ID: "contoh", Authority: "Kabupaten Contoh"})
	require.NoError(t, err)
	p, err = law.On(d("2026-02-02"))
	require.NoError(t, err)
	require.Equal(t, "pppk.Policy(2026-02-02, Kabupaten Contoh)", p.LogValue().String())
}
