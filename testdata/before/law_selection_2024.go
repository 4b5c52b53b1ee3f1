package before

import "slices"

// The selection of 2024, and the part-time proposals that rest on it: what the
// codes of candidates mean, and in which order categories come.

var candidateCodes = Instrument{
	Name: "Pengumuman BKN tentang hasil seleksi PPPK 2024", Force: Guidance,
	Year: 2024, CheckedTo: newDate(2026, 3, 12),
}

var candidateReports = Instrument{
	Name: "Pemberitaan tentang kode peserta PPPK 2024", Force: Spoken,
	Year: 2025, CheckedTo: newDate(2026, 3, 12),
}

var centralJava = Instrument{
	Name: "Pengumuman Pemprov Jawa Tengah B/800.1.2.2/670/2025", Force: Guidance,
	Year: 2025, CheckedTo: newDate(2026, 3, 12),
}

// The day on which it was said is not known.
var bknDeputyRanking = Instrument{
	Name: "Pernyataan Deputi BKN tentang peringkat peserta PPPK 2024", Force: Spoken, CheckedTo: newDate(2026, 3, 12),
}

var letter3832 = Instrument{
	Name: "Surat MenPANRB B/3832/M.SM.01.00/2025", Title: "Surat Menteri PANRB tentang usulan PPPK Paruh Waktu",
	Force: Guidance, Since: newDate(2025, 8, 8), CheckedTo: newDate(2026, 4, 1),
}

var letter4014 = Instrument{
	Name: "Surat MenPANRB B/4014/M.SM.01.00/2025", Title: "Surat Menteri PANRB tentang perpanjangan waktu usulan PPPK Paruh Waktu",
	Force: Guidance, Year: 2025, CheckedTo: newDate(2026, 4, 1),
}

var panrbDeputy = Instrument{
	Name: "Pernyataan Deputi Menteri PANRB, 25 Agustus 2025", Force: Spoken,
	Since: newDate(2025, 8, 25), CheckedTo: newDate(2026, 4, 1),
}

// appointmentCitations are those of what is known of appointment and conversion
// and read by no rule.
func appointmentCitations() []Citation {
	all := []Citation{partTimeJobs, proposalDays, onlyIn2025, fullTimeContent, partTimeContent, diktum28, noNationOrder}
	for _, def := range slices.Concat(groupDefs[1:], resultDefs[1:]) {
		all = append(all, def.cite)
	}
	for _, def := range priorityDefs {
		all = append(all, def.cites...)
	}
	for _, def := range basisDefs {
		all = append(all, def.cites...)
	}
	for _, def := range deadlineDefs[1:] {
		all = append(all, def.cite)
	}
	return all
}

var (
	codeMeaning   = unnumbered(candidateCodes, "arti kode peserta", High)
	codeReported  = unnumbered(candidateReports, "arti kode peserta", Medium)
	codeR3T       = unnumbered(candidateReports, "arti kode R3/T", Low)
	codeR5        = unnumbered(centralJava, "arti kode R5", Medium)
	codesAreSteps = unnumbered(noText, "kode peserta dalam urutan prioritas", Low)

	optimisationOrder = unnumbered(kepmen15, "urutan pengisian formasi yang kosong", Medium)
	partTimeOrder     = unnumbered(letter3832, "urutan usulan PPPK paruh waktu", Medium)
	categoryFirst     = unnumbered(bknDeputyRanking, "kategori sebelum nilai", Medium)

	partTimeJobs    = seen(kepmen16, "diktum 3", "tujuh kelompok jabatan", High)
	selection2024   = seen(kepmen16, "diktum 4", "pengadaan dari hasil seleksi 2024", High)
	partTimeWho     = seen(kepmen16, "diktum 5", "siapa yang dapat diangkat", High)
	partTimeWidened = unnumbered(letter3832, "pelamar di luar pangkalan data yang mengikuti semua tahapan", High)
	proposalDays    = unnumbered(letter4014, "waktu usulan PPPK paruh waktu", Medium)
	onlyIn2025      = unnumbered(panrbDeputy, "pengadaan PPPK paruh waktu hanya pada 2025", High)
)
