package before

import (
	"cmp"
	"fmt"
	"log/slog"
	"math/bits"
	"slices"
	"strings"
)

// Text is one text in both languages of letters.
type Text struct {
	ID string `json:"id"` // Indonesian
	EN string `json:"en"` // English
}

func (t Text) words() words { return words{t.ID, t.EN} }

// Rule is a rule of an agency's own, which an [law.Overlay] adds to the nation's. It
// blocks when its source is a binding text of high or medium confidence, the
// PPK's own regulation or decision, and notes otherwise.
//
// It is data and two pure functions. They are called by many goroutines, must
// change nothing, and must be such that a fact that is added never turns met into
// not met or back: what is not known is [law.NotKnown], and never no. The package
// pppktest looks for breaches.
type Rule struct {
	ID     string // dotted, without article or version: "sukamaju.certificate"
	Act    string // which act it is about; "": [pppk.Renewal]
	Status Status // whom it concerns; 0: both regimes
	Notes  bool   // it only notes, whatever its source

	Title Text // what it is about
	Duty  Text // what it asks for, in one plain sentence without values
	Plain Text // why it is not met, in one plain sentence to the employee

	From   Date // the first day on which it applies
	Until  Date // the last, or zero
	Source Citation

	// Reads are the ids of the agency's facts that it reads, and the names of
	// national ones ("peristiwa.lengkap_sampai"). Those that are not known are
	// asked for while the rule is not known.
	Reads []string

	// Check says what the rule finds: [law.Met], [law.NotMet], [law.NotKnown] or
	// [law.NotApplicable]. It must not allocate if deciding shall not.
	Check func(Case) Result
	// Found says in words what the facts say; it may be nil.
	Found func(Case, Language) string
	// Wanted says in words what the rule asks for, with its values; it may be nil.
	Wanted func(Language) string

	// look is Check of a rule that a setting makes. Where something is not known,
	// it also says what is there, bit i for Reads[i].
	look func(*Facts, Date) (Result, uint64)
}

// FactKind is what the values of an agency's own fact look like. The zero value
// is not legal.
type FactKind uint8

// The kinds of fact.
const (
	FlagFact   FactKind = iota + 1 // "ya" or "tidak"
	NumberFact                     // digits, a point and at most two decimals: "78.5"
	DateFact                       // YYYY-MM-DD, or "tidak": it did not happen
	TextFact                       // anything
)

var factKinds = []string{"", "ya-tidak", "angka", "tanggal", "teks"}

// String returns the wire value, "ya-tidak", or "".
func (k FactKind) String() string { return enumString(factKinds, uint8(k)) }

// MarshalText returns what String returns.
func (k FactKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text is unset.
func (k *FactKind) UnmarshalText(text []byte) (err error) {
	*k, err = enumText[FactKind](factKinds, text, "jenis_fakta")
	return err
}

// Fact declares a fact of an agency's own: a column of its spreadsheets, or a
// key under tambahan, that its rules read from [pppk.Facts.Declared].
type Fact struct {
	ID     string   `json:"id"` // the column's name: lower-case letters, digits, underscores
	Kind   FactKind `json:"jenis"`
	Title  Text     `json:"judul"` // how it is called in letters
	Office Text     `json:"dari"`  // who usually supplies it
}

// Case is one person before a rule of an agency's own, on the day of a decision.
// Its methods say what is known and whether it is.
type Case struct {
	facts   *Facts
	policy  *Policy
	known   known
	request Request
}

// String says only what it is: it holds personal data.
func (c Case) String() string { return "pppk.Case" }

// Format prints what [law.Case.String] returns, whatever the verb.
func (c Case) Format(s fmt.State, _ rune) { masked(s, c.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (c Case) LogValue() slog.Value { return slog.StringValue(c.String()) }

// Day returns the day of the decision.
func (c Case) Day() Date { return c.policy.Day() }

// Request returns the question: which position is asked about, which term is
// proposed, on which ground an agreement would end.
func (c Case) Request() Request { return c.request }

// Status returns the status of the agreement that the act is about: the latest on
// file or, of an act that begins one, that one.
func (c Case) Status() Status { return c.known.status() }

// Agreement returns the period of the agreement that the act is about; an end
// that is not known is the zero Date. An act that begins one reads none.
func (c Case) Agreement() Period { return Period{c.known.first(), c.known.last()} }

// Start returns the first day of what is asked for, or the zero Date where it is
// not known: of a renewal as proposed, or the day after the agreement ends; of an
// appointment, a conversion or a move as proposed, or the day of the decision.
// Raises and endings have none.
func (c Case) Start() Date {
	if act := actNamed(c.request.Act); act < actCount && (acts[act].pay || acts[act].grounds) {
		return Date{}
	}
	return c.known.start()
}

// Facts returns what is known of the person, which must not be changed. What
// else is in it is not known, and never no.
func (c Case) Facts() *Facts { return c.facts }

// Flag returns a fact of kind [law.FlagFact].
func (c Case) Flag(id string) (yes, known bool) { return c.facts.declaredFlag(id) }

// Number returns a fact of kind [law.NumberFact] in hundredths: 7850 is 78.50.
func (c Case) Number(id string) (hundredths int64, known bool) { return c.facts.declaredNumber(id) }

// Date returns a fact of kind [law.DateFact]: the day, or the zero Date for what is
// known not to have happened.
func (c Case) Date(id string) (day Date, known bool) { return c.facts.declaredDay(id) }

// Text returns a fact of kind [law.TextFact]; "" where it is not known.
func (c Case) Text(id string) string { return c.facts.declared(id) }

// These are functions of the facts alone, since a Case is large to hand over.
func (f *Facts) declaredFlag(id string) (yes, known bool) { return readFlag(f.declared(id)) }
func (f *Facts) declaredNumber(id string) (n int64, known bool) {
	return parseHundredths(f.declared(id), maxDeclared)
}
func (f *Facts) declaredDay(id string) (day Date, known bool) { return readDay(f.declared(id)) }

func (f *Facts) declared(id string) string {
	all := f.Declared
	for i := range all {
		if all[i].ID == id {
			return all[i].Value
		}
	}
	return ""
}

func readFlag(text string) (yes, known bool) { return text == "ya", text == "ya" || text == "tidak" }

func readDay(text string) (day Date, known bool) {
	if len(text) != len("2006-01-02") {
		return Date{}, text == "tidak"
	}
	y, m, d, ok := dateNumbers(text)
	if !ok || !isDateLayout(text) || y < minYear || m < 1 || m > 12 || d < 1 || d > 28 && d > daysIn(y, m) {
		return Date{}, false
	}
	return newDate(y, m, d), true
}

const maxDeclared = 1_000_000_000 * 100

// check adds what a rule lacks; facts are those that the overlay declares.
func (r *Rule) check(ps *problems, at string, facts []Fact) {
	if !isRuleID(r.ID) {
		ps.add(at, "rule.id", "needs an id of lower-case words with dots between them: the agency's, then the topic")
	}
	if r.Act != "" && actNamed(r.Act) == actCount {
		ps.add(at, "rule.act", "is about no known act; give one of the package's constants, or nothing for renewal")
	}
	if r.Status > PartTime {
		ps.add(at, "rule.status", "is for no known status; give full-time, part-time, or 0 for both")
	}
	if act := actNamed(cmp.Or(r.Act, Renewal)); act < actCount && r.Status != 0 && acts[act].only != 0 && r.Status != acts[act].only {
		ps.add(at, "rule.status", "would never decide: "+acts[act].name+" is about "+acts[act].only.String()+" alone; give that status, or 0")
	}
	for _, t := range []Text{r.Title, r.Duty, r.Plain} {
		if strings.TrimSpace(t.ID) == "" || strings.TrimSpace(t.EN) == "" {
			ps.add(at, "rule.text", "needs a title, a duty and a plain sentence, each in both languages")
			break
		}
	}
	if r.Check == nil {
		ps.add(at, "rule.check", "has no check")
	}
	r.Source.check(ps, at)
	checkDates(ps, at, r.From, r.Until, r.Source)
	for _, id := range r.Reads {
		if needNamed(cmp.Or(r.Act, Renewal), id) == 0 && !slices.ContainsFunc(facts, func(f Fact) bool { return f.ID == id }) {
			ps.add(at, "rule.reads", "reads "+id+", which the overlay does not declare and the nation does not ask for")
		}
	}
}

// needNamed is the national fact that an act asks for by that name, or 0.
func needNamed(act, name string) need {
	of := actNamed(act)
	for i := range needs {
		if neededBy(of, i).fact == name {
			return 1 << i
		}
	}
	return 0
}

// blocks reports whether the rule can decide.
func (r *Rule) blocks() bool { return !r.Notes && r.Source.Blocks() }

func (r *Rule) covers(day Date) bool {
	return !day.Before(r.From) && (r.Until.IsZero() || !day.After(r.Until))
}

func (f *Fact) check(ps *problems, at string) {
	switch {
	case !isColumn(f.ID):
		ps.add(at, "fact.id", "needs an id of lower-case letters, digits and underscores")
	case f.Kind < FlagFact || f.Kind > TextFact:
		ps.add(at, "fact.kind", "does not say what its values look like (Kind)")
	case f.Title.ID == "" || f.Title.EN == "" || f.Office.ID == "" || f.Office.EN == "":
		ps.add(at, "fact.text", "needs a title, and the office that supplies it, each in both languages")
	}
}

// read reports whether the text is a value of the fact.
func (f *Fact) read(text string) bool {
	ok := true
	switch f.Kind {
	case FlagFact:
		_, ok = readFlag(text)
	case NumberFact:
		_, ok = parseHundredths(text, maxDeclared)
	case DateFact:
		_, ok = readDay(text)
	}
	return ok
}

// addOwn adds a rule of the agency's own to those of the policy, and the
// parameter that made it, if one did.
func (p *Policy) addOwn(r *Rule, blocks bool, by ...paramID) {
	own := &rule{
		id: r.ID, act: cmp.Or(r.Act, Renewal), status: r.Status, notes: !blocks,
		title: r.Title.words(), duty: r.Duty.words(), plain: r.Plain.words(),
		cites: []Citation{r.Source}, uses: by, own: r, look: r.look,
	}
	for _, id := range r.Reads {
		own.asks |= needNamed(own.act, id)
		if i := slices.IndexFunc(p.facts, func(f Fact) bool { return f.ID == id }); i >= 0 {
			own.reads |= 1 << i
			own.readsEach = append(own.readsEach, 1<<i)
		}
	}
	for _, c := range p.rules {
		if c.own != nil && c.act == own.act {
			own.place++
		}
	}
	p.rules = append(p.rules, compiled{own, nil, blocks})
}

// How many rules and facts of an agency's own fit into a decision.
const (
	maxOwnRules  = 21 // three bits each
	maxOwnFacts  = 64
	settingRules = 3 // of which settings can add as many: documents, score, discipline
)

// ownRules works out what the agency's own rules for the person find, and which
// facts are there of those that a rule lacks. A decision keeps no more of them.
func (d *Decision) ownRules(f *Facts) {
	status, results := d.known.status(), uint64(0)
	for _, r := range d.law().own[status] {
		if r.look == nil {
			results |= uint64(d.ownRule(f, r, status)) << (3 * r.place)
			continue
		}
		found, there := r.look(f, d.policy.day)
		results |= uint64(found) << (3 * r.place)
		for ; there != 0; there &= there - 1 {
			d.declared |= r.readsEach[bits.TrailingZeros64(there)]
		}
	}
	d.own = results
}

// ownRule works out what a rule in Go finds.
func (d *Decision) ownRule(f *Facts, r *rule, status Status) Result {
	c := Case{f, d.policy, d.known, d.request}
	if status == 0 {
		c = d.caseOf(f, r.status)
	}
	found := r.own.Check(c)
	if status == 0 && r.status == 0 && found != r.own.Check(d.caseOf(f, PartTime)) {
		found = NotKnown // it hangs on the status
	}
	switch found {
	case Met, NotMet, NotApplicable:
		return found
	}
	if r.reads&(r.reads-1) != 0 || r.asks != 0 { // what a rule reads alone, it lacks
		d.declared |= c.there(r.reads)
	}
	return NotKnown
}

// caseOf is the case of an agreement of that status: full-time where neither the
// rule nor the facts tell.
func (d *Decision) caseOf(f *Facts, s Status) Case {
	if s == 0 {
		s = FullTime
	}
	k, _ := d.as(s)
	return Case{f, d.policy, k, d.request}
}

// there is which of these facts of the agency's have a value that can be read.
func (c Case) there(facts uint64) (there uint64) {
	for n := facts; n != 0; n &= n - 1 {
		fact := &c.policy.facts[bits.TrailingZeros64(n)]
		if text := c.facts.declared(fact.ID); text != "" && fact.read(text) {
			there |= n & -n
		}
	}
	return there
}

// ownResult is what a rule of the agency's own has found.
func (d *Decision) ownResult(r *rule) Result { return Result(d.own >> (3 * r.place) & 7) }

// ownMissing is which of the agency's facts a rule of its own lacks.
func (d *Decision) ownMissing(r *rule) uint64 {
	if missing := r.reads &^ d.declared; missing != 0 || r.asks != 0 {
		return missing
	}
	return r.reads
}

// Facts returns the facts of the agency's own that the rules of the policy read:
// those that its overlays declare, and those that its settings need. Their ids
// are the columns to name in [cohort.CSVOptions].
func (p *Policy) Facts() []Fact {
	if p == nil {
		return nil
	}
	return slices.Clone(p.facts)
}

// Check finds facts that cannot be, as [pppk.Facts.Check] does, and facts of the
// agency's own that it does not declare or whose value cannot be read: a
// decision takes these as not known.
func (p *Policy) Check(f *Facts) error {
	ps := &problems{kind: ErrFacts}
	if err := f.Check(); err != nil {
		ps.all = append(ps.all, err)
	}
	if p == nil || f == nil {
		return ps.err()
	}
	for i := range f.Declared {
		d, known := &f.Declared[i], false
		for j := range p.facts {
			if fact := &p.facts[j]; fact.ID == d.ID {
				if known = true; d.Value != "" && !fact.read(d.Value) {
					ps.add(place("tambahan", i)+".nilai", "declared.value", "is no value of "+d.ID+"; it takes: "+fact.Kind.String())
				}
			}
		}
		if !known {
			ps.add(place("tambahan", i)+".id", "declared.unknown", fmt.Sprintf("is no fact that %s declares", orElse(p.authority(), "the nation")))
		}
	}
	return ps.err()
}

func orElse(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}
