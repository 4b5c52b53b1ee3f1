package pppk

import (
	"fmt"

	"github.com/pppk-id/pppk/internal/enum"
)

// EndingGround is why an agreement ends (alasan pemutusan): an [EventKind], which
// an office records, or an [OtherGround]. Ground, without Ending, is why somebody
// leaves a post in the ledger.Ledger.
type EndingGround interface {
	fmt.Stringer
	Title() *Text // in words
	endingGround()
}

func (EventKind) endingGround() {}

func (OtherGround) endingGround() {}

// OtherGround is a ground of ending that is no event (alasan lain): it is
// computed, it tells [PrisonTwoYears] more closely, which an office states beside
// the event ([GroundDecided]), or only one text knows it. The zero value means not
// known.
type OtherGround uint8

// The grounds that are no events.
const (
	PeriodEnd        OtherGround = iota + 1 // jangka waktu perjanjian berakhir
	AgeLimitReached                         // mencapai batas usia jabatan
	PrisonUnplanned                         // PrisonTwoYears, for a crime that was not planned (tidak berencana)
	PrisonPlanned                           // PrisonTwoYears, for a planned crime (berencana)
	GeneralCrime                            // tindak pidana umum
	LeavingPostponed                        // pergi walaupun pengunduran dirinya ditunda
	LackOfMoney                             // kekurangan anggaran: in no list, and asked for all the same
	OtherGroundCount
)

var otherGrounds = []string{"", "jangka-waktu-berakhir", "batas-usia", "pidana-penjara-tidak-berencana", "pidana-penjara-berencana",
	"pidana-umum", "pergi-walaupun-ditunda", "kekurangan-anggaran"}

// String returns the wire value, "batas-usia", or "".
func (g OtherGround) String() string { return enum.String(otherGrounds, uint8(g)) }

// MarshalText returns what String returns.
func (g OtherGround) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (g *OtherGround) UnmarshalText(text []byte) (err error) {
	*g, err = enum.Parse[OtherGround](otherGrounds, text, "alasan", NewProblem)
	return err
}

// End is whether the last agreement of a person has ended, and how.
type End struct {
	Kind  EndKind   // 0: not known
	On    Date      // its last day, or the day on which the event took effect
	Event EventKind // what ended it early: the first event in the list that does
}

// EndKind tells an agreement that ran out from one that was ended early. The
// zero value means not known.
type EndKind uint8

// The kinds of end. Expiry needs no act: nobody decides it.
const (
	NotEnded   EndKind = iota + 1 // belum berakhir
	Expired                       // berakhir dan tidak diperpanjang
	EndedEarly                    // diakhiri sebelum waktunya
)

var endedKinds = []string{"", "belum-berakhir", "berakhir-tidak-diperpanjang", "diakhiri-sebelum-waktunya"}

// String returns the wire value, "belum-berakhir", or "".
func (k EndKind) String() string { return enum.String(endedKinds, uint8(k)) }

// MarshalText returns what String returns.
func (k EndKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (k *EndKind) UnmarshalText(text []byte) (err error) {
	*k, err = enum.Parse[EndKind](endedKinds, text, "akhir", NewProblem)
	return err
}

// End says on a day whether the agreement that runs then, or else the last one,
// has run out without a renewal or was ended early by an event. An event that
// took effect on the last day ended it, and a later one is not of it. It is not
// known where the events are not complete up to the last day or that day, before
// the first agreement, and between two, since what a lapse does is open (see
// national.AfterLapse).
//
// It does not look at the age limit, which ends an agreement too: planning.OutlookOf
// has who reaches it. And it does not ask whether the event was a ground: the act
// of ending does, of the same facts, and takes the event as its proof.
func (c Chain) End(events Events, day Date) End {
	i, ok := c.Latest()
	if !ok || i < 0 || day.IsZero() {
		return End{}
	}
	if c[i].First.After(day) { // renewed already: the one before it may have been ended
		later := i
		i = -1
		for j := range c {
			if j != later && c[j].State(day) == Running && !c.Superseded(j) {
				i = j
			}
		}
		if i < 0 {
			return End{}
		}
	}
	if c[i].Status != 0 {
		return c.endedAs(i, c[i].Status, &events, day)
	}
	full, part := c.endedAs(i, FullTime, &events, day), c.endedAs(i, PartTime, &events, day)
	if full != part {
		return End{}
	}
	return full
}

func (c Chain) endedAs(i int, status Status, events *Events, day Date) End {
	p, upTo := c[i].Period, day
	if p.Last.IsZero() {
		return End{}
	}
	if p.Last.Before(day) {
		upTo = p.Last
	}
	event := events.First(status, nil, c.BeganBetween(i).BegunBy(upTo), upTo)
	switch {
	case event.Kind != 0:
		return End{EndedEarly, event.Day, event.Kind}
	case !event.Known():
		return End{}
	case p.Last.Before(day):
		return End{Kind: Expired, On: p.Last}
	case p.State(day) == Running:
		return End{Kind: NotEnded}
	}
	return End{}
}
