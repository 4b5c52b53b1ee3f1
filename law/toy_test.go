package law_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
)

// A toy law: one act, three rules, a fact of its own, an open point and a value that is set.
// It is enough to see every part of the engine, and knows no nation.

func text(s string) pppk.Text { return pppk.Text{ID: s, EN: s + " (en)"} }

func day(s string) pppk.Date { return pppk.MustParseDate(s) }

func cite(name, since string) pppk.Citation {
	return pppk.Citation{
		Instrument: pppk.Instrument{Name: name, Force: pppk.Binding, Since: day(since)},
		Article:    "Pasal 1", Pinpoint: pppk.SeenPinpoint, Confidence: pppk.High, Subject: "contoh",
	}
}

var first = cite("Aturan Mainan 1", "2020-01-01")

// opening is when the toy opens.
type opening string

const (
	early opening = "pagi"
	late  opening = "siang"
)

func words(title string) law.ActWords {
	w := law.ActWords{Title: text(title)}
	for i := range w.Outcomes {
		w.Outcomes[i], w.Plain[i] = text(fmt.Sprint(title, " hasil ", i)), text(fmt.Sprint(title, " bagi pegawai ", i))
	}
	return w
}

var (
	play = law.NewAct(law.ActSpec{ID: "bermain", Asks: law.AsksTerm, Unnamed: true, Terms: true, Words: words("Bermain")})

	ticket = &law.Fact{ID: "tiket", Kind: law.FlagFact, Title: text("tiket"), Office: text("loket")}
	points = &law.Fact{ID: "nilai", Kind: law.NumberFact, Title: text("nilai"), Office: text("loket")}

	opens = law.NewParameter(law.ParameterSpec[opening]{
		ID: "toy.hours", Title: text("Jam buka"), Plain: text("jam buka"), Contested: true,
		Choices: []law.Choice[opening]{{Value: early, Words: text("pagi"), Cite: first}, {Value: late, Words: text("siang"), Cite: first}},
	})
	passMark = law.NewParameter(law.ParameterSpec[law.Count]{
		ID: "toy.pass", Title: text("Nilai batas"),
		Versions: []law.Version[law.Count]{{Value: 60, Cite: first}},
		Allowed:  []law.Allowed[law.Count]{{Words: text("50 atau lebih"), Inside: func(c law.Count) bool { return c >= 50 }}},
	})
)

func rule(id string, change func(*law.Rule)) law.Rule {
	r := law.Rule{ID: id, Act: play, Title: text(id), Duty: text("Ada " + id + "."), Plain: text("Tidak ada " + id + "."), Cites: []pppk.Citation{first}}
	change(&r)
	return r
}

func toyText() law.Text {
	return law.Text{
		ID: "mainan-1", Instrument: first.Instrument, Rank: law.GovernmentRegulation, Since: day("2020-01-01"),
		Acts:  []law.Act{play},
		Facts: []*law.Fact{law.AgreementFact(), law.StatusFact(), law.FirstDayFact(), law.LastDayFact(), law.BirthFact(), law.EventsFact(), law.TermFirstFact(), law.TermLastFact(), ticket, points},

		Parameters: []law.Param{opens, passMark},
		Rules: []law.Rule{
			rule("toy.ticket", func(r *law.Rule) {
				r.Reads = []*law.Fact{ticket}
				r.Check = func(c *law.Case) law.Result { return c.Asks(ticket) }
			}),
			rule("toy.points", func(r *law.Rule) {
				r.Reads, r.Parameters = []*law.Fact{points}, []law.Param{passMark}
				r.Check = func(c *law.Case) law.Result {
					n, known := c.Number(points)
					if !known {
						return law.NotKnown // of what it reads, the engine asks for what is missing
					}
					return c.Either(n >= int64(passMark.Shown(c))*100, law.YearsOf(int(n/100)), law.AtLeastYears(int(passMark.Shown(c))))
				}
			}),
			rule("toy.opens", func(r *law.Rule) {
				r.Parameters, r.Bounds = []law.Param{opens}, law.AtMost
				r.Check = func(c *law.Case) law.Result {
					years := 1
					if c.Born.Year() >= 2000 { // asked late: who is older hangs on no reading
						if opens.In(c) == late {
							return c.NotMet(law.OnDay(c.Born), law.Value{})
						}
						years = 2
					}
					c.Bound(pppk.TermEnd(c.Start, years))
					return c.Met(law.OnDay(c.Born), law.Value{})
				}
			}),
		},
	}
}

func toy(t testing.TB, more ...law.Text) *law.Law {
	t.Helper()
	l, err := law.New(append([]law.Text{toyText()}, more...)...)
	require.NoError(t, err)
	return l
}

func toyOn(t testing.TB, l *law.Law, on string) *law.Policy {
	t.Helper()
	p, err := l.On(day(on))
	require.NoError(t, err)
	return p
}

func player(born string, declared ...pppk.Declared) *pppk.Facts {
	return &pppk.Facts{
		Name: "Pemain Rekaan", BirthDate: day(born), Declared: declared,
		Contracts: pppk.Chain{{Number: "M-1", Status: pppk.FullTime, Period: pppk.Term(day("2020-01-01"), 1)}},
	}
}

var ready = []pppk.Declared{{ID: "tiket", Value: "ya"}, {ID: "nilai", Value: "70"}}

func TestToy(t *testing.T) {
	t.Parallel()
	p := toyOn(t, toy(t), "2020-06-01")
	ask := law.Request{Act: play}

	d := p.Decide(ask, player("1990-01-01", ready...))
	require.Equal(t, law.Eligible, d.Outcome())
	last, by := d.Longest()
	require.Equal(t, "2021-12-31", last.String())
	require.Equal(t, "toy.opens", by)
	for range d.Readings() {
		t.Fatal("who is older hangs on no reading")
	}

	d = p.Decide(ask, player("1990-01-01"))
	require.Equal(t, law.Undetermined, d.Outcome())
	var missing []string
	for m := range d.Missing() {
		missing = append(missing, m.Name()+", dari "+m.From.ID)
	}
	require.Equal(t, []string{"tambahan.tiket, dari loket", "tambahan.nilai, dari loket"}, missing)

	d = p.Decide(ask, player("1990-01-01", pppk.Declared{ID: "tiket", Value: "tidak"}, ready[1]))
	require.Equal(t, law.NotEligible, d.Outcome())
	require.Contains(t, d.Letter(), "Ditemukan: tidak; disyaratkan: ya.")
}

// Each reading has its own outcome, its own evidence and its own latest day.
func TestToyReadings(t *testing.T) {
	t.Parallel()
	d := toyOn(t, toy(t), "2020-06-01").Decide(law.Request{Act: play}, player("2001-05-05", ready...))
	require.Equal(t, law.Contested, d.Outcome())
	outcomes := map[string]law.Outcome{}
	for r, one := range d.Readings() {
		require.Len(t, r, 1)
		require.Equal(t, "toy.hours", r[0].Parameter)
		outcomes[r[0].Value] = one.Outcome()
		for f := range one.Findings() {
			if f.Rule == "toy.opens" && r[0].Value == "pagi" {
				require.Equal(t, "2022-12-31", f.Latest().String())
			}
		}
	}
	require.Equal(t, map[string]law.Outcome{"pagi": law.Eligible, "siang": law.NotEligible}, outcomes)
}

// A request that cannot be is refused with a word, and never answered.
func TestToyRefusesRequests(t *testing.T) {
	t.Parallel()
	p := toyOn(t, toy(t), "2020-06-01")
	other := law.NewAct(law.ActSpec{ID: "bermain", Words: words("Lain")})
	for name, r := range map[string]law.Request{
		"no act":              {},
		"an act of no law":    {Act: other},
		"a position unasked":  {Act: play, Position: pppk.Position{Kind: pppk.Functional}},
		"a ground unasked":    {Act: play, Ground: pppk.Death},
		"a term turned round": {Act: play, Proposed: pppk.Period{First: day("2021-01-01"), Last: day("2020-01-01")}},
	} {
		d := p.Decide(r, player("1990-01-01", ready...))
		require.Zero(t, d.Outcome(), name)
		require.ErrorIs(t, d.Err(), pppk.ErrFacts, name)
		require.Contains(t, d.Letter(), "Permintaan ini keliru", name)
		_, err := d.Record()
		require.Error(t, err, name)
		for range d.Findings() {
			t.Fatal(name)
		}
	}
	require.Error(t, (*law.Policy)(nil).Decide(law.Request{Act: play}, nil).Err())
}

// A decision that has read what it does not keep refuses to explain it once that has
// changed; its outcome stays.
func TestToyIsHonest(t *testing.T) {
	t.Parallel()
	f := player("1990-01-01", ready...)
	d := toyOn(t, toy(t), "2020-06-01").Decide(law.Request{Act: play}, f)
	require.NoError(t, d.Err())
	f.Declared = []pppk.Declared{{ID: "tiket", Value: "tidak"}, ready[1]}
	require.Equal(t, law.Eligible, d.Outcome())
	require.ErrorIs(t, d.Err(), pppk.ErrFacts)
	for range d.Findings() {
		t.Fatal("findings of other facts")
	}
	last, by := d.Longest()
	require.True(t, last.IsZero() && by == "")
	_, err := d.Record()
	require.Error(t, err)
	require.Contains(t, d.Letter(), "telah berubah")
	f.Declared = ready
	require.NoError(t, d.Err())
}

// second is a later text of the same force.
func second(change func(*law.Text)) law.Text {
	c := cite("Aturan Mainan 2", "2022-01-01")
	t := law.Text{
		ID: "mainan-2", Instrument: c.Instrument, Rank: law.GovernmentRegulation, Succeeds: []string{"Aturan Mainan 1"},
		Rules: []law.Rule{rule("toy.ticket", func(r *law.Rule) {
			r.Cites, r.Title = []pppk.Citation{c}, text("Tiket baru")
			r.Check = func(c *law.Case) law.Result { return c.Met(law.None(), law.None()) }
		})},
		Settings: []law.Setting{law.Set(passMark, 80, day("2022-07-01"), c), law.Set(opens, early, day("2022-01-01"), c)},
		Ends:     []law.End{{Rule: "toy.opens", Last: day("2022-12-31"), Cite: c}},
	}
	if change != nil {
		change(&t)
	}
	return t
}

// A text that succeeds another: each day has its own rule, its own value and its own text,
// and a successor stands in the place of what it succeeds.
func TestToySuccession(t *testing.T) {
	t.Parallel()
	l := toy(t, second(nil))
	ask, f := law.Request{Act: play}, player("2001-05-05", pppk.Declared{ID: "nilai", Value: "70"})
	for _, c := range []struct {
		on      string
		outcome law.Outcome
		rules   string
		ticket  string
	}{
		{"2021-12-31", law.Undetermined, "[toy.ticket toy.points toy.opens]", "Aturan Mainan 1"},
		{"2022-01-01", law.Eligible, "[toy.ticket toy.points toy.opens]", "Aturan Mainan 2"},
		{"2022-07-01", law.NotEligible, "[toy.ticket toy.points toy.opens]", "Aturan Mainan 2"},
		{"2023-01-01", law.NotEligible, "[toy.ticket toy.points]", "Aturan Mainan 2"},
	} {
		d := toyOn(t, l, c.on).Decide(ask, f)
		require.Equal(t, c.outcome, d.Outcome(), c.on)
		var rules []string
		for one := range d.Findings() {
			rules = append(rules, one.Rule)
			if one.Rule == "toy.ticket" {
				require.Equal(t, c.ticket, one.Citations()[0].Instrument.Name, c.on)
			}
			if one.Rule == "toy.points" && c.on == "2022-07-01" {
				require.Len(t, one.Citations(), 2, "the text of the rule, and that of the value")
			}
		}
		require.Equal(t, c.rules, fmt.Sprint(rules), c.on)
	}

	for name, change := range map[string]func(*law.Text){
		"text.succession": func(x *law.Text) { x.Succeeds = nil },
		"text.force":      func(x *law.Text) { x.Rank = law.MinisterialRegulation },
		"text.instrument": func(x *law.Text) { x.Rank = 0 },
		"end.unknown":     func(x *law.Text) { x.Ends[0].Rule = "toy.nothing" },
		"end.day":         func(x *law.Text) { x.Ends[0].Last = pppk.Date{} },
		"text.versions":   func(x *law.Text) { x.Rules[0].From = day("2020-01-01") },
		"text.id":         func(x *law.Text) { x.ID = "mainan-1" },
		"setting.from": func(x *law.Text) {
			x.Settings[0] = law.Set(passMark, 80, day("2021-01-01"), cite("Aturan Mainan 2", "2022-01-01"))
		},
		"citation.instrument": func(x *law.Text) { x.Settings[0] = law.Set(passMark, 80, day("2022-07-01"), pppk.Citation{}) },
		"rule.parameters":     func(x *law.Text) { x.Rules[0].Parameters = []law.Param{law.Parameter[law.Count]{}} },
		"rule.source":         func(x *law.Text) { x.Rules[0].ID, x.Rules[0].Cites = "toy.more", nil },
		"rule.bounds":         func(x *law.Text) { x.Rules[0].Bounds = law.OfLengths },
		"text.age_limits":     nil,
		"act.twice":           func(x *law.Text) { x.Acts = []law.Act{play} },
		"fact.twice":          func(x *law.Text) { x.Facts = []*law.Fact{ticket} },
		"parameter.twice":     func(x *law.Text) { x.Parameters = []law.Param{passMark} },
		"setting.unknown":     func(x *law.Text) { x.Settings = append(x.Settings, law.Setting{}) },
		"parameter.id":        func(x *law.Text) { x.Parameters = []law.Param{law.Parameter[law.Count]{}} },
		"act.id":              func(x *law.Text) { x.Acts = []law.Act{{}} },
		"rule.reads":          func(x *law.Text) { x.Rules[0].Reads = []*law.Fact{{ID: "entah"}} },
		"rule.act":            func(x *law.Text) { x.Rules[0].Act = law.Act{} },
		"rule.check":          func(x *law.Text) { x.Rules[0].Check = nil },
		"rule.text":           func(x *law.Text) { x.Rules[0].Title.EN = "" },
		"setting.status":      func(x *law.Text) { x.Settings[0] = x.Settings[0].For(pppk.PartTime) },
		"setting.choice": func(x *law.Text) {
			x.Settings[1] = law.Set(opens, "malam", day("2022-01-01"), cite("Aturan Mainan 2", "2022-01-01"))
		},
		"parameter.versions": func(x *law.Text) {
			x.Parameters = []law.Param{law.NewParameter(law.ParameterSpec[law.Count]{ID: "toy.two", Versions: []law.Version[law.Count]{{Value: 1, Cite: first}, {Value: 2, Cite: first}}})}
		},
	} {
		if change == nil {
			continue
		}
		_, err := law.New(toyText(), second(change))
		require.Error(t, err, name)
		var codes []string
		for _, p := range pppk.Problems(err) {
			codes = append(codes, p.Code)
		}
		require.Contains(t, codes, name, "%v", err)
	}
	statute := second(func(x *law.Text) { x.Rank = law.Statute })
	_, err := law.New(toyText(), statute)
	require.NoError(t, err, "a higher rank succeeds too")
}

// What a later text declares changes no day before its own: neither the answer nor the
// policy. From its day on a point that it has closed has no other readings.
func TestToyLaterTextLeavesOlderDays(t *testing.T) {
	t.Parallel()
	was := toy(t)
	shoes := &law.Fact{ID: "sepatu", Kind: law.FlagFact, Title: text("sepatu"), Office: text("loket")}
	l, err := was.Enact(second(func(x *law.Text) {
		x.Facts = []*law.Fact{shoes}
		x.Acts = []law.Act{law.NewAct(law.ActSpec{ID: "berenang", Words: words("Berenang")})}
		x.Parameters = []law.Param{law.NewParameter(law.ParameterSpec[law.Count]{ID: "toy.lanes", Title: text("Jalur")})}
		x.Rules = append(x.Rules, rule("toy.shoes", func(r *law.Rule) {
			r.Cites, r.Reads = []pppk.Citation{cite("Aturan Mainan 2", "2022-01-01")}, []*law.Fact{shoes}
			r.Check = func(c *law.Case) law.Result { return c.Asks(shoes) }
		}))
	}))
	require.NoError(t, err)
	require.Equal(t, toyOn(t, was, "2021-12-31").ID(), toyOn(t, l, "2021-12-31").ID())
	require.NotEqual(t, toyOn(t, was, "2022-01-01").ID(), toyOn(t, l, "2022-01-01").ID())
	require.Contains(t, string(toyOn(t, l, "2022-01-01").AppendIdentity(nil)), "sepatu")

	ask, f := law.Request{Act: play}, player("2001-05-05", ready...)
	r, err := toyOn(t, was, "2021-06-01").Decide(ask, f).Record()
	require.NoError(t, err)
	require.NoError(t, r.Verify(toyOn(t, l, "2021-06-01")))
	require.ErrorIs(t, r.Verify(toyOn(t, l, "2022-06-01")), law.ErrRecord)

	readings := func(p *law.Policy) (n int, notes string) {
		d := p.Decide(ask, f)
		for range d.Readings() {
			n++
		}
		for note := range d.Notes() {
			notes += note
		}
		return n, notes
	}
	n, _ := readings(toyOn(t, l, "2021-06-01"))
	require.Equal(t, 2, n)
	n, notes := readings(toyOn(t, l, "2022-06-01"))
	require.Zero(t, n)
	require.NotContains(t, notes, "Bacaan lain")
	// What an agency chooses stays contested.
	chosen, err := was.With(law.Overlay{ID: "mainan", Authority: "Kota Mainan", Settings: []law.Setting{
		law.Set(opens, early, day("2021-01-01"), cite("Keputusan Mainan 5", "2021-01-01")),
	}})
	require.NoError(t, err)
	n, notes = readings(toyOn(t, chosen, "2021-06-01"))
	require.Zero(t, n)
	require.Contains(t, notes, "Bacaan lain: Jam buka: siang")
}

// An agency's overlay bears no id that is there, and so succeeds nothing.
func TestToyOverlaySucceedsNothing(t *testing.T) {
	t.Parallel()
	decree := cite("Keputusan Mainan 5", "2021-01-01")
	own := rule("toy.ticket", func(r *law.Rule) {
		r.From, r.Cites = day("2021-01-01"), []pppk.Citation{decree}
		r.Check = func(c *law.Case) law.Result { return law.Met }
	})
	named := own
	named.ID = "mainan.own"
	for code, o := range map[string]law.Overlay{
		"rule.twice":      {Rules: []law.Rule{own}},
		"fact.twice":      {Facts: []*law.Fact{ticket}},
		"parameter.twice": {Parameters: []law.Param{passMark}},
		"act.twice":       {Acts: []law.Act{play}},
		"setting.outside": {Settings: []law.Setting{law.Set(passMark, 40, day("2021-01-01"), decree)}},
		"setting.inside":  {Settings: []law.Setting{law.Depart(passMark, 90, day("2021-01-01"), decree)}},
		"setting.unknown": {Settings: []law.Setting{law.Set(law.Parameter[law.Count]{}, 40, day("2021-01-01"), decree)}},
	} {
		o.ID, o.Authority = "mainan", "Kota Mainan"
		_, err := toy(t).With(o)
		require.ErrorIs(t, err, pppk.ErrOverlay, code)
		require.Contains(t, err.Error(), code)
	}
	laid, err := toy(t).With(law.Overlay{ID: "mainan", Authority: "Kota Mainan", Rules: []law.Rule{named}})
	require.NoError(t, err)
	_, err = laid.Enact(second(nil))
	require.ErrorIs(t, err, pppk.ErrOverlay, "texts of the nation come first")
}

// Nothing is fixed by the size of a word: 300 acts' worth of facts and rules, and more
// points of law than a machine word has bits. What is limited is refused.
func TestToyIsNotSmall(t *testing.T) {
	t.Parallel()
	many := law.Text{ID: "banyak"}
	var params []law.Param
	for i := range 300 {
		f := &law.Fact{ID: fmt.Sprintf("fakta_%d", i), Kind: law.FlagFact, Title: text("f"), Office: text("o")}
		many.Facts = append(many.Facts, f)
		many.Rules = append(many.Rules, rule("toy.many."+letters(i), func(r *law.Rule) {
			r.Reads, r.Check = []*law.Fact{f}, func(c *law.Case) law.Result { return c.Asks(f) }
		}))
		if i < 200 {
			many.Acts = append(many.Acts, law.NewAct(law.ActSpec{ID: fmt.Sprintf("main-%d", i), Words: words("Main")}))
		}
		if i < 8 {
			p := law.NewParameter(law.ParameterSpec[opening]{
				ID: "toy.open." + letters(i), Title: text("t"), Plain: text("t"), Contested: true,
				Choices: []law.Choice[opening]{{Value: early, Words: text("p"), Cite: first}, {Value: late, Words: text("s"), Cite: first}},
			})
			many.Parameters = append(many.Parameters, p)
			params = append(params, p)
		}
	}
	p := toyOn(t, toy(t, many), "2020-06-01")
	f := player("1990-01-01", ready...)
	d := p.Decide(law.Request{Act: play}, f)
	require.Equal(t, law.Undetermined, d.Outcome())
	n := 0
	for range d.Missing() {
		n++
	}
	require.Equal(t, 300, n)
	for i := range 300 {
		f.Declared = append(f.Declared, pppk.Declared{ID: fmt.Sprintf("fakta_%d", i), Value: "ya"})
	}
	require.Equal(t, law.Eligible, p.Decide(law.Request{Act: play}, f).Outcome())

	many.Rules = append(many.Rules, rule("toy.too.open", func(r *law.Rule) {
		r.Parameters, r.Check = params, func(c *law.Case) law.Result { return law.Met }
	}))
	_, err := toy(t, many).On(day("2020-06-01"))
	require.ErrorIs(t, err, pppk.ErrCoverage)
	require.Contains(t, err.Error(), "128 combinations")
}

// letters is a number in letters.
func letters(i int) string { return string([]byte{byte('a' + i/26), byte('a' + i%26)}) }

// Two laws that are made of one do not share what they add.
func TestToyLawsAreApart(t *testing.T) {
	t.Parallel()
	base, err := law.New(toyText(), law.Text{ID: "dua"}, law.Text{ID: "tiga"}) // a list with room for one more
	require.NoError(t, err)
	a, err := base.Enact(law.Text{ID: "empat"})
	require.NoError(t, err)
	_, err = base.Enact(law.Text{ID: "lain"})
	require.NoError(t, err)
	_, err = a.Enact(law.Text{ID: "empat"})
	require.ErrorContains(t, err, "text.id")
}

// A version that another one follows is not ended: the one that follows would be lost.
func TestToyEndsTheLastVersion(t *testing.T) {
	t.Parallel()
	_, err := law.New(toyText(), second(func(x *law.Text) {
		x.Ends = []law.End{{Rule: "toy.ticket", Last: day("2021-06-30"), Cite: x.Ends[0].Cite}}
	}))
	require.ErrorContains(t, err, "another one follows")
	_, err = law.New(toyText(), second(func(x *law.Text) {
		x.Ends = []law.End{{Rule: "toy.ticket", Last: day("2024-06-30"), Cite: x.Ends[0].Cite}}
		x.Succeeds = append(x.Succeeds, "Aturan Mainan 2")
	}))
	require.NoError(t, err)
}
