package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/ledger"
)

var update = flag.Bool("update", false, "rewrite the expected outputs")

func output(t *testing.T, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, run(args, &out))
	return out.String()
}

// changed writes the built-in input with one number at a path grown by so much.
func changed(t *testing.T, path string, by int) string {
	t.Helper()
	var all any
	dec := json.NewDecoder(bytes.NewReader(builtIn))
	dec.UseNumber()
	require.NoError(t, dec.Decode(&all))
	keys := strings.Split(path, ".")
	at := all
	for i, key := range keys {
		var next any
		set := func(any) {}
		switch parent := at.(type) {
		case []any:
			n, err := strconv.Atoi(key)
			require.NoError(t, err)
			next, set = parent[n], func(v any) { parent[n] = v }
		case map[string]any:
			next, set = parent[key], func(v any) { parent[key] = v }
		}
		if i == len(keys)-1 {
			n, err := next.(json.Number).Int64()
			require.NoError(t, err, path)
			set(n + int64(by))
		}
		at = next
	}
	data, err := json.Marshal(all)
	require.NoError(t, err)
	return written(t, string(data))
}

func written(t *testing.T, data string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "input.json")
	require.NoError(t, os.WriteFile(name, []byte(data), 0o600))
	return name
}

func reported(t *testing.T, args ...string) report {
	t.Helper()
	var r report
	require.NoError(t, json.Unmarshal([]byte(output(t, append(args, "-json")...)), &r))
	return r
}

// TestOutput: what the example prints, whole. go test ./examples/rotation -update
func TestOutput(t *testing.T) {
	for name, args := range map[string][]string{"default.txt": nil, "default.json": {"-json"}} {
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

// TestFiguresFollowTheInput: one number of the input grows by 7, and the totals
// move by 7.
func TestFiguresFollowTheInput(t *testing.T) {
	t.Parallel()
	base := reported(t)
	require.Equal(t, 248, base.Total.Asked)
	for i, kind := range []string{"jpt-pratama", "administrator", "pengawas"} {
		r := reported(t, "-input", changed(t, "by."+kind, 7))
		require.Equal(t, base.Total.Asked+7, r.Total.Asked, kind)
		require.Equal(t, base.Total.Refused, r.Total.Refused, kind)
		require.Equal(t, base.After.Filled+7, r.After.Filled, kind)
		require.Equal(t, base.After.Authorised+7, r.After.Authorised, kind)
		for j := range r.Kinds {
			want := base.Kinds[j].Asked
			if j == i {
				want += 7
			}
			require.Equal(t, want, r.Kinds[j].Asked, kind)
		}
		for j := range r.Published {
			require.Equal(t, base.Published[j].Difference+7, r.Published[j].Difference, kind)
		}
	}
	for _, p := range papers {
		r := reported(t, "-input", changed(t, "made_up_lacks."+p.name, 7))
		require.Equal(t, base.Total.Refused+7, r.Total.Refused, p.name)
		require.Equal(t, lacking(base, p.name)+7, lacking(r, p.name), p.name)
		require.Equal(t, base.Total.Asked, r.Total.Asked, p.name)
		require.Equal(t, base.After.Filled, r.After.Filled, p.name)
	}
	for i := range base.Published {
		r := reported(t, "-input", changed(t, "published."+strconv.Itoa(i)+".officials", 7))
		require.Equal(t, base.Published[i].Difference-7, r.Published[i].Difference)
		require.Equal(t, base.Total, r.Total)
	}
}

func lacking(r report, paper string) (n int) {
	for _, one := range r.Refused {
		for _, l := range one.Lacks {
			if l.Paper == paper {
				n++
			}
		}
	}
	return n
}

// TestNothingIsLost: whatever lacks, every move is refused, held back or made,
// the ledger shows a new official in each post that a move filled and in no
// other, and no post is lost.
func TestNothingIsLost(t *testing.T) {
	t.Parallel()
	for _, by := range []int{-3, 0, 1, 40, 200, 240} {
		r := reported(t, "-input", changed(t, "made_up_lacks.uji-kompetensi", by))
		for _, one := range append(r.Kinds, r.Total) {
			require.Equal(t, one.Asked, one.Refused+one.Held+one.Moved, "%d: %s", by, one.Kind)
		}
		require.Equal(t, r.Total.Moved, r.After.Changed, by)
		require.Equal(t, r.Before.Balance, r.After.Balance, by)
		require.Zero(t, r.After.Vacant)
		require.Equal(t, r.Total.Held > 0, r.Alone != nil)
		require.Len(t, r.Refused, r.Total.Refused)
	}
}

// TestPapers: each paper by itself is asked for, from whom it comes.
func TestPapers(t *testing.T) {
	t.Parallel()
	day := pppk.MustParseDate("2025-10-29")
	for i, p := range papers {
		m := move{file: makeUpFile(i, day)}
		require.Empty(t, m.lacks(day))
		p.leaveOut(&m.file)
		require.Equal(t, []lack{{p.name, p.from}}, m.lacks(day))
	}
	late := move{file: makeUpFile(0, day)}
	late.file.test = day.AddDays(1)
	late.file.evaluation.Year--
	require.Equal(t, []lack{{papers[0].name, papers[0].from}, {papers[1].name, papers[1].from}}, late.lacks(day))
}

// TestOneBatch: the moves are one batch, each with the reason that was on file,
// and the ledger takes none of them where one goes to a post that is not free.
func TestOneBatch(t *testing.T) {
	t.Parallel()
	in, err := readInput(builtIn)
	require.NoError(t, err)
	all := in.makeUp()
	ledger, err := open(in, all)
	require.NoError(t, err)
	p := newPlan(all, in.Day)
	b := batch("SK", in.Day, p.moved)
	for i, e := range b.Entries {
		require.Equal(t, p.moved[i].file.reason, e.Reason)
		require.NotEmpty(t, e.Reason)
	}
	half := batch("SK separuh", in.Day, p.moved[1:])
	_, err = ledger.Apply(half)
	require.ErrorIs(t, err, pppk.ErrOverfilled)
	require.Zero(t, numberChanged(ledger, in))
	_, err = ledger.Apply(b)
	require.NoError(t, err)
	require.Equal(t, len(p.moved), numberChanged(ledger, in))
}

func numberChanged(l *ledger.Ledger, in *input) int {
	return replaced(l, in.Day.AddDays(-1), in.Day)
}

// TestPPPK: none of the structural positions is open to a PPPK, and the finding
// names the articles.
func TestPPPK(t *testing.T) {
	t.Parallel()
	r := reported(t)
	require.Len(t, r.PPPK, 4)
	for _, one := range r.PPPK {
		want, result := "tidak-memenuhi-syarat", "tidak-terpenuhi"
		if one.Kind == "fungsional" {
			want, result = "memenuhi-syarat", "terpenuhi"
		}
		require.Equal(t, want, one.Outcome, one.Kind)
		require.Equal(t, result, one.Result, one.Kind)
		require.Contains(t, one.Citations, "Perpres 38/2020 Pasal 2")
	}
	fitting := reported(t, "-input", changed(t, "published.0.officials", -2))
	require.Empty(t, fitting.Published[0].Error)
	require.Contains(t, output(t, "-input", changed(t, "published.0.officials", -2)), "Cocok: jumlah rinciannya sama.")
}

// TestWrongInput: what is wrong is said with its place.
func TestWrongInput(t *testing.T) {
	t.Parallel()
	good := string(builtIn)
	for _, c := range []struct{ old, replacement, want string }{
		{`"by_source"`, `"source_of"`, "unknown field"},
		{`"pengawas": 178`, `"pengawas": 1`, "by.pengawas: must be 2 to"},
		{`"pengawas": 178`, `"pengawaz": 178`, "by.pengawaz: is no kind of position"},
		{`"by": {"jpt-pratama": 7, "administrator": 63, "pengawas": 178}`, `"by": {}`, "by: is missing"},
		{`"alasan-tercatat"`, `"alasan"`, "made_up_lacks.alasan: is no paper"},
		{`"uji-kompetensi": 3`, `"uji-kompetensi": -3`, "must not be negative"},
		{`"uji-kompetensi": 3`, `"uji-kompetensi": 300`, "305 papers are left out of 248 people"},
		{`"Kota Bekasi"`, `""`, "must all be given"},
		{`"officials": 250`, `"officials": -1`, "published[0]"},
		{`2025-10-29"`, `2025-02-30"`, "day"},
		{`2025-10-29"`, `2023-10-30"`, "2023-10-31"},
	} {
		changed := strings.Replace(good, c.old, c.replacement, 1)
		require.NotEqual(t, good, changed, c.old)
		require.ErrorContains(t, run([]string{"-input", written(t, changed)}, &bytes.Buffer{}), c.want, c.old)
	}
	require.Error(t, run([]string{"x"}, &bytes.Buffer{}))
	require.Error(t, run([]string{"-input", "no such file"}, &bytes.Buffer{}))
}
