package pppk_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk/internal/pages"
)

const module = "github.com/pppk-id/pppk"

// support are the folders that are for tests and examples, or for those of an agency, and stand
// beside the library.
var support = []string{"examples", "internal/frozen", "internal/madeup", "internal/pages", "internal/wiretest", "pppktest"}

// sources is the library without its tests: by the folder of the package, "."
// for the root, and by the path of the file.
func sources(t testing.TB) map[string]map[string]*ast.File {
	t.Helper()
	all := map[string]map[string]*ast.File{}
	for folder, names := range sourceFiles(t) {
		all[folder] = map[string]*ast.File{}
		for _, name := range names {
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution|parser.ParseComments)
			require.NoError(t, err)
			all[folder][name] = file
		}
	}
	return all
}

// publicSources is the packages that others can import, pppktest among them.
func publicSources(t testing.TB) map[string]map[string]*ast.File {
	t.Helper()
	folders := map[string]map[string]*ast.File{}
	for folder, files := range sources(t) {
		if !strings.HasPrefix(folder, "internal/") {
			folders[folder] = files
		}
	}
	kit, err := filepath.Glob("pppktest/*.go")
	require.NoError(t, err)
	folders["pppktest"] = map[string]*ast.File{}
	for _, name := range kit {
		if !strings.HasSuffix(name, "_test.go") {
			folders["pppktest"][name], err = parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
			require.NoError(t, err)
		}
	}
	return folders
}

// sourceFiles is the files of the library by the folder of the package.
func sourceFiles(t testing.TB) map[string][]string {
	t.Helper()
	all := map[string][]string{}
	err := filepath.WalkDir(".", func(name string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() {
			if name != "." && (strings.HasPrefix(e.Name(), ".") || e.Name() == "testdata" || isSupport(name) || hasModule(name)) {
				return filepath.SkipDir
			}
			return nil
		}
		if strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
			folder := path.Dir(filepath.ToSlash(name))
			all[folder] = append(all[folder], name)
		}
		return nil
	})
	require.NoError(t, err)
	for _, folder := range []string{".", "law", "national", "selection", "ledger", "cohort", "planning", "region", "schema", "internal/source", "internal/jsontext"} {
		require.NotEmpty(t, all[folder], folder)
	}
	return all
}

func isSupport(folder string) bool {
	for _, s := range support {
		if folder == s || strings.HasPrefix(folder, s+"/") {
			return true
		}
	}
	return false
}

// hasModule reports whether a folder is a module of its own.
func hasModule(folder string) bool {
	_, err := os.Stat(filepath.Join(folder, "go.mod"))
	return err == nil
}

// keeps reports whether a test of the folder keeps its parts of a page.
func keeps(t *testing.T, folder string, page *pages.Page) bool {
	t.Helper()
	call := map[*pages.Page]string{
		&pages.Rules: "pages.Rules.Check(t, \"" + folder + "\"", &pages.Wire: ".Check(t, \"" + folder + "\", \"",
		&pages.Citations: "pages.Citations.Check(t, \"" + folder + "\"",
	}[page]
	files, err := filepath.Glob(filepath.Join(folder, "*_test.go"))
	require.NoError(t, err)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		if strings.Contains(string(text), call) {
			return true
		}
	}
	return false
}
