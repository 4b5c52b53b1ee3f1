package pppk_test

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
)

func ExampleParseDate() {
	d, err := pppk.ParseDate("2026-03-02")
	fmt.Println(d, err)

	_, err = pppk.ParseDate("02-03-26")
	fmt.Println(err)
	// Output:
	// 2026-03-02 <nil>
	// not a date; write it as YYYY-MM-DD with a four-digit year (date.layout)
}

func ExampleTerm() {
	fmt.Println(pppk.Term(pppk.MustParseDate("2023-03-01"), 5))
	fmt.Println(pppk.Term(pppk.MustParseDate("2024-02-29"), 1))
	// Output:
	// 2023-03-01/2028-02-29
	// 2024-02-29/2025-02-28
}

func ExampleDate_AddMonths() {
	leap := pppk.MustParseDate("2024-02-29")
	fmt.Println(leap.AddMonths(12, pppk.ClampToMonthEnd))
	fmt.Println(leap.AddMonths(12, pppk.RollToNextMonth))
	// Output:
	// 2025-02-28
	// 2025-03-01
}

func TestParseDate(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"1900-01-01", "2000-02-29", "2024-02-29", "2023-10-31", "9999-12-31"} {
		d, err := pppk.ParseDate(s)
		require.NoError(t, err, s)
		require.Equal(t, s, d.String())
		require.False(t, d.IsZero())
		require.Equal(t, s, fmt.Sprintf("%04d-%02d-%02d", d.Year(), d.Month(), d.Day()))
	}
	for code, inputs := range map[string][]string{
		"date.layout": {
			"", " ", "24-02-29", "240229", "20240229", "2024-2-29", "2024-02-9", "02024-02-29", "2024/02/29", "29-02-2024",
			"29/02/2024", "02/29/2024", "2024.02.29", "2024-02-29T00:00:00Z", " 2024-02-29", "2024-02-29 ", "2024- 2-29",
			"2024-02-29\n", "+024-02-29", "-024-02-29", "2024-02--9", "2024-+2-29", "20x4-02-29", "29 Februari 2024",
			"２０２４-02-29", "٢٠٢٤-٠٢-٢٩", "2٢4-02-29", "2024‐02‐29", "null", "0x7e-02-29",
		},
		"date.year":  {"0000-01-01", "0099-01-01", "1899-12-31", "0024-02-29"},
		"date.month": {"2024-00-10", "2024-13-10", "2024-99-10"},
		"date.day": {
			"2024-01-00", "2024-01-32", "2023-02-29", "1900-02-29", "2100-02-29", "2024-02-30", "2024-04-31", "2024-06-31",
			"2024-09-31", "2024-11-31", "2024-12-32",
		},
	} {
		for _, s := range inputs {
			d, err := pppk.ParseDate(s)
			require.Error(t, err, "%q", s)
			require.Equal(t, []string{code}, madeup.CodesOf(err), "%q", s)
			require.True(t, d.IsZero(), "%q", s)
			if len(s) > 1 {
				require.NotContains(t, err.Error(), s)
			}
			require.Panics(t, func() { pppk.MustParseDate(s) }, "%q", s)
		}
	}
}

func TestNewDate(t *testing.T) {
	t.Parallel()
	d, err := pppk.NewDate(2028, 2, 29)
	require.NoError(t, err)
	require.Equal(t, madeup.DayOf("2028-02-29"), d)
	for _, c := range []struct {
		year, month, day int
		code             string
	}{
		{1899, 12, 31, "date.year"}, {10000, 1, 1, "date.year"}, {26, 3, 2, "date.year"}, {-2024, 1, 1, "date.year"},
		{math.MaxInt, 1, 1, "date.year"}, {math.MinInt, 1, 1, "date.year"},
		{2024, 0, 1, "date.month"}, {2024, 13, 1, "date.month"}, {2024, -1, 1, "date.month"}, {2024, math.MaxInt, 1, "date.month"},
		{2024, 1, 0, "date.day"}, {2024, 1, 32, "date.day"}, {2023, 2, 29, "date.day"}, {2024, 1, -1, "date.day"}, {2024, 1, math.MinInt, "date.day"},
	} {
		d, err := pppk.NewDate(c.year, c.month, c.day)
		require.Equal(t, []string{c.code}, madeup.CodesOf(err), "%v", c)
		require.True(t, d.IsZero())
	}
}

func TestDateText(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"", "1900-01-01", "1988-02-29", "2026-03-02", "9999-12-31"} {
		d := madeup.DayOf(s)
		require.Equal(t, s, d.String())
		text, err := d.MarshalText()
		require.NoError(t, err)
		require.Equal(t, s, string(text))
		text, err = d.AppendText([]byte("hari "))
		require.NoError(t, err)
		require.Equal(t, "hari "+s, string(text))

		back := madeup.DayOf("2001-01-01")
		require.NoError(t, back.UnmarshalText([]byte(s)))
		require.Equal(t, d, back)

		data, err := json.Marshal(d)
		require.NoError(t, err)
		require.Equal(t, `"`+s+`"`, string(data))
		back = madeup.DayOf("2001-01-01")
		require.NoError(t, json.Unmarshal(data, &back))
		require.Equal(t, d, back)
	}
	for _, unset := range []string{`null`, `""`, ` null `} {
		d := madeup.DayOf("2001-01-01")
		require.NoError(t, json.Unmarshal([]byte(unset), &d), unset)
		require.True(t, d.IsZero(), unset)
	}
	for _, data := range []string{`20240229`, `true`, `{}`, `["2024-02-29"]`, `"29-02-2024"`, `" "`, `"2023-02-29"`} {
		var d pppk.Date
		err := json.Unmarshal([]byte(data), &d)
		require.Error(t, err, data)
		require.NotContains(t, err.Error(), data)
		require.True(t, d.IsZero())
	}
	d := madeup.DayOf("2001-01-01")
	require.Error(t, d.UnmarshalText([]byte("1988-02-30")))
	require.True(t, d.IsZero(), "nothing stays of the old day")
}

func TestDateCompare(t *testing.T) {
	t.Parallel()
	days := []pppk.Date{{}, madeup.DayOf("1900-01-01"), madeup.DayOf("1999-12-31"), madeup.DayOf("2000-01-01"), madeup.DayOf("2000-01-02"), madeup.DayOf("2000-02-01"), madeup.DayOf("9999-12-31")}
	for i, a := range days {
		for j, b := range days {
			want := 0
			if i < j {
				want = -1
			} else if i > j {
				want = 1
			}
			require.Equal(t, want, a.Compare(b), "%s %s", a, b)
			require.Equal(t, want < 0, a.Before(b))
			require.Equal(t, want > 0, a.After(b))
			require.Equal(t, want == 0, a == b)
		}
	}
	require.Zero(t, pppk.Date{}.Year()+pppk.Date{}.Month()+pppk.Date{}.Day())
}

// civil is the day of a time, or the zero Date outside the calendar.
func civil(u time.Time) pppk.Date {
	if u.Year() < 1900 || u.Year() > 9999 {
		return pppk.Date{}
	}
	return madeup.DayOf(u.Format(time.DateOnly))
}

func TestAddDays(t *testing.T) {
	t.Parallel()
	jumps := []int{
		0, 1, -1, 2, 27, 28, 29, -27, -28, -29, 30, 31, 32, 59, 60, -59, -60, 365, 366, -365, -366, 1461,
		36524, 36525, -36525, 146096, 146097, -146097, 1_000_000, -1_000_000, 2_958_463,
	}
	i := 0
	for u := time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC); u.Year() <= 2100; u, i = u.AddDate(0, 0, 1), i+1 {
		d, next := civil(u), civil(u.AddDate(0, 0, 1))
		if d.AddDays(1) != next || next.AddDays(-1) != d || d.AddDays(0) != d {
			t.Fatalf("%s: the next day is %s, not %s; back it is %s", d, d.AddDays(1), next, next.AddDays(-1))
		}
		for _, n := range []int{jumps[i%len(jumps)], i*7919%200_001 - 100_000} {
			if got, want := d.AddDays(n), civil(u.AddDate(0, 0, n)); got != want {
				t.Fatalf("%s%+d is %s, not %s", d, n, got, want)
			}
		}
	}
	for _, s := range []string{"1900-01-01", "1900-02-28", "1900-03-01", "1999-12-31", "2000-02-29", "2100-03-01", "9999-01-01", "9999-12-31"} {
		u, err := time.Parse(time.DateOnly, s)
		require.NoError(t, err)
		for _, n := range jumps {
			require.Equal(t, civil(u.AddDate(0, 0, n)), madeup.DayOf(s).AddDays(n), "%s%+d", s, n)
		}
		for _, n := range []int{math.MaxInt, math.MinInt, math.MaxInt - 5, math.MinInt + 5, math.MaxInt32, math.MinInt32} {
			require.True(t, madeup.DayOf(s).AddDays(n).IsZero(), "%s%+d", s, n)
		}
	}
	require.True(t, pppk.Date{}.AddDays(1).IsZero())
	require.True(t, madeup.DayOf("9999-12-31").AddDays(1).IsZero())
	require.True(t, madeup.DayOf("1900-01-01").AddDays(-1).IsZero())
}

// addMonths counts the months one by one.
func addMonths(d pppk.Date, n int, policy pppk.MonthPolicy) pppk.Date {
	year, month := d.Year(), time.Month(d.Month())
	for ; n > 0; n-- {
		if month++; month > time.December {
			year, month = year+1, time.January
		}
	}
	for ; n < 0; n++ {
		if month--; month < time.January {
			year, month = year-1, time.December
		}
	}
	last := time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC)
	switch {
	case d.Day() <= last.Day():
		return civil(time.Date(year, month, d.Day(), 0, 0, 0, 0, time.UTC))
	case policy == pppk.ClampToMonthEnd:
		return civil(last)
	case policy == pppk.RollToNextMonth:
		return civil(last.AddDate(0, 0, 1))
	}
	panic("no policy")
}

func TestAddMonths(t *testing.T) {
	t.Parallel()
	policies := []pppk.MonthPolicy{pppk.ClampToMonthEnd, pppk.RollToNextMonth}
	numbers := []int{0, 1, -1, 2, 3, 6, 10, 11, 12, 13, -12, -13, 23, 24, 48, 60, 696, 1200, -1200}
	for _, policy := range policies {
		// Four years hold every kind of month, and each day of them.
		for d := madeup.DayOf("2023-01-01"); d.Year() < 2027; d = d.AddDays(1) {
			for _, n := range numbers {
				if got, want := d.AddMonths(n, policy), addMonths(d, n, policy); got != want {
					t.Fatalf("%s%+d months is %s, not %s (policy %d)", d, n, got, want, policy)
				}
			}
		}
		for _, s := range []string{"1900-01-31", "1900-03-31", "2000-02-29", "2096-02-29", "9999-12-31", "9999-11-30", "9995-02-28"} {
			for n := -60; n <= 60; n++ {
				require.Equal(t, addMonths(madeup.DayOf(s), n, policy), madeup.DayOf(s).AddMonths(n, policy), "%s%+d", s, n)
			}
		}
		for _, n := range []int{math.MaxInt, math.MinInt, math.MaxInt32, math.MinInt32, 12 * 9999, -12 * 9999, -2024*12 - 3} {
			require.True(t, madeup.DayOf("2024-02-29").AddMonths(n, policy).IsZero(), "%d", n)
		}
		require.True(t, pppk.Date{}.AddMonths(1, policy).IsZero())
	}
	for _, policy := range []pppk.MonthPolicy{0, 3, 255} {
		require.True(t, madeup.DayOf("2024-02-28").AddMonths(1, policy).IsZero(), "policy %d", policy)
	}
}

func TestTerm(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		first string
		years int
		last  string
	}{
		{"2023-03-01", 5, "2028-02-29"},
		{"2023-03-01", 4, "2027-02-28"},
		{"2024-02-29", 1, "2025-02-28"},
		{"2024-02-29", 4, "2028-02-28"},
		{"2024-02-29", 5, "2029-02-28"},
		{"2024-01-31", 1, "2025-01-30"},
		{"2024-03-31", 3, "2027-03-30"},
		{"2024-01-01", 1, "2024-12-31"},
		{"2024-12-31", 1, "2025-12-30"},
		{"2023-02-28", 1, "2024-02-27"},
		{"2024-03-01", 1, "2025-02-28"},
		{"1900-01-01", 8099, "9998-12-31"},
	} {
		require.Equal(t, madeup.SpanOf(c.first, c.last), pppk.Term(madeup.DayOf(c.first), c.years), "%s %d years", c.first, c.years)
	}
	require.True(t, pppk.Term(pppk.Date{}, 5).IsZero())
	for _, n := range []int{0, -1, math.MinInt, math.MaxInt, 10000, 8000} {
		require.True(t, pppk.Term(madeup.DayOf("2024-01-01"), n).IsZero(), "%d years", n)
	}
	// One year after another leaves no day out and takes none twice.
	for first := madeup.DayOf("2023-01-01"); first.Year() < 2027; first = first.AddDays(1) {
		one := pppk.Term(first, 1)
		if n := one.Days(); n != 365 && n != 366 {
			t.Fatalf("%s has %d days", one, n)
		}
	}
}

// The last term that the calendar has room for ends on its last day.
func TestTermToTheEndOfTheCalendar(t *testing.T) {
	t.Parallel()
	require.Equal(t, "9995-01-01/9999-12-31", pppk.Term(madeup.DayOf("9995-01-01"), 5).String())
}

func TestPeriod(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		first, last string
		days        int
		text        string
	}{
		{"", "", 0, ""},
		{"2024-02-28", "", 0, "2024-02-28/"},
		{"", "2024-02-28", 0, "/2024-02-28"},
		{"2024-02-28", "2024-02-28", 1, "2024-02-28/2024-02-28"},
		{"2024-02-28", "2024-03-01", 3, "2024-02-28/2024-03-01"},
		{"2023-02-28", "2023-03-01", 2, "2023-02-28/2023-03-01"},
		{"2024-03-02", "2024-03-01", 0, "2024-03-02/2024-03-01"},
		{"2024-03-20", "2024-03-01", 0, "2024-03-20/2024-03-01"},
		{"2023-03-01", "2028-02-29", 1827, "2023-03-01/2028-02-29"},
		{"1900-01-01", "9999-12-31", 2958464, "1900-01-01/9999-12-31"},
	} {
		p := madeup.SpanOf(c.first, c.last)
		require.Equal(t, c.days, p.Days(), "%s", p)
		require.Equal(t, c.text, p.String())
		require.Equal(t, c.first == "" && c.last == "", p.IsZero())
		require.False(t, p.Contains(pppk.Date{}))
		require.Equal(t, c.days > 0, p.Contains(p.First), "%s", p)
		require.Equal(t, c.days > 0, p.Contains(p.Last), "%s", p)
		require.False(t, p.Contains(p.First.AddDays(-1)), "%s", p)
		require.False(t, p.Contains(p.Last.AddDays(1)), "%s", p)
	}
	require.True(t, madeup.SpanOf("2024-02-28", "2024-03-01").Contains(madeup.DayOf("2024-02-29")))
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2024-02-29", "1900-01-01", "9999-12-31", "2023-02-29", "24-02-29", "", "２０２４-02-29", "2024-02-2\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := pppk.ParseDate(s)
		u, want := time.Parse(time.DateOnly, s)
		if want == nil && u.Year() < 1900 {
			want = fmt.Errorf("before the calendar")
		}
		require.Equal(t, want == nil, err == nil, "%q: %v", s, want)
		if err != nil {
			require.True(t, d.IsZero())
			require.Len(t, madeup.CodesOf(err), 1)
			if len(s) == 10 {
				require.NotContains(t, err.Error(), s)
			}
			return
		}
		require.Equal(t, s, d.String())
		require.Equal(t, u.YearDay(), madeup.SpanOf(s[:4]+"-01-01", s).Days())
	})
}

// Every byte at every place: what is no digit, or stands where none may, is refused.
func TestParseDateBytes(t *testing.T) {
	t.Parallel()
	digits := func(s string) bool { return strings.Trim(s, "0123456789") == "" }
	for _, day := range []string{"2026-03-02", "1999-12-31", "2000-02-29"} {
		for i := range len(day) {
			for b := range 256 {
				text := day[:i] + string([]byte{byte(b)}) + day[i+1:]
				_, err := time.Parse("2006-01-02", text)
				want := err == nil && digits(text[:4]+text[5:7]+text[8:]) && text[4] == '-' && text[7] == '-' && text >= "1900"
				_, err = pppk.ParseDate(text)
				require.Equal(t, want, err == nil, "%q", text)
			}
		}
	}
}
