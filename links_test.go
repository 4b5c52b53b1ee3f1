package pppk_test

import (
	"go/ast"
	"go/doc"
	"go/doc/comment"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// documented is the folders whose documentation a reader sees.
var documented = []string{".", "law", "national", "selection", "ledger", "cohort", "planning", "region", "pppktest", "schema"}

// bracketed is what was meant as a link to a name and is none.
var bracketed = regexp.MustCompile(`(^|[^\w\]])\[(\*?[A-Za-z]\w*(\.[A-Za-z]\w*){0,2})\]($|[^\w(\[])`)

// docLinks is what is wrong with the links in the documentation of one package, and
// how many links there are.
func docLinks(texts []string, parser *comment.Parser, known func(importPath, name string) bool) (wrong []string, links int) {
	var text func([]comment.Text)
	text = func(all []comment.Text) {
		for _, t := range all {
			switch t := t.(type) {
			case comment.Plain:
				for _, m := range bracketed.FindAllStringSubmatch(string(t), -1) {
					wrong = append(wrong, "["+m[2]+"]")
				}
			case comment.Italic:
				for _, m := range bracketed.FindAllStringSubmatch(string(t), -1) {
					wrong = append(wrong, "["+m[2]+"]")
				}
			case *comment.DocLink:
				links++
				name := t.Name
				if t.Recv != "" {
					name = t.Recv + "." + t.Name
				}
				if !known(t.ImportPath, name) {
					wrong = append(wrong, "["+t.ImportPath+" "+name+"]")
				}
			case *comment.Link:
				text(t.Text)
			}
		}
	}
	var blocks func([]comment.Block)
	blocks = func(all []comment.Block) {
		for _, b := range all {
			switch b := b.(type) {
			case *comment.Heading:
				text(b.Text)
			case *comment.Paragraph:
				text(b.Text)
			case *comment.List:
				for _, item := range b.Items {
					blocks(item.Content)
				}
			}
		}
	}
	for _, t := range texts {
		blocks(parser.Parse(t).Content)
	}
	return wrong, links
}

// documentation is a package as go doc shows it, and all of its comments that
// document something.
func documentation(t *testing.T, folder string) (*doc.Package, []string) {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(folder, "*.go"))
	require.NoError(t, err)
	var files []*ast.File
	var texts []string
	fset := token.NewFileSet()
	for _, name := range names {
		file, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		require.NoError(t, err)
		files = append(files, file)
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		// go/doc takes comments out of the tree.
		ast.Inspect(file, func(n ast.Node) bool {
			if _, ok := n.(*ast.BlockStmt); ok {
				return false
			}
			if group, ok := n.(*ast.CommentGroup); ok {
				texts = append(texts, group.Text())
			}
			return true
		})
	}
	p, err := doc.NewFromFiles(fset, files, strings.TrimSuffix(module+"/"+folder, "/."))
	require.NoError(t, err)
	return p, texts
}

// names is what a package exports, methods as Type.Method and fields as Type.Field.
func names(p *doc.Package) []string {
	var all []string
	funcs := func(recv string, fs []*doc.Func) {
		for _, f := range fs {
			all = append(all, recv+f.Name)
		}
	}
	values := func(vs []*doc.Value) {
		for _, v := range vs {
			all = append(all, v.Names...)
		}
	}
	values(p.Consts)
	values(p.Vars)
	funcs("", p.Funcs)
	for _, t := range p.Types {
		all = append(all, t.Name)
		values(t.Consts)
		values(t.Vars)
		funcs("", t.Funcs)
		funcs(t.Name+".", t.Methods)
		for _, s := range t.Decl.Specs {
			if s, ok := s.(*ast.TypeSpec); ok {
				if s, ok := s.Type.(*ast.StructType); ok {
					for _, f := range s.Fields.List {
						for _, n := range f.Names {
							all = append(all, t.Name+"."+n.Name)
						}
					}
				}
				if s, ok := s.Type.(*ast.InterfaceType); ok {
					for _, f := range s.Methods.List {
						for _, n := range f.Names {
							all = append(all, t.Name+"."+n.Name)
						}
					}
				}
			}
		}
	}
	return all
}

// Every package begins with a tour, every name in brackets is a link to something
// that is there, and every example is of something that the package has.
func TestDocLinks(t *testing.T) {
	t.Parallel()
	all := map[string]*doc.Package{}
	exported, texts := map[string][]string{}, map[string][]string{}
	for _, folder := range documented {
		p, comments := documentation(t, folder)
		all[p.ImportPath], texts[p.ImportPath], exported[p.ImportPath] = p, comments, names(p)
	}
	for path, p := range all {
		require.True(t, strings.HasPrefix(p.Doc, "Package "+p.Name+" "), path)
		known := func(importPath, name string) bool {
			if importPath == "" {
				importPath = path
			}
			if !strings.HasPrefix(importPath, module) {
				return true // the standard library
			}
			return slices.Contains(exported[importPath], name) || name == "" && all[importPath] != nil
		}
		wrong, links := docLinks(append([]string{p.Doc}, texts[path]...), p.Parser(), known)
		assert.Empty(t, wrong, path)
		if p.Name != "schema" && p.Name != "region" {
			require.NotZero(t, links, path)
		}
		for _, e := range exampleNames(t, path) {
			assert.True(t, e == "" || slices.Contains(exported[path], e), "%s has no %s, and an example of it", path, e)
		}
	}
}

// exampleNames is what the examples of a package are of: "Type.Method" for
// ExampleType_Method, "" for Example. What comes after in small letters tells
// several of one apart.
func exampleNames(t *testing.T, importPath string) []string {
	t.Helper()
	folder := strings.TrimPrefix(strings.TrimPrefix(importPath, module), "/")
	tests, err := filepath.Glob(filepath.Join(".", folder, "*_test.go"))
	require.NoError(t, err)
	var all []string
	for _, name := range tests {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		for _, m := range regexp.MustCompile(`(?m)^func Example(\w*)\(`).FindAllStringSubmatch(string(text), -1) {
			var parts []string
			for _, part := range strings.Split(m[1], "_") {
				if part != "" && part[0] >= 'A' && part[0] <= 'Z' {
					parts = append(parts, part)
				}
			}
			all = append(all, strings.Join(parts, "."))
		}
	}
	return all
}

// A name that is not there, of this package or of another, is found.
func TestDocLinksFindsWhatIsWrong(t *testing.T) {
	t.Parallel()
	p, _ := documentation(t, "law")
	wrong, links := docLinks([]string{"[Nothing] and [Law.Without] beside [Law.With], [pppk.Facts] and [pppk.Fact], a list:\n  - of [*Nobody]\n\nAnd code:\n\n\tcode [Here]\n"},
		p.Parser(), func(_, name string) bool { return name != "Fact" })
	require.ElementsMatch(t, []string{"[Nothing]", "[Law.Without]", "[*Nobody]", "[" + module + " Fact]"}, wrong)
	require.Equal(t, 3, links)
}
