package ledger_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	rand "math/rand/v2"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/national"
)

func ExampleLedger_WriteEntries() {
	var book ledger.Ledger
	teachers := pppk.Line{ID: "2024-01", Agency: "Kota Contoh", Position: "Guru Kelas", Status: pppk.FullTime, Year: 2024}
	day := pppk.MustParseDate
	for _, b := range []pppk.Batch{
		{Reference: "KM 12/2024", Office: "BKPSDM", Reason: "kebutuhan", Entries: []pppk.Entry{
			{Kind: pppk.Authorise, Date: day("2024-08-30"), Opens: &teachers, Posts: 2},
		}},
		{Reference: "SK 77/2025", Office: "BKPSDM", Reason: "tahap I", Entries: []pppk.Entry{
			{Kind: pppk.Fill, Date: day("2025-07-01"), Line: "2024-01", Incumbent: "P-1"},
			{Kind: pppk.Fill, Date: day("2025-07-01"), Line: "2024-01", Incumbent: "P-2"},
		}},
	} {
		if _, err := book.Apply(b); err != nil {
			panic(err)
		}
	}
	var file strings.Builder
	if err := book.WriteEntries(&file); err != nil {
		panic(err)
	}
	fmt.Print(file.String())

	var again ledger.Ledger
	err := again.Replay(ledger.ReadEntries(strings.NewReader(file.String())))
	fmt.Println(err, again.Balance(pppk.Line{}, day("2025-12-31")))

	changed := strings.Replace(file.String(), `"pemegang":"P-1"`, `"pemegang":"P-9"`, 1)
	fmt.Println(new(ledger.Ledger).Replay(ledger.ReadEntries(strings.NewReader(changed))))
	// Output:
	// {"format":"pppk.entry/1","urutan":1,"entri":1,"dari":1,"rujukan":"KM 12/2024","unit_kerja":"BKPSDM","keterangan_berkas":"kebutuhan","jenis":"tetapkan","tanggal":"2024-08-30","baris":"2024-01","membuka":{"id":"2024-01","instansi":"Kota Contoh","jabatan":"Guru Kelas","status":"penuh-waktu","tahun":2024},"jumlah":2,"sidik":"1fcacf8038ad51779abea649e8970f6a"}
	// {"format":"pppk.entry/1","urutan":2,"entri":1,"dari":2,"rujukan":"SK 77/2025","unit_kerja":"BKPSDM","keterangan_berkas":"tahap I","jenis":"isi","tanggal":"2025-07-01","baris":"2024-01","pemegang":"P-1","sidik":"e4aef15bbfa75dafe93ffb0e3f7e2097"}
	// {"format":"pppk.entry/1","urutan":2,"entri":2,"dari":2,"rujukan":"SK 77/2025","unit_kerja":"BKPSDM","keterangan_berkas":"tahap I","jenis":"isi","tanggal":"2025-07-01","baris":"2024-01","pemegang":"P-2","sidik":"40475a5a1f593c145b564fbd6ae48e83"}
	// {"format":"pppk.entries-end/1","jumlah_berkas":2,"jumlah_entri":3,"sidik":"40475a5a1f593c145b564fbd6ae48e83"}
	// <nil> authorised 2 = filled 2 + vacant 0
	// batch 2: line 2, sidik: does not agree with the line: it was changed after it was written, or stands after other lines; take an unchanged copy (entries.sum)
}

// everyEntry is a ledger in which every kind of entry was recorded, with every
// key somewhere, and batches that were reversed.
func everyEntry(t testing.TB) *ledger.Ledger {
	t.Helper()
	l, n := ledger.New(national.Posts(national.Law())), 0
	ok := func(entries ...pppk.Entry) string {
		n++
		b := pppk.Batch{Reference: fmt.Sprintf("SK %d/\"<é>\u2028", n), Office: "BKPSDM", Entries: entries}
		if n%3 > 0 {
			b.Reason = "uji\tbaris\n" + fmt.Sprint(n)
		}
		for i := range b.Entries {
			if b.Reason == "" || i%2 == 1 {
				b.Entries[i].Reason = "sendiri"
			}
		}
		_, err := l.Apply(b)
		require.NoError(t, err)
		return b.Reference
	}
	on := madeup.D("2025-02-01")
	ok(pppk.Entry{Kind: pppk.Propose, Date: madeup.D("2024-01-01"), Opens: madeup.Line("a"), Posts: 9},
		pppk.Entry{Kind: pppk.Authorise, Date: madeup.D("2024-08-30"), Line: "a", Posts: 8},
		madeup.Authorise(madeup.Line("pw", madeup.PartTime, func(l *pppk.Line) { l.Minutes = 1125 }), 2))
	ok(pppk.Entry{Kind: pppk.Reserve, Date: madeup.D("2024-12-01"), Line: "a", Incumbent: "P-1"},
		pppk.Entry{Kind: pppk.Reserve, Date: madeup.D("2024-12-01"), Line: "a", Incumbent: "P-2"},
		pppk.Entry{Kind: pppk.Reserve, Date: madeup.D("2024-12-01"), Line: "a", Incumbent: "P-0"})
	ok(pppk.Entry{Kind: pppk.Release, Date: madeup.D("2024-12-20"), Line: "a", Incumbent: "P-2", Ground: pppk.ByResignation, NI: pppk.AfterNI},
		pppk.Entry{Kind: pppk.Reserve, Date: madeup.D("2024-12-20"), Line: "a", Incumbent: "P-3", Replaces: "P-0"})
	ok(madeup.Fill("2025-01-01", "a", "P-1"), madeup.Fill("2025-01-01", "a", "P-4"), madeup.Fill("2025-01-01", "pw", "P-5"))
	ok(pppk.Entry{Kind: pppk.Amend, Date: on, Line: "a", Posts: -1}, pppk.Entry{Kind: pppk.Amend, Date: on, Line: "a", Posts: 3})
	ok(pppk.Entry{Kind: pppk.Freeze, Date: on, Line: "a", Posts: 2}, pppk.Entry{Kind: pppk.Move, Date: on, Line: "a", Opens: madeup.Line("b"), Posts: 1})
	ok(pppk.Entry{Kind: pppk.Unfreeze, Date: madeup.D("2025-02-02"), Line: "a", Posts: 1}, pppk.Entry{Kind: pppk.Close, Date: madeup.D("2025-02-02"), Line: "a", Posts: 2})
	ok(pppk.Entry{Kind: pppk.Reopen, Date: madeup.D("2025-02-03"), Line: "a", Posts: 1},
		pppk.Entry{Kind: pppk.CarryOver, Date: madeup.D("2025-02-03"), Line: "a", Opens: madeup.Line("a-2026", func(l *pppk.Line) { l.Year = 2026 }), Posts: 1})
	ok(pppk.Entry{Kind: pppk.Transfer, Date: madeup.D("2025-03-01"), Line: "pw", To: "b", Incumbent: "P-5/PT", Replaces: "P-5", Ground: pppk.ByConversion})
	handed := madeup.Fill("2025-06-01", "a", "P-6")
	handed.Replaces, handed.Until, handed.Reason = "P-4", madeup.D("2025-06-14"), "serah terima"
	reversed := ok(handed)
	ok(pppk.Entry{Kind: pppk.Reverse, Of: reversed})
	ok(madeup.Fill("2025-06-02", "a", "P-6"), madeup.Vacate("2026-01-01", "a", "P-1", pppk.ByExpiry))
	reversed = ok(madeup.Authorise(madeup.Line("gone"), 1), madeup.Fill("2025-07-01", "gone", "P-7"))
	ok(pppk.Entry{Kind: pppk.Reverse, Of: reversed})
	ok(madeup.Authorise(madeup.Line("gone", madeup.PartTime), 1)) // the id is free again
	return l
}

func written(t testing.TB, l *ledger.Ledger) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, l.WriteEntries(&b))
	return b.String()
}

// read reads a file to its end or its first error.
func read(file string) (all []pppk.Batch, err error) {
	for b, err := range ledger.ReadEntries(strings.NewReader(file)) {
		if err != nil {
			return all, err
		}
		all = append(all, b)
	}
	return all, nil
}

// sameLedger wants the same balances and registers on every day on which
// something can have changed, and the days around it.
func sameLedger(t testing.TB, want, got *ledger.Ledger) {
	t.Helper()
	lines := slices.Collect(want.Lines(pppk.Line{}))
	require.Equal(t, lines, slices.Collect(got.Lines(pppk.Line{})))
	days := map[pppk.Date]bool{}
	for _, b := range want.Batches(0) {
		for _, e := range b.Entries {
			for _, day := range []pppk.Date{e.Date, e.Until} {
				if !day.IsZero() {
					for i := range 3 {
						days[day.AddDays(i-1)] = true
					}
				}
			}
		}
	}
	for day := range days {
		for _, l := range append(lines, pppk.Line{}) {
			require.Equal(t, want.Balance(l, day), got.Balance(l, day))
			require.Equal(t, want.Register(l, day), got.Register(l, day))
		}
	}
}

func TestEntriesRoundTrip(t *testing.T) {
	t.Parallel()
	l := everyEntry(t)
	file := written(t, l)
	for _, key := range []string{
		"ke", "membuka", "jumlah", "pemegang", "menggantikan", "sampai", "alasan", "ni", "formasi", "berkas", "keterangan", "keterangan_berkas", "menit_per_minggu",
	} {
		require.Contains(t, file, `"`+key+`":`, "every key is there")
	}
	require.Contains(t, file, `"jumlah":-1,`)
	for kind := pppk.Propose; kind <= pppk.Reverse; kind++ {
		require.Contains(t, file, `"jenis":"`+kind.String()+`"`)
	}
	require.NotContains(t, file, `"urutan":0`)

	for name, text := range map[string]string{
		"as written": file, "from Windows": "\ufeff" + strings.ReplaceAll(file, "\n", "\r\n"),
		"with empty lines": "\n" + strings.ReplaceAll(file, "\n", "\n \n"), "without the last line end": strings.TrimSpace(file),
	} {
		var again ledger.Ledger
		require.NoError(t, again.Replay(ledger.ReadEntries(iotest.OneByteReader(strings.NewReader(text)))), name)
		sameLedger(t, l, &again)
		require.Equal(t, file, written(t, &again), name)
	}

	// Another law changes no past.
	laid, err := national.Law().With(law.Overlay{ID: "kota-contoh", Authority: "Kota Contoh", Settings: []law.Setting{
		law.Set(national.AfterAgreement(), national.LeftVacant, madeup.D("2024-01-01"), postDecree()),
	}})
	require.NoError(t, err)
	other := ledger.New(national.Posts(laid))
	require.NoError(t, other.Replay(ledger.ReadEntries(strings.NewReader(file))))
	sameLedger(t, l, other)
}

func TestEntriesOfNothing(t *testing.T) {
	t.Parallel()
	file := written(t, &ledger.Ledger{})
	require.Equal(t, `{"format":"pppk.entries-end/1","jumlah_berkas":0,"jumlah_entri":0,"sidik":""}`+"\n", file)
	all, err := read(file)
	require.NoError(t, err)
	require.Empty(t, all)
	for _, empty := range []string{"", "\n", "\ufeff"} {
		_, err = read(empty)
		require.ErrorIs(t, err, ledger.ErrEntries)
		require.ErrorContains(t, err, "(entries.cut)")
	}
}

// wantDamage wants a file to be found damaged in that line, and what comes
// before to be read as it was.
func wantDamage(t *testing.T, lines []string, at int, good []pppk.Batch, what string) {
	t.Helper()
	all, err := read(strings.Join(lines, ""))
	require.ErrorIs(t, err, ledger.ErrEntries, what)
	require.NotEmpty(t, pppk.Problems(err))
	for _, p := range pppk.Problems(err) {
		require.Regexp(t, fmt.Sprintf("^line %d(,|$)", at), p.Path, "%s: %v", what, err)
	}
	require.LessOrEqual(t, len(all), len(good), what)
	for i := range all {
		require.Equal(t, good[i], all[i], what)
	}
	var l ledger.Ledger
	require.ErrorIs(t, l.Replay(ledger.ReadEntries(strings.NewReader(strings.Join(lines, "")))), ledger.ErrEntries, what)
}

// Every line dropped, doubled, swapped with every other, cut off, or changed in
// any value is found, and the error names the line.
func TestDamagedEntriesAreFound(t *testing.T) {
	t.Parallel()
	file := written(t, everyEntry(t))
	good, err := read(file)
	require.NoError(t, err)
	lines := strings.SplitAfter(strings.TrimSuffix(file, "\n"), "\n")
	lines[len(lines)-1] += "\n"
	n := len(lines)
	for i := range lines {
		wantDamage(t, slices.Delete(slices.Clone(lines), i, i+1), i+1, good, fmt.Sprintf("without line %d", i+1))
		wantDamage(t, slices.Insert(slices.Clone(lines), i, lines[i]), i+2, good, fmt.Sprintf("line %d twice", i+1))
		for j := i + 1; j < n; j++ {
			swapped := slices.Clone(lines)
			swapped[i], swapped[j] = swapped[j], swapped[i]
			wantDamage(t, swapped, i+1, good, fmt.Sprintf("lines %d and %d swapped", i+1, j+1))
		}
		wantDamage(t, lines[:i], i+1, good, fmt.Sprintf("cut before line %d", i+1))
	}
	// The last batch, and with it the closing line.
	for i := n - 2; i > 0 && strings.Contains(lines[i], fmt.Sprintf(`"urutan":%d,`, len(good))); i-- {
		wantDamage(t, append(slices.Clone(lines[:i]), lines[n-1]), i+1, good, "without the last batch")
	}

	// One value changed, in the form that it has: digits to other digits, letters
	// to other letters, so that it stays JSON, and mostly a value that could be.
	changed := 0
	for i, l := range lines {
		for _, at := range regexp.MustCompile(`":("?)[^,{}]+`).FindAllStringIndex(l, -1) {
			b := []byte(l)
			k := at[0] + bytes.LastIndexFunc(b[at[0]:at[1]], func(r rune) bool { return r < 0x80 && (unicode.IsDigit(r) || unicode.IsLetter(r)) })
			switch c := b[k]; c {
			case '9', 'z', 'Z':
				b[k]--
			default:
				b[k]++
			}
			with := slices.Clone(lines)
			with[i] = string(b)
			wantDamage(t, with, i+1, good, string(b))
			changed++
		}
		changes := [][2]string{
			{`"sidik"`, `"zzz":1,"sidik"`}, {`"sidik"`, `"format":"x","sidik"`}, {`"}`, `","zzz":1}`}, {`"}`, ``}, {`/1`, `/2`}, {`pppk.entr`, `pppk.decision`},
		}
		if i < n-1 { // spaces in the closing line are nothing
			changes = append(changes, [][2]string{
				{`,"`, `, "`}, {`{"format"`, `{ "format"`}, {`:`, `: `}, {`"}`, `" }`}, {`"sidik"`, `"ni":null,"sidik"`}, {`"sidik"`, `"ni":"","sidik"`},
			}...)
		}
		for _, change := range changes {
			with := slices.Clone(lines)
			with[i] = strings.Replace(l, change[0], change[1], 1)
			require.NotEqual(t, l, with[i])
			wantDamage(t, with, i+1, good, with[i])
			changed++
		}
	}
	require.Greater(t, changed, 700)

	// A line of another file of as many entries.
	other, err := read(file)
	require.NoError(t, err)
	other[0].Entries[0].Reason = "lain"
	var b strings.Builder
	require.NoError(t, ledger.WriteBatches(&b, other))
	otherLines := strings.SplitAfter(b.String(), "\n")
	for i := 1; i < n; i++ {
		with := slices.Clone(lines)
		with[i] = otherLines[i]
		wantDamage(t, with, i+1, good, "of another file")
	}
}

// What is wrong in a file whose sums are right: somebody wrote it like that.
func TestEntriesThatAreWrong(t *testing.T) {
	t.Parallel()
	const (
		first  = `{"format":"pppk.entry/1","urutan":1,"entri":1,"dari":2,"rujukan":"SK 1","unit_kerja":"BKPSDM","keterangan_berkas":"uji","jenis":"tetapkan","tanggal":"2024-08-30","baris":"a","membuka":{"id":"a","instansi":"Kota","jabatan":"Guru","status":"penuh-waktu","tahun":2024},"jumlah":2,"sidik":""}` + "\n"
		second = `{"format":"pppk.entry/1","urutan":1,"entri":2,"dari":2,"rujukan":"SK 1","unit_kerja":"BKPSDM","keterangan_berkas":"uji","jenis":"isi","tanggal":"2025-01-01","baris":"a","pemegang":"P-1","sidik":""}` + "\n"
		end    = `{"format":"pppk.entries-end/1","jumlah_berkas":1,"jumlah_entri":2,"sidik":""}` + "\n"
	)
	file := ledger.Summed(first + second + end)
	all, err := read(file)
	require.NoError(t, err)
	require.Len(t, all, 1)
	require.NoError(t, new(ledger.Ledger).Replay(ledger.ReadEntries(strings.NewReader(file))))

	for _, c := range []struct{ from, to, where, code string }{
		{`"format":"pppk.entry/1",`, ``, "line 1, format", "entries.format"},
		{`pppk.entry/1`, `pppk.record/1`, "line 1, format", "entries.format"},
		{`pppk.entry/1`, `pppk.entry/2`, "line 1, format", "entries.version"},
		{`"pppk.entry/1"`, `1`, "line 1, format", "entries.format"},
		{`pppk.entries-end/1`, `pppk.entries-end/9`, "line 3, format", "entries.version"},
		{`"urutan":1`, `"urutan":2`, "line 1", "entries.order"},
		{`"urutan":1,`, ``, "line 1", "entries.order"},
		{`"urutan":1`, `"urutan":"1"`, "line 1, urutan", "json.number"},
		{`"urutan":1`, `"urutan":-1`, "line 1, urutan", "json.number"},
		{`"urutan":1`, `"urutan":1.0`, "line 1, urutan", "json.number"},
		{`"urutan":1`, `"urutan":99999999999999999999`, "line 1, urutan", "json.number"},
		{`"entri":1`, `"entri":3`, "line 1", "entries.order"},
		{`"entri":2`, `"entri":1`, "line 2", "entries.order"},
		{`"dari":2`, `"dari":0`, "line 1, dari", "entries.order"},
		{`"dari":2`, `"dari":1`, "line 2", "entries.order"},
		{`"dari":2`, `"dari":3`, "line 2, dari", "entries.header"},
		{`"entri":2,"dari":2`, `"entri":2,"dari":1`, "line 2, dari", "entries.order"},
		{`"SK 1"`, `"SK 2"`, "line 2, rujukan", "entries.header"},
		{`"BKPSDM"`, `"lain"`, "line 2, unit_kerja", "entries.header"},
		{`"uji"`, `"lain"`, "line 2, keterangan_berkas", "entries.header"},
		{`"keterangan_berkas":"uji",`, ``, "line 2, keterangan_berkas", "entries.header"},
		{`"SK 1"`, `1`, "line 1, rujukan", "json.type"},
		{`"jenis":"tetapkan"`, `"jenis":"tambah"`, "line 1, jenis", "jenis_entri.unknown"},
		{`"jenis":"tetapkan"`, `"jenis":2`, "line 1, jenis", "json.type"},
		{`2024-08-30`, `2024-08-32`, "line 1, tanggal", "date.day"},
		{`"tahun":2024`, `"tahun":24`, "line 1, membuka.tahun", "json.number"},
		{`"tahun":2024`, `"tahun":2024,"tahap":10`, "line 1, membuka.tahap", "json.number"},
		{`"tahun":2024`, `"tahun":2024,"menit_per_minggu":10081`, "line 1, membuka.menit_per_minggu", "json.number"},
		{`"tahun":2024`, `"tahun":2024,"kategori":"dosen"`, "line 1, membuka.kategori", "kategori.unknown"},
		{`"tahun":2024`, `"tahun":2024,"jenis_formasi":"x"`, "line 1, membuka.jenis_formasi", "jenis_formasi.unknown"},
		{`"tahun":2024`, `"tahun":2024,"tahun":2024`, "line 1, membuka.tahun", "json.duplicate"},
		{`"tahun":2024`, `"tahun":2024,"bulan":1`, "line 1, membuka.bulan", "json.key"},
		{`"membuka":{`, `"membuka":[],"opens":{`, "line 1, membuka", "json.type"},
		{`"jumlah":2`, `"jumlah":10000001`, "line 1, jumlah", "json.number"},
		{`"jumlah":2`, `"jumlah":-10000001`, "line 1, jumlah", "json.number"},
		{`"jumlah":2`, `"jumlah":2,"jumlah":2`, "line 1, jumlah", "json.duplicate"},
		{`"jumlah":2`, `"jumlah":2,"posts":2`, "line 1, posts", "json.key"},
		{`"jumlah":2`, `"jumlah":2,"Jumlah":2`, "line 1", "json.key"},
		{`"jumlah":2`, `"jumlah":2,"sampai":"besok"`, "line 1, sampai", "date.layout"},
		{`"jumlah":2`, `"jumlah":2,"alasan":"bosan"`, "line 1, alasan", "alasan.unknown"},
		{`"jumlah":2`, `"jumlah":2,"ni":"ada"`, "line 1, ni", "ni.unknown"},
		{`"jumlah":2`, `"jumlah":2,"formasi":"hilang"`, "line 1, formasi", "formasi.unknown"},
		{`"jumlah":2`, `"jumlah":2,"keterangan":{}`, "line 1, keterangan", "json.type"},
		{`"jumlah":2`, `"jumlah":2,"keterangan":"` + "\xff" + `"`, "line 1", "entries.encoding"},
		{`"jumlah":2`, `"jumlah":2,"keterangan":"` + strings.Repeat("x", 1<<20) + `"`, "line 1", "entries.length"},
		{`"jumlah":2`, `"jumlah":2}`, "line 1", "json.syntax"},
		{first, "[]\n", "line 1", "json.type"},
		{first, "null\n", "line 1", "json.type"},
		{second, "", "line 2", "entries.end"},
		{end, "", "line 3", "entries.cut"},
		{second + end, "", "line 2", "entries.cut"},
		{end, end + end, "line 4", "entries.after"},
		{end, end + "x\n", "line 4", "entries.after"},
		{`"jumlah_berkas":1`, `"jumlah_berkas":2`, "line 3, jumlah_berkas", "entries.end"},
		{`"jumlah_entri":2`, `"jumlah_entri":1`, "line 3, jumlah_entri", "entries.end"},
		{`"jumlah_entri":2`, `"jumlah_entri":"2"`, "line 3, jumlah_entri", "json.number"},
		{`"jumlah_entri":2`, `"jumlah_entri":2,"x":1`, "line 3, x", "json.key"},
	} {
		wrong := strings.Replace(first+second+end, c.from, c.to, 1)
		require.NotEqual(t, first+second+end, wrong, c.from)
		all, err := read(ledger.Summed(wrong))
		require.ErrorIs(t, err, ledger.ErrEntries, c.to)
		ps := pppk.Problems(err)
		require.Equal(t, []string{c.where, c.code}, []string{ps[0].Path, ps[0].Code}, "%.100s: %v", c.to, err)
		require.LessOrEqual(t, len(all), 1)
	}
	lines := strings.SplitAfter(file, "\n")
	const sum = 35 // how long a line is from its sum on
	zeros := strings.Repeat("0", 32)
	for _, c := range []struct {
		line, from  int // so many bytes before its end
		to          string
		where, code string
	}{
		{1, sum + 10, "}\n", "line 1, sidik", "entries.sum_form"},
		{1, sum, "\"}\n", "line 1, sidik", "entries.sum_form"},
		{1, sum, "x\"}\n", "line 1, sidik", "entries.sum_form"},
		{1, sum, strings.Repeat("A", 32) + "\"}\n", "line 1, sidik", "entries.sum_form"},
		{1, sum, zeros + "\"}\n", "line 1, sidik", "entries.sum"},
		{1, sum + 10, `,"Sidik":"` + zeros + "\"}\n", "line 1", "json.key"},
		{1, sum + 10, `,"sidik": "` + zeros + "\"}\n", "line 1, sidik", "entries.sum_form"},
		{1, 2, ",\"ke\":\"x\"}\n", "line 1, sidik", "entries.sum_form"},
		{3, sum, zeros + "\"}\n", "line 3, sidik", "entries.end"},
		{3, sum, "\"}\n", "line 3, sidik", "entries.end"},
		{3, sum, "0\"}\n", "line 3, sidik", "entries.sum_form"},
	} {
		with, l := slices.Clone(lines), lines[c.line-1]
		with[c.line-1] = l[:len(l)-c.from] + c.to
		_, err := read(strings.Join(with, ""))
		require.ErrorIs(t, err, ledger.ErrEntries)
		require.Equal(t, []string{c.where, c.code}, []string{pppk.Problems(err)[0].Path, pppk.Problems(err)[0].Code}, "%s: %v", c.to, err)
	}

	// All that is wrong with a line is said at once.
	_, err = read(strings.Replace(file, `"jenis":"tetapkan","tanggal":"2024-08-30"`, `"jenis":"x","tanggal":"y"`, 1))
	require.Len(t, pppk.Problems(err), 2)
	// What the ledger does not allow, it says itself.
	err = new(ledger.Ledger).Replay(ledger.ReadEntries(strings.NewReader(ledger.Summed(strings.Replace(first+second+end, `"jumlah":2`, `"jumlah":-2`, 1)))))
	require.ErrorIs(t, err, pppk.ErrLedger)
	require.NotErrorIs(t, err, ledger.ErrEntries)
	require.ErrorContains(t, err, "entri[0].jumlah")
}

// No error about lines repeats what stands in them.
func TestNothingPersonalInErrorsOfEntries(t *testing.T) {
	t.Parallel()
	file := written(t, everyEntry(t))
	lines := strings.SplitAfter(file, "\n")
	seen, keys := 0, map[string]bool{}
	for i, l := range lines {
		for _, at := range regexp.MustCompile(`"[a-z_]*":("([^"\\]|\\.)*"|[0-9-]+|\{)`).FindAllStringIndex(l, -1) {
			key, _, _ := strings.Cut(l[at[0]:at[1]], ":")
			if keys[key] {
				continue
			}
			keys[key] = true
			for _, value := range []string{madeup.SecretNIP, madeup.SecretNumber, madeup.SecretName, madeup.SecretBirth} {
				for _, with := range []string{
					key + `:"` + value + `"`, key + `:["` + value + `"]`, key + `:{"` + value + `":1}`, `"` + value + `":1`, key + `:` + value,
				} {
					changed := slices.Clone(lines)
					changed[i] = l[:at[0]] + with + l[at[1]:]
					for _, text := range []string{strings.Join(changed, ""), ledger.Summed(strings.Join(changed, ""))} {
						err := new(ledger.Ledger).Replay(ledger.ReadEntries(strings.NewReader(text)))
						if err == nil {
							continue
						}
						seen++
						// A line's id and attributes are named; they are nobody's.
						if !errors.Is(err, ledger.ErrEntries) && !strings.Contains(key, "pemegang") && !strings.Contains(key, "menggantikan") {
							continue
						}
						require.Empty(t, madeup.Exposed(err.Error()), "%s: %v", with, err)
					}
				}
			}
		}
	}
	require.Greater(t, seen, 1000)
}

// A file is written in parts, each going on from the closing line of the one
// before, and read in parts.
func TestEntriesInParts(t *testing.T) {
	t.Parallel()
	whole := everyEntry(t)
	file := written(t, whole)
	var l ledger.Ledger
	rows, end := "", ""
	for n, b := range whole.Batches(0) {
		_, err := l.Apply(b)
		require.NoError(t, err)
		if n%4 > 0 && n < 14 {
			continue
		}
		var part strings.Builder
		require.NoError(t, l.WriteEntriesAfter(&part, end))
		lines := strings.SplitAfter(part.String(), "\n")
		last := len(lines) - 2

		// Another ledger follows.
		var follower ledger.Ledger
		if rows != "" {
			require.NoError(t, follower.Replay(ledger.ReadEntries(strings.NewReader(rows+end))))
		}
		for b, err := range ledger.ReadEntriesAfter(strings.NewReader(part.String()), end) {
			require.NoError(t, err)
			_, err = follower.Apply(b)
			require.NoError(t, err)
		}
		sameLedger(t, &l, &follower)

		rows += strings.Join(lines[:last], "")
		end = lines[last]
	}
	require.Equal(t, file, rows+end)

	// Nothing new: the closing line again.
	var part strings.Builder
	require.NoError(t, l.WriteEntriesAfter(&part, end))
	require.Equal(t, end, part.String())

	// A part after another line than the one it goes on from.
	_, half, _ := strings.Cut(file, `"urutan":2,`)
	_, half, _ = strings.Cut(half, "\n")
	for _, err := range ledger.ReadEntriesAfter(strings.NewReader(half), end) {
		require.ErrorIs(t, err, ledger.ErrEntries)
		require.ErrorContains(t, err, "line 1: ")
	}
	for n, good := range []bool{true, false} {
		part := madeup.NewPosts(t)
		part.Ok(madeup.Authorise(madeup.Line("x"), 1))
		var b strings.Builder
		require.NoError(t, part.WriteEntries(&b))
		first := strings.SplitAfter(b.String(), "\n")[1]
		part.Ok(madeup.Authorise(madeup.Line("y"), 1))
		b.Reset()
		require.NoError(t, part.WriteEntriesAfter(&b, first))
		if !good {
			first = strings.Replace(first, `"sidik":"`, `"sidik":"0`, 1)
			first = first[:len(first)-4] + first[len(first)-3:]
		}
		for _, err := range ledger.ReadEntriesAfter(strings.NewReader(b.String()), first) {
			require.Equal(t, good, err == nil, "%d: %v", n, err)
		}
	}
	for _, wrong := range []string{
		"x", "{}", "[]", `{"format":"pppk.entry/1"}`, strings.Replace(end, "/1", "/2", 1), strings.Replace(end, `_berkas":`, `_berkas":1`, 1),
		strings.Replace(end, `_entri":`, `_entri":1`, 1), strings.Replace(end, `,"sidik"`, `,"x":1,"sidik"`, 1), end[:len(end)-10],
		`{"format":"pppk.entries-end/1","jumlah_berkas":1,"jumlah_entri":3,"sidik":""}`,
		`{"format":"pppk.entries-end/1","jumlah_berkas":3,"jumlah_entri":1,"sidik":"` + strings.Repeat("0", 32) + `"}`,
		`{"format":"pppk.entries-end/1","jumlah_berkas":0,"jumlah_entri":0,"sidik":"` + strings.Repeat("0", 32) + `"}`,
	} {
		require.ErrorIs(t, l.WriteEntriesAfter(io.Discard, wrong), ledger.ErrEntries, wrong)
		for _, err := range ledger.ReadEntriesAfter(strings.NewReader(file), wrong) {
			require.ErrorIs(t, err, ledger.ErrEntries)
		}
	}
}

// What could not be read again is not written.
func TestEntriesThatCannotBeWritten(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*pppk.Batch){
		"not UTF-8":          func(b *pppk.Batch) { b.Entries[1].Incumbent = "P-\xff" },
		"reference":          func(b *pppk.Batch) { b.Reference = "\xc3" },
		"line":               func(b *pppk.Batch) { b.Entries[0].Opens.Unit = "\xc3" },
		"unknown category":   func(b *pppk.Batch) { b.Entries[0].Opens.Status, b.Entries[0].Opens.Category = pppk.PartTime, 99 },
		"unknown post fate":  func(b *pppk.Batch) { b.Entries[2].Post = 99 },
		"more than megabyte": func(b *pppk.Batch) { b.Entries[2].Reason = strings.Repeat("x", 1<<20) },
	} {
		l := ledger.New(national.Posts(national.Law()))
		b := pppk.Batch{Reference: "SK", Office: "BKPSDM", Reason: "uji", Entries: []pppk.Entry{
			madeup.Authorise(madeup.Line("a"), 1), madeup.Fill("2025-01-01", "a", "P-1"), madeup.Vacate("2026-01-01", "a", "P-1", pppk.ByExpiry),
		}}
		change(&b)
		b.Entries[2].Incumbent = b.Entries[1].Incumbent
		_, err := l.Apply(b)
		require.NoError(t, err, name)
		var file strings.Builder
		err = l.WriteEntries(&file)
		require.ErrorIs(t, err, ledger.ErrEntries, name)
		require.ErrorContains(t, err, "batch 1, entri[", name)
		require.NotContains(t, err.Error(), "P-", name)
		_, err = read(file.String())
		require.Error(t, err, "no closing line")
	}
	// The longest line that is written is read.
	withReason := func(n int) *ledger.Ledger {
		l, e := madeup.NewPosts(t), madeup.Authorise(madeup.Line("a"), 1)
		e.Reason = strings.Repeat("x", n)
		l.Ok(e)
		return l.Ledger
	}
	short := strings.IndexByte(written(t, withReason(1)), '\n')
	require.ErrorIs(t, withReason(1<<20-short+1).WriteEntries(io.Discard), ledger.ErrEntries)
	file := written(t, withReason(1<<20-short))
	require.Equal(t, 1<<20, strings.IndexByte(file, '\n')+1)
	_, err := read(file)
	require.NoError(t, err)
}

func TestEntriesAndBrokenFiles(t *testing.T) {
	t.Parallel()
	l := everyEntry(t)
	file := written(t, l)
	broken := errors.New("disk")
	require.ErrorIs(t, l.WriteEntries(failing{broken}), broken)
	for _, at := range []int{0, 100, len(file) / 2, len(file)} {
		err := new(ledger.Ledger).Replay(ledger.ReadEntries(io.MultiReader(strings.NewReader(file[:at]), iotest.ErrReader(broken))))
		require.ErrorIs(t, err, broken)
		require.NotErrorIs(t, err, ledger.ErrEntries)
	}
	// Whoever stops reading is asked no more.
	for range ledger.ReadEntries(strings.NewReader(file)) {
		break
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

// Memory does not grow with the file: fifty thousand batches, and a line of
// thirty-two megabytes.
func TestReadingEntriesHoldsOneBatch(t *testing.T) {
	entry := pppk.Batch{Reference: "SK", Office: "BKPSDM", Reason: "uji", Entries: []pppk.Entry{madeup.Fill("2025-01-01", "a", "P-1")}}
	const n = 50_000
	from, to := io.Pipe()
	go func() {
		to.CloseWithError(ledger.WriteBatches(to, slices.Repeat([]pppk.Batch{entry}, n)))
	}()
	var before, now runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	count, most := 0, uint64(0)
	for _, err := range ledger.ReadEntries(from) {
		require.NoError(t, err)
		if count++; count%5_000 == 0 {
			runtime.GC()
			runtime.ReadMemStats(&now)
			most = max(most, now.HeapAlloc)
		}
	}
	require.Equal(t, n, count)
	require.Less(t, int64(most)-int64(before.HeapAlloc), int64(8<<20))

	long := bytes.Repeat([]byte("x"), 1<<20)
	parts := slices.Repeat([]io.Reader{nil}, 32)
	for i := range parts {
		parts[i] = bytes.NewReader(long)
	}
	runtime.ReadMemStats(&before)
	for _, err := range ledger.ReadEntries(io.MultiReader(parts...)) {
		require.ErrorContains(t, err, "line 1: is longer than a megabyte")
	}
	runtime.ReadMemStats(&now)
	require.Less(t, now.TotalAlloc-before.TotalAlloc, uint64(16<<20))
}

func FuzzReadEntries(f *testing.F) {
	file := written(f, everyEntry(f))
	f.Add([]byte(file))
	lines := strings.SplitAfter(file, "\n")
	r := rand.New(rand.NewPCG(7, 3))
	for range 20 {
		i, j := r.IntN(len(lines)), r.IntN(len(lines))
		f.Add([]byte(strings.Join(lines[min(i, j):max(i, j)], "") + lines[len(lines)-2]))
	}
	f.Add([]byte(written(f, &ledger.Ledger{})))
	f.Add([]byte(`{"format":"pppk.entry/1","urutan":1,"entri":1,"dari":1,"membuka":{"id":"\ud800<&>\u2028"},"jumlah":-3,"sidik":""}` + "\n" +
		`{"format":"pppk.entries-end/1","jumlah_berkas":1,"jumlah_entri":1,"sidik":""}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		// As it is, and with sums that are right, which no mutation finds.
		for _, text := range []string{string(data), ledger.Summed(string(data))} {
			all, err := read(text)
			if err != nil {
				require.ErrorIs(t, err, ledger.ErrEntries)
				require.NotEmpty(t, pppk.Problems(err))
				continue
			}
			var once, twice bytes.Buffer
			require.NoError(t, ledger.WriteBatches(&once, all))
			again, err := read(once.String())
			require.NoError(t, err)
			require.Equal(t, all, again)
			require.NoError(t, ledger.WriteBatches(&twice, again))
			require.Equal(t, once.String(), twice.String())

			// If a ledger takes them, what it writes gives the same ledger.
			var l, copied ledger.Ledger
			if l.Replay(ledger.ReadEntries(strings.NewReader(text))) != nil {
				continue
			}
			file := written(t, &l)
			require.NoError(t, copied.Replay(ledger.ReadEntries(strings.NewReader(file))))
			require.Equal(t, file, written(t, &copied))
			sameLedger(t, &l, &copied)
		}
	})
}
