package region

import "github.com/pppk-id/pppk"

// ProvinsiBengkulu is the province of Bengkulu (17) for its own staff, as the
// press reports it: five years for the intake of 2023, renewed every five years
// up to the age limit (2024); one year for part-time employees, watched every
// quarter; three warnings before an agreement is ended.
//
// The personnel office spoke of an evaluation each year in June 2024, the
// regional secretary of one every five years in October. The setting is that of
// part-time employees.
//
// Not known: the days of the reports on part-time employees and on warnings;
// which of the two evaluations of full-time employees holds; the part-time
// wage.
func ProvinsiBengkulu() pppk.Overlay {
	five := report("harianbengkuluekspress.bacakoran.co", "2024-06-13", "kontrak lima tahun bagi formasi 2023", pppk.Medium)
	again := report("harianbengkuluekspress.bacakoran.co", "2024-10-09", "kontrak diperbarui setiap lima tahun sampai usia pensiun", pppk.Medium)
	year := undated("rbmedia.id", "2026-04-01", "kontrak paruh waktu satu tahun", pppk.Medium)
	quarter := undated("rbmedia.id", "2026-04-01", "kinerja paruh waktu dipantau setiap triwulan", pppk.Medium)
	warned := undated("rbmedia.id", "2026-04-01", "peringatan pertama, kedua, dan ketiga sebelum pemberhentian", pppk.Medium)
	return pppk.Overlay{
		ID: "provinsi-bengkulu", Authority: "Provinsi Bengkulu", Region: pppk.MustParseRegionCode("kemendagri:17"), Version: asOf,
		Settings: []pppk.Setting{
			set(pppk.FirstTerms, pppk.Years(5), five),
			set(pppk.RenewalTerms, pppk.Years(5).CutAtAgeLimit(), again),
			set(pppk.PartTimeTerms, pppk.Years(1).CutAtAgeLimit(), year),
			set(pppk.EvaluationFrequency, pppk.EveryQuarter, quarter),
			set(pppk.Warnings, 3, warned),
		},
	}
}
