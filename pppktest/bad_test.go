package pppktest_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/pppktest"
)

func cases(t testing.TB) []pppktest.Case {
	t.Helper()
	all, err := pppktest.ReadCases(dir(t), "*.json")
	require.NoError(t, err)
	return all
}

// found is the codes of what is wrong, each once, with their texts for messages.
func found(o law.Overlay, cases []pppktest.Case, options ...pppktest.Option) (codes []string, text string) {
	_, err := pppktest.Check(o, cases, options...)
	for _, p := range pppk.Problems(err) {
		codes = append(codes, p.Code)
		text += p.Error() + "\n"
	}
	slices.Sort(codes)
	return slices.Compact(codes), text
}

// attainment is a statement that the nation declares.
var attainment = national.Law().Fact("pernyataan.pencapaian-kinerja")

func hasCertificate(c *law.Case) law.Result {
	switch day, known := c.Date(certificate); {
	case !known:
		return law.NotKnown
	case day.IsZero() || day.After(c.Day):
		return law.NotMet
	}
	return law.Met
}

// Each thing that can be wrong with a rule is found as that, and as nothing else.
func TestBadRules(t *testing.T) {
	var calls, inside atomic.Int64
	var before, here law.Result
	var sink []byte
	for name, bad := range map[string]struct {
		codes  string
		says   string // in one of the problems
		change func(*law.Rule)
	}{
		"counts its calls": {"rule.impure", "rule sukamaju.certificate", func(r *law.Rule) {
			calls.Store(0)
			r.Check = func(c *law.Case) law.Result {
				if _, known := c.Date(certificate); known {
					if n := calls.Add(1); n > 60 && n%7 == 6 { // once every case was decided
						return law.NotKnown
					}
				}
				return hasCertificate(c)
			}
		}},
		"remembers who came last": {"case.outcome case.result rule.impure", "rule sukamaju.certificate", func(r *law.Rule) {
			r.Check = func(c *law.Case) law.Result {
				now := hasCertificate(c)
				if now != here {
					before, here = here, now
				}
				if before == law.Met && now == law.NotMet {
					return law.NotKnown
				}
				return now
			}
		}},
		"counts its words": {"rule.impure", "rule sukamaju.certificate: has other words", func(r *law.Rule) {
			r.Found = func(*law.Case, pppk.Language) string { return strings.Repeat("x", int(calls.Add(1)%11)) }
		}},
		"is disturbed by others": {"rule.parallel", "rule sukamaju.certificate", func(r *law.Rule) {
			r.Check = func(c *law.Case) law.Result {
				defer inside.Add(-1)
				if inside.Add(1) > 1 {
					return law.NotApplicable
				}
				runtime.Gosched()
				return hasCertificate(c)
			}
		}},
		"changes the facts": {"rule.changes", "rule sukamaju.certificate", func(r *law.Rule) {
			r.Check = func(c *law.Case) law.Result {
				if e := c.Events(); !e.CompleteTo.IsZero() {
					e.CompleteTo = pppk.MustParseDate("2030-01-01")
				}
				return hasCertificate(c)
			}
		}},
		"takes missing for no": {"case.outcome case.result rule.flips", "without tambahan.sertifikat", func(r *law.Rule) {
			r.Check = func(c *law.Case) law.Result {
				if hasCertificate(c) == law.Met {
					return law.Met
				}
				return law.NotMet
			}
		}},
		"takes two things missing for no": {"rule.flips", "when tambahan.sertifikat and pernyataan[0].tanggal is not known", func(r *law.Rule) {
			r.Reads = append(r.Reads, attainment)
			r.Check = func(c *law.Case) law.Result {
				if _, known := c.Said(attainment); !known && c.Text(certificate) == "" {
					return law.NotMet
				}
				return hasCertificate(c)
			}
		}},
		"takes a missing statement for no": {"rule.flips", "pernyataan[0].pencapaian-kinerja", func(r *law.Rule) {
			r.Reads = append(r.Reads, attainment)
			r.Check = func(c *law.Case) law.Result {
				if found := hasCertificate(c); found != law.Met {
					return found
				}
				if answer, _ := c.Said(attainment); answer == pppk.Yes {
					return law.Met
				}
				return law.NotMet
			}
		}},
		"takes an open list of events for a closed one": {"rule.flips", "peristiwa.lengkap_sampai", func(r *law.Rule) {
			r.Reads = append(r.Reads, law.EventsFact())
			r.Check = func(c *law.Case) law.Result {
				if found := hasCertificate(c); found != law.Met || !c.Events().CompleteTo.IsZero() {
					return found
				}
				return law.NotApplicable
			}
		}},
		"panics": {"rule.panics", "index out of range", func(r *law.Rule) {
			r.Check = func(c *law.Case) law.Result {
				if c.Text(certificate)[0] != '?' {
					return hasCertificate(c)
				}
				return law.NotKnown
			}
		}},
		"panics in words": {"rule.panics", "Found panics with a string at ", func(r *law.Rule) {
			r.Found = func(c *law.Case, _ pppk.Language) string { panic("Sari Contoh") }
		}},
		"panics in what it wants": {"rule.panics", "Wanted panics", func(r *law.Rule) {
			r.Found = func(*law.Case, pppk.Language) string { return "x" }
			r.Wanted = func(pppk.Language) string { return []string{}[calls.Load()] }
		}},
		"says what no rule may": {"rule.result", "something else", func(r *law.Rule) {
			r.Check = func(c *law.Case) law.Result {
				if found := hasCertificate(c); found != law.NotKnown {
					return found
				}
				return 0
			}
		}},
		"allocates": {"rule.allocates", "allocates 1 times", func(r *law.Rule) {
			r.Check = func(c *law.Case) law.Result {
				sink = []byte(c.Text(certificate) + ".")
				return hasCertificate(c)
			}
		}},
		"takes what cannot be read for known": {"rule.unreadable", "with tambahan.sertifikat", func(r *law.Rule) {
			r.Check = func(c *law.Case) law.Result {
				if text := c.Text(certificate); text != "" && len(text) != 10 && text != "tidak" {
					return law.NotMet
				}
				return hasCertificate(c)
			}
		}},
		"does not say what it reads": {"case.missing rule.reads", "Reads does not name (sertifikat)", func(r *law.Rule) { r.Reads = nil }},
		"has a value in its title":   {"text.digit", "rule sukamaju.certificate title", func(r *law.Rule) { r.Title.EN = "Certificate of 2024" }},
		"has a value in its duty":    {"text.digit", "rule sukamaju.certificate duty", func(r *law.Rule) { r.Duty.ID = "Pegawai mempunyai 2 sertifikat." }},
		"is in one language":         {"text.language", "rule sukamaju.certificate plain", func(r *law.Rule) { r.Plain.EN = r.Plain.ID }},
		"is not a sentence":          {"text.sentence", "rule sukamaju.certificate duty", func(r *law.Rule) { r.Duty.EN = "has a certificate" }},
		"is two sentences":           {"text.sentence", "rule sukamaju.certificate plain", func(r *law.Rule) { r.Plain.EN = "No. You have none." }},
		"is too long":                {"text.long", "rule sukamaju.certificate plain", func(r *law.Rule) { r.Plain.ID = "Anda" + strings.Repeat(" sangat", 24) + " terlambat." }},
		"has another agency's name":  {"case.lacks case.result rule.name", "kabupaten-sukamaju", func(r *law.Rule) { r.ID = "sukasari.certificate" }},
		"has no agency's name":       {"case.lacks case.result rule.name", "kabupaten-sukamaju", func(r *law.Rule) { r.ID = "kabupaten.certificate" }},
		"has a citation without day": {"citation.date", "overlay kabupaten-sukamaju rules[0]", func(r *law.Rule) { r.Cites[0].Instrument.Since = pppk.Date{} }},
		"has a citation of no place": {"citation.place", "its instrument alone", func(r *law.Rule) { r.Cites[0].Pinpoint, r.Cites[0].Subject = pppk.NoPinpoint, "" }},
		"has no check":               {"rule.check", "has no check", func(r *law.Rule) { r.Check = nil }},
	} {
		t.Run(name, func(t *testing.T) {
			if bad.codes == "rule.allocates" && underRace() {
				t.Skip("the race detector allocates too")
			}
			o := certificates()
			bad.change(&o.Rules[0])
			codes, text := found(o, cases(t))
			require.Equal(t, strings.Fields(bad.codes), codes, text)
			require.Contains(t, text, bad.says)
			require.NotContains(t, text, "Sari Contoh")
		})
	}
	_ = sink
}

// One rule is at fault, and the other is not named.
func TestTheRuleAtFaultIsNamed(t *testing.T) {
	if underRace() {
		t.Skip("the race detector allocates too")
	}
	o := certificates()
	second := o.Rules[0]
	second.ID = "sukamaju.second"
	var sink []byte
	second.Check = func(c *law.Case) law.Result {
		sink = []byte(c.Text(certificate) + ".")
		return hasCertificate(c)
	}
	o.Rules = append(o.Rules, second)
	all := cases(t)
	for i := range all {
		all[i].Results["sukamaju.second"] = all[i].Results["sukamaju.certificate"]
	}
	_, err := pppktest.Check(o, all)
	require.Len(t, pppk.Problems(err), 1)
	require.Equal(t, "rule sukamaju.second", pppk.Problems(err)[0].Path)
	require.Equal(t, "rule.allocates", pppk.Problems(err)[0].Code)
	codes, text := found(o, all, pppktest.Allocates("sukamaju.second", "it reads a text that is not ours"))
	require.Empty(t, codes, text)
	codes, _ = found(o, all, pppktest.Allocates("sukamaju.second", ""), pppktest.Allocates("sukamaju.third", "none"))
	require.Equal(t, []string{"rule.allocates"}, codes)
	require.NotEmpty(t, sink)
}

// A test that fails does so in the subtest of what is wrong.
func TestRunFails(t *testing.T) {
	if os.Getenv("PPPKTEST_FAILS") != "" {
		o := certificates()
		o.Rules[0].Title.ID = "Sertifikat 2024"
		all := cases(t)
		all[1].Outcome = law.Eligible
		pppktest.Run(t, o, all)
		return
	}
	c := exec.Command(os.Args[0], "-test.run=^TestRunFails$", "-test.v")
	c.Env = append(os.Environ(), "PPPKTEST_FAILS=1")
	out, err := c.CombinedOutput()
	require.Error(t, err)
	for _, want := range []string{
		"--- FAIL: TestRunFails/texts", "--- FAIL: TestRunFails/cases/Sertifikat_tidak_ada", "--- PASS: TestRunFails/purity",
		"rule sukamaju.certificate title: holds a digit", "(text.digit)", "decides  sukamaju.certificate",
	} {
		require.Contains(t, string(out), want)
	}
}

// Each thing that can be wrong with the cases is found too.
func TestBadCases(t *testing.T) {
	for name, bad := range map[string]struct {
		codes  string
		change func(all []pppktest.Case) []pppktest.Case
	}{
		"no case that is met":       {"case.lacks", func(all []pppktest.Case) []pppktest.Case { return all[1:] }},
		"no case that is not met":   {"case.lacks", func(all []pppktest.Case) []pppktest.Case { return []pppktest.Case{all[0], all[2]} }},
		"no case that is not known": {"case.lacks", func(all []pppktest.Case) []pppktest.Case { return all[:2] }},
		"no case":                   {"case.lacks", func([]pppktest.Case) []pppktest.Case { return nil }},
		"two of one name":           {"case.name", func(all []pppktest.Case) []pppktest.Case { all[1].Name = all[0].Name; return all }},
		"no name":                   {"case.name", func(all []pppktest.Case) []pppktest.Case { all[1].Name = ""; return all }},
		"nothing wanted": {"case.wants", func(all []pppktest.Case) []pppktest.Case {
			return append(all, pppktest.Case{Name: "kosong", Day: all[0].Day})
		}},
		"no day": {"case.day", func(all []pppktest.Case) []pppktest.Case {
			return append(all, pppktest.Case{Name: "kosong", Outcome: law.Undetermined})
		}},
		"no act of the law": {"case.act", func(all []pppktest.Case) []pppktest.Case {
			return append(all, pppktest.Case{Name: "kosong", Day: all[0].Day, Act: "perpanjang", Outcome: law.Undetermined})
		}},
		"two acts": {"case.act", func(all []pppktest.Case) []pppktest.Case {
			c := all[0]
			c.Name, c.Act, c.Request.Act = "dua tindakan", national.Renewal().ID(), national.Conversion()
			return append(all, c)
		}},
		"another outcome": {"case.outcome", func(all []pppktest.Case) []pppktest.Case { all[1].Outcome = law.Eligible; return all }},
		"another result": {"case.lacks case.result", func(all []pppktest.Case) []pppktest.Case {
			all[1].Results = map[string]law.Result{"sukamaju.certificate": law.Met}
			return all
		}},
		"an unknown rule": {"case.result", func(all []pppktest.Case) []pppktest.Case {
			all[1].Results["sukamaju.sertificate"] = law.Met
			return all
		}},
		"facts that contradict each other": {"case.facts", func(all []pppktest.Case) []pppktest.Case {
			f := all[0].Facts
			f.BirthDate = pppk.MustParseDate("2022-01-01")
			return append(all, pppktest.Case{Name: "lahir kemudian", Day: all[0].Day, Facts: f, Results: map[string]law.Result{"sukamaju.certificate": law.Met}})
		}},
		"facts that nobody declares": {"case.facts", func(all []pppktest.Case) []pppktest.Case {
			all[0].Facts.Declared = append(all[0].Facts.Declared, pppk.Declared{ID: "lain", Value: "ya"})
			return all
		}},
		"facts that are no JSON": {"case.facts", func(all []pppktest.Case) []pppktest.Case {
			return append(all, pppktest.Case{Name: "rusak", Day: all[0].Day, JSON: `{"nma": 1}`, Outcome: law.Undetermined})
		}},
	} {
		t.Run(name, func(t *testing.T) {
			codes, text := found(certificates(), bad.change(cases(t)))
			require.Equal(t, strings.Fields(bad.codes), codes, text)
		})
	}

	// Facts can be JSON in place, and a case can be excused.
	all := cases(t)
	data, err := json.Marshal(all[0].Facts)
	require.NoError(t, err)
	all[0].Facts, all[0].JSON = pppk.Facts{}, string(data)
	codes, text := found(certificates(), all)
	require.Empty(t, codes, text)
	codes, text = found(certificates(), all[:2], pppktest.Never("sukamaju.certificate", law.NotKnown, "everybody's certificate is on file"))
	require.Empty(t, codes, text)
	for name, excuse := range map[string]pppktest.Option{
		"what is reached":  pppktest.Never("sukamaju.certificate", law.NotKnown, "on file"),
		"without a reason": pppktest.Never("sukamaju.certificate", law.ContestedResult, ""),
		"of no rule":       pppktest.Never("sukamaju.other", law.NotKnown, "on file"),
	} {
		codes, _ = found(certificates(), all, excuse)
		require.Equal(t, []string{"case.never"}, codes, name)
	}
}

func TestReadCases(t *testing.T) {
	_, err := pppktest.ReadCases(fstest.MapFS{}, "*.json")
	require.Equal(t, "case.file", pppk.Problems(err)[0].Code)
	for name, text := range map[string]string{
		"no list":        `{}`,
		"unknown key":    `[{"kasus": "a", "lapisan": []}]`,
		"unknown result": `[{"kasus": "a", "temuan": {"a.b": "baik"}}]`,
		"unknown base":   `[{"kasus": "a", "dasar_fakta": "b"}]`,
		"unknown fact":   `[{"kasus": "a", "fakta": {"b": 1}}]`,
		"two lists":      `[] []`,
	} {
		all, err := pppktest.ReadCases(fstest.MapFS{"a.json": {Data: []byte(text)}}, "*.json")
		require.Empty(t, all, name)
		require.Len(t, pppk.Problems(err), 1, name)
		require.Equal(t, "case.file", pppk.Problems(err)[0].Code, name)
		require.Contains(t, pppk.Problems(err)[0].Path, "a.json", name)
	}
	all, err := pppktest.ReadCases(fstest.MapFS{"a.json": {Data: []byte(
		`[{"kasus": "a", "hari": "2026-03-02", "usulan": {"mulai": "2026-04-01", "berakhir": "2027-03-31"}, "hasil": ""}]`)}}, "*.json")
	require.NoError(t, err)
	require.Equal(t, law.Request{Proposed: pppk.Term(pppk.MustParseDate("2026-04-01"), 1)}, all[0].Request)
	require.Empty(t, all[0].Act, "a renewal")
	all, err = pppktest.ReadCases(fstest.MapFS{"a.json": {Data: []byte(`[{"kasus": "a", "hari": "2026-03-02", "tindakan": "penempatan-jabatan"}]`)}}, "*.json")
	require.NoError(t, err)
	require.Equal(t, national.Placement().ID(), all[0].Act)
}
