package law

import (
	"errors"
	"fmt"
	"slices"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/jsontext"
)

// Law is acts, facts, parameters and rules with their dates of effect and citations: of
// the nation's texts, which [New] takes, and of what overlays lay over them. It is
// immutable and safe for use by many goroutines. The zero Law has none.
type Law struct {
	texts    []string
	since    pppk.Date // the first day whose law is held
	acts     []Act
	ownActs  []Act // those of agencies
	facts    []declaredFact
	params   []paramState
	rules    []ruleSlot
	limits   AgeLimits
	ranks    []ranked
	cites    []pppk.Citation
	applied  *Fact // the day of an application
	overlays []Overlay
	settings []placedSetting
}

type placedSetting struct {
	Setting
	overlay int
}

// How much a law can hold. Laying more is an error: what an outsider lays has a limit.
const (
	maxActs     = 256
	maxOwn      = 1000 // facts, rules or settings of one overlay
	maxReadings = 128  // combinations of readings of one act: resolving more is an error
)

// Overlay is what one agency lays over the nation: settings of parameters, later checks
// of instruments, and acts, facts, parameters and rules of its own. Each agency's head
// (PPK) rules his own staff: a province's overlay says nothing about a regency's. Its
// JSON is [OverlayFormat], which [Law.ReadOverlay] reads.
type Overlay struct {
	ID        string // stable: "kutai-kartanegara"
	Authority string // whose staff: "Kabupaten Kutai Kartanegara"
	Region    pppk.RegionCode
	Version   string

	// Replaces is the id of an overlay of the same agency, laid before, whose settings of
	// the same parameters give way on the days of these.
	Replaces string

	Acts       []Act
	Facts      []*Fact
	Parameters []Param
	Settings   []Setting
	Rules      []Rule
	Checks     []LaterCheck

	unconfirmed []string // ids that Confirm did not find: laying it is an error
}

// Confirm returns the overlay as the agency itself has decided it: each setting and rule
// has the given source, and holds from its own first day or that of the source,
// whichever is later. It is for overlays that are only reported of an agency, those of
// package region, once a regulation or decision of the PPK says the same. With ids, only
// those parameters and rules are confirmed, and the rest stays as reported; one that the
// overlay does not have makes laying it an error.
func (o Overlay) Confirm(source pppk.Citation, ids ...string) Overlay {
	o.Settings, o.Rules = slices.Clone(o.Settings), slices.Clone(o.Rules)
	confirmed := func(id string) bool { return len(ids) == 0 || slices.Contains(ids, id) }
	later := func(from pppk.Date) pppk.Date {
		if since := source.Instrument.Certain(); since.After(from) {
			return since
		}
		return from
	}
	for _, id := range ids {
		if !slices.ContainsFunc(o.Settings, func(s Setting) bool { return s.Parameter() == id }) &&
			!slices.ContainsFunc(o.Rules, func(r Rule) bool { return r.ID == id }) {
			o.unconfirmed = append(slices.Clip(o.unconfirmed), id)
		}
	}
	for i := range o.Settings {
		if s := &o.Settings[i]; confirmed(s.Parameter()) {
			s.citation, s.from = source, later(s.from)
		}
	}
	for i := range o.Rules {
		if r := &o.Rules[i]; confirmed(r.ID) {
			r.Cites, r.From = []pppk.Citation{source}, later(r.From)
		}
	}
	return o
}

// LaterCheck records that an agency has checked an instrument again. Decisions then name
// this check instead of the library's own.
type LaterCheck struct {
	Instrument string    `json:"peraturan"` // its name: "PP 49/2018"
	On         pppk.Date `json:"tanggal"`
	Office     string    `json:"oleh"`
	Reference  string    `json:"surat"`
}

// clone is a copy whose lists can be added to.
func (l *Law) clone() *Law {
	if l == nil {
		return &Law{}
	}
	next := *l
	next.rules, next.params = slices.Clone(l.rules), slices.Clone(l.params)
	return &next
}

// Acts returns the acts of the law, in its order.
func (l *Law) Acts() []Act {
	if l == nil {
		return nil
	}
	return slices.Clone(l.acts)
}

// Act returns the act of that id, or the zero Act; of "" the act that is meant where none
// is named, a renewal.
func (l *Law) Act(id string) Act {
	if l != nil {
		for _, a := range l.acts {
			if a.of.ID == id || id == "" && a.of.Unnamed {
				return a
			}
		}
	}
	return Act{}
}

// fact returns the fact of that id, or nil.
func (l *Law) fact(id string) *Fact {
	for _, f := range l.facts {
		if f.ID == id {
			return f.Fact
		}
		if f.asked != nil && f.asked.ID == id {
			return f.Fact
		}
	}
	return nil
}

// Fact returns the fact of that id, which must not be changed, or nil.
func (l *Law) Fact(id string) *Fact {
	if l == nil {
		return nil
	}
	return l.fact(id)
}

// parameter returns the parameter of that id, or nil.
func (l *Law) parameter(id string) *paramDef {
	for i := range l.params {
		if l.params[i].def.id == id {
			return l.params[i].def
		}
	}
	return nil
}

// place is where the law keeps a parameter, or -1.
func (l *Law) place(d *paramDef) int {
	if l == nil || d == nil {
		return -1
	}
	for i := range l.params {
		if l.params[i].def == d {
			return i
		}
	}
	return -1
}

// has reports whether the id is that of a rule, fact or parameter.
func (l *Law) has(id string) bool {
	return slices.ContainsFunc(l.rules, func(s ruleSlot) bool { return s.id == id }) || l.fact(id) != nil || l.parameter(id) != nil ||
		l.adds(id)
}

// adds reports whether the id is that of a rule that a setting makes.
func (l *Law) adds(id string) bool {
	return id != "" && slices.ContainsFunc(l.params, func(p paramState) bool { return p.def.added == id })
}

// With returns the law with the overlays laid over it; the receiver is not changed, and
// nothing of the overlays is kept that the caller could change.
//
// It fails, with one [pppk.Problem] per finding joined under [pppk.ErrOverlay], when an
// overlay has no id or authority, when two have the same id, when a parameter or
// instrument is unknown or set twice for the same day, when a setting lacks its citation
// or its date, or lies outside what the nation allows without being a departure, and when
// it declares an id that is there: an agency's rule is no successor of the nation's. A
// setting that is not a binding text of high or medium confidence is kept as reported: it
// notes, and never decides.
func (l *Law) With(overlays ...Overlay) (*Law, error) {
	ps := &pppk.ProblemList{Kind: pppk.ErrOverlay}
	next := l.clone()
	next.overlays, next.settings = slices.Clone(next.overlays), slices.Clone(next.settings)
	for i, o := range overlays {
		at := jsontext.Place("overlay", i)
		if o.ID != "" {
			at = "overlay " + o.ID
		}
		if o.ID == "" || o.Authority == "" {
			ps.Add(at, "overlay.identity", "needs an ID and an Authority: whose staff it is for")
		}
		for _, other := range next.overlays {
			if other.ID == o.ID && o.ID != "" {
				ps.Add(at, "overlay.twice", "is laid already")
			}
			if other.Authority != o.Authority {
				ps.Add(at, "overlay.authority", fmt.Sprintf("is for the staff of %s, but %s is for those of %s; each PPK rules his own staff", o.Authority, other.ID, other.Authority))
			}
		}
		for _, id := range o.unconfirmed {
			ps.Add(at, "overlay.confirm", "confirms "+id+", which it neither sets nor adds")
		}
		replaced := -1
		if o.Replaces != "" {
			replaced = slices.IndexFunc(next.overlays, func(other Overlay) bool { return other.ID == o.Replaces })
			if replaced < 0 {
				ps.Add(at, "overlay.replaces", "replaces "+o.Replaces+", which is not laid before it")
			}
		}
		if len(o.Facts) > maxOwn || len(o.Rules) > maxOwn || len(o.Settings) > maxOwn || len(o.Parameters) > maxOwn {
			ps.Add(at, "overlay.large", fmt.Sprintf("has more than %d facts, parameters, settings or rules", maxOwn))
			continue
		}
		own := len(next.overlays)
		next.overlays = append(next.overlays, Overlay{ID: o.ID, Authority: o.Authority, Region: o.Region, Version: o.Version, Replaces: o.Replaces, Checks: slices.Clone(o.Checks)})
		next.declare(ps, at, own, o.Acts, o.Facts, o.Parameters)
		for j, s := range o.Settings {
			next.giveWay(replaced, s)
			next.set(ps, at+" "+jsontext.Place("settings", j), own, s.copied())
		}
		for j, c := range o.Checks {
			c.check(ps, at+" "+jsontext.Place("checks", j), next)
		}
		for j := range o.Rules {
			next.addOwn(ps, at+" "+jsontext.Place("rules", j), own, o.Rules[j])
		}
	}
	if err := ps.Err(); err != nil {
		return nil, err
	}
	return next, nil
}

// giveWay takes the days of a setting from those of the overlay that is replaced; what is
// only reported takes none from what decides.
func (l *Law) giveWay(replaced int, s Setting) {
	var kept []placedSetting
	for _, old := range l.settings {
		if old.overlay != replaced || !old.overlaps(s) || old.decides() && !s.decides() {
			kept = append(kept, old)
			continue
		}
		if other := old; old.status != s.status && old.status == 0 { // of those whom the new one is not for
			other.status = pppk.FullTime + pppk.PartTime - s.status
			kept = append(kept, other.during(s))
		}
		if before := old; old.from.Before(s.from) {
			before.until = s.from.AddDays(-1)
			kept = append(kept, before)
		}
		if after := old; !s.until.IsZero() && (old.until.IsZero() || old.until.After(s.until)) {
			after.from = s.until.AddDays(1)
			kept = append(kept, after)
		}
	}
	l.settings = kept
}

// during returns the setting on those of its days that are also days of the other.
func (s placedSetting) during(o Setting) placedSetting {
	if s.from.Before(o.from) {
		s.from = o.from
	}
	if s.until.IsZero() || !o.until.IsZero() && o.until.Before(s.until) {
		s.until = o.until
	}
	return s
}

func (l *Law) set(ps *pppk.ProblemList, at string, overlay int, s Setting) {
	at += " " + s.Parameter()
	d := s.param
	if l.place(d) < 0 || d.table {
		ps.Add(at, "setting.unknown", "is not a parameter of this law that an agency sets")
		return
	}
	before := ps.Count()
	d.checkValue(ps, at, s)
	checkCitation(s.citation, ps, at)
	checkDates(ps, at, s.from, s.until, s.citation, l.since)
	if s.status != 0 && (!d.stated || d.status != 0 || s.status > pppk.PartTime) {
		ps.Add(at, "setting.status", "is for one status, which this parameter does not distinguish; leave For out")
	}
	if ps.Count() > before {
		return
	}
	allowed := d.allows(s.from)
	switch inside := allowed.inside == nil || allowed.inside(s.value); {
	case !inside && !s.departure:
		ps.Add(at, "setting.outside", "is outside what the nation allows ("+allowed.words.EN+"); declare it with Depart (menyimpang) and its own source, or change it")
	case inside && s.departure:
		ps.Add(at, "setting.inside", "is inside what the nation allows ("+allowed.words.EN+"); use Set, and no menyimpang")
	}
	for _, other := range l.settings {
		// What is reported gives way to what the agency itself decides.
		if other.overlaps(s) && other.decides() == s.decides() {
			name := "this overlay"
			if other.overlay < overlay {
				name = "overlay " + l.overlays[other.overlay].ID
			}
			ps.Add(at, "setting.twice", "is set by "+name+" for some of the same days; end one of them (Until, sampai)")
		}
	}
	if d.adds != nil {
		_, facts := d.adds(s.value, s.citation)
		for _, f := range facts {
			// Settings may read one fact; one that is declared is its declarer's.
			switch i := slices.IndexFunc(l.facts, func(old declaredFact) bool { return old.ID == f.ID }); {
			case i < 0:
				before := ps.Count()
				if f.check(ps, at, true); ps.Count() == before {
					l.addFact(f, overlay, d)
				}
			case l.facts[i].setBy == nil || !l.facts[i].same(f):
				ps.Add(at, "fact.twice", "has the id of another fact: "+f.ID)
			}
		}
	}
	l.settings = append(l.settings, placedSetting{s, overlay})
}

// checkDates adds what is wrong with the days of a setting or rule.
func checkDates(ps *pppk.ProblemList, at string, from, until pppk.Date, source pppk.Citation, since pppk.Date) {
	if from.IsZero() || from.Before(since) {
		ps.Add(at, "setting.from", "needs its first day, "+since.String()+" or later")
	}
	if i := source.Instrument; !from.IsZero() && (from.Before(i.Since) || from.Year() < i.Year) {
		ps.Add(at, "setting.from", "starts before its source is in force; correct one of the two days")
	}
	if !until.IsZero() && until.Before(from) {
		ps.Add(at, "setting.until", "ends before it starts")
	}
}

// addOwn adds a rule of an agency's own. One that has the id of another is refused,
// unless it is another version by the same overlay.
func (l *Law) addOwn(ps *pppk.ProblemList, at string, overlay int, r Rule) {
	r.Reads, r.Cites, r.Parameters, r.Asks = slices.Clone(r.Reads), slices.Clone(r.Cites), slices.Clone(r.Parameters), slices.Clone(r.Asks)
	r.check(ps, at, l)
	for i, f := range r.Reads { // the law's own, which nobody can change
		if f != nil {
			if own := l.fact(f.ID); own != nil {
				r.Reads[i] = own
			}
		}
	}
	for _, c := range r.Cites {
		checkCitation(c, ps, at)
		checkDates(ps, at, r.From, r.Until, c, l.since)
	}
	i := slices.IndexFunc(l.rules, func(s ruleSlot) bool { return s.id == r.ID && s.overlay == overlay })
	if i < 0 {
		if l.has(r.ID) {
			ps.Add(at, "rule.twice", "has the id of another rule, fact or parameter: "+r.ID)
		}
		l.rules = append(slices.Clip(l.rules), ruleSlot{r.ID, overlay, []*Rule{&r}})
		return
	}
	slot := &l.rules[i]
	for _, other := range slot.versions {
		if overlap(r.From, r.Until, other.since(), other.Until) {
			ps.Add(at, "rule.twice", "has the id of another rule for some of the same days: "+r.ID)
		}
	}
	slot.versions = append(slices.Clip(slot.versions), &r)
}

func (c LaterCheck) check(ps *pppk.ProblemList, at string, l *Law) {
	if !slices.ContainsFunc(l.Instruments(), func(i pppk.Instrument) bool { return i.Name == c.Instrument }) {
		ps.Add(at, "check.instrument", "names an instrument that the library does not cite: "+c.Instrument)
	}
	if c.On.IsZero() || c.Office == "" || c.Reference == "" {
		ps.Add(at, "check.source", "needs the day, the office and the reference of the check")
	}
}

// On resolves and compiles the law of one day, the day of the decision. It fails under
// [pppk.ErrCoverage] for a day that is not known or lies before the first whose law is
// held, and for a day on which more is open than is looked at: at most 128 combinations
// of readings of one act.
func (l *Law) On(day pppk.Date) (*Policy, error) {
	if l == nil || day.IsZero() || day.Before(l.since) {
		since := pppk.Date{}
		if l != nil {
			since = l.since
		}
		return nil, errCoverage("the library holds the law from " + since.String() + " on; ask about that day or a later one")
	}
	for _, s := range l.settings {
		if f, ok := s.value.(Floor); ok && s.covers(day) && f.Years[0] <= day.Year()-evaluationYears {
			return nil, errors.Join(&pppk.Problem{Path: s.param.id, Code: "setting.floor", Kind: pppk.ErrCoverage,
				Remedy: fmt.Sprintf("names year %d, %d or more years before the decision; end that setting (Until)", f.Years[0], evaluationYears)})
		}
	}
	return l.compile(day, nil)
}

// Instruments lists every instrument that the nation's rules, parameters and tables
// cite, by the days on which they came into force.
func (l *Law) Instruments() []pppk.Instrument {
	var all []pppk.Instrument
	for c := range l.citations {
		if c.Instrument.Name != "" && !slices.Contains(all, c.Instrument) {
			all = append(all, c.Instrument)
		}
	}
	slices.SortStableFunc(all, func(a, b pppk.Instrument) int { return a.Since.Compare(b.Since) })
	return all
}

// citations yields what the nation's texts cite.
func (l *Law) citations(yield func(pppk.Citation) bool) {
	var all []pppk.Citation
	for _, s := range l.rules {
		for _, r := range s.versions {
			if s.overlay < 0 {
				all = append(all, r.Cites...)
			}
		}
	}
	for _, p := range l.params {
		if p.overlay >= 0 {
			continue
		}
		for _, v := range p.versions {
			all = append(all, v.cite)
			if rows, ok := v.value.(Ages); ok {
				for _, row := range rows {
					all = append(all, row.Cite)
				}
			}
		}
		for _, c := range p.def.choices {
			all = append(all, c.cite)
		}
	}
	for _, c := range append(all, l.cites...) {
		if !yield(c) {
			return
		}
	}
}

// CheckedTo is the last day, up to that one, up to which an instrument was checked, and by
// whom: the agency's own later check where there is one.
func (l *Law) CheckedTo(i pppk.Instrument, day pppk.Date) pppk.Instrument {
	if l == nil {
		return i
	}
	for _, o := range l.overlays {
		for _, c := range o.Checks {
			if c.Instrument == i.Name && c.On.After(i.CheckedTo) && !c.On.After(day) {
				i.CheckedTo, i.By = c.On, c.Office+", "+c.Reference
			}
		}
	}
	return i
}

// SettingsOf returns the agency's settings of a parameter that decide on the day.
func (l *Law) SettingsOf(p Param, day pppk.Date) (all []Setting) {
	if l == nil {
		return nil
	}
	for _, s := range l.settings {
		if s.param == p.definition() && s.covers(day) && s.decides() {
			all = append(all, s.Setting)
		}
	}
	return all
}
