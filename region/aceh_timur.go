package region

import "github.com/pppk-id/pppk"

// AcehTimur is the regency of Aceh Timur (11.03), Aceh, as the press reports
// what the regent said when he handed out 4,816 part-time decrees on 23 January
// 2026: the work of part-time employees is watched every month, and those of
// the 2019 intake were renewed for one year.
//
// Reported, and not a setting yet: a breach of ethics or a decline in
// performance ends in no renewal; the year of the 2019 intake is called their
// last test.
//
// Not known: the length of a first full-time agreement; the length of renewals
// of later intakes; the length and the pay of part-time agreements; how
// full-time performance is evaluated.
func AcehTimur() pppk.Overlay {
	year := report("rajanews.xyz", "2026-01-23", "perpanjangan satu tahun bagi PPPK formasi 2019", pppk.Medium)
	watched := report("rajanews.xyz", "2026-01-23", "kinerja paruh waktu dipantau setiap bulan", pppk.Medium)
	return pppk.Overlay{
		ID: "aceh-timur", Authority: "Kabupaten Aceh Timur", Region: pppk.MustParseRegionCode("kemendagri:11.03"), Version: asOf,
		Settings: []pppk.Setting{
			set(pppk.RenewalTerms, pppk.Years(1), year),
			set(pppk.EvaluationFrequency, pppk.EveryMonth, watched),
		},
	}
}
