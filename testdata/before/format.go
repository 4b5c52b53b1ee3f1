package before

import "encoding/json"

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

var forceWords = []string{"", "mengikat", "pedoman", "pernyataan", "praktik"}

// String returns the wire value, "mengikat", or "".
func (f Force) String() string { return enumString(forceWords, uint8(f)) }

// MarshalText returns what String returns.
func (f Force) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text is unset.
func (f *Force) UnmarshalText(text []byte) (err error) {
	*f, err = enumText[Force](forceWords, text, "kekuatan")
	return err
}

var confidenceWords = []string{"", "tinggi", "sedang", "rendah"}

// String returns the wire value, "tinggi", or "".
func (c Confidence) String() string { return enumString(confidenceWords, uint8(c)) }

// MarshalText returns what String returns.
func (c Confidence) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text is unset.
func (c *Confidence) UnmarshalText(text []byte) (err error) {
	*c, err = enumText[Confidence](confidenceWords, text, "keyakinan")
	return err
}

var pinpointWords = []string{"", "tercetak", "disimpulkan"}

// String returns the wire value, "tercetak", or "" for [pppk.NoPinpoint].
func (p Pinpoint) String() string { return enumString(pinpointWords, uint8(p)) }

// MarshalText returns what String returns.
func (p Pinpoint) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text is [pppk.NoPinpoint].
func (p *Pinpoint) UnmarshalText(text []byte) (err error) {
	*p, err = enumText[Pinpoint](pinpointWords, text, "nomor_pasal")
	return err
}

// UnmarshalText reads what MarshalText writes; the empty text is unset.
func (o *Outcome) UnmarshalText(text []byte) (err error) {
	*o, err = enumText[Outcome](outcomes, text, "hasil")
	return err
}

// MarshalText returns what String returns.
func (r Result) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text is unset.
func (r *Result) UnmarshalText(text []byte) (err error) {
	*r, err = enumText[Result](results, text, "hasil")
	return err
}

// MarshalText returns what String returns.
func (s Step) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text is unset.
func (s *Step) UnmarshalText(text []byte) (err error) {
	*s, err = enumText[Step](steps, text, "tahap")
	return err
}

// LongestTerm is what [law.Decision.Longest] returns, as it is stored.
type LongestTerm struct {
	Last Date   `json:"hari"`
	Rule string `json:"aturan"`
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
		Day      Date          `json:"hari"`
		Act      string        `json:"tindakan"`
		Proposed Period        `json:"usulan,omitzero"`
		Position Position      `json:"jabatan,omitzero"`
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
		Instrument string     `json:"peraturan"`
		Article    string     `json:"pasal,omitempty"` // only where its number was seen
		Subject    string     `json:"perihal"`
		Force      Force      `json:"kekuatan"`
		Confidence Confidence `json:"keyakinan"`
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

// MarshalJSON writes the decision as [law.DecisionFormat]: every key in one order,
// lists never null. There is nothing that reads it back, since a decision is
// computed; what is stored is its [law.Record].
//
// It holds no name and no number of a person, but it holds what the findings
// say: days of the agreement and of the age limit, which follow from the birth
// date, and offices with the numbers of their letters. Offices and letters are
// left out when the facts have changed since the decision.
func (d Decision) MarshalJSON() ([]byte, error) {
	w := decisionJSON{
		Format: DecisionFormat, Library: Version, Day: d.Day(), Act: d.request.Act, Proposed: d.request.Proposed, Position: d.positionAsked(), Ground: d.groundAsked(),
		Outcome: d.outcome, Step: d.Step(), Longest: d.longestTerm(),
		Findings: []findingJSON{}, Missing: []missingJSON{}, Readings: []readingJSON{}, Notes: []string{},
	}
	if d.policy != nil {
		w.Policy = d.policy.id
	}
	for f := range d.Findings() {
		one := findingJSON{f.Rule, f.Result, f.Blocks, f.Found(), f.Wanted(), []citationJSON{}}
		for _, c := range f.Citations() {
			cite := citationJSON{c.Instrument.Name, "", c.Subject, c.Instrument.Force, c.Confidence}
			if c.Pinpoint == SeenPinpoint {
				cite.Article = c.Article
			}
			one.Cites = append(one.Cites, cite)
		}
		w.Findings = append(w.Findings, one)
	}
	for fact, from := range d.Missing() {
		w.Missing = append(w.Missing, missingJSON{fact, from})
	}
	for reading, one := range d.Readings() {
		w.Readings = append(w.Readings, readingJSON{reading, one.outcome, one.longestTerm()})
	}
	for note := range d.Notes() {
		w.Notes = append(w.Notes, note)
	}
	return json.Marshal(w)
}

// MarshalJSON writes the record as [law.RecordFormat]: every key in one order,
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
// errors with their place, as [pppk.Problem] values joined under [law.ErrRecord]. Null,
// "" and absent are one thing; nothing stays from what the variable held before.
func (r *Record) UnmarshalJSON(data []byte) error {
	*r = Record{}
	ps := &problems{kind: ErrRecord}
	n, err := parseJSON(data)
	if err != nil {
		for _, p := range Problems(err) {
			ps.add(p.Path, p.Code, p.Remedy)
		}
		return ps.err()
	}
	if n.value == nil {
		return nil
	}
	var read Record
	if ps.recordFormat(n); ps.err() == nil {
		ps.fields(n, read.readers(ps))
	}
	if err := ps.err(); err != nil {
		return err
	}
	*r = read
	return nil
}

// recordFormat looks at the format first: of another one, no key is known.
func (ps *problems) recordFormat(n node) {
	object, ok := n.value.(map[string]node)
	if !ok {
		ps.add(n.path, "json.type", "must be a JSON object")
		return
	}
	switch s, _ := object["format"].value.(string); {
	case s == RecordFormat:
	case len(s) > len(recordName) && s[:len(recordName)] == recordName:
		ps.add("format", "record.version", "is a version of the record that this library does not read; it reads "+RecordFormat)
	default:
		ps.add("format", "record.format", "must say "+RecordFormat)
	}
}

func (r *Record) readers(ps *problems) map[string]func(node) {
	return map[string]func(node){
		"format":   func(node) {}, // read first
		"pustaka":  ps.text(&r.Library),
		"hari":     ps.word(&r.Day),
		"tindakan": ps.text(&r.Act),
		"usulan": func(n node) {
			ps.fields(n, map[string]func(node){"mulai": ps.word(&r.Proposed.First), "berakhir": ps.word(&r.Proposed.Last)})
		},
		"jabatan":   func(n node) { r.Position.read(ps, n) },
		"alasan":    ps.named(&r.Ground, askedGround, "record.ground"),
		"kebijakan": ps.formed(&r.Policy, isHash, "record.hash", "is not the hash of a policy: 32 digits 0 to 9 and a to f"),
		"lapisan":   ps.texts(&r.Overlays),
		"hasil":     ps.word(&r.Outcome),
		"tahap":     ps.word(&r.Step),
		"paling_lama": func(n node) {
			ps.fields(n, map[string]func(node){"hari": ps.word(&r.Longest.Last), "aturan": ps.ruleID(&r.Longest.Rule)})
		},
		"temuan": list(ps, &r.Findings, func(f *RecordFinding) map[string]func(node) {
			return map[string]func(node){"aturan": ps.ruleID(&f.Rule), "hasil": ps.word(&f.Result)}
		}),
		"bacaan": ps.texts(&r.Readings),
		"diperiksa": list(ps, &r.Checked, func(c *Checked) map[string]func(node) {
			return map[string]func(node){"peraturan": ps.text(&c.Instrument), "sampai": ps.word(&c.To), "oleh": ps.text(&c.By)}
		}),
		"fakta": func(n node) { ps.fields(n, r.Facts.readers(ps)) },
	}
}

// texts reads a JSON list of strings.
func (ps *problems) texts(into *[]string) func(node) {
	return func(n node) {
		items, ok := n.value.([]node)
		if !ok {
			ps.add(n.path, "json.type", "must be a JSON list")
			return
		}
		for _, item := range items {
			var s string
			ps.text(&s)(item)
			*into = append(*into, s)
		}
	}
}

// formed reads a text of one form.
func (ps *problems) formed(into *string, good func(string) bool, code, remedy string) func(node) {
	return func(n node) {
		var s string
		before := len(ps.all)
		ps.text(&s)(n)
		switch {
		case len(ps.all) > before:
		case !good(s):
			ps.add(n.path, code, remedy)
		default:
			*into = s
		}
	}
}

func (ps *problems) ruleID(into *string) func(node) {
	return ps.formed(into, isRuleID, "record.rule", "is not the id of a rule: words of lower-case letters and underscores, with points between them")
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

func isHash(s string) bool {
	for _, c := range []byte(s) {
		if (c < '0' || c > '9') && (c < 'a' || c > 'f') {
			return false
		}
	}
	return len(s) == 32
}
