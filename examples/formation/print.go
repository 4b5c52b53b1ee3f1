package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/pppk-id/pppk"
)

// number writes a number as Indonesians do: 10.099.
func number(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "." + s[i:]
	}
	return s
}

func signed(n int) string {
	if n > 0 {
		return "+" + number(n)
	}
	return number(n)
}

func optional(n *int) string {
	if n == nil {
		return "-"
	}
	return number(*n)
}

// sum writes published numbers as they were published, not added up.
func sum(all []int) string {
	if all == nil {
		return "-"
	}
	var each []string
	for _, n := range all {
		each = append(each, number(n))
	}
	return strings.Join(each, " + ")
}

func printJSON(out io.Writer, r *report) error {
	enc := json.NewEncoder(out)
	enc.SetIndent("", "  ")
	return enc.Encode(r)
}

// printText prints the tables.
func printText(out io.Writer, r *report) error {
	p := &printer{}
	p.line("FORMASI PPPK: angka yang diterbitkan, dibukukan orang demi orang; keadaan pada ", r.Day.String())
	p.line()
	p.line("Angka dalam tabel berasal dari buku besar (ledger.Ledger); kolom \"terbit\" dari sumber. Acuan orang dibuat-buat.")
	p.line("Setiap sumber dibukukan tersendiri. Di setiap baris dan hari: ditetapkan = terisi + dicadangkan + kosong.")
	p.line()
	p.line("Hari pembukuan, menurut tanda di belakang peristiwa:")
	for _, b := range bases {
		p.line("  ", fmt.Sprintf("%-5s", mark(b.basis)), b.words)
	}
	p.line("Tanda di belakang atau di depan angka:")
	p.line("  *    termasuk asumsi, dijelaskan di atas tabelnya")
	p.line("  ≥    sekurang-kurangnya, dihitung dari pengangkatan")
	p.line("  ?    tidak diketahui")
	p.line("  -    tidak diterbitkan")
	for i := range r.Chains {
		p.chain(&r.Chains[i])
	}
	for i := range r.Sources {
		p.sources(&r.Sources[i])
	}
	_, err := io.WriteString(out, p.String())
	return err
}

type printer struct{ strings.Builder }

func (p *printer) line(parts ...string) {
	p.WriteString(strings.TrimRight(strings.Join(parts, ""), " "))
	p.WriteByte('\n')
}

func (p *printer) heading(text string) {
	p.line()
	p.line(strings.Repeat("=", 72))
	p.line(text)
}

func (p *printer) chain(c *chainReport) {
	p.heading(strings.ToUpper(c.Region) + " (" + c.Code.Scheme().String() + " " + c.Code.Code() + ")")
	p.line("Sumber: ", c.Source)
	for _, s := range c.Said {
		p.line("- ", s)
	}
	for i := range c.Tables {
		p.table(&c.Tables[i])
	}
	if len(c.Checks) > 0 {
		p.line()
		p.line("Pemeriksaan rincian terhadap jumlahnya")
		for _, s := range c.Checks {
			p.line("- ", s)
		}
	}
}

func (p *printer) table(t *table) {
	star := noSign
	if t.Assumed != "" {
		star = assumedSign
	}
	known := !t.Unknown
	p.line()
	p.line(strings.ToUpper(strings.ReplaceAll(t.Status.String(), "-", " ")))
	if t.Assumed != "" {
		p.line("* ", t.Assumed, ".")
	}
	rows := [][]string{{"hari", "peristiwa", ">ditetapkan", ">terisi", ">dicadangkan", ">kosong"}}
	for _, d := range t.Days {
		rows = append(rows, append([]string{d.Day.String(), d.what()}, amounts(d.Balance, star, known)...))
	}
	p.rows(rows)
	if len(t.Phases) > 0 {
		p.line()
		p.groups("tahap", t.Phases, false, known)
	}
	if c := t.Categories; c != nil {
		p.line()
		title := "Menurut kategori, keadaan pada " + c.Day.String()
		switch c.Basis {
		case published:
			title += "; yang ditetapkan per kategori diterbitkan"
		case atLeast:
			title += "; yang ditetapkan per kategori DIHITUNG"
		}
		p.line(title)
		p.groups("kategori", append(c.Rows[:len(c.Rows):len(c.Rows)], c.Sum), c.Basis == atLeast, known)
	}
	p.line()
	rows = [][]string{{"dibandingkan", ">buku besar", ">terbit", "keterangan"}}
	for _, f := range t.Figures {
		rows = append(rows, []string{f.What, optional(f.Ledger), optional(f.Published), f.Remark})
	}
	p.rows(rows)
	for _, s := range t.Open {
		p.line("- ", s)
	}
}

// what tells what was booked on a day, each with the mark of how we know the
// day.
func (s *standing) what() string {
	var all []string
	for _, e := range s.Events {
		all = append(all, strings.TrimSpace(e.What+" "+mark(e.Basis)))
	}
	if all == nil {
		return "keadaan"
	}
	return strings.Join(all, ", ")
}

func mark(of basis) string {
	for _, b := range bases {
		if b.basis == of && b.mark != "" {
			return "(" + b.mark + ")"
		}
	}
	return ""
}

// sign marks the authorised posts of a balance that were not published.
type sign uint8

const (
	noSign sign = iota
	assumedSign
	leastSign
)

// amounts are the cells of a balance. What follows from an assumption is not
// shown as if it were known.
func amounts(b pppk.Balance, s sign, vacantKnown bool) []string {
	authorised, vacant := number(b.Authorised), number(b.Vacant)
	switch s {
	case assumedSign:
		authorised += "*"
	case leastSign:
		authorised, vacant = "≥"+authorised, "≥"+vacant
	}
	if !vacantKnown {
		vacant = "?"
	}
	return []string{authorised, number(b.Filled), number(b.Reserved), vacant}
}

func (p *printer) groups(by string, all []group, least, known bool) {
	rows := [][]string{{by, ">ditetapkan", ">terisi", ">dicadangkan", ">kosong", ">terbit: ditetapkan", ">terbit: terisi"}}
	for _, g := range all {
		s := noSign
		switch {
		case g.Assumed:
			s = assumedSign
		case least && g.Name != "jumlah" && g.Name != categoryName(0): // those are published, or what is left of it
			s = leastSign
		}
		rows = append(rows, append(append([]string{g.Name}, amounts(g.Balance, s, known)...), optional(g.Authorised), sum(g.Filled)))
	}
	p.rows(rows)
}

// rows prints a table. A heading that starts with > is of a column of numbers.
func (p *printer) rows(rows [][]string) {
	right := make([]bool, len(rows[0]))
	width := make([]int, len(rows[0]))
	for i, cell := range rows[0] {
		right[i] = strings.HasPrefix(cell, ">")
		rows[0][i] = strings.TrimPrefix(cell, ">")
	}
	for _, row := range rows {
		for i, cell := range row {
			width[i] = max(width[i], utf8.RuneCountInString(cell))
		}
	}
	for _, row := range rows {
		var cells []string
		for i, cell := range row {
			space := strings.Repeat(" ", width[i]-utf8.RuneCountInString(cell))
			if right[i] {
				cell = space + cell
			} else {
				cell += space
			}
			cells = append(cells, cell)
		}
		p.line(strings.Join(cells, "  "))
	}
}

func (p *printer) sources(d *difference) {
	p.heading("DUA SUMBER TENTANG " + strings.ToUpper(d.Region))
	p.line("(1) ", d.First, "; dibukukan sampai ", d.Days[0].String())
	p.line("(2) ", d.Second, "; dibukukan sampai ", d.Days[1].String())
	p.line("Keduanya disimpan, masing-masing dengan sumbernya; tidak ada yang diutamakan.")
	p.line()
	rows := [][]string{{"ukuran", ">(1)", ">(2)", ">selisih (2) - (1)"}}
	for _, r := range d.Rows {
		diff := "hanya satu menyebutnya"
		if r.First != nil && r.Second != nil {
			diff = signed(*r.Second - *r.First)
		}
		rows = append(rows, []string{r.What, optional(r.First), optional(r.Second), diff})
	}
	p.rows(rows)
	for _, s := range d.Refuse {
		p.line("- ", s)
	}
}
