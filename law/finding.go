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

	decision *Decision
	rule     *rule
	evidence evidence
}

// Title returns what the rule is about, in Indonesian.
func (f Finding) Title() string {
	if f.rule == nil {
		return ""
	}
	return f.rule.title.ID
}

// Duty returns what the rule asks for, one Indonesian sentence without values.
func (f Finding) Duty() string {
	if f.rule == nil {
		return ""
	}
	return f.rule.duty.ID
}

// Found returns what the facts say, with days as YYYY-MM-DD; "" when nothing.
// Of a statement it names the office and the letter, and of a quarter's
// evaluation the predicate, unless the facts have changed since the decision.
func (f Finding) Found() string { return f.found(pppk.Indonesian, false) }

// Wanted returns what the rule asks for, with days as YYYY-MM-DD.
func (f Finding) Wanted() string { return f.wanted(pppk.Indonesian, false) }

func (f Finding) wanted(l pppk.Language, long bool) string {
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
func (f Finding) Latest() pppk.Date {
	if f.rule == nil || f.rule.bound != atMost {
		return pppk.Date{}
	}
	return f.evidence.bounds
}

func (f Finding) found(l pppk.Language, long bool) string {
	if own := f.ownRule(); own != nil {
		if own.Found == nil || !f.decision.unchanged() {
			return ""
		}
		return own.Found(f.decision.caseOf(f.decision.facts, f.rule.status), l)
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
		return f.decision.evaluated(l, v)
	case wanted.kind == floorValue && wanted.number != 0 && v.kind != answerValue:
		return f.decision.annuals(l, yearSet(wanted.number))
	}
	s := v.text(l, long)
	if v.kind == answerValue || v.kind == saidValue {
		if source := f.decision.source(pppk.Subject(v.said.of)); source != nil {
			s += " (" + text(source, l, long) + ")"
		}
	}
	return s
}

// evaluated lists evaluations with their predicates: "2025 tahunan: baik". The
// decision keeps those of years; those of quarters no rule reads, so they are
// looked up in the facts.
func (d *Decision) evaluated(l pppk.Language, set value) string {
	unchanged := d.unchanged()
	var all []string
	for year, p := range set.periods {
		s := strconv.Itoa(year) + " " + periodWords.In(l, uint8(p))
		grade := d.annual[placeOf(year, d.policy.day)]
		if p != pppk.Annual {
			grade = 0
			for i := range d.facts.Evaluations {
				if e := &d.facts.Evaluations[i]; unchanged && e.Year == year && e.Period == p {
					grade = beside(grade, graded(e))
				}
			}
		}
		all = append(all, s+letter.OrNothing(": ", predicateWords.In(l, uint8(grade))))
	}
	return strings.Join(all, ", ")
}

// annuals lists the annual predicates of the years of a set, as far as they are on file: "baik (2024), sangat baik (2025)".
func (d *Decision) annuals(l pppk.Language, years yearSet) string {
	var all []string
	for i, p := range d.annual {
		if years.has(i) && p != 0 {
			all = append(all, gradeOf(p, yearAt(d.policy.day, i)).text(l, false))
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

func text(s *pppk.Statement, l pppk.Language, long bool) string {
	parts := []string{}
	for _, part := range []string{s.Office, s.Letter, dayIn(l, s.Date, long)} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, ", ")
}

// Citations returns where the rule comes from, and the event, the age limit and
// the agency's values that it applied: those of the rule first, each once.
func (f Finding) Citations() []pppk.Citation { return f.citations(pppk.Indonesian) }

func (f Finding) citations(l pppk.Language) []pppk.Citation {
	if f.decision == nil {
		return nil
	}
	d, found := f.decision, f.evidence.found
	day := d.policy.day
	own := make([]pppk.Citation, 0, len(f.rule.cites)+3)
	add := func(all ...pppk.Citation) {
		for _, cite := range all {
			if cite.Instrument.Name == "" || !cite.ExistsOn(day) {
				continue
			}
			if cite = cite.On(l, day); !slices.Contains(own, cite) {
				own = append(own, cite)
			}
		}
	}
	if found.kind == eventValue && !d.fresh { // it ended an agreement
		g, happened := &eventGrounds[found.said.word], found.day
		grounds := []pppk.Citation{g.partTime}
		if f.rule.status == pppk.FullTime {
			grounds = []pppk.Citation{g.fullTime, g.also}
		}
		// Of the texts those that were in force when it happened, if any was.
		then := slices.DeleteFunc(slices.Clone(grounds), func(c pppk.Citation) bool { return !c.ExistsOn(happened) })
		if len(then) > 0 {
			grounds = then
		}
		add(grounds...)
		return own
	}
	add(f.rule.cites...)
	for _, id := range f.rule.uses {
		if id == paramTeacher && f.evidence.result != NotKnown {
			if e := d.policy.base.ages[d.position.kind][d.position.cluster][d.position.level]; e.need == 0 {
				add(ageRows[e.row].cite)
			}
		}
		if s, ok := d.policy.setting(id); ok {
			add(s.citation)
		}
	}
	return own
}
