package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"text/tabwriter"
)

func number(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "." + s[i:]
	}
	return s
}

func printReports(out io.Writer, all []*report, shown *report) {
	fmt.Fprintln(out, "Pengangkatan PPPK penuh waktu dari seleksi 2024. Orang-orangnya rekaan; jumlah yang diangkat dan formasinya seperti diberitakan.")
	for _, r := range all {
		r.print(out)
	}
	line := strings.Repeat("=", 72)
	fmt.Fprintf(out, "\n%s\nSatu konsep perjanjian, %s\n%s\n%s%s\n", line, shown.Region, line, shown.draft, line)
	if shown.letter != "" {
		fmt.Fprintf(out, "Penjelasan tentang orang pertama yang tidak atau belum dapat diangkat, %s\n%s\n%s%s\n", shown.Region, line, shown.letter, line)
	}
}

func (r *report) print(out io.Writer) {
	c := r.cohort
	fmt.Fprintf(out, "\n%s: %s orang, hari keputusan %s, mulai %s\n", strings.ToUpper(r.Region), number(r.People), r.Day, r.Start)
	fmt.Fprintf(out, "Sumber jumlah yang diangkat: %s. Sumber formasi: %s.\n", c.Source, c.PostSource)
	fmt.Fprintf(out, "Lama perjanjian %d tahun: %s. Hari mulai, hari Menteri menetapkan formasi, dan yang tidak dapat diangkat: rekaan atau asumsi.\n\n", c.Years, c.YearsBasis)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, o := range r.Outcomes {
		fmt.Fprintf(w, "%s\t%s\n", o.What, number(o.Count))
	}
	w.Flush()
	fmt.Fprintf(out, "\nKonsep perjanjian dengan isi minimum yang lengkap: %s", number(r.Drafts))
	sep := " ("
	for _, y := range r.ByYears {
		fmt.Fprintf(out, "%s%s: %s", sep, y.What, number(y.Count))
		sep = "; "
	}
	if len(r.ByYears) > 0 {
		fmt.Fprint(out, ")")
	}
	fmt.Fprintf(out, "\nDi antaranya mulai sesudah melewati batas usia pelamar (Surat BKN, 10 Maret 2025): %s\n", number(r.Late))

	fmt.Fprintln(out, "\nTidak dapat diangkat, menurut syarat yang tidak terpenuhi:")
	for _, one := range r.Reasons {
		fmt.Fprintf(w, "  %s\t%s\t%s\n", number(one.Count), one.Title, one.Law)
	}
	w.Flush()
	fmt.Fprintln(out, "\nBelum dapat ditentukan, menurut keterangan yang kurang:")
	for _, one := range r.Missing {
		fmt.Fprintf(w, "  %s\t%s\tdari: %s\n", number(one.Count), one.Fact, one.From)
	}
	w.Flush()
	fmt.Fprintf(out, "\n%s: %s entri dalam satu batch. Formasi pada %s:\n", r.Batch, number(r.Entries), r.Start)
	fmt.Fprintln(w, "  kategori\tditetapkan\tterisi\tkosong")
	for _, b := range r.Balances {
		fmt.Fprintf(w, "  %s\t%s\t%s\t%s\n", b.Group, number(b.Authorised), number(b.Filled), number(b.Vacant))
	}
	w.Flush()
}
