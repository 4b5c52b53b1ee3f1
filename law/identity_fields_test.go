package law_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
)

// toyWord is a value of a parameter with choices.
type toyWord string

const (
	toyYes toyWord = "ya"
	toyNo  toyWord = "tidak"
)

// small is a law of its own, with a parameter of each type that there is, and another of
// the same type beside each. What its parameters allow is what allows says of them.
type small struct {
	*law.Law
	asked, other law.Act
	undeclared   law.Act
	score        law.Parameter[law.Score]
	route        law.Parameter[law.Route]
	offices      law.Parameter[law.Offices]
	absence      law.Parameter[law.AbsenceTable]
	allows       map[string]bool
	settings     []law.Setting // of each type of parameter, one or more
	beside       []law.Setting // the same values of the other parameters
	nations      []func(t *testing.T, apart bool, source pppk.Citation, sets ...pppk.Citation) (id, text, written string)
}

var toyDay = pppk.MustParseDate("2026-03-02")

func wordsOf(s string) pppk.Text { return pppk.Text{ID: s, EN: s + " (en)"} }

func toyAct(id string) law.Act {
	a := law.ActSpec{ID: id}
	a.Words.Title = wordsOf(id)
	for i := range a.Words.Outcomes {
		a.Words.Outcomes[i], a.Words.Plain[i] = wordsOf("hasil"), wordsOf("hasil")
	}
	return law.NewAct(a)
}

// toySource is a citation with all its parts.
func toySource() pppk.Citation {
	return pppk.Citation{
		Instrument: pppk.Instrument{Name: "Perbup Rekaan 1/2023", Title: "judul", Force: pppk.Binding, Since: pppk.MustParseDate("2023-11-01"), Year: 2023, CheckedTo: pppk.MustParseDate("2025-01-01"), By: "Bagian Hukum"},
		Article:    "Pasal 2", Subject: "perihal", Confidence: pppk.Medium, Pinpoint: pppk.SeenPinpoint,
	}
}

// toyNation is what the small law cites.
func toyNation() pppk.Citation {
	return pppk.Citation{Instrument: pppk.Instrument{Name: "UU Rekaan 1/2020", Force: pppk.Binding, Since: pppk.MustParseDate("2020-01-01")}, Article: "Pasal 1", Confidence: pppk.High, Pinpoint: pppk.SeenPinpoint}
}

// toyParameter adds two parameters of a type for each value, and settings of both. It
// returns the first.
func toyParameter[T law.Valued](l *small, params *[]law.Param, id string, choices []T, values ...T) (first law.Parameter[T]) {
	spec := law.ParameterSpec[T]{Title: wordsOf(id), Stated: true}
	for _, c := range choices {
		spec.Choices = append(spec.Choices, law.Choice[T]{Value: c, Words: wordsOf("pilihan")})
	}
	from := pppk.MustParseDate("2026-01-01")
	for i, v := range values {
		name := "rekaan." + id + strings.Repeat("_x", i)
		declare := func(id string) law.Parameter[T] {
			spec.ID = id
			spec.Allowed = []law.Allowed[T]{{Words: wordsOf("apa pun"), Inside: func(T) bool { return l.allows[id] }}}
			return law.NewParameter(spec)
		}
		one, beside := declare(name), declare(name+"_beside")
		*params = append(*params, one, beside)
		if i == 0 {
			first = one
		}
		l.nations = append(l.nations, func(t *testing.T, apart bool, source pppk.Citation, sets ...pppk.Citation) (id, text, written string) {
			t.Helper()
			nation := spec
			nation.ID, nation.Allowed, nation.Stated, nation.Apart = name, nil, false, apart
			nation.Versions = []law.Version[T]{{Value: v, Cite: source}}
			return ofTheNation(t, law.NewParameter(nation), v, sets...)
		})
		until := from.AddDays(300)
		l.settings = append(l.settings, law.Depart(one, v, from, toySource()).Until(until).For(pppk.PartTime))
		l.beside = append(l.beside, law.Depart(beside, v, from, toySource()).Until(until).For(pppk.PartTime))
	}
	return first
}

func newToy(t testing.TB) *small {
	t.Helper()
	both := pppk.Text{ID: "satu", EN: "one"}
	l := &small{asked: toyAct("tanya"), other: toyAct("tanya-lain"), undeclared: toyAct("tanya-baru")}
	var params []law.Param
	toyParameter(l, &params, "word", []toyWord{toyYes, toyNo}, toyYes)
	l.route = toyParameter(l, &params, "route", nil, law.Route("tertulis"))
	toyParameter(l, &params, "date", nil, pppk.MustParseDate("2026-12-31"))
	toyParameter(l, &params, "minutes", nil, law.Minutes(2250))
	toyParameter(l, &params, "count", nil, law.Count(3))
	toyParameter(l, &params, "percent", nil, pppk.PercentOf(31_25))
	toyParameter(l, &params, "floor", nil, law.Floor{Lowest: pppk.Good, Years: []int{2023, 2025}})
	toyParameter(l, &params, "lengths", nil, law.Years(1, 5).CutAtAgeLimit(), law.UpToAgeLimit())
	l.offices = toyParameter(l, &params, "offices", nil, law.Offices{Reports: "a", Lists: "b", Recommends: "c", Decides: "d", Told: "e"})
	toyParameter(l, &params, "wage", nil, law.WageFloor{Least: []law.Wage{
		{Category: pppk.TechnicalPosts, Education: "SMA", Amount: pppk.MustParseRupiah("1100000.5")}, {Amount: pppk.MustParseRupiah("5")},
	}, FormerPay: true})
	toyParameter(l, &params, "documents", nil, law.Documents{{ID: "skck", Name: both, Due: pppk.MustParseDate("2026-02-01")}, {ID: "surat_sehat", Name: both}})
	l.score = toyParameter(l, &params, "score", nil, law.Score{Parts: []law.ScorePart{
		{ID: "kehadiran", Name: both, Weight: pppk.PercentOf(40_50)}, {ID: "ujian", Name: both, Weight: pppk.PercentOf(59_50)},
	}, Pass: pppk.PercentOf(70_00)})
	toyParameter(l, &params, "bar", nil, law.SanctionBar{Lightest: pppk.MediumSanction, Years: []int{2023, 2025}})
	l.absence = toyParameter(l, &params, "absence", nil, law.AbsenceTable{
		Bands: []law.AbsenceBand{{From: 3, To: 5, Level: pppk.LightSanction, Sanction: both}, {From: 6, To: 8, Level: pppk.SevereSanction, Sanction: both}},
		Ends:  true, Run: law.AbsenceRun{Days: 10, Level: pppk.SevereSanction, Sanction: both},
	})
	cited := toyNation()
	cited.Instrument.Name += "x" // what a check of the other instrument is changed to
	var err error
	l.Law, err = law.New(law.Text{
		ID: "uu-rekaan", Instrument: toyNation().Instrument, Since: pppk.MustParseDate("2023-10-31"),
		Acts: []law.Act{l.asked, l.other}, Facts: []*law.Fact{law.EventsFact(), law.BirthFact()}, Parameters: params, Cites: []pppk.Citation{toyNation(), cited},
	})
	require.NoError(t, err)
	return l
}

// agency says something in every field that an agency has.
func (l *small) agency() law.Overlay {
	from := pppk.MustParseDate("2026-01-01")
	passed := &law.Fact{
		ID: "lulus", Kind: law.FlagFact, Title: pppk.Text{ID: "lulus", EN: "passed"}, Office: pppk.Text{ID: "BKPSDM", EN: "office"},
		Plain: wordsOf("kelulusan"), Fetch: law.Fetch{Before: wordsOf("Minta "), After: wordsOf(".")},
	}
	mark := &law.Fact{ID: "nilai_ujian", Kind: law.NumberFact, Title: wordsOf("nilai"), Office: wordsOf("BKPSDM")}
	own := law.NewParameter(law.ParameterSpec[law.Route]{ID: "rekaan.own", Title: wordsOf("milik sendiri")})
	return law.Overlay{
		ID: "rekaan", Authority: "Kabupaten Rekaan", Version: "1", Region: pppk.MustParseRegionCode("bps:6403"), Replaces: "dahulu",
		Acts: []law.Act{toyAct("tanya-sendiri")}, Parameters: []law.Param{own},
		Facts:    []*law.Fact{passed, mark},
		Checks:   []law.LaterCheck{{Instrument: "UU Rekaan 1/2020", On: from, Office: "Bagian Hukum", Reference: "2/2025"}},
		Settings: slices.Clone(l.settings),
		Rules: []law.Rule{{
			ID: "rekaan.passed", Act: l.asked, Status: pppk.PartTime, Title: pppk.Text{ID: "a", EN: "b"}, Duty: pppk.Text{ID: "c", EN: "d"}, Plain: pppk.Text{ID: "e", EN: "f"},
			From: from, Until: from.AddDays(300), Cites: []pppk.Citation{toySource()}, Reads: []*law.Fact{passed, law.EventsFact()}, Parameters: []law.Param{l.score}, Asks: []law.Param{l.absence},
			Never: map[law.Result]string{law.NotKnown: "selalu diketahui"},
			Check: func(*law.Case) law.Result { return law.Met },
		}},
	}
}

// identityOf is the text of the law with the overlays laid over it, whose settings are
// departures or not as they say.
func (l *small) identityOf(overlays ...law.Overlay) (string, error) {
	l.allows = map[string]bool{}
	for _, o := range overlays {
		for _, s := range o.Settings {
			l.allows[s.Parameter()] = !s.Departs()
		}
	}
	laid, err := l.With(overlays...)
	if err != nil {
		return "", err
	}
	p, err := laid.On(toyDay)
	if err != nil {
		return "", err
	}
	return string(p.AppendIdentity(nil)), nil
}

// toyChanges makes every small change to what v holds, one at a time, says where, and
// takes it back.
func (l *small) toyChanges(v reflect.Value, at string, changed func(at string)) {
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
	case law.Act:
		for i, other := range []law.Act{l.other, l.undeclared, {}} {
			try(" "+strconv.Itoa(i), reflect.ValueOf(other))
		}
		return
	case law.Lengths:
		others := []law.Lengths{law.UpToAgeLimit(), law.UpToAgeLimit().CutAtAgeLimit()}
		for n := 1; n <= law.MaxTermYears; n++ {
			for _, more := range []law.Lengths{law.Years(n), law.Years(1, n), law.Years(5, n), law.Years(1, 5, n)} {
				others = append(others, more, more.CutAtAgeLimit())
			}
		}
		once := map[law.Lengths]bool{}
		for i, other := range others {
			if !once[other] {
				try(" "+strconv.Itoa(i), reflect.ValueOf(other))
			}
			once[other] = true
		}
		return
	case law.Setting:
		for i := range l.settings { // another parameter of its type
			if l.settings[i].Parameter() == is.Parameter() {
				param := func(s *law.Setting) reflect.Value {
					f := reflect.ValueOf(s).Elem().FieldByName("param")
					return reflect.NewAt(f.Type(), f.Addr().UnsafePointer()).Elem()
				}
				f := v.FieldByName("param")
				l.swapped(reflect.NewAt(f.Type(), f.Addr().UnsafePointer()).Elem(), param(&l.beside[i]), func() { changed(at + ".param") })
			}
		}
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			l.toyChanges(v.Field(i), at+"."+v.Type().Field(i).Name, changed)
		}
	case reflect.Slice:
		if v.Len() == 0 {
			return
		}
		for i := range v.Len() {
			switch held := v.Index(i); {
			case held.Kind() != reflect.Pointer:
				l.toyChanges(held, at+"[]", changed)
			case strings.HasSuffix(at, "Reads"):
				l.swapped(held, reflect.ValueOf(law.BirthFact()), func() { changed(at + "[]") })
			default:
				l.toyChanges(held.Elem(), at+"[]", changed)
			}
		}
		try(" shorter", v.Slice(0, v.Len()-1))
		try(" longer", reflect.Append(v.Slice3(0, v.Len(), v.Len()), v.Index(0)))
	case reflect.Interface:
		if v.IsNil() || v.Elem().Kind() == reflect.Pointer || !strings.HasSuffix(at, ".value") {
			return
		}
		held := reflect.New(v.Elem().Type()).Elem()
		held.Set(v.Elem())
		was := v.Elem()
		l.toyChanges(held, at+"("+held.Type().Name()+")", func(at string) {
			v.Set(held)
			changed(at)
			v.Set(was)
		})
	case reflect.String:
		for how, s := range map[string]string{"": v.String() + `"`, " x": v.String() + "x", " none": "", " other": string(toyNo)} {
			try(how, reflect.ValueOf(s))
		}
	case reflect.Bool:
		try("", reflect.ValueOf(!v.Bool()))
	case reflect.Uint8:
		for n := range 30 {
			try(" "+strconv.Itoa(n), reflect.ValueOf(uint8(n)))
		}
		try(" none of them", reflect.ValueOf(uint8(77)))
	case reflect.Uint16, reflect.Uint32, reflect.Uint64:
		try("", reflect.ValueOf(v.Uint()+1))
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		try("", reflect.ValueOf(v.Int()+1))
	case reflect.Map:
		try(" none", reflect.Zero(v.Type()))
	case reflect.Func, reflect.Pointer:
	default:
		panic("toyChanges: " + at + " is a " + v.Kind().String())
	}
}

// swapped puts another pointer there for a moment.
func (l *small) swapped(v, other reflect.Value, do func()) {
	was := reflect.New(v.Type()).Elem()
	was.Set(v)
	v.Set(other)
	do()
	v.Set(was)
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
		".Acts": "the rules about it name it", ".Parameters": "what sets it names it",
		".Facts[].Plain": "how letters ask for it", ".Facts[].Fetch": "the same", ".Facts[].AfterApplying": "of statements alone", ".Facts[].Subject": "of statements alone",
		".Rules[].Told": "what letters say", ".Rules[].Never": "what pages say",
		".Rules[].Bounds": "goes with its check, which is Go", ".Rules[].Limit": "the same", ".Rules[].Parameters": "the same", ".Rules[].Asks": "the same",
	}
	// What no law can have, however it is changed.
	never := map[string]string{
		".Facts[].Subject": "an agency declares no statement", ".Settings[].value(Percent).given": "no share", ".Settings[].value(WageFloor).Least[].Amount.given": "no amount",
		".Settings[].value(Score).Parts[].Weight.given": "no weight",
	}
	l := newToy(t)
	o, before := l.agency(), law.Overlay{ID: "dahulu", Authority: "Kabupaten Rekaan"}
	for i := range reflect.TypeFor[law.Overlay]().NumField() {
		name := reflect.TypeFor[law.Overlay]().Field(i).Name
		require.True(t, name == "unconfirmed" || !reflect.ValueOf(o).Field(i).IsZero(), name)
	}
	base, err := l.identityOf(before, o)
	require.NoError(t, err)
	seen, places, refused := map[string]string{base: "as it is"}, map[string]bool{}, map[string]error{}
	look := func(at string) {
		place, _, _ := strings.Cut(at, " ")
		before.Authority = o.Authority
		text, err := l.identityOf(before, o)
		if err != nil { // it is no law
			refused[place] = err
			return
		}
		places[place] = true
		for field := range out {
			if rest, ok := strings.CutPrefix(place, field); ok && (rest == "" || strings.ContainsAny(rest[:1], ".[")) {
				require.Equal(t, base, text, "%s is no part of the text", at)
				places[field] = true
				return
			}
		}
		at += " " + strconv.Itoa(len(seen))
		if other, twice := seen[text]; twice {
			require.Fail(t, "one text of two laws", "%s\n%s", at, other)
		}
		seen[text] = at
	}
	l.toyChanges(reflect.ValueOf(&o).Elem(), "", look)
	again, err := l.identityOf(before, o)
	require.NoError(t, err)
	require.Equal(t, base, again, "all was taken back")

	// What can only be changed together with something else.
	instead := func(at string, other law.Setting) {
		i := slices.IndexFunc(o.Settings, func(s law.Setting) bool { return s.Parameter() == other.Parameter() })
		was := o.Settings[i]
		o.Settings[i] = other.Until(was.Last()).For(was.Status())
		look(at)
		o.Settings[i] = was
	}
	weighed := func(at string, weights ...int32) {
		s := law.Score{Pass: pppk.PercentOf(70_00)}
		for i, id := range []string{"kehadiran", "ujian", "wawancara"}[:len(weights)] {
			s.Parts = append(s.Parts, law.ScorePart{ID: id, Name: pppk.Text{ID: "satu", EN: "one"}, Weight: pppk.PercentOf(weights[i])})
		}
		instead(at, law.Depart(l.score, s, pppk.MustParseDate("2026-01-01"), toySource()))
	}
	weighed(".Settings[].value(Score).Parts[].Weight.basisPoints", 59_50, 40_50)
	weighed(".Settings[].value(Score).Parts", 100_00)
	weighed(".Settings[].value(Score).Parts", 40_50, 59_00, 50)
	both := pppk.Text{ID: "satu", EN: "one"}
	open := law.AbsenceTable{
		Bands: []law.AbsenceBand{{From: 3, To: 5, Level: pppk.LightSanction, Sanction: both}, {From: 6, Level: pppk.SevereSanction, Sanction: both}},
		Run:   law.AbsenceRun{Days: 10, Level: pppk.SevereSanction, Sanction: both},
	}
	instead(".Settings[].value(AbsenceTable).Ends", law.Depart(l.absence, open, pppk.MustParseDate("2026-01-01"), toySource()))

	for place, err := range refused {
		_, none := never[place]
		require.Equal(t, none, !places[place], "%s: %v", place, err)
	}
	for field, why := range out {
		_, none := never[field]
		require.True(t, none || places[field] || field == ".unconfirmed", "%s (%s) was not changed", field, why)
	}
	for _, place := range []string{
		".Settings[].param", ".Settings[].value(toyWord)", ".Settings[].value(AbsenceTable).Bands[].Sanction.EN", ".Settings[].departure",
		".Settings[].status", ".Settings[].from", ".Settings[].citation.Instrument.By", ".Rules[].Cites[].Pinpoint", ".Rules[].Cites", ".Rules[].Reads[]", ".Rules[].Reads", ".Rules[].Act",
		".Rules[].Notes", ".Facts[].Kind",
	} {
		require.True(t, places[place], place)
	}
	require.Greater(t, len(seen), 500)
}

// ofTheNation is the text of a law with one parameter, of which the nation has a value, and
// that value as an overlay has it. Who sets it too is an agency.
func ofTheNation[T any](t *testing.T, p law.Parameter[T], value T, sets ...pppk.Citation) (id, text, written string) {
	t.Helper()
	l, err := law.New(law.Text{ID: "uu-rekaan", Instrument: toyNation().Instrument, Since: pppk.MustParseDate("2023-10-31"), Parameters: []law.Param{p}})
	require.NoError(t, err)
	from := pppk.MustParseDate("2026-01-01")
	data, err := json.Marshal(law.Overlay{ID: "rekaan", Authority: "Kabupaten Rekaan", Settings: []law.Setting{law.Set(p, value, from, toySource())}})
	require.NoError(t, err)
	var o struct {
		Settings []struct {
			Value json.RawMessage `json:"nilai"`
		} `json:"ketentuan"`
	}
	require.NoError(t, json.Unmarshal(data, &o))
	for _, source := range sets {
		l, err = l.With(law.Overlay{ID: "rekaan", Authority: "Kabupaten Rekaan", Settings: []law.Setting{law.Set(p, value, from, source)}})
		require.NoError(t, err)
	}
	policy, err := l.On(toyDay)
	require.NoError(t, err)
	return p.ID(), string(policy.AppendIdentity(nil)), string(o.Settings[0].Value)
}

// Each value of a parameter of the nation is in the text with its source, as it is written
// in the JSON of an overlay, and changing either changes it.
func TestIdentityHasEveryParameter(t *testing.T) {
	t.Parallel()
	l := newToy(t)
	require.Len(t, l.nations, len(l.settings))
	seen := map[string]string{}
	add := func(text, where string) {
		require.Empty(t, seen[text], where)
		seen[text] = where
	}
	for _, nation := range l.nations {
		id, text, written := nation(t, false, toyNation())
		require.Contains(t, text, "\n"+`{"parameter":"`+id+`","nilai":`+written+`,"sumber":{"peraturan":"UU Rekaan 1/2020",`)
		require.Equal(t, 2, strings.Count(text, "\n"))
		add(text, id)
		_, text, _ = nation(t, false, toySource())
		require.Contains(t, text, `,"sumber":{"peraturan":"Perbup Rekaan 1/2023",`)
		add(text, id+" of another source")

		// A parameter that came later is left out, until an agency sets it.
		_, text, _ = nation(t, true, toyNation())
		require.Equal(t, 1, strings.Count(text, "\n"), "%s: the nation's value of a parameter that came later is left out", id)
		_, text, _ = nation(t, true, toyNation(), toySource())
		require.Contains(t, text, "\n"+`{"parameter":"`+id+`","nilai":`+written+`,"sumber":{"peraturan":"Perbup Rekaan 1/2023",`)
		require.Contains(t, text, "\n"+`{"ketentuan":"`+id+`","nilai":`+written+`,"mulai":"2026-01-01",`)
		add(text, id+" that an agency sets")
	}
}

// toyRule is the text of a law with one rule of the nation, or what is wrong with it.
func (l *small) toyRule(r law.Rule) (string, error) {
	laid, err := law.New(law.Text{
		ID: "uu-rekaan", Instrument: toyNation().Instrument, Since: pppk.MustParseDate("2023-10-31"),
		Acts: []law.Act{l.asked, l.other}, Facts: []*law.Fact{law.EventsFact()}, Rules: []law.Rule{r},
	})
	if err != nil {
		return "", err
	}
	p, err := laid.On(toyDay)
	if err != nil {
		return "", err
	}
	return string(p.AppendIdentity(nil)), nil
}

// Of a rule of the nation its id, its act, whom it concerns, whether it blocks, and each
// part of each of its citations are in the text; what it says follows from its id.
func TestIdentityOfRules(t *testing.T) {
	t.Parallel()
	l := newToy(t)
	r := law.Rule{
		ID: "rekaan.passed", Act: l.asked, Title: wordsOf("a"), Duty: wordsOf("c"), Plain: wordsOf("e"), Cites: []pppk.Citation{toyNation(), toySource()},
		Check: func(*law.Case) law.Result { return law.Met },
	}
	base, err := l.toyRule(r)
	require.NoError(t, err)
	require.Equal(t, 1, strings.Count(base, "\n"+`{"aturan":"rekaan.passed",`))
	seen, places := map[string]string{base: "as it is"}, map[string]bool{}
	l.toyChanges(reflect.ValueOf(&r).Elem(), "", func(at string) {
		text, err := l.toyRule(r)
		place, _, _ := strings.Cut(at, " ")
		if err != nil || strings.Count(text, "\n") == 1 { // no law, or a rule that does not hold on the day
			return
		}
		places[place] = true
		top, _, _ := strings.Cut(strings.TrimPrefix(place, "."), ".")
		switch top {
		case "Title", "Duty", "Plain", "From", "Until", "Told", "Bounds", "Limit", "Never":
			require.Equal(t, base, text, "%s is no part of the text", at)
			return
		}
		require.Empty(t, seen[text], at)
		seen[text] = at
	})
	for _, place := range []string{
		".ID", ".Act", ".Status", ".Notes", ".Cites", ".Cites[].Instrument.Name", ".Cites[].Instrument.Title", ".Cites[].Instrument.Force", ".Cites[].Instrument.Since", ".Cites[].Instrument.Year",
		".Cites[].Instrument.CheckedTo", ".Cites[].Instrument.By", ".Cites[].Article", ".Cites[].Subject", ".Cites[].Confidence", ".Cites[].Pinpoint",
	} {
		require.True(t, places[place], place)
	}
}

// identityTexts are texts with what could be taken for the end of a text, a field, a
// line or an escape.
var identityTexts = []string{
	"", " ", "a", `"`, `\`, `\"`, `""`, `","judul":"`, `"}`, "\n", `\n`, "\r", "\t", "\x00", `\u0000`, `\u000a`, "\x7f", "é", "e\u0301", "\u2028", "\ufffd", "\xff", `\xff`, "\xff\xfe", "\xc3",
	"\U0001f600", "\xed\xa0\x80", "<&>", `{"a":1}`, "a\xffb", `a\xffb`, "null", "true",
}

// unquoted reads a text as it is written.
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

// citedAs is the line of a setting whose source has these texts.
func (l *small) citedAs(t testing.TB, title, by string) string {
	t.Helper()
	c := toySource()
	c.Instrument.Title, c.Instrument.By = title, by
	i := slices.IndexFunc(l.settings, func(s law.Setting) bool { return s.Parameter() == l.route.ID() })
	s := l.settings[i]
	text, err := l.identityOf(law.Overlay{ID: "rekaan", Authority: "Kabupaten Rekaan", Settings: []law.Setting{law.Depart(l.route, "tertulis", s.From(), c)}})
	require.NoError(t, err)
	// The value that decides has a line too, as what decides.
	lines := strings.Split(text, "\n")
	require.Len(t, lines, 4, "%q %q", title, by)
	require.True(t, strings.HasPrefix(lines[1], `{"ketentuan":`), lines[1])
	return lines[1]
}

// textUnder reads the text that stands under a key of a line, and what follows it. Of a key
// that is not there it is empty.
func textUnder(t testing.TB, line, key string) (text, rest string) {
	t.Helper()
	after, ok := strings.CutPrefix(line, `,"`+key+`":`)
	if !ok {
		return "", line
	}
	for end := 1; ; end++ {
		switch after[end] {
		case '\\':
			end++
		case '"':
			return unquoted(t, after[:end+1]), after[end+1:]
		}
	}
}

func FuzzIdentityText(f *testing.F) {
	for i, s := range identityTexts {
		f.Add(s, identityTexts[len(identityTexts)-1-i])
	}
	l := newToy(f)
	f.Fuzz(func(t *testing.T, a, b string) {
		line := l.citedAs(t, a, b)
		_, rest, ok := strings.Cut(line, `"sumber":{"peraturan":"Perbup Rekaan 1/2023"`)
		require.True(t, ok, line)
		title, rest := textUnder(t, rest, "judul")
		require.Equal(t, a, title)
		_, rest, ok = strings.Cut(rest, `,"diperiksa_sampai":"2025-01-01"`)
		require.True(t, ok, line)
		by, rest := textUnder(t, rest, "diperiksa_oleh")
		require.Equal(t, b, by)
		require.Equal(t, "}}", rest)
		if utf8.ValidString(a) && utf8.ValidString(b) {
			var read struct {
				Source struct {
					Title string `json:"judul"`
					By    string `json:"diperiksa_oleh"`
				} `json:"sumber"`
			}
			require.NoError(t, json.Unmarshal([]byte(line), &read))
			require.Equal(t, []string{a, b}, []string{read.Source.Title, read.Source.By})
		}
		// Two fields side by side do not run into each other.
		require.Equal(t, a == b, line == l.citedAs(t, b, a))
	})
}

// Whatever stands in the texts, no two laws are written alike.
func TestIdentityOfTrickyTexts(t *testing.T) {
	t.Parallel()
	l := newToy(t)
	from := pppk.MustParseDate("2026-01-01")
	seen := map[string]string{}
	for i, a := range identityTexts {
		for j, b := range identityTexts {
			c := toySource()
			c.Instrument.Title, c.Instrument.By = a, b
			fact := &law.Fact{ID: "lulus", Kind: law.FlagFact, Title: pppk.Text{ID: "x" + b, EN: a + "x"}, Office: pppk.Text{ID: a + "x", EN: "x" + b}}
			text, err := l.identityOf(law.Overlay{
				ID: "rekaan", Authority: "Kabupaten Rekaan",
				Settings: []law.Setting{law.Depart(l.route, law.Route("x"+a), from, c), law.Depart(l.offices, law.Offices{Lists: b, Decides: "x", Told: a}, from, toySource())},
				Facts:    []*law.Fact{fact},
				Rules: []law.Rule{{
					ID: "rekaan.passed", Act: l.asked, Title: pppk.Text{ID: "x" + b, EN: a + "x"}, Duty: pppk.Text{ID: "x" + a, EN: a + "x"}, Plain: pppk.Text{ID: b + "x", EN: "x" + b},
					From: from, Cites: []pppk.Citation{c}, Reads: []*law.Fact{fact}, Check: func(*law.Case) law.Result { return law.Met },
				}},
			})
			require.NoError(t, err)
			require.Equal(t, 7, strings.Count(text, "\n"), "%q %q", a, b)
			where := fmt.Sprintf("%d %d", i, j)
			require.Empty(t, seen[text], where)
			seen[text] = where
		}
	}
}
