package pppk

import "reflect"

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

// ParameterOf is the parameter of a setting.
func ParameterOf(s Setting) string { return s.parameter }
