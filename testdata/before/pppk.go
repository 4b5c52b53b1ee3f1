// Package pppk decides whether the work agreement of a PPPK, an Indonesian
// government employee on a fixed term, may be renewed, and explains the answer:
// for how long, under which article, and if not, why not, and what is missing,
// from whom.
//
// # Seven concepts
//
// A [Law] is rules and parameter values with their sources: [National], and the
// [Overlay] that an agency lays over it with [Law.With]. [Law.On] resolves the
// law of one day into a [Policy], which is shared between goroutines. [Facts]
// are what is known about one person; the zero value of every field means not
// known. [Policy.Decide] answers a [Request] about facts with a [Decision]. Its
// [Finding] values say what each rule found and wanted, with each [Citation].
//
//	law, err := pppk.National().With(region.KutaiKartanegara())
//	policy, err := law.On(pppk.MustParseDate("2026-03-02")) // the day of the decision
//	d := policy.Decide(pppk.Request{Act: pppk.Renewal}, &facts)
//	switch d.Outcome() {
//	case pppk.Eligible, pppk.NotEligible: // see d.Findings
//	case pppk.Undetermined: // ask for d.Missing
//	case pppk.Contested: // show d.Readings
//	}
//
// Words know no law, law knows no region, decisions know no files and no clock:
// every date is an argument.
//
// # Acts
//
// [Renewal] is one act of several: [Appointment], [PartTimeAppointment],
// [Conversion], [Ending], [PeriodicRaise], [SpecialRaise], [Placement] and
// [HeadOfSchool] are asked, answered and explained in the same way.
//
// # How to read an outcome
//
// A rule blocks or notes. It blocks only on a binding text whose content is
// sure (high or medium confidence); statements by officials, practice and
// single reports note. Eligible never means renewed: the appointing authority
// (PPK) decides, and that is a [Step] beside the outcome.
//
// Not known is not no. A fact that is missing makes a rule not known, and the
// decision names it with the office that usually supplies it. A fact that is
// added never turns a known answer into another.
//
// Where the law leaves a point open and nobody has chosen, the decision is made
// under every reading. If they disagree the outcome is [Contested], and
// [Decision.Readings] yields the decision under each.
//
// # Two regimes
//
// Full-time agreements stand under PP 49/2018 Pasal 37, part-time ones under
// KepmenPANRB 16/2025: separate rules, even where a check is the same. The
// status of an agreement is never assumed.
//
// # A cohort
//
// [ReadCSV] and [ReadJSONLines] read people one by one, [Policy.DecideAll]
// decides them on all cores in their order, [WorkLists] counts what came out and
// what is missing from whom, and [NewCSVWriter] writes it back. Memory does not
// grow with the file.
//
// # Posts
//
// A [Ledger] is the account of authorised posts: [Entry] values in a [Batch] that
// is applied whole or not at all, and the [Balance] of any [Line] on any day. A
// [Refusal] shows its arithmetic. [Ledger.Reconcile] compares posts with work
// agreements, and [Policy.Outlook] looks ahead.
//
// # Pay
//
// [BasePay] is the base pay of a [Grade] and years of service, from a cited table
// or not at all. [Policy.CheckWage] holds a part-time wage against its floor, and
// [CostOf] adds up a cohort. [PeriodicRaise] and [SpecialRaise] are acts, and
// [Policy.ReachedRaise] has the day and the amounts of a raise.
//
// # Endings
//
// [Policy.EndingClasses] has what each text makes of an [EndingGround], and which
// reading counts. [Chain.Ended] tells an agreement that ran out from one that was
// ended early, and [Policy.Resignation] holds a request against the tests of
// ninety per cent. [Ending] is the act: is there such a ground now?
//
// # Leave, training and discipline
//
// [Policy.Leave] is how much leave there is, of the four kinds for PPPK,
// [Policy.Training] the lesson hours left in a year of an agreement, and
// [Policy.Absence] what the agency's own table says of days of absence.
//
// # Appointment and conversion
//
// [CandidateCode], [Priority] and [PartTimeBases] are what is known of the
// selection of 2024. [Rank] puts people in order where posts are fewer, an
// [AgreementDraft] says what it lacks, and a [Deadline] counts working days.
// [Appointment], [PartTimeAppointment] and [Conversion] are acts.
//
// # An agency's own
//
// An [Overlay] sets parameters ([Set], [Depart]), declares facts ([Fact]) and adds
// rules ([Rule]). Package region has overlays of real agencies as reported;
// [Overlay.Confirm] makes of one what the agency has decided. [Compare] holds two
// policies against each other.
//
// # Words
//
//	agreement, contract      perjanjian kerja           renewal        perpanjangan
//	full-time / part-time    penuh / paruh waktu        predicate      predikat kinerja
//	appointing authority     PPK                        age limit      batas usia pensiun (BUP)
//	effective date           TMT                        decree         surat keputusan (SK)
//	work results, behaviour  hasil kerja, perilaku      position       jabatan
//	grade                    golongan                   service years  masa kerja golongan (MKG)
//
// Identifiers are English. Values on the wire are Indonesian in kebab case
// ("paruh-waktu"), keys in snake case ("tanggal_lahir"); ids of rules and
// parameters are English and dotted ("renewal.term.minimum"). docs/RULES.md
// lists every rule, parameter and article.
//
// # Personal data
//
// Errors give a place and a remedy, never a name, birth date or number of an
// agreement. The types that hold personal data show none of it to fmt and
// log/slog. Letters, [Decision.Record], [DecisionWriter] and JSON do: that is
// what they are for.
package before

// Version is the version of the library, which records carry.
const Version = "0.1.0"
