// Package ledger keeps the account of authorised posts (formasi) so that none can be
// lost: on every line, roll-up and day
//
//	authorised + excess = filled + reserved + frozen + closed + vacant
//
// and nothing is negative.
//
// # Batches
//
// [Ledger.Apply] takes a [pppk.Batch], the entries of one decree, whole or not at all.
// It is judged by its final state, so that two people can change places, and is
// recorded once however often it is sent. An entry of an earlier day is refused if a
// later day would break. What is refused is a [Refusal], which shows its arithmetic;
// [Refusals] takes them out of an error. Nothing is removed: an entry of
// [pppk.Reverse] strikes out a batch.
//
// [Ledger.Balance], [Ledger.RollUp] and [Ledger.Register] ask about any day and any
// attributes of a [pppk.Line].
//
// # Which law
//
// Whether a post that somebody leaves can be filled again is law. [New] makes a
// ledger that asks a [Law] where an entry does not say; *law.Law of
// github.com/pppk-id/pppk/law is one. The answer is written into the entry, so that
// a later law changes no balance of the past. The zero Ledger follows no law: there an
// entry that leaves a post has to say what becomes of it (Post of [pppk.Entry]), and is
// refused (post.law) if it does not.
//
// # The journal
//
// [Ledger.WriteEntries] writes all entries as JSON lines with a chained sum, and
// [ReadEntries] reads them for [Ledger.Replay]. [Ledger.WriteEntriesAfter] and
// [ReadEntriesAfter] do so from where an earlier part ended. docs/FORMATS.md describes
// the lines.
//
// What is published or planned about posts is in
// github.com/pppk-id/pppk/planning.
package ledger
