package selection_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/selection"
)

// In this order category goes before score: a former THK-II with the lower score comes first.
func ExamplePriority() {
	type candidate struct {
		name, code string
		score      int
	}
	place := func(c candidate) (int, bool) {
		code, err := selection.ParseCandidateCode(c.code)
		if err != nil {
			return 0, false
		}
		return selection.OptimisationOrder.Place(code.Group)
	}
	ranked, err := selection.Rank([]candidate{{"Adi", "R3", 480}, {"Budi", "R2", 310}, {"Citra", "R3b", 500}}, 2,
		selection.RankBy("kategori", selection.LowestFirst, place, cmp.Compare),
		selection.RankBy("nilai", selection.HighestFirst, func(c candidate) (int, bool) { return c.score, true }, cmp.Compare))
	if err != nil {
		panic(err)
	}
	for _, r := range ranked {
		fmt.Printf("%s: %s\n", r.Person.name, r.Text(pppk.English))
	}
	fmt.Println(selection.OptimisationOrder.Citations()[0])
	// Output:
	// Budi: rank 1, and 1 cannot be compared yet; there is a post
	// Adi: rank 2, and 1 cannot be compared yet; behind the next better by kategori; whether there is a post hangs on values that are not known
	// Citra: not ranked: lacks kategori; whether there is a post hangs on values that are not known
	// KepmenPANRB 15/2025 tentang urutan pengisian formasi yang kosong
}

func ExampleParseCandidateCode() {
	for _, s := range []string{"R3/L", "TH", "R3b"} {
		code, err := selection.ParseCandidateCode(s)
		fmt.Println(code.Text(pppk.English), err)
	}
	// Output:
	// non-ASN, recorded in the database of BKN, passed <nil>
	// absent <nil>
	//  the sources differ on what the code R3b means: some list it with those recorded in the database of BKN, and elsewhere no meaning was found; ask the office that announced it, and do not take it for another code (candidate.meaning)
}

func TestCandidateWords(t *testing.T) {
	t.Parallel()
	t.Run("CandidateGroup", madeup.Words[selection.CandidateGroup]("R1", "R2", "R3", "R3/T", "R4", "R5"))
	t.Run("SelectionResult", madeup.Words[selection.SelectionResult]("L", "TH", "TMS", "APS", "DIS"))
	t.Run("Priority", madeup.Words[selection.Priority]("optimalisasi-2024", "usulan-paruh-waktu-2025"))
	t.Run("PartTimeBasis", madeup.Words[selection.PartTimeBasis]("terdata-tidak-lulus-cpns-2024", "terdata-tanpa-formasi-pppk-2024", "mengikuti-pppk-2024-tanpa-formasi"))
}

func TestParseCandidateCode(t *testing.T) {
	t.Parallel()
	const (
		announced = "Pengumuman BKN tentang hasil seleksi PPPK 2024 tentang arti kode peserta"
		reported  = "Pemberitaan tentang kode peserta PPPK 2024 tentang arti kode "
	)
	for _, c := range []struct {
		in, out    string
		code       selection.CandidateCode
		id, en     string
		cite       string
		confidence pppk.Confidence
	}{
		{"R1", "R1", selection.CandidateCode{Group: selection.GroupR1}, "pelamar prioritas guru: lulus nilai ambang batas 2021 tanpa formasi", "priority applicant for teachers: passed the grade of 2021 without a formation", reported + "peserta", pppk.Medium},
		{"R2", "R2", selection.CandidateCode{Group: selection.GroupR2}, "eks tenaga honorer kategori II (THK-II)", "formerly of honorary category II (THK-II)", announced, pppk.High},
		{"R3", "R3", selection.CandidateCode{Group: selection.GroupR3}, "non-ASN yang terdata dalam pangkalan data BKN", "non-ASN, recorded in the database of BKN", announced, pppk.High},
		{"R3/T", "R3/T", selection.CandidateCode{Group: selection.GroupR3T}, "non-ASN yang terdata dalam pangkalan data BKN, pelamar tambahan menurut KepmenPANRB 15/2025", "non-ASN, recorded in the database of BKN, additional applicant under KepmenPANRB 15/2025", reported + "R3/T", pppk.Low},
		{"R3T", "R3/T", selection.CandidateCode{Group: selection.GroupR3T}, "non-ASN yang terdata dalam pangkalan data BKN, pelamar tambahan menurut KepmenPANRB 15/2025", "non-ASN, recorded in the database of BKN, additional applicant under KepmenPANRB 15/2025", reported + "R3/T", pppk.Low},
		{"R4", "R4", selection.CandidateCode{Group: selection.GroupR4}, "non-ASN yang tidak terdata", "non-ASN, not recorded", announced, pppk.High},
		{"R5", "R5", selection.CandidateCode{Group: selection.GroupR5}, "lulusan pendidikan profesi guru (PPG)", "graduate of teachers' professional education (PPG)", "Pengumuman Pemprov Jawa Tengah B/800.1.2.2/670/2025 tentang arti kode R5", pppk.Medium},
		{"L", "L", selection.CandidateCode{Result: selection.SelectionPassed}, "lulus", "passed", announced, pppk.High},
		{"TH", "TH", selection.CandidateCode{Result: selection.SelectionAbsent}, "tidak hadir", "absent", announced, pppk.High},
		{"TMS", "TMS", selection.CandidateCode{Result: selection.SelectionIneligible}, "tidak memenuhi syarat", "not eligible", announced, pppk.High},
		{"APS", "APS", selection.CandidateCode{Result: selection.SelectionWithdrawn}, "mengajukan pengunduran diri", "applied to resign", announced, pppk.High},
		{"DIS", "DIS", selection.CandidateCode{Result: selection.SelectionDisqualified}, "diskualifikasi", "disqualified", announced, pppk.High},
		{"R3/L", "R3/L", selection.CandidateCode{Group: selection.GroupR3, Result: selection.SelectionPassed}, "non-ASN yang terdata dalam pangkalan data BKN, lulus", "non-ASN, recorded in the database of BKN, passed", announced, pppk.High},
		{"R3T/L", "R3/T/L", selection.CandidateCode{Group: selection.GroupR3T, Result: selection.SelectionPassed}, "non-ASN yang terdata dalam pangkalan data BKN, pelamar tambahan menurut KepmenPANRB 15/2025, lulus", "non-ASN, recorded in the database of BKN, additional applicant under KepmenPANRB 15/2025, passed", reported + "R3/T", pppk.Low},
	} {
		code, err := selection.ParseCandidateCode(c.in)
		require.NoError(t, err, c.in)
		require.Equal(t, c.code, code, c.in)
		require.Equal(t, c.out, code.String())
		require.Equal(t, c.id, code.Text(pppk.Indonesian))
		require.Equal(t, c.en, code.Text(pppk.English))
		require.Equal(t, c.cite, code.Citations()[0].String())
		require.Equal(t, c.confidence, code.Citations()[0].Confidence)
		require.Len(t, code.Citations(), 1+madeup.BoolInt(c.in == "R3T/L"))
		for _, cite := range code.Citations() {
			require.False(t, cite.Blocks(), "no code rests on a binding text")
		}
	}
	for _, c := range []struct{ code, inputs string }{
		{"candidate.meaning", "R3b R1D P TL R3b/L R1D/L"},
		{"candidate.code", "r3 R3/l R3B R3/ /L R3/T/L/L R3/TH L/L TH/L R3/TT R0 R6 R33 R3/L/T tms LL R 3 R3\x00 Ｒ３ ?1 Melati"},
	} {
		for _, s := range append(strings.Split(c.inputs, " "), map[string][]string{"candidate.code": {"", " ", "R3 ", " R3", "R3\n"}}[c.code]...) {
			code, err := selection.ParseCandidateCode(s)
			require.Equal(t, []string{c.code}, madeup.CodesOf(err), "%q", s)
			require.True(t, code.IsZero())
			require.NotContains(t, err.Error(), "Melati")
			require.Equal(t, c.code == "candidate.meaning", strings.Contains(err.Error(), "ask the office that announced it"))
			require.Equal(t, strings.HasPrefix(s, "R3b"), strings.Contains(err.Error(), "the sources differ"), s)
		}
	}
	require.Empty(t, selection.CandidateCode{}.Text(pppk.English))
	require.Empty(t, selection.CandidateCode{}.Citations())
	require.Empty(t, selection.CandidateCode{Group: 99, Result: 99}.Text(pppk.English))
}

// In JSON the code is its text; null and "" are none, and nothing stays.
func TestCandidateCodeJSON(t *testing.T) {
	t.Parallel()
	var all []selection.CandidateCode
	require.NoError(t, json.Unmarshal([]byte(`["R3/L", "", null, "TMS"]`), &all))
	require.Equal(t, []selection.CandidateCode{{Group: selection.GroupR3, Result: selection.SelectionPassed}, {}, {}, {Result: selection.SelectionIneligible}}, all)
	text, err := json.Marshal(all)
	require.NoError(t, err)
	require.Equal(t, `["R3/L","","","TMS"]`, string(text))
	code := selection.CandidateCode{Group: selection.GroupR2}
	require.Error(t, code.UnmarshalText([]byte("R9")))
	require.True(t, code.IsZero())

	// What is written can be read, or it is not written.
	for g := range selection.GroupR5 + 1 {
		for r := range selection.SelectionDisqualified + 1 {
			code := selection.CandidateCode{Group: g, Result: r}
			text, err := code.MarshalText()
			if g != 0 && r > selection.SelectionPassed {
				require.Equal(t, []string{"candidate.code"}, madeup.CodesOf(err), code)
				continue
			}
			require.NoError(t, err)
			var back selection.CandidateCode
			require.NoError(t, back.UnmarshalText(text))
			require.Equal(t, code, back)
		}
	}
}

func FuzzParseCandidateCode(f *testing.F) {
	for _, s := range []string{"R1", "R3/T/L", "R3T", "TMS", "R3b", "", "R3/l", "L/L"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		code, err := selection.ParseCandidateCode(s)
		if err != nil {
			require.True(t, code.IsZero())
			require.Len(t, madeup.CodesOf(err), 1)
			return
		}
		require.False(t, code.IsZero())
		require.NotEmpty(t, code.Text(pppk.Indonesian))
		require.NotEmpty(t, code.Citations())
		back, err := selection.ParseCandidateCode(code.String())
		require.NoError(t, err)
		require.Equal(t, code, back)
		require.Equal(t, code.String(), strings.ReplaceAll(s, "R3T", "R3/T"))
	})
}

func TestPriority(t *testing.T) {
	t.Parallel()
	groups := []selection.CandidateGroup{selection.GroupR1, selection.GroupR2, selection.GroupR3, selection.GroupR3T, selection.GroupR4, selection.GroupR5}
	for _, c := range []struct {
		order  selection.Priority
		places []int // of the groups; 0 is not known
		cite   string
		force  pppk.Force
		steps  int
	}{
		{selection.OptimisationOrder, []int{1, 2, 3, 3, 4, 5}, "KepmenPANRB 15/2025 tentang urutan pengisian formasi yang kosong", pppk.Binding, 5},
		{selection.PartTimeOrder, []int{0, 0, 1, 1, 2, 3}, "Surat MenPANRB B/3832/M.SM.01.00/2025 tentang urutan usulan PPPK paruh waktu", pppk.Guidance, 3},
	} {
		for i, g := range groups {
			place, known := c.order.Place(g)
			require.Equal(t, c.places[i], place, "%s %s", c.order, g)
			require.Equal(t, place != 0, known)
		}
		steps := c.order.Steps()
		require.Len(t, steps, c.steps)
		for i, s := range steps {
			require.Equal(t, i+1, s.Place)
			require.NotEmpty(t, s.Text.ID)
			require.NotEmpty(t, s.Text.EN)
			require.NotEmpty(t, s.Groups)
			s.Groups[0] = 0
			steps[i].Text.ID = "x"
		}
		require.NotContains(t, fmt.Sprint(c.order.Steps()), "{x ", "what is handed out is a copy")
		place, known := c.order.Place(groups[2])
		require.Equal(t, c.places[2], place)
		require.True(t, known)
		cites := c.order.Citations()
		require.Equal(t, c.cite, cites[0].String())
		require.Equal(t, c.force, cites[0].Instrument.Force)
		require.Equal(t, pppk.Medium, cites[0].Confidence)
		require.Equal(t, c.force == pppk.Binding, cites[0].Blocks(), "a letter is guidance")
		last := cites[len(cites)-1]
		require.Equal(t, pppk.Low, last.Confidence, "that a code is a step is worked out")
		for _, cite := range cites[1:] {
			require.False(t, cite.Blocks())
		}
	}
	for _, none := range []selection.Priority{0, selection.PartTimeOrder + 1} {
		_, known := none.Place(selection.GroupR2)
		require.False(t, known)
		require.Empty(t, none.Steps())
		require.Empty(t, none.Citations())
	}
	_, known := selection.OptimisationOrder.Place(0)
	require.False(t, known)
}

func TestPartTimeCategories(t *testing.T) {
	t.Parallel()
	all, cite := selection.PartTimeCategories()
	var names []string
	for _, c := range all {
		names = append(names, c.String())
	}
	require.Equal(t, []string{"guru-dan-tenaga-kependidikan", "kesehatan", "teknis", "pengelola-umum-operasional",
		"operator-layanan-operasional", "pengelola-layanan-operasional", "penata-layanan-operasional"}, names)
	require.Equal(t, "KepmenPANRB 16/2025 diktum 3", cite.String())
}

func TestPartTimeBases(t *testing.T) {
	t.Parallel()
	decree := []selection.PartTimeBasis{selection.FailedCPNS, selection.RecordedNoPost}
	for day, want := range map[string][]selection.PartTimeBasis{
		"2024-12-31": nil, "2025-01-12": nil, "2025-01-13": decree, "2025-08-07": decree,
		"2025-08-08": append(decree, selection.AllStagesNoPost), "2026-03-02": append(decree, selection.AllStagesNoPost),
	} {
		require.Equal(t, want, selection.PartTimeBases(madeup.DayOf(day)), day)
	}
	require.Nil(t, selection.PartTimeBases(pppk.Date{}))
	for b, cite := range map[selection.PartTimeBasis]string{
		selection.FailedCPNS: "KepmenPANRB 16/2025 diktum 5", selection.RecordedNoPost: "KepmenPANRB 16/2025 diktum 5",
		selection.AllStagesNoPost: "Surat MenPANRB B/3832/M.SM.01.00/2025 tentang pelamar di luar pangkalan data yang mengikuti semua tahapan",
	} {
		require.Equal(t, cite, b.Citations()[0].String())
		require.Equal(t, "KepmenPANRB 16/2025 diktum 4", b.Citations()[1].String())
		require.Equal(t, b != selection.AllStagesNoPost, b.Citations()[0].Blocks(), "a letter is guidance")
		for _, l := range madeup.BothLanguages {
			require.Regexp(t, `^[A-Z].* 2024.*\.$`, b.Text(l))
		}
	}
	require.Empty(t, selection.PartTimeBasis(0).Text(pppk.English))
	require.Empty(t, selection.PartTimeBasis(9).Citations())

	window, cites := selection.PartTimeProposals()
	require.Equal(t, "2025-08-07/2025-08-25", window.String())
	for _, c := range cites {
		require.False(t, c.Blocks())
	}
}
