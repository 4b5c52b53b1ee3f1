package law

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
)

// identityValues is a value of each type of parameter, with all its parts.
func identityValues() map[paramID]any {
	both := pppk.Text{ID: "satu", EN: "one"}
	share := func(n int32) pppk.Percent { return pppk.PercentOf(n) }
	return map[paramID]any{
		paramTeacher: TeacherByLevel, paramObjection: Route("tertulis"), paramFundedUntil: pppk.MustParseDate("2026-12-31"),
		paramPartTimeHours: Minutes(2250), paramWarnings: Count(3), paramCeiling: share(31_25),
		paramFloor: Floor{pppk.Good, []int{2024, 2025}}, paramTerms: Years(1, 5).CutAtAgeLimit(), paramFirstTerms: UpToAgeLimit(),
		paramDecisionChain: Offices{"a", "b", "c", "d", "e"},
		paramPartTimeWage:  WageFloor{[]Wage{{pppk.TechnicalPosts, "SMA", pppk.MustParseRupiah("1100000.5")}, {Amount: pppk.MustParseRupiah("0")}}, true},
		paramNeededDocuments: Documents{
			{"skck", both, pppk.MustParseDate("2026-02-01")}, {"surat_sehat", both, pppk.Date{}},
		},
		paramWeightedScore: Score{[]ScorePart{{"kehadiran", both, share(40_50)}, {"ujian", both, share(59_50)}}, share(70_00)},
		paramDisciplineBar: SanctionBar{pppk.MediumSanction, []int{2024, 2025}},
		paramAbsence: AbsenceTable{
			Bands: []AbsenceBand{{3, 5, pppk.LightSanction, both}, {6, 8, pppk.SevereSanction, both}}, Ends: true, Run: AbsenceRun{10, pppk.SevereSanction, both},
		},
	}
}

// identitySource is a citation with all its parts.
func identitySource() pppk.Citation {
	return pppk.Citation{
		Instrument: pppk.Instrument{Name: "Perbup Rekaan 1/2023", Title: "judul", Force: pppk.Binding, Since: pppk.MustParseDate("2023-11-01"), Year: 2023, CheckedTo: pppk.MustParseDate("2025-01-01"), By: "Bagian Hukum"},
		Article:    "Pasal 2", Subject: "perihal", Confidence: pppk.Medium, Pinpoint: pppk.SeenPinpoint,
	}
}

// identityAgency says something in every field that an agency has.
func identityAgency() Overlay {
	from := pppk.MustParseDate("2025-01-01")
	o := Overlay{
		ID: "rekaan", Authority: "Kabupaten Rekaan", Version: "1", Region: pppk.MustParseRegionCode("bps:6403"), Replaces: "x",
		Facts:  []Fact{{"lulus", FlagFact, pppk.Text{ID: "lulus", EN: "passed"}, pppk.Text{ID: "BKPSDM", EN: "office"}}},
		Checks: []LaterCheck{{"PP 49/2018", from, "Bagian Hukum", "2/2025"}},
		Rules: []Rule{{
			ID: "rekaan.passed", Act: pppk.Conversion, Status: pppk.PartTime, Title: pppk.Text{ID: "a", EN: "b"}, Duty: pppk.Text{ID: "c", EN: "d"}, Plain: pppk.Text{ID: "e", EN: "f"},
			From: from, Until: from.AddDays(400), Source: identitySource(), Reads: []string{"lulus", "peristiwa.lengkap_sampai"},
			Check: func(Case) Result { return Met },
		}},
	}
	values := identityValues()
	for id := range paramCount {
		if v, ok := values[id]; ok {
			o.Settings = append(o.Settings, Setting{paramDefs[id].id, v, from, from.AddDays(700), identitySource(), true, pppk.PartTime})
		}
	}
	return o
}

// identityOf is the text of what an agency says, of the nation nothing.
func identityOf(o Overlay) string {
	p := &Policy{day: pppk.MustParseDate("2026-03-02"), law: &Law{overlays: []Overlay{o}}, facts: o.Facts}
	for _, s := range o.Settings {
		p.agencySet = append(p.agencySet, placedSetting{s, 0, paramID(max(0, parameterAt(s.parameter)))})
	}
	for i := range o.Rules {
		p.addOwn(&o.Rules[i], o.Rules[i].blocks())
	}
	return string(p.AppendIdentity(nil))
}

// eachChange makes every small change to what v holds, one at a time, says where,
// and takes it back.
func eachChange(v reflect.Value, at string, changed func(at string)) {
	v = reflect.NewAt(v.Type(), v.Addr().UnsafePointer()).Elem() // also of fields that are not exported
	try := func(how string, to reflect.Value) {
		was := reflect.New(v.Type()).Elem()
		was.Set(v)
		if v.Set(to.Convert(v.Type())); reflect.DeepEqual(was.Interface(), v.Interface()) {
			return // it was that
		}
		changed(at + how)
		v.Set(was)
	}
	switch is := v.Interface().(type) {
	case pppk.Date:
		try("", reflect.ValueOf(is.AddDays(1)))
		try(" none", reflect.ValueOf(pppk.Date{}))
		return
	case Lengths:
		for n := 1; n <= maxTermYears; n++ {
			more := is
			more.lengths ^= 1 << n
			try(" "+strconv.Itoa(n), reflect.ValueOf(more))
		}
		try(" cut", reflect.ValueOf(Lengths{is.lengths, !is.cut, is.toLimit}))
		try(" limit", reflect.ValueOf(Lengths{is.lengths, is.cut, !is.toLimit}))
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			eachChange(v.Field(i), at+"."+v.Type().Field(i).Name, changed)
		}
	case reflect.Slice:
		if v.Len() == 0 {
			return
		}
		for i := range v.Len() {
			eachChange(v.Index(i), at+"[]", changed)
		}
		try(" shorter", v.Slice(0, v.Len()-1))
		try(" longer", reflect.Append(v.Slice3(0, v.Len(), v.Len()), v.Index(0)))
	case reflect.Interface:
		if v.IsNil() {
			return
		}
		held := reflect.New(v.Elem().Type()).Elem()
		held.Set(v.Elem())
		was := v.Elem()
		eachChange(held, at+"("+held.Type().Name()+")", func(at string) {
			v.Set(held)
			changed(at)
			v.Set(was)
		})
	case reflect.String:
		try("", reflect.ValueOf(v.String()+"\""))
		try(" none", reflect.ValueOf(""))
	case reflect.Bool:
		try("", reflect.ValueOf(!v.Bool()))
	case reflect.Func:
	case reflect.Uint8:
		try("", reflect.ValueOf(uint8(v.Uint()+1)))
		try(" other", reflect.ValueOf(uint8(77)))
	case reflect.Uint16, reflect.Uint32, reflect.Uint64:
		try("", reflect.ValueOf(v.Uint()+1))
	default:
		try("", reflect.ValueOf(v.Int()+1))
	}
}

// No two laws have one text: each field of a setting, a value, a citation, a rule and
// a fact is in it, but for those of which it is said why not.
func TestIdentityHasEveryField(t *testing.T) {
	t.Parallel()
	out := map[string]string{
		".ID":      "records name it beside the id of the policy",
		".Version": "records name it beside the id of the policy", ".Authority": "whose law it is, not what it says", ".Region": "the same",
		".Replaces": "what it changes is in the settings", ".Checks": "records have them: diperiksa", ".unconfirmed": "such an overlay is not laid",
		".Settings[].until": "may be set later", ".Rules[].Until": "may be set later",
	}
	o := identityAgency()
	for i := range reflect.TypeFor[Overlay]().NumField() {
		name := reflect.TypeFor[Overlay]().Field(i).Name
		require.True(t, name == "unconfirmed" || !reflect.ValueOf(o).Field(i).IsZero(), name)
	}
	base := identityOf(o)
	seen, places := map[string]string{base: "as it is"}, map[string]bool{}
	eachChange(reflect.ValueOf(&o).Elem(), "", func(at string) {
		place, _, _ := strings.Cut(at, " ")
		for field := range out {
			if rest, ok := strings.CutPrefix(place, field); ok && (rest == "" || strings.ContainsAny(rest[:1], ".[")) {
				require.Equal(t, base, identityOf(o), "%s is no part of the text", at)
				places[field] = true
				return
			}
		}
		places[place] = true
		text := identityOf(o)
		at += " " + strconv.Itoa(len(seen))
		if other, twice := seen[text]; twice {
			require.Fail(t, "one text of two laws", "%s\n%s", at, other)
		}
		seen[text] = at
	})
	require.Equal(t, base, identityOf(o), "all was taken back")
	for field, why := range out {
		if field != ".unconfirmed" {
			require.True(t, places[field], "%s (%s) was not changed", field, why)
		}
	}
	for _, place := range []string{
		".Settings[].parameter", ".Settings[].value(Choice)", ".Settings[].value(AbsenceTable).Bands[].Sanction.EN", ".Settings[].departure",
		".Settings[].status", ".Settings[].from", ".Settings[].citation.Instrument.By", ".Rules[].Source.Pinpoint", ".Rules[].Reads[]", ".Rules[].Act",
		".Rules[].Notes", ".Facts[].Kind",
	} {
		require.True(t, places[place], place)
	}
	require.Greater(t, len(seen), 500)
}

// Each value of a parameter of the nation is in the text with its source, and changing
// either changes it.
func TestIdentityHasEveryParameter(t *testing.T) {
	t.Parallel()
	samples := identityValues()
	seen := map[string]paramID{}
	for id := range paramCount {
		var value any
		for _, v := range samples {
			if reflect.TypeOf(v) == reflect.TypeOf(paramDefs[id].of) {
				value = v
			}
		}
		require.NotNil(t, value, paramDefs[id].id)
		p := &Policy{day: pppk.MustParseDate("2026-03-02"), law: &Law{}}
		p.values[id] = value
		text := string(p.AppendIdentity(nil))
		if paramDefs[id].apart {
			require.Equal(t, 1, strings.Count(text, "\n"), "the nation's value of a parameter that came later is left out")
			p.agencySet = []placedSetting{{Setting{parameter: paramDefs[id].id, value: value, citation: identitySource()}, 0, id}}
			text = string(p.AppendIdentity(nil))
		}
		require.Contains(t, text, `{"parameter":"`+paramDefs[id].id+`","nilai":`)
		other, twice := seen[text]
		require.False(t, twice, "%d %d", id, other)
		seen[text] = id

		// It is written as in the JSON of an overlay.
		wired := value
		if v, ok := wired.(interface{ wire() any }); ok {
			wired = v.wire()
		}
		want, err := json.Marshal(wired)
		require.NoError(t, err)
		var w lawText
		fileValueOf(value).write(&w)
		require.Equal(t, string(want), string(w.b), paramDefs[id].id)
	}
	for id := range paramCount {
		ok := fileValueOf(paramDefs[id].national) != nil
		require.True(t, ok || paramDefs[id].national == nil, paramDefs[id].id)
	}
}

// Every rule of the nation is in the text, and each of its citations.
func TestIdentityHasEveryRule(t *testing.T) {
	t.Parallel()
	p, err := National().On(pppk.MustParseDate("2026-03-02"))
	require.NoError(t, err)
	text := string(p.AppendIdentity(nil))
	require.Greater(t, len(p.rules), 100)
	for i := range p.rules {
		c := &p.rules[i]
		require.Equal(t, 1, strings.Count(text, "\n"+`{"aturan":"`+c.id+`",`), c.id)
		// A rule is shared by all policies: what is changed is a copy.
		var of compiled
		line := func() string {
			var w lawText
			of.line(&w)
			return string(w.b)
		}
		shared := *c.rule
		shared.cites = slices.Clone(shared.cites)
		of = compiled{&shared, c.check, c.blocks, c.order}
		require.Contains(t, text, line())
		seen := map[string]bool{line(): true}
		changed := func(string) {
			require.False(t, seen[line()], "%s", line())
			seen[line()] = true
		}
		of.blocks = !of.blocks
		changed("")
		of.blocks = c.blocks
		eachChange(reflect.ValueOf(&shared.id).Elem(), "", changed)
		eachChange(reflect.ValueOf(&shared.act).Elem(), "", changed)
		shared.status++
		changed("")
		shared.status--
		shared.cites[0].Article += " lain"
		changed("")
	}
}

// identityTexts are texts with what could be taken for the end of a text, a field, a
// line or an escape.
var identityTexts = []string{
	"", " ", "a", `"`, `\`, `\"`, `""`, `","judul":"`, `"}`, "\n", `\n`, "\r", "\t", "\x00", `\u0000`, `\u000a`, "\x7f", "é", "e\u0301", "\u2028", "\ufffd", "\xff", `\xff`, "\xff\xfe", "\xc3",
	"\U0001f600", "\xed\xa0\x80", "<&>", `{"a":1}`, "a\xffb", `a\xffb`, "null", "true",
}

// unquoted reads what quoted writes.
func unquoted(t testing.TB, b string) string {
	t.Helper()
	require.True(t, len(b) >= 2 && b[0] == '"' && b[len(b)-1] == '"', "%q", b)
	b = b[1 : len(b)-1]
	var s []byte
	for i := 0; i < len(b); i++ {
		if b[i] != '\\' {
			require.False(t, b[i] == '"' || b[i] < ' ' || b[i] == 0x7f, "%q", b)
			s = append(s, b[i])
			continue
		}
		i++
		width := map[byte]int{'x': 2, 'u': 4}[b[i]]
		if width == 0 {
			require.Contains(t, `"\`, string(b[i]))
			s = append(s, b[i])
			continue
		}
		n, err := strconv.ParseUint(b[i+1:i+1+width], 16, 8)
		require.NoError(t, err)
		s = append(s, byte(n))
		i += width
	}
	return string(s)
}

func quotedText(s string) string {
	var w lawText
	w.quoted(s)
	return string(w.b)
}

func FuzzIdentityText(f *testing.F) {
	for i, s := range identityTexts {
		f.Add(s, identityTexts[len(identityTexts)-1-i])
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		require.Equal(t, a, unquoted(t, quotedText(a)))
		require.Equal(t, a == b, quotedText(a) == quotedText(b))
		for _, s := range []string{a, b} {
			if valid := strings.ToValidUTF8(s, "?"); valid == s {
				var read string
				require.NoError(t, json.Unmarshal([]byte(quotedText(s)), &read))
				require.Equal(t, s, read)
			}
		}
		// Two fields side by side do not run into each other.
		o := Overlay{Settings: []Setting{{parameter: a, value: Route(b)}}}
		other := Overlay{Settings: []Setting{{parameter: b, value: Route(a)}}}
		require.Equal(t, a == b, identityOf(o) == identityOf(other))
		require.Equal(t, 2, strings.Count(identityOf(o), "\n"))
	})
}

// Whatever stands in the texts, no two laws are written alike.
func TestIdentityOfTrickyTexts(t *testing.T) {
	t.Parallel()
	seen := map[string]string{}
	for i, a := range identityTexts {
		for j, b := range identityTexts {
			c := identitySource()
			c.Instrument.Title, c.Instrument.By = a, b
			text := identityOf(Overlay{
				Settings: []Setting{{parameter: string(ObjectionRoute), value: Route(a), citation: c}, {parameter: b, value: Offices{Lists: b, Told: a}}},
				Facts:    []Fact{{ID: a, Title: pppk.Text{ID: b, EN: a}}}, Rules: []Rule{{ID: b, Reads: []string{a, b}}},
			})
			require.Equal(t, 5, strings.Count(text, "\n"), "%q %q", a, b)
			where := fmt.Sprintf("%d %d", i, j)
			require.Empty(t, seen[text], where)
			seen[text] = where
		}
	}
}

// policyKeys is the keys of the text of a policy, with the places where they stand;
// those of values are of the overlay.
func policyKeys(t testing.TB) []string {
	t.Helper()
	p, err := National().On(pppk.MustParseDate("2026-03-02"))
	require.NoError(t, err)
	found := map[string]bool{}
	var walk func(v any, at string)
	walk = func(v any, at string) {
		switch v := v.(type) {
		case map[string]any:
			for key, held := range v {
				found[at+key] = true
				if key != "nilai" {
					walk(held, at+key+".")
				}
			}
		case []any:
			for _, held := range v {
				walk(held, strings.TrimSuffix(at, ".")+"[].")
			}
		}
	}
	for line := range bytes.Lines(append(p.AppendIdentity(nil), identityOf(identityAgency())...)) {
		var v any
		require.NoError(t, json.Unmarshal(line, &v), "%s", line)
		walk(v, "")
	}
	var all []string
	for key := range found {
		all = append(all, key)
	}
	slices.Sort(all)
	return all
}
