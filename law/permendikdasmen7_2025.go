package law

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
)

// Which letter of the list holds which condition is not known, so that each names
// the list alone.
var (
	headTeacher = []pppk.Citation{
		source.Seen(source.Permendikdasmen7, "Pasal 2", "penugasan guru PPPK sebagai kepala sekolah", pppk.Medium),
		source.Seen(source.Permendikdasmen7, "Pasal 7 ayat (1)", "syarat bagi kepala sekolah", pppk.Medium),
	}
	headConditions = []pppk.Citation{source.Seen(source.Permendikdasmen7, "Pasal 7 ayat (1)", "syarat bagi kepala sekolah", pppk.Medium)}
)

// None of them answers where this regulation is not in force: act.by.
var permendikdasmen7Rules = []rule{
	{
		id: "head_of_school.running", act: pppk.HeadOfSchool, status: pppk.FullTime,
		title: pppk.Text{ID: "Perjanjian yang berjalan", EN: "A running agreement"},
		duty: pppk.Text{
			ID: "Yang ditugaskan adalah guru PPPK, dengan perjanjian yang berjalan.",
			EN: "The person to be assigned is a PPPK teacher, under a running agreement.",
		},
		plain: pppk.Text{
			ID: "Perjanjian kerja Anda tidak berjalan pada hari keputusan atau pada hari pertama penugasan.",
			EN: "Your work agreement is not running on the day of the decision or on the first day of the assignment.",
		},
		cites: headTeacher,
		check: checkDuring,
	},
	{
		id: "head_of_school.not_ended", act: pppk.HeadOfSchool, status: pppk.FullTime,
		title: pppk.Text{ID: "Tidak ada peristiwa yang mengakhiri perjanjian", EN: "No event that ends the agreement"},
		duty: pppk.Text{
			ID: "Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian guru itu.",
			EN: "Up to the day of the decision there is no event that ends the agreement of the teacher.",
		},
		plain: pppk.Text{
			ID: "Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			EN: "An event is on record that ended your work agreement.",
		},
		cites: append([]pppk.Citation{
			source.Seen(source.UU20, "Pasal 52", "pemberhentian", pppk.High),
			source.Seen(source.PP49, "Pasal 53", "pemutusan hubungan perjanjian kerja", pppk.High),
		}, headTeacher...),
		check: checkNotEnded,
	},
	{
		id: "head_of_school.teacher", act: pppk.HeadOfSchool, status: pppk.FullTime,
		title: pppk.Text{ID: "Guru dengan jenjang yang cukup", EN: "A teacher of sufficient rank"},
		duty: pppk.Text{
			ID: "Jabatannya guru, dengan jenjang yang tidak lebih rendah dari Guru Ahli Pertama.",
			EN: "The position is that of a teacher, of no lower rank than Guru Ahli Pertama.",
		},
		plain: pppk.Text{
			ID: "Jabatan Anda bukan Guru Ahli Pertama atau yang lebih tinggi.",
			EN: "Your position is not Guru Ahli Pertama or a higher one.",
		},
		cites: headTeacher,
		check: checkTeacherRank,
	},
	{
		id: "head_of_school.teaching", act: pppk.HeadOfSchool, status: pppk.FullTime,
		title: pppk.Text{ID: "Pengalaman mengajar", EN: "Teaching experience"},
		duty: pppk.Text{
			ID: "Pengalaman mengajar cukup lama.",
			EN: "The teaching experience is long enough.",
		},
		plain: pppk.Text{
			ID: "Pengalaman mengajar Anda belum cukup lama.",
			EN: "Your teaching experience is not long enough.",
		},
		cites: headConditions,
		check: checkYears(pppk.TeachingExperience, needTeaching, teachingYears),
	},
	{
		id: "head_of_school.certificate", act: pppk.HeadOfSchool, status: pppk.FullTime,
		title: pppk.Text{ID: "Sertifikat", EN: "Certificate"},
		duty: pppk.Text{
			ID: "Sertifikat yang disyaratkan dimiliki.",
			EN: "The certificate that is needed is there.",
		},
		plain: pppk.Text{
			ID: "Anda belum memiliki sertifikat yang disyaratkan.",
			EN: "You do not have the certificate that is needed.",
		},
		cites: headConditions,
		check: checkStatement(pppk.RequiredCertificate, needCertificate),
	},
	{
		id: "head_of_school.performance", act: pppk.HeadOfSchool, status: pppk.FullTime,
		title: pppk.Text{ID: "Predikat kinerja", EN: "Performance predicate"},
		duty: pppk.Text{
			ID: "Predikat kinerja tahunan dalam tahun-tahun kalender terakhir tidak lebih rendah dari yang disyaratkan.",
			EN: "The annual performance predicate of the last calendar years is not lower than is needed.",
		},
		plain: pppk.Text{
			ID: "Predikat kinerja tahunan Anda lebih rendah dari yang disyaratkan.",
			EN: "Your annual performance predicate is lower than is needed.",
		},
		cites: headConditions, grades: true,
		check: checkHeadPredicate,
	},
	{
		id: "head_of_school.managerial", act: pppk.HeadOfSchool, status: pppk.FullTime,
		title: pppk.Text{ID: "Pengalaman manajerial", EN: "Managerial experience"},
		duty: pppk.Text{
			ID: "Pengalaman manajerial cukup lama.",
			EN: "The managerial experience is long enough.",
		},
		plain: pppk.Text{
			ID: "Pengalaman manajerial Anda belum cukup lama.",
			EN: "Your managerial experience is not long enough.",
		},
		cites: headConditions,
		check: checkYears(pppk.ManagerialExperience, needManagerial, managerialYears),
	},
	{
		id: "head_of_school.age", act: pppk.HeadOfSchool, status: pppk.FullTime,
		title: pppk.Text{ID: "Usia paling tinggi", EN: "Highest age"},
		duty: pppk.Text{
			ID: "Usia pada hari keputusan, dalam tahun penuh, tidak lebih tinggi dari yang diperbolehkan.",
			EN: "The age on the day of the decision, in completed years, is not higher than is allowed.",
		},
		plain: pppk.Text{
			ID: "Usia Anda lebih tinggi dari yang diperbolehkan bagi kepala sekolah.",
			EN: "Your age is higher than is allowed for heads of school.",
		},
		cites: headConditions,
		check: checkHeadAge,
	},
	{
		id: "head_of_school.discipline", act: pppk.HeadOfSchool, status: pppk.FullTime,
		title: pppk.Text{ID: "Tidak ada hukuman disiplin tingkat sedang atau berat", EN: "No medium or severe disciplinary sanction"},
		duty: pppk.Text{
			ID: "Sampai hari keputusan tidak ada hukuman disiplin tingkat sedang atau berat.",
			EN: "Up to the day of the decision there is no medium or severe disciplinary sanction.",
		},
		plain: pppk.Text{
			ID: "Tercatat hukuman disiplin tingkat sedang atau berat atas Anda.",
			EN: "A medium or severe disciplinary sanction against you is on record.",
		},
		cites: headConditions,
		check: checkHeadDiscipline,
	},
	{
		// One report has it: so it notes.
		id: "head_of_school.discipline.any", act: pppk.HeadOfSchool, status: pppk.FullTime, notes: true,
		title: pppk.Text{ID: "Tidak ada hukuman disiplin apa pun", EN: "No disciplinary sanction at all"},
		duty: pppk.Text{
			ID: "Menurut satu sumber tidak boleh ada hukuman disiplin apa pun, juga tingkat ringan.",
			EN: "By one source there must be no disciplinary sanction at all, light ones included.",
		},
		plain: pppk.Text{
			ID: "Tercatat hukuman disiplin atas Anda.",
			EN: "A disciplinary sanction against you is on record.",
		},
		cites: []pppk.Citation{source.Unnumbered(source.HeadReport, "kepala sekolah yang tidak pernah dijatuhi hukuman disiplin", pppk.Low)},
		check: checkHeadAnySanction,
	},
}

// checkYears asks for a statement that so many years are reached.
func checkYears(s pppk.Subject, missing need, years int) check {
	return func(c *kase) Result {
		result := c.stated(s, missing)
		if c.wanted.kind != noValue {
			c.wanted = leastYearsOf(years)
		}
		return result
	}
}

// checkTeacherRank: the four levels of skill are below those of expertise.
func checkTeacherRank(c *kase) Result {
	cluster, level := c.position.cluster, c.position.level
	found, wanted := positionOf(c.kind, cluster, level), textOf(textTeacher)
	switch {
	case c.kind != 0 && c.kind != pppk.Functional, cluster != 0 && cluster != pppk.Teacher, level > pppk.AhliUtama:
		return c.notMet(found, wanted)
	case c.kind == 0:
		return c.lacks(needKind)
	case cluster == 0:
		return c.lacks(needCluster)
	case level == 0:
		return c.lacks(needLevel)
	}
	return c.met(found, wanted)
}

const (
	teachingYears   = 8
	managerialYears = 2

	headAge = 56 // the highest age, in completed years: the sources say no finer
)

func checkHeadPredicate(c *kase) Result { return c.floored(pppk.Good, lastTwoYears, false) }

func checkHeadAge(c *kase) Result {
	age := int(c.teacher.age)
	if age == 0 {
		return c.lacks(needBirth)
	}
	return c.either(age <= headAge, yearsOf(age), mostYearsOf(headAge))
}

func checkHeadDiscipline(c *kase) Result {
	switch {
	case c.teacher.barred:
		return c.notMet(textOf(textBarringSanction), textOf(textNone))
	case !c.teacher.sanctionsKnown:
		return c.lacks(needEvents)
	}
	return c.met(textOf(textNone), textOf(textNone))
}

func checkHeadAnySanction(c *kase) Result {
	if c.teacher.light && !c.teacher.barred {
		return c.notMet(textOf(textLightSanction), textOf(textNone))
	}
	return checkHeadDiscipline(c)
}
