package cohort

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/wiretest"
	"github.com/pppk-id/pppk/national"
)

// TestWire keeps the columns that are read and written, and the keys of a line.
func TestWire(t *testing.T) {
	var l wiretest.List
	l.P("format %s", DecisionLineFormat)
	for _, key := range wiretest.JSONKeys(reflect.TypeFor[decisionLine](), "") {
		if !strings.HasPrefix(key, "fakta.") {
			l.P("key %s %s", DecisionLineFormat, key)
		}
	}
	l.P("format %s", DecisionCSVFormat)
	for i, name := range decisionColumns {
		l.P("column %s %02d %s", DecisionCSVFormat, i+1, name)
	}
	for _, name := range csvColumns(t) {
		l.P("column %s", name) // read, in any order
	}
	l.Check(t, "cohort", "cohort")
}

// csvColumns is the columns of a spreadsheet, with YYYY for a year and N for a
// quarter. The reader knows each of them.
func csvColumns(t *testing.T) (all []string) {
	t.Helper()
	for _, c := range columns {
		all = append(all, c.name)
	}
	for _, s := range pppk.Words[pppk.Subject]() {
		s = strings.ReplaceAll(s, "-", "_")
		all = append(all, s, s+"_tanggal", s+"_oleh", s+"_surat")
	}
	all = append(all, "predikat_YYYY", "predikat_YYYY_twN", "hasil_kerja_YYYY", "perilaku_kerja_YYYY", "tidak_dinilai_YYYY")
	header := strings.NewReplacer("YYYY", "2025", "N", "1").Replace(strings.Join(all, ";"))
	for _, err := range ReadCSV(strings.NewReader(header+"\n"), CSVOptions{Law: national.Law(), Dates: ISODates}) {
		require.NoError(t, err)
	}
	return all
}

// docs/FORMATS.md and the doc of ReadCSV name every column that has one name.
func TestColumnsAreDescribed(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("../docs/FORMATS.md")
	require.NoError(t, err)
	source, err := parser.ParseFile(token.NewFileSet(), "cohort_csv.go", nil, parser.ParseComments)
	require.NoError(t, err)
	doc := ""
	for _, d := range source.Decls {
		if f, ok := d.(*ast.FuncDecl); ok && f.Name.Name == "ReadCSV" {
			doc = f.Doc.Text()
		}
	}
	require.NotEmpty(t, doc)
	for _, c := range columns {
		require.Contains(t, string(page), "`"+c.name+"`", "docs/FORMATS.md")
		require.Regexp(t, `\b`+c.name+`\b`, doc, "the doc of ReadCSV")
	}
}
