package selection

import (
	"slices"
	"testing"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/pages"
)

// TestCitations lists what is cited of the selection of 2024, for
// docs/COVERAGE.md.
func TestCitations(t *testing.T) {
	var all pages.Cited
	_, order := ConversionOrder(pppk.English)
	all.Add("`selection.ConversionOrder`", order...)
	for _, def := range slices.Concat(groupDefs, resultDefs) {
		all.Add("`selection.CandidateCode`", def.cite)
	}
	for p, def := range priorityDefs {
		all.Add("priority `"+Priority(p).String()+"`", def.cites...)
	}
	_, jobs := PartTimeCategories()
	all.Add("`selection.PartTimeCategories`", jobs)
	for b, def := range basisDefs {
		all.Add("part-time basis `"+PartTimeBasis(b).String()+"`", def.cites...)
	}
	_, proposals := PartTimeProposals()
	all.Add("`selection.PartTimeProposals`", proposals...)
	pages.Citations.Check(t, "selection", map[string]string{"selection": pages.Listed(all)})
}
