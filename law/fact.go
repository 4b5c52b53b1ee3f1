package law

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/jsontext"
)

// Fact is something that can be known of a person and that rules read: a field of
// [pppk.Facts], an office's statement, or a fact that the law itself declares, of the
// nation or of an agency. Its words, its kind, its office, its column and its key
// stand here and nowhere else. It is told by its id.
type Fact struct {
	// ID is the name of the fact. Of one that the law declares, it is the column of
	// spreadsheets and the id under tambahan: lower-case letters, digits, underscores.
	ID     string    `json:"id"`
	Kind   FactKind  `json:"jenis"`
	Title  pppk.Text `json:"judul"` // how it is called in letters
	Office pppk.Text `json:"dari"`  // who usually supplies it

	Plain   pppk.Text    `json:"-"` // how it is called to the employee; zero: as in letters
	Fetch   Fetch        `json:"-"` // how the employee gets it; zero: he asks the office
	Subject pppk.Subject `json:"-"` // of a StatedFact

	// AfterApplying says of a statement about a candidate that one of an older
	// application says nothing.
	AfterApplying bool `json:"-"`

	asked *Fact // how it is called where it is of the position that is asked about
}

// Fetch is what stands before and after a fact where an employee is told how to get
// it: "Bring proof of " and " to the personnel office".
type Fetch struct{ Before, After pppk.Text }

// FactKind is what the values of a fact look like. The zero value is not legal.
type FactKind uint8

// The kinds of fact. An overlay declares facts of the first four.
const (
	FlagFact   FactKind = iota + 1 // "ya" or "tidak"
	NumberFact                     // digits, a point and at most two decimals: "78.5"
	DateFact                       // YYYY-MM-DD, or "tidak": it did not happen
	TextFact                       // anything
	StatedFact                     // an office's statement about a pppk.Subject
	BuiltFact                      // a field of pppk.Facts or of the request
)

var factKinds = []string{"", "ya-tidak", "angka", "tanggal", "teks", "pernyataan", "isian"}

// String returns the wire value, "ya-tidak", or "".
func (k FactKind) String() string { return enum.String(factKinds, uint8(k)) }

// MarshalText returns what String returns.
func (k FactKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text is unset.
func (k *FactKind) UnmarshalText(text []byte) (err error) {
	*k, err = enum.Parse[FactKind](factKinds, text, "jenis_fakta", pppk.NewProblem)
	return err
}

// declared reports whether it stands under pppk.Facts.Declared.
func (f *Fact) declared() bool { return f.Kind >= FlagFact && f.Kind <= TextFact }

// name is how it is named among those that are missing.
func (f *Fact) name() string {
	if f.declared() {
		return "tambahan." + f.ID
	}
	return f.ID
}

// plain is how it is called to the employee.
func (f *Fact) plain() pppk.Text {
	if f.Plain == (pppk.Text{}) {
		return f.Title
	}
	return f.Plain
}

func (f *Fact) check(ps *pppk.ProblemList, at string, own bool) {
	switch {
	case f.Kind < FlagFact || f.Kind > BuiltFact || own && f.Kind > TextFact:
		ps.Add(at, "fact.kind", "does not say what its values look like (Kind)")
	case f.declared() && !jsontext.IsColumn(f.ID):
		ps.Add(at, "fact.id", "needs an id of lower-case letters, digits and underscores")
	case f.ID == "" || (f.Kind == StatedFact) != (f.Subject != 0):
		ps.Add(at, "fact.id", "needs an id and, of a statement alone, its subject")
	case f.Title.ID == "" || f.Title.EN == "" || f.Office.ID == "" || f.Office.EN == "":
		ps.Add(at, "fact.text", "needs a title, and the office that supplies it, each in both languages")
	}
}

// read reports whether the text is a value of the fact.
func (f *Fact) read(text string) bool {
	ok := true
	switch f.Kind {
	case FlagFact:
		_, ok = pppk.Declared{Value: text}.Flag()
	case NumberFact:
		_, ok = pppk.Declared{Value: text}.Number()
	case DateFact:
		_, ok = pppk.Declared{Value: text}.Day()
	}
	return ok
}

func (f *Fact) same(g *Fact) bool { return f == g || f.ID == g.ID && f.Kind == g.Kind }
