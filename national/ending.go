package national

import (
	"iter"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/letter"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

// EndingClass is how the ending of an agreement is classed (kelas pemutusan).
// The zero value means that it is not known, and never honourable.
type EndingClass uint8

// The three classes of PP 49/2018 Pasal 53. UU 20/2023 names the dishonourable
// endings alone and knows no second class.
const (
	Honourable        EndingClass = iota + 1 // dengan hormat
	HonourableUnasked                        // dengan hormat tidak atas permintaan sendiri
	Dishonourable                            // tidak dengan hormat
)

var endingClasses = []string{"", "dengan-hormat", "dengan-hormat-tidak-atas-permintaan-sendiri", "tidak-dengan-hormat"}

// String returns the wire value, "dengan-hormat", or "".
func (c EndingClass) String() string { return enum.String(endingClasses, uint8(c)) }

// MarshalText returns what String returns.
func (c EndingClass) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (c *EndingClass) UnmarshalText(text []byte) (err error) {
	*c, err = enum.Parse[EndingClass](endingClasses, text, "kelas", pppk.NewProblem)
	return err
}

// EndingReading is what one text says of one ground of ending.
type EndingReading struct {
	// Ground is the ground as this text has it. It is narrower than what was
	// asked where the text distinguishes more: [pppk.PrisonPlanned] for
	// [pppk.PrisonTwoYears].
	Ground pppk.EndingGround
	Status pppk.Status

	Instrument pppk.Instrument

	// Listed says that the text has this ground. Where it does not, Instead is
	// the ground of its list that would need a decision of its own, if there is
	// one.
	Listed  bool
	Instead pppk.EndingGround

	// Class is what the text makes of it; 0: not known, since the text gives no
	// class. Implied says that it is not written but follows: UU 20/2023 Pasal
	// 52(4) names what is dishonourable, and what it does not name is honourable.
	Class   EndingClass
	Implied bool

	// OwnRequest is the form of UU 20/2023 Pasal 52(1): at the employee's own
	// request or not; 0 where the text does not divide so. Death is "not at own
	// request" there, and honourable.
	OwnRequest pppk.Answer

	// ApplyAgain is whether the person can apply as PPPK again, as PP 49/2018
	// Pasal 16 huruf c has it: [pppk.No] after an ending that is honourable but not at
	// own request, or dishonourable; [pppk.Yes] where this ending does not stand in
	// the way, whatever else may; 0: not known. Being barred for two budget years
	// is another thing, of candidates who withdraw.
	ApplyAgain pppk.Answer

	// Chosen marks the reading that counts: one at most. None is where the chosen
	// text distinguishes what the ground does not say; ask whether the crime was
	// planned.
	Chosen bool

	note      pppk.Text
	citations []pppk.Citation
}

// Title names the ground in words.
func (e EndingReading) Title(l pppk.Language) string {
	if e.Ground == nil {
		return ""
	}
	return e.Ground.Title().In(l)
}

// Note says in words what the fields do not, or "".
func (e EndingReading) Note(l pppk.Language) string { return e.note.In(l) }

// Citations returns where it comes from: the ground first, then the class, and
// what says who can apply again.
func (e EndingReading) Citations() []pppk.Citation {
	return append([]pppk.Citation(nil), e.citations...)
}

// String returns the reading in one line, in Indonesian.
func (e EndingReading) String() string {
	if e.Ground == nil {
		return ""
	}
	class := endingClassWords.In(pppk.Indonesian, uint8(e.Class))
	if !e.Listed {
		class = "tidak ada dalam daftar"
	}
	return string(pppk.AppendCitations([]byte(e.Title(pppk.Indonesian)+": "+class+" ("), pppk.Indonesian, e.citations)) + ")"
}

var endingClassWords = letter.Words{
	{ID: "kelas tidak diketahui", EN: "class not known"}, {ID: "dengan hormat", EN: "honourable"},
	{ID: "dengan hormat tidak atas permintaan sendiri", EN: "honourable, not at own request"}, {ID: "tidak dengan hormat", EN: "dishonourable"},
}

// Words returns the class in words of the language.
func (c EndingClass) Words(l pppk.Language) string { return endingClassWords.In(l, uint8(c)) }

// EndingClasses yields what each text in force on the day of the policy says of an ending on
// that ground: one reading for each text, and two of PP 49/2018 for [pppk.PrisonTwoYears]. The
// chosen one comes first. Nothing is yielded for a ground that ends no agreement of that
// status, and while the status is not known.
//
// Where the texts differ, the statute counts from 31 October 2023 on, unless the agency has
// set [ClassOfEnding]. Full-time and part-time are two regimes: KepmenPANRB 16/2025 diktum 24
// has the grounds of part-time agreements and gives no class.
func EndingClasses(p *law.Policy, ground pppk.EndingGround, status pppk.Status) iter.Seq[EndingReading] {
	return EndingClassesOn(p.Law(), ground, status, p.Day())
}

// EndingClassesOn is [EndingClasses] for an ending that took effect on that day: it keeps the
// law of its day, also of days before those of which policies are made, from 28 November 2018
// on. Before 31 October 2023 PP 49/2018 alone speaks.
func EndingClassesOn(l *law.Law, ground pppk.EndingGround, status pppk.Status, day pppk.Date) iter.Seq[EndingReading] {
	return func(yield func(EndingReading) bool) {
		if l == nil || ground == nil || day.IsZero() {
			return
		}
		chosen, source := endingText(l, day)
		var first, rest []EndingReading
		for i := range endingRows {
			row := &endingRows[i]
			i := row.cites[0].Instrument
			if row.status != status || !asks(ground, row.ground) || i.Certain().After(day) {
				continue
			}
			e := row.reading(l, day)
			switch {
			case status == pppk.PartTime || row.alone:
				first = append(first, e)
			case i.Name == chosen:
				e.citations = append(e.citations, source...)
				first = append(first, e)
			default:
				rest = append(rest, e)
			}
		}
		if len(first) == 1 {
			first[0].Chosen = true
		}
		for _, e := range append(first, rest...) {
			if !yield(e) {
				return
			}
		}
	}
}

// endingText is the name of the text whose classes count for full-time agreements on the
// day, and where the agency's own choice of it comes from.
func endingText(l *law.Law, day pppk.Date) (name string, citations []pppk.Citation) {
	for _, s := range l.SettingsOf(classOfEnding, day) {
		citations = append(citations, s.Source())
	}
	if class, _ := law.ValueOn(l, classOfEnding, day); class == ClassByStatute {
		return source.UU20.Name, citations
	}
	return source.PP49.Name, citations
}

// asks reports whether a row answers a question for the ground: of imprisonment,
// also where one of the two is told more closely than the other.
func asks(ground, row pppk.EndingGround) bool {
	switch {
	case row == ground:
		return true
	case row == pppk.EndingGround(pppk.PrisonTwoYears):
		return ground == pppk.EndingGround(pppk.PrisonUnplanned) || ground == pppk.EndingGround(pppk.PrisonPlanned)
	case ground == pppk.EndingGround(pppk.PrisonTwoYears):
		return row == pppk.EndingGround(pppk.PrisonUnplanned) || row == pppk.EndingGround(pppk.PrisonPlanned)
	}
	return false
}

func (r *endingRow) reading(l *law.Law, day pppk.Date) EndingReading {
	e := EndingReading{
		Ground: r.ground, Status: r.status, Listed: !r.absent, Instead: r.instead,
		Class: r.class, Implied: r.implied, OwnRequest: r.own, ApplyAgain: r.again, note: r.note,
	}
	for _, c := range r.cites {
		c.Instrument = l.CheckedTo(c.Instrument, day)
		e.citations = append(e.citations, c)
	}
	e.Instrument = e.citations[0].Instrument
	return e
}

// EndingAuthority is who proposes an ending, and who decides on it (yang
// mengusulkan dan yang memutuskan). 0 of either is not known.
type EndingAuthority struct {
	Proposes, Decides law.Authority

	note     pppk.Text
	citation pppk.Citation
}

// endingAuthority stands among the articles after the grounds; no source gives
// its number.
var endingAuthority = source.Unnumbered(source.PP49, "pejabat yang mengusulkan dan memutuskan pemutusan perjanjian", pppk.Medium)

// EndingAuthorityOf returns who decides on the ending of a full-time agreement by
// its position: the President for JPT utama, JPT madya and ahli utama, whom the
// PPK proposes, and the PPK for all others. It is not known while the position
// does not tell, and for part-time agreements, of which no text says it. A
// delegate may sign for the PPK.
func EndingAuthorityOf(status pppk.Status, position pppk.Position) EndingAuthority {
	if status != pppk.FullTime {
		return EndingAuthority{}
	}
	a := EndingAuthority{note: pppk.Text{
		ID: "Sumbernya menyebut berakhirnya masa perjanjian.",
		EN: "The source says it of agreements whose period ends.",
	}, citation: endingAuthority}
	switch k, level := position.Kind, position.Level; {
	case leader(&position) || expert(&position):
		a.Proposes, a.Decides = law.AppointingAuthority, law.President
		if k == pppk.JPTMadya {
			a.note = pppk.Text{
				ID: a.note.ID + " Di lembaga negara dan lembaga nonstruktural, usul melalui pimpinan lembaga.",
				EN: a.note.EN + " In state and non-structural bodies the proposal goes through the head of the body.",
			}
		}
	case k >= pppk.JPTPratama && k <= pppk.Pelaksana, k == pppk.Functional && level != 0 && level <= pppk.Penyelia:
		a.Decides = law.AppointingAuthority
	default:
		return EndingAuthority{}
	}
	return a
}

// leader and expert report whether it is one of the positions of which the
// President decides.
func leader(p *pppk.Position) bool { return p.Kind == pppk.JPTUtama || p.Kind == pppk.JPTMadya }

func expert(p *pppk.Position) bool { return p.Kind == pppk.Functional && p.Level == pppk.AhliUtama }

// Note says in words what the fields do not, or "".
func (a EndingAuthority) Note(l pppk.Language) string { return a.note.In(l) }

// Citations returns where it comes from; nothing where nothing is known.
func (a EndingAuthority) Citations() []pppk.Citation {
	if a.Decides == 0 {
		return nil
	}
	return []pppk.Citation{a.citation}
}

// GroundOf is the ground to ask [EndingClasses] for: [pppk.PeriodEnd], or the
// event; nil while nothing has ended or it is not known.
func GroundOf(e pppk.End) pppk.EndingGround {
	switch e.Kind {
	case pppk.Expired:
		return pppk.PeriodEnd
	case pppk.EndedEarly:
		return e.Event
	}
	return nil
}

// Suspension is a reason for which an employee can be suspended (pemberhentian
// sementara). It is of low confidence: it notes, and decides nothing.
type Suspension struct {
	Ground SuspensionGround

	title, note pppk.Text
	citation    pppk.Citation
}

// SuspensionGround is why an employee is suspended. The zero value means not
// known.
type SuspensionGround uint8

// The grounds of suspension.
const (
	DetainedSuspect   SuspensionGround = iota + 1 // ditahan karena menjadi tersangka
	StateOfficial                                 // diangkat menjadi pejabat negara
	NonStructuralBody                             // diangkat menjadi komisioner atau anggota lembaga nonstruktural
	UnpaidLeave                                   // cuti di luar tanggungan negara: PPPK have no such leave
)

var suspensionGrounds = []string{"", "tersangka-ditahan", "pejabat-negara", "lembaga-nonstruktural", "cuti-di-luar-tanggungan-negara"}

// String returns the wire value, "tersangka-ditahan", or "".
func (g SuspensionGround) String() string { return enum.String(suspensionGrounds, uint8(g)) }

// MarshalText returns what String returns.
func (g SuspensionGround) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (g *SuspensionGround) UnmarshalText(text []byte) (err error) {
	*g, err = enum.Parse[SuspensionGround](suspensionGrounds, text, "alasan", pppk.NewProblem)
	return err
}

// Suspensions yields the grounds of suspension on the day of the policy. What
// becomes of the pay is not known. No source says that the term of the agreement
// stops: it runs on, and [pppk.Period.State] does not ask for a suspension.
func Suspensions(p *law.Policy) iter.Seq[Suspension] {
	return func(yield func(Suspension) bool) {
		if p.Law() == nil {
			return
		}
		for _, s := range suspensionRows {
			s.citation.Instrument = p.CheckedTo(s.citation.Instrument)
			if !yield(s) {
				return
			}
		}
	}
}

// Title names the ground in words.
func (s Suspension) Title(l pppk.Language) string { return s.title.In(l) }

// Note says what is known of pay and term, in words.
func (s Suspension) Note(l pppk.Language) string {
	text := pppk.Text{
		ID: "Akibatnya bagi gaji tidak diketahui. Tidak ada sumber yang menyatakan masa perjanjian berhenti: masa itu tetap berjalan.",
		EN: "What becomes of the pay is not known. No source says that the term of the agreement stops: it runs on.",
	}.In(l)
	if more := s.note.In(l); more != "" {
		text += " " + more
	}
	return text
}

// Citations returns where it comes from.
func (s Suspension) Citations() []pppk.Citation { return []pppk.Citation{s.citation} }
