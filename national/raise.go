package national

import (
	"fmt"
	"log/slog"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/mask"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

// Raise is a step of the pay table that service in the grade (masa kerja
// golongan, MKG) reaches: what a periodic raise (kenaikan gaji berkala) leads
// to. It says nothing of the other conditions, which a [law.Decision] about
// [PeriodicRaise] does, and nothing of whether the pay has it already.
type Raise struct {
	Day   pppk.Date         // the first day with the service of the step
	Years pppk.ServiceYears // that service
	// From is the base pay a month that the step is above: the agreed pay, where it
	// is that of a row below the step, else that of the row before the step.
	From pppk.Rupiah
	To   pppk.Rupiah // base pay a month of the step, by the table of the policy's day

	citations []pppk.Citation
}

// Citations returns where the step and its pay come from.
func (r Raise) Citations() []pppk.Citation { return append([]pppk.Citation(nil), r.citations...) }

// String says only what it is: pay is nobody else's business.
func (r Raise) String() string { return "pppk.Raise" }

// Format prints what [Raise.String] returns, whatever the verb.
func (r Raise) Format(s fmt.State, _ rune) { mask.Write(s, r.String()) }

// LogValue implements [slog.LogValuer] without days and amounts.
func (r Raise) LogValue() slog.Value { return slog.StringValue(r.String()) }

// ReachedRaise returns the step that service has reached by the day of the
// policy, which [PeriodicRaise] asks about. The agreed pay ([pppk.Contract.Pay]) may
// have it already: whether it has, the rule raise.service says.
//
// It is an error under [pppk.ErrPay] where the agreement is not full-time, its grade
// or the day from which service counts is not known, where the table has no row
// for the service, and where only the first row is reached: that is the pay to
// begin with. It is one under [pppk.ErrCoverage] where no table of the day is known;
// see [BasePay].
func ReachedRaise(p *law.Policy, c pppk.Contract) (Raise, error) {
	i, err := rowReached(p, c)
	if err == nil && i == 0 {
		err = &pppk.Problem{Code: "pay.step", Remedy: "service in the grade has reached only the first row of the table; NextRaise has the step after it", Kind: pppk.ErrPay}
	}
	if err != nil {
		return Raise{}, err
	}
	return raiseTo(p, c, i)
}

// NextRaise returns the first step after the day of the policy. Its day may lie
// after the agreement's last. The errors are those of [ReachedRaise];
// that only the first row is reached is none, and that the last row is, is one:
// no raise is known after it.
func NextRaise(p *law.Policy, c pppk.Contract) (Raise, error) {
	i, err := rowReached(p, c)
	if err == nil && i == len(source.PayTable[c.Grade])-1 {
		err = &pppk.Problem{Code: "pay.last", Remedy: "service in the grade has reached the last row of the table; no raise is known after it", Kind: pppk.ErrPay}
	}
	if err != nil {
		return Raise{}, err
	}
	return raiseTo(p, c, i+1)
}

// rowReached is the place of the row that service has reached.
func rowReached(p *law.Policy, c pppk.Contract) (int, error) {
	bad := func(code, remedy string) (int, error) {
		return 0, &pppk.Problem{Code: code, Remedy: remedy, Kind: pppk.ErrPay}
	}
	switch {
	case c.Status == pppk.PartTime:
		return bad("pay.status", "the agreement is part-time, and no national rule is known that gives part-time staff a periodic raise")
	case c.Status != pppk.FullTime:
		return bad("pay.status", "the status of the agreement is not known; give it (status)")
	case c.Grade < pppk.GradeI || c.Grade > pppk.GradeXVII:
		return bad("pay.grade", "the grade is not known; give it (golongan), I to XVII")
	case c.ServiceSince.IsZero():
		return bad("pay.years", "the day from which service in the grade counts is not known; give it (mkg_sejak)")
	}
	rows := source.PayTable[c.Grade]
	if _, _, err := BasePay(c.Grade, int(rows[0].Years), p.Day()); err != nil {
		return 0, err // no table
	}
	i := source.StepOn(rows, c.ServiceSince, p.Day())
	if i < 0 {
		return bad("pay.row", fmt.Sprintf("service in grade %s is below the %d years of its first row on the day of the policy; take the day from which it counts (mkg_sejak) from the decree of appointment", c.Grade, rows[0].Years))
	}
	return i, nil
}

func raiseTo(p *law.Policy, c pppk.Contract, i int) (Raise, error) {
	rows := source.PayTable[c.Grade]
	from := rows[i-1].Pay()
	for _, row := range rows[:i] {
		if row.Pay() == c.Pay {
			from = c.Pay
		}
	}
	to, cite, err := BasePay(c.Grade, int(rows[i].Years), p.Day())
	if err != nil {
		return Raise{}, err
	}
	years, err := pppk.NewServiceYears(int(rows[i].Years))
	if err != nil {
		return Raise{}, err
	}
	r := Raise{rows[i].Day(c.ServiceSince), years, from, to, []pppk.Citation{raiseStep, cite}}
	for i := range r.citations {
		r.citations[i].Instrument = p.CheckedTo(r.citations[i].Instrument)
	}
	return r, nil
}
