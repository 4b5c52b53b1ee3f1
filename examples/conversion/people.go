package main

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
)

// input is people.json: groups of people who are alike but for their birth
// dates. The keys are those of the file.
type input struct {
	Agency string    `json:"instansi"`
	Day    pppk.Date `json:"hari"`    // of the decision
	Start  pppk.Date `json:"mulai"`   // of the full-time agreements
	Posts  int       `json:"formasi"` // full-time posts in the needs that are set
	Groups []group   `json:"orang"`
}

type group struct {
	Count     int            `json:"jumlah"`
	Unit      string         `json:"unit"`
	Predicate pppk.Predicate `json:"predikat"` // of the annual evaluation of 2025
	Lacks     string         `json:"tanpa"`    // what is not on file: evaluasi, or a statement
	Refused   string         `json:"tidak"`    // what stands in the way: batas-usia, mengundurkan-diri, or a statement that says no
}

func readInput(data []byte) (in input, err error) {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&in); err != nil {
		return in, fmt.Errorf("people: %w", err)
	}
	for i, g := range in.Groups {
		if g.Count < 0 || g.Count > 1_000_000 {
			return in, fmt.Errorf("people: orang[%d].jumlah: give 0 to 1,000,000", i)
		}
	}
	if in.Posts < 0 || in.Day.IsZero() || in.Start.Before(in.Day) {
		return in, fmt.Errorf("people: formasi cannot be below 0, hari must be given, and mulai cannot be before it")
	}
	return in, nil
}

// person is one made-up employee and the decision about them.
type person struct {
	number   int
	facts    pppk.Facts
	decision law.Decision
}

func (p *person) agreement() string { return p.facts.Contracts[0].Number }

func (p *person) predicate() (pppk.Predicate, bool) {
	for _, e := range p.facts.Evaluations {
		if e.Period == pppk.Annual {
			return e.Predicate, e.Predicate != 0
		}
	}
	return 0, false
}

func (p *person) birth() (pppk.Date, bool) { return p.facts.BirthDate, !p.facts.BirthDate.IsZero() }

var partTimeTerm = pppk.Period{First: pppk.MustParseDate("2025-10-01"), Last: pppk.MustParseDate("2026-09-30")}

// needsSetBefore is how many days before the decision the needs were set.
const needsSetBefore = 28

// people makes everybody up, the same ones each time.
func (in *input) people() []*person {
	var all []*person
	for _, g := range in.Groups {
		for range g.Count {
			p := &person{number: len(all) + 1}
			p.facts = in.facts(p.number, g)
			all = append(all, p)
		}
	}
	return all
}

func (in *input) facts(n int, g group) pppk.Facts {
	f := pppk.Facts{
		Name: fmt.Sprintf("Orang Rekaan %d", n),
		// Seven people share a birth date, so that some tie.
		BirthDate: pppk.MustParseDate("1975-01-01").AddDays(n / 7 * 31 % 9000),
		Contracts: pppk.Chain{{
			Number: fmt.Sprintf("PKPW/%d/2025", n), Status: pppk.PartTime, Period: partTimeTerm, Unit: g.Unit,
			Position: pppk.Position{Name: "Operator Layanan Operasional", Kind: pppk.Pelaksana},
		}},
		Events: pppk.Events{CompleteTo: in.Day},
	}
	if g.Refused == "batas-usia" {
		f.BirthDate = in.Day.AddMonths(-12*59, pppk.ClampToMonthEnd)
	}
	if g.Refused == "mengundurkan-diri" {
		f.Events.List = []pppk.Event{{Kind: pppk.Resignation, Date: in.Day.AddDays(-14)}}
	}
	if g.Lacks != "evaluasi" {
		f.Evaluations = []pppk.Evaluation{
			{Year: 2025, Period: pppk.Quarter4, Predicate: g.Predicate}, {Year: 2025, Period: pppk.Annual, Predicate: g.Predicate},
			{Year: 2026, Period: pppk.Quarter1, Predicate: g.Predicate}, {Year: 2026, Period: pppk.Quarter2, Predicate: g.Predicate},
		}
	}
	for _, s := range []struct {
		subject pppk.Subject
		office  string
		before  int // so many days before the decision
	}{
		{pppk.Funds, "BKAD", 40}, {pppk.PostSet, "Kementerian PANRB", needsSetBefore}, {pppk.Proposal, "Wali Kota", needsSetBefore - 5}, {pppk.TechnicalOpinion, "BKN", 7},
	} {
		if g.Lacks == s.subject.String() {
			continue
		}
		answer := pppk.Yes
		if g.Refused == s.subject.String() || s.subject == pppk.PostSet && in.Posts == 0 {
			answer = pppk.No
		}
		f.Statements = append(f.Statements, pppk.Statement{Subject: s.subject, Answer: answer, Date: in.Day.AddDays(-s.before), Office: s.office})
	}
	return f
}
