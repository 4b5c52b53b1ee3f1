// Consumer is a program outside the module: it decides one renewal.
package main

import (
	"encoding/json"
	"fmt"
	"log"

	"github.com/pppk-id/pppk"
)

const facts = `{
  "tanggal_lahir": "1984-06-12",
  "perjanjian": [{"status": "penuh-waktu", "mulai": "2021-03-01", "berakhir": "2026-02-28", "jabatan": {"jenis": "pelaksana"}}],
  "pernyataan": [
    {"perihal": "pencapaian-kinerja", "jawaban": "ya", "tanggal": "2026-01-10"},
    {"perihal": "kesesuaian-kompetensi", "jawaban": "ya", "tanggal": "2026-01-10"},
    {"perihal": "kebutuhan-instansi", "jawaban": "ya", "tanggal": "2026-01-10"}],
  "peristiwa": {"lengkap_sampai": "2026-02-02"}
}`

func main() {
	policy, err := pppk.National().On(pppk.MustParseDate("2026-02-02"))
	if err != nil {
		log.Fatal(err)
	}
	var f pppk.Facts
	if err := json.Unmarshal([]byte(facts), &f); err != nil {
		log.Fatal(err)
	}
	if err := f.Check(); err != nil {
		log.Fatal(err)
	}
	d := policy.Decide(pppk.Request{Act: pppk.Renewal}, &f)
	last, _ := d.Longest()
	fmt.Println(d.Outcome(), last)
}
