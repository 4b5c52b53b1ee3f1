package pppk

// What the ministry's own summary says; it is of central agencies. Of regional
// staff the books say that they have what PNS of their agency have, and no rate.
var pmk202 = Instrument{
	Name:  "PMK 202/PMK.05/2020",
	Force: Binding, Year: 2020, CheckedTo: newDate(2026, 4, 1),
}

var familyCite = unnumbered(pmk202, "tunjangan keluarga", Medium)

// The family allowance, in percent of base pay.
const (
	spousePercent   = 10
	childPercent    = 2
	allowedChildren = 2
)
