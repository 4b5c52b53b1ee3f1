package pppk_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
)

// placed is somebody of whom everything is known that a placement asks for.
func placed(day pppk.Date, status pppk.Status) *pppk.Facts {
	f := fullFacts(day)
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
	p := national(t, propertyDay)
	const (
		eligible, unknown, refused = pppk.Eligible, pppk.Undetermined, pppk.NotEligible
	)
	for kind, want := range map[pppk.PositionKind]struct{ full, part [3]pppk.Outcome }{ // said nothing, yes, no
		pppk.Functional:    {[3]pppk.Outcome{unknown, eligible, refused}, [3]pppk.Outcome{eligible, eligible, eligible}}, // the job group tells
		pppk.Pelaksana:     {[3]pppk.Outcome{eligible, eligible, eligible}, [3]pppk.Outcome{eligible, eligible, eligible}},
		pppk.JPTUtama:      {[3]pppk.Outcome{unknown, eligible, refused}, [3]pppk.Outcome{refused, refused, refused}},
		pppk.JPTMadya:      {[3]pppk.Outcome{unknown, eligible, refused}, [3]pppk.Outcome{refused, refused, refused}},
		pppk.JPTPratama:    {[3]pppk.Outcome{refused, refused, refused}, [3]pppk.Outcome{refused, refused, refused}},
		pppk.Administrator: {[3]pppk.Outcome{refused, refused, refused}, [3]pppk.Outcome{refused, refused, refused}},
		pppk.Pengawas:      {[3]pppk.Outcome{refused, refused, refused}, [3]pppk.Outcome{refused, refused, refused}},
		pppk.OtherPosition: {[3]pppk.Outcome{unknown, eligible, refused}, [3]pppk.Outcome{eligible, eligible, eligible}},
	} {
		position := pppk.Position{Kind: kind, Category: pppk.Technical}
		switch kind {
		case pppk.Functional:
			position.Cluster, position.Level = pppk.OtherCluster, pppk.AhliMuda
		case pppk.OtherPosition:
			position.AgeLimit = 60
		}
		for status, outcomes := range map[pppk.Status][3]pppk.Outcome{pppk.FullTime: want.full, pppk.PartTime: want.part} {
			for answer, outcome := range outcomes {
				f := placed(propertyDay, status)
				if answer > 0 {
					f.Statements = append(f.Statements, pppk.Statement{Subject: pppk.PositionOpen, Answer: pppk.Answer(answer), Date: propertyDay})
				}
				d := p.Decide(pppk.Request{Act: pppk.Placement, Position: position}, f)
				require.Equal(t, outcome, d.Outcome(), "%s, %s, answer %d", kind, status, answer)
			}
		}
	}
}

// The age limit is that of the position asked about, whatever the old one has,
// and the record of a decision about a move can be verified after a round trip.
func TestPlacementReadsTheNewPosition(t *testing.T) {
	t.Parallel()
	p := national(t, propertyDay)
	f := placed(propertyDay, pppk.FullTime)
	f.Statements = append(f.Statements, pppk.Statement{Subject: pppk.PositionOpen, Answer: pppk.Yes, Date: propertyDay})
	f.BirthDate = propertyDay.AddMonths(-12*59, pppk.ClampToMonthEnd)
	f.Contracts[1].Position = pppk.Position{Name: "Arsiparis", Kind: pppk.Functional, Cluster: pppk.OtherCluster, Level: pppk.AhliMadya}
	ask := func(j pppk.Position) pppk.Decision {
		return p.Decide(pppk.Request{Act: pppk.Placement, Position: j}, f)
	}
	require.Equal(t, pppk.Eligible, ask(f.Contracts[1].Position).Outcome())
	d := ask(pppk.Position{Kind: pppk.Pelaksana})
	require.Equal(t, pppk.NotEligible, d.Outcome())
	require.Contains(t, d.Letter(), "Jabatan         : Arsiparis\nJabatan diminta : pelaksana\n")
	record, err := d.Record()
	require.NoError(t, err)
	data, err := json.Marshal(record)
	require.NoError(t, err)
	var back pppk.Record
	require.NoError(t, json.Unmarshal(data, &back))
	require.NoError(t, back.Verify(p))
	back.Position.Kind = pppk.Functional
	require.Error(t, back.Verify(p))
}

// An agency can forbid moves with a rule of its own, which no renewal reads.
func TestAgencyForbidsMoves(t *testing.T) {
	t.Parallel()
	o := pppk.Overlay{
		ID: "rekaan", Authority: "Kabupaten Rekaan", Version: "1",
		Facts: []pppk.Fact{{ID: "izin_pindah", Kind: pppk.FlagFact, Title: text("izin pindah"), Office: text("BKPSDM")}},
		Rules: []pppk.Rule{{
			ID: "rekaan.moves", Act: pppk.Placement, From: d("2026-01-01"), Source: bound(), Reads: []string{"izin_pindah"},
			Title: text("Larangan pindah"), Duty: text("ada izin pindah"), Plain: text("tidak ada izin pindah"),
			Check: func(c pppk.Case) pppk.Result {
				yes, known := c.Flag("izin_pindah")
				return answered(yes, known)
			},
		}},
	}
	p := policyOf(t, propertyDay.String(), o)
	f := placed(propertyDay, pppk.FullTime)
	f.Statements = append(f.Statements, fullFacts(propertyDay).Statements...)
	f.Statements = append(f.Statements, pppk.Statement{Subject: pppk.PositionOpen, Answer: pppk.Yes, Date: propertyDay})
	move := pppk.Request{Act: pppk.Placement, Position: f.Contracts[1].Position}
	require.Equal(t, pppk.Undetermined, p.Decide(move, f).Outcome())
	require.Equal(t, pppk.Eligible, p.Decide(renewal, f).Outcome())
	f.Declared = []pppk.Declared{{ID: "izin_pindah", Value: "tidak"}}
	require.Equal(t, pppk.NotEligible, p.Decide(move, f).Outcome())
	require.Equal(t, pppk.Eligible, p.Decide(renewal, f).Outcome())
	f.Declared[0].Value = "ya"
	require.Equal(t, pppk.Eligible, p.Decide(move, f).Outcome())
}

// A rule of an agency's own sees the question: what is asked about, and from when.
func TestOwnRulesSeeTheRequest(t *testing.T) {
	t.Parallel()
	var seen []pppk.Request
	var starts []pppk.Date
	rules := func(act string) pppk.Rule {
		return pppk.Rule{
			ID: "rekaan.asked", Act: act, From: d("2026-01-01"), Source: bound(),
			Title: text("Yang diminta"), Duty: text("yang diminta sesuai"), Plain: text("yang diminta tidak sesuai"),
			Check: func(c pppk.Case) pppk.Result {
				seen, starts = append(seen, c.Request()), append(starts, c.Start())
				return pppk.Met
			},
		}
	}
	f := placed(propertyDay, pppk.FullTime)
	term := pppk.Term(propertyDay.AddDays(3), 1)
	for _, r := range []pppk.Request{
		{Act: pppk.Placement, Position: pppk.Position{Kind: pppk.Pelaksana, Name: "Arsiparis"}, Proposed: term},
		{Act: pppk.Ending, Ground: pppk.Downsizing}, {Act: pppk.PeriodicRaise},
	} {
		seen, starts = nil, nil
		policyOf(t, propertyDay.String(), pppk.Overlay{ID: "rekaan", Authority: "Kabupaten Rekaan", Version: "1", Rules: []pppk.Rule{rules(r.Act)}}).Decide(r, f)
		require.Equal(t, []pppk.Request{r}, seen)
		require.Equal(t, []pppk.Date{r.Proposed.First}, starts)
	}
}

// The two years of a head of school are calendar years, named from the day of the
// decision, and the age is that of the day.
func TestHeadOfSchool(t *testing.T) {
	t.Parallel()
	facts := func(day pppk.Date) *pppk.Facts {
		f := fullFacts(day)
		for i := range f.Contracts {
			f.Contracts[i].Position = pppk.Position{Kind: pppk.Functional, Cluster: pppk.Teacher, Level: pppk.AhliPertama}
		}
		for _, s := range []pppk.Subject{pppk.TeachingExperience, pppk.RequiredCertificate, pppk.ManagerialExperience} {
			f.Statements = append(f.Statements, pppk.Statement{Subject: s, Answer: pppk.Yes, Date: day.AddDays(-1)})
		}
		return f
	}
	ask := func(day string, change func(*pppk.Facts)) pppk.Outcome {
		f := facts(d(day))
		change(f)
		return policyOf(t, day).Decide(pppk.Request{Act: pppk.HeadOfSchool}, f).Outcome()
	}
	nothing := func(*pppk.Facts) {}
	require.Equal(t, pppk.Eligible, ask("2026-03-02", nothing))
	require.Equal(t, pppk.Eligible, ask("2026-12-31", nothing))
	require.Zero(t, ask("2025-12-30", nothing), "the regulation is certainly in force from the last day of its year")
	require.Equal(t, pppk.Eligible, ask("2025-12-31", nothing))
	for birth, want := range map[string]pppk.Outcome{
		"1969-03-02": pppk.NotEligible, "1969-03-03": pppk.Eligible, "1969-12-31": pppk.Eligible, "1960-01-01": pppk.NotEligible,
	} {
		require.Equal(t, want, ask("2026-03-02", func(f *pppk.Facts) { f.BirthDate = d(birth) }), birth)
	}
	// A birthday on 29 February falls on 28 February.
	leap := func(f *pppk.Facts) { f.BirthDate = d("1972-02-29") }
	require.Equal(t, pppk.Eligible, ask("2029-02-27", leap))
	require.Equal(t, pppk.NotEligible, ask("2029-02-28", leap))
	require.Equal(t, pppk.Undetermined, ask("2026-03-02", func(f *pppk.Facts) { f.Evaluations[1].Year = 2026 }))
	require.Equal(t, pppk.NotEligible, ask("2026-03-02", func(f *pppk.Facts) { f.Evaluations[0].Work = pppk.BelowExpectation }))
	// A sanction before the agreement counts too; one without its day is not known.
	sanction := func(k pppk.EventKind, day pppk.Date) func(*pppk.Facts) {
		return func(f *pppk.Facts) { f.Events.List = []pppk.Event{{Kind: k, Date: day}} }
	}
	require.Equal(t, pppk.NotEligible, ask("2026-03-02", sanction(pppk.MediumSanction, d("2015-01-05"))))
	require.Equal(t, pppk.Undetermined, ask("2026-03-02", sanction(pppk.MediumSanction, pppk.Date{})))
	require.Equal(t, pppk.Eligible, ask("2026-03-02", sanction(pppk.MediumSanction, d("2026-03-03"))))
	require.Equal(t, pppk.Eligible, ask("2026-03-02", sanction(pppk.LightSanction, d("2026-02-03"))))
	require.Equal(t, pppk.NotEligible, ask("2026-03-02", sanction(pppk.SevereWithoutEnding, d("2015-01-05"))))
	require.Equal(t, pppk.Undetermined, ask("2026-03-02", sanction(pppk.SevereWithoutEnding, pppk.Date{})))
}

// Of part-time staff no rule answers before the decree on them, and a move cannot
// have begun before the agreement.
func TestPlacementBeforeItsLaw(t *testing.T) {
	t.Parallel()
	before := d("2024-06-01")
	require.Zero(t, national(t, before).Decide(pppk.Request{Act: pppk.Placement, Position: pppk.Position{Kind: pppk.Pelaksana}}, placed(before, pppk.PartTime)).Outcome())

	f := placed(propertyDay, pppk.FullTime)
	ask := pppk.Request{Act: pppk.Placement, Position: pppk.Position{Kind: pppk.Pelaksana}, Proposed: pppk.Period{First: d("2001-01-01"), Last: d("2030-12-31")}}
	require.Equal(t, pppk.NotEligible, national(t, propertyDay).Decide(ask, f).Outcome())
	ask.Proposed.First = propertyDay
	require.Equal(t, pppk.Eligible, national(t, propertyDay).Decide(ask, f).Outcome())
}
