package pppk

import (
	"io"
	"reflect"
	"strings"
)

// AllCitations lists every national citation, as letters print it or not.
func AllCitations() []Citation {
	var all []Citation
	for _, r := range nationalRules() {
		all = append(all, r.cites...)
	}
	for _, g := range eventGrounds {
		all = append(all, g.fullTime, g.also, g.partTime)
	}
	for _, r := range ageRows {
		all = append(all, r.cite)
	}
	for i := range paramDefs {
		all = append(all, paramDefs[i].cite)
		for _, c := range paramDefs[i].choices {
			all = append(all, c.cite)
		}
	}
	for _, duty := range afterApproval {
		all = append(all, duty.cite)
	}
	all = append(all, expertsByPresident, leadersByPresident)
	all = append(all, payCite, aboveAll, byEducation, byDoctorate, byLevel, besideLevel, clerk, clerkDoctorate, diktum19, familyCite, partTimeAccounts, disciplineReminder)
	for _, m := range minimumWages {
		found, _ := MinimumWageOf(m.region, m.year)
		all = append(all, found.Citation)
	}
	return all
}

// EmployeeReason is what a rule that is not met says to its employee.
func EmployeeReason(f Finding, l Language) string { return f.rule.plain.in(l) }

// ParameterTypes is the type of the values of each parameter.
func ParameterTypes() map[string]string {
	all := map[string]string{}
	for i := range paramDefs {
		all[paramDefs[i].id] = reflect.TypeOf(paramDefs[i].of).Name()
	}
	return all
}

// WriteBatches writes batches as a ledger that had recorded them would.
func WriteBatches(w io.Writer, batches []Batch) error {
	out := newEntryWriter(w, entriesEnd{Format: EntriesEndFormat})
	for i := range batches {
		if err := out.batch(&batches[i]); err != nil {
			return err
		}
	}
	return out.close()
}

// Summed gives each line of a file the sum that it should have, where it has
// one, and leaves the rest of it as it is.
func Summed(file string) string {
	lines, sum := strings.SplitAfter(file, "\n"), ""
	for i, line := range lines {
		body, tail, ok := strings.Cut(line, `,"sidik":"`)
		_, rest, whole := strings.Cut(tail, `"}`)
		if !ok || !whole {
			continue
		}
		if !strings.Contains(body, entriesEndName) {
			sum = chained(sum, []byte(strings.TrimSpace(body)))
		}
		lines[i] = body + sumText(sum) + rest
	}
	return strings.Join(lines, "")
}

// StatusUnknown reports whether the rules of both regimes were run.
func StatusUnknown(d Decision) bool { return d.need != 0 }

// DaysKept is how many days of all lines a ledger keeps amounts for.
func (l *Ledger) DaysKept() int {
	n := 0
	for _, a := range l.order {
		n += len(a.days)
	}
	return n
}

// PayRow is one row of the pay table.
type PayRow struct {
	Years  int
	Rupiah int64
}

// PayTable is the pay table by grade.
func PayTable() map[Grade][]PayRow {
	all := map[Grade][]PayRow{}
	for g, rows := range payTable {
		for _, r := range rows {
			all[Grade(g)] = append(all[Grade(g)], PayRow{int(r.years), int64(r.rupiah)})
		}
	}
	return all
}

// RulesRun is how many rules a decision runs about an agreement of the status:
// those of the nation that block, and all of the agency's own that concern it.
func RulesRun(p *Policy, s Status) int { return len(p.acts[0].blocking[s]) + len(p.acts[0].own[s]) }

// Resolved identifies what is resolved, whatever the day.
func Resolved(p *Policy) string {
	of := *p
	of.day = Date{}
	return of.identity()
}

// LastDay is the last day of a setting, or the zero Date.
func (s Setting) LastDay() Date { return s.until }

// Certain is the first day on which an instrument is certainly in force.
func (i Instrument) Certain() Date { return i.certain() }

// ActNames returns every act, and the subjects of statements that each asks for.
func ActNames() (names []string, subjects map[string][]Subject) {
	subjects = map[string][]Subject{}
	for _, a := range acts {
		names = append(names, a.name)
		for s := Subject(1); s < subjectCount; s++ {
			if a.subjects&(1<<s) != 0 {
				subjects[a.name] = append(subjects[a.name], s)
			}
		}
	}
	return names, subjects
}

// SlotOf is where the answer about a subject stands; subjects that no act asks for
// together share one.
func SlotOf(s Subject) uint8 { return slots[s] }
