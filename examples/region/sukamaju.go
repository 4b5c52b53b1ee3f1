package main

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// certificate is what Sukamaju asks beyond the nation: a column of its spreadsheets.
var certificate = &law.Fact{
	ID: "sertifikat", Kind: law.FlagFact,
	Title:  pppk.Text{ID: "Sertifikat kompetensi", EN: "Certificate of competence"},
	Office: pppk.Text{ID: "unit kerja", EN: "the work unit"},
}

// sukamaju is a regency that does not exist; its decrees and numbers are made up.
func sukamaju() law.Overlay {
	since := pppk.MustParseDate("2026-01-01")
	decree := pppk.Citation{Article: "Pasal 4", Pinpoint: pppk.SeenPinpoint, Confidence: pppk.High}
	decree.Instrument = pppk.Instrument{Name: "Perbup 12/2025", Force: pppk.Binding, Since: since}
	two := decree
	two.Instrument.Name, two.Article = "Keputusan Bupati 800/7/2026", "diktum 2"
	title := pppk.Text{ID: "Sertifikat kompetensi", EN: "Certificate of competence"}
	duty := pppk.Text{ID: "Pegawai mempunyai sertifikat.", EN: "The employee has a certificate."}
	plain := pppk.Text{ID: "Anda belum bersertifikat.", EN: "You have no certificate yet."}
	return law.Overlay{
		ID: "kabupaten-sukamaju", Authority: "Kabupaten Sukamaju (rekaan)", Version: "1",
		Settings: []law.Setting{
			law.Set(national.AgeLimitDay(), law.AtMonthEnd, since, decree),
			law.Set(national.RenewalTerms(), law.Years(1, 3).CutAtAgeLimit(), since, decree),
			law.Depart(national.PartTimeTerms(), law.Years(2).CutAtAgeLimit(), since, two),
		},
		Facts: []*law.Fact{certificate},
		Rules: []law.Rule{{
			ID: "sukamaju.certificate", Act: national.Renewal(), Status: pppk.FullTime,
			Title: title, Duty: duty, Plain: plain,
			Cites: []pppk.Citation{decree}, From: since, Reads: []*law.Fact{certificate},
			Check: func(c *law.Case) law.Result { return c.Asks(certificate) },
		}},
	}
}
