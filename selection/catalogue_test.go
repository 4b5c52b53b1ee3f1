package selection

import (
	"strings"
	"testing"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/pages"
	"github.com/pppk-id/pppk/national"
)

// TestCatalogue keeps what docs/RULES.md says of the selection of 2024 equal to the code.
func TestCatalogue(t *testing.T) {
	var s pages.Sections
	catalogueSelection(s.P)
	pages.Rules.Check(t, "selection", s.Parts())
}

// catalogueSelection writes what is known of the selection, and read by no rule.
func catalogueSelection(p func(string, ...any)) {
	p("\n## Codes of candidates (kode peserta)\n\n| code | meaning | source | confidence |\n|---|---|---|---|\n")
	var codes []CandidateCode
	for g := GroupR1; g <= GroupR5; g++ {
		codes = append(codes, CandidateCode{Group: g})
	}
	for r := SelectionPassed; r <= SelectionDisqualified; r++ {
		codes = append(codes, CandidateCode{Result: r})
	}
	for _, c := range codes {
		p("| `%s` | %s<br>*%s* | %s | %s |\n", c, c.Text(pppk.English), c.Text(pppk.Indonesian), pages.Cites(c.Citations()), pages.Confidences(c.Citations()))
	}
	p("\nA category with `/L` has passed. Of %s no source says what they mean. Of %s the sources differ: reports of the part-time intake list it with those recorded in the database of BKN, and of the selection of 2024 no meaning was found; it is refused too.\n", strings.Join(unknownCodes, ", "), disputedCode)
	p("\n## Orders of priority\n\nIn `%s` category goes before score; of `%s` no source says so. Which code belongs to which step was worked out, with low confidence.\n\n| order | step | who | codes | source | force | confidence |\n|---|--:|---|---|---|---|---|\n", OptimisationOrder, PartTimeOrder)
	for o := OptimisationOrder; o <= PartTimeOrder; o++ {
		cite := o.Citations()[0]
		for _, s := range o.Steps() {
			var groups []string
			for _, g := range s.Groups {
				groups = append(groups, g.String())
			}
			p("| `%s` | %d | %s<br>*%s* | %s | %s | %s | %s |\n", o, s.Place, s.Text.EN, s.Text.ID, strings.Join(groups, ", "), cite.In(pppk.English), pages.Force(cite.Instrument.Force), pages.Confidence(cite.Confidence))
		}
	}
	text, cites := ConversionOrder(pppk.English)
	p("\n%s (%s)\n", text, string(pppk.AppendCitations(nil, pppk.English, cites)))
	p("\n## Part-time intake\n\n| ground | what it says | source | force | since |\n|---|---|---|---|---|\n")
	for b := FailedCPNS; b <= AllStagesNoPost; b++ {
		cite := b.Citations()[0]
		p("| `%s` | %s<br>*%s* | %s | %s | %s |\n", b, b.Text(pppk.English), b.Text(pppk.Indonesian), pages.Cites(b.Citations()), pages.Force(cite.Instrument.Force), pages.Since(cite.Instrument))
	}
	jobs, cite := PartTimeCategories()
	var names []string
	for _, c := range jobs {
		names = append(names, "`"+c.String()+"`")
	}
	window, cites := PartTimeProposals()
	p("\nJob groups (%s): %s. Proposals were taken from %s to %s (%s).\n", cite.In(pppk.English), strings.Join(names, ", "), window.First, window.Last, string(pppk.AppendCitations(nil, pppk.English, cites)))
	p("\n| deadline | who does what | working days | source | confidence |\n|---|---|--:|---|---|\n")
	for d := national.NIRequest; d <= national.StatusChange; d++ {
		p("| `%s` | %s<br>*%s* | %d | %s | %s |\n", d, d.Text(pppk.English), d.Text(pppk.Indonesian), d.Days(), d.Citation().In(pppk.English), pages.Confidence(d.Citation().Confidence))
	}
}
