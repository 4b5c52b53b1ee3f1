package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
)

var update = flag.Bool("update", false, "rewrite the expected outputs")

func output(t *testing.T, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, run(args, &out))
	return out.String()
}

// TestOutput: what the example prints, whole. go test ./examples/formation -update
func TestOutput(t *testing.T) {
	golden := func(t *testing.T, name, have string) {
		t.Helper()
		file := filepath.Join("testdata", name)
		if *update {
			require.NoError(t, os.WriteFile(file, []byte(have), 0o644))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		require.Equal(t, string(want), have)
	}
	for name, args := range map[string][]string{
		"default.txt":          nil,
		"phase-two-waits.txt":  {"-on", "2025-10-30"},
		"before-all.txt":       {"-on", "2024-08-29"},
		"all-the-tables.json":  {"-json"},
		"in-between-days.json": {"-json", "-on", "2025-09-30"},
	} {
		t.Run(name, func(t *testing.T) { golden(t, name, output(t, args...)) })
	}
	chart := filepath.Join(t.TempDir(), "chart.svg")
	output(t, "-svg", chart)
	svg, err := os.ReadFile(chart)
	require.NoError(t, err)
	golden(t, "chart.svg", string(svg))
}

// edit is one change of the input: what stands at a path grows by so much.
type edit struct {
	path string
	by   int
}

// edited writes the built-in chains with changes into a file.
func edited(t *testing.T, edits ...edit) string {
	t.Helper()
	return changed(t, chainsFile, edits...)
}

func decoded(t *testing.T, data []byte) (v any) {
	t.Helper()
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	require.NoError(t, dec.Decode(&v))
	return v
}

func changed(t *testing.T, data []byte, edits ...edit) string {
	t.Helper()
	all := decoded(t, data)
	for _, e := range edits {
		keys := strings.Split(e.path, ".")
		at := all
		for i, key := range keys {
			var set func(any)
			switch parent := at.(type) {
			case []any:
				n, err := strconv.Atoi(key)
				require.NoError(t, err, e.path)
				at, set = parent[n], func(v any) { parent[n] = v }
			case map[string]any:
				at, set = parent[key], func(v any) { parent[key] = v }
			}
			if i == len(keys)-1 {
				n, err := at.(json.Number).Int64()
				require.NoError(t, err, e.path)
				set(n + int64(e.by))
			}
		}
	}
	data, err := json.Marshal(all)
	require.NoError(t, err)
	return written(t, string(data))
}

func written(t *testing.T, data string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "input.json")
	require.NoError(t, os.WriteFile(file, []byte(data), 0o600))
	return file
}

func tables(t *testing.T, args ...string) report {
	t.Helper()
	var r report
	require.NoError(t, json.Unmarshal([]byte(output(t, append(args, "-json")...)), &r))
	return r
}

// now is how the full-time (0) or part-time (1) posts of a chain stand.
func (r report) now(chain, regime int) pppk.Balance {
	days := r.Chains[chain].Tables[regime].Days
	return days[len(days)-1].Balance
}

// The chains, in the order of the file.
const (
	nala = iota
	press
	metro
	kabBekasi
	kotaBekasi
)

const (
	fullPosts = iota
	partPosts
)

// TestFiguresFollowTheInput: one number of the input changes by 7, and the
// totals of the ledger move by 7, as the arithmetic of posts wants it.
func TestFiguresFollowTheInput(t *testing.T) {
	t.Parallel()
	base := tables(t)
	for _, c := range []struct {
		edits                      []edit
		chain, regime              int
		authorised, filled, vacant int
	}{
		{[]edit{{"0.phases.0.authorised", 7}}, nala, fullPosts, 7, 0, 7},
		{[]edit{{"0.phases.1.authorised", 7}}, nala, fullPosts, 7, 0, 7},
		{[]edit{{"0.phases.0.filled", -7}}, nala, fullPosts, 0, -7, 7},
		{[]edit{{"1.phases.0.filled", 7}}, press, fullPosts, 7, 7, 0},
		{[]edit{{"1.phases.1.filled", 7}}, press, fullPosts, 7, 7, 0},
		{[]edit{{"1.part_time.decree_received", 7}}, press, partPosts, 7, 7, 0},
		{[]edit{{"2.authorised", 7}}, metro, fullPosts, 7, 0, 7},
		{[]edit{{"2.phases.0.filled", 7}}, metro, fullPosts, 0, 7, -7},
		{[]edit{{"2.phases.1.filled", -7}}, metro, fullPosts, 0, -7, 7},
		{[]edit{{"2.part_time.allocated", 7}}, metro, partPosts, 7, 0, 7},
		{[]edit{{"2.part_time.decree_received", 7}}, metro, partPosts, 0, 7, -7},
		{[]edit{{"3.authorised", 7}}, kabBekasi, fullPosts, 7, 0, 7},
		{[]edit{{"3.phases.0.filled", 7}}, kabBekasi, fullPosts, 0, 7, -7},
		{[]edit{{"3.phases.1.filled", 7}}, kabBekasi, fullPosts, 0, 7, -7},
		{[]edit{{"3.part_time.allocated", 7}}, kabBekasi, partPosts, 7, 0, 7},
		{[]edit{{"3.part_time.decree_received", 7}}, kabBekasi, partPosts, 0, 7, -7},
		{[]edit{{"4.authorised", 7}}, kotaBekasi, fullPosts, 7, 0, 7},
		{[]edit{{"4.phases.0.filled", 7}}, kotaBekasi, fullPosts, 0, 7, -7},
		{[]edit{{"4.phases.1.filled", 7}}, kotaBekasi, fullPosts, 0, 7, -7},
		{[]edit{{"4.part_time.decree_received", 7}}, kotaBekasi, partPosts, 7, 7, 0},
	} {
		t.Run(c.edits[0].path, func(t *testing.T) {
			t.Parallel()
			have := tables(t, "-chains", edited(t, c.edits...))
			for chain := range base.Chains {
				for regime := range base.Chains[chain].Tables {
					want := base.now(chain, regime)
					if chain == c.chain && regime == c.regime {
						want.Authorised += c.authorised
						want.Filled += c.filled
						want.Vacant += c.vacant
					}
					require.Equal(t, want, have.now(chain, regime), "chain %d, regime %d", chain, regime)
				}
			}
		})
	}
}

// TestCategoriesFollowTheInput: a published split that changes with its total
// moves its category and no other.
func TestCategoriesFollowTheInput(t *testing.T) {
	t.Parallel()
	base := tables(t)
	for _, c := range []struct {
		edits                      []edit
		chain, regime              int
		category                   string
		authorised, filled, vacant int
	}{
		{[]edit{{"3.authorised", 7}, {"3.authorised_by.guru", 7}}, kabBekasi, fullPosts, "guru", 7, 0, 7},
		{[]edit{{"3.phases.0.filled", 7}, {"3.phases.0.by.kesehatan", 7}}, kabBekasi, fullPosts, "kesehatan", 0, 7, -7},
		{[]edit{{"4.authorised", 7}, {"4.authorised_by.teknis", 7}}, kotaBekasi, fullPosts, "teknis", 7, 0, 7},
		{[]edit{{"2.phases.1.filled", 7}, {"2.phases.1.by.teknis", 7}}, metro, fullPosts, "teknis", 7, 7, 0},
		{[]edit{{"2.authorised", 7}}, metro, fullPosts, "tidak-diketahui", 7, 0, 7},
		{[]edit{{"1.phases.0.filled", 7}, {"1.phases.0.by.guru", 7}}, press, fullPosts, "guru", 7, 7, 0},
		{[]edit{{"2.part_time.allocated", 7}, {"2.part_time.by.guru", 7}}, metro, partPosts, "guru", 7, 0, 7},
	} {
		t.Run(c.edits[0].path+" "+c.category, func(t *testing.T) {
			t.Parallel()
			was := base.Chains[c.chain].Tables[c.regime].Categories
			have := tables(t, "-chains", edited(t, c.edits...)).Chains[c.chain].Tables[c.regime].Categories
			require.Len(t, have.Rows, len(was.Rows))
			for i, row := range have.Rows {
				want := was.Rows[i].Balance
				if row.Name == c.category {
					want.Authorised += c.authorised
					want.Filled += c.filled
					want.Vacant += c.vacant
				} else if row.Name == "tidak-diketahui" {
					want.Authorised -= c.filled // known by category now
					want.Vacant -= c.filled
				}
				require.Equal(t, want, row.Balance, row.Name)
			}
		})
	}
}

// TestNoNumberOfTheInputIsIgnored: whichever number of a chain changes, what is
// printed of it changes, or the file is refused.
func TestNoNumberOfTheInputIsIgnored(t *testing.T) {
	t.Parallel()
	var chains []json.RawMessage
	require.NoError(t, json.Unmarshal(chainsFile, &chains))
	numbers := 0
	for _, chain := range chains {
		alone := []byte("[" + string(chain) + "]")
		base := output(t, "-chains", written(t, string(alone)))
		var walk func(at string, v any)
		walk = func(at string, v any) {
			switch v := v.(type) {
			case []any:
				for i, one := range v {
					walk(at+"."+strconv.Itoa(i), one)
				}
			case map[string]any:
				for key, one := range v {
					walk(at+"."+key, one)
				}
			case json.Number:
				numbers++
				var out bytes.Buffer
				err := run([]string{"-chains", changed(t, alone, edit{at[1:], 7})}, &out)
				require.True(t, err != nil || out.String() != base, at)
			}
		}
		walk("", decoded(t, alone))
	}
	require.Greater(t, numbers, 50)
}

// TestDifferencesAreNamed: what does not fit is said with its arithmetic, and
// never made to fit.
func TestDifferencesAreNamed(t *testing.T) {
	t.Parallel()
	for path, want := range map[string]string{
		"0.authorised":           "DITANDAI: rincian ditetapkan: tahap 1 + tahap 2 = 3.780 + 1.363 = 5.143, bukan 5.150 (selisih -7)",
		"2.vacant":               "kosong                      8      15  BERBEDA: selisih -7",
		"3.vacant":               "BERBEDA dengan hitungan dalam berkas (74): selisih -7",
		"3.phases.0.by.guru":     "DITOLAK: rincian terisi tahap 1: guru + kesehatan + teknis = 3.417 + 421 + 5.220 = 9.058, bukan 9.051 (selisih +7)",
		"3.authorised_by.guru":   "DITOLAK: rincian ditetapkan: guru + kesehatan + teknis = 3.769 + 467 + 5.870 = 10.106, bukan 10.099 (selisih +7)",
		"3.must_reject.by.guru":  "= 9.368, bukan 9.051 (selisih +317)",
		"4.rotation.by.pengawas": "= 255, bukan 250 (selisih +5)",
		"1.phases.0.filled":      "terisi tahap 1  3.780  3.877                     +97",
	} {
		require.Contains(t, output(t, "-chains", edited(t, edit{path, 7})), want, path)
	}
	require.Contains(t, output(t, "-chains", edited(t, edit{"3.must_reject.filled", 310})), "Cocok, meskipun berkas menyatakan tidak")
	// A split that is refused is not booked: nothing is printed by category.
	require.Nil(t, tables(t, "-chains", edited(t, edit{"2.phases.0.by.guru", 7})).Chains[metro].Tables[fullPosts].Categories)
}

// TestMorePeopleThanPosts: the ledger refuses them, and the error says where.
func TestMorePeopleThanPosts(t *testing.T) {
	t.Parallel()
	for path, want := range map[string]string{
		"0.phases.0.filled": "chains[0]: Kabupaten Kutai Kartanegara (NalaRNusantara, 2 June 2025): pengangkatan tahap 1: entri[0]: " +
			"line penuh-waktu/1 on 2025-06-02: authorised 3780 = vacant 3780, asked filled +3790; 10 too many",
		"2.phases.1.filled": "chains[2]: Kota Metro (regional press, 30 June to 24 December 2025): kelulusan sebelum pengangkatan tahap 2: ",
	} {
		err := run([]string{"-chains", edited(t, edit{path, 10})}, io.Discard)
		require.ErrorIs(t, err, pppk.ErrOverfilled)
		require.ErrorContains(t, err, want)
	}
}

// TestBooks: everybody is one entry, in one batch for each appointment; the
// equation holds on every day; and lines by category give the totals of the
// whole wherever they can be asked.
func TestBooks(t *testing.T) {
	t.Parallel()
	books, err := bookAll("", "")
	require.NoError(t, err)
	largest, asked := 0, 0
	for _, b := range books {
		entries := 0
		for _, batch := range b.whole.Batches(0) {
			largest = max(largest, len(batch.Entries))
			for _, e := range batch.Entries {
				if e.Kind == pppk.Fill {
					entries++
				}
			}
		}
		day := lastDay([]*book{b})
		require.Equal(t, b.whole.Balance(pppk.Line{}, day).Filled, entries)
		require.Len(t, b.whole.Register(pppk.Line{}, day), entries)
		for _, r := range b.regimes {
			for _, e := range b.events(r) {
				for _, on := range []pppk.Date{e.Day.AddDays(-1), e.Day} {
					whole := b.balance(r, on)
					require.Equal(t, whole.Authorised, whole.Filled+whole.Reserved+whole.Vacant)
					require.Zero(t, whole.Excess)
					if r.basis != noParts && (r.lastSplit.IsZero() || !on.After(r.lastSplit)) {
						asked++
						parts := b.parts.Balance(pppk.Line{Status: r.status}, on)
						parts.Lines = whole.Lines
						require.Equal(t, whole, parts, "%s on %s", b.chain, on)
					}
				}
			}
		}
	}
	require.Equal(t, 9051, largest)
	require.Greater(t, asked, 15)
	var first pppk.Batch
	for n, batch := range books[nala].whole.Batches(1) {
		require.Equal(t, 2, n)
		first = batch
	}
	require.Len(t, first.Entries, 3780)
	require.Equal(t, "kutai-kartanegara/1/0001", first.Entries[0].Incumbent)
}

// TestAnotherChain: the example knows no region; another file of chains and days
// is booked in the same way, and its words are escaped in the chart.
func TestAnotherChain(t *testing.T) {
	t.Parallel()
	chains := written(t, `[{"region": "Kabupaten <A> & \"B\"", "code": "32.01", "source": "S", "authorised": 10, "note": "catatan",
		"phases": [{"phase": 1, "filled": 4, "by": {"teknis": 3, "guru": 1}}, {"phase": 2, "filled": 0}]}]`)
	days := written(t, `[{"region": "Kabupaten <A> & \"B\"", "source": "S", "year": 2024,
		"authorised": {"day": "2024-09-01", "basis": "surat", "source": "x"},
		"phases": [{"phase": 1, "day": "2025-03-01", "basis": "pelantikan", "source": "y"}]}]`)
	svg := filepath.Join(t.TempDir(), "chart.svg")
	text := output(t, "-chains", chains, "-days", days, "-svg", svg)
	require.Contains(t, text, "- catatan\n")
	require.Contains(t, text, "kosong                      6       -  DIHITUNG, tidak diterbitkan")
	require.Contains(t, text, "guru                     ≥1       1            0      ≥0")
	data, err := os.ReadFile(svg)
	require.NoError(t, err)
	require.Contains(t, chartTexts(t, data), `Kabupaten <A> & "B": S`)
}

// TestBadInput: an error names the place and what to do.
func TestBadInput(t *testing.T) {
	t.Parallel()
	good := string(chainsFile)
	for _, c := range []struct{ old, changed, want string }{
		{`"region": "Kota Metro",`, ``, "chains[2].region: is missing; add it"},
		{`"region": "Kota Metro"`, `"region": " "`, "chains[2].region: is empty"},
		{`"region": "Kota Metro"`, `"region": "Kota Metro", "regoin": "x"`, "chains[2].regoin: is no key that is known here; known are: authorised, authorised_by, code"},
		{`"filled": 339`, `"filed": 339`, "chains[2].phases[0].filed: is no key"},
		{`"filled": 339`, `"filed": 339`, "chains[2].phases[0].filled: is missing"},
		{`"filled": 339`, `"filled": -339`, "chains[2].phases[0].filled: must be a whole number from 0"},
		{`"filled": 339`, `"filled": 339.5`, "chains[2].phases[0].filled: must be a whole number"},
		{`"filled": 339`, `"filled": "339"`, "chains[2].phases[0].filled: must be a whole number"},
		{`"filled": 339`, `"filled": null`, "leave the key out where nothing was published"},
		{`"filled": 339`, `"filled": 339, "filled": 340`, "chains[2].phases[0].filled: stands twice"},
		{`"guru": 44,`, `"guru": -44,`, "chains[2].phases[0].by.guru: must be a whole number"},
		{`"guru": 44,`, `"gurus": 44,`, "chains[2].phases[0].by.gurus: "},
		{`"guru": 44,`, `"": 44,`, "chains[2].phases[0].by.: has no name"},
		{`"guru": 44,`, `"guru": 44, "guru": 45,`, "chains[2].phases[0].by.guru: stands twice"},
		{`"code": "18.72"`, `"code": "1872"`, "chains[2].code: "},
		{`"code": "18.72"`, `"code": 18.72`, "chains[2].code: "},
		{`"pengawas": 178`, `"eselon": 178`, "chains[4].rotation.by.eselon: "},
		{`"2025-10-29"`, `"29-10-25"`, "chains[4].rotation.date: "},
		{`"decree_received": 1913`, `"decrees": 1913`, "chains[2].part_time.decree_received: is missing"},
		{`"phase": 2,
    "filled": 37`, `"phase": 1, "filled": 37`, "chains[2].phases[1].phase: must be 1 to 9, each once"},
		{`"year": 2024,
    "authorised": 1363`, `"year": 2025, "authorised": 1363`, "phase 2 is of 2025, the days say 2024"},
		{`"source": "regional press, 26 May and 31 October 2025"`, `"source": "NalaRNusantara, 2 June 2025"`, "chains[1].source: stands twice"},
		{`"region": "Kota Metro"`, `"region": "Kota Metropolis"`, "chains[2]: the days say nothing of Kota Metropolis (regional press, 30 June to 24 December 2025); add"},
		{`"filled": 0`, `"filled": 7`, "the days have no phases with phase 2 for this chain; add day, basis and source"},
		{`"phase": 1,
    "filled": 9051`, `"phase": 1, "authorised": 9000, "filled": 9051`, "some phases have authorised posts and some have none"},
		{good, `{}`, "chains: must be a list"},
		{good, `[]`, "chains: are missing"},
		{good, `[7]`, "chains[0]: must be an object"},
		{good, `[`, "chains: must be a list"},
	} {
		require.Contains(t, good, c.old)
		err := run([]string{"-chains", written(t, strings.Replace(good, c.old, c.changed, 1))}, io.Discard)
		require.ErrorContains(t, err, c.want, "%s -> %s", c.old, c.changed)
	}
	good = string(daysFile)
	for _, c := range []struct{ old, changed, want string }{
		{`"basis": "rencana"`, `"basis": "kira-kira"`, "days[2].phases[1].basis: is not a basis of a day; known are: pelantikan, surat, publikasi, rencana, paling-lambat"},
		{`"day": "2025-11-10", `, ``, "days[2].phases[1].day: is missing"},
		{`"2025-11-10"`, `"2025-11-31"`, "days[2].phases[1].day: "},
		{`"day": "2025-10-27"`, `"day": "2025-11-10"`, "phases with phase 2.reserved: must be before the day on which they start"},
		{`"2025-11-10"`, `"2025-06-30"`, "must be before the day on which they start"},
		{`"2025-09-01"`, `"2025-03-26"`, "pengangkatan tahap 1 and pengangkatan tahap 2 have one day"},
		{`"allocated": {"day": "2025-09-04"`, `"alocated": {"day": "2025-09-04"`, "days[2].part_time.alocated: is no key"},
		{`"allocated": {"day": "2025-09-04", "basis": "surat", "source": "surat BKN 13331/B-SI.01.01/SD/K/2025 (kupastuntas.co)"},`, ``, "the days have no part_time.allocated"},
		{`"day": "2025-06-30", "basis": "paling-lambat"`, `"day": "2025-07-01", "basis": "paling-lambat"`, "posts.before"},
		{`"phase": 2, "day": "2025-09-01"`, `"phase": 1, "day": "2025-09-01"`, "days[3].phases[1].phase: stands twice"},
	} {
		require.Contains(t, good, c.old)
		err := run([]string{"-days", written(t, strings.Replace(good, c.old, c.changed, 1))}, io.Discard)
		require.ErrorContains(t, err, c.want, "%s -> %s", c.old, c.changed)
	}
	for _, args := range [][]string{{"-on", "x"}, {"-chains", "no such file"}, {"-days", "no such file"}, {"-svg", "no such dir/x.svg"}, {"x"}, {"-entries", "x"}} {
		require.Error(t, run(args, io.Discard), args)
	}
	require.ErrorIs(t, run([]string{"-h"}, io.Discard), flag.ErrHelp)
}

// chartTexts reads a chart as XML and returns its texts.
func chartTexts(t *testing.T, svg []byte) []string {
	t.Helper()
	dec := xml.NewDecoder(bytes.NewReader(svg))
	var all []string
	elements := map[string]int{}
	for {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		require.NoError(t, err)
		switch token := token.(type) {
		case xml.StartElement:
			elements[token.Name.Local]++
		case xml.CharData:
			if s := strings.TrimSpace(string(token)); s != "" {
				all = append(all, s)
			}
		}
	}
	require.Equal(t, 1, elements["svg"])
	require.Equal(t, 1, elements["title"])
	require.Equal(t, 1, elements["desc"])
	require.Greater(t, elements["rect"], 3)
	return all
}

// TestChartFollowsTheInput: well-formed, the same every time, every bar with its
// numbers in words, and as long as its number.
func TestChartFollowsTheInput(t *testing.T) {
	t.Parallel()
	draw := func(args ...string) []byte {
		file := filepath.Join(t.TempDir(), "chart.svg")
		output(t, append(args, "-svg", file)...)
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		return data
	}
	base := draw()
	require.Equal(t, base, draw())
	texts := chartTexts(t, base)
	require.Contains(t, texts, "terisi 3.410, kosong 352")
	require.Contains(t, chartTexts(t, draw("-on", "2025-10-30")), "terisi 339, dicadangkan 37, kosong 8")

	// Filled posts of phase one become 1,007 fewer, vacant ones more. The longest
	// bar of that panel has 5,143 posts.
	fewer := draw("-chains", edited(t, edit{"0.phases.0.filled", -1007}))
	require.Contains(t, chartTexts(t, fewer), "terisi 2.773, kosong 2.370")
	for n, have := range map[int][]byte{3780: base, 2773: fewer} {
		require.Contains(t, string(have), fmt.Sprintf(`width="%d" height="%d" fill="%s"`, n*barWidth/5143, barHeight, barParts[0].colour))
	}
	require.NotContains(t, string(fewer), fmt.Sprintf(`width="%d" height="%d"`, 3780*barWidth/5143, barHeight))
}

// A chart that cannot be written is an error.
func TestChartThatCannotBeWritten(t *testing.T) {
	t.Parallel()
	want := errors.New("disk full")
	require.ErrorIs(t, writeSVG(failing{want}, &report{}), want)
	require.ErrorIs(t, printText(failing{want}, &report{}), want)
	require.ErrorIs(t, printJSON(failing{want}, &report{}), want)
}

type failing struct{ error }

func (f failing) Write([]byte) (int, error) { return 0, f.error }
