package national_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// conditioned decides fully known facts with these facts of the agency's own.
func conditioned(t *testing.T, s law.Setting, day string, declared ...string) (law.Decision, law.Finding) {
	t.Helper()
	p := madeup.PolicyOf(t, day, madeup.Sukamaju(s))
	f := madeup.FullFacts(p.Day())
	for i := 0; i+1 < len(declared); i += 2 {
		f.Declared = append(f.Declared, pppk.Declared{ID: declared[i], Value: declared[i+1]})
	}
	require.NoError(t, p.Check(f))
	decision := p.Decide(law.Request{Act: national.Renewal()}, f)
	for one := range decision.Findings() {
		if one.Rule == "renewal.documents" || one.Rule == "renewal.score" {
			return decision, one
		}
	}
	require.Fail(t, "no rule was added")
	return decision, law.Finding{}
}

func TestDocuments(t *testing.T) {
	t.Parallel()
	papers := law.Documents{{ID: "skp", Name: madeup.Text("SKP"), Due: madeup.D("2026-01-31")}, {ID: "ijazah", Name: madeup.Text("ijazah")}}
	s := law.Set(national.NeededDocuments(), papers, madeup.D("2026-01-01"), madeup.ByDecree("Pasal 4"))
	for _, c := range []struct {
		day      string
		declared []string
		want     law.Result
	}{
		{"2026-02-02", []string{"skp", "2026-01-31", "ijazah", "2026-02-02"}, law.Met},
		{"2026-02-02", []string{"skp", "2026-02-01", "ijazah", "2026-02-02"}, law.NotMet},
		{"2026-02-02", []string{"skp", "tidak"}, law.NotMet},
		{"2026-01-15", []string{"skp", "tidak", "ijazah", "2026-01-02"}, law.NotKnown}, // it can still come
		{"2026-01-15", []string{"skp", "2026-01-20", "ijazah", "2026-01-02"}, law.NotKnown},
		{"2026-02-02", []string{"ijazah", "tidak"}, law.NotMet},
		{"2026-02-02", []string{"skp", "2026-01-20"}, law.NotKnown},
		{"2026-02-02", nil, law.NotKnown},
	} {
		decision, found := conditioned(t, s, c.day, c.declared...)
		require.Equal(t, c.want, found.Result, "%v", c)
		require.True(t, found.Blocks)
		want := map[law.Result]law.Outcome{law.Met: law.Eligible, law.NotMet: law.NotEligible, law.NotKnown: law.Undetermined}[c.want]
		require.Equal(t, want, decision.Outcome())
	}
	decision, found := conditioned(t, s, "2026-02-02", "skp", "2026-01-20")
	require.Equal(t, "SKP: 20 Januari 2026", found.Found())
	require.Equal(t, "SKP sampai 31 Januari 2026, ijazah", found.Wanted())
	p := madeup.PolicyOf(t, "2026-02-02", madeup.Sukamaju(s))
	require.Equal(t, []string{"skp", "ijazah"}, []string{p.Facts()[0].ID, p.Facts()[1].ID})
	p.Facts()[0].ID = "x"
	require.Equal(t, "skp", p.Facts()[0].ID)
	for m := range decision.Missing() {
		fact, office := m.Name(), m.From.ID
		require.Equal(t, "tambahan.ijazah", fact)
		require.Equal(t, "pegawai dan unit kerjanya", office)
	}
	// A paper that can still come is asked for, and not the one that is there.
	decision, _ = conditioned(t, s, "2026-01-15", "skp", "tidak", "ijazah", "2026-01-02")
	require.Equal(t, []string{"tambahan.skp, pegawai dan unit kerjanya"}, missingOf(decision))
}

// tuban is the shape of a score that a regency computes; the marks are made up.
func tuban(pass string) law.Score {
	s := law.Score{Parts: []law.ScorePart{
		{ID: "nilai_disiplin", Name: madeup.Text("disiplin"), Weight: madeup.ShareOf("40")},
		{ID: "nilai_lain", Name: madeup.Text("lainnya"), Weight: madeup.ShareOf("60")},
	}}
	if pass != "" {
		s.Pass = madeup.ShareOf(pass)
	}
	return s
}

func TestScore(t *testing.T) {
	t.Parallel()
	with := func(pass string) law.Setting {
		return law.Set(national.WeightedScore(), tuban(pass), madeup.D("2026-01-01"), madeup.ByDecree("Pasal 4"))
	}
	for _, c := range []struct {
		pass     string
		declared []string
		want     law.Result
		found    string
	}{
		{"70", []string{"nilai_disiplin", "70", "nilai_lain", "70"}, law.Met, "70,00"},
		{"70", []string{"nilai_disiplin", "69.99", "nilai_lain", "70"}, law.NotMet, "69,99"}, // 69.996: cut, never rounded up to the mark
		{"70", []string{"nilai_disiplin", "100"}, law.NotKnown, "40,00 sampai 100,00"},
		{"70", []string{"nilai_disiplin", "20"}, law.NotMet, "8,00 sampai 68,00"}, // whatever the rest is
		{"40", []string{"nilai_lain", "80"}, law.Met, "48,00 sampai 88,00"},
		{"", []string{"nilai_disiplin", "80", "nilai_lain", "75"}, law.NotApplicable, "77,00"},
	} {
		decision, found := conditioned(t, with(c.pass), "2026-02-02", c.declared...)
		require.Equal(t, c.want, found.Result, "%v", c)
		require.Equal(t, c.found, found.Found(), "%v", c)
		require.Equal(t, c.pass != "", found.Blocks)
		if c.pass == "" {
			require.Equal(t, law.Eligible, decision.Outcome())
			require.Contains(t, decision.Letter(), "Ditemukan: 77,00; disyaratkan: disiplin 40 %, lainnya 60 %; nilai batas tidak diketahui.")
		}
	}
	// As reported it notes, and gives way to what the agency has decided itself.
	reported := madeup.ByDecree("Pasal 4")
	reported.Instrument.Name, reported.Instrument.Force = "laporan", pppk.Spoken
	decision, found := conditioned(t, law.Set(national.WeightedScore(), tuban("90"), madeup.D("2026-01-01"), reported), "2026-02-02", "nilai_disiplin", "1", "nilai_lain", "1")
	require.Equal(t, law.NotMet, found.Result)
	require.False(t, found.Blocks)
	require.Equal(t, law.Eligible, decision.Outcome())
	both := madeup.PolicyOf(t, "2026-02-02", madeup.Sukamaju(with("10"), law.Set(national.WeightedScore(), tuban("90"), madeup.D("2026-01-01"), reported)))
	f := madeup.FullFacts(both.Day())
	f.Declared = []pppk.Declared{{ID: "nilai_disiplin", Value: "20"}, {ID: "nilai_lain", Value: "20"}}
	require.Equal(t, law.Eligible, both.Decide(law.Request{Act: national.Renewal()}, f).Outcome())
}

func TestDisciplineBar(t *testing.T) {
	t.Parallel()
	bar := law.Set(national.DisciplineBar(), law.SanctionBar{Lightest: pppk.MediumSanction, Years: []int{2024, 2025}}, madeup.D("2026-01-01"), madeup.ByDecree("Pasal 4"))
	p := madeup.PolicyOf(t, "2026-02-02", madeup.Sukamaju(bar))
	for _, c := range []struct {
		event    pppk.Event
		complete string
		want     law.Result
	}{
		{pppk.Event{}, "2026-02-02", law.Met},
		{pppk.Event{}, "2025-12-31", law.Met}, // complete over the years that count
		{pppk.Event{}, "2025-12-30", law.NotKnown},
		{pppk.Event{Kind: pppk.LightSanction, Date: madeup.D("2025-05-05")}, "2026-02-02", law.Met},
		{pppk.Event{Kind: pppk.MediumSanction, Date: madeup.D("2025-05-05")}, "2026-02-02", law.NotMet},
		{pppk.Event{Kind: pppk.MediumSanction, Date: madeup.D("2025-05-05")}, "", law.NotMet}, // what is in the list is known
		{pppk.Event{Kind: pppk.MediumSanction, Date: madeup.D("2023-12-31")}, "2026-02-02", law.Met},
		{pppk.Event{Kind: pppk.MediumSanction}, "2026-02-02", law.NotKnown},
		{pppk.Event{Kind: pppk.Downsizing, Date: madeup.D("2020-05-05")}, "2026-02-02", law.Met},
	} {
		f := madeup.FullFacts(p.Day())
		f.Events = pppk.Events{}
		if c.complete != "" {
			f.Events.CompleteTo = madeup.D(c.complete)
		}
		if c.event.Kind != 0 {
			f.Events.List = []pppk.Event{c.event}
		}
		decision := p.Decide(law.Request{Act: national.Renewal()}, f)
		for one := range decision.Findings() {
			if one.Rule == "renewal.discipline" {
				require.Equal(t, c.want, one.Result, "%v", c)
				if c.want == law.NotMet {
					require.Equal(t, "hukuman disiplin tingkat sedang 5 Mei 2025", one.Found())
					require.Equal(t, law.NotEligible, decision.Outcome())
				}
			}
		}
		if c.want == law.NotKnown {
			var missing []string
			for m := range decision.Missing() {
				fact := m.Name()
				missing = append(missing, fact)
			}
			require.Contains(t, missing, "peristiwa.lengkap_sampai")
		}
	}
	// A severe sanction that ends nothing is as heavy as the one that ends.
	severe := madeup.PolicyOf(t, "2026-02-02", madeup.Sukamaju(law.Set(national.DisciplineBar(), law.SanctionBar{Lightest: pppk.SevereSanction, Years: []int{2025}}, madeup.D("2026-01-01"), madeup.ByDecree("Pasal 4"))))
	for kind, want := range map[pppk.EventKind]law.Outcome{pppk.MediumSanction: law.Eligible, pppk.SevereWithoutEnding: law.NotEligible, pppk.SevereSanction: law.NotEligible} {
		f := madeup.FullFacts(severe.Day())
		f.Events.List = []pppk.Event{{Kind: kind, Date: madeup.D("2025-05-05")}}
		require.Equal(t, want, severe.Decide(law.Request{Act: national.Renewal()}, f).Outcome(), "%s", kind)
		require.Equal(t, kind == pppk.SevereSanction, madeup.National(t, severe.Day()).Decide(law.Request{Act: national.Renewal()}, f).Outcome() == law.NotEligible, "%s ends", kind)
	}
	// Neither of the lighter sanctions ends an agreement.
	f := madeup.FullFacts(p.Day())
	f.Events.List = []pppk.Event{{Kind: pppk.MediumSanction, Date: madeup.D("2026-01-05")}, {Kind: pppk.LightSanction, Date: madeup.D("2026-01-05")}}
	require.Equal(t, law.Eligible, madeup.National(t, p.Day()).Decide(law.Request{Act: national.Renewal()}, f).Outcome())
}

func TestConditionsThatCannotBe(t *testing.T) {
	t.Parallel()
	from, cite := madeup.D("2026-01-01"), madeup.ByDecree("Pasal 4")
	short, dear, unnamed := tuban(""), tuban(""), tuban("")
	short.Parts = short.Parts[:1]
	dear.Pass = madeup.ShareOf("101")
	unnamed.Parts[0].Name.EN = ""
	same := tuban("")
	same.Parts[1].ID = same.Parts[0].ID
	for code, all := range map[string][]law.Setting{
		"setting.score": {law.Set(national.WeightedScore(), short, from, cite), law.Set(national.WeightedScore(), dear, from, cite), law.Set(national.WeightedScore(), unnamed, from, cite), law.Set(national.WeightedScore(), law.Score{}, from, cite), law.Set(national.WeightedScore(), same, from, cite)},
		"setting.sanction": {
			law.Set(national.DisciplineBar(), law.SanctionBar{Lightest: pppk.Death, Years: []int{2025}}, from, cite), law.Set(national.DisciplineBar(), law.SanctionBar{Lightest: pppk.SevereWithoutEnding, Years: []int{2025}}, from, cite), law.Set(national.DisciplineBar(), law.SanctionBar{Lightest: pppk.LightSanction}, from, cite),
			law.Set(national.DisciplineBar(), law.SanctionBar{Lightest: pppk.LightSanction, Years: []int{2025, 2024}}, from, cite), law.Set(national.DisciplineBar(), law.SanctionBar{Lightest: pppk.LightSanction, Years: []int{25}}, from, cite),
		},
		"setting.documents": {law.Set(national.NeededDocuments(), nil, from, cite), law.Set(national.NeededDocuments(), law.Documents{{ID: "a"}}, from, cite)},
		"fact.id":           {law.Set(national.NeededDocuments(), law.Documents{{ID: "A B", Name: madeup.Text("a")}}, from, cite)},
	} {
		for _, s := range all {
			_, err := national.Law().With(madeup.Sukamaju(s))
			require.ErrorIs(t, err, pppk.ErrOverlay, code)
			require.Equal(t, code, pppk.Problems(err)[0].Code)
		}
	}
}
