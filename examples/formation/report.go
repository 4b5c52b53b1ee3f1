package main

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/ledger"
)

// report is what is printed, as text, as JSON and as bars. Every number under
// "buku besar" was asked of a ledger ([ledger.Ledger.Balance], [ledger.Ledger.RollUp]);
// the input is read again only for the published number beside it.
type report struct {
	Day     pppk.Date     `json:"hari"`
	Chains  []chainReport `json:"rantai"`
	Sources []difference  `json:"dua_sumber,omitempty"`
}

type chainReport struct {
	Region string          `json:"wilayah"`
	Code   pppk.RegionCode `json:"kode"`
	Source string          `json:"sumber"`
	Tables []table         `json:"tabel"`
	Said   []string        `json:"menurut_sumber,omitempty"`
	Checks []string        `json:"pemeriksaan,omitempty"`
	bars   []bar
}

type table struct {
	Status     pppk.Status `json:"status"`
	Assumed    string      `json:"asumsi,omitempty"`       // in words
	Unknown    bool        `json:"kosong_tidak_diketahui"` // because of it
	Days       []standing  `json:"menurut_hari"`
	Phases     []group     `json:"menurut_tahap,omitempty"`
	Categories *byCategory `json:"menurut_kategori,omitempty"`
	Figures    []compared  `json:"dibandingkan"`
	Open       []string    `json:"tidak_diterbitkan,omitempty"`
}

// assumption is how much of the authorised posts is not published.
type assumption uint8

const (
	nothingAssumed assumption = iota
	phaseAssumed              // those of a phase are an assumption of ours
	allAssumed                // none were published: as many as were appointed, and nobody knows how many are vacant
)

// standing is how the ledger stands at the end of a day on which something
// happened, or of the day that was asked for.
type standing struct {
	Day     pppk.Date    `json:"hari"`
	Events  []event      `json:"peristiwa,omitempty"`
	Balance pppk.Balance `json:"buku_besar"`
}

// event is something that was booked on a day, and how we know the day.
type event struct {
	What   string `json:"apa"`
	Basis  basis  `json:"dasar_hari"`
	Source string `json:"sumber_hari"`
}

// group is a group of lines beside what was published of it.
type group struct {
	Name       string       `json:"nama"`
	Balance    pppk.Balance `json:"buku_besar"`
	Assumed    bool         `json:"ditetapkan_asumsi,omitempty"`
	Authorised *int         `json:"terbit_ditetapkan,omitempty"`
	Filled     []int        `json:"terbit_terisi,omitempty"` // one number for each appointment
}

type byCategory struct {
	Day   pppk.Date  `json:"hari"`
	Basis partsBasis `json:"dasar_ditetapkan"`
	Rows  []group    `json:"baris"`
	Sum   group      `json:"jumlah"`
}

// compared is a number of the ledger beside the published one.
type compared struct {
	What      string `json:"ukuran"`
	Ledger    *int   `json:"buku_besar,omitempty"` // nil: not known
	Published *int   `json:"terbit,omitempty"`     // nil: not published
	Remark    string `json:"keterangan"`
	later     bool   // the published number is of a later day
}

// bar is one bar of the chart.
type bar struct {
	label       string
	balance     pppk.Balance
	vacantKnown bool
}

func newReport(books []*book, on pppk.Date) (report, error) {
	r := report{Day: on}
	for _, b := range books {
		c := chainReport{Region: b.region, Code: b.code, Source: b.source, Said: b.days.said, Checks: b.checks}
		if c.Said == nil && b.note != "" {
			c.Said = []string{b.note}
		}
		for _, regime := range b.regimes {
			c.Tables = append(c.Tables, b.table(regime, on))
			c.bars = append(c.bars, b.bars(regime, on)...)
		}
		r.Chains = append(r.Chains, c)
	}
	for i, b := range books {
		for _, other := range books[i+1:] {
			if b.code == other.code {
				d, err := compareSources(b, other, on)
				if err != nil {
					return report{}, err
				}
				r.Sources = append(r.Sources, d)
			}
		}
	}
	return r, nil
}

// lastDay is the last day on which something was booked.
func lastDay(books []*book) (last pppk.Date) {
	for _, b := range books {
		for _, r := range b.regimes {
			for _, e := range b.events(r) {
				if e.Day.After(last) {
					last = e.Day
				}
			}
		}
	}
	return last
}

func (r *regime) assumption() assumption {
	is := nothingAssumed
	for i := range r.appointments {
		if a := &r.appointments[i]; a.n > 0 && r.assumes(a) {
			return allAssumed
		} else if a.assumed {
			is = phaseAssumed
		}
	}
	return is
}

func (b *book) table(r *regime, on pppk.Date) table {
	t := table{Status: r.status}
	switch r.assumption() {
	case phaseAssumed:
		t.Assumed = "sebagian yang ditetapkan adalah asumsi kami: tahap"
		for _, phase := range b.days.assumed {
			t.Assumed += " " + strconv.Itoa(phase)
		}
	case allAssumed:
		t.Unknown = true
		t.Assumed = "yang ditetapkan tidak diterbitkan; asumsi kami: sebanyak yang diangkat, dan yang kosong tidak diketahui"
	}
	for _, e := range b.events(r) {
		if e.Day.After(on) {
			break
		}
		t.Days = append(t.Days, e)
	}
	t.Days = append(t.Days, standing{Day: on, Balance: b.balance(r, on)})
	if r.byPhase {
		t.Phases = b.phaseGroups(r, on)
	}
	t.Categories = b.categoryGroups(r, on)
	t.Figures = b.figures(r, on)
	t.Open = b.open(r, t.Categories)
	return t
}

func (b *book) balance(r *regime, on pppk.Date) pppk.Balance {
	return b.whole.Balance(pppk.Line{Status: r.status}, on)
}

// events are the days of a regime on which something was booked, in order.
func (b *book) events(r *regime) []standing {
	var all []standing
	add := func(on dated, what string) {
		e := event{what, on.basis, on.source}
		i, found := slices.BinarySearchFunc(all, on.day, func(s standing, d pppk.Date) int { return s.Day.Compare(d) })
		if !found {
			all = slices.Insert(all, i, standing{Day: on.day, Balance: b.balance(r, on.day)})
		}
		all[i].Events = append(all[i].Events, e)
	}
	if !r.authorisedOn.day.IsZero() && r.assumption() != allAssumed {
		what := "penetapan"
		if r.status == pppk.PartTime {
			what = "alokasi"
		}
		add(r.authorisedOn, what)
	}
	for i := range r.appointments {
		a := &r.appointments[i]
		if a.n == 0 {
			continue
		}
		if !a.reserved.day.IsZero() {
			add(a.reserved, "lulus, menunggu "+a.String())
		}
		add(a.start, a.String())
	}
	return all
}

func (b *book) phaseGroups(r *regime, on pppk.Date) []group {
	var all []group
	for l, balance := range b.whole.RollUp(pppk.Line{Status: r.status}, on, func(l pppk.Line) pppk.Line { return pppk.Line{Phase: l.Phase} }) {
		g := group{Name: "tahap " + strconv.Itoa(l.Phase), Balance: balance}
		for _, p := range b.phases {
			if p.phase == l.Phase {
				g.Filled = []int{p.filled.n}
				if g.Assumed = r.assumption() == allAssumed || slices.Contains(b.days.assumed, l.Phase); !g.Assumed {
					g.Authorised = p.authorised.pointer()
				}
			}
		}
		all = append(all, g)
	}
	return all
}

// categoryGroups is how the categories stand, on the last day up to the given
// one on which that is known.
func (b *book) categoryGroups(r *regime, on pppk.Date) *byCategory {
	if r.basis == noParts {
		return nil
	}
	if !r.lastSplit.IsZero() && r.lastSplit.Before(on) {
		on = r.lastSplit
	}
	t := &byCategory{Day: on, Basis: r.basis, Sum: group{Name: "jumlah", Assumed: r.basis == asFilled, Balance: b.parts.Balance(pppk.Line{Status: r.status}, on)}}
	if t.Sum.Balance.Authorised == 0 {
		return nil
	}
	for l, balance := range b.parts.RollUp(pppk.Line{Status: r.status}, on, func(l pppk.Line) pppk.Line { return pppk.Line{Category: l.Category} }) {
		g := group{Name: categoryName(l.Category), Balance: balance, Assumed: r.basis == asFilled}
		for _, p := range r.authorisedBy {
			if p.category() == l.Category {
				g.Authorised = figure{p.n, true}.pointer()
			}
		}
		for i := range r.appointments {
			if a := &r.appointments[i]; !a.start.day.After(on) {
				for _, p := range a.by {
					if p.category() == l.Category {
						g.Filled = append(g.Filled, p.n)
					}
				}
			}
		}
		t.Rows = append(t.Rows, g)
	}
	return t
}

// appointed is how many people an appointment put into posts, as the ledger has
// it: by the line of the phase or, where one line is for all, by what that day
// added.
func (b *book) appointed(r *regime, a *appointment, on pppk.Date) int {
	if r.byPhase {
		return b.whole.Balance(pppk.Line{Status: r.status, Phase: a.phase}, on).Filled
	}
	if a.n == 0 || a.start.day.After(on) {
		return 0
	}
	return b.balance(r, a.start.day).Filled - b.balance(r, a.start.day.AddDays(-1)).Filled
}

func (b *book) figures(r *regime, on pppk.Date) []compared {
	var all []compared
	now := b.balance(r, on)
	add := func(what string, ledger int, f figure, from pppk.Date) {
		all = append(all, compared{What: what, Ledger: &ledger, Published: f.pointer(), Remark: remark(ledger, f, from, on), later: on.Before(from)})
	}
	authorised, vacant := "ditetapkan", "kosong"
	if r.status == pppk.PartTime {
		authorised, vacant = "dialokasikan", "belum terisi"
	}
	assumed := r.assumption() == allAssumed
	add(authorised, now.Authorised, r.authorised, r.authorisedOn.day)
	if assumed {
		all[0].Remark = "ASUMSI, tidak diterbitkan"
	}
	last := r.authorisedOn.day
	for i := range r.appointments {
		a := &r.appointments[i]
		what := "terisi tahap " + strconv.Itoa(a.phase)
		if a.phase == 0 {
			what = "SK diterima"
		}
		add(what, b.appointed(r, a, on), figure{a.n, true}, a.start.day)
		if a.start.day.After(last) {
			last = a.start.day
		}
	}
	if r.status == pppk.FullTime {
		add("terisi seluruhnya", now.Filled, figure{}, last)
	}
	if now.Reserved > 0 {
		add("dicadangkan", now.Reserved, figure{}, last)
	}
	switch {
	case assumed:
		unknown := compared{What: vacant, Remark: "tidak diketahui: yang ditetapkan tidak diterbitkan"}
		if r.status == pppk.FullTime {
			unknown.Published = b.vacant.pointer()
		}
		all = append(all, unknown)
	case r.status == pppk.PartTime:
		add(vacant, now.Vacant, figure{}, last)
	case b.vacantSource != "": // not a published number: whoever wrote the file calculated it too
		add(vacant, now.Vacant, figure{}, last)
		if f := b.vacant; f.published && !on.Before(last) && f.n != now.Vacant {
			all[len(all)-1].Remark += fmt.Sprintf("; BERBEDA dengan hitungan dalam berkas (%s): selisih %s", number(f.n), signed(now.Vacant-f.n))
		}
	default:
		add(vacant, now.Vacant, b.vacant, last)
	}
	return all
}

func remark(ledger int, f figure, from, on pppk.Date) string {
	switch {
	case !f.published:
		return "DIHITUNG, tidak diterbitkan"
	case on.Before(from):
		return "baru berlaku " + from.String()
	case ledger == f.n:
		return "sama"
	}
	return "BERBEDA: selisih " + signed(ledger-f.n)
}

// open says what was not published, and what follows all the same.
func (b *book) open(r *regime, t *byCategory) []string {
	if t == nil {
		return nil
	}
	var all []string
	if r.basis == atLeast {
		var least []string
		rest := 0
		for l, balance := range b.parts.RollUp(pppk.Line{Status: r.status}, t.Day, func(l pppk.Line) pppk.Line { return pppk.Line{Category: l.Category} }) {
			if l.Category == 0 {
				rest = balance.Authorised
				continue
			}
			least = append(least, l.Category.String()+" "+number(balance.Authorised))
		}
		all = append(all, "Rincian kategori yang ditetapkan tidak diterbitkan. Dari pengangkatan hanya dapat disimpulkan, sekurang-kurangnya: "+
			strings.Join(least, ", ")+"; "+number(rest)+" lagi dari kategori yang tidak diketahui.")
	}
	for i := range r.appointments {
		if a := &r.appointments[i]; a.n > 0 && a.by == nil {
			all = append(all, fmt.Sprintf("Rincian kategori %s tidak diterbitkan: per kategori hanya diketahui sampai %s.", a, r.lastSplit))
			break
		}
	}
	return all
}

// bars are those of the chart: by category where people are known by category,
// else by phase, and all of it.
func (b *book) bars(r *regime, on pppk.Date) []bar {
	var all []bar
	known := r.assumption() != allAssumed
	name := "penuh waktu"
	if r.status == pppk.PartTime {
		name = "paruh waktu"
	}
	switch t := b.categoryGroups(r, on); {
	case t != nil && t.Sum.Balance.Filled > 0:
		for _, g := range t.Rows {
			label := g.Name
			if t.Day != on {
				label += " (per " + t.Day.String() + ")"
			}
			all = append(all, bar{label, g.Balance, known})
		}
	case r.byPhase:
		for _, g := range b.phaseGroups(r, on) {
			all = append(all, bar{g.Name, g.Balance, known})
		}
	case r.status == pppk.FullTime:
		for i := range r.appointments {
			if a := &r.appointments[i]; a.n > 0 && !a.start.day.After(on) {
				all = append(all, bar{"sesudah tahap " + strconv.Itoa(a.phase), b.balance(r, a.start.day), known})
			}
		}
	}
	return append(all, bar{name + ", semua", b.balance(r, on), known})
}

// difference is two sources about one region. Neither is preferred.
type difference struct {
	Region string          `json:"wilayah"`
	Code   pppk.RegionCode `json:"kode"`
	First  string          `json:"pertama"`
	Second string          `json:"kedua"`
	Days   [2]pppk.Date    `json:"dibukukan_sampai"`
	Rows   []differs       `json:"baris"`
	Refuse []string        `json:"tidak_dapat_digabung,omitempty"`
}

type differs struct {
	What   string `json:"ukuran"`
	First  *int   `json:"pertama,omitempty"` // nil: the source does not say
	Second *int   `json:"kedua,omitempty"`
}

func compareSources(first, second *book, on pppk.Date) (difference, error) {
	d := difference{Region: first.region, Code: first.code, First: first.source, Second: second.source}
	d.Days = [2]pppk.Date{lastDay([]*book{first}), lastDay([]*book{second})}
	a, b := first.said(on), second.said(on)
	for _, what := range slices.Concat(a.order, b.order) {
		if !slices.ContainsFunc(d.Rows, func(r differs) bool { return r.What == what }) {
			d.Rows = append(d.Rows, differs{what, a.numbers[what].pointer(), b.numbers[what].pointer()})
		}
	}
	for _, pair := range [][2]*book{{first, second}, {second, first}} {
		lines, err := together(pair[0], pair[1], on)
		if err != nil {
			return d, err
		}
		d.Refuse = append(d.Refuse, lines...)
	}
	return d, nil
}

type sayings struct {
	order   []string
	numbers map[string]figure
}

// said is what a source says, as booked: nothing that we assume or calculate.
func (b *book) said(on pppk.Date) sayings {
	s := sayings{numbers: map[string]figure{}}
	for _, r := range b.regimes {
		for _, f := range b.figures(r, on) {
			if f.Published != nil && f.Ledger != nil && !f.later {
				s.order = append(s.order, f.What)
				s.numbers[f.What] = figure{*f.Ledger, true}
			}
		}
	}
	return s
}

// together asks a ledger whether the people of one source fit into the posts of
// the other, phase by phase, and tells its refusals. Both are taken as they
// stand in their books on that day.
func together(posts, people *book, on pppk.Date) ([]string, error) {
	r := posts.regimes[0]
	if !r.byPhase || r.assumption() == allAssumed {
		return nil, nil
	}
	var books ledger.Ledger
	var all []string
	for _, p := range posts.phases {
		of := pppk.Line{Status: pppk.FullTime, Phase: p.phase}
		n, have := posts.whole.Balance(of, on).Authorised, people.whole.Balance(of, on).Filled
		if n == 0 || have == 0 {
			continue
		}
		line := posts.line(r, p.phase)
		entries := []pppk.Entry{authorisation(line, dated{day: on}, n)}
		for i := range have {
			entries = append(entries, pppk.Entry{Kind: pppk.Fill, Date: on, Line: line.ID, Incumbent: people.reference(&appointment{phase: p.phase}, i)})
		}
		err := posts.apply(&books, r, "andaikan tahap "+strconv.Itoa(p.phase), dated{day: on}, entries)
		var refused *ledger.Refusal
		switch {
		case err == nil:
			continue
		case !errors.As(err, &refused) || !errors.Is(err, pppk.ErrOverfilled):
			return nil, err
		}
		assumed := ""
		if slices.Contains(posts.days.assumed, p.phase) {
			assumed = " (asumsi kami)"
		}
		all = append(all, fmt.Sprintf("Formasi tahap %d menurut %s: %s%s; pengangkatan menurut %s: %s. Buku besar menolaknya: %s terlalu banyak (%s).",
			p.phase, posts.source, number(refused.Asked.Authorised), assumed, people.source, number(refused.Asked.Filled), number(refused.Asked.Excess), refused.Code))
	}
	return all, nil
}

func (f figure) pointer() *int {
	if !f.published {
		return nil
	}
	return &f.n
}
