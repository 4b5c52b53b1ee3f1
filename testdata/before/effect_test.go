package before

import (
	"slices"
	"strings"
	"testing"

	cases "github.com/pppk-id/pppk/internal/frozen"
)

// effects are all days on or after the first day of the law on which a rule, an
// instrument, a value of a parameter or an age limit of the nation begins to hold,
// is certain to hold, or was last checked.
func effects() (all []string) {
	add := func(days ...Date) {
		for _, day := range days {
			if !day.Before(uu20.Since) {
				all = append(all, day.String())
			}
		}
	}
	cite := func(cites ...Citation) {
		for _, c := range cites {
			add(c.Instrument.Since, c.Instrument.certain(), c.Instrument.CheckedTo)
		}
	}
	for _, r := range nationalRules() {
		cite(r.cites...)
	}
	for _, g := range eventGrounds {
		cite(g.fullTime, g.also, g.partTime)
	}
	for _, r := range ageRows {
		cite(r.cite)
	}
	for i := range paramDefs {
		cite(paramDefs[i].cite)
		for _, c := range paramDefs[i].choices {
			cite(c.cite)
		}
	}
	for i := range acts {
		add(acts[i].by.certain())
	}
	for i := range entryDefs {
		cite(entryDefs[i].law...)
	}
	cite(payCite)
	return all
}

// The days around which people are frozen are all days on which national law
// begins to say something else.
func TestEffects(t *testing.T) {
	days := cases.Effects(cases.Nation)
	all := effects()
	slices.Sort(all)
	for _, day := range slices.Compact(all) {
		if !slices.Contains(days, day) {
			t.Errorf("%s is a day of effect, and no day around which people are frozen", day)
		}
	}
}

// Agencies that do not exist set every parameter.
func TestParametersAreSet(t *testing.T) {
	var all strings.Builder
	for _, law := range cases.Laws() {
		for _, overlay := range cases.Overlays(law) {
			all.WriteString(overlay)
		}
	}
	for i := range paramDefs {
		if !strings.Contains(all.String(), `"parameter": "`+paramDefs[i].id+`"`) {
			t.Errorf("no agency that is made up sets %s", paramDefs[i].id)
		}
	}
}
