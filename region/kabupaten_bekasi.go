package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// KabupatenBekasi is the regency of Bekasi (32.16), Jawa Barat, as the press
// reports it: agreements of five years and an appraisal each year (head of the
// personnel office, 1 September 2025); part-time pay of about Rp2.6 million
// with SMA and Rp3.2 million with a degree, and no allowance; the regent counts
// part-time pay in personnel spending.
//
// The “one to five years” of a ceremony of March 2025 are the words of the head
// of BKN, not those of the regency.
//
// Reported, and not a setting: those who are not productive are evaluated every
// six months; personnel spending is above 40 % of the budget.
//
// Not known: the length of a renewal; the length of part-time agreements, and
// their last day.
func KabupatenBekasi() law.Overlay {
	five := report("Radar Bekasi", "2025-09-01", "masa kontrak lima tahun", pppk.High)
	yearly := report("Radar Bekasi", "2025-09-01", "dinilai setiap tahun melalui e-Kin", pppk.High)
	pay := report("jabar.jpnn.com", "2025-10-28", "upah paruh waktu menurut pendidikan, tanpa TPP", pppk.Medium)
	share := report("idsch.id dan onediginews.com", "2025-11-17", "belanja pegawai naik dengan pengangkatan paruh waktu", pppk.Medium)
	return law.Overlay{
		ID: "kabupaten-bekasi", Authority: "Kabupaten Bekasi", Region: pppk.MustParseRegionCode("kemendagri:32.16"), Version: asOf,
		Settings: []law.Setting{
			set(national.FirstTerms(), law.Years(5), five),
			set(national.PartTimeWage(), law.WageFloor{Least: []law.Wage{
				{Education: "SMA", Amount: pppk.MustParseRupiah("2600000")},
				{Education: "S1", Amount: pppk.MustParseRupiah("3200000")},
			}}, pay),
			set(national.EvaluationFrequency(), national.EveryYear, yearly).For(pppk.FullTime),
			set(national.PartTimeSpending(), national.SpendingIncluded, share),
		},
	}
}
