// Package wiretest is for tests. It finds the names that others store, send or
// compare with: words, keys and codes.
package wiretest

import (
	"encoding"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/token"
	"io/fs"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/pages"
	"github.com/pppk-id/pppk/schema"
)

// A List collects lines of testdata/wire.golden.
type List struct{ lines []string }

// P adds a line.
func (l *List) P(format string, args ...any) { l.lines = append(l.lines, fmt.Sprintf(format, args...)) }

// Format adds a format and its keys.
func (l *List) Format(name string, keys []string) {
	l.P("format %s", name)
	for _, key := range keys {
		l.P("key %s %s", name, key)
	}
}

// Check holds the part of testdata/wire.golden to what is in the list. A line
// that is gone is told apart from one that is new.
func (l *List) Check(t *testing.T, writer, heading string) {
	t.Helper()
	slices.Sort(l.lines)
	for i := range l.lines[1:] {
		require.NotEqual(t, l.lines[i], l.lines[i+1], "stands twice")
	}
	if !pages.Wire.Updating() {
		gone, added := Changed(pages.Lines(pages.Wire.Read(t)[heading]), l.lines)
		for _, line := range gone {
			t.Logf("gone or changed: %s", line)
		}
		for _, line := range added {
			t.Logf("new, append it: %s", line)
		}
		if len(gone) > 0 {
			t.Log("ids are appended and retired, never changed or reused; what stands in records would lose its meaning. If it was never released: -update-wire")
		}
	}
	now := map[string]string{heading: pages.Listed(l.lines)}
	if writer == "." {
		now[""] = "# Every name that others store, send or compare with, by the package that keeps it.\n"
	}
	pages.Wire.Check(t, writer, now)
}

// Changed tells what a list has lost and what it has gained.
func Changed(golden, now []string) (gone, added []string) {
	for _, line := range golden {
		if !slices.Contains(now, line) {
			gone = append(gone, line)
		}
	}
	for _, line := range now {
		if !slices.Contains(golden, line) {
			added = append(added, line)
		}
	}
	return gone, added
}

// Keys is the keys of a format that testdata/wire.golden has, which the packages
// keep.
func Keys(t *testing.T, format string) (all []string) {
	t.Helper()
	for _, part := range pages.Wire.Read(t) {
		for _, line := range pages.Lines(part) {
			if key, ok := strings.CutPrefix(line, "key "+format+" "); ok {
				all = append(all, key)
			}
		}
	}
	require.NotEmpty(t, all, format)
	return all
}

// WordsOf asks the values 1, 2, ... until one has no word.
func WordsOf[T interface {
	~uint8
	fmt.Stringer
}]() (all []string) {
	for v := T(1); !strings.HasPrefix(v.String(), "?"); v++ {
		all = append(all, v.String())
	}
	return all
}

// JSONKeys is the keys of a type with the places where they stand.
func JSONKeys(of reflect.Type, at string) (all []string) {
	if of.Kind() == reflect.Slice {
		of, at = of.Elem(), strings.TrimSuffix(at, ".")+"[]."
	}
	if of.Kind() != reflect.Struct || of.Implements(reflect.TypeFor[encoding.TextMarshaler]()) {
		return nil
	}
	for i := range of.NumField() {
		f := of.Field(i)
		key, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case f.Anonymous && key == "":
			all = append(all, JSONKeys(f.Type, at)...)
		case f.IsExported() && key != "" && key != "-":
			all = append(all, at+key)
			all = append(all, JSONKeys(f.Type, at+key+".")...)
		}
	}
	return all
}

// KnownKeys is the keys that are read at each place of a text, by the path of a
// key that nobody knows.
func KnownKeys(t *testing.T, text string, into func() json.Unmarshaler) map[string][]string {
	t.Helper()
	all := map[string][]string{}
	for i := range text {
		if text[i] != '{' { // each object gets a key that nobody knows
			continue
		}
		wrong := text[:i+1] + `"zzz":1,` + text[i+1:]
		problems := pppk.Problems(into().UnmarshalJSON([]byte(strings.ReplaceAll(wrong, ",}", "}"))))
		require.Len(t, problems, 1, wrong)
		require.Equal(t, "json.key", problems[0].Code)
		_, known, ok := strings.Cut(problems[0].Remedy, "known are: ")
		require.True(t, ok)
		all[problems[0].Path] = strings.Split(known, ", ")
	}
	return all
}

// CodesIn finds the codes of one file, and those that cannot be read there.
func CodesIn(file *ast.File) (codes, unclear []string) {
	// Which argument is the code, and what is added to it.
	takes := map[string]struct {
		arg, args int
		suffix    string
	}{
		"NewProblem": {1, 3, ""}, "Add": {1, 3, ""}, "add": {1, 3, ""}, "bad": {0, 2, ""}, "wrong": {0, 2, ""}, "differs": {2, 4, ""}, "Formed": {3, 5, ""},
		"Named": {3, 4, ""}, "ReadAct": {2, 3, ""}, "ReadGround": {2, 3, ""}, "askedGround": {2, 3, ""},
		"refuse": {3, 6, ""}, "differ": {3, 4, ""}, "Parse": {2, 4, ".unknown"}, "readWord": {3, 4, ".unknown"},
	}
	take := func(e ast.Expr, suffix string) {
		switch e := e.(type) {
		case *ast.BasicLit:
			s, err := strconv.Unquote(e.Value)
			if e.Kind != token.STRING || err != nil {
				unclear = append(unclear, e.Value)
				return
			}
			codes = append(codes, s+suffix)
		case *ast.Ident:
			if e.Name != "code" && e.Name != "what" { // handed on
				unclear = append(unclear, e.Name)
			}
		case *ast.SelectorExpr:
			if e.Sel.Name != "Code" { // of another problem
				unclear = append(unclear, e.Sel.Name)
			}
		case *ast.BinaryExpr:
			if what, ok := e.X.(*ast.Ident); !ok || what.Name != "what" { // enum.Parse
				unclear = append(unclear, "a sum")
			}
		default:
			unclear = append(unclear, fmt.Sprintf("%T", e))
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			name := n.Fun
			if i, ok := name.(*ast.IndexExpr); ok { // enum.Parse[T]
				name = i.X
			}
			if s, ok := name.(*ast.SelectorExpr); ok {
				name = s.Sel
			}
			if id, ok := name.(*ast.Ident); ok {
				if at, ok := takes[id.Name]; ok && len(n.Args) >= at.args && !isConstant(n.Args[0]) {
					take(n.Args[at.arg], at.suffix)
				}
			}
		case *ast.CompositeLit:
			typ := n.Type
			if s, ok := typ.(*ast.SelectorExpr); ok { // of the words
				typ = s.Sel
			}
			if id, ok := typ.(*ast.Ident); ok && (id.Name == "Problem" || id.Name == "RowError" || id.Name == "Refusal" || id.Name == "SumError") {
				for _, e := range n.Elts {
					if kv, ok := e.(*ast.KeyValueExpr); ok && kv.Key.(*ast.Ident).Name == "Code" {
						take(kv.Value, "")
					}
				}
			}
		}
		return true
	})
	return codes, unclear
}

// isConstant tells a constant of the words, as a set of them takes it, from the
// place of a problem.
func isConstant(e ast.Expr) bool {
	s, ok := e.(*ast.SelectorExpr)
	if !ok {
		return false
	}
	of, ok := s.X.(*ast.Ident)
	return ok && of.Name == "pppk"
}

// SchemaFile reads one of the JSON Schemas.
func SchemaFile(t *testing.T, name string) map[string]any {
	t.Helper()
	data, err := fs.ReadFile(schema.Files(), name)
	require.NoError(t, err)
	var s map[string]any
	require.NoError(t, json.Unmarshal(data, &s))
	return s
}

// KeysRead is the keys that the decoder of a text knows, with the places where
// they stand.
func KeysRead(t *testing.T, text string, into func() json.Unmarshaler) (all []string) {
	t.Helper()
	for path, known := range KnownKeys(t, text, into) {
		at := strings.ReplaceAll(strings.TrimSuffix(path, "zzz"), "[0]", "[]")
		for _, key := range known {
			all = append(all, at+key)
		}
	}
	return all
}

// RequireWords says that a list of words stands in a schema as the library has it, with
// what each word means.
func RequireWords(t *testing.T, file, name string, def map[string]any, words []string, unset []any) {
	t.Helper()
	var want []any
	for _, w := range words {
		want = append(want, w)
		meaning, _ := def["description"].(string)
		require.Regexp(t, `(^|[ ,])`+regexp.QuoteMeta(w)+`[,:.]`, meaning, "%s: %s: what the word means", file, name)
	}
	require.Equal(t, append(want, unset...), def["enum"], "%s: %s", file, name)
}
