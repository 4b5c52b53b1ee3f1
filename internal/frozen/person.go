package frozen

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
)

// People is how many people are made up.
const People = 20_000

// Person is one who is made up, and what is asked about that person: one question
// under each of four laws on each of three days.
type Person struct {
	Number  int
	Facts   string // pppk.facts/1
	Request Request
	Laws    [4]string
	Days    [3]string
}

// Request is a question in words of the wire; what is not given is "".
type Request struct {
	Act         string
	First, Last string // of the proposed term
	Position    string // JSON, as a position in the facts
	Ground      string
}

// Acts are the words of all acts.
func Acts() []string {
	return []string{renewal, conversion, ending, placement, headOfSchool, periodicRaise, specialRaise, appointment, partTimeAppointment}
}

const (
	renewal             = "perpanjangan"
	conversion          = "pengangkatan-penuh-waktu"
	ending              = "pemutusan"
	placement           = "penempatan-jabatan"
	headOfSchool        = "penugasan-kepala-sekolah"
	periodicRaise       = "kenaikan-gaji-berkala"
	specialRaise        = "kenaikan-gaji-istimewa"
	appointment         = "pengangkatan"
	partTimeAppointment = "pengangkatan-paruh-waktu"
	approval            = "persetujuan-ppk"
	application         = "lamaran"
	fullTime            = "penuh-waktu"
	partTime            = "paruh-waktu"
)

// subjectsOf are the statements that each act asks for, beside the approval.
var subjectsOf = map[string][]string{
	renewal:             {"pencapaian-kinerja", "kesesuaian-kompetensi", "kebutuhan-instansi", "ketersediaan-anggaran"},
	conversion:          {"kebutuhan-ditetapkan", "jabatan-terbuka-bagi-pppk", "ketersediaan-anggaran", "usulan-ppk", "pertimbangan-teknis-bkn"},
	ending:              {"target-90-persen", "dasar-pemutusan"},
	placement:           {"jabatan-terbuka-bagi-pppk", "pindah-dalam-instansi", "perubahan-organisasi"},
	headOfSchool:        {"pengalaman-mengajar", "sertifikat-yang-disyaratkan", "pengalaman-manajerial"},
	periodicRaise:       {"masa-perjanjian-mencukupi"},
	specialRaise:        {"pegawai-teladan", "sangat-baik-dua-tahun-sebelumnya"},
	appointment:         {application, "tidak-pernah-dipidana", "tidak-pernah-diberhentikan", "tidak-berpartai", "kesesuaian-pendidikan", "sertifikat-kompetensi", "sehat-jasmani-rohani", "jabatan-terbuka-bagi-pppk", "kebutuhan-ditetapkan", "lulus-seleksi", "ni-ditetapkan", "tidak-dilarang-melamar", "tidak-terikat-perjanjian-lain"},
	partTimeAppointment: {"terdaftar-pangkalan-data-bkn", "tidak-lulus-cpns-2024", "pppk-2024-tanpa-lowongan", "kebutuhan-ditetapkan", "ni-ditetapkan"},
}

var events = []string{
	"meninggal-dunia", "pengunduran-diri", "penyelewengan-pancasila", "perampingan", "tidak-cakap", "tidak-berkinerja", "disiplin-berat",
	"pidana-penjara-2-tahun", "pidana-jabatan", "partai-politik", "diangkat-pppk-atau-cpns", "mengajukan-pindah-instansi",
	"disiplin-ringan", "disiplin-sedang", "disiplin-berat-tanpa-pemutusan",
}

// ownValues is what each fact of the made-up agencies can be: first what their
// rules ask for, and last what cannot be read.
var ownValues = map[string][]string{
	"lulus": {"ya", "tidak", "mungkin"}, "nilai_ujian": {"60", "59.99", "100", "0", "1e2"}, "jalur": {"umum", "khusus"},
	"sertifikat": {"2025-06-01", "tidak", "2026-03-02", "2026-03-03", "2026-02-30"},
	"skck":       {"2026-02-15", "tidak", "2026-02-16", "x"}, "surat_sehat": {"2026-03-02", "tidak", "2026-03-03"},
	"nilai_disiplin": {"100", "70", "0", "69.99"}, "nilai_skp": {"100", "70", "0", "50"},
}

// The facts as they stand on the wire.
type (
	facts struct {
		Name        string       `json:"nama,omitempty"`
		NIP         string       `json:"nip,omitempty"`
		Birth       day          `json:"tanggal_lahir,omitzero"`
		Contracts   []contract   `json:"perjanjian,omitempty"`
		Evaluations []evaluation `json:"evaluasi,omitempty"`
		Statements  []statement  `json:"pernyataan,omitempty"`
		Events      eventList    `json:"peristiwa,omitzero"`
		Spending    spending     `json:"belanja_pegawai,omitzero"`
		Own         []own        `json:"tambahan,omitempty"`
	}
	contract struct {
		Number       string   `json:"nomor,omitempty"`
		Status       string   `json:"status,omitempty"`
		First        day      `json:"mulai,omitzero"`
		Last         day      `json:"berakhir,omitzero"`
		Signed       day      `json:"ditandatangani,omitzero"`
		Position     position `json:"jabatan,omitzero"`
		Unit         string   `json:"unit,omitempty"`
		Pay          string   `json:"gaji,omitempty"`
		Extends      string   `json:"memperpanjang,omitempty"`
		Supersedes   string   `json:"menggantikan,omitempty"`
		Grade        string   `json:"golongan,omitempty"`
		ServiceSince day      `json:"mkg_sejak,omitzero"`
	}
	position struct {
		Name     string `json:"nama,omitempty"`
		Kind     string `json:"jenis,omitempty"`
		Cluster  string `json:"rumpun,omitempty"`
		Level    string `json:"jenjang,omitempty"`
		Category string `json:"kategori,omitempty"`
		AgeLimit int    `json:"batas_usia,omitempty"`
	}
	evaluation struct {
		Year        int    `json:"tahun"`
		Period      string `json:"periode"`
		Work        string `json:"hasil_kerja,omitempty"`
		Behaviour   string `json:"perilaku_kerja,omitempty"`
		Predicate   string `json:"predikat,omitempty"`
		NotAssessed bool   `json:"tidak_dinilai,omitempty"`
	}
	statement struct {
		Subject string `json:"perihal"`
		Answer  string `json:"jawaban,omitempty"`
		Date    day    `json:"tanggal,omitzero"`
		Office  string `json:"oleh,omitempty"`
		Letter  string `json:"surat,omitempty"`
		Act     string `json:"tindakan,omitempty"`
	}
	eventList struct {
		CompleteTo day     `json:"lengkap_sampai,omitzero"`
		List       []event `json:"daftar,omitempty"`
	}
	event struct {
		Kind   string `json:"jenis"`
		Date   day    `json:"tanggal,omitzero"`
		Letter string `json:"surat,omitempty"`
	}
	spending struct {
		Year       int    `json:"tahun,omitempty"`
		Share      string `json:"persen,omitempty"`
		Definition string `json:"definisi,omitempty"`
	}
	own struct {
		ID    string `json:"id"`
		Value string `json:"nilai"`
	}
)

func asJSON(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return string(text)
}

// PersonOf makes up the person of that number, always the same.
func PersonOf(number int) Person {
	d, p := outline(number)
	f, r := d.about(p.Request.Act, dayOf(one(d, p.Days[:]...)))
	if slices.ContainsFunc(p.Laws[:], func(law string) bool { return len(Overlays(law)) > 0 }) || d.chance(20) {
		f.Own = d.own()
	}
	p.Facts, p.Request = asJSON(f), r
	return p
}

// OutlineOf is the person of that number without facts, and of the request the act
// alone.
func OutlineOf(number int) Person {
	_, p := outline(number)
	return p
}

func outline(number int) (*draw, Person) {
	d := drawFor("orang", number)
	p := Person{Number: number, Request: Request{Act: renewal}}
	for i := range p.Laws {
		for p.Laws[i] == "" || slices.Contains(p.Laws[:i], p.Laws[i]) {
			p.Laws[i] = one(d, lawNames...)
		}
	}
	p.Days = d.threeDays(p.Laws)
	if d.chance(680) {
		p.Request.Act = one(d, Acts()[1:]...)
	}
	return d, p
}

// threeDays are mostly a day of effect of one of the laws, the day before it and
// the day after it, and otherwise days that lie near each other.
func (d *draw) threeDays(laws [4]string) (days [3]string) {
	law := one(d, laws[:]...)
	effect := one(d, Effects(law)...)
	if of := ownEffects(law); len(of) > 0 && d.chance(600) {
		effect = one(d, of...)
	}
	if d.chance(500) {
		return [3]string(around(effect))
	}
	at := d.n(len(dayNames))
	for i := range days {
		near := min(max(at+d.between(-20, 20), 0), len(dayNames)-1)
		days[i] = dayNames[near]
	}
	return days
}

// about makes up the facts of a person around a day, for a question of that act.
func (d *draw) about(act string, on day) (*facts, Request) {
	share := 250
	if act == conversion {
		share = 950
	}
	a := d.contract(on, share)
	if act == headOfSchool && d.chance(900) {
		a.Position = position{Name: "Guru Rekaan", Kind: "fungsional", Cluster: "guru", Level: one(d, levels[:4]...)}
	}
	f := &facts{
		Name:   "Contoh Rekaan " + strconv.Itoa(d.n(1000)),
		Birth:  maybe(d, d.birth(a)),
		Events: eventList{CompleteTo: maybe(d, one(d, on, on, on, on.plus(d.between(1, 60))))},
	}
	if d.chance(40) {
		f.Events.CompleteTo = on.plus(-d.between(1, 400))
	}
	for range one(d, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2) {
		f.Events.List = append(f.Events.List, d.event(on, a))
	}
	if d.chance(900) {
		f.Spending = spending{
			Year:       maybe(d, on.year()-d.n(2)),
			Share:      maybe(d, fmt.Sprintf("%d.%02d", d.between(20, 40), d.n(100))),
			Definition: maybe(d, one(d, "uu-1-2022-pasal-146", "uu-1-2022-pasal-146", "lain")),
		}
	}
	r := d.request(act, on, a, f)
	d.evaluations(f, on, act)
	d.statements(f, on, a, r)
	if act == periodicRaise || act == specialRaise || d.chance(100) {
		d.paid(&a, on)
	}
	f.Contracts = d.chain(a)
	if (act == appointment || act == partTimeAppointment) && d.chance(700) {
		f.Contracts = nil
	}
	if d.chance(60) && !f.Birth.IsZero() && !a.First.IsZero() {
		f.NIP = fmt.Sprintf("%s%d2%d%d%03d", f.Birth.at.Format("20060102"), a.First.year(), d.between(1, 3), d.between(1, 2), d.between(1, 999))
	}
	return f, r
}

// contract makes up the agreement that ends last, with its whole period.
func (d *draw) contract(on day, partTimeShare int) contract {
	years := one(d, 1, 1, 2, 3, 5)
	last := on
	switch n := d.n(100); {
	case n < 12: // lapsed
		last = on.plus(-d.between(1, 300))
	case n < 15: // not yet begun
		last = on.years(years).plus(d.between(0, 90))
	case n < 18: // the day of the decision is the last or the first
		last = one(d, on, on.years(years).plus(-1))
	default:
		last = on.plus(d.between(0, 420*min(years, 2)/2))
	}
	first := last.plus(1).years(-years)
	if d.chance(300) {
		first = d.edge(first)
	}
	c := contract{Number: "PK-1", Status: fullTime, First: first, Last: first.years(years).plus(-1), Position: d.position()}
	if d.chance(100) { // not a whole number of years
		c.Last = last
	}
	if d.chance(50) {
		c.Last = d.edge(c.Last)
	}
	if d.chance(20) { // the renewal starts on 29 February
		leap := (on.year() + 3) / 4 * 4
		c.First, c.Last = newDay(leap-years, 3, 1), newDay(leap, 2, 28)
	}
	if d.chance(partTimeShare) {
		c.Status = partTime
	}
	return c
}

var levels = []string{"ahli-pertama", "ahli-muda", "ahli-madya", "ahli-utama", "pemula", "terampil", "mahir", "penyelia"}

func (d *draw) position() position {
	p := position{Name: "Jabatan Rekaan"}
	switch d.n(5) {
	case 0:
		p.Kind = one(d, "jpt-utama", "jpt-madya")
	case 1:
		p.Kind = one(d, "jpt-pratama", "administrator", "pengawas", "pelaksana", "lainnya")
	default:
		p.Kind = "fungsional"
		p.Cluster = maybe(d, one(d, "guru", "dosen", "peneliti", "perekayasa", "lainnya"))
		p.Level = maybe(d, one(d, levels...))
	}
	if !d.knows() {
		p.Kind, p.Cluster, p.Level = "", "", ""
	}
	if d.chance(150) || p.ageLimit() == 0 && d.knows() { // also where it is not read
		p.AgeLimit = one(d, 50, 56, 58, 60, 65, 75)
	}
	return p
}

// ageLimit is about the age limit, so that people crowd there; 0 where it is not
// clear. It is no statement of law.
func (p position) ageLimit() int {
	switch {
	case p.Kind == "jpt-utama", p.Kind == "jpt-madya", p.Kind == "jpt-pratama", p.Cluster == "guru":
		return 60
	case p.Kind == "administrator", p.Kind == "pengawas", p.Kind == "pelaksana":
		return 58
	case p.Kind == "fungsional" && (p.Cluster == "peneliti" || p.Cluster == "perekayasa"):
		return map[string]int{"ahli-pertama": 58, "ahli-muda": 58, "ahli-madya": 65, "ahli-utama": 70}[p.Level]
	case p.Kind == "fungsional" && p.Cluster == "lainnya" && p.Level != "":
		return max(58, map[string]int{"ahli-madya": 60, "ahli-utama": 65}[p.Level])
	}
	return p.AgeLimit
}

// birth is a birth date at which the age limit is often near.
func (d *draw) birth(a contract) day {
	years := a.Position.ageLimit()
	if years == 0 {
		years = 58
	}
	b := a.Last.years(-years)
	switch n := d.n(100); {
	case n < 12: // within 15 months of the end
		b = b.plus(d.between(-456, 456))
	case n < 30: // so that it limits the next year
		b = b.plus(d.between(1, 400))
	case n < 34, n < 60 && a.Last.plus(1).at.Day() == 29 && a.Last.month() == 2: // at the end of a year's renewal
		b = b.months(12).plus(d.between(-2, 2))
	case n < 40: // so that the three days on which it may bite part
		b = b.plus(d.between(-31, 2))
	default:
		return a.Last.years(-d.between(23, 47)).plus(-d.n(366))
	}
	if d.chance(150) {
		b = d.edge(b)
	}
	return b
}

// chain puts other agreements beside the last one, in any order, and leaves
// fields out.
func (d *draw) chain(a contract) []contract {
	if d.chance(8) {
		return nil
	}
	all := []contract{a}
	before := a.First
	for range one(d, 0, 0, 0, 1, 1, 2, 3) {
		old := a
		old.Number = fmt.Sprintf("PK-%d", len(all)+1)
		old.Extends = ""
		old.Last = before.plus(-1)
		if d.chance(300) { // a gap
			old.Last = before.plus(-d.between(2, 200))
		}
		if d.chance(150) {
			old.Status = one(d, fullTime, partTime)
		}
		old.First = old.Last.plus(1).years(-d.between(1, 5))
		before = old.First
		all = append(all, old)
	}
	if d.chance(100) { // one that was withdrawn, and may end later
		old := a
		old.Number = "PK-0"
		old.Last = maybe(d, old.Last.plus(d.between(-30, 400)))
		old.First = old.First.plus(one(d, 0, d.between(-30, 200)))
		all[0].Supersedes = old.Number
		all = append(all, old)
	}
	if d.chance(10) { // which contradicts the first
		old := a
		old.Number, old.First = "PK-9", old.First.plus(-100)
		all = append(all, old)
	}
	for i := range all {
		c := &all[i]
		if i == 0 || d.chance(200) {
			c.First, c.Last, c.Status = maybe(d, c.First), maybe(d, c.Last), maybe(d, c.Status)
		}
		if !d.knows() && all[0].Supersedes != c.Number {
			c.Number = ""
		}
		c.Signed, c.Unit = maybe(d, c.First), "Unit Rekaan "+strconv.Itoa(1+d.n(3))
	}
	shuffle(d, all)
	return all
}

func (d *draw) event(on day, a contract) event {
	e := event{Kind: one(d, events...)}
	switch d.n(5) {
	case 0:
		e.Date = one(d, a.First, on)
	case 1:
		e.Date = a.First.plus(-d.between(1, 400))
	case 2:
		e.Date = on.plus(d.between(1, 60))
	default:
		e.Date = on.plus(-d.between(0, 300))
	}
	e.Date = maybe(d, e.Date)
	if d.chance(500) {
		e.Letter = "SK-" + strconv.Itoa(d.n(100))
	}
	return e
}

// evaluations makes up those of the last years: some say it in two ways, some say
// half of it, and a few contradict themselves or each other.
func (d *draw) evaluations(f *facts, on day, act string) {
	ratings := []string{"di-bawah-ekspektasi", "sesuai-ekspektasi", "di-atas-ekspektasi"}
	predicates := []string{"sangat-kurang", "kurang", "butuh-perbaikan", "baik", "sangat-baik"}
	periods := []string{"tahunan", "triwulan-1", "triwulan-2", "triwulan-3", "triwulan-4"}
	whole := d.chance(400) || act != renewal && d.chance(500)
	best := act == specialRaise && d.chance(700)
	for back := range 5 {
		for _, period := range periods {
			if period != "tahunan" && !whole && (back > 0 || d.chance(750)) || d.chance(100) {
				continue
			}
			e := evaluation{Year: on.year() - back, Period: period}
			switch n := d.n(40); {
			case best:
				e.Predicate = "sangat-baik"
			case n < 16 || whole && n < 32:
				e.Predicate = one(d, "baik", "baik", "sangat-baik", one(d, predicates...))
			case n < 24:
				e.Work, e.Behaviour = one(d, ratings...), one(d, ratings...)
			case n < 32:
				e.Work, e.Behaviour, e.Predicate = ratings[1], ratings[1], "baik"
			case n < 37:
				e.Work, e.Predicate = maybe(d, one(d, ratings...)), maybe(d, "baik")
			case n < 38:
				e.NotAssessed = true
			case n < 39:
				e.Work, e.Behaviour, e.Predicate = ratings[0], ratings[0], one(d, predicates...)
			}
			f.Evaluations = append(f.Evaluations, e)
			if d.chance(15) {
				if d.chance(500) {
					e.Work, e.Behaviour, e.Predicate = "", "", one(d, predicates...)
				}
				f.Evaluations = append(f.Evaluations, e)
			}
		}
	}
}

// request makes up what is asked. It may say that the person's birth date or an
// event lies where the question is difficult.
func (d *draw) request(act string, on day, a contract, f *facts) Request {
	r := Request{Act: act}
	p := position{}
	switch {
	case act == ending:
		r.Ground = d.ground(f, on)
		return r
	case act == placement:
		p = d.position()
		p.Category = maybe(d, one(d, "kesehatan", "teknis", "operator-layanan-operasional"))
	case act == appointment, act == partTimeAppointment:
		p = d.position()
		if d.chance(600) {
			p.Kind, p.Cluster, p.Level = "fungsional", maybe(d, "lainnya"), maybe(d, one(d, "ahli-pertama", "ahli-madya"))
		}
		p.Category = maybe(d, one(d, "kesehatan", "teknis", "operator-layanan-operasional", "guru-dan-tenaga-kependidikan"))
		if years := p.ageLimit(); years > 0 && d.chance(500) { // around the ages of applicants and the limit
			f.Birth = on.years(-one(d, 19, 20, 21, years-2, years-1, years)).plus(d.between(-200, 200))
			if d.chance(200) {
				f.Birth = d.edge(f.Birth)
			}
		}
	case act == conversion && d.chance(400):
		p = d.position()
	case act == headOfSchool && d.chance(800):
		f.Birth = maybe(d, on.years(-d.between(30, 58)).plus(-d.n(366)))
	}
	if p != (position{}) && d.knows() {
		r.Position = asJSON(p)
	}
	if act == periodicRaise || act == specialRaise || d.chance(500) {
		return r
	}
	first := a.Last.plus(1)
	if act != renewal {
		first = on.plus(d.between(-30, 90))
	}
	if d.chance(100) {
		first = first.plus(d.between(-20, 60))
	}
	last := first.years(one(d, 1, 1, 1, 1, 2, 5, 5, 6)).plus(-1)
	limit := f.Birth.years(a.Position.ageLimit())
	switch n := d.n(20); {
	case n < 1: // seldom shorter than a year
		last = last.plus(d.between(-300, -1))
	case n < 10 && first.before(limit) && limit.before(first.months(80)):
		last = limit.plus(one(d, -1, 0, 0, 1, d.between(1, 31), d.between(-40, 40)))
	case n < 11:
		last = last.plus(one(d, -1, 1))
	}
	if last.before(first) && d.chance(900) {
		last = first
	}
	r.First, r.Last = maybe(d, first).String(), maybe(d, last).String()
	return r
}

// ground is why an agreement would end, with its event mostly on record.
func (d *draw) ground(f *facts, on day) string {
	if d.chance(300) {
		return one(d, "pengunduran-diri", "pengunduran-diri", "pengunduran-diri", "batas-usia", "jangka-waktu-berakhir", "pidana-umum", "pergi-walaupun-ditunda", "kekurangan-anggaran")
	}
	kind := one(d, events...)
	if d.chance(700) {
		f.Events.List = append(f.Events.List, event{Kind: kind, Date: on.plus(-d.between(-3, 60))})
	}
	if kind == "pidana-penjara-2-tahun" {
		return one(d, kind, "pidana-penjara-berencana", "pidana-penjara-tidak-berencana")
	}
	return kind
}

func (d *draw) statements(f *facts, on day, a contract, r Request) {
	asked := append(slices.Clone(subjectsOf[r.Act]), approval)
	for range d.n(3) { // and what another act asks for
		asked = append(asked, one(d, subjectsOf[one(d, Acts()...)]...))
	}
	from := on.plus(-d.between(0, 90))
	if !a.First.IsZero() && from.before(a.First) {
		from = a.First
	}
	for _, subject := range asked {
		if !d.knows() || subject == approval && d.chance(500) {
			continue
		}
		s := statement{Subject: subject, Answer: "ya", Date: from, Office: "Kantor Rekaan", Letter: maybe(d, "S-"+strconv.Itoa(d.n(100)))}
		if subject == approval && (r.Act != renewal || d.chance(300)) {
			s.Act = maybe(d, r.Act)
		}
		switch n := d.n(100); {
		case n < 4:
			s.Answer = "tidak"
		case n < 7:
			s.Date = on.plus(d.between(-900, 10))
		case n < 9:
			s.Date = one(d, a.First.plus(-1), a.First, on, on.plus(1))
		case subject == application:
			s.Date = d.applied(r, f, on)
		}
		if !d.knows() {
			s.Answer, s.Date = one(d, "", s.Answer), one(d, day{}, s.Date)
		}
		f.Statements = append(f.Statements, s)
		if d.chance(30) { // again, and perhaps of an earlier agreement
			s.Date = s.Date.plus(-d.between(0, 800))
			s.Answer = one(d, s.Answer, "ya", "tidak")
			f.Statements = append(f.Statements, s)
		} else if d.chance(10) { // again, and not clearly
			s.Answer, s.Date = one(d, "", s.Answer), one(d, day{}, s.Date)
			f.Statements = append(f.Statements, s)
		}
	}
	shuffle(d, f.Statements)
}

// applied is a day on which somebody may have applied, often a birthday of one of
// the two ages or the day beside it.
func (d *draw) applied(r Request, f *facts, on day) day {
	var p position
	if r.Position != "" {
		if err := json.Unmarshal([]byte(r.Position), &p); err != nil {
			panic(err)
		}
	}
	if years := p.ageLimit(); years > 0 && !f.Birth.IsZero() && d.chance(400) {
		if at := f.Birth.years(one(d, 20, years-1)).plus(d.between(-1, 1)); !on.before(at) {
			return at
		}
	}
	return on.plus(-d.between(0, 500))
}

// paid gives full-time staff a grade, service in it and pay on a row of the table.
func (d *draw) paid(c *contract, on day) {
	if c.Status == partTime && d.chance(950) {
		return
	}
	grade := maybe(d, one(d, append(grades(), "V", "V", "V", "V", "V", "IX", "IX", "IX")...))
	c.Grade = grade
	if !c.First.IsZero() && d.chance(900) {
		c.ServiceSince = c.First.plus(-d.between(0, 1200))
		if d.chance(100) {
			c.ServiceSince = on.years(-d.between(0, 34)).plus(d.between(-1, 1))
		}
	}
	if rows := payTable[grade]; len(rows) > 0 && d.chance(850) {
		years := max(c.First.year()-c.ServiceSince.year()-d.n(3), 0)
		at := 0
		for at+1 < len(rows) && rows[at+1].years <= years {
			at++
		}
		c.Pay = rows[at].pay
	} else if d.chance(500) {
		c.Pay = "3000000"
	}
	if d.chance(500) {
		c.Extends = one(d, "PK-0", "PK-2")
	}
}

// own makes up facts that the made-up agencies ask for: few are not known, or not
// the good ones.
func (d *draw) own() (all []own) {
	for _, id := range sorted(ownValues) {
		values := ownValues[id]
		if !d.knows() || d.chance(80) {
			continue
		}
		value := values[0]
		if d.chance(150) {
			value = one(d, values...)
		}
		all = append(all, own{id, value})
	}
	if d.chance(20) {
		all = append(all, own{"bukan_kolom", "1"})
	}
	shuffle(d, all)
	return all
}
