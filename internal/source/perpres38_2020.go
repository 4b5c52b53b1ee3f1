package source

import (
	"github.com/pppk-id/pppk"
)

var Perpres38 = pppk.Instrument{
	Name: "Perpres 38/2020", Title: "Peraturan Presiden tentang jabatan yang dapat diisi PPPK",
	Force: pppk.Binding, Year: 2020, CheckedTo: pppk.MustParseDate("2026-03-03"),
}

// MutationAnswer is what a ministry and the press say, without an article.
var MutationAnswer = pppk.Instrument{
	Name: "Tanya jawab PPPK Kementerian Kesehatan dan pemberitaan", Force: pppk.Spoken,
	Year: 2023, CheckedTo: pppk.MustParseDate("2026-03-03"),
}

var BKN5 = pppk.Instrument{
	Name: "Peraturan BKN 5/2019", Title: "Peraturan BKN tentang mutasi",
	Force: pppk.Binding, Year: 2019, CheckedTo: pppk.MustParseDate("2026-03-03"),
}

var PanrbMoves = pppk.Instrument{
	Name: "Pernyataan Kementerian PANRB, 2025", Force: pppk.Spoken,
	Year: 2025, CheckedTo: pppk.MustParseDate("2026-03-03"),
}
