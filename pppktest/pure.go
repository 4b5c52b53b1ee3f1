package pppktest

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"runtime"
	"runtime/debug"
	"slices"
	"sync"
	"testing"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
)

// differs notes that the same facts have another answer.
func (k *kit) differs(code, name string, a, b answer) bool {
	rules, what := k.differ(a, b)
	if what == "" {
		return false
	}
	for _, rule := range rules {
		k.add("rule "+rule, code, what+" of the same facts, case "+name+"; a check reads what it is given and keeps nothing")
	}
	if len(rules) == 0 {
		k.add("case "+name, code, what+" of the same facts")
	}
	return true
}

// purity decides each case again and again, and all of them in other orders: the
// answers stay, and so do the facts.
func (k *kit) purity() {
	if k.unchanged(); k.impure {
		return // of facts that have changed a decision explains nothing
	}
	was := make([]answer, len(k.cases))
	for i := range k.cases {
		p := &k.cases[i]
		f := p.copied()
		was[i] = quick(p.decide(f))
		for range 10 {
			// At once, without the words: they run the checks too.
			k.impure = k.differs("rule.impure", p.Name, was[i], quick(p.decide(f))) || k.impure
		}
	}
	g := rand.New(rand.NewPCG(49, 2018))
	for range 5 {
		for _, i := range g.Perm(len(k.cases)) {
			p := &k.cases[i]
			k.impure = k.differs("rule.impure", p.Name, was[i], quick(p.decide(p.copied()))) || k.impure
		}
	}
	if k.impure {
		return
	}
	for i := range k.cases {
		p := &k.cases[i]
		first, second := explained(p.decide(p.copied())), explained(p.decide(p.copied()))
		k.impure = k.differs("rule.impure", p.Name, first, second) || k.impure
	}
}

// unchanged looks whether deciding, or explaining, changes the facts, and which
// rule does.
func (k *kit) unchanged() {
	for i := range k.cases {
		p := &k.cases[i]
		f := p.copied()
		if explained(p.decide(f)); reflect.DeepEqual(*f, p.facts) {
			continue
		}
		k.impure = true
		guilty := false
		for rule, alone := range k.alone(p.Day) {
			f := p.copied()
			if explained(alone.Decide(p.request(), f)); !reflect.DeepEqual(*f, p.facts) {
				guilty = true
				k.add("rule "+rule, "rule.changes", "changes the facts of case "+p.Name)
			}
		}
		if !guilty {
			k.add("case "+p.Name, "rule.changes", "has other facts once it is decided")
		}
	}
}

// alone yields, for each rule of the overlay's own, the law of the day with it
// and no other of them.
func (k *kit) alone(day pppk.Date) func(yield func(string, *law.Policy) bool) {
	return func(yield func(string, *law.Policy) bool) {
		for i := range k.overlay.Rules {
			o := k.overlay
			o.Rules, o.Settings = o.Rules[i:i+1], nil
			law, err := k.base.With(o)
			if err != nil {
				continue // it reads what a setting declares
			}
			if p, err := law.On(day); err == nil && !yield(o.Rules[0].ID, p) {
				return
			}
		}
	}
}

// parallel decides and explains every case in many goroutines at once.
func (k *kit) parallel() {
	if k.impure {
		k.skip("many goroutines: a rule is not pure in one")
		return
	}
	shared := make([]*pppk.Facts, len(k.cases))
	was := make([]answer, len(k.cases))
	for i := range k.cases {
		shared[i] = k.cases[i].copied()
		was[i] = explained(k.cases[i].decide(shared[i]))
	}
	type finding struct {
		name     string
		was, now answer
	}
	var mu sync.Mutex
	var all []finding
	var wg sync.WaitGroup
	for g := range max(8, runtime.GOMAXPROCS(0)) {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for round := range 20 {
				for n := range k.cases {
					i := (n + g + round) % len(k.cases)
					p := &k.cases[i]
					d := p.decide(shared[i])
					now := quick(d)
					if round == 0 {
						now = explained(d)
					} else {
						now.words, now.letters = was[i].words, was[i].letters
					}
					if _, what := k.differ(was[i], now); what != "" {
						mu.Lock()
						all = append(all, finding{p.Name, was[i], now})
						mu.Unlock()
					}
				}
			}
		}()
	}
	wg.Wait()
	before := len(k.problems)
	// What a rule says also changes words: those are of interest only alone.
	for _, named := range []bool{true, false} {
		for _, f := range all {
			if rules, _ := k.differ(f.was, f.now); len(rules) > 0 == named && (named || !k.impure) {
				k.differs("rule.parallel", f.name, f.was, f.now)
			}
		}
		k.impure = k.impure || len(k.problems) > before
	}
}

// allocations measures what deciding allocates beyond the law below the overlay.
func (k *kit) allocations() {
	if raced() {
		k.skip("allocations: the race detector allocates too")
		return
	}
	var sink law.Outcome
	measure := func(p *law.Policy, r law.Request, f *pppk.Facts) float64 {
		return testing.AllocsPerRun(50, func() { sink = p.Decide(r, f).Outcome() })
	}
	defer func() {
		if p := recover(); p != nil { // AllocsPerRun, while another test runs
			k.skip(fmt.Sprint("allocations: ", p))
		}
	}()
	for i := range k.cases {
		p := &k.cases[i]
		below, err := k.base.On(p.Day)
		if err != nil {
			continue
		}
		f := p.copied()
		free := measure(below, p.request(), f)
		if measure(p.policy, p.request(), f) <= free {
			continue
		}
		guilty := false
		for rule, alone := range k.alone(p.Day) {
			if k.noted(rule) {
				guilty = true // what notes it allocates
			} else if n := measure(alone, p.request(), f); n > free {
				guilty = true
				if k.allocates[rule] == "" {
					k.add("rule "+rule, "rule.allocates", fmt.Sprintf("allocates %.0f times in case %s; build in Found what is for people, or say why (Allocates)", n-free, p.Name))
				}
			}
		}
		if !guilty {
			k.add("case "+p.Name, "rule.allocates", "deciding it allocates, and does not without the overlay")
		}
	}
	_ = sink
}

// noted reports whether the check of a rule panics, or returns what no rule may.
func (k *kit) noted(rule string) bool {
	return k.seen["rule "+rule+"\x00rule.panics"] || k.seen["rule "+rule+"\x00rule.result"]
}

// raced reports whether the race detector is on.
func raced() bool {
	info, ok := debug.ReadBuildInfo()
	return ok && slices.Contains(info.Settings, debug.BuildSetting{Key: "-race", Value: "true"})
}
