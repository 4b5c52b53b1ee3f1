package region

import "github.com/pppk-id/pppk"

// Tapin is the regency of Tapin (63.05), Kalimantan Selatan, as the press
// reports it: part-time agreements of five years for 1,119 people, where
// KepmenPANRB 16/2025 diktum 13 allows one year at a time, and pay by
// education. The five years are a departure, as reported: they note, and one
// year decides.
//
// Two outlets tell it, and both may have it from one report of ANTARA.
//
// Not known: the reason for five years and the decision that sets them; the day
// of the report on pay; everything on full-time agreements.
func Tapin() pppk.Overlay {
	five := report("JPNN", "2025-11-04", "kontrak paruh waktu lima tahun", pppk.Low)
	pay := undated("tirto.id (mengutip ANTARA)", "2026-04-01", "upah paruh waktu menurut pendidikan", pppk.Low)
	return pppk.Overlay{
		ID: "tapin", Authority: "Kabupaten Tapin", Region: pppk.MustParseRegionCode("kemendagri:63.05"), Version: asOf,
		Settings: []pppk.Setting{
			pppk.Depart(pppk.PartTimeTerms, pppk.Years(5), five.Instrument.Since, five),
			set(pppk.PartTimeWage, pppk.WageFloor{Least: []pppk.Wage{
				{Education: "SMA", Amount: pppk.MustParseRupiah("1200000")},
				{Education: "D3", Amount: pppk.MustParseRupiah("1500000")},
				{Education: "S1", Amount: pppk.MustParseRupiah("1800000")},
			}}, pay),
		},
	}
}
