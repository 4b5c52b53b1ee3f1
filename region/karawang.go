package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// Karawang is the regency of Karawang (32.15), Jawa Barat, as the press reports
// it in July 2025, when 521 agreements were signed: five years, an evaluation
// each year, and an agreement that may stop before the fifth year.
//
// Not known: the length of a renewal; on which evaluation an agreement is
// stopped; everything on part-time agreements.
func Karawang() law.Overlay {
	five := report("kbeonline.id", "2025-07-09", "masa kontrak lima tahun", pppk.High)
	yearly := report("kbeonline.id", "2025-07-09", "evaluasi kinerja setiap tahun", pppk.High)
	return law.Overlay{
		ID: "karawang", Authority: "Kabupaten Karawang", Region: pppk.MustParseRegionCode("kemendagri:32.15"), Version: asOf,
		Settings: []law.Setting{
			set(national.FirstTerms(), law.Years(5), five),
			set(national.EvaluationFrequency(), national.EveryYear, yearly).For(pppk.FullTime),
		},
	}
}
