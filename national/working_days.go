package national

import (
	"slices"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/source"
)

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
func LastWorkingDay(after pppk.Date, working int, holidays ...pppk.Date) pppk.Date {
	if working < 1 {
		return pppk.Date{}
	}
	day := after
	for working > 0 && !day.IsZero() {
		day = day.AddDays(1)
		if day.Weekday() <= friday && !slices.Contains(holidays, day) {
			working--
		}
	}
	return day
}

const friday = 5

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
func (d Deadline) String() string { return enum.String(deadlines, uint8(d)) }

// MarshalText returns what String returns.
func (d Deadline) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means none.
func (d *Deadline) UnmarshalText(text []byte) (err error) {
	*d, err = enum.Parse[Deadline](deadlines, text, "tenggat", pppk.NewProblem)
	return err
}

type deadlineDef struct {
	days int
	text pppk.Text
	cite pppk.Citation
}

var deadlineDefs = [...]deadlineDef{
	NIRequest: {7, pppk.Text{
		ID: "PPK mengusulkan NI PPPK kepada Kepala BKN, sesudah Menteri menetapkan kebutuhan.",
		EN: "The PPK requests the NI from the head of BKN, after the Minister has set the needs.",
	}, source.Seen(source.Kepmen16, "diktum 7", "usul NI sesudah penetapan kebutuhan", pppk.High)},
	NIDelivery: {7, pppk.Text{
		ID: "NI PPPK yang ditetapkan Kepala BKN sampai kepada PPK; tidak jelas apakah dihitung sejak usul atau sejak penetapan.",
		EN: "The NI that the head of BKN sets reaches the PPK; whether it counts from the request or from the setting is not clear.",
	}, source.Seen(source.Kepmen16, "diktum 7 huruf f", "penyampaian NI", pppk.Medium)},
	StatusChange: {7, pppk.Text{
		ID: "PPK mengusulkan perubahan status kepada Kepala BKN, sesudah Menteri menetapkan kebutuhan PPPK.",
		EN: "The PPK proposes the change of status to the head of BKN, after the Minister has set the needs for PPPK.",
	}, source.Unnumbered(source.Kepmen16, "usul perubahan status sesudah penetapan kebutuhan", pppk.Medium)},
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
func (d Deadline) Text(l pppk.Language) string { return d.def().text.In(l) }

// Citation returns where the deadline comes from.
func (d Deadline) Citation() pppk.Citation { return d.def().cite }

// Last returns the last day of the deadline that counts from a step that was
// taken on the day: see [LastWorkingDay].
func (d Deadline) Last(after pppk.Date, holidays ...pppk.Date) pppk.Date {
	return LastWorkingDay(after, d.Days(), holidays...)
}
