package before_test

import (
	"bytes"
	"context"
	"encoding/json"
	"iter"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/internal/frozen"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/testdata/before"
)

const (
	ratioPeople = 200
	ratioDay    = "2026-03-02"
)

// work is one thing to measure.
type work struct {
	name string
	do   func()
}

// BenchmarkRatio measures the library of now against that of before, in turn and in
// one process, on the same people. The metric "now/before" is the median of the
// ratios: below 1 the library has become faster.
//
//	go test -C testdata/before -run '^$' -bench Ratio .
func BenchmarkRatio(b *testing.B) {
	then := workBefore(b)
	for i, now := range workNow(b) {
		if now.name != then[i].name {
			b.Fatal("not the same work: ", now.name, then[i].name)
		}
		b.Run(now.name, func(b *testing.B) {
			var ratios []float64
			for b.Loop() {
				for range 5 {
					old := took(then[i].do)
					ratios = append(ratios, float64(took(now.do))/float64(max(old, 1)))
				}
			}
			slices.Sort(ratios)
			b.ReportMetric(ratios[len(ratios)/2], "now/before")
			b.ReportMetric(0, "ns/op") // of both together it says nothing
		})
	}
}

// TestRatio keeps the work working: a benchmark is not run by go test.
func TestRatio(t *testing.T) {
	for _, all := range [][]work{workBefore(t), workNow(t)} {
		for _, w := range all {
			w.do()
		}
	}
}

func took(do func()) time.Duration {
	start := time.Now()
	do()
	return time.Since(start)
}

// workBefore is what the library of before does with the same people.
func workBefore(t testing.TB) []work {
	policy := mustBe(before.National().On(before.MustParseDate(ratioDay)))(t)
	var facts []*before.Facts
	var texts [][]byte
	var rows []*before.Row
	for number := range ratioPeople {
		text := []byte(frozen.PersonOf(number).Facts)
		var f before.Facts
		if err := json.Unmarshal(text, &f); err != nil {
			t.Fatal(err)
		}
		facts, texts, rows = append(facts, &f), append(texts, text), append(rows, &before.Row{Line: number + 1, Facts: f, Act: before.Renewal})
	}
	ask := before.Request{Act: before.Renewal}
	var decisions []before.Decision
	for _, f := range facts {
		decisions = append(decisions, policy.Decide(ask, f))
	}
	sheet := frozen.Sheet(ratioPeople, ratioDay)
	start := before.MustParseDate("2025-01-01")
	fill := func() *before.Ledger {
		var l before.Ledger
		line := &before.Line{ID: "a", Agency: "Kabupaten Rekaan", Unit: "Unit a", Position: "Guru Rekaan", Education: "S1 Rekaan", Category: before.Teachers, Kind: before.GeneralLine, Status: before.FullTime, Year: 2024, Phase: 1}
		apply := func(reference string, e before.Entry) {
			if _, err := l.Apply(before.Batch{Reference: reference, Office: "BKPSDM Rekaan", Reason: "pengangkatan", Entries: []before.Entry{e}}); err != nil {
				t.Fatal(err)
			}
		}
		apply("SK 0", before.Entry{Kind: before.Authorise, Date: start, Line: "a", Opens: line, Posts: ratioPeople})
		for _, who := range references() {
			apply("SK "+who, before.Entry{Kind: before.Fill, Date: start, Line: "a", Incumbent: who})
		}
		return &l
	}
	ledger := fill()
	return []work{
		{"decide", func() {
			for _, f := range facts {
				kept += int(policy.Decide(ask, f).Outcome())
			}
		}},
		{"findings", func() {
			for _, d := range decisions {
				for f := range d.Findings() {
					kept += len(f.Found()) + len(f.Wanted()) + len(f.Citations())
				}
			}
		}},
		{"decide-all", func() {
			var all iter.Seq2[*before.Row, error] = func(yield func(*before.Row, error) bool) {
				for _, r := range rows {
					if !yield(r, nil) {
						return
					}
				}
			}
			for d := range policy.DecideAll(context.Background(), all) {
				kept += int(d.Decision.Outcome())
			}
		}},
		{"facts-json", func() {
			for _, text := range texts {
				var f before.Facts
				if err := json.Unmarshal(text, &f); err != nil {
					t.Fatal(err)
				}
				kept += len(f.Contracts)
			}
		}},
		{"decision-json", func() {
			for _, d := range decisions {
				kept += len(mustBe(json.Marshal(d))(t))
			}
		}},
		{"letter", func() {
			for _, d := range decisions {
				kept += len(d.Letter())
			}
		}},
		{"csv", func() {
			for row := range before.ReadCSV(strings.NewReader(sheet), before.CSVOptions{Dates: before.ISODates}) {
				if row != nil {
					kept += row.Line
				}
			}
		}},
		{"ledger-apply", func() { fill() }},
		{"ledger-balance", func() {
			for range ratioPeople {
				kept += ledger.Balance(before.Line{Category: before.Teachers, Year: 2024}, start).Filled
			}
		}},
		{"ledger-write", func() {
			var b bytes.Buffer
			if err := ledger.WriteEntries(&b); err != nil {
				t.Fatal(err)
			}
			kept += b.Len()
		}},
	}
}

// workNow is workBefore of the library of now.
func workNow(t testing.TB) []work {
	policy := mustBe(national.Law().On(pppk.MustParseDate(ratioDay)))(t)
	var facts []*pppk.Facts
	var texts [][]byte
	var rows []*cohort.Row
	for number := range ratioPeople {
		text := []byte(frozen.PersonOf(number).Facts)
		var f pppk.Facts
		if err := json.Unmarshal(text, &f); err != nil {
			t.Fatal(err)
		}
		facts, texts, rows = append(facts, &f), append(texts, text), append(rows, &cohort.Row{Line: number + 1, Facts: f, Act: national.Renewal().ID()})
	}
	ask := law.Request{Act: national.Renewal()}
	var decisions []law.Decision
	for _, f := range facts {
		decisions = append(decisions, policy.Decide(ask, f))
	}
	sheet := frozen.Sheet(ratioPeople, ratioDay)
	start := pppk.MustParseDate("2025-01-01")
	fill := func() *ledger.Ledger {
		var l ledger.Ledger
		line := &pppk.Line{ID: "a", Agency: "Kabupaten Rekaan", Unit: "Unit a", Position: "Guru Rekaan", Education: "S1 Rekaan", Category: pppk.TeacherPosts, Kind: pppk.GeneralLine, Status: pppk.FullTime, Year: 2024, Phase: 1}
		apply := func(reference string, e pppk.Entry) {
			if _, err := l.Apply(pppk.Batch{Reference: reference, Office: "BKPSDM Rekaan", Reason: "pengangkatan", Entries: []pppk.Entry{e}}); err != nil {
				t.Fatal(err)
			}
		}
		apply("SK 0", pppk.Entry{Kind: pppk.Authorise, Date: start, Line: "a", Opens: line, Posts: ratioPeople})
		for _, who := range references() {
			apply("SK "+who, pppk.Entry{Kind: pppk.Fill, Date: start, Line: "a", Incumbent: who})
		}
		return &l
	}
	ledger := fill()
	return []work{
		{"decide", func() {
			for _, f := range facts {
				kept += int(policy.Decide(ask, f).Outcome())
			}
		}},
		{"findings", func() {
			for _, d := range decisions {
				for f := range d.Findings() {
					kept += len(f.Found()) + len(f.Wanted()) + len(f.Citations())
				}
			}
		}},
		{"decide-all", func() {
			var all iter.Seq2[*cohort.Row, error] = func(yield func(*cohort.Row, error) bool) {
				for _, r := range rows {
					if !yield(r, nil) {
						return
					}
				}
			}
			for d := range cohort.DecideAll(context.Background(), policy, all) {
				kept += int(d.Decision.Outcome())
			}
		}},
		{"facts-json", func() {
			for _, text := range texts {
				var f pppk.Facts
				if err := json.Unmarshal(text, &f); err != nil {
					t.Fatal(err)
				}
				kept += len(f.Contracts)
			}
		}},
		{"decision-json", func() {
			for _, d := range decisions {
				kept += len(mustBe(json.Marshal(d))(t))
			}
		}},
		{"letter", func() {
			for _, d := range decisions {
				kept += len(d.Letter())
			}
		}},
		{"csv", func() {
			for row := range cohort.ReadCSV(strings.NewReader(sheet), cohort.CSVOptions{Law: policy.Law(), Dates: cohort.ISODates}) {
				if row != nil {
					kept += row.Line
				}
			}
		}},
		{"ledger-apply", func() { fill() }},
		{"ledger-balance", func() {
			for range ratioPeople {
				kept += ledger.Balance(pppk.Line{Category: pppk.TeacherPosts, Year: 2024}, start).Filled
			}
		}},
		{"ledger-write", func() {
			var b bytes.Buffer
			if err := ledger.WriteEntries(&b); err != nil {
				t.Fatal(err)
			}
			kept += b.Len()
		}},
	}
}

// kept is what is measured, so that nothing is optimised away.
var kept int

// references are those of the people who fill posts.
func references() []string {
	var all []string
	for number := range ratioPeople {
		all = append(all, "P-"+strings.Repeat("i", number%7)+string(rune('a'+number%26))+string(rune('a'+number/26)))
	}
	return all
}

// mustBe ends the test if there is an error.
func mustBe[T any](value T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}
