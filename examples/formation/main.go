// Formation books the posts (formasi) of four real regions, as newspapers
// published them, into ledgers: posts are authorised, people who passed hold
// reservations, and everybody who was appointed fills a post, one entry a
// person. What it prints is asked of the ledgers, beside the published numbers;
// what is calculated or assumed says so. The people are made up: sources give
// numbers, not names.
//
//	go run ./examples/formation
//	go run ./examples/formation -on 2025-10-30
//	go run ./examples/formation -svg posts.svg
//	go run ./examples/formation -chains mine.json -days mydays.json -json
//
// Read book.go to learn how published numbers become entries, and report.go to
// learn how the ledger is asked.
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/pppk-id/pppk"
)

// chains.json is what was published, days.json when it takes effect and how we
// know.
var (
	//go:embed chains.json
	chainsFile []byte
	//go:embed days.json
	daysFile []byte
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "formation:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("formation", flag.ContinueOnError)
	chains := flags.String("chains", "", "read the published counts from this JSON `file` instead of the built-in ones")
	days := flags.String("days", "", "read the days on which they take effect from this JSON `file` instead of the built-in ones")
	on := flags.String("on", "", "show the balances at the end of this `day` (YYYY-MM-DD) instead of the last one on which something was booked")
	asJSON := flags.Bool("json", false, "print the tables as JSON")
	svg := flags.String("svg", "", "also draw filled, reserved and vacant posts into this SVG `file`")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("%q is no flag; -h lists them", flags.Arg(0))
	}
	books, err := bookAll(*chains, *days)
	if err != nil {
		return err
	}
	day := lastDay(books)
	if *on != "" {
		if day, err = pppk.ParseDate(*on); err != nil {
			return fmt.Errorf("-on: %w", err)
		}
	}
	r, err := newReport(books, day)
	if err != nil {
		return err
	}
	if *svg != "" {
		if err := drawFile(*svg, &r); err != nil {
			return err
		}
	}
	if *asJSON {
		return printJSON(out, &r)
	}
	return printText(out, &r)
}

// bookAll reads both files and books every chain.
func bookAll(chainsName, daysName string) ([]*book, error) {
	data, err := file(chainsName, chainsFile)
	if err != nil {
		return nil, err
	}
	chains, err := readChains(data)
	if err != nil {
		return nil, err
	}
	if data, err = file(daysName, daysFile); err != nil {
		return nil, err
	}
	days, err := readDays(data)
	if err != nil {
		return nil, err
	}
	var books []*book
	var wrong []error
	for i, c := range chains {
		at := fmt.Sprintf("chains[%d]", i)
		j := slices.IndexFunc(days, func(d *daysOf) bool { return d.region == c.region && d.source == c.source })
		if j < 0 {
			wrong = append(wrong, fmt.Errorf("%s: the days say nothing of %s; add this region and source, as written here, to a file for -days", at, c))
			continue
		}
		b, err := newBook(c, days[j])
		wrong = append(wrong, placed(at, err))
		books = append(books, b)
	}
	return books, errors.Join(wrong...)
}

func file(name string, builtIn []byte) ([]byte, error) {
	if name == "" {
		return builtIn, nil
	}
	return os.ReadFile(name)
}

func drawFile(name string, r *report) (err error) {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	return writeSVG(f, r)
}
