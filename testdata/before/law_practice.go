package before

// What is said and done where no binding text speaks.

// Which day of October 2025 is not known: it counts from the last.
var bknHead = Instrument{
	Name: "Pernyataan Kepala BKN, Oktober 2025", Force: Spoken,
	Since: newDate(2025, 10, 31), CheckedTo: newDate(2026, 4, 1),
}

var bknDeputy = Instrument{
	Name: "Pernyataan Wakil Kepala BKN, 16 Februari 2026", Force: Spoken,
	Since: newDate(2026, 2, 16), CheckedTo: newDate(2026, 4, 1),
}

var bknLetter = Instrument{
	Name: "Surat BKN, 10 Maret 2025", Force: Guidance,
	Since: newDate(2025, 3, 10), CheckedTo: newDate(2026, 3, 3),
}

var enrekang = Instrument{
	Name: "Praktik Kabupaten Enrekang, 25 Agustus 2025", Force: Practice,
	Since: newDate(2025, 8, 25), CheckedTo: newDate(2026, 3, 3),
}

// Two reports; the day of neither is known.
var higherWageReports = Instrument{
	Name: "Pemberitaan tentang upah paruh waktu, 2025", Force: Spoken,
	Year: 2025, CheckedTo: newDate(2026, 4, 1),
}

var conversionReport = Instrument{
	Name: "Pemberitaan tentang urutan pengangkatan penuh waktu, 19 November 2025", Force: Spoken,
	Since: newDate(2025, 11, 19), CheckedTo: newDate(2026, 4, 1),
}

var noNationOrder = unnumbered(conversionReport, "urutan yang tidak diatur", Low)

// convention is what is done with no text at all, and since when is not known.
var convention = Instrument{Name: "Kelaziman", Force: Practice, CheckedTo: newDate(2026, 3, 3)}

var practiceRules = []rule{
	{
		id: "renewal.term.start", act: Renewal, status: FullTime, notes: true,
		title: words{"Hari pertama perpanjangan", "First day of the renewal"},
		duty: words{
			"Perpanjangan dimulai pada hari sesudah perjanjian lama berakhir, tanpa jeda dan tanpa tumpang tindih.",
			"The renewal starts on the day after the old agreement ends, without a gap and without an overlap.",
		},
		plain: words{
			"Masa yang diusulkan tidak langsung menyambung perjanjian kerja Anda.",
			"The proposed term does not directly follow your work agreement.",
		},
		cites: []Citation{unnumbered(convention, "perpanjangan yang bersambung", High)},
		check: checkStart,
	},
	{
		id: "renewal.part_time.term.start", act: Renewal, status: PartTime, notes: true,
		title: words{"Hari pertama perpanjangan", "First day of the renewal"},
		duty: words{
			"Perpanjangan dimulai pada hari sesudah perjanjian lama berakhir, tanpa jeda dan tanpa tumpang tindih.",
			"The renewal starts on the day after the old agreement ends, without a gap and without an overlap.",
		},
		plain: words{
			"Masa yang diusulkan tidak langsung menyambung perjanjian kerja Anda.",
			"The proposed term does not directly follow your work agreement.",
		},
		cites: []Citation{unnumbered(convention, "perpanjangan yang bersambung", High)},
		check: checkStart,
	},
	{
		id: "renewal.funds", act: Renewal, status: FullTime, notes: true,
		title: words{"Ketersediaan anggaran", "Availability of funds"},
		duty: words{
			"Instansi menyatakan anggaran tersedia.",
			"The agency states that funds are available.",
		},
		plain: words{
			"Instansi Anda menyatakan bahwa anggaran tidak tersedia.",
			"Your agency states that no funds are available.",
		},
		cites: []Citation{
			seen(pp49, "Pasal 37 ayat (2)", "syarat perpanjangan, tanpa anggaran", High),
			unnumbered(bknDeputy, "anggaran bukan alasan", Low), unnumbered(bknHead, "anggaran dapat menjadi alasan", Medium),
		},
		uses:    []paramID{paramFunds},
		check:   checkStatement(Funds, needFunds),
		decides: fundsDecide,
	},
	{
		id: "renewal.part_time.funds", act: Renewal, status: PartTime, notes: true,
		title: words{"Ketersediaan anggaran", "Availability of funds"},
		duty: words{
			"Instansi menyatakan anggaran tersedia.",
			"The agency states that funds are available.",
		},
		plain: words{
			"Instansi Anda menyatakan bahwa anggaran tidak tersedia.",
			"Your agency states that no funds are available.",
		},
		cites: []Citation{
			seen(kepmen16, "diktum 1", "upah sesuai ketersediaan anggaran", High),
			unnumbered(bknDeputy, "anggaran bukan alasan", Low), unnumbered(bknHead, "anggaran dapat menjadi alasan", Medium),
		},
		uses:    []paramID{paramFunds},
		check:   checkStatement(Funds, needFunds),
		decides: fundsDecide,
	},
}

// fundsDecide: an agency can make lack of money a ground for its own staff.
func fundsDecide(v *values) bool { return v.funds == fundsGround }

func checkStart(k known, x extra, _ *values) result {
	r := result{found: dayOf(x.propFirst()), wanted: dayOf(k.last().AddDays(1)), code: Met.code()}
	switch {
	case !k.proposed():
		return result{code: NotApplicable.code()}
	case k.last().IsZero():
		return needing(needLast)
	case x.propFirst().IsZero():
		return needing(needTermFirst)
	case x.propFirst() != k.last().AddDays(1):
		r.code = NotMet.code()
	}
	return r
}

// What a letter adds for those who were young enough when they applied and are not
// any more when they start.
var bknAppointment = []rule{
	{
		id: "appointment.term.late_start", act: Appointment, status: FullTime, notes: true, bound: atMost,
		title: words{"Mulai sesudah melewati batas usia pelamar", "A start beyond the age limit of applicants"},
		duty: words{
			"Yang mulai sesudah melewati batas usia pelamar, tetapi sebelum batas usia jabatan, tetap diangkat dengan masa perjanjian yang paling singkat.",
			"Somebody who starts beyond the age limit of applicants, but before that of the position, is still appointed, for the shortest term.",
		},
		plain: words{
			"Masa yang diusulkan lebih lama dari yang disebut bagi yang mulai sesudah batas usia pelamar.",
			"The proposed term is longer than is said of those who start beyond the age limit of applicants.",
		},
		cites: []Citation{unnumbered(bknLetter, "perjanjian satu tahun bagi yang diangkat setelah melewati batas usia pelamar", Low)},
		uses:  []paramID{paramAgeDay, paramTeacher, paramApplicantAge},
		check: checkLateStart,
	},
}

// What was said of part-time intake after the year in which it was done.
var panrbAppointment = []rule{
	{
		id: "appointment.part_time.intake", act: PartTimeAppointment, status: PartTime, notes: true, told: true,
		title: words{"Pengadaan paruh waktu hanya sekali", "Part-time intake once only"},
		duty: words{
			"Pengangkatan diputuskan dalam tahun yang disebut sebagai satu-satunya tahun pengadaan paruh waktu; sesudahnya hanya penyelesaian pengadaan tahun itu.",
			"The appointment is decided in the year that is said to be the only one of part-time intake; after it only that intake is completed.",
		},
		plain: words{
			"Menurut pernyataan pejabat, tahun pengadaan paruh waktu sudah lewat dan hanya pengadaan itu yang masih diselesaikan.",
			"By what an official said the year of part-time intake is over; only that one is completed.",
		},
		cites: []Citation{onlyIn2025},
		check: checkIntake,
		never: map[Result]string{NotKnown: "the day of the decision is always known"},
	},
}

// intakeYear is the year of part-time intake.
const intakeYear = 2025

func checkIntake(_ known, _ extra, v *values) result {
	last := newDate(intakeYear, 12, 31)
	r := result{found: dayOf(v.day), wanted: upTo(last), code: Met.code()}
	if v.day.After(last) {
		r.code = NotMet.code()
	}
	return r
}

// checkLateStart concerns whoever starts after the last day on which he could have
// applied: whether the age limit itself stands in the way is another rule.
func checkLateStart(k known, x extra, v *values) result {
	if k.birthday().IsZero() || k.start().IsZero() {
		return needing(k.ageNeed(k.startNeed()))
	}
	least, most := k.applicantDays(v)
	bites, must := k.limitDays(v)
	start := k.start()
	r := result{code: NotApplicable.code()}
	switch {
	case !start.After(least), !start.Before(must):
	case start.After(most) && start.Before(bites):
		r = k.atMost(x, 1)
	default:
		r = needing(k.limitNeed())
	}
	if !start.Before(k.birthday()) {
		r.code = r.code.on(onAgeDay)
	}
	if start.After(k.turns(-applicantMargin)) {
		r.code = r.code.on(onApplicant)
	}
	return r
}
