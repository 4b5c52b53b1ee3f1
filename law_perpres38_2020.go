package pppk

var perpres38 = Instrument{
	Name: "Perpres 38/2020", Title: "Peraturan Presiden tentang jabatan yang dapat diisi PPPK",
	Force: Binding, Since: newDate(2020, 2, 26), CheckedTo: newDate(2026, 3, 12),
}

// openToPPPK is which positions PPPK may fill.
var openToPPPK = []Citation{
	seen(perpres38, "Pasal 2 dan Pasal 3", "jabatan yang dapat diisi PPPK", High),
	pelaksanaFilled,
}

// Which kinds of position a full-time PPPK may be appointed to.
var perpres38Appointment = []rule{
	{
		id: "appointment.position", act: Appointment, status: FullTime,
		title: words{"Jabatan yang dapat diisi PPPK", "A position that PPPK may fill"},
		duty: words{
			"Jabatan itu termasuk jenis jabatan yang dapat diisi PPPK.",
			"The position is of a kind that PPPK may fill.",
		},
		plain: words{
			"Jabatan itu tidak dapat diisi PPPK.",
			"PPPK may not fill that position.",
		},
		cites: openToPPPK,
		check: checkOpenToPPPK,
	},
	{
		// The regulation opens "certain" senior posts and does not say which to
		// anybody who has seen no more of it than its sources quote.
		id: "appointment.position.certain", act: Appointment, status: FullTime, notes: true,
		title: words{"JPT utama dan JPT madya tertentu", "Certain JPT utama and JPT madya"},
		duty: words{
			"Jabatan pimpinan tinggi itu termasuk yang tertentu, yang dapat diisi PPPK.",
			"The senior post is one of the certain ones that PPPK may fill.",
		},
		plain: words{
			"Jabatan pimpinan tinggi itu tidak termasuk yang dapat diisi PPPK.",
			"The senior post is not one of those that PPPK may fill.",
		},
		cites: openToPPPK[:1],
		check: checkCertainPost,
	},
}

// checkOpenToPPPK is about kinds of position. Whether a functional position is in
// the list of those that are open, or a senior one among the "certain" ones, it
// does not say. Of positions that the texts do not open by their kind it asks for
// a statement: those that the Minister names, and pelaksana before the regulation
// that has them filled.
func checkOpenToPPPK(k known, _ extra, v *values) result {
	switch k.kind() {
	case Functional, JPTUtama, JPTMadya:
		return result{found: kindOf(k.kind()), code: Met.code()}
	case JPTPratama, Administrator, Pengawas:
		return result{found: kindOf(k.kind()), code: NotMet.code()}
	case Pelaksana:
		if !v.day.Before(permen6.certain()) {
			return result{found: kindOf(Pelaksana), code: Met.code()}
		}
	case 0:
		return needing(needKind)
	}
	return statedOpen(k)
}

func checkCertainPost(k known, _ extra, _ *values) result {
	switch k.kind() {
	case JPTUtama, JPTMadya:
		return statedOpen(k)
	case 0:
		return needing(needKind)
	}
	return result{code: NotApplicable.code()}
}

func statedOpen(k known) result {
	r := result{found: answerOf(OpenToPPPK, Yes), wanted: answerOf(OpenToPPPK, Yes), code: Met.code()}
	switch k.answer(OpenToPPPK) {
	case answerYes:
		return r
	case answerNo:
		r.found, r.code = answerOf(OpenToPPPK, No), NotMet.code()
		return r
	}
	return needing(needOpenToPPPK)
}
