package pppk_test

import (
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
)

func ExampleLedger() {
	var ledger pppk.Ledger
	teachers := pppk.Line{
		ID: "2024-01", Agency: "Kota Contoh", Unit: "SDN 1", Position: "Guru Kelas", Education: "S-1 PGSD",
		Category: pppk.Teachers, Status: pppk.FullTime, Year: 2024, Phase: 1,
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

// posts is a ledger under construction in a test.
type posts struct {
	*testing.T
	*pppk.Ledger
	batches int
}

func newPosts(t *testing.T) *posts { return &posts{T: t, Ledger: pppk.NewLedger(pppk.National())} }

func (p *posts) batch(entries ...pppk.Entry) pppk.Batch {
	p.batches++
	return pppk.Batch{Reference: fmt.Sprintf("SK %d", p.batches), Office: "BKPSDM", Reason: "uji", Entries: entries}
}

func (p *posts) ok(entries ...pppk.Entry) string {
	p.Helper()
	b := p.batch(entries...)
	_, err := p.Apply(b)
	require.NoError(p, err)
	return b.Reference
}

// no wants the batch refused for that reason, and returns the first refusal.
func (p *posts) no(kind error, entries ...pppk.Entry) *pppk.Refusal {
	p.Helper()
	_, err := p.Apply(p.batch(entries...))
	require.ErrorIs(p, err, kind)
	require.ErrorIs(p, err, pppk.ErrLedger)
	var r *pppk.Refusal
	require.ErrorAs(p, err, &r)
	require.Same(p, r, pppk.Refusals(fmt.Errorf("batch 7: %w", err))[0])
	return r
}

// line is a line of the test's agency.
func line(id string, change ...func(*pppk.Line)) *pppk.Line {
	l := &pppk.Line{ID: id, Agency: "Kota Contoh", Unit: "Unit " + id, Position: "Guru Kelas", Education: "S-1", Category: pppk.Teachers, Status: pppk.FullTime, Year: 2024, Phase: 1}
	for _, f := range change {
		f(l)
	}
	return l
}

func partTime(l *pppk.Line) { l.Status, l.Category = pppk.PartTime, pppk.Technical }

var d = pppk.MustParseDate

func authorise(l *pppk.Line, n int) pppk.Entry {
	return pppk.Entry{Kind: pppk.Authorise, Date: d("2024-08-30"), Opens: l, Posts: n}
}

func fill(day, line, who string) pppk.Entry {
	return pppk.Entry{Kind: pppk.Fill, Date: d(day), Line: line, Incumbent: who}
}

func vacate(day, line, who string, why pppk.Ground) pppk.Entry {
	return pppk.Entry{Kind: pppk.Vacate, Date: d(day), Line: line, Incumbent: who, Ground: why}
}

func (p *posts) balance(line, day, want string) {
	p.Helper()
	require.Equal(p, want, p.Balance(pppk.Line{ID: line}, d(day)).String())
}

// Pitfall 17: two people change posts in one batch; a system that books row by
// row finds the first post taken.
func TestPitfall17SwapInOneBatch(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"transfers", "vacate and fill"} {
		p := newPosts(t)
		p.ok(authorise(line("a"), 1), authorise(line("b"), 1))
		p.ok(fill("2025-01-01", "a", "P-1"), fill("2025-01-01", "b", "P-2"))
		swap := []pppk.Entry{
			{Kind: pppk.Transfer, Date: d("2025-03-01"), Line: "a", To: "b", Incumbent: "P-1", Ground: pppk.ByTransfer},
			{Kind: pppk.Transfer, Date: d("2025-03-01"), Line: "b", To: "a", Incumbent: "P-2", Ground: pppk.ByTransfer},
		}
		if name != "transfers" {
			out := vacate("2025-03-01", "a", "P-1", pppk.ByTransfer)
			out2 := vacate("2025-03-01", "b", "P-2", pppk.ByTransfer)
			out.Post, out2.Post = pppk.PostVacant, pppk.PostVacant
			swap = []pppk.Entry{fill("2025-03-01", "b", "P-1"), out, fill("2025-03-01", "a", "P-2"), out2}
		}
		// One half of it alone is refused.
		p.no(pppk.ErrOverfilled, swap[0])
		p.ok(swap...)
		for _, day := range []string{"2025-02-28", "2025-03-01", "2026-01-01"} {
			p.balance("a", day, "authorised 1 = filled 1 + vacant 0")
			p.balance("b", day, "authorised 1 = filled 1 + vacant 0")
		}
		require.Equal(t, "P-2", p.Register(pppk.Line{ID: "a"}, d("2025-03-01"))[0].Reference)
		require.Equal(t, "P-1", p.Register(pppk.Line{ID: "a"}, d("2025-02-28"))[0].Reference)
	}
}

// Pitfall 18: a refusal shows its arithmetic and what would allow it.
func TestPitfall18RefusalShowsItsArithmetic(t *testing.T) {
	t.Parallel()
	p := newPosts(t)
	p.ok(authorise(line("a"), 5))
	for i := range 4 {
		p.ok(fill("2025-01-01", "a", fmt.Sprintf("P-%d", i)))
	}
	p.ok(pppk.Entry{Kind: pppk.Reserve, Date: d("2025-02-01"), Line: "a", Incumbent: "P-9"})
	r := p.no(pppk.ErrOverfilled, fill("2025-03-01", "a", "P-10"))
	require.Equal(t, "entri[0]: line a on 2025-03-01: authorised 5 = filled 4 + reserved 1 + vacant 0, asked filled +1; 1 too many: vacate, release, unfreeze or reopen 1, or have 1 more authorised (posts.overfilled)", r.Error())
	require.Equal(t, 5, r.Before.Authorised)
	require.Equal(t, 4, r.Before.Filled)
	require.Equal(t, 1, r.Before.Reserved)
	require.Equal(t, 1, r.Asked.Filled)
	require.NotEmpty(t, r.Citations)
	// What it says does allow it.
	p.ok(pppk.Entry{Kind: pppk.Amend, Date: d("2025-03-01"), Line: "a", Posts: 1}, fill("2025-03-01", "a", "P-10"))
	p.balance("a", "2025-03-01", "authorised 6 = filled 5 + reserved 1 + vacant 0")
}

func TestBackDatedEntries(t *testing.T) {
	t.Parallel()
	p := newPosts(t)
	p.ok(authorise(line("a"), 1))
	p.ok(fill("2025-06-01", "a", "P-1"))
	// Nobody is there in March, but somebody is in June.
	r := p.no(pppk.ErrOverfilled, fill("2025-03-01", "a", "P-2"))
	require.Equal(t, d("2025-06-01"), r.Day)
	p.balance("a", "2025-05-31", "authorised 1 = vacant 1")
	out := vacate("2025-06-01", "a", "P-2", pppk.ByResignation)
	out.Post = pppk.PostVacant
	p.ok(fill("2025-03-01", "a", "P-2"), out)
	p.balance("a", "2025-05-31", "authorised 1 = filled 1 + vacant 0")
	p.balance("a", "2025-06-01", "authorised 1 = filled 1 + vacant 0")
	_, err := p.Apply(p.batch(fill("2025-07-01", "a", "P-3"), fill("2025-07-01", "nowhere", "P-4"), vacate("2025-07-01", "a", "P-5", pppk.ByDeath)))
	require.Len(t, pppk.Refusals(err), 3, "all that is wrong at once")
	p.no(pppk.ErrBeforeAuthorisation, fill("2024-08-29", "a", "P-3"), vacate("2024-08-30", "a", "P-3", pppk.ByDeath))
	p.no(pppk.ErrTwoPosts, authorise(line("b"), 1), fill("2025-07-01", "b", "P-1"))
	require.Zero(t, p.Balance(pppk.Line{ID: "b"}, d("2026-01-01")).Lines, "nothing of a refused batch stays")
	p.no(pppk.ErrUnauthorised, fill("2025-07-01", "b", "P-8"))
	p.ok(pppk.Entry{Kind: pppk.Propose, Date: d("2025-01-01"), Opens: line("c"), Posts: 1})
	p.no(pppk.ErrUnauthorised, fill("2025-07-01", "c", "P-8"))
	p.no(pppk.ErrUnauthorised, pppk.Entry{Kind: pppk.Amend, Date: d("2025-07-01"), Line: "c", Posts: 1})
	p.no(pppk.ErrBeforeAuthorisation, pppk.Entry{Kind: pppk.Amend, Date: d("2024-07-01"), Line: "a", Posts: 1})
}

func TestExcess(t *testing.T) {
	t.Parallel()
	p := newPosts(t)
	p.ok(authorise(line("a"), 3), fill("2025-01-01", "a", "P-1"), fill("2025-01-01", "a", "P-2"), fill("2025-01-01", "a", "P-3"))
	cut := pppk.Entry{Kind: pppk.Amend, Date: d("2025-05-01"), Line: "a", Posts: -2}
	p.ok(cut)
	p.balance("a", "2025-05-01", "authorised 1 + excess 2 = filled 3 + vacant 0")
	p.no(pppk.ErrOverfilled, fill("2025-06-01", "a", "P-4"))
	p.no(pppk.ErrOverfilled, pppk.Entry{Kind: pppk.Freeze, Date: d("2025-06-01"), Line: "a", Posts: 1})
	// Whoever leaves then leaves no post behind.
	p.ok(vacate("2026-01-01", "a", "P-1", pppk.ByExpiry))
	p.balance("a", "2026-01-01", "authorised 1 + excess 1 = filled 2 + vacant 0")
	// Only an amendment makes an excess.
	p.ok(authorise(line("b"), 2), fill("2025-01-01", "b", "P-11"), fill("2025-01-01", "b", "P-12"))
	other := line("b2")
	p.no(pppk.ErrOverfilled, pppk.Entry{Kind: pppk.Move, Date: d("2025-05-01"), Line: "b", Opens: other, Posts: 1})
	// What is reserved is released first.
	p.ok(authorise(line("c"), 2), fill("2025-01-01", "c", "P-21"), pppk.Entry{Kind: pppk.Reserve, Date: d("2025-01-01"), Line: "c", Incumbent: "P-22"})
	cut.Line, cut.Posts = "c", -1
	p.no(pppk.ErrOverfilled, cut)
	p.ok(cut, pppk.Entry{Kind: pppk.Release, Date: d("2025-05-01"), Line: "c", Incumbent: "P-22", Ground: pppk.ByResignation, Post: pppk.PostVacant})
	p.balance("c", "2025-05-01", "authorised 1 = filled 1 + vacant 0")
}

func TestWhatBecomesOfAPost(t *testing.T) {
	t.Parallel()
	p := newPosts(t)
	p.ok(authorise(line("a"), 4))
	reserve := func(who string) pppk.Entry {
		return pppk.Entry{Kind: pppk.Reserve, Date: d("2025-01-01"), Line: "a", Incumbent: who}
	}
	release := func(who string, ni pppk.NIStage) pppk.Entry {
		return pppk.Entry{Kind: pppk.Release, Date: d("2025-02-01"), Line: "a", Incumbent: who, Ground: pppk.ByResignation, NI: ni}
	}
	p.ok(reserve("P-1"), reserve("P-2"), reserve("P-3"))
	r := p.no(pppk.ErrLedger, release("P-1", 0))
	require.Equal(t, "release.ni", r.Code)
	p.ok(release("P-1", pppk.BeforeNI))
	p.balance("a", "2025-02-01", "authorised 4 = reserved 2 + vacant 2")
	p.ok(release("P-2", pppk.AfterNI))
	p.balance("a", "2025-02-01", "authorised 4 = reserved 1 + closed 1 + vacant 2")
	// The next in rank follows: the post is never vacant.
	p.ok(pppk.Entry{Kind: pppk.Reserve, Date: d("2025-02-01"), Line: "a", Incumbent: "P-4", Replaces: "P-3"})
	p.balance("a", "2025-02-01", "authorised 4 = reserved 1 + closed 1 + vacant 2")
	p.ok(fill("2025-06-01", "a", "P-4"))
	p.balance("a", "2025-06-01", "authorised 4 = filled 1 + closed 1 + vacant 2")
	// After its fiscal year a post whose agreement ended is closed, and an
	// agency's own decision says otherwise.
	p.ok(vacate("2026-06-01", "a", "P-4", pppk.ByExpiry))
	p.balance("a", "2026-06-01", "authorised 4 = closed 2 + vacant 2")
	p.ok(fill("2024-09-01", "a", "P-5"), vacate("2024-12-01", "a", "P-5", pppk.ByDeath))
	p.balance("a", "2024-12-01", "authorised 4 = vacant 4")

	law, err := pppk.National().With(pppk.Overlay{ID: "kota-contoh", Authority: "Kota Contoh", Settings: []pppk.Setting{
		pppk.Set(pppk.AfterAgreement, pppk.LeftVacant, d("2024-01-01"), postDecree()),
	}})
	require.NoError(t, err)
	own := pppk.NewLedger(law)
	_, err = own.Apply(pppk.Batch{Reference: "SK", Office: "BKPSDM", Reason: "uji", Entries: []pppk.Entry{
		authorise(line("a"), 1), fill("2025-01-01", "a", "P-1"), vacate("2026-01-01", "a", "P-1", pppk.ByExpiry)}})
	require.NoError(t, err)
	require.Equal(t, 1, own.Balance(pppk.Line{}, d("2026-01-01")).Vacant)
	// The ledger has written down what became of it: another law changes no past.
	var again pppk.Ledger
	require.NoError(t, again.Replay(func(yield func(pppk.Batch, error) bool) {
		for _, b := range own.Batches(0) {
			require.Equal(t, pppk.PostVacant, b.Entries[2].Post)
			if !yield(b, nil) {
				return
			}
		}
	}))
	require.Equal(t, 1, again.Balance(pppk.Line{}, d("2026-01-01")).Vacant)
	// Before the law that the library holds, the office says.
	r = p.no(pppk.ErrLedger, authorise(line("old", func(l *pppk.Line) { l.Year = 2022 }), 1),
		pppk.Entry{Kind: pppk.Authorise, Date: d("2022-01-01"), Line: "old", Posts: 1},
		fill("2022-02-01", "old", "P-6"), vacate("2023-02-01", "old", "P-6", pppk.ByExpiry))
	require.Equal(t, "post.fate", r.Code)
}

func postDecree() pppk.Citation {
	return pppk.Citation{
		Instrument: pppk.Instrument{Name: "Peraturan Wali Kota Contoh 1/2024", Force: pppk.Binding, Since: d("2024-01-01")},
		Subject:    "formasi", Confidence: pppk.High,
	}
}

func TestHandover(t *testing.T) {
	t.Parallel()
	p := newPosts(t)
	p.ok(authorise(line("a"), 1), fill("2025-01-01", "a", "P-1"))
	in := fill("2025-06-01", "a", "P-2")
	in.Replaces, in.Until = "P-1", d("2025-06-14")
	_, err := p.Apply(p.batch(in))
	require.ErrorContains(t, err, "entry.reason")
	in.Reason = "serah terima laboratorium"
	ref := p.ok(in)
	for day, want := range map[string]int{"2025-05-31": 0, "2025-06-01": 1, "2025-06-14": 1, "2025-06-15": 0} {
		b := p.Balance(pppk.Line{}, d(day))
		require.Equal(t, want, b.Handover, day)
		require.Equal(t, 1, b.Filled, day)
		require.Len(t, p.Register(pppk.Line{}, d(day)), 1+want)
	}
	require.Equal(t, "P-2", p.Register(pppk.Line{}, d("2025-06-15"))[0].Reference)
	p.no(pppk.ErrNotThere, vacate("2025-06-10", "a", "P-2", pppk.ByDeath))
	p.no(pppk.ErrNotThere, vacate("2025-06-10", "a", "P-1", pppk.ByDeath))
	p.ok(pppk.Entry{Kind: pppk.Reverse, Of: ref})
	require.Equal(t, "P-1", p.Register(pppk.Line{}, d("2025-06-15"))[0].Reference)
	require.Zero(t, p.Balance(pppk.Line{}, d("2025-06-10")).Handover)
	// A renewal under another number is no vacancy.
	next := fill("2026-01-01", "a", "P-1/2")
	next.Replaces = "P-1"
	p.ok(next)
	p.balance("a", "2026-01-01", "authorised 1 = filled 1 + vacant 0")
}

func TestConversionAndTransfer(t *testing.T) {
	t.Parallel()
	p := newPosts(t)
	p.ok(authorise(line("pw", partTime), 2), fill("2025-10-01", "pw", "P-1"), fill("2025-10-01", "pw", "P-2"))
	convert := pppk.Entry{Kind: pppk.Transfer, Date: d("2026-03-01"), Line: "pw", To: "pt", Incumbent: "P-1/PT", Replaces: "P-1", Ground: pppk.ByConversion}
	p.no(pppk.ErrUnauthorised, convert)
	p.ok(pppk.Entry{Kind: pppk.Propose, Date: d("2026-01-01"), Opens: line("pt"), Posts: 1})
	p.no(pppk.ErrUnauthorised, convert)
	p.ok(pppk.Entry{Kind: pppk.Authorise, Date: d("2026-02-01"), Line: "pt", Posts: 1})
	wrong := convert
	wrong.Ground = pppk.ByTransfer
	p.no(pppk.ErrUnauthorised, wrong)
	p.ok(convert)
	p.balance("pw", "2026-03-01", "authorised 2 = filled 1 + vacant 1")
	p.balance("pt", "2026-03-01", "authorised 1 = filled 1 + vacant 0")
	second := convert
	second.Incumbent, second.Replaces = "P-2/PT", "P-2"
	p.no(pppk.ErrOverfilled, second)
	_, err := p.Apply(p.batch(vacate("2026-04-01", "pw", "P-2", pppk.ByConversion)))
	require.ErrorContains(t, err, "entry.ground")
}

func TestMoveFreezeCloseCarry(t *testing.T) {
	t.Parallel()
	p := newPosts(t)
	p.ok(authorise(line("a"), 5), fill("2025-01-01", "a", "P-1"))
	on := d("2025-02-01")
	p.no(pppk.ErrUnauthorised, pppk.Entry{Kind: pppk.Move, Date: on, Line: "a", Opens: line("x", func(l *pppk.Line) { l.Position = "Perawat" }), Posts: 1})
	p.ok(pppk.Entry{Kind: pppk.Move, Date: on, Line: "a", Opens: line("b"), Posts: 2})
	p.balance("a", "2025-02-01", "authorised 3 = filled 1 + vacant 2")
	p.balance("b", "2025-02-01", "authorised 2 = vacant 2")
	require.Equal(t, 5, p.Balance(pppk.Line{Agency: "Kota Contoh"}, on).Authorised)
	p.no(pppk.ErrOverfilled, pppk.Entry{Kind: pppk.Move, Date: on, Line: "a", To: "b", Posts: 3})
	p.ok(pppk.Entry{Kind: pppk.Freeze, Date: on, Line: "a", Posts: 1})
	r := p.no(pppk.ErrNotThere, pppk.Entry{Kind: pppk.Unfreeze, Date: on, Line: "a", Posts: 2})
	require.Contains(t, r.Error(), "frozen would fall to -1")
	p.ok(pppk.Entry{Kind: pppk.Close, Date: on, Line: "a", Posts: 1})
	p.balance("a", "2025-02-01", "authorised 3 = filled 1 + frozen 1 + closed 1 + vacant 0")
	next := line("a-2026", func(l *pppk.Line) { l.Year = 2026 })
	carry := pppk.Entry{Kind: pppk.CarryOver, Date: d("2026-01-05"), Line: "a", Opens: next, Posts: 2}
	p.no(pppk.ErrNotThere, carry)
	carry.Posts = 1
	p.ok(carry)
	require.Equal(t, 1, p.Balance(pppk.Line{ID: "a-2026"}, d("2026-01-05")).Proposed)
	require.Equal(t, 1, p.Balance(pppk.Line{ID: "a"}, d("2026-01-05")).Carried)
	p.no(pppk.ErrNotThere, pppk.Entry{Kind: pppk.Reopen, Date: d("2026-01-06"), Line: "a", Posts: 1})
	p.ok(pppk.Entry{Kind: pppk.Unfreeze, Date: on, Line: "a", Posts: 1})
}

func TestReverse(t *testing.T) {
	t.Parallel()
	p := newPosts(t)
	first := p.ok(authorise(line("a"), 2))
	second := p.ok(fill("2025-01-01", "a", "P-1"), pppk.Entry{Kind: pppk.Authorise, Date: d("2025-01-01"), Opens: line("b"), Posts: 1})
	third := p.ok(vacate("2025-03-01", "a", "P-1", pppk.ByDeath))
	p.no(pppk.ErrLedger, pppk.Entry{Kind: pppk.Reverse, Of: first})
	p.no(pppk.ErrNotThere, pppk.Entry{Kind: pppk.Reverse, Of: second})
	p.no(pppk.ErrReference, pppk.Entry{Kind: pppk.Reverse, Of: "SK 99"})
	p.no(pppk.ErrReference, pppk.Entry{Kind: pppk.Reverse, Of: third, Date: d("2025-04-01")})
	undo := p.ok(pppk.Entry{Kind: pppk.Reverse, Of: third})
	p.balance("a", "2025-03-01", "authorised 2 = filled 1 + vacant 1")
	p.no(pppk.ErrReference, pppk.Entry{Kind: pppk.Reverse, Of: third})
	p.no(pppk.ErrReference, pppk.Entry{Kind: pppk.Reverse, Of: undo})
	p.ok(pppk.Entry{Kind: pppk.Reverse, Of: second})
	p.balance("a", "2025-03-01", "authorised 2 = vacant 2")
	require.Empty(t, p.Register(pppk.Line{}, d("2025-03-01")))
	require.Zero(t, p.Balance(pppk.Line{ID: "b"}, d("2026-01-01")).Lines, "a line that no entry names any more is gone")
	p.ok(authorise(line("b", partTime), 1)) // and its id is free
	p.ok(fill("2025-05-01", "a", "P-1"))
	require.Len(t, p.Register(pppk.Line{}, d("2025-05-01")), 1)
}

func TestApplyIsIdempotentByReference(t *testing.T) {
	t.Parallel()
	p := newPosts(t)
	b := p.batch(authorise(line("a"), 1), fill("2025-01-01", "a", "P-1"), vacate("2026-01-01", "a", "P-1", pppk.ByExpiry))
	one, err := p.Apply(b)
	require.NoError(t, err)
	again, err := p.Apply(b)
	require.NoError(t, err)
	require.Equal(t, one, again)
	p.balance("a", "2025-01-01", "authorised 1 = filled 1 + vacant 0")
	b.Entries[1].Incumbent = "P-2"
	b.Entries[2].Incumbent = "P-2"
	_, err = p.Apply(b)
	require.ErrorIs(t, err, pppk.ErrReference)
}

func TestRollUp(t *testing.T) {
	t.Parallel()
	p := newPosts(t)
	p.ok(authorise(line("a"), 3), authorise(line("b", func(l *pppk.Line) { l.Phase = 2 }), 4),
		authorise(line("c", partTime, func(l *pppk.Line) { l.Minutes = 1125 }), 2), fill("2025-01-01", "c", "P-1"))
	var got []string
	for l, b := range p.RollUp(pppk.Line{}, d("2025-01-01"), func(l pppk.Line) pppk.Line { return pppk.Line{Category: l.Category} }) {
		p.Balance(l, d("2025-01-01")) // the ledger can be asked meanwhile
		got = append(got, fmt.Sprintf("%s %d %s", l.Category, b.Lines, b))
	}
	require.Equal(t, []string{"guru 2 authorised 7 = vacant 7", "teknis 1 authorised 2 = filled 1 + vacant 1"}, got)
	authorised, filled, known := p.Balance(pppk.Line{Status: pppk.PartTime}, d("2025-01-01")).FTE(2250)
	require.True(t, known)
	require.Equal(t, "1", authorised.String())
	require.Equal(t, "0.5", filled.String())
	authorised, _, known = p.Balance(pppk.Line{}, d("2025-01-01")).FTE(2250)
	require.True(t, known)
	require.Equal(t, "8", authorised.String())
	_, _, known = p.Balance(pppk.Line{}, d("2025-01-01")).FTE(0)
	require.False(t, known)
	p.ok(authorise(line("e", partTime), 1))
	_, _, known = p.Balance(pppk.Line{}, d("2025-01-01")).FTE(2250)
	require.False(t, known, "the hours of a line are not known")
}

// Each wrong entry says what is wrong with it, and where.
func TestEntriesThatSayTooLittleOrTooMuch(t *testing.T) {
	t.Parallel()
	good := fill("2025-01-01", "a", "P-1")
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
		"entry.handover": func(b *pppk.Batch) { b.Entries[0].Until = d("2025-02-01") },
		"entry.ground":   func(b *pppk.Batch) { b.Entries[0] = vacate("2025-01-01", "a", "P-1", pppk.ByConversion) },
		"entry.to": func(b *pppk.Batch) {
			b.Entries[0] = pppk.Entry{Kind: pppk.Move, Date: good.Date, Line: "a", To: "a", Posts: 1}
		},
		"entry.opens":  func(b *pppk.Batch) { b.Entries[0] = authorise(line("b"), 1); b.Entries[0].Line = "c" },
		"line.missing": func(b *pppk.Batch) { b.Entries[0] = authorise(&pppk.Line{ID: "b"}, 1) },
		"line.year":    func(b *pppk.Batch) { b.Entries[0] = authorise(line("b", func(l *pppk.Line) { l.Year = 24 }), 1) },
		"line.phase":   func(b *pppk.Batch) { b.Entries[0] = authorise(line("b", func(l *pppk.Line) { l.Phase = 10 }), 1) },
		"line.minutes": func(b *pppk.Batch) { b.Entries[0] = authorise(line("b", func(l *pppk.Line) { l.Minutes = 60 }), 1) },
		"line.category": func(b *pppk.Batch) {
			b.Entries[0] = authorise(line("b", func(l *pppk.Line) { l.Category = pppk.ServiceOperator }), 1)
		},
	} {
		p := newPosts(t)
		b := p.batch(good)
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
	var ledger pppk.Ledger
	_, err := ledger.Apply(pppk.Batch{Reference: "SK 0", Office: "BKPSDM", Reason: "uji", Entries: []pppk.Entry{authorise(line("a"), 40), authorise(line("b"), 40)}})
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
				entries := []pppk.Entry{fill("2025-01-01", on, who)}
				if i%3 == 0 {
					out := vacate("2025-02-01", on, who, pppk.ByDeath)
					out.Post = pppk.PostVacant
					entries = append(entries, out)
				}
				_, err := ledger.Apply(pppk.Batch{Reference: "SK " + who, Office: "BKPSDM", Reason: "uji", Entries: entries})
				if err != nil && !errors.Is(err, pppk.ErrOverfilled) {
					t.Error(err)
				}
				b := ledger.Balance(pppk.Line{}, d("2025-01-15"))
				if b.Authorised != b.Filled+b.Vacant {
					t.Error(b)
				}
				ledger.Register(pppk.Line{ID: on}, d("2025-01-15"))
			}
		}()
	}
	wg.Wait()
	var again pppk.Ledger
	require.NoError(t, again.Replay(func(yield func(pppk.Batch, error) bool) {
		for _, b := range ledger.Batches(0) {
			if !yield(b, nil) {
				return
			}
		}
	}))
	for _, day := range []string{"2024-12-31", "2025-01-01", "2025-02-01"} {
		for _, id := range []string{"a", "b"} {
			require.Equal(t, ledger.Balance(pppk.Line{ID: id}, d(day)), again.Balance(pppk.Line{ID: id}, d(day)))
			require.Equal(t, ledger.Register(pppk.Line{ID: id}, d(day)), again.Register(pppk.Line{ID: id}, d(day)))
		}
	}
	require.Equal(t, 80, ledger.Balance(pppk.Line{}, d("2025-01-01")).Filled, "contention was real: every post was wanted")
	require.ErrorIs(t, again.Replay(nil), pppk.ErrLedger)
}

// Somebody who has a stay that begins later gets one before it: it is this one
// that ends.
func TestABatchEndsTheStayThatItBegan(t *testing.T) {
	t.Parallel()
	p := newPosts(t)
	p.ok(authorise(line("a"), 1))
	p.ok(fill("2025-06-01", "a", "P-1"))
	out := vacate("2025-05-01", "a", "P-1", pppk.ByResignation)
	out.Post = pppk.PostVacant
	p.ok(fill("2025-03-01", "a", "P-1"), out)
	p.balance("a", "2025-04-30", "authorised 1 = filled 1 + vacant 0")
	p.balance("a", "2025-05-01", "authorised 1 = vacant 1")
	p.balance("a", "2025-06-01", "authorised 1 = filled 1 + vacant 0")
	require.Equal(t, []pppk.Occupant{{Line: "a", Reference: "P-1", Since: d("2025-06-01")}}, p.Register(pppk.Line{}, d("2025-06-01")))
	require.Equal(t, []pppk.Occupant{{Line: "a", Reference: "P-1", Since: d("2025-03-01"), Until: d("2025-04-30")}}, p.Register(pppk.Line{}, d("2025-03-01")))
	// Also where the one ends as the other begins.
	out.Date = d("2025-06-01")
	again := p.ok(fill("2025-05-01", "a", "P-1"), out)
	require.Equal(t, []pppk.Occupant{{Line: "a", Reference: "P-1", Since: d("2025-06-01")}}, p.Register(pppk.Line{}, d("2025-06-01")))
	p.ok(pppk.Entry{Kind: pppk.Reverse, Of: again})
	require.Empty(t, p.Register(pppk.Line{}, d("2025-05-31")))
	// Who starts takes up a reservation, also if they are replaced on that day; it
	// cannot be recorded afterwards.
	p.ok(authorise(line("c"), 2))
	p.ok(fill("2025-01-01", "c", "P-7"), pppk.Entry{Kind: pppk.Fill, Date: d("2025-01-01"), Line: "c", Incumbent: "P-8", Replaces: "P-7"})
	p.no(pppk.ErrTwoPosts, pppk.Entry{Kind: pppk.Reserve, Date: d("2025-01-01"), Line: "c", Incumbent: "P-7"})
	// A second reservation beside the first is refused, also where somebody starts
	// that day.
	p.ok(authorise(line("b"), 2), pppk.Entry{Kind: pppk.Reserve, Date: d("2025-01-01"), Line: "b", Incumbent: "P-2"})
	p.no(pppk.ErrTwoPosts, pppk.Entry{Kind: pppk.Reserve, Date: d("2025-02-01"), Line: "b", Incumbent: "P-2"}, fill("2025-02-01", "b", "P-2"))
}

// A stay that was taken back on its first day has no day, and is in nobody's way.
func TestStaysWithoutADay(t *testing.T) {
	t.Parallel()
	p := newPosts(t)
	p.ok(authorise(line("a"), 2), authorise(line("b"), 2))
	leaves := func(day, line, who string) pppk.Entry {
		e := vacate(day, line, who, pppk.ByResignation)
		e.Post = pppk.PostVacant
		return e
	}
	in := p.ok(fill("2025-03-01", "a", "P-1"))
	out := p.ok(leaves("2025-03-01", "a", "P-1"))
	p.ok(fill("2025-01-01", "b", "P-1"))
	p.ok(leaves("2025-03-01", "b", "P-1"))
	// Of several that begin or end on one day, a reversal takes back its own.
	again := p.ok(fill("2025-03-01", "a", "P-1"))
	p.no(pppk.ErrNotThere, pppk.Entry{Kind: pppk.Reverse, Of: in})
	p.ok(pppk.Entry{Kind: pppk.Reverse, Of: again})
	again = p.ok(fill("2025-02-01", "a", "P-2"))
	p.ok(leaves("2025-03-01", "a", "P-2"))
	p.ok(fill("2025-03-01", "a", "P-2"))
	left := p.ok(leaves("2025-03-01", "a", "P-2"))
	p.ok(pppk.Entry{Kind: pppk.Reverse, Of: left})
	require.Equal(t, []pppk.Occupant{{Line: "a", Reference: "P-2", Since: d("2025-03-01")}}, p.Register(pppk.Line{ID: "a"}, d("2025-03-01")))
	p.no(pppk.ErrNotThere, pppk.Entry{Kind: pppk.Reverse, Of: again})
	p.ok(pppk.Entry{Kind: pppk.Reverse, Of: out})
	require.Len(t, p.Register(pppk.Line{ID: "a"}, d("2025-03-01")), 2)
}

// Whoever is transferred takes up a reservation of their own and no other's, so
// that it does not matter which of the two was recorded first.
func TestTransferTakesUpItsOwnReservation(t *testing.T) {
	t.Parallel()
	for _, first := range []string{"reservation", "conversion"} {
		p := newPosts(t)
		p.ok(authorise(line("pw", partTime), 1), authorise(line("pt"), 2), fill("2025-10-01", "pw", "P-1"))
		reserve := pppk.Entry{Kind: pppk.Reserve, Date: d("2025-11-01"), Line: "pt", Incumbent: "P-1"}
		convert := pppk.Entry{Kind: pppk.Transfer, Date: d("2026-03-01"), Line: "pw", To: "pt", Incumbent: "P-1/PT", Replaces: "P-1", Ground: pppk.ByConversion}
		if first == "reservation" {
			p.ok(reserve)
			p.ok(convert)
		} else {
			p.ok(convert)
			p.ok(reserve)
		}
		p.balance("pt", "2026-03-01", "authorised 2 = filled 1 + reserved 1 + vacant 0")
	}
	// A reservation under the old number is first taken over by the new one.
	p := newPosts(t)
	p.ok(authorise(line("pw", partTime), 1), authorise(line("pt"), 1), fill("2025-10-01", "pw", "P-1"),
		pppk.Entry{Kind: pppk.Reserve, Date: d("2025-11-01"), Line: "pt", Incumbent: "P-1"})
	p.ok(pppk.Entry{Kind: pppk.Reserve, Date: d("2026-03-01"), Line: "pt", Incumbent: "P-1/PT", Replaces: "P-1"},
		pppk.Entry{Kind: pppk.Transfer, Date: d("2026-03-01"), Line: "pw", To: "pt", Incumbent: "P-1/PT", Replaces: "P-1", Ground: pppk.ByConversion})
	p.balance("pt", "2026-03-01", "authorised 1 = filled 1 + vacant 0")
}

// The eve of the first day and the morrow of the last are no days.
func TestTheEndsOfTheCalendar(t *testing.T) {
	t.Parallel()
	p := newPosts(t)
	p.ok(authorise(line("a"), 1), fill("2025-01-01", "a", "P-1"))
	for code, e := range map[string]pppk.Entry{
		"entry.date":     {Kind: pppk.Authorise, Date: d("1900-01-01"), Line: "a", Posts: 1},
		"entry.handover": {Kind: pppk.Fill, Date: d("2025-02-01"), Line: "a", Incumbent: "P-2", Replaces: "P-1", Until: d("9999-12-31"), Reason: "serah terima"},
	} {
		_, err := p.Apply(p.batch(e))
		require.ErrorContains(t, err, code)
	}
	p.ok(pppk.Entry{Kind: pppk.Authorise, Date: d("1900-01-02"), Line: "a", Posts: 1})
	p.ok(fill("1900-01-02", "a", "P-3"))
	out := vacate("1900-01-02", "a", "P-3", pppk.ByDeath)
	out.Post = pppk.PostVacant
	p.ok(out)
	p.balance("a", "1900-01-02", "authorised 1 = vacant 1")
}
