package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// KotaSemarang is the city of Semarang (33.74), Jawa Tengah, as the press
// reports it: part-time agreements that took effect on 1 October 2025, work
// from 1 January 2026, and the end on 30 September 2026 all the same.
//
// Reported, and not a setting: performance targets (SKP) by the day, the month
// and the year; pay is the minimum wage or what was last paid under
// outsourcing, whichever of the two is not said; gaps in attendance cut it; no
// allowance; THR after a year of work.
//
// Not known: the day of the report; which of the two wages is paid to whom; how
// often performance is evaluated; working hours; everything on full-time
// agreements.
func KotaSemarang() law.Overlay {
	work := undated("beritameteor.com", "2025-12-10", "paruh waktu bekerja mulai 1 Januari 2026", pppk.Medium)
	last := undated("beritameteor.com", "2025-12-10", "kontrak paruh waktu berakhir pada 30 September 2026", pppk.Medium)
	return law.Overlay{
		ID: "kota-semarang", Authority: "Kota Semarang", Region: pppk.MustParseRegionCode("kemendagri:33.74"), Version: asOf,
		Settings: []law.Setting{
			set(national.PartTimeEnd(), pppk.MustParseDate("2026-09-30"), last),
			set(national.PartTimeWorkStart(), pppk.MustParseDate("2026-01-01"), work),
		},
	}
}
