package planning_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/planning"
)

// The posts that fall vacant in the coming months, as a planner prints them. The
// nation leaves open on which day an age limit bites; the months that hang on it
// are given under each reading.
func ExampleOutlookOf() {
	day := pppk.MustParseDate
	teachers := pppk.Line{ID: "g", Agency: "Kota Contoh", Position: "Guru", Category: pppk.TeacherPosts, Status: pppk.FullTime, Year: 2024}
	nurses := pppk.Line{ID: "k", Agency: "Kota Contoh", Position: "Perawat", Category: pppk.HealthPosts, Status: pppk.FullTime, Year: 2024}
	entries := []pppk.Entry{
		{Kind: pppk.Authorise, Date: day("2024-08-30"), Opens: &teachers, Posts: 3},
		{Kind: pppk.Authorise, Date: day("2024-08-30"), Opens: &nurses, Posts: 1},
	}
	teacher := pppk.Position{Kind: pppk.Functional, Cluster: pppk.Teacher}
	people := []*pppk.Facts{
		{BirthDate: day("1990-01-20"), Contracts: pppk.Chain{{Number: "PK-1", Status: pppk.FullTime, Period: pppk.Term(day("2025-05-01"), 1), Position: teacher}}},
		{BirthDate: day("1966-04-15"), Contracts: pppk.Chain{{Number: "PK-2", Status: pppk.FullTime, Period: pppk.Term(day("2025-05-01"), 5), Position: teacher}}},
		{Contracts: pppk.Chain{{Number: "PK-3", Status: pppk.FullTime, Period: pppk.Term(day("2025-05-01"), 5), Position: teacher}}},
		{BirthDate: day("1991-07-07"), Contracts: pppk.Chain{{Number: "PK-4", Status: pppk.FullTime, Period: pppk.Term(day("2025-06-01"), 1)}}},
	}
	for i, f := range people {
		line := "g"
		if i == 3 {
			line = "k"
		}
		entries = append(entries, pppk.Entry{Kind: pppk.Fill, Date: day("2025-06-01"), Line: line, Incumbent: f.Contracts[0].Number})
	}
	var ledger ledger.Ledger
	if _, err := ledger.Apply(pppk.Batch{Reference: "SK 1", Office: "BKPSDM", Reason: "2024", Entries: entries}); err != nil {
		panic(err)
	}
	policy, err := national.Law().On(day("2026-03-02"))
	if err != nil {
		panic(err)
	}
	outlook := planning.OutlookOf(policy, &ledger, slices.Values(people), day("2026-03-02"), 4)
	byCategory := func(l pppk.Line) pppk.Line { return pppk.Line{Category: l.Category} }
	for group, months := range outlook.RollUp(pppk.Line{}, byCategory) {
		fmt.Println(group.Category)
		for _, m := range months {
			fmt.Println(" ", m.Month, m.AgreementEnds, m.AgeLimits)
		}
	}
	for _, left := range outlook.LeftOut(pppk.Line{}) {
		fmt.Println(left.Reason, left.People)
	}
	for reading, o := range outlook.Readings() {
		fmt.Println(reading)
		for _, m := range o.Months(pppk.Line{}) {
			fmt.Println(" ", m.Month, m.AgreementEnds, m.AgeLimits)
		}
	}
	// Output:
	// guru
	//   2026-03 0 0
	//   2026-04 0 0
	//   2026-05 1 0
	//   2026-06 0 0
	// kesehatan
	//   2026-03 0 0
	//   2026-04 0 0
	//   2026-05 0 0
	//   2026-06 1 0
	// tanggal-lahir-tidak-diketahui 1
	// pembacaan-berbeda 1
	// Hari berlakunya batas usia: pada hari ulang tahun
	//   2026-03 0 0
	//   2026-04 0 1
	//   2026-05 1 0
	//   2026-06 1 0
	// Hari berlakunya batas usia: pada akhir bulan ulang tahun
	//   2026-03 0 0
	//   2026-04 0 0
	//   2026-05 1 1
	//   2026-06 1 0
	// Hari berlakunya batas usia: pada tanggal 1 bulan berikutnya
	//   2026-03 0 0
	//   2026-04 0 0
	//   2026-05 1 1
	//   2026-06 1 0
}

// ahead writes an outlook: "2026-05 1 0" for months in which something falls
// vacant, then "reason people".
func ahead(o planning.Outlook, of pppk.Line) []string {
	all := []string{}
	for _, m := range o.Months(of) {
		if m.AgreementEnds+m.AgeLimits > 0 {
			all = append(all, fmt.Sprint(m.Month, " ", m.AgreementEnds, " ", m.AgeLimits))
		}
	}
	for _, l := range o.LeftOut(of) {
		all = append(all, fmt.Sprint(l.Reason, " ", l.People))
	}
	return all
}

func atBirthday(t *testing.T) *law.Policy {
	return madeup.PolicyOf(t, "2026-03-02", madeup.Sukamaju(law.Set(national.AgeLimitDay(), law.AtBirthday, madeup.D("2026-01-01"), madeup.ByDecree("Pasal 4"))))
}

var pelaksana = pppk.Position{Kind: pppk.Pelaksana} // 58 years

func born(day string, agreements ...pppk.Contract) *pppk.Facts {
	f := &pppk.Facts{Contracts: agreements}
	if day != "" {
		f.BirthDate = madeup.D(day)
	}
	for i := range f.Contracts {
		if f.Contracts[i].Position == (pppk.Position{}) {
			f.Contracts[i].Position = pelaksana
		}
	}
	return f
}

// One person, P-1, in a post of line a, and twelve months from 2 March 2026,
// where the age limit bites on the birthday.
func TestOutlook(t *testing.T) {
	t.Parallel()
	young := "1990-06-15"
	of := func(j pppk.Position) func(*pppk.Contract) { return func(c *pppk.Contract) { c.Position = j } }
	event := func(f *pppk.Facts, kind pppk.EventKind, day string) *pppk.Facts {
		e := pppk.Event{Kind: kind}
		if day != "" {
			e.Date = madeup.D(day)
		}
		f.Events.List = append(f.Events.List, e)
		return f
	}
	for name, c := range map[string]struct {
		people []*pppk.Facts
		want   string
	}{
		"ends on the day itself":          {[]*pppk.Facts{born(young, paper("P-1", "2025-01-01", "2026-03-02"))}, "2026-03 1 0"},
		"ended the day before":            {[]*pppk.Facts{born(young, paper("P-1", "2025-01-01", "2026-03-01"))}, "sudah-berakhir 1"},
		"the last day of a month":         {[]*pppk.Facts{born(young, paper("P-1", "2025-01-01", "2026-05-31"))}, "2026-06 1 0"},
		"the last month":                  {[]*pppk.Facts{born(young, paper("P-1", "2025-01-01", "2027-02-27"))}, "2027-02 1 0"},
		"the month after the last":        {[]*pppk.Facts{born(young, paper("P-1", "2025-01-01", "2027-02-28"))}, "sesudah-rentang 1"},
		"renewed already":                 {[]*pppk.Facts{born(young, paper("P-1", "2025-01-01", "2026-05-31"), paper("P-2", "2026-06-01", "2026-08-31", extends("P-1")))}, "2026-09 1 0"},
		"the old number is only named":    {[]*pppk.Facts{born(young, paper("P-2", "2026-01-01", "2026-08-31", extends("P-1")))}, "2026-09 1 0"},
		"withdrawn for a shorter one":     {[]*pppk.Facts{born(young, paper("P-1", "2025-01-01", "2029-12-31"), paper("P-2", "2025-01-01", "2026-06-29", supersedes("P-1")))}, "2026-06 1 0"},
		"the age limit first":             {[]*pppk.Facts{born("1968-06-15", paper("P-1", "2025-01-01", "2026-12-31"))}, "2026-06 0 1"},
		"the agreement first":             {[]*pppk.Facts{born("1968-06-15", paper("P-1", "2025-01-01", "2026-06-14"))}, "2026-06 1 0"},
		"both on one day":                 {[]*pppk.Facts{born("1968-06-15", paper("P-1", "2025-01-01", "2026-06-15"))}, "2026-06 0 1"},
		"the age limit today":             {[]*pppk.Facts{born("1968-03-02", paper("P-1", "2025-01-01", "2029-12-31"))}, "2026-03 0 1"},
		"the age limit yesterday":         {[]*pppk.Facts{born("1968-03-01", paper("P-1", "2025-01-01", "2029-12-31"))}, "sudah-berakhir 1"},
		"a birthday on the last of May":   {[]*pppk.Facts{born("1968-05-31", paper("P-1", "2025-01-01", "2029-12-31"))}, "2026-06 0 1"},
		"no facts":                        {nil, "tanpa-data 1"},
		"facts of nobody":                 {[]*pppk.Facts{nil}, "tanpa-data 1, tanpa-formasi 1"},
		"facts of somebody else":          {[]*pppk.Facts{born(young, paper("P-9", "2025-01-01", "2026-12-31"))}, "tanpa-data 1, tanpa-formasi 1"},
		"facts twice":                     {[]*pppk.Facts{born(young, paper("P-1", "2025-01-01", "2026-12-31")), born(young, paper("P-1", "2025-01-01", "2026-12-31"))}, "data-ganda 1"},
		"no birth date":                   {[]*pppk.Facts{born("", paper("P-1", "2025-01-01", "2026-05-31"))}, "tanggal-lahir-tidak-diketahui 1"},
		"no birth date, and over":         {[]*pppk.Facts{born("", paper("P-1", "2025-01-01", "2025-05-31"))}, "sudah-berakhir 1"},
		"no last day":                     {[]*pppk.Facts{born(young, paper("P-1", "2025-01-01", ""))}, "hari-terakhir-tidak-diketahui 1"},
		"no last day of one of two":       {[]*pppk.Facts{born(young, paper("P-1", "2025-01-01", "2026-05-31"), paper("P-2", "2026-06-01", "", extends("P-1")))}, "hari-terakhir-tidak-diketahui 1"},
		"each supersedes the other":       {[]*pppk.Facts{born(young, paper("P-1", "2025-01-01", "2026-05-31", supersedes("P-2")), paper("P-2", "2025-01-01", "2026-05-31", supersedes("P-1")))}, "hari-terakhir-tidak-diketahui 1"},
		"no status":                       {[]*pppk.Facts{born(young, paper("P-1", "2025-01-01", "2026-05-31", status(0)))}, "status-tidak-diketahui 1"},
		"part-time":                       {[]*pppk.Facts{born("1968-06-15", paper("P-1", "2025-01-01", "2026-12-31", status(pppk.PartTime)))}, "2026-06 0 1"},
		"no position, far from any limit": {[]*pppk.Facts{born(young, paper("P-1", "2025-01-01", "2026-05-31", of(pppk.Position{Name: "Guru"})))}, "2026-06 1 0"},
		"no position, 60 or more":         {[]*pppk.Facts{born("1964-06-15", paper("P-1", "2025-01-01", "2026-05-31", of(pppk.Position{Name: "Guru"})))}, "jabatan-tidak-diketahui 1"},
		"no position, over 75":            {[]*pppk.Facts{born("1950-06-15", paper("P-1", "2025-01-01", "2026-05-31", of(pppk.Position{Name: "Guru"})))}, "sudah-berakhir 1"},
		"no level": {[]*pppk.Facts{born("1966-06-15", paper("P-1", "2025-01-01", "2026-12-31", of(pppk.Position{Kind: pppk.Functional, Cluster: pppk.OtherCluster})))},
			"jabatan-tidak-diketahui 1"},
		"a lecturer": {[]*pppk.Facts{born("1964-06-15", paper("P-1", "2025-01-01", "2026-12-31", of(pppk.Position{Kind: pppk.Functional, Cluster: pppk.Lecturer})))},
			"batas-usia-tidak-diketahui 1"},
		"a lecturer, and an office says 62": {[]*pppk.Facts{born("1964-06-15", paper("P-1", "2025-01-01", "2026-12-31", of(pppk.Position{Kind: pppk.Functional, Cluster: pppk.Lecturer, AgeLimit: 62})))},
			"2026-06 0 1"},
		"resigned":                       {[]*pppk.Facts{event(born(young, paper("P-1", "2025-01-01", "2026-05-31")), pppk.Resignation, "2026-02-01")}, "peristiwa-tercatat 1"},
		"will have resigned":             {[]*pppk.Facts{event(born(young, paper("P-1", "2025-01-01", "2026-05-31")), pppk.Resignation, "2026-04-01")}, "peristiwa-tercatat 1"},
		"resigned, which day?":           {[]*pppk.Facts{event(born(young, paper("P-1", "2025-01-01", "2026-05-31")), pppk.Resignation, "")}, "peristiwa-tercatat 1"},
		"something happened":             {[]*pppk.Facts{event(born(young, paper("P-1", "2025-01-01", "2026-05-31")), 0, "2026-02-01")}, "peristiwa-tercatat 1"},
		"resigned from an earlier one":   {[]*pppk.Facts{event(born(young, paper("P-1", "2025-01-01", "2026-05-31")), pppk.Resignation, "2024-02-01")}, "2026-06 1 0"},
		"resigned before the renewal":    {[]*pppk.Facts{event(born(young, paper("P-1", "2025-01-01", "2026-05-31"), paper("P-2", "2026-06-01", "2026-08-31")), pppk.Resignation, "2026-05-01")}, "peristiwa-tercatat 1"},
		"moves, which ends no full-time": {[]*pppk.Facts{event(born(young, paper("P-1", "2025-01-01", "2026-05-31")), pppk.AgencyMoveRequest, "2026-02-01")}, "2026-06 1 0"},
	} {
		p := madeup.NewPosts(t)
		p.Ok(madeup.Authorise(madeup.Line("a"), 1), madeup.Fill("2025-01-01", "a", "P-1"))
		o := planning.OutlookOf(atBirthday(t), p.Ledger, slices.Values(c.people), madeup.D("2026-03-02"), 12)
		require.Equal(t, c.want, strings.Join(ahead(o, pppk.Line{}), ", "), name)
		for range o.Readings() {
			require.Fail(t, "the agency has chosen", name)
		}
	}
}

// What the ledger has recorded of the months to come.
func TestOutlookOfRecordedDays(t *testing.T) {
	t.Parallel()
	p := madeup.NewPosts(t)
	p.Ok(madeup.Authorise(madeup.Line("a"), 4), madeup.Authorise(madeup.Line("b"), 1), madeup.Fill("2025-01-01", "a", "P-1"), madeup.Fill("2025-01-01", "a", "P-2"), madeup.Fill("2025-01-01", "a", "P-3"),
		pppk.Entry{Kind: pppk.Reserve, Date: madeup.D("2026-01-01"), Line: "a", Incumbent: "P-8"})
	renewed := madeup.Fill("2026-06-01", "a", "P-2/2") // under another number
	renewed.Replaces = "P-2"
	p.Ok(madeup.Vacate("2026-05-01", "a", "P-1", pppk.ByResignation), renewed, madeup.Fill("2026-09-01", "b", "P-4"),
		madeup.Vacate("2026-02-01", "a", "P-3", pppk.ByDeath))
	people := slices.Values([]*pppk.Facts{
		born("1990-01-01", paper("P-1", "2025-01-01", "2026-12-31")),
		born("1990-01-01", paper("P-2", "2025-01-01", "2026-05-31"), paper("P-2/2", "2026-06-01", "2026-10-31", extends("P-2"))),
		born("1990-01-01", paper("P-3", "2025-01-01", "2026-12-31")),
		born("1990-01-01", paper("P-4", "2026-09-01", "2026-11-30")),
		born("1990-01-01", paper("P-8", "2025-01-01", "2026-12-31")),
	})
	o := planning.OutlookOf(atBirthday(t), p.Ledger, people, madeup.D("2026-03-02"), 12)
	require.Equal(t, []string{"2026-11 1 0", "2026-12 1 0", "tanpa-formasi 2", "kepergian-tercatat 2"}, ahead(o, pppk.Line{}))
	require.Equal(t, []string{"2026-11 1 0", "kepergian-tercatat 2"}, ahead(o, pppk.Line{ID: "a"}))
	require.Equal(t, []string{"2026-12 1 0"}, ahead(o, pppk.Line{ID: "b"}))
	require.Equal(t, []string{}, ahead(o, pppk.Line{ID: "c"}))
	require.Len(t, o.Months(pppk.Line{ID: "c"}), 12)
	// Who enters after the last month is not looked at; a stay that begins after
	// its agreement has ended is over.
	o = planning.OutlookOf(atBirthday(t), p.Ledger, people, madeup.D("2026-03-02"), 6)
	require.Equal(t, []string{"tanpa-formasi 3", "kepergian-tercatat 2", "sesudah-rentang 1"}, ahead(o, pppk.Line{}))
	late := slices.Values([]*pppk.Facts{born("1990-01-01", paper("P-4", "2025-09-01", "2026-08-31"))})
	o = planning.OutlookOf(atBirthday(t), p.Ledger, late, madeup.D("2026-03-02"), 12)
	require.Equal(t, []string{"sudah-berakhir 1"}, ahead(o, pppk.Line{ID: "b"}))
}

// One person in two posts would leave both: neither is counted.
func TestOutlookOfTwoPosts(t *testing.T) {
	t.Parallel()
	p := madeup.NewPosts(t)
	p.Ok(madeup.Authorise(madeup.Line("a"), 1), madeup.Authorise(madeup.Line("b"), 1), madeup.Fill("2025-01-01", "a", "P-1"), madeup.Fill("2025-01-01", "b", "P-2"))
	both := born("1990-01-01", paper("P-1", "2025-01-01", "2026-05-31"), paper("P-2", "2026-06-01", "2026-10-31"))
	other := born("1990-01-01", paper("P-2", "2026-06-01", "2026-10-31"))
	o := planning.OutlookOf(atBirthday(t), p.Ledger, slices.Values([]*pppk.Facts{both}), madeup.D("2026-03-02"), 12)
	require.Equal(t, []string{"formasi-ganda 2"}, ahead(o, pppk.Line{}))
	for _, people := range [][]*pppk.Facts{{both, other}, {other, both}} {
		o = planning.OutlookOf(atBirthday(t), p.Ledger, slices.Values(people), madeup.D("2026-03-02"), 12)
		require.Equal(t, []string{"data-ganda 1", "formasi-ganda 1"}, ahead(o, pppk.Line{}))
	}
}

func TestOutlookOfNothing(t *testing.T) {
	t.Parallel()
	p := madeup.NewPosts(t)
	p.Ok(madeup.Authorise(madeup.Line("a"), 1), madeup.Fill("2025-01-01", "a", "P-1"))
	people := slices.Values([]*pppk.Facts{born("1990-01-01", paper("P-1", "2025-01-01", "2026-05-31"))})
	for _, o := range []planning.Outlook{{}, planning.OutlookOf(atBirthday(t), p.Ledger, people, madeup.D("2026-03-02"), 0), planning.OutlookOf(atBirthday(t), p.Ledger, people, madeup.D("2026-03-02"), -1),
		planning.OutlookOf(atBirthday(t), p.Ledger, people, pppk.Date{}, 12)} {
		require.Empty(t, ahead(o, pppk.Line{}))
		require.Empty(t, o.Months(pppk.Line{}))
	}
	var none *law.Policy // no law, no age limits
	require.Equal(t, []string{"batas-usia-tidak-diketahui 1"}, ahead(planning.OutlookOf(none, p.Ledger, people, madeup.D("2026-03-02"), 12), pppk.Line{}))
	require.Equal(t, []string{"batas-usia-tidak-diketahui 1"}, ahead(planning.OutlookOf(new(law.Policy), p.Ledger, people, madeup.D("2026-03-02"), 12), pppk.Line{}))
	// The calendar ends in 9999.
	last := planning.OutlookOf(atBirthday(t), p.Ledger, people, madeup.D("9999-11-02"), 12)
	require.Len(t, last.Months(pppk.Line{}), 2)
	forever := slices.Values([]*pppk.Facts{born("9941-12-31", paper("P-1", "2025-01-01", "9999-12-31"))})
	require.Equal(t, []string{"sesudah-rentang 1"}, ahead(planning.OutlookOf(atBirthday(t), p.Ledger, forever, madeup.D("2026-03-02"), 120_000), pppk.Line{}))
}

// Thousands of made-up people, counted again by hand under each convention; and
// under national law, which leaves it open, what is the same under all three.
func TestOutlookAgainstAnotherCount(t *testing.T) {
	t.Parallel()
	const months = 30
	conventions := []law.LimitDay{law.AtBirthday, law.AtMonthEnd, law.AtNextMonth}
	g := madeup.NewGenerator(77)
	var people []*pppk.Facts
	p := madeup.NewPosts(t)
	entries := []pppk.Entry{madeup.Authorise(madeup.Line("a"), 5000)}
	for i := range madeup.AtLength(5000) {
		f := g.Facts(madeup.PropertyDay)
		for j := range f.Contracts {
			c := &f.Contracts[j]
			for _, n := range []*string{&c.Number, &c.Extends, &c.Supersedes} {
				if *n != "" {
					*n = fmt.Sprintf("%d/%s", i, *n)
				}
			}
		}
		if a := madeup.ToRenew(f.Contracts); a != nil && a.Number != "" {
			entries = append(entries, madeup.Fill("2024-09-01", "a", a.Number))
			people = append(people, f)
		}
	}
	p.Ok(entries...)
	want := make([]map[string]int, 4)
	for i := range want {
		want[i] = map[string]int{}
	}
	for _, f := range people {
		first := vacancy(f, 0, months)
		same := true
		for i := range conventions {
			v := vacancy(f, i, months)
			want[i][v]++
			same = same && v == first
		}
		if !same {
			first = "pembacaan-berbeda"
		}
		want[3][first]++
	}
	count := func(o planning.Outlook) map[string]int {
		all := map[string]int{}
		for _, m := range o.Months(pppk.Line{}) {
			all[m.Month] += m.AgreementEnds
			all[m.Month+" age"] += m.AgeLimits
		}
		for _, l := range o.LeftOut(pppk.Line{}) {
			reason := l.Reason.String()
			if l.Reason == planning.AgeLimitMissing {
				reason = planning.PositionMissing.String()
			}
			all[reason] += l.People
		}
		maps.DeleteFunc(all, func(_ string, n int) bool { return n == 0 })
		return all
	}
	for i, choice := range conventions {
		policy := madeup.PolicyOf(t, "2026-03-02", madeup.Sukamaju(law.Set(national.AgeLimitDay(), choice, madeup.D("2026-01-01"), madeup.ByDecree("Pasal 4"))))
		require.Equal(t, want[i], count(planning.OutlookOf(policy, p.Ledger, slices.Values(people), madeup.PropertyDay, months)), choice)
	}
	o := planning.OutlookOf(madeup.National(t, madeup.PropertyDay), p.Ledger, slices.Values(people), madeup.PropertyDay, months)
	require.Equal(t, want[3], count(o))
	i := 0
	for _, under := range o.Readings() {
		require.Equal(t, want[i], count(under))
		i++
	}
	require.Equal(t, 3, i)
	for _, reason := range []string{"hari-terakhir-tidak-diketahui", "status-tidak-diketahui", "tanggal-lahir-tidak-diketahui", "jabatan-tidak-diketahui", "peristiwa-tercatat",
		"sudah-berakhir", "pembacaan-berbeda", "sesudah-rentang"} {
		require.NotZero(t, want[3][reason], reason)
	}
}

// vacancy is the month in which a post falls vacant under a convention, with
// " age" after it where that is for the age limit, or why it is left out.
func vacancy(f *pppk.Facts, convention, months int) string {
	a := madeup.ToRenew(f.Contracts)
	if a == nil || a.Last.IsZero() {
		return "hari-terakhir-tidak-diketahui"
	}
	last, why := a.Last, ""
	if last.Before(madeup.PropertyDay) {
		return "sudah-berakhir"
	}
	if a.Status == 0 {
		return "status-tidak-diketahui"
	}
	var begun pppk.Date
	for _, c := range f.Contracts {
		if c.First.After(begun) && !c.First.After(madeup.PropertyDay) {
			begun = c.First
		}
	}
	for _, e := range f.Events.List {
		if (a.Status == pppk.PartTime && e.Kind < pppk.LightSanction || e.Kind < pppk.OtherASNAppointment) && (e.Date.IsZero() || !e.Date.Before(begun)) {
			return "peristiwa-tercatat"
		}
	}
	if f.BirthDate.IsZero() {
		return "tanggal-lahir-tidak-diketahui"
	}
	least, most := madeup.AgeRange(&a.Position)
	early := madeup.BitingDays(f.BirthDate.AddMonths(12*least, pppk.ClampToMonthEnd))
	late := madeup.BitingDays(f.BirthDate.AddMonths(12*most, pppk.ClampToMonthEnd))
	switch {
	case least == most && !early[convention].After(last):
		last, why = early[convention], " age"
	case least == most, last.Before(early[0]):
	case late[2].Before(madeup.PropertyDay):
		return "sudah-berakhir"
	default:
		return "jabatan-tidak-diketahui"
	}
	end, _ := pppk.NewDate(madeup.PropertyDay.Year(), madeup.PropertyDay.Month(), 1)
	vacant := madeup.Tomorrow(last)
	switch {
	case last.Before(madeup.PropertyDay):
		return "sudah-berakhir"
	case !vacant.Before(end.AddMonths(months, pppk.ClampToMonthEnd)):
		return "sesudah-rentang"
	}
	return vacant.String()[:7] + why
}

func TestOmissionWords(t *testing.T) {
	t.Parallel()
	t.Run("Omission", madeup.Words[planning.Omission]("tanpa-data", "tanpa-formasi", "data-ganda", "formasi-ganda", "hari-terakhir-tidak-diketahui",
		"status-tidak-diketahui", "tanggal-lahir-tidak-diketahui", "jabatan-tidak-diketahui", "batas-usia-tidak-diketahui", "peristiwa-tercatat",
		"kepergian-tercatat", "sudah-berakhir", "pembacaan-berbeda", "sesudah-rentang"))
}
