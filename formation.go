package pppk

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/pppk-id/pppk/internal/enum"
)

// Category is what a post is counted under (kategori jabatan): the three of
// full-time procurement, and the job groups of part-time posts, KepmenPANRB
// 16/2025 diktum 3. The zero value means not known.
type Category uint8

// The categories. Health and Technical are part-time job groups too.
const (
	TeacherPosts          Category = iota + 1 // guru
	HealthPosts                               // tenaga kesehatan
	TechnicalPosts                            // tenaga teknis
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
func (c Category) String() string { return enum.String(categories, uint8(c)) }

// MarshalText returns what String returns.
func (c Category) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (c *Category) UnmarshalText(text []byte) (err error) {
	*c, err = enum.Parse[Category](categories, text, "kategori", NewProblem)
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
func (k LineKind) String() string { return enum.String(lineKinds, uint8(k)) }

// MarshalText returns what String returns.
func (k LineKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (k *LineKind) UnmarshalText(text []byte) (err error) {
	*k, err = enum.Parse[LineKind](lineKinds, text, "jenis_formasi", NewProblem)
	return err
}

// Line is one line of the breakdown of authorised posts (rincian kebutuhan): so
// many posts for one position with one education in one unit. It is comparable
// with ==.
//
// A Line is also a question: ledger.Ledger.Balance, ledger.Ledger.RollUp and
// ledger.Ledger.Register take the attributes that are given as a filter, so that
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

// Matches reports whether the line has every attribute that is given in the
// pattern.
func (l *Line) Matches(pattern *Line) bool {
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

// Add adds how one line stands. Of its own balance Lines, Excess and Vacant are
// not read: they follow from the others.
func (b *Balance) Add(l *Line, own *Balance) {
	taken := own.Filled + own.Reserved + own.Frozen + own.Closed
	b.Lines++
	b.Authorised += own.Authorised
	b.Excess += max(0, taken-own.Authorised)
	b.Filled += own.Filled
	b.Reserved += own.Reserved
	b.Frozen += own.Frozen
	b.Closed += own.Closed
	b.Vacant += max(0, own.Authorised-taken)
	b.Proposed += own.Proposed
	b.Carried += own.Carried
	b.Handover += own.Handover
	posts := fteParts{own.Authorised, own.Filled}
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
func (b Balance) String() string { return string(b.append(nil)) }

func (b Balance) append(to []byte) []byte {
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

func appendAmount(b []byte, name string, n int) []byte {
	b = append(b, name...)
	b = append(b, ' ')
	return strconv.AppendInt(b, int64(n), 10)
}
