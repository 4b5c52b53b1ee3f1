package cohort_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"iter"
	"runtime"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// cohortColumns is a spreadsheet as a personnel office has it, wide but not
// with every column there is.
var cohortColumns = []string{
	"nama", "nip", "tanggal_lahir", "nomor_perjanjian", "status", "mulai", "berakhir", "ditandatangani",
	"jabatan", "jenis_jabatan", "rumpun", "jenjang", "batas_usia", "unit", "gaji", "memperpanjang",
	"pencapaian_kinerja", "pencapaian_kinerja_tanggal", "pencapaian_kinerja_oleh", "pencapaian_kinerja_surat",
	"kesesuaian_kompetensi", "kesesuaian_kompetensi_tanggal", "kesesuaian_kompetensi_oleh", "kesesuaian_kompetensi_surat",
	"kebutuhan_instansi", "kebutuhan_instansi_tanggal", "kebutuhan_instansi_oleh", "kebutuhan_instansi_surat",
	"ketersediaan_anggaran", "ketersediaan_anggaran_tanggal", "ketersediaan_anggaran_oleh", "ketersediaan_anggaran_surat",
	"persetujuan_ppk", "persetujuan_ppk_tanggal", "persetujuan_ppk_oleh", "persetujuan_ppk_surat",
	"predikat_2022", "hasil_kerja_2022", "perilaku_kerja_2022",
	"predikat_2023", "hasil_kerja_2023", "perilaku_kerja_2023", "predikat_2024", "hasil_kerja_2024", "perilaku_kerja_2024",
	"predikat_2025", "hasil_kerja_2025", "perilaku_kerja_2025", "tidak_dinilai_2025",
	"predikat_2026_tw1", "predikat_2026_tw2", "predikat_2026_tw3", "predikat_2026_tw4",
	"peristiwa", "peristiwa_tanggal", "peristiwa_surat", "lengkap_sampai", "usulan_mulai", "usulan_berakhir",
	"belanja_persen", "belanja_tahun", "belanja_definisi",
}

// sheetPerson makes up a person whom a row of a spreadsheet can hold: one
// agreement, one event, one statement about a subject, one evaluation a period.
func sheetPerson(g *madeup.Generator, i int) cohort.Row {
	row := cohort.Row{Line: i + 2}
	for {
		f := g.Facts(madeup.BenchDay)
		if a := madeup.ToRenew(f.Contracts); a != nil {
			one := *a
			one.Supersedes, one.Extends = "", madeup.Maybe(g, fmt.Sprintf("PK/%d/L", i))
			one.Number = fmt.Sprintf("PK/%d/2025", i)
			one.Pay = madeup.Maybe(g, pppk.MustParseRupiah(strconv.Itoa(2_000_000+i%1000)))
			f.Contracts = pppk.Chain{one}
		} else {
			f.Contracts = f.Contracts[:min(1, len(f.Contracts))]
		}
		f.NIP = madeup.Maybe(g, pppk.MustParseNIP(fmt.Sprintf("%d%02d%02d2024211%03d", 1970+i%30, 1+i%12, 1+i%28, 1+i%999)))
		f.Events.List = f.Events.List[:min(1, len(f.Events.List))]
		if len(f.Events.List) == 0 {
			f.Events.List = nil
		}
		var statements []pppk.Statement
		for s := pppk.Attainment; s <= pppk.Approval; s++ {
			if j := slices.IndexFunc(f.Statements, func(x pppk.Statement) bool { return x.Subject == s }); j >= 0 {
				one := f.Statements[j]
				one.Letter = madeup.Maybe(g, fmt.Sprintf("S-%d/%d", i, s))
				statements = append(statements, one)
			}
		}
		f.Statements = statements
		var evaluations []pppk.Evaluation
		for _, e := range slices.Backward(f.Evaluations) { // from the earliest year on
			if !slices.ContainsFunc(evaluations, func(x pppk.Evaluation) bool { return x.Year == e.Year && x.Period == e.Period }) &&
				(e.Period == pppk.Annual || e.Work|e.Behaviour == 0) && e != (pppk.Evaluation{Year: e.Year, Period: e.Period}) {
				evaluations = append(evaluations, e)
			}
		}
		f.Evaluations = evaluations
		if f.Check() != nil {
			continue
		}
		row.Facts = *f
		row.Proposed = g.Request(f).Proposed
		return row
	}
}

// cohortCells writes the person as a row of cohortColumns.
func cohortCells(row *cohort.Row) []string {
	f := &row.Facts
	var c pppk.Contract
	if len(f.Contracts) > 0 {
		c = f.Contracts[0]
	}
	ageLimit := ""
	if c.Position.AgeLimit != 0 {
		ageLimit = strconv.Itoa(c.Position.AgeLimit)
	}
	all := []string{
		f.Name, f.NIP.Digits(), f.BirthDate.String(), c.Number, c.Status.String(), c.First.String(), c.Last.String(), c.Signed.String(),
		c.Position.Name, c.Position.Kind.String(), c.Position.Cluster.String(), c.Position.Level.String(), ageLimit, c.Unit, c.Pay.String(), c.Extends,
	}
	for s := pppk.Attainment; s <= pppk.Approval; s++ {
		var of pppk.Statement
		for _, x := range f.Statements {
			if x.Subject == s {
				of = x
			}
		}
		all = append(all, of.Answer.String(), of.Date.String(), of.Office, of.Letter)
	}
	evaluation := func(year int, period pppk.EvaluationPeriod) (of pppk.Evaluation) {
		for _, x := range f.Evaluations {
			if x.Year == year && x.Period == period {
				of = x
			}
		}
		return of
	}
	for year := 2022; year <= 2025; year++ {
		e := evaluation(year, pppk.Annual)
		all = append(all, e.Predicate.String(), e.Work.String(), e.Behaviour.String())
	}
	notAssessed := ""
	if evaluation(2025, pppk.Annual).NotAssessed {
		notAssessed = "ya"
	}
	all = append(all, notAssessed)
	for q := pppk.Quarter1; q <= pppk.Quarter4; q++ {
		all = append(all, evaluation(2026, q).Predicate.String())
	}
	var e pppk.Event
	if len(f.Events.List) > 0 {
		e = f.Events.List[0]
	}
	year := ""
	if f.Spending.Year != 0 {
		year = strconv.Itoa(f.Spending.Year)
	}
	return append(all, e.Kind.String(), e.Date.String(), e.Letter, f.Events.CompleteTo.String(), row.Proposed.First.String(), row.Proposed.Last.String(),
		f.Spending.Share.String(), year, f.Spending.Definition.String())
}

// cohortFile makes up a file of so many people.
func cohortFile(tb testing.TB, people int) ([]byte, []cohort.Row) {
	tb.Helper()
	g := madeup.NewGenerator(17)
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.Comma = ';'
	require.NoError(tb, w.Write(cohortColumns))
	rows := make([]cohort.Row, people)
	for i := range rows {
		rows[i] = sheetPerson(g, i)
		require.NoError(tb, w.Write(cohortCells(&rows[i])))
	}
	w.Flush()
	require.NoError(tb, w.Error())
	return b.Bytes(), rows
}

var sinkRow *cohort.Row

func readBare(tb testing.TB, r io.Reader) (rows int) {
	c := csv.NewReader(r)
	c.Comma, c.ReuseRecord = ';', true
	for {
		_, err := c.Read()
		if errors.Is(err, io.EOF) {
			return rows - 1
		}
		if err != nil {
			tb.Fatal(err)
		}
		rows++
	}
}

func readCohort(tb testing.TB, r io.Reader) (rows int) {
	for row, err := range cohort.ReadCSV(r, cohort.CSVOptions{Law: national.Law(), Dates: cohort.ISODates}) {
		if err != nil {
			tb.Fatal(err)
		}
		sinkRow = row
		rows++
	}
	return rows
}

// BenchmarkReadCSV reads the same file with and without putting it together and
// checking it. Both alternate, and the median of the ratios is reported, as in
// BenchmarkRatio.
func BenchmarkReadCSV(b *testing.B) {
	const people = 2000
	file, _ := cohortFile(b, people)
	b.Run("bare", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(file)))
		for b.Loop() {
			readBare(b, bytes.NewReader(file))
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/people, "ns/row")
	})
	b.Run("cohort", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(file)))
		for b.Loop() {
			readCohort(b, bytes.NewReader(file))
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/people, "ns/row")
	})
	b.Run("ratio", func(b *testing.B) {
		timed := func(f func(testing.TB, io.Reader) int) time.Duration {
			start := time.Now()
			if f(b, bytes.NewReader(file)) != people {
				b.Fatal("rows are missing")
			}
			return time.Since(start)
		}
		timed(readBare)
		timed(readCohort)
		var ratios []float64
		for b.Loop() {
			var bare, cohort time.Duration
			if len(ratios)%2 == 0 {
				bare, cohort = timed(readBare), timed(readCohort)
			} else {
				cohort, bare = timed(readCohort), timed(readBare)
			}
			ratios = append(ratios, float64(cohort)/float64(bare))
		}
		slices.Sort(ratios)
		b.ReportMetric(ratios[len(ratios)/2], "x-bare")
		b.ReportMetric(0, "ns/op") // of a pair: means nothing
	})
}

// BenchmarkReadMillion reads a file of a million rows, that of BenchmarkReadCSV
// over and over behind one header, bare and put together, and says how much the
// heap holds after it.
func BenchmarkReadMillion(b *testing.B) {
	const people, times = 2000, 500
	file, _ := cohortFile(b, people)
	header := bytes.IndexByte(file, '\n') + 1
	million := func() io.Reader {
		parts := []io.Reader{bytes.NewReader(file[:header])}
		for range times {
			parts = append(parts, bytes.NewReader(file[header:]))
		}
		return io.MultiReader(parts...)
	}
	b.ReportAllocs()
	var bare, cohort time.Duration
	var before, after runtime.MemStats
	for b.Loop() {
		start := time.Now()
		require.Equal(b, people*times, readBare(b, million()))
		bare += time.Since(start)
		runtime.GC()
		runtime.ReadMemStats(&before)
		start = time.Now()
		require.Equal(b, people*times, readCohort(b, million()))
		cohort += time.Since(start)
		runtime.GC()
		runtime.ReadMemStats(&after)
	}
	b.ReportMetric(float64(cohort)/float64(bare), "x-bare")
	b.ReportMetric((float64(after.HeapAlloc)-float64(before.HeapAlloc))/1024, "KB-kept")
}

// BenchmarkMillion decides 2.5 million times from memory, on one processor
// without DecideAll and on all with it.
func BenchmarkMillion(b *testing.B) {
	const people, times = 100_000, 25
	p := madeup.National(b, madeup.BenchDay)
	g := madeup.NewGenerator(3)
	rows := make([]cohort.Row, people)
	for i := range rows {
		rows[i] = cohort.Row{Line: i + 2, Facts: *g.Facts(madeup.BenchDay)}
	}
	perDecision := func(b *testing.B) {
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/people/times, "ns/decision")
	}
	var all iter.Seq2[*cohort.Row, error] = func(yield func(*cohort.Row, error) bool) {
		for range times {
			for i := range rows {
				if !yield(&rows[i], nil) {
					return
				}
			}
		}
	}
	b.Run("one", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for row := range all {
				madeup.SinkOutcome = p.Decide(law.Request{Act: national.Renewal(), Proposed: row.Proposed}, &row.Facts).Outcome()
			}
		}
		perDecision(b)
	})
	b.Run("all-"+strconv.Itoa(runtime.GOMAXPROCS(0)), func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			n := 0
			for d := range cohort.DecideAll(context.Background(), p, all) {
				madeup.SinkOutcome = d.Decision.Outcome()
				n++
			}
			if n != people*times {
				b.Fatal(n)
			}
		}
		perDecision(b)
	})
}
