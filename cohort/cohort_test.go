package cohort_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	rand "math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// iso are the options of most files here.
var iso = cohort.CSVOptions{Law: national.Law(), Dates: cohort.ISODates}

// readRows reads a file to its end: the good rows, and the errors in order.
func readRows(t testing.TB, file string, o cohort.CSVOptions) (rows []*cohort.Row, bad []error) {
	t.Helper()
	for row, err := range cohort.ReadCSV(strings.NewReader(file), o) {
		require.True(t, (row == nil) != (err == nil), "a row or an error")
		if err != nil {
			bad = append(bad, err)
		} else {
			rows = append(rows, row)
		}
	}
	return rows, bad
}

// readGood is readRows of a file without an error.
func readGood(t testing.TB, file string, o cohort.CSVOptions) []*cohort.Row {
	t.Helper()
	rows, bad := readRows(t, file, o)
	require.Empty(t, bad)
	return rows
}

// oneRow reads a file of these columns and one row, with as many cells.
func oneRow(t testing.TB, cells map[string]string, o cohort.CSVOptions) (*cohort.Row, error) {
	t.Helper()
	all := map[string]string{"status": "", "mulai": "", "berakhir": ""}
	for name, cell := range cells {
		all[name] = cell
	}
	var header, values []string
	for name, cell := range all { // in any order
		header, values = append(header, name), append(values, cell)
	}
	var b strings.Builder
	w := csv.NewWriter(&b)
	w.Comma = ';'
	require.NoError(t, w.WriteAll([][]string{header, values}))
	rows, bad := readRows(t, b.String(), o)
	require.LessOrEqual(t, len(rows)+len(bad), 1)
	switch {
	case len(rows) == 1:
		return rows[0], nil
	case len(bad) == 1:
		return nil, bad[0]
	}
	return nil, nil
}

// saysOf lists "column code value" of each error of a row.
func saysOf(err error) (all []string) {
	for _, e := range cohort.RowErrors(err) {
		all = append(all, strings.TrimSpace(e.Column+" "+e.Code+" "+e.Value))
	}
	slices.Sort(all)
	return all
}

// The row that has every column there is.
var everyColumn = [][2]string{
	{"nama", "Siti Contohwati"}, {"nip", "198802292024212001"}, {"tanggal_lahir", "1988-02-29"},
	{"nomor_perjanjian", "814.2/0099/PK/2023"}, {"status", "penuh-waktu"}, {"mulai", "2023-03-01"}, {"berakhir", "2028-02-29"},
	{"ditandatangani", "2023-02-20"}, {"jabatan", "Bidan Mahir"}, {"jenis_jabatan", "fungsional"}, {"rumpun", "lainnya"}, {"jenjang", "mahir"},
	{"kategori", "kesehatan"}, {"batas_usia", "58"}, {"unit", "Puskesmas Karangan"}, {"gaji", "4111222.50"},
	{"memperpanjang", "814.2/0077/PK/2018"}, {"menggantikan", "814.2/0098/PK/2023"},
	{"golongan", "IX"}, {"mkg_sejak", "2022-03-01"},
	{"pencapaian_kinerja", "ya"}, {"pencapaian_kinerja_tanggal", "2025-12-01"}, {"pencapaian_kinerja_oleh", "Kepala Puskesmas"}, {"pencapaian_kinerja_surat", "800/4711/XII"},
	{"kesesuaian_kompetensi", "ya"}, {"kesesuaian_kompetensi_tanggal", "2025-12-02"}, {"kesesuaian_kompetensi_oleh", "BKPSDM"}, {"kesesuaian_kompetensi_surat", "800/4714/XII"},
	{"kebutuhan_instansi", "tidak"}, {"kebutuhan_instansi_tanggal", "2025-12-03"}, {"kebutuhan_instansi_oleh", "Dinas"}, {"kebutuhan_instansi_surat", "800/4715/XII"},
	{"ketersediaan_anggaran", "ya"}, {"ketersediaan_anggaran_tanggal", "2025-12-04"}, {"ketersediaan_anggaran_oleh", "BPKAD"}, {"ketersediaan_anggaran_surat", "800/4716/XII"},
	{"persetujuan_ppk", "tidak"}, {"persetujuan_ppk_tanggal", "2026-01-05"}, {"persetujuan_ppk_oleh", "Bupati"}, {"persetujuan_ppk_surat", "800/4712/I"},
	{"predikat_2024", "baik"}, {"hasil_kerja_2024", "sesuai-ekspektasi"}, {"perilaku_kerja_2024", "di-atas-ekspektasi"}, {"tidak_dinilai_2024", ""},
	{"predikat_2023", ""}, {"tidak_dinilai_2023", "ya"},
	{"predikat_2025_tw1", "butuh-perbaikan"}, {"predikat_2025_tw2", "baik"}, {"predikat_2025_tw3", ""}, {"predikat_2025_tw4", "sangat-baik"},
	{"peristiwa", "pengunduran-diri"}, {"peristiwa_tanggal", "2026-02-03"}, {"peristiwa_surat", "880/4713/II"}, {"lengkap_sampai", "2026-03-02"},
	{"tindakan", "pengangkatan-penuh-waktu"}, {"alasan", ""},
	{"usulan_jabatan", "Guru Ahli Muda"}, {"usulan_jenis_jabatan", "fungsional"}, {"usulan_rumpun", "guru"}, {"usulan_jenjang", "ahli-muda"},
	{"usulan_kategori", "guru-dan-tenaga-kependidikan"}, {"usulan_batas_usia", "65"},
	{"usulan_mulai", "2028-03-01"}, {"usulan_berakhir", "2029-02-28"},
	{"belanja_persen", "31.5"}, {"belanja_tahun", "2025"}, {"belanja_definisi", "uu-1-2022-pasal-146"},
	{"nomor_absen", "0077"}, {"golongan_lama", "IIIa"},
}

func everyColumnCells() map[string]string {
	cells := map[string]string{}
	for _, c := range everyColumn {
		cells[c[0]] = c[1]
	}
	return cells
}

var everyOwn = []string{"golongan_lama", "nomor_absen"}

func TestReadCSVEveryColumn(t *testing.T) {
	t.Parallel()
	want := pppk.Facts{
		Name: "Siti Contohwati", NIP: pppk.MustParseNIP("198802292024212001"), BirthDate: madeup.DayOf("1988-02-29"),
		Contracts: pppk.Chain{
			{
				Number: "814.2/0099/PK/2023", Status: pppk.FullTime, Period: madeup.SpanOf("2023-03-01", "2028-02-29"), Signed: madeup.DayOf("2023-02-20"),
				Position: pppk.Position{Name: "Bidan Mahir", Kind: pppk.Functional, Cluster: pppk.OtherCluster, Level: pppk.Mahir, Category: pppk.HealthPosts, AgeLimit: 58},
				Unit:     "Puskesmas Karangan", Pay: pppk.MustParseRupiah("4111222.5"),
				Extends: "814.2/0077/PK/2018", Supersedes: "814.2/0098/PK/2023", Grade: pppk.GradeIX, ServiceSince: madeup.DayOf("2022-03-01"),
			},
			{Number: "814.2/0098/PK/2023"},
		},
		Evaluations: []pppk.Evaluation{
			{Year: 2024, Period: pppk.Annual, Work: pppk.MeetsExpectation, Behaviour: pppk.AboveExpectation, Predicate: pppk.Good},
			{Year: 2023, Period: pppk.Annual, NotAssessed: true},
			{Year: 2025, Period: pppk.Quarter1, Predicate: pppk.NeedsImprovement},
			{Year: 2025, Period: pppk.Quarter2, Predicate: pppk.Good},
			{Year: 2025, Period: pppk.Quarter4, Predicate: pppk.VeryGood},
		},
		Statements: []pppk.Statement{
			{Subject: pppk.Attainment, Answer: pppk.Yes, Date: madeup.DayOf("2025-12-01"), Office: "Kepala Puskesmas", Letter: "800/4711/XII"},
			{Subject: pppk.Competence, Answer: pppk.Yes, Date: madeup.DayOf("2025-12-02"), Office: "BKPSDM", Letter: "800/4714/XII"},
			{Subject: pppk.AgencyNeed, Answer: pppk.No, Date: madeup.DayOf("2025-12-03"), Office: "Dinas", Letter: "800/4715/XII"},
			{Subject: pppk.Funds, Answer: pppk.Yes, Date: madeup.DayOf("2025-12-04"), Office: "BPKAD", Letter: "800/4716/XII"},
			{Subject: pppk.Approval, Answer: pppk.No, Date: madeup.DayOf("2026-01-05"), Office: "Bupati", Letter: "800/4712/I", Act: national.Conversion().ID()},
		},
		Events: pppk.Events{CompleteTo: madeup.DayOf("2026-03-02"), List: []pppk.Event{{Kind: pppk.Resignation, Date: madeup.DayOf("2026-02-03"), Letter: "880/4713/II"}}},
		Spending: pppk.Spending{
			Year: 2025, Share: madeup.ShareOf("31.5"), Definition: pppk.StatutoryShare,
		},
		Declared: []pppk.Declared{{ID: "nomor_absen", Value: "0077"}, {ID: "golongan_lama", Value: "IIIa"}},
	}
	var header, cells []string
	for _, c := range everyColumn {
		header, cells = append(header, c[0]), append(cells, c[1])
	}
	o := iso
	o.Own = everyOwn
	o.CompleteTo, o.Spending = madeup.DayOf("2001-01-01"), pppk.Spending{Year: 2001} // not used: the file has columns for them
	plain := strings.Join(header, ";") + "\n" + strings.Join(cells, ";") + "\n"
	quoted := `"` + strings.Join(header, `";"`) + `"` + "\n\"" + strings.Join(cells, `";"`) + "\"\n"
	for name, file := range map[string]string{
		"plain":              plain,
		"commas":             strings.ReplaceAll(plain, ";", ","),
		"quoted":             quoted,
		"quoted, commas":     strings.ReplaceAll(quoted, ";", ","),
		"byte-order mark":    "\ufeff" + plain,
		"mark and quoted":    "\ufeff" + quoted,
		"Windows":            strings.ReplaceAll(plain, "\n", "\r\n"),
		"Windows and quoted": "\ufeff" + strings.ReplaceAll(quoted, "\n", "\r\n"),
		"no last line end":   strings.TrimSuffix(plain, "\n"),
		"blanks":             strings.ReplaceAll(strings.ReplaceAll(plain, ";", " ;\t"), "\n", "\u00a0\n"),
	} {
		rows := readGood(t, file, o)
		require.Len(t, rows, 1, name)
		require.Equal(t, cohort.Row{
			Line: 2, Facts: want, Proposed: madeup.SpanOf("2028-03-01", "2029-02-28"), Act: national.Conversion().ID(),
			Position: pppk.Position{Name: "Guru Ahli Muda", Kind: pppk.Functional, Cluster: pppk.Teacher, Level: pppk.AhliMuda, Category: pppk.TeachersAndStaff, AgeLimit: 65},
		}, *rows[0], name)
	}
	require.NoError(t, want.Check())

	// A spreadsheet shuffles its columns.
	random := rand.New(rand.NewPCG(5, 5))
	for range 50 {
		order := random.Perm(len(header))
		var h, c []string
		for _, i := range order {
			h, c = append(h, header[i]), append(c, cells[i])
		}
		rows := readGood(t, strings.Join(h, ",")+"\n"+strings.Join(c, ",")+"\n", o)
		require.Len(t, rows, 1)
		f := rows[0].Facts
		require.ElementsMatch(t, want.Evaluations, f.Evaluations)
		require.ElementsMatch(t, want.Declared, f.Declared)
		f.Evaluations, f.Declared = want.Evaluations, want.Declared
		require.Equal(t, want, f)
	}
}

// What is written as a spreadsheet is read as the same people, with the same
// decisions.
func TestReadCSVReadsWhatWasWritten(t *testing.T) {
	t.Parallel()
	file, want := cohortFile(t, 1000)
	rows := readGood(t, string(file), iso)
	require.Len(t, rows, len(want))
	for i, row := range rows {
		require.Equal(t, plainRow(want[i]), plainRow(*row))
	}
	var lines bytes.Buffer
	for _, row := range rows {
		data, err := json.Marshal(row)
		require.NoError(t, err)
		lines.Write(append(data, '\n'))
	}
	n := 0
	for row, err := range cohort.ReadJSONLines(&lines, national.Law()) {
		require.NoError(t, err)
		want[n].Line = n + 1
		require.Equal(t, plainRow(want[n]), plainRow(*row))
		n++
	}
	require.Equal(t, len(want), n)
}

func plainRow(r cohort.Row) cohort.Row {
	r.Facts = madeup.Plain(r.Facts)
	if len(r.Facts.Declared) == 0 {
		r.Facts.Declared = nil
	}
	return r
}

func TestReadCSVOptions(t *testing.T) {
	t.Parallel()
	const file = "status;mulai;berakhir\npenuh-waktu;2025-03-01;2026-02-28\n"
	spending := pppk.Spending{Year: 2025, Share: madeup.ShareOf("28.5"), Definition: pppk.StatutoryShare}
	rows := readGood(t, file, cohort.CSVOptions{Law: national.Law(), Dates: cohort.ISODates, CompleteTo: madeup.DayOf("2026-03-02"), Spending: spending})
	require.Equal(t, madeup.DayOf("2026-03-02"), rows[0].Facts.Events.CompleteTo)
	require.Equal(t, spending, rows[0].Facts.Spending)
	require.Zero(t, rows[0].Proposed)

	// A column that is there says what is known, also where its cell is empty.
	rows = readGood(t, "status;mulai;berakhir;lengkap_sampai;belanja_tahun\npenuh-waktu;2025-03-01;2026-02-28;;\n",
		cohort.CSVOptions{Law: national.Law(), Dates: cohort.ISODates, CompleteTo: madeup.DayOf("2026-03-02"), Spending: spending})
	require.Zero(t, rows[0].Facts.Events)
	require.Zero(t, rows[0].Facts.Spending)

	for name, c := range map[string]struct {
		o     cohort.CSVOptions
		codes []string
	}{
		"no layout":        {cohort.CSVOptions{Law: national.Law()}, []string{"options.dates"}},
		"unknown layout":   {cohort.CSVOptions{Law: national.Law(), Dates: 9}, []string{"options.dates"}},
		"known column":     {cohort.CSVOptions{Law: national.Law(), Dates: 1, Own: []string{"nama"}}, []string{"options.own"}},
		"known year":       {cohort.CSVOptions{Law: national.Law(), Dates: 1, Own: []string{"predikat_2031_tw4"}}, []string{"options.own"}},
		"known statement":  {cohort.CSVOptions{Law: national.Law(), Dates: 1, Own: []string{"persetujuan_ppk_surat"}}, []string{"options.own"}},
		"no column":        {cohort.CSVOptions{Law: national.Law(), Dates: 1, Own: []string{"Nomor Absen", "", "7a"}}, []string{"options.own", "options.own", "options.own"}},
		"twice":            {cohort.CSVOptions{Law: national.Law(), Dates: 1, Own: []string{"a", "b", "a"}}, []string{"options.own"}},
		"no law":           {cohort.CSVOptions{Dates: 1}, []string{"options.law"}},
		"act of no law":    {cohort.CSVOptions{Law: national.Law(), Dates: 1, Act: law.NewAct(law.ActSpec{ID: "mutasi"})}, []string{"options.act"}},
		"all that's wrong": {cohort.CSVOptions{Own: []string{"nip"}}, []string{"options.dates", "options.law", "options.own"}},
	} {
		rows, bad := readRows(t, file, c.o)
		require.Empty(t, rows, name)
		require.Len(t, bad, 1, name)
		require.ErrorIs(t, bad[0], pppk.ErrFacts)
		require.Equal(t, c.codes, madeup.CodesOf(bad[0]), name)
	}
}

func TestDateLayoutWords(t *testing.T) {
	madeup.Words[cohort.DateLayout]("iso", "dd-mm-yyyy", "d bulan yyyy")(t)
}

func TestReadCSVDates(t *testing.T) {
	t.Parallel()
	read := func(layout cohort.DateLayout, cell string) (pppk.Date, error) {
		row, err := oneRow(t, map[string]string{"berakhir": cell}, cohort.CSVOptions{Law: national.Law(), Dates: layout})
		if err != nil {
			require.Len(t, cohort.RowErrors(err), 1)
			return pppk.Date{}, err
		}
		return row.Facts.Contracts[0].Last, nil
	}
	months := []string{"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"}
	for month := 1; month <= 12; month++ {
		day := madeup.Date(2026, month, 2)
		for layout, cells := range map[cohort.DateLayout][]string{
			cohort.ISODates:     {day.String()},
			cohort.DayMonthYear: {fmt.Sprintf("02-%02d-2026", month)},
			cohort.MonthNames: {
				"2 " + months[month-1] + " 2026", "02 " + months[month-1] + " 2026",
				"2 " + strings.ToUpper(months[month-1]) + " 2026", "2 " + strings.ToLower(months[month-1]) + " 2026",
			},
		} {
			for _, cell := range cells {
				got, err := read(layout, cell)
				require.NoError(t, err, cell)
				require.Equal(t, day, got, cell)
				for other := cohort.ISODates; other <= cohort.MonthNames; other++ {
					if other != layout {
						_, err := read(other, cell)
						require.Equal(t, []string{"date.layout"}, madeup.CodesOf(err), "%s as %s", cell, other)
						require.Equal(t, cell, cohort.RowErrors(err)[0].Value)
					}
				}
			}
		}
	}
	for layout, cells := range map[cohort.DateLayout][]string{
		cohort.ISODates:     {"2026/03/02", "2026-3-2", "2026-03-02 00:00:00", "46083", "20260302", "2 Mar 2026", "−2026-03-0"},
		cohort.DayMonthYear: {"02/03/2026", "2-3-2026", "02.03.2026", "02-03-202６", "2026-03-02", "02-Mar-2026", "+2-03-2026"},
		cohort.MonthNames: {
			"2 Mar 2026", "2 March 2026", "2 Pebruari 2026", "2  Maret 2026", "2-Maret-2026", "Maret 2026", "2 Maret", "2 Maret 2026 M", "dua Maret 2026",
			"002 Maret 2026", "2 Maret 02026", "2 Agu\u017ftus 2026", "2 O\u212atober 2026", "+2 Maret 2026", "2 Maret -026",
		},
	} {
		for _, cell := range cells {
			_, err := read(layout, cell)
			require.Equal(t, []string{"date.layout"}, madeup.CodesOf(err), "%s: %q", layout, cell)
		}
	}
}

func TestPitfall06TwoDigitYear(t *testing.T) {
	for layout, cells := range map[cohort.DateLayout][]string{
		cohort.ISODates:     {"88-02-29", "26-03-02", "0026-03-02", "1899-12-31"},
		cohort.DayMonthYear: {"29-02-88", "02-03-26", "02-03-0026"},
		cohort.MonthNames:   {"29 Februari 88", "2 Maret 26", "2 Maret 0026", "2 Maret '26"},
	} {
		for _, cell := range cells {
			for _, column := range []string{"tanggal_lahir", "mulai", "berakhir", "ditandatangani", "lengkap_sampai", "usulan_mulai", "pencapaian_kinerja_tanggal", "peristiwa_tanggal"} {
				row, err := oneRow(t, map[string]string{column: cell}, cohort.CSVOptions{Law: national.Law(), Dates: layout})
				require.Nil(t, row, "%s %s", column, cell)
				all := cohort.RowErrors(err)
				require.Len(t, all, 1, "%s %s", column, cell)
				require.Equal(t, column, all[0].Column)
				require.Equal(t, 2, all[0].Line)
				require.Contains(t, []string{"date.layout", "date.year"}, all[0].Code)
				require.Regexp(t, "four(-digit year| digits)", all[0].Remedy)
			}
		}
	}
	_, err := oneRow(t, map[string]string{"belanja_tahun": "26"}, iso)
	require.Equal(t, []string{"belanja_tahun cell.number 26"}, saysOf(err))
	_, bad := readRows(t, "status;mulai;berakhir;predikat_25\n", iso)
	require.Equal(t, []string{"predikat_25 header.unknown"}, saysOf(bad[0]))
}

func TestPitfall07DayThatDoesNotExist(t *testing.T) {
	for layout, cells := range map[cohort.DateLayout][]string{
		cohort.ISODates:     {"2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2100-02-29"},
		cohort.DayMonthYear: {"29-02-2026", "31-04-2026", "01-13-2026", "10-00-2026", "00-01-2026", "29-02-2100"},
		cohort.MonthNames:   {"29 Februari 2026", "31 April 2026", "0 Januari 2026", "32 Januari 2026", "29 Februari 2100"},
	} {
		for _, cell := range cells {
			for _, column := range []string{"tanggal_lahir", "mulai", "berakhir"} {
				row, err := oneRow(t, map[string]string{column: cell}, cohort.CSVOptions{Law: national.Law(), Dates: layout})
				require.Nil(t, row)
				require.Len(t, cohort.RowErrors(err), 1)
				require.Contains(t, []string{"date.day", "date.month"}, madeup.CodesOf(err)[0], cell)
				require.Equal(t, column, cohort.RowErrors(err)[0].Column)
			}
		}
	}
}

func TestPitfall15NullIsNotZeroRupiah(t *testing.T) {
	pay := func(cell string) pppk.Rupiah {
		row, err := oneRow(t, map[string]string{"status": "penuh-waktu", "gaji": cell}, iso)
		require.NoError(t, err)
		return row.Facts.Contracts[0].Pay
	}
	for _, empty := range []string{"", " ", "\u00a0"} {
		require.True(t, pay(empty).IsZero(), "%q: not known", empty)
	}
	require.False(t, pay("0").IsZero(), "Rp0 is an amount")
	require.Equal(t, "0", pay("0").String())
	require.Equal(t, "3203600", pay("3203600").String())
	for _, wrong := range []string{"null", "NULL", "NaN", "-", "Rp3203600", "3.203.600", "3,203,600", "3203600,00", "3203600.000", "-1", "1e6", "3 203 600"} {
		_, err := oneRow(t, map[string]string{"gaji": wrong}, iso)
		require.Equal(t, []string{"gaji rupiah.layout"}, saysOf(err), "%q: no value, since pay is personal", wrong)
		require.Contains(t, err.Error(), "3203600 or 5690752.95")
	}
}

func TestPitfall20GoodRowsPass(t *testing.T) {
	for _, comma := range []string{";", ","} {
		lines := []string{strings.Join([]string{"nama", "tanggal_lahir", "status", "mulai", "berakhir"}, comma)}
		for i := range 200 {
			status := "penuh-waktu"
			if i == 137 {
				status = "honorer"
			}
			lines = append(lines, strings.Join([]string{fmt.Sprintf("Contoh Rekaan %d", i), "1985-06-15", status, "2021-04-01", "2026-03-31"}, comma))
		}
		rows, bad := readRows(t, strings.Join(lines, "\n"), iso)
		require.Len(t, rows, 199)
		require.Len(t, bad, 1)
		for i, row := range rows {
			if i >= 137 {
				i++
			}
			require.Equal(t, i+2, row.Line)
			require.Equal(t, fmt.Sprintf("Contoh Rekaan %d", i), row.Facts.Name)
		}
		e := cohort.RowErrors(bad[0])[0]
		require.Equal(t, cohort.RowError{
			Line: 139, Column: "status", Code: "status.unknown", Value: "honorer",
			Remedy: "is not a known status; known are: penuh-waktu, paruh-waktu",
		}, *e)
		require.Equal(t, `line 139, column status, "honorer": is not a known status; known are: penuh-waktu, paruh-waktu (status.unknown)`, bad[0].Error())
		require.ErrorIs(t, bad[0], pppk.ErrFacts)
		p := pppk.Problems(bad[0])
		require.Len(t, p, 1)
		require.Equal(t, "line 139, column status", p[0].Path)
		require.ErrorIs(t, p[0], pppk.ErrFacts)
	}
}

func TestReadCSVAllProblemsAtOnce(t *testing.T) {
	t.Parallel()
	cells := everyColumnCells()
	for name, cell := range map[string]string{
		"nip": "1.98802E+17", "tanggal_lahir": "29/02/1988", "status": "Honorer", "mulai": "2023-02-30", "ditandatangani": "kemarin",
		"tindakan": "mutasi", "alasan": "bosan", "kategori": "honorer", "usulan_jenis_jabatan": "struktural", "usulan_rumpun": "Siti", "usulan_jenjang": "7",
		"usulan_kategori": "dosen", "usulan_batas_usia": "49", "jenis_jabatan": "struktural", "rumpun": "kesehatan", "jenjang": "Ahli Muda", "batas_usia": "7", "gaji": "Rp4.111.222",
		"pencapaian_kinerja": "y", "pencapaian_kinerja_tanggal": "x", "predikat_2024": "bagus", "hasil_kerja_2024": "2", "tidak_dinilai_2023": "tidak",
		"peristiwa": "pensiun", "lengkap_sampai": "sekarang", "belanja_persen": "31,5", "belanja_tahun": "2025.0", "belanja_definisi": "apbd",
	} {
		cells[name] = cell
	}
	o := iso
	o.Own = everyOwn
	row, err := oneRow(t, cells, o)
	require.Nil(t, row)
	require.Equal(t, []string{
		"alasan row.ground", "batas_usia cell.number 7", "belanja_definisi definisi.unknown apbd", "belanja_persen percent.layout 31,5", "belanja_tahun cell.number 2025.0",
		"ditandatangani date.layout", "gaji rupiah.layout", "hasil_kerja_2024 rating.unknown 2", "jenis_jabatan jenis.unknown struktural",
		"jenjang jenjang.unknown Ahli Muda", "kategori kategori.unknown honorer", "lengkap_sampai date.layout", "mulai date.day 2023-02-30", "nip nip.spreadsheet",
		"pencapaian_kinerja jawaban.unknown y", "pencapaian_kinerja_tanggal date.layout", "peristiwa jenis.unknown", "predikat_2024 predikat.unknown bagus",
		"rumpun rumpun.unknown kesehatan", "status status.unknown", "tanggal_lahir date.layout", "tidak_dinilai_2023 cell.yes tidak",
		"tindakan row.act mutasi", "usulan_batas_usia cell.number 49", "usulan_jenis_jabatan jenis.unknown struktural", "usulan_jenjang jenjang.unknown 7",
		"usulan_kategori kategori.unknown dosen", "usulan_rumpun rumpun.unknown",
	}, saysOf(err))
	for _, e := range cohort.RowErrors(err) {
		require.Equal(t, 2, e.Line)
		require.NotEmpty(t, e.Remedy)
	}
}

// Facts that contradict each other are found too, under the column they come from.
func TestReadCSVChecks(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		cells map[string]string
		want  []string
	}{
		"ends before it starts": {map[string]string{"mulai": "2026-03-01", "berakhir": "2026-02-28"}, []string{"berakhir contract.period"}},
		"born too late":         {map[string]string{"mulai": "2026-03-01", "tanggal_lahir": "2026-03-01"}, []string{"mulai contract.birth"}},
		"cluster of a leader":   {map[string]string{"jenis_jabatan": "pengawas", "rumpun": "guru", "jenjang": "mahir"}, []string{"rumpun position.functional"}},
		"level of a leader":     {map[string]string{"jenis_jabatan": "pengawas", "jenjang": "mahir"}, []string{"jenjang position.functional"}},
		"supersedes itself":     {map[string]string{"nomor_perjanjian": "PK-1", "menggantikan": "PK-1"}, []string{"menggantikan contract.supersedes"}},
		"ratings and predicate": {
			map[string]string{"predikat_2024": "kurang", "hasil_kerja_2024": "sesuai-ekspektasi", "perilaku_kerja_2024": "sesuai-ekspektasi", "predikat_2023": "baik"},
			[]string{"predikat_2024 evaluation.disagrees"},
		},
		"not assessed": {
			map[string]string{"predikat_2024": "kurang", "tidak_dinilai_2024": "ya", "predikat_2024_tw3": "baik"},
			[]string{"tidak_dinilai_2024 evaluation.not_assessed"},
		},
		"nobody applied":            {map[string]string{"lamaran": "tidak"}, []string{"lamaran statement.application"}},
		"set and not open":          {map[string]string{"kebutuhan_ditetapkan": "ya", "jabatan_terbuka_bagi_pppk": "tidak"}, []string{"jabatan_terbuka_bagi_pppk statement.disagrees"}},
		"a ground, and no act":      {map[string]string{"alasan": "perampingan"}, []string{"tindakan row.act"}},
		"a position, and no act":    {map[string]string{"usulan_kategori": "guru", "tindakan": " "}, []string{"tindakan row.act"}},
		"a ground and a wrong act":  {map[string]string{"alasan": "perampingan", "tindakan": "mutasi"}, []string{"tindakan row.act mutasi"}},
		"cluster of another leader": {map[string]string{"tindakan": "penempatan-jabatan", "usulan_jenis_jabatan": "pengawas", "usulan_rumpun": "guru"}, []string{"usulan_rumpun position.functional"}},
		"level of another leader":   {map[string]string{"tindakan": "penempatan-jabatan", "usulan_jenis_jabatan": "pengawas", "usulan_jenjang": "mahir"}, []string{"usulan_jenjang position.functional"}},
		"teacher elsewhere":         {map[string]string{"jenis_jabatan": "fungsional", "rumpun": "guru", "kategori": "kesehatan"}, []string{"kategori position.category"}},
		"another teacher elsewhere": {map[string]string{"tindakan": "penempatan-jabatan", "usulan_rumpun": "guru", "usulan_kategori": "kesehatan"}, []string{"usulan_kategori position.category"}},
		"a position of a renewal":   {map[string]string{"tindakan": "perpanjangan", "usulan_jenis_jabatan": "pelaksana"}, []string{"usulan_jenis_jabatan request.unread"}},
		"a ground of a raise":       {map[string]string{"tindakan": "kenaikan-gaji-berkala", "alasan": "perampingan"}, []string{"alasan request.unread"}},
		"a term of an ending":       {map[string]string{"tindakan": "pemutusan", "usulan_berakhir": "2026-03-01"}, []string{"usulan_berakhir request.unread"}},
		"a sanction that ends none": {map[string]string{"tindakan": "pemutusan", "alasan": "disiplin-sedang"}, []string{"alasan row.ground"}},
		"event without a kind":      {map[string]string{"peristiwa_tanggal": "2026-01-01"}, []string{"peristiwa event.kind"}},
		"event with a wrong kind":   {map[string]string{"peristiwa": "pensiun", "peristiwa_tanggal": "2026-01-01"}, []string{"peristiwa jenis.unknown"}},
		"term ends before it start": {map[string]string{"usulan_mulai": "2026-03-01", "usulan_berakhir": "2026-02-28"}, []string{"usulan_berakhir request.term"}},
		"together": {
			map[string]string{"mulai": "2026-03-01", "berakhir": "2026-02-28", "gaji": "Rp0", "usulan_mulai": "2026-03-01", "usulan_berakhir": "2026-02-28"},
			[]string{"berakhir contract.period", "gaji rupiah.layout", "usulan_berakhir request.term"},
		},
	} {
		_, err := oneRow(t, c.cells, iso)
		require.Equal(t, c.want, saysOf(err), name)
	}
	for name, cells := range map[string]map[string]string{
		"half a term":             {"usulan_mulai": "2026-03-01"},
		"supersedes another":      {"nomor_perjanjian": "PK-2", "menggantikan": "PK-1"},
		"a rating alone":          {"hasil_kerja_2024": "sesuai-ekspektasi"},
		"a statement, no answer":  {"persetujuan_ppk_surat": "S-1"},
		"ratings and predicate":   {"predikat_2024": "baik", "hasil_kerja_2024": "sesuai-ekspektasi", "perilaku_kerja_2024": "sesuai-ekspektasi"},
		"annual and quarters":     {"predikat_2024": "baik", "predikat_2024_tw1": "kurang"},
		"an age limit that is 75": {"batas_usia": "75"},
		"one of a conversion":     {"tindakan": "pengangkatan-penuh-waktu", "usulan_jabatan": "Bidan Mahir"},
	} {
		row, err := oneRow(t, cells, iso)
		require.NoError(t, err, name)
		require.NoError(t, row.Facts.Check(), name)
	}
}

// What begins an agreement needs no columns of one; what is about one does, also
// where the rows of a file ask about different acts.
func TestReadCSVNeedsColumnsOfTheAgreement(t *testing.T) {
	t.Parallel()
	const missing = "berakhir header.missing mulai header.missing status header.missing"
	const lacking = "berakhir row.column mulai row.column status row.column"
	for name, c := range map[string]struct {
		act          law.Act
		file, header string
		rows         []string // what is wrong with each
	}{
		"renewal":                {law.Act{}, "nama;nip\nA;\n", missing, nil},
		"renewal, said":          {national.Renewal(), "nama;nip\nA;\n", missing, nil},
		"ending":                 {national.Ending(), "nama;nip\nA;\n", missing, nil},
		"conversion":             {national.Conversion(), "nama;nip\nA;\n", missing, nil},
		"appointment":            {national.Appointment(), "nama;nip\nA;\nB;\n", "", []string{"", ""}},
		"part-time appointment":  {national.PartTimeAppointment(), "nama;status\nA;paruh-waktu\n", "", []string{""}},
		"acts of rows":           {law.Act{}, "nama;tindakan\nA;pengangkatan\nB;\nC;pemutusan\nD;mutasi\nE;pengangkatan-paruh-waktu\n", "", []string{"", lacking, lacking, "tindakan row.act mutasi", ""}},
		"acts of rows, one lack": {law.Act{}, "tindakan;mulai;berakhir\npengangkatan;;\npemutusan;;\n", "", []string{"", "status row.column"}},
		"acts of rows, none":     {law.Act{}, "tindakan;mulai;berakhir;status\npengangkatan;;;\npemutusan;;;\n", "", []string{"", ""}},
		"appointments, and rows": {national.Appointment(), "nama;tindakan\nA;\nB;perpanjangan\n", "", []string{"", lacking}},
	} {
		var have []string
		for row, err := range cohort.ReadCSV(strings.NewReader(c.file), cohort.CSVOptions{Law: national.Law(), Dates: cohort.ISODates, Act: c.act}) {
			require.True(t, (row == nil) != (err == nil), name)
			have = append(have, strings.Join(saysOf(err), " "))
		}
		if c.header != "" {
			require.Equal(t, []string{c.header}, have, name)
			continue
		}
		require.Equal(t, c.rows, have, name)
	}
}

// The act of a row is that of its cell, else that of the options; an approval is
// about it.
func TestReadCSVActs(t *testing.T) {
	t.Parallel()
	const file = "tindakan;alasan;status;mulai;berakhir;persetujuan_ppk;persetujuan_ppk_tanggal\n" +
		"pemutusan;batas-usia;;;;ya;2026-03-01\n" +
		";;;;;ya;2026-03-01\n" +
		"perpanjangan;;;;;tidak;2026-03-01\n"
	for byDefault, want := range map[law.Act][3]string{ // of the row, and of its approval
		{}:                       {"pemutusan pemutusan", " ", "perpanjangan "},
		national.Renewal():       {"pemutusan pemutusan", "perpanjangan ", "perpanjangan "},
		national.PeriodicRaise(): {"pemutusan pemutusan", "kenaikan-gaji-berkala kenaikan-gaji-berkala", "perpanjangan "},
	} {
		rows := readGood(t, file, cohort.CSVOptions{Law: national.Law(), Dates: cohort.ISODates, Act: byDefault})
		require.Len(t, rows, 3)
		for i, row := range rows {
			require.Len(t, row.Facts.Statements, 1)
			require.Equal(t, want[i], row.Act+" "+row.Facts.Statements[0].Act, "%q: row %d", byDefault, i)
		}
		require.Equal(t, law.Request{Act: national.Ending(), Ground: pppk.AgeLimitReached}, rows[0].Request(national.Law()))
	}

	// So the step of a decision is that of its own act.
	p := madeup.National(t, madeup.BenchDay)
	for act, want := range map[law.Act]law.Step{national.Renewal(): law.Approved, national.Ending(): law.Approved} {
		file := "status;mulai;berakhir;persetujuan_ppk;persetujuan_ppk_tanggal\npenuh-waktu;2021-04-01;2026-03-31;ya;2026-03-01\n"
		rows := readGood(t, file, cohort.CSVOptions{Law: national.Law(), Dates: cohort.ISODates, Act: act})
		require.Equal(t, want, p.Decide(rows[0].Request(national.Law()), &rows[0].Facts).Step(), act)
		require.NotEqual(t, want, p.Decide(law.Request{Act: national.PeriodicRaise()}, &rows[0].Facts).Step())
	}
}

// The facts that the law declares are columns, whether Own names them too or not; under
// a law without them they are none.
func TestReadCSVColumnsOfTheLaw(t *testing.T) {
	t.Parallel()
	words := pppk.Text{ID: "nilai ujian", EN: "mark"}
	ours, err := national.Law().With(law.Overlay{
		ID: "rekaan", Authority: "Kabupaten Rekaan",
		Facts: []*law.Fact{{ID: "nilai_ujian", Kind: law.NumberFact, Title: words, Office: words}},
	})
	require.NoError(t, err)
	const file = "status;mulai;berakhir;nilai_ujian;nomor_absen\n;;;78.5;7\n;;;;\npenuh-waktu;;;;\n"
	for _, own := range [][]string{{"nomor_absen"}, {"nomor_absen", "nilai_ujian"}} {
		good, bad := readRows(t, file, cohort.CSVOptions{Law: ours, Dates: cohort.ISODates, Own: own})
		require.Empty(t, bad)
		require.Len(t, good, 2)
		require.Equal(t, []pppk.Declared{{ID: "nilai_ujian", Value: "78.5"}, {ID: "nomor_absen", Value: "7"}}, good[0].Facts.Declared)
		require.Empty(t, good[1].Facts.Declared)
	}
	_, bad := readRows(t, file, cohort.CSVOptions{Law: national.Law(), Dates: cohort.ISODates, Own: []string{"nomor_absen"}})
	require.Len(t, bad, 1)
	require.ErrorContains(t, bad[0], "nilai_ujian")
}

// An own column of a library's name says whose it is.
func TestReadCSVOwnColumnOfTheLibrary(t *testing.T) {
	t.Parallel()
	_, bad := readRows(t, "status;mulai;berakhir\n", cohort.CSVOptions{Law: national.Law(), Dates: cohort.ISODates, Own: []string{"kategori", "lulus_seleksi", "Kategori"}})
	require.Len(t, bad, 1)
	require.ErrorContains(t, bad[0], "Own[0]: is a column of the library (kategori)")
	require.ErrorContains(t, bad[0], "Own[1]: is a column of the library (lulus_seleksi)")
	require.ErrorContains(t, bad[0], "Own[2]: needs a name of lower-case letters")
}

// Both readers say which words there are, and take a question whole.
func TestRowsOfActsThatAreWrong(t *testing.T) {
	t.Parallel()
	for line, want := range map[string]string{
		`{"fakta":{},"tindakan":"pemutusan","alasan":"bosan"}`:                                            "alasan row.ground",
		`{"fakta":{},"tindakan":"pemutusan","alasan":3}`:                                                  "alasan json.type",
		`{"fakta":{},"tindakan":"Pemutusan"}`:                                                             "tindakan row.act",
		`{"fakta":{},"tindakan":"mutasi","alasan":"perampingan"}`:                                         "tindakan row.act",
		`{"fakta":{},"alasan":"perampingan"}`:                                                             "tindakan row.act",
		`{"fakta":{},"jabatan":{"kategori":"guru"}}`:                                                      "tindakan row.act",
		`{"fakta":{"pernyataan":[{"perihal":"persetujuan-ppk","tindakan":"Pemutusan"}]}}`:                 "fakta.pernyataan[0].tindakan statement.act",
		`{"fakta":{"pernyataan":[{"perihal":"persetujuan-ppk","tindakan":["pemutusan"]}]}}`:               "fakta.pernyataan[0].tindakan json.type",
		`{"fakta":{},"tindakan":"pemutusan","alasan":"disiplin-ringan"}`:                                  "alasan row.ground",
		`{"fakta":{},"tindakan":"pemutusan","alasan":"disiplin-berat-tanpa-pemutusan"}`:                   "alasan row.ground",
		`{"fakta":{},"tindakan":"pemutusan","alasan":"disiplin-berat","jabatan":null}`:                    "",
		`{"fakta":{},"tindakan":"pemutusan","alasan":"disiplin-berat","jabatan":{"jenis":"pelaksana"}}`:   "jabatan request.unread",
		`{"fakta":{},"tindakan":"kenaikan-gaji-berkala","alasan":"perampingan"}`:                          "alasan request.unread",
		`{"fakta":{},"tindakan":"kenaikan-gaji-berkala","usulan":{"mulai":"2026-03-01"}}`:                 "usulan request.unread",
		`{"fakta":{},"tindakan":"penempatan-jabatan","jabatan":{"rumpun":"guru","kategori":"kesehatan"}}`: "jabatan position.category",
		`{"fakta":{},"tindakan":"pengangkatan-penuh-waktu","jabatan":{"rumpun":"guru"}}`:                  "",
		`{"fakta":{},"tindakan":"perpanjangan","jabatan":{"kategori":"guru"}}`:                            "jabatan request.unread",
		`{"fakta":{"pernyataan":[{"perihal":"persetujuan-ppk","tindakan":"pemutusan"}]}}`:                 "",
	} {
		for _, err := range cohort.ReadJSONLines(strings.NewReader(line), national.Law()) {
			require.Equal(t, want, strings.Join(saysOf(err), " "), line)
			switch {
			case strings.HasSuffix(want, "ground"):
				require.ErrorContains(t, err, "known are: meninggal-dunia, ")
				require.ErrorContains(t, err, ", kekurangan-anggaran (row.ground)")
			case strings.HasSuffix(want, "statement.act"): // facts know no law
				require.ErrorContains(t, err, "is not the word of an act: lower-case words with hyphens")
			case strings.HasSuffix(want, ".act"):
				require.ErrorContains(t, err, "give one of: perpanjangan, ")
			}
		}
	}
	var facts pppk.Facts
	err := json.Unmarshal([]byte(`{"pernyataan":[{"perihal":"persetujuan-ppk","jawaban":"ya","tindakan":"Pemutusan"}]}`), &facts)
	require.Equal(t, []string{"statement.act"}, madeup.CodesOf(err))
	require.Zero(t, facts, "nothing is read")
}

func TestReadCSVNIP(t *testing.T) {
	t.Parallel()
	row, err := oneRow(t, map[string]string{"nip": "19880229 202421 2 001"}, iso)
	require.NoError(t, err)
	require.Equal(t, pppk.MustParseNIP("198802292024212001"), row.Facts.NIP)
	for cell, code := range map[string]string{
		"1.98505E+17": "nip.spreadsheet", "1,98505E+17": "nip.spreadsheet", "1.98505e+17": "nip.spreadsheet",
		"198802292024212000": "nip.sequence", "'198802292024212001": "nip.character", "19880229202421200l": "nip.letter", "\xff98802292024212001": "cell.encoding",
	} {
		_, err := oneRow(t, map[string]string{"nip": cell}, iso)
		require.Equal(t, []string{"nip " + code}, saysOf(err), "%q", cell)
		for _, part := range []string{"1.98", "1,98", "98505", "988", "2024", "198"} {
			require.NotContains(t, err.Error(), part)
		}
		if code == "nip.spreadsheet" || code == "nip.sequence" {
			require.Contains(t, err.Error(), "spreadsheet")
		}
	}
}

func TestReadCSVHeader(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		file string
		want []string
		line int
	}{
		"empty":               {"", []string{"header.none"}, 1},
		"only a mark":         {"\ufeff", []string{"header.none"}, 1},
		"only lines":          {"\n\r\n\n", []string{"header.none"}, 4},
		"no header":           {"Siti Contohwati;198802292024212001;1988-02-29\n", []string{"header.separator"}, 1},
		"no header, one cell": {"Siti Contohwati\n", []string{"header.separator"}, 1},
		"one column":          {"nama\nSiti\n", []string{"header.separator"}, 1},
		"tabs":                {"nama\tstatus\tmulai\tberakhir\n", []string{"header.separator"}, 1},
		"one of both":         {"nama;status,mulai;berakhir;nip,unit;gaji\n", []string{"header.unknown", "header.unknown", "mulai header.missing", "status header.missing"}, 1},
		"both separate":       {"nama;status;mulai,berakhir,nip;unit,gaji\n", []string{"header.separator"}, 1},
		"broken quotes":       {"\"nama;status;mulai;berakhir\n", []string{"header.separator"}, 1},
		"Latin 1":             {"nama;status;mulai;berakhir;\xe9\n", []string{"header.encoding"}, 1},
		"UTF-16":              {"\xff\xfen\x00a\x00m\x00a\x00;\x00", []string{"header.encoding"}, 1},
		"endless":             {strings.Repeat("nama;", 1<<16), []string{"header.length"}, 1},
		"missing":             {"nama;nip\n", []string{"berakhir header.missing", "mulai header.missing", "status header.missing"}, 1},
		"unknown":             {"status;mulai;berakhir;alamat\n", []string{"alamat header.unknown"}, 1},
		"capitals":            {"Nama;status;mulai;berakhir\n", []string{"header.unknown"}, 1},
		"no name":             {"nama;status;mulai;berakhir;\n", []string{"header.unknown"}, 1},
		"a quarter too many":  {"status;mulai;berakhir;predikat_2025_tw5\n", []string{"predikat_2025_tw5 header.unknown"}, 1},
		"ratings of quarters": {"status;mulai;berakhir;hasil_kerja_2025_tw1\n", []string{"hasil_kerja_2025_tw1 header.unknown"}, 1},
		"no year":             {"status;mulai;berakhir;predikat;predikat_1024\n", []string{"predikat header.unknown", "predikat_1024 header.unknown"}, 1},
		"own, not told":       {"status;mulai;berakhir;nomor_absen\n", []string{"nomor_absen header.unknown"}, 1},
		"twice":               {"status;mulai;berakhir;mulai;predikat_2024;predikat_2024\n", []string{"mulai header.duplicate", "predikat_2024 header.duplicate"}, 1},
		"a person's number":   {"status;mulai;berakhir;nip_198802292024212001\n", []string{"header.unknown"}, 1},
		"all at once": {
			"\n\nstatus;mulai;mulai;alamat;Siti Contohwati\npenuh-waktu;2026-03-01;;;\n",
			[]string{"alamat header.unknown", "berakhir header.missing", "header.unknown", "mulai header.duplicate"}, 3,
		},
	} {
		rows, bad := readRows(t, c.file, iso)
		require.Empty(t, rows, name)
		require.Len(t, bad, 1, "%s: nothing is read", name)
		require.Equal(t, c.want, saysOf(bad[0]), name)
		for _, e := range cohort.RowErrors(bad[0]) {
			require.Equal(t, c.line, e.Line, name)
			require.NotEmpty(t, e.Remedy)
		}
		madeup.RequireNoSecrets(t, bad[0].Error())
		require.NotContains(t, bad[0].Error(), "19880229")
	}
}

// A file may have more evaluations than most rows hold.
func TestReadCSVManyEvaluations(t *testing.T) {
	t.Parallel()
	header, cells := "status;mulai;berakhir", ";;"
	var want []pppk.Evaluation
	for year := 2016; year <= 2025; year++ {
		header += fmt.Sprintf(";predikat_%d;predikat_%d_tw2", year, year)
		cells += ";baik;kurang"
		want = append(want, pppk.Evaluation{Year: year, Period: pppk.Annual, Predicate: pppk.Good}, pppk.Evaluation{Year: year, Period: pppk.Quarter2, Predicate: pppk.Poor})
	}
	rows := readGood(t, header+"\n"+cells+"\n"+cells+"\n", iso)
	require.Len(t, rows, 2)
	for _, row := range rows {
		require.Equal(t, want, row.Facts.Evaluations)
	}
	rows[0].Facts.Evaluations[0] = pppk.Evaluation{}
	require.Equal(t, want, rows[1].Facts.Evaluations)
}

// Where a row starts is right whatever the cells before it hold.
func TestReadCSVLines(t *testing.T) {
	t.Parallel()
	file := "\ufeff\r\n" + // an empty line
		"nama;status;mulai;berakhir\r\n" +
		"A;;;\r\n" + // 3
		"\"B\r\nsecond line\r\n\";;;\r\n" + // 4
		"C;;;\r\n" + // 7
		"\r\n" +
		";;;\r\n" + // 9: empty cells
		" ;\u00a0;\t;\r\n" + // 10
		"\"\";\"\n\";;\r\n" + // 11, to 12
		"D;x;;\r\n" + // 13
		"\"E\n\n\";x;;\r\n" + // 14
		"F;x;;" // 17
	rows, bad := readRows(t, file, iso)
	got := map[string]int{}
	for _, row := range rows {
		got[row.Facts.Name] = row.Line
	}
	require.Equal(t, map[string]int{"A": 3, "B\nsecond line": 4, "C": 7}, got)
	var lines []int
	for _, err := range bad {
		lines = append(lines, cohort.RowErrors(err)[0].Line)
	}
	require.Equal(t, []int{13, 14, 17}, lines)
}

// The rows are those that encoding/csv reads, whatever the file.
func TestReadCSVRowsAreThoseOfEncodingCSV(t *testing.T) {
	t.Parallel()
	const header = "status;mulai;berakhir;a;b\n"
	o := iso
	o.Own = []string{"a", "b"}
	random := rand.New(rand.NewPCG(6, 6))
	parts := []string{"a", "b;", ";", "\n", "\r\n", "\r", ";;;", "\n;;;", "\n;;;x;y", "\n;;;\"x;\n\n\";\"\"\"\"\n", "\"", "\"\"", "\n;;;\"", "\";", " ", "é"}
	kept, refused, broken := 0, 0, 0
	for range 20_000 {
		var b strings.Builder
		for range random.IntN(12) {
			b.WriteString(parts[random.IntN(len(parts))])
		}
		var reader io.Reader = strings.NewReader(header + b.String())
		if random.IntN(2) == 0 {
			reader = iotest.HalfReader(iotest.OneByteReader(reader))
		}
		bare := csv.NewReader(strings.NewReader(header + b.String()))
		bare.Comma, bare.FieldsPerRecord = ';', -1
		_, err := bare.Read()
		require.NoError(t, err)
		blank := func(cells []string) bool {
			return !slices.ContainsFunc(cells, func(s string) bool { return strings.TrimSpace(s) != "" })
		}
		for row, err := range cohort.ReadCSV(reader, o) {
			var cells []string
			var wrong error
			for cells, wrong = bare.Read(); wrong == nil && blank(cells); cells, wrong = bare.Read() {
			}
			if wrong != nil {
				require.Equal(t, []string{"csv.quote"}, madeup.CodesOf(err), "%q", b.String())
				var at *csv.ParseError
				require.ErrorAs(t, wrong, &at)
				require.Equal(t, at.StartLine, cohort.RowErrors(err)[0].Line, "%q", b.String())
				broken++
				break
			}
			line, _ := bare.FieldPos(0)
			if err != nil {
				require.True(t, len(cells) != 5 || !blank(cells[:3]), "%q: %v", b.String(), err)
				require.Equal(t, line, cohort.RowErrors(err)[0].Line, "%q", b.String())
				refused++
				continue
			}
			require.Equal(t, line, row.Line, "%q", b.String())
			require.Len(t, cells, 5)
			var want []pppk.Declared
			for i, cell := range cells[3:] {
				if cell = strings.TrimSpace(cell); cell != "" {
					want = append(want, pppk.Declared{ID: o.Own[i], Value: cell})
				}
			}
			require.Equal(t, want, row.Facts.Declared, "%q", b.String())
			kept++
		}
	}
	require.Greater(t, kept, 2000)
	require.Greater(t, refused, 2000)
	require.Greater(t, broken, 2000)
}

func TestReadCSVCells(t *testing.T) {
	t.Parallel()
	rows, bad := readRows(t, "nama;status;mulai;berakhir\nSiti;;\nSiti;Contohwati;;;\nBudi;;;\n", iso)
	require.Len(t, rows, 1)
	require.Len(t, bad, 2)
	require.Equal(t, "line 2: has 3 cells where the header has 4; a cell with a separator in it must be quoted (row.cells)", bad[0].Error())
	require.Equal(t, "line 3: has 5 cells where the header has 4; a cell with a separator in it must be quoted (row.cells)", bad[1].Error())

	for _, column := range []string{"nama", "status", "mulai", "unit", "gaji", "nip", "predikat_2024", "belanja_tahun"} {
		_, err := oneRow(t, map[string]string{column: "caf\xe9"}, iso)
		require.Equal(t, []string{column + " cell.encoding"}, saysOf(err))
	}
}

func TestReadCSVBrokenFile(t *testing.T) {
	t.Parallel()
	const header = "nama;status;mulai;berakhir\n"
	for name, c := range map[string]struct {
		file, code string
		line, rows int
	}{
		"quote never closed":   {header + "A;;;\n\"Siti;;;\nB;;;\nC;;;\n", "csv.quote", 3, 1},
		"quote in a cell":      {header + "A;;;\nB;;;\nSi\"ti;;;\nC;;;\n", "csv.quote", 4, 2},
		"text after a quote":   {header + "\"Si\"ti;;;\nC;;;\n", "csv.quote", 2, 0},
		"quote after a line":   {header + "\"A\n\";;;\nSi\"ti;;;\nC;;;\n", "csv.quote", 4, 1},
		"never closed, longer": {header + "A;;;\n\"Siti;;;\n" + strings.Repeat("Budi Contoh;;;\n", 100_000), "row.length", 3, 1},
		"one endless line":     {header + "A;;;\n" + strings.Repeat("Budi;", 1<<19), "row.length", 3, 1},
	} {
		rows, bad := readRows(t, c.file, iso)
		require.Len(t, rows, c.rows, name)
		require.Len(t, bad, 1, "%s: nothing is read after it", name)
		require.Equal(t, []string{c.code}, madeup.CodesOf(bad[0]), name)
		require.Equal(t, c.line, cohort.RowErrors(bad[0])[0].Line, name)
		require.NotContains(t, bad[0].Error(), "ti;")
	}
	long := strings.Repeat("x", 900_000)
	rows := readGood(t, header+"\""+long+"\";;;\n"+strings.Repeat("\"A\";;;\n", 1000), iso)
	require.Len(t, rows, 1001)
	require.Equal(t, long, rows[0].Facts.Name)
}

func TestReadersErrorEndsReading(t *testing.T) {
	t.Parallel()
	disk := errors.New("disk is gone")
	const csvFile = "nama;status;mulai;berakhir\nA;;;\n\"B\n\";;;\n"
	for at, line := range map[string]int{"": 1, "nama;status": 1, csvFile: 0, csvFile + "C;;": 5, csvFile + "\"C\n": 5} {
		rows := 0
		for row, err := range cohort.ReadCSV(io.MultiReader(strings.NewReader(at), iotest.ErrReader(disk)), iso) {
			if err == nil {
				require.NotNil(t, row)
				rows++
				continue
			}
			require.ErrorIs(t, err, disk)
			require.NotErrorIs(t, err, pppk.ErrFacts, "the reader, and not a row")
			require.Empty(t, pppk.Problems(err))
			if line > 0 {
				require.Contains(t, err.Error(), fmt.Sprintf("line %d:", line), "%q", at)
			}
			rows += 100
		}
		require.GreaterOrEqual(t, rows, 100, "%q", at)
		require.Less(t, rows, 103, "%q: once", at)
	}
	const lines = "{\"fakta\":{}}\n"
	rows := 0
	for _, err := range cohort.ReadJSONLines(io.MultiReader(strings.NewReader(lines+lines+`{"fak`), iotest.ErrReader(disk)), national.Law()) {
		if rows++; rows == 3 {
			require.ErrorIs(t, err, disk)
			require.Contains(t, err.Error(), "line 3:")
		}
	}
	require.Equal(t, 3, rows)
}

// Leaving the loop early is fine, and both sequences can be left and started anew.
func TestReadersStop(t *testing.T) {
	t.Parallel()
	file, _ := cohortFile(t, 10)
	n := 0
	for range cohort.ReadCSV(bytes.NewReader(file), iso) {
		if n++; n == 3 {
			break
		}
	}
	for range cohort.ReadCSV(strings.NewReader(""), iso) {
		break
	}
	for range cohort.ReadCSV(strings.NewReader(""), cohort.CSVOptions{}) {
		break
	}
	for range cohort.ReadJSONLines(strings.NewReader("{}\n{}\n"), national.Law()) {
		break
	}
}

func TestRowNullEmptyAbsentUnsetAreOneThing(t *testing.T) {
	t.Parallel()
	o := iso
	o.Own = everyOwn
	whole, err := oneRow(t, everyColumnCells(), o)
	require.NoError(t, err)
	for _, c := range everyColumn {
		name := c[0]
		cells := everyColumnCells()
		delete(cells, name)
		cells["unit"] += " " // so that the row is never one of empty cells
		want, wantErr := oneRow(t, cells, o)
		if name == "status" || name == "mulai" || name == "berakhir" { // oneRow puts the needed columns back
			require.NoError(t, wantErr)
		}
		for _, empty := range []string{"", " ", "\t", "\u00a0", "\n", "  \r\n "} {
			cells[name] = empty
			got, err := oneRow(t, cells, o)
			require.Equal(t, saysOf(wantErr), saysOf(err), "%s %q", name, empty)
			if wantErr != nil {
				continue
			}
			sortOrder(want)
			sortOrder(got)
			require.Equal(t, want, got, "%s %q", name, empty)
		}
	}
	require.NotNil(t, whole)

	var rows []cohort.Row
	for row, err := range cohort.ReadJSONLines(strings.NewReader(
		`{"fakta":{}}`+"\n"+`{"fakta":{"nama":null,"nip":"","perjanjian":null,"peristiwa":{}},"usulan":null}`+"\n"+`{"fakta":{"evaluasi":[]},"usulan":{"mulai":null,"berakhir":""}}`), national.Law()) {
		require.NoError(t, err)
		row.Line = 1
		rows = append(rows, *row)
	}
	require.Len(t, rows, 3)
	require.Equal(t, plainRow(rows[0]), plainRow(rows[1]))
	require.Equal(t, plainRow(rows[0]), plainRow(rows[2]))
}

// sortOrder undoes the order of the columns.
func sortOrder(r *cohort.Row) {
	slices.SortFunc(r.Facts.Evaluations, func(a, b pppk.Evaluation) int { return (a.Year-b.Year)*10 + int(a.Period) - int(b.Period) })
	slices.SortFunc(r.Facts.Declared, func(a, b pppk.Declared) int { return strings.Compare(a.ID, b.ID) })
}

func TestNothingLeaksFromOneRowToTheNext(t *testing.T) {
	t.Parallel()
	var header, full []string
	for _, c := range everyColumn {
		header, full = append(header, c[0]), append(full, c[1])
	}
	bare := make([]string, len(header)) // of whom only the name is known
	bare[0] = "Budi Contoh"
	bad := slices.Clone(full)
	bad[4] = "honorer"
	line := func(cells []string) string { return strings.Join(cells, ";") + "\n" }
	o := iso
	o.Own = everyOwn
	rows, errs := readRows(t, line(header)+line(full)+line(bare)+line(bad)+line(bare)+line(full)+line(full[:5])+line(bare), o)
	require.Len(t, rows, 5)
	require.Len(t, errs, 2)
	for _, i := range []int{1, 2, 4} {
		require.Equal(t, cohort.Row{Line: rows[i].Line, Facts: pppk.Facts{Name: "Budi Contoh"}}, *rows[i])
	}
	require.Equal(t, rows[0].Facts, rows[3].Facts)
	require.Len(t, cohort.RowErrors(errs[1]), 1)

	// Rows share nothing: what is written to one, or appended, is not in another.
	first, again := &rows[0].Facts, &rows[3].Facts
	want := *again
	want.Contracts, want.Statements = slices.Clone(again.Contracts), slices.Clone(again.Statements)
	first.Contracts[0].Unit, first.Statements[0].Office = "x", "x"
	first.Statements = append(first.Statements, pppk.Statement{})
	first.Evaluations = append(first.Evaluations, pppk.Evaluation{})
	require.Equal(t, want, *again)

	both := `{"fakta":{"nama":"Siti","perjanjian":[{"status":"penuh-waktu"}]},"usulan":{"mulai":"2026-03-01"}}` + "\n" + `{"fakta":{}}` + "\n"
	n := 0
	for row, err := range cohort.ReadJSONLines(strings.NewReader(both), national.Law()) {
		require.NoError(t, err)
		if n++; n == 2 {
			require.Equal(t, cohort.Row{Line: 2}, *row)
		}
	}
}

// personalCells are parts of a person that no error may show, whatever column
// they got into.
var personalCells = []string{"Siti Contohwati", "Siti", "SITI CONTOHWATI", "198802292024212001", "814.2/0077/PK/2018", "Bidan Mahir", "3201230304880077", "08123456789"}

func TestErrorsOfRowsShowNothingOfThePerson(t *testing.T) {
	t.Parallel()
	o := iso
	o.Own = everyOwn
	shown := 0
	check := func(err error, what string) {
		if err == nil {
			return
		}
		for _, e := range cohort.RowErrors(err) {
			for _, secret := range append(personalCells, "Contohwati", "814.2", "0077", "19880229") {
				require.NotContains(t, e.Value, secret, what)
				require.NotContains(t, e.Remedy+e.Column+e.Code, secret, what)
			}
			if e.Value != "" {
				shown++
			}
		}
		for _, text := range []string{err.Error(), fmt.Sprintf("%v %+v", err, pppk.Problems(err))} {
			madeup.RequireNoSecrets(t, strings.ReplaceAll(text, "1988-02-30", "")) // in a column of terms: nobody can tell
		}
	}
	for _, c := range everyColumn {
		for _, cell := range append(personalCells, "1988-02-30", "29-02-1988", "caf\xe9 Siti", "Siti\nContohwati", "honorer", "7", "x") {
			if cell == "29-02-1988" && !slices.Contains([]string{"nama", "tanggal_lahir", "ditandatangani", "status", "peristiwa_tanggal"}, c[0]) {
				continue // a day in a column of days is shown
			}
			cells := everyColumnCells()
			cells[c[0]] = cell
			_, err := oneRow(t, cells, o)
			check(err, c[0]+" "+cell)
		}
	}
	require.Greater(t, shown, 30, "what is not personal is shown")

	// Columns that have been mixed up: every cell one further on.
	var header, cells []string
	for _, c := range everyColumn {
		header, cells = append(header, c[0]), append(cells, c[1])
	}
	for by := range cells {
		moved := append(slices.Clone(cells[by:]), cells[:by]...)
		_, bad := readRows(t, strings.Join(header, ";")+"\n"+strings.Join(moved, ";")+"\n", o)
		for _, err := range bad {
			for _, e := range cohort.RowErrors(err) {
				for _, secret := range []string{"Siti", "Contohwati", "814.2", "198802292024212001", "Puskesmas", "Bidan", "4111222"} {
					require.NotContains(t, e.Error(), secret, "moved by %d", by)
				}
			}
		}
	}
	// The header is missing: the first person stands in its place.
	_, bad := readRows(t, strings.Join(cells, ";")+"\n"+strings.Join(cells, ";")+"\n", o)
	require.Len(t, bad, 1)
	check(bad[0], "no header")

	for _, data := range madeup.WrongFacts() {
		for _, line := range []string{data, `{"fakta":` + data + `}`, `{"fakta":{},"usulan":` + data + `}`, `{"usulan":{"mulai":` + data + `}}`, `{"Siti":` + data + `}`} {
			for _, err := range cohort.ReadJSONLines(strings.NewReader(line), national.Law()) {
				check(err, line)
			}
		}
	}
}

func TestRowErrorValues(t *testing.T) {
	t.Parallel()
	for column, values := range map[string]map[string]bool{
		"status":             {"honorer": true, "Penuh Waktu": true, "PARUH_WAKTU": true, "Siti": false, "Honorer": false, "2026": true, "20260302": false, "penuh–waktu": false},
		"predikat_2024":      {"baik sekali": true, "BAIK": true, "4": true, strings.Repeat("baik ", 9): false},
		"pencapaian_kinerja": {"Ya": true, "y": true, "yes": true, "Yusuf": false},
		"mulai":              {"02/03/2026": true, "2 Mar 26": true, "2 maret 2026": true, "Siti 7": false, "198802292024212001": false, "segera": false, "2 dua 2026": false},
		"batas_usia":         {"58 tahun": false, "5.8": true, "580": true, "198802292": false},
		"belanja_persen":     {"31,5": true, "31.5%": true, "30 persen": false},
		"gaji":               {"3.203.600": false},
		"tindakan":           {"mutasi": true, "Pemutusan": true, "Siti": false},
		"alasan":             {"pensiun": false},
		"usulan_kategori":    {"dosen": true, "Siti": false},
		"tanggal_lahir":      {"29/02/1988": false},
		"peristiwa":          {"pensiun": false},
	} {
		for value, shown := range values {
			_, err := oneRow(t, map[string]string{column: value}, iso)
			all := cohort.RowErrors(err)
			require.Len(t, all, 1, "%s %q", column, value)
			want := ""
			if shown {
				want = strings.TrimSpace(value)
			}
			require.Equal(t, want, all[0].Value, "%s %q", column, value)
		}
	}
}

func TestRowsShowNothingOfThePerson(t *testing.T) {
	t.Parallel()
	o := iso
	o.Own = everyOwn
	row, err := oneRow(t, everyColumnCells(), o)
	require.NoError(t, err)
	p := madeup.National(t, madeup.BenchDay)
	d := cohort.Decided{Row: row, Decision: p.Decide(law.Request{Act: national.Renewal()}, &row.Facts)}
	require.Equal(t, "pppk.Row(baris 2)", row.String())
	require.Equal(t, "pppk.Decided(baris 2 tidak-memenuhi-syarat)", d.String())
	require.Equal(t, "pppk.Decided(x)", cohort.Decided{Err: errors.New("x")}.String())
	require.Equal(t, "pppk.Decided()", cohort.Decided{}.String())
	var b bytes.Buffer
	for _, h := range []slog.Handler{slog.NewJSONHandler(&b, nil), slog.NewTextHandler(&b, nil)} {
		slog.New(h).Info("x", "row", row, "value", *row, "decided", d, "pointer", &d)
	}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		fmt.Fprintf(&b, verb+verb+verb+verb, row, *row, d, &d)
	}
	for _, secret := range []string{"Siti", "Contohwati", "1988", "814.2", "Puskesmas", "4111222"} {
		require.NotContains(t, b.String(), secret)
	}
}

func TestReadJSONLines(t *testing.T) {
	t.Parallel()
	var line bytes.Buffer
	require.NoError(t, json.Compact(&line, []byte(madeup.EveryKey)))
	facts := line.String()
	good := `{"usulan":{"berakhir":"2029-02-28","mulai":"2028-03-01"},"fakta":` + facts + `}`
	lines := []string{
		"\ufeff" + good, // 1
		"",
		"  \t",
		`{"fakta":{"nama":"Budi","tanggal_lahir":"1990-02-30","alamat":"x","perjanjian":[{"status":"honorer"}]},"usulan":{"mulai":"x","lama":1},"catatan":1}`, // 4
		`{"fakta":null}`, // 5
		`{}`,
		`null`,
		`[]`,                                  // 8
		`{"fakta":{}} {"fakta":{}}`,           // 9
		`{"fakta":{},"fakta":{}}`,             // 10
		`{"fakta":{"nama":"` + "\xff" + `"}}`, // 11
		`{"fakta":{"perjanjian":[{"mulai":"2026-03-01","berakhir":"2026-02-28"}]},"usulan":{"mulai":"2026-03-01","berakhir":"2026-02-28"}}`, // 12
		`{"fakta":{"peristiwa":{"daftar":[{"jenis":"pensiun","tanggal":"2026-01-01"}]}}}`,                                                   // 13: one problem, not two
		`{"fakta":{"nama":"` + strings.Repeat("x", 1<<20) + `"}}`,                                                                           // 14
		`{"fakta":{"nama":"` + strings.Repeat("y", 500_000) + `"}}`,                                                                         // 15
		good + "\r", // 16
		`{"fakta":`,
		good, // 18, without a line end
	}
	got := map[int][]string{}
	for row, err := range cohort.ReadJSONLines(strings.NewReader(strings.Join(lines, "\n")), national.Law()) {
		require.True(t, (row == nil) != (err == nil))
		if err == nil {
			got[row.Line] = nil
			if row.Line != 15 {
				require.Equal(t, madeup.ReadFacts(t, madeup.EveryKey), row.Facts)
				require.Equal(t, madeup.SpanOf("2028-03-01", "2029-02-28"), row.Proposed)
			}
			continue
		}
		require.ErrorIs(t, err, pppk.ErrFacts)
		got[cohort.RowErrors(err)[0].Line] = saysOf(err)
	}
	require.Equal(t, map[int][]string{
		1: nil, 15: nil, 16: nil, 18: nil,
		4: {
			"catatan json.key", "fakta.alamat json.key", "fakta.perjanjian[0].status status.unknown", "fakta.tanggal_lahir date.day",
			"usulan.lama json.key", "usulan.mulai date.layout",
		},
		5: {"fakta row.facts"}, 6: {"fakta row.facts"}, 7: {"json.type"}, 8: {"json.type"}, 9: {"json.syntax"}, 10: {"fakta json.duplicate"},
		11: {"row.encoding"}, 12: {"fakta.perjanjian[0] contract.period", "usulan.berakhir request.term"},
		13: {"fakta.peristiwa.daftar[0].jenis jenis.unknown"}, 14: {"row.length"}, 17: {"fakta json.syntax"},
	}, got)
}

// acceptedIsSound is what the fuzzers hold every row to.
func acceptedIsSound(t *testing.T, row *cohort.Row, err error) {
	t.Helper()
	if err != nil {
		require.Nil(t, row)
		require.ErrorIs(t, err, pppk.ErrFacts)
		all := cohort.RowErrors(err)
		require.NotEmpty(t, all)
		require.Len(t, pppk.Problems(err), len(all))
		for _, e := range all {
			require.Positive(t, e.Line)
			require.NotEmpty(t, e.Code)
			require.NotEmpty(t, e.Remedy)
		}
		return
	}
	require.NoError(t, row.Facts.Check())
	data, err := json.Marshal(row)
	require.NoError(t, err)
	again := 0
	for back, err := range cohort.ReadJSONLines(bytes.NewReader(data), national.Law()) {
		require.NoError(t, err)
		back.Line = row.Line
		require.Equal(t, plainRow(*row), plainRow(*back))
		again++
	}
	require.Equal(t, 1, again)
}

func FuzzReadCSV(f *testing.F) {
	var header, cells []string
	for _, c := range everyColumn {
		header, cells = append(header, c[0]), append(cells, c[1])
	}
	every := strings.Join(header, ";") + "\n" + strings.Join(cells, ";") + "\n"
	file, _ := cohortFile(f, 3)
	for layout := range uint8(5) {
		f.Add([]byte(every), layout)
		f.Add([]byte("\ufeff"+strings.ReplaceAll(every, ";", ",")), layout)
		f.Add(file, layout)
		f.Add([]byte("status;mulai;berakhir;tanggal_lahir\n;02-03-2026;2 Maret 2027;\n;2026-03-02;;\n\"x\n\"\"\";;;"), layout)
		f.Add([]byte("status,mulai,berakhir\r\n,,\r\npenuh-waktu,2026-03-01,2026-02-28\r\n\""), layout)
	}
	f.Fuzz(func(t *testing.T, data []byte, layout uint8) {
		o := cohort.CSVOptions{Law: national.Law(), Dates: cohort.DateLayout(layout), Own: everyOwn, CompleteTo: madeup.BenchDay}
		last := 0
		for row, err := range cohort.ReadCSV(bytes.NewReader(data), o) {
			if layout == 0 || layout > 3 {
				require.Equal(t, []string{"options.dates"}, madeup.CodesOf(err))
				continue
			}
			acceptedIsSound(t, row, err)
			line := 0
			if err != nil {
				line = cohort.RowErrors(err)[0].Line
			} else {
				line = row.Line
			}
			require.Greater(t, line, last, "rows start one after another")
			require.LessOrEqual(t, line, 1+bytes.Count(data, []byte("\n")))
			last = line
		}
	})
}

func FuzzReadJSONLines(f *testing.F) {
	var line bytes.Buffer
	require.NoError(f, json.Compact(&line, []byte(madeup.EveryKey)))
	f.Add([]byte(`{"fakta":` + line.String() + `,"usulan":{"mulai":"2028-03-01"}}` + "\n{}\nnull\n\n"))
	f.Add([]byte("\ufeff{\"fakta\":{}}\r\n{\"fakta\":{\"nama\":\"\\ud800\"}}\n[1"))
	for _, data := range madeup.WrongFacts() {
		f.Add([]byte(`{"fakta":` + data + `}`))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for row, err := range cohort.ReadJSONLines(bytes.NewReader(data), national.Law()) {
			acceptedIsSound(t, row, err)
		}
	})
}
