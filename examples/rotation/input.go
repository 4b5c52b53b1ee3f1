package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/planning"
)

// input is what was published of a rotation, and how many of the made-up people
// lack which paper.
type input struct {
	Region    string         `json:"region"`
	Day       pppk.Date      `json:"day"`
	Published []claim        `json:"published"` // one for each source
	By        map[string]int `json:"by"`        // officials by the kind of their position
	BySource  string         `json:"by_source"`
	Lacks     map[string]int `json:"made_up_lacks"` // by the name of a paper

	by map[pppk.PositionKind]int
}

// claim is how many officials one source says there were.
type claim struct {
	Officials int    `json:"officials"`
	Source    string `json:"source"`
}

// most is how many officials a file may have.
const most = 100_000

func readInput(data []byte) (*input, error) {
	in := &input{by: map[pppk.PositionKind]int{}}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(in); err != nil {
		return nil, fmt.Errorf("input: %w", err)
	}
	if dec.More() {
		return nil, errors.New("input: has something after its object; leave it out")
	}
	var wrong []error
	fail := func(format string, args ...any) { wrong = append(wrong, fmt.Errorf(format, args...)) }
	if in.Region == "" || in.Day.IsZero() || in.BySource == "" {
		fail("region, day, by_source: must all be given")
	}
	for i, c := range in.Published {
		if c.Officials < 0 || c.Officials > most || c.Source == "" {
			fail("published[%d]: needs a source and 0 to %d officials", i, most)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(in.By)) {
		var kind pppk.PositionKind
		if err := kind.UnmarshalText([]byte(name)); err != nil || kind == 0 {
			fail("by.%s: is no kind of position; known are those of the library, jpt-pratama for example", name)
		}
		if n := in.By[name]; n < 2 || n > most {
			fail("by.%s: must be 2 to %d; one official alone has nobody to change places with", name, most)
		}
		in.by[kind] = in.By[name]
	}
	if len(in.By) == 0 {
		fail("by: is missing; give the officials by the kind of their position")
	}
	for _, name := range slices.Sorted(maps.Keys(in.Lacks)) {
		if !slices.ContainsFunc(papers, func(p paper) bool { return p.name == name }) {
			fail("made_up_lacks.%s: is no paper of this example", name)
		} else if in.Lacks[name] < 0 {
			fail("made_up_lacks.%s: must not be negative", name)
		}
	}
	lacking := 0
	for _, n := range in.Lacks {
		lacking += n
	}
	if lacking > in.people() {
		fail("made_up_lacks: %d papers are left out of %d people; each lacks one at most", lacking, in.people())
	}
	return in, errors.Join(wrong...)
}

// kinds are the kinds of position, highest first.
func (in *input) kinds() []pppk.PositionKind { return slices.Sorted(maps.Keys(in.by)) }

// people is how many officials have a position: those of the parts.
func (in *input) people() (n int) {
	for _, count := range in.by {
		n += count
	}
	return n
}

// parts are the published parts as the library compares them with a total.
func (in *input) parts() (all []planning.Part) {
	for _, kind := range in.kinds() {
		all = append(all, planning.Part{Name: kind.String(), Count: in.by[kind]})
	}
	return all
}
