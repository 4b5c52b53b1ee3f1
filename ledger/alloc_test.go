//go:build !race

package ledger_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
)

// An entry that is recorded allocates what the ledger keeps of it: the batch,
// its entries, where their posts came from, and who then holds what; the maps
// and lists that grow come on top now and then. A question allocates nothing.
func TestLedgerAllocations(t *testing.T) {
	filled := newFilledLedgers(t, 10_000, 1)
	ledger, batches, next := filled.ledger, filled.several(2001), 0
	require.LessOrEqual(t, testing.AllocsPerRun(2000, func() {
		_, err := ledger.Apply(batches[next])
		if next++; err != nil {
			t.Fatal(err)
		}
	}), 4.0, "a batch of one entry")
	require.LessOrEqual(t, testing.AllocsPerRun(100, func() {
		if _, err := ledger.Apply(batches[0]); err != nil {
			t.Fatal(err)
		}
	}), 2.0, "a batch that is recorded already")

	refused := batches[0]
	refused.Reference = "SK again"
	refused.Entries = []pppk.Entry{madeup.Fill("2024-03-01", refused.Entries[0].Line, batches[1999].Entries[0].Incumbent)}
	for range 99 {
		refused.Entries = append(refused.Entries, refused.Entries[0])
	}
	for entries, most := range map[int]float64{1: 20, 100: 200} {
		b := refused
		b.Entries = refused.Entries[:entries]
		require.LessOrEqual(t, testing.AllocsPerRun(20, func() {
			if _, err := ledger.Apply(b); err == nil {
				t.Fatal("accepted")
			}
		}), most, "a batch of %d entries that is refused", entries)
	}

	line := pppk.Line{ID: filled.line(7)}
	for _, of := range []pppk.Line{line, {}, {Unit: "SDN 7"}} {
		require.Zero(t, testing.AllocsPerRun(100, func() { sinkBalance = ledger.Balance(of, madeup.BenchDay) }))
		require.NotZero(t, sinkBalance.Filled)
	}
}
