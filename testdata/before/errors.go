package before

import (
	"errors"
	"strings"
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
// [errors.Join]; [errors.As] finds the first, [pppk.Problems] finds them all. It
// never holds personal data.
type Problem struct {
	Path   string // where: "perjanjian[1].berakhir", in the JSON of an overlay "/ketentuan/1/nilai"; empty for a single value
	Code   string // stable, dotted: "date.layout"
	Remedy string // what is wrong and what to do
	kind   error
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
func (p *Problem) Unwrap() error { return p.kind }

// Problems returns every [pppk.Problem] in err, in order.
func Problems(err error) []*Problem {
	var all []*Problem
	for _, e := range flatten(err) {
		var p *Problem
		if errors.As(e, &p) {
			all = append(all, p)
		}
	}
	return all
}

// flatten lists what is joined in err, also where that is wrapped.
func flatten(err error) []error {
	switch e := err.(type) { //nolint:errorlint // walks the tree itself
	case nil:
		return nil
	case *Refusal: // what it unwraps to are its sentinels
	case interface{ Unwrap() []error }:
		var all []error
		for _, e := range e.Unwrap() {
			all = append(all, flatten(e)...)
		}
		return all
	case interface{ Unwrap() error }:
		if all := flatten(e.Unwrap()); len(all) > 1 {
			return all
		}
	}
	return []error{err}
}

func problem(path, code, remedy string) *Problem {
	return &Problem{Path: path, Code: code, Remedy: remedy}
}

// problems collects what is wrong with one input.
type problems struct {
	kind error
	all  []error
}

func (ps *problems) add(path, code, remedy string) {
	ps.all = append(ps.all, &Problem{Path: path, Code: code, Remedy: remedy, kind: ps.kind})
}

func (ps *problems) err() error { return errors.Join(ps.all...) }
