package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// KotaSurabaya is the city of Surabaya (35.78), Jawa Timur, as the press
// reports it in January 2026, about 14,561 part-time employees: they are paid
// after the month, from goods and services.
//
// Reported, and not a setting: the agreements begin on 2 January 2026 (one
// outlet prints 2025, which cannot be).
//
// Not known: the length of part-time agreements, their last day and their pay;
// everything on full-time agreements.
func KotaSurabaya() law.Overlay {
	after := report("jatim.jpnn.com dan harian.disway.id", "2026-01-21", "upah paruh waktu dibayar setelah masa kerja berjalan", pppk.High)
	goods := report("jatim.jpnn.com dan harian.disway.id", "2026-01-21", "upah paruh waktu dari belanja barang dan jasa", pppk.High)
	return law.Overlay{
		ID: "kota-surabaya", Authority: "Kota Surabaya", Region: pppk.MustParseRegionCode("kemendagri:35.78"), Version: asOf,
		Settings: []law.Setting{
			set(national.PaymentTiming(), national.PaidAfter, after).For(pppk.PartTime),
			set(national.PartTimeSpending(), national.SpendingExcluded, goods),
		},
	}
}
