package ledger

import (
	"strings"
	"testing"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/pages"
)

// TestCatalogue keeps what docs/RULES.md says of entries equal to the code.
func TestCatalogue(t *testing.T) {
	var s pages.Sections
	p := s.P
	p("\n## Entries of the ledger of posts\n\nThe amounts of a line on a day: authorised + excess = filled + reserved + frozen + closed + vacant. Fields in brackets may be left out; `tanggal`, and a reason of the entry or its batch, belong to every entry.\n\n| entry | effect | fields | article |\n|---|---|---|---|\n")
	for k := pppk.Propose; k < pppk.EntryKindCount; k++ {
		e := entryDefs[k]
		p("| `%s` | %s<br>*%s* | %s | %s |\n", k, e.effect.EN, e.effect.ID, entryFields(e), pages.Cites(e.law))
	}
	pages.Rules.Check(t, "ledger", s.Parts())
}

func entryFields(e entryDef) string {
	var all []string
	for i, name := range fieldNames {
		switch bit := field(1) << i; {
		case e.takes&bit != 0:
			all = append(all, "`"+name+"`")
		case e.may&bit != 0:
			all = append(all, "[`"+name+"`]")
		}
	}
	return strings.Join(all, " ")
}
