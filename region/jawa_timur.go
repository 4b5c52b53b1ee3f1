package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// JawaTimur is the province of Jawa Timur (35) for its own staff, as the press
// reports a circular of 3 December 2025 about 7,128 renewals: they run up to
// the age limit, 60 for teachers and 58 for others, and three papers are
// uploaded for them. A circular is guidance, and the press has read it for us.
// It says nothing of the staff of regencies and cities.
//
// Reported, and not a setting: a performance result (SKP) of at least “baik”,
// of years that are not named, so that no predicate floor can be set. A leaked
// part-time wage (Rp900,000, and an amount for each teaching hour) is not
// official.
//
// Not known: which years the performance result is of; the last day for the
// papers; the length of a first agreement; whether the circular holds for later
// renewals; everything else on part-time agreements.
func JawaTimur() law.Overlay {
	circular := spoken("surat edaran Provinsi Jawa Timur 2025-12-03, menurut jatim.idntimes.com 2025-12-08", pppk.MustParseDate("2025-12-03"),
		"perpanjangan sampai batas usia pensiun", pppk.High)
	circular.Instrument.Force = pppk.Guidance
	teachers := circular
	teachers.Subject = "batas usia pensiun guru 60 tahun, bukan guru 58 tahun"
	papers := circular
	papers.Subject = "unggah pertek, SK, dan SPMT"
	return law.Overlay{
		ID: "jawa-timur", Authority: "Provinsi Jawa Timur", Region: pppk.MustParseRegionCode("kemendagri:35"), Version: asOf,
		Settings: []law.Setting{
			set(national.RenewalTerms(), law.UpToAgeLimit(), circular),
			set(national.TeacherAgeLimit(), national.TeacherSixty, teachers),
			set(national.NeededDocuments(), law.Documents{
				{ID: "pertek", Name: pppk.Text{ID: "persetujuan teknis (pertek)", EN: "technical approval (pertek)"}},
				{ID: "sk", Name: pppk.Text{ID: "SK pengangkatan", EN: "appointment decree (SK)"}},
				{ID: "spmt", Name: pppk.Text{ID: "SPMT", EN: "start-of-duty letter (SPMT)"}},
			}, papers),
		},
	}
}
