package pppktest_test

import (
	"fmt"
	"os"
	"testing"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/pppktest"
)

// certificate is what a regency that does not exist asks beyond the nation.
var certificate = &law.Fact{
	ID: "sertifikat", Kind: law.DateFact,
	Title:  pppk.Text{ID: "hari terbit sertifikat kompetensi", EN: "the day of the certificate of competence"},
	Office: pppk.Text{ID: "unit kerja", EN: "the work unit"},
}

// certificates is the overlay of a regency that does not exist.
func certificates() law.Overlay {
	decree := pppk.Citation{
		Instrument: pppk.Instrument{Name: "Peraturan Bupati Sukamaju 7/2025", Force: pppk.Binding, Since: pppk.MustParseDate("2025-12-01")},
		Article:    "Pasal 6", Subject: "sertifikat kompetensi", Confidence: pppk.High, Pinpoint: pppk.SeenPinpoint,
	}
	return law.Overlay{
		ID: "kabupaten-sukamaju", Authority: "Kabupaten Sukamaju", Version: "1",
		Facts: []*law.Fact{certificate},
		Rules: []law.Rule{{
			ID: "sukamaju.certificate", Act: national.Renewal(), Status: pppk.FullTime,
			Cites: []pppk.Citation{decree}, From: pppk.MustParseDate("2026-01-01"),
			Title: pppk.Text{ID: "Sertifikat kompetensi", EN: "Certificate of competence"},
			Duty:  pppk.Text{ID: "Pegawai mempunyai sertifikat kompetensi.", EN: "The employee has a certificate of competence."},
			Plain: pppk.Text{ID: "Anda belum mempunyai sertifikat kompetensi.", EN: "You have no certificate of competence."},
			Reads: []*law.Fact{certificate},
			Check: func(c *law.Case) law.Result {
				switch day, known := c.Date(certificate); {
				case !known:
					return law.NotKnown
				case day.IsZero() || day.After(c.Day):
					return law.NotMet
				}
				return law.Met
			},
		}},
	}
}

func TestCertificates(t *testing.T) {
	cases, err := pppktest.ReadCases(os.DirFS("testdata"), "*.json")
	if err != nil {
		t.Fatal(err)
	}
	pppktest.Run(t, certificates(), cases)
}

func ExampleCheck() {
	cases, err := pppktest.ReadCases(os.DirFS("testdata"), "*.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	o := certificates()
	report, err := pppktest.Check(o, cases)
	fmt.Println(report.Effects[0].ID, report.Effects[0].Decides, report.Effects[0].Cases, err)

	// What is missing is not no: this rule takes it for no, and the case of
	// somebody whose certificate is not known is gone.
	o.Rules[0].Check = func(c *law.Case) law.Result {
		if day, _ := c.Date(certificate); day.IsZero() || day.After(c.Day) {
			return law.NotMet
		}
		return law.Met
	}
	_, err = pppktest.Check(o, cases[:2])
	for _, p := range pppk.Problems(err) {
		fmt.Println(p.Code, "-", p.Path)
	}
	// Output:
	// sukamaju.certificate true 3 <nil>
	// case.lacks - rule sukamaju.certificate belum-diketahui
	// rule.flips - rule sukamaju.certificate without tambahan.sertifikat
}
