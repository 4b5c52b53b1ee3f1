package pppk

import (
	"fmt"
	"log/slog"
	"strconv"
	"strings"
	"unicode"

	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/mask"
)

// NIPKind is what the digits of a [NIP] say about whose number it is. The zero
// value means that they do not say.
type NIPKind uint8

// The kinds of number whose pattern is known. That of a part-time number is
// not: none is assumed.
const (
	PNSNumber  NIPKind = iota + 1 // NIP of a PNS: digits 13 and 14 are a month
	PPPKNumber                    // NI PPPK: digit 13 is 2, digit 14 counts the agreements
)

var nipKinds = []string{"", "pns", "pppk"}

// String returns the wire value, "pns" or "pppk", or "".
func (k NIPKind) String() string { return enum.String(nipKinds, uint8(k)) }

// MarshalText returns what String returns.
func (k NIPKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (k *NIPKind) UnmarshalText(text []byte) (err error) {
	*k, err = enum.Parse[NIPKind](nipKinds, text, "jenis_nip", NewProblem)
	return err
}

// Sex is the sex of a person (jenis kelamin). The zero value means not known.
type Sex uint8

// The two values, as digit 15 of a [NIP] has them.
const (
	Male   Sex = iota + 1 // laki-laki
	Female                // perempuan
)

var sexes = []string{"", "laki-laki", "perempuan"}

// String returns the wire value, "laki-laki" or "perempuan", or "".
func (s Sex) String() string { return enum.String(sexes, uint8(s)) }

// MarshalText returns what String returns.
func (s Sex) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (s *Sex) UnmarshalText(text []byte) (err error) {
	*s, err = enum.Parse[Sex](sexes, text, "jenis_kelamin", NewProblem)
	return err
}

// NIP is the 18-digit number of an employee: the NIP of a PNS, the NI of a
// PPPK. It is eight bytes, comparable with ==, and its zero value means that
// the number is not known.
//
// The number has no check digit. One that parses has the right shape and no
// more: only a look-up at BKN shows that it was given out, and to whom.
//
// It is personal data and masks itself: String, every verb of fmt and slog show
// no digit of it, which leave only through [NIP.Digits] and MarshalText. So
// encoding/json writes them, and with it the JSON handler of slog, which asks
// neither the fields of a struct nor the elements of a slice to mask
// themselves: a type that holds a NIP needs a LogValue of its own. Hold it in an
// exported field, since fmt cannot ask an unexported one.
type NIP struct {
	packed uint64 // birth date | year | digits 13-14 | sex | sequence
}

const (
	nipDigits = 18

	nipSexShift   = 10 // after the sequence, to 999
	nipCodeShift  = 12 // after the sex, 1 or 2
	nipYearShift  = 19 // after digits 13 and 14, to 99
	nipBirthShift = 33 // after the year, to 9999

	// minApplicantAge is the age that a PPPK has reached when applying.
	minApplicantAge = 20
)

// ParseNIP reads 18 digits. Between two digits a single space, dot or dash may
// stand, as printed numbers have them. Digits 1 to 8 must be a day from 1900,
// digits 9 to 12 a year from that of the birth to the one in which the person
// reaches 75, above which no position has its age limit; digit 15 must be 1 or 2,
// and digits 16 to 18 must be 001 to 999. Digits 13 and 14 may be anything: see
// [NIP.Kind].
//
// Errors say what is wrong and where, and repeat no digit.
func ParseNIP(s string) (NIP, error) {
	d, err := scanNIP(s)
	if err != nil {
		return NIP{}, err
	}
	number := func(first, last int) (n int) {
		for _, c := range d[first-1 : last] {
			n = n*10 + int(c)
		}
		return n
	}
	birth, err := NewDate(number(1, 4), number(5, 6), number(7, 8))
	if err != nil {
		return NIP{}, NewProblem("", "nip.birth_date", "digits 1 to 8 are no birth date: they must be a day from 1900, year first")
	}
	year, sex, sequence := number(9, 12), number(15, 15), number(16, 18)
	switch {
	case year < birth.Year():
		return NIP{}, NewProblem("", "nip.year", "digits 9 to 12, the year of appointment, are before the year of birth in digits 1 to 4")
	case year > birth.Year()+MaxAgeLimit:
		return NIP{}, NewProblem("", "nip.year", "digits 9 to 12, the year of appointment, are more than "+strconv.Itoa(MaxAgeLimit)+" years after the year of birth in digits 1 to 4")
	case sex != int(Male) && sex != int(Female):
		return NIP{}, NewProblem("", "nip.sex", "digit 15 must be 1 (laki-laki) or 2 (perempuan)")
	case sequence == 0:
		return NIP{}, NewProblem("", "nip.sequence", "digits 16 to 18 must be 001 to 999; a spreadsheet that takes the number for a quantity writes zeros there, so keep it as text")
	}
	return NIP{uint64(birth.ymd)<<nipBirthShift | uint64(year)<<nipYearShift | uint64(number(13, 14))<<nipCodeShift |
		uint64(sex)<<nipSexShift | uint64(sequence)}, nil
}

// scanNIP takes the digits out of the text of a number.
func scanNIP(s string) (d [nipDigits]byte, err error) {
	if strings.Contains(s, "E+") || strings.Contains(s, "e+") {
		return d, NewProblem("", "nip.exponent", "was taken for a quantity by a spreadsheet, which loses its last digits; take the number from its letter and keep it as text")
	}
	place, count, separated := 0, 0, true
	for _, c := range s {
		place++
		at := func(what string) string { return "character " + strconv.Itoa(place) + what } // for an error alone
		switch {
		case c >= '0' && c <= '9':
			if count < nipDigits {
				d[count] = byte(c - '0')
			}
			count++
			separated = false
		case c == ' ' || c == '.' || c == '-':
			if separated {
				return d, NewProblem("", "nip.separator", at(" is a separator; one space, dot or dash may stand between two digits and nowhere else"))
			}
			separated = true
		case unicode.IsLetter(c):
			return d, NewProblem("", "nip.letter", at(" is a letter; the number has digits only"))
		default:
			return d, NewProblem("", "nip.character", at(" is neither a digit 0 to 9 nor a space, dot or dash between two of them"))
		}
	}
	switch {
	case count > 0 && separated:
		return d, NewProblem("", "nip.separator", "character "+strconv.Itoa(place)+", the last one, is a separator; end with a digit")
	case count != nipDigits:
		return d, NewProblem("", "nip.length", "must have "+strconv.Itoa(nipDigits)+" digits and has "+strconv.Itoa(count))
	}
	return d, nil
}

// MustParseNIP is [ParseNIP] for tables and tests; it panics on an error.
func MustParseNIP(s string) NIP {
	n, err := ParseNIP(s)
	if err != nil {
		panic("pppk.MustParseNIP: " + err.Error())
	}
	return n
}

// IsZero reports whether the number is not known.
func (n NIP) IsZero() bool { return n.packed == 0 }

// BirthDate returns the birth date in digits 1 to 8. The whole year stands
// there, so it reads the same on every day.
func (n NIP) BirthDate() Date { return Date{uint32(n.packed >> nipBirthShift)} }

// Year returns the year of appointment in digits 9 to 12, or 0 for the zero NIP.
// It is a year and no more: on which day a service or an agreement starts
// (TMT) cannot be derived from the number.
func (n NIP) Year() int { return int(n.packed >> nipYearShift & (1<<14 - 1)) }

// Kind says whose number it is by its digits 13 and 14: 01 to 12 are the month
// of a PNS, 21 to 29 the marker 2 of a PPPK and the count of the agreements. It
// is the zero NIPKind for every other value.
func (n NIP) Kind() NIPKind {
	switch code := n.packed >> nipCodeShift & (1<<7 - 1); {
	case code >= 1 && code <= 12:
		return PNSNumber
	case code >= 21 && code <= 29:
		return PPPKNumber
	}
	return 0
}

// Sex returns the sex in digit 15.
func (n NIP) Sex() Sex { return Sex(n.packed >> nipSexShift & 3) }

// Sequence returns the sequence number in digits 16 to 18, or 0 for the zero
// NIP. It tells apart the people whose first 15 digits are equal.
func (n NIP) Sequence() int { return int(n.packed & (1<<10 - 1)) }

// Digits returns the 18 digits, or "" for the zero NIP. They are personal data.
func (n NIP) Digits() string { return string(n.appendDigits(nil)) }

func (n NIP) appendDigits(b []byte) []byte {
	if n.IsZero() {
		return b
	}
	birth := n.BirthDate()
	v := uint64(birth.Year()*1_00_00 + birth.Month()*1_00 + birth.Day())
	v = v*1_00_00 + uint64(n.Year())
	v = v*1_00 + n.packed>>nipCodeShift&(1<<7-1)
	v = v*10 + uint64(n.Sex())
	return strconv.AppendUint(b, v*1000+uint64(n.Sequence()), 10)
}

// String says only that it is a number, and whether it is known.
func (n NIP) String() string {
	if n.IsZero() {
		return "pppk.NIP(tidak diketahui)"
	}
	return "pppk.NIP(18 digit)"
}

// Format prints what [NIP.String] returns, whatever the verb.
func (n NIP) Format(s fmt.State, _ rune) { mask.Write(s, n.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (n NIP) LogValue() slog.Value { return slog.StringValue(n.String()) }

// MarshalText returns what [NIP.Digits] returns: personal data.
func (n NIP) MarshalText() ([]byte, error) { return n.appendDigits(nil), nil }

// UnmarshalText reads what [ParseNIP] reads; the empty text is the zero NIP.
func (n *NIP) UnmarshalText(text []byte) (err error) {
	*n = NIP{}
	if len(text) > 0 {
		*n, err = ParseNIP(string(text))
	}
	return err
}

// UnmarshalJSON reads a JSON string as UnmarshalText does; null is the zero NIP.
// A JSON number is an error: many programs round one of 18 digits.
func (n *NIP) UnmarshalJSON(data []byte) error { return unmarshalJSONText(data, n) }

// Notes holds the number against what else is known of the person: the birth
// date and the first day of the earliest agreement. Either may be the zero Date,
// not known, and is then not compared. Each note is one Indonesian sentence
// without any digit. A note is a reason to look, and never one to refuse the
// number: which of the two is wrong cannot be told from here.
func (n NIP) Notes(birth, first Date) []string { return n.NotesIn(Indonesian, birth, first) }

// NotesIn is [NIP.Notes] in a language.
func (n NIP) NotesIn(l Language, birth, first Date) []string {
	if n.IsZero() {
		return nil
	}
	var notes []string
	add := func(w Text) { notes = append(notes, w.In(l)) }
	own := n.BirthDate()
	if !birth.IsZero() && birth != own {
		add(Text{
			"Tanggal lahir dalam nomor induk berbeda dari tanggal lahir yang tercatat; periksa keduanya.",
			"The birth date in the employee number differs from the birth date on record; check both.",
		})
	}
	if n.Kind() == PPPKNumber && n.Year() < own.Year()+minApplicantAge {
		add(Text{
			"Menurut nomor induk, yang bersangkutan belum berusia dua puluh tahun pada tahun pengangkatan, usia terendah untuk melamar; periksa nomor itu.",
			"By the employee number the person was not yet twenty years old in the year of appointment, the lowest age for applying; check the number.",
		})
	}
	if first.IsZero() {
		return notes
	}
	if !own.Before(first) {
		add(Text{
			"Tanggal lahir dalam nomor induk tidak mendahului hari pertama perjanjian yang paling awal diketahui; periksa keduanya.",
			"The birth date in the employee number is not before the first day of the earliest agreement that is known; check both.",
		})
	}
	if n.Year() > first.Year() {
		add(Text{
			"Tahun pengangkatan dalam nomor induk sesudah hari pertama perjanjian yang paling awal diketahui; nomor baru karena instansi lain atau perubahan status dapat menjelaskannya.",
			"The year of appointment in the employee number is after the first day of the earliest agreement that is known; a new number, because of another agency or a change of status, can explain it.",
		})
	}
	return notes
}
