package planning

import (
	"fmt"
	"iter"
	"log/slog"
	"slices"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/letter"
	"github.com/pppk-id/pppk/internal/mask"
	"github.com/pppk-id/pppk/internal/seq"
	"github.com/pppk-id/pppk/ledger"
)

// DiscrepancyKind is how the posts of a [ledger.Ledger] and the work agreements differ
// (jenis ketidaksesuaian). The zero value is not legal.
type DiscrepancyKind uint8

// The kinds of discrepancy.
const (
	PostWithoutPerson DiscrepancyKind = iota + 1 // no agreement has the number under which a post is filled
	PersonWithoutPost                            // an agreement runs and nobody is registered under any number of its chain
	FilledAfterEnd                               // the whole chain has ended and still fills a post
	FilledBeforeStart                            // the chain fills a post before its agreement begins
	StatusDiffers                                // line and agreement: one full-time, one part-time
	StatusNotKnown                               // of an agreement that fills a post
	RegisteredTwice                              // one chain in several posts: listed for each of them
	AgreementUnclear                             // whether an agreement runs cannot be told: its period is not known, or agreements supersede each other
	NoNumber                                     // an agreement whose chain runs, or may, and whose post cannot be found without its number
	NumberTwice                                  // an agreement has the number of one before it
)

var discrepancyKinds = []string{
	"", "formasi-tanpa-orang", "orang-tanpa-formasi", "berakhir-masih-mengisi", "mengisi-sebelum-mulai", "status-berbeda",
	"status-tidak-diketahui", "terdaftar-ganda", "perjanjian-tidak-jelas", "tanpa-nomor", "nomor-ganda",
}

// String returns the wire value, "formasi-tanpa-orang", or "".
func (k DiscrepancyKind) String() string { return enum.String(discrepancyKinds, uint8(k)) }

// MarshalText returns what String returns.
func (k DiscrepancyKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text is unset.
func (k *DiscrepancyKind) UnmarshalText(text []byte) (err error) {
	*k, err = enum.Parse[DiscrepancyKind](discrepancyKinds, text, "ketidaksesuaian", pppk.NewProblem)
	return err
}

// Discrepancy is one thing in which posts and agreements differ. The reference
// is personal data: no log line or %v shows it.
type Discrepancy struct {
	Kind      DiscrepancyKind
	Line      string // id of the line, or "": of an agreement in no post
	Reference string // under which the post is filled or, without a post, the number of the agreement
	Contract  int    // which agreement, from 0 in the order they were given; -1: none
}

// String says only what it is and on which line: the reference is personal data.
func (d Discrepancy) String() string {
	return "pppk.Discrepancy(" + d.Kind.String() + letter.OrNothing(" ", d.Line) + ")"
}

// Format prints what [Discrepancy.String] returns, whatever the verb.
func (d Discrepancy) Format(s fmt.State, _ rune) { mask.Write(s, d.String()) }

// LogValue implements [slog.LogValuer] without the reference.
func (d Discrepancy) LogValue() slog.Value { return slog.StringValue(d.String()) }

// Reconcile compares who fills the posts at the end of the day with the work
// agreements of the personnel system, in any order. They are matched by the
// numbers of agreements, which the incumbents have to be. Agreements of which
// one names another (Extends, Supersedes) are one person's chain; a post may be
// registered under any number of it, also one that is only named. Reservations
// are no posts. Both people of a handover are in one.
//
// Where several agreements of a chain run, that which began last is held against
// the line. One that another supersedes does not run. A chain that has ended, or not
// begun, and is in no post is as it should be. Not known is not no: what cannot be
// told is listed too, and on a zero day that is every agreement.
//
// First come the posts, in the order of [ledger.Ledger.Register], then agreements in
// the order they were given. On a day that is known, empty means that posts and
// agreements agree. The time grows with both, and not with their product.
func Reconcile(l *ledger.Ledger, contracts iter.Seq[pppk.Contract], day pppk.Date) []Discrepancy {
	var m matching
	for c := range seq.OrNone(contracts) {
		m.add(&c)
	}
	m.fold(day)
	var all []Discrepancy
	stays, lines := inPosts(l, pppk.Period{First: day, Last: day}), linesByID(l)
	for _, s := range stays {
		if c := m.chain(s.Reference); c != nil {
			c.posts++
		}
	}
	for _, s := range stays {
		report := func(k DiscrepancyKind, contract int32) {
			all = append(all, Discrepancy{k, s.Line, s.Reference, int(contract)})
		}
		c := m.chain(s.Reference)
		if c == nil {
			report(PostWithoutPerson, -1)
			continue
		}
		if c.posts > 1 {
			report(RegisteredTwice, -1)
		}
		switch {
		case c.runs >= 0:
			switch m.agreements[c.runs].status {
			case lines[s.Line].Status:
			case pppk.FullTime, pppk.PartTime:
				report(StatusDiffers, c.runs)
			default:
				report(StatusNotKnown, c.runs)
			}
		case c.unclear >= 0:
			report(AgreementUnclear, c.unclear)
		case c.begins >= 0:
			report(FilledBeforeStart, c.begins)
		default:
			report(FilledAfterEnd, c.ended)
		}
	}
	for i := range m.agreements {
		a := &m.agreements[i]
		report := func(k DiscrepancyKind) {
			all = append(all, Discrepancy{k, "", m.numbers[a.node], i})
		}
		if a.twice {
			report(NumberTwice)
		}
		c := &m.chains[m.root(a.node)]
		at := c.runs
		if at < 0 {
			at = c.unclear
		}
		switch {
		case c.posts > 0 || at < 0:
		case c.unnumbered >= 0:
			if c.unnumbered == int32(i) {
				report(NoNumber)
			}
		case at != int32(i):
		case at == c.runs:
			report(PersonWithoutPost)
		default:
			report(AgreementUnclear)
		}
	}
	return all
}

// inPosts are those in a post on some day of the period, without reservations.
func inPosts(l *ledger.Ledger, period pppk.Period) []ledger.Occupant {
	return slices.DeleteFunc(l.RegisterDuring(pppk.Line{}, period), func(o ledger.Occupant) bool { return o.Reserved })
}

// linesByID are the lines of a ledger.
func linesByID(l *ledger.Ledger) map[string]pppk.Line {
	all := map[string]pppk.Line{}
	for line := range l.Lines(pppk.Line{}) {
		all[line.ID] = line
	}
	return all
}

// matching joins agreements into chains. A node is a number, or an agreement
// that has none.
type matching struct {
	nodes      map[string]int32
	numbers    []string // of each node
	parents    []int32  // of each node: another node of its chain or, of its root, how many nodes there are, negative
	withdrawn  []bool   // of each node: another agreement supersedes it
	agreements []matched
	chains     []chain // at the root of each
}

type matched struct {
	node   int32
	status pppk.Status
	twice  bool // its number stood before
	pppk.Period
}

// chain is how the agreements of one person stand on a day: the place of one of
// each sort, or -1.
type chain struct {
	runs       int32 // that which began last
	begins     int32 // that which begins first
	ended      int32 // that which ended last
	unclear    int32
	unnumbered int32
	posts      int
}

func (m *matching) add(c *pppk.Contract) {
	a := matched{status: c.Status, Period: c.Period}
	if c.Number == "" {
		a.node = m.newNode("")
	} else {
		a.node = m.node(c.Number)
	}
	m.agreements = append(m.agreements, a)
	if c.Extends != "" {
		m.join(a.node, m.node(c.Extends))
	}
	if c.Supersedes != "" {
		old := m.node(c.Supersedes)
		m.join(a.node, old)
		if old != a.node { // nothing supersedes itself
			m.withdrawn[old] = true
		}
	}
}

func (m *matching) node(number string) int32 {
	n, ok := m.nodes[number]
	if !ok {
		n = m.newNode(number)
		if m.nodes == nil {
			m.nodes = map[string]int32{}
		}
		m.nodes[number] = n
	}
	return n
}

func (m *matching) newNode(number string) int32 {
	n := int32(len(m.parents))
	m.numbers, m.parents, m.withdrawn = append(m.numbers, number), append(m.parents, -1), append(m.withdrawn, false)
	return n
}

func (m *matching) root(n int32) int32 {
	for up := m.parents[n]; up >= 0; up = m.parents[n] {
		if m.parents[up] >= 0 {
			m.parents[n] = m.parents[up] // the next time it is half as far
		}
		n = up
	}
	return n
}

// join puts the smaller chain below the other, so that no way gets long.
func (m *matching) join(a, b int32) {
	a, b = m.root(a), m.root(b)
	if a == b {
		return
	}
	if m.parents[a] < m.parents[b] {
		a, b = b, a
	}
	m.parents[b] += m.parents[a]
	m.parents[a] = b
}

// fold works out how each chain stands on the day.
func (m *matching) fold(day pppk.Date) {
	m.chains = make([]chain, len(m.parents))
	for i := range m.chains {
		m.chains[i] = chain{runs: -1, begins: -1, ended: -1, unclear: -1, unnumbered: -1}
	}
	seen := make([]bool, len(m.parents))
	for i := range m.agreements {
		a := &m.agreements[i]
		a.twice, seen[a.node] = seen[a.node], true
		m.place(int32(i), a.State(day))
	}
	for i := range m.agreements { // rings: every agreement withdrawn for another
		c := &m.chains[m.root(m.agreements[i].node)]
		if c.runs < 0 && c.begins < 0 && c.ended < 0 && c.unclear < 0 {
			c.unclear = int32(i)
		}
	}
}

// place adds one agreement to how its chain stands.
func (m *matching) place(i int32, state pppk.State) {
	a := &m.agreements[i]
	c := &m.chains[m.root(a.node)]
	if m.numbers[a.node] == "" && c.unnumbered < 0 {
		c.unnumbered = i
	}
	at := func(j int32) *matched { return &m.agreements[j] }
	switch {
	case m.withdrawn[a.node]:
	case state == pppk.Running:
		if c.runs < 0 || a.First.After(at(c.runs).First) {
			c.runs = i
		}
	case state == pppk.NotBegun:
		if c.begins < 0 || a.First.Before(at(c.begins).First) {
			c.begins = i
		}
	case state == pppk.Lapsed:
		if c.ended < 0 || a.Last.After(at(c.ended).Last) {
			c.ended = i
		}
	case c.unclear < 0:
		c.unclear = i
	}
}

// chain returns that of a number, or nil: nobody names it.
func (m *matching) chain(number string) *chain {
	if n, ok := m.nodes[number]; ok {
		return &m.chains[m.root(n)]
	}
	return nil
}
