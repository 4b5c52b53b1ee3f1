package before

import (
	"strconv"
	"strings"
)

// Scheme is the list that a [pppk.RegionCode] is taken from (skema kode wilayah).
// The zero value means not known.
type Scheme uint8

// The three schemes. One code means different places in them: 6104 is Bekasi
// for BKN and Mempawah for BPS.
const (
	Kemendagri Scheme = iota + 1 // the Ministry of Home Affairs: 64.02
	BPS                          // the statistics office: 6403
	BKN                          // the civil service agency's codes of agencies: 6901
)

var schemes = []string{"", "kemendagri", "bps", "bkn"}

// String returns the wire value, "kemendagri", or "".
func (s Scheme) String() string { return enumString(schemes, uint8(s)) }

// MarshalText returns what String returns.
func (s Scheme) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (s *Scheme) UnmarshalText(text []byte) (err error) {
	*s, err = enumText[Scheme](schemes, text, "skema")
	return err
}

// RegionCode is the code of a province, regency or city (kode wilayah) together
// with its scheme, without which it does not say which place it means. It is
// comparable with ==, and its zero value means that no code is known. Codes of
// two schemes are never equal, even if they mean one place.
//
// A code has the shape that its scheme gives it; whether there is such a place
// is not looked up. Districts and villages have no RegionCode.
type RegionCode struct {
	scheme Scheme
	number uint16 // four digits; a province is xx00
}

// firstRegionBKN is the first code that BKN gives to a region, that of Aceh;
// the codes of central agencies are lower.
const firstRegionBKN = 5100

// NewRegionCode returns the code of that scheme, in the writing of the scheme
// and no other:
//
//   - Kemendagri: two digits of the province, the first of them not 0, and for a
//     regency (01 to 69) or city (71 to 99) a dot and two more: "64", "64.02"
//   - BPS: two digits for a province, four for a regency or city: "64", "6403"
//   - BKN: four digits: "6900" a province, "6901" a regency, "4056" a central
//     agency
func NewRegionCode(scheme Scheme, code string) (RegionCode, error) {
	var head, tail string
	var ok bool
	switch scheme {
	case Kemendagri:
		if lostZero(code) {
			return RegionCode{}, problem("", "region_code.lost_zero", code+" has lost a zero: a spreadsheet takes 11.10 for the number 11.1; keep the codes as text and take this one from its source")
		}
		var dotted bool
		head, tail, dotted = strings.Cut(code, ".")
		ok = len(head) == 2 && (len(tail) == 2 || !dotted)
	case BPS:
		if ok = len(code) == 2 || len(code) == 4; ok {
			head, tail = code[:2], code[2:]
		}
	case BKN:
		if ok = len(code) == 4; ok {
			head, tail = code[:2], code[2:]
		}
	default:
		return RegionCode{}, problem("", "region_code.scheme", "needs the scheme of the code: "+strings.Join(schemes[1:], ", "))
	}
	if !ok || !allDigits(head) || !allDigits(tail) {
		return RegionCode{}, problem("", "region_code.layout", "is no code of "+scheme.String()+"; it is written "+
			[...]string{Kemendagri: "64.02, or 64 for a province", BPS: "6403, or 64 for a province", BKN: "6901, or 6900 for a province"}[scheme])
	}
	number := 0
	for _, c := range []byte(head + tail) {
		number = number*10 + int(c-'0')
	}
	if tail == "" {
		number *= 100
	}
	wrong := ""
	switch place := number % 100; {
	case head[0] == '0' && scheme != BKN:
		wrong = "names no province: none starts with 0"
	case number == 0:
		wrong = "names no agency"
	case place == 0 && tail != "" && scheme != BKN:
		wrong = "ends in 00; a province is written with its two digits alone"
	case place == 70 && scheme == Kemendagri:
		wrong = "names neither a regency (01 to 69) nor a city (71 to 99)"
	}
	if wrong != "" {
		return RegionCode{}, problem("", "region_code.range", code+" of "+scheme.String()+" "+wrong)
	}
	return RegionCode{scheme, uint16(number)}, nil
}

// ParseRegionCode reads a scheme, a colon and a code as [pppk.NewRegionCode] does:
// "kemendagri:64.02", "bps:6403", "bkn:6901". Kemendagri's dotted writing
// may stand alone, "64.02", since the dot tells the scheme; every other bare
// code is an error.
func ParseRegionCode(s string) (RegionCode, error) {
	name, code, named := strings.Cut(s, ":")
	if !named {
		switch {
		case len(s) == 5 && s[2] == '.' || lostZero(s):
			return NewRegionCode(Kemendagri, s)
		case (len(s) == 2 || len(s) == 4) && allDigits(s):
			return RegionCode{}, problem("", "region_code.scheme", s+" means different places in different schemes; name the one it is from: kemendagri:64.02, bps:6403 or bkn:6901")
		}
		return RegionCode{}, problem("", "region_code.layout", "is no region code; write it with its scheme: kemendagri:64.02, bps:6403 or bkn:6901")
	}
	var scheme Scheme
	if err := scheme.UnmarshalText([]byte(name)); err != nil || scheme == 0 {
		return RegionCode{}, problem("", "region_code.scheme", "names no known scheme before the colon; known are: "+strings.Join(schemes[1:], ", "))
	}
	return NewRegionCode(scheme, code)
}

// MustParseRegionCode is [pppk.ParseRegionCode] for tables and tests; it panics on an
// error.
func MustParseRegionCode(s string) RegionCode {
	c, err := ParseRegionCode(s)
	if err != nil {
		panic("pppk.MustParseRegionCode: " + err.Error())
	}
	return c
}

// lostZero reports whether a code has one digit after the dot, or after the
// comma that spreadsheets write for it: 11.10 that was taken for a number.
func lostZero(s string) bool {
	return len(s) == 4 && allDigits(s[:2]) && (s[2] == '.' || s[2] == ',') && allDigits(s[3:])
}

func allDigits(s string) bool {
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}

// Scheme returns the scheme of the code.
func (c RegionCode) Scheme() Scheme { return c.scheme }

// Code returns the code in the writing of its scheme: "64.02", "6403"; "" when
// none is known. Alone it does not say which place it means.
func (c RegionCode) Code() string {
	if c.IsZero() {
		return ""
	}
	s := strconv.Itoa(int(c.number) + 1_00_00)[1:] // with its leading zeros
	switch {
	case c.scheme == BKN:
		return s
	case c.IsProvince():
		return s[:2]
	case c.scheme == Kemendagri:
		return s[:2] + "." + s[2:]
	}
	return s
}

// IsZero reports whether no code is known.
func (c RegionCode) IsZero() bool { return c == RegionCode{} }

// IsProvince reports whether the code is that of a province.
func (c RegionCode) IsProvince() bool { return !c.IsZero() && c == c.Province() }

// Province returns the code of the province in the same scheme, and that of a
// province itself. It is the zero RegionCode for BKN's central agencies.
func (c RegionCode) Province() RegionCode {
	if c.scheme == BKN && c.number < firstRegionBKN {
		return RegionCode{}
	}
	return RegionCode{c.scheme, c.number / 100 * 100}
}

// String returns the scheme, a colon and the code, "kemendagri:64.02", or "".
func (c RegionCode) String() string {
	if c.IsZero() {
		return ""
	}
	return c.scheme.String() + ":" + c.Code()
}

// MarshalText returns what [pppk.RegionCode.String] returns.
func (c RegionCode) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what [pppk.ParseRegionCode] reads; the empty text means not
// known.
func (c *RegionCode) UnmarshalText(text []byte) (err error) {
	*c = RegionCode{}
	if len(text) > 0 {
		*c, err = ParseRegionCode(string(text))
	}
	return err
}

// UnmarshalJSON reads a JSON string as UnmarshalText does; null means not known.
// A JSON number is an error: it has lost the zeros of the code.
func (c *RegionCode) UnmarshalJSON(data []byte) error { return unmarshalJSONText(data, c) }
