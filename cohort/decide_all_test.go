package cohort_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"testing/iotest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// rowsOf yields these rows, and an error in place of each nil.
func rowsOf(rows []*cohort.Row, bad error) iter.Seq2[*cohort.Row, error] {
	return func(yield func(*cohort.Row, error) bool) {
		for _, row := range rows {
			var err error
			if row == nil {
				err = bad
			}
			if !yield(row, err) {
				return
			}
		}
	}
}

// manyRows makes up rows, every tenth of which could not be read.
func manyRows(n int) []*cohort.Row {
	g := madeup.NewGenerator(21)
	rows := make([]*cohort.Row, n)
	for i := range rows {
		if i%10 == 7 {
			continue
		}
		f := g.Facts(madeup.BenchDay)
		rows[i] = &cohort.Row{Line: i + 2, Facts: *f, Proposed: g.Request(f).Proposed}
	}
	return rows
}

// goroutinesEnd fails the test unless there are as many goroutines as before.
func goroutinesEnd(t *testing.T, before int) {
	t.Helper()
	for range 400 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	all := make([]byte, 1<<16)
	require.Fail(t, "goroutines are left", "%s", all[:runtime.Stack(all, true)])
}

// The tests of DecideAll count goroutines, so that none of them is parallel.

func TestDecideAllIsDecideOneByOne(t *testing.T) {
	const people = 20_000
	before := runtime.NumGoroutine()
	p := madeup.National(t, madeup.BenchDay)
	rows, bad := manyRows(people), errors.New("bad row")
	i := 0
	count := map[law.Outcome]int{}
	for d := range cohort.DecideAll(context.Background(), p, rowsOf(rows, bad)) {
		require.Less(t, i, people)
		row := rows[i]
		i++
		if row == nil {
			require.Equal(t, cohort.Decided{Err: bad}, d)
			continue
		}
		if d.Row != row || d.Err != nil || d.Decision != p.Decide(law.Request{Act: national.Renewal(), Proposed: row.Proposed}, &row.Facts) {
			t.Fatalf("row %d is another decision: %v", i, d)
		}
		count[d.Decision.Outcome()]++
	}
	require.Equal(t, people, i)
	for _, o := range madeup.Outcomes {
		require.Positive(t, count[o], "%s", o)
	}
	goroutinesEnd(t, before)
}

func TestDecideAllOfAnyNumber(t *testing.T) {
	p := madeup.National(t, madeup.BenchDay)
	rows := manyRows(1300)
	for _, processors := range []int{1, 2, 7} {
		old := runtime.GOMAXPROCS(processors)
		for _, n := range []int{0, 1, 2, 3, 254, 255, 256, 510, 511, 512, 767, 1300} {
			all := cohort.DecideAll(context.Background(), p, rowsOf(rows[:n], io.ErrNoProgress))
			for range 2 { // it can be ranged over again
				i := 0
				for d := range all {
					require.Same(t, rows[i], d.Row)
					require.Equal(t, rows[i] == nil, d.Err != nil)
					i++
				}
				require.Equal(t, n, i)
			}
		}
		runtime.GOMAXPROCS(old)
	}
}

func TestDecideAllWithoutARow(t *testing.T) {
	p := madeup.National(t, madeup.BenchDay)
	for d := range cohort.DecideAll(context.Background(), p, rowsOf([]*cohort.Row{nil}, nil)) {
		require.Equal(t, []string{"row.none"}, madeup.CodesOf(d.Err))
	}
	both := func(yield func(*cohort.Row, error) bool) { yield(&cohort.Row{}, io.ErrNoProgress) }
	for d := range cohort.DecideAll(context.Background(), p, both) {
		require.Equal(t, cohort.Decided{Err: io.ErrNoProgress}, d, "an error has no row")
	}
	for d := range cohort.DecideAll(context.Background(), (*law.Policy)(nil), rowsOf([]*cohort.Row{{}}, nil)) {
		require.NoError(t, d.Err)
		require.Zero(t, d.Decision.Outcome())
	}
}

func TestDecideAllLeftEarly(t *testing.T) {
	before := runtime.NumGoroutine()
	p := madeup.National(t, madeup.BenchDay)
	rows := manyRows(1000)
	for _, n := range []int{1, 2, 5, 300, 999} {
		var pulled atomic.Int64
		var ended atomic.Bool
		endless := func(yield func(*cohort.Row, error) bool) {
			defer ended.Store(true)
			for i := 0; ; i++ {
				pulled.Add(1)
				if !yield(rows[i%len(rows)], errIf(rows[i%len(rows)] == nil)) {
					return
				}
			}
		}
		i := 0
		for range cohort.DecideAll(context.Background(), p, endless) {
			if i++; i == n {
				break
			}
		}
		require.True(t, ended.Load(), "rows has ended when the loop is left")
		after := pulled.Load()
		chunks := int64(2*runtime.GOMAXPROCS(0) + 2)
		require.LessOrEqual(t, after, int64(n)+chunks*256, "rows in flight are bounded")
		if n == 1 {
			require.Less(t, after, int64(1)<<(chunks+1), "the first chunks are small")
		}
	}
	goroutinesEnd(t, before)
}

func errIf(bad bool) error {
	if bad {
		return io.ErrNoProgress
	}
	return nil
}

// A slow consumer holds rows back: what is in flight is bounded.
func TestDecideAllWaitsForItsConsumer(t *testing.T) {
	p := madeup.National(t, madeup.BenchDay)
	row := &cohort.Row{Facts: *madeup.FullFacts(madeup.BenchDay)}
	var pulled atomic.Int64
	endless := func(yield func(*cohort.Row, error) bool) {
		for yield(row, nil) {
			pulled.Add(1)
		}
	}
	seen := int64(0)
	for range cohort.DecideAll(context.Background(), p, endless) {
		if seen++; seen%2000 == 0 {
			time.Sleep(10 * time.Millisecond)
			require.LessOrEqual(t, pulled.Load()-seen, int64(2*runtime.GOMAXPROCS(0)+2)*256)
		}
		if seen == 10_000 {
			break
		}
	}
}

func TestDecideAllStopsWithItsContext(t *testing.T) {
	before := runtime.NumGoroutine()
	p := madeup.National(t, madeup.BenchDay)
	row := &cohort.Row{Facts: *madeup.FullFacts(madeup.BenchDay)}
	endless := func(yield func(*cohort.Row, error) bool) {
		for yield(row, nil) {
		}
	}
	for _, n := range []int{0, 1, 10, 5000} {
		ctx, cancel := context.WithCancel(context.Background())
		if n == 0 {
			cancel()
		}
		i := 0
		var last cohort.Decided
		for d := range cohort.DecideAll(ctx, p, endless) {
			if last = d; d.Err != nil {
				continue // nothing may follow
			}
			if i++; i == n {
				cancel()
			}
		}
		cancel()
		require.Equal(t, n, i, "no decision after the end of the context")
		require.ErrorIs(t, last.Err, context.Canceled)
		require.NotErrorIs(t, last.Err, pppk.ErrFacts)
		require.Nil(t, last.Row)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	var last cohort.Decided
	for d := range cohort.DecideAll(ctx, p, endless) {
		last = d
	}
	require.ErrorIs(t, last.Err, context.DeadlineExceeded)

	// Rows that wait for their input are not waited for, and end with it.
	ctx, cancel = context.WithCancel(context.Background())
	input, output := io.Pipe()
	time.AfterFunc(20*time.Millisecond, cancel)
	last = cohort.Decided{}
	for d := range cohort.DecideAll(ctx, p, cohort.ReadJSONLines(input, national.Law())) {
		last = d
	}
	require.ErrorIs(t, last.Err, context.Canceled)
	require.NoError(t, output.Close())
	goroutinesEnd(t, before)
}

func TestDecideAllPanics(t *testing.T) {
	before := runtime.NumGoroutine()
	p := madeup.National(t, madeup.BenchDay)
	rows := manyRows(600)
	for _, n := range []int{0, 1, 300, 600} {
		seen := 0
		broken := func(yield func(*cohort.Row, error) bool) {
			for _, row := range rows[:n] {
				if !yield(row, errIf(row == nil)) {
					return
				}
			}
			panic("the source is broken")
		}
		require.PanicsWithValue(t, "the source is broken", func() {
			for range cohort.DecideAll(context.Background(), p, broken) {
				seen++
			}
		})
		require.Equal(t, n, seen, "the rows before it are decided")
	}
	ended := false
	require.PanicsWithValue(t, "the consumer is broken", func() {
		for range cohort.DecideAll(context.Background(), p, func(yield func(*cohort.Row, error) bool) {
			defer func() { ended = true }()
			for yield(rows[0], nil) {
			}
		}) {
			panic("the consumer is broken")
		}
	})
	require.True(t, ended)
	goroutinesEnd(t, before)
}

// From a file to a file, as an office does it.
func TestDecideAllOfAFile(t *testing.T) {
	file, rows := cohortFile(t, 600)
	text := strings.Replace(string(file), "penuh-waktu", "honorer", 1)
	p := madeup.National(t, madeup.BenchDay)
	var out, lines bytes.Buffer
	w, j := cohort.NewCSVWriter(&out, p), cohort.NewJSONLinesWriter(&lines, p)
	bad := 0
	for d := range cohort.DecideAll(context.Background(), p, cohort.ReadCSV(strings.NewReader(text), iso)) {
		if d.Err != nil {
			require.Equal(t, []string{"status.unknown"}, madeup.CodesOf(d.Err))
			bad++
			continue
		}
		require.NoError(t, w.Write(d.Row, d.Decision))
		require.NoError(t, j.Write(d.Row, d.Decision))
	}
	require.NoError(t, w.Flush())
	require.NoError(t, j.Flush())
	require.Equal(t, 1, bad)

	table, err := csv.NewReader(&out).ReadAll()
	require.NoError(t, err)
	require.Equal(t, []string{
		"baris", "nama", "nip", "nomor_perjanjian", "unit", "hasil", "paling_lama", "dibatasi_oleh", "alasan", "kurang", "tahap", "format", "kebijakan", "tindakan",
	}, table[0])
	require.Len(t, table, len(rows))
	dec := json.NewDecoder(&lines)
	dec.DisallowUnknownFields()
	for _, cells := range table[1:] {
		line, err := strconv.Atoi(cells[0])
		require.NoError(t, err)
		row := rows[line-2]
		f := &row.Facts
		d := p.Decide(law.Request{Act: national.Renewal(), Proposed: row.Proposed}, f)
		record, err := d.Record()
		require.NoError(t, err)
		last, by := d.Longest()
		var number, unit string
		if len(f.Contracts) > 0 {
			number, unit = f.Contracts[0].Number, f.Contracts[0].Unit
		}
		var reasons, missing []string
		want := writtenLine{
			Format: "pppk.decision-line/1", Policy: record.Policy, Line: line, Act: national.Renewal().ID(), Outcome: d.Outcome().String(), Last: last.String(), By: by,
			Findings: []writtenFinding{}, Missing: []writtenMissing{}, Step: d.Step().String(),
		}
		for finding := range d.Findings() {
			if finding.Blocks && finding.Result == law.NotMet {
				reasons = append(reasons, finding.Rule)
			}
			want.Findings = append(want.Findings, writtenFinding{finding.Rule, finding.Result.String(), finding.Blocks})
		}
		for m := range d.Missing() {
			fact, from := m.Name(), m.From.ID
			missing = append(missing, fact)
			want.Missing = append(want.Missing, writtenMissing{fact, from})
		}
		require.Equal(t, []string{
			strconv.Itoa(line), f.Name, f.NIP.Digits(), number, unit, d.Outcome().String(), last.String(), by,
			strings.Join(reasons, " "), strings.Join(missing, "; "), d.Step().String(), "pppk.decision-csv/1", record.Policy, national.Renewal().ID(),
		}, cells)
		var got writtenLine
		require.NoError(t, dec.Decode(&got))
		require.Equal(t, want, got)
	}
	require.False(t, dec.More())
}

// writtenLine is a line of decisions as a strict reader has it.
type (
	writtenLine struct {
		Format   string           `json:"format"`
		Policy   string           `json:"kebijakan"`
		Line     int              `json:"baris"`
		Act      string           `json:"tindakan"`
		Outcome  string           `json:"hasil"`
		Last     string           `json:"paling_lama"`
		By       string           `json:"dibatasi_oleh"`
		Findings []writtenFinding `json:"temuan"`
		Missing  []writtenMissing `json:"kurang"`
		Step     string           `json:"tahap"`
	}
	writtenFinding struct {
		Rule   string `json:"aturan"`
		Result string `json:"hasil"`
		Blocks bool   `json:"menentukan"`
	}
	writtenMissing struct {
		Fact string `json:"fakta"`
		From string `json:"dari"`
	}
)

func TestDecisionWriterKeys(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.BenchDay)
	for name, facts := range map[string]*pppk.Facts{"eligible": madeup.FullFacts(madeup.BenchDay), "nothing known": {}} {
		var b bytes.Buffer
		w := cohort.NewJSONLinesWriter(&b, p)
		row := &cohort.Row{Line: 14, Facts: *facts}
		require.NoError(t, w.Write(row, p.Decide(law.Request{Act: national.Renewal()}, &row.Facts)))
		require.NoError(t, w.Flush())
		require.Equal(t, 1, strings.Count(b.String(), "\n"))
		var keys map[string]any
		require.NoError(t, json.Unmarshal(b.Bytes(), &keys))
		require.Len(t, keys, 10, name)
		for key, value := range keys {
			require.NotNil(t, value, "%s: %s is never null", name, key)
		}
		require.NotContains(t, b.String(), "Rekaan", "no name")
		require.NotContains(t, b.String(), "PK-2", "no number")
	}
}

func TestDecisionWriterFormulas(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.BenchDay)
	var b bytes.Buffer
	w := cohort.NewCSVWriter(&b, p)
	var want []string
	for _, name := range []string{
		`=HYPERLINK("http://contoh.invalid","x")`, "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=", "Siti, Contoh", `Siti "Contoh"`, "Siti\nContoh", " =1", "'=1", "Contoh=1", "",
	} {
		row := &cohort.Row{Line: 2, Facts: *madeup.FullFacts(madeup.BenchDay)}
		row.Facts.Name = name
		row.Facts.Contracts[1].Number, row.Facts.Contracts[1].Unit = name, name
		require.NoError(t, w.Write(row, p.Decide(law.Request{Act: national.Renewal()}, &row.Facts)))
		if name != "" && strings.ContainsRune("=+-@\t\r\n", rune(name[0])) {
			name = "'" + name
		}
		want = append(want, name)
	}
	require.NoError(t, w.Flush())
	table, err := csv.NewReader(&b).ReadAll()
	require.NoError(t, err)
	require.Len(t, table, len(want)+1)
	for i, cells := range table[1:] {
		for _, column := range []int{1, 3, 4} {
			require.Equal(t, want[i], cells[column])
		}
		for _, cell := range cells {
			require.NotRegexp(t, `^[=+@\t\r\n-]`, cell)
		}
	}
}

// A line is never about somebody else.
func TestDecisionWriterRefuses(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.BenchDay)
	other := madeup.PolicyOf(t, "2026-03-02", madeup.Sukamaju())
	row := &cohort.Row{Line: 2, Facts: *madeup.FullFacts(madeup.BenchDay)}
	stranger := &cohort.Row{Line: 3, Facts: *madeup.FullFacts(madeup.BenchDay)}
	stranger.Facts.Contracts[1].Number = "PK-77"
	d := p.Decide(law.Request{Act: national.Renewal()}, &row.Facts)
	reused := *row
	ofReused := p.Decide(law.Request{Act: national.Renewal()}, &reused.Facts)
	reused.Facts = stranger.Facts
	copied := *row

	for _, w := range []func(io.Writer, *law.Policy) *cohort.DecisionWriter{cohort.NewCSVWriter, cohort.NewJSONLinesWriter} {
		var b bytes.Buffer
		writer := w(&b, p)
		for code, err := range map[string]error{
			"row.none":         writer.Write(nil, d),
			"decision.policy":  writer.Write(row, other.Decide(law.Request{Act: national.Renewal()}, &row.Facts)),
			"decision.changed": errors.Join(writer.Write(stranger, d), writer.Write(&reused, ofReused)),
		} {
			require.ErrorIs(t, err, pppk.ErrFacts, code)
			require.Equal(t, []string{code}, slices.Compact(madeup.CodesOf(err)))
		}
		require.NoError(t, writer.Write(row, d))
		require.NoError(t, writer.Write(&copied, d), "equal facts elsewhere")
		require.NoError(t, writer.Write(row, law.Decision{}), "no rule answers")
		require.NoError(t, writer.Write(row, p.Decide(law.Request{Act: law.NewAct(law.ActSpec{ID: "pensiun"})}, &row.Facts)))
		require.NoError(t, writer.Flush())
		require.NotContains(t, b.String(), "PK-77")
		require.Equal(t, 4, strings.Count(b.String(), "pppk.decision-"))
	}
}

func TestDecisionWriterWithoutRowsOrPolicy(t *testing.T) {
	t.Parallel()
	var b bytes.Buffer
	w := cohort.NewCSVWriter(&b, nil)
	require.NoError(t, w.Flush())
	require.NoError(t, w.Flush())
	require.Equal(t, 1, strings.Count(b.String(), "baris,nama"), "an empty list has a header, once")
	b.Reset()
	require.NoError(t, cohort.NewJSONLinesWriter(&b, &law.Policy{}).Flush())
	require.Empty(t, b.String())

	row := &cohort.Row{Line: 2, Facts: *madeup.FullFacts(madeup.BenchDay)}
	p := madeup.National(t, madeup.BenchDay)
	d := p.Decide(law.Request{Act: national.Renewal()}, &row.Facts)
	for _, w := range []*cohort.DecisionWriter{cohort.NewCSVWriter(brokenWriter{}, p), cohort.NewJSONLinesWriter(brokenWriter{}, p)} {
		var err error
		for range 1000 {
			err = errors.Join(err, w.Write(row, d))
		}
		require.ErrorIs(t, errors.Join(err, w.Flush()), iotest.ErrTimeout)
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, iotest.ErrTimeout }

// Candidates have no agreement, so that their file needs no columns of one. What
// is asked about them stands in columns of its own.
func ExampleReadCSV() {
	file := `nama;tanggal_lahir;usulan_jenis_jabatan;usulan_kategori;terdaftar_pangkalan_data_bkn;terdaftar_pangkalan_data_bkn_tanggal
Contoh Satu;15-06-1985;pelaksana;operator-layanan-operasional;ya;01-09-2025
Contoh Dua;15-06-1985;pengawas;;ya;01-09-2025
`
	policy, err := national.Law().On(pppk.MustParseDate("2025-10-01"))
	if err != nil {
		panic(err)
	}
	options := cohort.CSVOptions{Law: national.Law(), Dates: cohort.DayMonthYear, Act: national.PartTimeAppointment(), CompleteTo: policy.Day()}
	for row, err := range cohort.ReadCSV(strings.NewReader(file), options) {
		if err != nil {
			fmt.Println(err) // and go on with the next row
			continue
		}
		d := policy.Decide(row.Request(national.Law()), &row.Facts)
		fmt.Printf("line %d: %s\n", row.Line, d.Outcome())
		for m := range d.Missing() {
			fact := m.Name()
			fmt.Println("  missing:", fact)
		}
		for f := range d.Findings() {
			if f.Blocks && f.Result == law.NotMet {
				fmt.Println(" ", f)
			}
		}
	}
	// Output:
	// line 2: belum-dapat-ditentukan
	//   missing: pernyataan.kebutuhan-ditetapkan
	//   missing: pernyataan.ni-ditetapkan
	//   missing: pernyataan.tidak-lulus-cpns-2024
	//   missing: pernyataan.pppk-2024-tanpa-lowongan
	// line 3: tidak-memenuhi-syarat
	//   [tidak-terpenuhi] Kelompok jabatan paruh waktu (KepmenPANRB 16/2025 diktum 3)
}

// Endings: the ground of each stands in the column alasan, and the work lists
// speak of endings.
func ExampleReadCSV_endings() {
	file := `tanggal_lahir;jenis_jabatan;status;mulai;berakhir;tindakan;alasan;peristiwa;peristiwa_tanggal
02-05-1990;pelaksana;penuh-waktu;01-03-2023;29-02-2028;pemutusan;disiplin-berat;disiplin-berat;15-09-2025
17-11-1988;pelaksana;penuh-waktu;01-03-2023;29-02-2028;pemutusan;kekurangan-anggaran;;
23-01-1979;pelaksana;penuh-waktu;01-03-2023;29-02-2028;;perampingan;perampingan;15-09-2025
`
	policy, err := national.Law().On(pppk.MustParseDate("2025-10-01"))
	if err != nil {
		panic(err)
	}
	var lists cohort.WorkLists
	rows := cohort.ReadCSV(strings.NewReader(file), cohort.CSVOptions{Law: national.Law(), Dates: cohort.DayMonthYear, CompleteTo: policy.Day()})
	for d := range cohort.DecideAll(context.Background(), policy, rows) {
		if d.Err != nil {
			fmt.Println(cohort.RowErrors(d.Err)[0].Column, "is empty in line", cohort.RowErrors(d.Err)[0].Line)
			continue
		}
		lists.Add(&d.Row.Facts, d.Decision)
	}
	fmt.Print(string(lists.AppendReasons(nil, 0)))
	// Output:
	// tindakan is empty in line 4
	// HASIL DAN ALASAN PEMUTUSAN HUBUNGAN PERJANJIAN KERJA PPPK
	//
	// Hari keputusan  : 1 Oktober 2025
	// Jumlah orang    : 2
	//
	// Hasil dan alasan                                   Orang
	// -------------------------------------------------  -----
	// ada dasar untuk memutus perjanjian                     1
	//   menunggu keputusan                                   1
	// dipertentangkan                                        0
	// belum dapat ditentukan                                 0
	// tidak ada dasar untuk memutus perjanjian sekarang      1
	//   Alasan pemutusan                                     1
	// Satu orang dihitung sekali pada hasilnya, dan sekali pada setiap alasannya.
	// Ada dasar untuk memutus perjanjian belum berarti diputus. Pejabat yang berwenang yang memutuskan.
}

// A spreadsheet goes in and a spreadsheet comes out.
func ExampleDecideAll() {
	file := `nama;tanggal_lahir;status;mulai;berakhir;jenis_jabatan;lengkap_sampai
Contoh Satu;15-06-1985;paruh-waktu;01-04-2025;31-03-2026;pelaksana;02-03-2026
Contoh Dua;15-06-85;paruh-waktu;01-04-2025;31-03-2026;pelaksana;02-03-2026
Contoh Tiga;15-06-1968;paruh-waktu;01-04-2025;31-03-2026;;02-03-2026
`
	policy, err := national.Law().On(pppk.MustParseDate("2026-03-02"))
	if err != nil {
		panic(err)
	}
	rows := cohort.ReadCSV(strings.NewReader(file), cohort.CSVOptions{Law: national.Law(), Dates: cohort.DayMonthYear})
	for d := range cohort.DecideAll(context.Background(), policy, rows) {
		if d.Err != nil {
			fmt.Println(d.Err) // and go on with the next row
			continue
		}
		last, _ := d.Decision.Longest()
		fmt.Printf("line %d: %s %s\n", d.Row.Line, d.Decision.Outcome(), last)
	}
	// Output:
	// line 2: memenuhi-syarat 2027-03-31
	// line 3, column tanggal_lahir: not a date; write it as DD-MM-YYYY with a four-digit year (date.layout)
	// line 4: belum-dapat-ditentukan
}
