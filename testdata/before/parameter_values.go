package before

import (
	"fmt"
	"strconv"
	"strings"
)

// Minutes is working time in minutes a week (menit per minggu).
type Minutes int

const maxMinutes = 7 * 24 * 60

func (Minutes) takes() string {
	return fmt.Sprintf("the minutes a week, a whole number from 1 to %d", maxMinutes)
}

func (Minutes) fromFile(ps *problems, n node) any {
	var i int
	ps.whole(&i, 1, maxMinutes)(n)
	return Minutes(i)
}

// String returns the time in words: "37 jam 30 menit seminggu".
func (m Minutes) String() string { return m.in(Indonesian) }

func (m Minutes) in(l Language) string {
	s := strconv.Itoa(int(m)/60) + words{" jam", " hours"}.in(l)
	if rest := int(m) % 60; rest != 0 {
		s += " " + strconv.Itoa(rest) + words{" menit", " minutes"}.in(l)
	}
	return s + words{" seminggu", " a week"}.in(l)
}

// Count is how many of something.
type Count int

const maxCount = 99

func (Count) takes() string { return fmt.Sprintf("a whole number from 1 to %d", maxCount) }

func (Count) fromFile(ps *problems, n node) any {
	var i int
	ps.whole(&i, 1, maxCount)(n)
	return Count(i)
}

// String returns the number.
func (c Count) String() string { return strconv.Itoa(int(c)) }

func (c Count) in(Language) string { return c.String() }

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

func (Offices) fromFile(ps *problems, n node) any {
	var o Offices
	ps.fields(n, map[string]func(node){
		"melaporkan": ps.text(&o.Reports), "menyusun_daftar": ps.text(&o.Lists), "memberi_rekomendasi": ps.text(&o.Recommends),
		"memutuskan": ps.text(&o.Decides), "menerima_tembusan": ps.text(&o.Told),
	})
	return o
}

// String returns the offices in words.
func (o Offices) String() string { return o.in(Indonesian) }

func (o Offices) in(l Language) string {
	var parts []string
	for _, step := range []struct {
		does words
		who  string
	}{
		{words{"melaporkan", "reports"}, o.Reports},
		{words{"menyusun daftar", "lists"}, o.Lists},
		{words{"memberi rekomendasi", "recommends"}, o.Recommends},
		{words{"memutuskan", "decides"}, o.Decides},
		{words{"menerima tembusan", "is told"}, o.Told},
	} {
		if step.who != "" {
			parts = append(parts, step.does.in(l)+": "+step.who)
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

func (WageFloor) fromFile(ps *problems, n node) any {
	var f WageFloor
	ps.fields(n, map[string]func(node){
		"paling_rendah": list(ps, &f.Least, func(w *Wage) map[string]func(node) {
			return map[string]func(node){"kategori": ps.word(&w.Category), "pendidikan": ps.text(&w.Education), "upah": ps.word(&w.Amount)}
		}),
		"penghasilan_sebelumnya": ps.flag(&f.FormerPay),
	})
	for _, wage := range n.items("paling_rendah") {
		ps.needs(wage, "upah")
	}
	return f
}

// Wage is one amount of a [law.WageFloor] and whom it is for: everybody, where
// neither a category nor an education is given.
type Wage struct {
	Category  Category `json:"kategori,omitzero"`
	Education string   `json:"pendidikan,omitempty"`
	Amount    Rupiah   `json:"upah"` // a month
}

// String returns the floor in words.
func (f WageFloor) String() string { return f.in(Indonesian) }

func (f WageFloor) in(l Language) string {
	var parts []string
	for _, w := range f.Least {
		amount := w.Amount.letter()
		if l == English {
			amount = englishMarks(amount)
		}
		whom := strings.TrimSpace(w.Category.String() + " " + w.Education)
		parts = append(parts, strings.TrimSpace(whom+" "+amount))
	}
	if f.FormerPay {
		parts = append(parts, words{"tidak kurang dari penghasilan sebelumnya", "not below the former pay"}.in(l))
	}
	return strings.Join(parts, ", ")
}

func (f WageFloor) check(ps *problems, at string) {
	if len(f.Least) == 0 && !f.FormerPay {
		ps.add(at, "setting.wage", "names no amount, and not the former pay")
	}
	type whom struct {
		category  Category
		education string
	}
	seen := make([]whom, 0, len(f.Least))
	for _, w := range f.Least {
		if w.Amount.IsZero() || int(w.Category) >= len(categories) {
			ps.add(at, "setting.wage", "has an entry without an amount, or of no known category")
		}
		for _, other := range seen {
			if other == (whom{w.Category, w.Education}) {
				ps.add(at, "setting.wage", "has two amounts for the same people")
			}
		}
		seen = append(seen, whom{w.Category, w.Education})
	}
}
