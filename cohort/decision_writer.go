package cohort

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"io"
	"strconv"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
)

// The formats of decisions about a cohort, each with its version: a line of CSV
// and a line of JSON. The whole decision, with what each rule found, is
// [law.DecisionFormat].
const (
	DecisionCSVFormat  = "pppk.decision-csv/1"
	DecisionLineFormat = "pppk.decision-line/1"
)

// DecisionWriter writes decisions about the rows of a cohort, one a line. It is
// not safe for use by many goroutines. [DecisionWriter.Flush] must be called at
// the end.
type DecisionWriter struct {
	policy *law.Policy
	id     string // of the policy, as a Record has it
	out    *bufio.Writer
	line   func(*Row, *law.Decision) error

	csv   *csv.Writer
	cells []string
	json  *json.Encoder
}

// decisionColumns is the header of [DecisionCSVFormat].
var decisionColumns = []string{
	"baris", "nama", "nip", "nomor_perjanjian", "unit", "hasil", "paling_lama", "dibatasi_oleh", "alasan", "kurang", "tahap", "format", "kebijakan", "tindakan",
}

// NewCSVWriter returns a writer of [DecisionCSVFormat] for decisions under the
// policy: UTF-8, commas between the cells, a header, and a line a person:
//
//   - baris, the line of the row in its file;
//   - nama, nip, and nomor_perjanjian and unit of the agreement that it is about;
//   - hasil, the outcome;
//   - paling_lama and dibatasi_oleh, the longest term and the rule that bounds it;
//   - alasan, the blocking rules that are not met, with spaces between them;
//   - kurang, the missing facts, with "; " between them;
//   - tahap, the step; format; kebijakan, the policy as a [law.Record] names it;
//   - tindakan, the act.
//
// It writes personal data. A cell that a spreadsheet would take for a formula
// (it starts with = + - @, a tab or a line end) gets an apostrophe before it.
func NewCSVWriter(w io.Writer, p *law.Policy) *DecisionWriter {
	d := newDecisionWriter(w, p)
	d.csv = csv.NewWriter(d.out)
	d.line = d.writeCSV
	return d
}

// NewJSONLinesWriter returns a writer of [DecisionLineFormat] for decisions
// under the policy, a JSON object a line. Every key is always there:
//
//	{"format", "kebijakan", "baris", "tindakan", "hasil", "paling_lama", "dibatasi_oleh",
//	 "temuan": [{"aturan", "hasil", "menentukan"}], "kurang": [{"fakta", "dari"}], "tahap"}
//
// The findings are those of all rules, in the order of the law. It writes no
// name and no number: who it is about says the line of the row.
func NewJSONLinesWriter(w io.Writer, p *law.Policy) *DecisionWriter {
	d := newDecisionWriter(w, p)
	d.json = json.NewEncoder(d.out)
	d.json.SetEscapeHTML(false)
	d.line = d.writeJSON
	return d
}

func newDecisionWriter(w io.Writer, p *law.Policy) *DecisionWriter {
	d := &DecisionWriter{policy: p, out: bufio.NewWriterSize(w, 1<<16)}
	d.id = p.ID()
	return d
}

// Write writes one line. It fails under [pppk.ErrFacts] if the decision is not about
// the facts of the row, as they are now, or not under the policy of the writer;
// then nothing is written. Other errors are those of the writer below.
func (w *DecisionWriter) Write(row *Row, d law.Decision) error {
	wrong := func(code, remedy string) error { return &pppk.Problem{Code: code, Remedy: remedy, Kind: pppk.ErrFacts} }
	if row == nil {
		return wrong("row.none", "there is no row; write the decisions that have one")
	}
	switch p := d.Policy(); {
	case p == nil:
	case p != w.policy:
		return wrong("decision.policy", "was made under another policy than the writer's; use a writer for each policy")
	case !d.About(&row.Facts):
		return wrong("decision.changed", "is about other facts than those of the row; decide them again")
	}
	return w.line(row, &d)
}

// Flush writes what is buffered, and the header of a CSV of no rows.
func (w *DecisionWriter) Flush() error {
	if w.csv != nil {
		if err := w.header(); err != nil {
			return err
		}
		if w.csv.Flush(); w.csv.Error() != nil {
			return w.csv.Error()
		}
	}
	return w.out.Flush()
}

func (w *DecisionWriter) header() error {
	if w.cells != nil {
		return nil
	}
	w.cells = make([]string, 0, len(decisionColumns))
	return w.csv.Write(decisionColumns)
}

func (w *DecisionWriter) writeCSV(row *Row, d *law.Decision) error {
	if err := w.header(); err != nil {
		return err
	}
	last, by := d.Longest()
	var reasons, missing []string
	if d.Outcome() != law.Eligible {
		for f := range d.Findings() {
			if f.Blocks && f.Result == law.NotMet {
				reasons = append(reasons, f.Rule)
			}
		}
		for m := range d.Missing() {
			fact := m.Name()
			missing = append(missing, fact)
		}
	}
	var agreement pppk.Contract
	if i, ok := row.Facts.Contracts.Latest(); ok && d.Request().Act.Begins() == 0 { // else it is about none
		agreement = row.Facts.Contracts[i]
	}
	w.cells = append(w.cells[:0], strconv.Itoa(row.Line), row.Facts.Name, row.Facts.NIP.Digits(), agreement.Number, agreement.Unit,
		d.Outcome().String(), last.String(), by, strings.Join(reasons, " "), strings.Join(missing, "; "), d.Step().String(), DecisionCSVFormat, w.id, d.Request().Act.ID())
	for i, cell := range w.cells {
		w.cells[i] = noFormula(cell)
	}
	return w.csv.Write(w.cells)
}

// noFormula keeps a spreadsheet from computing a cell, or from running what it
// calls.
func noFormula(cell string) string {
	if cell != "" && strings.IndexByte("=+-@\t\r\n", cell[0]) >= 0 {
		return "'" + cell
	}
	return cell
}

type (
	decisionLine struct {
		Format   string        `json:"format"`
		Policy   string        `json:"kebijakan"`
		Line     int           `json:"baris"`
		Act      string        `json:"tindakan"`
		Outcome  string        `json:"hasil"`
		Last     string        `json:"paling_lama"`
		By       string        `json:"dibatasi_oleh"`
		Findings []lineFinding `json:"temuan"`
		Missing  []lineMissing `json:"kurang"`
		Step     string        `json:"tahap"`
	}
	lineFinding struct {
		Rule   string `json:"aturan"`
		Result string `json:"hasil"`
		Blocks bool   `json:"menentukan"`
	}
	lineMissing struct {
		Fact string `json:"fakta"`
		From string `json:"dari"`
	}
)

func (w *DecisionWriter) writeJSON(row *Row, d *law.Decision) error {
	last, by := d.Longest()
	line := decisionLine{
		Format: DecisionLineFormat, Policy: w.id, Line: row.Line, Act: d.Request().Act.ID(), Outcome: d.Outcome().String(), Last: last.String(), By: by,
		Findings: []lineFinding{}, Missing: []lineMissing{}, Step: d.Step().String(),
	}
	for f := range d.Findings() {
		line.Findings = append(line.Findings, lineFinding{f.Rule, f.Result.String(), f.Blocks})
	}
	for m := range d.Missing() {
		fact, from := m.Name(), m.From.ID
		line.Missing = append(line.Missing, lineMissing{fact, from})
	}
	return w.json.Encode(line)
}
