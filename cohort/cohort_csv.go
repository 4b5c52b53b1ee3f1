package cohort

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/jsontext"
	"github.com/pppk-id/pppk/internal/lines"
	"github.com/pppk-id/pppk/law"
)

// DateLayout is how a spreadsheet writes its days. The zero value is none: a
// layout is told and never guessed, since 03-02-2026 is two days.
type DateLayout uint8

// The layouts. Each has a four-digit year, and no hour.
const (
	ISODates     DateLayout = iota + 1 // 2026-03-02
	DayMonthYear                       // 02-03-2026
	MonthNames                         // 2 Maret 2026, in Indonesian, in capitals or not
)

var dateLayouts = []string{"", "iso", "dd-mm-yyyy", "d bulan yyyy"}

// String returns the wire value, "dd-mm-yyyy", or "".
func (l DateLayout) String() string { return enum.String(dateLayouts, uint8(l)) }

// MarshalText returns what String returns.
func (l DateLayout) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means none.
func (l *DateLayout) UnmarshalText(text []byte) (err error) {
	*l, err = enum.Parse[DateLayout](dateLayouts, text, "tata_tanggal", pppk.NewProblem)
	return err
}

// parse reads a day. It repeats nothing of what it read.
func (l DateLayout) parse(s string) (pppk.Date, error) {
	switch l {
	case DayMonthYear:
		if len(s) != 10 || s[2] != '-' || s[5] != '-' {
			break
		}
		year, ok1 := digits(s[6:])
		month, ok2 := digits(s[3:5])
		day, ok3 := digits(s[:2])
		if ok1 && ok2 && ok3 {
			return pppk.NewDate(year, month, day)
		}
	case MonthNames:
		d, rest, _ := strings.Cut(s, " ")
		name, y, _ := strings.Cut(rest, " ")
		day, ok1 := digits(d)
		year, ok2 := digits(y)
		month := monthNumber(name)
		if ok1 && ok2 && len(d) <= 2 && len(y) == 4 && month != 0 {
			return pppk.NewDate(year, month, day)
		}
	default:
		return pppk.ParseDate(s)
	}
	if l == DayMonthYear {
		return pppk.Date{}, pppk.NewProblem("", "date.layout", "not a date; write it as DD-MM-YYYY with a four-digit year")
	}
	return pppk.Date{}, pppk.NewProblem("", "date.layout", "not a date; write day, name of the month in Indonesian, and four-digit year: 2 Maret 2026")
}

// digits reads a few digits and nothing else.
func digits(s string) (n int, ok bool) {
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, s != "" && len(s) <= 9
}

func monthNumber(name string) int {
	for m := 1; m <= 12; m++ {
		// Of equal length: otherwise letters that only fold to a Latin one pass.
		if s := pppk.Indonesian.Month(m); len(s) == len(name) && strings.EqualFold(s, name) {
			return m
		}
	}
	return 0
}

// CSVOptions says what the cells of a spreadsheet do not.
type CSVOptions struct {
	// Dates is the layout of every day in the file. It must be set.
	Dates DateLayout
	// Law is the law under which the rows are decided: it says which acts there are. It
	// must be set.
	Law *law.Law
	// Act is what is asked about each row whose column tindakan is empty or not
	// there; the zero Act is the one that is meant where none is named, a renewal.
	Act law.Act
	// CompleteTo is the day up to which every row's list of events is complete.
	// It is used where the file has no column lengkap_sampai.
	CompleteTo pppk.Date
	// Spending is that of the agency. It is used where the file has none of the
	// columns belanja_persen, belanja_tahun and belanja_definisi.
	Spending pppk.Spending
	// Own names columns of the agency's own beside those of the facts that Law
	// declares, which are known: lower-case letters, digits and underscores, and no
	// name of a column of the library. The cells of both become [pppk.Facts.Declared].
	Own []string
}

// ReadCSV reads a person from each row of a spreadsheet that was saved as CSV,
// with semicolons or commas, which the header tells. Text is UTF-8; a byte-order
// mark, Windows line ends and quoted cells of several lines are read.
//
// The header names the columns, in any order and each once. All may be left out
// but status, mulai and berakhir, which a row needs unless its act begins an
// agreement (pengangkatan, pengangkatan-paruh-waktu):
//
//   - the person: nama, nip, tanggal_lahir;
//   - the agreement: nomor_perjanjian, status, mulai, berakhir, ditandatangani,
//     jabatan, jenis_jabatan, rumpun, jenjang, kategori, batas_usia (years), unit,
//     gaji (rupiah a month), memperpanjang and menggantikan (numbers of
//     agreements), golongan and mkg_sejak (the day from which service in it is
//     counted);
//   - what is asked: tindakan, the id of an act of the law, else [CSVOptions] has it; alasan, the
//     ground of an ending; usulan_mulai and usulan_berakhir, the term proposed;
//     and usulan_jabatan, usulan_jenis_jabatan, usulan_rumpun, usulan_jenjang,
//     usulan_kategori and usulan_batas_usia, the position that is asked about,
//     where it is another than that of the agreement. alasan and the position need
//     an act;
//   - what an office stated: a column for each [pppk.Subject], its word with underscores
//     (pencapaian_kinerja, lulus_seleksi; ya or tidak), and of each its _tanggal,
//     _oleh and _surat. persetujuan_ppk is about the act of its row;
//   - evaluations of a calendar year: predikat_2025, hasil_kerja_2025,
//     perilaku_kerja_2025, tidak_dinilai_2025 (ya), and of a quarter
//     predikat_2025_tw1;
//   - one event: peristiwa, peristiwa_tanggal, peristiwa_surat, and
//     lengkap_sampai, the day up to which the list of events is complete;
//   - the agency's spending: belanja_persen, belanja_tahun, belanja_definisi;
//   - of each fact that CSVOptions.Law declares, its id, and the agency's own: see
//     [CSVOptions].
//
// Words are those of the JSON. An empty cell, one of blanks and a column that is
// not there are one thing: not known. A row of empty cells is skipped like an
// empty line. The agreement that menggantikan names is in the facts with its
// number alone.
//
// What is wrong with the header is reported all at once, and then nothing is
// read. Otherwise a good row gives a Row of its own, which stays valid, and
// whose facts have passed [pppk.Facts.Check]. A bad one gives a nil Row and all that
// is wrong with it, [RowError] values joined under [pppk.ErrFacts]; then the next row
// is read. Two things end the sequence early: a quote in the wrong place or
// never closed, since the rows after it cannot be told (codes csv.quote and
// row.length), and an error of r, as an error that wraps it and is not under
// ErrFacts.
//
// Memory does not grow with the file. The texts of one row share one allocation:
// clone what you keep when you drop the row.
func ReadCSV(r io.Reader, o CSVOptions) iter.Seq2[*Row, error] {
	return func(yield func(*Row, error) bool) {
		if err := o.check(); err != nil {
			yield(nil, err)
			return
		}
		c := &csvReader{o: o, in: bounded{r: r, left: lines.MaxRowBytes}}
		if err := c.header(); err != nil {
			yield(nil, err)
			return
		}
		for {
			row, more, err := c.next()
			if (row != nil || err != nil) && !yield(row, err) || !more {
				return
			}
		}
	}
}

// check finds what is wrong with the options, whatever the file.
func (o *CSVOptions) check() error {
	ps := &pppk.ProblemList{Kind: pppk.ErrFacts}
	if o.Dates == 0 || int(o.Dates) >= len(dateLayouts) {
		ps.Add("Dates", "options.dates", "must be set to the layout of the days in the file; it is not guessed")
	}
	if o.Law == nil {
		ps.Add("Law", "options.law", "must be set to the law under which the rows are decided: national.Law()")
	}
	if !o.Act.IsZero() && o.Law.Act(o.Act.ID()) != o.Act {
		ps.Add("Act", "options.act", o.Law.NoAct())
	}
	var plain csvReader
	for i, name := range o.Own {
		if _, known := plain.column(name); known {
			ps.Add(jsontext.Place("Own", i), "options.own", "is a column of the library ("+name+"), which reads it itself; an agency's own needs another name")
		} else if !jsontext.IsColumn(name) {
			ps.Add(jsontext.Place("Own", i), "options.own", "needs a name of lower-case letters, digits and underscores, and no digit first")
		}
		for _, before := range o.Own[:i] {
			if before == name {
				ps.Add(jsontext.Place("Own", i), "options.own", "stands twice; keep one")
			}
		}
	}
	return ps.Err()
}

// owns reports whether the column is of a fact that the law declares, or one that Own
// names.
func (o *CSVOptions) owns(name string) bool {
	f := o.Law.Fact(name)
	return f != nil && f.Kind >= law.FlagFact && f.Kind <= law.TextFact || slices.Contains(o.Own, name)
}

// bounded stops a reader that gives more than is left, which the one who reads
// rows sets anew for each.
type bounded struct {
	r    io.Reader
	left int
	over bool
}

func (b *bounded) Read(p []byte) (int, error) {
	if b.left <= 0 {
		b.over = true
		return 0, io.ErrUnexpectedEOF
	}
	n, err := b.r.Read(p)
	b.left -= n
	return n, err
}

// csvReader reads the rows of one file.
type csvReader struct {
	o       CSVOptions
	in      bounded
	lines   *bufio.Reader // of in
	quoted  *csv.Reader   // of lines
	line    int           // where the last row or the header ends
	before  int           // how many lines quoted has not seen
	split   []string      // the cells of a row that quoted has not seen
	columns []column      // by the place of the cell
	periods []pppk.Evaluation
	own     bool     // the file has columns of spending
	ownDay  bool     // it has lengkap_sampai
	lacks   []string // the columns that a row about an agreement needs and the file lacks

	declared int // how many columns it has of declared facts

	// Of the row that is being read.
	*csvRow
	evaluations []pppk.Evaluation // by period
	problems    rowProblems
}

// csvRow is a row with room for what most rows have, so that it is allocated at
// once.
type csvRow struct {
	Row
	agreement  [1]pppk.Contract
	statements [pppk.SubjectCount - 1]pppk.Statement // by subject
	few        [8]pppk.Evaluation
	event      [1]pppk.Event
}

// column is how the cells of a column are read.
type column struct {
	name  string
	show  shown
	words []string // of a column of words
	read  func(c *csvReader, cell string) error
}

// shown says what of a column may be repeated in an error.
type shown uint8

const (
	personalColumn shown = iota // nothing
	wordColumn
	numberColumn
	dayColumn
)

// cellWords are the words that columns take, with the empty cell first.
var cellWords = struct {
	statuses, positionKinds, clusters, levels, categories, grades, eventKinds, shareDefinitions, answers, predicates, ratings []string
}{
	statuses:         cellsOf[pppk.Status](),
	positionKinds:    cellsOf[pppk.PositionKind](),
	clusters:         cellsOf[pppk.Cluster](),
	levels:           cellsOf[pppk.Level](),
	categories:       cellsOf[pppk.Category](),
	grades:           cellsOf[pppk.Grade](),
	eventKinds:       cellsOf[pppk.EventKind](),
	shareDefinitions: cellsOf[pppk.ShareDefinition](),
	answers:          cellsOf[pppk.Answer](),
	predicates:       cellsOf[pppk.Predicate](),
	ratings:          cellsOf[pppk.Rating](),
}

func cellsOf[T pppk.Answer | pppk.Category | pppk.Cluster | pppk.EventKind | pppk.Grade | pppk.Level | pppk.PositionKind | pppk.Predicate | pppk.Rating | pppk.ShareDefinition | pppk.Status]() []string {
	return append([]string{""}, pppk.Words[T]()...)
}

// columns are those with one name. What may be shown of each is what a list of
// people without names could show as well.
var columns = []column{
	{"nama", personalColumn, nil, func(c *csvReader, s string) error { return readText(&c.Facts.Name, s) }},
	{"nip", personalColumn, nil, func(c *csvReader, s string) (err error) { c.Facts.NIP, err = pppk.ParseNIP(s); return spreadsheet(err) }},
	{"tanggal_lahir", personalColumn, nil, func(c *csvReader, s string) error { return c.day(&c.Facts.BirthDate, s) }},
	{"nomor_perjanjian", personalColumn, nil, func(c *csvReader, s string) error { return readText(&c.contract().Number, s) }},
	{"status", wordColumn, cellWords.statuses, func(c *csvReader, s string) error {
		return readWord(&c.contract().Status, cellWords.statuses, s, "status")
	}},
	{"mulai", dayColumn, nil, func(c *csvReader, s string) error { return c.day(&c.contract().First, s) }},
	{"berakhir", dayColumn, nil, func(c *csvReader, s string) error { return c.day(&c.contract().Last, s) }},
	{"ditandatangani", personalColumn, nil, func(c *csvReader, s string) error { return c.day(&c.contract().Signed, s) }},
	{"jabatan", personalColumn, nil, func(c *csvReader, s string) error { return readText(&c.position().Name, s) }},
	{"jenis_jabatan", wordColumn, cellWords.positionKinds, func(c *csvReader, s string) error {
		return readWord(&c.position().Kind, cellWords.positionKinds, s, "jenis")
	}},
	{"rumpun", wordColumn, cellWords.clusters, func(c *csvReader, s string) error {
		return readWord(&c.position().Cluster, cellWords.clusters, s, "rumpun")
	}},
	{"jenjang", wordColumn, cellWords.levels, func(c *csvReader, s string) error {
		return readWord(&c.position().Level, cellWords.levels, s, "jenjang")
	}},
	{"kategori", wordColumn, cellWords.categories, func(c *csvReader, s string) error {
		return readWord(&c.position().Category, cellWords.categories, s, "kategori")
	}},
	{"batas_usia", numberColumn, nil, func(c *csvReader, s string) error {
		return readNumber(&c.position().AgeLimit, s, pppk.MinAgeLimit, pppk.MaxAgeLimit)
	}},
	{"unit", personalColumn, nil, func(c *csvReader, s string) error { return readText(&c.contract().Unit, s) }},
	{"gaji", personalColumn, nil, func(c *csvReader, s string) (err error) { c.contract().Pay, err = pppk.ParseRupiah(s); return err }},
	{"memperpanjang", personalColumn, nil, func(c *csvReader, s string) error { return readText(&c.contract().Extends, s) }},
	{"menggantikan", personalColumn, nil, func(c *csvReader, s string) error { return readText(&c.contract().Supersedes, s) }},
	{"golongan", wordColumn, cellWords.grades, func(c *csvReader, s string) error {
		return readWord(&c.contract().Grade, cellWords.grades, s, "golongan")
	}},
	{"mkg_sejak", personalColumn, nil, func(c *csvReader, s string) error { return c.day(&c.contract().ServiceSince, s) }},
	{"peristiwa", personalColumn, nil, func(c *csvReader, s string) error {
		return readWord(&c.event[0].Kind, cellWords.eventKinds, s, "jenis")
	}},
	{"peristiwa_tanggal", personalColumn, nil, func(c *csvReader, s string) error { return c.day(&c.event[0].Date, s) }},
	{"peristiwa_surat", personalColumn, nil, func(c *csvReader, s string) error { return readText(&c.event[0].Letter, s) }},
	{"lengkap_sampai", dayColumn, nil, func(c *csvReader, s string) error { return c.day(&c.Facts.Events.CompleteTo, s) }},
	{"tindakan", wordColumn, nil, func(c *csvReader, s string) error { return actOf(c.o.Law)(&c.Act, s, "row.act") }},
	{"alasan", personalColumn, nil, func(c *csvReader, s string) error { return pppk.ReadGround(&c.Ground, s, "row.ground") }},
	{"usulan_jabatan", personalColumn, nil, func(c *csvReader, s string) error { return readText(&c.Position.Name, s) }},
	{"usulan_jenis_jabatan", wordColumn, cellWords.positionKinds, func(c *csvReader, s string) error {
		return readWord(&c.Position.Kind, cellWords.positionKinds, s, "jenis")
	}},
	{"usulan_rumpun", wordColumn, cellWords.clusters, func(c *csvReader, s string) error {
		return readWord(&c.Position.Cluster, cellWords.clusters, s, "rumpun")
	}},
	{"usulan_jenjang", wordColumn, cellWords.levels, func(c *csvReader, s string) error { return readWord(&c.Position.Level, cellWords.levels, s, "jenjang") }},
	{"usulan_kategori", wordColumn, cellWords.categories, func(c *csvReader, s string) error {
		return readWord(&c.Position.Category, cellWords.categories, s, "kategori")
	}},
	{"usulan_batas_usia", numberColumn, nil, func(c *csvReader, s string) error {
		return readNumber(&c.Position.AgeLimit, s, pppk.MinAgeLimit, pppk.MaxAgeLimit)
	}},
	{"usulan_mulai", dayColumn, nil, func(c *csvReader, s string) error { return c.day(&c.Proposed.First, s) }},
	{"usulan_berakhir", dayColumn, nil, func(c *csvReader, s string) error { return c.day(&c.Proposed.Last, s) }},
	{"belanja_persen", numberColumn, nil, func(c *csvReader, s string) (err error) {
		c.Facts.Spending.Share, err = pppk.ParsePercent(s)
		return err
	}},
	{"belanja_tahun", numberColumn, nil, func(c *csvReader, s string) error {
		return readNumber(&c.Facts.Spending.Year, s, pppk.MinYear, pppk.MaxYear)
	}},
	{"belanja_definisi", wordColumn, cellWords.shareDefinitions, func(c *csvReader, s string) error {
		return readWord(&c.Facts.Spending.Definition, cellWords.shareDefinitions, s, "definisi")
	}},
}

func (c *csvReader) contract() *pppk.Contract { return &c.agreement[0] }

func (c *csvReader) position() *pppk.Position { return &c.agreement[0].Position }

func (c *csvReader) day(into *pppk.Date, s string) (err error) {
	*into, err = c.o.Dates.parse(s)
	return err
}

func readText(into *string, s string) error {
	if !utf8.ValidString(s) {
		return notUTF8()
	}
	*into = s
	return nil
}

func notUTF8() error {
	return pppk.NewProblem("", "cell.encoding", "is not UTF-8; save the file as CSV UTF-8")
}

func readWord[T ~uint8](into *T, words []string, s, what string) (err error) {
	for i := 1; i < len(words); i++ {
		if words[i] == s {
			*into = T(i)
			return nil
		}
	}
	_, err = enum.Parse[T](words, []byte(s), what, pppk.NewProblem)
	return err
}

func readNumber(into *int, s string, low, high int) error {
	n, ok := digits(s)
	if !ok || n < low || n > high {
		return pppk.NewProblem("", "cell.number", "must be a whole number from "+strconv.Itoa(low)+" to "+strconv.Itoa(high)+", in digits")
	}
	*into = n
	return nil
}

func readYes(into *bool, s string) error {
	if s != pppk.Yes.String() {
		return pppk.NewProblem("", "cell.yes", "must be ya, or empty")
	}
	*into = true
	return nil
}

// spreadsheet gives a number that a spreadsheet has spoilt a code of the file:
// the person's number is not what is wrong.
func spreadsheet(err error) error {
	if err == nil {
		return nil
	}
	var p *pppk.Problem
	if errors.As(err, &p) && p.Code == "nip.exponent" {
		return pppk.NewProblem("", "nip.spreadsheet", p.Remedy)
	}
	return err
}

// column finds how the column of that name is read.
func (c *csvReader) column(name string) (column, bool) {
	for i := range columns {
		if columns[i].name == name {
			return columns[i], true
		}
	}
	if found, ok := c.statement(name); ok {
		return found, true
	}
	if found, ok := c.evaluation(name); ok {
		return found, true
	}
	if c.o.owns(name) {
		return column{name: name, read: func(c *csvReader, s string) error {
			d := pppk.Declared{ID: name}
			if err := readText(&d.Value, s); err != nil {
				return err
			}
			if c.Facts.Declared == nil {
				c.Facts.Declared = make([]pppk.Declared, 0, c.declared)
			}
			c.Facts.Declared = append(c.Facts.Declared, d)
			return nil
		}}, true
	}
	return column{}, false
}

// statement is a column of a statement: each subject has columns of its own.
func (c *csvReader) statement(name string) (column, bool) {
	for i, subject := range pppk.Words[pppk.Subject]() {
		part, ok := strings.CutPrefix(name, strings.ReplaceAll(subject, "-", "_"))
		if !ok {
			continue
		}
		switch part {
		case "":
			return column{name, wordColumn, cellWords.answers, func(c *csvReader, s string) error {
				return readWord(&c.statements[i].Answer, cellWords.answers, s, "jawaban")
			}}, true
		case "_tanggal":
			return column{name: name, read: func(c *csvReader, s string) error { return c.day(&c.statements[i].Date, s) }}, true
		case "_oleh":
			return column{name: name, read: func(c *csvReader, s string) error { return readText(&c.statements[i].Office, s) }}, true
		case "_surat":
			return column{name: name, read: func(c *csvReader, s string) error { return readText(&c.statements[i].Letter, s) }}, true
		}
	}
	return column{}, false
}

func (c *csvReader) evaluation(name string) (column, bool) {
	for what, prefix := range [...]string{"predikat_", "hasil_kerja_", "perilaku_kerja_", "tidak_dinilai_"} {
		rest, ok := strings.CutPrefix(name, prefix)
		if !ok || len(rest) < 4 {
			continue
		}
		e := pppk.Evaluation{Period: pppk.Annual}
		e.Year, ok = digits(rest[:4])
		switch quarter := rest[4:]; {
		case !ok || e.Year < pppk.MinYear:
			continue
		case quarter == "":
		case what == 0 && len(quarter) == 4 && quarter[:3] == "_tw" && quarter[3] >= '1' && quarter[3] <= '4':
			e.Period = pppk.Quarter1 + pppk.EvaluationPeriod(quarter[3]-'1')
		default:
			continue
		}
		i := c.period(e)
		switch what {
		case 0:
			return column{name, wordColumn, cellWords.predicates, func(c *csvReader, s string) error {
				return readWord(&c.evaluations[i].Predicate, cellWords.predicates, s, "predikat")
			}}, true
		case 1:
			return column{name, wordColumn, cellWords.ratings, func(c *csvReader, s string) error {
				return readWord(&c.evaluations[i].Work, cellWords.ratings, s, "rating")
			}}, true
		case 2:
			return column{name, wordColumn, cellWords.ratings, func(c *csvReader, s string) error {
				return readWord(&c.evaluations[i].Behaviour, cellWords.ratings, s, "rating")
			}}, true
		}
		return column{name, wordColumn, cellWords.answers, func(c *csvReader, s string) error {
			return readYes(&c.evaluations[i].NotAssessed, s)
		}}, true
	}
	return column{}, false
}

// period is the place of the evaluation of that year and period.
func (c *csvReader) period(e pppk.Evaluation) int {
	for i := range c.periods {
		if c.periods[i] == e {
			return i
		}
	}
	c.periods = append(c.periods, e)
	return len(c.periods) - 1
}

// header reads the first line that is not empty and resolves its columns.
func (c *csvReader) header() error {
	c.lines = bufio.NewReaderSize(&c.in, 1<<16)
	var line []byte
	for len(bytes.TrimSpace(line)) == 0 {
		var err error
		line, err = c.lines.ReadSlice('\n')
		if c.line == 0 {
			line = bytes.TrimPrefix(line, []byte(lines.ByteOrderMark))
		}
		c.line++
		c.problems.line = c.line
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			c.problems.add("", "header.length", "is longer than any header; the first line must name the columns", "")
			return c.problems.err()
		case err != nil && err != io.EOF:
			return lines.Stopped(c.line, err)
		case err != nil && len(bytes.TrimSpace(line)) == 0:
			c.problems.add("", "header.none", "the file is empty; the first line must name the columns", "")
			return c.problems.err()
		}
	}
	if !utf8.Valid(line) {
		c.problems.add("", "header.encoding", "is not UTF-8; save the file as CSV UTF-8", "")
		return c.problems.err()
	}
	names, comma := c.names(line)
	if names == nil {
		c.problems.add("", "header.separator", "must name the columns, with semicolons or commas between them", "")
		return c.problems.err()
	}
	c.resolve(names)
	c.before = c.line
	c.quoted = csv.NewReader(c.lines)
	c.quoted.Comma, c.quoted.ReuseRecord, c.quoted.FieldsPerRecord = comma, true, -1
	return c.problems.err()
}

// names takes the header apart by the one character that separates names of
// columns.
func (c *csvReader) names(line []byte) (names []string, comma rune) {
	for _, sep := range ";," {
		r := csv.NewReader(bytes.NewReader(line))
		r.Comma = sep
		cells, err := r.Read()
		if err != nil || len(cells) < 2 {
			continue
		}
		known := 0
		for _, name := range cells {
			probe := csvReader{o: c.o}
			if _, ok := probe.column(strings.TrimSpace(name)); ok {
				known++
			}
		}
		switch {
		case known == 0:
		case names != nil:
			return nil, 0
		default:
			names, comma = cells, sep
		}
	}
	return names, comma
}

func (c *csvReader) resolve(names []string) {
	for i, name := range names {
		name = strings.TrimSpace(name)
		found, ok := c.column(name)
		if found.name == "tindakan" {
			found.words = append(found.words, "")
			for _, act := range c.o.Law.Acts() {
				found.words = append(found.words, act.ID())
			}
		}
		switch {
		case ok && c.has(name):
			c.problems.add(name, "header.duplicate", "stands twice; keep one", "")
		case !ok && printableColumn(name):
			c.problems.add(name, "header.unknown", "is not a known column; correct its name, remove it, or name it as one of the agency's own", "")
		case !ok: // a name that could be a person's, where the header is missing
			c.problems.add("", "header.unknown", "cell "+strconv.Itoa(i+1)+" is not the name of a known column; names are lower-case words with underscores: tanggal_lahir", "")
		}
		if c.o.owns(name) {
			c.declared++
		}
		c.own = c.own || strings.HasPrefix(name, "belanja_")
		c.ownDay = c.ownDay || name == "lengkap_sampai"
		c.columns = append(c.columns, found)
	}
	for _, needed := range [...]string{"status", "mulai", "berakhir"} {
		if !c.has(needed) {
			c.lacks = append(c.lacks, needed)
		}
	}
	if c.has("tindakan") || c.o.Act.Begins() != 0 {
		return // each row tells
	}
	for _, needed := range c.lacks {
		c.problems.add(needed, "header.missing", "is needed; a column of empty cells will do where nothing is known", "")
	}
}

func (c *csvReader) has(name string) bool {
	for i := range c.columns {
		if c.columns[i].name == name {
			return true
		}
	}
	return false
}

// printableColumn reports whether an unknown name may stand in an error: it has
// the form of one, and no more digits than a year and a quarter.
func printableColumn(name string) bool {
	return jsontext.IsColumn(name) && countDigits(name) <= 5
}

func countDigits(s string) (n int) {
	for _, c := range []byte(s) {
		if c >= '0' && c <= '9' {
			n++
		}
	}
	return n
}

// next reads one row. Row and error are both nil for a row of empty cells; more
// is false when there is nothing after it.
func (c *csvReader) next() (row *Row, more bool, err error) {
	cells, err := c.record()
	if err == io.EOF {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, c.broken(err)
	}
	c.csvRow = new(csvRow)
	c.Line = c.problems.line
	if c.evaluations = c.few[:]; len(c.periods) > len(c.evaluations) {
		c.evaluations = make([]pppk.Evaluation, len(c.periods))
	}
	if !c.cells(cells) {
		return nil, true, nil
	}
	if err := c.problems.err(); err != nil {
		return nil, true, err
	}
	return &c.csvRow.Row, true, nil
}

// record returns the cells of the next row, valid until the next call. Most rows
// are a line without quotes that is in the buffer whole; taking these apart here
// and not by encoding/csv, which reads the others, saves a fifth of all the time.
func (c *csvReader) record() ([]string, error) {
	c.problems = rowProblems{}
	for {
		buffered, _ := c.lines.Peek(c.lines.Buffered()) //nolint:errcheck // there are as many
		end := bytes.IndexByte(buffered, '\n')
		if end < 0 || bytes.IndexByte(buffered[:end], '"') >= 0 {
			return c.recordQuoted()
		}
		text := string(bytes.TrimSuffix(buffered[:end], []byte("\r")))
		_, _ = c.lines.Discard(end + 1) //nolint:errcheck // there are as many
		c.line++
		c.before++
		if text == "" {
			continue
		}
		c.problems.line = c.line
		c.split = c.split[:0]
		for comma := byte(c.quoted.Comma); ; {
			i := strings.IndexByte(text, comma)
			if i < 0 {
				break
			}
			c.split = append(c.split, text[:i])
			text = text[i+1:]
		}
		c.split = append(c.split, text)
		return c.split, nil
	}
}

// recordQuoted is record for a row that may have quotes and so several lines.
func (c *csvReader) recordQuoted() ([]string, error) {
	c.in.left = lines.MaxRowBytes
	c.problems.line = c.line + 1 // or further on, if there are empty lines and then no cell
	cells, err := c.quoted.Read()
	if len(cells) > 0 {
		first, _ := c.quoted.FieldPos(0)
		c.problems.line = c.before + first
		c.line = c.problems.line
		for _, cell := range cells {
			c.line += strings.Count(cell, "\n")
		}
	}
	return cells, err
}

// broken is why no further row can be told.
func (c *csvReader) broken(err error) error {
	var at *csv.ParseError
	switch {
	case c.in.over:
		c.problems.add("", "row.length", "is longer than a megabyte, as when a quote is opened and never closed; nothing after it is read", "")
	case errors.As(err, &at):
		c.problems.line = c.before + at.StartLine
		c.problems.add("", "csv.quote", "has a quote where none may stand, or one that is never closed; nothing after it is read. Write a quote within a quoted cell twice", "")
	default:
		return lines.Stopped(c.problems.line, err)
	}
	return c.problems.err()
}

// cells reads the cells of a row and reports whether there was anything in them.
func (c *csvReader) cells(cells []string) bool {
	some := false
	for i, cell := range cells {
		if cell == "" {
			continue
		}
		if first, last := cell[0], cell[len(cell)-1]; !isGraphic(first) || !isGraphic(last) {
			if cell = strings.TrimSpace(cell); cell == "" {
				continue
			}
		}
		some = true
		if len(cells) != len(c.columns) {
			break
		}
		if err := c.columns[i].read(c, cell); err != nil {
			c.refuse(&c.columns[i], cell, err)
		}
	}
	if some && len(cells) != len(c.columns) {
		c.problems.add("", "row.cells", "has "+strconv.Itoa(len(cells))+" cells where the header has "+strconv.Itoa(len(c.columns))+
			"; a cell with a separator in it must be quoted", "")
		return true
	}
	if some {
		c.finish()
	}
	return some
}

// isGraphic reports whether a byte is a character that no trimming removes.
func isGraphic(c byte) bool { return c > ' ' && c <= '~' }

func (c *csvReader) refuse(col *column, cell string, err error) {
	if !utf8.ValidString(cell) {
		err = notUTF8()
	}
	for _, p := range pppk.Problems(err) {
		c.problems.add(col.name, p.Code, p.Remedy, col.shows(cell))
	}
}

// shows is what of a cell that was refused may be repeated: nothing of a
// personal column, and nothing that looks as if it were another column's.
func (col *column) shows(cell string) string {
	const longest = 32
	letters := false
	for _, r := range cell {
		switch {
		case r < ' ' || r > '~' || len(cell) > longest:
			return ""
		case r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z':
			letters = true
		}
	}
	n := countDigits(cell)
	switch col.show {
	case wordColumn:
		// A name has capitals; so may a word, if it is one of the column.
		lower := strings.ToLower(cell)
		if n > 4 || lower != cell && !isWord(col.words, lower) {
			return ""
		}
	case numberColumn:
		// Six digits, or a separator of days, could be a birth date.
		if n == 0 || n > 5 || letters || strings.ContainsAny(cell, "-/ ") {
			return ""
		}
	case dayColumn:
		if n == 0 || n > 8 || letters && !namesMonth(cell) {
			return ""
		}
	default:
		return ""
	}
	return cell
}

func isWord(words []string, s string) bool {
	s = strings.NewReplacer(" ", "-", "_", "-").Replace(s)
	for _, w := range words[1:] {
		if w == s {
			return true
		}
	}
	return false
}

// namesMonth reports whether the only letters are those of a month, written out
// or not: "2 Mar 26".
func namesMonth(s string) bool {
	isLetter := func(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }
	words := strings.FieldsFunc(s, func(r rune) bool { return !isLetter(r) })
	if len(words) != 1 || len(words[0]) < 3 {
		return false
	}
	for m := 1; m <= 12; m++ {
		if strings.HasPrefix(strings.ToLower(pppk.Indonesian.Month(m)), strings.ToLower(words[0])) {
			return true
		}
	}
	return false
}

// finish puts together what the cells gave, and checks it.
func (c *csvReader) finish() {
	f := &c.Facts
	if a := c.contract(); !a.IsZero() {
		f.Contracts = c.agreement[:]
		switch a.Supersedes {
		case "":
		case a.Number:
			c.problems.add("menggantikan", "contract.supersedes", "is the number of the agreement itself; an agreement supersedes another", "")
			a.Supersedes = ""
		default:
			f.Contracts = pppk.Chain{*a, {Number: a.Supersedes}}
		}
	}
	if c.Act == "" && !c.problems.at("tindakan") {
		c.Act = c.o.Act.ID()
	}
	if len(c.lacks) > 0 && c.o.Law.Act(c.Act).Begins() == 0 && !c.problems.at("tindakan") {
		for _, needed := range c.lacks {
			c.problems.add(needed, "row.column", "is needed in the header, since the act of this row is about an agreement; a column of empty cells will do where nothing is known", "")
		}
	}
	n := 0
	for i := range c.statements {
		if s := c.statements[i]; s != (pppk.Statement{}) {
			s.Subject = pppk.Subject(i + 1)
			if s.Subject == pppk.Approval && c.o.Law.Act(c.Act) != c.o.Law.Act("") {
				s.Act = c.Act
			}
			c.statements[n] = s
			n++
		}
	}
	if n > 0 {
		f.Statements = c.statements[:n:n]
	}
	n = 0
	for i, e := range c.periods {
		if given := c.evaluations[i]; given != (pppk.Evaluation{}) {
			given.Year, given.Period = e.Year, e.Period
			c.evaluations[n] = given
			n++
		}
	}
	if n > 0 {
		f.Evaluations = c.evaluations[:n:n]
	}
	if c.event[0] != (pppk.Event{}) {
		f.Events.List = c.event[:]
	}
	if !c.ownDay {
		f.Events.CompleteTo = c.o.CompleteTo
	}
	if !c.own {
		f.Spending = c.o.Spending
	}
	c.problems.checked(f, c.columnOf)
	c.problems.asked(c.o.Law, &c.Row, "tindakan", c.askedColumn)
}

// askedColumn is the column that a problem of what is asked comes from.
func (c *csvReader) askedColumn(p *pppk.Problem) string {
	switch {
	case p.Path == "alasan":
		return "alasan"
	case p.Path == "usulan" && !c.Proposed.First.IsZero():
		return "usulan_mulai"
	case strings.HasPrefix(p.Path, "usulan"):
		return "usulan_berakhir"
	}
	return "usulan_" + positionColumn(&c.Position, p.Code)
}

// positionColumn is that of a problem of the position: of the whole of it, the first that
// is given.
func positionColumn(p *pppk.Position, code string) string {
	switch {
	case code == "position.category":
		return "kategori"
	case code == "position.functional" && p.Cluster != 0:
		return "rumpun"
	case code == "position.functional":
		return "jenjang"
	case p.Name != "":
		return "jabatan"
	case p.Kind != 0:
		return "jenis_jabatan"
	case p.Cluster != 0:
		return "rumpun"
	case p.Level != 0:
		return "jenjang"
	case p.Category != 0:
		return "kategori"
	}
	return "batas_usia"
}

// columnOf is the column that a problem of the facts comes from.
func (c *csvReader) columnOf(p *pppk.Problem) string {
	for i, e := range c.Facts.Evaluations {
		if p.Path == jsontext.Place("evaluasi", i) {
			if p.Code == "evaluation.not_assessed" {
				return "tidak_dinilai_" + strconv.Itoa(e.Year)
			}
			return "predikat_" + strconv.Itoa(e.Year) // a quarter has nothing that could disagree with it
		}
	}
	for i, s := range c.Facts.Statements {
		if p.Path == jsontext.Place("pernyataan", i) {
			return strings.ReplaceAll(s.Subject.String(), "-", "_")
		}
	}
	switch p.Code {
	case "contract.period":
		return "berakhir"
	case "contract.birth":
		return "mulai"
	case "contract.supersedes":
		return "menggantikan"
	case "contract.grade":
		return "golongan"
	case "contract.service":
		return "mkg_sejak"
	case "position.functional", "position.category":
		return positionColumn(c.position(), p.Code)
	case "event.kind":
		return "peristiwa"
	}
	return ""
}
