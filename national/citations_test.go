package national

import (
	"slices"
	"testing"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/pages"
	"github.com/pppk-id/pppk/internal/source"
)

// TestCitations lists what is cited of grades, allowances, agreements, leave,
// training and rewards, for docs/COVERAGE.md.
func TestCitations(t *testing.T) {
	var all pages.Cited
	all.Add("`national.GradeOf`", source.ByEducation, source.ByDoctorate, source.ByLevel, source.BesideLevel, source.Clerk, source.ClerkDoctorate)
	for i, a := range allowanceDefs {
		all.Add("allowance `"+Allowance(i).String()+"`", a.cites...)
	}
	for _, s := range []pppk.Status{pppk.FullTime, pppk.PartTime} {
		_, cite := AgreementContent(s)
		all.Add("`national.AgreementContent`", cite)
	}
	for _, law := range source.LeaveLaw() {
		all.Add("`national.Leave`", law...)
	}
	all.Add("`national.Training`", pasal40)
	all.Add("`national.Rewards`", rewardCite)
	rules, whole := lawCitations()
	pages.Citations.Check(t, "national", map[string]string{"national": pages.Listed(all), "rules": pages.Listed(rules), "law": pages.Listed(whole)})
}

// lawCitations are what rules, parameters, events and age limits cite, and what letters,
// pay and endings do.
func lawCitations() (rules, all pages.Cited) {
	for _, r := range Law().Rules() {
		rules.Add("`"+r.ID+"`", r.Cites...)
	}
	for _, d := range Law().Parameters() {
		if d.Table {
			continue
		}
		for _, v := range d.Versions {
			rules.Add("parameter `"+d.ID+"`", v.Cite)
		}
		for _, choice := range d.Choices {
			rules.Add("parameter `"+d.ID+"`", choice.Cite, choice.PartTime)
		}
	}
	for k, g := range eventTexts {
		rules.Add("event `"+pppk.EventKind(k).String()+"`", g.fullTime...)
		rules.Add("event `"+pppk.EventKind(k).String()+"`", g.partTime...)
	}
	for _, r := range ageRows() {
		rules.Add("age limit of "+positions(r), r.Cite)
	}
	for _, duty := range slices.Concat(renewalDuties, specialDuties) {
		all.Add("letter: what follows an approval", duty.Cite)
	}
	all.Add("letter: who appoints", source.ExpertsByPresident, source.LeadersByPresident)
	all.Add("`national.BasePay`", source.PayCite, source.AboveAll)
	for d, def := range deadlineDefs {
		all.Add("deadline `"+Deadline(d).String()+"`", def.cite)
	}
	for _, r := range endingRows {
		all.Add("`national.EndingClasses`", r.cites...)
	}
	for _, s := range suspensionRows {
		all.Add("`national.Suspensions`", s.citation)
	}
	all.Add("`national.EndingAuthorityOf`", endingAuthority)
	all.Add("`national.Resignation`", source.Postponable, source.NinetyPercent, source.UntilBothTests, source.OwnRequest, source.ResignOld)
	all.Add("`national.Absence`", ownDiscipline, source.DisciplineReminder)
	all.Add("`national.AbsenceTablePP94`", source.PP94Absence...)
	return rules, all
}
