package pppk_test

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/region"
)

// One person under national law: what may be given, why, and what is missing.
func Example() {
	var facts pppk.Facts
	err := json.Unmarshal([]byte(`{
	  "tanggal_lahir": "1984-06-12",
	  "perjanjian": [{"status": "penuh-waktu", "mulai": "2021-03-01", "berakhir": "2026-02-28",
	                  "jabatan": {"jenis": "fungsional", "rumpun": "guru"}}],
	  "pernyataan": [{"perihal": "pencapaian-kinerja", "jawaban": "ya", "tanggal": "2026-01-12"}],
	  "peristiwa": {"lengkap_sampai": "2026-02-02"}
	}`), &facts)
	if err != nil {
		panic(err)
	}
	policy, err := law.National().On(pppk.MustParseDate("2026-02-02")) // the day of the decision
	if err != nil {
		panic(err)
	}
	d := policy.Decide(law.Request{Act: pppk.Renewal}, &facts)
	fmt.Println(d.Outcome())
	for m := range d.Missing() {
		fmt.Println("  missing:", m.Name(), "- ask:", m.From.ID)
	}
	for f := range d.Findings() {
		if f.Blocks && f.Result == law.Met {
			fmt.Println(" ", f)
		}
	}
	// Output:
	// belum-dapat-ditentukan
	//   missing: pernyataan.kesesuaian-kompetensi - ask: unit kerja dan BKPSDM/BKD
	//   missing: pernyataan.kebutuhan-instansi - ask: unit kerja dan BKPSDM/BKD
	//   [terpenuhi] Perjanjian yang diperpanjang (PP 49/2018 Pasal 37 ayat (1))
	//   [terpenuhi] Pencapaian kinerja (PP 49/2018 Pasal 37 ayat (2))
	//   [terpenuhi] Batas usia jabatan (UU 20/2023 Pasal 52 ayat (3) huruf c; UU 14/2005 tentang batas usia guru)
	//   [terpenuhi] Sisa waktu sampai batas usia (UU 20/2023 Pasal 52 ayat (3) huruf c; PP 49/2018 Pasal 37 ayat (1); UU 14/2005 tentang batas usia guru)
	//   [terpenuhi] Tidak ada peristiwa yang mengakhiri perjanjian (UU 20/2023 Pasal 52; PP 49/2018 Pasal 53)
}

// A regency sets a floor for the predicate with a decree of its own. A report
// in the press could not do that: it would only note.
func ExampleLaw_With() {
	since := pppk.MustParseDate("2026-01-01")
	decree := pppk.Citation{
		Instrument: pppk.Instrument{Name: "Peraturan Bupati Sukamaju 12/2025", Force: pppk.Binding, Since: since},
		Article:    "Pasal 4", Pinpoint: pppk.SeenPinpoint, Confidence: pppk.High,
	}
	laid, err := law.National().With(law.Overlay{
		ID: "kabupaten-sukamaju", Authority: "Kabupaten Sukamaju",
		Settings: []law.Setting{
			law.Set(law.PerformanceFloor, law.Floor{Lowest: pppk.Good, Years: []int{2024, 2025}}, since, decree),
			law.Set(law.AgeLimitDay, law.AtNextMonth, since, decree),
		},
	})
	if err != nil {
		panic(err)
	}
	policy, err := laid.On(pppk.MustParseDate("2026-02-02"))
	if err != nil {
		panic(err)
	}
	facts := madeup.FullFacts(policy.Day())
	facts.Evaluations = []pppk.Evaluation{
		{Year: 2024, Period: pppk.Annual, Predicate: pppk.NeedsImprovement},
		{Year: 2025, Period: pppk.Annual, Predicate: pppk.Good},
	}
	d := policy.Decide(law.Request{Act: pppk.Renewal}, facts)
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
func ExampleDecision_Notes() {
	laid, err := law.National().With(region.KutaiKartanegara())
	if err != nil {
		panic(err)
	}
	policy, err := laid.On(pppk.MustParseDate("2026-02-02"))
	if err != nil {
		panic(err)
	}
	d := policy.Decide(law.Request{Act: pppk.Renewal}, madeup.FullFacts(policy.Day()))
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
func ExampleOverlay_json() {
	var overlay law.Overlay
	err := json.Unmarshal([]byte(`{
	  "format": "pppk.overlay/1",
	  "id": "kabupaten-sukamaju",
	  "ppk": "Kabupaten Sukamaju",
	  "sumber": [{"id": "perbup-12", "peraturan": "Peraturan Bupati Sukamaju 12/2025", "kekuatan": "mengikat", "berlaku": "2026-01-01",
	              "pasal": "Pasal 4", "nomor_pasal": "tercetak", "keyakinan": "tinggi"}],
	  "ketentuan": [
	    {"parameter": "renewal.terms", "nilai": {"tahun": [1, 3]}, "mulai": "2026-01-01", "sumber": "perbup-12"},
	    {"parameter": "pay.timing", "nilai": "awal-bulan", "mulai": "2026-01-01", "sumber": "perbup-12"}
	  ]
	}`), &overlay)
	if err != nil {
		panic(err)
	}
	laid, err := law.National().With(overlay)
	if err != nil {
		panic(err)
	}
	policy, err := laid.On(pppk.MustParseDate("2026-02-02"))
	if err != nil {
		panic(err)
	}
	d := policy.Decide(law.Request{Act: pppk.Renewal}, madeup.FullFacts(policy.Day()))
	last, rule := d.Longest()
	fmt.Println(d.Outcome(), last, rule)
	for note := range d.Notes() {
		if strings.HasPrefix(note, "Ketentuan instansi") {
			fmt.Println("-", note)
		}
	}

	// What is wrong is said with its place in the file.
	err = json.Unmarshal([]byte(`{
	  "format": "pppk.overlay/1", "id": "kabupaten-sukamaju", "ppk": "Kabupaten Sukamaju",
	  "sumber": [{"id": "perbup-12", "peraturan": "Peraturan Bupati Sukamaju 12/2025", "kekuatan": "mengikat", "berlaku": "2026-01-01", "keyakinan": "tinggi"}],
	  "ketentuan": [{"parameter": "renewal.terms", "nilai": {"tahun": [1, 50]}, "mulai": "2026-13-01", "sumber": "perbup-12"}]
	}`), &overlay)
	fmt.Println(err)
	// Output:
	// memenuhi-syarat 2029-04-01 renewal.term.agency
	// - Ketentuan instansi: Saat pembayaran gaji atau upah: pada awal bulan (Peraturan Bupati Sukamaju 12/2025 Pasal 4).
	// /ketentuan/0/mulai: the month must be 01 to 12 (date.month)
	// /ketentuan/0/nilai/tahun/1: must be a whole number from 1 to 45 (json.number)
}
