package before

// What the law says of posts: how they are authorised, moved and lost.

var bkn1 = Instrument{
	Name: "Peraturan BKN 1/2019", Title: "Peraturan BKN tentang petunjuk teknis pengadaan PPPK",
	Force: Binding, Year: 2019, CheckedTo: newDate(2026, 3, 12),
}

var kepmen15 = Instrument{
	Name: "KepmenPANRB 15/2025", Title: "Keputusan Menteri PANRB tentang pelamar tambahan dan pengolahan hasil seleksi PPPK 2024",
	Force: Binding, Year: 2025, CheckedTo: newDate(2026, 3, 12),
}

var bkn1272 = Instrument{
	Name: "Surat BKN 1272/2025", Force: Guidance, Year: 2025, CheckedTo: newDate(2026, 3, 12),
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
	passCancelled      = seen(permen6, "Pasal 54 ayat (1)", "pembatalan kelulusan", Medium)
	notBarredIfMoved   = unnumbered(bkn1272, "pengecualian bagi yang ditempatkan melalui optimalisasi dan mengundurkan diri sebelum nomor induk", High)
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
			"Yang diangkat dinyatakan lulus seleksi, dan kelulusannya tidak dibatalkan.",
			"The person is declared to have passed the selection, and the pass was not cancelled.",
		},
		plain: words{
			"Anda tidak dinyatakan lulus seleksi, atau kelulusan Anda dibatalkan.",
			"You are not declared to have passed the selection, or your pass was cancelled.",
		},
		cites: []Citation{passedIsAppointed, passCancelled},
		check: checkStatement(PassedSelection, needPassedSelection),
	},
	{
		id: "appointment.not_cancelled", act: Appointment, status: FullTime,
		title: words{"Tidak ada peristiwa yang menghalangi pengangkatan", "No event that bars the appointment"},
		duty: words{
			"Sampai hari keputusan tidak tercatat bahwa yang akan diangkat meninggal dunia atau dipidana penjara dua tahun atau lebih.",
			"Up to the day of the decision it is not on record that the person has died or was sentenced to two years of prison or more.",
		},
		plain: words{
			"Tercatat suatu peristiwa yang menghalangi pengangkatan Anda.",
			"An event is on record that bars your appointment.",
		},
		cites: []Citation{passCancelled, seen(pp49, "Pasal 16", "tidak pernah dipidana penjara dua tahun atau lebih", High)},
		check: checkNotEnded,
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
		id: "appointment.not_barred", act: Appointment, status: FullTime,
		title: words{"Tidak sedang dilarang melamar", "Not barred from applying"},
		duty: words{
			"Yang diangkat tidak melamar dalam masa larangan sesudah mengundurkan diri dari kelulusan sebelumnya.",
			"The person did not apply while barred after resigning from an earlier pass.",
		},
		plain: words{
			"Tercatat bahwa Anda melamar dalam masa larangan sesudah mengundurkan diri dari kelulusan sebelumnya.",
			"It is on record that you applied while you were barred after resigning from an earlier pass.",
		},
		cites: []Citation{seen(permen6, "Pasal 58 ayat (2)", "larangan melamar selama dua tahun anggaran pengadaan", High), notBarredIfMoved},
		check: checkStatement(NotBarred, needNotBarred),
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
