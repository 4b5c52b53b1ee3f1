package national

import (
	"fmt"
	"iter"
	"log/slog"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/mask"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

// ResignationTests is what the law asks of an employee who wants to resign
// (pengunduran diri) on a day: at least 90 % of the period of the agreement
// served, and at least 90 % of the performance target met, both. The PPK
// approves or postpones; he never refuses.
type ResignationTests struct {
	Day    pppk.Date
	Status pppk.Status
	State  pppk.State // of the agreement on the day: outside of its period nothing is tested

	// Served of Total days of the agreement have been served up to and including
	// the day. The law does not say how 90 % is rounded: the fraction is exact, and
	// FirstDay is the first whole day on which Served*10 >= Total*9.
	Served, Total int
	FirstDay      pppk.Date

	Share pppk.Percent // of the target that is met, as an office says; unset: not known

	// Period and Target are [law.Met], [law.NotMet], [law.NotKnown] or, where nothing is
	// tested, [law.NotApplicable].
	Period, Target law.Result

	last   pppk.Date // of the agreement
	policy *law.Policy
}

// ResignationOutcome is what may become of a request to resign. The zero value
// means that it is not known.
type ResignationOutcome uint8

// The two outcomes. There is no refusal.
const (
	Approvable ResignationOutcome = iota + 1 // dapat disetujui: no test stands in the way, and the PPK decides
	Postponed                                // ditunda
)

var resignationOutcomes = []string{"", "dapat-disetujui", "ditunda"}

// String returns the wire value, "ditunda", or "".
func (o ResignationOutcome) String() string { return enum.String(resignationOutcomes, uint8(o)) }

// MarshalText returns what String returns.
func (o ResignationOutcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (o *ResignationOutcome) UnmarshalText(text []byte) (err error) {
	*o, err = enum.Parse[ResignationOutcome](resignationOutcomes, text, "hasil", pppk.NewProblem)
	return err
}

// ResignationReading is what becomes of a request under one reading of the law.
type ResignationReading struct {
	// Tested says that under this reading the two tests hold. Whether those of PP
	// 49/2018 survive UU 20/2023 Pasal 52(2), which names none, is open, and nobody
	// has chosen for the nation.
	Tested  bool
	Outcome ResignationOutcome

	postponements []Postponement
	note          pppk.Text
	citations     []pppk.Citation
}

// Postponement is until when a resignation is postponed, as one source has it.
// The sources disagree, and both are given.
type Postponement struct {
	// Until is the last day of the agreement, or the first day on which both tests
	// are met. AtLeast says that it can be later, since the target is not known to
	// be met by then.
	Until   pppk.Date
	AtLeast bool

	Citation pppk.Citation
}

const resignationShare = 90 // percent, of the period and of the target

// Resignation holds a request to resign on the day of the policy against the two
// tests. The agreement is the one that would be left; the share is that of its
// performance target that is met so far, and unset where no office says it.
//
// Part-time agreements have no tests: KepmenPANRB 16/2025 diktum 24 says only
// that the employee resigns.
func Resignation(p *law.Policy, c pppk.Contract, share pppk.Percent) ResignationTests {
	if p.Law() == nil {
		return ResignationTests{}
	}
	t := ResignationTests{
		Day: p.Day(), Status: c.Status, State: c.State(p.Day()), Share: share,
		Period: law.NotKnown, Target: law.NotKnown, last: c.Last, policy: p,
	}
	switch {
	case c.Status == pppk.PartTime || t.State == pppk.NotBegun || t.State == pppk.Lapsed:
		t.Period, t.Target = law.NotApplicable, law.NotApplicable
		return t
	case c.Status != pppk.FullTime || t.State != pppk.Running:
		return t // it may be that nothing is tested
	}
	t.Served, t.Total = pppk.Period{First: c.First, Last: p.Day()}.Days(), c.Days()
	t.FirstDay = served(c.Period)
	t.Period = atLeastNinety(t.Served*100, t.Total*resignationShare)
	if !share.IsZero() {
		t.Target = atLeastNinety(int(share.BasisPoints()), resignationShare*100)
	}
	return t
}

// served is the first day on which nine tenths of the days, that day included, are
// served.
func served(p pppk.Period) pppk.Date {
	return p.First.AddDays((p.Days()*resignationShare+99)/100 - 1)
}

func atLeastNinety(have, want int) law.Result {
	if have >= want {
		return law.Met
	}
	return law.NotMet
}

// Both is [law.Met] if both tests are, [law.NotMet] if one is not, [law.NotKnown] if it
// depends on what is not known, and [law.NotApplicable] where nothing is tested.
func (t ResignationTests) Both() law.Result {
	switch {
	case t.Period == law.NotMet || t.Target == law.NotMet:
		return law.NotMet
	case t.Period == law.NotKnown || t.Target == law.NotKnown:
		return law.NotKnown
	}
	return t.Period
}

// Readings yields what becomes of the request under each reading of the law: with
// the tests, then without them; only the one that the agency has chosen, where it
// has set [ResignationTest]. For part-time agreements there is one reading, without.
// Nothing is yielded for an agreement that has ended or has not begun.
func (t ResignationTests) Readings() iter.Seq[ResignationReading] {
	return func(yield func(ResignationReading) bool) {
		switch {
		case t.policy == nil || t.State == pppk.NotBegun || t.State == pppk.Lapsed:
		case t.Status == pppk.PartTime:
			if r := t.reading(noTestsNote, source.Diktum24); source.Diktum24.ExistsOn(t.Day) {
				r.Outcome = Approvable
				yield(r)
			}
		default:
			tested := t.reading(roundingNote, source.Postponable, source.NinetyPercent)
			tested.Tested = true
			free := t.reading(statuteNote, source.OwnRequest)
			switch t.Both() {
			case law.Met:
				tested.Outcome = Approvable
			case law.NotMet:
				tested.Outcome = Postponed
				tested.postponements = t.postponements()
			}
			if t.Status == pppk.FullTime && t.State == pppk.Running {
				free.Outcome = Approvable
			}
			choice, cite, chosen := law.ValueOf(t.policy, resignTests)
			if chosen {
				tested.citations, free.citations = append(tested.citations, cite), append(free.citations, cite)
			}
			if (chosen && choice != TestsHold || yield(tested)) && (!chosen || choice == TestsGone) {
				yield(free)
			}
		}
	}
}

func (t ResignationTests) reading(note pppk.Text, cites ...pppk.Citation) ResignationReading {
	r := ResignationReading{note: note}
	for _, c := range cites {
		r.citations = append(r.citations, t.cite(c))
	}
	return r
}

func (t ResignationTests) cite(c pppk.Citation) pppk.Citation {
	c.Instrument = t.policy.CheckedTo(c.Instrument)
	return c
}

func (t ResignationTests) postponements() []Postponement {
	tests := t.FirstDay
	if tests.Before(t.Day) {
		tests = t.Day
	}
	return []Postponement{
		{Until: t.last, Citation: t.cite(source.Postponable)},
		{Until: tests, AtLeast: t.Target != law.Met, Citation: t.cite(source.UntilBothTests)},
	}
}

// Postponements yields until when the request is postponed, each as one source has
// it: to the end of the agreement, which is closer to the text, and until both
// tests are met. Nothing is yielded unless the outcome is [Postponed]. Who leaves
// all the same: ask [EndingClasses] for [pppk.LeavingPostponed].
func (r ResignationReading) Postponements() iter.Seq[Postponement] {
	return func(yield func(Postponement) bool) {
		for _, p := range r.postponements {
			if !yield(p) {
				return
			}
		}
	}
}

// Note says in words what the reading takes for the law.
func (r ResignationReading) Note(l pppk.Language) string { return r.note.In(l) }

// Citations returns where the reading comes from.
func (r ResignationReading) Citations() []pppk.Citation {
	return append([]pppk.Citation(nil), r.citations...)
}

// String returns the reading in one line, in Indonesian.
func (r ResignationReading) String() string {
	s := r.Outcome.String()
	if s == "" {
		s = "tidak diketahui"
	}
	return string(pppk.AppendCitations([]byte("["+s+"] Pengunduran diri ("), pppk.Indonesian, r.citations)) + ")"
}

var (
	roundingNote = pppk.Text{
		ID: "Pengunduran diri memerlukan paling sedikit 90 % masa perjanjian dan 90 % target kinerja, keduanya; jika belum, ditunda dan tidak ditolak. Pembulatan 90 % tidak ditentukan: pecahan dihitung tepat dalam hari.",
		EN: "A resignation needs at least 90 % of the period of the agreement and 90 % of the performance target, both; until then it is postponed and not refused. How 90 % is rounded is not specified: the fraction is exact, in days.",
	}
	statuteNote = pppk.Text{
		ID: "Undang-undang menyebut permintaan sendiri tanpa syarat 90 %. Apakah syarat itu masih berlaku belum pasti.",
		EN: "The statute names the own request without the tests of 90 %. Whether they survive is open.",
	}
	noTestsNote = pppk.Text{
		ID: "Bagi PPPK paruh waktu hanya disebut mengundurkan diri, tanpa syarat 90 %.",
		EN: "Of part-time PPPK it only says that they resign, without tests of 90 %.",
	}
	leaveAnywayNote = pppk.Text{
		ID: "Jika pegawai pergi walaupun permintaannya ditunda, perjanjiannya diputus dengan hormat tidak atas permintaan sendiri, dan ia tidak dapat melamar sebagai PPPK lagi.",
		EN: "If the employee leaves in spite of a postponement, the agreement is ended honourably but not at own request, and he cannot apply as PPPK again.",
	}
	resignOldNote = pppk.Text{
		ID: "Calon PPPK yang sudah PPPK harus mengundurkan diri dari perjanjian lamanya sebelum keputusan pengangkatan yang baru.",
		EN: "A candidate who is PPPK already must resign from the old agreement before the new decision of appointment.",
	}
	notRunningNote = pppk.Text{
		ID: "Perjanjian tidak berjalan pada hari itu: tidak ada yang diuji.",
		EN: "The agreement does not run on that day: nothing is tested.",
	}
)

// Notes returns in plain sentences what has to be known beside the readings, each
// with where it comes from.
func (t ResignationTests) Notes(l pppk.Language) []string { return t.notes(l, true) }

// notes leaves out what concerns a request that is postponed where none is.
func (t ResignationTests) notes(l pppk.Language, postponable bool) []string {
	if t.policy == nil {
		return nil
	}
	var all []string
	say := func(text string, cites ...pppk.Citation) {
		if len(cites) > 0 {
			text += " (" + string(pppk.AppendCitations(nil, l, cites)) + ")"
		}
		all = append(all, text)
	}
	if t.State == pppk.NotBegun || t.State == pppk.Lapsed {
		say(notRunningNote.In(l))
	}
	if t.Total > 0 {
		say(fmt.Sprintf(pppk.Text{
			ID: "%d dari %d hari perjanjian telah dijalani; hari pertama dengan 90 %% atau lebih: %s.",
			EN: "%d of %d days of the agreement have been served; the first day with 90 %% or more: %s.",
		}.In(l), t.Served, t.Total, l.Date(t.FirstDay)), source.NinetyPercent)
		if postponable {
			say(leaveAnywayNote.In(l), source.LeftAnyway, source.Pasal16c)
		}
	}
	if source.ResignOld.ExistsOn(t.Day) {
		say(resignOldNote.In(l), source.ResignOld)
	}
	return all
}

// String says only what it is about: it holds how somebody performs.
func (t ResignationTests) String() string {
	return "pppk.ResignationTests(" + t.Status.String() + ")"
}

// Format prints what [ResignationTests.String] returns, whatever the verb.
func (t ResignationTests) Format(s fmt.State, _ rune) { mask.Write(s, t.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (t ResignationTests) LogValue() slog.Value { return slog.StringValue(t.String()) }
