package source

import (
	"github.com/pppk-id/pppk"
)

var perbkn7 = pppk.Instrument{
	Name: "PerBKN 7/2022", Title: "Peraturan BKN tentang Cuti PPPK",
	Force: pppk.Binding, Since: pppk.MustParseDate("2022-04-14"), CheckedTo: pppk.MustParseDate("2026-03-03"),
}

// What endings cite too.
var (
	NotRecovered   = Seen(PP49, "Pasal 83 ayat (5)", "tidak sembuh sesudah cuti sakit", pppk.High)
	UnfitByIllness = Seen(PP49, "Pasal 58", "sakit terus-menerus", pppk.Medium)
	AccidentAtWork = Seen(PP49, "Pasal 85", "cuti sakit karena kecelakaan kerja", pppk.High)
)

// Leave of full-time employees: PP 49/2018 and the regulation that carries it out.
// Where the number of the article was not seen, the subject stands for it.
var (
	AnnualLaw = []pppk.Citation{
		Seen(PP49, "Pasal 78 ayat (1)-(2)", "cuti tahunan", pppk.High),
		Seen(perbkn7, "Pasal 5-6", "cuti tahunan", pppk.High),
	}
	CarryLaw = []pppk.Citation{Seen(perbkn7, "Pasal 7", "cuti tahunan yang dibawa ke tahun berikutnya", pppk.Medium)}
	PlaceLaw = []pppk.Citation{
		Seen(PP49, "Pasal 79", "cuti tahunan di tempat yang sulit perhubungannya", pppk.High),
		Seen(perbkn7, "Pasal 8", "cuti tahunan di tempat yang sulit perhubungannya", pppk.High),
	}
	EarlyLaw   = []pppk.Citation{Seen(PP49, "Pasal 80 ayat (1)-(3)", "cuti sebelum satu tahun bekerja", pppk.High)}
	TeacherLaw = []pppk.Citation{Seen(PP49, "Pasal 81", "guru dan dosen yang mendapat libur", pppk.High)}
	SickLaw    = []pppk.Citation{
		Seen(PP49, "Pasal 83 ayat (1)-(4)", "cuti sakit", pppk.High),
		NotRecovered,
	}
	// Days, not a month: in a month of thirty-one they are reached before it ends.
	UnfitLaw       = []pppk.Citation{UnfitByIllness}
	MiscarriageLaw = []pppk.Citation{Seen(PP49, "Pasal 84", "gugur kandungan", pppk.High)}
	AccidentLaw    = []pppk.Citation{AccidentAtWork}
	IncomeLaw      = []pppk.Citation{Seen(PP49, "Pasal 86", "penghasilan selama cuti sakit", pppk.High)}
	MaternityLaw   = []pppk.Citation{
		Unnumbered(PP49, "cuti melahirkan", pppk.High),
		Seen(perbkn7, "Pasal 18-19", "cuti melahirkan", pppk.High),
	}
	JointLaw    = []pppk.Citation{Unnumbered(PP49, "cuti bersama seperti bagi PNS", pppk.High)}
	PartTimeLaw = []pppk.Citation{Unnumbered(Kepmen16, "upah dan fasilitas lain", pppk.High)}
)

// LeaveLaw is all of it.
func LeaveLaw() [][]pppk.Citation {
	return [][]pppk.Citation{
		AnnualLaw, CarryLaw, PlaceLaw, EarlyLaw, TeacherLaw, SickLaw, UnfitLaw, MiscarriageLaw, AccidentLaw, IncomeLaw, MaternityLaw, JointLaw, PartTimeLaw,
	}
}
