package law

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
)

// A rule is one literal: what it is, when it applies, which articles it comes
// from, how it is said, and how it is checked. The verdict and the letter run
// the same check.
type rule struct {
	id     string
	act    string
	status pppk.Status // whose rule it is; 0: of both
	notes  bool        // it is listed and explained, and never decides
	told   bool        // noted and not met, it is told to the employee too: it qualifies what was asked for
	title  pppk.Text
	duty   pppk.Text // what it asks for, in one plain sentence without values
	plain  pppk.Text // why it is not met, in one plain sentence to its employee
	cites  []pppk.Citation
	uses   []paramID // the parameters whose values it applies
	grades bool      // its check reads evaluations
	bound  boundKind // what the bound of its results limits
	check  check

	// when says whether the rule is there at all; nil: always.
	when func(*values) bool
	// decides makes a noting rule block; nil: never.
	decides func(*values) bool
	// lengths is the set of lengths of a rule with bound byLengths.
	lengths func(*values) Lengths
	// never says why the rule cannot reach a result; see docs/RULES.md.
	never map[Result]string

	// Of a rule of an agency's own: the rule, its place among those of the act,
	// what it reads, of the policy's facts (together, and in the order of
	// Rule.Reads) and of the nation's, and Rule.look.
	own       *Rule
	place     uint8
	reads     factSet
	readsEach []int
	asks      needSet
	look      func(*pppk.Facts, pppk.Date, *factSet) Result
}

// check answers a rule for one person. What it found, what it asks for and what
// is missing it leaves in the case.
type check func(*kase) Result

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
func (r Result) String() string { return enum.String(results, uint8(r)) }

type boundKind uint8

const (
	noBound   boundKind = iota
	atMost              // the bound is the last day that the rule allows
	atLeast             // the bound is the first day that a term may end on
	byLengths           // the term must be one of the rule's lengths
)
