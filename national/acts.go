package national

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

// byOutcome are words by the outcome of a decision, unset first.
type byOutcome = [law.NotEligible + 1]pppk.Text

// What is said of every act alike.
var (
	noRuleText       = pppk.Text{ID: "BELUM ADA ATURAN yang menjawab pada hari itu.", EN: "NO RULE answers on that day."}
	contestedText    = pppk.Text{ID: "BERGANTUNG PADA PEMBACAAN HUKUM: lihat pembacaan di bawah.", EN: "CONTESTED: it depends on how the law is read; see the readings below."}
	approvedText     = pppk.Text{ID: "; pejabat pembina kepegawaian (PPK) telah menyetujuinya", EN: "; your appointing authority (PPK) has approved it"}
	refusedText      = pppk.Text{ID: "; pejabat pembina kepegawaian (PPK) telah menolaknya", EN: "; your appointing authority (PPK) has refused it"}
	undeterminedText = pppk.Text{ID: "BELUM DAPAT DITENTUKAN: ada keterangan yang kurang.", EN: "UNDETERMINED: information is missing."}
)

// appointedFullTime is said of who is appointed full-time, part-time before or not.
var appointedFullTime = byOutcome{
	{
		ID: "Belum ada aturan yang menjawab apakah Anda dapat diangkat menjadi PPPK penuh waktu",
		EN: "No rule yet answers whether you may be appointed as full-time PPPK",
	},
	{
		ID: "Anda memenuhi syarat untuk diangkat menjadi PPPK penuh waktu",
		EN: "You meet the conditions for appointment as full-time PPPK",
	},
	{
		ID: "Dapat tidaknya Anda diangkat menjadi PPPK penuh waktu bergantung pada cara hukum dibaca",
		EN: "Whether you may be appointed as full-time PPPK depends on how the law is read",
	},
	{
		ID: "Belum dapat ditentukan apakah Anda dapat diangkat menjadi PPPK penuh waktu karena ada keterangan yang kurang",
		EN: "It cannot yet be told whether you may be appointed as full-time PPPK because information is missing",
	},
	{
		ID: "Anda tidak memenuhi syarat untuk diangkat menjadi PPPK penuh waktu",
		EN: "You do not meet the conditions for appointment as full-time PPPK",
	},
}

var renewal = law.NewAct(law.ActSpec{
	ID: "perpanjangan", Unnamed: true, Asks: law.AsksTerm, Short: "renewal.age_limit.year_left", Terms: true, Duties: renewalDuties,
	Objection: objection(pppk.Text{
		ID: "Jalur keberatan atas perpanjangan tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
		EN: "National law is not known to have a route of objection about renewals, and the agency has not set one.",
	}),
	Words: law.ActWords{
		Title: pppk.Text{ID: "Perpanjangan perjanjian kerja PPPK", EN: "Renewal of a PPPK work agreement"},
		Outcomes: byOutcome{
			noRuleText,
			{ID: "MEMENUHI SYARAT untuk diperpanjang. Ini belum berarti diperpanjang.", EN: "ELIGIBLE for renewal. This does not mean renewed."},
			contestedText, undeterminedText,
			{ID: "TIDAK MEMENUHI SYARAT untuk diperpanjang.", EN: "NOT ELIGIBLE for renewal."},
		},
		Plain: byOutcome{
			{
				ID: "Belum ada aturan yang menjawab apakah perjanjian kerja Anda dapat diperpanjang",
				EN: "No rule yet answers whether your work agreement may be renewed",
			},
			{
				ID: "Perjanjian kerja Anda memenuhi syarat untuk diperpanjang",
				EN: "Your work agreement meets the conditions for renewal",
			},
			{
				ID: "Dapat tidaknya perjanjian kerja Anda diperpanjang bergantung pada cara hukum dibaca",
				EN: "Whether your work agreement may be renewed depends on how the law is read",
			},
			{
				ID: "Belum dapat ditentukan apakah perjanjian kerja Anda dapat diperpanjang karena ada keterangan yang kurang",
				EN: "It cannot yet be told whether your work agreement may be renewed because information is missing",
			},
			{
				ID: "Perjanjian kerja Anda tidak memenuhi syarat untuk diperpanjang",
				EN: "Your work agreement does not meet the conditions for renewal",
			},
		},
		Approved: pppk.Text{ID: "; pejabat pembina kepegawaian (PPK) telah menyetujui perpanjangannya", EN: "; your appointing authority (PPK) has approved it"}, Refused: pppk.Text{ID: "; pejabat pembina kepegawaian (PPK) telah menolak perpanjangannya", EN: "; your appointing authority (PPK) has refused it"},
	},
})

var conversion = law.NewAct(law.ActSpec{
	ID: "pengangkatan-penuh-waktu", Asks: law.AsksTerm | law.MayAskPosition, Only: pppk.PartTime, Short: "conversion.age_limit.year_left", By: source.Kepmen16, Early: true, Terms: true, Decides: decidesOnPosition, Notes: conversionNotes,
	Objection: objection(pppk.Text{
		ID: "Jalur keberatan atas pengangkatan ini tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
		EN: "National law is not known to have a route of objection about this appointment, and the agency has not set one.",
	}),
	Words: law.ActWords{
		Title: pppk.Text{ID: "Pengangkatan PPPK paruh waktu menjadi PPPK penuh waktu", EN: "Appointment of part-time PPPK as full-time PPPK"},
		Outcomes: byOutcome{
			noRuleText,
			{
				ID: "MEMENUHI SYARAT untuk diangkat penuh waktu. Ini belum berarti diangkat: tidak ada pengangkatan yang otomatis.",
				EN: "ELIGIBLE for full-time appointment. This does not mean appointed: no appointment is automatic.",
			},
			contestedText, undeterminedText,
			{ID: "TIDAK MEMENUHI SYARAT untuk diangkat penuh waktu.", EN: "NOT ELIGIBLE for full-time appointment."},
		},
		Plain:    appointedFullTime,
		Approved: approvedText, Refused: refusedText,
	},
})

var ending = law.NewAct(law.ActSpec{
	ID: "pemutusan", Asks: law.AsksGround, WordsFor: wordsOfEnding, Decides: decidesOnEnding, ComesPlain: classPlain, Notes: endingNotes,
	Objection: objection(pppk.Text{
		ID: "Jalur keberatan atas pemutusan tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
		EN: "National law is not known to have a route of objection about endings, and the agency has not set one.",
	}),
	Words: law.ActWords{
		Title: pppk.Text{ID: "Pemutusan hubungan perjanjian kerja PPPK", EN: "Ending of a PPPK work agreement"},
		Outcomes: byOutcome{
			noRuleText,
			{
				ID: "ADA DASAR untuk memutus perjanjian. Ini belum berarti diputus.",
				EN: "THERE IS A GROUND for ending the agreement. This does not mean ended.",
			},
			contestedText, undeterminedText,
			{ID: "TIDAK ADA DASAR untuk memutus perjanjian sekarang.", EN: "THERE IS NO GROUND for ending the agreement now."},
		},
		Plain: byOutcome{
			{
				ID: "Belum ada aturan yang menjawab apakah perjanjian kerja Anda dapat diputus",
				EN: "No rule yet answers whether your work agreement may be ended",
			},
			{
				ID: "Ada dasar untuk memutus perjanjian kerja Anda",
				EN: "There is a ground for ending your work agreement",
			},
			{
				ID: "Dapat tidaknya perjanjian kerja Anda diputus bergantung pada cara hukum dibaca",
				EN: "Whether your work agreement may be ended depends on how the law is read",
			},
			{
				ID: "Belum dapat ditentukan apakah ada dasar untuk memutus perjanjian kerja Anda karena ada keterangan yang kurang",
				EN: "It cannot yet be told whether your work agreement may be ended because information is missing",
			},
			{
				ID: "Tidak ada dasar untuk memutus perjanjian kerja Anda sekarang",
				EN: "There is no ground for ending your work agreement now",
			},
		},
		Approved: pppk.Text{ID: "; pejabat pembina kepegawaian (PPK) telah menyetujui pemutusannya", EN: "; your appointing authority (PPK) has approved it"}, Refused: pppk.Text{ID: "; pejabat pembina kepegawaian (PPK) telah menolak pemutusannya", EN: "; your appointing authority (PPK) has refused it"},
		Called: endingCalled,
	},
})

var placement = law.NewAct(law.ActSpec{
	ID: "penempatan-jabatan", Asks: law.AsksTerm | law.AsksPosition, Early: true, Decides: decidesOnPosition,
	Objection: objection(pppk.Text{
		ID: "Jalur keberatan atas penempatan PPPK tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
		EN: "National law is not known to have a route of objection about the placement of PPPK, and the agency has not set one.",
	}),
	Words: law.ActWords{
		Title: pppk.Text{ID: "Penempatan PPPK dalam jabatan", EN: "Placement of a PPPK in a position"},
		Outcomes: byOutcome{
			noRuleText,
			{
				ID: "MEMENUHI SYARAT untuk ditempatkan dalam jabatan itu. Ini belum berarti ditempatkan.",
				EN: "ELIGIBLE to be placed in the position. This does not mean placed.",
			},
			contestedText, undeterminedText,
			{ID: "TIDAK MEMENUHI SYARAT untuk ditempatkan dalam jabatan itu.", EN: "NOT ELIGIBLE to be placed in the position."},
		},
		Plain: byOutcome{
			{
				ID: "Belum ada aturan yang menjawab apakah Anda dapat ditempatkan dalam jabatan itu",
				EN: "No rule yet answers whether you may be placed in the position",
			},
			{
				ID: "Anda memenuhi syarat untuk ditempatkan dalam jabatan itu",
				EN: "You meet the conditions for being placed in the position",
			},
			{
				ID: "Dapat tidaknya Anda ditempatkan dalam jabatan itu bergantung pada cara hukum dibaca",
				EN: "Whether you may be placed in the position depends on how the law is read",
			},
			{
				ID: "Belum dapat ditentukan apakah Anda dapat ditempatkan dalam jabatan itu karena ada keterangan yang kurang",
				EN: "It cannot yet be told whether you may be placed in the position because information is missing",
			},
			{
				ID: "Anda tidak memenuhi syarat untuk ditempatkan dalam jabatan itu",
				EN: "You do not meet the conditions for being placed in the position",
			},
		},
		Approved: approvedText, Refused: refusedText,
	},
})

var headOfSchool = law.NewAct(law.ActSpec{
	ID: "penugasan-kepala-sekolah", Asks: law.AsksTerm, Only: pppk.FullTime, By: source.Permendikdasmen7, Early: true,
	Objection: objection(pppk.Text{
		ID: "Jalur keberatan atas penugasan kepala sekolah tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
		EN: "National law is not known to have a route of objection about the assignment of heads of school, and the agency has not set one.",
	}),
	Words: law.ActWords{
		Title: pppk.Text{ID: "Penugasan guru PPPK sebagai kepala sekolah", EN: "Assignment of a PPPK teacher as head of school"},
		Outcomes: byOutcome{
			noRuleText,
			{
				ID: "MEMENUHI SYARAT untuk ditugaskan sebagai kepala sekolah. Ini belum berarti ditugaskan.",
				EN: "ELIGIBLE to be assigned as head of school. This does not mean assigned.",
			},
			contestedText, undeterminedText,
			{ID: "TIDAK MEMENUHI SYARAT untuk ditugaskan sebagai kepala sekolah.", EN: "NOT ELIGIBLE to be assigned as head of school."},
		},
		Plain: byOutcome{
			{
				ID: "Belum ada aturan yang menjawab apakah Anda dapat ditugaskan sebagai kepala sekolah",
				EN: "No rule yet answers whether you may be assigned as head of school",
			},
			{
				ID: "Anda memenuhi syarat untuk ditugaskan sebagai kepala sekolah",
				EN: "You meet the conditions for being assigned as head of school",
			},
			{
				ID: "Dapat tidaknya Anda ditugaskan sebagai kepala sekolah bergantung pada cara hukum dibaca",
				EN: "Whether you may be assigned as head of school depends on how the law is read",
			},
			{
				ID: "Belum dapat ditentukan apakah Anda dapat menjadi kepala sekolah karena ada keterangan yang kurang",
				EN: "It cannot yet be told whether you may become head of school because information is missing",
			},
			{
				ID: "Anda tidak memenuhi syarat untuk ditugaskan sebagai kepala sekolah",
				EN: "You do not meet the conditions for being assigned as head of school",
			},
		},
		Approved: approvedText, Refused: refusedText,
	},
})

var periodicRaise = law.NewAct(law.ActSpec{
	ID: "kenaikan-gaji-berkala", Only: pppk.FullTime, Early: true, Heading: gradeLines, Comes: raiseComes, ComesPlain: raisePlain,
	Objection: objection(pppk.Text{
		ID: "Jalur keberatan atas kenaikan gaji tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
		EN: "National law is not known to have a route of objection about raises, and the agency has not set one.",
	}),
	Words: law.ActWords{
		Title: pppk.Text{ID: "Kenaikan gaji berkala PPPK", EN: "Periodic raise of full-time PPPK"},
		Outcomes: byOutcome{
			noRuleText,
			{ID: "MEMENUHI SYARAT untuk kenaikan gaji berkala. Ini belum berarti diberikan.", EN: "ELIGIBLE for the periodic raise. This does not mean given."},
			contestedText, undeterminedText,
			{ID: "TIDAK MEMENUHI SYARAT untuk kenaikan gaji berkala.", EN: "NOT ELIGIBLE for the periodic raise."},
		},
		Plain: byOutcome{
			{
				ID: "Belum ada aturan yang menjawab apakah Anda dapat diberi kenaikan gaji berkala",
				EN: "No rule yet answers whether you may be given the periodic raise",
			},
			{
				ID: "Anda memenuhi syarat untuk kenaikan gaji berkala",
				EN: "You meet the conditions for the periodic raise",
			},
			{
				ID: "Dapat tidaknya Anda diberi kenaikan gaji berkala bergantung pada cara hukum dibaca",
				EN: "Whether you may be given the periodic raise depends on how the law is read",
			},
			{
				ID: "Belum dapat ditentukan apakah Anda dapat diberi kenaikan gaji berkala karena ada keterangan yang kurang",
				EN: "It cannot yet be told whether you may be given the periodic raise because information is missing",
			},
			{
				ID: "Anda tidak memenuhi syarat untuk kenaikan gaji berkala",
				EN: "You do not meet the conditions for the periodic raise",
			},
		},
		Approved: approvedText, Refused: refusedText,
	},
})

var specialRaiseAct = law.NewAct(law.ActSpec{
	ID: "kenaikan-gaji-istimewa", Only: pppk.FullTime, Early: true, Heading: gradeLines, Duties: specialDuties,
	Objection: objection(pppk.Text{
		ID: "Jalur keberatan atas kenaikan gaji tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
		EN: "National law is not known to have a route of objection about raises, and the agency has not set one.",
	}),
	Words: law.ActWords{
		Title: pppk.Text{ID: "Kenaikan gaji istimewa PPPK", EN: "Special raise of full-time PPPK"},
		Outcomes: byOutcome{
			noRuleText,
			{ID: "MEMENUHI SYARAT untuk kenaikan gaji istimewa. Ini belum berarti diberikan.", EN: "ELIGIBLE for the special raise. This does not mean given."},
			contestedText, undeterminedText,
			{ID: "TIDAK MEMENUHI SYARAT untuk kenaikan gaji istimewa.", EN: "NOT ELIGIBLE for the special raise."},
		},
		Plain: byOutcome{
			{
				ID: "Belum ada aturan yang menjawab apakah Anda dapat diberi kenaikan gaji istimewa",
				EN: "No rule yet answers whether you may be given the special raise",
			},
			{
				ID: "Anda memenuhi syarat untuk kenaikan gaji istimewa",
				EN: "You meet the conditions for the special raise",
			},
			{
				ID: "Dapat tidaknya Anda diberi kenaikan gaji istimewa bergantung pada cara hukum dibaca",
				EN: "Whether you may be given the special raise depends on how the law is read",
			},
			{
				ID: "Belum dapat ditentukan apakah Anda dapat diberi kenaikan gaji istimewa karena ada keterangan yang kurang",
				EN: "It cannot yet be told whether you may be given the special raise because information is missing",
			},
			{
				ID: "Anda tidak memenuhi syarat untuk kenaikan gaji istimewa",
				EN: "You do not meet the conditions for the special raise",
			},
		},
		Approved: approvedText, Refused: refusedText,
	},
})

var appointment = law.NewAct(law.ActSpec{
	ID: "pengangkatan", Asks: law.AsksTerm | law.AsksPosition, Only: pppk.FullTime, By: source.Permen6, Begins: pppk.FullTime, Events: []pppk.EventKind{pppk.Death, pppk.PrisonTwoYears}, Terms: true, Decides: decidesOnPosition,
	Objection: objection(pppk.Text{
		ID: "Jalur keberatan atas pengangkatan ini tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
		EN: "National law is not known to have a route of objection about this appointment, and the agency has not set one.",
	}),
	Words: law.ActWords{
		Title: pppk.Text{ID: "Pengangkatan PPPK penuh waktu", EN: "Appointment as full-time PPPK"},
		Outcomes: byOutcome{
			noRuleText,
			{ID: "MEMENUHI SYARAT untuk diangkat penuh waktu. Ini belum berarti diangkat.", EN: "ELIGIBLE for full-time appointment. This does not mean appointed."},
			contestedText, undeterminedText,
			{ID: "TIDAK MEMENUHI SYARAT untuk diangkat penuh waktu.", EN: "NOT ELIGIBLE for full-time appointment."},
		},
		Plain:    appointedFullTime,
		Approved: approvedText, Refused: refusedText,
	},
})

var partTimeAppointment = law.NewAct(law.ActSpec{
	ID: "pengangkatan-paruh-waktu", Asks: law.AsksTerm | law.AsksPosition, Only: pppk.PartTime, By: source.Kepmen16, Begins: pppk.PartTime, Events: []pppk.EventKind{pppk.Death}, Terms: true,
	Objection: objection(pppk.Text{
		ID: "Jalur keberatan atas pengangkatan ini tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
		EN: "National law is not known to have a route of objection about this appointment, and the agency has not set one.",
	}),
	Words: law.ActWords{
		Title: pppk.Text{ID: "Pengangkatan PPPK paruh waktu", EN: "Appointment as part-time PPPK"},
		Outcomes: byOutcome{
			noRuleText,
			{ID: "MEMENUHI SYARAT untuk diangkat paruh waktu. Ini belum berarti diangkat.", EN: "ELIGIBLE for part-time appointment. This does not mean appointed."},
			contestedText, undeterminedText,
			{ID: "TIDAK MEMENUHI SYARAT untuk diangkat paruh waktu.", EN: "NOT ELIGIBLE for part-time appointment."},
		},
		Plain: byOutcome{
			{
				ID: "Belum ada aturan yang menjawab apakah Anda dapat diangkat menjadi PPPK paruh waktu",
				EN: "No rule yet answers whether you may be appointed as part-time PPPK",
			},
			{
				ID: "Anda memenuhi syarat untuk diangkat menjadi PPPK paruh waktu",
				EN: "You meet the conditions for appointment as part-time PPPK",
			},
			{
				ID: "Dapat tidaknya Anda diangkat menjadi PPPK paruh waktu bergantung pada cara hukum dibaca",
				EN: "Whether you may be appointed as part-time PPPK depends on how the law is read",
			},
			{
				ID: "Belum dapat ditentukan apakah Anda dapat diangkat menjadi PPPK paruh waktu karena ada keterangan yang kurang",
				EN: "It cannot yet be told whether you may be appointed as part-time PPPK because information is missing",
			},
			{
				ID: "Anda tidak memenuhi syarat untuk diangkat menjadi PPPK paruh waktu",
				EN: "You do not meet the conditions for appointment as part-time PPPK",
			},
		},
		Approved: approvedText, Refused: refusedText,
	},
})

// resigning is the words of a request to resign, which is no measure against anybody.
var resigning = law.ActWords{
	Title: pppk.Text{ID: "Pengunduran diri PPPK", EN: "Resignation of a PPPK"},
	Outcomes: byOutcome{
		noRuleText,
		{ID: "PENGUNDURAN DIRI DAPAT DISETUJUI. Ini belum berarti disetujui.", EN: "THE RESIGNATION CAN BE APPROVED. This does not mean approved."},
		contestedText, undeterminedText,
		{
			ID: "PENGUNDURAN DIRI TIDAK DAPAT DISETUJUI SEKARANG. Permintaan yang belum memenuhi kedua syaratnya ditunda, dan tidak ditolak.",
			EN: "THE RESIGNATION CANNOT BE APPROVED NOW. A request that does not meet its two conditions is postponed, and not refused.",
		},
	},
	Plain: byOutcome{
		{
			ID: "Belum ada aturan yang menjawab apakah pengunduran diri Anda dapat disetujui",
			EN: "No rule yet answers whether your resignation can be approved",
		},
		{
			ID: "Pengunduran diri Anda dapat disetujui",
			EN: "Your resignation can be approved",
		},
		{
			ID: "Dapat tidaknya pengunduran diri Anda disetujui sekarang bergantung pada cara hukum dibaca",
			EN: "Whether your resignation can be approved now depends on how the law is read",
		},
		{
			ID: "Belum dapat ditentukan apakah pengunduran diri Anda dapat disetujui karena ada keterangan yang kurang",
			EN: "It cannot yet be told whether your resignation can be approved because information is missing",
		},
		{
			ID: "Pengunduran diri Anda tidak dapat disetujui sekarang",
			EN: "Your resignation cannot be approved now",
		},
	},
	Approved: pppk.Text{ID: "; pejabat pembina kepegawaian (PPK) telah menyetujuinya", EN: "; your appointing authority (PPK) has approved it"}, Refused: pppk.Text{ID: "; pejabat pembina kepegawaian (PPK) belum menyetujuinya", EN: "; your appointing authority (PPK) has not approved it"},
	Called: resigningCalled, Wished: true,
}

// Renewal is renewing an agreement that ends.
func Renewal() law.Act { return renewal }

// Conversion is appointing part-time staff as full-time PPPK.
func Conversion() law.Act { return conversion }

// Ending is ending an agreement before its last day, on law.Request.Ground. Where
// the ground is an [pppk.EventKind], its event is the proof, and one that is on record
// has ended the agreement for every other question: [pppk.Chain.End] says so. The
// act says whether there was a ground, and that nothing else came before it.
func Ending() law.Act { return ending }

// Placement asks whether a PPPK may hold law.Request.Position. A proposed term
// gives the first day of the move; without one it is the day of the decision.
func Placement() law.Act { return placement }

// HeadOfSchool asks whether a full-time teacher may be assigned as head of
// school (kepala sekolah), Permendikdasmen 7/2025. Of part-time teachers the
// library's sources say nothing, so the outcome is unset.
func HeadOfSchool() law.Act { return headOfSchool }

// PeriodicRaise asks whether the raise to the next step of the pay table (KGB)
// may be given. It is there for full-time staff, whose pay goes by grade. No
// national rule is known that gives part-time staff a raise of either kind, so
// of them the outcome is unset.
func PeriodicRaise() law.Act { return periodicRaise }

// SpecialRaise is the raise of an exemplary employee.
func SpecialRaise() law.Act { return specialRaiseAct }

// Appointment is appointing somebody full-time, on law.Request.Position. Older
// agreements are not read; statements count from any day up to that of the
// decision. Without a proposed term it starts on the day of the decision.
func Appointment() law.Act { return appointment }

// PartTimeAppointment is appointing somebody part-time, on the selection of 2024.
// It reads what [Appointment] reads, of its own conditions.
func PartTimeAppointment() law.Act { return partTimeAppointment }

// acts are in the order in which they are listed.
func acts() []law.Act {
	return []law.Act{
		renewal,
		conversion,
		ending,
		placement,
		headOfSchool,
		periodicRaise,
		specialRaiseAct,
		appointment,
		partTimeAppointment,
	}
}
