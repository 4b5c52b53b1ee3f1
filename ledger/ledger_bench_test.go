package ledger_test

import (
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/ledger"
)

// handLedger is what a program would keep by hand for people who start and
// leave: maps and a mutex. Like the ledger it judges a batch by its final state
// on every later day, records a reference once, holds somebody to one post, and
// keeps the entries.
type handLedger struct {
	mu      sync.Mutex
	lines   map[string]*handLine
	stays   map[string][]handStay
	numbers map[string]int
	batches []pppk.Batch
}

type handLine struct {
	year int
	days []handDay
}

type handDay struct {
	day    pppk.Date
	counts [9]int32 // as many as the ledger keeps
}

const (
	handAuthorised = iota
	handFilled
	handReserved
	handFrozen
	handClosed
)

type handStay struct {
	line        *handLine
	first, last pppk.Date
}

type handUndo struct {
	line   *handLine
	day    pppk.Date
	filled int32
	closed int32
	who    string
	stays  []handStay
}

func newHandLedger() *handLedger {
	return &handLedger{lines: map[string]*handLine{}, stays: map[string][]handStay{}, numbers: map[string]int{}}
}

func (l *handLine) change(day pppk.Date, authorised, filled, closed int32) {
	i := len(l.days)
	for i > 0 && l.days[i-1].day.After(day) {
		i--
	}
	if i == 0 || l.days[i-1].day != day {
		var d handDay
		if i > 0 {
			d = l.days[i-1]
		}
		d.day = day
		l.days = slices.Insert(l.days, i, d)
		i++
	}
	for i--; i < len(l.days); i++ {
		l.days[i].counts[handAuthorised] += authorised
		l.days[i].counts[handFilled] += filled
		l.days[i].counts[handClosed] += closed
	}
}

var errByHand = errors.New("refused")

func (h *handLedger) apply(b pppk.Batch) (int, error) {
	if b.Reference == "" || b.Office == "" || len(b.Entries) == 0 {
		return 0, errByHand
	}
	for i := range b.Entries {
		e := &b.Entries[i]
		if e.Date.IsZero() || e.Line == "" || b.Reason == "" && e.Reason == "" || (e.Kind == pppk.Authorise) != (e.Incumbent == "") {
			return 0, errByHand
		}
		if digits := 0; len(e.Incumbent) >= 18 {
			for _, c := range []byte(e.Incumbent) {
				if c >= '0' && c <= '9' {
					digits++
				}
			}
			if digits == 18 {
				return 0, errByHand
			}
		}
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if n, ok := h.numbers[b.Reference]; ok {
		if !slices.Equal(h.batches[n-1].Entries, b.Entries) {
			return 0, errByHand
		}
		return n, nil
	}
	b.Entries = slices.Clone(b.Entries)
	undo := make([]handUndo, 0, 8)
	ok := true
	for i := range b.Entries {
		e := &b.Entries[i]
		line := h.lines[e.Line]
		if line == nil {
			if e.Opens == nil {
				ok = false
				break
			}
			line = &handLine{year: e.Opens.Year}
			h.lines[e.Line] = line
		}
		switch e.Kind {
		case pppk.Authorise:
			line.change(e.Date, int32(e.Posts), 0, 0)
			undo = append(undo, handUndo{line: line, day: e.Date})
		case pppk.Fill:
			old := h.stays[e.Incumbent]
			undo = append(undo, handUndo{line, e.Date, 1, 0, e.Incumbent, old})
			for _, s := range old {
				if s.last.IsZero() || !s.last.Before(e.Date) {
					ok = false
				}
			}
			h.stays[e.Incumbent] = append(slices.Clip(old), handStay{line: line, first: e.Date})
			line.change(e.Date, 0, 1, 0)
		case pppk.Vacate:
			old := h.stays[e.Incumbent]
			at := slices.IndexFunc(old, func(s handStay) bool { return s.line == line && s.last.IsZero() && !s.first.After(e.Date) })
			if at < 0 {
				ok = false
				break
			}
			if e.Post == 0 {
				e.Post = pppk.PostVacant
				if e.Date.Year() > line.year {
					e.Post = pppk.PostClosed
				}
			}
			var closed int32
			if e.Post == pppk.PostClosed {
				closed = 1
			}
			undo = append(undo, handUndo{line, e.Date, -1, closed, e.Incumbent, old})
			stays := slices.Clone(old)
			stays[at].last = e.Date.AddDays(-1)
			h.stays[e.Incumbent] = stays
			line.change(e.Date, 0, -1, closed)
		default:
			ok = false
		}
	}
	for _, u := range undo {
		if !ok {
			break
		}
		for i := len(u.line.days) - 1; i >= 0 && !u.line.days[i].day.Before(u.day); i-- {
			c := &u.line.days[i].counts
			if c[handFilled]+c[handReserved]+c[handFrozen]+c[handClosed] > c[handAuthorised] || slices.Min(c[:]) < 0 {
				ok = false
				break
			}
		}
	}
	if !ok {
		for i := len(undo) - 1; i >= 0; i-- {
			u := &undo[i]
			u.line.change(u.day, 0, -u.filled, -u.closed)
			h.stays[u.who] = u.stays
		}
		return 0, errByHand
	}
	h.batches = append(h.batches, b)
	h.numbers[b.Reference] = len(h.batches)
	return len(h.batches), nil
}

const benchLines = 1000

// postBatches makes up batches of one entry or several: people start, and leave
// after a while. The days go on with the batches over five years; one batch in
// ten takes effect up to a month before it is recorded.
type postBatches struct {
	made, size int // how many entries; how many there are to be
	batches    int
	perBatch   int
}

func (p *postBatches) line(who int) string { return fmt.Sprintf("2024-%04d", who*7919%benchLines) }

func (p *postBatches) next() pppk.Batch {
	b := pppk.Batch{Reference: fmt.Sprintf("SK 800/%07d", p.batches), Office: "BKPSDM", Reason: "pengangkatan"}
	p.batches++
	b.Entries = make([]pppk.Entry, p.perBatch)
	for i := range b.Entries {
		day := 90 + p.made*1700/p.size
		if p.batches%10 == 0 {
			day -= p.batches / 10 % 30
		}
		// Two start for one who leaves, of those who started a third of it ago.
		who := p.made
		e := pppk.Entry{Kind: pppk.Fill, Date: madeup.D("2024-01-02").AddDays(day)}
		if p.made%3 == 2 {
			if who = p.made - p.size/30*3 - 1; who > 0 {
				e.Kind, e.Ground, e.Post = pppk.Vacate, pppk.ByExpiry, pppk.PostVacant
			} else {
				who = p.made
			}
		}
		e.Line, e.Incumbent = p.line(who), fmt.Sprintf("P-%07d", who)
		b.Entries[i] = e
		p.made++
	}
	return b
}

func (p *postBatches) several(n int) []pppk.Batch {
	all := make([]pppk.Batch, n)
	for i := range all {
		all[i] = p.next()
	}
	return all
}

// authorised opens the lines.
func (p *postBatches) authorised() pppk.Batch {
	b := pppk.Batch{Reference: "Keputusan Menteri", Office: "BKPSDM", Reason: "kebutuhan"}
	for i := range benchLines {
		l := madeup.Line(p.line(i), func(l *pppk.Line) { l.Unit = fmt.Sprintf("SDN %d", i/4) })
		b.Entries = append(b.Entries, pppk.Entry{Kind: pppk.Authorise, Date: madeup.D("2024-01-02"), Line: l.ID, Opens: l, Posts: 5000})
	}
	return b
}

// filledLedgers are the library's ledger and the one by hand, after so many
// entries, and what comes next.
type filledLedgers struct {
	*postBatches
	ledger *ledger.Ledger
	hand   *handLedger
}

func newFilledLedgers(tb testing.TB, size, perBatch int) *filledLedgers {
	f := &filledLedgers{&postBatches{size: size, perBatch: perBatch}, new(ledger.Ledger), newHandLedger()}
	b := f.authorised()
	f.both(tb, &b)
	for f.made < size {
		b := f.next()
		f.both(tb, &b)
	}
	return f
}

func (f *filledLedgers) both(tb testing.TB, b *pppk.Batch) {
	n, err := f.ledger.Apply(*b)
	require.NoError(tb, err)
	m, err := f.hand.apply(*b)
	require.NoError(tb, err)
	if n != m {
		tb.Fatal("one of them was refused")
	}
}

const benchBlock = 200

// block applies the same batches to both and returns how long each took.
func (f *filledLedgers) block(b *testing.B, libraryFirst bool) (library, hand time.Duration) {
	batches := f.several(benchBlock)
	byLibrary := func() { library = timed(b, batches, func(int) *ledger.Ledger { return f.ledger }) }
	if libraryFirst {
		byLibrary()
	}
	start := time.Now()
	for i := range batches {
		if _, err := f.hand.apply(batches[i]); err != nil {
			b.Fatal(err)
		}
	}
	hand = time.Since(start)
	if !libraryFirst {
		byLibrary()
	}
	return library, hand / benchBlock
}

// timed is how long a batch takes, each in a ledger of its own or all in one.
func timed(b *testing.B, batches []pppk.Batch, ledger func(int) *ledger.Ledger) time.Duration {
	start := time.Now()
	for i := range batches {
		if _, err := ledger(i).Apply(batches[i]); err != nil {
			b.Fatal(err)
		}
	}
	return time.Since(start) / benchBlock
}

// smallLedgers are so many ledgers of the smallest size that together they are
// far larger than the caches, as a ledger of a million entries is. What a batch
// takes longer in that one than in these is what it takes longer for the entries.
type smallLedgers struct {
	all  [benchBlock]*ledger.Ledger
	made [benchBlock]*postBatches
}

func newSmallLedgers(tb testing.TB, size, perBatch int) *smallLedgers {
	var s smallLedgers
	for i := range s.all {
		s.made[i] = &postBatches{size: size, perBatch: perBatch}
		s.all[i] = filledLedger(tb, s.made[i])
	}
	return &s
}

func (s *smallLedgers) block(b *testing.B) time.Duration {
	batches := make([]pppk.Batch, benchBlock)
	for i := range batches {
		batches[i] = s.made[i].next()
	}
	return timed(b, batches, func(i int) *ledger.Ledger { return s.all[i] })
}

func median[T int64 | float64 | time.Duration](all []T) T {
	all = slices.Clone(all)
	slices.Sort(all)
	return all[len(all)/2]
}

// BenchmarkApply is how many times as long the ledger takes as the one by hand,
// at several sizes, in blocks that alternate; and how much longer each takes at
// a size than at the smallest, which is built anew for each block and lies in the
// caches (growth), and than in many of the smallest (growth-cold).
func BenchmarkApply(b *testing.B) {
	sizes := []int{1_000, 100_000, 1_000_000}
	for _, perBatch := range []int{1, 10} {
		if testing.Short() || perBatch > 1 {
			sizes = sizes[:2]
		}
		b.Run(fmt.Sprintf("entries=%d", perBatch), func(b *testing.B) {
			filled := make([]*filledLedgers, len(sizes))
			for i, size := range sizes {
				filled[i] = newFilledLedgers(b, size, perBatch)
			}
			small := newSmallLedgers(b, sizes[0], perBatch)
			var cold []time.Duration
			coldGrowth := make([][]float64, len(sizes))
			ratios, library, hand := make([][]float64, len(sizes)), make([][]time.Duration, len(sizes)), make([][]time.Duration, len(sizes))
			growth, handGrowth := make([][]float64, len(sizes)), make([][]float64, len(sizes))
			round := 0
			runtime.GC()
			for round < 15 || b.Loop() { // so many at least, for a median
				var l, h [3]time.Duration
				for k := range sizes {
					at := (k + round) % len(sizes)
					if at == 0 {
						filled[0] = newFilledLedgers(b, sizes[0], perBatch)
					}
					l[at], h[at] = filled[at].block(b, round%2 == 0)
				}
				c := small.block(b)
				cold = append(cold, c)
				for k := range sizes {
					coldGrowth[k] = append(coldGrowth[k], float64(l[k])/float64(c))
					ratios[k] = append(ratios[k], float64(l[k])/float64(h[k]))
					growth[k] = append(growth[k], float64(l[k])/float64(l[0]))
					handGrowth[k] = append(handGrowth[k], float64(h[k])/float64(h[0]))
					library[k], hand[k] = append(library[k], l[k]), append(hand[k], h[k])
				}
				round++
			}
			b.ReportMetric(0, "ns/op") // of blocks: means nothing
			b.ReportMetric(float64(median(cold)), "cold-ns-1k")
			for k, size := range sizes {
				name := fmt.Sprintf("%dk", size/1000)
				b.ReportMetric(median(ratios[k]), "x-hand-"+name)
				b.ReportMetric(float64(median(library[k])), "ns-"+name)
				b.ReportMetric(float64(median(hand[k])), "hand-ns-"+name)
				if k > 0 {
					b.ReportMetric(median(growth[k]), "growth-"+name)
					b.ReportMetric(median(coldGrowth[k]), "growth-cold-"+name)
					b.ReportMetric(median(handGrowth[k]), "hand-growth-"+name)
				}
			}
		})
	}
}

func heapAfterGC() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

func filledLedger(tb testing.TB, made *postBatches) *ledger.Ledger {
	ledger := new(ledger.Ledger)
	for b := made.authorised(); ; b = made.next() {
		_, err := ledger.Apply(b)
		require.NoError(tb, err)
		if made.made >= made.size {
			return ledger
		}
	}
}

func million() int {
	if testing.Short() {
		return 100_000
	}
	return 1_000_000
}

var sinkBalance pppk.Balance

// BenchmarkBalance asks a ledger of a million entries on a thousand lines.
func BenchmarkBalance(b *testing.B) {
	ledger := filledLedger(b, &postBatches{size: million(), perBatch: 1})
	one := pppk.Line{ID: "2024-0007"}
	for _, c := range []struct {
		name string
		of   pppk.Line
		day  pppk.Date
	}{
		{"line", one, madeup.D("2030-01-01")},
		{"line-past", one, madeup.D("2026-03-02")},
		{"all", pppk.Line{}, madeup.D("2030-01-01")},
		{"all-past", pppk.Line{}, madeup.D("2026-03-02")},
		{"unit", pppk.Line{Unit: "SDN 7"}, madeup.D("2026-03-02")},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				sinkBalance = ledger.Balance(c.of, c.day)
			}
			require.NotZero(b, sinkBalance.Filled)
		})
	}
	b.Run("roll-up", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for _, sinkBalance = range ledger.RollUp(pppk.Line{}, madeup.D("2026-03-02"), func(l pppk.Line) pppk.Line { return pppk.Line{Unit: l.Unit} }) {
			}
		}
	})
}

// BenchmarkReplay rebuilds a ledger of a million entries, one a batch, and says
// what an entry keeps of the memory, its strings counted with it.
func BenchmarkReplay(b *testing.B) {
	size := million()
	var book *ledger.Ledger
	before := heapAfterGC()
	for b.Loop() {
		book = new(ledger.Ledger)
		made := &postBatches{size: size, perBatch: 1}
		err := book.Replay(func(yield func(pppk.Batch, error) bool) {
			for batch := made.authorised(); yield(batch, nil) && made.made < size; batch = made.next() {
			}
		})
		require.NoError(b, err)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(size), "ns/entry")
	b.ReportMetric(float64(heapAfterGC()-before)/float64(size), "heap-bytes/entry")
	runtime.KeepAlive(book)
}
