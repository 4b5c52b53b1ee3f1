package national_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// decided is a record of somebody who may be renewed, and its policy.
func decided(t testing.TB) (law.Record, *law.Policy) {
	t.Helper()
	p := madeup.National(t, madeup.PropertyDay)
	r, err := p.Decide(law.Request{Act: national.Renewal()}, madeup.FullFacts(madeup.PropertyDay)).Record()
	require.NoError(t, err)
	require.Equal(t, law.Eligible, r.Outcome)
	return r, p
}

func TestRecordHoldsWhatWasDecided(t *testing.T) {
	t.Parallel()
	r, p := decided(t)
	d := p.Decide(law.Request{Act: national.Renewal()}, &r.Facts)
	require.Equal(t, d.Step(), r.Step)
	last, rule := d.Longest()
	require.Equal(t, law.LongestTerm{Last: last, Rule: rule}, r.Longest)
	var findings []law.RecordFinding
	for f := range d.Findings() {
		findings = append(findings, law.RecordFinding{Rule: f.Rule, Result: f.Result})
	}
	require.NotEmpty(t, findings)
	require.Equal(t, findings, r.Findings)
}

// What is written is read again, whoever it is about.
func TestRecordRoundTrip(t *testing.T) {
	t.Parallel()
	people := madeup.AtLength(1500)
	laws := madeup.PropertyLaws(t)
	g := madeup.NewGenerator(71)
	g.PartTime = 0.35
	for n := range people {
		p := laws[n%len(laws)].Policy
		g.Full = madeup.Pick(g, 0.99, 0.9)
		f := g.Facts(madeup.PropertyDay)
		r, err := p.Decide(g.Request(f), f).Record()
		require.NoError(t, err)
		text, err := json.Marshal(r)
		require.NoError(t, err)
		require.True(t, strings.HasPrefix(string(text), `{"format":"pppk.record/1","pustaka":"`), "%s", text)
		require.NotContains(t, string(text), "null")
		var back law.Record
		require.NoError(t, json.Unmarshal(text, &back))
		r.Facts = madeup.Plain(r.Facts)
		require.Equal(t, r, back)
		again, err := json.Marshal(&back)
		require.NoError(t, err)
		require.Equal(t, string(text), string(again))
		require.NoError(t, back.Verify(p))
	}
}

func TestRecordRoundTripOfNothing(t *testing.T) {
	t.Parallel()
	for _, r := range []law.Record{{}, {Library: "0.0.1", Act: "mutasi"}} {
		text, err := json.Marshal(r)
		require.NoError(t, err)
		back := law.Record{Library: "x", Readings: []string{"x"}, Facts: pppk.Facts{Name: "x"}}
		require.NoError(t, json.Unmarshal(text, &back))
		require.Equal(t, r, back)
	}
}

func TestRecordUnmarshal(t *testing.T) {
	t.Parallel()
	const head = `{"format":"pppk.record/1"`
	for text, want := range map[string]string{
		`[]`:                                              " json.type",
		`"x"`:                                             " json.type",
		`{"format":`:                                      "format json.syntax",
		`{}`:                                              "format record.format",
		`{"format":null}`:                                 "format record.format",
		`{"format":1}`:                                    "format record.format",
		`{"format":"pppk.decision/1"}`:                    "format record.format",
		`{"format":"pppk.record/"}`:                       "format record.format",
		`{"format":"pppk.record/2"}`:                      "format record.version",
		`{"format":"pppk.record/10"}`:                     "format record.version",
		`{"format":"pppk.record/2","baru":1}`:             "format record.version", // of which no key is known
		head + `,"format":"pppk.record/1"}`:               "format json.duplicate",
		head + `,"alamat":"x"}`:                           "alamat json.key",
		head + `,"hari":"02-03-2026"}`:                    "hari date.layout",
		head + `,"hari":20260302}`:                        "hari json.type",
		head + `,"hari":"2026-02-30"}`:                    "hari date.day",
		head + `,"hasil":"eligible"}`:                     "hasil hasil.unknown",
		head + `,"tahap":"selesai"}`:                      "tahap tahap.unknown",
		head + `,"pustaka":1}`:                            "pustaka json.type",
		head + `,"kebijakan":"Siti"}`:                     "kebijakan record.hash",
		head + `,"kebijakan":1}`:                          "kebijakan json.type",
		head + `,"lapisan":"x"}`:                          "lapisan json.type",
		head + `,"lapisan":["x",1]}`:                      "lapisan[1] json.type",
		head + `,"bacaan":[null]}`:                        "bacaan[0] json.type",
		head + `,"usulan":{"awal":"x"}}`:                  "usulan.awal json.key",
		head + `,"paling_lama":{"hari":"x"}}`:             "paling_lama.hari date.layout",
		head + `,"paling_lama":{"aturan":""}}`:            "",
		head + `,"temuan":[{},{"aturan":"Siti Contoh"}]}`: "temuan[1].aturan record.rule",
		head + `,"temuan":[{"aturan":"siti"}]}`:           "temuan[0].aturan record.rule",
		head + `,"temuan":[{"aturan":"renewal.x","hasil":"ya"}]}`:              "temuan[0].hasil hasil.unknown",
		head + `,"temuan":[{"aturan":"renewal.x","lain":1}]}`:                  "temuan[0].lain json.key",
		head + `,"diperiksa":[{"sampai":"x"}]}`:                                "diperiksa[0].sampai date.layout",
		head + `,"fakta":[]}`:                                                  "fakta json.type",
		head + `,"fakta":{"format":"pppk.facts/1"}}`:                           "fakta.format json.key",
		head + `,"fakta":{"perjanjian":[{"status":"x"}]}}`:                     "fakta.perjanjian[0].status status.unknown",
		head + `,"fakta":{"nama":"Siti","nama":"Siti"}}`:                       "fakta.nama json.duplicate",
		head + `,"hari":null,"hasil":"","lapisan":null,"fakta":null}`:          "",
		head + `,"usulan":null,"paling_lama":"","temuan":[],"diperiksa":null}`: "",
		`null`: "",
	} {
		r := law.Record{Library: "kept", Facts: pppk.Facts{Name: "Melati"}}
		err := r.UnmarshalJSON([]byte(text))
		require.Equal(t, law.Record{}, r, text)
		if want == "" {
			require.NoError(t, err, text)
			continue
		}
		require.ErrorIs(t, err, law.ErrRecord, text)
		problems := pppk.Problems(err)
		require.Len(t, problems, 1, text)
		require.Equal(t, want, problems[0].Path+" "+problems[0].Code, text)
		require.NotContains(t, err.Error(), "Siti", text)
	}
	// Everything at once.
	var r law.Record
	err := json.Unmarshal([]byte(head+`,"hari":"x","hasil":"x","fakta":{"tanggal_lahir":"x","nama":1}}`), &r)
	require.Equal(t, []string{"json.type", "date.layout", "date.layout", "hasil.unknown"}, madeup.CodesOf(err))
}

// verified says what Verify finds, each with its place.
func verified(t testing.TB, r law.Record, p *law.Policy) []string {
	t.Helper()
	err := r.Verify(p)
	var all []string
	for _, one := range pppk.Problems(err) {
		require.ErrorIs(t, one, law.ErrRecord)
		require.NotEmpty(t, one.Remedy)
		all = append(all, one.Path+" "+one.Code)
	}
	require.Equal(t, err == nil, len(all) == 0)
	return all
}

func TestRecordVerify(t *testing.T) {
	t.Parallel()
	r, p := decided(t)
	require.NoError(t, r.Verify(p))
	findings := func(rule string) int {
		return slices.IndexFunc(r.Findings, func(f law.RecordFinding) bool { return f.Rule == rule })
	}
	require.Equal(t, 0, findings("renewal.agreement"))

	for name, c := range map[string]struct {
		change func(*law.Record)
		want   []string
	}{
		"library":         {func(r *law.Record) { r.Library = "0.0.1" }, []string{"pustaka record.software"}},
		"day":             {func(r *law.Record) { r.Day = r.Day.AddDays(1) }, []string{"hari record.day"}},
		"policy":          {func(r *law.Record) { r.Policy = strings.Repeat("0", 32) }, []string{"kebijakan record.policy"}},
		"overlays":        {func(r *law.Record) { r.Overlays = []string{"x 1"} }, []string{"lapisan record.policy"}},
		"outcome":         {func(r *law.Record) { r.Outcome = law.NotEligible }, []string{"hasil record.outcome"}},
		"step":            {func(r *law.Record) { r.Step = law.Refused }, []string{"tahap record.step"}},
		"last day":        {func(r *law.Record) { r.Longest.Last = r.Day }, []string{"paling_lama.hari record.longest"}},
		"bound":           {func(r *law.Record) { r.Longest.Rule = "renewal.term.minimum" }, []string{"paling_lama.aturan record.longest"}},
		"readings":        {func(r *law.Record) { r.Readings = append(r.Readings, "x") }, []string{"bacaan record.readings"}},
		"checked":         {func(r *law.Record) { r.Checked = r.Checked[1:] }, []string{"diperiksa record.checked"}},
		"finding":         {func(r *law.Record) { r.Findings[0].Result = law.NotMet }, []string{"temuan[0] record.finding"}},
		"findings":        {func(r *law.Record) { r.Findings[0].Result, r.Findings[2].Result = 0, 0 }, []string{"temuan[0] record.finding", "temuan[2] record.finding"}},
		"a finding less":  {func(r *law.Record) { r.Findings = r.Findings[1:] }, []string{"temuan record.finding"}},
		"an old rule":     {func(r *law.Record) { r.Findings[0].Rule = "renewal.old" }, []string{"temuan[0] record.finding", "temuan record.finding"}},
		"a rule twice":    {func(r *law.Record) { r.Findings = append(r.Findings[:1], r.Findings...) }, []string{"temuan[1] record.finding"}},
		"another order":   {func(r *law.Record) { slices.Reverse(r.Findings) }, nil},
		"another name":    {func(r *law.Record) { r.Facts.Name = "Nama Lain" }, nil}, // no rule reads it
		"another request": {func(r *law.Record) { r.Act = "mutasi" }, nil},
	} {
		changed := r
		changed.Findings, changed.Readings = slices.Clone(r.Findings), slices.Clone(r.Readings)
		c.change(&changed)
		got := verified(t, changed, p)
		if name == "another request" { // which no rule answers
			require.Contains(t, got, "hasil record.outcome")
			require.Greater(t, len(got), len(r.Findings)+4)
			continue
		}
		require.Equal(t, c.want, got, name)
	}
	require.NoError(t, r.Verify(p), "the record is not changed")
}

func TestRecordVerifySaysWasAndNow(t *testing.T) {
	t.Parallel()
	r, p := decided(t)
	r.Outcome, r.Findings[0].Result, r.Longest.Rule = law.Contested, law.NotMet, "renewal.old"
	err := r.Verify(p)
	require.ErrorContains(t, err, "hasil: was dipertentangkan, now memenuhi-syarat (record.outcome)")
	require.ErrorContains(t, err, "temuan[0]: renewal.agreement was tidak-terpenuhi, now terpenuhi (record.finding)")
	require.ErrorContains(t, err, "paling_lama.aturan: was renewal.old, now renewal.age_limit (record.longest)")
}

// The law of another day, or of another agency, is not the law of the record.
func TestRecordVerifyUnderAnotherLaw(t *testing.T) {
	t.Parallel()
	r, _ := decided(t)
	got := verified(t, r, madeup.National(t, madeup.PropertyDay.AddDays(1)))
	require.Contains(t, got, "hari record.day")
	require.Contains(t, got, "kebijakan record.policy")

	since := madeup.DayOf("2026-01-01")
	got = verified(t, r, madeup.PolicyOf(t, madeup.PropertyDay.String(), madeup.Sukamaju(law.Set(national.RenewalTerms(), law.Years(5), since, madeup.ByDecree("Pasal 4")))))
	require.Contains(t, got, "kebijakan record.policy")
	require.Contains(t, got, "lapisan record.policy")
	require.Contains(t, got, "paling_lama.aturan record.longest")
	require.Contains(t, got, "temuan record.finding", "a rule that the agency brings")
	require.NotContains(t, got, "hari record.day")

	var none *law.Policy
	for _, p := range []*law.Policy{none, {}} {
		got := verified(t, r, p)
		require.Subset(t, got, []string{"hari record.day", "kebijakan record.policy", "hasil record.outcome", "temuan[0] record.finding"})
		require.NoError(t, law.Record{Library: pppk.Version}.Verify(p), "nothing was decided, and nothing is")
	}
}

// A record of an older library is compared as any other.
func TestRecordVerifyOfAnOlderLibrary(t *testing.T) {
	t.Parallel()
	r, p := decided(t)
	r.Library = "0.0.1"
	require.Equal(t, []string{"pustaka record.software"}, verified(t, r, p))
	r.Facts.Statements = slices.Clone(r.Facts.Statements)
	r.Facts.Statements[0].Answer = pppk.No
	require.Equal(t, []string{"pustaka record.software", "hasil record.outcome", "tahap record.step", "temuan[1] record.finding"}, verified(t, r, p))
}

// Facts that were changed in the record are found by what they change.
func TestRecordVerifyFindsChangedFacts(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		change func(*pppk.Facts)
		want   string
	}{
		"birth date":    {func(f *pppk.Facts) { f.BirthDate = f.BirthDate.AddDays(1) }, "paling_lama.hari record.longest"},
		"no birth date": {func(f *pppk.Facts) { f.BirthDate = pppk.Date{} }, "hasil record.outcome"},
		"last day":      {func(f *pppk.Facts) { f.Contracts[len(f.Contracts)-1].Last = madeup.PropertyDay.AddDays(-1) }, "hasil record.outcome"},
		"statement":     {func(f *pppk.Facts) { f.Statements[0].Answer = pppk.No }, "temuan[1] record.finding"},
		"events":        {func(f *pppk.Facts) { f.Events.CompleteTo = madeup.PropertyDay.AddDays(-1) }, "hasil record.outcome"},
	} {
		r, p := decided(t)
		c.change(&r.Facts)
		require.Contains(t, verified(t, r, p), c.want, name)
	}
}

// What Verify says shows nothing of the person, nor of a text that somebody has
// put into the record.
func TestRecordVerifyShowsNothingOfThePerson(t *testing.T) {
	t.Parallel()
	f := madeup.ReadFacts(t, madeup.EveryKey)
	p := madeup.National(t, madeup.PropertyDay)
	r, err := p.Decide(law.Request{Act: national.Renewal()}, &f).Record()
	require.NoError(t, err)
	for i := range r.Findings {
		r.Findings[i] = law.RecordFinding{Rule: "Siti Contohwati", Result: 77}
	}
	r.Library, r.Policy, r.Outcome, r.Step, r.Day = "Siti", "Siti", 77, 77, madeup.DayOf("2026-03-01")
	r.Longest = law.LongestTerm{Last: madeup.DayOf("2046-02-28"), Rule: "Siti Contohwati"}
	r.Readings, r.Overlays, r.Checked = []string{"Siti"}, []string{"Siti"}, []law.Checked{{Instrument: "Siti"}}
	err = r.Verify(p)
	require.Greater(t, len(pppk.Problems(err)), 20)
	madeup.RequireNoSecrets(t, err.Error())
	require.NotContains(t, err.Error(), "2046")
}

func TestDecisionJSON(t *testing.T) {
	t.Parallel()
	f := madeup.FullFacts(madeup.PropertyDay)
	f.Name = "Nama Melati"
	f.Statements[0].Office, f.Statements[0].Letter = "Kantor Melati", "800/1"
	p := madeup.PolicyOf(t, madeup.PropertyDay.String(), madeup.Sukamaju(law.Set(national.RenewalTerms(), law.Years(5), madeup.DayOf("2026-01-01"), madeup.ByDecree("Pasal 4"))))
	d := p.Decide(law.Request{Act: national.Renewal(), Proposed: pppk.Period{First: f.Contracts[len(f.Contracts)-1].Last.AddDays(1)}}, f)
	text, err := json.Marshal(d)
	require.NoError(t, err)
	byPointer, err := json.Marshal(&d)
	require.NoError(t, err)
	require.Equal(t, string(text), string(byPointer))
	require.NotContains(t, string(text), "null")
	require.NotContains(t, string(text), "Nama Melati")
	require.NotContains(t, string(text), f.Contracts[0].Number)
	require.NotContains(t, string(text), f.BirthDate.String())
	require.Contains(t, string(text), `"ditemukan":"ya (Kantor Melati, 800/1, `)
	require.Contains(t, string(text), `{"peraturan":"PP 49/2018","pasal":"Pasal 37 ayat (1)","perihal":"`)
	require.Contains(t, string(text), `{"peraturan":"Kelaziman","perihal":"perpanjangan yang bersambung","kekuatan":"praktik","keyakinan":"tinggi"}`)
	require.Contains(t, string(text), `"kurang":[{"fakta":"usulan.berakhir","dari":"pengusul"}]`)

	var read struct {
		Format   string              `json:"format"`
		Library  string              `json:"pustaka"`
		Day      pppk.Date           `json:"hari"`
		Act      string              `json:"tindakan"`
		Proposed pppk.Period         `json:"usulan"`
		Policy   string              `json:"kebijakan"`
		Outcome  law.Outcome         `json:"hasil"`
		Step     law.Step            `json:"tahap"`
		Longest  law.LongestTerm     `json:"paling_lama"`
		Findings []law.RecordFinding `json:"temuan"`
		Missing  []map[string]string `json:"kurang"`
		Readings []map[string]any    `json:"bacaan"`
		Notes    []string            `json:"catatan"`
	}
	require.NoError(t, json.Unmarshal(text, &read))
	r, err := d.Record()
	require.NoError(t, err)
	require.Equal(t, law.DecisionFormat, read.Format)
	require.Equal(t, pppk.Version, read.Library)
	require.Equal(t, r, law.Record{
		Library: read.Library, Day: read.Day, Act: read.Act, Proposed: read.Proposed, Policy: read.Policy, Outcome: read.Outcome, Step: read.Step,
		Longest: read.Longest, Findings: read.Findings, Overlays: r.Overlays, Readings: r.Readings, Checked: r.Checked, Facts: r.Facts,
	})
	require.Equal(t, slices.Collect(d.Notes()), read.Notes)
	for reading, one := range d.Readings() {
		last, rule := one.Longest()
		require.Equal(t, map[string]any{
			"bacaan": reading, "hasil": one.Outcome().String(), "paling_lama": map[string]any{"hari": last.String(), "aturan": rule},
		}, read.Readings[0])
		read.Readings = read.Readings[1:]
	}
	require.Empty(t, read.Readings)

	// Facts that have changed since no longer name an office.
	f.BirthDate, f.Statements[0].Office = f.BirthDate.AddDays(1), "Kantor Kenanga"
	text, err = json.Marshal(d)
	require.NoError(t, err)
	require.NotContains(t, string(text), "Kantor ")

	text, err = json.Marshal(law.Decision{})
	require.NoError(t, err)
	require.Equal(t, `{"format":"pppk.decision/1","pustaka":"`+pppk.Version+`","hari":"","tindakan":"","kebijakan":"","hasil":"","tahap":"",`+
		`"paling_lama":{"hari":"","aturan":""},"temuan":[],"kurang":[],"bacaan":[],"catatan":[]}`, string(text))
	require.Error(t, json.Unmarshal(text, &law.Record{}), "a decision is no record")
}

func FuzzRecord(f *testing.F) {
	p := madeup.National(f, madeup.PropertyDay)
	r, _ := decided(f)
	text, err := json.Marshal(r)
	require.NoError(f, err)
	f.Add(text)
	for _, s := range []string{
		`null`, `{}`, `{"format":"pppk.record/1"}`, `{"format":"pppk.record/2"}`,
		`{"format":"pppk.record/1","fakta":` + madeup.EveryKey + `,"hari":"2026-03-02","tindakan":"perpanjangan","usulan":{"mulai":"2026-03-01"}}`,
		`{"format":"pppk.record/1","lapisan":[""],"bacaan":["\ud800<&>\u2028"],"temuan":[{"aturan":"a.b"},{"aturan":"a.b","hasil":"terpenuhi"}]}`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var r law.Record
		if err := r.UnmarshalJSON(data); err != nil {
			require.ErrorIs(t, err, law.ErrRecord)
			require.NotEmpty(t, pppk.Problems(err))
			require.Equal(t, law.Record{}, r)
			return
		}
		out, err := json.Marshal(r)
		require.NoError(t, err)
		var again law.Record
		require.NoError(t, again.UnmarshalJSON(out), "%s", out)
		require.Equal(t, r, again, "%s", out)
		if err := r.Verify(p); err != nil && !errors.Is(err, law.ErrRecord) {
			t.Fatalf("%v", err)
		}
		require.Equal(t, again, r, "the record is not changed")
	})
}

// A record of what is no ground can be read: its decision was made, and refused.
func TestRecordOfWhatIsNoGround(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.PropertyDay)
	r, err := p.Decide(law.Request{Act: national.Ending(), Ground: pppk.LightSanction}, madeup.FullFacts(madeup.PropertyDay)).Record()
	require.NoError(t, err)
	data, err := json.Marshal(r)
	require.NoError(t, err)
	var again law.Record
	require.NoError(t, json.Unmarshal(data, &again))
	require.Equal(t, "disiplin-ringan", again.Ground)
	require.Equal(t, law.NotEligible, again.Outcome)
}
