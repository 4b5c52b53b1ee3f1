package pppk

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strconv"

	"github.com/pppk-id/pppk/internal/enum"
)

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
func (l Language) String() string { return enum.String(languages, uint8(l)) }

// MarshalText returns what String returns.
func (l Language) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means unset.
func (l *Language) UnmarshalText(text []byte) (err error) {
	*l, err = enum.Parse[Language](languages, text, "bahasa", NewProblem)
	return err
}

// Text is one text in both languages of letters.
type Text struct {
	ID string `json:"id"` // Indonesian
	EN string `json:"en"` // English
}

// In returns the text in English, or else in Indonesian.
func (t Text) In(l Language) string {
	if l == English {
		return t.EN
	}
	return t.ID
}

// Date writes a day as a letter does: "2 Maret 2026", "2 March 2026".
func (l Language) Date(d Date) string {
	if d.IsZero() {
		return Text{"tidak diketahui", "not known"}.In(l)
	}
	return strconv.Itoa(d.Day()) + " " + l.Month(d.Month()) + " " + strconv.Itoa(d.Year())
}

// Month names a month, 1 to 12; of another number it is "".
func (l Language) Month(m int) string {
	if m < 1 || m > 12 {
		return ""
	}
	return [...]Text{
		{"Januari", "January"}, {"Februari", "February"}, {"Maret", "March"}, {"April", "April"}, {"Mei", "May"}, {"Juni", "June"},
		{"Juli", "July"}, {"Agustus", "August"}, {"September", "September"}, {"Oktober", "October"}, {"November", "November"}, {"Desember", "December"},
	}[m-1].In(l)
}

// Words returns the words on the wire of an enumeration, in its order and without
// the unset one: of [Status] "penuh-waktu" and "paruh-waktu".
func Words[T Answer | Category | Cluster | EvaluationPeriod | EventKind | Grade | Level | OtherGround | PositionKind | Predicate | Rating | ShareDefinition | Status | Subject]() []string {
	var table []string
	switch any(*new(T)).(type) {
	case Answer:
		table = answers
	case Category:
		table = categories
	case Cluster:
		table = clusters
	case EvaluationPeriod:
		table = evaluationPeriods
	case EventKind:
		table = eventKinds
	case Grade:
		table = grades
	case Level:
		table = levels
	case OtherGround:
		table = otherGrounds
	case PositionKind:
		table = positionKinds
	case Predicate:
		table = predicates
	case Rating:
		table = ratings
	case ShareDefinition:
		table = shareDefinitions
	case Status:
		table = statuses
	case Subject:
		table = subjects
	}
	return slices.Clone(table[1:])
}

// unmarshalJSONText reads a JSON string into a value that reads text; null and
// "" are both unset.
func unmarshalJSONText(data []byte, into interface{ UnmarshalText([]byte) error }) error {
	data = bytes.TrimSpace(data)
	if bytes.Equal(data, []byte("null")) {
		return into.UnmarshalText(nil)
	}
	var s string
	if err := json.Unmarshal(data, &s); err != nil {
		return errors.Join(NewProblem("", "json.type", "must be a JSON string"), into.UnmarshalText(nil))
	}
	return into.UnmarshalText([]byte(s))
}
