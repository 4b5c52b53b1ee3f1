package national

import (
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
	pages.Citations.Check(t, "national", map[string]string{"national": pages.Listed(all)})
}
