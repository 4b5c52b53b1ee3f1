package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/national"
)

// report is what became of a cohort.
type report struct {
	Region   string    `json:"wilayah"`
	Day      pppk.Date `json:"keputusan"`
	Start    pppk.Date `json:"mulai"`
	People   int       `json:"orang"`
	Outcomes []count   `json:"hasil"`
	Eligible int       `json:"memenuhi_syarat"`
	Drafts   int       `json:"konsep_perjanjian"` // that state all that an agreement has to
	ByYears  []count   `json:"lama_tahun"`        // the terms of the drafts
	Late     int       `json:"mulai_melewati_batas_pelamar"`
	Reasons  []reason  `json:"tidak_memenuhi"`
	Missing  []missing `json:"belum_diketahui"`
	Batch    string    `json:"surat"`
	Entries  int       `json:"entri"`
	Balances []balance `json:"formasi"`

	cohort        *cohort
	draft, letter string
}

type count struct {
	What  string `json:"apa"`
	Count int    `json:"jumlah"`
}

// reason is a rule that is not met, and of how many people.
type reason struct {
	Rule  string `json:"aturan"`
	Title string `json:"syarat"`
	Law   string `json:"dasar"`
	Count int    `json:"jumlah"`
}

// missing is a fact that is needed next, and of how many people.
type missing struct {
	Fact  string `json:"fakta"`
	From  string `json:"dari"`
	Count int    `json:"jumlah"`
}

type balance struct {
	Group      string `json:"kategori"`
	Authorised int    `json:"ditetapkan"`
	Filled     int    `json:"terisi"`
	Vacant     int    `json:"kosong"`
}

// appoint decides a cohort, drafts the agreements, and books whoever is eligible.
// keep is which of the drafts to have as text, 0 for none.
func appoint(c *cohort, keep int) (*report, error) {
	policy, err := national.Law().On(c.Day)
	if err != nil {
		return nil, err
	}
	r := &report{Region: c.Region, Day: c.Day, Start: c.Start, cohort: c, Reasons: []reason{}, Missing: []missing{}}
	decree := pppk.Batch{
		Reference: "SK pengangkatan " + c.Region + " (contoh)", Office: "BKPSDM (contoh)",
		Reason: "pengangkatan tahap satu: " + c.Source,
	}
	var outcomes [law.NotEligible + 1]int
	err = c.people(func(p *candidate) error {
		r.People++
		d := policy.Decide(p.request, &p.facts)
		outcomes[d.Outcome()]++
		if d.Outcome() != law.Eligible {
			r.refused(d)
			return nil
		}
		r.Eligible++
		r.noted(d)
		draft := c.draft(p, r.Eligible)
		if draft.Check() == nil {
			r.Drafts++
		}
		bump(&r.ByYears, fmt.Sprintf("%d tahun", p.request.Proposed.Last.AddDays(1).Year()-p.request.Proposed.First.Year()))
		if r.Eligible == keep {
			r.draft = draft.Text()
		}
		decree.Entries = append(decree.Entries, pppk.Entry{Kind: pppk.Fill, Date: c.Start, Line: p.group.String(), Incumbent: p.ref})
		return nil
	})
	if err != nil {
		return nil, err
	}
	for o := law.Eligible; o <= law.NotEligible; o++ {
		r.Outcomes = append(r.Outcomes, count{o.String(), outcomes[o]})
	}
	slices.SortStableFunc(r.Reasons, func(a, b reason) int { return b.Count - a.Count })
	slices.SortStableFunc(r.Missing, func(a, b missing) int { return b.Count - a.Count })
	r.Batch, r.Entries = decree.Reference, len(decree.Entries)
	return r, r.book(decree)
}

// book authorises the posts and fills them, everybody in one batch: all of them or
// nobody.
func (r *report) book(decree pppk.Batch) error {
	c := r.cohort
	posts := pppk.Batch{Reference: "Penetapan kebutuhan " + c.Region + " (contoh)", Office: "BKPSDM (contoh)", Reason: c.PostSource}
	for _, g := range groups {
		if n := c.Posts[g]; n > 0 {
			posts.Entries = append(posts.Entries, pppk.Entry{Kind: pppk.Authorise, Date: c.Authorised, Posts: n, Opens: &pppk.Line{
				ID: g.String(), Agency: c.Region, Position: notSplit, Category: g.Category, Status: pppk.FullTime, Year: c.Year, Phase: 1,
			}})
		}
	}
	var ledger ledger.Ledger
	for _, b := range []pppk.Batch{posts, decree} {
		if len(b.Entries) == 0 {
			continue
		}
		if _, err := ledger.Apply(b); err != nil {
			return err
		}
	}
	for _, g := range groups {
		if c.Posts[g] > 0 {
			b := ledger.Balance(pppk.Line{ID: g.String()}, c.Start)
			r.Balances = append(r.Balances, balance{g.String(), b.Authorised, b.Filled, b.Vacant})
		}
	}
	b := ledger.Balance(pppk.Line{}, c.Start)
	r.Balances = append(r.Balances, balance{"jumlah", b.Authorised, b.Filled, b.Vacant})
	return nil
}

// refused counts what stands in the way: rules that are not met, and what is
// missing to know. The letter about the first one is kept.
func (r *report) refused(d law.Decision) {
	if r.letter == "" {
		r.letter = d.Letter()
	}
	for f := range d.Findings() {
		if !f.Blocks || f.Result != law.NotMet {
			continue
		}
		i := slices.IndexFunc(r.Reasons, func(one reason) bool { return one.Rule == f.Rule })
		if i < 0 {
			var law []string
			for _, c := range f.Citations() {
				law = append(law, c.String())
			}
			i = len(r.Reasons)
			r.Reasons = append(r.Reasons, reason{Rule: f.Rule, Title: f.Title(), Law: strings.Join(law, "; ")})
		}
		r.Reasons[i].Count++
	}
	for m := range d.Missing() {
		fact, from := m.Name(), m.From.ID
		i := slices.IndexFunc(r.Missing, func(one missing) bool { return one.Fact == fact })
		if i < 0 {
			i = len(r.Missing)
			r.Missing = append(r.Missing, missing{Fact: fact, From: from})
		}
		r.Missing[i].Count++
	}
}

// noted counts those whom the letter of BKN of 10 March 2025 is about.
func (r *report) noted(d law.Decision) {
	for f := range d.Findings() {
		if f.Rule == "appointment.term.late_start" && f.Result != law.NotApplicable {
			r.Late++
		}
	}
}

func bump(all *[]count, what string) {
	i := slices.IndexFunc(*all, func(c count) bool { return c.What == what })
	if i < 0 {
		i = len(*all)
		*all = append(*all, count{What: what})
	}
	(*all)[i].Count++
}

// draft is the agreement of somebody eligible. Its clauses are the agency's own to
// word: these refer to an annex.
func (c *cohort) draft(p *candidate, n int) national.AgreementDraft {
	birth := p.facts.BirthDate
	number, _ := pppk.ParseNIP(fmt.Sprintf("%04d%02d%02d%04d21%d%03d", birth.Year(), birth.Month(), birth.Day(), c.Start.Year(), 1+n%2, 1+n%999))
	return national.AgreementDraft{
		Contract: pppk.Contract{
			Period: p.request.Proposed, Status: pppk.FullTime, Position: p.post.Position, Unit: p.post.unit, Signed: c.Day,
			Number: fmt.Sprintf("800/%05d/CONTOH", n),
		},
		Official: "Budi Contoh", Office: "Kepala BKPSDM (contoh)", OnBehalfOf: c.Authority, Delegation: "Keputusan pelimpahan wewenang (contoh)",
		Name: p.facts.Name, NIP: number, BirthPlace: "Contoh", BirthDate: birth, Education: p.post.education, Address: "Jalan Contoh " + fmt.Sprint(n),
		PreviousService: "0 tahun 0 bulan",
		Clauses: []national.Clause{
			{Item: national.ItemDuties, Text: "Pihak Kedua melaksanakan tugas menurut uraian jabatan dalam lampiran."},
			{Item: national.ItemTarget, Text: "Target kinerja dituangkan dalam sasaran kinerja pegawai setiap tahun."},
			{Item: national.ItemRights, Text: "Hak dan kewajiban mengikuti peraturan perundang-undangan."},
			{Item: national.ItemProhibitions, Text: "Larangan mengikuti peraturan perundang-undangan."},
			{Item: national.ItemSanctions, Text: "Sanksi mengikuti ketentuan disiplin instansi."},
		},
	}
}
