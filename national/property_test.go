package national_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

func asJSON(t testing.TB, v any) string {
	t.Helper()
	text, err := json.MarshalIndent(v, "", "  ")
	require.NoError(t, err)
	return string(text)
}

// someone makes up a person and a request, with this outcome if one is easily
// found, or with any.
func someone(g *madeup.Generator, law madeup.PropertyLaw, wanted law.Outcome) (*pppk.Facts, law.Request) {
	for tries := 0; ; tries++ {
		f := g.Facts(madeup.PropertyDay)
		r := g.NearLimit(g.Request(f), f)
		declare(g, law, f)
		if wanted == 0 || tries == 20 || law.Policy.Decide(r, f).Outcome() == wanted {
			return f, r
		}
	}
}

// declare makes up facts that the agency asks for: few are not known, or not the
// good ones.
func declare(g *madeup.Generator, law madeup.PropertyLaw, f *pppk.Facts) {
	if !law.Own {
		return
	}
	for _, id := range madeup.OwnIDs() {
		if all := madeup.OwnValues[id]; g.Knows() {
			value := all[0]
			if g.Chance(0.05) {
				value = madeup.Pick(g, all...)
			}
			f.Declared = append(f.Declared, pppk.Declared{ID: id, Value: value})
		}
	}
	g.Shuffle(len(f.Declared), func(i, j int) { f.Declared[i], f.Declared[j] = f.Declared[j], f.Declared[i] })
}

// undeclare forgets one of them, or says that it is not known.
func undeclare(g *madeup.Generator, f *pppk.Facts) {
	if len(f.Declared) == 0 {
		return
	}
	i := g.IntN(len(f.Declared))
	if f.Declared[i].Value = ""; g.Chance(0.7) {
		f.Declared = slices.Delete(f.Declared, i, i+1)
	}
}

// setDeclared gives one of them a value.
func setDeclared(f *pppk.Facts, id, value string) {
	for i := range f.Declared {
		if f.Declared[i].ID == id {
			f.Declared[i].Value = value
			return
		}
	}
	f.Declared = append(f.Declared, pppk.Declared{ID: id, Value: value})
}

// addition is one more thing that becomes known.
type addition struct {
	fact   string
	blocks bool // a blocking rule reads it
	add    func(*pppk.Facts)
}

// additions lists what could become known about these facts: each field that is
// empty, and entries that are not there yet.
func additions(g *madeup.Generator, f *pppk.Facts, law madeup.PropertyLaw) (all []addition) {
	strict := law.Strict
	empty := func(is, blocks bool, fact string, add func(*pppk.Facts)) {
		if is {
			all = append(all, addition{fact, blocks, add})
		}
	}
	around := func(d pppk.Date) pppk.Date {
		if d.IsZero() {
			d = madeup.PropertyDay
		}
		return d.AddDays(madeup.Pick(g, 0, 0, 1, -1, g.Days(-30, 30), g.Days(-400, 400), g.Days(-1500, 1500)))
	}
	renewed := madeup.ToRenew(f.Contracts)
	var first pppk.Date
	if renewed != nil {
		first = renewed.First
	}

	empty(f.Name == "", false, "nama", func(f *pppk.Facts) { f.Name = "Contoh Rekaan" })
	birth := madeup.PropertyDay.AddMonths(-12*g.Days(20, 80), pppk.ClampToMonthEnd).AddDays(-g.IntN(366))
	if renewed != nil && !renewed.Last.IsZero() && g.Chance(0.5) {
		birth = g.Birth(*renewed)
	}
	empty(f.BirthDate.IsZero() && !birth.IsZero(), true, "tanggal_lahir", func(f *pppk.Facts) { f.BirthDate = birth })

	empty(len(f.Contracts) == 0, true, "perjanjian", func(f *pppk.Facts) { f.Contracts = pppk.Chain{g.Contract(madeup.PropertyDay)} })
	for i := range f.Contracts {
		c := f.Contracts[i]
		blocks := renewed == nil || &f.Contracts[i] == renewed
		at := func(is, blocks bool, fact string, add func(*pppk.Contract)) {
			empty(is, blocks, "perjanjian["+strconv.Itoa(i)+"]."+fact, func(f *pppk.Facts) { add(&f.Contracts[i]) })
		}
		at(c.Number == "", false, "nomor", func(c *pppk.Contract) { c.Number = "PK-9" })
		at(c.Unit == "", false, "unit", func(c *pppk.Contract) { c.Unit = "Unit Rekaan" })
		at(c.Extends == "", false, "memperpanjang", func(c *pppk.Contract) { c.Extends = madeup.Pick(g, "PK-1", "PK-2") })
		if other := f.Contracts[g.IntN(len(f.Contracts))].Number; other != "" && other != c.Number {
			at(c.Supersedes == "", true, "menggantikan", func(c *pppk.Contract) { c.Supersedes = other })
		}
		at(c.Pay.IsZero(), false, "gaji", func(c *pppk.Contract) { c.Pay = pppk.MustParseRupiah("3203600") })
		if c.Status == pppk.FullTime {
			at(c.Grade == 0, false, "golongan", func(c *pppk.Contract) { c.Grade = pppk.Grade(1 + g.IntN(17)) })
			at(c.ServiceSince.IsZero() && !c.First.IsZero(), false, "mkg_sejak", func(c *pppk.Contract) { c.ServiceSince = c.First })
		}
		at(c.Signed.IsZero(), false, "ditandatangani", func(c *pppk.Contract) { c.Signed = around(c.First) })
		at(c.Status == 0, blocks, "status", func(c *pppk.Contract) { c.Status = madeup.Pick(g, pppk.FullTime, pppk.PartTime) })
		at(c.First.IsZero(), blocks, "mulai", func(c *pppk.Contract) {
			c.First = madeup.Pick(g, around(madeup.PropertyDay), around(c.Last), c.Last.AddDays(1).AddMonths(-12*g.Days(1, 5), pppk.ClampToMonthEnd))
		})
		at(c.Last.IsZero(), blocks, "berakhir", func(c *pppk.Contract) {
			c.Last = madeup.Pick(g, around(madeup.PropertyDay), around(c.First), pppk.Term(c.First, g.Days(1, 5)).Last)
		})
		p := c.Position
		at(p.Name == "", false, "jabatan.nama", func(c *pppk.Contract) { c.Position.Name = "Jabatan Rekaan" })
		at(p.Kind == 0, blocks, "jabatan.jenis", func(c *pppk.Contract) { c.Position.Kind = pppk.PositionKind(1 + g.IntN(8)) })
		functional := p.Kind == 0 || p.Kind == pppk.Functional
		at(p.Cluster == 0 && functional, blocks, "jabatan.rumpun", func(c *pppk.Contract) { c.Position.Cluster = pppk.Cluster(1 + g.IntN(5)) })
		at(p.Level == 0 && functional, blocks, "jabatan.jenjang", func(c *pppk.Contract) { c.Position.Level = pppk.Level(1 + g.IntN(8)) })
		at(p.AgeLimit == 0, blocks, "jabatan.batas_usia", func(c *pppk.Contract) { c.Position.AgeLimit = madeup.Pick(g, 50, 56, 58, 60, 65, 75) })
	}

	decides := func(s pppk.Subject) bool { return s <= pppk.AgencyNeed || s == pppk.Funds && strict }
	for i, s := range f.Statements {
		at := func(is, blocks bool, fact string, add func(*pppk.Statement)) {
			empty(is, blocks, "pernyataan["+strconv.Itoa(i)+"]."+fact, func(f *pppk.Facts) { add(&f.Statements[i]) })
		}
		at(s.Answer == 0, decides(s.Subject), "jawaban", func(s *pppk.Statement) { s.Answer = madeup.Pick(g, pppk.Yes, pppk.No) })
		at(s.Date.IsZero(), decides(s.Subject), "tanggal", func(s *pppk.Statement) { s.Date = madeup.Pick(g, around(madeup.PropertyDay), around(first)) })
		at(s.Office == "", false, "oleh", func(s *pppk.Statement) { s.Office = "Kantor Rekaan" })
		at(s.Letter == "", false, "surat", func(s *pppk.Statement) { s.Letter = "S-1" })
	}
	for subject := pppk.Attainment; subject <= pppk.Approval; subject++ {
		said := slices.ContainsFunc(f.Statements, func(s pppk.Statement) bool { return s.Subject == subject })
		empty(!said, decides(subject), "pernyataan."+subject.String(), func(f *pppk.Facts) {
			f.Statements = append(f.Statements, pppk.Statement{
				Subject: subject, Answer: madeup.Pick(g, 0, pppk.Yes, pppk.No, pppk.No),
				Date: madeup.Pick(g, pppk.Date{}, madeup.PropertyDay, around(madeup.PropertyDay), around(first)),
			})
		})
	}

	e := f.Events
	later := madeup.PropertyDay.AddDays(madeup.Pick(g, -1, 0, 0, g.Days(-300, 60)))
	if !e.CompleteTo.IsZero() {
		later = e.CompleteTo.AddDays(madeup.Pick(g, 1, g.Days(1, 60), g.Days(1, 500)))
	}
	open := e.CompleteTo.Before(madeup.PropertyDay)
	empty(true, open, "peristiwa.lengkap_sampai", func(f *pppk.Facts) {
		for range madeup.Pick(g, 0, 0, 1, 2) { // what is between was not known until now
			back := 400
			if !e.CompleteTo.IsZero() {
				back = pppk.Period{First: e.CompleteTo.AddDays(1), Last: later}.Days()
			}
			f.Events.List = append(f.Events.List, pppk.Event{Kind: pppk.EventKind(1 + g.IntN(14)), Date: later.AddDays(-g.IntN(back))})
		}
		f.Events.CompleteTo = later
	})
	empty(true, open, "peristiwa.daftar", func(f *pppk.Facts) {
		f.Events.List = append(f.Events.List, pppk.Event{Kind: pppk.EventKind(1 + g.IntN(14)), Date: later})
	})
	for i := range e.List {
		at := "peristiwa.daftar[" + strconv.Itoa(i) + "]."
		empty(e.List[i].Kind == 0, true, at+"jenis", func(f *pppk.Facts) { f.Events.List[i].Kind = pppk.EventKind(1 + g.IntN(14)) })
		empty(e.List[i].Date.IsZero(), true, at+"tanggal", func(f *pppk.Facts) { f.Events.List[i].Date = madeup.Pick(g, around(madeup.PropertyDay), around(first)) })
		empty(e.List[i].Letter == "", false, at+"surat", func(f *pppk.Facts) { f.Events.List[i].Letter = "SK-1" })
	}

	empty(f.Spending.Year == 0, false, "belanja_pegawai.tahun", func(f *pppk.Facts) { f.Spending.Year = madeup.PropertyDay.Year() })
	empty(f.Spending.Share.IsZero(), false, "belanja_pegawai.persen", func(f *pppk.Facts) { f.Spending.Share = madeup.Percent(g.Days(20_00, 40_00)) })
	empty(f.Spending.Definition == 0, false, "belanja_pegawai.definisi", func(f *pppk.Facts) {
		f.Spending.Definition = madeup.Pick(g, pppk.StatutoryShare, pppk.OtherShare)
	})

	named := func(year int, p pppk.EvaluationPeriod) bool {
		return strict && p == pppk.Annual && (year == 2024 || year == 2025)
	}
	for i, e := range f.Evaluations {
		at := func(is bool, fact string, add func(*pppk.Evaluation)) {
			empty(is, named(e.Year, e.Period), "evaluasi["+strconv.Itoa(i)+"]."+fact, func(f *pppk.Facts) { add(&f.Evaluations[i]) })
		}
		at(e.Work == 0, "hasil_kerja", func(e *pppk.Evaluation) { e.Work = pppk.Rating(1 + g.IntN(3)) })
		at(e.Behaviour == 0, "perilaku_kerja", func(e *pppk.Evaluation) { e.Behaviour = pppk.Rating(1 + g.IntN(3)) })
		at(e.Predicate == 0, "predikat", func(e *pppk.Evaluation) { e.Predicate = pppk.Predicate(1 + g.IntN(5)) })
		at(!e.NotAssessed && e.Work == 0 && e.Behaviour == 0 && e.Predicate == 0, "tidak_dinilai", func(e *pppk.Evaluation) { e.NotAssessed = true })
	}
	year, period := madeup.PropertyDay.Year()-g.IntN(4), madeup.Pick(g, pppk.Annual, pppk.Annual, pppk.Quarter1, pppk.Quarter2, pppk.Quarter3, pppk.Quarter4)
	held := slices.ContainsFunc(f.Evaluations, func(e pppk.Evaluation) bool { return e.Year == year && e.Period == period })
	empty(!held, named(year, period), "evaluasi", func(f *pppk.Facts) {
		e := pppk.Evaluation{Year: year, Period: period, Predicate: pppk.Predicate(g.IntN(6))}
		e.NotAssessed = e.Predicate == 0 && g.Chance(0.5)
		f.Evaluations = append(f.Evaluations, e)
	})

	if law.Own {
		for _, id := range madeup.OwnIDs() {
			known := slices.ContainsFunc(f.Declared, func(d pppk.Declared) bool { return d.ID == id && d.Value != "" })
			empty(!known, true, "tambahan."+id, func(f *pppk.Facts) { setDeclared(f, id, madeup.Pick(g, madeup.OwnValues[id]...)) })
		}
	}
	return all
}

// refuse makes the answer no, whatever else is known, if it can.
func refuse(g *madeup.Generator, f *pppk.Facts) {
	a := madeup.ToRenew(f.Contracts)
	if a == nil || a.First.IsZero() || a.First.After(madeup.PropertyDay) {
		return
	}
	if g.Chance(0.2) {
		f.Events.List = append(f.Events.List, pppk.Event{Kind: madeup.Pick(g, pppk.Death, pppk.Resignation, pppk.SevereSanction), Date: a.First.AddDays(g.IntN(20))})
		return
	}
	for i := range f.Statements {
		if s := &f.Statements[i]; s.Subject == madeup.Pick(g, pppk.Attainment, pppk.Competence, pppk.AgencyNeed) {
			s.Answer = pppk.No
			return
		}
	}
}

// leaveOut forgets one thing that a blocking rule reads.
func leaveOut(g *madeup.Generator, f *pppk.Facts) {
	a := madeup.ToRenew(f.Contracts)
	switch n := g.IntN(13); {
	case n < 2:
		f.BirthDate = pppk.Date{}
	case n < 4:
		f.Events.CompleteTo = madeup.Pick(g, pppk.Date{}, madeup.PropertyDay.AddDays(-g.Days(1, 300)))
	case n < 6 && len(f.Statements) > 0:
		i := g.IntN(len(f.Statements))
		f.Statements = slices.Delete(f.Statements, i, i+1)
	case n < 7 && len(f.Statements) > 0:
		s := &f.Statements[g.IntN(len(f.Statements))]
		s.Answer, s.Date = madeup.Pick(g, 0, s.Answer), madeup.Pick(g, pppk.Date{}, s.Date)
	case n < 8 && len(f.Events.List) > 0:
		e := &f.Events.List[g.IntN(len(f.Events.List))]
		e.Kind, e.Date = madeup.Pick(g, 0, e.Kind), madeup.Pick(g, pppk.Date{}, e.Date)
	case a == nil:
	case n < 9:
		a.Last = pppk.Date{}
	case n < 10 && g.Chance(0.3):
		a.First = pppk.Date{}
	case n < 10 && g.Chance(0.3):
		a.Status = 0
	case n < 11:
		a.Position.Level, a.Position.AgeLimit = 0, 0
	case n < 12:
		a.Position.Cluster, a.Position.Level = 0, madeup.Pick(g, 0, a.Position.Level)
	default:
		a.Position = pppk.Position{}
	}
}

// sound reports whether facts are without contradiction. An event whose kind is
// still to come is one that may get it.
func sound(f *pppk.Facts) bool {
	return !slices.ContainsFunc(pppk.Problems(f.Check()), func(p *pppk.Problem) bool { return p.Code != "event.kind" })
}

func isKnown(o law.Outcome) bool { return o != 0 && o != law.Undetermined }

func resultsOf(d law.Decision) map[string]law.Result {
	all := map[string]law.Result{}
	for f := range d.Findings() {
		all[f.Rule] = f.Result
	}
	return all
}

// knowsLongest reports whether the longest term is known: a day, or that none
// is left.
func knowsLongest(rule string) bool { return rule != "" }

// flips says which known answer of the first decision the second one changes.
func flips(before, after law.Decision) (all []string) {
	if isKnown(before.Outcome()) && after.Outcome() != before.Outcome() {
		all = append(all, fmt.Sprintf("outcome: %s, then %s", before.Outcome(), after.Outcome()))
	}
	was, is := resultsOf(before), resultsOf(after)
	for rule, result := range was {
		if now, listed := is[rule]; listed && result != law.NotKnown && now != result {
			all = append(all, fmt.Sprintf("%s: %s, then %s", rule, result, now))
		}
	}
	day, rule := before.Longest()
	if now, by := after.Longest(); knowsLongest(rule) && (now != day || by != rule) {
		all = append(all, fmt.Sprintf("longest: %s by %s, then %s by %s", day, rule, now, by))
	}
	slices.Sort(all)
	return all
}

// monotony is what trying out the pairs of TestMonotone came to.
type monotony struct {
	before, after  map[law.Outcome]int
	facts          map[string]int // what became known
	spare, refused int
}

// monotone makes up pairs of facts under the laws: of the second, one more thing
// is known. No known answer of the first may be another in the second.
func monotone(g *madeup.Generator, t *testing.T, laws []madeup.PropertyLaw, pairs int) monotony {
	t.Helper()
	m := monotony{map[law.Outcome]int{}, map[law.Outcome]int{}, map[string]int{}, 0, 0}
	wrong := 0
	for n := 0; n < pairs; {
		laid := laws[n%len(laws)]
		g.Full = madeup.Pick(g, 0.99, 0.99, 0.97, 0.9)
		f, r := someone(g, laid, madeup.Pick(g, 0, 0, law.Contested, law.Eligible))
		if g.Chance(0.4) {
			refuse(g, f)
		}
		if g.Chance(0.6) {
			for range madeup.Pick(g, 1, 1, 2, 3) {
				leaveOut(g, f)
			}
		}
		if laid.Own && g.Chance(0.4) {
			undeclare(g, f)
		}
		if !sound(f) {
			continue
		}
		all := additions(g, f, laid)
		reads := slices.Clone(all)
		reads = slices.DeleteFunc(reads, func(a addition) bool { return !a.blocks })
		if len(reads) > 0 && g.Chance(0.85) {
			all = reads
		}
		a := madeup.Pick(g, all...)
		more := madeup.Apart(f)
		a.add(more)
		if !sound(more) {
			m.refused++
			continue
		}
		n++
		d, e := laid.Policy.Decide(r, f), laid.Policy.Decide(r, more)
		m.before[d.Outcome()]++
		m.after[e.Outcome()]++
		m.facts[a.fact]++
		if a.blocks && isKnown(d.Outcome()) {
			m.spare++
		}
		if all := flips(d, e); len(all) > 0 {
			if wrong++; wrong <= 5 {
				t.Errorf("%s: %s becomes known\n%s\nproposed %q\nbefore %s\nafter %s",
					laid.Name, a.fact, strings.Join(all, "\n"), r.Proposed, asJSON(t, f), asJSON(t, more))
			}
		}
	}
	if wrong > 5 {
		t.Errorf("%d pairs in which a known answer changes", wrong)
	}
	return m
}

// What becomes known never turns a known answer into another.
func TestMonotone(t *testing.T) {
	t.Parallel()
	pairs := madeup.AtLength(12_000)
	g := madeup.NewGenerator(10)
	g.PartTime = 0.35
	m := monotone(g, t, madeup.PropertyLaws(t), pairs)
	for _, o := range madeup.Outcomes {
		require.GreaterOrEqual(t, m.before[o], pairs/20, "%s of %v", o, m.before)
		require.GreaterOrEqual(t, m.after[o], pairs/20, "%s of %v", o, m.after)
	}
	require.GreaterOrEqual(t, m.spare, pairs/5, "pairs in which the outcome was known without the fact")
	t.Logf("%d pairs, %d steps refused; before %v, after %v; %d known without a fact that blocks", pairs, m.refused, m.before, m.after, m.spare)
	for _, fact := range []string{
		"tanggal_lahir", "perjanjian", "perjanjian[0].berakhir", "perjanjian[0].mulai", "perjanjian[0].status", "perjanjian[0].nomor",
		"perjanjian[0].jabatan.jenis", "perjanjian[0].jabatan.rumpun", "perjanjian[0].jabatan.jenjang", "perjanjian[0].jabatan.batas_usia",
		"pernyataan[0].tanggal", "pernyataan[0].jawaban", "pernyataan.pencapaian-kinerja", "peristiwa.lengkap_sampai",
		"peristiwa.daftar[0].jenis", "peristiwa.daftar[0].tanggal", "evaluasi", "evaluasi[0].predikat", "belanja_pegawai.persen",
	} {
		require.True(t, m.facts[fact] > 0 || testing.Short(), fact)
	}
}

// filler supplies facts that a decision has asked for: for each fact and each
// time that it is asked for, one of several values.
type filler struct {
	*madeup.Generator
	chosen map[string]int
	often  float64 // how often a value is not the good one
}

// choice is the value for a fact at the nth time, mostly the good one, which is
// the first. It stays the same until the filler is told otherwise.
func (fill *filler) choice(fact string, nth, values int) int {
	key := fact + "#" + strconv.Itoa(nth)
	n, ok := fill.chosen[key]
	if !ok {
		often := fill.often
		if fact == "tanggal_lahir" {
			often = 0.8 // where the age limit lies, few days tell anything
		}
		if n = 0; fill.Chance(often) {
			n = fill.IntN(values)
		}
		fill.chosen[key] = n
	}
	return n % values
}

// unfinished is the agreement whose end is asked for: the one to renew, or one
// of several that cannot be told apart without it.
func unfinished(c pppk.Chain) *pppk.Contract {
	if a := madeup.ToRenew(c); a != nil {
		return a
	}
	for i := range c {
		withdrawn := c[i].Number != "" && slices.ContainsFunc(c, func(o pppk.Contract) bool { return o.Supersedes == c[i].Number && o.Number != c[i].Number })
		if c[i].Last.IsZero() && !withdrawn {
			return &c[i]
		}
	}
	return nil
}

// withdrawnToo gives the days of the agreement that another supersedes: Check
// wants to see that the two overlap once there are days.
func withdrawnToo(c pppk.Chain, a *pppk.Contract) {
	for i := range c {
		if old := &c[i]; a.Supersedes != "" && old.Number == a.Supersedes {
			if old.First.IsZero() {
				old.First = a.First
			}
			if old.Last.IsZero() {
				old.Last = years(madeup.PropertyDay, 60)
			}
		}
	}
}

func years(d pppk.Date, n int) pppk.Date { return d.AddMonths(12*n, pppk.ClampToMonthEnd) }

// births are birth dates that lie on one side or the other of every age limit,
// and those with which a limit is reached around the decision or when the term
// that is proposed starts or ends.
func births(f *pppk.Facts, r *law.Request) (all []pppk.Date) {
	for _, age := range []int{30, 80, 51, 54, 57, 59, 62, 67, 72} {
		all = append(all, years(madeup.PropertyDay, -age).AddDays(-100))
	}
	limits := []int{58, 60, 65, 70, 50, 75}
	if a := madeup.ToRenew(f.Contracts); a != nil {
		if a.Position.AgeLimit != 0 {
			limits = append(limits, a.Position.AgeLimit)
		}
		if !a.Last.IsZero() {
			for _, limit := range limits {
				all = append(all, years(a.Last, -limit).AddDays(20))
			}
		}
	}
	for _, limit := range limits {
		all = append(all, years(madeup.PropertyDay, -limit).AddDays(20), years(madeup.PropertyDay, -limit).AddDays(80))
		if first := r.Proposed.First; !first.IsZero() {
			all = append(all, years(first, -limit).AddDays(20))
		}
		if last := r.Proposed.Last; !last.IsZero() {
			// The limit bites on its birthday, or on one of two days after it.
			all = append(all, years(last, -limit), years(last.AddDays(-1), -limit))
		}
	}
	return all
}

// supply fills one fact with the nth of its values and returns how many it has.
func (fill *filler) supply(fact string, nth int, f *pppk.Facts, r *law.Request) (values int) {
	day := madeup.PropertyDay
	set := func(n int, with func(i int)) int {
		with(fill.choice(fact, nth, n))
		return n
	}
	switch fact {
	case "perjanjian":
		fresh := pppk.Term(day, 1) // nothing that happened before can have ended it
		all := []pppk.Contract{{Period: pppk.Term(day.AddDays(-20), 1)}, {Period: fresh}, {Period: pppk.Period{First: day.AddDays(-20), Last: day.AddDays(90)}}, {Period: pppk.Term(day.AddDays(20), 1)}, {Period: pppk.Term(years(day, -2), 1)}, {Period: pppk.Term(years(day, -1).AddDays(9), 1)}}
		return set(2*len(all), func(i int) {
			c := all[i%len(all)]
			c.Status = pppk.Status(1 + i/len(all))
			c.Position = pppk.Position{Kind: pppk.OtherPosition, AgeLimit: 75}
			f.Contracts = pppk.Chain{c}
		})
	case "perjanjian.status":
		return set(2, func(i int) { madeup.ToRenew(f.Contracts).Status = pppk.Status(1 + i) })
	case "perjanjian.mulai":
		a := madeup.ToRenew(f.Contracts)
		all := []pppk.Date{years(a.Last.AddDays(1), -1), years(day, -1), day.AddDays(1), day, day.AddDays(-1), years(day, -5), years(a.Last.AddDays(1), -5), day.AddDays(-30)}
		for _, s := range f.Statements {
			all = append(all, s.Date, s.Date.AddDays(1))
		}
		for _, e := range f.Events.List {
			all = append(all, e.Date, e.Date.AddDays(1))
		}
		all = slices.DeleteFunc(all, pppk.Date.IsZero)
		return set(len(all), func(i int) { a.First = all[i]; withdrawnToo(f.Contracts, a) })
	case "perjanjian.berakhir":
		a := unfinished(f.Contracts)
		all := []pppk.Date{day.AddDays(30), day.AddDays(-1), pppk.Term(a.First, 1).Last, pppk.Term(a.First, 2).Last, pppk.Term(a.First, 5).Last, day, years(day, 20), years(day, 60), years(day, 3)}
		for _, c := range f.Contracts {
			all = append(all, c.First.AddDays(-1))
		}
		all = append(all, r.Proposed.First.AddDays(-1), a.First, a.First.AddDays(30))
		all = slices.DeleteFunc(all, pppk.Date.IsZero)
		return set(len(all), func(i int) { a.Last = all[i]; withdrawnToo(f.Contracts, a) })
	case "perjanjian.jabatan.jenis":
		return set(8, func(i int) {
			madeup.ToRenew(f.Contracts).Position.Kind = []pppk.PositionKind{pppk.Pelaksana, pppk.Functional, pppk.OtherPosition, pppk.JPTUtama, pppk.JPTPratama, pppk.JPTMadya, pppk.Administrator, pppk.Pengawas}[i]
		})
	case "perjanjian.jabatan.rumpun":
		return set(5, func(i int) { madeup.ToRenew(f.Contracts).Position.Cluster = pppk.Cluster(5 - i) })
	case "perjanjian.jabatan.jenjang":
		return set(8, func(i int) { madeup.ToRenew(f.Contracts).Position.Level = pppk.Level(1 + i) })
	case "perjanjian.jabatan.batas_usia":
		all := []int{75, 50, 56, 58, 60, 65}
		if !f.BirthDate.IsZero() { // those that are reached about now, or when the term proposed ends
			for n := range 9 {
				all = append(all, min(max(day.Year()-f.BirthDate.Year()+n-1, 50), 75))
			}
			if last := r.Proposed.Last; !last.IsZero() {
				all = append(all, min(max(last.Year()-f.BirthDate.Year(), 50), 75))
			}
		}
		return set(len(all), func(i int) { madeup.ToRenew(f.Contracts).Position.AgeLimit = all[i] })
	case "tanggal_lahir":
		all := births(f, r)
		return set(len(all), func(i int) { f.BirthDate = all[i] })
	case "peristiwa.lengkap_sampai":
		var first pppk.Date
		if a := madeup.ToRenew(f.Contracts); a != nil {
			first = a.First
		}
		known := f.Events.CompleteTo
		days := []pppk.Date{madeup.Date(1995, 1, 1), day, first.AddDays(-1), first, day.AddDays(9), madeup.Date(2025, 5, 5)} // of an event without its day
		return set(2*len(days), func(i int) {
			for j := range f.Events.List {
				if e := &f.Events.List[j]; e.Date.IsZero() {
					e.Date = days[i%len(days)]
				}
			}
			if known.Before(day) {
				f.Events.CompleteTo = day
				if i >= len(days) { // one that the list did not reach
					f.Events.List = append(f.Events.List, pppk.Event{Kind: pppk.Death, Date: day})
				}
			}
		})
	case "usulan.mulai":
		next := r.Proposed.Last.AddDays(1)
		all := []pppk.Date{years(next, -1), next.AddDays(-30), years(next, -2), years(next, -5), years(next, -6), next.AddDays(-1), years(next, -1).AddDays(1), day.AddDays(-60), day.AddDays(1)}
		if a := madeup.ToRenew(f.Contracts); a != nil && !a.First.IsZero() {
			all = append(all, a.First)
		}
		return set(len(all), func(i int) { r.Proposed.First = all[i] })
	case "usulan.berakhir":
		first := r.Proposed.First
		all := []pppk.Date{pppk.Term(first, 1).Last, first.AddDays(30), first, pppk.Term(first, 2).Last, pppk.Term(first, 5).Last, pppk.Term(first, 6).Last}
		if a := madeup.ToRenew(f.Contracts); a != nil && !f.BirthDate.IsZero() {
			for _, age := range []int{58, 60, 65, 70, max(a.Position.AgeLimit, 50), 75} {
				for _, d := range madeup.BitingDays(years(f.BirthDate, age)) {
					if !d.Before(first) {
						all = append(all, d)
					}
				}
			}
		}
		return set(len(all), func(i int) { r.Proposed.Last = all[i] })
	}
	if id, ok := strings.CutPrefix(fact, "tambahan."); ok {
		values := madeup.OwnValues[id]
		if values == nil { // of a real agency: points, or the day of a paper
			values = []string{"80", "10"}
			if !strings.HasPrefix(id, "nilai") {
				values = []string{"2026-01-05", "tidak"}
			}
		}
		return set(len(values), func(i int) { setDeclared(f, id, values[i]) })
	}
	var subject pppk.Subject
	if word, ok := strings.CutPrefix(fact, "pernyataan."); ok && subject.UnmarshalText([]byte(word)) == nil {
		return fill.statement(fact, nth, subject, f)
	}
	if words := strings.Fields(fact); len(words) == 3 && words[0] == "evaluasi" && words[2] == "tahunan" {
		year, err := strconv.Atoi(words[1])
		if err == nil {
			return fill.evaluation(fact, nth, year, f)
		}
	}
	panic("a fact that the filler does not know: " + fact)
}

func (fill *filler) statement(fact string, nth int, subject pppk.Subject, f *pppk.Facts) int {
	day := madeup.PropertyDay
	first := day.AddDays(-300)
	if a := madeup.ToRenew(f.Contracts); a != nil && !a.First.IsZero() {
		first = a.First
	}
	all := []pppk.Date{day, first, first.AddDays(-1), day.AddDays(-100), first.AddDays(-500), day.AddDays(5)}
	i := fill.choice(fact, nth, 2*len(all))
	answer, on := pppk.Answer(1+i%2), all[i/2]
	// What an office says after the day of the decision is not of that day: what
	// it had said by then takes its place.
	f.Statements = slices.DeleteFunc(f.Statements, func(s pppk.Statement) bool { return s.Subject == subject && s.Date.After(day) })
	counts := false // what was begun may be of another agreement
	for j := range f.Statements {
		if s := &f.Statements[j]; s.Subject == subject && (s.Answer == 0 || s.Date.IsZero()) {
			if s.Answer == 0 {
				s.Answer = answer
			}
			if s.Date.IsZero() {
				s.Date = on
			}
			counts = counts || s.Date == on || !s.Date.Before(first) && !s.Date.After(day)
		}
	}
	if !counts {
		f.Statements = append(f.Statements, pppk.Statement{Subject: subject, Answer: answer, Date: on})
	}
	return 2 * len(all)
}

func (fill *filler) evaluation(fact string, nth, year int, f *pppk.Facts) int {
	i := fill.choice(fact, nth, 6) // the last: not assessed
	begun := false
	for j := range f.Evaluations {
		e := &f.Evaluations[j]
		if e.Year != year || e.Period != pppk.Annual {
			continue
		}
		begun = true
		if e.NotAssessed = i == 5; !e.NotAssessed {
			e.Predicate = pppk.Predicate(5 - i)
		}
	}
	if !begun {
		e := pppk.Evaluation{Year: year, Period: pppk.Annual, NotAssessed: i == 5}
		if !e.NotAssessed {
			e.Predicate = pppk.Predicate(5 - i)
		}
		f.Evaluations = append(f.Evaluations, e)
	}
	return 6
}

// finish fills what is asked for until there is an answer. It reports how many
// values the fact has that was asked for first; 0: it was not.
func (fill *filler) finish(p *law.Policy, f *pppk.Facts, r law.Request, watched string) (o law.Outcome, values int, ok bool) {
	f = madeup.Apart(f)
	asked := map[string]int{}
	for range 12 {
		d := p.Decide(r, f)
		if o = d.Outcome(); o != law.Undetermined {
			return o, values, f.Check() == nil
		}
		for m := range d.Missing() {
			fact := m.Name()
			n := fill.supply(fact, asked[fact], f, &r)
			if fact == watched && asked[fact] == 0 {
				values = n
			}
			asked[fact]++
		}
	}
	return o, values, false
}

// matters looks for a filling of the other facts under which two values of this
// one give different outcomes.
func (fill *filler) matters(p *law.Policy, f *pppk.Facts, r law.Request, fact string, tries int) bool {
	for range tries {
		clear(fill.chosen)
		fill.often = madeup.Pick(fill.Generator, 0.1, 0.3, 0.6, 0.9)
		var seen law.Outcome
		for i, n := 0, 1; i < n; i++ {
			fill.chosen[fact+"#0"] = i
			o, values, ok := fill.finish(p, f, r, fact)
			if n = max(n, values); !ok {
				continue
			}
			if seen != 0 && o != seen {
				return true
			}
			seen = o
		}
	}
	return false
}

// explainedLaws are laws that leave the points of renewal open, and that choose
// each of them this way or that.
func explainedLaws(t testing.TB) []madeup.PropertyLaw {
	t.Helper()
	from := madeup.Date(2025, 12, 1)
	return append(madeup.PropertyLaws(t)[:2],
		madeup.PropertyLaw{Name: "an agency that refuses", Policy: madeup.Under(t,
			law.Set(national.AgeLimitDay(), law.AtBirthday, from, madeup.Bound()),
			law.Set(national.ShortTerm(), national.NoShortRenewal, from, madeup.Bound()),
			law.Set(national.TeacherAgeLimit(), national.TeacherByLevel, from, madeup.Bound()),
			law.Set(national.RenewalTerms(), law.Years(1, 5).CutAtAgeLimit(), from, madeup.Bound()),
		), Strict: false, Own: false},
		madeup.PropertyLaw{Name: "an agency that renews", Policy: madeup.Under(t,
			law.Set(national.AgeLimitDay(), law.AtMonthEnd, from, madeup.Bound()),
			law.Set(national.ShortTerm(), national.ToAgeLimit, from, madeup.Bound()),
			law.Set(national.AfterLapse(), national.LapseRenewable, from, madeup.Bound()),
		), Strict: false, Own: false},
		madeup.PropertyLaw{Name: "an agency that leaves the days open", Policy: madeup.Under(t,
			law.Set(national.ShortTerm(), national.OneYearCut, from, madeup.Bound()),
			law.Set(national.RenewalTerms(), law.Years(1, 2, 5), from, madeup.Bound()),
		), Strict: false, Own: false},
	)
}

// explained is what TestOutcomesAreExplained came to.
type explained struct {
	count map[law.Outcome]int
	asked map[string]int
	total int // how many of the facts asked for were tried out
}

// explain decides people under the laws and looks whether each outcome says why.
// Of each fact that is asked for, the first are tried out.
func explain(g *madeup.Generator, t *testing.T, fill *filler, laws []madeup.PropertyLaw, people, most int) explained {
	t.Helper()
	e := explained{map[law.Outcome]int{}, map[string]int{}, 0}
	wrong := map[string]int{}
	for n := range people {
		laid := laws[n%len(laws)]
		g.Full = madeup.Pick(g, 0.99, 0.97, 0.9, 0.7)
		f := g.Facts(madeup.PropertyDay)
		r := g.NearLimit(g.Request(f), f)
		declare(g, laid, f)
		d := laid.Policy.Decide(r, f)
		e.count[d.Outcome()]++
		dump := func(why string) {
			if wrong[why]++; wrong[why] <= 2 {
				t.Errorf("%s: %s\noutcome %s, proposed %q\n%s", laid.Name, why, d.Outcome(), r.Proposed, asJSON(t, f))
			}
		}

		var missing []string
		for m := range d.Missing() {
			fact, from := m.Name(), m.From.ID
			require.NotEmpty(t, from)
			missing = append(missing, fact)
			if slices.ContainsFunc(f.Declared, func(d pppk.Declared) bool { return fact == "tambahan."+d.ID && d.Value != "" }) {
				dump("asks for " + fact + ", which it has")
			}
		}
		if d.Outcome() != law.Undetermined {
			if len(missing) > 0 {
				dump("it is decided, and still asks for something")
			}
		}
		switch d.Outcome() {
		case law.NotEligible:
			refusing := false
			for found := range d.Findings() {
				refusing = refusing || found.Blocks && found.Result == law.NotMet && len(found.Citations()) > 0
			}
			if !refusing {
				dump("no rule says why not")
			}
		case law.Contested:
			differ := map[law.Outcome]bool{}
			for _, one := range d.Readings() {
				differ[one.Outcome()] = true
			}
			if len(differ) < 2 {
				dump("no two readings differ")
			}
		case law.Undetermined:
			if len(missing) == 0 {
				dump("nothing is missing")
			}
			for _, fact := range missing {
				if e.asked[fact]++; e.asked[fact] > most {
					continue
				}
				e.total++
				if !fill.matters(laid.Policy, f, r, fact, 50_000) {
					dump("asks in vain for " + fact)
				}
			}
		}
	}
	t.Logf("%v; asked %v, %d of them tried; wrong %v", e.count, e.asked, e.total, wrong)
	return e
}

// Each outcome says why: a refusal names its rule and article, a contested one
// has readings that differ, and what is missing is all that is asked for. For
// each fact that is missing there is a filling of the others under which two of
// its values give different outcomes.
func TestOutcomesAreExplained(t *testing.T) {
	t.Parallel()
	people, most := madeup.AtLength(18_000), madeup.AtLength(800)
	g := madeup.NewGenerator(11)
	g.PartTime = 0.35
	fill := &filler{madeup.NewGenerator(12), map[string]int{}, 0}
	e := explain(g, t, fill, explainedLaws(t), people, most)
	require.Greater(t, e.total, people/5)
	for _, fact := range []string{
		"perjanjian", "perjanjian.status", "perjanjian.mulai", "perjanjian.berakhir", "perjanjian.jabatan.jenis", "perjanjian.jabatan.rumpun",
		"perjanjian.jabatan.jenjang", "perjanjian.jabatan.batas_usia", "tanggal_lahir", "pernyataan.pencapaian-kinerja",
		"pernyataan.kesesuaian-kompetensi", "pernyataan.kebutuhan-instansi", "pernyataan.ketersediaan-anggaran", "evaluasi 2024 tahunan",
		"evaluasi 2025 tahunan", "peristiwa.lengkap_sampai", "usulan.mulai", "usulan.berakhir",
	} {
		require.NotZero(t, e.asked[fact], fact)
	}
	for _, o := range madeup.Outcomes {
		require.GreaterOrEqual(t, e.count[o], people/20, "%s of %v", o, e.count)
	}
}

// combination is one reading of the three open points of renewals.
type combination struct {
	words  [3]string // as readings are written
	policy *law.Policy
}

// combinations is the law under each reading, chosen by an agency's decree.
func combinations(t testing.TB) (all []combination) {
	t.Helper()
	type choice[T any] struct {
		value T
		words string
	}
	from := madeup.Date(2025, 6, 1)
	for _, day := range []choice[law.LimitDay]{
		{law.AtBirthday, "Hari berlakunya batas usia: pada hari ulang tahun"},
		{law.AtMonthEnd, "Hari berlakunya batas usia: pada akhir bulan ulang tahun"},
		{law.AtNextMonth, "Hari berlakunya batas usia: pada tanggal 1 bulan berikutnya"},
	} {
		for _, short := range []choice[national.Remainder]{
			{national.NoShortRenewal, "Sisa waktu kurang dari satu tahun sampai batas usia: tidak diperpanjang"},
			{national.OneYearCut, "Sisa waktu kurang dari satu tahun sampai batas usia: satu tahun, yang terpotong oleh batas usia"},
			{national.ToAgeLimit, "Sisa waktu kurang dari satu tahun sampai batas usia: sampai batas usia"},
		} {
			for _, lapse := range []choice[national.Lapse]{
				{national.LapseEnds, "Perpanjangan sesudah perjanjian berakhir: hubungan kerja telah berakhir; perlu pengangkatan baru"},
				{national.LapseRenewable, "Perpanjangan sesudah perjanjian berakhir: masih dapat diperpanjang"},
			} {
				all = append(all, combination{[3]string{day.words, short.words, lapse.words}, madeup.Under(t,
					law.Set(national.AgeLimitDay(), day.value, from, madeup.Bound()),
					law.Set(national.ShortTerm(), short.value, from, madeup.Bound()),
					law.Set(national.AfterLapse(), lapse.value, from, madeup.Bound()),
				)})
			}
		}
	}
	return all
}

// within reports whether the combination is one of a reading in words.
func (c combination) within(reading string) bool {
	for _, words := range c.words {
		point, _, _ := strings.Cut(words, ":")
		if strings.Contains("; "+reading, "; "+point+": ") && !strings.Contains("; "+reading+"; ", "; "+words+"; ") {
			return false
		}
	}
	return true
}

// settled is the outcome of several readings: contested where some refuse and
// some renew, whatever is not known under the others.
func settled(all []law.Outcome) law.Outcome {
	switch unknown := slices.Contains(all, law.Undetermined); {
	case slices.Contains(all, law.Eligible) && slices.Contains(all, law.NotEligible), slices.Contains(all, law.Contested):
		return law.Contested
	case unknown:
		return law.Undetermined
	}
	return all[0]
}

// folded is what several readings say together.
func folded[T comparable](all []T, unknown, contested T) T {
	for _, one := range all {
		if one == unknown {
			return unknown
		}
	}
	for _, one := range all {
		if one != all[0] {
			return contested
		}
	}
	return all[0]
}

// foldedResults is what a finding says whose results under the readings are these: a
// rule that is met wherever it applies is met.
func foldedResults(all []law.Result) law.Result {
	if slices.Contains(all, law.Met) {
		all = slices.DeleteFunc(slices.Clone(all), func(r law.Result) bool { return r == law.NotApplicable })
	}
	return folded(all, law.NotKnown, law.ContestedResult)
}

// said is what a decision says, in a form that can be compared.
type said struct {
	outcome  law.Outcome
	findings []finding
	last     pppk.Date
	by       string
	known    bool // the longest term is
}

type finding struct {
	rule   string
	result law.Result
	blocks bool
}

func saidBy(d law.Decision) said {
	s := said{outcome: d.Outcome()}
	for f := range d.Findings() {
		s.findings = append(s.findings, finding{f.Rule, f.Result, f.Blocks})
	}
	s.last, s.by = d.Longest()
	s.known = knowsLongest(s.by)
	return s
}

// A decision is what the readings say together, and an agency that chooses one
// gets what that reading says.
func TestReadingsPartition(t *testing.T) {
	t.Parallel()
	people := madeup.AtLength(2000)
	p := madeup.National(t, madeup.PropertyDay)
	all := combinations(t)
	require.Len(t, all, 18)
	g := madeup.NewGenerator(13)
	g.PartTime = 0.35
	count, contested, readings, wrong := map[law.Outcome]int{}, 0, 0, 0
	for range people {
		g.Full = madeup.Pick(g, 0.99, 0.97, 0.85)
		f, r := someone(g, madeup.PropertyLaw{Policy: p}, madeup.Pick(g, 0, 0, law.Contested))
		d := p.Decide(r, f)
		whole := saidBy(d)
		count[whole.outcome]++
		mismatch := func(format string, values ...any) {
			if wrong++; wrong <= 5 {
				t.Errorf(format+"\nproposed %q\n%s", append(values, r.Proposed, asJSON(t, f))...)
			}
		}

		said := make([]said, len(all))
		outcome := make([]law.Outcome, len(all))
		for i, c := range all {
			said[i] = saidBy(c.policy.Decide(r, f))
			outcome[i] = said[i].outcome
			if outcome[i] == law.Contested {
				mismatch("contested although everything is chosen: %v", c.words)
			}
		}
		if want := settled(outcome); whole.outcome != want {
			mismatch("outcome %s, of all readings %s: %v", whole.outcome, want, outcome)
		}
		for i, one := range whole.findings {
			result := make([]law.Result, len(all))
			for j := range all {
				require.Equal(t, one.rule, said[j].findings[i].rule)
				require.Equal(t, one.blocks, said[j].findings[i].blocks)
				result[j] = said[j].findings[i].result
			}
			want := foldedResults(result)
			if one.result != want {
				mismatch("%s: %s, of all readings %s: %v", one.rule, one.result, want, result)
			}
			if want == law.ContestedResult {
				contested++
			}
		}
		shortest, known := said[0], true
		for _, one := range said {
			known = known && one.known
			if shortest.last.IsZero() && !one.last.IsZero() || !one.last.IsZero() && one.last.Before(shortest.last) {
				shortest = one
			}
		}
		if whole.known != known || known && (whole.last != shortest.last || whole.by != shortest.by && !bounds(said, whole)) {
			mismatch("longest %s by %s (known: %t), of all readings %s by %s (known: %t)", whole.last, whole.by, whole.known, shortest.last, shortest.by, known)
		}

		// Each reading is what its combinations say, and each combination is in
		// one reading.
		var ofReadings []law.Outcome
		covered := 0
		for text, one := range d.Readings() {
			readings++
			got := saidBy(one)
			ofReadings = append(ofReadings, got.outcome)
			for i, c := range all {
				if !c.within(text.String()) {
					continue
				}
				covered++
				if !slices.Equal(said[i].findings, got.findings) || said[i].outcome != got.outcome || said[i].last != got.last || said[i].by != got.by {
					mismatch("reading %q: %v, by decree %v: %v", text, got, c.words, said[i])
				}
			}
		}
		switch {
		case len(ofReadings) == 0:
			if settled(outcome) != whole.outcome {
				mismatch("no reading matters, and the outcomes differ: %v", outcome)
			}
		case covered != len(all):
			mismatch("%d of %d combinations are in a reading", covered, len(all))
		case whole.outcome != settled(ofReadings):
			mismatch("outcome %s, of its readings %v", whole.outcome, ofReadings)
		}
	}
	if wrong > 5 {
		t.Errorf("%d mismatches", wrong)
	}
	for _, o := range madeup.Outcomes {
		require.GreaterOrEqual(t, count[o], people/20, "%s of %v", o, count)
	}
	require.Greater(t, readings, people/2)
	require.Greater(t, contested, people/4)
	t.Logf("%v; %d readings, %d findings contested", count, readings, contested)
}

// bounds reports whether some reading has the longest term of the whole.
func bounds(all []said, whole said) bool {
	return slices.ContainsFunc(all, func(s said) bool { return s.last == whole.last && s.by == whole.by })
}

// everything calls every method of a decision and returns what they say.
func everything(t testing.TB, d law.Decision) string {
	t.Helper()
	var b strings.Builder
	say := func(values ...any) { fmt.Fprintln(&b, values...) }
	say(d.Outcome(), d.Step(), d.Day(), d.Request().Act, d.Request().Proposed)
	for f := range d.Findings() {
		say(f.Rule, f.Result, f.Blocks, f.Title(), f.Duty(), f.Found(), f.Wanted(), f.Latest(), f.String(), len(f.Citations()))
	}
	for m := range d.Missing() {
		fact, from := m.Name(), m.From.ID
		say(fact, from)
	}
	for reading, one := range d.Readings() {
		last, by := one.Longest()
		say(reading, one.Outcome(), last, by)
	}
	say(d.Longest())
	for note := range d.Notes() {
		say(note)
	}
	say(d.Letter(), string(d.AppendLetter(nil)))
	if r, err := d.Record(); err != nil {
		say(err)
	} else {
		say(asJSON(t, r), r, r.LogValue())
	}
	say(d.String(), d.LogValue(), fmt.Sprintf("%v %+v %#v %s %q %d %x %T", d, d, d, d, d, d, d, d))
	return b.String()
}

// Nothing panics on values that nobody has filled.
func TestZeroValues(t *testing.T) {
	t.Parallel()
	laid := madeup.National(t, madeup.PropertyDay)
	ask := law.Request{Act: national.Renewal()}
	var none *law.Policy
	for name, c := range map[string]struct {
		policy  *law.Policy
		request law.Request
		facts   *pppk.Facts
		want    law.Outcome
	}{
		"zero facts":               {laid, ask, &pppk.Facts{}, law.Undetermined},
		"no facts":                 {laid, ask, nil, law.Undetermined},
		"no facts, and a proposal": {laid, law.Request{Act: national.Renewal(), Proposed: pppk.Term(madeup.PropertyDay, 1)}, nil, law.Undetermined},
		"an empty agreement":       {laid, ask, &pppk.Facts{Contracts: make(pppk.Chain, 1)}, law.Undetermined},
		"empty entries": {laid, ask, &pppk.Facts{
			Contracts: make(pppk.Chain, 2), Evaluations: make([]pppk.Evaluation, 1),
			Statements: make([]pppk.Statement, 1), Events: pppk.Events{List: make([]pppk.Event, 1)},
		}, law.Undetermined},
		"of a status alone":     {laid, ask, &pppk.Facts{Contracts: pppk.Chain{{Status: pppk.FullTime}}}, law.Undetermined},
		"of the other alone":    {laid, ask, &pppk.Facts{Contracts: pppk.Chain{{Status: pppk.PartTime}}}, law.Undetermined},
		"zero request":          {laid, law.Request{}, madeup.FullFacts(madeup.PropertyDay), 0},
		"unknown act":           {laid, law.Request{Act: law.Act{}}, madeup.FullFacts(madeup.PropertyDay), 0},
		"zero policy":           {&law.Policy{}, ask, madeup.FullFacts(madeup.PropertyDay), 0},
		"zero policy, no facts": {&law.Policy{}, ask, nil, 0},
		"no policy":             {none, ask, madeup.FullFacts(madeup.PropertyDay), 0},
		"no policy, no facts":   {none, law.Request{}, nil, 0},
	} {
		var d law.Decision
		require.NotPanics(t, func() {
			d = c.policy.Decide(c.request, c.facts)
			everything(t, d)
		}, name)
		require.Equal(t, c.want, d.Outcome(), name)
		require.Equal(t, c.request, d.Request(), name)
		r, err := d.Record()
		require.Equal(t, d.Err(), err, name)
		require.Equal(t, c.want == 0, err != nil, name)
		require.Equal(t, c.want, r.Outcome, name)
		missing := 0
		for range d.Missing() {
			missing++
		}
		if c.want == law.Undetermined {
			require.NotZero(t, missing, name)
			require.NotZero(t, d.Step(), name)
			continue
		}
		require.Zero(t, missing, name)
		for range d.Findings() {
			require.Fail(t, "a finding", name)
		}
		for range d.Readings() {
			require.Fail(t, "a reading", name)
		}
		for range d.Notes() {
			require.Fail(t, "a note", name)
		}
		last, by := d.Longest()
		require.Zero(t, last, name)
		require.Empty(t, by, name)
		require.Zero(t, d.Step(), name)
		require.True(t, d.Day().IsZero() || d.Err() != nil, name)
	}

	require.NotPanics(t, func() {
		var d law.Decision
		text := everything(t, d)
		require.Contains(t, text, "pppk.Decision( )")
		require.True(t, none.Day().IsZero())
		require.True(t, (&law.Policy{}).Day().IsZero())

		var f law.Finding
		require.Empty(t, f.Title()+f.Duty()+f.Found()+f.Wanted())
		require.Zero(t, f.Latest())
		require.Empty(t, f.Citations())
		require.NotEmpty(t, f.String())
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x"} {
			for _, v := range []any{f, d, pppk.Facts{}, law.Request{}, law.Policy{}, law.Record{}, pppk.Contract{}, (*pppk.Facts)(nil), (*law.Policy)(nil)} {
				require.NotContains(t, fmt.Sprintf(verb, v), "PANIC")
			}
		}
		require.NoError(t, (&pppk.Facts{}).Check())
	})
}

// owned gives a person words that nobody else has, wherever there is room.
func owned(f *pppk.Facts, mark string) *pppk.Facts {
	f = madeup.Apart(f)
	f.Name = "Nama " + mark
	for i := range f.Contracts {
		c := &f.Contracts[i]
		c.Number += " Nomor " + mark
		if c.Supersedes != "" {
			c.Supersedes += " Nomor " + mark
		}
		c.Unit, c.Position.Name = "Unit "+mark, "Jabatan "+mark
	}
	for i := range f.Statements {
		f.Statements[i].Office, f.Statements[i].Letter = "Kantor "+mark, "Surat "+mark
	}
	for i := range f.Events.List {
		f.Events.List[i].Letter = "Putusan " + mark
	}
	return f
}

// A decision never explains somebody else, whose facts took the same place.
func TestDecisionDoesNotExplainSomebodyElse(t *testing.T) {
	t.Parallel()
	people := madeup.AtLength(500)
	laws := madeup.PropertyLaws(t)
	g := madeup.NewGenerator(14)
	g.PartTime = 0.35
	named := 0
	for n := range people {
		p := laws[n%len(laws)].Policy
		g.Full = madeup.Pick(g, 0.99, 0.9)
		one, other := owned(g.Facts(madeup.PropertyDay), "Melati"), owned(g.Facts(madeup.PropertyDay), "Kenanga")
		switch n % 4 {
		case 0: // a twin, but for names and numbers
			other = owned(one, "Kenanga")
		case 1: // a twin whose name alone differs
			for i := range one.Contracts {
				one.Contracts[i].Number, one.Contracts[i].Supersedes = "", ""
			}
			if n%20 == 1 {
				one.Contracts = nil
			}
			other = madeup.Apart(one)
			other.Name = "Nama Kenanga"
		}
		r := g.Request(one)

		reused := *madeup.Apart(one)
		d := p.Decide(r, &reused)
		want := saidBy(p.Decide(r, one))
		var missing []string
		for m := range d.Missing() {
			fact := m.Name()
			missing = append(missing, fact)
		}
		for f := range d.Findings() {
			require.NotContains(t, f.Found(), "Kenanga")
			if strings.Contains(f.Found(), "Kantor Melati") {
				named++
			}
		}

		reused = *other
		require.Equal(t, want, saidBy(d))
		var still []string
		for m := range d.Missing() {
			fact := m.Name()
			still = append(still, fact)
		}
		require.Equal(t, missing, still)
		require.Equal(t, r, d.Request())
		for f := range d.Findings() {
			require.NotContains(t, f.Found(), "Kenanga", f.Rule)
			require.NotContains(t, f.Wanted(), "Kenanga", f.Rule)
			require.NotContains(t, f.String(), "Kenanga", f.Rule)
		}
		letter := d.Letter()
		require.Contains(t, letter, "telah berubah")
		require.NotContains(t, letter, "Kenanga")
		require.NotContains(t, letter, "Melati")
		record, err := d.Record()
		require.ErrorIs(t, err, pppk.ErrFacts)
		require.Zero(t, record)
		require.NotContains(t, err.Error(), "Kenanga")
		require.NotContains(t, everything(t, d), "Kenanga")

		reused = *one // and it is himself again
		require.Contains(t, d.Letter(), "Nama Melati")
		_, err = d.Record()
		require.NoError(t, err)
	}
	require.Greater(t, named, people)
}

// A record can be decided again, and nothing that happens to the facts later
// happens to it.
func TestRecordReplays(t *testing.T) {
	t.Parallel()
	people := madeup.AtLength(500)
	laws := madeup.PropertyLaws(t)
	g := madeup.NewGenerator(15)
	g.PartTime = 0.35
	for n := range people {
		p := laws[n%len(laws)].Policy
		g.Full = madeup.Pick(g, 0.99, 0.9)
		f := owned(g.Facts(madeup.PropertyDay), "Melati")
		r := g.Request(f)
		d := p.Decide(r, f)
		record, err := d.Record()
		require.NoError(t, err)
		require.Equal(t, madeup.PropertyDay, record.Day)
		require.Equal(t, d.Outcome(), record.Outcome)
		require.Equal(t, r, law.Request{Act: national.Law().Act(record.Act), Proposed: record.Proposed})
		want, stored := saidBy(d), asJSON(t, record)

		facts := record.Facts
		again := p.Decide(law.Request{Act: national.Law().Act(record.Act), Proposed: record.Proposed}, &facts)
		require.Equal(t, want, saidBy(again))
		same, err := again.Record()
		require.NoError(t, err)
		require.Equal(t, record, same)

		var read pppk.Facts // and from where it was stored
		text, err := json.Marshal(record.Facts)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(text, &read))
		require.Equal(t, want, saidBy(p.Decide(r, &read)))

		f.Name, f.BirthDate = "Nama Kenanga", madeup.Date(1950, 1, 1)
		for i := range f.Contracts {
			f.Contracts[i] = pppk.Contract{Number: "Kenanga"}
		}
		for i := range f.Evaluations {
			f.Evaluations[i] = pppk.Evaluation{}
		}
		for i := range f.Statements {
			f.Statements[i] = pppk.Statement{Office: "Kenanga"}
		}
		for i := range f.Events.List {
			f.Events.List[i] = pppk.Event{Letter: "Kenanga"}
		}
		f.Events.CompleteTo, f.Spending = pppk.Date{}, pppk.Spending{}
		require.Equal(t, stored, asJSON(t, record))
	}
}

// One policy serves many goroutines, and one person too.
func TestConcurrent(t *testing.T) {
	t.Parallel()
	people := madeup.AtLength(30)
	for _, laid := range madeup.PropertyLaws(t) {
		g := madeup.NewGenerator(16)
		g.PartTime = 0.35
		facts, requests, want := make([]*pppk.Facts, people), make([]law.Request, people), make([]string, people)
		for i := range facts {
			facts[i] = g.Facts(madeup.PropertyDay)
			requests[i] = g.Request(facts[i])
			want[i] = everything(t, laid.Policy.Decide(requests[i], facts[i]))
		}
		var all sync.WaitGroup
		wrong := make([]int, 8)
		for worker := range wrong {
			all.Add(1)
			go func() {
				defer all.Done()
				for i := range facts {
					at := (i + worker*people/len(wrong)) % people
					if everything(t, laid.Policy.Decide(requests[at], facts[at])) != want[at] {
						wrong[worker]++
					}
				}
			}()
		}
		all.Wait()
		require.Equal(t, make([]int, 8), wrong, laid.Name)
	}
}
