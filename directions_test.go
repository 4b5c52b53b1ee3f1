package pppk_test

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/token"
	"io"
	"maps"
	"os"
	"os/exec"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// decimalModule is the only one that the library links.
const decimalModule = "github.com/shopspring/decimal"

// TestDirections: each package imports what the table of docs/design.md lets it
// import, and nothing else.
func TestDirections(t *testing.T) {
	t.Parallel()
	imports := importsOf(t)
	rooms := roomsOf(t)
	for name, imported := range imports {
		for _, wrong := range wrongArrows(name, imported, rooms) {
			t.Error(wrong)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(rooms)) {
		require.Contains(t, imports, name, "docs/design.md has a package that is not there")
	}
	for name := range imports {
		if name != "." && !strings.HasPrefix(name, "internal/") && !isSupport(name) && name != "schema" {
			require.Contains(t, rooms, name, "docs/design.md lacks a package")
		}
	}
}

// TestDirectionsFindThings: the checker itself can fail.
func TestDirectionsFindThings(t *testing.T) {
	t.Parallel()
	rooms := roomsOf(t)
	for _, wrong := range [][2]string{
		{".", "law"}, {".", "internal/source"}, {".", "internal/letter"}, {".", "schema"}, {"ledger", "law"}, {"law", "national"}, {"law", "selection"}, {"law", "region"}, {"law", "ledger"},
		{"law", "cohort"}, {"law", "planning"}, {"region", "region"}, {"region", "selection"}, {"selection", "law"}, {"national", "ledger"}, {"national", "selection"}, {"planning", "cohort"},
		{"planning", "region"}, {"planning", "selection"}, {"cohort", "national"}, {"cohort", "region"}, {"cohort", "ledger"}, {"cohort", "planning"}, {"law", decimalModule}, {"cohort", "github.com/other/thing"},
		{"internal/enum", "."}, {"internal/jsontext", "internal/enum"}, {"internal/source", "law"}, {"internal/letter", "internal/source"}, {"schema", "."}, {"law", "internal/source"}, {".", "internal/office"}, {"law", "internal/madeup"}, {"law", "internal/pages"}, {"cohort", "pppktest"},
	} {
		require.NotEmpty(t, wrongArrows(wrong[0], wrong[1:], rooms), "%s imports %s", wrong[0], wrong[1])
	}
	for _, right := range [][2]string{
		{".", decimalModule}, {".", "internal/enum"}, {"law", "."}, {"law", "internal/office"}, {"national", "internal/source"}, {"planning", "national"}, {"region", "law"}, {"region", "national"}, {"internal/source", "."}, {"pppktest", "law"}, {"cohort", "encoding/csv"},
	} {
		require.Empty(t, wrongArrows(right[0], right[1:], rooms), "%s imports %s", right[0], right[1])
	}
}

// knowsWords are the packages under the root that hold something in its words, and
// are therefore not for the root.
var knowsWords = []string{"internal/letter", "internal/office", "internal/source"}

// roomsOf reads the table of docs/design.md: what each package may import.
func roomsOf(t *testing.T) map[string][]string {
	t.Helper()
	page, err := os.ReadFile("docs/design.md")
	require.NoError(t, err)
	_, table, ok := strings.Cut(string(page), "| package | may import, beside `internal` | because |\n|---|---|---|\n")
	require.True(t, ok, "docs/design.md has no table of packages")
	table, _, _ = strings.Cut(table, "\n\n")
	rooms := map[string][]string{}
	for _, row := range strings.Split(table, "\n") {
		cells := strings.Split(row, " | ")
		require.Len(t, cells, 3, row)
		name := strings.Trim(cells[0], "| `")
		if name == "internal/..." { // knowsWords
			continue
		}
		var may []string
		for _, m := range regexp.MustCompile("[a-z]+").FindAllString(cells[1], -1) {
			may = append(may, folderOf(m))
		}
		require.NotEmpty(t, may, row)
		rooms[folderOf(name)] = may
	}
	require.Len(t, rooms, 8)
	return rooms
}

func folderOf(name string) string {
	switch name {
	case "pppk":
		return "."
	case "decimal":
		return decimalModule
	}
	return name
}

// importsOf lists what the packages import, without their tests: by folder, and
// of packages of this module their folder.
func importsOf(t *testing.T) map[string][]string {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "./...").Output()
	require.NoError(t, err)
	all := map[string][]string{}
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p struct {
			ImportPath string
			Imports    []string
		}
		err := d.Decode(&p)
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
		for i := range p.Imports {
			p.Imports[i] = inModule(p.Imports[i])
		}
		all[inModule(p.ImportPath)] = p.Imports
	}
	require.Greater(t, len(all), 20)
	return all
}

func inModule(imported string) string {
	if imported == module {
		return "."
	}
	return strings.TrimPrefix(imported, module+"/")
}

// wrongArrows says what a package may not import.
func wrongArrows(name string, imports []string, rooms map[string][]string) (wrong []string) {
	if isSupport(name) {
		return nil
	}
	for _, i := range imports {
		standard := i != "." && !strings.Contains(i, ".") && !inLibrary(i, rooms)
		ground := strings.HasPrefix(i, "internal/") && !isSupport(i)
		switch {
		case standard:
		case name == "schema":
			wrong = append(wrong, "the schemas import "+i)
		case strings.HasPrefix(name, "internal/"):
			if i != "." || !slices.Contains(knowsWords, name) {
				wrong = append(wrong, "the ground imports something: "+name+" imports "+i)
			}
		case name == "." && slices.Contains(knowsWords, i):
			wrong = append(wrong, "the words import what is made of them: "+i)
		case name == "law" && i == "internal/source":
			wrong = append(wrong, "the engine imports the nation's instruments: "+i)
		case ground || slices.Contains(rooms[name], i):
		default:
			wrong = append(wrong, name+" imports "+i)
		}
	}
	return wrong
}

// inLibrary tells a folder of the module from a package of the standard library.
func inLibrary(i string, rooms map[string][]string) bool {
	first, _, _ := strings.Cut(i, "/")
	return rooms[i] != nil || first == "internal" || i == "schema" || isSupport(i)
}

// TestWhatIsLinked: a program that imports the words alone links decimal and
// nothing else, and one that imports the ledger or the selection links no law.
func TestWhatIsLinked(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		imports string
		rooms   []string
	}{
		{".", []string{"."}},
		{"./ledger", []string{".", "ledger"}},
		{"./selection", []string{".", "selection"}},
		{"./law", []string{".", "law"}},
		{"./region", []string{".", "law", "national", "region"}},
		{"./national", []string{".", "law", "national"}},
		{"./cohort", []string{".", "cohort", "law"}},
		{"./planning", []string{".", "law", "ledger", "national", "planning"}},
	} {
		out, err := exec.Command("go", "list", "-deps", "-f", "{{if not .Standard}}{{.ImportPath}}{{end}}", c.imports).Output()
		require.NoError(t, err)
		var rooms, others []string
		for _, linked := range strings.Fields(string(out)) {
			switch linked = inModule(linked); {
			case strings.HasPrefix(linked, "internal/"):
				require.False(t, isSupport(linked), "%s links %s", c.imports, linked)
				require.False(t, c.imports == "." && slices.Contains(knowsWords, linked), linked)
			case strings.Contains(linked, ".com/"):
				others = append(others, linked)
			default:
				rooms = append(rooms, linked)
			}
		}
		require.ElementsMatch(t, c.rooms, rooms, c.imports)
		require.Equal(t, []string{decimalModule}, others, c.imports)
	}
}

// TestSize: a package has no more exported types than somebody can look through,
// and the root fewer. With -v it prints what each exports.
func TestSize(t *testing.T) {
	t.Parallel()
	folders := publicSources(t)
	var b strings.Builder
	fmt.Fprintf(&b, "%-10s %5s %5s\n", "package", "types", "names")
	for _, folder := range slices.Sorted(maps.Keys(folders)) {
		types, names := size(folders[folder])
		fmt.Fprintf(&b, "%-10s %5d %5d\n", path.Base(folder), types, names)
		most := 60
		switch path.Base(folder) {
		case ".":
			most = 59
		case "law": // the engine, and the types that values of parameters have
			most = 83
		}
		require.LessOrEqual(t, types, most, "exported types of %s", folder)
		require.Positive(t, names, folder)
	}
	t.Log("\n" + b.String())
}

// size counts the exported types of a package, and all exported names but
// methods and fields.
func size(files map[string]*ast.File) (types, names int) {
	for _, file := range files {
		for _, d := range file.Decls {
			all := map[string]bool{}
			if exports(d, "", all); len(all) == 0 {
				continue
			}
			for name := range all {
				if !strings.Contains(name, ".") {
					names++
				}
			}
			if d, ok := d.(*ast.GenDecl); ok && d.Tok == token.TYPE {
				for _, s := range d.Specs {
					if s.(*ast.TypeSpec).Name.IsExported() {
						types++
					}
				}
			}
		}
	}
	return types, names
}
