package pppk

import (
	"strconv"
	"strings"
)

// value is the evidence of a finding: what the facts say, or what a rule asks
// for. It is a closed union: only the functions here make one.
type value struct {
	kind   valueKind
	said   small
	day    Date
	number int64 // of years, a calendar year, basis points, or a set
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
	textValue    // one of a few fixed words
	statusValue  // a Status
	groupValue   // a Category
	saidValue    // an Answer, and the Subject, which is named
	groundValue  // a ground of ending, and the day of its event if it has one

	positionValue   // a PositionKind, and the Cluster and Level of a functional one
	mostYearsValue  // a number of years or fewer
	leastYearsValue // a number of years or more
	stepValue       // years of service and the day on which they are reached
	endsValue       // the last day of a term
	longerValue     // more than a number of years, and the first day on which such a term can end
)

type valueKind uint8

func dayOf(d Date) value {
	if d.IsZero() {
		return value{}
	}
	return value{kind: dayValue, day: d}
}

func before(d Date) value { return value{kind: beforeValue, day: d} }
func from(d Date) value   { return value{kind: fromValue, day: d} }
func upTo(d Date) value   { return value{kind: toValue, day: d} }
func endsOf(d Date) value { return value{kind: endsValue, day: d} }

func wordOf(k valueKind, word uint8) value { return value{kind: k, said: small{word: word}} }

func (v value) on(d Date) value { v.day = d; return v }

func eventOf(k EventKind, d Date) value { return wordOf(eventValue, uint8(k)).on(d) }
func stateOf(s State, d Date) value     { return wordOf(stateValue, uint8(s)).on(d) }
func groupOf(c Category) value          { return wordOf(groupValue, uint8(c)) }

func answerOf(s Subject, a Answer) value {
	return value{kind: answerValue, said: small{word: uint8(a), of: uint8(s)}}
}

// saidOf is answerOf for a rule that reads several statements: it names which.
func saidOf(s Subject, a Answer) value {
	return value{kind: saidValue, said: small{word: uint8(a), of: uint8(s)}}
}

func statusOf(s Status) value {
	if s == 0 {
		return value{}
	}
	return wordOf(statusValue, uint8(s))
}

func positionOf(k PositionKind, c Cluster, l Level) value {
	return value{kind: positionValue, said: small{uint8(k), uint8(c), uint8(l)}}
}

func yearsOf(n int) value               { return value{kind: yearsValue, number: int64(n)} }
func mostYearsOf(n int) value           { return value{kind: mostYearsValue, number: int64(n)} }
func leastYearsOf(n int) value          { return value{kind: leastYearsValue, number: int64(n)} }
func stepOf(years uint8, on Date) value { return value{kind: stepValue, number: int64(years), day: on} }
func longerOf(years int, d Date) value  { return value{kind: longerValue, number: int64(years), day: d} }
func shareOf(p int32) value             { return value{kind: shareValue, number: int64(p)} }
func ceilingOf(p int32) value           { return value{kind: ceilingValue, number: int64(p)} }
func gradeOf(p Predicate, year int) value {
	v := wordOf(gradeValue, uint8(p))
	v.number = int64(year)
	return v
}

// floorOf takes the years that count; no day says that none is named.
func floorOf(p Predicate, day Date, years yearSet) value {
	v := wordOf(floorValue, uint8(p)).on(day)
	v.number = int64(years)
	return v
}

func termsOf(t Terms) value {
	v := value{kind: termsValue, number: int64(t.lengths)}
	if t.cut {
		v.said.word = 1
	}
	if t.toLimit {
		v.said.of = 1
	}
	return v
}

// evalsOf is a set of evaluation periods.
func evalsOf(day Date, set periodSet) value {
	return value{kind: evalsValue, day: day, number: int64(set)}
}

// evaluationYears is how many calendar years of evaluations are looked at: the
// year of the decision and those before it.
const evaluationYears = 8

// yearSet is a set of these years, and periodSet one of the evaluation periods in
// them. The years are counted from the earliest.
type (
	yearSet   uint64
	periodSet uint64
)

// Both must fit, and be no negative number.
const _ = uint(62 - evaluationYears*int(Quarter4))

// yearAt is the calendar year that is counted so, on a day.
func yearAt(day Date, i int) int { return day.Year() - evaluationYears + 1 + i }

// placeOf is how a calendar year is counted on a day.
func placeOf(year int, day Date) int { return year - yearAt(day, 0) }

func yearsAt(all ...int) (s yearSet) {
	for _, i := range all {
		s |= 1 << i
	}
	return s
}

func (s yearSet) has(i int) bool { return s>>i&1 != 0 }

func periodAt(i int, p EvaluationPeriod) periodSet {
	return 1 << (i*int(Quarter4) + int(p-Annual))
}

func (s periodSet) each(yield func(i int, p EvaluationPeriod) bool) {
	for i := range evaluationYears {
		for p := Annual; p <= Quarter4; p++ {
			if s&periodAt(i, p) != 0 && !yield(i, p) {
				return
			}
		}
	}
}

type fixedText uint8

const (
	textNone fixedText = iota
	textRunning
	textNotBegun
	textBegun
	textOpenToPPPK
	textTeacher
	textBarringSanction
	textLightSanction
	textSameKind
	textOtherKind
	textNeedSet
)

func textOf(t fixedText) value { return wordOf(textValue, uint8(t)) }

var fixedTexts = [...]words{
	{"tidak ada", "none"},
	{"berjalan pada hari keputusan", "running on the day of the decision"},
	{"belum mulai pada hari keputusan", "not begun on the day of the decision"},
	{"telah mulai; hari terakhirnya tidak menentukan", "begun; its last day does not matter"},
	{"jabatan yang dapat diisi PPPK", "a position that PPPK may hold"},
	{"guru, paling rendah Guru Ahli Pertama", "a teacher, at least Guru Ahli Pertama"},
	{"hukuman disiplin tingkat sedang atau berat", "a medium or severe disciplinary sanction"},
	{"hukuman disiplin tingkat ringan", "a light disciplinary sanction"},
	{"jenis, rumpun, dan jenjang yang sama", "the same kind, cluster and level"},
	{"jenis, rumpun, atau jenjang yang lain", "another kind, cluster or level"},
	{"jabatan dalam kebutuhan yang ditetapkan Menteri", "a position in the needs that the Minister has set"},
}

// The words of letters for what has a wire value, unset first.
var (
	answerWords    = wordList{{}, {"ya", "yes"}, {"tidak", "no"}}
	stateWords     = wordList{{}, {"belum mulai; mulai ", "not begun; starts on "}, {"berjalan sampai ", "running until "}, {"berakhir pada ", "ended on "}}
	predicateWords = wordList{{}, {"sangat kurang", "very poor"}, {"kurang", "poor"}, {"butuh perbaikan", "needs improvement"}, {"baik", "good"}, {"sangat baik", "very good"},
		{"evaluasinya tidak sejalan", "the evaluations disagree"}, {"tidak dinilai", "not assessed"}}
	positionWords = wordList{{}, {"JPT utama", "JPT utama"}, {"JPT madya", "JPT madya"}, {"JPT pratama", "JPT pratama"}, {"administrator", "administrator"},
		{"pengawas", "pengawas"}, {"pelaksana", "pelaksana"}, {"fungsional", "functional"}, {"jabatan lain", "another position"}}
	clusterWords = wordList{{}, {"guru", "teacher"}, {"dosen", "lecturer"}, {"peneliti", "researcher"}, {"perekayasa", "perekayasa"}, {"rumpun lain", "another cluster"}}
	levelWords   = wordList{{}, {"ahli pertama", "ahli pertama"}, {"ahli muda", "ahli muda"}, {"ahli madya", "ahli madya"}, {"ahli utama", "ahli utama"},
		{"pemula", "pemula"}, {"terampil", "terampil"}, {"mahir", "mahir"}, {"penyelia", "penyelia"}}
	saidWords = wordList{
		{"terdaftar dalam pangkalan data non-ASN BKN", "in the non-ASN database of BKN"},
		{"mengikuti seleksi CPNS 2024 dan tidak lulus", "took the CPNS selection of 2024 and failed"},
		{"mengikuti seluruh tahapan seleksi PPPK 2024 tanpa mengisi lowongan", "went through all stages of the PPPK selection of 2024 and got no vacancy"},
	}
	groupWords = wordList{{}, {"guru", "teachers"}, {"tenaga kesehatan", "health"}, {"tenaga teknis", "technical"}, {"guru dan tenaga kependidikan", "teachers and education staff"},
		{"pengelola umum operasional", "pengelola umum operasional"}, {"operator layanan operasional", "operator layanan operasional"},
		{"pengelola layanan operasional", "pengelola layanan operasional"}, {"penata layanan operasional", "penata layanan operasional"}}
	periodWords = wordList{{}, {"tahunan", "annual"}, {"triwulan-1", "quarter 1"}, {"triwulan-2", "quarter 2"}, {"triwulan-3", "quarter 3"}, {"triwulan-4", "quarter 4"}}
)

// text is the value in words; long writes days as letters do.
func (v value) text(l Language, long bool) string {
	date := func(before words) string { return before.in(l) + l.day(v.day, long) }
	years := func() string { return yearsOf(int(v.number)).text(l, long) }
	word := v.said.word
	switch v.kind {
	case dayValue:
		return date(words{})
	case beforeValue:
		return date(words{"sebelum ", "before "})
	case fromValue:
		return date(words{"paling cepat ", "no earlier than "})
	case toValue:
		return date(words{"paling lambat ", "no later than "})
	case yearsValue:
		if v.number == 1 {
			return words{"1 tahun", "1 year"}.in(l)
		}
		return strconv.FormatInt(v.number, 10) + words{" tahun", " years"}.in(l)
	case stepValue:
		return years() + date(words{" pada ", " on "})
	case endsValue:
		return date(words{"sampai ", "until "})
	case longerValue:
		return words{"lebih dari ", "more than "}.in(l) + years() +
			date(words{", yaitu berakhir paling cepat ", ", that is, ending no earlier than "})
	case answerValue:
		return answerWords.in(l, word)
	case saidValue:
		return saidWords.in(l, v.said.of-uint8(InDatabase)) + ": " + answerWords.in(l, word)
	case eventValue:
		return eventTitle(l, EventKind(word)) + date(words{" ", " on "})
	case stateValue:
		if word == 0 {
			return ""
		}
		return stateWords.in(l, word) + date(words{})
	case floorValue:
		s := words{"paling rendah ", "at least "}.in(l) + gradeOf(Predicate(word), 0).text(l, long)
		for i, before := 0, " ("; i < evaluationYears; i++ {
			if yearSet(v.number).has(i) {
				s += before + strconv.Itoa(yearAt(v.day, i))
				before = ", "
			}
		}
		if !v.day.IsZero() {
			s += ")"
		}
		return s
	case ceilingValue:
		return words{"paling tinggi ", "at most "}.in(l) + shareOf(int32(v.number)).text(l, long)
	case gradeValue:
		s := predicateWords.in(l, word)
		if v.number != 0 {
			s += " (" + strconv.FormatInt(v.number, 10) + ")"
		}
		return s
	case shareValue:
		return PercentOf(int32(v.number)).String() + " %"
	case evalsValue:
		return strings.Join(v.evaluations(l), ", ")
	case termsValue:
		return Terms{lengths: uint64(v.number), cut: word != 0, toLimit: v.said.of != 0}.in(l)
	case groundValue:
		s := groundTitle(groundAt(word)).in(l)
		if !v.day.IsZero() {
			s += date(words{" ", " on "})
		}
		return s
	case statusValue:
		return statusWords.in(l, word)
	case positionValue:
		var parts []string
		for _, s := range []string{positionWords.in(l, word), clusterWords.in(l, v.said.of), levelWords.in(l, v.said.in)} {
			if s != "" {
				parts = append(parts, s)
			}
		}
		return strings.Join(parts, ", ")
	case mostYearsValue:
		return words{"paling tinggi ", "at most "}.in(l) + years()
	case leastYearsValue:
		return words{"paling sedikit ", "at least "}.in(l) + years()
	case groupValue:
		return groupWords.in(l, word)
	case textValue:
		return fixedTexts[word].in(l)
	}
	return ""
}

// and is evaluation periods together with others, or with nothing.
func (v value) and(o value) value {
	if o.kind != evalsValue {
		return v
	}
	o.number |= v.number
	return o
}

// evaluations names the periods of an evalsValue: "2025 tahunan".
func (v value) evaluations(l Language) []string {
	var all []string
	for year, p := range v.periods {
		all = append(all, strconv.Itoa(year)+" "+periodWords.in(l, uint8(p)))
	}
	return all
}

func (v value) periods(yield func(year int, p EvaluationPeriod) bool) {
	for i, p := range periodSet(v.number).each {
		if !yield(yearAt(v.day, i), p) {
			return
		}
	}
}
