package source

import (
	"github.com/pppk-id/pppk"
)

var Permen70 = pppk.Instrument{
	Name: "PermenPANRB 70/2020", Title: "Peraturan Menteri PANRB tentang Masa Hubungan Perjanjian Kerja PPPK",
	Force: pppk.Binding, Year: 2020, CheckedTo: pppk.MustParseDate("2026-03-03"),
}

var Permen6 = pppk.Instrument{
	Name: "PermenPANRB 6/2024", Title: "Peraturan Menteri PANRB tentang Pengadaan Pegawai ASN",
	Force: pppk.Binding, Year: 2024, CheckedTo: pppk.MustParseDate("2026-04-01"),
}
