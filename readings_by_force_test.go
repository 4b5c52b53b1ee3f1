package pppk_test

import (
	"fmt"
	"maps"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/frozen"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// A decision tells by itself on which open points of law each rule hangs, and runs a rule
// again only for those. The tests of this file lay instead, for every combination of
// readings, a law that chooses it, decide afresh under it, and look that both say the same.

// mostCombinations is of how many combinations all are laid; of more some are drawn.
const mostCombinations = 64

// point is a parameter that can be open, and how an agency would choose one of its words.
type point struct {
	id     string
	words  func(*law.Policy) []string // under which the policy decides: more than one where it is open
	choose func(p *law.Policy, word string) law.Setting
}

func pointOf[T law.Valued](of law.Parameter[T]) point {
	return point{of.ID(),
		func(p *law.Policy) (all []string) {
			for _, a := range law.Alternatives(p, of) {
				all = append(all, fmt.Sprint(a.Value))
			}
			return all
		},
		func(p *law.Policy, word string) law.Setting {
			for _, a := range law.Alternatives(p, of) {
				if fmt.Sprint(a.Value) == word {
					return law.Set(of, a.Value, p.Day(), decreeNamed("Peraturan Rekaan 9/2023", "2023-10-31")).Until(p.Day())
				}
			}
			panic(of.ID() + " is never " + word)
		}}
}

// nationalPoints are those of the nation on which sources disagree.
func nationalPoints() []point {
	return []point{
		pointOf(national.AgeLimitDay()), pointOf(national.ShortTerm()), pointOf(national.AfterLapse()), pointOf(national.PartTimeSelection()),
		pointOf(national.ResignationTest()), pointOf(national.ApplicantAge()), pointOf(national.TeacherAgeLimit()), pointOf(national.LackOfFunds()), pointOf(national.ClassOfEnding()),
	}
}

// chosen is one word for each of some points.
type chosen map[string]string

func (c chosen) String() string {
	var all []string
	for _, id := range slices.Sorted(maps.Keys(c)) {
		all = append(all, id+"="+c[id])
	}
	return strings.Join(all, " ")
}

// openLaw is a law on a day on which points of it are open, and the laws which choose.
type openLaw struct {
	name     string
	policy   *law.Policy
	open     []point
	words    map[string][]string
	chosen   map[string]*law.Policy
	Combined int // how many laws were laid that choose
}

func newOpenLaw(name string, laid *law.Law, day pppk.Date, points []point) (*openLaw, error) {
	p, err := laid.On(day)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	l := &openLaw{name: name + " on " + day.String(), policy: p, words: map[string][]string{}, chosen: map[string]*law.Policy{}}
	for _, one := range points {
		if words := one.words(p); len(words) > 1 {
			l.open, l.words[one.id] = append(l.open, one), words
		}
	}
	return l, nil
}

// applied are the open points that rules of the act say they apply, and the others.
func (l *openLaw) applied(act law.Act) (applied, others []point) {
	for _, one := range l.open {
		if slices.ContainsFunc(l.policy.Rules(), func(r law.Rule) bool {
			return r.Act == act && slices.ContainsFunc(slices.Concat(r.Parameters, r.Asks), func(p law.Param) bool { return p.ID() == one.id })
		}) {
			applied = append(applied, one)
		} else {
			others = append(others, one)
		}
	}
	return applied, others
}

// first is the first word of each point.
func (l *openLaw) first(points []point) chosen {
	c := chosen{}
	for _, one := range points {
		c[one.id] = l.words[one.id][0]
	}
	return c
}

// combinations are all of some points, or those that are drawn: the first is the one of
// the first words.
func (l *openLaw) combinations(points []point) (all []chosen, whole bool) {
	total := 1
	for _, one := range points {
		total *= len(l.words[one.id])
	}
	at := func(n int) chosen {
		c := chosen{}
		for _, one := range points {
			words := l.words[one.id]
			c[one.id] = words[n%len(words)]
			n /= len(words)
		}
		return c
	}
	step := (total + mostCombinations - 1) / mostCombinations
	for n := 0; n < total; n += step {
		all = append(all, at(n))
	}
	return all, step == 1
}

// under is the law that chooses.
func (l *openLaw) under(c chosen) (*law.Policy, error) {
	if p := l.chosen[c.String()]; p != nil {
		return p, nil
	}
	o := law.Overlay{ID: "memilih", Authority: "Kabupaten Memilih"}
	if _, whose, ok := strings.Cut(strings.TrimSuffix(l.policy.String(), ")"), ", "); ok { // of the same agency
		o.Authority = whose
	}
	for _, one := range l.open {
		if word, ok := c[one.id]; ok {
			o.Settings = append(o.Settings, one.choose(l.policy, word))
		}
	}
	laid, err := l.policy.Law().With(o)
	if err != nil {
		return nil, err
	}
	p, err := laid.On(l.policy.Day())
	if err != nil {
		return nil, err
	}
	l.chosen[c.String()] = p
	l.Combined++
	return p, nil
}

// said is what a decision says.
type said struct {
	outcome  law.Outcome
	results  []string // of each rule
	evidence []string // of each rule
	last     string
	missing  []string
}

func saidBy(d law.Decision) (s said) {
	s.outcome = d.Outcome()
	for f := range d.Findings() {
		s.results = append(s.results, fmt.Sprintf("%s %s %t", f.Rule, f.Result, f.Blocks))
		s.evidence = append(s.evidence, fmt.Sprintf("%s: %q, %q, %s", f.Rule, f.Found(), f.Wanted(), f.Latest()))
	}
	last, by := d.Longest()
	s.last = last.String() + " " + by
	for m := range d.Missing() {
		s.missing = append(s.missing, m.Name()+", "+m.Title.ID)
	}
	return s
}

// signature is what tells two readings apart.
func (s said) signature() string {
	return fmt.Sprint(s.results, s.last)
}

// differences are where what the decision tells of readings is not what the laws say that
// choose them. It returns how many combinations were laid.
func (l *openLaw) differences(r law.Request, f *pppk.Facts) (all []string, combined int, err error) {
	applied, others := l.applied(r.Act)
	combinations, whole := l.combinations(applied)
	fresh := make([]said, len(combinations))
	for i, c := range combinations {
		p, err := l.under(c)
		if err != nil {
			return nil, 0, err
		}
		fresh[i] = saidBy(p.Decide(r, f))
	}
	differ := func(c fmt.Stringer, what string, tracked, afresh any) {
		if fmt.Sprint(tracked) != fmt.Sprint(afresh) {
			all = append(all, fmt.Sprintf("%s: %s: tracked %v, afresh %v", c, what, tracked, afresh))
		}
	}

	// Points that no rule says it applies make no difference, whatever is chosen for them.
	turns := 0
	for _, one := range others {
		turns = max(turns, len(l.words[one.id]))
	}
	for turn := range turns {
		c := l.first(applied)
		for _, one := range others {
			c[one.id] = l.words[one.id][turn%len(l.words[one.id])]
		}
		p, err := l.under(c)
		if err != nil {
			return nil, 0, err
		}
		differ(c, "points that no rule applies", saidLines(fresh[0]), saidLines(saidBy(p.Decide(r, f))))
	}

	// Each reading says what the laws say that choose it.
	d := l.policy.Decide(r, f)
	type told struct {
		chosen
		said
	}
	var readings []told
	for reading, one := range d.Readings() {
		c := chosen{}
		for _, point := range reading {
			c[point.Parameter] = point.Value
		}
		readings = append(readings, told{c, saidBy(one)})
	}
	whole0 := saidBy(d)
	if len(readings) == 0 {
		readings = []told{{chosen{}, whole0}}
	}
	missing := make([]map[string]bool, len(readings))
	for i, c := range combinations {
		var of []int
		for j, reading := range readings {
			if within(reading.chosen, c) {
				of = append(of, j)
			}
		}
		if len(of) != 1 {
			differ(c, "how many readings it is of", len(of), 1)
			continue
		}
		reading, now := readings[of[0]], fresh[i]
		differ(c, "outcome", reading.outcome, now.outcome)
		differ(c, "results", lines(reading.results), lines(now.results))
		differ(c, "longest", reading.last, now.last)
		if missing[of[0]] == nil {
			missing[of[0]] = map[string]bool{}
		}
		for _, m := range now.missing {
			missing[of[0]][m] = true
		}
		if within(c, merged(l.first(applied), reading.chosen)) { // it shows the first of what makes no difference
			differ(c, "evidence", lines(reading.evidence), lines(now.evidence))
		}
	}
	if !whole {
		return all, len(combinations), nil
	}
	for j, reading := range readings {
		differ(reading.chosen, "missing", lines(slices.Sorted(slices.Values(reading.missing))), lines(slices.Sorted(maps.Keys(missing[j]))))
	}

	// What the decision says as a whole is what they come to together.
	outcome, results, last := together(fresh)
	none := chosen{}
	differ(none, "outcome of all", whole0.outcome, outcome)
	differ(none, "results of all", lines(whole0.results), lines(results))
	if last != "" {
		differ(none, "longest of all", whole0.last, last)
	}

	// A point that is named makes a difference. Where a fact is missing it can be whether
	// the outcome waits for that fact, which nothing else says.
	if slices.ContainsFunc(results, func(result string) bool { return strings.Contains(result, " "+law.NotKnown.String()+" ") }) {
		return all, len(combinations), nil
	}
	for id := range readings[0].chosen {
		matters := false
		for i, c := range combinations {
			for j, other := range combinations {
				matters = matters || within(without(c, id), other) && fresh[i].signature() != fresh[j].signature()
			}
		}
		differ(chosen{id: ""}, "makes a difference", true, matters)
	}
	return all, len(combinations), nil
}

func saidLines(s said) string {
	return fmt.Sprint(s.outcome, lines(s.results), lines(s.evidence), s.last, lines(s.missing))
}

func lines(all []string) string { return "\n    " + strings.Join(all, "\n    ") + "\n" }

// within reports whether d chooses what c does.
func within(c, d chosen) bool {
	for id, word := range c {
		if d[id] != word {
			return false
		}
	}
	return true
}

func merged(c, d chosen) chosen {
	all := maps.Clone(c)
	maps.Copy(all, d)
	return all
}

func without(c chosen, id string) chosen {
	less := maps.Clone(c)
	delete(less, id)
	return less
}

// together is what all readings come to: the outcome, the result of each rule, and the
// shortest of the longest terms, or "" where it is told otherwise.
func together(fresh []said) (outcome law.Outcome, results []string, last string) {
	count := map[law.Outcome]int{}
	for _, s := range fresh {
		count[s.outcome]++
	}
	switch refused, missing := count[law.NotEligible], count[law.Undetermined]; {
	case count[0] == len(fresh):
	case refused == len(fresh):
		outcome = law.NotEligible
	case refused+missing == 0:
		outcome = law.Eligible
	case refused > 0 && refused+missing < len(fresh):
		outcome = law.Contested
	default:
		outcome = law.Undetermined
	}
	for i := range fresh[0].results {
		seen := map[string]bool{}
		rule, blocks := "", ""
		for _, s := range fresh {
			parts := strings.Fields(s.results[i])
			rule, blocks = parts[0], parts[2]
			seen[parts[1]] = true
		}
		result := law.ContestedResult.String()
		switch {
		case seen[law.NotKnown.String()]:
			result = law.NotKnown.String()
		case len(seen) == 1:
			for result = range seen {
			}
		case len(seen) == 2 && seen[law.Met.String()] && seen[law.NotApplicable.String()]:
			result = law.Met.String()
		}
		results = append(results, rule+" "+result+" "+blocks)
	}
	for i, s := range fresh {
		switch {
		case s.last == " ": // under one of them it is not known
			return outcome, results, s.last
		case i == 0, strings.HasPrefix(last, " ") && !strings.HasPrefix(s.last, " "), !strings.HasPrefix(s.last, " ") && s.last[:10] < last[:10]:
			last = s.last
		}
	}
	return outcome, results, last
}

// asked is a question about somebody, and in words who that is.
type asked struct {
	who     string
	request law.Request
	facts   *pppk.Facts
}

// peopleOn are people who are asked about on the day: so many about each act of the
// nation, and so many near an age limit about a renewal.
func peopleOn(day pppk.Date, byAct map[string][]int, each, near int) (all []asked) {
	for _, act := range frozen.Acts() {
		for _, number := range byAct[act][:min(each, len(byAct[act]))] {
			p := frozen.PersonOf(number)
			if r := question(p.Request); r.Check() == nil {
				all = append(all, asked{fmt.Sprint("frozen ", number), r, factsOf(p.Facts)})
			}
		}
	}
	for seed := range near {
		g := madeup.NewGenerator(uint64(seed))
		f := g.Facts(day)
		all = append(all, asked{fmt.Sprint("made up ", seed), g.NearLimit(g.Request(f), f), f})
	}
	return all
}

// frozenByDay are the numbers of the frozen people who are asked about on each day, by
// their acts.
var frozenByDay = sync.OnceValue(func() map[string]map[string][]int {
	all := map[string]map[string][]int{}
	for number := range 6000 {
		p := frozen.OutlineOf(number)
		for _, day := range p.Days {
			if all[day] == nil {
				all[day] = map[string][]int{}
			}
			all[day][p.Request.Act] = append(all[day][p.Request.Act], number)
		}
	}
	return all
})

// forced is a law on a day whose readings are looked at, and who is asked about.
type forced struct {
	name   string
	laid   *law.Law
	day    string
	points []point
	people []asked
}

// Every rule under every combination of readings, run afresh under a law that chooses it,
// says what the decision under the open law says of that reading: under the law of the
// nation, of each region, as reported and as confirmed, and of agencies that do not exist.
func TestReadingsByForce(t *testing.T) {
	t.Parallel()
	a, err := newAnswerer(nil)
	require.NoError(t, err)
	var all []forced
	add := func(name string, laid *law.Law, day string, points []point, each, near int) {
		all = append(all, forced{name, laid, day, points, peopleOn(pppk.MustParseDate(day), frozenByDay()[day], each, near)})
	}
	for _, day := range []string{"2024-01-01", "2025-01-16", "2025-03-10", "2025-11-19", "2026-03-02", "2026-04-01"} {
		add(frozen.Nation, a.laws[frozen.Nation], day, nationalPoints(), madeup.AtLength(15), madeup.AtLength(20))
	}
	for _, name := range frozen.Laws()[1:] {
		days := []string{"2026-04-01"}
		if own := frozen.Around(name); len(own) > 0 {
			days[0] = own[len(own)-2] // its last day of effect
		}
		for _, day := range days {
			add(name, a.laws[name], day, nationalPoints(), madeup.AtLength(2), madeup.AtLength(5))
		}
	}
	own, points := disputed(t)
	add("an agency with open points of its own", own, "2026-03-02", append(nationalPoints(), points...), 2, madeup.AtLength(30))
	last := &all[len(all)-1]
	for i := range last.people[max(0, len(last.people)-madeup.AtLength(30)):] { // the same people, about the act of its own
		one := last.people[len(last.people)-1-i]
		one.request = law.Request{Act: own.Act("pindah-rekaan")}
		last.people = append(last.people, one)
	}

	var next, decisions, combinations, laid, read atomic.Int64
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Add(1)
		go func() {
			defer workers.Done()
			for i := next.Add(1) - 1; i < int64(len(all)); i = next.Add(1) - 1 {
				one := all[i]
				l, err := newOpenLaw(one.name, one.laid, pppk.MustParseDate(one.day), one.points)
				if err != nil {
					t.Error(err)
					continue
				}
				for _, who := range one.people {
					differences, n, err := l.differences(who.request, who.facts)
					if err != nil || len(differences) > 0 {
						t.Errorf("%s, %s, %s: %v\n%s", l.name, who.who, who.request.Act, err, strings.Join(differences[:min(2, len(differences))], "\n"))
						break
					}
					for range l.policy.Decide(who.request, who.facts).Readings() {
						read.Add(1)
					}
					decisions.Add(1)
					combinations.Add(int64(n))
				}
				laid.Add(int64(l.Combined))
			}
		}()
	}
	workers.Wait()
	require.Greater(t, read.Load(), int64(100), "readings that make a difference")
	t.Logf("%d laws and days, %d laws that choose, %d decisions, %d of their combinations, %d readings that make a difference", len(all), laid.Load(), decisions.Load(), combinations.Load(), read.Load())
}

// way is a way of the made-up agency to do something: its choices.
type way string

// disputedPoint is an open point of an agency that does not exist.
func disputedPoint(id string, ways ...way) law.Parameter[way] {
	spec := law.ParameterSpec[way]{ID: "rekaan." + id, Title: madeup.Text(id), Plain: madeup.Text(id), Contested: true}
	for _, w := range ways {
		spec.Choices = append(spec.Choices, law.Choice[way]{Value: w, Words: madeup.Text(string(w)), Cite: madeup.Bound()})
	}
	return law.NewParameter(spec)
}

// disputedRule is a rule of an agency that does not exist.
func disputedRule(act law.Act, id string, check func(*law.Case) law.Result, applies ...law.Param) law.Rule {
	return law.Rule{
		ID: "rekaan." + id, Act: act, From: pppk.MustParseDate("2025-06-01"), Cites: []pppk.Citation{madeup.Bound()}, Parameters: applies, Check: check,
		Title: madeup.Text(id), Duty: madeup.Text(id), Plain: madeup.Text(id),
	}
}

// disputed is the law of an agency that has open points of its own, some of which its own
// act and the nation's renewal share, and the points.
func disputed(t *testing.T) (*law.Law, []point) {
	t.Helper()
	words := law.ActWords{Title: madeup.Text("Pindah")}
	for i := range words.Outcomes {
		words.Outcomes[i], words.Plain[i] = madeup.Text("hasil"), madeup.Text("hasil")
	}
	act := law.NewAct(law.ActSpec{ID: "pindah-rekaan", Words: words})
	count, half, third := disputedPoint("hitungan", "hari", "bulan", "tahun"), disputedPoint("bagian", "semua", "separuh"), disputedPoint("urutan", "umur", "masa", "undi", "nama")
	o := law.Overlay{
		ID: "rekaan-bacaan", Authority: "Kabupaten Rekaan Bacaan", Acts: []law.Act{act}, Parameters: []law.Param{count, half, third},
		Rules: []law.Rule{
			disputedRule(act, "masa", func(c *law.Case) law.Result {
				switch days := c.Agreement.Last.Day(); {
				case c.Agreement.Last.IsZero():
					return law.NotKnown
				case days > 28: // nothing hangs on how it is counted
					return law.Met
				case count.In(c) == "hari":
					return c.Either(days%2 == 0, law.OnDay(c.Agreement.Last), law.FromDay(c.Day))
				case count.In(c) == "bulan" && half.In(c) == "separuh": // on this only under one of the first
					return law.NotMet
				}
				return law.Met
			}, count, half),
			disputedRule(act, "batas.usia", func(c *law.Case) law.Result {
				switch {
				case third.In(c) == "umur" && c.Born.IsZero():
					return law.NotKnown
				case third.In(c) == "umur":
					return c.Either(c.Born.Month() < 7 || national.AgeLimitDay().In(c) == law.AtBirthday, law.OnDay(c.Born), law.FromDay(c.Day))
				case third.In(c) == "undi":
					return law.NotApplicable
				}
				return law.Met
			}, third, national.AgeLimitDay()),
			disputedRule(national.Renewal(), "perpanjangan", func(c *law.Case) law.Result {
				if c.Agreement.Last.IsZero() || half.In(c) == "semua" {
					return law.NotApplicable
				}
				c.Bound(c.Agreement.Last.AddMonths(9, pppk.ClampToMonthEnd))
				return c.Either(national.AfterLapse().In(c) == national.LapseEnds || c.Agreement.Last.Day() < 20, law.OnDay(c.Agreement.Last), law.FromDay(c.Day))
			}, half, national.AfterLapse()),
		},
	}
	o.Rules[2].Bounds = law.AtMost
	laid, err := national.Law().With(o)
	require.NoError(t, err)
	return laid, []point{pointOf(count), pointOf(half), pointOf(third)}
}

// A marking that is left out is found: a rule that reads an open point past the case, one
// that only shows what it hangs on, and one that does not say that it applies the point.
func TestReadingsByForceFindsWhatIsNotMarked(t *testing.T) {
	t.Parallel()
	day := pppk.MustParseDate("2026-03-02")
	count := disputedPoint("hitungan", "hari", "bulan")
	if2 := func(met bool) law.Result {
		if met {
			return law.Met
		}
		return law.NotMet
	}
	for name, c := range map[string]struct {
		rule  law.Rule
		found string
	}{
		"marked": {disputedRule(national.SpecialRaise(), "masa", func(c *law.Case) law.Result { return if2(count.In(c) == "hari") }, count), ""},
		"read past the case": {disputedRule(national.SpecialRaise(), "masa", func(c *law.Case) law.Result {
			return if2(count.Of(c.Policy().Values()) == "hari")
		}, count), "results"},
		"shown, and hung on": {disputedRule(national.SpecialRaise(), "masa", func(c *law.Case) law.Result { return if2(count.Shown(c) == "hari") }, count), "results"},
		"not listed":         {disputedRule(national.SpecialRaise(), "masa", func(c *law.Case) law.Result { return if2(count.In(c) == "hari") }), "points that no rule applies"},
		"not listed, and shown": {disputedRule(national.SpecialRaise(), "masa", func(c *law.Case) law.Result {
			return c.Met(law.Say(&pppk.Text{ID: string(count.Shown(c)), EN: "way"}, pppk.Date{}), law.None())
		}), "points that no rule applies"},
	} {
		laid, err := national.Law().With(law.Overlay{ID: "rekaan-bacaan", Authority: "Kabupaten Rekaan Bacaan", Parameters: []law.Param{count}, Rules: []law.Rule{c.rule}})
		require.NoError(t, err, name)
		l, err := newOpenLaw(name, laid, day, append(nationalPoints(), pointOf(count)))
		require.NoError(t, err, name)
		differences, _, err := l.differences(law.Request{Act: national.SpecialRaise()}, madeup.FullFacts(day))
		require.NoError(t, err, name)
		if c.found == "" {
			require.Empty(t, differences, name)
			continue
		}
		require.Contains(t, strings.Join(differences, "\n"), c.found, name)
		require.Contains(t, strings.Join(differences, "\n"), "rekaan.masa", name)
	}
}
