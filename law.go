package pppk

import (
	"errors"
	"fmt"
	"slices"
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
	Region    RegionCode
	Version   string
	Settings  []Setting
	Checks    []LaterCheck
}

// LaterCheck records that an agency has checked an instrument again. Decisions
// then name this check instead of the library's own.
type LaterCheck struct {
	Instrument string `json:"peraturan"` // its name: "PP 49/2018"
	On         Date   `json:"tanggal"`
	Office     string `json:"oleh"`
	Reference  string `json:"surat"`
}

// National returns the law of the nation.
func National() *Law { return &Law{} }

// With returns the law with the overlays laid over it; the receiver is not
// changed, and nothing of the overlays is kept that the caller could change.
//
// It fails, with one [Problem] per finding joined under [ErrOverlay], when an
// overlay has no id or authority, when two have the same id, when a parameter
// or instrument is unknown or set twice for the same day, when a setting lacks
// its citation or its date, or lies outside what the nation allows without
// being a departure. A setting that is not a binding text of high or medium
// confidence is kept as reported: it notes, and never decides.
func (l *Law) With(overlays ...Overlay) (*Law, error) {
	ps := &problems{kind: ErrOverlay}
	next := &Law{overlays: slices.Clone(l.overlays), settings: slices.Clone(l.settings)}
	for i, o := range overlays {
		at := place("overlay", i)
		if o.ID != "" {
			at = "overlay " + o.ID
		}
		if o.ID == "" || o.Authority == "" {
			ps.add(at, "overlay.identity", "needs an ID and an Authority: whose staff it is for")
		}
		for _, other := range next.overlays {
			if other.ID == o.ID && o.ID != "" {
				ps.add(at, "overlay.twice", "is laid already")
			}
			if other.Authority != o.Authority {
				ps.add(at, "overlay.authority", fmt.Sprintf("is for the staff of %s, but %s is for those of %s; each PPK rules his own staff", o.Authority, other.ID, other.Authority))
			}
		}
		o.Settings, o.Checks = slices.Clone(o.Settings), slices.Clone(o.Checks)
		for j, s := range o.Settings {
			next.place(ps, at+" "+place("settings", j), len(next.overlays), s.copied())
		}
		for j, c := range o.Checks {
			c.check(ps, at+" "+place("checks", j))
		}
		o.Settings = nil // they are in next.settings
		next.overlays = append(next.overlays, o)
	}
	if err := ps.err(); err != nil {
		return nil, err
	}
	return next, nil
}

func (l *Law) place(ps *problems, at string, overlay int, s Setting) {
	at += " " + s.parameter
	id := parameterAt(s.parameter)
	if id < 0 {
		ps.add(at, "setting.unknown", "is not a parameter of this library")
		return
	}
	d := &paramDefs[id]
	before := len(ps.all)
	d.checkValue(ps, at, s)
	s.citation.check(ps, at)
	if s.from.IsZero() || s.from.Before(coverage) {
		ps.add(at, "setting.from", "needs its first day, "+coverage.String()+" or later")
	}
	if source := s.citation.Instrument; !s.from.IsZero() && (s.from.Before(source.Since) || s.from.Year() < source.Year) {
		ps.add(at, "setting.from", "starts before its source is in force; correct one of the two days")
	}
	if !s.until.IsZero() && s.until.Before(s.from) {
		ps.add(at, "setting.until", "ends before it starts")
	}
	if len(ps.all) > before {
		return
	}
	switch inside := d.inside(s.value); {
	case !inside && !s.departure:
		ps.add(at, "setting.outside", "is outside what the nation allows ("+d.allows.en+"); declare it with Depart (menyimpang) and its own source, or change it")
	case inside && s.departure:
		ps.add(at, "setting.inside", "is inside what the nation allows ("+d.allows.en+"); use Set, and no menyimpang")
	}
	for _, other := range l.settings {
		// What is reported gives way to what the agency itself decides.
		if other.overlaps(s) && other.decides() == s.decides() {
			name := "this overlay"
			if other.overlay < len(l.overlays) {
				name = "overlay " + l.overlays[other.overlay].ID
			}
			ps.add(at, "setting.twice", "is set by "+name+" for some of the same days; end one of them (Until, sampai)")
		}
	}
	l.settings = append(l.settings, placedSetting{s, overlay, paramID(id)})
}

func (c LaterCheck) check(ps *problems, at string) {
	if !slices.ContainsFunc(instruments(), func(i Instrument) bool { return i.Name == c.Instrument }) {
		ps.add(at, "check.instrument", "names an instrument that the library does not cite: "+c.Instrument)
	}
	if c.On.IsZero() || c.Office == "" || c.Reference == "" {
		ps.add(at, "check.source", "needs the day, the office and the reference of the check")
	}
}

// coverage is the first day whose law the library holds: that of UU 20/2023.
var coverage = newDate(2023, 10, 31)

// On resolves and compiles the law of one day, the day of the decision. It
// fails under [ErrCoverage] for a day that is not known or lies before
// 31 October 2023, the first day of UU 20/2023.
func (l *Law) On(day Date) (*Policy, error) {
	if l == nil || day.IsZero() || day.Before(coverage) {
		return nil, errors.Join(&Problem{Path: "day", Code: "law.coverage", kind: ErrCoverage,
			Remedy: "the library holds the law from " + coverage.String() + " on; ask about that day or a later one"})
	}
	for _, s := range l.settings {
		if f, ok := s.value.(Floor); ok && s.covers(day) && f.Years[0] <= day.Year()-evaluationYears {
			return nil, errors.Join(&Problem{Path: s.parameter, Code: "setting.floor", kind: ErrCoverage,
				Remedy: fmt.Sprintf("names year %d, %d or more years before the decision; end that setting (Until)", f.Years[0], evaluationYears)})
		}
	}
	return l.compile(day, nil), nil
}

// instruments lists every national instrument that a rule or value cites.
func instruments() []Instrument {
	var all []Instrument
	add := func(c Citation) {
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
	for _, e := range entryDefs {
		for _, c := range e.law {
			add(c)
		}
	}
	add(published)
	for i := range paramDefs {
		add(paramDefs[i].cite)
		for _, c := range paramDefs[i].choices {
			add(c.cite)
		}
	}
	slices.SortStableFunc(all, func(a, b Instrument) int { return a.Since.Compare(b.Since) })
	return all
}

// nationalRules lists every rule in the order in which they are explained.
func nationalRules() []*rule {
	var all []*rule
	for _, list := range [][]rule{pp49Rules, permen70Rules, practiceRules[:1], uu20Rules, kepmen16Rules, practiceRules[1:], uu1Rules} {
		for i := range list {
			all = append(all, &list[i])
		}
	}
	return all
}
