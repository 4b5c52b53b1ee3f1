package before

var perbkn7 = Instrument{
	Name: "PerBKN 7/2022", Title: "Peraturan BKN tentang Cuti PPPK",
	Force: Binding, Since: newDate(2022, 4, 14), CheckedTo: newDate(2026, 3, 3),
}

// What endings cite too.
var (
	notRecovered   = seen(pp49, "Pasal 83 ayat (5)", "tidak sembuh sesudah cuti sakit", High)
	unfitByIllness = seen(pp49, "Pasal 58", "sakit terus-menerus", Medium)
	accidentAtWork = seen(pp49, "Pasal 85", "cuti sakit karena kecelakaan kerja", High)
)

// Leave of full-time employees: PP 49/2018 and the regulation that carries it out.
// Where the number of the article was not seen, the subject stands for it.
var (
	annualLaw = []Citation{
		seen(pp49, "Pasal 78 ayat (1)-(2)", "cuti tahunan", High),
		seen(perbkn7, "Pasal 5-6", "cuti tahunan", High),
	}
	carryLaw = []Citation{seen(perbkn7, "Pasal 7", "cuti tahunan yang dibawa ke tahun berikutnya", Medium)}
	placeLaw = []Citation{
		seen(pp49, "Pasal 79", "cuti tahunan di tempat yang sulit perhubungannya", High),
		seen(perbkn7, "Pasal 8", "cuti tahunan di tempat yang sulit perhubungannya", High),
	}
	earlyLaw   = []Citation{seen(pp49, "Pasal 80 ayat (1)-(3)", "cuti sebelum satu tahun bekerja", High)}
	teacherLaw = []Citation{seen(pp49, "Pasal 81", "guru dan dosen yang mendapat libur", High)}
	sickLaw    = []Citation{
		seen(pp49, "Pasal 83 ayat (1)-(4)", "cuti sakit", High),
		notRecovered,
	}
	// Days, not a month: in a month of thirty-one they are reached before it ends.
	unfitLaw       = []Citation{unfitByIllness}
	miscarriageLaw = []Citation{seen(pp49, "Pasal 84", "gugur kandungan", High)}
	accidentLaw    = []Citation{accidentAtWork}
	incomeLaw      = []Citation{seen(pp49, "Pasal 86", "penghasilan selama cuti sakit", High)}
	maternityLaw   = []Citation{
		unnumbered(pp49, "cuti melahirkan", High),
		seen(perbkn7, "Pasal 18-19", "cuti melahirkan", High),
	}
	jointLaw    = []Citation{unnumbered(pp49, "cuti bersama seperti bagi PNS", High)}
	partTimeLaw = []Citation{unnumbered(kepmen16, "upah dan fasilitas lain", High)}
)

// leaveLaw is all of it.
func leaveLaw() [][]Citation {
	return [][]Citation{
		annualLaw, carryLaw, placeLaw, earlyLaw, teacherLaw, sickLaw, unfitLaw, miscarriageLaw, accidentLaw, incomeLaw, maternityLaw, jointLaw, partTimeLaw,
	}
}
