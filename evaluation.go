package pppk

import (
	"github.com/pppk-id/pppk/internal/enum"
)

// Rating is how one half of a performance evaluation turned out: work results
// (hasil kerja) or behaviour (perilaku kerja). PermenPANRB 6/2022, SE MenPANRB
// 3/2023. The zero value means not rated, which is no score of 0.
type Rating uint8

// The three ratings.
const (
	BelowExpectation Rating = iota + 1 // di bawah ekspektasi
	MeetsExpectation                   // sesuai ekspektasi
	AboveExpectation                   // di atas ekspektasi
)

var ratings = []string{"", "di-bawah-ekspektasi", "sesuai-ekspektasi", "di-atas-ekspektasi"}

// String returns the wire value, "sesuai-ekspektasi", or "".
func (r Rating) String() string { return enum.String(ratings, uint8(r)) }

// MarshalText returns what String returns.
func (r Rating) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not rated.
func (r *Rating) UnmarshalText(text []byte) (err error) {
	*r, err = enum.Parse[Rating](ratings, text, "rating", NewProblem)
	return err
}

// Predicate is the result of an evaluation (predikat kinerja), five values,
// ordered: VeryPoor < Poor < NeedsImprovement < Good < VeryGood. The zero value
// means that there is none.
type Predicate uint8

// The five predicates, SE MenPANRB 3/2023.
const (
	VeryPoor         Predicate = iota + 1 // sangat kurang
	Poor                                  // kurang (misconduct)
	NeedsImprovement                      // butuh perbaikan
	Good                                  // baik
	VeryGood                              // sangat baik
)

var predicates = []string{"", "sangat-kurang", "kurang", "butuh-perbaikan", "baik", "sangat-baik"}

// String returns the wire value, "baik", or "".
func (p Predicate) String() string { return enum.String(predicates, uint8(p)) }

// MarshalText returns what String returns.
func (p Predicate) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means none.
func (p *Predicate) UnmarshalText(text []byte) (err error) {
	*p, err = enum.Parse[Predicate](predicates, text, "predikat", NewProblem)
	return err
}

// matrix is the predicate of each pair of ratings, [work][behaviour]. It is not
// symmetric: poor behaviour with good results is misconduct, poor results with
// good behaviour need improvement.
var matrix = [4][4]Predicate{
	BelowExpectation: {BelowExpectation: VeryPoor, MeetsExpectation: NeedsImprovement, AboveExpectation: NeedsImprovement},
	MeetsExpectation: {BelowExpectation: Poor, MeetsExpectation: Good, AboveExpectation: Good},
	AboveExpectation: {BelowExpectation: Poor, MeetsExpectation: Good, AboveExpectation: VeryGood},
}

// PredicateOf returns the predicate that two ratings give, and the zero
// Predicate when one of them is missing.
func PredicateOf(work, behaviour Rating) Predicate {
	if work > AboveExpectation || behaviour > AboveExpectation {
		return 0
	}
	return matrix[work][behaviour]
}

// EvaluationPeriod is the part of a calendar year that an evaluation covers.
// The zero value means not known, and never "the whole year".
type EvaluationPeriod uint8

// The periods of evaluation.
const (
	Annual   EvaluationPeriod = iota + 1 // tahunan
	Quarter1                             // triwulan I: January to March
	Quarter2
	Quarter3
	Quarter4
)

var evaluationPeriods = []string{"", "tahunan", "triwulan-1", "triwulan-2", "triwulan-3", "triwulan-4"}

// String returns the wire value, "tahunan", or "".
func (p EvaluationPeriod) String() string { return enum.String(evaluationPeriods, uint8(p)) }

// MarshalText returns what String returns.
func (p EvaluationPeriod) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (p *EvaluationPeriod) UnmarshalText(text []byte) (err error) {
	*p, err = enum.Parse[EvaluationPeriod](evaluationPeriods, text, "periode", NewProblem)
	return err
}

// Evaluation is one performance evaluation (evaluasi kinerja), PermenPANRB
// 6/2022: of a calendar year or a quarter of it, given as two ratings, as the
// predicate, or as both if they agree. That a person was not assessed, since he
// was not yet employed for example, is a fact of its own: a missing evaluation
// is not known.
type Evaluation struct {
	Year      int              `json:"tahun,omitempty"`
	Period    EvaluationPeriod `json:"periode,omitzero"`
	Work      Rating           `json:"hasil_kerja,omitzero"`
	Behaviour Rating           `json:"perilaku_kerja,omitzero"`
	Predicate Predicate        `json:"predikat,omitzero"`

	NotAssessed bool `json:"tidak_dinilai,omitempty"`
}

// Rated returns the predicate, given or from the two ratings: the zero
// Predicate when neither tells. It is an error if the two disagree.
func (e Evaluation) Rated() (Predicate, error) {
	p := PredicateOf(e.Work, e.Behaviour)
	switch {
	case p == 0 || p == e.Predicate:
		return e.Predicate, nil
	case e.Predicate == 0:
		return p, nil
	}
	return 0, NewProblem("", "evaluation.disagrees", "the two ratings give "+p.String()+", the predicate says "+e.Predicate.String()+"; keep what the evaluation form says")
}

// Days returns the days by which it is told whether an evaluation of the period lies
// within an agreement: of a quarter its three months, and of a year its last day,
// since a first year is seldom whole.
func (p EvaluationPeriod) Days(year int) Period {
	if p == Annual {
		return Period{EndOfYear(year), EndOfYear(year)}
	}
	month := 3*int(p-Quarter1) + 1
	return Period{newDate(year, month, 1), newDate(year, month+2, 1).MonthEnd()}
}
