package pppk

import (
	"fmt"
	"log/slog"
	"slices"
	"strings"
)

// Record is a decision as it is stored: what was decided, by which library,
// under which law, from which facts. Deciding Facts again with the same library
// under the same policy gives the same decision.
type Record struct {
	Library  string    `json:"pustaka"`
	Day      Date      `json:"hari"`
	Act      string    `json:"tindakan"`
	Proposed Period    `json:"usulan,omitzero"`
	Outcome  Outcome   `json:"hasil"`
	Overlays []string  `json:"lapisan,omitempty"` // id and version of each
	Policy   string    `json:"kebijakan"`         // a hash of the resolved law
	Readings []string  `json:"bacaan,omitempty"`  // the open readings that mattered
	Checked  []Checked `json:"diperiksa"`         // how far the law was checked
	Facts    Facts     `json:"fakta"`             // what was looked at, and no more
}

// Checked says up to which day an instrument was checked, and by which agency
// under which reference, or "" for the library's own check.
type Checked struct {
	Instrument string `json:"peraturan"`
	To         Date   `json:"sampai"`
	By         string `json:"oleh,omitempty"`
}

// String says only what kind of record it is: it holds personal data.
func (r Record) String() string { return "pppk.Record(" + r.Act + " " + r.Outcome.String() + ")" }

// Format prints what [Record.String] returns, whatever the verb.
func (r Record) Format(s fmt.State, _ rune) { masked(s, r.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (r Record) LogValue() slog.Value { return slog.StringValue(r.String()) }

// Record returns the copy of the decision for storing; it shares nothing with
// the facts. It fails under [ErrFacts] if the facts are no longer those that
// were decided.
func (d Decision) Record() (Record, error) {
	r := Record{Library: Version, Act: d.request.Act, Proposed: d.request.Proposed}
	if d.policy == nil {
		return r, nil
	}
	if !d.unchanged() {
		return Record{}, &Problem{Code: "decision.changed", kind: ErrFacts,
			Remedy: "the facts have changed since they were decided; decide them again"}
	}
	r.Day, r.Outcome, r.Policy, r.Facts = d.policy.day, d.outcome, d.policy.hash(), d.facts.clone()
	for _, o := range d.policy.law.overlays {
		r.Overlays = append(r.Overlays, strings.TrimSpace(o.ID+" "+o.Version))
	}
	for reading := range d.Readings() {
		r.Readings = append(r.Readings, reading)
	}
	for f := range d.Findings() {
		for _, c := range f.Citations() {
			if i := d.policy.checkedTo(c.Instrument); !i.CheckedTo.IsZero() {
				if one := (Checked{i.Name, i.CheckedTo, i.By}); !slices.Contains(r.Checked, one) {
					r.Checked = append(r.Checked, one)
				}
			}
		}
	}
	return r, nil
}

// unchanged reports whether the facts are still those that were decided.
func (d *Decision) unchanged() bool {
	again := Decision{policy: d.policy, request: d.request}
	again.read(d.facts)
	return again.digest == d.digest
}

// agreed is the agreement that would be renewed, of facts that are unchanged.
func (d *Decision) agreed() Contract {
	switch i, ok := d.facts.Contracts.latest(); {
	case len(d.facts.Contracts) == 1:
		return d.facts.Contracts[0]
	case ok:
		return d.facts.Contracts[i]
	}
	return Contract{}
}

// source is the statement that gave the answer about the subject, or nil when
// the facts have changed since.
func (d *Decision) source(about Subject) *Statement {
	if !d.unchanged() {
		return nil
	}
	for i := range d.facts.Statements {
		s := d.facts.Statements[i]
		if s.Subject == about && s.counts(d.known.first(), d.policy.day) == d.known.answer(about) {
			return &s
		}
	}
	return nil
}
