package national_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// orders are the ways in which the overlays can be laid one after the other.
func orders(all []law.Overlay) (ways [][]law.Overlay) {
	if len(all) < 2 {
		return [][]law.Overlay{all}
	}
	for i := range all {
		rest := slices.Delete(slices.Clone(all), i, i+1)
		for _, way := range orders(rest) {
			ways = append(ways, append([]law.Overlay{all[i]}, way...))
		}
	}
	return ways
}

// dealt deals what an agency has out to several overlays.
func dealt(g *madeup.Generator) []law.Overlay {
	all := make([]law.Overlay, 2+g.IntN(2))
	for i := range all {
		all[i] = law.Overlay{ID: "bagian-" + strconv.Itoa(i), Authority: "Kabupaten Rekaan", Version: strconv.Itoa(g.IntN(3))}
	}
	hand := func() *law.Overlay { return &all[g.IntN(len(all))] }
	settings := append(everyParameter().Settings, largest().Settings...)
	for _, s := range append(settings, madeup.MadeUp().Settings...) {
		if g.Chance(0.4) {
			o := hand()
			o.Settings = append(o.Settings, s)
		}
	}
	for i, r := range madeup.MadeUp().Rules {
		if g.Chance(0.7) {
			o := hand()
			o.Facts, o.Rules = append(o.Facts, madeup.MadeUp().Facts[i]), append(o.Rules, r)
		}
	}
	if g.Chance(0.2) { // one that a setting may read, too
		o := hand()
		o.Facts = append(o.Facts, &law.Fact{ID: madeup.Pick(g, "skck", "ujian"), Kind: madeup.Pick(g, law.DateFact, law.NumberFact, law.FlagFact), Title: madeup.Text("x"), Office: madeup.Text("x")})
	}
	return all
}

// In whatever order the overlays of an agency are laid, where none replaces
// another: they can be laid or not, and the law is one on each day.
func TestOrderOfOverlays(t *testing.T) {
	t.Parallel()
	g := madeup.NewGenerator(21)
	laid, refused, records := 0, 0, 0
	for range madeup.AtLength(120) {
		all := dealt(g)
		ways := orders(all)
		one, err := national.Law().With(ways[0]...)
		f := madeup.Declared(g.Facts(madeup.PropertyDay))
		for _, way := range ways[1:] {
			other, otherErr := national.Law().With(way...)
			require.Equal(t, err == nil, otherErr == nil, "%v\n%v", err, otherErr)
			if err != nil {
				require.ErrorIs(t, err, pppk.ErrOverlay)
				continue
			}
			for _, day := range []string{"2025-12-31", "2026-03-02", "2027-01-01"} {
				p, err := one.On(madeup.D(day))
				require.NoError(t, err)
				q, err := other.On(madeup.D(day))
				require.NoError(t, err)
				require.Equal(t, resolved(p), resolved(q), day)
				a, b := p.Decide(madeup.Renewal, f), q.Decide(madeup.Renewal, f)
				require.Equal(t, a.Outcome(), b.Outcome())
				require.Equal(t, resultsOf(a), resultsOf(b))
				require.Empty(t, law.Compare(p, q, madeup.Renewal, f).Differences)
				if day == "2026-03-02" {
					record, err := a.Record()
					require.NoError(t, err)
					require.NoError(t, record.Verify(q))
					records++
				}
			}
		}
		if err == nil {
			laid++
		} else {
			refused++
		}
	}
	t.Logf("%d laid, %d refused, %d records", laid, refused, records)
	require.Greater(t, laid, madeup.AtLength(10))
	require.Greater(t, refused, madeup.AtLength(10))
}

// A fact that a setting of one overlay reads and another overlay declares is
// refused in both orders, and counts in both.
func TestFactsOfOtherOverlays(t *testing.T) {
	t.Parallel()
	papers := func(n int) law.Overlay {
		var all law.Documents
		for i := range n {
			all = append(all, law.Document{ID: "surat_" + strings.Repeat("x", i+1), Name: madeup.Text("surat")})
		}
		return madeup.Sukamaju(law.Set(national.NeededDocuments(), all, madeup.D("2026-01-01"), madeup.ByDecree("Pasal 4")))
	}
	facts := func(n int, id string) law.Overlay {
		o := law.Overlay{ID: "lain", Authority: "Kabupaten Sukamaju"}
		for i := range n {
			o.Facts = append(o.Facts, &law.Fact{ID: id + strings.Repeat("x", i%30+1) + strings.Repeat("y", i/30), Kind: law.FlagFact, Title: madeup.Text("x"), Office: madeup.Text("x")})
		}
		return o
	}
	for code, c := range map[string][]law.Overlay{
		"fact.twice": {papers(2), facts(1, "surat_")}, "overlay.large": {papers(40), facts(1001, "f_")},
	} {
		for _, way := range orders(c) {
			_, err := national.Law().With(way...)
			require.ErrorIs(t, err, pppk.ErrOverlay)
			require.Contains(t, madeup.CodesOf(err), code)
		}
	}
	for _, way := range orders([]law.Overlay{papers(30), facts(30, "f_")}) {
		_, err := national.Law().With(way...)
		require.NoError(t, err)
	}
	later := papers(30)
	later.ID, later.Settings = "nanti", []law.Setting{law.Set(national.NeededDocuments(), law.Documents{{ID: "surat_x", Name: madeup.Text("surat")}}, madeup.D("2027-01-01"), madeup.ByDecree("Pasal 4"))}
	first := papers(40)
	first.Settings[0] = first.Settings[0].Until(madeup.D("2026-12-31"))
	for _, way := range orders([]law.Overlay{first, later, facts(24, "f_")}) { // one fact of two settings counts once
		_, err := national.Law().With(way...)
		require.NoError(t, err)
	}
}

// A rule of an agency's own cannot have the id of one that a setting adds.
func TestRuleOfASetting(t *testing.T) {
	t.Parallel()
	for _, id := range []string{"renewal.documents", "renewal.score", "renewal.discipline"} {
		_, err := national.Law().With(certified(hasCertificate, func(r *law.Rule) { r.ID = id }))
		require.ErrorIs(t, err, pppk.ErrOverlay)
		require.Equal(t, []string{"rule.twice"}, madeup.CodesOf(err))
	}
}

// A setting that is for one status takes its days from nobody else.
func TestReplacesOfOneStatus(t *testing.T) {
	t.Parallel()
	timing := func(c national.PayTime) law.Setting {
		return law.Set(national.PaymentTiming(), c, madeup.D("2026-01-01"), madeup.ByDecree("Pasal 5"))
	}
	old := madeup.Sukamaju(timing(national.PaidFirst))
	next := madeup.Sukamaju(timing(national.PaidAfter).For(pppk.PartTime).Until(madeup.D("2026-06-30")))
	next.ID, next.Replaces = "baru", old.ID
	for day, want := range map[string][2]string{
		"2026-03-02": {"pada awal bulan", "sesudah bulan berjalan"}, "2026-07-01": {"pada awal bulan", "pada awal bulan"},
	} {
		p := madeup.PolicyOf(t, day, old, next)
		for i, status := range []pppk.Status{pppk.FullTime, pppk.PartTime} {
			f := madeup.FullFacts(p.Day())
			f.Contracts[1].Status = status
			notes := notesOf(p.Decide(law.Request{Act: national.Renewal()}, f))
			for _, timing := range []string{"pada awal bulan", "sesudah bulan berjalan"} {
				require.Equal(t, timing == want[i], strings.Contains(notes, timing), "%s %s: %s", day, status, notes)
			}
		}
	}
}

// scrambled changes an overlay here and there, so that little of it is right.
func scrambled(g *madeup.Generator, o law.Overlay) law.Overlay {
	if g.Chance(0.5) {
		return o
	}
	day := func() pppk.Date {
		return madeup.Pick(g, pppk.Date{}, madeup.D("1900-01-01"), madeup.D("2023-10-31"), madeup.D("2026-01-01"), madeup.D("2032-05-05"), madeup.D("9999-12-31"))
	}
	cite := func() pppk.Citation {
		c := madeup.Decree()
		c.Instrument.Force, c.Confidence = pppk.Force(g.IntN(6)), pppk.Confidence(g.IntN(5))
		c.Instrument.Since, c.Instrument.Year = madeup.Pick(g, day(), c.Instrument.Since), madeup.Pick(g, 0, 0, 2025, -1)
		return c
	}
	word := func() string { return madeup.Pick(g, "", "x", "lulus", "skck", "renewal.score", "A B", "\xff") }
	percentages := []pppk.Percent{{}, madeup.ShareOf("0"), madeup.ShareOf("50"), madeup.ShareOf("100"), madeup.ShareOf("1000")}
	years := func() []int {
		return madeup.Pick(g, nil, []int{}, []int{2025}, []int{2026, 2025}, []int{-1, 0, 1 << 40}, []int{2025, 2025})
	}
	n := g.IntN(3) * g.IntN(1000) * madeup.Pick(g, -1, 1, 1<<40)
	set := func(s law.Setting, others ...law.Setting) law.Setting { return madeup.Pick(g, append(others, s)...) }
	for i := range o.Settings {
		if s := &o.Settings[i]; g.Chance(0.3) {
			*s = set(*s, law.Setting{},
				law.Set(mood, law.LimitDay(word()), day(), cite()), law.Set(national.AgeLimitDay(), law.LimitDay(word()), day(), cite()),
				law.Set(national.RenewalTerms(), law.Years(int(n), 1), day(), cite()),
				law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.Predicate(g.IntN(8)), Years: years()}, day(), cite()),
				law.Set(national.AbsenceSanctions(), law.AbsenceTable{Bands: []law.AbsenceBand{{From: int(n), To: g.IntN(9), Level: pppk.EventKind(g.IntN(20)), Sanction: madeup.Text(word())}}, Ends: g.Chance(0.5)}, day(), cite()),
				law.Set(national.DisciplineBar(), law.SanctionBar{Lightest: pppk.EventKind(g.IntN(20)), Years: years()}, day(), cite()),
				law.Set(national.WeightedScore(), law.Score{Parts: []law.ScorePart{{ID: word(), Name: madeup.Text(word()), Weight: madeup.Pick(g, percentages...)}}, Pass: madeup.Pick(g, percentages...)}, day(), cite()),
				law.Set(national.NeededDocuments(), law.Documents{{ID: word(), Name: madeup.Text(word()), Due: day()}}, day(), cite()),
				law.Set(national.PartTimeWage(), law.WageFloor{Least: []law.Wage{{Category: pppk.Category(g.IntN(256))}}}, day(), cite()),
				law.Depart(national.SpendingCeiling(), madeup.Pick(g, percentages...), day(), cite()),
				law.Set(national.AgreementEnd(), day(), day(), cite()), law.Set(national.Warnings(), law.Count(n), day(), cite()),
				law.Set(national.PartTimeHours(), law.Minutes(n), day(), cite()), law.Set(national.DecisionChain(), law.Offices{}, day(), cite()))
			if g.Chance(0.3) {
				*s = s.Until(day())
			}
			if g.Chance(0.2) {
				*s = s.For(pppk.Status(g.IntN(5)))
			}
		}
	}
	for i := range o.Facts {
		if f := o.Facts[i]; g.Chance(0.2) {
			*f = law.Fact{ID: word(), Kind: law.FactKind(g.IntN(7)), Title: madeup.Text(word()), Office: madeup.Pick(g, f.Office, pppk.Text{})}
		}
	}
	for i := range o.Rules {
		r := &o.Rules[i]
		if g.Chance(0.2) {
			r.ID, r.Status, r.Title, r.Reads = word(), pppk.Status(g.IntN(5)), madeup.Text(word()), []*law.Fact{{ID: word()}, {ID: word()}}
		}
		if g.Chance(0.2) {
			r.From, r.Until, r.Cites = day(), day(), []pppk.Citation{cite()}
		}
		if g.Chance(0.1) {
			r.Check, r.Found, r.Wanted = nil, nil, nil
		}
		if g.Chance(0.1) {
			r.Found, r.Wanted = nil, nil
		}
	}
	if g.Chance(0.2) {
		o.Checks = append(o.Checks, law.LaterCheck{Instrument: word(), On: day(), Office: word()})
	}
	o.ID, o.Authority, o.Replaces = madeup.Pick(g, o.ID, o.ID, o.ID, "b", ""), madeup.Pick(g, "A", "A", "A", "A", "A", "A", "B", ""), madeup.Pick(g, "", "", "", "", "b", o.ID, "c")
	return o
}

// Whatever an overlay is, laying it is an error or a law, and never a panic; of
// a law, every day is.
func TestRandomOverlays(t *testing.T) {
	t.Parallel()
	g := madeup.NewGenerator(22)
	days := []string{"2023-10-31", "2025-12-31", "2026-03-02", "2032-06-01", "9999-12-31"}
	codes, laid := map[string]int{}, 0
	for n := range madeup.AtLength(1500) {
		all := make([]law.Overlay, 1+g.IntN(3))
		for i := range all {
			o := whole()
			o.ID = madeup.Pick(g, "a", "b", "c", "d")
			keep := madeup.Pick(g, 0, 0.02, 0.05, 0.15, 0.5)
			o.Settings = slices.DeleteFunc(o.Settings, func(law.Setting) bool { return !g.Chance(keep) })
			o.Facts = slices.DeleteFunc(o.Facts, func(*law.Fact) bool { return !g.Chance(3 * keep) })
			o.Rules = slices.DeleteFunc(o.Rules, func(law.Rule) bool { return !g.Chance(3 * keep) })
			all[i] = scrambled(g, o)
			if n%4 == 0 {
				all[i] = all[i].Confirm(madeup.Decree(), madeup.Pick(g, []string{}, []string{"renewal.terms", "x"})...)
			}
		}
		var one *law.Law
		var err error
		require.NotPanics(t, func() { one, err = national.Law().With(all...) })
		if err != nil {
			require.Nil(t, one)
			require.ErrorIs(t, err, pppk.ErrOverlay)
			require.NotEmpty(t, pppk.Problems(err))
			for _, code := range madeup.CodesOf(err) {
				codes[code]++
			}
			continue
		}
		laid++
		for _, day := range days {
			require.NotPanics(t, func() {
				p, err := one.On(madeup.D(day))
				if err != nil {
					require.Equal(t, []string{"setting.floor"}, madeup.CodesOf(err))
					return
				}
				everything(t, p.Decide(madeup.Renewal, madeup.Declared(madeup.FullFacts(madeup.BenchDay))))
			})
		}
	}
	t.Logf("%d laid; %v", laid, codes)
	require.Greater(t, laid, madeup.AtLength(100))
	for _, code := range []string{
		"overlay.identity", "overlay.twice", "overlay.authority", "overlay.replaces", "setting.unknown", "setting.choice", "setting.from",
		"setting.until", "setting.status", "setting.twice", "setting.floor", "setting.sanction", "setting.score", "fact.id", "fact.kind", "fact.twice",
		"rule.id", "rule.check", "rule.reads", "rule.twice", "check.instrument", "citation.force", "citation.confidence",
	} {
		require.True(t, codes[code] > 0 || testing.Short(), code)
	}
}
