package before

import (
	"math/bits"
	"slices"
	"strconv"
	"strings"
)

// Document is a paper or certificate that an agency asks for.
type Document struct {
	ID   string `json:"id"` // the agency's fact that says when it was handed in: a DateFact
	Name Text   `json:"nama"`
	Due  Date   `json:"paling_lambat,omitzero"` // the last day on which it can be handed in; zero: the day of the decision
}

// Documents is the papers that an agency asks for; each must be there in time.
type Documents []Document

func (Documents) takes() string { return "a list of objects: id, nama (id, en), paling_lambat" }

func (Documents) fromFile(ps *problems, n node) any {
	var all []Document
	list(ps, &all, func(d *Document) map[string]func(node) {
		return map[string]func(node){"id": ps.factID(&d.ID), "nama": ps.bilingual(&d.Name), "paling_lambat": ps.word(&d.Due)}
	})(n)
	items, _ := n.value.([]node)
	for _, item := range items {
		ps.needs(item, "id", "nama")
	}
	return Documents(all)
}

func (d Documents) in(l Language) string {
	parts := make([]string, len(d))
	for i, one := range d {
		parts[i] = one.Name.words().in(l)
		if !one.Due.IsZero() {
			parts[i] += words{" sampai ", " until "}.in(l) + l.date(one.Due)
		}
	}
	return strings.Join(parts, ", ")
}

func (d Documents) check(ps *problems, at string) {
	if len(d) == 0 {
		ps.add(at, "setting.documents", "names no document")
	}
	for i, one := range d {
		if one.Name.ID == "" || one.Name.EN == "" {
			ps.add(at, "setting.documents", "has a document without a name in both languages")
		}
		if slices.ContainsFunc(d[:i], func(o Document) bool { return o.ID == one.ID }) {
			ps.add(at, "setting.documents", "has two documents of one id: "+one.ID)
		}
	}
}

// facts are the declared facts that say when each was handed in.
func (d Documents) facts() []Fact {
	all := make([]Fact, len(d))
	for i, one := range d {
		all[i] = Fact{ID: one.ID, Kind: DateFact, Office: Text{"pegawai dan unit kerjanya", "the employee and his work unit"}, Title: Text{
			"hari penyerahan " + one.Name.ID, "the day on which this was handed in: " + one.Name.EN,
		}}
	}
	return all
}

func documentsRule(s Setting) (Rule, []Fact) {
	wanted, _ := s.value.(Documents)
	facts := wanted.facts()
	type paper struct { // what the check reads, side by side
		fact string
		due  Date
	}
	papers := make([]paper, len(wanted))
	for i, one := range wanted {
		papers[i] = paper{one.ID, one.Due}
	}
	return Rule{
		ID: "renewal.documents", Status: FullTime, Source: s.citation, Reads: idsOf(facts),
		Title: Text{"Kelengkapan dokumen", "Documents"},
		Duty:  Text{"Setiap dokumen yang diminta instansi diserahkan pada waktunya.", "Every document that the agency asks for is handed in on time."},
		Plain: Text{"Ada dokumen yang tidak Anda serahkan pada waktunya.", "A document was not handed in on time."},
		look: func(f *Facts, today Date) (found Result, there uint64) {
			found = Met
			for i := range papers {
				p := &papers[i]
				day, known := f.declaredDay(p.fact)
				switch {
				case !known:
					found = NotKnown
				case !day.IsZero() && !day.After(today) && (p.due.IsZero() || !day.After(p.due)): // it is here
					there |= 1 << i
				case p.due.IsZero() || p.due.Before(today) || day.After(p.due):
					return NotMet, 0
				default: // still to come
					found = NotKnown
				}
			}
			if found == Met {
				return Met, 0
			}
			return found, there
		},
		Found: func(c Case, l Language) string {
			var parts []string
			for _, one := range wanted {
				if day, known := c.Date(one.ID); known {
					text := words{"tidak diserahkan", "not handed in"}.in(l)
					if !day.IsZero() {
						text = l.date(day)
					}
					parts = append(parts, one.Name.words().in(l)+": "+text)
				}
			}
			return strings.Join(parts, ", ")
		},
		Wanted: wanted.in,
	}, facts
}

// ScorePart is one part of a [law.Score].
type ScorePart struct {
	ID     string  `json:"id"` // the agency's fact that has its points, 0 to 100: a NumberFact
	Name   Text    `json:"nama"`
	Weight Percent `json:"bobot"`
}

// Score is a weighted score. Its weights are exactly 100 percent. Without a pass
// mark it is computed and decides nothing.
type Score struct {
	Parts []ScorePart `json:"bagian"`
	Pass  Percent     `json:"nilai_batas,omitzero"` // points of 100; zero: no pass mark is known
}

func (Score) takes() string {
	return "an object: bagian (a list of objects: id, nama (id, en), bobot) and nilai_batas"
}

func (Score) fromFile(ps *problems, n node) any {
	var s Score
	ps.fields(n, map[string]func(node){
		"bagian": list(ps, &s.Parts, func(p *ScorePart) map[string]func(node) {
			return map[string]func(node){"id": ps.factID(&p.ID), "nama": ps.bilingual(&p.Name), "bobot": ps.word(&p.Weight)}
		}),
		"nilai_batas": ps.word(&s.Pass),
	})
	for _, part := range n.items("bagian") {
		ps.needs(part, "id", "nama", "bobot")
	}
	return s
}

func (s Score) in(l Language) string {
	parts := make([]string, len(s.Parts))
	for i, p := range s.Parts {
		parts[i] = p.Name.words().in(l) + " " + p.Weight.String() + " %"
	}
	text := strings.Join(parts, ", ")
	if s.Pass.IsZero() {
		return text + words{"; nilai batas tidak diketahui", "; no pass mark is known"}.in(l)
	}
	return text + words{"; paling rendah ", "; at least "}.in(l) + s.Pass.String()
}

func (s Score) check(ps *problems, at string) {
	sum := int32(0)
	for i, p := range s.Parts {
		if slices.ContainsFunc(s.Parts[:i], func(o ScorePart) bool { return o.ID == p.ID }) {
			ps.add(at, "setting.score", "has two parts of one id: "+p.ID)
		}
		if p.Weight.basisPoints <= 0 || p.Name.ID == "" || p.Name.EN == "" {
			ps.add(at, "setting.score", "has a part without a weight above 0, or without a name in both languages")
		}
		sum += p.Weight.basisPoints
	}
	if sum != 100_00 {
		ps.add(at, "setting.score", "has weights that sum to "+Percent{sum, true}.String()+" %; they must be exactly 100 %")
	}
	if s.Pass.given && (s.Pass.basisPoints < 0 || s.Pass.basisPoints > 100_00) {
		ps.add(at, "setting.score", "has a pass mark that is not 0 to 100 points")
	}
}

func (s Score) facts() []Fact {
	all := make([]Fact, len(s.Parts))
	for i, p := range s.Parts {
		all[i] = Fact{ID: p.ID, Kind: NumberFact, Office: Text{"tim penilai instansi", "the agency's assessors"}, Title: Text{
			"nilai " + p.Name.ID + " (0 sampai 100)", "points for " + p.Name.EN + " (0 to 100)",
		}}
	}
	return all
}

// between returns the points, ten thousand times and so exact, if every part that
// is not known were 0, and if it were 100.
// there is which parts are known.
func (s Score) between(f *Facts) (least, most int64, there uint64) {
	for i := range s.Parts {
		weight := int64(s.Parts[i].Weight.basisPoints)
		n, known := f.declaredNumber(s.Parts[i].ID)
		if !known || n > 100_00 {
			most += 100_00 * weight
			continue
		}
		there |= 1 << i
		least, most = least+n*weight, most+n*weight
	}
	return least, most, there
}

func scoreRule(setting Setting) (Rule, []Fact) {
	s, _ := setting.value.(Score)
	facts := s.facts()
	pass := int64(s.Pass.basisPoints) * 100_00
	duty := Text{"Nilai berbobot mencapai nilai batas instansi.", "The weighted score reaches the agency's pass mark."}
	if s.Pass.IsZero() {
		duty = Text{"Nilai berbobot dihitung; tanpa nilai batas ia tidak menentukan apa pun.", "The weighted score is computed; without a pass mark it decides nothing."}
	}
	return Rule{
		ID: "renewal.score", Status: FullTime, Source: setting.citation, Reads: idsOf(facts), Notes: s.Pass.IsZero(),
		Title: Text{"Nilai berbobot", "Weighted score"},
		Duty:  duty,
		Plain: Text{"Nilai Anda tidak mencapai nilai batas instansi.", "Your score does not reach the agency's pass mark."},
		look: func(f *Facts, _ Date) (Result, uint64) {
			if s.Pass.IsZero() {
				return NotApplicable, 0
			}
			least, most, there := s.between(f)
			switch {
			case least >= pass: // whatever those that are not known are
				return Met, 0
			case most < pass:
				return NotMet, 0
			}
			return NotKnown, there
		},
		Found: func(c Case, l Language) string {
			least, most, _ := s.between(c.facts)
			text := hundredthsText(l, least/100_00)
			if most != least {
				text += words{" sampai ", " to "}.in(l) + hundredthsText(l, most/100_00)
			}
			return text
		},
		Wanted: s.in,
	}, facts
}

// SanctionBar is the lightest sanction that bars a renewal, [pppk.LightSanction],
// [pppk.MediumSanction] or [pppk.SevereSanction], and the calendar years in which it does.
// The years are named, never "the last n". A [pppk.SevereWithoutEnding] is as heavy as
// the one that ends the agreement, and bars like it.
type SanctionBar struct {
	Lightest EventKind `json:"paling_ringan"`
	Years    []int     `json:"tahun"`
}

func (SanctionBar) takes() string {
	return "an object: paling_ringan (disiplin-ringan, disiplin-sedang, disiplin-berat) and tahun (a list of calendar years)"
}

func (SanctionBar) fromFile(ps *problems, n node) any {
	var b SanctionBar
	ps.fields(n, map[string]func(node){"paling_ringan": ps.word(&b.Lightest), "tahun": ps.wholes(&b.Years, minYear, maxYear)})
	ps.needs(n, "paling_ringan", "tahun")
	return b
}

func (b SanctionBar) in(l Language) string {
	years := make([]string, len(b.Years))
	for i, y := range b.Years {
		years[i] = strconv.Itoa(y)
	}
	return words{"tidak ada ", "no "}.in(l) + eventTitle(l, b.Lightest) + words{" atau lebih berat dalam tahun ", " or heavier in "}.in(l) + strings.Join(years, ", ")
}

func (b SanctionBar) check(ps *problems, at string) {
	if b.Lightest.sanction() == 0 || b.Lightest == SevereWithoutEnding {
		ps.add(at, "setting.sanction", "needs the lightest sanction that bars a renewal: light, medium or severe")
	}
	if len(b.Years) == 0 || !slices.IsSorted(b.Years) || len(slices.Compact(slices.Clone(b.Years))) != len(b.Years) || b.Years[0] < minYear || b.Years[len(b.Years)-1] > maxYear {
		ps.add(at, "setting.sanction", "needs calendar years, each once, in order")
	}
}

// sanction is how heavy a disciplinary sanction is, or 0: it is none.
func (k EventKind) sanction() int {
	switch k {
	case LightSanction:
		return 1
	case MediumSanction:
		return 2
	case SevereSanction, SevereWithoutEnding:
		return 3
	}
	return 0
}

// found returns the first sanction that bars, and whether that there is no other
// is known.
func (b SanctionBar) found(events *Events, day Date) (barred Event, known bool) {
	known = true
	for _, e := range events.List {
		heavy := e.Kind.sanction() >= b.Lightest.sanction()
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
	last := newDate(b.Years[len(b.Years)-1], 12, 31)
	if day.Before(last) {
		last = day
	}
	return barred, known && !events.CompleteTo.Before(last)
}

func disciplineRule(s Setting) (Rule, []Fact) {
	bar, _ := s.value.(SanctionBar)
	return Rule{
		ID: "renewal.discipline", Status: FullTime, Source: s.citation, Reads: []string{needs[bits.TrailingZeros32(uint32(needEvents))].fact},
		Title: Text{"Hukuman disiplin", "Disciplinary sanctions"},
		Duty:  Text{"Tidak ada hukuman disiplin dari tingkat yang menghalangi perpanjangan, dalam tahun yang disebut instansi.", "There is no disciplinary sanction of a level that bars renewal, in the years that the agency names."},
		Plain: Text{"Tercatat hukuman disiplin yang menghalangi perpanjangan perjanjian kerja Anda.", "A disciplinary sanction is on record that bars the renewal of your agreement."},
		look: func(f *Facts, day Date) (Result, uint64) {
			switch barred, known := bar.found(&f.Events, day); {
			case barred.Kind != 0:
				return NotMet, 0
			case !known:
				return NotKnown, 0
			}
			return Met, 0
		},
		Found: func(c Case, l Language) string {
			switch barred, known := bar.found(&c.facts.Events, c.Day()); {
			case barred.Kind != 0:
				return eventTitle(l, barred.Kind) + " " + l.date(barred.Date)
			case known:
				return words{"tidak ada", "none"}.in(l)
			}
			return ""
		},
		Wanted: bar.in,
	}, nil
}

func idsOf(facts []Fact) []string {
	ids := make([]string, len(facts))
	for i := range facts {
		ids[i] = facts[i].ID
	}
	return ids
}

// hundredthsText writes points with two decimals, cut and not rounded, so that no
// score shows a pass mark that it does not reach.
func hundredthsText(l Language, n int64) string {
	b := strconv.AppendInt(nil, n/100, 10)
	b = append(b, words{",", "."}.in(l)...)
	return string(append(b, byte('0'+n%100/10), byte('0'+n%10)))
}
