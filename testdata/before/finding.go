package before

import (
	"fmt"
	"log/slog"
	"slices"
	"strconv"
	"strings"
)

// Finding is what one rule says of one person.
type Finding struct {
	Rule   string // the rule's id: "renewal.age_limit"
	Result Result
	Blocks bool // it takes part in the outcome; otherwise it notes

	decision *Decision
	rule     *rule
	evidence result
}

// Title returns what the rule is about, in Indonesian.
func (f Finding) Title() string {
	if f.rule == nil {
		return ""
	}
	return f.rule.title.id
}

// Duty returns what the rule asks for, one Indonesian sentence without values.
func (f Finding) Duty() string {
	if f.rule == nil {
		return ""
	}
	return f.rule.duty.id
}

// Found returns what the facts say, with days as YYYY-MM-DD; "" when nothing.
// Of a statement it names the office and the letter, and of a quarter's
// evaluation the predicate, unless the facts have changed since the decision.
func (f Finding) Found() string { return f.found(Indonesian, false) }

// Wanted returns what the rule asks for, with days as YYYY-MM-DD.
func (f Finding) Wanted() string { return f.wanted(Indonesian, false) }

func (f Finding) wanted(l Language, long bool) string {
	if own := f.ownRule(); own != nil {
		if own.Wanted == nil {
			return ""
		}
		return own.Wanted(l)
	}
	return f.evidence.wanted.text(l, long)
}

func (f Finding) ownRule() *Rule {
	if f.rule == nil {
		return nil
	}
	return f.rule.own
}

// Latest returns the last day that the rule allows a term to end on; the zero
// Date when it sets none or cannot tell.
func (f Finding) Latest() Date {
	if f.rule == nil || f.rule.bound != atMost {
		return Date{}
	}
	return f.evidence.bound
}

func (f Finding) found(l Language, long bool) string {
	if own := f.ownRule(); own != nil {
		if own.Found == nil || !f.decision.unchanged() {
			return ""
		}
		return own.Found(f.decision.caseOf(f.decision.facts, f.rule.status), l)
	}
	v := f.evidence.found
	if f.Result == NotKnown {
		if v.kind() == evalsValue {
			return words{"belum ada: ", "not on file: "}.in(l) + v.text(l, long)
		}
		return ""
	}
	wanted := f.evidence.wanted
	switch {
	case v.kind() == evalsValue:
		return f.decision.evaluated(l, v)
	case wanted.kind() == floorValue && wanted.yearMask() != 0 && v.kind() != answerValue:
		return f.decision.annuals(l, wanted.yearMask())
	}
	s := v.text(l, long)
	if v.kind() == answerValue || v.kind() == saidValue {
		if source := f.decision.source(Subject(v.high24())); source != nil {
			s += " (" + source.text(l, long) + ")"
		}
	}
	return s
}

// evaluated lists evaluations with their predicates: "2025 tahunan: baik". The
// decision keeps those of years; those of quarters no rule reads, so they are
// looked up in the facts.
func (d *Decision) evaluated(l Language, set value) string {
	unchanged := d.unchanged()
	var all []string
	for year, p := range set.periods {
		s := strconv.Itoa(year) + " " + periodWords.in(l, uint8(p))
		grade := d.extra.annual(year - d.policy.day.Year() + evaluationYears - 1)
		if p != Annual {
			grade = 0
			for i := range d.facts.Evaluations {
				if e := &d.facts.Evaluations[i]; unchanged && e.Year == year && e.Period == p {
					grade = grade.beside(e.graded())
				}
			}
		}
		all = append(all, s+orNothing(": ", predicateWords.in(l, uint8(grade))))
	}
	return strings.Join(all, ", ")
}

// annuals lists the annual predicates of the years of a mask like
// values.floorYears, as far as they are on file: "baik (2024), sangat baik (2025)".
func (d *Decision) annuals(l Language, years uint8) string {
	var all []string
	for i := range evaluationYears {
		if p := d.extra.annual(i); years&(1<<i) != 0 && p != 0 {
			all = append(all, gradeOf(p, d.policy.day.Year()-evaluationYears+1+i).text(l, false))
		}
	}
	return strings.Join(all, ", ")
}

// String returns the finding in one line: result, title, articles.
func (f Finding) String() string {
	return string(appendCitations([]byte("["+f.Result.String()+"] "+f.Title()+" ("), Indonesian, f.Citations())) + ")"
}

// Format prints what [law.Finding.String] returns, whatever the verb: what was found
// can be as good as a birth date.
func (f Finding) Format(s fmt.State, _ rune) { masked(s, f.String()) }

// LogValue implements [slog.LogValuer] without what was found.
func (f Finding) LogValue() slog.Value { return slog.StringValue(f.String()) }

func (s *Statement) text(l Language, long bool) string {
	parts := []string{}
	for _, part := range []string{s.Office, s.Letter, l.day(s.Date, long)} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, ", ")
}

// Citations returns where the rule comes from, and the event, the age limit and
// the agency's values that it applied: those of the rule first, each once.
func (f Finding) Citations() []Citation { return f.citations(Indonesian) }

func (f Finding) citations(l Language) []Citation {
	if f.decision == nil {
		return nil
	}
	d, r := f.decision, f.evidence
	day := d.policy.day
	own := make([]Citation, 0, len(f.rule.cites)+3)
	add := func(all ...Citation) {
		for _, cite := range all {
			if cite.Instrument.Name == "" || !cite.exists(day) {
				continue
			}
			if cite = cite.on(l, day); !slices.Contains(own, cite) {
				own = append(own, cite)
			}
		}
	}
	if r.found.kind() == eventValue && acts[d.act].fresh == 0 { // it ended an agreement
		g, happened := &eventGrounds[r.found.high24()], r.found.day()
		grounds := []Citation{g.partTime}
		if f.rule.status == FullTime {
			grounds = []Citation{g.fullTime, g.also}
		}
		// Of the texts those that were in force when it happened, if any was.
		then := slices.DeleteFunc(slices.Clone(grounds), func(c Citation) bool { return !c.exists(happened) })
		if len(then) > 0 {
			grounds = then
		}
		add(grounds...)
		return own
	}
	add(f.rule.cites...)
	for _, id := range f.rule.uses {
		if id == paramTeacher && r.code.result() != NotKnown {
			if e := d.policy.base.ages[d.person.kind][d.person.cluster][d.person.level]; e.need == 0 {
				add(ageRows[e.row].cite)
			}
		}
		if s, ok := d.policy.setting(id); ok {
			add(s.citation)
		}
	}
	return own
}
