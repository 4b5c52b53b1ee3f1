package law

import (
	"cmp"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/jsontext"
	"github.com/pppk-id/pppk/internal/mask"
)

// ErrRecord is the kind of what is wrong with a record: it cannot be read, or
// deciding again gives another decision.
var ErrRecord = errors.New("pppk: record")

// Record is a decision as it is stored: what was decided, by which library,
// under which law, from which facts. Deciding Facts again with the same library
// under the same policy gives the same decision; [Record.Verify] looks. Its JSON
// is [RecordFormat].
type Record struct {
	Library  string          `json:"pustaka"`
	Day      pppk.Date       `json:"hari"`
	Act      string          `json:"tindakan"`
	Proposed pppk.Period     `json:"usulan,omitzero"`
	Position pppk.Position   `json:"jabatan,omitzero"` // the one that was asked about
	Ground   string          `json:"alasan,omitempty"` // the ground of an ending that was asked about
	Policy   string          `json:"kebijakan"`        // a hash of the resolved law
	Overlays []string        `json:"lapisan"`          // id and version of each
	Outcome  Outcome         `json:"hasil"`
	Step     Step            `json:"tahap"`
	Longest  LongestTerm     `json:"paling_lama"`
	Findings []RecordFinding `json:"temuan"`    // what each rule said, in the order of the law
	Readings []string        `json:"bacaan"`    // the open readings that mattered
	Checked  []Checked       `json:"diperiksa"` // how far the law was checked
	Facts    pppk.Facts      `json:"fakta"`     // those that were decided, whole: personal data
}

// RecordFinding is what one rule said.
type RecordFinding struct {
	Rule   string `json:"aturan"`
	Result Result `json:"hasil"`
}

// Checked says up to which day an instrument was checked, and by which agency
// under which reference, or "" for the library's own check.
type Checked struct {
	Instrument string    `json:"peraturan"`
	To         pppk.Date `json:"sampai"`
	By         string    `json:"oleh,omitempty"`
}

// String says only what kind of record it is: it holds personal data.
func (r Record) String() string { return "pppk.Record(" + r.Act + " " + r.Outcome.String() + ")" }

// Format prints what [Record.String] returns, whatever the verb.
func (r Record) Format(s fmt.State, _ rune) { mask.Write(s, r.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (r Record) LogValue() slog.Value { return slog.StringValue(r.String()) }

// Record returns the copy of the decision for storing; it shares nothing with
// the facts. It fails under [pppk.ErrFacts] if the facts are no longer those that
// were decided.
func (d Decision) Record() (Record, error) {
	r := Record{Library: pppk.Version, Act: d.request.Act.ID(), Proposed: d.request.Proposed, Position: d.positionAsked(), Ground: d.groundAsked()}
	if err := d.Err(); err != nil {
		return Record{}, err
	}
	if !d.answers() {
		return r, nil
	}
	r.Day, r.Outcome, r.Policy, r.Facts = d.policy.day, d.outcome, d.policy.id, d.facts.Clone()
	r.Step, r.Longest = d.Step(), d.longestTerm()
	for _, o := range d.policy.law.overlays {
		r.Overlays = append(r.Overlays, strings.TrimSpace(o.ID+" "+o.Version))
	}
	for reading := range d.Readings() {
		r.Readings = append(r.Readings, reading.String())
	}
	for f := range d.Findings() {
		r.Findings = append(r.Findings, RecordFinding{f.Rule, f.Result})
		for _, c := range f.Citations() {
			if i := d.policy.CheckedTo(c.Instrument); !i.CheckedTo.IsZero() {
				if one := (Checked{i.Name, i.CheckedTo, i.By}); !slices.Contains(r.Checked, one) {
					r.Checked = append(r.Checked, one)
				}
			}
		}
	}
	return r, nil
}

// positionAsked is the position of the request, where the act is about it.
func (d *Decision) positionAsked() pppk.Position {
	if d.request.Act.Asks().has(AsksPosition | MayAskPosition) {
		return d.request.Position
	}
	return pppk.Position{}
}

// groundAsked is the wire value of the ground, where the act is about one.
func (d *Decision) groundAsked() string {
	if d.request.Act.Asks().has(AsksGround) && pppk.KnownGround(d.request.Ground) {
		return d.request.Ground.String()
	}
	return ""
}

// Verify decides the facts of the record again under the policy and says what
// is no longer as it was recorded: the library, the day, the law, the outcome,
// what each rule says, the longest term, the readings. The policy is that of the
// recorded day, under the same overlays. Nil means that nothing differs. What
// differs are [pppk.Problem] values, without personal data, joined under [ErrRecord];
// another version of the library is one of them, and the rest is compared all
// the same.
//
// It finds facts that were changed only by what they change: the record holds no
// checksum.
func (r Record) Verify(p *Policy) error {
	ps := &pppk.ProblemList{Kind: ErrRecord}
	now := Record{Library: pppk.Version} // of a policy that does not answer what was asked
	if d := p.Decide(Request{Act: p.Law().Act(r.Act), Proposed: r.Proposed, Position: r.Position, Ground: pppk.GroundNamed(r.Ground)}, &r.Facts); !d.refused {
		var err error
		if now, err = d.Record(); err != nil {
			return err
		}
	}
	differs := func(yes bool, path, code, remedy string) {
		if yes {
			ps.Add(path, code, remedy)
		}
	}
	differs(r.Library != now.Library, "pustaka", "record.software", "was made by another version of the library; this is "+now.Library)
	differs(r.Day != now.Day, "hari", "record.day", "is "+dayWord(r.Day)+"; the policy is that of "+dayWord(now.Day))
	differs(r.Policy != now.Policy, "kebijakan", "record.policy", "is another law than that of the policy")
	sorted := func(all []string) []string { return slices.Sorted(slices.Values(all)) } // they can be laid in any order
	differs(!slices.Equal(sorted(r.Overlays), sorted(now.Overlays)), "lapisan", "record.policy", "names other overlays than the policy has")
	differs(r.Outcome != now.Outcome, "hasil", "record.outcome", wasNow(r.Outcome.String(), now.Outcome.String()))
	differs(r.Step != now.Step, "tahap", "record.step", wasNow(r.Step.String(), now.Step.String()))
	r.verifyFindings(ps, now.Findings)
	// The day itself follows from the birth date and is not shown.
	differs(r.Longest.Last != now.Longest.Last, "paling_lama.hari", "record.longest", "is another last day now")
	differs(r.Longest.Rule != now.Longest.Rule, "paling_lama.aturan", "record.longest", wasNow(ruleWord(r.Longest.Rule), now.Longest.Rule))
	differs(!slices.Equal(r.Readings, now.Readings), "bacaan", "record.readings",
		fmt.Sprintf("are not the readings that matter now: the record has %d, there are %d now", len(r.Readings), len(now.Readings)))
	differs(!slices.Equal(r.Checked, now.Checked), "diperiksa", "record.checked", "says otherwise how far the law was checked")
	return ps.Err()
}

// verifyFindings compares rule by rule, in whatever order the record has them.
func (r *Record) verifyFindings(ps *pppk.ProblemList, now []RecordFinding) {
	seen := map[string]bool{}
	for i, was := range r.Findings {
		at := jsontext.Place("temuan", i)
		j := slices.IndexFunc(now, func(f RecordFinding) bool { return f.Rule == was.Rule })
		switch {
		case seen[was.Rule]:
			ps.Add(at, "record.finding", ruleWord(was.Rule)+" stands twice")
		case j < 0:
			ps.Add(at, "record.finding", ruleWord(was.Rule)+" "+wasNow(was.Result.String(), "")+": the policy has no such rule for this person")
		case was.Result != now[j].Result:
			ps.Add(at, "record.finding", was.Rule+" "+wasNow(was.Result.String(), now[j].Result.String()))
		}
		seen[was.Rule] = true
	}
	for _, f := range now {
		if !seen[f.Rule] {
			ps.Add("temuan", "record.finding", f.Rule+" "+wasNow("", f.Result.String()))
		}
	}
}

func wasNow(was, now string) string {
	const none = "(none)"
	return "was " + cmp.Or(was, none) + ", now " + cmp.Or(now, none)
}

func dayWord(d pppk.Date) string { return cmp.Or(d.String(), "(none)") }

// ruleWord is the id of a rule that a record names, if it has the form of one.
func ruleWord(id string) string {
	if id != "" && !isRuleID(id) {
		return "(not a rule)"
	}
	return id
}

// source is the statement that gave the answer about the subject, or nil when the facts
// have changed since.
func (c *Case) source(subject pppk.Subject) *pppk.Statement {
	if !c.unchanged() {
		return nil
	}
	for i := range c.facts.Statements {
		s := c.facts.Statements[i]
		if s.Subject == subject && (subject != pppk.Approval || c.law.act.isNamed(s.Act)) && counts(&s, c.Begun, c.Day) == c.answers[subject] {
			return &s
		}
	}
	return nil
}

// Statement returns the statement that gave the answer about a fact; false where none did,
// or the facts have changed since the decision.
func (c *Case) Statement(f *Fact) (pppk.Statement, bool) {
	if s := c.source(f.Subject); s != nil {
		return *s, true
	}
	return pppk.Statement{}, false
}
