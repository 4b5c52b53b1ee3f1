package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// Tapin is the regency of Tapin (63.05), Kalimantan Selatan, as one outlet
// reports it: part-time agreements of five years for 1,119 people, where
// KepmenPANRB 16/2025 diktum 13 allows one year at a time. The five years are a
// departure, as reported: they note, and one year decides.
//
// Not known: the reason for five years and the decision that sets them; the
// part-time wage; everything on full-time agreements.
func Tapin() law.Overlay {
	five := report("JPNN", "2025-11-04", "kontrak paruh waktu lima tahun", pppk.Low)
	return law.Overlay{
		ID: "tapin", Authority: "Kabupaten Tapin", Region: pppk.MustParseRegionCode("kemendagri:63.05"), Version: asOf,
		Settings: []law.Setting{
			law.Depart(national.PartTimeTerms(), law.Years(5), five.Instrument.Since, five),
		},
	}
}
