package planning_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/planning"
)

// A split that was passed on for 9,051 people, and the parts of a rotation of
// 250 officials.
func ExampleCheckParts() {
	fmt.Println(planning.CheckParts(9051, []planning.Part{{Name: "teknis", Count: 5220}, {Name: "kesehatan", Count: 421}, {Name: "guru", Count: 3410}}))
	fmt.Println(planning.CheckParts(9051, []planning.Part{{Name: "teknis", Count: 5520}, {Name: "kesehatan", Count: 421}, {Name: "guru", Count: 3420}}))
	err := planning.CheckParts(250, []planning.Part{{Name: "JPT pratama", Count: 7}, {Name: "administrator", Count: 63}, {Name: "pengawas", Count: 178}})
	fmt.Println(err)
	var sum *planning.SumError
	if errors.As(err, &sum) {
		fmt.Println(sum.Sum, sum.Total-sum.Sum)
	}
	// Output:
	// <nil>
	// teknis 5520 + kesehatan 421 + guru 3420 = 9361, not 9051: 310 too many (published.sum)
	// JPT pratama 7 + administrator 63 + pengawas 178 = 248, not 250: 2 too few (published.sum)
	// 248 2
}

// What was opened to applicants must be what the Minister has authorised.
func ExampleCheckPublished() {
	day := pppk.MustParseDate
	var ledger ledger.Ledger
	var entries []pppk.Entry
	for i, id := range []string{"g-01", "g-02", "g-03"} {
		entries = append(entries, pppk.Entry{Kind: pppk.Authorise, Date: day("2025-08-30"), Posts: 10 + i, Opens: &pppk.Line{
			ID: id, Agency: "Kota Contoh", Unit: fmt.Sprint("SDN ", i+1), Position: "Guru Kelas", Status: pppk.FullTime, Year: 2025,
		}})
	}
	_, err := ledger.Apply(pppk.Batch{Reference: "Keputusan Menteri 12/2025", Office: "BKPSDM", Reason: "kebutuhan 2025", Entries: entries})
	if err != nil {
		panic(err)
	}
	opened := []planning.Part{{Name: "g-01", Count: 10}, {Name: "g-02", Count: 12}, {Name: "g-04", Count: 12}}
	fmt.Println(planning.CheckPublished(&ledger, pppk.Line{Year: 2025}, opened, day("2025-09-15")))
	// Output:
	// line g-02 on 2025-09-15: published 12, authorised 11; PermenPANRB 6/2024 Pasal 22 ayat (3) (published.differs)
	// line g-04 on 2025-09-15: published 12, authorised 0: no such line among those compared; PermenPANRB 6/2024 Pasal 22 ayat (3) (published.unknown)
	// line g-03 on 2025-09-15: published 0, authorised 12: not in the list; PermenPANRB 6/2024 Pasal 22 ayat (3) (published.missing)
}

// parts makes a list of names and counts in turn.
func parts(all ...any) (list []planning.Part) {
	for i := 0; i < len(all); i += 2 {
		list = append(list, planning.Part{Name: all[i].(string), Count: all[i+1].(int)})
	}
	return list
}

func TestCheckParts(t *testing.T) {
	t.Parallel()
	require.NoError(t, planning.CheckParts(0, nil))
	require.NoError(t, planning.CheckParts(3, parts("a", 3, "b", 0)))
	err := planning.CheckParts(3, nil)
	require.EqualError(t, err, "no parts = 0, not 3: 3 too few (published.sum)")
	one := parts("a", 1)
	err = planning.CheckParts(3, one)
	one[0].Name = "other"
	require.EqualError(t, err, "a 1 = 1, not 3: 2 too few (published.sum)", "the error keeps what it says")
	require.ErrorIs(t, err, pppk.ErrPublished)
	for _, c := range []struct {
		total int
		parts []planning.Part
		codes []string
	}{
		{-1, nil, []string{"published.count"}},
		{0, parts("a", 1, "b", -1), []string{"published.count"}},
		{1_000_000_001, parts("a", 1_000_000_001), []string{"published.count", "published.count"}},
	} {
		err := planning.CheckParts(c.total, c.parts)
		require.ErrorIs(t, err, pppk.ErrPublished)
		require.Equal(t, c.codes, madeup.CodesOf(err))
	}
}

func TestCheckPublished(t *testing.T) {
	t.Parallel()
	p := madeup.NewPosts(t)
	p.Ok(madeup.Authorise(madeup.Line("a"), 2), madeup.Authorise(madeup.Line("b"), 3), madeup.Authorise(madeup.Line("c", func(l *pppk.Line) { l.Year = 2025 }), 4),
		pppk.Entry{Kind: pppk.Propose, Date: madeup.D("2024-01-01"), Opens: madeup.Line("e"), Posts: 9})
	p.Ok(pppk.Entry{Kind: pppk.Amend, Date: madeup.D("2025-02-01"), Line: "b", Posts: -1})
	all := pppk.Line{}
	require.NoError(t, planning.CheckPublished(p.Ledger, all, parts("c", 4, "a", 2, "b", 3), madeup.D("2025-01-31")))
	require.NoError(t, planning.CheckPublished(p.Ledger, pppk.Line{Year: 2024}, parts("b", 2, "a", 2, "e", 0), madeup.D("2025-02-01")))
	require.NoError(t, planning.CheckPublished(p.Ledger, all, nil, madeup.D("2024-08-29")), "nothing was authorised, and nothing published")
	require.NoError(t, planning.CheckPublished(new(ledger.Ledger), all, nil, madeup.D("2025-02-01")))
	for want, published := range map[string][]planning.Part{
		"a published.missing 0 2":                          parts("b", 2),
		"a published.differs 3 2":                          parts("a", 3, "b", 2),
		"e published.differs 9 0":                          parts("a", 2, "b", 2, "e", 9),
		"c published.unknown 4 0":                          parts("a", 2, "b", 2, "c", 4), // of another year
		"x published.unknown 0 0":                          parts("a", 2, "x", 0, "b", 2),
		"x published.unknown 1 0, x published.twice 1 0":   parts("a", 2, "x", 1, "b", 2, "x", 1),
		"a published.twice 1 2":                            parts("a", 2, "b", 2, "a", 1),
		"b published.differs 1 2, a published.missing 0 2": parts("b", 1),
	} {
		err := planning.CheckPublished(p.Ledger, pppk.Line{Year: 2024}, published, madeup.D("2025-02-01"))
		require.ErrorIs(t, err, pppk.ErrPublished)
		var got []string
		for _, e := range err.(interface{ Unwrap() []error }).Unwrap() {
			var one *planning.PublishedError
			require.ErrorAs(t, e, &one)
			require.Equal(t, "PermenPANRB 6/2024 Pasal 22 ayat (3)", one.Citation.String())
			got = append(got, fmt.Sprint(one.Line, " ", one.Code, " ", one.Published, " ", one.Authorised))
		}
		require.Equal(t, want, strings.Join(got, ", "))
		require.Contains(t, err.Error(), "Pasal 22 ayat (3)")
	}
	require.Equal(t, []string{"published.count"}, madeup.CodesOf(planning.CheckPublished(p.Ledger, all, parts("a", -2), madeup.D("2025-02-01"))))
	require.Equal(t, []string{"published.day"}, madeup.CodesOf(planning.CheckPublished(p.Ledger, all, nil, pppk.Date{})))
	require.EqualError(t, planning.CheckPublished(p.Ledger, all, parts("a", 1), madeup.D("2023-12-31")), "line a on 2023-12-31: published 1, authorised 0 (published.differs)", "before the regulation")
	// In 2024 the regulation was in force from a day that is not known.
	err := planning.CheckPublished(p.Ledger, pppk.Line{ID: "a"}, nil, madeup.D("2024-09-01"))
	require.EqualError(t, err, "line a on 2024-09-01: published 0, authorised 2: not in the list; PermenPANRB 6/2024 (in force in 2024, its day not known) Pasal 22 ayat (3) (published.missing)")
}
