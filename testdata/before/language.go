package before

import "strconv"

// Language is what a letter is written in (bahasa). The zero value is unset,
// and never a language.
type Language uint8

// The languages of letters.
const (
	Indonesian Language = iota + 1
	English
)

var languages = []string{"", "id", "en"}

// String returns the wire value, "id" or "en", or "".
func (l Language) String() string { return enumString(languages, uint8(l)) }

// MarshalText returns what String returns.
func (l Language) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means unset.
func (l *Language) UnmarshalText(text []byte) (err error) {
	*l, err = enumText[Language](languages, text, "bahasa")
	return err
}

// Reader is whom a letter is for (pembaca). The zero value is unset, and never
// a reader.
type Reader uint8

// The readers of letters.
const (
	Officer  Reader = iota + 1 // petugas: everything, with articles
	Employee                   // pegawai: at most four plain sentences
)

var readers = []string{"", "petugas", "pegawai"}

// String returns the wire value, "petugas" or "pegawai", or "".
func (r Reader) String() string { return enumString(readers, uint8(r)) }

// MarshalText returns what String returns.
func (r Reader) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means unset.
func (r *Reader) UnmarshalText(text []byte) (err error) {
	*r, err = enumText[Reader](readers, text, "pembaca")
	return err
}

// words is one text in both languages.
type words struct{ id, en string }

func (w words) in(l Language) string {
	if l == English {
		return w.en
	}
	return w.id
}

// wordList is the words of an enum, unset first.
type wordList []words

func (w wordList) in(l Language, i uint8) string {
	if int(i) < len(w) {
		return w[i].in(l)
	}
	return ""
}

// date writes a day as a letter does: "2 Maret 2026", "2 March 2026".
func (l Language) date(d Date) string {
	if l != English {
		return longDate(d)
	}
	if d.IsZero() {
		return "not known"
	}
	month := [...]string{"", "January", "February", "March", "April", "May", "June", "July",
		"August", "September", "October", "November", "December"}[d.Month()]
	return strconv.Itoa(d.Day()) + " " + month + " " + strconv.Itoa(d.Year())
}

// day writes a day as a letter does, or as YYYY-MM-DD.
func (l Language) day(d Date, long bool) string {
	if long {
		return l.date(d)
	}
	return d.String()
}
