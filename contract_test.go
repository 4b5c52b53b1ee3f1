package pppk_test

import (
	"encoding/binary"
	"fmt"
	rand "math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
)

func ExampleChain_End() {
	chain := pppk.Chain{{Status: pppk.FullTime, Period: pppk.Term(pppk.MustParseDate("2021-03-01"), 5)}}
	complete := pppk.MustParseDate("2026-03-02")
	events := pppk.Events{CompleteTo: complete}
	fmt.Println(chain.End(events, complete))

	events.List = []pppk.Event{{Kind: pppk.Resignation, Date: pppk.MustParseDate("2025-09-01")}}
	fmt.Println(chain.End(events, complete))
	// Output:
	// {berakhir-tidak-diperpanjang 2026-02-28 }
	// {diakhiri-sebelum-waktunya 2025-09-01 pengunduran-diri}
}

func ExampleChain_Service() {
	chain := pppk.Chain{
		{Number: "A-1", Status: pppk.FullTime, Period: pppk.Term(pppk.MustParseDate("2021-02-01"), 1)},
		{Number: "A-2", Status: pppk.FullTime, Period: pppk.Term(pppk.MustParseDate("2022-03-01"), 1)},
	}
	for i, link := range chain.All() {
		fmt.Println(i, link)
	}
	fmt.Println(chain.Service(pppk.MustParseDate("2022-03-10")))
	// Output:
	// 0 pertama
	// 1 terputus
	// 375 true
}

func TestContractState(t *testing.T) {
	t.Parallel()
	const none = pppk.State(0)
	for _, c := range []struct {
		first, last, day string
		want             pppk.State
	}{
		{"2023-03-01", "2028-02-29", "", none},
		{"2023-03-01", "2028-02-29", "2023-02-28", pppk.NotBegun},
		{"2023-03-01", "2028-02-29", "2023-03-01", pppk.Running},
		{"2023-03-01", "2028-02-29", "2026-01-15", pppk.Running},
		{"2023-03-01", "2028-02-29", "2028-02-29", pppk.Running},
		{"2023-03-01", "2028-02-29", "2028-03-01", pppk.Lapsed},
		{"2024-02-29", "2024-02-29", "2024-02-28", pppk.NotBegun},
		{"2024-02-29", "2024-02-29", "2024-02-29", pppk.Running},
		{"2024-02-29", "2024-02-29", "2024-03-01", pppk.Lapsed},
		{"", "", "2024-01-01", none},
		{"2023-03-01", "", "2023-02-28", pppk.NotBegun},
		{"2023-03-01", "", "2023-03-01", none},
		{"2023-03-01", "", "2099-03-01", none},
		{"", "2028-02-29", "2028-02-28", none},
		{"", "2028-02-29", "2028-02-29", none},
		{"", "2028-02-29", "2028-03-01", pppk.Lapsed},
	} {
		require.Equal(t, c.want, pppk.Contract{Period: madeup.SpanOf(c.first, c.last)}.State(madeup.DayOf(c.day)), "%+v", c)
	}
	require.True(t, pppk.Contract{}.IsZero())
	require.False(t, pppk.Contract{Unit: "Dinas Contoh"}.IsZero())
}

// agreed is an agreement of a number and two literals.
func agreed(number, first, last, supersedes string) pppk.Contract {
	return pppk.Contract{Number: number, Period: madeup.SpanOf(first, last), Supersedes: supersedes}
}

func TestChainAll(t *testing.T) {
	t.Parallel()
	type at struct {
		number string
		link   pppk.Link
	}
	for name, c := range map[string]struct {
		chain pppk.Chain
		want  []at
	}{
		"empty":    {},
		"one":      {pppk.Chain{agreed("a", "2021-01-01", "2021-12-31", "")}, []at{{"a", pppk.FirstLink}}},
		"unplaced": {pppk.Chain{agreed("a", "2021-01-01", "", "")}, []at{{"a", pppk.Unplaced}}},
		"adjacent, gap, overlap": {
			pppk.Chain{
				agreed("a", "2020-01-01", "2020-02-28", ""), agreed("b", "2020-02-29", "2020-12-31", ""),
				agreed("c", "2021-01-02", "2021-12-31", ""), agreed("d", "2021-12-31", "2022-12-31", ""),
				agreed("e", "2023-01-01", "2023-12-31", ""),
			},
			[]at{{"a", pppk.FirstLink}, {"b", pppk.Adjacent}, {"c", pppk.Gap}, {"d", pppk.Overlap}, {"e", pppk.Adjacent}},
		},
		"inside another": {
			pppk.Chain{
				agreed("a", "2020-01-01", "2024-12-31", ""), agreed("b", "2021-01-01", "2021-12-31", ""),
				agreed("c", "2022-01-01", "2022-12-31", ""), agreed("d", "2025-01-01", "2025-12-31", ""),
			},
			[]at{{"a", pppk.FirstLink}, {"b", pppk.Overlap}, {"c", pppk.Overlap}, {"d", pppk.Adjacent}},
		},
		"withdrawn": {
			pppk.Chain{
				agreed("a", "2020-01-01", "2020-12-31", ""), agreed("b", "2021-01-01", "2021-12-31", ""),
				agreed("c", "2021-02-01", "2021-12-31", "b"),
			},
			[]at{{"a", pppk.FirstLink}, {"c", pppk.Gap}, {"b", pppk.Withdrawn}},
		},
		"withdrawn and unplaced": {
			pppk.Chain{
				agreed("a", "2020-01-01", "2020-12-31", ""), agreed("b", "", "2021-12-31", ""),
				agreed("c", "", "", "a"), agreed("d", "2022-01-01", "2022-12-31", ""),
			},
			[]at{{"d", pppk.FirstLink}, {"c", pppk.Unplaced}, {"b", pppk.Unplaced}, {"a", pppk.Withdrawn}},
		},
		"itself": {
			pppk.Chain{agreed("a", "2020-01-01", "2020-12-31", "a"), agreed("b", "2021-01-01", "2021-12-31", "no-such")},
			[]at{{"a", pppk.FirstLink}, {"b", pppk.Adjacent}},
		},
		"the end of the calendar": {
			pppk.Chain{agreed("a", "9990-01-01", "9999-12-31", ""), agreed("b", "9995-01-01", "9995-12-31", "")},
			[]at{{"a", pppk.FirstLink}, {"b", pppk.Overlap}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := rand.New(rand.NewPCG(1, 2))
			for range 20 {
				chain := slices.Clone(c.chain)
				var got []at
				for i, link := range chain.All() {
					got = append(got, at{chain[i].Number, link})
				}
				if name == "withdrawn and unplaced" { // two without a first day stand in any order
					require.ElementsMatch(t, c.want[1:3], got[1:3])
					got[1], got[2] = c.want[1], c.want[2]
				}
				require.Equal(t, c.want, got)
				for range chain.All() {
					break // stops without a panic
				}
				r.Shuffle(len(c.chain), func(i, j int) { c.chain[i], c.chain[j] = c.chain[j], c.chain[i] })
			}
		})
	}
}

func TestChainService(t *testing.T) {
	t.Parallel()
	five := pppk.Chain{agreed("a", "2018-03-01", "2023-02-28", ""), agreed("b", "2023-03-01", "2028-02-29", "")}
	for name, c := range map[string]struct {
		chain pppk.Chain
		day   string
		days  int
		known bool
	}{
		"nothing known":             {nil, "2024-01-01", 0, false},
		"no day":                    {five, "", 0, false},
		"before the first":          {five, "2018-02-28", 0, true},
		"its first day":             {five, "2018-03-01", 1, true},
		"the last day of the first": {five, "2023-02-28", 1826, true},
		"the seam":                  {five, "2023-03-01", 1827, true},
		"in the middle":             {five, "2024-02-29", 1826 + 366, true},
		"the last day":              {five, "2028-02-29", 1826 + 1827, true},
		"after the last":            {five, "2040-01-01", 1826 + 1827, true},
		"a gap is left out": {
			pppk.Chain{agreed("a", "2021-01-01", "2021-01-10", ""), agreed("b", "2021-02-01", "2021-02-05", "")}, "2022-01-01", 15, true,
		},
		"in the gap": {
			pppk.Chain{agreed("a", "2021-01-01", "2021-01-10", ""), agreed("b", "2021-02-01", "2021-02-05", "")}, "2021-01-20", 10, true,
		},
		"days that overlap count once": {
			pppk.Chain{agreed("a", "2021-01-01", "2021-01-10", ""), agreed("b", "2021-01-06", "2021-01-20", "")}, "2022-01-01", 20, true,
		},
		"one inside another": {
			pppk.Chain{agreed("a", "2021-01-01", "2021-01-31", ""), agreed("b", "2021-01-06", "2021-01-20", ""), agreed("c", "2021-01-30", "2021-02-01", "")},
			"2022-01-01", 32, true,
		},
		"cut in the overlap": {
			pppk.Chain{agreed("a", "2021-01-01", "2021-01-10", ""), agreed("b", "2021-01-06", "2021-01-20", "")}, "2021-01-08", 8, true,
		},
		"superseded does not count": {
			pppk.Chain{agreed("a", "2021-01-01", "2021-01-31", ""), agreed("b", "2021-01-11", "2021-01-31", "a")}, "2022-01-01", 21, true,
		},
		"superseded without a period": {
			pppk.Chain{agreed("a", "", "", ""), agreed("b", "2021-01-11", "2021-01-31", "a")}, "2022-01-01", 21, true,
		},
		"no first day": {pppk.Chain{agreed("a", "", "2021-01-31", "")}, "2022-01-01", 0, false},
		"no last day":  {pppk.Chain{agreed("a", "2021-01-01", "2021-01-31", ""), agreed("b", "2021-02-01", "", "")}, "2022-01-01", 0, false},
		"no day, and none that counts": {
			pppk.Chain{agreed("a", "2021-01-01", "2021-01-31", "b"), agreed("b", "2021-01-01", "2021-01-31", "a")}, "", 0, false,
		},
		"none that counts": {
			pppk.Chain{agreed("a", "2021-01-01", "2021-01-31", "b"), agreed("b", "2021-01-01", "2021-01-31", "a")}, "2022-01-01", 0, false,
		},
		"ends before it starts": {
			pppk.Chain{agreed("a", "2021-01-31", "2021-01-01", ""), agreed("b", "2021-01-11", "2021-01-12", "")}, "2022-01-01", 2, true,
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			days, known := c.chain.Service(madeup.DayOf(c.day))
			require.Equal(t, c.known, known)
			require.Equal(t, c.days, days)
			reversed := slices.Clone(c.chain)
			slices.Reverse(reversed)
			days, known = reversed.Service(madeup.DayOf(c.day))
			require.Equal(t, c.known, known)
			require.Equal(t, c.days, days, "in the other order")
		})
	}
}

// served counts the days of service one by one.
func served(chain pppk.Chain, day pppk.Date) (int, bool) {
	if day.IsZero() {
		return 0, false
	}
	counts := false
	days := map[pppk.Date]bool{}
	for i, c := range chain {
		withdrawn := false
		for j, other := range chain {
			withdrawn = withdrawn || i != j && c.Number != "" && other.Supersedes == c.Number
		}
		if withdrawn {
			continue
		}
		counts = true
		if c.First.IsZero() || c.Last.IsZero() {
			return 0, false
		}
		for d := c.First; !d.IsZero() && !d.After(c.Last) && !d.After(day); d = d.AddDays(1) {
			days[d] = true
		}
	}
	return len(days), counts
}

func TestChainServiceAgainstDays(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(20, 23))
	start := madeup.DayOf("2023-12-01")
	counted := 0
	for range 3000 {
		chain := make(pppk.Chain, r.IntN(6))
		for i := range chain {
			first := start.AddDays(r.IntN(150))
			chain[i] = pppk.Contract{
				Number: fmt.Sprint(r.IntN(8)),
				Period: pppk.Period{First: first, Last: first.AddDays(r.IntN(60) - 3)},
			}
			switch r.IntN(12) {
			case 0:
				chain[i].Supersedes = fmt.Sprint(r.IntN(8))
			case 1:
				chain[i].Number = ""
			case 2:
				if r.IntN(3) == 0 {
					chain[i].First = pppk.Date{}
				}
			}
		}
		day := start.AddDays(r.IntN(240) - 10)
		days, known := chain.Service(day)
		wantDays, wantKnown := served(chain, day)
		require.Equal(t, wantKnown, known, "%v on %s", chain, day)
		require.Equal(t, wantDays, days, "on %s: %+v", day, describe(chain))
		if days > 0 {
			counted++
		}
	}
	require.Greater(t, counted, 1000)
}

// describe shows what a chain of made-up agreements holds.
func describe(chain pppk.Chain) (all []string) {
	for _, c := range chain {
		all = append(all, c.Number+" "+c.Period.String()+" "+c.Supersedes)
	}
	return all
}

// chainOf reads a chain out of bytes, six for each agreement.
func chainOf(data []byte) pppk.Chain {
	var chain pppk.Chain
	base := madeup.DayOf("1900-01-01")
	for ; len(data) >= 6 && len(chain) < 40; data = data[6:] {
		var c pppk.Contract
		if n := binary.BigEndian.Uint16(data); n != 0 {
			c.First = base.AddDays(int(n) * 45)
		}
		switch n := binary.BigEndian.Uint16(data[2:]); n {
		case 0:
		case 65535:
			c.Last = madeup.DayOf("9999-12-31")
		default:
			c.Last = c.First.AddDays(int(n) - 100)
			if c.First.IsZero() {
				c.Last = base.AddDays(int(n))
			}
		}
		if data[4] != 0 {
			c.Number = fmt.Sprint(data[4] % 16)
		}
		if data[5]&1 != 0 {
			c.Supersedes = fmt.Sprint(data[5] >> 4)
		}
		chain = append(chain, c)
	}
	return chain
}

func FuzzChain(f *testing.F) {
	f.Add([]byte{}, 0)
	f.Add([]byte{4, 0, 8, 0, 1, 0, 4, 10, 8, 0, 2, 0x11}, 46000)
	f.Add([]byte{4, 0, 8, 0, 1, 0x21, 4, 10, 8, 0, 2, 0x11, 0, 0, 1, 1, 3, 0}, 48000)
	f.Add([]byte{4, 0, 255, 255, 1, 0, 255, 255, 255, 255, 2, 0}, 2958463)
	f.Fuzz(func(t *testing.T, data []byte, offset int) {
		chain := chainOf(data)
		day := madeup.DayOf("1900-01-01").AddDays(offset)
		var first pppk.Date
		var order []int
		counts, unplaced, end := false, false, pppk.Date{}
		for i, link := range chain.All() {
			order = append(order, i)
			c := chain[i]
			switch link {
			case pppk.Unplaced:
				require.True(t, c.First.IsZero() || c.Last.IsZero())
				unplaced = true
				continue
			case pppk.Withdrawn:
				require.NotEmpty(t, c.Number)
				continue
			case pppk.FirstLink:
				require.True(t, first.IsZero())
				first = c.First
			case pppk.Adjacent:
				require.Equal(t, end.AddDays(1), c.First)
			case pppk.Gap:
				require.Greater(t, pppk.Period{First: end, Last: c.First}.Days(), 2)
			case pppk.Overlap:
				require.False(t, c.First.After(end))
			default:
				t.Fatalf("link %d", link)
			}
			counts = true
			require.False(t, c.First.Before(first))
			if c.Last.After(end) {
				end = c.Last
			}
		}
		slices.Sort(order)
		for i, at := range order {
			require.Equal(t, i, at, "each agreement stands once")
		}
		require.Len(t, order, len(chain))

		days, known := chain.Service(day)
		require.Equal(t, counts && !unplaced && !day.IsZero(), known)
		require.GreaterOrEqual(t, days, 0)
		require.LessOrEqual(t, days, pppk.Period{First: first, Last: day}.Days(), "no more than the calendar has")
		slices.Reverse(chain)
		again, knownAgain := chain.Service(day)
		require.Equal(t, days, again)
		require.Equal(t, known, knownAgain)
	})
}
