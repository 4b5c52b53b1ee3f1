package pppk

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// Rupiah is an amount of money, exact to the sen (a hundredth). Nothing paid
// and nothing known are two things: the zero value means that no amount is
// known, and Rp0 is a value of its own. It is comparable with ==.
//
// Inside it is a whole number of sen, so its text does not follow the
// package variables of the decimal library that a host program may set.
type Rupiah struct {
	sen   int64
	given bool
}

const maxSen = 1_000_000_000_000_000 * 100 // a thousand trillion rupiah

// NewRupiah returns the amount. A negative one, one of more than two decimals
// and one above 10^15 are errors: nothing is rounded.
func NewRupiah(d decimal.Decimal) (Rupiah, error) {
	if d.Sign() == 0 {
		return Rupiah{0, true}, nil
	}
	// Bounds first: an exponent of a billion would be written out below.
	if d.Exponent() > 15 || d.Exponent() < -30 {
		return Rupiah{}, NewProblem("", "rupiah.range", "must be 0 to 10^15 rupiah, with at most two decimals")
	}
	sen := d.Shift(2)
	switch {
	case !sen.IsInteger():
		return Rupiah{}, NewProblem("", "rupiah.sen", "has more than two decimals; money is exact to the sen")
	case sen.Sign() < 0, sen.Cmp(decimal.New(maxSen, 0)) > 0:
		return Rupiah{}, NewProblem("", "rupiah.range", "must be 0 to 10^15 rupiah")
	}
	return Rupiah{sen.IntPart(), true}, nil
}

// ParseRupiah reads digits with an optional point and one or two decimals:
// "3203600", "5690752.95". Signs, separators of thousands and "Rp" are errors,
// since 3.203 means two things.
func ParseRupiah(s string) (Rupiah, error) {
	n, ok := parseHundredths(s, maxSen)
	if !ok {
		return Rupiah{}, NewProblem("", "rupiah.layout", "not an amount; write digits, and a point before the sen: 3203600 or 5690752.95")
	}
	return Rupiah{n, true}, nil
}

// RupiahOfSen returns an amount in sen, hundredths of a rupiah. It is not known, the
// zero Rupiah, if it is negative or above 10^15 rupiah.
func RupiahOfSen(sen int64) Rupiah {
	if sen < 0 || sen > maxSen {
		return Rupiah{}
	}
	return Rupiah{sen, true}
}

// Sen returns the amount in sen, hundredths of a rupiah; 0 also where none is known.
func (r Rupiah) Sen() int64 { return r.sen }

// Plus returns the sum. It is not known where one of the two is not, and an error
// above 10^15 rupiah.
func (r Rupiah) Plus(s Rupiah) (Rupiah, error) {
	switch {
	case !r.given || !s.given:
		return Rupiah{}, nil
	case r.sen+s.sen > maxSen: // two amounts of at most 10^17 sen
		return Rupiah{}, NewProblem("", "rupiah.range", "the sum is more than 10^15 rupiah")
	}
	return Rupiah{r.sen + s.sen, true}, nil
}

// MustParseRupiah is [ParseRupiah] for tables and tests; it panics on an error.
func MustParseRupiah(s string) Rupiah {
	r, err := ParseRupiah(s)
	if err != nil {
		panic("pppk.MustParseRupiah: " + err.Error())
	}
	return r
}

// IsZero reports whether no amount is known; it is false for Rp0.
func (r Rupiah) IsZero() bool { return !r.given }

// Decimal returns the amount in rupiah, and 0 when none is known.
func (r Rupiah) Decimal() decimal.Decimal { return decimal.New(r.sen, -2) }

// String returns the amount as [ParseRupiah] reads it, or "" when none is known.
func (r Rupiah) String() string {
	if !r.given {
		return ""
	}
	return string(appendHundredths(nil, r.sen))
}

// MarshalText returns what [Rupiah.String] returns.
func (r Rupiah) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (r *Rupiah) UnmarshalText(text []byte) (err error) {
	*r = Rupiah{}
	if len(text) > 0 {
		*r, err = ParseRupiah(string(text))
	}
	return err
}

// UnmarshalJSON reads a JSON string as UnmarshalText does; null means not known.
func (r *Rupiah) UnmarshalJSON(data []byte) error { return unmarshalJSONText(data, r) }

// Letter writes the amount as a letter does: Rp3.203.600 or Rp5.690.752,95.
func (r Rupiah) Letter() string {
	if !r.given {
		return "tidak diketahui"
	}
	whole, sen, _ := strings.Cut(r.String(), ".")
	var b strings.Builder
	b.WriteString("Rp")
	for i, c := range []byte(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte('.')
		}
		b.WriteByte(c)
	}
	if sen != "" {
		b.WriteByte(',')
		b.WriteString(sen)
	}
	return b.String()
}

// Percent is a share of a hundred, exact to a hundredth of a percent. The zero
// value means that no share is known; 0 % is a value of its own.
type Percent struct {
	basisPoints int32
	given       bool
}

const maxBasisPoints = 1000_00

// ParsePercent reads digits with an optional point and one or two decimals:
// "31.5" is 31.5 %. The sign % is an error.
func ParsePercent(s string) (Percent, error) {
	n, ok := parseHundredths(s, maxBasisPoints)
	if !ok {
		return Percent{}, NewProblem("", "percent.layout", "not a share; write percent as digits, with a point before at most two decimals: 31.5")
	}
	return Percent{int32(n), true}, nil
}

// IsZero reports whether no share is known; it is false for 0 %.
func (p Percent) IsZero() bool { return !p.given }

// Decimal returns the percentage, 31.5 for 31.5 %, and 0 when none is known.
func (p Percent) Decimal() decimal.Decimal { return decimal.New(int64(p.basisPoints), -2) }

// PercentOf returns a percentage in hundredths of a percent: 3150 is 31.5 %.
func PercentOf(basisPoints int32) Percent { return Percent{basisPoints, true} }

// BasisPoints returns the percentage in hundredths of a percent; 0 also where none is
// known.
func (p Percent) BasisPoints() int32 { return p.basisPoints }

// String returns the share as [ParsePercent] reads it, or "" when none is known.
func (p Percent) String() string {
	if !p.given {
		return ""
	}
	return string(appendHundredths(nil, int64(p.basisPoints)))
}

// MarshalText returns what [Percent.String] returns.
func (p Percent) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (p *Percent) UnmarshalText(text []byte) (err error) {
	*p = Percent{}
	if len(text) > 0 {
		*p, err = ParsePercent(string(text))
	}
	return err
}

// UnmarshalJSON reads a JSON string as UnmarshalText does; null means not known.
func (p *Percent) UnmarshalJSON(data []byte) error { return unmarshalJSONText(data, p) }

// parseHundredths reads "12", "12.3" or "12.34" as 1200, 1230 or 1234.
func parseHundredths(s string, most int64) (int64, bool) {
	n, point := int64(0), len(s)
	if len(s) > len("1234567890123456.00") {
		return 0, false
	}
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			n = n*10 + int64(c-'0')
		case c == '.' && point == len(s):
			point = i
		default:
			return 0, false
		}
	}
	if point == 0 || point > 16 || point > 1 && s[0] == '0' {
		return 0, false
	}
	switch len(s) - point {
	case 0: // no point
		n *= 100
	case 2:
		n *= 10
	case 3:
	default:
		return 0, false
	}
	return n, n <= most
}

func appendHundredths(b []byte, n int64) []byte {
	b = strconv.AppendInt(b, n/100, 10)
	if rest := n % 100; rest != 0 {
		b = append(b, '.', byte('0'+rest/10))
		if rest%10 != 0 {
			b = append(b, byte('0'+rest%10))
		}
	}
	return b
}
