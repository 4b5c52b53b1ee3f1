package law

import (
	"cmp"
	"fmt"
	"log/slog"
	"slices"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/jsontext"
	"github.com/pppk-id/pppk/internal/mask"
)

// Rule is a rule of an agency's own, which an [Overlay] adds to the nation's. It
// blocks when its source is a binding text of high or medium confidence, the
// PPK's own regulation or decision, and notes otherwise.
//
// It is data and two pure functions. They are called by many goroutines, must
// change nothing, and must be such that a fact that is added never turns met into
// not met or back: what is not known is [NotKnown], and never no. The package
// pppktest looks for breaches.
type Rule struct {
	ID     string      // dotted, without article or version: "sukamaju.certificate"
	Act    string      // which act it is about; "": [pppk.Renewal]
	Status pppk.Status // whom it concerns; 0: both regimes
	Notes  bool        // it only notes, whatever its source

	Title pppk.Text // what it is about
	Duty  pppk.Text // what it asks for, in one plain sentence without values
	Plain pppk.Text // why it is not met, in one plain sentence to the employee

	From   pppk.Date // the first day on which it applies
	Until  pppk.Date // the last, or zero
	Source pppk.Citation

	// Reads are the ids of the agency's facts that it reads, and the names of
	// national ones ("peristiwa.lengkap_sampai"). Those that are not known are
	// asked for while the rule is not known.
	Reads []string

	// Check says what the rule finds: [Met], [NotMet], [NotKnown] or
	// [NotApplicable]. It must not allocate if deciding shall not.
	Check func(Case) Result
	// Found says in words what the facts say; it may be nil.
	Found func(Case, pppk.Language) string
	// Wanted says in words what the rule asks for, with its values; it may be nil.
	Wanted func(pppk.Language) string

	// look is Check of a rule that a setting makes. Where something is not known,
	// it also adds what is there, i for Reads[i].
	look func(f *pppk.Facts, day pppk.Date, there *factSet) Result
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
func (k FactKind) String() string { return enum.String(factKinds, uint8(k)) }

// MarshalText returns what String returns.
func (k FactKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text is unset.
func (k *FactKind) UnmarshalText(text []byte) (err error) {
	*k, err = enum.Parse[FactKind](factKinds, text, "jenis_fakta", pppk.NewProblem)
	return err
}

// Fact declares a fact of an agency's own: a column of its spreadsheets, or a
// key under tambahan, that its rules read from [pppk.Facts.Declared].
type Fact struct {
	ID     string    `json:"id"` // the column's name: lower-case letters, digits, underscores
	Kind   FactKind  `json:"jenis"`
	Title  pppk.Text `json:"judul"` // how it is called in letters
	Office pppk.Text `json:"dari"`  // who usually supplies it
}

// Case is one person before a rule of an agency's own, on the day of a decision.
// Its methods say what is known and whether it is.
type Case struct {
	facts     *pppk.Facts
	policy    *Policy
	request   Request
	status    pppk.Status
	agreement pppk.Period
	start     pppk.Date
}

// String says only what it is: it holds personal data.
func (c Case) String() string { return "pppk.Case" }

// Format prints what [Case.String] returns, whatever the verb.
func (c Case) Format(s fmt.State, _ rune) { mask.Write(s, c.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (c Case) LogValue() slog.Value { return slog.StringValue(c.String()) }

// Day returns the day of the decision.
func (c Case) Day() pppk.Date { return c.policy.Day() }

// Request returns the question: which position is asked about, which term is
// proposed, on which ground an agreement would end.
func (c Case) Request() Request { return c.request }

// Status returns the status of the agreement that the act is about: the latest on
// file or, of an act that begins one, that one.
func (c Case) Status() pppk.Status { return c.status }

// Agreement returns the period of the agreement that the act is about; an end
// that is not known is the zero Date. An act that begins one reads none.
func (c Case) Agreement() pppk.Period { return c.agreement }

// Start returns the first day of what is asked for, or the zero Date where it is
// not known: of a renewal as proposed, or the day after the agreement ends; of an
// appointment, a conversion or a move as proposed, or the day of the decision.
// Raises and endings have none.
func (c Case) Start() pppk.Date { return c.start }

// Facts returns what is known of the person, which must not be changed. What
// else is in it is not known, and never no.
func (c Case) Facts() *pppk.Facts { return c.facts }

// Flag returns a fact of kind [FlagFact].
func (c Case) Flag(id string) (yes, known bool) { return c.facts.Value(id).Flag() }

// Number returns a fact of kind [NumberFact] in hundredths: 7850 is 78.50.
func (c Case) Number(id string) (hundredths int64, known bool) { return c.facts.Value(id).Number() }

// Date returns a fact of kind [DateFact]: the day, or the zero Date for what is
// known not to have happened.
func (c Case) Date(id string) (day pppk.Date, known bool) { return c.facts.Value(id).Day() }

// Text returns a fact of kind [TextFact]; "" where it is not known.
func (c Case) Text(id string) string { return c.facts.Value(id).Value }

// check adds what a rule lacks; facts are those that the overlay declares.
func (r *Rule) check(ps *pppk.ProblemList, at string, facts []Fact) {
	if !isRuleID(r.ID) {
		ps.Add(at, "rule.id", "needs an id of lower-case words with dots between them: the agency's, then the topic")
	}
	if r.Act != "" && actNamed(r.Act) == actCount {
		ps.Add(at, "rule.act", "is about no known act; give one of the package's constants, or nothing for renewal")
	}
	if r.Status > pppk.PartTime {
		ps.Add(at, "rule.status", "is for no known status; give full-time, part-time, or 0 for both")
	}
	if act := actNamed(cmp.Or(r.Act, pppk.Renewal)); act < actCount && r.Status != 0 && acts[act].only != 0 && r.Status != acts[act].only {
		ps.Add(at, "rule.status", "would never decide: "+acts[act].name+" is about "+acts[act].only.String()+" alone; give that status, or 0")
	}
	for _, t := range []pppk.Text{r.Title, r.Duty, r.Plain} {
		if strings.TrimSpace(t.ID) == "" || strings.TrimSpace(t.EN) == "" {
			ps.Add(at, "rule.text", "needs a title, a duty and a plain sentence, each in both languages")
			break
		}
	}
	if r.Check == nil {
		ps.Add(at, "rule.check", "has no check")
	}
	checkCitation(r.Source, ps, at)
	checkDates(ps, at, r.From, r.Until, r.Source)
	for _, id := range r.Reads {
		if needNamed(cmp.Or(r.Act, pppk.Renewal), id) == noNeed && !slices.ContainsFunc(facts, func(f Fact) bool { return f.ID == id }) {
			ps.Add(at, "rule.reads", "reads "+id+", which the overlay does not declare and the nation does not ask for")
		}
	}
}

// needNamed is the national fact that an act asks for by that name.
func needNamed(act, name string) need {
	of := actNamed(act)
	for n := needAgreement; n < needCount; n++ {
		if neededBy(of, n).fact == name {
			return n
		}
	}
	return noNeed
}

// blocks reports whether the rule can decide.
func (r *Rule) blocks() bool { return !r.Notes && r.Source.Blocks() }

func (r *Rule) covers(day pppk.Date) bool {
	return !day.Before(r.From) && (r.Until.IsZero() || !day.After(r.Until))
}

func (f *Fact) check(ps *pppk.ProblemList, at string) {
	switch {
	case !jsontext.IsColumn(f.ID):
		ps.Add(at, "fact.id", "needs an id of lower-case letters, digits and underscores")
	case f.Kind < FlagFact || f.Kind > TextFact:
		ps.Add(at, "fact.kind", "does not say what its values look like (Kind)")
	case f.Title.ID == "" || f.Title.EN == "" || f.Office.ID == "" || f.Office.EN == "":
		ps.Add(at, "fact.text", "needs a title, and the office that supplies it, each in both languages")
	}
}

// read reports whether the text is a value of the fact.
func (f *Fact) read(text string) bool {
	ok := true
	switch f.Kind {
	case FlagFact:
		_, ok = pppk.Declared{Value: text}.Flag()
	case NumberFact:
		_, ok = pppk.Declared{Value: text}.Number()
	case DateFact:
		_, ok = pppk.Declared{Value: text}.Day()
	}
	return ok
}

// addOwn adds a rule of the agency's own to those of the policy, and the
// parameter that made it, if one did.
func (p *Policy) addOwn(r *Rule, blocks bool, by ...paramID) {
	own := &rule{
		id: r.ID, act: cmp.Or(r.Act, pppk.Renewal), status: r.Status, notes: !blocks,
		title: r.Title, duty: r.Duty, plain: r.Plain,
		cites: []pppk.Citation{r.Source}, uses: by, own: r, look: r.look,
	}
	for _, id := range r.Reads {
		own.asks.add(needNamed(own.act, id))
		if i := slices.IndexFunc(p.facts, func(f Fact) bool { return f.ID == id }); i >= 0 {
			own.reads.add(i)
			own.readsEach = append(own.readsEach, i)
		}
	}
	for _, c := range p.rules {
		if c.own != nil && c.act == own.act {
			own.place++
		}
	}
	p.rules = append(p.rules, compiled{own, nil, blocks, len(nationalRules())})
}

// How many rules and facts of an agency's own a law can have: a decision keeps
// what each of them says. Laying more is an error.
const (
	maxOwnRules  = 32
	maxOwnFacts  = 64
	settingRules = 3 // of which settings can add as many: documents, score, discipline
)

// factSet is a set of an agency's own facts, by their places in Policy.facts. It is
// small, since each decision keeps one.
type factSet [maxOwnFacts / 8]uint8

func (s *factSet) add(i int) { s[i/8] |= 1 << (i % 8) }

func (s *factSet) isZero() bool { return *s == factSet{} }

func (s *factSet) several() bool {
	n := 0
	for range s.each {
		n++
	}
	return n > 1
}

func (s *factSet) join(o factSet) {
	for i := range o {
		s[i] |= o[i]
	}
}

// without is those that are not in the other.
func (s factSet) without(o *factSet) factSet {
	for i := range o {
		s[i] &^= o[i]
	}
	return s
}

func (s *factSet) each(yield func(int) bool) {
	for i := range maxOwnFacts {
		if s[i/8]&(1<<(i%8)) != 0 && !yield(i) {
			return
		}
	}
}

// ownRules works out what the agency's own rules for the person find, and which
// facts are there of those that a rule lacks. A decision keeps no more of them.
func (d *Decision) ownRules(f *pppk.Facts) {
	rules := d.law().own[d.status]
	if len(rules) == 0 {
		return
	}
	c := d.lend()
	for _, r := range rules {
		if r.look == nil {
			d.own[r.place] = d.ownRule(f, r)
			continue
		}
		c.there = factSet{}
		if d.own[r.place] = r.look(f, d.policy.day, &c.there); d.own[r.place] == NotKnown {
			for i := range c.there.each {
				d.there.add(r.readsEach[i])
			}
		}
	}
	cases.Put(c)
}

// ownRule works out what a rule in Go finds.
func (d *Decision) ownRule(f *pppk.Facts, r *rule) Result {
	found := r.own.Check(d.caseOf(f, r.status))
	if d.status == 0 && r.status == 0 && found != r.own.Check(d.caseOf(f, pppk.PartTime)) {
		found = NotKnown // it hangs on the status
	}
	switch found {
	case Met, NotMet, NotApplicable:
		return found
	}
	if r.reads.several() || !r.asks.isZero() { // what a rule reads alone, it lacks
		for _, i := range r.readsEach {
			fact := &d.policy.facts[i]
			if text := f.Value(fact.ID).Value; text != "" && fact.read(text) {
				d.there.add(i)
			}
		}
	}
	return NotKnown
}

// caseOf is the case of an agreement of that status: full-time where neither the
// rule nor the facts tell.
func (d *Decision) caseOf(f *pppk.Facts, s pppk.Status) Case {
	c := Case{facts: f, policy: d.policy, request: d.request, status: d.status, agreement: d.known.agreement}
	switch {
	case c.status != 0:
	case s != 0:
		c.status = s
	default:
		c.status = pppk.FullTime
	}
	if act := &acts[d.act]; !act.pay && !act.grounds {
		c.start = d.start
	}
	return c
}

// ownMissing is which of the agency's facts a rule of its own lacks.
func (d *Decision) ownMissing(r *rule) factSet {
	if missing := r.reads.without(&d.there); !missing.isZero() || !r.asks.isZero() {
		return missing
	}
	return r.reads
}

// Facts returns the facts of the agency's own that the rules of the policy read:
// those that its overlays declare, and those that its settings need. Their ids
// are the columns to name in cohort.CSVOptions.
func (p *Policy) Facts() []Fact {
	if p == nil {
		return nil
	}
	return slices.Clone(p.facts)
}

// Check finds facts that cannot be, as [pppk.Facts.Check] does, and facts of the
// agency's own that it does not declare or whose value cannot be read: a
// decision takes these as not known.
func (p *Policy) Check(f *pppk.Facts) error {
	ps := &pppk.ProblemList{Kind: pppk.ErrFacts}
	ps.Join(f.Check())
	if p == nil || f == nil {
		return ps.Err()
	}
	for i := range f.Declared {
		d, known := &f.Declared[i], false
		for j := range p.facts {
			if fact := &p.facts[j]; fact.ID == d.ID {
				if known = true; d.Value != "" && !fact.read(d.Value) {
					ps.Add(jsontext.Place("tambahan", i)+".nilai", "declared.value", "is no value of "+d.ID+"; it takes: "+fact.Kind.String())
				}
			}
		}
		if !known {
			ps.Add(jsontext.Place("tambahan", i)+".id", "declared.unknown", fmt.Sprintf("is no fact that %s declares", orElse(p.authority(), "the nation")))
		}
	}
	return ps.Err()
}

func orElse(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}
