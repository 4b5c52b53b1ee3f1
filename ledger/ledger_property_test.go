package ledger_test

import (
	"cmp"
	"errors"
	"fmt"
	rand "math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/national"
)

// A sequence of batches is read from bytes, so that native fuzzing can vary and
// shorten it. The reader looks at the ledger to choose people who are there, so
// that most batches are accepted. What the ledger then holds is compared with
// postModel, which shares no code with it.

// postDays are the days of the entries: before the law that the library holds,
// and around the turn of the fiscal year of most lines.
var postDays = []pppk.Date{
	madeup.D("2023-10-29"), madeup.D("2023-10-30"), madeup.D("2024-12-27"), madeup.D("2024-12-28"), madeup.D("2024-12-30"), madeup.D("2024-12-31"),
	madeup.D("2025-01-01"), madeup.D("2025-01-02"), madeup.D("2025-01-03"), madeup.D("2025-01-05"), madeup.D("2025-01-08"), madeup.D("2025-01-09"),
}

// lookedAt is every day of postDays and the days beside them: between two of
// these nothing changes.
var lookedAt = func() []pppk.Date {
	var all []pppk.Date
	for _, day := range postDays {
		all = append(all, day.AddDays(-1), day, day.AddDays(1))
	}
	slices.SortFunc(all, pppk.Date.Compare)
	return slices.Compact(all)
}()

func inUnit(unit string) func(*pppk.Line) { return func(l *pppk.Line) { l.Unit = unit } }

// postLines are two lines between which posts move, a line in the unit of one of
// them, two part-time lines, and one of the next year.
var postLines = []*pppk.Line{
	madeup.Line("a"), madeup.Line("b"), madeup.Line("c", inUnit("Unit a")), madeup.Line("p", madeup.PartTime, func(l *pppk.Line) { l.Minutes = 1125 }),
	madeup.Line("q", madeup.PartTime), madeup.Line("n", func(l *pppk.Line) { l.Year, l.Position = 2025, "Perawat" }),
}

// postModel is what is recorded, as a plain list. Amounts are counted anew from
// it for each line and day; the posts that are filled are counted by the people
// who are there.
type postModel struct {
	lines   map[string]pppk.Line
	entries []modelEntry
	stays   []modelStay
	batches []modelBatch
}

type modelBatch struct {
	submitted, resolved pppk.Batch
	reversed            bool
}

type modelEntry struct {
	pppk.Entry
	batch int // from 1
}

type modelStay struct {
	line, who          string
	reserved           bool
	first, last, until pppk.Date
	began, ended       int // by which batch; 0: no end
}

func (s *modelStay) on(day pppk.Date) bool {
	return !s.first.After(day) && (s.ended == 0 || !s.last.Before(day))
}

func (m *postModel) clone() *postModel {
	n := &postModel{map[string]pppk.Line{}, slices.Clone(m.entries), slices.Clone(m.stays), slices.Clone(m.batches)}
	for id, l := range m.lines {
		n.lines[id] = l
	}
	return n
}

type modelCounts struct{ authorised, filled, reserved, frozen, closed, proposed, carried, handover, moved int }

func (c modelCounts) taken() int { return c.filled + c.reserved + c.frozen + c.closed }

// count says how a line stands at the end of a day.
func (m *postModel) count(line string, day pppk.Date) (c modelCounts) {
	for i := range m.entries {
		e := &m.entries[i]
		if e.Date.After(day) || e.Line != line && e.To != line {
			continue
		}
		here := e.Line == line
		switch e.Kind {
		case pppk.Propose:
			c.proposed += e.Posts
		case pppk.Authorise, pppk.Amend:
			c.authorised += e.Posts
		case pppk.Freeze:
			c.frozen += e.Posts
		case pppk.Unfreeze:
			c.frozen -= e.Posts
		case pppk.Close:
			c.closed += e.Posts
		case pppk.Reopen:
			c.closed -= e.Posts
		case pppk.Move:
			n := e.Posts
			if here {
				n = -n
			}
			c.authorised += n
			c.moved += n
		case pppk.CarryOver:
			if here {
				c.carried += e.Posts
			} else {
				c.proposed += e.Posts
			}
		case pppk.Release, pppk.Vacate, pppk.Transfer:
			if here && e.Post == pppk.PostClosed {
				c.closed++
			}
		case pppk.Fill:
			if !e.Until.IsZero() && !e.Until.Before(day) {
				c.handover++
			}
		}
	}
	for i := range m.stays {
		switch s := &m.stays[i]; {
		case s.line != line || !s.on(day):
		case s.reserved:
			c.reserved++
		default:
			c.filled++
		}
	}
	c.filled -= c.handover
	return c
}

func (m *postModel) balance(line string, day pppk.Date) (b pppk.Balance) {
	if _, ok := m.lines[line]; !ok {
		return b
	}
	c := m.count(line, day)
	return pppk.Balance{
		Lines: 1, Authorised: c.authorised, Filled: c.filled, Reserved: c.reserved, Frozen: c.frozen, Closed: c.closed,
		Proposed: c.proposed, Carried: c.carried, Handover: c.handover,
		Excess: max(0, c.taken()-c.authorised), Vacant: max(0, c.authorised-c.taken()),
	}
}

func (m *postModel) register(line string, day pppk.Date) (all []ledger.Occupant) {
	for _, s := range m.stays {
		if s.line != line || !s.on(day) {
			continue
		}
		o := ledger.Occupant{Line: line, Reference: s.who, Since: s.first, Reserved: s.reserved}
		if s.ended != 0 {
			o.Until = s.last
		}
		if !s.until.IsZero() && !s.until.Before(day) {
			o.Handover = s.until
		}
		all = append(all, o)
	}
	return all
}

// find returns the stay without an end that was recorded last, of those that do
// not begin after the day.
func (m *postModel) find(line, who string, reserved bool, day pppk.Date) (found *modelStay) {
	for i := range m.stays {
		if s := &m.stays[i]; s.line == line && s.who == who && s.reserved == reserved && s.ended == 0 && !s.first.After(day) {
			found = s
		}
	}
	return found
}

// freeing orders the entries of a day: what frees posts comes first.
func freeing(k pppk.EntryKind) int {
	switch k {
	case pppk.Release, pppk.Vacate:
		return 1
	case pppk.Reserve:
		return 2
	case pppk.Fill, pppk.Transfer:
		return 3
	case pppk.Freeze, pppk.Close, pppk.CarryOver:
		return 4
	}
	return 0
}

// apply returns the model with the batch, or why it may not be.
func (m *postModel) apply(b pppk.Batch) (*postModel, string) {
	m = m.clone()
	number := len(m.batches) + 1
	resolved := b
	resolved.Entries = slices.Clone(b.Entries)
	for i := range resolved.Entries {
		e := &resolved.Entries[i]
		if e.Opens == nil {
			continue
		}
		if e.Kind == pppk.Move || e.Kind == pppk.CarryOver {
			e.To = e.Opens.ID
		} else {
			e.Line = e.Opens.ID
		}
		if old, ok := m.lines[e.Opens.ID]; ok && old != *e.Opens {
			return nil, "another line of that id"
		}
		m.lines[e.Opens.ID] = *e.Opens
	}
	order := make([]int, len(b.Entries))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		x, y := &resolved.Entries[i], &resolved.Entries[j]
		return cmp.Or(x.Date.Compare(y.Date), freeing(x.Kind)-freeing(y.Kind))
	})
	for _, i := range order {
		if why := m.entry(&resolved.Entries[i], number, len(order) == 1); why != "" {
			return nil, why
		}
	}
	if why := m.broken(); why != "" {
		return nil, why
	}
	m.batches = append(m.batches, modelBatch{submitted: b, resolved: resolved})
	return m, ""
}

func (m *postModel) entry(e *pppk.Entry, number int, alone bool) string {
	if e.Kind == pppk.Reverse {
		return m.reverse(e, alone)
	}
	here, ok := m.lines[e.Line]
	there, okTo := m.lines[e.To]
	if !ok || e.To != "" && !okTo {
		return "no such line"
	}
	eve := e.Date.AddDays(-1)
	end := func(s *modelStay, last pppk.Date) { s.last, s.ended = last, number }
	begin := func(line string, reserved bool) {
		m.stays = append(m.stays, modelStay{line: line, who: e.Incumbent, reserved: reserved, first: e.Date, until: e.Until, began: number})
	}
	from := cmp.Or(e.Replaces, e.Incumbent)
	switch e.Kind {
	case pppk.Reserve:
		if e.Replaces != "" {
			s := m.find(e.Line, e.Replaces, true, e.Date)
			if s == nil {
				return "no reservation to take over"
			}
			if e.Replaces != e.Incumbent {
				end(s, eve)
			}
		}
		begin(e.Line, true)
	case pppk.Fill:
		if s := m.find(e.Line, from, true, e.Date); s != nil {
			if !e.Until.IsZero() {
				return "a reservation cannot be handed over"
			}
			end(s, eve)
		} else if e.Replaces != "" {
			s := m.find(e.Line, from, false, e.Date)
			if s == nil {
				return "nobody to replace"
			}
			if e.Until.IsZero() {
				end(s, eve)
			} else {
				end(s, e.Until)
			}
		}
		begin(e.Line, false)
	case pppk.Release, pppk.Vacate, pppk.Transfer:
		if e.Kind == pppk.Transfer {
			converts := here.Status == pppk.PartTime && there.Status == pppk.FullTime
			if converts != (e.Ground == pppk.ByConversion) || !converts && here.Status != there.Status {
				return "not from that line to this"
			}
		} else {
			from = e.Incumbent
		}
		s := m.find(e.Line, from, e.Kind == pppk.Release, e.Date)
		if s == nil || !s.until.IsZero() && !s.until.Before(e.Date) {
			return "nobody who could leave"
		}
		if why := m.left(e, &here); why != "" {
			return why
		}
		end(s, eve)
		if e.Kind == pppk.Transfer {
			if s := m.find(e.To, e.Incumbent, true, e.Date); s != nil {
				end(s, eve)
			}
			begin(e.To, false)
		}
	case pppk.Move:
		if here.Unit == there.Unit || here.Position != there.Position || here.Status != there.Status || here.Year != there.Year {
			return "posts do not move there"
		}
	case pppk.Amend:
		if m.count(e.Line, e.Date).authorised == 0 {
			return "nothing to amend"
		}
	}
	m.entries = append(m.entries, modelEntry{*e, number})
	return ""
}

// left says what becomes of a post that somebody leaves, by national law.
func (m *postModel) left(e *pppk.Entry, line *pppk.Line) string {
	c, known := m.count(e.Line, e.Date), madeup.D("2023-10-31")
	if e.Kind == pppk.Release && e.NI == pppk.BeforeNI {
		known = madeup.D("2024-12-31")
	}
	switch {
	case e.Post != 0:
	case e.Kind == pppk.Transfer || c.filled > c.authorised:
		e.Post = pppk.PostVacant
	case e.Kind == pppk.Release && e.NI == 0:
		return "whether the NI is set is not said"
	case e.Date.Before(known):
		return "the law of that day is not known"
	case e.Kind == pppk.Release && e.NI == pppk.AfterNI, e.Kind == pppk.Vacate && e.Date.Year() > line.Year:
		e.Post = pppk.PostClosed
	default:
		e.Post = pppk.PostVacant
	}
	return ""
}

func (m *postModel) reverse(e *pppk.Entry, alone bool) string {
	k := slices.IndexFunc(m.batches, func(b modelBatch) bool { return b.resolved.Reference == e.Of })
	if k < 0 || !alone {
		return "reverses nothing, or not alone"
	}
	old := &m.batches[k]
	var first pppk.Date
	for _, o := range old.resolved.Entries {
		if first.IsZero() || o.Date.Before(first) {
			first = o.Date
		}
	}
	if old.reversed || old.resolved.Entries[0].Kind == pppk.Reverse || !e.Date.IsZero() && e.Date != first {
		return "cannot be reversed"
	}
	e.Date, old.reversed = first, true
	k++
	for i := range m.stays {
		s := &m.stays[i]
		if s.began == k && s.ended != 0 && s.ended != k {
			return "a later batch ended the stay"
		}
		if s.ended == k {
			s.last, s.ended = pppk.Date{}, 0
		}
	}
	m.stays = slices.DeleteFunc(m.stays, func(s modelStay) bool { return s.began == k })
	m.entries = slices.DeleteFunc(m.entries, func(e modelEntry) bool { return e.batch == k })
	for id := range m.lines {
		if !slices.ContainsFunc(m.entries, func(e modelEntry) bool { return e.Line == id || e.To == id }) {
			delete(m.lines, id)
		}
	}
	return ""
}

// broken says what may not be, on any day.
func (m *postModel) broken() string {
	for id := range m.lines {
		var last modelCounts
		for _, day := range lookedAt {
			c := m.count(id, day)
			if min(c.authorised, c.filled, c.reserved, c.frozen, c.closed, c.proposed, c.carried, c.handover) < 0 || c.carried > c.closed {
				return fmt.Sprintf("line %s on %s: %+v", id, day, c)
			}
			cut := c.taken() == c.filled && c.filled <= last.filled && c.moved >= last.moved
			if c.taken() > c.authorised && !cut {
				return fmt.Sprintf("line %s on %s has too many: %+v", id, day, c)
			}
			last = c
		}
	}
	for i := range m.stays {
		for j := range i {
			s, o := &m.stays[i], &m.stays[j]
			if s.who != o.who || s.reserved != o.reserved && s.line != o.line {
				continue
			}
			for _, day := range lookedAt {
				starts := s.reserved != o.reserved && (s.reserved && s.on(day) && o.first == day || o.reserved && o.on(day) && s.first == day)
				if s.on(day) && o.on(day) || starts {
					return "somebody is twice there on " + day.String()
				}
			}
		}
	}
	return ""
}

// view is all that a ledger shows.
type view struct {
	Lines     []pppk.Line
	Balances  map[string][]pppk.Balance
	Registers map[string][][]ledger.Occupant
	Batches   []pppk.Batch
}

func viewOf(l *ledger.Ledger) view {
	v := view{Balances: map[string][]pppk.Balance{}, Registers: map[string][][]ledger.Occupant{}}
	for one := range l.Lines(pppk.Line{}) {
		v.Lines = append(v.Lines, one)
	}
	for _, one := range postLines {
		for _, day := range lookedAt {
			v.Balances[one.ID] = append(v.Balances[one.ID], l.Balance(pppk.Line{ID: one.ID}, day))
			v.Registers[one.ID] = append(v.Registers[one.ID], l.Register(pppk.Line{ID: one.ID}, day))
		}
	}
	for _, b := range l.Batches(0) {
		v.Batches = append(v.Batches, b)
	}
	return v
}

// standing is the view without the order of recording.
func (v view) standing() view {
	v.Batches = nil
	v.Lines = slices.Clone(v.Lines)
	slices.SortFunc(v.Lines, func(a, b pppk.Line) int { return cmp.Compare(a.ID, b.ID) })
	registers := map[string][][]ledger.Occupant{}
	for id, days := range v.Registers {
		for _, day := range days {
			registers[id] = append(registers[id], sortedPeople(day))
		}
	}
	v.Registers = registers
	return v
}

func sortedPeople(all []ledger.Occupant) []ledger.Occupant {
	all = slices.Clone(all)
	slices.SortFunc(all, func(a, b ledger.Occupant) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Reference, b.Reference), a.Since.Compare(b.Since))
	})
	return all
}

func rebuilt(batches []pppk.Batch) (*ledger.Ledger, error) {
	l := ledger.New(national.Posts(national.Law()))
	return l, l.Replay(func(yield func(pppk.Batch, error) bool) {
		for _, b := range batches {
			if !yield(b, nil) {
				return
			}
		}
	})
}

// feed turns bytes into choices; none are left: always the first.
type feed struct{ data []byte }

func (f *feed) n(of int) int {
	if len(f.data) == 0 {
		return 0
	}
	c := f.data[0]
	f.data = f.data[1:]
	return int(c) % of
}

// one in so many.
func (f *feed) one(in int) bool { return f.n(in) == in-1 }

// postRun applies what a feed says.
type postRun struct {
	feed
	ledger *ledger.Ledger
	model  *postModel
	now    view
	seen   *postStats
	trace  []string
}

// postStats is what the generated batches came to.
type postStats struct {
	batches, accepted, malformed int
	kinds                        map[pppk.EntryKind]int
	codes                        map[string]int
	reversals, rebuilt           int
	swaps, swapped               int
}

func newPostStats() *postStats {
	return &postStats{kinds: map[pppk.EntryKind]int{}, codes: map[string]int{}}
}

func newPostRun(data []byte, seen *postStats) *postRun {
	r := &postRun{feed: feed{data}, ledger: ledger.New(national.Posts(national.Law())), model: &postModel{lines: map[string]pppk.Line{}}, seen: seen}
	r.now = viewOf(r.ledger)
	return r
}

func shownEntry(e *pppk.Entry) string {
	s := fmt.Sprintf("%s %s line=%s", e.Kind, e.Date, e.Line)
	for _, f := range []struct{ name, value string }{{"to", e.To}, {"who", e.Incumbent}, {"replaces", e.Replaces}, {"of", e.Of}, {"ground", e.Ground.String()}, {"ni", e.NI.String()}, {"post", e.Post.String()}} {
		if f.value != "" {
			s += " " + f.name + "=" + f.value
		}
	}
	if e.Posts != 0 {
		s += fmt.Sprintf(" posts=%d", e.Posts)
	}
	if !e.Until.IsZero() {
		s += " until=" + e.Until.String()
	}
	if e.Opens != nil {
		s += " opens=" + e.Opens.ID
	}
	return s
}

func (r *postRun) day() pppk.Date { return postDays[(r.n(len(postDays))+5)%len(postDays)] }

func (r *postRun) lineID() string {
	if r.one(60) {
		return "zz"
	}
	at := r.n(len(postLines))
	for i := range postLines {
		id := postLines[(at+i)%len(postLines)].ID
		if _, open := r.model.lines[id]; open {
			return id
		}
	}
	return postLines[at].ID
}

// free is how many posts of the line are vacant from the day on.
func (r *postRun) free(line string, day pppk.Date) int {
	free := 9
	for _, later := range postDays {
		if !later.Before(day) {
			c := r.model.count(line, later)
			free = min(free, c.authorised-c.taken())
		}
	}
	return free
}

// somebody is one who is on the line on the day and stays, or "".
func (r *postRun) somebody(line string, day pppk.Date, reserved bool) string {
	var who []string
	for _, o := range r.ledger.Register(pppk.Line{ID: line}, day) {
		if o.Reserved == reserved && o.Until.IsZero() {
			who = append(who, o.Reference)
		}
	}
	if r.one(20) {
		return r.anybody()
	}
	if len(who) == 0 {
		return ""
	}
	return who[r.n(len(who))]
}

func (r *postRun) anybody() string { return fmt.Sprintf("P-%d", r.n(12)) }

// newcomer is one who holds nothing yet, if there is one.
func (r *postRun) newcomer() string {
	taken := map[string]bool{}
	for _, s := range r.model.stays {
		taken[s.who] = true
	}
	first := r.n(12)
	for i := range 12 {
		if who := fmt.Sprintf("P-%d", (first+i)%12); !taken[who] {
			return who
		}
	}
	return fmt.Sprintf("P-%d", first)
}

// opens gives the attributes of a line, mostly right and where it is new.
func (r *postRun) opens(id string) *pppk.Line {
	for _, l := range postLines {
		if l.ID != id {
			continue
		}
		if _, open := r.model.lines[id]; open && !r.one(6) {
			return nil
		}
		if r.one(25) {
			other := *l
			other.Phase = 2
			return &other
		}
		return l
	}
	return nil
}

// next makes up a batch.
func (r *postRun) next() pppk.Batch {
	b := pppk.Batch{Reference: fmt.Sprintf("SK %d", len(r.trace)), Office: "BKPSDM", Reason: "uji"}
	if n := len(r.model.batches); n > 0 && r.one(25) {
		// A reference again: the batch as it was given, as it was recorded, or another.
		switch old := r.model.batches[r.n(n)]; r.n(3) {
		case 0:
			return old.submitted
		case 1:
			return old.resolved
		default:
			b.Reference = old.resolved.Reference
		}
	}
	entries := []int{1, 1, 1, 1, 2, 2, 3, 4}[r.n(8)]
	if len(r.model.lines) == 0 && !r.one(4) {
		for _, l := range postLines[:5] {
			b.Entries = append(b.Entries, pppk.Entry{Kind: pppk.Authorise, Date: postDays[r.n(4)], Opens: l, Posts: 2 + r.n(4)})
		}
		return b
	}
	day := r.day()
	for range entries {
		if r.one(4) {
			day = r.day()
		}
		for _, e := range r.entries(day) {
			if e.Kind == pppk.Reverse && entries > 1 && !r.one(8) {
				continue
			}
			b.Entries = append(b.Entries, e)
		}
	}
	if len(b.Entries) == 0 {
		b.Entries = r.newFill(day)
	}
	return b
}

func (r *postRun) newFill(day pppk.Date) []pppk.Entry {
	line := r.lineWith(r.lineID(), func(id string) int { return r.free(id, day) })
	return []pppk.Entry{{Kind: pppk.Fill, Date: day, Line: line, Incumbent: r.newcomer()}}
}

func (r *postRun) entries(day pppk.Date) []pppk.Entry {
	kinds := []pppk.EntryKind{
		pppk.Fill, pppk.Authorise, pppk.Fill, pppk.Fill, pppk.Reserve, pppk.Reserve, pppk.Reserve, pppk.Vacate, pppk.Vacate, pppk.Release, pppk.Release, pppk.Release, pppk.Transfer, pppk.Transfer,
		pppk.Reverse, pppk.Reverse, pppk.Reverse, pppk.Reverse, pppk.Freeze, pppk.Freeze, pppk.Unfreeze, pppk.Unfreeze, pppk.Move, pppk.Move,
		pppk.Close, pppk.Reopen, pppk.Reopen, pppk.CarryOver, pppk.CarryOver, pppk.Amend, pppk.Amend, pppk.Propose,
	}
	e := pppk.Entry{Kind: kinds[r.n(len(kinds))], Date: day, Line: r.lineID()}
	if r.one(40) {
		e.Date = pppk.Date{} // malformed, but for a reversal
	}
	grounds := []pppk.Departure{pppk.ByExpiry, pppk.ByDeath, pppk.ByResignation}
	count := func(n int) int {
		if r.one(10) {
			return n + r.n(3)
		}
		return 1 + r.n(max(1, min(n, 2)))
	}
	free := func(id string) int { return r.free(id, day) }
	filled := func(id string) int { return r.model.count(id, day).filled }
	reserved := func(id string) int { return r.model.count(id, day).reserved }
	frozen := func(id string) int { return r.model.count(id, day).frozen }
	closed := func(id string) int { c := r.model.count(id, day); return c.closed - c.carried }
	switch e.Kind {
	case pppk.Propose, pppk.Authorise:
		e.Posts, e.Opens = 1+r.n(3), r.opens(e.Line)
	case pppk.Amend:
		if e.Posts = 1 + r.n(2); r.one(2) {
			e.Posts = -e.Posts
		}
	case pppk.Freeze, pppk.Close:
		e.Line = r.lineWith(e.Line, free)
		e.Posts = count(free(e.Line))
	case pppk.Unfreeze:
		e.Line = r.lineWith(e.Line, frozen)
		e.Posts = count(frozen(e.Line))
	case pppk.Reopen:
		e.Line = r.lineWith(e.Line, closed)
		e.Posts = count(closed(e.Line))
	case pppk.CarryOver:
		e.Line = r.lineWith(e.Line, closed)
		e.Posts, e.To = count(closed(e.Line)), "n"
		if e.To == e.Line {
			e.To = "b"
		}
		e.Opens = r.opens(e.To)
	case pppk.Move:
		e.Line = r.lineWith(e.Line, free)
		e.Posts, e.To = count(free(e.Line)), r.other(e.Line)
		e.Opens = r.opens(e.To)
	case pppk.Reserve, pppk.Fill:
		candidate := e.Kind == pppk.Reserve || r.one(3)
		switch r.n(8) {
		case 0, 1, 2:
			e.Line, e.Incumbent = r.lineWith(e.Line, free), r.newcomer()
		case 3:
			e.Line, e.Incumbent = r.lineWith(e.Line, free), r.anybody()
		case 4, 5:
			if e.Kind == pppk.Fill {
				e.Line = r.lineWith(e.Line, reserved)
			}
			e.Incumbent = cmp.Or(r.somebody(e.Line, day, true), r.newcomer()) // who is reserved starts
		default:
			if e.Line = r.lineWith(e.Line, filled); candidate {
				e.Line = r.lineWith(e.Line, reserved)
			}
			e.Replaces, e.Incumbent = r.somebody(e.Line, day, candidate), r.newcomer()
			if r.one(3) {
				e.Incumbent = r.anybody()
			}
			if e.Kind == pppk.Fill && e.Replaces != "" && r.one(2) {
				e.Until, e.Reason = e.Date.AddDays(r.n(3)), "serah terima"
			}
		}
		switch elsewhere := r.n(len(r.model.stays) + 1); {
		case r.one(10) && e.Kind == pppk.Fill:
			// Somebody starts and is replaced on one day.
			return []pppk.Entry{e, {Kind: pppk.Fill, Date: e.Date, Line: e.Line, Incumbent: r.newcomer(), Replaces: e.Incumbent}}
		case r.one(6) && e.Kind == pppk.Reserve && elsewhere < len(r.model.stays):
			// A reservation for somebody who holds a post, to be transferred later.
			s := r.model.stays[elsewhere]
			return []pppk.Entry{{Kind: pppk.Reserve, Date: e.Date, Line: r.other(s.line), Incumbent: s.who}}
		}
		if r.one(6) {
			// Before a stay that is recorded already, up to its beginning or nearly so.
			for _, s := range r.model.stays {
				if s.who == e.Incumbent && s.line == e.Line && e.Replaces == "" && day.Before(s.first) {
					out := pppk.Entry{Kind: pppk.Vacate, Date: s.first.AddDays(-r.n(2)), Line: e.Line, Incumbent: e.Incumbent, Ground: pppk.ByResignation}
					if e.Kind == pppk.Reserve {
						out.Kind, out.NI = pppk.Release, pppk.BeforeNI
					}
					return []pppk.Entry{e, out}
				}
			}
		}
	case pppk.Release:
		e.Line = r.lineWith(e.Line, reserved)
		e.Incumbent, e.Ground, e.NI, e.Post = r.somebody(e.Line, day, true), pppk.ByResignation, pppk.NIStage(r.n(3)), pppk.PostFate(r.n(3))
	case pppk.Vacate:
		e.Line = r.lineWith(e.Line, filled)
		e.Incumbent, e.Ground, e.Post = r.somebody(e.Line, day, false), grounds[r.n(3)], pppk.PostFate(r.n(3))
	case pppk.Transfer:
		e.Line = r.lineWith(e.Line, filled)
		e.To, e.Incumbent, e.Ground, e.Post = r.other(e.Line), r.somebody(e.Line, day, false), pppk.ByTransfer, pppk.PostFate(r.n(3))
		if strings.Contains("pq", e.Line) && r.one(2) {
			e.To, e.Ground = "a", pppk.ByConversion
		}
		if e.Incumbent != "" && r.one(3) {
			// Under another number, which may have been reserved for.
			e.Replaces, e.Incumbent = e.Incumbent, cmp.Or(r.somebody(e.To, day, true), r.newcomer())
		}
		if r.one(4) { // change places
			back := e
			back.Line, back.To, back.Replaces = e.To, e.Line, ""
			if back.Incumbent = r.somebody(e.To, day, false); e.Incumbent != "" && back.Incumbent != "" {
				return []pppk.Entry{e, back}
			}
		}
	case pppk.Reverse:
		if e.Line, e.Date = "", (pppk.Date{}); r.one(12) {
			e.Date = day
		}
		e.Of = fmt.Sprintf("SK %d", r.n(len(r.trace)+1))
		if n := len(r.model.batches); n > 0 && !r.one(10) {
			// A recent one, which can often be reversed.
			e.Of = r.model.batches[max(0, n-1-r.n(6))].resolved.Reference
		}
	}
	if (e.Kind == pppk.Vacate || e.Kind == pppk.Release) && r.one(4) {
		// Taken back on the first day.
		if s := r.model.find(e.Line, e.Incumbent, e.Kind == pppk.Release, day); s != nil {
			e.Date = s.first
		}
	}
	if e.Incumbent == "" && (e.Kind == pppk.Release || e.Kind == pppk.Vacate || e.Kind == pppk.Transfer) {
		return r.newFill(day)
	}
	return []pppk.Entry{e}
}

// lineWith is the given line or, mostly, another that has such posts.
func (r *postRun) lineWith(line string, posts func(line string) int) string {
	if r.one(20) {
		return line
	}
	for i := range postLines {
		at := slices.IndexFunc(postLines, func(l *pppk.Line) bool { return l.ID == line })
		if id := postLines[(at+1+i+len(postLines))%len(postLines)].ID; posts(id) > 0 {
			return id
		}
	}
	return line
}

// other is a line that posts and people go to from the given one, mostly.
func (r *postRun) other(line string) string {
	to := map[string][]string{"a": {"b"}, "b": {"a", "c"}, "c": {"b"}, "p": {"q"}, "q": {"p"}}[line]
	if len(to) > 0 && !r.one(8) {
		return to[r.n(len(to))]
	}
	return r.lineID()
}

// all applies batches until nothing is left to choose from.
func (r *postRun) all() error {
	for len(r.data) > 0 {
		if err := r.step(); err != nil {
			return fmt.Errorf("%w\n%s", err, strings.Join(r.trace, "\n"))
		}
	}
	return nil
}

// step applies one batch, and holds what comes of it to the properties.
func (r *postRun) step() error {
	b := r.next()
	text := b.Reference
	for i := range b.Entries {
		text += "; " + shownEntry(&b.Entries[i])
	}
	days := r.ledger.DaysKept()
	number, err := r.ledger.Apply(b)
	text += fmt.Sprintf(" -> %d %v", number, err)
	r.trace = append(r.trace, text)
	r.seen.batches++
	before, after := r.now, viewOf(r.ledger)
	r.now = after

	known := slices.IndexFunc(r.model.batches, func(old modelBatch) bool { return old.resolved.Reference == b.Reference })
	var refusal *ledger.Refusal
	switch {
	case err != nil && !errors.As(err, &refusal):
		r.seen.malformed++
		if !errors.Is(err, pppk.ErrLedger) || len(pppk.Problems(err)) == 0 {
			return errors.New("an error of another kind")
		}
	case known >= 0:
		same := reflect.DeepEqual(b, r.model.batches[known].submitted) || reflect.DeepEqual(b, r.model.batches[known].resolved)
		if same != (err == nil) || same && number != known+1 {
			return errors.New("a reference that was known was taken for another")
		}
		if same {
			r.seen.accepted++
		}
	default:
		model, why := r.model.apply(b)
		if (why == "") != (err == nil) {
			return fmt.Errorf("the model says %q", why)
		}
		if why == "" {
			r.model = model
			if err := r.accepted(before); err != nil {
				return err
			}
		}
	}
	for _, e := range allErrors(err) {
		if !errors.As(e, &refusal) {
			continue
		}
		r.seen.codes[refusal.Code]++
		if refusal.Before.Lines > 0 {
			stands := r.ledger.Balance(pppk.Line{ID: refusal.Line}, refusal.Day)
			stands.Lines = 1 // it may be a line that the batch would have opened
			if amounts(refusal.Before) != amounts(stands) {
				return errors.New("a refusal shows another balance than the line has")
			}
		}
	}
	if len(after.Batches) == len(before.Batches) && !reflect.DeepEqual(before, after) {
		return errors.New("a batch that was not recorded changed something")
	}
	if len(after.Batches) == len(before.Batches) && r.ledger.DaysKept() > days {
		return errors.New("a batch that was not recorded left days behind")
	}
	return r.invariants()
}

func allErrors(err error) []error {
	if j, ok := err.(interface{ Unwrap() []error }); ok {
		if _, is := err.(*ledger.Refusal); !is {
			return j.Unwrap()
		}
	}
	return []error{err}
}

// accepted is what holds of a batch that has just been recorded.
func (r *postRun) accepted(before view) error {
	r.seen.accepted++
	batches := r.now.Batches
	last := batches[len(batches)-1]
	for _, e := range last.Entries {
		r.seen.kinds[e.Kind]++
	}
	if !reflect.DeepEqual(last, r.model.batches[len(batches)-1].resolved) {
		return errors.New("the ledger filled in something else than the model")
	}

	// The replay is the same ledger.
	again, err := rebuilt(batches)
	if err != nil {
		return fmt.Errorf("replay: %w", err)
	}
	if !reflect.DeepEqual(viewOf(again), r.now) {
		return errors.New("the replay differs")
	}

	if last.Entries[0].Kind == pppk.Reverse {
		// A ledger that never had the batch is the same, if it can be built.
		r.seen.reversals++
		var rest []pppk.Batch
		for k, b := range batches {
			if b.Entries[0].Kind != pppk.Reverse && !r.model.batches[k].reversed {
				rest = append(rest, b)
			}
		}
		if without, err := rebuilt(rest); err == nil {
			r.seen.rebuilt++
			if !reflect.DeepEqual(viewOf(without).standing(), r.now.standing()) {
				return errors.New("a ledger without what was reversed differs")
			}
		}
		return nil
	}

	// Reversed at once, it leaves everything as it was.
	if _, err := again.Apply(pppk.Batch{Reference: "reversal", Office: "BKPSDM", Reason: "uji", Entries: []pppk.Entry{{Kind: pppk.Reverse, Of: last.Reference}}}); err != nil {
		return fmt.Errorf("cannot be reversed at once: %w", err)
	}
	back := viewOf(again)
	back.Batches = before.Batches
	if !reflect.DeepEqual(back, before) {
		return errors.New("something is left after the reversal")
	}
	if never, err := rebuilt(batches[:len(batches)-1]); err != nil || again.DaysKept() > never.DaysKept() {
		return errors.New("the reversal left days behind")
	}

	// It could have been recorded before the one before.
	if n := len(batches); n > 1 && batches[n-2].Entries[0].Kind != pppk.Reverse && !starts(last, batches[n-2]) && !starts(batches[n-2], last) {
		r.seen.swaps++
		swapped := slices.Clone(batches)
		swapped[n-1], swapped[n-2] = swapped[n-2], swapped[n-1]
		if other, err := rebuilt(swapped); err == nil {
			r.seen.swapped++
			if !reflect.DeepEqual(viewOf(other).standing(), r.now.standing()) {
				return errors.New("the order of recording changes something")
			}
		}
	}
	return nil
}

// starts reports whether somebody starts in one batch on the day on which the
// other has them replaced: then it says which post is meant.
func starts(one, other pppk.Batch) bool {
	return slices.ContainsFunc(one.Entries, func(e pppk.Entry) bool {
		return slices.ContainsFunc(other.Entries, func(o pppk.Entry) bool {
			return e.Incumbent != "" && e.Incumbent == o.Replaces && e.Date == o.Date
		})
	})
}

// invariants holds on every line and day.
func (r *postRun) invariants() error {
	sums := make([]pppk.Balance, len(lookedAt))
	for i, day := range lookedAt {
		posts, reservations := map[string]bool{}, map[string]bool{}
		for _, l := range postLines {
			b, people := r.now.Balances[l.ID][i], r.now.Registers[l.ID][i]
			at := fmt.Sprintf("line %s on %s: %+v", l.ID, day, b)
			if err := balanced(b); err != nil {
				return fmt.Errorf("%s: %w", at, err)
			}
			if b.Excess > 0 && b.Reserved+b.Frozen+b.Closed+b.Vacant > 0 {
				return fmt.Errorf("%s: an excess beside free posts", at)
			}
			if got, want := amounts(b), amounts(r.model.balance(l.ID, day)); got != want {
				return fmt.Errorf("%s: the model says %v", at, want)
			}
			want := sortedPeople(r.model.register(l.ID, day))
			if got := sortedPeople(people); !slices.Equal(got, want) {
				return fmt.Errorf("%s: register %+v, the model says %+v", at, shownPeople(got), shownPeople(want))
			}
			reserved := 0
			for _, o := range people {
				held := posts
				if o.Reserved {
					reserved++
					held = reservations
				}
				if held[o.Reference] {
					return fmt.Errorf("%s: %s holds two", at, o.Reference)
				}
				held[o.Reference] = true
			}
			if reserved != b.Reserved || len(people)-reserved != b.Filled+b.Handover {
				return fmt.Errorf("%s: %d people, %d of them reserved", at, len(people), reserved)
			}
			sums[i] = plus(sums[i], b)
		}
		all := r.ledger.Balance(pppk.Line{}, day)
		if amounts(all) != amounts(sums[i]) {
			return fmt.Errorf("on %s all lines are %v, and summed %v", day, amounts(all), amounts(sums[i]))
		}
		var rolled pppk.Balance
		for _, b := range r.ledger.RollUp(pppk.Line{}, day, func(l pppk.Line) pppk.Line { return pppk.Line{Status: l.Status, Unit: l.Unit} }) {
			if err := balanced(b); err != nil {
				return fmt.Errorf("a group on %s: %w", day, err)
			}
			rolled = plus(rolled, b)
		}
		if amounts(rolled) != amounts(all) {
			return fmt.Errorf("on %s all lines are %v, and rolled up %v", day, amounts(all), amounts(rolled))
		}
	}
	return nil
}

func amounts(b pppk.Balance) [11]int {
	return [...]int{b.Lines, b.Authorised, b.Excess, b.Filled, b.Reserved, b.Frozen, b.Closed, b.Vacant, b.Proposed, b.Carried, b.Handover}
}

func plus(a, b pppk.Balance) pppk.Balance {
	x, y := amounts(a), amounts(b)
	for i := range x {
		x[i] += y[i]
	}
	return pppk.Balance{Lines: x[0], Authorised: x[1], Excess: x[2], Filled: x[3], Reserved: x[4], Frozen: x[5], Closed: x[6], Vacant: x[7], Proposed: x[8], Carried: x[9], Handover: x[10]}
}

func balanced(b pppk.Balance) error {
	all := amounts(b)
	if slices.Min(all[:]) < 0 {
		return errors.New("an amount is negative")
	}
	if b.Authorised+b.Excess != b.Filled+b.Reserved+b.Frozen+b.Closed+b.Vacant {
		return errors.New("the amounts do not add up")
	}
	return nil
}

func shownPeople(all []ledger.Occupant) (s []string) {
	for _, o := range all {
		s = append(s, fmt.Sprintf("%s %s..%s handover=%s reserved=%t", o.Reference, o.Since, o.Until, o.Handover, o.Reserved))
	}
	return s
}

// shorter drops pieces of what fails, as long as it still fails.
func shorter(data []byte, fails func([]byte) bool) []byte {
	for size := max(1, len(data)/2); size > 0; {
		dropped := false
		for at := 0; at+size <= len(data); {
			less := slices.Concat(data[:at], data[at+size:])
			if fails(less) {
				data, dropped = less, true
			} else {
				at += size
			}
		}
		if !dropped || size > 1 {
			size /= 2
		}
	}
	return data
}

func postBytes(seed uint64, n int) []byte {
	random := rand.New(rand.NewPCG(seed, 57))
	data := make([]byte, n)
	for i := range data {
		data[i] = byte(random.Uint32())
	}
	return data
}

// tryPosts fails with the shortest sequence that it finds.
func tryPosts(t *testing.T, data []byte, seen *postStats) {
	t.Helper()
	run := func(data []byte) error { return newPostRun(data, newPostStats()).all() }
	if err := newPostRun(data, seen).all(); err != nil {
		t.Fatalf("%v", run(shorter(data, func(less []byte) bool { return run(less) != nil })))
	}
}

// refusalCodes are all that a refusal can have.
var refusalCodes = strings.Fields(`
	amend.before amount.carried amount.less batch.reference holder.handover holder.none holder.replaced holder.twice
	line.differs line.unknown move.other post.fate posts.before posts.overfilled posts.unauthorised release.ni
	reverse.alone reverse.date reverse.twice reverse.unknown reverse.used transfer.ground transfer.status`)

func TestLedgerProperties(t *testing.T) {
	t.Parallel()
	seen := newPostStats()
	for seed := range uint64(madeup.AtLength(160)) {
		tryPosts(t, postBytes(seed, 700), seen)
	}
	t.Logf("%+v", seen)
	require.Greater(t, seen.accepted*100, seen.batches*40, "most of what is made up is accepted")
	require.Less(t, seen.malformed*100, seen.batches*20)
	for kind := pppk.Propose; kind <= pppk.Reverse; kind++ {
		require.Greater(t, seen.kinds[kind], madeup.AtLength(40), kind.String())
	}
	for _, code := range refusalCodes {
		require.NotZero(t, seen.codes[code], code)
		delete(seen.codes, code)
	}
	require.Empty(t, seen.codes, "codes that the list lacks")
	require.Greater(t, seen.rebuilt*2, seen.reversals, "most reversals are compared with a ledger without the batch")
	require.Greater(t, seen.swapped*2, seen.swaps, "most neighbours can change places")
}

func FuzzLedger(f *testing.F) {
	for seed := range uint64(8) {
		f.Add(postBytes(1000+seed, 120))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 1000 {
			t.Skip("longer than is useful")
		}
		if err := newPostRun(data, newPostStats()).all(); err != nil {
			t.Fatal(err)
		}
	})
}

// Batches as they were made up one after another are applied by several
// goroutines in whatever order they come; what that leaves is the replay of its
// sequence.
func TestLedgerTakesRandomBatchesFromManyGoroutines(t *testing.T) {
	t.Parallel()
	accepted, all := 0, 0
	for seed := range uint64(madeup.AtLength(10)) {
		made := newPostRun(postBytes(2000+seed, 800), newPostStats())
		var batches []pppk.Batch
		for len(made.data) > 0 {
			b := made.next()
			if _, err := made.ledger.Apply(b); err == nil {
				made.model = &postModel{lines: map[string]pppk.Line{}}
				for line := range made.ledger.Lines(pppk.Line{}) {
					made.model.lines[line.ID] = line
				}
				for _, recorded := range made.ledger.Batches(0) {
					made.model.batches = append(made.model.batches, modelBatch{resolved: recorded, submitted: recorded})
				}
			}
			made.trace = append(made.trace, "")
			batches = append(batches, b)
		}
		ledger := ledger.New(national.Posts(national.Law()))
		numbers := make([]int, len(batches))
		numbers[0], _ = ledger.Apply(batches[0]) //nolint:errcheck // refused by chance
		var wg sync.WaitGroup
		for g := range 6 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				for i := g; i < len(batches); i += 6 {
					numbers[i], _ = ledger.Apply(batches[i]) //nolint:errcheck // refused by chance
					for _, day := range lookedAt {
						if err := balanced(ledger.Balance(pppk.Line{}, day)); err != nil {
							t.Error(err)
						}
						ledger.Register(pppk.Line{}, day)
					}
				}
			}()
		}
		wg.Wait()
		now := viewOf(ledger)
		again, err := rebuilt(now.Batches)
		require.NoError(t, err)
		require.Equal(t, now, viewOf(again))
		for i, n := range numbers {
			if n > 0 {
				require.Equal(t, batches[i].Reference, now.Batches[n-1].Reference)
			}
		}
		accepted, all = accepted+len(now.Batches), all+len(batches)
	}
	t.Logf("%d of %d recorded", accepted, all)
	require.Greater(t, accepted*100, all*20)
}
