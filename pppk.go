// Package pppk decides whether the work agreement of a PPPK, an Indonesian
// government employee on a fixed term, may be renewed, and explains the answer:
// for how long, under which article, and if not, why not, and what is missing,
// from whom.
//
// # Seven concepts
//
// A [law.Law] is rules and parameter values with their sources: [law.National], and the
// [law.Overlay] that an agency lays over it with [law.Law.With]. [law.Law.On] resolves the
// law of one day into a [law.Policy], which is shared between goroutines. [Facts]
// are what is known about one person; the zero value of every field means not
// known. [law.Policy.Decide] answers a [law.Request] about facts with a [law.Decision]. Its
// [law.Finding] values say what each rule found and wanted, with each [Citation].
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
// (PPK) decides, and that is a [law.Step] beside the outcome.
//
// Not known is not no. A fact that is missing makes a rule not known, and the
// decision names it with the office that usually supplies it. A fact that is
// added never turns a known answer into another.
//
// Where the law leaves a point open and nobody has chosen, the decision is made
// under every reading. If they disagree the outcome is [law.Contested], and
// [law.Decision.Readings] yields the decision under each.
//
// # Two regimes
//
// Full-time agreements stand under PP 49/2018 Pasal 37, part-time ones under
// KepmenPANRB 16/2025: separate rules, even where a check is the same. The
// status of an agreement is never assumed.
//
// # A cohort
//
// [cohort.ReadCSV] and [cohort.ReadJSONLines] read people one by one, [cohort.DecideAll]
// decides them on all cores in their order, [cohort.WorkLists] counts what came out and
// what is missing from whom, and [cohort.NewCSVWriter] writes it back. Memory does not
// grow with the file.
//
// # Posts
//
// A [ledger.Ledger] is the account of authorised posts: [Entry] values in a [Batch] that
// is applied whole or not at all, and the [Balance] of any [Line] on any day. A
// [ledger.Refusal] shows its arithmetic. [planning.Reconcile] compares posts with work
// agreements, and [planning.OutlookOf] looks ahead.
//
// # Pay
//
// [law.BasePay] is the base pay of a [Grade] and years of service, from a cited table
// or not at all. [national.CheckWage] holds a part-time wage against its floor, and
// [planning.CostOf] adds up a cohort. [PeriodicRaise] and [SpecialRaise] are acts, and
// [law.Policy.ReachedRaise] has the day and the amounts of a raise.
//
// # Endings
//
// [law.Policy.EndingClasses] has what each text makes of an [EndingGround], and which
// reading counts. [Chain.Ended] tells an agreement that ran out from one that was
// ended early, and [law.Policy.Resignation] holds a request against the tests of
// ninety per cent. [Ending] is the act: is there such a ground now?
//
// # Leave, training and discipline
//
// [national.Leave] is how much leave there is, of the four kinds for PPPK,
// [national.Training] the lesson hours left in a year of an agreement, and
// [law.Policy.Absence] what the agency's own table says of days of absence.
//
// # Appointment and conversion
//
// [selection.CandidateCode], [selection.Priority] and [selection.PartTimeBases] are what is known of the
// selection of 2024. [selection.Rank] puts people in order where posts are fewer, an
// [national.AgreementDraft] says what it lacks, and a [law.Deadline] counts working days.
// [Appointment], [PartTimeAppointment] and [Conversion] are acts.
//
// # An agency's own
//
// An [law.Overlay] sets parameters ([law.Set], [law.Depart]), declares facts ([law.Fact]) and adds
// rules ([law.Rule]). Package region has overlays of real agencies as reported;
// [law.Overlay.Confirm] makes of one what the agency has decided. [law.Compare] holds two
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
// log/slog. Letters, [law.Decision.Record], [cohort.DecisionWriter] and JSON do: that is
// what they are for.
package pppk

// Version is the version of the library, which records carry.
const Version = "0.1.0"
