package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/national"
)

// madeDay is the day of the made-up cohort, and of the decisions about it.
const madeDay = "2026-04-01"

// columns are those of the made-up cohort. "sertifikat" is Sukamaju's own.
var columns = []string{
	"nama", "tanggal_lahir", "status", "mulai", "berakhir", "jabatan", "jenis_jabatan", "rumpun", "jenjang",
	"pencapaian_kinerja", "pencapaian_kinerja_tanggal", "kesesuaian_kompetensi", "kesesuaian_kompetensi_tanggal",
	"kebutuhan_instansi", "kebutuhan_instansi_tanggal", "ketersediaan_anggaran", "ketersediaan_anggaran_tanggal",
	"peristiwa", "peristiwa_tanggal", "lengkap_sampai", "usulan_mulai", "usulan_berakhir", "sertifikat",
}

var posts = []struct{ name, kind, cluster, level string }{
	{"Guru Kelas", "fungsional", "guru", "ahli-pertama"},
	{"Guru Mata Pelajaran", "fungsional", "guru", "ahli-pertama"},
	{"Perawat", "fungsional", "lainnya", "terampil"},
	{"Penyuluh Pertanian", "fungsional", "lainnya", "ahli-muda"},
	{"Pengadministrasi Umum", "pelaksana", "", ""},
	{"Operator Layanan Operasional", "pelaksana", "", ""},
}

// generate writes a made-up cohort of n people, the same for the same n, as a
// spreadsheet with ISO days. The people have no names but numbers.
func generate(w io.Writer, n int) error {
	out := csv.NewWriter(w)
	if err := out.Write(columns); err != nil {
		return err
	}
	g := maker{rand.New(rand.NewPCG(2026, 4)), pppk.MustParseDate(madeDay)}
	for i := range n {
		row, cells := g.person(i), make([]string, len(columns))
		for c, name := range columns {
			cells[c] = row[name]
		}
		if err := out.Write(cells); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

type maker struct {
	*rand.Rand
	today pppk.Date
}

func (g maker) chance(percent int) bool { return g.IntN(100) < percent }

func (g maker) person(i int) map[string]string {
	post := posts[g.IntN(len(posts))]
	status, held := "penuh-waktu", 1+4*g.IntN(2)
	if post.kind == "pelaksana" && g.chance(70) {
		status, held = "paruh-waktu", 1
	}
	last := pppk.MustParseDate("2026-05-31")
	switch {
	case g.chance(25):
		last = pppk.MustParseDate("2026-12-31")
	case g.chance(4):
		last = pppk.MustParseDate("2026-02-28") // lapsed, and nobody has acted
	}
	birth := g.today.AddDays(-365*25 - g.IntN(365*30)) // 25 to 55 years old
	if g.chance(15) {
		birth = g.today.AddDays(-365*56 - g.IntN(365*4)) // near an age limit
	}
	row := map[string]string{
		"nama": fmt.Sprintf("Pegawai Contoh %d", i+1), "tanggal_lahir": birth.String(),
		"status": status, "mulai": last.AddDays(1).AddMonths(-12*held, pppk.RollToNextMonth).String(), "berakhir": last.String(),
		"jabatan": post.name, "jenis_jabatan": post.kind, "rumpun": post.cluster, "jenjang": post.level,
		"lengkap_sampai": g.today.String(),
	}
	states := func(subject string, answered, no int) {
		if g.chance(answered) {
			row[subject], row[subject+"_tanggal"] = "ya", g.today.AddDays(-1-g.IntN(20)).String()
			if g.chance(no) {
				row[subject] = "tidak"
			}
		}
	}
	for _, subject := range []string{"pencapaian_kinerja", "kesesuaian_kompetensi", "kebutuhan_instansi"} {
		states(subject, 96, 2)
	}
	states("ketersediaan_anggaran", 70, 8)
	if g.chance(65) {
		years := []int{1, 1, 2, 3, 5}[g.IntN(5)]
		if status == "paruh-waktu" {
			years = []int{1, 1, 1, 2, 5}[g.IntN(5)]
		}
		term := pppk.Term(last.AddDays(1), years)
		row["usulan_mulai"], row["usulan_berakhir"] = term.First.String(), term.Last.String()
	}
	if g.chance(2) {
		row["peristiwa"], row["peristiwa_tanggal"] = "pengunduran-diri", g.today.AddDays(-9).String()
	}
	if g.chance(80) {
		row["sertifikat"] = "ya"
		if g.chance(15) {
			row["sertifikat"] = "tidak"
		}
	}
	return row
}

// readPeople reads a cohort and counts the rows that cannot be read, which
// "go run ./examples/renewal -cohort" shows one by one.
func readPeople(r io.Reader) (people []*cohort.Row, refused int, err error) {
	var all []error
	for row, err := range cohort.ReadCSV(r, cohort.CSVOptions{Law: national.Law(), Dates: cohort.ISODates, Own: []string{"sertifikat"}}) {
		switch {
		case row != nil:
			people = append(people, row)
		case !errors.Is(err, pppk.ErrFacts): // the file could not be read to its end
			return nil, 0, err
		default:
			all = append(all, err)
		}
	}
	if len(people) == 0 {
		return nil, 0, errors.Join(append([]error{errors.New("nobody can be read")}, all...)...)
	}
	return people, len(all), nil
}
