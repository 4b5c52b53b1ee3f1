// Package law decides whether the work agreement of a PPPK may be renewed, and
// answers other acts in the same way: for how long, under which article, and if
// not, why not, and what is missing, from whom.
//
// # Seven concepts
//
// A [Law] is rules and parameter values with their sources: [National], and the
// [Overlay] that an agency lays over it with [Law.With]. [Law.On] resolves the law
// of one day into a [Policy], which is shared between goroutines. [pppk.Facts] are
// what is known about one person. [Policy.Decide] answers a [Request] about facts
// with a [Decision]. Its [Finding] values say what each rule found and wanted, with
// each [pppk.Citation].
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
// # How to read an outcome
//
// A rule blocks or notes. It blocks only on a binding text whose content is sure
// (high or medium confidence); statements by officials, practice and single
// reports note. Eligible never means renewed: the appointing authority (PPK)
// decides, and that is a [Step] beside the outcome.
//
// Not known is not no. A fact that is missing makes a rule not known, and the
// decision names it with the office that usually supplies it. A fact that is added
// never turns a known answer into another.
//
// Where the law leaves a point open and nobody has chosen, the decision is made
// under every reading. If they disagree the outcome is [Contested], and
// [Decision.Readings] yields the decision under each.
//
// # Acts
//
// [pppk.Renewal] is one act of several: [pppk.Appointment],
// [pppk.PartTimeAppointment], [pppk.Conversion], [pppk.Ending],
// [pppk.PeriodicRaise], [pppk.SpecialRaise], [pppk.Placement] and
// [pppk.HeadOfSchool] are asked, answered and explained in the same way.
//
// Full-time agreements stand under PP 49/2018 Pasal 37, part-time ones under
// KepmenPANRB 16/2025: separate rules, even where a check is the same.
//
// # An agency's own
//
// An [Overlay] sets parameters ([Set], [Depart]), declares facts ([Fact]) and adds
// rules ([Rule]). [Overlay.Confirm] makes of one that is only reported what the
// agency has decided. [Compare] holds two policies against each other.
//
// # Letters and records
//
// [Decision.Letter] explains a decision to an officer and [Decision.LetterFor] also
// to the employee, in Indonesian or English. [Decision.Record] is the copy for
// storing, and [Record.Verify] decides it again and says what differs. Both show
// personal data: that is what they are for.
//
// # Beside the acts
//
// [Policy.EndingClasses] has what each text makes of an ending,
// [Policy.Resignation] holds a request against the tests of ninety per cent,
// [Policy.ReachedRaise] and [BasePay] have the amounts of a raise,
// [Policy.Absence] what the agency's own table says of days of absence, and
// [Policy.Tenure] what the agreement and the age limit tell of the last day at work.
package law
