// Package pppk is the vocabulary of a PPPK, an Indonesian government employee on a
// fixed-term work agreement (perjanjian kerja): what is known about one person,
// what an authorised post is, and what a text of law is called. It decides
// nothing. A program that only keeps data needs nothing else.
//
// # What is known of a person
//
// [Facts] has a name, a [NIP], a birth [Date], agreements ([Contract], together a
// [Chain]), evaluations ([Evaluation]), what offices stated ([Statement]), dated
// [Events] and the personnel [Spending] of the agency. The zero value of every
// field means not known, and not known is not no. [Facts.Check] finds facts that
// contradict each other.
//
//	var facts pppk.Facts
//	err := json.Unmarshal(text, &facts) // strict: an unknown key is an error with its place
//	err = facts.Check()
//
// # Values
//
// A [Date] is a civil day, a [Period] has both its days. [Rupiah] is exact to the
// sen, a [Percent] to a hundredth. [Status] is full-time or part-time, never
// assumed. [Position], [Grade], [Category], [RegionCode] and the enumerations are
// words on the wire: Indonesian in kebab case ("paruh-waktu"). Their zero value is
// unset, absent, null and the empty cell alike.
//
// # Posts
//
// A [Line] is one line of authorised posts (formasi), a [Balance] is how posts
// stand on a day, and an [Entry] in a [Batch] is what happens to them.
//
// # Texts of law
//
// A [Citation] is a place in an [Instrument], with how sure it is. An article
// number that was only inferred is never printed.
//
// # What is wrong
//
// A [Problem] is one thing that is wrong with an input: its place, a code that
// stays, and what to do. [Problems] lists all of an error.
//
// # The other packages
//
//	law        rules, parameters and their sources: policy.Decide(request, &facts) and its letter
//	national   leave, training, wages, allowances, drafts of agreements
//	selection  the selection of 2024: codes, priorities, people in order
//	ledger     the account of posts, and its journal
//	cohort     files of people in, decisions and work lists out
//	planning   outlook, reconciliation, published figures, cost of pay
//	region     agencies as the press reports them
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
// Keys are in snake case ("tanggal_lahir"); ids of rules and parameters are
// English and dotted ("renewal.term.minimum").
//
// # Personal data
//
// Errors give a place and a remedy, never a name, birth date or number of an
// agreement. The types that hold personal data show none of it to fmt and
// log/slog.
package pppk

// Version is the version of the library, which records carry.
const Version = "0.1.0"
