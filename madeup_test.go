package pppk_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/region"
)

// madeUp is an agency that does not exist, with all that an agency can have of
// its own: facts of each kind, rules that read them, papers, a score and a
// discipline bar, all of which decide.
func madeUp() pppk.Overlay {
	from := d("2026-01-01")
	fact := func(id string, kind pppk.FactKind) pppk.Fact {
		return pppk.Fact{ID: id, Kind: kind, Title: text(id), Office: text("BKPSDM")}
	}
	rule := func(id string, status pppk.Status, check func(pppk.Case) pppk.Result, reads string) pppk.Rule {
		return pppk.Rule{
			ID: "rekaan." + id, Status: status, From: from, Source: bound(), Reads: []string{reads}, Check: check,
			Title: text(id), Duty: text("ada " + id), Plain: text("tidak ada " + id),
			Found:  func(c pppk.Case, l pppk.Language) string { return c.Text(reads) },
			Wanted: func(pppk.Language) string { return id },
		}
	}
	return pppk.Overlay{
		ID: "rekaan", Authority: "Kabupaten Rekaan", Version: "1",
		Facts: []pppk.Fact{
			fact("lulus", pppk.FlagFact), fact("nilai_ujian", pppk.NumberFact),
			fact("sertifikat", pppk.DateFact), fact("jalur", pppk.TextFact),
		},
		Settings: []pppk.Setting{
			pppk.Set(pppk.NeededDocuments, pppk.Documents{
				{ID: "skck", Name: text("SKCK"), Due: d("2026-02-15")}, {ID: "surat_sehat", Name: text("surat sehat")},
			}, from, bound()),
			pppk.Set(pppk.WeightedScore, pppk.Score{Parts: []pppk.ScorePart{
				{ID: "nilai_disiplin", Name: text("disiplin"), Weight: shareOf("40")},
				{ID: "nilai_skp", Name: text("SKP"), Weight: shareOf("60")},
			}, Pass: shareOf("70")}, from, bound()),
			pppk.Set(pppk.DisciplineBar, pppk.SanctionBar{Lightest: pppk.MediumSanction, Years: []int{2024, 2025}}, from, bound()),
		},
		Rules: []pppk.Rule{
			rule("passed", 0, func(c pppk.Case) pppk.Result {
				yes, known := c.Flag("lulus")
				return answered(yes, known)
			}, "lulus"),
			rule("mark", pppk.FullTime, func(c pppk.Case) pppk.Result {
				n, known := c.Number("nilai_ujian")
				return answered(n >= 60_00, known)
			}, "nilai_ujian"),
			rule("certificate", pppk.PartTime, func(c pppk.Case) pppk.Result {
				day, known := c.Date("sertifikat")
				return answered(!day.IsZero() && !day.After(c.Day()), known)
			}, "sertifikat"),
			rule("route", pppk.FullTime, func(c pppk.Case) pppk.Result {
				return answered(c.Text("jalur") != "khusus", c.Text("jalur") != "")
			}, "jalur"),
		},
	}
}

func answered(yes, known bool) pppk.Result {
	switch {
	case !known:
		return pppk.NotKnown
	case !yes:
		return pppk.NotMet
	}
	return pppk.Met
}

// ownValues is what each fact of the made-up agency can be: first what its rules
// ask for.
var ownValues = map[string][]string{
	"lulus": {"ya", "tidak"}, "nilai_ujian": {"60", "59.99", "100", "0"}, "jalur": {"umum", "khusus"},
	"sertifikat": {"2025-06-01", "tidak", "2026-03-02", "2026-03-03"},
	"skck":       {"2026-02-15", "tidak", "2026-02-16"}, "surat_sehat": {"2026-03-02", "tidak", "2026-03-03"},
	"nilai_disiplin": {"100", "70", "0", "69.99"}, "nilai_skp": {"100", "70", "0", "50"},
}

// ownIDs are the ids of those facts, in one order.
func ownIDs() []string {
	return []string{"jalur", "lulus", "nilai_disiplin", "nilai_skp", "nilai_ujian", "sertifikat", "skck", "surat_sehat"}
}

// declared gives a person everything that the made-up agency asks for.
func declared(f *pppk.Facts) *pppk.Facts {
	for _, id := range ownIDs() {
		f.Declared = append(f.Declared, pppk.Declared{ID: id, Value: ownValues[id][0]})
	}
	return f
}

// confirming is a decree with which an agency could confirm what is reported.
func confirming() pppk.Citation {
	c := bound()
	c.Instrument.Name = "Peraturan Rekaan 1/2024"
	c.Instrument.Since = date(2024, 1, 2)
	return c
}

// agency is one overlay, and how it is laid.
type agency struct {
	name    string
	overlay pppk.Overlay
	decides bool // it was confirmed, or is made up
	own     bool // it has facts and rules of its own
}

// agencies are every region as reported and as it would be once confirmed, and
// the one that is made up.
func agencies() (all []agency) {
	for o := range region.All() {
		all = append(all, agency{o.ID + ", as reported", o, false, false}, agency{o.ID + ", confirmed", o.Confirm(confirming()), true, false})
	}
	return append(all, agency{"a made-up agency with rules of its own", madeUp(), true, true})
}

func (a agency) law(t testing.TB) *pppk.Law {
	t.Helper()
	law, err := pppk.National().With(a.overlay)
	require.NoError(t, err, a.name)
	return law
}

func (a agency) on(t testing.TB, day pppk.Date) *pppk.Policy {
	t.Helper()
	p, err := a.law(t).On(day)
	require.NoError(t, err, a.name)
	return p
}

func TestMadeUpAgency(t *testing.T) {
	t.Parallel()
	p := agency{"", madeUp(), true, true}.on(t, benchDay)
	f := declared(fullFacts(benchDay))
	require.NoError(t, p.Check(f))
	require.Equal(t, pppk.Eligible, p.Decide(renewal, f).Outcome())
	for _, id := range ownIDs() {
		i := slices.IndexFunc(f.Declared, func(d pppk.Declared) bool { return d.ID == id })
		want := pppk.Undetermined
		if id == "sertifikat" {
			want = pppk.Eligible // it is asked of part-time employees
		}
		one := *f
		one.Declared = slices.Delete(slices.Clone(f.Declared), i, i+1)
		require.Equal(t, want, p.Decide(renewal, &one).Outcome(), id)
	}
	n := 0
	for range region.All() {
		n++
	}
	require.Len(t, agencies(), 2*n+1)
}
