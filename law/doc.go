// Package law is an engine that decides what may be done with the work agreement of a
// PPPK on one day, and explains the answer: may it be, for how long, under which article,
// and if not, why not, and what is missing, from whom. It knows no nation and no article.
// Package national declares the law of the nation in the words of this package, and an
// agency lays its own over it in the same words.
//
//	ours, err := national.Law().With(region.KutaiKartanegara())
//	policy, err := ours.On(pppk.MustParseDate("2026-03-02")) // the day of the decision
//	d := policy.Decide(law.Request{Act: national.Renewal()}, &facts)
//	switch d.Outcome() {
//	case law.Eligible, law.NotEligible: // see d.Findings
//	case law.Undetermined: // ask for d.Missing
//	case law.Contested: // show d.Readings
//	}
//
// # What a law is made of
//
// A [Law] is what its texts declare. A [Text] is one instrument of the nation, and [New]
// makes a law of texts. An [Overlay] is what one agency lays over it with [Law.With]. Both
// declare the same things:
//
//   - An [Act] is what can be asked: its word, what its question carries ([Question]), and
//     how letters speak of it. [NewAct] makes one of an [ActSpec].
//   - A [Fact] is what can be known of a person: a field of [pppk.Facts], an office's
//     statement, or what a law declares for itself. It has its name in letters and the
//     office that supplies it.
//   - A [Parameter] is a point whose value a text sets, with the type of its values.
//     [NewParameter] declares it, [Set] gives it a value from one day on. One that is
//     contested and has no value on a day is an open point of law.
//   - A [Rule] is one literal: its act, its citations, what it reads, how it is said, and a
//     check that sees a [Case] and returns a [Result].
//
// What a later text says under an id that is there is the next version ([Text.Succeeds],
// [End]): [Law.Enact] gives the law after it, and decisions of earlier days stay. An
// overlay succeeds nothing. It sets parameters inside what the nation allows or departs
// from it openly ([Depart]), and adds to the rules. [Overlay.Confirm] makes of what is
// reported of an agency what the agency has decided. [Law.ReadOverlay] reads one that is a
// file.
//
// # How a decision runs
//
// [Law.On] resolves the law of one day into a [Policy]: the rules and values that hold,
// the combinations of open points of each act, and what other readings would change. It is
// shared between goroutines. [Policy.Decide] answers a [Request] about facts:
//
//  1. A request that cannot be is refused: the zero Act, one that the law does not have, a
//     position that contradicts itself, what the act does not read. [Decision.Err] says
//     why, and the outcome is unset.
//  2. The facts are read into a [Case], once.
//  3. The rules of the act run that decide, until one refuses. A check that asks for an
//     open point is run under the other readings too.
//
// A rule blocks or notes. It blocks only on a binding text whose content is sure (high or
// medium confidence). Statements by officials, practice and single reports note.
// [Decision.Findings] says of every rule what it found and wanted, each [Finding] with its
// citations. Eligible never means that it is done: an authority decides, and that is a
// [Step] beside the outcome.
//
// Not known is not no. A fact that is missing makes a rule not known, and
// [Decision.Missing] names it with the office that usually supplies it. A fact that is
// added never turns a known answer into another. While it is not known whether an agreement
// is full-time or part-time, the rules of both are run.
//
// Where an open point is not chosen, the decision is made under every reading. If they
// disagree the outcome is [Contested]. [Decision.Readings] yields the decision under each
// [Reading], with the evidence of that reading.
//
// [Decision.Longest] is the last day that may be given, and the rule that bounds it. Acts
// whose agreements end with an age limit have it from [AgeLimits]: the mechanics stand
// here, the ages and the day are parameters of the nation.
//
// # What a decision keeps
//
// A [Decision] keeps its outcome and what the fields of a [Case] have, and points to the
// facts that it was made of. What else it explains it reads from them again. Once they are
// no longer those that were decided, its letters and its record refuse. Where a rule of its
// act reads declared facts or events, its findings, missing facts and readings then yield
// nothing and the longest term is not known. [Decision.Err] says so. A variable that is
// reused for the next person therefore makes no decision explain another.
//
// # Letters and records
//
// [Decision.Letter] explains a decision to an officer in Indonesian, and
// [Decision.LetterFor] to an officer or the employee, in Indonesian or English. What
// letters say of one act alone comes from its [ActSpec]: who decides, what is owed, what it
// comes to, where one can object. A letter is a draft, never a decree. [Decision.Record] is
// the copy for storing; [Record.Verify] decides it again and says what differs. [Policy.ID]
// identifies the law of a day, and [Policy.AppendIdentity] writes the text that it is a
// hash of. Letters and records show personal data: that is what they are for.
//
// # Writing rules
//
// docs/extending.md leads through an agency's own facts, rules, parameters and acts, and
// through a text of the nation. [Compare] holds two policies against each other,
// [Policy.Check] finds facts that the law does not declare, and package pppktest tries
// rules. [ValueOf], [ValueOn] and [Alternatives] say what a parameter is under a policy or
// on a day. [Law.Rules], [Law.Parameters], [Law.Facts] and [Law.Acts] list what a law holds;
// docs/RULES.md is that list of the nation's.
package law
