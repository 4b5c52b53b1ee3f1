package before

import (
	"fmt"
	"iter"
	"strings"
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
func (c EndingClass) String() string { return enumString(endingClasses, uint8(c)) }

// MarshalText returns what String returns.
func (c EndingClass) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (c *EndingClass) UnmarshalText(text []byte) (err error) {
	*c, err = enumText[EndingClass](endingClasses, text, "kelas")
	return err
}

// EndingGround is why an agreement ends (alasan pemutusan): an [pppk.EventKind], which
// an office records, or an [pppk.OtherGround]. Ground, without Ending, is why somebody
// leaves a post in the [ledger.Ledger].
type EndingGround interface {
	fmt.Stringer
	groundTitle() words
}

func (k EventKind) groundTitle() words {
	if k < eventKindCount {
		return eventGrounds[k].title
	}
	return words{}
}

// OtherGround is a ground of ending that is no event (alasan lain): it is
// computed, it tells [pppk.PrisonTwoYears] more closely, which an office states beside
// the event ([pppk.GroundDecided]), or only one text knows it. The zero value means not
// known.
type OtherGround uint8

// The grounds that are no events.
const (
	PeriodEnd        OtherGround = iota + 1 // jangka waktu perjanjian berakhir
	AgeLimitReached                         // mencapai batas usia jabatan
	PrisonUnplanned                         // PrisonTwoYears, for a crime that was not planned (tidak berencana)
	PrisonPlanned                           // PrisonTwoYears, for a planned crime (berencana)
	GeneralCrime                            // tindak pidana umum
	LeavingPostponed                        // pergi walaupun pengunduran dirinya ditunda
	LackOfMoney                             // kekurangan anggaran: in no list, and asked for all the same
	otherGroundCount
)

var otherGrounds = []string{"", "jangka-waktu-berakhir", "batas-usia", "pidana-penjara-tidak-berencana", "pidana-penjara-berencana",
	"pidana-umum", "pergi-walaupun-ditunda", "kekurangan-anggaran"}

// String returns the wire value, "batas-usia", or "".
func (g OtherGround) String() string { return enumString(otherGrounds, uint8(g)) }

// MarshalText returns what String returns.
func (g OtherGround) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (g *OtherGround) UnmarshalText(text []byte) (err error) {
	*g, err = enumText[OtherGround](otherGrounds, text, "alasan")
	return err
}

var otherGroundTitles = [otherGroundCount]words{
	PeriodEnd:        {"jangka waktu perjanjian berakhir", "end of the period of the agreement"},
	AgeLimitReached:  {"mencapai batas usia jabatan", "age limit of the position reached"},
	PrisonUnplanned:  {"pidana penjara karena tindak pidana yang tidak berencana", "imprisonment for a crime that was not planned"},
	PrisonPlanned:    {"pidana penjara karena tindak pidana yang berencana", "imprisonment for a planned crime"},
	GeneralCrime:     {"tindak pidana umum", "crime other than of office"},
	LeavingPostponed: {"pergi walaupun pengunduran diri ditunda", "leaving although the resignation was postponed"},
	LackOfMoney:      {"kekurangan anggaran", "lack of money"},
}

func (g OtherGround) groundTitle() words {
	if g < otherGroundCount {
		return otherGroundTitles[g]
	}
	return words{}
}

// EndingReading is what one text says of one ground of ending.
type EndingReading struct {
	// Ground is the ground as this text has it. It is narrower than what was
	// asked where the text distinguishes more: [pppk.PrisonPlanned] for
	// [pppk.PrisonTwoYears].
	Ground EndingGround
	Status Status

	Instrument Instrument

	// Listed says that the text has this ground. Where it does not, Instead is
	// the ground of its list that would need a decision of its own, if there is
	// one.
	Listed  bool
	Instead EndingGround

	// Class is what the text makes of it; 0: not known, since the text gives no
	// class. Implied says that it is not written but follows: UU 20/2023 Pasal
	// 52(4) names what is dishonourable, and what it does not name is honourable.
	Class   EndingClass
	Implied bool

	// OwnRequest is the form of UU 20/2023 Pasal 52(1): at the employee's own
	// request or not; 0 where the text does not divide so. Death is "not at own
	// request" there, and honourable.
	OwnRequest Answer

	// ApplyAgain is whether the person can apply as PPPK again, as PP 49/2018
	// Pasal 16 huruf c has it: [pppk.No] after an ending that is honourable but not at
	// own request, or dishonourable; [pppk.Yes] where this ending does not stand in
	// the way, whatever else may; 0: not known. Being barred for two budget years
	// is another thing, of candidates who withdraw.
	ApplyAgain Answer

	// Chosen marks the reading that counts: one at most. None is where the chosen
	// text distinguishes what the ground does not say; ask whether the crime was
	// planned.
	Chosen bool

	note      words
	citations []Citation
}

// Title names the ground in words.
func (e EndingReading) Title(l Language) string {
	if e.Ground == nil {
		return ""
	}
	return e.Ground.groundTitle().in(l)
}

// Note says in words what the fields do not, or "".
func (e EndingReading) Note(l Language) string { return e.note.in(l) }

// Citations returns where it comes from: the ground first, then the class, and
// what says who can apply again.
func (e EndingReading) Citations() []Citation { return append([]Citation(nil), e.citations...) }

// String returns the reading in one line, in Indonesian.
func (e EndingReading) String() string {
	if e.Ground == nil {
		return ""
	}
	class := endingClassWords.in(Indonesian, uint8(e.Class))
	if !e.Listed {
		class = "tidak ada dalam daftar"
	}
	return string(appendCitations([]byte(e.Title(Indonesian)+": "+class+" ("), Indonesian, e.citations)) + ")"
}

var endingClassWords = wordList{
	{"kelas tidak diketahui", "class not known"}, {"dengan hormat", "honourable"},
	{"dengan hormat tidak atas permintaan sendiri", "honourable, not at own request"}, {"tidak dengan hormat", "dishonourable"},
}

// Words returns the class in words of the language.
func (c EndingClass) Words(l Language) string { return endingClassWords.in(l, uint8(c)) }

// EndingClasses yields what each text in force on the day of the policy says of
// an ending on that ground: one reading for each text, and two of PP 49/2018 for
// [pppk.PrisonTwoYears]. The chosen one comes first. Nothing is yielded for a ground
// that ends no agreement of that status, and while the status is not known.
//
// Where the texts differ, the statute counts from 31 October 2023 on, unless the
// agency has set [law.ClassOfEnding]. Full-time and part-time are two regimes: KepmenPANRB
// 16/2025 diktum 24 has the grounds of part-time agreements and gives no class.
func (p *Policy) EndingClasses(ground EndingGround, status Status) iter.Seq[EndingReading] {
	if p == nil || p.law == nil {
		return func(func(EndingReading) bool) {}
	}
	return p.law.EndingClasses(ground, status, p.day)
}

// EndingClasses is [law.Policy.EndingClasses] for an ending that took effect on that
// day: it keeps the law of its day, also of days before those of which policies
// are made, from 28 November 2018 on. Before 31 October 2023 PP 49/2018 alone
// speaks.
func (l *Law) EndingClasses(ground EndingGround, status Status, day Date) iter.Seq[EndingReading] {
	return func(yield func(EndingReading) bool) {
		if l == nil || ground == nil || day.IsZero() {
			return
		}
		p := &Policy{day: day, law: l}
		chosen, source := l.endingText(day)
		var first, rest []EndingReading
		for i := range endingRows {
			row := &endingRows[i]
			i := row.cites[0].Instrument
			if row.status != status || !asks(ground, row.ground) || i.certain().After(day) {
				continue
			}
			e := row.reading(p)
			switch {
			case status == PartTime || row.alone:
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

// endingText is the name of the text whose classes count for full-time
// agreements on the day, and where the agency's own choice of it comes from.
func (l *Law) endingText(day Date) (name string, source []Citation) {
	for _, s := range l.settings {
		if s.param == paramEndingClass && s.covers(day) && s.decides() {
			source = append(source, s.citation)
		}
	}
	if l.choiceOn(paramEndingClass, day) == ClassByStatute {
		return uu20.Name, source
	}
	return pp49.Name, source
}

// asks reports whether a row answers a question for the ground: of imprisonment,
// also where one of the two is told more closely than the other.
func asks(ground, row EndingGround) bool {
	switch {
	case row == ground:
		return true
	case row == EndingGround(PrisonTwoYears):
		return ground == EndingGround(PrisonUnplanned) || ground == EndingGround(PrisonPlanned)
	case ground == EndingGround(PrisonTwoYears):
		return row == EndingGround(PrisonUnplanned) || row == EndingGround(PrisonPlanned)
	}
	return false
}

func (r *endingRow) reading(p *Policy) EndingReading {
	e := EndingReading{
		Ground: r.ground, Status: r.status, Listed: !r.absent, Instead: r.instead,
		Class: r.class, Implied: r.implied, OwnRequest: r.own, ApplyAgain: r.again, note: r.note,
	}
	for _, c := range r.cites {
		c.Instrument = p.checkedTo(c.Instrument)
		e.citations = append(e.citations, c)
	}
	e.Instrument = e.citations[0].Instrument
	return e
}

// EndingAuthority is who proposes an ending, and who decides on it (yang
// mengusulkan dan yang memutuskan). 0 of either is not known.
type EndingAuthority struct {
	Proposes, Decides Authority

	note     words
	citation Citation
}

// Authority is who decides on an appointment or its ending (pejabat). The zero
// value means not known.
type Authority uint8

// The two authorities.
const (
	President           Authority = iota + 1 // Presiden
	AppointingAuthority                      // pejabat pembina kepegawaian (PPK)
)

var authorities = []string{"", "presiden", "pejabat-pembina-kepegawaian"}

// String returns the wire value, "presiden", or "".
func (a Authority) String() string { return enumString(authorities, uint8(a)) }

// MarshalText returns what String returns.
func (a Authority) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (a *Authority) UnmarshalText(text []byte) (err error) {
	*a, err = enumText[Authority](authorities, text, "pejabat")
	return err
}

// endingAuthority stands among the articles after the grounds; no source gives
// its number.
var endingAuthority = unnumbered(pp49, "pejabat yang mengusulkan dan memutuskan pemutusan perjanjian", Medium)

// EndingAuthorityOf returns who decides on the ending of a full-time agreement by
// its position: the President for JPT utama, JPT madya and ahli utama, whom the
// PPK proposes, and the PPK for all others. It is not known while the position
// does not tell, and for part-time agreements, of which no text says it. A
// delegate may sign for the PPK.
func EndingAuthorityOf(status Status, position Position) EndingAuthority {
	if status != FullTime {
		return EndingAuthority{}
	}
	a := EndingAuthority{note: words{
		"Sumbernya menyebut berakhirnya masa perjanjian.",
		"The source says it of agreements whose period ends.",
	}, citation: endingAuthority}
	switch k, level := position.Kind, position.Level; {
	case position.leader() || position.expert():
		a.Proposes, a.Decides = AppointingAuthority, President
		if k == JPTMadya {
			a.note = words{
				a.note.id + " Di lembaga negara dan lembaga nonstruktural, usul melalui pimpinan lembaga.",
				a.note.en + " In state and non-structural bodies the proposal goes through the head of the body.",
			}
		}
	case k >= JPTPratama && k <= Pelaksana, k == Functional && level != 0 && level <= Penyelia:
		a.Decides = AppointingAuthority
	default:
		return EndingAuthority{}
	}
	return a
}

// leader and expert report whether it is one of the positions of which the
// President decides.
func (p *Position) leader() bool { return p.Kind == JPTUtama || p.Kind == JPTMadya }
func (p *Position) expert() bool { return p.Kind == Functional && p.Level == AhliUtama }

// Note says in words what the fields do not, or "".
func (a EndingAuthority) Note(l Language) string { return a.note.in(l) }

// Citations returns where it comes from; nothing where nothing is known.
func (a EndingAuthority) Citations() []Citation {
	if a.Decides == 0 {
		return nil
	}
	return []Citation{a.citation}
}

// Ended is whether the last agreement of a person has ended, and how.
type Ended struct {
	Kind  EndedKind // 0: not known
	On    Date      // its last day, or the day on which the event took effect
	Event EventKind // what ended it early: the first event in the list that does
}

// EndedKind tells an agreement that ran out from one that was ended early. The
// zero value means not known.
type EndedKind uint8

// The kinds of end. Expiry needs no act: nobody decides it.
const (
	NotEnded   EndedKind = iota + 1 // belum berakhir
	Expired                         // berakhir dan tidak diperpanjang
	EndedEarly                      // diakhiri sebelum waktunya
)

var endedKinds = []string{"", "belum-berakhir", "berakhir-tidak-diperpanjang", "diakhiri-sebelum-waktunya"}

// String returns the wire value, "belum-berakhir", or "".
func (k EndedKind) String() string { return enumString(endedKinds, uint8(k)) }

// MarshalText returns what String returns.
func (k EndedKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (k *EndedKind) UnmarshalText(text []byte) (err error) {
	*k, err = enumText[EndedKind](endedKinds, text, "akhir")
	return err
}

// Ground is the ground to ask [law.Policy.EndingClasses] for: [pppk.PeriodEnd], or the
// event; nil while nothing has ended or it is not known.
func (e Ended) Ground() EndingGround {
	switch e.Kind {
	case Expired:
		return PeriodEnd
	case EndedEarly:
		return e.Event
	}
	return nil
}

// Ended says on a day whether the agreement that runs then, or else the last one,
// has run out without a renewal or was ended early by an event. An event that
// took effect on the last day ended it, and a later one is not of it. It is not
// known where the events are not complete up to the last day or that day, before
// the first agreement, and between two, since what a lapse does is open (see
// [law.AfterLapse]).
//
// It does not look at the age limit, which ends an agreement too: [planning.OutlookOf]
// has who reaches it. And it does not ask whether the event was a ground: the act
// [pppk.Ending] does, of the same facts, and takes the event as its proof.
func (c Chain) Ended(events Events, day Date) Ended {
	i, ok := c.latest()
	if !ok || i < 0 || day.IsZero() {
		return Ended{}
	}
	if c[i].First.After(day) { // renewed already: the one before it may have been ended
		later := i
		i = -1
		for j := range c {
			if j != later && c[j].State(day) == Running && !c.superseded(j) {
				i = j
			}
		}
		if i < 0 {
			return Ended{}
		}
	}
	if c[i].Status != 0 {
		return c.endedAs(i, c[i].Status, &events, day)
	}
	full, part := c.endedAs(i, FullTime, &events, day), c.endedAs(i, PartTime, &events, day)
	if full != part {
		return Ended{}
	}
	return full
}

func (c Chain) endedAs(i int, status Status, events *Events, day Date) Ended {
	p, upTo := c[i].Period, day
	if p.Last.IsZero() {
		return Ended{}
	}
	if p.Last.Before(day) {
		upTo = p.Last
	}
	ended, missing := events.first(status, 0, c.begun(i).by(upTo), upTo)
	event, on := EventKind(ended>>32), rightOf(ended)
	switch {
	case event != 0:
		return Ended{EndedEarly, on, event}
	case missing != 0:
		return Ended{}
	case p.Last.Before(day):
		return Ended{Kind: Expired, On: p.Last}
	case p.state(day) == Running:
		return Ended{Kind: NotEnded}
	}
	return Ended{}
}

// Suspension is a reason for which an employee can be suspended (pemberhentian
// sementara). It is of low confidence: it notes, and decides nothing.
type Suspension struct {
	Ground SuspensionGround

	title, note words
	citation    Citation
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
func (g SuspensionGround) String() string { return enumString(suspensionGrounds, uint8(g)) }

// MarshalText returns what String returns.
func (g SuspensionGround) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (g *SuspensionGround) UnmarshalText(text []byte) (err error) {
	*g, err = enumText[SuspensionGround](suspensionGrounds, text, "alasan")
	return err
}

// Suspensions yields the grounds of suspension on the day of the policy. What
// becomes of the pay is not known. No source says that the term of the agreement
// stops: it runs on, and [pppk.Contract.State] does not ask for a suspension.
func (p *Policy) Suspensions() iter.Seq[Suspension] {
	return func(yield func(Suspension) bool) {
		if p == nil || p.law == nil {
			return
		}
		for _, s := range suspensionRows {
			s.citation.Instrument = p.checkedTo(s.citation.Instrument)
			if !yield(s) {
				return
			}
		}
	}
}

// Title names the ground in words.
func (s Suspension) Title(l Language) string { return s.title.in(l) }

// Note says what is known of pay and term, in words.
func (s Suspension) Note(l Language) string {
	text := words{
		"Akibatnya bagi gaji tidak diketahui. Tidak ada sumber yang menyatakan masa perjanjian berhenti: masa itu tetap berjalan.",
		"What becomes of the pay is not known. No source says that the term of the agreement stops: it runs on.",
	}.in(l)
	if more := s.note.in(l); more != "" {
		text += " " + more
	}
	return text
}

// Citations returns where it comes from.
func (s Suspension) Citations() []Citation { return []Citation{s.citation} }

// groundWord is the wire value of a ground, "" where there is none.
func groundWord(g EndingGround) string {
	if groundCode(g) == 0 {
		return ""
	}
	return g.String()
}

// ParseEndingGround reads the wire value of a ground, as String returns it:
// "perampingan", "kekurangan-anggaran". Any other text, the empty one and an event
// that ends no agreement too, is an error that lists them.
func ParseEndingGround(s string) (EndingGround, error) {
	g := groundNamed(s)
	if !canEnd(g) {
		return nil, problem("", "ending.ground", noGround())
	}
	return g, nil
}

// readGround reads the wire value of a ground. What it keeps is no part of the
// text.
func readGround(into *string, s, code string) error {
	if !canEnd(groundNamed(s)) {
		return problem("", code, noGround())
	}
	return askedGround(into, s, code)
}

// askedGround reads the ground of a decision that was made: also one that is no
// ground, which the decision refused.
func askedGround(into *string, s, code string) error {
	g := groundNamed(s)
	if g == nil {
		return problem("", code, noGround())
	}
	*into = g.String()
	return nil
}

// noGround is what is wrong with any other word.
func noGround() string {
	var known []string
	for k := range eventKindCount {
		if canEnd(k) {
			known = append(known, k.String())
		}
	}
	return "is no ground of an ending; known are: " + strings.Join(append(known, otherGrounds[1:]...), ", ")
}

// canEnd reports whether it is a ground that can be asked about: an event that
// ends an agreement of some status, or what is no event.
func canEnd(g EndingGround) bool {
	k, event := g.(EventKind)
	return groundCode(g) != 0 && (!event || k.ends(FullTime) || k.ends(PartTime))
}

// groundNamed is the ground of that wire value, or nil.
func groundNamed(word string) EndingGround {
	var k EventKind
	var g OtherGround
	switch {
	case word == "":
	case k.UnmarshalText([]byte(word)) == nil:
		return k
	case g.UnmarshalText([]byte(word)) == nil:
		return g
	}
	return nil
}
