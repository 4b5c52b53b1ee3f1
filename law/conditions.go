package law

import (
	"slices"
	"strconv"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/jsontext"
)

// Document is a paper or certificate that an agency asks for.
type Document struct {
	ID   string    `json:"id"` // the agency's fact that says when it was handed in: a DateFact
	Name pppk.Text `json:"nama"`
	Due  pppk.Date `json:"paling_lambat,omitzero"` // the last day on which it can be handed in; zero: the day of the decision
}

// Documents is the papers that an agency asks for; each must be there in time.
type Documents []Document

func (Documents) takes() string { return "a list of objects: id, nama (id, en), paling_lambat" }

func (Documents) fromFile(ps *pppk.ProblemList, n jsontext.Node) any {
	var all []Document
	jsontext.List(ps, &all, func(d *Document) map[string]func(jsontext.Node) {
		return map[string]func(jsontext.Node){"id": factID(ps, &d.ID), "nama": bilingual(ps, &d.Name), "paling_lambat": jsontext.Word(ps, &d.Due)}
	})(n)
	items, _ := n.Value.([]jsontext.Node)
	for _, item := range items {
		jsontext.Required(ps, item, "id", "nama")
	}
	return Documents(all)
}

func (d Documents) In(l pppk.Language) string {
	parts := make([]string, len(d))
	for i, one := range d {
		parts[i] = one.Name.In(l)
		if !one.Due.IsZero() {
			parts[i] += pppk.Text{ID: " sampai ", EN: " until "}.In(l) + l.Date(one.Due)
		}
	}
	return strings.Join(parts, ", ")
}

func (d Documents) check(ps *pppk.ProblemList, at string) {
	if len(d) == 0 {
		ps.Add(at, "setting.documents", "names no document")
	}
	for i, one := range d {
		if one.Name.ID == "" || one.Name.EN == "" {
			ps.Add(at, "setting.documents", "has a document without a name in both languages")
		}
		if slices.ContainsFunc(d[:i], func(o Document) bool { return o.ID == one.ID }) {
			ps.Add(at, "setting.documents", "has two documents of one id: "+one.ID)
		}
	}
}

// facts are the declared facts that say when each was handed in.
func (d Documents) facts() []*Fact {
	all := make([]*Fact, len(d))
	for i, one := range d {
		all[i] = &Fact{ID: one.ID, Kind: DateFact, Office: pppk.Text{ID: "pegawai dan unit kerjanya", EN: "the employee and his work unit"}, Title: pppk.Text{
			ID: "hari penyerahan " + one.Name.ID, EN: "the day on which this was handed in: " + one.Name.EN,
		}}
	}
	return all
}

// Rule returns the condition that each is there in time, for a rule that a parameter of
// this type adds, and the facts that it reads. Its id, its act and its words are the
// law's.
func (d Documents) Rule(r Rule) (Rule, []*Fact) {
	facts := d.facts()
	r.Reads = facts
	r.Check = func(c *Case) Result {
		found := Met
		for i := range d {
			due := d[i].Due
			day, known := c.Date(facts[i])
			switch {
			case known && !day.IsZero() && !day.After(c.Day) && (due.IsZero() || !day.After(due)): // it is here
			case known && (due.IsZero() || due.Before(c.Day) || day.After(due)):
				return NotMet
			default: // not known, or still to come
				c.Lack(facts[i])
				found = NotKnown
			}
		}
		return found
	}
	r.Found = func(c *Case, l pppk.Language) string {
		var parts []string
		for i, one := range d {
			if day, known := c.Date(facts[i]); known {
				text := pppk.Text{ID: "tidak diserahkan", EN: "not handed in"}.In(l)
				if !day.IsZero() {
					text = l.Date(day)
				}
				parts = append(parts, one.Name.In(l)+": "+text)
			}
		}
		return strings.Join(parts, ", ")
	}
	r.Wanted = d.In
	return r, facts
}

// ScorePart is one part of a [Score].
type ScorePart struct {
	ID     string       `json:"id"` // the agency's fact that has its points, 0 to 100: a NumberFact
	Name   pppk.Text    `json:"nama"`
	Weight pppk.Percent `json:"bobot"`
}

// Score is a weighted score. Its weights are exactly 100 percent. Without a pass
// mark it is computed and decides nothing.
type Score struct {
	Parts []ScorePart  `json:"bagian"`
	Pass  pppk.Percent `json:"nilai_batas,omitzero"` // points of 100; zero: no pass mark is known
}

func (Score) takes() string {
	return "an object: bagian (a list of objects: id, nama (id, en), bobot) and nilai_batas"
}

func (Score) fromFile(ps *pppk.ProblemList, n jsontext.Node) any {
	var s Score
	jsontext.Fields(ps, n, map[string]func(jsontext.Node){
		"bagian": jsontext.List(ps, &s.Parts, func(p *ScorePart) map[string]func(jsontext.Node) {
			return map[string]func(jsontext.Node){"id": factID(ps, &p.ID), "nama": bilingual(ps, &p.Name), "bobot": jsontext.Word(ps, &p.Weight)}
		}),
		"nilai_batas": jsontext.Word(ps, &s.Pass),
	})
	for _, part := range n.Items("bagian") {
		jsontext.Required(ps, part, "id", "nama", "bobot")
	}
	return s
}

func (s Score) In(l pppk.Language) string {
	parts := make([]string, len(s.Parts))
	for i, p := range s.Parts {
		parts[i] = p.Name.In(l) + " " + p.Weight.String() + " %"
	}
	text := strings.Join(parts, ", ")
	if s.Pass.IsZero() {
		return text + pppk.Text{ID: "; nilai batas tidak diketahui", EN: "; no pass mark is known"}.In(l)
	}
	return text + pppk.Text{ID: "; paling rendah ", EN: "; at least "}.In(l) + s.Pass.String()
}

func (s Score) check(ps *pppk.ProblemList, at string) {
	sum := int32(0)
	for i, p := range s.Parts {
		if slices.ContainsFunc(s.Parts[:i], func(o ScorePart) bool { return o.ID == p.ID }) {
			ps.Add(at, "setting.score", "has two parts of one id: "+p.ID)
		}
		if p.Weight.BasisPoints() <= 0 || p.Name.ID == "" || p.Name.EN == "" {
			ps.Add(at, "setting.score", "has a part without a weight above 0, or without a name in both languages")
		}
		sum += p.Weight.BasisPoints()
	}
	if sum != 100_00 {
		ps.Add(at, "setting.score", "has weights that sum to "+pppk.PercentOf(sum).String()+" %; they must be exactly 100 %")
	}
	if !s.Pass.IsZero() && (s.Pass.BasisPoints() < 0 || s.Pass.BasisPoints() > 100_00) {
		ps.Add(at, "setting.score", "has a pass mark that is not 0 to 100 points")
	}
}

func (s Score) facts() []*Fact {
	all := make([]*Fact, len(s.Parts))
	for i, p := range s.Parts {
		all[i] = &Fact{ID: p.ID, Kind: NumberFact, Office: pppk.Text{ID: "tim penilai instansi", EN: "the agency's assessors"}, Title: pppk.Text{
			ID: "nilai " + p.Name.ID + " (0 sampai 100)", EN: "points for " + p.Name.EN + " (0 to 100)",
		}}
	}
	return all
}

// between returns the points, ten thousand times and so exact, if every part that is not
// known were 0, and if it were 100. It leaves which are not known.
func (s Score) between(c *Case, facts []*Fact) (least, most int64) {
	for i := range s.Parts {
		weight := int64(s.Parts[i].Weight.BasisPoints())
		n, known := c.Number(facts[i])
		if !known || n > 100_00 {
			c.Lack(facts[i])
			most += 100_00 * weight
			continue
		}
		least, most = least+n*weight, most+n*weight
	}
	return least, most
}

// Rule returns the condition that the score reaches the pass mark, for a rule that a
// parameter of this type adds, and the facts that it reads. Without a pass mark it only
// notes.
func (s Score) Rule(r Rule) (Rule, []*Fact) {
	facts := s.facts()
	pass := int64(s.Pass.BasisPoints()) * 100_00
	r.Reads, r.Notes = facts, s.Pass.IsZero()
	r.Check = func(c *Case) Result {
		if s.Pass.IsZero() {
			return NotApplicable
		}
		least, most := s.between(c, facts)
		switch {
		case least >= pass: // whatever those that are not known are
			c.Clear()
			return Met
		case most < pass:
			c.Clear()
			return NotMet
		}
		return NotKnown
	}
	r.Found = func(c *Case, l pppk.Language) string {
		least, most := s.between(c, facts)
		text := hundredthsText(l, least/100_00)
		if most != least {
			text += pppk.Text{ID: " sampai ", EN: " to "}.In(l) + hundredthsText(l, most/100_00)
		}
		return text
	}
	r.Wanted = s.In
	return r, facts
}

// SanctionBar is the lightest sanction that bars a renewal, [pppk.LightSanction],
// [pppk.MediumSanction] or [pppk.SevereSanction], and the calendar years in which it does.
// The years are named, never "the last n". A [pppk.SevereWithoutEnding] is as heavy as
// the one that ends the agreement, and bars like it.
type SanctionBar struct {
	Lightest pppk.EventKind `json:"paling_ringan"`
	Years    []int          `json:"tahun"`
}

func (SanctionBar) takes() string {
	return "an object: paling_ringan (disiplin-ringan, disiplin-sedang, disiplin-berat) and tahun (a list of calendar years)"
}

func (SanctionBar) fromFile(ps *pppk.ProblemList, n jsontext.Node) any {
	var b SanctionBar
	jsontext.Fields(ps, n, map[string]func(jsontext.Node){"paling_ringan": jsontext.Word(ps, &b.Lightest), "tahun": jsontext.Wholes(ps, &b.Years, pppk.MinYear, pppk.MaxYear)})
	jsontext.Required(ps, n, "paling_ringan", "tahun")
	return b
}

func (b SanctionBar) In(l pppk.Language) string {
	years := make([]string, len(b.Years))
	for i, y := range b.Years {
		years[i] = strconv.Itoa(y)
	}
	return pppk.Text{ID: "tidak ada ", EN: "no "}.In(l) + b.Lightest.Title().In(l) + pppk.Text{ID: " atau lebih berat dalam tahun ", EN: " or heavier in "}.In(l) + strings.Join(years, ", ")
}

func (b SanctionBar) check(ps *pppk.ProblemList, at string) {
	if b.Lightest.Sanction() == 0 || b.Lightest == pppk.SevereWithoutEnding {
		ps.Add(at, "setting.sanction", "needs the lightest sanction that bars a renewal: light, medium or severe")
	}
	if len(b.Years) == 0 || !slices.IsSorted(b.Years) || len(slices.Compact(slices.Clone(b.Years))) != len(b.Years) || b.Years[0] < pppk.MinYear || b.Years[len(b.Years)-1] > pppk.MaxYear {
		ps.Add(at, "setting.sanction", "needs calendar years, each once, in order")
	}
}

// found returns the first sanction that bars, and whether that there is no other
// is known.
func (b SanctionBar) found(events *pppk.Events, day pppk.Date) (barred pppk.Event, known bool) {
	known = true
	for _, e := range events.List {
		heavy := e.Kind.Sanction() >= b.Lightest.Sanction()
		switch {
		case e.Kind != 0 && !heavy:
		case e.Date.IsZero() || e.Kind == 0:
			known = false
		case heavy && !e.Date.After(day) && slices.Contains(b.Years, e.Date.Year()):
			if barred.Kind == 0 || e.Date.Before(barred.Date) {
				barred = e
			}
		}
	}
	last := pppk.EndOfYear(b.Years[len(b.Years)-1])
	if day.Before(last) {
		last = day
	}
	return barred, known && !events.CompleteTo.Before(last)
}

// Rule returns the condition that no sanction bars, for a rule that a parameter of this
// type adds.
func (b SanctionBar) Rule(r Rule) (Rule, []*Fact) {
	r.Reads = []*Fact{needEvents}
	r.Check = func(c *Case) Result {
		switch barred, known := b.found(c.Events(), c.Day); {
		case barred.Kind != 0:
			return NotMet
		case !known:
			return c.Lacks(needEvents)
		}
		return Met
	}
	r.Found = func(c *Case, l pppk.Language) string {
		switch barred, known := b.found(c.Events(), c.Day); {
		case barred.Kind != 0:
			return barred.Kind.Title().In(l) + " " + l.Date(barred.Date)
		case known:
			return textNone.In(l)
		}
		return ""
	}
	r.Wanted = b.In
	return r, nil
}

// hundredthsText writes points with two decimals, cut and not rounded, so that no
// score shows a pass mark that it does not reach.
func hundredthsText(l pppk.Language, n int64) string {
	b := strconv.AppendInt(nil, n/100, 10)
	b = append(b, pppk.Text{ID: ",", EN: "."}.In(l)...)
	return string(append(b, byte('0'+n%100/10), byte('0'+n%10)))
}
