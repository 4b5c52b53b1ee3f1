package national

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

// The steps of pay are the rows of the table. The annex that PermenPANRB 7/2023
// speaks of was not seen by itself.
var perpres11Rules = []law.Rule{
	{
		ID: "raise.service", Act: periodicRaise, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Masa kerja golongan", EN: "Service in the grade"},
		Duty: pppk.Text{
			ID: "Masa kerja golongan telah mencapai jenjang gaji di atas jenjang yang diperjanjikan.",
			EN: "Service in the grade has reached a step of pay above the one agreed on.",
		},
		Plain: pppk.Text{
			ID: "Masa kerja golongan Anda belum mencapai jenjang gaji berikutnya.",
			EN: "Your service in the grade has not yet reached the next step of pay.",
		},
		Cites: []pppk.Citation{source.PayCite, raiseStep},
		Check: checkStep,
	},
}

// step is the step that service has reached, its place in the rows of the grade and its
// day, and what is missing to know it: also a count of service that the grade has no row
// for.
func step(c *law.Case) (i int, on pppk.Date, missing [2]*law.Fact) {
	if c.Grade == 0 {
		missing[0] = law.GradeFact()
	}
	if c.ServiceSince.IsZero() {
		missing[1] = law.ServiceFact()
	}
	if missing != [2]*law.Fact{} {
		return 0, pppk.Date{}, missing
	}
	rows := source.PayTable[c.Grade]
	if i = source.StepOn(rows, c.ServiceSince, c.Day); i < 0 {
		return 0, pppk.Date{}, [2]*law.Fact{law.ServiceFact()}
	}
	return i, rows[i].Day(c.ServiceSince), missing
}

// checkStep looks for a step above the agreed pay, which tells its own step where it is the
// pay of a row. Above the last row there is none.
func checkStep(c *law.Case) law.Result {
	rows, agreed := source.PayTable[c.Grade], agreedRow(c)
	wanted := law.UpToDay(c.Day)
	if agreed >= 0 && agreed == len(rows)-1 {
		return c.NotMet(law.None(), wanted)
	}
	i, on, missing := step(c)
	switch {
	case missing != [2]*law.Fact{}:
		return c.Lacks(missing[:]...)
	case i > 0 && agreed < 0:
		return c.Lacks(law.PayFact())
	case i > agreed && i > 0:
		return c.Met(law.YearsOn(rows[i].Years, on), wanted)
	case i+1 < len(rows):
		return c.NotMet(law.YearsOn(rows[i+1].Years, rows[i+1].Day(c.ServiceSince)), wanted)
	}
	return c.NotMet(law.None(), wanted)
}

// agreedRow is the row of the grade whose pay was agreed on, or -1.
func agreedRow(c *law.Case) int {
	for i, row := range source.PayTable[c.Grade] {
		if row.Pay() == c.Pay {
			return i
		}
	}
	return -1
}
