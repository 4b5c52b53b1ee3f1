package pppk_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/frozen"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/region"
)

// A rule that no answer needs is a mistake of the rule or a hole in the cases. The tests
// of this file lay the law of the nation without each rule in turn, with it always met and
// with it always not met, and look that some answer changes.

// spared are the changes of rules that change no answer, and why: the rule and the change.
var spared = map[string]string{
	"appointment.part_time.selection_year left out":   "who took neither selection is no applicant who can be appointed either: appointment.part_time.applicant refuses the same people and asks for the same facts; this one says which text the year stands in",
	"appointment.part_time.selection_year always met": "the same",
}

// change is what is done to a rule.
type change string

const (
	left      change = "left out"
	alwaysMet change = "always met"
	neverMet  change = "always not met"
)

var changes = []change{left, alwaysMet, neverMet}

// check is the check of a rule that is changed.
func (c change) check(*law.Case) law.Result {
	if c == alwaysMet {
		return law.Met
	}
	return law.NotMet
}

// changedNation is the law of the nation with a change of one rule.
func changedNation(id string, how change) (*law.Law, error) {
	texts := national.Texts()
	for i := range texts {
		texts[i].Rules = slices.Clone(texts[i].Rules)
		for j := range texts[i].Rules {
			if r := &texts[i].Rules[j]; r.ID == id && how != left {
				r.Check = how.check
			}
		}
		if how == left {
			texts[i].Rules = slices.DeleteFunc(texts[i].Rules, func(r law.Rule) bool { return r.ID == id })
			texts[i].Ends = slices.DeleteFunc(slices.Clone(texts[i].Ends), func(e law.End) bool { return e.Rule == id })
		}
	}
	return law.New(texts...)
}

// book is laws over one law of the nation, each laid once and resolved once for each day.
// It is for one goroutine.
type book struct {
	nation   *law.Law
	laws     map[string]*law.Law
	policies map[[2]string]*law.Policy
}

func newBook(nation *law.Law) *book {
	return &book{nation, map[string]*law.Law{frozen.Nation: nation}, map[[2]string]*law.Policy{}}
}

func (b *book) policy(name, day string) (*law.Policy, error) {
	key := [2]string{name, day}
	if p := b.policies[key]; p != nil {
		return p, nil
	}
	if b.laws[name] == nil {
		laid, err := b.nation, error(nil)
		for i, text := range frozen.Overlays(name) {
			o, err := b.nation.ReadOverlay([]byte(text))
			if err != nil {
				return nil, err
			}
			if i == 0 {
				o.Rules = ownRules(name)
			}
			if laid, err = laid.With(o); err != nil {
				return nil, err
			}
		}
		if id, isConfirmed := frozen.Region(name); id != "" {
			for o := range region.All() {
				if o.ID != id {
					continue
				}
				if isConfirmed {
					o = o.Confirm(decreeNamed("Peraturan Rekaan 1/2024", "2024-01-02"))
				}
				if laid, err = laid.With(o); err != nil {
					return nil, err
				}
			}
		}
		b.laws[name] = laid
	}
	p, err := b.laws[name].On(pppk.MustParseDate(day))
	if err != nil {
		return nil, err
	}
	b.policies[key] = p
	return p, nil
}

// inquiry is a question under a law on a day, and what is said to it.
type inquiry struct {
	name, law, day string
	request        law.Request
	facts          *pppk.Facts

	answer string
	rules  map[string]ruleSaid
	stand  int // how many blocking rules are not met or not known
}

type ruleSaid struct {
	result law.Result
	blocks bool
}

// blocked reports whether the rule stands in the way.
func (r ruleSaid) blocked() bool {
	return r.blocks && (r.result == law.NotMet || r.result == law.NotKnown || r.result == law.ContestedResult)
}

// answerOf is what a decision comes to, whatever its rules are called: the outcome, the
// longest term, what is missing, and what each reading comes to.
func answerOf(d law.Decision) string {
	var b strings.Builder
	say := func(d law.Decision) {
		last, by := d.Longest()
		fmt.Fprintln(&b, d.Outcome(), last, by)
		for m := range d.Missing() {
			fmt.Fprintln(&b, "-", m.Name())
		}
	}
	say(d)
	for r, one := range d.Readings() {
		fmt.Fprintln(&b, r)
		say(one)
	}
	return b.String()
}

func rulesOf(d law.Decision) map[string]ruleSaid {
	all := map[string]ruleSaid{}
	for f := range d.Findings() {
		all[f.Rule] = ruleSaid{f.Result, f.Blocks}
	}
	return all
}

// ask answers an inquiry under the laws of a book.
func (q *inquiry) ask(b *book) (law.Decision, error) {
	p, err := b.policy(q.law, q.day)
	if err != nil {
		return law.Decision{}, fmt.Errorf("%s: %w", q.name, err)
	}
	return p.Decide(q.request, q.facts), nil
}

// changed reports whether something else is said with a change of a rule. Of a rule that
// only notes it is what it says itself.
func (q *inquiry) changed(b *book, rule string) (bool, error) {
	d, err := q.ask(b)
	if err != nil {
		return false, err
	}
	if !q.rules[rule].blocks && rulesOf(d)[rule] != q.rules[rule] {
		return true, nil
	}
	return answerOf(d) != q.answer, nil
}

// inquiries are the cases of the nation, and people who are made up, under the law of the
// nation and under those of agencies.
func inquiries(t *testing.T, people int) (all []*inquiry) {
	t.Helper()
	const cases = "national/testdata/cases"
	files, err := filepath.Glob(cases + "/*.json")
	require.NoError(t, err)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		var some []struct {
			Name     string                     `json:"kasus"`
			Act      string                     `json:"tindakan"`
			Day      string                     `json:"hari"`
			Ground   string                     `json:"alasan"`
			Position pppk.Position              `json:"jabatan"`
			Proposed pppk.Period                `json:"usulan"`
			Agency   json.RawMessage            `json:"lapisan"`
			Base     string                     `json:"dasar_fakta"`
			Facts    map[string]json.RawMessage `json:"fakta"`
		}
		require.NoError(t, json.Unmarshal(data, &some), file)
		for _, c := range some {
			if c.Agency != nil {
				continue // agencies are those of the people below
			}
			merged := map[string]json.RawMessage{}
			if c.Base != "" {
				data, err := os.ReadFile(filepath.Join(cases, "base", c.Base+".json"))
				require.NoError(t, err)
				require.NoError(t, json.Unmarshal(data, &merged))
			}
			maps.Copy(merged, c.Facts)
			r := law.Request{Act: national.Law().Act(c.Act), Proposed: c.Proposed, Position: c.Position}
			if c.Ground != "" {
				r.Ground = groundOf(c.Ground)
			}
			all = append(all, &inquiry{name: filepath.Base(file) + ": " + c.Name, law: frozen.Nation, day: c.Day, request: r, facts: factsOf(string(must(json.Marshal(merged))))})
		}
	}
	require.Greater(t, len(all), 300)
	for number := range people {
		p := frozen.PersonOf(number)
		r, f := question(p.Request), factsOf(p.Facts)
		for _, name := range append([]string{frozen.Nation}, p.Laws[:]...) {
			if name == frozen.Nation || len(frozen.Overlays(name)) > 0 {
				all = append(all, &inquiry{name: fmt.Sprint("frozen ", number), law: name, day: p.Days[1], request: r, facts: f})
			}
		}
	}
	b := newBook(national.Law())
	for _, q := range all {
		d, err := q.ask(b)
		if err != nil { // a law of which more is open on the day than is looked at
			continue
		}
		q.answer, q.rules = answerOf(d), rulesOf(d)
		for _, r := range q.rules {
			if r.blocked() {
				q.stand++
			}
		}
	}
	return slices.DeleteFunc(all, func(q *inquiry) bool { return q.rules == nil })
}

// asksAbout are the inquiries that can show the change of a rule, those first that most
// likely do: nothing else stands in the way, and it is a case.
func asksAbout(all []*inquiry, rule string, how change) (some []*inquiry) {
	others := func(q *inquiry) int { return q.stand - madeup.BoolInt(q.rules[rule].blocked()) }
	for _, q := range all {
		said, ok := q.rules[rule]
		same := how == alwaysMet && said.result == law.Met || how == neverMet && said.result == law.NotMet
		if ok && !(same && !said.blocks) { // of one that blocks the same result can bound another term
			some = append(some, q)
		}
	}
	slices.SortStableFunc(some, func(q, r *inquiry) int { return others(q) - others(r) })
	return some
}

// Without each rule of the nation, and with it always met or always not met, some case or
// somebody who is made up is answered otherwise.
func TestEveryRuleIsNeeded(t *testing.T) {
	t.Parallel()
	all := inquiries(t, 3000)
	var ids []string
	for _, r := range national.Law().Rules() {
		if !slices.Contains(ids, r.ID) {
			ids = append(ids, r.ID)
		}
	}
	if testing.Short() {
		for i := range ids {
			if i%5 == 0 {
				ids[i/5] = ids[i]
			}
		}
		ids = ids[:len(ids)/5]
	}
	var next, asked, byCase atomic.Int64
	var unneeded sync.Map
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Add(1)
		go func() {
			defer workers.Done()
			for i := int(next.Add(1) - 1); i < len(ids)*len(changes); i = int(next.Add(1) - 1) {
				id, how := ids[i/len(changes)], changes[i%len(changes)]
				nation, err := changedNation(id, how)
				if err != nil {
					t.Errorf("%s %s: %v", id, how, err)
					continue
				}
				b, needed := newBook(nation), false
				for _, q := range asksAbout(all, id, how) {
					asked.Add(1)
					if needed, err = q.changed(b, id); err != nil {
						t.Errorf("%s %s: %v", id, how, err)
					}
					if needed {
						byCase.Add(int64(madeup.BoolInt(!strings.HasPrefix(q.name, "frozen "))))
						break
					}
				}
				if !needed {
					unneeded.Store(id+" "+string(how), true)
				}
			}
		}()
	}
	workers.Wait()
	unneeded.Range(func(what, _ any) bool {
		if spared[what.(string)] == "" {
			t.Errorf("%s: no answer changes", what)
		}
		return true
	})
	for what := range spared {
		id, _, _ := strings.Cut(what, " ")
		if _, ok := unneeded.Load(what); !ok && slices.Contains(ids, id) {
			t.Errorf("%s: an answer changes after all; take it out of what is spared", what)
		}
	}
	t.Logf("%d rules, %d changes, of which a case shows %d, %d spared; %d inquiries, %d asked", len(ids), len(ids)*len(changes), byCase.Load(), len(spared), len(all), asked.Load())
}

// makers are a setting of each parameter that makes a rule, by its id.
func makers() map[string]law.Setting {
	set, from := madeup.Bound(), pppk.MustParseDate("2025-12-01")
	return map[string]law.Setting{
		national.NeededDocuments().ID(): law.Set(national.NeededDocuments(), law.Documents{{ID: "skck", Name: madeup.Text("SKCK"), Due: pppk.MustParseDate("2026-02-15")}}, from, set),
		national.WeightedScore().ID():   law.Set(national.WeightedScore(), law.Score{Parts: []law.ScorePart{{ID: "nilai_skp", Name: madeup.Text("SKP"), Weight: madeup.ShareOf("100")}}, Pass: madeup.ShareOf("70")}, from, set),
		national.DisciplineBar().ID():   law.Set(national.DisciplineBar(), law.SanctionBar{Lightest: pppk.MediumSanction, Years: []int{2025}}, from, set),
	}
}

// A rule that a setting makes is needed too: the outcome is another one without the
// setting, and with a rule in its place that is always met, or always not met.
func TestEveryRuleOfASettingIsNeeded(t *testing.T) {
	t.Parallel()
	day, settings := pppk.MustParseDate("2026-03-02"), makers()
	for _, parameter := range national.Law().Parameters() {
		setting, ok := settings[parameter.ID]
		require.Equal(t, parameter.Adds != "", ok, "%s: a setting for each parameter that makes a rule", parameter.ID)
		if !ok {
			continue
		}
		on := func(o law.Overlay) *law.Policy {
			o.ID, o.Authority = "rekaan", "Kabupaten Rekaan"
			return must(must(national.Law().With(o)).On(day))
		}
		real := on(law.Overlay{Settings: []law.Setting{setting}})
		var made law.Rule
		for _, r := range real.Rules() {
			if r.ID == parameter.Adds {
				made = r
			}
		}
		require.Equal(t, parameter.Adds, made.ID)
		for _, how := range changes {
			var o law.Overlay
			if how != left {
				o.Rules = []law.Rule{{
					ID: "rekaan.pengganti", Act: made.Act, Status: made.Status, From: pppk.MustParseDate("2025-12-01"), Cites: made.Cites,
					Title: made.Title, Duty: made.Duty, Plain: made.Plain, Check: how.check,
				}}
			}
			changed, needed := on(o), false
			for n := 0; n < 12 && !needed; n++ {
				f := madeup.FullFacts(day)
				for _, id := range []string{"skck", "nilai_skp"} {
					if values := madeup.OwnValues[id]; n%4 < 3 { // the fourth knows none of them
						f.Declared = append(f.Declared, pppk.Declared{ID: id, Value: values[n%len(values)]})
					}
				}
				if n%3 == 1 {
					f.Events.List = append(f.Events.List, pppk.Event{Kind: pppk.MediumSanction, Date: pppk.MustParseDate("2025-05-05")})
				}
				r := law.Request{Act: made.Act}
				needed = real.Decide(r, f).Outcome() != changed.Decide(r, f).Outcome()
			}
			require.True(t, needed, "%s %s: no outcome changes", made.ID, how)
		}
	}
}
