package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

var update = flag.Bool("update", false, "rewrite the expected outputs")

// TestOutput: what the example prints, whole. go test ./examples/law2027 -update
func TestOutput(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, run(nil, &out))
	file := filepath.Join("testdata", "default.txt")
	if *update {
		require.NoError(t, os.WriteFile(file, out.Bytes(), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), out.String())
	require.ErrorContains(t, run([]string{"x"}, &out), `"x" is no flag`)
}

func enacted(t *testing.T) *law.Law {
	t.Helper()
	l, err := national.Law().Enact(pp12Of2027())
	require.NoError(t, err)
	return l
}

func on(t *testing.T, l *law.Law, day string) *law.Policy {
	t.Helper()
	p, err := l.On(pppk.MustParseDate(day))
	require.NoError(t, err)
	return p
}

// both is everybody on both days, by name.
func both(t *testing.T) map[string][2]law.Decision {
	t.Helper()
	all, _, err := decide(enacted(t))
	require.NoError(t, err)
	found := map[string][2]law.Decision{}
	for _, one := range all {
		found[one.name] = one.on
	}
	require.Len(t, found, 7)
	return found
}

// finding is what a rule says, if it is there.
func finding(d law.Decision, rule string) (found law.Finding, ok bool) {
	for f := range d.Findings() {
		if f.Rule == rule {
			return f, true
		}
	}
	return law.Finding{}, false
}

// instruments are those that a rule cites.
func instruments(t *testing.T, d law.Decision, rule string) (all []string) {
	t.Helper()
	f, ok := finding(d, rule)
	require.True(t, ok, rule)
	for _, c := range f.Citations() {
		if !slices.Contains(all, c.Instrument.Name) {
			all = append(all, c.Instrument.Name)
		}
	}
	return all
}

// TestEachDayHasItsText: what differs, and why, on the day before and on the day.
func TestEachDayHasItsText(t *testing.T) {
	const yes, no = law.Eligible, law.NotEligible
	all := both(t)
	for name, want := range map[string]struct {
		outcomes [2]law.Outcome
		notMet   [2]string
	}{
		"semua terpenuhi, dua tahun":          {[2]law.Outcome{yes, yes}, [2]string{"", ""}},
		"satu tahun diusulkan":                {[2]law.Outcome{yes, no}, [2]string{"", "renewal.term.minimum"}},
		"satu predikat butuh perbaikan":       {[2]law.Outcome{yes, no}, [2]string{"", "renewal.performance"}},
		"target dinyatakan tidak tercapai":    {[2]law.Outcome{no, yes}, [2]string{"renewal.performance", ""}},
		"kompetensi dinyatakan tidak sesuai":  {[2]law.Outcome{no, yes}, [2]string{"renewal.competence", ""}},
		"perawat, 58 tahun pada Agustus 2027": {[2]law.Outcome{no, yes}, [2]string{"renewal.age_limit", ""}},
		"pelaksana, 58 tahun pada Mei 2028":   {[2]law.Outcome{law.Contested, yes}, [2]string{"", ""}},
	} {
		require.Contains(t, all, name)
		for i, d := range all[name] {
			require.NoError(t, d.Err())
			require.Equal(t, want.outcomes[i], d.Outcome(), "%s on %s", name, d.Day())
			var notMet []string
			for f := range d.Findings() {
				if f.Blocks && f.Result == law.NotMet {
					notMet = append(notMet, f.Rule)
				}
			}
			require.Equal(t, want.notMet[i], strings.Join(notMet, " "), "%s on %s", name, d.Day())
		}
	}
}

// TestEachFindingCitesItsText: PP 49/2018 before, PP 12/2027 from the day on, and of the
// rules that have changed never both.
func TestEachFindingCitesItsText(t *testing.T) {
	for name, d := range both(t) {
		for _, rule := range []string{"renewal.performance", "renewal.term.minimum"} {
			require.Equal(t, []string{"PP 49/2018"}, instruments(t, d[0], rule), name)
			require.Equal(t, []string{"PP 12/2027"}, instruments(t, d[1], rule), name)
		}
		// What has not changed is cited as it was, and has the same place.
		require.Equal(t, []string{"PP 49/2018"}, instruments(t, d[0], "renewal.agency_need"), name)
		require.Equal(t, []string{"PP 49/2018"}, instruments(t, d[1], "renewal.agency_need"), name)
		for f := range d[0].Findings() {
			for _, c := range f.Citations() {
				require.NotEqual(t, pp12.Name, c.Instrument.Name, "%s cites %s on %s", f.Rule, c, d[0].Day())
			}
		}
		ids := func(d law.Decision) (all []string) {
			for f := range d.Findings() {
				all = append(all, f.Rule)
			}
			return all
		}
		gone := func(id string) bool { return id == "renewal.competence" || id == "renewal.age_limit.year_left" }
		require.Equal(t, slices.DeleteFunc(ids(d[0]), gone), ids(d[1]), name)
	}
}

// TestRuleEnds: nobody is asked for a statement about competence any more.
func TestRuleEnds(t *testing.T) {
	l := enacted(t)
	for i, day := range days() {
		p := everybody(day)[0]
		p.facts.Statements = slices.DeleteFunc(p.facts.Statements, func(s pppk.Statement) bool { return s.Subject == pppk.Competence })
		policy, err := l.On(day)
		require.NoError(t, err)
		d := policy.Decide(law.Request{Act: national.Renewal(), Proposed: p.term}, &p.facts)
		_, there := finding(d, "renewal.competence")
		require.Equal(t, i == 0, there)
		require.Equal(t, [2]law.Outcome{law.Undetermined, law.Eligible}[i], d.Outcome())
		var missing []string
		for m := range d.Missing() {
			missing = append(missing, m.Name())
		}
		require.Equal(t, [2][]string{{"pernyataan.kesesuaian-kompetensi"}, nil}[i], missing)
	}
	require.Contains(t, titles(both(t)["semua terpenuhi, dua tahun"][0]), "Kesesuaian kompetensi")
	require.NotContains(t, titles(both(t)["semua terpenuhi, dua tahun"][1]), "Kesesuaian kompetensi")
}

func titles(d law.Decision) (all []string) {
	for f := range d.Findings() {
		all = append(all, f.Title())
	}
	return all
}

// TestPointIsClosed: less than a year left to the age limit is no reading any more, and
// no note; the day of the age limit, which the text does not name, still is.
func TestPointIsClosed(t *testing.T) {
	d := both(t)["pelaksana, 58 tahun pada Mei 2028"]
	readings := func(d law.Decision) (all []string) {
		for r := range d.Readings() {
			all = append(all, r.String())
		}
		return all
	}
	short := national.ShortTerm().Title().ID
	before, after := strings.Join(readings(d[0]), "\n"), strings.Join(readings(d[1]), "\n")
	require.Contains(t, before, short)
	require.NotContains(t, after, short)
	require.Contains(t, after, national.AgeLimitDay().Title().ID)
	for i, one := range d {
		policy := one.Policy()
		require.Len(t, law.Alternatives(policy, national.ShortTerm()), [2]int{3, 1}[i])
		for note := range one.Notes() {
			require.NotContains(t, note, short)
		}
	}
	require.Contains(t, d[0].Letter(), short)
	require.NotContains(t, d[1].Letter(), short)
	value, source, ok := law.ValueOf(d[1].Policy(), national.ShortTerm())
	require.True(t, ok)
	require.Equal(t, national.ToAgeLimit, value)
	require.Equal(t, "PP 12/2027 Pasal 5 ayat (2)", source.String())
	_, _, ok = law.ValueOf(d[0].Policy(), national.ShortTerm())
	require.False(t, ok)

	// The term up to the age limit is right though it is shorter than two years; a day
	// less is not. Which day that is, an agency chooses: its overlay is laid over the law
	// that has the new text.
	decree := pppk.Citation{Instrument: pppk.Instrument{Name: "Keputusan Bupati rekaan 7/2026", Force: pppk.Binding, Since: pppk.MustParseDate("2026-01-01")}, Article: "diktum 1", Pinpoint: pppk.SeenPinpoint, Confidence: pppk.High}
	agency, err := enacted(t).With(law.Overlay{ID: "rekaan", Authority: "Kabupaten Rekaan", Settings: []law.Setting{
		law.Set(national.AgeLimitDay(), law.AtBirthday, decree.Instrument.Since, decree),
	}})
	require.NoError(t, err)
	for i, day := range days() {
		p := everybody(day)[6]
		for until, want := range map[string][2]law.Outcome{
			"2028-05-05": {law.Contested, law.Eligible},
			"2028-05-04": {law.NotEligible, law.NotEligible},
		} {
			r := law.Request{Act: national.Renewal(), Proposed: pppk.Period{First: next, Last: pppk.MustParseDate(until)}}
			d := on(t, agency, day.String()).Decide(r, &p.facts)
			require.Equal(t, want[i], d.Outcome(), "%s on %s", until, day)
			// Before, the notes or the readings have the others; afterwards there are none.
			require.Equal(t, i == 0, strings.Contains(strings.Join(append(readings(d), slices.Collect(d.Notes())...), "\n"), short), "%s on %s", until, day)
		}
	}
}

// TestAgeChanges: a nurse reaches the limit at 58 before, and at 60 from the day on; the
// age of a clerk, which another table has, stays.
func TestAgeChanges(t *testing.T) {
	all := both(t)
	nurse, clerk := all["perawat, 58 tahun pada Agustus 2027"], all["pelaksana, 58 tahun pada Mei 2028"]
	require.Equal(t, "2027-08-20", nurse[0].AgeLimitBirthday().String())
	require.Equal(t, "2029-08-20", nurse[1].AgeLimitBirthday().String())
	require.Equal(t, []string{"UU 20/2023", "PP 49/2018"}, instruments(t, nurse[0], "renewal.age_limit"))
	require.Equal(t, []string{"UU 20/2023", "PP 12/2027"}, instruments(t, nurse[1], "renewal.age_limit"))
	until, rule := nurse[1].Longest()
	require.Equal(t, "2029-08-20 renewal.age_limit", fmt.Sprint(until, " ", rule))
	for _, d := range clerk {
		require.Equal(t, "2028-05-05", d.AgeLimitBirthday().String())
	}
	require.Equal(t, []string{"UU 20/2023"}, instruments(t, clerk[1], "renewal.age_limit"))
}

// TestTermChanges: two years are the least, to the day.
func TestTermChanges(t *testing.T) {
	l := enacted(t)
	for i, day := range days() {
		policy, err := l.On(day)
		require.NoError(t, err)
		p := everybody(day)[0]
		for until, want := range map[string][2]law.Result{
			"2028-09-29": {law.NotMet, law.NotMet},
			"2028-09-30": {law.Met, law.NotMet},
			"2029-09-29": {law.Met, law.NotMet},
			"2029-09-30": {law.Met, law.Met},
		} {
			d := policy.Decide(law.Request{Act: national.Renewal(), Proposed: pppk.Period{First: next, Last: pppk.MustParseDate(until)}}, &p.facts)
			f, ok := finding(d, "renewal.term.minimum")
			require.True(t, ok)
			require.Equal(t, want[i], f.Result, "%s on %s", until, day)
		}
	}
}

// TestOldDecisionsStand: what was decided under the law of before is decided the same
// under the law that knows both, with the same policy; a record survives its file.
func TestOldDecisionsStand(t *testing.T) {
	const then = "2026-06-01"
	l := enacted(t)
	old, now := on(t, national.Law(), then), on(t, l, then)
	require.Equal(t, old.ID(), now.ID())
	outcomes := map[law.Outcome]int{}
	for _, p := range everybody(old.Day()) {
		d := old.Decide(law.Request{Act: national.Renewal(), Proposed: p.term}, &p.facts)
		outcomes[d.Outcome()]++
		r, err := d.Record()
		require.NoError(t, err)
		data, err := json.Marshal(r)
		require.NoError(t, err)
		var kept law.Record
		require.NoError(t, json.Unmarshal(data, &kept))
		require.NoError(t, kept.Verify(now), p.name)
		require.ErrorIs(t, kept.Verify(on(t, l, "2027-07-01")), law.ErrRecord, "not under the law of another day")
	}
	require.Len(t, outcomes, 3)

	// And every other act, on the day before.
	require.Equal(t, on(t, national.Law(), "2027-06-30").ID(), on(t, l, "2027-06-30").ID())
	require.NotEqual(t, on(t, national.Law(), "2027-07-01").ID(), on(t, l, "2027-07-01").ID())
}

// TestWorkListCountsAReasonOnce: the two versions of a rule are one reason, in its place.
func TestWorkListCountsAReasonOnce(t *testing.T) {
	all, lists, err := decide(enacted(t))
	require.NoError(t, err)
	reasons := func(w *cohort.WorkLists, o law.Outcome) (lines []string) {
		for _, one := range w.Outcomes() {
			if one.Outcome == o {
				for _, r := range one.Reasons {
					lines = append(lines, fmt.Sprint(r.Reason, " ", r.People, " ", r.Title))
				}
			}
		}
		return lines
	}
	want := []string{
		"renewal.performance 2 Predikat kinerja dua tahun terakhir", "renewal.competence 1 Kesesuaian kompetensi",
		"renewal.term.minimum 1 Masa perjanjian paling singkat dua tahun", "renewal.age_limit 1 Batas usia jabatan",
	}
	require.Equal(t, want, reasons(lists, law.NotEligible))
	require.Equal(t, []string{"renewal.age_limit.year_left 1 Sisa waktu sampai batas usia"}, reasons(lists, law.Contested))
	require.Equal(t, 14, lists.Total())
	require.Equal(t, 1, strings.Count(string(lists.AppendTable(nil)), "Predikat kinerja dua tahun terakhir"))
	require.NotContains(t, string(lists.AppendTable(nil)), "Pencapaian kinerja")

	// In whatever order: the later day first, and lists of one day each that are merged.
	var later cohort.WorkLists
	var byDay [2]cohort.WorkLists
	for i := range days() {
		for _, p := range all {
			later.Add(nil, p.on[1-i])
			byDay[i].Add(nil, p.on[i])
		}
	}
	require.Equal(t, want, reasons(&later, law.NotEligible))
	require.Equal(t, []string{"renewal.performance 1 Pencapaian kinerja", "renewal.competence 1 Kesesuaian kompetensi", "renewal.age_limit 1 Batas usia jabatan"}, reasons(&byDay[0], law.NotEligible))
	byDay[1].Merge(&byDay[0])
	require.Equal(t, want, reasons(&byDay[1], law.NotEligible))
}

// TestTextStandsAlone: it succeeds nothing that it does not name, and cannot succeed a
// statute.
func TestTextStandsAlone(t *testing.T) {
	for code, change := range map[string]func(*law.Text){
		"text.succession": func(x *law.Text) { x.Succeeds = []string{"PP 1/1970"} },
		"text.force":      func(x *law.Text) { x.Rank = law.MinisterialRegulation },
		"end.day":         func(x *law.Text) { x.Ends[0].Last = pppk.MustParseDate("2010-01-01") },
	} {
		text := pp12Of2027()
		change(&text)
		_, err := national.Law().Enact(text)
		require.ErrorIs(t, err, pppk.ErrOverlay)
		require.ErrorContains(t, err, code)
	}
	text := pp12Of2027()
	text.Succeeds = append(text.Succeeds, "UU 20/2023")
	text.Settings = append(text.Settings, law.Set(national.ManagerialAges(), law.Ages{}, pp12.Since, ageLimits))
	_, err := national.Law().Enact(text)
	require.ErrorContains(t, err, "text.force")
}

// TestTextIsOneFile: the text names nothing of packages that are inside the library.
func TestTextIsOneFile(t *testing.T) {
	source, err := os.ReadFile("pp12_2027.go")
	require.NoError(t, err)
	require.NotContains(t, string(source), "pppk/internal")
	require.Contains(t, string(source), "MADE UP")
}
