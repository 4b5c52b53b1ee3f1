package law

import (
	"cmp"
	"fmt"
	"hash/maphash"
	"log/slog"
	"slices"
	"strings"
	"sync"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/jsontext"
	"github.com/pppk-id/pppk/internal/mask"
)

// Policy is the law of one day, resolved and compiled. It is immutable, and safe for use
// by many goroutines. The zero Policy knows no rule, and refuses every request.
type Policy struct {
	day       pppk.Date
	law       *Law
	values    []any      // by their places in the law: the nation's, or the agency's binding ones; nil where open or unset
	base      *Values    // under the first reading
	acts      []actRules // in the order of the law
	rules     []*compiled
	others    []otherReading
	agencySet []placedSetting // in force on the day
	id        string          // a hash of all that is resolved: see AppendIdentity
	seed      maphash.Seed    // to tell people apart without keeping their names
	fixed     sync.Map        // what Fixed has worked out
}

// actRules is the rules of one act, by the status of the agreement; [0]: of both, while it
// is not known.
type actRules struct {
	act      *ActSpec
	byStatus [pppk.PartTime + 1][]*compiled
	blocking [pppk.PartTime + 1][]*compiled
	nation   [pppk.PartTime + 1]bool // some blocking rule is the nation's, or the act is the agency's own
	grades   [pppk.PartTime + 1]bool // some rule reads evaluations
	subjects [pppk.SubjectCount]bool // of the statements that rules read
	after    [pppk.SubjectCount]bool // those that say nothing of an older application
	declared []*Fact                 // that rules read
	extends  bool                    // some rule looks at whether the agreement extends another
	onFile   bool                    // some rule looks at what a decision does not keep

	*readingSet // nil in a policy of which other acts alone are compiled
}

// compiled is a rule as it stands on the day.
type compiled struct {
	*Rule
	check   func(*Case) Result // the rule's, one step nearer
	blocks  bool
	order   int  // its place among the rules of the nation, which an agency's own follow
	overlay int  // whose it is; -1: the nation's
	own     bool // an overlay adds it, and no setting
	reads   []*Fact
	params  []boundParam
}

// boundParam is a parameter that a rule applies.
type boundParam struct {
	def   *paramDef
	at    int      // where the law keeps it
	point pointSet // of the act, if it is open
	cited bool     // the rule applies its value, and does not only ask for it
}

func (c *compiled) readsFact(f *Fact) bool {
	for _, r := range c.reads {
		if r == f || r.ID == f.ID {
			return true
		}
	}
	return false
}

// otherReading is what the law would be if one parameter had another value that somebody
// gives it: another reading of a contested point that has been chosen, or what an agency
// does as reported. It only notes.
type otherReading struct {
	param    *paramDef
	value    any
	status   pppk.Status // of a stated value: whom it concerns
	cite     pppk.Citation
	reported bool
	policy   *Policy
}

// compile resolves the day. force overrides single parameters, for readings that are not
// the chosen ones.
func (l *Law) compile(day pppk.Date, force map[*paramDef]any) (*Policy, error) {
	p := &Policy{day: day, law: l, seed: maphash.MakeSeed(), values: make([]any, len(l.params))}
	for i := range l.params {
		if v := l.params[i].def.versionIn(l, day); v != nil {
			p.values[i] = v.value
		}
	}
	for _, s := range l.settings {
		if !s.covers(day) {
			continue
		}
		p.agencySet = append(p.agencySet, s)
		if s.decides() && s.status == 0 { // one for some employees alone is stated, and read by no rule
			p.values[l.place(s.param)] = s.value
		}
	}
	for d, v := range force {
		p.values[l.place(d)] = v
	}
	p.base = &Values{law: l, day: day, all: slices.Clone(p.values)}
	for i := range l.params {
		if d := l.params[i].def; p.values[i] == nil && d.contested {
			p.base.all[i] = d.choices[0].value
		}
	}
	p.base.settle()
	if tables := l.limits.Tables; len(tables) > 0 {
		p.base.ages = newAgeTable(tables, p.base)
	}
	rules := p.inForce()
	only := make([]bool, len(l.acts)) // the acts that are compiled: of a single parameter those that apply it
	for _, r := range rules {
		if force == nil || slices.ContainsFunc(r.Parameters, func(used Param) bool { _, forced := force[used.definition()]; return forced }) {
			only[slices.Index(l.acts, r.Act)] = true
		}
	}
	p.acts = make([]actRules, len(l.acts))
	var sets []*readingSet // acts that hang on the same points share one
	for i := range p.acts {
		p.acts[i].act = l.acts[i].of
		p.acts[i].asked(l)
		if !only[i] {
			if force == nil { // nothing answers, and nothing is open
				p.acts[i].readingSet, _ = p.readingsOf(nil)
			}
			continue
		}
		if err := p.acts[i].compile(p, rules, &sets); err != nil {
			return nil, err
		}
	}
	for _, r := range rules {
		if only[slices.Index(l.acts, r.Act)] {
			p.rules = append(p.rules, r)
		}
	}
	if force == nil {
		if err := p.findOthers(); err != nil {
			return nil, err
		}
		p.id = p.identity()
	}
	return p, nil
}

// inForce lists the rules that are there on the day: the nation's, those that settings
// make, and the agency's own.
func (p *Policy) inForce() []*compiled {
	most := len(p.law.rules) + len(p.agencySet)
	all, room := make([]*compiled, 0, most), make([]compiled, 0, most) // one allocation for all
	add := func(c compiled) {
		room = append(room, c)
		all = append(all, &room[len(room)-1])
	}
	put := func(r *Rule, order, overlay int) {
		if by := &r.Act.of.By; r.covers(p.day) && (overlay >= 0 || !by.Certain().After(p.day)) && (r.When == nil || r.When(p.base)) {
			add(compiled{Rule: r, check: r.Check, blocks: r.blocks(p.base), order: order, overlay: overlay, own: overlay >= 0})
		}
	}
	national := 0
	for _, s := range p.law.rules {
		if r := s.on(p.day); s.overlay < 0 {
			if r != nil {
				put(r, national, -1)
			}
			national++
		}
	}
	for i := range p.agencySet {
		s := &p.agencySet[i]
		if _, decided := p.setting(s.param); s.param.adds == nil || decided && !s.decides() {
			continue // what is reported gives way
		}
		r, _ := s.param.adds(s.value, s.citation)
		r.Parameters = append(slices.Clip(r.Parameters), s.param) // it applies the setting that makes it
		add(compiled{Rule: &r, check: r.Check, blocks: r.blocks(p.base), order: national, overlay: s.overlay})
	}
	for _, s := range p.law.rules {
		if r := s.on(p.day); r != nil && s.overlay >= 0 {
			put(r, national, s.overlay)
		}
	}
	return all
}

// compile takes the rules of the act, and what they read.
func (a *actRules) compile(p *Policy, rules []*compiled, sets *[]*readingSet) error {
	rules = slices.DeleteFunc(slices.Clone(rules), func(r *compiled) bool { return r.Act.of != a.act })
	for status := range a.byStatus {
		a.byStatus[status], a.blocking[status] = make([]*compiled, 0, len(rules)), make([]*compiled, 0, len(rules))
	}
	var points []int
	for _, r := range rules {
		r.params = make([]boundParam, 0, len(r.Parameters)+len(r.Asks))
		for i, list := range [2][]Param{r.Parameters, r.Asks} {
			for _, used := range list {
				d := used.definition()
				at := p.law.place(d)
				r.params = append(r.params, boundParam{def: d, at: at, cited: i == 0})
				if p.values[at] == nil && d.contested && d.choicesOn(p.day) > 1 && !slices.Contains(points, at) {
					points = append(points, at)
				}
			}
		}
		r.reads = make([]*Fact, 0, len(r.Reads))
		for _, f := range r.Reads {
			fact := p.law.fact(f.ID)
			if fact == nil {
				fact = f // of a setting that another one has taken the place of
			}
			r.reads = append(r.reads, fact)
			switch {
			case fact.declared():
				a.onFile = true
				if !slices.Contains(a.declared, fact) {
					a.declared = append(a.declared, fact)
				}
			case fact == needEvents:
				a.onFile = true
			case fact == needExtends:
				a.extends = true
			}
		}
		for status := range a.byStatus {
			if status != 0 && r.Status != 0 && r.Status != pppk.Status(status) {
				continue
			}
			a.byStatus[status] = append(a.byStatus[status], r)
			a.grades[status] = a.grades[status] || slices.Contains(r.reads, needEvaluations)
			if r.blocks {
				a.blocking[status] = append(a.blocking[status], r)
				a.nation[status] = a.nation[status] || r.overlay < 0 || p.law.owns(a.act)
			}
		}
	}
	slices.Sort(points)
	at := slices.IndexFunc(*sets, func(s *readingSet) bool { return slices.Equal(s.points, points) })
	if at < 0 {
		set, err := p.readingsOf(points)
		if err != nil {
			return err
		}
		at = len(*sets)
		*sets = append(*sets, set)
	}
	a.readingSet = (*sets)[at]
	for _, r := range a.byStatus[0] {
		for i := range r.params {
			r.params[i].point = a.pointAt(r.params[i].at)
		}
	}
	return nil
}

// asked is what offices are asked to state for the act: whatever a rule of it reads, on this
// day or another.
func (a *actRules) asked(l *Law) {
	a.subjects[pppk.Approval] = true
	for _, s := range l.rules {
		for _, r := range s.versions {
			if r.Act.of != a.act {
				continue
			}
			for _, f := range r.Reads {
				if fact := l.fact(f.ID); fact != nil && fact.Kind == StatedFact {
					a.subjects[fact.Subject] = true
					a.after[fact.Subject] = fact.AfterApplying
				}
			}
		}
	}
}

// first is the values under the first reading.
func (a *actRules) first() *Values { return &a.variants[0] }

// pointOf is the point of a parameter that a rule asks for without declaring it.
func (a *actRules) pointOf(d *paramDef) pointSet {
	return a.pointAt(a.variants[0].law.place(d))
}

// owns reports whether the act is an agency's own.
func (l *Law) owns(a *ActSpec) bool {
	return slices.ContainsFunc(l.ownActs, func(own Act) bool { return own.of == a })
}

// findOthers compiles what the law would be under the readings not taken, and under what
// is reported of the agency.
func (p *Policy) findOthers() error {
	for _, s := range p.agencySet {
		if !s.decides() && s.param.adds == nil { // a rule that is added notes by itself
			if err := p.addOther(otherReading{param: s.param, value: s.value, status: s.status, cite: s.citation, reported: true}); err != nil {
				return err
			}
		}
	}
	for i := range p.law.params {
		d := p.law.params[i].def
		if !d.contested || p.values[i] == nil || d.closed(p.law, p.day) {
			continue
		}
		for _, c := range d.choices {
			reported := slices.ContainsFunc(p.others, func(o otherReading) bool { return o.param == d && o.value == c.value })
			if !c.cite.ExistsOn(p.day) || c.value == p.values[i] || reported {
				continue
			}
			if err := p.addOther(otherReading{param: d, value: c.value, cite: c.cite}); err != nil {
				return err
			}
		}
	}
	return nil
}

func (p *Policy) addOther(o otherReading) (err error) {
	applied := slices.ContainsFunc(p.law.rules, func(s ruleSlot) bool {
		return slices.ContainsFunc(s.versions, func(r *Rule) bool {
			return slices.ContainsFunc(r.Parameters, func(used Param) bool { return used.definition() == o.param })
		})
	})
	if applied {
		if o.policy, err = p.law.compile(p.day, map[*paramDef]any{o.param: o.value}); err != nil {
			return err
		}
		for a := range p.acts {
			for status, reads := range o.policy.acts[a].grades {
				p.acts[a].grades[status] = p.acts[a].grades[status] || reads
			}
		}
	}
	p.others = append(p.others, o)
	return nil
}

// place is where the law keeps a parameter, or -1.
func (p *Policy) place(d *paramDef) int {
	if p == nil || p.law == nil {
		return -1
	}
	return p.law.place(d)
}

// of is the rules of an act, or nil.
func (p *Policy) of(a Act) *actRules {
	if p != nil && a.of != nil {
		for i := range p.acts {
			if p.acts[i].act == a.of {
				return &p.acts[i]
			}
		}
	}
	return nil
}

// Law returns the law that the policy is of, or nil.
func (p *Policy) Law() *Law {
	if p == nil {
		return nil
	}
	return p.law
}

// Day returns the day whose law the policy is, or the zero Date.
func (p *Policy) Day() pppk.Date {
	if p == nil {
		return pppk.Date{}
	}
	return p.day
}

// Values returns the parameters under the first reading, or nil.
func (p *Policy) Values() *Values {
	if p == nil {
		return nil
	}
	return p.base
}

// String names the day and, of an agency's, whose law it is.
func (p *Policy) String() string {
	if p == nil || p.law == nil {
		return "pppk.Policy()"
	}
	return "pppk.Policy(" + strings.TrimSuffix(p.day.String()+", "+p.authority(), ", ") + ")"
}

// Format prints what [Policy.String] returns, whatever the verb: all that it holds would
// be a book, and a random seed in it.
func (p *Policy) Format(s fmt.State, _ rune) { mask.Write(s, p.String()) }

// LogValue implements [slog.LogValuer].
func (p *Policy) LogValue() slog.Value { return slog.StringValue(p.String()) }

// setting returns the agency's setting that decides a parameter, if one does.
func (p *Policy) setting(d *paramDef) (Setting, bool) {
	for _, s := range p.agencySet {
		if s.param == d && s.decides() {
			return s.Setting, true
		}
	}
	return Setting{}, false
}

// authority is whose staff the policy is for, or "".
func (p *Policy) authority() string {
	if len(p.law.overlays) == 0 {
		return ""
	}
	return p.law.overlays[0].Authority
}

// CheckedTo is the last day up to which an instrument was checked, and by whom: the
// agency's own later check where there is one.
func (p *Policy) CheckedTo(i pppk.Instrument) pppk.Instrument {
	if p == nil {
		return i
	}
	return p.law.CheckedTo(i, p.day)
}

// Facts returns the declared facts that the rules of the policy read, in the order of
// the law: those that its texts and overlays declare, and those that its settings need.
// Their ids are the columns to name in cohort.CSVOptions.
func (p *Policy) Facts() []Fact {
	if p == nil || p.law == nil {
		return nil
	}
	var all []Fact
	for _, f := range p.law.facts {
		if f.declared() && (f.overlay < 0 || f.setBy == nil || p.sets(f.setBy)) {
			all = append(all, *f.Fact)
		}
	}
	return all
}

// sets reports whether a setting of the parameter is in force that makes a rule.
func (p *Policy) sets(d *paramDef) bool {
	return slices.ContainsFunc(p.agencySet, func(s placedSetting) bool { return s.param == d })
}

// Check finds facts that cannot be, as [pppk.Facts.Check] does, a statement about an act
// that the law does not have, and declared facts that it does not declare or whose value
// cannot be read: a decision takes these as not known.
func (p *Policy) Check(f *pppk.Facts) error {
	ps := &pppk.ProblemList{Kind: pppk.ErrFacts}
	ps.Join(f.Check())
	if p == nil || p.law == nil || f == nil {
		return ps.Err()
	}
	for i := range f.Statements {
		if word := f.Statements[i].Act; word != "" && p.law.Act(word).of == nil {
			ps.Add(jsontext.Place("pernyataan", i)+".tindakan", "statement.act", p.law.NoAct())
		}
	}
	p.checkApprovals(ps, f.Statements)
	facts := p.Facts()
	for i := range f.Declared {
		d, known := &f.Declared[i], false
		for j := range facts {
			if fact := &facts[j]; fact.ID == d.ID {
				if known = true; d.Value != "" && !fact.read(d.Value) {
					ps.Add(jsontext.Place("tambahan", i)+".nilai", "declared.value", "is no value of "+d.ID+"; it takes: "+fact.Kind.String())
				}
			}
		}
		if !known {
			whose := p.authority()
			if whose == "" {
				whose = "the nation"
			}
			ps.Add(jsontext.Place("tambahan", i)+".id", "declared.unknown", "is no fact that "+whose+" declares")
		}
	}
	return ps.Err()
}

// checkApprovals finds two approvals of one day that disagree, of which one names no act.
func (p *Policy) checkApprovals(ps *pppk.ProblemList, all []pppk.Statement) {
	meant := p.law.Act("").ID()
	for i := range all {
		for j := range all[:i] {
			a, b := &all[i], &all[j]
			if a.Subject == pppk.Approval && b.Subject == pppk.Approval && a.Act != b.Act && cmp.Or(a.Act, meant) == cmp.Or(b.Act, meant) &&
				a.Date == b.Date && !a.Date.IsZero() && a.Answer != b.Answer && a.Answer != 0 && b.Answer != 0 {
				ps.Add(jsontext.Place("pernyataan", i), "statement.contradiction", "contradicts another approval of that day: one that names no act is about "+meant)
			}
		}
	}
}

// NoAct is what is wrong with a word that is no act of the law.
func (l *Law) NoAct() string {
	if l == nil || len(l.acts) == 0 {
		return "is no act: no law was given that has acts"
	}
	return "is no act; leave it out for a renewal, or give one of: " + strings.Join(l.ActIDs(), ", ")
}

// ActIDs returns the ids of the acts, in the order of the law.
func (l *Law) ActIDs() []string {
	var ids []string
	for _, a := range l.Acts() {
		ids = append(ids, a.ID())
	}
	return ids
}
