// Package tools tests, with a validator of JSON Schema, that what the library
// reads and writes is what its schemas say.
package tools

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/region"
	"github.com/pppk-id/pppk/schema"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

type schemas struct{ facts, decision, record, overlay, entry, end *jsonschema.Schema }

func compile(t testing.TB) schemas {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft2020)
	const base = "file:///schema/" // nothing is read from there
	names, err := fs.Glob(schema.Files(), "*.json")
	must(t, err)
	for _, name := range names {
		data, err := fs.ReadFile(schema.Files(), name)
		must(t, err)
		doc := parse(t, data)
		// A keyword that is misspelt would be ignored in silence.
		meta, err := c.Compile("https://json-schema.org/draft/2020-12/schema")
		must(t, err)
		must(t, meta.Validate(doc))
		for _, keyword := range keywords(doc) {
			if !slices.Contains(known, keyword) {
				t.Errorf("%s: unknown keyword %s", name, keyword)
			}
		}
		must(t, c.AddResource(base+name, doc))
	}
	var s schemas
	for name, into := range map[string]**jsonschema.Schema{
		"facts-1.json": &s.facts, "decision-1.json": &s.decision, "record-1.json": &s.record, "overlay-1.json": &s.overlay,
		"entry-1.json": &s.entry, "entries-end-1.json": &s.end,
	} {
		*into, err = c.Compile(base + name)
		must(t, err)
	}
	if len(names) != 6 {
		t.Errorf("%d schemas", len(names))
	}
	return s
}

var known = []string{
	"$schema", "$ref", "$defs", "title", "description", "type", "enum", "const", "anyOf", "pattern", "minLength", "maxLength",
	"minimum", "maximum", "items", "minItems", "uniqueItems", "properties", "required", "additionalProperties", "allOf", "if", "then", "not",
}

func keywords(schema any) (all []string) {
	object, _ := schema.(map[string]any)
	for key, value := range object {
		all = append(all, key)
		switch key {
		case "properties", "$defs":
			for _, s := range value.(map[string]any) {
				all = append(all, keywords(s)...)
			}
		case "items", "if", "then", "not":
			all = append(all, keywords(value)...)
		case "anyOf", "allOf":
			for _, s := range value.([]any) {
				all = append(all, keywords(s)...)
			}
		}
	}
	return all
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func parse(t testing.TB, data []byte) any {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	must(t, err)
	return v
}

func write(t testing.TB, v any) []byte {
	t.Helper()
	data, err := json.Marshal(v)
	must(t, err)
	return data
}

// example is facts that stand in the repository, as they were written.
type example struct {
	name  string
	facts []byte
}

func examples(t testing.TB) (all []example) {
	t.Helper()
	data, err := os.ReadFile("../examples/renewal/people.json")
	must(t, err)
	var people struct {
		People []struct {
			Case  string          `json:"kasus"`
			Facts json.RawMessage `json:"fakta"`
		} `json:"orang"`
	}
	must(t, json.Unmarshal(data, &people))
	for _, p := range people.People {
		all = append(all, example{"people.json: " + p.Case, p.Facts})
	}
	files, err := filepath.Glob("../national/testdata/cases/*.json")
	must(t, err)
	for _, file := range files {
		data, err := os.ReadFile(file)
		must(t, err)
		var cases []struct {
			Case  string                     `json:"kasus"`
			Base  string                     `json:"dasar_fakta"`
			Facts map[string]json.RawMessage `json:"fakta"`
		}
		must(t, json.Unmarshal(data, &cases))
		for _, c := range cases {
			merged := map[string]json.RawMessage{}
			if c.Base != "" {
				data, err := os.ReadFile(filepath.Join("../national/testdata/cases/base", c.Base+".json"))
				must(t, err)
				must(t, json.Unmarshal(data, &merged))
			}
			maps.Copy(merged, c.Facts)
			all = append(all, example{filepath.Base(file) + ": " + c.Case, write(t, merged)})
		}
	}
	if len(all) < 50 {
		t.Fatalf("only %d examples", len(all))
	}
	return all
}

// everything is facts with every key.
const everything = `{
	"nama": "Siti Contoh", "nip": "19880229 202321 2 001", "tanggal_lahir": "1988-02-29",
	"perjanjian": [
		{"nomor": "1", "status": "penuh-waktu", "mulai": "2018-03-01", "berakhir": "2023-02-28", "ditandatangani": "2018-02-20", "unit": "Unit", "gaji": "2966500.05",
		 "jabatan": {"nama": "Bidan", "jenis": "fungsional", "rumpun": "lainnya", "jenjang": "terampil", "batas_usia": 58}, "memperpanjang": "0", "menggantikan": ""},
		{"nomor": "2", "status": "paruh-waktu", "mulai": "2023-03-01", "berakhir": "2028-02-29", "jabatan": {"batas_usia": 0}, "menggantikan": null}
	],
	"evaluasi": [
		{"tahun": 2024, "periode": "tahunan", "hasil_kerja": "sesuai-ekspektasi", "perilaku_kerja": "di-atas-ekspektasi", "predikat": "baik", "tidak_dinilai": false},
		{"tahun": 2025, "periode": "triwulan-4", "tidak_dinilai": true}
	],
	"pernyataan": [{"perihal": "persetujuan-ppk", "jawaban": "tidak", "tanggal": "2026-01-05", "oleh": "Bupati", "surat": "2"}],
	"peristiwa": {"lengkap_sampai": "2026-03-02", "daftar": [{"jenis": "pengunduran-diri", "tanggal": "2026-02-03", "surat": "3"}]},
	"belanja_pegawai": {"tahun": 2025, "persen": "31.5", "definisi": "uu-1-2022-pasal-146"},
	"tambahan": [{"id": "kolom_1", "nilai": "x"}]
}`

func TestExamples(t *testing.T) {
	s := compile(t)
	for _, e := range append(examples(t), example{"everything", []byte(everything)}, example{"nothing", []byte("{}")}, example{"null", []byte("null")}) {
		if err := s.facts.Validate(parse(t, e.facts)); err != nil {
			t.Errorf("%s: %v", e.name, err)
		}
		var f pppk.Facts
		if err := json.Unmarshal(e.facts, &f); err != nil {
			t.Errorf("%s: %v", e.name, err)
		}
		if err := s.facts.Validate(parse(t, write(t, f))); err != nil {
			t.Errorf("%s, written again: %v", e.name, err)
		}
	}
}

// policies are the nation's law, that of an agency as reported, and that of one
// that decides, on two days.
func policies(t testing.TB) (all []*law.Policy) {
	t.Helper()
	since := pppk.MustParseDate("2026-01-01")
	decree := pppk.Citation{
		Instrument: pppk.Instrument{Name: "Peraturan Bupati Contoh 1/2025", Force: pppk.Binding, Since: since},
		Article:    "Pasal 4", Subject: "perpanjangan", Confidence: pppk.High, Pinpoint: pppk.SeenPinpoint,
	}
	strict, err := national.Law().With(law.Overlay{ID: "contoh", Authority: "Kabupaten Contoh", Version: "1", Settings: []law.Setting{
		law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.Good, Years: []int{2024, 2025}}, since, decree),
		law.Set(national.LackOfFunds(), national.FundsGround, since, decree),
		law.Set(national.RenewalTerms(), law.Years(1, 5), since, decree),
	}})
	must(t, err)
	reported, err := national.Law().With(region.KutaiKartanegara())
	must(t, err)
	for _, law := range []*law.Law{national.Law(), strict, reported} {
		for _, day := range []string{"2026-03-02", "2026-10-01"} {
			p, err := law.On(pppk.MustParseDate(day))
			must(t, err)
			all = append(all, p)
		}
	}
	return all
}

// paths lists the places of a JSON text that can be changed.
func paths(v any, at []any) (all [][]any) {
	switch v := v.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			all = append(all, slices.Concat(at, []any{key}))
			all = append(all, paths(v[key], slices.Concat(at, []any{key}))...)
		}
	case []any:
		for i := range v {
			all = append(all, paths(v[i], slices.Concat(at, []any{i}))...)
		}
	}
	return all
}

// set puts a value at a place; the place keeps its value if it is gone.
func set(v any, path []any, to any) {
	for _, step := range path[:len(path)-1] {
		key, _ := step.(string)
		switch at := v.(type) {
		case map[string]any:
			v = at[key]
		case []any:
			if i, ok := step.(int); ok && i < len(at) {
				v = at[i]
			}
		}
	}
	if object, ok := v.(map[string]any); ok {
		if key, ok := path[len(path)-1].(string); ok {
			object[key] = to
		}
	}
}

// Hundreds of people with more or less known of them: what the library writes
// about each fits its schema, and a record is read again as it was.
func TestDecisionsAndRecords(t *testing.T) {
	s := compile(t)
	r := rand.New(rand.NewPCG(7, 1))
	laws := policies(t)
	outcomes, readings, missing := map[string]int{}, 0, 0
	check := func(d law.Decision, p *law.Policy) {
		t.Helper()
		text := write(t, d)
		if err := s.decision.Validate(parse(t, text)); err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		record, err := d.Record()
		must(t, err)
		text = write(t, record)
		if err := s.record.Validate(parse(t, text)); err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		var back law.Record
		must(t, json.Unmarshal(text, &back))
		must(t, back.Verify(p))
		if again := write(t, back); !bytes.Equal(text, again) {
			t.Fatalf("%s\n%s", text, again)
		}
		outcomes[d.Outcome().String()]++
		for range d.Readings() {
			readings++
		}
		for range d.Missing() {
			missing++
		}
	}
	n := 0
	for _, e := range examples(t) {
		for range 3 {
			v := parse(t, e.facts)
			all := paths(v, nil)
			for range r.IntN(4) { // fewer things known
				if len(all) == 0 {
					break
				}
				set(v, all[r.IntN(len(all))], nil)
			}
			text := write(t, v)
			var f pppk.Facts
			if err := json.Unmarshal(text, &f); err != nil {
				t.Fatalf("%v\n%s", err, text)
			}
			if f.Check() != nil {
				continue
			}
			request := law.Request{Act: national.Renewal()}
			if i := len(f.Contracts) - 1; i >= 0 && r.IntN(3) == 0 {
				request.Proposed = pppk.Term(f.Contracts[i].Last.AddDays(1), 1+r.IntN(5))
				if r.IntN(4) == 0 {
					request.Proposed.Last = pppk.Date{}
				}
			}
			p := laws[n%len(laws)]
			check(p.Decide(request, &f), p)
			n++
		}
	}
	partTime := &pppk.Facts{Contracts: pppk.Chain{{Status: pppk.PartTime}}} // of whom no rule on raises is known
	check(laws[0].Decide(law.Request{Act: national.PeriodicRaise()}, partTime), laws[0])
	for _, refused := range []law.Request{{}, {Act: law.NewAct(law.ActSpec{ID: "mutasi"})}} {
		d := laws[0].Decide(refused, nil)
		if _, err := json.Marshal(d); err == nil {
			t.Error("a request that is refused is written")
		}
		if _, err := d.Record(); err == nil {
			t.Error("a request that is refused has a record")
		}
	}
	t.Logf("%d decisions: %v, %d readings, %d missing facts", n, outcomes, readings, missing)
	if n < 300 || len(outcomes) < 5 || readings < 50 || missing < 200 {
		t.Errorf("too few of something: %d decisions, %v, %d readings, %d missing facts", n, outcomes, readings, missing)
	}
}

// recordText is a whole record, with every key.
func recordText(t testing.TB) []byte {
	t.Helper()
	p := policies(t)[4] // as reported
	var f pppk.Facts
	must(t, json.Unmarshal([]byte(everything), &f))
	record, err := p.Decide(law.Request{Act: national.Renewal(), Proposed: pppk.Term(f.Contracts[1].Last.AddDays(1), 1)}, &f).Record()
	must(t, err)
	return write(t, record)
}

// What is wrong is wrong in the schema and in the library.
func TestWrong(t *testing.T) {
	s := compile(t)
	facts := []string{
		`[]`, `"x"`, `1`, `true`,
		`{"alamat": "x"}`, `{"format": "pppk.facts/1"}`, `{"nama": 1}`, `{"nama": ["x"]}`, `{"Nama": "x"}`,
		`{"tanggal_lahir": "1988-2-29"}`, `{"tanggal_lahir": "29-02-1988"}`, `{"tanggal_lahir": "1987-02-29"}`, `{"tanggal_lahir": "1900-02-29"}`,
		`{"tanggal_lahir": "1988-04-31"}`, `{"tanggal_lahir": "1988-13-01"}`, `{"tanggal_lahir": "1988-00-01"}`, `{"tanggal_lahir": "1988-01-00"}`,
		`{"tanggal_lahir": "1899-12-31"}`, `{"tanggal_lahir": "1988-02-29T00:00:00Z"}`, `{"tanggal_lahir": 19880229}`, `{"tanggal_lahir": " "}`,
		`{"nip": 198802292023212001}`, `{"nip": "1988022920232120011"}`, `{"nip": "19880229--2023212001"}`, `{"nip": "X98802292023212001"}`,
		`{"perjanjian": {}}`, `{"perjanjian": [1]}`, `{"perjanjian": [null]}`, `{"perjanjian": [{"tmt": "2021-03-01"}]}`,
		`{"perjanjian": [{"status": "honorer"}]}`, `{"perjanjian": [{"status": "Penuh-waktu"}]}`, `{"perjanjian": [{"status": 1}]}`,
		`{"perjanjian": [{"mulai": "2021-02-29"}]}`, `{"perjanjian": [{"gaji": "3.203.600"}]}`, `{"perjanjian": [{"gaji": 3203600}]}`,
		`{"perjanjian": [{"gaji": "-1"}]}`, `{"perjanjian": [{"gaji": "01"}]}`, `{"perjanjian": [{"gaji": "1000000000000000.01"}]}`,
		`{"perjanjian": [{"jabatan": []}]}`, `{"perjanjian": [{"jabatan": {"jenis": "guru"}}]}`, `{"perjanjian": [{"jabatan": {"rumpun": "bidan"}}]}`,
		`{"perjanjian": [{"jabatan": {"jenjang": "ahli"}}]}`, `{"perjanjian": [{"jabatan": {"batas_usia": 49}}]}`,
		`{"perjanjian": [{"jabatan": {"batas_usia": 76}}]}`, `{"perjanjian": [{"jabatan": {"batas_usia": "58"}}]}`, `{"perjanjian": [{"jabatan": {"batas_usia": 58.5}}]}`,
		`{"evaluasi": [{"tahun": 24}]}`, `{"evaluasi": [{"tahun": "2024"}]}`, `{"evaluasi": [{"periode": "semester-1"}]}`, `{"evaluasi": [{"predikat": "cukup"}]}`,
		`{"evaluasi": [{"hasil_kerja": "baik"}]}`, `{"evaluasi": [{"perilaku_kerja": "baik"}]}`, `{"evaluasi": [{"tidak_dinilai": "ya"}]}`, `{"evaluasi": [{"nilai": 90}]}`,
		`{"pernyataan": [{"perihal": "kinerja"}]}`, `{"pernyataan": [{"jawaban": true}]}`, `{"pernyataan": [{"jawaban": "mungkin"}]}`, `{"pernyataan": [{"tanggal": "x"}]}`,
		`{"peristiwa": []}`, `{"peristiwa": {"daftar": {}}}`, `{"peristiwa": {"lengkap": "2026-01-01"}}`, `{"peristiwa": {"daftar": [{"jenis": "pindah"}]}}`,
		`{"belanja_pegawai": {"persen": "31,5"}}`, `{"belanja_pegawai": {"persen": 31.5}}`, `{"belanja_pegawai": {"persen": "1000.01"}}`,
		`{"belanja_pegawai": {"definisi": "uu"}}`, `{"tambahan": [{"id": "a", "lain": "x"}]}`, `{"tambahan": [{"id": 1}]}`,
	}
	for _, text := range facts {
		if s.facts.Validate(parse(t, []byte(text))) == nil {
			t.Errorf("fits the schema of facts: %s", text)
		}
		var f pppk.Facts
		if json.Unmarshal([]byte(text), &f) == nil {
			t.Errorf("is read as facts: %s", text)
		}
		inside := `{"format": "pppk.record/1", "fakta": ` + text + `}`
		if s.record.Validate(parse(t, []byte(inside))) == nil {
			t.Errorf("fits the schema of a record: %s", inside)
		}
		if json.Unmarshal([]byte(inside), &law.Record{}) == nil {
			t.Errorf("is read as a record: %s", inside)
		}
	}
	whole := string(recordText(t))
	for _, change := range [][2]string{
		{`{"format":"pppk.record/1",`, `{`}, {"pppk.record/1", "pppk.record/2"}, {"pppk.record/1", "pppk.decision/1"}, {`"pppk.record/1"`, `1`},
		{`"pustaka":`, `"versi":`}, {`"pustaka":"` + pppk.Version + `"`, `"pustaka":1`}, {`"hari":"2026-03-02"`, `"hari":"2026-02-30"`},
		{`"tindakan":"`, `"tindakan":["x"],"lain":"`}, {`"mulai":"2028-03-01"`, `"mulai":"2027-02-29"`}, {`"mulai":"2028-03-01"`, `"awal":"2028-03-01"`},
		{`"kebijakan":"`, `"kebijakan":"X`}, {`"lapisan":["`, `"lapisan":[1,"`}, {`"tahap":"`, `"tahap":"x`}, {`"hasil":"`, `"hasil":"x`},
		{`"paling_lama":{`, `"paling_lama":{"x":1,`}, {`"temuan":[{`, `"temuan":[{"x":1,`}, {`"aturan":"renewal.`, `"aturan":"Renewal.`},
		{`"aturan":"renewal.`, `"aturan":"renewal..`}, {`"temuan":[{"aturan":"`, `"temuan":[{"hasil":"x","aturan":"renewal.x"},{"aturan":"`},
		{`"bacaan":[`, `"bacaan":[null,`}, {`"sampai":"2026`, `"sampai":"26`}, {`"diperiksa":[`, `"diperiksa":[{"x":1},`}, {`"fakta":{`, `"fakta":{"x":1,`},
	} {
		text := strings.Replace(whole, change[0], change[1], 1)
		text = strings.Replace(text, "null,]", "null]", 1)
		if text == whole {
			t.Fatalf("nothing changed by %q", change)
		}
		if s.record.Validate(parse(t, []byte(text))) == nil {
			t.Errorf("fits the schema of a record: %q", change)
		}
		if json.Unmarshal([]byte(text), &law.Record{}) == nil {
			t.Errorf("is read as a record: %q", change)
		}
	}
	d := string(write(t, policies(t)[0].Decide(law.Request{Act: national.Renewal()}, &pppk.Facts{})))
	for _, change := range [][2]string{
		{`"pppk.decision/1"`, `"pppk.decision/2"`}, {`"pustaka":`, `"versi":`}, {`"hasil":"`, `"hasil":"x`}, {`"menentukan":true`, `"menentukan":"ya"`},
		{`"kekuatan":"mengikat"`, `"kekuatan":"kuat"`}, {`"keyakinan":"tinggi"`, `"keyakinan":""`}, {`"fakta":"perjanjian"`, `"fakta":"alamat"`},
		{`"hari":"2026-03-02"`, `"hari":"2 Maret 2026"`}, {`"catatan":[`, `"catatan":["",`}, {`"bacaan":[]`, `"bacaan":null`}, {`"tahap"`, `"usulan":{},"tahap"`},
	} {
		text := strings.Replace(d, change[0], change[1], 1)
		if text == d {
			t.Fatalf("nothing changed by %q", change)
		}
		if s.decision.Validate(parse(t, []byte(text))) == nil {
			t.Errorf("fits the schema of a decision: %q", change)
		}
	}
}

// Whatever fits a schema is read by the library, and the other way round, but
// for what only the library can say: of a number, whether its digits can be
// those of somebody; of a list, an object or a truth value written as "".
func TestSchemaAndDecoderAgree(t *testing.T) {
	s := compile(t)
	r := rand.New(rand.NewPCG(7, 2))
	values := []any{
		nil, "", "x", json.Number("0"), json.Number("1"), json.Number("58"), json.Number("2024"), json.Number("-1"), json.Number("99999"), true, false,
		[]any{}, []any{"x"}, []any{map[string]any{}}, map[string]any{}, map[string]any{"x": "y"},
		"2024-02-29", "2023-02-29", "2100-02-29", "2000-02-29", "2024-12-31", "2024-06-31", "9999-12-31", "31.5", "31.50", "1000", "1000.00", "1000.1", "0.05", "00", "1.", ".5",
		"penuh-waktu", "ya", "baik", "lainnya", "terpenuhi", "ditolak", "renewal.age_limit", "renewal", "a.b.", "0123456789abcdef0123456789abcdef", "198802292023212001",
	}
	ofOverlays := []any{
		nil, "", " ", "x", json.Number("0"), json.Number("3"), json.Number("2024"), true, false, []any{}, map[string]any{}, map[string]any{"x": "y"},
		[]any{json.Number("1"), json.Number("5")}, []any{json.Number("1"), json.Number("1")}, []any{json.Number("2024"), json.Number("2025")}, []any{json.Number("46")},
		map[string]any{"tahun": []any{json.Number("1")}}, map[string]any{"sampai_batas_usia": true}, map[string]any{"memutuskan": "x"}, []any{map[string]any{"upah": "1"}},
		"renewal.terms", "age_limit.day", "spending.ceiling", "agreement.end", "discipline.warnings", "akhir-bulan", "mengikat", "sedang", "tercetak", "surat", "baik", "guru",
		"64.02", "kemendagri:64", "kemendagri:64.70", "bps:6400", "bps:6403", "bkn:0000", "bkn:4056", "64", "2026-02-28", "2026-02-29", "31.5", "1000.1",
	}
	agreed := map[bool]int{}
	for _, c := range []struct {
		text   string
		values []any
		schema *jsonschema.Schema
		read   func([]byte) error
	}{
		{everything, values, s.facts, func(b []byte) error { return json.Unmarshal(b, &pppk.Facts{}) }},
		{string(recordText(t)), values, s.record, func(b []byte) error { return json.Unmarshal(b, &law.Record{}) }},
		{everyValue, ofOverlays, s.overlay, func(b []byte) error { return read(b) }},
	} {
		all := paths(parse(t, []byte(c.text)), nil)
		for _, path := range all {
			if _, item := path[len(path)-1].(int); item {
				continue // set changes keys
			}
			for i, value := range c.values {
				v := parse(t, []byte(c.text))
				set(v, path, value)
				agree(t, c.schema, c.read, v, agreed)
				if i%5 == 0 {
					set(v, all[r.IntN(len(all))], c.values[r.IntN(len(c.values))])
					agree(t, c.schema, c.read, v, agreed)
				}
			}
		}
	}
	t.Logf("%v", agreed)
	if agreed[true] < 500 || agreed[false] < 500 {
		t.Errorf("too few of one kind: %v", agreed)
	}
}

func agree(t *testing.T, s *jsonschema.Schema, read func([]byte) error, v any, agreed map[bool]int) {
	t.Helper()
	text := write(t, v)
	invalid, refused := s.Validate(parse(t, text)), read(text)
	if invalid == nil && refused != nil && !onlyLibrary(refused) {
		t.Errorf("fits the schema, and is refused (%v): %s", refused, text)
	}
	if invalid != nil && refused == nil && !onlyLenient(v) {
		t.Errorf("is read, and does not fit the schema (%v): %s", invalid, text)
	}
	agreed[refused == nil]++
}

// onlyLibrary reports whether all that is wrong is something that a schema cannot
// say: of a source, whether a setting names it, and which other it is; of years,
// whether they fit the days; of amounts, whether two are for the same people; of ids,
// whether one stands twice; of weights, what they sum to.
func onlyLibrary(err error) bool {
	all := pppk.Problems(err)
	for _, p := range all {
		switch p.Code {
		case "source.unknown", "source.twice", "source.unused", "setting.floor", "setting.wage", "setting.documents", "setting.score":
		default:
			return false
		}
	}
	return len(all) > 0
}

// onlyLenient reports whether the library reads something that the schema does
// not have, on purpose: "" for what is not a text, and the name of a column that
// Facts.Check looks at.
func onlyLenient(v any) bool {
	object, _ := v.(map[string]any)
	overlay := object["format"] == law.OverlayFormat
	for _, path := range paths(v, nil) {
		at := v
		for _, step := range path {
			switch of := at.(type) {
			case map[string]any:
				at = of[step.(string)]
			case []any:
				at = of[step.(int)]
			}
		}
		switch key := path[len(path)-1]; key {
		case "perjanjian", "evaluasi", "pernyataan", "peristiwa", "daftar", "belanja_pegawai", "tambahan", "jabatan",
			"usulan", "paling_lama", "temuan", "bacaan", "lapisan", "diperiksa", "fakta", "membuka",
			"ketentuan", "pemeriksaan", "sumber", "tahun", "paling_rendah":
			if at == "" {
				return true
			}
		case "id":
			if overlay {
				continue
			}
			if text, ok := at.(string); !ok || text == "" || strings.Trim(text, "abcdefghijklmnopqrstuvwxyz0123456789_") != "" || text[0] <= '9' {
				return true
			}
		}
	}
	// An own fact without its name.
	if inner, ok := object["fakta"].(map[string]any); ok {
		object = inner
	}
	list, _ := object["tambahan"].([]any)
	return slices.ContainsFunc(list, func(item any) bool {
		of, ok := item.(map[string]any)
		return ok && of["id"] == nil
	})
}

// Every day from 1896 to 2104, around the ends of the calendar and what is no
// day: the pattern and the library say the same.
func TestDays(t *testing.T) {
	s := compile(t)
	two := func(n int) string { return string([]byte{'0' + byte(n/10), '0' + byte(n%10)}) }
	count := 0
	for year := 1896; year <= 10001; year++ {
		switch {
		case year == 2105:
			year = 2196
		case year == 2205:
			year = 2396
		case year == 2405:
			year = 9896
		}
		for month := 0; month <= 13; month++ {
			for day := 0; day <= 32; day++ {
				if year > 2030 && year < 9996 && year%100 > 4 && (month != 2 || day < 28) {
					continue
				}
				text := strconv.Itoa(year) + "-" + two(month) + "-" + two(day)
				_, err := pppk.ParseDate(text)
				invalid := s.facts.Validate(map[string]any{"tanggal_lahir": text})
				if (err == nil) != (invalid == nil) {
					t.Fatalf("%s: the library %v, the schema %v", text, err, invalid)
				}
				count++
			}
		}
	}
	t.Logf("%d days", count)
}

// everyValue is an overlay with every key, and a value of each type.
const everyValue = `{
	"format": "pppk.overlay/1", "id": "contoh", "ppk": "Kabupaten Contoh", "wilayah": "64.02", "versi": "1",
	"menggantikan": "lama",
	"fakta": [{"id": "lulus_1", "jenis": "ya-tidak", "judul": {"id": "lulus", "en": "passed"}, "dari": {"id": "BKPSDM", "en": "personnel office"}}],
	"sumber": [
		{"id": "perbup", "peraturan": "Peraturan Bupati Contoh 7/2022", "judul": "Perjanjian", "kekuatan": "mengikat", "berlaku": "2022-05-02", "tahun": 2022,
		 "pasal": "Pasal 3", "nomor_pasal": "tercetak", "perihal": "perpanjangan", "keyakinan": "tinggi", "diperiksa_sampai": "2026-01-01", "diperiksa_oleh": "Bagian Hukum"},
		{"id": "surat", "peraturan": "surat Sekda", "kekuatan": "pedoman", "tahun": 2025, "keyakinan": "rendah"}
	],
	"ketentuan": [
		{"parameter": "age_limit.day", "nilai": "akhir-bulan", "mulai": "2026-01-01", "sampai": "2026-12-31", "menyimpang": false, "sumber": "perbup"},
		{"parameter": "renewal.terms", "nilai": {"tahun": [1, 5], "terpotong": true, "sampai_batas_usia": true}, "mulai": "2026-01-01", "sumber": "perbup"},
		{"parameter": "renewal.performance_floor", "nilai": {"predikat": "baik", "tahun": [2024, 2025]}, "mulai": "2026-01-01", "sumber": "surat"},
		{"parameter": "spending.ceiling", "nilai": "31.5", "mulai": "2026-01-01", "menyimpang": true, "sumber": "perbup"},
		{"parameter": "renewal.objection_route", "nilai": "kepada Bupati", "mulai": "2026-01-01", "sumber": "perbup"},
		{"parameter": "agreement.end", "nilai": "2028-02-29", "mulai": "2026-01-01", "sumber": "perbup"},
		{"parameter": "agreement.part_time.minutes", "nilai": 2250, "mulai": "2026-01-01", "sumber": "perbup"},
		{"parameter": "discipline.warnings", "nilai": 3, "mulai": "2026-01-01", "sumber": "perbup"},
		{"parameter": "renewal.offices", "nilai": {"melaporkan": "a", "menyusun_daftar": "b", "memberi_rekomendasi": "c", "memutuskan": "d", "menerima_tembusan": "e"}, "mulai": "2026-01-01", "sumber": "perbup"},
		{"parameter": "renewal.offices", "nilai": {"memutuskan": "d"}, "mulai": "2026-01-01", "sumber": "surat"},
		{"parameter": "pay.timing", "nilai": "awal-bulan", "status": "paruh-waktu", "mulai": "2026-01-01", "sumber": "perbup"},
		{"parameter": "conditions.documents", "nilai": [{"id": "skck", "nama": {"id": "SKCK", "en": "police certificate"}, "paling_lambat": "2026-02-01"}], "mulai": "2026-01-01", "sumber": "perbup"},
		{"parameter": "conditions.discipline", "nilai": {"paling_ringan": "disiplin-sedang", "tahun": [2024, 2025]}, "mulai": "2026-01-01", "sumber": "perbup"},
		{"parameter": "conditions.score", "nilai": {"bagian": [{"id": "ujian", "nama": {"id": "ujian", "en": "examination"}, "bobot": "100"}], "nilai_batas": "70"}, "mulai": "2026-01-01", "sumber": "perbup"},
		{"parameter": "pay.part_time.floor", "nilai": {"paling_rendah": [{"kategori": "teknis", "pendidikan": "SMA", "upah": "1000000"}, {"upah": "900000"}], "penghasilan_sebelumnya": true}, "mulai": "2026-01-01", "sumber": "perbup"}
	],
	"pemeriksaan": [{"peraturan": "PP 49/2018", "tanggal": "2026-01-20", "oleh": "Bagian Hukum", "surat": "1/2026"}]
}`

// Overlays of agencies as reported, and hundreds made up: what the library writes
// fits the schema, and is read again as it was.
func TestOverlays(t *testing.T) {
	s := compile(t)
	r := rand.New(rand.NewPCG(7, 3))
	whole, err := national.Law().ReadOverlay([]byte(everyValue))
	must(t, err)
	must(t, s.overlay.Validate(parse(t, []byte(everyValue))))
	must(t, s.overlay.Validate(nil))
	all := append(slices.Collect(region.All()), whole, law.Overlay{ID: "contoh", Authority: "Kabupaten Contoh"})
	for range 300 {
		all = append(all, madeUp(t, r))
	}
	settings, laid := 0, 0
	for _, o := range all {
		text := write(t, o)
		if err := s.overlay.Validate(parse(t, text)); err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		back, err := national.Law().ReadOverlay(text)
		must(t, err)
		if again := write(t, back); !bytes.Equal(text, again) || !reflect.DeepEqual(o, back) {
			t.Fatalf("%s\n%s", text, again)
		}
		settings += len(o.Settings)
		if _, err := national.Law().With(o); err == nil {
			laid++
		}
	}
	t.Logf("%d overlays with %d settings; %d can be laid", len(all), settings, laid)
	if settings < 1000 || laid < 50 {
		t.Errorf("too few: %d settings, %d can be laid", settings, laid)
	}
}

// madeUp is an overlay whose form is right. The law may refuse it.
func madeUp(t testing.TB, r *rand.Rand) law.Overlay {
	o := law.Overlay{ID: "contoh", Authority: "Kabupaten Contoh", Version: []string{"", "1"}[r.IntN(2)]}
	if r.IntN(2) == 0 {
		o.Region = pppk.MustParseRegionCode([]string{"64.02", "kemendagri:64", "bps:6403", "bps:64", "bkn:6901", "bkn:4056"}[r.IntN(6)])
	}
	for range r.IntN(3) {
		o.Checks = append(o.Checks, law.LaterCheck{Instrument: "PP 49/2018", On: someDay(r), Office: "Bagian Hukum", Reference: "1/2026"})
	}
	for range r.IntN(9) {
		c := pppk.Citation{
			Instrument: pppk.Instrument{Name: "Peraturan " + strconv.Itoa(r.IntN(3)), Force: pppk.Force(1 + r.IntN(4))},
			Confidence: pppk.Confidence(1 + r.IntN(3)), Pinpoint: pppk.Pinpoint(r.IntN(3)),
		}
		if c.Instrument.Since = someDay(r); r.IntN(4) == 0 {
			c.Instrument.Since, c.Instrument.Year = pppk.Date{}, 2025
		}
		if r.IntN(2) == 0 {
			c.Article, c.Subject, c.Instrument.Title, c.Instrument.By, c.Instrument.CheckedTo = "Pasal 3", "uji \"<>\"", "Judul", "Bagian Hukum", someDay(r)
		}
		s := setting(t, r, c)
		if r.IntN(3) == 0 {
			s = s.Until(someDay(r))
		}
		o.Settings = append(o.Settings, s)
	}
	return o
}

func someDay(r *rand.Rand) pppk.Date { return pppk.MustParseDate("2025-01-31").AddDays(r.IntN(400)) }

func setting(t testing.TB, r *rand.Rand, c pppk.Citation) law.Setting {
	from := pppk.MustParseDate("2026-03-01").AddDays(r.IntN(300))
	percent, err := pppk.ParsePercent(strconv.Itoa(r.IntN(60)) + ".5")
	must(t, err)
	hundred, err := pppk.ParsePercent("100")
	must(t, err)
	wages := []law.Wage{
		{Amount: pppk.MustParseRupiah("1000000")}, {Education: "SMA", Amount: pppk.MustParseRupiah("1100000")},
		{Category: pppk.Category(1 + r.IntN(8)), Amount: pppk.MustParseRupiah("0.5")},
	}
	terms := law.Years(1+r.IntN(45), 1+r.IntN(5))
	name := pppk.Text{ID: "ujian", EN: "examination"}
	switch r.IntN(19) {
	case 18:
		table := national.AbsenceTablePP94()
		if r.IntN(2) == 0 {
			table = law.AbsenceTable{Bands: table.Bands[:1+r.IntN(8)], Ends: true}
		}
		return law.Set(national.AbsenceSanctions(), table, from, c)
	case 17:
		return law.Set(national.DisciplineBar(), law.SanctionBar{Lightest: []pppk.EventKind{pppk.LightSanction, pppk.SevereSanction}[r.IntN(2)], Years: []int{2024, 2025}[r.IntN(2):]}, from, c)
	case 14:
		return law.Set(national.PaymentTiming(), pick(r, national.PaidFirst, national.PaidAfter), from, c).For(pppk.Status(r.IntN(3)))
	case 15:
		return law.Set(national.NeededDocuments(), law.Documents{{ID: "skck", Name: name, Due: someDay(r)}, {ID: "surat_2", Name: name}}[:1+r.IntN(2)], from, c)
	case 16:
		pass := pppk.Percent{}
		if r.IntN(2) == 0 {
			pass = percent
		}
		return law.Set(national.WeightedScore(), law.Score{Parts: []law.ScorePart{{ID: "ujian", Name: name, Weight: hundred}}, Pass: pass}, from, c)
	case 0:
		return law.Set(national.AgeLimitDay(), pick(r, law.AtBirthday, law.AtMonthEnd, law.AtNextMonth), from, c)
	case 1:
		return law.Set(national.EvaluationFrequency(), pick(r, national.EveryMonth, national.EveryTwoYears, national.AtTheEnd), from, c)
	case 2:
		return law.Set(national.RenewalTerms(), terms, from, c)
	case 3:
		return law.Set(national.FirstTerms(), terms.CutAtAgeLimit(), from, c)
	case 4:
		return law.Set(national.RenewalTerms(), law.UpToAgeLimit(), from, c)
	case 5:
		return law.Depart(national.PartTimeTerms(), terms, from, c)
	case 6:
		return law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.Predicate(1 + r.IntN(5)), Years: []int{2022, 2023 + r.IntN(3)}}, from, c)
	case 7:
		return law.Depart(national.SpendingCeiling(), percent, from, c)
	case 8:
		return law.Set(national.ObjectionRoute(), "kepada Bupati", from, c)
	case 9:
		return law.Set(national.FundedUntil(), someDay(r), from, c)
	case 10:
		return law.Set(national.PartTimeHours(), law.Minutes(1+r.IntN(7*24*60)), from, c)
	case 11:
		return law.Set(national.Warnings(), law.Count(1+r.IntN(99)), from, c)
	case 12:
		return law.Set(national.DecisionChain(), law.Offices{Reports: []string{"", "x"}[r.IntN(2)], Decides: "Bupati"}, from, c)
	default:
		return law.Set(national.PartTimeWage(), law.WageFloor{Least: wages[:1+r.IntN(3)], FormerPay: r.IntN(2) == 0}, from, c)
	}
}

// read reads an overlay of the nation's law.
func read(text []byte) error {
	_, err := national.Law().ReadOverlay(text)
	return err
}

func pick[T any](r *rand.Rand, choices ...T) T { return choices[r.IntN(len(choices))] }

// What is wrong with an overlay is wrong in the schema and in the library.
func TestWrongOverlays(t *testing.T) {
	s := compile(t)
	for _, change := range [][2]string{
		{`"format": "pppk.overlay/1", `, ``}, {"pppk.overlay/1", "pppk.overlay/2"}, {`"id": "contoh", `, ``}, {`"ppk": "Kabupaten Contoh", `, ``}, {`"ppk"`, `"PPK"`},
		{`"64.02"`, `"6402"`}, {`"versi": "1"`, `"versi": 1`}, {`"sumber": [`, `"sumber": [1, `}, {`"ketentuan": [`, `"ketentuan": [null, `}, {`"pemeriksaan": [`, `"pemeriksaan": [{}, `},
		{`"id": "perbup"`, `"nama": "perbup"`}, {`"peraturan": "surat Sekda", `, ``}, {`"kekuatan": "pedoman", `, ``}, {`"pedoman"`, `"surat"`}, {`, "keyakinan": "rendah"`, ``}, {`"rendah"`, `"LOW"`},
		{`"tahun": 2025, `, ``}, {`"tahun": 2025, `, `"tahun": 0, `}, {`"tercetak"`, `"ya"`}, {`"2022-05-02"`, `"2022"`},
		{`"age_limit.day"`, `"age_limit.hour"`}, {`"parameter": "age_limit.day", `, ``}, {`"akhir-bulan"`, `"60-tahun"`}, {`"nilai": "akhir-bulan", `, ``}, {`"akhir-bulan"`, `["akhir-bulan"]`},
		{`"mulai": "2026-01-01", "sampai"`, `"sampai"`}, {`"sampai": "2026-12-31"`, `"sampai": "31-12-2026"`}, {`"menyimpang": false`, `"menyimpang": "tidak"`}, {`, "sumber": "surat"}`, `}`},
		{`[1, 5]`, `[1, 46]`}, {`[1, 5]`, `[0]`}, {`[1, 5]`, `["1"]`}, {`[1, 5]`, `[5, 5]`}, {`"terpotong": true`, `"terpotong": 1`}, {`{"tahun": [1, 5], "terpotong": true, "sampai_batas_usia": true}`, `{"terpotong": true}`},
		{`{"tahun": [1, 5], "terpotong": true, "sampai_batas_usia": true}`, `[1, 5]`}, {`"terpotong"`, `"dipotong"`},
		{`"predikat": "baik", `, ``}, {`"baik"`, `"cukup"`}, {`[2024, 2025]`, `[]`}, {`[2024, 2025]`, `[24]`}, {`"31.5"`, `31.5`}, {`"31.5"`, `"31,5"`}, {`"kepada Bupati"`, `" "`},
		{`"2028-02-29"`, `"2027-02-29"`}, {`2250`, `"2250"`}, {`2250`, `37.5`}, {`2250`, `10081`}, {`: 3,`, `: 0,`}, {`{"memutuskan": "d"}`, `{}`}, {`{"memutuskan": "d"}`, `{"memutuskan": ""}`},
		{`{"memutuskan": "d"}`, `{"bupati": "d"}`}, {`"upah": "900000"`, `"upah": 900000`}, {`{"upah": "900000"}`, `{"kategori": "guru"}`}, {`"teknis"`, `"bidan"`},
		{`"penghasilan_sebelumnya": true`, `"penghasilan_sebelumnya": "ya"`},
		{`"lama"`, `["lama"]`}, {`"lulus_1"`, `"Lulus"`}, {`"ya-tidak"`, `"ya"`}, {`, "en": "passed"`, ``}, {`{"id": "BKPSDM", "en": "personnel office"}`, `"BKPSDM"`}, {`"paruh-waktu"`, `"honorer"`},
		{`"id": "skck", `, ``}, {`"skck"`, `"1skck"`}, {`{"id": "SKCK", "en": "police certificate"}`, `"SKCK"`}, {`"2026-02-01"`, `"2026-2-1"`}, {`, "bobot": "100"`, ``}, {`"100"`, `100`}, {`"nilai_batas": "70"`, `"nilai_batas": 70`}, {`"oleh": "Bagian Hukum", `, ``}, {`"2026-01-20"`, `""`},
	} {
		text := strings.Replace(everyValue, change[0], change[1], 1)
		if text == everyValue {
			t.Fatalf("nothing changed by %q", change)
		}
		if s.overlay.Validate(parse(t, []byte(text))) == nil {
			t.Errorf("fits the schema of an overlay: %q", change)
		}
		if read([]byte(text)) == nil {
			t.Errorf("is read as an overlay: %q", change)
		}
	}
}
