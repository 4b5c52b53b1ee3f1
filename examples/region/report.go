package main

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/region"
)

// sukamajuFile is Sukamaju once more, without its rule: a file has no rules.
//
//go:embed sukamaju.json
var sukamajuFile []byte

// report is all that is printed.
type report struct {
	Day     pppk.Date `json:"hari"`
	People  int       `json:"orang"`
	Refused int       `json:"baris_ditolak"`

	Regions   [2]agency  `json:"instansi"`
	Reported  comparison `json:"sebagaimana_dilaporkan"`
	Decree    string     `json:"keputusan_rekaan"`
	Confirmed comparison `json:"seandainya_ditetapkan"`

	Conventions []comparison `json:"hari_batas_usia"`

	Sukamaju struct {
		Settings []setting  `json:"ketentuan"`
		Facts    []string   `json:"fakta"`
		Rules    []string   `json:"aturan"`
		National comparison `json:"terhadap_nasional"`
		File     comparison `json:"berkas_dengan_aturan"` // Go against JSON and the rule in Go
		Alone    comparison `json:"berkas_tanpa_aturan"`  // Go against JSON alone
	} `json:"sukamaju"`
}

// agency is a region and what is reported of it.
type agency struct {
	ID        string          `json:"id"`
	Authority string          `json:"ppk"`
	Region    pppk.RegionCode `json:"wilayah"`
	Settings  []setting       `json:"dilaporkan"`
}

type setting struct {
	Parameter string    `json:"parameter"`
	Value     string    `json:"nilai"`
	From      pppk.Date `json:"mulai"`
	Source    string    `json:"sumber"`
	Departs   bool      `json:"menyimpang"`
	Noted     int       `json:"dicatat"` // in how many decisions
	// Outcomes and Changed: of how many people the outcome, and the outcome or the
	// last day, would differ if the agency confirmed this alone.
	Outcomes int `json:"hasil_berubah"`
	Changed  int `json:"berubah"`
}

// findRegion finds a region by its code, "64.02" or "kemendagri:64", or its id.
func findRegion(name string) (law.Overlay, error) {
	for o := range region.All() {
		if o.ID == name {
			return o, nil
		}
	}
	if len(name) == len("64") {
		name = "kemendagri:" + name // a province, as the flag says
	}
	code, err := pppk.ParseRegionCode(name)
	if err != nil {
		return law.Overlay{}, fmt.Errorf("no region has that id, and as a code it %w", err)
	}
	o, ok := region.ByCode(code)
	if !ok {
		return law.Overlay{}, fmt.Errorf("there is no region %s; docs/REGIONS.md lists those that there are", code)
	}
	return o, nil
}

// on is the national law with overlays, on that day.
func on(day pppk.Date, overlays ...law.Overlay) (*law.Policy, error) {
	law, err := national.Law().With(overlays...)
	if err != nil {
		return nil, err
	}
	return law.On(day)
}

// madeUpDecree is a decree that nobody has issued, in force on the day.
func madeUpDecree(day pppk.Date) pppk.Citation {
	return pppk.Citation{
		Instrument: pppk.Instrument{Name: "Keputusan rekaan, bukan keputusan sungguhan", Force: pppk.Binding, Since: day},
		Subject:    "seandainya instansi menetapkan apa yang dilaporkan",
		Confidence: pppk.High,
	}
}

func newReport(day pppk.Date, people []*cohort.Row, a, b law.Overlay) (r report, err error) {
	r.Day, r.People = day, len(people)
	for _, part := range []func() error{
		func() error { return r.compareRegions(people, a, b) },
		func() error { return r.compareConventions(people) },
		func() error { return r.addSukamaju(people) },
	} {
		if err := part(); err != nil {
			return r, err
		}
	}
	return r, nil
}

// compareRegions compares two regions as reported, and as if confirmed.
func (r *report) compareRegions(people []*cohort.Row, a, b law.Overlay) error {
	decree := madeUpDecree(r.Day)
	r.Decree = decree.Instrument.Name
	var reported, confirmed [2]*law.Policy
	for i, o := range [2]law.Overlay{a, b} {
		var err error
		if reported[i], err = on(r.Day, o); err != nil {
			return err
		}
		if confirmed[i], err = on(r.Day, o.Confirm(decree)); err != nil {
			return err
		}
		r.Regions[i] = agency{o.ID, o.Authority, o.Region, settings(o)}
		count := noted(people, reported[i], r.Regions[i].Settings)
		for j := range r.Regions[i].Settings {
			s := &r.Regions[i].Settings[j]
			s.Noted = count[j]
			one, err := on(r.Day, o.Confirm(decree, s.Parameter))
			if err != nil {
				return err
			}
			with := compare(people, "", reported[i], "", one)
			s.Changed = with.Changed
			for _, m := range with.Moves {
				s.Outcomes += m.People
			}
		}
	}
	r.Reported = compare(people, a.Authority, reported[0], b.Authority, reported[1])
	r.Confirmed = compare(people, a.Authority, confirmed[0], b.Authority, confirmed[1])
	return nil
}

func settings(o law.Overlay) []setting {
	all := make([]setting, len(o.Settings))
	for i, s := range o.Settings {
		all[i] = setting{
			Parameter: s.Parameter(), Value: s.Value(pppk.Indonesian), From: s.From(), Source: s.Source().String(), Departs: s.Departs(),
		}
	}
	return all
}

// noted counts the decisions of which a note names each setting: its value and
// its source.
func noted(people []*cohort.Row, policy *law.Policy, all []setting) []int {
	count := make([]int, len(all))
	for _, p := range people {
		d := policy.Decide(law.Request{Act: national.Renewal(), Proposed: p.Proposed}, &p.Facts)
		for note := range d.Notes() {
			for i, s := range all {
				if strings.Contains(note, ": "+s.Value+" ("+s.Source) {
					count[i]++
				}
			}
		}
	}
	return count
}

// compareConventions compares the three days on which an age limit can bite.
func (r *report) compareConventions(people []*cohort.Row) error {
	choices := []law.LimitDay{law.AtBirthday, law.AtMonthEnd, law.AtNextMonth}
	names, policies := make([]string, 3), make([]*law.Policy, 3)
	for i, choice := range choices {
		s := law.Set(national.AgeLimitDay(), choice, r.Day, madeUpDecree(r.Day))
		policy, err := on(r.Day, law.Overlay{ID: "rekaan", Authority: "Instansi rekaan", Settings: []law.Setting{s}})
		if err != nil {
			return err
		}
		names[i], policies[i] = s.Value(pppk.Indonesian), policy
	}
	for _, pair := range [][2]int{{0, 1}, {0, 2}, {1, 2}} {
		a, b := pair[0], pair[1]
		r.Conventions = append(r.Conventions, compare(people, names[a], policies[a], names[b], policies[b]))
	}
	return nil
}

// addSukamaju compares the made-up regency with the nation, and with itself as a
// file.
func (r *report) addSukamaju(people []*cohort.Row) error {
	inGo := sukamaju()
	alone, err := national.Law().ReadOverlay(sukamajuFile)
	if err != nil {
		return fmt.Errorf("sukamaju.json: %w", err)
	}
	withRule := alone
	withRule.Rules = inGo.Rules // the file declares the fact, Go has the rule that reads it
	nation, err := on(r.Day)
	if err != nil {
		return err
	}
	var policies [3]*law.Policy
	for i, o := range []law.Overlay{inGo, withRule, alone} {
		if policies[i], err = on(r.Day, o); err != nil {
			return err
		}
	}
	s := &r.Sukamaju
	s.Settings = settings(inGo)
	for _, f := range inGo.Facts {
		s.Facts = append(s.Facts, f.ID+" ("+f.Kind.String()+")")
	}
	for _, rule := range inGo.Rules {
		s.Rules = append(s.Rules, rule.ID)
	}
	s.National = compare(people, "nasional", nation, inGo.Authority, policies[0])
	s.File = compare(people, "Go", policies[0], "JSON dan aturan Go", policies[1])
	s.Alone = compare(people, "Go", policies[0], "JSON saja", policies[2])
	return nil
}
