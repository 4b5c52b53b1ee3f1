package source

import (
	"github.com/pppk-id/pppk"
)

var UU1 = pppk.Instrument{
	Name: "UU 1/2022", Title: "Undang-Undang tentang Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah",
	Force: pppk.Binding, Year: 2022, CheckedTo: pppk.MustParseDate("2026-04-01"),
}

var Pasal146 = Seen(UU1, "Pasal 146 ayat (1)", "batas belanja pegawai daerah", pppk.Medium)

// How part-time pay is booked: the code of its account is not known. Regions read it
// as goods and services.
var mendagri227 = pppk.Instrument{
	Name: "SE Mendagri 900.1.1/227/SJ", Title: "Surat Edaran Menteri Dalam Negeri tentang penganggaran upah PPPK paruh waktu",
	Force: pppk.Guidance, Since: pppk.MustParseDate("2025-01-16"), CheckedTo: pppk.MustParseDate("2026-04-01"),
}

var PartTimeAccounts = Unnumbered(mendagri227, "upah paruh waktu dianggarkan dalam APBD dengan kode rekening tersendiri", pppk.Medium)
