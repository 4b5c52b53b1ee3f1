package frozen

import (
	"encoding/json"
	"math/rand/v2"
	"time"
)

// draw is the source of everything that is made up. It takes nothing but whole
// numbers from its generator, whose algorithm is fixed, so that the same seed
// gives the same people under every version of Go.
type draw struct {
	from *rand.PCG
	full int // in how many of a hundred cases a field is known
}

// drawFor is the source of one case of a family.
func drawFor(family string, number int) *draw {
	seed := uint64(49)
	for _, c := range []byte(family) {
		seed = seed*31 + uint64(c)
	}
	return &draw{from: rand.NewPCG(seed, uint64(number)), full: 97}
}

// n is a number from 0 up to, and without, most.
func (d *draw) n(most int) int { return int(d.from.Uint64() % uint64(most)) }

// between is a number from first to last.
func (d *draw) between(first, last int) int { return first + d.n(last-first+1) }

// chance is true in so many of a thousand cases.
func (d *draw) chance(ofThousand int) bool { return d.n(1000) < ofThousand }

// knows says whether a field is known.
func (d *draw) knows() bool { return d.n(100) < d.full }

func one[T any](d *draw, from ...T) T { return from[d.n(len(from))] }

// maybe is the value, or nothing.
func maybe[T any](d *draw, value T) (none T) {
	if d.knows() {
		return value
	}
	return none
}

func shuffle[T any](d *draw, all []T) {
	for i := len(all) - 1; i > 0; i-- {
		j := d.n(i + 1)
		all[i], all[j] = all[j], all[i]
	}
}

// day is a day of the calendar; the zero day is not known.
type day struct{ at time.Time }

func dayOf(text string) day {
	at, err := time.Parse(time.DateOnly, text)
	if err != nil {
		panic(err)
	}
	return day{at}
}

func newDay(year, month, of int) day {
	return day{time.Date(year, time.Month(month), of, 0, 0, 0, 0, time.UTC)}
}

func (d day) IsZero() bool { return d.at.IsZero() }

func (d day) String() string {
	if d.IsZero() {
		return ""
	}
	return d.at.Format(time.DateOnly)
}

// MarshalJSON writes the day as it stands on the wire.
func (d day) MarshalJSON() ([]byte, error) { return json.Marshal(d.String()) }

func (d day) year() int         { return d.at.Year() }
func (d day) month() int        { return int(d.at.Month()) }
func (d day) before(e day) bool { return d.at.Before(e.at) }

func (d day) plus(days int) day {
	if d.IsZero() {
		return d
	}
	return day{d.at.AddDate(0, 0, days)}
}

// years is the same day so many years later, or the last of its month.
func (d day) years(n int) day { return d.months(12 * n) }

func (d day) months(n int) day {
	if d.IsZero() {
		return d
	}
	first := newDay(d.year(), d.month()+n, 1)
	last := newDay(d.year(), d.month()+n+1, 0)
	return newDay(first.year(), first.month(), min(d.at.Day(), last.at.Day()))
}

// edge moves a day within its year to where months and years are uneven.
func (d *draw) edge(of day) day {
	switch d.n(3) {
	case 0:
		if leap := newDay(of.year(), 2, 29); leap.month() == 2 {
			return leap
		}
		return one(d, newDay(of.year(), 2, 28), newDay(of.year(), 3, 1))
	case 1:
		return newDay(of.year(), one(d, 1, 3, 5, 7, 8, 10, 12), 31)
	}
	return newDay(of.year(), of.month(), 1)
}
