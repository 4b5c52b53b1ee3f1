// Package pppktest checks an agency's own overlay: what it lays over the nation,
// the rules that it adds, and the cases that it has written for them. It is one
// call in the agency's own tests:
//
//	func TestOverlay(t *testing.T) {
//		cases, err := pppktest.ReadCases(os.DirFS("testdata"), "*.json")
//		if err != nil {
//			t.Fatal(err)
//		}
//		pppktest.Run(t, sukamaju.Overlay(), cases)
//	}
//
// [Check] does the same without a test and returns all problems joined. Both say
// in a [Report] what decides, what only notes, and what was not checked.
//
// # What it finds
//
// Each problem is a [pppk.Problem] with one of these codes, or one of
// [law.Law.With] and [law.Law.On]:
//
//	citation.place      a citation prints neither an article nor a subject
//	rule.name           a rule's id does not begin with a word of the overlay's id
//	text.digit          a title, duty or plain sentence holds a digit: values belong in Wanted
//	text.language       a duty or plain sentence is the same in both languages
//	text.sentence       a duty or plain sentence is not one sentence with a capital and a full stop
//	text.long           a plain sentence has more than 24 words
//	text.value          a setting's value has no words in one of the languages
//	departure.silent    no case shows that a departure which decides is applied
//	case.name           a case has no name of its own
//	case.act            the law has no act of that id, or a case names two acts
//	case.wants          a case wants nothing, and so can never fail
//	case.day            the law cannot be resolved on the day of a case
//	case.facts          the facts of a case contradict each other, or cannot be read
//	case.outcome        a case has another outcome than it wants
//	case.result         a rule says something else in a case than the case wants
//	case.missing        a case is undetermined, and no missing fact is named
//	case.lacks          a rule has no case that is met, not met or not known
//	case.never          a result excused with Never is reached or wanted, or the excuse says nothing
//	rule.panics         Check, Found or Wanted panics; the rest sees not known, or ""
//	rule.result         Check returns what no rule may say
//	rule.impure         the same facts have another answer the next time, or in another order
//	rule.parallel       the same facts have another answer among many goroutines
//	rule.changes        deciding, or the letter, changes the facts
//	rule.allocates      deciding with the rule allocates
//	rule.flips          a fact that becomes known turns a known result into another
//	rule.unreadable     a value that cannot be read is not taken as not known
//	rule.reads          the result waits for a fact that Reads does not name
//	letter.fails        a letter about a case cannot be written
//	letter.title        a rule that is not met is not in the officer's letter
//	letter.plain        the first reason is not in the employee's letter
//	json.fails          the overlay cannot be written as JSON and read again
//	json.differs        the overlay that was read again decides a case otherwise
//
// # What it cannot find
//
// Whether a rule says what its source says: only cases written from the source
// show that. A breach that no case comes near; what depends on the clock, the
// network or a file that stays the same during the test; a race that the race
// detector would show, without it. A rule that does not return, and one that ends
// the program, as two goroutines do that write one map, ends the test too.
package pppktest

import (
	"cmp"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"text/tabwriter"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// Run checks the overlay with the cases, and fails the test for each problem, in
// a subtest of its kind; each case has a subtest of its own. The report is in the
// log of the test.
//
// What it measures needs that no other test runs: a test that calls it should not
// be parallel.
func Run(t *testing.T, o law.Overlay, cases []Case, options ...Option) {
	t.Helper()
	k := newKit(o, cases, options)
	for s := range k.steps() {
		found := k.run(s) // also where the subtest is not asked for: others build on it
		t.Run(s.name, func(t *testing.T) {
			for _, p := range found {
				t.Error(p)
			}
		})
	}
	t.Log("\n" + k.report.String())
}

// Check checks the overlay with the cases. The error joins a [pppk.Problem] for
// everything that it finds, in the order of the checks; [pppk.Problems] lists
// them.
func Check(o law.Overlay, cases []Case, options ...Option) (Report, error) {
	k := newKit(o, cases, options)
	var all []error
	for s := range k.steps() {
		for _, p := range k.run(s) {
			all = append(all, p)
		}
	}
	return k.report, errors.Join(all...)
}

// Option changes what is checked.
type Option func(*kit)

// Over lays the overlay over this law and not over the nation: over that with the
// overlay that it replaces.
func Over(law *law.Law) Option { return func(k *kit) { k.base = law } }

// Never says why a rule never has that result, which then needs no case.
func Never(rule string, result law.Result, why string) Option {
	return func(k *kit) { k.never[never{rule, result}] = why }
}

// Allocates says why a rule may allocate. Deciding with it is slower.
func Allocates(rule, why string) Option {
	return func(k *kit) { k.allocates[rule] = why }
}

// Report is what an overlay does and what was not checked of it.
type Report struct {
	Overlay string // its id, its version and whose staff it is for
	Effects []Effect
	Skipped []string // what was not checked, and why
}

// Effect is one setting or rule of an overlay.
type Effect struct {
	ID      string // of the parameter or rule
	Value   string // of a setting, in Indonesian
	Decides bool   // its source is binding and sure; otherwise it only notes
	Departs bool   // a setting outside what the nation allows
	From    pppk.Date
	Source  pppk.Citation
	Cases   int // of a rule: how many name what it says
}

// String returns the report as a table.
func (r Report) String() string {
	var b strings.Builder
	fmt.Fprintln(&b, r.Overlay)
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	for _, e := range r.Effects {
		does, about := "notes", e.Value
		if e.Decides {
			does = "decides"
		}
		if e.Departs {
			does += ", departs"
		}
		if e.Value == "" {
			about = fmt.Sprintf("%d cases", e.Cases)
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", does, e.ID, cmp.Or(e.From.String(), "-"), e.Source, about)
	}
	w.Flush() // to a strings.Builder, which does not fail
	for _, s := range r.Skipped {
		fmt.Fprintln(&b, "not checked:", s)
	}
	return b.String()
}

type never struct {
	rule   string
	result law.Result
}

// kit is one overlay that is checked.
type kit struct {
	overlay   law.Overlay // with guarded rules
	base, law *law.Law
	written   []Case
	cases     []placed // those that can be decided
	never     map[never]string
	allocates map[string]string
	json      codec
	report    Report

	days   []pppk.Date
	own    []string // ids of the rules that the overlay adds
	impure bool     // nothing more can be told of it

	mu       sync.Mutex // rules are guarded in many goroutines
	problems []*pppk.Problem
	seen     map[string]bool
}

// placed is a case under the law of its day.
type placed struct {
	*Case
	policy *law.Policy
	act    law.Act    // that is asked about
	facts  pppk.Facts // as they were written; decide copies
}

func newKit(o law.Overlay, cases []Case, options []Option) *kit {
	k := &kit{
		base: national.Law(), written: cases, never: map[never]string{}, allocates: map[string]string{},
		seen: map[string]bool{},
	}
	k.json = k.overlayJSON
	for _, option := range options {
		option(k)
	}
	k.overlay = k.guard(o)
	k.report.Overlay = strings.Join(strings.Fields(o.ID+" "+o.Version), " ") + ", " + o.Authority
	return k
}

// step is one kind of check.
type step struct {
	name string
	do   func()
}

// steps yields the checks; of an overlay that cannot be laid only the first.
func (k *kit) steps() func(yield func(step) bool) {
	return func(yield func(step) bool) {
		if !yield(step{"overlay", k.lay}) || k.law == nil {
			return
		}
		steps := []step{{"texts", k.texts}, {"days", k.resolve}, {"nothing known", k.nothingKnown}}
		for i := range k.written {
			c := &k.written[i]
			steps = append(steps, step{"cases/" + cmp.Or(c.Name, fmt.Sprint(i)), func() { k.place(c) }})
		}
		steps = append(steps,
			step{"every rule has its cases", k.complete}, step{"departures", k.departures},
			step{"purity", k.purity}, step{"parallel", k.parallel}, step{"allocations", k.allocations},
			step{"monotone", k.monotone}, step{"letters", k.letters}, step{"json", k.roundTrip})
		for _, s := range steps {
			if !yield(s) {
				return
			}
		}
	}
}

// run does one step and returns what it finds.
func (k *kit) run(s step) []*pppk.Problem {
	before := len(k.problems)
	func() {
		defer func() {
			if p := recover(); p != nil {
				k.add(s.name, "rule.panics", "the library panics with this overlay"+where(p))
			}
		}()
		s.do()
	}()
	return slices.Clone(k.problems[before:])
}

// add notes a problem, once for its place.
func (k *kit) add(path, code, remedy string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if key := path + "\x00" + code; !k.seen[key] {
		k.seen[key] = true
		k.problems = append(k.problems, &pppk.Problem{Path: path, Code: code, Remedy: remedy})
	}
}

// addAll notes the problems of the library at that place.
func (k *kit) addAll(path, code string, err error) {
	for _, p := range pppk.Problems(err) {
		at := path
		if p.Path != "" {
			at = strings.TrimSpace(path + " " + p.Path)
		}
		k.add(at, cmp.Or(code, p.Code), p.Remedy)
	}
}

func (k *kit) skip(what string) { k.report.Skipped = append(k.report.Skipped, what) }

// guard keeps a rule that panics from ending the test, and notes which it is.
func (k *kit) guard(o law.Overlay) law.Overlay {
	o.Rules = slices.Clone(o.Rules)
	for i := range o.Rules {
		r := &o.Rules[i]
		path := "rule " + r.ID
		if check := r.Check; check != nil {
			r.Check = func(c *law.Case) (found law.Result) {
				defer func() {
					if p := recover(); p != nil {
						k.add(path, "rule.panics", "Check panics"+where(p)+"; what is not known is NotKnown")
						found = law.NotKnown
					}
				}()
				if found = check(c); found == 0 || found == law.ContestedResult || found > law.NotMet {
					k.add(path, "rule.result", "Check returns something else than Met, NotMet, NotKnown or NotApplicable, which is taken as not known")
				}
				return found
			}
		}
		if said := r.Found; said != nil {
			r.Found = func(c *law.Case, l pppk.Language) (text string) {
				defer func() {
					if p := recover(); p != nil {
						k.add(path, "rule.panics", "Found panics"+where(p))
						text = ""
					}
				}()
				return said(c, l)
			}
		}
		if wanted := r.Wanted; wanted != nil {
			r.Wanted = func(l pppk.Language) (text string) {
				defer func() {
					if p := recover(); p != nil {
						k.add(path, "rule.panics", "Wanted panics"+where(p))
						text = ""
					}
				}()
				return wanted(l)
			}
		}
	}
	return o
}

// where says what a panic was and where it came from, without a value that could
// be personal.
func where(p any) string {
	what := fmt.Sprintf(" with a %T", p)
	if e, ok := p.(runtime.Error); ok {
		what = ": " + e.Error()
	}
	var pcs [32]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs[:])])
	for panicked := false; ; {
		frame, more := frames.Next()
		inRuntime := strings.HasPrefix(frame.Function, "runtime.")
		if panicked && !inRuntime {
			return fmt.Sprintf("%s at %s:%d", what, frame.File, frame.Line)
		}
		if panicked = panicked || inRuntime; !more {
			return what
		}
	}
}
