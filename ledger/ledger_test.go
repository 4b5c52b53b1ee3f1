package ledger_test

import (
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/national"
)

func ExampleLedger() {
	var ledger ledger.Ledger
	teachers := pppk.Line{
		ID: "2024-01", Agency: "Kota Contoh", Unit: "SDN 1", Position: "Guru Kelas", Education: "S-1 PGSD",
		Category: pppk.TeacherPosts, Status: pppk.FullTime, Year: 2024, Phase: 1,
	}
	day := pppk.MustParseDate
	_, err := ledger.Apply(pppk.Batch{
		Reference: "Keputusan Menteri 12/2024", Office: "BKPSDM", Reason: "kebutuhan 2024",
		Entries: []pppk.Entry{{Kind: pppk.Authorise, Date: day("2024-08-30"), Opens: &teachers, Posts: 2}},
	})
	fmt.Println(err)
	appointed := pppk.Batch{
		Reference: "SK 800/77/2025", Office: "BKPSDM", Reason: "pengangkatan tahap I",
		Entries: []pppk.Entry{
			{Kind: pppk.Fill, Date: day("2025-07-01"), Line: "2024-01", Incumbent: "P-1"},
			{Kind: pppk.Fill, Date: day("2025-07-01"), Line: "2024-01", Incumbent: "P-2"},
			{Kind: pppk.Fill, Date: day("2025-07-01"), Line: "2024-01", Incumbent: "P-3"},
		},
	}
	_, err = ledger.Apply(appointed)
	fmt.Println(err)
	appointed.Entries = appointed.Entries[:1]
	number, err := ledger.Apply(appointed)
	fmt.Println(number, err)
	fmt.Println(ledger.Balance(pppk.Line{Agency: "Kota Contoh"}, day("2025-12-31")))
	// Output:
	// <nil>
	// entri[0]: line 2024-01 on 2025-07-01: authorised 2 = vacant 2, asked filled +3; 1 too many: vacate, release, unfreeze or reopen 1, or have 1 more authorised (posts.overfilled)
	// 2 <nil>
	// authorised 2 = filled 1 + vacant 1
}

// Pitfall 17: two people change posts in one batch; a system that books row by
// row finds the first post taken.
func TestPitfall17SwapInOneBatch(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"transfers", "vacate and fill"} {
		p := madeup.NewPosts(t)
		p.Ok(madeup.Authorise(madeup.Line("a"), 1), madeup.Authorise(madeup.Line("b"), 1))
		p.Ok(madeup.Fill("2025-01-01", "a", "P-1"), madeup.Fill("2025-01-01", "b", "P-2"))
		swap := []pppk.Entry{
			{Kind: pppk.Transfer, Date: madeup.D("2025-03-01"), Line: "a", To: "b", Incumbent: "P-1", Ground: pppk.ByTransfer},
			{Kind: pppk.Transfer, Date: madeup.D("2025-03-01"), Line: "b", To: "a", Incumbent: "P-2", Ground: pppk.ByTransfer},
		}
		if name != "transfers" {
			out := madeup.Vacate("2025-03-01", "a", "P-1", pppk.ByTransfer)
			out2 := madeup.Vacate("2025-03-01", "b", "P-2", pppk.ByTransfer)
			out.Post, out2.Post = pppk.PostVacant, pppk.PostVacant
			swap = []pppk.Entry{madeup.Fill("2025-03-01", "b", "P-1"), out, madeup.Fill("2025-03-01", "a", "P-2"), out2}
		}
		// One half of it alone is refused.
		p.No(pppk.ErrOverfilled, swap[0])
		p.Ok(swap...)
		for _, day := range []string{"2025-02-28", "2025-03-01", "2026-01-01"} {
			p.Stands("a", day, "authorised 1 = filled 1 + vacant 0")
			p.Stands("b", day, "authorised 1 = filled 1 + vacant 0")
		}
		require.Equal(t, "P-2", p.Register(pppk.Line{ID: "a"}, madeup.D("2025-03-01"))[0].Reference)
		require.Equal(t, "P-1", p.Register(pppk.Line{ID: "a"}, madeup.D("2025-02-28"))[0].Reference)
	}
}

// Pitfall 18: a refusal shows its arithmetic and what would allow it.
func TestPitfall18RefusalShowsItsArithmetic(t *testing.T) {
	t.Parallel()
	p := madeup.NewPosts(t)
	p.Ok(madeup.Authorise(madeup.Line("a"), 5))
	for i := range 4 {
		p.Ok(madeup.Fill("2025-01-01", "a", fmt.Sprintf("P-%d", i)))
	}
	p.Ok(pppk.Entry{Kind: pppk.Reserve, Date: madeup.D("2025-02-01"), Line: "a", Incumbent: "P-9"})
	r := p.No(pppk.ErrOverfilled, madeup.Fill("2025-03-01", "a", "P-10"))
	require.Equal(t, "entri[0]: line a on 2025-03-01: authorised 5 = filled 4 + reserved 1 + vacant 0, asked filled +1; 1 too many: vacate, release, unfreeze or reopen 1, or have 1 more authorised (posts.overfilled)", r.Error())
	require.Equal(t, 5, r.Before.Authorised)
	require.Equal(t, 4, r.Before.Filled)
	require.Equal(t, 1, r.Before.Reserved)
	require.Equal(t, 1, r.Asked.Filled)
	require.NotEmpty(t, r.Citations)
	// What it says does allow it.
	p.Ok(pppk.Entry{Kind: pppk.Amend, Date: madeup.D("2025-03-01"), Line: "a", Posts: 1}, madeup.Fill("2025-03-01", "a", "P-10"))
	p.Stands("a", "2025-03-01", "authorised 6 = filled 5 + reserved 1 + vacant 0")
}

func TestBackDatedEntries(t *testing.T) {
	t.Parallel()
	p := madeup.NewPosts(t)
	p.Ok(madeup.Authorise(madeup.Line("a"), 1))
	p.Ok(madeup.Fill("2025-06-01", "a", "P-1"))
	// Nobody is there in March, but somebody is in June.
	r := p.No(pppk.ErrOverfilled, madeup.Fill("2025-03-01", "a", "P-2"))
	require.Equal(t, madeup.D("2025-06-01"), r.Day)
	p.Stands("a", "2025-05-31", "authorised 1 = vacant 1")
	out := madeup.Vacate("2025-06-01", "a", "P-2", pppk.ByResignation)
	out.Post = pppk.PostVacant
	p.Ok(madeup.Fill("2025-03-01", "a", "P-2"), out)
	p.Stands("a", "2025-05-31", "authorised 1 = filled 1 + vacant 0")
	p.Stands("a", "2025-06-01", "authorised 1 = filled 1 + vacant 0")
	_, err := p.Apply(p.Batch(madeup.Fill("2025-07-01", "a", "P-3"), madeup.Fill("2025-07-01", "nowhere", "P-4"), madeup.Vacate("2025-07-01", "a", "P-5", pppk.ByDeath)))
	require.Len(t, ledger.Refusals(err), 3, "all that is wrong at once")
	p.No(pppk.ErrBeforeAuthorisation, madeup.Fill("2024-08-29", "a", "P-3"), madeup.Vacate("2024-08-30", "a", "P-3", pppk.ByDeath))
	p.No(pppk.ErrTwoPosts, madeup.Authorise(madeup.Line("b"), 1), madeup.Fill("2025-07-01", "b", "P-1"))
	require.Zero(t, p.Balance(pppk.Line{ID: "b"}, madeup.D("2026-01-01")).Lines, "nothing of a refused batch stays")
	p.No(pppk.ErrUnauthorised, madeup.Fill("2025-07-01", "b", "P-8"))
	p.Ok(pppk.Entry{Kind: pppk.Propose, Date: madeup.D("2025-01-01"), Opens: madeup.Line("c"), Posts: 1})
	p.No(pppk.ErrUnauthorised, madeup.Fill("2025-07-01", "c", "P-8"))
	p.No(pppk.ErrUnauthorised, pppk.Entry{Kind: pppk.Amend, Date: madeup.D("2025-07-01"), Line: "c", Posts: 1})
	p.No(pppk.ErrBeforeAuthorisation, pppk.Entry{Kind: pppk.Amend, Date: madeup.D("2024-07-01"), Line: "a", Posts: 1})
}

func TestExcess(t *testing.T) {
	t.Parallel()
	p := madeup.NewPosts(t)
	p.Ok(madeup.Authorise(madeup.Line("a"), 3), madeup.Fill("2025-01-01", "a", "P-1"), madeup.Fill("2025-01-01", "a", "P-2"), madeup.Fill("2025-01-01", "a", "P-3"))
	cut := pppk.Entry{Kind: pppk.Amend, Date: madeup.D("2025-05-01"), Line: "a", Posts: -2}
	p.Ok(cut)
	p.Stands("a", "2025-05-01", "authorised 1 + excess 2 = filled 3 + vacant 0")
	p.No(pppk.ErrOverfilled, madeup.Fill("2025-06-01", "a", "P-4"))
	p.No(pppk.ErrOverfilled, pppk.Entry{Kind: pppk.Freeze, Date: madeup.D("2025-06-01"), Line: "a", Posts: 1})
	// Whoever leaves then leaves no post behind.
	p.Ok(madeup.Vacate("2026-01-01", "a", "P-1", pppk.ByExpiry))
	p.Stands("a", "2026-01-01", "authorised 1 + excess 1 = filled 2 + vacant 0")
	// Only an amendment makes an excess.
	p.Ok(madeup.Authorise(madeup.Line("b"), 2), madeup.Fill("2025-01-01", "b", "P-11"), madeup.Fill("2025-01-01", "b", "P-12"))
	other := madeup.Line("b2")
	p.No(pppk.ErrOverfilled, pppk.Entry{Kind: pppk.Move, Date: madeup.D("2025-05-01"), Line: "b", Opens: other, Posts: 1})
	// What is reserved is released first.
	p.Ok(madeup.Authorise(madeup.Line("c"), 2), madeup.Fill("2025-01-01", "c", "P-21"), pppk.Entry{Kind: pppk.Reserve, Date: madeup.D("2025-01-01"), Line: "c", Incumbent: "P-22"})
	cut.Line, cut.Posts = "c", -1
	p.No(pppk.ErrOverfilled, cut)
	p.Ok(cut, pppk.Entry{Kind: pppk.Release, Date: madeup.D("2025-05-01"), Line: "c", Incumbent: "P-22", Ground: pppk.ByResignation, Post: pppk.PostVacant})
	p.Stands("c", "2025-05-01", "authorised 1 = filled 1 + vacant 0")
}

func TestWhatBecomesOfAPost(t *testing.T) {
	t.Parallel()
	p := madeup.NewPosts(t)
	p.Ok(madeup.Authorise(madeup.Line("a"), 4))
	reserve := func(who string) pppk.Entry {
		return pppk.Entry{Kind: pppk.Reserve, Date: madeup.D("2025-01-01"), Line: "a", Incumbent: who}
	}
	release := func(who string, ni pppk.NIStage) pppk.Entry {
		return pppk.Entry{Kind: pppk.Release, Date: madeup.D("2025-02-01"), Line: "a", Incumbent: who, Ground: pppk.ByResignation, NI: ni}
	}
	p.Ok(reserve("P-1"), reserve("P-2"), reserve("P-3"))
	r := p.No(pppk.ErrLedger, release("P-1", 0))
	require.Equal(t, "release.ni", r.Code)
	p.Ok(release("P-1", pppk.BeforeNI))
	p.Stands("a", "2025-02-01", "authorised 4 = reserved 2 + vacant 2")
	p.Ok(release("P-2", pppk.AfterNI))
	p.Stands("a", "2025-02-01", "authorised 4 = reserved 1 + closed 1 + vacant 2")
	// The next in rank follows: the post is never vacant.
	p.Ok(pppk.Entry{Kind: pppk.Reserve, Date: madeup.D("2025-02-01"), Line: "a", Incumbent: "P-4", Replaces: "P-3"})
	p.Stands("a", "2025-02-01", "authorised 4 = reserved 1 + closed 1 + vacant 2")
	p.Ok(madeup.Fill("2025-06-01", "a", "P-4"))
	p.Stands("a", "2025-06-01", "authorised 4 = filled 1 + closed 1 + vacant 2")
	// After its fiscal year a post whose agreement ended is closed, and an
	// agency's own decision says otherwise.
	p.Ok(madeup.Vacate("2026-06-01", "a", "P-4", pppk.ByExpiry))
	p.Stands("a", "2026-06-01", "authorised 4 = closed 2 + vacant 2")
	p.Ok(madeup.Fill("2024-09-01", "a", "P-5"), madeup.Vacate("2024-12-01", "a", "P-5", pppk.ByDeath))
	p.Stands("a", "2024-12-01", "authorised 4 = vacant 4")

	laid, err := national.Law().With(law.Overlay{ID: "kota-contoh", Authority: "Kota Contoh", Settings: []law.Setting{
		law.Set(national.AfterAgreement(), national.LeftVacant, madeup.D("2024-01-01"), postDecree()),
	}})
	require.NoError(t, err)
	own := ledger.New(national.Posts(laid))
	_, err = own.Apply(pppk.Batch{Reference: "SK", Office: "BKPSDM", Reason: "uji", Entries: []pppk.Entry{
		madeup.Authorise(madeup.Line("a"), 1), madeup.Fill("2025-01-01", "a", "P-1"), madeup.Vacate("2026-01-01", "a", "P-1", pppk.ByExpiry)}})
	require.NoError(t, err)
	require.Equal(t, 1, own.Balance(pppk.Line{}, madeup.D("2026-01-01")).Vacant)
	// The ledger has written down what became of it: another law changes no past.
	var again ledger.Ledger
	require.NoError(t, again.Replay(func(yield func(pppk.Batch, error) bool) {
		for _, b := range own.Batches(0) {
			require.Equal(t, pppk.PostVacant, b.Entries[2].Post)
			if !yield(b, nil) {
				return
			}
		}
	}))
	require.Equal(t, 1, again.Balance(pppk.Line{}, madeup.D("2026-01-01")).Vacant)
	// Before the law that the library holds, the office says.
	r = p.No(pppk.ErrLedger, madeup.Authorise(madeup.Line("old", func(l *pppk.Line) { l.Year = 2022 }), 1),
		pppk.Entry{Kind: pppk.Authorise, Date: madeup.D("2022-01-01"), Line: "old", Posts: 1},
		madeup.Fill("2022-02-01", "old", "P-6"), madeup.Vacate("2023-02-01", "old", "P-6", pppk.ByExpiry))
	require.Equal(t, "post.fate", r.Code)
}

func postDecree() pppk.Citation {
	return pppk.Citation{
		Instrument: pppk.Instrument{Name: "Peraturan Wali Kota Contoh 1/2024", Force: pppk.Binding, Since: madeup.D("2024-01-01")},
		Subject:    "formasi", Confidence: pppk.High,
	}
}

func TestHandover(t *testing.T) {
	t.Parallel()
	p := madeup.NewPosts(t)
	p.Ok(madeup.Authorise(madeup.Line("a"), 1), madeup.Fill("2025-01-01", "a", "P-1"))
	in := madeup.Fill("2025-06-01", "a", "P-2")
	in.Replaces, in.Until = "P-1", madeup.D("2025-06-14")
	_, err := p.Apply(p.Batch(in))
	require.ErrorContains(t, err, "entry.reason")
	in.Reason = "serah terima laboratorium"
	ref := p.Ok(in)
	for day, want := range map[string]int{"2025-05-31": 0, "2025-06-01": 1, "2025-06-14": 1, "2025-06-15": 0} {
		b := p.Balance(pppk.Line{}, madeup.D(day))
		require.Equal(t, want, b.Handover, day)
		require.Equal(t, 1, b.Filled, day)
		require.Len(t, p.Register(pppk.Line{}, madeup.D(day)), 1+want)
	}
	require.Equal(t, "P-2", p.Register(pppk.Line{}, madeup.D("2025-06-15"))[0].Reference)
	p.No(pppk.ErrNotThere, madeup.Vacate("2025-06-10", "a", "P-2", pppk.ByDeath))
	p.No(pppk.ErrNotThere, madeup.Vacate("2025-06-10", "a", "P-1", pppk.ByDeath))
	p.Ok(pppk.Entry{Kind: pppk.Reverse, Of: ref})
	require.Equal(t, "P-1", p.Register(pppk.Line{}, madeup.D("2025-06-15"))[0].Reference)
	require.Zero(t, p.Balance(pppk.Line{}, madeup.D("2025-06-10")).Handover)
	// A renewal under another number is no vacancy.
	next := madeup.Fill("2026-01-01", "a", "P-1/2")
	next.Replaces = "P-1"
	p.Ok(next)
	p.Stands("a", "2026-01-01", "authorised 1 = filled 1 + vacant 0")
}

func TestConversionAndTransfer(t *testing.T) {
	t.Parallel()
	p := madeup.NewPosts(t)
	p.Ok(madeup.Authorise(madeup.Line("pw", madeup.PartTime), 2), madeup.Fill("2025-10-01", "pw", "P-1"), madeup.Fill("2025-10-01", "pw", "P-2"))
	convert := pppk.Entry{Kind: pppk.Transfer, Date: madeup.D("2026-03-01"), Line: "pw", To: "pt", Incumbent: "P-1/PT", Replaces: "P-1", Ground: pppk.ByConversion}
	p.No(pppk.ErrUnauthorised, convert)
	p.Ok(pppk.Entry{Kind: pppk.Propose, Date: madeup.D("2026-01-01"), Opens: madeup.Line("pt"), Posts: 1})
	p.No(pppk.ErrUnauthorised, convert)
	p.Ok(pppk.Entry{Kind: pppk.Authorise, Date: madeup.D("2026-02-01"), Line: "pt", Posts: 1})
	wrong := convert
	wrong.Ground = pppk.ByTransfer
	p.No(pppk.ErrUnauthorised, wrong)
	p.Ok(convert)
	p.Stands("pw", "2026-03-01", "authorised 2 = filled 1 + vacant 1")
	p.Stands("pt", "2026-03-01", "authorised 1 = filled 1 + vacant 0")
	second := convert
	second.Incumbent, second.Replaces = "P-2/PT", "P-2"
	p.No(pppk.ErrOverfilled, second)
	_, err := p.Apply(p.Batch(madeup.Vacate("2026-04-01", "pw", "P-2", pppk.ByConversion)))
	require.ErrorContains(t, err, "entry.ground")
}

func TestMoveFreezeCloseCarry(t *testing.T) {
	t.Parallel()
	p := madeup.NewPosts(t)
	p.Ok(madeup.Authorise(madeup.Line("a"), 5), madeup.Fill("2025-01-01", "a", "P-1"))
	on := madeup.D("2025-02-01")
	p.No(pppk.ErrUnauthorised, pppk.Entry{Kind: pppk.Move, Date: on, Line: "a", Opens: madeup.Line("x", func(l *pppk.Line) { l.Position = "Perawat" }), Posts: 1})
	p.Ok(pppk.Entry{Kind: pppk.Move, Date: on, Line: "a", Opens: madeup.Line("b"), Posts: 2})
	p.Stands("a", "2025-02-01", "authorised 3 = filled 1 + vacant 2")
	p.Stands("b", "2025-02-01", "authorised 2 = vacant 2")
	require.Equal(t, 5, p.Balance(pppk.Line{Agency: "Kota Contoh"}, on).Authorised)
	p.No(pppk.ErrOverfilled, pppk.Entry{Kind: pppk.Move, Date: on, Line: "a", To: "b", Posts: 3})
	p.Ok(pppk.Entry{Kind: pppk.Freeze, Date: on, Line: "a", Posts: 1})
	r := p.No(pppk.ErrNotThere, pppk.Entry{Kind: pppk.Unfreeze, Date: on, Line: "a", Posts: 2})
	require.Contains(t, r.Error(), "frozen would fall to -1")
	p.Ok(pppk.Entry{Kind: pppk.Close, Date: on, Line: "a", Posts: 1})
	p.Stands("a", "2025-02-01", "authorised 3 = filled 1 + frozen 1 + closed 1 + vacant 0")
	next := madeup.Line("a-2026", func(l *pppk.Line) { l.Year = 2026 })
	carry := pppk.Entry{Kind: pppk.CarryOver, Date: madeup.D("2026-01-05"), Line: "a", Opens: next, Posts: 2}
	p.No(pppk.ErrNotThere, carry)
	carry.Posts = 1
	p.Ok(carry)
	require.Equal(t, 1, p.Balance(pppk.Line{ID: "a-2026"}, madeup.D("2026-01-05")).Proposed)
	require.Equal(t, 1, p.Balance(pppk.Line{ID: "a"}, madeup.D("2026-01-05")).Carried)
	p.No(pppk.ErrNotThere, pppk.Entry{Kind: pppk.Reopen, Date: madeup.D("2026-01-06"), Line: "a", Posts: 1})
	p.Ok(pppk.Entry{Kind: pppk.Unfreeze, Date: on, Line: "a", Posts: 1})
}

func TestReverse(t *testing.T) {
	t.Parallel()
	p := madeup.NewPosts(t)
	first := p.Ok(madeup.Authorise(madeup.Line("a"), 2))
	second := p.Ok(madeup.Fill("2025-01-01", "a", "P-1"), pppk.Entry{Kind: pppk.Authorise, Date: madeup.D("2025-01-01"), Opens: madeup.Line("b"), Posts: 1})
	third := p.Ok(madeup.Vacate("2025-03-01", "a", "P-1", pppk.ByDeath))
	p.No(pppk.ErrLedger, pppk.Entry{Kind: pppk.Reverse, Of: first})
	p.No(pppk.ErrNotThere, pppk.Entry{Kind: pppk.Reverse, Of: second})
	p.No(pppk.ErrReference, pppk.Entry{Kind: pppk.Reverse, Of: "SK 99"})
	p.No(pppk.ErrReference, pppk.Entry{Kind: pppk.Reverse, Of: third, Date: madeup.D("2025-04-01")})
	undo := p.Ok(pppk.Entry{Kind: pppk.Reverse, Of: third})
	p.Stands("a", "2025-03-01", "authorised 2 = filled 1 + vacant 1")
	p.No(pppk.ErrReference, pppk.Entry{Kind: pppk.Reverse, Of: third})
	p.No(pppk.ErrReference, pppk.Entry{Kind: pppk.Reverse, Of: undo})
	p.Ok(pppk.Entry{Kind: pppk.Reverse, Of: second})
	p.Stands("a", "2025-03-01", "authorised 2 = vacant 2")
	require.Empty(t, p.Register(pppk.Line{}, madeup.D("2025-03-01")))
	require.Zero(t, p.Balance(pppk.Line{ID: "b"}, madeup.D("2026-01-01")).Lines, "a line that no entry names any more is gone")
	p.Ok(madeup.Authorise(madeup.Line("b", madeup.PartTime), 1)) // and its id is free
	p.Ok(madeup.Fill("2025-05-01", "a", "P-1"))
	require.Len(t, p.Register(pppk.Line{}, madeup.D("2025-05-01")), 1)
}

func TestApplyIsIdempotentByReference(t *testing.T) {
	t.Parallel()
	p := madeup.NewPosts(t)
	b := p.Batch(madeup.Authorise(madeup.Line("a"), 1), madeup.Fill("2025-01-01", "a", "P-1"), madeup.Vacate("2026-01-01", "a", "P-1", pppk.ByExpiry))
	one, err := p.Apply(b)
	require.NoError(t, err)
	again, err := p.Apply(b)
	require.NoError(t, err)
	require.Equal(t, one, again)
	p.Stands("a", "2025-01-01", "authorised 1 = filled 1 + vacant 0")
	b.Entries[1].Incumbent = "P-2"
	b.Entries[2].Incumbent = "P-2"
	_, err = p.Apply(b)
	require.ErrorIs(t, err, pppk.ErrReference)
}

func TestRollUp(t *testing.T) {
	t.Parallel()
	p := madeup.NewPosts(t)
	p.Ok(madeup.Authorise(madeup.Line("a"), 3), madeup.Authorise(madeup.Line("b", func(l *pppk.Line) { l.Phase = 2 }), 4),
		madeup.Authorise(madeup.Line("c", madeup.PartTime, func(l *pppk.Line) { l.Minutes = 1125 }), 2), madeup.Fill("2025-01-01", "c", "P-1"))
	var got []string
	for l, b := range p.RollUp(pppk.Line{}, madeup.D("2025-01-01"), func(l pppk.Line) pppk.Line { return pppk.Line{Category: l.Category} }) {
		p.Balance(l, madeup.D("2025-01-01")) // the ledger can be asked meanwhile
		got = append(got, fmt.Sprintf("%s %d %s", l.Category, b.Lines, b))
	}
	require.Equal(t, []string{"guru 2 authorised 7 = vacant 7", "teknis 1 authorised 2 = filled 1 + vacant 1"}, got)
	authorised, filled, known := p.Balance(pppk.Line{Status: pppk.PartTime}, madeup.D("2025-01-01")).FTE(2250)
	require.True(t, known)
	require.Equal(t, "1", authorised.String())
	require.Equal(t, "0.5", filled.String())
	authorised, _, known = p.Balance(pppk.Line{}, madeup.D("2025-01-01")).FTE(2250)
	require.True(t, known)
	require.Equal(t, "8", authorised.String())
	_, _, known = p.Balance(pppk.Line{}, madeup.D("2025-01-01")).FTE(0)
	require.False(t, known)
	p.Ok(madeup.Authorise(madeup.Line("e", madeup.PartTime), 1))
	_, _, known = p.Balance(pppk.Line{}, madeup.D("2025-01-01")).FTE(2250)
	require.False(t, known, "the hours of a line are not known")
}

// Each wrong entry says what is wrong with it, and where.
func TestEntriesThatSayTooLittleOrTooMuch(t *testing.T) {
	t.Parallel()
	good := madeup.Fill("2025-01-01", "a", "P-1")
	for code, change := range map[string]func(*pppk.Batch){
		"batch.missing": func(b *pppk.Batch) { b.Office = "" },
		"batch.empty":   func(b *pppk.Batch) { b.Entries = nil },
		"batch.large": func(b *pppk.Batch) {
			b.Entries = slicesRepeat(pppk.Entry{Kind: pppk.Freeze, Date: good.Date, Line: "a", Posts: 10_000_000}, 101)
		},
		"entry.reason":  func(b *pppk.Batch) { b.Reason = "" },
		"entry.kind":    func(b *pppk.Batch) { b.Entries[0].Kind = 0 },
		"entry.missing": func(b *pppk.Batch) { b.Entries[0].Incumbent = "" },
		"entry.field":   func(b *pppk.Batch) { b.Entries[0].Posts = 2 },
		"entry.date":    func(b *pppk.Batch) { b.Entries[0].Date = pppk.Date{} },
		"entry.posts": func(b *pppk.Batch) {
			b.Entries[0] = pppk.Entry{Kind: pppk.Freeze, Date: good.Date, Line: "a", Posts: -1}
		},
		"entry.nip":      func(b *pppk.Batch) { b.Entries[0].Incumbent = "19850703 202121 1 047" },
		"entry.handover": func(b *pppk.Batch) { b.Entries[0].Until = madeup.D("2025-02-01") },
		"entry.ground":   func(b *pppk.Batch) { b.Entries[0] = madeup.Vacate("2025-01-01", "a", "P-1", pppk.ByConversion) },
		"entry.to": func(b *pppk.Batch) {
			b.Entries[0] = pppk.Entry{Kind: pppk.Move, Date: good.Date, Line: "a", To: "a", Posts: 1}
		},
		"entry.opens":  func(b *pppk.Batch) { b.Entries[0] = madeup.Authorise(madeup.Line("b"), 1); b.Entries[0].Line = "c" },
		"line.missing": func(b *pppk.Batch) { b.Entries[0] = madeup.Authorise(&pppk.Line{ID: "b"}, 1) },
		"line.year": func(b *pppk.Batch) {
			b.Entries[0] = madeup.Authorise(madeup.Line("b", func(l *pppk.Line) { l.Year = 24 }), 1)
		},
		"line.phase": func(b *pppk.Batch) {
			b.Entries[0] = madeup.Authorise(madeup.Line("b", func(l *pppk.Line) { l.Phase = 10 }), 1)
		},
		"line.minutes": func(b *pppk.Batch) {
			b.Entries[0] = madeup.Authorise(madeup.Line("b", func(l *pppk.Line) { l.Minutes = 60 }), 1)
		},
		"line.category": func(b *pppk.Batch) {
			b.Entries[0] = madeup.Authorise(madeup.Line("b", func(l *pppk.Line) { l.Category = pppk.ServiceOperator }), 1)
		},
	} {
		p := madeup.NewPosts(t)
		b := p.Batch(good)
		change(&b)
		_, err := p.Apply(b)
		require.ErrorIs(t, err, pppk.ErrLedger, code)
		var codes []string
		for _, one := range pppk.Problems(err) {
			codes = append(codes, one.Code)
		}
		require.Contains(t, codes, code)
		require.NotContains(t, err.Error(), "19850703")
	}
}

func slicesRepeat(e pppk.Entry, n int) []pppk.Entry {
	all := make([]pppk.Entry, n)
	for i := range all {
		all[i] = e
	}
	return all
}

// Many goroutines write and read; what they leave equals the replay of what was
// recorded, in its order.
func TestLedgerIsSafeForManyGoroutines(t *testing.T) {
	t.Parallel()
	var book ledger.Ledger
	_, err := book.Apply(pppk.Batch{Reference: "SK 0", Office: "BKPSDM", Reason: "uji", Entries: []pppk.Entry{madeup.Authorise(madeup.Line("a"), 40), madeup.Authorise(madeup.Line("b"), 40)}})
	require.NoError(t, err)
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 50 {
				on := "a"
				if (g+i)%2 == 0 {
					on = "b"
				}
				who := fmt.Sprintf("P-%d-%d", g, i)
				entries := []pppk.Entry{madeup.Fill("2025-01-01", on, who)}
				if i%3 == 0 {
					out := madeup.Vacate("2025-02-01", on, who, pppk.ByDeath)
					out.Post = pppk.PostVacant
					entries = append(entries, out)
				}
				_, err := book.Apply(pppk.Batch{Reference: "SK " + who, Office: "BKPSDM", Reason: "uji", Entries: entries})
				if err != nil && !errors.Is(err, pppk.ErrOverfilled) {
					t.Error(err)
				}
				b := book.Balance(pppk.Line{}, madeup.D("2025-01-15"))
				if b.Authorised != b.Filled+b.Vacant {
					t.Error(b)
				}
				book.Register(pppk.Line{ID: on}, madeup.D("2025-01-15"))
			}
		}()
	}
	wg.Wait()
	var again ledger.Ledger
	require.NoError(t, again.Replay(func(yield func(pppk.Batch, error) bool) {
		for _, b := range book.Batches(0) {
			if !yield(b, nil) {
				return
			}
		}
	}))
	for _, day := range []string{"2024-12-31", "2025-01-01", "2025-02-01"} {
		for _, id := range []string{"a", "b"} {
			require.Equal(t, book.Balance(pppk.Line{ID: id}, madeup.D(day)), again.Balance(pppk.Line{ID: id}, madeup.D(day)))
			require.Equal(t, book.Register(pppk.Line{ID: id}, madeup.D(day)), again.Register(pppk.Line{ID: id}, madeup.D(day)))
		}
	}
	require.Equal(t, 80, book.Balance(pppk.Line{}, madeup.D("2025-01-01")).Filled, "contention was real: every post was wanted")
	require.ErrorIs(t, again.Replay(nil), pppk.ErrLedger)
}

// Somebody who has a stay that begins later gets one before it: it is this one
// that ends.
func TestABatchEndsTheStayThatItBegan(t *testing.T) {
	t.Parallel()
	p := madeup.NewPosts(t)
	p.Ok(madeup.Authorise(madeup.Line("a"), 1))
	p.Ok(madeup.Fill("2025-06-01", "a", "P-1"))
	out := madeup.Vacate("2025-05-01", "a", "P-1", pppk.ByResignation)
	out.Post = pppk.PostVacant
	p.Ok(madeup.Fill("2025-03-01", "a", "P-1"), out)
	p.Stands("a", "2025-04-30", "authorised 1 = filled 1 + vacant 0")
	p.Stands("a", "2025-05-01", "authorised 1 = vacant 1")
	p.Stands("a", "2025-06-01", "authorised 1 = filled 1 + vacant 0")
	require.Equal(t, []ledger.Occupant{{Line: "a", Reference: "P-1", Since: madeup.D("2025-06-01")}}, p.Register(pppk.Line{}, madeup.D("2025-06-01")))
	require.Equal(t, []ledger.Occupant{{Line: "a", Reference: "P-1", Since: madeup.D("2025-03-01"), Until: madeup.D("2025-04-30")}}, p.Register(pppk.Line{}, madeup.D("2025-03-01")))
	// Also where the one ends as the other begins.
	out.Date = madeup.D("2025-06-01")
	again := p.Ok(madeup.Fill("2025-05-01", "a", "P-1"), out)
	require.Equal(t, []ledger.Occupant{{Line: "a", Reference: "P-1", Since: madeup.D("2025-06-01")}}, p.Register(pppk.Line{}, madeup.D("2025-06-01")))
	p.Ok(pppk.Entry{Kind: pppk.Reverse, Of: again})
	require.Empty(t, p.Register(pppk.Line{}, madeup.D("2025-05-31")))
	// Who starts takes up a reservation, also if they are replaced on that day; it
	// cannot be recorded afterwards.
	p.Ok(madeup.Authorise(madeup.Line("c"), 2))
	p.Ok(madeup.Fill("2025-01-01", "c", "P-7"), pppk.Entry{Kind: pppk.Fill, Date: madeup.D("2025-01-01"), Line: "c", Incumbent: "P-8", Replaces: "P-7"})
	p.No(pppk.ErrTwoPosts, pppk.Entry{Kind: pppk.Reserve, Date: madeup.D("2025-01-01"), Line: "c", Incumbent: "P-7"})
	// A second reservation beside the first is refused, also where somebody starts
	// that day.
	p.Ok(madeup.Authorise(madeup.Line("b"), 2), pppk.Entry{Kind: pppk.Reserve, Date: madeup.D("2025-01-01"), Line: "b", Incumbent: "P-2"})
	p.No(pppk.ErrTwoPosts, pppk.Entry{Kind: pppk.Reserve, Date: madeup.D("2025-02-01"), Line: "b", Incumbent: "P-2"}, madeup.Fill("2025-02-01", "b", "P-2"))
}

// A stay that was taken back on its first day has no day, and is in nobody's way.
func TestStaysWithoutADay(t *testing.T) {
	t.Parallel()
	p := madeup.NewPosts(t)
	p.Ok(madeup.Authorise(madeup.Line("a"), 2), madeup.Authorise(madeup.Line("b"), 2))
	leaves := func(day, line, who string) pppk.Entry {
		e := madeup.Vacate(day, line, who, pppk.ByResignation)
		e.Post = pppk.PostVacant
		return e
	}
	in := p.Ok(madeup.Fill("2025-03-01", "a", "P-1"))
	out := p.Ok(leaves("2025-03-01", "a", "P-1"))
	p.Ok(madeup.Fill("2025-01-01", "b", "P-1"))
	p.Ok(leaves("2025-03-01", "b", "P-1"))
	// Of several that begin or end on one day, a reversal takes back its own.
	again := p.Ok(madeup.Fill("2025-03-01", "a", "P-1"))
	p.No(pppk.ErrNotThere, pppk.Entry{Kind: pppk.Reverse, Of: in})
	p.Ok(pppk.Entry{Kind: pppk.Reverse, Of: again})
	again = p.Ok(madeup.Fill("2025-02-01", "a", "P-2"))
	p.Ok(leaves("2025-03-01", "a", "P-2"))
	p.Ok(madeup.Fill("2025-03-01", "a", "P-2"))
	left := p.Ok(leaves("2025-03-01", "a", "P-2"))
	p.Ok(pppk.Entry{Kind: pppk.Reverse, Of: left})
	require.Equal(t, []ledger.Occupant{{Line: "a", Reference: "P-2", Since: madeup.D("2025-03-01")}}, p.Register(pppk.Line{ID: "a"}, madeup.D("2025-03-01")))
	p.No(pppk.ErrNotThere, pppk.Entry{Kind: pppk.Reverse, Of: again})
	p.Ok(pppk.Entry{Kind: pppk.Reverse, Of: out})
	require.Len(t, p.Register(pppk.Line{ID: "a"}, madeup.D("2025-03-01")), 2)
}

// Whoever is transferred takes up a reservation of their own and no other's, so
// that it does not matter which of the two was recorded first.
func TestTransferTakesUpItsOwnReservation(t *testing.T) {
	t.Parallel()
	for _, first := range []string{"reservation", "conversion"} {
		p := madeup.NewPosts(t)
		p.Ok(madeup.Authorise(madeup.Line("pw", madeup.PartTime), 1), madeup.Authorise(madeup.Line("pt"), 2), madeup.Fill("2025-10-01", "pw", "P-1"))
		reserve := pppk.Entry{Kind: pppk.Reserve, Date: madeup.D("2025-11-01"), Line: "pt", Incumbent: "P-1"}
		convert := pppk.Entry{Kind: pppk.Transfer, Date: madeup.D("2026-03-01"), Line: "pw", To: "pt", Incumbent: "P-1/PT", Replaces: "P-1", Ground: pppk.ByConversion}
		if first == "reservation" {
			p.Ok(reserve)
			p.Ok(convert)
		} else {
			p.Ok(convert)
			p.Ok(reserve)
		}
		p.Stands("pt", "2026-03-01", "authorised 2 = filled 1 + reserved 1 + vacant 0")
	}
	// A reservation under the old number is first taken over by the new one.
	p := madeup.NewPosts(t)
	p.Ok(madeup.Authorise(madeup.Line("pw", madeup.PartTime), 1), madeup.Authorise(madeup.Line("pt"), 1), madeup.Fill("2025-10-01", "pw", "P-1"),
		pppk.Entry{Kind: pppk.Reserve, Date: madeup.D("2025-11-01"), Line: "pt", Incumbent: "P-1"})
	p.Ok(pppk.Entry{Kind: pppk.Reserve, Date: madeup.D("2026-03-01"), Line: "pt", Incumbent: "P-1/PT", Replaces: "P-1"},
		pppk.Entry{Kind: pppk.Transfer, Date: madeup.D("2026-03-01"), Line: "pw", To: "pt", Incumbent: "P-1/PT", Replaces: "P-1", Ground: pppk.ByConversion})
	p.Stands("pt", "2026-03-01", "authorised 1 = filled 1 + vacant 0")
}

// The eve of the first day and the morrow of the last are no days.
func TestTheEndsOfTheCalendar(t *testing.T) {
	t.Parallel()
	p := madeup.NewPosts(t)
	p.Ok(madeup.Authorise(madeup.Line("a"), 1), madeup.Fill("2025-01-01", "a", "P-1"))
	for code, e := range map[string]pppk.Entry{
		"entry.date":     {Kind: pppk.Authorise, Date: madeup.D("1900-01-01"), Line: "a", Posts: 1},
		"entry.handover": {Kind: pppk.Fill, Date: madeup.D("2025-02-01"), Line: "a", Incumbent: "P-2", Replaces: "P-1", Until: madeup.D("9999-12-31"), Reason: "serah terima"},
	} {
		_, err := p.Apply(p.Batch(e))
		require.ErrorContains(t, err, code)
	}
	p.Ok(pppk.Entry{Kind: pppk.Authorise, Date: madeup.D("1900-01-02"), Line: "a", Posts: 1})
	p.Ok(madeup.Fill("1900-01-02", "a", "P-3"))
	out := madeup.Vacate("1900-01-02", "a", "P-3", pppk.ByDeath)
	out.Post = pppk.PostVacant
	p.Ok(out)
	p.Stands("a", "1900-01-02", "authorised 1 = vacant 1")
}
