package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// SulawesiSelatan is the province of Sulawesi Selatan (73) for its own staff,
// as the press reports it in July 2025: five years, 2025 to 2030, with an
// evaluation each year.
//
// Reported, and not a setting: downsizing may end an agreement before its five
// years; personnel spending is near 40 % where 30 % is the ceiling.
//
// Not known: the last day in 2030; the length of a renewal; everything on
// part-time agreements.
func SulawesiSelatan() law.Overlay {
	five := report("rastranews.id dan sulsel.idntimes.com", "2025-07-31", "kontrak lima tahun, 2025 sampai 2030", pppk.High)
	yearly := report("rastranews.id dan sulsel.idntimes.com", "2025-07-31", "evaluasi setiap tahun", pppk.High)
	return law.Overlay{
		ID: "sulawesi-selatan", Authority: "Provinsi Sulawesi Selatan", Region: pppk.MustParseRegionCode("kemendagri:73"), Version: asOf,
		Settings: []law.Setting{
			set(national.FirstTerms(), law.Years(5), five),
			set(national.EvaluationFrequency(), national.EveryYear, yearly).For(pppk.FullTime),
		},
	}
}
