package before

import (
	"iter"

	"github.com/shopspring/decimal"
)

// Category is what a post is counted under (kategori jabatan): the three of
// full-time procurement, and the job groups of part-time posts, KepmenPANRB
// 16/2025 diktum 3. The zero value means not known.
type Category uint8

// The categories. Health and Technical are part-time job groups too.
const (
	Teachers              Category = iota + 1 // guru
	Health                                    // tenaga kesehatan
	Technical                                 // tenaga teknis
	TeachersAndStaff                          // guru dan tenaga kependidikan, part-time
	GeneralOperations                         // pengelola umum operasional, part-time
	ServiceOperator                           // operator layanan operasional, part-time
	ServiceAdministrator                      // pengelola layanan operasional, part-time
	ServiceAdministration                     // penata layanan operasional, part-time
)

var categories = []string{
	"", "guru", "kesehatan", "teknis", "guru-dan-tenaga-kependidikan", "pengelola-umum-operasional",
	"operator-layanan-operasional", "pengelola-layanan-operasional", "penata-layanan-operasional",
}

// String returns the wire value, "guru", or "".
func (c Category) String() string { return enumString(categories, uint8(c)) }

// MarshalText returns what String returns.
func (c Category) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (c *Category) UnmarshalText(text []byte) (err error) {
	*c, err = enumText[Category](categories, text, "kategori")
	return err
}

// LineKind is whom a line is for (jenis formasi). The zero value means not
// known.
type LineKind uint8

// The kinds of line.
const (
	GeneralLine LineKind = iota + 1 // formasi umum
	SpecialLine                     // formasi khusus
)

var lineKinds = []string{"", "umum", "khusus"}

// String returns the wire value, "umum", or "".
func (k LineKind) String() string { return enumString(lineKinds, uint8(k)) }

// MarshalText returns what String returns.
func (k LineKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (k *LineKind) UnmarshalText(text []byte) (err error) {
	*k, err = enumText[LineKind](lineKinds, text, "jenis_formasi")
	return err
}

// Line is one line of the breakdown of authorised posts (rincian kebutuhan): so
// many posts for one position with one education in one unit. It is comparable
// with ==.
//
// A Line is also a question: [ledger.Ledger.Balance], [ledger.Ledger.RollUp] and
// [ledger.Ledger.Register] take the attributes that are given as a filter, so that
// Line{} is every line and Line{ID: "g-07"} is one.
type Line struct {
	ID        string   `json:"id"`
	Agency    string   `json:"instansi,omitempty"`
	Unit      string   `json:"unit,omitempty"`
	Position  string   `json:"jabatan,omitempty"`
	Education string   `json:"pendidikan,omitempty"`
	Category  Category `json:"kategori,omitzero"`
	Kind      LineKind `json:"jenis_formasi,omitzero"`
	Status    Status   `json:"status,omitzero"`
	Year      int      `json:"tahun,omitempty"` // fiscal year of the authorisation
	Phase     int      `json:"tahap,omitempty"` // phase of the selection: 1, 2

	// Minutes is the working time of a part-time post in minutes a week; 0 is
	// not known. The PPK sets it (KepmenPANRB 16/2025 diktum 14); no national
	// number exists.
	Minutes int `json:"menit_per_minggu,omitempty"`
}

// matches reports whether the line has every attribute that is given in the
// pattern.
func (l *Line) matches(pattern *Line) bool {
	return (pattern.ID == "" || l.ID == pattern.ID) &&
		(pattern.Agency == "" || l.Agency == pattern.Agency) &&
		(pattern.Unit == "" || l.Unit == pattern.Unit) &&
		(pattern.Position == "" || l.Position == pattern.Position) &&
		(pattern.Education == "" || l.Education == pattern.Education) &&
		(pattern.Category == 0 || l.Category == pattern.Category) &&
		(pattern.Kind == 0 || l.Kind == pattern.Kind) &&
		(pattern.Status == 0 || l.Status == pattern.Status) &&
		(pattern.Year == 0 || l.Year == pattern.Year) &&
		(pattern.Phase == 0 || l.Phase == pattern.Phase) &&
		(pattern.Minutes == 0 || l.Minutes == pattern.Minutes)
}

// check adds what a line that is opened lacks.
func (l *Line) check(ps *problems, at string) {
	for _, text := range []struct{ key, value string }{{"id", l.ID}, {"instansi", l.Agency}, {"jabatan", l.Position}} {
		if text.value == "" {
			ps.add(at+"."+text.key, "line.missing", "is missing; a line needs its id, agency, position, status and year")
		}
	}
	if l.Status != FullTime && l.Status != PartTime {
		ps.add(at+".status", "line.missing", "is missing; say full-time or part-time, they are two regimes")
	}
	if l.Year < minYear || l.Year > maxYear {
		ps.add(at+".tahun", "line.year", "must be the fiscal year of the authorisation, with four digits")
	}
	if l.Phase < 0 || l.Phase > 9 {
		ps.add(at+".tahap", "line.phase", "must be 1 to 9, or left out")
	}
	if l.Minutes < 0 || l.Minutes > 7*24*60 {
		ps.add(at+".menit_per_minggu", "line.minutes", "must be the minutes of a week, or left out")
	}
	if l.Minutes != 0 && l.Status == FullTime {
		ps.add(at+".menit_per_minggu", "line.minutes", "is for part-time lines alone")
	}
	if l.Category >= TeachersAndStaff && l.Status == FullTime {
		ps.add(at+".kategori", "line.category", "is a job group of part-time posts")
	}
}

// Balance is how the posts of a line, or of several, stand on a day. On every
// line and day
//
//	Authorised + Excess = Filled + Reserved + Frozen + Closed + Vacant
//
// and none of them is negative.
type Balance struct {
	Lines int `json:"baris"` // how many lines are summed; 0: none matches

	Authorised int `json:"ditetapkan"`  // posts that the Minister has authorised
	Excess     int `json:"kelebihan"`   // people beyond the authorised posts, after a cut
	Filled     int `json:"terisi"`      // posts that somebody holds
	Reserved   int `json:"dicadangkan"` // for somebody who passed and has not started
	Frozen     int `json:"dibekukan"`   // held back by the agency
	Closed     int `json:"ditutup"`     // lost for the round, count in the next needs
	Vacant     int `json:"kosong"`      // free to be filled

	// Beside the sum.
	Proposed int `json:"diusulkan"`    // all that was ever proposed
	Carried  int `json:"dibawa"`       // of the closed ones, those proposed anew
	Handover int `json:"serah_terima"` // people working beside the one they take over from

	full, partMinutes fteParts
	hoursUnknown      fteParts
}

// fteParts is what full-time equivalents are computed from, of the authorised
// and of the filled posts.
type fteParts struct{ authorised, filled int }

// FTE returns the authorised and the filled posts in full-time equivalents, to
// four decimals: a full-time post is 1, a part-time one its minutes over those
// of the agency's full-time week, which no national text in the library gives.
// It reports false when that week is not positive, or when the hours of a
// part-time line with posts are not known.
func (b Balance) FTE(weekMinutes int) (authorised, filled decimal.Decimal, known bool) {
	if weekMinutes <= 0 || b.hoursUnknown != (fteParts{}) {
		return decimal.Decimal{}, decimal.Decimal{}, false
	}
	week := decimal.NewFromInt(int64(weekMinutes))
	of := func(full, minutes int) decimal.Decimal {
		return decimal.NewFromInt(int64(minutes)).DivRound(week, 4).Add(decimal.NewFromInt(int64(full)))
	}
	return of(b.full.authorised, b.partMinutes.authorised), of(b.full.filled, b.partMinutes.filled), true
}

// add adds how one line stands.
func (b *Balance) add(l *Line, c *counts) {
	b.Lines++
	taken := c.taken()
	b.Authorised += int(c[authorised])
	b.Excess += max(0, taken-int(c[authorised]))
	b.Filled += int(c[filled])
	b.Reserved += int(c[reserved])
	b.Frozen += int(c[frozen])
	b.Closed += int(c[closed])
	b.Vacant += max(0, int(c[authorised])-taken)
	b.Proposed += int(c[proposed])
	b.Carried += int(c[carried])
	b.Handover += int(c[handover])
	posts := fteParts{int(c[authorised]), int(c[filled])}
	switch {
	case l.Status == FullTime:
		b.full.plus(posts, 1)
	case l.Minutes != 0:
		b.partMinutes.plus(posts, l.Minutes)
	default:
		b.hoursUnknown.plus(posts, 1)
	}
}

func (p *fteParts) plus(posts fteParts, times int) {
	p.authorised += posts.authorised * times
	p.filled += posts.filled * times
}

// String returns the balance in one line: "authorised 5 = filled 4 + reserved 1".
// Amounts that are zero are left out, except authorised and vacant.
func (b Balance) String() string { return string(b.appendTo(nil)) }

func (b Balance) appendTo(to []byte) []byte {
	to = appendAmount(to, "authorised", b.Authorised)
	if b.Excess > 0 {
		to = appendAmount(append(to, " + "...), "excess", b.Excess)
	}
	to = append(to, " = "...)
	for _, part := range []struct {
		name string
		n    int
	}{{"filled", b.Filled}, {"reserved", b.Reserved}, {"frozen", b.Frozen}, {"closed", b.Closed}} {
		if part.n != 0 {
			to = append(appendAmount(to, part.name, part.n), " + "...)
		}
	}
	return appendAmount(to, "vacant", b.Vacant)
}

// Balance returns the sum of all lines that have the attributes given in of, as
// they stand at the end of the day. Any day can be asked for, past or future.
func (l *Ledger) Balance(of Line, day Date) Balance {
	l.mu.RLock()
	defer l.mu.RUnlock()
	var b Balance
	if of.ID != "" {
		if a := l.accounts[of.ID]; a != nil && a.line.matches(&of) {
			b.add(&a.line, a.on(day))
		}
		return b
	}
	for _, a := range l.order {
		if a.line.matches(&of) {
			b.add(&a.line, a.on(day))
		}
	}
	return b
}

// RollUp groups the lines that have the attributes given in of by what key keeps
// of them, and yields each group with its balance at the end of the day, in the
// order in which their first lines were opened. To group by category and phase:
//
//	func(l pppk.Line) pppk.Line { return pppk.Line{Category: l.Category, Phase: l.Phase} }
func (l *Ledger) RollUp(of Line, day Date, key func(Line) Line) iter.Seq2[Line, Balance] {
	return func(yield func(Line, Balance) bool) {
		for _, g := range l.groups(of, day, key) {
			if !yield(g.key, g.balance) {
				return
			}
		}
	}
}

type group struct {
	key     Line
	balance Balance
}

// groups calls key with nothing locked, so that it may ask the ledger.
func (l *Ledger) groups(of Line, day Date, key func(Line) Line) []group {
	type standing struct {
		line   *Line
		counts counts
	}
	l.mu.RLock()
	var lines []standing
	for _, a := range l.order {
		if a.line.matches(&of) {
			lines = append(lines, standing{&a.line, *a.on(day)})
		}
	}
	l.mu.RUnlock()
	var all []group
	place := map[Line]int{}
	for i := range lines {
		k := key(*lines[i].line)
		at, ok := place[k]
		if !ok {
			at = len(all)
			place[k] = at
			all = append(all, group{key: k})
		}
		all[at].balance.add(lines[i].line, &lines[i].counts)
	}
	return all
}

// Lines yields every line that has the attributes given in of, in the order in
// which they were opened.
func (l *Ledger) Lines(of Line) iter.Seq[Line] {
	return func(yield func(Line) bool) {
		l.mu.RLock()
		order := l.order
		l.mu.RUnlock()
		for _, a := range order {
			if a.line.matches(&of) && !yield(a.line) {
				return
			}
		}
	}
}
