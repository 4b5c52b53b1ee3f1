// Package pppk is the vocabulary of the library: what is known of a PPPK, of a
// post, and of a text of law. It decides nothing; package law does.
//
// A PPPK (pegawai pemerintah dengan perjanjian kerja) is an Indonesian government
// employee on a work agreement of a fixed term, full-time or, since 2025,
// part-time. The agreement may be renewed or not and may be ended; part-time staff
// may be appointed full-time. This package has the words in which that is asked,
// reads them and checks them. Beside the standard library it links
// github.com/shopspring/decimal alone.
//
//   - Of a person: [Facts], with the agreements ([Contract], [Chain]), [Evaluation],
//     [Statement], [Events] and [Spending], the [Position], the [NIP] and the [Grade].
//   - Of posts: [Line], [Entry], [Batch] and [Balance].
//   - Of texts: [Citation], with the [Instrument], its [Force] and a [Confidence].
//   - Values: [Date], [Period], [Rupiah], [Percent], [RegionCode].
//
// One person is read and checked like this:
//
//	var facts pppk.Facts
//	err := json.Unmarshal(text, &facts) // strict: an unknown key is an error with its place
//	err = facts.Check()                 // what contradicts itself
//
// # Not known is not no
//
// The zero value of every field of a fact is not known: [Yes] and [No] are answers,
// and the zero [Answer] is none. An event that is not in the list of [Events] is known
// not to have happened only up to the day to which the list is said to be complete.
// The status of an agreement is never assumed, since full-time and part-time
// agreements stand under separate rules.
//
// # Facts
//
// [Facts] is one person. It is read from JSON (format pppk.facts/1), and
// [Facts.Check] finds what contradicts itself in it. A [Chain] puts agreements in
// order: [Chain.Latest] is the one that can be renewed, [Chain.Service] counts days
// of service, and [Chain.End] tells an agreement that ran out from one that was
// ended early. A [Predicate] follows from two ratings ([PredicateOf]) where it is
// not given. What an agency asks for beside all this is [Declared].
//
// # Posts
//
// A post (formasi) is one that the Minister has authorised. Posts that are alike
// stand on a [Line]; an [Entry] changes how many of them there are, or who holds
// one; a [Batch] is the entries of one decree; a [Balance] is what the account of
// them says of a day. Incumbents are references that a program chooses, never a NIP.
//
// # Citations
//
// A [Citation] says where something comes from: the [Instrument], the article where
// its number was seen ([Pinpoint]; one that was only inferred is never printed), and
// how sure the content is. [Citation.Blocks] tells whether it may refuse anything:
// only a binding text of high or medium confidence does.
//
// # Days and money
//
// A [Date] has no hour and no zone, and a [Period] includes both its days. A term
// of years is [Term]. Adding months takes a [MonthPolicy], and there is no default.
// [Rupiah] and [Percent] are whole numbers inside.
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
// parameters are English and dotted ("renewal.term.minimum"). What is given in
// two languages is a [Text].
//
// # Errors
//
// What is wrong is all said at once. [Problems] takes an error apart into each
// [Problem]: its place, a code that stays the same, and a remedy.
//
// # Personal data
//
// Errors give a place and a remedy, never a name, birth date or number of an
// agreement. The types that hold personal data show none of it to fmt and
// log/slog. JSON does: that is what it is for. So do letters, records and written
// decisions in the other packages.
//
// # The other packages
//
// Each has a tour of its own; docs/design.md says what may import what.
//
//	github.com/pppk-id/pppk/law        national law, overlays, policies, decisions, letters, records
//	github.com/pppk-id/pppk/national   leave, training, wages, grades, allowances, rewards, drafts
//	github.com/pppk-id/pppk/selection  codes and priorities of candidates, people in order
//	github.com/pppk-id/pppk/ledger     the account of posts, and its journal
//	github.com/pppk-id/pppk/cohort     CSV and JSON lines in, decisions out, work lists
//	github.com/pppk-id/pppk/planning   outlook, reconciling, published figures, cost of pay
//	github.com/pppk-id/pppk/region     what is reported of 25 agencies
//	github.com/pppk-id/pppk/pppktest   tests for an agency's own overlay
//	github.com/pppk-id/pppk/schema     JSON Schemas of the formats
//
// Words know no law, law knows no region, decisions know no files and no clock:
// every date is an argument.
package pppk

// Version is the version of the library, which records carry.
const Version = "0.1.0"
