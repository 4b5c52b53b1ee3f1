package pppktest

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// lay lays the overlay over the law below it, and lists what it does.
func (k *kit) lay() {
	law, err := k.base.With(k.overlay)
	if err != nil {
		k.addAll("", "", err)
		return
	}
	k.law = law
	for _, s := range k.overlay.Settings {
		k.report.Effects = append(k.report.Effects, Effect{
			ID: s.Parameter(), Value: s.Value(pppk.Indonesian), Decides: s.Source().Blocks(), Departs: s.Departs(), From: s.From(), Source: s.Source(),
		})
	}
	for i := range k.overlay.Rules {
		r := &k.overlay.Rules[i]
		k.own = append(k.own, r.ID)
		k.report.Effects = append(k.report.Effects, Effect{
			ID: r.ID, Decides: !r.Notes && slices.ContainsFunc(r.Cites, pppk.Citation.Blocks), From: r.From, Source: source(r), Cases: k.naming(r.ID),
		})
	}
}

// source is the first text that a rule cites.
func source(r *law.Rule) (first pppk.Citation) {
	if len(r.Cites) > 0 {
		first = r.Cites[0]
	}
	return first
}

func (k *kit) naming(rule string) (n int) {
	for i := range k.written {
		if _, named := k.written[i].Results[rule]; named {
			n++
		}
	}
	return n
}

// maxWords is how long a plain sentence to an employee may be.
const maxWords = 24

// texts checks ids, citations and sentences.
func (k *kit) texts() {
	name := strings.Split(k.overlay.ID, "-")
	for i := range k.overlay.Rules {
		r := &k.overlay.Rules[i]
		path := "rule " + r.ID
		first, _, _ := strings.Cut(r.ID, ".")
		switch whole := strings.ReplaceAll(k.overlay.ID, "-", "_"); first {
		case "kabupaten", "kota", "provinsi":
			first = ""
		case whole:
			first = name[0]
		}
		if !slices.Contains(name, first) {
			k.add(path, "rule.name", "begin its id with a word of the overlay's own, "+k.overlay.ID+", so that no other agency's rule has it")
		}
		for _, c := range r.Cites {
			k.cited(path, c)
		}
		for _, t := range []struct {
			what string
			text pppk.Text
		}{{"title", r.Title}, {"duty", r.Duty}, {"plain", r.Plain}} {
			at := path + " " + t.what
			if strings.ContainsFunc(t.text.ID+t.text.EN, unicode.IsDigit) {
				k.add(at, "text.digit", "holds a digit; say the value in Wanted, and the law in Cites")
			}
			if t.what == "title" {
				continue
			}
			if t.text.ID == t.text.EN {
				k.add(at, "text.language", "is the same in both languages")
			}
			for _, s := range []string{t.text.ID, t.text.EN} {
				if !isSentence(s) {
					k.add(at, "text.sentence", "is not one sentence that begins with a capital and ends with a full stop")
				}
				if t.what == "plain" && len(strings.Fields(s)) > maxWords {
					k.add(at, "text.long", "has too many words for a sentence to an employee")
				}
			}
		}
	}
	for _, s := range k.overlay.Settings {
		path := "setting " + s.Parameter()
		k.cited(path, s.Source())
		if s.Value(pppk.Indonesian) == "" || s.Value(pppk.English) == "" {
			k.add(path, "text.value", "has a value without words")
		}
	}
}

// cited checks that a citation says more than the name of its instrument.
func (k *kit) cited(path string, c pppk.Citation) {
	if s := c.String(); s == c.Instrument.Name {
		k.add(path, "citation.place", "prints as its instrument alone; give the article and that it was seen (Pinpoint), or the subject")
	}
}

func isSentence(s string) bool {
	s = strings.TrimSpace(s)
	begins := strings.IndexFunc(s, unicode.IsUpper) == 0
	return begins && strings.IndexAny(s, ".!?") == len(s)-1 && strings.HasSuffix(s, ".")
}

// resolve resolves the law on every day on which something of the overlay begins
// or ends, on the days before and after, between them, and later.
func (k *kit) resolve() {
	var edges []pppk.Date
	edge := func(from, last pppk.Date) {
		edges = append(edges, from.AddDays(-1), from)
		if !last.IsZero() {
			edges = append(edges, last, last.AddDays(1))
		}
	}
	for _, s := range k.overlay.Settings {
		edge(s.From(), s.Last())
	}
	for i := range k.overlay.Rules {
		edge(k.overlay.Rules[i].From, k.overlay.Rules[i].Until)
	}
	slices.SortFunc(edges, pppk.Date.Compare)
	for i, day := range edges {
		k.days = append(k.days, day)
		if i+1 < len(edges) {
			k.days = append(k.days, day.AddDays(pppk.Period{First: day, Last: edges[i+1]}.Days()/2))
		} else {
			k.days = append(k.days, day.AddDays(later))
		}
	}
	k.days = slices.Compact(k.days)
	k.days = slices.DeleteFunc(k.days, func(day pppk.Date) bool {
		if _, err := national.Law().On(day); err != nil {
			return true // before the law that the library has
		}
		if _, err := k.law.On(day); err != nil {
			k.addAll("day "+day.String(), "", err)
			return true
		}
		return false
	})
	k.added()
}

// later is how many days after its last change the overlay is tried.
const later = 200

// added lists the rules that settings add, and says whether each decides.
func (k *kit) added() {
	alone, err := national.Law().With(law.Overlay{ID: "x", Authority: "x", Acts: k.overlay.Acts, Parameters: k.overlay.Parameters, Settings: k.overlay.Settings})
	if err != nil {
		return
	}
	for _, day := range k.days {
		nation := map[string]bool{}
		for _, f := range rulesOn(national.Law(), day) {
			nation[f.Rule] = true
		}
		for _, f := range rulesOn(alone, day) {
			if nation[f.Rule] || slices.Contains(k.own, f.Rule) {
				continue
			}
			k.own = append(k.own, f.Rule)
			e := Effect{ID: f.Rule, Decides: f.Blocks, From: day, Cases: k.naming(f.Rule)}
			for _, c := range f.Citations() {
				e.Source = c
			}
			k.report.Effects = append(k.report.Effects, e)
		}
	}
}

// rulesOn is every rule of every act and both regimes on that day.
func rulesOn(laid *law.Law, day pppk.Date) []law.Finding {
	p, err := laid.On(day)
	if err != nil {
		return nil
	}
	var all []law.Finding
	for _, act := range laid.Acts() {
		all = slices.AppendSeq(all, p.Decide(law.Request{Act: act}, &pppk.Facts{}).Findings())
	}
	return all
}

// nothingKnown decides people of whom nothing is known, or nothing that can be
// read: nothing may panic.
func (k *kit) nothingKnown() {
	unreadable := &pppk.Facts{}
	for _, f := range k.overlay.Facts {
		unreadable.Declared = append(unreadable.Declared, pppk.Declared{ID: f.ID, Value: "?"})
	}
	unreadable.Declared = append(unreadable.Declared, pppk.Declared{}, pppk.Declared{ID: "?", Value: "?"})
	people := []*pppk.Facts{nil, {}, unreadable}
	for _, status := range []pppk.Status{pppk.FullTime, pppk.PartTime} {
		c := pppk.Contract{Status: status}
		people = append(people, &pppk.Facts{Contracts: pppk.Chain{c}, Declared: unreadable.Declared})
		// Of both days something is known, and nothing else.
		c.Period = pppk.Term(pppk.MustParseDate("2024-03-01"), 2)
		people = append(people, &pppk.Facts{
			Contracts: pppk.Chain{c}, Evaluations: make([]pppk.Evaluation, 1), Statements: make([]pppk.Statement, 1),
			Events: pppk.Events{List: make([]pppk.Event, 1)}, Declared: make([]pppk.Declared, 1),
		})
	}
	requests := []law.Request{{}}
	for _, act := range k.law.Acts() {
		requests = append(requests, law.Request{Act: act}, law.Request{Act: act, Proposed: pppk.Period{Last: pppk.MustParseDate("2026-03-01")}})
	}
	for _, day := range k.days {
		p, err := k.law.On(day)
		if err != nil {
			continue
		}
		for _, f := range people {
			for _, r := range requests {
				_ = explained(p.Decide(r, f))
			}
		}
	}
}

// departures looks for a case that shows each departure which decides.
func (k *kit) departures() {
	shown := map[string]bool{}
	for i := range k.cases {
		for note := range k.cases[i].decide(k.cases[i].copied()).Notes() {
			for _, s := range k.overlay.Settings {
				if strings.Contains(note, s.Value(pppk.Indonesian)) && strings.Contains(note, s.Source().String()) {
					shown[s.Parameter()+s.From().String()] = true
				}
			}
		}
	}
	for _, s := range k.overlay.Settings {
		if s.Departs() && s.Source().Blocks() && !shown[s.Parameter()+s.From().String()] {
			k.add("setting "+s.Parameter(), "departure.silent", "departs from national law, and no case shows it in its notes; write one of a person to whom it applies")
		}
	}
}

// answer is all that a decision says, to be compared.
type answer struct {
	outcome, missing, longest string
	results                   map[string]law.Result
	words                     map[string]string // of each rule; nil: not asked for
	letters                   string
}

// quick is what a decision says without words.
func quick(d law.Decision) answer {
	a := answer{outcome: d.Outcome().String() + " " + d.Step().String(), results: results(d)}
	for m := range d.Missing() {
		fact, from := m.Name(), m.From.ID
		a.missing += fact + ", " + from + "; "
	}
	last, by := d.Longest()
	a.longest = last.String() + " " + by
	return a
}

// explained is what it says with all its words.
func explained(d law.Decision) answer {
	a := quick(d)
	a.words = map[string]string{}
	for f := range d.Findings() {
		a.words[f.Rule] = strings.Join([]string{f.String(), f.Duty(), f.Found(), f.Wanted(), f.Latest().String()}, "\n")
	}
	var b strings.Builder
	for _, l := range []pppk.Language{pppk.Indonesian, pppk.English} {
		for _, r := range []law.Reader{law.Officer, law.Employee} {
			text, _ := d.LetterFor(r, l)
			b.WriteString(text)
		}
	}
	a.letters = b.String()
	return a
}

// differ says what differs, and which of the overlay's rules say so, or "".
func (k *kit) differ(a, b answer) (rules []string, what string) {
	for _, rule := range slices.Sorted(maps.Keys(a.results)) {
		if now, there := b.results[rule]; !there || now != a.results[rule] {
			rules = append(rules, rule)
			what = "says " + word(a.results[rule]) + ", then " + word(b.results[rule])
		}
	}
	for _, rule := range slices.Sorted(maps.Keys(b.words)) {
		if what == "" && a.words != nil && a.words[rule] != b.words[rule] {
			rules, what = []string{rule}, "has other words"
		}
	}
	switch {
	case what != "":
	case a.outcome != b.outcome:
		what = "has the outcome " + a.outcome + ", then " + b.outcome
	case a.missing != b.missing:
		what = "asks for other facts"
	case a.longest != b.longest:
		what = "has another longest term"
	case a.letters != b.letters:
		what = "has other words"
	case len(a.results) != len(b.results):
		what = "has other rules"
	}
	return rules, what
}
