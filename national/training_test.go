package national_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// Hours left in the third year of an agreement.
func ExampleTraining() {
	policy, err := national.Law().On(pppk.MustParseDate("2026-02-02"))
	if err != nil {
		panic(err)
	}
	agreement := pppk.Contract{
		Status: pppk.FullTime, Period: pppk.Term(pppk.MustParseDate("2023-03-01"), 5),
		Position: pppk.Position{Kind: pppk.Functional},
	}
	y := national.Training(policy, agreement, 20)
	fmt.Println(y.Result, "- year", y.Number, y.Year, "- left", y.Left, "of", y.Ceiling)
	fmt.Println(y)
	// Output:
	// terpenuhi - year 3 2025-03-01/2026-02-28 - left 4 of 24
	// [terpenuhi] Pengembangan kompetensi (PP 49/2018 Pasal 40 ayat (1)-(3))
}

func TestTraining(t *testing.T) {
	t.Parallel()
	functional := pppk.Position{Kind: pppk.Functional}
	five := func(first string) pppk.Contract {
		return pppk.Contract{Status: pppk.FullTime, Period: pppk.Term(madeup.D(first), 5), Position: functional}
	}
	cut := five("2023-03-01")
	cut.Last = madeup.D("2025-06-30")
	changed := func(change func(*pppk.Contract)) pppk.Contract {
		c := five("2023-03-01")
		change(&c)
		return c
	}
	for _, c := range []struct {
		day       string
		agreement pppk.Contract
		used      int
		result    law.Result
		number    int
		year      string
		left      int
		missing   []string
	}{
		{"2024-02-29", five("2023-03-01"), 0, law.Met, 1, "2023-03-01/2024-02-29", 24, nil},
		{"2024-03-01", five("2023-03-01"), 24, law.Met, 2, "2024-03-01/2025-02-28", 0, nil},
		{"2025-02-28", five("2023-03-01"), 25, law.NotMet, 2, "2024-03-01/2025-02-28", 0, nil},
		{"2028-02-29", five("2023-03-01"), 1, law.Met, 5, "2027-03-01/2028-02-29", 23, nil},
		{"2028-03-01", five("2023-03-01"), 1, law.NotApplicable, 0, "", 0, nil},
		{"2026-12-31", five("2027-03-01"), 1, law.NotApplicable, 0, "", 0, nil},
		{"2025-02-28", five("2024-02-29"), 1, law.Met, 1, "2024-02-29/2025-02-28", 23, nil},
		{"2025-03-01", five("2024-02-29"), 1, law.Met, 2, "2025-03-01/2026-02-28", 23, nil},
		{"2028-02-28", five("2024-02-29"), 1, law.Met, 4, "2027-03-01/2028-02-28", 23, nil},
		{"2028-02-29", five("2024-02-29"), 1, law.Met, 5, "2028-02-29/2029-02-28", 23, nil},
		{"2026-12-31", five("2025-01-01"), 1, law.Met, 2, "2026-01-01/2026-12-31", 23, nil},
		{"2025-05-05", cut, 1, law.Met, 3, "2025-03-01/2025-06-30", 23, nil}, // no year of its own length, and the same ceiling
		{"2025-05-05", changed(func(c *pppk.Contract) { c.Position.Kind = pppk.JPTUtama }), 99, law.NotApplicable, 3, "2025-03-01/2026-02-28", 0, nil},
		{"2025-05-05", changed(func(c *pppk.Contract) { c.Position.Kind = pppk.JPTMadya }), -1, law.NotApplicable, 3, "2025-03-01/2026-02-28", 0, nil},
		{"2025-05-05", changed(func(c *pppk.Contract) { c.Position.Kind = pppk.JPTPratama }), 1, law.Met, 3, "2025-03-01/2026-02-28", 23, nil},
		{"2025-05-05", changed(func(c *pppk.Contract) { c.Position.Kind = 0 }), 1, law.NotKnown, 3, "2025-03-01/2026-02-28", 0, []string{"perjanjian.jabatan.jenis"}},
		{"2025-05-05", changed(func(c *pppk.Contract) { c.Status = 0 }), 1, law.NotKnown, 3, "2025-03-01/2026-02-28", 0, []string{"perjanjian.status"}},
		{"2025-05-05", changed(func(c *pppk.Contract) { c.Status = pppk.PartTime }), 1, law.NotKnown, 3, "2025-03-01/2026-02-28", 0, []string{"ketentuan_pengembangan_kompetensi_paruh_waktu"}},
		{"2025-05-05", changed(func(c *pppk.Contract) { c.Last = pppk.Date{} }), 1, law.NotKnown, 0, "", 0, []string{"perjanjian.berakhir"}},
		{"2025-05-05", changed(func(c *pppk.Contract) { c.First = pppk.Date{} }), 1, law.NotKnown, 0, "", 0, []string{"perjanjian.mulai"}},
		{"2025-05-05", changed(func(c *pppk.Contract) { c.Last, c.Position.Kind = pppk.Date{}, pppk.JPTUtama }), 1, law.NotKnown, 0, "", 0, []string{"perjanjian.berakhir"}},
		{"2025-05-05", pppk.Contract{}, -1, law.NotKnown, 0, "", 0, []string{"perjanjian.mulai", "perjanjian.berakhir", "perjanjian.status", "jam_pelajaran_terpakai"}},
		{"2025-05-05", five("2023-03-01"), -1, law.NotKnown, 3, "2025-03-01/2026-02-28", 0, []string{"jam_pelajaran_terpakai"}},
		{"9999-12-31", pppk.Contract{Status: pppk.FullTime, Period: pppk.Period{First: madeup.D("9998-06-01"), Last: madeup.D("9999-12-31")}, Position: functional}, 1, law.Met, 2, "9999-06-01/9999-12-31", 23, nil},
	} {
		y := national.Training(madeup.National(t, madeup.D(c.day)), c.agreement, c.used)
		require.Equal(t, c.result, y.Result, c.day)
		require.Equal(t, c.number, y.Number, c.day)
		require.Equal(t, c.year, y.Year.String(), c.day)
		require.Equal(t, c.left, y.Left, c.day)
		var missing []string
		for fact, office := range y.Missing() {
			require.NotEmpty(t, office)
			missing = append(missing, fact)
		}
		require.Equal(t, c.missing, missing, c.day)
		require.Equal(t, y.Result == law.Met || y.Result == law.NotMet, y.Ceiling == 24)
		require.Len(t, y.Citations(), 1)
	}
	require.Zero(t, national.Training((*law.Policy)(nil), five("2023-03-01"), 0))
}

// The years of an agreement cover its days, each once.
func TestTrainingYearsAdjoin(t *testing.T) {
	t.Parallel()
	for _, first := range []string{"2024-01-31", "2024-02-28", "2024-02-29", "2024-03-01", "2023-11-01", "2024-12-31"} {
		agreement := pppk.Contract{Status: pppk.FullTime, Period: pppk.Term(madeup.D(first), 5), Position: pppk.Position{Kind: pppk.Pelaksana}}
		var last national.TrainingYear
		for day := madeup.D(first); !day.After(agreement.Last); day = day.AddDays(1) {
			if day != madeup.D(first) && day.Day() > 2 && day.Day() < 27 {
				continue
			}
			y := national.Training(madeup.National(t, day), agreement, 0)
			require.True(t, y.Year.Contains(day), "%s %s", day, y.Year)
			if last.Number != 0 && y.Number != last.Number {
				require.Equal(t, last.Number+1, y.Number)
				require.Equal(t, last.Year.Last.AddDays(1), y.Year.First)
			}
			last = y
		}
		require.Equal(t, 5, last.Number)
		require.Equal(t, agreement.Last, last.Year.Last)
	}
}
