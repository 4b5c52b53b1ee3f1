package ledger

import (
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"slices"
	"sync"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/mask"
	"github.com/pppk-id/pppk/internal/seq"
)

// Ledger is the account of posts (formasi). It holds what was recorded, batch
// by batch, and how every line stands on every day that follows from it. Nothing
// is ever removed from it: what was recorded by mistake is reversed.
//
// There is one axis of time, the days on which entries take effect. The order in
// which they were recorded is kept for the audit trail, and tells what an entry
// takes where another of the same day comes before it.
//
// The zero Ledger is empty and ready. It follows no law: an entry has to say what
// becomes of the post that it leaves. [New] asks a law where an entry does
// not say. It is safe for use by many goroutines and must not be copied after its
// first use.
type Ledger struct {
	mu       sync.RWMutex
	law      Law
	accounts map[string]*account
	order    []*account // as they were opened
	holders  map[string][]holding
	batches  []*recorded
	places   map[string]int // of a reference among the batches
	writing  writing        // kept for its memory
}

// Law is the one question that a ledger asks the law.
type Law interface {
	// PostFate says what becomes of the post that the entry, a Vacate or a Release,
	// leaves on its day; 0 where that is not known.
	PostFate(e pppk.Entry, of pppk.Line) pppk.PostFate
}

// New returns an empty ledger that asks the law what becomes of a post that
// is left, where an entry does not say.
func New(law Law) *Ledger { return &Ledger{law: law} }

// String counts the lines and the batches: what it holds refers to people.
func (l *Ledger) String() string {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return fmt.Sprintf("pppk.Ledger(%d baris, %d berkas)", len(l.order), len(l.batches))
}

// Format prints what [Ledger.String] returns, whatever the verb.
func (l *Ledger) Format(s fmt.State, _ rune) { mask.Write(s, l.String()) }

// LogValue implements [slog.LogValuer] without references to people.
func (l *Ledger) LogValue() slog.Value { return slog.StringValue(l.String()) }

// recorded is a batch as it was applied.
type recorded struct {
	pppk.Batch
	took     []origin // of each entry: where its post came from
	reversed bool
}

// origin is where an entry took the post from.
type origin uint8

const (
	fromVacant origin = iota
	fromReserved
	fromFilled
)

// counter is one amount of a line.
type counter uint8

const (
	authorised counter = iota
	filled
	reserved
	frozen
	closed
	proposed
	carried
	handover
	moved // net of posts that came and went by moves: they never make an excess
	counterCount
)

type counts [counterCount]int32

func (c *counts) taken() int {
	return int(c[filled]) + int(c[reserved]) + int(c[frozen]) + int(c[closed])
}

// fill writes the amounts of one line, which [pppk.Balance.Add] reads.
func (c *counts) fill(own *pppk.Balance) {
	own.Authorised, own.Filled, own.Reserved, own.Frozen = int(c[authorised]), int(c[filled]), int(c[reserved]), int(c[frozen])
	own.Closed, own.Proposed, own.Carried, own.Handover = int(c[closed]), int(c[proposed]), int(c[carried]), int(c[handover])
}

// account is one line and its amounts at the end of each day on which one of
// them changed.
type account struct {
	line    pppk.Line
	days    []standing // in order
	held    []string   // everybody who has or had a post or reservation, in the order of recording
	entries int        // how many entries that stand name the line
	touched int        // while a batch is judged: its place among the lines touched, from 1
}

type standing struct {
	day pppk.Date
	counts
}

// nothing is how a line stands before its first day.
var nothing = counts{}

// on returns the amounts at the end of the day.
func (a *account) on(day pppk.Date) *counts {
	if i := a.place(day); i > 0 {
		return &a.days[i-1].counts
	}
	return &nothing
}

// place returns how many days with a change lie at or before the day.
func (a *account) place(day pppk.Date) int {
	if n := len(a.days); n == 0 || !a.days[n-1].day.After(day) {
		return n
	}
	i, found := slices.BinarySearchFunc(a.days, day, func(s standing, d pppk.Date) int { return s.day.Compare(d) })
	if found {
		i++
	}
	return i
}

// post changes one amount from a day on.
func (a *account) post(day pppk.Date, which counter, n int) {
	i := a.place(day)
	if i == 0 || a.days[i-1].day != day {
		s := standing{day: day}
		if i > 0 {
			s.counts = a.days[i-1].counts
		}
		a.days = slices.Insert(a.days, i, s)
		i++
	}
	for i--; i < len(a.days); i++ {
		a.days[i].counts[which] += int32(n)
	}
}

// tidy forgets days from the given one on that change nothing.
func (a *account) tidy(from pppk.Date) {
	last := nothing
	if i := a.place(from.AddDays(-1)); i > 0 {
		last = a.days[i-1].counts
	}
	kept := a.days[:0]
	for _, s := range a.days {
		if !s.day.Before(from) {
			if s.counts == last {
				continue
			}
			last = s.counts
		}
		kept = append(kept, s)
	}
	a.days = kept
}

// holding is one stay of somebody in a post, or one reservation.
type holding struct {
	account  *account
	first    pppk.Date
	last     pppk.Date // zero: no end is recorded
	until    pppk.Date // of a handover: up to this day beside the one before
	reserved bool

	began, ended int32 // by which batch, from 1; 0: no end is recorded
}

func (h *holding) on(day pppk.Date) bool {
	return !day.Before(h.first) && (h.last.IsZero() || !day.After(h.last))
}

// overlaps reports whether there is a day in both. A stay that was taken back on
// its first day has none.
func (h *holding) overlaps(g *holding) bool {
	first := h.first
	if g.first.After(first) {
		first = g.first
	}
	return h.on(first) && g.on(first)
}

// excludes reports whether somebody cannot have both: two posts or two
// reservations on one day, or a post and a reservation on one line. Who starts
// takes up the reservation, also if it is for no day.
func (h *holding) excludes(g *holding) bool {
	switch {
	case h.reserved == g.reserved:
		return h.overlaps(g)
	case h.account != g.account:
		return false
	case h.reserved:
		h, g = g, h
	}
	return h.overlaps(g) || g.on(h.first)
}

// Apply records a batch, all of it or nothing, and returns its number in the
// order of recording, from 1. It is judged by how every line then stands on
// every day: two people can change places in one batch, and a back-dated entry
// is refused if a later day would break.
//
// A batch that is applied again is recorded once: the number is the one it had,
// also after it was reversed. Another batch under the same reference is an error
// ([pppk.ErrReference]).
//
// All that is wrong is returned at once. What is wrong with the batch by itself
// comes as [pppk.Problem] values; what the ledger does not allow as [Refusal] values,
// which show the arithmetic and wrap one of [pppk.ErrOverfilled], [pppk.ErrUnauthorised],
// [pppk.ErrBeforeAuthorisation], [pppk.ErrTwoPosts] and [pppk.ErrNotThere].
func (l *Ledger) Apply(b pppk.Batch) (int, error) {
	ps := pppk.ProblemList{Kind: pppk.ErrLedger}
	r := &recorded{Batch: copiedBatch(b)}
	checkBatch(&r.Batch, &ps)
	if err := ps.Err(); err != nil {
		return 0, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if i, ok := l.places[b.Reference]; ok {
		if sameBatch(&r.Batch, &l.batches[i].Batch) {
			return i + 1, nil
		}
		return 0, errors.Join(&Refusal{Entry: -1, Code: "batch.reference", kind: pppk.ErrReference,
			Remedy: "another batch has been recorded under this reference; give this one its own"})
	}
	if l.accounts == nil {
		l.accounts, l.holders, l.places = map[string]*account{}, map[string][]holding{}, map[string]int{}
	}
	w := &l.writing
	w.start(l, r)
	defer w.stop()
	w.write()
	if err := w.settle(); err != nil {
		return 0, err
	}
	l.places[r.Reference] = len(l.batches)
	l.batches = append(l.batches, r)
	return len(l.batches), nil
}

// writing is one batch on its way into the ledger.
type writing struct {
	ledger    *Ledger
	batch     *pppk.Batch
	number    int32 // it will have
	took      []origin
	changes   []change
	before    []heldBefore
	opened    []*account
	named     []*account // once for each entry that names it
	listed    []*account // whose held has grown by one
	lines     []touched
	reversed  *recorded
	refused   []*Refusal
	reversing bool
}

func (w *writing) start(l *Ledger, r *recorded) {
	r.took = make([]origin, len(r.Entries))
	w.ledger, w.batch, w.number, w.took = l, &r.Batch, int32(len(l.batches)+1), r.took
}

// stop keeps the memory of a batch of usual size for the next one, and nothing
// that it pointed to.
func (w *writing) stop() {
	if len(w.changes) > 1<<12 || w.refused != nil || w.reversing {
		*w = writing{}
		return
	}
	clear(w.changes)
	clear(w.before)
	clear(w.opened)
	clear(w.named)
	clear(w.listed)
	clear(w.lines)
	*w = writing{changes: w.changes[:0], before: w.before[:0], opened: w.opened[:0], named: w.named[:0], listed: w.listed[:0], lines: w.lines[:0]}
}

// change is one amount that was changed, to be undone or explained.
type change struct {
	account *account
	day     pppk.Date
	which   counter
	n       int
	entry   int
}

// heldBefore is who held what before the batch.
type heldBefore struct {
	ref      string
	holdings []holding
	entry    int
}

// write applies the entries day by day; within a day what frees posts comes
// first, so that an entry sees what the batch has freed.
func (w *writing) write() {
	entries := w.batch.Entries
	for i := range entries {
		if e := &entries[i]; e.Opens != nil {
			w.open(i, e)
		}
	}
	inOrder := func(i, j int) int {
		a, b := &entries[i], &entries[j]
		if c := a.Date.Compare(b.Date); c != 0 {
			return c
		}
		return int(entryDefs[a.Kind].rank) - int(entryDefs[b.Kind].rank)
	}
	sorted := true
	for i := 1; i < len(entries) && sorted; i++ {
		sorted = inOrder(i-1, i) <= 0
	}
	if sorted {
		for i := range entries {
			w.entry(i)
		}
		return
	}
	order := make([]int, len(entries))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, inOrder)
	for _, i := range order {
		w.entry(i)
	}
}

// entry works out what one entry needs to be told, and applies it.
func (w *writing) entry(i int) {
	e := &w.batch.Entries[i]
	if e.Kind == pppk.Reverse {
		w.reverse(i)
		return
	}
	line, to := w.account(i, e.Line, e), (*account)(nil)
	if e.To != "" {
		to = w.account(i, e.To, e)
	}
	if line == nil || e.To != "" && to == nil {
		return
	}
	switch e.Kind {
	case pppk.Reserve, pppk.Fill:
		w.take(i, line)
	case pppk.Release, pppk.Vacate:
		at := w.held(i, line, e.Incumbent, e.Kind == pppk.Release)
		if at < 0 || !w.fate(i, line) {
			return
		}
		w.end(i, e.Incumbent, at, e.Date.AddDays(-1))
	case pppk.Transfer:
		if !w.transfer(i, line, to) {
			return
		}
	case pppk.Move:
		if !sameForMove(&line.line, &to.line) {
			w.refuse(i, line, e.Date, "move.other", pppk.ErrUnauthorised, "goes to a line of another agency, position, education, status or year, or one of them is not known; posts move between units alone")
			return
		}
	case pppk.Amend:
		if line.on(e.Date)[authorised] == 0 {
			kind := pppk.ErrUnauthorised
			if line.firstAuthorised().After(e.Date) {
				kind = pppk.ErrBeforeAuthorisation
			}
			w.refuse(i, line, e.Date, "amend.before", kind, "amends what is not authorised on that day; authorise it first")
			return
		}
	}
	e.Line = line.line.ID // one text for all entries of a line
	if to != nil {
		e.To = to.line.ID
	}
	w.name(line, 1)
	w.name(to, 1)
	w.effects(i, e, w.took[i], line, to, 1)
}

func (w *writing) name(a *account, n int) {
	if a != nil {
		a.entries += n
		w.named = append(w.named, a)
	}
}

// effects changes the amounts as an entry says, or with sign -1 back.
func (w *writing) effects(i int, e *pppk.Entry, took origin, line, to *account, sign int) {
	post := func(a *account, day pppk.Date, which counter, n int) {
		a.post(day, which, sign*n)
		w.changes = append(w.changes, change{a, day, which, sign * n, i})
	}
	lose := func() {
		if e.Post == pppk.PostClosed {
			post(line, e.Date, closed, 1)
		}
	}
	switch e.Kind {
	case pppk.Propose:
		post(line, e.Date, proposed, e.Posts)
	case pppk.Authorise, pppk.Amend:
		post(line, e.Date, authorised, e.Posts)
	case pppk.Reserve:
		n := 1
		if took == fromReserved { // one for the other
			n = 0
		}
		post(line, e.Date, reserved, n)
	case pppk.Release:
		post(line, e.Date, reserved, -1)
		lose()
	case pppk.Fill:
		switch {
		case took == fromFilled && e.Until.IsZero(): // one for the other
			post(line, e.Date, filled, 0)
		case took == fromFilled:
			post(line, e.Date, handover, 1)
			post(line, e.Until.AddDays(1), handover, -1)
		default:
			if took == fromReserved {
				post(line, e.Date, reserved, -1)
			}
			post(line, e.Date, filled, 1)
		}
	case pppk.Vacate:
		post(line, e.Date, filled, -1)
		lose()
	case pppk.Freeze:
		post(line, e.Date, frozen, e.Posts)
	case pppk.Unfreeze:
		post(line, e.Date, frozen, -e.Posts)
	case pppk.Move:
		post(line, e.Date, authorised, -e.Posts)
		post(line, e.Date, moved, -e.Posts)
		post(to, e.Date, authorised, e.Posts)
		post(to, e.Date, moved, e.Posts)
	case pppk.Transfer:
		post(line, e.Date, filled, -1)
		lose()
		if took == fromReserved {
			post(to, e.Date, reserved, -1)
		}
		post(to, e.Date, filled, 1)
	case pppk.Close:
		post(line, e.Date, closed, e.Posts)
	case pppk.Reopen:
		post(line, e.Date, closed, -e.Posts)
	case pppk.CarryOver:
		post(line, e.Date, carried, e.Posts)
		post(to, e.Date, proposed, e.Posts)
	}
}

// open opens the line that an entry describes, unless it is open.
func (w *writing) open(i int, e *pppk.Entry) {
	a := w.ledger.accounts[e.Opens.ID]
	if a == nil {
		a = &account{line: *e.Opens}
		w.ledger.accounts[a.line.ID] = a
		w.ledger.order = append(w.ledger.order, a)
		w.opened = append(w.opened, a)
	} else if a.line != *e.Opens {
		w.refuse(i, a, e.Date, "line.differs", pppk.ErrUnauthorised, "opens a line that is open with other attributes; leave them out, or give the line an id of its own")
	}
}

// account finds a line.
func (w *writing) account(i int, id string, e *pppk.Entry) *account {
	a := w.ledger.accounts[id]
	if a == nil {
		w.refuse(i, nil, e.Date, "line.unknown", pppk.ErrUnauthorised, "names a line that no entry has opened; give its attributes (Opens) where it is proposed or authorised")
	}
	return a
}

// take puts somebody into a post or a reservation.
func (w *writing) take(i int, line *account) {
	e := &w.batch.Entries[i]
	from, wantReserved := e.Replaces, e.Kind == pppk.Reserve
	if from == "" {
		from = e.Incumbent
	}
	at := w.find(line, from, true, e.Date)
	switch {
	case at >= 0 && !(wantReserved && from == e.Incumbent):
		w.took[i] = fromReserved
	case e.Replaces != "" && !wantReserved:
		if at = w.find(line, from, false, e.Date); at >= 0 {
			w.took[i] = fromFilled
		}
	}
	if at < 0 && e.Replaces != "" {
		w.refuse(i, line, e.Date, "holder.replaced", pppk.ErrNotThere, "replaces somebody who has no such post or reservation on this line that day")
		return
	}
	if w.took[i] != fromVacant {
		last := e.Date.AddDays(-1)
		if !e.Until.IsZero() {
			if w.took[i] == fromReserved {
				w.refuse(i, line, e.Date, "holder.handover", pppk.ErrNotThere, "hands over a post that is only reserved; leave the handover out")
				return
			}
			last = e.Until
		}
		w.end(i, from, at, last)
	}
	w.begin(i, line, e.Incumbent, holding{account: line, first: e.Date, until: e.Until, reserved: wantReserved})
}

// transfer moves somebody from one line to another, and reports whether it may
// be.
func (w *writing) transfer(i int, line, to *account) bool {
	e := &w.batch.Entries[i]
	converts := line.line.Status == pppk.PartTime && to.line.Status == pppk.FullTime
	switch {
	case converts != (e.Ground == pppk.ByConversion):
		w.refuse(i, to, e.Date, "transfer.ground", pppk.ErrUnauthorised, "from a part-time to a full-time line is a conversion, and nothing else is; give that ground, or another line")
		return false
	case !converts && line.line.Status != to.line.Status:
		w.refuse(i, to, e.Date, "transfer.status", pppk.ErrUnauthorised, "goes from a full-time to a part-time line; that is a new agreement: vacate the one and fill the other")
		return false
	}
	leaving := e.Replaces
	if leaving == "" {
		leaving = e.Incumbent
	}
	at := w.held(i, line, leaving, false)
	if at < 0 {
		return false
	}
	if e.Post == 0 {
		e.Post = pppk.PostVacant
	}
	w.end(i, leaving, at, e.Date.AddDays(-1))
	if at = w.find(to, e.Incumbent, true, e.Date); at >= 0 {
		w.took[i] = fromReserved
		w.end(i, e.Incumbent, at, e.Date.AddDays(-1))
	}
	w.begin(i, to, e.Incumbent, holding{account: to, first: e.Date})
	return true
}

// fate asks the law what becomes of a post that is left, where the entry does
// not say.
func (w *writing) fate(i int, line *account) bool {
	e := &w.batch.Entries[i]
	if e.Post != 0 {
		return true
	}
	if c := line.on(e.Date); c[filled] > c[authorised] {
		e.Post = pppk.PostVacant // a place beyond the authorised posts: none is left behind
		return true
	}
	if e.Kind == pppk.Release && e.NI != pppk.BeforeNI && e.NI != pppk.AfterNI {
		w.refuse(i, line, e.Date, "release.ni", pppk.ErrLedger, "does not say whether the NI had been set, on which it hangs what becomes of the post; say so (NI), or say what becomes of it (Post)")
		return false
	}
	if w.ledger.law == nil {
		w.refuse(i, line, e.Date, "post.law", pppk.ErrLedger, "does not say what becomes of the post, and the ledger follows no law that would; say so (Post), or make the ledger with New")
		return false
	}
	if e.Post = w.ledger.law.PostFate(*e, line.line); e.Post != pppk.PostVacant && e.Post != pppk.PostClosed {
		e.Post = 0
		w.refuse(i, line, e.Date, "post.fate", pppk.ErrLedger, "is on a day for which the library does not know what becomes of the post; say so (Post)")
		return false
	}
	return true
}

// find returns the place of the stay, or the reservation, that somebody has on
// the line at the day and without an end, or -1. It is the last one recorded: of
// several, the one that the batch itself began.
func (w *writing) find(line *account, ref string, reserved bool, day pppk.Date) int {
	held := w.ledger.holders[ref]
	for j := len(held) - 1; j >= 0; j-- {
		if h := &held[j]; h.account == line && h.reserved == reserved && h.last.IsZero() && !h.first.After(day) {
			return j
		}
	}
	return -1
}

// held is find, and refuses where there is none that could end.
func (w *writing) held(i int, line *account, ref string, reserved bool) int {
	day := w.batch.Entries[i].Date
	at := w.find(line, ref, reserved, day)
	if at < 0 {
		w.refuse(i, line, day, "holder.none", pppk.ErrNotThere, "is about somebody who has no such post or reservation on this line before that day, or whose stay has ended already")
		return -1
	}
	if until := w.ledger.holders[ref][at].until; !until.IsZero() && !day.After(until) {
		w.refuse(i, line, day, "holder.handover", pppk.ErrNotThere, "ends a stay while it is being handed over; reverse the handover instead")
		return -1
	}
	return at
}

// begin and end change who holds what; what was before is kept. The slices are
// never changed in place.
func (w *writing) begin(i int, line *account, ref string, h holding) {
	held := w.ledger.holders[ref]
	h.began = w.number
	w.before = append(w.before, heldBefore{ref, held, i})
	if len(held) == 0 {
		w.ledger.holders[ref] = []holding{h}
	} else {
		w.ledger.holders[ref] = append(slices.Clone(held), h)
	}
	if !slices.ContainsFunc(held, func(g holding) bool { return g.account == line }) {
		line.held = append(line.held, ref)
		w.listed = append(w.listed, line)
	}
}

func (w *writing) end(i int, ref string, at int, last pppk.Date) {
	held := w.ledger.holders[ref]
	w.before = append(w.before, heldBefore{ref, held, i})
	held = slices.Clone(held)
	held[at].last, held[at].ended = last, w.number
	w.ledger.holders[ref] = held
}

// reverse strikes out a batch.
func (w *writing) reverse(i int) {
	e, l := &w.batch.Entries[i], w.ledger
	at, ok := l.places[e.Of]
	if !ok {
		w.refuse(i, nil, e.Date, "reverse.unknown", pppk.ErrReference, "reverses a batch that is not recorded")
		return
	}
	r := l.batches[at]
	var first pppk.Date
	for j := range r.Entries {
		if d := r.Entries[j].Date; first.IsZero() || d.Before(first) {
			first = d
		}
	}
	switch {
	case len(w.batch.Entries) > 1:
		w.refuse(i, nil, e.Date, "reverse.alone", pppk.ErrReference, "stands beside other entries; a reversal is a batch of its own")
		return
	case r.reversed || r.Entries[0].Kind == pppk.Reverse:
		w.refuse(i, nil, e.Date, "reverse.twice", pppk.ErrReference, "reverses what is reversed already, or a reversal; apply what should stand under a new reference")
		return
	case !e.Date.IsZero() && e.Date != first:
		w.refuse(i, nil, e.Date, "reverse.date", pppk.ErrReference, "has another day than the batch takes effect on; leave it out: a reversal counts from the first day of what it reverses ("+first.String()+")")
		return
	}
	e.Date = first
	w.reversed, w.reversing = r, true
	for j := len(r.Entries) - 1; j >= 0; j-- {
		old := &r.Entries[j]
		line, to := l.accounts[old.Line], l.accounts[old.To]
		w.name(line, -1)
		w.name(to, -1)
		w.effects(i, old, r.took[j], line, to, -1)
		w.strike(i, old.Incumbent, int32(at+1))
		w.strike(i, old.Replaces, int32(at+1))
	}
}

// strike takes back what the batch of that number did to somebody: the stays that
// it began are gone, those that it ended go on.
func (w *writing) strike(i int, ref string, number int32) {
	before := w.ledger.holders[ref]
	if len(before) == 0 {
		return
	}
	held := make([]holding, 0, len(before))
	for _, h := range before {
		if h.began == number {
			if h.ended != 0 && h.ended != number {
				w.refuse(i, h.account, h.first, "reverse.used", pppk.ErrNotThere, "reverses the start of a stay that a later batch has ended; reverse that one first")
				return
			}
			continue
		}
		if h.ended == number {
			h.last, h.ended = pppk.Date{}, 0
		}
		held = append(held, h)
	}
	w.before = append(w.before, heldBefore{ref, before, i})
	w.ledger.holders[ref] = held
}

// settle judges how everything then stands. If something is refused, everything
// is as before.
func (w *writing) settle() error {
	lines := w.touched()
	for _, t := range lines {
		if r := t.account.judge(t.from); r != nil {
			w.refused = append(w.refused, r)
		}
	}
	w.twice()
	if len(w.refused) == 0 {
		if w.reversed != nil {
			w.reversed.reversed = true
			w.forget(lines)
		}
		return nil
	}
	for _, r := range w.refused {
		r.after()
	}
	w.undo()
	for _, r := range w.refused {
		r.explain(w.changes)
	}
	for _, t := range lines {
		t.account.tidy(t.from)
	}
	slices.SortStableFunc(w.refused, func(a, b *Refusal) int { return a.Entry - b.Entry })
	all := make([]error, len(w.refused))
	for k, r := range w.refused {
		all[k] = r
	}
	return errors.Join(all...)
}

// touched is a line that the batch changes, and the first day on which.
type touched struct {
	account *account
	from    pppk.Date
}

func (w *writing) touched() []touched {
	lines := w.lines[:0]
	for k := range w.changes {
		c := &w.changes[k]
		switch at := c.account.touched; {
		case at == 0:
			lines = append(lines, touched{c.account, c.day})
			c.account.touched = len(lines)
		case c.day.Before(lines[at-1].from):
			lines[at-1].from = c.day
		}
	}
	for k := range lines {
		lines[k].account.touched = 0
	}
	w.lines = lines
	return lines
}

// judge returns what is wrong with a line on the first day, from the given one
// on, on which something is.
func (a *account) judge(from pppk.Date) *Refusal {
	i := len(a.days) - 1
	for i > 0 && !a.days[i-1].day.Before(from) {
		i--
	}
	for ; i >= 0 && i < len(a.days); i++ {
		last := &nothing
		if i > 0 {
			last = &a.days[i-1].counts
		}
		if r := a.fault(a.days[i].day, &a.days[i].counts, last); r != nil {
			return r
		}
	}
	return nil
}

// fault returns what is wrong with a day, given how the line stood before it.
func (a *account) fault(day pppk.Date, now, last *counts) *Refusal {
	for which := range moved {
		if n := now[which]; n < 0 || n > maxAmount {
			return &Refusal{Line: a.line.ID, Day: day, Code: "amount.less", kind: pppk.ErrNotThere, account: a, short: which}
		}
	}
	if now[carried] > now[closed] {
		return &Refusal{Line: a.line.ID, Day: day, Code: "amount.carried", kind: pppk.ErrNotThere, account: a, short: carried}
	}
	taken := now.taken()
	if taken <= int(now[authorised]) {
		return nil
	}
	// More is taken than authorised. That stands where people were there when an
	// amendment cut their posts, and as long as nobody is added.
	if taken == int(now[filled]) && now[filled] <= last[filled] && now[moved] >= last[moved] {
		return nil
	}
	r := &Refusal{Line: a.line.ID, Day: day, Code: "posts.overfilled", kind: pppk.ErrOverfilled, account: a}
	switch first := a.firstAuthorised(); {
	case first.IsZero():
		r.Code, r.kind = "posts.unauthorised", pppk.ErrUnauthorised
	case first.After(day):
		r.Code, r.kind = "posts.before", pppk.ErrBeforeAuthorisation
	}
	return r
}

// firstAuthorised is the first day on which posts are authorised, or zero.
func (a *account) firstAuthorised() pppk.Date {
	for i := range a.days {
		if a.days[i].counts[authorised] > 0 {
			return a.days[i].day
		}
	}
	return pppk.Date{}
}

// twice refuses somebody in two posts, or with two reservations, on one day.
func (w *writing) twice() {
	for _, b := range w.before {
		held := w.ledger.holders[b.ref]
		for j := range held {
			for k := range j {
				g, h := &held[k], &held[j]
				if g.excludes(h) {
					day := g.first
					if h.first.After(day) {
						day = h.first
					}
					w.refuse(b.entry, h.account, day, "holder.twice", pppk.ErrTwoPosts, "puts somebody into two posts on one day; the other is on line "+g.account.line.ID+" from "+g.first.String()+": vacate it first, or use an entry alihkan")
					return
				}
			}
		}
	}
}

// undo puts back what was before the batch.
func (w *writing) undo() {
	l := w.ledger
	for k := len(w.changes) - 1; k >= 0; k-- {
		c := &w.changes[k]
		c.account.post(c.day, c.which, -c.n)
	}
	for k := len(w.before) - 1; k >= 0; k-- {
		if b := &w.before[k]; b.holdings == nil {
			delete(l.holders, b.ref)
		} else {
			l.holders[b.ref] = b.holdings
		}
	}
	for k := len(w.listed) - 1; k >= 0; k-- {
		a := w.listed[k]
		a.held = a.held[:len(a.held)-1]
	}
	n := 1
	if w.reversing {
		n = -1
	}
	for _, a := range w.named {
		a.entries -= n
	}
	for _, a := range w.opened {
		delete(l.accounts, a.line.ID)
	}
	l.order = l.order[:len(l.order)-len(w.opened)]
}

// forget drops what a reversal has left behind: days that change nothing,
// people who hold nothing, and lines that no entry names any more.
func (w *writing) forget(lines []touched) {
	l := w.ledger
	for _, b := range w.before {
		if len(l.holders[b.ref]) == 0 {
			delete(l.holders, b.ref)
		}
	}
	for _, t := range lines {
		a := t.account
		a.tidy(t.from)
		a.held = slices.DeleteFunc(a.held, func(ref string) bool {
			return !slices.ContainsFunc(l.holders[ref], func(h holding) bool { return h.account == a })
		})
		if a.entries == 0 {
			delete(l.accounts, a.line.ID)
			l.order = slices.DeleteFunc(slices.Clone(l.order), func(b *account) bool { return a == b })
		}
	}
}

func (w *writing) refuse(i int, line *account, day pppk.Date, code string, kind error, remedy string) {
	r := &Refusal{Entry: i, Day: day, Code: code, Remedy: remedy, kind: kind, account: line, said: true}
	if line != nil {
		r.Line = line.line.ID
	} else {
		r.Line = w.batch.Entries[i].Line
	}
	r.Citations = entryDefs[w.batch.Entries[i].Kind].law
	w.refused = append(w.refused, r)
}

// sameForMove reports whether posts can move between two lines: the same
// position and education, in another unit (KepmenPANRB 15/2025), so that what
// the agency is authorised in all stays.
func sameForMove(a, b *pppk.Line) bool {
	return a.Agency == b.Agency && a.Position == b.Position && a.Education == b.Education && a.Education != "" &&
		a.Status == b.Status && a.Year == b.Year && a.Unit != b.Unit
}

// Batches yields what was recorded after the given number, with its number, in
// the order of recording. What the ledger filled in is filled in: applied to an
// empty ledger under any law, it gives the same balances.
func (l *Ledger) Batches(after int) iter.Seq2[int, pppk.Batch] {
	return func(yield func(int, pppk.Batch) bool) {
		l.mu.RLock()
		all := l.batches
		l.mu.RUnlock()
		for i := max(0, after); i < len(all); i++ {
			if !yield(i+1, copiedBatch(all[i].Batch)) {
				return
			}
		}
	}
}

// Replay applies batches to an empty ledger in their order. It stops at the
// first that cannot be read or applied, and the error says which.
func (l *Ledger) Replay(batches iter.Seq2[pppk.Batch, error]) error {
	l.mu.RLock()
	n := len(l.batches)
	l.mu.RUnlock()
	if n > 0 {
		return errors.Join(&pppk.Problem{Code: "replay.empty", Remedy: "the ledger is not empty; replay into a new one", Kind: pppk.ErrLedger})
	}
	for b, err := range seq.OrNone2(batches) {
		if err == nil {
			_, err = l.Apply(b)
		}
		if err != nil {
			return fmt.Errorf("batch %d: %w", n+1, err)
		}
		n++
	}
	return nil
}

// Occupant is somebody in a post or with a reservation, on a day.
type Occupant struct {
	Line      string
	Reference string
	Since     pppk.Date // the first day of this stay
	Until     pppk.Date // its last day, or zero: none is recorded
	Handover  pppk.Date // the last day of working beside the one taken over from, or zero
	Reserved  bool      // passed and not started
}

// String says only on which line: the reference is personal data.
func (o Occupant) String() string { return "pppk.Occupant(" + o.Line + ")" }

// Format prints what [Occupant.String] returns, whatever the verb.
func (o Occupant) Format(s fmt.State, _ rune) { mask.Write(s, o.String()) }

// LogValue implements [slog.LogValuer] without the reference.
func (o Occupant) LogValue() slog.Value { return slog.StringValue(o.String()) }

// Register returns who holds posts and reservations on the lines that have the
// attributes given in of, on the day: line by line, in the order of recording.
func (l *Ledger) Register(of pppk.Line, day pppk.Date) []Occupant {
	return l.RegisterDuring(of, pppk.Period{First: day, Last: day})
}

// RegisterDuring is [Ledger.Register] of everybody who holds a post or a
// reservation on some day of the period, once for each stay. Without its two days
// it is nobody.
func (l *Ledger) RegisterDuring(of pppk.Line, period pppk.Period) []Occupant {
	l.mu.RLock()
	defer l.mu.RUnlock()
	var all []Occupant
	for _, a := range l.order {
		if !a.line.Matches(&of) {
			continue
		}
		for _, ref := range a.held {
			for _, h := range l.holders[ref] {
				if h.account != a || h.first.After(period.Last) || !h.last.IsZero() && h.last.Before(period.First) {
					continue
				}
				o := Occupant{Line: a.line.ID, Reference: ref, Since: h.first, Until: h.last, Reserved: h.reserved}
				if !h.until.Before(period.First) {
					o.Handover = h.until
				}
				all = append(all, o)
			}
		}
	}
	return all
}
