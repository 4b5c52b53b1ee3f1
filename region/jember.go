package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// Jember is the regency of Jember (35.09), Jawa Timur, as the press reports it:
// first agreements of two years, March 2025 to March 2027, to evaluate sooner,
// where they were five before; and the regent's promise of five years after
// that.
//
// Reported, and not a setting: six documents for a renewal (November 2025),
// which are not listed.
//
// Not known: the day in March 2027 on which the agreements end; the six
// documents; the length of part-time agreements, and what 8,344 part-time
// employees are paid.
func Jember() law.Overlay {
	two := report("beritajatim.com", "2025-05-10", "perjanjian pertama dua tahun, sebelumnya lima", pppk.High)
	five := report("beritajatim.com", "2025-06-01", "janji bupati: sesudah dua tahun diperpanjang lima tahun", pppk.High)
	return law.Overlay{
		ID: "jember", Authority: "Kabupaten Jember", Region: pppk.MustParseRegionCode("kemendagri:35.09"), Version: asOf,
		Settings: []law.Setting{
			set(national.FirstTerms(), law.Years(2), two),
			set(national.RenewalTerms(), law.Years(5), five),
		},
	}
}
