// Consumer is a program outside the module: it decides one renewal, under the
// nation and under a regency of its own, and fills a post.
package main

import (
	"encoding/json"
	"fmt"
	"log"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/region"
)

const facts = `{
  "tanggal_lahir": "1984-06-12",
  "perjanjian": [{"nomor": "P-1", "status": "penuh-waktu", "mulai": "2021-03-01", "berakhir": "2026-02-28", "jabatan": {"jenis": "pelaksana"}}],
  "pernyataan": [
    {"perihal": "pencapaian-kinerja", "jawaban": "ya", "tanggal": "2026-01-10"},
    {"perihal": "kesesuaian-kompetensi", "jawaban": "ya", "tanggal": "2026-01-10"},
    {"perihal": "kebutuhan-instansi", "jawaban": "ya", "tanggal": "2026-01-10"}],
  "peristiwa": {"lengkap_sampai": "2026-02-02"}
}`

const overlay = `{
  "format": "pppk.overlay/1", "id": "sukamaju", "ppk": "Kabupaten Sukamaju",
  "sumber": [{"id": "perbup", "peraturan": "Peraturan Bupati Sukamaju 7/2025", "kekuatan": "mengikat", "berlaku": "2026-01-01", "perihal": "perpanjangan", "keyakinan": "tinggi"}],
  "ketentuan": [{"parameter": "renewal.terms", "nilai": {"tahun": [1, 5]}, "mulai": "2026-01-01", "sumber": "perbup"}]
}`

func main() {
	day := pppk.MustParseDate("2026-02-02")
	var f pppk.Facts
	check(json.Unmarshal([]byte(facts), &f))
	check(f.Check())
	decide := func(overlays ...law.Overlay) {
		ours, err := national.Law().With(overlays...)
		check(err)
		policy, err := ours.On(day)
		check(err)
		d := policy.Decide(law.Request{Act: national.Renewal()}, &f)
		last, _ := d.Longest()
		fmt.Println(d.Outcome(), last)
	}
	decide()
	decide(region.KotaMetro())
	own, err := national.Law().ReadOverlay([]byte(overlay))
	check(err)
	decide(own)

	certificate := &law.Fact{
		ID: "sertifikat", Kind: law.FlagFact,
		Title: pppk.Text{ID: "sertifikat", EN: "the certificate"}, Office: pppk.Text{ID: "unit kerja", EN: "the work unit"},
	}
	own.Facts = []*law.Fact{certificate}
	own.Rules = []law.Rule{{
		ID: "sukamaju.certificate", Act: national.Renewal(), From: pppk.MustParseDate("2026-01-01"),
		Cites: []pppk.Citation{own.Settings[0].Source()}, Reads: []*law.Fact{certificate},
		Title: pppk.Text{ID: "Sertifikat", EN: "Certificate"},
		Duty:  pppk.Text{ID: "Pegawai mempunyai sertifikat.", EN: "The employee has a certificate."},
		Plain: pppk.Text{ID: "Anda belum mempunyai sertifikat.", EN: "You have no certificate."},
		Check: func(c *law.Case) law.Result { return c.Asks(certificate) },
	}}
	decide(own)

	var posts ledger.Ledger
	_, err = posts.Apply(pppk.Batch{Reference: "SK 1", Office: "BKPSDM", Reason: "kebutuhan dan pengangkatan", Entries: []pppk.Entry{
		{Kind: pppk.Authorise, Date: pppk.MustParseDate("2021-01-04"), Posts: 2, Opens: &pppk.Line{ID: "a", Agency: "Kabupaten Sukamaju", Position: "Pengolah Data", Status: pppk.FullTime, Year: 2021}},
		{Kind: pppk.Fill, Date: pppk.MustParseDate("2021-03-01"), Line: "a", Incumbent: "P-1"},
	}})
	check(err)
	fmt.Println(posts.Balance(pppk.Line{}, day))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
