package pppk

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the generated pages")

// TestCatalogue keeps docs/RULES.md equal to the rules: go test -run Catalogue -update .
func TestCatalogue(t *testing.T) {
	const file = "docs/RULES.md"
	want := catalogue(countCases(t))
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(want), 0o644))
	}
	have, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, want, string(have), "run: go test -run Catalogue -update .")
}

// countCases counts what the case files say of each rule.
func countCases(t *testing.T) map[string]string {
	t.Helper()
	files, err := filepath.Glob("testdata/cases/*.json")
	require.NoError(t, err)
	counts := map[string]map[string]int{}
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		var all []struct {
			Findings map[string]string `json:"temuan"`
		}
		require.NoError(t, json.Unmarshal(data, &all))
		for _, c := range all {
			for rule, result := range c.Findings {
				if counts[rule] == nil {
					counts[rule] = map[string]int{}
				}
				counts[rule][result]++
			}
		}
	}
	cases := map[string]string{}
	for rule, n := range counts {
		cases[rule] = fmt.Sprintf("%d / %d / %d / %d / %d", n[Met.String()], n[NotMet.String()], n[NotKnown.String()], n[ContestedResult.String()], n[NotApplicable.String()])
	}
	return cases
}

// actIDs is what the ids of an act's rules begin with.
var actIDs = map[string]string{
	Renewal: "renewal", Conversion: "conversion", Ending: "ending", Placement: "placement", HeadOfSchool: "head_of_school",
	PeriodicRaise: "raise", SpecialRaise: "special_raise",
	Appointment: "appointment", PartTimeAppointment: "appointment.part_time",
}

const anyStatus = PartTime + 1

func catalogue(cases map[string]string) string {
	var b strings.Builder
	p := func(format string, args ...any) { fmt.Fprintf(&b, format, args...) }
	p("# Rules and parameters\n\nGenerated from the code by `go test -run Catalogue -update .`; do not edit.\n")
	for _, part := range []struct {
		title  string
		act    string
		status Status
	}{
		{"Renewal, full-time (penuh waktu)", Renewal, FullTime}, {"Renewal, part-time (paruh waktu)", Renewal, PartTime}, {"Renewal, both", Renewal, 0},
		{"Conversion: full-time appointment of part-time staff (pengangkatan penuh waktu)", Conversion, anyStatus},
		{"Ending (pemutusan)", Ending, anyStatus},
		{"Placement (penempatan dalam jabatan), both", Placement, 0},
		{"Placement, full-time (penuh waktu)", Placement, FullTime}, {"Placement, part-time (paruh waktu)", Placement, PartTime},
		{"Assignment as head of school (penugasan kepala sekolah), full-time", HeadOfSchool, FullTime},
		{"Periodic raise (kenaikan gaji berkala)", PeriodicRaise, anyStatus},
		{"Special raise (kenaikan gaji istimewa)", SpecialRaise, anyStatus},
		{"Appointment, full-time (pengangkatan)", Appointment, anyStatus},
		{"Appointment, part-time (pengangkatan paruh waktu)", PartTimeAppointment, anyStatus},
	} {
		p("\n## %s\n\n| rule | article | effect | since | confidence | cases |\n|---|---|---|---|---|---|\n", part.title)
		for _, r := range nationalRules() {
			if r.act == part.act && (part.status == anyStatus || r.status == part.status) {
				p("| `%s`<br>%s<br>*%s* | %s | %s | %s | %s | %s |\n", r.id, r.duty.EN, r.duty.ID, catalogueCites(r.cites), effectWords(r), since(r.cites[0].Instrument), confidences(r.cites), cases[r.id])
			}
		}
	}
	p("\nCases: how many of testdata/cases say that the rule is met / not met / not known / contested / not applicable.\n")
	p("\n*Blocks*: a person for whom the rule is not met is not eligible. *Notes*: listed and explained, and never decides. An article whose number was not seen in print is named by its subject.\n")
	p("\n## Results that a rule cannot reach\n\n| rule | result | because |\n|---|---|---|\n")
	for _, r := range nationalRules() {
		for _, result := range []Result{Met, NotKnown, NotMet} {
			if why, ok := r.never[result]; ok {
				p("| `%s` | %s | %s |\n", r.id, result, why)
			}
		}
	}
	p("\n## Parameters\n\n| parameter | what the nation allows | what the nation has | values |\n|---|---|---|---|\n")
	for i := range paramDefs {
		d := &paramDefs[i]
		has := "nothing: unset"
		switch {
		case d.open:
			has = "nothing: open, so decisions are made under each value"
		case d.adds != nil:
			r, _ := d.adds(Setting{value: d.of})
			has = "nothing: unset; a setting adds the rule `" + r.ID + "`"
		case d.national != nil:
			has = d.valueText(English, d.national) + " (" + d.cite.in(English) + ")"
		}
		var values []string
		for _, c := range d.choices {
			value := "`" + string(c.value) + "` " + c.text.EN
			if source := c.cite.in(English); source != "" {
				value += " (" + source + ")"
			}
			values = append(values, value)
		}
		p("| `%s`<br>%s<br>*%s* | %s | %s | %s |\n", d.id, d.title.EN, d.title.ID, d.allows.EN, has, strings.Join(values, "<br>"))
	}
	p("\n## Age limits (batas usia)\n\n| position | years | article | confidence |\n|---|--:|---|---|\n")
	for _, r := range ageRows {
		p("| %s | %d | %s | %s |\n", positions(r), r.years, r.cite, confidence(r.cite.Confidence))
	}
	p("| any other | not known: an office states it (`batas_usia`) | | |\n")
	p("\nThe day is the birthday of that age, or what `%s` makes of it; a birthday on 29 February falls on 28 February. An agreement can run up to and including that day, and none can begin on it.\n", AgeLimitDay)
	p("\n## Events that end an agreement\n\n| event | full-time | part-time |\n|---|---|---|\n")
	for k := Death; k < eventKindCount; k++ {
		g := eventGrounds[k]
		full := "does not end it"
		if (g.fullTime != Citation{}) {
			full = g.fullTime.String() + "; " + g.also.String()
		}
		part := "does not end it"
		if (g.partTime != Citation{}) {
			part = g.partTime.String()
		}
		p("| `%s` %s | %s | %s |\n", k, g.title.EN, full, part)
	}
	catalogueEndings(p)
	cataloguePay(p)
	catalogueLeave(p)
	catalogueAbsence(p)
	p("\n## Entries of the ledger of posts\n\nThe amounts of a line on a day: authorised + excess = filled + reserved + frozen + closed + vacant. Fields in brackets may be left out; `tanggal`, and a reason of the entry or its batch, belong to every entry.\n\n| entry | effect | fields | article |\n|---|---|---|---|\n")
	for k := Propose; k < entryKindCount; k++ {
		e := entryDefs[k]
		p("| `%s` | %s<br>*%s* | %s | %s |\n", k, e.effect.EN, e.effect.ID, entryFields(e), catalogueCites(e.law))
	}
	catalogueAppointment(p)
	p("\n## Instruments\n\n| instrument | force | in force since | checked up to |\n|---|---|---|---|\n")
	for _, i := range instruments() {
		p("| %s%s | %s | %s | %s |\n", i.Name, orNothing(", ", i.Title), forceText[i.Force], since(i), i.CheckedTo)
	}
	return b.String()
}

// catalogueEndings writes the grounds of ending, each as each text has it.
func catalogueEndings(p func(string, ...any)) {
	say := func(a Answer) string { return []string{"", "yes", "no"}[a] }
	p("\n## Classes of endings (kelas pemutusan)\n\n| ground | status | class | at own request | can apply again | article | note |\n|---|---|---|---|---|---|---|\n")
	for i := range endingRows {
		r := &endingRows[i]
		class := r.class.Words(English)
		switch {
		case r.absent:
			class = "not in the list"
		case r.implied:
			class += ", by implication"
		}
		p("| `%s` %s | %s | %s | %s | %s | %s | %s |\n", r.ground, r.ground.groundTitle().EN, r.status, class, say(r.own), say(r.again), catalogueCites(r.cites), r.note.EN)
	}
	p("\nWhere the texts differ, `%s` says which counts. *Can apply again* is what this ending means for it, and nothing else; where it is empty, it is not known. Who decides on the ending of a full-time agreement: the President for JPT utama, JPT madya and ahli utama, whom the PPK proposes, and the PPK for all others (%s; confidence %s).\n",
		ClassOfEnding, endingAuthority.in(English), confidence(endingAuthority.Confidence))
}

// cataloguePay writes the pay table, the grades and the minimum wages.
func cataloguePay(p func(string, ...any)) {
	marks := func(r Rupiah) string { return englishMarks(r.letter()) }
	p("\n## Base pay (gaji pokok) of full-time employees\n\n| grade | rows | lowest | highest | article | in force since | confidence |\n|---|---|--:|--:|---|---|---|\n")
	for g := GradeI; g <= GradeXVII; g++ {
		rows := payTable[g]
		first, last := rows[0], rows[len(rows)-1]
		p("| %s | %d, from %d to %d years | %s | %s | %s | %s | %s |\n", g, len(rows), first.years, last.years,
			marks(Rupiah{int64(first.rupiah) * 100, true}), marks(Rupiah{int64(last.rupiah) * 100, true}), payCite.in(English), since(perpres11), confidence(payCite.Confidence))
	}
	p("\nRupiah a month, by whole years of service in the grade (MKG). A row holds up to the next one. Above the last row its pay stays (confidence %s). "+
		"Grades II to IV and VI to VIII have no row below three years, and none is assumed. Part-time employees have no table.\n", confidence(aboveAll.Confidence))
	p("\nThe cells are those of two full transcriptions of the annex, whose independence is not proven; 130 of the 272 stand in a third. " +
		"Of grade XIII at two years two other programs have 100 rupiah more (3,900,100).\n")
	p("\n## Grades (golongan) on appointment\n\n| | grade | article | confidence |\n|---|---|---|---|\n")
	for e := PrimarySchool; e <= Doctorate; e++ {
		row := educationGrades[e]
		p("| `%s` | %s | %s | %s |\n", e, row.grade, row.cite.in(English), confidence(row.cite.Confidence))
	}
	span := func(lowest, highest Grade) string {
		if lowest == highest {
			return lowest.String()
		}
		return lowest.String() + " to " + highest.String()
	}
	for l := AhliPertama; l <= Penyelia; l++ {
		p("| `%s` | %s | %s | %s |\n", l, span(levelGrades[l].lowest, levelGrades[l].highest), byLevel.in(English), confidence(byLevel.Confidence))
	}
	p("| `%s` | %s | %s | %s |\n", Lecturer, span(lecturerGrades.lowest, lecturerGrades.highest), byLevel.in(English), confidence(byLevel.Confidence))
	p("\nA functional position has the grade of its education; where that is none of those reported of its level, with confidence %s. Of `%s` the same grades are reported, and no text is named (%s; confidence %s, and %s of `%s`). Of other positions none is known.\n",
		confidence(besideLevel.Confidence), Pelaksana, gradeReports.Name, confidence(clerk.Confidence), confidence(clerkDoctorate.Confidence), Doctorate)
	p("\n## Allowances (tunjangan)\n\nFamily, central agencies alone: %d %% of base pay for a spouse, %d %% for each of at most %d children (%s; confidence %s). Regional staff have the allowances of PNS in their agency, whose rates are not known here. All others are amounts that an office gives.\n",
		spousePercent, childPercent, allowedChildren, familyCite.in(English), confidence(familyCite.Confidence))
	p("\n## Minimum wages (upah minimum)\n\n| region | year | rupiah a month | source | force | confidence |\n|---|---|--:|---|---|---|\n")
	for _, m := range minimumWages {
		found, _ := MinimumWageOf(m.region, m.year)
		p("| `%s` %s | %d | %s | %s | %s | %s |\n", m.region, m.place, m.year, marks(found.Amount), m.by, forceText[m.force], confidence(m.confidence))
	}
	p("\nAll others are not known.\n")
}

// catalogueLeave asks for each leave in turn and writes what is answered.
func catalogueLeave(p func(string, ...any)) {
	p("\n## Leave (cuti) of full-time employees\n\n| leave | at most | conditions | article |\n|---|---|---|---|\n")
	day := newDate(2026, 3, 2)
	law, _ := National().On(day)
	nurse := Position{Kind: Functional, Cluster: OtherCluster}
	for _, row := range []struct {
		what  string
		years int
		LeaveRequest
		position Position
	}{
		{"annual", 5, LeaveRequest{Kind: AnnualLeave, HardToReach: Yes}, nurse},
		{"annual, in an agreement longer than two years and not longer than three", 3, LeaveRequest{Kind: AnnualLeave, HardToReach: No}, nurse},
		{"annual, before the first year is served", 1, LeaveRequest{Kind: AnnualLeave, Reason: FirstMarriage, Since: day.AddDays(-100)}, nurse},
		{"annual, before the first year is served, for another reason", 1, LeaveRequest{Kind: AnnualLeave, Reason: OtherReason, Since: day.AddDays(-100)}, nurse},
		{"annual, teachers and lecturers with school holidays", 5, LeaveRequest{Kind: AnnualLeave, SchoolHolidays: Yes}, Position{Kind: Functional, Cluster: Teacher}},
		{"sick", 5, LeaveRequest{Kind: SickLeave, Reason: Illness}, nurse},
		{"sick, after a miscarriage", 5, LeaveRequest{Kind: SickLeave, Reason: Miscarriage}, nurse},
		{"sick, after an accident at work", 5, LeaveRequest{Kind: SickLeave, Reason: WorkAccident}, nurse},
		{"maternity", 5, LeaveRequest{Kind: MaternityLeave, Birth: 3}, nurse},
		{"maternity, from the fourth birth on", 5, LeaveRequest{Kind: MaternityLeave, Birth: 4}, nurse},
		{"joint", 5, LeaveRequest{Kind: JointLeave}, nurse},
	} {
		first := newDate(2024, 6, 1)
		if row.years == 1 {
			first = row.Since
		}
		e := law.Leave(row.LeaveRequest, &Facts{Contracts: Chain{{Status: FullTime, Period: Term(first, row.years), Position: row.position}}})
		var most []string
		for _, part := range []struct {
			before string
			LeaveAmount
		}{{"", e.Most}, {"+ ", e.Extra}, {"with what is carried over: ", e.CarriedOver}} {
			if part.Unit != 0 {
				most = append(most, part.before+part.Text(English))
			}
		}
		switch {
		case e.Result == NotMet:
			most = []string{"none"}
		case e.Result == NotKnown:
			most = []string{"not known"}
		case len(most) == 0:
			most = []string{"to the end of the agreement"}
		}
		p("| %s | %s | %s | %s |\n", row.what, strings.Join(most, "<br>"), strings.Join(e.Conditions(English), "<br>"), catalogueCites(e.Citations()))
	}
	p("\nThere are no other kinds. Of part-time employees no rule on leave is known. Which year annual leave is counted in, of the calendar or of the agreement, no source says.\n")
	p("\nCompetence development: at most %d lesson hours in a year of the agreement, a ceiling and not a least; not for `%s` and `%s` (%s).\n", trainingHours, JPTUtama, JPTMadya, pasal40.in(English))
}

// catalogueAbsence writes the template of absence bands.
func catalogueAbsence(p func(string, ...any)) {
	t := AbsenceTablePP94()
	p("\n## Absence without a valid reason: `AbsenceTablePP94`\n\nA template, and never a default: PP 94/2021 speaks of PNS, and each PPK sets the table of its PPPK (%s). An agency adopts it by name, with its own decree.\n", ownDiscipline.in(English))
	p("\n| working days in a calendar year | level | sanction |\n|---|---|---|\n| %d in a row, looked at first | `%s` | %s<br>*%s* |\n", t.Run.Days, t.Run.Level, t.Run.Sanction.EN, t.Run.Sanction.ID)
	for _, b := range t.Bands {
		p("| %s | `%s` | %s<br>*%s* |\n", b.days(), b.Level, b.Sanction.EN, b.Sanction.ID)
	}
	p("\nFrom: %s.\n", strings.ReplaceAll(catalogueCites(pp94Absence), "<br>", "; "))
}

// catalogueAppointment writes what is known of appointment and conversion, and
// read by no rule.
func catalogueAppointment(p func(string, ...any)) {
	p("\n## Codes of candidates (kode peserta)\n\n| code | meaning | source | confidence |\n|---|---|---|---|\n")
	var codes []CandidateCode
	for g := GroupR1; g <= GroupR5; g++ {
		codes = append(codes, CandidateCode{Group: g})
	}
	for r := SelectionPassed; r <= SelectionDisqualified; r++ {
		codes = append(codes, CandidateCode{Result: r})
	}
	for _, c := range codes {
		p("| `%s` | %s<br>*%s* | %s | %s |\n", c, c.Text(English), c.Text(Indonesian), catalogueCites(c.Citations()), confidences(c.Citations()))
	}
	p("\nA category with `/L` has passed. Of %s no source says what they mean. Of %s the sources differ: reports of the part-time intake list it with those recorded in the database of BKN, and of the selection of 2024 no meaning was found; it is refused too.\n", strings.Join(unknownCodes, ", "), disputedCode)
	p("\n## Orders of priority\n\nIn `%s` category goes before score; of `%s` no source says so. Which code belongs to which step was worked out, with low confidence.\n\n| order | step | who | codes | source | force | confidence |\n|---|--:|---|---|---|---|---|\n", OptimisationOrder, PartTimeOrder)
	for o := OptimisationOrder; o <= PartTimeOrder; o++ {
		cite := o.Citations()[0]
		for _, s := range o.Steps() {
			var groups []string
			for _, g := range s.Groups {
				groups = append(groups, g.String())
			}
			p("| `%s` | %d | %s<br>*%s* | %s | %s | %s | %s |\n", o, s.Place, s.Text.EN, s.Text.ID, strings.Join(groups, ", "), cite.in(English), forceText[cite.Instrument.Force], confidence(cite.Confidence))
		}
	}
	text, cites := ConversionOrder(English)
	p("\n%s (%s)\n", text, string(appendCitations(nil, English, cites)))
	p("\n## Part-time intake\n\n| ground | what it says | source | force | since |\n|---|---|---|---|---|\n")
	for b := FailedCPNS; b <= AllStagesNoPost; b++ {
		cite := b.Citations()[0]
		p("| `%s` | %s<br>*%s* | %s | %s | %s |\n", b, b.Text(English), b.Text(Indonesian), catalogueCites(b.Citations()), forceText[cite.Instrument.Force], since(cite.Instrument))
	}
	jobs, cite := PartTimeCategories()
	var names []string
	for _, c := range jobs {
		names = append(names, "`"+c.String()+"`")
	}
	window, cites := PartTimeProposals()
	p("\nJob groups (%s): %s. Proposals were taken from %s to %s (%s).\n", cite.in(English), strings.Join(names, ", "), window.First, window.Last, string(appendCitations(nil, English, cites)))
	p("\n| deadline | who does what | working days | source | confidence |\n|---|---|--:|---|---|\n")
	for d := NIRequest; d <= StatusChange; d++ {
		p("| `%s` | %s<br>*%s* | %d | %s | %s |\n", d, d.Text(English), d.Text(Indonesian), d.Days(), d.Citation().in(English), confidence(d.Citation().Confidence))
	}
	p("\n## What an agreement states at least\n\n| status | items | source | confidence |\n|---|---|---|---|\n")
	for _, s := range []Status{FullTime, PartTime} {
		items, cite := AgreementContent(s)
		var names []string
		for _, i := range items {
			names = append(names, i.Text(English)+" *"+i.Text(Indonesian)+"*")
		}
		p("| `%s` | %s | %s | %s |\n", s, strings.Join(names, "<br>"), cite.in(English), confidence(cite.Confidence))
	}
}

func entryFields(e entryDef) string {
	var all []string
	for i, name := range fieldNames {
		switch bit := field(1) << i; {
		case e.takes&bit != 0:
			all = append(all, "`"+name+"`")
		case e.may&bit != 0:
			all = append(all, "[`"+name+"`]")
		}
	}
	return strings.Join(all, " ")
}

func catalogueCites(all []Citation) string {
	return strings.ReplaceAll(string(appendCitations(nil, English, all)), "; ", "<br>")
}

func effectWords(r *rule) string {
	s := "blocks"
	if r.notes {
		s = "notes"
	}
	if r.decides != nil {
		s += "; blocks when an agency makes it a ground"
	}
	if r.when != nil && len(r.uses) > 0 {
		s += "; only when an agency sets it"
	}
	return s
}

var forceText = []string{"", "binding", "guidance", "statement", "practice"}

func since(i Instrument) string {
	switch {
	case !i.Since.IsZero():
		return i.Since.String()
	case i.Year != 0:
		return fmt.Sprintf("%d, day not known", i.Year)
	}
	return "not known"
}

func confidence(c Confidence) string { return []string{"", "HIGH", "MEDIUM", "LOW"}[c] }

func confidences(all []Citation) string {
	var words []string
	for _, c := range all {
		if w := confidence(c.Confidence); !slices.Contains(words, w) {
			words = append(words, w)
		}
	}
	return strings.Join(words, ", ")
}

func positions(r ageRow) string {
	var parts []string
	for _, k := range r.kinds {
		parts = append(parts, k.String())
	}
	s := strings.Join(parts, ", ")
	parts = nil
	for _, c := range r.clusters {
		parts = append(parts, c.String())
	}
	if len(parts) > 0 {
		s += ": " + strings.Join(parts, ", ")
	}
	parts = nil
	for _, l := range r.levels {
		parts = append(parts, l.String())
	}
	if len(parts) > 0 {
		s += "; " + strings.Join(parts, ", ")
	}
	if r.reading != "" {
		s += " (reading `" + string(r.reading) + "`)"
	}
	return s
}

// TestRulesAreWhole: what every rule literal must say.
func TestRulesAreWhole(t *testing.T) {
	t.Parallel()
	ids := map[string]bool{}
	for _, r := range nationalRules() {
		require.False(t, ids[r.id], r.id)
		ids[r.id] = true
		require.Regexp(t, `^`+actIDs[r.act]+`(\.[a-z_]+)+$`, r.id)
		_, never := r.never[NotMet]
		for _, l := range []Language{Indonesian, English} {
			title, duty, plain := r.title.in(l), r.duty.in(l), r.plain.in(l)
			require.NotEmpty(t, title, r.id)
			require.Regexp(t, `\.$`, duty, r.id)
			require.NotRegexp(t, `[0-9]`, title+duty+plain, "%s: words hold no values", r.id)
			require.Equal(t, never, plain == "", "%s: a reason for the employee, if it can be not met", r.id)
			if !never {
				require.Regexp(t, `^[A-Z][^.]*\.$`, plain, "%s: one sentence", r.id)
				require.LessOrEqual(t, len(strings.Fields(plain)), maxWords, r.id)
			}
		}
		require.NotNil(t, r.check, r.id)
		require.NotEmpty(t, r.cites, r.id)
		require.Equal(t, r.bound == byLengths, r.lengths != nil, r.id)
		if !r.notes {
			require.True(t, slices.ContainsFunc(r.cites, Citation.Blocks), "%s blocks without a binding text of high or medium confidence", r.id)
		}
		for _, c := range r.cites {
			ps := &problems{}
			if c.Instrument != convention { // since when is not known
				c.check(ps, r.id)
			}
			require.NoError(t, ps.err())
		}
		// What begins by a conversion is a full-time agreement, in a position open to PPPK.
		begins := strings.HasPrefix(r.id, "conversion.term.") || r.id == "conversion.position" || r.id == "conversion.age_limit.year_left"
		if r.status == PartTime && !begins {
			for _, c := range r.cites {
				require.NotEqual(t, pp49.Name, c.Instrument.Name, "%s: part-time is its own regime", r.id)
			}
		}
	}
	added := 0
	for i := range paramDefs {
		d := &paramDefs[i]
		if d.adds != nil {
			added++
		}
		require.NotEmpty(t, d.id)
		require.NotNil(t, d.inside, d.id)
		for _, l := range []Language{Indonesian, English} {
			require.NotEmpty(t, d.title.in(l), d.id)
			require.NotEmpty(t, d.allows.in(l), d.id)
			require.Equal(t, d.open, d.plain.in(l) != "", d.id)
		}
		require.False(t, ids[d.id], "%s is a rule and a parameter", d.id)
		for _, c := range d.choices {
			require.NotEmpty(t, c.text.ID, d.id)
			require.NotEmpty(t, c.text.EN, d.id)
			require.Equal(t, d.stated, c.cite.String() == "", d.id) // what no rule reads needs no source of the nation
		}
	}
	require.Equal(t, settingRules, added)
}

// What one fact is asked for with fits into a sentence of a letter to an employee,
// also where others are missing.
func TestNeedsFitIntoASentence(t *testing.T) {
	t.Parallel()
	fits := func(n neededFact) {
		o := offices[n.office]
		for l, more := range map[Language]string{Indonesian: "; masih ada keterangan lain yang kurang", English: "; other information is missing too"} {
			s := o.before.in(l) + n.plain.in(l) + o.after.in(l) + more
			require.LessOrEqual(t, len(strings.Fields(s)), 24, s)
		}
	}
	for _, n := range needs {
		fits(n)
	}
	for _, n := range needsOfRequest {
		fits(n.neededFact)
	}
}
