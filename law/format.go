package law

import (
	"encoding/json"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/jsontext"
)

// The JSON formats, each with its version; docs/FORMATS.md describes them and
// the package schema has their JSON Schemas. Decisions, records and overlays
// name their format in the key "format". Facts do not: they stand inside other
// texts.
const (
	FactsFormat    = "pppk.facts/1"
	DecisionFormat = "pppk.decision/1"
	RecordFormat   = recordName + "1"
	OverlayFormat  = overlayName + "1"

	recordName  = "pppk.record/"
	overlayName = "pppk.overlay/"
)

// UnmarshalText reads what MarshalText writes; the empty text is unset.
func (o *Outcome) UnmarshalText(text []byte) (err error) {
	*o, err = enum.Parse[Outcome](outcomes, text, "hasil", pppk.NewProblem)
	return err
}

// MarshalText returns what String returns.
func (r Result) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text is unset.
func (r *Result) UnmarshalText(text []byte) (err error) {
	*r, err = enum.Parse[Result](results, text, "hasil", pppk.NewProblem)
	return err
}

// MarshalText returns what String returns.
func (s Step) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text is unset.
func (s *Step) UnmarshalText(text []byte) (err error) {
	*s, err = enum.Parse[Step](steps, text, "tahap", pppk.NewProblem)
	return err
}

// LongestTerm is what [Decision.Longest] returns, as it is stored.
type LongestTerm struct {
	Last pppk.Date `json:"hari"`
	Rule string    `json:"aturan"`
}

func (d *Decision) longestTerm() LongestTerm {
	last, rule := d.Longest()
	return LongestTerm{last, rule}
}

// The decision as it is written: pppk.decision/1.
type (
	decisionJSON struct {
		Format   string        `json:"format"`
		Library  string        `json:"pustaka"`
		Day      pppk.Date     `json:"hari"`
		Act      string        `json:"tindakan"`
		Proposed pppk.Period   `json:"usulan,omitzero"`
		Position pppk.Position `json:"jabatan,omitzero"`
		Ground   string        `json:"alasan,omitempty"`
		Policy   string        `json:"kebijakan"`
		Outcome  Outcome       `json:"hasil"`
		Step     Step          `json:"tahap"`
		Longest  LongestTerm   `json:"paling_lama"`
		Findings []findingJSON `json:"temuan"`
		Missing  []missingJSON `json:"kurang"`
		Readings []readingJSON `json:"bacaan"`
		Notes    []string      `json:"catatan"`
	}
	findingJSON struct {
		Rule   string         `json:"aturan"`
		Result Result         `json:"hasil"`
		Blocks bool           `json:"menentukan"`
		Found  string         `json:"ditemukan"`
		Wanted string         `json:"disyaratkan"`
		Cites  []citationJSON `json:"dasar"`
	}
	citationJSON struct {
		Instrument string          `json:"peraturan"`
		Article    string          `json:"pasal,omitempty"` // only where its number was seen
		Subject    string          `json:"perihal"`
		Force      pppk.Force      `json:"kekuatan"`
		Confidence pppk.Confidence `json:"keyakinan"`
	}
	missingJSON struct {
		Fact string `json:"fakta"`
		From string `json:"dari"`
	}
	readingJSON struct {
		Reading string      `json:"bacaan"`
		Outcome Outcome     `json:"hasil"`
		Longest LongestTerm `json:"paling_lama"`
	}
)

// MarshalJSON writes the decision as [DecisionFormat]: every key in one order,
// lists never null. There is nothing that reads it back, since a decision is
// computed; what is stored is its [Record].
//
// It holds no name and no number of a person, but it holds what the findings
// say: days of the agreement and of the age limit, which follow from the birth
// date, and offices with the numbers of their letters. Offices and letters are
// left out when the facts have changed since the decision.
func (d Decision) MarshalJSON() ([]byte, error) {
	if d.refused {
		return nil, d.Err()
	}
	if d.answers() && d.law.onFile && !d.unchanged() {
		return nil, d.Err()
	}
	w := decisionJSON{
		Format: DecisionFormat, Library: pppk.Version, Day: d.Day(), Act: d.request.Act.ID(), Proposed: d.request.Proposed, Position: d.positionAsked(), Ground: d.groundAsked(),
		Outcome: d.outcome, Step: d.Step(), Longest: d.longestTerm(),
		Findings: []findingJSON{}, Missing: []missingJSON{}, Readings: []readingJSON{}, Notes: []string{},
	}
	if d.answers() {
		w.Policy = d.policy.id
	}
	for f := range d.Findings() {
		one := findingJSON{f.Rule, f.Result, f.Blocks, f.Found(), f.Wanted(), []citationJSON{}}
		for _, c := range f.Citations() {
			cite := citationJSON{c.Instrument.Name, "", c.Subject, c.Instrument.Force, c.Confidence}
			if c.Pinpoint == pppk.SeenPinpoint {
				cite.Article = c.Article
			}
			one.Cites = append(one.Cites, cite)
		}
		w.Findings = append(w.Findings, one)
	}
	for m := range d.Missing() {
		fact, from := m.Name(), m.From.ID
		w.Missing = append(w.Missing, missingJSON{fact, from})
	}
	for reading, one := range d.Readings() {
		w.Readings = append(w.Readings, readingJSON{reading.String(), one.outcome, one.longestTerm()})
	}
	for note := range d.Notes() {
		w.Notes = append(w.Notes, note)
	}
	return json.Marshal(w)
}

// MarshalJSON writes the record as [RecordFormat]: every key in one order,
// lists never null. It holds personal data.
func (r Record) MarshalJSON() ([]byte, error) {
	type fields Record
	r.Findings, r.Overlays = listed(r.Findings), listed(r.Overlays)
	r.Readings, r.Checked = listed(r.Readings), listed(r.Checked)
	return json.Marshal(struct {
		Format string `json:"format"`
		fields
	}{RecordFormat, fields(r)})
}

// listed is the list, and an empty one in place of none.
func listed[T any](all []T) []T {
	if all == nil {
		return []T{}
	}
	return all
}

// UnmarshalJSON reads what MarshalJSON writes, strictly like [pppk.Facts]: another
// format or version, unknown keys, keys that stand twice and wrong types are
// errors with their place, as [pppk.Problem] values joined under [ErrRecord]. Null,
// "" and absent are one thing; nothing stays from what the variable held before.
func (r *Record) UnmarshalJSON(data []byte) error {
	*r = Record{}
	ps := &pppk.ProblemList{Kind: ErrRecord}
	n, ok := jsontext.Parse(ps, data)
	if !ok {
		return ps.Err()
	}
	if n.Value == nil {
		return nil
	}
	var read Record
	if recordFormat(ps, n); ps.Err() == nil {
		jsontext.Fields(ps, n, read.readers(ps))
	}
	if err := ps.Err(); err != nil {
		return err
	}
	*r = read
	return nil
}

// recordFormat looks at the format first: of another one, no key is known.
func recordFormat(ps *pppk.ProblemList, n jsontext.Node) {
	object, ok := n.Value.(map[string]jsontext.Node)
	if !ok {
		ps.Add(n.Path, "json.type", "must be a JSON object")
		return
	}
	switch s, _ := object["format"].Value.(string); {
	case s == RecordFormat:
	case len(s) > len(recordName) && s[:len(recordName)] == recordName:
		ps.Add("format", "record.version", "is a version of the record that this library does not read; it reads "+RecordFormat)
	default:
		ps.Add("format", "record.format", "must say "+RecordFormat)
	}
}

func (r *Record) readers(ps *pppk.ProblemList) map[string]func(jsontext.Node) {
	return map[string]func(jsontext.Node){
		"format":   func(jsontext.Node) {}, // read first
		"pustaka":  jsontext.Text(ps, &r.Library),
		"hari":     jsontext.Word(ps, &r.Day),
		"tindakan": jsontext.Text(ps, &r.Act),
		"usulan": func(n jsontext.Node) {
			jsontext.Fields(ps, n, map[string]func(jsontext.Node){"mulai": jsontext.Word(ps, &r.Proposed.First), "berakhir": jsontext.Word(ps, &r.Proposed.Last)})
		},
		"jabatan":   func(n jsontext.Node) { r.Position.ReadJSON(ps, n) },
		"alasan":    jsontext.Named(ps, &r.Ground, pppk.ReadAskedGround, "record.ground"),
		"kebijakan": jsontext.Formed(ps, &r.Policy, jsontext.IsHash, "record.hash", "is not the hash of a policy: 32 digits 0 to 9 and a to f"),
		"lapisan":   texts(ps, &r.Overlays),
		"hasil":     jsontext.Word(ps, &r.Outcome),
		"tahap":     jsontext.Word(ps, &r.Step),
		"paling_lama": func(n jsontext.Node) {
			jsontext.Fields(ps, n, map[string]func(jsontext.Node){"hari": jsontext.Word(ps, &r.Longest.Last), "aturan": ruleID(ps, &r.Longest.Rule)})
		},
		"temuan": jsontext.List(ps, &r.Findings, func(f *RecordFinding) map[string]func(jsontext.Node) {
			return map[string]func(jsontext.Node){"aturan": ruleID(ps, &f.Rule), "hasil": jsontext.Word(ps, &f.Result)}
		}),
		"bacaan": texts(ps, &r.Readings),
		"diperiksa": jsontext.List(ps, &r.Checked, func(c *Checked) map[string]func(jsontext.Node) {
			return map[string]func(jsontext.Node){"peraturan": jsontext.Text(ps, &c.Instrument), "sampai": jsontext.Word(ps, &c.To), "oleh": jsontext.Text(ps, &c.By)}
		}),
		"fakta": func(n jsontext.Node) { r.Facts.ReadJSON(ps, n) },
	}
}

// texts reads a JSON list of strings.
func texts(ps *pppk.ProblemList, into *[]string) func(jsontext.Node) {
	return func(n jsontext.Node) {
		items, ok := n.Value.([]jsontext.Node)
		if !ok {
			ps.Add(n.Path, "json.type", "must be a JSON list")
			return
		}
		for _, item := range items {
			var s string
			jsontext.Text(ps, &s)(item)
			*into = append(*into, s)
		}
	}
}

func ruleID(ps *pppk.ProblemList, into *string) func(jsontext.Node) {
	return jsontext.Formed(ps, into, isRuleID, "record.rule", "is not the id of a rule: words of lower-case letters and underscores, with points between them")
}

// isRuleID reports whether s has the form of a rule's id, "renewal.age_limit":
// one that may be named in an error, whatever library wrote it.
func isRuleID(s string) bool {
	word, points := false, 0
	for _, c := range []byte(s) {
		switch {
		case c >= 'a' && c <= 'z' || c == '_':
			word = true
		case c == '.' && word:
			word = false
			points++
		default:
			return false
		}
	}
	return word && points > 0 && len(s) <= 64
}
