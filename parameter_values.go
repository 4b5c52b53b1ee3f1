package pppk

import (
	"strconv"
	"strings"
)

// Minutes is working time in minutes a week (menit per minggu).
type Minutes int

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

// String returns the number.
func (c Count) String() string { return strconv.Itoa(int(c)) }

func (c Count) in(Language) string { return c.String() }

// Offices is the offices through which a decision goes. One that is empty is not
// known.
type Offices struct {
	Reports    string // reports on the employee: the head of his office
	Lists      string // lists those who are proposed
	Recommends string // is asked for a recommendation
	Decides    string // decides, for the PPK or as the PPK
	Told       string // is told
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
	Least     []Wage
	FormerPay bool // not below the former pay
}

// Wage is one amount of a [WageFloor] and whom it is for: everybody, where
// neither a category nor an education is given.
type Wage struct {
	Category  Category
	Education string
	Amount    Rupiah // a month
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
