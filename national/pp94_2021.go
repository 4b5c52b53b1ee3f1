package national

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
)

// AbsenceTablePP94 returns the bands that PP 94/2021 has for PNS, for an agency
// that adopts them: three days to twenty-eight, and ten in a row first. It is a
// template and never a default. PP 94/2021 speaks of PNS and does not name PPPK;
// PP 49/2018 Pasal 52 leaves the table to each PPK and takes over only the
// procedure. So an agency sets it with its own decree as the source,
//
//	law.Set(national.AbsenceSanctions(), national.AbsenceTablePP94(), from, decree)
//
// or changes it first: some of its sanctions have no counterpart for PPPK, who
// have no rank and often no performance allowance. Of fewer than three days the
// text states no sanction. Of its severe sanctions two end no agreement, and are
// [pppk.SevereWithoutEnding]. The last one is a dismissal with honour; UU 20/2023
// Pasal 52 ayat (4), which is later and higher, has severe breaches among the
// endings without honour.
func AbsenceTablePP94() law.AbsenceTable {
	cut := func(months string) pppk.Text {
		return pppk.Text{ID: "pemotongan tunjangan kinerja 25 % selama " + months + " bulan", EN: "performance allowance cut by 25 % for " + months + " months"}
	}
	dismissal := pppk.Text{ID: "pemberhentian dengan hormat tidak atas permintaan sendiri", EN: "dismissal with honour, not at own request"}
	return law.AbsenceTable{
		Bands: []law.AbsenceBand{
			{From: 3, To: 3, Level: pppk.LightSanction, Sanction: pppk.Text{ID: "teguran lisan", EN: "oral warning"}},
			{From: 4, To: 6, Level: pppk.LightSanction, Sanction: pppk.Text{ID: "teguran tertulis", EN: "written warning"}},
			{From: 7, To: 10, Level: pppk.LightSanction, Sanction: pppk.Text{ID: "pernyataan tidak puas secara tertulis", EN: "written statement of dissatisfaction"}},
			{From: 11, To: 13, Level: pppk.MediumSanction, Sanction: cut("6")},
			{From: 14, To: 16, Level: pppk.MediumSanction, Sanction: cut("9")},
			{From: 17, To: 20, Level: pppk.MediumSanction, Sanction: cut("12")},
			{From: 21, To: 24, Level: pppk.SevereWithoutEnding, Sanction: pppk.Text{ID: "penurunan jabatan setingkat lebih rendah selama 12 bulan", EN: "a position one level lower for 12 months"}},
			{From: 25, To: 27, Level: pppk.SevereWithoutEnding, Sanction: pppk.Text{ID: "pembebasan dari jabatan menjadi pelaksana selama 12 bulan", EN: "released from the position to be pelaksana for 12 months"}},
			{From: 28, To: 0, Level: pppk.SevereSanction, Sanction: dismissal},
		},
		Run: law.AbsenceRun{Days: 10, Level: pppk.SevereSanction, Sanction: pppk.Text{
			ID: dismissal.ID + "; gaji dihentikan mulai bulan berikutnya", EN: dismissal.EN + "; pay is stopped from the next month on",
		}},
	}
}
