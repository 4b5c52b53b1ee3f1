package law

import (
	"github.com/pppk-id/pppk"
)

// checkCitation adds what a citation of an overlay lacks.
func checkCitation(c pppk.Citation, ps *pppk.ProblemList, at string) {
	i := c.Instrument
	switch {
	case i.Name == "":
		ps.Add(at, "citation.instrument", "names no instrument; give the decree, letter or report it comes from")
	case i.Force < pppk.Binding || i.Force > pppk.Practice:
		ps.Add(at, "citation.force", "does not say what kind of text it is (Binding, Guidance, Spoken, Practice)")
	case c.Confidence < pppk.High || c.Confidence > pppk.Low:
		ps.Add(at, "citation.confidence", "does not say how sure it is (High, Medium, Low)")
	case i.Since.IsZero() && i.Year == 0:
		ps.Add(at, "citation.date", "does not say since when the instrument is in force (Since, or Year)")
	}
}
