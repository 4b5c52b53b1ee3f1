// Region holds laws against each other over one made-up cohort. First two
// regions, as the press reports them, which decides nothing, and as if each had
// confirmed that with a decree, which is made up. Then the three days on which an
// age limit can bite. Then a regency that does not exist, in thirty lines of Go,
// against national law, and once more from a file.
//
//	go run ./examples/region
//	go run ./examples/region -a 35 -b tapin
//	go run ./examples/region -on 2026-02-15 -people 3780
//	go run ./examples/region -cohort export.csv -json
//
// Read sukamaju.go to learn how an agency is written, and compare.go to learn
// how two laws are compared.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/pppk-id/pppk"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "region:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("region", flag.ContinueOnError)
	nameA := flags.String("a", "64.02", "the first `region`: its Kemendagri code (64.02) or its id (kutai-kartanegara)")
	nameB := flags.String("b", "12.18", "the `region` to hold against it")
	day := pppk.MustParseDate(madeDay)
	flags.TextVar(&day, "on", day, "decide on this `day` (YYYY-MM-DD)")
	cohort := flags.String("cohort", "", "decide the people of this CSV `file`, with ISO days, instead of the made-up ones")
	n := flags.Int("people", 200, "make up so many `people`")
	asJSON := flags.Bool("json", false, "print the counts as JSON")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("%q is no flag; -h lists them", flags.Arg(0))
	}
	a, err := findRegion(*nameA)
	if err != nil {
		return fmt.Errorf("-a %s: %w", *nameA, err)
	}
	b, err := findRegion(*nameB)
	if err != nil {
		return fmt.Errorf("-b %s: %w", *nameB, err)
	}

	var data []byte
	if *cohort != "" {
		data, err = os.ReadFile(*cohort)
	} else {
		var made bytes.Buffer
		err = generate(&made, *n)
		data = made.Bytes()
	}
	if err != nil {
		return err
	}
	people, refused, err := readPeople(bytes.NewReader(data))
	if err != nil {
		return err
	}
	r, err := newReport(day, people, a, b)
	if err != nil {
		return err
	}
	r.Refused = refused
	if *asJSON {
		enc := json.NewEncoder(out)
		enc.SetIndent("", "  ")
		return enc.Encode(&r)
	}
	return printText(out, &r, *cohort == "")
}
