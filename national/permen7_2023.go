package national

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

var (
	raisePasal2 = source.Seen(source.Permen7, "Pasal 2", "kenaikan gaji berkala menurut masa perjanjian", pppk.High)
	raiseFirstV = source.Unnumbered(source.Permen7, "kenaikan gaji berkala pertama golongan V menurut masa perjanjian", pppk.High)
	raiseStep   = source.Unnumbered(source.Permen7, "masa kerja golongan yang mencapai jenjang dalam lampiran", pppk.Medium)
	raiseKept   = source.Unnumbered(source.Permen7, "hak atas kenaikan gaji sesudah perpanjangan", pppk.Medium)
	raiseTwo    = source.Seen(source.Permen7, "Pasal 3 ayat (1) huruf b", "predikat kinerja tahunan dua tahun terakhir", pppk.High)
	raiseOne    = source.Seen(source.Permen7, "Pasal 3 ayat (2)", "predikat kinerja bagi kenaikan gaji berkala pertama golongan V", pppk.High)

	specialRaise = source.Unnumbered(source.Permen7, "kenaikan gaji istimewa", pppk.Medium)
	specialSize  = source.Unnumbered(source.Permen7, "besarnya kenaikan gaji istimewa", pppk.Low)
)

// What stands of raises in PermenPANRB 7/2023. It is about full-time staff, whose
// pay goes by grade. Part-time staff have one year at a time and a wage, and of
// raises no source speaks of them: no rule answers, and the outcome is unset.
var permen7Rules = []law.Rule{
	{
		ID: "raise.running", Act: periodicRaise, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Perjanjian yang berjalan", EN: "A running agreement"},
		Duty: pppk.Text{
			ID: "Perjanjian kerja berjalan pada hari keputusan.",
			EN: "The work agreement is running on the day of the decision.",
		},
		Plain: pppk.Text{
			ID: "Perjanjian kerja Anda tidak berjalan pada hari keputusan.",
			EN: "Your work agreement was not running on the day of the decision.",
		},
		Cites: []pppk.Citation{raisePasal2, raiseKept},
		Check: checkRunning,
	},
	{
		ID: "raise.term", Act: periodicRaise, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Masa perjanjian bagi kenaikan gaji berkala", EN: "Term of the agreement for the periodic raise"},
		Duty: pppk.Text{
			ID: "Masa perjanjian lebih lama dari yang disyaratkan, atau perjanjian itu memperpanjang yang lain dan instansi menyatakan masanya mencukupi dengan perpanjangannya.",
			EN: "The term of the agreement is longer than is asked for, or it extends another one and the agency states that it is long enough with its extensions.",
		},
		Plain: pppk.Text{
			ID: "Instansi menyatakan bahwa masa perjanjian Anda tidak mencukupi bagi kenaikan gaji berkala.",
			EN: "Your agency states that the term of your agreement is not long enough for the periodic raise.",
		},
		Cites: []pppk.Citation{raisePasal2, raiseKept},
		Reads: []*law.Fact{needLongEnough, law.ExtendsFact()}, Check: func(c *law.Case) law.Result { return ofFirst(c, false, longEnough(c, 2)) },
	},
	{
		ID: "raise.term.first", Act: periodicRaise, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Masa perjanjian bagi kenaikan gaji berkala pertama golongan V", EN: "Term of the agreement for the first periodic raise of grade V"},
		Duty: pppk.Text{
			ID: "Masa perjanjian lebih lama dari yang disyaratkan, atau perjanjian itu memperpanjang yang lain dan instansi menyatakan masanya mencukupi dengan perpanjangannya.",
			EN: "The term of the agreement is longer than is asked for, or it extends another one and the agency states that it is long enough with its extensions.",
		},
		Plain: pppk.Text{
			ID: "Instansi menyatakan bahwa masa perjanjian Anda tidak mencukupi bagi kenaikan gaji berkala.",
			EN: "Your agency states that the term of your agreement is not long enough for the periodic raise.",
		},
		Cites: []pppk.Citation{raiseFirstV, raiseKept},
		Reads: []*law.Fact{needLongEnough, law.ExtendsFact()}, Check: func(c *law.Case) law.Result { return ofFirst(c, true, longEnough(c, 1)) },
	},
	{
		ID: "raise.performance", Act: periodicRaise, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Predikat kinerja dua tahun terakhir", EN: "Performance predicates of the last two years"},
		Duty: pppk.Text{
			ID: "Predikat kinerja tahunan dalam setiap tahun yang dihitung tidak lebih rendah dari yang disyaratkan.",
			EN: "The annual performance predicate of each year that counts is not lower than is asked for.",
		},
		Plain: pppk.Text{
			ID: "Predikat kinerja tahunan Anda lebih rendah dari yang disyaratkan bagi kenaikan gaji berkala.",
			EN: "Your annual performance predicate is lower than the periodic raise asks for.",
		},
		Cites: []pppk.Citation{raiseTwo}, Reads: []*law.Fact{law.EvaluationsFact()}, Check: func(c *law.Case) law.Result { return ofFirst(c, false, lastYears(c, law.LastYears(2))) },
	},
	{
		ID: "raise.performance.first", Act: periodicRaise, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Predikat kinerja bagi kenaikan gaji berkala pertama golongan V", EN: "Performance predicate for the first periodic raise of grade V"},
		Duty: pppk.Text{
			ID: "Predikat kinerja tahunan dalam tahun yang dihitung tidak lebih rendah dari yang disyaratkan.",
			EN: "The annual performance predicate of the year that counts is not lower than is asked for.",
		},
		Plain: pppk.Text{
			ID: "Predikat kinerja tahunan Anda lebih rendah dari yang disyaratkan bagi kenaikan gaji berkala.",
			EN: "Your annual performance predicate is lower than the periodic raise asks for.",
		},
		Cites: []pppk.Citation{raiseOne}, Reads: []*law.Fact{law.EvaluationsFact()}, Check: func(c *law.Case) law.Result { return ofFirst(c, true, lastYears(c, law.LastYears(1))) },
	},
	{
		ID: "special_raise.running", Act: specialRaiseAct, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Perjanjian yang berjalan", EN: "A running agreement"},
		Duty: pppk.Text{
			ID: "Perjanjian kerja berjalan pada hari keputusan.",
			EN: "The work agreement is running on the day of the decision.",
		},
		Plain: pppk.Text{
			ID: "Perjanjian kerja Anda tidak berjalan pada hari keputusan.",
			EN: "Your work agreement was not running on the day of the decision.",
		},
		Cites: []pppk.Citation{specialRaise, raiseKept},
		Check: checkRunning,
	},
	{
		ID: "special_raise.performance", Act: specialRaiseAct, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Predikat kinerja dua tahun berturut-turut", EN: "Performance predicates of two consecutive years"},
		Duty: pppk.Text{
			ID: "Predikat kinerja tahunan dalam dua tahun terakhir tidak lebih rendah dari yang disyaratkan, atau instansi menyatakan bahwa dua tahun berturut-turut sebelumnya dihitung.",
			EN: "The annual performance predicate of the last two years is not lower than is asked for, or the agency states that two consecutive earlier years count.",
		},
		Plain: pppk.Text{
			ID: "Predikat kinerja tahunan Anda lebih rendah dari yang disyaratkan, dan instansi Anda menyatakan tidak ada dua tahun berturut-turut sebelumnya yang dihitung.",
			EN: "Your annual performance predicate is lower than is asked for, and your agency states that no two consecutive earlier years count.",
		},
		Cites: []pppk.Citation{specialRaise}, Reads: []*law.Fact{law.EvaluationsFact(), needEarlierVeryGood}, Check: checkVeryGoodTwice,
	},
	{
		ID: "special_raise.exemplary", Act: specialRaiseAct, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Pegawai teladan", EN: "Exemplary employee"},
		Duty: pppk.Text{
			ID: "Yang bersangkutan ditetapkan sebagai pegawai teladan.",
			EN: "The person has been named an exemplary employee.",
		},
		Plain: pppk.Text{
			ID: "Anda tidak ditetapkan sebagai pegawai teladan.",
			EN: "You have not been named an exemplary employee.",
		},
		Cites: []pppk.Citation{specialRaise},
		Reads: []*law.Fact{needExemplary}, Check: states(needExemplary),
	},
}

// checkVeryGoodTwice: the text says two consecutive years, and not which. The last two are
// such a pair; whether an earlier one counts an office says.
func checkVeryGoodTwice(c *law.Case) law.Result {
	last, earlier := c.Floored(pppk.VeryGood, law.LastYears(2), false), said(c, needEarlierVeryGood)
	switch {
	case last == law.Met:
	case earlier == pppk.Yes:
		c.Clear()
		return c.Stated(needEarlierVeryGood)
	case last == law.NotMet && earlier != pppk.No:
		found, wanted := c.Left()
		last = c.Stated(needEarlierVeryGood)
		c.Leave(found, wanted)
	}
	return last
}

// longEnough asks for a term of more than so many years. Whether one that is not grows by
// its extensions no text says, so an office does; its word counts of an agreement that is
// known to extend another. That nothing is said of that proves nothing, since earlier
// agreements may not be on file.
func longEnough(c *law.Case, years int) law.Result {
	first, last := c.Agreement.First, c.Agreement.Last
	least := pppk.TermEnd(first, years).AddDays(1)
	switch {
	case first.IsZero():
		return c.Lacks(law.FirstDayFact())
	case last.IsZero():
		return c.Lacks(law.LastDayFact())
	case !last.Before(least):
		return c.Met(law.UntilDay(last), law.LongerThan(years, least))
	}
	stated := c.Stated(needLongEnough)
	if stated == law.Met && !c.Extends {
		return c.Lacks(law.ExtendsFact())
	}
	return stated
}

// lastYears looks at the predicates of the last years. Which day they are the last before
// no text says. It asks for them beside the step, and not on a day, so that both have to
// hold together on some day: in a year from that of the step to that of the decision the
// years before it were good enough. What comes after such a day takes nothing away, and a
// raise that had to wait for better predicates is given once they are there.
//
// The step is the first above the agreed pay, and not the latest that was reached: a raise
// that is owed is not lost because service has reached the step after it.
func lastYears(c *law.Case, years law.YearSet) law.Result {
	all := c.Floored(pppk.Good, years, false)
	reached, _, missing := step(c)
	switch unknown := missing != [2]*law.Fact{}; {
	case unknown && all == law.NotMet:
		return c.Lacks(missing[:]...)
	case unknown && all == law.NotKnown:
		c.Lack(missing[:]...)
		return law.NotKnown
	case unknown || reached == 0:
		return all
	}
	earliest, latest := 1, reached // where the agreed pay is not known
	if agreed := agreedRow(c); agreed >= 0 {
		earliest = min(agreed+1, reached)
		latest = earliest
	}
	for n := 1; n <= yearsSince(c, earliest) && years.Reaches(n); n++ { // as far back as evaluations are read
		was := c.Kept()
		c.Clear()
		now := c.Floored(pppk.Good, years.Before(n), false)
		if n > yearsSince(c, latest) { // they count if the agreed pay is low enough
			switch now {
			case law.Met:
				now = c.Lacks(law.PayFact())
			case law.NotKnown:
				c.Lack(law.PayFact())
			}
		}
		switch {
		case now == law.Met && all != law.Met, now == law.NotKnown && all == law.NotMet:
			all = now
		case now == law.NotKnown && all == law.NotKnown:
			c.JoinEvaluations(was) // the years that lack in either
			found, _ := c.Left()
			c.Leave(found, law.PredicateAtLeast(pppk.Good))
		default:
			c.Restore(was)
		}
	}
	return all
}

// yearsSince is how many years before that of the day a step of the grade was reached.
func yearsSince(c *law.Case, step int) int {
	return c.Day.Year() - source.PayTable[c.Grade][step].Day(c.ServiceSince).Year()
}

// ofFirst is the result of a rule of the first raise of grade V, or of all others, where it
// is known to be about that one.
func ofFirst(c *law.Case, first bool, result law.Result) law.Result {
	is, missing := firstOfV(c)
	switch {
	case missing == nil && is != first:
		c.Clear()
		return law.NotApplicable
	case missing == nil:
		return result
	case result == law.Met: // or it does not apply
		c.Lacks(missing)
		c.Harmless()
		return law.NotKnown
	case result == law.NotKnown:
		c.Lack(missing)
		return law.NotKnown
	}
	return c.Lacks(missing)
}

// firstOfV reports whether the raise is the first of grade V, and what is missing to know
// that: it is while the pay is that of the first row, however late, and where service has
// reached no step but the one after it.
func firstOfV(c *law.Case) (is bool, missing *law.Fact) {
	before := source.StepOn(source.PayTable[pppk.GradeV], c.ServiceSince, c.Day) < 2 // of somebody whose service is known
	switch row := agreedRow(c); {
	case c.Grade == 0:
		return false, law.GradeFact()
	case c.Grade != pppk.GradeV:
		return false, nil
	case row == 0 || !c.ServiceSince.IsZero() && before:
		return true, nil
	case c.ServiceSince.IsZero():
		return false, law.ServiceFact()
	case row < 0:
		return false, law.PayFact()
	}
	return false, nil
}
