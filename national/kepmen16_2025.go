package national

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

// The part-time regime: its own rules, even where a check is the same. PP
// 49/2018 Pasal 37 is not applied to it.
var kepmen16Rules = []law.Rule{
	{
		ID: "renewal.part_time.agreement", Act: renewal, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Perjanjian yang diperpanjang", EN: "The agreement to be renewed"},
		Duty: pppk.Text{
			ID: "Ada perjanjian kerja paruh waktu yang berjalan dan dapat diperpanjang.",
			EN: "There is a part-time work agreement that is running and can be renewed.",
		},
		Plain: pppk.Text{
			ID: "Perjanjian kerja Anda tidak berjalan pada hari keputusan.",
			EN: "Your work agreement was not running on the day of the decision.",
		},
		Cites:      []pppk.Citation{source.Seen(source.Kepmen16, "diktum 13", "masa perjanjian", pppk.High)},
		Parameters: []law.Param{afterLapse},
		Check:      checkAgreement,
	},
	{
		ID: "renewal.part_time.term", Act: renewal, Status: pppk.PartTime, Bounds: law.OfLengths,
		Title: pppk.Text{ID: "Lama perjanjian paruh waktu", EN: "Length of a part-time agreement"},
		Duty: pppk.Text{
			ID: "Masa yang diusulkan sesuai dengan lama perjanjian paruh waktu, kecuali terpotong oleh batas usia.",
			EN: "The proposed term has the length of a part-time agreement, unless the age limit cuts it short.",
		},
		Plain: pppk.Text{
			ID: "Masa yang diusulkan tidak sesuai dengan lama perjanjian paruh waktu.",
			EN: "The proposed term does not have the length of a part-time agreement.",
		},
		Cites:      []pppk.Citation{source.Seen(source.Kepmen16, "diktum 13", "masa perjanjian", pppk.High)},
		Parameters: []law.Param{partTimeTerms, ageDay},
		Lengths:    func(v *law.Values) law.Lengths { return partTimeTerms.Of(v) },
		Check:      func(c *law.Case) law.Result { return c.OneOf(partTimeTerms.Shown(c), nil) },
	},
	{
		ID: "renewal.part_time.evaluation.quarterly", Act: renewal, Status: pppk.PartTime, Notes: true,
		Title: pppk.Text{ID: "Evaluasi kinerja triwulan", EN: "Quarterly performance evaluations"},
		Duty: pppk.Text{
			ID: "Evaluasi setiap triwulan selama perjanjian ada di hadapan PPK sebagai pertimbangan.",
			EN: "The evaluation of each quarter of the agreement is before the PPK as a consideration.",
		},
		Cites: considered, Reads: []*law.Fact{law.EvaluationsFact()}, Check: checkQuarters,
		Never: map[law.Result]string{law.NotMet: "the result is a consideration without a threshold; an evaluation that is not on file is not known"},
	},
	{
		ID: "renewal.part_time.evaluation.annual", Act: renewal, Status: pppk.PartTime, Notes: true,
		Title: pppk.Text{ID: "Evaluasi kinerja tahunan", EN: "Annual performance evaluations"},
		Duty: pppk.Text{
			ID: "Evaluasi tahunan selama perjanjian ada di hadapan PPK sebagai pertimbangan.",
			EN: "The annual evaluations of the agreement are before the PPK as a consideration.",
		},
		Cites: considered, Reads: []*law.Fact{law.EvaluationsFact()}, Check: checkAnnual,
		Never: map[law.Result]string{law.NotMet: "the result is a consideration without a threshold; an evaluation that is not on file is not known"},
	},
	{
		ID: "renewal.part_time.age_limit", Act: renewal, Status: pppk.PartTime, Bounds: law.AtMost,
		Title: pppk.Text{ID: "Batas usia jabatan", EN: "Age limit of the position"},
		Duty: pppk.Text{
			ID: "Perpanjangan hanya dapat dimulai sebelum batas usia jabatan tercapai.",
			EN: "A renewal can only start before the age limit of the position is reached.",
		},
		Plain: pppk.Text{
			ID: "Batas usia jabatan Anda sudah tercapai pada saat masa baru akan dimulai.",
			EN: "The age limit of your position will have been reached when the new term would start.",
		},
		Cites:      []pppk.Citation{source.Diktum24},
		Parameters: []law.Param{ageDay, managerialAges, functionalAges, teacherAges, researchAges, teacherAge},
		Limit:      true, Check: checkAgeLimit,
	},
	{
		ID: "renewal.part_time.age_limit.end", Act: renewal, Status: pppk.PartTime, Notes: true, Told: true,
		Title: pppk.Text{ID: "Akhir masa yang diusulkan terhadap batas usia", EN: "End of the proposed term against the age limit"},
		Duty: pppk.Text{
			ID: "Masa yang diusulkan tidak melewati batas usia, karena perjanjian berakhir pada batas usia.",
			EN: "The proposed term does not run beyond the age limit, because the agreement ends at the age limit.",
		},
		Plain: pppk.Text{
			ID: "Masa yang diusulkan melewati batas usia jabatan Anda.",
			EN: "The proposed term runs beyond the age limit of your position.",
		},
		Cites:      []pppk.Citation{source.Diktum24},
		Parameters: []law.Param{ageDay, managerialAges, functionalAges, teacherAges, researchAges, teacherAge},
		Check:      checkEnd,
	},
	{
		ID: "renewal.part_time.not_ended", Act: renewal, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Tidak ada peristiwa yang mengakhiri perjanjian", EN: "No event that ends the agreement"},
		Duty: pppk.Text{
			ID: "Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			EN: "Up to the day of the decision there is no event that ends the agreement.",
		},
		Plain: pppk.Text{
			ID: "Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			EN: "An event is on record that ended your work agreement.",
		},
		Cites: []pppk.Citation{source.Diktum24},
		Check: checkNotEnded,
	},
}

// Diktum 28 and the steps after it: full-time appointment of part-time staff. It
// is never automatic, and asks for no new test.
var kepmen16Conversion = []law.Rule{
	{
		ID: "conversion.part_time", Act: conversion,
		Title: pppk.Text{ID: "Perjanjian paruh waktu", EN: "A part-time agreement"},
		Duty: pppk.Text{
			ID: "Yang diangkat adalah PPPK paruh waktu.",
			EN: "The person to be appointed is part-time PPPK.",
		},
		Plain: pppk.Text{
			ID: "Anda sudah PPPK penuh waktu.",
			EN: "You are full-time PPPK already.",
		},
		Cites: []pppk.Citation{source.Diktum28},
		Check: checkPartTime,
	},
	{
		ID: "conversion.running", Act: conversion, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Perjanjian yang berjalan", EN: "A running agreement"},
		Duty: pppk.Text{
			ID: "Perjanjian paruh waktu berjalan pada hari keputusan.",
			EN: "The part-time agreement is running on the day of the decision.",
		},
		Plain: pppk.Text{
			ID: "Perjanjian kerja Anda tidak berjalan pada hari keputusan.",
			EN: "Your work agreement was not running on the day of the decision.",
		},
		Cites: []pppk.Citation{source.Seen(source.Kepmen16, "diktum 13", "masa perjanjian sampai diangkat menjadi PPPK", pppk.High)},
		Check: checkRunning,
	},
	{
		ID: "conversion.post", Act: conversion, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Kebutuhan yang ditetapkan", EN: "A post in the needs that are set"},
		Duty: pppk.Text{
			ID: "Ada formasi penuh waktu dalam kebutuhan yang ditetapkan Menteri.",
			EN: "There is a full-time post in the needs that the Minister has set.",
		},
		Plain: pppk.Text{
			ID: "Tidak ada formasi penuh waktu bagi Anda dalam kebutuhan yang ditetapkan Menteri.",
			EN: "There is no full-time post for you in the needs that the Minister has set.",
		},
		Cites: []pppk.Citation{source.Conversion},
		Reads: []*law.Fact{needPostSet}, Check: states(needPostSet),
	},
	{
		ID: "conversion.funds", Act: conversion, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Ketersediaan anggaran", EN: "Availability of funds"},
		Duty: pppk.Text{
			ID: "Anggaran bagi pengangkatan tersedia.",
			EN: "Funds for the appointment are available.",
		},
		Plain: pppk.Text{
			ID: "Anggaran bagi pengangkatan Anda tidak tersedia.",
			EN: "There are no funds for your appointment.",
		},
		Cites: []pppk.Citation{source.Diktum28},
		Reads: []*law.Fact{needFunds}, Check: states(needFunds),
	},
	{
		ID: "conversion.evaluation.quarterly", Act: conversion, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Evaluasi kinerja triwulan", EN: "Quarterly performance evaluations"},
		Duty: pppk.Text{
			ID: "Evaluasi setiap triwulan selama perjanjian ada di hadapan PPK sebagai pertimbangan.",
			EN: "The evaluation of each quarter of the agreement is before the PPK as a consideration.",
		},
		Cites: evaluatedForConversion, Reads: []*law.Fact{law.EvaluationsFact()}, Check: checkQuarters,
		Never: map[law.Result]string{law.NotMet: "the result is a consideration without a threshold; an evaluation that is not on file is not known"},
	},
	{
		ID: "conversion.evaluation.annual", Act: conversion, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Evaluasi kinerja tahunan", EN: "Annual performance evaluations"},
		Duty: pppk.Text{
			ID: "Evaluasi tahunan selama perjanjian ada di hadapan PPK sebagai pertimbangan.",
			EN: "The annual evaluations of the agreement are before the PPK as a consideration.",
		},
		Cites: evaluatedForConversion, Reads: []*law.Fact{law.EvaluationsFact()}, Check: checkAnnual,
		Never: map[law.Result]string{law.NotMet: "the result is a consideration without a threshold; an evaluation that is not on file is not known"},
	},
	{
		ID: "conversion.proposal", Act: conversion, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Usulan PPK", EN: "The PPK's proposal"},
		Duty: pppk.Text{
			ID: "PPK mengusulkan pengangkatan menjadi PPPK penuh waktu.",
			EN: "The PPK proposes the appointment as full-time PPPK.",
		},
		Plain: pppk.Text{
			ID: "PPK tidak mengusulkan pengangkatan Anda.",
			EN: "The PPK does not propose your appointment.",
		},
		Cites: []pppk.Citation{source.Diktum28},
		Reads: []*law.Fact{needProposal}, Check: states(needProposal),
	},
	{
		ID: "conversion.technical_opinion", Act: conversion, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Pertimbangan teknis BKN", EN: "Technical opinion of BKN"},
		Duty: pppk.Text{
			ID: "Kepala BKN memberi pertimbangan teknis atas perubahan status.",
			EN: "The Head of BKN gives a technical opinion on the change of status.",
		},
		Plain: pppk.Text{
			ID: "Kepala BKN tidak memberi pertimbangan teknis atas perubahan status Anda.",
			EN: "The Head of BKN has given no technical opinion on your change of status.",
		},
		Cites: []pppk.Citation{source.Conversion},
		Reads: []*law.Fact{needTechnicalOpinion}, Check: states(needTechnicalOpinion),
	},
	{
		ID: "conversion.not_ended", Act: conversion, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Tidak ada peristiwa yang mengakhiri perjanjian", EN: "No event that ends the agreement"},
		Duty: pppk.Text{
			ID: "Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			EN: "Up to the day of the decision there is no event that ends the agreement.",
		},
		Plain: pppk.Text{
			ID: "Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			EN: "An event is on record that ended your work agreement.",
		},
		Cites: []pppk.Citation{source.Diktum24},
		Check: checkNotEnded,
	},
}

var evaluatedForConversion = []pppk.Citation{
	source.Seen(source.Kepmen16, "diktum 17", "evaluasi triwulan dan tahunan", pppk.High),
	source.Seen(source.Kepmen16, "diktum 18", "evaluasi sebagai pertimbangan pengangkatan menjadi PPPK", pppk.High),
	source.Diktum28,
}

func checkPartTime(c *law.Case) law.Result {
	return c.Either(c.Status == pppk.PartTime, law.StatusOf(c.Status), law.StatusOf(pppk.PartTime))
}

var considered = []pppk.Citation{
	source.Seen(source.Kepmen16, "diktum 17", "evaluasi triwulan dan tahunan", pppk.High),
	source.Seen(source.Kepmen16, "diktum 18", "evaluasi sebagai pertimbangan perpanjangan", pppk.High),
}

func checkQuarters(c *law.Case) law.Result {
	return c.Evaluated(pppk.Quarter1, pppk.Quarter4)
}

func checkAnnual(c *law.Case) law.Result { return c.Evaluated(pppk.Annual, pppk.Annual) }

var (
	// The number of the second was worked out, and is not printed.
	moveRequest  = source.Seen(source.Kepmen16, "diktum 25", "pindah instansi", pppk.High)
	moveToNeeded = source.Unnumbered(source.Kepmen16, "perpindahan ke unit yang membutuhkan bila organisasi berubah", pppk.High)
)

// The placement of part-time staff.
var kepmen16Placement = []law.Rule{
	{
		ID: "placement.part_time.running", Act: placement, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Perjanjian yang berjalan", EN: "A running agreement"},
		Duty: pppk.Text{
			ID: "Perjanjian paruh waktu berjalan pada hari keputusan dan pada hari pertama dalam jabatan itu.",
			EN: "The part-time agreement is running on the day of the decision and on the first day in the position.",
		},
		Plain: pppk.Text{
			ID: "Perjanjian kerja Anda tidak berjalan pada hari penempatan.",
			EN: "Your work agreement is not running on the day of the placement.",
		},
		Cites: []pppk.Citation{source.Seen(source.Kepmen16, "diktum 13", "masa perjanjian", pppk.High)},
		Check: checkDuring,
	},
	{
		ID: "placement.part_time.position", Act: placement, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Kelompok jabatan paruh waktu", EN: "Job groups of part-time staff"},
		Duty: pppk.Text{
			ID: "Jabatan itu termasuk kelompok jabatan bagi PPPK paruh waktu.",
			EN: "The position is in one of the job groups of part-time PPPK.",
		},
		Plain: pppk.Text{
			ID: "Jabatan itu tidak termasuk kelompok jabatan bagi PPPK paruh waktu.",
			EN: "The position is in none of the job groups of part-time PPPK.",
		},
		Cites: []pppk.Citation{source.PartTimeJobs},
		Check: checkJobGroup,
	},
	{
		ID: "placement.part_time.agency", Act: placement, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Perpindahan di dalam instansi", EN: "A move within the agency"},
		Duty: pppk.Text{
			ID: "Perpindahan tetap di dalam instansi atau terjadi karena perubahan organisasi, sebab yang mengajukan pindah instansi dinyatakan mengundurkan diri.",
			EN: "The move stays in the agency or follows a change of the organisation, since who applies to move to another agency has resigned.",
		},
		Plain: pppk.Text{
			ID: "Siapa yang mengajukan pindah ke instansi lain dinyatakan mengundurkan diri.",
			EN: "Whoever applies to move to another agency is declared to have resigned.",
		},
		Cites: []pppk.Citation{moveRequest, moveToNeeded},
		Reads: moves, Check: checkWithinAgency,
	},
	{
		ID: "placement.part_time.age_limit", Act: placement, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Batas usia jabatan yang baru", EN: "Age limit of the new position"},
		Duty: pppk.Text{
			ID: "Jabatan itu hanya dapat dipangku sebelum batas usianya tercapai.",
			EN: "The position can only be taken up before its age limit is reached.",
		},
		Plain: pppk.Text{
			ID: "Batas usia jabatan itu sudah tercapai pada hari penempatan.",
			EN: "The age limit of the position will have been reached on the day of the placement.",
		},
		Cites:      []pppk.Citation{source.Diktum24},
		Parameters: []law.Param{ageDay, managerialAges, functionalAges, teacherAges, researchAges, teacherAge},
		Check:      checkAgeLimit,
	},
	{
		ID: "placement.part_time.not_ended", Act: placement, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Tidak ada peristiwa yang mengakhiri perjanjian", EN: "No event that ends the agreement"},
		Duty: pppk.Text{
			ID: "Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			EN: "Up to the day of the decision there is no event that ends the agreement.",
		},
		Plain: pppk.Text{
			ID: "Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			EN: "An event is on record that ended your work agreement.",
		},
		Cites: []pppk.Citation{source.Diktum24},
		Check: checkNotEnded,
	},
}

// checkWithinAgency: to another agency only who is moved there, and has not
// applied for it.
func checkWithinAgency(c *law.Case) law.Result {
	within, moved := c.Stated(needWithinAgency), said(c, needReorganisation)
	switch {
	case within == law.Met || moved == pppk.No:
		return within
	case within == law.NotKnown && moved != pppk.Yes:
		return within // the other matters only if it leaves the agency
	}
	c.Clear()
	return c.Stated(needReorganisation)
}

// Diktum 3 to 7 and 13: part-time appointment on the selection of 2024. It has
// neither the ages of applicants nor the other conditions of PP 49/2018 Pasal 16.
var kepmen16Appointment = []law.Rule{
	{
		ID: "appointment.part_time.category", Act: partTimeAppointment, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Kelompok jabatan paruh waktu", EN: "Job group of part-time staff"},
		Duty: pppk.Text{
			ID: "Jabatan itu termasuk kelompok jabatan yang dibuka bagi PPPK paruh waktu.",
			EN: "The position is in one of the job groups that are open to part-time PPPK.",
		},
		Plain: pppk.Text{
			ID: "Jabatan itu tidak termasuk kelompok jabatan bagi PPPK paruh waktu.",
			EN: "That position is in none of the job groups of part-time PPPK.",
		},
		Cites: []pppk.Citation{source.PartTimeJobs},
		Check: checkJobGroup,
	},
	{
		ID: "appointment.part_time.selection_year", Act: partTimeAppointment, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Dasar hasil seleksi", EN: "On the results of a selection"},
		Duty: pppk.Text{
			ID: "Pengangkatan didasarkan pada hasil seleksi ASN yang disebut keputusan itu.",
			EN: "The appointment rests on the results of the ASN selection that the decree names.",
		},
		Plain: pppk.Text{
			ID: "Tercatat bahwa Anda tidak mengikuti seleksi yang menjadi dasar pengangkatan paruh waktu.",
			EN: "It is on record that you took no selection on which part-time appointments rest.",
		},
		Cites: []pppk.Citation{source.Selection2024},
		Reads: selections, Check: checkSelectionYear,
	},
	{
		ID: "appointment.part_time.applicant", Act: partTimeAppointment, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Pelamar yang dapat diangkat", EN: "Applicants who can be appointed"},
		Duty: pppk.Text{
			ID: "Yang diangkat termasuk pelamar yang dapat diangkat menjadi PPPK paruh waktu.",
			EN: "The person is one of the applicants who can be appointed part-time.",
		},
		Plain: pppk.Text{
			ID: "Anda tidak termasuk pelamar yang dapat diangkat menjadi PPPK paruh waktu.",
			EN: "You are not one of the applicants who can be appointed part-time.",
		},
		Cites:      []pppk.Citation{source.PartTimeWho, source.PartTimeWidened},
		Parameters: []law.Param{intakeReach},
		Reads:      selections, Check: checkSelection,
	},
	{
		ID: "appointment.part_time.post", Act: partTimeAppointment, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Kebutuhan yang ditetapkan", EN: "A post in the needs that are set"},
		Duty: pppk.Text{
			ID: "Ada formasi paruh waktu dalam kebutuhan yang ditetapkan Menteri.",
			EN: "There is a part-time post in the needs that the Minister has set.",
		},
		Plain: pppk.Text{
			ID: "Tidak ada formasi paruh waktu bagi Anda dalam kebutuhan yang ditetapkan Menteri.",
			EN: "There is no part-time post for you in the needs that the Minister has set.",
		},
		Cites: []pppk.Citation{partTimeSteps},
		Reads: []*law.Fact{needPostSet}, Check: states(needPostSet),
	},
	{
		ID: "appointment.part_time.not_cancelled", Act: partTimeAppointment, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Tidak ada peristiwa yang menghalangi pengangkatan", EN: "No event that bars the appointment"},
		Duty: pppk.Text{
			ID: "Sampai hari keputusan tidak tercatat bahwa yang akan diangkat meninggal dunia.",
			EN: "Up to the day of the decision it is not on record that the person has died.",
		},
		Plain: pppk.Text{
			ID: "Tercatat suatu peristiwa yang menghalangi pengangkatan Anda.",
			EN: "An event is on record that bars your appointment.",
		},
		Cites: []pppk.Citation{source.Unnumbered(source.Kepmen16, "pembatalan yang mengundurkan diri, terlambat melengkapi, atau meninggal dunia", pppk.High)},
		Check: checkNotEnded,
	},
	{
		ID: "appointment.part_time.number", Act: partTimeAppointment, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Nomor induk (NI) PPPK", EN: "PPPK number (NI)"},
		Duty: pppk.Text{
			ID: "Kepala BKN telah menetapkan nomor induk (NI) PPPK.",
			EN: "The Head of BKN has set the PPPK number (NI).",
		},
		Plain: pppk.Text{
			ID: "Nomor induk (NI) PPPK Anda tidak ditetapkan.",
			EN: "Your PPPK number (NI) was not set.",
		},
		Cites: []pppk.Citation{partTimeSteps, source.Seen(source.Kepmen16, "diktum 6", "nomor induk PPPK", pppk.High)},
		Reads: []*law.Fact{needNumberSet}, Check: states(needNumberSet),
	},
	{
		ID: "appointment.part_time.term", Act: partTimeAppointment, Status: pppk.PartTime, Bounds: law.OfLengths,
		Title: pppk.Text{ID: "Lama perjanjian paruh waktu", EN: "Length of a part-time agreement"},
		Duty: pppk.Text{
			ID: "Masa yang diusulkan sesuai dengan lama perjanjian paruh waktu, kecuali terpotong oleh batas usia.",
			EN: "The proposed term has the length of a part-time agreement, unless the age limit cuts it short.",
		},
		Plain: pppk.Text{
			ID: "Masa yang diusulkan tidak sesuai dengan lama perjanjian paruh waktu.",
			EN: "The proposed term does not have the length of a part-time agreement.",
		},
		Cites:      []pppk.Citation{source.Seen(source.Kepmen16, "diktum 13", "masa perjanjian", pppk.High)},
		Parameters: []law.Param{partTimeTerms, ageDay},
		Lengths:    func(v *law.Values) law.Lengths { return partTimeTerms.Of(v) },
		Check:      func(c *law.Case) law.Result { return c.OneOf(partTimeTerms.Shown(c), nil) },
	},
	{
		ID: "appointment.part_time.age_limit", Act: partTimeAppointment, Status: pppk.PartTime, Bounds: law.AtMost,
		Title: pppk.Text{ID: "Batas usia jabatan", EN: "Age limit of the position"},
		Duty: pppk.Text{
			ID: "Pengangkatan hanya dapat dimulai sebelum batas usia jabatan tercapai.",
			EN: "The appointment can only start before the age limit of the position is reached.",
		},
		Plain: pppk.Text{
			ID: "Batas usia jabatan itu sudah tercapai pada saat pengangkatan akan dimulai.",
			EN: "The age limit of that position will have been reached when the appointment would start.",
		},
		Cites:      []pppk.Citation{source.Diktum24},
		Parameters: []law.Param{ageDay, managerialAges, functionalAges, teacherAges, researchAges, teacherAge},
		Limit:      true, Check: checkAgeLimit,
	},
	{
		ID: "appointment.part_time.age_limit.end", Act: partTimeAppointment, Status: pppk.PartTime, Notes: true, Told: true,
		Title: pppk.Text{ID: "Akhir masa yang diusulkan terhadap batas usia", EN: "End of the proposed term against the age limit"},
		Duty: pppk.Text{
			ID: "Masa yang diusulkan tidak melewati batas usia, karena perjanjian berakhir pada batas usia.",
			EN: "The proposed term does not run beyond the age limit, because the agreement ends at the age limit.",
		},
		Plain: pppk.Text{
			ID: "Masa yang diusulkan melewati batas usia jabatan itu.",
			EN: "The proposed term runs beyond the age limit of that position.",
		},
		Cites:      []pppk.Citation{source.Diktum24},
		Parameters: []law.Param{ageDay, managerialAges, functionalAges, teacherAges, researchAges, teacherAge},
		Check:      checkEnd,
	},
}

// What rules read of the selections, and of moves.
var (
	selections = []*law.Fact{needInDatabase, needFailedCPNS, needNoVacancy}
	moves      = []*law.Fact{needWithinAgency, needReorganisation}
)

// partTimeSteps: how an appointment comes about.
var partTimeSteps = source.Seen(source.Kepmen16, "diktum 7", "penetapan kebutuhan oleh Menteri dan nomor induk oleh Kepala BKN", pppk.High)

// checkJobGroup: the groups are closed, and the other positions of officials are
// managerial ones, which are in none of them.
func checkJobGroup(c *law.Case) law.Result {
	switch {
	case c.Kind >= pppk.JPTUtama && c.Kind <= pppk.Pengawas:
		return c.NotMet(law.PositionOf(c.Kind, 0, 0), law.Value{})
	case c.Kind == 0 && c.Category == 0:
		return c.Lacks(law.KindFact(), law.CategoryFact())
	case c.Kind == 0:
		return c.Lacks(law.KindFact())
	case c.Category == 0:
		return c.Lacks(law.CategoryFact())
	}
	return c.Met(law.CategoryOf(c.Category), law.Value{})
}

// checkSelectionYear follows from what is said of the two selections of that year.
func checkSelectionYear(c *law.Case) law.Result {
	failed, without := said(c, needFailedCPNS), said(c, needNoVacancy)
	switch {
	case failed == pppk.Yes:
		return c.Met(saidFailed(pppk.Yes), saidFailed(pppk.Yes))
	case without == pppk.Yes:
		return c.Met(saidNoVacancy(pppk.Yes), saidNoVacancy(pppk.Yes))
	case failed == pppk.No && without == pppk.No:
		return c.NotMet(saidNoVacancy(pppk.No), saidNoVacancy(pppk.Yes))
	}
	c.LackUnsaid(needNoVacancy)
	if c.LacksNothing() || said(c, needInDatabase) != pppk.No { // outside the database the other helps nobody
		c.LackUnsaid(needFailedCPNS)
	}
	return law.NotKnown
}

var (
	textInDatabase = pppk.Text{ID: "terdaftar dalam pangkalan data non-ASN BKN", EN: "in the non-ASN database of BKN"}
	textFailedCPNS = pppk.Text{ID: "mengikuti seleksi CPNS 2024 dan tidak lulus", EN: "took the CPNS selection of 2024 and failed"}
	textNoVacancy  = pppk.Text{ID: "mengikuti seluruh tahapan seleksi PPPK 2024 tanpa mengisi lowongan", EN: "went through all stages of the PPPK selection of 2024 and got no vacancy"}
)

func saidInDatabase(a pppk.Answer) law.Value {
	return law.SaidOf(&textInDatabase, pppk.InDatabase, a)
}

func saidFailed(a pppk.Answer) law.Value { return law.SaidOf(&textFailedCPNS, pppk.FailedCPNS2024, a) }

func saidNoVacancy(a pppk.Answer) law.Value {
	return law.SaidOf(&textNoVacancy, pppk.NoVacancy2024, a)
}

// checkSelection: by the decree somebody is in the database and took one of the two
// selections of 2024 without success; by a later letter it is enough to have gone through
// all stages of the one for PPPK.
func checkSelection(c *law.Case) law.Result {
	recorded, failed, without := said(c, needInDatabase), said(c, needFailedCPNS), said(c, needNoVacancy)
	byDecree := true // where it is neither, both readings come to the same
	if recorded != pppk.Yes && without != pppk.No {
		byDecree = intakeReach.In(c) == RecordedOnly
	}
	switch {
	case recorded == pppk.Yes && (failed == pppk.Yes || without == pppk.Yes):
		return c.Met(saidInDatabase(pppk.Yes), saidInDatabase(pppk.Yes))
	case failed == pppk.No && without == pppk.No:
		return c.NotMet(saidNoVacancy(pppk.No), saidNoVacancy(pppk.Yes))
	case !byDecree && without == pppk.Yes:
		return c.Met(saidNoVacancy(pppk.Yes), saidNoVacancy(pppk.Yes))
	case recorded == pppk.No && (byDecree || without == pppk.No):
		return c.NotMet(saidInDatabase(pppk.No), saidInDatabase(pppk.Yes))
	}
	if !byDecree || failed != pppk.Yes {
		c.LackUnsaid(needNoVacancy)
	}
	if byDecree || failed != pppk.No {
		c.LackUnsaid(needInDatabase)
	}
	if without != pppk.Yes && recorded != pppk.No {
		c.LackUnsaid(needFailedCPNS)
	}
	return law.NotKnown
}
