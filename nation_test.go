package pppk_test

import (
	"go/ast"
	"go/token"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// engineWords are the words of the nation that the engine has all the same, and why.
var engineWords = map[string]string{
	"hari-ulang-tahun":      "a day on which an age limit bites: the mechanics of age limits are the engine's, which day it is the nation says or leaves open",
	"akhir-bulan":           "the same",
	"awal-bulan-berikutnya": "the same",
	"berlaku":               "a key of a source in JSON; a parameter of the nation has the same word among its choices",
	"tahunan":               "a year's evaluation in words; the same",
	"ending.ground":         "the code of a problem with a request, on the wire for ever; a rule has the same id",
}

// engineConstants are the constants of the words of the root that the engine names, and why.
var engineConstants = map[string]string{
	"FullTime": "the two regimes are the shape of the law: a rule is for one of them or for both", "PartTime": "the same",
	"Indonesian": "the two languages", "English": "the two languages",
	"Yes": "an answer", "No": "an answer",
	"NotBegun": "the state of an agreement", "Running": "the same", "Lapsed": "the same",
	"Approval": "the step of the appointing authority stands beside the outcome", "Application": "statements about a candidate count from the day of the application",
	"Death":      "no letter is written to somebody who has died",
	"Functional": "of positions only functional ones have a cluster and a level, on which an age limit can hang",
	"Annual":     "evaluations are by year, and quarters within it", "Quarter4": "the same",
	"VeryPoor": "the range of predicates", "VeryGood": "the same",
	"SevereWithoutEnding": "a table of absence and a bar by sanctions tell the two severe sanctions apart",
	"Binding":             "only a binding text decides", "Practice": "the range of forces", "High": "the range of confidence", "Low": "the same",
	"OtherPosition": "the table of age limits has a place for each position", "OtherCluster": "the same", "Penyelia": "the same",
	"ServiceAdministration": "the range of categories", "GradeXVII": "the range of grades",
	"ClampToMonthEnd": "how months are counted on for an age limit and for a term counted back",
	"SeenPinpoint":    "only a number that was seen is printed",
}

// The engine, the lists of people and the account of posts know no nation: no string in
// them is an id, a word or an instrument that national law declares, and the engine names
// no constant of the words of the root but those above.
func TestEngineKnowsNoNation(t *testing.T) {
	t.Parallel()
	declared := map[string]bool{}
	l := national.Law()
	for _, a := range l.Acts() {
		declared[a.ID()] = true
	}
	for _, f := range l.Facts() {
		declared[f.ID] = f.Kind != law.BuiltFact || declared[f.ID]
	}
	for _, r := range l.Rules() {
		declared[r.ID] = true
	}
	for _, p := range l.Parameters() {
		declared[p.ID] = true
		for _, c := range p.Choices {
			declared[c.Word] = true
		}
	}
	for _, i := range l.Instruments() {
		declared[i.Name] = true
	}
	require.Greater(t, len(declared), 250)

	all, used := sources(t), map[string]bool{}
	for _, folder := range []string{"law", "cohort", "ledger"} {
		require.NotEmpty(t, all[folder])
		for name, file := range all[folder] {
			ast.Inspect(file, func(n ast.Node) bool {
				if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
					s, err := strconv.Unquote(lit.Value)
					require.NoError(t, err)
					if declared[s] && engineWords[s] == "" {
						t.Errorf("%s has %q, which the nation declares", name, s)
					}
					used[s] = true
				}
				return true
			})
		}
	}
	for word := range engineWords {
		require.True(t, used[word] && declared[word], "%s needs no exception", word)
	}

	constants := map[string]bool{}
	for _, file := range all["."] {
		for _, d := range file.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok || g.Tok != token.CONST {
				continue
			}
			of := ""
			for _, spec := range g.Specs {
				v := spec.(*ast.ValueSpec)
				if id, ok := v.Type.(*ast.Ident); ok {
					of = id.Name
				} else if len(v.Values) > 0 {
					of = ""
				}
				for _, name := range v.Names {
					if of != "" && name.IsExported() {
						constants[name.Name] = true
					}
				}
			}
		}
	}
	named := map[string]bool{}
	for name, file := range all["law"] {
		ast.Inspect(file, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok {
				if x, ok := s.X.(*ast.Ident); ok && x.Name == "pppk" && constants[s.Sel.Name] {
					named[s.Sel.Name] = true
					if engineConstants[s.Sel.Name] == "" && !slices.Contains([]string{"SubjectCount", "EventKindCount"}, s.Sel.Name) {
						t.Errorf("%s names pppk.%s: the engine names constants of the root only where engineConstants has the reason", name, s.Sel.Name)
					}
				}
			}
			return true
		})
	}
	for name := range engineConstants {
		require.True(t, named[name], "%s needs no exception", name)
	}
}
