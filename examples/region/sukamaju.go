package main

import "github.com/pppk-id/pppk"

// sukamaju is a regency that does not exist; its decrees and numbers are made up.
func sukamaju() pppk.Overlay {
	since := pppk.MustParseDate("2026-01-01")
	decree := pppk.Citation{Article: "Pasal 4", Pinpoint: pppk.SeenPinpoint, Confidence: pppk.High}
	decree.Instrument = pppk.Instrument{Name: "Perbup 12/2025", Force: pppk.Binding, Since: since}
	two := decree
	two.Instrument.Name, two.Article = "Keputusan Bupati 800/7/2026", "diktum 2"
	unit := pppk.Text{ID: "unit kerja", EN: "the work unit"}
	title := pppk.Text{ID: "Sertifikat kompetensi", EN: "Certificate of competence"}
	duty := pppk.Text{ID: "Pegawai mempunyai sertifikat.", EN: "The employee has a certificate."}
	plain := pppk.Text{ID: "Anda belum bersertifikat.", EN: "You have no certificate yet."}
	return pppk.Overlay{
		ID: "kabupaten-sukamaju", Authority: "Kabupaten Sukamaju (rekaan)", Version: "1",
		Settings: []pppk.Setting{
			pppk.Set(pppk.AgeLimitDay, pppk.AtMonthEnd, since, decree),
			pppk.Set(pppk.RenewalTerms, pppk.Years(1, 3).CutAtAgeLimit(), since, decree),
			pppk.Depart(pppk.PartTimeTerms, pppk.Years(2).CutAtAgeLimit(), since, two),
		},
		Facts: []pppk.Fact{{ID: "sertifikat", Kind: pppk.FlagFact, Title: title, Office: unit}},
		Rules: []pppk.Rule{{ID: "sukamaju.certificate", Status: pppk.FullTime, From: since,
			Source: decree, Title: title, Duty: duty, Plain: plain, Reads: []string{"sertifikat"},
			Check: func(c pppk.Case) pppk.Result {
				if yes, known := c.Flag("sertifikat"); !known {
					return pppk.NotKnown
				} else if !yes {
					return pppk.NotMet
				}
				return pppk.Met
			}}},
	}
}
