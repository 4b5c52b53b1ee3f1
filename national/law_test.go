package national_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

func TestLawCoverage(t *testing.T) {
	t.Parallel()
	laws := map[string]*law.Law{"national": national.Law()}
	var err error
	laws["overlay"], err = national.Law().With(madeup.Laid(law.Set(national.AgeLimitDay(), law.AtMonthEnd, madeup.DayOf("2024-01-02"), madeup.Decree())))
	require.NoError(t, err)
	for name, laid := range laws {
		for _, s := range []string{"", "1900-01-01", "2014-01-15", "2018-11-28", "2023-10-30"} {
			p, err := laid.On(madeup.DayOf(s))
			require.ErrorIs(t, err, pppk.ErrCoverage, "%s on %q", name, s)
			require.NotErrorIs(t, err, pppk.ErrOverlay)
			require.Equal(t, []string{"law.coverage"}, madeup.CodesOf(err))
			require.ErrorContains(t, err, "2023-10-31")
			require.Nil(t, p)
			require.True(t, p.Day().IsZero())
		}
		for _, s := range []string{"2023-10-31", "2023-11-01", "2024-01-01", "2026-03-02", "2100-02-28", "9999-12-31"} {
			p, err := laid.On(madeup.DayOf(s))
			require.NoError(t, err, "%s on %s", name, s)
			require.Equal(t, madeup.DayOf(s), p.Day())
			require.NotZero(t, p.Decide(law.Request{Act: national.Renewal()}, nil).Outcome())
		}
	}
}

// A floor of years that a decision cannot see is not silently left out.
func TestLawFloorOutOfSight(t *testing.T) {
	t.Parallel()
	law, err := national.Law().With(madeup.Laid(law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.Good, Years: []int{2024, 2025}}, madeup.DayOf("2025-06-01"), madeup.Decree())))
	require.NoError(t, err)
	for _, s := range []string{"2025-05-31", "2025-06-01", "2031-12-31"} {
		_, err = law.On(madeup.DayOf(s))
		require.NoError(t, err, s)
	}
	_, err = law.On(madeup.DayOf("2032-01-01"))
	require.ErrorIs(t, err, pppk.ErrCoverage)
	require.Equal(t, []string{"setting.floor"}, madeup.CodesOf(err))
}

func TestWithRefuses(t *testing.T) {
	t.Parallel()
	from := madeup.DayOf("2024-06-01")
	cited := func(change func(*pppk.Citation)) law.Overlay {
		c := madeup.Decree()
		change(&c)
		return madeup.Laid(law.Set(national.AgeLimitDay(), law.AtMonthEnd, from, c))
	}
	floor := func(lowest pppk.Predicate, years ...int) law.Overlay {
		return madeup.Laid(law.Set(national.PerformanceFloor(), law.Floor{Lowest: lowest, Years: years}, from, madeup.Decree()))
	}
	checked := func(c law.LaterCheck) law.Overlay {
		return law.Overlay{ID: "contoh", Authority: "Kabupaten Contoh", Checks: []law.LaterCheck{c}}
	}
	ageDay := func(v law.LimitDay, first, last string) law.Setting {
		return law.Set(national.AgeLimitDay(), v, madeup.DayOf(first), madeup.Decree()).Until(madeup.DayOf(last))
	}
	good := ageDay(law.AtMonthEnd, "2024-06-01", "")
	for name, c := range map[string]struct {
		overlays []law.Overlay
		want     []string
	}{
		"no id":          {[]law.Overlay{{Authority: "Kabupaten Contoh"}}, []string{"overlay.identity"}},
		"no authority":   {[]law.Overlay{{ID: "contoh"}}, []string{"overlay.identity"}},
		"nothing at all": {[]law.Overlay{{}}, []string{"overlay.identity"}},
		"same id twice":  {[]law.Overlay{madeup.Laid(), madeup.Laid()}, []string{"overlay.twice"}},
		"two agencies": {
			[]law.Overlay{madeup.Laid(), {ID: "rekaan", Authority: "Provinsi Rekaan"}}, []string{"overlay.authority"},
		},
		"two agencies of one id": {
			[]law.Overlay{madeup.Laid(), {ID: "contoh", Authority: "Provinsi Rekaan"}}, []string{"overlay.twice", "overlay.authority"},
		},

		"unknown parameter": {[]law.Overlay{madeup.Laid(law.Set(mood, law.AtMonthEnd, from, madeup.Decree()))}, []string{"setting.unknown"}},
		"no parameter":      {[]law.Overlay{madeup.Laid(law.Setting{})}, []string{"setting.unknown"}},

		"no choice":                 {[]law.Overlay{madeup.Laid(law.Set(national.AgeLimitDay(), "", from, madeup.Decree()))}, []string{"setting.choice"}},
		"floor without predicate":   {[]law.Overlay{floor(0, 2023)}, []string{"setting.floor"}},
		"floor of no meaning":       {[]law.Overlay{floor(6, 2023)}, []string{"setting.floor"}},
		"floor without years":       {[]law.Overlay{floor(pppk.Good)}, []string{"setting.floor"}},
		"floor, years out of order": {[]law.Overlay{floor(pppk.Good, 2024, 2023)}, []string{"setting.floor"}},
		"floor, a year twice":       {[]law.Overlay{floor(pppk.Good, 2023, 2023)}, []string{"setting.floor"}},
		"floor, a year to come":     {[]law.Overlay{floor(pppk.Good, 2024, 2025)}, []string{"setting.floor"}},
		"floor, a year too old":     {[]law.Overlay{floor(pppk.Good, 2016)}, []string{"setting.floor"}},
		"floor, too old at the end": {
			[]law.Overlay{madeup.Laid(law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.Good, Years: []int{2020}}, from, madeup.Decree()).Until(madeup.DayOf("2028-01-01")))},
			[]string{"setting.floor"},
		},
		"no terms":           {[]law.Overlay{madeup.Laid(law.Set(national.RenewalTerms(), law.Lengths{}, from, madeup.Decree()))}, []string{"setting.terms"}},
		"no lengths":         {[]law.Overlay{madeup.Laid(law.Set(national.RenewalTerms(), law.Years(), from, madeup.Decree()))}, []string{"setting.terms"}},
		"term of 0 years":    {[]law.Overlay{madeup.Laid(law.Set(national.RenewalTerms(), law.Years(0, 1), from, madeup.Decree()))}, []string{"setting.terms"}},
		"term of 46 years":   {[]law.Overlay{madeup.Laid(law.Set(national.RenewalTerms(), law.Years(46), from, madeup.Decree()))}, []string{"setting.terms"}},
		"term of minus one":  {[]law.Overlay{madeup.Laid(law.Set(national.FirstTerms(), law.Years(-1), from, madeup.Decree()))}, []string{"setting.terms"}},
		"term of many years": {[]law.Overlay{madeup.Laid(law.Set(national.FirstTerms(), law.Years(1, math.MaxInt), from, madeup.Decree()))}, []string{"setting.terms"}},
		"no share":           {[]law.Overlay{madeup.Laid(law.Set(national.SpendingCeiling(), pppk.Percent{}, from, madeup.Decree()))}, []string{"setting.percent"}},
		"no route":           {[]law.Overlay{madeup.Laid(law.Set(national.ObjectionRoute(), " \n", from, madeup.Decree()))}, []string{"setting.route"}},

		"no instrument":      {[]law.Overlay{cited(func(c *pppk.Citation) { c.Instrument.Name = "" })}, []string{"citation.instrument"}},
		"no citation":        {[]law.Overlay{cited(func(c *pppk.Citation) { *c = pppk.Citation{} })}, []string{"citation.instrument"}},
		"no force":           {[]law.Overlay{cited(func(c *pppk.Citation) { c.Instrument.Force = 0 })}, []string{"citation.force"}},
		"unknown force":      {[]law.Overlay{cited(func(c *pppk.Citation) { c.Instrument.Force = 5 })}, []string{"citation.force"}},
		"no confidence":      {[]law.Overlay{cited(func(c *pppk.Citation) { c.Confidence = 0 })}, []string{"citation.confidence"}},
		"unknown confidence": {[]law.Overlay{cited(func(c *pppk.Citation) { c.Confidence = 4 })}, []string{"citation.confidence"}},
		"no date":            {[]law.Overlay{cited(func(c *pppk.Citation) { c.Instrument.Since = pppk.Date{} })}, []string{"citation.date"}},

		"from is not known":      {[]law.Overlay{madeup.Laid(ageDay(law.AtMonthEnd, "", ""))}, []string{"setting.from"}},
		"from too early":         {[]law.Overlay{madeup.Laid(ageDay(law.AtMonthEnd, "2023-10-30", ""))}, []string{"setting.from"}},
		"from before its source": {[]law.Overlay{cited(func(c *pppk.Citation) { c.Instrument.Since = madeup.DayOf("2024-06-02") })}, []string{"setting.from"}},
		"from a year before its source": {
			[]law.Overlay{cited(func(c *pppk.Citation) { c.Instrument.Since, c.Instrument.Year = pppk.Date{}, 2025 })}, []string{"setting.from"},
		},
		"until before from":   {[]law.Overlay{madeup.Laid(ageDay(law.AtMonthEnd, "2024-06-01", "2024-05-31"))}, []string{"setting.until"}},
		"ceiling too high":    {[]law.Overlay{madeup.Laid(law.Set(national.SpendingCeiling(), madeup.ShareOf("30.01"), from, madeup.Decree()))}, []string{"setting.outside"}},
		"ceiling not higher":  {[]law.Overlay{madeup.Laid(law.Depart(national.SpendingCeiling(), madeup.ShareOf("30"), from, madeup.Decree()))}, []string{"setting.inside"}},
		"two part-time years": {[]law.Overlay{madeup.Laid(law.Set(national.PartTimeTerms(), law.Years(1, 2), from, madeup.Decree()))}, []string{"setting.outside"}},
		"part-time to limit":  {[]law.Overlay{madeup.Laid(law.Set(national.PartTimeTerms(), law.UpToAgeLimit(), from, madeup.Decree()))}, []string{"setting.outside"}},
		"one part-time year":  {[]law.Overlay{madeup.Laid(law.Depart(national.PartTimeTerms(), law.Years(1), from, madeup.Decree()))}, []string{"setting.inside"}},
		"open point departed": {[]law.Overlay{madeup.Laid(law.Depart(national.AgeLimitDay(), law.AtMonthEnd, from, madeup.Decree()))}, []string{"setting.inside"}},

		"set twice":               {[]law.Overlay{madeup.Laid(good, good)}, []string{"setting.twice"}},
		"set twice on one day":    {[]law.Overlay{madeup.Laid(ageDay(law.AtMonthEnd, "2024-06-01", "2024-12-31"), ageDay(law.AtBirthday, "2024-12-31", ""))}, []string{"setting.twice"}},
		"later one laid first":    {[]law.Overlay{madeup.Laid(ageDay(law.AtBirthday, "2024-12-31", ""), ageDay(law.AtMonthEnd, "2024-06-01", ""))}, []string{"setting.twice"}},
		"one inside another":      {[]law.Overlay{madeup.Laid(good, ageDay(law.AtMonthEnd, "2025-01-01", "2025-01-01"))}, []string{"setting.twice"}},
		"set by two overlays":     {[]law.Overlay{madeup.Laid(good), {ID: "contoh-2", Authority: "Kabupaten Contoh", Settings: []law.Setting{good}}}, []string{"setting.twice"}},
		"check of no instrument":  {[]law.Overlay{checked(law.LaterCheck{On: from, Office: "Bagian Hukum", Reference: "1/2026"})}, []string{"check.instrument"}},
		"check of another":        {[]law.Overlay{checked(law.LaterCheck{Instrument: "UU 1/1974", On: from, Office: "Bagian Hukum", Reference: "1/2026"})}, []string{"check.instrument"}},
		"check without a day":     {[]law.Overlay{checked(law.LaterCheck{Instrument: "PP 49/2018", Office: "Bagian Hukum", Reference: "1/2026"})}, []string{"check.source"}},
		"check by nobody":         {[]law.Overlay{checked(law.LaterCheck{Instrument: "PP 49/2018", On: from, Reference: "1/2026"})}, []string{"check.source"}},
		"check without reference": {[]law.Overlay{checked(law.LaterCheck{Instrument: "PP 49/2018", On: from, Office: "Bagian Hukum"})}, []string{"check.source"}},

		"all at once": {
			[]law.Overlay{
				{
					ID: "contoh",
					Settings: []law.Setting{
						ageDay("tidak-ada", "", "2020-01-01"),
						law.Set(national.SpendingCeiling(), madeup.ShareOf("31"), from, pppk.Citation{}),
						law.Set(national.SpendingCeiling(), madeup.ShareOf("31"), from, madeup.Decree()),
					},
					Checks: []law.LaterCheck{{}},
				},
				{ID: "contoh", Settings: []law.Setting{{}}},
			},
			[]string{
				"overlay.identity", "setting.choice", "setting.from", "citation.instrument", "setting.outside", "check.instrument", "check.source",
				"overlay.identity", "overlay.twice", "setting.unknown",
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			law, err := national.Law().With(c.overlays...)
			require.ErrorIs(t, err, pppk.ErrOverlay)
			require.NotErrorIs(t, err, pppk.ErrFacts)
			require.Nil(t, law)
			require.Equal(t, c.want, madeup.CodesOf(err), "%v", err)
			for _, p := range pppk.Problems(err) {
				require.NotEmpty(t, p.Path)
				require.NotEmpty(t, p.Remedy)
				require.ErrorIs(t, p, pppk.ErrOverlay)
			}
		})
	}
}

func TestWithAccepts(t *testing.T) {
	t.Parallel()
	from := madeup.DayOf("2023-10-31")
	yearOnly := madeup.Decree()
	yearOnly.Instrument.Since, yearOnly.Instrument.Year = pppk.Date{}, 2023
	sameDay := madeup.Decree()
	sameDay.Instrument.Since = from
	check := law.LaterCheck{Instrument: "PP 49/2018", On: madeup.DayOf("2026-02-02"), Office: "Bagian Hukum", Reference: "1/2026"}
	for name, overlays := range map[string][]law.Overlay{
		"none":           nil,
		"empty":          {madeup.Laid()},
		"two of one":     {madeup.Laid(), {ID: "contoh-2", Authority: "Kabupaten Contoh"}},
		"first day":      {madeup.Laid(law.Set(national.AgeLimitDay(), law.AtNextMonth, from, sameDay))},
		"year only":      {madeup.Laid(law.Set(national.AgeLimitDay(), law.AtNextMonth, from, yearOnly))},
		"one day":        {madeup.Laid(law.Set(national.AgeLimitDay(), law.AtNextMonth, from, madeup.Decree()).Until(from))},
		"one after one":  {madeup.Laid(law.Set(national.AgeLimitDay(), law.AtNextMonth, from, madeup.Decree()).Until(madeup.DayOf("2024-12-31")), law.Set(national.AgeLimitDay(), law.AtBirthday, madeup.DayOf("2025-01-01"), madeup.Decree()))},
		"lower ceiling":  {madeup.Laid(law.Set(national.SpendingCeiling(), madeup.ShareOf("30"), from, madeup.Decree()))},
		"higher ceiling": {madeup.Laid(law.Depart(national.SpendingCeiling(), madeup.ShareOf("35"), from, madeup.Decree()))},
		"part-time":      {madeup.Laid(law.Set(national.PartTimeTerms(), law.Years(1), from, madeup.Decree()))},
		"part-time, cut": {madeup.Laid(law.Set(national.PartTimeTerms(), law.Years(1).CutAtAgeLimit(), from, madeup.Decree()))},
		"two years":      {madeup.Laid(law.Depart(national.PartTimeTerms(), law.Years(2), from, madeup.Decree()))},
		"every choice": {madeup.Laid(
			law.Set(national.AgeLimitDay(), law.AtBirthday, from, madeup.Decree()), law.Set(national.TeacherAgeLimit(), national.TeacherByLevel, from, madeup.Decree()),
			law.Set(national.ShortTerm(), national.ToAgeLimit, from, madeup.Decree()), law.Set(national.AfterLapse(), national.LapseRenewable, from, madeup.Decree()),
			law.Set(national.LackOfFunds(), national.FundsGround, from, madeup.Decree()), law.Set(national.PartTimeSpending(), national.SpendingIncluded, from, madeup.Decree()),
			law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.VeryPoor, Years: []int{2016, 2023}}, from, madeup.Decree()).Until(madeup.DayOf("2023-12-31")),
			law.Set(national.RenewalTerms(), law.Years(1, 45), from, madeup.Decree()), law.Set(national.FirstTerms(), law.UpToAgeLimit(), from, madeup.Decree()),
			law.Set(national.ObjectionRoute(), "kepada Bupati Contoh", from, madeup.Decree()),
		)},
		"checks": {{ID: "contoh", Authority: "Kabupaten Contoh", Checks: []law.LaterCheck{check, check}}},
	} {
		laid, err := national.Law().With(overlays...)
		require.NoError(t, err, name)
		p, err := laid.On(from)
		require.NoError(t, err, name)
		require.NotZero(t, p.Decide(law.Request{Act: national.Renewal()}, nil).Outcome(), name)
	}
}

// lawSays is what a law shows of itself on a day: its overlays and its hash,
// and how far it says that it was checked.
func lawSays(t *testing.T, laid *law.Law, day string) law.Record {
	t.Helper()
	p, err := laid.On(madeup.DayOf(day))
	require.NoError(t, err)
	f := madeup.ReadFacts(t, madeup.EveryKey)
	r, err := p.Decide(law.Request{Act: national.Renewal()}, &f).Record()
	require.NoError(t, err)
	return r
}

func TestWithLeavesTheReceiver(t *testing.T) {
	t.Parallel()
	const day = "2026-03-02"
	setting := law.Set(national.AgeLimitDay(), law.AtMonthEnd, madeup.DayOf("2024-06-01"), madeup.Decree())
	other := law.Overlay{ID: "contoh-2", Authority: "Kabupaten Contoh", Settings: []law.Setting{law.Set(national.AfterLapse(), national.LapseEnds, madeup.DayOf("2024-06-01"), madeup.Decree())}}
	third := law.Overlay{ID: "contoh-3", Authority: "Kabupaten Contoh", Settings: []law.Setting{law.Set(national.AfterLapse(), national.LapseRenewable, madeup.DayOf("2024-06-01"), madeup.Decree())}}

	nation := national.Law()
	before := lawSays(t, nation, day)
	// Three of each leave room for a fourth in a slice that is shared by mistake.
	one, err := nation.With(madeup.Laid(setting),
		law.Overlay{ID: "contoh-a", Authority: "Kabupaten Contoh", Settings: []law.Setting{law.Set(national.ShortTerm(), national.OneYearCut, madeup.DayOf("2024-06-01"), madeup.Decree())}},
		law.Overlay{ID: "contoh-b", Authority: "Kabupaten Contoh", Settings: []law.Setting{law.Set(national.RenewalTerms(), law.Years(1, 5), madeup.DayOf("2024-06-01"), madeup.Decree())}})
	require.NoError(t, err)
	require.Equal(t, before, lawSays(t, nation, day))
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

	_, err = one.With(madeup.Laid(setting), third, other)
	require.ErrorIs(t, err, pppk.ErrOverlay)
	require.Equal(t, said, lawSays(t, one, day), "after a refusal")
}

func TestWithKeepsNothingOfTheCaller(t *testing.T) {
	t.Parallel()
	const day = "2026-03-05"
	years := []int{2023, 2024}
	o := law.Overlay{
		ID: "contoh", Authority: "Kabupaten Contoh", Version: "1",
		Settings: []law.Setting{
			law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.Good, Years: years}, madeup.DayOf("2024-06-01"), madeup.Decree()),
			law.Set(national.RenewalTerms(), law.Years(1), madeup.DayOf("2024-06-01"), madeup.Decree()),
		},
		// Later than the library's own check, and not later than the decision.
		Checks: []law.LaterCheck{{Instrument: "PermenPANRB 70/2020", On: madeup.DayOf("2026-03-04"), Office: "Bagian Hukum", Reference: "1/2026"}},
	}
	lay := func() *law.Law {
		law, err := national.Law().With(o)
		require.NoError(t, err)
		return law
	}
	laid := lay()
	before := lawSays(t, laid, day)
	compiled, err := laid.On(madeup.DayOf(day))
	require.NoError(t, err)
	require.True(t, slices.ContainsFunc(before.Checked, func(c law.Checked) bool { return c.By == "Bagian Hukum, 1/2026" }), "%v", before.Checked)

	kept := slices.Clone(o.Settings)
	years[0] = 2022
	require.Equal(t, before, lawSays(t, laid, day), "the years of a floor")
	require.NotEqual(t, before.Policy, lawSays(t, lay(), day).Policy, "which do make a difference")
	years[0] = 2023
	o.Settings[0] = law.Setting{}
	o.Settings[1] = law.Set(national.RenewalTerms(), law.Years(5), madeup.DayOf("2024-06-01"), madeup.Decree())
	require.Equal(t, before, lawSays(t, laid, day), "the settings")
	copy(o.Settings, kept)
	for i := range o.Checks {
		o.Checks[i].Office = "Bagian Lain"
	}
	require.Equal(t, before, lawSays(t, laid, day), "the checks")
	require.NotEqual(t, before.Checked, lawSays(t, lay(), day).Checked, "which do make a difference")
	f := madeup.ReadFacts(t, madeup.EveryKey)
	again, err := compiled.Decide(law.Request{Act: national.Renewal()}, &f).Record()
	require.NoError(t, err)
	require.Equal(t, before, again, "what was compiled before")
	require.NotEqual(t, before.Policy, lawSays(t, laid, "2026-03-06").Policy, "another day is another policy")
}

func TestPolicyPrintsItsDay(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.D("2026-02-02"))
	require.Equal(t, "pppk.Policy(2026-02-02)", fmt.Sprintf("%v", p))
	require.Equal(t, "pppk.Policy(2026-02-02)", fmt.Sprintf("%+v", []any{p}[0]))
	require.Equal(t, "pppk.Policy()", fmt.Sprint(new(law.Policy)))
	require.Equal(t, "pppk.Policy()", fmt.Sprint((*law.Policy)(nil)))
	law, err := national.Law().With(law.Overlay{ID: "contoh", Authority: "Kabupaten Contoh"})
	require.NoError(t, err)
	p, err = law.On(madeup.D("2026-02-02"))
	require.NoError(t, err)
	require.Equal(t, "pppk.Policy(2026-02-02, Kabupaten Contoh)", p.LogValue().String())
}

// studying is an act that the nation does not have, and studyYears a parameter.
var (
	studying   = law.NewAct(law.ActSpec{ID: "izin-belajar", Words: actWords("izin belajar")})
	studyYears = law.NewParameter(law.ParameterSpec[law.Count]{ID: "study.years", Title: madeup.Text("tahun belajar"), Versions: nil})
)

// actWords are the words of a made-up act.
func actWords(title string) law.ActWords {
	w := law.ActWords{Title: madeup.Text(title)}
	for i := range w.Outcomes {
		w.Outcomes[i], w.Plain[i] = madeup.Text(title), madeup.Text(title)
	}
	return w
}

// mood is a parameter that the nation does not have.
var mood = law.NewParameter(law.ParameterSpec[law.LimitDay]{ID: "renewal.mood"})
