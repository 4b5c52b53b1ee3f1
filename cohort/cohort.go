package cohort

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"log/slog"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/errtree"
	"github.com/pppk-id/pppk/internal/jsontext"
	"github.com/pppk-id/pppk/internal/lines"
	"github.com/pppk-id/pppk/internal/mask"
	"github.com/pppk-id/pppk/law"
)

// Row is one person of a cohort. Its JSON is a line as [ReadJSONLines] reads it.
// It holds personal data, and shows none of it to fmt or slog.
type Row struct {
	Line     int         `json:"-"` // where it starts in the file, whose first line is 1
	Facts    pppk.Facts  `json:"fakta"`
	Proposed pppk.Period `json:"usulan,omitzero"` // or the zero Period: nobody proposes one

	// What else is asked about the person, as in [law.Request]. The readers refuse
	// what [law.Request.Check] does, and a position or a ground without an act.
	Act      string        `json:"tindakan,omitempty"` // the id of an act; "": the one that is meant where none is named, a renewal
	Position pppk.Position `json:"jabatan,omitzero"`
	Ground   string        `json:"alasan,omitempty"` // the wire value of an [pppk.EndingGround]
}

// Request returns the question about the person, about an act of the law.
func (r *Row) Request(l *law.Law) law.Request {
	return law.Request{Act: l.Act(r.Act), Proposed: r.Proposed, Position: r.Position, Ground: pppk.GroundNamed(r.Ground)}
}

// String says only where the row stands: it holds personal data.
func (r Row) String() string { return "pppk.Row(baris " + strconv.Itoa(r.Line) + ")" }

// Format prints what [Row.String] returns, whatever the verb.
func (r Row) Format(s fmt.State, _ rune) { mask.Write(s, r.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (r Row) LogValue() slog.Value { return slog.StringValue(r.String()) }

// RowError is one thing that is wrong with a row, or with the header of its
// file. Those of one row are joined; [RowErrors] finds them all, and [pppk.Problems]
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
func (e *RowError) Unwrap() error { return pppk.ErrFacts }

// As gives the error as a [pppk.Problem], for [errors.As] and [pppk.Problems].
func (e *RowError) As(target any) bool {
	p, ok := target.(**pppk.Problem)
	if ok {
		*p = &pppk.Problem{Path: e.path(), Code: e.Code, Remedy: e.Remedy, Kind: pppk.ErrFacts}
	}
	return ok
}

// RowErrors returns every [RowError] in err, in order.
func RowErrors(err error) []*RowError {
	var all []*RowError
	for _, e := range errtree.Flatten(err) {
		var r *RowError
		if errors.As(e, &r) {
			all = append(all, r)
		}
	}
	return all
}

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
func (ps *rowProblems) checked(f *pppk.Facts, column func(*pppk.Problem) string) {
	for _, p := range pppk.Problems(f.Check()) {
		if at := column(p); !ps.at(at) {
			ps.add(at, p.Code, p.Remedy, "")
		}
	}
}

// asked adds what [law.Request.Check] finds. A renewal reads no position and no ground,
// so whoever gives one and no act has forgotten the act.
func (ps *rowProblems) asked(l *law.Law, r *Row, act string, column func(*pppk.Problem) string) {
	forgotten := r.Act == "" && (r.Ground != "" || r.Position != (pppk.Position{}))
	if forgotten && !ps.at(act) {
		ps.add(act, "row.act", "is needed beside a position or a ground, which a renewal does not read; give one of: "+strings.Join(l.ActIDs(), ", "), "")
	}
	for _, p := range pppk.Problems(r.Request(l).Check()) {
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

// ReadJSONLines reads a person from each line of JSON:
//
//	{"fakta": {"nama": "…", "perjanjian": […]}, "usulan": {"mulai": "2026-03-01", "berakhir": "2027-02-28"}}
//
// "fakta" is [pppk.Facts], read as strictly as those are and then checked;
// "usulan", the term that somebody proposes, may be left out; so may "tindakan",
// the act that is asked about, "jabatan", the position, and "alasan", the ground
// ("tindakan" then is needed). The law says which acts there are. Lines that are empty are skipped. Text is UTF-8.
//
// A good line gives a Row of its own, which stays valid. A bad one gives a nil
// Row and all that is wrong with it, [RowError] values joined under
// [pppk.ErrFacts]; then the next line is read. An error of r ends the sequence, as
// an error that wraps it and is not under ErrFacts.
func ReadJSONLines(r io.Reader, l *law.Law) iter.Seq2[*Row, error] {
	return func(yield func(*Row, error) bool) {
		linesOf := &lines.Reader{R: bufio.NewReaderSize(r, 1<<16)}
		for {
			data, err := linesOf.Next()
			if err != nil && err != io.EOF {
				yield(nil, lines.Stopped(linesOf.Line, err))
				return
			}
			if linesOf.TooLong || len(bytes.TrimSpace(data)) > 0 {
				if row, bad := row(linesOf, l, data); !yield(row, bad) {
					return
				}
			}
			if err != nil {
				return
			}
		}
	}
}

func row(l *lines.Reader, of *law.Law, data []byte) (*Row, error) {
	ps := &rowProblems{line: l.Line}
	row := &Row{Line: l.Line}
	switch {
	case l.TooLong:
		ps.add("", "row.length", "is longer than a megabyte; write one person a line", "")
	case !utf8.Valid(data):
		ps.add("", "row.encoding", "is not UTF-8; save the file as UTF-8", "")
	default:
		row.read(of, data, ps)
	}
	if err := ps.err(); err != nil {
		return nil, err
	}
	return row, nil
}

// actOf reads the id of an act of the law.
func actOf(l *law.Law) func(into *string, s, code string) error {
	return func(into *string, s, code string) error {
		act := l.Act(s)
		if act.IsZero() || s == "" {
			return pppk.NewProblem("", code, l.NoAct())
		}
		*into = act.ID()
		return nil
	}
}

func (r *Row) read(l *law.Law, data []byte, into *rowProblems) {
	const facts, proposed, act = "fakta", "usulan", "tindakan"
	ps := &pppk.ProblemList{}
	n, ok := jsontext.Parse(ps, data)
	if !ok {
		for _, p := range pppk.Problems(ps.Err()) {
			into.add(p.Path, p.Code, p.Remedy, "")
		}
		return
	}
	given := false
	jsontext.Fields(ps, n, map[string]func(jsontext.Node){
		facts: func(n jsontext.Node) {
			given = true
			r.Facts.ReadJSON(ps, n)
		},
		proposed: func(n jsontext.Node) {
			jsontext.Fields(ps, n, map[string]func(jsontext.Node){"mulai": jsontext.Word(ps, &r.Proposed.First), "berakhir": jsontext.Word(ps, &r.Proposed.Last)})
		},
		act:       jsontext.Named(ps, &r.Act, actOf(l), "row.act"),
		"jabatan": func(n jsontext.Node) { r.Position.ReadJSON(ps, n) },
		"alasan":  jsontext.Named(ps, &r.Ground, pppk.ReadGround, "row.ground"),
	})
	if _, object := n.Value.(map[string]jsontext.Node); object && !given {
		ps.Add(facts, "row.facts", "is needed: the facts of one person")
	}
	for _, p := range pppk.Problems(ps.Err()) {
		into.add(p.Path, p.Code, p.Remedy, "")
	}
	into.checked(&r.Facts, func(p *pppk.Problem) string { return facts + "." + p.Path })
	into.asked(l, r, act, func(p *pppk.Problem) string { return p.Path })
}
