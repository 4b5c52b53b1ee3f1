package pppk

import (
	"fmt"
	"math/bits"
	"strconv"
	"strings"
)

// Renewal is the act of renewing an agreement that ends (perpanjangan).
const Renewal = "perpanjangan"

// A rule is one literal: what it is, when it applies, which articles it comes
// from, how it is said, and how it is checked. The verdict and the letter run
// the same check.
type rule struct {
	id     string
	act    string
	status Status // whose rule it is; 0: of both
	notes  bool   // it is listed and explained, and never decides
	title  string
	duty   string // what it asks for, in one plain sentence without values
	cites  []Citation
	uses   []paramID // the parameters whose values it applies
	grades bool      // its check reads evaluations
	bound  boundKind // what the bound of its results limits
	check  check

	// when says whether the rule is there at all; nil: always.
	when func(*values) bool
	// decides makes a noting rule block; nil: never.
	decides func(*values) bool
	// lengths is the set of lengths of a rule with bound byLengths.
	lengths func(*values) Terms
	// never says why the rule cannot reach a result; see docs/RULES.md.
	never map[Result]string
}

// check answers a rule for one person under one set of values. It gets small
// things by value: a pointer handed to a function value would escape, and cost
// every decision an allocation.
type check func(known, extra, *values) result

// Result is what one rule says of one person.
type Result uint8

// The results of a rule.
const (
	NotApplicable Result = iota + 1 // the rule does not concern this person or request
	Met
	ContestedResult // met or not met, depending on how an open point of law is read
	NotKnown        // a fact is missing
	NotMet
)

var results = []string{"", "tidak-berlaku", "terpenuhi", "dipertentangkan", "belum-diketahui", "tidak-terpenuhi"}

// String returns the wire value, "terpenuhi", or "".
func (r Result) String() string { return enumString(results, uint8(r)) }

// result is what a check returns: four fields, 24 bytes, so that it stays in
// registers.
type result struct {
	found, wanted value
	bound         Date // the last day that a term rule allows, or asks for at least
	code          code
}

// code is a Result (bits 0 to 3), the readings that it hangs on (bits 4 to 6),
// whether it is harmless (bit 7) and the facts that are needed (bits 8 and up).
// A result that is known and needs facts is one whose bound is not known.
type code uint32

// harmless marks a result that is not known but cannot be not met: the outcome
// does not wait for it.
const harmless code = 1 << 7

func (c code) result() Result { return Result(c & 15) }
func (c code) hangs() uint8   { return uint8(c >> 4 & 7) }
func (c code) needs() need    { return need(c >> 8) }

func (r Result) code() code { return code(r) }

// on says that another reading of these points may give another result. Saying
// so of too many costs time; of too few gives wrong answers, and a test looks
// for them.
func (c code) on(readings uint8) code { return c | code(readings)<<4 }

func needing(n need) result { return result{code: NotKnown.code() | code(n)<<8} }

// The open points of law that a result can hang on.
const (
	onAgeDay     uint8 = 1 << paramAgeDay
	onShortTerm  uint8 = 1 << paramShortTerm
	onAfterLapse uint8 = 1 << paramAfterLapse
	openPoints         = 3
)

type boundKind uint8

const (
	noBound   boundKind = iota
	atMost              // the bound is the last day that the rule allows
	atLeast             // the bound is the first day that a term may end on
	byLengths           // the term must be one of the rule's lengths
)

// need is a set of facts that are missing.
type need uint32

const (
	needAgreement need = 1 << iota
	needStatus
	needFirst
	needLast
	needKind
	needCluster
	needLevel
	needAgeLimit
	needBirth
	needAttainment
	needCompetence
	needAgencyNeed
	needFunds
	needEvaluations
	needEvents
	needSpending
	needTermFirst
	needTermLast
	needCount = iota
)

// needs says of each fact where it stands and who supplies it. That no law
// names the office is why it is a usual one, in general words.
var needs = [needCount]struct{ fact, text, from string }{
	{"perjanjian", "perjanjian kerja", "BKPSDM/BKD (arsip kepegawaian)"},
	{"perjanjian.status", "status perjanjian: penuh waktu atau paruh waktu", "BKPSDM/BKD (arsip kepegawaian)"},
	{"perjanjian.mulai", "hari pertama perjanjian", "BKPSDM/BKD (arsip kepegawaian)"},
	{"perjanjian.berakhir", "hari terakhir perjanjian", "BKPSDM/BKD (arsip kepegawaian)"},
	{"perjanjian.jabatan.jenis", "jenis jabatan", "BKPSDM/BKD (arsip kepegawaian)"},
	{"perjanjian.jabatan.rumpun", "rumpun jabatan fungsional", "BKPSDM/BKD (arsip kepegawaian)"},
	{"perjanjian.jabatan.jenjang", "jenjang jabatan fungsional", "BKPSDM/BKD (arsip kepegawaian)"},
	{"perjanjian.jabatan.batas_usia", "batas usia jabatan menurut peraturannya", "BKPSDM/BKD"},
	{"tanggal_lahir", "tanggal lahir", "BKPSDM/BKD (arsip kepegawaian)"},
	{"pernyataan.pencapaian-kinerja", "pernyataan tentang pencapaian kinerja", "atasan langsung dan tim penilai kinerja"},
	{"pernyataan.kesesuaian-kompetensi", "pernyataan tentang kesesuaian kompetensi", "unit kerja dan BKPSDM/BKD"},
	{"pernyataan.kebutuhan-instansi", "pernyataan tentang kebutuhan instansi", "unit kerja dan BKPSDM/BKD"},
	{"pernyataan.ketersediaan-anggaran", "pernyataan tentang ketersediaan anggaran", "pengelola keuangan daerah"},
	{"evaluasi", "evaluasi kinerja", "pejabat penilai kinerja"},
	{"peristiwa.lengkap_sampai", "daftar peristiwa, lengkap sampai hari keputusan", "BKPSDM/BKD"},
	{"belanja_pegawai", "porsi belanja pegawai menurut UU 1/2022 Pasal 146", "pengelola keuangan daerah"},
	{"usulan.mulai", "hari pertama masa yang diusulkan", "pengusul"},
	{"usulan.berakhir", "hari terakhir masa yang diusulkan", "pengusul"},
}

func (n need) each(yield func(i int) bool) {
	for ; n != 0; n &= n - 1 {
		if !yield(bits.TrailingZeros32(uint32(n))) {
			return
		}
	}
}

// value is the evidence of a finding in one word: a kind in the top byte and
// what it says below. It is a closed union: only the functions here make one.
type value uint64

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
	floorValue   // a Predicate or a better one
	shareValue   // a Percent
	ceilingValue // a Percent or a lower one
	evalsValue   // a set of evaluation periods
	termsValue   // a set of lengths
	textValue    // one of a few fixed words
)

type valueKind uint8

func (k valueKind) of(low uint64) value { return value(k)<<56 | value(low) }
func (v value) kind() valueKind         { return valueKind(v >> 56) }
func (v value) low() uint64             { return uint64(v) & (1<<56 - 1) }
func (v value) day() Date               { return Date{uint32(v)} }
func (v value) high24() uint32          { return uint32(v>>32) & (1<<24 - 1) }

func dayOf(d Date) value {
	if d.IsZero() {
		return 0
	}
	return dayValue.of(uint64(d.ymd))
}

func before(d Date) value               { return beforeValue.of(uint64(d.ymd)) }
func from(d Date) value                 { return fromValue.of(uint64(d.ymd)) }
func upTo(d Date) value                 { return toValue.of(uint64(d.ymd)) }
func eventOf(k EventKind, d Date) value { return eventValue.of(uint64(k)<<32 | uint64(d.ymd)) }
func stateOf(s State, d Date) value     { return stateValue.of(uint64(s)<<32 | uint64(d.ymd)) }
func answerOf(s Subject, a Answer) value {
	return answerValue.of(uint64(s)<<32 | uint64(a))
}
func gradeOf(p Predicate, year int) value { return gradeValue.of(uint64(p)<<32 | uint64(year)) }
func shareOf(p int32) value               { return shareValue.of(uint64(p)) }
func termsOf(t Terms) value {
	v := t.lengths
	if t.cut {
		v |= 1 << 50
	}
	if t.toLimit {
		v |= 1 << 51
	}
	return termsValue.of(v)
}

// evalsOf is a set of evaluation periods: five bits a year, annual first, for
// the eight years that end with last.
func evalsOf(last int, mask uint64) value {
	return evalsValue.of(uint64(last)<<(5*evaluationYears) | mask)
}

const (
	textNone value = value(textValue)<<56 | iota
	textRunning
)

var fixedTexts = []string{"tidak ada", "berjalan pada hari keputusan"}

// evaluationYears is how many calendar years of evaluations are looked at: the
// year of the decision and those before it.
const evaluationYears = 8

// text is the value in words; long writes days as letters do.
func (v value) text(long bool) string {
	date := Date.String
	if long {
		date = longDate
	}
	switch v.kind() {
	case dayValue:
		return date(v.day())
	case beforeValue:
		return "sebelum " + date(v.day())
	case fromValue:
		return "paling cepat " + date(v.day())
	case toValue:
		return "paling lambat " + date(v.day())
	case yearsValue:
		return strconv.FormatUint(v.low(), 10) + " tahun"
	case answerValue:
		return Answer(v & 255).String()
	case eventValue:
		return eventTitle(EventKind(v.high24())) + " " + date(v.day())
	case stateValue:
		if s := State(v.high24()); s == Running {
			return s.word() + " sampai " + date(v.day())
		} else if s == NotBegun {
			return s.word() + "; mulai " + date(v.day())
		} else if s == Lapsed {
			return s.word() + " pada " + date(v.day())
		}
		return ""
	case floorValue:
		return "paling rendah " + gradeOf(Predicate(v.high24()), 0).text(long)
	case ceilingValue:
		return "paling tinggi " + shareOf(int32(v.low())).text(long)
	case gradeValue:
		s := strings.ReplaceAll(Predicate(v.high24()).String(), "-", " ")
		if y := int(uint32(v)); y != 0 {
			s += " (" + strconv.Itoa(y) + ")"
		}
		return s
	case shareValue:
		return string(appendHundredths(nil, int64(v.low()))) + " %"
	case evalsValue:
		return strings.Join(v.evaluations(), ", ")
	case termsValue:
		return Terms{lengths: v.low() & (1<<(maxTermYears+1) - 1), cut: v&(1<<50) != 0, toLimit: v&(1<<51) != 0}.String()
	case textValue:
		return fixedTexts[v.low()]
	}
	return ""
}

func (s State) word() string { return strings.ReplaceAll(s.String(), "-", " ") }

// evaluations names the periods of an evalsValue: "2025 tahunan".
func (v value) evaluations() []string {
	var all []string
	last := int(v.low() >> (5 * evaluationYears))
	for i := range evaluationYears {
		for p := Annual; p <= Quarter4; p++ {
			if v&(1<<(5*i+int(p)-1)) != 0 {
				all = append(all, fmt.Sprintf("%d %s", last-evaluationYears+1+i, p))
			}
		}
	}
	return all
}
