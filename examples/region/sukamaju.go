package main

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
)

// sukamaju is a regency that does not exist; its decrees and numbers are made up.
func sukamaju() law.Overlay {
	since := pppk.MustParseDate("2026-01-01")
	decree := pppk.Citation{Article: "Pasal 4", Pinpoint: pppk.SeenPinpoint, Confidence: pppk.High}
	decree.Instrument = pppk.Instrument{Name: "Perbup 12/2025", Force: pppk.Binding, Since: since}
	two := decree
	two.Instrument.Name, two.Article = "Keputusan Bupati 800/7/2026", "diktum 2"
	unit := pppk.Text{ID: "unit kerja", EN: "the work unit"}
	title := pppk.Text{ID: "Sertifikat kompetensi", EN: "Certificate of competence"}
	duty := pppk.Text{ID: "Pegawai mempunyai sertifikat.", EN: "The employee has a certificate."}
	plain := pppk.Text{ID: "Anda belum bersertifikat.", EN: "You have no certificate yet."}
	return law.Overlay{
		ID: "kabupaten-sukamaju", Authority: "Kabupaten Sukamaju (rekaan)", Version: "1",
		Settings: []law.Setting{
			law.Set(law.AgeLimitDay, law.AtMonthEnd, since, decree),
			law.Set(law.RenewalTerms, law.Years(1, 3).CutAtAgeLimit(), since, decree),
			law.Depart(law.PartTimeTerms, law.Years(2).CutAtAgeLimit(), since, two),
		},
		Facts: []law.Fact{{ID: "sertifikat", Kind: law.FlagFact, Title: title, Office: unit}},
		Rules: []law.Rule{{ID: "sukamaju.certificate", Status: pppk.FullTime, From: since,
			Source: decree, Title: title, Duty: duty, Plain: plain, Reads: []string{"sertifikat"},
			Check: func(c law.Case) law.Result {
				if yes, known := c.Flag("sertifikat"); !known {
					return law.NotKnown
				} else if !yes {
					return law.NotMet
				}
				return law.Met
			}}},
	}
}
