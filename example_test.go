package pppk_test

import (
	"encoding/json"
	"fmt"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
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
	policy, err := national.Law().On(pppk.MustParseDate("2026-02-02")) // the day of the decision
	if err != nil {
		panic(err)
	}
	d := policy.Decide(law.Request{Act: national.Renewal()}, &facts)
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
