package pppk_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
)

func text(s string) pppk.Text { return pppk.Text{ID: s, EN: s + " (en)"} }

// conditioned decides fully known facts with these facts of the agency's own.
func conditioned(t *testing.T, s pppk.Setting, day string, declared ...string) (pppk.Decision, pppk.Finding) {
	t.Helper()
	p := policyOf(t, day, sukamaju(s))
	f := fullFacts(p.Day())
	for i := 0; i+1 < len(declared); i += 2 {
		f.Declared = append(f.Declared, pppk.Declared{ID: declared[i], Value: declared[i+1]})
	}
	require.NoError(t, p.Check(f))
	decision := p.Decide(pppk.Request{Act: pppk.Renewal}, f)
	for one := range decision.Findings() {
		if one.Rule == "renewal.documents" || one.Rule == "renewal.score" {
			return decision, one
		}
	}
	require.Fail(t, "no rule was added")
	return decision, pppk.Finding{}
}

func TestDocuments(t *testing.T) {
	t.Parallel()
	papers := pppk.Documents{{ID: "skp", Name: text("SKP"), Due: d("2026-01-31")}, {ID: "ijazah", Name: text("ijazah")}}
	s := pppk.Set(pppk.NeededDocuments, papers, d("2026-01-01"), byDecree("Pasal 4"))
	for _, c := range []struct {
		day      string
		declared []string
		want     pppk.Result
	}{
		{"2026-02-02", []string{"skp", "2026-01-31", "ijazah", "2026-02-02"}, pppk.Met},
		{"2026-02-02", []string{"skp", "2026-02-01", "ijazah", "2026-02-02"}, pppk.NotMet},
		{"2026-02-02", []string{"skp", "tidak"}, pppk.NotMet},
		{"2026-01-15", []string{"skp", "tidak", "ijazah", "2026-01-02"}, pppk.NotKnown}, // it can still come
		{"2026-01-15", []string{"skp", "2026-01-20", "ijazah", "2026-01-02"}, pppk.NotKnown},
		{"2026-02-02", []string{"ijazah", "tidak"}, pppk.NotMet},
		{"2026-02-02", []string{"skp", "2026-01-20"}, pppk.NotKnown},
		{"2026-02-02", nil, pppk.NotKnown},
	} {
		decision, found := conditioned(t, s, c.day, c.declared...)
		require.Equal(t, c.want, found.Result, "%v", c)
		require.True(t, found.Blocks)
		want := map[pppk.Result]pppk.Outcome{pppk.Met: pppk.Eligible, pppk.NotMet: pppk.NotEligible, pppk.NotKnown: pppk.Undetermined}[c.want]
		require.Equal(t, want, decision.Outcome())
	}
	decision, found := conditioned(t, s, "2026-02-02", "skp", "2026-01-20")
	require.Equal(t, "SKP: 20 Januari 2026", found.Found())
	require.Equal(t, "SKP sampai 31 Januari 2026, ijazah", found.Wanted())
	p := policyOf(t, "2026-02-02", sukamaju(s))
	require.Equal(t, []string{"skp", "ijazah"}, []string{p.Facts()[0].ID, p.Facts()[1].ID})
	p.Facts()[0].ID = "x"
	require.Equal(t, "skp", p.Facts()[0].ID)
	for fact, office := range decision.Missing() {
		require.Equal(t, "tambahan.ijazah", fact)
		require.Equal(t, "pegawai dan unit kerjanya", office)
	}
	// A paper that can still come is asked for, and not the one that is there.
	decision, _ = conditioned(t, s, "2026-01-15", "skp", "tidak", "ijazah", "2026-01-02")
	require.Equal(t, []string{"tambahan.skp, pegawai dan unit kerjanya"}, missingOf(decision))
}

// tuban is the shape of a score that a regency computes; the marks are made up.
func tuban(pass string) pppk.Score {
	s := pppk.Score{Parts: []pppk.ScorePart{
		{ID: "nilai_disiplin", Name: text("disiplin"), Weight: shareOf("40")},
		{ID: "nilai_lain", Name: text("lainnya"), Weight: shareOf("60")},
	}}
	if pass != "" {
		s.Pass = shareOf(pass)
	}
	return s
}

func TestScore(t *testing.T) {
	t.Parallel()
	with := func(pass string) pppk.Setting {
		return pppk.Set(pppk.WeightedScore, tuban(pass), d("2026-01-01"), byDecree("Pasal 4"))
	}
	for _, c := range []struct {
		pass     string
		declared []string
		want     pppk.Result
		found    string
	}{
		{"70", []string{"nilai_disiplin", "70", "nilai_lain", "70"}, pppk.Met, "70,00"},
		{"70", []string{"nilai_disiplin", "69.99", "nilai_lain", "70"}, pppk.NotMet, "69,99"}, // 69.996: cut, never rounded up to the mark
		{"70", []string{"nilai_disiplin", "100"}, pppk.NotKnown, "40,00 sampai 100,00"},
		{"70", []string{"nilai_disiplin", "20"}, pppk.NotMet, "8,00 sampai 68,00"}, // whatever the rest is
		{"40", []string{"nilai_lain", "80"}, pppk.Met, "48,00 sampai 88,00"},
		{"", []string{"nilai_disiplin", "80", "nilai_lain", "75"}, pppk.NotApplicable, "77,00"},
	} {
		decision, found := conditioned(t, with(c.pass), "2026-02-02", c.declared...)
		require.Equal(t, c.want, found.Result, "%v", c)
		require.Equal(t, c.found, found.Found(), "%v", c)
		require.Equal(t, c.pass != "", found.Blocks)
		if c.pass == "" {
			require.Equal(t, pppk.Eligible, decision.Outcome())
			require.Contains(t, decision.Letter(), "Ditemukan: 77,00; disyaratkan: disiplin 40 %, lainnya 60 %; nilai batas tidak diketahui.")
		}
	}
	// As reported it notes, and gives way to what the agency has decided itself.
	reported := byDecree("Pasal 4")
	reported.Instrument.Name, reported.Instrument.Force = "laporan", pppk.Spoken
	decision, found := conditioned(t, pppk.Set(pppk.WeightedScore, tuban("90"), d("2026-01-01"), reported), "2026-02-02", "nilai_disiplin", "1", "nilai_lain", "1")
	require.Equal(t, pppk.NotMet, found.Result)
	require.False(t, found.Blocks)
	require.Equal(t, pppk.Eligible, decision.Outcome())
	both := policyOf(t, "2026-02-02", sukamaju(with("10"), pppk.Set(pppk.WeightedScore, tuban("90"), d("2026-01-01"), reported)))
	f := fullFacts(both.Day())
	f.Declared = []pppk.Declared{{ID: "nilai_disiplin", Value: "20"}, {ID: "nilai_lain", Value: "20"}}
	require.Equal(t, pppk.Eligible, both.Decide(pppk.Request{Act: pppk.Renewal}, f).Outcome())
}

func TestDisciplineBar(t *testing.T) {
	t.Parallel()
	bar := pppk.Set(pppk.DisciplineBar, pppk.SanctionBar{Lightest: pppk.MediumSanction, Years: []int{2024, 2025}}, d("2026-01-01"), byDecree("Pasal 4"))
	p := policyOf(t, "2026-02-02", sukamaju(bar))
	for _, c := range []struct {
		event    pppk.Event
		complete string
		want     pppk.Result
	}{
		{pppk.Event{}, "2026-02-02", pppk.Met},
		{pppk.Event{}, "2025-12-31", pppk.Met}, // complete over the years that count
		{pppk.Event{}, "2025-12-30", pppk.NotKnown},
		{pppk.Event{Kind: pppk.LightSanction, Date: d("2025-05-05")}, "2026-02-02", pppk.Met},
		{pppk.Event{Kind: pppk.MediumSanction, Date: d("2025-05-05")}, "2026-02-02", pppk.NotMet},
		{pppk.Event{Kind: pppk.MediumSanction, Date: d("2025-05-05")}, "", pppk.NotMet}, // what is in the list is known
		{pppk.Event{Kind: pppk.MediumSanction, Date: d("2023-12-31")}, "2026-02-02", pppk.Met},
		{pppk.Event{Kind: pppk.MediumSanction}, "2026-02-02", pppk.NotKnown},
		{pppk.Event{Kind: pppk.Downsizing, Date: d("2020-05-05")}, "2026-02-02", pppk.Met},
	} {
		f := fullFacts(p.Day())
		f.Events = pppk.Events{}
		if c.complete != "" {
			f.Events.CompleteTo = d(c.complete)
		}
		if c.event.Kind != 0 {
			f.Events.List = []pppk.Event{c.event}
		}
		decision := p.Decide(pppk.Request{Act: pppk.Renewal}, f)
		for one := range decision.Findings() {
			if one.Rule == "renewal.discipline" {
				require.Equal(t, c.want, one.Result, "%v", c)
				if c.want == pppk.NotMet {
					require.Equal(t, "hukuman disiplin tingkat sedang 5 Mei 2025", one.Found())
					require.Equal(t, pppk.NotEligible, decision.Outcome())
				}
			}
		}
		if c.want == pppk.NotKnown {
			var missing []string
			for fact := range decision.Missing() {
				missing = append(missing, fact)
			}
			require.Contains(t, missing, "peristiwa.lengkap_sampai")
		}
	}
	// A severe sanction that ends nothing is as heavy as the one that ends.
	severe := policyOf(t, "2026-02-02", sukamaju(pppk.Set(pppk.DisciplineBar, pppk.SanctionBar{Lightest: pppk.SevereSanction, Years: []int{2025}}, d("2026-01-01"), byDecree("Pasal 4"))))
	for kind, want := range map[pppk.EventKind]pppk.Outcome{pppk.MediumSanction: pppk.Eligible, pppk.SevereWithoutEnding: pppk.NotEligible, pppk.SevereSanction: pppk.NotEligible} {
		f := fullFacts(severe.Day())
		f.Events.List = []pppk.Event{{Kind: kind, Date: d("2025-05-05")}}
		require.Equal(t, want, severe.Decide(pppk.Request{Act: pppk.Renewal}, f).Outcome(), "%s", kind)
		require.Equal(t, kind == pppk.SevereSanction, national(t, severe.Day()).Decide(pppk.Request{Act: pppk.Renewal}, f).Outcome() == pppk.NotEligible, "%s ends", kind)
	}
	// Neither of the lighter sanctions ends an agreement.
	f := fullFacts(p.Day())
	f.Events.List = []pppk.Event{{Kind: pppk.MediumSanction, Date: d("2026-01-05")}, {Kind: pppk.LightSanction, Date: d("2026-01-05")}}
	require.Equal(t, pppk.Eligible, national(t, p.Day()).Decide(pppk.Request{Act: pppk.Renewal}, f).Outcome())
}

func TestConditionsThatCannotBe(t *testing.T) {
	t.Parallel()
	from, cite := d("2026-01-01"), byDecree("Pasal 4")
	short, dear, unnamed := tuban(""), tuban(""), tuban("")
	short.Parts = short.Parts[:1]
	dear.Pass = shareOf("101")
	unnamed.Parts[0].Name.EN = ""
	same := tuban("")
	same.Parts[1].ID = same.Parts[0].ID
	for code, all := range map[string][]pppk.Setting{
		"setting.score": {pppk.Set(pppk.WeightedScore, short, from, cite), pppk.Set(pppk.WeightedScore, dear, from, cite), pppk.Set(pppk.WeightedScore, unnamed, from, cite), pppk.Set(pppk.WeightedScore, pppk.Score{}, from, cite), pppk.Set(pppk.WeightedScore, same, from, cite)},
		"setting.sanction": {
			pppk.Set(pppk.DisciplineBar, pppk.SanctionBar{Lightest: pppk.Death, Years: []int{2025}}, from, cite), pppk.Set(pppk.DisciplineBar, pppk.SanctionBar{Lightest: pppk.SevereWithoutEnding, Years: []int{2025}}, from, cite), pppk.Set(pppk.DisciplineBar, pppk.SanctionBar{Lightest: pppk.LightSanction}, from, cite),
			pppk.Set(pppk.DisciplineBar, pppk.SanctionBar{Lightest: pppk.LightSanction, Years: []int{2025, 2024}}, from, cite), pppk.Set(pppk.DisciplineBar, pppk.SanctionBar{Lightest: pppk.LightSanction, Years: []int{25}}, from, cite),
		},
		"setting.documents": {pppk.Set(pppk.NeededDocuments, nil, from, cite), pppk.Set(pppk.NeededDocuments, pppk.Documents{{ID: "a"}}, from, cite)},
		"fact.id":           {pppk.Set(pppk.NeededDocuments, pppk.Documents{{ID: "A B", Name: text("a")}}, from, cite)},
	} {
		for _, s := range all {
			_, err := pppk.National().With(sukamaju(s))
			require.ErrorIs(t, err, pppk.ErrOverlay, code)
			require.Equal(t, code, pppk.Problems(err)[0].Code)
		}
	}
}
