package national

import (
	"fmt"
	"iter"
	"log/slog"
	"slices"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/mask"
	"github.com/pppk-id/pppk/internal/office"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

// pasal40 is a ceiling, where other texts have a least.
var pasal40 = source.Seen(source.PP49, "Pasal 40 ayat (1)-(3)", "pengembangan kompetensi paling banyak 24 jam pelajaran dalam satu tahun perjanjian", pppk.High)

// trainingHours is the most lesson hours in a year of an agreement.
const trainingHours = 24

// TrainingYear is one year of an agreement, and what is left in it for the
// development of competence (pengembangan kompetensi).
type TrainingYear struct {
	// Result is [law.Met]: not more than the ceiling; [law.NotMet]: more; [law.NotKnown]: see
	// Missing; [law.NotApplicable]: no ceiling for the position, or the agreement does
	// not run on the day, and Year is zero then.
	Result law.Result
	Number int         // which year of the agreement: 1 is the first
	Year   pppk.Period // from an anniversary to the day before the next one, or to the end of the agreement
	// Ceiling is the most lesson hours (jam pelajaran, JP) in the year and Left what
	// is left of them. Both are 0 while the result is not Met or NotMet.
	Ceiling, Left int

	missing   unknowns
	citations []pppk.Citation
}

// Citations returns where the ceiling comes from, with the day up to which it was
// checked.
func (y TrainingYear) Citations() []pppk.Citation { return slices.Clone(y.citations) }

// Missing yields what is not known, and who usually supplies it.
func (y TrainingYear) Missing() iter.Seq2[string, string] { return y.missing.each }

// String returns the answer in one line without days: result, title, source.
func (y TrainingYear) String() string {
	return string(pppk.AppendCitations([]byte("["+y.Result.String()+"] Pengembangan kompetensi ("), pppk.Indonesian, y.citations)) + ")"
}

// Format prints what [TrainingYear.String] returns, whatever the verb.
func (y TrainingYear) Format(s fmt.State, _ rune) { mask.Write(s, y.String()) }

// LogValue implements [slog.LogValuer] without days.
func (y TrainingYear) LogValue() slog.Value { return slog.StringValue(y.String()) }

// Training returns the year of the agreement in which the day of the policy lies,
// and how many lesson hours are left in it after those used; a negative number is
// not known. The 24 hours of PP 49/2018 Pasal 40 are a ceiling and not a least, of
// a year of the agreement and not of the calendar. They do not hold for JPT utama
// and JPT madya. That a last year is shorter lowers them by no text that is known.
//
// Whether the ceiling reaches part-time employees is not known.
func Training(p *law.Policy, c pppk.Contract, used int) (y TrainingYear) {
	if p.Day().IsZero() {
		return y
	}
	y.citations = []pppk.Citation{pasal40}
	y.citations[0].Instrument = p.CheckedTo(pasal40.Instrument)
	switch c.State(p.Day()) {
	case pppk.Running:
		if y.Number = max(1, p.Day().Year()-c.First.Year()); longerThan((pppk.Period{First: c.First, Last: p.Day()}), y.Number) {
			y.Number++
		}
		y.Year = pppk.Period{First: c.First, Last: pppk.TermEnd(c.First, y.Number)}
		if y.Number > 1 {
			y.Year.First = pppk.TermEnd(c.First, y.Number-1).AddDays(1)
		}
		if y.Year.Last.IsZero() || y.Year.Last.After(c.Last) {
			y.Year.Last = c.Last
		}
	case 0:
		if c.First.IsZero() {
			y.missing.add("perjanjian.mulai", office.Archive.ID)
		}
		if c.Last.IsZero() {
			y.missing.add("perjanjian.berakhir", office.Archive.ID)
		}
	default:
		y.Result = law.NotApplicable
		return y
	}
	switch kind := c.Position.Kind; {
	case c.Status == pppk.PartTime:
		y.missing.add("ketentuan_pengembangan_kompetensi_paruh_waktu", fromPPK)
	case c.Status != pppk.FullTime:
		y.missing.add("perjanjian.status", office.Archive.ID)
	case kind == pppk.JPTUtama || kind == pppk.JPTMadya:
		if len(y.missing) == 0 {
			y.Result = law.NotApplicable
			return y
		}
	case kind == 0:
		y.missing.add("perjanjian.jabatan.jenis", office.Archive.ID)
	}
	if used < 0 {
		y.missing.add("jam_pelajaran_terpakai", fromUnit)
	}
	switch {
	case len(y.missing) > 0:
		y.Result = law.NotKnown
		return y
	case used > trainingHours:
		y.Result = law.NotMet
	default:
		y.Result = law.Met
	}
	y.Ceiling, y.Left = trainingHours, max(0, trainingHours-used)
	return y
}
