package pppk

import (
	"encoding"
	"encoding/json"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/pppk-id/pppk/schema"
	"github.com/stretchr/testify/require"
)

var updateWire = flag.Bool("update-wire", false, "rewrite the list of everything that others may rely on")

// TestWire keeps testdata/wire.golden equal to every name that others store,
// send or compare with: go test -run TestWire -update-wire .
func TestWire(t *testing.T) {
	const file = "testdata/wire.golden"
	now := wire(t)
	if *updateWire {
		require.NoError(t, os.WriteFile(file, []byte(strings.Join(now, "\n")+"\n"), 0o644))
	}
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	golden := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	gone, added := compareLines(golden, now)
	for _, line := range gone {
		t.Errorf("gone or changed: %s", line)
	}
	for _, line := range added {
		t.Errorf("new: %s", line)
	}
	if len(gone) > 0 {
		t.Error("ids are appended and retired, never changed or reused; what stands in records would lose its meaning. If it was never released: -update-wire")
	} else if len(added) > 0 {
		t.Error("append what is new: go test -run TestWire -update-wire .")
	}
	require.True(t, slices.IsSorted(golden))
}

func compareLines(golden, now []string) (gone, added []string) {
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

func TestWireFindsChanges(t *testing.T) {
	t.Parallel()
	gone, added := compareLines([]string{"rule a", "rule b", "rule c"}, []string{"rule a", "rule c", "rule d"})
	require.Equal(t, []string{"rule b"}, gone)
	require.Equal(t, []string{"rule d"}, added)
}

func wire(t *testing.T) []string {
	t.Helper()
	var all []string
	p := func(format string, args ...any) { all = append(all, fmt.Sprintf(format, args...)) }
	for _, r := range nationalRules() {
		p("rule %s", r.id)
	}
	for i := range paramDefs {
		d := &paramDefs[i]
		if d.adds != nil {
			r, _ := d.adds(Setting{value: d.of})
			p("rule %s", r.ID)
		}
		p("parameter %s %s", d.id, reflect.TypeOf(d.of).Name())
		for _, c := range d.choices {
			p("choice %s %s", d.id, c.value)
		}
	}
	for name, words := range wordLists() {
		for _, w := range words {
			p("word %s %s", name, w)
		}
	}
	p("act %s", Renewal)
	for format, keys := range formatKeys() {
		p("format %s", format)
		for _, key := range keys {
			p("key %s %s", format, key)
		}
	}
	p("format %s", DecisionLineFormat)
	for of, in := range map[reflect.Type]string{
		reflect.TypeFor[decisionLine](): DecisionLineFormat, reflect.TypeFor[Row](): "Row",
		reflect.TypeFor[OutcomeCount](): "OutcomeCount", reflect.TypeFor[MissingCount](): "MissingCount", reflect.TypeFor[EndCount](): "EndCount",
		reflect.TypeFor[AgeLimitCount](): "AgeLimitCount", reflect.TypeFor[ErrorCount](): "ErrorCount",
		reflect.TypeFor[VacancyCount](): "VacancyCount", reflect.TypeFor[OmissionCount](): "OmissionCount",
	} {
		for _, key := range jsonKeys(of, "") {
			if !strings.HasPrefix(key, "fakta.") {
				p("key %s %s", in, key)
			}
		}
	}
	p("format %s", PolicyFormat)
	for _, key := range policyKeys(t) {
		p("key %s %s", PolicyFormat, key)
	}
	p("format %s", DecisionCSVFormat)
	for i, name := range decisionColumns {
		p("column %s %02d %s", DecisionCSVFormat, i+1, name)
	}
	for _, n := range append(needs[:], extendedFact) {
		p("fact %s", n.fact)
	}
	for _, code := range problemCodes(t) {
		p("code %s", code)
	}
	for _, name := range csvColumns(t) {
		p("column %s", name) // read, in any order
	}
	slices.Sort(all)
	for i := range all[1:] {
		require.NotEqual(t, all[i], all[i+1], "stands twice")
	}
	return all
}

// wordLists is the words of every exported type that has words, in the order of
// their values.
func wordLists() map[string][]string {
	return map[string][]string{
		"Status": wordsOf[Status](), "PositionKind": wordsOf[PositionKind](), "Cluster": wordsOf[Cluster](), "Level": wordsOf[Level](),
		"Rating": wordsOf[Rating](), "Predicate": wordsOf[Predicate](), "EvaluationPeriod": wordsOf[EvaluationPeriod](),
		"Subject": wordsOf[Subject](), "Answer": wordsOf[Answer](), "EventKind": wordsOf[EventKind](), "ShareDefinition": wordsOf[ShareDefinition](),
		"Outcome": wordsOf[Outcome](), "Result": wordsOf[Result](), "Step": wordsOf[Step](), "State": wordsOf[State](), "Link": wordsOf[Link](),
		"Force": wordsOf[Force](), "Confidence": wordsOf[Confidence](), "Pinpoint": wordsOf[Pinpoint](), "NIPKind": wordsOf[NIPKind](), "Sex": wordsOf[Sex](),
		"Scheme": wordsOf[Scheme](), "DateLayout": wordsOf[DateLayout](), "Language": wordsOf[Language](), "Reader": wordsOf[Reader](),
		"Category": wordsOf[Category](), "LineKind": wordsOf[LineKind](), "EntryKind": wordsOf[EntryKind](), "Ground": wordsOf[Ground](),
		"NIStage": wordsOf[NIStage](), "PostFate": wordsOf[PostFate](), "FactKind": wordsOf[FactKind](),
		"DiscrepancyKind": wordsOf[DiscrepancyKind](), "Omission": wordsOf[Omission](),
		"Grade": wordsOf[Grade](), "Education": wordsOf[Education](), "Allowance": wordsOf[Allowance](), "PayGap": wordsOf[PayGap](),
		"Deadline": wordsOf[Deadline](), "KeyOrder": wordsOf[KeyOrder](), "CutSide": wordsOf[CutSide](), "AgreementItem": wordsOf[AgreementItem](),
		"CandidateGroup": wordsOf[CandidateGroup](), "SelectionResult": wordsOf[SelectionResult](), "Priority": wordsOf[Priority](), "PartTimeBasis": wordsOf[PartTimeBasis](),
		"EndingClass": wordsOf[EndingClass](), "OtherGround": wordsOf[OtherGround](), "EndedKind": wordsOf[EndedKind](), "Authority": wordsOf[Authority](),
		"SuspensionGround": wordsOf[SuspensionGround](), "ResignationOutcome": wordsOf[ResignationOutcome](),
		"LeaveKind": wordsOf[LeaveKind](), "LeaveReason": wordsOf[LeaveReason](), "LeaveUnit": wordsOf[LeaveUnit](),
	}
}

// wordsOf asks the values 1, 2, ... until one has no word.
func wordsOf[T interface {
	~uint8
	fmt.Stringer
}]() (all []string) {
	for v := T(1); !strings.HasPrefix(v.String(), "?"); v++ {
		all = append(all, v.String())
	}
	return all
}

// Every exported type that has words is in the list.
func TestWireHasEveryWordList(t *testing.T) {
	t.Parallel()
	small, said := map[string]bool{}, map[string]bool{}
	for _, file := range sources(t) {
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
	var want []string
	for name := range small {
		if said[name] {
			want = append(want, name)
		}
	}
	require.ElementsMatch(t, want, slices.Collect(maps.Keys(wordLists())))
	for name, words := range wordLists() {
		require.NotEmpty(t, words, name)
	}
}

// formatKeys is the keys of every format with the places where they stand.
func formatKeys() map[string][]string {
	record := append([]string{"format"}, jsonKeys(reflect.TypeFor[Record](), "")...)
	overlay := jsonKeys(reflect.TypeFor[overlayJSON](), "")
	for _, of := range valueTypes() {
		overlay = append(overlay, jsonKeys(writtenType(of), "ketentuan[].nilai("+reflect.TypeOf(of).Name()+").")...)
	}
	return map[string][]string{
		FactsFormat:    jsonKeys(reflect.TypeFor[Facts](), ""),
		DecisionFormat: jsonKeys(reflect.TypeFor[decisionJSON](), ""),
		OverlayFormat:  overlay,
		// The facts of a record have a format of their own.
		RecordFormat: slices.DeleteFunc(record, func(key string) bool { return strings.HasPrefix(key, "fakta.") }),
		EntryFormat:  jsonKeys(reflect.TypeFor[entryLine](), ""), EntriesEndFormat: jsonKeys(reflect.TypeFor[entriesEnd](), ""),
	}
}

// valueTypes is a value of each type that a parameter has.
func valueTypes() (all []fileValue) {
	for i := range paramDefs {
		of := paramDefs[i].of
		if !slices.ContainsFunc(all, func(v fileValue) bool { return reflect.TypeOf(v) == reflect.TypeOf(of) }) {
			all = append(all, of)
		}
	}
	return all
}

// writtenType is the type as which a value of a parameter is written.
func writtenType(v any) reflect.Type {
	if w, ok := v.(interface{ wire() any }); ok {
		v = w.wire()
	}
	return reflect.TypeOf(v)
}

func jsonKeys(of reflect.Type, at string) (all []string) {
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
			all = append(all, jsonKeys(f.Type, at)...)
		case f.IsExported() && key != "" && key != "-":
			all = append(all, at+key)
			all = append(all, jsonKeys(f.Type, at+key+".")...)
		}
	}
	return all
}

// csvColumns is the columns of a spreadsheet, with YYYY for a year and N for a
// quarter. The reader knows each of them.
func csvColumns(t *testing.T) (all []string) {
	t.Helper()
	for _, c := range columns {
		all = append(all, c.name)
	}
	for _, s := range subjects[1:] {
		s = strings.ReplaceAll(s, "-", "_")
		all = append(all, s, s+"_tanggal", s+"_oleh", s+"_surat")
	}
	all = append(all, "predikat_YYYY", "predikat_YYYY_twN", "hasil_kerja_YYYY", "perilaku_kerja_YYYY", "tidak_dinilai_YYYY")
	header := strings.NewReplacer("YYYY", "2025", "N", "1").Replace(strings.Join(all, ";"))
	for _, err := range ReadCSV(strings.NewReader(header+"\n"), CSVOptions{Dates: ISODates}) {
		require.NoError(t, err)
	}
	return all
}

// docs/FORMATS.md and the doc of ReadCSV name every column that has one name.
func TestColumnsAreDescribed(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("docs/FORMATS.md")
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

// sources is the library without its tests.
func sources(t *testing.T) map[string]*ast.File {
	t.Helper()
	all := map[string]*ast.File{}
	for _, pattern := range []string{"*.go", "region/*.go"} {
		files, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, name := range files {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
			require.NoError(t, err)
			all[name] = file
		}
	}
	return all
}

// problemCodes finds the code of every Problem in the source.
func problemCodes(t *testing.T) []string {
	t.Helper()
	codes := map[string]bool{}
	for name, file := range sources(t) {
		found, unclear := codesIn(file)
		for _, what := range unclear {
			t.Errorf("%s: a code that is not a literal: %s", name, what)
		}
		for _, code := range found {
			codes[code] = true
		}
	}
	return slices.Sorted(maps.Keys(codes))
}

// codesIn finds the codes of one file, and those that cannot be read there.
func codesIn(file *ast.File) (codes, unclear []string) {
	// Which argument is the code, and what is added to it.
	takes := map[string]struct {
		arg, args int
		suffix    string
	}{
		"problem": {1, 3, ""}, "add": {1, 3, ""}, "bad": {0, 2, ""}, "wrong": {0, 2, ""}, "differs": {2, 4, ""}, "formed": {2, 4, ""},
		"namedField": {3, 4, ""}, "readAct": {2, 3, ""}, "readGround": {2, 3, ""}, "askedGround": {2, 3, ""},
		"refuse": {3, 6, ""}, "differ": {3, 4, ""}, "enumText": {2, 4, ".unknown"}, "readWord": {3, 4, ".unknown"},
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
			if what, ok := e.X.(*ast.Ident); !ok || what.Name != "what" { // enumText
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
			if i, ok := name.(*ast.IndexExpr); ok { // enumText[T]
				name = i.X
			}
			if s, ok := name.(*ast.SelectorExpr); ok {
				name = s.Sel
			}
			if id, ok := name.(*ast.Ident); ok {
				if at, ok := takes[id.Name]; ok && len(n.Args) >= at.args {
					take(n.Args[at.arg], at.suffix)
				}
			}
		case *ast.CompositeLit:
			if id, ok := n.Type.(*ast.Ident); ok && (id.Name == "Problem" || id.Name == "RowError" || id.Name == "Refusal" || id.Name == "SumError") {
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

func TestWireFindsCodes(t *testing.T) {
	t.Parallel()
	file, err := parser.ParseFile(token.NewFileSet(), "x.go", `package x
func f() {
	ps.add(at, "a.one", "x")
	_ = problem("", "a.two", "x")
	_ = errors.Join(&Problem{Path: "p", Code: "a.three"})
	*v, err = enumText[T](table, text, "kind", problem)
	add(cite)
	ps.add(at, p.Code, p.Remedy)
	ps.add(at, "a."+name, "x")
	ps.add(at, name, "x")
}`, 0)
	require.NoError(t, err)
	codes, unclear := codesIn(file)
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

// The decoders know the keys that are written, and no others.
func TestWireKeysAreRead(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		format, text string
		into         func() json.Unmarshaler
	}{
		{FactsFormat, `{"perjanjian":[{"jabatan":{}}],"evaluasi":[{}],"pernyataan":[{}],"peristiwa":{"daftar":[{}]},"belanja_pegawai":{},"tambahan":[{}]}`, func() json.Unmarshaler { return &Facts{} }},
		{RecordFormat, `{"format":"pppk.record/1","usulan":{},"jabatan":{},"alasan":"","paling_lama":{},"temuan":[{}],"diperiksa":[{}]}`, func() json.Unmarshaler { return &Record{} }},
		{EntryFormat, `{"membuka":{}}`, func() json.Unmarshaler { return &lineText{of: (&entryLine{}).readers} }},
		{EntriesEndFormat, `{}`, func() json.Unmarshaler { return &lineText{of: (&entriesEnd{}).readers} }},
	} {
		require.NoError(t, c.into().UnmarshalJSON([]byte(c.text)))
		var found []string
		for path, known := range knownKeys(t, c.text, c.into) {
			at := strings.ReplaceAll(strings.TrimSuffix(path, "zzz"), "[0]", "[]")
			for _, key := range known {
				found = append(found, at+key)
			}
		}
		require.ElementsMatch(t, formatKeys()[c.format], found)
	}
}

// knownKeys is the keys that are read at each place of a text, by the path of a
// key that nobody knows.
func knownKeys(t *testing.T, text string, into func() json.Unmarshaler) map[string][]string {
	t.Helper()
	all := map[string][]string{}
	for i := range text {
		if text[i] != '{' { // each object gets a key that nobody knows
			continue
		}
		wrong := text[:i+1] + `"zzz":1,` + text[i+1:]
		problems := Problems(into().UnmarshalJSON([]byte(strings.ReplaceAll(wrong, ",}", "}"))))
		require.Len(t, problems, 1, wrong)
		require.Equal(t, "json.key", problems[0].Code)
		_, known, ok := strings.Cut(problems[0].Remedy, "known are: ")
		require.True(t, ok)
		all[problems[0].Path] = strings.Split(known, ", ")
	}
	return all
}

// The same of overlays, whose values have keys by their types. A new type of
// value has to stand here.
func TestWireOverlayKeysAreRead(t *testing.T) {
	t.Parallel()
	values := []struct {
		of     string
		param  string
		nilai  string
		within map[string]string // places in the value
	}{
		{"Terms", string(FirstTerms), `{"tahun":[1]}`, nil},
		{"Floor", string(PerformanceFloor), `{"predikat":"baik","tahun":[2025]}`, nil},
		{"Offices", string(DecisionChain), `{"memutuskan":"Bupati"}`, nil},
		{"WageFloor", string(PartTimeWage), `{"paling_rendah":[{"upah":"1"}]}`, map[string]string{"/paling_rendah/0/": ".paling_rendah[]."}},
		{"Documents", string(NeededDocuments), `[{"id":"a","nama":{"id":"a","en":"a"}}]`, map[string]string{"/0/": "[].", "/0/nama/": "[].nama."}},
		{"SanctionBar", string(DisciplineBar), `{"paling_ringan":"disiplin-ringan","tahun":[2025]}`, nil},
		{"AbsenceTable", string(AbsenceSanctions), `{"rentang":[{"dari":3,"tingkat":"disiplin-berat","hukuman":{"id":"a","en":"a"}}],"berturut_turut":{"hari":3,"tingkat":"disiplin-berat","hukuman":{"id":"a","en":"a"}}}`, map[string]string{
			"/rentang/0/": ".rentang[].", "/rentang/0/hukuman/": ".rentang[].hukuman.", "/berturut_turut/": ".berturut_turut.", "/berturut_turut/hukuman/": ".berturut_turut.hukuman.",
		}},
		{"Score", string(WeightedScore), `{"bagian":[{"id":"a","nama":{"id":"a","en":"a"},"bobot":"100"}]}`, map[string]string{
			"/bagian/0/": ".bagian[].", "/bagian/0/nama/": ".bagian[].nama.",
		}},
	}
	text := `{"format":"pppk.overlay/1","id":"a","ppk":"b","sumber":[{"id":"s","peraturan":"x","kekuatan":"mengikat","keyakinan":"tinggi","tahun":2025}],` +
		`"pemeriksaan":[{"peraturan":"x","tanggal":"2026-01-01","oleh":"x","surat":"x"}],` +
		`"fakta":[{"id":"a","jenis":"angka","judul":{"id":"a","en":"a"},"dari":{"id":"a","en":"a"}}],"ketentuan":[`
	places := map[string]string{
		"/": "", "/fakta/0/": "fakta[].", "/fakta/0/judul/": "fakta[].judul.", "/fakta/0/dari/": "fakta[].dari.", "/sumber/0/": "sumber[].", "/pemeriksaan/0/": "pemeriksaan[].", "/ketentuan/0/": "ketentuan[].",
	}
	for i, v := range values {
		if i > 0 {
			text += ","
		}
		text += `{"parameter":"` + v.param + `","nilai":` + v.nilai + `,"mulai":"2026-01-01","sumber":"s"}`
		at, key := fmt.Sprintf("/ketentuan/%d/nilai", i), "ketentuan[].nilai("+v.of+")"
		places[at+"/"] = key + "."
		for pointer, place := range v.within {
			places[at+pointer] = key + place
		}
	}
	text += `]}`
	require.NoError(t, new(Overlay).UnmarshalJSON([]byte(text)))
	var found []string
	for path, known := range knownKeys(t, text, func() json.Unmarshaler { return &Overlay{} }) {
		at, ok := places[strings.TrimSuffix(path, "zzz")]
		if !ok {
			require.Regexp(t, `^/ketentuan/\d/zzz$`, path) // another setting
			continue
		}
		for _, key := range known {
			found = append(found, at+key)
		}
	}
	require.ElementsMatch(t, formatKeys()[OverlayFormat], found)
}

// Every type of value is written with keys of its own choosing, not with the
// names of its fields in Go.
func TestWireValuesHaveKeys(t *testing.T) {
	t.Parallel()
	var look func(of reflect.Type)
	look = func(of reflect.Type) {
		if of.Kind() == reflect.Slice {
			of = of.Elem()
		}
		if of.Kind() != reflect.Struct || of.Implements(reflect.TypeFor[encoding.TextMarshaler]()) {
			return
		}
		for i := range of.NumField() {
			f := of.Field(i)
			require.Regexp(t, `^[a-z_]{1,32}(,|$)`, f.Tag.Get("json"), "%s.%s has no key", of, f.Name)
			look(f.Type)
		}
	}
	for _, of := range valueTypes() {
		look(writtenType(of))
		require.NotEmpty(t, of.takes())
	}
}

// The schema of overlays has the parameters of the library, each with its choices
// or the type of its values.
func TestSchemaParameters(t *testing.T) {
	t.Parallel()
	s := schemaFile(t, "overlay-1.json")
	setting := s["$defs"].(map[string]any)["Setting"].(map[string]any)
	var ids []any
	want := map[string]any{}
	for i := range paramDefs {
		d := &paramDefs[i]
		ids = append(ids, d.id)
		if d.choices == nil {
			want[d.id] = map[string]any{"$ref": "#/$defs/" + reflect.TypeOf(d.of).Name()}
			continue
		}
		var choices []any
		for _, c := range d.choices {
			choices = append(choices, string(c.value))
		}
		want[d.id] = map[string]any{"enum": choices}
	}
	require.Equal(t, ids, setting["properties"].(map[string]any)["parameter"].(map[string]any)["enum"], "parameters, in the order of the library")
	have := map[string]any{}
	for _, branch := range setting["allOf"].([]any) {
		branch := branch.(map[string]any)
		parameter := branch["if"].(map[string]any)["properties"].(map[string]any)["parameter"].(map[string]any)
		names, ok := parameter["enum"].([]any)
		if !ok {
			names = []any{parameter["const"]}
		}
		for _, name := range names {
			require.NotContains(t, have, name, "stands twice")
			have[name.(string)] = branch["then"].(map[string]any)["properties"].(map[string]any)["nilai"]
		}
	}
	for id := range want {
		require.Equal(t, want[id], have[id], "%s: schema/overlay-1.json has other values", id)
	}
	require.Len(t, have, len(want))
}

// lineText reads the keys of a line, whatever its place and its sum.
type lineText struct {
	of func(*problems) map[string]func(node)
}

func (l *lineText) UnmarshalJSON(data []byte) error {
	ps := &problems{}
	if n, ok := parseJSON(ps, data); ok {
		fields(ps, n, l.of(ps))
	}
	return ps.err()
}

// schemaFile reads one of the JSON Schemas.
func schemaFile(t *testing.T, name string) map[string]any {
	t.Helper()
	data, err := fs.ReadFile(schema.Files(), name)
	require.NoError(t, err)
	var s map[string]any
	require.NoError(t, json.Unmarshal(data, &s))
	return s
}

// Every list of words stands in the schemas as the library has it.
func TestSchemaWords(t *testing.T) {
	t.Parallel()
	var facts []string
	for _, n := range needs {
		facts = append(facts, n.fact)
	}
	for _, n := range needs { // of the position that was asked about
		if place, ok := strings.CutPrefix(n.fact, "perjanjian.jabatan."); ok {
			facts = append(facts, "usulan.jabatan."+place)
		}
	}
	lists := wordLists()
	lists["Need"], lists["Act"] = append(facts, extendedFact.fact), Acts()
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
			map[string][]any{"Outcome": {""}, "Step": {""}, "Result": {}, "Force": {}, "Confidence": {}, "Need": {}},
		},
		"record-1.json":      {[]string{"Outcome", "Step", "Result"}, nil},
		"overlay-1.json":     {[]string{"Pinpoint", "Category", "FactKind"}, map[string][]any{"FactKind": {}}},
		"entry-1.json":       {[]string{"EntryKind", "Ground", "NIStage", "PostFate", "Category", "LineKind", "Status"}, nil},
		"entries-end-1.json": {nil, nil},
	} {
		defs := schemaFile(t, file)["$defs"].(map[string]any)
		var names []string
		for name, def := range defs {
			def := def.(map[string]any)
			have, ok := def["enum"].([]any)
			if !ok {
				continue
			}
			names = append(names, name)
			require.Contains(t, lists, name, "%s: a list of words that the library does not have", file)
			var want []any
			for _, w := range lists[name] {
				want = append(want, w)
				meaning, _ := def["description"].(string)
				require.Regexp(t, `(^|[ ,])`+regexp.QuoteMeta(w)+`[,:.]`, meaning, "%s: %s: what the word means", file, name)
			}
			unset, ok := c.unset[name]
			if !ok {
				unset = []any{"", nil}
			}
			require.Equal(t, append(want, unset...), have, "%s: %s", file, name)
		}
		require.ElementsMatch(t, c.names, names, file)
	}
}

// The schemas have the keys of the library, and no others, each with its
// meaning, and no object that takes others.
func TestSchemaKeys(t *testing.T) {
	t.Parallel()
	for file, format := range map[string]string{"facts-1.json": FactsFormat, "decision-1.json": DecisionFormat, "record-1.json": RecordFormat, "overlay-1.json": OverlayFormat,
		"entry-1.json": EntryFormat, "entries-end-1.json": EntriesEndFormat} {
		s := schemaFile(t, file)
		require.Equal(t, format, s["title"])
		require.NotEmpty(t, s["description"])
		w := &schemaWalk{t: t, file: file}
		w.keys(s, s, "")
		require.ElementsMatch(t, formatKeys()[format], w.found, file)
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
	for format, keys := range formatKeys() {
		require.Contains(t, string(page), "`"+format+"`")
		for _, key := range keys {
			parts := strings.Split(key, ".")
			require.Regexp(t, "[`.]"+regexp.QuoteMeta(strings.TrimSuffix(parts[len(parts)-1], "[]"))+"(`|\\[\\])", string(page), "%s: %s", format, key)
		}
	}
}
