package ledger

import (
	"errors"
	"strconv"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/errtree"
	"github.com/pppk-id/pppk/internal/jsontext"
	"github.com/pppk-id/pppk/internal/source"
)

// Refusal is why the ledger did not record a batch: where, and the arithmetic.
// [errors.Is] tells which of [pppk.ErrOverfilled], [pppk.ErrUnauthorised],
// [pppk.ErrBeforeAuthorisation], [pppk.ErrTwoPosts], [pppk.ErrNotThere] and [pppk.ErrReference] it
// is, all of them under [pppk.ErrLedger]. It names no person.
type Refusal struct {
	Entry  int       // which entry of the batch, from 0; -1: the batch
	Line   string    // id of the line
	Day    pppk.Date // the first day that would break
	Code   string    // stable, dotted: "posts.overfilled"
	Remedy string    // what would allow it

	Before pppk.Balance // how the line stands on that day without the batch
	Asked  pppk.Balance // how much the batch would change each amount by then

	Citations []pppk.Citation // the law behind it

	kind    error
	account *account
	asked   counts
	short   counter // the amount that would be below zero
	said    bool    // the remedy is said already
}

// Refusals returns every [Refusal] in err, in the order of the entries.
func Refusals(err error) []*Refusal {
	var all []*Refusal
	for _, e := range errtree.Flatten(err) {
		var r *Refusal
		if errors.As(e, &r) {
			all = append(all, r)
		}
	}
	return all
}

// Error returns where, the arithmetic, and what would allow it.
func (r *Refusal) Error() string {
	var b []byte
	if r.Entry >= 0 {
		b = append(b, jsontext.Place("entri", r.Entry)...)
		b = append(b, ": "...)
	}
	if r.Line != "" {
		b = append(b, "line "...)
		b = append(b, r.Line...)
		if !r.Day.IsZero() {
			b = append(append(b, " on "...), r.Day.String()...)
		}
		b = append(b, ": "...)
	}
	if r.Before.Lines > 0 {
		b = append(append(b, r.Before.String()...), ", asked "...)
		b = append(r.appendAsked(b), "; "...)
	}
	b = append(b, r.Remedy...)
	b = append(b, " ("...)
	b = append(b, r.Code...)
	return string(append(b, ')'))
}

// Is reports whether target is one of the sentinels of the refusal.
func (r *Refusal) Is(target error) bool { return target == pppk.ErrLedger || target == r.kind }

var counterNames = [counterCount]string{"authorised", "filled", "reserved", "frozen", "closed", "proposed", "carried", "handover", "moved"}

func (r *Refusal) appendAsked(b []byte) []byte {
	start := len(b)
	for which, n := range r.asked[:moved] {
		if n == 0 {
			continue
		}
		if len(b) > start {
			b = append(b, ", "...)
		}
		b = append(b, counterNames[which]...)
		b = append(b, ' ')
		if n > 0 {
			b = append(b, '+')
		}
		b = strconv.AppendInt(b, int64(n), 10)
	}
	if len(b) == start {
		b = append(b, "no change on that day"...)
	}
	return b
}

// after keeps how the line would stand.
func (r *Refusal) after() {
	if r.account != nil && !r.Day.IsZero() {
		r.asked = *r.account.on(r.Day)
	}
}

// explain tells, with the batch undone, what it asked for and what would allow
// it.
func (r *Refusal) explain(changes []change) {
	if r.account == nil || r.Day.IsZero() {
		return
	}
	line, now, then := &r.account.line, r.account.on(r.Day), r.asked
	var own, stands pppk.Balance
	now.fill(&own)
	r.Before.Add(line, &own)
	for which := range r.asked {
		r.asked[which] -= now[which]
	}
	r.asked.fill(&r.Asked)
	r.Asked.Lines = 1
	then.fill(&own)
	stands.Add(line, &own)
	r.Asked.Vacant, r.Asked.Excess = stands.Vacant-r.Before.Vacant, stands.Excess-r.Before.Excess
	if r.said {
		return
	}
	for _, c := range changes {
		if c.account == r.account && !c.day.After(r.Day) && (r.short == 0 || c.which == r.short) {
			r.Entry = c.entry
			break
		}
	}
	over := strconv.Itoa(then.taken() - int(then[authorised]))
	switch {
	case r.Code == "posts.unauthorised":
		r.Remedy = "nobody has authorised posts on this line; record the Minister's decision (tetapkan) first"
		r.Citations = []pppk.Citation{source.Authorisation}
	case r.Code == "posts.before":
		r.Remedy = "its posts are authorised only later; give the day on which they are, or a later one"
		r.Citations = []pppk.Citation{source.Authorisation}
	case r.Code == "posts.overfilled":
		r.Remedy = over + " too many: vacate, release, unfreeze or reopen " + over + ", or have " + over + " more authorised"
		r.Citations = []pppk.Citation{source.Authorisation}
	case r.Code == "amount.carried":
		r.Remedy = "more would be carried over than is closed; close " + strconv.Itoa(int(then[carried]-then[closed])) + " more, or carry over fewer"
	case then[r.short] > maxAmount:
		r.Remedy = "the amount of " + counterNames[r.short] + " leaves what the ledger can hold; check the number"
	default:
		r.Remedy = counterNames[r.short] + " would fall to " + strconv.Itoa(int(then[r.short])) + "; check the number, and whether a later entry needs what this one takes"
	}
}
