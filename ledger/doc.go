// Package ledger is the account of authorised posts (formasi), so that none can be
// lost: on every line, roll-up and day
//
//	authorised + excess = filled + reserved + frozen + closed + vacant
//
// and nothing is negative.
//
// A [Ledger] takes [pppk.Entry] values in a [pppk.Batch], which is applied whole or
// not at all; a [Refusal] shows its arithmetic. [Ledger.Balance] and [Ledger.RollUp]
// answer for any day. [Ledger.WriteEntries] and [ReadEntries] move the entries as
// JSON lines with a chained sum, and [Ledger.Replay] rebuilds the account.
//
// It links no law. What becomes of a post that somebody leaves, the ledger asks
// through [Law], an interface of one method; a ledger that follows none needs it
// said in the entry.
package ledger
