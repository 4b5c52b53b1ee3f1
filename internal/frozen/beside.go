package frozen

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Question is what is asked in a case beside the acts: words of the wire by name.
type Question map[string]string

// String lists the words, for whoever looks at a case.
func (q Question) String() string {
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(q)) {
		fmt.Fprintf(&b, "%s: %s\n", name, q[name])
	}
	return b.String()
}

// Int is a number of the question.
func (q Question) Int(name string) int {
	n, err := strconv.Atoi(q[name])
	if err != nil {
		panic(err)
	}
	return n
}

// BesideCases is how many cases there are of each family beside the acts.
const BesideCases = 300

// Families are the families beside the acts.
func Families() []string { return slices.Sorted(maps.Keys(questions)) }

// QuestionOf makes up the question of that number of a family beside the acts. All
// of them have a law and a day.
func QuestionOf(family string, number int) Question {
	d := drawFor(family, number)
	q := Question{"hukum": one(d, lawNames...), "hari": one(d, dayNames...)}
	if d.chance(300) {
		q["hukum"] = Nation
	} else if d.chance(300) {
		q["hukum"] = one(d, sorted(madeUp)...)
	}
	for q["hari"] < national[0] { // of the days before, the decisions tell
		q["hari"] = one(d, dayNames...)
	}
	questions[family](d, q)
	return q
}

var questions = map[string]func(*draw, Question){
	"ending":      (*draw).endingQuestion,
	"ended":       (*draw).personQuestion,
	"resignation": (*draw).resignationQuestion,
	"leave":       (*draw).leaveQuestion,
	"training":    (*draw).trainingQuestion,
	"absence":     (*draw).absenceQuestion,
	"raise":       (*draw).raiseQuestion,
	"pay":         (*draw).payQuestion,
	"wage":        (*draw).wageQuestion,
	"cost":        (*draw).costQuestion,
	"share":       (*draw).shareQuestion,
	"rank":        (*draw).rankQuestion,
	"draft":       (*draw).draftQuestion,
	"selection":   (*draw).selectionQuestion,
	"ledger":      (*draw).ledgerQuestion,
	"posts":       (*draw).postsQuestion,
	"parts":       (*draw).partsQuestion,
	"overlay":     (*draw).overlayQuestion,
	"compare":     (*draw).compareQuestion,
	"nip":         (*draw).nipQuestion,
	"code":        (*draw).codeQuestion,
	"working":     (*draw).workingQuestion,
	"region":      (*draw).regionQuestion,
	"date":        (*draw).dateQuestion,
	"facts":       (*draw).factsQuestion,
	"rows":        (*draw).rowsQuestion,
}

func (d *draw) endingQuestion(q Question) {
	q["alasan"] = one(d, append(slices.Clone(events), "batas-usia", "jangka-waktu-berakhir", "pidana-umum", "pergi-walaupun-ditunda", "kekurangan-anggaran", "pidana-penjara-berencana", "pidana-penjara-tidak-berencana")...)
	q["status"] = one(d, "", fullTime, fullTime, partTime)
	q["jabatan"] = asJSON(d.position())
	q["hari_lain"] = one(d, dayNames...)
}

// personQuestion is a person around the day, with some more events.
func (d *draw) personQuestion(q Question) {
	f, _ := d.about(one(d, Acts()...), dayOf(q["hari"]))
	q["fakta"] = asJSON(f)
}

// contractQuestion is one agreement around the day.
func (d *draw) contractQuestion(q Question) contract {
	c := d.contract(dayOf(q["hari"]), 300)
	c.First, c.Last, c.Status = maybe(d, c.First), maybe(d, c.Last), maybe(d, c.Status)
	return c
}

func (d *draw) resignationQuestion(q Question) {
	c := d.contractQuestion(q)
	if d.chance(500) && !c.First.IsZero() && !c.Last.IsZero() { // so that the ninetieth part lies near
		whole := int(c.Last.at.Sub(c.First.at).Hours()/24) + 1
		c.First = dayOf(q["hari"]).plus(-whole*9/10 + d.between(-2, 2))
		c.Last = c.First.plus(whole - 1)
	}
	q["perjanjian"] = asJSON(c)
	q["bagian"] = one(d, "", "90", "89.99", "90.01", "100", strconv.Itoa(d.n(101)))
}

func (d *draw) leaveQuestion(q Question) {
	d.personQuestion(q)
	q["jenis"] = one(d, "", "tahunan", "tahunan", "sakit", "sakit", "melahirkan", "bersama")
	q["alasan"] = one(d, "", "sakit", "gugur-kandungan", "kecelakaan-kerja", "keluarga-sakit-keras", "keluarga-meninggal", "urusan-keluarga-meninggal", "perkawinan-pertama", "lainnya")
	q["lama"] = strconv.Itoa(one(d, 0, 1, 2, 14, 15, 30, 31, -1, 400))
	q["sejak"] = maybe(d, dayOf(q["hari"]).plus(-d.between(0, 900))).String()
	if d.chance(500) {
		q["sejak"] = one(d, "", dayOf(q["hari"]).years(-1).plus(d.between(-2, 2)).String())
	}
	q["libur_sekolah"] = one(d, "", "ya", "tidak")
	q["sulit"] = one(d, "", "ya", "tidak")
	q["kelahiran"] = strconv.Itoa(d.between(-1, 4))
}

func (d *draw) trainingQuestion(q Question) {
	q["perjanjian"] = asJSON(d.contractQuestion(q))
	q["dipakai"] = strconv.Itoa(d.between(-2, 30))
}

func (d *draw) absenceQuestion(q Question) {
	if d.chance(800) { // which have a table
		q["hukum"] = one(d, "rekaan-semua", "rekaan-berganti", "rekaan-sangat-baik")
		q["hari"] = one(d, "2026-01-01", "2026-07-01", q["hari"])
	}
	q["hari_tidak_masuk"] = strconv.Itoa(d.between(-1, 32))
	q["berturut_turut"] = strconv.Itoa(one(d, 0, 0, 9, 10, 11, d.between(-1, 32)))
}

func (d *draw) raiseQuestion(q Question) {
	c := d.contractQuestion(q)
	d.paid(&c, dayOf(q["hari"]))
	q["perjanjian"] = asJSON(c)
}

func (d *draw) payQuestion(q Question) {
	q["golongan"] = maybe(d, one(d, grades()...))
	q["tahun"] = strconv.Itoa(d.between(-1, 36))
	if d.chance(200) {
		q["hari"] = one(d, "2023-12-31", "2024-01-01", "2023-01-01")
	}
	p := d.position()
	p.Category = maybe(d, one(d, "guru", "kesehatan", "teknis"))
	q["jabatan"] = asJSON(p)
	q["pendidikan"] = one(d, "", "sd", "smp", "sma", "d1", "d2", "d3", "d4", "s1", "s2", "s3")
	q["gaji"] = one(d, "", "3203600", "2511500", "1000000.5", "0", "0.01")
	q["pasangan"] = one(d, "ya", "tidak")
	q["anak"] = strconv.Itoa(d.between(-1, 4))
}

var wageRegions = []string{"kemendagri:32.75", "kemendagri:32.16", "kemendagri:32", "kemendagri:18.72", "kemendagri:64.02", "bps:3275", "kemendagri:35.78", "kemendagri:35", "kemendagri:18", "kemendagri:33.74", "kemendagri:32.15"}

func (d *draw) wageQuestion(q Question) {
	q["wilayah"] = one(d, wageRegions...)
	q["tahun"] = strconv.Itoa(one(d, 2024, 2025, 2025, 2026, 2026, 2027, dayOf(q["hari"]).year()))
	amounts := []string{"", "1000000", "2317601", "2317600.99", "5999443", "5999442.99", "2903301", "2191232", "0", "3000000", "5690752.95"}
	q["upah"], q["sebelumnya"], q["minimum"] = one(d, amounts...), one(d, amounts...), one(d, amounts...)
}

// Payee is somebody whose cost is added up.
type Payee struct {
	Status, Grade, Years, Wage string
	Allowances                 map[string]string
}

func (d *draw) costQuestion(q Question) {
	var all []Payee
	for range d.n(12) {
		p := Payee{Status: one(d, "", fullTime, fullTime, fullTime, partTime, partTime), Allowances: map[string]string{}}
		if d.chance(800) {
			p.Grade, p.Years = maybe(d, one(d, grades()...)), maybe(d, strconv.Itoa(d.between(0, 33)))
		}
		if p.Status == partTime || d.chance(50) {
			p.Wage = maybe(d, one(d, "1000000", "2317601.5", "500000"))
		}
		for _, name := range []string{"keluarga", "pangan", "kinerja", "lainnya"} {
			if d.chance(400) {
				p.Allowances[name] = one(d, "100000", "0", "72420.25")
			}
		}
		all = append(all, p)
	}
	q["orang"] = asJSON(all)
}

func (d *draw) shareQuestion(q Question) {
	amount := func(most int) string {
		if !d.knows() || d.chance(50) {
			return ""
		}
		return strconv.Itoa(d.n(most)) + one(d, "", "", ".5", ".01")
	}
	q["tahun"] = strconv.Itoa(one(d, 0, 2024, 2025, 2026))
	q["pegawai"], q["guru"], q["paruh_waktu"], q["seluruhnya"] = amount(900_000), amount(100_000), amount(50_000), amount(2_000_000)
}

// Ranked is somebody who is put in order: the name stands for the person, and ""
// is not known.
type Ranked struct{ Name, Predicate, Service, Age string }

func (d *draw) rankQuestion(q Question) {
	var all []Ranked
	for i := range d.n(9) {
		r := Ranked{Name: string(rune('a' + i)), Predicate: one(d, "", "kurang", "baik", "baik", "sangat-baik")}
		r.Service = one(d, "", strconv.Itoa(d.n(4)), strconv.Itoa(d.n(4)), "2")
		r.Age = one(d, "", strconv.Itoa(30+d.n(3)), "31", "32")
		if d.chance(400) { // nothing is left open
			r.Predicate, r.Service, r.Age = "baik", strconv.Itoa(d.n(4)), strconv.Itoa(30+d.n(3))
		}
		all = append(all, r)
	}
	q["orang"] = asJSON(all)
	q["formasi"] = strconv.Itoa(d.between(-1, 9))
	q["urutan"] = one(d, "terendah-dahulu", "tertinggi-dahulu")
}

func (d *draw) draftQuestion(q Question) {
	c := d.contractQuestion(q)
	c.Unit, c.Signed, c.Extends = maybe(d, "Unit Rekaan"), maybe(d, c.First), one(d, "", "PK-0")
	q["perjanjian"] = asJSON(c)
	for _, field := range [][2]string{
		{"pejabat", "Pejabat Rekaan"}, {"jabatan_pejabat", "Kepala BKPSDM Rekaan"}, {"atas_nama", "Bupati Rekaan"},
		{"pelimpahan", "Keputusan Bupati Rekaan 1/2025"}, {"nama", "Contoh Rekaan"}, {"tempat_lahir", "Kota Rekaan"},
		{"tanggal_lahir", "1984-06-12"}, {"pendidikan", "S1 Rekaan"}, {"alamat", "Jalan Rekaan 1"}, {"masa_kerja", "1 tahun 0 bulan"},
	} {
		if d.chance(850) {
			q[field[0]] = field[1]
		}
	}
	var items []string
	for _, item := range []string{"tugas", "target-kinerja", "masa-perjanjian-kerja", "hak-dan-kewajiban", "larangan", "sanksi", "nama-jabatan", "ekspektasi-kinerja", "unit-kerja-penempatan", "skema-kerja", ""} {
		if d.chance(850) {
			items = append(items, item)
		}
		if d.chance(20) {
			items = append(items, item)
		}
	}
	shuffle(d, items)
	q["pasal"] = strings.Join(items, ",")
}

func (d *draw) selectionQuestion(q Question) {
	q["golongan_calon"] = one(d, "R1", "R2", "R3", "R4", "R5", "R3/T")
	q["urutan"] = strconv.Itoa(d.n(4))
}

func (d *draw) partsQuestion(q Question) {
	sum := 0
	var parts []string
	for i := range d.n(6) {
		n := d.between(0, 40)
		if d.chance(20) {
			n = -n
		}
		sum += n
		parts = append(parts, fmt.Sprintf("%s=%d", string(rune('a'+i)), n))
	}
	if d.chance(50) && len(parts) > 0 {
		parts = append(parts, parts[0])
	}
	q["bagian"] = strings.Join(parts, ",")
	q["jumlah"] = strconv.Itoa(sum + one(d, 0, 0, 1, -1, 9))
}

// overlayQuestion is the overlay of an agency with some of its settings, or with a
// word spoilt.
func (d *draw) overlayQuestion(q Question) {
	text := one(d, Overlays(one(d, sorted(madeUp)...))...)
	for range d.n(3) {
		text = d.spoilt(text, overlayWords)
	}
	q["lapisan"] = text
}

var overlayWords = []string{"pppk.overlay/1", "pppk.overlay/2", "mengikat", "teguh", "tercetak", "", "2024-02-01", "2024-02-30", "tinggi", "tingi", "2025-07-01", "2017-01-01", "perbup", "x", "age_limit.day", "age_limit.hari", "akhir-bulan", "tengah-bulan", "true", "1", "renewal.terms", "renewal.lengths", "[1", "[0", "versi", "version", "2025", "1800"}

// spoilt replaces one of the words by that which follows it in the list, in half of
// the cases.
func (d *draw) spoilt(text string, pairs []string) string {
	if i := 2 * d.n(len(pairs)/2); d.chance(500) {
		return strings.Replace(text, pairs[i], pairs[i+1], 1)
	}
	return text
}

func (d *draw) compareQuestion(q Question) {
	q["hukum_lain"] = one(d, lawNames...)
	f, r := d.about(one(d, Acts()...), dayOf(q["hari"]))
	f.Own = d.own()
	q["fakta"] = asJSON(f)
	q["tindakan"], q["usulan_mulai"], q["usulan_berakhir"], q["jabatan"], q["alasan"] = r.Act, r.First, r.Last, r.Position, r.Ground
}

func (d *draw) nipQuestion(q Question) {
	birth := dayOf("1984-06-12").plus(d.between(-6000, 6000))
	text := birth.at.Format("20060102") + strconv.Itoa(one(d, 2019, 2021, 2024, 2025, 2000)) + one(d, "21", "22", "29", "01", "12", "13", "00") + one(d, "1", "2", "3", "0") + fmt.Sprintf("%03d", d.n(1000))
	switch d.n(8) {
	case 0:
		text = text[:len(text)-1]
	case 1:
		text = strings.Replace(text, "19", "1९", 1)
	case 2:
		text = text[:8] + " " + text[8:14] + " " + text[14:15] + " " + text[15:]
	case 3:
		text = "'" + text
	case 4:
		text = text[:4] + "1340" + text[8:]
	}
	q["nip"] = text
	q["lahir"] = one(d, "", birth.String(), birth.plus(1).String())
	q["mulai"] = one(d, "", "2021-03-01", "2025-07-01")
}

func (d *draw) codeQuestion(q Question) {
	q["kode"] = one(d, "R1", "R2", "R3", "R3/T", "R3T", "R4", "R5", "TH", "TMS", "P", "TL", "R1D", "R3b", "APS", "L", "r2", "", " R2", "R6", "R2/T") + one(d, "", "", "/L", "/TL", " ")
}

func (d *draw) workingQuestion(q Question) {
	q["sesudah"] = dayOf(q["hari"]).plus(d.between(-10, 10)).String()
	q["hari_kerja"] = strconv.Itoa(one(d, -1, 0, 1, 5, 7, 20, d.n(60)))
	var holidays []string
	for range d.n(5) {
		holidays = append(holidays, dayOf(q["sesudah"]).plus(d.n(15)).String())
	}
	q["libur"] = strings.Join(holidays, ",")
	q["tenggat"] = one(d, "usul-ni", "penyampaian-ni", "usul-perubahan-status")
}

func (d *draw) regionQuestion(q Question) {
	code := fmt.Sprintf("%02d.%02d", d.n(100), d.n(100))
	plain := strings.ReplaceAll(code, ".", "")
	q["kode"] = one(d, "kemendagri:"+code, "kemendagri:"+code, code, "bps:"+plain, "bkn:"+plain, "bkn:0101", plain, "kemendagri:"+code[:2], "bps:"+plain[:2], code[:4], "kemendagri:"+plain, "lain:"+plain, one(d, wageRegions...))
}

func (d *draw) dateQuestion(q Question) {
	on := dayOf("2024-02-29").plus(d.between(-20000, 20000))
	if d.chance(400) {
		on = d.edge(on)
	}
	text := on.String()
	switch d.n(12) {
	case 0:
		text = one(d, "2023-02-29", "2024-13-01", "1899-12-31", "9999-12-31", "1900-01-01", "24-01-01", "2024-1-1", "2024/01/01", "01-01-2024", "", "0000-00-00")
	case 1:
		text += " "
	}
	q["tanggal"] = text
	q["bulan"] = strconv.Itoa(d.between(-60, 60))
	q["hari_tambahan"] = strconv.Itoa(d.between(-800, 800))
	q["tahun"] = strconv.Itoa(d.between(0, 6))
	q["sampai"] = on.plus(d.between(-10, 800)).String()
}

// factsQuestion is a person whose facts contradict themselves or are spoilt.
func (d *draw) factsQuestion(q Question) {
	d.full = 80
	f, _ := d.about(one(d, Acts()...), dayOf(q["hari"]))
	f.Own = d.own()
	if len(f.Contracts) > 1 && d.chance(500) {
		f.Contracts[1].Number, f.Contracts[1].Supersedes = f.Contracts[0].Number, one(d, "", "PK-1", "PK-7")
	}
	if len(f.Contracts) > 0 && d.chance(300) {
		c := &f.Contracts[0]
		c.Last, c.Grade, c.ServiceSince = c.First.plus(-1), "V", f.Birth
		c.Position.Cluster, c.Position.Category = one(d, "guru", "lainnya"), "teknis"
	}
	q["fakta"] = d.spoilt(asJSON(f), []string{
		"perjanjian", "perjanjan", "fungsional", "fungsionil", "-02-", "-00-", `"ya"`, "null", `"ya"`, "true", "penuh-waktu", "Penuh Waktu",
		`"tahun":20`, `"tahun":"20`, `"nama"`, `"tanggal_lahir":null,"nama"`, "}", ",}", `"predikat":"baik"`, `"predikat":""`, "evaluasi", "pernyataan", `"batas_usia":`, `"batas_usia":9`,
	})
}

// rowsQuestion is a small spreadsheet, and lines of JSON, some of whose cells are
// spoilt.
func (d *draw) rowsQuestion(q Question) {
	var table, lines strings.Builder
	table.WriteString(strings.Join(columns, ";") + "\n")
	for range d.between(1, 6) {
		on := dayOf(q["hari"])
		cells := d.cells(on)
		if i := d.n(len(cells)); d.chance(400) {
			cells[i] = one(d, "", "x", "2025-02-30", "1 Maret 2025", `"tanpa tutup`, "=1+1", "ya")
		}
		table.WriteString(strings.Join(cells, ";") + "\n")
		f, r := d.about(one(d, Acts()...), on)
		line := `{"fakta":` + asJSON(f) + `,"tindakan":"` + r.Act + `"`
		if r.First != "" {
			line += `,"usulan":{"mulai":"` + r.First + `"}`
		}
		if r.Position != "" {
			line += `,"jabatan":` + r.Position
		}
		if r.Ground != "" {
			line += `,"alasan":"` + r.Ground + `"`
		}
		lines.WriteString(d.spoilt(line+"}", []string{"{", "", "fakta", "fakta2", "tindakan", "tindak", "perpanjangan", "memperpanjang", "}", "} x"}) + "\n")
	}
	q["csv"], q["jsonl"] = table.String(), lines.String()
}

var columns = []string{"nama", "tanggal_lahir", "nomor_perjanjian", "status", "mulai", "berakhir", "jenis_jabatan", "rumpun", "jenjang", "pencapaian_kinerja", "pencapaian_kinerja_tanggal", "predikat_2025", "lengkap_sampai", "tindakan", "alasan", "usulan_mulai"}

// cells makes up a row under those columns.
func (d *draw) cells(on day) []string {
	c := d.contract(on, 300)
	act := one(d, "", "", renewal, ending, placement, conversion, headOfSchool)
	ground := ""
	if act == ending || d.chance(20) {
		ground = one(d, "tidak-berkinerja", "pengunduran-diri", "batas-usia")
	}
	return []string{
		"Contoh Rekaan", d.birth(c).String(), "PK-1", c.Status, c.First.String(), c.Last.String(), c.Position.Kind, c.Position.Cluster, c.Position.Level,
		one(d, "ya", "tidak", ""), on.plus(-3).String(), one(d, "baik", "", "sangat-baik"), on.String(), act, ground, one(d, "", c.Last.plus(1).String()),
	}
}

// Sheet is a spreadsheet of so many people around a day, for measuring.
func Sheet(people int, on string) string {
	d := drawFor("lembar", people)
	var b strings.Builder
	b.WriteString(strings.Join(columns, ";") + "\n")
	for range people {
		b.WriteString(strings.Join(d.cells(dayOf(on)), ";") + "\n")
	}
	return b.String()
}
