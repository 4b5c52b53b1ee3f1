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
// It is a small value: outcome, findings, missing facts, readings and longest
// term are its own. What only the letter and the record print, names and
// numbers, stays in the facts that were decided; if those have changed since,
// as a variable that is reused for the next person does, [Decision.Letter] and
// [Decision.Record] notice and refuse, so that no decision explains somebody
// else. The zero Decision has the unset outcome and nothing to say.
//
// It shows no personal data to fmt or slog; its letter and its record do.
type Decision struct {
	policy   *Policy
	facts    *Facts
	request  Request
	readings uint64 // which combinations of the open points it looks at
	outcome  Outcome
	digest
}

// digest is what a decision knows of a person.
type digest struct {
	known  known
	extra  extra
	person person
	need   need // while it is set, no rule can be checked
	// Whose facts they are: names and numbers for the letter.
	name, number, unit string
	pay                Rupiah
}

// person is what the age limit hangs on.
type person struct {
	birth                          Date
	kind, cluster, level, ageLimit uint8
}

// known is what the checks read of a person, worked out once, and extra what
// only some of them read. Each is four words, so that both are handed over in
// registers: a larger struct would be copied through memory for every rule,
// which made deciding twice as slow, and behind a pointer they would be
// allocated, since a pointer handed to a function value escapes.
type known struct {
	agreement uint64 // first day | last day
	renewal   uint64 // first day | last day of its first year
	limits    uint64 // birthday of the age limit | what is missing to know it
	marks     uint64 // all that is small, see below
}

type extra struct {
	proposal uint64 // first day | last day
	ended    uint64 // kind of event | its day
	grades   uint64 // four bits for each annual Predicate | share in basis points, or -1
	onFile   uint64 // evaluations, as in evalsOf
}

// The places in known.marks: three bits for the answer about each Subject, then
// these.
const (
	markStatus    = 3 * subjectCount // 2 bits
	markState     = markStatus + 2   // 2 bits
	markKind      = markState + 2    // 4 bits
	markEventNeed = markKind + 4     // 2 bits
	markProposed  = markEventNeed + 2
)

func pair(a, b Date) uint64 { return uint64(a.ymd)<<32 | uint64(b.ymd) }
func leftOf(p uint64) Date  { return Date{uint32(p >> 32)} }
func rightOf(p uint64) Date { return Date{uint32(p)} }

func (k known) first() Date      { return leftOf(k.agreement) }
func (k known) last() Date       { return rightOf(k.agreement) }
func (k known) start() Date      { return leftOf(k.renewal) }
func (k known) year() Date       { return rightOf(k.renewal) }
func (x extra) propFirst() Date  { return leftOf(x.proposal) }
func (x extra) propLast() Date   { return rightOf(x.proposal) }
func (k known) birthday() Date   { return leftOf(k.limits) }
func (k known) limitNeed() need  { return need(uint32(k.limits)) }
func (x extra) event() EventKind { return EventKind(x.ended >> 32) }
func (x extra) eventDay() Date   { return rightOf(x.ended) }
func (x extra) share() int32     { return int32(uint32(x.grades)) }
func (k known) status() Status   { return Status(k.marks >> markStatus & 3) }
func (k known) state() State     { return State(k.marks >> markState & 3) }
func (k known) proposed() bool   { return k.marks&(1<<markProposed) != 0 }
func (k known) eventNeed() uint8 { return uint8(k.marks >> markEventNeed & 3) }

func (k known) kind() PositionKind        { return PositionKind(k.marks >> markKind & 15) }
func (k known) answer(s Subject) uint8    { return uint8(k.marks >> (3 * s) & 7) }
func (x extra) annual(year int) Predicate { return Predicate(x.grades >> (32 + 4*year) & 15) }

// What is missing to know that no event ended the agreement.
const (
	eventNeedsList uint8 = 1 << iota
	eventNeedsFirst
)

// startNeed is what is missing to know the first day of the renewal.
func (k known) startNeed() need {
	switch {
	case !k.start().IsZero():
		return 0
	case k.proposed():
		return needTermFirst
	}
	return needLast
}

// endNeed is what is missing to know the last day of the term proposed.
func (x extra) endNeed() need {
	if x.propLast().IsZero() {
		return needTermLast
	}
	return 0
}

// The answers of statements, as the checks see them.
const (
	answerYes        = uint8(Yes)
	answerNo         = uint8(No)
	answerUnclear    = 3 // undated, or two that disagree
	answerNeedsFirst = 4 // whether it counts depends on the first day of the agreement
)

// What a period has in place of a predicate: evaluations that disagree, or the
// fact that there was no assessment.
const (
	gradeUnclear = VeryGood + 1 + iota
	gradeNone
)

// Decide answers the request about the facts. It reads the facts, never changes
// them, and allocates nothing. A nil facts is one of which nothing is known.
//
// Facts that contradict each other are not found here: see [Facts.Check].
func (p *Policy) Decide(r Request, f *Facts) (d Decision) {
	d.request = r
	if p == nil || len(p.rules) == 0 || r.Act != Renewal {
		return d
	}
	if f == nil {
		f = &Facts{}
	}
	d.policy, d.facts, d.readings = p, f, p.all
	d.read(f)
	d.outcome = p.outcome(&d)
	return d
}

// outcome folds the blocking rules over the readings.
func (p *Policy) outcome(d *Decision) Outcome {
	var notMet, notKnown, applies uint64
	if d.need != 0 {
		return Undetermined
	}
	rules, base, readings := p.blocking[d.known.status()], p.base, d.readings
	for i := range rules {
		r := rules[i].check(d.known, d.extra, base)
		if hangs := r.code.hangs() & p.open; hangs != 0 {
			m, n, a := p.fold(&rules[i], d.known, d.extra, hangs, readings)
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
func (p *Policy) fold(c *compiled, k known, x extra, hangs uint8, readings uint64) (notMet, notKnown, met uint64) {
	for _, s := range p.under(c, k, x, hangs) {
		switch c.check(k, x, s.values).code.result() {
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
func (p *Policy) under(c *compiled, k known, x extra, hangs uint8) []split {
	for {
		more := hangs
		for _, s := range p.splits[hangs] {
			more |= c.check(k, x, s.values).code.hangs() & p.open
		}
		if more == hangs {
			return p.splits[hangs]
		}
		hangs = more
	}
}

// read works out what is known of the person for the request of the decision.
func (d *Decision) read(f *Facts) {
	share := int32(-1)
	if f.Spending.Definition == StatutoryShare && f.Spending.Share.given {
		share = f.Spending.Share.basisPoints
	}
	d.extra.grades = uint64(uint32(share))
	d.name, d.person.birth = f.Name, f.BirthDate
	d.agreement(f)
	d.term()
	d.limits()
	d.statements(f.Statements)
	d.events(&f.Events)
	if d.policy.grades[d.known.status()] {
		for i := range f.Evaluations {
			d.evaluation(&f.Evaluations[i])
		}
	}
}

func (d *Decision) agreement(f *Facts) {
	i, ok := 0, len(f.Contracts) == 1
	if !ok {
		i, ok = f.Contracts.latest()
		switch {
		case i < 0:
			d.need = needAgreement
			return
		case !ok:
			d.need = needLast // of one of several: which is the latest cannot be told
			return
		}
	}
	c := &f.Contracts[i]
	d.number, d.unit, d.pay = c.Number, c.Unit, c.Pay
	d.known.agreement = pair(c.First, c.Last)
	if j := &c.Position; j.Kind <= OtherPosition && j.Cluster <= OtherCluster && j.Level <= Penyelia {
		p := &d.person
		p.kind, p.cluster, p.level = uint8(j.Kind), uint8(j.Cluster), uint8(j.Level)
		if j.AgeLimit >= minAgeLimit && j.AgeLimit <= maxAgeLimit {
			p.ageLimit = uint8(j.AgeLimit)
		}
	}
	d.known.marks |= uint64(d.person.kind) << markKind
	if c.Status != FullTime && c.Status != PartTime {
		d.need = needStatus
		return
	}
	d.known.marks |= uint64(c.Status)<<markStatus | uint64(c.Period.state(d.policy.day))<<markState
}

// term works out when the renewal would start: as proposed, else on the day
// after the old end or, after a lapse, on the day of the decision.
func (d *Decision) term() {
	k, p, start := &d.known, d.request.Proposed, Date{}
	switch last := k.last(); {
	case !p.IsZero():
		start = p.First
		d.extra.proposal = pair(p.First, p.Last)
		k.marks |= 1 << markProposed
	case last.IsZero():
	case last.Before(d.policy.day):
		start = d.policy.day
	default:
		start = last.AddDays(1)
	}
	k.renewal = pair(start, termEnd(start, 1))
}

// limits works out the birthday of the age limit under the policy.
func (d *Decision) limits() {
	p := &d.person
	e := &d.policy.base.ages[p.kind][p.cluster][p.level]
	years, missing := int(e.years), e.need
	if missing == needAgeLimit && p.ageLimit != 0 {
		years, missing = int(p.ageLimit), 0
	}
	if p.birth.IsZero() {
		missing |= needBirth
	}
	if missing != 0 {
		d.known.limits = uint64(missing)
		return
	}
	// A birthday on 29 February falls on 28 February in a common year, so that
	// its month stays February.
	d.known.limits = pair(p.birth.AddMonths(12*years, ClampToMonthEnd), Date{})
}

// statements counts those that concern the agreement.
func (d *Decision) statements(all []Statement) {
	marks, first, day := d.known.marks, d.known.first(), d.policy.day
	for i := range all {
		s := &all[i]
		answer := s.counts(first, day)
		if answer == 0 {
			continue
		}
		at := 3 * s.Subject
		switch old := uint8(marks >> at & 7); {
		case old == 0:
			marks |= uint64(answer) << at
			continue
		case old == answer || old == answerUnclear:
			continue
		case old == answerNeedsFirst && answer != answerUnclear:
			continue
		case answer != answerNeedsFirst:
			answer = answerUnclear // yes and no
		}
		marks = marks&^(7<<at) | uint64(answer)<<at
	}
	d.known.marks = marks
}

// counts returns what a statement says about an agreement: one dated from its
// first day to the day of the decision; an approval counts on a later day too.
func (s *Statement) counts(first, day Date) uint8 {
	switch {
	case s.Subject == 0 || s.Subject >= subjectCount:
		return 0
	case s.Answer == 0 || s.Answer > No || s.Date.IsZero():
		return answerUnclear
	case s.Date.After(day) && s.Subject != Approval:
		return 0
	case first.IsZero():
		return answerNeedsFirst
	case s.Date.Before(first):
		return 0
	}
	return uint8(s.Answer)
}

// events finds the first event that ended the agreement, or says what is
// missing to know that there is none.
func (d *Decision) events(e *Events) {
	day, first := d.policy.day, d.known.first()
	var missing uint8
	var kind EventKind
	var on Date
	for i := range e.List {
		switch ev := &e.List[i]; {
		case ev.Kind == 0 || ev.Kind >= eventKindCount || ev.Date.IsZero():
			missing |= eventNeedsList
		case ev.Date.After(day) || !ev.Kind.ends(d.known.status()):
		case first.IsZero():
			missing |= eventNeedsFirst
		case ev.Date.Before(first):
		case kind == 0 || ev.Date.Before(on) || ev.Date == on && ev.Kind < kind:
			kind, on = ev.Kind, ev.Date
		}
	}
	if e.CompleteTo.Before(day) {
		missing |= eventNeedsList
	}
	d.extra.ended = uint64(kind)<<32 | uint64(on.ymd)
	d.known.marks |= uint64(missing) << markEventNeed
}

// evaluation files one evaluation. Two of one period that disagree are none.
func (d *Decision) evaluation(e *Evaluation) {
	i := e.Year - (d.policy.day.Year() - evaluationYears + 1)
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
	if e.NotAssessed && p == 0 {
		p = gradeNone
	}
	if p == 0 || p > gradeNone {
		return
	}
	d.extra.onFile |= 1 << (5*i + int(e.Period) - 1)
	if e.Period == Annual {
		if old := d.extra.annual(i); old != 0 && old != p {
			p = gradeUnclear
		}
		d.extra.grades &^= 15 << (32 + 4*i)
		d.extra.grades |= uint64(p) << (32 + 4*i)
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
	Result Result
	Blocks bool // it takes part in the outcome; otherwise it notes

	decision *Decision
	rule     *rule
	evidence result
}

// Title returns what the rule is about, in Indonesian.
func (f Finding) Title() string {
	if f.rule == nil {
		return ""
	}
	return f.rule.title
}

// Duty returns what the rule asks for, one Indonesian sentence without values.
func (f Finding) Duty() string {
	if f.rule == nil {
		return ""
	}
	return f.rule.duty
}

// Found returns what the facts say, with days as YYYY-MM-DD; "" when nothing.
// Of a statement it names the office and the letter, unless the facts have
// changed since the decision.
func (f Finding) Found() string { return f.found(false) }

// Wanted returns what the rule asks for, with days as YYYY-MM-DD.
func (f Finding) Wanted() string { return f.evidence.wanted.text(false) }

// Latest returns the last day that the rule allows a term to end on; the zero
// Date when it sets none or cannot tell.
func (f Finding) Latest() Date {
	if f.rule == nil || f.rule.bound != atMost {
		return Date{}
	}
	return f.evidence.bound
}

func (f Finding) found(long bool) string {
	v := f.evidence.found
	if f.Result == NotKnown {
		if v.kind() == evalsValue {
			return "belum ada: " + v.text(long)
		}
		return ""
	}
	s := v.text(long)
	if v.kind() == answerValue {
		if source := f.decision.source(Subject(v.high24())); source != nil {
			s += " (" + source.text(long) + ")"
		}
	}
	return s
}

// String returns the finding in one line: result, title, articles.
func (f Finding) String() string {
	return string(appendCitations([]byte("["+f.Result.String()+"] "+f.Title()+" ("), f.Citations())) + ")"
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
		rules := d.rules()
		for i := range rules {
			c := &rules[i]
			folded, r := d.fold(c)
			if !yield(Finding{c.id, folded, c.blocks, &d, c.rule, r}) {
				return
			}
		}
	}
}

func (d *Decision) rules() []compiled {
	if d.policy == nil {
		return nil
	}
	return d.policy.byStatus[d.known.status()]
}

// fold is what a rule says under the readings of the decision: its result, and
// the evidence of the first reading that has it.
func (d *Decision) fold(c *compiled) (Result, result) {
	if d.need != 0 {
		return NotKnown, needing(d.need)
	}
	r := c.check(d.known, d.extra, d.policy.base)
	if hangs := r.code.hangs() & d.policy.open; hangs != 0 {
		return d.foldReadings(c, hangs)
	}
	return r.code.result(), r
}

func (d *Decision) foldReadings(c *compiled, hangs uint8) (folded Result, first result) {
	for _, s := range d.policy.under(c, d.known, d.extra, hangs) {
		if s.readings&d.readings == 0 {
			continue
		}
		r := c.check(d.known, d.extra, s.values)
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

// Citations returns where the rule comes from, and the event, the age limit and
// the agency's values that it applied: those of the rule first, each once.
func (f Finding) Citations() []Citation {
	if f.decision == nil {
		return nil
	}
	d, r := f.decision, f.evidence
	day := d.policy.day
	own := make([]Citation, 0, len(f.rule.cites)+3)
	add := func(all ...Citation) {
		for _, cite := range all {
			if cite, ok := cite.on(day); ok && cite.Instrument.Name != "" && !slices.Contains(own, cite) {
				own = append(own, cite)
			}
		}
	}
	if r.found.kind() == eventValue {
		switch g := &eventGrounds[r.found.high24()]; d.known.status() {
		case FullTime:
			add(g.fullTime, g.also)
		default:
			add(g.partTime)
		}
		return own
	}
	add(f.rule.cites...)
	for _, id := range f.rule.uses {
		if id == paramTeacher && r.code.result() != NotKnown {
			if e := d.policy.base.ages[d.person.kind][d.person.cluster][d.person.level]; e.years != 0 {
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
	if d.need != 0 {
		return d.need, nil
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
		for _, s := range d.policy.under(c, d.known, d.extra, 0) {
			switch r := c.check(d.known, d.extra, s.values); r.code.result() {
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
			one.outcome = d.policy.outcome(&one)
			if !yield(readingText(matters, s.values.places()), one) {
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
	if d.need == 0 {
		for _, c := range d.rules() {
			sig.results = append(sig.results, c.check(d.known, d.extra, s.values).code.result())
		}
	}
	sig.last, sig.by, _ = d.longestUnder(s.values)
	return sig
}

func readingText(set uint8, at places) string {
	var parts []string
	for id := range paramID(openPoints) {
		if set&(1<<id) != 0 {
			parts = append(parts, paramDefs[id].title+": "+paramDefs[id].choices[at[id]].text)
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
	k.marks &^= 1 << markProposed // bounds only: what is proposed is not judged here
	if d.need != 0 {
		return Date{}, "", false
	}
	if k.start().IsZero() {
		return Date{}, d.ruleOf(0), false
	}
	var least Date
	var lengths *compiled
	for i := range d.rules() {
		c := &d.rules()[i]
		if !c.blocks || c.bound == noBound {
			continue
		}
		r := c.check(k, d.extra, v)
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
	if last.Before(k.start()) {
		return Date{}, by, true
	}
	bites := k.limit(v)
	if lengths != nil {
		t := lengths.lengths(v)
		toLimit := last == bites && (t.toLimit || t.cut && termEnd(k.start(), t.longest(maxTermYears)).After(last))
		if !toLimit {
			n := maxTermYears
			for n = t.longest(n); n > 0 && termEnd(k.start(), n).After(last); n = t.longest(n - 1) {
			}
			if n == 0 && v.shortTerm == shortOneYear && t.lengths&(1<<1) != 0 && last.Before(least) {
				return least, shortRule, true
			}
			if n == 0 {
				return Date{}, lengths.id, true
			}
			last, by = termEnd(k.start(), n), lengths.id
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
	case d.known.answer(Approval) == answerYes:
		return Approved
	case d.known.answer(Approval) == answerNo:
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

// Record returns the copy of the decision for storing; it shares nothing with
// the facts. It fails under [ErrFacts] if the facts are no longer those that
// were decided.
func (d Decision) Record() (Record, error) {
	r := Record{Library: Version, Act: d.request.Act, Proposed: d.request.Proposed}
	if d.policy == nil {
		return r, nil
	}
	if !d.unchanged() {
		return Record{}, &Problem{Code: "decision.changed", kind: ErrFacts,
			Remedy: "the facts have changed since they were decided; decide them again"}
	}
	r.Day, r.Outcome, r.Policy, r.Facts = d.policy.day, d.outcome, d.policy.hash(), d.facts.clone()
	for _, o := range d.policy.law.overlays {
		r.Overlays = append(r.Overlays, strings.TrimSpace(o.ID+" "+o.Version))
	}
	for reading := range d.Readings() {
		r.Readings = append(r.Readings, reading)
	}
	for f := range d.Findings() {
		for _, c := range f.Citations() {
			if i := d.policy.checkedTo(c.Instrument); !i.CheckedTo.IsZero() {
				if one := (Checked{i.Name, i.CheckedTo, i.By}); !slices.Contains(r.Checked, one) {
					r.Checked = append(r.Checked, one)
				}
			}
		}
	}
	return r, nil
}

// unchanged reports whether the facts are still those that were decided.
func (d *Decision) unchanged() bool {
	again := Decision{policy: d.policy, request: d.request}
	again.read(d.facts)
	return again.digest == d.digest
}

// agreed is the agreement that would be renewed, of facts that are unchanged.
func (d *Decision) agreed() Contract {
	switch i, ok := d.facts.Contracts.latest(); {
	case len(d.facts.Contracts) == 1:
		return d.facts.Contracts[0]
	case ok:
		return d.facts.Contracts[i]
	}
	return Contract{}
}

// source is the statement that gave the answer about the subject, or nil when
// the facts have changed since.
func (d *Decision) source(about Subject) *Statement {
	if !d.unchanged() {
		return nil
	}
	for i := range d.facts.Statements {
		s := d.facts.Statements[i]
		if s.Subject == about && s.counts(d.known.first(), d.policy.day) == d.known.answer(about) {
			return &s
		}
	}
	return nil
}

// String returns the act and the outcome, and nothing of the person.
func (d Decision) String() string {
	return "pppk.Decision(" + d.request.Act + " " + d.outcome.String() + ")"
}

// Format prints what [Decision.String] returns, whatever the verb.
func (d Decision) Format(s fmt.State, _ rune) { masked(s, d.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (d Decision) LogValue() slog.Value { return slog.StringValue(d.String()) }
