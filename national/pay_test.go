package national_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// A part-time wage under the minimum wage of the city, but not under what was
// received before: the decree has an "or" between the two.
func ExampleCheckWage() {
	policy, err := national.Law().On(pppk.MustParseDate("2025-11-03"))
	if err != nil {
		panic(err)
	}
	minimum, _ := national.MinimumWageOf(pppk.MustParseRegionCode("kemendagri:32.16"), 2025)
	pay := national.PartTimePay{Wage: pppk.MustParseRupiah("2600000"), Minimum: minimum}

	f := national.CheckWage(policy, pay)
	fmt.Println(f.Result)
	for fact, from := range f.Missing() {
		fmt.Println("  missing:", fact, "- ask:", from)
	}
	pay.Former = pppk.MustParseRupiah("2600000")
	f = national.CheckWage(policy, pay)
	fmt.Println(f)
	fmt.Println("found:", f.Found, "wanted:", f.Wanted, "- if the higher of the two is asked for:", f.Other)
	// Output:
	// belum-diketahui
	//   missing: penghasilan_sebelumnya - ask: pengelola keuangan daerah
	// [terpenuhi] Upah paruh waktu terhadap batas terendah (KepmenPANRB 16/2025 diktum 19; Kepgub Jabar 561.7/Kep.798-Kesra/2024 tentang upah minimum Kabupaten Bekasi 2025)
	// found: 2600000 wanted: 2600000 - if the higher of the two is asked for: tidak-terpenuhi
}

// TestPayTable holds the table against the file cell by cell, and both against a
// sum, so that neither changes by accident.
func TestPayTable(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile("../national/testdata/gaji_pppk_2024.csv")
	require.NoError(t, err)
	sum := sha256.Sum256(data)
	require.Equal(t, "e6cc5d4b1770368b7fae3c322ea0e729e241fdd487ec5e0935f7f5e46c080b69", hex.EncodeToString(sum[:]), "testdata/gaji_pppk_2024.csv is another file")

	file := madeup.PayFile(t)
	require.Len(t, file, 272)
	have := map[pppk.Grade][]madeup.PayRow{}
	agreeing := map[int]int{}
	for _, c := range file {
		have[c.Grade] = append(have[c.Grade], madeup.PayRow{Years: c.Years, Rupiah: c.Rupiah})
		agreeing[c.Agreeing]++
		pay, cite, err := national.BasePay(c.Grade, c.Years, madeup.PayDay)
		require.NoError(t, err)
		require.Equal(t, strconv.FormatInt(c.Rupiah, 10), pay.String(), "%s %d", c.Grade, c.Years)
		require.Equal(t, "Perpres 11/2024", cite.Instrument.Name)
		require.Equal(t, pppk.Medium, cite.Confidence)
		require.Zero(t, c.Rupiah%100)
	}
	require.Equal(t, have, madeup.PayTable(), "the table has the rows of the file and no others")
	require.Equal(t, map[int]int{2: 142, 3: 56, 4: 74}, agreeing)
}

// The lowest and highest pay of each grade as published.
func TestPayRanges(t *testing.T) {
	t.Parallel()
	published := [][2]int64{
		{1938500, 2900900}, {2116900, 3071200}, {2206500, 3201200}, {2299800, 3336600},
		{2511500, 4189900}, {2742800, 4367100}, {2858800, 4551800}, {2979700, 4744400},
		{3203600, 5261500}, {3339100, 5484000}, {3480300, 5716000}, {3627500, 5957800},
		{3781000, 6209800}, {3940900, 6472500}, {4107600, 6746200}, {4281400, 7031600}, {4462500, 7329000},
	}
	table := madeup.PayTable()
	require.Len(t, table, len(published))
	for i, ends := range published {
		g := pppk.GradeI + pppk.Grade(i)
		rows := table[g]
		require.Equal(t, ends[0], rows[0].Rupiah, g)
		require.Equal(t, ends[1], rows[len(rows)-1].Rupiah, g)
		first, step := 0, 2
		switch {
		case slices.Contains([]pppk.Grade{pppk.GradeII, pppk.GradeIII, pppk.GradeIV, pppk.GradeVI, pppk.GradeVII, pppk.GradeVIII}, g):
			first = 3
		case g == pppk.GradeV:
			rows, first = rows[1:], 1 // its first row is of the first year alone
		}
		for n, row := range rows {
			require.Equal(t, first+n*step, row.Years, g)
		}
		for n := range rows[1:] { // 3.1 % a row
			ratio := rows[n+1].Rupiah * 100_000 / rows[n].Rupiah
			require.InDelta(t, 103_150, ratio, 10, "%s %d", g, rows[n+1].Years)
		}
	}
}

// TestBasePayEverywhere: every grade and every number of years has a pay or an
// error; pay never falls with the years, and the row that holds is the last one
// that has been reached.
func TestBasePayEverywhere(t *testing.T) {
	t.Parallel()
	table := madeup.PayTable()
	for g := range pppk.Grade(255) {
		last, known := pppk.MustParseRupiah("0"), false
		for years := -70; years <= 200; years++ {
			pay, cite, err := national.BasePay(g, years, madeup.PayDay)
			rows := table[g]
			if len(rows) == 0 || years < rows[0].Years || years > 60 {
				require.ErrorIs(t, err, pppk.ErrPay, "%s %d", g, years)
				require.Len(t, madeup.CodesOf(err), 1)
				require.True(t, pay.IsZero())
				require.Zero(t, cite)
				require.False(t, known && years <= 60, "%s %d: pay that was known is not known later", g, years)
				continue
			}
			known = true
			require.NoError(t, err)
			i, _ := slices.BinarySearchFunc(rows, years+1, func(r madeup.PayRow, y int) int { return r.Years - y })
			require.Equal(t, strconv.FormatInt(rows[i-1].Rupiah, 10), pay.String(), "%s %d", g, years)
			require.False(t, pay.Decimal().LessThan(last.Decimal()), "%s %d", g, years)
			require.Equal(t, years > rows[len(rows)-1].Years, cite.Confidence == pppk.Low, "%s %d", g, years)
			last = pay
		}
	}
	for _, day := range []string{"2024-01-01", "2025-06-30", "2030-01-01"} {
		_, _, err := national.BasePay(pppk.GradeV, 0, pppk.MustParseDate(day))
		require.NoError(t, err, day)
	}
	for _, day := range []pppk.Date{{}, pppk.MustParseDate("2023-12-31"), pppk.MustParseDate("2020-10-01")} {
		pay, _, err := national.BasePay(pppk.GradeV, 0, day)
		require.ErrorIs(t, err, pppk.ErrCoverage)
		require.True(t, pay.IsZero())
	}
}

func FuzzBasePay(f *testing.F) {
	f.Add(uint8(9), 4, "2026-03-02")
	f.Add(uint8(2), 2, "2024-01-01")
	f.Add(uint8(5), 61, "2023-12-31")
	f.Fuzz(func(t *testing.T, grade uint8, years int, day string) {
		on, _ := pppk.ParseDate(day)
		pay, cite, err := national.BasePay(pppk.Grade(grade), years, on)
		if (err == nil) == pay.IsZero() || (err == nil) != (cite.Instrument.Name != "") {
			t.Fatal(pay, cite, err)
		}
		if err == nil {
			if later, _, err := national.BasePay(pppk.Grade(grade), min(years+1, 60), on); err != nil || later.Decimal().LessThan(pay.Decimal()) || pay.Decimal().Sign() <= 0 {
				t.Fatal(pay, later, err)
			}
		}
	})
}

func TestGradeOf(t *testing.T) {
	t.Parallel()
	clerk := pppk.Position{Kind: pppk.Pelaksana}
	post := func(c pppk.Cluster, l pppk.Level) pppk.Position {
		return pppk.Position{Kind: pppk.Functional, Cluster: c, Level: l}
	}
	for _, c := range []struct {
		position   pppk.Position
		education  national.Education
		want       pppk.Grade
		confidence pppk.Confidence
		code       string
	}{
		{clerk, national.PrimarySchool, pppk.GradeI, pppk.Medium, ""},
		{clerk, national.JuniorSecondary, pppk.GradeIV, pppk.Medium, ""},
		{clerk, national.SeniorSecondary, pppk.GradeV, pppk.Medium, ""},
		{clerk, national.DiplomaI, pppk.GradeV, pppk.Medium, ""},
		{clerk, national.DiplomaII, pppk.GradeVI, pppk.Medium, ""},
		{clerk, national.DiplomaIII, pppk.GradeVII, pppk.Medium, ""},
		{clerk, national.DiplomaIV, pppk.GradeIX, pppk.Medium, ""},
		{clerk, national.Bachelor, pppk.GradeIX, pppk.Medium, ""},
		{clerk, national.Master, pppk.GradeX, pppk.Medium, ""},
		{clerk, national.Doctorate, pppk.GradeXI, pppk.Low, ""},
		{clerk, 0, 0, 0, "pay.education"},
		{clerk, national.Doctorate + 1, 0, 0, "pay.education"},
		{post(pppk.Teacher, pppk.AhliPertama), national.Bachelor, pppk.GradeIX, pppk.Medium, ""},
		{post(pppk.OtherCluster, pppk.AhliPertama), national.Master, pppk.GradeX, pppk.Medium, ""},
		{post(pppk.OtherCluster, pppk.Terampil), national.DiplomaIII, pppk.GradeVII, pppk.Medium, ""},
		{post(pppk.OtherCluster, pppk.AhliMuda), national.Bachelor, pppk.GradeIX, pppk.Low, ""}, // the level is reported as XI
		{post(pppk.OtherCluster, pppk.AhliMuda), national.Doctorate, pppk.GradeXI, pppk.Low, ""},
		{post(pppk.Lecturer, pppk.AhliMuda), national.Master, pppk.GradeX, pppk.Medium, ""},
		{post(pppk.Lecturer, 0), national.Bachelor, pppk.GradeIX, pppk.Low, ""}, // lecturers are reported from X on
		{post(pppk.OtherCluster, 0), national.Bachelor, 0, 0, "pay.position"},
		{post(pppk.OtherCluster, 200), national.Bachelor, 0, 0, "pay.position"},
		{post(0, pppk.AhliPertama), national.Bachelor, 0, 0, "pay.position"},
		{post(200, pppk.AhliPertama), national.Bachelor, 0, 0, "pay.position"},
		{pppk.Position{Name: "Guru Kelas"}, national.Bachelor, 0, 0, "pay.position"}, // nothing is read out of a name
		{pppk.Position{Kind: pppk.JPTMadya}, national.Master, 0, 0, "pay.position"},
	} {
		g, cite, err := national.GradeOf(c.position, c.education)
		require.Equal(t, c.want, g, "%+v %s", c.position, c.education)
		require.Equal(t, c.confidence, cite.Confidence)
		if c.code == "" {
			require.NoError(t, err)
			// The regulation is about functional positions: it is none of pelaksana.
			require.Equal(t, c.position.Kind == pppk.Functional, cite.Instrument.Name == "PermenPANRB 72/2020", "%+v", c.position)
			require.Equal(t, c.position.Kind == pppk.Functional, cite.Instrument.Force == pppk.Binding, "%+v", c.position)
			continue
		}
		require.ErrorIs(t, err, pppk.ErrPay)
		require.Equal(t, []string{c.code}, madeup.CodesOf(err), "%+v %s", c.position, c.education)
		require.Contains(t, err.Error(), "decree of appointment")
	}
}

// A part of the position that becomes known never turns one grade into another.
func TestGradeOfIsNotFlipped(t *testing.T) {
	t.Parallel()
	for e := range national.Doctorate + 2 {
		for k := range pppk.OtherPosition + 2 {
			for c := range pppk.OtherCluster + 2 {
				for l := range pppk.Penyelia + 2 {
					less := pppk.Position{Kind: k, Cluster: c, Level: l}
					known, _, err := national.GradeOf(less, e)
					require.Equal(t, err == nil, known >= pppk.GradeI && known <= pppk.GradeXVII)
					if err != nil {
						continue
					}
					for more := pppk.AhliPertama; more <= pppk.Penyelia; more++ {
						if l == 0 {
							g, _, err := national.GradeOf(pppk.Position{Kind: k, Cluster: c, Level: more}, e)
							require.NoError(t, err)
							require.Equal(t, known, g)
						}
					}
					for more := pppk.Teacher; more <= pppk.OtherCluster && c == 0; more++ {
						g, _, err := national.GradeOf(pppk.Position{Kind: k, Cluster: more, Level: l}, e)
						require.NoError(t, err)
						require.Equal(t, known, g)
					}
				}
			}
		}
	}
}

// TestMinimumWages holds the minimum wages against testdata/upah_minimum.csv.
func TestMinimumWages(t *testing.T) {
	t.Parallel()
	codes := map[string]string{
		"Kota Bekasi": "32.75", "Kabupaten Bekasi": "32.16", "Jawa Barat": "32", "Kota Metro": "18.72", "Lampung": "18",
		"Kutai Kartanegara": "64.02", "Kalimantan Timur": "64",
	}
	rows := madeup.CsvFile(t, "testdata/upah_minimum.csv", "region", "kind", "year", "rupiah", "instrument", "instrument_date", "confidence")
	require.Len(t, rows, 14)
	for _, row := range rows {
		code := pppk.MustParseRegionCode("kemendagri:" + codes[row[0]])
		require.Equal(t, row[1] == "UMP", code.IsProvince())
		year, err := strconv.Atoi(row[2])
		require.NoError(t, err)
		m, ok := national.MinimumWageOf(code, year)
		require.True(t, ok, row)
		require.Equal(t, national.MinimumWage{Region: code, Year: year, Amount: pppk.MustParseRupiah(row[3]), Citation: m.Citation}, m)
		if number, _, found := strings.Cut(row[4], "(number"); !found && row[4][0] != '(' {
			require.Equal(t, row[4], m.Citation.Instrument.Name)
		} else {
			require.Contains(t, m.Citation.Instrument.Name, "nomor tidak diketahui", number)
		}
		require.Equal(t, map[string]pppk.Confidence{"HIGH": pppk.High, "MEDIUM": pppk.Medium}[row[6]], m.Citation.Confidence)
		require.Equal(t, row[2]+"-01-01", m.Citation.Instrument.Since.String())
		require.Contains(t, m.Citation.String(), row[0]+" "+row[2])

		for _, other := range []int{year - 2, year + 2, 0} {
			_, ok = national.MinimumWageOf(code, other)
			require.False(t, ok)
		}
	}
	for _, unknown := range []string{"kemendagri:32.01", "kemendagri:18.01", "bps:3275", "bkn:6175", "kemendagri:31"} {
		_, ok := national.MinimumWageOf(pppk.MustParseRegionCode(unknown), 2026)
		require.False(t, ok, "%s: no province's in the place of a regency's", unknown)
	}
	_, ok := national.MinimumWageOf(pppk.RegionCode{}, 2026)
	require.False(t, ok)
}

// The floor under both readings, with every amount known or not.
func TestCheckWage(t *testing.T) {
	t.Parallel()
	either := madeup.PolicyOf(t, "2026-03-02")
	higher := madeup.PolicyOf(t, "2026-03-02", madeup.Laid(law.Set(national.NationalFloor(), national.FloorHigher, madeup.D("2026-01-01"), madeup.Decree())))
	amounts := []string{"", "0", "1", "2", "3"}
	for _, wage := range amounts {
		for _, former := range amounts {
			for _, least := range amounts {
				pay := national.PartTimePay{Minimum: national.MinimumWage{Year: 2026}}
				require.NoError(t, pay.Wage.UnmarshalText([]byte(wage)))
				require.NoError(t, pay.Former.UnmarshalText([]byte(former)))
				require.NoError(t, pay.Minimum.Amount.UnmarshalText([]byte(least)))

				// What the readings say, written out: one limb that is reached is
				// enough, or one that is not is too much.
				reached := func(limb string) law.Result {
					switch {
					case wage == "" || limb == "":
						return law.NotKnown
					case wage >= limb:
						return law.Met
					}
					return law.NotMet
				}
				limbs := []law.Result{reached(former), reached(least)}
				fold := func(decides, other law.Result) law.Result {
					switch {
					case slices.Contains(limbs, decides):
						return decides
					case slices.Contains(limbs, law.NotKnown):
						return law.NotKnown
					}
					return other
				}
				wantEither, wantHigher := fold(law.Met, law.NotMet), fold(law.NotMet, law.Met)
				f, g := national.CheckWage(either, pay), national.CheckWage(higher, pay)
				at := fmt.Sprintf("wage %q, former %q, minimum %q", wage, former, least)
				require.Equal(t, wantEither, f.Result, at)
				require.Equal(t, wantHigher, f.Other, at)
				require.Equal(t, wantHigher, g.Result, at)
				require.Equal(t, wantEither, g.Other, at)
				require.Equal(t, national.FloorEither, f.Reading)
				require.Equal(t, national.FloorHigher, g.Reading)
				for _, f := range []national.WageFinding{f, g} {
					require.Equal(t, pay.Wage, f.Found)
					var lacks []string
					if f.Result == law.NotKnown {
						for i, amount := range []string{wage, former, least} {
							if amount == "" {
								lacks = append(lacks, []string{"upah", "penghasilan_sebelumnya", "upah_minimum 2026"}[i])
							}
						}
						require.NotEmpty(t, lacks, at)
					} else {
						require.Equal(t, f.Result == law.Met, wage >= f.Wanted.String(), at)
						require.Contains(t, []string{former, least}, f.Wanted.String(), at)
					}
					require.Equal(t, f.Result == law.NotKnown, f.Wanted.IsZero(), at)
					require.ElementsMatch(t, lacks, slices.Collect(maps.Keys(maps.Collect(f.Missing()))), at)
				}
				require.Equal(t, "KepmenPANRB 16/2025 diktum 19", f.Citations()[0].String())
				require.Len(t, f.Citations(), 1)
				require.Len(t, g.Citations(), 2, "the agency's own choice")
			}
		}
	}
}

func TestCheckWageLimits(t *testing.T) {
	t.Parallel()
	one := pppk.MustParseRupiah("1000000")
	pay := national.PartTimePay{Wage: one, Former: one}
	require.Equal(t, law.NotApplicable, national.CheckWage(madeup.PolicyOf(t, "2025-01-12"), pay).Result, "part-time agreements begin on 13 January 2025")
	require.Equal(t, law.Met, national.CheckWage(madeup.PolicyOf(t, "2025-01-13"), pay).Result)
	require.Zero(t, national.CheckWage(new(law.Policy), pay).Result)
	require.Zero(t, national.CheckWage((*law.Policy)(nil), pay).Result)

	// The minimum wage of another year is not that of this one.
	last, ok := national.MinimumWageOf(pppk.MustParseRegionCode("kemendagri:18.72"), 2025)
	require.True(t, ok)
	f := national.CheckWage(madeup.PolicyOf(t, "2026-03-02"), national.PartTimePay{Wage: pppk.MustParseRupiah("9000000"), Minimum: last})
	require.Equal(t, law.NotKnown, f.Result)
	require.Len(t, f.Citations(), 1)

	// An agency that has checked the decree again says so.
	checked := madeup.Laid()
	checked.Checks = []law.LaterCheck{{Instrument: "KepmenPANRB 16/2025", On: madeup.D("2026-05-04"), Office: "Bagian Hukum", Reference: "7/2026"}}
	require.Equal(t, "2026-05-04", national.CheckWage(madeup.PolicyOf(t, "2026-06-01", checked), pay).Citations()[0].Instrument.CheckedTo.String())

	// What is only reported of an agency does not set the reading.
	report := madeup.Decree()
	report.Instrument.Force = pppk.Spoken
	p := madeup.PolicyOf(t, "2026-03-02", madeup.Laid(law.Set(national.NationalFloor(), national.FloorHigher, madeup.D("2026-01-01"), report)))
	require.Equal(t, national.FloorEither, national.CheckWage(p, pay).Reading)
}

// No renewal depends on how the floor of wages is read.
func TestNationalFloorChangesNoDecision(t *testing.T) {
	t.Parallel()
	day := "2026-02-02"
	plain := madeup.PolicyOf(t, day)
	set := madeup.PolicyOf(t, day, madeup.Laid(law.Set(national.NationalFloor(), national.FloorHigher, madeup.D("2026-01-01"), madeup.Decree())))
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
