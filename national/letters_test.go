package national_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
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

var bothReaders = []law.Reader{law.Officer, law.Employee}

func TestLetterWords(t *testing.T) {
	t.Parallel()
	t.Run("Language", madeup.Words[pppk.Language]("id", "en"))
	t.Run("Reader", madeup.Words[law.Reader]("petugas", "pegawai"))
}

func letterFor(t *testing.T, d law.Decision, r law.Reader, l pppk.Language) string {
	t.Helper()
	s, err := d.LetterFor(r, l)
	require.NoError(t, err)
	require.True(t, strings.HasSuffix(s, "\n"), "%s", s)
	return s
}

// unwritten reports whether there is no letter to the employee.
func unwritten(d law.Decision) bool {
	_, err := d.LetterFor(law.Employee, pppk.Indonesian)
	return errors.Is(err, pppk.ErrNoLetter)
}

// Somebody whose death is on record gets no letter about any act; the officer's
// is there.
func TestNoLetterToTheDead(t *testing.T) {
	t.Parallel()
	p := madeup.PolicyOf(t, "2026-02-02")
	for _, act := range national.Law().Acts() {
		for name, c := range map[string]struct {
			event  pppk.Event
			ground pppk.EndingGround
			dead   bool
		}{
			"before":      {pppk.Event{Kind: pppk.Death, Date: p.Day().AddDays(-400)}, nil, true},
			"on the day":  {pppk.Event{Kind: pppk.Death, Date: p.Day()}, pppk.Resignation, true},
			"without day": {pppk.Event{Kind: pppk.Death}, nil, true},
			"later":       {pppk.Event{Kind: pppk.Death, Date: p.Day().AddDays(1)}, nil, false},
			"another":     {pppk.Event{Kind: pppk.Resignation, Date: p.Day()}, nil, false},
			"the ground":  {pppk.Event{Kind: pppk.LightSanction, Date: p.Day()}, pppk.Death, act == national.Ending()},
		} {
			f := madeup.FullFacts(p.Day())
			f.Events.List = append(f.Events.List, c.event)
			d := p.Decide(law.Request{Act: act, Ground: c.ground}, f) // which other acts refuse
			require.Equal(t, c.dead, unwritten(d), "%s: %s", act, name)
			require.NotEmpty(t, letterFor(t, d, law.Officer, pppk.English))
			if s, err := d.LetterFor(law.Employee, pppk.English); c.dead {
				require.Empty(t, s)
				require.Equal(t, []string{"letter.death"}, madeup.CodesOf(err))
			}
		}
	}
}

// saying is the facts with one statement more, of an office on the day.
func saying(f *pppk.Facts, day pppk.Date, s pppk.Subject, a pppk.Answer) *pppk.Facts {
	f.Statements = append(f.Statements, pppk.Statement{Subject: s, Answer: a, Date: day, Office: "Kantor Rekaan"})
	return f
}

// The letter of an ending names its ground and, where the ground stands, what the
// text that counts makes of it: not more than that text.
func TestEmployeesAreToldTheClass(t *testing.T) {
	t.Parallel()
	nation := madeup.PolicyOf(t, "2026-02-02")
	regulation := madeup.PolicyOf(t, "2026-02-02", madeup.Sukamaju(law.Set(national.ClassOfEnding(), national.ClassByRegulation, pppk.MustParseDate("2026-01-01"), madeup.ByDecree("Pasal 9"))))
	for _, c := range []struct {
		policy *law.Policy
		status pppk.Status
		ground pppk.EndingGround
		id, en []string // after the outcome, before what to ask for
	}{
		{nation, pppk.FullTime, pppk.SevereSanction,
			[]string{"Alasannya: pelanggaran disiplin tingkat berat", "Menurut undang-undang pemutusan itu tidak dengan hormat, dan Anda tidak dapat melamar sebagai PPPK lagi"},
			[]string{"The ground: severe breach of discipline", "By the statute this ending is dishonourable, and you cannot apply as PPPK again"}},
		{regulation, pppk.FullTime, pppk.SevereSanction,
			[]string{"Alasannya: pelanggaran disiplin tingkat berat", "Menurut peraturan pemerintah pemutusan itu dengan hormat tidak atas permintaan sendiri, dan Anda tidak dapat melamar sebagai PPPK lagi"},
			[]string{"The ground: severe breach of discipline", "By the government regulation this ending is honourable, not at own request, and you cannot apply as PPPK again"}},
		{nation, pppk.FullTime, pppk.Downsizing,
			[]string{"Alasannya: perampingan organisasi atau kebijakan pemerintah", "Menurut undang-undang, secara tersirat, pemutusan itu dengan hormat, dan apakah Anda dapat melamar sebagai PPPK lagi tidak diketahui"},
			[]string{"The ground: downsizing or government policy", "By the statute, by implication, this ending is honourable, and whether you can apply as PPPK again is not known"}},
		{nation, pppk.FullTime, pppk.NonPerformance,
			[]string{"Alasannya: tidak berkinerja", "Menurut undang-undang, secara tersirat, pemutusan itu dengan hormat, dan apakah Anda dapat melamar sebagai PPPK lagi tidak diketahui"},
			[]string{"The ground: failure to perform", "By the statute, by implication, this ending is honourable, and whether you can apply as PPPK again is not known"}},
		{regulation, pppk.FullTime, pppk.PrisonTwoYears, // planned or not: two readings, and none is chosen
			[]string{"Alasannya: pidana penjara berdasarkan putusan yang tetap", "Kelas pemutusan itu, dan akibatnya bagi lamaran Anda sebagai PPPK lagi, tidak diketahui"},
			[]string{"The ground: imprisonment under a final judgment", "The class of this ending, and whether you can apply as PPPK again, are not known"}},
		{nation, pppk.PartTime, pppk.SevereSanction,
			[]string{"Alasannya: pelanggaran disiplin tingkat berat", "Kelas pemutusan itu, dan akibatnya bagi lamaran Anda sebagai PPPK lagi, tidak diketahui"},
			[]string{"The ground: severe breach of discipline", "The class of this ending, and whether you can apply as PPPK again, are not known"}},
		{nation, pppk.FullTime, pppk.LackOfMoney,
			[]string{"Alasan yang diusulkan: kekurangan anggaran", "Alasan yang diusulkan tidak ada dalam daftar alasan pemutusan"},
			[]string{"The ground that is proposed: lack of money", "The ground that is proposed is not in the list of grounds of ending"}},
	} {
		day := c.policy.Day()
		f := saying(madeup.FullFacts(day), day, pppk.GroundDecided, pppk.Yes)
		f.Contracts = f.Contracts[1:]
		f.Contracts[0].Status = c.status
		if kind, ok := c.ground.(pppk.EventKind); ok {
			f.Events.List = []pppk.Event{{Kind: kind, Date: day.AddDays(-9)}}
		}
		d := c.policy.Decide(law.Request{Act: national.Ending(), Ground: c.ground}, f)
		for l, want := range map[pppk.Language][]string{pppk.Indonesian: c.id, pppk.English: c.en} {
			all := sentencesOf(t, letterFor(t, d, law.Employee, l))
			require.Equal(t, want, all[1:3])
			require.LessOrEqual(t, len(all), 4)
			for _, s := range all {
				require.LessOrEqual(t, len(strings.Fields(s)), 24, s)
			}
		}
		officer := letterFor(t, d, law.Officer, pppk.English)
		require.NotContains(t, officer, "not known (which counts)")
		require.Equal(t, c.ground != pppk.EndingGround(pppk.LackOfMoney), strings.Contains(officer, " For a new application: "))
	}
}

// Officer and employee read of one authority, also where it is not known; the
// employee not of the President, of whom the source says it of something else.
func TestWhoDecidesIsSaidOnce(t *testing.T) {
	t.Parallel()
	p := madeup.PolicyOf(t, "2026-02-02")
	for _, c := range []struct {
		status                pppk.Status
		position              pppk.Position
		decides, step, person string
	}{
		{pppk.FullTime, pppk.Position{Kind: pppk.JPTMadya}, "the President, on the proposal of the appointing authority (PPK), by a source about agreements whose period ends (PP 49/2018 on", "awaiting the President's decision", "but nothing is decided yet"},
		{pppk.FullTime, pppk.Position{Kind: pppk.Pelaksana}, "the appointing authority (PPK), by a source about agreements whose period ends (PP 49/2018 on", "awaiting the PPK's decision", "(PPK) has yet to decide"},
		{pppk.FullTime, pppk.Position{}, "not known.\n", "awaiting the decision", "who decides is not known"},
		{pppk.PartTime, pppk.Position{Kind: pppk.Pelaksana}, "not known.\n", "awaiting the decision", "who decides is not known"},
	} {
		f := madeup.FullFacts(p.Day())
		f.Contracts = f.Contracts[1:]
		f.Contracts[0].Status, f.Contracts[0].Position = c.status, c.position
		f.Events.List = []pppk.Event{{Kind: pppk.Unfitness, Date: p.Day()}}
		d := p.Decide(law.Request{Act: national.Ending(), Ground: pppk.Unfitness}, f)
		require.Equal(t, law.Eligible, d.Outcome())
		officer := letterFor(t, d, law.Officer, pppk.English)
		require.Contains(t, officer, "Who decides: "+c.decides)
		require.Contains(t, officer, "Step: "+c.step)
		employee := letterFor(t, d, law.Employee, pppk.English)
		require.Contains(t, employee, c.person)
		require.NotContains(t, employee, "President", "the source is about agreements whose period ends")
		require.Equal(t, c.status == pppk.PartTime, strings.Contains(officer, "No text that is known says who ends a part-time agreement; the PPK appoints."))
		require.Equal(t, c.position == pppk.Position{}, strings.Contains(officer, "Who decides hangs on the position, which is not known."))
	}
}

// What is noted of the question itself, and makes good news less good, the
// employee is told too; what is noted of other things he is not.
func TestEmployeesAreToldSomeNotes(t *testing.T) {
	t.Parallel()
	p := madeup.PolicyOf(t, "2026-02-02")
	day := p.Day()
	for answer, told := range map[pppk.Answer]bool{pppk.Yes: false, pppk.No: true} {
		f := saying(saying(madeup.FullFacts(day), day, pppk.WithinAgency, answer), day, pppk.Reorganisation, pppk.No)
		d := p.Decide(law.Request{Act: national.Placement(), Position: pppk.Position{Kind: pppk.Pelaksana}}, f)
		require.Equal(t, law.Eligible, d.Outcome())
		require.Equal(t, told, strings.Contains(letterFor(t, d, law.Employee, pppk.Indonesian),
			"\nCatatan yang tidak menentukan hasil: pindah ke instansi lain berarti mengundurkan diri dan mengikuti seleksi baru.\n"))
		require.Equal(t, told, strings.Contains(letterFor(t, d, law.Employee, pppk.English), "\nA note that does not decide: moving to another agency "))
	}
	f := saying(madeup.FullFacts(day), day, pppk.Funds, pppk.No)
	d := p.Decide(law.Request{Act: national.Renewal()}, f)
	require.Equal(t, law.Eligible, d.Outcome())
	require.NotContains(t, letterFor(t, d, law.Employee, pppk.English), "A note")
}

// An officer who gave a statement that does not count is told why it is asked for.
func TestLettersSayWhyStatementsDoNotCount(t *testing.T) {
	t.Parallel()
	p := madeup.PolicyOf(t, "2026-02-02")
	for want, s := range map[string]pppk.Statement{
		"it has no date":   {Subject: pppk.AgencyNeed, Answer: pppk.Yes},
		"it has no answer": {Subject: pppk.AgencyNeed, Date: madeup.D("2026-01-05")},
		"it is dated after the day of the decision": {Subject: pppk.AgencyNeed, Answer: pppk.Yes, Date: madeup.D("2026-02-03")},
		"it is of an earlier time":                  {Subject: pppk.AgencyNeed, Answer: pppk.Yes, Date: madeup.D("2003-02-03")},
	} {
		f := madeup.FullFacts(p.Day())
		f.Statements = slices.DeleteFunc(f.Statements, func(s pppk.Statement) bool { return s.Subject == pppk.AgencyNeed })
		without := letterFor(t, p.Decide(law.Request{Act: national.Renewal()}, f), law.Officer, pppk.English)
		require.NotContains(t, without, "What is on file does not count")
		f.Statements = append(f.Statements, s)
		require.Contains(t, letterFor(t, p.Decide(law.Request{Act: national.Renewal()}, f), law.Officer, pppk.English), "the work unit and BKPSDM/BKD. What is on file does not count: "+want)
	}
	f := saying(madeup.FullFacts(p.Day()), p.Day(), pppk.AgencyNeed, pppk.No) // beside a yes
	require.Contains(t, letterFor(t, p.Decide(law.Request{Act: national.Renewal()}, f), law.Officer, pppk.English), "What is on file does not count: statements disagree")
}

// An officer sees what the PPK has to consider.
func TestLettersShowPredicates(t *testing.T) {
	t.Parallel()
	p := madeup.PolicyOf(t, "2026-03-02")
	f := convertible(p.Day())
	f.Contracts[0].Period = pppk.Term(pppk.MustParseDate("2025-07-01"), 1)
	for i := range f.Evaluations {
		e := &f.Evaluations[i]
		switch {
		case e.Year == 2025 && e.Period == pppk.Annual:
			*e = pppk.Evaluation{Year: 2025, Period: pppk.Annual, Work: pppk.BelowExpectation, Behaviour: pppk.BelowExpectation}
		case e.Year == 2025 && e.Period == pppk.Quarter4:
			*e = pppk.Evaluation{Year: 2025, Period: pppk.Quarter4, NotAssessed: true}
		}
	}
	d := p.Decide(law.Request{Act: national.Conversion()}, f)
	require.Equal(t, "2025 tahunan: sangat kurang", findingOf(t, d, "conversion.evaluation.annual").Found())
	quarters := findingOf(t, d, "conversion.evaluation.quarterly")
	require.Equal(t, "2025 triwulan-3: baik, 2025 triwulan-4: tidak dinilai", quarters.Found())
	f.Evaluations = append(f.Evaluations, pppk.Evaluation{Year: 2025, Period: pppk.Quarter3, Predicate: pppk.Poor})
	require.Equal(t, "2025 triwulan-3: evaluasinya tidak sejalan, 2025 triwulan-4: tidak dinilai", quarters.Found())
	f.Name += " lain" // of somebody else nothing is looked up
	require.Equal(t, "2025 triwulan-3, 2025 triwulan-4", quarters.Found())
}

// Where no rule answers, a note says why.
func TestSilenceIsExplained(t *testing.T) {
	t.Parallel()
	f := madeup.FullFacts(pppk.MustParseDate("2026-02-02"))
	f.Contracts = f.Contracts[1:]
	full := cloned(f)
	f.Contracts[0].Status = pppk.PartTime
	require.Contains(t, notesOf(madeup.PolicyOf(t, "2026-02-02").Decide(law.Request{Act: national.SpecialRaise()}, f)), "Tidak ada aturan yang diketahui tentang hal ini bagi PPPK paruh waktu; aturan yang diketahui mengenai PPPK penuh waktu saja.")
	for _, one := range []*pppk.Facts{f, full} {
		d := madeup.PolicyOf(t, "2024-06-03").Decide(law.Request{Act: national.HeadOfSchool()}, one)
		require.Zero(t, d.Outcome())
		require.Contains(t, d.Letter(), "- Tidak ada aturan tentang hal ini yang diketahui berlaku pada hari keputusan.")
	}
	require.NotContains(t, notesOf(madeup.PolicyOf(t, "2026-02-02").Decide(law.Request{Act: national.SpecialRaise()}, full)), "Tidak ada aturan")
}

// A resignation is postponed and never refused, under each reading too.
func TestReadingsOfResignation(t *testing.T) {
	t.Parallel()
	p := madeup.PolicyOf(t, "2026-02-02")
	f := saying(madeup.FullFacts(p.Day()), p.Day(), pppk.TargetShare, pppk.No)
	f.Contracts = f.Contracts[1:]
	d := p.Decide(law.Request{Act: national.Ending(), Ground: pppk.Resignation}, f)
	require.Equal(t, law.Contested, d.Outcome())
	require.Regexp(t, `\n- tidak dapat disetujui sekarang, jika [^\n]*tetap berlaku\n- dapat disetujui, jika`, d.Letter())
	require.Regexp(t, `\n- cannot be approved now, if [^\n]*still hold\n- can be approved, if`, letterFor(t, d, law.Officer, pppk.English))
	require.NotContains(t, d.Letter(), "tidak memenuhi syarat")
	require.Contains(t, d.Letter(), "Jika ditunda: ")
	f.BirthDate = madeup.Date(1950, 1, 2) // the age limit has ended it: there is nothing to postpone
	d = p.Decide(law.Request{Act: national.Ending(), Ground: pppk.Resignation}, f)
	require.Equal(t, law.NotEligible, d.Outcome())
	require.NotContains(t, d.Letter(), "Jika ditunda: ")
	require.NotContains(t, d.Letter(), "walaupun permintaannya ditunda")
	f.BirthDate = madeup.Date(1990, 4, 20)
	f.Statements[len(f.Statements)-1].Answer = pppk.Yes
	f.Contracts[0].Period = pppk.Period{First: p.Day().AddDays(-999), Last: p.Day().AddDays(1)}
	d = p.Decide(law.Request{Act: national.Ending(), Ground: pppk.Resignation}, f)
	require.Contains(t, d.Letter(), "\n- dapat disetujui, menurut setiap pembacaan\n")
}

// An employee is asked for the same things in both languages, and never for the
// ground against himself.
func TestSameItemsInBothLanguages(t *testing.T) {
	t.Parallel()
	p := madeup.PolicyOf(t, "2026-02-02")
	more := 0
	for _, act := range national.Law().Acts() {
		for _, position := range []pppk.Position{{}, {Kind: pppk.Pelaksana}, {Kind: pppk.Functional, Cluster: pppk.Teacher, Level: pppk.AhliPertama}} {
			for _, f := range []*pppk.Facts{{}, {BirthDate: madeup.Date(1990, 4, 20)}, {Contracts: pppk.Chain{{Status: pppk.FullTime, Period: pppk.Term(p.Day(), 1), Position: position}}}} {
				d := p.Decide(law.Request{Act: act, Position: position}, f)
				id, en := sentencesOf(t, letterFor(t, d, law.Employee, pppk.Indonesian)), sentencesOf(t, letterFor(t, d, law.Employee, pppk.English))
				require.Len(t, en, len(id))
				items := func(s, and string) int { // of what is asked for, without the offices
					s, _, _ = strings.Cut(strings.TrimPrefix(s, "Ask your work unit and BKPSDM/BKD for "), " dari ")
					return strings.Count(s, ",") + strings.Count(s, and)
				}
				n := items(id[len(id)-1], " dan ")
				require.Equal(t, n, items(en[len(en)-1], " and "), "%s\n%s", id, en)
				more = max(more, n)
			}
		}
	}
	require.Positive(t, more)
	f := madeup.FullFacts(p.Day())
	d := p.Decide(law.Request{Act: national.Ending()}, f)
	require.Contains(t, letterFor(t, d, law.Employee, pppk.Indonesian), "\nInstansi Anda belum menyebut alasan pemutusan itu")
	require.Contains(t, letterFor(t, d, law.Employee, pppk.English), "\nYour agency has not yet said on which ground the agreement would end")
}

// Neither the reader nor the language is guessed, and Letter is the officer's in
// Indonesian.
func TestLetterFor(t *testing.T) {
	t.Parallel()
	p := madeup.PolicyOf(t, "2026-02-02")
	decisions := []law.Decision{{}, p.Decide(law.Request{}, nil), p.Decide(law.Request{Act: national.Renewal()}, nil), p.Decide(law.Request{Act: national.Renewal()}, madeup.FullFacts(p.Day()))}
	for _, d := range decisions {
		require.Equal(t, d.Letter(), letterFor(t, d, law.Officer, pppk.Indonesian))
		for _, c := range []struct {
			r     law.Reader
			l     pppk.Language
			codes []string
		}{
			{0, pppk.English, []string{"letter.reader"}},
			{law.Employee + 1, pppk.Indonesian, []string{"letter.reader"}},
			{law.Employee, 0, []string{"letter.language"}},
			{law.Officer, pppk.English + 1, []string{"letter.language"}},
			{0, 0, []string{"letter.reader", "letter.language"}},
		} {
			s, err := d.LetterFor(c.r, c.l)
			require.Equal(t, c.codes, madeup.CodesOf(err))
			require.Empty(t, s)
		}
	}
}

// A decision whose facts have become another person's explains nobody, to
// nobody.
func TestLettersOfChangedFacts(t *testing.T) {
	t.Parallel()
	p := madeup.PolicyOf(t, "2026-02-02")
	f := madeup.FullFacts(p.Day())
	d := p.Decide(law.Request{Act: national.Renewal()}, f)
	f.Name, f.BirthDate = "Melati", f.BirthDate.AddDays(1)
	f.Contracts[1].Number = "Kenanga"
	for _, r := range bothReaders {
		for l, want := range map[pppk.Language]string{pppk.Indonesian: "telah berubah sejak", pppk.English: "has changed since"} {
			s := letterFor(t, d, r, l)
			require.Contains(t, s, want)
			for _, personal := range []string{"Melati", "Kenanga", "Rekaan"} {
				require.NotContains(t, s, personal)
			}
			if r == law.Employee {
				require.Len(t, sentencesOf(t, s), 1)
			}
		}
	}
}

// madeUpDecree is a regency's decree that changes much of what letters say.
func madeUpDecree() law.Overlay {
	since := pppk.MustParseDate("2026-01-01")
	c := madeup.ByDecree("Pasal 4")
	return madeup.Sukamaju(
		law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.Good, Years: []int{2024, 2025}}, since, c),
		law.Set(national.RenewalTerms(), law.Years(1, 5).CutAtAgeLimit(), since, c),
		law.Set(national.LackOfFunds(), national.FundsGround, since, c),
		law.Depart(national.PartTimeTerms(), law.Years(2), since, c),
		law.Set(national.ObjectionRoute(), "Keberatan diajukan kepada Sekretaris Daerah dalam 14 hari kerja.", since, madeup.ByDecree("Pasal 9")),
	)
}

// letterPolicies are the laws under which letters are tested.
func letterPolicies(t *testing.T, day string) []*law.Policy {
	return []*law.Policy{madeup.PolicyOf(t, day), madeup.PolicyOf(t, day, region.KutaiKartanegara()), madeup.PolicyOf(t, day, madeUpDecree())}
}

// lettersOf calls f for many decisions.
func lettersOf(t *testing.T, people int, f func(law.Decision)) {
	t.Helper()
	for i, day := range []string{"2026-03-02", "2024-06-03"} {
		policies := letterPolicies(t, day)
		g := madeup.NewGenerator(uint64(31 + i))
		for n := range people {
			g.Full = []float64{0.98, 0.98, 0.8, 0.5}[n%4]
			person := g.Facts(policies[0].Day())
			if n%7 == 0 {
				person.NIP = pppk.MustParseNIP("199001012031211001")
			}
			if n%5 == 0 {
				for i := range person.Statements {
					if person.Statements[i].Subject == pppk.Approval {
						person.Statements[i].Answer = pppk.No
					}
				}
			}
			request := g.Request(person)
			for _, p := range policies {
				f(p.Decide(request, person))
			}
		}
	}
}

var sentenceEnd = regexp.MustCompile(`[.!?]+["')]?(\s+|$)`)

// sentencesOf splits an employee's letter, without the name.
func sentencesOf(t *testing.T, letter string) []string {
	t.Helper()
	if strings.HasPrefix(letter, "Yth. ") || strings.HasPrefix(letter, "Dear ") {
		_, rest, ok := strings.Cut(letter, ",\n\n")
		require.True(t, ok, letter)
		letter = rest
	}
	all := sentenceEnd.Split(letter, -1)
	require.Empty(t, all[len(all)-1], letter)
	return all[:len(all)-1]
}

// What an employee is never shown: articles, texts, ids, days as machines write
// them.
var notForEmployees = regexp.MustCompile(`(?i)\b(pasal|ayat|diktum|huruf|article|UU|PP|permenpanrb|kepmenpanrb|peraturan|undang-undang)\b|\b[a-z_]+\.[a-z_]+\b|[0-9]/[0-9]|[0-9]{4}-[0-9]{2}|\bpppk\.|\[|\]|_`)

func TestEmployeeLetters(t *testing.T) {
	t.Parallel()
	const most = 4
	type shape struct {
		outcome   law.Outcome
		step      law.Step
		sentences int
	}
	seen := map[shape]int{}
	texts := map[string]int{}
	lettersOf(t, 1000, func(d law.Decision) {
		if unwritten(d) {
			return
		}
		for _, l := range madeup.BothLanguages {
			letter := letterFor(t, d, law.Employee, l)
			all := sentencesOf(t, letter)
			require.LessOrEqual(t, len(all), most, letter)
			require.NotRegexp(t, notForEmployees, letter)
			require.NotRegexp(t, `[A-Z]{7}`, letter, "no headings")
			for _, s := range all {
				require.Less(t, len(strings.Fields(s)), 25, s)
				require.Regexp(t, `^[A-Z]`, s)
				texts[s]++
			}
			require.Contains(t, all[0], "(PPK)")
			switch d.Outcome() {
			case law.NotEligible:
				require.Len(t, all, 3)
				var reasons []string
				for f := range d.Findings() {
					if f.Blocks && f.Result == law.NotMet {
						reasons = append(reasons, f.Plain(l))
					}
				}
				switch {
				case len(reasons) == 0:
				case !unknownStatus(d):
					require.Equal(t, reasons[0], all[1]+".")
				case strings.Contains(all[1], "paruh waktu") || strings.Contains(all[1], "part-time"):
				default: // a reason of both regimes
					twice := slices.DeleteFunc(reasons, func(s string) bool { return s != all[1]+"." })
					require.Len(t, twice, 2, letter)
				}
			case law.Undetermined:
				require.Len(t, all, 2)
			case law.Contested:
				require.Len(t, all, 3)
			}
			seen[shape{d.Outcome(), d.Step(), len(all)}]++
		}
	})
	for _, o := range []law.Outcome{law.Eligible, law.NotEligible, law.Undetermined, law.Contested} {
		for _, step := range []law.Step{law.Approved, law.Refused} {
			require.True(t, slices.ContainsFunc(slices.Collect(maps.Keys(seen)), func(s shape) bool { return s.outcome == o && s.step == step }), "%s %s", o, step)
		}
	}
	t.Log(len(texts), "sentences", seen)
}

// A route that is no short sentence of its own is not put into the letter.
func TestObjectionOfEmployees(t *testing.T) {
	t.Parallel()
	for route, quoted := range map[string]bool{
		"Keberatan diajukan kepada Sekretaris Daerah dalam 14 hari sejak keputusan diterima.": true,
		"kepada Dewan Perwakilan Rakyat Daerah":                                               true,
		"Keberatan menurut Pasal 9 kepada Sekretaris Daerah":                                  false,
		"Lihat Perbup 12/2025": false,
		"Ajukan kepada Sekretaris Daerah. Bila ditolak, kepada Bupati.":        false,
		"Kepada Sekretaris Daerah\nKepada Bupati":                              false,
		strings.TrimSpace(strings.Repeat("kepada Sekretaris Daerah atau ", 6)): false,
	} {
		p := madeup.PolicyOf(t, "2026-02-02", madeup.Sukamaju(law.Set(national.ObjectionRoute(), law.Route(route), pppk.MustParseDate("2026-01-01"), madeup.ByDecree("Pasal 9"))))
		f := madeup.FullFacts(p.Day())
		f.Statements[0].Answer = pppk.No
		d := p.Decide(law.Request{Act: national.Renewal()}, f)
		for _, l := range madeup.BothLanguages {
			all := sentencesOf(t, letterFor(t, d, law.Employee, l))
			require.Len(t, all, 3)
			require.Equal(t, quoted, strings.Contains(all[2], strings.TrimSuffix(route, ".")), all[2])
			require.Less(t, len(strings.Fields(all[2])), 25)
		}
	}
}

var (
	digits     = regexp.MustCompile(`[0-9]+([.,][0-9]+)*`)
	letterWord = regexp.MustCompile(`[A-Za-z]+`)
)

// The English letter has what the Indonesian one has, line by line, and no word
// of it but names.
func TestEnglishLetters(t *testing.T) {
	t.Parallel()
	var names []string
	add := func(all ...string) {
		for _, s := range all {
			if s != "" && !slices.Contains(names, s) {
				names = append(names, s)
			}
		}
	}
	cite := func(c pppk.Citation) { add(c.Instrument.Name, c.Article, c.Subject) }
	for _, c := range national.Law().Citations() {
		cite(c)
	}
	cite(madeup.ByDecree("Pasal 4"))
	cite(madeup.ByDecree("Pasal 9"))
	for _, o := range []law.Overlay{region.KutaiKartanegara(), madeUpDecree()} {
		add(o.ID, o.Authority)
		for _, s := range o.Settings {
			cite(s.Source())
		}
	}
	add("perangkat daerah", "Bupati", "Contoh Rekaan", "Jabatan Rekaan", "Unit Rekaan", "Kantor Rekaan", "Keberatan diajukan kepada Sekretaris Daerah dalam 14 hari kerja.",
		"Pasal 146")
	slices.SortFunc(names, func(a, b string) int { return len(b) - len(a) })
	var pairs []string
	for _, name := range names {
		pairs = append(pairs, name, "*")
	}
	strip := strings.NewReplacer(pairs...)

	vocabulary := map[pppk.Language]map[string]string{pppk.Indonesian: {}, pppk.English: {}}
	lettersOf(t, 120, func(d law.Decision) {
		letters := map[pppk.Language][]string{}
		for _, l := range madeup.BothLanguages {
			s := letterFor(t, d, law.Officer, l)
			letters[l] = strings.Split(s, "\n")
			for _, line := range strings.Split(strip.Replace(s), "\n") {
				for _, w := range letterWord.FindAllString(line, -1) {
					vocabulary[l][strings.ToLower(w)] = line
				}
			}
		}
		id, en := letters[pppk.Indonesian], letters[pppk.English]
		require.Len(t, en, len(id))
		for i := range id {
			require.Equal(t, numbersOf(id[i]), numbersOf(en[i]), "%s\n%s", id[i], en[i])
			require.Equal(t, strings.HasPrefix(id[i], "- "), strings.HasPrefix(en[i], "- "))
			require.Equal(t, strings.HasPrefix(id[i], "  "), strings.HasPrefix(en[i], "  "))
			require.Equal(t, id[i] == "", en[i] == "")
		}
	})
	var shared []string
	for w := range vocabulary[pppk.Indonesian] {
		if line, ok := vocabulary[pppk.English][w]; ok && !slices.Contains([]string{
			"april", "september", "november", // the same in both
			"pppk", "ppk", "bkn", "bkpsdm", "bkd", "cpns", "jpt", "utama", "madya", "pancasila", // names
			"uu", "pp", "permenpanrb", "kepmenpanrb", "pasal",
			"status", "unit",
			"pk", // the numbers of made-up agreements
		}, w) {
			shared = append(shared, fmt.Sprintf("%s: %s", w, line))
		}
	}
	require.Empty(t, shared)
	require.Greater(t, len(vocabulary[pppk.English]), 200)
}

// numbersOf is the numbers of a line, without the marks between their digits.
func numbersOf(line string) []string {
	all := digits.FindAllString(line, -1)
	for i, s := range all {
		all[i] = strings.NewReplacer(".", "", ",", "").Replace(s)
	}
	return all
}

// TestLetters: the letters of the ten people of the example, whole.
// go test -run TestLetters$ -update-letters .
func TestLetters(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile("../examples/renewal/people.json")
	require.NoError(t, err)
	var file struct {
		Day    pppk.Date `json:"hari"`
		People []struct {
			Case     string      `json:"kasus"`
			Proposed pppk.Period `json:"usulan"`
			Facts    pppk.Facts  `json:"fakta"`
		} `json:"orang"`
	}
	require.NoError(t, json.Unmarshal(data, &file))
	require.Len(t, file.People, 10)
	nation, decree := madeup.PolicyOf(t, file.Day.String()), madeup.PolicyOf(t, file.Day.String(), madeUpDecree())
	for i := range file.People {
		p := &file.People[i]
		request := law.Request{Act: national.Renewal(), Proposed: p.Proposed}
		name := fmt.Sprintf("%02d-%s", i+1, strings.ToLower(strings.ReplaceAll(p.Facts.Name, " ", "-")))
		goldenLetters(t, name, nation.Decide(request, &p.Facts))
		if i == len(file.People)-1 {
			goldenLetters(t, name+"-sukamaju", decree.Decide(request, &p.Facts))
		}
	}
}

// A death that is added after the decision leaves no letter either.
func TestNoLetterToWhoHasDiedSince(t *testing.T) {
	t.Parallel()
	p := madeup.PolicyOf(t, "2026-02-02")
	f := madeup.FullFacts(p.Day())
	d := p.Decide(law.Request{Act: national.Renewal()}, f)
	require.False(t, unwritten(d))
	f.Events.List = append(f.Events.List, pppk.Event{Kind: pppk.Death, Date: p.Day()})
	require.True(t, unwritten(d))
	require.Contains(t, d.Letter(), "telah berubah sejak")
}

func goldenLetters(t *testing.T, name string, d law.Decision) {
	t.Helper()
	var b strings.Builder
	for _, r := range bothReaders {
		for _, l := range madeup.BothLanguages {
			text, err := d.LetterFor(r, l)
			if err != nil {
				require.ErrorIs(t, err, pppk.ErrNoLetter)
				text = err.Error() + "\n"
			}
			fmt.Fprintf(&b, "==== %s, %s\n%s", r, l, text)
		}
	}
	file := filepath.Join("testdata", "letters", name+".txt")
	if *madeup.UpdateLetters {
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, []byte(b.String()), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), b.String(), "run: go test -run TestLetters$ -update-letters .")
}
