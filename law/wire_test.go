package law

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk/internal/wiretest"
)

// TestWire keeps the ids of rules, parameters and facts, and the keys of the
// formats of this package.
func TestWire(t *testing.T) {
	var l wiretest.List
	for _, r := range nationalRules() {
		l.P("rule %s", r.id)
	}
	for i := range paramDefs {
		d := &paramDefs[i]
		if d.adds != nil {
			r, _ := d.adds(Setting{value: d.of})
			l.P("rule %s", r.ID)
		}
		l.P("parameter %s %s", d.id, nameOf(d.of))
		for _, c := range d.choices {
			l.P("choice %s %s", d.id, c.value)
		}
	}
	for _, n := range append(needs[1:], extendedFact) {
		l.P("fact %s", n.fact)
	}
	l.Format(DecisionFormat, wiretest.JSONKeys(reflect.TypeFor[decisionJSON](), ""))
	l.Format(RecordFormat, recordKeys())
	l.Format(OverlayFormat, overlayKeys())
	l.Format(PolicyFormat, policyKeys(t))
	l.Check(t, "law", "law")
}

// recordKeys is the keys of a record. Its facts have a format of their own.
func recordKeys() []string {
	all := append([]string{"format"}, wiretest.JSONKeys(reflect.TypeFor[Record](), "")...)
	return slices.DeleteFunc(all, func(key string) bool { return strings.HasPrefix(key, "fakta.") })
}

func overlayKeys() []string {
	all := wiretest.JSONKeys(reflect.TypeFor[overlayJSON](), "")
	for _, of := range valueTypes() {
		all = append(all, wiretest.JSONKeys(writtenType(of), "ketentuan[].nilai("+nameOf(of)+").")...)
	}
	return all
}

// nameOf is the name of the type of a value, as the schema has it.
func nameOf(v any) string {
	name := reflect.TypeOf(v).Name()
	if old, ok := map[string]string{"Lengths": "Terms"}[name]; ok {
		return old
	}
	return name
}

// valueTypes is a value of each type that a parameter has.
func valueTypes() (all []any) {
	for i := range paramDefs {
		of := paramDefs[i].of
		if !slices.ContainsFunc(all, func(v any) bool { return reflect.TypeOf(v) == reflect.TypeOf(of) }) {
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

// The decoder of records knows the keys that are written, and no others.
func TestWireKeysAreRead(t *testing.T) {
	t.Parallel()
	text := `{"format":"pppk.record/1","usulan":{},"jabatan":{},"alasan":"","paling_lama":{},"temuan":[{}],"diperiksa":[{}]}`
	require.ElementsMatch(t, recordKeys(), wiretest.KeysRead(t, text, func() json.Unmarshaler { return &Record{} }))
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
	for path, known := range wiretest.KnownKeys(t, text, func() json.Unmarshaler { return &Overlay{} }) {
		at, ok := places[strings.TrimSuffix(path, "zzz")]
		if !ok {
			require.Regexp(t, `^/ketentuan/\d/zzz$`, path) // another setting
			continue
		}
		for _, key := range known {
			found = append(found, at+key)
		}
	}
	require.ElementsMatch(t, overlayKeys(), found)
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
		require.NotEmpty(t, fileValueOf(of).takes())
	}
}

// The schema of overlays has the parameters of the library, each with its choices
// or the type of its values.
func TestSchemaParameters(t *testing.T) {
	t.Parallel()
	s := wiretest.SchemaFile(t, "overlay-1.json")
	setting := s["$defs"].(map[string]any)["Setting"].(map[string]any)
	var ids []any
	want := map[string]any{}
	for i := range paramDefs {
		d := &paramDefs[i]
		ids = append(ids, d.id)
		if d.choices == nil {
			want[d.id] = map[string]any{"$ref": "#/$defs/" + nameOf(d.of)}
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

// The schemas list every fact that a decision can lack, in the order of the
// library, each with its meaning.
func TestSchemaFacts(t *testing.T) {
	t.Parallel()
	var facts []string
	for _, n := range needs[1:] {
		facts = append(facts, n.fact)
	}
	for _, n := range needs[1:] { // of the position that was asked about
		if place, ok := strings.CutPrefix(n.fact, "perjanjian.jabatan."); ok {
			facts = append(facts, "usulan.jabatan."+place)
		}
	}
	facts = append(facts, extendedFact.fact)
	def := wiretest.SchemaFile(t, "decision-1.json")["$defs"].(map[string]any)["Need"].(map[string]any)
	wiretest.RequireWords(t, "decision-1.json", "Need", def, facts, []any{})
}
