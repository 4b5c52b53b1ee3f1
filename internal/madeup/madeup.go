package madeup

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/region"
)

// MadeUp is an agency that does not exist, with all that an agency can have of
// its own: facts of each kind, rules that read them, papers, a score and a
// discipline bar, all of which decide.
func MadeUp() law.Overlay {
	from := D("2026-01-01")
	fact := func(id string, kind law.FactKind) *law.Fact {
		return &law.Fact{ID: id, Kind: kind, Title: Text(id), Office: Text("BKPSDM")}
	}
	passed, mark := fact("lulus", law.FlagFact), fact("nilai_ujian", law.NumberFact)
	certificate, route := fact("sertifikat", law.DateFact), fact("jalur", law.TextFact)
	rule := func(id string, status pppk.Status, check func(*law.Case) law.Result, reads *law.Fact) law.Rule {
		return law.Rule{
			ID: "rekaan." + id, Act: national.Renewal(), Status: status, From: from, Cites: []pppk.Citation{Bound()}, Reads: []*law.Fact{reads}, Check: check,
			Title: Text(id), Duty: Text("ada " + id), Plain: Text("tidak ada " + id),
			Found:  func(c *law.Case, l pppk.Language) string { return c.Text(reads) },
			Wanted: func(pppk.Language) string { return id },
		}
	}
	return law.Overlay{
		ID: "rekaan", Authority: "Kabupaten Rekaan", Version: "1",
		Facts: []*law.Fact{passed, mark, certificate, route},
		Settings: []law.Setting{
			law.Set(national.NeededDocuments(), law.Documents{
				{ID: "skck", Name: Text("SKCK"), Due: D("2026-02-15")}, {ID: "surat_sehat", Name: Text("surat sehat")},
			}, from, Bound()),
			law.Set(national.WeightedScore(), law.Score{Parts: []law.ScorePart{
				{ID: "nilai_disiplin", Name: Text("disiplin"), Weight: ShareOf("40")},
				{ID: "nilai_skp", Name: Text("SKP"), Weight: ShareOf("60")},
			}, Pass: ShareOf("70")}, from, Bound()),
			law.Set(national.DisciplineBar(), law.SanctionBar{Lightest: pppk.MediumSanction, Years: []int{2024, 2025}}, from, Bound()),
		},
		Rules: []law.Rule{
			rule("passed", 0, func(c *law.Case) law.Result {
				yes, known := c.Flag(passed)
				return Answered(yes, known)
			}, passed),
			rule("mark", pppk.FullTime, func(c *law.Case) law.Result {
				n, known := c.Number(mark)
				return Answered(n >= 60_00, known)
			}, mark),
			rule("certificate", pppk.PartTime, func(c *law.Case) law.Result {
				day, known := c.Date(certificate)
				return Answered(!day.IsZero() && !day.After(c.Day), known)
			}, certificate),
			rule("route", pppk.FullTime, func(c *law.Case) law.Result {
				return Answered(c.Text(route) != "khusus", c.Text(route) != "")
			}, route),
		},
	}
}

func Answered(yes, known bool) law.Result {
	switch {
	case !known:
		return law.NotKnown
	case !yes:
		return law.NotMet
	}
	return law.Met
}

// OwnValues is what each fact of the made-up agency can be: first what its rules
// ask for.
var OwnValues = map[string][]string{
	"lulus": {"ya", "tidak"}, "nilai_ujian": {"60", "59.99", "100", "0"}, "jalur": {"umum", "khusus"},
	"sertifikat": {"2025-06-01", "tidak", "2026-03-02", "2026-03-03"},
	"skck":       {"2026-02-15", "tidak", "2026-02-16"}, "surat_sehat": {"2026-03-02", "tidak", "2026-03-03"},
	"nilai_disiplin": {"100", "70", "0", "69.99"}, "nilai_skp": {"100", "70", "0", "50"},
}

// OwnIDs are the ids of those facts, in one order.
func OwnIDs() []string {
	return []string{"jalur", "lulus", "nilai_disiplin", "nilai_skp", "nilai_ujian", "sertifikat", "skck", "surat_sehat"}
}

// Declared gives a person everything that the made-up agency asks for.
func Declared(f *pppk.Facts) *pppk.Facts {
	for _, id := range OwnIDs() {
		f.Declared = append(f.Declared, pppk.Declared{ID: id, Value: OwnValues[id][0]})
	}
	return f
}

// Confirming is a decree with which an agency could confirm what is reported.
func Confirming() pppk.Citation {
	c := Bound()
	c.Instrument.Name = "Peraturan Rekaan 1/2024"
	c.Instrument.Since = Date(2024, 1, 2)
	return c
}

// Agency is one overlay, and how it is laid.
type Agency struct {
	Name    string
	Overlay law.Overlay
	Decides bool // it was confirmed, or is made up
	Own     bool // it has facts and rules of its own
}

// Agencies are every region as reported and as it would be once confirmed, and
// the one that is made up.
func Agencies() (all []Agency) {
	for o := range region.All() {
		all = append(all, Agency{o.ID + ", as reported", o, false, false}, Agency{o.ID + ", confirmed", o.Confirm(Confirming()), true, false})
	}
	return append(all, Agency{"a made-up agency with rules of its own", MadeUp(), true, true})
}

func (a Agency) Law(t testing.TB) *law.Law {
	t.Helper()
	law, err := national.Law().With(a.Overlay)
	require.NoError(t, err, a.Name)
	return law
}

func (a Agency) On(t testing.TB, day pppk.Date) *law.Policy {
	t.Helper()
	p, err := a.Law(t).On(day)
	require.NoError(t, err, a.Name)
	return p
}
