package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// Enrekang is the regency of Enrekang (73.16), Sulawesi Selatan, as the press
// reports it: the intakes of 2021 and 2022 have agreements of five years;
// agreements that ended on 28 February 2025 were renewed on 25 August 2025,
// while people had kept working; and in October 2025 a plan, not final, was not
// to renew 1,070 people in 2026 until its finances recover.
//
// Not known: what became of the plan; the day from which the late renewals run,
// and their length; everything on part-time agreements but that 3,220 people
// have one.
func Enrekang() law.Overlay {
	five := report("JPNN", "2025-10-27", "perjanjian lima tahun bagi formasi 2021 dan 2022", pppk.Medium)
	late := report("makassar.tribunnews.com", "2025-08-25", "perpanjangan sesudah perjanjian berakhir pada 28 Februari 2025", pppk.Medium)
	plan := report("JPNN", "2025-10-27", "rencana tidak memperpanjang karena kondisi fiskal, belum final", pppk.Medium)
	return law.Overlay{
		ID: "enrekang", Authority: "Kabupaten Enrekang", Region: pppk.MustParseRegionCode("kemendagri:73.16"), Version: asOf,
		Settings: []law.Setting{
			set(national.FirstTerms(), law.Years(5), five),
			set(national.AfterLapse(), national.LapseRenewable, late),
			set(national.LackOfFunds(), national.FundsGround, plan),
		},
	}
}
