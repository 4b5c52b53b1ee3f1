package national

import (
	"maps"
	"strings"
	"testing"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/pages"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

// TestCatalogue keeps what docs/RULES.md says of the law equal to the code.
func TestCatalogue(t *testing.T) {
	var s pages.Sections
	cataloguePay(s.P)
	catalogueLeave(s.P)
	catalogueAgreements(s.P)
	parts := s.Parts()
	maps.Copy(parts, catalogue(countCases(t)))
	pages.Rules.Check(t, "national", parts)
}

// cataloguePay writes the grades, the allowances and the minimum wages.
func cataloguePay(p func(string, ...any)) {
	p("\n## Grades (golongan) on appointment\n\n| | grade | article | confidence |\n|---|---|---|---|\n")
	for e := PrimarySchool; e <= Doctorate; e++ {
		row := educationGrades[e]
		p("| `%s` | %s | %s | %s |\n", e, row.grade, row.cite.In(pppk.English), pages.Confidence(row.cite.Confidence))
	}
	span := func(lowest, highest pppk.Grade) string {
		if lowest == highest {
			return lowest.String()
		}
		return lowest.String() + " to " + highest.String()
	}
	for l := pppk.AhliPertama; l <= pppk.Penyelia; l++ {
		p("| `%s` | %s | %s | %s |\n", l, span(levelGrades[l].lowest, levelGrades[l].highest), source.ByLevel.In(pppk.English), pages.Confidence(source.ByLevel.Confidence))
	}
	p("| `%s` | %s | %s | %s |\n", pppk.Lecturer, span(lecturerGrades.lowest, lecturerGrades.highest), source.ByLevel.In(pppk.English), pages.Confidence(source.ByLevel.Confidence))
	p("\nA functional position has the grade of its education; where that is none of those reported of its level, with confidence %s. Of `%s` the same grades are reported, and no text is named (%s; confidence %s, and %s of `%s`). Of other positions none is known.\n",
		pages.Confidence(source.BesideLevel.Confidence), pppk.Pelaksana, source.Clerk.Instrument.Name, pages.Confidence(source.Clerk.Confidence), pages.Confidence(source.ClerkDoctorate.Confidence), Doctorate)
	p("\n## Allowances (tunjangan)\n\nFamily, central agencies alone: %d %% of base pay for a spouse, %d %% for each of at most %d children (%s; confidence %s). Regional staff have the allowances of PNS in their agency, whose rates are not known here. All others are amounts that an office gives.\n",
		spousePercent, childPercent, allowedChildren, source.FamilyCite.In(pppk.English), pages.Confidence(source.FamilyCite.Confidence))
	p("\n## Minimum wages (upah minimum)\n\n| region | year | rupiah a month | source | force | confidence |\n|---|---|--:|---|---|---|\n")
	for _, m := range minimumWages {
		found, _ := MinimumWageOf(wageRegion(m.region), m.year)
		p("| `%s` %s | %d | %s | %s | %s | %s |\n", found.Region, m.place, m.year, pages.Marks(found.Amount), m.by, pages.Force(m.force), pages.Confidence(m.confidence))
	}
	p("\nAll others are not known.\n")
}

// catalogueLeave asks for each leave in turn and writes what is answered.
func catalogueLeave(p func(string, ...any)) {
	p("\n## Leave (cuti) of full-time employees\n\n| leave | at most | conditions | article |\n|---|---|---|---|\n")
	day := pppk.MustParseDate("2026-03-02")
	policy, _ := Law().On(day)
	nurse := pppk.Position{Kind: pppk.Functional, Cluster: pppk.OtherCluster}
	for _, row := range []struct {
		what  string
		years int
		LeaveRequest
		position pppk.Position
	}{
		{"annual", 5, LeaveRequest{Kind: AnnualLeave, HardToReach: pppk.Yes}, nurse},
		{"annual, in an agreement longer than two years and not longer than three", 3, LeaveRequest{Kind: AnnualLeave, HardToReach: pppk.No}, nurse},
		{"annual, before the first year is served", 1, LeaveRequest{Kind: AnnualLeave, Reason: FirstMarriage, Since: day.AddDays(-100)}, nurse},
		{"annual, before the first year is served, for another reason", 1, LeaveRequest{Kind: AnnualLeave, Reason: OtherReason, Since: day.AddDays(-100)}, nurse},
		{"annual, teachers and lecturers with school holidays", 5, LeaveRequest{Kind: AnnualLeave, SchoolHolidays: pppk.Yes}, pppk.Position{Kind: pppk.Functional, Cluster: pppk.Teacher}},
		{"sick", 5, LeaveRequest{Kind: SickLeave, Reason: Illness}, nurse},
		{"sick, after a miscarriage", 5, LeaveRequest{Kind: SickLeave, Reason: Miscarriage}, nurse},
		{"sick, after an accident at work", 5, LeaveRequest{Kind: SickLeave, Reason: WorkAccident}, nurse},
		{"maternity", 5, LeaveRequest{Kind: MaternityLeave, Birth: 3}, nurse},
		{"maternity, from the fourth birth on", 5, LeaveRequest{Kind: MaternityLeave, Birth: 4}, nurse},
		{"joint", 5, LeaveRequest{Kind: JointLeave}, nurse},
	} {
		first := pppk.MustParseDate("2024-06-01")
		if row.years == 1 {
			first = row.Since
		}
		e := Leave(policy, row.LeaveRequest, &pppk.Facts{Contracts: pppk.Chain{{Status: pppk.FullTime, Period: pppk.Term(first, row.years), Position: row.position}}})
		var most []string
		for _, part := range []struct {
			before string
			LeaveAmount
		}{{"", e.Most}, {"+ ", e.Extra}, {"with what is carried over: ", e.CarriedOver}} {
			if part.Unit != 0 {
				most = append(most, part.before+part.Text(pppk.English))
			}
		}
		switch {
		case e.Result == law.NotMet:
			most = []string{"none"}
		case e.Result == law.NotKnown:
			most = []string{"not known"}
		case len(most) == 0:
			most = []string{"to the end of the agreement"}
		}
		p("| %s | %s | %s | %s |\n", row.what, strings.Join(most, "<br>"), strings.Join(e.Conditions(pppk.English), "<br>"), pages.Cites(e.Citations()))
	}
	p("\nThere are no other kinds. Of part-time employees no rule on leave is known. Which year annual leave is counted in, of the calendar or of the agreement, no source says.\n")
	p("\nCompetence development: at most %d lesson hours in a year of the agreement, a ceiling and not a least; not for `%s` and `%s` (%s).\n", trainingHours, pppk.JPTUtama, pppk.JPTMadya, pasal40.In(pppk.English))
}

// catalogueAgreements writes what an agreement states at least.
func catalogueAgreements(p func(string, ...any)) {
	p("\n## What an agreement states at least\n\n| status | items | source | confidence |\n|---|---|---|---|\n")
	for _, s := range []pppk.Status{pppk.FullTime, pppk.PartTime} {
		items, cite := AgreementContent(s)
		var names []string
		for _, i := range items {
			names = append(names, i.Text(pppk.English)+" *"+i.Text(pppk.Indonesian)+"*")
		}
		p("| `%s` | %s | %s | %s |\n", s, strings.Join(names, "<br>"), cite.In(pppk.English), pages.Confidence(cite.Confidence))
	}
}
