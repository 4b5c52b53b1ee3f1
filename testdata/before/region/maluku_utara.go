package region

import pppk "github.com/pppk-id/pppk/testdata/before"

// MalukuUtara is the province of Maluku Utara (82) for its own staff, as the
// press reports it in December 2025: one year for the second phase of the
// full-time intake, who had expected five, and for part-time employees, to go
// with an evaluation each year.
//
// Not known: the length of renewals; which result of the evaluation is needed;
// the part-time pay.
func MalukuUtara() pppk.Overlay {
	year := report("malutpost.com", "2025-12-13", "kontrak PPPK tahap II satu tahun", pppk.High)
	part := report("malutpost.com", "2025-12-13", "kontrak paruh waktu satu tahun", pppk.High)
	yearly := report("malutpost.com", "2025-12-13", "evaluasi kinerja tahunan", pppk.High)
	return pppk.Overlay{
		ID: "maluku-utara", Authority: "Provinsi Maluku Utara", Region: pppk.MustParseRegionCode("kemendagri:82"), Version: asOf,
		Settings: []pppk.Setting{
			set(pppk.FirstTerms, pppk.Years(1), year),
			set(pppk.PartTimeTerms, pppk.Years(1).CutAtAgeLimit(), part),
			set(pppk.EvaluationFrequency, pppk.EveryYear, yearly),
		},
	}
}
