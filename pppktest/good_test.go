package pppktest_test

import (
	"io/fs"
	"os"
	"runtime/debug"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/pppktest"
	"github.com/pppk-id/pppk/region"
)

func dir(testing.TB) fs.FS { return os.DirFS("testdata") }

func underRace() bool {
	info, _ := debug.ReadBuildInfo()
	return slices.Contains(info.Settings, debug.BuildSetting{Key: "-race", Value: "true"})
}

func decree(article string) pppk.Citation {
	return pppk.Citation{
		Instrument: pppk.Instrument{Name: "Peraturan Bupati Sukamaju 7/2025", Force: pppk.Binding, Since: pppk.MustParseDate("2025-12-01")},
		Article:    article, Confidence: pppk.High, Pinpoint: pppk.SeenPinpoint,
	}
}

// agency sets most of what adds a rule or departs, and has a rule that reads what
// the nation's rules read. It does not exist.
func agency(t testing.TB) law.Overlay {
	t.Helper()
	percent := func(s string) pppk.Percent {
		p, err := pppk.ParsePercent(s)
		require.NoError(t, err)
		return p
	}
	from := pppk.MustParseDate("2026-01-01")
	o := certificates()
	o.Settings = []law.Setting{
		law.Set(national.NeededDocuments(), law.Documents{{ID: "skp", Name: pppk.Text{ID: "SKP", EN: "the plan of performance targets"}}}, from, decree("Pasal 3")),
		law.Set(national.WeightedScore(), law.Score{Pass: percent("70"), Parts: []law.ScorePart{
			{ID: "nilai_disiplin", Name: pppk.Text{ID: "disiplin", EN: "discipline"}, Weight: percent("40")},
			{ID: "nilai_lain", Name: pppk.Text{ID: "lainnya", EN: "the rest"}, Weight: percent("60")},
		}}, from, decree("Pasal 4")).Until(pppk.MustParseDate("2027-12-31")),
		law.Set(national.AgeLimitDay(), law.AtMonthEnd, from, decree("Pasal 5")),
		law.Depart(national.SpendingCeiling(), percent("35"), from, decree("Pasal 8")),
		law.Depart(national.PartTimeTerms(), law.Years(1, 2), from, decree("Pasal 10")),
		law.Set(national.AfterAgreement(), national.LeftVacant, from, decree("Pasal 9")),
	}
	steady := o.Rules[0]
	steady.ID, steady.Cites = "sukamaju.steady", []pppk.Citation{decree("Pasal 7")}
	steady.Title = pppk.Text{ID: "Perjanjian yang dijalani", EN: "The agreement that was served"}
	steady.Duty = pppk.Text{ID: "Pegawai dinilai baik dan tidak dihukum selama perjanjian.", EN: "The employee was rated well and not punished during the agreement."}
	steady.Plain = pppk.Text{ID: "Anda dihukum atau tidak dinilai baik selama perjanjian.", EN: "You were punished or not rated well during the agreement."}
	steady.Reads = []*law.Fact{law.EvaluationsFact(), law.EventsFact()}
	steady.Check = func(c *law.Case) law.Result {
		period := c.Agreement
		if period.First.IsZero() || period.Last.IsZero() {
			return law.NotKnown
		}
		events, found := c.Events(), law.Met
		for i := range events.List {
			switch e := &events.List[i]; {
			case e.Kind != pppk.SevereSanction && e.Kind != 0:
			case e.Kind == 0 || e.Date.IsZero():
				found = law.NotKnown
			case period.Contains(e.Date):
				return law.NotMet
			}
		}
		if events.CompleteTo.Before(c.Day) {
			found = law.NotKnown
		}
		years := law.Floor{Years: []int{period.Last.Year() - 1}}
		switch rated := c.Floored(pppk.Good, years.On(c.Day), false); rated {
		case law.NotMet, law.NotKnown:
			return rated
		}
		return found
	}
	steady.Found = func(c *law.Case, _ pppk.Language) string { return c.Agreement.String() }
	o.Rules = append(o.Rules, steady)
	return o
}

func goodCases(t testing.TB) (all []pppktest.Case) {
	t.Helper()
	whole := cases(t)[0]
	add := func(name string, change func(*pppk.Facts), outcome law.Outcome, results ...any) {
		c := whole
		c.Name, c.Outcome, c.Results = name, outcome, map[string]law.Result{}
		c.Facts.Declared = []pppk.Declared{
			{ID: "sertifikat", Value: "2024-05-01"}, {ID: "skp", Value: "2026-01-15"}, {ID: "nilai_disiplin", Value: "80"}, {ID: "nilai_lain", Value: "75.5"},
		}
		c.Facts.Evaluations = slices.Clone(c.Facts.Evaluations)
		change(&c.Facts)
		for i := 0; i < len(results); i += 2 {
			c.Results[results[i].(string)] = results[i+1].(law.Result)
		}
		all = append(all, c)
	}
	add("semua ada", func(f *pppk.Facts) {
		share, err := pppk.ParsePercent("33")
		require.NoError(t, err)
		f.Spending = pppk.Spending{Year: 2026, Share: share, Definition: pppk.StatutoryShare}
	}, law.Eligible, "sukamaju.certificate", law.Met, "sukamaju.steady", law.Met, "renewal.documents", law.Met, "renewal.score", law.Met)
	add("tidak satu pun", func(f *pppk.Facts) {
		f.Declared[0].Value, f.Declared[1].Value, f.Declared[2].Value = "tidak", "tidak", "10"
		f.Evaluations[0].Predicate = pppk.Poor
	}, law.NotEligible, "sukamaju.certificate", law.NotMet, "sukamaju.steady", law.NotMet, "renewal.documents", law.NotMet, "renewal.score", law.NotMet)
	add("tidak diketahui", func(f *pppk.Facts) { f.Declared, f.Events.CompleteTo = nil, pppk.Date{} },
		law.Undetermined, "sukamaju.certificate", law.NotKnown, "sukamaju.steady", law.NotKnown, "renewal.documents", law.NotKnown, "renewal.score", law.NotKnown)
	add("dihukum", func(f *pppk.Facts) {
		f.Events.List = []pppk.Event{{Kind: pppk.SevereSanction, Date: pppk.MustParseDate("2024-02-02")}}
	}, law.NotEligible, "sukamaju.steady", law.NotMet)
	add("paruh waktu", func(f *pppk.Facts) {
		f.Contracts = pppk.Chain{f.Contracts[0]}
		f.Contracts[0].Status = pppk.PartTime
	}, law.Eligible)
	return all
}

func TestGoodAgency(t *testing.T) {
	all := goodCases(t)
	report, err := pppktest.Check(agency(t), all)
	require.NoError(t, err)
	t.Log("\n" + report.String())
	does := map[string]string{}
	for _, e := range report.Effects {
		does[e.ID] = map[bool]string{true: "decides", false: "notes"}[e.Decides] + map[bool]string{true: " departs"}[e.Departs]
	}
	require.Equal(t, "decides departs", does["spending.ceiling"])
	require.Equal(t, "decides", does["renewal.documents"])
	require.Equal(t, "decides", does["sukamaju.steady"])
	require.Contains(t, report.String(), "decides, departs  spending.ceiling")
	pppktest.Run(t, agency(t), all)

	// A departure that no case shows, and a rule of a setting without cases.
	codes, text := found(agency(t), all[1:4])
	require.Equal(t, []string{"case.lacks", "departure.silent"}, codes, text)
	require.Contains(t, text, "setting renewal.part_time.terms: departs")
	require.Contains(t, text, "rule renewal.documents terpenuhi: has no case")

	// Over the overlay that it replaces.
	below, err := national.Law().With(law.Overlay{
		ID: "laporan", Authority: "Kabupaten Sukamaju", Settings: []law.Setting{
			law.Set(national.AgeLimitDay(), law.AtBirthday, pppk.MustParseDate("2025-12-01"), decree("Pasal 2")),
		},
	})
	require.NoError(t, err)
	o := agency(t)
	o.Replaces = "laporan"
	codes, text = found(o, all)
	require.Equal(t, []string{"overlay.replaces"}, codes, text)
	codes, text = found(o, all, pppktest.Over(below))
	require.Empty(t, codes, text)
}

// What is reported of real agencies passes. It decides nothing; where it adds a
// rule, that needs its cases all the same.
func TestRegions(t *testing.T) {
	papers := map[string][]string{"jawa-timur": {"pertek", "sk", "spmt"}}
	for o := range region.All() {
		t.Run(o.ID, func(t *testing.T) {
			all := cases(t)
			for i := range all {
				all[i].Facts.Declared, all[i].Results, all[i].Outcome = nil, nil, law.Eligible
			}
			var options []pppktest.Option
			report, _ := pppktest.Check(o, all)
			for _, e := range report.Effects {
				require.False(t, e.Decides, e.ID)
				switch e.ID {
				case "renewal.score":
					for _, r := range []law.Result{law.Met, law.NotMet, law.NotKnown} {
						options = append(options, pppktest.Never(e.ID, r, "no pass mark is reported"))
					}
				case "renewal.documents":
					require.NotEmpty(t, papers[o.ID], "the facts of its documents")
					for i, want := range map[int]law.Result{0: law.Met, 1: law.NotMet, 2: law.NotKnown} {
						all[i].Results = map[string]law.Result{e.ID: want}
						for _, id := range papers[o.ID] {
							value := map[law.Result]string{law.Met: "2026-01-15", law.NotMet: "tidak"}[want]
							all[i].Facts.Declared = append(all[i].Facts.Declared, pppk.Declared{ID: id, Value: value})
						}
					}
				}
			}
			pppktest.Run(t, o, all, options...)
		})
	}
}

// Among parallel tests nothing can be measured, and the report says so.
func TestParallelTests(t *testing.T) {
	t.Parallel()
	report, err := pppktest.Check(certificates(), cases(t))
	require.NoError(t, err)
	require.True(t, slices.ContainsFunc(report.Skipped, func(s string) bool { return strings.HasPrefix(s, "allocations: ") }), report)
}

// A rule can be about any act: cases of that act try it.
func TestARuleOfAnotherAct(t *testing.T) {
	o := certificates()
	o.Rules[0].Act, o.Rules[0].Status = national.Conversion(), pppk.PartTime
	day := pppk.MustParseDate("2026-03-02")
	var all []pppktest.Case
	for value, want := range map[string]law.Result{"2024-05-01": law.Met, "tidak": law.NotMet, "": law.NotKnown} {
		c := pppktest.Case{Name: "sertifikat " + value, Day: day, Request: law.Request{Act: national.Conversion()},
			Facts: pppk.Facts{
				Contracts: pppk.Chain{{Status: pppk.PartTime, Period: pppk.Term(pppk.MustParseDate("2025-10-01"), 1)}},
				Declared:  []pppk.Declared{{ID: "sertifikat", Value: value}},
			},
			Results: map[string]law.Result{o.Rules[0].ID: want},
		}
		all = append(all, c)
	}
	report, err := pppktest.Check(o, all)
	require.NoError(t, err)
	require.Contains(t, report.String(), o.Rules[0].ID)

	for i := range all {
		all[i].Request.Act = law.Act{}
	}
	_, err = pppktest.Check(o, all)
	require.ErrorContains(t, err, o.Rules[0].ID, "no renewal has that rule")
}
