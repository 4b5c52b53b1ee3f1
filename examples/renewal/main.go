// Renewal does the day's work of a personnel office with made-up people. First
// ten of them under three laws: national law, national law with what is reported
// of Kutai Kartanegara, and with the decree of a regency that does not exist; and
// a letter that explains one decision. Then a cohort from the office's export:
// bad rows, work lists, and a letter.
//
//	go run ./examples/renewal
//	go run ./examples/renewal -on 2026-03-02 -letter 5 -law kabupaten-sukamaju
//	go run ./examples/renewal -letter 3 -reader pegawai -lang en
//	go run ./examples/renewal -cohort export.csv -layout dd-mm-yyyy -out decisions.csv
//	go run ./examples/renewal -generate 3780 -json
package main

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/region"
)

//go:embed people.json
var people []byte

// input is the file: the day of the decision and the people.
type input struct {
	Day    pppk.Date
	People []person
}

type person struct {
	Case     string      `json:"kasus"`
	Proposed pppk.Period `json:"usulan"`
	Facts    pppk.Facts  `json:"fakta"`
}

// sukamaju is a made-up regency whose own decree sets a predicate floor.
func sukamaju() law.Overlay {
	since := pppk.MustParseDate("2026-01-01")
	decree := pppk.Citation{
		Instrument: pppk.Instrument{Name: "Peraturan Bupati Sukamaju 12/2025", Force: pppk.Binding, Since: since, CheckedTo: since},
		Article:    "Pasal 4", Subject: "perpanjangan", Confidence: pppk.High, Pinpoint: pppk.SeenPinpoint,
	}
	objection := decree
	objection.Article = "Pasal 9"
	return law.Overlay{
		ID: "kabupaten-sukamaju", Authority: "Kabupaten Sukamaju (contoh)", Version: "1",
		Settings: []law.Setting{
			law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.Good, Years: []int{2024, 2025}}, since, decree),
			law.Set(national.ObjectionRoute(), "Keberatan diajukan kepada Sekretaris Daerah dalam 14 hari kerja.", since, objection),
		},
	}
}

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "renewal:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("renewal", flag.ContinueOnError)
	file := flags.String("facts", "", "read the people who are decided under three laws from this JSON `file` instead of the built-in ten")
	on := flags.String("on", "", "decide on this `day` (YYYY-MM-DD) instead of the file's")
	asJSON := flags.Bool("json", false, "print the decisions as JSON and nothing else")
	letter := flags.Int("letter", 1, "explain the decision about this person, 1 to the last")
	under := flags.String("law", "nasional", "the law of the letter and of the cohort: nasional, kutai-kartanegara or kabupaten-sukamaju")
	j := job{layout: cohort.DayMonthYear, reader: law.Officer, language: pppk.Indonesian, progress: terminal(os.Stderr)}
	flags.StringVar(&j.file, "cohort", "", "decide the people of this `file`: an export as CSV, or JSON lines (.jsonl)")
	flags.IntVar(&j.generate, "generate", 0, "decide a made-up cohort of so many `people`")
	flags.TextVar(&j.layout, "layout", j.layout, "how the CSV writes days: iso, dd-mm-yyyy or d bulan yyyy")
	flags.StringVar(&j.out, "out", "", "write the decisions of the cohort to this `file`, as CSV or JSON lines (.jsonl)")
	flags.TextVar(&j.reader, "reader", j.reader, "who the letter is for: petugas or pegawai")
	flags.TextVar(&j.language, "lang", j.language, "the language of the letter: id or en")
	flags.IntVar(&j.least, "suppress", 0, "also print the reasons for others, counts below this `number` suppressed")
	if err := flags.Parse(args); err != nil {
		return err
	}

	if j.generate < 0 {
		return fmt.Errorf("-generate: must be a number of people, and not %d", j.generate)
	}

	data := people
	if *file != "" {
		var err error
		if data, err = os.ReadFile(*file); err != nil {
			return err
		}
	}
	in, err := read(data)
	if err != nil {
		return err
	}
	if *on != "" {
		if in.Day, err = pppk.ParseDate(*on); err != nil {
			return fmt.Errorf("-on: %w", err)
		}
	}
	laws, err := laws(in.Day)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(laws, func(l underLaw) bool { return l.id == *under })
	if i < 0 {
		return fmt.Errorf("-law: there is no law %q; there are nasional, kutai-kartanegara and kabupaten-sukamaju", *under)
	}

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if j.file != "" || j.generate > 0 {
		j.asJSON, j.letter = *asJSON, *letter
		return j.run(ctx, out, laws[i].policy)
	}
	if *asJSON {
		return printJSON(out, in, laws)
	}
	if *letter < 1 || *letter > len(in.People) {
		return fmt.Errorf("-letter: must be 1 to %d", len(in.People))
	}
	if err := printTable(out, in, laws); err != nil {
		return err
	}
	text, err := j.letterFor(in.People[*letter-1].decide(laws[i].policy))
	if err != nil {
		return err
	}
	line := strings.Repeat("=", 72)
	fmt.Fprintf(out, "\n%s\n%s\n%s\n", line, text, line)
	j.letter, j.reader = 1, law.Employee
	return j.run(ctx, out, laws[i].policy)
}

// laws are the three laws on that day.
func laws(day pppk.Date) ([]underLaw, error) {
	var all []underLaw
	for _, o := range []law.Overlay{{ID: "nasional"}, region.KutaiKartanegara(), sukamaju()} {
		l, err := national.Law(), error(nil)
		if o.Authority != "" {
			if l, err = l.With(o); err != nil {
				return nil, err
			}
		}
		policy, err := l.On(day)
		if err != nil {
			return nil, err
		}
		all = append(all, underLaw{o.ID, policy})
	}
	return all, nil
}

// terminal is where progress is shown: on a terminal, and nowhere when piped.
func terminal(f *os.File) io.Writer {
	if info, err := f.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
		return f
	}
	return nil
}

type underLaw struct {
	id     string
	policy *law.Policy
}

// read reads the file strictly and says which person is wrong.
func read(data []byte) (input, error) {
	var file struct {
		Day    pppk.Date         `json:"hari"`
		People []json.RawMessage `json:"orang"`
	}
	if err := strict(data, &file); err != nil {
		return input{}, err
	}
	in := input{Day: file.Day, People: make([]person, len(file.People))}
	var problems []error
	for i, raw := range file.People {
		p := &in.People[i]
		err := strict(raw, p)
		if err == nil {
			err = p.Facts.Check()
		}
		if err != nil {
			problems = append(problems, fmt.Errorf("orang[%d]: %w", i, err))
		}
	}
	return in, errors.Join(problems...)
}

func strict(data []byte, into any) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	return dec.Decode(into)
}

func (p *person) decide(policy *law.Policy) law.Decision {
	return policy.Decide(law.Request{Act: national.Renewal(), Proposed: p.Proposed}, &p.Facts)
}

func printTable(out io.Writer, in input, laws []underLaw) error {
	fmt.Fprintf(out, "Perpanjangan perjanjian kerja PPPK, hari keputusan %s\n\n", in.Day)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprint(w, "No\tNama\t")
	for _, l := range laws {
		fmt.Fprintf(w, "%s\t", l.id)
	}
	fmt.Fprintln(w, "paling lama (nasional)\tdibatasi oleh")
	for i := range in.People {
		p := &in.People[i]
		fmt.Fprintf(w, "%d\t%s\t", i+1, p.Facts.Name)
		for _, l := range laws {
			fmt.Fprintf(w, "%s\t", p.decide(l.policy).Outcome())
		}
		d := p.decide(laws[0].policy)
		last, rule := d.Longest()
		if d.Outcome() == law.NotEligible {
			fmt.Fprintln(w, "-\t-")
			continue
		}
		if rule == "" {
			rule = "belum diketahui"
		}
		fmt.Fprintf(w, "%s\t%s\n", last, rule)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	fmt.Fprintln(out)
	for i := range in.People {
		fmt.Fprintf(out, "%2d  %s\n", i+1, in.People[i].Case)
	}
	return nil
}

// printJSON prints each decision in the format pppk.decision/1.
func printJSON(out io.Writer, in input, laws []underLaw) error {
	type decision struct {
		Name     string       `json:"nama"`
		Law      string       `json:"hukum"`
		Decision law.Decision `json:"keputusan"`
	}
	var all []decision
	for i := range in.People {
		for _, l := range laws {
			all = append(all, decision{in.People[i].Facts.Name, l.id, in.People[i].decide(l.policy)})
		}
	}
	enc := json.NewEncoder(out)
	enc.SetIndent("", "  ")
	return enc.Encode(all)
}
