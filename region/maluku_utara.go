package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// MalukuUtara is the province of Maluku Utara (82) for its own staff, as the
// press reports it in December 2025: one year for the second phase of the
// full-time intake, who had expected five, and for part-time employees, to go
// with an evaluation each year.
//
// Not known: the length of renewals; which result of the evaluation is needed;
// the part-time pay.
func MalukuUtara() law.Overlay {
	year := report("malutpost.com", "2025-12-13", "kontrak PPPK tahap II satu tahun", pppk.High)
	part := report("malutpost.com", "2025-12-13", "kontrak paruh waktu satu tahun", pppk.High)
	yearly := report("malutpost.com", "2025-12-13", "evaluasi kinerja tahunan", pppk.High)
	return law.Overlay{
		ID: "maluku-utara", Authority: "Provinsi Maluku Utara", Region: pppk.MustParseRegionCode("kemendagri:82"), Version: asOf,
		Settings: []law.Setting{
			set(national.FirstTerms(), law.Years(1), year),
			set(national.PartTimeTerms(), law.Years(1).CutAtAgeLimit(), part),
			set(national.EvaluationFrequency(), national.EveryYear, yearly),
		},
	}
}
