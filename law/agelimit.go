package law

import (
	"math/bits"

	"github.com/pppk-id/pppk"
)

// Ages is the ages at which positions reach their limit (batas usia), one row for
// positions that reach theirs in the same year of life. A law that has such limits
// keeps them in a parameter: see [AgeLimits].
type Ages []AgeRow

// AgeRow is positions that reach the age limit in the same year of life, and the text
// that says so.
type AgeRow struct {
	Kinds    []pppk.PositionKind
	Clusters []pppk.Cluster // of functional positions; nil: not a functional position
	Levels   []pppk.Level   // nil: whatever the level
	Years    int
	When     func(*Values) bool // under which values it holds; nil: always
	Cite     pppk.Citation
}

// AgeLimits says which parameters of a law have its age limits, and the day on which
// they bite.
type AgeLimits struct {
	Tables []Parameter[Ages] // of two rows for one position the later one holds
	Day    Parameter[LimitDay]
}

// isTable reports whether a parameter is one of the tables.
func (a *AgeLimits) isTable(d *paramDef) bool {
	for i := range a.Tables {
		if a.Tables[i].def == d {
			return true
		}
	}
	return false
}

// LimitDay is the day on which an age limit bites.
type LimitDay string

// The days on which it can bite, earliest first.
const (
	AtBirthday  LimitDay = "hari-ulang-tahun"
	AtMonthEnd  LimitDay = "akhir-bulan"
	AtNextMonth LimitDay = "awal-bulan-berikutnya" // on the 1st
)

// AgeLimit is when somebody reaches the age limit of the position (batas usia): which age
// limits the position can have, and the birthday of the lowest.
type AgeLimit struct {
	// Birthday is the one on which the lowest is reached; zero: the birth date is not
	// known.
	Birthday pppk.Date
	// Missing is what would tell the age; nil where there is but one.
	Missing *Fact

	ages   ageSet // counted from the lowest
	lowest uint8
	leap   bool // born on 29 February
	row    *AgeRow
}

// ageSet is a set of age limits, a bit for each year. The years lie between the
// lowest and the highest that an office may state.
type ageSet uint32

const (
	ageSpan = pppk.MaxAgeLimit - pppk.MinAgeLimit + 1
	anyAge  = ageSet(1<<ageSpan - 1)
	_       = uint(32 - ageSpan) // they fit
)

func ageOf(years int) ageSet { return 1 << (years - pppk.MinAgeLimit) }

// ageTable answers the age limit of every position by its kind, cluster and level,
// each of which may be 0: not known.
type ageTable [pppk.OtherPosition + 1][pppk.OtherCluster + 1][pppk.Penyelia + 1]ageEntry

// ageEntry is the ages that a position can have.
type ageEntry struct {
	ages   ageSet
	row    *AgeRow // of a position that a row has
	stated bool    // an office may state it
	need   *Fact   // what would tell the age
}

func newAgeTable(tables []Parameter[Ages], v *Values) *ageTable {
	t := new(ageTable)
	all := func(k pppk.PositionKind, set ageEntry) {
		for c := range t[k] {
			for l := range t[k][c] {
				t[k][c][l] = set
			}
		}
	}
	for k := pppk.PositionKind(1); k <= pppk.OtherPosition; k++ {
		all(k, ageEntry{stated: true, need: needAgeLimit})
	}
	var rows []*AgeRow
	for _, table := range tables {
		of := table.Of(v)
		for i := range of {
			rows = append(rows, &of[i])
		}
	}
	for _, r := range rows {
		if r.When != nil && !r.When(v) {
			continue
		}
		e := ageEntry{ages: ageOf(r.Years), row: r}
		for _, k := range r.Kinds {
			if r.Clusters == nil {
				all(k, e)
			}
			for _, c := range r.Clusters {
				if r.Levels == nil {
					for l := range t[k][c] {
						t[k][c][l] = e
					}
					continue
				}
				for _, l := range r.Levels {
					t[k][c][l] = e
				}
				t[k][c][0] = ageEntry{need: needLevel}.over(t[k][c][1:])
			}
		}
	}
	for l := range t[pppk.Functional][0] {
		e := ageEntry{need: needCluster}
		for c := pppk.Cluster(1); c <= pppk.OtherCluster; c++ {
			if l == 0 {
				e = e.over(t[pppk.Functional][c][:])
			} else {
				e = e.over(t[pppk.Functional][c][l : l+1])
			}
		}
		t[pppk.Functional][0][l] = e
	}
	unknown := ageEntry{need: needKind}
	for k := pppk.PositionKind(1); k <= pppk.OtherPosition; k++ {
		for c := range t[k] {
			unknown = unknown.over(t[k][c][:])
		}
	}
	all(0, unknown)
	return t
}

// over is the entry while any of these may be the right one.
func (e ageEntry) over(these []ageEntry) ageEntry {
	for _, o := range these {
		e.ages, e.stated = e.ages|o.ages, e.stated || o.stated
	}
	return e
}

// limitOf is the age limit of somebody born that day in a position of which an office
// may have stated one.
func (t *ageTable) limitOf(born pppk.Date, at *Held) (l AgeLimit) {
	t.limit(&l, born, at)
	return l
}

// limit fills a limit that is zero.
func (t *ageTable) limit(l *AgeLimit, born pppk.Date, at *Held) {
	e := &t[at.Kind][at.Cluster][at.Level]
	missing, can := e.need, e.ages
	switch {
	case !e.stated:
	case at.AgeLimit == 0:
		can = anyAge
	case missing == needAgeLimit:
		can, missing = ageOf(int(at.AgeLimit)), nil
	default:
		can |= ageOf(int(at.AgeLimit))
	}
	if can&(can-1) != 0 { // else, whatever it is, the age is the same
		l.Missing = missing
	}
	least := bits.TrailingZeros32(uint32(can))
	l.ages, l.lowest = can>>least, uint8(pppk.MinAgeLimit+least)
	if e.need == nil {
		l.row = e.row
	}
	if born.IsZero() {
		return
	}
	// A birthday on 29 February falls on 28 February in a common year, so that
	// its month stays February.
	l.Birthday = born.AddMonths(12*(pppk.MinAgeLimit+least), pppk.ClampToMonthEnd)
	l.leap = born.Month() == 2 && born.Day() == 29
}

// Turns is the birthday so many years above the lowest age limit.
func (a *AgeLimit) Turns(years int) pppk.Date {
	b := a.Birthday
	if years != 0 {
		b = b.AddMonths(12*years, pppk.ClampToMonthEnd)
		if a.leap {
			b = b.MonthEnd()
		}
	}
	return b
}

// Spread is how many years the highest age is above the lowest.
func (a *AgeLimit) Spread() int { return max(1, bits.Len32(uint32(a.ages))) - 1 }

// On is the day on which an age limit bites that is so many years above the lowest.
// The last day of service is that day: the law ends the agreement when the limit is
// reached, so a term may end on it and none may begin on it.
func (a *AgeLimit) On(years int, day LimitDay) pppk.Date {
	b := a.Turns(years)
	switch day {
	case AtMonthEnd:
		return b.MonthEnd()
	case AtNextMonth:
		return b.MonthEnd().AddDays(1)
	}
	return b // the earliest of the three
}

// Days returns the first and the last of the days on which it can bite.
func (a *AgeLimit) Days(day LimitDay) (least, most pppk.Date) {
	least = a.On(0, day)
	if n := a.Spread(); n > 0 {
		return least, a.On(n, day)
	}
	return least, least
}

// canFallOn reports whether somebody born on a 29 February can have the birthday of an
// age limit on that one.
func (a *AgeLimit) canFallOn(day pppk.Date) bool {
	for n, rest := int(a.lowest), a.ages; rest != 0; n, rest = n+1, rest>>1 {
		if rest&1 != 0 && isLeap(day.Year()-n) {
			return true
		}
	}
	return false
}

// isLeap reports whether a year has a 29 February.
func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// LimitShown returns the first and the last of the days on which the age limit can
// bite under a reading, the same day if it is known, as evidence; the birth date must
// be known.
func (c *Case) LimitShown() (least, most pppk.Date) { return c.Limit.Days(c.values.limitDay) }

// LimitDays returns the same days for a check whose result hangs on them.
func (c *Case) LimitDays() (least, most pppk.Date) { return c.Limit.Days(c.limitDay()) }

// limitDay is the day on which the age limit bites under the reading at hand.
func (c *Case) limitDay() LimitDay {
	c.hang(c.policy.law.limits.Day.def)
	return c.values.limitDay
}

// A day is held against the age limit by one of the next four. Up to the birthday it
// bites under no reading: what is decided before then hangs on none.

// LimitAhead reports whether the day comes before every day on which the limit can bite.
func (c *Case) LimitAhead(day pppk.Date) bool {
	return day.Before(c.Limit.Birthday) || day.Before(c.Limit.On(0, c.limitDay()))
}

// LimitReached reports whether the day is, or comes after, the last of them.
func (c *Case) LimitReached(day pppk.Date) bool {
	return !day.Before(c.Limit.Birthday) && !day.Before(c.Limit.On(c.Limit.Spread(), c.limitDay()))
}

// LimitNotPassed reports whether the day comes after none of them.
func (c *Case) LimitNotPassed(day pppk.Date) bool {
	return !day.After(c.Limit.Birthday) || !day.After(c.Limit.On(0, c.limitDay()))
}

// LimitPassed reports whether the day comes after the last of them.
func (c *Case) LimitPassed(day pppk.Date) bool {
	return day.After(c.Limit.Birthday) && day.After(c.Limit.On(c.Limit.Spread(), c.limitDay()))
}

// bitesBy reports whether the age limit of somebody whose birth date is not known can
// bite after one day and up to another.
func (c *Case) bitesBy(after, upTo pppk.Date) bool {
	day := after.AddDays(1)
	switch c.limitDay() {
	case AtMonthEnd:
		return !day.MonthEnd().After(upTo)
	case AtNextMonth:
		return !after.MonthEnd().AddDays(1).After(upTo)
	}
	if day.Month() == 2 && day.Day() == 29 && !c.Limit.canFallOn(day) {
		day = day.AddDays(1)
	}
	return !day.After(upTo)
}

// limited reports whether the age limit can bite after one day and up to another, and
// whether it must.
func (c *Case) limited(after, upTo pppk.Date) (can, must bool) {
	day := c.limitDay()
	must = true
	for n, rest := 0, c.Limit.ages; rest != 0; n, rest = n+1, rest>>1 {
		if rest&1 == 0 {
			continue
		}
		on := c.Limit.On(n, day)
		in := on.After(after) && !on.After(upTo)
		can, must = can || in, must && in
	}
	return can, must
}

// Excused is a rule that is not met unless the age limit bites after one day and up to
// another, but not before what is asked for starts.
func (c *Case) Excused(after, upTo pppk.Date) Result {
	switch {
	case c.Limit.Birthday.IsZero() && c.bitesBy(after, upTo):
		return c.LacksAge(c.StartFact())
	case c.Limit.Birthday.IsZero():
		return NotMet
	case upTo.Before(c.Limit.Birthday): // whatever the limit, and the day on which it bites
		return NotMet
	}
	switch can, must := c.limited(after, upTo); {
	case !can:
		return NotMet
	case !must:
		return c.Lacks(c.Limit.Missing)
	case c.Start.IsZero():
		return c.Lacks(c.StartFact())
	}
	return Met
}

// BeforeLimit is met on a day before that of the age limit.
func (c *Case) BeforeLimit(on pppk.Date) Result {
	if c.Limit.Birthday.IsZero() {
		return c.LacksAge(nil)
	}
	least, most := c.LimitShown()
	switch {
	case c.LimitReached(on):
		return c.NotMet(OnDay(on), BeforeDay(most))
	case !c.LimitAhead(on):
		return c.Lacks(c.Limit.Missing)
	}
	return c.Met(OnDay(on), BeforeDay(least))
}

// LacksAge is what is needed next to hold a day against the age limit: the day itself
// and the birth date. Whether the position matters shows when both are known; without a
// birth date it is asked for at once.
func (c *Case) LacksAge(day *Fact) Result {
	c.Lacks(day)
	if c.Limit.Birthday.IsZero() {
		c.Lack(c.Limit.Missing, needBirth)
	}
	return NotKnown
}
