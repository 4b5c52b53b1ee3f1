package source

import (
	"github.com/pppk-id/pppk"
)

var UU20 = pppk.Instrument{
	Name: "UU 20/2023", Title: "Undang-Undang tentang Aparatur Sipil Negara",
	Force: pppk.Binding, Since: pppk.MustParseDate("2023-10-31"), CheckedTo: pppk.MustParseDate("2026-04-01"),
}

var UU11 = pppk.Instrument{
	Name: "UU 11/2019", Title: "Undang-Undang tentang Sistem Nasional Ilmu Pengetahuan dan Teknologi",
	Force: pppk.Binding, Year: 2019, CheckedTo: pppk.MustParseDate("2026-03-12"),
}

var UU14 = pppk.Instrument{
	Name: "UU 14/2005", Title: "Undang-Undang tentang Guru dan Dosen",
	Force: pppk.Binding, Year: 2005, CheckedTo: pppk.MustParseDate("2026-03-12"),
}

func Seen(i pppk.Instrument, article, subject string, c pppk.Confidence) pppk.Citation {
	return pppk.Citation{Instrument: i, Article: article, Subject: subject, Confidence: c, Pinpoint: pppk.SeenPinpoint}
}

func Unnumbered(i pppk.Instrument, subject string, c pppk.Confidence) pppk.Citation {
	return pppk.Citation{Instrument: i, Subject: subject, Confidence: c}
}

var (
	Pasal52      = Seen(UU20, "Pasal 52", "pemberhentian", pppk.High)
	Pasal52ayat1 = Seen(UU20, "Pasal 52 ayat (1)", "atas permintaan sendiri dan tidak atas permintaan sendiri", pppk.High)
	Pasal52ayat4 = Seen(UU20, "Pasal 52 ayat (4)", "alasan yang tidak dengan hormat", pppk.High)
	Pasal53pp49  = Seen(PP49, "Pasal 53", "pemutusan hubungan perjanjian kerja", pppk.High)
	Pasal16b     = Seen(PP49, "Pasal 16", "pelamar tidak pernah dipidana penjara 2 tahun atau lebih", pppk.High)
	Pasal16c     = Seen(PP49, "Pasal 16 huruf c", "pelamar tidak pernah diberhentikan selain dengan hormat atas permintaan sendiri", pppk.High)
	LeftAnyway   = Seen(PP49, "Pasal 56", "pergi walaupun pengunduran diri ditunda", pppk.Medium)
	Suspended    = Seen(UU20, "Pasal 53", "pemberhentian sementara", pppk.Low)
	StillNeeded  = Unnumbered(Kepmen16, "pemindahan ke unit yang membutuhkan saat organisasi berubah", pppk.High)
)
