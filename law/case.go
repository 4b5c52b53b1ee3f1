package law

import (
	"fmt"
	"log/slog"
	"slices"
	"sync"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/mask"
)

// Known is what is known of a person for one request, worked out once. It is the
// fields of a [Case]. No field means two things: one that the act does not read is
// zero.
type Known struct {
	State    pppk.State        // of the agreement on the day
	Kind     pppk.PositionKind // of position; 0 also where it is not known which agreement it is
	Begins   bool              // it begins an agreement: there is no older one
	Proposed bool              // somebody proposes a term
	Extends  bool              // the agreement is known to extend another
	Category pppk.Category     // of the position that is asked about
	Grade    pppk.Grade

	Agreement pppk.Period // that the act is about
	Begun     pppk.Period // the days between which it began
	Term      pppk.Period // that is proposed
	Start     pppk.Date   // the first day of what is asked for; zero: not known
	Earliest  pppk.Date   // the same, or the earliest that it can be
	YearEnd   pppk.Date   // the last day of a year from then on
	Born      pppk.Date
	Applied   pppk.Date // the day of the application

	Position Held // that the age limit hangs on: of the request or, if the act asks for none, of the agreement
	Now      Held // of the agreement, as it is on file
	Limit    AgeLimit

	ServiceSince pppk.Date   // from which service in the grade counts
	Pay          pppk.Rupiah // that was agreed on
	Spending     pppk.Spending

	number, name string      // of the agreement and of the person: whose facts they are
	told         pppk.Status // the status of the agreement; 0: not known
	unknown      *Fact       // the agreement or its status, while it is not known

	annual  [evaluationYears]pppk.Predicate
	onFile  PeriodSet // the evaluations that are
	ended   [pppk.PartTime + 1]pppk.FirstEvent
	answers [pppk.SubjectCount]answer
}

// String says only what it is: it holds personal data.
func (k Known) String() string { return "pppk.Known" }

// Format prints what [Known.String] returns, whatever the verb.
func (k Known) Format(s fmt.State, _ rune) { mask.Write(s, k.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (k Known) LogValue() slog.Value { return slog.StringValue(k.String()) }

// Held is a position, as far as an age limit hangs on it.
type Held struct {
	Kind     pppk.PositionKind
	Cluster  pppk.Cluster
	Level    pppk.Level
	AgeLimit uint8 // that an office states, or 0
}

// Case is one person before the checks, on the day of a decision and under one reading
// of the law. Its fields and methods are what a check may see: a rule of the nation and
// one of an agency see the same. A check answers with one of its methods, which leave
// what was found, what was wanted and what is missing for the finding.
//
// It is lent for the time of one check, which must change no field and keep nothing of
// it.
type Case struct {
	Known
	Request Request
	Day     pppk.Date   // of the decision
	Status  pppk.Status // of the agreement; while it is not known, that of either regime in turn

	policy   *Policy
	law      *actRules
	facts    *pppk.Facts
	readings readings // that the decision looks at
	values   *Values  // under the reading at hand
	rule     *compiled
	sum      uint64 // of what is on file and in no field
	sure     bool   // the facts were found to be those that were decided, a moment ago

	// What the check that runs leaves.
	found, wanted Value
	bounds        pppk.Date        // the last day that a term rule allows, or asks for at least
	missing       []*Fact          // in the order in which they were asked for
	instead       []pppk.Citation  // what it cites in place of the rule's texts
	asOf          pppk.Date        // on which day those that hold are cited
	aside         []*Fact          // what was missing before: see Kept
	lacked        bool             // it has said what is missing, if anything is
	safe          bool             // not known, but it cannot be not met: the outcome does not wait for it
	hangs         pointSet         // the open points that it hangs on
	asked         *[]*paramDef     // where somebody wants to know which points it asks about
	undeclared    bool             // it read what the rule does not declare
	derived       []derivationSlot // what was worked out for this person
	ledger        []tally          // scratch of what is missing: see lacking
}

var cases = sync.Pool{New: func() any { return new(Case) }}

// lend returns a case for one decision. It goes back with done: what is handed to
// a function value by its address would otherwise be allocated for each.
func (p *Policy) lend(act *actRules, r *Request, f *pppk.Facts) *Case {
	c := cases.Get().(*Case)
	c.open(p, act, r, f)
	return c
}

func (c *Case) open(p *Policy, act *actRules, r *Request, f *pppk.Facts) {
	c.policy, c.law, c.facts, c.Request, c.Day = p, act, f, *r, p.day
	c.readings, c.values, c.rule, c.sure = act.all, act.first(), nil, false
	for i := range c.derived {
		c.derived[i].done = false
	}
}

func (c *Case) done() {
	c.facts, c.rule = nil, nil // nobody's data waits in the pool
	c.missing, c.aside = c.missing[:0], c.aside[:0]
	cases.Put(c)
}

// String says only what it is: it holds personal data.
func (c *Case) String() string { return "pppk.Case" }

// Format prints what [Case.String] returns, whatever the verb.
func (c *Case) Format(s fmt.State, _ rune) { mask.Write(s, c.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (c *Case) LogValue() slog.Value { return slog.StringValue(c.String()) }

// as makes it the case of an agreement of that status, if its own is not known.
func (c *Case) as(s pppk.Status) {
	if c.Status = c.told; c.told == 0 {
		c.Status = s
	}
}

// run clears what the last check has left, and runs that of a rule.
func (c *Case) run(r *compiled) Result {
	c.hangs, c.rule = 0, r
	if c.Status == 0 {
		return c.runBoth(r)
	}
	c.Clear()
	result := r.check(c)
	if result == Met || result == NotMet || result == NotApplicable {
		return result
	}
	if !c.lacked {
		c.lackReads(r)
	}
	return NotKnown
}

// runBoth runs a rule of both regimes for each, while the status of the agreement is not
// known: what it says is known once both come to the same.
func (c *Case) runBoth(r *compiled) Result {
	c.Status = pppk.PartTime
	part, hangs := c.run(r), c.hangs
	c.Status = pppk.FullTime
	full := c.run(r)
	c.Status = 0
	c.hangs |= hangs
	if full != part {
		return c.Lacks(needStatus)
	}
	return full
}

// lackReads says of a rule that has said of nothing that it is missing, that the facts
// that it reads are, those that are there excepted, if others are not.
func (c *Case) lackReads(r *compiled) {
	for _, f := range r.reads {
		if !f.declared() || !c.there(f) {
			c.Lack(f)
		}
	}
	if len(c.missing) == 0 {
		c.Lack(r.reads...)
	}
}

// there reports whether a declared fact is known.
func (c *Case) there(f *Fact) bool {
	text := c.facts.Value(f.ID).Value
	return text != "" && f.read(text)
}

// Clear takes back what the check has left so far.
func (c *Case) Clear() {
	c.found.kind, c.wanted.kind, c.bounds = noValue, noValue, pppk.Date{}
	c.missing, c.lacked, c.safe = c.missing[:0], false, false
	if c.instead != nil {
		c.instead = nil
	}
}

// Met leaves what was found and what the rule asks for, and returns [Met].
func (c *Case) Met(found, wanted Value) Result {
	c.found, c.wanted = found, wanted
	return Met
}

// NotMet leaves what was found and what the rule asks for, and returns [NotMet].
func (c *Case) NotMet(found, wanted Value) Result {
	c.found, c.wanted = found, wanted
	return NotMet
}

// Either is met or not met.
func (c *Case) Either(met bool, found, wanted Value) Result {
	c.found, c.wanted = found, wanted
	if met {
		return Met
	}
	return NotMet
}

// Left returns what was found and wanted so far.
func (c *Case) Left() (found, wanted Value) { return c.found.orNone(), c.wanted.orNone() }

// Leave leaves what was found and wanted, whatever the result.
func (c *Case) Leave(found, wanted Value) { c.found, c.wanted = found, wanted }

// Bound leaves the last day that a term rule allows, or asks for at least.
func (c *Case) Bound(day pppk.Date) { c.bounds = day }

// Lacks leaves nothing but what is missing: with these facts the rule can tell. It
// returns [NotKnown].
func (c *Case) Lacks(all ...*Fact) Result {
	c.Clear()
	c.Lack(all...)
	return NotKnown
}

// Lack adds what is missing beside what was found; nil is nothing. A result that is
// known and lacks something is one whose bound is not known.
func (c *Case) Lack(all ...*Fact) {
	c.lacked = true
	for _, f := range all {
		if f != nil {
			c.missing = append(c.missing, f)
		}
	}
}

// LacksNothing reports whether nothing is said to be missing so far.
func (c *Case) LacksNothing() bool { return len(c.missing) == 0 }

// Harmless says that the rule cannot be not met, whatever is missing: the outcome does
// not wait for it.
func (c *Case) Harmless() { c.safe = true }

// CiteInstead says that the finding cites these texts and not those of the rule: of
// them those that hold on a day, if any does. They are kept, and not copied.
func (c *Case) CiteInstead(texts []pppk.Citation, asOf pppk.Date) { c.instead, c.asOf = texts, asOf }

// hang notes that the result hangs on a parameter, if it is an open point.
func (c *Case) hang(def *paramDef) {
	if c.asked != nil && def.contested && def.versionIn(c.policy.law, c.Day) == nil && !slices.Contains(*c.asked, def) {
		*c.asked = append(*c.asked, def)
	}
	for i := range c.rule.params {
		if p := &c.rule.params[i]; p.def == def {
			c.hangs |= p.point
			return
		}
	}
	c.hangs |= c.law.pointOf(def)
	c.undeclared = true
}

// value returns the value of a parameter under the reading at hand.
func (c *Case) value(def *paramDef) any {
	if c.rule != nil {
		for i := range c.rule.params {
			if p := &c.rule.params[i]; p.def == def {
				return c.values.all[p.at]
			}
		}
	}
	return c.values.of(def)
}

// Policy returns the law of the day.
func (c *Case) Policy() *Policy { return c.policy }

// Contract returns the agreement that the act is about, as it is on file; the zero
// Contract where none is or the act begins one. What a check looks at here and not in a
// field of the case, the decision does not keep.
func (c *Case) Contract() pppk.Contract {
	if !c.Begins {
		if i, ok := c.facts.Contracts.Latest(); ok {
			return c.facts.Contracts[i]
		}
	}
	return pppk.Contract{}
}

// Events returns the events on file, which must not be changed. A rule that looks at
// them says so in Reads: [EventsFact].
func (c *Case) Events() *pppk.Events { return &c.facts.Events }

// Event is the first that ended what the act is about.
func (c *Case) Event() *pppk.FirstEvent { return &c.ended[c.Status] }

// Flag returns a declared fact of kind [FlagFact].
func (c *Case) Flag(f *Fact) (yes, known bool) { return c.declared(f).Flag() }

// Number returns a declared fact of kind [NumberFact] in hundredths: 7850 is 78.50.
func (c *Case) Number(f *Fact) (hundredths int64, known bool) { return c.declared(f).Number() }

// Date returns a declared fact of kind [DateFact]: the day, or the zero Date for what is
// known not to have happened.
func (c *Case) Date(f *Fact) (day pppk.Date, known bool) { return c.declared(f).Day() }

// Text returns a declared fact of kind [TextFact]; "" where it is not known.
func (c *Case) Text(f *Fact) string { return c.declared(f).Value }

func (c *Case) declared(f *Fact) pppk.Declared {
	if c.rule != nil && !c.rule.readsFact(f) {
		c.undeclared = true
	}
	return c.facts.Value(f.ID)
}

// Said returns what offices state about the subject of a fact: the answer, or that
// there is none that counts.
func (c *Case) Said(f *Fact) (a pppk.Answer, known bool) {
	if c.rule != nil && !c.rule.readsFact(f) {
		c.undeclared = true
	}
	if a := c.answers[f.Subject]; a == said(pppk.Yes) || a == said(pppk.No) {
		return pppk.Answer(a), true
	}
	return 0, false
}

// Stated asks that an office states it: the whole check of most conditions.
func (c *Case) Stated(f *Fact) Result {
	if !c.rule.readsFact(f) {
		c.undeclared = true
	}
	switch s := f.Subject; c.answers[s] {
	case said(pppk.Yes):
		yes := AnswerOf(s, pppk.Yes)
		return c.Met(yes, yes)
	case said(pppk.No):
		return c.NotMet(AnswerOf(s, pppk.No), AnswerOf(s, pppk.Yes))
	case needsFirst:
		if c.Begins {
			return c.Lacks(c.policy.law.applied)
		}
		return c.Lacks(needFirst)
	}
	return c.Lacks(f)
}

// LackUnsaid adds a statement that says neither yes nor no to what is missing.
func (c *Case) LackUnsaid(f *Fact) {
	if _, known := c.Said(f); !known {
		c.Lack(f)
	}
}

// Asks asks that a declared fact of kind [FlagFact] is "ya": the whole check of a
// condition that an agency has in a column of its own.
func (c *Case) Asks(f *Fact) Result {
	switch yes, known := c.Flag(f); {
	case !known:
		return c.Lacks(f)
	case yes:
		return c.Met(flagOf(true), flagOf(true))
	}
	return c.NotMet(flagOf(false), flagOf(true))
}

// answer is what statements say of a subject: an Answer, or why there is none.
type answer uint8

func said(a pppk.Answer) answer { return answer(a) }

const (
	unclear    answer = 3 // two that disagree
	needsFirst answer = 4 // whether it counts depends on the first day of the agreement
)

// What a period has in place of a predicate: evaluations that disagree, or the fact
// that there was no assessment.
const (
	gradeUnclear = pppk.VeryGood + 1 + iota
	gradeNone
)

// evidence is what a check has left, for a finding.
type evidence struct {
	result        Result // under the first reading that has it
	found, wanted Value
	bounds        pppk.Date
	safe          bool
	values        *Values // the reading; nil where it is the status that is missing
}

func (c *Case) evidence(r Result) evidence {
	return evidence{r, c.found.orNone(), c.wanted.orNone(), c.bounds, c.safe, c.values}
}

// Derived is something that checks of one person share: it is worked out when the first
// of them asks for it. It reads no open point of law.
type Derived[T any] struct{ work func(*Case, *T) }

// NewDerived declares it. The function fills a T that is zero.
func NewDerived[T any](work func(c *Case, into *T)) *Derived[T] { return &Derived[T]{work} }

type derivationSlot struct {
	of, value any
	done      bool
}

// Of returns it for the case.
func (d *Derived[T]) Of(c *Case) *T {
	for i := range c.derived {
		if s := &c.derived[i]; s.of == any(d) {
			value := s.value.(*T)
			if !s.done {
				var none T
				*value = none
				d.work(c, value)
				s.done = true
			}
			return value
		}
	}
	value := new(T)
	d.work(c, value)
	c.derived = append(c.derived, derivationSlot{d, value, true})
	return value
}

// Fixed is something that follows from the law of a day alone: it is worked out when the
// first check asks for it, and kept with the policy.
type Fixed[T any] struct{ work func(*Policy) T }

// NewFixed declares it.
func NewFixed[T any](work func(*Policy) T) *Fixed[T] { return &Fixed[T]{work} }

// Of returns it for a policy.
func (f *Fixed[T]) Of(p *Policy) *T {
	if v, ok := p.fixed.Load(f); ok {
		return v.(*T)
	}
	value := f.work(p)
	v, _ := p.fixed.LoadOrStore(f, &value)
	return v.(*T)
}

// Kept is what a check has left, to be restored or joined with what it leaves later.
type Kept struct {
	found, wanted Value
	bounds        pppk.Date
	from, to      int // of what was missing, among what the case has kept aside
	safe          bool
}

// String says only what it is: it holds personal data.
func (k Kept) String() string { return "pppk.Kept" }

// Format prints what [Kept.String] returns, whatever the verb.
func (k Kept) Format(s fmt.State, _ rune) { mask.Write(s, k.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (k Kept) LogValue() slog.Value { return slog.StringValue(k.String()) }

// Kept returns what the check has left so far.
func (c *Case) Kept() Kept {
	from := len(c.aside) // of a rule before, too: the case is for one decision
	c.aside = append(c.aside, c.missing...)
	return Kept{c.found.orNone(), c.wanted.orNone(), c.bounds, from, len(c.aside), c.safe}
}

// Restore leaves again what was left before.
func (c *Case) Restore(k Kept) {
	c.Clear()
	c.found, c.wanted, c.bounds, c.safe = k.found, k.wanted, k.bounds, k.safe
	c.Lack(c.aside[k.from:k.to]...)
}

// JoinEvaluations adds what was missing before, and the evaluations that were.
func (c *Case) JoinEvaluations(k Kept) {
	c.found = k.found.and(c.found)
	c.Lack(c.aside[k.from:k.to]...)
}

// StatusUnknown reports whether the status of the agreement is not known: the case is then
// that of either regime in turn.
func (c *Case) StatusUnknown() bool { return c.told == 0 }

// IsUnchanged reports whether the facts are still those that were decided. What only a
// letter says, and not in a field of the case, is said of such facts alone.
func (c *Case) IsUnchanged() bool { return c.unchanged() }
