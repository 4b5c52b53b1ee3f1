package pppk_test

import (
	"encoding/csv"
	"fmt"
	"go/ast"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/pages"
	"github.com/pppk-id/pppk/internal/source"
)

// The instruments of testdata/articles.csv, in the order of docs/COVERAGE.md.
var covered = []string{"UU 20/2023", "PP 49/2018", "PermenPANRB 70/2020", "PermenPANRB 6/2024", "PermenPANRB 7/2023", "KepmenPANRB 16/2025"}

// article is a line of testdata/articles.csv, which says what its columns hold.
type article struct {
	instrument, number, subject, confidence, pinpoint string
	by                                                []string
	because                                           string
}

func (a article) String() string {
	return strings.TrimSpace(a.instrument + " " + a.number + " " + a.subject)
}

// cited is one citation and what it stands in: "`renewal.performance`".
type cited struct {
	pppk.Citation
	carrier string
}

// codeRead is what the articles are held against.
type codeRead struct {
	cited    []cited
	ids      map[string]string // of rules and parameters: how the page names them
	exported map[string]bool   // "NIP", "NIP.Notes", "Line.Minutes"
}

// TestCoverage keeps docs/COVERAGE.md equal to testdata/articles.csv and the
// code, and fails for an article that is in neither: go test . -run Coverage -update
func TestCoverage(t *testing.T) {
	const file = "docs/COVERAGE.md"
	articles := readArticles(t)
	c := readCode(t)
	carriers, wrong := cover(articles, c)
	require.Empty(t, wrong, "testdata/articles.csv:\n%s", strings.Join(wrong, "\n"))
	want := coveragePage(articles, carriers)
	if pages.Updating() {
		require.NoError(t, os.WriteFile(file, []byte(want), 0o644))
	}
	have, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, want, string(have), "run: go test . -run Coverage -update")
}

func readArticles(t *testing.T) []article {
	t.Helper()
	f, err := os.Open("testdata/articles.csv")
	require.NoError(t, err)
	defer f.Close()
	r := csv.NewReader(f)
	r.Comma, r.Comment = ';', '#'
	lines, err := r.ReadAll()
	require.NoError(t, err)
	require.Equal(t, []string{"instrument", "article", "subject", "confidence", "pinpoint", "carried_by", "because"}, lines[0])
	var all []article
	for _, l := range lines[1:] {
		a := article{instrument: l[0], number: l[1], subject: l[2], confidence: l[3], pinpoint: l[4], because: l[6]}
		if l[5] != "" {
			a.by = strings.Split(l[5], "|")
		}
		all = append(all, a)
	}
	slices.SortStableFunc(all, func(a, b article) int {
		if by := slices.Index(covered, a.instrument) - slices.Index(covered, b.instrument); by != 0 {
			return by
		}
		return naturally(a.number, b.number)
	})
	return all
}

// naturally compares numbers as numbers, and what has none comes last.
func naturally(a, b string) int {
	if a == "" || b == "" {
		return len(b) - len(a)
	}
	parts := regexp.MustCompile(`[0-9]+|[^0-9]+`)
	return slices.CompareFunc(parts.FindAllString(a, -1), parts.FindAllString(b, -1), func(a, b string) int {
		m, errA := strconv.Atoi(a)
		n, errB := strconv.Atoi(b)
		if errA == nil && errB == nil {
			return m - n
		}
		return strings.Compare(a, b)
	})
}

// TestCitations lists what is cited of published figures and the share of personnel spending.
// The law, the ledger, national and selection list theirs in tests of the same
// name.
func TestCitations(t *testing.T) {
	var all pages.Cited
	all.Add("`planning.CheckPublished`", source.Published)
	all.Add("`planning.ShareOf`", source.PartTimeAccounts)
	pages.Citations.Check(t, ".", map[string]string{
		"":         "# Every citation of the nation's law, by the package that keeps it: what it stands in, instrument, article, subject, confidence, pinpoint.\n",
		"planning": pages.Listed(all),
	})
}

// everyCitation lists every citation of the nation's law with what it stands in.
func everyCitation(t *testing.T) (all []cited) {
	t.Helper()
	parts := pages.Citations.Read(t)
	for _, part := range pages.Citations.Parts[1:] {
		for _, line := range pages.Lines(parts[part.Heading]) {
			cells := strings.Split(line, "\t")
			require.Len(t, cells, 6, line)
			c := cited{carrier: cells[0]}
			c.Instrument.Name, c.Article, c.Subject = cells[1], cells[2], cells[3]
			require.NoError(t, c.Confidence.UnmarshalText([]byte(cells[4])))
			require.NoError(t, c.Pinpoint.UnmarshalText([]byte(cells[5])))
			all = append(all, c)
		}
	}
	return all
}

// readCode reads what the library cites and exports. A citation that its source
// makes and everyCitation does not list would be carried by nothing: it fails. So
// does a carrier that is no exported name although it looks like one.
func readCode(t *testing.T) codeRead {
	t.Helper()
	c := codeRead{cited: everyCitation(t), ids: map[string]string{}, exported: map[string]bool{}}
	parameter := map[string]bool{}
	for _, line := range pages.Lines(pages.Wire.Read(t)["law"]) {
		if rest, ok := strings.CutPrefix(line, "parameter "); ok {
			id, _, _ := strings.Cut(rest, " ")
			parameter[id] = true
			c.ids[id] = "parameter `" + id + "`"
		}
	}
	require.NotEmpty(t, parameter)
	instrument := map[string]string{} // its name, by variable
	type made struct{ instrument, number, subject string }
	var all []made
	bySource := sources(t)
	for _, files := range bySource {
		for _, file := range files {
			ast.Inspect(file, func(n ast.Node) bool {
				if n, ok := n.(*ast.ValueSpec); ok {
					for i, v := range n.Values {
						if lit, ok := v.(*ast.CompositeLit); ok && lit.Type != nil && named(lit.Type) == "Instrument" {
							name := n.Names[i].Name
							require.Empty(t, instrument[name], "two instruments %s", name)
							instrument[name] = literal(t, lit.Elts[0].(*ast.KeyValueExpr).Value)
						}
					}
				}
				return true
			})
		}
	}
	for folder, files := range bySource {
		of := ""
		if folder != "." {
			of = path.Base(folder) + "."
		}
		for _, file := range files {
			if !strings.HasPrefix(folder, "internal/") {
				for _, d := range file.Decls {
					exports(d, of, c.exported)
				}
			}
			ast.Inspect(file, func(n ast.Node) bool {
				call, ok := n.(*ast.CallExpr)
				if !ok {
					return true
				}
				switch name := named(call.Fun); {
				case name == "Unnumbered" && !isLiteral(call.Args[1]):
					// One of a table, whose subject says which: not of a national text.
					require.Empty(t, instrument[named(call.Args[0])], "a citation that is no literal")
				case name == "Seen":
					all = append(all, made{named(call.Args[0]), literal(t, call.Args[1]), literal(t, call.Args[2])})
				case name == "Unnumbered":
					all = append(all, made{named(call.Args[0]), "", literal(t, call.Args[1])})
				}
				return true
			})
		}
	}
	require.Greater(t, len(all), 100)
	for _, m := range all {
		require.NotEmpty(t, instrument[m.instrument], "no instrument %s", m.instrument)
		m.instrument = instrument[m.instrument]
		require.True(t, slices.ContainsFunc(c.cited, func(c cited) bool {
			return m == made{c.Instrument.Name, c.Article, c.Subject}
		}), "everyCitation lacks %v", m)
	}
	for _, cited := range c.cited {
		id, ok := strings.CutPrefix(cited.carrier, "`")
		switch id = strings.TrimSuffix(id, "`"); {
		case !ok:
		case id != strings.ToLower(id): // a name, since ids are in lower case
			require.True(t, c.exported[id], "%s carries an article and is not exported", id)
		default:
			require.False(t, parameter[id], "%s is a rule and a parameter", id)
			c.ids[id] = cited.carrier
		}
	}
	return c
}

func isLiteral(e ast.Expr) bool {
	_, ok := e.(*ast.BasicLit)
	return ok
}

// named is a name, without the package that it may be of.
func named(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	}
	return ""
}

func literal(t *testing.T, e ast.Expr) string {
	t.Helper()
	s, err := strconv.Unquote(e.(*ast.BasicLit).Value)
	require.NoError(t, err)
	return s
}

// exports adds the exported names of a declaration in a package: of methods and
// fields with their type.
func exports(d ast.Decl, in string, into map[string]bool) {
	add := func(of string, name *ast.Ident) {
		if name.IsExported() {
			into[in+of+name.Name] = true
		}
	}
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil {
			add("", d.Name)
			return
		}
		typ := d.Recv.List[0].Type
		if p, ok := typ.(*ast.StarExpr); ok {
			typ = p.X
		}
		if of := named(typ); ast.IsExported(of) {
			add(of+".", d.Name)
		}
	case *ast.GenDecl:
		for _, s := range d.Specs {
			switch s := s.(type) {
			case *ast.ValueSpec:
				for _, name := range s.Names {
					add("", name)
				}
			case *ast.TypeSpec:
				add("", s.Name)
				if fields, ok := s.Type.(*ast.StructType); ok && s.Name.IsExported() {
					for _, f := range fields.Fields.List {
						for _, name := range f.Names {
							add(s.Name.Name+".", name)
						}
					}
				}
			}
		}
	}
}

// articleNumber is what the second column holds: one number, or a range.
var articleNumber = regexp.MustCompile(`^(Pasal [0-9]+(-[0-9]+)?( ayat \([0-9]+\)(-\([0-9]+\))?)?( huruf [a-z](-[a-z])?)?|diktum [0-9]+(-[0-9]+)?( huruf [a-z])?)$`)

// cover gives what carries each article, in words, and says what is wrong.
func cover(articles []article, c codeRead) (carriers [][]string, wrong []string) {
	say := func(what fmt.Stringer, format string, args ...any) {
		wrong = append(wrong, what.String()+": "+fmt.Sprintf(format, args...))
	}
	citing := func(instrument, number, subject string) (all []string) {
		for _, c := range c.cited {
			if c.Instrument.Name == instrument && c.Article == number && (number != "" || c.Subject == subject) && !slices.Contains(all, c.carrier) {
				all = append(all, c.carrier)
			}
		}
		return all
	}
	// What an item of carried_by means; nothing, if it does not exist.
	meant := func(a article, item string) []string {
		switch {
		case articleNumber.MatchString(item):
			return citing(a.instrument, item, "")
		case c.ids[item] != "":
			return []string{c.ids[item]}
		case c.exported[item]:
			return []string{"`" + item + "`"}
		}
		return citing(a.instrument, "", item)
	}
	listed := map[string]bool{}
	for _, a := range articles {
		switch key := a.instrument + " " + a.number; {
		case !slices.Contains(covered, a.instrument):
			say(a, "is no instrument of this list")
		case a.number != "" && !articleNumber.MatchString(a.number):
			say(a, "is no number of an article")
		case (a.number == "") != (a.pinpoint == "none"):
			say(a, "has a number and none")
		case listed[key] && a.number != "":
			say(a, "is there twice")
		case !slices.Contains([]string{"HIGH", "MEDIUM", "LOW", "UNVERIFIED"}, a.confidence):
			say(a, "has no confidence: %q", a.confidence)
		case !slices.Contains([]string{"seen", "inferred", "none"}, a.pinpoint):
			say(a, "has no pinpoint: %q", a.pinpoint)
		case a.subject == "":
			say(a, "has no subject")
		case regexp.MustCompile(`Pasal|ayat|diktum`).MatchString(a.subject + a.because):
			say(a, "has a number where words belong")
		default:
			listed[key] = true
		}
		var all []string
		if a.number != "" {
			all = citing(a.instrument, a.number, "")
		}
		for _, item := range a.by {
			more := meant(a, item)
			if len(more) == 0 {
				say(a, "is carried by %s, which does not exist or cites nothing", item)
			}
			for _, m := range more {
				if slices.Contains(all, m) && !articleNumber.MatchString(item) {
					say(a, "is carried by %s, which says so itself", item)
				} else if !slices.Contains(all, m) {
					all = append(all, m)
				}
			}
		}
		carriers = append(carriers, all)
		switch {
		case len(all) == 0 && a.because == "":
			say(a, "is carried by nothing, and nothing says why")
		case len(all) > 0 && a.because != "":
			say(a, "says why nothing carries it, but %s does", strings.Join(all, ", "))
		case len(all) == 0 && len(strings.Fields(a.because)) < 4:
			say(a, "does not say why nothing carries it: %q", a.because)
		case len(all) > 0 && a.confidence == "UNVERIFIED":
			say(a, "is not verified, and %s carries it", strings.Join(all, ", "))
		}
	}
	for _, c := range c.cited {
		if !slices.Contains(covered, c.Instrument.Name) {
			continue
		}
		i := slices.IndexFunc(articles, func(a article) bool {
			return a.instrument == c.Instrument.Name && (c.Article != "" && a.number == c.Article || c.Article == "" && slices.Contains(a.by, c.Subject))
		})
		switch {
		case i < 0:
			say(c, "is cited by %s and not listed", c.carrier)
		case c.Article != "" && c.Pinpoint == pppk.SeenPinpoint && articles[i].pinpoint != "seen":
			say(c, "is cited by %s as seen", c.carrier)
		case int(c.Confidence) < 1+slices.Index([]string{"HIGH", "MEDIUM", "LOW"}, articles[i].confidence):
			say(c, "is cited by %s as surer than it is", c.carrier)
		}
	}
	return carriers, wrong
}

// String names the place also where letters do not print its number.
func (c cited) String() string {
	return strings.TrimSpace(c.Instrument.Name + " " + c.Article + " " + c.Subject)
}

func coveragePage(articles []article, carriers [][]string) string {
	var b strings.Builder
	p := func(format string, args ...any) { fmt.Fprintf(&b, format, args...) }
	p("# What of the law is in the library\n\nGenerated from testdata/articles.csv and the code by `go test . -run Coverage -update`; do not edit.\n")
	p("\nEvery article of six instruments that the library's sources name, as finely as they name it, with what carries it or why nothing does. None of the texts was read from end to end: an article that is not here was named by no source. What carries an article may hold a part of it only. [RULES.md](RULES.md) describes the rules, parameters, age limits, events and entries.\n")
	p("\n| instrument | named | carried | not encoded |\n|---|--:|--:|--:|\n")
	var all, in int
	for _, instrument := range covered {
		named, carried := 0, 0
		for i, a := range articles {
			if a.instrument == instrument {
				named++
				if len(carriers[i]) > 0 {
					carried++
				}
			}
		}
		p("| %s | %d | %d | %d |\n", instrument, named, carried, named-carried)
		all, in = all+named, in+carried
	}
	p("| all | %d | %d | %d |\n", all, in, all-in)
	p("\nConfidence: HIGH, the text is quoted; MEDIUM, several sources agree; LOW, one report; UNVERIFIED, nothing found. Only HIGH and MEDIUM can make a rule block, and what is UNVERIFIED is not encoded. A number that no source prints with its content is not printed here either: *inferred*, it was worked out; *none*, there is none.\n")
	for i, a := range articles {
		if i == 0 || articles[i-1].instrument != a.instrument {
			p("\n## %s\n\n| article | what it says | confidence | carried by, or not encoded because |\n|---|---|---|---|\n", a.instrument)
		}
		number, carried := a.number, strings.Join(carriers[i], "<br>")
		if a.pinpoint != "seen" {
			number = "*" + a.pinpoint + "*"
		}
		if carried == "" {
			carried = "not encoded: " + a.because
		}
		p("| %s | %s | %s | %s |\n", number, a.subject, a.confidence, carried)
	}
	return b.String()
}

// TestCoverageFinds: what the articles can have wrong is found.
func TestCoverageFinds(t *testing.T) {
	t.Parallel()
	seenRow := article{instrument: "PP 49/2018", number: "Pasal 37 ayat (2)", subject: "conditions", confidence: "HIGH", pinpoint: "seen"}
	quiet := article{instrument: "PP 49/2018", number: "Pasal 36", subject: "details", confidence: "HIGH", pinpoint: "seen", because: "delegates to the Minister, nothing to decide"}
	c := codeRead{
		cited:    []cited{{pppk.Citation{Instrument: pppk.Instrument{Name: "PP 49/2018"}, Article: "Pasal 37 ayat (2)", Subject: "conditions", Confidence: pppk.High, Pinpoint: pppk.SeenPinpoint}, "`renewal.performance`"}},
		ids:      map[string]string{"renewal.performance": "`renewal.performance`", "renewal.terms": "parameter `renewal.terms`"},
		exported: map[string]bool{"NIP": true},
	}
	with := func(a article, change func(*article)) article { change(&a); return a }
	for _, tc := range []struct {
		name     string
		articles []article
		wrong    string
	}{
		{"right", []article{seenRow, quiet}, ""},
		{"a type", []article{seenRow, with(quiet, func(a *article) { a.by, a.because = []string{"NIP"}, "" })}, ""},
		{"by its Pasal", []article{seenRow, with(quiet, func(a *article) { a.by, a.because = []string{"Pasal 37 ayat (2)"}, "" })}, ""},
		{"in neither", []article{seenRow, with(quiet, func(a *article) { a.because = "" })}, "carried by nothing"},
		{"too few words", []article{seenRow, with(quiet, func(a *article) { a.because = "later" })}, "does not say why"},
		{"no such type", []article{seenRow, with(quiet, func(a *article) { a.by, a.because = []string{"Nip"}, "" })}, "does not exist"},
		{"no such rule", []article{seenRow, with(quiet, func(a *article) { a.by, a.because = []string{"renewal.perform"}, "" })}, "does not exist"},
		{"a Pasal that nothing cites", []article{seenRow, with(quiet, func(a *article) { a.by, a.because = []string{"Pasal 37"}, "" })}, "cites nothing"},
		{"carried and excused", []article{with(seenRow, func(a *article) { a.because = quiet.because })}, "but `renewal.performance` does"},
		{"said twice", []article{with(seenRow, func(a *article) { a.by = []string{"renewal.performance"} })}, "says so itself"},
		{"not listed", []article{quiet}, "not listed"},
		{"an ayat is not its Pasal", []article{with(seenRow, func(a *article) { a.number, a.because = "Pasal 37", quiet.because }), quiet}, "not listed"},
		{"inferred", []article{with(seenRow, func(a *article) { a.pinpoint = "inferred" })}, "as seen"},
		{"less sure", []article{with(seenRow, func(a *article) { a.confidence = "MEDIUM" })}, "surer than it is"},
		{"not verified", []article{with(seenRow, func(a *article) { a.confidence = "UNVERIFIED" })}, "is not verified"},
		{"twice", []article{seenRow, seenRow}, "twice"},
		{"no number", []article{seenRow, with(quiet, func(a *article) { a.number = "Ps 36" })}, "no number"},
		{"none", []article{seenRow, with(quiet, func(a *article) { a.pinpoint = "none" })}, "a number and none"},
		{"number in words", []article{seenRow, with(quiet, func(a *article) { a.subject = "as Pasal 37" })}, "where words belong"},
		{"instrument", []article{seenRow, with(quiet, func(a *article) { a.instrument = "PP 48/2018" })}, "no instrument"},
	} {
		_, wrong := cover(tc.articles, c)
		if tc.wrong == "" {
			require.Empty(t, wrong, tc.name)
			continue
		}
		require.Contains(t, strings.Join(wrong, "\n"), tc.wrong, tc.name)
	}
	page := coveragePage([]article{with(quiet, func(a *article) { a.pinpoint = "inferred" })}, [][]string{nil})
	require.NotContains(t, page, "Pasal 36", "a number that was worked out is not printed")
	require.Negative(t, naturally("Pasal 4 ayat (6)", "Pasal 4 ayat (10)"))
	require.Negative(t, naturally("diktum 9", "diktum 10"))
	require.Negative(t, naturally("Pasal 60", ""))
}

// TestArticlesInWords: articles that comments and words of the source name, and
// the pages, are listed too, and none of them was only worked out.
func TestArticlesInWords(t *testing.T) {
	t.Parallel()
	articles := readArticles(t)
	place := regexp.MustCompile(`(` + strings.Join(covered, "|") + `) (Pasal|diktum) ([0-9]+)(?: ?(?:ayat )?(\([0-9]+\)(?:-\([0-9]+\))?))?(?:(?: huruf |\b)([a-j])\b)?`)
	found := 0
	var files []string
	for _, more := range sourceFiles(t) {
		files = append(files, more...)
	}
	for _, pattern := range []string{"pppktest/*.go", "examples/*/*.go", "*.md", "docs/*.md"} {
		more, err := filepath.Glob(pattern)
		require.NoError(t, err)
		require.NotEmpty(t, more, pattern)
		files = append(files, more...)
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") || file == "docs/COVERAGE.md" {
			continue
		}
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		flat := regexp.MustCompile(`\s*\n\s*(//)?\s*`).ReplaceAllString(string(text), " ")
		for _, m := range place.FindAllStringSubmatch(flat, -1) {
			number := m[2] + " " + m[3]
			if m[4] != "" {
				number += " ayat " + m[4]
			}
			if m[5] != "" {
				number += " huruf " + m[5]
			}
			found++
			require.True(t, slices.ContainsFunc(articles, func(a article) bool {
				return a.instrument == m[1] && a.pinpoint == "seen" &&
					(a.number == number || strings.HasPrefix(a.number, number+" "))
			}), "%s names %s %s, which testdata/articles.csv does not list as seen", file, m[1], number)
		}
	}
	require.Greater(t, found, 50)
}
