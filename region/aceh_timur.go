package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// AcehTimur is the regency of Aceh Timur (11.03), Aceh, as the press reports it
// in January 2026: the work of part-time employees is watched every month, and
// those of the 2019 intake were renewed for one year.
//
// Reported, and not a setting: for part-time employees a decline in performance
// or a breach of ethics ends in no renewal; 4,816 of them were appointed of
// 5,105 proposed.
//
// Not known: the length of a first full-time agreement; the length of renewals
// of later intakes; the length and the pay of part-time agreements; how
// full-time performance is evaluated.
func AcehTimur() law.Overlay {
	year := report("rajanews.xyz", "2026-01-23", "perpanjangan satu tahun bagi PPPK formasi 2019", pppk.Medium)
	watched := report("rajanews.xyz", "2026-01-23", "kinerja paruh waktu dipantau setiap bulan", pppk.Medium)
	return law.Overlay{
		ID: "aceh-timur", Authority: "Kabupaten Aceh Timur", Region: pppk.MustParseRegionCode("kemendagri:11.03"), Version: asOf,
		Settings: []law.Setting{
			set(national.RenewalTerms(), law.Years(1), year),
			set(national.EvaluationFrequency(), national.EveryMonth, watched).For(pppk.PartTime),
		},
	}
}
