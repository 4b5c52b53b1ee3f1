package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// Sragen is the regency of Sragen (33.14), Jawa Tengah, as the press reports it
// in November 2025, about 492 agreements that ended: the head of the office
// recommends; 401 were renewed from January 2026, teachers and health staff
// first, and 91 were not.
//
// Reported, and not a setting: teachers and health staff go first; performance
// and discipline are looked at.
//
// Not known: the length of the renewals from January 2026; which performance is
// needed; who decides; everything on part-time agreements.
func Sragen() law.Overlay {
	chain := report("sragen.inews.id", "2025-11-07", "rekomendasi kepala perangkat daerah", pppk.High)
	return law.Overlay{
		ID: "sragen", Authority: "Kabupaten Sragen", Region: pppk.MustParseRegionCode("kemendagri:33.14"), Version: asOf,
		Settings: []law.Setting{
			set(national.DecisionChain(), law.Offices{Recommends: "kepala perangkat daerah"}, chain).For(pppk.FullTime),
		},
	}
}
