package national_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// An event that becomes known after the day up to which the list is complete turns
// no known answer about an ending: which came first is not known before.
func TestEndingsLearnOfEvents(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.PropertyDay)
	g := madeup.NewGenerator(65)
	g.Full, g.PartTime = 1, 0.25
	known, learnt := 0, 0
	for range madeup.AtLength(6000) {
		r, more := asked(g, p, national.Ending())
		if kind, ok := r.Ground.(pppk.EventKind); ok && g.Chance(0.6) {
			more.Events.List = append(more.Events.List, pppk.Event{Kind: kind, Date: madeup.PropertyDay.AddDays(-g.Days(0, 400))})
		}
		if len(more.Events.List) == 0 {
			continue
		}
		if g.Chance(0.4) { // the age limit came lately, before the event or after it
			more.NIP, more.BirthDate = pppk.NIP{}, madeup.PropertyDay.AddMonths(-12*g.Days(58, 60), pppk.ClampToMonthEnd).AddDays(-g.Days(0, 400))
		}
		less := cloned(more)
		i := g.IntN(len(less.Events.List))
		from := less.Events.List[i].Date
		if from.IsZero() {
			continue
		}
		less.Events.List = slices.Delete(less.Events.List, i, i+1)
		if until := from.AddDays(-g.Days(1, 60)); until.Before(less.Events.CompleteTo) {
			less.Events.CompleteTo = until
		}
		if g.Chance(0.3) {
			less.Events.CompleteTo = pppk.Date{}
		}
		if g.Chance(0.5) {
			more.Events.CompleteTo = less.Events.CompleteTo
		}
		if more.Check() != nil || less.Check() != nil {
			continue
		}
		before, after := p.Decide(r, less), p.Decide(r, more)
		if turned := flips(before, after); len(turned) > 0 { // the message costs more than the test
			require.Empty(t, turned, "less: %s\nmore: %s\nasked: %v", asJSON(t, less), asJSON(t, more), r)
		}
		if isKnown(before.Outcome()) {
			known++
		} else if isKnown(after.Outcome()) {
			learnt++
		}
	}
	require.Greater(t, known, madeup.AtLength(6000)/40)
	require.Greater(t, learnt, madeup.AtLength(6000)/40)
}

// General crime is in one of the two lists: the other reading is noted with what it
// would change, where it would, and the refusal cites the text that counts.
func TestOtherReadingOfGeneralCrime(t *testing.T) {
	t.Parallel()
	f := madeup.FullFacts(madeup.D("2026-02-02"))
	f.Statements = []pppk.Statement{{Subject: pppk.GroundDecided, Answer: pppk.Yes, Date: madeup.D("2026-01-20")}}
	byRegulation := madeup.Laid(law.Set(national.ClassOfEnding(), national.ClassByRegulation, madeup.D("2024-01-01"), madeup.Decree()))
	ask := func(g pppk.EndingGround, overlays ...law.Overlay) law.Decision {
		return madeup.PolicyOf(t, "2026-02-02", overlays...).Decide(law.Request{Act: national.Ending(), Ground: g}, f)
	}
	byStatute, other := ask(pppk.GeneralCrime), ask(pppk.GeneralCrime, byRegulation)
	require.Equal(t, law.NotEligible, byStatute.Outcome())
	require.Contains(t, notesOf(byStatute), "Bacaan lain: Kelas pemutusan perjanjian penuh waktu: menurut peraturan pemerintah (PP 49/2018 Pasal 53); dengan itu hasilnya: ada dasar")
	for finding := range byStatute.Findings() {
		if finding.Result == law.NotMet {
			require.Equal(t, "ending.ground.general_crime", finding.Rule)
			require.Equal(t, "UU 20/2023 Pasal 52", finding.Citations()[0].String())
			require.Len(t, finding.Citations(), 1)
		}
	}
	letter, err := byStatute.LetterFor(law.Employee, pppk.Indonesian)
	require.NoError(t, err)
	require.Contains(t, letter, "Alasan itu tidak ada dalam daftar undang-undang, yang diikuti; peraturan pemerintah menyebutnya.")

	require.Equal(t, law.Eligible, other.Outcome())
	require.Contains(t, notesOf(other), "Bacaan lain: Kelas pemutusan perjanjian penuh waktu: menurut undang-undang (UU 20/2023 Pasal 52 ayat (4)); dengan itu hasilnya: tidak dapat diputus sekarang")

	// Of a ground that both have, and of one that neither has, nothing changes.
	for _, g := range []pppk.EndingGround{pppk.Unfitness, pppk.LackOfMoney} {
		require.False(t, strings.Contains(notesOf(ask(g)), "Bacaan lain: Kelas"), "%s", g)
	}
}
