package law

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/jsontext"
)

// Parameter is one point of the law whose value a text sets, with the type of its
// values: directions, exceptions, readings, conventions and thresholds are all values of
// parameters. A law declares it with [NewParameter]; [Set] and [Depart] set it. The zero
// Parameter is none.
type Parameter[T any] struct{ def *paramDef }

// Param is a parameter of whatever type.
type Param interface {
	ID() string
	definition() *paramDef
}

// Valued is the types that a parameter can have which an overlay sets: words of the
// author's own type, which are its choices, or one of the shapes that a file can hold.
type Valued interface {
	~string | Floor | Lengths | pppk.Percent | pppk.Date | Minutes | Count | Offices | WageFloor | Documents | Score | SanctionBar | AbsenceTable
}

// ParameterSpec declares a parameter.
type ParameterSpec[T any] struct {
	ID    string    // on the wire, for ever: "renewal.terms"
	Title pppk.Text // what it is about
	Plain pppk.Text // of an open point: what it is about, for the employee

	// Choices are its values where they are words. Contested says that sources disagree
	// on them: those that are not taken are noted. A parameter that is contested and has
	// no version on a day is an open point of law: decisions are made under each choice.
	Choices   []Choice[T]
	Contested bool
	Dated     bool // of an open point: a choice is one from the day of its text on

	// Versions are its values by themselves: what holds where no text sets it.
	Versions []Version[T]

	// Allowed says what a setting may be without being a departure; none: anything.
	Allowed []Allowed[T]

	// Stated says that no rule reads it: a decision states it to employees of the
	// status, 0 for both.
	Stated bool
	Status pppk.Status

	// Apart says that its own value is no part of what identifies a policy.
	Apart bool

	// Adds makes a rule of a setting, and the facts that it reads; nil: the setting is
	// read by rules that are there without it, or by none.
	Adds func(value T, source pppk.Citation) (Rule, []*Fact)
}

// Choice is one of the words that a parameter can be, and the text that has it.
type Choice[T any] struct {
	Value    T
	Words    pppk.Text
	Cite     pppk.Citation
	PartTime pppk.Citation // in its place for part-time agreements, if they have one of their own
}

// Version is the value of a parameter from one day to another, both included: zero is
// the day on which its text is certainly in force, and no end.
type Version[T any] struct {
	Value       T
	From, Until pppk.Date
	Cite        pppk.Citation
}

// Allowed is what a setting may be, from one day to another, both included.
type Allowed[T any] struct {
	Words       pppk.Text
	Inside      func(T) bool // nil: anything
	From, Until pppk.Date
}

// paramDef is a parameter whatever its type.
type paramDef struct {
	id           string
	title, plain pppk.Text
	zero         any // of its type
	choices      []choiceDef
	contested    bool
	dated        bool
	versions     []version
	allowed      []allowed
	stated       bool
	status       pppk.Status
	apart        bool
	table        bool // no overlay sets it
	adds         func(value any, source pppk.Citation) (Rule, []*Fact)
	added        string // the id of the rule that it makes
}

// ID and definition make it a [Param].
func (d *paramDef) ID() string            { return d.id }
func (d *paramDef) definition() *paramDef { return d }

type choiceDef struct {
	value any
	word  string
	text  pppk.Text
	cite  pppk.Citation
	part  pppk.Citation
}

type version struct {
	value       any
	from, until pppk.Date
	cite        pppk.Citation
}

type allowed struct {
	words       pppk.Text
	inside      func(any) bool
	from, until pppk.Date
}

// NewParameter declares a parameter that an overlay can set.
func NewParameter[T Valued](s ParameterSpec[T]) Parameter[T] { return newParameter(s) }

// NewTable declares a parameter of the nation's alone, of any type: a table of ages or of
// pay. No overlay sets it; a text that succeeds another can, and from then on its source is
// part of what identifies a policy.
func NewTable[T any](s ParameterSpec[T]) Parameter[T] {
	p := newParameter(s)
	p.def.table, p.def.apart = true, true
	return p
}

func newParameter[T any](s ParameterSpec[T]) Parameter[T] {
	var zero T
	d := &paramDef{
		id: s.ID, title: s.Title, plain: s.Plain, zero: zero,
		contested: s.Contested, dated: s.Dated, stated: s.Stated, status: s.Status, apart: s.Apart,
	}
	for _, c := range s.Choices {
		d.choices = append(d.choices, choiceDef{c.Value, fmt.Sprint(c.Value), c.Words, c.Cite, c.PartTime})
	}
	for _, v := range s.Versions {
		d.versions = append(d.versions, version{v.Value, v.From, v.Until, v.Cite}.dated())
	}
	for _, a := range s.Allowed {
		one := allowed{words: a.Words, from: a.From, until: a.Until}
		if inside := a.Inside; inside != nil {
			one.inside = func(v any) bool { t, ok := v.(T); return ok && inside(t) }
		}
		d.allowed = append(d.allowed, one)
	}
	if adds := s.Adds; adds != nil {
		d.adds = func(v any, source pppk.Citation) (Rule, []*Fact) { t, _ := v.(T); return adds(t, source) }
		r, _ := adds(zero, pppk.Citation{})
		d.added = r.ID
	}
	return Parameter[T]{d}
}

// dated is the version with its first day.
func (v version) dated() version {
	if v.from.IsZero() {
		v.from = v.cite.Instrument.Certain()
	}
	return v
}

// ID returns the id of the parameter, "renewal.terms"; "" of the zero Parameter.
func (p Parameter[T]) ID() string {
	if p.def == nil {
		return ""
	}
	return p.def.id
}

// String returns what [Parameter.ID] returns.
func (p Parameter[T]) String() string { return p.ID() }

// Title names the parameter in words.
func (p Parameter[T]) Title() pppk.Text {
	if p.def == nil {
		return pppk.Text{}
	}
	return p.def.title
}

func (p Parameter[T]) definition() *paramDef { return p.def }

// In returns the value under the reading at hand, and notes that the result of the check
// hangs on it. A check should ask late: what is decided before hangs on no reading. Where
// no text sets the parameter it is the zero value.
func (p Parameter[T]) In(c *Case) T {
	c.hang(p.def)
	value, _ := c.value(p.def).(T)
	return value
}

// Shown returns the same for evidence and bounds: no result may hang on it.
func (p Parameter[T]) Shown(c *Case) T {
	value, _ := c.value(p.def).(T)
	return value
}

// Of returns the value among the values of a policy.
func (p Parameter[T]) Of(v *Values) T {
	value, _ := v.of(p.def).(T)
	return value
}

// IsSet reports whether some text sets the parameter on the day of the policy, or it is
// an open point under the reading at hand.
func (p Parameter[T]) IsSet(c *Case) bool { return c.value(p.def) != nil }

// allows says what a setting may be on a day.
func (d *paramDef) allows(day pppk.Date) *allowed {
	for i := range d.allowed {
		if a := &d.allowed[i]; !a.from.After(day) && (a.until.IsZero() || !day.After(a.until)) {
			return a
		}
	}
	return &allowed{words: pppk.Text{ID: "setiap nilai; tidak ada ketentuan nasional", EN: "any value; no national rule"}}
}

// choicesOn is how many of the choices, which stand in the order of their texts, there
// are on a day.
func (d *paramDef) choicesOn(day pppk.Date) int {
	n := len(d.choices)
	for d.dated && n > 1 && !d.choices[n-1].cite.ExistsOn(day) {
		n--
	}
	return n
}

// takes says which values it takes, in words.
func (d *paramDef) takes() string {
	if len(d.choices) == 0 {
		if v := fileValueOf(d.zero); v != nil {
			return v.takes()
		}
		return "a text"
	}
	var all []string
	for _, c := range d.choices {
		all = append(all, c.word)
	}
	return "one of " + strings.Join(all, ", ")
}

// fromFile reads a value.
func (d *paramDef) fromFile(ps *pppk.ProblemList, n jsontext.Node) any {
	if v := fileValueOf(d.zero); v != nil {
		return v.fromFile(ps, n)
	}
	var s string
	jsontext.Text(ps, &s)(n)
	for _, c := range d.choices {
		if c.word == s {
			return c.value
		}
	}
	return reflect.ValueOf(s).Convert(reflect.TypeOf(d.zero)).Interface() // which is then refused, if there are choices
}

// wordOf is a value that is a word, and whether it is one.
func wordOfValue(v any) (string, bool) {
	if fileValueOf(v) != nil || v == nil {
		return "", false
	}
	if r := reflect.ValueOf(v); r.Kind() == reflect.String {
		return r.String(), true
	}
	return "", false
}

// Setting is one value of one parameter, from one day on, with its source.
type Setting struct {
	param     *paramDef
	value     any
	from      pppk.Date
	until     pppk.Date
	citation  pppk.Citation
	departure bool
	status    pppk.Status // of a stated parameter: whom it concerns; 0: both
}

// Set returns a setting in force from that day: of an agency's overlay inside what the
// nation allows, of a text that succeeds another the next version.
func Set[T any](p Parameter[T], value T, from pppk.Date, source pppk.Citation) Setting {
	return Setting{param: p.def, value: any(value), from: from, citation: source}
}

// Depart returns a setting outside what the nation allows. Every decision that applies
// it names it. Laying one that the nation allows is an error: use [Set].
func Depart[T any](p Parameter[T], value T, from pppk.Date, source pppk.Citation) Setting {
	s := Set(p, value, from, source)
	s.departure = true
	return s
}

// Until returns the same setting with its last day.
func (s Setting) Until(last pppk.Date) Setting { s.until = last; return s }

// Parameter returns the id of the parameter that is set: "renewal.terms".
func (s Setting) Parameter() string {
	if s.param == nil {
		return ""
	}
	return s.param.id
}

// Value returns the value in words of the language, or "" where there is no parameter.
func (s Setting) Value(l pppk.Language) string {
	if s.param == nil || reflect.TypeOf(s.value) != reflect.TypeOf(s.param.zero) {
		return ""
	}
	return s.param.valueText(l, s.value)
}

// From returns the first day of the setting.
func (s Setting) From() pppk.Date { return s.from }

// Last returns the last day on which it holds; the zero Date: none is set.
func (s Setting) Last() pppk.Date { return s.until }

// Status returns whom it concerns, of a setting that For has restricted; 0: all whom its
// parameter concerns.
func (s Setting) Status() pppk.Status { return s.status }

// Source returns where the setting comes from.
func (s Setting) Source() pppk.Citation { return s.citation }

// Departs reports whether the setting was made with [Depart].
func (s Setting) Departs() bool { return s.departure }

// For returns the same setting for employees of one status alone. It is for parameters
// that no rule reads and that concern both; two settings for two statuses do not overlap.
func (s Setting) For(status pppk.Status) Setting { s.status = status; return s }

// decides reports whether the setting can change an outcome. One that cannot is kept as
// reported: it only notes.
func (s Setting) decides() bool { return s.citation.Blocks() }

func (s Setting) covers(day pppk.Date) bool {
	return !day.Before(s.from) && (s.until.IsZero() || !day.After(s.until))
}

func (s Setting) overlaps(t Setting) bool {
	return s.param == t.param && (s.status == t.status || s.status == 0 || t.status == 0) &&
		(s.until.IsZero() || !t.from.After(s.until)) && (t.until.IsZero() || !s.from.After(t.until))
}

// copied keeps nothing of the caller's.
func (s Setting) copied() Setting {
	switch v := s.value.(type) {
	case Floor:
		v.Years = slices.Clone(v.Years)
		s.value = v
	case WageFloor:
		v.Least = append([]Wage(nil), v.Least...) // nil where it is empty: one law, one hash
		s.value = v
	case Documents:
		s.value = slices.Clone(v)
	case AbsenceTable:
		v.Bands = append([]AbsenceBand(nil), v.Bands...)
		s.value = v
	case SanctionBar:
		v.Years = slices.Clone(v.Years)
		s.value = v
	case Score:
		v.Parts = slices.Clone(v.Parts)
		s.value = v
	}
	return s
}

// ValueOf returns the value of a parameter under the policy and the text that it comes
// from: what the agency has decided, or else the nation's. It reports false where
// neither has one. What is only reported of an agency is no value.
func ValueOf[T any](p *Policy, of Parameter[T]) (value T, source pppk.Citation, ok bool) {
	i := p.place(of.def)
	if i < 0 {
		return value, pppk.Citation{}, false
	}
	if value, ok = p.values[i].(T); !ok {
		return value, pppk.Citation{}, false
	}
	if s, set := p.setting(of.def); set {
		return value, s.citation, true
	}
	if v := of.def.versionIn(p.law, p.day); v != nil {
		source = v.cite
	}
	return value, source, true
}

// AgencySets reports whether the agency itself has decided the value of a parameter.
func AgencySets(p *Policy, of Param) bool {
	if p == nil {
		return false
	}
	_, set := p.setting(of.definition())
	return set
}

// ValueOn returns the value of a parameter on a day, the agency's or the nation's; false
// where the law does not reach that day, or has none. It looks at no open point.
func ValueOn[T any](l *Law, of Parameter[T], day pppk.Date) (value T, ok bool) {
	if l == nil || day.Before(l.since) {
		return value, false
	}
	for _, s := range l.settings {
		if s.param == of.def && s.covers(day) && s.decides() {
			value, ok = s.value.(T)
			return value, ok
		}
	}
	if v := of.def.versionIn(l, day); v != nil {
		value, ok = v.value.(T)
	}
	return value, ok
}

// checkValue adds what is wrong with the value itself.
func (d *paramDef) checkValue(ps *pppk.ProblemList, at string, s Setting) {
	if reflect.TypeOf(s.value) != reflect.TypeOf(d.zero) {
		ps.Add(at, "setting.type", fmt.Sprintf("has a value of type %T; it takes %T", s.value, d.zero))
		return
	}
	if len(d.choices) > 0 {
		for _, c := range d.choices {
			if c.value == s.value {
				return
			}
		}
		ps.Add(at, "setting.choice", "is not what "+d.id+" takes: "+d.takes())
		return
	}
	switch v := s.value.(type) {
	case Floor:
		if v.Lowest < pppk.VeryPoor || v.Lowest > pppk.VeryGood {
			ps.Add(at, "setting.floor", "needs a lowest predicate")
		}
		if len(v.Years) == 0 || !slices.IsSorted(v.Years) || len(slices.Compact(slices.Clone(v.Years))) != len(v.Years) {
			ps.Add(at, "setting.floor", "needs calendar years, each once, in order")
			return
		}
		if s.from.IsZero() {
			return // which is said of the setting
		}
		if last := s.until.Year(); v.Years[0] <= s.from.Year()-evaluationYears || last > 0 && v.Years[0] <= last-evaluationYears {
			ps.Add(at, "setting.floor", fmt.Sprintf("names year %d, %d or more years before a day on which it is in force; end it earlier (Until, sampai)", v.Years[0], evaluationYears))
		}
		if v.Years[len(v.Years)-1] > s.from.Year() {
			ps.Add(at, "setting.floor", "names a year after its first day; set it from a day in that year or later")
		}
	case Lengths:
		if v.lengths&1 != 0 {
			ps.Add(at, "setting.terms", fmt.Sprintf("has a length that is not 1 to %d years", MaxTermYears))
		} else if v.lengths == 0 && !v.toLimit {
			ps.Add(at, "setting.terms", "allows no term; name its lengths with Years or UpToAgeLimit (tahun, sampai_batas_usia)")
		}
	case pppk.Percent:
		if v.IsZero() {
			ps.Add(at, "setting.percent", "gives no share")
		}
	case Route:
		if strings.TrimSpace(string(v)) == "" {
			ps.Add(at, "setting.route", "is empty")
		}
	case pppk.Date:
		if v.IsZero() {
			ps.Add(at, "setting.date", "gives no day")
		}
	case Minutes:
		if v < 1 || v > maxMinutes {
			ps.Add(at, "setting.minutes", "must be the minutes of working time in a week")
		}
	case Count:
		if v < 1 || v > maxCount {
			ps.Add(at, "setting.count", fmt.Sprintf("must be a number from 1 to %d", maxCount))
		}
	case Offices:
		if v == (Offices{}) {
			ps.Add(at, "setting.offices", "names no office")
		}
	case interface {
		check(*pppk.ProblemList, string)
	}:
		v.check(ps, at)
	}
}

// valueText is a value in words, for explanations.
func (d *paramDef) valueText(l pppk.Language, v any) string {
	for _, c := range d.choices {
		if c.value == v {
			return c.text.In(l)
		}
	}
	if word, ok := wordOfValue(v); ok {
		return word
	}
	switch v := v.(type) {
	case Floor:
		years := make([]string, len(v.Years))
		for i, y := range v.Years {
			years[i] = fmt.Sprint(y)
		}
		return pppk.Text{ID: "predikat paling rendah " + v.Lowest.String() + " untuk tahun ", EN: "a predicate of at least " + predicateWords.In(l, uint8(v.Lowest)) + " for "}.In(l) + strings.Join(years, ", ")
	case Route:
		return string(v)
	case pppk.Percent:
		return v.String() + " %"
	case pppk.Date:
		return l.Date(v)
	case interface{ In(pppk.Language) string }:
		return v.In(l)
	}
	return pppk.Text{ID: "tidak ditetapkan", EN: "not set"}.In(l)
}

// Alternative is one value of a parameter under which decisions are made, in words.
type Alternative[T any] struct {
	Value T
	Text  pppk.Text // the parameter and the value
}

// Alternatives returns the values of a parameter under which a policy decides: the one
// that is chosen, or every one of an open point of law.
func Alternatives[T any](p *Policy, of Parameter[T]) []Alternative[T] {
	at := p.place(of.def)
	if at < 0 {
		return nil
	}
	var all []Alternative[T]
	for i, c := range of.def.choices {
		if p.values[at] == nil && of.def.contested && i < of.def.choicesOn(p.day) || p.values[at] == c.value {
			all = append(all, Alternative[T]{c.value.(T), pppk.Text{ID: of.def.title.ID + ": " + c.text.ID, EN: of.def.title.EN + ": " + c.text.EN}})
		}
	}
	return all
}
