package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"math"
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

// TestOutput: what the example prints, whole. go test ./examples/appointment -update
func TestOutput(t *testing.T) {
	for name, args := range map[string][]string{
		"default.txt": nil,
		"kota.txt":    {"-cohort", "2", "-draft", "7969"},
		"report.json": {"-json"},
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join("testdata", name)
			have := output(t, args...)
			if *update {
				require.NoError(t, os.WriteFile(file, []byte(have), 0o644))
			}
			want, err := os.ReadFile(file)
			require.NoError(t, err)
			require.Equal(t, string(want), have)
		})
	}
}

func decoded(t *testing.T, data []byte) (v any) {
	t.Helper()
	require.NoError(t, json.Unmarshal(data, &v))
	return v
}

// at walks to the place of a path in decoded JSON, and calls set with what stands
// there.
func at(v any, path string, change func(old any) any) {
	keys := strings.Split(path, ".")
	for i, key := range keys {
		last := i == len(keys)-1
		switch parent := v.(type) {
		case []any:
			var n int
			_, _ = fmt.Sscan(key, &n)
			if last {
				parent[n] = change(parent[n])
			}
			v = parent[n]
		case map[string]any:
			if last {
				parent[key] = change(parent[key])
			}
			v = parent[key]
		}
	}
}

// edited writes the built-in input with what stands at a path changed.
func edited(t *testing.T, path string, change func(old any) any) string {
	t.Helper()
	return changed(t, cohortsFile, path, change)
}

func changed(t *testing.T, data []byte, path string, change func(old any) any) string {
	t.Helper()
	all := decoded(t, data)
	at(all, path, change)
	return written(t, all)
}

// small is the built-in input with a hundredth of the posts and of those who were
// appointed.
func small(t *testing.T) []byte {
	t.Helper()
	all := decoded(t, cohortsFile)
	for _, c := range all.(map[string]any)["angkatan"].([]any) {
		for _, key := range []string{"formasi", "diangkat"} {
			counts := c.(map[string]any)[key].(map[string]any)
			for group, n := range counts {
				counts[group] = math.Ceil(n.(float64) / 100)
			}
		}
		for g, n := range c.(map[string]any)["formasi"].(map[string]any) {
			c.(map[string]any)["formasi"].(map[string]any)[g] = n.(float64) + 7
		}
	}
	data, err := json.Marshal(all)
	require.NoError(t, err)
	return data
}

func written(t *testing.T, all any) string {
	t.Helper()
	data, err := json.Marshal(all)
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "input.json")
	require.NoError(t, os.WriteFile(file, data, 0o600))
	return file
}

func plus7(old any) any { return old.(float64) + 7 }

// numbers is every number of the reports by its place, with what it counts in
// place of its position in a list.
func numbers(t *testing.T, report string) map[string]int {
	t.Helper()
	all := map[string]int{}
	var walk func(path string, v any)
	walk = func(path string, v any) {
		switch v := v.(type) {
		case []any:
			for i, one := range v {
				name := fmt.Sprint(i)
				if m, ok := one.(map[string]any); ok {
					for _, key := range []string{"wilayah", "apa", "aturan", "fakta", "kategori"} {
						if s, ok := m[key].(string); ok {
							name = s
						}
					}
				}
				walk(path+"/"+name, one)
			}
		case map[string]any:
			for key, one := range v {
				walk(path+"/"+key, one)
			}
		case float64:
			all[path] = int(v)
		}
	}
	walk("", decoded(t, []byte(report)))
	return all
}

// Every number of the input, raised by 7, moves what it counts by 7 and nothing
// else.
func TestNumbersFollowTheInput(t *testing.T) {
	kab, kota := "/Kabupaten Bekasi/", "/Kota Bekasi/"
	appointed := func(region, group string) map[string]int {
		return map[string]int{
			region + "orang": 7, region + "memenuhi_syarat": 7, region + "hasil/memenuhi-syarat/jumlah": 7, region + "konsep_perjanjian": 7,
			region + "lama_tahun/5 tahun/jumlah": 7, region + "entri": 7,
			region + "formasi/" + group + "/terisi": 7, region + "formasi/" + group + "/kosong": -7,
			region + "formasi/jumlah/terisi": 7, region + "formasi/jumlah/kosong": -7,
		}
	}
	posts := func(region, group string) map[string]int {
		return map[string]int{
			region + "formasi/" + group + "/ditetapkan": 7, region + "formasi/" + group + "/kosong": 7,
			region + "formasi/jumlah/ditetapkan": 7, region + "formasi/jumlah/kosong": 7,
		}
	}
	late := func(region string) map[string]int {
		return map[string]int{region + "mulai_melewati_batas_pelamar": 7, region + "lama_tahun/1 tahun/jumlah": 7, region + "lama_tahun/5 tahun/jumlah": -7}
	}
	refused := func(region, rule string) map[string]int {
		return map[string]int{region + "orang": 7, region + "hasil/tidak-memenuhi-syarat/jumlah": 7, region + "tidak_memenuhi/" + rule + "/jumlah": 7}
	}
	tooOld := func(region string) map[string]int { // to apply, and to start
		want := refused(region, "appointment.age")
		want[region+"tidak_memenuhi/appointment.age_limit/jumlah"] = 7
		return want
	}
	waits := func(region, fact string) map[string]int {
		return map[string]int{region + "orang": 7, region + "hasil/belum-dapat-ditentukan/jumlah": 7, region + "belum_diketahui/" + fact + "/jumlah": 7}
	}
	want := map[string]map[string]int{
		"0.formasi.teknis": posts(kab, "teknis"), "0.formasi.kesehatan": posts(kab, "kesehatan"), "0.formasi.guru": posts(kab, "guru"),
		"0.diangkat.teknis": appointed(kab, "teknis"), "0.diangkat.kesehatan": appointed(kab, "kesehatan"), "0.diangkat.guru": appointed(kab, "guru"),
		"0.mulai_melewati_batas_pelamar": late(kab),
		"0.rekaan.0.jumlah":              tooOld(kab), "0.rekaan.1.jumlah": refused(kab, "appointment.age"),
		"0.rekaan.2.jumlah": refused(kab, "appointment.education"), "0.rekaan.3.jumlah": refused(kab, "appointment.fitness"), "0.rekaan.4.jumlah": refused(kab, "appointment.not_bound"),
		"0.rekaan.5.jumlah": waits(kab, "pernyataan.ni-ditetapkan"), "0.rekaan.6.jumlah": waits(kab, "pernyataan.tidak-pernah-dipidana"), "0.rekaan.7.jumlah": waits(kab, "tanggal_lahir"),
		"1.formasi.tidak-dirinci": posts(kota, "tidak-dirinci"), "1.diangkat.tidak-dirinci": appointed(kota, "tidak-dirinci"),
		"1.mulai_melewati_batas_pelamar": late(kota),
		"1.rekaan.0.jumlah":              tooOld(kota), "1.rekaan.1.jumlah": refused(kota, "appointment.selection"), "1.rekaan.2.jumlah": refused(kota, "appointment.post"),
		"1.rekaan.3.jumlah": waits(kota, "pernyataan.sehat-jasmani-rohani"), "1.rekaan.4.jumlah": waits(kota, "pernyataan.tidak-terikat-perjanjian-lain"),
	}
	// Nothing of the input is forgotten here, but the length and the year.
	var paths []string
	var walk func(path string, v any)
	walk = func(path string, v any) {
		switch v := v.(type) {
		case []any:
			for i, one := range v {
				walk(fmt.Sprintf("%s.%d", path, i), one)
			}
		case map[string]any:
			for key, one := range v {
				walk(path+"."+key, one)
			}
		case float64:
			if path = strings.TrimPrefix(path, ".angkatan."); !strings.HasSuffix(path, "lama_tahun") && !strings.HasSuffix(path, ".tahun") {
				paths = append(paths, path)
			}
		}
	}
	walk("", decoded(t, cohortsFile))
	require.Len(t, want, len(paths))

	input := small(t)
	before := numbers(t, output(t, "-json", "-input", written(t, decoded(t, input))))
	for _, path := range paths {
		t.Run(path, func(t *testing.T) {
			file := changed(t, input, "angkatan."+path, plus7)
			after := numbers(t, output(t, "-json", "-input", file))
			moved := map[string]int{}
			for place, n := range after {
				if n != before[place] {
					moved[place] = n - before[place]
				}
			}
			require.Len(t, after, len(before))
			require.Equal(t, want[path], moved)
			text := output(t, "-input", file)
			for place, n := range after {
				require.Contains(t, text, number(n), place)
			}
		})
	}
}

func TestLengthFollowsTheInput(t *testing.T) {
	after := numbers(t, output(t, "-json", "-input", edited(t, "angkatan.0.lama_tahun", func(any) any { return 2 })))
	require.Equal(t, 9045, after["/Kabupaten Bekasi/lama_tahun/2 tahun/jumlah"])
	require.NotContains(t, after, "/Kabupaten Bekasi/lama_tahun/5 tahun/jumlah")
}

// The built-in counts are those that the account of posts has of the same
// cohorts.
func TestPublished(t *testing.T) {
	data, err := os.ReadFile("../formation/chains.json")
	require.NoError(t, err)
	var chains []struct {
		Region       string
		Authorised   int
		AuthorisedBy map[string]int `json:"authorised_by"`
		Phases       []struct {
			Filled int
			By     map[string]int
		}
	}
	require.NoError(t, json.Unmarshal(data, &chains))
	all, err := read(cohortsFile)
	require.NoError(t, err)
	found := 0
	for _, c := range all {
		for _, chain := range chains {
			if chain.Region != c.Region {
				continue
			}
			found++
			posts := 0
			for _, n := range c.Posts {
				posts += n
			}
			require.Equal(t, chain.Authorised, posts, c.Region)
			require.Equal(t, chain.Phases[0].Filled, c.appointed(), c.Region)
			for word, n := range chain.Phases[0].By {
				var g group
				require.NoError(t, g.UnmarshalText([]byte(word)))
				require.Equal(t, n, c.Appointed[g], "%s, %s", c.Region, word)
				require.Equal(t, chain.AuthorisedBy[word], c.Posts[g], "%s, %s", c.Region, word)
			}
		}
	}
	require.Equal(t, 2, found)
}

func TestErrors(t *testing.T) {
	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"more people than posts": {[]string{"-input", edited(t, "angkatan.1.formasi.tidak-dirinci", func(any) any { return 7000 })}, "asked filled"},
		"an unknown key":         {[]string{"-input", edited(t, "angkatan.0.jumlah", func(any) any { return 1 })}, "unknown field"},
		"a day that is missing":  {[]string{"-input", edited(t, "angkatan.0.mulai", func(any) any { return "" })}, "angkatan[0].mulai"},
		"an unknown subject":     {[]string{"-input", edited(t, "angkatan.0.rekaan.2.tidak", func(any) any { return "sehat" })}, "sehat"},
		"nothing made up":        {[]string{"-input", edited(t, "angkatan.0.rekaan.2.tidak", func(any) any { return "" })}, "angkatan[0].rekaan[2]"},
		"a fraction":             {[]string{"-input", edited(t, "angkatan.0.diangkat.guru", func(any) any { return 1.5 })}, "1.5"},
		"fewer than none":        {[]string{"-input", edited(t, "angkatan.0.diangkat.guru", func(any) any { return -1 })}, "diangkat.guru"},
		"no file":                {[]string{"-input", "nowhere.json"}, "nowhere.json"},
		"no such draft":          {[]string{"-draft", "9052"}, "must be 1 to 9051"},
		"no such cohort":         {[]string{"-cohort", "3"}, "must be 1 to 2"},
		"no flag":                {[]string{"kota"}, "is no flag"},
	} {
		err := run(c.args, &bytes.Buffer{})
		require.ErrorContains(t, err, c.want, name)
	}
}
