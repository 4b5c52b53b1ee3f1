package cohort_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
	"unsafe"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

var updateWorkLists = flag.Bool("update-worklists", false, "rewrite testdata/worklists")

// counted is one person as the lists count him.
type counted struct {
	facts    *pppk.Facts
	decision law.Decision
}

// staff makes up people of several units and decides about them.
func staff(g *madeup.Generator, p *law.Policy, n int) []counted {
	all := make([]counted, n)
	for i := range all {
		f := g.Facts(p.Day())
		r := g.NearLimit(g.Request(f), f)
		for j := range f.Contracts {
			f.Contracts[j].Unit = madeup.Pick(g, "Dinas Kesehatan Rekaan", "Dinas Pendidikan Rekaan", " Kecamatan Rekaan ", "", " ")
		}
		all[i] = counted{f, p.Decide(r, f)}
	}
	return all
}

func listsOf(all []counted) *cohort.WorkLists {
	w := new(cohort.WorkLists)
	for _, c := range all {
		w.Add(c.facts, c.decision)
	}
	return w
}

// recount counts the same people again, one list after another, from what their
// decisions say in words.
func recount(all []counted) map[string]int {
	n := map[string]int{}
	for _, c := range all {
		d, a := c.decision, madeup.ToRenew(c.facts.Contracts)
		n["outcome "+d.Outcome().String()]++
		switch d.Outcome() {
		case law.Eligible:
			n["reason memenuhi-syarat "+d.Step().String()]++
		case law.NotEligible, law.Contested:
			for rule := range reasonsOf(d) {
				n["reason "+d.Outcome().String()+" "+rule]++
			}
		}
		for m := range d.Missing() {
			fact, from := m.Name(), m.From.ID
			unit := ""
			if a != nil {
				unit = strings.TrimSpace(a.Unit)
			}
			n["reason belum-dapat-ditentukan "+fact]++
			n["missing "+unit+"|"+fact+"|"+from]++
		}
		month, status, birthday := "", "", ""
		if a != nil {
			if status = a.Status.String(); !a.Last.IsZero() {
				month = fmt.Sprintf("%d-%02d", a.Last.Year(), a.Last.Month())
				if a.Last.Before(d.Day()) {
					n["lapsed "+month+" "+status]++
				}
			}
			if years, most := madeup.AgeRange(&a.Position); years == most && !c.facts.BirthDate.IsZero() {
				birthday = fmt.Sprintf("%d-%02d", c.facts.BirthDate.Year()+years, c.facts.BirthDate.Month())
			}
		}
		n["end "+month+" "+status]++
		n["age "+birthday]++
	}
	return n
}

// reasonsOf is the blocking rules that are not met, or those that are not met
// under some reading if there is none that is not met under all.
func reasonsOf(d law.Decision) map[string]bool {
	notMet := map[string]bool{}
	add := func(d law.Decision) {
		for f := range d.Findings() {
			if f.Blocks && f.Result == law.NotMet {
				notMet[f.Rule] = true
			}
		}
	}
	if add(d); len(notMet) == 0 {
		for _, one := range d.Readings() {
			add(one)
		}
	}
	return notMet
}

// flat is the lists in the form of recount.
func flat(w *cohort.WorkLists) map[string]int {
	n := map[string]int{}
	add := func(key string, people int) {
		if people != 0 {
			n[key] += people
		}
	}
	for _, o := range w.Outcomes() {
		add("outcome "+o.Outcome.String(), o.People)
		for _, r := range o.Reasons {
			add("reason "+o.Outcome.String()+" "+r.Reason, r.People)
		}
	}
	for _, m := range w.Missing() {
		add("missing "+m.Unit+"|"+m.Fact+"|"+m.From, m.People)
	}
	for _, e := range w.Ends() {
		add("end "+e.Month+" "+e.Status.String(), e.People)
		add("lapsed "+e.Month+" "+e.Status.String(), e.Lapsed)
	}
	for _, a := range w.AgeLimits() {
		add("age "+a.Month, a.People)
	}
	return n
}

func TestWorkListsRecount(t *testing.T) {
	t.Parallel()
	for i, laid := range madeup.PropertyLaws(t) {
		all := staff(madeup.NewGenerator(uint64(70+i)), laid.Policy, madeup.AtLength(20_000))
		w := listsOf(all)
		want := recount(all)
		require.Equal(t, want, flat(w), laid.Name)
		require.Greater(t, len(want), 100, laid.Name)

		// Everybody is in each list that counts everybody.
		require.Equal(t, len(all), w.Total())
		people, lapsed := 0, 0
		for _, o := range w.Outcomes() {
			people += o.People
			reasons := 0
			for _, r := range o.Reasons {
				require.NotEmpty(t, r.Title)
				require.Positive(t, r.People)
				require.LessOrEqual(t, r.People, o.People)
				reasons += r.People
			}
			require.GreaterOrEqual(t, reasons, o.People, "everybody has a reason")
			if o.Outcome == law.Eligible {
				require.Equal(t, reasons, o.People)
			}
		}
		require.Equal(t, len(all), people)
		people = 0
		for _, e := range w.Ends() {
			people, lapsed = people+e.People, lapsed+e.Lapsed
		}
		require.Equal(t, len(all), people)
		require.Positive(t, lapsed)
		people = 0
		for _, a := range w.AgeLimits() {
			people += a.People
		}
		require.Equal(t, len(all), people)
		require.Equal(t, pppk.Period{First: madeup.PropertyDay, Last: madeup.PropertyDay}, w.Days())
	}
}

func TestWorkListsMerge(t *testing.T) {
	t.Parallel()
	g := madeup.NewGenerator(71)
	all := append(staff(g, madeup.National(t, madeup.PropertyDay), 2000), staff(g, madeup.National(t, madeup.PropertyDay.AddDays(40)), 1000)...)
	whole := listsOf(all)
	bad := json.Unmarshal([]byte(`{"nama": 1}`), new(pppk.Facts))
	whole.AddError(bad)
	whole.AddError(io.EOF)

	g.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	parts := make([]*cohort.WorkLists, 4)
	for i := range parts {
		parts[i] = listsOf(all[i*len(all)/4 : (i+1)*len(all)/4])
	}
	parts[1].AddError(bad)
	parts[3].AddError(io.EOF)
	var merged cohort.WorkLists
	for _, part := range parts {
		before := part.AppendTable(nil)
		merged.Merge(part)
		require.Equal(t, before, part.AppendTable(nil), "what is merged does not change")
	}
	merged.Merge(nil)
	merged.Merge(new(cohort.WorkLists))
	requireSameLists(t, whole, &merged)
	require.Equal(t, pppk.Period{First: madeup.PropertyDay, Last: madeup.PropertyDay.AddDays(40)}, merged.Days())

	// Nothing is shared with what was merged.
	parts[0].Merge(parts[1])
	requireSameLists(t, whole, &merged)

	// Twice itself.
	parts[2].Merge(parts[2])
	var twice cohort.WorkLists
	half := listsOf(all[2*len(all)/4 : 3*len(all)/4])
	twice.Merge(half)
	twice.Merge(half)
	requireSameLists(t, &twice, parts[2])
}

func requireSameLists(t *testing.T, want, have *cohort.WorkLists) {
	t.Helper()
	require.Equal(t, want.Outcomes(), have.Outcomes())
	require.Equal(t, want.Missing(), have.Missing())
	require.Equal(t, want.Ends(), have.Ends())
	require.Equal(t, want.AgeLimits(), have.AgeLimits())
	require.Equal(t, want.Errors(), have.Errors())
	require.Equal(t, want.Total(), have.Total())
	require.Equal(t, want.Failed(), have.Failed())
	require.Equal(t, want.Days(), have.Days())
	require.Equal(t, string(want.AppendTable(nil)), string(have.AppendTable(nil)))
	require.Equal(t, string(want.AppendReasons(nil, 5)), string(have.AppendReasons(nil, 5)))
}

// The order of the lists is that of what they list, never that of a map or of
// the people.
func TestWorkListsOrder(t *testing.T) {
	t.Parallel()
	g := madeup.NewGenerator(72)
	all := staff(g, madeup.National(t, madeup.PropertyDay), 3000)
	want := listsOf(all)
	for range 5 {
		g.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		requireSameLists(t, want, listsOf(all))
	}
	last := func(s string) string {
		if s == "" {
			return "~"
		}
		return s
	}
	require.True(t, slices.IsSortedFunc(want.Ends(), func(a, b cohort.EndCount) int {
		if c := strings.Compare(last(a.Month), last(b.Month)); c != 0 {
			return c
		}
		return slices.Index([]pppk.Status{pppk.FullTime, pppk.PartTime, 0}, a.Status) - slices.Index([]pppk.Status{pppk.FullTime, pppk.PartTime, 0}, b.Status)
	}))
	require.True(t, slices.IsSortedFunc(want.AgeLimits(), func(a, b cohort.AgeLimitCount) int {
		return strings.Compare(last(a.Month), last(b.Month))
	}))
	require.True(t, slices.IsSortedFunc(want.Missing(), func(a, b cohort.MissingCount) int {
		return strings.Compare(last(a.Unit), last(b.Unit))
	}))
	var outcomes []law.Outcome
	for _, o := range new(cohort.WorkLists).Outcomes() {
		require.Equal(t, cohort.OutcomeCount{Outcome: o.Outcome}, o)
		outcomes = append(outcomes, o.Outcome)
	}
	require.Equal(t, []law.Outcome{law.Eligible, law.Contested, law.Undetermined, law.NotEligible}, outcomes)
}

// Where there is nothing to count by, the person is counted as not known.
func TestWorkListsNotKnown(t *testing.T) {
	t.Parallel()
	var w cohort.WorkLists
	w.Add(nil, law.Decision{})
	p := madeup.National(t, madeup.PropertyDay)
	w.Add(nil, p.Decide(law.Request{Act: national.Renewal()}, nil))
	require.Equal(t, 2, w.Total())
	require.Equal(t, cohort.OutcomeCount{People: 1}, w.Outcomes()[4], "no rule answers")
	require.Equal(t, []cohort.EndCount{{People: 2}}, w.Ends())
	require.Equal(t, []cohort.AgeLimitCount{{People: 2}}, w.AgeLimits())
	require.Equal(t, []cohort.MissingCount{{
		Fact: "perjanjian", Title: "perjanjian kerja", From: "BKPSDM/BKD (arsip kepegawaian)", People: 1,
	}}, w.Missing())
	require.Contains(t, string(w.AppendTable(nil)), "(unit tidak diketahui)")

	// Somebody else's facts do not lend their unit.
	f, other := madeup.FullFacts(madeup.PropertyDay), madeup.FullFacts(madeup.PropertyDay)
	f.BirthDate = pppk.Date{}
	other.Contracts[1].Number, other.Contracts[1].Unit = "PK-9", "Unit Lain"
	d := p.Decide(law.Request{Act: national.Renewal()}, f)
	for unit, facts := range map[string]*pppk.Facts{"Unit Rekaan": madeup.Apart(f), "": other} {
		var w cohort.WorkLists
		w.Add(facts, d)
		require.Equal(t, unit, w.Missing()[0].Unit)
	}
}

func TestWorkListsErrors(t *testing.T) {
	t.Parallel()
	var w cohort.WorkLists
	w.AddError(nil)
	require.Zero(t, w.Failed())
	require.Nil(t, w.Errors())

	err := json.Unmarshal([]byte(`{"nama": 1, "tanggal_lahir": "01-02-1990", "perjanjian": [{"mulai": "1 Maret", "unit": 3}]}`), new(pppk.Facts))
	require.Len(t, pppk.Problems(err), 4)
	w.AddError(err)
	w.AddError(fmt.Errorf("row 7: %w", pppk.Problems(err)[1]))
	w.AddError(errors.Join(io.EOF, io.ErrUnexpectedEOF))
	require.Equal(t, 3, w.Failed())
	require.Zero(t, w.Total())
	require.Equal(t, []cohort.ErrorCount{{Code: "date.layout", Rows: 2}, {Code: "json.type", Rows: 1}, {Rows: 1}}, w.Errors())
}

// made is one person of each of six kinds, each with one reason.
func made(t testing.TB, p *law.Policy) (all [6]counted) {
	t.Helper()
	day := p.Day()
	for i, change := range []func(*pppk.Facts){
		func(*pppk.Facts) {},
		func(f *pppk.Facts) {
			f.Statements = append(f.Statements, pppk.Statement{Subject: pppk.Approval, Answer: pppk.Yes, Date: day})
		},
		func(f *pppk.Facts) {
			f.Statements = append(f.Statements, pppk.Statement{Subject: pppk.Approval, Answer: pppk.No, Date: day})
		},
		func(f *pppk.Facts) { // lapsed
			f.Contracts = f.Contracts[1:]
			f.Contracts[0].First, f.Contracts[0].Last = f.Contracts[0].First.AddDays(-200), day.AddDays(-1)
		},
		func(f *pppk.Facts) { f.Statements = f.Statements[1:] },
		func(f *pppk.Facts) { f.Statements[0].Answer = pppk.No },
	} {
		f := madeup.FullFacts(day)
		change(f)
		require.NoError(t, f.Check())
		all[i] = counted{f, p.Decide(law.Request{Act: national.Renewal()}, f)}
		want := []law.Outcome{law.Eligible, law.Eligible, law.Eligible, law.Contested, law.Undetermined, law.NotEligible}
		require.Equal(t, want[i], all[i].decision.Outcome())
		require.Len(t, slices.DeleteFunc(listsOf(all[i:i+1]).Outcomes(), func(o cohort.OutcomeCount) bool { return o.People == 0 })[0].Reasons, 1)
	}
	return all
}

// Whoever knows how counts are suppressed, and how many people there are, can
// work none of the suppressed counts out: for each there are two or more numbers
// of people that would be published alike. It is tried on every small cohort.
func TestReasonsHideWhatTheyHide(t *testing.T) {
	t.Parallel()
	kinds := made(t, madeup.National(t, madeup.PropertyDay))
	const most = 9
	// ones[i][n] is n people of a kind.
	var ones [len(kinds)][most + 1]*cohort.WorkLists
	for i, k := range kinds {
		for n := range most + 1 {
			ones[i][n] = new(cohort.WorkLists)
			for range n {
				ones[i][n].Add(k.facts, k.decision)
			}
		}
	}
	for _, atLeast := range []int{2, 3, 5} {
		worlds := map[string][]map[string]int{}
		var try func(kind, left int, w *cohort.WorkLists)
		try = func(kind, left int, w *cohort.WorkLists) {
			if kind == len(kinds) {
				hidden := map[string]int{}
				published := fmt.Sprintln(w.Total())
				for i, o := range w.Reasons(atLeast) {
					whole := w.Outcomes()[i]
					published += fmt.Sprintln(o)
					require.True(t, !o.Suppressed || o.People == 0)
					if !o.Suppressed {
						require.Equal(t, whole.People, o.People)
						require.True(t, o.People == 0 || o.People >= atLeast)
						if o.Reasons == nil && o.People > 0 && o.Outcome == law.Eligible {
							for _, step := range []law.Step{law.Awaiting, law.Approved, law.Refused} {
								hidden["withheld "+step.String()] = 0
							}
							for _, r := range whole.Reasons {
								hidden["withheld "+r.Reason] = r.People
							}
						} else {
							require.Len(t, o.Reasons, len(whole.Reasons))
						}
					} else {
						require.Nil(t, o.Reasons)
						hidden[o.Outcome.String()] = whole.People
					}
					for j, r := range o.Reasons {
						if r.Suppressed {
							require.Zero(t, r.People)
							hidden[o.Outcome.String()+" "+r.Reason] = whole.Reasons[j].People
						} else {
							require.Equal(t, whole.Reasons[j], r)
							require.GreaterOrEqual(t, r.People, atLeast)
						}
					}
				}
				worlds[published] = append(worlds[published], hidden)
				return
			}
			for n := range left + 1 {
				next := new(cohort.WorkLists)
				next.Merge(w)
				next.Merge(ones[kind][n])
				try(kind+1, left-n, next)
			}
		}
		try(0, most, new(cohort.WorkLists))
		tried := 0
		for published, all := range worlds {
			for cell := range all[0] {
				tried++
				values := map[int]bool{}
				for _, w := range all {
					values[w[cell]] = true
				}
				require.Greater(t, len(values), 1, "atLeast %d: %s is %v in\n%s", atLeast, cell, values, published)
			}
		}
		require.Greater(t, tried, 50)
	}
}

func TestReasons(t *testing.T) {
	t.Parallel()
	kinds := made(t, madeup.National(t, madeup.PropertyDay))
	lists := func(counts ...int) *cohort.WorkLists {
		w := new(cohort.WorkLists)
		for i, n := range counts {
			for range n {
				w.Add(kinds[i].facts, kinds[i].decision)
			}
		}
		return w
	}
	for _, c := range []struct {
		name    string
		counts  []int // awaiting, approved, refused, contested, undetermined, not eligible
		atLeast int
		want    string
	}{
		{"nothing small", []int{6, 40, 5, 9, 8, 7}, 5, "51(6 40 5) 9(9) 8(8) 7(7)"},
		{"not asked for", []int{1, 1, 1, 1, 1, 1}, 1, "3(1 1 1) 1(1) 1(1) 1(1)"},
		{"nobody", nil, 5, "0() 0() 0() 0()"},
		{"one small step, and the next smallest", []int{2, 40, 6, 9, 8, 7}, 5, "48(* 40 *) 9(9) 8(8) 7(7)"},
		{"two small steps that are enough", []int{4, 40, 3, 9, 8, 7}, 5, "47(* 40 *) 9(9) 8(8) 7(7)"},
		{"two of one person each", []int{1, 40, 1, 9, 8, 7}, 5, "42() 9(9) 8(8) 7(7)"},
		{"one small outcome, and the next smallest", []int{6, 40, 5, 1, 8, 7}, 5, "51(6 40 5) * 8(8) *"},
		{"one small outcome, and the next smallest, of which there are two", []int{6, 40, 5, 1, 8, 8}, 5, "51(6 40 5) * * *"},
		{"steps that tell whatever is hidden", []int{2, 3, 0, 9, 8, 7}, 5, "5() 9(9) 8(8) 7(7)"},
		{"equal steps", []int{6, 4, 4, 9, 8, 7}, 5, "14() 9(9) 8(8) 7(7)"},
		{"three equal steps", []int{4, 4, 4, 9, 8, 7}, 5, "12() 9(9) 8(8) 7(7)"},
		{"too few in all", []int{1, 0, 0, 0, 0, 1}, 5, "* * * *"},
		{"exactly one person", []int{0, 0, 0, 0, 0, 1}, 2, "* * * *"},
		{"all of one kind", []int{0, 9, 0, 0, 0, 0}, 5, "9(9) 0() 0() 0()"},
		{"one beside all of one kind", []int{0, 9, 0, 0, 0, 1}, 5, "* * * *"},
	} {
		w := lists(c.counts...)
		var have []string
		for _, o := range w.Reasons(c.atLeast) {
			if o.Suppressed {
				require.Equal(t, cohort.OutcomeCount{Outcome: o.Outcome, Suppressed: true}, o)
				have = append(have, "*")
				continue
			}
			var reasons []string
			for _, r := range o.Reasons {
				if r.Suppressed {
					reasons = append(reasons, "*")
				} else {
					reasons = append(reasons, fmt.Sprint(r.People))
				}
			}
			have = append(have, fmt.Sprintf("%d(%s)", o.People, strings.Join(reasons, " ")))
		}
		require.Equal(t, c.want, strings.Join(have, " "), c.name)
	}
	require.Equal(t, lists(1, 1, 1).Outcomes(), lists(1, 1, 1).Reasons(-3))
	text, err := json.Marshal(lists(0, 9, 0, 0, 0, 1).Reasons(5)[3])
	require.NoError(t, err)
	require.JSONEq(t, `{"hasil": "tidak-memenuhi-syarat", "orang": 0, "disamarkan": true}`, string(text))
}

// ended is a regency of which is known that 492 agreements ended, that 401 were
// renewed and 91 not. Why is made up.
func ended(tb testing.TB) *cohort.WorkLists {
	tb.Helper()
	day := pppk.MustParseDate("2026-02-16")
	p := madeup.National(tb, day)
	w := new(cohort.WorkLists)
	for _, group := range []struct {
		people int
		change func(*pppk.Facts)
	}{
		{401, func(f *pppk.Facts) {
			f.Statements = append(f.Statements, pppk.Statement{Subject: pppk.Approval, Answer: pppk.Yes, Date: day})
		}},
		{38, func(f *pppk.Facts) { f.Statements[0].Answer = pppk.No }},
		{29, func(f *pppk.Facts) { f.BirthDate = day.AddMonths(-12*58, pppk.ClampToMonthEnd) }},
		{11, func(f *pppk.Facts) { f.Statements[2].Answer = pppk.No }},
		{4, func(f *pppk.Facts) { f.Statements[0].Answer, f.Statements[1].Answer = pppk.No, pppk.No }},
		{6, func(f *pppk.Facts) { f.Events.List = []pppk.Event{{Kind: pppk.Resignation, Date: day.AddDays(-9)}} }},
		{3, func(f *pppk.Facts) { f.Statements[1].Answer = pppk.No }},
	} {
		for range group.people {
			f := madeup.FullFacts(day)
			f.Contracts[1].Period = pppk.Term(day.AddMonths(-12, pppk.ClampToMonthEnd).AddDays(13), 1)
			f.Contracts[0].Last = f.Contracts[1].First.AddDays(-1)
			group.change(f)
			require.NoError(tb, f.Check())
			w.Add(f, p.Decide(law.Request{Act: national.Renewal()}, f))
		}
	}
	return w
}

func TestReasonsOfARegency(t *testing.T) {
	t.Parallel()
	w := ended(t)
	require.Equal(t, 492, w.Total())
	people := map[law.Outcome]int{}
	for _, o := range w.Outcomes() {
		people[o.Outcome] = o.People
	}
	require.Equal(t, 401, people[law.Eligible])
	require.Equal(t, 91, people[law.NotEligible])
	golden(t, "reasons.txt", string(w.AppendReasons(nil, 8)))
	golden(t, "reasons-open.txt", string(w.AppendReasons(nil, 0)))
}

func golden(t *testing.T, name, have string) {
	t.Helper()
	file := filepath.Join("testdata", "worklists", name)
	if *updateWorkLists {
		require.NoError(t, os.WriteFile(file, []byte(have), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), have, "run: go test -run 'WorkLists|Reasons' -update-worklists .")
}

func TestWorkListsTables(t *testing.T) {
	t.Parallel()
	w := listsOf(staff(madeup.NewGenerator(73), madeup.StrictAgency(t), 60))
	w.AddError(json.Unmarshal([]byte(`{"nama": 1}`), new(pppk.Facts)))
	w.AddError(io.EOF)
	f := madeup.FullFacts(madeup.PropertyDay)
	f.BirthDate = pppk.Date{}
	f.Contracts[1].Unit = "Unit \x1b[31m merah\nJumlah orang  : 9 \u202e\xff\u00a0é"
	w.Add(f, madeup.StrictAgency(t).Decide(law.Request{Act: national.Renewal()}, f))
	table := string(w.AppendTable(nil))
	golden(t, "all.txt", table)
	golden(t, "nobody.txt", string(new(cohort.WorkLists).AppendTable(nil)))
	golden(t, "reasons-of-nobody.txt", string(new(cohort.WorkLists).AppendReasons(nil, 5)))

	require.Contains(t, table, "Unit ?[31m merah?Jumlah orang  : 9 ?? é\n")
	require.NotContains(t, table, " \n")
	require.NotContains(t, table, "Contoh Rekaan", "no names")
	require.NotContains(t, table, "PK-", "no numbers of agreements")
	require.True(t, utf8.ValidString(table))
	require.Equal(t, "x"+table, string(w.AppendTable([]byte("x"))))

	var b bytes.Buffer
	n, err := w.WriteTo(&b)
	require.NoError(t, err)
	require.Equal(t, table, b.String())
	require.EqualValues(t, len(table), n)
	_, err = w.WriteTo(broken{})
	require.ErrorIs(t, err, io.ErrClosedPipe)
}

// The tables speak of outcomes as the letters about the act do, and of several
// acts in the words of none.
func TestWorkListsSpeakOfTheirAct(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.PropertyDay)
	f := madeup.FullFacts(madeup.PropertyDay)
	text := func(requests ...law.Request) string {
		var w cohort.WorkLists
		for _, r := range requests {
			w.Add(f, p.Decide(r, f))
		}
		reasons, table := string(w.AppendReasons(nil, 0)), string(w.AppendTable(nil))
		_, outcomes, _ := strings.Cut(reasons, "\nHasil dan alasan")
		require.Contains(t, table, outcomes, "both tables have the same words")
		return reasons
	}
	resigning := law.Request{Act: national.Ending(), Ground: pppk.Resignation}
	for _, c := range []struct {
		request law.Request
		want    []string
	}{
		{law.Request{Act: national.Renewal()}, []string{"PERPANJANGAN PERJANJIAN KERJA PPPK", "memenuhi syarat untuk diperpanjang", "tidak memenuhi syarat untuk diperpanjang", "Memenuhi syarat untuk diperpanjang belum berarti diperpanjang."}},
		{law.Request{Act: national.Conversion()}, []string{"PENGANGKATAN PPPK PARUH WAKTU MENJADI PPPK PENUH WAKTU", "memenuhi syarat untuk diangkat penuh waktu", "tidak memenuhi syarat untuk diangkat penuh waktu", "Memenuhi syarat untuk diangkat penuh waktu belum berarti diangkat: tidak ada pengangkatan yang otomatis."}},
		{law.Request{Act: national.Ending(), Ground: pppk.LackOfMoney}, []string{"PEMUTUSAN HUBUNGAN PERJANJIAN KERJA PPPK", "ada dasar untuk memutus perjanjian", "tidak ada dasar untuk memutus perjanjian sekarang", "Ada dasar untuk memutus perjanjian belum berarti diputus."}},
		{resigning, []string{"PENGUNDURAN DIRI PPPK", "pengunduran diri dapat disetujui", "pengunduran diri tidak dapat disetujui sekarang", "Pengunduran diri dapat disetujui belum berarti disetujui."}},
		{law.Request{Act: national.Placement()}, []string{"PENEMPATAN PPPK DALAM JABATAN", "memenuhi syarat untuk ditempatkan dalam jabatan itu", "tidak memenuhi syarat untuk ditempatkan dalam jabatan itu", "Memenuhi syarat untuk ditempatkan dalam jabatan itu belum berarti ditempatkan."}},
		{law.Request{Act: national.HeadOfSchool()}, []string{"PENUGASAN GURU PPPK SEBAGAI KEPALA SEKOLAH", "memenuhi syarat untuk ditugaskan sebagai kepala sekolah", "tidak memenuhi syarat untuk ditugaskan sebagai kepala sekolah", "Memenuhi syarat untuk ditugaskan sebagai kepala sekolah belum berarti ditugaskan."}},
		{law.Request{Act: national.PeriodicRaise()}, []string{"KENAIKAN GAJI BERKALA PPPK", "memenuhi syarat untuk kenaikan gaji berkala", "tidak memenuhi syarat untuk kenaikan gaji berkala", "Memenuhi syarat untuk kenaikan gaji berkala belum berarti diberikan."}},
		{law.Request{Act: national.SpecialRaise()}, []string{"KENAIKAN GAJI ISTIMEWA PPPK", "memenuhi syarat untuk kenaikan gaji istimewa", "tidak memenuhi syarat untuk kenaikan gaji istimewa", "Memenuhi syarat untuk kenaikan gaji istimewa belum berarti diberikan."}},
		{law.Request{Act: national.Appointment()}, []string{"PENGANGKATAN PPPK PENUH WAKTU", "memenuhi syarat untuk diangkat penuh waktu", "tidak memenuhi syarat untuk diangkat penuh waktu", "Memenuhi syarat untuk diangkat penuh waktu belum berarti diangkat."}},
		{law.Request{Act: national.PartTimeAppointment()}, []string{"PENGANGKATAN PPPK PARUH WAKTU", "memenuhi syarat untuk diangkat paruh waktu", "tidak memenuhi syarat untuk diangkat paruh waktu", "Memenuhi syarat untuk diangkat paruh waktu belum berarti diangkat."}},
	} {
		have, who, step := text(c.request, c.request), "PPK", "menunggu keputusan PPK"
		if c.request.Act == national.Ending() { // of which the letters do not say it of everybody alike
			who, step = "Pejabat yang berwenang", "menunggu keputusan"
		}
		if strings.Contains(have, "menunggu") {
			require.Contains(t, have, "\n  "+step+"  ")
		}
		require.Contains(t, have, "HASIL DAN ALASAN "+c.want[0]+"\n")
		require.Contains(t, have, "\n"+c.want[1]+" ")
		require.Contains(t, have, "\n"+c.want[2]+" ")
		require.Contains(t, have, "\n"+c.want[3]+" "+who+" yang memutuskan.\n")
		if c.request != resigning {
			for _, mixed := range []string{text(c.request, resigning), text(resigning, c.request)} {
				require.NotContains(t, mixed, c.want[0])
				require.NotContains(t, mixed, c.want[1])
				require.NotContains(t, mixed, "disetujui", "the words of a resignation")
				require.Contains(t, mixed, "HASIL DAN ALASAN BEBERAPA TINDAKAN\n")
				require.Contains(t, mixed, "\nsyarat tindakannya terpenuhi ")
				require.Contains(t, mixed, "\nsyarat tindakannya tidak terpenuhi ")
				require.Contains(t, mixed, "\nTerpenuhinya syarat belum berarti tindakan itu dilakukan. Pejabat yang berwenang yang memutuskan.\n")
			}
		}
	}
	require.Len(t, national.Law().Acts(), 9, "each is above")

	// The office itself sees which acts there were.
	var w, other cohort.WorkLists
	w.Add(f, p.Decide(law.Request{Act: national.Ending(), Ground: pppk.LackOfMoney}, f))
	other.Add(f, p.Decide(resigning, f))
	w.Merge(&other)
	require.Contains(t, string(w.AppendTable(nil)), "REKAPITULASI KEPUTUSAN PEMUTUSAN HUBUNGAN PERJANJIAN KERJA PPPK; PENGUNDURAN DIRI PPPK\n")
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

// The total is suppressed too where it is small.
func TestReasonsTotal(t *testing.T) {
	t.Parallel()
	kinds := made(t, madeup.National(t, madeup.PropertyDay))
	w := listsOf(kinds[:2])
	require.Contains(t, string(w.AppendReasons(nil, 5)), "Jumlah orang    : *\n")
	require.NotRegexp(t, `  [1-9]`, string(w.AppendReasons(nil, 5)))
	require.Contains(t, string(w.AppendReasons(nil, 2)), "Jumlah orang    : 2\n")
}

// The lists keep nothing of the rows that they counted, not even a unit's name
// as a part of the text of a row.
func TestWorkListsKeepNoRows(t *testing.T) {
	p := madeup.National(t, madeup.PropertyDay)
	var w cohort.WorkLists
	gone := make(chan struct{}, 2)
	for range cap(gone) {
		row := new([1 << 16]byte)
		runtime.AddCleanup(row, func(c chan struct{}) { c <- struct{}{} }, gone)
		addRow(&w, p, row)
	}
	for range cap(gone) {
		runtime.GC()
		<-gone
	}
	require.Equal(t, "Unit Satu", w.Missing()[0].Unit)
}

func BenchmarkWorkLists(b *testing.B) {
	all := staff(madeup.NewGenerator(75), madeup.National(b, madeup.PropertyDay), 10_000)
	w := listsOf(all)
	b.ReportAllocs()
	for b.Loop() {
		for i := range all {
			w.Add(all[i].facts, all[i].decision)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(all)), "ns/person")
}

// A regency's office says that of 492 agreements 401 were renewed and 91 not,
// and does not say why, so that nobody can be recognised. It could publish this.
// The reasons are made up.
func ExampleWorkLists() {
	day := pppk.MustParseDate("2026-02-16")
	policy, err := national.Law().On(day)
	if err != nil {
		panic(err)
	}
	var lists cohort.WorkLists
	count := func(people int, change func(*pppk.Facts)) {
		for range people {
			facts := madeup.FullFacts(day) // as read from the office's list
			change(facts)
			lists.Add(facts, policy.Decide(law.Request{Act: national.Renewal()}, facts))
		}
	}
	count(401, func(f *pppk.Facts) {
		f.Statements = append(f.Statements, pppk.Statement{Subject: pppk.Approval, Answer: pppk.Yes, Date: day})
	})
	count(46, func(f *pppk.Facts) { f.Statements[0].Answer = pppk.No })
	count(31, func(f *pppk.Facts) { f.BirthDate = pppk.MustParseDate("1967-12-05") })
	count(11, func(f *pppk.Facts) { f.Statements[2].Answer = pppk.No })
	count(3, func(f *pppk.Facts) { f.Statements[1].Answer = pppk.No })

	fmt.Print(string(lists.AppendReasons(nil, 5)))
	// Output:
	// HASIL DAN ALASAN PERPANJANGAN PERJANJIAN KERJA PPPK
	//
	// Hari keputusan  : 16 Februari 2026
	// Jumlah orang    : 492
	//
	// Hasil dan alasan                          Orang
	// ----------------------------------------  -----
	// memenuhi syarat untuk diperpanjang          401
	//   PPK telah menyetujui                      401
	// dipertentangkan                               0
	// belum dapat ditentukan                        0
	// tidak memenuhi syarat untuk diperpanjang     91
	//   Pencapaian kinerja                         46
	//   Kesesuaian kompetensi                       *
	//   Kebutuhan instansi                          *
	//   Batas usia jabatan                         31
	// Satu orang dihitung sekali pada hasilnya, dan sekali pada setiap alasannya.
	// Memenuhi syarat untuk diperpanjang belum berarti diperpanjang. PPK yang memutuskan.
	// * Disamarkan: jumlah di bawah 5, atau jumlah yang dapat membukanya.
}

// addRow counts a person whose unit is a part of the text of a row.
func addRow(w *cohort.WorkLists, p *law.Policy, row *[1 << 16]byte) {
	text := unsafe.String(&row[0], copy(row[:], "Unit Satu"))
	f := madeup.FullFacts(madeup.PropertyDay)
	f.BirthDate = pppk.Date{}
	f.Contracts[1].Unit = text
	w.Add(f, p.Decide(law.Request{Act: national.Renewal()}, f))
}
