package pppk_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestBans holds the library to what it must never do: read a clock, use a
// float, run code before main, keep state that somebody could change, print, or
// panic outside a Must function. It holds every package, those of tests apart.
func TestBans(t *testing.T) {
	t.Parallel()
	files := 0
	for folder, names := range sourceFiles(t) {
		for _, name := range names {
			files++
			for _, broken := range bans(t, folder, name, nil) {
				t.Error(broken)
			}
		}
	}
	require.Greater(t, files, 100)
}

// TestBansFindThings: the checker itself can fail.
func TestBansFindThings(t *testing.T) {
	t.Parallel()
	for name, src := range map[string]string{
		"clock":           `import "time"; func f() { _ = time.Now() }`,
		"AddDate":         `func f(d interface{ AddDate(y, m, d int) }) { d.AddDate(1, 0, 0) }`,
		"float":           `var x float64`,
		"float literal":   `const x = 0.3`,
		"init":            `func init() {}`,
		"exported var":    `var Mutable = []int{1}`,
		"computed var":    `var table = build(); func build() int { return 1 }`,
		"map var":         `var seen = map[string]int{}`,
		"pointer var":     `var last = &T{}`,
		"another's var":   `var last = other.Last`,
		"print":           `import "fmt"; func f() { fmt.Println() }`,
		"panic":           `func f() { panic("x") }`,
		"foreign import":  `import _ "github.com/other/thing"`,
		"decimal's state": `import "github.com/shopspring/decimal"; func f() { decimal.DivisionPrecision = 2 }`,
	} {
		require.NotEmpty(t, bans(t, "law", "x.go", "package x\n"+src), name)
	}
	require.Empty(t, bans(t, "law", "x.go", "package x\n"+`import "errors"; var ErrX = errors.New("x"); var table = []string{"a"}; var fact = &law.Fact{ID: "a"}; func MustX() { panic("x") }`))
}

func bans(t *testing.T, folder, path string, src any) []string {
	t.Helper()
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, path, src, 0)
	require.NoError(t, err)
	var found []string
	add := func(n ast.Node, what string) { found = append(found, set.Position(n.Pos()).String()+": "+what) }
	for _, i := range file.Imports {
		p := strings.Trim(i.Path.Value, `"`)
		switch {
		case p == "time" || p == "math/big" || p == "unsafe":
			add(i, "imports "+p)
		case strings.Contains(p, ".") && p != "github.com/shopspring/decimal" && p != module && !strings.HasPrefix(p, module+"/"):
			add(i, "imports "+p)
		}
	}
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Name.Name == "init" && d.Recv == nil {
				add(d, "init")
			}
			must := strings.HasPrefix(d.Name.Name, "Must")
			ast.Inspect(d, func(n ast.Node) bool {
				if c, ok := n.(*ast.CallExpr); ok {
					if id, ok := c.Fun.(*ast.Ident); ok && id.Name == "panic" && !must {
						add(c, "panic")
					}
				}
				return true
			})
		case *ast.GenDecl:
			if d.Tok != token.VAR {
				continue
			}
			for _, spec := range d.Specs {
				v := spec.(*ast.ValueSpec)
				for i, name := range v.Names {
					sentinel := strings.HasPrefix(name.Name, "Err")
					// internal/source has citations for the other packages, and
					// internal/office offices, which nobody outside the module can reach.
					if name.IsExported() && !sentinel && folder != "internal/source" && folder != "internal/office" {
						add(name, "exported variable "+name.Name)
					}
					embedded := false // a file that the compiler reads
					if s, ok := v.Type.(*ast.SelectorExpr); ok {
						embedded = s.Sel.Name == "FS"
					}
					if name.Name != "_" && !sentinel && !embedded && (i >= len(v.Values) || !isTable(v.Values[i])) {
						add(name, "variable that is no table of literals: "+name.Name)
					}
				}
			}
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			if n.Name == "float64" || n.Name == "float32" {
				add(n, "float")
			}
		case *ast.BasicLit:
			if n.Kind == token.FLOAT {
				add(n, "float")
			}
		case *ast.SelectorExpr:
			x, _ := n.X.(*ast.Ident)
			name := n.Sel.Name
			switch {
			case name == "AddDate" || x != nil && x.Name == "time":
				add(n, "clock")
			case x != nil && x.Name == "fmt" && strings.HasPrefix(name, "Print"):
				add(n, "prints")
			case x != nil && x.Name == "decimal" && (name == "DivisionPrecision" || name == "MarshalJSONWithoutQuotes" ||
				name == "TrimTrailingZeros" || name == "UseScientificNotation" || name == "PowPrecisionNegativeExponent" ||
				name == "ExpMaxIterations" || name == "MaxDecodeExponent"):
				add(n, "decimal's package variables")
			}
		}
		return true
	})
	return found
}

// isTable reports whether a package variable holds literals alone: a list or
// struct, a citation or day made by one of their constructors, or what a law
// declares: a fact, which is told by its id, or what a constructor seals.
func isTable(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.CompositeLit:
		_, isMap := e.Type.(*ast.MapType)
		return !isMap
	case *ast.CallExpr:
		of := e.Fun
		if generic, ok := of.(*ast.IndexExpr); ok {
			of = generic.X
		}
		return slices.Contains([]string{"Seen", "Unnumbered", "newDate", "MustParseDate", "NewAct", "NewParameter", "NewTable", "NewDerived", "NewFixed",
			"OnceValue"}, named(of)) // what is made once, and never changes
	case *ast.UnaryExpr:
		fact, ok := e.X.(*ast.CompositeLit)
		return ok && e.Op == token.AND && named(fact.Type) == "Fact"
	case *ast.SelectorExpr: // the same under a name of the package's own
		of, ok := e.X.(*ast.Ident)
		return ok && of.Name == "office"
	}
	return false
}
