package main

import (
	"fmt"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/national"
)

// move is one official who is to go from one post to another of the same kind.
type move struct {
	who      string // made up, opaque
	kind     pppk.PositionKind
	from, to string // ids of lines
	circle   int    // those who change places with each other
	file     file
}

// file is what is on file about a move.
type file struct {
	test       pppk.Date       // day of the competence test
	evaluation pppk.Evaluation // of the year before
	team       string          // decree by which the assessors were appointed
	reason     string          // why this official goes to this post
}

// paper is one thing that must be on file, and who gives it.
type paper struct {
	name, from string
	there      func(f *file, day pppk.Date) bool
	leaveOut   func(f *file)
}

// papers is this example's own list. National law about PNS is not in the library.
var papers = []paper{
	{
		"uji-kompetensi", "tim uji kompetensi",
		func(f *file, day pppk.Date) bool { return !f.test.IsZero() && !f.test.After(day) },
		func(f *file) { f.test = pppk.Date{} },
	},
	{
		"evaluasi-kinerja", "pejabat penilai kinerja",
		func(f *file, day pppk.Date) bool {
			p, err := f.evaluation.Rated()
			return err == nil && p != 0 && f.evaluation.Year == day.Year()-1
		},
		func(f *file) { f.evaluation = pppk.Evaluation{} },
	},
	{
		"tim-penilai", "pejabat pembina kepegawaian (PPK)",
		func(f *file, _ pppk.Date) bool { return f.team != "" },
		func(f *file) { f.team = "" },
	},
	{
		"alasan-tercatat", "unit kerja pengusul",
		func(f *file, _ pppk.Date) bool { return f.reason != "" },
		func(f *file) { f.reason = "" },
	},
}

// lack is a paper that a move does not have.
type lack struct {
	Paper string `json:"bukti"`
	From  string `json:"dari"`
}

func (m *move) lacks(day pppk.Date) (all []lack) {
	for _, p := range papers {
		if !p.there(&m.file, day) {
			all = append(all, lack{p.name, p.from})
		}
	}
	return all
}

// makeUp makes up one move for every official of the parts. Two change places
// with each other, and of an odd number the last three.
func (in *input) makeUp() []move {
	var all []move
	circle := 0
	for _, kind := range in.kinds() {
		n := in.by[kind]
		post := func(i int) string { return fmt.Sprintf("%s/%04d", kind, i+1) }
		for first := 0; first < n; {
			size := 2
			if n-first == 3 {
				size = 3
			}
			circle++
			for i := range size {
				m := move{
					who: fmt.Sprintf("%s/pejabat-%04d", kind, first+i+1), kind: kind, circle: circle,
					from: post(first + i), to: post(first + (i+1)%size),
				}
				m.file = makeUpFile(len(all), in.Day)
				all = append(all, m)
			}
			first += size
		}
	}
	in.leaveOut(all)
	return all
}

func makeUpFile(i int, day pppk.Date) file {
	reasons := []string{"penyegaran organisasi", "kesesuaian kompetensi dengan jabatan tujuan", "kebutuhan unit tujuan"}
	predicates := []pppk.Predicate{pppk.Good, pppk.Good, pppk.VeryGood}
	return file{
		test:       day.AddDays(-10 - i%20),
		evaluation: pppk.Evaluation{Year: day.Year() - 1, Period: pppk.Annual, Predicate: predicates[i%len(predicates)]},
		team:       "SK tim penilai rekaan",
		reason:     reasons[i%len(reasons)],
	}
}

// leaveOut leaves each paper out as often as the input says, of other people
// each time, spread over all of them.
func (in *input) leaveOut(all []move) {
	const step = 31
	taken := make([]bool, len(all))
	at := 0
	for _, p := range papers {
		for range in.Lacks[p.name] {
			for at %= len(all); taken[at]; at = (at + 1) % len(all) {
			}
			taken[at] = true
			p.leaveOut(&all[at].file)
			at += step
		}
	}
}

// plan is what becomes of the moves: who lacks a paper is refused, who would go
// to a post that is then not free, or leave one to somebody who has nowhere to
// go, is held back, and the others move.
type plan struct {
	refused, held, moved []*move
}

func newPlan(all []move, day pppk.Date) (p plan) {
	broken := map[int]bool{}
	for i := range all {
		if all[i].lacks(day) != nil {
			broken[all[i].circle] = true
		}
	}
	for i := range all {
		switch m := &all[i]; {
		case m.lacks(day) != nil:
			p.refused = append(p.refused, m)
		case broken[m.circle]:
			p.held = append(p.held, m)
		default:
			p.moved = append(p.moved, m)
		}
	}
	return p
}

// open books every post with its official as they stood on the day before.
func open(in *input, all []move) (*ledger.Ledger, error) {
	ledger := ledger.New(national.Posts(national.Law()))
	before := in.Day.AddDays(-1)
	b := pppk.Batch{Reference: "keadaan sebelum rotasi", Office: recorder, Reason: "pejabat rekaan menurut jumlah yang diterbitkan"}
	for i := range all {
		m := &all[i]
		line := &pppk.Line{ID: m.from, Agency: in.Region, Unit: "unit " + m.from, Position: m.kind.String(), Status: pppk.FullTime, Year: in.Day.Year()}
		b.Entries = append(b.Entries,
			pppk.Entry{Kind: pppk.Authorise, Date: before, Line: m.from, Opens: line, Posts: 1},
			pppk.Entry{Kind: pppk.Fill, Date: before, Line: m.from, Incumbent: m.who})
	}
	_, err := ledger.Apply(b)
	return ledger, err
}

const recorder = "contoh rotasi"

// batch is the moves as one batch. The reason on file is the reason of the entry.
func batch(reference string, day pppk.Date, moves []*move) pppk.Batch {
	b := pppk.Batch{Reference: reference, Office: recorder, Reason: "rotasi pejabat"}
	for _, m := range moves {
		b.Entries = append(b.Entries, pppk.Entry{
			Kind: pppk.Transfer, Date: day, Line: m.from, To: m.to, Incumbent: m.who, Ground: pppk.ByTransfer, Reason: m.file.reason,
		})
	}
	return b
}
