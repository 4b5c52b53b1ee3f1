package planning_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/planning"
)

// Who fills a post, against the agreements of the personnel system. What is
// personal stays out of the log; the fields have it.
func ExampleReconcile() {
	day := pppk.MustParseDate
	line := pppk.Line{ID: "2024-01", Agency: "Kota Contoh", Position: "Guru Kelas", Status: pppk.FullTime, Year: 2024}
	var ledger ledger.Ledger
	_, err := ledger.Apply(pppk.Batch{
		Reference: "SK 800/77/2025", Office: "BKPSDM", Reason: "kebutuhan dan pengangkatan 2024",
		Entries: []pppk.Entry{
			{Kind: pppk.Authorise, Date: day("2024-08-30"), Opens: &line, Posts: 3},
			{Kind: pppk.Fill, Date: day("2025-03-01"), Line: "2024-01", Incumbent: "PK-1"},
			{Kind: pppk.Fill, Date: day("2025-03-01"), Line: "2024-01", Incumbent: "PK-2"},
			{Kind: pppk.Fill, Date: day("2025-03-01"), Line: "2024-01", Incumbent: "PK-3"},
		},
	})
	if err != nil {
		panic(err)
	}
	agreements := []pppk.Contract{
		{Number: "PK-1", Status: pppk.FullTime, Period: pppk.Term(day("2025-03-01"), 1)},
		{Number: "PK-1/2", Status: pppk.FullTime, Period: pppk.Term(day("2026-03-01"), 5), Extends: "PK-1"},
		{Number: "PK-2", Status: pppk.FullTime, Period: pppk.Term(day("2025-03-01"), 1)},
		{Number: "PK-4", Status: pppk.FullTime, Period: pppk.Term(day("2025-03-01"), 5)},
	}
	for _, found := range planning.Reconcile(&ledger, slices.Values(agreements), day("2026-03-02")) {
		fmt.Println(found.Kind, found.Line, found.Reference, found.Contract)
	}
	// Output:
	// berakhir-masih-mengisi 2024-01 PK-2 2
	// formasi-tanpa-orang 2024-01 PK-3 -1
	// orang-tanpa-formasi  PK-4 3
}

func paper(number, first, last string, change ...func(*pppk.Contract)) pppk.Contract {
	c := pppk.Contract{Number: number, Status: pppk.FullTime}
	if first != "" {
		c.First = madeup.D(first)
	}
	if last != "" {
		c.Last = madeup.D(last)
	}
	for _, f := range change {
		f(&c)
	}
	return c
}

func extends(number string) func(*pppk.Contract) {
	return func(c *pppk.Contract) { c.Extends = number }
}

func supersedes(number string) func(*pppk.Contract) {
	return func(c *pppk.Contract) { c.Supersedes = number }
}

func status(s pppk.Status) func(*pppk.Contract) { return func(c *pppk.Contract) { c.Status = s } }

// found writes what was found: "word line reference contract".
func found(all []planning.Discrepancy) []string {
	lines := []string{}
	for _, f := range all {
		lines = append(lines, strings.Join([]string{f.Kind.String(), f.Line, f.Reference, fmt.Sprint(f.Contract)}, " "))
	}
	return lines
}

func TestReconcile(t *testing.T) {
	t.Parallel()
	running := paper("P-1", "2025-01-01", "2029-12-31")
	for name, c := range map[string]struct {
		post       string // who fills the one post of line a
		agreements []pppk.Contract
		want       []string
	}{
		"all is well":             {"P-1", []pppk.Contract{running}, nil},
		"nothing anywhere":        {"", nil, nil},
		"a post without a person": {"P-9", nil, []string{"formasi-tanpa-orang a P-9 -1"}},
		"a person without a post": {"", []pppk.Contract{running}, []string{"orang-tanpa-formasi  P-1 0"}},
		"nobody where it ended":   {"", []pppk.Contract{paper("P-1", "2025-01-01", "2026-03-01")}, nil},
		"nobody where it begins":  {"", []pppk.Contract{paper("P-1", "2026-03-03", "2027-03-02")}, nil},
		"the last day":            {"P-1", []pppk.Contract{paper("P-1", "2025-01-01", "2026-03-02")}, nil},
		"the first day":           {"P-1", []pppk.Contract{paper("P-1", "2026-03-02", "2027-03-01")}, nil},
		"the day after the last":  {"P-1", []pppk.Contract{paper("P-1", "2025-01-01", "2026-03-01")}, []string{"berakhir-masih-mengisi a P-1 0"}},
		"the day before the first": {"P-1", []pppk.Contract{paper("P-1", "2026-03-03", "2027-03-02")},
			[]string{"mengisi-sebelum-mulai a P-1 0"}},

		// A chain is one person, whatever number the post is registered under and
		// in whatever order the agreements come.
		"renewed, the old number":  {"P-1", []pppk.Contract{paper("P-1", "2025-01-01", "2025-12-31"), paper("P-2", "2026-01-01", "2026-12-31", extends("P-1"))}, nil},
		"renewed, the new number":  {"P-2", []pppk.Contract{paper("P-2", "2026-01-01", "2026-12-31", extends("P-1")), paper("P-1", "2025-01-01", "2025-12-31")}, nil},
		"the old one is not given": {"P-1", []pppk.Contract{paper("P-2", "2026-01-01", "2026-12-31", extends("P-1"))}, nil},
		"two renewals of one that is not given": {"P-2", []pppk.Contract{paper("P-2", "2026-01-01", "2026-02-28", extends("P-1")), paper("P-3", "2026-03-01", "2026-12-31", extends("P-1"))},
			nil},
		"the whole chain has ended: the last counts": {"P-2", []pppk.Contract{paper("P-1", "2024-01-01", "2024-12-31"), paper("P-3", "2026-01-01", "2026-02-28", extends("P-2")),
			paper("P-2", "2025-01-01", "2025-12-31", extends("P-1"))}, []string{"berakhir-masih-mengisi a P-2 1"}},
		"between two agreements: the next has not begun": {"P-1", []pppk.Contract{paper("P-1", "2025-01-01", "2026-02-28"), paper("P-2", "2026-04-01", "2026-12-31", extends("P-1"))},
			[]string{"mengisi-sebelum-mulai a P-1 1"}},

		// One that was withdrawn does not run.
		"withdrawn for another": {"P-1", []pppk.Contract{running, paper("P-2", "2025-01-01", "2026-02-28", supersedes("P-1"))}, []string{"berakhir-masih-mengisi a P-1 1"}},
		"withdrawn for another status": {"P-1", []pppk.Contract{paper("P-1", "2025-01-01", "2029-12-31", status(pppk.PartTime)),
			paper("P-2", "2025-01-01", "2029-12-31", supersedes("P-1"))}, nil},
		"supersedes itself": {"P-1", []pppk.Contract{paper("P-1", "2025-01-01", "2029-12-31", supersedes("P-1"))}, nil},
		"each supersedes the other": {"P-1", []pppk.Contract{paper("P-1", "2025-01-01", "2029-12-31", supersedes("P-2")), paper("P-2", "2025-01-01", "2029-12-31", supersedes("P-1"))},
			[]string{"perjanjian-tidak-jelas a P-1 0"}},

		"part-time on a full-time line":         {"P-1", []pppk.Contract{paper("P-1", "2025-01-01", "2029-12-31", status(pppk.PartTime))}, []string{"status-berbeda a P-1 0"}},
		"the status is not known":               {"P-1", []pppk.Contract{paper("P-1", "2025-01-01", "2029-12-31", status(0))}, []string{"status-tidak-diketahui a P-1 0"}},
		"two run, that which began last counts": {"P-1", []pppk.Contract{paper("P-2", "2026-01-01", "2026-12-31", extends("P-1")), paper("P-1", "2025-01-01", "2029-12-31", status(pppk.PartTime))}, nil},
		"two run, that which began last differs": {"P-1", []pppk.Contract{running, paper("P-2", "2026-01-01", "2026-12-31", extends("P-1"), status(pppk.PartTime))},
			[]string{"status-berbeda a P-1 1"}},
		"ended, so the status does not matter": {"P-1", []pppk.Contract{paper("P-1", "2025-01-01", "2025-12-31", status(pppk.PartTime))}, []string{"berakhir-masih-mengisi a P-1 0"}},

		// Not known is not no.
		"no last day, in a post":           {"P-1", []pppk.Contract{paper("P-1", "2025-01-01", "")}, []string{"perjanjian-tidak-jelas a P-1 0"}},
		"no last day, in none":             {"", []pppk.Contract{paper("P-1", "2025-01-01", "")}, []string{"perjanjian-tidak-jelas  P-1 0"}},
		"no first day, ended all the same": {"P-1", []pppk.Contract{paper("P-1", "", "2025-12-31")}, []string{"berakhir-masih-mengisi a P-1 0"}},
		"no period beside one that runs":   {"P-1", []pppk.Contract{paper("P-2", "", "", extends("P-1")), running}, nil},
		"no period beside one that has ended": {"P-1", []pppk.Contract{paper("P-1", "2025-01-01", "2025-12-31"), paper("P-2", "", "", extends("P-1"))},
			[]string{"perjanjian-tidak-jelas a P-1 1"}},
		"no number":                     {"", []pppk.Contract{paper("", "2025-01-01", "2029-12-31")}, []string{"tanpa-nomor   0"}},
		"no number, and ended":          {"", []pppk.Contract{paper("", "2025-01-01", "2025-12-31")}, nil},
		"no number, and no period":      {"", []pppk.Contract{paper("", "", "")}, []string{"tanpa-nomor   0"}},
		"no number, but the old one":    {"P-1", []pppk.Contract{paper("", "2026-01-01", "2029-12-31", extends("P-1"))}, nil},
		"no number, not under the old":  {"", []pppk.Contract{paper("", "2026-01-01", "2029-12-31", extends("P-1"))}, []string{"tanpa-nomor   0"}},
		"two without a number are two":  {"", []pppk.Contract{paper("", "2025-01-01", "2029-12-31"), paper("", "2025-01-01", "2029-12-31")}, []string{"tanpa-nomor   0", "tanpa-nomor   1"}},
		"a number that stands twice":    {"P-1", []pppk.Contract{running, running}, []string{"nomor-ganda  P-1 1"}},
		"a number that stands thrice":   {"P-1", []pppk.Contract{running, running, running}, []string{"nomor-ganda  P-1 1", "nomor-ganda  P-1 2"}},
		"a number that is named only":   {"P-1", []pppk.Contract{paper("P-2", "2026-01-01", "2029-12-31", extends("P-1")), paper("P-1", "2025-01-01", "2025-12-31")}, nil},
		"somebody else's agreement too": {"P-1", []pppk.Contract{running, paper("P-7", "2026-01-01", "2026-12-31")}, []string{"orang-tanpa-formasi  P-7 1"}},
	} {
		p := madeup.NewPosts(t)
		p.Ok(madeup.Authorise(madeup.Line("a"), 1))
		if c.post != "" {
			p.Ok(madeup.Fill("2025-01-01", "a", c.post))
		}
		if c.want == nil {
			c.want = []string{}
		}
		require.Equal(t, c.want, found(planning.Reconcile(p.Ledger, slices.Values(c.agreements), madeup.D("2026-03-02"))), name)
	}
}

// One person in two posts: each of them is listed, also under two numbers, and
// what is wrong with either.
func TestReconcileRegisteredTwice(t *testing.T) {
	t.Parallel()
	p := madeup.NewPosts(t)
	p.Ok(madeup.Authorise(madeup.Line("a"), 1), madeup.Authorise(madeup.Line("b", madeup.PartTime), 1), madeup.Fill("2025-01-01", "a", "P-1"), madeup.Fill("2026-01-01", "b", "P-2"))
	agreements := slices.Values([]pppk.Contract{paper("P-1", "2025-01-01", "2025-12-31"), paper("P-2", "2026-01-01", "2026-12-31", extends("P-1"))})
	require.Equal(t, []string{"terdaftar-ganda a P-1 -1", "terdaftar-ganda b P-2 -1", "status-berbeda b P-2 1"}, found(planning.Reconcile(p.Ledger, agreements, madeup.D("2026-03-02"))))
	require.Equal(t, []string{}, found(planning.Reconcile(p.Ledger, agreements, madeup.D("2025-03-02"))))
}

// Reservations are no posts; a handover is two people in one.
func TestReconcileReservedAndHandover(t *testing.T) {
	t.Parallel()
	p := madeup.NewPosts(t)
	p.Ok(madeup.Authorise(madeup.Line("a"), 2), pppk.Entry{Kind: pppk.Reserve, Date: madeup.D("2025-01-01"), Line: "a", Incumbent: "P-1"}, madeup.Fill("2025-01-01", "a", "P-2"))
	in := madeup.Fill("2026-03-01", "a", "P-3")
	in.Replaces, in.Until, in.Reason = "P-2", madeup.D("2026-03-14"), "serah terima"
	p.Ok(in)
	agreements := []pppk.Contract{paper("P-1", "2025-01-01", "2029-12-31"), paper("P-2", "2025-01-01", "2026-03-14"), paper("P-3", "2026-03-01", "2029-12-31")}
	require.Equal(t, []string{"orang-tanpa-formasi  P-1 0"}, found(planning.Reconcile(p.Ledger, slices.Values(agreements), madeup.D("2026-03-02"))))
	require.Equal(t, []string{"orang-tanpa-formasi  P-1 0"}, found(planning.Reconcile(p.Ledger, slices.Values(agreements), madeup.D("2026-03-15"))), "who handed over is gone")
	require.Equal(t, []string{"formasi-tanpa-orang a P-2 -1", "formasi-tanpa-orang a P-3 -1"}, found(planning.Reconcile(p.Ledger, slices.Values(agreements[:0]), madeup.D("2026-03-02"))))
}

// On a day that is not known nothing can be told of any agreement, and none is
// taken to be right.
func TestReconcileOnNoDay(t *testing.T) {
	t.Parallel()
	var ledger ledger.Ledger
	require.Equal(t, []string{"perjanjian-tidak-jelas  P-1 0"},
		found(planning.Reconcile(&ledger, slices.Values([]pppk.Contract{paper("P-1", "2025-01-01", "2029-12-31")}), pppk.Date{})))
}

// Twenty thousand people, and then all of them one chain, given from its end: a
// quadratic way would not be done in the time of a test.
func TestReconcileOfMany(t *testing.T) {
	t.Parallel()
	const n = 20_000
	p := madeup.NewPosts(t)
	entries := []pppk.Entry{madeup.Authorise(madeup.Line("a"), n)}
	var agreements []pppk.Contract
	for i := range n {
		entries = append(entries, madeup.Fill("2025-01-01", "a", fmt.Sprintf("P-%d", i)))
		agreements = append(agreements, paper(fmt.Sprintf("P-%d", i), "2025-01-01", "2029-12-31"))
	}
	p.Ok(entries...)
	require.Empty(t, planning.Reconcile(p.Ledger, slices.Values(agreements), madeup.D("2026-03-02")))
	// All of them one chain.
	for i := range agreements[1:] {
		agreements[i+1].Extends = agreements[i].Number
	}
	slices.Reverse(agreements)
	require.Len(t, planning.Reconcile(p.Ledger, slices.Values(agreements), madeup.D("2026-03-02")), n)
}

func TestDiscrepancyKindWords(t *testing.T) {
	t.Parallel()
	t.Run("DiscrepancyKind", madeup.Words[planning.DiscrepancyKind]("formasi-tanpa-orang", "orang-tanpa-formasi", "berakhir-masih-mengisi", "mengisi-sebelum-mulai",
		"status-berbeda", "status-tidak-diketahui", "terdaftar-ganda", "perjanjian-tidak-jelas", "tanpa-nomor", "nomor-ganda"))
	require.Equal(t, "pppk.Discrepancy(terdaftar-ganda a)", planning.Discrepancy{Kind: planning.RegisteredTwice, Line: "a", Reference: "P-1"}.String())
	require.Equal(t, "pppk.Discrepancy(tanpa-nomor)", planning.Discrepancy{Kind: planning.NoNumber}.String())
}

// What is found of the posts hangs on no order of the agreements.
func TestReconcileInAnyOrder(t *testing.T) {
	t.Parallel()
	g := madeup.NewGenerator(5)
	kinds := map[planning.DiscrepancyKind]int{}
	for range 500 {
		p := madeup.NewPosts(t)
		p.Ok(madeup.Authorise(madeup.Line("a"), 9), madeup.Authorise(madeup.Line("b", madeup.PartTime), 9))
		for i := range 6 {
			if g.Chance(0.7) {
				p.Ok(madeup.Fill("2025-01-01", madeup.Pick(g, "a", "b"), fmt.Sprintf("P-%d", i)))
			}
		}
		var agreements []pppk.Contract
		for i := range 6 {
			first := madeup.D("2024-06-01").AddDays(g.Days(0, 700)/10*10 + i) // no two on one day
			c := pppk.Contract{Number: fmt.Sprintf("P-%d", i), Status: madeup.Pick(g, 0, pppk.FullTime, pppk.PartTime), Period: pppk.Term(first, madeup.Pick(g, 1, 2))}
			if g.Chance(0.2) {
				c.Last = pppk.Date{}
			}
			before := fmt.Sprintf("P-%d", g.IntN(i+1))
			switch {
			case g.Chance(0.5):
			case g.Chance(0.5):
				c.Extends = before
			default:
				c.Supersedes = before
			}
			if g.Chance(0.8) {
				agreements = append(agreements, c)
			}
		}
		ofPosts := func() (all []string) {
			for _, f := range planning.Reconcile(p.Ledger, slices.Values(agreements), madeup.D("2026-03-02")) {
				kinds[f.Kind]++
				if f.Line != "" {
					all = append(all, f.Kind.String()+f.Line+f.Reference)
				}
			}
			return all
		}
		want := ofPosts()
		g.Shuffle(len(agreements), func(i, j int) { agreements[i], agreements[j] = agreements[j], agreements[i] })
		require.Equal(t, want, ofPosts())
	}
	for k := planning.PostWithoutPerson; k <= planning.AgreementUnclear; k++ {
		require.NotZero(t, kinds[k], k.String())
	}
}
