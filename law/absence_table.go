package law

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/jsontext"
	"github.com/pppk-id/pppk/internal/letter"
)

// AbsenceTable is what an agency imposes for working days of absence without a
// valid reason (tidak masuk kerja tanpa alasan yang sah), counted over a calendar
// year. Each PPK sets its own; the nation has none.
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

// Weight is how heavy its sanction is, in words.
func (b AbsenceBand) Weight(l pppk.Language) string {
	return sanctionLevels.In(l, uint8(b.Level.Sanction()))
}

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

// In is "4-6 hari kerja", or "28 hari kerja atau lebih".
func (b AbsenceBand) In(l pppk.Language) string {
	if b.To == 0 {
		return strconv.Itoa(b.From) + pppk.Text{ID: " hari kerja atau lebih", EN: " working days or more"}.In(l)
	}
	return b.days() + pppk.Text{ID: " hari kerja", EN: " working days"}.In(l)
}

// String returns the table in words.
func (t AbsenceTable) String() string { return t.In(pppk.Indonesian) }

func (t AbsenceTable) In(l pppk.Language) string {
	parts := make([]string, 0, len(t.Bands)+1)
	one := func(days string, level pppk.EventKind, sanction pppk.Text) {
		parts = append(parts, days+": "+sanction.In(l)+" ("+sanctionLevels.In(l, uint8(level.Sanction()))+")")
	}
	if r := t.Run; r.Days != 0 {
		one(strconv.Itoa(r.Days)+pppk.Text{ID: " hari kerja berturut-turut", EN: " working days in a row"}.In(l), r.Level, r.Sanction)
	}
	for _, b := range t.Bands {
		one(b.In(l), b.Level, b.Sanction)
	}
	return strings.Join(parts, "; ")
}

// Of is the band of so many days, or the zero band.
func (t AbsenceTable) Of(days int) AbsenceBand {
	for _, b := range t.Bands {
		if days >= b.From && (b.To == 0 || days <= b.To) {
			return b
		}
	}
	return AbsenceBand{}
}
