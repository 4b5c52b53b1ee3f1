package pppk

import (
	"fmt"
	"iter"
	"log/slog"
	"slices"
	"strings"
)

// Request is the question: the act and, if somebody proposes one, the term. It
// is not a fact about the person.
type Request struct {
	// Act is what is asked, [Renewal]. With an act that the library does not
	// know the outcome is unset.
	Act string
	// Proposed is the term that somebody proposes, or the zero Period. With
	// only one end given, the other is asked for like a fact.
	Proposed Period
}

// Outcome is the answer of a [Decision]. Eligible never means renewed: the
// appointing authority (PPK) decides.
type Outcome uint8

// The outcomes. The zero Outcome is unset: no rule of the law answers.
const (
	Eligible     Outcome = iota + 1 // no blocking rule stands in the way
	Contested                       // it depends on how open points of law are read: see Readings
	Undetermined                    // facts are missing: see Missing
	NotEligible                     // a blocking rule is not met
)

var outcomes = []string{"", "memenuhi-syarat", "dipertentangkan", "belum-dapat-ditentukan", "tidak-memenuhi-syarat"}

// String returns the wire value, "memenuhi-syarat", or "".
func (o Outcome) String() string { return enumString(outcomes, uint8(o)) }

// MarshalText returns what String returns.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// Decision is the answer to one [Request] about one [Facts] under one [Policy].
// It owns all that it needs: what happens to the facts afterwards does not
// change it. The zero Decision has the unset outcome and nothing to say.
//
// It holds personal data, and shows none of it to fmt or slog; its letter and
// its record do.
type Decision struct {
	policy   *Policy
	request  Request
	readings uint64 // which combinations of the open points it looks at
	outcome  Outcome
	known    known
	papers   papers
}

// known is what the checks read of a person, worked out once: small enough to
// hand over by value.
type known struct {
	day, birth, first, last, start, propFirst, propLast Date
	eventDay                                            Date

	startNeed, endNeed, stateNeed, eventNeed need // what is missing for start, propLast, state, event
	agreementNeed                            need // while it is set, no rule can be checked

	status   Status
	state    State
	event    EventKind
	proposed bool

	kind, cluster, level, ageLimit uint8
	answers                        [subjectCount]uint8
	annual                         [evaluationYears]Predicate // 0: none

	share  int32  // basis points, by the statutory definition; -1: not known
	onFile uint64 // evaluations, as in evalsOf
}

// The answers of statements, as the checks see them.
const (
	answerYes        = uint8(Yes)
	answerNo         = uint8(No)
	answerUnclear    = 3 // undated, or two that disagree
	answerNeedsFirst = 4 // whether it counts depends on the first day of the agreement
)

// gradeUnclear marks a year with evaluations that disagree.
const gradeUnclear = VeryGood + 1

// papers is what letters and records print besides.
type papers struct {
	name       string
	contract   Contract
	chain      bool // there are other agreements
	statements [subjectCount]Statement
	event      Event // the one that ended the agreement, or the one that is not clear
	eventsTo   Date
	grades     [5 * evaluationYears]Predicate // as in evalsOf
	spending   Spending
}

// Decide answers the request about the facts. It reads the facts and keeps
// nothing of them that the caller can change; a nil facts is one of which
// nothing is known. It does not allocate.
//
// Facts that contradict each other are not found here: see [Facts.Check].
func (p *Policy) Decide(r Request, f *Facts) Decision {
	d := Decision{policy: p, request: r}
	if p == nil || len(p.rules) == 0 || r.Act != Renewal {
		d.policy = nil
		return d
	}
	d.readings = p.all
	if f == nil {
		f = &Facts{}
	}
	d.digest(f)
	d.outcome = p.outcome(d.known, d.readings)
	return d
}

// outcome folds the blocking rules over the readings.
func (p *Policy) outcome(k known, readings uint64) Outcome {
	var notMet, notKnown, applies uint64
	if k.agreementNeed != 0 {
		if len(p.byStatus[k.status]) == 0 {
			return 0
		}
		return Undetermined
	}
	rules := p.byStatus[k.status]
	base := p.splits[0][0].values
	for i := range rules {
		if !rules[i].blocks {
			continue
		}
		r := rules[i].check(k, base)
		if hangs := r.code.hangs() & p.open; hangs != 0 {
			m, n, a := p.fold(&rules[i], k, hangs, readings)
			notMet, notKnown, applies = notMet|m, notKnown|n, applies|a
			continue
		}
		switch r.code.result() {
		case NotMet:
			notMet = readings
		case NotKnown:
			notKnown = readings
		case Met:
			applies = readings
		}
	}
	if notMet|notKnown|applies == 0 {
		return 0
	}
	notKnown &^= notMet
	switch eligible := readings &^ (notMet | notKnown); {
	case notMet == readings:
		return NotEligible
	case notKnown != 0:
		return Undetermined
	case eligible == readings:
		return Eligible
	}
	return Contested
}

// fold checks a rule under each reading that can make a difference.
func (p *Policy) fold(c *compiled, k known, hangs uint8, readings uint64) (notMet, notKnown, met uint64) {
	for _, s := range p.under(c, k, hangs) {
		switch c.check(k, s.values).code.result() {
		case NotMet:
			notMet |= s.readings & readings
		case NotKnown:
			notKnown |= s.readings & readings
		case Met:
			met |= s.readings & readings
		}
	}
	return notMet, notKnown, met
}

// under returns the readings under which a rule must be checked: divided by
// every open point that a result hangs on.
func (p *Policy) under(c *compiled, k known, hangs uint8) []split {
	for {
		more := hangs
		for _, s := range p.splits[hangs] {
			more |= c.check(k, s.values).code.hangs() & p.open
		}
		if more == hangs {
			return p.splits[hangs]
		}
		hangs = more
	}
}

// digest works out what is known.
func (d *Decision) digest(f *Facts) {
	k, day := &d.known, d.policy.day
	k.day, k.birth, k.share = day, f.BirthDate, -1
	d.papers.name, d.papers.eventsTo = f.Name, f.Events.CompleteTo
	if f.Spending != (Spending{}) {
		d.papers.spending = f.Spending
		if f.Spending.Definition == StatutoryShare && f.Spending.Share.given {
			k.share = f.Spending.Share.basisPoints
		}
	}
	d.agreement(f)
	d.term()
	for i := range f.Statements {
		d.statement(&f.Statements[i])
	}
	d.events(&f.Events)
	for i := range f.Evaluations {
		d.evaluation(&f.Evaluations[i])
	}
}

func (d *Decision) agreement(f *Facts) {
	k := &d.known
	i, ok := 0, len(f.Contracts) > 0
	if len(f.Contracts) != 1 {
		i, ok = f.Contracts.latest()
		if i < 0 {
			k.agreementNeed = needAgreement
			return
		}
		d.papers.chain = true
	}
	c := &f.Contracts[i]
	d.papers.contract = *c
	if !ok {
		k.agreementNeed = needLast // of one of several: which is the latest cannot be told
		return
	}
	k.first, k.last, k.status = c.First, c.Last, c.Status
	k.kind, k.cluster, k.level = uint8(c.Position.Kind), uint8(c.Position.Cluster), uint8(c.Position.Level)
	if c.Position.AgeLimit >= minAgeLimit && c.Position.AgeLimit <= maxAgeLimit {
		k.ageLimit = uint8(c.Position.AgeLimit)
	}
	if k.kind > uint8(OtherPosition) || k.cluster > uint8(OtherCluster) || k.level > uint8(Penyelia) {
		k.kind, k.cluster, k.level = 0, 0, 0
	}
	if k.status != FullTime && k.status != PartTime {
		k.status, k.agreementNeed = 0, needStatus
		return
	}
	switch k.state = c.State(k.day); {
	case k.state != 0:
	case k.last.IsZero():
		k.stateNeed = needLast
	default:
		k.stateNeed = needFirst
	}
}

// term works out when the renewal would start: as proposed, else on the day
// after the old end or, after a lapse, on the day of the decision.
func (d *Decision) term() {
	k, p := &d.known, d.request.Proposed
	k.proposed, k.propFirst, k.propLast = !p.IsZero(), p.First, p.Last
	switch {
	case k.proposed:
		k.start = p.First
		if p.First.IsZero() {
			k.startNeed = needTermFirst
		}
		if p.Last.IsZero() {
			k.endNeed = needTermLast
		}
	case k.last.IsZero():
		k.startNeed = needLast
	case k.last.Before(k.day):
		k.start = k.day
	default:
		k.start = k.last.AddDays(1)
	}
}

// statement counts a statement dated from the first day of the agreement to the
// day of the decision; an approval counts on a later day too.
func (d *Decision) statement(s *Statement) {
	k, i := &d.known, s.Subject
	if i == 0 || i >= subjectCount {
		return
	}
	answer := uint8(s.Answer)
	switch {
	case s.Answer == 0 || s.Answer > No || s.Date.IsZero():
		answer = answerUnclear
	case s.Date.After(k.day) && i != Approval:
		return
	case k.first.IsZero():
		answer = answerNeedsFirst
	case s.Date.Before(k.first):
		return
	}
	switch old := k.answers[i]; {
	case old == 0 || old == answer:
		k.answers[i], d.papers.statements[i] = answer, *s
	case old == answerUnclear:
	case answer == answerUnclear || old != answerNeedsFirst && answer != answerNeedsFirst:
		k.answers[i] = answerUnclear
	default:
		k.answers[i] = answerNeedsFirst
	}
}

// events finds the first event that ended the agreement, or says what is
// missing to know that there is none.
func (d *Decision) events(e *Events) {
	k := &d.known
	for i := range e.List {
		switch ev := &e.List[i]; {
		case ev.Kind == 0 || ev.Kind >= eventKindCount || ev.Date.IsZero():
			k.eventNeed |= needEvents
		case ev.Date.After(k.day) || !ev.Kind.ends(k.status):
			continue
		case k.first.IsZero():
			k.eventNeed |= needFirst
		case ev.Date.Before(k.first):
			continue
		case k.event == 0 || ev.Date.Before(k.eventDay) || ev.Date == k.eventDay && ev.Kind < k.event:
			k.event, k.eventDay = ev.Kind, ev.Date
		default:
			continue
		}
		if k.event == 0 || k.event == e.List[i].Kind {
			d.papers.event = e.List[i]
		}
	}
	if e.CompleteTo.Before(k.day) {
		k.eventNeed |= needEvents
	}
}

// evaluation files one evaluation. Two of one period that disagree are none.
func (d *Decision) evaluation(e *Evaluation) {
	k := &d.known
	i := e.Year - (k.day.Year() - evaluationYears + 1)
	if i < 0 || i >= evaluationYears || e.Period == 0 || e.Period > Quarter4 {
		return
	}
	p := e.Predicate
	if rated := PredicateOf(e.Work, e.Behaviour); rated != 0 && rated != p {
		if p != 0 {
			p = gradeUnclear
		} else {
			p = rated
		}
	}
	if p == 0 || p > gradeUnclear {
		return
	}
	at := 5*i + int(e.Period) - 1
	if old := d.papers.grades[at]; old != 0 && old != p {
		p = gradeUnclear
	}
	d.papers.grades[at] = p
	k.onFile |= 1 << at
	if p == gradeUnclear {
		k.onFile &^= 1 << at
	}
	if e.Period == Annual {
		k.annual[i] = p
	}
}

// Outcome returns the answer.
func (d Decision) Outcome() Outcome { return d.outcome }

// Day returns the day of the decision.
func (d Decision) Day() Date { return d.policy.Day() }

// Request returns the question.
func (d Decision) Request() Request { return d.request }

// Finding is what one rule says of one person.
type Finding struct {
	Rule   string // the rule's id: "renewal.age_limit"
	Title  string // what it is about, in Indonesian
	Duty   string // what it asks for, one Indonesian sentence without values
	Result Result
	Blocks bool // it takes part in the outcome; otherwise it notes

	found, wanted value
	bound         Date
	boundKind     boundKind
	needs         need
	source        *Statement
	cites         []Citation
}

// Found returns what the facts say, with days as YYYY-MM-DD; "" when nothing.
func (f Finding) Found() string { return f.evidence(false) }

// Wanted returns what the rule asks for, with days as YYYY-MM-DD.
func (f Finding) Wanted() string { return f.wanted.text(false) }

// Citations returns where the rule and the values that it applied come from,
// those of the rule first. The caller must not change the slice.
func (f Finding) Citations() []Citation { return f.cites }

// Latest returns the last day that the rule allows a term to end on; the zero
// Date when it sets none or cannot tell.
func (f Finding) Latest() Date {
	if f.boundKind != atMost {
		return Date{}
	}
	return f.bound
}

func (f Finding) evidence(long bool) string {
	if f.Result == NotKnown {
		if f.found.kind() == evalsValue {
			return "belum ada: " + f.found.text(long)
		}
		return ""
	}
	s := f.found.text(long)
	if f.source != nil {
		s += " (" + f.source.text(long) + ")"
	}
	return s
}

// String returns the finding in one line: result, title, articles.
func (f Finding) String() string {
	return string(appendCitations([]byte("["+f.Result.String()+"] "+f.Title+" ("), f.cites)) + ")"
}

func (s *Statement) text(long bool) string {
	day := s.Date.String()
	if long {
		day = longDate(s.Date)
	}
	parts := []string{}
	for _, part := range []string{s.Office, s.Letter, day} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, ", ")
}

// Findings yields what each rule says, in the order of the law: blocking and
// noting ones alike. It runs the checks of the decision again, on what the
// decision keeps.
func (d Decision) Findings() iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for i := range d.rules() {
			if !yield(d.finding(i)) {
				return
			}
		}
	}
}

func (d *Decision) rules() []compiled {
	if d.policy == nil {
		return nil
	}
	return d.policy.byStatus[d.known.status]
}

// fold is what a rule says under the readings of the decision: its result, and
// the evidence of the first reading that has it.
func (d *Decision) fold(i int) (Result, result) {
	c := &d.rules()[i]
	if n := d.known.agreementNeed; n != 0 {
		r := needing(n)
		return NotKnown, r
	}
	base := d.policy.splits[0][0].values
	r := c.check(d.known, base)
	hangs := r.code.hangs() & d.policy.open
	if hangs == 0 {
		return r.code.result(), r
	}
	var first result
	var folded Result
	for _, s := range d.policy.under(c, d.known, hangs) {
		if s.readings&d.readings == 0 {
			continue
		}
		r := c.check(d.known, s.values)
		switch now := r.code.result(); {
		case folded == 0:
			folded, first = now, r
		case folded == now:
		case folded == NotKnown || now == NotKnown:
			if folded != NotKnown {
				first = r
			}
			folded = NotKnown
		default:
			folded = ContestedResult
		}
	}
	return folded, first
}

func (d *Decision) finding(i int) Finding {
	c := &d.rules()[i]
	folded, r := d.fold(i)
	f := Finding{
		Rule: c.id, Title: c.title, Duty: c.duty, Result: folded, Blocks: c.blocks,
		found: r.found, wanted: r.wanted, bound: r.bound, boundKind: c.bound,
		cites: d.citations(c, r),
	}
	if folded == NotKnown {
		f.needs = r.code.needs()
	} else if r.found.kind() == answerValue {
		f.source = &d.papers.statements[r.found.high24()]
	}
	return f
}

// citations lists the articles of the rule, of the event or age limit found,
// and of the agency's values that it applied.
func (d *Decision) citations(c *compiled, r result) []Citation {
	day := d.policy.day
	own := make([]Citation, 0, len(c.cites)+3)
	add := func(all ...Citation) {
		for _, cite := range all {
			if cite, ok := cite.on(day); ok && cite.Instrument.Name != "" && !slices.Contains(own, cite) {
				own = append(own, cite)
			}
		}
	}
	if r.found.kind() == eventValue {
		switch g := &eventGrounds[r.found.high24()]; d.known.status {
		case FullTime:
			add(g.fullTime, g.also)
		default:
			add(g.partTime)
		}
		return own
	}
	add(c.cites...)
	for _, id := range c.uses {
		if id == paramTeacher && r.code.result() != NotKnown {
			if e := d.policy.splits[0][0].values.ages[d.known.kind][d.known.cluster][d.known.level]; e.years != 0 {
				add(ageRows[e.row].cite)
			}
		}
		if s, ok := d.policy.setting(id); ok {
			add(s.citation)
		}
	}
	return own
}

// Missing yields the facts that are needed next and who usually supplies each:
// "tanggal_lahir", "BKPSDM/BKD (arsip kepegawaian)". It yields nothing unless
// the outcome is [Undetermined]; when what it names is known, it may name more.
func (d Decision) Missing() iter.Seq2[string, string] {
	return func(yield func(fact, from string) bool) {
		missing, evaluations := d.missing()
		for i := range missing.each {
			if 1<<i == needEvaluations && len(evaluations) > 0 {
				for _, e := range evaluations {
					if !yield(needs[i].fact+" "+e, needs[i].from) {
						return
					}
				}
				continue
			}
			if !yield(needs[i].fact, needs[i].from) {
				return
			}
		}
	}
}

func (d *Decision) missing() (missing need, evaluations []string) {
	if d.outcome != Undetermined {
		return 0, nil
	}
	if n := d.known.agreementNeed; n != 0 {
		return n, nil
	}
	type unknown struct {
		readings uint64
		r        result
	}
	var notMet uint64
	var all []unknown
	for i := range d.rules() {
		c := &d.rules()[i]
		if !c.blocks {
			continue
		}
		for _, s := range d.policy.under(c, d.known, 0) {
			switch r := c.check(d.known, s.values); r.code.result() {
			case NotMet:
				notMet |= s.readings & d.readings
			case NotKnown:
				all = append(all, unknown{s.readings & d.readings, r})
			}
		}
	}
	for _, u := range all {
		if u.readings&^notMet == 0 {
			continue // under those readings another rule has decided
		}
		missing |= u.r.code.needs()
		if u.r.found.kind() == evalsValue {
			for _, e := range u.r.found.evaluations() {
				if !slices.Contains(evaluations, e) {
					evaluations = append(evaluations, e)
				}
			}
		}
	}
	return missing, evaluations
}

// Readings yields the decision under each reading of the open points of law
// that matters for this person, with the reading in words. Each has an outcome,
// findings and a longest term of its own. Where no open point matters it yields
// nothing.
func (d Decision) Readings() iter.Seq2[string, Decision] {
	return func(yield func(string, Decision) bool) {
		if d.policy == nil {
			return
		}
		matters := d.matters()
		if matters == 0 {
			return
		}
		for _, s := range d.policy.splits[matters] {
			if s.readings&d.readings == 0 {
				continue
			}
			one := d
			one.readings = s.readings & d.readings
			one.outcome = d.policy.outcome(d.known, one.readings)
			if !yield(readingText(matters, s.values), one) {
				return
			}
		}
	}
}

// matters is the set of open points on which a finding or the longest term
// hangs.
func (d *Decision) matters() uint8 {
	var set uint8
	for id := range openPoints {
		bit := uint8(1) << id
		if d.policy.open&bit == 0 {
			continue
		}
		// The readings that differ in this point alone.
		for _, rest := range d.policy.splits[d.policy.open&^bit] {
			var seen []signature
			for _, s := range d.policy.splits[d.policy.open] {
				if s.readings&rest.readings&d.readings != 0 {
					seen = append(seen, d.signature(s))
				}
			}
			for _, s := range seen[min(1, len(seen)):] {
				if !slices.Equal(s.results, seen[0].results) || s.last != seen[0].last || s.by != seen[0].by {
					set |= bit
				}
			}
		}
	}
	return set
}

type signature struct {
	results []Result
	last    Date
	by      string
}

func (d *Decision) signature(s split) signature {
	var sig signature
	if d.known.agreementNeed == 0 {
		for _, c := range d.rules() {
			sig.results = append(sig.results, c.check(d.known, s.values).code.result())
		}
	}
	sig.last, sig.by, _ = d.longestUnder(s.values)
	return sig
}

func readingText(set uint8, v *values) string {
	var parts []string
	place := [openPoints]uint8{v.ageDay, v.shortTerm, v.afterLapse}
	for id := range openPoints {
		if set&(1<<id) != 0 {
			parts = append(parts, paramDefs[id].title+": "+paramDefs[id].choices[place[id]].text)
		}
	}
	return strings.Join(parts, "; ")
}

// Longest returns the last day of the longest term that may be given, and the
// id of the rule that bounds it: the earliest of what the blocking rules of
// term allow, whatever the outcome. A proposed term starts on its own first
// day; without one it starts on the day after the old agreement, and after a
// lapse on the day of the decision. Where open readings differ it is the
// shortest that one of them gives; [Decision.Readings] has the others.
//
// The zero Date means that no day is known: the named rule lacks a fact, or no
// day is left under any reading. With the zero Date and "" there is no rule.
func (d Decision) Longest() (last Date, rule string) {
	last, rule, _ = d.longest()
	return last, rule
}

func (d *Decision) longest() (last Date, by string, known bool) {
	if d.policy == nil {
		return Date{}, "", false
	}
	known = true
	first := true
	for _, s := range d.policy.splits[d.policy.open] {
		if s.readings&d.readings == 0 {
			continue
		}
		l, b, ok := d.longestUnder(s.values)
		switch {
		case !ok:
			return Date{}, b, false
		case first || last.IsZero() && !l.IsZero() || !l.IsZero() && l.Before(last):
			last, by, first = l, b, false
		}
	}
	return last, by, known
}

// longestUnder folds the bounds of the blocking term rules under one reading.
// It reports false when a bound is not known; a zero day that is known means
// that no day is left.
func (d *Decision) longestUnder(v *values) (last Date, by string, ok bool) {
	k := d.known
	k.proposed = false // bounds only: what is proposed is not judged here
	if k.agreementNeed != 0 {
		return Date{}, "", false
	}
	if k.startNeed != 0 {
		return Date{}, d.ruleOf(0), false
	}
	var least Date
	var lengths *compiled
	for i := range d.rules() {
		c := &d.rules()[i]
		if !c.blocks || c.bound == noBound {
			continue
		}
		r := c.check(k, v)
		switch {
		case r.code.result() == NotKnown:
			return Date{}, c.id, false
		case c.bound == byLengths:
			lengths = c
		case r.bound.IsZero():
		case c.bound == atLeast:
			least = r.bound
		case last.IsZero() || r.bound.Before(last):
			last, by = r.bound, c.id
		}
	}
	if last.Before(k.start) {
		return Date{}, by, true
	}
	bites, _, _ := k.limit(v)
	if lengths != nil {
		t := lengths.lengths(v)
		toLimit := last == bites && (t.toLimit || t.cut && termEnd(k.start, t.longest(maxTermYears)).After(last))
		if !toLimit {
			n := maxTermYears
			for n = t.longest(n); n > 0 && termEnd(k.start, n).After(last); n = t.longest(n - 1) {
			}
			if n == 0 && v.shortTerm == shortOneYear && t.lengths&(1<<1) != 0 && last.Before(least) {
				return least, shortRule, true
			}
			if n == 0 {
				return Date{}, lengths.id, true
			}
			last, by = termEnd(k.start, n), lengths.id
		}
	}
	if last.Before(least) {
		// Less than the law's least is left: only the age limit can do that.
		switch v.shortTerm {
		case shortNone:
			return Date{}, shortRule, true
		case shortOneYear:
			return least, shortRule, true
		}
	}
	return last, by, true
}

// shortRule is the rule of what may be given when less than a year is left.
const shortRule = "renewal.age_limit.year_left"

// ruleOf is the id of the i-th rule, for a person whose agreement is not known.
func (d *Decision) ruleOf(i int) string {
	if rules := d.rules(); i < len(rules) {
		return rules[i].id
	}
	return ""
}

// Step is where the decision of the appointing authority (PPK) stands. It is
// beside the outcome and never changes it: a person who is refused although
// eligible is recorded as exactly that.
type Step uint8

// The steps.
const (
	NotOpen  Step = iota + 1 // facts or readings come first, or a rule is not met
	Awaiting                 // eligible; the PPK has not decided
	Approved                 // the PPK has approved
	Refused                  // the PPK has refused
)

var steps = []string{"", "belum-terbuka", "menunggu-ppk", "disetujui", "ditolak"}

// String returns the wire value, "menunggu-ppk", or "".
func (s Step) String() string { return enumString(steps, uint8(s)) }

// Step returns where the PPK's decision stands.
func (d Decision) Step() Step {
	switch {
	case d.outcome == 0:
		return 0
	case d.known.answers[Approval] == answerYes:
		return Approved
	case d.known.answers[Approval] == answerNo:
		return Refused
	case d.outcome == Eligible:
		return Awaiting
	}
	return NotOpen
}

// Record is a decision as it is stored: what was decided, by which library,
// under which law, from which facts. Deciding Facts again with the same library
// under the same policy gives the same decision.
type Record struct {
	Library  string    `json:"pustaka"`
	Day      Date      `json:"hari"`
	Act      string    `json:"tindakan"`
	Proposed Period    `json:"usulan,omitzero"`
	Outcome  Outcome   `json:"hasil"`
	Overlays []string  `json:"lapisan,omitempty"` // id and version of each
	Policy   string    `json:"kebijakan"`         // a hash of the resolved law
	Readings []string  `json:"bacaan,omitempty"`  // the open readings that mattered
	Checked  []Checked `json:"diperiksa"`         // how far the law was checked
	Facts    Facts     `json:"fakta"`             // what was looked at, and no more
}

// Checked says up to which day an instrument was checked, and by which agency
// under which reference, or "" for the library's own check.
type Checked struct {
	Instrument string `json:"peraturan"`
	To         Date   `json:"sampai"`
	By         string `json:"oleh,omitempty"`
}

// String says only what kind of record it is: it holds personal data.
func (r Record) String() string { return "pppk.Record(" + r.Act + " " + r.Outcome.String() + ")" }

// Format prints what [Record.String] returns, whatever the verb.
func (r Record) Format(s fmt.State, _ rune) { masked(s, r.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (r Record) LogValue() slog.Value { return slog.StringValue(r.String()) }

// Record returns the copy of the decision for storing. It shares nothing with
// the facts.
func (d Decision) Record() Record {
	if d.policy == nil {
		return Record{Library: Version, Act: d.request.Act, Proposed: d.request.Proposed}
	}
	r := Record{
		Library: Version, Day: d.policy.day, Act: d.request.Act, Proposed: d.request.Proposed,
		Outcome: d.outcome, Policy: d.policy.hash(), Facts: d.lookedAt(),
	}
	for _, o := range d.policy.law.overlays {
		r.Overlays = append(r.Overlays, strings.TrimSpace(o.ID+" "+o.Version))
	}
	for reading := range d.Readings() {
		r.Readings = append(r.Readings, reading)
	}
	for f := range d.Findings() {
		for _, c := range f.cites {
			if i := d.policy.checkedTo(c.Instrument); !i.CheckedTo.IsZero() {
				if one := (Checked{i.Name, i.CheckedTo, i.By}); !slices.Contains(r.Checked, one) {
					r.Checked = append(r.Checked, one)
				}
			}
		}
	}
	return r
}

// lookedAt builds facts that hold what the decision read.
func (d *Decision) lookedAt() Facts {
	k, p := &d.known, &d.papers
	f := Facts{Name: p.name, BirthDate: k.birth, Spending: p.spending, Events: Events{CompleteTo: p.eventsTo}}
	if !p.contract.IsZero() {
		f.Contracts = Chain{p.contract}
	}
	if k.agreementNeed == needLast {
		f.Contracts = append(f.Contracts, Contract{}) // one of several
	}
	for s := Subject(1); s < subjectCount; s++ {
		switch k.answers[s] {
		case answerYes, answerNo, answerNeedsFirst:
			f.Statements = append(f.Statements, p.statements[s])
		case answerUnclear:
			f.Statements = append(f.Statements, Statement{Subject: s})
		}
	}
	switch {
	case p.event != Event{}:
		f.Events.List = []Event{p.event}
	case k.eventNeed != 0 && !p.eventsTo.Before(k.day):
		f.Events.List = []Event{{}} // one without kind and day
	}
	for i, grade := range p.grades {
		if grade != 0 {
			e := Evaluation{Year: k.day.Year() - evaluationYears + 1 + i/5, Period: EvaluationPeriod(i%5 + 1)}
			if grade <= VeryGood {
				e.Predicate = grade
			}
			f.Evaluations = append(f.Evaluations, e)
		}
	}
	return f
}

// String returns the act and the outcome, and nothing of the person.
func (d Decision) String() string {
	return "pppk.Decision(" + d.request.Act + " " + d.outcome.String() + ")"
}

// Format prints what [Decision.String] returns, whatever the verb.
func (d Decision) Format(s fmt.State, _ rune) { masked(s, d.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (d Decision) LogValue() slog.Value { return slog.StringValue(d.String()) }
