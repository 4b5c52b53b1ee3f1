package national

import (
	"fmt"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
)

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
// Part-time employees have no table: see national.CheckWage.
func BasePay(g pppk.Grade, years int, day pppk.Date) (pppk.Rupiah, pppk.Citation, error) {
	bad := func(code, remedy string) (pppk.Rupiah, pppk.Citation, error) {
		return pppk.Rupiah{}, pppk.Citation{}, &pppk.Problem{Code: code, Remedy: remedy, Kind: pppk.ErrPay}
	}
	switch {
	case day.IsZero() || day.Before(source.Perpres11.Since):
		return pppk.Rupiah{}, pppk.Citation{}, &pppk.Problem{Code: "pay.coverage", Kind: pppk.ErrCoverage,
			Remedy: "the library holds the pay table from " + source.Perpres11.Since.String() + " on, and of Perpres 98/2020 before it no whole table is known; " +
				"ask about that day or a later one, or take the amount from the decree of that time"}
	case g < pppk.GradeI || g > pppk.GradeXVII:
		return bad("pay.grade", "the grade is not known; give it (golongan), I to XVII")
	case years < 0 || years > pppk.MaxServiceYears:
		return bad("pay.years", fmt.Sprintf("the years of service (masa kerja golongan) must be a whole number from 0 to %d", pppk.MaxServiceYears))
	}
	rows := source.PayTable[g]
	if first := int(rows[0].Years); years < first {
		return bad("pay.row", fmt.Sprintf("grade %s has no row below %d years of service; take the years (masa kerja golongan) from the decree of appointment: they are not assumed", g, first))
	}
	cite := source.PayCite
	row := rows[0]
	for _, next := range rows {
		if int(next.Years) <= years {
			row = next
		}
	}
	if years > int(rows[len(rows)-1].Years) {
		cite = source.AboveAll
	}
	return row.Pay(), cite, nil
}
