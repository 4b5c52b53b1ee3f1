package national_test

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// Mistakes that programs of this kind make. Each test holds the input on which
// such a program was seen to be wrong.

const pitfallToday = "2026-03-02"

// pitfallFacts is a person with every fact that a full-time renewal needs:
// eligible on 2 March 2026.
func pitfallFacts() *pppk.Facts {
	day := pppk.MustParseDate
	f := &pppk.Facts{
		BirthDate: day("1985-06-15"),
		Contracts: pppk.Chain{{
			Number: "800/41/PK/2021", Status: pppk.FullTime,
			Period:   pppk.Period{First: day("2021-04-01"), Last: day("2026-03-31")},
			Position: pppk.Position{Name: "Pranata Komputer", Kind: pppk.Functional, Cluster: pppk.OtherCluster, Level: pppk.AhliPertama},
		}},
		Events: pppk.Events{CompleteTo: day(pitfallToday)},
	}
	for _, s := range []pppk.Subject{pppk.Attainment, pppk.Competence, pppk.AgencyNeed} {
		f.Statements = append(f.Statements, pppk.Statement{Subject: s, Answer: pppk.Yes, Date: day("2026-02-20")})
	}
	return f
}

func pitfallDecide(t *testing.T, f *pppk.Facts, day string, settings ...law.Setting) law.Decision {
	t.Helper()
	require.NoError(t, f.Check())
	laid := national.Law()
	if len(settings) > 0 {
		var err error
		laid, err = laid.With(law.Overlay{ID: "contoh", Authority: "Kabupaten Contoh", Settings: settings})
		require.NoError(t, err)
	}
	policy, err := laid.On(pppk.MustParseDate(day))
	require.NoError(t, err)
	return policy.Decide(law.Request{Act: national.Renewal()}, f)
}

func pitfallFinding(t *testing.T, d law.Decision, rule string) law.Finding {
	t.Helper()
	for f := range d.Findings() {
		if f.Rule == rule {
			return f
		}
	}
	require.Fail(t, "no finding of "+rule)
	return law.Finding{}
}

func pitfallMissing(d law.Decision) []string {
	return slices.Collect(maps.Keys(lackedBy(d)))
}

func pitfallDecree(article string) pppk.Citation {
	since := pppk.MustParseDate("2025-01-02")
	return pppk.Citation{
		Instrument: pppk.Instrument{Name: "Peraturan Bupati Contoh 5/2025", Force: pppk.Binding, Since: since},
		Article:    article, Confidence: pppk.High, Pinpoint: pppk.SeenPinpoint,
	}
}

func TestPitfall00TheUnspoiltPersonIsEligible(t *testing.T) {
	require.Equal(t, law.Eligible, pitfallDecide(t, pitfallFacts(), pitfallToday).Outcome())
}

func TestPitfall01PengurusBarangIsNoTeacher(t *testing.T) {
	latest := func(p pppk.Position) string {
		f := pitfallFacts()
		f.Contracts[0].Position = p
		return pitfallFinding(t, pitfallDecide(t, f, pitfallToday), "renewal.age_limit").Latest().String()
	}
	require.Equal(t, "2043-06-15", latest(pppk.Position{Name: "Pengurus Barang", Kind: pppk.Pelaksana}), "58 years")
	require.Equal(t, "2043-06-15", latest(pppk.Position{Name: "Guru Kelas", Kind: pppk.Functional, Cluster: pppk.OtherCluster, Level: pppk.AhliPertama}), "58 years")
	require.Equal(t, "2045-06-15", latest(pppk.Position{Name: "Pengajar", Kind: pppk.Functional, Cluster: pppk.Teacher, Level: pppk.AhliPertama}), "60 years")

	for name, unknown := range map[string]struct {
		position pppk.Position
		missing  string
	}{
		"Pengurus Barang": {pppk.Position{Name: "Pengurus Barang"}, "perjanjian.jabatan.jenis"},
		"Guru Kelas":      {pppk.Position{Name: "Guru Kelas", Kind: pppk.Functional, Level: pppk.AhliPertama}, "perjanjian.jabatan.rumpun"},
	} {
		f := pitfallFacts()
		f.Contracts[0].Position = unknown.position
		f.BirthDate = pppk.MustParseDate("1966-06-15") // near enough that the position matters
		d := pitfallDecide(t, f, pitfallToday)
		require.Equal(t, law.NotKnown, pitfallFinding(t, d, "renewal.age_limit").Result, name)
		require.Equal(t, law.Undetermined, d.Outcome(), name)
		require.Equal(t, []string{unknown.missing}, pitfallMissing(d), name)
	}
}

func TestPitfall02NoSecondPeriodWithoutAnAgreement(t *testing.T) {
	f := pitfallFacts()
	f.Contracts[0].Period = pppk.Term(pppk.MustParseDate("2021-03-01"), 5)
	day := pppk.MustParseDate("2026-07-15")
	f.Events.CompleteTo = day
	require.Equal(t, pppk.Lapsed, f.Contracts[0].State(day))

	d := pitfallDecide(t, f, day.String())
	agreement := pitfallFinding(t, d, "renewal.agreement")
	require.NotEqual(t, law.Met, agreement.Result)
	require.Equal(t, "berakhir pada 2026-02-28", agreement.Found())
	require.NotEqual(t, law.Eligible, d.Outcome())

	days, known := f.Contracts.Service(day)
	require.True(t, known)
	require.Equal(t, f.Contracts[0].Days(), days, "service stops with the agreement")

	ends := law.Set(national.AfterLapse(), national.LapseEnds, pppk.MustParseDate("2025-01-02"), pitfallDecree("Pasal 4"))
	require.Equal(t, law.NotEligible, pitfallDecide(t, f, day.String(), ends).Outcome())
}

func TestPitfall03MissingStartIsNotExpired(t *testing.T) {
	f := pitfallFacts()
	f.Contracts[0].First = pppk.Date{}
	require.Equal(t, pppk.State(0), f.Contracts[0].State(pppk.MustParseDate(pitfallToday)))

	d := pitfallDecide(t, f, pitfallToday)
	require.Equal(t, law.NotKnown, pitfallFinding(t, d, "renewal.agreement").Result)
	require.Equal(t, law.Undetermined, d.Outcome())
	require.Contains(t, pitfallMissing(d), "perjanjian.mulai")
}

func TestPitfall04LastDayStillRuns(t *testing.T) {
	f := pitfallFacts()
	f.Contracts[0].Period = pppk.Term(pppk.MustParseDate("2021-03-01"), 5)
	last, next := pppk.MustParseDate("2026-02-28"), pppk.MustParseDate("2026-03-01")
	f.Events.CompleteTo = next
	require.Equal(t, last, f.Contracts[0].Last)
	require.Equal(t, pppk.Running, f.Contracts[0].State(last))
	require.Equal(t, pppk.Lapsed, f.Contracts[0].State(next))
	require.True(t, f.Contracts[0].Contains(last))

	require.Equal(t, law.Met, pitfallFinding(t, pitfallDecide(t, f, last.String()), "renewal.agreement").Result)
	require.Equal(t, law.ContestedResult, pitfallFinding(t, pitfallDecide(t, f, next.String()), "renewal.agreement").Result)

	for _, clock := range []string{"2026-02-28T09:30:00+07:00", "2026-02-28 09:30", "2026-02-28T00:00:00Z"} {
		_, err := pppk.ParseDate(clock)
		require.Error(t, err, clock)
	}
}

func TestPitfall05MissingBirthDateIsNamed(t *testing.T) {
	f := pitfallFacts()
	f.BirthDate = pppk.Date{}
	d := pitfallDecide(t, f, pitfallToday)
	require.Equal(t, law.Undetermined, d.Outcome())
	require.Equal(t, []string{"tanggal_lahir"}, pitfallMissing(d))
	require.Equal(t, law.NotKnown, pitfallFinding(t, d, "renewal.age_limit").Result)
	last, rule := d.Longest()
	require.True(t, last.IsZero())
	require.Empty(t, rule, "not known, rather than none left")
}

func TestPitfall08OneNamedConventionForTheAgeLimit(t *testing.T) {
	for _, c := range []struct{ born, birthday, monthEnd, nextMonth string }{
		{"1972-02-29", "2030-02-28", "2030-02-28", "2030-03-01"},
		{"1972-08-31", "2030-08-31", "2030-08-31", "2030-09-01"},
		{"1972-04-30", "2030-04-30", "2030-04-30", "2030-05-01"},
		{"1972-12-31", "2030-12-31", "2030-12-31", "2031-01-01"},
		{"1972-12-01", "2030-12-01", "2030-12-31", "2031-01-01"},
	} {
		f := pitfallFacts()
		f.BirthDate = pppk.MustParseDate(c.born)
		decree := pitfallDecree("Pasal 6")
		for choice, want := range map[law.LimitDay]string{law.AtBirthday: c.birthday, law.AtMonthEnd: c.monthEnd, law.AtNextMonth: c.nextMonth} {
			d := pitfallDecide(t, f, pitfallToday, law.Set(national.AgeLimitDay(), choice, pppk.MustParseDate("2025-01-02"), decree))
			limit := pitfallFinding(t, d, "renewal.age_limit")
			require.Equal(t, want, limit.Latest().String(), "born %s, %s", c.born, choice)
			require.Contains(t, limit.Citations(), decree, "the convention is stated with its source")
		}
		// Nobody has chosen: each convention is named with its own day.
		said := map[string]string{}
		for reading, d := range pitfallDecide(t, f, pitfallToday).Readings() {
			last, _ := d.Longest()
			said[reading.String()] = last.String()
		}
		require.Len(t, said, 3, "born %s", c.born)
		for words, want := range map[string]string{"hari ulang tahun": c.birthday, "akhir bulan": c.monthEnd, "tanggal 1 bulan berikutnya": c.nextMonth} {
			found := false
			for reading, last := range said {
				if strings.Contains(reading, words) {
					found = true
					require.Equal(t, want, last, "born %s: %s", c.born, reading)
				}
			}
			require.True(t, found, "no reading names %q: %v", words, said)
		}
	}
}

func TestPitfall10ServiceIsTheSumOfRealPeriods(t *testing.T) {
	day := pppk.MustParseDate
	chain := pppk.Chain{ // one year, three years, and after a gap of a month one year
		{Number: "3", Status: pppk.FullTime, Period: pppk.Term(day("2025-05-01"), 1)},
		{Number: "1", Status: pppk.FullTime, Period: pppk.Term(day("2021-04-01"), 1)},
		{Number: "2", Status: pppk.FullTime, Period: pppk.Term(day("2022-04-01"), 3)},
	}
	days, known := chain.Service(day("2026-04-30"))
	require.True(t, known)
	require.Equal(t, 365+1096+365, days, "not 5 + 5 x 2 years")

	var order []int
	var links []pppk.Link
	for i, link := range chain.All() {
		order, links = append(order, i), append(links, link)
	}
	require.Equal(t, []int{1, 2, 0}, order)
	require.Equal(t, []pppk.Link{pppk.FirstLink, pppk.Adjacent, pppk.Gap}, links)

	// An agreement cut short by the age limit counts as long as it is.
	chain[0].Last = day("2025-06-15")
	days, _ = chain.Service(day("2026-04-30"))
	require.Equal(t, 365+1096+46, days)

	chain[2].Last = pppk.Date{}
	_, known = chain.Service(day("2026-04-30"))
	require.False(t, known, "a period that is not known is not five years")
}

func TestPitfall09NoSalaryOnFileIsNoSalary(t *testing.T) {
	day := pppk.MustParseDate(pitfallToday)
	for name, given := range map[string]struct {
		grade pppk.Grade
		years int
		code  string
	}{
		"no grade":                      {0, 4, "pay.grade"},
		"years that are not years":      {pppk.GradeIX, -1, "pay.years"},
		"a grade that begins at three":  {pppk.GradeII, 0, "pay.row"},
		"a grade beyond the last":       {pppk.GradeXVII + 1, 4, "pay.grade"},
		"more years than anybody works": {pppk.GradeIX, 3_000_000, "pay.years"},
	} {
		pay, cite, err := national.BasePay(given.grade, given.years, day)
		require.ErrorIs(t, err, pppk.ErrPay, name)
		require.Equal(t, []string{given.code}, madeup.CodesOf(err), name)
		require.True(t, pay.IsZero(), "%s: not 3,000,000 plus 10 %%", name)
		require.Zero(t, cite, name)
	}

	// Nor does a part-time wage come from somewhere.
	p, err := national.Law().On(day)
	require.NoError(t, err)
	f := national.CheckWage(p, national.PartTimePay{})
	require.Equal(t, law.NotKnown, f.Result)
	require.True(t, f.Found.IsZero())
	require.True(t, f.Wanted.IsZero())
	require.Contains(t, maps.Collect(f.Missing()), "upah")

	// A pay that nobody wrote down is not known in an agreement either.
	var facts pppk.Facts
	require.NoError(t, json.Unmarshal([]byte(`{"perjanjian": [{"status": "penuh-waktu", "gaji": null}]}`), &facts))
	require.True(t, facts.Contracts[0].Pay.IsZero())
}

func TestPitfall13NoResultsIsNoScore(t *testing.T) {
	require.Zero(t, pppk.PredicateOf(0, pppk.MeetsExpectation))
	require.Zero(t, pppk.PredicateOf(pppk.MeetsExpectation, 0))
	p, err := pppk.Evaluation{Year: 2025, Period: pppk.Annual, Behaviour: pppk.AboveExpectation}.Rated()
	require.NoError(t, err)
	require.Zero(t, p)
	require.Less(t, p, pppk.VeryPoor, "the zero value is none of the predicates")

	floor := law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.VeryPoor, Years: []int{2025}}, pppk.MustParseDate("2025-12-01"), pitfallDecree("Pasal 7"))
	f := pitfallFacts()
	require.NoError(t, json.Unmarshal([]byte(`[{"tahun": 2025, "periode": "tahunan", "hasil_kerja": null, "perilaku_kerja": "sesuai-ekspektasi"}]`), &f.Evaluations))
	d := pitfallDecide(t, f, pitfallToday, floor)
	require.Equal(t, law.NotKnown, pitfallFinding(t, d, "renewal.performance.floor").Result)
	require.Equal(t, []string{"evaluasi 2025 tahunan"}, pitfallMissing(d))

	f.Evaluations[0].Work = pppk.BelowExpectation
	d = pitfallDecide(t, f, pitfallToday, floor)
	require.Equal(t, law.Met, pitfallFinding(t, d, "renewal.performance.floor").Result, "the lowest predicate is a predicate")
}

func TestPitfall14NoDisciplineRecordIsNotAGoodOne(t *testing.T) {
	f := pitfallFacts()
	result := func() law.Result {
		t.Helper()
		return pitfallFinding(t, pitfallDecide(t, f, pitfallToday), "renewal.not_ended").Result
	}
	require.Equal(t, law.Met, result(), "the list is complete and empty")

	f.Events = pppk.Events{}
	require.Equal(t, law.NotKnown, result())
	d := pitfallDecide(t, f, pitfallToday)
	require.Equal(t, law.Undetermined, d.Outcome())
	require.Equal(t, []string{"peristiwa.lengkap_sampai"}, pitfallMissing(d))

	f.Events.CompleteTo = pppk.MustParseDate("2025-12-31")
	require.Equal(t, law.NotKnown, result(), "two months are not covered")

	f.Events.List = []pppk.Event{{Kind: pppk.SevereSanction}}
	f.Events.CompleteTo = pppk.MustParseDate(pitfallToday)
	require.Equal(t, law.NotKnown, result(), "an entry without its day")

	f.Events.List[0].Date = pppk.MustParseDate("2025-11-10")
	require.Equal(t, law.NotMet, result())
}

func TestPitfall16MonthsFollowTheChosenPolicy(t *testing.T) {
	january := pppk.MustParseDate("2026-01-31")
	require.Equal(t, "2026-02-28", january.AddMonths(1, pppk.ClampToMonthEnd).String())
	require.Equal(t, "2026-03-01", january.AddMonths(1, pppk.RollToNextMonth).String())
	require.Equal(t, "2028-02-29", pppk.MustParseDate("2028-01-31").AddMonths(1, pppk.ClampToMonthEnd).String())
	require.Equal(t, "2026-05-01", pppk.MustParseDate("2026-03-31").AddMonths(1, pppk.RollToNextMonth).String())
	require.Equal(t, "2025-12-31", january.AddMonths(-1, pppk.ClampToMonthEnd).String())
	require.True(t, january.AddMonths(1, 0).IsZero(), "there is no default")
	require.Equal(t, "2029-02-28", pppk.Term(pppk.MustParseDate("2028-02-29"), 1).Last.String())
}

// lackedBy is what a decision lacks, and from whom.
func lackedBy(d law.Decision) map[string]string {
	all := map[string]string{}
	for m := range d.Missing() {
		all[m.Name()] = m.From.ID
	}
	return all
}
