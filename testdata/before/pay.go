package before

import (
	"fmt"
	"iter"
	"log/slog"
	"strconv"
)

// maxServiceYears is more than anybody serves: other numbers are typing errors.
const maxServiceYears = 60

// BasePay returns the base pay a month (gaji pokok) of a full-time employee by
// grade and whole years of service in it (masa kerja golongan, MKG), and where it
// comes from: the table of Perpres 11/2024. Between two rows the lower row holds.
// Above the last row its pay stays; that is of low confidence, and the citation
// says so. The citation also has the day up to which the table was checked.
//
// It is an error under [pppk.ErrCoverage] for a day before 1 January 2024, of which no
// table is known, and under [pppk.ErrPay] for a grade or years that have no row:
// grades II to IV and VI to VIII begin at three years. Nothing is assumed: no
// grade, no years, no pay.
//
// Part-time employees have no table: see [national.CheckWage].
func BasePay(g Grade, years int, day Date) (Rupiah, Citation, error) {
	bad := func(code, remedy string) (Rupiah, Citation, error) {
		return Rupiah{}, Citation{}, &Problem{Code: code, Remedy: remedy, kind: ErrPay}
	}
	switch {
	case day.IsZero() || day.Before(perpres11.Since):
		return Rupiah{}, Citation{}, &Problem{Code: "pay.coverage", kind: ErrCoverage,
			Remedy: "the library holds the pay table from " + perpres11.Since.String() + " on, and of Perpres 98/2020 before it no whole table is known; " +
				"ask about that day or a later one, or take the amount from the decree of that time"}
	case g < GradeI || g > GradeXVII:
		return bad("pay.grade", "the grade is not known; give it (golongan), I to XVII")
	case years < 0 || years > maxServiceYears:
		return bad("pay.years", fmt.Sprintf("the years of service (masa kerja golongan) must be a whole number from 0 to %d", maxServiceYears))
	}
	rows := payTable[g]
	if first := int(rows[0].years); years < first {
		return bad("pay.row", fmt.Sprintf("grade %s has no row below %d years of service; take the years (masa kerja golongan) from the decree of appointment: they are not assumed", g, first))
	}
	cite := payCite
	row := rows[0]
	for _, next := range rows {
		if int(next.years) <= years {
			row = next
		}
	}
	if years > int(rows[len(rows)-1].years) {
		cite = aboveAll
	}
	return row.pay(), cite, nil
}

// PartTimePay is what is known of the pay of a part-time employee, a month.
type PartTimePay struct {
	Wage    Rupiah      // upah
	Former  Rupiah      // what was received before, as non-ASN; Rp0 only where that is known
	Minimum MinimumWage // of the year of the day that is asked about
}

// String says only what it is: pay is nobody else's business.
func (w PartTimePay) String() string { return "pppk.PartTimePay" }

// Format prints what [national.PartTimePay.String] returns, whatever the verb.
func (w PartTimePay) Format(s fmt.State, _ rune) { masked(s, w.String()) }

// LogValue implements [slog.LogValuer] without amounts.
func (w PartTimePay) LogValue() slog.Value { return slog.StringValue(w.String()) }

// WageFinding is what the floor of part-time wages says of one employee.
type WageFinding struct {
	// Result is [law.Met], [law.NotMet], [law.NotKnown] or, before part-time agreements
	// existed, [law.NotApplicable].
	Result Result
	Found  Rupiah // the wage
	Wanted Rupiah // the amount that settles it: a wage of at least that; none while the result is not known

	// Reading is how the two amounts of the floor are taken, see [law.NationalFloor],
	// and Other the result if they were taken the other way.
	Reading Choice
	Other   Result

	missing   uint8 // bits: wage, former pay, minimum wage
	year      int
	citations []Citation
}

// CheckWage holds a part-time wage against the floor of KepmenPANRB 16/2025
// diktum 19: what was received before as non-ASN, or the minimum wage in force in
// the area. It answers as soon as what is known settles it. A minimum wage of
// another year than that of the policy is not looked at. Whether the province's
// or the regency's is meant, the decree does not say: the caller chooses.
//
// It is the floor of the nation. One that the agency has set, [law.PartTimeWage], is
// stated in decisions and is not looked at here.
func (p *Policy) CheckWage(w PartTimePay) WageFinding {
	if p == nil || p.law == nil {
		return WageFinding{}
	}
	reading, ok := p.values[paramNationalFloor].(Choice)
	if !ok || diktum19.Instrument.Since.After(p.day) {
		return WageFinding{Result: NotApplicable}
	}
	minimum := w.Minimum.Amount
	if w.Minimum.Year != p.day.Year() {
		minimum = Rupiah{}
	}
	f := WageFinding{Found: w.Wage, Reading: reading, year: p.day.Year(), citations: []Citation{diktum19}}
	f.Result, f.Wanted = wageAgainst(w.Wage, w.Former, minimum, reading == FloorHigher)
	f.Other, _ = wageAgainst(w.Wage, w.Former, minimum, reading != FloorHigher)
	if c := w.Minimum.Citation; c.Instrument.Name != "" && minimum.given {
		f.citations = append(f.citations, c)
	}
	if s, ok := p.setting(paramNationalFloor); ok {
		f.citations = append(f.citations, s.citation)
	}
	for i := range f.citations {
		f.citations[i].Instrument = p.checkedTo(f.citations[i].Instrument)
	}
	if f.Result == NotKnown {
		for i, r := range [...]Rupiah{w.Wage, w.Former, minimum} {
			if !r.given {
				f.missing |= 1 << i
			}
		}
	}
	return f
}

// wageAgainst holds a wage against one of two amounts, or against both.
func wageAgainst(wage, former, minimum Rupiah, both bool) (Result, Rupiah) {
	if !wage.given {
		return NotKnown, Rupiah{}
	}
	lower, higher := former, minimum
	switch {
	case !former.given && !minimum.given:
		return NotKnown, Rupiah{}
	case !former.given:
		lower, higher = minimum, minimum
	case !minimum.given:
		lower, higher = former, former
	case minimum.sen < former.sen:
		lower, higher = minimum, former
	}
	known := former.given && minimum.given
	switch {
	case both && wage.sen < higher.sen:
		return NotMet, higher
	case both && known:
		return Met, higher
	case !both && wage.sen >= lower.sen:
		return Met, lower
	case !both && known:
		return NotMet, lower
	}
	return NotKnown, Rupiah{}
}

// Citations returns where the floor comes from: the decree, the minimum wage that
// was looked at, and the agency's own choice between the readings, each with the
// day up to which it was checked.
func (f WageFinding) Citations() []Citation { return append([]Citation(nil), f.citations...) }

// Missing yields the amounts that are not known while the result is not, and who
// usually supplies each: "penghasilan_sebelumnya", "pengelola keuangan daerah".
func (f WageFinding) Missing() iter.Seq2[string, string] {
	return func(yield func(fact, from string) bool) {
		for i, part := range [...]struct{ fact, from string }{
			{"upah", offices[archive].from.id},
			{"penghasilan_sebelumnya", offices[finance].from.id},
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
	return string(appendCitations([]byte("["+f.Result.String()+"] Upah paruh waktu terhadap batas terendah ("), Indonesian, f.citations)) + ")"
}

// Format prints what [national.WageFinding.String] returns, whatever the verb.
func (f WageFinding) Format(s fmt.State, _ rune) { masked(s, f.String()) }

// LogValue implements [slog.LogValuer] without amounts.
func (f WageFinding) LogValue() slog.Value { return slog.StringValue(f.String()) }
