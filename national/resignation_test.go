package national_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

func ExampleResignation() {
	policy, err := national.Law().On(pppk.MustParseDate("2026-03-02"))
	if err != nil {
		panic(err)
	}
	agreement := pppk.Contract{Status: pppk.FullTime, Period: pppk.Term(pppk.MustParseDate("2022-01-01"), 5)}
	var share pppk.Percent // of the performance target: no office has said
	tests := national.Resignation(policy, agreement, share)
	fmt.Println(tests.Served, "of", tests.Total, "days; from", tests.FirstDay, "on 90 % are served")
	for r := range tests.Readings() {
		fmt.Println(r)
		for p := range r.Postponements() {
			fmt.Println("  until", p.Until, "or later:", p.AtLeast, p.Citation)
		}
	}
	// Output:
	// 1522 of 1826 days; from 2026-07-02 on 90 % are served
	// [ditunda] Pengunduran diri (PP 49/2018 Pasal 56 ayat (1)-(2); PP 49/2018 tentang pengunduran diri: paling sedikit 90 persen masa perjanjian dan 90 persen target kinerja)
	//   until 2026-12-31 or later: false PP 49/2018 Pasal 56 ayat (1)-(2)
	//   until 2026-07-02 or later: true PP 49/2018 tentang penundaan pengunduran diri sampai kedua syarat 90 persen terpenuhi
	// [dapat-disetujui] Pengunduran diri (UU 20/2023 Pasal 52 ayat (2))
}

// The boundary of 90 % against counting day by day, over terms of one, two and
// five years that begin around leap days and ends of months.
func TestResignationNinetyPercent(t *testing.T) {
	t.Parallel()
	full := madeup.ShareOf("100")
	for _, years := range []int{1, 2, 5} {
		for _, first := range []string{"2023-10-31", "2023-11-01", "2024-01-01", "2024-02-28", "2024-02-29", "2024-03-01", "2025-03-01", "2027-02-28", "2027-03-01", "2028-02-29"} {
			term := pppk.Term(madeup.D(first), years)
			c := pppk.Contract{Status: pppk.FullTime, Period: term}
			total := 0
			for day := term.First; !day.After(term.Last); day = day.AddDays(1) {
				total++
			}
			served, passed := 0, pppk.Date{}
			for day := term.First; !day.After(term.Last); day = day.AddDays(1) {
				served++
				enough := 10*served >= 9*total
				if enough && passed.IsZero() {
					passed = day
				}
				// Building a policy for each of so many days is slow: all days around
				// the boundary, and some others.
				if near := 10*served - 9*total; (near < -60 || near > 60) && served%97 != 1 && day != term.Last {
					continue
				}
				r := national.Resignation(madeup.National(t, day), c, full)
				at := fmt.Sprintf("%d years from %s, on %s", years, first, day)
				require.Equal(t, [2]int{served, total}, [2]int{r.Served, r.Total}, at)
				require.Equal(t, enough, r.Period == law.Met, at)
				require.Equal(t, !enough, r.Period == law.NotMet, at)
				require.Equal(t, enough, !day.Before(r.FirstDay), at)
				require.Equal(t, r.Period, r.Both(), at)
			}
			require.Equal(t, passed, national.Resignation(madeup.National(t, term.Last), c, full).FirstDay)
		}
	}
}

func TestResignationReadings(t *testing.T) {
	t.Parallel()
	agreement := pppk.Contract{Status: pppk.FullTime, Period: pppk.Term(madeup.D("2025-01-01"), 2)} // 730 days; 657 on 2026-10-19
	unset := pppk.Percent{}
	for _, tc := range []struct {
		day            string
		share          pppk.Percent
		period, target law.Result
		outcome        national.ResignationOutcome
		until          string // both tests
		atLeast        bool
	}{
		{"2026-10-19", madeup.ShareOf("90"), law.Met, law.Met, national.Approvable, "", false},
		{"2026-10-19", madeup.ShareOf("105"), law.Met, law.Met, national.Approvable, "", false},
		{"2026-10-19", madeup.ShareOf("89.99"), law.Met, law.NotMet, national.Postponed, "2026-10-19", true},
		{"2026-10-19", madeup.ShareOf("0"), law.Met, law.NotMet, national.Postponed, "2026-10-19", true},
		{"2026-10-19", unset, law.Met, law.NotKnown, 0, "", false},
		{"2026-10-18", madeup.ShareOf("90"), law.NotMet, law.Met, national.Postponed, "2026-10-19", false},
		{"2026-10-18", madeup.ShareOf("89.99"), law.NotMet, law.NotMet, national.Postponed, "2026-10-19", true},
		{"2026-10-18", unset, law.NotMet, law.NotKnown, national.Postponed, "2026-10-19", true},
		{"2026-12-31", madeup.ShareOf("50"), law.Met, law.NotMet, national.Postponed, "2026-12-31", true},
	} {
		at := tc.day + " " + tc.share.String()
		r := national.Resignation(madeup.PolicyOf(t, tc.day), agreement, tc.share)
		require.Equal(t, tc.period, r.Period, at)
		require.Equal(t, tc.target, r.Target, at)
		all := slices.Collect(r.Readings())
		require.Len(t, all, 2, at)
		require.True(t, all[0].Tested)
		require.Equal(t, tc.outcome, all[0].Outcome, at)
		require.Equal(t, []string{"PP 49/2018 Pasal 56 ayat (1)-(2)", "PP 49/2018 tentang pengunduran diri: paling sedikit 90 persen masa perjanjian dan 90 persen target kinerja"}, citesOf(all[0].Citations()))
		var until []national.Postponement
		for p := range all[0].Postponements() {
			until = append(until, p)
		}
		if tc.outcome == national.Postponed {
			require.Len(t, until, 2, at)
			require.Equal(t, agreement.Last, until[0].Until, at)
			require.False(t, until[0].AtLeast)
			require.True(t, until[0].Citation.Blocks())
			require.Equal(t, madeup.D(tc.until), until[1].Until, at)
			require.Equal(t, tc.atLeast, until[1].AtLeast, at)
			require.Equal(t, pppk.Low, until[1].Citation.Confidence, "one report")
		} else {
			require.Empty(t, until, at)
		}
		require.False(t, all[1].Tested)
		require.Equal(t, national.Approvable, all[1].Outcome, "without the tests nothing stands in the way")
		require.Equal(t, []string{"UU 20/2023 Pasal 52 ayat (2)"}, citesOf(all[1].Citations()))
		require.Empty(t, slices.Collect(all[1].Postponements()))
	}
}

func citesOf(all []pppk.Citation) (texts []string) {
	for _, c := range all {
		texts = append(texts, c.String())
	}
	return texts
}

// What is not known stays not known, and a fact that is added turns no known
// answer.
func TestResignationNotKnown(t *testing.T) {
	t.Parallel()
	whole := pppk.Contract{Status: pppk.FullTime, Period: pppk.Term(madeup.D("2025-01-01"), 2)}
	for _, day := range []string{"2024-12-31", "2025-01-01", "2026-10-18", "2026-10-19", "2026-12-31", "2027-01-01"} {
		p := madeup.PolicyOf(t, day)
		for _, share := range []string{"0", "89.99", "90", "100"} {
			for hide := range 16 {
				c, s := whole, madeup.ShareOf(share)
				if hide&1 != 0 {
					c.Status = 0
				}
				if hide&2 != 0 {
					c.First = pppk.Date{}
				}
				if hide&4 != 0 {
					c.Last = pppk.Date{}
				}
				if hide&8 != 0 {
					s = pppk.Percent{}
				}
				less := national.Resignation(p, c, s)
				for _, status := range []pppk.Status{pppk.FullTime, pppk.PartTime} {
					if c.Status != 0 && status != c.Status {
						continue
					}
					full := whole
					full.Status = status
					more := national.Resignation(p, full, madeup.ShareOf(share))
					for _, pair := range [][2]law.Result{{less.Both(), more.Both()}, {less.Period, more.Period}, {less.Target, more.Target}} {
						if pair[0] != law.NotKnown {
							require.Equal(t, pair[0], pair[1], "%s %s %d %s", day, share, hide, status)
						}
					}
					for i, r := range slices.Collect(less.Readings()) {
						if r.Outcome != 0 {
							require.Equal(t, r.Outcome, slices.Collect(more.Readings())[i].Outcome)
						}
					}
				}
			}
		}
	}
}

// Part-time agreements have no tests, and an agreement that does not run is
// tested by nothing.
func TestResignationWithoutTests(t *testing.T) {
	t.Parallel()
	part := pppk.Contract{Status: pppk.PartTime, Period: pppk.Term(madeup.D("2025-10-01"), 1)}
	r := national.Resignation(madeup.PolicyOf(t, "2025-11-01"), part, madeup.ShareOf("10"))
	require.Equal(t, law.NotApplicable, r.Both())
	all := slices.Collect(r.Readings())
	require.Len(t, all, 1)
	require.False(t, all[0].Tested)
	require.Equal(t, national.Approvable, all[0].Outcome)
	require.Equal(t, []string{"KepmenPANRB 16/2025 diktum 24"}, citesOf(all[0].Citations()))
	require.Zero(t, r.Total)

	full := pppk.Contract{Status: pppk.FullTime, Period: pppk.Term(madeup.D("2025-10-01"), 1)}
	for _, day := range []string{"2025-09-30", "2026-10-01"} {
		for _, c := range []pppk.Contract{part, full} {
			r := national.Resignation(madeup.PolicyOf(t, day), c, madeup.ShareOf("95"))
			require.Equal(t, law.NotApplicable, r.Both())
			require.Empty(t, slices.Collect(r.Readings()))
			require.Contains(t, strings.Join(r.Notes(pppk.English), "\n"), "does not run on that day")
		}
	}
	for _, p := range []*law.Policy{nil, {}} {
		none := national.Resignation(p, full, madeup.ShareOf("95"))
		require.Equal(t, national.ResignationTests{}, none)
		require.Empty(t, slices.Collect(none.Readings()))
		require.Empty(t, none.Notes(pppk.English))
	}
}

// Who leaves although it was postponed.
func TestResignationLeaving(t *testing.T) {
	t.Parallel()
	all := slices.Collect(national.EndingClasses(madeup.PolicyOf(t, "2026-03-02"), pppk.LeavingPostponed, pppk.FullTime))
	require.Len(t, all, 1)
	require.Equal(t, national.HonourableUnasked, all[0].Class)
	require.Equal(t, pppk.No, all[0].ApplyAgain)
	require.Equal(t, pppk.Medium, all[0].Citations()[0].Confidence)
}

func TestResignationTexts(t *testing.T) {
	t.Parallel()
	agreement := pppk.Contract{Number: "PK-RAHASIA", Status: pppk.FullTime, Period: pppk.Term(madeup.D("2025-01-01"), 2)}
	early := national.Resignation(madeup.PolicyOf(t, "2026-03-02"), agreement, madeup.ShareOf("50"))
	id, en := early.Notes(pppk.Indonesian), early.Notes(pppk.English)
	require.Equal(t, []string{
		"426 dari 730 hari perjanjian telah dijalani; hari pertama dengan 90 % atau lebih: 19 Oktober 2026. (PP 49/2018 tentang pengunduran diri: paling sedikit 90 persen masa perjanjian dan 90 persen target kinerja)",
		"Jika pegawai pergi walaupun permintaannya ditunda, perjanjiannya diputus dengan hormat tidak atas permintaan sendiri, dan ia tidak dapat melamar sebagai PPPK lagi. (PP 49/2018 Pasal 56; PP 49/2018 Pasal 16 huruf c)",
		"Calon PPPK yang sudah PPPK harus mengundurkan diri dari perjanjian lamanya sebelum keputusan pengangkatan yang baru. (PermenPANRB 6/2024 Pasal 57 ayat (5))",
	}, id)
	require.Len(t, en, len(id))
	for i := range id {
		require.NotEqual(t, id[i], en[i])
	}
	// Before that regulation nothing is said of candidates.
	before := national.Resignation(madeup.PolicyOf(t, "2023-11-01"), pppk.Contract{Status: pppk.FullTime, Period: pppk.Term(madeup.D("2023-01-01"), 2)}, pppk.Percent{})
	require.Len(t, before.Notes(pppk.English), 2)
	for r := range early.Readings() {
		require.NotEmpty(t, r.Note(pppk.Indonesian))
		require.NotEqual(t, r.Note(pppk.Indonesian), r.Note(pppk.English))
		if r.Tested {
			require.Contains(t, r.Note(pppk.English), "not specified")
			require.Contains(t, r.Note(pppk.Indonesian), "tidak ditentukan")
		}
	}
	require.Equal(t, "pppk.ResignationTests(penuh-waktu)", fmt.Sprintf("%+v", early))
	require.Contains(t, national.ResignationReading{}.String(), "tidak diketahui")
}
