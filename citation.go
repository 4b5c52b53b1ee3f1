package pppk

import (
	"slices"
	"strconv"

	"github.com/pppk-id/pppk/internal/enum"
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

// Certain returns the first day on which the instrument is certainly in force.
func (i Instrument) Certain() Date {
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
func (c Citation) String() string { return c.In(Indonesian) }

// In is what String returns; in English the connecting word is English, and
// names and subjects stay.
func (c Citation) In(l Language) string {
	if c.Pinpoint == SeenPinpoint && c.Article != "" {
		return c.Instrument.Name + " " + c.Article
	}
	if c.Subject != "" {
		return c.Instrument.Name + Text{" tentang ", " on "}.In(l) + c.Subject
	}
	return c.Instrument.Name
}

// ExistsOn reports whether its instrument is in force on the day or, of one whose
// day is not known, in its year.
func (c Citation) ExistsOn(day Date) bool {
	return c.thatYear(day) || !c.Instrument.Certain().After(day)
}

func (c Citation) thatYear(day Date) bool {
	return c.Instrument.Since.IsZero() && c.Instrument.Year == day.Year()
}

// On returns the citation as it is printed for a decision of that day.
func (c Citation) On(l Language, day Date) Citation {
	if c.thatYear(day) {
		year := strconv.Itoa(c.Instrument.Year)
		c.Instrument.Name += Text{
			" (berlaku dalam tahun " + year + ", harinya tidak diketahui)",
			" (in force in " + year + ", its day not known)",
		}.In(l)
	}
	return c
}

// AppendCitations appends the citations as a letter prints them, each once, with "; "
// between them.
func AppendCitations(b []byte, l Language, all []Citation) []byte {
	var seen []string
	for _, c := range all {
		if s := c.In(l); !slices.Contains(seen, s) {
			if len(seen) > 0 {
				b = append(b, "; "...)
			}
			b = append(b, s...)
			seen = append(seen, s)
		}
	}
	return b
}

var forceWords = []string{"", "mengikat", "pedoman", "pernyataan", "praktik"}

// String returns the wire value, "mengikat", or "".
func (f Force) String() string { return enum.String(forceWords, uint8(f)) }

// MarshalText returns what String returns.
func (f Force) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text is unset.
func (f *Force) UnmarshalText(text []byte) (err error) {
	*f, err = enum.Parse[Force](forceWords, text, "kekuatan", NewProblem)
	return err
}

var confidenceWords = []string{"", "tinggi", "sedang", "rendah"}

// String returns the wire value, "tinggi", or "".
func (c Confidence) String() string { return enum.String(confidenceWords, uint8(c)) }

// MarshalText returns what String returns.
func (c Confidence) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text is unset.
func (c *Confidence) UnmarshalText(text []byte) (err error) {
	*c, err = enum.Parse[Confidence](confidenceWords, text, "keyakinan", NewProblem)
	return err
}

var pinpointWords = []string{"", "tercetak", "disimpulkan"}

// String returns the wire value, "tercetak", or "" for [NoPinpoint].
func (p Pinpoint) String() string { return enum.String(pinpointWords, uint8(p)) }

// MarshalText returns what String returns.
func (p Pinpoint) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text is [NoPinpoint].
func (p *Pinpoint) UnmarshalText(text []byte) (err error) {
	*p, err = enum.Parse[Pinpoint](pinpointWords, text, "nomor_pasal", NewProblem)
	return err
}
