package law

import (
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/jsontext"
	"github.com/pppk-id/pppk/internal/letter"
	"github.com/pppk-id/pppk/internal/source"
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

// AbsenceBand is one band of an [AbsenceTable]: from so many days to so many, both
// included.
type AbsenceBand struct {
	From     int            `json:"dari"`
	To       int            `json:"sampai,omitempty"` // 0: and more
	Level    pppk.EventKind `json:"tingkat"`          // [pppk.LightSanction], [pppk.MediumSanction], [pppk.SevereSanction], which ends the agreement, or [pppk.SevereWithoutEnding]
	Sanction pppk.Text      `json:"hukuman"`
}

// AbsenceRun is the sanction for so many working days in a row, or more.
type AbsenceRun struct {
	Days     int            `json:"hari"`
	Level    pppk.EventKind `json:"tingkat"`
	Sanction pppk.Text      `json:"hukuman"`
}

// maxAbsence is the days of a leap year.
const maxAbsence = 366

func (AbsenceTable) takes() string {
	return "an object: rentang (a list of objects: dari, sampai, tingkat (disiplin-ringan, disiplin-sedang, disiplin-berat, disiplin-berat-tanpa-pemutusan), hukuman (id, en)), " +
		"tertutup and berturut_turut (an object: hari, tingkat, hukuman)"
}

func (AbsenceTable) fromFile(ps *pppk.ProblemList, n jsontext.Node) any {
	var t AbsenceTable
	jsontext.Fields(ps, n, map[string]func(jsontext.Node){
		"rentang": jsontext.List(ps, &t.Bands, func(b *AbsenceBand) map[string]func(jsontext.Node) {
			return map[string]func(jsontext.Node){
				"dari": jsontext.Whole(ps, &b.From, 1, maxAbsence), "sampai": jsontext.Whole(ps, &b.To, 1, maxAbsence),
				"tingkat": jsontext.Word(ps, &b.Level), "hukuman": bilingual(ps, &b.Sanction),
			}
		}),
		"tertutup": jsontext.Flag(ps, &t.Ends),
		"berturut_turut": func(n jsontext.Node) {
			jsontext.Fields(ps, n, map[string]func(jsontext.Node){
				"hari": jsontext.Whole(ps, &t.Run.Days, 1, maxAbsence), "tingkat": jsontext.Word(ps, &t.Run.Level), "hukuman": bilingual(ps, &t.Run.Sanction),
			})
			jsontext.Required(ps, n, "hari", "tingkat", "hukuman")
		},
	})
	for _, band := range n.Items("rentang") {
		jsontext.Required(ps, band, "dari", "tingkat", "hukuman")
	}
	return t
}

func (t AbsenceTable) check(ps *pppk.ProblemList, at string) {
	bad := func(remedy string) { ps.Add(at, "setting.absence", remedy) }
	if len(t.Bands) == 0 {
		bad("has no band of days (Bands, rentang)")
		return
	}
	for i, b := range t.Bands {
		if b.From < 1 || b.From > maxAbsence || b.To != 0 && (b.To < b.From || b.To > maxAbsence) {
			bad(fmt.Sprintf("has a band that is none: %s; give days from 1 to %d, the first not after the last", t.band(i), maxAbsence))
			return // what follows compares them
		}
		if b.Level.Sanction() == 0 {
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
	if r := t.Run; r != (AbsenceRun{}) && (r.Days < 1 || r.Days > maxAbsence || r.Level.Sanction() == 0 || r.Sanction.ID == "" || r.Sanction.EN == "") {
		bad(fmt.Sprintf("has days in a row (Run, berturut_turut) without their number, 1 to %d, their level, or their sanction in both languages", maxAbsence))
	}
}

// sanctionLevels is the levels alone: not each sanction of a level is one of those
// that events name.
var sanctionLevels = letter.Words{{}, {ID: "tingkat ringan", EN: "light"}, {ID: "tingkat sedang", EN: "medium"}, {ID: "tingkat berat", EN: "severe"}}

// band names a band in an error: "rentang[1] (4-6)".
func (t AbsenceTable) band(i int) string {
	return jsontext.Place("rentang", i) + " (" + t.Bands[i].days() + ")"
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
func (b AbsenceBand) text(l pppk.Language) string {
	if b.To == 0 {
		return strconv.Itoa(b.From) + pppk.Text{ID: " hari kerja atau lebih", EN: " working days or more"}.In(l)
	}
	return b.days() + pppk.Text{ID: " hari kerja", EN: " working days"}.In(l)
}

// String returns the table in words.
func (t AbsenceTable) String() string { return t.in(pppk.Indonesian) }

func (t AbsenceTable) in(l pppk.Language) string {
	parts := make([]string, 0, len(t.Bands)+1)
	one := func(days string, level pppk.EventKind, sanction pppk.Text) {
		parts = append(parts, days+": "+sanction.In(l)+" ("+sanctionLevels.In(l, uint8(level.Sanction()))+")")
	}
	if r := t.Run; r.Days != 0 {
		one(strconv.Itoa(r.Days)+pppk.Text{ID: " hari kerja berturut-turut", EN: " working days in a row"}.In(l), r.Level, r.Sanction)
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
	citations []pppk.Citation
	class     EndingReading // of the ending, where the sanction is one
}

// Absence returns the sanction in the agency's table, [AbsenceSanctions], for
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
	f := AbsenceFinding{citations: []pppk.Citation{ownDiscipline}}
	s, set := p.setting(paramAbsence)
	if set {
		f.citations = append(f.citations, s.citation)
	} else if source.DisciplineReminder.ExistsOn(p.day) {
		f.citations = append(f.citations, source.DisciplineReminder)
	}
	for i := range f.citations {
		f.citations[i].Instrument = p.CheckedTo(f.citations[i].Instrument)
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
	if f.Band.Level == pppk.SevereSanction {
		for e := range p.EndingClasses(pppk.SevereSanction, pppk.FullTime) {
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
func (f AbsenceFinding) Citations() []pppk.Citation {
	return append([]pppk.Citation(nil), f.citations...)
}

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
func (f AbsenceFinding) Text(l pppk.Language) string {
	var b []byte
	switch {
	case f.InARow:
		b = append(b, strconv.Itoa(f.Band.From)+pppk.Text{ID: " hari kerja berturut-turut atau lebih: ", EN: " working days in a row or more: "}.In(l)...)
	case f.Band.From != 0:
		b = append(b, f.Band.text(l)+": "...)
	}
	switch {
	case !f.Known:
		b = append(b, pppk.Text{ID: "belum diketahui", EN: "not known"}.In(l)...)
		for i, why := range [...]pppk.Text{
			{ID: "instansi belum menetapkan tabel hukuman (AbsenceSanctions)", EN: "the agency has set no table of sanctions (AbsenceSanctions)"},
			{ID: "jumlah hari tidak masuk kerja dalam tahun itu kurang", EN: "the days of absence in the year are missing"},
			{ID: "jumlah hari tidak masuk kerja berturut-turut kurang", EN: "the days of absence in a row are missing"},
		} {
			if f.missing&(1<<i) != 0 {
				b = append(b, ": "+why.In(l)...)
			}
		}
	case f.Band == AbsenceBand{}:
		b = append(b, pppk.Text{ID: "tabel instansi tidak menyebut hukuman", EN: "the agency's table states no sanction"}.In(l)...)
	default:
		b = append(b, f.Band.Sanction.In(l)+" ("+sanctionLevels.In(l, uint8(f.Band.Level.Sanction()))+")"...)
	}
	if len(f.citations) > 0 {
		b = append(pppk.AppendCitations(append(b, " ("...), l, f.citations), ')')
	}
	b = append(b, '.')
	if f.class.Chosen {
		b = append(b, pppk.Text{
			ID: " Hukuman itu mengakhiri perjanjian; pemutusannya ", EN: " That sanction ends the agreement; the ending is ",
		}.In(l)+f.class.Class.Words(l)+pppk.Text{ID: "; akibat bagi lamaran baru: ", EN: "; for a new application: "}.In(l)+againWords.In(l, uint8(f.class.ApplyAgain))+" ("...)
		b = append(pppk.AppendCitations(b, l, f.class.citations), ")."...)
	}
	return string(b)
}

// String returns the answer in Indonesian.
func (f AbsenceFinding) String() string { return f.Text(pppk.Indonesian) }
