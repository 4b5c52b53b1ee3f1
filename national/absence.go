package national

import (
	"iter"
	"strconv"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

// AbsenceFinding is what an agency's table says of days of absence.
type AbsenceFinding struct {
	// Known is whether the table answers. Where it does not, Missing says why.
	Known bool
	// Band is the band that the days fall into, and InARow says that it is the one
	// of days in a row: From is then their number. The zero Band of a known answer
	// means that the table states no sanction for so many days.
	Band   law.AbsenceBand
	InARow bool

	missing   uint8 // bits: the table, the days, the days in a row
	citations []pppk.Citation
	class     EndingReading // of the ending, where the sanction is one
}

// ownDiscipline leaves what is imposed to each PPK.
var ownDiscipline = source.Seen(source.PP49, "Pasal 52 ayat (1)-(2)", "disiplin PPPK ditetapkan oleh setiap PPK", pppk.High)

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
func Absence(p *law.Policy, days, consecutive int) AbsenceFinding {
	if p.Law() == nil {
		return AbsenceFinding{}
	}
	f := AbsenceFinding{citations: []pppk.Citation{ownDiscipline}}
	t, cite, set := law.ValueOf(p, absenceSanctions)
	if set {
		f.citations = append(f.citations, cite)
	} else if source.DisciplineReminder.ExistsOn(p.Day()) {
		f.citations = append(f.citations, source.DisciplineReminder)
	}
	for i := range f.citations {
		f.citations[i].Instrument = p.CheckedTo(f.citations[i].Instrument)
	}
	run := t.Run.Days != 0
	switch {
	case !set:
		f.missing = 1
	case run && consecutive >= t.Run.Days:
		f.Known, f.InARow = true, true
		f.Band = law.AbsenceBand{From: t.Run.Days, Level: t.Run.Level, Sanction: t.Run.Sanction}
	default:
		if days < 0 {
			f.missing |= 2
		}
		if run && consecutive < 0 {
			f.missing |= 4
		}
		if f.Known = f.missing == 0; f.Known {
			f.Band = t.Of(days)
		}
	}
	if f.Band.Level == pppk.SevereSanction {
		for e := range EndingClasses(p, pppk.SevereSanction, pppk.FullTime) {
			if e.Chosen {
				f.class = e
			}
		}
	}
	return f
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
			{absenceSanctions.ID(), "PPK"},
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
		b = append(b, f.Band.In(l)+": "...)
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
	case f.Band == law.AbsenceBand{}:
		b = append(b, pppk.Text{ID: "tabel instansi tidak menyebut hukuman", EN: "the agency's table states no sanction"}.In(l)...)
	default:
		b = append(b, f.Band.Sanction.In(l)+" ("+f.Band.Weight(l)+")"...)
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
