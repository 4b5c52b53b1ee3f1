package pppk_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
)

// orders are the ways in which the overlays can be laid one after the other.
func orders(all []pppk.Overlay) (ways [][]pppk.Overlay) {
	if len(all) < 2 {
		return [][]pppk.Overlay{all}
	}
	for i := range all {
		rest := slices.Delete(slices.Clone(all), i, i+1)
		for _, way := range orders(rest) {
			ways = append(ways, append([]pppk.Overlay{all[i]}, way...))
		}
	}
	return ways
}

// dealt deals what an agency has out to several overlays.
func (g *generator) dealt() []pppk.Overlay {
	all := make([]pppk.Overlay, 2+g.IntN(2))
	for i := range all {
		all[i] = pppk.Overlay{ID: "bagian-" + strconv.Itoa(i), Authority: "Kabupaten Rekaan", Version: strconv.Itoa(g.IntN(3))}
	}
	hand := func() *pppk.Overlay { return &all[g.IntN(len(all))] }
	settings := append(everyParameter().Settings, largest().Settings...)
	for _, s := range append(settings, madeUp().Settings...) {
		if g.chance(0.4) {
			o := hand()
			o.Settings = append(o.Settings, s)
		}
	}
	for i, r := range madeUp().Rules {
		if g.chance(0.7) {
			o := hand()
			o.Facts, o.Rules = append(o.Facts, madeUp().Facts[i]), append(o.Rules, r)
		}
	}
	if g.chance(0.2) { // one that a setting may read, too
		o := hand()
		o.Facts = append(o.Facts, pppk.Fact{ID: pick(g, "skck", "ujian"), Kind: pick(g, pppk.DateFact, pppk.NumberFact, pppk.FlagFact), Title: text("x"), Office: text("x")})
	}
	return all
}

// In whatever order the overlays of an agency are laid, where none replaces
// another: they can be laid or not, and the law is one on each day.
func TestOrderOfOverlays(t *testing.T) {
	t.Parallel()
	g := newGenerator(21)
	laid, refused, records := 0, 0, 0
	for range atLength(120) {
		all := g.dealt()
		ways := orders(all)
		law, err := pppk.National().With(ways[0]...)
		f := declared(g.facts(propertyDay))
		for _, way := range ways[1:] {
			other, otherErr := pppk.National().With(way...)
			require.Equal(t, err == nil, otherErr == nil, "%v\n%v", err, otherErr)
			if err != nil {
				require.ErrorIs(t, err, pppk.ErrOverlay)
				continue
			}
			for _, day := range []string{"2025-12-31", "2026-03-02", "2027-01-01"} {
				p, err := law.On(d(day))
				require.NoError(t, err)
				q, err := other.On(d(day))
				require.NoError(t, err)
				require.Equal(t, pppk.Resolved(p), pppk.Resolved(q), day)
				a, b := p.Decide(renewal, f), q.Decide(renewal, f)
				require.Equal(t, a.Outcome(), b.Outcome())
				require.Equal(t, resultsOf(a), resultsOf(b))
				require.Empty(t, pppk.Compare(p, q, renewal, f).Differences)
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
	require.Greater(t, laid, atLength(10))
	require.Greater(t, refused, atLength(10))
}

// A fact that a setting of one overlay reads and another overlay declares is
// refused in both orders, and counts in both.
func TestFactsOfOtherOverlays(t *testing.T) {
	t.Parallel()
	papers := func(n int) pppk.Overlay {
		var all pppk.Documents
		for i := range n {
			all = append(all, pppk.Document{ID: "surat_" + strings.Repeat("x", i+1), Name: text("surat")})
		}
		return sukamaju(pppk.Set(pppk.NeededDocuments, all, d("2026-01-01"), byDecree("Pasal 4")))
	}
	facts := func(n int, id string) pppk.Overlay {
		o := pppk.Overlay{ID: "lain", Authority: "Kabupaten Sukamaju"}
		for i := range n {
			o.Facts = append(o.Facts, pppk.Fact{ID: id + strings.Repeat("x", i+1), Kind: pppk.FlagFact, Title: text("x"), Office: text("x")})
		}
		return o
	}
	for code, c := range map[string][]pppk.Overlay{
		"fact.twice": {papers(2), facts(1, "surat_")}, "overlay.large": {papers(40), facts(40, "f_")},
	} {
		for _, way := range orders(c) {
			_, err := pppk.National().With(way...)
			require.ErrorIs(t, err, pppk.ErrOverlay)
			require.Contains(t, codesOf(err), code)
		}
	}
	for _, way := range orders([]pppk.Overlay{papers(30), facts(30, "f_")}) {
		_, err := pppk.National().With(way...)
		require.NoError(t, err)
	}
	later := papers(30)
	later.ID, later.Settings = "nanti", []pppk.Setting{pppk.Set(pppk.NeededDocuments, pppk.Documents{{ID: "surat_x", Name: text("surat")}}, d("2027-01-01"), byDecree("Pasal 4"))}
	first := papers(40)
	first.Settings[0] = first.Settings[0].Until(d("2026-12-31"))
	for _, way := range orders([]pppk.Overlay{first, later, facts(24, "f_")}) { // one fact of two settings counts once
		_, err := pppk.National().With(way...)
		require.NoError(t, err)
	}
}

// A rule of an agency's own cannot have the id of one that a setting adds.
func TestRuleOfASetting(t *testing.T) {
	t.Parallel()
	for _, id := range []string{"renewal.documents", "renewal.score", "renewal.discipline"} {
		_, err := pppk.National().With(certified(hasCertificate, func(r *pppk.Rule) { r.ID = id }))
		require.ErrorIs(t, err, pppk.ErrOverlay)
		require.Equal(t, []string{"rule.twice"}, codesOf(err))
	}
}

// A setting that is for one status takes its days from nobody else.
func TestReplacesOfOneStatus(t *testing.T) {
	t.Parallel()
	timing := func(c pppk.Choice) pppk.Setting {
		return pppk.Set(pppk.PaymentTiming, c, d("2026-01-01"), byDecree("Pasal 5"))
	}
	old := sukamaju(timing(pppk.PaidFirst))
	next := sukamaju(timing(pppk.PaidAfter).For(pppk.PartTime).Until(d("2026-06-30")))
	next.ID, next.Replaces = "baru", old.ID
	for day, want := range map[string][2]string{
		"2026-03-02": {"pada awal bulan", "sesudah bulan berjalan"}, "2026-07-01": {"pada awal bulan", "pada awal bulan"},
	} {
		p := policyOf(t, day, old, next)
		for i, status := range []pppk.Status{pppk.FullTime, pppk.PartTime} {
			f := fullFacts(p.Day())
			f.Contracts[1].Status = status
			notes := notesOf(p.Decide(pppk.Request{Act: pppk.Renewal}, f))
			for _, timing := range []string{"pada awal bulan", "sesudah bulan berjalan"} {
				require.Equal(t, timing == want[i], strings.Contains(notes, timing), "%s %s: %s", day, status, notes)
			}
		}
	}
}

// scrambled changes an overlay here and there, so that little of it is right.
func (g *generator) scrambled(o pppk.Overlay) pppk.Overlay {
	if g.chance(0.5) {
		return o
	}
	day := func() pppk.Date {
		return pick(g, pppk.Date{}, d("1900-01-01"), d("2023-10-31"), d("2026-01-01"), d("2032-05-05"), d("9999-12-31"))
	}
	cite := func() pppk.Citation {
		c := decree()
		c.Instrument.Force, c.Confidence = pppk.Force(g.IntN(6)), pppk.Confidence(g.IntN(5))
		c.Instrument.Since, c.Instrument.Year = pick(g, day(), c.Instrument.Since), pick(g, 0, 0, 2025, -1)
		return c
	}
	word := func() string { return pick(g, "", "x", "lulus", "skck", "renewal.score", "A B", "\xff") }
	percentages := []pppk.Percent{{}, shareOf("0"), shareOf("50"), shareOf("100"), shareOf("1000")}
	years := func() []int {
		return pick(g, nil, []int{}, []int{2025}, []int{2026, 2025}, []int{-1, 0, 1 << 40}, []int{2025, 2025})
	}
	n := g.IntN(3) * g.IntN(1000) * pick(g, -1, 1, 1<<40)
	set := func(s pppk.Setting, others ...pppk.Setting) pppk.Setting { return pick(g, append(others, s)...) }
	for i := range o.Settings {
		if s := &o.Settings[i]; g.chance(0.3) {
			*s = set(*s, pppk.Setting{},
				pppk.Set(pppk.Parameter[pppk.Choice](s.Parameter()), pppk.Choice(word()), day(), cite()),
				pppk.Set(pppk.Parameter[pppk.Terms](s.Parameter()), pppk.Years(int(n), 1), day(), cite()),
				pppk.Set(pppk.PerformanceFloor, pppk.Floor{Lowest: pppk.Predicate(g.IntN(8)), Years: years()}, day(), cite()),
				pppk.Set(pppk.AbsenceSanctions, pppk.AbsenceTable{Bands: []pppk.AbsenceBand{{From: int(n), To: g.IntN(9), Level: pppk.EventKind(g.IntN(20)), Sanction: text(word())}}, Ends: g.chance(0.5)}, day(), cite()),
				pppk.Set(pppk.DisciplineBar, pppk.SanctionBar{Lightest: pppk.EventKind(g.IntN(20)), Years: years()}, day(), cite()),
				pppk.Set(pppk.WeightedScore, pppk.Score{Parts: []pppk.ScorePart{{ID: word(), Name: text(word()), Weight: pick(g, percentages...)}}, Pass: pick(g, percentages...)}, day(), cite()),
				pppk.Set(pppk.NeededDocuments, pppk.Documents{{ID: word(), Name: text(word()), Due: day()}}, day(), cite()),
				pppk.Set(pppk.PartTimeWage, pppk.WageFloor{Least: []pppk.Wage{{Category: pppk.Category(g.IntN(256))}}}, day(), cite()),
				pppk.Depart(pppk.SpendingCeiling, pick(g, percentages...), day(), cite()),
				pppk.Set(pppk.AgreementEnd, day(), day(), cite()), pppk.Set(pppk.Warnings, pppk.Count(n), day(), cite()),
				pppk.Set(pppk.PartTimeHours, pppk.Minutes(n), day(), cite()), pppk.Set(pppk.DecisionChain, pppk.Offices{}, day(), cite()))
			if g.chance(0.3) {
				*s = s.Until(day())
			}
			if g.chance(0.2) {
				*s = s.For(pppk.Status(g.IntN(5)))
			}
		}
	}
	for i := range o.Facts {
		if f := &o.Facts[i]; g.chance(0.2) {
			*f = pppk.Fact{ID: word(), Kind: pppk.FactKind(g.IntN(7)), Title: text(word()), Office: pick(g, f.Office, pppk.Text{})}
		}
	}
	for i := range o.Rules {
		r := &o.Rules[i]
		if g.chance(0.2) {
			r.ID, r.Status, r.Title, r.Reads = word(), pppk.Status(g.IntN(5)), text(word()), []string{word(), word()}
		}
		if g.chance(0.2) {
			r.From, r.Until, r.Source = day(), day(), cite()
		}
		if g.chance(0.1) {
			r.Check, r.Found, r.Wanted = nil, nil, nil
		}
		if g.chance(0.1) {
			r.Found, r.Wanted = nil, nil
		}
	}
	if g.chance(0.2) {
		o.Checks = append(o.Checks, pppk.LaterCheck{Instrument: word(), On: day(), Office: word()})
	}
	o.ID, o.Authority, o.Replaces = pick(g, o.ID, o.ID, o.ID, "b", ""), pick(g, "A", "A", "A", "A", "A", "A", "B", ""), pick(g, "", "", "", "", "b", o.ID, "c")
	return o
}

// Whatever an overlay is, laying it is an error or a law, and never a panic; of
// a law, every day is.
func TestRandomOverlays(t *testing.T) {
	t.Parallel()
	g := newGenerator(22)
	days := []string{"2023-10-31", "2025-12-31", "2026-03-02", "2032-06-01", "9999-12-31"}
	codes, laid := map[string]int{}, 0
	for n := range atLength(1500) {
		all := make([]pppk.Overlay, 1+g.IntN(3))
		for i := range all {
			o := whole()
			o.ID = pick(g, "a", "b", "c", "d")
			keep := pick(g, 0, 0.02, 0.05, 0.15, 0.5)
			o.Settings = slices.DeleteFunc(o.Settings, func(pppk.Setting) bool { return !g.chance(keep) })
			o.Facts = slices.DeleteFunc(o.Facts, func(pppk.Fact) bool { return !g.chance(3 * keep) })
			o.Rules = slices.DeleteFunc(o.Rules, func(pppk.Rule) bool { return !g.chance(3 * keep) })
			all[i] = g.scrambled(o)
			if n%4 == 0 {
				all[i] = all[i].Confirm(decree(), pick(g, []string{}, []string{"renewal.terms", "x"})...)
			}
		}
		var law *pppk.Law
		var err error
		require.NotPanics(t, func() { law, err = pppk.National().With(all...) })
		if err != nil {
			require.Nil(t, law)
			require.ErrorIs(t, err, pppk.ErrOverlay)
			require.NotEmpty(t, pppk.Problems(err))
			for _, code := range codesOf(err) {
				codes[code]++
			}
			continue
		}
		laid++
		for _, day := range days {
			require.NotPanics(t, func() {
				p, err := law.On(d(day))
				if err != nil {
					require.Equal(t, []string{"setting.floor"}, codesOf(err))
					return
				}
				everything(t, p.Decide(renewal, declared(fullFacts(benchDay))))
			})
		}
	}
	t.Logf("%d laid; %v", laid, codes)
	require.Greater(t, laid, atLength(100))
	for _, code := range []string{
		"overlay.identity", "overlay.twice", "overlay.authority", "overlay.replaces", "setting.unknown", "setting.type", "setting.choice", "setting.from",
		"setting.until", "setting.status", "setting.twice", "setting.floor", "setting.sanction", "setting.score", "fact.id", "fact.kind", "fact.twice",
		"rule.id", "rule.check", "rule.reads", "rule.twice", "check.instrument", "citation.force", "citation.confidence",
	} {
		require.True(t, codes[code] > 0 || testing.Short(), code)
	}
}
