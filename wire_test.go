package pppk_test

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/internal/pages"
	"github.com/pppk-id/pppk/internal/wiretest"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/planning"
	"github.com/pppk-id/pppk/selection"
)

// TestWire keeps every name that others store, send or compare with and that can be seen
// from outside: words, keys of exported types, and codes. The law, the ledger
// and cohort keep theirs in tests of the same name.
func TestWire(t *testing.T) {
	var l wiretest.List
	for name, words := range wordLists() {
		for _, w := range words {
			l.P("word %s %s", name, w)
		}
	}
	l.P("act %s", national.Renewal())
	l.Format(law.FactsFormat, wiretest.JSONKeys(reflect.TypeFor[pppk.Facts](), ""))
	for _, of := range []reflect.Type{
		reflect.TypeFor[cohort.Row](), reflect.TypeFor[cohort.OutcomeCount](), reflect.TypeFor[cohort.MissingCount](), reflect.TypeFor[cohort.EndCount](),
		reflect.TypeFor[cohort.AgeLimitCount](), reflect.TypeFor[cohort.ErrorCount](),
		reflect.TypeFor[planning.VacancyCount](), reflect.TypeFor[planning.OmissionCount](),
	} {
		for _, key := range wiretest.JSONKeys(of, "") {
			if !strings.HasPrefix(key, "fakta.") {
				l.P("key %s %s", of.Name(), key)
			}
		}
	}
	for _, code := range problemCodes(t) {
		l.P("code %s", code)
	}
	l.Check(t, ".", "words, keys of exported types, and codes")
}

// TestWireHasNothingTwice: no name is kept by two packages, and none is lost
// between them.
func TestWireHasNothingTwice(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, part := range pages.Wire.Read(t) {
		for _, line := range pages.Lines(part) {
			require.False(t, seen[line], line)
			seen[line] = true
		}
	}
	require.Greater(t, len(seen), 1400)
}

func TestWireFindsChanges(t *testing.T) {
	t.Parallel()
	gone, added := wiretest.Changed([]string{"rule a", "rule b", "rule c"}, []string{"rule a", "rule c", "rule d"})
	require.Equal(t, []string{"rule b"}, gone)
	require.Equal(t, []string{"rule d"}, added)
}

// wordLists is the words of every exported type that has words, in the order of
// their values.
func wordLists() map[string][]string {
	return map[string][]string{
		"Status": wiretest.WordsOf[pppk.Status](), "PositionKind": wiretest.WordsOf[pppk.PositionKind](), "Cluster": wiretest.WordsOf[pppk.Cluster](), "Level": wiretest.WordsOf[pppk.Level](),
		"Rating": wiretest.WordsOf[pppk.Rating](), "Predicate": wiretest.WordsOf[pppk.Predicate](), "EvaluationPeriod": wiretest.WordsOf[pppk.EvaluationPeriod](),
		"Subject": wiretest.WordsOf[pppk.Subject](), "Answer": wiretest.WordsOf[pppk.Answer](), "EventKind": wiretest.WordsOf[pppk.EventKind](), "ShareDefinition": wiretest.WordsOf[pppk.ShareDefinition](),
		"Outcome": wiretest.WordsOf[law.Outcome](), "Result": wiretest.WordsOf[law.Result](), "Step": wiretest.WordsOf[law.Step](), "State": wiretest.WordsOf[pppk.State](), "Link": wiretest.WordsOf[pppk.Link](),
		"Force": wiretest.WordsOf[pppk.Force](), "Confidence": wiretest.WordsOf[pppk.Confidence](), "Pinpoint": wiretest.WordsOf[pppk.Pinpoint](), "NIPKind": wiretest.WordsOf[pppk.NIPKind](), "Sex": wiretest.WordsOf[pppk.Sex](),
		"Scheme": wiretest.WordsOf[pppk.Scheme](), "DateLayout": wiretest.WordsOf[cohort.DateLayout](), "Language": wiretest.WordsOf[pppk.Language](), "Reader": wiretest.WordsOf[law.Reader](),
		"Category": wiretest.WordsOf[pppk.Category](), "LineKind": wiretest.WordsOf[pppk.LineKind](), "EntryKind": wiretest.WordsOf[pppk.EntryKind](), "Ground": wiretest.WordsOf[pppk.Departure](),
		"NIStage": wiretest.WordsOf[pppk.NIStage](), "PostFate": wiretest.WordsOf[pppk.PostFate](), "FactKind": wiretest.WordsOf[law.FactKind]()[:law.TextFact],
		"DiscrepancyKind": wiretest.WordsOf[planning.DiscrepancyKind](), "Omission": wiretest.WordsOf[planning.Omission](),
		"Grade": wiretest.WordsOf[pppk.Grade](), "Education": wiretest.WordsOf[national.Education](), "Allowance": wiretest.WordsOf[national.Allowance](), "PayGap": wiretest.WordsOf[planning.PayGap](),
		"Deadline": wiretest.WordsOf[national.Deadline](), "KeyOrder": wiretest.WordsOf[selection.KeyOrder](), "CutSide": wiretest.WordsOf[selection.CutSide](), "AgreementItem": wiretest.WordsOf[national.AgreementItem](),
		"CandidateGroup": wiretest.WordsOf[selection.CandidateGroup](), "SelectionResult": wiretest.WordsOf[selection.SelectionResult](), "Priority": wiretest.WordsOf[selection.Priority](), "PartTimeBasis": wiretest.WordsOf[selection.PartTimeBasis](),
		"EndingClass": wiretest.WordsOf[national.EndingClass](), "OtherGround": wiretest.WordsOf[pppk.OtherGround](), "EndedKind": wiretest.WordsOf[pppk.EndKind](), "Authority": wiretest.WordsOf[law.Authority](),
		"SuspensionGround": wiretest.WordsOf[national.SuspensionGround](), "ResignationOutcome": wiretest.WordsOf[national.ResignationOutcome](),
		"LeaveKind": wiretest.WordsOf[national.LeaveKind](), "LeaveReason": wiretest.WordsOf[national.LeaveReason](), "LeaveUnit": wiretest.WordsOf[national.LeaveUnit](),
	}
}

// Every exported type that has words is in the list.
func TestWireHasEveryWordList(t *testing.T) {
	t.Parallel()
	var want []string
	for folder, files := range sources(t) {
		if strings.HasPrefix(folder, "internal/") {
			continue
		}
		for _, name := range wordTypes(files) {
			if old, ok := listedAs[name]; ok {
				name = old
			}
			want = append(want, name)
		}
	}
	require.ElementsMatch(t, want, slices.Collect(maps.Keys(wordLists())))
	for name, words := range wordLists() {
		require.NotEmpty(t, words, name)
	}
}

// listedAs is how lists of words are named whose type has another name by now:
// the schemas have the name.
var listedAs = map[string]string{"Departure": "Ground", "EndKind": "EndedKind"}

// wordTypes is the exported types of a package that have words.
func wordTypes(files map[string]*ast.File) (all []string) {
	small, said := map[string]bool{}, map[string]bool{}
	for _, file := range files {
		for _, d := range file.Decls {
			switch d := d.(type) {
			case *ast.GenDecl:
				for _, s := range d.Specs {
					if s, ok := s.(*ast.TypeSpec); ok && s.Name.IsExported() {
						if of, ok := s.Type.(*ast.Ident); ok && of.Name == "uint8" {
							small[s.Name.Name] = true
						}
					}
				}
			case *ast.FuncDecl:
				if d.Recv != nil && d.Name.Name == "String" {
					if of, ok := d.Recv.List[0].Type.(*ast.Ident); ok {
						said[of.Name] = true
					}
				}
			}
		}
	}
	for name := range small {
		if said[name] {
			all = append(all, name)
		}
	}
	return all
}

// problemCodes finds the code of every Problem in the source.
func problemCodes(t *testing.T) []string {
	t.Helper()
	codes := map[string]bool{}
	for _, files := range sources(t) {
		for name, file := range files {
			found, unclear := wiretest.CodesIn(file)
			for _, what := range unclear {
				t.Errorf("%s: a code that is not a literal: %s", name, what)
			}
			for _, code := range found {
				codes[code] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(codes))
}

func TestWireFindsCodes(t *testing.T) {
	t.Parallel()
	file, err := parser.ParseFile(token.NewFileSet(), "x.go", `package x
func f() {
	ps.Add(at, "a.one", "x")
	_ = pppk.NewProblem("", "a.two", "x")
	_ = errors.Join(&pppk.Problem{Path: "p", Code: "a.three"})
	*v, err = enum.Parse[T](table, text, "kind", NewProblem)
	add(cite)
	ps.Add(at, p.Code, p.Remedy)
	ps.Add(at, "a."+name, "x")
	ps.Add(at, name, "x")
}`, 0)
	require.NoError(t, err)
	codes, unclear := wiretest.CodesIn(file)
	require.Equal(t, []string{"a.one", "a.two", "a.three", "kind.unknown"}, codes)
	require.Equal(t, []string{"a sum", "name"}, unclear)
	found := problemCodes(t)
	require.Greater(t, len(found), 60)
	for _, code := range []string{"json.syntax", "json.depth", "date.layout", "status.unknown", "record.finding", "record.version", "record.hash", "decision.changed"} {
		require.Contains(t, found, code)
	}
	for _, code := range found {
		require.Regexp(t, `^[a-z_]+\.[a-z_]+$`, code)
	}
}

// The decoder of facts knows the keys that are written, and no others.
func TestWireKeysAreRead(t *testing.T) {
	t.Parallel()
	text := `{"perjanjian":[{"jabatan":{}}],"evaluasi":[{}],"pernyataan":[{}],"peristiwa":{"daftar":[{}]},"belanja_pegawai":{},"tambahan":[{}]}`
	require.ElementsMatch(t, wiretest.Keys(t, law.FactsFormat), wiretest.KeysRead(t, text, func() json.Unmarshaler { return &pppk.Facts{} }))
}

// Every list of words stands in the schemas as the library has it.
func TestSchemaWords(t *testing.T) {
	t.Parallel()
	lists := wordLists()
	for _, act := range national.Law().Acts() {
		lists["Act"] = append(lists["Act"], act.ID())
	}
	for file, c := range map[string]struct {
		names []string
		unset map[string][]any
	}{
		"facts-1.json": {
			[]string{
				"Status", "PositionKind", "Cluster", "Level", "Rating", "Predicate", "EvaluationPeriod", "Subject", "Answer", "EventKind", "ShareDefinition", "Grade", "Category", "Act",
			}, nil,
		},
		"decision-1.json": {
			[]string{"Outcome", "Step", "Result", "Force", "Confidence", "Need"},
			map[string][]any{"Outcome": {""}, "Step": {""}, "Result": {}, "Force": {}, "Confidence": {}},
		},
		"record-1.json":      {[]string{"Outcome", "Step", "Result"}, nil},
		"overlay-1.json":     {[]string{"Pinpoint", "Category", "FactKind"}, map[string][]any{"FactKind": {}}},
		"entry-1.json":       {[]string{"EntryKind", "Ground", "NIStage", "PostFate", "Category", "LineKind", "Status"}, nil},
		"entries-end-1.json": {nil, nil},
	} {
		defs := wiretest.SchemaFile(t, file)["$defs"].(map[string]any)
		var names []string
		for name, def := range defs {
			def := def.(map[string]any)
			if _, ok := def["enum"].([]any); !ok {
				continue
			}
			names = append(names, name)
			if name == "Need" { // which package law knows: TestSchemaFacts
				continue
			}
			require.Contains(t, lists, name, "%s: a list of words that the library does not have", file)
			unset, ok := c.unset[name]
			if !ok {
				unset = []any{"", nil}
			}
			wiretest.RequireWords(t, file, name, def, lists[name], unset)
		}
		require.ElementsMatch(t, c.names, names, file)
	}
}

// The schemas have the keys of the library, and no others, each with its
// meaning, and no object that takes others.
func TestSchemaKeys(t *testing.T) {
	t.Parallel()
	for file, format := range map[string]string{"facts-1.json": law.FactsFormat, "decision-1.json": law.DecisionFormat, "record-1.json": law.RecordFormat, "overlay-1.json": law.OverlayFormat,
		"entry-1.json": ledger.EntryFormat, "entries-end-1.json": ledger.EntriesEndFormat} {
		s := wiretest.SchemaFile(t, file)
		require.Equal(t, format, s["title"])
		require.NotEmpty(t, s["description"])
		w := &schemaWalk{t: t, file: file}
		w.keys(s, s, "")
		require.ElementsMatch(t, wiretest.Keys(t, format), w.found, file)
	}
}

type schemaWalk struct {
	t     *testing.T
	file  string
	found []string
}

func (w *schemaWalk) keys(root, s map[string]any, at string) {
	if ref, ok := s["$ref"].(string); ok {
		name, ok := strings.CutPrefix(ref, "#/$defs/")
		if !ok { // of the facts: only their words and days are looked at from here
			return
		}
		def, ok := root["$defs"].(map[string]any)[name].(map[string]any)
		require.True(w.t, ok, "%s: nothing at %s", w.file, ref)
		w.keys(root, def, at)
	}
	if items, ok := s["items"].(map[string]any); ok {
		w.keys(root, items, strings.TrimSuffix(at, ".")+"[].")
	}
	branches, _ := s["allOf"].([]any) // of a setting: the values of a parameter
	for _, branch := range branches {
		value := branch.(map[string]any)["then"].(map[string]any)["properties"].(map[string]any)["nilai"].(map[string]any)
		if ref, ok := value["$ref"].(string); ok {
			w.keys(root, value, at+"nilai("+strings.TrimPrefix(ref, "#/$defs/")+").")
		}
	}
	properties, ok := s["properties"].(map[string]any)
	if !ok {
		return
	}
	require.Equal(w.t, false, s["additionalProperties"], "%s: %s takes other keys", w.file, at)
	for key, property := range properties {
		property := property.(map[string]any)
		require.NotEmpty(w.t, property["description"], "%s: %s%s: what it means", w.file, at, key)
		w.found = append(w.found, at+key)
		w.keys(root, property, at+key+".")
	}
}

// docs/FORMATS.md names every key, and every format.
func TestFormatsPage(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("docs/FORMATS.md")
	require.NoError(t, err)
	for _, format := range []string{law.FactsFormat, law.DecisionFormat, law.RecordFormat, law.OverlayFormat, ledger.EntryFormat, ledger.EntriesEndFormat} {
		keys := wiretest.Keys(t, format)
		require.Contains(t, string(page), "`"+format+"`")
		for _, key := range keys {
			parts := strings.Split(key, ".")
			require.Regexp(t, "[`.]"+regexp.QuoteMeta(strings.TrimSuffix(parts[len(parts)-1], "[]"))+"(`|\\[\\])", string(page), "%s: %s", format, key)
		}
	}
}
