package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// KotaMetro is the city of Metro (18.72), Lampung, as the press reports it:
// part-time agreements of one year, announced on 1 October 2025 to run from
// that day to 30 September 2026. The decrees, 1,913 of 1,925 planned, were
// handed out on 24 December 2025.
//
// Reported, and not a setting: agreements by output, attendance by location and
// a system of tasks; a change of status that depends on performance (mayor).
//
// Not known: the part-time wage; the working time in hours; the first day of
// work; the length of full-time agreements and of renewals; the share of
// personnel spending.
func KotaMetro() law.Overlay {
	year := report("radarlampung.bacakoran.co dan sekelikmetro.com", "2025-10-01", "kontrak paruh waktu dari 1 Oktober 2025 sampai 30 September 2026", pppk.High)
	return law.Overlay{
		ID: "kota-metro", Authority: "Kota Metro", Region: pppk.MustParseRegionCode("kemendagri:18.72"), Version: asOf,
		Settings: []law.Setting{
			set(national.PartTimeTerms(), law.Years(1).CutAtAgeLimit(), year),
			set(national.PartTimeEnd(), pppk.MustParseDate("2026-09-30"), year),
		},
	}
}
