package pppktest

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"reflect"
	"slices"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
)

// Case is one person on one day, and what the agency's source says of him. What
// it wants should come from the source, never from what the library printed.
type Case struct {
	Name    string
	Day     pppk.Date   // of the decision
	Act     string      // the id of the act in the law that is checked; "": that of Request
	Request law.Request // without any act: a renewal
	Facts   pppk.Facts
	JSON    string // the facts as JSON, in place of Facts

	Outcome law.Outcome           // wanted; 0: any
	Results map[string]law.Result // wanted, by the id of the rule
}

// ReadCases reads the cases of every file that matches, in the format of the
// library's own: a list of
//
//	{"kasus": "Sertifikat belum ada", "hari": "2026-03-02", "dasar_fakta": "sari",
//	 "usulan": {"mulai": "2026-04-01", "berakhir": "2027-03-31"},
//	 "fakta": {"tambahan": [{"id": "sertifikat", "nilai": "tidak"}]},
//	 "hasil": "tidak-memenuhi-syarat", "temuan": {"sukamaju.certificate": "tidak-terpenuhi"}}
//
// in which kasus and hari are needed; tindakan is the id of the act, a renewal where
// it is left out, and jabatan and alasan the position and the ground that are asked
// about. The facts are those of base/sari.json,
// beside the file, with the keys of fakta in place of its own. It is strict, and
// the error joins a [pppk.Problem] for everything that cannot be read.
func ReadCases(files fs.FS, pattern string) ([]Case, error) {
	names, err := fs.Glob(files, pattern)
	if err != nil {
		return nil, err
	}
	var wrong []error
	if len(names) == 0 {
		wrong = append(wrong, &pppk.Problem{Path: pattern, Code: "case.file", Remedy: "matches no file"})
	}
	var all []Case
	for _, name := range names {
		some, err := readFile(files, name)
		all, wrong = append(all, some...), append(wrong, err)
	}
	return all, errors.Join(wrong...)
}

func readFile(files fs.FS, name string) (all []Case, err error) {
	problem := func(at string, err error) error {
		return &pppk.Problem{Path: name + at, Code: "case.file", Remedy: err.Error()}
	}
	data, err := fs.ReadFile(files, name)
	if err != nil {
		return nil, problem("", err)
	}
	var written []struct {
		Name    string                     `json:"kasus"`
		Day     pppk.Date                  `json:"hari"`
		Act     string                     `json:"tindakan"`
		Term    pppk.Period                `json:"usulan"`
		Place   pppk.Position              `json:"jabatan"`
		Ground  string                     `json:"alasan"`
		Base    string                     `json:"dasar_fakta"`
		Facts   map[string]json.RawMessage `json:"fakta"`
		Outcome law.Outcome                `json:"hasil"`
		Results map[string]law.Result      `json:"temuan"`
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&written); err != nil {
		return nil, problem("", err)
	}
	if dec.More() {
		return nil, problem("", errors.New("has text after the list"))
	}
	var wrong []error
	for i, w := range written {
		at := fmt.Sprintf("[%d]", i)
		facts := map[string]json.RawMessage{}
		if w.Base != "" {
			base, err := fs.ReadFile(files, path.Join(path.Dir(name), "base", w.Base+".json"))
			if err == nil {
				err = json.Unmarshal(base, &facts)
			}
			if err != nil {
				wrong = append(wrong, problem(at+".dasar_fakta", err))
				continue
			}
		}
		maps.Copy(facts, w.Facts)
		c := Case{Name: w.Name, Day: w.Day, Outcome: w.Outcome, Results: w.Results, Act: w.Act, Request: law.Request{Proposed: w.Term, Position: w.Place}}
		if w.Ground != "" {
			if c.Request.Ground, err = pppk.ParseEndingGround(w.Ground); err != nil {
				wrong = append(wrong, problem(at+".alasan", err))
				continue
			}
		}
		whole, err := json.Marshal(facts)
		if err == nil {
			err = json.Unmarshal(whole, &c.Facts)
		}
		if err != nil {
			wrong = append(wrong, problem(at+".fakta", err))
			continue
		}
		all = append(all, c)
	}
	return all, errors.Join(wrong...)
}

// place resolves the day of a case, decides it, and compares what it wants.
func (k *kit) place(c *Case) {
	path := "case " + c.Name
	if c.Name == "" || slices.ContainsFunc(k.cases, func(p placed) bool { return p.Name == c.Name }) {
		k.add(path, "case.name", "needs a name that no other case has")
	}
	if c.Outcome == 0 && len(c.Results) == 0 {
		k.add(path, "case.wants", "wants neither an outcome nor a result, and so can never fail")
	}
	facts := c.Facts
	if c.JSON != "" {
		if err := json.Unmarshal([]byte(c.JSON), &facts); err != nil {
			k.addAll(path, "case.facts", err)
			return
		}
	}
	act := k.law.Act(c.Act)
	if !c.Request.Act.IsZero() && c.Act == "" {
		act = c.Request.Act
	}
	if act.IsZero() || !c.Request.Act.IsZero() && act != c.Request.Act {
		k.add(path, "case.act", "asks about no act of the law, or about two; it "+k.law.NoAct())
		return
	}
	p, err := k.law.On(c.Day)
	if err != nil {
		k.addAll(path, "case.day", err)
		return
	}
	if err := p.Check(&facts); err != nil {
		k.addAll(path, "case.facts", err)
	}
	one := placed{c, p, act, facts}
	k.cases = append(k.cases, one)

	shared := one.copied()
	d := one.decide(shared)
	if !reflect.DeepEqual(*shared, facts) {
		return // a rule changes them, which is said where it is looked for; the decision explains nothing
	}
	if c.Outcome != 0 && d.Outcome() != c.Outcome {
		k.add(path, "case.outcome", "wants "+word(c.Outcome)+"; it is "+word(d.Outcome())+because(d))
	}
	said := results(d)
	for _, rule := range slices.Sorted(maps.Keys(c.Results)) {
		switch now, there := said[rule]; {
		case !there:
			k.add(path+" "+rule, "case.result", "wants "+word(c.Results[rule])+"; the rule is not there on "+c.Day.String()+" for an agreement of this status")
		case now != c.Results[rule]:
			k.add(path+" "+rule, "case.result", "wants "+word(c.Results[rule])+"; it is "+word(now))
		}
	}
	if d.Outcome() == law.Undetermined {
		for range d.Missing() {
			return
		}
		k.add(path, "case.missing", "is undetermined and asks for nothing; name in Reads what each rule reads"+because(d))
	}
}

// because lists the blocking rules that are not met or not known.
func because(d law.Decision) (s string) {
	for f := range d.Findings() {
		if f.Blocks && f.Result != law.Met && f.Result != law.NotApplicable {
			s += "; " + f.Rule + " " + f.Result.String()
		}
	}
	return s
}

// word is a wire value, or what stands for none.
func word(v fmt.Stringer) string {
	if s := v.String(); s != "" {
		return s
	}
	return "(none)"
}

func (p *placed) request() law.Request {
	r := p.Request
	r.Act = p.act
	return r
}

func (p *placed) decide(f *pppk.Facts) law.Decision { return p.policy.Decide(p.request(), f) }

// copied is the facts, sharing nothing with those that were written.
func (p *placed) copied() *pppk.Facts { return clone(&p.facts) }

func clone(f *pppk.Facts) *pppk.Facts {
	c := *f
	c.Contracts = slices.Clone(f.Contracts)
	c.Evaluations = slices.Clone(f.Evaluations)
	c.Statements = slices.Clone(f.Statements)
	c.Events.List = slices.Clone(f.Events.List)
	c.Declared = slices.Clone(f.Declared)
	return &c
}

func results(d law.Decision) map[string]law.Result {
	all := map[string]law.Result{}
	for f := range d.Findings() {
		all[f.Rule] = f.Result
	}
	return all
}

// complete looks for a case that is met, one that is not met and one that is not
// known, of every rule that the overlay adds.
func (k *kit) complete() {
	wanted, reached := map[never]bool{}, map[never]string{}
	for i := range k.cases {
		p := &k.cases[i]
		for rule, result := range p.Results {
			wanted[never{rule, result}] = true
		}
		for rule, result := range results(p.decide(p.copied())) {
			reached[never{rule, result}] = p.Name
		}
	}
	for _, rule := range k.own {
		for _, r := range []law.Result{law.Met, law.NotMet, law.NotKnown} {
			key := never{rule, r}
			if _, excused := k.never[key]; !excused && !wanted[key] {
				k.add("rule "+rule+" "+r.String(), "case.lacks", "has no case that wants it; write one, or say why there is none (Never)")
			}
		}
	}
	excused := slices.SortedFunc(maps.Keys(k.never), func(a, b never) int {
		return cmp.Or(cmp.Compare(a.rule, b.rule), cmp.Compare(a.result, b.result))
	})
	for _, key := range excused {
		path := "rule " + key.rule + " " + key.result.String()
		by, is := reached[key]
		switch {
		case k.never[key] == "" || !slices.Contains(k.own, key.rule):
			k.add(path, "case.never", "is excused without a reason, or is no rule that the overlay adds")
		case is:
			k.add(path, "case.never", "is excused, and reached by case "+by)
		case wanted[key]:
			k.add(path, "case.never", "is excused, and wanted by a case")
		}
	}
	for _, rule := range slices.Sorted(maps.Keys(k.allocates)) {
		if !slices.Contains(k.own, rule) || k.allocates[rule] == "" {
			k.add("rule "+rule, "rule.allocates", "is excused without a reason, or is no rule that the overlay adds")
		}
	}
}
