package before

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash/maphash"
	"log/slog"
	"slices"
	"strconv"
	"strings"
)

// Policy is the law of one day, resolved and compiled. It is immutable, and safe
// for use by many goroutines. The zero Policy knows no rule: its decisions have
// the unset outcome.
type Policy struct {
	day       Date
	law       *Law
	values    [paramCount]any // what decides: the nation's, or the agency's binding ones; nil where open or unset
	rules     []compiled
	acts      [actCount]actRules
	facts     []Fact  // those that the agency declares
	base      *values // under the first reading
	others    []otherReading
	agencySet []placedSetting // in force on the day
	id        string          // a hash of all that is resolved
	seed      maphash.Seed    // to tell people apart without keeping their names
}

// actRules is the rules of one act, by the status of the agreement; [0]: of
// both, while it is not known.
type actRules struct {
	byStatus  [PartTime + 1][]compiled
	blocking  [PartTime + 1][]compiled // those that block, of the nation
	ownBlocks [PartTime + 1][]*rule    // and of the agency's own
	ownBits   [PartTime + 1]uint64     // the lowest bit of each of those in digest.own
	own       [PartTime + 1][]*rule    // all of the agency's own
	grades    [PartTime + 1]bool       // some rule reads evaluations

	*readingSet // acts that hang on the same points share it
}

// readingSet is the readings under every combination of some open points.
type readingSet struct {
	open   uint8                    // the points that nobody has chosen
	splits [1 << openPoints][]split // how a set of them divides the readings
	all    uint64                   // every reading
}

// compiled is a rule as it stands on the day.
type compiled struct {
	*rule
	check  check // the rule's, one step nearer
	blocks bool
}

// split is a set of readings that do not differ in some open points, and the
// values under one of them.
type split struct {
	readings uint64
	values   *values
}

// otherReading is what the law would be if one parameter had another value that
// somebody gives it: another reading of a contested point that has been chosen,
// or what an agency does as reported. It only notes.
type otherReading struct {
	param    paramID
	value    any
	status   Status // of a stated value: whom it concerns
	cite     Citation
	reported bool
	policy   *Policy
}

// values is what the checks read: every parameter under one reading.
type values struct {
	day                           Date
	ageDay, shortTerm, afterLapse uint8
	selection, applicantAge       uint8
	funds, partSpending           uint8
	floor                         Predicate // 0: no floor
	floorYears                    uint8     // bit i: the year day.Year()-7+i
	ceiling                       int32     // basis points
	terms, partTerms, firstTerms  Terms
	resignTests                   uint8
	listed                        [PartTime + 1]uint64 // the grounds of ending, as in groundOf
	ages                          *ageTable
}

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
func (l *Law) compile(day Date, force map[paramID]any) *Policy {
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
	only := ^uint64(0) // the acts that are compiled: of a single parameter those that apply it
	if force != nil {
		only = 0
	}
	for _, r := range national {
		for _, id := range r.uses {
			if _, forced := force[id]; forced {
				only |= 1 << actNamed(r.act)
			}
		}
	}
	p.readings(only)
	for _, r := range national {
		if act := actNamed(r.act); only&(1<<act) != 0 && r.inForce(day) && !acts[act].by.certain().After(day) && (r.when == nil || r.when(p.base)) {
			p.rules = append(p.rules, compiled{r, r.check, !r.notes || r.decides != nil && r.decides(p.base)})
		}
	}
	p.addAgency()
	for _, c := range p.rules {
		if act := actNamed(c.act); only&(1<<act) != 0 {
			p.acts[act].add(c)
		}
	}
	if force == nil {
		p.findOthers()
		p.id = p.hash()
	}
	return p
}

func (a *actRules) add(c compiled) {
	for status := range a.byStatus {
		if status != 0 && c.status != 0 && c.status != Status(status) {
			continue
		}
		a.byStatus[status] = append(a.byStatus[status], c)
		switch {
		case c.own != nil:
			a.own[status] = append(a.own[status], c.rule)
			if c.blocks {
				a.ownBlocks[status] = append(a.ownBlocks[status], c.rule)
				a.ownBits[status] |= 1 << (3 * c.place)
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
func (r *rule) inForce(day Date) bool {
	return slices.ContainsFunc(r.cites, func(c Citation) bool { return !c.Instrument.certain().After(day) })
}

// readings lists the values under every combination of the open points of each
// of these acts.
func (p *Policy) readings(only uint64) {
	fixed := values{
		day:          p.day,
		funds:        p.choice(paramFunds),
		partSpending: p.choice(paramPartSpending),
	}
	teacher, _ := p.values[paramTeacher].(Choice)
	fixed.ages = newAgeTable(teacher)
	fixed.listed = p.listedGrounds()
	fixed.terms, _ = p.values[paramTerms].(Terms)
	fixed.partTerms, _ = p.values[paramPartTerms].(Terms)
	fixed.firstTerms, _ = p.values[paramFirstTerms].(Terms)
	if c, ok := p.values[paramCeiling].(Percent); ok {
		fixed.ceiling = c.basisPoints
	}
	if f, ok := p.values[paramFloor].(Floor); ok {
		fixed.floor = f.Lowest
		for _, y := range f.Years {
			fixed.floorYears |= 1 << (y - (p.day.Year() - evaluationYears + 1))
		}
	}
	var sets [1 << openPoints]*readingSet
	for i := range p.acts {
		points := acts[i].points
		if only&(1<<i) == 0 {
			continue
		}
		if sets[points] == nil {
			sets[points] = p.readingsOf(fixed, points)
		}
		p.acts[i].readingSet = sets[points]
	}
	if sets[0] == nil {
		sets[0] = p.readingsOf(fixed, 0)
	}
	p.base = sets[0].splits[0][0].values
}

// readingsOf lists the values under every combination of some points, as far as
// they are open. All others have their first choice.
func (p *Policy) readingsOf(fixed values, points uint8) *readingSet {
	a := new(readingSet)
	var sizes [openPoints]int
	total := 1
	for id := range sizes {
		sizes[id] = 1
		if p.values[id] == nil && points&(1<<id) != 0 {
			if sizes[id] = paramDefs[id].choicesOn(p.day); sizes[id] > 1 {
				a.open |= 1 << id
			}
		}
		total *= sizes[id]
	}
	a.all = 1<<total - 1
	variants := make([]values, total)
	for i := range variants {
		var at places
		rest := i
		for id := range sizes {
			at[id] = uint8(rest % sizes[id])
			if sizes[id] == 1 {
				at[id] = p.choice(paramID(id))
			}
			rest /= sizes[id]
		}
		variants[i] = fixed
		variants[i].ageDay, variants[i].shortTerm, variants[i].afterLapse = at[paramAgeDay], at[paramShortTerm], at[paramAfterLapse]
		variants[i].resignTests, variants[i].selection = at[paramResignTests], at[paramSelection]
		variants[i].applicantAge = at[paramApplicantAge]
	}
	for set := range a.splits {
		if uint8(set)&^a.open != 0 {
			continue
		}
		var firsts []int // the first reading of each split
	next:
		for i := range variants {
			for j, first := range firsts {
				if samePlaces(variants[i].places(), variants[first].places(), uint8(set)) {
					a.splits[set][j].readings |= 1 << i
					continue next
				}
			}
			firsts = append(firsts, i)
			a.splits[set] = append(a.splits[set], split{1 << i, &variants[i]})
		}
	}
	return a
}

// places is which choice each open point has.
type places [openPoints]uint8

func (v *values) places() places {
	return places{paramAgeDay: v.ageDay, paramShortTerm: v.shortTerm, paramAfterLapse: v.afterLapse, paramResignTests: v.resignTests, paramSelection: v.selection, paramApplicantAge: v.applicantAge}
}

func samePlaces(a, b places, set uint8) bool {
	for id := range a {
		if set&(1<<id) != 0 && a[id] != b[id] {
			return false
		}
	}
	return true
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
func (p *Policy) findOthers() {
	for _, s := range p.agencySet {
		if !s.decides() && paramDefs[s.param].adds == nil { // a rule that is added notes by itself
			p.addOther(otherReading{param: s.param, value: s.value, status: s.status, cite: s.citation, reported: true})
		}
	}
	for id := range paramCount {
		d := &paramDefs[id]
		if !d.contested || p.values[id] == nil {
			continue
		}
		for _, c := range d.choices {
			reported := slices.ContainsFunc(p.others, func(o otherReading) bool { return o.param == id && o.value == any(c.value) })
			if c.cite.exists(p.day) && any(c.value) != p.values[id] && !reported {
				p.addOther(otherReading{param: id, value: c.value, cite: c.cite})
			}
		}
	}
}

func (p *Policy) addOther(o otherReading) {
	if slices.ContainsFunc(nationalRules(), func(r *rule) bool { return slices.Contains(r.uses, o.param) }) {
		o.policy = p.law.compile(p.day, map[paramID]any{o.param: o.value})
		for a := range p.acts {
			for status, reads := range o.policy.acts[a].grades {
				p.acts[a].grades[status] = p.acts[a].grades[status] || reads
			}
		}
	}
	p.others = append(p.others, o)
}

// Day returns the day whose law the policy is, or the zero Date.
func (p *Policy) Day() Date {
	if p == nil {
		return Date{}
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

// Format prints what [law.Policy.String] returns, whatever the verb: all that it holds
// would be a book, and a random seed in it.
func (p *Policy) Format(s fmt.State, _ rune) { masked(s, p.String()) }

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

// checkedTo is the last day up to which an instrument was checked, and by whom:
// the agency's own later check where there is one.
func (p *Policy) checkedTo(i Instrument) Instrument {
	for _, o := range p.law.overlays {
		for _, c := range o.Checks {
			if c.Instrument == i.Name && c.On.After(i.CheckedTo) && !c.On.After(p.day) {
				i.CheckedTo, i.By = c.On, c.Office+", "+c.Reference
			}
		}
	}
	return i
}

// hash identifies the resolved policy: the day, every value, every rule and
// whether it blocks, with all it is said to come from. When something ends is no
// part of it: that may be set later, and decisions of the day are the same.
func (p *Policy) hash() string {
	b := p.day.appendTo(make([]byte, 0, 1<<14))
	for id, v := range p.values {
		if d := &paramDefs[id]; v == nil || d.apart && v == d.national {
			continue // a parameter that a later version adds changes no policy that does not set it
		}
		b = fmt.Appendf(b, "\n%s=%#v", paramDefs[id].id, v)
	}
	var agency []string // in no order: overlays can be laid in any
	for _, s := range p.agencySet {
		line := fmt.Appendf(nil, "\n%s=%#v %v %v %v", s.parameter, s.value, s.from, s.departure, s.status)
		agency = append(agency, string(s.citation.hashed(line)))
	}
	for i := range p.rules {
		c := &p.rules[i]
		line := b
		if c.own != nil {
			line = nil
		}
		line = strconv.AppendBool(append(append(append(line, '\n'), c.id...), ' '), c.blocks)
		for _, cite := range c.cites {
			line = cite.hashed(line)
		}
		if c.own == nil {
			b = line
			continue
		}
		agency = append(agency, string(fmt.Appendf(line, " %v %v %q %s", c.status, c.own.From, c.own.Reads, c.act)))
	}
	slices.Sort(agency)
	for _, line := range agency {
		b = append(b, line...)
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:16])
}

// hashed appends all of the citation, its texts in quotes, so that no two read
// the same.
func (c Citation) hashed(b []byte) []byte {
	i := &c.Instrument
	for _, text := range []string{i.Name, i.Title, i.By, c.Article, c.Subject} {
		b = strconv.AppendQuote(append(b, ' '), text)
	}
	b = append(b, ' ', '0'+byte(i.Force), '0'+byte(c.Confidence), '0'+byte(c.Pinpoint), ' ')
	b = strconv.AppendInt(b, int64(i.Year), 10)
	b = i.CheckedTo.appendTo(append(i.Since.appendTo(append(b, ' ')), ' '))
	return b
}
