package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// Tuban is the regency of Tuban (35.23), Jawa Timur, as the press reports it in
// January 2026, about the intake of 2021 whose first five years ended at the
// turn of the year: 41 were not renewed, after evaluations that the superior
// makes each year, and by a weighted score, 40 % discipline and 60 % six other
// things together. How the 60 % is split is not reported, so that it is one
// part; no pass mark is, so that the score decides nothing.
//
// Reported, and not a setting: attendance by hand is not accepted.
//
// Not known: the pass mark of the score and the weights within the 60 %; the
// length of the renewals; everything on part-time agreements.
func Tuban() law.Overlay {
	five := report("klopakindonesia.com dan kabarbaik.co", "2026-01-07", "masa kontrak lima tahun pertama", pppk.High)
	yearly := report("klopakindonesia.com", "2026-01-07", "evaluasi tahunan oleh atasan langsung", pppk.High)
	score := report("klopakindonesia.com dan kabarbaik.co", "2026-01-07", "bobot disiplin 40 % dan selebihnya 60 %", pppk.High)
	return law.Overlay{
		ID: "tuban", Authority: "Kabupaten Tuban", Region: pppk.MustParseRegionCode("kemendagri:35.23"), Version: asOf,
		Settings: []law.Setting{
			set(national.FirstTerms(), law.Years(5), five),
			set(national.EvaluationFrequency(), national.EveryYear, yearly).For(pppk.FullTime),
			set(national.WeightedScore(), law.Score{Parts: []law.ScorePart{
				{ID: "nilai_disiplin", Weight: percent("40"), Name: pppk.Text{
					ID: "disiplin (tujuh bagian, kehadiran sidik jari)", EN: "discipline (seven parts, fingerprint attendance)",
				}},
				{ID: "nilai_selebihnya", Weight: percent("60"), Name: pppk.Text{
					ID: "selebihnya bersama-sama (SKP, integritas, kebutuhan jabatan, kesesuaian kompetensi, kesesuaian pendidikan, kesehatan)",
					EN: "the rest together (SKP, integrity, need for the position, fit of competence, fit of education, health)",
				}},
			}}, score),
		},
	}
}
