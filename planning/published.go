package planning

import (
	"errors"
	"fmt"
	"slices"
	"strconv"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/jsontext"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/ledger"
)

// Part is one named part of a published figure: a count of people or posts.
type Part struct {
	Name  string // of a line of the breakdown: its id
	Count int
}

// SumError is a published figure whose parts do not add up to it. It wraps
// [pppk.ErrPublished].
type SumError struct {
	Parts []Part
	Sum   int // of the parts
	Total int // as published
	Code  string
}

// Error returns the parts, their sum and the difference: "a 7 + b 3 = 10, not 9:
// 1 too many".
func (e *SumError) Error() string {
	var b []byte
	for i, p := range e.Parts {
		if i > 0 {
			b = append(b, " + "...)
		}
		b = fmt.Appendf(b, "%s %d", p.Name, p.Count)
	}
	if len(e.Parts) == 0 {
		b = append(b, "no parts"...)
	}
	b = strconv.AppendInt(append(b, " = "...), int64(e.Sum), 10)
	b = strconv.AppendInt(append(b, ", not "...), int64(e.Total), 10)
	b = strconv.AppendInt(append(b, ": "...), int64(max(e.Sum-e.Total, e.Total-e.Sum)), 10)
	if e.Sum > e.Total {
		b = append(b, " too many"...)
	} else {
		b = append(b, " too few"...)
	}
	return string(append(b, " ("+e.Code+")"...))
}

// Unwrap returns [pppk.ErrPublished].
func (e *SumError) Unwrap() error { return pppk.ErrPublished }

// CheckParts checks that the parts of a published figure add up to its total. The
// error is a [SumError] or, for counts that cannot be, holds [pppk.Problem] values.
func CheckParts(total int, parts []Part) error {
	ps := pppk.ProblemList{Kind: pppk.ErrPublished}
	checkCount(&ps, "jumlah", total)
	if err := checkCounts(&ps, parts); err != nil {
		return err
	}
	sum := 0
	for _, p := range parts {
		sum += p.Count
	}
	if sum == total {
		return nil
	}
	return &SumError{Parts: slices.Clone(parts), Sum: sum, Total: total, Code: "published.sum"}
}

func checkCounts(ps *pppk.ProblemList, parts []Part) error {
	for i, p := range parts {
		checkCount(ps, jsontext.Place("bagian", i), p.Count)
	}
	return ps.Err()
}

func checkCount(ps *pppk.ProblemList, at string, n int) {
	if n < 0 || n > 1_000_000_000 {
		ps.Add(at, "published.count", "must be a count of people or posts: 0 or more, up to a thousand million")
	}
}

// PublishedError is one line on which the published breakdown and the authorised
// posts differ. It wraps [pppk.ErrPublished].
type PublishedError struct {
	Line       string // its id
	Day        pppk.Date
	Published  int           // 0: also of a line that is not in the list
	Authorised int           // 0: also of a line that the ledger does not have
	Code       string        // "published.differs", "published.missing", "published.unknown", "published.twice"
	Citation   pppk.Citation // none where the day is before the regulation
}

// Error returns the line, both numbers and the article.
func (e *PublishedError) Error() string {
	b := []byte("line " + e.Line + " on " + e.Day.String())
	b = fmt.Appendf(b, ": published %d, authorised %d", e.Published, e.Authorised)
	switch e.Code {
	case "published.missing":
		b = append(b, ": not in the list"...)
	case "published.unknown":
		b = append(b, ": no such line among those compared"...)
	case "published.twice":
		b = append(b, ": in the list again; give each line once"...)
	}
	if e.Citation != (pppk.Citation{}) {
		b = append(b, "; "+e.Citation.On(pppk.English, e.Day).In(pppk.English)...)
	}
	return string(append(b, " ("+e.Code+")"...))
}

// Unwrap returns [pppk.ErrPublished].
func (e *PublishedError) Unwrap() error { return pppk.ErrPublished }

// CheckPublished compares the breakdown that is opened to applicants, line by
// line, with the posts authorised at the end of the day on the lines that have
// the attributes given in of: they must be the same (PermenPANRB 6/2024 Pasal 22
// ayat (3)). The error joins a [PublishedError] for each line that differs, first
// those in the list, in its order, then those that lack in it; a line without
// authorised posts may be left out of the list. Without a day, and for counts that
// cannot be, it holds [pppk.Problem] values.
func CheckPublished(l *ledger.Ledger, of pppk.Line, opened []Part, day pppk.Date) error {
	ps := pppk.ProblemList{Kind: pppk.ErrPublished}
	if day.IsZero() {
		ps.Add("tanggal", "published.day", "is missing; give the day on which the posts are authorised")
	}
	if err := checkCounts(&ps, opened); err != nil {
		return err
	}
	var cite pppk.Citation
	if source.Published.ExistsOn(day) {
		cite = source.Published
	}
	var all []error
	differ := func(line string, opened, posts int, code string) {
		all = append(all, &PublishedError{line, day, opened, posts, code, cite})
	}
	lines, places := authorisedOn(l, of, day)
	unknown := map[string]bool{}
	for _, p := range opened {
		i, ok := places[p.Name]
		switch {
		case !ok && unknown[p.Name]:
			differ(p.Name, p.Count, 0, "published.twice")
		case !ok:
			unknown[p.Name] = true
			differ(p.Name, p.Count, 0, "published.unknown")
		case lines[i].listed:
			differ(p.Name, p.Count, lines[i].posts, "published.twice")
		case p.Count != lines[i].posts:
			differ(p.Name, p.Count, lines[i].posts, "published.differs")
		}
		if ok {
			lines[i].listed = true
		}
	}
	for _, line := range lines {
		if !line.listed && line.posts != 0 {
			differ(line.id, 0, line.posts, "published.missing")
		}
	}
	return errors.Join(all...)
}

// authorisedLine is how many posts of a line are authorised, and whether it is in
// a list.
type authorisedLine struct {
	id     string
	posts  int
	listed bool
}

func authorisedOn(l *ledger.Ledger, of pppk.Line, day pppk.Date) (lines []authorisedLine, places map[string]int) {
	places = map[string]int{}
	for line, balance := range l.RollUp(of, day, func(line pppk.Line) pppk.Line { return pppk.Line{ID: line.ID} }) {
		places[line.ID] = len(lines)
		lines = append(lines, authorisedLine{id: line.ID, posts: balance.Authorised})
	}
	return lines, places
}
