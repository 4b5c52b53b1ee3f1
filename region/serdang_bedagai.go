package region

import "github.com/pppk-id/pppk"

// SerdangBedagai is the regency of Serdang Bedagai (12.18), Sumatera Utara, as
// the press reports it: 2,157 employees of the 2021 intake were renewed for two
// years (regent, 2 March 2026), and 25 were not, for their age, at their own
// wish, for targets or for discipline. One outlet tells of first agreements of
// two years, from 1 June 2023 to 31 May 2025, whose renewal was late.
//
// Not known: whether the late agreements of 2025 were renewed, and from which
// day; the length of the first agreements of 2021; everything on part-time
// agreements.
func SerdangBedagai() pppk.Overlay {
	again := report("JPNN dan ratanews.id", "2026-03-02", "perpanjangan dua tahun bagi formasi 2021", pppk.High)
	two := report("metrosergai.com", "2025-06-25", "perjanjian dari 1 Juni 2023 sampai 31 Mei 2025", pppk.Low)
	return pppk.Overlay{
		ID: "serdang-bedagai", Authority: "Kabupaten Serdang Bedagai", Region: pppk.MustParseRegionCode("kemendagri:12.18"), Version: asOf,
		Settings: []pppk.Setting{
			set(pppk.FirstTerms, pppk.Years(2), two),
			set(pppk.RenewalTerms, pppk.Years(2), again),
		},
	}
}
