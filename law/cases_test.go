package law

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
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
	Choice  Choice         `json:"pilihan"`
	Lowest  pppk.Predicate `json:"paling_rendah"`
	Years   []int          `json:"tahun_kalender"`
	Lengths []int          `json:"tahun"`
	Cut     bool           `json:"terpotong"`
	ToLimit bool           `json:"sampai_batas_usia"`
	Percent pppk.Percent   `json:"persen"`
	Route   Route          `json:"teks"`
}

func (v writtenValue) terms() Lengths {
	t := Years(v.Lengths...)
	if v.ToLimit {
		t = UpToAgeLimit()
	}
	if v.Cut {
		t = t.CutAtAgeLimit()
	}
	return t
}

func (s writtenSetting) setting(t *testing.T) Setting {
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
	var set Setting
	switch p := s.Parameter; Parameter[Choice](p) {
	case AgeLimitDay, TeacherAgeLimit, ShortTerm, AfterLapse, ResignationTest, ClassOfEnding, LackOfFunds, PartTimeSpending, PartTimeSelection, ApplicantAge:
		set = written(p, s.Value.Choice, s, cite)
	case Parameter[Choice](PerformanceFloor):
		set = written(p, Floor{s.Value.Lowest, s.Value.Years}, s, cite)
	case Parameter[Choice](RenewalTerms), Parameter[Choice](FirstTerms), Parameter[Choice](PartTimeTerms):
		set = written(p, s.Value.terms(), s, cite)
	case Parameter[Choice](SpendingCeiling):
		set = written(p, s.Value.Percent, s, cite)
	case Parameter[Choice](ObjectionRoute):
		set = written(p, s.Value.Route, s, cite)
	default:
		require.Fail(t, "unknown parameter", p)
	}
	if !s.Until.IsZero() {
		set = set.Until(s.Until)
	}
	return set
}

func written[T ParameterValue](parameter string, value T, s writtenSetting, cite pppk.Citation) Setting {
	if s.Departure {
		return Depart(Parameter[T](parameter), value, s.From, cite)
	}
	return Set(Parameter[T](parameter), value, s.From, cite)
}

// law lays the settings of the case over the nation as those of one agency.
func (c *writtenCase) law(t *testing.T) *Law {
	t.Helper()
	if len(c.Settings) == 0 {
		return National()
	}
	o := Overlay{ID: "contoh", Authority: "Kabupaten Contoh", Version: "1"}
	for _, s := range c.Settings {
		o.Settings = append(o.Settings, s.setting(t))
	}
	law, err := National().With(o)
	require.NoError(t, err)
	return law
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

func (c *writtenCase) decide(t *testing.T) Decision {
	t.Helper()
	policy, err := c.law(t).On(c.Day)
	require.NoError(t, err)
	return policy.Decide(Request{Act: cmp.Or(c.Act, pppk.Renewal), Proposed: c.Proposed, Position: c.Position, Ground: GroundNamed(c.Ground)}, c.facts(t))
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
			said := map[string]Finding{}
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
			if d.Outcome() == Undetermined {
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
	named, reached := map[string]map[Result]bool{}, map[string]map[Result]string{}
	for _, r := range nationalRules() {
		named[r.id], reached[r.id] = map[Result]bool{}, map[Result]string{}
	}
	for _, c := range writtenCases(t) {
		for rule, word := range c.Findings {
			require.Contains(t, named, rule, "%s: %s", c.file, c.Situation)
			at := slices.Index(results, word)
			require.Positive(t, at, "%s: %s: no result %q", c.file, c.Situation, word)
			named[rule][Result(at)] = true
		}
		d := c.decide(t)
		for f := range d.Findings() {
			reached[f.Rule][f.Result] = c.file + ": " + c.Situation
		}
	}
	for _, r := range nationalRules() {
		for _, result := range []Result{Met, NotMet, NotKnown} {
			if _, never := r.never[result]; !never && !named[r.id][result] {
				t.Errorf("%s has no case that is %s", r.id, result)
			}
		}
		for result, why := range r.never {
			if by, ok := reached[r.id][result]; ok {
				t.Errorf("%s is %s in %q, but never should be: %s", r.id, result, by, why)
			}
		}
	}
}
