package source

import (
	"github.com/pppk-id/pppk"
)

// The selection of 2024, and the part-time proposals that rest on it: what the
// codes of candidates mean, and in which order categories come.

var candidateCodes = pppk.Instrument{
	Name: "Pengumuman BKN tentang hasil seleksi PPPK 2024", Force: pppk.Guidance,
	Year: 2024, CheckedTo: pppk.MustParseDate("2026-03-12"),
}

var candidateReports = pppk.Instrument{
	Name: "Pemberitaan tentang kode peserta PPPK 2024", Force: pppk.Spoken,
	Year: 2025, CheckedTo: pppk.MustParseDate("2026-03-12"),
}

var centralJava = pppk.Instrument{
	Name: "Pengumuman Pemprov Jawa Tengah B/800.1.2.2/670/2025", Force: pppk.Guidance,
	Year: 2025, CheckedTo: pppk.MustParseDate("2026-03-12"),
}

// The day on which it was said is not known.
var bknDeputyRanking = pppk.Instrument{
	Name: "Pernyataan Deputi BKN tentang peringkat peserta PPPK 2024", Force: pppk.Spoken, CheckedTo: pppk.MustParseDate("2026-03-12"),
}

var letter3832 = pppk.Instrument{
	Name: "Surat MenPANRB B/3832/M.SM.01.00/2025", Title: "Surat Menteri PANRB tentang usulan PPPK Paruh Waktu",
	Force: pppk.Guidance, Since: pppk.MustParseDate("2025-08-08"), CheckedTo: pppk.MustParseDate("2026-04-01"),
}

var letter4014 = pppk.Instrument{
	Name: "Surat MenPANRB B/4014/M.SM.01.00/2025", Title: "Surat Menteri PANRB tentang perpanjangan waktu usulan PPPK Paruh Waktu",
	Force: pppk.Guidance, Year: 2025, CheckedTo: pppk.MustParseDate("2026-04-01"),
}

var panrbDeputy = pppk.Instrument{
	Name: "Pernyataan Deputi Menteri PANRB, 25 Agustus 2025", Force: pppk.Spoken,
	Since: pppk.MustParseDate("2025-08-25"), CheckedTo: pppk.MustParseDate("2026-04-01"),
}

// AppointmentCitations are those of what is known of appointment and conversion
// and read by no rule.
func AppointmentCitations() []pppk.Citation {
	return []pppk.Citation{
		PartTimeJobs, ProposalDays, OnlyIn2025, FullTimeContent, PartTimeContent, Diktum28, NoNationOrder,
		CodeReported, CodeMeaning, CodeR3T, CodeR5, CodesAreSteps, OptimisationOrder, PartTimeOrder, CategoryFirst,
		Selection2024, PartTimeWho, PartTimeWidened,
	}
}

var (
	CodeMeaning   = Unnumbered(candidateCodes, "arti kode peserta", pppk.High)
	CodeReported  = Unnumbered(candidateReports, "arti kode peserta", pppk.Medium)
	CodeR3T       = Unnumbered(candidateReports, "arti kode R3/T", pppk.Low)
	CodeR5        = Unnumbered(centralJava, "arti kode R5", pppk.Medium)
	CodesAreSteps = Unnumbered(noText, "kode peserta dalam urutan prioritas", pppk.Low)

	OptimisationOrder = Unnumbered(kepmen15, "urutan pengisian formasi yang kosong", pppk.Medium)
	PartTimeOrder     = Unnumbered(letter3832, "urutan usulan PPPK paruh waktu", pppk.Medium)
	CategoryFirst     = Unnumbered(bknDeputyRanking, "kategori sebelum nilai", pppk.Medium)

	PartTimeJobs    = Seen(Kepmen16, "diktum 3", "tujuh kelompok jabatan", pppk.High)
	Selection2024   = Seen(Kepmen16, "diktum 4", "pengadaan dari hasil seleksi 2024", pppk.High)
	PartTimeWho     = Seen(Kepmen16, "diktum 5", "siapa yang dapat diangkat", pppk.High)
	PartTimeWidened = Unnumbered(letter3832, "pelamar di luar pangkalan data yang mengikuti semua tahapan", pppk.High)
	ProposalDays    = Unnumbered(letter4014, "waktu usulan PPPK paruh waktu", pppk.Medium)
	OnlyIn2025      = Unnumbered(panrbDeputy, "pengadaan PPPK paruh waktu hanya pada 2025", pppk.High)
)
