package national_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/region"
)

func findingOf(t *testing.T, d law.Decision, rule string) law.Finding {
	t.Helper()
	for f := range d.Findings() {
		if f.Rule == rule {
			return f
		}
	}
	require.Fail(t, "no rule "+rule)
	return law.Finding{}
}

func notesOf(d law.Decision) string { return strings.Join(slices.Collect(d.Notes()), "\n") }

func citationsOf(f law.Finding) []string {
	var all []string
	for _, c := range f.Citations() {
		all = append(all, c.String())
	}
	return all
}

// The day of PermenPANRB 6/2024 is not known, only its year: before that year it
// is not cited, in it the citation says so, after it stands plain.
func TestInstrumentOfAYear(t *testing.T) {
	t.Parallel()
	for day, want := range map[string][]string{
		"2023-11-01": {"PermenPANRB 70/2020 Pasal 4 ayat (4)"},
		"2024-06-01": {"PermenPANRB 70/2020 Pasal 4 ayat (4)", "PermenPANRB 6/2024 (berlaku dalam tahun 2024, harinya tidak diketahui) Pasal 60"},
		"2025-01-01": {"PermenPANRB 70/2020 Pasal 4 ayat (4)", "PermenPANRB 6/2024 Pasal 60"},
	} {
		p := madeup.PolicyOf(t, day)
		d := p.Decide(law.Request{Act: national.Renewal()}, madeup.FullFacts(p.Day()))
		require.Equal(t, want, citationsOf(findingOf(t, d, "renewal.term.position")), day)
	}
}

// An article number that was only worked out, or is not known, is not printed:
// the subject is.
func TestInferredNumbersAreNotPrinted(t *testing.T) {
	t.Parallel()
	c := madeup.ByDecree("Pasal 4")
	require.Equal(t, "Peraturan Bupati Sukamaju 12/2025 Pasal 4", c.String())
	for _, p := range []pppk.Pinpoint{pppk.InferredPinpoint, pppk.NoPinpoint} {
		c.Pinpoint = p
		require.Equal(t, "Peraturan Bupati Sukamaju 12/2025 tentang perpanjangan", c.String())
	}
}

// Only a binding text of high or medium confidence decides.
func TestWhatDecides(t *testing.T) {
	t.Parallel()
	for _, force := range []pppk.Force{pppk.Binding, pppk.Guidance, pppk.Spoken, pppk.Practice} {
		for _, sure := range []pppk.Confidence{pppk.High, pppk.Medium, pppk.Low} {
			c := madeup.ByDecree("Pasal 4")
			c.Instrument.Force, c.Confidence = force, sure
			p := madeup.PolicyOf(t, "2026-02-02", madeup.Sukamaju(law.Set(national.PerformanceFloor(),
				law.Floor{Lowest: pppk.VeryGood, Years: []int{2025}}, pppk.MustParseDate("2026-01-01"), c)))
			d := p.Decide(law.Request{Act: national.Renewal()}, madeup.FullFacts(p.Day())) // Good in 2025
			if force == pppk.Binding && sure != pppk.Low {
				require.Equal(t, law.NotEligible, d.Outcome())
				require.Contains(t, citationsOf(findingOf(t, d, "renewal.performance.floor")), c.String())
				require.NotContains(t, notesOf(d), "Sebagaimana dilaporkan")
				continue
			}
			require.Equal(t, law.Eligible, d.Outcome())
			require.Contains(t, notesOf(d), "Sebagaimana dilaporkan: Predikat kinerja paling rendah untuk perpanjangan penuh waktu: "+
				"predikat paling rendah sangat-baik untuk tahun 2025 ("+c.String()+"); dengan itu hasilnya: tidak memenuhi syarat")
		}
	}
}

// A departure is named in the decisions that apply it, and in no others.
func TestDepartureIsNamed(t *testing.T) {
	t.Parallel()
	since := pppk.MustParseDate("2026-01-01")
	p := madeup.PolicyOf(t, "2026-02-02", madeup.Sukamaju(law.Depart(national.PartTimeTerms(), law.Years(5), since, madeup.ByDecree("Pasal 7"))))
	f := madeup.FullFacts(p.Day())
	full := p.Decide(law.Request{Act: national.Renewal()}, f)
	require.NotContains(t, notesOf(full), "Menyimpang")
	f.Contracts[1].Status = pppk.PartTime
	part := p.Decide(law.Request{Act: national.Renewal(), Proposed: pppk.Term(f.Contracts[1].Last.AddDays(1), 5)}, f)
	require.Equal(t, law.Eligible, part.Outcome())
	require.Contains(t, notesOf(part), "Menyimpang dari hukum nasional: Lama perjanjian paruh waktu: 5 tahun; secara nasional satu tahun setiap kali. "+
		"Dasar: Peraturan Bupati Sukamaju 12/2025 Pasal 7.")
	require.Contains(t, part.Letter(), "Menyimpang dari hukum nasional")
}

// An agency's own later check of an instrument is the one that is named.
func TestLaterCheckIsNamed(t *testing.T) {
	t.Parallel()
	o := madeup.Sukamaju()
	o.Checks = []law.LaterCheck{{Instrument: "PP 49/2018", On: pppk.MustParseDate("2026-07-01"), Office: "Bagian Hukum", Reference: "180/5"}}
	f := madeup.FullFacts(pppk.MustParseDate("2026-08-01"))
	request := law.Request{Act: national.Renewal()}

	notes := notesOf(madeup.PolicyOf(t, "2026-08-01", o).Decide(request, f))
	require.Contains(t, notes, "PP 49/2018 sampai 1 Juli 2026 oleh Bagian Hukum, 180/5")
	require.Contains(t, notes, "UU 20/2023 sampai 1 April 2026;")
	require.Contains(t, notes, "Hari keputusan lebih kemudian")

	notes = notesOf(madeup.PolicyOf(t, "2026-06-30", o).Decide(request, f)) // not yet checked
	require.Contains(t, notes, "PP 49/2018 sampai 1 April 2026;")

	r, err := madeup.PolicyOf(t, "2026-08-01", o).Decide(request, f).Record()
	require.NoError(t, err)
	require.Contains(t, r.Checked, law.Checked{Instrument: "PP 49/2018", To: pppk.MustParseDate("2026-07-01"), By: "Bagian Hukum, 180/5"})
	require.Equal(t, []string{"sukamaju 1"}, r.Overlays)
}

// The age limit of teachers is contested and chosen: the other reading is noted
// for teachers, with what it would change, and for nobody else.
func TestOtherReadingOfTeachers(t *testing.T) {
	t.Parallel()
	p := madeup.PolicyOf(t, "2026-02-02")
	f := madeup.FullFacts(p.Day())
	last := f.Contracts[1].Last
	f.Contracts[1].Position = pppk.Position{Kind: pppk.Functional, Cluster: pppk.Teacher, Level: pppk.AhliMuda}
	f.BirthDate = last.AddMonths(-12*59, pppk.ClampToMonthEnd).AddDays(-40) // past 58, before 60, less than a year
	d := p.Decide(law.Request{Act: national.Renewal()}, f)
	require.Equal(t, law.Contested, d.Outcome())
	require.Contains(t, notesOf(d), "Bacaan lain: Batas usia guru: menurut jenjang jabatan fungsional (PP 49/2018 Pasal 54); dengan itu hasilnya: tidak memenuhi syarat")

	f.Contracts[1].Position.Cluster = pppk.OtherCluster
	require.NotContains(t, notesOf(p.Decide(law.Request{Act: national.Renewal()}, f)), "guru")
}

// What is reported of Kutai Kartanegara changes notes and the noted part of the
// longest term, and never an outcome.
func TestReportedNeverDecides(t *testing.T) {
	t.Parallel()
	day := pppk.MustParseDate("2026-03-02")
	nation, kukar := madeup.PolicyOf(t, "2026-03-02"), madeup.PolicyOf(t, "2026-03-02", region.KutaiKartanegara())
	g := madeup.NewGenerator(11)
	noted := 0
	for range 2000 {
		f := g.Facts(day)
		r := g.Request(f)
		a, b := nation.Decide(r, f), kukar.Decide(r, f)
		require.Equal(t, a.Outcome(), b.Outcome())
		lastA, byA := a.Longest()
		lastB, byB := b.Longest()
		require.Equal(t, lastA, lastB)
		require.Equal(t, byA, byB)
		if strings.Contains(notesOf(b), "; paling lama sampai ") {
			noted++
		}
	}
	require.Greater(t, noted, 200)
}

// The PPK's approval is a step beside the outcome.
func TestStep(t *testing.T) {
	t.Parallel()
	p := madeup.PolicyOf(t, "2026-02-02")
	for _, c := range []struct {
		name    string
		outcome law.Outcome
		answer  pppk.Answer
		step    law.Step
	}{
		{"eligible, undecided", law.Eligible, 0, law.Awaiting},
		{"eligible, approved", law.Eligible, pppk.Yes, law.Approved},
		{"eligible, and refused all the same", law.Eligible, pppk.No, law.Refused},
		{"not eligible, undecided", law.NotEligible, 0, law.NotOpen},
		{"not eligible, and approved all the same", law.NotEligible, pppk.Yes, law.Approved},
	} {
		f := madeup.FullFacts(p.Day())
		if c.outcome == law.NotEligible {
			f.Statements[0].Answer = pppk.No
		}
		if c.answer != 0 { // after the day of the decision, as approvals are
			f.Statements = append(f.Statements, pppk.Statement{Subject: pppk.Approval, Answer: c.answer, Date: p.Day().AddDays(9), Office: "Bupati"})
		}
		d := p.Decide(law.Request{Act: national.Renewal()}, f)
		require.Equal(t, c.outcome, d.Outcome(), c.name)
		require.Equal(t, c.step, d.Step(), c.name)
		require.Equal(t, c.outcome == law.Eligible || c.step == law.Approved, strings.Contains(d.Letter(), "Tembusan keputusan perpanjangan"), c.name)
	}
}

// An objection route is not known nationally: the letter says so unless the
// agency has set one.
func TestObjectionRoute(t *testing.T) {
	t.Parallel()
	p := madeup.PolicyOf(t, "2026-02-02")
	d := p.Decide(law.Request{Act: national.Renewal()}, madeup.FullFacts(p.Day()))
	require.Contains(t, d.Letter(), "Jalur keberatan atas perpanjangan tidak diketahui dalam hukum nasional")
	p = madeup.PolicyOf(t, "2026-02-02", madeup.Sukamaju(law.Set(national.ObjectionRoute(), "Keberatan kepada Sekretaris Daerah.", pppk.MustParseDate("2026-01-01"), madeup.ByDecree("Pasal 9"))))
	d = p.Decide(law.Request{Act: national.Renewal()}, madeup.FullFacts(p.Day()))
	require.Contains(t, d.Letter(), "Keberatan kepada Sekretaris Daerah. (Peraturan Bupati Sukamaju 12/2025 Pasal 9)")
	require.NotContains(t, d.Letter(), "tidak diketahui dalam hukum nasional")
}

// The hash of a policy tells any two laws apart.
func TestPolicyHash(t *testing.T) {
	t.Parallel()
	since := pppk.MustParseDate("2026-01-01")
	lower := madeup.ByDecree("Pasal 4")
	lower.Confidence = pppk.Medium
	seen := map[string]bool{}
	for _, p := range []*law.Policy{
		madeup.PolicyOf(t, "2026-02-02"), madeup.PolicyOf(t, "2026-02-03"),
		madeup.PolicyOf(t, "2026-02-02", madeup.Sukamaju(law.Set(national.AgeLimitDay(), law.AtMonthEnd, since, madeup.ByDecree("Pasal 4")))),
		madeup.PolicyOf(t, "2026-02-02", madeup.Sukamaju(law.Set(national.AgeLimitDay(), law.AtNextMonth, since, madeup.ByDecree("Pasal 4")))),
		madeup.PolicyOf(t, "2026-02-02", madeup.Sukamaju(law.Set(national.AgeLimitDay(), law.AtNextMonth, since, lower))),
		madeup.PolicyOf(t, "2026-02-02", madeup.Sukamaju(law.Set(national.RenewalTerms(), law.Years(1, 5), since, madeup.ByDecree("Pasal 4")))),
		madeup.PolicyOf(t, "2026-02-02", madeup.Sukamaju(law.Set(national.RenewalTerms(), law.Years(1, 5).CutAtAgeLimit(), since, madeup.ByDecree("Pasal 4")))),
	} {
		r, err := p.Decide(law.Request{Act: national.Renewal()}, madeup.FullFacts(p.Day())).Record()
		require.NoError(t, err)
		require.Len(t, r.Policy, 32)
		require.False(t, seen[r.Policy])
		seen[r.Policy] = true
	}
	again, err := madeup.PolicyOf(t, "2026-02-02").Decide(law.Request{Act: national.Renewal()}, madeup.FullFacts(since)).Record()
	require.NoError(t, err)
	require.True(t, seen[again.Policy])
}

// What the press reports of an agency gives way to its own decree.
func TestDecreeConfirmsReport(t *testing.T) {
	t.Parallel()
	kukar := region.KutaiKartanegara()
	own := kukar
	own.ID, own.Settings = "kutai-kartanegara-peraturan", []law.Setting{
		law.Set(national.RenewalTerms(), law.Years(1, 5), pppk.MustParseDate("2026-02-01"), madeup.ByDecree("Pasal 4")),
	}
	p := madeup.PolicyOf(t, "2026-03-02", kukar, own)
	f := madeup.FullFacts(p.Day())
	three := law.Request{Act: national.Renewal(), Proposed: pppk.Term(f.Contracts[1].Last.AddDays(1), 3)}
	require.Equal(t, law.NotEligible, p.Decide(three, f).Outcome())
	require.Equal(t, law.Eligible, madeup.PolicyOf(t, "2026-03-02", kukar).Decide(three, f).Outcome())
}

// An event is cited under the texts that were in force when it happened.
func TestEventUnderTheLawOfItsDay(t *testing.T) {
	t.Parallel()
	p := madeup.PolicyOf(t, "2026-03-02")
	for day, want := range map[string][]string{
		"2022-05-01": {"PP 49/2018 Pasal 53 ayat (2) huruf b"},
		"2023-10-31": {"UU 20/2023 Pasal 52 ayat (3) huruf g", "PP 49/2018 Pasal 53 ayat (2) huruf b"},
	} {
		f := madeup.FullFacts(p.Day())
		f.Contracts = f.Contracts[1:]
		f.Contracts[0].First = pppk.MustParseDate("2021-03-01")
		f.Events.List = []pppk.Event{{Kind: pppk.SevereSanction, Date: pppk.MustParseDate(day)}}
		d := p.Decide(law.Request{Act: national.Renewal()}, f)
		require.Equal(t, law.NotEligible, d.Outcome())
		require.Equal(t, want, citationsOf(findingOf(t, d, "renewal.not_ended")))
	}
}

// In a letter, a source that is no binding text says what it is worth.
func TestReadingsSayWhatTheirSourcesAreWorth(t *testing.T) {
	t.Parallel()
	p := madeup.PolicyOf(t, "2024-05-10")
	f := madeup.FullFacts(p.Day())
	f.Contracts = f.Contracts[1:]
	f.Contracts[0].Period = pppk.Period{First: pppk.MustParseDate("2021-03-01"), Last: pppk.MustParseDate("2024-02-29")}
	d := p.Decide(law.Request{Act: national.Renewal()}, f)
	require.Equal(t, law.Contested, d.Outcome())
	require.Contains(t, d.Letter(), "masih dapat diperpanjang (Praktik Kabupaten Enrekang, 25 Agustus 2025 tentang perpanjangan sesudah perjanjian berakhir; praktik, keyakinan sedang; lebih kemudian daripada hari keputusan)")
}

// Whose facts they are is told by number and name together, also where they are
// long, or run into each other.
func TestDecisionTellsPeopleApart(t *testing.T) {
	t.Parallel()
	p := madeup.PolicyOf(t, "2026-02-02")
	long := strings.Repeat("x", 120)
	for _, c := range [][4]string{ // number and name, of one and of the other
		{"1", "Melati", "1", "Kenanga"}, {"1", "Melati", "2", "Melati"}, {"", "Melati", "", "Kenanga"},
		{"12", "3 Melati", "123", " Melati"}, {"1", long + "a", "1", long + "b"}, {long + "a", "Melati", long + "b", "Melati"},
	} {
		f := madeup.FullFacts(p.Day())
		f.Contracts = f.Contracts[1:]
		f.Contracts[0].Number, f.Name = c[0], c[1]
		d := p.Decide(law.Request{Act: national.Renewal()}, f)
		require.NotContains(t, d.Letter(), "telah berubah")
		f.Contracts[0].Number, f.Name = c[2], c[3]
		require.Contains(t, d.Letter(), "telah berubah", "%q", c)
		_, err := d.Record()
		require.ErrorIs(t, err, pppk.ErrFacts)
	}
}
