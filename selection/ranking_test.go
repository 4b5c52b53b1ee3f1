package selection_test

import (
	"cmp"
	"fmt"
	"log/slog"
	rand "math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/selection"
)

// Three posts for five part-time employees, in the order that the agency has set:
// predicate, then length of service. Two of them tie, and of one the service is
// not known.
func ExampleRank() {
	type person struct {
		name      string
		predicate pppk.Predicate
		days      int // of service; 0 is not known
	}
	people := []person{
		{"Adi", pppk.Good, 900}, {"Budi", pppk.VeryGood, 400}, {"Citra", pppk.Good, 900},
		{"Dewi", pppk.NeedsImprovement, 0}, {"Eka", pppk.Good, 1200},
	}
	ranked, err := selection.Rank(people, 3,
		selection.RankBy("predikat", selection.HighestFirst, func(p person) (pppk.Predicate, bool) { return p.predicate, p.predicate != 0 }, cmp.Compare).InEnglish("predicate"),
		selection.RankBy("masa kerja", selection.HighestFirst, func(p person) (int, bool) { return p.days, p.days != 0 }, cmp.Compare).InEnglish("length of service"),
	)
	if err != nil {
		panic(err)
	}
	for _, r := range ranked {
		fmt.Printf("%-5s %s: %s\n", r.Person.name, r.Side, r.Text(pppk.English))
	}
	text, cites := selection.ConversionOrder(pppk.English)
	fmt.Println(text, cites)
	// Output:
	// Budi  di-atas-batas: rank 1; there is a post
	// Eka   di-atas-batas: rank 2; behind the next better by predicate; there is a post
	// Adi   sama-pada-batas: rank 3, tied on all keys with 1; behind the next better by length of service; there are not enough posts for all who share the rank: the agency has to decide
	// Citra sama-pada-batas: rank 3, tied on all keys with 1; behind the next better by length of service; there are not enough posts for all who share the rank: the agency has to decide
	// Dewi  di-bawah-batas: rank 5; behind the next better by predicate; there is no post
	// No national rule is known on the order in which part-time PPPK are appointed full-time. This order is set by the agency; the PPK may propose, considering the availability of funds and the performance evaluation. [KepmenPANRB 16/2025 diktum 28 Pemberitaan tentang urutan pengangkatan penuh waktu, 19 November 2025 tentang urutan yang tidak diatur]
}

// ranker is a person of the tests: values of three keys, -1 is not known.
type ranker struct {
	id   int
	keys [3]int
}

func keysOf(n int) (keys []selection.RankKey[ranker]) {
	for k := range n {
		order := selection.LowestFirst
		if k == 1 {
			order = selection.HighestFirst
		}
		keys = append(keys, selection.RankBy(fmt.Sprint("kunci ", k+1), order, func(p ranker) (int, bool) { return p.keys[k], p.keys[k] >= 0 }, cmp.Compare))
	}
	return keys
}

func rank(t *testing.T, people []ranker, posts int, n int) map[int]selection.Ranked[ranker] {
	t.Helper()
	ranked, err := selection.Rank(people, posts, keysOf(n)...)
	require.NoError(t, err)
	require.Len(t, ranked, len(people))
	all := map[int]selection.Ranked[ranker]{}
	for _, r := range ranked {
		all[r.Person.id] = r
	}
	require.Len(t, all, len(people))
	return all
}

func TestRankWords(t *testing.T) {
	t.Parallel()
	t.Run("KeyOrder", madeup.Words[selection.KeyOrder]("terendah-dahulu", "tertinggi-dahulu"))
	t.Run("CutSide", madeup.Words[selection.CutSide]("di-atas-batas", "di-bawah-batas", "sama-pada-batas", "belum-diketahui"))
}

func TestRank(t *testing.T) {
	t.Parallel()
	type want struct {
		rank, tied, open int
		side             selection.CutSide
		key, lacks       string
	}
	for _, c := range []struct {
		name   string
		people [][3]int
		posts  int
		want   []want // by the order in which people are given
	}{
		{"nobody", nil, 1, nil},
		{"one without any value is the only one", [][3]int{{-1, -1, -1}}, 1, []want{{1, 0, 0, selection.AboveCut, "", ""}}},
		{"no posts", [][3]int{{1, 0, 0}}, 0, []want{{1, 0, 0, selection.BelowCut, "", ""}}},
		{"the second key is the highest first", [][3]int{{1, 3, 0}, {1, 5, 0}, {2, 9, 0}}, 1, []want{
			{2, 0, 0, selection.BelowCut, "kunci 2", ""}, {1, 0, 0, selection.AboveCut, "", ""}, {3, 0, 0, selection.BelowCut, "kunci 1", ""},
		}},
		{"a tie above, a tie at the cut", [][3]int{{1, 1, 1}, {1, 1, 1}, {2, 1, 1}, {2, 1, 1}, {3, 1, 1}}, 3, []want{
			{1, 1, 0, selection.AboveCut, "", ""}, {1, 1, 0, selection.AboveCut, "", ""},
			{3, 1, 0, selection.TiedAtCut, "kunci 1", ""}, {3, 1, 0, selection.TiedAtCut, "kunci 1", ""},
			{5, 0, 0, selection.BelowCut, "kunci 1", ""},
		}},
		{"a tie that fits", [][3]int{{1, 1, 1}, {1, 1, 1}}, 2, []want{{1, 1, 0, selection.AboveCut, "", ""}, {1, 1, 0, selection.AboveCut, "", ""}}},
		{"who lacks the first key may be anywhere", [][3]int{{1, 1, 1}, {2, 1, 1}, {-1, 1, 1}}, 2, []want{
			{1, 0, 1, selection.AboveCut, "", ""}, {2, 0, 1, selection.CutNotKnown, "kunci 1", ""}, {0, 0, 2, selection.CutNotKnown, "", "kunci 1"},
		}},
		{"what is lacking matters among equals alone", [][3]int{{1, -1, 1}, {2, 1, -1}, {2, 1, 4}, {3, 1, 1}}, 1, []want{
			{1, 0, 0, selection.AboveCut, "", ""}, {0, 0, 1, selection.BelowCut, "kunci 1", "kunci 3"},
			{2, 0, 1, selection.BelowCut, "kunci 1", ""}, {4, 0, 0, selection.BelowCut, "kunci 1", ""},
		}},
		{"and not where all of them fit", [][3]int{{1, 1, -1}, {1, 1, 1}, {2, 0, 0}}, 2, []want{
			{0, 0, 1, selection.AboveCut, "", "kunci 3"}, {1, 0, 1, selection.AboveCut, "", ""}, {3, 0, 0, selection.BelowCut, "kunci 1", ""},
		}},
		{"two who lack the same", [][3]int{{1, -1, 1}, {1, -1, 2}}, 1, []want{
			{0, 0, 1, selection.CutNotKnown, "", "kunci 2"}, {0, 0, 1, selection.CutNotKnown, "", "kunci 2"},
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			var people []ranker
			for i, keys := range c.people {
				people = append(people, ranker{i, keys})
			}
			for i, r := range rank(t, people, c.posts, 3) {
				require.Equal(t, c.want[i], want{r.Rank, r.Tied, r.Open, r.Side, r.Key, r.Lacks}, "person %d", i)
			}
		})
	}
}

// Dates and decimals are compared by their own Compare.
func TestRankByDatesAndScores(t *testing.T) {
	t.Parallel()
	type person struct {
		birth pppk.Date
		score string
	}
	people := []person{{madeup.DayOf("1990-01-01"), "87.5"}, {madeup.DayOf("1980-01-01"), "9.75"}, {madeup.DayOf("1985-01-01"), "87.50"}}
	ranked, err := selection.Rank(people, 3,
		selection.RankBy("nilai", selection.HighestFirst, func(p person) (decimal.Decimal, bool) { return decimal.RequireFromString(p.score), true }, decimal.Decimal.Cmp),
		selection.RankBy("usia", selection.LowestFirst, func(p person) (pppk.Date, bool) { return p.birth, !p.birth.IsZero() }, pppk.Date.Compare))
	require.NoError(t, err)
	require.Equal(t, []person{people[2], people[0], people[1]}, []person{ranked[0].Person, ranked[1].Person, ranked[2].Person})
	require.Equal(t, "usia", ranked[1].Key)
}

func TestRankRefuses(t *testing.T) {
	t.Parallel()
	value := func(p ranker) (int, bool) { return p.keys[0], true }
	good := selection.RankBy("a", selection.LowestFirst, value, cmp.Compare)
	for name, c := range map[string]struct {
		posts int
		keys  []selection.RankKey[ranker]
		codes []string
	}{
		"negative posts": {-1, []selection.RankKey[ranker]{good}, []string{"ranking.posts"}},
		"no keys":        {1, nil, []string{"ranking.keys"}},
		"zero key":       {1, []selection.RankKey[ranker]{{}}, []string{"ranking.key"}},
		"no value":       {1, []selection.RankKey[ranker]{selection.RankBy[ranker, int]("a", selection.LowestFirst, nil, cmp.Compare)}, []string{"ranking.key"}},
		"no compare":     {1, []selection.RankKey[ranker]{selection.RankBy("a", selection.LowestFirst, value, nil)}, []string{"ranking.key"}},
		"no order":       {1, []selection.RankKey[ranker]{selection.RankBy("a", 0, value, cmp.Compare)}, []string{"ranking.order"}},
		"no such order":  {1, []selection.RankKey[ranker]{selection.RankBy("a", selection.HighestFirst+1, value, cmp.Compare)}, []string{"ranking.order"}},
		"no name":        {1, []selection.RankKey[ranker]{selection.RankBy("", selection.LowestFirst, value, cmp.Compare)}, []string{"ranking.name"}},
		"a name twice":   {-2, []selection.RankKey[ranker]{good, good}, []string{"ranking.posts", "ranking.name"}},
	} {
		ranked, err := selection.Rank([]ranker{{}}, c.posts, c.keys...)
		require.ErrorIs(t, err, pppk.ErrRanking, name)
		require.Equal(t, c.codes, madeup.CodesOf(err), name)
		require.Nil(t, ranked)
	}
}

// Texts say what the fields say, and name nobody.
func TestRankedText(t *testing.T) {
	t.Parallel()
	people := []ranker{{10411, [3]int{1, 1, 1}}, {10422, [3]int{1, 1, 1}}, {10433, [3]int{1, 1, -1}}}
	ranked, err := selection.Rank(people, 2, keysOf(3)...)
	require.NoError(t, err)
	require.Equal(t, "peringkat 1, sama dengan 1 orang lain pada semua kunci, dan 1 orang belum dapat dibandingkan; ada atau tidaknya formasi bergantung pada nilai yang belum diketahui", ranked[0].Text(pppk.Indonesian))
	require.Equal(t, "not ranked: lacks kunci 3; whether there is a post hangs on values that are not known", ranked[2].Text(pppk.English))
	for _, r := range ranked {
		var log strings.Builder
		slog.New(slog.NewTextHandler(&log, nil)).Info("x", "ranked", r)
		for _, text := range []string{fmt.Sprintf("%v %+v %#v", r, r, r), log.String()} {
			require.NotContains(t, text, "104")
			require.Contains(t, text, "formasi")
		}
	}
}

// crowd is people among whom ties, and values that are not known, are common.
func crowd(r *rand.Rand, unknown int) []ranker {
	people := make([]ranker, 1+r.IntN(12))
	for i := range people {
		people[i].id = i
		for k := range people[i].keys {
			people[i].keys[k] = r.IntN(3)
			if r.IntN(100) < unknown {
				people[i].keys[k] = -1
			}
		}
	}
	return people
}

// naive says how a stands to b: better, equal, or not known, key by key.
func naive(a, b ranker, n int) (sign int, known bool) {
	for k := range n {
		x, y := a.keys[k], b.keys[k]
		if x < 0 || y < 0 {
			return 0, false
		}
		if k == 1 {
			x, y = y, x
		}
		if c := cmp.Compare(x, y); c != 0 {
			return c, true
		}
	}
	return 0, true
}

// Every field follows from the comparison of each two people.
func TestRankAgreesWithPairs(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(1, 2))
	sides := map[selection.CutSide]int{}
	for range 4000 {
		people, n := crowd(r, r.IntN(2)*15), 1+r.IntN(3)
		posts := r.IntN(len(people) + 2)
		for i, one := range rank(t, people, posts, n) {
			better, tied, open := 0, 0, 0
			for j := range people {
				if i == j {
					continue
				}
				switch sign, known := naive(people[j], people[i], n); {
				case !known:
					open++
				case sign < 0:
					better++
				case sign == 0:
					tied++
				}
			}
			require.Equal(t, open, one.Open)
			if one.Lacks == "" {
				require.Equal(t, better+1, one.Rank)
				require.Equal(t, tied, one.Tied)
			} else {
				require.Zero(t, one.Rank)
				require.Zero(t, tied)
				require.NotZero(t, open)
			}
			require.Equal(t, better == 0, one.Key == "")
			want := selection.CutNotKnown
			switch {
			case better+tied+open+1 <= posts:
				want = selection.AboveCut
			case better+1 > posts:
				want = selection.BelowCut
			case open == 0:
				want = selection.TiedAtCut
			}
			require.Equal(t, want, one.Side)
			sides[one.Side]++
		}
	}
	for s := selection.AboveCut; s <= selection.CutNotKnown; s++ {
		require.Greater(t, sides[s], 500, s.String())
	}
}

func TestRankHangsOnNoOrder(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(3, 4))
	for range 1000 {
		people := crowd(r, r.IntN(30))
		posts := r.IntN(len(people) + 1)
		before := rank(t, people, posts, 3)
		r.Shuffle(len(people), func(i, j int) { people[i], people[j] = people[j], people[i] })
		shuffled := slices.Clone(people)
		require.Equal(t, before, rank(t, people, posts, 3))
		require.Equal(t, shuffled, people, "what is given is not changed")
	}
}

// One post more moves the people at the cut alone, upwards, and no rank.
func TestRankOnePostMore(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(5, 6))
	moved := 0
	for range 1000 {
		people := crowd(r, 0)
		posts := r.IntN(len(people))
		before, after := rank(t, people, posts, 3), rank(t, people, posts+1, 3)
		for id, b := range before {
			a := after[id]
			atCut := b.Rank <= posts+1 && posts+1 <= b.Rank+b.Tied
			if !atCut {
				require.Equal(t, b, a)
				continue
			}
			moved++
			last := b.Rank+b.Tied == posts+1
			require.Equal(t, last, a.Side == selection.AboveCut)
			require.Equal(t, !last, a.Side == selection.TiedAtCut)
			a.Side = b.Side
			require.Equal(t, b, a)
		}
	}
	require.Greater(t, moved, 1000)
}

// A value that becomes known takes nobody's place at the cut away.
func TestRankKnownStays(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(7, 8))
	held, settled := 0, 0
	for range 4000 {
		people := crowd(r, 25)
		posts := r.IntN(len(people) + 1)
		before := rank(t, people, posts, 3)
		for i := range people {
			for k := range people[i].keys {
				if people[i].keys[k] < 0 && r.IntN(2) == 0 {
					people[i].keys[k] = r.IntN(3)
				}
			}
		}
		for id, a := range rank(t, people, posts, 3) {
			b := before[id]
			if a.Rank != 0 {
				require.LessOrEqual(t, b.Rank, a.Rank, "nobody who was certainly better is passed")
			}
			if b.Side == selection.CutNotKnown {
				settled += madeup.BoolInt(a.Side != selection.CutNotKnown)
				continue
			}
			held++
			require.Equal(t, b.Side, a.Side)
		}
	}
	require.Greater(t, held, 4000)
	require.Greater(t, settled, 1000)
}

// The people of a large regency, with few ties and with nothing but ties.
func TestRankOfMany(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(9, 10))
	for _, values := range []int{1, 100, 1_000_000} {
		people := make([]ranker, 10_000)
		for i := range people {
			people[i] = ranker{i, [3]int{r.IntN(values), r.IntN(values), r.IntN(values)}}
		}
		began := time.Now()
		ranked, err := selection.Rank(people, 5000, keysOf(3)...)
		require.NoError(t, err)
		require.Less(t, time.Since(began), 5*time.Second)
		require.Len(t, ranked, len(people))
		require.True(t, slices.IsSortedFunc(ranked, func(a, b selection.Ranked[ranker]) int { return cmp.Compare(a.Rank, b.Rank) }))
	}
}

func BenchmarkRank(b *testing.B) {
	r := rand.New(rand.NewPCG(11, 12))
	people := make([]ranker, 10_000)
	for i := range people {
		people[i] = ranker{i, [3]int{r.IntN(6), r.IntN(5), r.IntN(4000)}}
	}
	keys := keysOf(3)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := selection.Rank(people, 5000, keys...); err != nil {
			b.Fatal(err)
		}
	}
}
