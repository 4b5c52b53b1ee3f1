package law

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
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
var permen7Rules = []rule{
	{
		id: "raise.running", act: pppk.PeriodicRaise, status: pppk.FullTime,
		title: pppk.Text{ID: "Perjanjian yang berjalan", EN: "A running agreement"},
		duty: pppk.Text{
			ID: "Perjanjian kerja berjalan pada hari keputusan.",
			EN: "The work agreement is running on the day of the decision.",
		},
		plain: pppk.Text{
			ID: "Perjanjian kerja Anda tidak berjalan pada hari keputusan.",
			EN: "Your work agreement was not running on the day of the decision.",
		},
		cites: []pppk.Citation{raisePasal2, raiseKept},
		check: checkRunning,
	},
	{
		id: "raise.term", act: pppk.PeriodicRaise, status: pppk.FullTime,
		title: pppk.Text{ID: "Masa perjanjian bagi kenaikan gaji berkala", EN: "Term of the agreement for the periodic raise"},
		duty: pppk.Text{
			ID: "Masa perjanjian lebih lama dari yang disyaratkan, atau perjanjian itu memperpanjang yang lain dan instansi menyatakan masanya mencukupi dengan perpanjangannya.",
			EN: "The term of the agreement is longer than is asked for, or it extends another one and the agency states that it is long enough with its extensions.",
		},
		plain: pppk.Text{
			ID: "Instansi menyatakan bahwa masa perjanjian Anda tidak mencukupi bagi kenaikan gaji berkala.",
			EN: "Your agency states that the term of your agreement is not long enough for the periodic raise.",
		},
		cites: []pppk.Citation{raisePasal2, raiseKept},
		check: func(c *kase) Result { return c.ofFirst(false, c.longEnough(2)) },
	},
	{
		id: "raise.term.first", act: pppk.PeriodicRaise, status: pppk.FullTime,
		title: pppk.Text{ID: "Masa perjanjian bagi kenaikan gaji berkala pertama golongan V", EN: "Term of the agreement for the first periodic raise of grade V"},
		duty: pppk.Text{
			ID: "Masa perjanjian lebih lama dari yang disyaratkan, atau perjanjian itu memperpanjang yang lain dan instansi menyatakan masanya mencukupi dengan perpanjangannya.",
			EN: "The term of the agreement is longer than is asked for, or it extends another one and the agency states that it is long enough with its extensions.",
		},
		plain: pppk.Text{
			ID: "Instansi menyatakan bahwa masa perjanjian Anda tidak mencukupi bagi kenaikan gaji berkala.",
			EN: "Your agency states that the term of your agreement is not long enough for the periodic raise.",
		},
		cites: []pppk.Citation{raiseFirstV, raiseKept},
		check: func(c *kase) Result { return c.ofFirst(true, c.longEnough(1)) },
	},
	{
		id: "raise.performance", act: pppk.PeriodicRaise, status: pppk.FullTime,
		title: pppk.Text{ID: "Predikat kinerja dua tahun terakhir", EN: "Performance predicates of the last two years"},
		duty: pppk.Text{
			ID: "Predikat kinerja tahunan dalam setiap tahun yang dihitung tidak lebih rendah dari yang disyaratkan.",
			EN: "The annual performance predicate of each year that counts is not lower than is asked for.",
		},
		plain: pppk.Text{
			ID: "Predikat kinerja tahunan Anda lebih rendah dari yang disyaratkan bagi kenaikan gaji berkala.",
			EN: "Your annual performance predicate is lower than the periodic raise asks for.",
		},
		cites: []pppk.Citation{raiseTwo}, grades: true,
		check: func(c *kase) Result { return c.ofFirst(false, c.lastYears(lastTwoYears)) },
	},
	{
		id: "raise.performance.first", act: pppk.PeriodicRaise, status: pppk.FullTime,
		title: pppk.Text{ID: "Predikat kinerja bagi kenaikan gaji berkala pertama golongan V", EN: "Performance predicate for the first periodic raise of grade V"},
		duty: pppk.Text{
			ID: "Predikat kinerja tahunan dalam tahun yang dihitung tidak lebih rendah dari yang disyaratkan.",
			EN: "The annual performance predicate of the year that counts is not lower than is asked for.",
		},
		plain: pppk.Text{
			ID: "Predikat kinerja tahunan Anda lebih rendah dari yang disyaratkan bagi kenaikan gaji berkala.",
			EN: "Your annual performance predicate is lower than the periodic raise asks for.",
		},
		cites: []pppk.Citation{raiseOne}, grades: true,
		check: func(c *kase) Result { return c.ofFirst(true, c.lastYears(lastYear)) },
	},
	{
		id: "special_raise.running", act: pppk.SpecialRaise, status: pppk.FullTime,
		title: pppk.Text{ID: "Perjanjian yang berjalan", EN: "A running agreement"},
		duty: pppk.Text{
			ID: "Perjanjian kerja berjalan pada hari keputusan.",
			EN: "The work agreement is running on the day of the decision.",
		},
		plain: pppk.Text{
			ID: "Perjanjian kerja Anda tidak berjalan pada hari keputusan.",
			EN: "Your work agreement was not running on the day of the decision.",
		},
		cites: []pppk.Citation{specialRaise, raiseKept},
		check: checkRunning,
	},
	{
		id: "special_raise.performance", act: pppk.SpecialRaise, status: pppk.FullTime,
		title: pppk.Text{ID: "Predikat kinerja dua tahun berturut-turut", EN: "Performance predicates of two consecutive years"},
		duty: pppk.Text{
			ID: "Predikat kinerja tahunan dalam dua tahun terakhir tidak lebih rendah dari yang disyaratkan, atau instansi menyatakan bahwa dua tahun berturut-turut sebelumnya dihitung.",
			EN: "The annual performance predicate of the last two years is not lower than is asked for, or the agency states that two consecutive earlier years count.",
		},
		plain: pppk.Text{
			ID: "Predikat kinerja tahunan Anda lebih rendah dari yang disyaratkan, dan instansi Anda menyatakan tidak ada dua tahun berturut-turut sebelumnya yang dihitung.",
			EN: "Your annual performance predicate is lower than is asked for, and your agency states that no two consecutive earlier years count.",
		},
		cites: []pppk.Citation{specialRaise}, grades: true,
		check: checkVeryGoodTwice,
	},
	{
		id: "special_raise.exemplary", act: pppk.SpecialRaise, status: pppk.FullTime,
		title: pppk.Text{ID: "Pegawai teladan", EN: "Exemplary employee"},
		duty: pppk.Text{
			ID: "Yang bersangkutan ditetapkan sebagai pegawai teladan.",
			EN: "The person has been named an exemplary employee.",
		},
		plain: pppk.Text{
			ID: "Anda tidak ditetapkan sebagai pegawai teladan.",
			EN: "You have not been named an exemplary employee.",
		},
		cites: []pppk.Citation{specialRaise},
		check: checkStatement(pppk.Exemplary, needExemplary),
	},
}

// The years that count: the calendar years before that of the decision.
// Evaluations are of calendar years, and the one that runs has none yet.
const (
	lastYear     yearSet = 1 << (evaluationYears - 2)
	lastTwoYears         = lastYear | lastYear>>1
)

// checkVeryGoodTwice: the text says two consecutive years, and not which. The last
// two are such a pair; whether an earlier one counts an office says.
func checkVeryGoodTwice(c *kase) Result {
	last, earlier := c.floored(pppk.VeryGood, lastTwoYears, false), c.answers[pppk.EarlierVeryGood]
	switch {
	case last == Met:
	case earlier == answerYes:
		c.clear()
		return c.stated(pppk.EarlierVeryGood, needEarlierVeryGood)
	case last == NotMet && earlier != answerNo:
		found, wanted := c.found, c.wanted
		last = c.stated(pppk.EarlierVeryGood, needEarlierVeryGood)
		c.found, c.wanted = found, wanted
	}
	return last
}

// longEnough asks for a term of more than so many years. Whether one that is not
// grows by its extensions no text says, so an office does; its word counts of an
// agreement that is known to extend another. That nothing is said of that proves
// nothing, since earlier agreements may not be on file.
func (c *kase) longEnough(years int) Result {
	first, last := c.agreement.First, c.agreement.Last
	least := pppk.TermEnd(first, years).AddDays(1)
	switch {
	case first.IsZero():
		return c.lacks(needFirst)
	case last.IsZero():
		return c.lacks(needLast)
	case !last.Before(least):
		return c.met(endsOf(last), longerOf(years, least))
	}
	said := c.stated(pppk.LongEnough, needLongEnough)
	if said == Met && !c.extends {
		return c.lacks(needExtended)
	}
	return said
}

// lastYears looks at the predicates of the last years, a set like lastTwoYears.
// Which day they are the last before no text says. It asks for them beside the
// step, and not on a day, so that both have to hold together on some day: in a
// year from that of the step to that of the decision the years before it were good
// enough. What comes after such a day takes nothing away, and a raise that had to
// wait for better predicates is given once they are there.
//
// The step is the first above the agreed pay, and not the latest that was reached:
// a raise that is owed is not lost because service has reached the step after it.
func (c *kase) lastYears(years yearSet) Result {
	all := c.floored(pppk.Good, years, false)
	step, _, missing := c.step()
	switch unknown := missing != [2]need{}; {
	case unknown && all == NotMet:
		return c.lacks(missing[:]...)
	case unknown && all == NotKnown:
		c.lack(missing[:]...)
		return NotKnown
	case unknown || step == 0:
		return all
	}
	earliest, latest := 1, step // where the agreed pay is not known
	if agreed := c.agreedRow(); agreed >= 0 {
		earliest = min(agreed+1, step)
		latest = earliest
	}
	for n := 1; n <= c.yearsSince(earliest) && years&(1<<n-1) == 0; n++ { // as far back as evaluations are read
		was := c.evidence(all)
		c.clear()
		now := c.floored(pppk.Good, years>>n, false)
		if n > c.yearsSince(latest) { // they count if the agreed pay is low enough
			switch now {
			case Met:
				now = c.lacks(needPay)
			case NotKnown:
				c.lack(needPay)
			}
		}
		switch {
		case now == Met && all != Met, now == NotKnown && all == NotMet:
			all = now
		case now == NotKnown && all == NotKnown:
			found := was.found.and(c.found) // the years that lack in either
			for n := range was.missing.each {
				c.lack(n)
			}
			c.found, c.wanted = found, floorOf(pppk.Good, pppk.Date{}, 0)
		default:
			c.leave(was)
		}
	}
	return all
}

// yearsSince is how many years before that of the day a step of the grade was
// reached.
func (c *kase) yearsSince(step int) int {
	return c.day.Year() - source.PayTable[c.grade][step].Day(c.since).Year()
}

// ofFirst is the result of a rule of the first raise of grade V, or of all
// others, where it is known to be about that one.
func (c *kase) ofFirst(first bool, result Result) Result {
	is, missing := c.firstOfV()
	switch {
	case missing == noNeed && is != first:
		c.clear()
		return NotApplicable
	case missing == noNeed:
		return result
	case result == Met: // or it does not apply
		c.lacks(missing)
		c.harmless()
		return NotKnown
	case result == NotKnown:
		c.lack(missing)
		return NotKnown
	}
	return c.lacks(missing)
}

// firstOfV reports whether the raise is the first of grade V, and what is missing
// to know that: it is while the pay is that of the first row, however late, and
// where service has reached no step but the one after it.
func (c *kase) firstOfV() (is bool, missing need) {
	before := source.StepOn(source.PayTable[pppk.GradeV], c.since, c.day) < 2 // of somebody whose service is known
	switch row := c.agreedRow(); {
	case c.grade == 0:
		return false, needGrade
	case c.grade != pppk.GradeV:
		return false, noNeed
	case row == 0 || !c.since.IsZero() && before:
		return true, noNeed
	case c.since.IsZero():
		return false, needService
	case row < 0:
		return false, needPay
	}
	return false, noNeed
}
