package region

import "github.com/pppk-id/pppk"

// Sragen is the regency of Sragen (33.14), Jawa Tengah, as the press reports
// its personnel office on 7 November 2025, about 492 agreements that ended in
// December 2025: the head of the office proposes and recommends, the personnel
// office evaluates and decides; 401 were renewed, teachers and health staff
// first. The chair of its council is reported as saying that money was not the
// reason for the 91 others.
//
// Reported, and not a setting yet: teachers and health staff go first;
// performance, discipline, competence and health are looked at.
//
// Not known: the length of the renewals from January 2026; which performance is
// needed; everything on part-time agreements.
func Sragen() pppk.Overlay {
	chain := report("sragen.inews.id", "2025-11-07", "perangkat daerah mengusulkan, BKPSDM mengevaluasi dan memutuskan", pppk.High)
	money := report("suaradaerah.id", "2025-11", "tidak diperpanjang bukan karena anggaran, menurut Ketua DPRD", pppk.Low)
	return pppk.Overlay{
		ID: "sragen", Authority: "Kabupaten Sragen", Region: pppk.MustParseRegionCode("kemendagri:33.14"), Version: asOf,
		Settings: []pppk.Setting{
			set(pppk.LackOfFunds, pppk.FundsNoGround, money),
			set(pppk.DecisionChain, pppk.Offices{Recommends: "kepala perangkat daerah", Decides: "BKPSDM"}, chain),
		},
	}
}
