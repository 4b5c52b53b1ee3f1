package pppk_test

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/selection"
)

// TestReadme: the first screen of the README is the package's Example, which is
// compiled and run, and its output. Every other snippet stands in this file, and
// is compiled.
func TestReadme(t *testing.T) {
	t.Parallel()
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	blocks := regexp.MustCompile("(?s)```(\\w*)\n(.*?)```").FindAllStringSubmatch(string(readme), -1)
	require.Equal(t, "go", blocks[0][1])
	require.Equal(t, "text", blocks[1][1])

	source, err := os.ReadFile("example_test.go")
	require.NoError(t, err)
	parts := regexp.MustCompile(`(?s)\nfunc Example\(\) \{\n(.*?)\t// Output:\n(.*?)\n\}\n`).FindStringSubmatch(string(source))
	require.Len(t, parts, 3)
	require.Equal(t, madeup.Unindent(parts[1], "\t"), blocks[0][2])
	require.Equal(t, madeup.Unindent(parts[2], "\t// "), strings.TrimSuffix(blocks[1][2], "\n"))

	own, err := os.ReadFile("readme_test.go")
	require.NoError(t, err)
	for _, block := range blocks[2:] {
		require.Equal(t, "go", block[1], block[2])
		require.Contains(t, madeup.Unindent(string(own), "\t"), "\n"+block[2])
	}
	require.Len(t, blocks, 2+len(snippets))

	for _, command := range []string{"go run ./examples/renewal", "go test ./..."} {
		require.Contains(t, string(readme), "\n    "+command+" ")
	}
}

// snippets are the functions below. Each has one snippet of the README, in its
// order, and takes what the page has as given.
var snippets = []any{snippetCohort, snippetOverlay, snippetPosts, snippetPay, snippetEndings, snippetLeave, snippetRank}

type evaluated struct{}

func snippetCohort(ctx context.Context, policy *law.Policy, file io.Reader) {
	rows := cohort.ReadCSV(file, cohort.CSVOptions{Law: policy.Law(), Dates: cohort.DayMonthYear})
	var lists cohort.WorkLists
	for d := range cohort.DecideAll(ctx, policy, rows) {
		if d.Err != nil {
			lists.AddError(d.Err) // line 36, column mulai, "31-02-2021": the day does not exist in that month (date.day)
			continue
		}
		lists.Add(&d.Row.Facts, d.Decision)
	}
	lists.WriteTo(os.Stdout)
}

func snippetOverlay(since pppk.Date, decree pppk.Citation) (*law.Law, error) {
	ours, err := national.Law().With(law.Overlay{
		ID: "kabupaten-sukamaju", Authority: "Kabupaten Sukamaju",
		Settings: []law.Setting{
			law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.Good, Years: []int{2024, 2025}}, since, decree),
			law.Set(national.AgeLimitDay(), law.AtNextMonth, since, decree),
		},
	})
	return ours, err
}

func snippetPosts(start, day pppk.Date) error {
	posts := ledger.New(national.Posts(national.Law())) // a *ledger.Ledger, in which two posts of line 2024-01 are then authorised
	_, err := posts.Apply(pppk.Batch{Reference: "SK 800/77/2025", Office: "BKPSDM", Reason: "pengangkatan tahap I", Entries: []pppk.Entry{
		{Kind: pppk.Fill, Date: start, Line: "2024-01", Incumbent: "P-1"}, // an opaque reference, never a NIP
		{Kind: pppk.Fill, Date: start, Line: "2024-01", Incumbent: "P-2"},
		{Kind: pppk.Fill, Date: start, Line: "2024-01", Incumbent: "P-3"},
	}})
	// entri[0]: line 2024-01 on 2025-07-01: authorised 2 = vacant 2, asked filled +3; 1 too many:
	// vacate, release, unfreeze or reopen 1, or have 1 more authorised (posts.overfilled)
	fmt.Println(posts.Balance(pppk.Line{Category: pppk.TeacherPosts, Year: 2024}, day)) // any attributes, any day
	return err
}

func snippetPay(day pppk.Date) (pppk.Rupiah, pppk.Citation, error) {
	pay, cite, err := national.BasePay(pppk.GradeIX, 5, day) // 3408500, Perpres 11/2024 tentang gaji pokok ...
	return pay, cite, err
}

func snippetEndings(policy *law.Policy) {
	for c := range national.EndingClasses(policy, pppk.SevereSanction, pppk.FullTime) {
		fmt.Println(c.Instrument.Name, c.Class, c.Chosen, c.Citations()[0])
	}
	// UU 20/2023 tidak-dengan-hormat true UU 20/2023 Pasal 52 ayat (3) huruf g
	// PP 49/2018 dengan-hormat-tidak-atas-permintaan-sendiri false PP 49/2018 Pasal 53 ayat (2) huruf b
}

func snippetLeave(policy *law.Policy, facts pppk.Facts) {
	leave := national.Leave(policy, national.LeaveRequest{Kind: national.SickLeave, Reason: national.Illness}, &facts)
	fmt.Println(leave.Most, leave.Until) // 1 bulan 2026-02-28, from 31 January on: a month, not thirty days
}

func snippetRank(people []evaluated, posts int, predicate func(evaluated) (pppk.Predicate, bool), service func(evaluated) (int, bool)) error {
	ranked, err := selection.Rank(people, posts,
		selection.RankBy("predikat", selection.HighestFirst, predicate, cmp.Compare).InEnglish("predicate"), // func(Person) (pppk.Predicate, bool)
		selection.RankBy("masa kerja", selection.HighestFirst, service, cmp.Compare).InEnglish("length of service"))
	fmt.Println(ranked[2].Text(pppk.English))
	// rank 3, tied on all keys with 1; behind the next better by length of service; there are not enough posts for all who share the rank: the agency has to decide
	return err
}
