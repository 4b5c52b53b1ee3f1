package pppk

// What the law says of posts: how they are authorised, moved and lost.

var bkn1 = Instrument{
	Name: "Peraturan BKN 1/2019", Title: "Peraturan BKN tentang petunjuk teknis pengadaan PPPK",
	Force: Binding, Year: 2019, CheckedTo: newDate(2026, 3, 12),
}

var kepmen15 = Instrument{
	Name: "KepmenPANRB 15/2025", Title: "Keputusan Menteri PANRB tentang pelamar tambahan dan pengolahan hasil seleksi PPPK 2024",
	Force: Binding, Year: 2025, CheckedTo: newDate(2026, 3, 12),
}

// noText is where the library knows no text and follows what the others imply.
var noText = Instrument{Name: "Kesimpulan dari ketentuan pengadaan", Force: Practice, CheckedTo: newDate(2026, 3, 12)}

var replacedReport = Instrument{
	Name: "Pemberitaan, 18 Juli 2025", Force: Spoken,
	Since: newDate(2025, 7, 18), CheckedTo: newDate(2026, 3, 12),
}

var (
	authorisation  = seen(permen6, "Pasal 6 ayat (6)", "penetapan kebutuhan oleh Menteri", High)
	published      = seen(permen6, "Pasal 22 ayat (3)", "rincian yang diumumkan sama dengan yang ditetapkan", High)
	nextRank       = seen(permen6, "Pasal 54", "peringkat berikutnya menggantikan pelamar yang dibatalkan", Medium)
	lostForRound   = unnumbered(bkn1, "formasi yang ditinggalkan sesudah NI ditetapkan", Medium)
	optimisation   = unnumbered(kepmen15, "pengisian dari unit lain dengan jabatan dan pendidikan yang sama", Medium)
	conversion     = unnumbered(kepmen16, "pengangkatan penuh waktu atas kebutuhan yang ditetapkan", Medium)
	afterAgreement = unnumbered(noText, "formasi sesudah perjanjian berakhir", Low)
)
