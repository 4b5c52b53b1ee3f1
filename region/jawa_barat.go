package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// JawaBarat is the province of Jawa Barat (32) for its own staff, as the press
// reports it in January and February 2026: part-time decrees are of September
// and October 2025, work began on 1 January 2026; pay comes after the month,
// from goods and services, and is not below the former pay. It says nothing of
// the staff of regencies and cities.
//
// Reported, and not a setting: a renewal on record runs from 1 March 2022 to 28
// February 2027; one sample does not say which lengths the province gives.
//
// Not known: the length of full-time and of part-time agreements; the last day
// of part-time agreements; how performance is evaluated.
func JawaBarat() law.Overlay {
	work := report("JPNN", "2026-01-24", "paruh waktu mulai bekerja pada 1 Januari 2026", pppk.Medium)
	after := report("jabar.jpnn.com", "2026-01-22", "upah paruh waktu dibayar setelah satu bulan bekerja", pppk.Medium)
	pay := report("jabar.idntimes.com", "2026-02-10", "upah paruh waktu tidak berkurang dari yang diterima sebelumnya", pppk.Medium)
	goods := report("jabar.idntimes.com", "2026-02-10", "upah paruh waktu dari belanja barang dan jasa", pppk.Medium)
	return law.Overlay{
		ID: "jawa-barat", Authority: "Provinsi Jawa Barat", Region: pppk.MustParseRegionCode("kemendagri:32"), Version: asOf,
		Settings: []law.Setting{
			set(national.PartTimeWorkStart(), pppk.MustParseDate("2026-01-01"), work),
			set(national.PartTimeWage(), law.WageFloor{FormerPay: true}, pay),
			set(national.PaymentTiming(), national.PaidAfter, after).For(pppk.PartTime),
			set(national.PartTimeSpending(), national.SpendingExcluded, goods),
		},
	}
}
