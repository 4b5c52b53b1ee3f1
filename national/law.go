package national

import (
	"sync"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

// ours lays the law of the nation, the first time that somebody asks for it. A text that
// cannot be laid is a mistake of this package, which its tests find.
var ours = sync.OnceValue(func() *law.Law { return law.MustNew(Texts()...) })

// Law returns the law of the nation, where a program starts:
//
//	ours, err := national.Law().With(region.KutaiKartanegara())
//	policy, err := ours.On(pppk.MustParseDate("2026-03-02")) // the day of the decision
func Law() *law.Law { return ours() }

// Texts returns what each instrument declares, in the order in which it is listed: what
// [Law] is made of. The list is the caller's.
func Texts() []law.Text {
	return []law.Text{
		{
			ID: "kerangka", Since: source.UU20.Since,
			Acts: acts(), Facts: facts(), Parameters: parameters(),
			AgeLimits: law.AgeLimits{Tables: []law.Parameter[law.Ages]{managerialAges, functionalAges, teacherAges, researchAges}, Day: ageDay},
			Cites:     cited(),
		},
		{ID: "pp-49-2018.perpanjangan", Instrument: source.PP49, Rank: law.GovernmentRegulation, Rules: pp49Rules},
		{ID: "permenpanrb-70-2020.perpanjangan", Instrument: source.Permen70, Rank: law.MinisterialRegulation, Rules: permen70Rules},
		{ID: "kelaziman.mulai", Instrument: source.Convention, Rules: practiceRules[:1]},
		{ID: "uu-20-2023.perpanjangan", Instrument: source.UU20, Rank: law.Statute, Rules: uu20Rules},
		{ID: "kepmenpanrb-16-2025.perpanjangan", Instrument: source.Kepmen16, Rank: law.MinisterialDecision, Rules: kepmen16Rules},
		{ID: "kelaziman.anggaran", Instrument: source.Convention, Rules: practiceRules[1:]},
		{ID: "uu-1-2022", Instrument: source.UU1, Rank: law.Statute, Rules: uu1Rules},
		{ID: "kepmenpanrb-16-2025.pengangkatan-penuh-waktu", Instrument: source.Kepmen16, Rank: law.MinisterialDecision, Rules: kepmen16Conversion},
		{ID: "pemutusan", Instrument: source.UU20, Rank: law.Statute, Rules: endingRules},
		{ID: "perpres-38-2020.penempatan", Instrument: source.Perpres38, Rank: law.PresidentialRegulation, Rules: perpres38Rules},
		{ID: "kepmenpanrb-16-2025.penempatan", Instrument: source.Kepmen16, Rank: law.MinisterialDecision, Rules: kepmen16Placement},
		{ID: "permendikdasmen-7-2025", Instrument: source.Permendikdasmen7, Rank: law.MinisterialRegulation, Rules: permendikdasmen7Rules},
		{ID: "permenpanrb-7-2023", Instrument: source.Permen7, Rank: law.MinisterialRegulation, Rules: permen7Rules},
		{ID: "perpres-11-2024", Instrument: source.Perpres11, Rank: law.PresidentialRegulation, Rules: perpres11Rules},
		{ID: "uu-20-2023.kenaikan-gaji", Instrument: source.UU20, Rank: law.Statute, Rules: uu20Raises},
		{ID: "pp-49-2018.pengangkatan", Instrument: source.PP49, Rank: law.GovernmentRegulation, Rules: pp49Appointment},
		{ID: "perpres-38-2020.pengangkatan", Instrument: source.Perpres38, Rank: law.PresidentialRegulation, Rules: perpres38Appointment},
		{ID: "permenpanrb-6-2024", Instrument: source.Permen6, Rank: law.MinisterialRegulation, Rules: permen6Appointment},
		{ID: "permenpanrb-70-2020.pengangkatan", Instrument: source.Permen70, Rank: law.MinisterialRegulation, Rules: permen70Appointment},
		{ID: "uu-20-2023.pengangkatan", Instrument: source.UU20, Rank: law.Statute, Rules: uu20Appointment},
		{ID: "surat-bkn-2025-03-10", Instrument: source.BKNLetter, Rules: bknAppointment},
		{ID: "kepmenpanrb-16-2025.pengangkatan-paruh-waktu", Instrument: source.Kepmen16, Rank: law.MinisterialDecision, Rules: kepmen16Appointment},
		{ID: "pernyataan-panrb", Instrument: source.OnlyIn2025.Instrument, Rules: panrbAppointment},
	}
}

// cited is what is cited beside rules and parameters.
func cited() []pppk.Citation {
	var all []pppk.Citation
	for _, g := range eventTexts {
		all = append(append(all, g.fullTime...), g.partTime...)
	}
	all = append(all, source.PostCitations()...)
	all = append(all, source.PayCite, source.ByEducation, source.FamilyCite)
	for _, texts := range append(source.LeaveLaw(), source.PP94Absence) {
		all = append(all, texts...)
	}
	return append(all, source.AppointmentCitations()...)
}

// states is the check of a rule that asks for an office's statement.
func states(f *law.Fact) func(*law.Case) law.Result {
	return func(c *law.Case) law.Result { return c.Stated(f) }
}

// said is the answer of offices about a fact, or 0.
func said(c *law.Case, f *law.Fact) pppk.Answer {
	answer, _ := c.Said(f)
	return answer
}
