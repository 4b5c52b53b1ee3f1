package before

var permen70 = Instrument{
	Name: "PermenPANRB 70/2020", Title: "Peraturan Menteri PANRB tentang Masa Hubungan Perjanjian Kerja PPPK",
	Force: Binding, Year: 2020, CheckedTo: newDate(2026, 3, 3),
}

var permen6 = Instrument{
	Name: "PermenPANRB 6/2024", Title: "Peraturan Menteri PANRB tentang Pengadaan Pegawai ASN",
	Force: Binding, Year: 2024, CheckedTo: newDate(2026, 4, 1),
}

// The ministry's regulations on the length of agreements.
var permen70Rules = []rule{
	{
		// It speaks of how long the position is needed, and a later regulation
		// has no ceiling: so it notes.
		id: "renewal.term.position", act: Renewal, status: FullTime, notes: true, bound: atMost,
		title: words{"Masa paling lama menurut kebutuhan jabatan", "Longest term by need of the position"},
		duty: words{
			"Masa yang diusulkan tidak melewati masa kebutuhan jabatan yang paling lama; peraturan yang lebih baru tidak memuat batas itu.",
			"The proposed term does not run beyond the longest time for which a position is needed; the newer regulation has no such limit.",
		},
		plain: words{
			"Masa yang diusulkan lebih lama dari masa kebutuhan jabatan Anda.",
			"The proposed term is longer than the time for which your position is needed.",
		},
		cites: []Citation{
			seen(permen70, "Pasal 4 ayat (4)", "perpanjangan masa kebutuhan jabatan", Medium),
			seen(permen6, "Pasal 60", "perpanjangan tanpa masa paling lama", Medium),
		},
		check: func(k known, x extra, _ *values) result { return k.atMost(x, 5) },
	},
}

var permen70Appointment = []rule{
	{
		// Like renewal.term.position: it speaks of the position, so it notes.
		id: "appointment.term.position", act: Appointment, status: FullTime, notes: true, bound: atMost,
		title: words{"Masa menurut kebutuhan jabatan", "Term by need of the position"},
		duty: words{
			"Masa yang diusulkan tidak melewati masa kebutuhan jabatan yang paling lama; peraturan yang lebih baru tidak memuat batas itu.",
			"The proposed term does not run beyond the longest time for which a position is needed; the newer regulation has no such limit.",
		},
		plain: words{
			"Masa yang diusulkan lebih lama dari masa kebutuhan jabatan itu.",
			"The proposed term is longer than the time for which that position is needed.",
		},
		cites: []Citation{
			seen(permen70, "Pasal 3 ayat (2)", "masa kebutuhan jabatan", Medium),
			seen(permen6, "Pasal 60", "masa perjanjian tanpa masa paling lama", Medium),
		},
		check: func(k known, x extra, _ *values) result { return k.atMost(x, 5) },
	},
}
