package national_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

func Example_agencyRule() {
	decree := pppk.Citation{
		Instrument: pppk.Instrument{Name: "Peraturan Bupati Sukamaju 7/2025", Force: pppk.Binding, Since: pppk.MustParseDate("2025-12-01")},
		Article:    "Pasal 6", Subject: "sertifikat kompetensi", Confidence: pppk.High, Pinpoint: pppk.SeenPinpoint,
	}
	ours, err := national.Law().With(law.Overlay{
		ID: "kabupaten-sukamaju", Authority: "Kabupaten Sukamaju",
		Facts: []*law.Fact{{
			ID: "sertifikat", Kind: law.DateFact,
			Title: pppk.Text{ID: "hari terbit sertifikat kompetensi", EN: "the day of the certificate of competence"}, Office: pppk.Text{ID: "unit kerja", EN: "the work unit"},
		}},
		Rules: []law.Rule{{
			ID: "sukamaju.certificate", Act: national.Renewal(), Status: pppk.FullTime, From: pppk.MustParseDate("2026-01-01"), Cites: []pppk.Citation{decree},
			Title: pppk.Text{ID: "Sertifikat kompetensi", EN: "Certificate of competence"},
			Duty:  pppk.Text{ID: "Pegawai mempunyai sertifikat kompetensi.", EN: "The employee has a certificate of competence."},
			Plain: pppk.Text{ID: "Anda belum mempunyai sertifikat kompetensi.", EN: "You have no certificate of competence."},
			Reads: []*law.Fact{{ID: "sertifikat"}},
			Check: func(c *law.Case) law.Result {
				switch day, known := c.Date(&law.Fact{ID: "sertifikat"}); {
				case !known:
					return law.NotKnown
				case day.IsZero() || day.After(c.Day):
					return law.NotMet
				}
				return law.Met
			},
		}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	policy, _ := ours.On(pppk.MustParseDate("2026-02-02"))
	facts := madeup.FullFacts(policy.Day())
	d := policy.Decide(law.Request{Act: national.Renewal()}, facts)
	for m := range d.Missing() {
		fact, office := m.Name(), m.From.ID
		fmt.Println(d.Outcome(), "-", fact, "-", office)
	}
	facts.Declared = []pppk.Declared{{ID: "sertifikat", Value: "tidak"}}
	d = policy.Decide(law.Request{Act: national.Renewal()}, facts)
	for f := range d.Findings() {
		if f.Result == law.NotMet {
			fmt.Println(d.Outcome(), "-", f)
		}
	}
	// Output:
	// belum-dapat-ditentukan - tambahan.sertifikat - unit kerja
	// tidak-memenuhi-syarat - [tidak-terpenuhi] Sertifikat kompetensi (Peraturan Bupati Sukamaju 7/2025 Pasal 6)
}

// certified is an agency with one rule of its own.
func certified(check func(*law.Case) law.Result, change ...func(*law.Rule)) law.Overlay {
	o := madeup.Sukamaju()
	o.Facts = []*law.Fact{
		{ID: "sertifikat", Kind: law.FlagFact, Title: pppk.Text{ID: "sertifikat kompetensi", EN: "the certificate"}, Office: pppk.Text{ID: "unit kerja", EN: "the work unit"}},
		{ID: "nilai_ujian", Kind: law.NumberFact, Title: pppk.Text{ID: "nilai ujian", EN: "the mark"}, Office: pppk.Text{ID: "panitia ujian", EN: "the examiners"}},
	}
	r := law.Rule{
		ID: "sukamaju.certificate", Act: national.Renewal(), From: madeup.D("2026-01-01"), Cites: []pppk.Citation{madeup.ByDecree("Pasal 6")},
		Title: pppk.Text{ID: "Sertifikat kompetensi", EN: "Certificate of competence"},
		Duty:  pppk.Text{ID: "Pegawai mempunyai sertifikat kompetensi.", EN: "The employee has a certificate of competence."},
		Plain: pppk.Text{ID: "Anda belum mempunyai sertifikat kompetensi.", EN: "You have no certificate of competence."},
		Reads: []*law.Fact{{ID: "sertifikat"}}, Check: check,
		Found:  func(c *law.Case, l pppk.Language) string { return "sertifikat: " + c.Text(&law.Fact{ID: "sertifikat"}) },
		Wanted: func(pppk.Language) string { return "sertifikat: ya" },
	}
	for _, f := range change {
		f(&r)
	}
	o.Rules = []law.Rule{r}
	return o
}

func hasCertificate(c *law.Case) law.Result {
	switch yes, known := c.Flag(&law.Fact{ID: "sertifikat"}); {
	case !known:
		return law.NotKnown
	case !yes:
		return law.NotMet
	}
	return law.Met
}

func TestOwnRule(t *testing.T) {
	t.Parallel()
	day := "2026-02-02"
	with := func(value string) *pppk.Facts {
		f := madeup.FullFacts(madeup.D(day))
		if value != "" {
			f.Declared = []pppk.Declared{{ID: "sertifikat", Value: value}}
		}
		return f
	}
	ask := law.Request{Act: national.Renewal()}
	p := madeup.PolicyOf(t, day, certified(hasCertificate))
	for value, want := range map[string]law.Outcome{"ya": law.Eligible, "tidak": law.NotEligible, "": law.Undetermined, "mungkin": law.Undetermined} {
		decision := p.Decide(ask, with(value))
		require.Equal(t, want, decision.Outcome(), value)
		record, err := decision.Record()
		require.NoError(t, err)
		require.NoError(t, record.Verify(p))
	}
	yes := p.Decide(ask, with("ya"))
	letter := yes.Letter()
	require.Contains(t, letter, "- Sertifikat kompetensi: TERPENUHI.")
	require.Contains(t, letter, "Ditemukan: sertifikat: ya; disyaratkan: sertifikat: ya.")
	require.Contains(t, letter, "Dasar: "+madeup.ByDecree("Pasal 6").String())
	none := p.Decide(ask, with(""))
	require.Contains(t, none.Letter(), "- sertifikat kompetensi; dari unit kerja")
	english, err := none.LetterFor(law.Employee, pppk.English)
	require.NoError(t, err)
	require.Contains(t, english, "Ask the work unit for the certificate")
	var lists cohort.WorkLists
	lists.Add(with(""), none)
	require.Equal(t, "tambahan.sertifikat", lists.Missing()[0].Fact)
	require.Equal(t, "unit kerja", lists.Missing()[0].From)
	lists.Add(with("tidak"), p.Decide(ask, with("tidak")))
	require.Contains(t, fmt.Sprint(lists.Outcomes()), "Sertifikat kompetensi")

	// Of facts that have changed since, nothing is said.
	f := with("ya")
	old := p.Decide(ask, f)
	f.Declared[0].Value = "tidak"
	require.Contains(t, old.Letter(), "telah berubah")
	require.Equal(t, law.Eligible, old.Outcome())
	for one := range old.Findings() {
		if one.Rule == "sukamaju.certificate" {
			require.Equal(t, law.Met, one.Result)
			require.Empty(t, one.Found())
		}
	}

	// Before its first day it is not there, and with a report as its source, or
	// meant to note, it notes.
	require.Equal(t, law.Eligible, madeup.PolicyOf(t, "2025-12-31", certified(hasCertificate)).Decide(ask, madeup.FullFacts(madeup.D("2025-12-31"))).Outcome())
	for _, change := range []func(*law.Rule){
		func(r *law.Rule) { r.Cites[0].Instrument.Force = pppk.Spoken },
		func(r *law.Rule) { r.Cites[0].Confidence = pppk.Low },
		func(r *law.Rule) { r.Notes = true },
	} {
		p := madeup.PolicyOf(t, day, certified(hasCertificate, change))
		decision := p.Decide(ask, with("tidak"))
		require.Equal(t, law.Eligible, decision.Outcome())
		require.Contains(t, decision.Letter(), "- Sertifikat kompetensi: TIDAK TERPENUHI.")
	}
	other := madeup.PolicyOf(t, day, certified(hasCertificate, func(r *law.Rule) { r.Status = pppk.PartTime }))
	require.Equal(t, law.Eligible, other.Decide(ask, with("tidak")).Outcome())
	// What a check may not say is not known.
	for _, wrong := range []law.Result{0, law.ContestedResult, 77} {
		p := madeup.PolicyOf(t, day, certified(func(*law.Case) law.Result { return wrong }))
		require.Equal(t, law.Undetermined, p.Decide(ask, with("ya")).Outcome())
	}
}

// While the status is not known, a rule of the agency's own that concerns both
// refuses both, and what it lacks is asked for as of both.
func TestOwnRuleWithoutStatus(t *testing.T) {
	t.Parallel()
	p := madeup.PolicyOf(t, "2026-02-02", certified(hasCertificate))
	f := madeup.FullFacts(p.Day())
	f.Contracts[1].Status = 0
	f.Declared = []pppk.Declared{{ID: "sertifikat", Value: "tidak"}}
	refused := p.Decide(law.Request{Act: national.Renewal()}, f)
	require.Equal(t, law.NotEligible, refused.Outcome())
	require.Equal(t, law.NotMet, resultsOf(refused)["sukamaju.certificate"])
	require.Contains(t, refused.Letter(), "Ditemukan: sertifikat: tidak")
	var lists cohort.WorkLists
	lists.Add(f, refused)
	require.Contains(t, fmt.Sprint(lists.Outcomes()), "Sertifikat kompetensi")
	record, err := refused.Record()
	require.NoError(t, err)
	require.NoError(t, record.Verify(p))

	f.Declared = nil
	open := p.Decide(law.Request{Act: national.Renewal()}, f)
	require.Equal(t, law.Undetermined, open.Outcome())
	require.Equal(t, law.NotKnown, resultsOf(open)["sukamaju.certificate"])

	full := madeup.PolicyOf(t, "2026-02-02", certified(hasCertificate, func(r *law.Rule) { r.Status = pppk.FullTime }))
	f.Declared = []pppk.Declared{{ID: "sertifikat", Value: "tidak"}}
	require.Equal(t, law.Undetermined, full.Decide(law.Request{Act: national.Renewal()}, f).Outcome())
}

func TestPolicyCheck(t *testing.T) {
	t.Parallel()
	p := madeup.PolicyOf(t, "2026-02-02", certified(hasCertificate))
	f := madeup.FullFacts(p.Day())
	f.Declared = []pppk.Declared{{ID: "nilai_ujian", Value: "78.5"}, {ID: "sertifikat", Value: ""}}
	require.NoError(t, p.Check(f))
	f.Declared[0].Value, f.Declared[1].Value = "tujuh puluh", "mungkin"
	f.Declared = append(f.Declared, pppk.Declared{ID: "sertifikasi", Value: "ya"})
	err := p.Check(f)
	require.ErrorIs(t, err, pppk.ErrFacts)
	var codes []string
	for _, one := range pppk.Problems(err) {
		codes = append(codes, one.Code)
	}
	require.Equal(t, []string{"declared.value", "declared.value", "declared.unknown"}, codes)
	require.NotContains(t, err.Error(), "mungkin")
	f.Contracts[0].First = madeup.D("2099-01-01")
	require.Greater(t, len(pppk.Problems(p.Check(f))), 3)
	require.Error(t, madeup.National(t, p.Day()).Check(f), "the nation declares no such fact")
	require.NoError(t, (*law.Policy)(nil).Check(nil))
}

func TestOwnRulesThatCannotBe(t *testing.T) {
	t.Parallel()
	rule := func(change func(*law.Rule)) law.Overlay { return certified(hasCertificate, change) }
	twice := certified(hasCertificate)
	twice.Rules = append(twice.Rules, twice.Rules[0])
	many := certified(hasCertificate)
	for i := range 1000 {
		r := many.Rules[0]
		r.ID = fmt.Sprintf("sukamaju.rule%d", i)
		many.Rules = append(many.Rules, r)
	}
	fact := func(change func(*law.Fact)) law.Overlay {
		o := certified(hasCertificate)
		change(o.Facts[1])
		return o
	}
	for code, all := range map[string][]law.Overlay{
		"rule.id":    {rule(func(r *law.Rule) { r.ID = "Sertifikat" }), rule(func(r *law.Rule) { r.ID = "sertifikat" })},
		"rule.twice": {twice, rule(func(r *law.Rule) { r.ID = "renewal.age_limit" })},
		"rule.status": {
			rule(func(r *law.Rule) { r.Status = 9 }),
			rule(func(r *law.Rule) { r.Act, r.Status = national.Conversion(), pppk.FullTime }),
			rule(func(r *law.Rule) { r.Act, r.Status = national.Appointment(), pppk.PartTime }),
		},
		"rule.text":  {rule(func(r *law.Rule) { r.Duty.EN = " " })},
		"rule.check": {rule(func(r *law.Rule) { r.Check = nil })},
		"rule.reads": {
			rule(func(r *law.Rule) { r.Reads = []*law.Fact{{ID: "lain"}} }),
			rule(func(r *law.Rule) {
				r.Act, r.Status, r.Reads = national.PeriodicRaise(), 0, []*law.Fact{{ID: "usulan.mulai"}}
			}), // a raise has no term
		},
		"setting.from":  {rule(func(r *law.Rule) { r.From = pppk.Date{} }), rule(func(r *law.Rule) { r.From = madeup.D("2024-01-01") })},
		"setting.until": {rule(func(r *law.Rule) { r.Until = madeup.D("2025-01-01") })},
		"overlay.large": {many},
		"fact.id":       {fact(func(f *law.Fact) { f.ID = "Nilai Ujian" })},
		"fact.kind":     {fact(func(f *law.Fact) { f.Kind = 0 })},
		"fact.text":     {fact(func(f *law.Fact) { f.Office.EN = "" })},
		"fact.twice":    {fact(func(f *law.Fact) { f.ID = "sertifikat" })},
	} {
		for _, o := range all {
			_, err := national.Law().With(o)
			require.ErrorIs(t, err, pppk.ErrOverlay, code)
			var codes []string
			for _, one := range pppk.Problems(err) {
				codes = append(codes, one.Code)
			}
			require.True(t, slices.Contains(codes, code), "%s: %v", code, err)
		}
	}
	o := certified(hasCertificate)
	ours, err := national.Law().With(o)
	require.NoError(t, err)
	before, err := ours.On(madeup.D("2026-02-02"))
	require.NoError(t, err)
	o.Rules[0].Reads[0].ID = "x"
	o.Rules[0].Reads[0], o.Facts[0].ID, o.Rules[0].Check = &law.Fact{ID: "x"}, "x", nil
	p, err := ours.On(madeup.D("2026-02-02"))
	require.NoError(t, err)
	f := madeup.FullFacts(madeup.D("2026-02-02"))
	f.Declared = []pppk.Declared{{ID: "sertifikat", Value: "ya"}}
	require.Equal(t, law.Eligible, p.Decide(law.Request{Act: national.Renewal()}, f).Outcome(), "the law keeps nothing that the caller can change")
	require.Equal(t, before.ID(), p.ID(), "the fact that a rule reads neither")
}

// One need is of two facts, by the act: an agency's rule about a raise asks for the
// agreement before this one, and one about a renewal for the term.
func TestOwnRuleAsksByItsAct(t *testing.T) {
	t.Parallel()
	for act, fact := range map[law.Act]string{national.PeriodicRaise(): "perjanjian.memperpanjang", national.Renewal(): "usulan.mulai"} {
		p := madeup.PolicyOf(t, "2026-06-01", law.Overlay{ID: "rekaan", Authority: "Kabupaten Rekaan", Version: "1", Rules: []law.Rule{{
			ID: "rekaan.asks", Act: act, Title: madeup.Text("x"), Duty: madeup.Text("x"), Plain: madeup.Text("x"), From: madeup.D("2026-01-01"), Cites: []pppk.Citation{madeup.Bound()},
			Reads: []*law.Fact{national.Law().Fact(fact)}, Check: func(*law.Case) law.Result { return law.NotKnown },
		}}})
		f := &pppk.Facts{Contracts: pppk.Chain{{Status: pppk.FullTime}}}
		decision := p.Decide(law.Request{Act: act}, f)
		missing := lackedBy(decision)
		require.Contains(t, missing, fact)
		for _, other := range []string{"perjanjian.memperpanjang", "usulan.mulai"} {
			if other != fact {
				require.NotContains(t, missing, other, act.ID())
			}
		}
	}
}
