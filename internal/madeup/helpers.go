package madeup

import (
	"encoding"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/region"
)

func Text(s string) pppk.Text { return pppk.Text{ID: s, EN: s + " (en)"} }

var (
	BenchDay = pppk.MustParseDate("2026-03-02")
	// A year is proposed, so that the rules of term have something to answer.
	Renewal = law.Request{Act: national.Renewal(), Proposed: pppk.Term(FullFacts(BenchDay).Contracts[1].Last.AddDays(1), 1)}
)

// Package variables, so that nothing measured is optimised away.
var (
	SinkOutcome law.Outcome
	SinkResult  law.Result
)

// DayOf is the day of a literal; "" is the zero Date.
func DayOf(s string) pppk.Date {
	if s == "" {
		return pppk.Date{}
	}
	return pppk.MustParseDate(s)
}

// SpanOf is a period of two literals.
func SpanOf(first, last string) pppk.Period {
	return pppk.Period{First: DayOf(first), Last: DayOf(last)}
}

// CodesOf lists the codes of the problems in err.
func CodesOf(err error) []string {
	var codes []string
	for _, p := range pppk.Problems(err) {
		codes = append(codes, p.Code)
	}
	return codes
}

func ByDecree(article string) pppk.Citation {
	return pppk.Citation{
		Instrument: pppk.Instrument{Name: "Peraturan Bupati Sukamaju 12/2025", Force: pppk.Binding, Since: pppk.MustParseDate("2025-12-01")},
		Article:    article, Pinpoint: pppk.SeenPinpoint, Confidence: pppk.High, Subject: "perpanjangan",
	}
}

func Sukamaju(settings ...law.Setting) law.Overlay {
	return law.Overlay{ID: "sukamaju", Authority: "Kabupaten Sukamaju", Version: "1", Settings: settings}
}

func PolicyOf(t *testing.T, day string, overlays ...law.Overlay) *law.Policy {
	t.Helper()
	law, err := national.Law().With(overlays...)
	require.NoError(t, err)
	p, err := law.On(pppk.MustParseDate(day))
	require.NoError(t, err)
	return p
}

// EveryKey has every key once. The person is made up.
const EveryKey = `{
	"nama": "Siti Contohwati",
	"tanggal_lahir": "1988-02-29",
	"perjanjian": [
		{
			"nomor": "814.2/0077/PK/2018", "status": "penuh-waktu", "mulai": "2018-03-01", "berakhir": "2023-02-28",
			"ditandatangani": "2018-02-20", "unit": "Puskesmas Rekaan", "gaji": "2966500",
			"jabatan": {"nama": "Bidan", "jenis": "fungsional", "rumpun": "lainnya", "jenjang": "terampil"}
		},
		{
			"nomor": "814.2/0099/PK/2023", "status": "penuh-waktu", "mulai": "2023-03-01", "berakhir": "2026-02-28",
			"ditandatangani": "2023-03-06", "unit": "Puskesmas Karangan", "gaji": "4111222.50",
			"jabatan": {"nama": "Bidan Mahir", "jenis": "fungsional", "rumpun": "lainnya", "jenjang": "mahir", "batas_usia": 58},
			"memperpanjang": "814.2/0077/PK/2018"
		},
		{
			"nomor": "814.2/0101/PK/2023", "status": "penuh-waktu", "mulai": "2023-03-15", "berakhir": "2028-02-29",
			"menggantikan": "814.2/0099/PK/2023"
		}
	],
	"evaluasi": [
		{"tahun": 2024, "periode": "tahunan", "hasil_kerja": "sesuai-ekspektasi", "perilaku_kerja": "di-atas-ekspektasi", "predikat": "baik"},
		{"tahun": 2025, "periode": "triwulan-4", "predikat": "sangat-baik"}
	],
	"pernyataan": [
		{"perihal": "pencapaian-kinerja", "jawaban": "ya", "tanggal": "2025-12-01", "oleh": "Kepala Puskesmas", "surat": "800/4711/XII"},
		{"perihal": "persetujuan-ppk", "jawaban": "tidak", "tanggal": "2026-01-05", "oleh": "Bupati", "surat": "800/4712/I"}
	],
	"peristiwa": {
		"lengkap_sampai": "2026-03-02",
		"daftar": [{"jenis": "pengunduran-diri", "tanggal": "2026-02-03", "surat": "880/4713/II"}]
	},
	"belanja_pegawai": {"tahun": 2025, "persen": "31.5", "definisi": "uu-1-2022-pasal-146"}
}`

// secrets are parts of everyKey that no error and no log line may show.
var secrets = []string{
	"Siti", "Contohwati", "1988", "02-29", "29/02", "Februari", "814.2", "0077", "0099", "0101", "Puskesmas", "2966500", "4111222",
	"Bidan", "4711", "4712", "4713", "Bupati",
	fmt.Sprint(1988<<9 | 2<<5 | 29), fmt.Sprintf("%x", 1988<<9|2<<5|29), // the birth date as a number
	hex.EncodeToString([]byte("Siti")), strings.ToUpper(hex.EncodeToString([]byte("Siti"))), hex.EncodeToString([]byte("814.2")),
}

func ReadFacts(t testing.TB, data string) pppk.Facts {
	t.Helper()
	var f pppk.Facts
	require.NoError(t, json.Unmarshal([]byte(data), &f))
	return f
}

func RequireNoSecrets(t testing.TB, text string) {
	t.Helper()
	for _, s := range secrets {
		require.NotContains(t, text, s)
	}
}

// WrongFacts is everyKey with every part that says something put where it
// does not belong, and what contradicts itself.
func WrongFacts() []string {
	words := []string{
		`"Siti Contohwati"`, `"1988-02-29"`, `"1988-02-30"`, `"29/02/1988"`, `"814.2/0077/PK/2018"`, `{"nama":"Siti"}`, `["814.2/0077"]`, `{"Siti":1}`,
		`{"814.2/0077":"Siti"}`, `["Siti","Siti"]`,
	}
	var all []string
	for _, w := range words {
		for _, into := range []string{
			`%s`, `{"tanggal_lahir":%s}`, `{"perjanjian":%s}`, `{"perjanjian":[%s]}`, `{"perjanjian":[{"status":%s}]}`, `{"perjanjian":[{"mulai":%s}]}`,
			`{"perjanjian":[{"gaji":%s}]}`, `{"perjanjian":[{"jabatan":%s}]}`, `{"perjanjian":[{"jabatan":{"jenis":%s}}]}`, `{"nama":"Siti",%s:1}`, `{%s:1,%[1]s:2}`,
			`{"perjanjian":[{"jabatan":{"batas_usia":%s}}]}`, `{"evaluasi":[{"tahun":%s}]}`, `{"evaluasi":[{"predikat":%s}]}`, `{"pernyataan":[{"jawaban":%s}]}`,
			`{"peristiwa":%s}`, `{"peristiwa":{"daftar":%s}}`, `{"belanja_pegawai":{"persen":%s}}`, `{"nama":%s} %[1]s`, `{"nama":"Siti","nama":%s}`, `{"nama":%s`, `%s]`,
		} {
			all = append(all, fmt.Sprintf(into, w))
		}
	}
	return all
}

// Plain makes empty lists and lists that are not there one thing.
func Plain(f pppk.Facts) pppk.Facts {
	f.Contracts = slices.Clip(f.Contracts)
	if len(f.Contracts) == 0 {
		f.Contracts = nil
	}
	if len(f.Evaluations) == 0 {
		f.Evaluations = nil
	}
	if len(f.Statements) == 0 {
		f.Statements = nil
	}
	if len(f.Events.List) == 0 {
		f.Events.List = nil
	}
	return f
}

// Decree is a binding text of an agency that does not exist.
func Decree() pppk.Citation {
	return pppk.Citation{
		Instrument: pppk.Instrument{Name: "Peraturan Bupati Contoh 7/2022", Force: pppk.Binding, Since: DayOf("2022-05-02")},
		Article:    "Pasal 3", Subject: "perpanjangan", Confidence: pppk.High, Pinpoint: pppk.SeenPinpoint,
	}
}

// Laid is an overlay of an agency that does not exist.
func Laid(settings ...law.Setting) law.Overlay {
	return law.Overlay{ID: "contoh", Authority: "Kabupaten Contoh", Version: "1", Settings: settings}
}

func ShareOf(s string) pppk.Percent {
	p, err := pppk.ParsePercent(s)
	if err != nil {
		panic(err)
	}
	return p
}

// posts is a ledger under construction in a test.
type posts struct {
	*testing.T
	*ledger.Ledger
	batches int
}

func NewPosts(t *testing.T) *posts {
	return &posts{T: t, Ledger: ledger.New(national.Posts(national.Law()))}
}

func (p *posts) Batch(entries ...pppk.Entry) pppk.Batch {
	p.batches++
	return pppk.Batch{Reference: fmt.Sprintf("SK %d", p.batches), Office: "BKPSDM", Reason: "uji", Entries: entries}
}

func (p *posts) Ok(entries ...pppk.Entry) string {
	p.Helper()
	b := p.Batch(entries...)
	_, err := p.Apply(b)
	require.NoError(p, err)
	return b.Reference
}

// No wants the batch refused for that reason, and returns the first refusal.
func (p *posts) No(kind error, entries ...pppk.Entry) *ledger.Refusal {
	p.Helper()
	_, err := p.Apply(p.Batch(entries...))
	require.ErrorIs(p, err, kind)
	require.ErrorIs(p, err, pppk.ErrLedger)
	var r *ledger.Refusal
	require.ErrorAs(p, err, &r)
	require.Same(p, r, ledger.Refusals(fmt.Errorf("batch 7: %w", err))[0])
	return r
}

// Line is a line of the test's agency.
func Line(id string, change ...func(*pppk.Line)) *pppk.Line {
	l := &pppk.Line{ID: id, Agency: "Kota Contoh", Unit: "Unit " + id, Position: "Guru Kelas", Education: "S-1", Category: pppk.TeacherPosts, Status: pppk.FullTime, Year: 2024, Phase: 1}
	for _, f := range change {
		f(l)
	}
	return l
}

func PartTime(l *pppk.Line) { l.Status, l.Category = pppk.PartTime, pppk.TechnicalPosts }

var D = pppk.MustParseDate

func Authorise(l *pppk.Line, n int) pppk.Entry {
	return pppk.Entry{Kind: pppk.Authorise, Date: D("2024-08-30"), Opens: l, Posts: n}
}

func Fill(day, line, who string) pppk.Entry {
	return pppk.Entry{Kind: pppk.Fill, Date: D(day), Line: line, Incumbent: who}
}

func Vacate(day, line, who string, why pppk.Departure) pppk.Entry {
	return pppk.Entry{Kind: pppk.Vacate, Date: D(day), Line: line, Incumbent: who, Ground: why}
}

func (p *posts) Stands(line, day, want string) {
	p.Helper()
	require.Equal(p, want, p.Balance(pppk.Line{ID: line}, D(day)).String())
}

var UpdateLetters = flag.Bool("update-letters", false, "rewrite testdata/letters")

var BothLanguages = []pppk.Language{pppk.Indonesian, pppk.English}

// stated marks a position whose age limit is what an office states, level one
// whose limit depends on the level.
const stated, level = 1, 2

// limits is the age limit of each kind of position in years; functionalLimits is
// that of each cluster and level, with what it can be where the level is not
// known.
var (
	limits = [...]uint8{
		0:             stated,
		pppk.JPTUtama: 60, pppk.JPTMadya: 60, pppk.JPTPratama: 60,
		pppk.Administrator: 58, pppk.Pengawas: 58, pppk.Pelaksana: 58,
		pppk.Functional: stated, pppk.OtherPosition: stated,
	}
	functionalLimits = [...][9]uint8{
		0:                 {stated, stated, stated, stated, stated, stated, stated, stated, stated},
		pppk.Teacher:      {60, 60, 60, 60, 60, 60, 60, 60, 60},
		pppk.Lecturer:     {stated, stated, stated, stated, stated, stated, stated, stated, stated},
		pppk.Researcher:   {stated, 58, 58, 65, 70, stated, stated, stated, stated},
		pppk.Engineer:     {stated, 58, 58, 65, 70, stated, stated, stated, stated},
		pppk.OtherCluster: {level, 58, 58, 60, 65, 58, 58, 58, 58},
	}
)

// AgeLimit is the age limit in years, or 0 while it is not known.
func AgeLimit(p *pppk.Position) int {
	if least, most := AgeRange(p); least == most {
		return least
	}
	return 0
}

// AgeRange is the lowest and the highest age limit in years that the position
// can have: the same where it is known.
func AgeRange(p *pppk.Position) (least, most int) {
	n := limits[Kind(p)]
	if Kind(p) == pppk.Functional {
		n = functionalLimits[p.Cluster][p.Level]
	}
	if n != stated && n != level {
		return int(n), int(n)
	}
	all := AgesOf(p)
	return slices.Min(all), slices.Max(all)
}

// AgesOf is every age limit that a position can have of which the law alone does
// not tell.
func AgesOf(p *pppk.Position) (all []int) {
	functional, known := Kind(p) == pppk.Functional, p.Cluster != 0
	switch {
	case functional && p.Cluster == pppk.OtherCluster:
		return []int{58, 60, 65}
	case p.AgeLimit == 0:
		for age := 50; age <= 75; age++ {
			all = append(all, age)
		}
	case Kind(p) == 0, functional && !known && p.Level == 0:
		all = []int{58, 60, 65, 70}
	case functional && !known && p.Level == pppk.AhliUtama:
		all = []int{60, 65, 70}
	case functional && !known && p.Level == pppk.AhliMadya:
		all = []int{60, 65}
	case functional && !known:
		all = []int{58, 60}
	case functional && p.Level == 0 && p.Cluster != pppk.Lecturer: // a researcher or an engineer
		all = []int{58, 65, 70}
	}
	return append(all, max(p.AgeLimit, 50))
}

// Kind is the kind of the position: only a functional one has a cluster or a
// level.
func Kind(p *pppk.Position) pppk.PositionKind {
	if p.Kind == 0 && (p.Cluster != 0 || p.Level != 0) {
		return pppk.Functional
	}
	return p.Kind
}

// ToRenew is the latest agreement of those not superseded, or nil when that
// cannot be told. One day of each tells, since they do not overlap.
func ToRenew(c pppk.Chain) *pppk.Contract {
	if len(c) == 1 {
		return &c[0]
	}
	var best *pppk.Contract
	var latest pppk.Date
	dayless := false
	for i := range c {
		day := c[i].Last
		if day.IsZero() {
			day = c[i].First
		}
		switch {
		case Withdrawn(c, i):
			continue
		case best != nil && (dayless || day.IsZero()):
			return nil
		case best == nil || day.After(latest):
			best, latest = &c[i], day
		}
		dayless = day.IsZero()
	}
	return best
}

func Withdrawn(c pppk.Chain, i int) bool {
	for j := range c {
		if c[j].Supersedes != "" && j != i && c[j].Supersedes == c[i].Number {
			return true
		}
	}
	return false
}

// BitingDays is the three days on which an age limit reached on b may bite.
func BitingDays(b pppk.Date) [3]pppk.Date {
	end, _ := pppk.NewDate(b.Year(), b.Month(), LengthOfMonth(b))
	return [3]pppk.Date{b, end, Tomorrow(end)}
}

// Tomorrow is AddDays(1) without its general case, which counts days.
func Tomorrow(d pppk.Date) pppk.Date {
	year, month, n := d.Year(), d.Month(), d.Day()+1
	if n > 28 && n > LengthOfMonth(d) {
		n = 1
		if month++; month > 12 {
			year, month = year+1, 1
		}
	}
	d, _ = pppk.NewDate(year, month, n)
	return d
}

func LengthOfMonth(d pppk.Date) int {
	switch y := d.Year(); d.Month() {
	case 2:
		if y%4 == 0 && (y%100 != 0 || y%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

var Outcomes = []law.Outcome{law.Eligible, law.Contested, law.Undetermined, law.NotEligible}

// National is the law of the nation on a day.
func National(t testing.TB, day pppk.Date) *law.Policy {
	t.Helper()
	p, err := national.Law().On(day)
	require.NoError(t, err)
	return p
}

var PayDay = pppk.MustParseDate("2026-03-02")

type payCell struct {
	Grade    pppk.Grade
	Years    int
	Rupiah   int64
	Agreeing int
}

// PayFile is the table as it was collected: testdata/gaji_pppk_2024.csv.
func PayFile(t testing.TB) (all []payCell) {
	t.Helper()
	for _, row := range CsvFile(t, "../national/testdata/gaji_pppk_2024.csv", "golongan", "mkg", "gaji", "source_count") {
		var c payCell
		var err error
		require.NoError(t, c.Grade.UnmarshalText([]byte(row[0])))
		c.Years, err = strconv.Atoi(row[1])
		require.NoError(t, err)
		c.Rupiah, err = strconv.ParseInt(row[2], 10, 64)
		require.NoError(t, err)
		c.Agreeing, err = strconv.Atoi(row[3])
		require.NoError(t, err)
		all = append(all, c)
	}
	return all
}

func CsvFile(t testing.TB, name string, header ...string) [][]string {
	t.Helper()
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	rows, err := csv.NewReader(strings.NewReader(string(data))).ReadAll()
	require.NoError(t, err)
	require.Equal(t, header, rows[0][:len(header)])
	return rows[1:]
}

const (
	SecretName   = "Rahasia Sekali"
	SecretNIP    = "198507032021211047"
	SecretBirth  = "1985-07-03"
	SecretNumber = "821.3/7766/RHS"
)

// Exposed reports what of the person stands in a text.
func Exposed(text string) []string {
	var found []string
	for i := 0; i+6 <= len(SecretNIP); i++ {
		if run := SecretNIP[i : i+6]; strings.Contains(text, run) && !strings.Contains("2021211", run) {
			found = append(found, "digits of the number: "+run)
			break
		}
	}
	for _, s := range []string{SecretName, SecretNumber, SecretBirth, "03-07-1985", "3 Juli 1985", "19850703", "{1985 7 3}", "1016547"} {
		if strings.Contains(text, s) {
			found = append(found, s)
		}
	}
	return found
}

var Verbs = []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x", "%X", "%o", "%b", "%t", "%c", "%U", "%e", "%g", "%20v"}

var PropertyDay = pppk.MustParseDate("2026-03-02")

// PropertyLaw is a policy that the properties are tried under.
type PropertyLaw struct {
	Name   string
	Policy *law.Policy
	Strict bool // the agency's floor, money and readings decide
	Own    bool // the agency is made up, with facts and rules of its own
}

// Bound is the citation of a decree that decides.
func Bound() pppk.Citation {
	return pppk.Citation{
		Instrument: pppk.Instrument{Name: "Peraturan Bupati Rekaan 7/2025", Force: pppk.Binding, Since: Date(2025, 1, 2)},
		Article:    "Pasal 3", Confidence: pppk.High, Pinpoint: pppk.SeenPinpoint,
	}
}

// Under is the policy of the day with these settings of a made-up agency.
func Under(t testing.TB, settings ...law.Setting) *law.Policy {
	t.Helper()
	law, err := national.Law().With(law.Overlay{ID: "rekaan", Authority: "Kabupaten Rekaan", Version: "1", Settings: settings})
	require.NoError(t, err)
	p, err := law.On(PropertyDay)
	require.NoError(t, err)
	return p
}

func StrictAgency(t testing.TB) *law.Policy {
	t.Helper()
	from := Date(2025, 12, 1)
	return Under(t,
		law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.Good, Years: []int{2024, 2025}}, from, Bound()),
		law.Set(national.AgeLimitDay(), law.AtNextMonth, from, Bound()),
		law.Set(national.AfterLapse(), national.LapseRenewable, from, Bound()),
		law.Set(national.LackOfFunds(), national.FundsGround, from, Bound()),
	)
}

func PropertyLaws(t testing.TB) []PropertyLaw {
	t.Helper()
	law, err := national.Law().With(region.KutaiKartanegara())
	require.NoError(t, err)
	reported, err := law.On(PropertyDay)
	require.NoError(t, err)
	return []PropertyLaw{
		{"national", National(t, PropertyDay), false, false},
		{"an agency's decree", StrictAgency(t), true, false},
		{"an agency as reported", reported, false, false},
	}
}

// AtLength is n, or a fifth of it in a short run.
func AtLength(n int) int {
	if testing.Short() {
		return n / 5
	}
	return n
}

func Apart(f *pppk.Facts) *pppk.Facts {
	c := *f
	c.Contracts = slices.Clone(f.Contracts)
	c.Evaluations = slices.Clone(f.Evaluations)
	c.Statements = slices.Clone(f.Statements)
	c.Events.List = slices.Clone(f.Events.List)
	c.Declared = slices.Clone(f.Declared)
	return &c
}

// NearLimit proposes, now and then, a term that starts and ends around the day
// of the age limit.
func (g *Generator) NearLimit(r law.Request, f *pppk.Facts) law.Request {
	a := ToRenew(f.Contracts)
	if a == nil || AgeLimit(&a.Position) == 0 || f.BirthDate.IsZero() || g.Chance(0.9) {
		return r
	}
	days := BitingDays(f.BirthDate.AddMonths(12*AgeLimit(&a.Position), pppk.ClampToMonthEnd))
	first := Pick(g, days[:]...).AddDays(Pick(g, -30, -1, 0, 0, 0, 1))
	last := Pick(g, append(days[:], first)...).AddDays(Pick(g, -1, 0, 0, 0, 1))
	if last.Before(first) {
		last = first
	}
	r.Proposed = pppk.Period{First: first, Last: last}
	return r
}

func BoolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

func Unindent(s, prefix string) string {
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = strings.TrimPrefix(lines[i], prefix)
	}
	return strings.Join(lines, "\n")
}

// word is a type whose values are words on the wire.
type word interface {
	~uint8
	fmt.Stringer
	encoding.TextMarshaler
}

// Words tests one type, whose words stand in the order of its values.
func Words[T word, P interface {
	*T
	encoding.TextUnmarshaler
}](all ...string) func(*testing.T) {
	return func(t *testing.T) {
		t.Parallel()
		for i, w := range append([]string{""}, all...) {
			v := T(i)
			require.Equal(t, w, v.String())
			text, err := v.MarshalText()
			require.NoError(t, err)
			require.Equal(t, w, string(text))
			back := T(200) // must not stay
			require.NoError(t, P(&back).UnmarshalText([]byte(w)))
			require.Equal(t, v, back)
		}
		past := T(len(all) + 1)
		require.NotContains(t, append([]string{""}, all...), past.String(), "a value past the last one")
		require.Equal(t, fmt.Sprintf("?%d", len(all)+1), past.String())
		otherCase := strings.ToUpper(all[0])
		if otherCase == all[0] { // a Roman numeral
			otherCase = strings.ToLower(all[0])
		}
		for _, unknown := range []string{
			"Siti-Contoh", otherCase, all[0] + " ", " " + all[0], strings.ReplaceAll(all[0]+"-x", "-", "_"),
			"1", "0", "null", past.String(), T(255).String(), " ",
		} {
			back := T(1)
			err := P(&back).UnmarshalText([]byte(unknown))
			require.Error(t, err, "%q", unknown)
			require.Len(t, CodesOf(err), 1)
			require.True(t, strings.HasSuffix(CodesOf(err)[0], ".unknown"), "%v", CodesOf(err))
			require.Contains(t, err.Error(), "known are: "+strings.Join(all, ", "))
			require.NotContains(t, err.Error(), "Siti")
			require.Zero(t, back, "nothing stays of the old value")
		}
	}
}

// PayRow is one row of the pay table.
type PayRow struct {
	Years  int
	Rupiah int64
}

// PayTable is the pay table by grade.
func PayTable() map[pppk.Grade][]PayRow {
	all := map[pppk.Grade][]PayRow{}
	for g, rows := range source.PayTable {
		for _, r := range rows {
			all[pppk.Grade(g)] = append(all[pppk.Grade(g)], PayRow{int(r.Years), int64(r.Rupiah)})
		}
	}
	return all
}
