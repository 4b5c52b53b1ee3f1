package law

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
)

// The steps of pay are the rows of the table. The annex that PermenPANRB 7/2023
// speaks of was not seen by itself.
var perpres11Rules = []rule{
	{
		id: "raise.service", act: pppk.PeriodicRaise, status: pppk.FullTime,
		title: pppk.Text{ID: "Masa kerja golongan", EN: "Service in the grade"},
		duty: pppk.Text{
			ID: "Masa kerja golongan telah mencapai jenjang gaji di atas jenjang yang diperjanjikan.",
			EN: "Service in the grade has reached a step of pay above the one agreed on.",
		},
		plain: pppk.Text{
			ID: "Masa kerja golongan Anda belum mencapai jenjang gaji berikutnya.",
			EN: "Your service in the grade has not yet reached the next step of pay.",
		},
		cites: []pppk.Citation{source.PayCite, raiseStep},
		check: checkStep,
	},
}

// step is the step that service has reached, its place in the rows of the grade
// and its day, and what is missing to know it: also a count of service that the
// grade has no row for.
func (c *kase) step() (i int, on pppk.Date, missing [2]need) {
	if c.grade == 0 {
		missing[0] = needGrade
	}
	if c.since.IsZero() {
		missing[1] = needService
	}
	if missing != [2]need{} {
		return 0, pppk.Date{}, missing
	}
	rows := source.PayTable[c.grade]
	if i = source.StepOn(rows, c.since, c.day); i < 0 {
		return 0, pppk.Date{}, [2]need{needService}
	}
	return i, rows[i].Day(c.since), missing
}

// checkStep looks for a step above the agreed pay, which tells its own step where
// it is the pay of a row. Above the last row there is none.
func checkStep(c *kase) Result {
	rows, agreed := source.PayTable[c.grade], c.agreedRow()
	wanted := upTo(c.day)
	if agreed >= 0 && agreed == len(rows)-1 {
		return c.notMet(textOf(textNone), wanted)
	}
	i, on, missing := c.step()
	switch {
	case missing != [2]need{}:
		return c.lacks(missing[:]...)
	case i > 0 && agreed < 0:
		return c.lacks(needPay)
	case i > agreed && i > 0:
		return c.met(stepOf(rows[i].Years, on), wanted)
	case i+1 < len(rows):
		return c.notMet(stepOf(rows[i+1].Years, rows[i+1].Day(c.since)), wanted)
	}
	return c.notMet(textOf(textNone), wanted)
}

// agreedRow is the row of the grade whose pay was agreed on, or -1.
func (c *kase) agreedRow() int {
	for i, row := range source.PayTable[c.grade] {
		if int64(row.Rupiah) == c.pay {
			return i
		}
	}
	return -1
}
