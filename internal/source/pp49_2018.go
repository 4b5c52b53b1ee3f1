package source

import (
	"github.com/pppk-id/pppk"
)

var PP49 = pppk.Instrument{
	Name: "PP 49/2018", Title: "Peraturan Pemerintah tentang Manajemen PPPK",
	Force: pppk.Binding, Since: pppk.MustParseDate("2018-11-28"), CheckedTo: pppk.MustParseDate("2026-04-01"),
}

var (
	Postponable    = Seen(PP49, "Pasal 56 ayat (1)-(2)", "pengunduran diri dapat ditunda sampai masa perjanjian berakhir", pppk.High)
	NinetyPercent  = Unnumbered(PP49, "pengunduran diri: paling sedikit 90 persen masa perjanjian dan 90 persen target kinerja", pppk.High)
	UntilBothTests = Unnumbered(PP49, "penundaan pengunduran diri sampai kedua syarat 90 persen terpenuhi", pppk.Low)
	OwnRequest     = Seen(UU20, "Pasal 52 ayat (2)", "atas permintaan sendiri", pppk.High)
	ResignOld      = Seen(Permen6, "Pasal 57 ayat (5)", "calon yang sudah PPPK mengundurkan diri lebih dahulu", pppk.High)
)

var (
	FullTimeContent = Unnumbered(PP49, "isi minimum perjanjian kerja", pppk.High)
	PartTimeContent = Unnumbered(Kepmen16, "isi minimum perjanjian kerja paruh waktu", pppk.High)
)
