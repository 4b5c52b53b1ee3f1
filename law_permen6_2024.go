package pppk

// What the law says of posts: how they are authorised, moved and lost.

var bkn1 = Instrument{
	Name: "Peraturan BKN 1/2019", Title: "Peraturan BKN tentang petunjuk teknis pengadaan PPPK",
	Force: Binding, Year: 2019, CheckedTo: newDate(2026, 3, 12),
}

var kepmen15 = Instrument{
	Name: "KepmenPANRB 15/2025", Title: "Keputusan Menteri PANRB tentang pelamar tambahan dan pengolahan hasil seleksi PPPK 2024",
	Force: Binding, Year: 2025, CheckedTo: newDate(2026, 3, 12),
}

// noText is where the library knows no text and follows what the others imply.
var noText = Instrument{Name: "Kesimpulan dari ketentuan pengadaan", Force: Practice, CheckedTo: newDate(2026, 3, 12)}

var replacedReport = Instrument{
	Name: "Pemberitaan, 18 Juli 2025", Force: Spoken,
	Since: newDate(2025, 7, 18), CheckedTo: newDate(2026, 3, 12),
}

var (
	passedIsAppointed  = seen(permen6, "Pasal 57 ayat (1)", "pengangkatan yang dinyatakan lulus atas kebutuhan yang ditetapkan", High)
	expertsByPresident = seen(permen6, "Pasal 57", "pengangkatan jabatan fungsional ahli utama oleh Presiden", High)
	leadersByPresident = unnumbered(pp49, "pengusulan JPT utama dan JPT madya tertentu kepada Presiden", Medium)
	authorisation      = seen(permen6, "Pasal 6 ayat (6)", "penetapan kebutuhan oleh Menteri", High)
	published          = seen(permen6, "Pasal 22 ayat (3)", "rincian yang diumumkan sama dengan yang ditetapkan", High)
	nextRank           = seen(permen6, "Pasal 54", "peringkat berikutnya menggantikan pelamar yang dibatalkan", Medium)
	lostForRound       = unnumbered(bkn1, "formasi yang ditinggalkan sesudah NI ditetapkan", Medium)
	optimisation       = unnumbered(kepmen15, "pengisian dari unit lain dengan jabatan dan pendidikan yang sama", Medium)
	conversion         = unnumbered(kepmen16, "pengangkatan penuh waktu atas kebutuhan yang ditetapkan", Medium)
	afterAgreement     = unnumbered(noText, "formasi sesudah perjanjian berakhir", Low)
)

// Pasal 57: who has passed is appointed to a post that was set.
var permen6Appointment = []rule{
	{
		id: "appointment.post", act: Appointment, status: FullTime,
		title: words{"Kebutuhan yang ditetapkan", "A post in the needs that are set"},
		duty: words{
			"Ada formasi dalam kebutuhan yang ditetapkan Menteri.",
			"There is a post in the needs that the Minister has set.",
		},
		plain: words{
			"Tidak ada formasi bagi Anda dalam kebutuhan yang ditetapkan Menteri.",
			"There is no post for you in the needs that the Minister has set.",
		},
		cites: []Citation{passedIsAppointed},
		check: checkStatement(PostSet, needPostSet),
	},
	{
		id: "appointment.selection", act: Appointment, status: FullTime,
		title: words{"Lulus seleksi", "Passed the selection"},
		duty: words{
			"Yang diangkat dinyatakan lulus seleksi.",
			"The person is declared to have passed the selection.",
		},
		plain: words{
			"Anda tidak dinyatakan lulus seleksi.",
			"You are not declared to have passed the selection.",
		},
		cites: []Citation{passedIsAppointed},
		check: checkStatement(PassedSelection, needPassedSelection),
	},
	{
		id: "appointment.number", act: Appointment, status: FullTime,
		title: words{"Nomor induk (NI) PPPK", "PPPK number (NI)"},
		duty: words{
			"Kepala BKN telah menetapkan nomor induk (NI) PPPK.",
			"The Head of BKN has set the PPPK number (NI).",
		},
		plain: words{
			"Nomor induk (NI) PPPK Anda tidak ditetapkan.",
			"Your PPPK number (NI) was not set.",
		},
		cites: []Citation{seen(permen6, "Pasal 57 ayat (4)", "penyampaian kepada Kepala BKN untuk nomor induk", High)},
		check: checkStatement(NumberSet, needNumberSet),
	},
	{
		id: "appointment.not_bound", act: Appointment, status: FullTime,
		title: words{"Tidak terikat perjanjian PPPK lain", "No other PPPK agreement"},
		duty: words{
			"Yang diangkat tidak terikat perjanjian PPPK lain, atau telah mengundurkan diri darinya.",
			"The person is bound by no other PPPK agreement, or has resigned from it.",
		},
		plain: words{
			"Anda masih terikat perjanjian PPPK lain.",
			"You are still bound by another PPPK agreement.",
		},
		cites: []Citation{seen(permen6, "Pasal 57 ayat (5)", "PPPK yang mengundurkan diri lebih dahulu", High)},
		check: checkStatement(NotBound, needNotBound),
	},
}
