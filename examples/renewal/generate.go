package main

import (
	"encoding/csv"
	"fmt"
	"io"
	"math/rand/v2"
	"strconv"

	"github.com/pppk-id/pppk"
)

// The made-up staff. Names, units and numbers belong to nobody.
var (
	firstNames = []string{"Ayu", "Bagas", "Citra", "Dimas", "Eka", "Fajar", "Gita", "Hendra", "Intan", "Joko", "Kartika", "Lukman", "Mega", "Nanda", "Oki", "Putri", "Rangga", "Sari", "Taufik", "Wulan"}
	lastNames  = []string{"Anggraini", "Budiman", "Cahyono", "Damayanti", "Firmansyah", "Gunawan", "Hartati", "Irawan", "Kusuma", "Lestari", "Maulana", "Nugroho", "Permata", "Rahayu", "Santoso", "Utami", "Wibowo", "Yuliana"}

	posts = []struct {
		name, kind, cluster, level, unit, pay string
	}{
		{"Guru Kelas", "fungsional", "guru", "ahli-pertama", "Dinas Pendidikan", "3203600"},
		{"Guru Mata Pelajaran", "fungsional", "guru", "ahli-pertama", "Dinas Pendidikan", "3203600"},
		{"Perawat", "fungsional", "lainnya", "terampil", "RSUD", "2858800"},
		{"Bidan", "fungsional", "lainnya", "terampil", "Dinas Kesehatan", "2858800"},
		{"Apoteker", "fungsional", "lainnya", "ahli-pertama", "RSUD", "3203600"},
		{"Pranata Komputer", "fungsional", "lainnya", "ahli-pertama", "Dinas Kominfo", "3203600"},
		{"Penyuluh Pertanian", "fungsional", "lainnya", "ahli-muda", "Dinas Pertanian", "3339100"},
		{"Pengadministrasi Umum", "pelaksana", "", "", "Kecamatan Harapan", "2511500"},
		{"Operator Layanan Operasional", "pelaksana", "", "", "Kecamatan Makmur", "2511500"},
	}
)

const generatedDay = "2026-02-02" // the day of the export, and of the decisions

// columns are those of the export, in its order.
var columns = []string{
	"nama", "nip", "tanggal_lahir", "nomor_perjanjian", "status", "mulai", "berakhir", "jabatan", "jenis_jabatan", "rumpun", "jenjang",
	"unit", "gaji", "predikat_2024", "predikat_2025", "predikat_2025_tw2", "predikat_2025_tw3", "predikat_2025_tw4",
	"pencapaian_kinerja", "pencapaian_kinerja_tanggal", "pencapaian_kinerja_oleh",
	"kesesuaian_kompetensi", "kesesuaian_kompetensi_tanggal", "kesesuaian_kompetensi_oleh",
	"kebutuhan_instansi", "kebutuhan_instansi_tanggal", "kebutuhan_instansi_oleh",
	"peristiwa", "peristiwa_tanggal", "lengkap_sampai",
}

// generate writes a made-up cohort of n people as a personnel office would
// export it: days as dd-mm-yyyy, semicolons, blanks where nobody has answered
// yet. With bad, now and then a cell is what people type.
func generate(w io.Writer, n int, bad bool) error {
	out := csv.NewWriter(w)
	out.Comma = ';'
	if err := out.Write(columns); err != nil {
		return err
	}
	g := generator{rand.New(rand.NewPCG(2026, 1))}
	for i := range n {
		row := g.person(i)
		if bad && i%23 == 11 {
			g.spoil(row, i/23)
		}
		cells := make([]string, len(columns))
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

type generator struct{ *rand.Rand }

func (g generator) one(of []string) string  { return of[g.IntN(len(of))] }
func (g generator) chance(percent int) bool { return g.IntN(100) < percent }

func day(d pppk.Date) string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%02d-%02d-%04d", d.Day(), d.Month(), d.Year())
}

func (g generator) person(i int) map[string]string {
	today := pppk.MustParseDate(generatedDay)
	post := posts[g.IntN(len(posts))]
	full := post.kind != "pelaksana" || g.chance(40)
	term, last := 1+4*g.IntN(2), pppk.MustParseDate("2026-02-28")
	if g.chance(30) {
		last = pppk.MustParseDate("2026-09-30")
	}
	if g.chance(3) {
		last = pppk.MustParseDate("2025-12-31") // lapsed, and nobody has acted
	}
	if !full {
		term = 1
	}
	first := last.AddDays(1).AddMonths(-12*term, pppk.RollToNextMonth)
	birth := today.AddDays(-365*24 - g.IntN(365*32)) // 24 to 56 years old
	if g.chance(6) {
		birth = today.AddDays(-365*57 - g.IntN(365*3)) // near an age limit
	}
	sex := 1 + g.IntN(2)
	status := "paruh-waktu"
	if full {
		status = "penuh-waktu"
	}
	row := map[string]string{
		"nama":             g.one(firstNames) + " " + g.one(lastNames),
		"nip":              fmt.Sprintf("%04d%02d%02d%04d21%d%03d", birth.Year(), birth.Month(), birth.Day(), first.Year(), sex, 1+i%999),
		"tanggal_lahir":    day(birth),
		"nomor_perjanjian": fmt.Sprintf("800/%05d/CONTOH", i+1),
		"status":           status,
		"mulai":            day(first), "berakhir": day(last),
		"jabatan": post.name, "jenis_jabatan": post.kind, "rumpun": post.cluster, "jenjang": post.level,
		"unit": post.unit, "gaji": post.pay,
		"predikat_2024":  g.one([]string{"baik", "baik", "baik", "sangat-baik", "butuh-perbaikan"}),
		"predikat_2025":  g.one([]string{"baik", "baik", "baik", "sangat-baik", "butuh-perbaikan"}),
		"lengkap_sampai": day(today),
	}
	if !full {
		row["gaji"] = strconv.Itoa(900_000 + 50_000*g.IntN(16))
		for _, q := range []string{"predikat_2025_tw2", "predikat_2025_tw3", "predikat_2025_tw4"} {
			if g.chance(90) {
				row[q] = "baik"
			}
		}
	}
	// Most schools have not answered yet; other offices mostly have.
	answered := 85
	if post.unit == "Dinas Pendidikan" {
		answered = 20
	}
	for _, subject := range []string{"pencapaian_kinerja", "kesesuaian_kompetensi", "kebutuhan_instansi"} {
		if full && g.chance(answered) {
			row[subject], row[subject+"_tanggal"], row[subject+"_oleh"] = "ya", day(today.AddDays(-g.IntN(20))), post.unit
			if g.chance(3) {
				row[subject] = "tidak"
			}
		}
	}
	switch {
	case g.chance(2):
		row["peristiwa"] = g.one([]string{"pengunduran-diri", "meninggal-dunia", "disiplin-berat"})
		row["peristiwa_tanggal"] = day(today.AddDays(-5))
	case g.chance(4):
		row["lengkap_sampai"] = ""
	}
	if g.chance(3) {
		row["tanggal_lahir"] = ""
	}
	return row
}

// spoil types a cell the way it is found in real exports.
func (g generator) spoil(row map[string]string, kind int) {
	switch kind % 8 {
	case 0:
		row["tanggal_lahir"] = "03-07-85"
	case 1:
		row["mulai"] = "31-02-2021"
	case 2:
		row["nip"] = "1.98507E+17"
	case 3:
		row["status"] = "honorer"
	case 4:
		row["gaji"] = "Rp3.203.600"
	case 5:
		row["berakhir"] = "2026-02-28"
	case 6:
		row["kebutuhan_instansi"] = "mungkin"
	default:
		row["nip"] = "19850703202121100A"
	}
}
