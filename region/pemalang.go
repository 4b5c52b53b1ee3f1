package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// Pemalang is the regency of Pemalang (33.27), Jawa Tengah, as the press
// reports it in September 2025, about 3,384 part-time employees: they work 37.5
// hours a week like full-time ones, and are paid not less than before.
//
// Not known: the amounts; the length of agreements; how performance is
// evaluated; who decides on renewals.
func Pemalang() law.Overlay {
	hours := report("ketik.com", "2025-09-16", "jam kerja paruh waktu 37,5 jam seminggu", pppk.High)
	pay := report("ketik.com", "2025-09-16", "upah paruh waktu tidak lebih kecil dari yang diterima", pppk.High)
	return law.Overlay{
		ID: "pemalang", Authority: "Kabupaten Pemalang", Region: pppk.MustParseRegionCode("kemendagri:33.27"), Version: asOf,
		Settings: []law.Setting{
			set(national.PartTimeHours(), 37*60+30, hours),
			set(national.PartTimeWage(), law.WageFloor{FormerPay: true}, pay),
		},
	}
}
