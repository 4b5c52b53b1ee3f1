package national_test

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/region"
)

// The snippets of docs/extending.md are parts of these examples.

func Example_extendingChoices() {
	facts := madeup.FullFacts(madeup.D("2026-02-02"))
	since := pppk.MustParseDate("2026-01-01")
	decree := pppk.Citation{
		Instrument: pppk.Instrument{Name: "Peraturan Bupati Sukamaju 12/2025", Force: pppk.Binding, Since: since},
		Article:    "Pasal 4", Pinpoint: pppk.SeenPinpoint, // the number was seen in print
		Confidence: pppk.High, // and the text is at hand
	}
	overlay := law.Overlay{
		ID: "kabupaten-sukamaju", Authority: "Kabupaten Sukamaju", Version: "2026-01",
		Settings: []law.Setting{
			law.Set(national.AgeLimitDay(), law.AtMonthEnd, since, decree),
			law.Set(national.RenewalTerms(), law.Years(1, 3).CutAtAgeLimit(), since, decree),
			law.Set(national.PaymentTiming(), national.PaidFirst, since, decree),
		},
	}
	ours, err := national.Law().With(overlay)
	if err != nil {
		panic(err)
	}
	policy, err := ours.On(pppk.MustParseDate("2026-02-02")) // the day of the decision
	if err != nil {
		panic(err)
	}
	d := policy.Decide(law.Request{Act: national.Renewal()}, facts)
	last, rule := d.Longest()
	fmt.Println(d.Outcome(), last, rule)
	// Output:
	// memenuhi-syarat 2029-04-01 renewal.term.agency
}

// extendingDecree is the decree of the first example.
func extendingDecree() (since pppk.Date, decree pppk.Citation) {
	decree = madeup.ByDecree("Pasal 4")
	decree.Instrument.Name = "Peraturan Bupati Sukamaju 12/2025"
	return madeup.D("2026-01-01"), decree
}

func Example_extendingDeparture() {
	since, decree := extendingDecree()
	overlay := law.Overlay{ID: "kabupaten-sukamaju", Authority: "Kabupaten Sukamaju"}
	overlay.Settings = []law.Setting{law.Set(national.PartTimeTerms(), law.Years(2).CutAtAgeLimit(), since, decree)}
	_, err := national.Law().With(overlay)
	fmt.Println(err)

	two := decree
	two.Instrument.Name, two.Article = "Keputusan Bupati Sukamaju 800/7/2026", "diktum 2"
	overlay.Settings = []law.Setting{law.Depart(national.PartTimeTerms(), law.Years(2).CutAtAgeLimit(), since, two)}
	ours, err := national.Law().With(overlay)
	if err != nil {
		panic(err)
	}
	policy, err := ours.On(since)
	if err != nil {
		panic(err)
	}
	facts := madeup.FullFacts(since)
	facts.Contracts[0].Status, facts.Contracts[1].Status = pppk.PartTime, pppk.PartTime
	decision := policy.Decide(law.Request{Act: national.Renewal()}, facts)
	for note := range decision.Notes() {
		if strings.Contains(note, two.Instrument.Name) {
			fmt.Println(note)
		}
	}
	// Output:
	// overlay kabupaten-sukamaju settings[0] renewal.part_time.terms: is outside what the nation allows (one year at a time); declare it with Depart (menyimpang) and its own source, or change it (setting.outside)
	// Menyimpang dari hukum nasional: Lama perjanjian paruh waktu: 2 tahun, terpotong oleh batas usia; secara nasional satu tahun setiap kali. Dasar: Keputusan Bupati Sukamaju 800/7/2026 diktum 2.
}

func Example_extendingConditions() {
	since, decree := extendingDecree()
	overlay := law.Overlay{ID: "kabupaten-sukamaju", Authority: "Kabupaten Sukamaju"}
	letter := pppk.Text{ID: "surat usulan", EN: "the letter of proposal"}
	overlay.Settings = []law.Setting{
		law.Set(national.NeededDocuments(), law.Documents{{ID: "surat_usulan", Name: letter}}, since, decree),
		law.Set(national.DisciplineBar(), law.SanctionBar{Lightest: pppk.MediumSanction, Years: []int{2025, 2026}}, since, decree),
	}
	ours, err := national.Law().With(overlay)
	if err != nil {
		panic(err)
	}
	policy, err := ours.On(pppk.MustParseDate("2026-02-02"))
	if err != nil {
		panic(err)
	}
	export := `nama;tanggal_lahir;status;mulai;berakhir;surat_usulan;lengkap_sampai
Pegawai Contoh;12-06-1984;penuh-waktu;01-03-2025;28-02-2026;;02-02-2026
`
	options := cohort.CSVOptions{Law: ours, Dates: cohort.DayMonthYear, Own: []string{"surat_usulan"}} // a day as 2026-01-20, or tidak
	for row, err := range cohort.ReadCSV(strings.NewReader(export), options) {
		if err != nil {
			panic(err)
		}
		for m := range policy.Decide(law.Request{Act: national.Renewal()}, &row.Facts).Missing() {
			fact, office := m.Name(), m.From.ID
			fmt.Println(fact, "-", office)
		}
	}
	// Output:
	// pernyataan.pencapaian-kinerja - atasan langsung dan tim penilai kinerja
	// pernyataan.kesesuaian-kompetensi - unit kerja dan BKPSDM/BKD
	// pernyataan.kebutuhan-instansi - unit kerja dan BKPSDM/BKD
	// tambahan.surat_usulan - pegawai dan unit kerjanya
}

func Example_extendingRule() {
	overlay := law.Overlay{ID: "kabupaten-sukamaju", Authority: "Kabupaten Sukamaju"}
	since, decree := extendingDecree()
	attendance := &law.Fact{
		ID: "kehadiran", Kind: law.NumberFact, // the column, or the key under tambahan
		Title:  pppk.Text{ID: "kehadiran dalam persen", EN: "attendance in percent"},
		Office: pppk.Text{ID: "unit kerja", EN: "the work unit"}, // who is asked for it
	}
	rule := law.Rule{
		ID: "sukamaju.attendance", Act: national.Renewal(), Status: pppk.FullTime, From: since,
		Cites: []pppk.Citation{decree}, Reads: []*law.Fact{attendance},
		Title: pppk.Text{ID: "Kehadiran", EN: "Attendance"},
		Duty:  pppk.Text{ID: "Kehadiran mencapai batas instansi.", EN: "Attendance reaches what the agency asks for."},
		Plain: pppk.Text{ID: "Kehadiran Anda di bawah batas instansi.", EN: "Your attendance is below what the agency asks for."},
		Check: func(c *law.Case) law.Result {
			percent, known := c.Number(attendance) // in hundredths
			switch {
			case !known:
				return law.NotKnown // never NotMet
			case percent < 90_00:
				return law.NotMet
			}
			return law.Met
		},
		Wanted: func(pppk.Language) string { return "90 %" },
	}
	overlay.Facts, overlay.Rules = []*law.Fact{attendance}, []law.Rule{rule}
	ours, err := national.Law().With(overlay)
	if err != nil {
		panic(err)
	}
	policy, err := ours.On(madeup.D("2026-02-02"))
	if err != nil {
		panic(err)
	}
	facts := madeup.FullFacts(policy.Day())
	for _, value := range []string{"", "87.5", "95"} {
		facts.Declared = []pppk.Declared{{ID: "kehadiran", Value: value}}
		d := policy.Decide(law.Request{Act: national.Renewal()}, facts)
		fmt.Printf("%q: %v\n", value, d.Outcome())
	}
	// Output:
	// "": belum-dapat-ditentukan
	// "87.5": tidak-memenuhi-syarat
	// "95": memenuhi-syarat
}

func Example_extendingParameter() {
	overlay := law.Overlay{ID: "kabupaten-sukamaju", Authority: "Kabupaten Sukamaju"}
	since, decree := extendingDecree()
	attendance := &law.Fact{
		ID: "kehadiran", Kind: law.NumberFact,
		Title:  pppk.Text{ID: "kehadiran dalam persen", EN: "attendance in percent"},
		Office: pppk.Text{ID: "unit kerja", EN: "the work unit"},
	}
	least := law.NewParameter(law.ParameterSpec[pppk.Percent]{
		ID: "sukamaju.attendance.least", Title: pppk.Text{ID: "Kehadiran paling rendah", EN: "Least attendance"},
	})
	rule := law.Rule{
		ID: "sukamaju.attendance", Act: national.Renewal(), Status: pppk.FullTime, From: since,
		Cites: []pppk.Citation{decree}, Reads: []*law.Fact{attendance}, Parameters: []law.Param{least},
		Title: pppk.Text{ID: "Kehadiran", EN: "Attendance"},
		Duty:  pppk.Text{ID: "Kehadiran mencapai batas instansi.", EN: "Attendance reaches what the agency asks for."},
		Plain: pppk.Text{ID: "Kehadiran Anda di bawah batas instansi.", EN: "Your attendance is below what the agency asks for."},
		Check: func(c *law.Case) law.Result {
			percent, known := c.Number(attendance)
			switch {
			case !known:
				return law.NotKnown
			case percent < int64(least.In(c).BasisPoints()):
				return law.NotMet
			}
			return law.Met
		},
	}
	overlay.Facts, overlay.Rules, overlay.Parameters = []*law.Fact{attendance}, []law.Rule{rule}, []law.Param{least}
	next := pppk.MustParseDate("2027-01-01")
	overlay.Settings = []law.Setting{
		law.Set(least, pppk.PercentOf(85_00), since, decree).Until(next.AddDays(-1)),
		law.Set(least, pppk.PercentOf(90_00), next, decree),
	}
	ours, err := national.Law().With(overlay)
	if err != nil {
		panic(err)
	}
	for _, day := range []pppk.Date{next.AddDays(-1), next} {
		policy, err := ours.On(day)
		if err != nil {
			panic(err)
		}
		facts := madeup.FullFacts(day)
		facts.Declared = []pppk.Declared{{ID: "kehadiran", Value: "87.5"}}
		fmt.Println(day, policy.Decide(law.Request{Act: national.Renewal()}, facts).Outcome())
	}
	// Output:
	// 2026-12-31 memenuhi-syarat
	// 2027-01-01 tidak-memenuhi-syarat
}

func Example_extendingNation() {
	first := pppk.MustParseDate("2027-07-01")
	regulation := pppk.Instrument{Name: "PP 12/2027", Force: pppk.Binding, Since: first, CheckedTo: first}
	article := pppk.Citation{Instrument: regulation, Article: "Pasal 30", Pinpoint: pppk.SeenPinpoint, Confidence: pppk.High}
	text := law.Text{
		ID: "pp-12-2027", Instrument: regulation, Rank: law.GovernmentRegulation, Succeeds: []string{"PP 49/2018"},
		Rules: []law.Rule{{ // the next version of a rule: the same id
			ID: "renewal.performance", Act: national.Renewal(), Status: pppk.FullTime,
			Cites: []pppk.Citation{article}, Reads: []*law.Fact{law.EvaluationsFact()},
			Title: pppk.Text{ID: "Pencapaian kinerja", EN: "Performance targets"},
			Duty:  pppk.Text{ID: "Predikat dua tahun terakhir paling rendah baik.", EN: "The predicates of the last two years are good or better."},
			Plain: pppk.Text{ID: "Predikat kinerja Anda di bawah baik.", EN: "Your performance predicates are below good."},
			Check: func(c *law.Case) law.Result { return c.Floored(pppk.Good, law.LastYears(2), false) },
		}},
		Settings: []law.Setting{ // a point that was open is closed
			law.Set(national.AgeLimitDay(), law.AtMonthEnd, first, article),
		},
		Ends: []law.End{ // a rule that has no successor
			{Rule: "renewal.competence", Last: first.AddDays(-1), Cite: article},
		},
	}
	later, err := national.Law().Enact(text)
	if err != nil {
		panic(err)
	}
	for _, day := range []pppk.Date{first.AddDays(-1), first} {
		policy, err := later.On(day)
		if err != nil {
			panic(err)
		}
		fmt.Println(day)
		for f := range policy.Decide(law.Request{Act: national.Renewal()}, madeup.FullFacts(day)).Findings() {
			if f.Rule == "renewal.performance" || f.Rule == "renewal.competence" {
				fmt.Println(" ", f)
			}
		}
	}

	text.Succeeds = nil
	_, err = national.Law().Enact(text)
	fmt.Println(pppk.Problems(err)[0])
	// Output:
	// 2027-06-30
	//   [terpenuhi] Pencapaian kinerja (PP 49/2018 Pasal 37 ayat (2))
	//   [terpenuhi] Kesesuaian kompetensi (PP 49/2018 Pasal 37 ayat (2))
	// 2027-07-01
	//   [terpenuhi] Pencapaian kinerja (PP 12/2027 Pasal 30)
	// text pp-12-2027 rules[0] renewal.performance: is there already; a text that takes its place names what it succeeds (Succeeds): PP 49/2018 (text.succession)
}

func Example_extendingConfirm() {
	day := pppk.MustParseDate("2026-03-02")
	facts := madeup.FullFacts(day)
	proposed := pppk.Term(facts.Contracts[1].Last.AddDays(1), 2)
	_, decree := extendingDecree()
	decree.Instrument.Name = "Peraturan Bupati contoh 99/2026"
	reported := region.KutaiKartanegara()
	confirmed := reported.Confirm(decree, national.RenewalTerms().ID()) // this one; without ids, all
	for _, overlay := range []law.Overlay{reported, confirmed} {
		ours, err := national.Law().With(overlay)
		if err != nil {
			panic(err)
		}
		policy, err := ours.On(day)
		if err != nil {
			panic(err)
		}
		fmt.Println(policy.Decide(law.Request{Act: national.Renewal(), Proposed: proposed}, facts).Outcome())
	}
	// Output:
	// memenuhi-syarat
	// tidak-memenuhi-syarat
}

// extendingFile is the file in docs/extending.md.
const extendingFile = `{
  "format": "pppk.overlay/1",
  "id": "kabupaten-sukamaju",
  "ppk": "Kabupaten Sukamaju",
  "versi": "2026-01",
  "fakta": [
    {"id": "kehadiran", "jenis": "angka", "judul": {"id": "kehadiran dalam persen", "en": "attendance in percent"}, "dari": {"id": "unit kerja", "en": "the work unit"}}
  ],
  "sumber": [
    {"id": "perbup-12", "peraturan": "Peraturan Bupati Sukamaju 12/2025", "kekuatan": "mengikat", "berlaku": "2026-01-01",
     "pasal": "Pasal 4", "nomor_pasal": "tercetak", "keyakinan": "tinggi"},
    {"id": "keputusan-7", "peraturan": "Keputusan Bupati Sukamaju 800/7/2026", "kekuatan": "mengikat", "berlaku": "2026-01-01",
     "pasal": "diktum 2", "nomor_pasal": "tercetak", "keyakinan": "tinggi"},
    {"id": "wawancara", "peraturan": "wawancara Kepala BKPSDM 2026-01-20", "kekuatan": "pernyataan", "berlaku": "2026-01-20",
     "perihal": "evaluasi setiap tahun", "keyakinan": "sedang"}
  ],
  "ketentuan": [
    {"parameter": "renewal.terms", "nilai": {"tahun": [1, 3], "terpotong": true}, "mulai": "2026-01-01", "sumber": "perbup-12"},
    {"parameter": "renewal.part_time.terms", "nilai": {"tahun": [2], "terpotong": true}, "mulai": "2026-01-01",
     "menyimpang": true, "sumber": "keputusan-7"},
    {"parameter": "evaluation.frequency", "nilai": "tahunan", "mulai": "2026-01-20", "sumber": "wawancara"}
  ]
}
`

func Example_extendingFile() {
	since, decree := extendingDecree()
	rule := law.Rule{
		ID: "sukamaju.attendance", Act: national.Renewal(), Status: pppk.FullTime, From: since, Cites: []pppk.Citation{decree},
		Title: pppk.Text{ID: "Kehadiran", EN: "Attendance"}, Duty: pppk.Text{ID: "Kehadiran mencapai batas instansi.", EN: "Attendance reaches what the agency asks for."},
		Plain: pppk.Text{ID: "Kehadiran Anda kurang.", EN: "Your attendance does not suffice."},
		Check: func(*law.Case) law.Result { return law.NotKnown },
	}
	file := []byte(extendingFile)
	overlay, err := national.Law().ReadOverlay(file)
	if err != nil {
		panic(err) // all that is wrong, each with its place: /ketentuan/0/nilai/tahun/1
	}
	overlay.Rules = []law.Rule{rule}
	ours, err := national.Law().With(overlay)
	if err != nil {
		panic(err)
	}
	for _, s := range overlay.Settings {
		kind := "choice"
		switch {
		case !s.Source().Blocks():
			kind = "reported"
		case s.Departs():
			kind = "departure"
		}
		fmt.Printf("%s: %s: %s, from %s, %s\n", kind, s.Parameter(), s.Value(pppk.English), s.From(), s.Source())
	}
	for _, f := range overlay.Facts {
		fmt.Printf("added: fact %s: %s\n", f.ID, f.Title.EN)
	}
	for _, r := range overlay.Rules {
		fmt.Printf("added: rule %s: %s (%s)\n", r.ID, r.Duty.EN, r.Cites[0])
	}
	_ = ours
	// Output:
	// choice: renewal.terms: 1 or 3 years, cut short by the age limit, from 2026-01-01, Peraturan Bupati Sukamaju 12/2025 Pasal 4
	// departure: renewal.part_time.terms: 2 years, cut short by the age limit, from 2026-01-01, Keputusan Bupati Sukamaju 800/7/2026 diktum 2
	// reported: evaluation.frequency: every year, from 2026-01-20, wawancara Kepala BKPSDM 2026-01-20 tentang evaluasi setiap tahun
	// added: fact kehadiran: attendance in percent
	// added: rule sukamaju.attendance: Attendance reaches what the agency asks for. (Peraturan Bupati Sukamaju 12/2025 Pasal 4)
}

func Example_extendingCompare() {
	overlay, err := national.Law().ReadOverlay([]byte(extendingFile))
	if err != nil {
		panic(err)
	}
	ours, err := national.Law().With(overlay)
	if err != nil {
		panic(err)
	}
	day := madeup.D("2026-02-02")
	one := madeup.FullFacts(day)
	one.Declared = []pppk.Declared{{ID: "kehadirn", Value: "95"}}
	people := []*pppk.Facts{one}
	nation, err := national.Law().On(day)
	if err != nil {
		panic(err)
	}
	own, err := ours.On(day)
	if err != nil {
		panic(err)
	}
	for i, facts := range people {
		if err := own.Check(facts); err != nil {
			fmt.Println(i, err) // a column that the overlay does not declare
		}
		c := law.Compare(nation, own, law.Request{Act: national.Renewal()}, facts)
		if c.Changed() {
			fmt.Println(i, c.A.Outcome(), c.B.Outcome(), c.Days)
			for _, d := range c.Differences {
				fmt.Println("  ", d.Rule, d.Decides, d.Parameters)
			}
		}
	}
	// Output:
	// 0 tambahan[0].id: is no fact that Kabupaten Sukamaju declares (declared.unknown)
	// 0 memenuhi-syarat memenuhi-syarat -7247
	//    renewal.term.agency true [renewal.terms]
}

// TestExtending: each snippet of docs/extending.md stands in an example, whose
// output the page prints, and each file there is read and laid.
func TestExtending(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("../docs/extending.md")
	require.NoError(t, err)
	source, err := os.ReadFile("extending_test.go")
	require.NoError(t, err)
	var bodies, outputs []string
	for _, parts := range regexp.MustCompile(`(?s)\nfunc Example_extending\w+\(\) \{\n(.*?)\t// Output:\n(.*?)\n\}\n`).FindAllStringSubmatch(string(source), -1) {
		bodies, outputs = append(bodies, madeup.Unindent(parts[1], "\t")), append(outputs, madeup.Unindent(parts[2], "\t// ")+"\n")
	}
	require.Equal(t, strings.Count(string(source), "\nfunc Example_"), len(bodies))
	found := map[string]int{}
	used := make([]bool, len(bodies))
	example := -1
	for _, block := range regexp.MustCompile("(?s)```(\\w*)\n(.*?)```").FindAllStringSubmatch(string(page), -1) {
		kind, text := block[1], block[2]
		found[kind]++
		switch kind {
		case "go":
			example = -1
			for i := range bodies {
				if strings.Contains("\n"+bodies[i], "\n"+text) {
					example, used[i] = i, true
				}
			}
			require.GreaterOrEqual(t, example, 0, "no example has:\n%s", text)
		case "text": // what the example above it prints, or lines of it
			require.GreaterOrEqual(t, example, 0)
			require.Contains(t, "\n"+outputs[example], "\n"+text)
		case "json":
			overlay, err := national.Law().ReadOverlay([]byte(text))
			require.NoError(t, err, text)
			_, err = national.Law().With(overlay)
			require.NoError(t, err)
			require.Equal(t, extendingFile, text, "the file that the examples read")
		default:
			t.Errorf("a block of kind %q is not checked", kind)
		}
	}
	require.NotContains(t, used, false, "an example that the page does not show")
	require.GreaterOrEqual(t, found["go"], 12)
	require.Equal(t, 1, found["json"])
	for _, link := range regexp.MustCompile(`\]\(([^)#:]+\.\w+)(#[^)]*)?\)`).FindAllStringSubmatch(string(page), -1) {
		_, err := os.Stat("../docs/" + link[1])
		require.NoError(t, err, link[0])
	}
}
