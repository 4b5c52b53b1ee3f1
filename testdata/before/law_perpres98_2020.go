package before

var perpres98 = Instrument{
	Name: "Perpres 98/2020", Title: "Peraturan Presiden tentang gaji dan tunjangan PPPK",
	Force: Binding, Since: newDate(2020, 9, 29), CheckedTo: newDate(2026, 4, 1),
}

// What the ministry's own summary says; it is of central agencies. Of regional
// staff the books say that they have what PNS of their agency have, and no rate.
var pmk202 = Instrument{
	Name:  "PMK 202/PMK.05/2020",
	Force: Binding, Year: 2020, CheckedTo: newDate(2026, 4, 1),
}

var permendagri6 = Instrument{
	Name:  "Permendagri 6/2021",
	Force: Binding, Year: 2021, CheckedTo: newDate(2026, 4, 1),
}

// One report, of one city.
var regionalIncomeReport = Instrument{
	Name: "Pemberitaan tentang tambahan penghasilan PPPK daerah, 2025", Force: Spoken,
	Year: 2025, CheckedTo: newDate(2026, 4, 1),
}

var (
	listedAllowances = seen(perpres98, "Pasal 2 ayat (2) dan Pasal 4 ayat (1)", "tunjangan PPPK sebagaimana PNS di instansinya", Medium)
	familyCite       = unnumbered(pmk202, "tunjangan keluarga", Medium)
	centralParts     = unnumbered(pmk202, "komponen penghasilan PPPK instansi pusat", Medium)
	regionalPay      = seen(permendagri6, "Pasal 2 ayat (1)-(2)", "gaji dan tunjangan PPPK daerah dibebankan pada APBD", High)
	regionalIncome   = unnumbered(regionalIncomeReport, "tambahan penghasilan menurut daerah", Medium)
)

// The family allowance, in percent of base pay.
const (
	spousePercent   = 10
	childPercent    = 2
	allowedChildren = 2
)
