package before

import "slices"

// LastWorkingDay returns the last day of a deadline of so many working days
// (hari kerja) after a day: counting starts on the day after it. Working days
// are Monday to Friday without the given holidays.
//
// The library knows no holidays and no days of joint leave: each year's are set
// by decisions of ministers, and an office may have others. Without any, a
// holiday is counted as a working day, and the answer may be too early, never
// too late. Which days of the week a text means by working days is not known; an
// office with six of them has to count for itself. The order of holidays does
// not matter, nor whether one falls on a weekend or is given twice.
//
// It is the zero Date when the day is not known, working is less than 1, or the
// deadline leaves the calendar.
func LastWorkingDay(after Date, working int, holidays ...Date) Date {
	if working < 1 {
		return Date{}
	}
	day := after
	for working > 0 && !day.IsZero() {
		day = day.AddDays(1)
		if day.weekday() <= friday && !slices.Contains(holidays, day) {
			working--
		}
	}
	return day
}

const friday = 5

var weekdayNames = []string{"", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"}

// weekday is 1 on Mondays to 7 on Sundays, and 0 of the zero Date.
func (d Date) weekday() int {
	if d.IsZero() {
		return 0
	}
	return (d.number()+1)%7 + 1 // day number 6 was a Monday
}

// Deadline is a time limit in working days that KepmenPANRB 16/2025 sets on a
// step of appointment or conversion (tenggat). Missing one is no ground of
// anything: no text says what follows. The zero value is none.
type Deadline uint8

// The deadlines that the library's sources name.
const (
	// NIRequest: the PPK requests the NI from the head of BKN, after the
	// Minister has set the needs.
	NIRequest Deadline = iota + 1
	// NIDelivery: the NI reaches the PPK. The sources do not agree whether it
	// counts from the request or from the day on which BKN set it: the caller
	// chooses the day to count from.
	NIDelivery
	// StatusChange: the PPK proposes the change of status from part-time to
	// full-time to the head of BKN, after the Minister has set the needs.
	StatusChange
)

var deadlines = []string{"", "usul-ni", "penyampaian-ni", "usul-perubahan-status"}

// String returns the wire value, "usul-ni", or "".
func (d Deadline) String() string { return enumString(deadlines, uint8(d)) }

// MarshalText returns what String returns.
func (d Deadline) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means none.
func (d *Deadline) UnmarshalText(text []byte) (err error) {
	*d, err = enumText[Deadline](deadlines, text, "tenggat")
	return err
}

type deadlineDef struct {
	days int
	text words
	cite Citation
}

var deadlineDefs = [...]deadlineDef{
	NIRequest: {7, words{
		"PPK mengusulkan NI PPPK kepada Kepala BKN, sesudah Menteri menetapkan kebutuhan.",
		"The PPK requests the NI from the head of BKN, after the Minister has set the needs.",
	}, seen(kepmen16, "diktum 7", "usul NI sesudah penetapan kebutuhan", High)},
	NIDelivery: {7, words{
		"NI PPPK yang ditetapkan Kepala BKN sampai kepada PPK; tidak jelas apakah dihitung sejak usul atau sejak penetapan.",
		"The NI that the head of BKN sets reaches the PPK; whether it counts from the request or from the setting is not clear.",
	}, seen(kepmen16, "diktum 7 huruf f", "penyampaian NI", Medium)},
	StatusChange: {7, words{
		"PPK mengusulkan perubahan status kepada Kepala BKN, sesudah Menteri menetapkan kebutuhan PPPK.",
		"The PPK proposes the change of status to the head of BKN, after the Minister has set the needs for PPPK.",
	}, unnumbered(kepmen16, "usul perubahan status sesudah penetapan kebutuhan", Medium)},
}

func (d Deadline) def() deadlineDef {
	if int(d) < len(deadlineDefs) {
		return deadlineDefs[d]
	}
	return deadlineDef{}
}

// Days returns how many working days the deadline has, 0 for none.
func (d Deadline) Days() int { return d.def().days }

// Text says in one sentence who does what, and after what it counts.
func (d Deadline) Text(l Language) string { return d.def().text.in(l) }

// Citation returns where the deadline comes from.
func (d Deadline) Citation() Citation { return d.def().cite }

// Last returns the last day of the deadline that counts from a step that was
// taken on the day: see [law.LastWorkingDay].
func (d Deadline) Last(after Date, holidays ...Date) Date {
	return LastWorkingDay(after, d.Days(), holidays...)
}
