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
	"github.com/pppk-id/pppk/region"
)

var update = flag.Bool("update", false, "rewrite the expected outputs")

func output(t *testing.T, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, run(args, &out))
	return out.String()
}

// reported is the report behind -json.
func reported(t *testing.T, args ...string) (r report) {
	t.Helper()
	require.NoError(t, json.Unmarshal([]byte(output(t, append(args, "-json")...)), &r))
	return r
}

// TestOutput: what the example prints, whole. go test ./examples/region -update
func TestOutput(t *testing.T) {
	for name, args := range map[string][]string{
		"default.txt":        nil,
		"default.json":       {"-json"},
		"departure.txt":      {"-a", "35", "-b", "tapin"},
		"before-reports.txt": {"-on", "2025-05-01", "-people", "40"},
		"nothing-set.txt":    {"-a", "kota-bekasi", "-b", "kota-bekasi", "-people", "10"},
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

// cohort is the made-up cohort, as many as are asked for.
func sheet(t *testing.T, n int) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, generate(&b, n))
	return b.String()
}

func rows(t *testing.T, csv string) []*cohort.Row {
	t.Helper()
	people, refused, err := readPeople(strings.NewReader(csv))
	require.NoError(t, err)
	require.Zero(t, refused)
	return people
}

func theReport(t *testing.T, csv string) report {
	t.Helper()
	r, err := newReport(pppk.MustParseDate(madeDay), rows(t, csv), region.KutaiKartanegara(), region.SerdangBedagai())
	require.NoError(t, err)
	return r
}

// TestFiguresFollowTheInput: seven people more, of whom all is known and for whom
// two years are proposed, move every count that is about them by seven and no
// other.
func TestFiguresFollowTheInput(t *testing.T) {
	one := map[string]string{
		"nama": "Pegawai Tambahan", "tanggal_lahir": "1990-06-15", "status": "penuh-waktu", "mulai": "2021-06-01", "berakhir": "2026-05-31",
		"jenis_jabatan": "fungsional", "rumpun": "lainnya", "jenjang": "terampil", "lengkap_sampai": madeDay,
		"usulan_mulai": "2026-06-01", "usulan_berakhir": "2028-05-31", "sertifikat": "tidak",
	}
	for _, subject := range []string{"pencapaian_kinerja", "kesesuaian_kompetensi", "kebutuhan_instansi", "ketersediaan_anggaran"} {
		one[subject], one[subject+"_tanggal"] = "ya", "2026-03-20"
	}
	cells := make([]string, len(columns))
	for i, name := range columns {
		cells[i] = one[name]
	}
	csv := sheet(t, 200)
	was, is := theReport(t, csv), theReport(t, csv+strings.Repeat(strings.Join(cells, ",")+"\n", 7))

	require.Equal(t, was.People+7, is.People)
	people := func(c comparison, outcome law.Outcome) [2]int {
		i := slices.IndexFunc(c.Outcomes, func(one tally) bool { return one.Outcome == outcome })
		return [2]int{c.Outcomes[i].A, c.Outcomes[i].B}
	}
	moved := func(was, is comparison, outcome law.Outcome) [2]int {
		a, b := people(was, outcome), people(is, outcome)
		return [2]int{b[0] - a[0], b[1] - a[1]}
	}
	for _, outcome := range []law.Outcome{law.Contested, law.Undetermined} {
		require.Zero(t, moved(was.Confirmed, is.Confirmed, outcome))
	}
	// As reported, both say what the nation says.
	require.Equal(t, [2]int{7, 7}, moved(was.Reported, is.Reported, law.Eligible))
	require.Zero(t, is.Reported.Changed)
	// Confirmed: two years are not one or five, and are two.
	require.Equal(t, [2]int{0, 7}, moved(was.Confirmed, is.Confirmed, law.Eligible))
	require.Equal(t, [2]int{7, 0}, moved(was.Confirmed, is.Confirmed, law.NotEligible))
	require.Equal(t, was.Confirmed.Changed+7, is.Confirmed.Changed)
	require.Equal(t, was.Confirmed.Earlier.People+7, is.Confirmed.Earlier.People)
	require.Equal(t, was.Confirmed.Earlier.All+7*1095, is.Confirmed.Earlier.All)
	require.Equal(t, was.Confirmed.Later, is.Confirmed.Later)
	decides := func(c comparison, rule string) int {
		return c.Rules[slices.IndexFunc(c.Rules, func(one cause) bool { return one.ID == rule })].Decides
	}
	require.Equal(t, decides(was.Confirmed, "renewal.term.agency")+7, decides(is.Confirmed, "renewal.term.agency"))
	// From a birthday on the 15th to the end of June, fifteen days.
	for i, days := range []int{15, 16, 1} {
		require.Equal(t, was.Conventions[i].Later.People+7, is.Conventions[i].Later.People)
		require.Equal(t, was.Conventions[i].Later.All+7*days, is.Conventions[i].Later.All)
	}
	// Sukamaju: no certificate, and two years are not one or three.
	require.Equal(t, [2]int{7, 0}, moved(was.Sukamaju.National, is.Sukamaju.National, law.Eligible))
	require.Equal(t, [2]int{0, 7}, moved(was.Sukamaju.National, is.Sukamaju.National, law.NotEligible))
	require.Equal(t, decides(was.Sukamaju.National, "sukamaju.certificate")+7, decides(is.Sukamaju.National, "sukamaju.certificate"))
}

// TestReportsDecideNothing: whatever two regions are held against each other,
// what is reported moves nobody.
func TestReportsDecideNothing(t *testing.T) {
	people := rows(t, sheet(t, 60))
	day := pppk.MustParseDate(madeDay)
	nation, err := on(day)
	require.NoError(t, err)
	for o := range region.All() {
		policy, err := on(day, o)
		require.NoError(t, err)
		c := compare(people, "", nation, o.ID, policy)
		require.Zero(t, c.Changed, o.ID)
		require.Empty(t, c.Moves, o.ID)
	}
}

// TestSukamaju: thirty lines, none too long; and the file gives everybody the
// same answer, finding by finding, once the rule is added.
func TestSukamaju(t *testing.T) {
	source, err := os.ReadFile("sukamaju.go")
	require.NoError(t, err)
	_, function, found := strings.Cut(string(source), "\nfunc sukamaju(")
	require.True(t, found)
	require.Equal(t, 1, strings.Count("\n"+string(source), "\nfunc "), "no helpers beside it")
	require.LessOrEqual(t, strings.Count(function, "\n"), 30)
	for line := range strings.Lines(string(source)) {
		require.Less(t, len(strings.ReplaceAll(strings.TrimSuffix(line, "\n"), "\t", "    ")), 100, line)
	}
	departures := 0
	for _, s := range sukamaju().Settings {
		if s.Departs() {
			departures++
			require.NotEqual(t, sukamaju().Settings[0].Source().Instrument, s.Source().Instrument, "a decree of its own")
		}
	}
	require.Equal(t, 1, departures)

	file, err := national.Law().ReadOverlay(sukamajuFile)
	require.NoError(t, err)
	require.Empty(t, file.Rules)
	file.Rules = sukamaju().Rules
	day := pppk.MustParseDate(madeDay)
	a, err := on(day, sukamaju())
	require.NoError(t, err)
	b, err := on(day, file)
	require.NoError(t, err)
	outcomes := map[law.Outcome]int{}
	for _, p := range rows(t, sheet(t, 400)) {
		require.NoError(t, a.Check(&p.Facts))
		c := law.Compare(a, b, law.Request{Act: national.Renewal(), Proposed: p.Proposed}, &p.Facts)
		require.False(t, c.Changed())
		require.Empty(t, c.Differences)
		// To the letter, and to the hash of the policy.
		inGo, err := json.Marshal(c.A)
		require.NoError(t, err)
		fromFile, err := json.Marshal(c.B)
		require.NoError(t, err)
		require.JSONEq(t, string(inGo), string(fromFile))
		outcomes[c.A.Outcome()]++
	}
	require.Len(t, outcomes, 4)
	alone := theReport(t, sheet(t, 200)).Sukamaju.Alone
	require.Positive(t, alone.Changed, "without the rule the file is another law")
	require.Equal(t, "sukamaju.certificate", alone.Rules[0].ID)
}

func TestFlags(t *testing.T) {
	for _, name := range []string{"64.02", "kemendagri:64.02", "kutai-kartanegara"} {
		require.Equal(t, "kutai-kartanegara", reported(t, "-a", name, "-people", "5").Regions[0].ID)
	}
	require.Equal(t, "jawa-timur", reported(t, "-b", "35", "-people", "5").Regions[1].ID)

	file := filepath.Join(t.TempDir(), "export.csv")
	require.NoError(t, os.WriteFile(file, []byte(strings.Replace(sheet(t, 20), "penuh-waktu", "honorer", 1)), 0o600))
	r := reported(t, "-cohort", file)
	require.Equal(t, [2]int{19, 1}, [2]int{r.People, r.Refused})
	require.Contains(t, output(t, "-cohort", file), "1 baris tidak dapat dibaca")
	require.NoError(t, os.WriteFile(file, []byte("nama\n"), 0o600))

	for want, args := range map[string][]string{
		"no region has that id":      {"-a", "x"},
		"there is no region":         {"-b", "99.01"},
		"2023-10-31":                 {"-on", "2020-01-01"},
		"date.layout":                {"-on", "x"},
		"no such file":               {"-cohort", "no-such-file.csv"},
		"nobody can be read":         {"-cohort", file},
		fmt.Sprintf("%q is no", "x"): {"x"},
	} {
		require.ErrorContains(t, run(args, &bytes.Buffer{}), want, args)
	}
}
