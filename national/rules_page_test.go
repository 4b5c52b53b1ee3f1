package national

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
	"github.com/pppk-id/pppk/law"
)

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
		cases[rule] = fmt.Sprintf("%d / %d / %d / %d / %d", n[law.Met.String()], n[law.NotMet.String()], n[law.NotKnown.String()], n[law.ContestedResult.String()], n[law.NotApplicable.String()])
	}
	return cases
}

// actIDs is what the ids of an act's rules begin with.
var actIDs = map[law.Act]string{
	Renewal(): "renewal", Conversion(): "conversion", Ending(): "ending", Placement(): "placement", HeadOfSchool(): "head_of_school",
	PeriodicRaise(): "raise", SpecialRaise(): "special_raise",
	Appointment(): "appointment", PartTimeAppointment(): "appointment.part_time",
}

const anyStatus = pppk.PartTime + 1

func catalogue(cases map[string]string) map[string]string {
	var s pages.Sections
	p := s.P
	for _, part := range []struct {
		title  string
		act    law.Act
		status pppk.Status
	}{
		{"Renewal, full-time (penuh waktu)", Renewal(), pppk.FullTime}, {"Renewal, part-time (paruh waktu)", Renewal(), pppk.PartTime}, {"Renewal, both", Renewal(), 0},
		{"Conversion: full-time appointment of part-time staff (pengangkatan penuh waktu)", Conversion(), anyStatus},
		{"Ending (pemutusan)", Ending(), anyStatus},
		{"Placement (penempatan dalam jabatan), both", Placement(), 0},
		{"Placement, full-time (penuh waktu)", Placement(), pppk.FullTime}, {"Placement, part-time (paruh waktu)", Placement(), pppk.PartTime},
		{"Assignment as head of school (penugasan kepala sekolah), full-time", HeadOfSchool(), pppk.FullTime},
		{"Periodic raise (kenaikan gaji berkala)", PeriodicRaise(), anyStatus},
		{"Special raise (kenaikan gaji istimewa)", SpecialRaise(), anyStatus},
		{"Appointment, full-time (pengangkatan)", Appointment(), anyStatus},
		{"Appointment, part-time (pengangkatan paruh waktu)", PartTimeAppointment(), anyStatus},
	} {
		p("\n## %s\n\n| rule | article | effect | since | confidence | cases |\n|---|---|---|---|---|---|\n", part.title)
		for _, r := range Law().Rules() {
			if r.Act == part.act && (part.status == anyStatus || r.Status == part.status) {
				p("| `%s`<br>%s<br>*%s* | %s | %s | %s | %s | %s |\n", r.ID, r.Duty.EN, r.Duty.ID, pages.Cites(r.Cites), effectWords(&r), pages.Since(r.Cites[0].Instrument), pages.Confidences(r.Cites), cases[r.ID])
			}
		}
	}
	p("\nCases: how many of national/testdata/cases say that the rule is met / not met / not known / contested / not applicable.\n")
	p("\n*Blocks*: a person for whom the rule is not met is not eligible. *Notes*: listed and explained, and never decides. An article whose number was not seen in print is named by its subject.\n")
	p("\n## Results that a rule cannot reach\n\n| rule | result | because |\n|---|---|---|\n")
	for _, r := range Law().Rules() {
		for _, result := range []law.Result{law.Met, law.NotKnown, law.NotMet} {
			if why, ok := r.Never[result]; ok {
				p("| `%s` | %s | %s |\n", r.ID, result, why)
			}
		}
	}
	p("\n## Parameters\n\n| parameter | what the nation allows | what the nation has | values |\n|---|---|---|---|\n")
	for _, d := range Law().Parameters() {
		if d.Table {
			continue
		}
		has := "nothing: unset"
		switch {
		case d.Contested && len(d.Versions) == 0:
			has = "nothing: open, so decisions are made under each value"
		case d.Adds != "":
			has = "nothing: unset; a setting adds the rule `" + d.Adds + "`"
		case len(d.Versions) > 0:
			has = d.Versions[0].Value.EN + " (" + d.Versions[0].Cite.In(pppk.English) + ")"
		}
		var values []string
		for _, c := range d.Choices {
			value := "`" + c.Word + "` " + c.Words.EN
			if source := c.Cite.In(pppk.English); source != "" {
				value += " (" + source + ")"
			}
			values = append(values, value)
		}
		p("| `%s`<br>%s<br>*%s* | %s | %s | %s |\n", d.ID, d.Title.EN, d.Title.ID, d.Allows.EN, has, strings.Join(values, "<br>"))
	}
	p("\n## Age limits (batas usia)\n\n| position | years | article | confidence |\n|---|--:|---|---|\n")
	for _, r := range ageRows() {
		p("| %s | %d | %s | %s |\n", positions(r), r.Years, r.Cite, pages.Confidence(r.Cite.Confidence))
	}
	p("| any other | not known: an office states it (`batas_usia`) | | |\n")
	p("\nThe day is the birthday of that age, or what `%s` makes of it; a birthday on 29 February falls on 28 February. An agreement can run up to and including that day, and none can begin on it.\n", AgeLimitDay().ID())
	p("\n## Events that end an agreement\n\n| event | full-time | part-time |\n|---|---|---|\n")
	for k := pppk.Death; k < pppk.EventKindCount; k++ {
		full, part := "does not end it", "does not end it"
		if g := eventTexts[k]; len(g.fullTime) > 0 {
			full = strings.ReplaceAll(pages.Cites(g.fullTime), "<br>", "; ")
		}
		if g := eventTexts[k]; len(g.partTime) > 0 {
			part = strings.ReplaceAll(pages.Cites(g.partTime), "<br>", "; ")
		}
		p("| `%s` %s | %s | %s |\n", k, k.Title().EN, full, part)
	}
	catalogueEndings(p)
	catalogueBasePay(p)
	catalogueAbsence(p)
	p("\n## Instruments\n\n| instrument | force | in force since | checked up to |\n|---|---|---|---|\n")
	for _, i := range Law().Instruments() {
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
		p("| `%s` %s | %s | %s | %s | %s | %s | %s |\n", r.ground, r.ground.Title().EN, r.status, class, say(r.own), say(r.again), pages.Cites(r.cites), r.note.EN)
	}
	p("\nWhere the texts differ, `%s` says which counts. *Can apply again* is what this ending means for it, and nothing else; where it is empty, it is not known. Who decides on the ending of a full-time agreement: the President for JPT utama, JPT madya and ahli utama, whom the PPK proposes, and the PPK for all others (%s; confidence %s).\n",
		ClassOfEnding().ID(), endingAuthority.In(pppk.English), pages.Confidence(endingAuthority.Confidence))
}

// catalogueBasePay writes the pay table.
func catalogueBasePay(p func(string, ...any)) {
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
		p("| %s | `%s` | %s<br>*%s* |\n", bandDays(b), b.Level, b.Sanction.EN, b.Sanction.ID)
	}
	p("\nFrom: %s.\n", strings.ReplaceAll(pages.Cites(source.PP94Absence), "<br>", "; "))
}

func bandDays(b law.AbsenceBand) string {
	switch {
	case b.To == 0:
		return fmt.Sprintf("%d+", b.From)
	case b.To == b.From:
		return fmt.Sprint(b.From)
	}
	return fmt.Sprintf("%d-%d", b.From, b.To)
}

func effectWords(r *law.Rule) string {
	s := "blocks"
	if r.Notes {
		s = "notes"
	}
	if r.Decides != nil {
		s += "; blocks when an agency makes it a ground"
	}
	if r.When != nil && len(r.Parameters) > 0 {
		s += "; only when an agency sets it"
	}
	return s
}

// ageRows are the rows of the four tables.
func ageRows() (all law.Ages) {
	for _, table := range []law.Parameter[law.Ages]{managerialAges, functionalAges, teacherAges, researchAges} {
		rows, _ := law.ValueOn(Law(), table, pppk.MustParseDate("2026-01-01"))
		all = append(all, rows...)
	}
	return all
}

func positions(r law.AgeRow) string {
	var parts []string
	for _, k := range r.Kinds {
		parts = append(parts, k.String())
	}
	s := strings.Join(parts, ", ")
	parts = nil
	for _, c := range r.Clusters {
		parts = append(parts, c.String())
	}
	if len(parts) > 0 {
		s += ": " + strings.Join(parts, ", ")
	}
	parts = nil
	for _, l := range r.Levels {
		parts = append(parts, l.String())
	}
	if len(parts) > 0 {
		s += "; " + strings.Join(parts, ", ")
	}
	if r.When != nil {
		for _, way := range []TeacherLimit{TeacherSixty, TeacherByLevel} {
			l, err := Law().With(law.Overlay{ID: "contoh", Authority: "Kabupaten Contoh", Settings: []law.Setting{law.Set(teacherAge, way, pppk.MustParseDate("2026-01-01"), decree)}})
			if err != nil {
				panic(err)
			}
			day, err := l.On(pppk.MustParseDate("2026-01-01"))
			if err != nil {
				panic(err)
			}
			if r.When(day.Values()) {
				s += " (reading `" + string(way) + "`)"
			}
		}
	}
	return s
}

// decree is a made-up decree.
var decree = pppk.Citation{
	Instrument: pppk.Instrument{Name: "Peraturan Bupati Contoh 1/2025", Force: pppk.Binding, Since: pppk.MustParseDate("2025-01-01")},
	Article:    "Pasal 1", Confidence: pppk.High, Pinpoint: pppk.SeenPinpoint,
}

// TestRulesAreWhole: what every rule literal must say.
func TestRulesAreWhole(t *testing.T) {
	t.Parallel()
	ids := map[string]bool{}
	for _, r := range Law().Rules() {
		require.False(t, ids[r.ID], r.ID)
		ids[r.ID] = true
		require.Regexp(t, `^`+actIDs[r.Act]+`(\.[a-z_]+)+$`, r.ID)
		_, never := r.Never[law.NotMet]
		for _, l := range []pppk.Language{pppk.Indonesian, pppk.English} {
			title, duty, plain := r.Title.In(l), r.Duty.In(l), r.Plain.In(l)
			require.NotEmpty(t, title, r.ID)
			require.Regexp(t, `\.$`, duty, r.ID)
			require.NotRegexp(t, `[0-9]`, title+duty+plain, "%s: words hold no values", r.ID)
			require.Equal(t, never, plain == "", "%s: a reason for the employee, if it can be not met", r.ID)
			if !never {
				require.Regexp(t, `^[A-Z][^.]*\.$`, plain, "%s: one sentence", r.ID)
				require.LessOrEqual(t, len(strings.Fields(plain)), 24, r.ID)
			}
		}
		if !r.Notes {
			require.True(t, slices.ContainsFunc(r.Cites, pppk.Citation.Blocks), "%s blocks without a binding text of high or medium confidence", r.ID)
		}
		// What begins by a conversion is a full-time agreement, in a position open to PPPK.
		begins := strings.HasPrefix(r.ID, "conversion.term.") || r.ID == "conversion.position" || r.ID == "conversion.age_limit.year_left"
		if r.Status == pppk.PartTime && !begins {
			for _, c := range r.Cites {
				require.NotEqual(t, source.PP49.Name, c.Instrument.Name, "%s: part-time is its own regime", r.ID)
			}
		}
	}
	added := 0
	for _, d := range Law().Parameters() {
		if d.Adds != "" {
			added++
		}
		require.NotEmpty(t, d.ID)
		require.False(t, ids[d.ID], "%s is a rule and a parameter", d.ID)
		for _, l := range []pppk.Language{pppk.Indonesian, pppk.English} {
			require.NotEmpty(t, d.Title.In(l), d.ID)
			require.True(t, d.Table || d.Allows.In(l) != "", d.ID)
		}
		for _, c := range d.Choices {
			require.NotEmpty(t, c.Words.ID, d.ID)
			require.NotEmpty(t, c.Words.EN, d.ID)
			require.Equal(t, d.Stated, c.Cite.String() == "", d.ID) // what no rule reads needs no source of the nation
		}
	}
	require.Equal(t, 3, added)
}

// What one fact is asked for with fits into a sentence of a letter to an employee,
// also where others are missing.
func TestFactsFitIntoASentence(t *testing.T) {
	t.Parallel()
	asked := 0
	for _, f := range Law().Facts() {
		for l, more := range map[pppk.Language]string{pppk.Indonesian: "; masih ada keterangan lain yang kurang", pppk.English: "; other information is missing too"} {
			s := f.Fetch.Before.In(l) + f.Plain.In(l) + f.Fetch.After.In(l) + more
			require.LessOrEqual(t, len(strings.Fields(s)), 24, s)
			asked++
		}
	}
	require.Greater(t, asked, 100)
}
