package frozen

import (
	"fmt"
	"slices"
	"strconv"
)

// The entries of a ledger, in words of the wire.
type (
	// Batch is entries that are applied together.
	Batch struct {
		Reference, Office, Reason string
		Entries                   []Entry
	}
	// Entry is one of them.
	Entry struct {
		Kind, Date, Line, To        string
		Opens                       *Line
		Posts                       int
		Incumbent, Replaces, Until  string
		Ground, NI, Post, Of, Cause string
	}
	// Line is one line of posts.
	Line struct {
		ID, Agency, Unit, Position, Education, Category, Kind, Status string
		Year, Phase, Minutes                                          int
	}
)

// books makes up entries that are mostly accepted: it keeps in mind which lines
// there are and who is where, and now and then forgets it.
type books struct {
	*draw
	lines, open []string
	who         map[string]string // the line on which somebody is
	on          day
	references  []string
}

func (d *draw) ledgerQuestion(q Question) {
	if d.chance(400) {
		q["hukum"] = one(d, "rekaan-semua", "rekaan-ulang-tahun", "rekaan-akhir-bulan", "rekaan-bulan-berikut", Nation)
	}
	b := &books{draw: d, lines: []string{"a", "b", "c", "p", "n"}, who: map[string]string{}, on: dayOf("2024-12-20")}
	var all []Batch
	for i := range d.between(3, 14) {
		batch := Batch{Reference: fmt.Sprintf("SK %d/2025", i+1), Office: "BKPSDM Rekaan", Reason: one(d, "", "pengangkatan")}
		if d.chance(30) {
			batch.Reference = one(d, "", "SK 1/2025")
		}
		for range one(d, 1, 1, 2, 3, 5) {
			batch.Entries = append(batch.Entries, b.entry())
		}
		b.references = append(b.references, batch.Reference)
		all = append(all, batch)
		if d.chance(50) {
			all = append(all, batch) // sent again
		}
	}
	q["berkas"] = asJSON(all)
	q["saat"] = b.on.plus(d.between(-20, 20)).String()
}

func (b *books) entry() Entry {
	if b.chance(400) {
		b.on = b.on.plus(b.n(6))
	}
	e := Entry{Date: b.on.String(), Cause: one(b.draw, "", "", "alasan rekaan")}
	if b.chance(50) {
		e.Date = one(b.draw, b.on.plus(-b.n(30)).String(), "")
	}
	if len(b.open) == 0 || len(b.open) < len(b.lines) && b.chance(300) {
		return b.opening(e)
	}
	e.Line = one(b.draw, b.open...)
	if b.chance(20) {
		e.Line = one(b.draw, b.lines...)
	}
	e.Posts = b.between(1, 2)
	switch n := b.n(100); {
	case n < 30:
		return b.filling(e)
	case n < 50:
		return b.leaving(e)
	case n < 58:
		e.Kind = one(b.draw, "bekukan", "cairkan")
	case n < 66:
		e.Kind, e.Posts = "ubah", one(b.draw, -2, -1, 1, 2)
	case n < 74:
		e.Kind = one(b.draw, "tutup", "buka-kembali")
	case n < 80:
		e.Kind, e.To = "optimalisasi", one(b.draw, b.lines...)
	case n < 85:
		e.Kind, e.To = "bawa", one(b.draw, b.lines...)
	case n < 92 && len(b.references) > 0:
		return Entry{Kind: "batalkan", Date: one(b.draw, "", e.Date), Of: one(b.draw, b.references...), Cause: e.Cause}
	default:
		e.Kind = "tetapkan"
	}
	return e
}

func (b *books) opening(e Entry) Entry {
	id := b.lines[len(b.open)%len(b.lines)]
	e.Kind, e.Line, e.Posts = one(b.draw, "tetapkan", "tetapkan", "tetapkan", "usul"), id, b.between(1, 6)
	e.Opens = &Line{ID: id, Agency: "Kabupaten Rekaan", Unit: "Unit " + one(b.draw, "a", "b"), Position: "Guru Rekaan", Education: "S1 Rekaan", Category: "guru", Kind: "umum", Status: fullTime, Year: 2024, Phase: 1}
	if id == "p" {
		e.Opens.Status, e.Opens.Minutes = partTime, 1125
	}
	if id == "n" {
		e.Opens.Year, e.Opens.Category, e.Opens.Position = 2025, "kesehatan", "Perawat Rekaan"
	}
	b.open = append(b.open, id)
	return e
}

func (b *books) filling(e Entry) Entry {
	e.Kind, e.Posts = one(b.draw, "isi", "isi", "isi", "cadangkan"), 0
	e.Incumbent = "P-" + strconv.Itoa(b.n(40))
	b.who[e.Incumbent] = e.Line
	if b.chance(80) {
		e.Replaces = "P-" + strconv.Itoa(b.n(40))
		e.Until = one(b.draw, "", b.on.plus(5).String())
		e.Ground = one(b.draw, "", "berakhir")
	}
	return e
}

func (b *books) leaving(e Entry) Entry {
	e.Kind, e.Posts = one(b.draw, "kosongkan", "kosongkan", "lepaskan", "alihkan"), 0
	var there []string
	for who := range b.who {
		there = append(there, who)
	}
	if len(there) == 0 {
		return b.filling(e)
	}
	slices.Sort(there)
	e.Incumbent = one(b.draw, there...)
	e.Line = b.who[e.Incumbent]
	e.Ground = one(b.draw, "berakhir", "batas-usia", "meninggal", "mengundurkan-diri", "pemutusan", "pembatalan-kelulusan", "")
	e.Post = one(b.draw, "", "", "kosong", "ditutup")
	switch e.Kind {
	case "lepaskan":
		e.NI = one(b.draw, "", "belum-ditetapkan", "sudah-ditetapkan")
	case "alihkan":
		e.To, e.Ground = one(b.draw, b.lines...), one(b.draw, "pengangkatan-penuh-waktu", "pindah")
	}
	delete(b.who, e.Incumbent)
	return e
}

// postsQuestion is a ledger whose posts are held by people with agreements, for
// what looks at both.
func (d *draw) postsQuestion(q Question) {
	on := dayOf(q["hari"])
	open := Batch{Reference: "SK 1/2024", Office: "BKPSDM Rekaan", Reason: "penetapan"}
	fill := Batch{Reference: "SK 2/2024", Office: "BKPSDM Rekaan", Reason: "pengangkatan"}
	for i, id := range []string{"a", "p"} {
		line := &Line{ID: id, Agency: "Kabupaten Rekaan", Unit: "Unit a", Position: "Guru Rekaan", Education: "S1 Rekaan", Category: "guru", Kind: "umum", Status: []string{fullTime, partTime}[i], Year: 2024, Phase: 1}
		open.Entries = append(open.Entries, Entry{Kind: "tetapkan", Date: "2023-06-01", Line: id, Opens: line, Posts: 12})
	}
	var people []*facts
	for i := range d.between(2, 10) {
		f, _ := d.about(one(d, renewal, renewal, conversion), on)
		for j := range f.Contracts {
			c := &f.Contracts[j]
			if c.Number != "" {
				c.Number = fmt.Sprintf("%s-%d", c.Number, i)
			}
			if c.Supersedes != "" {
				c.Supersedes = fmt.Sprintf("%s-%d", c.Supersedes, i)
			}
		}
		people = append(people, f)
		if d.chance(50) {
			people = append(people, f)
		}
		if len(f.Contracts) == 0 || d.chance(150) {
			continue
		}
		c := f.Contracts[d.n(len(f.Contracts))]
		if c.Number == "" {
			continue
		}
		line := one(d, "a", "a", "a", "p")
		if c.Status == partTime && d.chance(900) {
			line = "p"
		}
		fill.Entries = append(fill.Entries, Entry{Kind: "isi", Date: one(d, "2023-07-01", on.plus(-40).String(), on.plus(d.between(1, 60)).String()), Line: line, Incumbent: c.Number})
	}
	q["berkas"] = asJSON([]Batch{open, fill})
	q["orang"] = asJSON(people)
	q["bulan"] = strconv.Itoa(one(d, 0, 1, 12, 24))
	q["saat"] = on.String()
}
