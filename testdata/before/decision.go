package before

import (
	"fmt"
	"iter"
	"log/slog"
	"math/bits"
	"slices"
	"strings"
)

// Request is the question: the act and, if somebody proposes one, the term. It
// is not a fact about the person.
type Request struct {
	// Act is what is asked: one of the constants of this package, [pppk.Renewal] or
	// [pppk.Conversion] for example. With an act that the library does not know the
	// outcome is unset.
	Act string
	// Proposed is the term that somebody proposes, or the zero Period. With
	// only one end given, the other is asked for like a fact. Raises and endings
	// do not read it.
	Proposed Period
	// Position is the position that somebody would hold: of [pppk.Appointment],
	// [pppk.PartTimeAppointment] and [pppk.Placement], and of a [pppk.Conversion] where it is
	// another than that of the agreement. Other acts do not read it.
	Position Position
	// Ground is why the agreement would end, of an [pppk.Ending]; others do not read it.
	Ground EndingGround
}

// Outcome is the answer of a [law.Decision]. Eligible never means renewed: the
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

// Decision is the answer to one [law.Request] about one [pppk.Facts] under one [law.Policy].
// It is a small value: outcome, findings, missing facts, readings and longest
// term are its own. What only the letter and the record print stays
// in the facts that were decided. If the name, the number of the agreement or
// anything that a rule reads has changed there since, as in a variable that is
// reused for the next person, [law.Decision.Letter] and
// [law.Decision.Record] notice and refuse, so that no decision explains somebody
// else. Of what an agency's own rules read, they notice what changes a result.
// The zero Decision has the unset outcome and nothing to say.
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

// Decide answers the request about the facts. It reads the facts, never changes
// them, and allocates nothing. A nil facts is one of which nothing is known.
//
// Facts that contradict each other are not found here: see [pppk.Facts.Check].
func (p *Policy) Decide(r Request, f *Facts) (d Decision) {
	d.request = r
	if d.act = actNamed(r.Act); p == nil || len(p.rules) == 0 || d.act == actCount {
		d.act = 0
		return d
	}
	if f == nil {
		f = &Facts{}
	}
	d.policy, d.facts, d.readings = p, f, p.acts[d.act].all
	d.read(f)
	d.outcome = p.outcome(&d)
	return d
}

// outcome folds the blocking rules over the readings.
func (p *Policy) outcome(d *Decision) Outcome {
	if of := p.acts[d.act].blocking; len(of[d.known.status()]) == 0 {
		return 0 // an agency's rules alone do not answer where the nation is silent
	}
	if d.need != 0 {
		notMet, notKnown := p.either(d)
		return settled(d.readings, notMet, notKnown)
	}
	notMet, notKnown, applies := p.blocked(d, d.known.status(), d.known, d.extra)
	if notMet|notKnown|applies == 0 {
		return 0
	}
	return settled(d.readings, notMet, notKnown&^notMet)
}

// either returns, while the status is not known, the readings under which both
// regimes refuse, and those under which they do not both renew either.
func (p *Policy) either(d *Decision) (notMet, notKnown uint64) {
	k, x := d.as(FullTime)
	notMet, notKnown, applies := p.blocked(d, FullTime, k, x)
	k, x = d.as(PartTime)
	notMetPart, notKnownPart, appliesPart := p.blocked(d, PartTime, k, x)
	if notMet|notKnown|applies == 0 || notMetPart|notKnownPart|appliesPart == 0 {
		return 0, d.readings // only one of the regimes has rules
	}
	eligible := d.readings &^ (notMet | notKnown | notMetPart | notKnownPart)
	notMet &= notMetPart
	return notMet, d.readings &^ (notMet | eligible)
}

// blocked returns the readings under which a blocking rule is not met, is not
// known, or is met.
func (p *Policy) blocked(d *Decision, s Status, k known, x extra) (notMet, notKnown, met uint64) {
	of := &p.acts[d.act]
	rules, base, readings := of.blocking[s], p.base, d.readings
	for i := range rules {
		r := rules[i].check(k, x, base)
		if hangs := r.code.hangs() & of.open; hangs != 0 {
			m, n, a := of.fold(&rules[i], k, x, hangs, readings)
			notMet, notKnown, met = notMet|m, notKnown|n, met|a
			continue
		}
		switch r.code.result() {
		case NotMet:
			notMet = readings
		case NotKnown:
			if r.code&harmless == 0 {
				notKnown = readings
			}
		case Met:
			met = readings
		}
	}
	// The agency's own, all at once: Met is 2, NotKnown 4, NotMet 5.
	two, four := d.own>>1&of.ownBits[s], d.own>>2&of.ownBits[s]
	if four&d.own != 0 {
		notMet = readings
	}
	if four&^d.own != 0 {
		notKnown = readings
	}
	if two != 0 {
		met = readings
	}
	return notMet, notKnown, met
}

// The fold above counts on these.
const _ = -(uint(Met^2) | uint(NotKnown^4) | uint(NotMet^5))

// settled is the outcome of all readings. Where some refuse and some renew, it is
// contested, whatever is still missing under the others.
func settled(readings, notMet, notKnown uint64) Outcome {
	switch eligible := readings &^ (notMet | notKnown); {
	case notMet == readings:
		return NotEligible
	case eligible == readings:
		return Eligible
	case notMet != 0 && eligible != 0:
		return Contested
	}
	return Undetermined
}

// fold checks a rule under each reading that can make a difference.
func (a *actRules) fold(c *compiled, k known, x extra, hangs uint8, readings uint64) (notMet, notKnown, met uint64) {
	for _, s := range a.under(c, k, x, hangs) {
		switch r := c.check(k, x, s.values); r.code.result() {
		case NotMet:
			notMet |= s.readings & readings
		case NotKnown:
			if r.code&harmless == 0 {
				notKnown |= s.readings & readings
			}
		case Met:
			met |= s.readings & readings
		}
	}
	return notMet, notKnown, met
}

// under returns the readings under which a rule must be checked: divided by
// every open point that a result hangs on.
func (a *actRules) under(c *compiled, k known, x extra, hangs uint8) []split {
	for {
		more := hangs
		for _, s := range a.splits[hangs] {
			more |= c.check(k, x, s.values).code.hangs() & a.open
		}
		if more == hangs {
			return a.splits[hangs]
		}
		hangs = more
	}
}

// law is the rules and readings of the act.
func (d *Decision) law() *actRules { return &d.policy.acts[d.act] }

// Outcome returns the answer.
func (d Decision) Outcome() Outcome { return d.outcome }

// Day returns the day of the decision.
func (d Decision) Day() Date { return d.policy.Day() }

// Request returns the question.
func (d Decision) Request() Request { return d.request }

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
	return d.law().byStatus[d.known.status()]
}

// fold is what a rule says under the readings of the decision: its result, and
// the evidence of the first reading that has it. While the status is not known,
// each rule is checked as for an agreement of its own, and what it says is known
// once both regimes come to the same under every reading.
func (d *Decision) fold(c *compiled) (folded Result, r result) {
	if c.own != nil {
		folded = d.ownResult(c.rule)
	} else {
		k, x := d.as(c.status)
		r = c.check(k, x, d.policy.base)
		folded = r.code.result()
		if hangs := r.code.hangs() & d.law().open; hangs != 0 {
			folded, r = d.foldReadings(c, k, x, hangs)
		}
	}
	if d.need == 0 || folded == NotKnown && d.need == needStatus {
		return folded, r
	}
	if _, notKnown := d.policy.either(d); notKnown != 0 {
		return NotKnown, needing(d.need)
	}
	return folded, r
}

func (d *Decision) foldReadings(c *compiled, k known, x extra, hangs uint8) (folded Result, first result) {
	for _, s := range d.law().under(c, k, x, hangs) {
		if s.readings&d.readings == 0 {
			continue
		}
		r := c.check(k, x, s.values)
		switch now := r.code.result(); {
		case folded == 0:
			folded, first = now, r
		case folded == now:
		case folded == NotApplicable && now == Met:
			folded, first = now, r
		case folded == Met && now == NotApplicable:
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

// Missing yields the facts that are needed next and who usually supplies each:
// "tanggal_lahir", "BKPSDM/BKD (arsip kepegawaian)". Each can change the
// outcome. It yields nothing unless the outcome is [law.Undetermined]; when what it
// names is known, it may name more.
func (d Decision) Missing() iter.Seq2[string, string] {
	return func(yield func(fact, from string) bool) {
		missing := d.lacks()
		for i := range missing.need.each {
			n := d.needed(i)
			fact, from := n.fact, offices[n.office].from.id
			if evaluations := missing.evaluations.evaluations(Indonesian); 1<<i == needEvaluations && len(evaluations) > 0 {
				for _, e := range evaluations {
					if !yield(fact+" "+e, from) {
						return
					}
				}
				continue
			}
			if !yield(fact, from) {
				return
			}
		}
		for f := range missing.own(d.policy) {
			if !yield(f.fact(), f.Office.ID) {
				return
			}
		}
	}
}

// needed is one of needs as the act asks for it: what is the position of an
// agreement otherwise, is that of the request where the act is about another.
func (d *Decision) needed(i int) neededFact {
	if d.asksPosition() {
		for j := range needsOfRequest {
			if n := &needsOfRequest[j]; n.need == 1<<i {
				return n.neededFact
			}
		}
	}
	return neededBy(d.act, i)
}

// lacking is facts that are missing.
type lacking struct {
	need        need
	evaluations value  // which evaluations
	facts       uint64 // which of the agency's own
}

func (l lacking) isZero() bool { return l.need == 0 && l.facts == 0 }

// own yields the agency's own facts among them.
func (l lacking) own(p *Policy) iter.Seq[*Fact] {
	return func(yield func(*Fact) bool) {
		for n := l.facts; n != 0; n &= n - 1 {
			if !yield(&p.facts[bits.TrailingZeros64(n)]) {
				return
			}
		}
	}
}

// fact is how a fact of the agency's own is named among those that are missing.
func (f *Fact) fact() string { return "tambahan." + f.ID }

// lacks is what an undetermined decision lacks. The status is not asked for while
// both regimes lack the same facts: with them they may say the same.
func (d *Decision) lacks() lacking {
	switch {
	case d.outcome != Undetermined:
		return lacking{}
	case d.need == 0:
		return d.lacksAs(d.known.status())
	case d.need == needStatus:
		if missing := d.lacksAs(FullTime); !missing.isZero() && missing == d.lacksAs(PartTime) {
			return missing
		}
	}
	return lacking{need: d.need}
}

// lacksAs is what the rules of one status lack to tell the outcome. Where some
// readings refuse already, only what can make all of them refuse is asked for.
func (d *Decision) lacksAs(status Status) (missing lacking) {
	k, x := d.as(status)
	var notMet, notKnown uint64
	var unknown [needCount]uint64 // under which readings a rule asks for the fact
	for _, r := range d.law().ownBlocks[status] {
		switch d.ownResult(r) {
		case NotMet:
			return lacking{}
		case NotKnown:
			notKnown = d.readings
			missing.facts |= d.ownMissing(r)
			for n := range r.asks.each {
				unknown[n] = d.readings
			}
		}
	}
	rules := d.law().blocking[status]
	for i := range rules {
		c := &rules[i]
		for _, s := range d.law().under(c, k, x, 0) {
			switch r := c.check(k, x, s.values); {
			case r.code.result() == NotMet:
				notMet |= s.readings & d.readings
			case r.code.result() == NotKnown && r.code&harmless == 0:
				notKnown |= s.readings & d.readings
				for n := range r.code.needs().each {
					unknown[n] |= s.readings & d.readings
				}
				if r.found.kind() == evalsValue {
					missing.evaluations |= r.found // sets of the same years
				}
			}
		}
	}
	notKnown &^= notMet
	if settled(d.readings, notMet, notKnown) != Undetermined {
		return lacking{}
	}
	var some need
	for n, under := range unknown {
		if under &^= notMet; under != 0 {
			some |= 1 << n
			if notMet == 0 || under == notKnown {
				missing.need |= 1 << n
			}
		}
	}
	if missing.isZero() {
		missing.need = some
	}
	if missing.need&needEvaluations == 0 {
		missing.evaluations = 0
	}
	return missing
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
		for _, s := range d.law().splits[matters] {
			if s.readings&d.readings == 0 {
				continue
			}
			one := d
			one.readings = s.readings & d.readings
			one.outcome = d.policy.outcome(&one)
			if !yield(readingText(Indonesian, matters, s.values.places()), one) {
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
		if d.law().open&bit == 0 {
			continue
		}
		// The readings that differ in this point alone.
		for _, rest := range d.law().splits[d.law().open&^bit] {
			var seen []signature
			for _, s := range d.law().splits[d.law().open] {
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
	results []code // without what is needed
	last    Date
	by      string
}

func (d *Decision) signature(s split) signature {
	var sig signature
	for _, c := range d.rules() {
		if c.own != nil {
			continue // hangs on no reading
		}
		k, x := d.as(c.status)
		sig.results = append(sig.results, c.check(k, x, s.values).code&(15|harmless))
	}
	sig.last, sig.by, _ = d.longestUnder(s.values)
	return sig
}

func readingText(l Language, set uint8, at places) string {
	var parts []string
	for id := range paramID(openPoints) {
		if set&(1<<id) != 0 {
			parts = append(parts, paramDefs[id].title.in(l)+": "+paramDefs[id].choices[at[id]].text.in(l))
		}
	}
	return strings.Join(parts, "; ")
}

// Longest returns the last day of the longest term that may be given, and the
// id of the rule that bounds it: the earliest of what the blocking rules of
// term allow, whatever the outcome. A proposed term starts on its own first
// day; without one it starts on the day after the old agreement, and after a
// lapse on the day of the decision. Where open readings differ it is the
// shortest that one of them gives; [law.Decision.Readings] has the others.
//
// With a zero Date the named rule leaves no day under any reading. With "" it is
// not known how long: a fact about the term is missing.
func (d Decision) Longest() (last Date, rule string) {
	last, rule, known := d.longest()
	if !known {
		return Date{}, ""
	}
	return last, rule
}

func (d *Decision) longest() (last Date, by string, known bool) {
	if d.policy == nil {
		return Date{}, "", false
	}
	known = true
	first := true
	for _, s := range d.law().splits[d.law().open] {
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
	short, shortBy := v.shortTerm, acts[d.act].short
	if shortBy == "" {
		short = shortOneYear
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
		case r.code.result() == NotKnown || r.code.result() == Met && r.code.needs() != 0:
			return Date{}, c.id, false
		case c.bound == byLengths:
			lengths = c
		case r.bound.IsZero():
		case c.bound == atLeast:
			least = r.bound
			if acts[d.act].short == "" {
				shortBy = c.id
			}
		case last.IsZero() || r.bound.Before(last):
			last, by = r.bound, c.id
		}
	}
	if last.Before(k.start()) {
		return Date{}, by, true
	}
	bites := k.limit(0, v)
	if lengths != nil {
		t := lengths.lengths(v)
		toLimit := last == bites && (t.toLimit || t.cut && termEnd(k.start(), t.longest(maxTermYears)).After(last))
		if !toLimit {
			n := maxTermYears
			for n = t.longest(n); n > 0 && termEnd(k.start(), n).After(last); n = t.longest(n - 1) {
			}
			if n == 0 && short == shortOneYear && t.lengths&(1<<1) != 0 && last.Before(least) {
				return least, shortBy, true
			}
			if n == 0 {
				return Date{}, lengths.id, true
			}
			last, by = termEnd(k.start(), n), lengths.id
		}
	}
	if last.Before(least) {
		// Less than the law's least is left: only the age limit can do that.
		switch short {
		case shortNone:
			return Date{}, shortBy, true
		case shortOneYear:
			return least, shortBy, true
		}
	}
	return last, by, true
}

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

// String returns the act and the outcome, and nothing of the person.
func (d Decision) String() string {
	return "pppk.Decision(" + d.request.Act + " " + d.outcome.String() + ")"
}

// Format prints what [law.Decision.String] returns, whatever the verb.
func (d Decision) Format(s fmt.State, _ rune) { masked(s, d.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (d Decision) LogValue() slog.Value { return slog.StringValue(d.String()) }
