package source

import (
	"github.com/pppk-id/pppk"
)

// What is said and done where no binding text speaks.

// BKNHead spoke on a day of October 2025 that is not known: it counts from the last.
var BKNHead = pppk.Instrument{
	Name: "Pernyataan Kepala BKN, Oktober 2025", Force: pppk.Spoken,
	Since: pppk.MustParseDate("2025-10-31"), CheckedTo: pppk.MustParseDate("2026-04-01"),
}

var BKNDeputy = pppk.Instrument{
	Name: "Pernyataan Wakil Kepala BKN, 16 Februari 2026", Force: pppk.Spoken,
	Since: pppk.MustParseDate("2026-02-16"), CheckedTo: pppk.MustParseDate("2026-04-01"),
}

var BKNLetter = pppk.Instrument{
	Name: "Surat BKN, 10 Maret 2025", Force: pppk.Guidance,
	Since: pppk.MustParseDate("2025-03-10"), CheckedTo: pppk.MustParseDate("2026-03-03"),
}

var Enrekang = pppk.Instrument{
	Name: "Praktik Kabupaten Enrekang, 25 Agustus 2025", Force: pppk.Practice,
	Since: pppk.MustParseDate("2025-08-25"), CheckedTo: pppk.MustParseDate("2026-03-03"),
}

// HigherWageReports are two; the day of neither is known.
var HigherWageReports = pppk.Instrument{
	Name: "Pemberitaan tentang upah paruh waktu, 2025", Force: pppk.Spoken,
	Year: 2025, CheckedTo: pppk.MustParseDate("2026-04-01"),
}

var conversionReport = pppk.Instrument{
	Name: "Pemberitaan tentang urutan pengangkatan penuh waktu, 19 November 2025", Force: pppk.Spoken,
	Since: pppk.MustParseDate("2025-11-19"), CheckedTo: pppk.MustParseDate("2026-04-01"),
}

var NoNationOrder = Unnumbered(conversionReport, "urutan yang tidak diatur", pppk.Low)

// Convention is what is done with no text at all, and since when is not known.
var Convention = pppk.Instrument{Name: "Kelaziman", Force: pppk.Practice, CheckedTo: pppk.MustParseDate("2026-03-03")}
