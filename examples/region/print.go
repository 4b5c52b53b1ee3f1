package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"text/tabwriter"
)

// number writes a number as Indonesians do: 10.099.
func number(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "." + s[i:]
	}
	return s
}

type printer struct{ strings.Builder }

func (p *printer) line(parts ...string) {
	p.WriteString(strings.TrimRight(strings.Join(parts, ""), " "))
	p.WriteByte('\n')
}

func (p *printer) heading(text string) {
	p.line()
	p.line(text)
	p.line(strings.Repeat("=", len(text)))
}

// table writes rows of cells below each other.
func (p *printer) table(rows ...[]string) {
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	for _, cells := range rows {
		fmt.Fprintln(w, "  "+strings.Join(cells, "\t"))
	}
	w.Flush()
	for line := range strings.Lines(b.String()) {
		p.line(strings.TrimSuffix(line, "\n"))
	}
}

// printText prints the counts for people to read.
func printText(out io.Writer, r *report, made bool) error {
	p := &printer{}
	p.line("DUA INSTANSI, SATU KELOMPOK PEGAWAI: ", number(r.People), " orang, hari keputusan ", r.Day.String())
	if made {
		p.line("Orang dan angkanya dibuat-buat; yang dilaporkan tentang kedua instansi tidak.")
		if r.Day.String() != madeDay {
			p.line("Orang-orang itu dibuat untuk ", madeDay, "; pada hari lain lebih banyak yang belum diketahui.")
		}
	}
	if r.Refused > 0 {
		p.line(number(r.Refused), " baris tidak dapat dibaca dan tidak dihitung.")
	}
	p.regions(r)
	p.conventions(r)
	p.sukamaju(r)
	_, err := io.WriteString(out, p.String())
	return err
}

func (p *printer) regions(r *report) {
	p.heading("1. SEBAGAIMANA DILAPORKAN")
	p.line("Laporan tidak menentukan apa pun. Ia menjadi catatan pada keputusan, sampai instansi")
	p.line("menetapkannya sendiri; karena itu hasil kedua instansi di bawah ini adalah hasil nasional.")
	p.line()
	p.outcomes(&r.Reported)
	p.differences(&r.Reported)
	p.line()
	p.line("Catatannya berbeda. dicatat: pada berapa keputusan (0: sama dengan hukum nasional, atau belum")
	p.line("berlaku). Dua kolom terakhir: seandainya hanya itu yang ditetapkan, pada berapa orang hasilnya")
	p.line("berubah, dan pada berapa orang hasil atau hari terakhirnya.")
	for i := range r.Regions {
		a := &r.Regions[i]
		p.line()
		p.line(a.Authority, " (", a.ID, ", ", a.Region.String(), ")")
		if len(a.Settings) == 0 {
			p.line("  tidak ada yang dilaporkan yang menjadi nilai sebuah parameter")
			continue
		}
		rows := [][]string{{"dilaporkan", "sejak", "dicatat", "hasil berubah", "hasil atau hari berubah"}}
		for _, s := range a.Settings {
			rows = append(rows, []string{s.Parameter, s.From.String(), number(s.Noted), number(s.Outcomes), number(s.Changed)})
		}
		p.table(rows...)
		for _, s := range a.Settings {
			value := s.Value
			if s.Departs {
				value += ", MENYIMPANG dari hukum nasional"
			}
			p.line("  - ", s.Parameter, ": ", value)
			p.line("    ", s.Source)
		}
	}

	p.heading("2. SEANDAINYA DITETAPKAN")
	p.line("REKAAN: tidak satu pun dari kedua instansi telah menetapkan ini. Dasarnya di sini ialah")
	p.line("\"", r.Decree, "\", berlaku sejak ", r.Day.String(), ". Sebuah aturan")
	p.line("menentukan bila karenanya hasil menjadi lain, atau bila ia membatasi hari terakhir yang berubah.")
	p.line()
	p.outcomes(&r.Confirmed)
	p.differences(&r.Confirmed)
}

func (p *printer) conventions(r *report) {
	p.heading("3. HARI BERLAKUNYA BATAS USIA")
	p.line("Tidak ada teks nasional yang memilih satu dari tiga hari. Hukum nasional dengan masing-masing,")
	p.line("dipilih oleh sebuah keputusan rekaan:")
	for i := range r.Conventions {
		c := &r.Conventions[i]
		p.line()
		p.line(strconv.Itoa(i+1), ") a: ", c.A, "; b: ", c.B)
		p.outcomesNamed(c, "a", "b")
		p.differences(c)
	}
}

func (p *printer) sukamaju(r *report) {
	s := &r.Sukamaju
	p.heading("4. KABUPATEN YANG TIDAK ADA: SUKAMAJU")
	p.line("Semua angkanya dibuat-buat (sukamaju.go, tiga puluh baris):")
	p.line()
	for _, one := range s.Settings {
		kind := "pilihan di dalam hukum nasional"
		if one.Departs {
			kind = "MENYIMPANG dari hukum nasional"
		}
		p.line("  - ", kind, ": ", one.Parameter, ": ", one.Value, " (", one.Source, ")")
	}
	p.line("  - ditambahkan: fakta ", strings.Join(s.Facts, ", "))
	p.line("  - ditambahkan: aturan ", strings.Join(s.Rules, ", "))
	p.line()
	p.outcomes(&s.National)
	p.differences(&s.National)
	p.line()
	p.line("Sebagai berkas (sukamaju.json). Berkas memuat ketentuan, penyimpangan, sumber dan fakta; aturan")
	p.line("sendiri ialah Go dan ditambahkan sesudah berkas dibaca.")
	for _, c := range []*comparison{&s.File, &s.Alone} {
		p.line("  ", c.A, " dan ", c.B, ": ", same(c))
	}
	for _, cause := range s.Alone.Rules {
		p.line("    yang tidak ada dalam berkas: aturan ", cause.ID)
	}
}

// same says of how many people two laws say the same.
func same(c *comparison) string {
	if c.Changed == 0 && len(c.Rules) == 0 {
		return "setiap temuan sama pada semua orang"
	}
	return "temuan berbeda; hasil atau hari terakhir berbeda pada " + number(c.Changed) + " orang"
}

func (p *printer) outcomes(c *comparison) { p.outcomesNamed(c, c.A, c.B) }

func (p *printer) outcomesNamed(c *comparison, a, b string) {
	rows := [][]string{{"hasil", a, b}}
	for _, t := range c.Outcomes {
		rows = append(rows, []string{t.Outcome.String(), number(t.A), number(t.B)})
	}
	p.table(rows...)
}

// differences says what differs from A to B, and why.
func (p *printer) differences(c *comparison) {
	if c.Changed == 0 {
		p.line("  Tidak ada orang yang hasil atau hari terakhirnya berbeda.")
		return
	}
	p.line("  Hasil atau hari terakhir berbeda pada ", number(c.Changed), " orang:")
	for _, m := range c.Moves {
		p.line("  - ", number(m.People), " orang dari ", m.From.String(), " menjadi ", m.To.String())
	}
	p.days(c.Later, "lebih lama")
	p.days(c.Earlier, "lebih singkat")
	if c.DayOfOne > 0 {
		p.line("  - ", number(c.DayOfOne), " orang: hari terakhir hanya ada pada satu dari keduanya")
	}
	rows := [][]string{{"aturan yang berbunyi lain", "orang", "menentukan"}}
	for _, cause := range c.Rules {
		rows = append(rows, []string{cause.ID, number(cause.People), number(cause.Decides)})
	}
	p.table(rows...)
	var values []string
	for _, cause := range c.Parameters {
		values = append(values, cause.ID+" ("+number(cause.People)+" orang)")
	}
	if len(values) > 0 {
		p.line("  parameter yang bernilai lain: ", strings.Join(values, ", "))
	}
}

func (p *printer) days(d days, how string) {
	if d.People == 0 {
		return
	}
	each := number(d.Least)
	if d.Most != d.Least {
		each += " sampai " + number(d.Most)
	}
	p.line("  - ", number(d.People), " orang ", how, ": ", each, " hari, seluruhnya ", number(d.All), " hari")
}
