package law

import (
	"fmt"
	"math/bits"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/jsontext"
)

// Parameter is one point of the law that an agency can set, of the type of its
// values. Directions, exceptions, readings, conventions and thresholds are all
// settings of parameters; [Set] and [Depart] make them.
type Parameter[T ParameterValue] string

// ParameterValue is the closed list of types that a parameter can have.
type ParameterValue interface {
	Choice | Floor | Lengths | pppk.Percent | Route | pppk.Date | Minutes | Count | Offices | WageFloor | Documents | Score | SanctionBar | AbsenceTable
}

// fileValue is a type of [ParameterValue] that can be read from the JSON of an
// overlay. It is written as encoding/json writes it or, if it has a method wire,
// what that returns.
type fileValue interface {
	// takes says in what form it is written: "a whole number from 1 to 99".
	takes() string
	// fromFile reads a value of the type, and adds what is wrong with its form;
	// what else is wrong with it, paramDef.checkValue says.
	fromFile(ps *pppk.ProblemList, n jsontext.Node) any
	// write writes the value into the text of a policy, as it stands in the JSON of
	// an overlay.
	write(t *lawText)
}

// fileValueOf is a value of a parameter as files have it. Of the types that are not
// of this package it is a type of its own; nil is none.
func fileValueOf(v any) fileValue {
	switch v := v.(type) {
	case pppk.Date:
		return dateValue(v)
	case pppk.Percent:
		return percentValue(v)
	case fileValue:
		return v
	}
	return nil
}

type (
	dateValue    pppk.Date
	percentValue pppk.Percent
)

func (dateValue) takes() string { return "a day, YYYY-MM-DD" }

func (dateValue) fromFile(ps *pppk.ProblemList, n jsontext.Node) any {
	var d pppk.Date
	jsontext.Word(ps, &d)(n)
	return d
}

func (percentValue) takes() string { return "percent as a string of digits: 31.5" }

func (percentValue) fromFile(ps *pppk.ProblemList, n jsontext.Node) any {
	var p pppk.Percent
	jsontext.Word(ps, &p)(n)
	return p
}

// The parameters of renewal. Each says what the nation allows.
const (
	// AgeLimitDay is the day on which the age limit bites: [AtBirthday],
	// [AtMonthEnd] or [AtNextMonth]. No national text says; the nation leaves it
	// open, so decisions are made under each.
	AgeLimitDay Parameter[Choice] = "age_limit.day"
	// TeacherAgeLimit is the age limit of teachers: [TeacherSixty], which the
	// nation follows, or [TeacherByLevel].
	TeacherAgeLimit Parameter[Choice] = "age_limit.teacher"
	// ShortTerm is what may be given, on a full-time renewal or a conversion, with
	// less than a year left to the age limit: [NoShortRenewal], [OneYearCut] or
	// [ToAgeLimit]. Open nationally.
	ShortTerm Parameter[Choice] = "renewal.age_limit.short_term"
	// AfterLapse is whether an agreement that has lapsed can be renewed:
	// [LapseEnds] or [LapseRenewable]. Open nationally.
	AfterLapse Parameter[Choice] = "renewal.after_lapse"
	// PartTimeSelection is who can be appointed part-time on the selection of 2024:
	// [RecordedOnly], those in the database of BKN, as the decree has it, or
	// [AllStages], also those outside it who went through all stages of the PPPK
	// selection, as a later letter has it. Open nationally.
	PartTimeSelection Parameter[Choice] = "appointment.part_time.selection"
	// ApplicantAge is what "at most one year below the age limit" asks of a full-time
	// applicant, PP 49/2018 Pasal 16 huruf a: [AgeToBirthday], that the birthday on
	// which he is that old has not passed, or [AgeInYears], that his age in completed
	// years is no more. The text does not say; open nationally.
	ApplicantAge Parameter[Choice] = "appointment.applicant_age"
	// LackOfFunds is whether lack of money is a ground for not renewing at
	// expiry: [FundsNoGround], which the nation follows, or [FundsGround].
	LackOfFunds Parameter[Choice] = "renewal.lack_of_funds"
	// PerformanceFloor is the lowest predicate that renewal needs, over named
	// calendar years. It concerns full-time renewals. The nation has none and allows
	// any.
	PerformanceFloor Parameter[Floor] = "renewal.performance_floor"
	// RenewalTerms is the lengths that an agency gives on a full-time renewal.
	// The nation allows any of a year or more; leaders up to five years.
	RenewalTerms Parameter[Lengths] = "renewal.terms"
	// FirstTerms is the lengths of a first full-time agreement: see [pppk.Appointment]. A
	// renewal does not depend on it; explanations list it.
	FirstTerms Parameter[Lengths] = "appointment.terms"
	// PartTimeTerms is the lengths of part-time agreements: one year at a time.
	// Any other is a departure from KepmenPANRB 16/2025 diktum 13.
	PartTimeTerms Parameter[Lengths] = "renewal.part_time.terms"
	// SpendingCeiling is the ceiling on personnel spending: 30 %. A higher one is
	// a departure.
	SpendingCeiling Parameter[pppk.Percent] = "spending.ceiling"
	// PartTimeSpending is whether part-time pay that is booked outside personnel
	// spending counts in it: [SpendingExcluded], the default, or [SpendingIncluded].
	// KepmenPANRB 16/2025 diktum 20 allows such a source and does not ask for it;
	// what is booked as personnel spending counts by itself.
	PartTimeSpending Parameter[Choice] = "spending.part_time"
	// ObjectionRoute is where and how a person can object. No national route for
	// renewals is known.
	ObjectionRoute Parameter[Route] = "renewal.objection_route"
)

// The parameters that no rule of renewal reads. A decision states them to those
// whom they concern, with their source. The nation sets none of them.
const (
	// AgreementEnd is the last day that an agency gives its full-time agreements,
	// whenever work began.
	AgreementEnd Parameter[pppk.Date] = "agreement.end"
	// PartTimeEnd is the same of part-time agreements.
	PartTimeEnd Parameter[pppk.Date] = "agreement.part_time.end"
	// PartTimeWorkStart is the first day of work (SPMT) under part-time agreements,
	// where it is not their first day (TMT).
	PartTimeWorkStart Parameter[pppk.Date] = "agreement.part_time.work_start"
	// PartTimeHours is the working time of part-time employees. The PPK sets it
	// (KepmenPANRB 16/2025 diktum 14).
	PartTimeHours Parameter[Minutes] = "agreement.part_time.minutes"
	// PartTimeWage is what part-time employees are paid at least.
	PartTimeWage Parameter[WageFloor] = "pay.part_time.floor"
	// PaymentTiming is when pay is paid: [PaidFirst] or [PaidAfter].
	PaymentTiming Parameter[Choice] = "pay.timing"
	// FundedUntil is the last day for which an agency has the money for its
	// agreements.
	FundedUntil Parameter[pppk.Date] = "pay.funded_until"
	// EvaluationFrequency is how often an agency evaluates: [EveryMonth] to
	// [AtTheEnd].
	EvaluationFrequency Parameter[Choice] = "evaluation.frequency"
	// Warnings is how many warnings come before an agreement is ended.
	Warnings Parameter[Count] = "discipline.warnings"
	// DecisionChain is the offices through which a renewal goes.
	DecisionChain Parameter[Offices] = "renewal.offices"
)

// The parameters of posts: what becomes of a post that somebody leaves. A
// ledger.Ledger asks them where an entry does not say.
const (
	// AfterAgreement is what becomes of a post whose agreement has ended:
	// [LeftVacant], [LeftClosed] or [LeftClosedAfterYear], which the nation's texts
	// imply (low confidence: no text on it was found).
	AfterAgreement Parameter[Choice] = "formation.after_agreement"
	// AfterCancelling is what becomes of the post of somebody who will not start,
	// before the NI was set: [LeftVacant], since the next in rank follows.
	AfterCancelling Parameter[Choice] = "formation.after_cancelling"
	// AfterNISet is the same after the NI was set: [LeftClosed] for the round.
	AfterNISet Parameter[Choice] = "formation.after_ni"
)

// The parameters of pay. No decision on a renewal reads them.
const (
	// NationalFloor is how the floor of part-time wages is taken, which the decree
	// names as the former pay "or" the minimum wage: [FloorEither], which is its
	// text and what regions do, or [FloorHigher], which some reports add to it and
	// which an agency may choose. See national.CheckWage.
	NationalFloor Parameter[Choice] = "pay.part_time.national_floor"
)

// The parameters of endings. No decision on a renewal reads them.
const (
	// ResignationTest is whether the two tests of PP 49/2018 Pasal 56 still hold
	// for somebody who asks to resign: [TestsHold] or [TestsGone], since UU 20/2023
	// Pasal 52(2) names none. Open nationally.
	ResignationTest Parameter[Choice] = "ending.resignation.tests"

	// ClassOfEnding is which text classes the ending of a full-time agreement where
	// they differ: [ClassByStatute], which the nation follows from 31 October 2023,
	// or [ClassByRegulation]. See [Policy.EndingClasses].
	ClassOfEnding Parameter[Choice] = "ending.class"
)

// The parameters of discipline. No decision on a renewal reads them.
const (
	// AbsenceSanctions is what the agency imposes for days of absence without a
	// valid reason. Each PPK sets its own (PP 49/2018 Pasal 52); the nation has
	// none, and none is taken for it. See [Policy.Absence].
	AbsenceSanctions Parameter[AbsenceTable] = "discipline.absence"
)

// The parameters that add a rule to full-time renewals, which reads facts of the
// agency's own. The nation has none of these conditions.
const (
	// NeededDocuments adds renewal.documents: each is handed in on time.
	NeededDocuments Parameter[Documents] = "conditions.documents"
	// DisciplineBar adds renewal.discipline: no sanction of that level or a
	// heavier one in the named years.
	DisciplineBar Parameter[SanctionBar] = "conditions.discipline"
	// WeightedScore adds renewal.score: the score reaches the pass mark.
	WeightedScore Parameter[Score] = "conditions.score"
)

// Choice is a value of a parameter that has named values.
type Choice string

// The choices, by parameter.
const (
	AtBirthday  Choice = "hari-ulang-tahun" // AgeLimitDay
	AtMonthEnd  Choice = "akhir-bulan"
	AtNextMonth Choice = "awal-bulan-berikutnya"

	TeacherSixty   Choice = "60-tahun" // TeacherAgeLimit
	TeacherByLevel Choice = "menurut-jenjang"

	NoShortRenewal Choice = "tidak-diperpanjang" // ShortTerm
	OneYearCut     Choice = "satu-tahun-terpotong"
	ToAgeLimit     Choice = "sampai-batas-usia"

	LapseEnds      Choice = "berakhir-pengangkatan-baru" // AfterLapse
	LapseRenewable Choice = "dapat-diperpanjang"

	RecordedOnly Choice = "terdaftar-pangkalan-data" // PartTimeSelection
	AllStages    Choice = "seluruh-tahapan-pppk-2024"

	AgeToBirthday Choice = "sampai-ulang-tahun" // ApplicantAge
	AgeInYears    Choice = "tahun-penuh"

	TestsHold Choice = "berlaku" // ResignationTest
	TestsGone Choice = "tidak-berlaku-lagi"

	FundsNoGround Choice = "bukan-alasan" // LackOfFunds
	FundsGround   Choice = "dapat-menjadi-alasan"

	SpendingExcluded Choice = "tidak-dihitung" // PartTimeSpending
	SpendingIncluded Choice = "dihitung"

	PaidFirst Choice = "awal-bulan" // PaymentTiming
	PaidAfter Choice = "sesudah-bulan-berjalan"

	EveryMonth    Choice = "bulanan" // EvaluationFrequency
	EveryQuarter  Choice = "triwulanan"
	EveryHalfYear Choice = "semesteran"
	EveryYear     Choice = "tahunan"
	EveryTwoYears Choice = "dua-tahunan"
	AtTheEnd      Choice = "akhir-perjanjian"

	LeftVacant          Choice = "kosong" // AfterAgreement, AfterCancelling, AfterNISet
	LeftClosed          Choice = "ditutup"
	LeftClosedAfterYear Choice = "ditutup-sesudah-tahun-anggaran" // AfterAgreement

	FloorEither Choice = "salah-satu" // NationalFloor
	FloorHigher Choice = "yang-lebih-tinggi"

	ClassByStatute    Choice = "undang-undang" // ClassOfEnding
	ClassByRegulation Choice = "peraturan-pemerintah"
)

func (Choice) takes() string { return "a word" }

func (Choice) fromFile(ps *pppk.ProblemList, n jsontext.Node) any {
	var s string
	jsontext.Text(ps, &s)(n)
	return Choice(s)
}

// Route is a text that tells a person where and how to object.
type Route string

func (Route) takes() string { return "a text" }

func (Route) fromFile(ps *pppk.ProblemList, n jsontext.Node) any {
	var s string
	jsontext.Text(ps, &s)(n)
	return Route(s)
}

// Floor is a lowest predicate and the calendar years that must each have an
// annual evaluation of at least that. The years are named, never "the last n".
// A year is passed over only for a person of whom it is recorded that he was not
// assessed in it.
type Floor struct {
	Lowest pppk.Predicate `json:"predikat"`
	Years  []int          `json:"tahun"`
}

func (Floor) takes() string {
	return "an object: predikat (" + strings.Join(pppk.Words[pppk.Predicate](), ", ") + ") and tahun (a list of calendar years)"
}

func (Floor) fromFile(ps *pppk.ProblemList, n jsontext.Node) any {
	var f Floor
	jsontext.Fields(ps, n, map[string]func(jsontext.Node){"predikat": jsontext.Word(ps, &f.Lowest), "tahun": jsontext.Wholes(ps, &f.Years, pppk.MinYear, pppk.MaxYear)})
	jsontext.Required(ps, n, "predikat", "tahun")
	return f
}

// Lengths is a set of lengths in whole years. Make it with [Years] or
// [UpToAgeLimit]; the zero value allows nothing and is not legal.
type Lengths struct {
	lengths uint64 // bit n: n years; bit 0 marks a length that cannot be
	cut     bool
	toLimit bool
}

const maxTermYears = 45

// Years returns the set of these lengths: Years(1, 5) is one year or five. Laying
// it fails if one is not 1 to 45.
func Years(lengths ...int) Lengths {
	var t Lengths
	for _, n := range lengths {
		if n < 1 || n > maxTermYears {
			n = 0
		}
		t.lengths |= 1 << n
	}
	return t
}

// UpToAgeLimit returns the set whose one term ends on the day of the age limit.
func UpToAgeLimit() Lengths { return Lengths{toLimit: true} }

// CutAtAgeLimit returns the same lengths, each of which ends at the age limit
// where that comes first. Without it a length is given whole or not at all.
func (t Lengths) CutAtAgeLimit() Lengths { t.cut = true; return t }

// termsJSON is a set of lengths as it is written.
type termsJSON struct {
	Years   []int `json:"tahun,omitempty"`
	Cut     bool  `json:"terpotong,omitempty"`
	ToLimit bool  `json:"sampai_batas_usia,omitempty"`
}

func (t Lengths) wire() any {
	w := termsJSON{Cut: t.cut, ToLimit: t.toLimit}
	for n := 1; n <= maxTermYears; n++ {
		if t.has(n) {
			w.Years = append(w.Years, n)
		}
	}
	return w
}

func (Lengths) takes() string {
	return fmt.Sprintf("an object: tahun (a list of lengths of 1 to %d years), terpotong, sampai_batas_usia", maxTermYears)
}

func (Lengths) fromFile(ps *pppk.ProblemList, n jsontext.Node) any {
	var w termsJSON
	jsontext.Fields(ps, n, map[string]func(jsontext.Node){
		"tahun": jsontext.Wholes(ps, &w.Years, 1, maxTermYears), "terpotong": jsontext.Flag(ps, &w.Cut), "sampai_batas_usia": jsontext.Flag(ps, &w.ToLimit),
	})
	t := Years(w.Years...)
	if bits.OnesCount64(t.lengths) != len(w.Years) {
		ps.Add(n.Path+".tahun", "setting.terms", "has a length twice")
	}
	t.cut, t.toLimit = w.Cut, w.ToLimit
	return t
}

// has reports whether n years is one of the lengths.
func (t Lengths) has(n int) bool { return n >= 1 && n <= maxTermYears && t.lengths>>n&1 != 0 }

// longest returns the longest length of at most n years, or 0.
func (t Lengths) longest(n int) int {
	if n = min(n, maxTermYears); n < 1 {
		return 0
	}
	return max(0, bits.Len64(t.lengths&(1<<(n+1)-1)&^1)-1)
}

// String returns the lengths in words: "1 atau 5 tahun".
func (t Lengths) String() string { return t.in(pppk.Indonesian) }

func (t Lengths) in(l pppk.Language) string {
	var parts []string
	for n := 1; n <= maxTermYears; n++ {
		if t.has(n) {
			parts = append(parts, strconv.Itoa(n))
		}
	}
	s := strings.Join(parts, pppk.Text{ID: " atau ", EN: " or "}.In(l))
	switch {
	case s == "1":
		s += pppk.Text{ID: " tahun", EN: " year"}.In(l)
	case s != "":
		s += pppk.Text{ID: " tahun", EN: " years"}.In(l)
	}
	switch {
	case t.toLimit && s == "":
		s = pppk.Text{ID: "sampai batas usia", EN: "up to the age limit"}.In(l)
	case t.toLimit:
		s += pppk.Text{ID: " atau sampai batas usia", EN: " or up to the age limit"}.In(l)
	case t.cut:
		s += pppk.Text{ID: ", terpotong oleh batas usia", EN: ", cut short by the age limit"}.In(l)
	}
	return s
}

// Setting is one value of one parameter, from one day on, with its source.
type Setting struct {
	parameter string
	value     any // one of the types of ParameterValue
	from      pppk.Date
	until     pppk.Date
	citation  pppk.Citation
	departure bool
	status    pppk.Status // of a stated parameter: whom it concerns; 0: both
}

// Set returns a setting inside what the nation allows, in force from that day.
func Set[T ParameterValue](p Parameter[T], value T, from pppk.Date, source pppk.Citation) Setting {
	return Setting{parameter: string(p), value: any(value), from: from, citation: source}
}

// Depart returns a setting outside what the nation allows. Every decision that
// applies it names it. Laying one that the nation allows is an error: use [Set].
func Depart[T ParameterValue](p Parameter[T], value T, from pppk.Date, source pppk.Citation) Setting {
	s := Set(p, value, from, source)
	s.departure = true
	return s
}

// Until returns the same setting with its last day.
func (s Setting) Until(last pppk.Date) Setting { s.until = last; return s }

// Parameter returns the id of the parameter that is set: "renewal.terms".
func (s Setting) Parameter() string { return s.parameter }

// Value returns the value in words of the language, or "" where the parameter is
// not one of this library.
func (s Setting) Value(l pppk.Language) string {
	for i := range paramDefs {
		if d := &paramDefs[i]; d.id == s.parameter && reflect.TypeOf(s.value) == reflect.TypeOf(d.of) {
			return d.valueText(l, s.value)
		}
	}
	return ""
}

// From returns the first day of the setting.
func (s Setting) From() pppk.Date { return s.from }

// Last returns the last day on which it holds; the zero Date: none is set.
func (s Setting) Last() pppk.Date { return s.until }

// Status returns whom it concerns, of a setting that For has restricted; 0: all
// whom its parameter concerns.
func (s Setting) Status() pppk.Status { return s.status }

// Source returns where the setting comes from.
func (s Setting) Source() pppk.Citation { return s.citation }

// Departs reports whether the setting was made with [Depart].
func (s Setting) Departs() bool { return s.departure }

// For returns the same setting for employees of one status alone. It is for
// parameters that no rule reads and that concern both, like [PaymentTiming]; two
// settings for two statuses do not overlap.
func (s Setting) For(status pppk.Status) Setting { s.status = status; return s }

// decides reports whether the setting can change an outcome. One that cannot is
// kept as reported: it only notes.
func (s Setting) decides() bool { return s.citation.Blocks() }

func (s Setting) covers(day pppk.Date) bool {
	return !day.Before(s.from) && (s.until.IsZero() || !day.After(s.until))
}

func (s Setting) overlaps(t Setting) bool {
	return s.parameter == t.parameter && (s.status == t.status || s.status == 0 || t.status == 0) &&
		(s.until.IsZero() || !t.from.After(s.until)) && (t.until.IsZero() || !s.from.After(t.until))
}

// copied keeps nothing of the caller's.
func (s Setting) copied() Setting {
	switch v := s.value.(type) {
	case Floor:
		v.Years = slices.Clone(v.Years)
		s.value = v
	case WageFloor:
		v.Least = append([]Wage(nil), v.Least...) // nil where it is empty: one law, one hash
		s.value = v
	case Documents:
		s.value = slices.Clone(v)
	case AbsenceTable:
		v.Bands = append([]AbsenceBand(nil), v.Bands...)
		s.value = v
	case SanctionBar:
		v.Years = slices.Clone(v.Years)
		s.value = v
	case Score:
		v.Parts = slices.Clone(v.Parts)
		s.value = v
	}
	return s
}

// paramID is the place of a parameter in the table.
type paramID uint8

const (
	paramAgeDay paramID = iota
	paramShortTerm
	paramAfterLapse
	paramSelection
	paramResignTests
	paramApplicantAge
	paramTeacher
	paramFunds
	paramFloor
	paramTerms
	paramFirstTerms
	paramPartTerms
	paramCeiling
	paramPartSpending
	paramObjection
	paramAgreementEnd
	paramPartTimeEnd
	paramPartTimeWorkStart
	paramPartTimeHours
	paramPartTimeWage
	paramPaymentTiming
	paramFundedUntil
	paramEvaluationFrequency
	paramWarnings
	paramDecisionChain
	paramNeededDocuments
	paramWeightedScore
	paramDisciplineBar
	paramAfterAgreement
	paramAfterCancelling
	paramAfterNISet
	paramNationalFloor
	paramEndingClass
	paramAbsence
	paramCount
)

// choicesOn is how many of the choices, which stand in the order of their texts,
// there are on a day.
func (d *paramDef) choicesOn(day pppk.Date) int {
	n := len(d.choices)
	for d.dated && n > 1 && !d.choices[n-1].cite.ExistsOn(day) {
		n--
	}
	return n
}

// paramDef is what the library knows of a parameter.
type paramDef struct {
	id        string
	title     pppk.Text
	allows    pppk.Text // what the nation allows
	plain     pppk.Text // of an open point: what it is about, for its employee
	choices   []choiceDef
	contested bool // sources disagree: the values not taken are noted
	open      bool // contested, and nobody has chosen for the nation
	dated     bool // of an open point: a choice is one from the day of its text on

	// national is the value that the nation has, from the day its instrument is
	// certainly in force; nil is unset.
	national any
	cite     pppk.Citation

	// of is a value of its type. A [Parameter] is a string, so one of another
	// type can be made of its id.
	of any

	// inside reports whether the nation allows a value of the right type.
	inside func(any) bool

	// stated says that no rule of renewal reads it: a decision states it to
	// employees of the status, 0 for both.
	stated bool
	status pppk.Status

	// apart says that it came later and that no decision reads it: the nation's
	// value is left out of what identifies a policy in records.
	apart bool

	// adds makes a rule of a setting, and the facts that it reads; nil: the
	// setting is read by rules that are there without it, or by none.
	adds func(Setting) (Rule, []Fact)
}

type choiceDef struct {
	value Choice
	text  pppk.Text
	cite  pppk.Citation
	part  pppk.Citation // in its place for part-time agreements, if they have one of their own
}

// inForce returns the national value on that day.
func (d *paramDef) inForce(day pppk.Date) any {
	if d.cite.Instrument.Certain().After(day) {
		return nil
	}
	return d.national
}

// parameterAt is the place of the parameter of that id in the table, or -1.
func parameterAt(id string) int {
	return slices.IndexFunc(paramDefs[:], func(d paramDef) bool { return d.id == id })
}

// takes says which values it takes, in words.
func (d *paramDef) takes() string {
	if len(d.choices) == 0 {
		return fileValueOf(d.of).takes()
	}
	var all []string
	for _, c := range d.choices {
		all = append(all, string(c.value))
	}
	return "one of " + strings.Join(all, ", ")
}

func anyValue(any) bool { return true }

// ValueOf returns the value of a parameter under the policy and the text that it
// comes from: what the agency has decided, or else the nation's. It reports false
// where neither has one. What is only reported of an agency is no value.
func ValueOf[T ParameterValue](p *Policy, of Parameter[T]) (value T, source pppk.Citation, ok bool) {
	id := parameterAt(string(of))
	if p == nil || p.law == nil || id < 0 {
		return value, pppk.Citation{}, false
	}
	if value, ok = p.values[id].(T); !ok {
		return value, pppk.Citation{}, false
	}
	if s, set := p.setting(paramID(id)); set {
		return value, s.citation, true
	}
	return value, paramDefs[id].cite, true
}

// AgencySets reports whether the agency itself has decided the value of a parameter.
func AgencySets[T ParameterValue](p *Policy, of Parameter[T]) bool {
	if p == nil {
		return false
	}
	_, set := p.setting(paramID(max(parameterAt(string(of)), 0)))
	return set
}

// choiceOn returns the value of a parameter on a day, the agency's or the
// nation's; "" where the library does not know the law of that day, or has none.
func (l *Law) choiceOn(id paramID, day pppk.Date) Choice {
	if day.Before(coverage) {
		return ""
	}
	value, _ := paramDefs[id].inForce(day).(Choice)
	if l != nil {
		for _, s := range l.settings {
			if c, ok := s.value.(Choice); ok && s.param == id && s.covers(day) && s.decides() {
				value = c
			}
		}
	}
	return value
}

// checkValue adds what is wrong with the value itself.
func (d *paramDef) checkValue(ps *pppk.ProblemList, at string, s Setting) {
	if reflect.TypeOf(s.value) != reflect.TypeOf(d.of) {
		ps.Add(at, "setting.type", fmt.Sprintf("has a value of type %T; it takes %T", s.value, d.of))
		return
	}
	switch v := s.value.(type) {
	case Choice:
		for _, c := range d.choices {
			if c.value == v {
				return
			}
		}
		ps.Add(at, "setting.choice", "is not what "+d.id+" takes: "+d.takes())
	case Floor:
		if v.Lowest < pppk.VeryPoor || v.Lowest > pppk.VeryGood {
			ps.Add(at, "setting.floor", "needs a lowest predicate")
		}
		if len(v.Years) == 0 || !slices.IsSorted(v.Years) || len(slices.Compact(slices.Clone(v.Years))) != len(v.Years) {
			ps.Add(at, "setting.floor", "needs calendar years, each once, in order")
			return
		}
		if s.from.IsZero() {
			return // which is said of the setting
		}
		if last := s.until.Year(); v.Years[0] <= s.from.Year()-evaluationYears || last > 0 && v.Years[0] <= last-evaluationYears {
			ps.Add(at, "setting.floor", fmt.Sprintf("names year %d, %d or more years before a day on which it is in force; end it earlier (Until, sampai)", v.Years[0], evaluationYears))
		}
		if v.Years[len(v.Years)-1] > s.from.Year() {
			ps.Add(at, "setting.floor", "names a year after its first day; set it from a day in that year or later")
		}
	case Lengths:
		if v.lengths&1 != 0 {
			ps.Add(at, "setting.terms", fmt.Sprintf("has a length that is not 1 to %d years", maxTermYears))
		} else if v.lengths == 0 && !v.toLimit {
			ps.Add(at, "setting.terms", "allows no term; name its lengths with Years or UpToAgeLimit (tahun, sampai_batas_usia)")
		}
	case pppk.Percent:
		if v.IsZero() {
			ps.Add(at, "setting.percent", "gives no share")
		}
	case Route:
		if strings.TrimSpace(string(v)) == "" {
			ps.Add(at, "setting.route", "is empty")
		}
	case pppk.Date:
		if v.IsZero() {
			ps.Add(at, "setting.date", "gives no day")
		}
	case Minutes:
		if v < 1 || v > maxMinutes {
			ps.Add(at, "setting.minutes", "must be the minutes of working time in a week")
		}
	case Count:
		if v < 1 || v > maxCount {
			ps.Add(at, "setting.count", fmt.Sprintf("must be a number from 1 to %d", maxCount))
		}
	case Offices:
		if v == (Offices{}) {
			ps.Add(at, "setting.offices", "names no office")
		}
	case interface {
		check(*pppk.ProblemList, string)
	}:
		v.check(ps, at)
	}
}

// valueText is a value in words, for explanations.
func (d *paramDef) valueText(l pppk.Language, v any) string {
	switch v := v.(type) {
	case Choice:
		for _, c := range d.choices {
			if c.value == v {
				return c.text.In(l)
			}
		}
		return string(v)
	case Floor:
		years := make([]string, len(v.Years))
		for i, y := range v.Years {
			years[i] = strconv.Itoa(y)
		}
		return pppk.Text{ID: "predikat paling rendah " + v.Lowest.String() + " untuk tahun ", EN: "a predicate of at least " + predicateWords.In(l, uint8(v.Lowest)) + " for "}.In(l) + strings.Join(years, ", ")
	case Lengths:
		return v.in(l)
	case pppk.Percent:
		return v.String() + " %"
	case Route:
		return string(v)
	case pppk.Date:
		return l.Date(v)
	case interface{ in(pppk.Language) string }:
		return v.in(l)
	}
	return pppk.Text{ID: "tidak ditetapkan", EN: "not set"}.In(l)
}
