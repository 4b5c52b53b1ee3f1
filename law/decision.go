package law

import (
	"fmt"
	"iter"
	"log/slog"
	"slices"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/mask"
)

// Request is the question: the act and, if somebody proposes one, the term. It
// is not a fact about the person.
type Request struct {
	// Act is what is asked: one of the acts of package pppk, [pppk.Renewal] or
	// [pppk.Conversion] for example. With an act that the library does not know the
	// outcome is unset.
	Act string
	// Proposed is the term that somebody proposes, or the zero Period. With
	// only one end given, the other is asked for like a fact. Raises and endings
	// do not read it.
	Proposed pppk.Period
	// Position is the position that somebody would hold: of [pppk.Appointment],
	// [pppk.PartTimeAppointment] and [pppk.Placement], and of a [pppk.Conversion] where it is
	// another than that of the agreement. Other acts do not read it.
	Position pppk.Position
	// Ground is why the agreement would end, of an [pppk.Ending]; others do not read it.
	Ground pppk.EndingGround
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
func (o Outcome) String() string { return enum.String(outcomes, uint8(o)) }

// MarshalText returns what String returns.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// Decision is the answer to one [Request] about one [pppk.Facts] under one [Policy].
// It is a small value: outcome, findings, missing facts, readings and longest
// term are its own. What only the letter and the record print stays
// in the facts that were decided. If the name, the number of the agreement or
// anything that a rule reads has changed there since, as in a variable that is
// reused for the next person, [Decision.Letter] and
// [Decision.Record] notice and refuse, so that no decision explains somebody
// else. Of what an agency's own rules read, they notice what changes a result.
// The zero Decision has the unset outcome and nothing to say.
//
// It shows no personal data to fmt or slog; its letter and its record do.
type Decision struct {
	policy   *Policy
	facts    *pppk.Facts
	request  Request
	readings readings // which combinations of the open points it looks at
	outcome  Outcome
	digest
}

// Decide answers the request about the facts. It reads the facts, never changes
// them, and allocates nothing. A nil facts is one of which nothing is known.
//
// Facts that contradict each other are not found here: see [pppk.Facts.Check].
func (p *Policy) Decide(r Request, f *pppk.Facts) (d Decision) {
	d.request = r
	if d.act = actNamed(r.Act); p == nil || len(p.rules) == 0 || d.act == actCount {
		d.act = 0
		return d
	}
	if f == nil {
		f = &pppk.Facts{}
	}
	d.policy, d.facts, d.readings = p, f, p.acts[d.act].all
	d.read(f)
	d.outcome = p.outcome(&d)
	return d
}

// outcome folds the blocking rules over the readings.
func (p *Policy) outcome(d *Decision) Outcome {
	if of := p.acts[d.act].blocking; len(of[d.status]) == 0 {
		return 0 // an agency's rules alone do not answer where the nation is silent
	}
	if d.agreementNeed != noNeed {
		notMet, notKnown := p.either(d)
		return settled(d.readings, notMet, notKnown)
	}
	c := d.lend()
	notMet, notKnown, met := p.blocked(d, c, d.status)
	cases.Put(c)
	if notMet|notKnown|met == 0 {
		return 0
	}
	return settled(d.readings, notMet, notKnown&^notMet)
}

// either returns, while the status is not known, the readings under which both
// regimes refuse, and those under which they do not both renew either.
func (p *Policy) either(d *Decision) (notMet, notKnown readings) {
	c := d.lend()
	defer cases.Put(c)
	notMet, notKnown, met := p.blocked(d, c, pppk.FullTime)
	notMetPart, notKnownPart, metPart := p.blocked(d, c, pppk.PartTime)
	if notMet|notKnown|met == 0 || notMetPart|notKnownPart|metPart == 0 {
		return 0, d.readings // only one of the regimes has rules
	}
	eligible := d.readings &^ (notMet | notKnown | notMetPart | notKnownPart)
	notMet &= notMetPart
	return notMet, d.readings &^ (notMet | eligible)
}

// blocked returns the readings under which a blocking rule is not met, is not
// known, or is met. Where one is not met under all of them, the others are not
// asked.
func (p *Policy) blocked(d *Decision, c *kase, s pppk.Status) (notMet, notKnown, met readings) {
	of := &p.acts[d.act]
	c.as(s)
	for _, r := range of.ownBlocks[s] {
		switch d.own[r.place] {
		case NotMet:
			return d.readings, 0, 0
		case NotKnown:
			notKnown = d.readings
		case Met:
			met = d.readings
		}
	}
	rules := of.blocking[s]
	c.values = p.base
	for i := range rules {
		result := c.run(rules[i].check)
		if hangs := c.hangs & of.open; hangs != 0 {
			m, n, a := of.fold(&rules[i], c, result, hangs, d.readings)
			notMet, notKnown, met = notMet|m, notKnown|n, met|a
			c.values = p.base
			if notMet == d.readings {
				return notMet, notKnown, met
			}
			continue
		}
		switch result {
		case NotMet:
			return d.readings, notKnown, met
		case NotKnown:
			if !c.safe {
				notKnown = d.readings
			}
		case Met:
			met = d.readings
		}
	}
	return notMet, notKnown, met
}

// settled is the outcome of all readings. Where some refuse and some renew, it is
// contested, whatever is still missing under the others.
func settled(all, notMet, notKnown readings) Outcome {
	switch eligible := all &^ (notMet | notKnown); {
	case notMet == all:
		return NotEligible
	case eligible == all:
		return Eligible
	case notMet != 0 && eligible != 0:
		return Contested
	}
	return Undetermined
}

// fold checks a rule under each reading that can make a difference. It has been run
// under the first of them, with that result, which hangs on these points; where the
// results of others hang on more, it is run again under the readings of all of them.
func (a *actRules) fold(r *compiled, c *kase, first Result, hangs pointSet, of readings) (notMet, notKnown, met readings) {
	harmless := c.safe
	for {
		more, parts := hangs, a.dividedBy(hangs)
		notMet, notKnown, met = 0, 0, 0
		for i, s := range parts {
			result, safe := first, harmless
			if i > 0 {
				c.values = s.values
				result = c.run(r.check)
				safe = c.safe
				more |= c.hangs & a.open
			}
			switch {
			case result == NotMet:
				notMet |= s.readings & of
			case result == NotKnown && !safe:
				notKnown |= s.readings & of
			case result == Met:
				met |= s.readings & of
			}
		}
		if more == hangs {
			return notMet, notKnown, met
		}
		hangs = more
	}
}

// refusedBy is the readings under which a rule is not met.
func (d *Decision) refusedBy(r *compiled) readings {
	if r.own != nil {
		if d.own[r.place] == NotMet {
			return d.readings
		}
		return 0
	}
	c := d.lend()
	defer cases.Put(c)
	c.as(r.status)
	result := c.run(r.check)
	notMet, _, _ := d.law().fold(r, c, result, c.hangs&d.law().open, d.readings)
	return notMet
}

// under returns the readings under which a rule must be checked: divided by
// every open point that a result hangs on.
func (a *actRules) under(r *compiled, c *kase, hangs pointSet) []split {
	for {
		more, parts := hangs, a.dividedBy(hangs)
		for _, s := range parts {
			c.values = s.values
			c.run(r.check)
			more |= c.hangs & a.open
		}
		if more == hangs {
			return parts
		}
		hangs = more
	}
}

// law is the rules and readings of the act.
func (d *Decision) law() *actRules { return &d.policy.acts[d.act] }

// Outcome returns the answer.
func (d Decision) Outcome() Outcome { return d.outcome }

// Day returns the day of the decision.
func (d Decision) Day() pppk.Date { return d.policy.Day() }

// Request returns the question.
func (d Decision) Request() Request { return d.request }

// Findings yields what each rule says, in the order of the law: blocking and
// noting ones alike. It runs the checks of the decision again, on what the
// decision keeps.
func (d Decision) Findings() iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		rules := d.rules()
		for i := range rules {
			r := &rules[i]
			result, why := d.fold(r)
			if !yield(Finding{r.id, result, r.blocks, &d, r.rule, why}) {
				return
			}
		}
	}
}

func (d *Decision) rules() []compiled {
	if d.policy == nil {
		return nil
	}
	return d.law().byStatus[d.status]
}

// fold is what a rule says under the readings of the decision: its result, and
// the evidence of the first reading that has it. While the status is not known,
// each rule is checked as for an agreement of its own, and what it says is known
// once both regimes come to the same under every reading.
func (d *Decision) fold(r *compiled) (result Result, why evidence) {
	if r.own != nil {
		result = d.own[r.place]
	} else {
		c := d.lend()
		c.as(r.status)
		result = c.run(r.check)
		why = c.evidence(result)
		if hangs := c.hangs & d.law().open; hangs != 0 {
			result, why = d.foldReadings(r, c, result, why, hangs)
		}
		cases.Put(c)
	}
	if d.agreementNeed == noNeed || result == NotKnown && d.agreementNeed == needStatus {
		return result, why
	}
	if _, notKnown := d.policy.either(d); notKnown != 0 {
		return NotKnown, evidence{result: NotKnown, missing: setOfNeeds(d.agreementNeed)}
	}
	return result, why
}

func (d *Decision) foldReadings(r *compiled, c *kase, base Result, of evidence, hangs pointSet) (folded Result, first evidence) {
	for {
		more, parts := hangs, d.law().dividedBy(hangs)
		folded, first = 0, evidence{}
		for i, s := range parts {
			now := base
			if i > 0 {
				c.values = s.values
				now = c.run(r.check)
				more |= c.hangs & d.law().open
			}
			if s.readings&d.readings == 0 {
				continue
			}
			why := func() evidence {
				if i == 0 {
					return of
				}
				return c.evidence(now)
			}
			switch {
			case folded == 0, folded == NotApplicable && now == Met:
				folded, first = now, why()
			case folded == now:
			case folded == Met && now == NotApplicable:
			case folded == NotKnown || now == NotKnown:
				if folded != NotKnown {
					first = why()
				}
				folded = NotKnown
			default:
				folded = ContestedResult
			}
		}
		if more == hangs {
			return folded, first
		}
		hangs = more
	}
}

// needed is one of needs as the act asks for it: what is the position of an
// agreement otherwise, is that of the request where the act is about another.
func (d *Decision) needed(i need) neededFact {
	if d.asksPosition() {
		for j := range needsOfRequest {
			if n := &needsOfRequest[j]; n.need == i {
				return n.neededFact
			}
		}
	}
	return neededBy(d.act, i)
}

// lacking is facts that are missing.
type lacking struct {
	needs       needSet
	evaluations value   // which evaluations
	facts       factSet // which of the agency's own
}

func (l *lacking) isZero() bool { return l.needs.isZero() && l.facts.isZero() }

// own yields the agency's own facts among them.
func (l *lacking) own(p *Policy) iter.Seq[*Fact] {
	return func(yield func(*Fact) bool) {
		for i := range l.facts.each {
			if !yield(&p.facts[i]) {
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
	case d.agreementNeed == noNeed:
		return d.lacksAs(d.status)
	case d.agreementNeed == needStatus:
		if missing := d.lacksAs(pppk.FullTime); !missing.isZero() && missing == d.lacksAs(pppk.PartTime) {
			return missing
		}
	}
	return lacking{needs: setOfNeeds(d.agreementNeed)}
}

// lacksAs is what the rules of one status lack to tell the outcome. Where some
// readings refuse already, only what can make all of them refuse is asked for.
func (d *Decision) lacksAs(status pppk.Status) (missing lacking) {
	c := d.lend()
	defer cases.Put(c)
	c.as(status)
	var notMet, notKnown readings
	var unknown [needCount]readings // under which readings a rule asks for the fact
	for _, r := range d.law().ownBlocks[status] {
		switch d.own[r.place] {
		case NotMet:
			return lacking{}
		case NotKnown:
			notKnown = d.readings
			missing.facts.join(d.ownMissing(r))
			for n := range r.asks.each {
				unknown[n] = d.readings
			}
		}
	}
	rules := d.law().blocking[status]
	for i := range rules {
		for _, s := range d.law().under(&rules[i], c, 0) {
			c.values = s.values
			switch result := c.run(rules[i].check); {
			case result == NotMet:
				notMet |= s.readings & d.readings
			case result == NotKnown && !c.safe:
				notKnown |= s.readings & d.readings
				for _, n := range c.missing {
					unknown[n] |= s.readings & d.readings
				}
				if c.found.kind == evalsValue {
					missing.evaluations = missing.evaluations.and(c.found)
				}
			}
		}
	}
	notKnown &^= notMet
	if settled(d.readings, notMet, notKnown) != Undetermined {
		return lacking{}
	}
	var some needSet
	for n, under := range unknown {
		if under &^= notMet; under != 0 {
			some.add(need(n))
			if notMet == 0 || under == notKnown {
				missing.needs.add(need(n))
			}
		}
	}
	if missing.isZero() {
		missing.needs = some
	}
	if !missing.needs.has(needEvaluations) {
		missing.evaluations = value{}
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
		for _, s := range d.law().dividedBy(matters) {
			if s.readings&d.readings == 0 {
				continue
			}
			one := d
			one.readings = s.readings & d.readings
			one.outcome = d.policy.outcome(&one)
			if !yield(readingText(pppk.Indonesian, d.law().each(matters), &s.values.choices), one) {
				return
			}
		}
	}
}

// matters is the set of open points on which a finding or the longest term
// hangs.
func (d *Decision) matters() (set pointSet) {
	law := d.law()
	for id := range law.each(law.open) {
		point := law.pointOf[id]
		// The readings that differ in this point alone.
		for _, rest := range law.dividedBy(law.open &^ point) {
			var seen []signature
			for _, s := range law.dividedBy(law.open) {
				if s.readings&rest.readings&d.readings != 0 {
					seen = append(seen, d.signature(s))
				}
			}
			for _, s := range seen[min(1, len(seen)):] {
				if !slices.Equal(s.said, seen[0].said) || s.last != seen[0].last || s.by != seen[0].by {
					set |= point
				}
			}
		}
	}
	return set
}

// signature is what the rules say under one reading, without what is missing.
type signature struct {
	said []resultOf
	last pppk.Date
	by   string
}

type resultOf struct {
	result Result
	safe   bool
}

func (d *Decision) signature(s split) (sig signature) {
	c := d.lend()
	defer cases.Put(c)
	c.values = s.values
	for _, r := range d.rules() {
		if r.own != nil {
			continue // hangs on no reading
		}
		c.as(r.status)
		result := c.run(r.check)
		sig.said = append(sig.said, resultOf{result, c.safe})
	}
	sig.last, sig.by, _ = d.longestUnder(c)
	return sig
}

func readingText(l pppk.Language, points iter.Seq[paramID], at *choices) string {
	var parts []string
	for id := range points {
		parts = append(parts, paramDefs[id].title.In(l)+": "+paramDefs[id].choices[at[id]].text.In(l))
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
// With a zero Date the named rule leaves no day under any reading. With "" it is
// not known how long: a fact about the term is missing.
func (d Decision) Longest() (last pppk.Date, rule string) {
	last, rule, known := d.longest()
	if !known {
		return pppk.Date{}, ""
	}
	return last, rule
}

func (d *Decision) longest() (last pppk.Date, by string, known bool) {
	if d.policy == nil {
		return pppk.Date{}, "", false
	}
	c := d.lend()
	defer cases.Put(c)
	known = true
	first := true
	for _, s := range d.law().dividedBy(d.law().open) {
		if s.readings&d.readings == 0 {
			continue
		}
		c.values = s.values
		l, b, ok := d.longestUnder(c)
		switch {
		case !ok:
			return pppk.Date{}, b, false
		case first || last.IsZero() && !l.IsZero() || !l.IsZero() && l.Before(last):
			last, by, first = l, b, false
		}
	}
	return last, by, known
}

// longestUnder folds the bounds of the blocking term rules under the reading of
// the case. It reports false when a bound is not known; a zero day that is known
// means that no day is left.
func (d *Decision) longestUnder(c *kase) (last pppk.Date, by string, ok bool) {
	if d.agreementNeed != noNeed {
		return pppk.Date{}, "", false
	}
	if c.start.IsZero() {
		return pppk.Date{}, d.ruleOf(0), false
	}
	c.proposed = false // bounds only: what is proposed is not judged here
	short, shortBy := c.shown(paramShortTerm), acts[d.act].short
	if shortBy == "" {
		short = shortOneYear
	}
	var least pppk.Date
	var lengths *compiled
	for i := range d.rules() {
		r := &d.rules()[i]
		if !r.blocks || r.bound == noBound {
			continue
		}
		result := c.run(r.check)
		switch {
		case result == NotKnown || result == Met && len(c.missing) != 0:
			return pppk.Date{}, r.id, false
		case r.bound == byLengths:
			lengths = r
		case c.bounds.IsZero():
		case r.bound == atLeast:
			least = c.bounds
			if acts[d.act].short == "" {
				shortBy = r.id
			}
		case last.IsZero() || c.bounds.Before(last):
			last, by = c.bounds, r.id
		}
	}
	if last.Before(c.start) {
		return pppk.Date{}, by, true
	}
	bites, _ := c.limitShown()
	if lengths != nil {
		t := lengths.lengths(c.values)
		toLimit := last == bites && (t.toLimit || t.cut && pppk.TermEnd(c.start, t.longest(maxTermYears)).After(last))
		if !toLimit {
			n := maxTermYears
			for n = t.longest(n); n > 0 && pppk.TermEnd(c.start, n).After(last); n = t.longest(n - 1) {
			}
			if n == 0 && short == shortOneYear && t.has(1) && last.Before(least) {
				return least, shortBy, true
			}
			if n == 0 {
				return pppk.Date{}, lengths.id, true
			}
			last, by = pppk.TermEnd(c.start, n), lengths.id
		}
	}
	if last.Before(least) {
		// Less than the law's least is left: only the age limit can do that.
		switch short {
		case shortNone:
			return pppk.Date{}, shortBy, true
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
func (s Step) String() string { return enum.String(steps, uint8(s)) }

// Step returns where the PPK's decision stands.
func (d Decision) Step() Step {
	switch {
	case d.outcome == 0:
		return 0
	case d.answers[pppk.Approval] == answerYes:
		return Approved
	case d.answers[pppk.Approval] == answerNo:
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

// Format prints what [Decision.String] returns, whatever the verb.
func (d Decision) Format(s fmt.State, _ rune) { mask.Write(s, d.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (d Decision) LogValue() slog.Value { return slog.StringValue(d.String()) }
