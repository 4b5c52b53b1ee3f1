package before

import (
	"slices"
	"strconv"
)

// Force is what kind of text an instrument is. Only a binding one can make a
// rule block.
type Force uint8

// The four forces, strongest first.
const (
	Binding  Force = iota + 1 // statute, government, presidential or ministerial regulation or decision; for its own staff a regulation or decision of the PPK
	Guidance                  // circular, letter
	Spoken                    // what an official or a report said
	Practice                  // what is done, with no text
)

// Confidence is how sure the content is. The zero value is not legal.
type Confidence uint8

// The three confidences at which a rule is encoded.
const (
	High   Confidence = iota + 1 // the text is quoted
	Medium                       // several sources agree
	Low                          // one report: it never blocks
)

// Pinpoint is how sure the article number is.
type Pinpoint uint8

// The three pinpoints.
const (
	NoPinpoint       Pinpoint = iota // no number: the subject is named instead
	SeenPinpoint                     // the number was seen in print
	InferredPinpoint                 // the number was worked out: it is never printed
)

// Instrument is a text that rules come from.
type Instrument struct {
	Name  string // "PP 49/2018"
	Title string
	Force Force

	// Since is the first day on which it is in force. Where only the year is
	// known, Since is zero and Year says which: what it says then holds for
	// certain from 31 December of that year.
	Since Date
	Year  int

	// CheckedTo is the day up to which its content was checked; By says who
	// checked, when it was an agency, and under which reference.
	CheckedTo Date
	By        string
}

// certain returns the first day on which the instrument is certainly in force.
func (i Instrument) certain() Date {
	if i.Since.IsZero() && i.Year != 0 {
		return newDate(i.Year, 12, 31)
	}
	return i.Since
}

// Citation is one place in an instrument, with how sure we are of it. It is
// comparable with ==.
type Citation struct {
	Instrument Instrument
	Article    string // "Pasal 37 ayat (2)", "diktum 13"
	Subject    string // what the place says: printed where the number is not
	Confidence Confidence
	Pinpoint   Pinpoint
}

// Blocks reports whether a rule may block on it: binding, and of high or
// medium confidence.
func (c Citation) Blocks() bool {
	return c.Instrument.Force == Binding && (c.Confidence == High || c.Confidence == Medium)
}

// String returns the citation as a letter prints it: "PP 49/2018 Pasal 37
// ayat (2)", or with the subject where the number was not seen.
func (c Citation) String() string { return c.in(Indonesian) }

// in is what String returns; in English the connecting word is English, and
// names and subjects stay.
func (c Citation) in(l Language) string {
	if c.Pinpoint == SeenPinpoint && c.Article != "" {
		return c.Instrument.Name + " " + c.Article
	}
	if c.Subject != "" {
		return c.Instrument.Name + words{" tentang ", " on "}.in(l) + c.Subject
	}
	return c.Instrument.Name
}

// exists reports whether its instrument is in force on the day or, of one whose
// day is not known, in its year.
func (c Citation) exists(day Date) bool {
	return c.thatYear(day) || !c.Instrument.certain().After(day)
}

func (c Citation) thatYear(day Date) bool {
	return c.Instrument.Since.IsZero() && c.Instrument.Year == day.Year()
}

// on returns the citation as it is printed for a decision of that day.
func (c Citation) on(l Language, day Date) Citation {
	if c.thatYear(day) {
		year := strconv.Itoa(c.Instrument.Year)
		c.Instrument.Name += words{
			" (berlaku dalam tahun " + year + ", harinya tidak diketahui)",
			" (in force in " + year + ", its day not known)",
		}.in(l)
	}
	return c
}

// check adds what a citation of an overlay lacks.
func (c Citation) check(ps *problems, at string) {
	i := c.Instrument
	switch {
	case i.Name == "":
		ps.add(at, "citation.instrument", "names no instrument; give the decree, letter or report it comes from")
	case i.Force < Binding || i.Force > Practice:
		ps.add(at, "citation.force", "does not say what kind of text it is (Binding, Guidance, Spoken, Practice)")
	case c.Confidence < High || c.Confidence > Low:
		ps.add(at, "citation.confidence", "does not say how sure it is (High, Medium, Low)")
	case i.Since.IsZero() && i.Year == 0:
		ps.add(at, "citation.date", "does not say since when the instrument is in force (Since, or Year)")
	}
}

func appendCitations(b []byte, l Language, all []Citation) []byte {
	var seen []string
	for _, c := range all {
		if s := c.in(l); !slices.Contains(seen, s) {
			if len(seen) > 0 {
				b = append(b, "; "...)
			}
			b = append(b, s...)
			seen = append(seen, s)
		}
	}
	return b
}
