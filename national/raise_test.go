package national_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// May Budi's periodic raise be given, from which day, from which amount to which?
func ExampleReachedRaise() {
	var budi pppk.Facts
	err := json.Unmarshal([]byte(`{
	  "tanggal_lahir": "1990-04-20",
	  "perjanjian": [{"status": "penuh-waktu", "mulai": "2024-03-01", "berakhir": "2029-02-28",
	                  "jabatan": {"jenis": "fungsional", "rumpun": "guru", "jenjang": "ahli-pertama"},
	                  "golongan": "IX", "mkg_sejak": "2024-03-01", "gaji": "3203600"}],
	  "evaluasi": [{"tahun": 2024, "periode": "tahunan", "predikat": "baik"}],
	  "peristiwa": {"lengkap_sampai": "2026-03-02"}
	}`), &budi)
	if err != nil {
		panic(err)
	}
	policy, err := national.Law().On(pppk.MustParseDate("2026-03-02")) // the day of the decision
	if err != nil {
		panic(err)
	}
	ask := law.Request{Act: national.PeriodicRaise()}
	d := policy.Decide(ask, &budi)
	fmt.Println(d.Outcome())
	for m := range d.Missing() {
		fact, office := m.Name(), m.From.ID
		fmt.Println("  missing:", fact, "- ask:", office)
	}

	budi.Evaluations = append(budi.Evaluations, pppk.Evaluation{Year: 2025, Period: pppk.Annual, Predicate: pppk.VeryGood})
	fmt.Println(policy.Decide(ask, &budi).Outcome())
	raise, err := national.ReachedRaise(policy, budi.Contracts[0])
	fmt.Println(raise.Day, raise.From, "->", raise.To, err)

	budi.Contracts[0].Pay = raise.To // once it is given
	fmt.Println(policy.Decide(ask, &budi).Outcome())
	next, err := national.NextRaise(policy, budi.Contracts[0])
	fmt.Println(next.Day, next.From, "->", next.To, err)
	for _, cite := range raise.Citations() {
		fmt.Println("-", cite)
	}
	// Output:
	// belum-dapat-ditentukan
	//   missing: evaluasi 2025 tahunan - ask: pejabat penilai kinerja
	// memenuhi-syarat
	// 2026-03-01 3203600 -> 3304400 <nil>
	// tidak-memenuhi-syarat
	// 2028-03-01 3304400 -> 3408500 <nil>
	// - PermenPANRB 7/2023 tentang masa kerja golongan yang mencapai jenjang dalam lampiran
	// - Perpres 11/2024 tentang gaji pokok menurut golongan dan masa kerja golongan
}

func paidSince(g pppk.Grade, since string) pppk.Contract {
	return pppk.Contract{Status: pppk.FullTime, Grade: g, ServiceSince: madeup.DayOf(since)}
}

// Every step of the table, on its day and on the day before, against the file
// that the table was collected in.
func TestRaiseOfEveryStep(t *testing.T) {
	t.Parallel()
	cells := madeup.PayFile(t)
	steps := 0
	for i, cell := range cells {
		if i == 0 || cells[i-1].Grade != cell.Grade {
			continue
		}
		steps++
		before := cells[i-1]
		c := paidSince(cell.Grade, "2026-03-02")
		c.ServiceSince = c.ServiceSince.AddMonths(-12*cell.Years, pppk.ClampToMonthEnd)
		want := func(r national.Raise) {
			require.Equal(t, madeup.PayDay, r.Day)
			require.Equal(t, cell.Years, r.Years.Years())
			require.False(t, r.Years.IsZero())
			require.Equal(t, fmt.Sprint(before.Rupiah), r.From.String())
			require.Equal(t, fmt.Sprint(cell.Rupiah), r.To.String())
			require.NotEmpty(t, r.Citations())
		}
		reached, err := national.ReachedRaise(madeup.National(t, madeup.PayDay), c)
		require.NoError(t, err)
		want(reached)
		next, err := national.NextRaise(madeup.National(t, madeup.PayDay.AddDays(-1)), c)
		require.NoError(t, err)
		want(next)
		last := i+1 == len(cells) || cells[i+1].Grade != cell.Grade
		next, err = national.NextRaise(madeup.National(t, madeup.PayDay), c)
		if last {
			require.Equal(t, []string{"pay.last"}, madeup.CodesOf(err))
			require.Zero(t, next)
			continue
		}
		require.NoError(t, err)
		require.Equal(t, c.ServiceSince.AddMonths(12*cells[i+1].Years, pppk.ClampToMonthEnd), next.Day)
	}
	require.Equal(t, 272-17, steps)
}

func TestRaiseErrors(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.PayDay)
	for name, c := range map[string]struct {
		contract      pppk.Contract
		policy        *law.Policy
		reached, next string
		kind          error
	}{
		"nothing known":       {pppk.Contract{}, p, "pay.status", "pay.status", pppk.ErrPay},
		"part-time":           {pppk.Contract{Status: pppk.PartTime}, p, "pay.status", "pay.status", pppk.ErrPay},
		"no grade":            {paidSince(0, "2024-03-01"), p, "pay.grade", "pay.grade", pppk.ErrPay},
		"grade XVIII":         {paidSince(18, "2024-03-01"), p, "pay.grade", "pay.grade", pppk.ErrPay},
		"no service":          {paidSince(pppk.GradeIX, ""), p, "pay.years", "pay.years", pppk.ErrPay},
		"before the day":      {paidSince(pppk.GradeIX, "2026-03-03"), p, "pay.row", "pay.row", pppk.ErrPay},
		"below the first row": {paidSince(pppk.GradeVII, "2023-03-03"), p, "pay.row", "pay.row", pppk.ErrPay},
		"first row":           {paidSince(pppk.GradeVII, "2023-03-02"), p, "pay.step", "", pppk.ErrPay},
		"first day":           {paidSince(pppk.GradeV, "2026-03-02"), p, "pay.step", "", pppk.ErrPay},
		"last row":            {paidSince(pppk.GradeI, "2000-03-02"), p, "", "pay.last", pppk.ErrPay},
		"long after":          {paidSince(pppk.GradeI, "1960-03-02"), p, "", "pay.last", pppk.ErrPay},
		"no table":            {paidSince(pppk.GradeIX, "2020-03-02"), madeup.National(t, madeup.DayOf("2023-12-31")), "pay.coverage", "pay.coverage", pppk.ErrCoverage},
		"no policy":           {paidSince(pppk.GradeIX, "2020-03-02"), nil, "pay.coverage", "pay.coverage", pppk.ErrCoverage},
	} {
		for _, one := range []struct {
			ask  func(*law.Policy, pppk.Contract) (national.Raise, error)
			want string
		}{{national.ReachedRaise, c.reached}, {national.NextRaise, c.next}} {
			r, err := one.ask(c.policy, c.contract)
			if one.want == "" {
				require.NoError(t, err, name)
				require.NotZero(t, r, name)
				continue
			}
			require.Equal(t, []string{one.want}, madeup.CodesOf(err), name)
			require.ErrorIs(t, err, c.kind, name)
			require.Zero(t, r, name)
		}
	}
}

// Service that counts from a 29 February has its anniversary on 1 March.
func TestRaiseOfLeapDay(t *testing.T) {
	t.Parallel()
	c := paidSince(pppk.GradeIX, "2024-02-29")
	r, err := national.NextRaise(madeup.National(t, madeup.DayOf("2026-02-28")), c)
	require.NoError(t, err)
	require.Equal(t, madeup.DayOf("2026-03-01"), r.Day)
	r, err = national.ReachedRaise(madeup.National(t, madeup.DayOf("2028-02-29")), c)
	require.NoError(t, err)
	require.Equal(t, madeup.DayOf("2028-02-29"), r.Day)
}

// The step that a decision finds is the one of ReachedRaise, and where there is
// none service is not met.
func TestRaiseAgreesWithItsRule(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.PropertyDay)
	g := madeup.NewGenerator(64)
	g.Full = 1
	count := map[law.Result]int{}
	for range madeup.AtLength(3000) {
		r, f := asked(g, p, national.PeriodicRaise())
		if len(f.Contracts) != 1 || f.Contracts[0].Status != pppk.FullTime {
			continue
		}
		raise, err := national.ReachedRaise(p, f.Contracts[0])
		for finding := range p.Decide(r, f).Findings() {
			if finding.Rule != "raise.service" {
				continue
			}
			count[finding.Result]++
			switch finding.Result {
			case law.Met:
				require.NoError(t, err)
				require.Equal(t, raise.Years.String()+" tahun pada "+raise.Day.String(), finding.Found())
				require.Equal(t, f.Contracts[0].Pay, raise.From)
				require.Equal(t, -1, raise.From.Decimal().Cmp(raise.To.Decimal()))
			case law.NotMet:
				if err != nil {
					require.Equal(t, []string{"pay.step"}, madeup.CodesOf(err))
				} else { // the agreed pay has it
					require.False(t, f.Contracts[0].Pay.Decimal().LessThan(raise.To.Decimal()))
				}
				if next, err := national.NextRaise(p, f.Contracts[0]); err == nil {
					require.Contains(t, finding.Found(), next.Day.String())
				} else {
					require.Equal(t, []string{"pay.last"}, madeup.CodesOf(err))
				}
			case law.NotKnown:
				if err != nil {
					require.Contains(t, []string{"pay.grade", "pay.years", "pay.row"}, madeup.CodesOf(err)[0])
				} else {
					require.NotEqual(t, f.Contracts[0].Pay, raise.From, "it would be a row below the step")
				}
			default:
				require.Fail(t, finding.Result.String())
			}
		}
	}
	for _, result := range []law.Result{law.Met, law.NotMet, law.NotKnown} {
		require.Greater(t, count[result], madeup.AtLength(3000)/50, "%v", count)
	}
}

// A grade and service are of full-time staff, and service does not begin when it
// cannot.
func TestCheckGrade(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		facts pppk.Facts
		want  []string
	}{
		"full-time":       {pppk.Facts{Contracts: pppk.Chain{paidSince(pppk.GradeIX, "2024-03-01")}}, nil},
		"status unknown":  {pppk.Facts{Contracts: pppk.Chain{{Grade: pppk.GradeV}}}, nil},
		"grade of nobody": {pppk.Facts{Contracts: pppk.Chain{{Grade: 18}}}, []string{"contract.value"}},
		"part-time":       {pppk.Facts{Contracts: pppk.Chain{{Status: pppk.PartTime, Grade: pppk.GradeV}}}, []string{"contract.grade"}},
		"part-time since": {pppk.Facts{Contracts: pppk.Chain{{Status: pppk.PartTime, ServiceSince: madeup.DayOf("2024-03-01")}}}, []string{"contract.grade"}},
		"on the last day": {pppk.Facts{Contracts: pppk.Chain{{Period: pppk.Period{Last: madeup.DayOf("2026-03-01")}, ServiceSince: madeup.DayOf("2026-03-01")}}}, nil},
		"after the last":  {pppk.Facts{Contracts: pppk.Chain{{Period: pppk.Period{Last: madeup.DayOf("2026-03-01")}, ServiceSince: madeup.DayOf("2026-03-02")}}}, []string{"contract.service"}},
		"on the birth":    {pppk.Facts{BirthDate: madeup.DayOf("1990-01-01"), Contracts: pppk.Chain{paidSince(pppk.GradeIX, "1990-01-01")}}, []string{"contract.service"}},
	} {
		require.Equal(t, c.want, madeup.CodesOf(c.facts.Check()), name)
	}
}

// No amount or day of a raise reaches a log.
func TestRaiseIsMasked(t *testing.T) {
	t.Parallel()
	r, err := national.ReachedRaise(madeup.National(t, madeup.PayDay), paidSince(pppk.GradeIX, "2024-03-02"))
	require.NoError(t, err)
	for _, verb := range madeup.Verbs {
		require.Equal(t, "pppk.Raise", fmt.Sprintf(verb, r), verb)
	}
	require.Equal(t, "pppk.Raise", r.LogValue().String())
}

// The years that count are those before a year from that of the first step above the
// agreed pay, here 2023, to that of the decision, and a decision in January looks at the year that
// has just ended.
func TestYearsOfRaise(t *testing.T) {
	t.Parallel()
	c := paidSince(pppk.GradeIX, "2021-12-31")
	c.Period, c.Pay = madeup.SpanOf("2023-01-01", "2027-12-31"), pppk.MustParseRupiah("3203600")
	good := func(years ...int) (all []pppk.Evaluation) {
		for _, y := range years {
			all = append(all, pppk.Evaluation{Year: y, Period: pppk.Annual, Predicate: pppk.Good})
		}
		return all
	}
	for _, one := range []struct {
		day   string
		years []int
		want  law.Outcome
	}{
		{"2025-12-30", []int{2021, 2022}, law.Eligible},
		{"2025-12-30", []int{2020, 2021}, law.Undetermined},
		{"2025-12-30", []int{2022, 2023}, law.Eligible},
		{"2025-12-30", []int{2023, 2024}, law.Eligible},
		{"2025-12-30", []int{2024, 2025}, law.Undetermined},
		{"2025-12-31", []int{2022, 2023}, law.Eligible}, // the step of 2025 is reached, and that of 2023 still owed
		{"2025-12-31", []int{2023, 2024}, law.Eligible},
		{"2026-01-01", []int{2023, 2024}, law.Eligible},
		{"2026-01-01", []int{2024, 2025}, law.Eligible},
		{"2026-12-31", []int{2025, 2026}, law.Undetermined},
		{"2027-01-01", []int{2025, 2026}, law.Eligible},
	} {
		f := &pppk.Facts{BirthDate: madeup.DayOf("1990-04-20"), Contracts: pppk.Chain{c}, Evaluations: good(one.years...), Events: pppk.Events{CompleteTo: madeup.DayOf("2027-12-31")}}
		require.Equal(t, one.want, madeup.National(t, madeup.DayOf(one.day)).Decide(law.Request{Act: national.PeriodicRaise()}, f).Outcome(), "%s %v", one.day, one.years)
	}
}

// A raise leads from the agreed pay, where it is that of a row below the step.
func TestRaiseFromAgreedPay(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.PayDay)
	for agreed, want := range map[string]string{
		"": "3304400", "3203600": "3203600", "3304400": "3304400", // the row before the step, and the one before that
		"3408500": "3304400", "3515900": "3304400", // it has the step already
		"3250000": "3304400", "2511500": "3304400", // no row of the grade
	} {
		c := paidSince(pppk.GradeIX, "2021-03-01")
		if agreed != "" {
			c.Pay = pppk.MustParseRupiah(agreed)
		}
		r, err := national.ReachedRaise(p, c)
		require.NoError(t, err)
		require.Equal(t, want, r.From.String(), agreed)
		require.Equal(t, "3408500", r.To.String())
	}
}

// A raise that was owed on one day is owed on the next, whatever step service has
// reached by then; without the agreed pay it is not known which step is meant.
func TestRaiseOwedStays(t *testing.T) {
	t.Parallel()
	decide := func(pay, day string) law.Decision {
		c := paidSince(pppk.GradeIX, "2020-03-01")
		c.Period = madeup.SpanOf("2020-03-01", "2030-02-28")
		if pay != "" {
			c.Pay = pppk.MustParseRupiah(pay)
		}
		f := &pppk.Facts{BirthDate: madeup.DayOf("1990-04-20"), Contracts: pppk.Chain{c}, Events: pppk.Events{CompleteTo: madeup.DayOf("2027-12-31")}}
		for year := 2020; year < 2027; year++ {
			one := pppk.Evaluation{Year: year, Period: pppk.Annual, Predicate: pppk.Good}
			if year >= 2024 {
				one.Predicate = pppk.Poor
			}
			f.Evaluations = append(f.Evaluations, one)
		}
		return madeup.National(t, madeup.DayOf(day)).Decide(law.Request{Act: national.PeriodicRaise()}, f)
	}
	for day := madeup.DayOf("2024-03-01"); day.Before(madeup.DayOf("2027-12-01")); day = day.AddDays(17) {
		for _, pay := range []string{"3203600", "3304400"} { // the rows of 2020 and 2022
			d := decide(pay, day.String())
			require.Equal(t, law.Eligible, d.Outcome(), "%s with %s", day, pay)
		}
	}
	for day, of := range map[string]map[string]law.Outcome{
		"2026-02-28": {"3408500": law.NotEligible, "": law.Undetermined},
		"2026-03-01": {"3408500": law.NotEligible, "": law.Undetermined}, // given in 2024, so of the step of 2026 alone
	} {
		for pay, want := range of {
			d := decide(pay, day)
			require.Equal(t, want, d.Outcome(), "%s with %q", day, pay)
			if want == law.Undetermined {
				for m := range d.Missing() {
					fact := m.Name()
					require.Equal(t, "perjanjian.gaji", fact)
				}
			}
		}
	}
}

// More predicates never turn the answer about a raise whose step is some years
// old, and each year that is asked for can still matter.
func TestYearsOfRaiseStay(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.DayOf("2026-06-01"))
	c := paidSince(pppk.GradeI, "1994-03-01") // the last step in 2020
	c.Period, c.Pay = madeup.SpanOf("2023-01-01", "2027-12-31"), pppk.MustParseRupiah("2726500")
	c.Position = pppk.Position{Kind: pppk.Pelaksana}
	predicates := []pppk.Predicate{0, pppk.Poor, pppk.Good}
	outcome := func(years []int, since pppk.Date) (law.Outcome, law.Decision) {
		f := &pppk.Facts{BirthDate: madeup.DayOf("1980-04-20"), Contracts: pppk.Chain{c}, Events: pppk.Events{CompleteTo: p.Day()}}
		f.Contracts[0].ServiceSince = since
		for i, one := range years {
			if one != 0 {
				f.Evaluations = append(f.Evaluations, pppk.Evaluation{Year: 2019 + i, Period: pppk.Annual, Predicate: predicates[one]})
			}
		}
		d := p.Decide(law.Request{Act: national.PeriodicRaise()}, f)
		return d.Outcome(), d
	}
	count := map[law.Outcome]int{}
	for n := range 3 * 3 * 3 * 3 * 3 * 3 * 3 {
		years := make([]int, 7) // 2019 to 2025
		for i, rest := 0, n; i < len(years); i, rest = i+1, rest/3 {
			years[i] = rest % 3
		}
		got, d := outcome(years, c.ServiceSince)
		count[got]++
		if less, _ := outcome(years, pppk.Date{}); less != law.Undetermined {
			require.Fail(t, "service in the grade is not known", "%v", years)
		}
		pair, can := false, false // two good years running, and whether there can be
		for i := range len(years) - 1 {
			pair = pair || years[i] == 2 && years[i+1] == 2
			can = can || years[i] != 1 && years[i+1] != 1
		}
		want := law.Undetermined
		switch {
		case pair:
			want = law.Eligible
		case !can:
			want = law.NotEligible
		}
		require.Equal(t, want, got, "%v", years)
		for m := range d.Missing() {
			fact := m.Name()
			i := int(fact[len("evaluasi 201")] - '0')
			if fact[:len("evaluasi 202")] == "evaluasi 201" {
				i -= 10
			}
			i++ // from 2019
			require.Zero(t, years[i], "%s of %v", fact, years)
			require.True(t, i > 0 && years[i-1] != 1 || i < len(years)-1 && years[i+1] != 1, "%s of %v", fact, years)
		}
	}
	require.Len(t, count, 3, "%v", count)
}
