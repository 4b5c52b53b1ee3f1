package national_test

import (
	"fmt"
	"maps"
	rand "math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// How many days of annual leave, and until when a sick leave that begins today.
func ExampleLeave() {
	facts := pppk.Facts{Contracts: pppk.Chain{{
		Status: pppk.FullTime, Period: pppk.Term(pppk.MustParseDate("2023-03-01"), 5),
		Position: pppk.Position{Kind: pppk.Functional, Cluster: pppk.OtherCluster, Level: pppk.AhliPertama},
	}}}
	policy, err := national.Law().On(pppk.MustParseDate("2026-01-31")) // the first day of the leave
	if err != nil {
		panic(err)
	}
	annual := national.Leave(policy, national.LeaveRequest{Kind: national.AnnualLeave}, &facts)
	fmt.Println(annual.Result, annual.Most, "- with what is carried over:", annual.CarriedOver)
	for fact, office := range annual.Missing() {
		fmt.Println("  for extra days, missing:", fact, "- ask:", office)
	}
	sick := national.Leave(policy, national.LeaveRequest{Kind: national.SickLeave, Reason: national.Illness, Days: 20}, &facts)
	fmt.Println(sick.Result, sick.Most.Text(pppk.English), "- until", sick.Until)
	for _, condition := range sick.Conditions(pppk.English) {
		fmt.Println(" ", condition)
	}
	fmt.Println(sick)

	maternity := national.Leave(policy, national.LeaveRequest{Kind: national.MaternityLeave}, &facts)
	for fact, office := range maternity.Missing() {
		fmt.Println(maternity.Result, "- missing:", fact, "- ask:", office)
	}
	// Output:
	// terpenuhi 12 hari kerja - with what is carried over: 24 hari kerja
	//   for extra days, missing: tempat_sulit_dijangkau - ask: unit kerja
	// terpenuhi 1 month - until 2026-02-28
	//   More than 14 days: with a note of a government doctor.
	//   If the employee has not recovered by then, the agreement is ended.
	//   Thirty days of continuous illness can be a ground of unfitness, also while the month has not passed.
	//   Income continues during sick leave.
	// [terpenuhi] Cuti sakit (PP 49/2018 Pasal 83 ayat (1)-(4); PP 49/2018 Pasal 83 ayat (5); PP 49/2018 Pasal 58; PP 49/2018 Pasal 86)
	// belum-diketahui - missing: kelahiran_ke - ask: pegawai
}

var (
	nurse    = pppk.Position{Kind: pppk.Functional, Cluster: pppk.OtherCluster, Level: pppk.AhliPertama}
	teacher  = pppk.Position{Kind: pppk.Functional, Cluster: pppk.Teacher, Level: pppk.AhliPertama}
	lecturer = pppk.Position{Kind: pppk.Functional, Cluster: pppk.Lecturer}
)

// employed is a full-time employee with one agreement.
func employed(first string, years int, position pppk.Position) *pppk.Facts {
	return &pppk.Facts{Contracts: pppk.Chain{{Number: "1", Status: pppk.FullTime, Period: pppk.Term(madeup.D(first), years), Position: position}}}
}

func days(n int) national.LeaveAmount {
	return national.LeaveAmount{Number: n, Unit: national.WorkingDays}
}

func calendar(n int) national.LeaveAmount {
	return national.LeaveAmount{Number: n, Unit: national.CalendarDays}
}

func articles(e national.Entitlement) (all []string) {
	for _, c := range e.Citations() {
		all = append(all, c.String())
	}
	return all
}

const archive, unit, self = "BKPSDM/BKD (arsip kepegawaian)", "unit kerja", "pegawai"

func TestAnnualLeave(t *testing.T) {
	t.Parallel()
	no := national.LeaveRequest{Kind: national.AnnualLeave, HardToReach: pppk.No}
	with := func(change func(*national.LeaveRequest)) national.LeaveRequest {
		r := no
		change(&r)
		return r
	}
	since := func(day string) national.LeaveRequest {
		return with(func(r *national.LeaveRequest) { r.Since = madeup.D(day) })
	}
	early := func(reason national.LeaveReason) national.LeaveRequest {
		return with(func(r *national.LeaveRequest) { r.Since, r.Reason = madeup.D("2025-06-01"), reason })
	}
	for name, c := range map[string]struct {
		day     string
		facts   *pppk.Facts
		request national.LeaveRequest
		result  law.Result
		most    national.LeaveAmount
		carried national.LeaveAmount
		missing map[string]string
	}{
		// A year is served on the anniversary, not the day before it.
		"anniversary":           {"2026-03-01", employed("2025-03-01", 2, nurse), no, 0, days(12), days(0), nil},
		"day before, not known": {"2026-02-28", employed("2025-03-01", 2, nurse), no, law.NotKnown, days(0), days(0), map[string]string{"bekerja_terus_menerus_sejak": archive}},
		"since, anniversary":    {"2026-03-01", employed("2026-01-01", 1, nurse), since("2025-03-01"), 0, days(12), days(0), nil},
		"since, day before":     {"2026-02-28", employed("2026-01-01", 1, nurse), since("2025-03-01"), law.NotKnown, days(0), days(0), map[string]string{"alasan_cuti": self}},
		"leap day, before":      {"2025-02-28", employed("2024-02-29", 5, nurse), since("2024-02-29"), law.NotKnown, days(0), days(0), map[string]string{"alasan_cuti": self}},
		"leap day, 1 March":     {"2025-03-01", employed("2024-02-29", 5, nurse), since("2024-02-29"), 0, days(12), days(24), nil},
		// What is carried over hangs on the length of the agreement.
		"one year":             {"2026-06-01", employed("2025-06-01", 2, nurse), no, 0, days(12), days(0), nil},
		"two years are not":    {"2026-06-01", employed("2024-07-01", 2, nurse), no, 0, days(12), days(0), nil},
		"three years":          {"2026-06-01", employed("2024-07-01", 3, nurse), no, 0, days(12), days(18), nil},
		"four years":           {"2026-06-01", employed("2024-07-01", 4, nurse), no, 0, days(12), days(24), nil},
		"five years":           {"2026-06-01", employed("2024-07-01", 5, nurse), no, 0, days(12), days(24), nil},
		"two years and a day":  {"2026-06-01", lasting("2024-07-01", "2026-07-01"), no, 0, days(12), days(18), nil},
		"three and a day":      {"2026-06-01", lasting("2024-07-01", "2027-07-01"), no, 0, days(12), days(24), nil},
		"leap, two years":      {"2026-01-01", lasting("2024-02-29", "2026-02-28"), no, 0, days(12), days(0), nil},
		"leap, two and a day":  {"2026-01-01", lasting("2024-02-29", "2026-03-01"), no, 0, days(12), days(18), nil},
		"last day":             {"2026-06-30", employed("2024-07-01", 2, nurse), no, 0, days(12), days(0), nil},
		"day after":            {"2026-07-01", employed("2024-07-01", 2, nurse), no, law.NotMet, days(0), days(0), nil},
		"day before the first": {"2024-06-30", employed("2024-07-01", 2, nurse), no, law.NotMet, days(0), days(0), nil},
		// Before the first year.
		"ill relative":      {"2025-11-03", employed("2025-06-01", 5, nurse), early(national.RelativeIll), 0, days(6), days(0), nil},
		"dead relative":     {"2025-11-03", employed("2025-06-01", 5, nurse), early(national.RelativeDied), 0, days(6), days(0), nil},
		"affairs":           {"2025-11-03", employed("2025-06-01", 5, nurse), early(national.RelativesAffairs), 0, days(6), days(0), nil},
		"first marriage":    {"2025-11-03", employed("2025-06-01", 5, nurse), early(national.FirstMarriage), 0, days(6), days(0), nil},
		"other reason":      {"2025-11-03", employed("2025-06-01", 5, nurse), early(national.OtherReason), law.NotMet, days(0), days(0), nil},
		"illness is other":  {"2025-11-03", employed("2025-06-01", 5, nurse), early(national.Illness), law.NotMet, days(0), days(0), nil},
		"no reason":         {"2025-11-03", employed("2025-06-01", 5, nurse), early(0), law.NotKnown, days(0), days(0), map[string]string{"alasan_cuti": self}},
		"marriage, a year":  {"2026-06-01", employed("2025-06-01", 5, nurse), early(national.FirstMarriage), 0, days(12), days(24), nil},
		"reason, not since": {"2025-11-03", employed("2025-06-01", 5, nurse), with(func(r *national.LeaveRequest) { r.Reason = national.FirstMarriage }), law.NotKnown, days(0), days(0), map[string]string{"bekerja_terus_menerus_sejak": archive}},
		// Teachers and lecturers.
		"teacher with holidays":    {"2026-06-01", employed("2024-07-01", 5, teacher), with(func(r *national.LeaveRequest) { r.SchoolHolidays = pppk.Yes }), law.NotMet, days(0), days(0), nil},
		"lecturer with holidays":   {"2026-06-01", employed("2024-07-01", 5, lecturer), with(func(r *national.LeaveRequest) { r.SchoolHolidays = pppk.Yes }), law.NotMet, days(0), days(0), nil},
		"teacher without holidays": {"2026-06-01", employed("2024-07-01", 5, teacher), with(func(r *national.LeaveRequest) { r.SchoolHolidays = pppk.No }), 0, days(12), days(24), nil},
		"teacher":                  {"2026-06-01", employed("2024-07-01", 5, teacher), no, law.NotKnown, days(0), days(0), map[string]string{"libur_sekolah": unit}},
		"nurse with holidays":      {"2026-06-01", employed("2024-07-01", 5, nurse), with(func(r *national.LeaveRequest) { r.SchoolHolidays = pppk.Yes }), 0, days(12), days(24), nil},
		"no kind":                  {"2026-06-01", employed("2024-07-01", 5, pppk.Position{}), no, law.NotKnown, days(0), days(0), map[string]string{"perjanjian.jabatan.jenis": archive}},
		"no cluster":               {"2026-06-01", employed("2024-07-01", 5, pppk.Position{Kind: pppk.Functional}), no, law.NotKnown, days(0), days(0), map[string]string{"perjanjian.jabatan.rumpun": archive}},
		"pelaksana":                {"2026-06-01", employed("2024-07-01", 5, pppk.Position{Kind: pppk.Pelaksana}), no, 0, days(12), days(24), nil},
		"no kind, no holidays":     {"2026-06-01", employed("2024-07-01", 5, pppk.Position{}), with(func(r *national.LeaveRequest) { r.SchoolHolidays = pppk.No }), 0, days(12), days(24), nil},
		"teacher, early, listed": {"2025-11-03", employed("2025-06-01", 5, teacher), with(func(r *national.LeaveRequest) {
			r.Since, r.Reason, r.SchoolHolidays = madeup.D("2025-06-01"), national.RelativeDied, pppk.Yes
		}), law.NotKnown, days(0), days(0), map[string]string{"pengecualian_bagi_guru_dan_dosen": "PPK"}},
		"teacher, other reason": {"2025-11-03", employed("2025-06-01", 5, teacher), with(func(r *national.LeaveRequest) {
			r.Reason, r.SchoolHolidays = national.OtherReason, pppk.Yes
		}), law.NotMet, days(0), days(0), nil},
	} {
		if c.result == 0 {
			c.result = law.Met
		}
		e := national.Leave(madeup.National(t, madeup.D(c.day)), c.request, c.facts)
		require.Equal(t, c.result, e.Result, name)
		none := func(a national.LeaveAmount) national.LeaveAmount {
			if a.Number == 0 {
				return national.LeaveAmount{}
			}
			return a
		}
		require.Equal(t, none(c.most), e.Most, name)
		require.Equal(t, none(c.carried), e.CarriedOver, name)
		require.Zero(t, e.Extra, name)
		require.Zero(t, e.Until, name)
		require.Equal(t, c.missing == nil, len(maps.Collect(e.Missing())) == 0, name)
		if c.missing != nil {
			require.Equal(t, c.missing, maps.Collect(e.Missing()), name)
		}
		if c.result != law.NotKnown {
			require.NotEmpty(t, e.Conditions(pppk.Indonesian), name)
		}
		require.Equal(t, len(e.Conditions(pppk.Indonesian)), len(e.Conditions(pppk.English)), name)
	}
}

func lasting(first, last string) *pppk.Facts {
	f := employed(first, 1, nurse)
	f.Contracts[0].Last = madeup.D(last)
	return f
}

func TestAnnualLeaveExtraDays(t *testing.T) {
	t.Parallel()
	f := employed("2024-07-01", 1, nurse)
	f.Contracts[0].Last = madeup.D("2026-12-31")
	p := madeup.National(t, madeup.D("2026-06-01"))
	far := national.Leave(p, national.LeaveRequest{Kind: national.AnnualLeave, HardToReach: pppk.Yes}, f)
	require.Equal(t, []any{days(12), calendar(6), days(18)}, []any{far.Most, far.Extra, far.CarriedOver})
	require.Equal(t, []string{
		"PP 49/2018 Pasal 78 ayat (1)-(2)", "PerBKN 7/2022 Pasal 5-6", "PP 49/2018 Pasal 80 ayat (1)-(3)",
		"PerBKN 7/2022 Pasal 7", "PP 49/2018 Pasal 79", "PerBKN 7/2022 Pasal 8",
	}, articles(far))
	near := national.Leave(p, national.LeaveRequest{Kind: national.AnnualLeave, HardToReach: pppk.No}, f)
	require.Zero(t, near.Extra)
	require.Empty(t, maps.Collect(near.Missing()))
	unknown := national.Leave(p, national.LeaveRequest{Kind: national.AnnualLeave}, f)
	require.Equal(t, law.Met, unknown.Result)
	require.Zero(t, unknown.Extra)
	require.Equal(t, map[string]string{"tempat_sulit_dijangkau": unit}, maps.Collect(unknown.Missing()))
	// Not before the first year.
	early := national.Leave(p, national.LeaveRequest{Kind: national.AnnualLeave, HardToReach: pppk.Yes, Since: madeup.D("2026-01-01"), Reason: national.RelativeIll}, f)
	require.Equal(t, days(6), early.Most)
	require.Zero(t, early.Extra)
	require.Equal(t, []string{"PP 49/2018 Pasal 80 ayat (1)-(3)"}, articles(early))
}

// Continuous work goes over renewals, and over no gap.
func TestContinuousWork(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.D("2026-06-01"))
	ask := national.LeaveRequest{Kind: national.AnnualLeave, HardToReach: pppk.No}
	chain := func(all ...pppk.Contract) *pppk.Facts { return &pppk.Facts{Contracts: all} }
	one := func(number, first, last string) pppk.Contract {
		return pppk.Contract{Number: number, Status: pppk.FullTime, Period: pppk.Period{First: madeup.D(first), Last: madeup.D(last)}, Position: nurse}
	}
	now := one("2", "2026-02-01", "2027-01-31")
	require.Equal(t, law.Met, national.Leave(p, ask, chain(now, one("1", "2025-02-01", "2026-01-31"))).Result)
	require.Equal(t, law.Met, national.Leave(p, ask, chain(one("1", "2025-05-01", "2025-08-31"), now, one("0", "2025-09-01", "2026-01-31"))).Result)
	require.Equal(t, law.NotKnown, national.Leave(p, ask, chain(now, one("1", "2025-02-01", "2026-01-30"))).Result, "a gap of one day")
	partTime := one("1", "2025-02-01", "2026-01-31")
	partTime.Status = pppk.PartTime
	require.Equal(t, law.NotKnown, national.Leave(p, ask, chain(now, partTime)).Result)
	withdrawn := one("1", "2025-02-01", "2026-01-31")
	other := one("3", "2025-02-01", "2025-03-31")
	other.Supersedes = "1"
	require.Equal(t, law.NotKnown, national.Leave(p, ask, chain(now, withdrawn, other)).Result)
	// Facts that cannot be: no endless search.
	require.Equal(t, law.Met, national.Leave(p, ask, chain(one("1", "2024-01-01", "2026-12-31"), one("2", "2027-01-01", "2023-12-31"))).Result)
}

// What is carried over goes by the length of the agreement. Where it is long only
// with the agreements that it extends, nobody knows, and that is said.
func TestCarryingOverExtendedAgreements(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.D("2026-06-01"))
	ask := national.LeaveRequest{Kind: national.AnnualLeave, HardToReach: pppk.No}
	one := func(number, first string, years int, extends string) pppk.Contract {
		return pppk.Contract{Number: number, Status: pppk.FullTime, Period: pppk.Term(madeup.D(first), years), Position: nurse, Extends: extends}
	}
	gap := one("1", "2023-02-01", 2, "")
	instead := one("1a", "2022-02-01", 2, "")
	instead.Supersedes = "1"
	for name, c := range map[string]struct {
		chain   pppk.Chain
		carried national.LeaveAmount
		missing bool
	}{
		"two years":                        {pppk.Chain{one("2", "2025-02-01", 2, "")}, national.LeaveAmount{}, false},
		"two and two years":                {pppk.Chain{one("2", "2025-02-01", 2, "1"), gap}, national.LeaveAmount{}, true},
		"two and two, no word":             {pppk.Chain{gap, one("2", "2025-02-01", 2, "")}, national.LeaveAmount{}, true},
		"one and one year":                 {pppk.Chain{one("2", "2026-02-01", 1, "1"), one("1", "2025-02-01", 1, "")}, national.LeaveAmount{}, false},
		"one year, the older not on file":  {pppk.Chain{one("2", "2026-02-01", 1, "1")}, national.LeaveAmount{}, false}, // a year is not served
		"two years, the older not on file": {pppk.Chain{one("2", "2025-02-01", 2, "1")}, national.LeaveAmount{}, true},
		"a gap":                            {pppk.Chain{one("2", "2025-02-02", 2, ""), gap}, national.LeaveAmount{}, false},
		"two years, extending itself":      {pppk.Chain{one("2", "2025-02-01", 2, "2")}, national.LeaveAmount{}, false},
		"two and two that were withdrawn":  {pppk.Chain{one("2", "2025-02-01", 2, ""), gap, instead}, national.LeaveAmount{}, false},
		"three years":                      {pppk.Chain{one("2", "2025-02-01", 3, "")}, days(18), false},
		"three and two years":              {pppk.Chain{one("2", "2025-02-01", 3, ""), gap}, days(18), true},
		"three, the older not on file":     {pppk.Chain{one("2", "2025-02-01", 3, "1")}, days(18), true},
		"four and two years":               {pppk.Chain{one("2", "2025-02-01", 4, "1"), gap}, days(24), false},
	} {
		e := national.Leave(p, ask, &pppk.Facts{Contracts: c.chain})
		missing := maps.Collect(e.Missing())
		if e.Result == law.NotKnown {
			require.Equal(t, map[string]string{"bekerja_terus_menerus_sejak": archive}, missing, name)
			continue
		}
		require.Equal(t, law.Met, e.Result, name)
		require.Equal(t, c.carried, e.CarriedOver, name)
		if !c.missing {
			require.Empty(t, missing, name)
			continue
		}
		require.Equal(t, map[string]string{"masa_perjanjian_dengan_perpanjangan": "PPK"}, missing, name)
		require.Contains(t, articles(e), "PerBKN 7/2022 Pasal 7", name)
		require.Contains(t, e.Conditions(pppk.English), "Whether days left of earlier years go by the term of the agreement with its extensions is not known.", name)
	}
}

// A month is a month: it ends on the day before the same day of the next one, or
// with that month.
func TestSickLeave(t *testing.T) {
	t.Parallel()
	for _, c := range [][2]string{
		{"2026-01-01", "2026-01-31"}, {"2026-01-15", "2026-02-14"}, {"2026-01-28", "2026-02-27"}, {"2026-01-29", "2026-02-28"},
		{"2026-01-30", "2026-02-28"}, {"2026-01-31", "2026-02-28"}, {"2028-01-29", "2028-02-28"}, {"2028-01-30", "2028-02-29"},
		{"2028-01-31", "2028-02-29"}, {"2026-02-01", "2026-02-28"}, {"2028-02-01", "2028-02-29"}, {"2028-02-29", "2028-03-28"},
		{"2026-02-28", "2026-03-27"}, {"2026-03-31", "2026-04-30"}, {"2026-04-30", "2026-05-29"}, {"2026-12-01", "2026-12-31"},
		{"2026-12-31", "2027-01-30"},
	} {
		e := national.Leave(madeup.National(t, madeup.D(c[0])), national.LeaveRequest{Kind: national.SickLeave, Reason: national.Illness}, employed("2024-07-01", 5, nurse))
		require.Equal(t, law.Met, e.Result)
		require.Equal(t, national.LeaveAmount{Number: 1, Unit: national.Months}, e.Most)
		require.Equal(t, c[1], e.Until.String(), c[0])
	}
	p := madeup.National(t, madeup.D("2026-06-15"))
	f := employed("2024-07-01", 2, nurse) // to 30 June
	note, doctor := "One to 14 days: with a doctor's note.", "More than 14 days: with a note of a government doctor."
	for n, want := range map[int][]string{0: {note, doctor}, -1: {note, doctor}, 1: {note}, 14: {note}, 15: {doctor}, 31: {doctor}} {
		e := national.Leave(p, national.LeaveRequest{Kind: national.SickLeave, Reason: national.Illness, Days: n}, f)
		require.Equal(t, want, e.Conditions(pppk.English)[:len(want)], n)
		require.Len(t, e.Conditions(pppk.English), len(want)+3)
	}
	illness := national.Leave(p, national.LeaveRequest{Kind: national.SickLeave, Reason: national.Illness}, f)
	require.Equal(t, madeup.D("2026-06-30"), illness.Until, "not beyond the agreement")
	renewed := employed("2024-07-01", 2, nurse)
	renewed.Contracts = append(renewed.Contracts, pppk.Contract{Status: pppk.FullTime, Period: pppk.Term(madeup.D("2026-07-01"), 1)})
	require.Equal(t, madeup.D("2026-07-14"), national.Leave(p, national.LeaveRequest{Kind: national.SickLeave, Reason: national.Illness}, renewed).Until)

	miscarriage := national.Leave(p, national.LeaveRequest{Kind: national.SickLeave, Reason: national.Miscarriage}, f)
	require.Equal(t, national.LeaveAmount{Number: 3, Unit: national.HalfMonths}, miscarriage.Most)
	require.Zero(t, miscarriage.Until)
	require.Equal(t, []string{"PP 49/2018 Pasal 84", "PP 49/2018 Pasal 86"}, articles(miscarriage))

	accident := national.Leave(p, national.LeaveRequest{Kind: national.SickLeave, Reason: national.WorkAccident}, renewed)
	require.Zero(t, accident.Most)
	require.Equal(t, madeup.D("2026-06-30"), accident.Until, "to the end of the agreement, not of the next one")
	require.Equal(t, []string{"PP 49/2018 Pasal 85", "PP 49/2018 Pasal 86"}, articles(accident))

	unknown := national.Leave(p, national.LeaveRequest{Kind: national.SickLeave}, f)
	require.Equal(t, law.NotKnown, unknown.Result)
	require.Equal(t, map[string]string{"alasan_cuti": self}, maps.Collect(unknown.Missing()))
	for r := national.RelativeIll; r <= national.OtherReason; r++ {
		require.Equal(t, law.NotMet, national.Leave(p, national.LeaveRequest{Kind: national.SickLeave, Reason: r}, f).Result)
	}
	// In the first month of work, too, and with nothing known of the position.
	recent := employed("2026-06-01", 1, pppk.Position{})
	require.Equal(t, law.Met, national.Leave(p, national.LeaveRequest{Kind: national.SickLeave, Reason: national.Illness}, recent).Result)
	// At the end of the calendar the agreement ends it.
	late := lasting("9999-01-01", "9999-12-31")
	require.Equal(t, madeup.D("9999-12-31"), national.Leave(madeup.National(t, madeup.D("9999-12-15")), national.LeaveRequest{Kind: national.SickLeave, Reason: national.Illness}, late).Until)
	require.Equal(t, law.NotKnown, national.Leave(madeup.National(t, madeup.D("9999-12-15")), national.LeaveRequest{Kind: national.AnnualLeave}, late).Result)
}

func TestMaternityLeave(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		day    string
		birth  int
		result law.Result
		until  string
	}{
		{"2026-01-01", 1, law.Met, "2026-03-31"},
		{"2025-11-30", 2, law.Met, "2026-02-28"},
		{"2027-11-30", 3, law.Met, "2028-02-29"},
		{"2026-08-31", 3, law.Met, "2026-11-30"},
		{"2026-02-28", 3, law.Met, "2026-05-27"},
		{"2029-06-01", 3, law.Met, "2029-06-30"}, // the agreement ends
		{"2026-01-01", 4, law.NotMet, ""},
		{"2026-01-01", 0, law.NotKnown, ""},
		{"2026-01-01", -1, law.NotKnown, ""},
	} {
		e := national.Leave(madeup.National(t, madeup.D(c.day)), national.LeaveRequest{Kind: national.MaternityLeave, Birth: c.birth}, employed("2024-07-01", 5, nurse))
		require.Equal(t, c.result, e.Result, c)
		require.Equal(t, c.until, e.Until.String(), c)
		require.Equal(t, c.result == law.Met, e.Most == national.LeaveAmount{Number: 3, Unit: national.Months}, c)
		require.Equal(t, []string{"PP 49/2018 tentang cuti melahirkan", "PerBKN 7/2022 Pasal 18-19"}, articles(e))
		require.Equal(t, c.result == law.NotKnown, maps.Collect(e.Missing())["kelahiran_ke"] == self)
	}
}

func TestJointLeave(t *testing.T) {
	t.Parallel()
	e := national.Leave(madeup.National(t, madeup.D("2026-06-01")), national.LeaveRequest{Kind: national.JointLeave}, employed("2024-07-01", 5, teacher))
	require.Equal(t, law.NotKnown, e.Result)
	require.Zero(t, e.Most)
	require.Equal(t, map[string]string{"cuti_bersama 2026": "Keputusan Presiden"}, maps.Collect(e.Missing()))
	require.Len(t, e.Conditions(pppk.English), 1)
}

// Without an agreement that runs there is no leave, and where that cannot be told,
// it is asked for.
func TestLeaveNeedsAnAgreement(t *testing.T) {
	t.Parallel()
	p := madeup.National(t, madeup.D("2026-06-01"))
	running := employed("2024-07-01", 5, nurse)
	changed := func(change func(*pppk.Facts)) *pppk.Facts {
		f := employed("2024-07-01", 5, nurse)
		change(f)
		return f
	}
	event := func(kind pppk.EventKind, day pppk.Date) *pppk.Facts {
		return changed(func(f *pppk.Facts) { f.Events.List = []pppk.Event{{Kind: kind, Date: day}} })
	}
	for name, c := range map[string]struct {
		facts   *pppk.Facts
		result  law.Result
		missing []string
	}{
		"running":            {running, law.Met, nil},
		"nil":                {nil, law.NotKnown, []string{"perjanjian"}},
		"nothing":            {&pppk.Facts{}, law.NotKnown, []string{"perjanjian"}},
		"no status":          {changed(func(f *pppk.Facts) { f.Contracts[0].Status = 0 }), law.NotKnown, []string{"perjanjian.status"}},
		"part-time":          {changed(func(f *pppk.Facts) { f.Contracts[0].Status = pppk.PartTime }), law.NotKnown, []string{"ketentuan_cuti_paruh_waktu"}},
		"no last day":        {changed(func(f *pppk.Facts) { f.Contracts[0].Last = pppk.Date{} }), law.NotKnown, []string{"perjanjian.berakhir"}},
		"no first day":       {changed(func(f *pppk.Facts) { f.Contracts[0].First = pppk.Date{} }), law.NotKnown, []string{"perjanjian.mulai"}},
		"no day":             {changed(func(f *pppk.Facts) { f.Contracts[0].Period = pppk.Period{} }), law.NotKnown, []string{"perjanjian.mulai", "perjanjian.berakhir"}},
		"lapsed":             {employed("2021-06-01", 5, nurse), law.NotMet, nil},
		"to come":            {employed("2026-06-02", 5, nurse), law.NotMet, nil},
		"resigned":           {event(pppk.Resignation, madeup.D("2026-06-01")), law.NotMet, nil},
		"resigns":            {event(pppk.Resignation, madeup.D("2026-06-02")), law.Met, nil},
		"resigned before it": {event(pppk.Resignation, madeup.D("2024-06-30")), law.Met, nil},
		"resigned, no day":   {event(pppk.Resignation, pppk.Date{}), law.NotKnown, []string{"peristiwa.daftar.tanggal"}},
		"light sanction":     {event(pppk.LightSanction, madeup.D("2026-01-01")), law.Met, nil},
	} {
		for _, r := range []national.LeaveRequest{
			{Kind: national.AnnualLeave, HardToReach: pppk.No}, {Kind: national.SickLeave, Reason: national.Illness}, {Kind: national.MaternityLeave, Birth: 1},
		} {
			e := national.Leave(p, r, c.facts)
			require.Equal(t, c.result, e.Result, name)
			var missing []string
			for fact, office := range e.Missing() {
				require.NotEmpty(t, office)
				missing = append(missing, fact)
			}
			require.Equal(t, c.missing, missing, name)
			if name == "part-time" {
				require.Equal(t, []string{"KepmenPANRB 16/2025 tentang upah dan fasilitas lain"}, articles(e))
			}
		}
	}
	for _, kind := range []national.LeaveKind{0, national.JointLeave + 1, 255} {
		e := national.Leave(p, national.LeaveRequest{Kind: kind}, running)
		require.Equal(t, law.NotKnown, e.Result)
		require.Equal(t, map[string]string{"jenis_cuti": self}, maps.Collect(e.Missing()))
		require.Equal(t, "[belum-diketahui] Cuti", e.String())
		require.Empty(t, e.Citations())
	}
	require.Zero(t, national.Leave((*law.Policy)(nil), national.LeaveRequest{Kind: national.AnnualLeave}, running))
	require.Zero(t, national.Leave(new(law.Policy), national.LeaveRequest{Kind: national.AnnualLeave}, running))
	for range national.Leave(p, national.LeaveRequest{Kind: national.AnnualLeave}, &pppk.Facts{Contracts: pppk.Chain{{}}}).Missing() {
		break
	}
}

// A fact that is added never turns a known answer into another, and what is asked
// for settles it in the end. (The first day of work is the one that can correct:
// see Since.)
func TestLeaveMonotone(t *testing.T) {
	t.Parallel()
	g := rand.New(rand.NewPCG(7, 2026))
	answers := []pppk.Answer{pppk.Yes, pppk.No}
	positions := []pppk.Position{nurse, teacher, lecturer, {Kind: pppk.Pelaksana}}
	settled := 0
	for range 4_000 {
		full := national.LeaveRequest{
			Kind: national.AnnualLeave + national.LeaveKind(g.IntN(3)), Reason: national.Illness + national.LeaveReason(g.IntN(8)),
			SchoolHolidays: answers[g.IntN(2)], HardToReach: answers[g.IntN(2)], Birth: 1 + g.IntN(5),
		}
		first := madeup.D("2024-06-01").AddDays(g.IntN(900))
		facts := employed(first.String(), 1+g.IntN(5), positions[g.IntN(len(positions))])
		day := facts.Contracts[0].First.AddDays(g.IntN(500))
		full.Since = first
		less, known := full, *facts
		known.Contracts = append(pppk.Chain(nil), facts.Contracts...)
		for i, forget := range []func(){
			func() { less.Reason = 0 }, func() { less.SchoolHolidays = 0 }, func() { less.HardToReach = 0 }, func() { less.Birth = 0 },
			func() { less.Since = pppk.Date{} }, func() { known.Contracts[0].Position.Cluster = 0 }, func() { known.Contracts[0].Position = pppk.Position{} },
			func() { known.Contracts[0].Status = 0 }, func() { known.Contracts[0].Last = pppk.Date{} },
		} {
			if g.IntN(3+i/7*5) == 0 {
				forget()
			}
		}
		p := madeup.National(t, day)
		a, b := national.Leave(p, less, &known), national.Leave(p, full, facts)
		if b.Result == law.NotKnown {
			require.Equal(t, map[string]string{"pengecualian_bagi_guru_dan_dosen": "PPK"}, maps.Collect(b.Missing()))
		}
		if a.Result != law.NotKnown {
			settled++
			require.Equal(t, []any{a.Result, a.Most, a.CarriedOver, a.Until}, []any{b.Result, b.Most, b.CarriedOver, b.Until}, "%v %v", less.Kind, day)
			if less.HardToReach == 0 {
				require.Zero(t, a.Extra)
			} else {
				require.Equal(t, b.Extra, a.Extra)
			}
		} else {
			require.NotEmpty(t, maps.Collect(a.Missing()))
		}
		require.Equal(t, b.Result == law.Met && b.Kind == national.AnnualLeave && b.Most == days(12) && full.HardToReach == pppk.Yes, b.Extra == calendar(6))
	}
	require.Greater(t, settled, 800)
}

func TestLeaveAmountText(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		national.LeaveAmount
		id, en string
	}{
		{days(12), "12 hari kerja", "12 working days"},
		{calendar(6), "6 hari kalender", "6 calendar days"},
		{national.LeaveAmount{Number: 1, Unit: national.Months}, "1 bulan", "1 month"},
		{national.LeaveAmount{Number: 3, Unit: national.Months}, "3 bulan", "3 months"},
		{national.LeaveAmount{Number: 3, Unit: national.HalfMonths}, "1,5 bulan", "1.5 months"},
		{national.LeaveAmount{Number: 4, Unit: national.HalfMonths}, "2 bulan", "2 months"},
		{national.LeaveAmount{}, "", ""},
	} {
		require.Equal(t, c.id, c.String())
		require.Equal(t, c.en, c.Text(pppk.English))
	}
}

// The agency's own later check of a text stands with the citation.
func TestLeaveChecked(t *testing.T) {
	t.Parallel()
	o := madeup.Sukamaju()
	o.Checks = []law.LaterCheck{{Instrument: "PerBKN 7/2022", On: madeup.D("2026-05-01"), Office: "Bagian Hukum", Reference: "9/2026"}}
	p := madeup.PolicyOf(t, "2026-06-01", o)
	for _, c := range national.Leave(p, national.LeaveRequest{Kind: national.AnnualLeave}, employed("2024-07-01", 5, nurse)).Citations() {
		if c.Instrument.Name == "PerBKN 7/2022" {
			require.Equal(t, madeup.D("2026-05-01"), c.Instrument.CheckedTo)
		}
	}
	require.Equal(t, madeup.D("2026-03-03"), national.Leave(madeup.National(t, p.Day()), national.LeaveRequest{Kind: national.AnnualLeave}, employed("2024-07-01", 5, nurse)).Citations()[1].Instrument.CheckedTo)
}
