package planning

import (
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"math/bits"
	"slices"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/mask"
	"github.com/pppk-id/pppk/internal/seq"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// Payee is what is known of one employee's pay. The zero value of every field
// means not known.
type Payee struct {
	Status pppk.Status
	Grade  pppk.Grade        // of a full-time employee
	Years  pppk.ServiceYears // of a full-time employee
	Wage   pppk.Rupiah       // of a part-time employee, a month; the pay of others comes from the table

	// Allowances is what is paid beside it, a month, as the office gives it.
	Allowances national.Allowances
}

// String says only what it is: pay is nobody else's business.
func (p Payee) String() string { return "pppk.Payee(" + p.Status.String() + ")" }

// Format prints what [Payee.String] returns, whatever the verb.
func (p Payee) Format(s fmt.State, _ rune) { mask.Write(s, p.String()) }

// LogValue implements [slog.LogValuer] without amounts.
func (p Payee) LogValue() slog.Value { return slog.StringValue(p.String()) }

// PayGap is why somebody is not in a [PayCost].
type PayGap uint8

// The reasons, in the order in which they are looked for.
const (
	StatusGap PayGap = iota + 1 // the status is not known
	GradeGap                    // full-time: the grade is not known
	YearsGap                    // full-time: the years of service are not known
	RowGap                      // full-time: the table has no row for those years
	WageGap                     // part-time: the wage is not known
	payGapCount
)

var payGaps = []string{"", "status", "golongan", "masa-kerja-golongan", "baris-tabel", "upah"}

// String returns the wire value, "golongan", or "".
func (g PayGap) String() string { return enum.String(payGaps, uint8(g)) }

// MarshalText returns what String returns.
func (g PayGap) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means unset.
func (g *PayGap) UnmarshalText(text []byte) (err error) {
	*g, err = enum.Parse[PayGap](payGaps, text, "kekurangan", pppk.NewProblem)
	return err
}

// PayCost is what the pay of a cohort costs a month. Those who lack something are
// left out, and counted with the reason: no amount stands in for them.
type PayCost struct {
	Day                pppk.Date
	FullTime, PartTime PayGroup

	left [payGapCount]int
}

// PayGroup is one part of a [PayCost].
type PayGroup struct {
	People     int                 // who are counted
	Pay        pppk.Rupiah         // their base pay or wages a month
	Allowances national.Allowances // of those whose are known
	Unsure     int                 // whose pay is of low confidence: above the last row of the table

	lack       [national.AllowanceCount]int // whose allowance is not known
	incomplete int                          // of whom any is not
}

// Incomplete returns how many people are counted of whom some allowance is not
// known, so that the sum says too little of them.
func (g PayGroup) Incomplete() int { return g.incomplete }

// Unknown yields of how many each allowance is not known, where it is of any.
func (g PayGroup) Unknown() iter.Seq2[national.Allowance, int] {
	return func(yield func(national.Allowance, int) bool) {
		for a := national.FamilyAllowance; a < national.AllowanceCount; a++ {
			if g.lack[a] > 0 && !yield(a, g.lack[a]) {
				return
			}
		}
	}
}

// CostOf adds up the pay of people as they stream by, with the table of that
// day; nil is nobody. It is an error where a sum, also of a year, passes 10^15 rupiah, under
// [pppk.ErrPay] where an amount stands at no allowance, and under [pppk.ErrCoverage] where
// the day is not known or, with full-time employees, has no table; nothing is
// returned then.
func CostOf(people iter.Seq[Payee], day pppk.Date) (PayCost, error) {
	if day.IsZero() {
		_, _, err := national.BasePay(pppk.GradeI, 0, day) // which says so
		return PayCost{}, err
	}
	empty := PayGroup{Pay: pppk.RupiahOfSen(0), Allowances: national.NoAllowances()}
	c := PayCost{Day: day, FullTime: empty, PartTime: empty}
	for p := range seq.OrNone(people) {
		group, pay, low := &c.PartTime, p.Wage, false
		switch {
		case p.Status != pppk.FullTime && p.Status != pppk.PartTime:
			c.left[StatusGap]++
			continue
		case p.Status == pppk.FullTime && (p.Grade < pppk.GradeI || p.Grade > pppk.GradeXVII):
			c.left[GradeGap]++
			continue
		case p.Status == pppk.FullTime && p.Years.IsZero():
			c.left[YearsGap]++
			continue
		case p.Status == pppk.FullTime:
			base, cite, err := national.BasePay(p.Grade, p.Years.Years(), day)
			if errors.Is(err, pppk.ErrCoverage) {
				return PayCost{}, err
			}
			if err != nil {
				c.left[RowGap]++
				continue
			}
			group, pay, low = &c.FullTime, base, cite.Confidence == pppk.Low
		case pay.IsZero():
			c.left[WageGap]++
			continue
		}
		if err := group.add(pay, &p.Allowances); err != nil {
			return PayCost{}, err
		}
		if low {
			group.Unsure++
		}
	}
	if _, err := c.Year(); err != nil {
		return PayCost{}, err
	}
	return c, nil
}

func (g *PayGroup) add(pay pppk.Rupiah, allowances *national.Allowances) (err error) {
	if err := allowances.Placed(); err != nil {
		return err
	}
	g.People++
	if g.Pay, err = g.Pay.Plus(pay); err != nil {
		return err
	}
	whole := true
	for a := national.FamilyAllowance; a < national.AllowanceCount; a++ {
		if allowances[a].IsZero() {
			g.lack[a]++
			whole = false
		} else if g.Allowances[a], err = g.Allowances[a].Plus(allowances[a]); err != nil {
			return err
		}
	}
	if !whole {
		g.incomplete++
	}
	return nil
}

// Month returns the sum of pay and allowances a month of those who are counted.
func (c PayCost) Month() pppk.Rupiah { return pppk.RupiahOfSen(c.monthSen()) }

func (c *PayCost) monthSen() (sen int64) {
	for _, g := range []*PayGroup{&c.FullTime, &c.PartTime} {
		sen += g.Pay.Sen() // 22 amounts of at most 10^17 sen
		for _, part := range g.Allowances {
			sen += part.Sen()
		}
	}
	return sen
}

// Citations returns where the parts of the sum come from: pay, wages, and the
// allowances of which something is counted.
func (c PayCost) Citations() []pppk.Citation {
	var all []pppk.Citation
	add := func(cites ...pppk.Citation) {
		for _, cite := range cites {
			if cite.ExistsOn(c.Day) && !slices.Contains(all, cite) {
				all = append(all, cite)
			}
		}
	}
	if c.FullTime.People > 0 {
		add(source.PayCite)
	}
	if c.FullTime.Unsure > 0 {
		add(source.AboveAll)
	}
	if c.PartTime.People > 0 {
		add(source.Diktum19)
	}
	for a := national.FamilyAllowance; a < national.AllowanceCount; a++ {
		if c.FullTime.Allowances[a].Sen()+c.PartTime.Allowances[a].Sen() > 0 {
			add(a.Citations()...)
		}
	}
	return all
}

// Year returns twelve times [PayCost.Month], and an error above 10^15 rupiah. It
// is a figure and no forecast: nobody's years grow in it, nobody leaves, and the
// holiday pay (THR), the thirteenth salary and what the employer pays for
// insurance and pensions are not in it.
func (c PayCost) Year() (pppk.Rupiah, error) {
	const most = 1_000_000_000_000_000 * 100 // sen
	month := c.monthSen()
	if month > most/12 {
		return pppk.Rupiah{}, pppk.NewProblem("", "rupiah.range", "the sum is more than 10^15 rupiah a year")
	}
	return pppk.RupiahOfSen(month * 12), nil
}

// LeftOut yields how many were left out, by reason.
func (c PayCost) LeftOut() iter.Seq2[PayGap, int] {
	return func(yield func(PayGap, int) bool) {
		for g := StatusGap; g < payGapCount; g++ {
			if c.left[g] > 0 && !yield(g, c.left[g]) {
				return
			}
		}
	}
}

// Budget is the figures of one year's regional budget (APBD) that the share of
// personnel spending is worked out from.
type Budget struct {
	Year int

	// Personnel is personnel spending (belanja pegawai) as it is booked: of ASN, the
	// head of the region and the members of the DPRD, and what of part-time pay is
	// booked there.
	Personnel pppk.Rupiah
	// TeacherTransfers is what of it is additional income and allowances of
	// teachers from transfers (TKD): Rp0 where there is none.
	TeacherTransfers pppk.Rupiah
	// PartTime is what of part-time pay is booked outside personnel spending, as
	// goods and services: KepmenPANRB 16/2025 diktum 20 allows that and does not ask
	// for it. It is added where the agency counts it ([national.PartTimeSpending]), and need
	// not be known otherwise.
	PartTime pppk.Rupiah
	// Total is all spending of the budget, not its revenue.
	Total pppk.Rupiah
}

// BudgetShare is the share of personnel spending by the definition of UU 1/2022
// Pasal 146(1). It is a figure, and no verdict on any agreement.
type BudgetShare struct {
	Spending pppk.Spending // the share, rounded up to a hundredth of a percent, for [pppk.Facts]
	Counted  pppk.Rupiah   // the personnel spending that counts
	Total    pppk.Rupiah
	PartTime national.SpendingCount // whether part-time pay from outside personnel spending is in it, see [national.PartTimeSpending]
	Ceiling  pppk.Percent           // see [national.SpendingCeiling]

	citations []pppk.Citation
}

// ShareOf works out the share of personnel spending. It is rounded up, so that a
// share above a ceiling never reads like the ceiling. It is an error under
// [pppk.ErrFacts] where a figure is not known or they contradict each other.
func ShareOf(p *law.Policy, b Budget) (BudgetShare, error) {
	ps := &pppk.ProblemList{Kind: pppk.ErrFacts}
	if p.Day().IsZero() {
		ps.Add("", "budget.policy", "needs the policy of a day; make one with Law.On")
		return BudgetShare{}, ps.Err()
	}
	s := BudgetShare{Counted: b.Personnel, Total: b.Total, citations: []pppk.Citation{source.Pasal146}}
	var counting, ceiling pppk.Citation
	var stated bool
	s.PartTime, counting, stated = law.ValueOf(p, national.PartTimeSpending())
	s.Ceiling, ceiling, _ = law.ValueOf(p, national.SpendingCeiling())
	counts := s.PartTime == national.SpendingIncluded
	if b.Year < pppk.MinYear || b.Year > pppk.MaxYear {
		ps.Add("tahun", "budget.year", "needs the year of the budget")
	}
	for _, part := range []struct {
		at     string
		amount pppk.Rupiah
		needed bool
	}{{"belanja_pegawai", b.Personnel, true}, {"tunjangan_guru_tkd", b.TeacherTransfers, true}, {"upah_paruh_waktu", b.PartTime, counts}, {"total_belanja", b.Total, true}} {
		if part.needed && part.amount.IsZero() {
			ps.Add(part.at, "budget.missing", "is not known; the share cannot be worked out without it (Rp0 where there is none)")
		}
	}
	if ps.Count() > 0 {
		return BudgetShare{}, ps.Err()
	}
	counted, total := b.Personnel.Sen()-b.TeacherTransfers.Sen(), b.Total.Sen()
	if counted < 0 {
		ps.Add("tunjangan_guru_tkd", "budget.sum", "is more than the personnel spending that it is part of")
	}
	if counts {
		counted += b.PartTime.Sen()
	}
	if counted > total || total == 0 {
		ps.Add("total_belanja", "budget.sum", "is less than the personnel spending, or nothing; give all spending of the budget")
	}
	if ps.Count() > 0 {
		return BudgetShare{}, ps.Err()
	}
	s.Counted = pppk.RupiahOfSen(counted)
	high, low := bits.Mul64(uint64(counted), 100_00)
	share, rest := bits.Div64(high, low, uint64(total)) // at most 100 %
	if rest > 0 {
		share++
	}
	s.Spending = pppk.Spending{Year: b.Year, Share: pppk.PercentOf(int32(share)), Definition: pppk.StatutoryShare}
	if law.AgencySets(p, national.PartTimeSpending()) || stated && counting.ExistsOn(p.Day()) {
		s.citations = append(s.citations, counting)
	}
	if law.AgencySets(p, national.SpendingCeiling()) {
		s.citations = append(s.citations, ceiling)
	}
	if source.PartTimeAccounts.ExistsOn(p.Day()) {
		s.citations = append(s.citations, source.PartTimeAccounts)
	}
	return s, nil
}

// Citations returns where the definition comes from, and of part-time pay what is
// known of how it is booked.
func (s BudgetShare) Citations() []pppk.Citation { return append([]pppk.Citation(nil), s.citations...) }

// String returns the figure with its definition, in Indonesian.
func (s BudgetShare) String() string {
	if s.Spending.Share.IsZero() {
		return ""
	}
	partTime := "tanpa"
	if s.PartTime == national.SpendingIncluded {
		partTime = "dengan"
	}
	return fmt.Sprintf("%s %% dari total belanja APBD %d: belanja pegawai %s dari %s, tanpa tambahan penghasilan dan tunjangan guru dari TKD, %s upah paruh waktu yang dibukukan di luar belanja pegawai, dibulatkan ke atas; batas %s %% (UU 1/2022 Pasal 146); bukan syarat perpanjangan perorangan",
		s.Spending.Share, s.Spending.Year, s.Counted.Letter(), s.Total.Letter(), partTime, s.Ceiling)
}
