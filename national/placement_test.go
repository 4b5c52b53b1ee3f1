package national_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// placed is somebody of whom everything is known that a placement asks for.
func placed(day pppk.Date, status pppk.Status) *pppk.Facts {
	f := madeup.FullFacts(day)
	for i := range f.Contracts {
		f.Contracts[i].Status = status
	}
	f.Statements = []pppk.Statement{{Subject: pppk.WithinAgency, Answer: pppk.Yes, Date: day.AddDays(-14)}}
	return f
}

// Every kind of position, under both statuses, with each answer of an office: an
// office can open what the regulation leaves to it, and nothing that it closes.
func TestPositionsOpenToPPPK(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.PropertyDay)
	const (
		eligible, unknown, refused = law.Eligible, law.Undetermined, law.NotEligible
	)
	for kind, want := range map[pppk.PositionKind]struct{ full, part [3]law.Outcome }{ // said nothing, yes, no
		pppk.Functional:    {[3]law.Outcome{unknown, eligible, refused}, [3]law.Outcome{eligible, eligible, eligible}}, // the job group tells
		pppk.Pelaksana:     {[3]law.Outcome{eligible, eligible, eligible}, [3]law.Outcome{eligible, eligible, eligible}},
		pppk.JPTUtama:      {[3]law.Outcome{unknown, eligible, refused}, [3]law.Outcome{refused, refused, refused}},
		pppk.JPTMadya:      {[3]law.Outcome{unknown, eligible, refused}, [3]law.Outcome{refused, refused, refused}},
		pppk.JPTPratama:    {[3]law.Outcome{refused, refused, refused}, [3]law.Outcome{refused, refused, refused}},
		pppk.Administrator: {[3]law.Outcome{refused, refused, refused}, [3]law.Outcome{refused, refused, refused}},
		pppk.Pengawas:      {[3]law.Outcome{refused, refused, refused}, [3]law.Outcome{refused, refused, refused}},
		pppk.OtherPosition: {[3]law.Outcome{unknown, eligible, refused}, [3]law.Outcome{eligible, eligible, eligible}},
	} {
		position := pppk.Position{Kind: kind, Category: pppk.TechnicalPosts}
		switch kind {
		case pppk.Functional:
			position.Cluster, position.Level = pppk.OtherCluster, pppk.AhliMuda
		case pppk.OtherPosition:
			position.AgeLimit = 60
		}
		for status, outcomes := range map[pppk.Status][3]law.Outcome{pppk.FullTime: want.full, pppk.PartTime: want.part} {
			for answer, outcome := range outcomes {
				f := placed(madeup.PropertyDay, status)
				if answer > 0 {
					f.Statements = append(f.Statements, pppk.Statement{Subject: pppk.PositionOpen, Answer: pppk.Answer(answer), Date: madeup.PropertyDay})
				}
				d := p.Decide(law.Request{Act: national.Placement(), Position: position}, f)
				require.Equal(t, outcome, d.Outcome(), "%s, %s, answer %d", kind, status, answer)
			}
		}
	}
}

// The age limit is that of the position asked about, whatever the old one has,
// and the record of a decision about a move can be verified after a round trip.
func TestPlacementReadsTheNewPosition(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.PropertyDay)
	f := placed(madeup.PropertyDay, pppk.FullTime)
	f.Statements = append(f.Statements, pppk.Statement{Subject: pppk.PositionOpen, Answer: pppk.Yes, Date: madeup.PropertyDay})
	f.BirthDate = madeup.PropertyDay.AddMonths(-12*59, pppk.ClampToMonthEnd)
	f.Contracts[1].Position = pppk.Position{Name: "Arsiparis", Kind: pppk.Functional, Cluster: pppk.OtherCluster, Level: pppk.AhliMadya}
	ask := func(j pppk.Position) law.Decision {
		return p.Decide(law.Request{Act: national.Placement(), Position: j}, f)
	}
	require.Equal(t, law.Eligible, ask(f.Contracts[1].Position).Outcome())
	d := ask(pppk.Position{Kind: pppk.Pelaksana})
	require.Equal(t, law.NotEligible, d.Outcome())
	require.Contains(t, d.Letter(), "Jabatan         : Arsiparis\nJabatan diminta : pelaksana\n")
	record, err := d.Record()
	require.NoError(t, err)
	data, err := json.Marshal(record)
	require.NoError(t, err)
	var back law.Record
	require.NoError(t, json.Unmarshal(data, &back))
	require.NoError(t, back.Verify(p))
	back.Position.Kind = pppk.Functional
	require.Error(t, back.Verify(p))
}

// An agency can forbid moves with a rule of its own, which no renewal reads.
func TestAgencyForbidsMoves(t *testing.T) {
	t.Parallel()
	o := law.Overlay{
		ID: "rekaan", Authority: "Kabupaten Rekaan", Version: "1",
		Facts: []*law.Fact{{ID: "izin_pindah", Kind: law.FlagFact, Title: madeup.Text("izin pindah"), Office: madeup.Text("BKPSDM")}},
		Rules: []law.Rule{{
			ID: "rekaan.moves", Act: national.Placement(), From: madeup.D("2026-01-01"), Cites: []pppk.Citation{madeup.Bound()}, Reads: []*law.Fact{{ID: "izin_pindah"}},
			Title: madeup.Text("Larangan pindah"), Duty: madeup.Text("ada izin pindah"), Plain: madeup.Text("tidak ada izin pindah"),
			Check: func(c *law.Case) law.Result {
				yes, known := c.Flag(&law.Fact{ID: "izin_pindah"})
				return madeup.Answered(yes, known)
			},
		}},
	}
	p := madeup.PolicyOf(t, madeup.PropertyDay.String(), o)
	f := placed(madeup.PropertyDay, pppk.FullTime)
	f.Statements = append(f.Statements, madeup.FullFacts(madeup.PropertyDay).Statements...)
	f.Statements = append(f.Statements, pppk.Statement{Subject: pppk.PositionOpen, Answer: pppk.Yes, Date: madeup.PropertyDay})
	move := law.Request{Act: national.Placement(), Position: f.Contracts[1].Position}
	require.Equal(t, law.Undetermined, p.Decide(move, f).Outcome())
	require.Equal(t, law.Eligible, p.Decide(madeup.Renewal, f).Outcome())
	f.Declared = []pppk.Declared{{ID: "izin_pindah", Value: "tidak"}}
	require.Equal(t, law.NotEligible, p.Decide(move, f).Outcome())
	require.Equal(t, law.Eligible, p.Decide(madeup.Renewal, f).Outcome())
	f.Declared[0].Value = "ya"
	require.Equal(t, law.Eligible, p.Decide(move, f).Outcome())
}

// A rule of an agency's own sees the question: what is asked about, and from when.
func TestOwnRulesSeeTheRequest(t *testing.T) {
	t.Parallel()
	var seen []law.Request
	var starts []pppk.Date
	rules := func(act law.Act) law.Rule {
		return law.Rule{
			ID: "rekaan.asked", Act: act, From: madeup.D("2026-01-01"), Cites: []pppk.Citation{madeup.Bound()},
			Title: madeup.Text("Yang diminta"), Duty: madeup.Text("yang diminta sesuai"), Plain: madeup.Text("yang diminta tidak sesuai"),
			Check: func(c *law.Case) law.Result {
				seen, starts = append(seen, c.Request), append(starts, c.Start)
				return law.Met
			},
		}
	}
	f := placed(madeup.PropertyDay, pppk.FullTime)
	term := pppk.Term(madeup.PropertyDay.AddDays(3), 1)
	for _, r := range []law.Request{
		{Act: national.Placement(), Position: pppk.Position{Kind: pppk.Pelaksana, Name: "Arsiparis"}, Proposed: term},
		{Act: national.Ending(), Ground: pppk.Downsizing}, {Act: national.PeriodicRaise()},
	} {
		seen, starts = nil, nil
		madeup.PolicyOf(t, madeup.PropertyDay.String(), law.Overlay{ID: "rekaan", Authority: "Kabupaten Rekaan", Version: "1", Rules: []law.Rule{rules(r.Act)}}).Decide(r, f).Letter()
		require.NotEmpty(t, seen)
		for i := range seen { // each time that it is run
			require.Equal(t, r, seen[i])
			require.Equal(t, r.Proposed.First, starts[i])
		}
	}
}

// The two years of a head of school are calendar years, named from the day of the
// decision, and the age is that of the day.
func TestHeadOfSchool(t *testing.T) {
	t.Parallel()
	facts := func(day pppk.Date) *pppk.Facts {
		f := madeup.FullFacts(day)
		for i := range f.Contracts {
			f.Contracts[i].Position = pppk.Position{Kind: pppk.Functional, Cluster: pppk.Teacher, Level: pppk.AhliPertama}
		}
		for _, s := range []pppk.Subject{pppk.TeachingExperience, pppk.RequiredCertificate, pppk.ManagerialExperience} {
			f.Statements = append(f.Statements, pppk.Statement{Subject: s, Answer: pppk.Yes, Date: day.AddDays(-1)})
		}
		return f
	}
	ask := func(day string, change func(*pppk.Facts)) law.Outcome {
		f := facts(madeup.D(day))
		change(f)
		return madeup.PolicyOf(t, day).Decide(law.Request{Act: national.HeadOfSchool()}, f).Outcome()
	}
	nothing := func(*pppk.Facts) {}
	require.Equal(t, law.Eligible, ask("2026-03-02", nothing))
	require.Equal(t, law.Eligible, ask("2026-12-31", nothing))
	require.Zero(t, ask("2025-12-30", nothing), "the regulation is certainly in force from the last day of its year")
	require.Equal(t, law.Eligible, ask("2025-12-31", nothing))
	for birth, want := range map[string]law.Outcome{
		"1969-03-02": law.NotEligible, "1969-03-03": law.Eligible, "1969-12-31": law.Eligible, "1960-01-01": law.NotEligible,
	} {
		require.Equal(t, want, ask("2026-03-02", func(f *pppk.Facts) { f.BirthDate = madeup.D(birth) }), birth)
	}
	// A birthday on 29 February falls on 28 February.
	leap := func(f *pppk.Facts) { f.BirthDate = madeup.D("1972-02-29") }
	require.Equal(t, law.Eligible, ask("2029-02-27", leap))
	require.Equal(t, law.NotEligible, ask("2029-02-28", leap))
	require.Equal(t, law.Undetermined, ask("2026-03-02", func(f *pppk.Facts) { f.Evaluations[1].Year = 2026 }))
	require.Equal(t, law.NotEligible, ask("2026-03-02", func(f *pppk.Facts) { f.Evaluations[0].Work = pppk.BelowExpectation }))
	// A sanction before the agreement counts too; one without its day is not known.
	sanction := func(k pppk.EventKind, day pppk.Date) func(*pppk.Facts) {
		return func(f *pppk.Facts) { f.Events.List = []pppk.Event{{Kind: k, Date: day}} }
	}
	require.Equal(t, law.NotEligible, ask("2026-03-02", sanction(pppk.MediumSanction, madeup.D("2015-01-05"))))
	require.Equal(t, law.Undetermined, ask("2026-03-02", sanction(pppk.MediumSanction, pppk.Date{})))
	require.Equal(t, law.Eligible, ask("2026-03-02", sanction(pppk.MediumSanction, madeup.D("2026-03-03"))))
	require.Equal(t, law.Eligible, ask("2026-03-02", sanction(pppk.LightSanction, madeup.D("2026-02-03"))))
	require.Equal(t, law.NotEligible, ask("2026-03-02", sanction(pppk.SevereWithoutEnding, madeup.D("2015-01-05"))))
	require.Equal(t, law.Undetermined, ask("2026-03-02", sanction(pppk.SevereWithoutEnding, pppk.Date{})))
}

// Of part-time staff no rule answers before the decree on them, and a move cannot
// have begun before the agreement.
func TestPlacementBeforeItsLaw(t *testing.T) {
	t.Parallel()
	before := madeup.D("2024-06-01")
	require.Zero(t, madeup.National(t, before).Decide(law.Request{Act: national.Placement(), Position: pppk.Position{Kind: pppk.Pelaksana}}, placed(before, pppk.PartTime)).Outcome())

	f := placed(madeup.PropertyDay, pppk.FullTime)
	ask := law.Request{Act: national.Placement(), Position: pppk.Position{Kind: pppk.Pelaksana}, Proposed: pppk.Period{First: madeup.D("2001-01-01"), Last: madeup.D("2030-12-31")}}
	require.Equal(t, law.NotEligible, madeup.National(t, madeup.PropertyDay).Decide(ask, f).Outcome())
	ask.Proposed.First = madeup.PropertyDay
	require.Equal(t, law.Eligible, madeup.National(t, madeup.PropertyDay).Decide(ask, f).Outcome())
}
