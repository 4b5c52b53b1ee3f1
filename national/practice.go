package national

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

var practiceRules = []law.Rule{
	{
		ID: "renewal.term.start", Act: renewal, Status: pppk.FullTime, Notes: true,
		Title: pppk.Text{ID: "Hari pertama perpanjangan", EN: "First day of the renewal"},
		Duty: pppk.Text{
			ID: "Perpanjangan dimulai pada hari sesudah perjanjian lama berakhir, tanpa jeda dan tanpa tumpang tindih.",
			EN: "The renewal starts on the day after the old agreement ends, without a gap and without an overlap.",
		},
		Plain: pppk.Text{
			ID: "Masa yang diusulkan tidak langsung menyambung perjanjian kerja Anda.",
			EN: "The proposed term does not directly follow your work agreement.",
		},
		Cites: []pppk.Citation{source.Unnumbered(source.Convention, "perpanjangan yang bersambung", pppk.High)},
		Check: checkStart,
	},
	{
		ID: "renewal.part_time.term.start", Act: renewal, Status: pppk.PartTime, Notes: true,
		Title: pppk.Text{ID: "Hari pertama perpanjangan", EN: "First day of the renewal"},
		Duty: pppk.Text{
			ID: "Perpanjangan dimulai pada hari sesudah perjanjian lama berakhir, tanpa jeda dan tanpa tumpang tindih.",
			EN: "The renewal starts on the day after the old agreement ends, without a gap and without an overlap.",
		},
		Plain: pppk.Text{
			ID: "Masa yang diusulkan tidak langsung menyambung perjanjian kerja Anda.",
			EN: "The proposed term does not directly follow your work agreement.",
		},
		Cites: []pppk.Citation{source.Unnumbered(source.Convention, "perpanjangan yang bersambung", pppk.High)},
		Check: checkStart,
	},
	{
		ID: "renewal.funds", Act: renewal, Status: pppk.FullTime, Notes: true,
		Title: pppk.Text{ID: "Ketersediaan anggaran", EN: "Availability of funds"},
		Duty: pppk.Text{
			ID: "Instansi menyatakan anggaran tersedia.",
			EN: "The agency states that funds are available.",
		},
		Plain: pppk.Text{
			ID: "Instansi Anda menyatakan bahwa anggaran tidak tersedia.",
			EN: "Your agency states that no funds are available.",
		},
		Cites: []pppk.Citation{
			source.Seen(source.PP49, "Pasal 37 ayat (2)", "syarat perpanjangan, tanpa anggaran", pppk.High),
			source.Unnumbered(source.BKNDeputy, "anggaran bukan alasan", pppk.Low), source.Unnumbered(source.BKNHead, "anggaran dapat menjadi alasan", pppk.Medium),
		},
		Parameters: []law.Param{lackOfFunds},
		Reads:      []*law.Fact{needFunds}, Check: states(needFunds),
		Decides: fundsDecide,
	},
	{
		ID: "renewal.part_time.funds", Act: renewal, Status: pppk.PartTime, Notes: true,
		Title: pppk.Text{ID: "Ketersediaan anggaran", EN: "Availability of funds"},
		Duty: pppk.Text{
			ID: "Instansi menyatakan anggaran tersedia.",
			EN: "The agency states that funds are available.",
		},
		Plain: pppk.Text{
			ID: "Instansi Anda menyatakan bahwa anggaran tidak tersedia.",
			EN: "Your agency states that no funds are available.",
		},
		Cites: []pppk.Citation{
			source.Seen(source.Kepmen16, "diktum 1", "upah sesuai ketersediaan anggaran", pppk.High),
			source.Unnumbered(source.BKNDeputy, "anggaran bukan alasan", pppk.Low), source.Unnumbered(source.BKNHead, "anggaran dapat menjadi alasan", pppk.Medium),
		},
		Parameters: []law.Param{lackOfFunds},
		Reads:      []*law.Fact{needFunds}, Check: states(needFunds),
		Decides: fundsDecide,
	},
}

// fundsDecide: an agency can make lack of money a ground for its own staff.
func fundsDecide(v *law.Values) bool { return lackOfFunds.Of(v) == FundsGround }

func checkStart(c *law.Case) law.Result {
	first, follows := c.Term.First, c.Agreement.Last.AddDays(1)
	switch {
	case !c.Proposed:
		return law.NotApplicable
	case c.Agreement.Last.IsZero():
		return c.Lacks(law.LastDayFact())
	case first.IsZero():
		return c.Lacks(law.TermFirstFact())
	}
	return c.Either(first == follows, law.OnDay(first), law.OnDay(follows))
}

// What a letter adds for those who were young enough when they applied and are not
// any more when they start.
var bknAppointment = []law.Rule{
	{
		ID: "appointment.term.late_start", Act: appointment, Status: pppk.FullTime, Notes: true, Bounds: law.AtMost,
		Title: pppk.Text{ID: "Mulai sesudah melewati batas usia pelamar", EN: "A start beyond the age limit of applicants"},
		Duty: pppk.Text{
			ID: "Yang mulai sesudah melewati batas usia pelamar, tetapi sebelum batas usia jabatan, tetap diangkat dengan masa perjanjian yang paling singkat.",
			EN: "Somebody who starts beyond the age limit of applicants, but before that of the position, is still appointed, for the shortest term.",
		},
		Plain: pppk.Text{
			ID: "Masa yang diusulkan lebih lama dari yang disebut bagi yang mulai sesudah batas usia pelamar.",
			EN: "The proposed term is longer than is said of those who start beyond the age limit of applicants.",
		},
		Cites:      []pppk.Citation{source.Unnumbered(source.BKNLetter, "perjanjian satu tahun bagi yang diangkat setelah melewati batas usia pelamar", pppk.Low)},
		Parameters: []law.Param{ageDay, managerialAges, functionalAges, teacherAges, researchAges, teacherAge, applicantCount},
		Check:      checkLateStart,
	},
}

// What was said of part-time intake after the year in which it was done.
var panrbAppointment = []law.Rule{
	{
		ID: "appointment.part_time.intake", Act: partTimeAppointment, Status: pppk.PartTime, Notes: true, Told: true,
		Title: pppk.Text{ID: "Pengadaan paruh waktu hanya sekali", EN: "Part-time intake once only"},
		Duty: pppk.Text{
			ID: "Pengangkatan diputuskan dalam tahun yang disebut sebagai satu-satunya tahun pengadaan paruh waktu; sesudahnya hanya penyelesaian pengadaan tahun itu.",
			EN: "The appointment is decided in the year that is said to be the only one of part-time intake; after it only that intake is completed.",
		},
		Plain: pppk.Text{
			ID: "Menurut pernyataan pejabat, tahun pengadaan paruh waktu sudah lewat dan hanya pengadaan itu yang masih diselesaikan.",
			EN: "By what an official said the year of part-time intake is over; only that one is completed.",
		},
		Cites: []pppk.Citation{source.OnlyIn2025},
		Check: checkIntake,
		Never: map[law.Result]string{law.NotKnown: "the day of the decision is always known"},
	},
}

// intakeYear is the year of part-time intake.
const intakeYear = 2025

func checkIntake(c *law.Case) law.Result {
	last := pppk.EndOfYear(intakeYear)
	return c.Either(!c.Day.After(last), law.OnDay(c.Day), law.UpToDay(last))
}

// checkLateStart concerns whoever starts after the last day on which he could have
// applied: whether the age limit itself stands in the way is another rule.
func checkLateStart(c *law.Case) law.Result {
	start := c.Start
	if c.Limit.Birthday.IsZero() || start.IsZero() {
		return c.LacksAge(c.StartFact())
	}
	choice := applicantCount.Shown(c)
	if pastMargin(c, start) {
		choice = applicantCount.In(c)
	}
	switch least, most := applicantDays(&c.Limit, choice); {
	case !start.After(least), c.LimitReached(start):
		return law.NotApplicable
	case start.After(most) && c.LimitAhead(start):
		return c.AtMost(1)
	}
	return c.Lacks(c.Limit.Missing)
}
