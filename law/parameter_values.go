package law

import (
	"fmt"
	"math/bits"
	"strconv"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/jsontext"
)

// fileValue is a type of [Valued] that can be read from the JSON of an
// overlay. It is written as encoding/json writes it or, if it has a method wire,
// what that returns.
type fileValue interface {
	// takes says in what form it is written: "a whole number from 1 to 99".
	takes() string
	// fromFile reads a value of the type, and adds what is wrong with its form;
	// what else is wrong with it, check says.
	fromFile(ps *pppk.ProblemList, n jsontext.Node) any
	// write writes the value into the text of a policy, as it stands in the JSON of
	// an overlay.
	write(t *lawText)
}

// fileValueOf is a value of a parameter as files have it. Of the types that are not
// of this package it is a type of its own; nil is none.
func fileValueOf(v any) fileValue {
	switch v := v.(type) {
	case pppk.Date:
		return dateValue(v)
	case pppk.Percent:
		return percentValue(v)
	case fileValue:
		return v
	}
	return nil
}

type (
	dateValue    pppk.Date
	percentValue pppk.Percent
)

func (dateValue) takes() string { return "a day, YYYY-MM-DD" }

func (dateValue) fromFile(ps *pppk.ProblemList, n jsontext.Node) any {
	var d pppk.Date
	jsontext.Word(ps, &d)(n)
	return d
}

func (percentValue) takes() string { return "percent as a string of digits: 31.5" }

func (percentValue) fromFile(ps *pppk.ProblemList, n jsontext.Node) any {
	var p pppk.Percent
	jsontext.Word(ps, &p)(n)
	return p
}

// Route is a text that tells a person where and how to object.
type Route string

func (Route) takes() string { return "a text" }

func (Route) fromFile(ps *pppk.ProblemList, n jsontext.Node) any {
	var s string
	jsontext.Text(ps, &s)(n)
	return Route(s)
}

// Floor is a lowest predicate and the calendar years that must each have an
// annual evaluation of at least that. The years are named, never "the last n".
// A year is passed over only for a person of whom it is recorded that he was not
// assessed in it.
type Floor struct {
	Lowest pppk.Predicate `json:"predikat"`
	Years  []int          `json:"tahun"`
}

func (Floor) takes() string {
	return "an object: predikat (" + strings.Join(pppk.Words[pppk.Predicate](), ", ") + ") and tahun (a list of calendar years)"
}

func (Floor) fromFile(ps *pppk.ProblemList, n jsontext.Node) any {
	var f Floor
	jsontext.Fields(ps, n, map[string]func(jsontext.Node){"predikat": jsontext.Word(ps, &f.Lowest), "tahun": jsontext.Wholes(ps, &f.Years, pppk.MinYear, pppk.MaxYear)})
	jsontext.Required(ps, n, "predikat", "tahun")
	return f
}

// Lengths is a set of lengths in whole years. Make it with [Years] or
// [UpToAgeLimit]; the zero value allows nothing and is not legal.
type Lengths struct {
	lengths uint64 // bit n: n years; bit 0 marks a length that cannot be
	cut     bool
	toLimit bool
}

// MaxTermYears is the longest term that can be asked for or set, in years.
const MaxTermYears = 45

// Years returns the set of these lengths: Years(1, 5) is one year or five. Laying
// it fails if one is not 1 to 45.
func Years(lengths ...int) Lengths {
	var t Lengths
	for _, n := range lengths {
		if n < 1 || n > MaxTermYears {
			n = 0
		}
		t.lengths |= 1 << n
	}
	return t
}

// UpToAgeLimit returns the set whose one term ends on the day of the age limit.
func UpToAgeLimit() Lengths { return Lengths{toLimit: true} }

// CutAtAgeLimit returns the same lengths, each of which ends at the age limit
// where that comes first. Without it a length is given whole or not at all.
func (t Lengths) CutAtAgeLimit() Lengths { t.cut = true; return t }

// termsJSON is a set of lengths as it is written.
type termsJSON struct {
	Years   []int `json:"tahun,omitempty"`
	Cut     bool  `json:"terpotong,omitempty"`
	ToLimit bool  `json:"sampai_batas_usia,omitempty"`
}

func (t Lengths) wire() any {
	w := termsJSON{Cut: t.cut, ToLimit: t.toLimit}
	for n := 1; n <= MaxTermYears; n++ {
		if t.has(n) {
			w.Years = append(w.Years, n)
		}
	}
	return w
}

func (Lengths) takes() string {
	return fmt.Sprintf("an object: tahun (a list of lengths of 1 to %d years), terpotong, sampai_batas_usia", MaxTermYears)
}

func (Lengths) fromFile(ps *pppk.ProblemList, n jsontext.Node) any {
	var w termsJSON
	jsontext.Fields(ps, n, map[string]func(jsontext.Node){
		"tahun": jsontext.Wholes(ps, &w.Years, 1, MaxTermYears), "terpotong": jsontext.Flag(ps, &w.Cut), "sampai_batas_usia": jsontext.Flag(ps, &w.ToLimit),
	})
	t := Years(w.Years...)
	if bits.OnesCount64(t.lengths) != len(w.Years) {
		ps.Add(n.Path+".tahun", "setting.terms", "has a length twice")
	}
	t.cut, t.toLimit = w.Cut, w.ToLimit
	return t
}

// has reports whether n years is one of the lengths.
func (t Lengths) has(n int) bool { return n >= 1 && n <= MaxTermYears && t.lengths>>n&1 != 0 }

// longest returns the longest length of at most n years, or 0.
func (t Lengths) longest(n int) int {
	if n = min(n, MaxTermYears); n < 1 {
		return 0
	}
	return max(0, bits.Len64(t.lengths&(1<<(n+1)-1)&^1)-1)
}

// String returns the lengths in words: "1 atau 5 tahun".
func (t Lengths) String() string { return t.In(pppk.Indonesian) }

func (t Lengths) In(l pppk.Language) string {
	var parts []string
	for n := 1; n <= MaxTermYears; n++ {
		if t.has(n) {
			parts = append(parts, strconv.Itoa(n))
		}
	}
	s := strings.Join(parts, pppk.Text{ID: " atau ", EN: " or "}.In(l))
	switch {
	case s == "1":
		s += pppk.Text{ID: " tahun", EN: " year"}.In(l)
	case s != "":
		s += pppk.Text{ID: " tahun", EN: " years"}.In(l)
	}
	switch {
	case t.toLimit && s == "":
		s = pppk.Text{ID: "sampai batas usia", EN: "up to the age limit"}.In(l)
	case t.toLimit:
		s += pppk.Text{ID: " atau sampai batas usia", EN: " or up to the age limit"}.In(l)
	case t.cut:
		s += pppk.Text{ID: ", terpotong oleh batas usia", EN: ", cut short by the age limit"}.In(l)
	}
	return s
}

// Minutes is working time in minutes a week (menit per minggu).
type Minutes int

const maxMinutes = 7 * 24 * 60

func (Minutes) takes() string {
	return fmt.Sprintf("the minutes a week, a whole number from 1 to %d", maxMinutes)
}

func (Minutes) fromFile(ps *pppk.ProblemList, n jsontext.Node) any {
	var i int
	jsontext.Whole(ps, &i, 1, maxMinutes)(n)
	return Minutes(i)
}

// String returns the time in words: "37 jam 30 menit seminggu".
func (m Minutes) String() string { return m.In(pppk.Indonesian) }

func (m Minutes) In(l pppk.Language) string {
	s := strconv.Itoa(int(m)/60) + pppk.Text{ID: " jam", EN: " hours"}.In(l)
	if rest := int(m) % 60; rest != 0 {
		s += " " + strconv.Itoa(rest) + pppk.Text{ID: " menit", EN: " minutes"}.In(l)
	}
	return s + pppk.Text{ID: " seminggu", EN: " a week"}.In(l)
}

// Count is how many of something.
type Count int

const maxCount = 99

func (Count) takes() string { return fmt.Sprintf("a whole number from 1 to %d", maxCount) }

func (Count) fromFile(ps *pppk.ProblemList, n jsontext.Node) any {
	var i int
	jsontext.Whole(ps, &i, 1, maxCount)(n)
	return Count(i)
}

// String returns the number.
func (c Count) String() string { return strconv.Itoa(int(c)) }

func (c Count) In(pppk.Language) string { return c.String() }

// Offices is the offices through which a decision goes. One that is empty is not
// known.
type Offices struct {
	Reports    string `json:"melaporkan,omitempty"`          // reports on the employee: the head of his office
	Lists      string `json:"menyusun_daftar,omitempty"`     // lists those who are proposed
	Recommends string `json:"memberi_rekomendasi,omitempty"` // is asked for a recommendation
	Decides    string `json:"memutuskan,omitempty"`          // decides, for the PPK or as the PPK
	Told       string `json:"menerima_tembusan,omitempty"`   // is told
}

func (Offices) takes() string {
	return "an object of offices: melaporkan, menyusun_daftar, memberi_rekomendasi, memutuskan, menerima_tembusan"
}

func (Offices) fromFile(ps *pppk.ProblemList, n jsontext.Node) any {
	var o Offices
	jsontext.Fields(ps, n, map[string]func(jsontext.Node){
		"melaporkan": jsontext.Text(ps, &o.Reports), "menyusun_daftar": jsontext.Text(ps, &o.Lists), "memberi_rekomendasi": jsontext.Text(ps, &o.Recommends),
		"memutuskan": jsontext.Text(ps, &o.Decides), "menerima_tembusan": jsontext.Text(ps, &o.Told),
	})
	return o
}

// String returns the offices in words.
func (o Offices) String() string { return o.In(pppk.Indonesian) }

func (o Offices) In(l pppk.Language) string {
	var parts []string
	for _, step := range []struct {
		does pppk.Text
		who  string
	}{
		{pppk.Text{ID: "melaporkan", EN: "reports"}, o.Reports},
		{pppk.Text{ID: "menyusun daftar", EN: "lists"}, o.Lists},
		{pppk.Text{ID: "memberi rekomendasi", EN: "recommends"}, o.Recommends},
		{pppk.Text{ID: "memutuskan", EN: "decides"}, o.Decides},
		{pppk.Text{ID: "menerima tembusan", EN: "is told"}, o.Told},
	} {
		if step.who != "" {
			parts = append(parts, step.does.In(l)+": "+step.who)
		}
	}
	return strings.Join(parts, ", ")
}

// WageFloor is what employees are paid at least: amounts a month, and whether
// nobody is paid less than before.
type WageFloor struct {
	Least     []Wage `json:"paling_rendah,omitempty"`
	FormerPay bool   `json:"penghasilan_sebelumnya,omitempty"` // not below the former pay
}

func (WageFloor) takes() string {
	return "an object: paling_rendah (a list of objects: kategori, pendidikan, upah) and penghasilan_sebelumnya"
}

func (WageFloor) fromFile(ps *pppk.ProblemList, n jsontext.Node) any {
	var f WageFloor
	jsontext.Fields(ps, n, map[string]func(jsontext.Node){
		"paling_rendah": jsontext.List(ps, &f.Least, func(w *Wage) map[string]func(jsontext.Node) {
			return map[string]func(jsontext.Node){"kategori": jsontext.Word(ps, &w.Category), "pendidikan": jsontext.Text(ps, &w.Education), "upah": jsontext.Word(ps, &w.Amount)}
		}),
		"penghasilan_sebelumnya": jsontext.Flag(ps, &f.FormerPay),
	})
	for _, wage := range n.Items("paling_rendah") {
		jsontext.Required(ps, wage, "upah")
	}
	return f
}

// Wage is one amount of a [WageFloor] and whom it is for: everybody, where
// neither a category nor an education is given.
type Wage struct {
	Category  pppk.Category `json:"kategori,omitzero"`
	Education string        `json:"pendidikan,omitempty"`
	Amount    pppk.Rupiah   `json:"upah"` // a month
}

// String returns the floor in words.
func (f WageFloor) String() string { return f.In(pppk.Indonesian) }

func (f WageFloor) In(l pppk.Language) string {
	var parts []string
	for _, w := range f.Least {
		amount := w.Amount.Letter()
		if l == pppk.English {
			amount = englishMarks(amount)
		}
		whom := strings.TrimSpace(w.Category.String() + " " + w.Education)
		parts = append(parts, strings.TrimSpace(whom+" "+amount))
	}
	if f.FormerPay {
		parts = append(parts, pppk.Text{ID: "tidak kurang dari penghasilan sebelumnya", EN: "not below the former pay"}.In(l))
	}
	return strings.Join(parts, ", ")
}

func (f WageFloor) check(ps *pppk.ProblemList, at string) {
	if len(f.Least) == 0 && !f.FormerPay {
		ps.Add(at, "setting.wage", "names no amount, and not the former pay")
	}
	type whom struct {
		category  pppk.Category
		education string
	}
	seen := make([]whom, 0, len(f.Least))
	for _, w := range f.Least {
		if w.Amount.IsZero() || w.Category > pppk.ServiceAdministration {
			ps.Add(at, "setting.wage", "has an entry without an amount, or of no known category")
		}
		for _, other := range seen {
			if other == (whom{w.Category, w.Education}) {
				ps.Add(at, "setting.wage", "has two amounts for the same people")
			}
		}
		seen = append(seen, whom{w.Category, w.Education})
	}
}

// On returns the named years, as they are counted on a day.
func (f Floor) On(day pppk.Date) (years YearSet) {
	for _, y := range f.Years {
		years |= yearsAt(placeOf(y, day))
	}
	return years
}
