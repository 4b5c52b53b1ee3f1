package national

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

var pasal37ayat2 = source.Seen(source.PP49, "Pasal 37 ayat (2)", "syarat perpanjangan", pppk.High)

// Pasal 37: the renewal of a full-time agreement.
var pp49Rules = []law.Rule{
	{
		ID: "renewal.agreement", Act: renewal, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Perjanjian yang diperpanjang", EN: "The agreement to be renewed"},
		Duty: pppk.Text{
			ID: "Ada perjanjian kerja yang berjalan dan dapat diperpanjang.",
			EN: "There is a work agreement that is running and can be renewed.",
		},
		Plain: pppk.Text{
			ID: "Perjanjian kerja Anda tidak berjalan pada hari keputusan.",
			EN: "Your work agreement was not running on the day of the decision.",
		},
		Cites:      []pppk.Citation{source.Seen(source.PP49, "Pasal 37 ayat (1)", "perpanjangan masa perjanjian", pppk.High)},
		Parameters: []law.Param{afterLapse},
		Check:      checkAgreement,
	},
	{
		ID: "renewal.performance", Act: renewal, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Pencapaian kinerja", EN: "Performance targets"},
		Duty: pppk.Text{
			ID: "Atasan dan tim penilai menyatakan target kinerja tercapai.",
			EN: "The superior and the assessment team state that the performance targets were met.",
		},
		Plain: pppk.Text{
			ID: "Atasan atau tim penilai menyatakan bahwa target kinerja Anda tidak tercapai.",
			EN: "Your superior or the assessment team states that you did not meet your performance targets.",
		},
		Cites: []pppk.Citation{pasal37ayat2},
		Reads: []*law.Fact{needAttainment}, Check: states(needAttainment),
	},
	{
		ID: "renewal.competence", Act: renewal, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Kesesuaian kompetensi", EN: "Fitting competence"},
		Duty: pppk.Text{
			ID: "Instansi menyatakan kompetensi sesuai dengan jabatan.",
			EN: "The agency states that the competence fits the position.",
		},
		Plain: pppk.Text{
			ID: "Instansi Anda menyatakan bahwa kompetensi Anda tidak sesuai dengan jabatan Anda.",
			EN: "Your agency states that your competence does not fit your position.",
		},
		Cites: []pppk.Citation{pasal37ayat2},
		Reads: []*law.Fact{needCompetence}, Check: states(needCompetence),
	},
	{
		ID: "renewal.agency_need", Act: renewal, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Kebutuhan instansi", EN: "Need of the agency"},
		Duty: pppk.Text{
			ID: "Instansi menyatakan jabatan itu masih dibutuhkan.",
			EN: "The agency states that the position is still needed.",
		},
		Plain: pppk.Text{
			ID: "Instansi Anda menyatakan bahwa jabatan Anda tidak lagi dibutuhkan.",
			EN: "Your agency states that your position is no longer needed.",
		},
		Cites: []pppk.Citation{pasal37ayat2},
		Reads: []*law.Fact{needAgencyNeed}, Check: states(needAgencyNeed),
	},
	{
		ID: "renewal.performance.floor", Act: renewal, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Predikat kinerja paling rendah", EN: "Lowest performance predicate"},
		Duty: pppk.Text{
			ID: "Predikat kinerja tahunan tidak lebih rendah dari yang ditetapkan instansi.",
			EN: "The annual performance predicate is not lower than the agency has set.",
		},
		Plain: pppk.Text{
			ID: "Predikat kinerja tahunan Anda lebih rendah dari yang ditetapkan instansi Anda.",
			EN: "Your annual performance predicate is lower than your agency has set.",
		},
		Cites:      []pppk.Citation{source.Seen(source.PP49, "Pasal 37 ayat (1)", "perpanjangan berdasarkan penilaian kinerja", pppk.High)},
		Parameters: []law.Param{performanceFloor}, Reads: []*law.Fact{law.EvaluationsFact()}, When: func(v *law.Values) bool { return performanceFloor.Of(v).Lowest != 0 },
		Check: checkFloor,
	},
	{
		ID: "renewal.term.minimum", Act: renewal, Status: pppk.FullTime, Bounds: law.AtLeast,
		Title: pppk.Text{ID: "Masa perjanjian paling singkat", EN: "Shortest term of an agreement"},
		Duty: pppk.Text{
			ID: "Masa yang diusulkan tidak lebih singkat dari yang diperbolehkan.",
			EN: "The proposed term is not shorter than is allowed.",
		},
		Plain: pppk.Text{
			ID: "Masa yang diusulkan lebih singkat dari yang diperbolehkan.",
			EN: "The proposed term is shorter than is allowed.",
		},
		Cites:      []pppk.Citation{source.Seen(source.PP49, "Pasal 37 ayat (1)", "masa perjanjian paling singkat", pppk.High)},
		Parameters: []law.Param{ageDay, shortTerm},
		Short:      shortfall, Check: checkMinimum,
	},
	{
		ID: "renewal.term.leaders", Act: renewal, Status: pppk.FullTime, Bounds: law.AtMost,
		Title: pppk.Text{ID: "Masa perjanjian paling lama bagi pimpinan tinggi", EN: "Longest term of an agreement for senior leaders"},
		Duty: pppk.Text{
			ID: "Perpanjangan bagi JPT utama dan JPT madya tidak melewati masa paling lama.",
			EN: "A renewal for JPT utama and JPT madya does not run beyond the longest term.",
		},
		Plain: pppk.Text{
			ID: "Masa yang diusulkan lebih lama dari yang diperbolehkan bagi jabatan Anda.",
			EN: "The proposed term is longer than is allowed for your position.",
		},
		Cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 37 ayat (5)", "perpanjangan JPT utama dan JPT madya tertentu", pppk.High)},
		Check: checkLeaders,
	},
	{
		ID: "renewal.term.agency", Act: renewal, Status: pppk.FullTime, Bounds: law.OfLengths,
		Title: pppk.Text{ID: "Lama perpanjangan menurut instansi", EN: "Lengths of renewal set by the agency"},
		Duty: pppk.Text{
			ID: "Masa yang diusulkan sesuai dengan lama perpanjangan yang ditetapkan instansi.",
			EN: "The proposed term has a length that the agency has set for renewals.",
		},
		Plain: pppk.Text{
			ID: "Lama masa yang diusulkan tidak sesuai dengan yang ditetapkan instansi Anda.",
			EN: "The proposed term does not have a length that your agency has set.",
		},
		Cites:      []pppk.Citation{source.Seen(source.PP49, "Pasal 37 ayat (1)", "perpanjangan sesuai kebutuhan", pppk.High)},
		Parameters: []law.Param{renewalTerms, ageDay}, Asks: []law.Param{shortTerm},
		When:    func(v *law.Values) bool { return !renewalTerms.Of(v).IsZero() },
		Lengths: func(v *law.Values) law.Lengths { return renewalTerms.Of(v) },
		Check:   func(c *law.Case) law.Result { return c.OneOf(renewalTerms.Shown(c), shortfallIn) },
	},
}

// checkAgreement serves both regimes. That an agreement lapsed is an open point
// of law, never simply not met; where it does not matter, its last day need not
// be known.
func checkAgreement(c *law.Case) law.Result {
	return c.Running(func(c *law.Case) bool { return afterLapse.In(c) == LapseEnds })
}

// checkRunning is checkAgreement for an act that a lapsed agreement is no ground for.
func checkRunning(c *law.Case) law.Result {
	return c.Running(func(*law.Case) bool { return true })
}

// checkFloor looks at the named years, all of them: a year in which the person
// was not assessed is passed over only if a record says so. A year below the
// floor decides, even while another is missing.
func checkFloor(c *law.Case) law.Result {
	floor := performanceFloor.Shown(c)
	return c.Floored(floor.Lowest, floor.On(c.Day), true)
}

func checkMinimum(c *law.Case) law.Result {
	switch result := c.AtLeastYear(); {
	case result != law.NotMet:
		return result
	case shortTerm.In(c) != ToAgeLimit: // shorter than the law's least: only the age limit can excuse it
		return law.NotMet
	}
	return c.Excused(c.Earliest, c.Term.Last)
}

// shortfall is what is given with less than a year left to the age limit, for bounds.
func shortfall(c *law.Case) law.Shortfall { return given(shortTerm.Shown(c)) }

// shortfallIn is the same where a result hangs on it.
func shortfallIn(c *law.Case) law.Shortfall { return given(shortTerm.In(c)) }

func given(r Remainder) law.Shortfall {
	switch r {
	case OneYearCut:
		return law.GiveLeast
	case ToAgeLimit:
		return law.GiveRest
	}
	return law.GiveNothing
}

// leaderYears is how long an agreement of a senior leader may be at most.
const leaderYears = 5

// checkLeaders: "JPT madya tertentu" is taken as every JPT madya.
func checkLeaders(c *law.Case) law.Result {
	switch {
	case c.Kind == pppk.JPTUtama || c.Kind == pppk.JPTMadya:
		return c.AtMost(leaderYears)
	case c.Kind != 0 || !c.Proposed:
		return law.NotApplicable
	}
	switch c.AtMost(leaderYears) {
	case law.Met: // it may not apply, but it is kept if it does
		c.Lacks(law.KindFact())
		c.Harmless()
		return law.NotKnown
	case law.NotKnown: // the position matters only if the term is too long
		return law.NotKnown
	}
	return c.Lacks(law.KindFact())
}

// Pasal 16: who can be appointed full-time; Pasal 37: for how long. What the PPK
// asks for beside it (other needs of the position) are rules of an agency's own.
var pp49Appointment = []law.Rule{
	{
		ID: "appointment.age", Act: appointment, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Usia pada hari lamaran", EN: "Age on the day of the application"},
		Duty: pppk.Text{
			ID: "Pada hari lamaran, usia tidak lebih rendah dari yang paling rendah dan tidak melewati satu tahun sebelum batas usia jabatan.",
			EN: "On the day of the application the age is not below the lowest, and not beyond a year before the age limit of the position.",
		},
		Plain: pppk.Text{
			ID: "Pada hari lamaran, usia Anda di luar yang diperbolehkan bagi jabatan itu.",
			EN: "On the day of your application your age was outside what is allowed for that position.",
		},
		Cites:      []pppk.Citation{applicantAge},
		Parameters: []law.Param{managerialAges, functionalAges, teacherAges, researchAges, teacherAge, applicantCount},
		Reads:      []*law.Fact{needApplied}, Check: checkApplicantAge,
	},
	{
		ID: "appointment.record", Act: appointment, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Tidak pernah dipidana penjara dua tahun atau lebih", EN: "Never sentenced to two years of prison or more"},
		Duty: pppk.Text{
			ID: "Yang diangkat tidak pernah dipidana penjara dua tahun atau lebih dengan putusan yang tetap.",
			EN: "The person was never sentenced to two years of prison or more by a final judgment.",
		},
		Plain: pppk.Text{
			ID: "Tercatat bahwa Anda pernah dipidana penjara dua tahun atau lebih dengan putusan yang tetap.",
			EN: "It is on record that you were sentenced to two years of prison or more by a final judgment.",
		},
		Cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 16", "tidak pernah dipidana penjara dua tahun atau lebih", pppk.High)},
		Reads: []*law.Fact{needCleanRecord}, Check: states(needCleanRecord),
	},
	{
		ID: "appointment.dismissal", Act: appointment, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Tidak pernah diberhentikan", EN: "Never dismissed"},
		Duty: pppk.Text{
			ID: "Yang diangkat tidak pernah diberhentikan dengan hormat tidak atas permintaan sendiri atau tidak dengan hormat sebagai PNS, PPPK, anggota TNI atau Polri, atau tidak dengan hormat sebagai pegawai swasta.",
			EN: "The person was never dismissed honourably but not at his own request, or dishonourably, as PNS, PPPK or member of TNI or Polri, or dishonourably as a private employee.",
		},
		Plain: pppk.Text{
			ID: "Tercatat Anda pernah diberhentikan tidak dengan hormat, atau sebagai PNS, PPPK, TNI, atau Polri dengan hormat tidak atas permintaan sendiri.",
			EN: "It is on record that you were dismissed dishonourably, or as PNS, PPPK, TNI or Polri honourably but not at your own request.",
		},
		Cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 16 huruf c", "tidak pernah diberhentikan", pppk.High)},
		Reads: []*law.Fact{needNotDismissed}, Check: states(needNotDismissed),
	},
	{
		ID: "appointment.party", Act: appointment, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Bukan anggota partai politik", EN: "No member of a political party"},
		Duty: pppk.Text{
			ID: "Yang diangkat bukan anggota atau pengurus partai politik dan tidak terlibat politik praktis.",
			EN: "The person is no member or official of a political party and takes no part in practical politics.",
		},
		Plain: pppk.Text{
			ID: "Tercatat bahwa Anda anggota atau pengurus partai politik, atau terlibat politik praktis.",
			EN: "It is on record that you are in a political party or take part in practical politics.",
		},
		Cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 16", "bukan anggota partai politik", pppk.High)},
		Reads: []*law.Fact{needNoParty}, Check: states(needNoParty),
	},
	{
		ID: "appointment.education", Act: appointment, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Kesesuaian pendidikan", EN: "Fitting education"},
		Duty: pppk.Text{
			ID: "Pendidikan sesuai dengan yang disyaratkan bagi jabatan.",
			EN: "The education is the one that the position asks for.",
		},
		Plain: pppk.Text{
			ID: "Pendidikan Anda tidak sesuai dengan yang disyaratkan bagi jabatan itu.",
			EN: "Your education is not the one that the position asks for.",
		},
		Cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 16", "kualifikasi pendidikan", pppk.High)},
		Reads: []*law.Fact{needFittingEducation}, Check: states(needFittingEducation),
	},
	{
		ID: "appointment.certificate", Act: appointment, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Sertifikat kompetensi", EN: "Certificate of competence"},
		Duty: pppk.Text{
			ID: "Sertifikat kompetensi yang masih berlaku ada, bagi jabatan yang mensyaratkannya.",
			EN: "There is a valid certificate of competence, for a position that asks for one.",
		},
		Plain: pppk.Text{
			ID: "Anda tidak memiliki sertifikat kompetensi yang disyaratkan bagi jabatan itu.",
			EN: "You do not have the certificate of competence that the position asks for.",
		},
		Cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 16", "sertifikat kompetensi", pppk.High)},
		Reads: []*law.Fact{needCertified}, Check: states(needCertified),
	},
	{
		ID: "appointment.fitness", Act: appointment, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Sehat jasmani dan rohani", EN: "Fit in body and mind"},
		Duty: pppk.Text{
			ID: "Yang diangkat sehat jasmani dan rohani sesuai dengan syarat jabatan.",
			EN: "The person is fit in body and mind as the position asks.",
		},
		Plain: pppk.Text{
			ID: "Menurut surat keterangan, kesehatan Anda tidak memenuhi syarat jabatan itu.",
			EN: "By the certificate your health does not meet the conditions of that position.",
		},
		Cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 16", "sehat jasmani dan rohani", pppk.High)},
		Reads: []*law.Fact{needFit}, Check: states(needFit),
	},
	{
		ID: "appointment.term.minimum", Act: appointment, Status: pppk.FullTime, Bounds: law.AtLeast,
		Title: pppk.Text{ID: "Masa perjanjian paling singkat", EN: "Shortest term of an agreement"},
		Duty: pppk.Text{
			ID: "Masa yang diusulkan tidak lebih singkat dari yang diperbolehkan.",
			EN: "The proposed term is not shorter than is allowed.",
		},
		Plain: pppk.Text{
			ID: "Masa yang diusulkan lebih singkat dari yang diperbolehkan.",
			EN: "The proposed term is shorter than is allowed.",
		},
		Cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 37 ayat (1)", "masa perjanjian paling singkat", pppk.High)},
		Check: (*law.Case).AtLeastYear,
	},
	{
		ID: "appointment.term.agency", Act: appointment, Status: pppk.FullTime, Bounds: law.OfLengths,
		Title: pppk.Text{ID: "Lama perjanjian pertama menurut instansi", EN: "Lengths of first agreements set by the agency"},
		Duty: pppk.Text{
			ID: "Masa yang diusulkan sesuai dengan lama perjanjian pertama yang ditetapkan instansi.",
			EN: "The proposed term has a length that the agency has set for first agreements.",
		},
		Plain: pppk.Text{
			ID: "Lama masa yang diusulkan tidak sesuai dengan yang ditetapkan instansi itu.",
			EN: "The proposed term does not have a length that the agency has set.",
		},
		Cites:      []pppk.Citation{source.Seen(source.PP49, "Pasal 37 ayat (1)", "masa perjanjian sesuai kebutuhan", pppk.High)},
		Parameters: []law.Param{firstTerms, ageDay},
		When:       func(v *law.Values) bool { return !firstTerms.Of(v).IsZero() },
		Lengths:    func(v *law.Values) law.Lengths { return firstTerms.Of(v) },
		Check:      func(c *law.Case) law.Result { return c.OneOf(firstTerms.Shown(c), shortfall) },
	},
	{
		ID: "conversion.term.minimum", Act: conversion, Status: pppk.PartTime, Bounds: law.AtLeast,
		Title: pppk.Text{ID: "Masa perjanjian paling singkat", EN: "Shortest term of an agreement"},
		Duty: pppk.Text{
			ID: "Masa yang diusulkan tidak lebih singkat dari yang diperbolehkan.",
			EN: "The proposed term is not shorter than is allowed.",
		},
		Plain: pppk.Text{
			ID: "Masa yang diusulkan lebih singkat dari yang diperbolehkan.",
			EN: "The proposed term is shorter than is allowed.",
		},
		Cites:      []pppk.Citation{source.Seen(source.PP49, "Pasal 37 ayat (1)", "masa perjanjian paling singkat", pppk.High)},
		Parameters: []law.Param{ageDay, shortTerm},
		Short:      shortfall, Check: checkMinimum,
	},
	{
		ID: "conversion.term.agency", Act: conversion, Status: pppk.PartTime, Bounds: law.OfLengths,
		Title: pppk.Text{ID: "Lama perjanjian pertama menurut instansi", EN: "Lengths of first agreements set by the agency"},
		Duty: pppk.Text{
			ID: "Masa yang diusulkan sesuai dengan lama perjanjian pertama yang ditetapkan instansi.",
			EN: "The proposed term has a length that the agency has set for first agreements.",
		},
		Plain: pppk.Text{
			ID: "Lama masa yang diusulkan tidak sesuai dengan yang ditetapkan instansi itu.",
			EN: "The proposed term does not have a length that the agency has set.",
		},
		Cites:      []pppk.Citation{source.Seen(source.PP49, "Pasal 37 ayat (1)", "masa perjanjian sesuai kebutuhan", pppk.High)},
		Parameters: []law.Param{firstTerms, ageDay}, Asks: []law.Param{shortTerm},
		When:    func(v *law.Values) bool { return !firstTerms.Of(v).IsZero() },
		Lengths: func(v *law.Values) law.Lengths { return firstTerms.Of(v) },
		Check:   func(c *law.Case) law.Result { return c.OneOf(firstTerms.Shown(c), shortfallIn) }, // of the agreement that it begins
	},
}

// The youngest age of an applicant, and how far below the age limit of the
// position the oldest is.
const applicantYears, applicantMargin = 20, 1

var applicantAge = source.Seen(source.PP49, "Pasal 16 huruf a", "usia pelamar", pppk.High)

// checkApplicantAge holds the day of the application against two birthdays. "At
// most one year below the age limit" does not say whether it means completed
// years.
func checkApplicantAge(c *law.Case) law.Result {
	day := c.Applied
	if said(c, needApplied) != pppk.Yes {
		day = pppk.Date{}
	}
	if c.Limit.Birthday.IsZero() || day.IsZero() {
		if !day.IsZero() {
			return c.LacksAge(nil)
		}
		return c.LacksAge(needApplied)
	}
	if youngest := c.Born.AddMonths(12*applicantYears, pppk.ClampToMonthEnd); day.Before(youngest) {
		return c.NotMet(law.OnDay(day), law.FromDay(youngest))
	}
	choice := applicantCount.Shown(c)
	if pastMargin(c, day) {
		choice = applicantCount.In(c)
	}
	switch least, most := applicantDays(&c.Limit, choice); {
	case day.After(most):
		return c.NotMet(law.OnDay(day), law.UpToDay(most))
	case day.After(least):
		return c.Lacks(c.Limit.Missing)
	default:
		return c.Met(law.OnDay(day), law.UpToDay(least))
	}
}

// pastMargin reports whether a day comes after the first on which it matters what the
// oldest age of an applicant is: up to there every reading allows it.
func pastMargin(c *law.Case, day pppk.Date) bool {
	return day.After(c.Limit.Turns(-applicantMargin))
}

// applicantDays returns the first and the last of the days that can be the last on which
// somebody can apply, the same day if the age limit is known.
func applicantDays(a *law.AgeLimit, counting AgeCounting) (least, most pppk.Date) {
	n := a.Spread()
	if counting == AgeToBirthday {
		return a.Turns(-applicantMargin), a.Turns(n - applicantMargin)
	}
	return a.Turns(0).AddDays(-1), a.Turns(n).AddDays(-1)
}
