package law

import (
	"errors"
	"fmt"
	"slices"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/jsontext"
	"github.com/pppk-id/pppk/internal/source"
)

// Law is rules and parameter values with their dates of effect and citations:
// [National], and what overlays lay over it. It is immutable and safe for use
// by many goroutines.
type Law struct {
	overlays []Overlay
	settings []placedSetting
}

type placedSetting struct {
	Setting
	overlay int
	param   paramID
}

// Overlay is what one agency lays over the nation: settings of parameters, and
// later checks of instruments. Each agency's head (PPK) rules his own staff: a
// province's overlay says nothing about a regency's. Its JSON is
// [OverlayFormat].
type Overlay struct {
	ID        string // stable: "kutai-kartanegara"
	Authority string // whose staff: "Kabupaten Kutai Kartanegara"
	Region    pppk.RegionCode
	Version   string

	// Replaces is the id of an overlay of the same agency, laid before, whose
	// settings of the same parameters give way on the days of these.
	Replaces string

	Facts    []Fact // facts of its own, which its rules read
	Settings []Setting
	Rules    []Rule // rules of its own, beside the nation's
	Checks   []LaterCheck

	unconfirmed []string // ids that Confirm did not find: laying it is an error
}

// Confirm returns the overlay as the agency itself has decided it: each setting
// and rule has the given source, and holds from its own first day or that of the
// source, whichever is later. It is for overlays that are only reported of an
// agency, those of package region, once a regulation or decision of the PPK says
// the same. With ids, only those parameters and rules are confirmed, and the rest
// stays as reported; one that the overlay does not have makes laying it an error.
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
		if !slices.ContainsFunc(o.Settings, func(s Setting) bool { return s.parameter == id }) &&
			!slices.ContainsFunc(o.Rules, func(r Rule) bool { return r.ID == id }) {
			o.unconfirmed = append(slices.Clip(o.unconfirmed), id)
		}
	}
	for i := range o.Settings {
		if s := &o.Settings[i]; confirmed(s.parameter) {
			s.citation, s.from = source, later(s.from)
		}
	}
	for i := range o.Rules {
		if r := &o.Rules[i]; confirmed(r.ID) {
			r.Source, r.From = source, later(r.From)
		}
	}
	return o
}

// LaterCheck records that an agency has checked an instrument again. Decisions
// then name this check instead of the library's own.
type LaterCheck struct {
	Instrument string    `json:"peraturan"` // its name: "PP 49/2018"
	On         pppk.Date `json:"tanggal"`
	Office     string    `json:"oleh"`
	Reference  string    `json:"surat"`
}

// National returns the law of the nation.
func National() *Law { return &Law{} }

// With returns the law with the overlays laid over it; the receiver is not
// changed, and nothing of the overlays is kept that the caller could change.
//
// It fails, with one [pppk.Problem] per finding joined under [pppk.ErrOverlay], when an
// overlay has no id or authority, when two have the same id, when a parameter
// or instrument is unknown or set twice for the same day, when a setting lacks
// its citation or its date, or lies outside what the nation allows without
// being a departure. A setting that is not a binding text of high or medium
// confidence is kept as reported: it notes, and never decides.
func (l *Law) With(overlays ...Overlay) (*Law, error) {
	ps := &pppk.ProblemList{Kind: pppk.ErrOverlay}
	next := &Law{overlays: slices.Clone(l.overlays), settings: slices.Clone(l.settings)}
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
		o.Settings, o.Checks, o.Facts, o.Rules = slices.Clone(o.Settings), slices.Clone(o.Checks), slices.Clone(o.Facts), slices.Clone(o.Rules)
		for j, s := range o.Settings {
			next.giveWay(replaced, s)
			next.place(ps, at+" "+jsontext.Place("settings", j), len(next.overlays), s.copied())
		}
		for j, c := range o.Checks {
			c.check(ps, at+" "+jsontext.Place("checks", j))
		}
		next.addOwn(ps, at, &o)
		o.Settings = nil // they are in next.settings
		next.overlays = append(next.overlays, o)
	}
	if err := ps.Err(); err != nil {
		return nil, err
	}
	return next, nil
}

// giveWay takes the days of a setting from those of the overlay that is replaced;
// what is only reported takes none from what decides.
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

func (l *Law) place(ps *pppk.ProblemList, at string, overlay int, s Setting) {
	at += " " + s.parameter
	id := parameterAt(s.parameter)
	if id < 0 {
		ps.Add(at, "setting.unknown", "is not a parameter of this library")
		return
	}
	d := &paramDefs[id]
	before := ps.Count()
	d.checkValue(ps, at, s)
	checkCitation(s.citation, ps, at)
	checkDates(ps, at, s.from, s.until, s.citation)
	if s.status != 0 && (!d.stated || d.status != 0 || s.status > pppk.PartTime) {
		ps.Add(at, "setting.status", "is for one status, which this parameter does not distinguish; leave For out")
	}
	if ps.Count() > before {
		return
	}
	switch inside := d.inside(s.value); {
	case !inside && !s.departure:
		ps.Add(at, "setting.outside", "is outside what the nation allows ("+d.allows.EN+"); declare it with Depart (menyimpang) and its own source, or change it")
	case inside && s.departure:
		ps.Add(at, "setting.inside", "is inside what the nation allows ("+d.allows.EN+"); use Set, and no menyimpang")
	}
	for _, other := range l.settings {
		// What is reported gives way to what the agency itself decides.
		if other.overlaps(s) && other.decides() == s.decides() {
			name := "this overlay"
			if other.overlay < len(l.overlays) {
				name = "overlay " + l.overlays[other.overlay].ID
			}
			ps.Add(at, "setting.twice", "is set by "+name+" for some of the same days; end one of them (Until, sampai)")
		}
	}
	l.settings = append(l.settings, placedSetting{s, overlay, paramID(id)})
}

// checkDates adds what is wrong with the days of a setting or rule.
func checkDates(ps *pppk.ProblemList, at string, from, until pppk.Date, source pppk.Citation) {
	if from.IsZero() || from.Before(coverage) {
		ps.Add(at, "setting.from", "needs its first day, "+coverage.String()+" or later")
	}
	if i := source.Instrument; !from.IsZero() && (from.Before(i.Since) || from.Year() < i.Year) {
		ps.Add(at, "setting.from", "starts before its source is in force; correct one of the two days")
	}
	if !until.IsZero() && until.Before(from) {
		ps.Add(at, "setting.until", "ends before it starts")
	}
}

// addOwn checks the facts and rules of an overlay's own against all that are
// there, its settings' too.
func (l *Law) addOwn(ps *pppk.ProblemList, at string, o *Overlay) {
	facts, rules := slices.Concat(o.Facts, l.settingFacts(len(l.overlays))), 0
	ids := map[string]bool{}
	for i := range facts {
		f := &facts[i]
		f.check(ps, at+" "+jsontext.Place("facts", i))
		if ids[f.ID] {
			ps.Add(at+" "+jsontext.Place("facts", i), "fact.twice", "has the id of another fact: "+f.ID)
		}
		ids[f.ID] = true
	}
	for _, r := range nationalRules() {
		ids[r.id] = true
	}
	for i := range paramDefs {
		ids[paramDefs[i].id] = true
		if adds := paramDefs[i].adds; adds != nil {
			r, _ := adds(Setting{})
			ids[r.ID] = true
		}
	}
	for i, other := range l.overlays {
		twice := func(f Fact) {
			if ids[f.ID] {
				ps.Add(at, "fact.twice", "declares "+f.ID+", as overlay "+other.ID+" does")
			}
		}
		for _, f := range other.Facts {
			twice(f)
		}
		facts = append(facts, other.Facts...)
		for _, f := range l.settingFacts(i) {
			if !slices.ContainsFunc(facts[len(o.Facts):], f.same) {
				twice(f)
				facts = append(facts, f)
			}
		}
		for _, r := range other.Rules {
			ids[r.ID] = true
		}
		rules += len(other.Rules)
	}
	for i := range o.Rules {
		r := &o.Rules[i]
		r.Reads = slices.Clone(r.Reads)
		r.check(ps, at+" "+jsontext.Place("rules", i), facts)
		if ids[r.ID] {
			ps.Add(at+" "+jsontext.Place("rules", i), "rule.twice", "has the id of another rule, fact or parameter: "+r.ID)
		}
		ids[r.ID] = true
	}
	if len(facts) > maxOwnFacts || rules+len(o.Rules) > maxOwnRules-settingRules {
		ps.Add(at, "overlay.large", fmt.Sprintf("brings the law to more than %d facts or %d rules of an agency's own", maxOwnFacts, maxOwnRules-settingRules))
	}
}

// settingFacts are the facts that the settings of one overlay read. Several
// settings can read one fact.
func (l *Law) settingFacts(overlay int) (all []Fact) {
	for _, s := range l.settings {
		if adds := paramDefs[s.param].adds; adds != nil && s.overlay == overlay {
			_, its := adds(s.Setting)
			for _, f := range its {
				if !slices.ContainsFunc(all, f.same) {
					all = append(all, f)
				}
			}
		}
	}
	return all
}

func (f Fact) same(g Fact) bool { return f.ID == g.ID && f.Kind == g.Kind }

func (c LaterCheck) check(ps *pppk.ProblemList, at string) {
	if !slices.ContainsFunc(instruments(), func(i pppk.Instrument) bool { return i.Name == c.Instrument }) {
		ps.Add(at, "check.instrument", "names an instrument that the library does not cite: "+c.Instrument)
	}
	if c.On.IsZero() || c.Office == "" || c.Reference == "" {
		ps.Add(at, "check.source", "needs the day, the office and the reference of the check")
	}
}

// coverage is the first day whose law the library holds: that of UU 20/2023.
var coverage = pppk.MustParseDate("2023-10-31")

// On resolves and compiles the law of one day, the day of the decision. It
// fails under [pppk.ErrCoverage] for a day that is not known or lies before
// 31 October 2023, the first day of UU 20/2023.
func (l *Law) On(day pppk.Date) (*Policy, error) {
	if l == nil || day.IsZero() || day.Before(coverage) {
		return nil, errors.Join(&pppk.Problem{Path: "day", Code: "law.coverage", Kind: pppk.ErrCoverage,
			Remedy: "the library holds the law from " + coverage.String() + " on; ask about that day or a later one"})
	}
	for _, s := range l.settings {
		if f, ok := s.value.(Floor); ok && s.covers(day) && f.Years[0] <= day.Year()-evaluationYears {
			return nil, errors.Join(&pppk.Problem{Path: s.parameter, Code: "setting.floor", Kind: pppk.ErrCoverage,
				Remedy: fmt.Sprintf("names year %d, %d or more years before the decision; end that setting (Until)", f.Years[0], evaluationYears)})
		}
	}
	return l.compile(day, nil)
}

// instruments lists every national instrument that a rule or value cites.
func instruments() []pppk.Instrument {
	var all []pppk.Instrument
	add := func(c pppk.Citation) {
		if c.Instrument.Name != "" && !slices.Contains(all, c.Instrument) {
			all = append(all, c.Instrument)
		}
	}
	for _, r := range nationalRules() {
		for _, c := range r.cites {
			add(c)
		}
	}
	for _, g := range eventGrounds {
		add(g.fullTime)
		add(g.partTime)
	}
	for _, r := range ageRows {
		add(r.cite)
	}
	for _, c := range source.PostCitations() {
		add(c)
	}
	add(source.PayCite)
	add(source.ByEducation)
	add(source.FamilyCite)
	for _, law := range append(source.LeaveLaw(), source.PP94Absence) {
		for _, c := range law {
			add(c)
		}
	}
	for _, c := range source.AppointmentCitations() {
		add(c)
	}
	for i := range paramDefs {
		add(paramDefs[i].cite)
		for _, c := range paramDefs[i].choices {
			add(c.cite)
		}
	}
	slices.SortStableFunc(all, func(a, b pppk.Instrument) int { return a.Since.Compare(b.Since) })
	return all
}

// nationalRules lists every rule in the order in which they are explained.
func nationalRules() []*rule {
	var all []*rule
	for _, list := range [][]rule{pp49Rules, permen70Rules, practiceRules[:1], uu20Rules, kepmen16Rules, practiceRules[1:], uu1Rules, kepmen16Conversion,
		endingRules, perpres38Rules, kepmen16Placement, permendikdasmen7Rules, permen7Rules, perpres11Rules, uu20Raises,
		pp49Appointment, perpres38Appointment, permen6Appointment, permen70Appointment, uu20Appointment, bknAppointment, kepmen16Appointment, panrbAppointment} {
		for i := range list {
			all = append(all, &list[i])
		}
	}
	return all
}
