package law

import (
	"errors"
	"fmt"
	"slices"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/jsontext"
)

// Text is what one instrument of the nation declares, or one part of it. What it can say
// an [Overlay] of an agency can say too, but for three things: it can succeed an older
// text, end what another declares, and hold the age limits.
type Text struct {
	ID string // for errors: "pp-12-2027"

	// Instrument is the one whose text it is, and Rank what kind of text. A text that
	// succeeds others needs both.
	Instrument pppk.Instrument
	Rank       Rank
	// Succeeds are the names of the instruments in whose place it says something: "PP
	// 49/2018". Only a text of equal or higher force can. A rule of an id that is there,
	// or a setting of a parameter that has a value, succeeds the version that is there on
	// its own first day; what was decided before stays what it was.
	Succeeds []string

	Acts       []Act
	Facts      []*Fact
	Parameters []Param
	Rules      []Rule
	Settings   []Setting
	Ends       []End

	AgeLimits AgeLimits       // of one text at most
	Cites     []pppk.Citation // what it cites beside its rules and parameters
	Since     pppk.Date       // of the first text: the first day whose law is held
}

// Rank is what kind of binding text an instrument is: of two texts of one force (pppk.Force)
// the higher may succeed the lower, and not the other way. The zero value is no binding text.
type Rank uint8

// The ranks, highest first.
const (
	Statute                Rank = iota + 1 // undang-undang
	GovernmentRegulation                   // peraturan pemerintah
	PresidentialRegulation                 // peraturan presiden
	MinisterialRegulation                  // peraturan menteri, or of the head of an agency
	MinisterialDecision                    // keputusan menteri
)

// End is a rule of another text that ends without a successor.
type End struct {
	Rule string
	Last pppk.Date // the last day on which its last version holds
	Cite pppk.Citation
}

// ruleSlot is one rule in its versions, in the order of their days: whoever reads a
// list finds a successor in the place of what it succeeds.
type ruleSlot struct {
	id       string
	overlay  int // whose it is; -1: the nation's
	versions []*Rule
}

// on is the version that holds on the day, or nil.
func (s *ruleSlot) on(day pppk.Date) *Rule {
	for _, r := range s.versions {
		if r.covers(day) {
			return r
		}
	}
	return nil
}

// paramState is a parameter in a law: its versions with those that later texts set.
type paramState struct {
	def      *paramDef
	overlay  int
	versions []version
}

// versionIn returns the value that a law has on the day where no agency sets it.
func (d *paramDef) versionIn(l *Law, day pppk.Date) *version {
	i := l.place(d)
	if i < 0 {
		return nil
	}
	all := l.params[i].versions
	for j := range all {
		if v := &all[j]; !v.from.After(day) && (v.until.IsZero() || !day.After(v.until)) {
			return v
		}
	}
	return nil
}

// succeeded reports whether a version is not one that the parameter was declared with: a
// text that came later set it.
func (d *paramDef) succeeded(l *Law, v *version) bool {
	for _, own := range d.versions {
		if own.from == v.from && own.cite == v.cite {
			return false
		}
	}
	return true
}

// closed reports whether a binding text that came later than the parameter says what it
// is: then the other choices are no readings any more.
func (d *paramDef) closed(l *Law, day pppk.Date) bool {
	v := d.versionIn(l, day)
	return v != nil && v.cite.Blocks() && d.succeeded(l, v)
}

// New returns the law of these texts, in that order: what is listed is listed so.
//
// It fails, with one [pppk.Problem] per finding joined under [pppk.ErrOverlay], when two
// texts declare one id, when two versions of one id hold on one day, when something is
// declared that cannot be, or when a text succeeds what it does not name or what is of
// higher force.
func New(texts ...Text) (*Law, error) { return new(Law).Enact(texts...) }

// MustNew is [New] for texts that are written in Go and that tests have laid. It panics on
// an error.
func MustNew(texts ...Text) *Law {
	l, err := New(texts...)
	if err != nil {
		panic(err)
	}
	return l
}

// Enact returns the law after further texts of the nation; the receiver is not changed.
// It fails like [New].
func (l *Law) Enact(texts ...Text) (*Law, error) {
	next := l.clone()
	ps := &pppk.ProblemList{Kind: pppk.ErrOverlay}
	if len(l.overlays) > 0 {
		ps.Add("", "text.late", "comes after an agency's overlay; lay texts of the nation first")
		return nil, ps.Err()
	}
	for i := range texts {
		t := &texts[i]
		at := jsontext.Place("text", i)
		if t.ID != "" {
			at = "text " + t.ID
		}
		next.enact(ps, at, t)
	}
	if err := ps.Err(); err != nil {
		return nil, err
	}
	return next, nil
}

func (l *Law) enact(ps *pppk.ProblemList, at string, t *Text) {
	if t.ID == "" || slices.Contains(l.texts, t.ID) {
		ps.Add(at, "text.id", "needs an id that no other text has")
	}
	l.texts = append(slices.Clip(l.texts), t.ID)
	if l.since.IsZero() {
		l.since = t.Since
	}
	if len(t.AgeLimits.Tables) > 0 {
		if len(l.limits.Tables) > 0 {
			ps.Add(at, "text.age_limits", "has age limits, which another text has already")
		}
		l.limits = t.AgeLimits
	}
	l.cites = append(slices.Clip(l.cites), t.Cites...)
	if len(t.Succeeds) > 0 && (t.Instrument.Name == "" || t.Instrument.Force == 0 || t.Instrument.Force == pppk.Binding && t.Rank == 0) {
		ps.Add(at, "text.instrument", "succeeds others and does not say which instrument it is, and of what force and rank")
	}
	if t.Rank > MinisterialDecision {
		ps.Add(at, "text.rank", "is of no known rank")
	}
	if t.Rank != 0 {
		l.ranks = append(slices.Clip(l.ranks), ranked{t.Instrument.Name, t.Rank})
	}
	l.declare(ps, at, -1, t.Acts, t.Facts, t.Parameters)
	for i := range t.Rules {
		r := t.Rules[i]
		where := at + " " + jsontext.Place("rules", i) + " " + r.ID
		r.check(ps, where, l)
		l.addRule(ps, where, &r, t)
	}
	for i, s := range t.Settings {
		l.addVersion(ps, at+" "+jsontext.Place("settings", i)+" "+s.Parameter(), s.copied(), t)
	}
	for i, e := range t.Ends {
		l.end(ps, at+" "+jsontext.Place("ends", i)+" "+e.Rule, e, t)
	}
}

// declare adds acts, facts and parameters of a text or an overlay.
func (l *Law) declare(ps *pppk.ProblemList, at string, overlay int, acts []Act, facts []*Fact, params []Param) {
	for i, a := range acts {
		where := at + " " + jsontext.Place("acts", i)
		switch {
		case a.of == nil || !isAct(a.of.ID):
			ps.Add(where, "act.id", "needs an id of lower-case words with hyphens between them")
			continue
		case l.Act(a.of.ID).of != nil:
			ps.Add(where, "act.twice", "has the id of another act: "+a.of.ID)
		case len(l.acts) >= maxActs:
			ps.Add(where, "act.many", fmt.Sprintf("brings the law to more than %d acts", maxActs))
		}
		if a.of.Asks.has(AsksGround) && a.of.Asks.has(AsksTerm|AsksPosition|MayAskPosition) || a.of.Asks.has(AsksPosition) && a.of.Asks.has(MayAskPosition) || a.of.Asks > 1<<4-1 {
			ps.Add(where, "act.asks", "asks for a ground beside something else, or for a position in two ways; what more an act asks is a declared fact")
		}
		for _, text := range append(a.of.Words.Outcomes[:], append(a.of.Words.Plain[:], a.of.Words.Title)...) {
			if text.ID == "" || text.EN == "" {
				ps.Add(where, "act.words", "needs its title and the words of every outcome, for officers and employees, each in both languages")
				break
			}
		}
		l.acts = append(slices.Clip(l.acts), a)
		if overlay >= 0 {
			l.ownActs = append(slices.Clip(l.ownActs), a)
		}
	}
	for i, f := range facts {
		where := at + " " + jsontext.Place("facts", i)
		if f == nil {
			ps.Add(where, "fact.kind", "is nil")
			continue
		}
		f.check(ps, where, overlay >= 0)
		if l.has(f.ID) {
			ps.Add(where, "fact.twice", "has the id of another fact: "+f.ID)
		}
		if f.Kind == StatedFact && f.Subject == pppk.Application {
			l.applied = f
		}
		l.addFact(f, overlay, nil)
	}
	for i, p := range params {
		where := at + " " + jsontext.Place("parameters", i)
		d := p.definition()
		switch {
		case d == nil || !isRuleID(d.id):
			ps.Add(where, "parameter.id", "needs an id of lower-case words with dots between them")
			continue
		case l.has(d.id):
			ps.Add(where, "parameter.twice", "has the id of another parameter, rule or fact: "+d.id)
		}
		for j, v := range d.versions {
			for _, w := range d.versions[:j] {
				if overlap(v.from, v.until, w.from, w.until) {
					ps.Add(where, "parameter.versions", "has two values for some of the same days")
				}
			}
		}
		for j, v := range d.allowed {
			for _, w := range d.allowed[:j] {
				if overlap(v.from, v.until, w.from, w.until) {
					ps.Add(where, "parameter.versions", "allows two things on some of the same days")
				}
			}
		}
		l.params = append(slices.Clip(l.params), paramState{d, overlay, d.versions})
	}
}

// addFact keeps the fact, where it may be changed from now on by nobody.
func (l *Law) addFact(f *Fact, overlay int, setBy *paramDef) {
	if overlay >= 0 {
		own := *f
		f = &own
	}
	l.facts = append(slices.Clip(l.facts), declaredFact{f, overlay, setBy})
}

// declaredFact is a fact and whose it is; -1: the nation's.
type declaredFact struct {
	*Fact
	overlay int
	setBy   *paramDef // whose setting reads it, where no overlay declares it
}

func overlap(from, until, from2, until2 pppk.Date) bool {
	return (until.IsZero() || !from2.After(until)) && (until2.IsZero() || !from.After(until2))
}

// ranked is an instrument and its rank.
type ranked struct {
	name string
	rank Rank
}

// rank is that of an instrument; the lowest where no text says it.
func (l *Law) rank(name string) Rank {
	for _, r := range l.ranks {
		if r.name == name {
			return r.rank
		}
	}
	return MinisterialDecision + 1
}

// succeeds adds what is wrong where a text says something in the place of another.
func (t *Text) succeeds(ps *pppk.ProblemList, at string, l *Law, old []pppk.Citation) bool {
	named := slices.IndexFunc(old, func(c pppk.Citation) bool { return slices.Contains(t.Succeeds, c.Instrument.Name) })
	switch {
	case named < 0:
		ps.Add(at, "text.succession", "is there already; a text that takes its place names what it succeeds (Succeeds): "+old[0].Instrument.Name)
		return false
	case t.Instrument.Force == 0 || slices.ContainsFunc(old, func(c pppk.Citation) bool {
		named := slices.Contains(t.Succeeds, c.Instrument.Name)
		return named && (c.Instrument.Force < t.Instrument.Force || c.Instrument.Force == t.Instrument.Force && l.rank(c.Instrument.Name) < t.Rank)
	}):
		ps.Add(at, "text.force", "is of a text of higher force than "+t.Instrument.Name+"; it cannot be succeeded by it")
		return false
	}
	return true
}

// addRule adds a rule of the nation: a new one, or the next version of one.
func (l *Law) addRule(ps *pppk.ProblemList, at string, r *Rule, t *Text) {
	i := slices.IndexFunc(l.rules, func(s ruleSlot) bool { return s.id == r.ID })
	if i < 0 {
		if l.has(r.ID) {
			ps.Add(at, "rule.twice", "has the id of a parameter or fact")
		}
		l.rules = append(slices.Clip(l.rules), ruleSlot{r.ID, -1, []*Rule{r}})
		return
	}
	slot := &l.rules[i]
	slot.versions = slices.Clone(slot.versions)
	last := len(slot.versions) - 1
	old := *slot.versions[last]
	first := r.since()
	switch {
	case overlap(first, r.Until, old.since(), old.Until):
		if !t.succeeds(ps, at, l, old.Cites) {
			return
		}
		if !old.since().Before(first) {
			ps.Add(at, "text.versions", "begins on "+first.String()+", when no older version has held yet; begin later")
			return
		}
		old.Until = first.AddDays(-1)
		slot.versions[last] = &old
	case first.Before(old.since()):
		ps.Add(at, "text.versions", "is older than the version that is there; list versions in the order of their days")
		return
	}
	slot.versions = append(slot.versions, r)
}

// addVersion adds a value of the nation's.
func (l *Law) addVersion(ps *pppk.ProblemList, at string, s Setting, t *Text) {
	i := l.place(s.param)
	if i < 0 {
		ps.Add(at, "setting.unknown", "is not a parameter of this law")
		return
	}
	before := ps.Count()
	if !s.param.table {
		s.param.checkValue(ps, at, s)
	}
	checkCitation(s.citation, ps, at)
	if s.from.IsZero() {
		s.from = s.citation.Instrument.Certain()
	}
	checkDates(ps, at, s.from, s.until, s.citation, l.since)
	if s.departure || s.status != 0 {
		ps.Add(at, "setting.status", "is a departure, or for one status: a text of the nation sets what holds")
	}
	if ps.Count() > before {
		return
	}
	state := &l.params[i]
	versions := slices.Clone(state.versions)
	for j := range versions {
		v := &versions[j]
		if !overlap(s.from, s.until, v.from, v.until) {
			continue
		}
		if !t.succeeds(ps, at, l, []pppk.Citation{v.cite}) {
			return
		}
		if !v.from.Before(s.from) {
			ps.Add(at, "text.versions", "begins on "+s.from.String()+", when no older value has held yet; begin later")
			return
		}
		v.until = s.from.AddDays(-1)
	}
	state.versions = append(versions, version{s.value, s.from, s.until, s.citation})
}

// end ends a rule of another text.
func (l *Law) end(ps *pppk.ProblemList, at string, e End, t *Text) {
	i := slices.IndexFunc(l.rules, func(s ruleSlot) bool { return s.id == e.Rule })
	if i < 0 {
		ps.Add(at, "end.unknown", "ends a rule that is not there")
		return
	}
	checkCitation(e.Cite, ps, at)
	slot := &l.rules[i]
	slot.versions = slices.Clone(slot.versions)
	for j, r := range slot.versions {
		if e.Last.IsZero() || !r.covers(e.Last) {
			continue
		}
		if j < len(slot.versions)-1 {
			ps.Add(at, "end.day", "names a last day of a version that another one follows; end the last version")
			return
		}
		if !t.succeeds(ps, at, l, r.Cites) {
			return
		}
		ended := *r
		ended.Until = e.Last
		slot.versions[j] = &ended
		return
	}
	ps.Add(at, "end.day", "names a last day on which the rule does not hold")
}

// isAct reports whether s has the form of an act's id: "kenaikan-gaji-berkala".
func isAct(s string) bool {
	word := false
	for _, c := range []byte(s) {
		switch {
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
			word = true
		case c == '-' && word:
			word = false
		default:
			return false
		}
	}
	return word && len(s) <= 64
}

// errCoverage is what is wrong with a day whose law is not held.
func errCoverage(remedy string) error {
	return errors.Join(&pppk.Problem{Path: "day", Code: "law.coverage", Kind: pppk.ErrCoverage, Remedy: remedy})
}
