package national

import (
	"fmt"
	"iter"
	"log/slog"
	"strconv"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/mask"
	"github.com/pppk-id/pppk/internal/office"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

// PartTimePay is what is known of the pay of a part-time employee, a month.
type PartTimePay struct {
	Wage    pppk.Rupiah // upah
	Former  pppk.Rupiah // what was received before, as non-ASN; Rp0 only where that is known
	Minimum MinimumWage // of the year of the day that is asked about
}

// String says only what it is: pay is nobody else's business.
func (w PartTimePay) String() string { return "pppk.PartTimePay" }

// Format prints what [PartTimePay.String] returns, whatever the verb.
func (w PartTimePay) Format(s fmt.State, _ rune) { mask.Write(s, w.String()) }

// LogValue implements [slog.LogValuer] without amounts.
func (w PartTimePay) LogValue() slog.Value { return slog.StringValue(w.String()) }

// WageFinding is what the floor of part-time wages says of one employee.
type WageFinding struct {
	// Result is [law.Met], [law.NotMet], [law.NotKnown] or, before part-time agreements
	// existed, [law.NotApplicable].
	Result law.Result
	Found  pppk.Rupiah // the wage
	Wanted pppk.Rupiah // the amount that settles it: a wage of at least that; none while the result is not known

	// Reading is how the two amounts of the floor are taken, see [NationalFloor],
	// and Other the result if they were taken the other way.
	Reading FloorTaken
	Other   law.Result

	missing   uint8 // bits: wage, former pay, minimum wage
	year      int
	citations []pppk.Citation
}

// CheckWage holds a part-time wage against the floor of KepmenPANRB 16/2025
// diktum 19: what was received before as non-ASN, or the minimum wage in force in
// the area. It answers as soon as what is known settles it. A minimum wage of
// another year than that of the policy is not looked at. Whether the province's
// or the regency's is meant, the decree does not say: the caller chooses.
//
// It is the floor of the nation. One that the agency has set, [PartTimeWage], is
// stated in decisions and is not looked at here.
func CheckWage(p *law.Policy, w PartTimePay) WageFinding {
	if p.Day().IsZero() {
		return WageFinding{}
	}
	reading, froms, ok := law.ValueOf(p, nationalFloor)
	if !ok || source.Diktum19.Instrument.Since.After(p.Day()) {
		return WageFinding{Result: law.NotApplicable}
	}
	minimum := w.Minimum.Amount
	if w.Minimum.Year != p.Day().Year() {
		minimum = pppk.Rupiah{}
	}
	f := WageFinding{Found: w.Wage, Reading: reading, year: p.Day().Year(), citations: []pppk.Citation{source.Diktum19}}
	f.Result, f.Wanted = wageAgainst(w.Wage, w.Former, minimum, reading == FloorHigher)
	f.Other, _ = wageAgainst(w.Wage, w.Former, minimum, reading != FloorHigher)
	if c := w.Minimum.Citation; c.Instrument.Name != "" && !minimum.IsZero() {
		f.citations = append(f.citations, c)
	}
	if law.AgencySets(p, nationalFloor) {
		f.citations = append(f.citations, froms)
	}
	for i := range f.citations {
		f.citations[i].Instrument = p.CheckedTo(f.citations[i].Instrument)
	}
	if f.Result == law.NotKnown {
		for i, r := range [...]pppk.Rupiah{w.Wage, w.Former, minimum} {
			if r.IsZero() {
				f.missing |= 1 << i
			}
		}
	}
	return f
}

// wageAgainst holds a wage against one of two amounts, or against both.
func wageAgainst(wage, former, minimum pppk.Rupiah, both bool) (law.Result, pppk.Rupiah) {
	if wage.IsZero() {
		return law.NotKnown, pppk.Rupiah{}
	}
	lower, higher := former, minimum
	switch {
	case former.IsZero() && minimum.IsZero():
		return law.NotKnown, pppk.Rupiah{}
	case former.IsZero():
		lower, higher = minimum, minimum
	case minimum.IsZero():
		lower, higher = former, former
	case minimum.Sen() < former.Sen():
		lower, higher = minimum, former
	}
	known := !former.IsZero() && !minimum.IsZero()
	switch {
	case both && wage.Sen() < higher.Sen():
		return law.NotMet, higher
	case both && known:
		return law.Met, higher
	case !both && wage.Sen() >= lower.Sen():
		return law.Met, lower
	case !both && known:
		return law.NotMet, lower
	}
	return law.NotKnown, pppk.Rupiah{}
}

// Citations returns where the floor comes from: the decree, the minimum wage that
// was looked at, and the agency's own choice between the readings, each with the
// day up to which it was checked.
func (f WageFinding) Citations() []pppk.Citation { return append([]pppk.Citation(nil), f.citations...) }

// Missing yields the amounts that are not known while the result is not, and who
// usually supplies each: "penghasilan_sebelumnya", "pengelola keuangan daerah".
func (f WageFinding) Missing() iter.Seq2[string, string] {
	return func(yield func(fact, from string) bool) {
		for i, part := range [...]struct{ fact, from string }{
			{"upah", office.Archive.ID},
			{"penghasilan_sebelumnya", office.Finance.ID},
			{"upah_minimum " + strconv.Itoa(f.year), "dinas yang membidangi ketenagakerjaan"},
		} {
			if f.missing&(1<<i) != 0 && !yield(part.fact, part.from) {
				return
			}
		}
	}
}

// String returns the finding in one line without amounts: result, title, sources.
func (f WageFinding) String() string {
	return string(pppk.AppendCitations([]byte("["+f.Result.String()+"] Upah paruh waktu terhadap batas terendah ("), pppk.Indonesian, f.citations)) + ")"
}

// Format prints what [WageFinding.String] returns, whatever the verb.
func (f WageFinding) Format(s fmt.State, _ rune) { mask.Write(s, f.String()) }

// LogValue implements [slog.LogValuer] without amounts.
func (f WageFinding) LogValue() slog.Value { return slog.StringValue(f.String()) }
