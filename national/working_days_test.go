package national_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/national"
)

// The Minister sets the needs on a Friday, and the Friday after it is a holiday:
// seven working days to request the numbers end on a Wednesday.
func ExampleDeadline() {
	set := pppk.MustParseDate("2025-08-29")
	holidays := []pppk.Date{pppk.MustParseDate("2025-09-05")} // the agency's calendar: the library has none
	fmt.Println(national.NIRequest.Text(pppk.English))
	fmt.Println(national.NIRequest.Days(), "working days, last day", national.NIRequest.Last(set, holidays...))
	fmt.Println(national.NIRequest.Citation())
	// Output:
	// The PPK requests the NI from the head of BKN, after the Minister has set the needs.
	// 7 working days, last day 2025-09-10
	// KepmenPANRB 16/2025 diktum 7
}

func TestLastWorkingDay(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, after string
		days        int
		holidays    []string
		want        string
	}{
		{"the day itself is not counted", "2026-03-02", 1, nil, "2026-03-03"},
		{"a Friday", "2026-03-06", 1, nil, "2026-03-09"},
		{"a Saturday", "2026-03-07", 1, nil, "2026-03-09"},
		{"a Sunday", "2026-03-08", 1, nil, "2026-03-09"},
		{"seven days are nine or eleven", "2026-03-02", 7, nil, "2026-03-11"},
		{"over two weekends", "2026-03-05", 7, nil, "2026-03-16"},
		{"a holiday", "2026-03-02", 7, []string{"2026-03-10"}, "2026-03-12"},
		{"the last day is a holiday before a weekend", "2026-03-04", 2, []string{"2026-03-06"}, "2026-03-09"},
		{"a holiday on a weekend", "2026-03-02", 7, []string{"2026-03-08"}, "2026-03-11"},
		{"a holiday twice", "2026-03-02", 7, []string{"2026-03-10", "2026-03-10"}, "2026-03-12"},
		{"a holiday on the day before counting", "2026-03-02", 1, []string{"2026-03-02"}, "2026-03-03"},
		{"a holiday after the last day", "2026-03-02", 1, []string{"2026-03-04"}, "2026-03-03"},
		{"the turn of a year", "2025-12-31", 2, []string{"2026-01-01"}, "2026-01-05"},
		{"a leap day", "2028-02-28", 1, nil, "2028-02-29"},
		{"no days", "2026-03-02", 0, nil, ""},
		{"less than none", "2026-03-02", -1, nil, ""},
		{"out of the calendar", "9999-12-30", 2, nil, ""},
	} {
		var holidays []pppk.Date
		for _, h := range c.holidays {
			holidays = append(holidays, madeup.DayOf(h))
		}
		require.Equal(t, c.want, national.LastWorkingDay(madeup.DayOf(c.after), c.days, holidays...).String(), c.name)
		slices.Reverse(holidays)
		require.Equal(t, c.want, national.LastWorkingDay(madeup.DayOf(c.after), c.days, holidays...).String(), c.name)
	}
	require.True(t, national.LastWorkingDay(pppk.Date{}, 7).IsZero())
}

// Held against package time, over a whole cycle of the calendar: 146097 days.
func TestWeekdays(t *testing.T) {
	t.Parallel()
	at := time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC)
	day := madeup.DayOf("1900-01-01")
	for range 146097 {
		next := at.AddDate(0, 0, 1)
		for next.Weekday() == time.Saturday || next.Weekday() == time.Sunday {
			next = next.AddDate(0, 0, 1)
		}
		if want := next.Format(time.DateOnly); want != national.LastWorkingDay(day, 1).String() {
			t.Fatalf("after %s: %s, not %s", day, national.LastWorkingDay(day, 1), want)
		}
		at, day = at.AddDate(0, 0, 1), day.AddDays(1)
	}
}

func TestDeadlines(t *testing.T) {
	t.Parallel()
	t.Run("words", madeup.Words[national.Deadline]("usul-ni", "penyampaian-ni", "usul-perubahan-status"))
	for _, c := range []struct {
		deadline national.Deadline
		cite     string
	}{
		{national.NIRequest, "KepmenPANRB 16/2025 diktum 7"},
		{national.NIDelivery, "KepmenPANRB 16/2025 diktum 7 huruf f"},
		{national.StatusChange, "KepmenPANRB 16/2025 tentang usul perubahan status sesudah penetapan kebutuhan"},
	} {
		require.Equal(t, 7, c.deadline.Days())
		require.Equal(t, c.cite, c.deadline.Citation().String())
		require.True(t, c.deadline.Citation().Blocks())
		require.Equal(t, "2026-03-11", c.deadline.Last(madeup.DayOf("2026-03-02")).String())
		for _, l := range madeup.BothLanguages {
			require.Regexp(t, `\.$`, c.deadline.Text(l))
		}
	}
	for _, none := range []national.Deadline{0, national.StatusChange + 1} {
		require.Zero(t, none.Days())
		require.Empty(t, none.Text(pppk.English))
		require.Empty(t, none.Citation())
		require.True(t, none.Last(madeup.DayOf("2026-03-02")).IsZero())
	}
}
