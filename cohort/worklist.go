package cohort

import (
	"cmp"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/letter"
	"github.com/pppk-id/pppk/law"
)

// WorkLists counts decisions as they stream by: what came out and why, what is
// missing and from whom, which agreements end when, who reaches the age limit
// when. It holds counts and names of units, never a person; its memory grows
// with units, facts and months, not with people.
//
// The zero value is ready. It must not be copied after its first use, and is
// not safe for use by many goroutines: give each its own and [WorkLists.Merge]
// them.
//
// The lists are for the office that works with them. They may count one person;
// what is given to others is [WorkLists.Reasons].
type WorkLists struct {
	people  [law.NotEligible + 1]int
	steps   [law.Refused + 1]int // of those who are eligible
	blocked map[blockedBy]blocked
	units   map[string]map[law.Missing]int
	ends    map[ending]ended
	ages    map[pppk.Date]int // by the first day of the month
	codes   map[string]int
	failed  int
	days    pppk.Period
	asked   []law.Wording // each once, in the order of the acts
	law     *law.Law      // of the first decision
}

// blockedBy is a rule that is a reason. Its versions are one: a later text may call it
// otherwise, and a law that has more rules may have it in another place.
type blockedBy struct {
	outcome law.Outcome
	rule    string
	status  pppk.Status
	own     bool
}

// blocked is how many it is a reason for, and what it was on the latest day of them.
type blocked struct {
	people int
	by     law.Obstacle
	day    pppk.Date
}

// and adds up the same reason; of one day the title that comes first is kept.
func (b blocked) and(o blocked) blocked {
	people := b.people + o.people
	if c := cmp.Or(b.day.Compare(o.day), cmp.Compare(o.by.Title.ID, b.by.Title.ID), cmp.Compare(o.by.Place, b.by.Place)); b.people == 0 || c < 0 {
		b = o
	}
	b.people = people
	return b
}

type ending struct {
	month  pppk.Date // its first day
	status pppk.Status
}

type ended struct{ people, lapsed int }

// OutcomeCount is how many people have an outcome, and for which reasons.
type OutcomeCount struct {
	Outcome law.Outcome `json:"hasil"` // unset: no rule answers
	People  int         `json:"orang"` // each once; 0 where suppressed

	// Reasons has, of people who are not eligible, the blocking rules that are
	// not met; of contested ones, those whose result depends on the reading; of
	// undetermined ones, the facts that are missing; of eligible ones, where the
	// decision of the appointing authority stands. A person counts once for each
	// of his reasons, so that only those of Eligible add up to People. Nil with
	// People above 0 means that they are suppressed, or that no rule answers.
	Reasons []ReasonCount `json:"alasan,omitempty"`

	Suppressed bool `json:"disamarkan,omitempty"` // see [WorkLists.Reasons]
}

// ReasonCount is how many people of one outcome have a reason.
type ReasonCount struct {
	Reason     string `json:"kode"`                 // "renewal.age_limit", "tanggal_lahir", "menunggu-ppk"
	Title      string `json:"alasan"`               // the same in Indonesian
	People     int    `json:"orang"`                // 0 where suppressed
	Suppressed bool   `json:"disamarkan,omitempty"` // see [WorkLists.Reasons]
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
	Month  string      `json:"bulan"` // "2026-03"; "" where the last day is not known
	Status pppk.Status `json:"status"`
	People int         `json:"orang"`
	Lapsed int         `json:"sudah_berakhir"` // of these, how many had ended before the day of their decision
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
func (w *WorkLists) Add(f *pppk.Facts, d law.Decision) {
	w.people[d.Outcome()]++
	switch d.Outcome() {
	case law.Eligible:
		w.steps[d.Step()]++
	case law.Contested, law.NotEligible:
		for o := range d.Obstacles() {
			k := blockedBy{d.Outcome(), o.Rule, o.Status, o.Own}
			put(&w.blocked, k, w.blocked[k].and(blocked{1, o, d.Day()}))
		}
	case law.Undetermined:
		facts := w.unit(unitOf(f, d))
		for m := range d.Missing() {
			facts[m]++
		}
	}
	if w.law == nil {
		w.law = d.Policy().Law()
	}
	w.ask(d.Wording())
	if agreed, status, ok := d.Agreement(); ok {
		last := agreed.Last
		end := ending{last.MonthStart(), status}
		n := w.ends[end]
		n.people++
		if !last.IsZero() && last.Before(d.Day()) {
			n.lapsed++
		}
		put(&w.ends, end, n)
	}
	age := d.AgeLimitBirthday().MonthStart()
	put(&w.ages, age, w.ages[age]+1)
	w.span(pppk.Period{First: d.Day(), Last: d.Day()})
}

// AddError counts a row that could not be decided, once for each code of its
// [pppk.Problems]. A nil error is not counted.
func (w *WorkLists) AddError(err error) {
	if err == nil {
		return
	}
	w.failed++
	var codes []string
	for _, p := range pppk.Problems(err) {
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
	if w.law == nil {
		w.law = other.law
	}
	for i, n := range other.people {
		w.people[i] += n
	}
	for i, n := range other.steps {
		w.steps[i] += n
	}
	for k, n := range other.blocked {
		put(&w.blocked, k, w.blocked[k].and(n))
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
	for _, a := range other.asked {
		w.ask(a)
	}
	w.span(other.days)
}

// put writes to a map that may not be there yet.
func put[K comparable, V any](m *map[K]V, k K, v V) {
	if *m == nil {
		*m = map[K]V{}
	}
	(*m)[k] = v
}

func (w *WorkLists) span(p pppk.Period) {
	if w.days.First.IsZero() || !p.First.IsZero() && p.First.Before(w.days.First) {
		w.days.First = p.First
	}
	if p.Last.After(w.days.Last) {
		w.days.Last = p.Last
	}
}

// unit is what is missing of a unit. It keeps a copy of the name, which may be
// part of the text of a whole row.
func (w *WorkLists) unit(name string) map[law.Missing]int {
	facts := w.units[name]
	if facts == nil {
		facts = map[law.Missing]int{}
		put(&w.units, strings.Clone(name), facts)
	}
	return facts
}

// unitOf is the unit of the agreement that would be renewed, "" where it is not
// known or the facts are somebody else's.
func unitOf(f *pppk.Facts, d law.Decision) string {
	if !d.About(f) {
		return ""
	}
	i, ok := f.Contracts.Latest()
	if !ok {
		return ""
	}
	return strings.TrimSpace(f.Contracts[i].Unit)
}

// ask keeps how letters speak of what was asked.
func (w *WorkLists) ask(asked law.Wording) {
	if !slices.Contains(w.asked, asked) {
		w.asked = append(w.asked, asked)
	}
}

// Total returns how many people were counted.
func (w *WorkLists) Total() (people int) {
	for _, n := range w.people {
		people += n
	}
	return people
}

// Failed returns how many rows were counted by [WorkLists.AddError]. They are
// not in Total.
func (w *WorkLists) Failed() int { return w.failed }

// Days returns the earliest and the latest day of decision.
func (w *WorkLists) Days() pppk.Period { return w.days }

// Outcomes returns the people by outcome and reason: the four outcomes, also
// those that nobody has, and the unset one if somebody has it. The reasons stand
// in the order of the law.
func (w *WorkLists) Outcomes() []OutcomeCount {
	all := []OutcomeCount{{Outcome: law.Eligible}, {Outcome: law.Contested}, {Outcome: law.Undetermined}, {Outcome: law.NotEligible}}
	if w.people[0] > 0 {
		all = append(all, OutcomeCount{})
	}
	for i := range all {
		o := &all[i]
		o.People = w.people[o.Outcome]
		switch o.Outcome {
		case law.Eligible:
			for step, n := range w.steps {
				if n > 0 {
					o.Reasons = append(o.Reasons, ReasonCount{Reason: law.Step(step).String(), Title: w.step(step), People: n})
				}
			}
		case law.Contested, law.NotEligible:
			for _, b := range w.blockedOf(o.Outcome) {
				o.Reasons = append(o.Reasons, ReasonCount{Reason: b.by.Rule, Title: titleOfRegime(b.by), People: b.people})
			}
		case law.Undetermined:
			sum := map[law.Missing]int{}
			for _, facts := range w.units {
				for k, n := range facts {
					sum[k] += n
				}
			}
			for _, k := range slices.SortedFunc(maps.Keys(sum), compareMissing) {
				o.Reasons = append(o.Reasons, ReasonCount{Reason: k.Name(), Title: k.Text(pppk.Indonesian), People: sum[k]})
			}
		}
	}
	return all
}

// blockedOf lists the rules that are reasons for the outcome, in the order of the
// law, then those of agencies.
func (w *WorkLists) blockedOf(o law.Outcome) []blocked {
	var all []blocked
	for k, b := range w.blocked {
		if k.outcome == o {
			all = append(all, b)
		}
	}
	slices.SortFunc(all, func(a, b blocked) int {
		return cmp.Or(cmp.Compare(a.by.Place, b.by.Place), cmp.Compare(a.by.Rule, b.by.Rule), cmp.Compare(a.by.Title.ID, b.by.Title.ID), cmp.Compare(a.by.Status, b.by.Status))
	})
	return all
}

// titleOfRegime is the title, told apart from that of the same rule about
// full-time agreements.
func titleOfRegime(o law.Obstacle) string {
	if word := statusWord(pppk.PartTime); !o.Own && o.Status == pppk.PartTime && !strings.Contains(o.Title.ID, word) {
		return o.Title.ID + " (" + word + ")"
	}
	return o.Title.ID
}

func compareMissing(a, b law.Missing) int {
	return cmp.Or(cmp.Compare(a.Place, b.Place), cmp.Compare(a.Year, b.Year), cmp.Compare(a.Period, b.Period), cmp.Compare(a.Fact, b.Fact), cmp.Compare(a.Title.ID, b.Title.ID))
}

// Missing returns what is missing, from whom and of how many, by unit: the units
// in the order of their names, that which is not known last.
func (w *WorkLists) Missing() []MissingCount {
	var all []MissingCount
	for _, unit := range slices.SortedFunc(maps.Keys(w.units), unknownLast) {
		facts := w.units[unit]
		for _, k := range slices.SortedFunc(maps.Keys(facts), compareMissing) {
			all = append(all, MissingCount{unit, k.Name(), k.Text(pppk.Indonesian), k.From.ID, facts[k]})
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
		all = append(all, EndCount{k.month.YearMonth(), k.status, n.people, n.lapsed})
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
		all = append(all, AgeLimitCount{month.YearMonth(), n})
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

// Reasons is [WorkLists.Outcomes] for others to see: a count of one or more that
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
// [WorkLists.Total], which tells too where it is small.
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

// nothingAsked is how lists speak while nothing was decided.
var nothingAsked = law.Wording{
	Title: pppk.Text{ID: "Tentang PPPK", EN: "About PPPK"}, Decider: pppk.Text{ID: "PPK", EN: "The PPK"},
	Outcomes: [...]pppk.Text{
		{ID: "BELUM ADA ATURAN yang menjawab pada hari itu.", EN: "NO RULE answers on that day."},
		{ID: "MEMENUHI SYARAT. Ini belum berarti disetujui.", EN: "ELIGIBLE. This does not mean approved."},
		{ID: "BERGANTUNG PADA PEMBACAAN HUKUM.", EN: "CONTESTED."},
		{ID: "BELUM DAPAT DITENTUKAN.", EN: "UNDETERMINED."},
		{ID: "TIDAK MEMENUHI SYARAT.", EN: "NOT ELIGIBLE."},
	},
}

// wordings are how letters speak of what was decided.
func (w *WorkLists) wordings() []law.Wording {
	if len(w.asked) == 0 {
		return []law.Wording{nothingAsked}
	}
	acts := w.law.Acts()
	place := func(a law.Wording) int {
		act := w.law.Act(a.Act)
		if a.Title != act.Wording().Title { // a request to resign
			return len(acts)
		}
		return slices.Index(acts, act)
	}
	return slices.SortedStableFunc(slices.Values(w.asked), func(a, b law.Wording) int { return place(a) - place(b) })
}

// subject names what was decided.
func (w *WorkLists) subject() string {
	var all []string
	for _, a := range w.wordings() {
		all = append(all, strings.ToUpper(a.Title.ID))
	}
	return strings.Join(all, "; ")
}

// outcomeWord names an outcome in the words of the act, since to meet the
// conditions of an ending is no good news; over several acts in none of theirs.
func (w *WorkLists) outcomeWord(o law.Outcome) string {
	switch one := w.wordings(); {
	case o == 0:
		return "belum ada aturan yang menjawab"
	case o == law.Contested || o == law.Undetermined:
		return strings.ReplaceAll(o.String(), "-", " ")
	case len(one) == 1:
		return saidOfOutcome(one[0], o)
	case o == law.Eligible:
		return "syarat tindakannya terpenuhi"
	}
	return "syarat tindakannya tidak terpenuhi"
}

// saidOfOutcome is what letters say of the outcome, as a line of a list: the first
// sentence of it, without its capitals.
func saidOfOutcome(a law.Wording, o law.Outcome) string {
	said, _, _ := strings.Cut(a.Outcomes[o].ID, ".")
	return strings.ToLower(said)
}

// meant says what those who are eligible have not been given yet: the second
// sentence of what letters say of them, "Ini belum berarti diperpanjang."
func (w *WorkLists) meant() string {
	one := w.wordings()
	who := w.decider().Decider.ID
	if len(one) != 1 {
		return "Terpenuhinya syarat belum berarti tindakan itu dilakukan. " + who + " yang memutuskan."
	}
	said := saidOfOutcome(one[0], law.Eligible)
	_, rest, _ := strings.Cut(one[0].Outcomes[law.Eligible].ID, ". Ini ")
	return strings.ToUpper(said[:1]) + said[1:] + " " + rest + " " + who + " yang memutuskan."
}

// decider is the wording that says who decides of everybody in the lists: of
// several acts that of an act whose decider is the more general.
func (w *WorkLists) decider() law.Wording {
	all := w.wordings()
	for _, a := range all {
		if a.Decider != nothingAsked.Decider {
			return a
		}
	}
	return all[0]
}

// step says where the decision stands.
func (w *WorkLists) step(s int) string { return w.decider().Steps[s].ID }

// AppendTable appends every list as an aligned table in plain text, with
// Indonesian headings: for the office itself, since nothing is suppressed.
func (w *WorkLists) AppendTable(b []byte) []byte {
	t := &letter.Writer{B: b}
	t.Line("REKAPITULASI KEPUTUSAN " + w.subject())
	t.Line()
	days(t, w.days)
	t.Field("Jumlah orang", strconv.Itoa(w.Total()))
	t.Field("Baris ditolak", strconv.Itoa(w.failed))

	t.Section("HASIL DAN ALASAN")
	w.table(t, w.Outcomes())

	t.Section("KETERANGAN YANG KURANG MENURUT UNIT")
	rows := [][]string{{"Unit dan keterangan", "Dari", "Orang"}}
	for i, all := 0, w.Missing(); i < len(all); i++ {
		m := all[i]
		if i == 0 || all[i-1].Unit != m.Unit {
			rows = append(rows, []string{orUnknown(printable(m.Unit), "unit tidak diketahui")})
		}
		rows = append(rows, []string{"  " + m.Title, m.From, strconv.Itoa(m.People)})
	}
	table(t, rows, 2)

	t.Section("PERJANJIAN YANG BERAKHIR MENURUT BULAN HARI TERAKHIRNYA")
	rows = [][]string{{"Bulan", "Status", "Orang", "Sudah berakhir"}}
	for _, e := range w.Ends() {
		rows = append(rows, []string{monthWords(e.Month), orUnknown(statusWord(e.Status), "tidak diketahui"), strconv.Itoa(e.People), strconv.Itoa(e.Lapsed)})
	}
	if table(t, rows, 2) {
		t.Line("Sudah berakhir: hari terakhirnya sebelum hari keputusan.")
	}

	t.Section("BATAS USIA MENURUT BULAN ULANG TAHUN")
	rows = [][]string{{"Bulan", "Orang"}}
	// By month as far as plans are made by month, and by year after that.
	months := w.Days().Last.AddMonths(36, pppk.ClampToMonthEnd).String()
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
	if table(t, rows, 1) {
		t.Line("Hari berlakunya batas usia: pada ulang tahun itu, pada akhir bulannya, atau pada tanggal 1 bulan berikutnya, menurut pembacaan hukum.")
	}

	t.Section("BARIS YANG DITOLAK MENURUT KODE KESALAHAN")
	rows = [][]string{{"Kode", "Baris"}}
	for _, e := range w.Errors() {
		rows = append(rows, []string{orUnknown(printable(e.Code), "tanpa kode"), strconv.Itoa(e.Rows)})
	}
	table(t, rows, 1)
	return t.B
}

// AppendReasons appends [WorkLists.Reasons] as an aligned table in plain text.
// What is suppressed is printed as *, also the total if it is below atLeast.
func (w *WorkLists) AppendReasons(b []byte, atLeast int) []byte {
	t := &letter.Writer{B: b}
	// Of several acts none is named: that somebody was asked about one of them may
	// be what is to be suppressed.
	title := "BEBERAPA TINDAKAN"
	if len(w.wordings()) == 1 {
		title = w.subject()
	}
	t.Line("HASIL DAN ALASAN " + title)
	t.Line()
	days(t, w.days)
	total := w.Total()
	t.Field("Jumlah orang", people(total, total > 0 && total < atLeast))
	t.Line()
	w.table(t, w.Reasons(atLeast))
	if atLeast > 1 {
		t.Line("* Disamarkan: jumlah di bawah ", strconv.Itoa(atLeast), ", atau jumlah yang dapat membukanya.")
	}
	return t.B
}

func days(w *letter.Writer, p pppk.Period) {
	switch {
	case p.IsZero():
	case p.First == p.Last:
		w.Field("Hari keputusan", pppk.Indonesian.Date(p.First))
	default:
		w.Field("Hari keputusan", pppk.Indonesian.Date(p.First)+" sampai "+pppk.Indonesian.Date(p.Last))
	}
}

// table writes outcomes and their reasons.
func (w *WorkLists) table(t *letter.Writer, all []OutcomeCount) {
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
	table(t, rows, 1)
	t.Line("Satu orang dihitung sekali pada hasilnya, dan sekali pada setiap alasannya.")
	t.Line(w.meant())
}

func statusWord(s pppk.Status) string { return strings.ReplaceAll(s.String(), "-", " ") }

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
	return pppk.Indonesian.Month(n) + " " + year
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
func table(w *letter.Writer, rows [][]string, right int) bool {
	if len(rows) == 1 {
		w.Line("Tidak ada.")
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
		w.Line(strings.TrimRight(line.String(), " "))
	}
	return true
}
