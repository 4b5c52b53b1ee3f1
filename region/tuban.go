package region

import "github.com/pppk-id/pppk"

// Tuban is the regency of Tuban (35.23), Jawa Timur, as the press reports it in
// January 2026, about the intake of 2021 whose first five years ended at the
// turn of the year: 41 were not renewed, after evaluations that the superior
// makes each year.
//
// Reported, and not a setting: a weighted score, 40 % discipline in seven parts
// (fingerprint attendance among them; attendance by hand is not accepted) and
// 60 % performance targets (SKP), integrity, need for the position, fit of
// competence, fit of education, and health.
//
// Not known: the pass mark of the score and the weights within the 60 %; the
// length of the renewals; everything on part-time agreements.
func Tuban() pppk.Overlay {
	five := report("klopakindonesia.com dan kabarbaik.co", "2026-01-07", "masa kontrak lima tahun pertama", pppk.High)
	yearly := report("klopakindonesia.com", "2026-01-07", "evaluasi tahunan oleh atasan langsung", pppk.High)
	return pppk.Overlay{
		ID: "tuban", Authority: "Kabupaten Tuban", Region: pppk.MustParseRegionCode("kemendagri:35.23"), Version: asOf,
		Settings: []pppk.Setting{
			set(pppk.FirstTerms, pppk.Years(5), five),
			set(pppk.EvaluationFrequency, pppk.EveryYear, yearly).For(pppk.FullTime),
		},
	}
}
