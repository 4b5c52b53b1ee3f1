package main

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/planning"
)

// book is what one source published about one region, booked into ledgers of its
// own: two sources about one region are two books, and neither corrects the
// other.
//
// There are two ledgers, because sources publish posts and people in different
// detail. A post and the person in it must stand on one line, and a line can
// only be as fine as what is published on BOTH sides: Kabupaten Bekasi published
// its authorised posts by category and the appointments of phase one too, but
// not those of phase two. Whoever books those 981 people by category guesses,
// and whoever leaves them out shows posts as vacant that are filled. So
//
//   - whole has one line for all of it (or one a phase, where the authorised
//     posts were published by phase). On it the equation of [pppk.Balance] holds
//     on every day with real numbers.
//   - parts has lines by category, with the same people, up to the last day on
//     which every appointment was published by category. After that day nobody
//     knows how the categories stand, and nothing is printed.
//
// Where both can be asked they give the same totals; a test keeps it so.
type book struct {
	*chain
	days    *daysOf
	name    string // of the region, in references: kutai-kartanegara
	whole   ledger.Ledger
	parts   ledger.Ledger
	regimes []*regime
	checks  []string // what the published splits add up to, and which are refused
	wrong   []error  // what figures and days lack
}

// regime is the full-time or the part-time posts of a book.
type regime struct {
	status       pppk.Status
	year         int
	authorised   figure
	authorisedBy split
	authorisedOn dated
	byPhase      bool // the authorised posts are booked by phase
	appointments []appointment

	// Of the lines by category: the last day on which they can be asked, zero if
	// that is any day, and where their authorised posts come from.
	lastSplit pppk.Date
	basis     partsBasis
}

// partsBasis is where the authorised posts of a category come from.
type partsBasis string

const (
	noParts   partsBasis = ""                   // nothing is known by category
	published partsBasis = "terbit"             // they were published
	atLeast   partsBasis = "sekurang-kurangnya" // as many as were appointed must have been authorised; the rest is of a category not known
	asFilled  partsBasis = "asumsi"             // no authorised posts were published at all: as many as were appointed
)

// What the sources leave open and a line, a batch or an id needs.
const (
	noPosition = "tidak dirinci" // they count posts and name no positions
	recorder   = "contoh formasi"
	fullTimes  = "penuh-waktu"
	partTimes  = "paruh-waktu"
)

// appointment is so many people who start on one day.
type appointment struct {
	phase      int    // 0: part-time
	authorised figure // posts of this phase alone
	assumed    bool   // those are an assumption
	n          int
	by         split
	start      dated
	reserved   dated // from this day on they had passed and not started
}

func (a *appointment) String() string {
	if a.phase == 0 {
		return "SK paruh waktu"
	}
	return "pengangkatan tahap " + strconv.Itoa(a.phase)
}

// newBook books a chain on its days.
func newBook(c *chain, d *daysOf) (*book, error) {
	b := &book{chain: c, days: d, name: strings.ReplaceAll(strings.ToLower(strings.TrimPrefix(c.region, "Kabupaten ")), " ", "-")}
	if err := b.plan(); err != nil {
		return nil, err
	}
	for _, r := range b.regimes {
		if err := b.bookWhole(r); err != nil {
			return nil, fmt.Errorf("%s: %w", c, err)
		}
		if err := b.bookParts(r); err != nil {
			return nil, fmt.Errorf("%s, by category: %w", c, err)
		}
	}
	return b, nil
}

// plan puts figures and days together and checks each split.
func (b *book) plan() error {
	b.planFullTime()
	b.planPartTime()
	for _, r := range b.regimes {
		slices.SortStableFunc(r.appointments, func(a, b appointment) int {
			if a.n == 0 || b.n == 0 { // nobody was appointed yet: last
				return min(b.n, 1) - min(a.n, 1)
			}
			return a.start.day.Compare(b.start.day)
		})
		for i := range r.appointments {
			if a := &r.appointments[i]; i > 0 && a.n > 0 && a.start.day == r.appointments[i-1].start.day {
				b.fail("%s and %s have one day; give each its own, or one figure for both", &r.appointments[i-1], a)
			}
		}
	}
	if c := b.mustReject; c != nil && b.check("DITOLAK", "rincian lain yang beredar, terisi", c.total.n, c.by) {
		b.checks = append(b.checks, "Cocok, meskipun berkas menyatakan tidak: "+c.why+".")
	}
	if c := b.rotation; c != nil {
		b.check("DITANDAI", "rotasi pejabat "+c.day.String(), c.total.n, c.by)
	}
	return errors.Join(b.wrong...)
}

func (b *book) fail(format string, args ...any) {
	b.wrong = append(b.wrong, fmt.Errorf("%s: "+format, append([]any{b.chain}, args...)...))
}

// need says which day is missing in the days.
func (b *book) need(key string, d dated) {
	if d.day.IsZero() {
		b.fail("the days have no %s for this chain; add day, basis and source", key)
	}
}

func (b *book) planFullTime() {
	r := &regime{status: pppk.FullTime, year: b.days.year, authorised: b.authorised, authorisedOn: b.days.authorised}
	b.regimes = append(b.regimes, r)
	r.authorisedBy = b.split("ditetapkan", r.authorised, b.authorisedBy)
	var byPhase split
	for _, p := range b.phases {
		key := fmt.Sprintf("phases with phase %d", p.phase)
		on := b.days.phases[p.phase]
		a := appointment{
			phase: p.phase, authorised: p.authorised, assumed: slices.Contains(b.days.assumed, p.phase), n: p.filled.n,
			start: on.start, reserved: on.reserved,
		}
		a.by = b.split("terisi tahap "+strconv.Itoa(p.phase), p.filled, p.by)
		r.appointments = append(r.appointments, a)
		if a.n > 0 {
			b.need(key, a.start)
		}
		if p.year != 0 && p.year != r.year {
			b.fail("phase %d is of %d, the days say %d; one book holds one fiscal year", p.phase, p.year, r.year)
		}
		if !a.reserved.day.IsZero() && !a.reserved.day.Before(a.start.day) {
			b.fail("%s.reserved: must be before the day on which they start", key)
		}
		if p.authorised.published {
			byPhase = append(byPhase, part{name: "tahap " + strconv.Itoa(p.phase), n: p.authorised.n})
		}
	}
	switch {
	case !r.authorised.published:
		r.byPhase = true // each phase has posts of its own, or needs an assumption of its own
	case byPhase == nil:
	case len(byPhase) < len(b.phases):
		b.fail("some phases have authorised posts and some have none; give them for each phase, or the total alone")
	default:
		r.byPhase = true // the phases are booked, the total is checked
		b.check("DITANDAI", "rincian ditetapkan", r.authorised.n, byPhase)
	}
	if byPhase != nil || r.authorised.published {
		b.need("authorised", r.authorisedOn)
	}
}

func (b *book) planPartTime() {
	p := b.partTime
	if p == nil {
		return
	}
	r := &regime{status: pppk.PartTime, year: b.days.partTimeYear, authorised: p.allocated, authorisedOn: b.days.allocated}
	b.regimes = append(b.regimes, r)
	r.authorisedBy = b.split("alokasi paruh waktu", p.allocated, p.by)
	r.appointments = []appointment{{n: p.decrees.n, start: b.days.decrees}}
	if p.allocated.published {
		b.need("part_time.allocated", r.authorisedOn)
	}
	b.need("part_time.decree_received", b.days.decrees)
}

// split returns the parts of a published total if they add up to it. If they do
// not, the total stands and the parts are refused: nobody can know which of the
// numbers is wrong.
func (b *book) split(what string, total figure, by split) split {
	switch {
	case by == nil:
		return nil
	case !total.published:
		b.checks = append(b.checks, "DITOLAK: rincian "+what+": jumlah seluruhnya tidak diterbitkan.")
		return nil
	case !b.check("DITOLAK", "rincian "+what, total.n, by):
		return nil
	}
	return by
}

// check compares a total with its parts and keeps the arithmetic for the reader,
// under a word that says what becomes of parts that do not fit.
func (b *book) check(verdict, what string, total int, by split) bool {
	sum, err := fits(total, by)
	if err != nil {
		b.checks = append(b.checks, verdict+": "+what+": "+err.Error()+".")
		return false
	}
	b.checks = append(b.checks, "Cocok: "+what+": "+sum+".")
	return true
}

// fits checks that the parts add up to the total, and says so in the words of
// the tables.
func fits(total int, by split) (sum string, err error) {
	var parts []planning.Part
	var names, numbers []string
	for _, p := range by {
		parts = append(parts, planning.Part{Name: p.name, Count: p.n})
		names = append(names, p.name)
		numbers = append(numbers, number(p.n))
	}
	sum = strings.Join(names, " + ") + " = " + strings.Join(numbers, " + ") + " = "
	var wrong *planning.SumError
	switch err := planning.CheckParts(total, parts); {
	case errors.As(err, &wrong):
		return "", fmt.Errorf("%s, bukan %s (selisih %s)", sum+number(wrong.Sum), number(total), signed(wrong.Sum-total))
	case err != nil:
		return "", err
	}
	return sum + number(total), nil
}

// line is a line of the whole, of one phase or, with 0, of all.
func (b *book) line(r *regime, phase int) *pppk.Line {
	l := b.newLine(r, r.id())
	if l.Phase = phase; phase > 0 {
		l.ID += "/" + strconv.Itoa(phase)
	}
	return l
}

// categoryLine is a line by category; 0 is the category that is not known.
func (b *book) categoryLine(r *regime, c pppk.Category) *pppk.Line {
	l := b.newLine(r, r.id()+"/"+categoryName(c))
	l.Category = c
	return l
}

func categoryName(c pppk.Category) string {
	if c == 0 {
		return "tidak-diketahui"
	}
	return c.String()
}

func (b *book) newLine(r *regime, id string) *pppk.Line {
	return &pppk.Line{ID: id, Agency: b.region, Position: noPosition, Status: r.status, Year: r.year}
}

func (r *regime) id() string {
	if r.status == pppk.PartTime {
		return partTimes
	}
	return fullTimes
}

// reference is how a person is known: made up, opaque, never a NIP.
func (b *book) reference(a *appointment, i int) string {
	series := partTimes
	if a.phase > 0 {
		series = strconv.Itoa(a.phase)
	}
	return fmt.Sprintf("%s/%s/%04d", b.name, series, i+1)
}

// apply records entries under one reference, all or none.
func (b *book) apply(to *ledger.Ledger, r *regime, what string, on dated, entries []pppk.Entry) error {
	_, err := to.Apply(pppk.Batch{
		Reference: fmt.Sprintf("%s, %s, %s", b.chain, r.id(), what), Office: recorder, Reason: what + ": " + on.source, Entries: entries,
	})
	return placed(what, err)
}

// authorisation opens a line and authorises posts on it.
func authorisation(l *pppk.Line, on dated, n int) pppk.Entry {
	return pppk.Entry{Kind: pppk.Authorise, Date: on.day, Opens: l, Posts: n}
}

// bookWhole records the authorised posts, then everybody who was appointed: as
// many entries as people, each appointment one batch.
func (b *book) bookWhole(r *regime) error {
	var posts []pppk.Entry
	if r.byPhase {
		for i := range r.appointments {
			if a := &r.appointments[i]; a.authorised.n > 0 {
				posts = append(posts, authorisation(b.line(r, a.phase), r.authorisedOn, a.authorised.n))
			}
		}
	} else if r.authorised.n > 0 {
		posts = append(posts, authorisation(b.line(r, 0), r.authorisedOn, r.authorised.n))
	}
	if posts != nil {
		if err := b.apply(&b.whole, r, "penetapan", r.authorisedOn, posts); err != nil {
			return err
		}
	}
	for i := range r.appointments {
		a := &r.appointments[i]
		if a.n == 0 {
			continue
		}
		phase := 0
		if r.byPhase {
			phase = a.phase
		}
		line := b.line(r, phase)
		if r.assumes(a) {
			// Nobody published how many posts were authorised. The ledger takes
			// nobody without an authorised post, and neither does the law
			// (PermenPANRB 6/2024 Pasal 57), so at least as many were.
			if err := b.apply(&b.whole, r, "asumsi penetapan untuk "+a.String(), a.start, []pppk.Entry{authorisation(line, a.firstDay(), a.n)}); err != nil {
				return err
			}
		}
		if err := b.appoint(&b.whole, r, a, func(int) string { return line.ID }); err != nil {
			return err
		}
	}
	return nil
}

// assumes reports whether no authorised posts were published for an
// appointment.
func (r *regime) assumes(a *appointment) bool {
	return !a.authorised.published && (r.byPhase || !r.authorised.published)
}

// firstDay is the day on which an appointment first needs its posts.
func (a *appointment) firstDay() dated {
	if !a.reserved.day.IsZero() {
		return a.reserved
	}
	return a.start
}

// appoint records the people of an appointment on the lines that line says. Who
// had passed and not started holds a reservation first, as a batch of its own:
// the ledger can then be asked about the days between.
func (b *book) appoint(to *ledger.Ledger, r *regime, a *appointment, line func(i int) string) error {
	record := func(kind pppk.EntryKind, what string, on dated) error {
		entries := make([]pppk.Entry, a.n)
		for i := range entries {
			entries[i] = pppk.Entry{Kind: kind, Date: on.day, Line: line(i), Incumbent: b.reference(a, i)}
		}
		return b.apply(to, r, what, on, entries)
	}
	if !a.reserved.day.IsZero() {
		if err := record(pppk.Reserve, "kelulusan sebelum "+a.String(), a.reserved); err != nil {
			return err
		}
	}
	return record(pppk.Fill, a.String(), a.start)
}

// bookParts records the same by category, as far as both sides are published.
func (b *book) bookParts(r *regime) error {
	var covered []*appointment
	for i := range r.appointments {
		a := &r.appointments[i]
		if a.n == 0 {
			continue
		}
		if a.by == nil {
			r.lastSplit = a.firstDay().day.AddDays(-1)
			break
		}
		covered = append(covered, a)
	}
	// The category lines, in the order in which they come.
	var order []pppk.Category
	appointed := map[pppk.Category]int{}
	all := 0
	for _, a := range covered {
		for _, p := range a.by {
			if _, seen := appointed[p.category()]; !seen {
				order = append(order, p.category())
			}
			appointed[p.category()] += p.n
			all += p.n
		}
	}
	slices.Sort(order)
	var posts []pppk.Entry
	post := func(c pppk.Category, n int, on dated) {
		if n > 0 {
			posts = append(posts, authorisation(b.categoryLine(r, c), on, n))
		}
	}
	switch {
	case r.authorisedBy != nil:
		r.basis = published
		for _, p := range r.authorisedBy {
			post(p.category(), p.n, r.authorisedOn)
		}
	case len(covered) == 0:
		return nil
	case r.authorised.published:
		// The split of the authorised posts is not published, and is not made up:
		// whoever was appointed as a teacher had a teacher's post, so at least so
		// many were authorised. The others are of a category that is not known.
		r.basis = atLeast
		for _, c := range order {
			post(c, appointed[c], r.authorisedOn)
		}
		post(0, b.balance(r, r.authorisedOn.day).Authorised-all, r.authorisedOn)
	case !r.byPhase || slices.ContainsFunc(covered, func(a *appointment) bool { return a.authorised.published }):
		return nil // published by phase alone: by category nothing follows
	default:
		r.basis = asFilled
		for _, a := range covered {
			for _, p := range a.by {
				post(p.category(), p.n, a.firstDay())
			}
		}
	}
	if posts == nil {
		r.basis = noParts
		return nil
	}
	if err := b.apply(&b.parts, r, "penetapan per kategori", r.authorisedOn, posts); err != nil {
		return err
	}
	for _, a := range covered {
		lines := make([]string, 0, a.n)
		for _, p := range a.by {
			lines = append(lines, slices.Repeat([]string{b.categoryLine(r, p.category()).ID}, p.n)...)
		}
		if err := b.appoint(&b.parts, r, a, func(i int) string { return lines[i] }); err != nil {
			return err
		}
	}
	return nil
}
