package planning

import (
	"iter"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/seq"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/national"
)

// Omission is why somebody is not counted in an [Outlook] (alasan tidak
// dihitung). The zero value is not legal.
type Omission uint8

// The omissions.
const (
	NoFacts           Omission = iota + 1 // in a post, and nobody's agreement has that number
	NoPost                                // facts of somebody who is in no post; he is on no line
	FactsTwice                            // the facts of two people have the number
	PostsTwice                            // one person in several posts: none of them is counted
	LastDayMissing                        // the last day of an agreement, or which one ends last, is not known
	StatusMissing                         // full-time or part-time is not known
	BirthMissing                          // the birth date is not known
	PositionMissing                       // kind, cluster or level of the position is not known, and it matters
	AgeLimitMissing                       // the library knows no age limit of the position, and no office has stated one
	EventOnFile                           // an event is on file that has ended or will end the agreement
	DepartureRecorded                     // the ledger has the day on which the post is left already
	AlreadyOver                           // still in the post after the last day or the age limit
	ReadingsDiffer                        // month or reason hang on how the law is read: see [Outlook.Readings]
	AfterWindow                           // falls vacant after the last month
	omissionCount
)

var omissions = []string{
	"", "tanpa-data", "tanpa-formasi", "data-ganda", "formasi-ganda", "hari-terakhir-tidak-diketahui", "status-tidak-diketahui",
	"tanggal-lahir-tidak-diketahui", "jabatan-tidak-diketahui", "batas-usia-tidak-diketahui", "peristiwa-tercatat",
	"kepergian-tercatat", "sudah-berakhir", "pembacaan-berbeda", "sesudah-rentang",
}

// String returns the wire value, "tanpa-data", or "".
func (o Omission) String() string { return enum.String(omissions, uint8(o)) }

// MarshalText returns what String returns.
func (o Omission) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text is unset.
func (o *Omission) UnmarshalText(text []byte) (err error) {
	*o, err = enum.Parse[Omission](omissions, text, "alasan_tidak_dihitung", pppk.NewProblem)
	return err
}

// VacancyCount is how many posts fall vacant in a month, each counted once: by
// what comes first and, where both fall on one day, as an age limit.
type VacancyCount struct {
	Month         string `json:"bulan"`               // "2026-03"
	AgreementEnds int    `json:"perjanjian_berakhir"` // unless renewed
	AgeLimits     int    `json:"batas_usia"`          // for certain: UU 20/2023 Pasal 52 ayat (3) huruf c, KepmenPANRB 16/2025 diktum 24
}

// OmissionCount is how many people are not counted for one reason.
type OmissionCount struct {
	Reason Omission `json:"alasan"`
	People int      `json:"orang"`
}

// Outlook is which posts fall vacant in the coming months, line by line, and who
// was left out of it and why. It holds counts and lines, never a person; a count
// may be of one. It does not change. The zero Outlook has no months.
type Outlook struct {
	from     pppk.Date
	months   int
	lines    []pppk.Line
	tally    tally
	readings []readOutlook
}

type readOutlook struct {
	text  string
	tally tally
}

// tally counts verdicts by line: its place, or -1 for none.
type tally map[tallied]int

type tallied struct {
	line int32
	verdict
}

// verdict is what becomes of one post: the month in which it falls vacant,
// counted from the first, and why, or why it is left out.
type verdict struct {
	month    int32
	ageLimit bool
	left     Omission
}

// OutlookOf looks ahead from a day: in which of so many months, the first that of
// the day, does each post fall vacant? People are matched to posts by the numbers
// of their agreements, which the incumbents have to be, also those that these
// extend or supersede; so one person's facts must not be divided.
//
// The last day in a post is that of the agreement that ends last, or that of the
// age limit under the policy, whichever comes first, and the post falls vacant on
// the day after. The policy is that of its own day, for all months. Where it
// leaves open on which day the age limit bites, a post is counted if month and
// reason are the same under every reading; [Outlook.Readings] counts the others.
// Nothing is guessed: whoever cannot be counted is in [Outlook.LeftOut].
//
// Posts that somebody is recorded to enter within the months are looked at too,
// reservations are not. What becomes of a post that falls vacant, whether it can
// be filled or is closed for the round, is asked when it is left: see
// [national.AfterAgreement]. On a line with an excess nothing is left behind.
func OutlookOf(p *law.Policy, l *ledger.Ledger, people iter.Seq[*pppk.Facts], from pppk.Date, months int) Outlook {
	o := Outlook{from: from, tally: tally{}}
	for !from.IsZero() && o.months < months && !o.month(o.months).IsZero() {
		o.months++
	}
	if o.months == 0 {
		return o
	}
	readings := law.Alternatives(p, national.AgeLimitDay())
	if len(readings) > 1 {
		for _, r := range readings {
			o.readings = append(o.readings, readOutlook{r.Text.ID, tally{}})
		}
	}
	leaving, places := o.stays(l)
	var found []int32
	for f := range seq.OrNone(people) {
		found = found[:0]
		for n := range numbersOf(f) {
			for at := places[n]; at != 0; at = leaving[at-1].next {
				found = appendOnce(found, at-1)
			}
		}
		if len(found) == 0 {
			o.tally.add(-1, verdict{left: NoPost})
			for i := range o.readings {
				o.readings[i].tally.add(-1, verdict{left: NoPost})
			}
			continue
		}
		open := 0
		for _, i := range found {
			if !leaving[i].recorded {
				open++
			}
		}
		for _, i := range found {
			s := &leaving[i]
			switch {
			case s.recorded:
			case s.matched:
				s.all(verdict{left: FactsTwice})
			case open > 1:
				s.all(verdict{left: PostsTwice})
			default:
				o.foresee(p.Tenure(f), f, s, readings)
			}
			s.matched = true
		}
	}
	for i := range leaving {
		s := &leaving[i]
		agreed := s.under[0]
		for j := range o.readings {
			o.readings[j].tally.add(s.line, s.under[j])
			if s.under[j] != agreed {
				agreed = verdict{left: ReadingsDiffer}
			}
		}
		o.tally.add(s.line, agreed)
	}
	return o
}

// leaving is one stay in a post that has not ended by the first day.
type leaving struct {
	line     int32
	next     int32 // 1 + the place of another stay under the same number, or 0
	first    pppk.Date
	recorded bool // the ledger has its last day
	matched  bool
	under    [3]verdict // under each reading
}

func (s *leaving) all(v verdict) {
	for i := range s.under {
		s.under[i] = v
	}
}

// stays finds the stays that reach into the months, and 1 + the place of the
// last one under each number.
func (o *Outlook) stays(l *ledger.Ledger) (all []leaving, places map[string]int32) {
	places = map[string]int32{}
	lines, line := linesByID(l), ""
	for _, h := range inPosts(l, pppk.Period{First: o.from, Last: o.month(o.months - 1).MonthEnd()}) {
		if h.Line != line || len(o.lines) == 0 {
			line = h.Line
			o.lines = append(o.lines, lines[line])
		}
		s := leaving{line: int32(len(o.lines) - 1), next: places[h.Reference], first: h.Since, recorded: !h.Until.IsZero()}
		s.all(verdict{left: NoFacts})
		if s.recorded {
			s.all(verdict{left: DepartureRecorded})
		}
		all = append(all, s)
		places[h.Reference] = int32(len(all))
	}
	return all, places
}

// numbersOf yields every number that the agreements have or name.
func numbersOf(f *pppk.Facts) iter.Seq[string] {
	return func(yield func(string) bool) {
		if f == nil {
			return
		}
		for i := range f.Contracts {
			c := &f.Contracts[i]
			for _, n := range [...]string{c.Number, c.Extends, c.Supersedes} {
				if n != "" && !yield(n) {
					return
				}
			}
		}
	}
}

func appendOnce(all []int32, n int32) []int32 {
	for _, m := range all {
		if m == n {
			return all
		}
	}
	return append(all, n)
}

// foresee works out when a person leaves a post, under each reading.
func (o *Outlook) foresee(t law.Tenure, f *pppk.Facts, s *leaving, readings []law.Alternative[law.LimitDay]) {
	last, limit := t.Agreement.Last, t.AgeLimit
	since := o.from // a post that is vacant by then is not one that falls vacant
	if s.first.After(since) {
		since = s.first
	}
	switch {
	case len(readings) == 0:
		s.all(verdict{left: AgeLimitMissing})
	case !t.Known || last.IsZero():
		s.all(verdict{left: LastDayMissing})
	case last.Before(since):
		s.all(verdict{left: AlreadyOver})
	case t.Status == 0:
		s.all(verdict{left: StatusMissing})
	case eventOnFile(f, t.Status, o.from):
		s.all(verdict{left: EventOnFile})
	case limit.Birthday.IsZero():
		s.all(verdict{left: BirthMissing})
	case limit.Missing == nil:
		for i, r := range readings {
			if bites := limit.On(0, r.Value); !bites.After(last) {
				s.under[i] = o.verdict(bites, true, since)
			} else {
				s.under[i] = o.verdict(last, false, since)
			}
		}
	// Whatever the position, the limit lies between two days.
	case last.Before(limit.Birthday):
		s.all(o.verdict(last, false, since))
	case limit.Latest().Before(since):
		s.all(verdict{left: AlreadyOver})
	case limit.Missing == law.AgeLimitFact():
		s.all(verdict{left: AgeLimitMissing})
	default:
		s.all(verdict{left: PositionMissing})
	}
}

// verdict says where somebody is counted whose last day it is.
func (o *Outlook) verdict(last pppk.Date, ageLimit bool, since pppk.Date) verdict {
	if last.Before(since) {
		return verdict{left: AlreadyOver}
	}
	vacant := last.AddDays(1)
	month := (vacant.Year()-o.from.Year())*12 + vacant.Month() - o.from.Month()
	if vacant.IsZero() || month >= o.months {
		return verdict{left: AfterWindow}
	}
	return verdict{month: int32(month), ageLimit: ageLimit}
}

// eventOnFile reports whether an event that ends an agreement, or one that may,
// is on file and was not followed by a new agreement that has begun by the day.
func eventOnFile(f *pppk.Facts, s pppk.Status, day pppk.Date) bool {
	var begun pppk.Date
	for i := range f.Contracts {
		if first := f.Contracts[i].First; first.After(begun) && !first.After(day) {
			begun = first
		}
	}
	for _, e := range f.Events.List {
		known := e.Kind.Known()
		if (!known || e.Kind.Ends(s)) && (e.Date.IsZero() || !e.Date.Before(begun)) {
			return true
		}
	}
	return false
}

func (t tally) add(line int32, v verdict) { t[tallied{line, v}]++ }

// month is the first day of the i-th month.
func (o *Outlook) month(i int) pppk.Date {
	return o.from.MonthStart().AddMonths(i, pppk.ClampToMonthEnd)
}

// Months returns every month in its order, with the posts of the lines that have
// the attributes given in of.
func (o Outlook) Months(of pppk.Line) []VacancyCount {
	for _, months := range o.RollUp(of, func(pppk.Line) pppk.Line { return pppk.Line{} }) {
		return months
	}
	return o.empty()
}

func (o *Outlook) empty() []VacancyCount {
	all := make([]VacancyCount, o.months)
	for i := range all {
		all[i].Month = o.month(i).YearMonth()
	}
	return all
}

// RollUp groups the lines that have the attributes given in of by what key keeps
// of them, as [ledger.Ledger.RollUp] does, and yields each group with every month. Lines
// on which nobody is in a post are in no group.
func (o Outlook) RollUp(of pppk.Line, key func(pppk.Line) pppk.Line) iter.Seq2[pppk.Line, []VacancyCount] {
	return func(yield func(pppk.Line, []VacancyCount) bool) {
		type group struct {
			key    pppk.Line
			months []VacancyCount
		}
		var groups []group
		places := map[pppk.Line]int{}
		ofLine := make([]int, len(o.lines)) // 1 + the group of each line, or 0
		for i := range o.lines {
			if !o.lines[i].Matches(&of) {
				continue
			}
			k := key(o.lines[i])
			at, ok := places[k]
			if !ok {
				at = len(groups)
				places[k] = at
				groups = append(groups, group{k, o.empty()})
			}
			ofLine[i] = at + 1
		}
		for t, n := range o.tally {
			switch {
			case t.left != 0 || ofLine[t.line] == 0:
			case t.ageLimit:
				groups[ofLine[t.line]-1].months[t.month].AgeLimits += n
			default:
				groups[ofLine[t.line]-1].months[t.month].AgreementEnds += n
			}
		}
		for _, g := range groups {
			if !yield(g.key, g.months) {
				return
			}
		}
	}
}

// LeftOut returns who is not counted on the lines that have the attributes given
// in of, by reason, in the order of the reasons. With those that [Outlook.Months]
// counts they are everybody in a post. Facts of somebody in no post are on no
// line, and are returned for Line{} alone.
func (o Outlook) LeftOut(of pppk.Line) []OmissionCount {
	var people [omissionCount]int
	for t, n := range o.tally {
		if t.line < 0 && of == (pppk.Line{}) || t.line >= 0 && o.lines[t.line].Matches(&of) {
			people[t.left] += n
		}
	}
	var all []OmissionCount
	for reason := NoFacts; reason < omissionCount; reason++ {
		if n := people[reason]; n > 0 {
			all = append(all, OmissionCount{reason, n})
		}
	}
	return all
}

// Readings yields the outlook under each reading of the day on which an age
// limit bites, with the reading in words. Where none makes a difference, or the
// agency has chosen one, it yields nothing.
func (o Outlook) Readings() iter.Seq2[string, Outlook] {
	return func(yield func(string, Outlook) bool) {
		differ := false
		for t := range o.tally {
			differ = differ || t.left == ReadingsDiffer
		}
		if !differ {
			return
		}
		for _, r := range o.readings {
			if !yield(r.text, Outlook{from: o.from, months: o.months, lines: o.lines, tally: r.tally}) {
				return
			}
		}
	}
}
