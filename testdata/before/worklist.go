package before

import (
	"cmp"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// WorkLists counts decisions as they stream by: what came out and why, what is
// missing and from whom, which agreements end when, who reaches the age limit
// when. It holds counts and names of units, never a person; its memory grows
// with units, facts and months, not with people.
//
// The zero value is ready. It must not be copied after its first use, and is
// not safe for use by many goroutines: give each its own and [cohort.WorkLists.Merge]
// them.
//
// The lists are for the office that works with them. They may count one person;
// what is given to others is [cohort.WorkLists.Reasons].
type WorkLists struct {
	people  [NotEligible + 1]int
	steps   [Refused + 1]int // of those who are eligible
	blocked map[blockedBy]int
	units   map[string]map[lack]int
	ends    map[ending]ended
	ages    map[Date]int // by the first day of the month
	codes   map[string]int
	failed  int
	days    Period
	acts    uint64 // what was asked: see asked
}

type blockedBy struct {
	outcome Outcome
	id      string // of the rule
	title   string // of one of an agency's own
}

// lack is one missing fact: its place in needs and, of an evaluation that is
// named, which one.
type lack struct {
	need       uint8
	evaluation string

	own, text, from string // of an agency's own fact, or of the position asked about: its name, title and office
}

type ending struct {
	month  Date // its first day
	status Status
}

type ended struct{ people, lapsed int }

// OutcomeCount is how many people have an outcome, and for which reasons.
type OutcomeCount struct {
	Outcome Outcome `json:"hasil"` // unset: no rule answers
	People  int     `json:"orang"` // each once; 0 where suppressed

	// Reasons has, of people who are not eligible, the blocking rules that are
	// not met; of contested ones, those whose result depends on the reading; of
	// undetermined ones, the facts that are missing; of eligible ones, where the
	// decision of the appointing authority stands. A person counts once for each
	// of his reasons, so that only those of Eligible add up to People. Nil with
	// People above 0 means that they are suppressed, or that no rule answers.
	Reasons []ReasonCount `json:"alasan,omitempty"`

	Suppressed bool `json:"disamarkan,omitempty"` // see [cohort.WorkLists.Reasons]
}

// ReasonCount is how many people of one outcome have a reason.
type ReasonCount struct {
	Reason     string `json:"kode"`                 // "renewal.age_limit", "tanggal_lahir", "menunggu-ppk"
	Title      string `json:"alasan"`               // the same in Indonesian
	People     int    `json:"orang"`                // 0 where suppressed
	Suppressed bool   `json:"disamarkan,omitempty"` // see [cohort.WorkLists.Reasons]
}

// MissingCount is how many people of a unit a fact is missing of. The unit is
// that of the agreement that would be renewed.
type MissingCount struct {
	Unit   string `json:"unit"`       // "" where it is not known
	Fact   string `json:"keterangan"` // as [law.Decision.Missing] yields it: "tanggal_lahir"
	Title  string `json:"uraian"`     // the same in Indonesian words
	From   string `json:"dari"`       // who usually supplies it
	People int    `json:"orang"`
}

// EndCount is how many agreements, of those that would be renewed, have their
// last day in a month.
type EndCount struct {
	Month  string `json:"bulan"` // "2026-03"; "" where the last day is not known
	Status Status `json:"status"`
	People int    `json:"orang"`
	Lapsed int    `json:"sudah_berakhir"` // of these, how many had ended before the day of their decision
}

// AgeLimitCount is how many people have the birthday of their age limit in a
// month. The birthday is the same under every reading of the law; the day on
// which the limit bites is that day, the end of its month or the first day of
// the next month.
type AgeLimitCount struct {
	Month  string `json:"bulan"` // "2026-03"; "" where it is not known
	People int    `json:"orang"`
}

// ErrorCount is how many rows an error was found in.
type ErrorCount struct {
	Code string `json:"kode"` // [pppk.Problem.Code]; "" of errors that hold no [pppk.Problem]
	Rows int    `json:"baris"`
}

// Add counts a decision. Use one WorkLists for each act: of several the counts are
// added up, and the tables speak of all of them in the same words. The facts are
// those that it decided; only the unit is read from them, and with others, or
// with nil, the unit is not known.
func (w *WorkLists) Add(f *Facts, d Decision) {
	w.people[d.outcome]++
	switch d.outcome {
	case Eligible:
		w.steps[d.Step()]++
	case Contested, NotEligible:
		w.addBlocked(&d)
	case Undetermined:
		w.addMissing(d.unit(f), &d)
	}
	if d.words() == &resigning {
		w.acts |= 1 << actCount
	} else {
		w.acts |= 1 << d.act
	}
	if acts[d.act].fresh == 0 {
		last := d.known.last()
		end := ending{last.month(), d.known.status()}
		n := w.ends[end]
		n.people++
		if !last.IsZero() && last.Before(d.Day()) {
			n.lapsed++
		}
		put(&w.ends, end, n)
	}
	age := d.ageLimit().month()
	put(&w.ages, age, w.ages[age]+1)
	w.span(Period{d.Day(), d.Day()})
}

// AddError counts a row that could not be decided, once for each code of its
// [pppk.Problems]. A nil error is not counted.
func (w *WorkLists) AddError(err error) {
	if err == nil {
		return
	}
	w.failed++
	var codes []string
	for _, p := range Problems(err) {
		if !slices.Contains(codes, p.Code) {
			codes = append(codes, p.Code)
		}
	}
	if codes == nil {
		codes = []string{""}
	}
	for _, code := range codes {
		put(&w.codes, code, w.codes[code]+1)
	}
}

// Merge adds what other has counted, which does not change; nil adds nothing.
func (w *WorkLists) Merge(other *WorkLists) {
	if other == nil {
		return
	}
	for i, n := range other.people {
		w.people[i] += n
	}
	for i, n := range other.steps {
		w.steps[i] += n
	}
	for k, n := range other.blocked {
		put(&w.blocked, k, w.blocked[k]+n)
	}
	for unit, facts := range other.units {
		mine := w.unit(unit)
		for k, n := range facts {
			mine[k] += n
		}
	}
	for k, n := range other.ends {
		m := w.ends[k]
		put(&w.ends, k, ended{m.people + n.people, m.lapsed + n.lapsed})
	}
	for k, n := range other.ages {
		put(&w.ages, k, w.ages[k]+n)
	}
	for k, n := range other.codes {
		put(&w.codes, k, w.codes[k]+n)
	}
	w.failed += other.failed
	w.acts |= other.acts
	w.span(other.days)
}

// put writes to a map that may not be there yet.
func put[K comparable, V any](m *map[K]V, k K, v V) {
	if *m == nil {
		*m = map[K]V{}
	}
	(*m)[k] = v
}

func (w *WorkLists) span(p Period) {
	if w.days.First.IsZero() || !p.First.IsZero() && p.First.Before(w.days.First) {
		w.days.First = p.First
	}
	if p.Last.After(w.days.Last) {
		w.days.Last = p.Last
	}
}

// unit is what is missing of a unit. It keeps a copy of the name, which may be
// part of the text of a whole row.
func (w *WorkLists) unit(name string) map[lack]int {
	facts := w.units[name]
	if facts == nil {
		facts = map[lack]int{}
		put(&w.units, strings.Clone(name), facts)
	}
	return facts
}

// addBlocked counts the rules that are not met under every reading. Where there
// is none, the outcome comes from rules that are not met under some.
func (w *WorkLists) addBlocked(d *Decision) {
	refused := d.readings
	if d.need != 0 {
		refused, _ = d.policy.either(d)
	}
	for _, every := range [2]bool{true, false} {
		found := false
		for i := range d.rules() {
			c := &d.rules()[i]
			if !c.blocks {
				continue
			}
			notMet := uint64(0)
			if c.own == nil {
				k, x := d.as(c.status)
				notMet, _, _ = d.law().fold(c, k, x, 0, d.readings)
			} else if d.ownResult(c.rule) == NotMet {
				notMet = d.readings
			}
			if notMet &= refused; notMet == 0 || every && notMet != d.readings {
				continue
			}
			found = true
			k := blockedBy{outcome: d.outcome, id: c.id}
			if c.own != nil {
				k.title = c.title.id
			}
			put(&w.blocked, k, w.blocked[k]+1)
		}
		if found {
			return
		}
	}
}

// addMissing counts what [law.Decision.Missing] names.
func (w *WorkLists) addMissing(unit string, d *Decision) {
	facts := w.unit(unit)
	missing := d.lacks()
	evaluations := missing.evaluations.evaluations(Indonesian)
	for i := range missing.need.each {
		if 1<<i != needEvaluations || len(evaluations) == 0 {
			one := lack{need: uint8(i)}
			if n := d.needed(i); n.fact != needs[i].fact {
				one.own, one.text, one.from = n.fact, n.text.id, offices[n.office].from.id
			}
			facts[one]++
			continue
		}
		for _, e := range evaluations {
			facts[lack{need: uint8(i), evaluation: e}]++
		}
	}
	for f := range missing.own(d.policy) {
		facts[lack{need: needCount, own: f.fact(), text: f.Title.ID, from: f.Office.ID}]++
	}
}

// unit is the unit of the agreement that would be renewed, "" where it is not
// known or the facts are somebody else's.
func (d Decision) unit(f *Facts) string {
	if d.facts = f; f == nil || !d.unchanged() {
		return ""
	}
	return strings.TrimSpace(d.agreed().Unit)
}

// ageLimit is the birthday of the age limit, or the zero Date: not known.
func (d *Decision) ageLimit() Date {
	if d.known.limitNeed() != 0 {
		return Date{}
	}
	return d.known.birthday()
}

// month is the first day of the month of d.
func (d Date) month() Date {
	if d.IsZero() {
		return d
	}
	return newDate(d.Year(), d.Month(), 1)
}

// Total returns how many people were counted.
func (w *WorkLists) Total() (people int) {
	for _, n := range w.people {
		people += n
	}
	return people
}

// Failed returns how many rows were counted by [cohort.WorkLists.AddError]. They are
// not in Total.
func (w *WorkLists) Failed() int { return w.failed }

// Days returns the earliest and the latest day of decision.
func (w *WorkLists) Days() Period { return w.days }

// Outcomes returns the people by outcome and reason: the four outcomes, also
// those that nobody has, and the unset one if somebody has it. The reasons stand
// in the order of the law.
func (w *WorkLists) Outcomes() []OutcomeCount {
	all := []OutcomeCount{{Outcome: Eligible}, {Outcome: Contested}, {Outcome: Undetermined}, {Outcome: NotEligible}}
	if w.people[0] > 0 {
		all = append(all, OutcomeCount{})
	}
	for i := range all {
		o := &all[i]
		o.People = w.people[o.Outcome]
		switch o.Outcome {
		case Eligible:
			for step, n := range w.steps {
				if n > 0 {
					o.Reasons = append(o.Reasons, ReasonCount{Reason: Step(step).String(), Title: stepTexts[w.decides()][step].id, People: n})
				}
			}
		case Contested, NotEligible:
			for _, r := range nationalRules() {
				if n := w.blocked[blockedBy{outcome: o.Outcome, id: r.id}]; n > 0 {
					o.Reasons = append(o.Reasons, ReasonCount{Reason: r.id, Title: r.titleOfRegime(), People: n})
				}
			}
			for _, k := range w.ownRules(o.Outcome) {
				o.Reasons = append(o.Reasons, ReasonCount{Reason: k.id, Title: k.title, People: w.blocked[k]})
			}
		case Undetermined:
			sum := map[lack]int{}
			for _, facts := range w.units {
				for k, n := range facts {
					sum[k] += n
				}
			}
			for _, k := range slices.SortedFunc(maps.Keys(sum), lack.compare) {
				o.Reasons = append(o.Reasons, ReasonCount{Reason: k.fact(), Title: k.title(), People: sum[k]})
			}
		}
	}
	return all
}

// ownRules lists the agencies' own rules that are reasons for the outcome.
func (w *WorkLists) ownRules(o Outcome) []blockedBy {
	var all []blockedBy
	for k := range w.blocked {
		if k.outcome == o && k.title != "" {
			all = append(all, k)
		}
	}
	slices.SortFunc(all, func(a, b blockedBy) int { return cmp.Or(cmp.Compare(a.id, b.id), cmp.Compare(a.title, b.title)) })
	return all
}

// titleOfRegime is the title, told apart from that of the same rule about
// full-time agreements.
func (r *rule) titleOfRegime() string {
	if word := statusWord(PartTime); r.status == PartTime && !strings.Contains(r.title.id, word) {
		return r.title.id + " (" + word + ")"
	}
	return r.title.id
}

func (k lack) compare(o lack) int {
	return cmp.Or(cmp.Compare(k.need, o.need), cmp.Compare(k.evaluation, o.evaluation), cmp.Compare(k.own, o.own))
}

func (k lack) fact() string {
	if k.own != "" {
		return k.own
	}
	return needs[k.need].fact + orNothing(" ", k.evaluation)
}

func (k lack) title() string {
	if k.own != "" {
		return k.text
	}
	return needs[k.need].text.id + orNothing(" ", k.evaluation)
}

func (k lack) office() string {
	if k.own != "" {
		return k.from
	}
	return offices[needs[k.need].office].from.id
}

// Missing returns what is missing, from whom and of how many, by unit: the units
// in the order of their names, that which is not known last.
func (w *WorkLists) Missing() []MissingCount {
	var all []MissingCount
	for _, unit := range slices.SortedFunc(maps.Keys(w.units), unknownLast) {
		facts := w.units[unit]
		for _, k := range slices.SortedFunc(maps.Keys(facts), lack.compare) {
			all = append(all, MissingCount{unit, k.fact(), k.title(), k.office(), facts[k]})
		}
	}
	return all
}

func unknownLast(a, b string) int {
	if a == "" || b == "" {
		return cmp.Compare(len(b), len(a))
	}
	return cmp.Compare(a, b)
}

// Ends returns the agreements that would be renewed by the month of their last
// day and by status, in the order of the months; what is not known comes last.
func (w *WorkLists) Ends() []EndCount {
	var all []EndCount
	for k, n := range w.ends {
		all = append(all, EndCount{k.month.yearMonth(), k.status, n.people, n.lapsed})
	}
	slices.SortFunc(all, func(a, b EndCount) int {
		return cmp.Or(unknownLast(a.Month, b.Month), cmp.Compare(a.Status-1, b.Status-1)) // 0-1 is the largest
	})
	return all
}

// AgeLimits returns the people by the month of the birthday of their age limit,
// in the order of the months, those of whom it is not known last. Months that
// have passed are in it.
func (w *WorkLists) AgeLimits() []AgeLimitCount {
	var all []AgeLimitCount
	for month, n := range w.ages {
		all = append(all, AgeLimitCount{month.yearMonth(), n})
	}
	slices.SortFunc(all, func(a, b AgeLimitCount) int { return unknownLast(a.Month, b.Month) })
	return all
}

// Errors returns the rows that could not be decided by code. A row with several
// codes counts once for each.
func (w *WorkLists) Errors() []ErrorCount {
	var all []ErrorCount
	for code, n := range w.codes {
		all = append(all, ErrorCount{code, n})
	}
	slices.SortFunc(all, func(a, b ErrorCount) int { return unknownLast(a.Code, b.Code) })
	return all
}

// yearMonth is the month as "2026-03", or "".
func (d Date) yearMonth() string {
	if d.IsZero() {
		return ""
	}
	return d.String()[:len("2026-03")]
}

// Reasons is [cohort.WorkLists.Outcomes] for others to see: a count of one or more that
// is below atLeast is suppressed, with People 0. With atLeast 1 or less nothing
// is.
//
// So that a suppressed count cannot be worked out by subtraction from a total
// that is shown, the next smallest count beside it is suppressed too, with all
// that equal it, and more until the counts that are hidden together leave each
// of them open. Of an outcome that is suppressed no reasons are given, nor are
// they where no count of them can be shown; where none of the outcomes can be,
// all are suppressed, also those that nobody has.
//
// It guards one table. Two tables about nearly the same people, of two weeks for
// example, may still tell by their difference. It says nothing of
// [cohort.WorkLists.Total], which tells too where it is small.
func (w *WorkLists) Reasons(atLeast int) []OutcomeCount {
	all := w.Outcomes()
	if atLeast <= 1 {
		return all
	}
	outcomes := make([]cell, len(all))
	for i := range all {
		outcomes[i].people = all[i].People
	}
	safe := suppress(outcomes, atLeast)
	for i := range all {
		o := &all[i]
		if outcomes[i].hidden || !safe {
			*o = OutcomeCount{Outcome: o.Outcome, Suppressed: true}
			continue
		}
		reasons := make([]cell, len(o.Reasons))
		for j, r := range o.Reasons {
			reasons[j].people = r.People
		}
		if !suppress(reasons, atLeast) {
			o.Reasons = nil
			continue
		}
		for j, c := range reasons {
			if c.hidden {
				o.Reasons[j].People, o.Reasons[j].Suppressed = 0, true
			}
		}
	}
	return all
}

// cell is one count of a group whose total is shown.
type cell struct {
	people int
	hidden bool
}

// suppress hides the small counts of a group and, of the others, the smallest
// until two different ones are hidden, each of which could be 1 as well as
// atLeast: whoever knows the total knows the sum of what is hidden, and that
// none of it is 0. Equal counts are hidden together, so that which ones are
// hidden does not tell either. It reports false when no count can be shown: then
// not even which of them are 0 may be.
func suppress(group []cell, atLeast int) bool {
	limit := atLeast // what is below it is hidden
	for {
		hidden, sum, next := 0, 0, 0
		differ, first := false, 0
		for i := range group {
			c := &group[i]
			switch c.hidden = c.people > 0 && c.people < limit; {
			case !c.hidden:
				if c.people > 0 && (next == 0 || c.people < next) {
					next = c.people
				}
				continue
			case hidden == 0:
				first = c.people
			}
			hidden, sum = hidden+1, sum+c.people
			differ = differ || c.people != first
		}
		switch {
		case hidden == 0:
			return true
		case next == 0:
			return false
		case differ && sum >= atLeast+hidden-1:
			return true
		}
		limit = next + 1
	}
}

// WriteTo writes what AppendTable appends.
func (w *WorkLists) WriteTo(out io.Writer) (int64, error) {
	n, err := out.Write(w.AppendTable(nil))
	return int64(n), err
}

// asked are the words of what was decided, of renewals if there is nothing yet. A
// request to resign is an ending with words of its own.
func (w *WorkLists) asked() (all []*act) {
	for i := range acts {
		if w.acts&(1<<i) != 0 || w.acts == 0 && i == 0 {
			all = append(all, &acts[i])
		}
	}
	if w.acts&(1<<actCount) != 0 {
		all = append(all, &resigning)
	}
	return all
}

// subject names what was decided.
func (w *WorkLists) subject() string {
	var all []string
	for _, a := range w.asked() {
		all = append(all, strings.ToUpper(a.title.id))
	}
	return strings.Join(all, "; ")
}

// outcomeWord names an outcome in the words of the act, since to meet the
// conditions of an ending is no good news; over several acts in none of theirs.
func (w *WorkLists) outcomeWord(o Outcome) string {
	switch one := w.asked(); {
	case o == 0:
		return "belum ada aturan yang menjawab"
	case o == Contested || o == Undetermined:
		return strings.ReplaceAll(o.String(), "-", " ")
	case len(one) == 1:
		return one[0].listed(o)
	case o == Eligible:
		return "syarat tindakannya terpenuhi"
	}
	return "syarat tindakannya tidak terpenuhi"
}

// listed is what letters say of the outcome, as a line of a list: the first
// sentence of it, without its capitals.
func (a *act) listed(o Outcome) string {
	said, _, _ := strings.Cut(a.outcomes[o].id, ".")
	return strings.ToLower(said)
}

// meant says what those who are eligible have not been given yet: the second
// sentence of what letters say of them, "Ini belum berarti diperpanjang."
func (w *WorkLists) meant() string {
	one, who := w.asked(), "PPK"
	if w.decides() == 0 {
		who = "Pejabat yang berwenang"
	}
	if len(one) != 1 {
		return "Terpenuhinya syarat belum berarti tindakan itu dilakukan. " + who + " yang memutuskan."
	}
	said := one[0].listed(Eligible)
	_, rest, _ := strings.Cut(one[0].outcomes[Eligible].id, ". Ini ")
	return strings.ToUpper(said[:1]) + said[1:] + " " + rest + " " + who + " yang memutuskan."
}

// decides is who decides of everybody in the lists, or 0 where the letters do not
// say the same of each ending.
func (w *WorkLists) decides() Authority {
	if slices.ContainsFunc(w.asked(), func(a *act) bool { return a.grounds || a == &resigning }) {
		return 0
	}
	return AppointingAuthority
}

// AppendTable appends every list as an aligned table in plain text, with
// Indonesian headings: for the office itself, since nothing is suppressed.
func (w *WorkLists) AppendTable(b []byte) []byte {
	t := &letter{b}
	t.line("REKAPITULASI KEPUTUSAN " + w.subject())
	t.line()
	t.days(w.days)
	t.field("Jumlah orang", strconv.Itoa(w.Total()))
	t.field("Baris ditolak", strconv.Itoa(w.failed))

	t.section("HASIL DAN ALASAN")
	w.table(t, w.Outcomes())

	t.section("KETERANGAN YANG KURANG MENURUT UNIT")
	rows := [][]string{{"Unit dan keterangan", "Dari", "Orang"}}
	for i, all := 0, w.Missing(); i < len(all); i++ {
		m := all[i]
		if i == 0 || all[i-1].Unit != m.Unit {
			rows = append(rows, []string{orUnknown(printable(m.Unit), "unit tidak diketahui")})
		}
		rows = append(rows, []string{"  " + m.Title, m.From, strconv.Itoa(m.People)})
	}
	t.table(rows, 2)

	t.section("PERJANJIAN YANG BERAKHIR MENURUT BULAN HARI TERAKHIRNYA")
	rows = [][]string{{"Bulan", "Status", "Orang", "Sudah berakhir"}}
	for _, e := range w.Ends() {
		rows = append(rows, []string{monthWords(e.Month), orUnknown(statusWord(e.Status), "tidak diketahui"), strconv.Itoa(e.People), strconv.Itoa(e.Lapsed)})
	}
	if t.table(rows, 2) {
		t.line("Sudah berakhir: hari terakhirnya sebelum hari keputusan.")
	}

	t.section("BATAS USIA MENURUT BULAN ULANG TAHUN")
	rows = [][]string{{"Bulan", "Orang"}}
	// By month as far as plans are made by month, and by year after that.
	months := w.Days().Last.AddMonths(36, ClampToMonthEnd).String()
	for _, a := range w.AgeLimits() {
		when := monthWords(a.Month)
		if a.Month != "" && len(months) == 10 && a.Month > months[:7] {
			when = "tahun " + a.Month[:4]
		}
		if last := rows[len(rows)-1]; last[0] == when {
			people, _ := strconv.Atoi(last[1]) //nolint:errcheck // written below
			rows[len(rows)-1] = []string{when, strconv.Itoa(people + a.People)}
			continue
		}
		rows = append(rows, []string{when, strconv.Itoa(a.People)})
	}
	if t.table(rows, 1) {
		t.line("Hari berlakunya batas usia: pada ulang tahun itu, pada akhir bulannya, atau pada tanggal 1 bulan berikutnya, menurut pembacaan hukum.")
	}

	t.section("BARIS YANG DITOLAK MENURUT KODE KESALAHAN")
	rows = [][]string{{"Kode", "Baris"}}
	for _, e := range w.Errors() {
		rows = append(rows, []string{orUnknown(printable(e.Code), "tanpa kode"), strconv.Itoa(e.Rows)})
	}
	t.table(rows, 1)
	return t.b
}

// AppendReasons appends [cohort.WorkLists.Reasons] as an aligned table in plain text.
// What is suppressed is printed as *, also the total if it is below atLeast.
func (w *WorkLists) AppendReasons(b []byte, atLeast int) []byte {
	t := &letter{b}
	// Of several acts none is named: that somebody was asked about one of them may
	// be what is to be suppressed.
	title := "BEBERAPA TINDAKAN"
	if len(w.asked()) == 1 {
		title = w.subject()
	}
	t.line("HASIL DAN ALASAN " + title)
	t.line()
	t.days(w.days)
	total := w.Total()
	t.field("Jumlah orang", people(total, total > 0 && total < atLeast))
	t.line()
	w.table(t, w.Reasons(atLeast))
	if atLeast > 1 {
		t.line("* Disamarkan: jumlah di bawah ", strconv.Itoa(atLeast), ", atau jumlah yang dapat membukanya.")
	}
	return t.b
}

func (w *letter) days(p Period) {
	switch {
	case p.IsZero():
	case p.First == p.Last:
		w.field("Hari keputusan", longDate(p.First))
	default:
		w.field("Hari keputusan", longDate(p.First)+" sampai "+longDate(p.Last))
	}
}

// table writes outcomes and their reasons.
func (w *WorkLists) table(t *letter, all []OutcomeCount) {
	rows := [][]string{{"Hasil dan alasan", "Orang"}}
	for _, o := range all {
		rows = append(rows, []string{w.outcomeWord(o.Outcome), people(o.People, o.Suppressed)})
		for _, r := range o.Reasons {
			rows = append(rows, []string{"  " + r.Title, people(r.People, r.Suppressed)})
		}
		if o.Outcome != 0 && o.People > 0 && o.Reasons == nil {
			rows = append(rows, []string{"  setiap alasan", people(0, true)})
		}
	}
	t.table(rows, 1)
	t.line("Satu orang dihitung sekali pada hasilnya, dan sekali pada setiap alasannya.")
	t.line(w.meant())
}

func statusWord(s Status) string { return strings.ReplaceAll(s.String(), "-", " ") }

func people(n int, suppressed bool) string {
	if suppressed {
		return "*"
	}
	return strconv.Itoa(n)
}

func orUnknown(s, unknown string) string {
	if s == "" {
		return "(" + unknown + ")"
	}
	return s
}

// monthWords is "2026-03" as "Maret 2026".
func monthWords(month string) string {
	year, m, _ := strings.Cut(month, "-")
	n, err := strconv.Atoi(m)
	if err != nil {
		return "(tidak diketahui)"
	}
	return monthName(n) + " " + year
}

// printable is a text from outside for one line of a table: what would move the
// cursor or end the line is a question mark.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.Is(unicode.Zs, r):
			return ' '
		case r == utf8.RuneError || !unicode.IsPrint(r):
			return '?'
		}
		return r
	}, s)
}

// table writes rows under their headings, the columns from right on aligned to
// the right, and reports whether there is more than headings.
func (w *letter) table(rows [][]string, right int) bool {
	if len(rows) == 1 {
		w.line("Tidak ada.")
		return false
	}
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, s := range row {
			if len(row) > 1 { // one alone is a heading across the table
				widths[i] = max(widths[i], utf8.RuneCountInString(s))
			}
		}
	}
	rule := make([]string, len(widths))
	for i, n := range widths {
		rule[i] = strings.Repeat("-", n)
	}
	for _, row := range slices.Insert(slices.Clone(rows), 1, rule) {
		var line strings.Builder
		for i, s := range row {
			pad := strings.Repeat(" ", max(0, widths[i]-utf8.RuneCountInString(s)))
			if i > 0 {
				line.WriteString("  ")
			}
			if i >= right {
				s = pad + s
			} else {
				s += pad
			}
			line.WriteString(s)
		}
		w.line(strings.TrimRight(line.String(), " "))
	}
	return true
}
