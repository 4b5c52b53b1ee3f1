package region

import "github.com/pppk-id/pppk"

// KotaSemarang is the city of Semarang (33.74), Jawa Tengah, as the press
// reports it: part-time agreements of one year that took effect on 1 October
// 2025, work from 1 January 2026, and the end on 30 September 2026 all the
// same; performance targets (SKP) by the day, the month and the year.
//
// The report of the last day is older than the ceremony of 10 December 2025
// that it announces, and its own day is not known.
//
// Reported, and not a setting yet: pay is the minimum wage or what was last
// paid, whichever of the two is not said; gaps in attendance cut it; no
// allowance; THR and a thirteenth month after a year of work.
//
// Not known: which of the two wages is paid to whom; working hours; everything
// on full-time agreements.
func KotaSemarang() pppk.Overlay {
	year := report("JPNN", "2025-12-10", "paruh waktu bekerja mulai 1 Januari 2026 dengan masa kerja satu tahun", pppk.Medium)
	last := undated("beritameteor.com", "2025-12-10", "kontrak paruh waktu berakhir pada 30 September 2026", pppk.Medium)
	targets := undated("beritameteor.com", "2025-12-10", "SKP paruh waktu harian, bulanan, dan tahunan", pppk.Medium)
	return pppk.Overlay{
		ID: "kota-semarang", Authority: "Kota Semarang", Region: pppk.MustParseRegionCode("kemendagri:33.74"), Version: asOf,
		Settings: []pppk.Setting{
			set(pppk.PartTimeTerms, pppk.Years(1).CutAtAgeLimit(), year),
			set(pppk.PartTimeEnd, pppk.MustParseDate("2026-09-30"), last),
			set(pppk.PartTimeWorkStart, pppk.MustParseDate("2026-01-01"), year),
			set(pppk.EvaluationFrequency, pppk.EveryMonth, targets),
		},
	}
}
