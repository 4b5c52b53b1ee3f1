package source

import (
	"github.com/pppk-id/pppk"
)

// It speaks of PNS: to PPPK only its procedure reaches (PP 49/2018 Pasal 52 ayat
// (3)), so nothing of it is in force here. [law.AbsenceTablePP94] copies its bands.
var pp94 = pppk.Instrument{
	Name: "PP 94/2021", Title: "Peraturan Pemerintah tentang Disiplin PNS",
	Force: pppk.Binding, Since: pppk.MustParseDate("2021-08-31"), CheckedTo: pppk.MustParseDate("2026-03-03"),
}

// It reminds each PPK to set the rules on discipline that PP 49/2018 leaves to it.
// Its preamble alone was seen.
var menpan11 = pppk.Instrument{
	Name: "SE MenPANRB 11/2023", Title: "Surat Edaran Menteri PANRB tentang disiplin PPPK",
	Force: pppk.Guidance, Year: 2023, CheckedTo: pppk.MustParseDate("2026-03-03"),
}

var DisciplineReminder = Unnumbered(menpan11, "penetapan aturan disiplin PPPK oleh PPK", pppk.High)

// PP94Absence is the bands of absence. Of the lighter ones the article was not seen
// beside its text.
var PP94Absence = []pppk.Citation{
	Unnumbered(pp94, "ketidakhadiran PNS tanpa alasan yang sah", pppk.High),
	Seen(pp94, "Pasal 11 ayat (2) huruf d", "ketidakhadiran PNS yang dikenai hukuman berat", pppk.High),
	Seen(pp94, "Pasal 15", "penghitungan kumulatif sampai akhir tahun dan penghentian gaji", pppk.High),
}
