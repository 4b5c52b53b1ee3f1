package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
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

// TestOutput: what the example prints, whole. go test ./examples/conversion -update
func TestOutput(t *testing.T) {
	for name, args := range map[string][]string{
		"default.txt":  {"-letter", "1"},
		"no-posts.txt": {"-posts", "0"},
		"enough.txt":   {"-posts", "1290", "-letter", "1300"},
	} {
		have := output(t, args...)
		file := filepath.Join("testdata", name)
		if *update {
			require.NoError(t, os.WriteFile(file, []byte(have), 0o644))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		require.Equal(t, string(want), have)
	}
}

// edited writes the input with one count changed by so much.
func edited(t *testing.T, by int, group int) string {
	t.Helper()
	var in map[string]any
	require.NoError(t, json.Unmarshal(peopleFile, &in))
	if group < 0 {
		in["formasi"] = in["formasi"].(float64) + float64(by)
	} else {
		g := in["orang"].([]any)[group].(map[string]any)
		g["jumlah"] = g["jumlah"].(float64) + float64(by)
	}
	data, err := json.Marshal(in)
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "people.json")
	require.NoError(t, os.WriteFile(file, data, 0o600))
	return file
}

// number is the number that stands before, or after, a text.
func number(t *testing.T, out, pattern string) int {
	t.Helper()
	found := regexp.MustCompile(pattern).FindStringSubmatch(out)
	require.Len(t, found, 2, "%s in\n%s", pattern, out)
	n, err := strconv.Atoi(found[1])
	require.NoError(t, err)
	return n
}

// Every number follows the input: a count that grows by 7 moves the totals that
// hang on it by 7, and the ledger's equation holds.
func TestNumbersFollowTheInput(t *testing.T) {
	const (
		people, eligible, undetermined, notEligible = `: (\d+) PPPK paruh waktu`, `(\d+) memenuhi-syarat`, `(\d+) belum-dapat-ditentukan`, `(\d+) tidak-memenuhi-syarat`
		evaluations, funds, age, resigned           = `(\d+) evaluasi 2025 tahunan`, `(\d+) Ketersediaan anggaran`, `(\d+) Batas usia jabatan`, `(\d+) Tidak ada peristiwa`
		proposals, posts                            = `(\d+) pernyataan.usulan-ppk`, `(\d+) formasi penuh waktu`
		partPosts, fullPosts                        = `paruh-waktu +ditetapkan +(\d+)`, `penuh-waktu +ditetapkan +(\d+)`
	)
	all := []string{people, eligible, undetermined, notEligible, evaluations, funds, age, resigned, proposals, posts, partPosts, fullPosts}
	before := output(t)
	for group, moves := range map[int][]string{
		-1: {posts, fullPosts},
		0:  {people, eligible, partPosts},
		1:  {people, eligible, partPosts},
		2:  {people, eligible, partPosts},
		3:  {people, eligible, partPosts},
		4:  {people, eligible, partPosts},
		5:  {people, eligible, partPosts},
		6:  {people, undetermined, evaluations, partPosts},
		7:  {people, undetermined, proposals, partPosts},
		8:  {people, notEligible, funds, partPosts},
		9:  {people, notEligible, age, partPosts},
		10: {people, notEligible, resigned, partPosts},
	} {
		after := output(t, "-people", edited(t, 7, group))
		for _, p := range all {
			want := number(t, before, p)
			if strings.Contains(fmt.Sprint(moves), p) {
				want += 7
			}
			require.Equal(t, want, number(t, after, p), "group %d: %s", group, p)
		}
	}
	for n := range 60 {
		out := output(t, "-posts", strconv.Itoa(1200+5*n))
		sides := 0
		for _, side := range []string{"di-atas-batas", "sama-pada-batas", "belum-diketahui", "di-bawah-batas"} {
			sides += number(t, out, `(\d+) `+side)
		}
		require.Equal(t, number(t, out, eligible), sides)
		require.Equal(t, number(t, out, fullPosts), number(t, out, `penuh-waktu .* terisi +(\d+)`)+number(t, out, `penuh-waktu .* kosong +(\d+)`))
		require.Equal(t, number(t, out, `(\d+) di-atas-batas`), number(t, out, `penuh-waktu .* terisi +(\d+)`))
	}
}

// Everybody stands in the list once, and the entries are those of the ledger.
func TestFiles(t *testing.T) {
	list, entries := filepath.Join(t.TempDir(), "who.csv"), filepath.Join(t.TempDir(), "entries.jsonl")
	out := output(t, "-list", list, "-entries", entries)
	data, err := os.ReadFile(list)
	require.NoError(t, err)
	rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 1+number(t, out, `: (\d+) PPPK`))
	above := 0
	for i, row := range rows[1:] {
		require.Equal(t, strconv.Itoa(i+1), row[0])
		require.NotEmpty(t, row[4])
		if row[3] == "di-atas-batas" {
			above++
		}
	}
	require.Equal(t, number(t, out, `(\d+) di-atas-batas`), above)
	data, err = os.ReadFile(entries)
	require.NoError(t, err)
	require.Equal(t, above, strings.Count(string(data), `"alihkan"`))
}

// Without posts nobody is eligible, whatever else is there.
func TestNoPosts(t *testing.T) {
	out := output(t, "-posts", "0")
	require.Zero(t, number(t, out, `(\d+) memenuhi-syarat`))
	require.Equal(t, number(t, out, `: (\d+) PPPK`), number(t, out, `(\d+) Kebutuhan yang ditetapkan`))
}

func TestBadInput(t *testing.T) {
	for _, args := range [][]string{{"x"}, {"-people", "nowhere.json"}, {"-letter", "99999"}} {
		require.Error(t, run(args, &bytes.Buffer{}))
	}
	for _, text := range []string{`{`, `{"kota":1}`, `{"hari":"2026-08-03","mulai":"2026-09-01","orang":[{"jumlah":-1}]}`, `{"hari":"2026-08-03","mulai":"2026-07-01"}`, `{"formasi":-1}`} {
		file := filepath.Join(t.TempDir(), "x.json")
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
		require.Error(t, run([]string{"-people", file}, &bytes.Buffer{}), text)
	}
}
