package source

import (
	"github.com/pppk-id/pppk"
)

var permen72 = pppk.Instrument{
	Name: "PermenPANRB 72/2020", Title: "Peraturan Menteri PANRB tentang jabatan fungsional",
	Force: pppk.Binding, Year: 2020, CheckedTo: pppk.MustParseDate("2026-04-01"),
}

// That regulation is about functional positions. Of pelaksana the same grades are
// reported, and no text is named.
var gradeReports = pppk.Instrument{
	Name: "Pemberitaan tentang golongan PPPK menurut pendidikan, 2022 sampai 2024", Force: pppk.Spoken, CheckedTo: pppk.MustParseDate("2026-04-01"),
}

// A newspaper reports it; neither its number nor its day is known.
var gradeLetter = pppk.Instrument{Name: "Surat edaran MenPANRB (sebagaimana dilaporkan)", Force: pppk.Guidance, CheckedTo: pppk.MustParseDate("2026-04-01")}

var (
	ByEducation = Unnumbered(permen72, "golongan menurut pendidikan", pppk.Medium)
	ByDoctorate = Unnumbered(permen72, "golongan menurut pendidikan", pppk.Low)
	ByLevel     = Unnumbered(gradeLetter, "golongan menurut jenjang jabatan fungsional", pppk.Low)

	BesideLevel    = Unnumbered(permen72, "golongan menurut pendidikan, lain dari yang dilaporkan bagi jabatannya", pppk.Low)
	Clerk          = Unnumbered(gradeReports, "golongan pelaksana menurut pendidikan", pppk.Medium)
	ClerkDoctorate = Unnumbered(gradeReports, "golongan pelaksana menurut pendidikan", pppk.Low)
)
