package law

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
)

// Act is something that can be asked about: a renewal, a placement. It is a value
// that a law declares with [NewAct] and that is reached through a function, as
// national.Renewal: so a word that is misspelt does not compile. The zero Act is
// none, and is refused.
type Act struct{ of *ActSpec }

// ActSpec declares an act: its id, what its question carries, what is read for it,
// and how letters speak of it.
type ActSpec struct {
	ID     string // on the wire, for ever: "perpanjangan"
	Asks   Question
	Only   pppk.Status // whom it can be about; 0: both
	Begins pppk.Status // it begins an agreement of that status, and reads no older one; 0: it is about one
	Early  bool        // it does not wait for the end of the agreement
	Terms  bool        // its rules bound a term
	// Unnamed says that an approval that names no act is about this one.
	Unnamed bool
	Short   string // the rule on less than the least term; "": the rule of the least term itself

	// By is the instrument without which nothing answers: on days on which it is
	// not certainly in force there is no rule of the act.
	By pppk.Instrument
	// Events are the kinds of event that end what it is about; nil: those that end
	// an agreement.
	Events []pppk.EventKind

	Words ActWords
	// WordsFor chooses other words by the question, or nil; it may be nil.
	WordsFor func(Request) *ActWords

	// Decides says who decides; nil: the appointing authority (PPK).
	Decides func(*Case) Decider
	// Duties are what is owed once it is approved.
	Duties []Duty
	// Heading adds lines to the head of an officer's letter; it may be nil.
	Heading func(*Case, pppk.Language) []Line
	// Comes says to an officer what an eligible act comes to, in a sentence; "" or
	// nil where nothing is to be said.
	Comes func(*Case, pppk.Language) string
	// ComesPlain says the same to the employee. Where it is nil, an act whose rules
	// bound a term says how long it may be.
	ComesPlain func(*Case, pppk.Language) string
	// Notes are what an officer should know beside the findings; it may be nil.
	Notes func(Decision, *Case, pppk.Language) []string
	// Objection says where and how the employee can object; nil: it is not known.
	Objection func(*Case, Reader, pppk.Language) string
}

// Question is what the question of an act carries. Whatever more an act asks is a
// declared [Fact].
type Question uint8

// What a question can carry; an act can ask for several.
const (
	AsksTerm       Question = 1 << iota // a term may be proposed
	AsksPosition                        // it is about the position of the request, and not of the agreement
	MayAskPosition                      // it is about the position of the request if that is given, else about that of the agreement
	AsksGround                          // on which ground the agreement would end
)

func (q Question) has(any Question) bool { return q&any != 0 }

// ActWords is how letters speak of an act.
type ActWords struct {
	Title    pppk.Text
	Outcomes [NotEligible + 1]pppk.Text // to an officer
	Plain    [NotEligible + 1]pppk.Text // to the person it is about
	Called   [NotEligible + 1]pppk.Text // among readings; zero: as outcomes are called
	Approved pppk.Text                  // ends the sentence of Plain
	Refused  pppk.Text
	// Wished says of an act with a ground that it is the employee's own wish, and no
	// measure against anybody.
	Wished bool
}

// Decider is who decides on an act about one person.
type Decider struct {
	By     Authority
	Source *pppk.Citation // the text that says so, where it is not the PPK by the rules of the act
	// Aside is of a source that is about something else: what it is about.
	Aside pppk.Text
}

// Duty is what is owed once an act is approved.
type Duty struct {
	Status      pppk.Status // 0: of both
	Text        pppk.Text
	Cite        pppk.Citation
	From, Until pppk.Date // the first and the last day on which it holds; zero: as its citation, no end
}

// holds reports whether the duty is owed on the day.
func (d *Duty) holds(day pppk.Date) bool {
	return !d.From.After(day) && (d.Until.IsZero() || !day.After(d.Until))
}

// Line is a labelled line of a letter.
type Line struct{ Label, Text string }

// NewAct declares an act.
func NewAct(a ActSpec) Act { return Act{&a} }

// ID returns the word of the act on the wire, "perpanjangan"; "" of the zero Act.
func (a Act) ID() string {
	if a.of == nil {
		return ""
	}
	return a.of.ID
}

// String returns what [Act.ID] returns.
func (a Act) String() string { return a.ID() }

// IsZero reports whether it is no act.
func (a Act) IsZero() bool { return a.of == nil }

// Asks returns what its question carries.
func (a Act) Asks() Question {
	if a.of == nil {
		return 0
	}
	return a.of.Asks
}

// Begins returns the status of the agreement that the act begins; 0 where it is
// about one that is there.
func (a Act) Begins() pppk.Status {
	if a.of == nil {
		return 0
	}
	return a.of.Begins
}

// words are those of the act for the question.
func (a *ActSpec) words(r Request) *ActWords {
	if a.WordsFor != nil {
		if w := a.WordsFor(r); w != nil {
			return w
		}
	}
	return &a.Words
}

// Wording is how letters and lists speak of what is asked.
type Wording struct {
	Act      string
	Title    pppk.Text
	Outcomes [NotEligible + 1]pppk.Text // of an officer's letter, by Outcome
	Steps    [Refused + 1]pppk.Text     // where the decision stands, by Step
	Decider  pppk.Text                  // who decides
}

// Wording returns how letters speak of what was asked; the zero Wording where it was
// no act. A question can have words of its own: a request to resign is an ending.
func (d Decision) Wording() Wording {
	if d.request.Act.of == nil {
		return Wording{}
	}
	return d.request.Act.of.wording(d.request)
}

// Wording returns how letters speak of an act.
func (a Act) Wording() Wording {
	if a.of == nil {
		return Wording{}
	}
	return a.of.wording(Request{})
}

func (a *ActSpec) wording(r Request) Wording {
	words := a.words(r)
	w := Wording{Act: a.ID, Title: words.Title, Decider: pppk.Text{ID: "PPK", EN: "The PPK"}, Outcomes: words.Outcomes}
	who := AppointingAuthority
	if a.Asks.has(AsksGround) { // of endings the letters do not all say the same
		who, w.Decider = 0, pppk.Text{ID: "Pejabat yang berwenang", EN: "The authority"}
	}
	copy(w.Steps[:], stepTexts[who])
	return w
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
func (a Authority) String() string { return enum.String(authorities, uint8(a)) }

// MarshalText returns what String returns.
func (a Authority) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (a *Authority) UnmarshalText(text []byte) (err error) {
	*a, err = enum.Parse[Authority](authorities, text, "pejabat", pppk.NewProblem)
	return err
}

// called is what an outcome of the act is called in a letter.
func (w *ActWords) called(l pppk.Language, o Outcome) string {
	if int(o) < len(w.Called) && w.Called[o] != (pppk.Text{}) {
		return w.Called[o].In(l)
	}
	return outcomeWords.In(l, uint8(o))
}
