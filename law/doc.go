// Package law decides what may be done with the work agreement of a PPPK on one
// day, and explains the answer: may it be renewed, for how long, under which
// article, and if not, why not, and what is missing, from whom.
//
// # Law, policy, decision
//
// A [Law] is rules and parameter values with their sources: [National], and the
// [Overlay] that an agency lays over it with [Law.With]. [Law.On] resolves the law
// of one day into a [Policy], which is shared between goroutines. [Policy.Decide]
// answers a [Request] about facts with a [Decision]. Its [Finding] values say what
// each rule found and wanted, with each citation.
//
//	ours, err := law.National().With(region.KutaiKartanegara())
//	policy, err := ours.On(pppk.MustParseDate("2026-03-02")) // the day of the decision
//	d := policy.Decide(law.Request{Act: pppk.Renewal}, &facts)
//	switch d.Outcome() {
//	case law.Eligible, law.NotEligible: // see d.Findings
//	case law.Undetermined: // ask for d.Missing
//	case law.Contested: // show d.Readings
//	}
//
// Renewal is one act of several: [pppk.Appointment], [pppk.PartTimeAppointment],
// [pppk.Conversion], [pppk.Ending], [pppk.PeriodicRaise], [pppk.SpecialRaise],
// [pppk.Placement] and [pppk.HeadOfSchool] are asked, answered and explained in the
// same way.
//
// # How to read an outcome
//
// A rule blocks or notes. It blocks only on a binding text whose content is
// sure (high or medium confidence); statements by officials, practice and
// single reports note. Eligible never means renewed: the appointing authority
// (PPK) decides, and that is a [Step] beside the outcome.
//
// Not known is not no. A fact that is missing makes a rule not known, and
// [Decision.Missing] names it with the office that usually supplies it. A fact that
// is added never turns a known answer into another.
//
// Where the law leaves a point open and nobody has chosen, the decision is made
// under every reading. If they disagree the outcome is [Contested], and
// [Decision.Readings] yields the decision under each.
//
// [Decision.Longest] is the last day that may be given, and the rule that bounds it.
//
// # Two regimes
//
// Full-time agreements stand under PP 49/2018 Pasal 37, part-time ones under
// KepmenPANRB 16/2025: separate rules, even where a check is the same. The
// status of an agreement is never assumed.
//
// # Letters and records
//
// [Decision.Letter] explains a decision to an officer in Indonesian, and
// [Decision.LetterFor] to an officer or the employee, in Indonesian or English. A
// letter is a draft, never a decree. [Decision.Record] is the copy for storing;
// [Record.Verify] decides it again and says what differs. [Policy.ID] identifies the
// law of a day, and [Policy.AppendIdentity] writes the text that it is a hash of.
// Letters and records show personal data: that is what they are for.
//
// # An agency's own
//
// An [Overlay] sets parameters ([Set], [Depart]), declares facts ([Fact]) and adds
// rules ([Rule], whose check sees a [Case]). [Overlay.Confirm] makes of what is
// reported of an agency what the agency has decided. [Compare] holds two policies
// against each other, and [Policy.Check] finds facts that the overlay does not
// declare. docs/extending.md leads through writing one. Package region
// (github.com/pppk-id/pppk/region) has overlays of real agencies as reported.
//
// # Endings and resignation
//
// [Policy.EndingClasses] has what each text makes of a ground for ending an
// agreement, and which reading counts; [Law.EndingClasses] does so for an earlier
// day, and [EndingAuthorityOf] says who decides. [Policy.Resignation] holds a request
// to resign against the tests of ninety per cent. [Policy.Suspensions] are the
// grounds of a suspension.
//
// # Pay and raises
//
// [BasePay] is the base pay of a grade and years of service, from a cited table or
// not at all. Whether a raise may be given is an act; [Policy.ReachedRaise] and
// [Policy.NextRaise] have the day and the amounts of a raise.
//
// # Days
//
// [Policy.Tenure] is what the agreement and the age limit of a person tell of the last
// day at work. [Policy.Absence] is
// what the agency's own table says of days of absence. A [Deadline] counts working
// days.
//
// # What becomes of a post
//
// [Law.PostFate] says whether a post that is left can be filled again. A ledger of
// package ledger (github.com/pppk-id/pppk/ledger) that is made with a law asks it.
//
// docs/RULES.md lists every rule, parameter and article.
package law
