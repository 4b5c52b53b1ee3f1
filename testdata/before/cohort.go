package before

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"iter"
	"log/slog"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Row is one person of a cohort. Its JSON is a line as [cohort.ReadJSONLines] reads it.
// It holds personal data, and shows none of it to fmt or slog.
type Row struct {
	Line     int    `json:"-"` // where it starts in the file, whose first line is 1
	Facts    Facts  `json:"fakta"`
	Proposed Period `json:"usulan,omitzero"` // or the zero Period: nobody proposes one

	// What else is asked about the person, as in [law.Request]. The readers refuse
	// what [law.Request.Check] does, and a position or a ground without an act.
	Act      string   `json:"tindakan,omitempty"` // "": [pppk.Renewal]
	Position Position `json:"jabatan,omitzero"`
	Ground   string   `json:"alasan,omitempty"` // the wire value of an [pppk.EndingGround]
}

// Request returns the question about the person.
func (r *Row) Request() Request {
	return Request{Act: cmp.Or(r.Act, Renewal), Proposed: r.Proposed, Position: r.Position, Ground: groundNamed(r.Ground)}
}

// String says only where the row stands: it holds personal data.
func (r Row) String() string { return "pppk.Row(baris " + strconv.Itoa(r.Line) + ")" }

// Format prints what [cohort.Row.String] returns, whatever the verb.
func (r Row) Format(s fmt.State, _ rune) { masked(s, r.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (r Row) LogValue() slog.Value { return slog.StringValue(r.String()) }

// RowError is one thing that is wrong with a row, or with the header of its
// file. Those of one row are joined; [cohort.RowErrors] finds them all, and [pppk.Problems]
// finds each as a [pppk.Problem] whose Path says line and column.
type RowError struct {
	Line   int    // where the row starts; 1 is the first line of the file
	Column string // of a spreadsheet, or the place in the JSON of the line; "" for the whole row
	Code   string // stable, dotted: "date.layout"
	Remedy string // what is wrong and what to do

	// Value is what stands there, where that is not personal: in columns of
	// words, of years and other numbers, and of the days of a term. It is left
	// out where it looks like something else, a name or a long number, as it
	// does when columns have been mixed up.
	Value string
}

// Error returns "line 14, column status, "honorer": remedy (code)".
func (e *RowError) Error() string {
	at := e.path()
	if e.Value != "" {
		at += ", " + strconv.Quote(e.Value)
	}
	return at + ": " + e.Remedy + " (" + e.Code + ")"
}

func (e *RowError) path() string {
	at := "line " + strconv.Itoa(e.Line)
	if e.Column != "" {
		at += ", column " + e.Column
	}
	return at
}

// Unwrap returns [pppk.ErrFacts].
func (e *RowError) Unwrap() error { return ErrFacts }

// As gives the error as a [pppk.Problem], for [errors.As] and [pppk.Problems].
func (e *RowError) As(target any) bool {
	p, ok := target.(**Problem)
	if ok {
		*p = &Problem{Path: e.path(), Code: e.Code, Remedy: e.Remedy, kind: ErrFacts}
	}
	return ok
}

// RowErrors returns every [cohort.RowError] in err, in order.
func RowErrors(err error) []*RowError {
	var all []*RowError
	for _, e := range flatten(err) {
		var r *RowError
		if errors.As(e, &r) {
			all = append(all, r)
		}
	}
	return all
}

// maxRowBytes bounds what one row can make the reader hold: a quote that is
// never closed would be the rest of the file.
const maxRowBytes = 1 << 20

const byteOrderMark = "\xef\xbb\xbf"

// rowProblems collects what is wrong with one row.
type rowProblems struct {
	line int
	all  []*RowError
}

func (ps *rowProblems) add(column, code, remedy, value string) {
	ps.all = append(ps.all, &RowError{ps.line, column, code, remedy, value})
}

// at reports whether a problem is known of that column or of a part of it.
func (ps *rowProblems) at(column string) bool {
	for _, e := range ps.all {
		if rest, ok := strings.CutPrefix(e.Column, column); ok && (rest == "" || rest[0] == '.' || rest[0] == '[') {
			return true
		}
	}
	return false
}

// checked adds what [pppk.Facts.Check] finds, unless it follows from a cell that
// could not be read.
func (ps *rowProblems) checked(f *Facts, column func(*Problem) string) {
	for _, p := range Problems(f.Check()) {
		if at := column(p); !ps.at(at) {
			ps.add(at, p.Code, p.Remedy, "")
		}
	}
}

// asked adds what [law.Request.Check] finds. A renewal reads no position and no ground,
// so whoever gives one and no act has forgotten the act.
func (ps *rowProblems) asked(r *Row, act string, column func(*Problem) string) {
	forgotten := r.Act == "" && (r.Ground != "" || r.Position != (Position{}))
	if forgotten && !ps.at(act) {
		ps.add(act, "row.act", "is needed beside a position or a ground, which a renewal does not read; give one of: "+strings.Join(Acts(), ", "), "")
	}
	for _, p := range Problems(r.Request().Check()) {
		if at := column(p); !ps.at(at) && !(forgotten && p.Code == "request.unread") {
			ps.add(at, p.Code, p.Remedy, "")
		}
	}
}

func (ps *rowProblems) err() error {
	if len(ps.all) == 0 {
		return nil
	}
	all := make([]error, len(ps.all))
	for i, e := range ps.all {
		all[i] = e
	}
	return errors.Join(all...)
}

// stopped is the error after which nothing is read, because the file itself
// could not be.
func stopped(line int, err error) error {
	return fmt.Errorf("pppk: line %d: reading stopped: %w", line, err)
}

// ReadJSONLines reads a person from each line of JSON:
//
//	{"fakta": {"nama": "…", "perjanjian": […]}, "usulan": {"mulai": "2026-03-01", "berakhir": "2027-02-28"}}
//
// "fakta" is [pppk.Facts], read as strictly as those are and then checked;
// "usulan", the term that somebody proposes, may be left out; so may "tindakan",
// the act that is asked about, "jabatan", the position, and "alasan", the ground
// ("tindakan" then is needed). Lines that are empty are skipped. Text is UTF-8.
//
// A good line gives a Row of its own, which stays valid. A bad one gives a nil
// Row and all that is wrong with it, [cohort.RowError] values joined under
// [pppk.ErrFacts]; then the next line is read. An error of r ends the sequence, as
// an error that wraps it and is not under ErrFacts.
func ReadJSONLines(r io.Reader) iter.Seq2[*Row, error] {
	return func(yield func(*Row, error) bool) {
		lines := &lineReader{r: bufio.NewReaderSize(r, 1<<16)}
		for {
			data, err := lines.next()
			if err != nil && err != io.EOF {
				yield(nil, stopped(lines.line, err))
				return
			}
			if lines.tooLong || len(bytes.TrimSpace(data)) > 0 {
				if row, bad := lines.row(data); !yield(row, bad) {
					return
				}
			}
			if err != nil {
				return
			}
		}
	}
}

// lineReader reads lines of bounded length.
type lineReader struct {
	r       *bufio.Reader
	line    int // the number of the last one
	long    []byte
	tooLong bool // the last one; its text is left out
}

// next returns a line that is valid until the next call. With io.EOF comes the
// last one, which may be empty.
func (l *lineReader) next() (data []byte, err error) {
	l.line++
	l.long, l.tooLong = l.long[:0], false
	for {
		data, err = l.r.ReadSlice('\n')
		full := err == bufio.ErrBufferFull
		if !full && len(l.long) == 0 {
			break
		}
		if len(l.long)+len(data) > maxRowBytes {
			l.tooLong = true
		} else {
			l.long = append(l.long, data...)
		}
		if data = l.long; !full {
			break
		}
	}
	if l.line == 1 && len(data) >= len(byteOrderMark) && string(data[:len(byteOrderMark)]) == byteOrderMark {
		data = data[len(byteOrderMark):]
	}
	return data, err
}

func (l *lineReader) row(data []byte) (*Row, error) {
	ps := &rowProblems{line: l.line}
	row := &Row{Line: l.line}
	switch {
	case l.tooLong:
		ps.add("", "row.length", "is longer than a megabyte; write one person a line", "")
	case !utf8.Valid(data):
		ps.add("", "row.encoding", "is not UTF-8; save the file as UTF-8", "")
	default:
		row.read(data, ps)
	}
	if err := ps.err(); err != nil {
		return nil, err
	}
	return row, nil
}

func (r *Row) read(data []byte, into *rowProblems) {
	const facts, proposed, act = "fakta", "usulan", "tindakan"
	ps := &problems{}
	n, err := parseJSON(data)
	if err != nil {
		for _, p := range Problems(err) {
			into.add(p.Path, p.Code, p.Remedy, "")
		}
		return
	}
	given := false
	ps.fields(n, map[string]func(node){
		facts: func(n node) {
			given = true
			ps.fields(n, r.Facts.readers(ps))
		},
		proposed: func(n node) {
			ps.fields(n, map[string]func(node){"mulai": ps.word(&r.Proposed.First), "berakhir": ps.word(&r.Proposed.Last)})
		},
		act:       ps.named(&r.Act, readAct, "row.act"),
		"jabatan": func(n node) { r.Position.read(ps, n) },
		"alasan":  ps.named(&r.Ground, readGround, "row.ground"),
	})
	if _, object := n.value.(map[string]node); object && !given {
		ps.add(facts, "row.facts", "is needed: the facts of one person")
	}
	for _, p := range Problems(ps.err()) {
		into.add(p.Path, p.Code, p.Remedy, "")
	}
	into.checked(&r.Facts, func(p *Problem) string { return facts + "." + p.Path })
	into.asked(r, act, func(p *Problem) string { return p.Path })
}
