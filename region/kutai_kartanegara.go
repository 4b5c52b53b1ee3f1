package region

import "github.com/pppk-id/pppk"

// KutaiKartanegara is the regency of Kutai Kartanegara (64.02), Kalimantan
// Timur, as the press reports it: a first term of one year; renewal of one or
// five years by the office's report; performance and the fiscal condition are
// considered. The regency has not confirmed any of it with a decision of its
// own, so all of it notes and none of it decides.
//
// Not known: the part-time wage, a predicate floor, the decision that sets the
// lengths, an objection route.
func KutaiKartanegara() pppk.Overlay {
	sworn := report("tekstual.com dan JPNN", "2025-05-26", "perjanjian pertama satu tahun", pppk.High)
	renewal := report("nomorsatukaltim", "2026-01-31", "perpanjangan satu atau lima tahun menurut laporan perangkat daerah", pppk.Medium)
	money := report("lintas1.id", "2025-06-02", "kinerja dan anggaran dipertimbangkan", pppk.Low)
	return pppk.Overlay{
		ID: "kutai-kartanegara", Authority: "Kabupaten Kutai Kartanegara", Region: pppk.MustParseRegionCode("kemendagri:64.02"), Version: "2026-04-01",
		Settings: []pppk.Setting{
			pppk.Set(pppk.FirstTerms, pppk.Years(1), sworn.Instrument.Since, sworn),
			pppk.Set(pppk.RenewalTerms, pppk.Years(1, 5), renewal.Instrument.Since, renewal),
			pppk.Set(pppk.LackOfFunds, pppk.FundsGround, money.Instrument.Since, money),
		},
	}
}
