package before

import (
	"fmt"
	"iter"
	"log/slog"
	"slices"
)

// pasal40 is a ceiling, where other texts have a least.
var pasal40 = seen(pp49, "Pasal 40 ayat (1)-(3)", "pengembangan kompetensi paling banyak 24 jam pelajaran dalam satu tahun perjanjian", High)

// trainingHours is the most lesson hours in a year of an agreement.
const trainingHours = 24

// TrainingYear is one year of an agreement, and what is left in it for the
// development of competence (pengembangan kompetensi).
type TrainingYear struct {
	// Result is [law.Met]: not more than the ceiling; [law.NotMet]: more; [law.NotKnown]: see
	// Missing; [law.NotApplicable]: no ceiling for the position, or the agreement does
	// not run on the day, and Year is zero then.
	Result Result
	Number int    // which year of the agreement: 1 is the first
	Year   Period // from an anniversary to the day before the next one, or to the end of the agreement
	// Ceiling is the most lesson hours (jam pelajaran, JP) in the year and Left what
	// is left of them. Both are 0 while the result is not Met or NotMet.
	Ceiling, Left int

	missing   unknowns
	citations []Citation
}

// Citations returns where the ceiling comes from, with the day up to which it was
// checked.
func (y TrainingYear) Citations() []Citation { return slices.Clone(y.citations) }

// Missing yields what is not known, and who usually supplies it.
func (y TrainingYear) Missing() iter.Seq2[string, string] { return y.missing.each }

// String returns the answer in one line without days: result, title, source.
func (y TrainingYear) String() string {
	return string(appendCitations([]byte("["+y.Result.String()+"] Pengembangan kompetensi ("), Indonesian, y.citations)) + ")"
}

// Format prints what [national.TrainingYear.String] returns, whatever the verb.
func (y TrainingYear) Format(s fmt.State, _ rune) { masked(s, y.String()) }

// LogValue implements [slog.LogValuer] without days.
func (y TrainingYear) LogValue() slog.Value { return slog.StringValue(y.String()) }

// Training returns the year of the agreement in which the day of the policy lies,
// and how many lesson hours are left in it after those used; a negative number is
// not known. The 24 hours of PP 49/2018 Pasal 40 are a ceiling and not a least, of
// a year of the agreement and not of the calendar. They do not hold for JPT utama
// and JPT madya. That a last year is shorter lowers them by no text that is known.
//
// Whether the ceiling reaches part-time employees is not known.
func (p *Policy) Training(c Contract, used int) (y TrainingYear) {
	if p == nil || p.law == nil {
		return y
	}
	y.citations = []Citation{pasal40}
	y.citations[0].Instrument = p.checkedTo(pasal40.Instrument)
	switch c.State(p.day) {
	case Running:
		if y.Number = max(1, p.day.Year()-c.First.Year()); (Period{c.First, p.day}).longerThan(y.Number) {
			y.Number++
		}
		y.Year = Period{c.First, termEnd(c.First, y.Number)}
		if y.Number > 1 {
			y.Year.First = termEnd(c.First, y.Number-1).AddDays(1)
		}
		if y.Year.Last.IsZero() || y.Year.Last.After(c.Last) {
			y.Year.Last = c.Last
		}
	case 0:
		if c.First.IsZero() {
			y.missing.addNeed(needFirst)
		}
		if c.Last.IsZero() {
			y.missing.addNeed(needLast)
		}
	default:
		y.Result = NotApplicable
		return y
	}
	switch kind := c.Position.Kind; {
	case c.Status == PartTime:
		y.missing.add("ketentuan_pengembangan_kompetensi_paruh_waktu", fromPPK)
	case c.Status != FullTime:
		y.missing.addNeed(needStatus)
	case kind == JPTUtama || kind == JPTMadya:
		if len(y.missing) == 0 {
			y.Result = NotApplicable
			return y
		}
	case kind == 0:
		y.missing.addNeed(needKind)
	}
	if used < 0 {
		y.missing.add("jam_pelajaran_terpakai", fromUnit)
	}
	switch {
	case len(y.missing) > 0:
		y.Result = NotKnown
		return y
	case used > trainingHours:
		y.Result = NotMet
	default:
		y.Result = Met
	}
	y.Ceiling, y.Left = trainingHours, max(0, trainingHours-used)
	return y
}
