package national_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// teacherRequest asks about a teacher's post for five years from 1 March 2025.
func teacherRequest() law.Request {
	return law.Request{
		Act:      national.Appointment(),
		Position: pppk.Position{Name: "Guru Kelas", Kind: pppk.Functional, Cluster: pppk.Teacher, Level: pppk.AhliPertama},
		Proposed: pppk.Term(madeup.D("2025-03-01"), 5),
	}
}

// passed is a made-up candidate of whom everything has been said that an
// appointment asks for, but whether the position is open to PPPK.
func passed(subjects ...pppk.Subject) *pppk.Facts {
	f := &pppk.Facts{Name: "Contoh Rekaan", BirthDate: madeup.D("1990-04-10"), Events: pppk.Events{CompleteTo: madeup.D("2027-01-01")}}
	for _, s := range subjects {
		f.Statements = append(f.Statements, pppk.Statement{Subject: s, Answer: pppk.Yes, Date: madeup.D("2024-10-15"), Office: "Kantor Rekaan"})
	}
	return f
}

func fullTimeSubjects() []pppk.Subject {
	return []pppk.Subject{
		pppk.Application, pppk.CleanRecord, pppk.NotDismissed, pppk.NoParty, pppk.FittingEducation, pppk.Certified, pppk.Fitness,
		pppk.PostSet, pppk.PassedSelection, pppk.NumberSet, pppk.NotBarred, pppk.NotBound,
	}
}

// Somebody who passed the selection is held against the conditions of appointment,
// and what is not said is asked of whoever usually says it.
func Example_appointment() {
	facts := pppk.Facts{
		BirthDate: pppk.MustParseDate("1990-04-10"),
		Statements: []pppk.Statement{
			{Subject: pppk.Application, Answer: pppk.Yes, Date: pppk.MustParseDate("2024-10-15")}, // the day on which he applied
			{Subject: pppk.PassedSelection, Answer: pppk.Yes, Date: pppk.MustParseDate("2024-12-30"), Office: "Panselnas"},
			{Subject: pppk.Fitness, Answer: pppk.No, Date: pppk.MustParseDate("2025-01-09"), Office: "RSUD Contoh"},
		},
	}
	policy, err := national.Law().On(pppk.MustParseDate("2025-02-20"))
	if err != nil {
		panic(err)
	}
	d := policy.Decide(law.Request{
		Act:      national.Appointment(),
		Position: pppk.Position{Kind: pppk.Functional, Cluster: pppk.Teacher, Level: pppk.AhliPertama},
		Proposed: pppk.Term(pppk.MustParseDate("2025-03-01"), 5),
	}, &facts)
	fmt.Println(d.Outcome())
	for f := range d.Findings() {
		if f.Rule == "appointment.age" || f.Result == law.NotMet {
			fmt.Println(" ", f)
		}
	}
	// Output:
	// tidak-memenuhi-syarat
	//   [terpenuhi] Usia pada hari lamaran (PP 49/2018 Pasal 16 huruf a; UU 14/2005 tentang batas usia guru)
	//   [tidak-terpenuhi] Sehat jasmani dan rohani (PP 49/2018 Pasal 16)
}

func resultOf(t *testing.T, d law.Decision, rule string) law.Result {
	t.Helper()
	for f := range d.Findings() {
		if f.Rule == rule {
			return f.Result
		}
	}
	require.Fail(t, "no finding of "+rule)
	return 0
}

// Who can be appointed part-time, for every combination of what is said, under
// the decree, under the letter, and while nobody has chosen: as the texts read.
// What is asked for can change the answer.
func TestWhoCanBeAppointedPartTime(t *testing.T) {
	t.Parallel()
	from := madeup.D("2025-08-25")
	policy := func(settings ...law.Setting) *law.Policy {
		laid := national.Law()
		if settings != nil {
			var err error
			laid, err = laid.With(law.Overlay{ID: "contoh", Authority: "Kabupaten Contoh", Settings: settings})
			require.NoError(t, err)
		}
		p, err := laid.On(madeup.D("2025-09-29"))
		require.NoError(t, err)
		return p
	}
	open := policy()
	byDecree := policy(law.Set(national.PartTimeSelection(), national.RecordedOnly, from, madeup.Bound()))
	byLetter := policy(law.Set(national.PartTimeSelection(), national.AllStages, from, madeup.Bound()))
	subjects := [...]pppk.Subject{pppk.InDatabase, pppk.FailedCPNS2024, pppk.NoVacancy2024}
	request := law.Request{
		Act: national.PartTimeAppointment(), Proposed: pppk.Term(madeup.D("2025-10-01"), 1),
		Position: pppk.Position{Kind: pppk.Pelaksana, Category: pppk.ServiceOperator},
	}
	facts := func(answers [3]pppk.Answer) *pppk.Facts {
		f := passed(pppk.PostSet, pppk.NumberSet)
		for i, a := range answers {
			if a != 0 {
				f.Statements = append(f.Statements, pppk.Statement{Subject: subjects[i], Answer: a, Date: from})
			}
		}
		return f
	}
	// known is what a text says once all three are known.
	known := func(a [3]pppk.Answer, letter bool) law.Outcome {
		recorded, failed, without := a[0] == pppk.Yes, a[1] == pppk.Yes, a[2] == pppk.Yes
		if recorded && (failed || without) || letter && without {
			return law.Eligible
		}
		return law.NotEligible
	}
	// outcomes is what can come of what is not said yet.
	var outcomes func(a [3]pppk.Answer, letter bool) []law.Outcome
	outcomes = func(a [3]pppk.Answer, letter bool) (all []law.Outcome) {
		i := slices.Index(a[:], 0)
		if i < 0 {
			return []law.Outcome{known(a, letter)}
		}
		for _, answer := range []pppk.Answer{pppk.Yes, pppk.No} {
			a[i] = answer
			all = append(all, outcomes(a, letter)...)
		}
		slices.Sort(all)
		return slices.Compact(all)
	}
	// matters reports whether an answer can still tell, whatever else is said.
	var matters func(a [3]pppk.Answer, at int, letter bool) bool
	matters = func(a [3]pppk.Answer, at int, letter bool) bool {
		for i := range a {
			if i == at || a[i] != 0 {
				continue
			}
			yes, no := a, a
			yes[i], no[i] = pppk.Yes, pppk.No
			return matters(yes, at, letter) || matters(no, at, letter)
		}
		yes, no := a, a
		yes[at], no[at] = pppk.Yes, pppk.No
		return known(yes, letter) != known(no, letter)
	}
	one := func(all []law.Outcome) law.Outcome {
		if len(all) > 1 {
			return law.Undetermined
		}
		return all[0]
	}
	for n := range 27 {
		a := [3]pppk.Answer{pppk.Answer(n % 3), pppk.Answer(n / 3 % 3), pppk.Answer(n / 9)}
		f := facts(a)
		decree, letter := one(outcomes(a, false)), one(outcomes(a, true))
		require.Equal(t, decree, byDecree.Decide(request, f).Outcome(), "decree: %v", a)
		require.Equal(t, letter, byLetter.Decide(request, f).Outcome(), "letter: %v", a)
		d := open.Decide(request, f)
		want := decree
		switch {
		case decree == letter:
		case decree == law.NotEligible && letter == law.Eligible:
			want = law.Contested
		default:
			want = law.Undetermined
		}
		require.Equal(t, want, d.Outcome(), "open: %v", a)
		for i, p := range []*law.Policy{byDecree, byLetter} {
			decided := p.Decide(request, f)
			for m := range decided.Missing() {
				fact := m.Name()
				at := slices.IndexFunc(subjects[:], func(s pppk.Subject) bool { return fact == "pernyataan."+s.String() })
				require.GreaterOrEqual(t, at, 0, fact)
				require.Zero(t, a[at], "%s is known: %v", fact, a)
				require.True(t, matters(a, at, i == 1), "%s changes nothing: %v", fact, a)
			}
			require.Equal(t, decided.Outcome() == law.Undetermined, len(missingOf(decided)) > 0)
		}
	}
}

// Decisions about appointments say of open points what the laws say in which they
// are closed.
func TestOpenPointsOfAppointments(t *testing.T) {
	t.Parallel()
	day := madeup.PropertyDay
	from := madeup.D("2025-06-01")
	open := madeup.National(t, day)
	var closed []*law.Policy
	for _, at := range []law.LimitDay{law.AtBirthday, law.AtMonthEnd, law.AtNextMonth} {
		for _, selection := range []national.IntakeReach{national.RecordedOnly, national.AllStages} {
			for _, age := range []national.AgeCounting{national.AgeToBirthday, national.AgeInYears} {
				closed = append(closed, madeup.Under(t, law.Set(national.AgeLimitDay(), at, from, madeup.Bound()), law.Set(national.PartTimeSelection(), selection, from, madeup.Bound()), law.Set(national.ApplicantAge(), age, from, madeup.Bound())))
			}
		}
	}
	g := madeup.NewGenerator(71)
	for _, act := range []law.Act{national.Appointment(), national.PartTimeAppointment()} {
		contested := 0
		for range madeup.AtLength(3000) {
			r, f := asked(g, open, act)
			if act == national.PartTimeAppointment() && g.Chance(0.3) {
				for i := range f.Statements {
					if s := &f.Statements[i]; s.Subject == pppk.InDatabase || s.Subject == pppk.FailedCPNS2024 {
						s.Answer = pppk.No
					}
				}
			}
			d := open.Decide(r, f)
			var outcomes []law.Outcome
			results := map[string][]law.Result{}
			for _, p := range closed {
				one := p.Decide(r, f)
				outcomes = append(outcomes, one.Outcome())
				for finding := range one.Findings() {
					results[finding.Rule] = append(results[finding.Rule], finding.Result)
				}
			}
			if want := settled(outcomes); want != d.Outcome() { // the message costs more than the test
				require.Equal(t, want, d.Outcome(), "%v: %s", r, asJSON(t, f))
			}
			for finding := range d.Findings() {
				if want := foldedResults(results[finding.Rule]); want != finding.Result {
					require.Equal(t, want, finding.Result, "%s: %v: %s", finding.Rule, r, asJSON(t, f))
				}
			}
			if d.Outcome() == law.Contested {
				contested++
				readings := 0
				for _, one := range d.Readings() {
					readings++
					require.Contains(t, outcomes, one.Outcome())
				}
				require.Greater(t, readings, 1)
			}
		}
		require.Positive(t, contested, act)
	}
}

// The age of an applicant, on every day around the birthdays, as counted from the
// birth date alone: under each reading, and where nobody has chosen one.
func TestApplicantAge(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.D("2026-02-02"))
	chosen := func(reading national.AgeCounting) *law.Policy {
		law, err := national.Law().With(law.Overlay{ID: "contoh", Authority: "Kabupaten Contoh", Settings: []law.Setting{law.Set(national.ApplicantAge(), reading, madeup.D("2025-06-01"), madeup.Bound())}})
		require.NoError(t, err)
		p, err := law.On(madeup.D("2026-02-02"))
		require.NoError(t, err)
		return p
	}
	toBirthday, inYears := chosen(national.AgeToBirthday), chosen(national.AgeInYears)
	r := teacherRequest()
	for _, born := range []string{"1966-01-20", "1966-06-30", "1968-02-29", "1967-12-31", "2004-02-29", "2005-07-01"} {
		for _, limit := range []struct {
			years int
			at    pppk.Position
		}{
			{60, teacherRequest().Position}, {58, pppk.Position{Kind: pppk.Pelaksana}}, {65, pppk.Position{Kind: pppk.Functional, Cluster: pppk.OtherCluster, Level: pppk.AhliUtama}},
		} {
			f := passed(fullTimeSubjects()...)
			f.BirthDate = madeup.D(born)
			youngest := f.BirthDate.AddMonths(12*20, pppk.ClampToMonthEnd)
			oldest := f.BirthDate.AddMonths(12*(limit.years-1), pppk.ClampToMonthEnd)
			r.Position = limit.at
			reached := f.BirthDate.AddMonths(12*limit.years, pppk.ClampToMonthEnd)
			for _, around := range []pppk.Date{youngest, oldest, reached} {
				for n := -40; n <= 40; n++ {
					day := around.AddDays(n)
					if day.After(p.Day()) {
						continue
					}
					f.Statements[0].Date = day
					want := map[*law.Policy]law.Result{p: law.Met, toBirthday: law.Met, inYears: law.Met}
					switch {
					case day.Before(youngest) || !day.Before(reached):
						want = map[*law.Policy]law.Result{p: law.NotMet, toBirthday: law.NotMet, inYears: law.NotMet}
					case day.After(oldest):
						want[p], want[toBirthday] = law.ContestedResult, law.NotMet
					}
					for p, want := range want {
						require.Equal(t, want, resultOf(t, p.Decide(r, f), "appointment.age"), "born %s, limit %d, applied %s", born, limit.years, day)
					}
				}
			}
		}
	}
}

// Two applications of different days are refused, and say nothing of the day.
func TestTwoApplications(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.D("2025-02-20"))
	f := passed(fullTimeSubjects()...)
	require.NoError(t, f.Check())
	require.Equal(t, law.Eligible, p.Decide(teacherRequest(), f).Outcome())
	f.Statements = append(f.Statements, pppk.Statement{Subject: pppk.Application, Answer: pppk.Yes, Date: madeup.D("2024-10-16")})
	require.ErrorContains(t, f.Check(), "statement.application")
	for range f.Statements { // in any order
		f.Statements = append(f.Statements[1:], f.Statements[0])
		decided := p.Decide(teacherRequest(), f)
		require.Equal(t, law.Undetermined, decided.Outcome())
		require.Equal(t, []string{"pernyataan.lamaran, BKPSDM/BKD"}, missingOf(decided))
	}
}

// The lengths that an agency sets for first agreements bound an appointment, and
// only note while they are reported.
func TestFirstTermsDecideAppointments(t *testing.T) {
	t.Parallel()
	f := passed(fullTimeSubjects()...)
	r := teacherRequest()
	decide := func(s ...law.Setting) law.Decision {
		law, err := national.Law().With(law.Overlay{ID: "contoh", Authority: "Kabupaten Contoh", Settings: s})
		require.NoError(t, err)
		p, err := law.On(madeup.D("2025-06-20"))
		require.NoError(t, err)
		return p.Decide(r, f)
	}
	from := madeup.D("2025-06-01")
	reported := madeup.Bound()
	reported.Instrument.Force = pppk.Spoken
	require.Equal(t, law.Eligible, decide(law.Set(national.FirstTerms(), law.Years(1), from, reported)).Outcome())
	require.Equal(t, law.Eligible, decide(law.Set(national.FirstTerms(), law.Years(1, 5), from, madeup.Bound())).Outcome())
	decided := decide(law.Set(national.FirstTerms(), law.Years(1, 2), from, madeup.Bound()))
	require.Equal(t, law.NotEligible, decided.Outcome())
	last, rule := decided.Longest()
	require.Equal(t, madeup.D("2027-02-28"), last)
	require.Equal(t, "appointment.term.agency", rule)
	renewed := decide(law.Set(national.FirstTerms(), law.Years(1), from, madeup.Bound()))
	for finding := range renewed.Findings() {
		require.NotContains(t, finding.Rule, "renewal")
	}
}

// Letters about positions that the President appoints to say so.
func TestPresidentAppoints(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.D("2025-02-20"))
	for _, c := range []struct {
		at   pppk.Position
		want string
	}{
		{pppk.Position{Kind: pppk.Functional, Cluster: pppk.OtherCluster, Level: pppk.AhliUtama}, "Yang memutuskan: Presiden, atas usul pejabat pembina kepegawaian (PPK) (PermenPANRB 6/2024 Pasal 57)."},
		{pppk.Position{Kind: pppk.JPTMadya}, "Yang memutuskan: Presiden, atas usul pejabat pembina kepegawaian (PPK) (PP 49/2018 tentang pengusulan JPT utama dan JPT madya tertentu kepada Presiden)."},
		{pppk.Position{Kind: pppk.Functional, Cluster: pppk.OtherCluster, Level: pppk.AhliMadya}, "Yang memutuskan: pejabat pembina kepegawaian (PPK)."},
	} {
		r := teacherRequest()
		r.Position = c.at
		decided := p.Decide(r, passed(append(fullTimeSubjects(), pppk.PositionOpen)...))
		require.Contains(t, decided.Letter(), c.want)
		employee := letterFor(t, decided, law.Employee, pppk.Indonesian)
		if c.at.Level == pppk.AhliMadya {
			require.NotContains(t, employee, "Presiden")
			continue
		}
		require.Contains(t, employee, "masih harus diputuskan oleh Presiden")
	}
}
