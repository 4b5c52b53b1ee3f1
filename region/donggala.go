package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// Donggala is the regency of Donggala (72.03), Sulawesi Tengah, as the press
// reports it in March 2026: there is money for pay up to August 2026 only, and
// the agreements end in September.
//
// The length of one year is no more than implied, and so of low confidence.
//
// Reported, and not a setting: everybody is to be evaluated, and those who are
// not at their best furloughed; 1,820 full-time employees.
//
// Not known: the day in September on which the agreements end; the length of a
// renewal; what became of the plan; everything on part-time agreements.
func Donggala() law.Overlay {
	money := report("JPNN dan kemon.id", "2026-03-12", "gaji terbayar hanya sampai Agustus 2026", pppk.Medium)
	year := report("JPNN", "2026-03-12", "satu tahun kontrak (tersirat)", pppk.Low)
	return law.Overlay{
		ID: "donggala", Authority: "Kabupaten Donggala", Region: pppk.MustParseRegionCode("kemendagri:72.03"), Version: asOf,
		Settings: []law.Setting{
			set(national.FirstTerms(), law.Years(1), year),
			set(national.FundedUntil(), pppk.MustParseDate("2026-08-31"), money).For(pppk.FullTime),
		},
	}
}
