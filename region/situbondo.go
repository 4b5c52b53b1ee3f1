package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// Situbondo is the regency of Situbondo (35.12), Jawa Timur, as the press
// reports it about the intake of 2022: two years, an evaluation every two years
// of performance and discipline, and so on up to the age limit, 60 or 58.
// Teachers had agreements of five years before. The report is old, of 2023.
//
// Reported, and not a setting: results go to KemenPANRB for the new decree,
// which no other region says.
//
// Not known: the day of the report; whether a renewal is of two years or of
// five; whether this still holds; everything on part-time agreements.
func Situbondo() law.Overlay {
	two := report("jatim.antaranews.com", "2023", "kontrak dua tahun bagi angkatan 2022", pppk.High)
	every := report("jatim.antaranews.com", "2023", "evaluasi kinerja setiap dua tahun", pppk.High)
	return law.Overlay{
		ID: "situbondo", Authority: "Kabupaten Situbondo", Region: pppk.MustParseRegionCode("kemendagri:35.12"), Version: asOf,
		Settings: []law.Setting{
			set(national.FirstTerms(), law.Years(2), two),
			set(national.EvaluationFrequency(), national.EveryTwoYears, every).For(pppk.FullTime),
		},
	}
}
