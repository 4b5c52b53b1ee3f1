package before

// It speaks of PNS: to PPPK only its procedure reaches (PP 49/2018 Pasal 52 ayat
// (3)), so nothing of it is in force here. [law.AbsenceTablePP94] copies its bands.
var pp94 = Instrument{
	Name: "PP 94/2021", Title: "Peraturan Pemerintah tentang Disiplin PNS",
	Force: Binding, Since: newDate(2021, 8, 31), CheckedTo: newDate(2026, 3, 3),
}

// It reminds each PPK to set the rules on discipline that PP 49/2018 leaves to it.
// Its preamble alone was seen.
var menpan11 = Instrument{
	Name: "SE MenPANRB 11/2023", Title: "Surat Edaran Menteri PANRB tentang disiplin PPPK",
	Force: Guidance, Year: 2023, CheckedTo: newDate(2026, 3, 3),
}

var disciplineReminder = unnumbered(menpan11, "penetapan aturan disiplin PPPK oleh PPK", High)

// Of the lighter bands the article was not seen beside its text.
var pp94Absence = []Citation{
	unnumbered(pp94, "ketidakhadiran PNS tanpa alasan yang sah", High),
	seen(pp94, "Pasal 11 ayat (2) huruf d", "ketidakhadiran PNS yang dikenai hukuman berat", High),
	seen(pp94, "Pasal 15", "penghitungan kumulatif sampai akhir tahun dan penghentian gaji", High),
}

// AbsenceTablePP94 returns the bands that PP 94/2021 has for PNS, for an agency
// that adopts them: three days to twenty-eight, and ten in a row first. It is a
// template and never a default. PP 94/2021 speaks of PNS and does not name PPPK;
// PP 49/2018 Pasal 52 leaves the table to each PPK and takes over only the
// procedure. So an agency sets it with its own decree as the source,
//
//	pppk.Set(pppk.AbsenceSanctions, pppk.AbsenceTablePP94(), from, decree)
//
// or changes it first: some of its sanctions have no counterpart for PPPK, who
// have no rank and often no performance allowance. Of fewer than three days the
// text states no sanction. Of its severe sanctions two end no agreement, and are
// [pppk.SevereWithoutEnding]. The last one is a dismissal with honour; UU 20/2023
// Pasal 52 ayat (4), which is later and higher, has severe breaches among the
// endings without honour.
func AbsenceTablePP94() AbsenceTable {
	cut := func(months string) Text {
		return Text{"pemotongan tunjangan kinerja 25 % selama " + months + " bulan", "performance allowance cut by 25 % for " + months + " months"}
	}
	dismissal := Text{"pemberhentian dengan hormat tidak atas permintaan sendiri", "dismissal with honour, not at own request"}
	return AbsenceTable{
		Bands: []AbsenceBand{
			{3, 3, LightSanction, Text{"teguran lisan", "oral warning"}},
			{4, 6, LightSanction, Text{"teguran tertulis", "written warning"}},
			{7, 10, LightSanction, Text{"pernyataan tidak puas secara tertulis", "written statement of dissatisfaction"}},
			{11, 13, MediumSanction, cut("6")},
			{14, 16, MediumSanction, cut("9")},
			{17, 20, MediumSanction, cut("12")},
			{21, 24, SevereWithoutEnding, Text{"penurunan jabatan setingkat lebih rendah selama 12 bulan", "a position one level lower for 12 months"}},
			{25, 27, SevereWithoutEnding, Text{"pembebasan dari jabatan menjadi pelaksana selama 12 bulan", "released from the position to be pelaksana for 12 months"}},
			{28, 0, SevereSanction, dismissal},
		},
		Run: AbsenceRun{10, SevereSanction, Text{
			dismissal.ID + "; gaji dihentikan mulai bulan berikutnya", dismissal.EN + "; pay is stopped from the next month on",
		}},
	}
}
