package national

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
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
var permendikdasmen7Rules = []law.Rule{
	{
		ID: "head_of_school.running", Act: headOfSchool, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Perjanjian yang berjalan", EN: "A running agreement"},
		Duty: pppk.Text{
			ID: "Yang ditugaskan adalah guru PPPK, dengan perjanjian yang berjalan.",
			EN: "The person to be assigned is a PPPK teacher, under a running agreement.",
		},
		Plain: pppk.Text{
			ID: "Perjanjian kerja Anda tidak berjalan pada hari keputusan atau pada hari pertama penugasan.",
			EN: "Your work agreement is not running on the day of the decision or on the first day of the assignment.",
		},
		Cites: headTeacher,
		Check: checkDuring,
	},
	{
		ID: "head_of_school.not_ended", Act: headOfSchool, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Tidak ada peristiwa yang mengakhiri perjanjian", EN: "No event that ends the agreement"},
		Duty: pppk.Text{
			ID: "Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian guru itu.",
			EN: "Up to the day of the decision there is no event that ends the agreement of the teacher.",
		},
		Plain: pppk.Text{
			ID: "Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			EN: "An event is on record that ended your work agreement.",
		},
		Cites: append([]pppk.Citation{
			source.Seen(source.UU20, "Pasal 52", "pemberhentian", pppk.High),
			source.Seen(source.PP49, "Pasal 53", "pemutusan hubungan perjanjian kerja", pppk.High),
		}, headTeacher...),
		Check: checkNotEnded,
	},
	{
		ID: "head_of_school.teacher", Act: headOfSchool, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Guru dengan jenjang yang cukup", EN: "A teacher of sufficient rank"},
		Duty: pppk.Text{
			ID: "Jabatannya guru, dengan jenjang yang tidak lebih rendah dari Guru Ahli Pertama.",
			EN: "The position is that of a teacher, of no lower rank than Guru Ahli Pertama.",
		},
		Plain: pppk.Text{
			ID: "Jabatan Anda bukan Guru Ahli Pertama atau yang lebih tinggi.",
			EN: "Your position is not Guru Ahli Pertama or a higher one.",
		},
		Cites: headTeacher,
		Check: checkTeacherRank,
	},
	{
		ID: "head_of_school.teaching", Act: headOfSchool, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Pengalaman mengajar", EN: "Teaching experience"},
		Duty: pppk.Text{
			ID: "Pengalaman mengajar cukup lama.",
			EN: "The teaching experience is long enough.",
		},
		Plain: pppk.Text{
			ID: "Pengalaman mengajar Anda belum cukup lama.",
			EN: "Your teaching experience is not long enough.",
		},
		Cites: headConditions,
		Reads: []*law.Fact{needTeaching}, Check: checkYears(needTeaching, teachingYears),
	},
	{
		ID: "head_of_school.certificate", Act: headOfSchool, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Sertifikat", EN: "Certificate"},
		Duty: pppk.Text{
			ID: "Sertifikat yang disyaratkan dimiliki.",
			EN: "The certificate that is needed is there.",
		},
		Plain: pppk.Text{
			ID: "Anda belum memiliki sertifikat yang disyaratkan.",
			EN: "You do not have the certificate that is needed.",
		},
		Cites: headConditions,
		Reads: []*law.Fact{needCertificate}, Check: states(needCertificate),
	},
	{
		ID: "head_of_school.performance", Act: headOfSchool, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Predikat kinerja", EN: "Performance predicate"},
		Duty: pppk.Text{
			ID: "Predikat kinerja tahunan dalam tahun-tahun kalender terakhir tidak lebih rendah dari yang disyaratkan.",
			EN: "The annual performance predicate of the last calendar years is not lower than is needed.",
		},
		Plain: pppk.Text{
			ID: "Predikat kinerja tahunan Anda lebih rendah dari yang disyaratkan.",
			EN: "Your annual performance predicate is lower than is needed.",
		},
		Cites: headConditions, Reads: []*law.Fact{law.EvaluationsFact()}, Check: checkHeadPredicate,
	},
	{
		ID: "head_of_school.managerial", Act: headOfSchool, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Pengalaman manajerial", EN: "Managerial experience"},
		Duty: pppk.Text{
			ID: "Pengalaman manajerial cukup lama.",
			EN: "The managerial experience is long enough.",
		},
		Plain: pppk.Text{
			ID: "Pengalaman manajerial Anda belum cukup lama.",
			EN: "Your managerial experience is not long enough.",
		},
		Cites: headConditions,
		Reads: []*law.Fact{needManagerial}, Check: checkYears(needManagerial, managerialYears),
	},
	{
		ID: "head_of_school.age", Act: headOfSchool, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Usia paling tinggi", EN: "Highest age"},
		Duty: pppk.Text{
			ID: "Usia pada hari keputusan, dalam tahun penuh, tidak lebih tinggi dari yang diperbolehkan.",
			EN: "The age on the day of the decision, in completed years, is not higher than is allowed.",
		},
		Plain: pppk.Text{
			ID: "Usia Anda lebih tinggi dari yang diperbolehkan bagi kepala sekolah.",
			EN: "Your age is higher than is allowed for heads of school.",
		},
		Cites: headConditions,
		Check: checkHeadAge,
	},
	{
		ID: "head_of_school.discipline", Act: headOfSchool, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Tidak ada hukuman disiplin tingkat sedang atau berat", EN: "No medium or severe disciplinary sanction"},
		Duty: pppk.Text{
			ID: "Sampai hari keputusan tidak ada hukuman disiplin tingkat sedang atau berat.",
			EN: "Up to the day of the decision there is no medium or severe disciplinary sanction.",
		},
		Plain: pppk.Text{
			ID: "Tercatat hukuman disiplin tingkat sedang atau berat atas Anda.",
			EN: "A medium or severe disciplinary sanction against you is on record.",
		},
		Cites: headConditions,
		Reads: []*law.Fact{law.EventsFact()}, Check: checkHeadDiscipline,
	},
	{
		// One report has it: so it notes.
		ID: "head_of_school.discipline.any", Act: headOfSchool, Status: pppk.FullTime, Notes: true,
		Title: pppk.Text{ID: "Tidak ada hukuman disiplin apa pun", EN: "No disciplinary sanction at all"},
		Duty: pppk.Text{
			ID: "Menurut satu sumber tidak boleh ada hukuman disiplin apa pun, juga tingkat ringan.",
			EN: "By one source there must be no disciplinary sanction at all, light ones included.",
		},
		Plain: pppk.Text{
			ID: "Tercatat hukuman disiplin atas Anda.",
			EN: "A disciplinary sanction against you is on record.",
		},
		Cites: []pppk.Citation{source.Unnumbered(source.HeadReport, "kepala sekolah yang tidak pernah dijatuhi hukuman disiplin", pppk.Low)},
		Reads: []*law.Fact{law.EventsFact()}, Check: checkHeadAnySanction,
	},
}

// checkYears asks for a statement that so many years are reached.
func checkYears(f *law.Fact, years int) func(*law.Case) law.Result {
	return func(c *law.Case) law.Result {
		result := c.Stated(f)
		if found, wanted := c.Left(); !wanted.IsZero() {
			c.Leave(found, law.AtLeastYears(years))
		}
		return result
	}
}

// checkTeacherRank: the four levels of skill are below those of expertise.
func checkTeacherRank(c *law.Case) law.Result {
	cluster, level := c.Position.Cluster, c.Position.Level
	found, wanted := law.PositionOf(c.Kind, cluster, level), law.Say(&textTeacher, pppk.Date{})
	switch {
	case c.Kind != 0 && c.Kind != pppk.Functional, cluster != 0 && cluster != pppk.Teacher, level > pppk.AhliUtama:
		return c.NotMet(found, wanted)
	case c.Kind == 0:
		return c.Lacks(law.KindFact())
	case cluster == 0:
		return c.Lacks(law.ClusterFact())
	case level == 0:
		return c.Lacks(law.LevelFact())
	}
	return c.Met(found, wanted)
}

const (
	teachingYears   = 8
	managerialYears = 2

	headAge = 56 // the highest age, in completed years: the sources say no finer
)

func checkHeadPredicate(c *law.Case) law.Result {
	return c.Floored(pppk.Good, law.LastYears(2), false)
}

func checkHeadAge(c *law.Case) law.Result {
	age, known := ageOn(c.Born, c.Day)
	if !known {
		return c.Lacks(law.BirthFact())
	}
	return c.Either(age <= headAge, law.YearsOf(age), law.AtMostYears(headAge))
}

// ageOn is the age in completed years; false where the birth date is not known or lies not
// before the day.
func ageOn(born, day pppk.Date) (years int, known bool) {
	if born.IsZero() || !born.Before(day) {
		return 0, false
	}
	years = day.Year() - born.Year()
	if day.Before(born.AddMonths(12*years, pppk.ClampToMonthEnd)) {
		years--
	}
	return max(years, 1), true
}

// sanctions is which disciplinary sanctions are on record up to the day.
type sanctions struct {
	barred, light bool // a medium or severe one, and a light one
	known         bool // whether there is no other is known
}

var sanctionsOf = law.NewDerived(func(c *law.Case, s *sanctions) {
	events := c.Events()
	s.known = !events.CompleteTo.Before(c.Day)
	for i := range events.List {
		switch e := &events.List[i]; {
		case e.Date.After(c.Day):
		case !e.Kind.Known(), e.Date.IsZero() && e.Kind.Sanction() != 0:
			s.known = false
		case e.Kind.Sanction() > pppk.LightSanction.Sanction():
			s.barred = true
		case e.Kind == pppk.LightSanction:
			s.light = true
		}
	}
})

var (
	textTeacher         = pppk.Text{ID: "guru, paling rendah Guru Ahli Pertama", EN: "a teacher, at least Guru Ahli Pertama"}
	textBarringSanction = pppk.Text{ID: "hukuman disiplin tingkat sedang atau berat", EN: "a medium or severe disciplinary sanction"}
	textLightSanction   = pppk.Text{ID: "hukuman disiplin tingkat ringan", EN: "a light disciplinary sanction"}
)

func checkHeadDiscipline(c *law.Case) law.Result {
	switch s := sanctionsOf.Of(c); {
	case s.barred:
		return c.NotMet(law.Say(&textBarringSanction, pppk.Date{}), law.None())
	case !s.known:
		return c.Lacks(law.EventsFact())
	}
	return c.Met(law.None(), law.None())
}

func checkHeadAnySanction(c *law.Case) law.Result {
	if s := sanctionsOf.Of(c); s.light && !s.barred {
		return c.NotMet(law.Say(&textLightSanction, pppk.Date{}), law.None())
	}
	return checkHeadDiscipline(c)
}
