package law

import (
	"slices"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
)

// Rule is one literal: what it is, when it applies, which articles it comes from,
// how it is said, and how it is checked. A rule of the nation and one of an agency
// are the same type, and see the same [Case]. The verdict and the letter run the same
// check.
//
// It decides where one of its citations is a binding text of high or medium
// confidence, and notes otherwise.
type Rule struct {
	ID     string // dotted, without article or version: "sukamaju.certificate"
	Act    Act
	Status pppk.Status // whom it concerns; 0: both regimes
	Notes  bool        // it only notes, whatever its sources
	Told   bool        // noted and not met, it is told to the employee too: it qualifies what was asked for

	Title pppk.Text // what it is about
	Duty  pppk.Text // what it asks for, in one plain sentence without values
	Plain pppk.Text // why it is not met, in one plain sentence to the employee

	Cites []pppk.Citation
	// From is the first day on which it applies: zero is the day on which the first
	// of its texts is certainly in force. Until is the last, or zero.
	From, Until pppk.Date

	// Reads are the facts that it reads beside those that the case has as fields:
	// statements, events, evaluations, and declared facts. Where it is not known and
	// says of no fact that it is missing, those of them that are not known are asked
	// for.
	Reads []*Fact
	// Parameters are those whose values it applies: a finding cites the texts that set
	// them. Asks are others that its check asks for, to know whether it has to look further.
	Parameters []Param
	Asks       []Param

	Bounds Bound // what its bound limits
	// Limit says of a rule that bounds at most that what it allows is the day of a
	// limit, at which a longer term may be cut.
	Limit bool
	// Short says of a rule that bounds at least what is given where the others leave
	// less; nil: less is given.
	Short func(*Case) Shortfall
	// Lengths are those that a rule with bound [OfLengths] allows.
	Lengths func(*Values) Lengths

	// When says whether the rule is there at all; nil: always. Decides makes a rule
	// block that notes; nil: never. Both see the values that hold under every reading.
	When    func(*Values) bool
	Decides func(*Values) bool

	// Check says what the rule finds. It is called by many goroutines, changes
	// nothing but the case, and keeps nothing of it. A fact that is added must never
	// turn met into not met or back: what is not known is [NotKnown], and never no. The
	// package pppktest looks for breaches. It must not allocate if deciding shall not.
	Check func(*Case) Result
	// Found says in words what the facts say where no [Value] does; it may be nil.
	Found func(*Case, pppk.Language) string
	// Wanted says in words what the rule asks for, with its values; it may be nil.
	Wanted func(pppk.Language) string

	// Never says why the rule cannot reach a result, for docs/RULES.md.
	Never map[Result]string
}

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

// Bound is what the bound of a rule of term limits. The zero value is no bound.
type Bound uint8

// The bounds.
const (
	AtMost    Bound = iota + 1 // the bound is the last day that the rule allows
	AtLeast                    // the bound is the first day that a term may end on
	OfLengths                  // the term must be one of the rule's lengths
)

// Shortfall is what is given where less is left than the least term.
type Shortfall uint8

// The shortfalls.
const (
	GiveNothing Shortfall = iota // no term
	GiveLeast                    // the least term all the same, which the limit then cuts
	GiveRest                     // what is left
)

// blocks reports whether the rule decides under the values.
func (r *Rule) blocks(v *Values) bool {
	return !r.Notes && slices.ContainsFunc(r.Cites, pppk.Citation.Blocks) || r.Decides != nil && r.Decides(v)
}

// since is the first day on which it applies.
func (r *Rule) since() pppk.Date {
	if !r.From.IsZero() {
		return r.From
	}
	var first pppk.Date
	for i, c := range r.Cites {
		if day := c.Instrument.Certain(); i == 0 || day.Before(first) {
			first = day
		}
	}
	return first
}

func (r *Rule) covers(day pppk.Date) bool {
	return !day.Before(r.since()) && (r.Until.IsZero() || !day.After(r.Until))
}

// check adds what the rule lacks.
func (r *Rule) check(ps *pppk.ProblemList, at string, l *Law) {
	if !isRuleID(r.ID) {
		ps.Add(at, "rule.id", "needs an id of lower-case words with dots between them: the agency's, then the topic")
	}
	if r.Act.of == nil || !slices.Contains(l.acts, r.Act) {
		ps.Add(at, "rule.act", "is about no act of this law; give one that the law declares: national.Renewal()")
	}
	if r.Status > pppk.PartTime {
		ps.Add(at, "rule.status", "is for no known status; give full-time, part-time, or 0 for both")
	}
	if act := r.Act.of; act != nil && r.Status != 0 && act.Only != 0 && r.Status != act.Only {
		ps.Add(at, "rule.status", "would never decide: "+act.ID+" is about "+act.Only.String()+" alone; give that status, or 0")
	}
	for i, t := range []pppk.Text{r.Title, r.Duty, r.Plain} {
		if i == 2 && r.Never[NotMet] != "" {
			continue // nobody is told why it is not met
		}
		if strings.TrimSpace(t.ID) == "" || strings.TrimSpace(t.EN) == "" {
			ps.Add(at, "rule.text", "needs a title, a duty and a plain sentence, each in both languages")
			break
		}
	}
	if r.Check == nil {
		ps.Add(at, "rule.check", "has no check")
	}
	if len(r.Cites) == 0 {
		ps.Add(at, "rule.source", "cites nothing; give the text that it comes from")
	}
	if r.Bounds > OfLengths || (r.Bounds == OfLengths) != (r.Lengths != nil) {
		ps.Add(at, "rule.bounds", "has lengths without the bound OfLengths, or the bound without lengths")
	}
	for _, f := range r.Reads {
		if f == nil || l.fact(f.ID) == nil {
			id := ""
			if f != nil {
				id = f.ID
			}
			ps.Add(at, "rule.reads", "reads "+id+", which the law does not declare")
			continue
		}
		if act := r.Act.of; act != nil && !act.Asks.has(AsksTerm) && (f.ID == TermFirstFact().ID || f.ID == TermLastFact().ID) {
			ps.Add(at, "rule.reads", "reads "+f.ID+", which no question about "+act.ID+" carries: it would never be known")
		}
	}
	for _, p := range slices.Concat(r.Parameters, r.Asks) {
		if d := p.definition(); d == nil || l.parameter(d.id) != d {
			ps.Add(at, "rule.parameters", "applies "+p.ID()+", which the law does not declare")
		}
	}
}
