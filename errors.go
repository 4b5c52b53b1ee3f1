package pppk

import (
	"errors"
	"strings"

	"github.com/pppk-id/pppk/internal/errtree"
)

// The questions that a caller asks of an error with [errors.Is].
var (
	// ErrFacts: the facts cannot be read, or they contradict each other.
	ErrFacts = errors.New("pppk: facts")
	// ErrOverlay: an overlay cannot be laid over the law.
	ErrOverlay = errors.New("pppk: overlay")
	// ErrCoverage: the law of that day is not in the library.
	ErrCoverage = errors.New("pppk: coverage")
	// ErrLedger: a batch cannot be recorded in the ledger.
	ErrLedger = errors.New("pppk: ledger")
	// ErrOverfilled: more posts would be taken than are authorised.
	ErrOverfilled = errors.New("pppk: more posts taken than authorised")
	// ErrUnauthorised: posts of a line that nobody has authorised.
	ErrUnauthorised = errors.New("pppk: posts not authorised")
	// ErrBeforeAuthorisation: posts on a day before they were authorised.
	ErrBeforeAuthorisation = errors.New("pppk: before the authorisation")
	// ErrTwoPosts: somebody in two posts on one day.
	ErrTwoPosts = errors.New("pppk: two posts on one day")
	// ErrNotThere: posts or people that are not where an entry takes them from.
	ErrNotThere = errors.New("pppk: not there")
	// ErrPublished: published figures do not add up, or are not what is authorised.
	ErrPublished = errors.New("pppk: published figures")
	// ErrPay: no pay or grade is known of what is given.
	ErrPay = errors.New("pppk: pay")
	// ErrRanking: people cannot be put in order by what is given.
	ErrRanking = errors.New("pppk: ranking")
	// ErrAgreement: a draft agreement lacks something, or has it wrong.
	ErrAgreement = errors.New("pppk: agreement")
	// ErrNoLetter: there is no letter to that reader about the decision.
	ErrNoLetter = errors.New("pppk: no letter")
	// ErrReference: a reference stands for another batch, or for none.
	ErrReference = errors.New("pppk: reference")
)

// Problem is one thing that is wrong with an input. Several are joined with
// [errors.Join]; [errors.As] finds the first, [Problems] finds them all. It
// never holds personal data.
type Problem struct {
	Path   string // where: "perjanjian[1].berakhir", in the JSON of an overlay "/ketentuan/1/nilai"; empty for a single value
	Code   string // stable, dotted: "date.layout"
	Remedy string // what is wrong and what to do
	Kind   error
}

// Error returns "path: remedy (code)".
func (p *Problem) Error() string {
	var b strings.Builder
	if p.Path != "" {
		b.WriteString(p.Path)
		b.WriteString(": ")
	}
	b.WriteString(p.Remedy)
	b.WriteString(" (")
	b.WriteString(p.Code)
	b.WriteString(")")
	return b.String()
}

// Unwrap returns the sentinel of the kind of input, or nil.
func (p *Problem) Unwrap() error { return p.Kind }

// Problems returns every [Problem] in err, in order.
func Problems(err error) []*Problem {
	var all []*Problem
	for _, e := range errtree.Flatten(err) {
		var p *Problem
		if errors.As(e, &p) {
			all = append(all, p)
		}
	}
	return all
}

// NewProblem returns what is wrong at a place, with its code and what to do. It has no
// kind.
func NewProblem(path, code, remedy string) *Problem {
	return &Problem{Path: path, Code: code, Remedy: remedy}
}

// ProblemList collects what is wrong with one input, each with its place. The zero
// value is ready.
type ProblemList struct {
	Kind error // the sentinel that every one of them is: [ErrFacts]
	all  []error
}

// Add adds one more thing that is wrong.
func (ps *ProblemList) Add(path, code, remedy string) {
	ps.all = append(ps.all, &Problem{Path: path, Code: code, Remedy: remedy, Kind: ps.Kind})
}

// AddAt adds what is wrong with a value that stands at the path.
func (ps *ProblemList) AddAt(path string, err error) {
	for _, p := range Problems(err) {
		ps.Add(path, p.Code, p.Remedy)
	}
}

// Join adds an error as it is.
func (ps *ProblemList) Join(err error) {
	if err != nil {
		ps.all = append(ps.all, err)
	}
}

// Count returns how many were added.
func (ps *ProblemList) Count() int { return len(ps.all) }

// Err returns all of them joined, or nil.
func (ps *ProblemList) Err() error { return errors.Join(ps.all...) }
