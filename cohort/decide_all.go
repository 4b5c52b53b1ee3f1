package cohort

import (
	"context"
	"fmt"
	"iter"
	"log/slog"
	"runtime"
	"strconv"
	"sync"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/mask"
	"github.com/pppk-id/pppk/internal/seq"
	"github.com/pppk-id/pppk/law"
)

// Decided is what [DecideAll] yields for one row: the decision about it,
// or why there is none. It shows no personal data to fmt or slog.
type Decided struct {
	Row      *Row // nil with an error
	Decision law.Decision
	Err      error
}

// String says where the row stands and what was decided.
func (d Decided) String() string {
	switch {
	case d.Err != nil:
		return "pppk.Decided(" + d.Err.Error() + ")"
	case d.Row == nil:
		return "pppk.Decided()"
	}
	return "pppk.Decided(baris " + strconv.Itoa(d.Row.Line) + " " + d.Decision.Outcome().String() + ")"
}

// Format prints what [Decided.String] returns, whatever the verb.
func (d Decided) Format(s fmt.State, _ rune) { mask.Write(s, d.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (d Decided) LogValue() slog.Value { return slog.StringValue(d.String()) }

// chunkRows is how many rows are handed over at once: enough that handing over
// costs little beside deciding, few enough that rows in flight stay few.
const chunkRows = 256

// chunk is rows on their way: pulled by one goroutine, decided by another, then
// yielded by the first one's consumer, and used again.
type chunk struct {
	all   []Decided
	ready chan struct{}
}

// DecideAll decides what is asked about each row ([Row.Request]), the renewal
// unless it says otherwise, on all processors (GOMAXPROCS), and yields in the order of rows. An
// error of rows is yielded in its place, as it came, with a nil Row. The
// decisions are those that [law.Policy.Decide] gives one by one, and like those they
// keep a pointer to the facts of their row: each row must be one of its own, as
// those of [ReadCSV] and [ReadJSONLines] are.
//
// rows is called in one goroutine, which is not the caller's and runs ahead by a
// bounded number of rows. If it panics, the loop over the decisions does so with
// the same value, after the decisions about the rows before.
//
// When ctx ends, the last thing yielded is a Decided whose Err wraps ctx.Err();
// a rows that is waiting for its input then is not waited for, and ends when it
// yields next. Otherwise, when the loop is left, rows has ended.
func DecideAll(ctx context.Context, p *law.Policy, rows iter.Seq2[*Row, error]) iter.Seq[Decided] {
	return func(yield func(Decided) bool) {
		decideAll(ctx, p, seq.OrNone2(rows), yield)
	}
}

func decideAll(ctx context.Context, p *law.Policy, rows iter.Seq2[*Row, error], yield func(Decided) bool) {
	ended := func() { yield(Decided{Err: fmt.Errorf("pppk: deciding stopped: %w", ctx.Err())}) }
	if ctx.Err() != nil {
		ended()
		return
	}
	workers := runtime.GOMAXPROCS(0)
	// One chunk for each worker, one waiting for each, one that is filled and one
	// that is yielded. All that limits the rows in flight is the number of chunks:
	// the other channels have room for all of them.
	chunks := 2*workers + 2
	free, work, order := make(chan *chunk, chunks), make(chan *chunk, chunks), make(chan *chunk, chunks)
	for range chunks {
		free <- &chunk{ready: make(chan struct{}, 1)}
	}
	stop := make(chan struct{})

	// OnceFunc keeps what rows panics with, and gives it to whoever calls again.
	pull := sync.OnceFunc(func() { pullRows(rows, stop, free, work, order) })
	pulled := make(chan struct{})
	go func() {
		defer close(pulled)
		defer close(order)
		defer close(work)
		defer func() { _ = recover() }() // it is called again below
		pull()
	}()

	var deciding sync.WaitGroup
	for range workers {
		deciding.Add(1)
		go func() {
			defer deciding.Done()
			for {
				select {
				case c, more := <-work:
					if !more {
						return
					}
					decideChunk(p, c)
				case <-stop:
					return
				}
			}
		}()
	}

	defer deciding.Wait()
	defer func() {
		close(stop)
		if ctx.Err() == nil {
			<-pulled
		}
	}()
	for {
		var c *chunk
		more := true
		select {
		case <-ctx.Done():
			ended()
			return
		case c, more = <-order:
		}
		if !more {
			<-pulled
			pull() // does nothing, or panics as rows did
			return
		}
		select {
		case <-ctx.Done():
			ended()
			return
		case <-c.ready:
		}
		for i := range c.all {
			select {
			case <-ctx.Done():
				ended()
				return
			default:
			}
			if !yield(c.all[i]) {
				return
			}
		}
		clear(c.all) // a chunk that waits keeps no facts alive
		free <- c
	}
}

// pullRows puts the rows into chunks, small ones first: a consumer that looks at
// the first few does not wait for hundreds.
func pullRows(rows iter.Seq2[*Row, error], stop <-chan struct{}, free, work, order chan *chunk) {
	size := 1
	var c *chunk
	send := func() {
		order <- c
		work <- c
		c = nil
	}
	defer func() { // also when rows panics
		if c != nil {
			send()
		}
	}()
	for row, err := range rows {
		if c == nil {
			select {
			case c = <-free:
				c.all = c.all[:0]
			case <-stop:
				return
			}
		}
		select {
		case <-stop:
			return
		default:
		}
		if err != nil {
			row = nil
		}
		if c.all = append(c.all, Decided{Row: row, Err: err}); len(c.all) == size {
			send()
			size = min(2*size, chunkRows)
		}
	}
}

func decideChunk(p *law.Policy, c *chunk) {
	for i := range c.all {
		switch d := &c.all[i]; {
		case d.Err != nil:
		case d.Row == nil:
			d.Err = &pppk.Problem{Code: "row.none", Remedy: "neither a row nor an error was given; give one", Kind: pppk.ErrFacts}
		default:
			d.Decision = p.Decide(d.Row.Request(p.Law()), &d.Row.Facts)
		}
	}
	c.ready <- struct{}{}
}
