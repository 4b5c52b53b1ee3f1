package before

var kepmen16 = Instrument{
	Name: "KepmenPANRB 16/2025", Title: "Keputusan Menteri PANRB tentang PPPK Paruh Waktu",
	Force: Binding, Since: newDate(2025, 1, 13), CheckedTo: newDate(2026, 4, 1),
}

// diktum19 names two amounts with "atau" between them, and does not say which
// minimum wage it means.
var diktum19 = seen(kepmen16, "diktum 19", "upah paling sedikit penghasilan sebelumnya atau upah minimum", High)

var diktum24 = seen(kepmen16, "diktum 24", "pemberhentian", High)

// diktum28 names what the PPK considers, and no order among those proposed.
var diktum28 = seen(kepmen16, "diktum 28", "pengusulan pengangkatan penuh waktu", High)

// The part-time regime: its own rules, even where a check is the same. PP
// 49/2018 Pasal 37 is not applied to it.
var kepmen16Rules = []rule{
	{
		id: "renewal.part_time.agreement", act: Renewal, status: PartTime,
		title: words{"Perjanjian yang diperpanjang", "The agreement to be renewed"},
		duty: words{
			"Ada perjanjian kerja paruh waktu yang berjalan dan dapat diperpanjang.",
			"There is a part-time work agreement that is running and can be renewed.",
		},
		plain: words{
			"Perjanjian kerja Anda tidak berjalan pada hari keputusan.",
			"Your work agreement was not running on the day of the decision.",
		},
		cites: []Citation{seen(kepmen16, "diktum 13", "masa perjanjian", High)},
		uses:  []paramID{paramAfterLapse},
		check: checkAgreement,
	},
	{
		id: "renewal.part_time.term", act: Renewal, status: PartTime, bound: byLengths,
		title: words{"Lama perjanjian paruh waktu", "Length of a part-time agreement"},
		duty: words{
			"Masa yang diusulkan sesuai dengan lama perjanjian paruh waktu, kecuali terpotong oleh batas usia.",
			"The proposed term has the length of a part-time agreement, unless the age limit cuts it short.",
		},
		plain: words{
			"Masa yang diusulkan tidak sesuai dengan lama perjanjian paruh waktu.",
			"The proposed term does not have the length of a part-time agreement.",
		},
		cites:   []Citation{seen(kepmen16, "diktum 13", "masa perjanjian", High)},
		uses:    []paramID{paramPartTerms, paramAgeDay},
		lengths: func(v *values) Terms { return v.partTerms },
		check:   func(k known, x extra, v *values) result { return checkLengths(k, x, v, v.partTerms) },
	},
	{
		id: "renewal.part_time.evaluation.quarterly", act: Renewal, status: PartTime, notes: true,
		title: words{"Evaluasi kinerja triwulan", "Quarterly performance evaluations"},
		duty: words{
			"Evaluasi setiap triwulan selama perjanjian ada di hadapan PPK sebagai pertimbangan.",
			"The evaluation of each quarter of the agreement is before the PPK as a consideration.",
		},
		cites: considered, grades: true, check: checkQuarters,
		never: map[Result]string{NotMet: "the result is a consideration without a threshold; an evaluation that is not on file is not known"},
	},
	{
		id: "renewal.part_time.evaluation.annual", act: Renewal, status: PartTime, notes: true,
		title: words{"Evaluasi kinerja tahunan", "Annual performance evaluations"},
		duty: words{
			"Evaluasi tahunan selama perjanjian ada di hadapan PPK sebagai pertimbangan.",
			"The annual evaluations of the agreement are before the PPK as a consideration.",
		},
		cites: considered, grades: true, check: checkAnnual,
		never: map[Result]string{NotMet: "the result is a consideration without a threshold; an evaluation that is not on file is not known"},
	},
	{
		id: "renewal.part_time.age_limit", act: Renewal, status: PartTime, bound: atMost,
		title: words{"Batas usia jabatan", "Age limit of the position"},
		duty: words{
			"Perpanjangan hanya dapat dimulai sebelum batas usia jabatan tercapai.",
			"A renewal can only start before the age limit of the position is reached.",
		},
		plain: words{
			"Batas usia jabatan Anda sudah tercapai pada saat masa baru akan dimulai.",
			"The age limit of your position will have been reached when the new term would start.",
		},
		cites: []Citation{diktum24},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkAgeLimit,
	},
	{
		id: "renewal.part_time.age_limit.end", act: Renewal, status: PartTime, notes: true, told: true,
		title: words{"Akhir masa yang diusulkan terhadap batas usia", "End of the proposed term against the age limit"},
		duty: words{
			"Masa yang diusulkan tidak melewati batas usia, karena perjanjian berakhir pada batas usia.",
			"The proposed term does not run beyond the age limit, because the agreement ends at the age limit.",
		},
		plain: words{
			"Masa yang diusulkan melewati batas usia jabatan Anda.",
			"The proposed term runs beyond the age limit of your position.",
		},
		cites: []Citation{diktum24},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkEnd,
	},
	{
		id: "renewal.part_time.not_ended", act: Renewal, status: PartTime,
		title: words{"Tidak ada peristiwa yang mengakhiri perjanjian", "No event that ends the agreement"},
		duty: words{
			"Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			"Up to the day of the decision there is no event that ends the agreement.",
		},
		plain: words{
			"Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			"An event is on record that ended your work agreement.",
		},
		cites: []Citation{diktum24},
		check: checkNotEnded,
	},
}

// Diktum 28 and the steps after it: full-time appointment of part-time staff. It
// is never automatic, and asks for no new test.
var kepmen16Conversion = []rule{
	{
		id: "conversion.part_time", act: Conversion,
		title: words{"Perjanjian paruh waktu", "A part-time agreement"},
		duty: words{
			"Yang diangkat adalah PPPK paruh waktu.",
			"The person to be appointed is part-time PPPK.",
		},
		plain: words{
			"Anda sudah PPPK penuh waktu.",
			"You are full-time PPPK already.",
		},
		cites: []Citation{diktum28},
		check: checkPartTime,
	},
	{
		id: "conversion.running", act: Conversion, status: PartTime,
		title: words{"Perjanjian yang berjalan", "A running agreement"},
		duty: words{
			"Perjanjian paruh waktu berjalan pada hari keputusan.",
			"The part-time agreement is running on the day of the decision.",
		},
		plain: words{
			"Perjanjian kerja Anda tidak berjalan pada hari keputusan.",
			"Your work agreement was not running on the day of the decision.",
		},
		cites: []Citation{seen(kepmen16, "diktum 13", "masa perjanjian sampai diangkat menjadi PPPK", High)},
		check: checkRunning,
	},
	{
		id: "conversion.post", act: Conversion, status: PartTime,
		title: words{"Kebutuhan yang ditetapkan", "A post in the needs that are set"},
		duty: words{
			"Ada formasi penuh waktu dalam kebutuhan yang ditetapkan Menteri.",
			"There is a full-time post in the needs that the Minister has set.",
		},
		plain: words{
			"Tidak ada formasi penuh waktu bagi Anda dalam kebutuhan yang ditetapkan Menteri.",
			"There is no full-time post for you in the needs that the Minister has set.",
		},
		cites: []Citation{conversion},
		check: checkStatement(PostSet, needPostSet),
	},
	{
		id: "conversion.funds", act: Conversion, status: PartTime,
		title: words{"Ketersediaan anggaran", "Availability of funds"},
		duty: words{
			"Anggaran bagi pengangkatan tersedia.",
			"Funds for the appointment are available.",
		},
		plain: words{
			"Anggaran bagi pengangkatan Anda tidak tersedia.",
			"There are no funds for your appointment.",
		},
		cites: []Citation{diktum28},
		check: checkStatement(Funds, needFunds),
	},
	{
		id: "conversion.evaluation.quarterly", act: Conversion, status: PartTime,
		title: words{"Evaluasi kinerja triwulan", "Quarterly performance evaluations"},
		duty: words{
			"Evaluasi setiap triwulan selama perjanjian ada di hadapan PPK sebagai pertimbangan.",
			"The evaluation of each quarter of the agreement is before the PPK as a consideration.",
		},
		cites: evaluatedForConversion, grades: true, check: checkQuarters,
		never: map[Result]string{NotMet: "the result is a consideration without a threshold; an evaluation that is not on file is not known"},
	},
	{
		id: "conversion.evaluation.annual", act: Conversion, status: PartTime,
		title: words{"Evaluasi kinerja tahunan", "Annual performance evaluations"},
		duty: words{
			"Evaluasi tahunan selama perjanjian ada di hadapan PPK sebagai pertimbangan.",
			"The annual evaluations of the agreement are before the PPK as a consideration.",
		},
		cites: evaluatedForConversion, grades: true, check: checkAnnual,
		never: map[Result]string{NotMet: "the result is a consideration without a threshold; an evaluation that is not on file is not known"},
	},
	{
		id: "conversion.proposal", act: Conversion, status: PartTime,
		title: words{"Usulan PPK", "The PPK's proposal"},
		duty: words{
			"PPK mengusulkan pengangkatan menjadi PPPK penuh waktu.",
			"The PPK proposes the appointment as full-time PPPK.",
		},
		plain: words{
			"PPK tidak mengusulkan pengangkatan Anda.",
			"The PPK does not propose your appointment.",
		},
		cites: []Citation{diktum28},
		check: checkStatement(Proposal, needProposal),
	},
	{
		id: "conversion.technical_opinion", act: Conversion, status: PartTime,
		title: words{"Pertimbangan teknis BKN", "Technical opinion of BKN"},
		duty: words{
			"Kepala BKN memberi pertimbangan teknis atas perubahan status.",
			"The Head of BKN gives a technical opinion on the change of status.",
		},
		plain: words{
			"Kepala BKN tidak memberi pertimbangan teknis atas perubahan status Anda.",
			"The Head of BKN has given no technical opinion on your change of status.",
		},
		cites: []Citation{conversion},
		check: checkStatement(TechnicalOpinion, needTechnicalOpinion),
	},
	{
		id: "conversion.not_ended", act: Conversion, status: PartTime,
		title: words{"Tidak ada peristiwa yang mengakhiri perjanjian", "No event that ends the agreement"},
		duty: words{
			"Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			"Up to the day of the decision there is no event that ends the agreement.",
		},
		plain: words{
			"Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			"An event is on record that ended your work agreement.",
		},
		cites: []Citation{diktum24},
		check: checkNotEnded,
	},
}

var evaluatedForConversion = []Citation{
	seen(kepmen16, "diktum 17", "evaluasi triwulan dan tahunan", High),
	seen(kepmen16, "diktum 18", "evaluasi sebagai pertimbangan pengangkatan menjadi PPPK", High),
	diktum28,
}

func checkPartTime(k known, _ extra, _ *values) result {
	r := result{found: statusOf(k.status()), wanted: statusOf(PartTime), code: Met.code()}
	switch k.status() {
	case 0:
		return needing(needStatus)
	case FullTime:
		r.code = NotMet.code()
	}
	return r
}

// checkRunning is checkAgreement for an act that a lapsed agreement is no ground
// for.
func checkRunning(k known, x extra, v *values) result {
	ends := *v
	ends.afterLapse = lapseEnds
	r := checkAgreement(k, x, &ends)
	r.code &^= code(onAfterLapse) << 4
	return r
}

var considered = []Citation{
	seen(kepmen16, "diktum 17", "evaluasi triwulan dan tahunan", High),
	seen(kepmen16, "diktum 18", "evaluasi sebagai pertimbangan perpanjangan", High),
}

func checkQuarters(k known, x extra, v *values) result {
	return k.evaluated(x, v.day, Quarter1, Quarter4)
}

func checkAnnual(k known, x extra, v *values) result {
	return k.evaluated(x, v.day, Annual, Annual)
}

// span is the first and the last day of an evaluation period. A calendar year
// counts when it ended during the agreement: a first year is seldom whole.
func (p EvaluationPeriod) span(year int) (first, last Date) {
	if p == Annual {
		return newDate(year, 12, 31), newDate(year, 12, 31)
	}
	month := 3*int(p-Quarter1) + 1
	return newDate(year, month, 1), newDate(year, month+2, 1).monthEnd()
}

// evaluated asks for the evaluation of each period that lies in the agreement
// and has passed.
func (k known) evaluated(x extra, day Date, from, to EvaluationPeriod) result {
	switch {
	case k.first().IsZero():
		return needing(needFirst)
	case k.last().IsZero():
		return needing(needLast)
	}
	last := day
	if k.last().Before(last) { // a lapsed agreement
		last = k.last().AddDays(1)
	}
	var due uint64
	for i := range evaluationYears {
		for p := from; p <= to; p++ {
			if starts, ends := p.span(day.Year() - evaluationYears + 1 + i); !starts.Before(k.first()) && ends.Before(last) {
				due |= 1 << (5*i + int(p) - 1)
			}
		}
	}
	r := result{found: evalsOf(day.Year(), due), wanted: evalsOf(day.Year(), due), code: Met.code()}
	switch missing := due &^ x.onFile; {
	case due == 0:
		r = result{code: NotApplicable.code()}
	case missing != 0:
		r.found = evalsOf(day.Year(), missing)
		r.code = needing(needEvaluations).code
	}
	return r
}

var (
	// The number of the second was worked out, and is not printed.
	moveRequest  = seen(kepmen16, "diktum 25", "pindah instansi", High)
	moveToNeeded = unnumbered(kepmen16, "perpindahan ke unit yang membutuhkan bila organisasi berubah", High)
)

// The placement of part-time staff.
var kepmen16Placement = []rule{
	{
		id: "placement.part_time.running", act: Placement, status: PartTime,
		title: words{"Perjanjian yang berjalan", "A running agreement"},
		duty: words{
			"Perjanjian paruh waktu berjalan pada hari keputusan dan pada hari pertama dalam jabatan itu.",
			"The part-time agreement is running on the day of the decision and on the first day in the position.",
		},
		plain: words{
			"Perjanjian kerja Anda tidak berjalan pada hari penempatan.",
			"Your work agreement is not running on the day of the placement.",
		},
		cites: []Citation{seen(kepmen16, "diktum 13", "masa perjanjian", High)},
		check: checkDuring,
	},
	{
		id: "placement.part_time.position", act: Placement, status: PartTime,
		title: words{"Kelompok jabatan paruh waktu", "Job groups of part-time staff"},
		duty: words{
			"Jabatan itu termasuk kelompok jabatan bagi PPPK paruh waktu.",
			"The position is in one of the job groups of part-time PPPK.",
		},
		plain: words{
			"Jabatan itu tidak termasuk kelompok jabatan bagi PPPK paruh waktu.",
			"The position is in none of the job groups of part-time PPPK.",
		},
		cites: []Citation{partTimeJobs},
		check: checkJobGroup,
	},
	{
		id: "placement.part_time.agency", act: Placement, status: PartTime,
		title: words{"Perpindahan di dalam instansi", "A move within the agency"},
		duty: words{
			"Perpindahan tetap di dalam instansi atau terjadi karena perubahan organisasi, sebab yang mengajukan pindah instansi dinyatakan mengundurkan diri.",
			"The move stays in the agency or follows a change of the organisation, since who applies to move to another agency has resigned.",
		},
		plain: words{
			"Siapa yang mengajukan pindah ke instansi lain dinyatakan mengundurkan diri.",
			"Whoever applies to move to another agency is declared to have resigned.",
		},
		cites: []Citation{moveRequest, moveToNeeded},
		check: checkWithinAgency,
	},
	{
		id: "placement.part_time.age_limit", act: Placement, status: PartTime,
		title: words{"Batas usia jabatan yang baru", "Age limit of the new position"},
		duty: words{
			"Jabatan itu hanya dapat dipangku sebelum batas usianya tercapai.",
			"The position can only be taken up before its age limit is reached.",
		},
		plain: words{
			"Batas usia jabatan itu sudah tercapai pada hari penempatan.",
			"The age limit of the position will have been reached on the day of the placement.",
		},
		cites: []Citation{diktum24},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkAgeLimit,
	},
	{
		id: "placement.part_time.not_ended", act: Placement, status: PartTime,
		title: words{"Tidak ada peristiwa yang mengakhiri perjanjian", "No event that ends the agreement"},
		duty: words{
			"Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			"Up to the day of the decision there is no event that ends the agreement.",
		},
		plain: words{
			"Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			"An event is on record that ended your work agreement.",
		},
		cites: []Citation{diktum24},
		check: checkNotEnded,
	},
}

// checkWithinAgency: to another agency only who is moved there, and has not
// applied for it.
func checkWithinAgency(k known, x extra, v *values) result {
	r := checkStatement(WithinAgency, needWithinAgency)(k, x, v)
	moved := k.answer(Reorganisation)
	switch {
	case r.code.result() == Met || moved == answerNo:
		return r
	case moved == answerYes:
		return result{found: answerOf(Reorganisation, Yes), wanted: answerOf(Reorganisation, Yes), code: Met.code()}
	case r.code.result() == NotKnown:
		return r // the other matters only if it leaves the agency
	case moved == answerNeedsFirst:
		return needing(needFirst)
	}
	return needing(needReorganisation)
}

// Diktum 3 to 7 and 13: part-time appointment on the selection of 2024. It has
// neither the ages of applicants nor the other conditions of PP 49/2018 Pasal 16.
var kepmen16Appointment = []rule{
	{
		id: "appointment.part_time.category", act: PartTimeAppointment, status: PartTime,
		title: words{"Kelompok jabatan paruh waktu", "Job group of part-time staff"},
		duty: words{
			"Jabatan itu termasuk kelompok jabatan yang dibuka bagi PPPK paruh waktu.",
			"The position is in one of the job groups that are open to part-time PPPK.",
		},
		plain: words{
			"Jabatan itu tidak termasuk kelompok jabatan bagi PPPK paruh waktu.",
			"That position is in none of the job groups of part-time PPPK.",
		},
		cites: []Citation{partTimeJobs},
		check: checkJobGroup,
	},
	{
		id: "appointment.part_time.selection_year", act: PartTimeAppointment, status: PartTime,
		title: words{"Dasar hasil seleksi", "On the results of a selection"},
		duty: words{
			"Pengangkatan didasarkan pada hasil seleksi ASN yang disebut keputusan itu.",
			"The appointment rests on the results of the ASN selection that the decree names.",
		},
		plain: words{
			"Tercatat bahwa Anda tidak mengikuti seleksi yang menjadi dasar pengangkatan paruh waktu.",
			"It is on record that you took no selection on which part-time appointments rest.",
		},
		cites: []Citation{selection2024},
		check: checkSelectionYear,
	},
	{
		id: "appointment.part_time.applicant", act: PartTimeAppointment, status: PartTime,
		title: words{"Pelamar yang dapat diangkat", "Applicants who can be appointed"},
		duty: words{
			"Yang diangkat termasuk pelamar yang dapat diangkat menjadi PPPK paruh waktu.",
			"The person is one of the applicants who can be appointed part-time.",
		},
		plain: words{
			"Anda tidak termasuk pelamar yang dapat diangkat menjadi PPPK paruh waktu.",
			"You are not one of the applicants who can be appointed part-time.",
		},
		cites: []Citation{partTimeWho, partTimeWidened},
		uses:  []paramID{paramSelection},
		check: checkSelection,
	},
	{
		id: "appointment.part_time.post", act: PartTimeAppointment, status: PartTime,
		title: words{"Kebutuhan yang ditetapkan", "A post in the needs that are set"},
		duty: words{
			"Ada formasi paruh waktu dalam kebutuhan yang ditetapkan Menteri.",
			"There is a part-time post in the needs that the Minister has set.",
		},
		plain: words{
			"Tidak ada formasi paruh waktu bagi Anda dalam kebutuhan yang ditetapkan Menteri.",
			"There is no part-time post for you in the needs that the Minister has set.",
		},
		cites: []Citation{partTimeSteps},
		check: checkStatement(PostSet, needPostSet),
	},
	{
		id: "appointment.part_time.not_cancelled", act: PartTimeAppointment, status: PartTime,
		title: words{"Tidak ada peristiwa yang menghalangi pengangkatan", "No event that bars the appointment"},
		duty: words{
			"Sampai hari keputusan tidak tercatat bahwa yang akan diangkat meninggal dunia.",
			"Up to the day of the decision it is not on record that the person has died.",
		},
		plain: words{
			"Tercatat suatu peristiwa yang menghalangi pengangkatan Anda.",
			"An event is on record that bars your appointment.",
		},
		cites: []Citation{unnumbered(kepmen16, "pembatalan yang mengundurkan diri, terlambat melengkapi, atau meninggal dunia", High)},
		check: checkNotEnded,
	},
	{
		id: "appointment.part_time.number", act: PartTimeAppointment, status: PartTime,
		title: words{"Nomor induk (NI) PPPK", "PPPK number (NI)"},
		duty: words{
			"Kepala BKN telah menetapkan nomor induk (NI) PPPK.",
			"The Head of BKN has set the PPPK number (NI).",
		},
		plain: words{
			"Nomor induk (NI) PPPK Anda tidak ditetapkan.",
			"Your PPPK number (NI) was not set.",
		},
		cites: []Citation{partTimeSteps, seen(kepmen16, "diktum 6", "nomor induk PPPK", High)},
		check: checkStatement(NumberSet, needNumberSet),
	},
	{
		id: "appointment.part_time.term", act: PartTimeAppointment, status: PartTime, bound: byLengths,
		title: words{"Lama perjanjian paruh waktu", "Length of a part-time agreement"},
		duty: words{
			"Masa yang diusulkan sesuai dengan lama perjanjian paruh waktu, kecuali terpotong oleh batas usia.",
			"The proposed term has the length of a part-time agreement, unless the age limit cuts it short.",
		},
		plain: words{
			"Masa yang diusulkan tidak sesuai dengan lama perjanjian paruh waktu.",
			"The proposed term does not have the length of a part-time agreement.",
		},
		cites:   []Citation{seen(kepmen16, "diktum 13", "masa perjanjian", High)},
		uses:    []paramID{paramPartTerms, paramAgeDay},
		lengths: func(v *values) Terms { return v.partTerms },
		check:   func(k known, x extra, v *values) result { return checkLengths(k, x, v, v.partTerms) },
	},
	{
		id: "appointment.part_time.age_limit", act: PartTimeAppointment, status: PartTime, bound: atMost,
		title: words{"Batas usia jabatan", "Age limit of the position"},
		duty: words{
			"Pengangkatan hanya dapat dimulai sebelum batas usia jabatan tercapai.",
			"The appointment can only start before the age limit of the position is reached.",
		},
		plain: words{
			"Batas usia jabatan itu sudah tercapai pada saat pengangkatan akan dimulai.",
			"The age limit of that position will have been reached when the appointment would start.",
		},
		cites: []Citation{diktum24},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkAgeLimit,
	},
	{
		id: "appointment.part_time.age_limit.end", act: PartTimeAppointment, status: PartTime, notes: true, told: true,
		title: words{"Akhir masa yang diusulkan terhadap batas usia", "End of the proposed term against the age limit"},
		duty: words{
			"Masa yang diusulkan tidak melewati batas usia, karena perjanjian berakhir pada batas usia.",
			"The proposed term does not run beyond the age limit, because the agreement ends at the age limit.",
		},
		plain: words{
			"Masa yang diusulkan melewati batas usia jabatan itu.",
			"The proposed term runs beyond the age limit of that position.",
		},
		cites: []Citation{diktum24},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkEnd,
	},
}

// partTimeSteps: how an appointment comes about.
var partTimeSteps = seen(kepmen16, "diktum 7", "penetapan kebutuhan oleh Menteri dan nomor induk oleh Kepala BKN", High)

// checkJobGroup: the groups are closed, and the other positions of officials are
// managerial ones, which are in none of them.
func checkJobGroup(k known, x extra, _ *values) result {
	switch kind := k.kind(); {
	case kind >= JPTUtama && kind <= Pengawas:
		return result{found: positionOf(kind, 0, 0), code: NotMet.code()}
	case kind == 0 && x.category() == 0:
		return needing(needKind | needCategory)
	case kind == 0:
		return needing(needKind)
	case x.category() == 0:
		return needing(needCategory)
	}
	return result{found: groupOf(x.category()), code: Met.code()}
}

// checkSelectionYear follows from what is said of the two selections of that year.
func checkSelectionYear(k known, _ extra, _ *values) result {
	failed, without := k.answer(FailedCPNS2024), k.answer(NoVacancy2024)
	switch {
	case failed == answerYes:
		return result{found: saidOf(FailedCPNS2024, Yes), wanted: saidOf(FailedCPNS2024, Yes), code: Met.code()}
	case without == answerYes:
		return result{found: saidOf(NoVacancy2024, Yes), wanted: saidOf(NoVacancy2024, Yes), code: Met.code()}
	case failed == answerNo && without == answerNo:
		return result{found: saidOf(NoVacancy2024, No), wanted: saidOf(NoVacancy2024, Yes), code: NotMet.code()}
	}
	missing := unsaid(without, needNoVacancy)
	if missing == 0 || k.answer(InDatabase) != answerNo { // outside the database the other helps nobody
		missing |= unsaid(failed, needFailedCPNS)
	}
	return needing(missing)
}

// unsaid is the need of a statement that says neither yes nor no.
func unsaid(answer uint8, n need) need {
	if answer == answerYes || answer == answerNo {
		return 0
	}
	return n
}

// checkSelection: by the decree somebody is in the database and took one of the
// two selections of 2024 without success; by a later letter it is enough to have
// gone through all stages of the one for PPPK.
func checkSelection(k known, _ extra, v *values) result {
	recorded, failed, without := k.answer(InDatabase), k.answer(FailedCPNS2024), k.answer(NoVacancy2024)
	r := result{found: saidOf(InDatabase, Yes), wanted: saidOf(InDatabase, Yes), code: Met.code()}
	switch {
	case recorded == answerYes && (failed == answerYes || without == answerYes):
	case failed == answerNo && without == answerNo:
		r.found, r.wanted, r.code = saidOf(NoVacancy2024, No), saidOf(NoVacancy2024, Yes), NotMet.code()
	case v.selection != selectionRecorded && without == answerYes:
		r.found, r.wanted = saidOf(NoVacancy2024, Yes), saidOf(NoVacancy2024, Yes)
	case recorded == answerNo && (v.selection == selectionRecorded || without == answerNo):
		r.found, r.code = saidOf(InDatabase, No), NotMet.code()
	default:
		missing := unsaid(without, needNoVacancy)
		if v.selection == selectionRecorded || failed != answerNo {
			missing |= unsaid(recorded, needInDatabase)
		}
		if without != answerYes && recorded != answerNo {
			missing |= unsaid(failed, needFailedCPNS)
		}
		if v.selection == selectionRecorded && failed == answerYes {
			missing &^= needNoVacancy
		}
		r = needing(missing)
	}
	if recorded != answerYes && without != answerNo {
		r.code = r.code.on(onSelection)
	}
	return r
}
