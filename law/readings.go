package law

import (
	"fmt"
	"iter"
	"math/bits"
	"slices"

	"github.com/pppk-id/pppk"
)

// readings is a set of combinations of readings of one act.
type readings [maxReadings / 64]uint64

func (s *readings) add(i int) { s[i/64] |= 1 << (i % 64) }

func (s readings) isZero() bool { return s == readings{} }

func (s readings) with(o readings) readings {
	for i := range s {
		s[i] |= o[i]
	}
	return s
}

func (s readings) and(o readings) readings {
	for i := range s {
		s[i] &= o[i]
	}
	return s
}

func (s readings) without(o readings) readings {
	for i := range s {
		s[i] &^= o[i]
	}
	return s
}

// first is the first of them.
func (s readings) first() int {
	for i, word := range s {
		if word != 0 {
			return i*64 + bits.TrailingZeros64(word)
		}
	}
	return 0
}

// pointSet is a set of open points of an act, by their places. Each point doubles the
// readings at least, so that of what fits into readings no set is too large.
type pointSet uint16

// Values is every parameter under one reading of the law.
type Values struct {
	law      *Law
	day      pppk.Date
	all      []any // by their places in the law; nil where no text sets one
	limitDay LimitDay
	ages     *ageTable
}

// Day returns the day whose law it is.
func (v *Values) Day() pppk.Date { return v.day }

func (v *Values) of(d *paramDef) any {
	if v == nil {
		return nil
	}
	if i := v.law.place(d); i >= 0 {
		return v.all[i]
	}
	return nil
}

// readingSet is the readings under every combination of some open points of law.
type readingSet struct {
	points   []int // where the law keeps each
	variants []Values
	splits   [][]split // by the set of points: how it divides the readings
	all      readings  // every reading
	open     pointSet  // every point
}

// split is a set of readings that do not differ in some points, and the values under the
// first of them.
type split struct {
	readings readings
	values   *Values
}

// each yields the points of a set, by where the law keeps them.
func (a *readingSet) each(set pointSet) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i, at := range a.points {
			if set>>i&1 != 0 && !yield(at) {
				return
			}
		}
	}
}

// pointAt is the set of the one point that the law keeps there, or nothing.
func (a *readingSet) pointAt(at int) pointSet {
	if i := slices.Index(a.points, at); i >= 0 {
		return 1 << i
	}
	return 0
}

// readingsOf lists the values under every combination of some open points.
func (p *Policy) readingsOf(points []int) (*readingSet, error) {
	a := &readingSet{points: points}
	sizes, total := make([]int, len(points)), 1
	for i, at := range points {
		sizes[i] = p.law.params[at].def.choicesOn(p.day)
		if total *= sizes[i]; total > maxReadings {
			return nil, errCoverage(fmt.Sprintf("more than %d combinations of readings are open for one act; choose some of them in an overlay", maxReadings))
		}
		a.open |= 1 << i
	}
	a.variants = make([]Values, total)
	for i := range a.variants {
		v := &a.variants[i]
		*v = *p.base
		v.all = slices.Clone(v.all)
		rest := i
		for j, at := range points {
			v.all[at] = p.law.params[at].def.choices[rest%sizes[j]].value
			rest /= sizes[j]
		}
		v.settle()
		a.all.add(i)
	}
	a.splits = make([][]split, a.open+1)
	for set := range a.open + 1 {
		a.splits[set] = a.divide(set)
	}
	return a, nil
}

// settle takes out what checks ask most.
func (v *Values) settle() {
	if d := v.law.limits.Day.def; d != nil {
		v.limitDay, _ = v.of(d).(LimitDay)
	}
}

// divide puts readings together that do not differ in a set of points.
func (a *readingSet) divide(set pointSet) (parts []split) {
	same := func(v, w *Values) bool {
		for at := range a.each(set) {
			if v.all[at] != w.all[at] {
				return false
			}
		}
		return true
	}
	for i := range a.variants {
		at := slices.IndexFunc(parts, func(s split) bool { return same(s.values, &a.variants[i]) })
		if at < 0 {
			at = len(parts)
			parts = append(parts, split{values: &a.variants[i]})
		}
		parts[at].readings.add(i)
	}
	return parts
}
