package main

import (
	"fmt"
	"io"
	"strings"
)

func printText(out io.Writer, r *report) error {
	var b strings.Builder
	p := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	p("ROTASI PEJABAT %s, %s", strings.ToUpper(r.Region), r.Day)
	p("")
	p("Jumlah menurut jenis jabatan diterbitkan (%s); orang, formasi, dan buktinya dibuat-buat.", r.BySource)
	p("Pejabatnya PNS: tidak ada aturan pustaka ini tentang mereka. Daftar bukti adalah milik contoh ini.")
	p("")
	p("JUMLAH YANG DITERBITKAN terhadap rinciannya")
	for _, c := range r.Published {
		verdict := "Cocok: jumlah rinciannya sama."
		if c.Error != "" {
			verdict = fmt.Sprintf("DITANDAI, selisih %+d: %s.", c.Difference, c.Error)
		}
		p("- %d pejabat (%s). %s", c.Officials, c.Source, verdict)
	}
	p("Yang dibukukan adalah %d orang menurut rincian; tentang yang lain tidak diketahui jabatannya.", r.Total.Asked)
	p("")
	p("PERPINDAHAN")
	p("%-14s %9s %8s %9s %12s", "jenis", "diusulkan", "ditolak", "tertahan", "dipindahkan")
	for _, one := range append(r.Kinds, r.Total) {
		p("%-14s %9d %8d %9d %12d", one.Kind, one.Asked, one.Refused, one.Held, one.Moved)
	}
	p("Ditolak: buktinya kurang. Tertahan: bertukar tempat dengan yang ditolak.")
	if len(r.Refused) > 0 {
		p("")
		p("YANG DITOLAK, apa yang kurang, dan dari siapa")
	}
	for _, one := range r.Refused {
		for _, l := range one.Lacks {
			p("- %s ke %s: %s; dari %s", one.Who, one.To, l.Paper, l.From)
		}
	}
	p("")
	p("BUKU BESAR FORMASI (ledger.Ledger)")
	if a := r.Alone; a != nil {
		p("Percobaan: satu berkas dengan %d perpindahan, tanpa yang ditolak saja, tidak dibukukan (%d penolakan):", a.Entries, a.Refusals)
		p("  %s", a.First)
	}
	p("Dibukukan: satu berkas dengan %d perpindahan.", r.Total.Moved)
	for _, s := range []struct {
		when string
		standing
	}{{"sebelum", r.Before}, {"sesudah", r.After}} {
		p("  %s: ditetapkan %d = terisi %d + kosong %d; %d formasi berganti pemegang", s.when, s.Authorised, s.Filled, s.Vacant, s.Changed)
	}
	p("")
	p("JIKA YANG DIMINTA SEORANG PPPK (penuh waktu, fungsional, segala keterangan ada)")
	for _, one := range r.PPPK {
		p("- %s: %s; jabatan yang dapat diisi PPPK: %s", one.Kind, one.Outcome, one.Result)
		p("  Dasar: %s.", strings.Join(one.Citations, "; "))
	}
	_, err := io.WriteString(out, b.String())
	return err
}
