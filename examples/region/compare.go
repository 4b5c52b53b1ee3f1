package main

import (
	"cmp"
	"maps"
	"slices"

	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// comparison is what two policies say of all people, counted.
type comparison struct {
	A        string  `json:"a"`
	B        string  `json:"b"`
	Outcomes []tally `json:"hasil"`

	Changed int    `json:"berubah"` // another outcome or another last day
	Moves   []move `json:"perpindahan"`
	Later   days   `json:"lebih_lama"`
	Earlier days   `json:"lebih_singkat"`
	// DayOfOne: the last day is there under one policy alone.
	DayOfOne int `json:"hari_hanya_pada_satu"`

	Rules      []cause `json:"aturan"`
	Parameters []cause `json:"parameter"`
}

// tally is how many people have an outcome under each policy.
type tally struct {
	Outcome law.Outcome `json:"hasil"`
	A       int         `json:"a"`
	B       int         `json:"b"`
}

// move is how many people have one outcome under A and another under B.
type move struct {
	From   law.Outcome `json:"dari"`
	To     law.Outcome `json:"menjadi"`
	People int         `json:"orang"`
}

// days is by how many days the last day that may be given moves one way.
type days struct {
	People int `json:"orang"`
	Least  int `json:"paling_sedikit"`
	Most   int `json:"paling_banyak"`
	All    int `json:"seluruhnya"`
}

func (d *days) add(n int) {
	if d.People == 0 || n < d.Least {
		d.Least = n
	}
	d.Most = max(d.Most, n)
	d.People, d.All = d.People+1, d.All+n
}

// cause is a rule that says something else, or a parameter of another value.
type cause struct {
	ID     string `json:"id"`
	People int    `json:"orang"`
	// Decides: of how many of these the rule is a reason for the other outcome, or
	// bounds the last day that has changed. Of a parameter that is not told.
	Decides int `json:"menentukan,omitempty"`
}

// compare decides everybody under both policies.
func compare(people []*cohort.Row, nameA string, a *law.Policy, nameB string, b *law.Policy) comparison {
	c := comparison{A: nameA, B: nameB, Moves: []move{}}
	outcomes, moves := map[law.Outcome]*tally{}, map[move]int{}
	rules, parameters := map[string]*cause{}, map[string]*cause{}
	for _, outcome := range []law.Outcome{law.Eligible, law.Contested, law.Undetermined, law.NotEligible} {
		outcomes[outcome] = &tally{Outcome: outcome}
	}
	for _, p := range people {
		one := law.Compare(a, b, law.Request{Act: national.Renewal(), Proposed: p.Proposed}, &p.Facts)
		from, to := one.A.Outcome(), one.B.Outcome()
		outcomes[from].A++
		outcomes[to].B++
		if from != to {
			moves[move{From: from, To: to}]++
		}
		switch {
		case !one.Changed():
		case !one.DaysKnown:
			if hasDay(one.A) != hasDay(one.B) {
				c.DayOfOne++
			}
		case one.Days > 0:
			c.Later.add(one.Days)
		case one.Days < 0:
			c.Earlier.add(-one.Days)
		}
		named := map[string]bool{}
		for _, d := range one.Differences {
			count(rules, d.Rule, d.Decides)
			for _, id := range d.Parameters {
				if !named[id] {
					named[id] = true
					count(parameters, id, false)
				}
			}
		}
		if one.Changed() {
			c.Changed++
		}
	}
	for _, t := range outcomes {
		c.Outcomes = append(c.Outcomes, *t)
	}
	slices.SortFunc(c.Outcomes, func(s, t tally) int { return cmp.Compare(s.Outcome, t.Outcome) })
	for m, n := range moves {
		c.Moves = append(c.Moves, move{m.From, m.To, n})
	}
	slices.SortFunc(c.Moves, func(m, n move) int {
		return cmp.Or(-cmp.Compare(m.People, n.People), cmp.Compare(m.From, n.From), cmp.Compare(m.To, n.To))
	})
	c.Rules, c.Parameters = sorted(rules), sorted(parameters)
	return c
}

func hasDay(d law.Decision) bool {
	last, _ := d.Longest()
	return !last.IsZero()
}

func count(all map[string]*cause, id string, decides bool) {
	if all[id] == nil {
		all[id] = &cause{ID: id}
	}
	all[id].People++
	if decides {
		all[id].Decides++
	}
}

func sorted(all map[string]*cause) []cause {
	list := []cause{}
	for c := range maps.Values(all) {
		list = append(list, *c)
	}
	slices.SortFunc(list, func(a, b cause) int {
		return cmp.Or(-cmp.Compare(a.Decides, b.Decides), -cmp.Compare(a.People, b.People), cmp.Compare(a.ID, b.ID))
	})
	return list
}
