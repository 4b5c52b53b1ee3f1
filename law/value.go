package law

import (
	"strconv"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/letter"
)

// value is the evidence of a finding: what the facts say, or what a rule asks
// for. It is a closed union: only the functions here make one.
type value struct {
	kind   valueKind
	said   small
	day    pppk.Date
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

func dayOf(d pppk.Date) value {
	if d.IsZero() {
		return value{}
	}
	return value{kind: dayValue, day: d}
}

func before(d pppk.Date) value { return value{kind: beforeValue, day: d} }

func from(d pppk.Date) value { return value{kind: fromValue, day: d} }

func upTo(d pppk.Date) value { return value{kind: toValue, day: d} }

func endsOf(d pppk.Date) value { return value{kind: endsValue, day: d} }

func wordOf(k valueKind, word uint8) value { return value{kind: k, said: small{word: word}} }

func (v value) on(d pppk.Date) value { v.day = d; return v }

func eventOf(k pppk.EventKind, d pppk.Date) value { return wordOf(eventValue, uint8(k)).on(d) }

func stateOf(s pppk.State, d pppk.Date) value { return wordOf(stateValue, uint8(s)).on(d) }

func groupOf(c pppk.Category) value { return wordOf(groupValue, uint8(c)) }

func answerOf(s pppk.Subject, a pppk.Answer) value {
	return value{kind: answerValue, said: small{word: uint8(a), of: uint8(s)}}
}

// saidOf is answerOf for a rule that reads several statements: it names which.
func saidOf(s pppk.Subject, a pppk.Answer) value {
	return value{kind: saidValue, said: small{word: uint8(a), of: uint8(s)}}
}

func statusOf(s pppk.Status) value {
	if s == 0 {
		return value{}
	}
	return wordOf(statusValue, uint8(s))
}

func positionOf(k pppk.PositionKind, c pppk.Cluster, l pppk.Level) value {
	return value{kind: positionValue, said: small{uint8(k), uint8(c), uint8(l)}}
}

func yearsOf(n int) value { return value{kind: yearsValue, number: int64(n)} }

func mostYearsOf(n int) value { return value{kind: mostYearsValue, number: int64(n)} }

func leastYearsOf(n int) value { return value{kind: leastYearsValue, number: int64(n)} }

func stepOf(years uint8, on pppk.Date) value {
	return value{kind: stepValue, number: int64(years), day: on}
}

func longerOf(years int, d pppk.Date) value {
	return value{kind: longerValue, number: int64(years), day: d}
}

func shareOf(p int32) value { return value{kind: shareValue, number: int64(p)} }

func ceilingOf(p int32) value { return value{kind: ceilingValue, number: int64(p)} }

func gradeOf(p pppk.Predicate, year int) value {
	v := wordOf(gradeValue, uint8(p))
	v.number = int64(year)
	return v
}

// floorOf takes the years that count; no day says that none is named.
func floorOf(p pppk.Predicate, day pppk.Date, years yearSet) value {
	v := wordOf(floorValue, uint8(p)).on(day)
	v.number = int64(years)
	return v
}

func termsOf(t Lengths) value {
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
func evalsOf(day pppk.Date, set periodSet) value {
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
const _ = uint(62 - evaluationYears*int(pppk.Quarter4))

// yearAt is the calendar year that is counted so, on a day.
func yearAt(day pppk.Date, i int) int { return day.Year() - evaluationYears + 1 + i }

// placeOf is how a calendar year is counted on a day.
func placeOf(year int, day pppk.Date) int { return year - yearAt(day, 0) }

func yearsAt(all ...int) (s yearSet) {
	for _, i := range all {
		s |= 1 << i
	}
	return s
}

func (s yearSet) has(i int) bool { return s>>i&1 != 0 }

func periodAt(i int, p pppk.EvaluationPeriod) periodSet {
	return 1 << (i*int(pppk.Quarter4) + int(p-pppk.Annual))
}

func (s periodSet) each(yield func(i int, p pppk.EvaluationPeriod) bool) {
	for i := range evaluationYears {
		for p := pppk.Annual; p <= pppk.Quarter4; p++ {
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

var fixedTexts = [...]pppk.Text{
	{ID: "tidak ada", EN: "none"},
	{ID: "berjalan pada hari keputusan", EN: "running on the day of the decision"},
	{ID: "belum mulai pada hari keputusan", EN: "not begun on the day of the decision"},
	{ID: "telah mulai; hari terakhirnya tidak menentukan", EN: "begun; its last day does not matter"},
	{ID: "jabatan yang dapat diisi PPPK", EN: "a position that PPPK may hold"},
	{ID: "guru, paling rendah Guru Ahli Pertama", EN: "a teacher, at least Guru Ahli Pertama"},
	{ID: "hukuman disiplin tingkat sedang atau berat", EN: "a medium or severe disciplinary sanction"},
	{ID: "hukuman disiplin tingkat ringan", EN: "a light disciplinary sanction"},
	{ID: "jenis, rumpun, dan jenjang yang sama", EN: "the same kind, cluster and level"},
	{ID: "jenis, rumpun, atau jenjang yang lain", EN: "another kind, cluster or level"},
	{ID: "jabatan dalam kebutuhan yang ditetapkan Menteri", EN: "a position in the needs that the Minister has set"},
}

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
	saidWords = letter.Words{
		{ID: "terdaftar dalam pangkalan data non-ASN BKN", EN: "in the non-ASN database of BKN"},
		{ID: "mengikuti seleksi CPNS 2024 dan tidak lulus", EN: "took the CPNS selection of 2024 and failed"},
		{ID: "mengikuti seluruh tahapan seleksi PPPK 2024 tanpa mengisi lowongan", EN: "went through all stages of the PPPK selection of 2024 and got no vacancy"},
	}
	groupWords = letter.Words{{}, {ID: "guru", EN: "teachers"}, {ID: "tenaga kesehatan", EN: "health"}, {ID: "tenaga teknis", EN: "technical"}, {ID: "guru dan tenaga kependidikan", EN: "teachers and education staff"},
		{ID: "pengelola umum operasional", EN: "pengelola umum operasional"}, {ID: "operator layanan operasional", EN: "operator layanan operasional"},
		{ID: "pengelola layanan operasional", EN: "pengelola layanan operasional"}, {ID: "penata layanan operasional", EN: "penata layanan operasional"}}
	periodWords = letter.Words{{}, {ID: "tahunan", EN: "annual"}, {ID: "triwulan-1", EN: "quarter 1"}, {ID: "triwulan-2", EN: "quarter 2"}, {ID: "triwulan-3", EN: "quarter 3"}, {ID: "triwulan-4", EN: "quarter 4"}}
)

// text is the value in words; long writes days as letters do.
func (v value) text(l pppk.Language, long bool) string {
	date := func(before pppk.Text) string { return before.In(l) + dayIn(l, v.day, long) }
	years := func() string { return yearsOf(int(v.number)).text(l, long) }
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
		return saidWords.In(l, v.said.of-uint8(pppk.InDatabase)) + ": " + answerWords.In(l, word)
	case eventValue:
		return eventTitle(l, pppk.EventKind(word)) + date(pppk.Text{ID: " ", EN: " on "})
	case stateValue:
		if word == 0 {
			return ""
		}
		return stateWords.In(l, word) + date(pppk.Text{})
	case floorValue:
		s := pppk.Text{ID: "paling rendah ", EN: "at least "}.In(l) + gradeOf(pppk.Predicate(word), 0).text(l, long)
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
		return pppk.Text{ID: "paling tinggi ", EN: "at most "}.In(l) + shareOf(int32(v.number)).text(l, long)
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
		return Lengths{lengths: uint64(v.number), cut: word != 0, toLimit: v.said.of != 0}.in(l)
	case groundValue:
		s := groundTitle(groundAt(word)).In(l)
		if !v.day.IsZero() {
			s += date(pppk.Text{ID: " ", EN: " on "})
		}
		return s
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
		return fixedTexts[word].In(l)
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
func (v value) evaluations(l pppk.Language) []string {
	var all []string
	for year, p := range v.periods {
		all = append(all, strconv.Itoa(year)+" "+periodWords.In(l, uint8(p)))
	}
	return all
}

func (v value) periods(yield func(year int, p pppk.EvaluationPeriod) bool) {
	for i, p := range periodSet(v.number).each {
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
