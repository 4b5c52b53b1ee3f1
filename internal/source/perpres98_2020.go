package source

import (
	"github.com/pppk-id/pppk"
)

var perpres98 = pppk.Instrument{
	Name: "Perpres 98/2020", Title: "Peraturan Presiden tentang gaji dan tunjangan PPPK",
	Force: pppk.Binding, Since: pppk.MustParseDate("2020-09-29"), CheckedTo: pppk.MustParseDate("2026-04-01"),
}

// What the ministry's own summary says; it is of central agencies. Of regional
// staff the books say that they have what PNS of their agency have, and no rate.
var pmk202 = pppk.Instrument{
	Name:  "PMK 202/PMK.05/2020",
	Force: pppk.Binding, Year: 2020, CheckedTo: pppk.MustParseDate("2026-04-01"),
}

var permendagri6 = pppk.Instrument{
	Name:  "Permendagri 6/2021",
	Force: pppk.Binding, Year: 2021, CheckedTo: pppk.MustParseDate("2026-04-01"),
}

// One report, of one city.
var regionalIncomeReport = pppk.Instrument{
	Name: "Pemberitaan tentang tambahan penghasilan PPPK daerah, 2025", Force: pppk.Spoken,
	Year: 2025, CheckedTo: pppk.MustParseDate("2026-04-01"),
}

var (
	ListedAllowances = Seen(perpres98, "Pasal 2 ayat (2) dan Pasal 4 ayat (1)", "tunjangan PPPK sebagaimana PNS di instansinya", pppk.Medium)
	FamilyCite       = Unnumbered(pmk202, "tunjangan keluarga", pppk.Medium)
	CentralParts     = Unnumbered(pmk202, "komponen penghasilan PPPK instansi pusat", pppk.Medium)
	RegionalPay      = Seen(permendagri6, "Pasal 2 ayat (1)-(2)", "gaji dan tunjangan PPPK daerah dibebankan pada APBD", pppk.High)
	RegionalIncome   = Unnumbered(regionalIncomeReport, "tambahan penghasilan menurut daerah", pppk.Medium)
)
