package national_test

import (
	"fmt"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/region"
)

// A regency sets a floor for the predicate with a decree of its own. A report
// in the press could not do that: it would only note.
func Example_overlay() {
	since := pppk.MustParseDate("2026-01-01")
	decree := pppk.Citation{
		Instrument: pppk.Instrument{Name: "Peraturan Bupati Sukamaju 12/2025", Force: pppk.Binding, Since: since},
		Article:    "Pasal 4", Pinpoint: pppk.SeenPinpoint, Confidence: pppk.High,
	}
	ours, err := national.Law().With(law.Overlay{
		ID: "kabupaten-sukamaju", Authority: "Kabupaten Sukamaju",
		Settings: []law.Setting{
			law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.Good, Years: []int{2024, 2025}}, since, decree),
			law.Set(national.AgeLimitDay(), law.AtNextMonth, since, decree),
		},
	})
	if err != nil {
		panic(err)
	}
	policy, err := ours.On(pppk.MustParseDate("2026-02-02"))
	if err != nil {
		panic(err)
	}
	facts := madeup.FullFacts(policy.Day())
	facts.Evaluations = []pppk.Evaluation{
		{Year: 2024, Period: pppk.Annual, Predicate: pppk.NeedsImprovement},
		{Year: 2025, Period: pppk.Annual, Predicate: pppk.Good},
	}
	d := policy.Decide(law.Request{Act: national.Renewal()}, facts)
	fmt.Println(d.Outcome())
	for f := range d.Findings() {
		if f.Result == law.NotMet {
			fmt.Println(f.Rule, "found:", f.Found(), "wanted:", f.Wanted())
			fmt.Println(f.Citations())
		}
	}
	// Output:
	// tidak-memenuhi-syarat
	// renewal.performance.floor found: butuh perbaikan (2024), baik (2025) wanted: paling rendah baik (2024, 2025)
	// [PP 49/2018 Pasal 37 ayat (1) Peraturan Bupati Sukamaju 12/2025 Pasal 4]
}

// What is reported of an agency notes and never decides.
func Example_notes() {
	ours, err := national.Law().With(region.KutaiKartanegara())
	if err != nil {
		panic(err)
	}
	policy, err := ours.On(pppk.MustParseDate("2026-02-02"))
	if err != nil {
		panic(err)
	}
	d := policy.Decide(law.Request{Act: national.Renewal()}, madeup.FullFacts(policy.Day()))
	fmt.Println(d.Outcome())
	for note := range d.Notes() {
		fmt.Println("-", note)
	}
	// Output:
	// memenuhi-syarat
	// - Sebagaimana dilaporkan: Lama perpanjangan penuh waktu: 1 atau 5 tahun (laporan nomorsatukaltim 2026-01-31 tentang perpanjangan satu atau lima tahun menurut laporan perangkat daerah); hasilnya tidak berubah; paling lama sampai 1 April 2031.
	// - Sebagaimana dilaporkan: Kekurangan anggaran saat perjanjian berakhir: dapat menjadi alasan tidak memperpanjang (laporan lintas1.id 2025-06-02 tentang kinerja dan anggaran dipertimbangkan); hasilnya tidak berubah.
	// - Sebagaimana dilaporkan: Urutan pejabat dalam perpanjangan: melaporkan: perangkat daerah, menyusun daftar: BKPSDM, memutuskan: Bupati (laporan nomorsatukaltim 2026-01-31 tentang laporan perangkat daerah, daftar BKPSDM, keputusan Bupati).
	// - Hukum diperiksa: PP 49/2018 sampai 1 April 2026; UU 20/2023 sampai 1 April 2026; UU 1/2022 sampai 1 April 2026.
}

// The same as a file: an agency that writes no Go.
func Example_overlayFile() {
	overlay, err := national.Law().ReadOverlay([]byte(`{
	  "format": "pppk.overlay/1",
	  "id": "kabupaten-sukamaju",
	  "ppk": "Kabupaten Sukamaju",
	  "sumber": [{"id": "perbup-12", "peraturan": "Peraturan Bupati Sukamaju 12/2025", "kekuatan": "mengikat", "berlaku": "2026-01-01",
	              "pasal": "Pasal 4", "nomor_pasal": "tercetak", "keyakinan": "tinggi"}],
	  "ketentuan": [
	    {"parameter": "renewal.terms", "nilai": {"tahun": [1, 3]}, "mulai": "2026-01-01", "sumber": "perbup-12"},
	    {"parameter": "pay.timing", "nilai": "awal-bulan", "mulai": "2026-01-01", "sumber": "perbup-12"}
	  ]
	}`))
	if err != nil {
		panic(err)
	}
	ours, err := national.Law().With(overlay)
	if err != nil {
		panic(err)
	}
	policy, err := ours.On(pppk.MustParseDate("2026-02-02"))
	if err != nil {
		panic(err)
	}
	d := policy.Decide(law.Request{Act: national.Renewal()}, madeup.FullFacts(policy.Day()))
	last, rule := d.Longest()
	fmt.Println(d.Outcome(), last, rule)
	for note := range d.Notes() {
		if strings.HasPrefix(note, "Ketentuan instansi") {
			fmt.Println("-", note)
		}
	}

	// What is wrong is said with its place in the file.
	_, err = national.Law().ReadOverlay([]byte(`{
	  "format": "pppk.overlay/1", "id": "kabupaten-sukamaju", "ppk": "Kabupaten Sukamaju",
	  "sumber": [{"id": "perbup-12", "peraturan": "Peraturan Bupati Sukamaju 12/2025", "kekuatan": "mengikat", "berlaku": "2026-01-01", "keyakinan": "tinggi"}],
	  "ketentuan": [{"parameter": "renewal.terms", "nilai": {"tahun": [1, 50]}, "mulai": "2026-13-01", "sumber": "perbup-12"}]
	}`))
	fmt.Println(err)
	// Output:
	// memenuhi-syarat 2029-04-01 renewal.term.agency
	// - Ketentuan instansi: Saat pembayaran gaji atau upah: pada awal bulan (Peraturan Bupati Sukamaju 12/2025 Pasal 4).
	// /ketentuan/0/mulai: the month must be 01 to 12 (date.month)
	// /ketentuan/0/nilai/tahun/1: must be a whole number from 1 to 45 (json.number)
}

// A PPPK who is asked to take a structural position: the finding names the
// articles.
func Example_placement() {
	policy, err := national.Law().On(pppk.MustParseDate("2026-03-02"))
	if err != nil {
		panic(err)
	}
	facts := pppk.Facts{Contracts: pppk.Chain{{
		Status: pppk.FullTime, Period: pppk.Term(pppk.MustParseDate("2024-05-01"), 5),
		Position: pppk.Position{Kind: pppk.Functional, Cluster: pppk.OtherCluster, Level: pppk.AhliMuda},
	}}}
	d := policy.Decide(law.Request{Act: national.Placement(), Position: pppk.Position{Kind: pppk.Administrator}}, &facts)
	fmt.Println(d.Outcome())
	for f := range d.Findings() {
		if f.Blocks && f.Result == law.NotMet {
			fmt.Println(f.Found()+":", f)
		}
	}
	// Output:
	// tidak-memenuhi-syarat
	// administrator: [tidak-terpenuhi] Jabatan yang dapat diisi PPPK (Perpres 38/2020 Pasal 2; Perpres 38/2020 Pasal 3; UU 20/2023 Pasal 34 ayat (2); PP 49/2018 Pasal 2; PermenPANRB 6/2024 Pasal 7 ayat (2))
}

// The base pay of a grade and whole years of service in it, and where it is from.
func ExampleBasePay() {
	day := pppk.MustParseDate("2026-03-02")
	pay, cite, err := national.BasePay(pppk.GradeIX, 5, day) // between the rows of 4 and 6 years
	fmt.Println(pay, err)
	fmt.Println(cite, "- checked up to", cite.Instrument.CheckedTo)

	_, _, err = national.BasePay(pppk.GradeVII, 0, day)
	fmt.Println(err)
	_, _, err = national.BasePay(pppk.GradeIX, 5, pppk.MustParseDate("2023-12-31"))
	fmt.Println(err)
	// Output:
	// 3408500 <nil>
	// Perpres 11/2024 tentang gaji pokok menurut golongan dan masa kerja golongan - checked up to 2026-04-01
	// grade VII has no row below 3 years of service; take the years (masa kerja golongan) from the decree of appointment: they are not assumed (pay.row)
	// the library holds the pay table from 2024-01-01 on, and of Perpres 98/2020 before it no whole table is known; ask about that day or a later one, or take the amount from the decree of that time (pay.coverage)
}
