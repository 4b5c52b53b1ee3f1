package national_test

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

func ExampleEndingClasses() {
	policy, err := national.Law().On(pppk.MustParseDate("2026-03-02"))
	if err != nil {
		panic(err)
	}
	for c := range national.EndingClasses(policy, pppk.SevereSanction, pppk.FullTime) {
		fmt.Println(c.Instrument.Name, c.Class, c.Chosen, c.Citations()[0])
	}
	for c := range national.EndingClasses(policy, pppk.LackOfMoney, pppk.PartTime) {
		fmt.Println(c.Listed, c.Note(pppk.English))
	}
	// Output:
	// UU 20/2023 tidak-dengan-hormat true UU 20/2023 Pasal 52 ayat (3) huruf g
	// PP 49/2018 dengan-hormat-tidak-atas-permintaan-sendiri false PP 49/2018 Pasal 53 ayat (2) huruf b
	// false Lack of money as such is in no list. Downsizing or government policy is, and needs a decision of its own. Not renewing when an agreement ends is another question.
}

// endingCase is a row of testdata/endings/alasan.json: what one text says of one
// ground.
type endingCase struct {
	Ground     string   `json:"alasan"`
	Status     string   `json:"status"`
	Instrument string   `json:"peraturan"`
	Absent     bool     `json:"tidak_ada"`
	Instead    string   `json:"sebagai_gantinya"`
	Class      string   `json:"kelas"`
	Implied    bool     `json:"tafsiran"`
	OwnRequest string   `json:"permintaan_sendiri"`
	ApplyAgain string   `json:"melamar_lagi"`
	Articles   []string `json:"dasar"`
}

func endingCaseOf(e national.EndingReading) endingCase {
	c := endingCase{
		Ground: e.Ground.String(), Status: e.Status.String(), Instrument: e.Instrument.Name, Absent: !e.Listed,
		Class: e.Class.String(), Implied: e.Implied, OwnRequest: e.OwnRequest.String(), ApplyAgain: e.ApplyAgain.String(),
	}
	if e.Instead != nil {
		c.Instead = e.Instead.String()
	}
	for _, cite := range e.Citations() {
		c.Articles = append(c.Articles, cite.String())
	}
	return c
}

// everyGround is every event and every ground that is none.
func everyGround() (all []pppk.EndingGround) {
	for k := pppk.Death; k <= pppk.SevereWithoutEnding; k++ {
		all = append(all, k)
	}
	for g := pppk.PeriodEnd; g <= pppk.LackOfMoney; g++ {
		all = append(all, g)
	}
	return all
}

func readCases(t *testing.T, file string, into any) {
	t.Helper()
	f, err := os.Open(file)
	require.NoError(t, err)
	defer f.Close()
	dec := json.NewDecoder(f)
	dec.DisallowUnknownFields()
	require.NoError(t, dec.Decode(into))
}

// The table and the case file have the same rows: one that either lacks fails.
func TestEndingCases(t *testing.T) {
	t.Parallel()
	var want, have []endingCase
	readCases(t, "testdata/endings/alasan.json", &want)
	p := madeup.PolicyOf(t, "2026-03-02")
	for _, ground := range everyGround() {
		for _, status := range []pppk.Status{0, pppk.FullTime, pppk.PartTime} {
			for e := range national.EndingClasses(p, ground, status) {
				if c := endingCaseOf(e); e.Ground == ground {
					have = append(have, c)
				} else {
					require.Contains(t, want, c)
				}
			}
		}
	}
	require.ElementsMatch(t, want, have)

	// As many as the texts name: a to j with two grounds in c, and the own request;
	// five, three and four, with the age limit in the first and two crimes in one;
	// twelve with two in one, and who asks to move.
	count := map[string]int{}
	for _, c := range want {
		if !c.Absent && c.Ground != pppk.LeavingPostponed.String() {
			count[c.Instrument]++
		}
	}
	require.Equal(t, map[string]int{"UU 20/2023": 10 + 1 + 1, "PP 49/2018": 5 + 3 + 4 + 1 + 1, "KepmenPANRB 16/2025": 12 + 1 + 1}, count)
}

// Which reading counts on which day, and which others there are.
func TestEndingsInTime(t *testing.T) {
	t.Parallel()
	var all []struct {
		Situation string             `json:"kasus"`
		Day       pppk.Date          `json:"hari"`
		Ground    string             `json:"alasan"`
		Status    pppk.Status        `json:"status"`
		Choice    national.ClassText `json:"pilihan"`
		Counts    string             `json:"berlaku"`
		Others    []string           `json:"lainnya"`
	}
	readCases(t, "testdata/endings/waktu.json", &all)
	require.NotEmpty(t, all)
	for _, c := range all {
		laid := national.Law()
		if c.Choice != "" {
			var err error
			laid, err = laid.With(madeup.Laid(law.Set(national.ClassOfEnding(), c.Choice, madeup.D("2024-01-01"), madeup.Decree())))
			require.NoError(t, err)
		}
		i := slices.IndexFunc(everyGround(), func(g pppk.EndingGround) bool { return g.String() == c.Ground })
		require.GreaterOrEqual(t, i, 0, c.Ground)
		counts, others := "", []string{}
		for e := range national.EndingClassesOn(laid, everyGround()[i], c.Status, c.Day) {
			text := e.Instrument.Name + ": " + e.Class.String()
			if !e.Listed {
				text += "tidak ada"
			}
			if !e.Chosen {
				others = append(others, text)
				continue
			}
			require.Empty(t, counts, "%s: two are chosen", c.Situation)
			require.Empty(t, others, "%s: the chosen one comes first", c.Situation)
			counts = text
			require.Equal(t, c.Choice != "" && c.Status == pppk.FullTime, slices.Contains(e.Citations(), madeup.Decree()), "%s: the agency's own choice is cited", c.Situation)
		}
		require.Equal(t, c.Counts, counts, c.Situation)
		require.Equal(t, c.Others, others, c.Situation)
	}
}

// A policy has the law of its day.
func TestEndingClassesOfPolicy(t *testing.T) {
	t.Parallel()
	for _, day := range []string{"2023-10-31", "2025-01-12", "2026-03-02"} {
		p := madeup.PolicyOf(t, day)
		for _, ground := range everyGround() {
			for _, status := range []pppk.Status{pppk.FullTime, pppk.PartTime} {
				require.Equal(t, slices.Collect(national.EndingClassesOn(national.Law(), ground, status, madeup.D(day))), slices.Collect(national.EndingClasses(p, ground, status)))
			}
		}
	}
	require.Empty(t, slices.Collect(national.EndingClasses((*law.Policy)(nil), pppk.Death, pppk.FullTime)))
	require.Empty(t, slices.Collect(national.EndingClasses(new(law.Policy), pppk.Death, pppk.FullTime)))
	require.Empty(t, slices.Collect(national.EndingClasses(madeup.PolicyOf(t, "2026-03-02"), nil, pppk.FullTime)))
	require.Empty(t, slices.Collect(national.EndingClasses(madeup.PolicyOf(t, "2026-03-02"), pppk.EventKind(200), pppk.FullTime)))
	require.Empty(t, slices.Collect(national.EndingClassesOn(national.Law(), pppk.Death, pppk.FullTime, pppk.Date{})))
	for range national.EndingClasses(madeup.PolicyOf(t, "2026-03-02"), pppk.Death, pppk.FullTime) {
		break
	}

	// What is only reported of an agency chooses nothing, and a later check is named.
	report := madeup.Decree()
	report.Instrument.Force = pppk.Spoken
	checked := madeup.Laid(law.Set(national.ClassOfEnding(), national.ClassByRegulation, madeup.D("2024-01-01"), report))
	checked.Checks = []law.LaterCheck{{Instrument: "UU 20/2023", On: madeup.D("2026-05-04"), Office: "Bagian Hukum", Reference: "7/2026"}}
	for e := range national.EndingClasses(madeup.PolicyOf(t, "2026-06-01", checked), pppk.SevereSanction, pppk.FullTime) {
		require.Equal(t, e.Instrument.Name == "UU 20/2023", e.Chosen)
		require.Equal(t, e.Chosen, e.Instrument.CheckedTo == madeup.D("2026-05-04"))
	}
}

// Under the regulation of the agency's choice imprisonment has no class until it
// is known whether the crime was planned.
func TestEndingPrisonUndivided(t *testing.T) {
	t.Parallel()
	p := madeup.PolicyOf(t, "2026-03-02", madeup.Laid(law.Set(national.ClassOfEnding(), national.ClassByRegulation, madeup.D("2024-01-01"), madeup.Decree())))
	for e := range national.EndingClasses(p, pppk.PrisonTwoYears, pppk.FullTime) {
		require.False(t, e.Chosen)
	}
	for ground, class := range map[pppk.OtherGround]national.EndingClass{pppk.PrisonPlanned: national.Dishonourable, pppk.PrisonUnplanned: national.HonourableUnasked} {
		all := slices.Collect(national.EndingClasses(p, ground, pppk.FullTime))
		require.Len(t, all, 2)
		require.True(t, all[0].Chosen)
		require.Equal(t, class, all[0].Class)
		require.Equal(t, pppk.PrisonTwoYears, all[1].Ground)
	}
}

// An ending of an event that ends agreements has a reading, and no other has.
func TestEndingsAndEvents(t *testing.T) {
	t.Parallel()
	for _, status := range []pppk.Status{pppk.FullTime, pppk.PartTime} {
		day := madeup.D("2026-03-02")
		for k := pppk.Death; k <= pppk.SevereWithoutEnding; k++ {
			f := madeup.FullFacts(day)
			for i := range f.Contracts {
				f.Contracts[i].Status = status
			}
			f.Events = pppk.Events{CompleteTo: day, List: []pppk.Event{{Kind: k, Date: day}}}
			ended := f.Contracts.End(f.Events, day)
			readings := slices.Collect(national.EndingClasses(madeup.National(t, day), k, status))
			require.Equal(t, len(readings) > 0, ended.Kind == pppk.EndedEarly, "%s %s", status, k)
			require.Equal(t, len(readings) > 0, madeup.National(t, day).Decide(madeup.Renewal, f).Outcome() == law.NotEligible, "%s %s", status, k)
		}
	}
}

// No renewal depends on which text classes endings.
func TestClassOfEndingChangesNoDecision(t *testing.T) {
	t.Parallel()
	day := "2026-02-02"
	plain := madeup.PolicyOf(t, day)
	set := madeup.PolicyOf(t, day, madeup.Laid(law.Set(national.ClassOfEnding(), national.ClassByRegulation, madeup.D("2024-01-01"), madeup.Decree())))
	for _, status := range []pppk.Status{pppk.FullTime, pppk.PartTime} {
		f := madeup.FullFacts(plain.Day())
		for i := range f.Contracts {
			f.Contracts[i].Status = status
		}
		a, b := plain.Decide(madeup.Renewal, f), set.Decide(madeup.Renewal, f)
		require.Equal(t, a.Outcome(), b.Outcome())
		require.Equal(t, slices.Collect(a.Notes()), slices.Collect(b.Notes()))
	}
}

// Every text is there in both languages, as other words, and names no number of
// an article that was only worked out.
func TestEndingTexts(t *testing.T) {
	t.Parallel()
	both := func(id, en, what string) {
		require.Equal(t, id == "", en == "", what)
		if id != "" {
			require.NotEqual(t, id, en, what)
		}
		require.NotContains(t, id+en, "diktum 26")
		require.NotContains(t, id+en, "ayat (3) tentang")
	}
	p := madeup.PolicyOf(t, "2026-03-02")
	for _, ground := range everyGround() {
		for _, status := range []pppk.Status{pppk.FullTime, pppk.PartTime} {
			for e := range national.EndingClasses(p, ground, status) {
				require.NotEmpty(t, e.Title(pppk.Indonesian))
				require.Contains(t, e.String(), e.Title(pppk.Indonesian))
				both(e.Title(pppk.Indonesian), e.Title(pppk.English), ground.String())
				both(e.Note(pppk.Indonesian), e.Note(pppk.English), ground.String())
				if e.Implied || !e.Listed || status == pppk.PartTime {
					require.NotEmpty(t, e.Note(pppk.English), ground.String())
				}
			}
		}
	}
	for c := national.EndingClass(0); c <= national.Dishonourable; c++ {
		require.NotEmpty(t, c.Words(pppk.English))
		both(c.Words(pppk.Indonesian), c.Words(pppk.English), c.String())
	}
	require.Empty(t, national.EndingReading{}.String())
	require.Empty(t, national.EndingReading{}.Title(pppk.English))
}

func TestEndingAuthority(t *testing.T) {
	t.Parallel()
	at := func(k pppk.PositionKind, l pppk.Level) pppk.Position { return pppk.Position{Kind: k, Level: l} }
	for _, tc := range []struct {
		position          pppk.Position
		proposes, decides law.Authority
	}{
		{at(pppk.JPTUtama, 0), law.AppointingAuthority, law.President},
		{at(pppk.JPTMadya, 0), law.AppointingAuthority, law.President},
		{at(pppk.JPTPratama, 0), 0, law.AppointingAuthority},
		{at(pppk.Pelaksana, 0), 0, law.AppointingAuthority},
		{at(pppk.Functional, pppk.AhliUtama), law.AppointingAuthority, law.President},
		{at(pppk.Functional, pppk.AhliMadya), 0, law.AppointingAuthority},
		{at(pppk.Functional, 0), 0, 0},
		{at(pppk.OtherPosition, 0), 0, 0},
		{at(0, 0), 0, 0},
		{at(pppk.PositionKind(200), 0), 0, 0},
		{at(pppk.Functional, pppk.Level(200)), 0, 0},
		{at(pppk.Functional, pppk.Penyelia), 0, law.AppointingAuthority},
	} {
		a := national.EndingAuthorityOf(pppk.FullTime, tc.position)
		require.Equal(t, tc.proposes, a.Proposes, "%v", tc.position)
		require.Equal(t, tc.decides, a.Decides, "%v", tc.position)
		require.Equal(t, tc.decides == 0, len(a.Citations()) == 0)
		for _, c := range a.Citations() {
			require.Equal(t, pppk.Medium, c.Confidence)
			require.Equal(t, "PP 49/2018 tentang pejabat yang mengusulkan dan memutuskan pemutusan perjanjian", c.String())
			require.NotEqual(t, a.Note(pppk.Indonesian), a.Note(pppk.English))
		}
		for _, other := range []pppk.Status{0, pppk.PartTime} {
			require.Equal(t, national.EndingAuthority{}, national.EndingAuthorityOf(other, tc.position), "no text says it")
		}
	}
}

func TestSuspensions(t *testing.T) {
	t.Parallel()
	var grounds []national.SuspensionGround
	for s := range national.Suspensions(madeup.PolicyOf(t, "2026-03-02")) {
		grounds = append(grounds, s.Ground)
		require.Equal(t, "UU 20/2023 Pasal 53", s.Citations()[0].String())
		require.False(t, s.Citations()[0].Blocks(), "one report: it notes")
		require.NotEqual(t, s.Title(pppk.Indonesian), s.Title(pppk.English))
		require.Contains(t, s.Note(pppk.Indonesian), "tidak diketahui")
		require.Contains(t, s.Note(pppk.English), "not known")
	}
	require.Equal(t, []national.SuspensionGround{national.DetainedSuspect, national.StateOfficial, national.NonStructuralBody, national.UnpaidLeave}, grounds)
	require.Empty(t, slices.Collect(national.Suspensions((*law.Policy)(nil))))
	for range national.Suspensions(madeup.PolicyOf(t, "2026-03-02")) {
		break
	}
}

func TestChainEnded(t *testing.T) {
	t.Parallel()
	term := func(first, last string) pppk.Contract {
		return pppk.Contract{Status: pppk.FullTime, Period: pppk.Period{First: madeup.D(first), Last: madeup.D(last)}}
	}
	event := func(k pppk.EventKind, day string) pppk.Event { return pppk.Event{Kind: k, Date: madeup.D(day)} }
	old, next, later := term("2021-03-01", "2026-02-28"), term("2026-03-01", "2027-02-28"), term("2026-06-01", "2027-05-31")
	part := old
	part.Status = pppk.PartTime
	unknown := old
	unknown.Status = 0
	half := old
	half.First = pppk.Date{}
	open := old
	open.Last = pppk.Date{}
	early := func(k pppk.EventKind, day string) pppk.End {
		return pppk.End{Kind: pppk.EndedEarly, On: madeup.D(day), Event: k}
	}
	expired := pppk.End{Kind: pppk.Expired, On: madeup.D("2026-02-28")}
	for name, tc := range map[string]struct {
		chain    pppk.Chain
		complete string
		events   []pppk.Event
		day      string
		want     pppk.End
	}{
		"runs":                                {pppk.Chain{old}, "2026-02-28", nil, "2026-02-28", pppk.End{Kind: pppk.NotEnded}},
		"runs, events not complete":           {pppk.Chain{old}, "2026-02-27", nil, "2026-02-28", pppk.End{}},
		"expired":                             {pppk.Chain{old}, "2026-02-28", nil, "2026-03-01", expired},
		"expired, events not complete":        {pppk.Chain{old}, "2026-02-27", nil, "2026-03-01", pppk.End{}},
		"expired, whatever came after it":     {pppk.Chain{old}, "2026-04-01", []pppk.Event{event(pppk.SevereSanction, "2026-03-01")}, "2026-04-01", expired},
		"ended on its last day":               {pppk.Chain{old}, "2026-04-01", []pppk.Event{event(pppk.Death, "2026-02-28")}, "2026-04-01", early(pppk.Death, "2026-02-28")},
		"ended early":                         {pppk.Chain{old}, "2026-04-01", []pppk.Event{event(pppk.Downsizing, "2024-02-28")}, "2026-04-01", early(pppk.Downsizing, "2024-02-28")},
		"the first that ended it":             {pppk.Chain{old}, "2026-04-01", []pppk.Event{event(pppk.Death, "2025-01-01"), event(pppk.Resignation, "2024-01-01"), event(pppk.LightSanction, "2023-01-01")}, "2026-04-01", early(pppk.Resignation, "2024-01-01")},
		"not yet on that day":                 {pppk.Chain{old}, "2025-12-31", []pppk.Event{event(pppk.Death, "2025-01-01")}, "2024-12-31", pppk.End{Kind: pppk.NotEnded}},
		"an event without its day":            {pppk.Chain{old}, "2026-04-01", []pppk.Event{{Kind: pppk.Death}}, "2026-04-01", pppk.End{}},
		"light sanctions end nothing":         {pppk.Chain{old}, "2026-04-01", []pppk.Event{event(pppk.MediumSanction, "2024-01-01")}, "2026-04-01", expired},
		"a severe one that ends nothing":      {pppk.Chain{old}, "2026-04-01", []pppk.Event{event(pppk.SevereWithoutEnding, "2024-01-01")}, "2026-04-01", expired},
		"part-time: appointed elsewhere":      {pppk.Chain{part}, "2026-04-01", []pppk.Event{event(pppk.OtherASNAppointment, "2025-10-01")}, "2026-04-01", early(pppk.OtherASNAppointment, "2025-10-01")},
		"full-time: appointed elsewhere":      {pppk.Chain{old}, "2026-04-01", []pppk.Event{event(pppk.OtherASNAppointment, "2025-10-01")}, "2026-04-01", expired},
		"status not known, and it matters":    {pppk.Chain{unknown}, "2026-04-01", []pppk.Event{event(pppk.OtherASNAppointment, "2025-10-01")}, "2026-04-01", pppk.End{}},
		"status not known, and it is one":     {pppk.Chain{unknown}, "2026-04-01", nil, "2026-04-01", expired},
		"renewed without a gap":               {pppk.Chain{next, old}, "2026-04-01", nil, "2026-04-01", pppk.End{Kind: pppk.NotEnded}},
		"renewed, and the old one still runs": {pppk.Chain{next, old}, "2026-02-01", nil, "2026-02-01", pppk.End{Kind: pppk.NotEnded}},
		"renewed, and the old one was ended":  {pppk.Chain{next, old}, "2026-02-01", []pppk.Event{event(pppk.Death, "2026-01-01")}, "2026-02-01", early(pppk.Death, "2026-01-01")},
		"an event of the one before":          {pppk.Chain{next, old}, "2026-04-01", []pppk.Event{event(pppk.Downsizing, "2025-01-01")}, "2026-04-01", pppk.End{Kind: pppk.NotEnded}},
		"between two":                         {pppk.Chain{old, later}, "2026-04-01", nil, "2026-04-01", pppk.End{}},
		"before the first":                    {pppk.Chain{later}, "2026-04-01", nil, "2026-04-01", pppk.End{}},
		"first day not known":                 {pppk.Chain{half}, "2026-04-01", nil, "2026-04-01", expired},
		"first day not known, an event":       {pppk.Chain{half}, "2026-04-01", []pppk.Event{event(pppk.Death, "2026-01-01")}, "2026-04-01", pppk.End{}},
		"last day not known":                  {pppk.Chain{open}, "2026-04-01", nil, "2026-04-01", pppk.End{}},
		"no agreement":                        {nil, "2026-04-01", nil, "2026-04-01", pppk.End{}},
	} {
		have := tc.chain.End(pppk.Events{CompleteTo: madeup.D(tc.complete), List: tc.events}, madeup.D(tc.day))
		require.Equal(t, tc.want, have, name)
		switch have.Kind {
		case pppk.Expired:
			require.Equal(t, pppk.PeriodEnd, national.GroundOf(have), name)
		case pppk.EndedEarly:
			require.Equal(t, have.Event, national.GroundOf(have), name)
		default:
			require.Nil(t, national.GroundOf(have), name)
		}
	}
	require.Equal(t, pppk.End{}, pppk.Chain{old}.End(pppk.Events{}, pppk.Date{}))
}

func TestParseEndingGround(t *testing.T) {
	t.Parallel()
	for k := pppk.Death; k <= pppk.SevereWithoutEnding; k++ {
		g, err := pppk.ParseEndingGround(k.String())
		if k == pppk.LightSanction || k == pppk.MediumSanction || k == pppk.SevereWithoutEnding { // which end nothing
			require.ErrorContains(t, err, "ending.ground")
			continue
		}
		require.NoError(t, err)
		require.Equal(t, pppk.EndingGround(k), g)
	}
	for o := pppk.PeriodEnd; o <= pppk.LackOfMoney; o++ {
		g, err := pppk.ParseEndingGround(o.String())
		require.NoError(t, err)
		require.Equal(t, pppk.EndingGround(o), g)
	}
	for _, text := range []string{"", "?", "Perampingan", "pemutusan", "?3"} {
		_, err := pppk.ParseEndingGround(text)
		require.ErrorContains(t, err, "ending.ground", text)
		require.NotContains(t, err.Error(), pppk.MediumSanction.String())
		for _, known := range []string{pppk.Death.String(), pppk.SevereSanction.String(), pppk.PeriodEnd.String(), pppk.LackOfMoney.String()} {
			require.ErrorContains(t, err, known, "it lists what is known")
		}
	}
}
