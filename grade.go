package pppk

import (
	"fmt"
	"strconv"

	"github.com/pppk-id/pppk/internal/enum"
)

// Grade is the grade of a full-time employee (golongan), I to XVII. The zero
// value means not known. Part-time employees have none.
type Grade uint8

// The seventeen grades.
const (
	GradeI Grade = iota + 1
	GradeII
	GradeIII
	GradeIV
	GradeV
	GradeVI
	GradeVII
	GradeVIII
	GradeIX
	GradeX
	GradeXI
	GradeXII
	GradeXIII
	GradeXIV
	GradeXV
	GradeXVI
	GradeXVII
)

var grades = []string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII"}

// String returns the wire value, "IX", or "".
func (g Grade) String() string { return enum.String(grades, uint8(g)) }

// MarshalText returns what String returns.
func (g Grade) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (g *Grade) UnmarshalText(text []byte) (err error) {
	*g, err = enum.Parse[Grade](grades, text, "golongan", NewProblem)
	return err
}

// NewServiceYears returns that many whole years, 0 to 60.
func NewServiceYears(years int) (ServiceYears, error) {
	if years < 0 || years > MaxServiceYears {
		return ServiceYears{}, NewProblem("", "service_years.range", fmt.Sprintf("must be a whole number from 0 to %d", MaxServiceYears))
	}
	return ServiceYears{uint8(years), true}, nil
}

// IsZero reports whether no years are known; it is false for 0 years.
func (y ServiceYears) IsZero() bool { return !y.given }

// Years returns the number, and 0 when none is known.
func (y ServiceYears) Years() int { return int(y.years) }

// String returns the number in digits, or "" when none is known.
func (y ServiceYears) String() string {
	if !y.given {
		return ""
	}
	return strconv.Itoa(int(y.years))
}

// MarshalText returns what String returns.
func (y ServiceYears) MarshalText() ([]byte, error) { return []byte(y.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (y *ServiceYears) UnmarshalText(text []byte) (err error) {
	*y = ServiceYears{}
	if len(text) == 0 {
		return nil
	}
	n, err := strconv.Atoi(string(text))
	if err != nil || strconv.Itoa(n) != string(text) {
		return NewProblem("", "service_years.layout", "not a number of years; write digits: 4")
	}
	*y, err = NewServiceYears(n)
	return err
}

// UnmarshalJSON reads a JSON string as UnmarshalText does; null means not known.
func (y *ServiceYears) UnmarshalJSON(data []byte) error { return unmarshalJSONText(data, y) }

// MaxServiceYears is more than anybody serves: other numbers are typing errors.
const MaxServiceYears = 60

// ServiceYears is whole years of service in a grade (masa kerja golongan, MKG).
// The zero value means that none are known; 0 years is a value of its own.
type ServiceYears struct {
	years uint8
	given bool
}
