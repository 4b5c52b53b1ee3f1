package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// ProvinsiBengkulu is the province of Bengkulu (17) for its own staff, as the
// press reports it: five years for the intake of 2023; one year for part-time
// employees, who are watched every quarter and warned three times before an
// agreement is ended.
//
// Reported, and not a setting: in 2024, agreements up to the age limit with a
// review every five years. Whether that is one term or terms of five years in a
// row is not said.
//
// Not known: the length of full-time renewals; the days of the reports on
// part-time employees; the part-time wage.
func ProvinsiBengkulu() law.Overlay {
	five := report("harianbengkuluekspress.bacakoran.co", "2024-06-13", "kontrak lima tahun bagi formasi 2023", pppk.Medium)
	year := undated("rbmedia.id", "2026-04-01", "kontrak paruh waktu satu tahun", pppk.Medium)
	quarter := undated("rbmedia.id", "2026-04-01", "kinerja paruh waktu dipantau setiap triwulan", pppk.Medium)
	warned := undated("rbmedia.id", "2026-04-01", "peringatan pertama, kedua, dan ketiga sebelum pemberhentian", pppk.Medium)
	return law.Overlay{
		ID: "provinsi-bengkulu", Authority: "Provinsi Bengkulu", Region: pppk.MustParseRegionCode("kemendagri:17"), Version: asOf,
		Settings: []law.Setting{
			set(national.FirstTerms(), law.Years(5), five),
			set(national.PartTimeTerms(), law.Years(1).CutAtAgeLimit(), year),
			set(national.EvaluationFrequency(), national.EveryQuarter, quarter).For(pppk.PartTime),
			set(national.Warnings(), 3, warned).For(pppk.PartTime),
		},
	}
}
