package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/pppk-id/pppk/internal/frozen"
	pppk "github.com/pppk-id/pppk/testdata/before"
)

// reach is what the decisions reach: a rule with a result, or a sentence of a
// letter. It chooses the few decisions that reach most.
type reach struct {
	mu    sync.Mutex
	ids   map[string]int32
	pair  map[int32]bool // whether it is a rule with a result
	by    map[frozen.Choice][]int32
	taken map[int32]bool
}

func newReach() *reach {
	return &reach{ids: map[string]int32{}, pair: map[int32]bool{}, by: map[frozen.Choice][]int32{}, taken: map[int32]bool{}}
}

// choose takes, again and again, the decision that reaches most that none before
// it has reached.
func (r *reach) choose(most int) (all []frozen.Choice) {
	open := make([]scored, 0, len(r.by))
	for c := range r.by {
		open = append(open, scored{c, r.gain(c)})
	}
	slices.SortFunc(open, scored.compare)
	for len(all) < most && len(open) > 0 {
		// The scores only fall, so who keeps the lead after counting anew has it.
		best := open[0]
		best.score = r.gain(best.of)
		if len(open) > 1 && best.compare(open[1]) > 0 {
			at, _ := slices.BinarySearchFunc(open[1:], best, scored.compare)
			copy(open, open[1:1+at])
			open[at] = best
			continue
		}
		for _, f := range r.by[best.of] {
			r.taken[f] = true
		}
		all, open = append(all, best.of), open[1:]
	}
	return all
}

// gain is what a decision would add: a rule with a result counts more than any
// sentences.
func (r *reach) gain(c frozen.Choice) (n int) {
	for _, f := range r.by[c] {
		switch {
		case r.taken[f]:
		case r.pair[f]:
			n += 1000
		default:
			n++
		}
	}
	return n
}

// scored is a decision with how much it would add.
type scored struct {
	of    frozen.Choice
	score int
}

// compare puts who adds most first.
func (s scored) compare(t scored) int {
	if s.score != t.score {
		return t.score - s.score
	}
	return slices.Compare([]int{s.of.Person, s.of.Law, s.of.Day}, []int{t.of.Person, t.of.Law, t.of.Day})
}

// report counts what is reached at all and what the chosen decisions reach.
func (r *reach) report() string {
	count := map[bool][2]int{} // of pairs and of sentences: reached, chosen
	for _, id := range r.ids {
		c := count[r.pair[id]]
		c[0]++
		if r.taken[id] {
			c[1]++
		}
		count[r.pair[id]] = c
	}
	chosen := counts(count[true][1], count[false][1])
	return fmt.Sprintf("%s of %d\n%s of %d\n", chosen[0], count[true][0], chosen[1], count[false][0])
}

// counts says how many are reached.
func counts(pairs, sentences int) [2]string {
	return [2]string{fmt.Sprintf("rules with a result: %d", pairs), fmt.Sprintf("sentence parts in letters: %d", sentences)}
}

// pairMark stands before a rule with its result among what is reached.
const pairMark = "aturan "

// What makes one sentence of letters into many: numbers with the names of months,
// and what is strung together in one line.
var (
	numbers = regexp.MustCompile(`[0-9]+([-.,/][0-9]+)*( (Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|January|February|March|May|June|July|August|October|December) 0?[0-9]*)?`)
	strung  = regexp.MustCompile(`[.;:,] | jika | if | dan | and |[()]`)
)

// reachedBy is what a decision reaches: each rule with its result, and each part of
// a sentence of its letters, without numbers.
func reachedBy(d pppk.Decision) (all []string) {
	for f := range d.Findings() {
		all = append(all, pairMark+f.Rule+" "+f.Result.String())
	}
	for _, reader := range []pppk.Reader{pppk.Officer, pppk.Employee} {
		for _, language := range []pppk.Language{pppk.Indonesian, pppk.English} {
			letter, err := d.LetterFor(reader, language)
			if err != nil {
				letter = err.Error()
			}
			for line := range strings.SplitSeq(letter, "\n") {
				for _, part := range strung.Split(numbers.ReplaceAllString(line, "0"), -1) {
					all = append(all, strings.TrimSpace(part))
				}
			}
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// of adds what the decisions about a person reach, one day of each law in turn.
func (r *reach) of(a *answerer, p frozen.Person) {
	f, q := factsOf(p.Facts), question(p.Request)
	for law, name := range p.Laws {
		day := (p.Number + law) % len(p.Days)
		policy, err := a.policy(name, p.Days[day])
		if err != nil {
			continue
		}
		all := reachedBy(policy.Decide(q, f))
		r.mu.Lock()
		c := frozen.Choice{Person: p.Number, Law: law, Day: day}
		for _, one := range all {
			id, ok := r.ids[one]
			if !ok {
				id = int32(len(r.ids))
				r.ids[one], r.pair[id] = id, strings.HasPrefix(one, pairMark)
			}
			r.by[c] = append(r.by[c], id)
		}
		r.mu.Unlock()
	}
}
