package source

import (
	"github.com/pppk-id/pppk"
)

var Permendikdasmen7 = pppk.Instrument{
	Name: "Permendikdasmen 7/2025", Title: "Peraturan Menteri Pendidikan Dasar dan Menengah tentang penugasan kepala sekolah",
	Force: pppk.Binding, Year: 2025, CheckedTo: pppk.MustParseDate("2026-03-03"),
}

var HeadReport = pppk.Instrument{
	Name: "Pemberitaan, 2025", Force: pppk.Spoken,
	Year: 2025, CheckedTo: pppk.MustParseDate("2026-03-03"),
}
