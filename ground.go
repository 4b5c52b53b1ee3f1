package pppk

import "strings"

// eventTitles are the words of letters for events.
var eventTitles = [EventKindCount]Text{
	Death:               {ID: "meninggal dunia", EN: "death"},
	Resignation:         {ID: "pengunduran diri", EN: "resignation"},
	IdeologicalBreach:   {ID: "penyelewengan terhadap Pancasila dan UUD 1945", EN: "breach of Pancasila and the 1945 Constitution"},
	Downsizing:          {ID: "perampingan organisasi atau kebijakan pemerintah", EN: "downsizing or government policy"},
	Unfitness:           {ID: "tidak cakap jasmani dan/atau rohani", EN: "unfitness in body and/or mind"},
	NonPerformance:      {ID: "tidak berkinerja", EN: "failure to perform"},
	SevereSanction:      {ID: "pelanggaran disiplin tingkat berat", EN: "severe breach of discipline"},
	PrisonTwoYears:      {ID: "pidana penjara berdasarkan putusan yang tetap", EN: "imprisonment under a final judgment"},
	OfficeCrime:         {ID: "tindak pidana kejahatan jabatan", EN: "crime of office"},
	PartyMembership:     {ID: "anggota dan/atau pengurus partai politik", EN: "membership and/or office in a political party"},
	OtherASNAppointment: {ID: "diangkat menjadi PPPK atau CPNS", EN: "appointment as PPPK or CPNS"},
	LightSanction:       {ID: "hukuman disiplin tingkat ringan", EN: "light disciplinary sanction"},
	MediumSanction:      {ID: "hukuman disiplin tingkat sedang", EN: "medium disciplinary sanction"},
	SevereWithoutEnding: {ID: "hukuman disiplin tingkat berat yang tidak memutus perjanjian", EN: "severe disciplinary sanction that does not end the agreement"},
	AgencyMoveRequest:   {ID: "mengajukan pindah instansi", EN: "request to move to another agency"},
}

// Title names the event in words; nothing where it is none.
func (k EventKind) Title() *Text {
	if k >= EventKindCount {
		k = 0
	}
	return &eventTitles[k]
}

// otherGroundTitles are the words of letters for grounds that are no events.
var otherGroundTitles = [OtherGroundCount]Text{
	PeriodEnd:        {ID: "jangka waktu perjanjian berakhir", EN: "end of the period of the agreement"},
	AgeLimitReached:  {ID: "mencapai batas usia jabatan", EN: "age limit of the position reached"},
	PrisonUnplanned:  {ID: "pidana penjara karena tindak pidana yang tidak berencana", EN: "imprisonment for a crime that was not planned"},
	PrisonPlanned:    {ID: "pidana penjara karena tindak pidana yang berencana", EN: "imprisonment for a planned crime"},
	GeneralCrime:     {ID: "tindak pidana umum", EN: "crime other than of office"},
	LeavingPostponed: {ID: "pergi walaupun pengunduran diri ditunda", EN: "leaving although the resignation was postponed"},
	LackOfMoney:      {ID: "kekurangan anggaran", EN: "lack of money"},
}

// Title names the ground in words; nothing where it is none.
func (g OtherGround) Title() *Text {
	if g >= OtherGroundCount {
		g = 0
	}
	return &otherGroundTitles[g]
}

// ParseEndingGround reads the wire value of a ground, as String returns it:
// "perampingan", "kekurangan-anggaran". Any other text, the empty one and an event
// that ends no agreement too, is an error that lists them.
func ParseEndingGround(s string) (EndingGround, error) {
	g := GroundNamed(s)
	if !CanEnd(g) {
		return nil, NewProblem("", "ending.ground", noGround())
	}
	return g, nil
}

// ReadGround reads the wire value of a ground. What it keeps is no part of the text.
func ReadGround(into *string, s, code string) error {
	if !CanEnd(GroundNamed(s)) {
		return NewProblem("", code, noGround())
	}
	return ReadAskedGround(into, s, code)
}

// ReadAskedGround reads the ground of a decision that was made: also one that is no
// ground, which the decision refused.
func ReadAskedGround(into *string, s, code string) error {
	g := GroundNamed(s)
	if g == nil {
		return NewProblem("", code, noGround())
	}
	*into = g.String()
	return nil
}

// noGround is what is wrong with any other word.
func noGround() string {
	var known []string
	for k := range EventKindCount {
		if CanEnd(k) {
			known = append(known, k.String())
		}
	}
	return "is no ground of an ending; known are: " + strings.Join(append(known, Words[OtherGround]()...), ", ")
}

// CanEnd reports whether it is a ground that can be asked about: an event that ends
// an agreement of some status, or what is no event.
func CanEnd(g EndingGround) bool {
	switch g := g.(type) {
	case EventKind:
		return g.Ends(FullTime) || g.Ends(PartTime)
	case OtherGround:
		return g != 0 && g < OtherGroundCount
	}
	return false
}

// KnownGround reports whether it is a ground at all: also an event that ends nothing, which
// can be asked about and is in no list.
func KnownGround(g EndingGround) bool {
	switch g := g.(type) {
	case EventKind:
		return g.Known()
	case OtherGround:
		return g != 0 && g < OtherGroundCount
	}
	return false
}

// GroundNamed is the ground of that wire value, or nil.
func GroundNamed(word string) EndingGround {
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
