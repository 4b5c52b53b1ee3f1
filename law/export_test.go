package law

import (
	"reflect"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
)

// AllCitations lists every national citation, as letters print it or not.
func AllCitations() []pppk.Citation {
	var all []pppk.Citation
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
	all = append(all, source.ExpertsByPresident, source.LeadersByPresident)
	all = append(all, source.PayCite, source.AboveAll, source.ByEducation, source.ByDoctorate, source.ByLevel, source.BesideLevel, source.Clerk, source.ClerkDoctorate, source.Diktum19, source.FamilyCite, source.PartTimeAccounts, source.DisciplineReminder)
	return all
}

// EmployeeReason is what a rule that is not met says to its employee.
func EmployeeReason(f Finding, l pppk.Language) string { return f.rule.plain.In(l) }

// ParameterTypes is the type of the values of each parameter.
func ParameterTypes() map[string]string {
	all := map[string]string{}
	for i := range paramDefs {
		all[paramDefs[i].id] = reflect.TypeOf(paramDefs[i].of).Name()
	}
	return all
}

// StatusUnknown reports whether the rules of both regimes were run.
func StatusUnknown(d Decision) bool { return d.agreementNeed != noNeed }

// RulesRun is how many rules a decision runs about an agreement of the status:
// those of the nation that block, and all of the agency's own that concern it.
func RulesRun(p *Policy, s pppk.Status) int {
	return len(p.acts[0].blocking[s]) + len(p.acts[0].own[s])
}

// Resolved identifies what is resolved, whatever the day.
func Resolved(p *Policy) string {
	of := *p
	of.day = pppk.Date{}
	return of.identity()
}

// LastDay is the last day of a setting, or the zero Date.
func (s Setting) LastDay() pppk.Date { return s.until }

// Certain is the first day on which an instrument is certainly in force.
func Certain(i pppk.Instrument) pppk.Date { return i.Certain() }

// ActNames returns every act, and the subjects of statements that each asks for.
func ActNames() (names []string, subjects map[string][]pppk.Subject) {
	subjects = map[string][]pppk.Subject{}
	for _, a := range acts {
		names = append(names, a.name)
		for s := pppk.Subject(1); s < pppk.SubjectCount; s++ {
			if a.subjects[s] {
				subjects[a.name] = append(subjects[a.name], s)
			}
		}
	}
	return names, subjects
}

// Untracked lists the rules whose result under some reading is another than what was
// taken from the points that it asked for, and counts the results that were compared.
func Untracked(d Decision) (rules []string, compared int) {
	if d.policy == nil {
		return nil, 0
	}
	c, of := d.lend(), d.law()
	for i := range d.rules() {
		r := &d.rules()[i]
		if r.own != nil {
			continue
		}
		c.as(r.status)
		for _, part := range of.under(r, c, 0) {
			c.values = part.values
			taken := c.run(r.check)
			for _, one := range of.dividedBy(of.open) {
				if one.readings&part.readings == 0 {
					continue
				}
				compared++
				if c.values = one.values; c.run(r.check) != taken {
					rules = append(rules, r.id)
				}
			}
		}
	}
	cases.Put(c)
	return rules, compared
}
