package region

import "github.com/pppk-id/pppk"

// Donggala is the regency of Donggala (72.03), Sulawesi Tengah, as the press
// reports the regent in March 2026: there is money for pay up to August 2026
// only, and the agreements that end in September are planned not to be
// continued for lack of it, after an evaluation of everybody's work.
//
// The first length of one year is no more than implied: the pay of one year of
// agreement is what the regent names.
//
// Reported, and not a setting yet: those who do not work well are to be sent
// home.
//
// Not known: the day in September on which the agreements end; the length of a
// renewal; what became of the plan; everything on part-time agreements.
func Donggala() pppk.Overlay {
	money := report("JPNN dan kemon.id", "2026-03-12", "gaji terbayar hanya sampai Agustus 2026", pppk.Medium)
	plan := report("JPNN", "2026-03-12", "rencana tidak melanjutkan kontrak karena keuangan daerah", pppk.Low)
	year := report("JPNN", "2026-03-12", "satu tahun kontrak (tersirat)", pppk.Low)
	return pppk.Overlay{
		ID: "donggala", Authority: "Kabupaten Donggala", Region: pppk.MustParseRegionCode("kemendagri:72.03"), Version: asOf,
		Settings: []pppk.Setting{
			set(pppk.FirstTerms, pppk.Years(1), year),
			set(pppk.LackOfFunds, pppk.FundsGround, plan),
			set(pppk.FundedUntil, pppk.MustParseDate("2026-08-31"), money),
		},
	}
}
