package national_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// The cases in testdata/cases are written for personnel officers to read: each
// is a situation, and what the law says of it. What they expect comes from the
// law, never from what the library printed.

// writtenCase is one case of a file.
type writtenCase struct {
	Situation string                     `json:"kasus"`
	Day       pppk.Date                  `json:"hari"`
	Act       string                     `json:"tindakan"` // "": renewal
	Proposed  pppk.Period                `json:"usulan"`
	Ground    string                     `json:"alasan"`
	Position  pppk.Position              `json:"jabatan"`     // where the act is about another than that of the agreement
	Settings  []writtenSetting           `json:"lapisan"`     // of one agency
	Base      string                     `json:"dasar_fakta"` // a file of testdata/cases/base
	Facts     map[string]json.RawMessage `json:"fakta"`       // replaces keys of the base
	Outcome   *string                    `json:"hasil"`       // "" is the unset outcome
	Findings  map[string]string          `json:"temuan"`      // those that the case is about
	Missing   []string                   `json:"kurang"`      // among the missing facts
	Longest   *struct {
		Last *string `json:"hari"` // "" when no day is known or left
		Rule string  `json:"aturan"`
	} `json:"paling_lama"`
	Articles []string `json:"dasar"` // each cited by one of the findings

	file string
}

type writtenSetting struct {
	Parameter string       `json:"parameter"`
	Value     writtenValue `json:"nilai"`
	From      pppk.Date    `json:"sejak"`
	Until     pppk.Date    `json:"sampai"`
	Departure bool         `json:"menyimpang"`
	Citation  struct {
		Instrument string `json:"peraturan"`
		Article    string `json:"pasal"`
		Force      string `json:"kekuatan"`
		Confidence string `json:"keyakinan"`
	} `json:"kutipan"`
}

// writtenValue holds a value of any parameter; which fields count depends on
// the parameter.
type writtenValue struct {
	Choice  string         `json:"pilihan"`
	Lowest  pppk.Predicate `json:"paling_rendah"`
	Years   []int          `json:"tahun_kalender"`
	Lengths []int          `json:"tahun"`
	Cut     bool           `json:"terpotong"`
	ToLimit bool           `json:"sampai_batas_usia"`
	Percent pppk.Percent   `json:"persen"`
	Route   law.Route      `json:"teks"`
}

func (v writtenValue) terms() law.Lengths {
	t := law.Years(v.Lengths...)
	if v.ToLimit {
		t = law.UpToAgeLimit()
	}
	if v.Cut {
		t = t.CutAtAgeLimit()
	}
	return t
}

func (s writtenSetting) setting(t *testing.T) law.Setting {
	t.Helper()
	force := slices.Index([]string{"", "mengikat", "pedoman", "pernyataan", "praktik"}, s.Citation.Force)
	confidence := slices.Index([]string{"", "tinggi", "sedang", "rendah"}, s.Citation.Confidence)
	require.Positive(t, force, "kekuatan %q", s.Citation.Force)
	require.Positive(t, confidence, "keyakinan %q", s.Citation.Confidence)
	cite := pppk.Citation{
		Instrument: pppk.Instrument{Name: s.Citation.Instrument, Force: pppk.Force(force), Since: s.From},
		Article:    s.Citation.Article, Confidence: pppk.Confidence(confidence),
	}
	if cite.Article != "" {
		cite.Pinpoint = pppk.SeenPinpoint
	}
	makes, ok := casesSet[s.Parameter]
	require.True(t, ok, "unknown parameter %s", s.Parameter)
	set := makes(s, cite)
	if !s.Until.IsZero() {
		set = set.Until(s.Until)
	}
	return set
}

// casesSet makes the setting of each parameter that the cases set.
var casesSet = func() settingMakers {
	all := settingMakers{}
	word(all, national.AgeLimitDay())
	word(all, national.TeacherAgeLimit())
	word(all, national.ShortTerm())
	word(all, national.AfterLapse())
	word(all, national.ResignationTest())
	word(all, national.ClassOfEnding())
	word(all, national.LackOfFunds())
	word(all, national.PartTimeSpending())
	word(all, national.PartTimeSelection())
	word(all, national.ApplicantAge())
	value(all, national.PerformanceFloor(), func(v writtenValue) law.Floor { return law.Floor{Lowest: v.Lowest, Years: v.Years} })
	value(all, national.RenewalTerms(), writtenValue.terms)
	value(all, national.FirstTerms(), writtenValue.terms)
	value(all, national.PartTimeTerms(), writtenValue.terms)
	value(all, national.SpendingCeiling(), func(v writtenValue) pppk.Percent { return v.Percent })
	value(all, national.ObjectionRoute(), func(v writtenValue) law.Route { return v.Route })
	return all
}()

// settingMakers make settings, by the id of the parameter.
type settingMakers map[string]func(writtenSetting, pppk.Citation) law.Setting

func word[T ~string](all settingMakers, p law.Parameter[T]) {
	value(all, p, func(v writtenValue) T { return T(v.Choice) })
}

func value[T any](all settingMakers, p law.Parameter[T], of func(writtenValue) T) {
	all[p.ID()] = func(s writtenSetting, cite pppk.Citation) law.Setting {
		if s.Departure {
			return law.Depart(p, of(s.Value), s.From, cite)
		}
		return law.Set(p, of(s.Value), s.From, cite)
	}
}

// law lays the settings of the case over the nation as those of one agency.
func (c *writtenCase) law(t *testing.T) *law.Law {
	t.Helper()
	if len(c.Settings) == 0 {
		return national.Law()
	}
	o := law.Overlay{ID: "contoh", Authority: "Kabupaten Contoh", Version: "1"}
	for _, s := range c.Settings {
		o.Settings = append(o.Settings, s.setting(t))
	}
	laid, err := national.Law().With(o)
	require.NoError(t, err)
	return laid
}

// facts merges the keys of the case into those of its base and reads them as a
// program would.
func (c *writtenCase) facts(t *testing.T) *pppk.Facts {
	t.Helper()
	merged := map[string]json.RawMessage{}
	if c.Base != "" {
		data, err := os.ReadFile(filepath.Join("testdata", "cases", "base", c.Base+".json"))
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(data, &merged))
	}
	for key, value := range c.Facts {
		merged[key] = value
	}
	data, err := json.Marshal(merged)
	require.NoError(t, err)
	var f pppk.Facts
	require.NoError(t, json.Unmarshal(data, &f))
	require.NoError(t, f.Check())
	return &f
}

func (c *writtenCase) decide(t *testing.T) law.Decision {
	t.Helper()
	policy, err := c.law(t).On(c.Day)
	require.NoError(t, err)
	return policy.Decide(law.Request{Act: national.Law().Act(c.Act), Proposed: c.Proposed, Position: c.Position, Ground: pppk.GroundNamed(c.Ground)}, c.facts(t))
}

// writtenCases reads every file, strictly.
func writtenCases(t *testing.T) []writtenCase {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", "cases", "*.json"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var all []writtenCase
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		var cases []writtenCase
		dec := json.NewDecoder(bytes.NewReader(data))
		dec.DisallowUnknownFields()
		require.NoError(t, dec.Decode(&cases), file)
		require.False(t, dec.More(), "%s: text after the list", file)
		require.NotEmpty(t, cases, file)
		seen := map[string]bool{}
		for _, c := range cases {
			c.file = strings.TrimSuffix(filepath.Base(file), ".json")
			require.NotEmpty(t, c.Situation, "%s: a case without its sentence", file)
			require.False(t, seen[c.Situation], "%s: two cases say %q", file, c.Situation)
			require.NotNil(t, c.Outcome, "%s: %s: no hasil", file, c.Situation)
			require.True(t, len(c.Articles) == 0 || len(c.Findings) > 0, "%s: %s: dasar without temuan", file, c.Situation)
			seen[c.Situation] = true
			all = append(all, c)
		}
	}
	return all
}

func TestCases(t *testing.T) {
	for _, c := range writtenCases(t) {
		t.Run(c.file+"/"+c.Situation, func(t *testing.T) {
			d := c.decide(t)
			said := map[string]law.Finding{}
			for f := range d.Findings() {
				said[f.Rule] = f
			}
			var explained strings.Builder
			for f := range d.Findings() {
				fmt.Fprintf(&explained, "%s %s: %q, %q\n", f.Rule, f, f.Found(), f.Wanted())
			}
			require.Equal(t, *c.Outcome, d.Outcome().String(), "outcome; findings:\n%s", explained.String())

			var cited []string
			for rule, want := range c.Findings {
				f, ok := said[rule]
				require.True(t, ok, "no finding of %s; findings:\n%s", rule, explained.String())
				require.Equal(t, want, f.Result.String(), "%s; findings:\n%s", rule, explained.String())
				for _, cite := range f.Citations() {
					cited = append(cited, cite.String())
				}
			}
			for _, article := range c.Articles {
				require.Contains(t, cited, article)
			}

			var missing []string
			for m := range d.Missing() {
				fact, from := m.Name(), m.From.ID
				require.NotEmpty(t, from, fact)
				missing = append(missing, fact)
			}
			for _, fact := range c.Missing {
				require.Contains(t, missing, fact)
			}
			if d.Outcome() == law.Undetermined {
				require.NotEmpty(t, missing)
			} else {
				require.Empty(t, missing)
			}

			if c.Longest != nil {
				require.NotNil(t, c.Longest.Last, "paling_lama without hari")
				last, rule := d.Longest()
				require.Equal(t, *c.Longest.Last, last.String(), "longest, by %s", rule)
				require.Equal(t, c.Longest.Rule, rule, "what bounds the longest")
			}
		})
	}
}

// Every rule has a case for each result that it can reach, named in the case;
// and no case reaches a result of which the rule says that it cannot.
func TestEveryRuleHasItsCases(t *testing.T) {
	named, reached := map[string]map[law.Result]bool{}, map[string]map[law.Result]string{}
	for _, r := range national.Law().Rules() {
		named[r.ID], reached[r.ID] = map[law.Result]bool{}, map[law.Result]string{}
	}
	for _, c := range writtenCases(t) {
		for rule, word := range c.Findings {
			require.Contains(t, named, rule, "%s: %s", c.file, c.Situation)
			var result law.Result
			require.NoError(t, result.UnmarshalText([]byte(word)), "%s: %s", c.file, c.Situation)
			named[rule][result] = true
		}
		d := c.decide(t)
		for f := range d.Findings() {
			reached[f.Rule][f.Result] = c.file + ": " + c.Situation
		}
	}
	for _, r := range national.Law().Rules() {
		for _, result := range []law.Result{law.Met, law.NotMet, law.NotKnown} {
			if _, never := r.Never[result]; !never && !named[r.ID][result] {
				t.Errorf("%s has no case that is %s", r.ID, result)
			}
		}
		for result, why := range r.Never {
			if by, ok := reached[r.ID][result]; ok {
				t.Errorf("%s is %s in %q, but never should be: %s", r.ID, result, by, why)
			}
		}
	}
}
