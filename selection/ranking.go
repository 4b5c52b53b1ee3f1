package selection

import (
	"fmt"
	"log/slog"
	"slices"
	"strconv"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/letter"
	"github.com/pppk-id/pppk/internal/mask"
	"github.com/pppk-id/pppk/internal/source"
)

// KeyOrder says which values of a [RankKey] go first. There is no default.
type KeyOrder uint8

// The two orders.
const (
	LowestFirst  KeyOrder = iota + 1 // the lowest or earliest value is the best
	HighestFirst                     // the highest or latest value is the best
)

var keyOrders = []string{"", "terendah-dahulu", "tertinggi-dahulu"}

// String returns the wire value, "terendah-dahulu", or "".
func (o KeyOrder) String() string { return enum.String(keyOrders, uint8(o)) }

// MarshalText returns what String returns.
func (o KeyOrder) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means unset.
func (o *KeyOrder) UnmarshalText(text []byte) (err error) {
	*o, err = enum.Parse[KeyOrder](keyOrders, text, "urutan", pppk.NewProblem)
	return err
}

// RankKey is one thing that people are put in order by. Make it with [RankBy].
type RankKey[T any] struct {
	name  string
	words pppk.Text
	order KeyOrder
	read  func(people []T) keyValues // nil: not made with RankBy
}

// keyValues are the values of all people under one key.
type keyValues struct {
	known  []bool
	better func(a, b int) int // negative if a goes before b; both are known
}

// RankBy returns a key. Its name is what a reader is told, and holds nothing
// personal: "predikat". Value returns a person's value and whether it is known;
// it is called once for each person. Compare orders two values, like
// [cmp.Compare], [pppk.Date.Compare] or the Compare of a decimal.
func RankBy[T, V any](name string, order KeyOrder, value func(T) (V, bool), compare func(a, b V) int) RankKey[T] {
	key := RankKey[T]{name: name, words: pppk.Text{ID: name, EN: name}, order: order}
	if value == nil || compare == nil {
		return key
	}
	key.read = func(people []T) keyValues {
		values, known := make([]V, len(people)), make([]bool, len(people))
		for i, p := range people {
			values[i], known[i] = value(p)
		}
		if order == HighestFirst {
			return keyValues{known, func(a, b int) int { return compare(values[b], values[a]) }}
		}
		return keyValues{known, func(a, b int) int { return compare(values[a], values[b]) }}
	}
	return key
}

// InEnglish returns the key with a name for English readers beside its own, which
// Ranked.Key and Ranked.Lacks keep.
func (k RankKey[T]) InEnglish(name string) RankKey[T] {
	k.words.EN = name
	return k
}

// CutSide is on which side of the cut somebody stands, when there are fewer
// posts than people.
type CutSide uint8

// The sides. All but CutNotKnown hold whatever the values turn out to be that
// are not known.
const (
	AboveCut    CutSide = iota + 1 // di atas batas: there is a post
	BelowCut                       // di bawah batas: there is none
	TiedAtCut                      // there is a post for some of those who tie: the office has to decide
	CutNotKnown                    // it hangs on values that are not known, their own or of others
)

var cutSides = []string{"", "di-atas-batas", "di-bawah-batas", "sama-pada-batas", "belum-diketahui"}

// String returns the wire value, "di-atas-batas", or "".
func (s CutSide) String() string { return enum.String(cutSides, uint8(s)) }

// MarshalText returns what String returns.
func (s CutSide) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means unset.
func (s *CutSide) UnmarshalText(text []byte) (err error) {
	*s, err = enum.Parse[CutSide](cutSides, text, "batas", pppk.NewProblem)
	return err
}

// Ranked is where one person stands. fmt and slog show nothing of the person.
type Ranked[T any] struct {
	Person T

	// Rank is 1 more than the number of people who are certainly better: those
	// who tie on all keys share it. It is 0 for somebody who is not ranked,
	// because a value is not known that is needed to tell them from others.
	Rank int

	Tied int // how many others share the rank

	// Open is how many others may be better or not, because a value is not known,
	// theirs or this person's.
	Open int

	Side CutSide

	// Key is the name of the first key that puts this person behind the next who
	// is certainly better; "" if nobody is.
	Key string

	// Lacks is the name of the first key whose value is needed and not known; "" if
	// none is. One that cannot change the place of anybody is not needed.
	Lacks string

	key, lacks pppk.Text // the same, in both languages
}

// Rank puts people in order by the keys, first to last: the second key only
// tells apart those who are equal under the first. It returns one entry for each
// person, best first; those who are not ranked stand behind the people whom they
// cannot be told from. Posts is how many of them there is room for.
//
// Nothing is broken or filled in silently. People who are equal under all keys
// tie: they share a rank, and if there are posts for some of them only, they are
// [TiedAtCut], and the office has to decide. The order in which people are given
// means nothing: it is kept among those who tie, and changes no rank. Somebody
// whose value is not known is neither worst nor best: if the value is needed,
// they are not ranked, Lacks names it, and nobody whose place hangs on it is said
// to be above or below the cut. So a value that becomes known never moves anybody
// from one side of the cut to the other.
//
// Which keys, and in which order, the agency says: see [ConversionOrder] and
// [Priority]. It is an error under [pppk.ErrRanking] if posts is negative, or if a key
// lacks something or its name stands twice.
func Rank[T any](people []T, posts int, keys ...RankKey[T]) ([]Ranked[T], error) {
	if err := checkRanking(posts, keys); err != nil {
		return nil, err
	}
	r := ranking[T]{people: people, posts: posts, keys: keys, values: make([]keyValues, len(keys)), all: make([]Ranked[T], 0, len(people))}
	for i, key := range keys {
		r.values[i] = key.read(people)
	}
	group := make([]int, len(people))
	for i := range group {
		group[i] = i
	}
	r.place(group, 0, rankPlace{})
	return r.all, nil
}

func checkRanking[T any](posts int, keys []RankKey[T]) error {
	ps := &pppk.ProblemList{Kind: pppk.ErrRanking}
	if posts < 0 {
		ps.Add("posts", "ranking.posts", "must be 0 or more: how many people there is room for")
	}
	if len(keys) == 0 {
		ps.Add("keys", "ranking.keys", "give at least one key: no order is set by the nation, the agency has to set one")
	}
	for i, key := range keys {
		at := "keys[" + strconv.Itoa(i) + "]"
		switch {
		case key.read == nil:
			ps.Add(at, "ranking.key", "has no value to compare; make it with RankBy")
		case key.order != LowestFirst && key.order != HighestFirst:
			ps.Add(at, "ranking.order", "does not say which values go first (LowestFirst, HighestFirst)")
		case key.name == "":
			ps.Add(at, "ranking.name", "has no name; a person is told which key put them behind another")
		case slices.ContainsFunc(keys[:i], func(k RankKey[T]) bool { return k.name == key.name }):
			ps.Add(at, "ranking.name", "has the name of an earlier key; give it its own")
		}
	}
	return ps.Err()
}

type ranking[T any] struct {
	people []T
	posts  int
	keys   []RankKey[T]
	values []keyValues
	all    []Ranked[T]
}

// rankPlace is how a group of people stands to all others.
type rankPlace struct {
	better int // how many are certainly better
	open   int // how many may be better or not
	key    int // 1 + the key that puts the group behind the next better one, or 0
}

// place puts a group in order who are equal under all keys before this one.
func (r *ranking[T]) place(group []int, key int, s rankPlace) {
	switch {
	case len(group) == 0:
		return
	case len(group) == 1 || key == len(r.keys):
		for _, i := range group {
			r.put(i, s, Ranked[T]{Rank: s.better + 1, Tied: len(group) - 1})
		}
		return
	}
	v := r.values[key]
	// Those whose value is not known go last, in the order in which they came.
	var unknown []int
	known := group[:0]
	for _, i := range group {
		if v.known[i] {
			known = append(known, i)
		} else {
			unknown = append(unknown, i)
		}
	}
	slices.SortStableFunc(known, v.better)
	next := s
	next.open += len(unknown)
	for first := 0; first < len(known); {
		last := first + 1
		for last < len(known) && v.better(known[first], known[last]) == 0 {
			last++
		}
		r.place(known[first:last], key+1, next)
		next.better += last - first
		next.key = key + 1
		first = last
	}
	s.open += len(group) - 1
	for _, i := range unknown {
		r.put(i, s, Ranked[T]{Lacks: r.keys[key].name, lacks: r.keys[key].words})
	}
}

func (r *ranking[T]) put(i int, s rankPlace, one Ranked[T]) {
	one.Person, one.Open = r.people[i], s.open
	if s.key != 0 {
		one.Key, one.key = r.keys[s.key-1].name, r.keys[s.key-1].words
	}
	switch {
	case s.better+one.Tied+s.open < r.posts:
		one.Side = AboveCut
	case s.better >= r.posts:
		one.Side = BelowCut
	case s.open == 0:
		one.Side = TiedAtCut
	default:
		one.Side = CutNotKnown
	}
	r.all = append(r.all, one)
}

var cutWords = letter.Words{
	{},
	{ID: "ada formasi", EN: "there is a post"},
	{ID: "tidak ada formasi", EN: "there is no post"},
	{ID: "formasi tidak cukup untuk semua yang sama peringkatnya: instansi harus menentukan", EN: "there are not enough posts for all who share the rank: the agency has to decide"},
	{ID: "ada atau tidaknya formasi bergantung pada nilai yang belum diketahui", EN: "whether there is a post hangs on values that are not known"},
}

// Text says in one line where the person stands and why. It names nobody.
func (r Ranked[T]) Text(l pppk.Language) string {
	in := func(id, en string) string { return pppk.Text{ID: id, EN: en}.In(l) }
	s := in("peringkat ", "rank ") + strconv.Itoa(r.Rank)
	if r.Rank == 0 {
		s = in("tidak diperingkat: tidak diketahui ", "not ranked: lacks ") + r.lacks.In(l)
	}
	if r.Tied > 0 {
		s += fmt.Sprintf(in(", sama dengan %d orang lain pada semua kunci", ", tied on all keys with %d"), r.Tied)
	}
	if r.Open > 0 && r.Rank > 0 {
		s += fmt.Sprintf(in(", dan %d orang belum dapat dibandingkan", ", and %d cannot be compared yet"), r.Open)
	}
	if r.Key != "" {
		s += in("; di belakang yang berikutnya menurut ", "; behind the next better by ") + r.key.In(l)
	}
	if side := cutWords.In(l, uint8(r.Side)); side != "" {
		s += "; " + side
	}
	return s
}

// String returns the Indonesian text, without the person.
func (r Ranked[T]) String() string { return "pppk.Ranked(" + r.Text(pppk.Indonesian) + ")" }

// Format prints what [Ranked.String] returns, whatever the verb.
func (r Ranked[T]) Format(s fmt.State, _ rune) { mask.Write(s, r.String()) }

// LogValue implements [slog.LogValuer] without the person.
func (r Ranked[T]) LogValue() slog.Value { return slog.StringValue(r.String()) }

// ConversionOrder says in what order part-time employees are converted to
// full-time where posts are fewer than people: the nation sets none. It returns a
// text to print beside a ranking, and what it rests on: the decree, which names
// what the PPK considers and no order, and one report, which says that none is
// set.
func ConversionOrder(l pppk.Language) (text string, cites []pppk.Citation) {
	return pppk.Text{
		ID: "Tidak diketahui ketentuan nasional tentang urutan pengangkatan PPPK paruh waktu menjadi PPPK. Urutan ini ditetapkan oleh instansi; " +
			"PPK dapat mengusulkan dengan mempertimbangkan ketersediaan anggaran dan evaluasi kinerja.",
		EN: "No national rule is known on the order in which part-time PPPK are appointed full-time. This order is set by the agency; " +
			"the PPK may propose, considering the availability of funds and the performance evaluation.",
	}.In(l), []pppk.Citation{source.Diktum28, source.NoNationOrder}
}
