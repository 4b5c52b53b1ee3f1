package region_test

import (
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/region"
)

var update = flag.Bool("update", false, "rewrite docs/REGIONS.md")

// today is a day on which every setting is in force.
var today = pppk.MustParseDate("2026-04-02")

// written is what the source of a region says beside its overlay.
type written struct {
	function string
	file     string
	about    []string // paragraphs
	later    string   // reported, and not a setting
	unknown  string
}

const laterMark, unknownMark = "Reported, and not a setting: ", "Not known: "

// sources reads the comments of the functions, by the id of their overlay.
func sources(t *testing.T) map[string]written {
	t.Helper()
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	all := map[string]written{}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
		require.NoError(t, err)
		for _, d := range parsed.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || !f.Name.IsExported() || f.Type.Params.NumFields() != 0 || file == "all.go" {
				continue
			}
			w := written{function: f.Name.Name, file: file}
			for paragraph := range strings.SplitSeq(f.Doc.Text(), "\n\n") {
				text := strings.Join(strings.Fields(paragraph), " ")
				switch {
				case strings.HasPrefix(text, laterMark):
					w.later = strings.TrimPrefix(text, laterMark)
				case strings.HasPrefix(text, unknownMark):
					w.unknown = strings.TrimPrefix(text, unknownMark)
				default:
					w.about = append(w.about, text)
				}
			}
			all[words(f.Name.Name, "-")] = w
		}
	}
	return all
}

// words is a name in camel case, in lower case with a sign between its words.
func words(name, between string) string {
	return strings.ToLower(regexp.MustCompile(`([a-z])([A-Z])`).ReplaceAllString(name, "${1}"+between+"${2}"))
}

// lay is the law of the day under one region.
func lay(t *testing.T, o law.Overlay, day pppk.Date) *law.Policy {
	t.Helper()
	law, err := national.Law().With(o)
	require.NoError(t, err)
	p, err := law.On(day)
	require.NoError(t, err)
	return p
}

func TestEveryRegionIsListed(t *testing.T) {
	t.Parallel()
	written := sources(t)
	var ids, authorities []string
	for o := range region.All() {
		w, ok := written[o.ID]
		require.True(t, ok, "%s: the id is the name of its function in kebab case", o.ID)
		require.Equal(t, words(w.function, "_")+".go", w.file)
		require.Regexp(t, `^(Kabupaten|Kota|Provinsi) [A-Z]`, o.Authority)
		require.True(t, strings.HasSuffix(strings.ReplaceAll(o.Authority, " ", ""), strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(w.function, "Kabupaten"), "Kota"), "Provinsi")), o.Authority)
		require.NotEmpty(t, o.Version)
		require.Equal(t, pppk.Kemendagri, o.Region.Scheme(), o.ID)
		require.Equal(t, strings.HasPrefix(o.Authority, "Provinsi "), o.Region.IsProvince(), o.ID)
		require.Contains(t, w.about[0], " ("+o.Region.Code()+")", "%s: the comment names the code", o.ID)
		require.NotEmpty(t, w.unknown, "%s: the comment says what is not known", o.ID)
		ids, authorities = append(ids, o.ID), append(authorities, o.Authority)
	}
	require.Equal(t, slices.Sorted(maps.Keys(written)), ids, "regions() lists every function, by id")
	require.Len(t, slices.Compact(slices.Sorted(slices.Values(authorities))), len(ids))
}

func TestAllStops(t *testing.T) {
	t.Parallel()
	for o := range region.All() {
		require.Equal(t, "aceh-timur", o.ID)
		break
	}
}

func TestByCode(t *testing.T) {
	t.Parallel()
	seen := map[pppk.RegionCode]string{}
	for o := range region.All() {
		require.Empty(t, seen[o.Region], o.ID)
		seen[o.Region] = o.ID
		found, ok := region.ByCode(o.Region)
		require.True(t, ok)
		require.Equal(t, o, found)
	}
	for _, code := range []pppk.RegionCode{{}, pppk.MustParseRegionCode("64.03"), pppk.MustParseRegionCode("bps:6403"), pppk.MustParseRegionCode("bkn:6901")} {
		o, ok := region.ByCode(code)
		require.False(t, ok, code)
		require.Empty(t, o.ID)
	}
}

// As reported: no setting can decide, each says where it comes from, how sure
// that is, and up to when it was checked.
func TestEverySettingIsAReport(t *testing.T) {
	t.Parallel()
	for o := range region.All() {
		_, err := national.Law().With(o)
		require.NoError(t, err)
		for _, s := range o.Settings {
			source, at := s.Source(), o.ID+" "+s.Parameter()
			require.Greater(t, source.Instrument.Force, pppk.Binding, at)
			require.False(t, source.Blocks(), at)
			require.Equal(t, o.Version, source.Instrument.CheckedTo.String(), at)
			require.False(t, source.Instrument.Since.After(source.Instrument.CheckedTo), at)
			require.Equal(t, source.Instrument.Since, s.From(), at)
			require.NotEmpty(t, source.Subject, at)
			require.NotContains(t, source.Instrument.Name, "/", at)
			require.Equal(t, o.ID == "tapin" && s.Parameter() == national.PartTimeTerms().ID(), s.Departs(), at)
			for _, l := range []pppk.Language{pppk.Indonesian, pppk.English} {
				require.NotEmpty(t, s.Value(l), at)
			}
		}
	}
}

// situation is a case of testdata/cases that needs no agency.
type situation struct {
	Name     string                     `json:"kasus"`
	Day      pppk.Date                  `json:"hari"`
	Proposed pppk.Period                `json:"usulan"`
	Base     string                     `json:"dasar_fakta"`
	Facts    map[string]json.RawMessage `json:"fakta"`
}

func situations(t *testing.T) ([]situation, []*pppk.Facts) {
	t.Helper()
	const cases = "../national/testdata/cases"
	files, err := filepath.Glob(cases + "/*.json")
	require.NoError(t, err)
	var all []situation
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		var some []situation
		require.NoError(t, json.Unmarshal(data, &some))
		for _, s := range some {
			if !s.Day.IsZero() && s.Base != "" {
				all = append(all, s)
			}
		}
	}
	facts := make([]*pppk.Facts, len(all))
	for i, s := range all {
		facts[i] = person(t, s.Base, s.Facts)
	}
	require.Greater(t, len(all), 100)
	return all, facts
}

// person is one of the two of national/testdata/cases/base, with these facts in place of
// theirs.
func person(t *testing.T, base string, others map[string]json.RawMessage) *pppk.Facts {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("../national/testdata/cases/base", base+".json"))
	require.NoError(t, err)
	merged := map[string]json.RawMessage{}
	require.NoError(t, json.Unmarshal(data, &merged))
	maps.Copy(merged, others)
	whole, err := json.Marshal(merged)
	require.NoError(t, err)
	f := &pppk.Facts{}
	require.NoError(t, json.Unmarshal(whole, f))
	return f
}

// whom is the status of the employees to whom a decision states the setting:
// "full-time", "part-time", or "" for both.
func whom(t *testing.T, s law.Setting) string {
	t.Helper()
	p := lay(t, law.Overlay{ID: "satu", Authority: "Kabupaten Contoh", Settings: []law.Setting{s}}, today)
	stated := map[string]bool{}
	for status, base := range map[string]string{"full-time": "penuh-waktu", "part-time": "paruh-waktu"} {
		for note := range p.Decide(law.Request{Act: national.Renewal()}, person(t, base, nil)).Notes() {
			stated[status] = stated[status] || strings.Contains(note, s.Value(pppk.Indonesian)+" ("+s.Source().String()+")")
		}
	}
	switch {
	case stated["full-time"] == stated["part-time"]:
		return ""
	case stated["full-time"]:
		return "full-time"
	}
	return "part-time"
}

// forOne are the parameters whose settings can be for one status or both.
var forOne = []string{national.PaymentTiming().ID(), national.FundedUntil().ID(), national.EvaluationFrequency().ID(), national.Warnings().ID(), national.DecisionChain().ID()}

// asTheNation reports whether the value is the one that the nation has, so that no
// decision has anything to note.
func asTheNation(s law.Setting) bool {
	for _, nation := range []law.Setting{
		law.Set(national.TeacherAgeLimit(), national.TeacherSixty, pppk.Date{}, pppk.Citation{}),
		law.Set(national.LackOfFunds(), national.FundsNoGround, pppk.Date{}, pppk.Citation{}),
		law.Set(national.PartTimeTerms(), law.Years(1).CutAtAgeLimit(), pppk.Date{}, pppk.Citation{}),
		law.Set(national.PartTimeSpending(), national.SpendingExcluded, pppk.Date{}, pppk.Citation{}),
	} {
		if s.Parameter() == nation.Parameter() && s.Value(pppk.English) == nation.Value(pppk.English) {
			return true
		}
	}
	return false
}

// Under every region the outcome and the longest term are the nation's, and what
// is reported stands in the notes, if it is not what the nation has anyhow.
func TestNothingReportedDecides(t *testing.T) {
	t.Parallel()
	all, facts := situations(t)
	policies := map[string]map[pppk.Date]*law.Policy{}
	on := func(o law.Overlay, day pppk.Date) *law.Policy {
		if policies[o.ID] == nil {
			policies[o.ID] = map[pppk.Date]*law.Policy{}
		}
		if policies[o.ID][day] == nil {
			policies[o.ID][day] = lay(t, o, day)
		}
		return policies[o.ID][day]
	}
	nation := law.Overlay{ID: "tanpa-ketentuan", Authority: "Kabupaten Contoh"}
	for o := range region.All() {
		noted := map[string]bool{}
		for i, s := range all {
			for _, day := range []pppk.Date{s.Day, today} {
				r := law.Request{Act: national.Renewal(), Proposed: s.Proposed}
				a, b := on(nation, day).Decide(r, facts[i]), on(o, day).Decide(r, facts[i])
				require.Equal(t, a.Outcome(), b.Outcome(), "%s: %s", o.ID, s.Name)
				lastA, ruleA := a.Longest()
				lastB, ruleB := b.Longest()
				require.Equal(t, lastA, lastB, "%s: %s", o.ID, s.Name)
				require.Equal(t, ruleA, ruleB, "%s: %s", o.ID, s.Name)
				for found := range b.Findings() {
					for _, set := range o.Settings { // one that is a rule of its own
						if found.Wanted() == set.Value(pppk.Indonesian) && slices.Contains(found.Citations(), set.Source()) {
							require.False(t, found.Blocks, "%s: %s", o.ID, s.Name)
							noted[set.Parameter()] = true
						}
					}
				}
				appointed := on(o, day).Decide(law.Request{Act: national.Appointment(), Proposed: s.Proposed}, facts[i])
				for _, d := range []law.Decision{b, appointed} { // what is set of first agreements is noted of these
					for note := range d.Notes() {
						for _, set := range o.Settings {
							if strings.Contains(note, set.Value(pppk.Indonesian)+" ("+set.Source().String()+")") {
								noted[set.Parameter()] = true
							}
						}
					}
				}
			}
		}
		for _, set := range o.Settings {
			require.Equal(t, !asTheNation(set), noted[set.Parameter()], "%s: %s", o.ID, set.Parameter())
		}
	}
}

// Tuban's score is computed and noted, and without a pass mark it changes no
// outcome: the best score does not help, and the worst does not harm.
func TestScoreOfTuban(t *testing.T) {
	t.Parallel()
	p := lay(t, region.Tuban(), pppk.MustParseDate("2026-03-02"))
	want := map[pppk.Answer]law.Outcome{pppk.Yes: law.Eligible, pppk.No: law.NotEligible}
	for score, points := range map[string][2]string{"0,00": {"0", "0"}, "77,00": {"80", "75"}, "100,00": {"100", "100"}, "32,00 sampai 92,00": {"80", ""}} {
		for answer, outcome := range want {
			f := person(t, "penuh-waktu", nil)
			f.Statements[0].Answer = answer
			f.Declared = []pppk.Declared{{ID: "nilai_disiplin", Value: points[0]}}
			if points[1] != "" {
				f.Declared = append(f.Declared, pppk.Declared{ID: "nilai_selebihnya", Value: points[1]})
			}
			require.NoError(t, p.Check(f))
			d := p.Decide(law.Request{Act: national.Renewal()}, f)
			require.Equal(t, outcome, d.Outcome())
			one := finding(t, d, "renewal.score")
			require.Equal(t, law.NotApplicable, one.Result)
			require.False(t, one.Blocks)
			require.Equal(t, score, one.Found())
			require.Contains(t, d.Letter(), "Ditemukan: "+score+"; disyaratkan: disiplin (tujuh bagian, kehadiran sidik jari) 40 %, selebihnya bersama-sama")
			require.Contains(t, d.Letter(), "60 %; nilai batas tidak diketahui")
			require.Empty(t, slices.Collect(d.Missing()))
		}
	}
}

// The papers of Jawa Timur are asked for by a circular, which is guidance: one that
// is missing is noted.
func TestPapersOfJawaTimur(t *testing.T) {
	t.Parallel()
	p := lay(t, region.JawaTimur(), pppk.MustParseDate("2026-03-02"))
	for spmt, result := range map[string]law.Result{"2026-02-10": law.Met, "tidak": law.NotMet, "": law.NotKnown} {
		f := person(t, "penuh-waktu", nil)
		f.Declared = []pppk.Declared{{ID: "pertek", Value: "2026-02-10"}, {ID: "sk", Value: "2026-02-10"}}
		if spmt != "" {
			f.Declared = append(f.Declared, pppk.Declared{ID: "spmt", Value: spmt})
		}
		d := p.Decide(law.Request{Act: national.Renewal()}, f)
		require.Equal(t, law.Eligible, d.Outcome())
		one := finding(t, d, "renewal.documents")
		require.Equal(t, result, one.Result)
		require.False(t, one.Blocks)
	}
}

func finding(t *testing.T, d law.Decision, rule string) law.Finding {
	t.Helper()
	for one := range d.Findings() {
		if one.Rule == rule {
			return one
		}
	}
	require.Fail(t, "no rule "+rule)
	return law.Finding{}
}

// A program that uses one region holds no other.
func TestRegionsAreLeaves(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("builds programs")
	}
	root, err := filepath.Abs("..")
	require.NoError(t, err)
	linked := func(statement string) []string {
		dir := t.TempDir()
		sums, err := os.ReadFile(filepath.Join(root, "go.sum"))
		require.NoError(t, err)
		mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
		require.NoError(t, err)
		module := strings.Replace(string(mod), "module github.com/pppk-id/pppk", "module example.org/leaf", 1) +
			"\nrequire github.com/pppk-id/pppk v0.0.0\nreplace github.com/pppk-id/pppk => " + root + "\n"
		program := "package main\n\nimport \"github.com/pppk-id/pppk/region\"\n\nfunc main() {\n\t" + statement + "\n}\n"
		for name, text := range map[string]string{"go.mod": module, "go.sum": string(sums), "main.go": program} {
			require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
		}
		run := func(args ...string) string {
			c := exec.Command("go", args...)
			c.Dir, c.Env = dir, append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off")
			out, err := c.CombinedOutput()
			require.NoError(t, err, "%s", out)
			return string(out)
		}
		run("build", "-gcflags=github.com/pppk-id/pppk/region=-l", "-o", "leaf", ".")
		var functions []string
		for _, found := range regexp.MustCompile(`github\.com/pppk-id/pppk/region\.([A-Z]\w+)\b`).FindAllStringSubmatch(run("tool", "nm", "leaf"), -1) {
			if functions = append(functions, found[1]); !strings.Contains(statement, "All") {
				require.Contains(t, statement, found[1])
			}
		}
		return slices.Compact(slices.Sorted(slices.Values(functions)))
	}
	require.Equal(t, []string{"KotaMetro"}, linked(`println(region.KotaMetro().ID)`))
	require.Greater(t, len(linked(`for o := range region.All() { println(o.ID) }`)), len(sources(t)), "the check itself can fail")
}

// madeUp is a regency that does not exist. Its decree, as invented as itself, sets
// what no real region here has, and decides.
func madeUp() law.Overlay {
	since := pppk.MustParseDate("2026-01-01")
	decree := func(article, subject string) pppk.Citation {
		return pppk.Citation{
			Instrument: pppk.Instrument{Name: "Peraturan Bupati Sukamaju 12/2025 (rekaan)", Force: pppk.Binding, Since: since, CheckedTo: since},
			Article:    article, Subject: subject, Confidence: pppk.High, Pinpoint: pppk.SeenPinpoint,
		}
	}
	share := func(percent string) (p pppk.Percent) {
		if err := p.UnmarshalText([]byte(percent)); err != nil {
			panic(err)
		}
		return p
	}
	papers := law.Documents{
		{ID: "permohonan", Name: pppk.Text{ID: "surat permohonan", EN: "letter of request"}, Due: pppk.MustParseDate("2026-01-15")},
		{ID: "skp_dua_tahun", Name: pppk.Text{ID: "SKP dua tahun", EN: "performance targets of two years"}, Due: pppk.MustParseDate("2026-01-31")},
		{ID: "salinan_sk", Name: pppk.Text{ID: "salinan SK", EN: "copy of the decree"}, Due: pppk.MustParseDate("2026-01-31")},
		{ID: "surat_sehat", Name: pppk.Text{ID: "surat keterangan sehat", EN: "certificate of health"}, Due: pppk.MustParseDate("2026-02-15")},
		{ID: "surat_disiplin", Name: pppk.Text{ID: "surat keterangan disiplin", EN: "certificate of discipline"}, Due: pppk.MustParseDate("2026-02-15")},
		{ID: "rekomendasi_atasan", Name: pppk.Text{ID: "rekomendasi atasan", EN: "recommendation of the superior"}, Due: pppk.MustParseDate("2026-02-20")},
	}
	score := law.Score{Pass: share("70"), Parts: []law.ScorePart{
		{ID: "nilai_disiplin", Name: pppk.Text{ID: "disiplin", EN: "discipline"}, Weight: share("40")},
		{ID: "nilai_kinerja", Name: pppk.Text{ID: "kinerja", EN: "performance"}, Weight: share("60")},
	}}
	return law.Overlay{
		ID: "sukamaju", Authority: "Kabupaten Sukamaju (rekaan)", Version: "1",
		Settings: []law.Setting{
			law.Set(national.FirstTerms(), law.UpToAgeLimit(), since, decree("Pasal 3", "perjanjian pertama")),
			law.Set(national.RenewalTerms(), law.Years(3), since, decree("Pasal 4", "lama perpanjangan")),
			law.Set(national.AgreementEnd(), pppk.MustParseDate("2029-03-31"), since, decree("Pasal 5", "hari terakhir perjanjian")),
			law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.Good, Years: []int{2024, 2025}}, since, decree("Pasal 6", "predikat kinerja")),
			law.Set(national.WeightedScore(), score, since, decree("Pasal 7", "nilai berbobot")),
			law.Set(national.EvaluationFrequency(), national.EveryHalfYear, since, decree("Pasal 8", "evaluasi")),
			law.Set(national.NeededDocuments(), papers, since, decree("Pasal 9", "dokumen")),
			law.Set(national.DecisionChain(), law.Offices{Lists: "BKPSDM", Decides: "Bupati", Told: "Inspektorat"}, since, decree("Pasal 10", "urutan pejabat")),
			law.Set(national.LackOfFunds(), national.FundsGround, since, decree("Pasal 11", "anggaran")),
			law.Set(national.PartTimeWage(), law.WageFloor{Least: []law.Wage{{Amount: pppk.MustParseRupiah("1000000")}}}, since, decree("Pasal 12", "upah paruh waktu")),
			law.Set(national.PartTimeHours(), 20*60, since, decree("Pasal 13", "jam kerja paruh waktu")),
			law.Set(national.PaymentTiming(), national.PaidFirst, since, decree("Pasal 14", "saat pembayaran")),
			law.Depart(national.PartTimeTerms(), law.Years(2).CutAtAgeLimit(), since, decree("Pasal 15", "lama perjanjian paruh waktu")),
		},
	}
}

// A full-time employee of the made-up regency who has all that its decree asks for
// is eligible. Without one of these things he is not, by the article that asks.
func TestMadeUp(t *testing.T) {
	t.Parallel()
	day := pppk.MustParseDate("2026-03-02")
	p, nation := lay(t, madeUp(), day), lay(t, law.Overlay{ID: "tanpa-ketentuan", Authority: "Kabupaten Contoh"}, day)
	complete := func() *pppk.Facts {
		f := person(t, "penuh-waktu", nil)
		f.Evaluations = []pppk.Evaluation{{Year: 2024, Period: pppk.Annual, Predicate: pppk.Good}, {Year: 2025, Period: pppk.Annual, Predicate: pppk.VeryGood}}
		f.Statements = append(f.Statements, pppk.Statement{Subject: pppk.Funds, Answer: pppk.Yes, Date: f.Statements[0].Date, Office: "BPKAD"})
		f.Declared = []pppk.Declared{
			{ID: "nilai_disiplin", Value: "70"}, {ID: "nilai_kinerja", Value: "70"},
			{ID: "permohonan", Value: "2026-01-15"}, {ID: "skp_dua_tahun", Value: "2026-01-31"}, {ID: "salinan_sk", Value: "2026-01-05"},
			{ID: "surat_sehat", Value: "2026-02-15"}, {ID: "surat_disiplin", Value: "2026-02-02"}, {ID: "rekomendasi_atasan", Value: "2026-02-20"},
		}
		return f
	}
	const three = 3
	ask := func(years int) law.Request {
		return law.Request{Act: national.Renewal(), Proposed: pppk.Term(pppk.MustParseDate("2026-04-01"), years)}
	}
	require.NoError(t, p.Check(complete()))
	require.Equal(t, law.Eligible, p.Decide(ask(three), complete()).Outcome())
	for _, c := range []struct {
		what, rule, article string
		years               int
		without             func(*pppk.Facts)
	}{
		{"another length", "renewal.term.agency", "Pasal 4", 2, func(*pppk.Facts) {}},
		{"a predicate of 2024 below the floor", "renewal.performance.floor", "Pasal 6", three, func(f *pppk.Facts) { f.Evaluations[0].Predicate = pppk.NeedsImprovement }},
		{"a predicate of 2025 below the floor", "renewal.performance.floor", "Pasal 6", three, func(f *pppk.Facts) { f.Evaluations[1].Predicate = pppk.Poor }},
		{"just below the pass mark", "renewal.score", "Pasal 7", three, func(f *pppk.Facts) { f.Declared[1].Value = "69.98" }},
		{"a paper a day late", "renewal.documents", "Pasal 9", three, func(f *pppk.Facts) { f.Declared[2].Value = "2026-01-16" }},
		{"the last paper a day late", "renewal.documents", "Pasal 9", three, func(f *pppk.Facts) { f.Declared[7].Value = "2026-02-21" }},
		{"a paper not handed in", "renewal.documents", "Pasal 9", three, func(f *pppk.Facts) { f.Declared[5].Value = "tidak" }},
		{"no funds", "renewal.funds", "Pasal 11", three, func(f *pppk.Facts) { f.Statements[len(f.Statements)-1].Answer = pppk.No }},
	} {
		f := complete()
		c.without(f)
		d := p.Decide(ask(c.years), f)
		require.Equal(t, law.NotEligible, d.Outcome(), c.what)
		for one := range d.Findings() {
			require.Equal(t, one.Rule == c.rule, one.Blocks && one.Result == law.NotMet, "%s: %s", c.what, one.Rule)
		}
		articles := finding(t, d, c.rule).Citations()
		require.True(t, slices.ContainsFunc(articles, func(cite pppk.Citation) bool {
			return cite.Instrument.Name == "Peraturan Bupati Sukamaju 12/2025 (rekaan)" && cite.Article == c.article
		}), "%s: %v", c.what, articles)
		require.Contains(t, d.Letter(), "Peraturan Bupati Sukamaju 12/2025 (rekaan) "+c.article, c.what)
		f.Declared = nil
		require.Equal(t, law.Eligible, nation.Decide(ask(c.years), f).Outcome(), "%s: the nation does not ask", c.what)
	}

	// Its part-time agreements depart from the nation's one year, and it is said so.
	day = pppk.MustParseDate("2026-08-03")
	p, nation = lay(t, madeUp(), day), lay(t, law.Overlay{ID: "tanpa-ketentuan", Authority: "Kabupaten Contoh"}, day)
	part := person(t, "paruh-waktu", nil)
	part.Statements = []pppk.Statement{{Subject: pppk.Funds, Answer: pppk.Yes, Date: pppk.MustParseDate("2026-07-20"), Office: "BPKAD"}}
	for years, outcomes := range map[int][2]law.Outcome{1: {law.NotEligible, law.Eligible}, 2: {law.Eligible, law.NotEligible}} {
		r := law.Request{Act: national.Renewal(), Proposed: pppk.Term(pppk.MustParseDate("2026-10-01"), years)}
		d := p.Decide(r, part)
		require.Equal(t, outcomes, [2]law.Outcome{d.Outcome(), nation.Decide(r, part).Outcome()}, years)
		require.Contains(t, d.Letter(), "Menyimpang dari hukum nasional")
		require.Contains(t, d.Letter(), "Peraturan Bupati Sukamaju 12/2025 (rekaan) Pasal 15")
	}

	// What no rule reads is stated to those whom it concerns, with its article.
	stated := map[string]string{"Pasal 3": "penuh-waktu", "Pasal 5": "penuh-waktu", "Pasal 8": "", "Pasal 10": "", "Pasal 12": "paruh-waktu", "Pasal 13": "paruh-waktu", "Pasal 14": ""}
	for _, base := range []string{"penuh-waktu", "paruh-waktu"} {
		notes := strings.Join(slices.Collect(p.Decide(law.Request{Act: national.Renewal()}, person(t, base, nil)).Notes()), "\n")
		for article, whom := range stated {
			i := slices.IndexFunc(madeUp().Settings, func(s law.Setting) bool { return s.Source().Article == article })
			set := madeUp().Settings[i]
			require.Equal(t, whom == "" || whom == base, strings.Contains(notes, set.Value(pppk.Indonesian)+" ("+set.Source().String()+")"), "%s: %s", base, article)
		}
	}
}

// point is one thing that regions were found to set.
type point struct {
	what       string
	parameters []string
	value      string // the value says this, where not every value counts
	none       string // what neither a real region here nor the made-up one has
}

// The fifteen points that a region must be able to set.
func points() []point {
	ids := func(all ...string) []string { return all }
	return []point{
		{"Length of the first full-time agreement", ids(national.FirstTerms().ID()), "", ""},
		{"Length of full-time renewals, which may differ from the first", ids(national.RenewalTerms().ID()), "", ""},
		{"Length of part-time agreements", ids(national.PartTimeTerms().ID()), "", ""},
		{"End of the agreement apart from the start of work", ids(national.PartTimeEnd().ID(), national.PartTimeWorkStart().ID(), national.AgreementEnd().ID()), "", ""},
		{"Predicate floor", ids(national.PerformanceFloor().ID()), "", ""},
		{"Weighted score", ids(national.WeightedScore().ID()), "", ""},
		{"How often performance is evaluated", ids(national.EvaluationFrequency().ID()), "", ""},
		{"Papers and certificates", ids(national.NeededDocuments().ID()), "", ""},
		{"Offices through which a renewal goes", ids(national.DecisionChain().ID()), "", ""},
		{"Money: lack of funds, paid until, what counts in the share", ids(national.LackOfFunds().ID(), national.FundedUntil().ID(), national.PartTimeSpending().ID(), national.SpendingCeiling().ID()), "", "a ceiling of its own"},
		{"Warnings", ids(national.Warnings().ID()), "", ""},
		{"Part-time pay: an amount, by job group, by education, former pay", ids(national.PartTimeWage().ID()), "", "by allowance that was received"},
		{"Part-time hours", ids(national.PartTimeHours().ID()), "", ""},
		{"When pay is paid", ids(national.PaymentTiming().ID()), "", ""},
		{"A term that ends at the age limit", ids(national.RenewalTerms().ID(), national.FirstTerms().ID()), "age limit", ""},
	}
}

func confidence(c pppk.Confidence) string { return [...]string{"", "HIGH", "MEDIUM", "LOW"}[c] }

func force(f pppk.Force) string {
	return [...]string{"", "binding", "guidance", "statement", "practice"}[f]
}

// of reports whether the setting is of the point.
func (p point) of(s law.Setting) bool {
	return slices.Contains(p.parameters, s.Parameter()) && strings.Contains(s.Value(pppk.English), p.value)
}

// exercised lists the regions that set something of the point, the surest first,
// and what the made-up one sets of it.
func (p point) exercised() (real, invented []string, surest pppk.Confidence) {
	for c := pppk.High; c <= pppk.Low; c++ {
		for o := range region.All() {
			listed := slices.ContainsFunc(real, func(l string) bool { return strings.HasPrefix(l, o.Authority+" (") })
			if !listed && slices.ContainsFunc(o.Settings, func(s law.Setting) bool { return p.of(s) && s.Source().Confidence == c }) {
				real = append(real, o.Authority+" ("+confidence(c)+")")
				surest = cmp.Or(surest, c)
			}
		}
	}
	for _, s := range madeUp().Settings {
		if p.of(s) {
			invented = append(invented, s.Value(pppk.English))
		}
	}
	return real, invented, surest
}

// TestRegionsPage keeps docs/REGIONS.md equal to the regions:
// go test -run RegionsPage -update ./region.
func TestRegionsPage(t *testing.T) {
	const file = "../docs/REGIONS.md"
	want := page(t)
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(want), 0o644))
	}
	have, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, want, string(have), "run: go test -run RegionsPage -update ./region")
}

func page(t *testing.T) string {
	t.Helper()
	written := sources(t)
	var b strings.Builder
	p := func(format string, args ...any) { fmt.Fprintf(&b, format, args...) }
	p("# Regions, as reported\n\nGenerated from the code by `go test -run RegionsPage -update ./region`; do not edit.\n\n")
	p("None of this decides. It is what newspapers and statements say; it notes, until the agency confirms it with a regulation or decision of its own. ")
	p("A value counts from the day of its report; where only the month or the year is known, from the last day of that; where nothing is known, from the latest day that it can be of.\n\n")
	p("HIGH: a text or an official is quoted. MEDIUM: several sources agree. LOW: one report. The sources were looked through up to the version of each region.\n")
	p("\n| region | code | settings | departures |\n|---|---|--:|--:|\n")
	for o := range region.All() {
		departures := 0
		for _, s := range o.Settings {
			if s.Departs() {
				departures++
			}
		}
		p("| [%s](#%s) | %s | %d | %d |\n", o.Authority, words(strings.ReplaceAll(o.Authority, " ", "-"), ""), o.Region, len(o.Settings), departures)
	}
	p("\n## What regions must be able to set\n\nEach point, the regions that exercise it, and with which confidence. Beside them stands a made-up regency, %s, whose made-up decree decides: `madeUp` in `region/region_test.go`.\n\n", madeUp().Authority)
	p("| | point | real regions | the made-up regency | nobody here has |\n|--:|---|---|---|---|\n")
	for i, point := range points() {
		all, invented, _ := point.exercised()
		if len(all) == 0 {
			all = []string{"none: made up only"}
		}
		p("| %d | %s | %s | %s | %s |\n", i+1, point.what, strings.Join(all, "<br>"), strings.Join(invented, "<br>"), point.none)
	}
	for o := range region.All() {
		w := written[o.ID]
		p("\n## %s\n\n`%s`, `region.%s`, version %s\n", o.Authority, o.ID, w.function, o.Version)
		for _, paragraph := range w.about {
			p("\n%s\n", paragraph)
		}
		if len(o.Settings) > 0 {
			p("\n| parameter | value | from | source | force | confidence |\n|---|---|---|---|---|---|\n")
		}
		for _, s := range o.Settings {
			beside := ""
			switch {
			case s.Departs():
				beside = "<br>**departs from national law**"
			case asTheNation(s):
				beside = "<br>*as the nation*"
			}
			if slices.Contains(forOne, s.Parameter()) {
				if status := whom(t, s); status != "" {
					beside += "<br>*" + status + "*"
				}
			}
			p("| `%s` | %s%s | %s | %s | %s | %s |\n", s.Parameter(), s.Value(pppk.English), beside, s.From(), s.Source(), force(s.Source().Instrument.Force), confidence(s.Source().Confidence))
		}
		if w.later != "" {
			p("\n**Reported, and not a setting:** %s\n", w.later)
		}
		p("\n**Not known:** %s\n", w.unknown)
	}
	return b.String()
}

// Each of the fifteen points is exercised by a real region of medium confidence or
// better, or by the made-up one.
func TestPoints(t *testing.T) {
	t.Parallel()
	require.Len(t, points(), 15)
	for _, p := range points() {
		_, invented, surest := p.exercised()
		require.True(t, surest == pppk.High || surest == pppk.Medium || len(invented) > 0, p.what)
	}
}
