package law

import (
	"fmt"
	"log/slog"
	"slices"
	"strconv"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/letter"
	"github.com/pppk-id/pppk/internal/mask"
)

// Finding is what one rule says of one person.
type Finding struct {
	Rule   string // the rule's id: "renewal.age_limit"
	Result Result
	Blocks bool // it takes part in the outcome; otherwise it notes

	d        *Decision
	rule     *compiled
	evidence evidence
}

// lent runs something on the case of the decision.
func (f Finding) lent(do func(c *Case)) {
	if f.d == nil {
		return
	}
	if c := f.d.lend(); c != nil {
		do(c)
		c.done()
	}
}

// Title returns what the rule is about, in Indonesian.
func (f Finding) Title() string { return f.TitleIn(pppk.Indonesian) }

// TitleIn returns what the rule is about.
func (f Finding) TitleIn(l pppk.Language) string {
	if f.rule == nil {
		return ""
	}
	return f.rule.Title.In(l)
}

// Duty returns what the rule asks for, one Indonesian sentence without values.
func (f Finding) Duty() string { return f.DutyIn(pppk.Indonesian) }

// DutyIn returns what the rule asks for, one sentence without values.
func (f Finding) DutyIn(l pppk.Language) string {
	if f.rule == nil {
		return ""
	}
	return f.rule.Duty.In(l)
}

// Found returns what the facts say, in Indonesian with days as YYYY-MM-DD; "" when
// nothing. Of a statement it names the office and the letter, and of a quarter's
// evaluation the predicate, unless the facts have changed since the decision.
func (f Finding) Found() string { return f.FoundIn(pppk.Indonesian) }

// FoundIn returns the same in words of the language.
func (f Finding) FoundIn(l pppk.Language) (text string) {
	f.lent(func(c *Case) { text = f.found(c, l, false) })
	return text
}

// Wanted returns what the rule asks for, in Indonesian with days as YYYY-MM-DD.
func (f Finding) Wanted() string { return f.wanted(pppk.Indonesian, false) }

// WantedIn returns the same in words of the language.
func (f Finding) WantedIn(l pppk.Language) string { return f.wanted(l, false) }

// Plain returns why the rule is not met, one sentence to the employee.
func (f Finding) Plain(l pppk.Language) string {
	if f.rule == nil {
		return ""
	}
	return f.rule.Plain.In(l)
}

func (f Finding) wanted(l pppk.Language, long bool) string {
	switch {
	case f.rule == nil:
		return ""
	case f.rule.Wanted != nil:
		return f.rule.Wanted(l)
	}
	return f.evidence.wanted.text(l, long)
}

// Latest returns the last day that the rule allows a term to end on; the zero Date when it
// sets none or cannot tell.
func (f Finding) Latest() pppk.Date {
	if f.rule == nil || f.rule.Bounds != AtMost {
		return pppk.Date{}
	}
	return f.evidence.bounds
}

func (f Finding) found(c *Case, l pppk.Language, long bool) string {
	if f.rule == nil {
		return ""
	}
	if f.rule.Found != nil {
		if !c.unchanged() {
			return ""
		}
		c.as(f.rule.Status)
		if c.rule = f.rule; c.Status == 0 {
			c.Status = pppk.FullTime
		}
		return f.rule.Found(c, l)
	}
	v := f.evidence.found
	if f.Result == NotKnown {
		if v.kind == evalsValue {
			return pppk.Text{ID: "belum ada: ", EN: "not on file: "}.In(l) + v.text(l, long)
		}
		return ""
	}
	wanted := f.evidence.wanted
	switch {
	case v.kind == evalsValue:
		return c.evaluated(l, v)
	case wanted.kind == floorValue && wanted.number != 0 && v.kind != answerValue:
		return c.annuals(l, YearSet(wanted.number))
	}
	s := v.text(l, long)
	if (v.kind == answerValue || v.kind == saidValue) && v.said.of != 0 {
		if source := c.source(pppk.Subject(v.said.of)); source != nil {
			s += " (" + statementText(source, l, long) + ")"
		}
	}
	return s
}

// unchanged reports whether the facts of the case are still those that it was read from.
func (c *Case) unchanged() bool {
	if c.sure {
		return true
	}
	again := c.policy.lend(c.law, &c.Request, c.facts)
	again.read()
	same := again.sum == c.sum && again.Known == c.Known
	again.done()
	return same
}

// evaluated lists evaluations with their predicates: "2025 tahunan: baik". The
// decision keeps those of years; those of quarters no rule reads, so they are
// looked up in the facts.
func (c *Case) evaluated(l pppk.Language, set Value) string {
	unchanged := c.unchanged()
	var all []string
	for year, p := range set.periods {
		s := strconv.Itoa(year) + " " + periodWords.In(l, uint8(p))
		grade := c.annual[placeOf(year, c.Day)]
		if p != pppk.Annual {
			grade = 0
			for i := range c.facts.Evaluations {
				if e := &c.facts.Evaluations[i]; unchanged && e.Year == year && e.Period == p {
					grade = beside(grade, graded(e))
				}
			}
		}
		all = append(all, s+letter.OrNothing(": ", predicateWords.In(l, uint8(grade))))
	}
	return strings.Join(all, ", ")
}

// annuals lists the annual predicates of the years of a set, as far as they are on file: "baik (2024), sangat baik (2025)".
func (c *Case) annuals(l pppk.Language, years YearSet) string {
	var all []string
	for i, p := range c.annual {
		if years.has(i) && p != 0 {
			all = append(all, PredicateOf(p, yearAt(c.Day, i)).text(l, false))
		}
	}
	return strings.Join(all, ", ")
}

// String returns the finding in one line: result, title, articles.
func (f Finding) String() string {
	return string(pppk.AppendCitations([]byte("["+f.Result.String()+"] "+f.Title()+" ("), pppk.Indonesian, f.Citations())) + ")"
}

// Format prints what [Finding.String] returns, whatever the verb: what was found
// can be as good as a birth date.
func (f Finding) Format(s fmt.State, _ rune) { mask.Write(s, f.String()) }

// LogValue implements [slog.LogValuer] without what was found.
func (f Finding) LogValue() slog.Value { return slog.StringValue(f.String()) }

func statementText(s *pppk.Statement, l pppk.Language, long bool) string {
	parts := []string{}
	for _, part := range []string{s.Office, s.Letter, dayIn(l, s.Date, long)} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, ", ")
}

// Citations returns where the rule comes from, and the event, the age limit and the
// agency's values that it applied: those of the rule first, each once.
func (f Finding) Citations() (all []pppk.Citation) {
	f.lent(func(c *Case) { all = f.citations(c, pppk.Indonesian) })
	return all
}

func (f Finding) citations(c *Case, l pppk.Language) []pppk.Citation {
	p := c.policy
	own := make([]pppk.Citation, 0, len(f.rule.Cites)+3)
	add := func(all ...pppk.Citation) {
		for _, cite := range all {
			if cite.Instrument.Name == "" || !cite.ExistsOn(p.day) {
				continue
			}
			if cite = cite.On(l, p.day); !slices.Contains(own, cite) {
				own = append(own, cite)
			}
		}
	}
	if f.evidence.values != nil {
		c.again(f.rule, &f.evidence)
		if texts := c.instead; len(texts) > 0 && !f.evidence.found.IsZero() {
			// Of the texts those that were in force when it happened, if any was.
			then := slices.DeleteFunc(slices.Clone(texts), func(t pppk.Citation) bool { return !t.ExistsOn(c.asOf) })
			if len(then) > 0 {
				texts = then
			}
			add(texts...)
			return own
		}
	}
	add(f.rule.Cites...)
	for _, used := range f.rule.params {
		if !used.cited {
			continue
		}
		if p.law.limits.isTable(used.def) { // of all tables the one row that has the position
			if f.evidence.result != NotKnown && c.Limit.row != nil {
				add(c.Limit.row.Cite)
			}
			continue
		}
		if v := used.def.versionIn(p.law, p.day); v != nil && (used.def.succeeded(p.law, v) || p.law.params[used.at].overlay >= 0) {
			add(v.cite)
		}
		if s, ok := p.setting(used.def); ok {
			add(s.citation)
		}
	}
	return own
}
