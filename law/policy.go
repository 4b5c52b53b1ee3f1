package law

import (
	"errors"
	"fmt"
	"hash/maphash"
	"iter"
	"log/slog"
	"slices"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/mask"
)

// Policy is the law of one day, resolved and compiled. It is immutable, and safe
// for use by many goroutines. The zero Policy knows no rule: its decisions have
// the unset outcome.
type Policy struct {
	day       pppk.Date
	law       *Law
	values    [paramCount]any // what decides: the nation's, or the agency's binding ones; nil where open or unset
	rules     []compiled
	acts      [actCount]actRules
	facts     []Fact  // those that the agency declares
	base      *values // under the first reading
	others    []otherReading
	agencySet []placedSetting // in force on the day
	id        string          // a hash of all that is resolved: see AppendIdentity
	seed      maphash.Seed    // to tell people apart without keeping their names
}

// actRules is the rules of one act, by the status of the agreement; [0]: of
// both, while it is not known.
type actRules struct {
	byStatus  [pppk.PartTime + 1][]compiled
	blocking  [pppk.PartTime + 1][]compiled // those that block, of the nation
	ownBlocks [pppk.PartTime + 1][]*rule    // and of the agency's own
	own       [pppk.PartTime + 1][]*rule    // all of the agency's own
	grades    [pppk.PartTime + 1]bool       // some rule reads evaluations

	*readingSet // acts that hang on the same points share it
}

// readings is a set of combinations of readings, and pointSet one of the open
// points of an act. A law with more than either holds is refused: see tooOpen.
type (
	readings uint64
	pointSet uint64
)

const (
	maxReadings = 64
	maxPoints   = 63
	// undeclared stands for a point that a check asks for and its act does not have:
	// a test looks for it.
	undeclared pointSet = 1 << maxPoints
)

// readingSet is the readings under every combination of some points of law.
type readingSet struct {
	points  []paramID            // by their places in a pointSet
	pointOf [paramCount]pointSet // the place of each
	open    pointSet             // those that nobody has chosen
	splits  []divided            // how each set of open points divides the readings
	all     readings             // every reading
}

type divided struct {
	by    pointSet
	parts []split
}

// dividedBy is the readings as some open points divide them.
func (a *readingSet) dividedBy(set pointSet) []split {
	set &= a.open
	for i := range a.splits {
		if a.splits[i].by == set {
			return a.splits[i].parts
		}
	}
	return nil // there is one for each set of open points
}

// each yields the points of a set.
func (a *readingSet) each(set pointSet) iter.Seq[paramID] {
	return func(yield func(paramID) bool) {
		for i, id := range a.points {
			if set>>i&1 != 0 && !yield(id) {
				return
			}
		}
	}
}

// compiled is a rule as it stands on the day.
type compiled struct {
	*rule
	check  check // the rule's, one step nearer
	blocks bool
	order  int // its place among the rules of the nation, which an agency's own follow
}

// split is a set of readings that do not differ in some open points, and the
// values under one of them.
type split struct {
	readings readings
	values   *values
}

// otherReading is what the law would be if one parameter had another value that
// somebody gives it: another reading of a contested point that has been chosen,
// or what an agency does as reported. It only notes.
type otherReading struct {
	param    paramID
	value    any
	status   pppk.Status // of a stated value: whom it concerns
	cite     pppk.Citation
	reported bool
	policy   *Policy
}

// values is what the checks read: every parameter under one reading.
type values struct {
	day                          pppk.Date
	choices                      choices
	floor                        pppk.Predicate // 0: no floor
	floorYears                   yearSet
	ceiling                      int32 // basis points
	terms, partTerms, firstTerms Lengths
	listed                       [pppk.PartTime + 1]groundSet // the grounds of ending
	ages                         *ageTable
}

// choices is which of its choices each parameter has, by their places.
type choices [paramCount]uint8

// The choices as the checks see them: their place in the parameter's list.
const (
	ageAtMonthEnd, ageAtNextMonth         = 1, 2
	shortNone, shortOneYear, shortToLimit = 0, 1, 2
	testsHold                             = 0
	lapseEnds                             = 0
	selectionRecorded                     = 0
	ageToBirthday                         = 0
	fundsGround                           = 1
	spendingExcluded                      = 0
)

// compile resolves the day. force overrides single parameters, for readings
// that are not the chosen ones.
func (l *Law) compile(day pppk.Date, force map[paramID]any) (*Policy, error) {
	p := &Policy{day: day, law: l, seed: maphash.MakeSeed()}
	for id := range paramCount {
		p.values[id] = paramDefs[id].inForce(day)
	}
	for _, s := range l.settings {
		if !s.covers(day) {
			continue
		}
		p.agencySet = append(p.agencySet, s)
		if s.decides() && s.status == 0 { // one for some employees alone is stated, and read by no rule
			p.values[s.param] = s.value
		}
	}
	for id, v := range force {
		p.values[id] = v
	}
	national := nationalRules()
	var only [actCount]bool // the acts that are compiled: of a single parameter those that apply it
	for _, r := range national {
		if force == nil || slices.ContainsFunc(r.uses, func(id paramID) bool { _, forced := force[id]; return forced }) {
			only[actNamed(r.act)] = true
		}
	}
	if err := p.read(only); err != nil {
		return nil, err
	}
	for i, r := range national {
		if act := actNamed(r.act); only[act] && r.inForce(day) && !acts[act].by.Certain().After(day) && (r.when == nil || r.when(p.base)) {
			p.rules = append(p.rules, compiled{r, r.check, !r.notes || r.decides != nil && r.decides(p.base), i})
		}
	}
	p.addAgency()
	for _, c := range p.rules {
		if act := actNamed(c.act); only[act] {
			p.acts[act].add(c)
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

func (a *actRules) add(c compiled) {
	for status := range a.byStatus {
		if status != 0 && c.status != 0 && c.status != pppk.Status(status) {
			continue
		}
		a.byStatus[status] = append(a.byStatus[status], c)
		switch {
		case c.own != nil:
			a.own[status] = append(a.own[status], c.rule)
			if c.blocks {
				a.ownBlocks[status] = append(a.ownBlocks[status], c.rule)
			}
		case c.blocks:
			a.blocking[status] = append(a.blocking[status], c)
		}
		a.grades[status] = a.grades[status] || c.grades
	}
}

// addAgency adds the facts and rules of the agency's own, and the rules that
// its settings make.
func (p *Policy) addAgency() {
	for i := range p.law.overlays {
		p.facts = append(p.facts, p.law.overlays[i].Facts...)
	}
	for i := range p.agencySet {
		s := &p.agencySet[i]
		adds := paramDefs[s.param].adds
		if _, decided := p.setting(s.param); adds == nil || decided && !s.decides() {
			continue // what is reported gives way
		}
		r, facts := adds(s.Setting)
		for _, f := range facts {
			if !slices.ContainsFunc(p.facts, func(g Fact) bool { return g.ID == f.ID }) {
				p.facts = append(p.facts, f)
			}
		}
		p.addOwn(&r, r.blocks(), s.param)
	}
	for i := range p.law.overlays {
		rules := p.law.overlays[i].Rules
		for j := range rules {
			if r := &rules[j]; r.covers(p.day) {
				p.addOwn(r, r.blocks())
			}
		}
	}
}

// inForce reports whether some text that the rule comes from is in force.
func (r *rule) inForce(day pppk.Date) bool {
	return slices.ContainsFunc(r.cites, func(c pppk.Citation) bool { return !c.Instrument.Certain().After(day) })
}

// read lists the values under every combination of the open points of each of
// these acts.
func (p *Policy) read(only [actCount]bool) error {
	fixed := values{day: p.day}
	for id := range paramCount {
		fixed.choices[id] = p.choice(id)
	}
	teacher, _ := p.values[paramTeacher].(Choice)
	fixed.ages = newAgeTable(teacher)
	fixed.listed = p.listedGrounds()
	fixed.terms, _ = p.values[paramTerms].(Lengths)
	fixed.partTerms, _ = p.values[paramPartTerms].(Lengths)
	fixed.firstTerms, _ = p.values[paramFirstTerms].(Lengths)
	if c, ok := p.values[paramCeiling].(pppk.Percent); ok {
		fixed.ceiling = c.BasisPoints()
	}
	if f, ok := p.values[paramFloor].(Floor); ok {
		fixed.floor = f.Lowest
		for _, y := range f.Years {
			fixed.floorYears |= yearsAt(placeOf(y, p.day))
		}
	}
	var all []*readingSet
	of := func(points []paramID) (*readingSet, error) {
		for _, set := range all {
			if slices.Equal(set.points, points) {
				return set, nil
			}
		}
		set, err := p.readingsOf(&fixed, points)
		all = append(all, set)
		return set, err
	}
	for i := range p.acts {
		if !only[i] {
			continue
		}
		set, err := of(acts[i].points)
		if err != nil {
			return err
		}
		p.acts[i].readingSet = set
	}
	set, err := of(nil)
	if err == nil {
		p.base = set.splits[0].parts[0].values
	}
	return err
}

// tooOpen refuses a law that leaves more open than is looked at.
func tooOpen() error {
	return errors.Join(&pppk.Problem{Path: "day", Code: "law.coverage", Kind: pppk.ErrCoverage,
		Remedy: fmt.Sprintf("leaves more than %d combinations of readings open for one act; choose some of them in an overlay", maxReadings)})
}

// readingsOf lists the values under every combination of some points, as far as
// they are open. All others have their first choice.
func (p *Policy) readingsOf(fixed *values, points []paramID) (*readingSet, error) {
	a := &readingSet{points: points}
	for id := range paramCount {
		if paramDefs[id].open {
			a.pointOf[id] = undeclared
		}
	}
	if len(points) > maxPoints {
		return nil, tooOpen()
	}
	sizes, total := make([]int, len(points)), 1
	for i, id := range points {
		a.pointOf[id] = 1 << i
		sizes[i] = 1
		if p.values[id] == nil {
			if sizes[i] = paramDefs[id].choicesOn(p.day); sizes[i] > 1 {
				a.open |= 1 << i
			}
		}
		if total *= sizes[i]; total > maxReadings {
			return nil, tooOpen()
		}
	}
	a.all = ^readings(0) >> (maxReadings - total)
	variants := make([]values, total)
	for i := range variants {
		variants[i] = *fixed
		rest := i
		for j, id := range points {
			if sizes[j] > 1 {
				variants[i].choices[id] = uint8(rest % sizes[j])
			}
			rest /= sizes[j]
		}
	}
	for set := pointSet(0); ; set = (set - a.open) & a.open { // every set of open points
		a.splits = append(a.splits, divided{set, a.divide(variants, set)})
		if set == a.open {
			return a, nil
		}
	}
}

// divide puts readings together that do not differ in a set of points.
func (a *readingSet) divide(variants []values, set pointSet) (parts []split) {
	same := func(v, w *values) bool {
		for id := range a.each(set) {
			if v.choices[id] != w.choices[id] {
				return false
			}
		}
		return true
	}
	for i := range variants {
		at := slices.IndexFunc(parts, func(s split) bool { return same(s.values, &variants[i]) })
		if at < 0 {
			at = len(parts)
			parts = append(parts, split{values: &variants[i]})
		}
		parts[at].readings |= 1 << i
	}
	return parts
}

// choice is the place of the parameter's value among its choices.
func (p *Policy) choice(id paramID) uint8 {
	for i, c := range paramDefs[id].choices {
		if p.values[id] == any(c.value) {
			return uint8(i)
		}
	}
	return 0
}

// findOthers compiles what the law would be under the readings not taken, and
// under what is reported of the agency.
func (p *Policy) findOthers() error {
	for _, s := range p.agencySet {
		if !s.decides() && paramDefs[s.param].adds == nil { // a rule that is added notes by itself
			if err := p.addOther(otherReading{param: s.param, value: s.value, status: s.status, cite: s.citation, reported: true}); err != nil {
				return err
			}
		}
	}
	for id := range paramCount {
		d := &paramDefs[id]
		if !d.contested || p.values[id] == nil {
			continue
		}
		for _, c := range d.choices {
			reported := slices.ContainsFunc(p.others, func(o otherReading) bool { return o.param == id && o.value == any(c.value) })
			if !c.cite.ExistsOn(p.day) || any(c.value) == p.values[id] || reported {
				continue
			}
			if err := p.addOther(otherReading{param: id, value: c.value, cite: c.cite}); err != nil {
				return err
			}
		}
	}
	return nil
}

func (p *Policy) addOther(o otherReading) (err error) {
	if slices.ContainsFunc(nationalRules(), func(r *rule) bool { return slices.Contains(r.uses, o.param) }) {
		if o.policy, err = p.law.compile(p.day, map[paramID]any{o.param: o.value}); err != nil {
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

// Day returns the day whose law the policy is, or the zero Date.
func (p *Policy) Day() pppk.Date {
	if p == nil {
		return pppk.Date{}
	}
	return p.day
}

// String names the day and, of an agency's, whose law it is.
func (p *Policy) String() string {
	if p == nil || p.law == nil {
		return "pppk.Policy()"
	}
	return "pppk.Policy(" + strings.TrimSuffix(p.day.String()+", "+p.authority(), ", ") + ")"
}

// Format prints what [Policy.String] returns, whatever the verb: all that it holds
// would be a book, and a random seed in it.
func (p *Policy) Format(s fmt.State, _ rune) { mask.Write(s, p.String()) }

// LogValue implements [slog.LogValuer].
func (p *Policy) LogValue() slog.Value { return slog.StringValue(p.String()) }

// setting returns the agency's setting that decides a parameter, if one does.
func (p *Policy) setting(id paramID) (Setting, bool) {
	for _, s := range p.agencySet {
		if s.param == id && s.decides() {
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

// CheckedTo is the last day up to which an instrument was checked, and by whom:
// the agency's own later check where there is one.
func (p *Policy) CheckedTo(i pppk.Instrument) pppk.Instrument {
	for _, o := range p.law.overlays {
		for _, c := range o.Checks {
			if c.Instrument == i.Name && c.On.After(i.CheckedTo) && !c.On.After(p.day) {
				i.CheckedTo, i.By = c.On, c.Office+", "+c.Reference
			}
		}
	}
	return i
}
