package pppk

import (
	"strconv"
)

// Date is a civil day (tanggal): no hour, no time zone. It is four bytes,
// comparable with ==, ordered by [Date.Compare], and its zero value means that
// the day is not known. A Date that was parsed lies in the years 1900 to 9999.
type Date struct {
	ymd uint32 // year<<9 | month<<5 | day: ordered like the calendar
}

// The years that a [Date] can have.
const (
	MinYear = 1900
	MaxYear = 9999
)

// MonthPolicy says what adding months does when the month that is reached has
// no such day. There is no default: the law's terms and its age limits want
// different ones.
type MonthPolicy uint8

const (
	// ClampToMonthEnd takes the last day of the month: a birthday on
	// 29 February falls on 28 February in a common year.
	ClampToMonthEnd MonthPolicy = iota + 1
	// RollToNextMonth takes the first day of the next month: a term that
	// starts on 29 February has its anniversary on 1 March.
	RollToNextMonth
)

func newDate(year, month, day int) Date {
	return Date{uint32(year<<9 | month<<5 | day)}
}

// NewDate returns the day with this year (four digits, from 1900), month
// (1 to 12) and day of the month. A day that does not exist is an error.
func NewDate(year, month, day int) (Date, error) {
	switch {
	case year < MinYear || year > MaxYear:
		return Date{}, NewProblem("", "date.year", "the year must have four digits and be 1900 or later")
	case month < 1 || month > 12:
		return Date{}, NewProblem("", "date.month", "the month must be 01 to 12")
	case day < 1 || day > daysIn(year, month):
		return Date{}, NewProblem("", "date.day", "the day does not exist in that month")
	}
	return newDate(year, month, day), nil
}

// EndOfYear returns 31 December of a year, or the zero Date outside the years 1900
// to 9999.
func EndOfYear(year int) Date {
	if year < MinYear || year > MaxYear {
		return Date{}
	}
	return newDate(year, 12, 31)
}

// ParseDate reads a day as YYYY-MM-DD and nothing else: two-digit years, other
// layouts and days that do not exist are errors. The empty string is an error
// too; unset is the zero Date. Errors never repeat the input, since it may be a
// birth date.
func ParseDate(s string) (Date, error) {
	if !isDateLayout(s) {
		return Date{}, NewProblem("", "date.layout", "not a date; write it as YYYY-MM-DD with a four-digit year")
	}
	year, month, day, ok := dateNumbers(s)
	if !ok {
		return Date{}, NewProblem("", "date.layout", "not a date; write it as YYYY-MM-DD in digits")
	}
	return NewDate(year, month, day)
}

func isDateLayout(s string) bool { return len(s) == 10 && s[4] == '-' && s[7] == '-' }

// dateNumbers reads YYYY-MM-DD, whatever stands between the numbers. All eight
// digits are checked and paired at once, in half the time of one after another:
// an agency's own facts are read anew in every decision.
func dateNumbers(s string) (year, month, day int, ok bool) {
	_ = s[9]
	x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[5])<<32 | uint64(s[6])<<40 | uint64(s[8])<<48 | uint64(s[9])<<56
	x ^= 0x3030303030303030 // digits become 0 to 9
	ok = (x|(x+0x0606060606060606))&0xf0f0f0f0f0f0f0f0 == 0
	pairs := x*10 + x>>8 // in every second byte: ten times a digit, and the next
	at := func(byte int) int { return int(pairs >> (8 * byte) & 0xff) }
	return at(0)*100 + at(2), at(4), at(6), ok
}

// MustParseDate is [ParseDate] for tables and tests; it panics on an error.
func MustParseDate(s string) Date {
	d, err := ParseDate(s)
	if err != nil {
		panic("pppk.MustParseDate: " + err.Error())
	}
	return d
}

// Year returns the year, or 0 for the zero Date.
func (d Date) Year() int { return int(d.ymd >> 9) }

// Month returns the month 1 to 12, or 0 for the zero Date.
func (d Date) Month() int { return int(d.ymd >> 5 & 15) }

// Day returns the day of the month, or 0 for the zero Date.
func (d Date) Day() int { return int(d.ymd & 31) }

// IsZero reports whether the day is not known.
func (d Date) IsZero() bool { return d.ymd == 0 }

// Compare returns -1, 0 or +1 as d is before, on or after e. The zero Date is
// before every day.
func (d Date) Compare(e Date) int {
	switch {
	case d.ymd < e.ymd:
		return -1
	case d.ymd > e.ymd:
		return 1
	}
	return 0
}

// Before reports whether d is an earlier day than e.
func (d Date) Before(e Date) bool { return d.ymd < e.ymd }

// After reports whether d is a later day than e.
func (d Date) After(e Date) bool { return d.ymd > e.ymd }

// AddDays returns the day n days later. The result of the zero Date, and one
// that leaves the years 1900 to 9999, is the zero Date.
func (d Date) AddDays(n int) Date {
	if d.IsZero() {
		return Date{}
	}
	if n < -28 || n > 28 {
		return dateOfNumber(d.number() + n)
	}
	// A step of a few days stays in the month or reaches the next one.
	year, month, day := d.Year(), d.Month(), d.Day()+n
	switch {
	case day < 1:
		if month--; month == 0 {
			year, month = year-1, 12
		}
		day += daysIn(year, month)
	case day > 28 && day > daysIn(year, month):
		day -= daysIn(year, month)
		if month++; month == 13 {
			year, month = year+1, 1
		}
	}
	if year < MinYear || year > MaxYear {
		return Date{}
	}
	return newDate(year, month, day)
}

// AddMonths returns the day n months later; overflow says what happens when
// that month has no such day. Like [Date.AddDays] it answers the zero Date
// outside the calendar, and also for an unset policy.
func (d Date) AddMonths(n int, overflow MonthPolicy) Date {
	if d.IsZero() || overflow < ClampToMonthEnd || overflow > RollToNextMonth || n < -12*MaxYear || n > 12*MaxYear {
		return Date{}
	}
	year, month, day := int(d.ymd>>9), int(d.ymd>>5&15)-1, int(d.ymd&31)
	if n%12 == 0 {
		year += n / 12
	} else {
		months := year*12 + month + n
		if months < 0 {
			return Date{}
		}
		year, month = months/12, months%12
	}
	month++
	if day > 28 && day > daysIn(year, month) {
		if overflow == ClampToMonthEnd {
			day = daysIn(year, month)
		} else {
			month, day = month+1, 1 // no month that can overflow is December
		}
	}
	if year < MinYear || year > MaxYear {
		return Date{}
	}
	return newDate(year, month, day)
}

// String returns the day as YYYY-MM-DD, or "" for the zero Date.
func (d Date) String() string { return string(d.append(nil)) }

// AppendText appends what [Date.String] returns.
func (d Date) AppendText(b []byte) ([]byte, error) { return d.append(b), nil }

func (d Date) append(b []byte) []byte {
	if d.IsZero() {
		return b
	}
	b = strconv.AppendInt(b, int64(d.Year()), 10)
	b = append(b, '-', byte('0'+d.Month()/10), byte('0'+d.Month()%10))
	return append(b, '-', byte('0'+d.Day()/10), byte('0'+d.Day()%10))
}

// MarshalText returns what [Date.String] returns.
func (d Date) MarshalText() ([]byte, error) { return d.append(nil), nil }

// UnmarshalText reads what MarshalText writes; the empty text is the zero Date.
func (d *Date) UnmarshalText(text []byte) error {
	*d = Date{}
	if len(text) == 0 {
		return nil
	}
	v, err := ParseDate(string(text))
	if err != nil {
		return err
	}
	*d = v
	return nil
}

// UnmarshalJSON reads a JSON string as [Date.UnmarshalText] does; null is the
// zero Date.
func (d *Date) UnmarshalJSON(data []byte) error { return unmarshalJSONText(data, d) }

// MonthEnd is the last day of the month of d.
func (d Date) MonthEnd() Date {
	return newDate(d.Year(), d.Month(), daysIn(d.Year(), d.Month()))
}

// Weekday returns 1 on Mondays to 7 on Sundays, and 0 for the zero Date.
func (d Date) Weekday() int {
	if d.IsZero() {
		return 0
	}
	return (d.number()+1)%7 + 1 // day number 6 was a Monday
}

// DaysSince returns how many days d is after e, both known; it is negative before it.
func (d Date) DaysSince(e Date) int { return d.number() - e.number() }

// number counts days; only differences of it have a meaning.
func (d Date) number() int {
	y, m := d.Year(), d.Month()
	if m < 3 { // count the year from March, so that the leap day comes last
		y, m = y-1, m+12
	}
	return 365*y + y/4 - y/100 + y/400 + (153*(m-3)+2)/5 + d.Day()
}

func dateOfNumber(n int) Date {
	first, last := newDate(MinYear, 1, 1), newDate(MaxYear, 12, 31)
	if n < first.number() || n > last.number() {
		return Date{}
	}
	y := (n - 1) * 400 / 146097
	for ; n <= newDate(y, 3, 1).number()-1; y-- {
	}
	for ; n > newDate(y+1, 3, 1).number()-1; y++ {
	}
	rest := n - newDate(y, 3, 1).number() // days since 1 March
	m := (5*rest + 2) / 153
	day := rest - (153*m+2)/5 + 1
	if m += 3; m > 12 {
		y, m = y+1, m-12
	}
	return newDate(y, m, day)
}

func daysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// Period is a span of days, both ends included (masa). Either end may be the
// zero Date: not known. The zero Period means that nothing is known or, in a
// law.Request, that nobody has proposed one.
type Period struct {
	First Date `json:"mulai"`
	Last  Date `json:"berakhir"`
}

// Term returns the period of so many whole years that starts on first: its
// last day is the day before the anniversary, so five years from 1 March 2023
// end on 29 February 2028. A term that starts on 29 February has its
// anniversary on 1 March. It is the zero Period when first is not known or
// years is less than one.
func Term(first Date, years int) Period {
	if first.IsZero() || years < 1 || years > MaxYear {
		return Period{}
	}
	last := TermEnd(first, years)
	if last.IsZero() {
		return Period{}
	}
	return Period{first, last}
}

// TermEnd is the last day of a term of whole years, the day before its
// anniversary; the zero Date when first is not known.
func TermEnd(first Date, years int) Date {
	if first.IsZero() {
		return Date{}
	}
	year, month, day := first.Year()+years, first.Month(), first.Day()
	if day == 29 && month == 2 && daysIn(year, 2) == 28 {
		month, day = 3, 1 // its anniversary
	}
	if day--; day == 0 {
		if month--; month == 0 {
			year, month = year-1, 12
		}
		day = daysIn(year, month)
	}
	if year > MaxYear {
		return Date{}
	}
	return newDate(year, month, day)
}

// IsZero reports whether neither end is known.
func (p Period) IsZero() bool { return p == Period{} }

// Contains reports whether the day lies in the period. It is false when an end
// or the day is not known.
func (p Period) Contains(day Date) bool {
	return p.Known() && !day.IsZero() && !day.Before(p.First) && !day.After(p.Last)
}

// Days counts the days of the period, both ends included: 0 when an end is not
// known or the period ends before it starts.
func (p Period) Days() int {
	if !p.Known() || p.Last.Before(p.First) {
		return 0
	}
	return p.Last.number() - p.First.number() + 1
}

// String returns the period as "YYYY-MM-DD/YYYY-MM-DD", with an empty place
// for an end that is not known.
func (p Period) String() string {
	if p.IsZero() {
		return ""
	}
	return p.First.String() + "/" + p.Last.String()
}

// Known reports whether both its days are known.
func (p Period) Known() bool { return !p.First.IsZero() && !p.Last.IsZero() }

// WholeYears returns n when the period is exactly a term of n years, else 0.
func (p Period) WholeYears() int {
	if !p.Known() || p.Last.Before(p.First) {
		return 0
	}
	n := p.Last.AddDays(1).Year() - p.First.Year()
	if n > 0 && Term(p.First, n).Last == p.Last {
		return n
	}
	return 0
}

// MonthStart is the first day of the month of d.
func (d Date) MonthStart() Date {
	if d.IsZero() {
		return d
	}
	return newDate(d.Year(), d.Month(), 1)
}

// YearMonth is the month as "2026-03", or "".
func (d Date) YearMonth() string {
	if d.IsZero() {
		return ""
	}
	return d.String()[:len("2026-03")]
}
