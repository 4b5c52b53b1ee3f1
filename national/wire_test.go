package national_test

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/internal/wiretest"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// TestWire keeps the ids of rules, parameters and facts, and the keys of the formats of
// the law, as they are written.
func TestWire(t *testing.T) {
	var l wiretest.List
	for _, r := range national.Law().Rules() {
		l.P("rule %s", r.ID)
	}
	for _, d := range national.Law().Parameters() {
		if d.Table {
			continue
		}
		if d.Adds != "" {
			l.P("rule %s", d.Adds)
		}
		l.P("parameter %s %s", d.ID, wireType(d))
		for _, c := range d.Choices {
			l.P("choice %s %s", d.ID, c.Word)
		}
	}
	for _, f := range national.Law().Facts() {
		l.P("fact %s", f.ID)
	}
	decisions, records, policies, overlays := keys{}, keys{}, keys{}, keys{}
	g := madeup.NewGenerator(17)
	for _, a := range madeup.Agencies() {
		p := a.On(t, madeup.PropertyDay)
		written := a.Overlay
		written.Acts, written.Parameters, written.Rules = nil, nil, nil // which are Go
		overlays.of(t, asJSON(t, written))
		for _, act := range national.Law().Acts() {
			for range 4 {
				r, f := asked(g, madeup.National(t, madeup.PropertyDay), act)
				declare(g, madeup.PropertyLaw{Own: a.Own}, f)
				d := p.Decide(r, f)
				decisions.of(t, asJSON(t, d))
				record, err := d.Record()
				require.NoError(t, err)
				records.of(t, asJSON(t, record))
			}
		}
	}
	for _, o := range []law.Overlay{everyParameter(), whole()} {
		for s := range strings.Lines(string(madeup.PolicyOf(t, "2026-03-02", o).AppendIdentity(nil))) {
			policies.of(t, s)
		}
	}
	all := everyParameter()
	all.Replaces = "contoh-lama"
	overlays.of(t, asJSON(t, all))
	checked := madeup.Laid()
	checked.Checks = []law.LaterCheck{{Instrument: "PP 49/2018", On: madeup.D("2026-06-01"), Office: "Bagian Hukum", Reference: "7/2026"}}
	record, err := madeup.PolicyOf(t, "2026-07-01", checked).Decide(madeup.Renewal, madeup.FullFacts(madeup.D("2026-07-01"))).Record()
	require.NoError(t, err)
	records.of(t, asJSON(t, record))
	for s := range strings.Lines(string(madeup.National(t, madeup.PropertyDay).AppendIdentity(nil))) {
		policies.of(t, s)
	}
	l.Format(law.DecisionFormat, decisions.sorted("fakta."))
	l.Format(law.RecordFormat, records.sorted("fakta."))
	l.Format(law.OverlayFormat, overlays.sorted())
	l.Format(law.PolicyFormat, policies.sorted("nilai.", "nilai[]."))
	l.Check(t, "national", "law")
}

// wireType is the type of the values of a parameter, as the schema has it.
func wireType(d law.ParameterInfo) string {
	if d.Choices != nil {
		return "Choice"
	}
	_, name, _ := strings.Cut(d.Type, ".")
	return strings.ReplaceAll(name, "Lengths", "Terms")
}

// keys are those of objects that were written, with their places.
type keys map[string]bool

func (k keys) of(t *testing.T, text string) {
	t.Helper()
	var v any
	require.NoError(t, json.Unmarshal([]byte(text), &v), text)
	k.walk(v, "")
}

func (k keys) walk(v any, at string) {
	switch v := v.(type) {
	case map[string]any:
		for key, held := range v {
			k[at+key] = true
			of := at + key + "."
			if id, ok := v["parameter"].(string); ok && key == "nilai" && at != "" {
				for _, d := range national.Law().Parameters() {
					if d.ID == id {
						of = at + key + "(" + wireType(d) + ")."
					}
				}
			}
			k.walk(held, of)
		}
	case []any:
		for _, held := range v {
			k.walk(held, strings.TrimSuffix(at, ".")+"[].")
		}
	}
}

func (k keys) sorted(but ...string) (all []string) {
	for key := range k {
		if !slices.ContainsFunc(but, func(at string) bool { return strings.HasPrefix(key, at) }) {
			all = append(all, key)
		}
	}
	slices.Sort(all)
	return all
}

// The schema of overlays has the parameters of the library, each with its choices
// or the type of its values.
func TestSchemaParameters(t *testing.T) {
	t.Parallel()
	s := wiretest.SchemaFile(t, "overlay-1.json")
	setting := s["$defs"].(map[string]any)["Setting"].(map[string]any)
	var ids []any
	want := map[string]any{}
	for _, d := range national.Law().Parameters() {
		if d.Table {
			continue
		}
		ids = append(ids, d.ID)
		if d.Choices == nil {
			want[d.ID] = map[string]any{"$ref": "#/$defs/" + wireType(d)}
			continue
		}
		var choices []any
		for _, c := range d.Choices {
			choices = append(choices, c.Word)
		}
		want[d.ID] = map[string]any{"enum": choices}
	}
	require.ElementsMatch(t, ids, setting["properties"].(map[string]any)["parameter"].(map[string]any)["enum"])
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

// The schema of decisions lists every fact that one can lack, each with its meaning.
func TestSchemaFacts(t *testing.T) {
	t.Parallel()
	def := wiretest.SchemaFile(t, "decision-1.json")["$defs"].(map[string]any)["Need"].(map[string]any)
	var facts []string
	for _, f := range national.Law().Facts() {
		facts = append(facts, f.ID)
		if place, ok := strings.CutPrefix(f.ID, "perjanjian.jabatan."); ok { // of the position that was asked about
			facts = append(facts, "usulan.jabatan."+place)
		}
	}
	require.ElementsMatch(t, facts, def["enum"])
	for _, fact := range facts {
		meaning, _ := def["description"].(string)
		require.Regexp(t, `(^|[ ,])`+regexp.QuoteMeta(fact)+`[,:.]`, meaning, "what the word means")
	}
}

// The decoder of records knows the keys that are written, and no others.
func TestWireKeysAreRead(t *testing.T) {
	t.Parallel()
	text := `{"format":"pppk.record/1","usulan":{},"jabatan":{},"alasan":"","paling_lama":{},"temuan":[{}],"diperiksa":[{}]}`
	require.ElementsMatch(t, wiretest.Keys(t, law.RecordFormat), wiretest.KeysRead(t, text, func() json.Unmarshaler { return &law.Record{} }))
}

// overlayFile is an overlay that is read under the law of the nation.
type overlayFile struct{ law.Overlay }

func (o *overlayFile) UnmarshalJSON(data []byte) (err error) {
	o.Overlay, err = national.Law().ReadOverlay(data)
	return err
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
		{"Terms", national.FirstTerms().ID(), `{"tahun":[1]}`, nil},
		{"Floor", national.PerformanceFloor().ID(), `{"predikat":"baik","tahun":[2025]}`, nil},
		{"Offices", national.DecisionChain().ID(), `{"memutuskan":"Bupati"}`, nil},
		{"WageFloor", national.PartTimeWage().ID(), `{"paling_rendah":[{"upah":"1"}]}`, map[string]string{"/paling_rendah/0/": ".paling_rendah[]."}},
		{"Documents", national.NeededDocuments().ID(), `[{"id":"a","nama":{"id":"a","en":"a"}}]`, map[string]string{"/0/": "[].", "/0/nama/": "[].nama."}},
		{"SanctionBar", national.DisciplineBar().ID(), `{"paling_ringan":"disiplin-ringan","tahun":[2025]}`, nil},
		{"AbsenceTable", national.AbsenceSanctions().ID(), `{"rentang":[{"dari":3,"tingkat":"disiplin-berat","hukuman":{"id":"a","en":"a"}}],"berturut_turut":{"hari":3,"tingkat":"disiplin-berat","hukuman":{"id":"a","en":"a"}}}`, map[string]string{
			"/rentang/0/": ".rentang[].", "/rentang/0/hukuman/": ".rentang[].hukuman.", "/berturut_turut/": ".berturut_turut.", "/berturut_turut/hukuman/": ".berturut_turut.hukuman.",
		}},
		{"Score", national.WeightedScore().ID(), `{"bagian":[{"id":"a","nama":{"id":"a","en":"a"},"bobot":"100"}]}`, map[string]string{
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
	require.NoError(t, new(overlayFile).UnmarshalJSON([]byte(text)))
	var found []string
	for path, known := range wiretest.KnownKeys(t, text, func() json.Unmarshaler { return &overlayFile{} }) {
		at, ok := places[strings.TrimSuffix(path, "zzz")]
		if !ok {
			require.Regexp(t, `^/ketentuan/\d/zzz$`, path) // another setting
			continue
		}
		for _, key := range known {
			found = append(found, at+key)
		}
	}
	require.ElementsMatch(t, wiretest.Keys(t, law.OverlayFormat), found)
}
