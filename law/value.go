package law

import (
	"fmt"
	"log/slog"
	"strconv"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/letter"
	"github.com/pppk-id/pppk/internal/mask"
)

// Value is the evidence of a finding: what the facts say, or what a rule asks
// for. It is a closed union: only the functions here make one.
type Value struct {
	kind   valueKind
	said   small
	day    pppk.Date
	number int64      // of years, a calendar year, basis points, or a set
	words  *pppk.Text // of what is said in words
}

// small is the words of a value. The field is named for what most values keep in
// it: an Answer, a State, a Predicate, an EventKind.
type small struct{ word, of, in uint8 }

const (
	noValue valueKind = iota
	dayValue
	beforeValue  // a day before this one
	fromValue    // this day or a later one
	toValue      // this day or an earlier one
	yearsValue   // a number of years
	answerValue  // an Answer, and the Subject of the statement
	eventValue   // an EventKind and its day
	stateValue   // a State and the last day of the agreement
	gradeValue   // a Predicate, and its year if it has one
	floorValue   // a Predicate or a better one, and the years that count: see floorOf
	shareValue   // a Percent
	ceilingValue // a Percent or a lower one
	evalsValue   // a set of evaluation periods
	termsValue   // a set of lengths
	textValue    // words, and a day if there is one
	statusValue  // a Status
	groupValue   // a Category
	saidValue    // an Answer, and the Subject, which is named

	positionValue   // a PositionKind, and the Cluster and Level of a functional one
	mostYearsValue  // a number of years or fewer
	leastYearsValue // a number of years or more
	stepValue       // years of service and the day on which they are reached
	endsValue       // the last day of a term
	longerValue     // more than a number of years, and the first day on which such a term can end
)

type valueKind uint8

// String says only what it is: it can hold personal data, which [Value.In] writes.
func (v Value) String() string { return "pppk.Value" }

// Format prints what [Value.String] returns, whatever the verb.
func (v Value) Format(s fmt.State, _ rune) { mask.Write(s, v.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (v Value) LogValue() slog.Value { return slog.StringValue(v.String()) }

func OnDay(d pppk.Date) Value {
	if d.IsZero() {
		return Value{}
	}
	return Value{kind: dayValue, day: d}
}

func BeforeDay(d pppk.Date) Value { return Value{kind: beforeValue, day: d} }

func FromDay(d pppk.Date) Value { return Value{kind: fromValue, day: d} }

func UpToDay(d pppk.Date) Value { return Value{kind: toValue, day: d} }

func UntilDay(d pppk.Date) Value { return Value{kind: endsValue, day: d} }

func wordOf(k valueKind, word uint8) Value { return Value{kind: k, said: small{word: word}} }

func (v Value) on(d pppk.Date) Value { v.day = d; return v }

func EventOn(k pppk.EventKind, d pppk.Date) Value { return wordOf(eventValue, uint8(k)).on(d) }

func StateOn(s pppk.State, d pppk.Date) Value { return wordOf(stateValue, uint8(s)).on(d) }

func CategoryOf(c pppk.Category) Value { return wordOf(groupValue, uint8(c)) }

func AnswerOf(s pppk.Subject, a pppk.Answer) Value {
	return Value{kind: answerValue, said: small{word: uint8(a), of: uint8(s)}}
}

// SaidOf is AnswerOf for a rule that reads several statements: it names which.
func SaidOf(words *pppk.Text, s pppk.Subject, a pppk.Answer) Value {
	return Value{kind: saidValue, said: small{word: uint8(a), of: uint8(s)}, words: words}
}

// flagOf is the value of a declared fact.
func flagOf(yes bool) Value {
	if yes {
		return Value{kind: answerValue, said: small{word: uint8(pppk.Yes)}}
	}
	return Value{kind: answerValue, said: small{word: uint8(pppk.No)}}
}

// Say is words and, if it is not zero, a day. The words are kept, and not copied.
func Say(words *pppk.Text, on pppk.Date) Value { return Value{kind: textValue, words: words, day: on} }

// None says that there is none.
func None() Value { return Value{kind: textValue, words: &textNone} }

// orNone is the value, where its kind says that there is one: what a check left before may
// stand in the rest.
func (v Value) orNone() Value {
	if v.kind == noValue {
		return Value{}
	}
	return v
}

// IsZero reports whether it says nothing.
func (v Value) IsZero() bool { return v.kind == noValue }

// Day is the day in the value, or zero.
func (v Value) Day() pppk.Date { return v.day }

// Long returns the value in words of the language, with days as letters write them.
func (v Value) Long(l pppk.Language) string { return v.text(l, true) }

// In returns the value in words of the language, with days as YYYY-MM-DD.
func (v Value) In(l pppk.Language) string { return v.text(l, false) }

func StatusOf(s pppk.Status) Value {
	if s == 0 {
		return Value{}
	}
	return wordOf(statusValue, uint8(s))
}

func PositionOf(k pppk.PositionKind, c pppk.Cluster, l pppk.Level) Value {
	return Value{kind: positionValue, said: small{uint8(k), uint8(c), uint8(l)}}
}

func YearsOf(n int) Value { return Value{kind: yearsValue, number: int64(n)} }

func AtMostYears(n int) Value { return Value{kind: mostYearsValue, number: int64(n)} }

func AtLeastYears(n int) Value { return Value{kind: leastYearsValue, number: int64(n)} }

func YearsOn(years uint8, on pppk.Date) Value {
	return Value{kind: stepValue, number: int64(years), day: on}
}

func LongerThan(years int, d pppk.Date) Value {
	return Value{kind: longerValue, number: int64(years), day: d}
}

func ShareOf(p int32) Value { return Value{kind: shareValue, number: int64(p)} }

func CeilingOf(p int32) Value { return Value{kind: ceilingValue, number: int64(p)} }

func PredicateOf(p pppk.Predicate, year int) Value {
	v := wordOf(gradeValue, uint8(p))
	v.number = int64(year)
	return v
}

// floorOf takes the years that count; no day says that none is named.
func floorOf(p pppk.Predicate, day pppk.Date, years YearSet) Value {
	v := wordOf(floorValue, uint8(p)).on(day)
	v.number = int64(years)
	return v
}

func LengthsOf(t Lengths) Value {
	v := Value{kind: termsValue, number: int64(t.lengths)}
	if t.cut {
		v.said.word = 1
	}
	if t.toLimit {
		v.said.of = 1
	}
	return v
}

// evalsOf is a set of evaluation periods.
func evalsOf(day pppk.Date, set PeriodSet) Value {
	return Value{kind: evalsValue, day: day, number: int64(set)}
}

// evaluationYears is how many calendar years of evaluations are looked at: the
// year of the decision and those before it.
const evaluationYears = 8

// YearSet is a set of these years (kalender), and PeriodSet one of the evaluation periods in
// them. The years are counted from the earliest.
type (
	YearSet   uint64
	PeriodSet uint64
)

// Both must fit, and be no negative number.
const _ = uint(62 - evaluationYears*int(pppk.Quarter4))

// yearAt is the calendar year that is counted so, on a day.
func yearAt(day pppk.Date, i int) int { return day.Year() - evaluationYears + 1 + i }

// placeOf is how a calendar year is counted on a day.
func placeOf(year int, day pppk.Date) int { return year - yearAt(day, 0) }

// LastYears is the so many calendar years before that of the decision. Evaluations
// are of calendar years, and the one that runs has none yet.
func LastYears(n int) (s YearSet) {
	for i := range n {
		s |= 1 << (evaluationYears - 2 - i)
	}
	return s
}

// Before is the years so many years before them, as far back as evaluations are read.
func (s YearSet) Before(n int) YearSet { return s >> n }

// IsZero reports whether there is none.
func (s YearSet) IsZero() bool { return s == 0 }

func (s YearSet) has(i int) bool { return s>>i&1 != 0 }

func periodAt(i int, p pppk.EvaluationPeriod) PeriodSet {
	return 1 << (i*int(pppk.Quarter4) + int(p-pppk.Annual))
}

func (s PeriodSet) each(yield func(i int, p pppk.EvaluationPeriod) bool) {
	for i := range evaluationYears {
		for p := pppk.Annual; p <= pppk.Quarter4; p++ {
			if s&periodAt(i, p) != 0 && !yield(i, p) {
				return
			}
		}
	}
}

// What checks of the engine say in words.
var (
	textNone     = pppk.Text{ID: "tidak ada", EN: "none"}
	textRunning  = pppk.Text{ID: "berjalan pada hari keputusan", EN: "running on the day of the decision"}
	textNotBegun = pppk.Text{ID: "belum mulai pada hari keputusan", EN: "not begun on the day of the decision"}
	textBegun    = pppk.Text{ID: "telah mulai; hari terakhirnya tidak menentukan", EN: "begun; its last day does not matter"}
)

// The words of letters for what has a wire value, unset first.
var (
	answerWords    = letter.Words{{}, {ID: "ya", EN: "yes"}, {ID: "tidak", EN: "no"}}
	stateWords     = letter.Words{{}, {ID: "belum mulai; mulai ", EN: "not begun; starts on "}, {ID: "berjalan sampai ", EN: "running until "}, {ID: "berakhir pada ", EN: "ended on "}}
	predicateWords = letter.Words{{}, {ID: "sangat kurang", EN: "very poor"}, {ID: "kurang", EN: "poor"}, {ID: "butuh perbaikan", EN: "needs improvement"}, {ID: "baik", EN: "good"}, {ID: "sangat baik", EN: "very good"},
		{ID: "evaluasinya tidak sejalan", EN: "the evaluations disagree"}, {ID: "tidak dinilai", EN: "not assessed"}}
	positionWords = letter.Words{{}, {ID: "JPT utama", EN: "JPT utama"}, {ID: "JPT madya", EN: "JPT madya"}, {ID: "JPT pratama", EN: "JPT pratama"}, {ID: "administrator", EN: "administrator"},
		{ID: "pengawas", EN: "pengawas"}, {ID: "pelaksana", EN: "pelaksana"}, {ID: "fungsional", EN: "functional"}, {ID: "jabatan lain", EN: "another position"}}
	clusterWords = letter.Words{{}, {ID: "guru", EN: "teacher"}, {ID: "dosen", EN: "lecturer"}, {ID: "peneliti", EN: "researcher"}, {ID: "perekayasa", EN: "perekayasa"}, {ID: "rumpun lain", EN: "another cluster"}}
	levelWords   = letter.Words{{}, {ID: "ahli pertama", EN: "ahli pertama"}, {ID: "ahli muda", EN: "ahli muda"}, {ID: "ahli madya", EN: "ahli madya"}, {ID: "ahli utama", EN: "ahli utama"},
		{ID: "pemula", EN: "pemula"}, {ID: "terampil", EN: "terampil"}, {ID: "mahir", EN: "mahir"}, {ID: "penyelia", EN: "penyelia"}}
	groupWords = letter.Words{{}, {ID: "guru", EN: "teachers"}, {ID: "tenaga kesehatan", EN: "health"}, {ID: "tenaga teknis", EN: "technical"}, {ID: "guru dan tenaga kependidikan", EN: "teachers and education staff"},
		{ID: "pengelola umum operasional", EN: "pengelola umum operasional"}, {ID: "operator layanan operasional", EN: "operator layanan operasional"},
		{ID: "pengelola layanan operasional", EN: "pengelola layanan operasional"}, {ID: "penata layanan operasional", EN: "penata layanan operasional"}}
	periodWords = letter.Words{{}, {ID: "tahunan", EN: "annual"}, {ID: "triwulan-1", EN: "quarter 1"}, {ID: "triwulan-2", EN: "quarter 2"}, {ID: "triwulan-3", EN: "quarter 3"}, {ID: "triwulan-4", EN: "quarter 4"}}
)

// text is the Value in words; long writes days as letters do.
func (v Value) text(l pppk.Language, long bool) string {
	date := func(before pppk.Text) string { return before.In(l) + dayIn(l, v.day, long) }
	years := func() string { return YearsOf(int(v.number)).text(l, long) }
	word := v.said.word
	switch v.kind {
	case dayValue:
		return date(pppk.Text{})
	case beforeValue:
		return date(pppk.Text{ID: "sebelum ", EN: "before "})
	case fromValue:
		return date(pppk.Text{ID: "paling cepat ", EN: "no earlier than "})
	case toValue:
		return date(pppk.Text{ID: "paling lambat ", EN: "no later than "})
	case yearsValue:
		if v.number == 1 {
			return pppk.Text{ID: "1 tahun", EN: "1 year"}.In(l)
		}
		return strconv.FormatInt(v.number, 10) + pppk.Text{ID: " tahun", EN: " years"}.In(l)
	case stepValue:
		return years() + date(pppk.Text{ID: " pada ", EN: " on "})
	case endsValue:
		return date(pppk.Text{ID: "sampai ", EN: "until "})
	case longerValue:
		return pppk.Text{ID: "lebih dari ", EN: "more than "}.In(l) + years() +
			date(pppk.Text{ID: ", yaitu berakhir paling cepat ", EN: ", that is, ending no earlier than "})
	case answerValue:
		return answerWords.In(l, word)
	case saidValue:
		return v.words.In(l) + ": " + answerWords.In(l, word)
	case eventValue:
		return pppk.EventKind(word).Title().In(l) + date(pppk.Text{ID: " ", EN: " on "})
	case stateValue:
		if word == 0 {
			return ""
		}
		return stateWords.In(l, word) + date(pppk.Text{})
	case floorValue:
		s := pppk.Text{ID: "paling rendah ", EN: "at least "}.In(l) + PredicateOf(pppk.Predicate(word), 0).text(l, long)
		for i, before := 0, " ("; i < evaluationYears; i++ {
			if YearSet(v.number).has(i) {
				s += before + strconv.Itoa(yearAt(v.day, i))
				before = ", "
			}
		}
		if !v.day.IsZero() {
			s += ")"
		}
		return s
	case ceilingValue:
		return pppk.Text{ID: "paling tinggi ", EN: "at most "}.In(l) + ShareOf(int32(v.number)).text(l, long)
	case gradeValue:
		s := predicateWords.In(l, word)
		if v.number != 0 {
			s += " (" + strconv.FormatInt(v.number, 10) + ")"
		}
		return s
	case shareValue:
		return pppk.PercentOf(int32(v.number)).String() + " %"
	case evalsValue:
		return strings.Join(v.evaluations(l), ", ")
	case termsValue:
		return Lengths{lengths: uint64(v.number), cut: word != 0, toLimit: v.said.of != 0}.In(l)
	case statusValue:
		return statusWords.In(l, word)
	case positionValue:
		var parts []string
		for _, s := range []string{positionWords.In(l, word), clusterWords.In(l, v.said.of), levelWords.In(l, v.said.in)} {
			if s != "" {
				parts = append(parts, s)
			}
		}
		return strings.Join(parts, ", ")
	case mostYearsValue:
		return pppk.Text{ID: "paling tinggi ", EN: "at most "}.In(l) + years()
	case leastYearsValue:
		return pppk.Text{ID: "paling sedikit ", EN: "at least "}.In(l) + years()
	case groupValue:
		return groupWords.In(l, word)
	case textValue:
		s := v.words.In(l)
		if !v.day.IsZero() {
			s += date(pppk.Text{ID: " ", EN: " on "})
		}
		return s
	}
	return ""
}

// and is evaluation periods together with others, or with nothing.
func (v Value) and(o Value) Value {
	if o.kind != evalsValue {
		return v
	}
	o.number |= v.number
	return o
}

// evaluations names the periods of an evalsValue: "2025 tahunan".
func (v Value) evaluations(l pppk.Language) []string {
	var all []string
	for year, p := range v.periods {
		all = append(all, strconv.Itoa(year)+" "+periodWords.In(l, uint8(p)))
	}
	return all
}

func (v Value) periods(yield func(year int, p pppk.EvaluationPeriod) bool) {
	for i, p := range PeriodSet(v.number).each {
		if !yield(yearAt(v.day, i), p) {
			return
		}
	}
}

// dayIn writes a day as a letter does, or as YYYY-MM-DD.
func dayIn(l pppk.Language, d pppk.Date, long bool) string {
	if long {
		return l.Date(d)
	}
	return d.String()
}

func yearsAt(all ...int) (s YearSet) {
	for _, i := range all {
		if i >= 0 && i < evaluationYears {
			s |= 1 << i
		}
	}
	return s
}

// Reaches reports whether all of the years so many years before are still read.
func (s YearSet) Reaches(n int) bool { return s&(1<<n-1) == 0 }

// PredicateAtLeast is a predicate or a better one, of no named year.
func PredicateAtLeast(p pppk.Predicate) Value { return floorOf(p, pppk.Date{}, 0) }
