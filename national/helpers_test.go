package national_test

import (
	"bytes"
	"slices"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// subjectsOf are the subjects of statements that rules of the act read, in the order of
// their words, and the approval that every act asks for.
func subjectsOf(act law.Act) (all []pppk.Subject) {
	for _, r := range national.Law().Rules() {
		if r.Act == act {
			for _, f := range r.Reads {
				if f.Kind == law.StatedFact {
					all = append(all, f.Subject)
				}
			}
		}
	}
	all = append(all, pppk.Approval)
	slices.Sort(all)
	return slices.Compact(all)
}

// resolved is what is resolved, whatever the day.
func resolved(p *law.Policy) string {
	_, text, _ := bytes.Cut(p.AppendIdentity(nil), []byte("\n"))
	return string(text)
}

// settable are the ids of the parameters that an overlay can set.
func settable() (ids []string) {
	for _, p := range national.Law().Parameters() {
		if !p.Table {
			ids = append(ids, p.ID)
		}
	}
	return ids
}

// unknownStatus reports whether the rules of both regimes were run.
func unknownStatus(d law.Decision) bool {
	_, status, _ := d.Agreement()
	return status == 0
}

// rulesRun is how many rules the policy has about renewals of the status that can refuse.
func rulesRun(p *law.Policy, status pppk.Status) (n int) {
	for _, r := range p.Rules() {
		if r.Act == national.Renewal() && (r.Status == 0 || r.Status == status) && !r.Notes {
			n++
		}
	}
	return n
}
