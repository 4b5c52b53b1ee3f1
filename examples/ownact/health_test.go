package main

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// A new fact of the nation and its rule are one file, as this one, and their cases,
// testdata/national/keterangan_sehat.json. The regulation is made up.

var healthLetter = &law.Fact{
	ID: "keterangan_sehat", Kind: law.DateFact,
	Title:  text("hari surat keterangan sehat", "the day of the health certificate"),
	Plain:  text("surat keterangan sehat Anda", "your health certificate"),
	Office: text("dokter pemerintah", "a government doctor"),
}

// healthText is what the regulation says of renewals.
func healthText() law.Text {
	cite := madeUp("Peraturan Menteri rekaan 9/2026", "Pasal 5", "2026-02-01")
	cite.Subject = "surat keterangan sehat"
	return law.Text{
		ID: "permen-rekaan-9-2026", Instrument: cite.Instrument, Rank: law.MinisterialRegulation,
		Facts: []*law.Fact{healthLetter},
		Rules: []law.Rule{{
			ID: "renewal.health", Act: national.Renewal(), Cites: []pppk.Citation{cite}, Reads: []*law.Fact{healthLetter},
			Title: text("Kesehatan", "Health"),
			Duty:  text("Ada surat keterangan sehat yang masih berlaku.", "There is a health certificate that is still valid."),
			Plain: text("Surat keterangan sehat Anda tidak ada atau tidak berlaku lagi.", "You have no valid health certificate."),
			Check: func(c *law.Case) law.Result {
				day, known := c.Date(healthLetter)
				if !known {
					return c.Lacks(healthLetter)
				}
				oldest := c.Day.AddMonths(-6, pppk.ClampToMonthEnd)
				return c.Either(!day.Before(oldest) && !day.After(c.Day), law.OnDay(day), law.FromDay(oldest))
			},
		}},
	}
}
