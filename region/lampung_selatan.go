package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// LampungSelatan is the regency of Lampung Selatan (18.01), Lampung, as the
// press reports it in January 2026, about 5,792 part-time employees: Rp800,000
// a month for teachers, and for technical staff Rp1.1 million with SMA, Rp1.2
// million with D3, Rp1.3 million with a degree.
//
// Not known: the pay of health staff; the decision that sets the amounts; the
// length of part-time agreements; everything on full-time agreements.
func LampungSelatan() law.Overlay {
	pay := report("JPNN dan lampung.radar24.co.id", "2026-01-05", "upah paruh waktu menurut jenis jabatan dan pendidikan", pppk.High)
	return law.Overlay{
		ID: "lampung-selatan", Authority: "Kabupaten Lampung Selatan", Region: pppk.MustParseRegionCode("kemendagri:18.01"), Version: asOf,
		Settings: []law.Setting{
			set(national.PartTimeWage(), law.WageFloor{Least: []law.Wage{
				{Category: pppk.TeacherPosts, Amount: pppk.MustParseRupiah("800000")},
				{Category: pppk.TechnicalPosts, Education: "SMA", Amount: pppk.MustParseRupiah("1100000")},
				{Category: pppk.TechnicalPosts, Education: "D3", Amount: pppk.MustParseRupiah("1200000")},
				{Category: pppk.TechnicalPosts, Education: "S1", Amount: pppk.MustParseRupiah("1300000")},
			}}, pay),
		},
	}
}
