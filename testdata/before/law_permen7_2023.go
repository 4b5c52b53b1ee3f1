package before

var permen7 = Instrument{
	Name: "PermenPANRB 7/2023", Title: "Peraturan Menteri PANRB tentang kenaikan gaji berkala dan kenaikan gaji istimewa bagi PPPK",
	Force: Binding, Since: newDate(2023, 7, 18), CheckedTo: newDate(2026, 4, 1),
}

var (
	raisePasal2 = seen(permen7, "Pasal 2", "kenaikan gaji berkala menurut masa perjanjian", High)
	raiseFirstV = unnumbered(permen7, "kenaikan gaji berkala pertama golongan V menurut masa perjanjian", High)
	raiseStep   = unnumbered(permen7, "masa kerja golongan yang mencapai jenjang dalam lampiran", Medium)
	raiseKept   = unnumbered(permen7, "hak atas kenaikan gaji sesudah perpanjangan", Medium)
	raiseTwo    = seen(permen7, "Pasal 3 ayat (1) huruf b", "predikat kinerja tahunan dua tahun terakhir", High)
	raiseOne    = seen(permen7, "Pasal 3 ayat (2)", "predikat kinerja bagi kenaikan gaji berkala pertama golongan V", High)

	specialRaise = unnumbered(permen7, "kenaikan gaji istimewa", Medium)
	specialSize  = unnumbered(permen7, "besarnya kenaikan gaji istimewa", Low)
)

// What stands of raises in PermenPANRB 7/2023. It is about full-time staff, whose
// pay goes by grade. Part-time staff have one year at a time and a wage, and of
// raises no source speaks of them: no rule answers, and the outcome is unset.
var permen7Rules = []rule{
	{
		id: "raise.running", act: PeriodicRaise, status: FullTime,
		title: words{"Perjanjian yang berjalan", "A running agreement"},
		duty: words{
			"Perjanjian kerja berjalan pada hari keputusan.",
			"The work agreement is running on the day of the decision.",
		},
		plain: words{
			"Perjanjian kerja Anda tidak berjalan pada hari keputusan.",
			"Your work agreement was not running on the day of the decision.",
		},
		cites: []Citation{raisePasal2, raiseKept},
		check: checkRunning,
	},
	{
		id: "raise.term", act: PeriodicRaise, status: FullTime,
		title: words{"Masa perjanjian bagi kenaikan gaji berkala", "Term of the agreement for the periodic raise"},
		duty: words{
			"Masa perjanjian lebih lama dari yang disyaratkan, atau perjanjian itu memperpanjang yang lain dan instansi menyatakan masanya mencukupi dengan perpanjangannya.",
			"The term of the agreement is longer than is asked for, or it extends another one and the agency states that it is long enough with its extensions.",
		},
		plain: words{
			"Instansi menyatakan bahwa masa perjanjian Anda tidak mencukupi bagi kenaikan gaji berkala.",
			"Your agency states that the term of your agreement is not long enough for the periodic raise.",
		},
		cites: []Citation{raisePasal2, raiseKept},
		check: func(k known, x extra, v *values) result { return x.ofFirst(false, v.day, k.longEnough(x, 2)) },
	},
	{
		id: "raise.term.first", act: PeriodicRaise, status: FullTime,
		title: words{"Masa perjanjian bagi kenaikan gaji berkala pertama golongan V", "Term of the agreement for the first periodic raise of grade V"},
		duty: words{
			"Masa perjanjian lebih lama dari yang disyaratkan, atau perjanjian itu memperpanjang yang lain dan instansi menyatakan masanya mencukupi dengan perpanjangannya.",
			"The term of the agreement is longer than is asked for, or it extends another one and the agency states that it is long enough with its extensions.",
		},
		plain: words{
			"Instansi menyatakan bahwa masa perjanjian Anda tidak mencukupi bagi kenaikan gaji berkala.",
			"Your agency states that the term of your agreement is not long enough for the periodic raise.",
		},
		cites: []Citation{raiseFirstV, raiseKept},
		check: func(k known, x extra, v *values) result { return x.ofFirst(true, v.day, k.longEnough(x, 1)) },
	},
	{
		id: "raise.performance", act: PeriodicRaise, status: FullTime,
		title: words{"Predikat kinerja dua tahun terakhir", "Performance predicates of the last two years"},
		duty: words{
			"Predikat kinerja tahunan dalam setiap tahun yang dihitung tidak lebih rendah dari yang disyaratkan.",
			"The annual performance predicate of each year that counts is not lower than is asked for.",
		},
		plain: words{
			"Predikat kinerja tahunan Anda lebih rendah dari yang disyaratkan bagi kenaikan gaji berkala.",
			"Your annual performance predicate is lower than the periodic raise asks for.",
		},
		cites: []Citation{raiseTwo}, grades: true,
		check: func(_ known, x extra, v *values) result {
			return x.ofFirst(false, v.day, x.lastYears(v.day, lastTwoYears))
		},
	},
	{
		id: "raise.performance.first", act: PeriodicRaise, status: FullTime,
		title: words{"Predikat kinerja bagi kenaikan gaji berkala pertama golongan V", "Performance predicate for the first periodic raise of grade V"},
		duty: words{
			"Predikat kinerja tahunan dalam tahun yang dihitung tidak lebih rendah dari yang disyaratkan.",
			"The annual performance predicate of the year that counts is not lower than is asked for.",
		},
		plain: words{
			"Predikat kinerja tahunan Anda lebih rendah dari yang disyaratkan bagi kenaikan gaji berkala.",
			"Your annual performance predicate is lower than the periodic raise asks for.",
		},
		cites: []Citation{raiseOne}, grades: true,
		check: func(_ known, x extra, v *values) result {
			return x.ofFirst(true, v.day, x.lastYears(v.day, lastYear))
		},
	},
	{
		id: "special_raise.running", act: SpecialRaise, status: FullTime,
		title: words{"Perjanjian yang berjalan", "A running agreement"},
		duty: words{
			"Perjanjian kerja berjalan pada hari keputusan.",
			"The work agreement is running on the day of the decision.",
		},
		plain: words{
			"Perjanjian kerja Anda tidak berjalan pada hari keputusan.",
			"Your work agreement was not running on the day of the decision.",
		},
		cites: []Citation{specialRaise, raiseKept},
		check: checkRunning,
	},
	{
		id: "special_raise.performance", act: SpecialRaise, status: FullTime,
		title: words{"Predikat kinerja dua tahun berturut-turut", "Performance predicates of two consecutive years"},
		duty: words{
			"Predikat kinerja tahunan dalam dua tahun terakhir tidak lebih rendah dari yang disyaratkan, atau instansi menyatakan bahwa dua tahun berturut-turut sebelumnya dihitung.",
			"The annual performance predicate of the last two years is not lower than is asked for, or the agency states that two consecutive earlier years count.",
		},
		plain: words{
			"Predikat kinerja tahunan Anda lebih rendah dari yang disyaratkan, dan instansi Anda menyatakan tidak ada dua tahun berturut-turut sebelumnya yang dihitung.",
			"Your annual performance predicate is lower than is asked for, and your agency states that no two consecutive earlier years count.",
		},
		cites: []Citation{specialRaise}, grades: true,
		check: checkVeryGoodTwice,
	},
	{
		id: "special_raise.exemplary", act: SpecialRaise, status: FullTime,
		title: words{"Pegawai teladan", "Exemplary employee"},
		duty: words{
			"Yang bersangkutan ditetapkan sebagai pegawai teladan.",
			"The person has been named an exemplary employee.",
		},
		plain: words{
			"Anda tidak ditetapkan sebagai pegawai teladan.",
			"You have not been named an exemplary employee.",
		},
		cites: []Citation{specialRaise},
		check: checkStatement(Exemplary, needExemplary),
	},
}

// The years that count, as values.floorYears has them: the calendar years before
// that of the decision. Evaluations are of calendar years, and the one that runs
// has none yet.
const (
	lastYear     uint8 = 1 << (evaluationYears - 2)
	lastTwoYears       = lastYear | lastYear>>1
)

// checkVeryGoodTwice: the text says two consecutive years, and not which. The last
// two are such a pair; whether an earlier one counts an office says.
func checkVeryGoodTwice(k known, x extra, v *values) result {
	last := x.floored(v.day, VeryGood, lastTwoYears, false)
	if last.code.result() == Met {
		return last
	}
	earlier := k.stated(EarlierVeryGood, needEarlierVeryGood)
	switch {
	case earlier.code.result() == Met:
		return earlier
	case last.code.result() == NotMet && earlier.code.result() == NotKnown:
		last.code = earlier.code
	}
	return last
}

// longEnough asks for a term of more than so many years. Whether one that is not
// grows by its extensions no text says, so an office does; its word counts of an
// agreement that is known to extend another. That nothing is said of that proves
// nothing, since earlier agreements may not be on file.
func (k known) longEnough(x extra, years int) result {
	least := termEnd(k.first(), years).AddDays(1)
	switch {
	case k.first().IsZero():
		return needing(needFirst)
	case k.last().IsZero():
		return needing(needLast)
	case !k.last().Before(least):
		return result{found: endsOf(k.last()), wanted: longerOf(years, least), code: Met.code()}
	}
	said := k.stated(LongEnough, needLongEnough)
	if said.code.result() == Met && !x.extends() {
		return needing(needExtended)
	}
	return said
}

// lastYears looks at the predicates of the last years, a mask like lastTwoYears.
// Which day they are the last before no text says. It asks for them beside the
// step, and not on a day, so that both have to hold together on some day: in a
// year from that of the step to that of the decision the years before it were good
// enough. What comes after such a day takes nothing away, and a raise that had to
// wait for better predicates is given once they are there.
//
// The step is the first above the agreed pay, and not the latest that was reached:
// a raise that is owed is not lost because service has reached the step after it.
func (x extra) lastYears(day Date, years uint8) result {
	all := x.floored(day, Good, years, false)
	i, _, missing := x.step(day)
	switch {
	case missing != 0 && all.code.result() == NotMet:
		return needing(missing)
	case missing != 0 && all.code.result() == NotKnown:
		all.code |= code(missing) << needBits
	}
	if missing != 0 || i == 0 {
		return all
	}
	earliest, latest := 1, i // where the agreed pay is not known
	if agreed := x.agreedRow(); agreed >= 0 {
		earliest = min(agreed+1, i)
		latest = earliest
	}
	for n := 1; n <= x.yearsSince(earliest, day) && years&(1<<n-1) == 0; n++ { // as far back as evaluations are read
		r := x.floored(day, Good, years>>n, false)
		if n > x.yearsSince(latest, day) { // they count if the agreed pay is low enough
			switch r.code.result() {
			case Met:
				r = needing(needPay)
			case NotKnown:
				r.code |= code(needPay) << needBits
			}
		}
		switch {
		case all.code.result() == Met:
		case r.code.result() == Met, r.code.result() == NotKnown && all.code.result() == NotMet:
			all = r
		case r.code.result() == NotKnown:
			all.code |= r.code
			all.found |= r.found // the years that lack in either
			all.wanted = floorValue.of(uint64(Good) << 32)
		}
	}
	return all
}

// yearsSince is how many years before that of the day a step of the grade was
// reached.
func (x extra) yearsSince(step int, day Date) int {
	return day.Year() - payTable[x.grade()][step].day(x.since()).Year()
}

// ofFirst is the result of a rule of the first raise of grade V, or of all
// others, where it is known to be about that one.
func (x extra) ofFirst(first bool, day Date, r result) result {
	is, missing := x.firstOfV(day)
	switch {
	case missing == 0 && is != first:
		return result{code: NotApplicable.code()}
	case missing == 0:
	case r.code.result() == Met: // or it does not apply
		return result{code: needing(missing).code | harmless}
	case r.code.result() == NotKnown:
		r.code |= code(missing) << needBits
	default:
		return needing(missing)
	}
	return r
}

// firstOfV reports whether the raise is the first of grade V, and what is missing
// to know that: it is while the pay is that of the first row, however late, and
// where service has reached no step but the one after it.
func (x extra) firstOfV(day Date) (is bool, missing need) {
	before := stepOn(payTable[GradeV], x.since(), day) < 2 // of somebody whose service is known
	switch row := x.agreedRow(); {
	case x.grade() == 0:
		return false, needGrade
	case x.grade() != GradeV:
		return false, 0
	case row == 0 || !x.since().IsZero() && before:
		return true, 0
	case x.since().IsZero():
		return false, needService
	case row < 0:
		return false, needPay
	}
	return false, 0
}
