package law

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/jsontext"
)

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
func (m Minutes) String() string { return m.in(pppk.Indonesian) }

func (m Minutes) in(l pppk.Language) string {
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

func (c Count) in(pppk.Language) string { return c.String() }

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
func (o Offices) String() string { return o.in(pppk.Indonesian) }

func (o Offices) in(l pppk.Language) string {
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
func (f WageFloor) String() string { return f.in(pppk.Indonesian) }

func (f WageFloor) in(l pppk.Language) string {
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
