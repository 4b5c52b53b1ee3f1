package before

import (
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"math/bits"
	"slices"
	"strconv"
)

// ServiceYears is whole years of service in a grade (masa kerja golongan, MKG).
// The zero value means that none are known; 0 years is a value of its own.
type ServiceYears struct {
	years uint8
	given bool
}

// NewServiceYears returns that many whole years, 0 to 60.
func NewServiceYears(years int) (ServiceYears, error) {
	if years < 0 || years > maxServiceYears {
		return ServiceYears{}, problem("", "service_years.range", fmt.Sprintf("must be a whole number from 0 to %d", maxServiceYears))
	}
	return ServiceYears{uint8(years), true}, nil
}

// IsZero reports whether no years are known; it is false for 0 years.
func (y ServiceYears) IsZero() bool { return !y.given }

// Years returns the number, and 0 when none is known.
func (y ServiceYears) Years() int { return int(y.years) }

// String returns the number in digits, or "" when none is known.
func (y ServiceYears) String() string {
	if !y.given {
		return ""
	}
	return strconv.Itoa(int(y.years))
}

// MarshalText returns what String returns.
func (y ServiceYears) MarshalText() ([]byte, error) { return []byte(y.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (y *ServiceYears) UnmarshalText(text []byte) (err error) {
	*y = ServiceYears{}
	if len(text) == 0 {
		return nil
	}
	n, err := strconv.Atoi(string(text))
	if err != nil || strconv.Itoa(n) != string(text) {
		return problem("", "service_years.layout", "not a number of years; write digits: 4")
	}
	*y, err = NewServiceYears(n)
	return err
}

// UnmarshalJSON reads a JSON string as UnmarshalText does; null means not known.
func (y *ServiceYears) UnmarshalJSON(data []byte) error { return unmarshalJSONText(data, y) }

// CentralFamilyAllowance returns the family allowance a month (tunjangan keluarga) of
// a full-time employee of a central agency: 10 % of base pay for a spouse and
// 2 % for each of at most two children that are counted; who is, the caller
// knows. It is an error under [pppk.ErrPay] where the base pay is not known, or where
// the share is no whole number of sen: no rule of rounding is known.
//
// It is not for regional staff: they have the allowances of PNS in their agency,
// whose rates the library does not know. An office gives those as amounts.
func CentralFamilyAllowance(base Rupiah, spouse bool, children int) (Rupiah, Citation, error) {
	bad := func(code, remedy string) (Rupiah, Citation, error) {
		return Rupiah{}, Citation{}, &Problem{Code: code, Remedy: remedy, kind: ErrPay}
	}
	switch {
	case !base.given:
		return bad("pay.base", "the base pay is not known; take it from BasePay or the decree")
	case children < 0:
		return bad("pay.children", "the number of children must be 0 or more")
	}
	percent := int64(min(children, allowedChildren) * childPercent)
	if spouse {
		percent += spousePercent
	}
	if base.sen*percent%100 != 0 {
		return bad("pay.rounding", "the allowance is no whole number of sen, and no rule of rounding is known; give base pay in whole rupiah")
	}
	return Rupiah{base.sen * percent / 100, true}, familyCite, nil
}

// Plus returns the sum. It is not known where one of the two is not, and an error
// above 10^15 rupiah.
func (r Rupiah) Plus(s Rupiah) (Rupiah, error) {
	switch {
	case !r.given || !s.given:
		return Rupiah{}, nil
	case r.sen+s.sen > maxSen: // two amounts of at most 10^17 sen
		return Rupiah{}, problem("", "rupiah.range", "the sum is more than 10^15 rupiah")
	}
	return Rupiah{r.sen + s.sen, true}, nil
}

// Payee is what is known of one employee's pay. The zero value of every field
// means not known.
type Payee struct {
	Status Status
	Grade  Grade        // of a full-time employee
	Years  ServiceYears // of a full-time employee
	Wage   Rupiah       // of a part-time employee, a month; the pay of others comes from the table

	// Allowances is what is paid beside it, a month, as the office gives it.
	Allowances Allowances
}

// String says only what it is: pay is nobody else's business.
func (p Payee) String() string { return "pppk.Payee(" + p.Status.String() + ")" }

// Format prints what [planning.Payee.String] returns, whatever the verb.
func (p Payee) Format(s fmt.State, _ rune) { masked(s, p.String()) }

// LogValue implements [slog.LogValuer] without amounts.
func (p Payee) LogValue() slog.Value { return slog.StringValue(p.String()) }

// PayGap is why somebody is not in a [planning.PayCost].
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
func (g PayGap) String() string { return enumString(payGaps, uint8(g)) }

// MarshalText returns what String returns.
func (g PayGap) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means unset.
func (g *PayGap) UnmarshalText(text []byte) (err error) {
	*g, err = enumText[PayGap](payGaps, text, "kekurangan")
	return err
}

// PayCost is what the pay of a cohort costs a month. Those who lack something are
// left out, and counted with the reason: no amount stands in for them.
type PayCost struct {
	Day                Date
	FullTime, PartTime PayGroup

	left [payGapCount]int
}

// PayGroup is one part of a [planning.PayCost].
type PayGroup struct {
	People     int        // who are counted
	Pay        Rupiah     // their base pay or wages a month
	Allowances Allowances // of those whose are known
	Unsure     int        // whose pay is of low confidence: above the last row of the table

	lack       [allowanceCount]int // whose allowance is not known
	incomplete int                 // of whom any is not
}

// Incomplete returns how many people are counted of whom some allowance is not
// known, so that the sum says too little of them.
func (g PayGroup) Incomplete() int { return g.incomplete }

// Unknown yields of how many each allowance is not known, where it is of any.
func (g PayGroup) Unknown() iter.Seq2[Allowance, int] {
	return func(yield func(Allowance, int) bool) {
		for a := FamilyAllowance; a < allowanceCount; a++ {
			if g.lack[a] > 0 && !yield(a, g.lack[a]) {
				return
			}
		}
	}
}

// orNone is a sequence that may be nil, which has nothing in it.
func orNone[T any](all iter.Seq[T]) iter.Seq[T] {
	if all == nil {
		return func(func(T) bool) {}
	}
	return all
}

// orNone2 is orNone for pairs.
func orNone2[K, V any](all iter.Seq2[K, V]) iter.Seq2[K, V] {
	if all == nil {
		return func(func(K, V) bool) {}
	}
	return all
}

// CostOf adds up the pay of people as they stream by, with the table of that
// day; nil is nobody. It is an error where a sum, also of a year, passes 10^15 rupiah, under
// [pppk.ErrPay] where an amount stands at no allowance, and under [pppk.ErrCoverage] where
// the day is not known or, with full-time employees, has no table; nothing is
// returned then.
func CostOf(people iter.Seq[Payee], day Date) (PayCost, error) {
	if day.IsZero() {
		_, _, err := BasePay(GradeI, 0, day) // which says so
		return PayCost{}, err
	}
	empty := PayGroup{Pay: Rupiah{0, true}, Allowances: NoAllowances()}
	c := PayCost{Day: day, FullTime: empty, PartTime: empty}
	for p := range orNone(people) {
		group, pay, low := &c.PartTime, p.Wage, false
		switch {
		case p.Status != FullTime && p.Status != PartTime:
			c.left[StatusGap]++
			continue
		case p.Status == FullTime && (p.Grade < GradeI || p.Grade > GradeXVII):
			c.left[GradeGap]++
			continue
		case p.Status == FullTime && p.Years.IsZero():
			c.left[YearsGap]++
			continue
		case p.Status == FullTime:
			base, cite, err := BasePay(p.Grade, p.Years.Years(), day)
			if errors.Is(err, ErrCoverage) {
				return PayCost{}, err
			}
			if err != nil {
				c.left[RowGap]++
				continue
			}
			group, pay, low = &c.FullTime, base, cite.Confidence == Low
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

func (g *PayGroup) add(pay Rupiah, allowances *Allowances) (err error) {
	if err := allowances.placed(); err != nil {
		return err
	}
	g.People++
	if g.Pay, err = g.Pay.Plus(pay); err != nil {
		return err
	}
	whole := true
	for a := FamilyAllowance; a < allowanceCount; a++ {
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
func (c PayCost) Month() Rupiah {
	r := Rupiah{0, true}
	for _, g := range []*PayGroup{&c.FullTime, &c.PartTime} {
		r.sen += g.Pay.sen // 22 amounts of at most 10^17 sen
		for _, part := range g.Allowances {
			r.sen += part.sen
		}
	}
	return r
}

// Citations returns where the parts of the sum come from: pay, wages, and the
// allowances of which something is counted.
func (c PayCost) Citations() []Citation {
	var all []Citation
	add := func(cites ...Citation) {
		for _, cite := range cites {
			if cite.exists(c.Day) && !slices.Contains(all, cite) {
				all = append(all, cite)
			}
		}
	}
	if c.FullTime.People > 0 {
		add(payCite)
	}
	if c.FullTime.Unsure > 0 {
		add(aboveAll)
	}
	if c.PartTime.People > 0 {
		add(diktum19)
	}
	for a := FamilyAllowance; a < allowanceCount; a++ {
		if c.FullTime.Allowances[a].sen+c.PartTime.Allowances[a].sen > 0 {
			add(a.Citations()...)
		}
	}
	return all
}

// Year returns twelve times [planning.PayCost.Month], and an error above 10^15 rupiah. It
// is a figure and no forecast: nobody's years grow in it, nobody leaves, and the
// holiday pay (THR), the thirteenth salary and what the employer pays for
// insurance and pensions are not in it.
func (c PayCost) Year() (Rupiah, error) {
	month := c.Month()
	if month.sen > maxSen/12 {
		return Rupiah{}, problem("", "rupiah.range", "the sum is more than 10^15 rupiah a year")
	}
	return Rupiah{month.sen * 12, true}, nil
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
	Personnel Rupiah
	// TeacherTransfers is what of it is additional income and allowances of
	// teachers from transfers (TKD): Rp0 where there is none.
	TeacherTransfers Rupiah
	// PartTime is what of part-time pay is booked outside personnel spending, as
	// goods and services: KepmenPANRB 16/2025 diktum 20 allows that and does not ask
	// for it. It is added where the agency counts it ([law.PartTimeSpending]), and need
	// not be known otherwise.
	PartTime Rupiah
	// Total is all spending of the budget, not its revenue.
	Total Rupiah
}

// BudgetShare is the share of personnel spending by the definition of UU 1/2022
// Pasal 146(1). It is a figure, and no verdict on any agreement.
type BudgetShare struct {
	Spending Spending // the share, rounded up to a hundredth of a percent, for [pppk.Facts]
	Counted  Rupiah   // the personnel spending that counts
	Total    Rupiah
	PartTime Choice  // whether part-time pay from outside personnel spending is in it, see [law.PartTimeSpending]
	Ceiling  Percent // see [law.SpendingCeiling]

	citations []Citation
}

// ShareOf works out the share of personnel spending. It is rounded up, so that a
// share above a ceiling never reads like the ceiling. It is an error under
// [pppk.ErrFacts] where a figure is not known or they contradict each other.
func (p *Policy) ShareOf(b Budget) (BudgetShare, error) {
	ps := &problems{kind: ErrFacts}
	if p == nil || p.law == nil {
		ps.add("", "budget.policy", "needs the policy of a day; make one with Law.On")
		return BudgetShare{}, ps.err()
	}
	s := BudgetShare{Counted: b.Personnel, Total: b.Total, citations: []Citation{pasal146}}
	s.PartTime, _ = p.values[paramPartSpending].(Choice)
	s.Ceiling, _ = p.values[paramCeiling].(Percent)
	counts := s.PartTime == SpendingIncluded
	if b.Year < minYear || b.Year > maxYear {
		ps.add("tahun", "budget.year", "needs the year of the budget")
	}
	for _, part := range []struct {
		at     string
		amount Rupiah
		needed bool
	}{{"belanja_pegawai", b.Personnel, true}, {"tunjangan_guru_tkd", b.TeacherTransfers, true}, {"upah_paruh_waktu", b.PartTime, counts}, {"total_belanja", b.Total, true}} {
		if part.needed && part.amount.IsZero() {
			ps.add(part.at, "budget.missing", "is not known; the share cannot be worked out without it (Rp0 where there is none)")
		}
	}
	if len(ps.all) > 0 {
		return BudgetShare{}, ps.err()
	}
	s.Counted.sen -= b.TeacherTransfers.sen
	if s.Counted.sen < 0 {
		ps.add("tunjangan_guru_tkd", "budget.sum", "is more than the personnel spending that it is part of")
	}
	if counts {
		s.Counted.sen += b.PartTime.sen
	}
	if s.Counted.sen > b.Total.sen || b.Total.sen == 0 {
		ps.add("total_belanja", "budget.sum", "is less than the personnel spending, or nothing; give all spending of the budget")
	}
	if len(ps.all) > 0 {
		return BudgetShare{}, ps.err()
	}
	high, low := bits.Mul64(uint64(s.Counted.sen), 100_00)
	share, rest := bits.Div64(high, low, uint64(b.Total.sen)) // at most 100 %
	if rest > 0 {
		share++
	}
	s.Spending = Spending{Year: b.Year, Share: Percent{int32(share), true}, Definition: StatutoryShare}
	for _, id := range []paramID{paramPartSpending, paramCeiling} {
		if set, ok := p.setting(id); ok {
			s.citations = append(s.citations, set.citation)
		} else if cite := paramDefs[id].cite; id == paramPartSpending && cite.exists(p.day) {
			s.citations = append(s.citations, cite)
		}
	}
	if partTimeAccounts.exists(p.day) {
		s.citations = append(s.citations, partTimeAccounts)
	}
	return s, nil
}

// Citations returns where the definition comes from, and of part-time pay what is
// known of how it is booked.
func (s BudgetShare) Citations() []Citation { return append([]Citation(nil), s.citations...) }

// String returns the figure with its definition, in Indonesian.
func (s BudgetShare) String() string {
	if s.Spending.Share.IsZero() {
		return ""
	}
	partTime := "tanpa"
	if s.PartTime == SpendingIncluded {
		partTime = "dengan"
	}
	return fmt.Sprintf("%s %% dari total belanja APBD %d: belanja pegawai %s dari %s, tanpa tambahan penghasilan dan tunjangan guru dari TKD, %s upah paruh waktu yang dibukukan di luar belanja pegawai, dibulatkan ke atas; batas %s %% (UU 1/2022 Pasal 146); bukan syarat perpanjangan perorangan",
		s.Spending.Share, s.Spending.Year, s.Counted.letter(), s.Total.letter(), partTime, s.Ceiling)
}
