package ledger

import (
	"testing"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/pages"
)

// TestCitations lists what the entries cite, for docs/COVERAGE.md.
func TestCitations(t *testing.T) {
	var all pages.Cited
	for k, e := range entryDefs {
		all.Add("entry `"+pppk.EntryKind(k).String()+"`", e.law...)
	}
	pages.Citations.Check(t, "ledger", map[string]string{"entries": pages.Listed(all)})
}
