package ledger

import (
	"iter"

	"github.com/pppk-id/pppk"
)

// checkLine adds what a line that is opened lacks.
func checkLine(l *pppk.Line, ps *pppk.ProblemList, at string) {
	for _, text := range []struct{ key, value string }{{"id", l.ID}, {"instansi", l.Agency}, {"jabatan", l.Position}} {
		if text.value == "" {
			ps.Add(at+"."+text.key, "line.missing", "is missing; a line needs its id, agency, position, status and year")
		}
	}
	if l.Status != pppk.FullTime && l.Status != pppk.PartTime {
		ps.Add(at+".status", "line.missing", "is missing; say full-time or part-time, they are two regimes")
	}
	if l.Year < pppk.MinYear || l.Year > pppk.MaxYear {
		ps.Add(at+".tahun", "line.year", "must be the fiscal year of the authorisation, with four digits")
	}
	if l.Phase < 0 || l.Phase > 9 {
		ps.Add(at+".tahap", "line.phase", "must be 1 to 9, or left out")
	}
	if l.Minutes < 0 || l.Minutes > 7*24*60 {
		ps.Add(at+".menit_per_minggu", "line.minutes", "must be the minutes of a week, or left out")
	}
	if l.Minutes != 0 && l.Status == pppk.FullTime {
		ps.Add(at+".menit_per_minggu", "line.minutes", "is for part-time lines alone")
	}
	if l.Category >= pppk.TeachersAndStaff && l.Status == pppk.FullTime {
		ps.Add(at+".kategori", "line.category", "is a job group of part-time posts")
	}
}

// Balance returns the sum of all lines that have the attributes given in of, as
// they stand at the end of the day. Any day can be asked for, past or future.
func (l *Ledger) Balance(of pppk.Line, day pppk.Date) pppk.Balance {
	l.mu.RLock()
	defer l.mu.RUnlock()
	var b, own pppk.Balance
	if of.ID != "" {
		if a := l.accounts[of.ID]; a != nil && a.line.Matches(&of) {
			a.on(day).fill(&own)
			b.Add(&a.line, &own)
		}
		return b
	}
	for _, a := range l.order {
		if a.line.Matches(&of) {
			a.on(day).fill(&own)
			b.Add(&a.line, &own)
		}
	}
	return b
}

// RollUp groups the lines that have the attributes given in of by what key keeps
// of them, and yields each group with its balance at the end of the day, in the
// order in which their first lines were opened. To group by category and phase:
//
//	func(l pppk.Line) pppk.Line { return pppk.Line{Category: l.Category, Phase: l.Phase} }
func (l *Ledger) RollUp(of pppk.Line, day pppk.Date, key func(pppk.Line) pppk.Line) iter.Seq2[pppk.Line, pppk.Balance] {
	return func(yield func(pppk.Line, pppk.Balance) bool) {
		for _, g := range l.groups(of, day, key) {
			if !yield(g.key, g.balance) {
				return
			}
		}
	}
}

type group struct {
	key     pppk.Line
	balance pppk.Balance
}

// groups calls key with nothing locked, so that it may ask the ledger.
func (l *Ledger) groups(of pppk.Line, day pppk.Date, key func(pppk.Line) pppk.Line) []group {
	type standing struct {
		line   *pppk.Line
		counts counts
	}
	l.mu.RLock()
	var lines []standing
	for _, a := range l.order {
		if a.line.Matches(&of) {
			lines = append(lines, standing{&a.line, *a.on(day)})
		}
	}
	l.mu.RUnlock()
	var all []group
	var own pppk.Balance
	place := map[pppk.Line]int{}
	for i := range lines {
		k := key(*lines[i].line)
		at, ok := place[k]
		if !ok {
			at = len(all)
			place[k] = at
			all = append(all, group{key: k})
		}
		lines[i].counts.fill(&own)
		all[at].balance.Add(lines[i].line, &own)
	}
	return all
}

// Lines yields every line that has the attributes given in of, in the order in
// which they were opened.
func (l *Ledger) Lines(of pppk.Line) iter.Seq[pppk.Line] {
	return func(yield func(pppk.Line) bool) {
		l.mu.RLock()
		order := l.order
		l.mu.RUnlock()
		for _, a := range order {
			if a.line.Matches(&of) && !yield(a.line) {
				return
			}
		}
	}
}
