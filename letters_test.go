package pppk_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/region"
)

var updateLetters = flag.Bool("update-letters", false, "rewrite testdata/letters")

var bothReaders = []pppk.Reader{pppk.Officer, pppk.Employee}
var bothLanguages = []pppk.Language{pppk.Indonesian, pppk.English}

func TestLetterWords(t *testing.T) {
	t.Parallel()
	t.Run("Language", words[pppk.Language]("id", "en"))
	t.Run("Reader", words[pppk.Reader]("petugas", "pegawai"))
}

func letterFor(t *testing.T, d pppk.Decision, r pppk.Reader, l pppk.Language) string {
	t.Helper()
	s, err := d.LetterFor(r, l)
	require.NoError(t, err)
	require.True(t, strings.HasSuffix(s, "\n"), "%s", s)
	return s
}

// Neither the reader nor the language is guessed, and Letter is the officer's in
// Indonesian.
func TestLetterFor(t *testing.T) {
	t.Parallel()
	p := policyOf(t, "2026-02-02")
	decisions := []pppk.Decision{{}, p.Decide(pppk.Request{}, nil), p.Decide(pppk.Request{Act: pppk.Renewal}, nil), p.Decide(pppk.Request{Act: pppk.Renewal}, fullFacts(p.Day()))}
	for _, d := range decisions {
		require.Equal(t, d.Letter(), letterFor(t, d, pppk.Officer, pppk.Indonesian))
		for _, c := range []struct {
			r     pppk.Reader
			l     pppk.Language
			codes []string
		}{
			{0, pppk.English, []string{"letter.reader"}},
			{pppk.Employee + 1, pppk.Indonesian, []string{"letter.reader"}},
			{pppk.Employee, 0, []string{"letter.language"}},
			{pppk.Officer, pppk.English + 1, []string{"letter.language"}},
			{0, 0, []string{"letter.reader", "letter.language"}},
		} {
			s, err := d.LetterFor(c.r, c.l)
			require.Equal(t, c.codes, codesOf(err))
			require.Empty(t, s)
		}
	}
}

// A decision whose facts have become another person's explains nobody, to
// nobody.
func TestLettersOfChangedFacts(t *testing.T) {
	t.Parallel()
	p := policyOf(t, "2026-02-02")
	f := fullFacts(p.Day())
	d := p.Decide(pppk.Request{Act: pppk.Renewal}, f)
	f.Name, f.BirthDate = "Melati", f.BirthDate.AddDays(1)
	f.Contracts[1].Number = "Kenanga"
	for _, r := range bothReaders {
		for l, want := range map[pppk.Language]string{pppk.Indonesian: "telah berubah sejak", pppk.English: "has changed since"} {
			s := letterFor(t, d, r, l)
			require.Contains(t, s, want)
			for _, personal := range []string{"Melati", "Kenanga", "Rekaan"} {
				require.NotContains(t, s, personal)
			}
			if r == pppk.Employee {
				require.Len(t, sentencesOf(t, s), 1)
			}
		}
	}
}

// madeUpDecree is a regency's decree that changes much of what letters say.
func madeUpDecree() pppk.Overlay {
	since := pppk.MustParseDate("2026-01-01")
	c := byDecree("Pasal 4")
	return sukamaju(
		pppk.Set(pppk.PerformanceFloor, pppk.Floor{Lowest: pppk.Good, Years: []int{2024, 2025}}, since, c),
		pppk.Set(pppk.RenewalTerms, pppk.Years(1, 5).CutAtAgeLimit(), since, c),
		pppk.Set(pppk.LackOfFunds, pppk.FundsGround, since, c),
		pppk.Depart(pppk.PartTimeTerms, pppk.Years(2), since, c),
		pppk.Set(pppk.ObjectionRoute, "Keberatan diajukan kepada Sekretaris Daerah dalam 14 hari kerja.", since, byDecree("Pasal 9")),
	)
}

// letterPolicies are the laws under which letters are tested.
func letterPolicies(t *testing.T, day string) []*pppk.Policy {
	return []*pppk.Policy{policyOf(t, day), policyOf(t, day, region.KutaiKartanegara()), policyOf(t, day, madeUpDecree())}
}

// lettersOf calls f for many decisions.
func lettersOf(t *testing.T, people int, f func(pppk.Decision)) {
	t.Helper()
	for i, day := range []string{"2026-03-02", "2024-06-03"} {
		policies := letterPolicies(t, day)
		g := newGenerator(uint64(31 + i))
		for n := range people {
			g.full = []float64{0.98, 0.98, 0.8, 0.5}[n%4]
			person := g.facts(policies[0].Day())
			if n%7 == 0 {
				person.NIP = pppk.MustParseNIP("199001012031211001")
			}
			if n%5 == 0 {
				for i := range person.Statements {
					if person.Statements[i].Subject == pppk.Approval {
						person.Statements[i].Answer = pppk.No
					}
				}
			}
			request := g.request(person)
			for _, p := range policies {
				f(p.Decide(request, person))
			}
		}
	}
}

var sentenceEnd = regexp.MustCompile(`[.!?]+["')]?(\s+|$)`)

// sentencesOf splits an employee's letter, without the name.
func sentencesOf(t *testing.T, letter string) []string {
	t.Helper()
	if strings.HasPrefix(letter, "Yth. ") || strings.HasPrefix(letter, "Dear ") {
		_, rest, ok := strings.Cut(letter, ",\n\n")
		require.True(t, ok, letter)
		letter = rest
	}
	all := sentenceEnd.Split(letter, -1)
	require.Empty(t, all[len(all)-1], letter)
	return all[:len(all)-1]
}

// What an employee is never shown: articles, texts, ids, days as machines write
// them.
var notForEmployees = regexp.MustCompile(`(?i)\b(pasal|ayat|diktum|huruf|article|UU|PP|permenpanrb|kepmenpanrb|peraturan|undang-undang)\b|\b[a-z_]+\.[a-z_]+\b|[0-9]/[0-9]|[0-9]{4}-[0-9]{2}|\bpppk\.|\[|\]|_`)

func TestEmployeeLetters(t *testing.T) {
	t.Parallel()
	const most = 3
	type shape struct {
		outcome   pppk.Outcome
		step      pppk.Step
		sentences int
	}
	seen := map[shape]int{}
	texts := map[string]int{}
	lettersOf(t, 1000, func(d pppk.Decision) {
		for _, l := range bothLanguages {
			letter := letterFor(t, d, pppk.Employee, l)
			all := sentencesOf(t, letter)
			require.LessOrEqual(t, len(all), most, letter)
			require.NotRegexp(t, notForEmployees, letter)
			require.NotRegexp(t, `[A-Z]{7}`, letter, "no headings")
			for _, s := range all {
				require.Less(t, len(strings.Fields(s)), 25, s)
				require.Regexp(t, `^[A-Z]`, s)
				texts[s]++
			}
			require.Contains(t, all[0], "(PPK)")
			switch d.Outcome() {
			case pppk.NotEligible:
				require.Len(t, all, 3)
				var reasons []string
				for f := range d.Findings() {
					if f.Blocks && f.Result == pppk.NotMet {
						reasons = append(reasons, pppk.EmployeeReason(f, l))
					}
				}
				switch {
				case len(reasons) == 0:
				case !pppk.StatusUnknown(d):
					require.Equal(t, reasons[0], all[1]+".")
				case strings.Contains(all[1], "paruh waktu") || strings.Contains(all[1], "part-time"):
				default: // a reason of both regimes
					twice := slices.DeleteFunc(reasons, func(s string) bool { return s != all[1]+"." })
					require.Len(t, twice, 2, letter)
				}
			case pppk.Undetermined:
				require.Len(t, all, 2)
			case pppk.Contested:
				require.Len(t, all, 3)
			}
			seen[shape{d.Outcome(), d.Step(), len(all)}]++
		}
	})
	for _, o := range []pppk.Outcome{pppk.Eligible, pppk.NotEligible, pppk.Undetermined, pppk.Contested} {
		for _, step := range []pppk.Step{pppk.Approved, pppk.Refused} {
			require.True(t, slices.ContainsFunc(slices.Collect(maps.Keys(seen)), func(s shape) bool { return s.outcome == o && s.step == step }), "%s %s", o, step)
		}
	}
	t.Log(len(texts), "sentences", seen)
}

// A route that is no short sentence of its own is not put into the letter.
func TestObjectionOfEmployees(t *testing.T) {
	t.Parallel()
	for route, quoted := range map[string]bool{
		"Keberatan diajukan kepada Sekretaris Daerah dalam 14 hari sejak keputusan diterima.": true,
		"kepada Dewan Perwakilan Rakyat Daerah":                                               true,
		"Keberatan menurut Pasal 9 kepada Sekretaris Daerah":                                  false,
		"Lihat Perbup 12/2025": false,
		"Ajukan kepada Sekretaris Daerah. Bila ditolak, kepada Bupati.":        false,
		"Kepada Sekretaris Daerah\nKepada Bupati":                              false,
		strings.TrimSpace(strings.Repeat("kepada Sekretaris Daerah atau ", 6)): false,
	} {
		p := policyOf(t, "2026-02-02", sukamaju(pppk.Set(pppk.ObjectionRoute, pppk.Route(route), pppk.MustParseDate("2026-01-01"), byDecree("Pasal 9"))))
		f := fullFacts(p.Day())
		f.Statements[0].Answer = pppk.No
		d := p.Decide(pppk.Request{Act: pppk.Renewal}, f)
		for _, l := range bothLanguages {
			all := sentencesOf(t, letterFor(t, d, pppk.Employee, l))
			require.Len(t, all, 3)
			require.Equal(t, quoted, strings.Contains(all[2], strings.TrimSuffix(route, ".")), all[2])
			require.Less(t, len(strings.Fields(all[2])), 25)
		}
	}
}

var (
	digits     = regexp.MustCompile(`[0-9]+([.,][0-9]+)*`)
	letterWord = regexp.MustCompile(`[A-Za-z]+`)
)

// The English letter has what the Indonesian one has, line by line, and no word
// of it but names.
func TestEnglishLetters(t *testing.T) {
	t.Parallel()
	var names []string
	add := func(all ...string) {
		for _, s := range all {
			if s != "" && !slices.Contains(names, s) {
				names = append(names, s)
			}
		}
	}
	cite := func(c pppk.Citation) { add(c.Instrument.Name, c.Article, c.Subject) }
	for _, c := range pppk.AllCitations() {
		cite(c)
	}
	cite(byDecree("Pasal 4"))
	cite(byDecree("Pasal 9"))
	for _, o := range []pppk.Overlay{region.KutaiKartanegara(), madeUpDecree()} {
		add(o.ID, o.Authority)
		for _, s := range o.Settings {
			cite(s.Source())
		}
	}
	add("perangkat daerah", "Bupati", "Contoh Rekaan", "Jabatan Rekaan", "Unit Rekaan", "Kantor Rekaan", "Keberatan diajukan kepada Sekretaris Daerah dalam 14 hari kerja.",
		"Pasal 146")
	slices.SortFunc(names, func(a, b string) int { return len(b) - len(a) })
	var pairs []string
	for _, name := range names {
		pairs = append(pairs, name, "*")
	}
	strip := strings.NewReplacer(pairs...)

	vocabulary := map[pppk.Language]map[string]string{pppk.Indonesian: {}, pppk.English: {}}
	lettersOf(t, 120, func(d pppk.Decision) {
		letters := map[pppk.Language][]string{}
		for _, l := range bothLanguages {
			s := letterFor(t, d, pppk.Officer, l)
			letters[l] = strings.Split(s, "\n")
			for _, line := range strings.Split(strip.Replace(s), "\n") {
				for _, w := range letterWord.FindAllString(line, -1) {
					vocabulary[l][strings.ToLower(w)] = line
				}
			}
		}
		id, en := letters[pppk.Indonesian], letters[pppk.English]
		require.Len(t, en, len(id))
		for i := range id {
			require.Equal(t, numbersOf(id[i]), numbersOf(en[i]), "%s\n%s", id[i], en[i])
			require.Equal(t, strings.HasPrefix(id[i], "- "), strings.HasPrefix(en[i], "- "))
			require.Equal(t, strings.HasPrefix(id[i], "  "), strings.HasPrefix(en[i], "  "))
			require.Equal(t, id[i] == "", en[i] == "")
		}
	})
	var shared []string
	for w := range vocabulary[pppk.Indonesian] {
		if line, ok := vocabulary[pppk.English][w]; ok && !slices.Contains([]string{
			"april", "september", "november", // the same in both
			"pppk", "ppk", "bkn", "bkpsdm", "bkd", "cpns", "jpt", "utama", "madya", "pancasila", // names
			"uu", "pp", "permenpanrb", "kepmenpanrb", "pasal",
			"status", "unit",
			"pk", // the numbers of made-up agreements
		}, w) {
			shared = append(shared, fmt.Sprintf("%s: %s", w, line))
		}
	}
	require.Empty(t, shared)
	require.Greater(t, len(vocabulary[pppk.English]), 200)
}

// numbersOf is the numbers of a line, without the marks between their digits.
func numbersOf(line string) []string {
	all := digits.FindAllString(line, -1)
	for i, s := range all {
		all[i] = strings.NewReplacer(".", "", ",", "").Replace(s)
	}
	return all
}

// TestLetters: the letters of the ten people of the example, whole.
// go test -run TestLetters$ -update-letters .
func TestLetters(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile("examples/renewal/people.json")
	require.NoError(t, err)
	var file struct {
		Day    pppk.Date `json:"hari"`
		People []struct {
			Case     string      `json:"kasus"`
			Proposed pppk.Period `json:"usulan"`
			Facts    pppk.Facts  `json:"fakta"`
		} `json:"orang"`
	}
	require.NoError(t, json.Unmarshal(data, &file))
	require.Len(t, file.People, 10)
	nation, decree := policyOf(t, file.Day.String()), policyOf(t, file.Day.String(), madeUpDecree())
	for i := range file.People {
		p := &file.People[i]
		request := pppk.Request{Act: pppk.Renewal, Proposed: p.Proposed}
		name := fmt.Sprintf("%02d-%s", i+1, strings.ToLower(strings.ReplaceAll(p.Facts.Name, " ", "-")))
		goldenLetters(t, name, nation.Decide(request, &p.Facts))
		if i == len(file.People)-1 {
			goldenLetters(t, name+"-sukamaju", decree.Decide(request, &p.Facts))
		}
	}
}

func goldenLetters(t *testing.T, name string, d pppk.Decision) {
	t.Helper()
	var b strings.Builder
	for _, r := range bothReaders {
		for _, l := range bothLanguages {
			fmt.Fprintf(&b, "==== %s, %s\n%s", r, l, letterFor(t, d, r, l))
		}
	}
	file := filepath.Join("testdata", "letters", name+".txt")
	if *updateLetters {
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, []byte(b.String()), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), b.String(), "run: go test -run TestLetters$ -update-letters .")
}
