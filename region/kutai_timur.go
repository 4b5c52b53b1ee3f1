package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// KutaiTimur is the regency of Kutai Timur (64.08), Kalimantan Timur, as its
// own portal and the press report it in February 2026, about the intake of 2021
// whose agreements end in December 2026: five years, an evaluation of all five
// before a renewal, then a proposal to BKN for its recommendation.
//
// National law asks for a copy to BKN, not for its recommendation: that is the
// practice of this regency.
//
// Reported, and not a setting: discipline counts beside the record of five
// years.
//
// Not known: the day in December 2026 on which the agreements end; the length
// of a renewal; which predicate is needed; who lists and who decides;
// everything on part-time agreements.
func KutaiTimur() law.Overlay {
	five := report("pro.kutaitimurkab.go.id", "2026-02-09", "masa kontrak lima tahun", pppk.High)
	record := report("pro.kutaitimurkab.go.id", "2026-02-09", "evaluasi atas lima tahun sebelum diperpanjang", pppk.High)
	asked := report("pro.kutaitimurkab.go.id dan pranala.co", "2026-02-11", "rekomendasi BKN untuk perpanjangan", pppk.High)
	return law.Overlay{
		ID: "kutai-timur", Authority: "Kabupaten Kutai Timur", Region: pppk.MustParseRegionCode("kemendagri:64.08"), Version: asOf,
		Settings: []law.Setting{
			set(national.FirstTerms(), law.Years(5), five),
			set(national.EvaluationFrequency(), national.AtTheEnd, record).For(pppk.FullTime),
			set(national.DecisionChain(), law.Offices{Recommends: "BKN"}, asked).For(pppk.FullTime),
		},
	}
}
