package law

import (
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"slices"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/mask"
)

// Request is the question: the act and what its question carries. It is not a fact about
// the person.
type Request struct {
	// Act is what is asked: national.Renewal(), or an act of an agency's own.
	Act Act
	// Proposed is the term that somebody proposes, or the zero Period. With only one end
	// given, the other is asked for like a fact.
	Proposed pppk.Period
	// Position is the position that somebody would hold, of an act that asks for one.
	Position pppk.Position
	// Ground is why the agreement would end, of an act that asks for it.
	Ground pppk.EndingGround
}

// Check finds a request that cannot be: no act, a term that ends before it starts, a
// position that contradicts itself, a ground that is none, or what the act does not ask
// for. [Policy.Decide] refuses such a request, and one about an act that its law does not
// have. The error joins one [pppk.Problem] per finding under [pppk.ErrFacts]; nil means
// that nothing was found.
func (r Request) Check() error {
	ps := &pppk.ProblemList{Kind: pppk.ErrFacts}
	_ = r.wrong(ps)
	if pppk.KnownGround(r.Ground) && !pppk.CanEnd(r.Ground) {
		ps.Add("alasan", "ending.ground", "is no ground of an ending: give an EventKind that ends an agreement, or an OtherGround")
	}
	return ps.Err()
}

// wrong is what makes a decision refuse the request. An event that ends nothing does not: a
// rule says that it is in no list.
func (r *Request) wrong(ps *pppk.ProblemList) error {
	if r.Act.of == nil {
		ps.Add("tindakan", "request.act", "asks about no act; give one: national.Renewal()")
	}
	if r.Proposed.Known() && r.Proposed.Last.Before(r.Proposed.First) {
		ps.Add("usulan.berakhir", "request.term", "ends "+r.Proposed.Last.String()+", before it starts "+r.Proposed.First.String())
	}
	if !r.Position.Known() {
		ps.Add("jabatan", "request.position", "has a value that is none of the known ones")
	}
	r.Position.Check(ps, func() string { return "jabatan" })
	if r.Ground != nil && !pppk.KnownGround(r.Ground) {
		ps.Add("alasan", "ending.ground", "is no ground of an ending: give an EventKind that ends an agreement, or an OtherGround")
	}
	if act := r.Act.of; act != nil {
		unread := func(at string, given bool, asks Question) {
			if given && !act.Asks.has(asks) {
				ps.Add(at, "request.unread", "is not read by the act "+act.ID+"; leave it out, or ask about another act")
			}
		}
		unread("usulan", !r.Proposed.IsZero(), AsksTerm)
		unread("jabatan", r.Position != pppk.Position{}, AsksPosition|MayAskPosition)
		unread("alasan", r.Ground != nil, AsksGround)
	}
	return ps.Err()
}

// plain reports whether nothing in the request can be wrong but its act: what is asked
// most.
func (r *Request) plain() bool {
	return r.Position.IsZero() && r.Ground == nil &&
		(r.Proposed.IsZero() || r.Act.of.Asks.has(AsksTerm) && !(r.Proposed.Known() && r.Proposed.Last.Before(r.Proposed.First)))
}

// Outcome is the answer of a [Decision]. Eligible never means renewed: the appointing
// authority (PPK) decides.
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
//
// It keeps its outcome and what the fields of a [Case] have; whatever else it explains it
// reads from the facts again, and refuses once what it has read of them has changed: see
// [Decision.Err]. So a variable that is reused for the next person never makes one
// decision explain another.
//
// The zero Decision has the unset outcome and nothing to say. It shows no personal data to
// fmt or slog; its letter and its record do.
type Decision struct {
	policy   *Policy
	law      *actRules // nil: it is no answer
	facts    *pppk.Facts
	request  Request
	readings readings // which combinations of the open points it looks at
	outcome  Outcome
	refused  bool   // the request cannot be
	sum      uint64 // of what is on file and not in known
	known    Known
}

// Decide answers the request about the facts. It reads the facts, never changes them, and
// allocates nothing. A nil facts is one of which nothing is known.
//
// A request that cannot be, as the zero Act, is refused: the outcome is unset, and
// [Decision.Err] says why. Facts that contradict each other are not found here: see
// [Policy.Check].
func (p *Policy) Decide(r Request, f *pppk.Facts) (d Decision) {
	d.request = r
	act := p.of(r.Act)
	wrong := pppk.ProblemList{Kind: pppk.ErrFacts}
	if act == nil || !r.plain() && r.wrong(&wrong) != nil {
		d.policy, d.facts, d.refused = p, f, true
		return d
	}
	if f == nil {
		f = &pppk.Facts{}
	}
	c := p.lend(act, &r, f)
	d.policy, d.law, d.facts, d.readings = p, act, f, act.all
	c.read()
	d.known, d.sum = c.Known, c.sum
	d.outcome = c.outcome()
	c.done()
	return d
}

// Err says why a decision does not answer, or does not explain: the request cannot be
// ([Request.Check]) or is about an act that the law does not have, or the facts are no
// longer those that were decided. Nil means neither; that no rule answers on the day is no
// error, and a note says so.
func (d Decision) Err() error {
	switch {
	case d.refused:
		if err := d.request.wrong(&pppk.ProblemList{Kind: pppk.ErrFacts}); err != nil {
			return err
		}
		return errors.Join(&pppk.Problem{Path: "tindakan", Code: "request.act", Kind: pppk.ErrFacts,
			Remedy: "asks about an act that the law of the policy does not have; give one that it declares"})
	case !d.answers() || d.unchanged():
		return nil
	}
	return &pppk.Problem{Code: "decision.changed", Kind: pppk.ErrFacts,
		Remedy: "the facts have changed since they were decided; decide them again"}
}

// answers reports whether it is an answer at all.
func (d *Decision) answers() bool { return d.law != nil }

// unchanged reports whether the facts are still those that were decided.
func (d *Decision) unchanged() bool {
	c := d.policy.lend(d.law, &d.request, d.facts)
	c.read()
	same := c.sum == d.sum && c.Known == d.known
	c.done()
	return same
}

// lend returns the case of the decision, which goes back with done; nil where it does not
// answer, or where its rules look at facts that have changed.
func (d *Decision) lend() *Case {
	if !d.answers() || d.law.onFile && !d.unchanged() {
		return nil
	}
	c := d.policy.lend(d.law, &d.request, d.facts)
	d.fill(c)
	return c
}

// explain returns a case that nobody else is lent.
func (d *Decision) explain() *Case {
	if !d.answers() || d.law.onFile && !d.unchanged() {
		return nil
	}
	c := new(Case)
	c.open(d.policy, d.law, &d.request, d.facts)
	d.fill(c)
	return c
}

func (d *Decision) fill(c *Case) {
	c.Known, c.sum = d.known, d.sum
	c.Status = c.told
	c.readings, c.values = d.readings, d.law.under(d.readings)
}

// under is the values under the first of some readings.
func (a *actRules) under(of readings) *Values { return &a.variants[of.first()] }

// outcome is what the blocking rules come to. As long as no result hangs on an open point
// of law, the first refusal settles it, under every reading.
func (c *Case) outcome() Outcome {
	if !c.law.nation[c.told] {
		return 0 // an agency's rules alone do not answer where the nation is silent
	}
	if c.unknown != nil {
		notMet, notKnown := c.either()
		return settled(c.readings, notMet, notKnown)
	}
	c.as(c.told)
	missing, met := false, false
	for _, r := range c.law.blocking[c.told] {
		result := c.run(r)
		switch {
		case c.hangs != 0:
			return c.outcomeByReadings()
		case result == NotMet:
			return NotEligible
		case result == Met:
			met = true
		case result == NotKnown && !c.safe:
			missing = true
		}
	}
	switch {
	case missing:
		return Undetermined
	case met:
		return Eligible
	}
	return 0
}

// outcomeByReadings folds the blocking rules over the readings.
func (c *Case) outcomeByReadings() Outcome {
	notMet, notKnown, met := c.blocked(c.told)
	if notMet.isZero() && notKnown.isZero() && met.isZero() {
		return 0
	}
	return settled(c.readings, notMet, notKnown.without(notMet))
}

// either returns, while the status is not known, the readings under which both regimes
// refuse, and those under which they do not both renew either.
func (c *Case) either() (notMet, notKnown readings) {
	notMet, notKnown, met := c.blocked(pppk.FullTime)
	notMetPart, notKnownPart, metPart := c.blocked(pppk.PartTime)
	if notMet.isZero() && notKnown.isZero() && met.isZero() || notMetPart.isZero() && notKnownPart.isZero() && metPart.isZero() {
		return readings{}, c.readings // only one of the regimes has rules
	}
	eligible := c.readings.without(notMet).without(notKnown).without(notMetPart).without(notKnownPart)
	notMet = notMet.and(notMetPart)
	return notMet, c.readings.without(notMet).without(eligible)
}

// blocked returns the readings under which a blocking rule is not met, is not known, or is
// met. Where one is not met under all of them, the others are not asked.
func (c *Case) blocked(s pppk.Status) (notMet, notKnown, met readings) {
	c.as(s)
	base := c.values
	someNotKnown, someMet := false, false // under every reading
	for _, r := range c.law.blocking[s] {
		result := c.run(r)
		if c.hangs != 0 {
			m, n, a := c.fold(r, result, c.hangs)
			notMet, notKnown, met = notMet.with(m), notKnown.with(n), met.with(a)
			if c.values = base; notMet == c.readings {
				return notMet, notKnown, met
			}
			continue
		}
		switch result {
		case NotMet:
			return c.readings, notKnown, met
		case NotKnown:
			someNotKnown = someNotKnown || !c.safe
		case Met:
			someMet = true
		}
	}
	if someNotKnown {
		notKnown = c.readings
	}
	if someMet {
		met = c.readings
	}
	return notMet, notKnown, met
}

// settled is the outcome of all readings. Where some refuse and some renew, it is
// contested, whatever is still missing under the others.
func settled(all, notMet, notKnown readings) Outcome {
	switch eligible := all.without(notMet).without(notKnown); {
	case notMet == all:
		return NotEligible
	case eligible == all:
		return Eligible
	case !notMet.isZero() && !eligible.isZero():
		return Contested
	}
	return Undetermined
}

// fold checks a rule under each reading that can make a difference. It has been run under
// the reading at hand, with that result, which hangs on these points; where the results of
// others hang on more, it is run again under the readings of all of them.
func (c *Case) fold(r *compiled, first Result, hangs pointSet) (notMet, notKnown, met readings) {
	base, harmless := c.values, c.safe
	for {
		more, parts := hangs, c.law.splits[hangs]
		notMet, notKnown, met = readings{}, readings{}, readings{}
		for _, s := range parts {
			of := s.readings.and(c.readings)
			if of.isZero() {
				continue
			}
			result, safe := first, harmless
			if v := c.law.under(of); v != base {
				c.values = v
				result = c.run(r)
				safe = c.safe
				more |= c.hangs
			}
			switch {
			case result == NotMet:
				notMet = notMet.with(of)
			case result == NotKnown && !safe:
				notKnown = notKnown.with(of)
			case result == Met:
				met = met.with(of)
			}
		}
		if more == hangs {
			return notMet, notKnown, met
		}
		hangs = more
	}
}

// refusedBy is the readings under which a rule is not met.
func (c *Case) refusedBy(r *compiled) readings {
	c.as(r.Status)
	base := c.values
	result := c.run(r)
	notMet, _, _ := c.fold(r, result, c.hangs)
	c.values = base
	return notMet
}

// underAll returns the readings under which a rule must be checked: divided by every open
// point that a result hangs on.
func (c *Case) underAll(r *compiled) []split {
	hangs := pointSet(0)
	for {
		more, parts := hangs, c.law.splits[hangs]
		for _, s := range parts {
			of := s.readings.and(c.readings)
			if of.isZero() {
				continue
			}
			c.values = c.law.under(of)
			c.run(r)
			more |= c.hangs
		}
		if more == hangs {
			return parts
		}
		hangs = more
	}
}

// Outcome returns the answer.
func (d Decision) Outcome() Outcome { return d.outcome }

// Day returns the day of the decision.
func (d Decision) Day() pppk.Date { return d.policy.Day() }

// Request returns the question.
func (d Decision) Request() Request { return d.request }

// Findings yields what each rule says, in the order of the law: blocking and noting ones
// alike. It runs the checks of the decision again.
func (d Decision) Findings() iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		if c := d.lend(); c != nil {
			c.eachFinding(&d, yield)
			c.done()
		}
	}
}

// findings yields them for somebody who has the case.
func (c *Case) findings(yield func(Finding) bool) { c.eachFinding(nil, yield) }

func (c *Case) eachFinding(d *Decision, yield func(Finding) bool) {
	for _, r := range c.rules() {
		why := c.fully(r)
		if !yield(Finding{r.ID, why.result, r.blocks, d, r, why}) {
			return
		}
	}
}

func (c *Case) rules() []*compiled { return c.law.byStatus[c.told] }

// fully is what a rule says under the readings of the decision: its result, and the
// evidence of the first reading that has it. While the status is not known, each rule is
// checked as for an agreement of its own, and what it says is known once both regimes come
// to the same under every reading.
func (c *Case) fully(r *compiled) evidence {
	c.as(r.Status)
	base := c.values
	result := c.run(r)
	why := c.evidence(result)
	if c.hangs != 0 {
		why = c.foldReadings(r, why, c.hangs)
		c.values = base
	}
	if c.unknown == nil || why.result == NotKnown && c.unknown == needStatus {
		return why
	}
	if _, notKnown := c.either(); !notKnown.isZero() {
		return evidence{result: NotKnown}
	}
	return why
}

func (c *Case) foldReadings(r *compiled, of evidence, hangs pointSet) (first evidence) {
	base := c.values
	for {
		more, parts := hangs, c.law.splits[hangs]
		first = evidence{}
		for _, s := range parts {
			readings := s.readings.and(c.readings)
			if readings.isZero() {
				continue
			}
			now := of
			if v := c.law.under(readings); v != base {
				c.values = v
				now = c.evidence(c.run(r))
				more |= c.hangs
			}
			switch result := now.result; {
			case first.result == 0, first.result == NotApplicable && result == Met:
				first = now
			case first.result == result:
			case first.result == Met && result == NotApplicable:
			case first.result == NotKnown || result == NotKnown:
				if first.result != NotKnown {
					first = now
				}
			default:
				first.result = ContestedResult
			}
		}
		if more == hangs {
			return first
		}
		hangs = more
	}
}

// again runs a rule under the reading of its evidence, so that the case has what the check
// leaves beside it.
func (c *Case) again(r *compiled, why *evidence) {
	c.as(r.Status)
	base := c.values
	c.values = why.values
	c.run(r)
	c.values = base
}

// lacks is what a finding lacks to be known.
func (c *Case) lacks(r *compiled, why *evidence) []*Fact {
	switch {
	case why.result != NotKnown:
		return nil
	case why.values == nil:
		return []*Fact{c.unknown}
	}
	c.again(r, why)
	return c.policy.law.inOrder(c.missing)
}

// inOrder is the facts in the order of the law, each once.
func (l *Law) inOrder(all []*Fact) (sorted []*Fact) {
	for _, f := range l.facts {
		if slices.ContainsFunc(all, func(g *Fact) bool { return g == f.Fact || g.ID == f.ID }) {
			sorted = append(sorted, f.Fact)
		}
	}
	return sorted
}

// lacking is facts that are missing, in the order of the law.
type lacking struct {
	facts       []*Fact
	evaluations Value // which evaluations
}

func (m *lacking) isZero() bool { return len(m.facts) == 0 }

// missing is what an undetermined decision lacks. The status is not asked for while both
// regimes lack the same facts: with them they may say the same.
func (c *Case) missingOf(o Outcome) lacking {
	switch {
	case o != Undetermined:
		return lacking{}
	case c.unknown == nil:
		return c.lacksAs(c.told)
	case c.unknown == needStatus:
		if missing := c.lacksAs(pppk.FullTime); !missing.isZero() {
			if part := c.lacksAs(pppk.PartTime); slices.Equal(missing.facts, part.facts) && missing.evaluations == part.evaluations {
				return missing
			}
		}
	}
	return lacking{facts: []*Fact{c.unknown}}
}

// tally is under which readings a rule asks for a fact.
type tally struct {
	fact  *Fact
	under readings
}

// lacksAs is what the rules of one status lack to tell the outcome. Where some readings
// refuse already, only what can make all of them refuse is asked for.
func (c *Case) lacksAs(status pppk.Status) (missing lacking) {
	c.as(status)
	base := c.values
	defer func() { c.values = base }()
	var notMet, notKnown readings
	all := c.ledger[:0]
	for _, r := range c.law.blocking[status] {
		for _, s := range c.underAll(r) {
			of := s.readings.and(c.readings)
			if of.isZero() {
				continue
			}
			c.values = c.law.under(of)
			switch result := c.run(r); {
			case result == NotMet:
				notMet = notMet.with(of)
			case result == NotKnown && !c.safe:
				notKnown = notKnown.with(of)
				for _, f := range c.missing {
					i := slices.IndexFunc(all, func(t tally) bool { return t.fact == f || t.fact.ID == f.ID })
					if i < 0 {
						i = len(all)
						all = append(all, tally{fact: f})
					}
					all[i].under = all[i].under.with(of)
				}
				if c.found.kind == evalsValue {
					missing.evaluations = missing.evaluations.and(c.found)
				}
			}
		}
	}
	c.ledger = all
	notKnown = notKnown.without(notMet)
	if settled(c.readings, notMet, notKnown) != Undetermined {
		return lacking{}
	}
	var some []*Fact
	for _, t := range all {
		if under := t.under.without(notMet); !under.isZero() {
			some = append(some, t.fact)
			if notMet.isZero() || under == notKnown {
				missing.facts = append(missing.facts, t.fact)
			}
		}
	}
	if missing.isZero() {
		missing.facts = some
	}
	missing.facts = c.policy.law.inOrder(missing.facts)
	if !slices.Contains(missing.facts, needEvaluations) {
		missing.evaluations = Value{}
	}
	return missing
}

// Chosen is one open point of law, read in one way.
type Chosen struct {
	Parameter string // its id: "age_limit.day"
	Value     string // the choice on the wire: "akhir-bulan"

	def *paramDef
	at  int
}

// Title names the point in words.
func (c Chosen) Title() pppk.Text { return c.def.title }

// Words names the choice in words.
func (c Chosen) Words() pppk.Text { return c.def.choices[c.at].text }

// Source is the text that has the choice.
func (c Chosen) Source() pppk.Citation { return c.def.choices[c.at].cite }

// Reading is one way to read the open points of law that matter for a decision: for each
// of them, in the order of the law, which choice.
type Reading []Chosen

// String returns the reading in Indonesian words.
func (r Reading) String() string { return r.In(pppk.Indonesian) }

// In returns the reading in words: each point, and how it is read.
func (r Reading) In(l pppk.Language) string {
	parts := make([]string, len(r))
	for i, c := range r {
		parts[i] = c.Title().In(l) + ": " + c.Words().In(l)
	}
	return strings.Join(parts, "; ")
}

// reading is how some points are read.
func (a *readingSet) reading(set pointSet, v *Values) (r Reading) {
	for at := range a.each(set) {
		def := v.law.params[at].def
		i := slices.IndexFunc(def.choices, func(c choiceDef) bool { return c.value == v.all[at] })
		r = append(r, Chosen{def.id, def.choices[i].word, def, i})
	}
	return r
}

// Readings yields the decision under each reading of the open points of law that matter
// for this person. Each has an outcome, findings and a longest term of its own: its
// evidence and its days are those of that reading. Where no open point matters it yields
// nothing.
func (d Decision) Readings() iter.Seq2[Reading, Decision] {
	return func(yield func(Reading, Decision) bool) {
		c := d.lend()
		if c == nil {
			return
		}
		matters := c.matters()
		c.done()
		for one := range d.split(matters) {
			if !yield(d.law.reading(matters, d.law.under(one.readings)), one) {
				return
			}
		}
	}
}

// split yields the decision under each reading of some points.
func (d *Decision) split(matters pointSet) iter.Seq[Decision] {
	return func(yield func(Decision) bool) {
		if matters == 0 {
			return
		}
		for _, s := range d.law.splits[matters] {
			of := s.readings.and(d.readings)
			if of.isZero() {
				continue
			}
			if one := d.within(of); !yield(one) {
				return
			}
		}
	}
}

// within is the decision under some of its readings.
func (d *Decision) within(of readings) Decision {
	one := *d
	one.readings = of
	if c := one.lend(); c != nil {
		one.outcome = c.outcome()
		c.done()
	}
	return one
}

// matters is the set of open points on which a finding or the longest term hangs.
func (c *Case) matters() (set pointSet) {
	law := c.law
	for i := range law.points {
		point := pointSet(1) << i
		// The readings that differ in this point alone.
		for _, rest := range law.splits[law.open&^point] {
			var seen []signature
			for _, s := range law.splits[law.open] {
				if !s.readings.and(rest.readings).and(c.readings).isZero() {
					seen = append(seen, c.signature(s))
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

func (c *Case) signature(s split) (sig signature) {
	base := c.values
	c.values = s.values
	for _, r := range c.rules() {
		c.as(r.Status)
		result := c.run(r)
		sig.said = append(sig.said, resultOf{result, c.safe})
	}
	sig.last, sig.by, _ = c.longestUnder()
	c.values = base
	return sig
}

// Longest returns the last day of the longest term that may be given, and the id of the
// rule that bounds it: the earliest of what the blocking rules of term allow, whatever the
// outcome. A proposed term starts on its own first day; without one it starts on the day
// after the old agreement, and after a lapse on the day of the decision. Where open
// readings differ it is the shortest that one of them gives; [Decision.Readings] has the
// others.
//
// With a zero Date the named rule leaves no day under any reading. With "" it is not known
// how long: a fact about the term is missing.
func (d Decision) Longest() (last pppk.Date, rule string) {
	c := d.lend()
	if c == nil {
		return pppk.Date{}, ""
	}
	last, rule, known := c.longest()
	c.done()
	if !known {
		return pppk.Date{}, ""
	}
	return last, rule
}

func (c *Case) longest() (last pppk.Date, by string, known bool) {
	base := c.values
	defer func() { c.values = base }()
	first := true
	for _, s := range c.law.splits[c.law.open] {
		of := s.readings.and(c.readings)
		if of.isZero() {
			continue
		}
		c.values = c.law.under(of)
		l, b, ok := c.longestUnder()
		switch {
		case !ok:
			return pppk.Date{}, b, false
		case first || last.IsZero() && !l.IsZero() || !l.IsZero() && l.Before(last):
			last, by, first = l, b, false
		}
	}
	return last, by, true
}

// longestUnder folds the bounds of the blocking term rules under the reading at hand. It
// reports false when a bound is not known; a zero day that is known means that no day is
// left.
func (c *Case) longestUnder() (last pppk.Date, by string, ok bool) {
	if c.unknown != nil {
		return pppk.Date{}, "", false
	}
	if c.Start.IsZero() {
		if rules := c.rules(); len(rules) > 0 {
			return pppk.Date{}, rules[0].ID, false
		}
		return pppk.Date{}, "", false
	}
	proposed := c.Proposed
	c.Proposed = false // bounds only: what is proposed is not judged here
	defer func() { c.Proposed = proposed }()
	short, shortBy := GiveLeast, c.law.act.Short
	var least, limit pppk.Date
	var lengths *compiled
	for _, r := range c.rules() {
		if !r.blocks || r.Bounds == 0 {
			continue
		}
		c.as(r.Status)
		result := c.run(r)
		switch {
		case result == NotKnown || result == Met && len(c.missing) != 0:
			return pppk.Date{}, r.ID, false
		case r.Bounds == OfLengths:
			lengths = r
		case c.bounds.IsZero():
		case r.Bounds == AtLeast:
			if least = c.bounds; r.Short != nil {
				short = r.Short(c)
			}
			if shortBy == "" {
				shortBy = r.ID
			}
		case last.IsZero() || c.bounds.Before(last):
			last, by = c.bounds, r.ID
			fallthrough
		default:
			if r.Limit {
				limit = c.bounds
			}
		}
	}
	if last.Before(c.Start) {
		return pppk.Date{}, by, true
	}
	if lengths != nil {
		t := lengths.Lengths(c.values)
		toLimit := last == limit && (t.toLimit || t.cut && pppk.TermEnd(c.Start, t.longest(MaxTermYears)).After(last))
		if !toLimit {
			n := MaxTermYears
			for n = t.longest(n); n > 0 && pppk.TermEnd(c.Start, n).After(last); n = t.longest(n - 1) {
			}
			if n == 0 && short == GiveLeast && t.has(1) && last.Before(least) {
				return least, shortBy, true
			}
			if n == 0 {
				return pppk.Date{}, lengths.ID, true
			}
			last, by = pppk.TermEnd(c.Start, n), lengths.ID
		}
	}
	if last.Before(least) {
		// Less than the law's least is left: only the age limit can do that.
		switch short {
		case GiveNothing:
			return pppk.Date{}, shortBy, true
		case GiveLeast:
			return least, shortBy, true
		}
	}
	return last, by, true
}

// Step is where the decision of the appointing authority (PPK) stands. It is beside the
// outcome and never changes it: a person who is refused although eligible is recorded as
// exactly that.
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
	case d.known.answers[pppk.Approval] == said(pppk.Yes):
		return Approved
	case d.known.answers[pppk.Approval] == said(pppk.No):
		return Refused
	case d.outcome == Eligible:
		return Awaiting
	}
	return NotOpen
}

// String returns the act and the outcome, and nothing of the person.
func (d Decision) String() string {
	return "pppk.Decision(" + d.request.Act.ID() + " " + d.outcome.String() + ")"
}

// Format prints what [Decision.String] returns, whatever the verb.
func (d Decision) Format(s fmt.State, _ rune) { mask.Write(s, d.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (d Decision) LogValue() slog.Value { return slog.StringValue(d.String()) }
