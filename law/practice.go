package law

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
)

var practiceRules = []rule{
	{
		id: "renewal.term.start", act: pppk.Renewal, status: pppk.FullTime, notes: true,
		title: pppk.Text{ID: "Hari pertama perpanjangan", EN: "First day of the renewal"},
		duty: pppk.Text{
			ID: "Perpanjangan dimulai pada hari sesudah perjanjian lama berakhir, tanpa jeda dan tanpa tumpang tindih.",
			EN: "The renewal starts on the day after the old agreement ends, without a gap and without an overlap.",
		},
		plain: pppk.Text{
			ID: "Masa yang diusulkan tidak langsung menyambung perjanjian kerja Anda.",
			EN: "The proposed term does not directly follow your work agreement.",
		},
		cites: []pppk.Citation{source.Unnumbered(source.Convention, "perpanjangan yang bersambung", pppk.High)},
		check: checkStart,
	},
	{
		id: "renewal.part_time.term.start", act: pppk.Renewal, status: pppk.PartTime, notes: true,
		title: pppk.Text{ID: "Hari pertama perpanjangan", EN: "First day of the renewal"},
		duty: pppk.Text{
			ID: "Perpanjangan dimulai pada hari sesudah perjanjian lama berakhir, tanpa jeda dan tanpa tumpang tindih.",
			EN: "The renewal starts on the day after the old agreement ends, without a gap and without an overlap.",
		},
		plain: pppk.Text{
			ID: "Masa yang diusulkan tidak langsung menyambung perjanjian kerja Anda.",
			EN: "The proposed term does not directly follow your work agreement.",
		},
		cites: []pppk.Citation{source.Unnumbered(source.Convention, "perpanjangan yang bersambung", pppk.High)},
		check: checkStart,
	},
	{
		id: "renewal.funds", act: pppk.Renewal, status: pppk.FullTime, notes: true,
		title: pppk.Text{ID: "Ketersediaan anggaran", EN: "Availability of funds"},
		duty: pppk.Text{
			ID: "Instansi menyatakan anggaran tersedia.",
			EN: "The agency states that funds are available.",
		},
		plain: pppk.Text{
			ID: "Instansi Anda menyatakan bahwa anggaran tidak tersedia.",
			EN: "Your agency states that no funds are available.",
		},
		cites: []pppk.Citation{
			source.Seen(source.PP49, "Pasal 37 ayat (2)", "syarat perpanjangan, tanpa anggaran", pppk.High),
			source.Unnumbered(source.BKNDeputy, "anggaran bukan alasan", pppk.Low), source.Unnumbered(source.BKNHead, "anggaran dapat menjadi alasan", pppk.Medium),
		},
		uses:    []paramID{paramFunds},
		check:   checkStatement(pppk.Funds, needFunds),
		decides: fundsDecide,
	},
	{
		id: "renewal.part_time.funds", act: pppk.Renewal, status: pppk.PartTime, notes: true,
		title: pppk.Text{ID: "Ketersediaan anggaran", EN: "Availability of funds"},
		duty: pppk.Text{
			ID: "Instansi menyatakan anggaran tersedia.",
			EN: "The agency states that funds are available.",
		},
		plain: pppk.Text{
			ID: "Instansi Anda menyatakan bahwa anggaran tidak tersedia.",
			EN: "Your agency states that no funds are available.",
		},
		cites: []pppk.Citation{
			source.Seen(source.Kepmen16, "diktum 1", "upah sesuai ketersediaan anggaran", pppk.High),
			source.Unnumbered(source.BKNDeputy, "anggaran bukan alasan", pppk.Low), source.Unnumbered(source.BKNHead, "anggaran dapat menjadi alasan", pppk.Medium),
		},
		uses:    []paramID{paramFunds},
		check:   checkStatement(pppk.Funds, needFunds),
		decides: fundsDecide,
	},
}

// fundsDecide: an agency can make lack of money a ground for its own staff.
func fundsDecide(v *values) bool { return v.choices[paramFunds] == fundsGround }

func checkStart(c *kase) Result {
	first, follows := c.term.First, c.agreement.Last.AddDays(1)
	switch {
	case !c.proposed:
		return NotApplicable
	case c.agreement.Last.IsZero():
		return c.lacks(needLast)
	case first.IsZero():
		return c.lacks(needTermFirst)
	}
	return c.either(first == follows, dayOf(first), dayOf(follows))
}

// What a letter adds for those who were young enough when they applied and are not
// any more when they start.
var bknAppointment = []rule{
	{
		id: "appointment.term.late_start", act: pppk.Appointment, status: pppk.FullTime, notes: true, bound: atMost,
		title: pppk.Text{ID: "Mulai sesudah melewati batas usia pelamar", EN: "A start beyond the age limit of applicants"},
		duty: pppk.Text{
			ID: "Yang mulai sesudah melewati batas usia pelamar, tetapi sebelum batas usia jabatan, tetap diangkat dengan masa perjanjian yang paling singkat.",
			EN: "Somebody who starts beyond the age limit of applicants, but before that of the position, is still appointed, for the shortest term.",
		},
		plain: pppk.Text{
			ID: "Masa yang diusulkan lebih lama dari yang disebut bagi yang mulai sesudah batas usia pelamar.",
			EN: "The proposed term is longer than is said of those who start beyond the age limit of applicants.",
		},
		cites: []pppk.Citation{source.Unnumbered(source.BKNLetter, "perjanjian satu tahun bagi yang diangkat setelah melewati batas usia pelamar", pppk.Low)},
		uses:  []paramID{paramAgeDay, paramTeacher, paramApplicantAge},
		check: checkLateStart,
	},
}

// What was said of part-time intake after the year in which it was done.
var panrbAppointment = []rule{
	{
		id: "appointment.part_time.intake", act: pppk.PartTimeAppointment, status: pppk.PartTime, notes: true, told: true,
		title: pppk.Text{ID: "Pengadaan paruh waktu hanya sekali", EN: "Part-time intake once only"},
		duty: pppk.Text{
			ID: "Pengangkatan diputuskan dalam tahun yang disebut sebagai satu-satunya tahun pengadaan paruh waktu; sesudahnya hanya penyelesaian pengadaan tahun itu.",
			EN: "The appointment is decided in the year that is said to be the only one of part-time intake; after it only that intake is completed.",
		},
		plain: pppk.Text{
			ID: "Menurut pernyataan pejabat, tahun pengadaan paruh waktu sudah lewat dan hanya pengadaan itu yang masih diselesaikan.",
			EN: "By what an official said the year of part-time intake is over; only that one is completed.",
		},
		cites: []pppk.Citation{source.OnlyIn2025},
		check: checkIntake,
		never: map[Result]string{NotKnown: "the day of the decision is always known"},
	},
}

// intakeYear is the year of part-time intake.
const intakeYear = 2025

func checkIntake(c *kase) Result {
	last := pppk.EndOfYear(intakeYear)
	return c.either(!c.day.After(last), dayOf(c.day), upTo(last))
}

// checkLateStart concerns whoever starts after the last day on which he could have
// applied: whether the age limit itself stands in the way is another rule.
func checkLateStart(c *kase) Result {
	start := c.start
	if c.limit.birthday.IsZero() || start.IsZero() {
		return c.lacksAge(c.startNeed())
	}
	choice := c.shown(paramApplicantAge)
	if c.pastMargin(start) {
		choice = c.asks(paramApplicantAge)
	}
	switch least, most := c.limit.applicantDays(choice); {
	case !start.After(least), c.reached(start):
		return NotApplicable
	case start.After(most) && c.ahead(start):
		return c.atMost(1)
	}
	return c.lacks(c.limit.missing)
}
