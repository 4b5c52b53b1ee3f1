package before

import (
	"fmt"
	"iter"
	"strconv"
	"strings"
)

// AbsenceTable is what an agency imposes for working days of absence without a
// valid reason (tidak masuk kerja tanpa alasan yang sah), counted over a calendar
// year. Each PPK sets its own (PP 49/2018 Pasal 52 ayat (1)-(2)); the nation has
// none.
//
// Its bands stand in order, without a gap and without an overlap. Below the first
// one no sanction is stated. The last one is open (To is 0), or Ends says that the
// table states nothing beyond it.
type AbsenceTable struct {
	Bands []AbsenceBand `json:"rentang"`
	Ends  bool          `json:"tertutup,omitempty"`      // beyond the last band no sanction is stated
	Run   AbsenceRun    `json:"berturut_turut,omitzero"` // days in a row; looked at before the bands
}

// AbsenceBand is one band of an [law.AbsenceTable]: from so many days to so many, both
// included.
type AbsenceBand struct {
	From     int       `json:"dari"`
	To       int       `json:"sampai,omitempty"` // 0: and more
	Level    EventKind `json:"tingkat"`          // [pppk.LightSanction], [pppk.MediumSanction], [pppk.SevereSanction], which ends the agreement, or [pppk.SevereWithoutEnding]
	Sanction Text      `json:"hukuman"`
}

// AbsenceRun is the sanction for so many working days in a row, or more.
type AbsenceRun struct {
	Days     int       `json:"hari"`
	Level    EventKind `json:"tingkat"`
	Sanction Text      `json:"hukuman"`
}

// maxAbsence is the days of a leap year.
const maxAbsence = 366

func (AbsenceTable) takes() string {
	return "an object: rentang (a list of objects: dari, sampai, tingkat (disiplin-ringan, disiplin-sedang, disiplin-berat, disiplin-berat-tanpa-pemutusan), hukuman (id, en)), " +
		"tertutup and berturut_turut (an object: hari, tingkat, hukuman)"
}

func (AbsenceTable) fromFile(ps *problems, n node) any {
	var t AbsenceTable
	ps.fields(n, map[string]func(node){
		"rentang": list(ps, &t.Bands, func(b *AbsenceBand) map[string]func(node) {
			return map[string]func(node){
				"dari": ps.whole(&b.From, 1, maxAbsence), "sampai": ps.whole(&b.To, 1, maxAbsence),
				"tingkat": ps.word(&b.Level), "hukuman": ps.bilingual(&b.Sanction),
			}
		}),
		"tertutup": ps.flag(&t.Ends),
		"berturut_turut": func(n node) {
			ps.fields(n, map[string]func(node){
				"hari": ps.whole(&t.Run.Days, 1, maxAbsence), "tingkat": ps.word(&t.Run.Level), "hukuman": ps.bilingual(&t.Run.Sanction),
			})
			ps.needs(n, "hari", "tingkat", "hukuman")
		},
	})
	for _, band := range n.items("rentang") {
		ps.needs(band, "dari", "tingkat", "hukuman")
	}
	return t
}

func (t AbsenceTable) check(ps *problems, at string) {
	bad := func(remedy string) { ps.add(at, "setting.absence", remedy) }
	if len(t.Bands) == 0 {
		bad("has no band of days (Bands, rentang)")
		return
	}
	for i, b := range t.Bands {
		if b.From < 1 || b.From > maxAbsence || b.To != 0 && (b.To < b.From || b.To > maxAbsence) {
			bad(fmt.Sprintf("has a band that is none: %s; give days from 1 to %d, the first not after the last", t.band(i), maxAbsence))
			return // what follows compares them
		}
		if b.Level.sanction() == 0 {
			bad(t.band(i) + " needs a level: light, medium or severe")
		}
		if b.Sanction.ID == "" || b.Sanction.EN == "" {
			bad(t.band(i) + " needs its sanction in both languages")
		}
		if i == 0 {
			continue
		}
		switch before := t.Bands[i-1]; {
		case b.From <= before.From:
			bad(t.band(i) + " stands after " + t.band(i-1) + "; put the bands in the order of their days, each day once")
		case before.To == 0 || b.From <= before.To:
			bad(t.band(i-1) + " and " + t.band(i) + " overlap; a day belongs to one band")
		case b.From > before.To+1:
			bad(t.band(i-1) + " and " + t.band(i) + " leave a gap between them; let the one begin on the day after the other ends")
		}
	}
	switch open := t.Bands[len(t.Bands)-1].To == 0; {
	case !open && !t.Ends:
		bad(t.band(len(t.Bands)-1) + " is the last and has an end; leave it open (To 0, no sampai), or say that the table states nothing beyond it (Ends, tertutup)")
	case open && t.Ends:
		bad(t.band(len(t.Bands)-1) + " is open, and the table is said to end; keep one of the two")
	}
	if r := t.Run; r != (AbsenceRun{}) && (r.Days < 1 || r.Days > maxAbsence || r.Level.sanction() == 0 || r.Sanction.ID == "" || r.Sanction.EN == "") {
		bad(fmt.Sprintf("has days in a row (Run, berturut_turut) without their number, 1 to %d, their level, or their sanction in both languages", maxAbsence))
	}
}

// sanctionLevels is the levels alone: not each sanction of a level is one of those
// that events name.
var sanctionLevels = wordList{{}, {"tingkat ringan", "light"}, {"tingkat sedang", "medium"}, {"tingkat berat", "severe"}}

// band names a band in an error: "rentang[1] (4-6)".
func (t AbsenceTable) band(i int) string {
	return place("rentang", i) + " (" + t.Bands[i].days() + ")"
}

// days is "4-6", "3", or "28+".
func (b AbsenceBand) days() string {
	switch s := strconv.Itoa(b.From); b.To {
	case 0:
		return s + "+"
	case b.From:
		return s
	default:
		return s + "-" + strconv.Itoa(b.To)
	}
}

// text is "4-6 hari kerja", or "28 hari kerja atau lebih".
func (b AbsenceBand) text(l Language) string {
	if b.To == 0 {
		return strconv.Itoa(b.From) + words{" hari kerja atau lebih", " working days or more"}.in(l)
	}
	return b.days() + words{" hari kerja", " working days"}.in(l)
}

// String returns the table in words.
func (t AbsenceTable) String() string { return t.in(Indonesian) }

func (t AbsenceTable) in(l Language) string {
	parts := make([]string, 0, len(t.Bands)+1)
	one := func(days string, level EventKind, sanction Text) {
		parts = append(parts, days+": "+sanction.words().in(l)+" ("+sanctionLevels.in(l, uint8(level.sanction()))+")")
	}
	if r := t.Run; r.Days != 0 {
		one(strconv.Itoa(r.Days)+words{" hari kerja berturut-turut", " working days in a row"}.in(l), r.Level, r.Sanction)
	}
	for _, b := range t.Bands {
		one(b.text(l), b.Level, b.Sanction)
	}
	return strings.Join(parts, "; ")
}

// AbsenceFinding is what an agency's table says of days of absence.
type AbsenceFinding struct {
	// Known is whether the table answers. Where it does not, Missing says why.
	Known bool
	// Band is the band that the days fall into, and InARow says that it is the one
	// of days in a row: From is then their number. The zero Band of a known answer
	// means that the table states no sanction for so many days.
	Band   AbsenceBand
	InARow bool

	missing   uint8 // bits: the table, the days, the days in a row
	citations []Citation
	class     EndingReading // of the ending, where the sanction is one
}

// Absence returns the sanction in the agency's table, [law.AbsenceSanctions], for
// working days of absence without a valid reason: days, of the calendar year, and
// consecutive, the longest run of them. The run is looked at first: ten days in a
// row can weigh more than ten days. It may be longer than the days of the year,
// since it can have begun in the year before. A negative number is not known.
//
// It is about full-time staff. Of part-time staff KepmenPANRB 16/2025 says only
// that discipline follows the rules for ASN: which table that is, is not known.
//
// There is no national table: an agency that has set none has no answer here, and
// a table that is only reported of it is not looked at. Whom the table concerns,
// whether the absence had a valid reason and which sanction is imposed, its
// officials decide, by the procedure for PNS (PP 49/2018 Pasal 52 ayat (3)).
func (p *Policy) Absence(days, consecutive int) AbsenceFinding {
	if p == nil || p.law == nil {
		return AbsenceFinding{}
	}
	f := AbsenceFinding{citations: []Citation{ownDiscipline}}
	s, set := p.setting(paramAbsence)
	if set {
		f.citations = append(f.citations, s.citation)
	} else if disciplineReminder.exists(p.day) {
		f.citations = append(f.citations, disciplineReminder)
	}
	for i := range f.citations {
		f.citations[i].Instrument = p.checkedTo(f.citations[i].Instrument)
	}
	t, _ := s.value.(AbsenceTable)
	run := t.Run.Days != 0
	switch {
	case !set:
		f.missing = 1
	case run && consecutive >= t.Run.Days:
		f.Known, f.InARow = true, true
		f.Band = AbsenceBand{From: t.Run.Days, Level: t.Run.Level, Sanction: t.Run.Sanction}
	default:
		if days < 0 {
			f.missing |= 2
		}
		if run && consecutive < 0 {
			f.missing |= 4
		}
		if f.Known = f.missing == 0; f.Known {
			f.Band = t.of(days)
		}
	}
	if f.Band.Level == SevereSanction {
		for e := range p.EndingClasses(SevereSanction, FullTime) {
			if e.Chosen {
				f.class = e
			}
		}
	}
	return f
}

// of is the band of so many days, or the zero band.
func (t AbsenceTable) of(days int) AbsenceBand {
	for _, b := range t.Bands {
		if days >= b.From && (b.To == 0 || days <= b.To) {
			return b
		}
	}
	return AbsenceBand{}
}

// Citations returns where the answer comes from: PP 49/2018, which leaves the
// table to the PPK, and the source of the agency's table; without one the circular
// that reminds each PPK to set it.
func (f AbsenceFinding) Citations() []Citation { return append([]Citation(nil), f.citations...) }

// Missing yields what is not known while the answer is not, and who usually
// supplies it. Until a PPK has set a table, what it imposes may stand in the work
// agreement.
func (f AbsenceFinding) Missing() iter.Seq2[string, string] {
	return func(yield func(fact, from string) bool) {
		for i, part := range [...]struct{ fact, from string }{
			{string(AbsenceSanctions), "PPK"},
			{"hari_tidak_masuk", "unit kerja"},
			{"hari_berturut_turut", "unit kerja"},
		} {
			if f.missing&(1<<i) != 0 && !yield(part.fact, part.from) {
				return
			}
		}
	}
}

// Text returns the answer in one sentence of the language, with its sources. Of a
// [pppk.SevereSanction] a second one says which class counts of the ending.
func (f AbsenceFinding) Text(l Language) string {
	var b []byte
	switch {
	case f.InARow:
		b = append(b, strconv.Itoa(f.Band.From)+words{" hari kerja berturut-turut atau lebih: ", " working days in a row or more: "}.in(l)...)
	case f.Band.From != 0:
		b = append(b, f.Band.text(l)+": "...)
	}
	switch {
	case !f.Known:
		b = append(b, words{"belum diketahui", "not known"}.in(l)...)
		for i, why := range [...]words{
			{"instansi belum menetapkan tabel hukuman (AbsenceSanctions)", "the agency has set no table of sanctions (AbsenceSanctions)"},
			{"jumlah hari tidak masuk kerja dalam tahun itu kurang", "the days of absence in the year are missing"},
			{"jumlah hari tidak masuk kerja berturut-turut kurang", "the days of absence in a row are missing"},
		} {
			if f.missing&(1<<i) != 0 {
				b = append(b, ": "+why.in(l)...)
			}
		}
	case f.Band == AbsenceBand{}:
		b = append(b, words{"tabel instansi tidak menyebut hukuman", "the agency's table states no sanction"}.in(l)...)
	default:
		b = append(b, f.Band.Sanction.words().in(l)+" ("+sanctionLevels.in(l, uint8(f.Band.Level.sanction()))+")"...)
	}
	if len(f.citations) > 0 {
		b = append(appendCitations(append(b, " ("...), l, f.citations), ')')
	}
	b = append(b, '.')
	if f.class.Chosen {
		b = append(b, words{
			" Hukuman itu mengakhiri perjanjian; pemutusannya ", " That sanction ends the agreement; the ending is ",
		}.in(l)+f.class.Class.Words(l)+words{"; akibat bagi lamaran baru: ", "; for a new application: "}.in(l)+againWords.in(l, uint8(f.class.ApplyAgain))+" ("...)
		b = append(appendCitations(b, l, f.class.citations), ")."...)
	}
	return string(b)
}

// String returns the answer in Indonesian.
func (f AbsenceFinding) String() string { return f.Text(Indonesian) }
