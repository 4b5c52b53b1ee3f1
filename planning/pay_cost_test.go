package planning_test

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	rand "math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/planning"
	"github.com/pppk-id/pppk/selection"
)

// What a cohort costs a month, and who is not in the sum and why.
func ExampleCostOf() {
	years := func(n int) pppk.ServiceYears {
		y, err := pppk.NewServiceYears(n)
		if err != nil {
			panic(err)
		}
		return y
	}
	none, wage := national.NoAllowances(), pppk.MustParseRupiah("2600000")
	paid := national.NoAllowances()
	paid[national.FunctionalAllowance] = pppk.MustParseRupiah("540000") // as the office says
	paid[national.RegionalIncome] = pppk.MustParseRupiah("1500000")
	family := national.Allowances{national.FamilyAllowance: pppk.MustParseRupiah("340850")} // and of the others nothing is known
	people := []planning.Payee{
		{Status: pppk.FullTime, Grade: pppk.GradeIX, Years: years(4), Allowances: paid},
		{Status: pppk.FullTime, Grade: pppk.GradeVII, Years: years(3), Allowances: family},
		{Status: pppk.FullTime, Grade: pppk.GradeVII, Years: years(0), Allowances: none}, // no such row
		{Status: pppk.PartTime, Wage: wage, Allowances: none},
		{Status: pppk.PartTime},
	}
	cost, err := planning.CostOf(slices.Values(people), pppk.MustParseDate("2026-03-02"))
	if err != nil {
		panic(err)
	}
	year, err := cost.Year()
	fmt.Println(cost.FullTime.People, cost.FullTime.Pay, "incomplete:", cost.FullTime.Incomplete())
	for i, sum := range cost.FullTime.Allowances {
		if a := national.Allowance(i); !sum.Decimal().IsZero() {
			fmt.Println("  +", sum, a.Text(pppk.English)+";", a.Citations()[0])
		}
	}
	fmt.Println(cost.PartTime.People, cost.PartTime.Pay)
	fmt.Println("a month:", cost.Month(), "a year:", year, err)
	for gap, n := range cost.LeftOut() {
		fmt.Println("left out:", n, gap)
	}
	// Output:
	// 2 6267300 incomplete: 1
	//   + 340850 family allowance; Perpres 98/2020 Pasal 2 ayat (2) dan Pasal 4 ayat (1)
	//   + 540000 allowance of a functional post; Perpres 98/2020 Pasal 2 ayat (2) dan Pasal 4 ayat (1)
	//   + 1500000 additional income set by the region (TPP); Pemberitaan tentang tambahan penghasilan PPPK daerah, 2025 tentang tambahan penghasilan menurut daerah
	// 1 2600000
	// a month: 11248150 a year: 134977800 <nil>
	// left out: 1 baris-tabel
	// left out: 1 upah
}

func someYears(t testing.TB, n int) pppk.ServiceYears {
	t.Helper()
	y, err := pppk.NewServiceYears(n)
	require.NoError(t, err)
	return y
}

// The sums are those of the decimal library, whoever is in the cohort, and
// everybody is counted once: in a sum or left out.
func TestCostOfAddsUp(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(3, 9))
	for range 200 {
		var people []planning.Payee
		want, gaps := decimal.Zero, map[planning.PayGap]int{}
		without, unsure, unknown := 0, 0, map[national.Allowance]int{}
		for range r.IntN(40) {
			p := planning.Payee{Status: pppk.Status(r.IntN(4)), Grade: pppk.Grade(r.IntN(19))}
			if r.IntN(5) > 0 {
				p.Years = someYears(t, r.IntN(61))
			}
			if r.IntN(5) > 0 {
				p.Wage, _ = pppk.NewRupiah(decimal.New(r.Int64N(1e9), -2))
			}
			for a := national.FamilyAllowance; a <= national.OtherAllowance; a++ {
				if r.IntN(20) > 0 {
					p.Allowances[a], _ = pppk.NewRupiah(decimal.New(r.Int64N(1e9), -2))
				}
			}
			people = append(people, p)

			pay, gap := p.Wage, planning.PayGap(0)
			switch p.Status {
			case pppk.FullTime:
				var cite pppk.Citation
				var err error
				pay, cite, err = national.BasePay(p.Grade, p.Years.Years(), madeup.PayDay)
				switch {
				case p.Grade == 0 || p.Grade > pppk.GradeXVII:
					gap = planning.GradeGap
				case p.Years.IsZero():
					gap = planning.YearsGap
				case err != nil:
					gap = planning.RowGap
				case cite.Confidence == pppk.Low:
					unsure++
				}
			case pppk.PartTime:
				if pay.IsZero() {
					gap = planning.WageGap
				}
			default:
				gap = planning.StatusGap
			}
			if gap != 0 {
				gaps[gap]++
				continue
			}
			complete := true
			for a, paid := range p.Allowances[national.FamilyAllowance:] {
				if complete = complete && !paid.IsZero(); paid.IsZero() {
					unknown[national.Allowance(a+1)]++
				}
				want = want.Add(paid.Decimal())
			}
			if !complete {
				without++
			}
			want = want.Add(pay.Decimal())
		}
		cost, err := planning.CostOf(slices.Values(people), madeup.PayDay)
		require.NoError(t, err)
		year := want.Mul(decimal.NewFromInt(12))
		have, err := cost.Year()
		require.NoError(t, err)
		require.True(t, want.Equal(cost.Month().Decimal()), "%s, not %s", cost.Month(), want)
		require.True(t, year.Equal(have.Decimal()))
		require.Equal(t, gaps, maps.Collect(cost.LeftOut()))
		require.Equal(t, without, cost.FullTime.Incomplete()+cost.PartTime.Incomplete())
		lack := maps.Collect(cost.FullTime.Unknown())
		for a, n := range cost.PartTime.Unknown() {
			lack[a] += n
		}
		require.Equal(t, unknown, lack)
		require.Equal(t, unsure, cost.FullTime.Unsure)
		counted := cost.FullTime.People + cost.PartTime.People
		for _, n := range gaps {
			counted += n
		}
		require.Equal(t, len(people), counted)
	}
}

func TestCostOfLimits(t *testing.T) {
	t.Parallel()
	most := pppk.MustParseRupiah("1000000000000000")
	share := pppk.MustParseRupiah("83333333333333.33") // a twelfth, rounded down
	rich := planning.Payee{Status: pppk.PartTime, Wage: share}
	cost, err := planning.CostOf(slices.Values([]planning.Payee{rich}), madeup.PayDay)
	require.NoError(t, err)
	year, err := cost.Year()
	require.NoError(t, err)
	require.Equal(t, "999999999999999.96", year.String())
	for _, people := range [][]planning.Payee{
		{rich, {Status: pppk.PartTime, Wage: pppk.MustParseRupiah("0.01")}},
		{{Status: pppk.PartTime, Wage: most}, {Status: pppk.PartTime, Wage: most}},
		{{Status: pppk.PartTime, Wage: pppk.MustParseRupiah("1"), Allowances: national.Allowances{national.OtherAllowance: most}}, {Status: pppk.PartTime, Wage: pppk.MustParseRupiah("1"), Allowances: national.Allowances{national.OtherAllowance: most}}},
		slices.Repeat([]planning.Payee{{Status: pppk.PartTime, Wage: most, Allowances: national.Allowances{national.FoodAllowance: most}}}, 200),
	} {
		cost, err := planning.CostOf(slices.Values(people), madeup.PayDay)
		require.Equal(t, []string{"rupiah.range"}, madeup.CodesOf(err))
		require.Zero(t, cost)
	}

	teacher := planning.Payee{Status: pppk.FullTime, Grade: pppk.GradeIX, Years: someYears(t, 0)}
	_, err = planning.CostOf(slices.Values([]planning.Payee{teacher}), pppk.MustParseDate("2023-12-31"))
	require.ErrorIs(t, err, pppk.ErrCoverage)
	_, err = planning.CostOf(slices.Values([]planning.Payee{rich}), pppk.Date{})
	require.ErrorIs(t, err, pppk.ErrCoverage)
	cost, err = planning.CostOf(slices.Values([]planning.Payee{teacher}), madeup.PayDay)
	require.NoError(t, err)
	require.Equal(t, "3203600", cost.Month().String(), "0 years are years")

	teacher.Allowances[0] = pppk.MustParseRupiah("1") // of no allowance
	cost, err = planning.CostOf(slices.Values([]planning.Payee{teacher}), madeup.PayDay)
	require.ErrorIs(t, err, pppk.ErrPay)
	require.Equal(t, []string{"pay.allowance"}, madeup.CodesOf(err))
	require.Zero(t, cost)

	cost, err = planning.CostOf(slices.Values([]planning.Payee(nil)), madeup.PayDay)
	require.NoError(t, err)
	require.Equal(t, "0", cost.Month().String())
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%d", "%x"} {
		require.NotContains(t, fmt.Sprintf(verb, rich), "8333")
		require.NotContains(t, fmt.Sprintf(verb, national.PartTimePay{Wage: share}), "8333")
		require.NotContains(t, fmt.Sprintf(verb, national.WageFinding{Found: share}), "8333")
	}
}

// A sum says where its parts come from, and of parts that are not there nothing.
func TestSourcesOfCost(t *testing.T) {
	t.Parallel()
	sources := func(people ...planning.Payee) (all []string) {
		cost, err := planning.CostOf(slices.Values(people), madeup.PayDay)
		require.NoError(t, err)
		for _, c := range cost.Citations() {
			all = append(all, c.String())
		}
		return all
	}
	require.Empty(t, sources())
	wage := planning.Payee{Status: pppk.PartTime, Wage: pppk.MustParseRupiah("2600000")}
	require.Equal(t, []string{"KepmenPANRB 16/2025 diktum 19"}, sources(wage))
	teacher := planning.Payee{Status: pppk.FullTime, Grade: pppk.GradeIX, Years: someYears(t, 0), Allowances: national.NoAllowances()}
	table := "Perpres 11/2024 tentang gaji pokok menurut golongan dan masa kerja golongan"
	require.Equal(t, []string{table}, sources(teacher))
	teacher.Allowances[national.PerformanceAllowance] = pppk.MustParseRupiah("1")
	require.Equal(t, []string{table, "KepmenPANRB 16/2025 diktum 19", "PMK 202/PMK.05/2020 tentang komponen penghasilan PPPK instansi pusat"}, sources(wage, teacher))
	teacher.Years = someYears(t, 60)
	require.Contains(t, sources(teacher), "Perpres 11/2024 tentang gaji pokok pada baris terakhir golongan")
}

func TestAllowances(t *testing.T) {
	t.Parallel()
	for a := national.FamilyAllowance; a <= national.OtherAllowance; a++ {
		require.NotEmpty(t, a.Text(pppk.Indonesian))
		require.NotEmpty(t, a.Text(pppk.English))
		require.NotEmpty(t, a.Citations(), a)
	}
	for _, a := range []national.Allowance{0, national.OtherAllowance + 1} {
		require.Empty(t, a.Text(pppk.English))
		require.Empty(t, a.Citations())
	}
	all := national.NoAllowances()
	require.True(t, all[0].IsZero())
	sum, err := all.Sum()
	require.NoError(t, err)
	require.Equal(t, "0", sum.String())
	all[national.FoodAllowance], all[national.RegionalIncome] = pppk.MustParseRupiah("72420"), pppk.MustParseRupiah("1500000.5")
	sum, err = all.Sum()
	require.NoError(t, err)
	require.Equal(t, "1572420.5", sum.String())
	all[national.OtherAllowance] = pppk.Rupiah{} // not known, as of Rupiah.Plus
	sum, err = all.Sum()
	require.NoError(t, err)
	require.True(t, sum.IsZero())
	all[national.OtherAllowance] = pppk.MustParseRupiah("1000000000000000")
	sum, err = all.Sum()
	require.Equal(t, []string{"rupiah.range"}, madeup.CodesOf(err))
	require.Zero(t, sum)
	all = national.NoAllowances()
	all[0] = pppk.MustParseRupiah("0") // of no allowance
	_, err = all.Sum()
	require.ErrorIs(t, err, pppk.ErrPay)
	require.Equal(t, []string{"pay.allowance"}, madeup.CodesOf(err))
	for _, verb := range madeup.Verbs {
		require.Equal(t, "pppk.Allowances", fmt.Sprintf(verb, all), verb)
	}
	require.Equal(t, "pppk.Allowances", all.LogValue().String())
}

func TestPlus(t *testing.T) {
	t.Parallel()
	one, most := pppk.MustParseRupiah("1.5"), pppk.MustParseRupiah("1000000000000000")
	sum, err := one.Plus(one)
	require.NoError(t, err)
	require.Equal(t, "3", sum.String())
	for _, pair := range [][2]pppk.Rupiah{{one, {}}, {{}, one}, {{}, {}}} {
		sum, err = pair[0].Plus(pair[1])
		require.NoError(t, err)
		require.True(t, sum.IsZero(), "an amount that is not known is not Rp0")
	}
	_, err = most.Plus(pppk.MustParseRupiah("0.01"))
	require.Equal(t, []string{"rupiah.range"}, madeup.CodesOf(err))
}

func TestServiceYears(t *testing.T) {
	t.Parallel()
	for n := range 61 {
		y := someYears(t, n)
		require.False(t, y.IsZero())
		text, err := json.Marshal(y)
		require.NoError(t, err)
		require.Equal(t, fmt.Sprintf("%q", fmt.Sprint(n)), string(text))
		var back pppk.ServiceYears
		require.NoError(t, json.Unmarshal(text, &back))
		require.Equal(t, y, back)
		require.Equal(t, n, back.Years())
	}
	for _, unset := range []string{`null`, `""`} {
		back := someYears(t, 3)
		require.NoError(t, json.Unmarshal([]byte(unset), &back))
		require.True(t, back.IsZero())
	}
	for _, wrong := range []string{"-1", "61", "04", "+4", "4.5", " 4", "4 tahun", "٤", strings.Repeat("9", 30)} {
		back := someYears(t, 3)
		err := back.UnmarshalText([]byte(wrong))
		require.Len(t, madeup.CodesOf(err), 1, wrong)
		require.True(t, back.IsZero(), wrong)
	}
	_, err := pppk.NewServiceYears(-1)
	require.Equal(t, []string{"service_years.range"}, madeup.CodesOf(err))
}

func TestShareOf(t *testing.T) {
	t.Parallel()
	rp := pppk.MustParseRupiah
	budget := planning.Budget{Year: 2026, Personnel: rp("350000000000"), TeacherTransfers: rp("50000000000"), PartTime: rp("20000000000"), Total: rp("1000000000000")}
	p := madeup.PolicyOf(t, "2026-03-02")
	s, err := planning.ShareOf(p, budget)
	require.NoError(t, err)
	require.Equal(t, pppk.Spending{Year: 2026, Share: madeup.ShareOf("30"), Definition: pppk.StatutoryShare}, s.Spending)
	require.Equal(t, "300000000000", s.Counted.String())
	require.Equal(t, madeup.ShareOf("30"), s.Ceiling)
	require.Equal(t, national.SpendingExcluded, s.PartTime)
	require.Equal(t, "30 % dari total belanja APBD 2026: belanja pegawai Rp300.000.000.000 dari Rp1.000.000.000.000, tanpa tambahan penghasilan dan tunjangan guru dari TKD, "+
		"tanpa upah paruh waktu yang dibukukan di luar belanja pegawai, dibulatkan ke atas; batas 30 % (UU 1/2022 Pasal 146); bukan syarat perpanjangan perorangan", s.String())
	require.Len(t, s.Citations(), 3)
	require.Equal(t, "SE Mendagri 900.1.1/227/SJ tentang upah paruh waktu dianggarkan dalam APBD dengan kode rekening tersendiri", s.Citations()[2].String())
	require.False(t, s.Citations()[2].Blocks())

	more := budget
	more.Personnel = rp("350000000000.01") // a sen above the ceiling is above it
	s, err = planning.ShareOf(p, more)
	require.NoError(t, err)
	require.Equal(t, madeup.ShareOf("30.01"), s.Spending.Share)

	with := madeup.PolicyOf(t, "2026-03-02", madeup.Laid(law.Set(national.PartTimeSpending(), national.SpendingIncluded, madeup.D("2026-01-01"), madeup.Decree())))
	s, err = planning.ShareOf(with, budget)
	require.NoError(t, err)
	require.Equal(t, madeup.ShareOf("32"), s.Spending.Share)
	require.Contains(t, s.String(), "dengan upah paruh waktu yang dibukukan di luar belanja pegawai")

	// What is booked as personnel spending counts whatever is set; what is not, where
	// it is set so.
	for _, c := range []struct {
		personnel, partTime, without, with string
	}{
		{"2800000000000", "0", "28", "28"},            // 0.4 of the 2.8 are part-time pay
		{"2400000000000", "400000000000", "24", "28"}, // the 0.4 stand elsewhere
		{"2500000000000", "300000000000", "25", "28"}, // a quarter of them stands there
		{"3000000000001", "400000000000", "30.01", "34.01"},
	} {
		b := planning.Budget{Year: 2026, Personnel: rp(c.personnel), TeacherTransfers: rp("0"), PartTime: rp(c.partTime), Total: rp("10000000000000")}
		for policy, want := range map[*law.Policy]string{p: c.without, with: c.with} {
			s, err = planning.ShareOf(policy, b)
			require.NoError(t, err)
			require.Equal(t, madeup.ShareOf(want), s.Spending.Share, "%+v", c)
		}
	}

	// The largest amounts, and no remainder lost.
	largest := planning.Budget{Year: 2026, Personnel: rp("1000000000000000"), TeacherTransfers: rp("0"), Total: rp("1000000000000000")}
	s, err = planning.ShareOf(p, largest)
	require.NoError(t, err)
	require.Equal(t, madeup.ShareOf("100"), s.Spending.Share)
	r := rand.New(rand.NewPCG(1, 4))
	for range 500 {
		b := planning.Budget{Year: 2026, TeacherTransfers: rp("0")}
		total := 1 + r.Int64N(1e17)
		part := r.Int64N(total + 1)
		b.Personnel, _ = pppk.NewRupiah(decimal.New(part, -2))
		b.Total, _ = pppk.NewRupiah(decimal.New(total, -2))
		s, err = planning.ShareOf(p, b)
		require.NoError(t, err)
		want := decimal.New(part, 4).DivRound(decimal.New(total, 0), 30).RoundCeil(0).Shift(-2)
		require.True(t, want.Equal(s.Spending.Share.Decimal()), "%d of %d: %s, not %s", part, total, s.Spending.Share, want)
	}

	for name, c := range map[string]struct {
		change func(*planning.Budget)
		code   string
	}{
		"no year":             {func(b *planning.Budget) { b.Year = 0 }, "budget.year"},
		"no personnel":        {func(b *planning.Budget) { b.Personnel = pppk.Rupiah{} }, "budget.missing"},
		"no transfers":        {func(b *planning.Budget) { b.TeacherTransfers = pppk.Rupiah{} }, "budget.missing"},
		"no total":            {func(b *planning.Budget) { b.Total = pppk.Rupiah{} }, "budget.missing"},
		"no part-time pay":    {func(b *planning.Budget) { b.PartTime = pppk.Rupiah{} }, "budget.missing"},
		"more teachers":       {func(b *planning.Budget) { b.TeacherTransfers = rp("350000000001") }, "budget.sum"},
		"a total too small":   {func(b *planning.Budget) { b.Total = rp("319999999999") }, "budget.sum"},
		"a total that is Rp0": {func(b *planning.Budget) { b.Total = rp("0") }, "budget.sum"},
		"nothing out of nothing": {func(b *planning.Budget) {
			b.Total, b.Personnel, b.TeacherTransfers, b.PartTime = rp("0"), rp("0"), rp("0"), rp("0")
		}, "budget.sum"},
	} {
		b := budget
		c.change(&b)
		s, err := planning.ShareOf(with, b)
		require.ErrorIs(t, err, pppk.ErrFacts, name)
		require.Equal(t, []string{c.code}, madeup.CodesOf(err), name)
		require.Zero(t, s, name)
		require.Empty(t, s.String())
	}
	_, err = planning.ShareOf(new(law.Policy), budget)
	require.Equal(t, []string{"budget.policy"}, madeup.CodesOf(err))
}

// A sequence that is nil is one of nobody.
func TestNilSequences(t *testing.T) {
	t.Parallel()
	c, err := planning.CostOf(nil, madeup.PayDay)
	require.NoError(t, err)
	require.Equal(t, "0", c.Month().String())
	p := madeup.National(t, madeup.PayDay)
	for range cohort.DecideAll(context.Background(), p, nil) {
		require.Fail(t, "a decision about nobody")
	}
	require.Empty(t, planning.OutlookOf(p, new(ledger.Ledger), nil, madeup.PayDay, 12).LeftOut(pppk.Line{}))
	ledger := new(ledger.Ledger)
	require.NoError(t, ledger.Replay(nil))
	require.Empty(t, planning.Reconcile(ledger, nil, madeup.PayDay))
	ranked, err := selection.Rank(nil, 1, selection.RankBy("nilai", selection.HighestFirst, func(int) (int, bool) { return 0, false }, cmp.Compare))
	require.NoError(t, err)
	require.Empty(t, ranked)
}
