package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// SerdangBedagai is the regency of Serdang Bedagai (12.18), Sumatera Utara, as
// the press reports it in March 2026: 2,157 employees of the 2021 intake were
// renewed for two years.
//
// Reported, and not a setting: 25 were not renewed, for their age, at their own
// wish, for targets that they missed or for discipline.
//
// Not known: the length of first agreements; everything on part-time
// agreements.
func SerdangBedagai() law.Overlay {
	again := report("JPNN", "2026-03-03", "perpanjangan dua tahun bagi formasi 2021", pppk.High)
	return law.Overlay{
		ID: "serdang-bedagai", Authority: "Kabupaten Serdang Bedagai", Region: pppk.MustParseRegionCode("kemendagri:12.18"), Version: asOf,
		Settings: []law.Setting{
			set(national.RenewalTerms(), law.Years(2), again),
		},
	}
}
