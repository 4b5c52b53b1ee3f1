package before

import (
	"fmt"
	"log/slog"
)

// day is the first day with the service of the row, of somebody whose service
// counts from another. Service from a 29 February has its anniversary on 1 March.
func (r payRow) day(since Date) Date { return since.AddMonths(12*int(r.years), RollToNextMonth) }

// pay is the base pay of the row.
func (r payRow) pay() Rupiah { return Rupiah{int64(r.rupiah) * 100, true} }

// stepOn is the place of the row that service has reached on a day, or -1.
func stepOn(rows []payRow, since, day Date) int {
	i := -1
	for _, r := range rows {
		if on := r.day(since); on.IsZero() || on.After(day) {
			break
		}
		i++
	}
	return i
}

// Raise is a step of the pay table that service in the grade (masa kerja
// golongan, MKG) reaches: what a periodic raise (kenaikan gaji berkala) leads
// to. It says nothing of the other conditions, which a [law.Decision] about
// [pppk.PeriodicRaise] does, and nothing of whether the pay has it already.
type Raise struct {
	Day   Date         // the first day with the service of the step
	Years ServiceYears // that service
	// From is the base pay a month that the step is above: the agreed pay, where it
	// is that of a row below the step, else that of the row before the step.
	From Rupiah
	To   Rupiah // base pay a month of the step, by the table of the policy's day

	citations []Citation
}

// Citations returns where the step and its pay come from.
func (r Raise) Citations() []Citation { return append([]Citation(nil), r.citations...) }

// String says only what it is: pay is nobody else's business.
func (r Raise) String() string { return "pppk.Raise" }

// Format prints what [law.Raise.String] returns, whatever the verb.
func (r Raise) Format(s fmt.State, _ rune) { masked(s, r.String()) }

// LogValue implements [slog.LogValuer] without days and amounts.
func (r Raise) LogValue() slog.Value { return slog.StringValue(r.String()) }

// ReachedRaise returns the step that service has reached by the day of the
// policy, which [pppk.PeriodicRaise] asks about. The agreed pay ([pppk.Contract.Pay]) may
// have it already: whether it has, the rule raise.service says.
//
// It is an error under [pppk.ErrPay] where the agreement is not full-time, its grade
// or the day from which service counts is not known, where the table has no row
// for the service, and where only the first row is reached: that is the pay to
// begin with. It is one under [pppk.ErrCoverage] where no table of the day is known;
// see [law.BasePay].
func (p *Policy) ReachedRaise(c Contract) (Raise, error) {
	i, err := p.rowReached(c)
	if err == nil && i == 0 {
		err = &Problem{Code: "pay.step", Remedy: "service in the grade has reached only the first row of the table; NextRaise has the step after it", kind: ErrPay}
	}
	if err != nil {
		return Raise{}, err
	}
	return p.raise(c, i)
}

// NextRaise returns the first step after the day of the policy. Its day may lie
// after the agreement's last. The errors are those of [law.Policy.ReachedRaise];
// that only the first row is reached is none, and that the last row is, is one:
// no raise is known after it.
func (p *Policy) NextRaise(c Contract) (Raise, error) {
	i, err := p.rowReached(c)
	if err == nil && i == len(payTable[c.Grade])-1 {
		err = &Problem{Code: "pay.last", Remedy: "service in the grade has reached the last row of the table; no raise is known after it", kind: ErrPay}
	}
	if err != nil {
		return Raise{}, err
	}
	return p.raise(c, i+1)
}

// rowReached is the place of the row that service has reached.
func (p *Policy) rowReached(c Contract) (int, error) {
	bad := func(code, remedy string) (int, error) { return 0, &Problem{Code: code, Remedy: remedy, kind: ErrPay} }
	switch {
	case c.Status == PartTime:
		return bad("pay.status", "the agreement is part-time, and no national rule is known that gives part-time staff a periodic raise")
	case c.Status != FullTime:
		return bad("pay.status", "the status of the agreement is not known; give it (status)")
	case c.Grade < GradeI || c.Grade > GradeXVII:
		return bad("pay.grade", "the grade is not known; give it (golongan), I to XVII")
	case c.ServiceSince.IsZero():
		return bad("pay.years", "the day from which service in the grade counts is not known; give it (mkg_sejak)")
	}
	rows := payTable[c.Grade]
	if _, _, err := BasePay(c.Grade, int(rows[0].years), p.Day()); err != nil {
		return 0, err // no table
	}
	i := stepOn(rows, c.ServiceSince, p.Day())
	if i < 0 {
		return bad("pay.row", fmt.Sprintf("service in grade %s is below the %d years of its first row on the day of the policy; take the day from which it counts (mkg_sejak) from the decree of appointment", c.Grade, rows[0].years))
	}
	return i, nil
}

func (p *Policy) raise(c Contract, i int) (Raise, error) {
	rows := payTable[c.Grade]
	from := rows[i-1].pay()
	for _, row := range rows[:i] {
		if row.pay() == c.Pay {
			from = c.Pay
		}
	}
	to, cite, err := BasePay(c.Grade, int(rows[i].years), p.Day())
	if err != nil {
		return Raise{}, err
	}
	r := Raise{rows[i].day(c.ServiceSince), ServiceYears{rows[i].years, true}, from, to, []Citation{raiseStep, cite}}
	for i := range r.citations {
		r.citations[i].Instrument = p.checkedTo(r.citations[i].Instrument)
	}
	return r, nil
}
