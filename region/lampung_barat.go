package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// LampungBarat is the regency of Lampung Barat (18.04), Lampung, as the press
// reports it about 2,296 part-time employees: Rp700,000 a month with a degree,
// Rp600,000 with D1 to D3, Rp500,000 with less, and nobody whom the budget paid
// before is paid less.
//
// Not known: the day of the report, and the decision that sets the amounts; the
// length of part-time agreements; everything on full-time agreements.
func LampungBarat() law.Overlay {
	pay := undated("akbar.news", "2026-04-01", "upah paruh waktu menurut pendidikan, tidak turun bagi yang dibayar dari APBD", pppk.High)
	return law.Overlay{
		ID: "lampung-barat", Authority: "Kabupaten Lampung Barat", Region: pppk.MustParseRegionCode("kemendagri:18.04"), Version: asOf,
		Settings: []law.Setting{
			set(national.PartTimeWage(), law.WageFloor{FormerPay: true, Least: []law.Wage{
				{Education: "S1", Amount: pppk.MustParseRupiah("700000")},
				{Education: "D1-D3", Amount: pppk.MustParseRupiah("600000")},
				{Education: "SD-SLTA", Amount: pppk.MustParseRupiah("500000")},
			}}, pay),
		},
	}
}
