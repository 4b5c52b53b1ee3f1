package pppk

import (
	"fmt"
	"iter"
	"log/slog"
	"slices"
	"strconv"

	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/mask"
)

// Status is the kind of agreement: two regimes with rules of their own. The
// zero value means not known, and never full-time.
type Status uint8

// The two statuses.
const (
	FullTime Status = iota + 1 // penuh waktu: PP 49/2018
	PartTime                   // paruh waktu: KepmenPANRB 16/2025
)

var statuses = []string{"", "penuh-waktu", "paruh-waktu"}

// String returns the wire value, "penuh-waktu" or "paruh-waktu", or "".
func (s Status) String() string { return enum.String(statuses, uint8(s)) }

// MarshalText returns what String returns.
func (s Status) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (s *Status) UnmarshalText(text []byte) (err error) {
	*s, err = enum.Parse[Status](statuses, text, "status", NewProblem)
	return err
}

// Contract is one work agreement (perjanjian kerja). Its period includes both
// ends; the day on which it was signed is independent of it, before or after.
// Its number is personal data: no error, log line or %v shows it.
type Contract struct {
	Number string `json:"nomor,omitempty"`
	Status Status `json:"status,omitzero"`
	Period
	Signed     Date     `json:"ditandatangani,omitzero"`
	Position   Position `json:"jabatan,omitzero"`
	Unit       string   `json:"unit,omitempty"`
	Pay        Rupiah   `json:"gaji,omitzero"`           // base pay or wage a month, as agreed or, after a raise, as last raised
	Extends    string   `json:"memperpanjang,omitempty"` // number of the agreement that this one renews
	Supersedes string   `json:"menggantikan,omitempty"`  // number of an agreement that was withdrawn for this one

	// Grade (golongan) is that of a full-time employee.
	Grade Grade `json:"golongan,omitzero"`
	// ServiceSince is the day from which service in the grade (masa kerja
	// golongan, MKG) is counted: the first day of the agreement, less the
	// previous service that it carries. One that begins on 1 March 2025 with
	// 1 year 0 months has 1 March 2024.
	ServiceSince Date `json:"mkg_sejak,omitzero"`
}

// State is where an agreement stands on a day. It is computed, never stored.
type State uint8

// The states of an agreement. Expiry is automatic: there is no state between
// running and lapsed, and no act is needed to leave the first.
const (
	NotBegun State = iota + 1 // its first day is still to come
	Running                   // berjalan
	Lapsed                    // berakhir: its last day has passed
)

var states = []string{"", "belum-mulai", "berjalan", "berakhir"}

// String returns the wire value, "berjalan", or "".
func (s State) String() string { return enum.String(states, uint8(s)) }

// State says where the agreement stands on the day: on its last day it still
// runs. It is the zero State when the period does not tell.
func (p Period) State(day Date) State {
	switch {
	case day.IsZero():
		return 0
	case !p.Last.IsZero() && p.Last.Before(day):
		return Lapsed
	case p.First.After(day):
		return NotBegun
	case p.Known():
		return Running
	}
	return 0
}

// IsZero reports whether nothing at all is known of the agreement.
func (c Contract) IsZero() bool { return c == Contract{} }

// String says only that it is an agreement: it holds personal data.
func (c Contract) String() string { return "pppk.Contract(" + c.Status.String() + ")" }

// Format prints what [Contract.String] returns, whatever the verb.
func (c Contract) Format(s fmt.State, _ rune) { mask.Write(s, c.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (c Contract) LogValue() slog.Value { return slog.StringValue(c.String()) }

// Link is how one agreement of a chain follows the one before it.
type Link uint8

// The links of a chain.
const (
	FirstLink Link = iota + 1 // nothing goes before it
	Adjacent                  // starts on the day after the last one ended
	Gap                       // days lie between: see [Chain.All]
	Overlap                   // starts before the last one ended
	Withdrawn                 // superseded by another agreement
	Unplaced                  // an end of its period is not known
)

var links = []string{"", "pertama", "bersambung", "terputus", "tumpang-tindih", "digantikan", "tidak-diketahui"}

// String returns the wire value, "bersambung", or "".
func (l Link) String() string { return enum.String(links, uint8(l)) }

// Chain is the agreements of one person, in any order.
type Chain []Contract

// String counts the agreements: they hold personal data.
func (c Chain) String() string { return "pppk.Chain(" + strconv.Itoa(len(c)) + " perjanjian)" }

// Format prints what [Chain.String] returns, whatever the verb.
func (c Chain) Format(s fmt.State, _ rune) { mask.Write(s, c.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (c Chain) LogValue() slog.Value { return slog.StringValue(c.String()) }

// All yields each agreement's index in the chain and how it follows the one
// before it, in the order of their first days; superseded agreements and those
// without a known period come last.
func (c Chain) All() iter.Seq2[int, Link] {
	return func(yield func(int, Link) bool) {
		order := make([]int, 0, len(c))
		for i := range c {
			order = append(order, i)
		}
		withdrawn := c.withdrawn()
		rank := func(i int) int {
			switch {
			case withdrawn[i]:
				return 2
			case !c[i].Known():
				return 1
			}
			return 0
		}
		slices.SortStableFunc(order, func(a, b int) int {
			if r := rank(a) - rank(b); r != 0 {
				return r
			}
			return c[a].First.Compare(c[b].First)
		})
		var end Date
		for _, i := range order {
			link := FirstLink
			switch {
			case rank(i) == 2:
				link = Withdrawn
			case rank(i) == 1:
				link = Unplaced
			case end.IsZero():
			case !c[i].First.After(end):
				link = Overlap
			case c[i].First == end.AddDays(1):
				link = Adjacent
			default:
				link = Gap
			}
			if rank(i) == 0 && c[i].Last.After(end) {
				end = c[i].Last
			}
			if !yield(i, link) {
				return
			}
		}
	}
}

// Service counts the days of service up to and including the day: the sum of
// the real periods of the agreements, gaps left out, days that overlap counted
// once, superseded agreements not counted. It reports false when an agreement's
// period is not known. Service is never computed from a number of renewals.
func (c Chain) Service(day Date) (days int, known bool) {
	var end Date
	for i, link := range c.All() {
		if link == Withdrawn {
			continue
		}
		known = true
		if link == Unplaced || day.IsZero() {
			return 0, false
		}
		p := c[i].Period
		if p.Last.After(day) {
			p.Last = day
		}
		if !end.IsZero() && !p.First.After(end) {
			p.First = end.AddDays(1)
		}
		days += p.Days()
		if p.Last.After(end) {
			end = p.Last
		}
	}
	return days, known
}

// FirstDay is the first known day of all agreements, or the zero Date.
func (c Chain) FirstDay() (day Date) {
	for i := range c {
		if f := c[i].First; !f.IsZero() && (day.IsZero() || f.Before(day)) {
			day = f
		}
	}
	return day
}

// withdrawn reports of each agreement whether another supersedes it.
func (c Chain) withdrawn() []bool {
	by := map[string]int{} // how many supersede that number
	for i := range c {
		by[c[i].Supersedes]++
	}
	all := make([]bool, len(c))
	for i := range c {
		n := by[c[i].Number]
		if c[i].Supersedes == c[i].Number {
			n-- // nothing supersedes itself
		}
		all[i] = n > 0 && c[i].Number != ""
	}
	return all
}

// Superseded reports whether another agreement was put in place of c[i], as
// withdrawn does for all of them but without allocating.
func (c Chain) Superseded(i int) bool {
	if len(c) < 2 || c[i].Number == "" {
		return false
	}
	for j := range c {
		if j != i && c[j].Supersedes == c[i].Number {
			return true
		}
	}
	return false
}

// SaysItExtends reports whether c[i] says that it extends another agreement.
func (c Chain) SaysItExtends(i int) bool { return c[i].Extends != "" && c[i].Extends != c[i].Number }

// Follows reports whether c[j] is the agreement before c[i]: a full-time one that
// stands and ended on the day before.
func (c Chain) Follows(i, j int) bool {
	return i != j && !c[j].Last.IsZero() && c[j].Last.AddDays(1) == c[i].First && c.StandsFullTime(j)
}

// StandsFullTime reports whether c[i] is a full-time agreement that no other supersedes.
func (c Chain) StandsFullTime(i int) bool {
	return c[i].Status == FullTime && !c[i].Last.Before(c[i].First) && !c.Superseded(i)
}

// Extends reports whether c[i] is known to extend another agreement: it says so, or
// the one before it is on file.
func (c Chain) Extends(i int) bool {
	if c.SaysItExtends(i) {
		return true
	}
	for j := range c {
		if c.Follows(i, j) {
			return true
		}
	}
	return false
}

// Latest returns the index of the agreement that would be renewed and whether it
// can be told. It is the one whose days are the latest: one day tells, since
// agreements that stand do not overlap. If it cannot be told, the index is that
// of an agreement without a day, or -1.
func (c Chain) Latest() (int, bool) {
	if len(c) == 1 {
		return 0, true
	}
	best, stand, day := -1, 0, Date{}
	for i := range c {
		if c.Superseded(i) {
			continue
		}
		stand++
		d := c[i].someDay()
		switch {
		case best >= 0 && day.IsZero(): // the one without a day
		case best < 0 || d.IsZero() || d.After(day):
			best, day = i, d
		}
	}
	return best, stand == 1 || !day.IsZero()
}

// someDay is the last day or, if that is not known, the first.
func (p Period) someDay() Date {
	if p.Last.IsZero() {
		return p.First
	}
	return p.Last
}

// BeganBetween returns the days between which the latest agreement began, both its
// first day if that is known: not before the other agreements that stand had
// ended, and not after its own last day.
func (c Chain) BeganBetween(i int) Period {
	if first := c[i].First; !first.IsZero() {
		return Period{first, first}
	}
	p := Period{Last: c[i].Last}
	for j := range c {
		if day := c[j].someDay(); j != i && !day.Before(p.First) && !c.Superseded(j) {
			p.First = day.AddDays(1)
		}
	}
	return p
}

// BegunBy is the days between which an agreement began that has begun by a day. One
// that has not is refused whatever is said of it.
func (p Period) BegunBy(day Date) Period {
	if p.First.After(day) {
		p.First = day
	}
	if p.Last.IsZero() || p.Last.After(day) {
		p.Last = day
	}
	return p
}

// StateSince is the state of an agreement that began between two days, also
// where one of its own days is enough to tell.
func (p Period) StateSince(begun Period, day Date) State {
	end := p.Last
	if end.IsZero() {
		end = begun.First // the earliest that it can be
	}
	switch {
	case !p.Last.IsZero() && p.Last.Before(day):
		return Lapsed
	case begun.First.After(day):
		return NotBegun
	case !begun.Last.IsZero() && !begun.Last.After(day) && !end.Before(day):
		return Running
	}
	return 0
}
