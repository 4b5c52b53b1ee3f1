// Ownact lays an act that the nation does not know over national law: the permission to
// study of a regency that does not exist, in one file. What a renewal has, it has:
// letters in both languages, what is missing and from whom, a spreadsheet and lines of
// JSON in, and values with the days from which they apply.
//
//	go run ./examples/ownact
//	go run ./examples/ownact -on 2026-06-30
//
// Read izin_belajar.go: the act, its two facts, its three rules and its parameter.
package main

import (
	"bytes"
	"context"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/law"
)

// The same people twice; all are made up.
var (
	//go:embed people.csv
	sheet []byte
	//go:embed people.jsonl
	lines []byte
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "ownact:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("ownact", flag.ContinueOnError)
	on := flags.String("on", "2026-07-01", "the `day` of the decision")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("%q is no flag; -h lists them", flags.Arg(0))
	}
	day, err := pppk.ParseDate(*on)
	if err != nil {
		return err
	}
	ours, err := study()
	if err != nil {
		return err
	}
	policy, err := ours.On(day)
	if err != nil {
		return err
	}
	fromSheet, err := decide(policy, readSheet(ours, sheet))
	if err != nil {
		return err
	}
	fromLines, err := decide(policy, cohort.ReadJSONLines(bytes.NewReader(lines), ours))
	if err != nil {
		return err
	}
	var b bytes.Buffer
	years, source, _ := law.ValueOf(policy, service)
	fmt.Fprintf(&b, "IZIN BELAJAR KABUPATEN SUKAMAJU (rekaan), %s\n\nMasa kerja paling sedikit (tahun): %s, %s\n", day, years, source)
	for _, list := range []struct {
		name string
		all  []cohort.Decided
	}{{"people.csv", fromSheet}, {"people.jsonl", fromLines}} {
		fmt.Fprintf(&b, "\n%s\n", list.name)
		for _, d := range list.all {
			fmt.Fprintf(&b, "- %s: %s\n", d.Row.Facts.Name, d.Decision.Outcome())
			for m := range d.Decision.Missing() {
				fmt.Fprintf(&b, "  kurang: %s (%s); dari %s\n", m.Text(pppk.Indonesian), m.Name(), m.From.ID)
			}
		}
	}
	for _, i := range []int{1, 4} { // somebody of whom everything is known, and somebody of whom not
		for _, l := range []pppk.Language{pppk.Indonesian, pppk.English} {
			for _, reader := range []law.Reader{law.Officer, law.Employee} {
				letter, err := fromSheet[i].Decision.LetterFor(reader, l)
				if err != nil {
					return err
				}
				fmt.Fprintf(&b, "\n----------------------------------------\n\n%s", letter)
			}
		}
	}
	_, err = out.Write(b.Bytes())
	return err
}

// readSheet reads the rows of a spreadsheet, each of which asks for the permission. Its
// columns are those of the library and of the facts of the law.
func readSheet(l *law.Law, data []byte) iter.Seq2[*cohort.Row, error] {
	return cohort.ReadCSV(bytes.NewReader(data), cohort.CSVOptions{Law: l, Act: studyLeave, Dates: cohort.DayMonthYear})
}

// decide decides about each row, and stops at one that cannot be read.
func decide(policy *law.Policy, rows iter.Seq2[*cohort.Row, error]) (all []cohort.Decided, err error) {
	for d := range cohort.DecideAll(context.Background(), policy, rows) {
		if d.Err != nil {
			return nil, d.Err
		}
		all = append(all, d)
	}
	return all, nil
}
