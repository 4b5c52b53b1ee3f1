package region

import "github.com/pppk-id/pppk"

// Jember is the regency of Jember (35.09), Jawa Timur, as the press reports it:
// first agreements of two years for the intake of March 2025, to evaluate
// sooner, where they were five before; the regent's word in June 2025 that five
// years follow; and the head of its personnel office in February 2026, that a
// renewal needs a post, the money for it and a good evaluation, all three.
//
// Reported, and not a setting yet: six documents for a renewal (November 2025),
// which are not listed.
//
// Not known: the day in March 2027 on which the agreements end; the six
// documents; the length of renewals in 2025; the length of part-time
// agreements, and what 8,344 part-time employees are paid.
func Jember() pppk.Overlay {
	two := report("beritajatim.com", "2025-05-10", "perjanjian pertama dua tahun, sebelumnya lima", pppk.High)
	five := report("beritajatim.com", "2025-06-01", "janji bupati: sesudah dua tahun diperpanjang lima tahun", pppk.High)
	money := report("pantura7.com dan radarbanyuwangi.jawapos.com", "2026-02-11", "kemampuan anggaran sebagai syarat perpanjangan", pppk.Medium)
	return pppk.Overlay{
		ID: "jember", Authority: "Kabupaten Jember", Region: pppk.MustParseRegionCode("kemendagri:35.09"), Version: asOf,
		Settings: []pppk.Setting{
			set(pppk.FirstTerms, pppk.Years(2), two),
			set(pppk.RenewalTerms, pppk.Years(5), five),
			set(pppk.LackOfFunds, pppk.FundsGround, money),
		},
	}
}
