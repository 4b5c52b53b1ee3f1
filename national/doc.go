// Package national declares the law of the nation about PPPK: acts, facts, parameters and
// rules, each with its source, in the words of package law that an agency has too. It also
// has what national texts give beside decisions, as leave or base pay. What no text says is
// said to be not known.
//
//	policy, err := national.Law().On(pppk.MustParseDate("2026-03-02")) // the day of the decision
//	d := policy.Decide(law.Request{Act: national.Renewal()}, &facts)
//
// # The law
//
// [Law] is the law of the nation, from 31 October 2023 on, made of [Texts], one or more for
// each instrument. Rules stand in files that are named for their instruments
// (pp49_2018.go); docs/RULES.md lists them with their articles.
//
// The acts are [Renewal], [Conversion], [Ending], [Placement], [HeadOfSchool],
// [PeriodicRaise], [SpecialRaise], [Appointment] and [PartTimeAppointment]. All are asked,
// answered and explained in the same way.
//
// Full-time agreements stand under PP 49/2018 Pasal 37, part-time ones under KepmenPANRB
// 16/2025: separate rules, even where a check is the same.
//
// The parameters are functions that return a law.Parameter, which law.Set, law.Depart and
// law.ValueOf take. [RenewalTerms] is one, and [AgeLimitDay] another. Where the values are
// words, these are typed constants of this package, as [OneYearCut] of [ShortTerm]. The days
// on which an age limit bites are constants of package law, which works them out;
// the ages and the choice of the day are the parameters [ManagerialAges], [FunctionalAges], [TeacherAges], [ResearchAges], [TeacherAgeLimit] and
// [AgeLimitDay].
//
// # How a regulation of 2027 is put in
//
// It is one more law.Text in [Texts], and nothing of the old texts is edited.
//
//   - Its Instrument says from which day it is in force, and Succeeds names the instruments
//     in whose place it says something.
//   - A rule with the id of one that is there is the next version of it. The old one holds
//     up to the day before.
//   - law.Set gives a parameter its next value, closes a point that was open, or replaces a
//     table such as the age limits.
//   - Ends names rules that end without a successor, with their last day.
//   - Acts, Facts and Parameters are what is new, under new ids.
//
// Decisions of earlier days, and the ids of their policies, stay what they were. A program
// can lay a text by itself with law.Law.Enact, before any overlay. docs/extending.md works
// one out.
//
// # Endings, resignation and suspension
//
// [EndingClasses] has what each text makes of a ground for ending an agreement, and which
// reading counts; [EndingClassesOn] does so for an earlier day. [GroundOf] is the ground of
// an end that is on record, and [EndingAuthorityOf] says who decides. [Resignation] holds a
// request to resign against the tests of ninety per cent. [Suspensions] are the grounds of a
// suspension. Letters about an ending say the same, through the hooks of its act.
//
// # Pay and raises
//
// [BasePay] is the base pay of a grade and years of service, from a cited table or not at
// all. [ReachedRaise] and [NextRaise] have the day and the amounts of a raise; whether it may
// be given is an act. [CheckWage] holds a part-time wage against its floor, and
// [MinimumWageOf] has the minimum wages of seven regions. [GradeOf] is the grade on
// appointment, where position and [Education] agree on one. An [Allowance] names a part of
// pay beside base pay with the text that names it, and [Allowances] has their amounts.
//
// # Leave, training and absence
//
// [Leave] answers a [LeaveRequest] with an [Entitlement]: how much of the four kinds of
// leave there is for a full-time PPPK, until when, on which conditions, and what is
// missing. [Training] is the year of an agreement and the lesson hours left in it.
// For part-time employees no rules on either are known, and the answer says so.
// [Absence] is what the agency's own table says of days of absence. [AbsenceTablePP94] is a
// table that an agency can adopt, and never a default.
//
// # Deadlines and posts
//
// A [Deadline] counts working days, with [LastWorkingDay]. [Posts] is what a law says of a
// post that somebody leaves; a ledger of package ledger that is made with it asks.
//
// # Rewards and drafts
//
// [Rewards] are those that the regulation names. [AgreementContent] is the least that
// an agreement has to state; an [AgreementDraft] says what it lacks of that, and writes
// itself with the clauses of the agency.
//
// Where an answer hangs on the law of a day, the function takes a [law.Policy].
package national
