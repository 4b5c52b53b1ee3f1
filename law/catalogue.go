package law

import (
	"fmt"

	"github.com/pppk-id/pppk"
)

// What a law holds, for whoever lists it.

// Rules returns every version of every rule of the law, in the order in which findings
// are listed: the nation's, then the agencies' own. What settings add is not there: see
// [Policy.Rules].
func (l *Law) Rules() []Rule {
	if l == nil {
		return nil
	}
	var all []Rule
	for _, national := range [2]bool{true, false} {
		for _, s := range l.rules {
			for _, r := range s.versions {
				if (s.overlay < 0) == national {
					all = append(all, *r)
				}
			}
		}
	}
	return all
}

// Rules returns the rules that hold on the day of the policy, those that settings add
// among them.
func (p *Policy) Rules() []Rule {
	if p == nil {
		return nil
	}
	var all []Rule
	for _, r := range p.rules {
		all = append(all, *r.Rule)
	}
	return all
}

// ParameterInfo is what a law says of one parameter.
type ParameterInfo struct {
	ID        string
	Title     pppk.Text
	Type      string // of its values, as Go has it: "law.Lengths"
	Allows    pppk.Text
	Contested bool
	Stated    bool
	Status    pppk.Status
	Table     bool // no overlay sets it
	Adds      string
	Choices   []ChoiceInfo
	Versions  []VersionInfo
}

// ChoiceInfo is one of the words that a parameter can be.
type ChoiceInfo struct {
	Word     string
	Words    pppk.Text
	Cite     pppk.Citation
	PartTime pppk.Citation
}

// VersionInfo is a value of the nation's, in words, and its days.
type VersionInfo struct {
	Value       pppk.Text
	From, Until pppk.Date
	Cite        pppk.Citation
}

// Parameters returns what the law says of each parameter, in its order.
func (l *Law) Parameters() []ParameterInfo {
	if l == nil {
		return nil
	}
	var all []ParameterInfo
	for _, p := range l.params {
		d := p.def
		one := ParameterInfo{
			ID: d.id, Title: d.title, Type: fmt.Sprintf("%T", d.zero), Contested: d.contested, Stated: d.stated, Status: d.status, Table: d.table, Adds: d.added,
		}
		if len(d.allowed) > 0 {
			one.Allows = d.allowed[len(d.allowed)-1].words
		}
		for _, c := range d.choices {
			one.Choices = append(one.Choices, ChoiceInfo{c.word, c.text, c.cite, c.part})
		}
		for _, v := range p.versions {
			one.Versions = append(one.Versions, VersionInfo{
				pppk.Text{ID: d.valueText(pppk.Indonesian, v.value), EN: d.valueText(pppk.English, v.value)}, v.from, v.until, v.cite,
			})
		}
		all = append(all, one)
	}
	return all
}

// Facts returns the facts of the law, in the order in which they are asked for. They must
// not be changed.
func (l *Law) Facts() []*Fact {
	if l == nil {
		return nil
	}
	var all []*Fact
	for _, f := range l.facts {
		all = append(all, f.Fact)
	}
	return all
}

// Citations returns what the nation's rules, parameters and tables cite.
func (l *Law) Citations() []pppk.Citation {
	if l == nil {
		return nil
	}
	var all []pppk.Citation
	for c := range l.citations {
		all = append(all, c)
	}
	for _, a := range l.acts {
		for i := range a.of.Duties {
			all = append(all, a.of.Duties[i].Cite)
		}
	}
	return all
}
