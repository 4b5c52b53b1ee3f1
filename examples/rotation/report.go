package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/planning"
)

// report is what is printed. What stands under "buku_besar" was asked of the
// ledger.
type report struct {
	Region    string      `json:"wilayah"`
	Day       pppk.Date   `json:"hari"`
	BySource  string      `json:"sumber_rincian"`
	Published []compared  `json:"terbit"`
	Kinds     []row       `json:"menurut_jenis"`
	Total     row         `json:"seluruhnya"`
	Refused   []refused   `json:"ditolak,omitempty"`
	Alone     *attempt    `json:"percobaan,omitempty"`
	Before    standing    `json:"buku_besar_sebelum"`
	After     standing    `json:"buku_besar_sesudah"`
	PPPK      []placement `json:"pppk"`
}

// compared is a published total held against the parts.
type compared struct {
	claim
	Difference int    `json:"selisih"` // parts less total
	Error      string `json:"ditandai,omitempty"`
}

// row is what became of the moves of one kind of position.
type row struct {
	Kind    string `json:"jenis"`
	Asked   int    `json:"diusulkan"`
	Refused int    `json:"ditolak"`
	Held    int    `json:"tertahan"`
	Moved   int    `json:"dipindahkan"`
}

type refused struct {
	Who   string `json:"pejabat"`
	From  string `json:"dari"`
	To    string `json:"ke"`
	Lacks []lack `json:"kurang"`
}

// attempt is what the ledger says of a batch in which the refused moves are left
// out and nobody is held back.
type attempt struct {
	Entries  int    `json:"entri"`
	Refusals int    `json:"penolakan"`
	First    string `json:"pertama"`
}

// standing is how the posts stand, and how many of them have another official
// than on the day before the rotation.
type standing struct {
	pppk.Balance
	Changed int `json:"berganti"`
}

// placement is what the library decides of a PPPK who is asked to take a position
// of that kind.
type placement struct {
	Kind      string   `json:"jenis"`
	Outcome   string   `json:"hasil"`
	Result    string   `json:"temuan"`
	Citations []string `json:"dasar"`
}

func newReport(in *input) (*report, error) {
	r := &report{Region: in.Region, Day: in.Day, BySource: in.BySource}
	for _, c := range in.Published {
		one := compared{claim: c, Difference: in.people() - c.Officials}
		var wrong *planning.SumError
		switch err := planning.CheckParts(c.Officials, in.parts()); {
		case errors.As(err, &wrong):
			one.Error = arithmetic(wrong)
		case err != nil:
			return nil, err
		}
		r.Published = append(r.Published, one)
	}
	all := in.makeUp()
	p := newPlan(all, in.Day)
	for _, m := range p.refused {
		r.Refused = append(r.Refused, refused{m.who, m.from, m.to, m.lacks(in.Day)})
	}
	r.count(in, p)
	if err := r.book(in, all, p); err != nil {
		return nil, err
	}
	return r, r.askPPPK(in)
}

// arithmetic is the sum in the words of the report.
func arithmetic(e *planning.SumError) string {
	var parts []string
	for _, p := range e.Parts {
		parts = append(parts, fmt.Sprintf("%s %d", p.Name, p.Count))
	}
	return fmt.Sprintf("%s = %d, bukan %d", strings.Join(parts, " + "), e.Sum, e.Total)
}

func (r *report) count(in *input, p plan) {
	r.Total.Kind = "jumlah"
	of := func(kind pppk.PositionKind, moves []*move) (n int) {
		for _, m := range moves {
			if m.kind == kind {
				n++
			}
		}
		return n
	}
	for _, kind := range in.kinds() {
		one := row{kind.String(), in.by[kind], of(kind, p.refused), of(kind, p.held), of(kind, p.moved)}
		r.Kinds = append(r.Kinds, one)
		r.Total.Asked += one.Asked
		r.Total.Refused += one.Refused
		r.Total.Held += one.Held
		r.Total.Moved += one.Moved
	}
}

// book lets the ledger judge two batches: one without the refused moves alone,
// which it must refuse if there are any, and then the plan.
func (r *report) book(in *input, all []move, p plan) error {
	book, err := open(in, all)
	if err != nil {
		return err
	}
	if p.held != nil {
		alone := batch("percobaan", in.Day, slices.Concat(p.moved, p.held))
		_, err := book.Apply(alone)
		refusals := ledger.Refusals(err)
		if len(refusals) == 0 {
			return errors.Join(errors.New("the ledger took moves to posts that are not free"), err)
		}
		r.Alone = &attempt{len(alone.Entries), len(refusals), refusals[0].Error()}
	}
	if p.moved != nil {
		if _, err := book.Apply(batch("SK rotasi rekaan", in.Day, p.moved)); err != nil {
			return err
		}
	}
	before := in.Day.AddDays(-1)
	r.Before = standing{book.Balance(pppk.Line{}, before), 0}
	r.After = standing{book.Balance(pppk.Line{}, in.Day), replaced(book, before, in.Day)}
	return nil
}

// replaced counts the posts that somebody else holds on the later day.
func replaced(ledger *ledger.Ledger, before, after pppk.Date) (n int) {
	was := map[string]string{}
	for _, o := range ledger.Register(pppk.Line{}, before) {
		was[o.Line] = o.Reference
	}
	for _, o := range ledger.Register(pppk.Line{}, after) {
		if was[o.Line] != o.Reference {
			n++
		}
	}
	return n
}

// askPPPK asks the same positions for a PPPK of whom everything is known, and a
// functional one beside them, which an office says is open to PPPK.
func (r *report) askPPPK(in *input) error {
	policy, err := national.Law().On(in.Day)
	if err != nil {
		return err
	}
	start := in.Day.AddMonths(-12, pppk.ClampToMonthEnd)
	facts := &pppk.Facts{
		BirthDate: in.Day.AddMonths(-12*40, pppk.ClampToMonthEnd),
		Contracts: pppk.Chain{{
			Status: pppk.FullTime, Period: pppk.Term(start, 5),
			Position: pppk.Position{Kind: pppk.Functional, Cluster: pppk.OtherCluster, Level: pppk.AhliMuda},
		}},
		Statements: []pppk.Statement{{Subject: pppk.WithinAgency, Answer: pppk.Yes, Date: start}},
		Events:     pppk.Events{CompleteTo: in.Day},
	}
	kinds := in.kinds()
	if !slices.Contains(kinds, pppk.Functional) {
		kinds = append(kinds, pppk.Functional)
	}
	for _, kind := range kinds {
		position := pppk.Position{Kind: kind}
		if kind == pppk.Functional {
			position.Cluster, position.Level = pppk.OtherCluster, pppk.AhliMuda
		}
		asked := *facts
		if kind == pppk.Functional {
			asked.Statements = append(slices.Clone(facts.Statements), pppk.Statement{Subject: pppk.PositionOpen, Answer: pppk.Yes, Date: in.Day})
		}
		d := policy.Decide(law.Request{Act: national.Placement(), Position: position}, &asked)
		one := placement{Kind: kind.String(), Outcome: d.Outcome().String()}
		for f := range d.Findings() {
			if f.Rule != "placement.position" {
				continue
			}
			one.Result = f.Result.String()
			for _, c := range f.Citations() {
				one.Citations = append(one.Citations, c.String())
			}
		}
		r.PPPK = append(r.PPPK, one)
	}
	return nil
}
