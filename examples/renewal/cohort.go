package main

import (
	"bytes"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/law"
)

// cohort.csv is the made-up export of a personnel office: 200 people, some rows
// bad. It is what generate writes; a test keeps it so.
//
//go:embed cohort.csv
var sheet []byte

// job is a cohort to be decided, and what to print of it.
type job struct {
	file     string // a CSV, or JSON lines if its name ends in .jsonl; "" for the built-in one
	generate int    // so many made-up people instead
	layout   cohort.DateLayout
	out      string // where the decisions go: CSV, or JSON lines if it ends in .jsonl
	asJSON   bool   // the decisions to standard output as JSON lines, and nothing else
	letter   int    // the person who gets a letter, counted over the good rows
	reader   law.Reader
	language pppk.Language
	least    int // counts below this are suppressed in the reasons
	progress io.Writer
}

// rows opens the cohort, which is decided under the law. What it returns must be closed after the last row.
func (j *job) rows(l *law.Law) (rows func(yield func(*cohort.Row, error) bool), done func() error, err error) {
	options := cohort.CSVOptions{Law: l, Dates: j.layout}
	nothing := func() error { return nil }
	switch {
	case j.generate > 0:
		r, w := io.Pipe()
		go func() { w.CloseWithError(generate(w, j.generate, false)) }()
		return cohort.ReadCSV(r, options), r.Close, nil
	case j.file == "":
		return cohort.ReadCSV(bytes.NewReader(sheet), options), nothing, nil
	}
	f, err := os.Open(j.file)
	if err != nil {
		return nil, nil, err
	}
	if strings.HasSuffix(j.file, ".jsonl") {
		return cohort.ReadJSONLines(f, l), f.Close, nil
	}
	return cohort.ReadCSV(f, options), f.Close, nil
}

// writer is where the decisions go, or nil.
func (j *job) writer(out io.Writer, policy *law.Policy) (w *cohort.DecisionWriter, done func() error, err error) {
	done = func() error { return nil }
	if j.asJSON {
		return cohort.NewJSONLinesWriter(out, policy), done, nil
	}
	if j.out == "" {
		return nil, done, nil
	}
	// The file holds personal data: for its owner alone.
	f, err := os.OpenFile(j.out, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return nil, nil, err
	}
	if strings.HasSuffix(j.out, ".jsonl") {
		return cohort.NewJSONLinesWriter(f, policy), f.Close, nil
	}
	return cohort.NewCSVWriter(f, policy), f.Close, nil
}

// run decides the cohort and prints the rows that are bad, the work lists and
// one letter. Nothing is kept of a person once he is decided.
func (j *job) run(ctx context.Context, out io.Writer, policy *law.Policy) (err error) {
	rows, closeRows, err := j.rows(policy.Law())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, closeRows()) }()
	writer, closeOut, err := j.writer(out, policy)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, closeOut()) }()

	var lists cohort.WorkLists
	var bad []error
	var letter string
	for d := range cohort.DecideAll(ctx, policy, rows) {
		if d.Err != nil {
			if !errors.Is(d.Err, pppk.ErrFacts) {
				return d.Err
			}
			lists.AddError(d.Err)
			if len(bad) < 20 {
				bad = append(bad, d.Err)
			}
			continue
		}
		lists.Add(&d.Row.Facts, d.Decision)
		if writer != nil {
			if err := writer.Write(d.Row, d.Decision); err != nil {
				return err
			}
		}
		if lists.Total() == j.letter {
			if letter, err = j.letterFor(d.Decision); err != nil {
				return err
			}
		}
		if n := lists.Total(); j.progress != nil && n%100_000 == 0 {
			fmt.Fprintf(j.progress, "\r%d orang", n)
		}
	}
	if j.progress != nil && lists.Total() >= 100_000 {
		fmt.Fprintln(j.progress)
	}
	if writer != nil {
		if err := writer.Flush(); err != nil {
			return err
		}
	}
	if j.asJSON {
		return nil
	}
	return j.print(out, &lists, bad, letter)
}

// letterFor is the letter, or why there is none: the dead get none, and the rest of
// the run goes on.
func (j *job) letterFor(d law.Decision) (string, error) {
	letter, err := d.LetterFor(j.reader, j.language)
	if errors.Is(err, pppk.ErrNoLetter) {
		return err.Error() + "\n", nil
	}
	return letter, err
}

func (j *job) print(out io.Writer, lists *cohort.WorkLists, bad []error, letter string) error {
	if len(bad) > 0 {
		fmt.Fprintf(out, "BARIS YANG DITOLAK (%d, paling banyak 20 ditampilkan)\n", lists.Failed())
		for _, err := range bad {
			for _, e := range cohort.RowErrors(err) {
				fmt.Fprintln(out, "-", e)
			}
		}
		fmt.Fprintln(out)
	}
	if _, err := lists.WriteTo(out); err != nil {
		return err
	}
	if j.least > 0 {
		fmt.Fprintf(out, "\n%s", lists.AppendReasons(nil, j.least))
	}
	if j.letter > lists.Total() {
		return fmt.Errorf("-letter: there are %d good rows", lists.Total())
	}
	_, err := fmt.Fprintf(out, "\n%s\n%s", strings.Repeat("=", 72), letter)
	return err
}
