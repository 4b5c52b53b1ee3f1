package law

import (
	"testing"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/pages"
	"github.com/pppk-id/pppk/internal/source"
)

// TestCitations lists what the law cites, for docs/COVERAGE.md. A carrier that can
// be seen from outside has its name: `law.BasePay`.
func TestCitations(t *testing.T) {
	var rules, all pages.Cited
	for _, r := range nationalRules() {
		rules.Add("`"+r.id+"`", r.cites...)
	}
	for i := range paramDefs {
		d := &paramDefs[i]
		rules.Add("parameter `"+d.id+"`", d.cite)
		for _, choice := range d.choices {
			rules.Add("parameter `"+d.id+"`", choice.cite, choice.part)
		}
	}
	for k, g := range eventGrounds {
		rules.Add("event `"+pppk.EventKind(k).String()+"`", g.fullTime, g.also, g.partTime)
	}
	for _, r := range ageRows {
		rules.Add("age limit of "+positions(r), r.cite)
	}
	for _, duty := range afterApproval {
		all.Add("letter: what follows an approval", duty.cite)
	}
	all.Add("letter: who appoints", source.ExpertsByPresident, source.LeadersByPresident)
	all.Add("`law.BasePay`", source.PayCite, source.AboveAll)
	for d, def := range deadlineDefs {
		all.Add("deadline `"+Deadline(d).String()+"`", def.cite)
	}
	for _, r := range endingRows {
		all.Add("`law.Policy.EndingClasses`", r.cites...)
	}
	for _, s := range suspensionRows {
		all.Add("`law.Policy.Suspensions`", s.citation)
	}
	all.Add("`law.EndingAuthorityOf`", endingAuthority)
	all.Add("`law.Policy.Resignation`", source.Postponable, source.NinetyPercent, source.UntilBothTests, source.OwnRequest, source.ResignOld)
	all.Add("`law.Policy.Absence`", ownDiscipline, source.DisciplineReminder)
	all.Add("`law.AbsenceTablePP94`", source.PP94Absence...)
	pages.Citations.Check(t, "law", map[string]string{"rules": pages.Listed(rules), "law": pages.Listed(all)})
}
