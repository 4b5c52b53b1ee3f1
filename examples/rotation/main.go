// Rotation moves officials between posts in one batch, as a city did with 250 of
// them, and shows where a PPPK would stand. The counts are published ones, which
// do not add up; the people, their posts and their papers are made up from them,
// one by one, and the same each time.
//
// The officials are PNS: no rule of this library is about them. What each move
// must have on file is this example's own list, and the account of posts is the
// library's: it takes the moves together or not at all. The same positions are
// then asked for a PPPK, and that the library decides.
//
//	go run ./examples/rotation
//	go run ./examples/rotation -input mine.json -json
//
// Read moves.go to learn how moves become one batch.
package main

import (
	_ "embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
)

// rotation.json is what was published, and how many papers are left out.
//
//go:embed rotation.json
var builtIn []byte

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "rotation:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("rotation", flag.ContinueOnError)
	name := flags.String("input", "", "read the counts from this JSON `file` instead of the built-in ones")
	asJSON := flags.Bool("json", false, "print the report as JSON")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("%q is no flag; -h lists them", flags.Arg(0))
	}
	data := builtIn
	if *name != "" {
		var err error
		if data, err = os.ReadFile(*name); err != nil {
			return err
		}
	}
	in, err := readInput(data)
	if err != nil {
		return err
	}
	r, err := newReport(in)
	if err != nil {
		return err
	}
	if *asJSON {
		enc := json.NewEncoder(out)
		enc.SetIndent("", "  ")
		enc.SetEscapeHTML(false)
		return enc.Encode(r)
	}
	return printText(out, r)
}
