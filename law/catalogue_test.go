package law

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/letter"
	"github.com/pppk-id/pppk/internal/pages"
	"github.com/pppk-id/pppk/internal/source"
)

// TestCatalogue keeps what docs/RULES.md says of the law equal to the rules.
func TestCatalogue(t *testing.T) {
	pages.Rules.Check(t, "law", catalogue(countCases(t)))
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
	pppk.Renewal: "renewal", pppk.Conversion: "conversion", pppk.Ending: "ending", pppk.Placement: "placement", pppk.HeadOfSchool: "head_of_school",
	pppk.PeriodicRaise: "raise", pppk.SpecialRaise: "special_raise",
	pppk.Appointment: "appointment", pppk.PartTimeAppointment: "appointment.part_time",
}

const anyStatus = pppk.PartTime + 1

func catalogue(cases map[string]string) map[string]string {
	var s pages.Sections
	p := s.P
	for _, part := range []struct {
		title  string
		act    string
		status pppk.Status
	}{
		{"Renewal, full-time (penuh waktu)", pppk.Renewal, pppk.FullTime}, {"Renewal, part-time (paruh waktu)", pppk.Renewal, pppk.PartTime}, {"Renewal, both", pppk.Renewal, 0},
		{"Conversion: full-time appointment of part-time staff (pengangkatan penuh waktu)", pppk.Conversion, anyStatus},
		{"Ending (pemutusan)", pppk.Ending, anyStatus},
		{"Placement (penempatan dalam jabatan), both", pppk.Placement, 0},
		{"Placement, full-time (penuh waktu)", pppk.Placement, pppk.FullTime}, {"Placement, part-time (paruh waktu)", pppk.Placement, pppk.PartTime},
		{"Assignment as head of school (penugasan kepala sekolah), full-time", pppk.HeadOfSchool, pppk.FullTime},
		{"Periodic raise (kenaikan gaji berkala)", pppk.PeriodicRaise, anyStatus},
		{"Special raise (kenaikan gaji istimewa)", pppk.SpecialRaise, anyStatus},
		{"Appointment, full-time (pengangkatan)", pppk.Appointment, anyStatus},
		{"Appointment, part-time (pengangkatan paruh waktu)", pppk.PartTimeAppointment, anyStatus},
	} {
		p("\n## %s\n\n| rule | article | effect | since | confidence | cases |\n|---|---|---|---|---|---|\n", part.title)
		for _, r := range nationalRules() {
			if r.act == part.act && (part.status == anyStatus || r.status == part.status) {
				p("| `%s`<br>%s<br>*%s* | %s | %s | %s | %s | %s |\n", r.id, r.duty.EN, r.duty.ID, pages.Cites(r.cites), effectWords(r), pages.Since(r.cites[0].Instrument), pages.Confidences(r.cites), cases[r.id])
			}
		}
	}
	p("\nCases: how many of law/testdata/cases say that the rule is met / not met / not known / contested / not applicable.\n")
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
			has = d.valueText(pppk.English, d.national) + " (" + d.cite.In(pppk.English) + ")"
		}
		var values []string
		for _, c := range d.choices {
			value := "`" + string(c.value) + "` " + c.text.EN
			if source := c.cite.In(pppk.English); source != "" {
				value += " (" + source + ")"
			}
			values = append(values, value)
		}
		p("| `%s`<br>%s<br>*%s* | %s | %s | %s |\n", d.id, d.title.EN, d.title.ID, d.allows.EN, has, strings.Join(values, "<br>"))
	}
	p("\n## Age limits (batas usia)\n\n| position | years | article | confidence |\n|---|--:|---|---|\n")
	for _, r := range ageRows {
		p("| %s | %d | %s | %s |\n", positions(r), r.years, r.cite, pages.Confidence(r.cite.Confidence))
	}
	p("| any other | not known: an office states it (`batas_usia`) | | |\n")
	p("\nThe day is the birthday of that age, or what `%s` makes of it; a birthday on 29 February falls on 28 February. An agreement can run up to and including that day, and none can begin on it.\n", AgeLimitDay)
	p("\n## Events that end an agreement\n\n| event | full-time | part-time |\n|---|---|---|\n")
	for k := pppk.Death; k < pppk.EventKindCount; k++ {
		g := eventGrounds[k]
		full := "does not end it"
		if (g.fullTime != pppk.Citation{}) {
			full = g.fullTime.String() + "; " + g.also.String()
		}
		part := "does not end it"
		if (g.partTime != pppk.Citation{}) {
			part = g.partTime.String()
		}
		p("| `%s` %s | %s | %s |\n", k, g.title.EN, full, part)
	}
	catalogueEndings(p)
	cataloguePay(p)
	catalogueAbsence(p)
	p("\n## Instruments\n\n| instrument | force | in force since | checked up to |\n|---|---|---|---|\n")
	for _, i := range instruments() {
		p("| %s%s | %s | %s | %s |\n", i.Name, letter.OrNothing(", ", i.Title), pages.Force(i.Force), pages.Since(i), i.CheckedTo)
	}
	return s.Parts()
}

// catalogueEndings writes the grounds of ending, each as each text has it.
func catalogueEndings(p func(string, ...any)) {
	say := func(a pppk.Answer) string { return []string{"", "yes", "no"}[a] }
	p("\n## Classes of endings (kelas pemutusan)\n\n| ground | status | class | at own request | can apply again | article | note |\n|---|---|---|---|---|---|---|\n")
	for i := range endingRows {
		r := &endingRows[i]
		class := r.class.Words(pppk.English)
		switch {
		case r.absent:
			class = "not in the list"
		case r.implied:
			class += ", by implication"
		}
		p("| `%s` %s | %s | %s | %s | %s | %s | %s |\n", r.ground, groundTitle(r.ground).EN, r.status, class, say(r.own), say(r.again), pages.Cites(r.cites), r.note.EN)
	}
	p("\nWhere the texts differ, `%s` says which counts. *Can apply again* is what this ending means for it, and nothing else; where it is empty, it is not known. Who decides on the ending of a full-time agreement: the President for JPT utama, JPT madya and ahli utama, whom the PPK proposes, and the PPK for all others (%s; confidence %s).\n",
		ClassOfEnding, endingAuthority.In(pppk.English), pages.Confidence(endingAuthority.Confidence))
}

// cataloguePay writes the pay table, the grades and the minimum wages.
func cataloguePay(p func(string, ...any)) {
	p("\n## Base pay (gaji pokok) of full-time employees\n\n| grade | rows | lowest | highest | article | in force since | confidence |\n|---|---|--:|--:|---|---|---|\n")
	for g := pppk.GradeI; g <= pppk.GradeXVII; g++ {
		rows := source.PayTable[g]
		first, last := rows[0], rows[len(rows)-1]
		p("| %s | %d, from %d to %d years | %s | %s | %s | %s | %s |\n", g, len(rows), first.Years, last.Years,
			pages.Marks(first.Pay()), pages.Marks(last.Pay()), source.PayCite.In(pppk.English), pages.Since(source.Perpres11), pages.Confidence(source.PayCite.Confidence))
	}
	p("\nRupiah a month, by whole years of service in the grade (MKG). A row holds up to the next one. Above the last row its pay stays (confidence %s). "+
		"Grades II to IV and VI to VIII have no row below three years, and none is assumed. Part-time employees have no table.\n", pages.Confidence(source.AboveAll.Confidence))
	p("\nThe cells are those of two full transcriptions of the annex, whose independence is not proven; 130 of the 272 stand in a third. " +
		"Of grade XIII at two years two other programs have 100 rupiah more (3,900,100).\n")
}

// catalogueAbsence writes the template of absence bands.
func catalogueAbsence(p func(string, ...any)) {
	t := AbsenceTablePP94()
	p("\n## Absence without a valid reason: `AbsenceTablePP94`\n\nA template, and never a default: PP 94/2021 speaks of PNS, and each PPK sets the table of its PPPK (%s). An agency adopts it by name, with its own decree.\n", ownDiscipline.In(pppk.English))
	p("\n| working days in a calendar year | level | sanction |\n|---|---|---|\n| %d in a row, looked at first | `%s` | %s<br>*%s* |\n", t.Run.Days, t.Run.Level, t.Run.Sanction.EN, t.Run.Sanction.ID)
	for _, b := range t.Bands {
		p("| %s | `%s` | %s<br>*%s* |\n", b.days(), b.Level, b.Sanction.EN, b.Sanction.ID)
	}
	p("\nFrom: %s.\n", strings.ReplaceAll(pages.Cites(source.PP94Absence), "<br>", "; "))
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
		for _, l := range []pppk.Language{pppk.Indonesian, pppk.English} {
			title, duty, plain := r.title.In(l), r.duty.In(l), r.plain.In(l)
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
			require.True(t, slices.ContainsFunc(r.cites, pppk.Citation.Blocks), "%s blocks without a binding text of high or medium confidence", r.id)
		}
		for _, c := range r.cites {
			ps := &pppk.ProblemList{}
			if c.Instrument != source.Convention { // since when is not known
				checkCitation(c, ps, r.id)
			}
			require.NoError(t, ps.Err())
		}
		// What begins by a conversion is a full-time agreement, in a position open to PPPK.
		begins := strings.HasPrefix(r.id, "conversion.term.") || r.id == "conversion.position" || r.id == "conversion.age_limit.year_left"
		if r.status == pppk.PartTime && !begins {
			for _, c := range r.cites {
				require.NotEqual(t, source.PP49.Name, c.Instrument.Name, "%s: part-time is its own regime", r.id)
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
		for _, l := range []pppk.Language{pppk.Indonesian, pppk.English} {
			require.NotEmpty(t, d.title.In(l), d.id)
			require.NotEmpty(t, d.allows.In(l), d.id)
			require.Equal(t, d.open, d.plain.In(l) != "", d.id)
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
		for l, more := range map[pppk.Language]string{pppk.Indonesian: "; masih ada keterangan lain yang kurang", pppk.English: "; other information is missing too"} {
			s := o.before.In(l) + n.plain.In(l) + o.after.In(l) + more
			require.LessOrEqual(t, len(strings.Fields(s)), 24, s)
		}
	}
	for _, n := range needs[1:] {
		fits(n)
	}
	for _, n := range needsOfRequest {
		fits(n.neededFact)
	}
}
