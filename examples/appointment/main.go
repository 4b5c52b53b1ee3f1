// Appointment decides the appointment of two cohorts of the size that newspapers
// published: Kabupaten Bekasi and Kota Bekasi, phase one of the selection of 2024.
// The people are made up. Each is decided; for whoever is eligible a work
// agreement is drafted and held against what it has to state; all of them fill
// their posts in the ledger in one batch; and the report says who could not be
// appointed, by rule and by what is missing from which office. Every number
// follows the input.
//
//	go run ./examples/appointment
//	go run ./examples/appointment -draft 2 -cohort 1
//	go run ./examples/appointment -input mine.json -json
//
// Read people.go to learn how a person and a request are made, and appoint.go to
// learn how they are decided and booked.
package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/pppk-id/pppk"
)

// cohorts.json is what was published, what is assumed, and who is made up beside
// it.
//
//go:embed cohorts.json
var cohortsFile []byte

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "appointment:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("appointment", flag.ContinueOnError)
	input := flags.String("input", "", "read the cohorts from this JSON `file` instead of the built-in ones")
	asJSON := flags.Bool("json", false, "print the report as JSON and nothing else")
	draft := flags.Int("draft", 1, "print the draft for this eligible `person` of the cohort, 1 to the last")
	of := flags.Int("cohort", 1, "the `cohort` of the draft and of the letter, 1 to the last")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("%q is no flag; -h lists them", flags.Arg(0))
	}
	data := cohortsFile
	if *input != "" {
		var err error
		if data, err = os.ReadFile(*input); err != nil {
			return err
		}
	}
	all, err := read(data)
	if err != nil {
		return err
	}
	if *of < 1 || *of > len(all) {
		return fmt.Errorf("-cohort: must be 1 to %d", len(all))
	}
	reports := make([]*report, len(all))
	for i := range all {
		keep := 0
		if i == *of-1 {
			keep = *draft
		}
		if reports[i], err = appoint(&all[i], keep); err != nil {
			return fmt.Errorf("%s: %w", all[i].Region, err)
		}
	}
	if r := reports[*of-1]; r.draft == "" {
		return fmt.Errorf("-draft: must be 1 to %d", r.Eligible)
	}
	if *asJSON {
		enc := json.NewEncoder(out)
		enc.SetIndent("", " ")
		return enc.Encode(reports)
	}
	printReports(out, reports, reports[*of-1])
	return nil
}

// cohort is one cohort of the input.
type cohort struct {
	Region     string        `json:"wilayah"`
	Authority  string        `json:"ppk"`
	Source     string        `json:"sumber"`
	Day        pppk.Date     `json:"keputusan"`
	Start      pppk.Date     `json:"mulai"`
	Applied    pppk.Date     `json:"lamaran"`
	Years      int           `json:"lama_tahun"`
	YearsBasis string        `json:"dasar_lama"`
	Authorised pppk.Date     `json:"ditetapkan"`
	PostSource string        `json:"sumber_formasi"`
	Year       int           `json:"tahun"`
	Posts      map[group]int `json:"formasi"`
	Appointed  map[group]int `json:"diangkat"`
	LateStart  int           `json:"mulai_melewati_batas_pelamar"` // made up, among those appointed
	Others     []madeUp      `json:"rekaan"`                       // made up, beside those appointed
}

// madeUp is so many people who cannot be appointed, or not yet.
type madeUp struct {
	What   string       `json:"apa"`   // tooOld, tooYoung
	No     pppk.Subject `json:"tidak"` // a statement says no
	NotYet string       `json:"belum"` // a statement or the birth date is missing
	Count  int          `json:"jumlah"`
}

const (
	tooOld   = "pelamar-terlalu-tua"
	tooYoung = "pelamar-terlalu-muda"
	birth    = "tanggal-lahir"
)

// group is a category of posts, or those that were not published by category.
type group struct{ pppk.Category }

const notSplit = "tidak-dirinci"

func (g group) String() string {
	if g.Category == 0 {
		return notSplit
	}
	return g.Category.String()
}

func (g *group) UnmarshalText(text []byte) error {
	if string(text) == notSplit {
		*g = group{}
		return nil
	}
	return g.Category.UnmarshalText(text)
}

// groups are those of full-time posts, in the order of the tables.
var groups = []group{{}, {pppk.TeacherPosts}, {pppk.HealthPosts}, {pppk.TechnicalPosts}}

// read reads the input strictly.
func read(data []byte) ([]cohort, error) {
	var file struct {
		All []cohort `json:"angkatan"`
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&file); err != nil {
		return nil, err
	}
	var wrong []error
	if len(file.All) == 0 {
		wrong = append(wrong, errors.New("angkatan: name at least one cohort"))
	}
	for i := range file.All {
		c := &file.All[i]
		fail := func(key, remedy string) {
			wrong = append(wrong, fmt.Errorf("angkatan[%d].%s: %s", i, key, remedy))
		}
		for key, d := range map[string]pppk.Date{"keputusan": c.Day, "mulai": c.Start, "lamaran": c.Applied, "ditetapkan": c.Authorised} {
			if d.IsZero() {
				fail(key, "is missing; give the day as YYYY-MM-DD")
			}
		}
		if c.Years < 1 || c.Years > 30 {
			fail("lama_tahun", "must be 1 to 30 years")
		}
		for key, counts := range map[string]map[group]int{"formasi": c.Posts, "diangkat": c.Appointed} {
			for g, n := range counts {
				if n < 0 || n > 1_000_000 || g.Category > pppk.TechnicalPosts {
					fail(key+"."+g.String(), "must be 0 to 1000000 posts of guru, kesehatan, teknis or tidak-dirinci")
				}
			}
		}
		if c.LateStart < 0 || c.LateStart > c.appointed() {
			fail("mulai_melewati_batas_pelamar", "must be 0 to the number of those appointed")
		}
		for j, m := range c.Others {
			said := 0
			for _, yes := range []bool{m.What != "", m.No != 0, m.NotYet != ""} {
				if yes {
					said++
				}
			}
			if said != 1 || m.What != "" && m.What != tooOld && m.What != tooYoung || m.Count < 0 || m.Count > 1_000_000 || m.NotYet != "" && m.NotYet != birth && subject(m.NotYet) == 0 {
				fail(fmt.Sprintf("rekaan[%d]", j), "needs jumlah and one of apa ("+tooOld+", "+tooYoung+"), tidak (a subject of statements) and belum (a subject or "+birth+")")
			}
		}
	}
	return file.All, errors.Join(wrong...)
}

func subject(word string) (s pppk.Subject) {
	_ = s.UnmarshalText([]byte(word)) // zero where there is no such subject
	return s
}

func (c *cohort) appointed() (n int) {
	for _, one := range c.Appointed {
		n += one
	}
	return n
}
