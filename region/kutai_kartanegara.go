package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// KutaiKartanegara is the regency of Kutai Kartanegara (64.02), Kalimantan
// Timur, as the press reports it: a first term of one year, full-time and
// part-time; renewal of one or five years by the office's report, on a list
// that the personnel office makes and the regent decides; performance and the
// fiscal condition are considered. The regency has not confirmed any of it with
// a decision of its own, so all of it notes and none of it decides.
//
// Reported, and not a setting: each person's performance and discipline are
// reviewed, by the end of February 2026; part-time employees get no allowance
// in 2026 and cannot move; personnel spending of about 20 % of the budget (May
// 2025). One outlet has “three to five years” in June 2025, and in October 2025
// that was a wish for later.
//
// Not known: the part-time wage; a predicate floor; the decision that sets the
// lengths; an objection route; the results of February 2026.
func KutaiKartanegara() law.Overlay {
	sworn := report("tekstual.com dan JPNN", "2025-05-26", "perjanjian pertama satu tahun", pppk.High)
	renewal := report("nomorsatukaltim", "2026-01-31", "perpanjangan satu atau lima tahun menurut laporan perangkat daerah", pppk.Medium)
	money := report("lintas1.id", "2025-06-02", "kinerja dan anggaran dipertimbangkan", pppk.Low)
	part := report("JPNN", "2025-11-01", "kontrak paruh waktu satu tahun", pppk.High)
	chain := report("nomorsatukaltim", "2026-01-31", "laporan perangkat daerah, daftar BKPSDM, keputusan Bupati", pppk.Medium)
	return law.Overlay{
		ID: "kutai-kartanegara", Authority: "Kabupaten Kutai Kartanegara", Region: pppk.MustParseRegionCode("kemendagri:64.02"), Version: asOf,
		Settings: []law.Setting{
			set(national.FirstTerms(), law.Years(1), sworn),
			set(national.RenewalTerms(), law.Years(1, 5), renewal),
			set(national.LackOfFunds(), national.FundsGround, money),
			set(national.PartTimeTerms(), law.Years(1).CutAtAgeLimit(), part),
			set(national.DecisionChain(), law.Offices{Reports: "perangkat daerah", Lists: "BKPSDM", Decides: "Bupati"}, chain).For(pppk.FullTime),
		},
	}
}
