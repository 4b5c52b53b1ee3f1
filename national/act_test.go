package national_test

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// otherActs returns the acts beside renewal, which has tests of its own.
func otherActs() []law.Act {
	return slices.DeleteFunc(national.Law().Acts(), func(act law.Act) bool { return act == national.Renewal() })
}

// asked makes up a person about whom everything may be known that an act asks
// for, and the question.
func asked(g *madeup.Generator, p *law.Policy, act law.Act) (law.Request, *pppk.Facts) {
	day := p.Day()
	for {
		f := g.Facts(day)
		r := g.Request(f)
		r.Act = act
		fresh(g, &r, f, act, day)
		if act == national.Ending() {
			r.Ground, r.Proposed = ground(g, f, day), pppk.Period{}
		}
		from := day.AddDays(-g.Days(0, 90))
		if a := madeup.ToRenew(f.Contracts); a != nil && !a.First.IsZero() && from.Before(a.First) {
			from = a.First
		}
		subjects := subjectsOf(act)
		paid(g, f, act)
		f.Statements = slices.DeleteFunc(f.Statements, func(s pppk.Statement) bool { return slices.Contains(subjects, s.Subject) })
		for _, s := range subjects {
			one := pppk.Statement{Subject: s, Answer: pppk.Yes, Date: from, Office: "Kantor Rekaan"}
			if s == pppk.Approval {
				one.Act = act.ID()
			}
			switch {
			case s == pppk.Approval && g.Chance(0.5):
				continue
			case g.Chance(0.04):
				one.Answer = pppk.No
			case g.Chance(0.03):
				one.Date = day.AddDays(g.Days(-900, 10))
			case s == pppk.Application:
				one.Date = applied(&r, f, day, g)
			}
			f.Statements = append(f.Statements, one)
		}
		if act == national.Placement() {
			r.Position = g.Position()
			r.Position.Category = madeup.Maybe(g, madeup.Pick(g, pppk.HealthPosts, pppk.TechnicalPosts, pppk.ServiceOperator))
		}
		if act == national.HeadOfSchool() && g.Chance(0.9) {
			f.BirthDate = madeup.Maybe(g, day.AddMonths(-12*g.Days(30, 58), pppk.ClampToMonthEnd).AddDays(-g.IntN(366)))
			for i := range f.Contracts {
				f.Contracts[i].Position = pppk.Position{Name: "Guru Rekaan", Kind: pppk.Functional, Cluster: pppk.Teacher, Level: pppk.Level(1 + g.IntN(4))}
			}
			if g.Chance(0.8) {
				f.Evaluations = nil // those that are made up are seldom good two years on end
			}
		}
		if g.Chance(0.8) {
			evaluateAll(g, f, day)
		}
		if act == national.SpecialRaise() && g.Chance(0.8) {
			for i := range f.Evaluations {
				f.Evaluations[i] = pppk.Evaluation{Year: f.Evaluations[i].Year, Period: f.Evaluations[i].Period, Predicate: pppk.VeryGood}
			}
		}
		if d := p.Decide(r, f); d.Outcome() == law.NotEligible && g.Chance(0.6) {
			continue // most people whom it is about are not refused
		}
		if f.Check() == nil && r.Check() == nil {
			return r, f
		}
	}
}

// ground is why an agreement would end, with its event mostly on record.
func ground(g *madeup.Generator, f *pppk.Facts, day pppk.Date) pppk.EndingGround {
	if g.Chance(0.3) {
		return madeup.Pick[pppk.EndingGround](g, pppk.Resignation, pppk.Resignation, pppk.Resignation, pppk.AgeLimitReached, pppk.PeriodEnd, pppk.GeneralCrime, pppk.LeavingPostponed, pppk.LackOfMoney)
	}
	kind := pppk.EventKind(1 + g.IntN(int(pppk.SevereWithoutEnding)))
	if g.Chance(0.7) {
		f.Events.List = append(f.Events.List, pppk.Event{Kind: kind, Date: day.AddDays(-g.Days(-3, 60))})
	}
	if kind == pppk.PrisonTwoYears {
		return madeup.Pick[pppk.EndingGround](g, kind, pppk.PrisonPlanned, pppk.PrisonUnplanned)
	}
	return kind
}

// paid gives full-time staff a grade and service in it, where an act is about
// pay.
func paid(g *madeup.Generator, f *pppk.Facts, act law.Act) {
	if act != national.PeriodicRaise() && act != national.SpecialRaise() {
		return
	}
	for i := range f.Contracts {
		c := &f.Contracts[i]
		if c.Status == pppk.PartTime {
			continue
		}
		if g.Chance(0.9) {
			c.Grade = pppk.Grade(1 + g.IntN(17))
		}
		if g.Chance(0.4) {
			c.Grade = pppk.GradeV
		}
		if g.Chance(0.9) && !c.First.IsZero() {
			c.ServiceSince = c.First.AddDays(-g.Days(0, 1200))
		}
		if pay, _, err := national.BasePay(c.Grade, max(c.First.Year()-c.ServiceSince.Year()-g.Days(0, 2), 0), madeup.PropertyDay); err == nil && g.Chance(0.7) {
			c.Pay = pay // that of the first day, or of the step before
		}
		if g.Chance(0.5) {
			c.Extends = "PK-0"
		}
	}
}

// fresh makes up the position and the term of an act that begins an agreement.
func fresh(g *madeup.Generator, r *law.Request, f *pppk.Facts, act law.Act, day pppk.Date) {
	if act != national.Appointment() && act != national.PartTimeAppointment() {
		return
	}
	r.Position = g.Position()
	if g.Chance(0.6) {
		r.Position.Kind, r.Position.Cluster, r.Position.Level = pppk.Functional, madeup.Maybe(g, pppk.OtherCluster), madeup.Maybe(g, madeup.Pick(g, pppk.AhliPertama, pppk.AhliMadya))
	}
	r.Position.Category = madeup.Maybe(g, madeup.Pick(g, pppk.HealthPosts, pppk.TechnicalPosts, pppk.ServiceOperator))
	r.Proposed = pppk.Term(day.AddDays(g.Days(-30, 90)), madeup.Pick(g, 1, 1, 1, 1, 2, 5))
	switch g.IntN(8) {
	case 0:
		r.Proposed = pppk.Period{}
	case 1:
		r.Proposed.Last = r.Proposed.Last.AddDays(-g.Days(1, 400))
	}
	r.Proposed.First, r.Proposed.Last = madeup.Maybe(g, r.Proposed.First), madeup.Maybe(g, r.Proposed.Last)
	if years := madeup.AgeLimit(&r.Position); years > 0 && g.Chance(0.5) { // around the ages of applicants and the limit
		f.BirthDate = day.AddMonths(-12*madeup.Pick(g, 19, 20, 21, years-2, years-1, years), pppk.ClampToMonthEnd).AddDays(g.Days(-200, 200))
		if g.Chance(0.2) {
			f.BirthDate = g.Edge(f.BirthDate)
		}
	}
}

// applied is a day on which somebody may have applied, often a birthday of one of
// the two ages or the day beside it.
func applied(r *law.Request, f *pppk.Facts, day pppk.Date, g *madeup.Generator) pppk.Date {
	if years := madeup.AgeLimit(&r.Position); years > 0 && !f.BirthDate.IsZero() && g.Chance(0.3) {
		if d := f.BirthDate.AddMonths(12*madeup.Pick(g, 20, years-1), pppk.ClampToMonthEnd).AddDays(g.Days(-1, 1)); !d.After(day) {
			return d
		}
	}
	return day.AddDays(-g.Days(0, 500))
}

// evaluateAll adds every evaluation that is not on file.
func evaluateAll(g *madeup.Generator, f *pppk.Facts, day pppk.Date) {
	for year := day.Year() - 3; year <= day.Year(); year++ {
		for period := pppk.Annual; period <= pppk.Quarter4; period++ {
			if !slices.ContainsFunc(f.Evaluations, func(e pppk.Evaluation) bool { return e.Year == year && e.Period == period }) {
				f.Evaluations = append(f.Evaluations, pppk.Evaluation{Year: year, Period: period, Predicate: pppk.Good})
			}
		}
	}
}

// withoutOne leaves out one thing that is known, or two, and returns how many
// things could be left out.
func withoutOne(r *law.Request, f *pppk.Facts, which ...int) int {
	var all []func()
	for i := range f.Statements {
		all = append(all, func() { f.Statements[i].Date = pppk.Date{} }, func() { f.Statements[i].Answer = 0 })
	}
	for i := range f.Contracts {
		c := &f.Contracts[i]
		all = append(all, func() { c.Status = 0 }, func() { c.First = pppk.Date{} }, func() { c.Last = pppk.Date{} },
			func() { c.Grade = 0 }, func() { c.ServiceSince = pppk.Date{} }, func() { c.Pay = pppk.Rupiah{} }, func() { c.Extends = "" },
			func() { c.Position.Kind, c.Position.Cluster, c.Position.Level, c.Position.AgeLimit = 0, 0, 0, 0 }, func() { c.Position.Level = 0 })
	}
	for i := range f.Evaluations {
		all = append(all, func() { f.Evaluations[i].Predicate = 0; f.Evaluations[i].Work = 0 })
	}
	all = append(all, func() { f.BirthDate = pppk.Date{} }, func() { f.Events.CompleteTo = pppk.Date{} },
		func() { r.Position.Kind, r.Position.Cluster, r.Position.Level, r.Position.AgeLimit = 0, 0, 0, 0 }, func() { r.Position.Level = 0 },
		func() { r.Position.Cluster, r.Position.Category = 0, 0 },
		func() { r.Proposed.First = pppk.Date{} }, func() { r.Proposed.Last = pppk.Date{} })
	for _, i := range which {
		all[i%len(all)]()
	}
	return len(all)
}

// What is known of the answer stays when one more thing is known, under every
// act.
func TestActsMonotone(t *testing.T) {
	t.Parallel()
	day := madeup.PropertyDay
	p := madeup.National(t, day)
	g := madeup.NewGenerator(61)
	g.Full = 1
	for _, act := range otherActs() {
		g.PartTime = 0.25
		if act == national.Conversion() {
			g.PartTime = 0.9
		}
		count, learnt := map[law.Outcome]int{}, 0
		for range madeup.AtLength(6000) {
			r, more := asked(g, p, act)
			if act == national.Ending() && g.Chance(0.1) { // what happened is seldom unknown otherwise
				more.Events.CompleteTo = pppk.Date{}
			}
			if r.Proposed.First.IsZero() != r.Proposed.Last.IsZero() {
				continue
			}
			if len(more.Statements) > 0 && g.Chance(0.3) { // said twice, perhaps with an agreement between
				again := more.Statements[g.IntN(len(more.Statements))]
				again.Answer, again.Date = madeup.Pick(g, pppk.Yes, pppk.No), day.AddDays(-g.Days(0, 2500))
				more.Statements = append(more.Statements, again)
			}
			less := cloned(more)
			n := withoutOne(&r, less)
			first, second := g.IntN(n), g.IntN(n)
			known, lessKnown := r, r
			if g.Chance(0.5) {
				withoutOne(&known, more, first)
			} else { // the second alone is less
				first = second
			}
			withoutOne(&lessKnown, less, first, second)
			if more.Check() != nil || less.Check() != nil || known.Check() != nil || lessKnown.Check() != nil || known.Proposed.IsZero() != lessKnown.Proposed.IsZero() {
				continue
			}
			before, after := p.Decide(lessKnown, less), p.Decide(known, more)
			if turned := flips(before, after); len(turned) > 0 { // the message costs more than the test
				require.Empty(t, turned, "%s\nless: %s\nmore: %s\nasked: %v", act, asJSON(t, less), asJSON(t, more), r)
			}
			count[after.Outcome()]++
			if before.Outcome() == law.Undetermined && isKnown(after.Outcome()) {
				learnt++
			}
			if before.Outcome() == law.Undetermined {
				if len(missingOf(before)) == 0 {
					require.Fail(t, "undetermined, and nothing is missing", "%s: %s", act, asJSON(t, less))
				}
			}
		}
		for _, o := range []law.Outcome{law.Eligible, law.Undetermined, law.NotEligible} {
			require.Greater(t, count[o], madeup.AtLength(6000)/40, "%s: %s of %v", act, o, count)
		}
		require.Greater(t, learnt, madeup.AtLength(6000)/100, act)
	}
}

func cloned(f *pppk.Facts) *pppk.Facts {
	c := *f
	c.Contracts, c.Evaluations = slices.Clone(f.Contracts), slices.Clone(f.Evaluations)
	c.Statements, c.Events.List = slices.Clone(f.Statements), slices.Clone(f.Events.List)
	return &c
}

// The record of a decision about any act can be verified.
func TestActsAreRecorded(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.PropertyDay)
	g := madeup.NewGenerator(64)
	for _, act := range otherActs() {
		for range madeup.AtLength(200) {
			r, f := asked(g, p, act)
			record, err := p.Decide(r, f).Record()
			require.NoError(t, err)
			require.NoError(t, record.Verify(p), act)
		}
	}
}

// Letters about every act, for each outcome that the nation's law has of it, to
// both readers in both languages: they say what they are about, and an
// employee's is short and names no article.
func TestLettersOfActs(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.PropertyDay)
	for _, act := range otherActs() {
		g := madeup.NewGenerator(63) // one each: what is drawn for an act hangs on no other, nor on -short
		seen := map[law.Outcome]bool{}
		for range madeup.AtLength(400) {
			r, f := asked(g, p, act)
			d := p.Decide(r, f)
			for _, l := range madeup.BothLanguages {
				officer := letterFor(t, d, law.Officer, l)
				require.NotContains(t, officer, "  Dasar: .", act)
				for finding := range d.Findings() {
					require.NotEmpty(t, finding.Citations(), "%s: %s", act, finding.Rule)
				}
				if unwritten(d) {
					continue
				}
				sentences := sentencesOf(t, letterFor(t, d, law.Employee, l))
				require.LessOrEqual(t, len(sentences), 4)
				for _, s := range sentences {
					require.LessOrEqual(t, len(strings.Fields(s)), 24, s)
					require.NotRegexp(t, `(?i)\b(pasal|ayat|diktum|article)\b`, s)
					require.NotContains(t, s, "perpanjang", "%s is no renewal", act)
					require.NotContains(t, s, "renew", "%s is no renewal", act)
				}
			}
			if !seen[d.Outcome()] && !unwritten(d) {
				seen[d.Outcome()] = true
				f.Name = "Contoh Rekaan"
				goldenLetters(t, act.ID()+"-"+cmp.Or(d.Outcome().String(), "tanpa-hasil"), p.Decide(r, f))
			}
		}
		require.GreaterOrEqual(t, len(seen), 3, "%s: %v", act, seen)
	}
}

// An agency's own rule is about the act that it names, and no other.
func TestOwnRuleOfAnAct(t *testing.T) {
	t.Parallel()
	o := certified(hasCertificate, func(r *law.Rule) { r.Act = national.Conversion() })
	p := madeup.PolicyOf(t, madeup.PropertyDay.String(), o)
	f := madeup.FullFacts(madeup.PropertyDay)
	require.Equal(t, law.Eligible, p.Decide(law.Request{Act: national.Renewal()}, f).Outcome(), "renewal has no such rule")

	ask := law.Request{Act: national.Conversion()}
	converted := convertible(madeup.PropertyDay)
	require.Equal(t, law.Eligible, madeup.National(t, madeup.PropertyDay).Decide(ask, converted).Outcome())
	require.Equal(t, []string{"tambahan.sertifikat, unit kerja"}, missingOf(p.Decide(ask, converted)))
	for value, want := range map[string]law.Outcome{"ya": law.Eligible, "tidak": law.NotEligible} {
		converted.Declared = []pppk.Declared{{ID: "sertifikat", Value: value}}
		d := p.Decide(ask, converted)
		require.Equal(t, want, d.Outcome())
		require.Contains(t, d.Letter(), "- Sertifikat kompetensi: ")
	}

	_, err := national.Law().With(certified(hasCertificate, func(r *law.Rule) { r.Act = law.Act{} }))
	require.ErrorContains(t, err, "rule.act")
}

// convertible is part-time staff of whom all is there for a full-time appointment.
func convertible(day pppk.Date) *pppk.Facts {
	f := &pppk.Facts{
		Name: "Contoh Rekaan", BirthDate: madeup.Date(1990, 4, 20), Events: pppk.Events{CompleteTo: day},
		Contracts: pppk.Chain{{Number: "PKPW-1", Status: pppk.PartTime, Period: pppk.Term(day.AddMonths(-6, pppk.ClampToMonthEnd), 1), Position: pppk.Position{Kind: pppk.Pelaksana}}},
	}
	evaluateAll(madeup.NewGenerator(1), f, day)
	for _, s := range []pppk.Subject{pppk.PostSet, pppk.Funds, pppk.Proposal, pppk.TechnicalOpinion} {
		f.Statements = append(f.Statements, pppk.Statement{Subject: s, Answer: pppk.Yes, Date: day})
	}
	return f
}

// The rows of a cohort can ask about any act, line by line.
func TestCohortOfActs(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.PropertyDay)
	facts := asJSON(t, convertible(madeup.PropertyDay))
	compact := func(s string) string {
		var b bytes.Buffer
		require.NoError(t, json.Compact(&b, []byte(s)))
		return b.String()
	}
	lines := compact(`{"tindakan":"pengangkatan-penuh-waktu","fakta":`+facts+`}`) + "\n" + compact(`{"fakta":`+facts+`}`) + "\n" +
		compact(`{"tindakan":"mutasi","fakta":`+facts+`}`) + "\n"
	var lists cohort.WorkLists
	var acts []law.Act
	for d := range cohort.DecideAll(context.Background(), p, cohort.ReadJSONLines(strings.NewReader(lines), national.Law())) {
		if d.Err != nil {
			require.ErrorContains(t, d.Err, "row.act")
			lists.AddError(d.Err)
			continue
		}
		acts = append(acts, d.Decision.Request().Act)
		require.Equal(t, law.Eligible, d.Decision.Outcome())
		lists.Add(&d.Row.Facts, d.Decision)
	}
	require.Equal(t, []law.Act{national.Conversion(), national.Renewal()}, acts)
	require.Equal(t, 2, lists.Total())
	require.Equal(t, 1, lists.Failed())
}

func TestActs(t *testing.T) {
	t.Parallel()
	all := national.Law().ActIDs()
	require.Equal(t, national.Renewal().ID(), all[0])
	require.Len(t, slices.Compact(slices.Sorted(slices.Values(all))), len(all))
	for _, act := range all {
		require.Regexp(t, `^[a-z]+(-[a-z]+)*$`, act)
	}
	all[0] = "x"
	require.Equal(t, national.Renewal().ID(), national.Law().ActIDs()[0])
}

func TestRequestCheck(t *testing.T) {
	t.Parallel()
	for _, act := range national.Law().Acts() {
		require.NoError(t, law.Request{Act: act}.Check())
	}
	for code, r := range map[string]law.Request{
		"request.act":         {},
		"request.term":        {Act: national.Renewal(), Proposed: pppk.Period{First: madeup.Date(2026, 3, 1), Last: madeup.Date(2026, 2, 1)}},
		"request.position":    {Act: national.Placement(), Position: pppk.Position{Kind: 200}},
		"position.age_limit":  {Act: national.Placement(), Position: pppk.Position{AgeLimit: 10}},
		"position.functional": {Act: national.Placement(), Position: pppk.Position{Kind: pppk.JPTUtama, Cluster: pppk.Teacher}},
		"ending.ground":       {Act: national.Ending(), Ground: pppk.EventKind(200)},
	} {
		require.Equal(t, []string{code}, madeup.CodesOf(r.Check()))
		require.NotPanics(t, func() { _ = madeup.National(t, madeup.PropertyDay).Decide(r, convertible(madeup.PropertyDay)).Letter() })
	}
	for _, ground := range []pppk.EndingGround{pppk.LightSanction, pppk.MediumSanction, pppk.SevereWithoutEnding} { // which end nothing
		require.Equal(t, []string{"ending.ground"}, madeup.CodesOf(law.Request{Act: national.Ending(), Ground: ground}.Check()))
	}
	position, term := pppk.Position{Kind: pppk.Pelaksana}, pppk.Term(madeup.Date(2026, 4, 1), 1)
	for _, unread := range []law.Request{
		{Act: national.Renewal(), Position: position}, {Act: national.HeadOfSchool(), Position: position}, {Act: national.PeriodicRaise(), Position: position},
		{Act: national.Ending(), Ground: pppk.Death, Position: position}, {Act: national.Ending(), Ground: pppk.Death, Proposed: term},
		{Act: national.SpecialRaise(), Proposed: term}, {Act: national.Renewal(), Ground: pppk.Death}, {Act: national.Conversion(), Ground: pppk.Death},
	} {
		require.Equal(t, []string{"request.unread"}, madeup.CodesOf(unread.Check()), unread.Act)
	}
	for _, read := range []law.Request{
		{Act: national.Conversion(), Position: position, Proposed: term}, {Act: national.Placement(), Position: position, Proposed: term}, {Act: national.Renewal(), Proposed: term},
		{Act: national.Appointment(), Position: position, Proposed: term}, {Act: national.HeadOfSchool(), Proposed: term}, {Act: national.Ending(), Ground: pppk.Death},
	} {
		require.NoError(t, read.Check(), read.Act)
	}
}
