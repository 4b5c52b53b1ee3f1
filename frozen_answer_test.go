package pppk_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/internal/frozen"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/region"
)

// This file writes the answer of the library to a frozen case as text. It stands
// twice, with other imports: testdata/before/answer/answers.go asks the library of
// before, frozen_answer_test.go in the root the library of now. Whoever changes one
// changes the other; diff shows what parts them.

// answerer answers the cases. It lays each law once and resolves it once for each
// day. It is safe for many goroutines.
type answerer struct {
	laws   map[string]*law.Law
	chosen *frozen.Digests // which cases the words are about
	mu     sync.Mutex
	on     map[[2]string]func() (*law.Policy, error)
}

func newAnswerer(chosen *frozen.Digests) (*answerer, error) {
	a := &answerer{map[string]*law.Law{}, chosen, sync.Mutex{}, map[[2]string]func() (*law.Policy, error){}}
	overlays := map[string]law.Overlay{}
	for o := range region.All() {
		overlays[o.ID] = o
	}
	for _, name := range frozen.Laws() {
		laids, err := national.Law(), error(nil)
		if id, confirmed := frozen.Region(name); id != "" {
			o := overlays[id]
			if confirmed {
				o = o.Confirm(decreeNamed("Peraturan Rekaan 1/2024", "2024-01-02"))
			}
			laids, err = laids.With(o)
		}
		for i, text := range frozen.Overlays(name) {
			o, err := national.Law().ReadOverlay([]byte(text))
			if err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			if i == 0 {
				o.Rules = ownRules(name)
			}
			if laids, err = laids.With(o); err != nil {
				break
			}
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		a.laws[name] = laids
	}
	return a, nil
}

// policy is the law of that name on the day, which is the same one for all who ask.
func (a *answerer) policy(laids, day string) (*law.Policy, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	key := [2]string{laids, day}
	if a.on[key] == nil {
		a.on[key] = sync.OnceValues(func() (*law.Policy, error) { return a.laws[laids].On(pppk.MustParseDate(day)) })
	}
	return a.on[key]()
}

// answer is the answer to the case of that number of a family.
func (a *answerer) answer(family string, number int) string {
	switch family {
	case frozen.Decisions:
		return a.decisions(frozen.PersonOf(number))
	case frozen.Words:
		return a.words(number)
	case frozen.Lists:
		return a.lists(number)
	}
	return a.beside(family, frozen.QuestionOf(family, number))
}

// page is text that grows line by line.
type page struct{ bytes.Buffer }

// say adds a line of words with bars between them.
func (p *page) say(words ...string) {
	for i, word := range words {
		if i > 0 {
			p.WriteString(" | ")
		}
		p.WriteString(word)
	}
	p.WriteByte('\n')
}

// sayAny adds a line of values as fmt prints them.
func (p *page) sayAny(values ...any) {
	for i, value := range values {
		if i > 0 {
			p.WriteString(" | ")
		}
		fmt.Fprint(p, value)
	}
	p.WriteByte('\n')
}

func (p *page) cites(cites ...pppk.Citation) {
	for _, c := range cites {
		p.say("  dasar", c.String(), c.Instrument.Name, c.Article, c.Subject, c.Instrument.Force.String(), c.Confidence.String(), c.Pinpoint.String(), c.Instrument.Since.String(), c.Instrument.CheckedTo.String(), c.Instrument.By)
	}
}

// failed adds an error: each thing that is wrong, with its place, code and remedy.
func (p *page) failed(err error) {
	if err == nil {
		p.say("tanpa galat")
		return
	}
	rows, refusals, problems := cohort.RowErrors(err), ledger.Refusals(err), pppk.Problems(err)
	for _, r := range rows {
		p.sayAny("galat", r.Line, r.Column, r.Code, r.Remedy)
	}
	for _, r := range refusals {
		p.sayAny("ditolak", r.Entry, r.Line, r.Day, r.Code, r.Remedy)
		p.say("  ", r.Before.String(), r.Asked.String(), r.Error())
		p.cites(r.Citations...)
	}
	for _, r := range problems {
		p.sayAny("galat", r.Path, r.Code, r.Remedy)
	}
	if len(rows)+len(refusals)+len(problems) == 0 {
		p.say("galat", err.Error())
	}
}

// question reads what is asked of a person.
func question(r frozen.Request) law.Request {
	q := law.Request{Act: national.Law().Act(r.Act), Proposed: pppk.Period{First: day(r.First), Last: day(r.Last)}}
	if r.Position != "" {
		q.Position = positionOf(r.Position)
	}
	if r.Ground != "" {
		q.Ground = groundOf(r.Ground)
	}
	return q
}

// groundOf reads why an agreement would end: also a sanction that ends nothing, which
// a program can ask about.
func groundOf(text string) pppk.EndingGround {
	if ground, err := pppk.ParseEndingGround(text); err == nil {
		return ground
	}
	return wordOf[pppk.EventKind](text)
}

func factsOf(text string) *pppk.Facts {
	var f pppk.Facts
	if err := json.Unmarshal([]byte(text), &f); err != nil {
		panic(err)
	}
	return &f
}

func positionOf(text string) (p pppk.Position) {
	if err := json.Unmarshal([]byte(text), &p); err != nil {
		panic(err)
	}
	return p
}

// day reads a day; "" is not known.
func day(text string) (d pppk.Date) {
	if err := d.UnmarshalText([]byte(text)); err != nil {
		panic(err)
	}
	return d
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

// decisions writes what is decided about a person under each law on each day.
func (a *answerer) decisions(person frozen.Person) string {
	var p page
	f, q := factsOf(person.Facts), question(person.Request)
	p.failed(q.Check())
	for _, law := range person.Laws {
		for _, day := range person.Days {
			p.say("==", law, day, q.Act.ID())
			policy, err := a.policy(law, day)
			if err != nil {
				p.failed(err)
				continue
			}
			p.failed(policy.Check(f))
			p.decision(policy.Decide(q, f))
		}
	}
	return p.String()
}

// decision writes everything that a decision says but for its letters, the hash of
// the law and the version of the library.
func (p *page) decision(d law.Decision) {
	p.say("hasil", d.Outcome().String(), d.Step().String(), d.Day().String())
	for f := range d.Findings() {
		p.say(f.Rule, f.Result.String(), strconv.FormatBool(f.Blocks), f.Found(), f.Wanted(), f.Latest().String())
		p.cites(f.Citations()...)
	}
	for m := range d.Missing() {
		fact, office := m.Name(), m.From.ID
		p.say("kurang", fact, office)
	}
	for words, one := range d.Readings() {
		p.say("bacaan", words.String(), one.Outcome().String())
		for f := range one.Findings() {
			p.say("  ", f.Rule, f.Result.String(), strconv.FormatBool(f.Blocks))
		}
		p.longest(one)
	}
	p.longest(d)
	for note := range d.Notes() {
		p.say("catatan", note)
	}
}

func (p *page) longest(d law.Decision) {
	last, by := d.Longest()
	p.say("paling lama", last.String(), by)
}

// chosenCase is a person under one of the laws on one of the days.
type chosenCase struct {
	policy  *law.Policy
	facts   *pppk.Facts
	request law.Request
	ground  string
}

func (a *answerer) chosenCase(c frozen.Choice) chosenCase {
	person := frozen.PersonOf(c.Person)
	policy := must(a.policy(person.Laws[c.Law], person.Days[c.Day]))
	return chosenCase{policy, factsOf(person.Facts), question(person.Request), person.Request.Ground}
}

func (c chosenCase) decide() law.Decision { return c.policy.Decide(c.request, c.facts) }

// words writes all texts about a chosen case.
func (a *answerer) words(number int) string {
	choice := a.chosen.Choice(number)
	c := a.chosenCase(choice)
	var p page
	p.sayAny("orang", choice.Person, "hukum", choice.Law, "hari", choice.Day)
	d := c.decide()
	for _, reader := range []law.Reader{law.Officer, law.Employee} {
		for _, language := range []pppk.Language{pppk.Indonesian, pppk.English} {
			p.say("== surat", reader.String(), language.String())
			letter, err := d.LetterFor(reader, language)
			if err != nil {
				p.failed(err)
			}
			p.say(letter)
		}
	}
	p.say("== keputusan")
	p.json(d)
	p.say("== rekaman")
	record, err := d.Record()
	if err != nil {
		p.failed(err)
	} else {
		p.json(record)
		p.failed(record.Verify(c.policy))
	}
	p.say("== baris")
	row := &cohort.Row{Line: number, Facts: *c.facts, Act: c.request.Act.ID(), Proposed: c.request.Proposed, Position: c.request.Position, Ground: c.ground}
	var table, lines bytes.Buffer
	for _, w := range []*cohort.DecisionWriter{cohort.NewCSVWriter(&table, c.policy), cohort.NewJSONLinesWriter(&lines, c.policy)} {
		if err := errors.Join(w.Write(row, d), w.Flush()); err != nil {
			p.failed(err)
		}
	}
	p.say(blanked(table.String()))
	p.say(blanked(lines.String()))
	return p.String()
}

// json adds a value as JSON with an indent, without what changes with every edition.
func (p *page) json(v any) {
	text, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		p.failed(err)
	}
	p.say(blanked(string(text)))
}

// hash is what the hash of a law looks like; version is that of the library.
var (
	hash    = regexp.MustCompile(`\b[0-9a-f]{32}\b`)
	version = regexp.MustCompile(`("pustaka": ?)"[^"]*"`)
)

func blanked(text string) string {
	return version.ReplaceAllString(hash.ReplaceAllString(text, "hash"), `$1""`)
}

// lists writes the work lists of a group of chosen cases.
func (a *answerer) lists(number int) string {
	var all, half cohort.WorkLists
	for i := range frozen.ListLength {
		c := a.chosenCase(a.chosen.Choice(number*frozen.ListLength + i))
		if d := c.decide(); i%2 == 0 {
			all.Add(c.facts, d)
		} else {
			half.Add(c.facts, d)
		}
	}
	all.Merge(&half)
	var p page
	if _, err := all.WriteTo(&p); err != nil {
		p.failed(err)
	}
	p.Write(all.AppendTable(nil))
	p.Write(all.AppendReasons(nil, 5))
	p.sayAny(all.Total(), all.Days())
	for _, one := range all.Outcomes() {
		p.sayAny(one)
	}
	for _, one := range all.Missing() {
		p.sayAny(one)
	}
	for _, one := range all.Ends() {
		p.sayAny(one)
	}
	for _, one := range all.AgeLimits() {
		p.sayAny(one)
	}
	return p.String()
}

// decreeNamed is the citation of a regulation of an agency that does not exist.
func decreeNamed(name, since string) pppk.Citation {
	return pppk.Citation{
		Instrument: pppk.Instrument{Name: name, Force: pppk.Binding, Since: pppk.MustParseDate(since)},
		Article:    "Pasal 3", Subject: "syarat tambahan", Confidence: pppk.High, Pinpoint: pppk.SeenPinpoint,
	}
}

// ownRules are the rules of its own that an agency has which does not exist.
func ownRules(laids string) []law.Rule {
	switch laids {
	case "rekaan-semua", "rekaan-aturan":
		return []law.Rule{
			ownRule(law.Act{}, "lulus", 0, hasPassed), ownRule(law.Act{}, "nilai_ujian", pppk.FullTime, hasMark),
			ownRule(law.Act{}, "sertifikat", pppk.PartTime, hasCertificateByDay), ownRule(law.Act{}, "jalur", pppk.FullTime, usualRoute),
		}
	case "rekaan-laporan": // its source is no regulation, or it is meant to note
		spoken, notes := ownRule(law.Act{}, "lulus", 0, hasPassed), ownRule(law.Act{}, "nilai_ujian", 0, hasMark)
		spoken.Cites[0].Instrument.Force = pppk.Spoken
		notes.Notes = true
		return []law.Rule{spoken, notes}
	case "rekaan-tindakan":
		return rulesOfActs()
	}
	return nil
}

// rulesOfActs are two rules about each act, as many as an agency can have: one that
// reads a fact of its own, and one that looks at what is asked, which blocks or notes.
func rulesOfActs() (all []law.Rule) {
	for i, act := range national.Law().Acts() {
		known := ownRule(act, "lulus", 0, hasPassed)
		switch i % 3 {
		case 1:
			known = ownRule(act, "sertifikat", 0, hasCertificateByDay)
		case 2:
			known = ownRule(act, "jalur", 0, usualRoute)
		}
		asked := ownRule(act, "diminta", 0, asAsked)
		asked.Reads, asked.Notes = nil, i%2 == 1
		asked.From, asked.Until = pppk.MustParseDate("2025-07-01"), pppk.MustParseDate("2030-06-30")
		asked.Cites = []pppk.Citation{decreeNamed("Peraturan Rekaan 5/2025", "2025-07-01")}
		all = append(all, known, asked)
	}
	return all
}

func ownRule(act law.Act, fact string, status pppk.Status, check func(*law.Case) law.Result) law.Rule {
	text := func(id string) pppk.Text { return pppk.Text{ID: id, EN: id + " (en)"} }
	topic := strings.ReplaceAll(fact, "_", ".")
	if !act.IsZero() {
		topic = strings.ReplaceAll(act.ID(), "-", ".") + "." + topic
	} else {
		act = national.Renewal()
	}
	return law.Rule{
		ID: "rekaan." + topic, Act: act, Status: status, From: pppk.MustParseDate("2024-02-01"), Cites: []pppk.Citation{decreeNamed("Peraturan Rekaan 3/2024", "2024-02-01")},
		Title: text("Syarat " + fact), Duty: text("Ada " + fact + "."), Plain: text("Tidak ada " + fact + "."),
		Reads: []*law.Fact{{ID: fact}}, Check: check,
		Found:  func(c *law.Case, l pppk.Language) string { return l.String() + ": " + c.Text(&law.Fact{ID: fact}) },
		Wanted: func(l pppk.Language) string { return l.String() + ": " + fact },
	}
}

func hasPassed(c *law.Case) law.Result {
	yes, known := c.Flag(&law.Fact{ID: "lulus"})
	return resultIf(yes, known)
}

func hasMark(c *law.Case) law.Result {
	hundredths, known := c.Number(&law.Fact{ID: "nilai_ujian"})
	return resultIf(hundredths >= 60_00, known)
}

func hasCertificateByDay(c *law.Case) law.Result {
	on, known := c.Date(&law.Fact{ID: "sertifikat"})
	return resultIf(!on.IsZero() && !on.After(c.Day), known)
}

func usualRoute(c *law.Case) law.Result {
	return resultIf(c.Text(&law.Fact{ID: "jalur"}) != "khusus", c.Text(&law.Fact{ID: "jalur"}) != "")
}

// asAsked looks at what is asked, and at the agreement.
func asAsked(c *law.Case) law.Result {
	switch {
	case c.Status == 0:
		return law.NotKnown
	case c.Request.Ground != nil:
		return resultIf(c.Request.Ground.String() != "kekurangan-anggaran", true)
	case c.Request.Position.Kind != 0:
		return resultIf(c.Request.Position.Kind == pppk.Functional, true)
	case !c.Start.IsZero():
		return resultIf(c.Start.Day() <= 28, true)
	case c.Agreement.Last.IsZero():
		return law.NotApplicable
	}
	return resultIf(c.Agreement.Last.After(c.Day), true)
}

func resultIf(yes, known bool) law.Result {
	switch {
	case !known:
		return law.NotKnown
	case !yes:
		return law.NotMet
	}
	return law.Met
}
