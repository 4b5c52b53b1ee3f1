package region

import "github.com/pppk-id/pppk"

// Pemalang is the regency of Pemalang (33.27), Jawa Tengah, as the press
// reports the head of its personnel office on 16 September 2025, about 3,384
// part-time employees: they work 37.5 hours a week like full-time ones, are
// paid from goods and services, not less than before, and are evaluated each
// year. Full-time agreements are of five years.
//
// Not known: the amounts; the length of part-time agreements and of full-time
// renewals; who decides on renewals.
func Pemalang() pppk.Overlay {
	five := report("ketik.com", "2025-09-16", "kontrak penuh waktu lima tahun", pppk.High)
	hours := report("ketik.com", "2025-09-16", "jam kerja paruh waktu 37,5 jam seminggu", pppk.High)
	pay := report("ketik.com", "2025-09-16", "upah paruh waktu tidak lebih kecil dari yang diterima", pppk.High)
	yearly := report("ketik.com", "2025-09-16", "paruh waktu dievaluasi setiap tahun", pppk.High)
	goods := report("ketik.com", "2025-09-16", "upah paruh waktu dari belanja barang dan jasa", pppk.High)
	return pppk.Overlay{
		ID: "pemalang", Authority: "Kabupaten Pemalang", Region: pppk.MustParseRegionCode("kemendagri:33.27"), Version: asOf,
		Settings: []pppk.Setting{
			set(pppk.FirstTerms, pppk.Years(5), five),
			set(pppk.PartTimeHours, 37*60+30, hours),
			set(pppk.PartTimeWage, pppk.WageFloor{FormerPay: true}, pay),
			set(pppk.EvaluationFrequency, pppk.EveryYear, yearly),
			set(pppk.PartTimeSpending, pppk.SpendingExcluded, goods),
		},
	}
}
