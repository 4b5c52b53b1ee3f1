package source

import (
	"github.com/pppk-id/pppk"
)

// What the law says of posts: how they are authorised, moved and lost.

var bkn1 = pppk.Instrument{
	Name: "Peraturan BKN 1/2019", Title: "Peraturan BKN tentang petunjuk teknis pengadaan PPPK",
	Force: pppk.Binding, Year: 2019, CheckedTo: pppk.MustParseDate("2026-03-12"),
}

var kepmen15 = pppk.Instrument{
	Name: "KepmenPANRB 15/2025", Title: "Keputusan Menteri PANRB tentang pelamar tambahan dan pengolahan hasil seleksi PPPK 2024",
	Force: pppk.Binding, Year: 2025, CheckedTo: pppk.MustParseDate("2026-03-12"),
}

var bkn1272 = pppk.Instrument{
	Name: "Surat BKN 1272/2025", Force: pppk.Guidance, Year: 2025, CheckedTo: pppk.MustParseDate("2026-03-12"),
}

// noText is where the library knows no text and follows what the others imply.
var noText = pppk.Instrument{Name: "Kesimpulan dari ketentuan pengadaan", Force: pppk.Practice, CheckedTo: pppk.MustParseDate("2026-03-12")}

var ReplacedReport = pppk.Instrument{
	Name: "Pemberitaan, 18 Juli 2025", Force: pppk.Spoken,
	Since: pppk.MustParseDate("2025-07-18"), CheckedTo: pppk.MustParseDate("2026-03-12"),
}

var (
	PassedIsAppointed  = Seen(Permen6, "Pasal 57 ayat (1)", "pengangkatan yang dinyatakan lulus atas kebutuhan yang ditetapkan", pppk.High)
	ExpertsByPresident = Seen(Permen6, "Pasal 57", "pengangkatan jabatan fungsional ahli utama oleh Presiden", pppk.High)
	LeadersByPresident = Unnumbered(PP49, "pengusulan JPT utama dan JPT madya tertentu kepada Presiden", pppk.Medium)
	Authorisation      = Seen(Permen6, "Pasal 6 ayat (6)", "penetapan kebutuhan oleh Menteri", pppk.High)
	Published          = Seen(Permen6, "Pasal 22 ayat (3)", "rincian yang diumumkan sama dengan yang ditetapkan", pppk.High)
	NextRank           = Seen(Permen6, "Pasal 54", "peringkat berikutnya menggantikan pelamar yang dibatalkan", pppk.Medium)
	LostForRound       = Unnumbered(bkn1, "formasi yang ditinggalkan sesudah NI ditetapkan", pppk.Medium)
	Optimisation       = Unnumbered(kepmen15, "pengisian dari unit lain dengan jabatan dan pendidikan yang sama", pppk.Medium)
	PassCancelled      = Seen(Permen6, "Pasal 54 ayat (1)", "pembatalan kelulusan", pppk.Medium)
	NotBarredIfMoved   = Unnumbered(bkn1272, "pengecualian bagi yang ditempatkan melalui optimalisasi dan mengundurkan diri sebelum nomor induk", pppk.High)
	Conversion         = Unnumbered(Kepmen16, "pengangkatan penuh waktu atas kebutuhan yang ditetapkan", pppk.Medium)
	AfterAgreement     = Unnumbered(noText, "formasi sesudah perjanjian berakhir", pppk.Low)
)

// PostCitations are those of the account of posts.
func PostCitations() []pppk.Citation {
	return []pppk.Citation{Authorisation, NextRank, LostForRound, AfterAgreement, Optimisation, Conversion, Published}
}
