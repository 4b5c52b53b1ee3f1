package before

var permendikdasmen7 = Instrument{
	Name: "Permendikdasmen 7/2025", Title: "Peraturan Menteri Pendidikan Dasar dan Menengah tentang penugasan kepala sekolah",
	Force: Binding, Year: 2025, CheckedTo: newDate(2026, 3, 3),
}

var headReport = Instrument{
	Name: "Pemberitaan, 2025", Force: Spoken,
	Year: 2025, CheckedTo: newDate(2026, 3, 3),
}

// Which letter of the list holds which condition is not known, so that each names
// the list alone.
var (
	headTeacher = []Citation{
		seen(permendikdasmen7, "Pasal 2", "penugasan guru PPPK sebagai kepala sekolah", Medium),
		seen(permendikdasmen7, "Pasal 7 ayat (1)", "syarat bagi kepala sekolah", Medium),
	}
	headConditions = []Citation{seen(permendikdasmen7, "Pasal 7 ayat (1)", "syarat bagi kepala sekolah", Medium)}
)

// None of them answers where this regulation is not in force: act.by.
var permendikdasmen7Rules = []rule{
	{
		id: "head_of_school.running", act: HeadOfSchool, status: FullTime,
		title: words{"Perjanjian yang berjalan", "A running agreement"},
		duty: words{
			"Yang ditugaskan adalah guru PPPK, dengan perjanjian yang berjalan.",
			"The person to be assigned is a PPPK teacher, under a running agreement.",
		},
		plain: words{
			"Perjanjian kerja Anda tidak berjalan pada hari keputusan atau pada hari pertama penugasan.",
			"Your work agreement is not running on the day of the decision or on the first day of the assignment.",
		},
		cites: headTeacher,
		check: checkDuring,
	},
	{
		id: "head_of_school.not_ended", act: HeadOfSchool, status: FullTime,
		title: words{"Tidak ada peristiwa yang mengakhiri perjanjian", "No event that ends the agreement"},
		duty: words{
			"Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian guru itu.",
			"Up to the day of the decision there is no event that ends the agreement of the teacher.",
		},
		plain: words{
			"Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			"An event is on record that ended your work agreement.",
		},
		cites: append([]Citation{
			seen(uu20, "Pasal 52", "pemberhentian", High),
			seen(pp49, "Pasal 53", "pemutusan hubungan perjanjian kerja", High),
		}, headTeacher...),
		check: checkNotEnded,
	},
	{
		id: "head_of_school.teacher", act: HeadOfSchool, status: FullTime,
		title: words{"Guru dengan jenjang yang cukup", "A teacher of sufficient rank"},
		duty: words{
			"Jabatannya guru, dengan jenjang yang tidak lebih rendah dari Guru Ahli Pertama.",
			"The position is that of a teacher, of no lower rank than Guru Ahli Pertama.",
		},
		plain: words{
			"Jabatan Anda bukan Guru Ahli Pertama atau yang lebih tinggi.",
			"Your position is not Guru Ahli Pertama or a higher one.",
		},
		cites: headTeacher,
		check: checkTeacherRank,
	},
	{
		id: "head_of_school.teaching", act: HeadOfSchool, status: FullTime,
		title: words{"Pengalaman mengajar", "Teaching experience"},
		duty: words{
			"Pengalaman mengajar cukup lama.",
			"The teaching experience is long enough.",
		},
		plain: words{
			"Pengalaman mengajar Anda belum cukup lama.",
			"Your teaching experience is not long enough.",
		},
		cites: headConditions,
		check: checkYears(TeachingExperience, needTeaching, teachingYears),
	},
	{
		id: "head_of_school.certificate", act: HeadOfSchool, status: FullTime,
		title: words{"Sertifikat", "Certificate"},
		duty: words{
			"Sertifikat yang disyaratkan dimiliki.",
			"The certificate that is needed is there.",
		},
		plain: words{
			"Anda belum memiliki sertifikat yang disyaratkan.",
			"You do not have the certificate that is needed.",
		},
		cites: headConditions,
		check: checkStatement(RequiredCertificate, needCertificate),
	},
	{
		id: "head_of_school.performance", act: HeadOfSchool, status: FullTime,
		title: words{"Predikat kinerja", "Performance predicate"},
		duty: words{
			"Predikat kinerja tahunan dalam tahun-tahun kalender terakhir tidak lebih rendah dari yang disyaratkan.",
			"The annual performance predicate of the last calendar years is not lower than is needed.",
		},
		plain: words{
			"Predikat kinerja tahunan Anda lebih rendah dari yang disyaratkan.",
			"Your annual performance predicate is lower than is needed.",
		},
		cites: headConditions, grades: true,
		check: checkHeadPredicate,
	},
	{
		id: "head_of_school.managerial", act: HeadOfSchool, status: FullTime,
		title: words{"Pengalaman manajerial", "Managerial experience"},
		duty: words{
			"Pengalaman manajerial cukup lama.",
			"The managerial experience is long enough.",
		},
		plain: words{
			"Pengalaman manajerial Anda belum cukup lama.",
			"Your managerial experience is not long enough.",
		},
		cites: headConditions,
		check: checkYears(ManagerialExperience, needManagerial, managerialYears),
	},
	{
		id: "head_of_school.age", act: HeadOfSchool, status: FullTime,
		title: words{"Usia paling tinggi", "Highest age"},
		duty: words{
			"Usia pada hari keputusan, dalam tahun penuh, tidak lebih tinggi dari yang diperbolehkan.",
			"The age on the day of the decision, in completed years, is not higher than is allowed.",
		},
		plain: words{
			"Usia Anda lebih tinggi dari yang diperbolehkan bagi kepala sekolah.",
			"Your age is higher than is allowed for heads of school.",
		},
		cites: headConditions,
		check: checkHeadAge,
	},
	{
		id: "head_of_school.discipline", act: HeadOfSchool, status: FullTime,
		title: words{"Tidak ada hukuman disiplin tingkat sedang atau berat", "No medium or severe disciplinary sanction"},
		duty: words{
			"Sampai hari keputusan tidak ada hukuman disiplin tingkat sedang atau berat.",
			"Up to the day of the decision there is no medium or severe disciplinary sanction.",
		},
		plain: words{
			"Tercatat hukuman disiplin tingkat sedang atau berat atas Anda.",
			"A medium or severe disciplinary sanction against you is on record.",
		},
		cites: headConditions,
		check: checkHeadDiscipline,
	},
	{
		// One report has it: so it notes.
		id: "head_of_school.discipline.any", act: HeadOfSchool, status: FullTime, notes: true,
		title: words{"Tidak ada hukuman disiplin apa pun", "No disciplinary sanction at all"},
		duty: words{
			"Menurut satu sumber tidak boleh ada hukuman disiplin apa pun, juga tingkat ringan.",
			"By one source there must be no disciplinary sanction at all, light ones included.",
		},
		plain: words{
			"Tercatat hukuman disiplin atas Anda.",
			"A disciplinary sanction against you is on record.",
		},
		cites: []Citation{unnumbered(headReport, "kepala sekolah yang tidak pernah dijatuhi hukuman disiplin", Low)},
		check: checkHeadAnySanction,
	},
}

// checkYears asks for a statement that so many years are reached.
func checkYears(s Subject, missing need, years uint64) check {
	said := checkStatement(s, missing)
	return func(k known, x extra, v *values) result {
		r := said(k, x, v)
		if r.wanted != 0 {
			r.wanted = leastYearsValue.of(years)
		}
		return r
	}
}

// checkTeacherRank: the four levels of skill are below those of expertise.
func checkTeacherRank(k known, x extra, _ *values) result {
	r := result{found: positionOf(k.kind(), x.cluster(), x.level()), wanted: textTeacher, code: Met.code()}
	switch {
	case k.kind() != 0 && k.kind() != Functional, x.cluster() != 0 && x.cluster() != Teacher, x.level() > AhliUtama:
		r.code = NotMet.code()
	case k.kind() == 0:
		return needing(needKind)
	case x.cluster() == 0:
		return needing(needCluster)
	case x.level() == 0:
		return needing(needLevel)
	}
	return r
}

const (
	teachingYears   = 8
	managerialYears = 2

	headAge = 56 // the highest age, in completed years: the sources say no finer
)

func checkHeadPredicate(_ known, x extra, v *values) result {
	return x.floored(v.day, Good, lastTwoYears, false)
}

func checkHeadAge(_ known, x extra, _ *values) result {
	r := result{found: yearsValue.of(x.age()), wanted: mostYearsValue.of(headAge), code: Met.code()}
	switch {
	case x.age() == 0:
		return needing(needBirth)
	case x.age() > headAge:
		r.code = NotMet.code()
	}
	return r
}

func checkHeadDiscipline(_ known, x extra, _ *values) result {
	switch {
	case x.barred():
		return result{found: textBarringSanction, wanted: textNone, code: NotMet.code()}
	case x.sanctionsUnknown():
		return needing(needEvents)
	}
	return result{found: textNone, wanted: textNone, code: Met.code()}
}

func checkHeadAnySanction(k known, x extra, v *values) result {
	if x.light() && !x.barred() {
		return result{found: textLightSanction, wanted: textNone, code: NotMet.code()}
	}
	return checkHeadDiscipline(k, x, v)
}
