package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/pppktest"
)

var update = flag.Bool("update", false, "rewrite the expected outputs")

func output(t *testing.T, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, run(args, &out))
	return out.String()
}

func policyOn(t *testing.T, day string) *law.Policy {
	t.Helper()
	ours, err := study()
	require.NoError(t, err)
	policy, err := ours.On(pppk.MustParseDate(day))
	require.NoError(t, err)
	return policy
}

// employee is somebody who has served since the day, with all that is asked for.
func employee(since string) *pppk.Facts {
	return &pppk.Facts{
		Name:      "Gita Contoh",
		Contracts: pppk.Chain{{Number: "800/36/PK", Status: pppk.FullTime, Period: pppk.Term(pppk.MustParseDate(since), 5)}},
		Declared: []pppk.Declared{
			{ID: "surat_diterima", Value: "2026-05-20"}, {ID: "kuliah_luar_jam_kerja", Value: "ya"},
		},
	}
}

func outcomes(all []cohort.Decided) (o []law.Outcome) {
	for _, d := range all {
		o = append(o, d.Decision.Outcome())
	}
	return o
}

// TestOutput: what the example prints, whole. go test ./examples/ownact -update
func TestOutput(t *testing.T) {
	for name, args := range map[string][]string{"default.txt": nil, "before.txt": {"-on", "2026-06-30"}} {
		t.Run(name, func(t *testing.T) {
			have := output(t, args...)
			file := filepath.Join("testdata", name)
			if *update {
				require.NoError(t, os.WriteFile(file, []byte(have), 0o644))
			}
			want, err := os.ReadFile(file)
			require.NoError(t, err)
			require.Equal(t, string(want), have)
		})
	}
}

// TestOneFile: the act is one file, and imports what any agency can.
func TestOneFile(t *testing.T) {
	t.Parallel()
	source, err := os.ReadFile("izin_belajar.go")
	require.NoError(t, err)
	require.LessOrEqual(t, bytes.Count(source, []byte("\n")), 120)
	require.NotContains(t, string(source), "/internal/")
	o := studyOverlay()
	require.Len(t, o.Acts, 1)
	require.Len(t, o.Facts, 2)
	require.Len(t, o.Rules, 3)
	require.Len(t, o.Parameters, 1)
}

// TestDated: one person, on both sides of the day of the second decree. The value
// differs, so does the outcome, and the finding cites the decree that the value is from.
func TestDated(t *testing.T) {
	t.Parallel()
	facts := employee("2025-02-01")
	for _, c := range []struct {
		day     string
		years   law.Count
		outcome law.Outcome
		result  law.Result
		wanted  string
		source  string
	}{
		{"2026-06-30", 1, law.Eligible, law.Met, "at least 1 year", "Peraturan Bupati Sukamaju 21/2025 Pasal 3"},
		{"2026-07-01", 2, law.NotEligible, law.NotMet, "at least 2 years", "Peraturan Bupati Sukamaju 8/2026 Pasal 1"},
		{"2027-01-31", 2, law.NotEligible, law.NotMet, "at least 2 years", "Peraturan Bupati Sukamaju 8/2026 Pasal 1"},
		{"2027-02-01", 2, law.Eligible, law.Met, "at least 2 years", "Peraturan Bupati Sukamaju 8/2026 Pasal 1"},
	} {
		policy := policyOn(t, c.day)
		years, source, ok := law.ValueOf(policy, service)
		require.True(t, ok)
		require.Equal(t, c.years, years, c.day)
		require.Equal(t, c.source, source.String(), c.day)
		d := policy.Decide(law.Request{Act: studyLeave}, facts)
		require.NoError(t, d.Err())
		require.Equal(t, c.outcome, d.Outcome(), c.day)
		for f := range d.Findings() {
			if f.Rule != "sukamaju.study.service" {
				continue
			}
			require.Equal(t, c.result, f.Result, c.day)
			require.Equal(t, c.wanted, f.WantedIn(pppk.English), c.day)
			cites := f.Citations()
			require.Equal(t, c.source, cites[len(cites)-1].String(), c.day)
		}
	}
	require.Zero(t, policyOn(t, "2025-12-31").Decide(law.Request{Act: studyLeave}, facts).Outcome(), "before the first decree nothing answers")
}

// TestLetters: the letters say each rule in its words, in both languages, and tell an
// employee in plain ones why not.
func TestLetters(t *testing.T) {
	t.Parallel()
	policy := policyOn(t, "2026-07-01")
	for _, l := range []pppk.Language{pppk.Indonesian, pppk.English} {
		d := policy.Decide(law.Request{Act: studyLeave}, employee("2022-03-01"))
		letter, err := d.LetterFor(law.Officer, l)
		require.NoError(t, err)
		require.Contains(t, letter, studyLeave.Wording().Title.In(l))
		require.Contains(t, letter, studyLeave.Wording().Outcomes[law.Eligible].In(l))
		for _, r := range studyOverlay().Rules {
			require.Contains(t, letter, "- "+r.Title.In(l)+": ", r.ID)
			require.Contains(t, letter, r.Duty.In(l), r.ID)
		}
		for i, r := range studyOverlay().Rules {
			facts := employee("2022-03-01")
			switch i {
			case 0, 1:
				facts.Declared[i].Value = "tidak"
			case 2:
				facts = employee("2026-01-01")
			}
			d := policy.Decide(law.Request{Act: studyLeave}, facts)
			require.Equal(t, law.NotEligible, d.Outcome(), r.ID)
			letter, err := d.LetterFor(law.Employee, l)
			require.NoError(t, err)
			require.Contains(t, letter, r.Plain.In(l), r.ID)
		}
	}
}

// TestMissing: both facts are asked for, in words and from the office that has them,
// each alone and together.
func TestMissing(t *testing.T) {
	t.Parallel()
	policy := policyOn(t, "2026-07-01")
	for _, left := range [][]int{{0}, {1}, {0, 1}} {
		facts := employee("2022-03-01")
		var want []string
		for _, i := range left {
			facts.Declared[i].Value = ""
			f := studyOverlay().Facts[i]
			want = append(want, "tambahan."+f.ID, f.Title.ID, f.Title.EN, f.Office.ID, f.Office.EN)
		}
		d := policy.Decide(law.Request{Act: studyLeave}, facts)
		require.Equal(t, law.Undetermined, d.Outcome())
		var have []string
		for m := range d.Missing() {
			have = append(have, m.Name(), m.Text(pppk.Indonesian), m.Text(pppk.English), m.From.ID, m.From.EN)
		}
		require.Equal(t, want, have)
		for _, l := range []pppk.Language{pppk.Indonesian, pppk.English} {
			letter, err := d.LetterFor(law.Officer, l)
			require.NoError(t, err)
			for _, i := range left {
				f := studyOverlay().Facts[i]
				require.Contains(t, letter, "- "+f.Title.In(l)+"; "+pppk.Text{ID: "dari ", EN: "from "}.In(l)+f.Office.In(l))
			}
		}
	}
}

// TestReaders: the columns of the spreadsheet and the keys of the JSON are those of the
// facts, and the same people have the same decisions.
func TestReaders(t *testing.T) {
	t.Parallel()
	for day, want := range map[string][]law.Outcome{
		"2026-06-30": {law.Eligible, law.Eligible, law.NotEligible, law.NotEligible, law.Undetermined},
		"2026-07-01": {law.Eligible, law.NotEligible, law.NotEligible, law.NotEligible, law.Undetermined},
	} {
		policy := policyOn(t, day)
		fromSheet, err := decide(policy, readSheet(policy.Law(), sheet))
		require.NoError(t, err)
		fromLines, err := decide(policy, cohort.ReadJSONLines(bytes.NewReader(lines), policy.Law()))
		require.NoError(t, err)
		require.Equal(t, want, outcomes(fromSheet), day)
		require.Equal(t, want, outcomes(fromLines), day)
		for i := range fromSheet {
			require.Equal(t, fromSheet[i].Row.Facts.Declared, fromLines[i].Row.Facts.Declared)
			var a, b []string
			for f := range fromSheet[i].Decision.Findings() {
				a = append(a, f.String(), f.Found(), f.Wanted())
			}
			for f := range fromLines[i].Decision.Findings() {
				b = append(b, f.String(), f.Found(), f.Wanted())
			}
			require.Equal(t, a, b)
			require.Len(t, a, 3*3, "the rules of the act, and no other")
		}
	}
	// A column tindakan asks for the act too, and only the law that has it knows it.
	named := strings.Replace(strings.Replace(string(sheet), "\n", ";tindakan\n", 1), ";ya\n", ";ya;izin-belajar\n", 1)
	named = strings.Join(strings.Split(named, "\n")[:2], "\n") + "\n"
	policy := policyOn(t, "2026-07-01")
	all, err := decide(policy, cohort.ReadCSV(strings.NewReader(named), cohort.CSVOptions{Law: policy.Law(), Dates: cohort.DayMonthYear}))
	require.NoError(t, err)
	require.Equal(t, []law.Outcome{law.Eligible}, outcomes(all))
	for _, err := range cohort.ReadCSV(strings.NewReader(named), cohort.CSVOptions{Law: national.Law(), Dates: cohort.DayMonthYear}) {
		require.ErrorContains(t, err, "surat_diterima")
		require.ErrorContains(t, err, "header.unknown")
	}
}

// TestPage: the pieces that docs/extending.md shows of the act are cut from its file;
// "// ..." stands for lines that are left out.
func TestPage(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("../../docs/extending.md")
	require.NoError(t, err)
	file, err := os.ReadFile("izin_belajar.go")
	require.NoError(t, err)
	source := "\n" + regexp.MustCompile(`(?m)^\t`).ReplaceAllString(string(file), "")
	blocks := regexp.MustCompile("(?s)\n~~~go\n(.*?\n)~~~\n").FindAllStringSubmatch(string(page), -1)
	require.Len(t, blocks, 4)
	for _, block := range blocks {
		rest := source
		for _, piece := range regexp.MustCompile(`(?m)^\t*// \.\.\.\n`).Split(block[1], -1) {
			_, after, found := strings.Cut(rest, "\n"+piece)
			require.True(t, found, "izin_belajar.go does not have, in that order:\n%s", piece)
			rest = "\n" + after
		}
	}
	require.Contains(t, string(page), "go run ./examples/ownact")
}

// TestOverlay: what the library asks of an agency's overlay.
func TestOverlay(t *testing.T) {
	cases, err := pppktest.ReadCases(os.DirFS("testdata"), "*.json")
	require.NoError(t, err)
	pppktest.Run(t, studyOverlay(), cases)
}

// TestWrongInput: what cannot be is said.
func TestWrongInput(t *testing.T) {
	t.Parallel()
	for _, args := range [][]string{{"x"}, {"-on", "2026-02-30"}, {"-on", "2020-01-01"}, {"-none"}} {
		require.Error(t, run(args, &bytes.Buffer{}), args)
	}
}
