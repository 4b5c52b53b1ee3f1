package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the expected outputs")

func output(t *testing.T, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, run(args, &out))
	return out.String()
}

// output2 is output where nobody is left for a letter.
func output2(t *testing.T, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	require.ErrorContains(t, run(args, &out), "0 good rows")
	return out.String()
}

// TestOutput: what the example prints, whole. go test ./examples/renewal -update
func TestOutput(t *testing.T) {
	for name, args := range map[string][]string{
		"default.txt":           nil,
		"age-limit.txt":         {"-letter", "5", "-law", "kutai-kartanegara"},
		"missing.txt":           {"-letter", "3"},
		"lapsed.txt":            {"-letter", "6"},
		"part-time.txt":         {"-letter", "9"},
		"predicate-floor.txt":   {"-letter", "10", "-law", "kabupaten-sukamaju"},
		"a-month-later.txt":     {"-on", "2026-03-02", "-letter", "1"},
		"all-the-decisions.txt": {"-json"},
		"employee-english.txt":  {"-letter", "3", "-reader", "pegawai", "-lang", "en"},
		"generated.txt":         {"-generate", "60", "-letter", "7", "-lang", "en", "-suppress", "5"},
		"generated.jsonl":       {"-generate", "40", "-json"},
	} {
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

// TestCohortFile: the file in the repository is what generate writes.
func TestCohortFile(t *testing.T) {
	var want bytes.Buffer
	require.NoError(t, generate(&want, 200, true))
	if *update {
		require.NoError(t, os.WriteFile("cohort.csv", want.Bytes(), 0o644))
	}
	have, err := os.ReadFile("cohort.csv")
	require.NoError(t, err)
	require.Equal(t, want.String(), string(have))
}

// TestCohortFollowsItsInput: seven people more in, seven more out.
func TestCohortFollowsItsInput(t *testing.T) {
	count := func(n string) int {
		return strings.Count(output(t, "-generate", n, "-json"), "\n")
	}
	require.Equal(t, 50, count("50"))
	require.Equal(t, 57, count("57"))
	require.Contains(t, output(t, "-generate", "3780"), "Jumlah orang    : 3780\n")
}

// TestCohortOut: the decisions are written as told, and what is written about
// people from a file is the same as what is written about them from memory.
func TestCohortOut(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "export.csv")
	var export bytes.Buffer
	require.NoError(t, generate(&export, 30, false))
	require.NoError(t, os.WriteFile(file, export.Bytes(), 0o600))
	out := filepath.Join(dir, "decisions.jsonl")
	output(t, "-cohort", file, "-layout", "dd-mm-yyyy", "-out", out)
	written, err := os.ReadFile(out)
	require.NoError(t, err)
	require.Equal(t, output(t, "-generate", "30", "-json"), string(written))

	out = filepath.Join(dir, "decisions.csv")
	output(t, "-cohort", file, "-out", out)
	written, err = os.ReadFile(out)
	require.NoError(t, err)
	require.Equal(t, 31, strings.Count(string(written), "\n"))

	require.ErrorContains(t, run([]string{"-generate", "-3"}, &bytes.Buffer{}), "-generate: must be a number of people, and not -3")
	require.ErrorContains(t, run([]string{"-cohort", file, "-layout", "mm-dd-yyyy"}, &bytes.Buffer{}), "layout")
	wrong := output2(t, "-cohort", file, "-layout", "iso")
	require.Contains(t, wrong, "BARIS YANG DITOLAK (30")
}

// TestEveryOutcome: the ten people show each outcome, both regimes, and a
// difference between the laws.
func TestEveryOutcome(t *testing.T) {
	type decision struct {
		Name     string `json:"nama"`
		Law      string `json:"hukum"`
		Decision struct {
			Outcome string `json:"hasil"`
		} `json:"keputusan"`
	}
	var all []decision
	require.NoError(t, json.Unmarshal([]byte(output(t, "-json")), &all))
	require.Len(t, all, 30)
	outcomes, made := map[string]bool{}, map[string]string{}
	for _, d := range all {
		outcomes[d.Decision.Outcome] = true
		if d.Name == "Made Wirawan" {
			made[d.Law] = d.Decision.Outcome
		}
	}
	require.Len(t, outcomes, 4)
	require.Equal(t, map[string]string{"nasional": "memenuhi-syarat", "kutai-kartanegara": "memenuhi-syarat", "kabupaten-sukamaju": "tidak-memenuhi-syarat"}, made)
}

// TestFollowsItsInput: another file gives another answer, and what is wrong in
// one is named by its place without the person's data.
func TestFollowsItsInput(t *testing.T) {
	file := filepath.Join(t.TempDir(), "people.json")
	write := func(s string) {
		require.NoError(t, os.WriteFile(file, []byte(s), 0o600))
	}
	write(strings.Replace(string(people), `"jawaban": "tidak"`, `"jawaban": "ya"`, 1))
	require.Contains(t, output(t), "Bagus Prakoso      tidak-memenuhi-syarat")
	require.Contains(t, output(t, "-facts", file), "Bagus Prakoso      memenuhi-syarat")

	write(strings.Replace(string(people), `"peristiwa": {"lengkap_sampai": "2026-02-02"}`,
		`"peristiwa": {"lengkap_sampai": "2026-02-02", "daftar": [{"jenis": "meninggal-dunia", "tanggal": "2026-01-30"}]}`, 1))
	require.Contains(t, output(t, "-facts", file, "-reader", "pegawai"), "no letter is written", "and the run goes on")

	write(strings.Replace(string(people), `"1979-11-03"`, `"79-11-03"`, 1))
	err := run([]string{"-facts", file}, &bytes.Buffer{})
	require.ErrorContains(t, err, "orang[1]: tanggal_lahir: ")
	require.NotContains(t, err.Error(), "79-11-03")

	for _, args := range [][]string{{"-on", "2020-01-01"}, {"-on", "x"}, {"-letter", "11"}, {"-law", "x"}, {"-facts", "no such file"}} {
		require.Error(t, run(args, &bytes.Buffer{}), args)
	}
}
