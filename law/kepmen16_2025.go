package law

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
)

// The part-time regime: its own rules, even where a check is the same. PP
// 49/2018 Pasal 37 is not applied to it.
var kepmen16Rules = []rule{
	{
		id: "renewal.part_time.agreement", act: pppk.Renewal, status: pppk.PartTime,
		title: pppk.Text{ID: "Perjanjian yang diperpanjang", EN: "The agreement to be renewed"},
		duty: pppk.Text{
			ID: "Ada perjanjian kerja paruh waktu yang berjalan dan dapat diperpanjang.",
			EN: "There is a part-time work agreement that is running and can be renewed.",
		},
		plain: pppk.Text{
			ID: "Perjanjian kerja Anda tidak berjalan pada hari keputusan.",
			EN: "Your work agreement was not running on the day of the decision.",
		},
		cites: []pppk.Citation{source.Seen(source.Kepmen16, "diktum 13", "masa perjanjian", pppk.High)},
		uses:  []paramID{paramAfterLapse},
		check: checkAgreement,
	},
	{
		id: "renewal.part_time.term", act: pppk.Renewal, status: pppk.PartTime, bound: byLengths,
		title: pppk.Text{ID: "Lama perjanjian paruh waktu", EN: "Length of a part-time agreement"},
		duty: pppk.Text{
			ID: "Masa yang diusulkan sesuai dengan lama perjanjian paruh waktu, kecuali terpotong oleh batas usia.",
			EN: "The proposed term has the length of a part-time agreement, unless the age limit cuts it short.",
		},
		plain: pppk.Text{
			ID: "Masa yang diusulkan tidak sesuai dengan lama perjanjian paruh waktu.",
			EN: "The proposed term does not have the length of a part-time agreement.",
		},
		cites:   []pppk.Citation{source.Seen(source.Kepmen16, "diktum 13", "masa perjanjian", pppk.High)},
		uses:    []paramID{paramPartTerms, paramAgeDay},
		lengths: func(v *values) Lengths { return v.partTerms },
		check:   func(c *kase) Result { return c.lengths(c.values.partTerms, c.status) },
	},
	{
		id: "renewal.part_time.evaluation.quarterly", act: pppk.Renewal, status: pppk.PartTime, notes: true,
		title: pppk.Text{ID: "Evaluasi kinerja triwulan", EN: "Quarterly performance evaluations"},
		duty: pppk.Text{
			ID: "Evaluasi setiap triwulan selama perjanjian ada di hadapan PPK sebagai pertimbangan.",
			EN: "The evaluation of each quarter of the agreement is before the PPK as a consideration.",
		},
		cites: considered, grades: true, check: checkQuarters,
		never: map[Result]string{NotMet: "the result is a consideration without a threshold; an evaluation that is not on file is not known"},
	},
	{
		id: "renewal.part_time.evaluation.annual", act: pppk.Renewal, status: pppk.PartTime, notes: true,
		title: pppk.Text{ID: "Evaluasi kinerja tahunan", EN: "Annual performance evaluations"},
		duty: pppk.Text{
			ID: "Evaluasi tahunan selama perjanjian ada di hadapan PPK sebagai pertimbangan.",
			EN: "The annual evaluations of the agreement are before the PPK as a consideration.",
		},
		cites: considered, grades: true, check: checkAnnual,
		never: map[Result]string{NotMet: "the result is a consideration without a threshold; an evaluation that is not on file is not known"},
	},
	{
		id: "renewal.part_time.age_limit", act: pppk.Renewal, status: pppk.PartTime, bound: atMost,
		title: pppk.Text{ID: "Batas usia jabatan", EN: "Age limit of the position"},
		duty: pppk.Text{
			ID: "Perpanjangan hanya dapat dimulai sebelum batas usia jabatan tercapai.",
			EN: "A renewal can only start before the age limit of the position is reached.",
		},
		plain: pppk.Text{
			ID: "Batas usia jabatan Anda sudah tercapai pada saat masa baru akan dimulai.",
			EN: "The age limit of your position will have been reached when the new term would start.",
		},
		cites: []pppk.Citation{source.Diktum24},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkAgeLimit,
	},
	{
		id: "renewal.part_time.age_limit.end", act: pppk.Renewal, status: pppk.PartTime, notes: true, told: true,
		title: pppk.Text{ID: "Akhir masa yang diusulkan terhadap batas usia", EN: "End of the proposed term against the age limit"},
		duty: pppk.Text{
			ID: "Masa yang diusulkan tidak melewati batas usia, karena perjanjian berakhir pada batas usia.",
			EN: "The proposed term does not run beyond the age limit, because the agreement ends at the age limit.",
		},
		plain: pppk.Text{
			ID: "Masa yang diusulkan melewati batas usia jabatan Anda.",
			EN: "The proposed term runs beyond the age limit of your position.",
		},
		cites: []pppk.Citation{source.Diktum24},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkEnd,
	},
	{
		id: "renewal.part_time.not_ended", act: pppk.Renewal, status: pppk.PartTime,
		title: pppk.Text{ID: "Tidak ada peristiwa yang mengakhiri perjanjian", EN: "No event that ends the agreement"},
		duty: pppk.Text{
			ID: "Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			EN: "Up to the day of the decision there is no event that ends the agreement.",
		},
		plain: pppk.Text{
			ID: "Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			EN: "An event is on record that ended your work agreement.",
		},
		cites: []pppk.Citation{source.Diktum24},
		check: checkNotEnded,
	},
}

// Diktum 28 and the steps after it: full-time appointment of part-time staff. It
// is never automatic, and asks for no new test.
var kepmen16Conversion = []rule{
	{
		id: "conversion.part_time", act: pppk.Conversion,
		title: pppk.Text{ID: "Perjanjian paruh waktu", EN: "A part-time agreement"},
		duty: pppk.Text{
			ID: "Yang diangkat adalah PPPK paruh waktu.",
			EN: "The person to be appointed is part-time PPPK.",
		},
		plain: pppk.Text{
			ID: "Anda sudah PPPK penuh waktu.",
			EN: "You are full-time PPPK already.",
		},
		cites: []pppk.Citation{source.Diktum28},
		check: checkPartTime,
	},
	{
		id: "conversion.running", act: pppk.Conversion, status: pppk.PartTime,
		title: pppk.Text{ID: "Perjanjian yang berjalan", EN: "A running agreement"},
		duty: pppk.Text{
			ID: "Perjanjian paruh waktu berjalan pada hari keputusan.",
			EN: "The part-time agreement is running on the day of the decision.",
		},
		plain: pppk.Text{
			ID: "Perjanjian kerja Anda tidak berjalan pada hari keputusan.",
			EN: "Your work agreement was not running on the day of the decision.",
		},
		cites: []pppk.Citation{source.Seen(source.Kepmen16, "diktum 13", "masa perjanjian sampai diangkat menjadi PPPK", pppk.High)},
		check: checkRunning,
	},
	{
		id: "conversion.post", act: pppk.Conversion, status: pppk.PartTime,
		title: pppk.Text{ID: "Kebutuhan yang ditetapkan", EN: "A post in the needs that are set"},
		duty: pppk.Text{
			ID: "Ada formasi penuh waktu dalam kebutuhan yang ditetapkan Menteri.",
			EN: "There is a full-time post in the needs that the Minister has set.",
		},
		plain: pppk.Text{
			ID: "Tidak ada formasi penuh waktu bagi Anda dalam kebutuhan yang ditetapkan Menteri.",
			EN: "There is no full-time post for you in the needs that the Minister has set.",
		},
		cites: []pppk.Citation{source.Conversion},
		check: checkStatement(pppk.PostSet, needPostSet),
	},
	{
		id: "conversion.funds", act: pppk.Conversion, status: pppk.PartTime,
		title: pppk.Text{ID: "Ketersediaan anggaran", EN: "Availability of funds"},
		duty: pppk.Text{
			ID: "Anggaran bagi pengangkatan tersedia.",
			EN: "Funds for the appointment are available.",
		},
		plain: pppk.Text{
			ID: "Anggaran bagi pengangkatan Anda tidak tersedia.",
			EN: "There are no funds for your appointment.",
		},
		cites: []pppk.Citation{source.Diktum28},
		check: checkStatement(pppk.Funds, needFunds),
	},
	{
		id: "conversion.evaluation.quarterly", act: pppk.Conversion, status: pppk.PartTime,
		title: pppk.Text{ID: "Evaluasi kinerja triwulan", EN: "Quarterly performance evaluations"},
		duty: pppk.Text{
			ID: "Evaluasi setiap triwulan selama perjanjian ada di hadapan PPK sebagai pertimbangan.",
			EN: "The evaluation of each quarter of the agreement is before the PPK as a consideration.",
		},
		cites: evaluatedForConversion, grades: true, check: checkQuarters,
		never: map[Result]string{NotMet: "the result is a consideration without a threshold; an evaluation that is not on file is not known"},
	},
	{
		id: "conversion.evaluation.annual", act: pppk.Conversion, status: pppk.PartTime,
		title: pppk.Text{ID: "Evaluasi kinerja tahunan", EN: "Annual performance evaluations"},
		duty: pppk.Text{
			ID: "Evaluasi tahunan selama perjanjian ada di hadapan PPK sebagai pertimbangan.",
			EN: "The annual evaluations of the agreement are before the PPK as a consideration.",
		},
		cites: evaluatedForConversion, grades: true, check: checkAnnual,
		never: map[Result]string{NotMet: "the result is a consideration without a threshold; an evaluation that is not on file is not known"},
	},
	{
		id: "conversion.proposal", act: pppk.Conversion, status: pppk.PartTime,
		title: pppk.Text{ID: "Usulan PPK", EN: "The PPK's proposal"},
		duty: pppk.Text{
			ID: "PPK mengusulkan pengangkatan menjadi PPPK penuh waktu.",
			EN: "The PPK proposes the appointment as full-time PPPK.",
		},
		plain: pppk.Text{
			ID: "PPK tidak mengusulkan pengangkatan Anda.",
			EN: "The PPK does not propose your appointment.",
		},
		cites: []pppk.Citation{source.Diktum28},
		check: checkStatement(pppk.Proposal, needProposal),
	},
	{
		id: "conversion.technical_opinion", act: pppk.Conversion, status: pppk.PartTime,
		title: pppk.Text{ID: "Pertimbangan teknis BKN", EN: "Technical opinion of BKN"},
		duty: pppk.Text{
			ID: "Kepala BKN memberi pertimbangan teknis atas perubahan status.",
			EN: "The Head of BKN gives a technical opinion on the change of status.",
		},
		plain: pppk.Text{
			ID: "Kepala BKN tidak memberi pertimbangan teknis atas perubahan status Anda.",
			EN: "The Head of BKN has given no technical opinion on your change of status.",
		},
		cites: []pppk.Citation{source.Conversion},
		check: checkStatement(pppk.TechnicalOpinion, needTechnicalOpinion),
	},
	{
		id: "conversion.not_ended", act: pppk.Conversion, status: pppk.PartTime,
		title: pppk.Text{ID: "Tidak ada peristiwa yang mengakhiri perjanjian", EN: "No event that ends the agreement"},
		duty: pppk.Text{
			ID: "Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			EN: "Up to the day of the decision there is no event that ends the agreement.",
		},
		plain: pppk.Text{
			ID: "Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			EN: "An event is on record that ended your work agreement.",
		},
		cites: []pppk.Citation{source.Diktum24},
		check: checkNotEnded,
	},
}

var evaluatedForConversion = []pppk.Citation{
	source.Seen(source.Kepmen16, "diktum 17", "evaluasi triwulan dan tahunan", pppk.High),
	source.Seen(source.Kepmen16, "diktum 18", "evaluasi sebagai pertimbangan pengangkatan menjadi PPPK", pppk.High),
	source.Diktum28,
}

func checkPartTime(c *kase) Result {
	if c.status == 0 {
		return c.lacks(needStatus)
	}
	return c.either(c.status == pppk.PartTime, statusOf(c.status), statusOf(pppk.PartTime))
}

var considered = []pppk.Citation{
	source.Seen(source.Kepmen16, "diktum 17", "evaluasi triwulan dan tahunan", pppk.High),
	source.Seen(source.Kepmen16, "diktum 18", "evaluasi sebagai pertimbangan perpanjangan", pppk.High),
}

func checkQuarters(c *kase) Result { return c.evaluated(pppk.Quarter1, pppk.Quarter4) }

func checkAnnual(c *kase) Result { return c.evaluated(pppk.Annual, pppk.Annual) }

// evaluated asks for the evaluation of each period that lies in the agreement
// and has passed.
func (c *kase) evaluated(from, to pppk.EvaluationPeriod) Result {
	first, last := c.agreement.First, c.agreement.Last
	switch {
	case first.IsZero():
		return c.lacks(needFirst)
	case last.IsZero():
		return c.lacks(needLast)
	}
	over := c.day
	if last.Before(over) { // a lapsed agreement
		over = last.AddDays(1)
	}
	var due periodSet
	for i := range evaluationYears {
		for p := from; p <= to; p++ {
			if days := p.Days(yearAt(c.day, i)); !days.First.Before(first) && days.Last.Before(over) {
				due |= periodAt(i, p)
			}
		}
	}
	if due == 0 {
		return NotApplicable
	}
	wanted := evalsOf(c.day, due)
	if missing := due &^ c.onFile; missing != 0 {
		return c.lacksEvaluations(missing, wanted)
	}
	return c.met(wanted, wanted)
}

var (
	// The number of the second was worked out, and is not printed.
	moveRequest  = source.Seen(source.Kepmen16, "diktum 25", "pindah instansi", pppk.High)
	moveToNeeded = source.Unnumbered(source.Kepmen16, "perpindahan ke unit yang membutuhkan bila organisasi berubah", pppk.High)
)

// The placement of part-time staff.
var kepmen16Placement = []rule{
	{
		id: "placement.part_time.running", act: pppk.Placement, status: pppk.PartTime,
		title: pppk.Text{ID: "Perjanjian yang berjalan", EN: "A running agreement"},
		duty: pppk.Text{
			ID: "Perjanjian paruh waktu berjalan pada hari keputusan dan pada hari pertama dalam jabatan itu.",
			EN: "The part-time agreement is running on the day of the decision and on the first day in the position.",
		},
		plain: pppk.Text{
			ID: "Perjanjian kerja Anda tidak berjalan pada hari penempatan.",
			EN: "Your work agreement is not running on the day of the placement.",
		},
		cites: []pppk.Citation{source.Seen(source.Kepmen16, "diktum 13", "masa perjanjian", pppk.High)},
		check: checkDuring,
	},
	{
		id: "placement.part_time.position", act: pppk.Placement, status: pppk.PartTime,
		title: pppk.Text{ID: "Kelompok jabatan paruh waktu", EN: "Job groups of part-time staff"},
		duty: pppk.Text{
			ID: "Jabatan itu termasuk kelompok jabatan bagi PPPK paruh waktu.",
			EN: "The position is in one of the job groups of part-time PPPK.",
		},
		plain: pppk.Text{
			ID: "Jabatan itu tidak termasuk kelompok jabatan bagi PPPK paruh waktu.",
			EN: "The position is in none of the job groups of part-time PPPK.",
		},
		cites: []pppk.Citation{source.PartTimeJobs},
		check: checkJobGroup,
	},
	{
		id: "placement.part_time.agency", act: pppk.Placement, status: pppk.PartTime,
		title: pppk.Text{ID: "Perpindahan di dalam instansi", EN: "A move within the agency"},
		duty: pppk.Text{
			ID: "Perpindahan tetap di dalam instansi atau terjadi karena perubahan organisasi, sebab yang mengajukan pindah instansi dinyatakan mengundurkan diri.",
			EN: "The move stays in the agency or follows a change of the organisation, since who applies to move to another agency has resigned.",
		},
		plain: pppk.Text{
			ID: "Siapa yang mengajukan pindah ke instansi lain dinyatakan mengundurkan diri.",
			EN: "Whoever applies to move to another agency is declared to have resigned.",
		},
		cites: []pppk.Citation{moveRequest, moveToNeeded},
		check: checkWithinAgency,
	},
	{
		id: "placement.part_time.age_limit", act: pppk.Placement, status: pppk.PartTime,
		title: pppk.Text{ID: "Batas usia jabatan yang baru", EN: "Age limit of the new position"},
		duty: pppk.Text{
			ID: "Jabatan itu hanya dapat dipangku sebelum batas usianya tercapai.",
			EN: "The position can only be taken up before its age limit is reached.",
		},
		plain: pppk.Text{
			ID: "Batas usia jabatan itu sudah tercapai pada hari penempatan.",
			EN: "The age limit of the position will have been reached on the day of the placement.",
		},
		cites: []pppk.Citation{source.Diktum24},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkAgeLimit,
	},
	{
		id: "placement.part_time.not_ended", act: pppk.Placement, status: pppk.PartTime,
		title: pppk.Text{ID: "Tidak ada peristiwa yang mengakhiri perjanjian", EN: "No event that ends the agreement"},
		duty: pppk.Text{
			ID: "Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			EN: "Up to the day of the decision there is no event that ends the agreement.",
		},
		plain: pppk.Text{
			ID: "Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			EN: "An event is on record that ended your work agreement.",
		},
		cites: []pppk.Citation{source.Diktum24},
		check: checkNotEnded,
	},
}

// checkWithinAgency: to another agency only who is moved there, and has not
// applied for it.
func checkWithinAgency(c *kase) Result {
	within, moved := c.stated(pppk.WithinAgency, needWithinAgency), c.answers[pppk.Reorganisation]
	switch {
	case within == Met || moved == answerNo:
		return within
	case within == NotKnown && moved != answerYes:
		return within // the other matters only if it leaves the agency
	}
	c.clear()
	return c.stated(pppk.Reorganisation, needReorganisation)
}

// Diktum 3 to 7 and 13: part-time appointment on the selection of 2024. It has
// neither the ages of applicants nor the other conditions of PP 49/2018 Pasal 16.
var kepmen16Appointment = []rule{
	{
		id: "appointment.part_time.category", act: pppk.PartTimeAppointment, status: pppk.PartTime,
		title: pppk.Text{ID: "Kelompok jabatan paruh waktu", EN: "Job group of part-time staff"},
		duty: pppk.Text{
			ID: "Jabatan itu termasuk kelompok jabatan yang dibuka bagi PPPK paruh waktu.",
			EN: "The position is in one of the job groups that are open to part-time PPPK.",
		},
		plain: pppk.Text{
			ID: "Jabatan itu tidak termasuk kelompok jabatan bagi PPPK paruh waktu.",
			EN: "That position is in none of the job groups of part-time PPPK.",
		},
		cites: []pppk.Citation{source.PartTimeJobs},
		check: checkJobGroup,
	},
	{
		id: "appointment.part_time.selection_year", act: pppk.PartTimeAppointment, status: pppk.PartTime,
		title: pppk.Text{ID: "Dasar hasil seleksi", EN: "On the results of a selection"},
		duty: pppk.Text{
			ID: "Pengangkatan didasarkan pada hasil seleksi ASN yang disebut keputusan itu.",
			EN: "The appointment rests on the results of the ASN selection that the decree names.",
		},
		plain: pppk.Text{
			ID: "Tercatat bahwa Anda tidak mengikuti seleksi yang menjadi dasar pengangkatan paruh waktu.",
			EN: "It is on record that you took no selection on which part-time appointments rest.",
		},
		cites: []pppk.Citation{source.Selection2024},
		check: checkSelectionYear,
	},
	{
		id: "appointment.part_time.applicant", act: pppk.PartTimeAppointment, status: pppk.PartTime,
		title: pppk.Text{ID: "Pelamar yang dapat diangkat", EN: "Applicants who can be appointed"},
		duty: pppk.Text{
			ID: "Yang diangkat termasuk pelamar yang dapat diangkat menjadi PPPK paruh waktu.",
			EN: "The person is one of the applicants who can be appointed part-time.",
		},
		plain: pppk.Text{
			ID: "Anda tidak termasuk pelamar yang dapat diangkat menjadi PPPK paruh waktu.",
			EN: "You are not one of the applicants who can be appointed part-time.",
		},
		cites: []pppk.Citation{source.PartTimeWho, source.PartTimeWidened},
		uses:  []paramID{paramSelection},
		check: checkSelection,
	},
	{
		id: "appointment.part_time.post", act: pppk.PartTimeAppointment, status: pppk.PartTime,
		title: pppk.Text{ID: "Kebutuhan yang ditetapkan", EN: "A post in the needs that are set"},
		duty: pppk.Text{
			ID: "Ada formasi paruh waktu dalam kebutuhan yang ditetapkan Menteri.",
			EN: "There is a part-time post in the needs that the Minister has set.",
		},
		plain: pppk.Text{
			ID: "Tidak ada formasi paruh waktu bagi Anda dalam kebutuhan yang ditetapkan Menteri.",
			EN: "There is no part-time post for you in the needs that the Minister has set.",
		},
		cites: []pppk.Citation{partTimeSteps},
		check: checkStatement(pppk.PostSet, needPostSet),
	},
	{
		id: "appointment.part_time.not_cancelled", act: pppk.PartTimeAppointment, status: pppk.PartTime,
		title: pppk.Text{ID: "Tidak ada peristiwa yang menghalangi pengangkatan", EN: "No event that bars the appointment"},
		duty: pppk.Text{
			ID: "Sampai hari keputusan tidak tercatat bahwa yang akan diangkat meninggal dunia.",
			EN: "Up to the day of the decision it is not on record that the person has died.",
		},
		plain: pppk.Text{
			ID: "Tercatat suatu peristiwa yang menghalangi pengangkatan Anda.",
			EN: "An event is on record that bars your appointment.",
		},
		cites: []pppk.Citation{source.Unnumbered(source.Kepmen16, "pembatalan yang mengundurkan diri, terlambat melengkapi, atau meninggal dunia", pppk.High)},
		check: checkNotEnded,
	},
	{
		id: "appointment.part_time.number", act: pppk.PartTimeAppointment, status: pppk.PartTime,
		title: pppk.Text{ID: "Nomor induk (NI) PPPK", EN: "PPPK number (NI)"},
		duty: pppk.Text{
			ID: "Kepala BKN telah menetapkan nomor induk (NI) PPPK.",
			EN: "The Head of BKN has set the PPPK number (NI).",
		},
		plain: pppk.Text{
			ID: "Nomor induk (NI) PPPK Anda tidak ditetapkan.",
			EN: "Your PPPK number (NI) was not set.",
		},
		cites: []pppk.Citation{partTimeSteps, source.Seen(source.Kepmen16, "diktum 6", "nomor induk PPPK", pppk.High)},
		check: checkStatement(pppk.NumberSet, needNumberSet),
	},
	{
		id: "appointment.part_time.term", act: pppk.PartTimeAppointment, status: pppk.PartTime, bound: byLengths,
		title: pppk.Text{ID: "Lama perjanjian paruh waktu", EN: "Length of a part-time agreement"},
		duty: pppk.Text{
			ID: "Masa yang diusulkan sesuai dengan lama perjanjian paruh waktu, kecuali terpotong oleh batas usia.",
			EN: "The proposed term has the length of a part-time agreement, unless the age limit cuts it short.",
		},
		plain: pppk.Text{
			ID: "Masa yang diusulkan tidak sesuai dengan lama perjanjian paruh waktu.",
			EN: "The proposed term does not have the length of a part-time agreement.",
		},
		cites:   []pppk.Citation{source.Seen(source.Kepmen16, "diktum 13", "masa perjanjian", pppk.High)},
		uses:    []paramID{paramPartTerms, paramAgeDay},
		lengths: func(v *values) Lengths { return v.partTerms },
		check:   func(c *kase) Result { return c.lengths(c.values.partTerms, c.status) },
	},
	{
		id: "appointment.part_time.age_limit", act: pppk.PartTimeAppointment, status: pppk.PartTime, bound: atMost,
		title: pppk.Text{ID: "Batas usia jabatan", EN: "Age limit of the position"},
		duty: pppk.Text{
			ID: "Pengangkatan hanya dapat dimulai sebelum batas usia jabatan tercapai.",
			EN: "The appointment can only start before the age limit of the position is reached.",
		},
		plain: pppk.Text{
			ID: "Batas usia jabatan itu sudah tercapai pada saat pengangkatan akan dimulai.",
			EN: "The age limit of that position will have been reached when the appointment would start.",
		},
		cites: []pppk.Citation{source.Diktum24},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkAgeLimit,
	},
	{
		id: "appointment.part_time.age_limit.end", act: pppk.PartTimeAppointment, status: pppk.PartTime, notes: true, told: true,
		title: pppk.Text{ID: "Akhir masa yang diusulkan terhadap batas usia", EN: "End of the proposed term against the age limit"},
		duty: pppk.Text{
			ID: "Masa yang diusulkan tidak melewati batas usia, karena perjanjian berakhir pada batas usia.",
			EN: "The proposed term does not run beyond the age limit, because the agreement ends at the age limit.",
		},
		plain: pppk.Text{
			ID: "Masa yang diusulkan melewati batas usia jabatan itu.",
			EN: "The proposed term runs beyond the age limit of that position.",
		},
		cites: []pppk.Citation{source.Diktum24},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkEnd,
	},
}

// partTimeSteps: how an appointment comes about.
var partTimeSteps = source.Seen(source.Kepmen16, "diktum 7", "penetapan kebutuhan oleh Menteri dan nomor induk oleh Kepala BKN", pppk.High)

// checkJobGroup: the groups are closed, and the other positions of officials are
// managerial ones, which are in none of them.
func checkJobGroup(c *kase) Result {
	switch {
	case c.kind >= pppk.JPTUtama && c.kind <= pppk.Pengawas:
		return c.notMet(positionOf(c.kind, 0, 0), value{})
	case c.kind == 0 && c.category == 0:
		return c.lacks(needKind, needCategory)
	case c.kind == 0:
		return c.lacks(needKind)
	case c.category == 0:
		return c.lacks(needCategory)
	}
	return c.met(groupOf(c.category), value{})
}

// checkSelectionYear follows from what is said of the two selections of that year.
func checkSelectionYear(c *kase) Result {
	failed, without := c.answers[pppk.FailedCPNS2024], c.answers[pppk.NoVacancy2024]
	switch {
	case failed == answerYes:
		return c.met(saidOf(pppk.FailedCPNS2024, pppk.Yes), saidOf(pppk.FailedCPNS2024, pppk.Yes))
	case without == answerYes:
		return c.met(saidOf(pppk.NoVacancy2024, pppk.Yes), saidOf(pppk.NoVacancy2024, pppk.Yes))
	case failed == answerNo && without == answerNo:
		return c.notMet(saidOf(pppk.NoVacancy2024, pppk.No), saidOf(pppk.NoVacancy2024, pppk.Yes))
	}
	c.lackUnsaid(pppk.NoVacancy2024, needNoVacancy)
	if len(c.missing) == 0 || c.answers[pppk.InDatabase] != answerNo { // outside the database the other helps nobody
		c.lackUnsaid(pppk.FailedCPNS2024, needFailedCPNS)
	}
	return NotKnown
}

// lackUnsaid adds a statement that says neither yes nor no.
func (c *kase) lackUnsaid(s pppk.Subject, n need) {
	if answer := c.answers[s]; answer != answerYes && answer != answerNo {
		c.lack(n)
	}
}

// checkSelection: by the decree somebody is in the database and took one of the
// two selections of 2024 without success; by a later letter it is enough to have
// gone through all stages of the one for PPPK.
func checkSelection(c *kase) Result {
	recorded, failed, without := c.answers[pppk.InDatabase], c.answers[pppk.FailedCPNS2024], c.answers[pppk.NoVacancy2024]
	byDecree := true // where it is neither, both readings come to the same
	if recorded != answerYes && without != answerNo {
		byDecree = c.asks(paramSelection) == selectionRecorded
	}
	switch {
	case recorded == answerYes && (failed == answerYes || without == answerYes):
		return c.met(saidOf(pppk.InDatabase, pppk.Yes), saidOf(pppk.InDatabase, pppk.Yes))
	case failed == answerNo && without == answerNo:
		return c.notMet(saidOf(pppk.NoVacancy2024, pppk.No), saidOf(pppk.NoVacancy2024, pppk.Yes))
	case !byDecree && without == answerYes:
		return c.met(saidOf(pppk.NoVacancy2024, pppk.Yes), saidOf(pppk.NoVacancy2024, pppk.Yes))
	case recorded == answerNo && (byDecree || without == answerNo):
		return c.notMet(saidOf(pppk.InDatabase, pppk.No), saidOf(pppk.InDatabase, pppk.Yes))
	}
	if !byDecree || failed != answerYes {
		c.lackUnsaid(pppk.NoVacancy2024, needNoVacancy)
	}
	if byDecree || failed != answerNo {
		c.lackUnsaid(pppk.InDatabase, needInDatabase)
	}
	if without != answerYes && recorded != answerNo {
		c.lackUnsaid(pppk.FailedCPNS2024, needFailedCPNS)
	}
	return NotKnown
}
