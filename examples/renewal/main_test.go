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

// TestEveryOutcome: the ten people show each outcome, both regimes, and a
// difference between the laws.
func TestEveryOutcome(t *testing.T) {
	type decision struct {
		Name    string `json:"nama"`
		Law     string `json:"hukum"`
		Outcome string `json:"hasil"`
	}
	var read struct {
		Decisions []decision `json:"keputusan"`
	}
	require.NoError(t, json.Unmarshal([]byte(output(t, "-json")), &read))
	require.Len(t, read.Decisions, 30)
	seen := map[string]bool{}
	for _, d := range read.Decisions {
		seen[d.Outcome] = true
	}
	require.Len(t, seen, 4)
	require.Contains(t, read.Decisions, decision{"Made Wirawan", "nasional", "memenuhi-syarat"})
	require.Contains(t, read.Decisions, decision{"Made Wirawan", "kabupaten-sukamaju", "tidak-memenuhi-syarat"})
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

	write(strings.Replace(string(people), `"1979-11-03"`, `"79-11-03"`, 1))
	err := run([]string{"-facts", file}, &bytes.Buffer{})
	require.ErrorContains(t, err, "orang[1]: tanggal_lahir: ")
	require.NotContains(t, err.Error(), "79-11-03")

	for _, args := range [][]string{{"-on", "2020-01-01"}, {"-on", "x"}, {"-letter", "11"}, {"-law", "x"}, {"-facts", "no such file"}} {
		require.Error(t, run(args, &bytes.Buffer{}), args)
	}
}
