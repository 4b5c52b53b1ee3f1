package national_test

import (
	"fmt"
	"maps"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// A regency adopts the bands that PP 94/2021 has for PNS with a decree of its
// own. Without such a decree there is no answer.
func ExampleAbsence() {
	since := pppk.MustParseDate("2026-01-01")
	decree := pppk.Citation{
		Instrument: pppk.Instrument{Name: "Peraturan Bupati Sukamaju 3/2025", Force: pppk.Binding, Since: since},
		Article:    "Pasal 7", Pinpoint: pppk.SeenPinpoint, Confidence: pppk.High,
	}
	ours, err := national.Law().With(law.Overlay{
		ID: "kabupaten-sukamaju", Authority: "Kabupaten Sukamaju",
		Settings: []law.Setting{law.Set(national.AbsenceSanctions(), national.AbsenceTablePP94(), since, decree)},
	})
	if err != nil {
		panic(err)
	}
	policy, err := ours.On(pppk.MustParseDate("2026-06-02"))
	if err != nil {
		panic(err)
	}
	fmt.Println(national.Absence(policy, 10, 4).Text(pppk.English))
	fmt.Println(national.Absence(policy, 10, 10).Text(pppk.English))

	nation, err := national.Law().On(policy.Day())
	if err != nil {
		panic(err)
	}
	f := national.Absence(nation, 10, 4)
	fmt.Println(f.Known)
	for fact, office := range f.Missing() {
		fmt.Println("  missing:", fact, "- ask:", office)
	}
	// Output:
	// 7-10 working days: written statement of dissatisfaction (light) (PP 49/2018 Pasal 52 ayat (1)-(2); Peraturan Bupati Sukamaju 3/2025 Pasal 7).
	// 10 working days in a row or more: dismissal with honour, not at own request; pay is stopped from the next month on (severe) (PP 49/2018 Pasal 52 ayat (1)-(2); Peraturan Bupati Sukamaju 3/2025 Pasal 7). That sanction ends the agreement; the ending is dishonourable; for a new application: barred (UU 20/2023 Pasal 52 ayat (3) huruf g; UU 20/2023 Pasal 52 ayat (4); PP 49/2018 Pasal 16 huruf c).
	// false
	//   missing: discipline.absence - ask: PPK
}

func absencePolicy(t *testing.T, table law.AbsenceTable, more ...law.Setting) *law.Policy {
	return madeup.PolicyOf(t, "2026-06-02", madeup.Sukamaju(append(more, law.Set(national.AbsenceSanctions(), table, madeup.D("2026-01-01"), madeup.ByDecree("Pasal 7")))...))
}

func TestAbsencePP94(t *testing.T) {
	t.Parallel()
	p := absencePolicy(t, national.AbsenceTablePP94())
	for _, c := range []struct {
		days, inARow int
		level        pppk.EventKind
		sanction     string
	}{
		{0, 0, 0, ""},
		{2, 2, 0, ""},
		{3, 0, pppk.LightSanction, "teguran lisan"},
		{4, 0, pppk.LightSanction, "teguran tertulis"},
		{6, 6, pppk.LightSanction, "teguran tertulis"},
		{7, 0, pppk.LightSanction, "pernyataan tidak puas secara tertulis"},
		{10, 9, pppk.LightSanction, "pernyataan tidak puas secara tertulis"},
		{11, 9, pppk.MediumSanction, "pemotongan tunjangan kinerja 25 % selama 6 bulan"},
		{13, 0, pppk.MediumSanction, "pemotongan tunjangan kinerja 25 % selama 6 bulan"},
		{14, 0, pppk.MediumSanction, "pemotongan tunjangan kinerja 25 % selama 9 bulan"},
		{16, 0, pppk.MediumSanction, "pemotongan tunjangan kinerja 25 % selama 9 bulan"},
		{17, 0, pppk.MediumSanction, "pemotongan tunjangan kinerja 25 % selama 12 bulan"},
		{20, 0, pppk.MediumSanction, "pemotongan tunjangan kinerja 25 % selama 12 bulan"},
		{21, 0, pppk.SevereWithoutEnding, "penurunan jabatan setingkat lebih rendah selama 12 bulan"},
		{24, 0, pppk.SevereWithoutEnding, "penurunan jabatan setingkat lebih rendah selama 12 bulan"},
		{25, 0, pppk.SevereWithoutEnding, "pembebasan dari jabatan menjadi pelaksana selama 12 bulan"},
		{27, 9, pppk.SevereWithoutEnding, "pembebasan dari jabatan menjadi pelaksana selama 12 bulan"},
		{28, 0, pppk.SevereSanction, "pemberhentian dengan hormat tidak atas permintaan sendiri"},
		{366, 0, pppk.SevereSanction, "pemberhentian dengan hormat tidak atas permintaan sendiri"},
	} {
		f := national.Absence(p, c.days, c.inARow)
		require.True(t, f.Known, c)
		require.False(t, f.InARow, c)
		require.Equal(t, c.level, f.Band.Level, c)
		require.Equal(t, c.sanction, f.Band.Sanction.ID, c)
		require.Empty(t, maps.Collect(f.Missing()), c)
	}
	// Ten in a row come first, also where the days of the year are fewer, since the
	// run began in the old year, and where they are not known.
	for _, days := range []int{-1, 0, 5, 10, 11, 28, 300} {
		for _, run := range []int{10, 11, 200} {
			f := national.Absence(p, days, run)
			require.True(t, f.Known && f.InARow)
			require.Equal(t, law.AbsenceBand{From: 10, Level: pppk.SevereSanction, Sanction: national.AbsenceTablePP94().Run.Sanction}, f.Band)
			require.Equal(t, "10 hari kerja berturut-turut atau lebih: pemberhentian dengan hormat tidak atas permintaan sendiri; gaji dihentikan mulai bulan berikutnya (tingkat berat) (PP 49/2018 Pasal 52 ayat (1)-(2); "+madeup.ByDecree("Pasal 7").String()+"). Hukuman itu mengakhiri perjanjian; pemutusannya tidak dengan hormat; akibat bagi lamaran baru: tidak dapat (UU 20/2023 Pasal 52 ayat (3) huruf g; UU 20/2023 Pasal 52 ayat (4); PP 49/2018 Pasal 16 huruf c).", f.String())
		}
	}
	require.Equal(t, "28 working days or more: dismissal with honour, not at own request (severe)", strings.Split(national.Absence(p, 30, 0).Text(pppk.English), " (PP")[0])
	require.NotContains(t, national.Absence(p, 20, 0).String(), "mengakhiri perjanjian", "no severe sanction")
	// Where the agency follows the regulation, so does the class.
	byRegulation := absencePolicy(t, national.AbsenceTablePP94(), law.Set(national.ClassOfEnding(), national.ClassByRegulation, madeup.D("2026-01-01"), madeup.ByDecree("Pasal 8")))
	require.Contains(t, national.Absence(byRegulation, 28, 0).String(), "pemutusannya dengan hormat tidak atas permintaan sendiri; akibat bagi lamaran baru: tidak dapat (PP 49/2018 Pasal 53 ayat (2) huruf b")
	require.Contains(t, national.Absence(p, 2, 2).String(), "tabel instansi tidak menyebut hukuman")
	require.Contains(t, national.Absence(p, 2, 2).Text(pppk.English), "the agency's table states no sanction")
}

// Every number of days has one answer, and more days never a lighter one.
func TestAbsenceGrowsHeavier(t *testing.T) {
	t.Parallel()
	p := absencePolicy(t, national.AbsenceTablePP94())
	weight := map[pppk.EventKind]int{0: 0, pppk.LightSanction: 1, pppk.MediumSanction: 2, pppk.SevereWithoutEnding: 3, pppk.SevereSanction: 4}
	for run := range 12 {
		before := 0
		for days := range 400 {
			f := national.Absence(p, days, run)
			require.True(t, f.Known)
			require.GreaterOrEqual(t, weight[f.Band.Level], before)
			before = weight[f.Band.Level]
			require.Equal(t, run >= 10, f.InARow)
			if before > 0 && !f.InARow {
				require.True(t, days >= f.Band.From && (f.Band.To == 0 || days <= f.Band.To))
			}
		}
	}
}

// The nation has no table, on any day, and what is only reported of an agency is
// none either.
func TestAbsenceNotKnown(t *testing.T) {
	t.Parallel()
	for _, day := range []string{"2023-10-31", "2026-06-02", "2040-01-01"} {
		for _, days := range []int{0, 3, 28, 200} {
			f := national.Absence(madeup.National(t, madeup.D(day)), days, days)
			require.False(t, f.Known)
			require.Zero(t, f.Band)
			require.Equal(t, map[string]string{"discipline.absence": "PPK"}, maps.Collect(f.Missing()))
			require.Len(t, f.Citations(), 2)
			require.Equal(t, pppk.Guidance, f.Citations()[1].Instrument.Force)
			require.Equal(t, "belum diketahui: instansi belum menetapkan tabel hukuman (AbsenceSanctions) (PP 49/2018 Pasal 52 ayat (1)-(2); SE MenPANRB 11/2023 tentang penetapan aturan disiplin PPPK oleh PPK).", f.String())
		}
	}
	report := madeup.ByDecree("Pasal 7")
	report.Instrument.Force = pppk.Spoken
	p := madeup.PolicyOf(t, "2026-06-02", madeup.Sukamaju(law.Set(national.AbsenceSanctions(), national.AbsenceTablePP94(), madeup.D("2026-01-01"), report)))
	require.False(t, national.Absence(p, 28, 0).Known)
	before := madeup.PolicyOf(t, "2025-12-31", madeup.Sukamaju(law.Set(national.AbsenceSanctions(), national.AbsenceTablePP94(), madeup.D("2026-01-01"), madeup.ByDecree("Pasal 7"))))
	require.False(t, national.Absence(before, 28, 0).Known)
	require.Equal(t, national.AbsenceFinding{}, national.Absence((*law.Policy)(nil), 3, 0))
	require.Equal(t, "belum diketahui.", national.AbsenceFinding{}.String())

	p = absencePolicy(t, national.AbsenceTablePP94())
	for _, c := range []struct {
		days, run int
		missing   map[string]string
	}{
		{-1, 9, map[string]string{"hari_tidak_masuk": "unit kerja"}},
		{28, -1, map[string]string{"hari_berturut_turut": "unit kerja"}},
		{-1, -1, map[string]string{"hari_tidak_masuk": "unit kerja", "hari_berturut_turut": "unit kerja"}},
	} {
		f := national.Absence(p, c.days, c.run)
		require.False(t, f.Known)
		require.Equal(t, c.missing, maps.Collect(f.Missing()))
		for range f.Missing() {
			break
		}
	}
	// Where a table has no run, days in a row are not asked for.
	table := national.AbsenceTablePP94()
	table.Run = law.AbsenceRun{}
	f := national.Absence(absencePolicy(t, table), 10, -1)
	require.Equal(t, pppk.LightSanction, f.Band.Level)
}

// A table can end: a regulation that was found has no row beyond its last.
func TestAbsenceTableThatEnds(t *testing.T) {
	t.Parallel()
	table := national.AbsenceTablePP94()
	table.Bands, table.Ends = table.Bands[:7], true
	p := absencePolicy(t, table)
	require.Equal(t, pppk.SevereWithoutEnding, national.Absence(p, 24, 0).Band.Level)
	f := national.Absence(p, 25, 0)
	require.True(t, f.Known)
	require.Zero(t, f.Band)
}

func TestAbsenceTableRefused(t *testing.T) {
	t.Parallel()
	said := pppk.Text{ID: "teguran", EN: "warning"}
	band := func(from, to int) law.AbsenceBand {
		return law.AbsenceBand{From: from, To: to, Level: pppk.LightSanction, Sanction: said}
	}
	bands := func(all ...law.AbsenceBand) law.AbsenceTable { return law.AbsenceTable{Bands: all} }
	run := func(r law.AbsenceRun) law.AbsenceTable {
		return law.AbsenceTable{Bands: []law.AbsenceBand{band(3, 0)}, Run: r}
	}
	for _, c := range []struct {
		table law.AbsenceTable
		wrong []string // in the order in which they are said; none: it can be laid
	}{
		{bands(band(3, 0)), nil},
		{bands(band(1, 366), band(367, 0)), []string{"rentang[1] (367+)"}},
		{bands(band(3, 6), band(7, 0)), nil},
		{bands(), []string{"has no band"}},
		{bands(band(0, 3), band(4, 0)), []string{"rentang[0] (0-3); give days from 1"}},
		{bands(band(5, 4), band(5, 0)), []string{"rentang[0] (5-4)"}},
		{bands(band(3, 6), band(8, 0)), []string{"rentang[0] (3-6) and rentang[1] (8+) leave a gap between them"}},
		{bands(band(3, 6), band(6, 0)), []string{"rentang[0] (3-6) and rentang[1] (6+) overlap"}},
		{bands(band(3, 0), band(7, 0)), []string{"rentang[0] (3+) and rentang[1] (7+) overlap"}},
		{bands(band(7, 9), band(3, 6)), []string{"rentang[1] (3-6) stands after rentang[0] (7-9)", "rentang[1] (3-6) is the last and has an end"}},
		{bands(band(3, 3), band(3, 0)), []string{"rentang[1] (3+) stands after rentang[0] (3)"}},
		{bands(band(3, 24)), []string{"rentang[0] (3-24) is the last and has an end; leave it open"}},
		{law.AbsenceTable{Bands: []law.AbsenceBand{band(3, 24)}, Ends: true}, nil},
		{law.AbsenceTable{Bands: []law.AbsenceBand{band(3, 0)}, Ends: true}, []string{"rentang[0] (3+) is open, and the table is said to end"}},
		{bands(law.AbsenceBand{From: 3, Level: pppk.Death, Sanction: said}), []string{"rentang[0] (3+) needs a level"}},
		{bands(law.AbsenceBand{From: 3, Level: pppk.LightSanction, Sanction: pppk.Text{ID: "teguran"}}), []string{"rentang[0] (3+) needs its sanction in both languages"}},
		{bands(band(3, 4), band(6, 7), band(7, 9)), []string{"leave a gap", "overlap", "is the last"}},
		{run(law.AbsenceRun{Days: 10, Level: pppk.SevereSanction, Sanction: said}), nil},
		{run(law.AbsenceRun{Days: 10, Level: pppk.SevereSanction}), []string{"days in a row"}},
		{run(law.AbsenceRun{Days: 367, Level: pppk.SevereSanction, Sanction: said}), []string{"days in a row"}},
		{run(law.AbsenceRun{Level: pppk.SevereSanction, Sanction: said}), []string{"days in a row"}},
		{run(law.AbsenceRun{Days: 10, Level: pppk.Resignation, Sanction: said}), []string{"days in a row"}},
	} {
		_, err := national.Law().With(madeup.Sukamaju(law.Set(national.AbsenceSanctions(), c.table, madeup.D("2026-01-01"), madeup.ByDecree("Pasal 7"))))
		problems := pppk.Problems(err)
		require.Len(t, problems, len(c.wrong), "%v: %v", c.table, err)
		for i, want := range c.wrong {
			require.ErrorIs(t, err, pppk.ErrOverlay)
			require.Equal(t, "setting.absence", problems[i].Code)
			require.Contains(t, problems[i].Remedy, want)
		}
	}
}

// The table keeps nothing of the caller's, and is no part of what a decision is.
func TestAbsenceTableStandsApart(t *testing.T) {
	t.Parallel()
	table := national.AbsenceTablePP94()
	p := absencePolicy(t, table)
	table.Bands[0] = law.AbsenceBand{}
	require.Equal(t, pppk.LightSanction, national.Absence(p, 3, 0).Band.Level)
	national.AbsenceTablePP94().Bands[0] = law.AbsenceBand{}
	require.Equal(t, 3, national.AbsenceTablePP94().Bands[0].From)

	f := madeup.FullFacts(p.Day())
	require.Equal(t, madeup.National(t, p.Day()).Decide(madeup.Renewal, f).Outcome(), p.Decide(madeup.Renewal, f).Outcome())
	text := law.Set(national.AbsenceSanctions(), national.AbsenceTablePP94(), madeup.D("2026-01-01"), madeup.ByDecree("Pasal 7"))
	require.True(t, strings.HasPrefix(text.Value(pppk.English), "10 working days in a row: dismissal"), text.Value(pppk.English))
	require.Equal(t, text.Value(pppk.Indonesian), national.AbsenceTablePP94().String())
	require.Contains(t, text.Value(pppk.Indonesian), "; 28 hari kerja atau lebih: pemberhentian dengan hormat tidak atas permintaan sendiri (tingkat berat)")
}
