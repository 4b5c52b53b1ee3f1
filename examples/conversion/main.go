// Conversion decides who of a city's part-time staff may be appointed full-time,
// puts them in the order that the agency has set where posts are fewer than
// people, and records in a ledger what would follow. Kota Metro's 1,913 are the
// number of the news; the people, the posts and the order are made up.
//
//	go run ./examples/conversion
//	go run ./examples/conversion -posts 500
//	go run ./examples/conversion -people mine.json -letter 12
//	go run ./examples/conversion -list who.csv -entries entries.jsonl
//
// Read people.go to learn what is known of a person, and main.go how the
// decisions become an order and entries.
package main

import (
	"cmp"
	_ "embed"
	"encoding/csv"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/selection"
)

//go:embed people.json
var peopleFile []byte

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "conversion:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("conversion", flag.ContinueOnError)
	file := flags.String("people", "", "read the groups of people from this JSON `file` instead of the built-in one")
	posts := flags.Int("posts", -1, "so many full-time `posts` instead of those of the file")
	list := flags.String("list", "", "write who, why and why not yet into this CSV `file`, a line a person")
	entries := flags.String("entries", "", "write the entries that would follow into this `file`, in the format of the ledger")
	letter := flags.Int("letter", 0, "also print the letter about the `n`-th person")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("%q is no flag; -h lists them", flags.Arg(0))
	}
	data := peopleFile
	if *file != "" {
		var err error
		if data, err = os.ReadFile(*file); err != nil {
			return err
		}
	}
	in, err := readInput(data)
	if err != nil {
		return err
	}
	if *posts >= 0 {
		in.Posts = *posts
	}
	c, err := convert(in)
	if err != nil {
		return err
	}
	c.print(out)
	if *list != "" {
		if err := writeFile(*list, c.list); err != nil {
			return err
		}
	}
	if *entries != "" {
		if err := writeFile(*entries, c.ledger.WriteEntries); err != nil {
			return err
		}
	}
	if *letter > 0 {
		if *letter > len(c.people) {
			return fmt.Errorf("-letter %d: there are %d people", *letter, len(c.people))
		}
		fmt.Fprintf(out, "\n%s", c.people[*letter-1].decision.Letter())
	}
	return nil
}

// conversion is what became of everybody.
type conversion struct {
	in     input
	people []*person
	ranked []selection.Ranked[*person] // those who are eligible
	ledger *ledger.Ledger
}

func convert(in input) (*conversion, error) {
	policy, err := national.Law().On(in.Day)
	if err != nil {
		return nil, err
	}
	c := &conversion{in: in, people: in.people()}
	request := law.Request{Act: national.Conversion(), Proposed: pppk.Term(in.Start, 1)}
	var eligible []*person
	for _, p := range c.people {
		if err := policy.Check(&p.facts); err != nil {
			return nil, fmt.Errorf("person %d: %w", p.number, err)
		}
		if p.decision = policy.Decide(request, &p.facts); p.decision.Outcome() == law.Eligible {
			eligible = append(eligible, p)
		}
	}
	// The order is the agency's: no national one exists.
	c.ranked, err = selection.Rank(eligible, in.Posts,
		selection.RankBy("predikat tahunan", selection.HighestFirst, (*person).predicate, cmp.Compare),
		selection.RankBy("tanggal lahir", selection.LowestFirst, (*person).birth, pppk.Date.Compare),
	)
	if err != nil {
		return nil, err
	}
	c.ledger, err = c.book(policy)
	return c, err
}

// The two lines of the account: where people are, and where they would go.
const partLine, fullLine = "paruh-waktu", "penuh-waktu"

// book records the part-time posts with everybody in one, the full-time posts,
// and in one batch the transfers of those who stand above the cut.
func (c *conversion) book(policy *law.Policy) (*ledger.Ledger, error) {
	ledger := ledger.New(national.Posts(national.Law()))
	began := partTimeTerm.First
	line := func(id string, status pppk.Status) *pppk.Line {
		return &pppk.Line{ID: id, Agency: c.in.Agency, Position: "Operator Layanan Operasional", Status: status, Year: began.Year()}
	}
	part := pppk.Batch{Reference: "penetapan kebutuhan paruh waktu", Office: "Menteri PANRB", Reason: "kebutuhan rekaan", Entries: []pppk.Entry{
		{Kind: pppk.Authorise, Date: began, Line: partLine, Opens: line(partLine, pppk.PartTime), Posts: len(c.people)},
	}}
	for _, p := range c.people {
		part.Entries = append(part.Entries, pppk.Entry{Kind: pppk.Fill, Date: began, Line: partLine, Incumbent: p.agreement()})
	}
	batches := []pppk.Batch{part}
	if c.in.Posts > 0 {
		batches = append(batches, pppk.Batch{Reference: "penetapan kebutuhan penuh waktu", Office: "Menteri PANRB", Reason: "kebutuhan rekaan", Entries: []pppk.Entry{
			{Kind: pppk.Authorise, Date: c.in.Day.AddDays(-needsSetBefore), Line: fullLine, Opens: line(fullLine, pppk.FullTime), Posts: c.in.Posts},
		}})
	}
	appointed := pppk.Batch{Reference: "rancangan keputusan pengangkatan", Office: "BKPSDM", Reason: "urutan yang ditetapkan instansi"}
	for _, r := range c.ranked {
		if r.Side == selection.AboveCut {
			appointed.Entries = append(appointed.Entries, pppk.Entry{
				Kind: pppk.Transfer, Date: c.in.Start, Line: partLine, To: fullLine, Incumbent: r.Person.agreement(), Ground: pppk.ByConversion, Post: pppk.PostClosed,
			})
		}
	}
	if len(appointed.Entries) > 0 {
		batches = append(batches, appointed)
	}
	for _, b := range batches {
		if _, err := ledger.Apply(b); err != nil {
			return nil, err
		}
	}
	return ledger, nil
}

// list writes a line a person: where they stand in the order, or what is not met
// or not known.
func (c *conversion) list(w io.Writer) error {
	out := csv.NewWriter(w)
	rows := [][]string{{"orang", "perjanjian", "hasil", "batas", "keterangan"}}
	ranked := map[*person]selection.Ranked[*person]{}
	for _, r := range c.ranked {
		ranked[r.Person] = r
	}
	for _, p := range c.people {
		row := []string{strconv.Itoa(p.number), p.agreement(), p.decision.Outcome().String(), "", ""}
		if r, ok := ranked[p]; ok {
			row[3], row[4] = r.Side.String(), r.Text(pppk.Indonesian)
		} else {
			var why []string
			for f := range p.decision.Findings() {
				if f.Blocks && f.Result == law.NotMet {
					why = append(why, f.String())
				}
			}
			for m := range p.decision.Missing() {
				fact, from := m.Name(), m.From.ID
				why = append(why, "belum ada: "+fact+", dari "+from)
			}
			row[4] = strings.Join(why, "; ")
		}
		rows = append(rows, row)
	}
	return out.WriteAll(rows)
}

func writeFile(name string, write func(io.Writer) error) (err error) {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	return write(f)
}

func (c *conversion) print(out io.Writer) {
	p := func(format string, args ...any) { fmt.Fprintf(out, format, args...) }
	p("%s: %d PPPK paruh waktu, %d formasi penuh waktu, hari keputusan %s\n", c.in.Agency, len(c.people), c.in.Posts, c.in.Day)
	p("Orang, formasi dan urutan adalah rekaan; jumlah orang menurut berita.\n\nHASIL\n")
	outcomes := map[law.Outcome]int{}
	reasons := map[string]int{}
	missing := map[string]int{}
	for _, one := range c.people {
		outcomes[one.decision.Outcome()]++
		for f := range one.decision.Findings() {
			if f.Blocks && f.Result == law.NotMet {
				reasons[fmt.Sprintf("%s %v", f.Title(), f.Citations())]++
			}
		}
		for m := range one.decision.Missing() {
			fact, from := m.Name(), m.From.ID
			missing[fact+", dari "+from]++
		}
	}
	for _, o := range []law.Outcome{law.Eligible, law.Contested, law.Undetermined, law.NotEligible} {
		p("%6d %s\n", outcomes[o], o)
	}
	counted(out, "MENGAPA TIDAK", reasons)
	counted(out, "YANG BELUM ADA", missing)

	p("\nURUTAN, di antara yang memenuhi syarat\n")
	note, cites := selection.ConversionOrder(pppk.Indonesian)
	p("%s %v\n", note, cites)
	sides := map[selection.CutSide]int{}
	for _, r := range c.ranked {
		sides[r.Side]++
	}
	for _, s := range []selection.CutSide{selection.AboveCut, selection.TiedAtCut, selection.CutNotKnown, selection.BelowCut} {
		p("%6d %s\n", sides[s], s)
	}
	for i, r := range c.ranked {
		if i < 3 || i > 0 && r.Side != c.ranked[i-1].Side {
			p("  orang %d: %s\n", r.Person.number, r.Text(pppk.Indonesian))
		}
	}
	set := c.in.Day.AddDays(-needsSetBefore)
	p("%s Paling lambat %s, jika kebutuhan ditetapkan pada %s dan tidak ada hari libur. (%s)\n",
		national.StatusChange.Text(pppk.Indonesian), national.StatusChange.Last(set), set, national.StatusChange.Citation())

	p("\nFORMASI pada %s, jika semua yang di atas batas diangkat; bahwa formasi paruh waktu yang ditinggalkan ditutup adalah anggapan\n", c.in.Start)
	for _, id := range []string{partLine, fullLine} {
		b := c.ledger.Balance(pppk.Line{ID: id}, c.in.Start)
		p("%-12s ditetapkan %5d = terisi %5d + ditutup %5d + kosong %5d\n", id, b.Authorised, b.Filled, b.Closed, b.Vacant)
	}
}

func counted(out io.Writer, title string, of map[string]int) {
	if len(of) == 0 {
		return
	}
	fmt.Fprintf(out, "\n%s\n", title)
	var names []string
	for name := range of {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(cmp.Compare(of[b], of[a]), cmp.Compare(a, b)) })
	for _, name := range names {
		fmt.Fprintf(out, "%6d %s\n", of[name], name)
	}
}
