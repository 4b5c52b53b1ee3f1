package before

var perpres38 = Instrument{
	Name: "Perpres 38/2020", Title: "Peraturan Presiden tentang jabatan yang dapat diisi PPPK",
	Force: Binding, Year: 2020, CheckedTo: newDate(2026, 3, 3),
}

// The sources name the first two articles together, and not which holds what.
var openToPPPK = []Citation{
	seen(perpres38, "Pasal 2", "jabatan yang dapat diisi PPPK", High),
	seen(perpres38, "Pasal 3", "jabatan yang dapat diisi PPPK", High),
	seen(uu20, "Pasal 34 ayat (2)", "jabatan tertentu yang dapat diisi PPPK", Medium),
	seen(pp49, "Pasal 2", "jabatan yang dapat diisi PPPK", Medium),
	seen(permen6, "Pasal 7 ayat (2)", "pengadaan nasional bagi jabatan pelaksana dan fungsional", High),
}

// mutationAnswer is what a ministry and the press say, without an article.
var mutationAnswer = Instrument{
	Name: "Tanya jawab PPPK Kementerian Kesehatan dan pemberitaan", Force: Spoken,
	Year: 2023, CheckedTo: newDate(2026, 3, 3),
}

var bkn5 = Instrument{
	Name: "Peraturan BKN 5/2019", Title: "Peraturan BKN tentang mutasi",
	Force: Binding, Year: 2019, CheckedTo: newDate(2026, 3, 3),
}

var panrbMoves = Instrument{
	Name: "Pernyataan Kementerian PANRB, 2025", Force: Spoken,
	Year: 2025, CheckedTo: newDate(2026, 3, 3),
}

// Which positions a PPPK may hold, and moves between them.
var perpres38Rules = []rule{
	{
		id: "placement.position", act: Placement, status: FullTime,
		title: words{"Jabatan yang dapat diisi PPPK", "Positions that PPPK may hold"},
		duty: words{
			"Jabatan itu jabatan fungsional dalam daftar yang dibuka bagi PPPK, jabatan pelaksana, jabatan pimpinan tinggi utama atau madya tertentu, atau jabatan lain yang ditetapkan Menteri dan bukan jabatan struktural.",
			"The position is a functional one in the list that is open to PPPK, pelaksana, one of certain positions of JPT utama or JPT madya, or another one that the Minister has named and that is not structural.",
		},
		plain: words{
			"Jabatan itu tidak dapat diisi oleh PPPK.",
			"The position cannot be held by PPPK.",
		},
		cites: openToPPPK,
		check: checkOpenToPPPK,
	},
	{
		id: "placement.running", act: Placement, status: FullTime,
		title: words{"Perjanjian yang berjalan", "A running agreement"},
		duty: words{
			"Perjanjian kerja berjalan pada hari keputusan dan pada hari pertama dalam jabatan itu.",
			"The work agreement is running on the day of the decision and on the first day in the position.",
		},
		plain: words{
			"Perjanjian kerja Anda tidak berjalan pada hari penempatan.",
			"Your work agreement is not running on the day of the placement.",
		},
		cites: []Citation{seen(pp49, "Pasal 30", "keputusan pengangkatan sebagai awal hubungan perjanjian kerja", Medium)},
		check: checkDuring,
	},
	{
		id: "placement.age_limit", act: Placement, status: FullTime,
		title: words{"Batas usia jabatan yang baru", "Age limit of the new position"},
		duty: words{
			"Jabatan itu hanya dapat dipangku sebelum batas usianya tercapai.",
			"The position can only be taken up before its age limit is reached.",
		},
		plain: words{
			"Batas usia jabatan itu sudah tercapai pada hari penempatan.",
			"The age limit of the position will have been reached on the day of the placement.",
		},
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", High)},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkAgeLimit,
	},
	{
		id: "placement.not_ended", act: Placement, status: FullTime,
		title: words{"Tidak ada peristiwa yang mengakhiri perjanjian", "No event that ends the agreement"},
		duty: words{
			"Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			"Up to the day of the decision there is no event that ends the agreement.",
		},
		plain: words{
			"Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			"An event is on record that ended your work agreement.",
		},
		cites: []Citation{
			seen(uu20, "Pasal 52", "pemberhentian", High),
			seen(pp49, "Pasal 53", "pemutusan hubungan perjanjian kerja", High),
		},
		check: checkNotEnded,
	},
	{
		// No binding text was seen: so it notes.
		id: "placement.agency", act: Placement, status: FullTime, notes: true, told: true,
		title: words{"Perpindahan di dalam instansi", "A move within the agency"},
		duty: words{
			"Perpindahan tetap di dalam instansi, kecuali karena perubahan organisasi; mutasi lain ke instansi lain tidak ada selama perjanjian, dan keluar berarti mengundurkan diri dan mengikuti seleksi baru.",
			"The move stays in the agency, but for a change of the organisation; there is no other transfer to another one during the agreement, and leaving means resigning and a new selection.",
		},
		plain: words{
			"Pindah ke instansi lain berarti mengundurkan diri dan mengikuti seleksi baru.",
			"Moving to another agency means resigning and taking part in a new selection.",
		},
		cites: []Citation{
			unnumbered(mutationAnswer, "mutasi ke instansi lain, yang tidak ada selama perjanjian", Medium),
			unnumbered(bkn5, "mutasi, yang hanya mengatur PNS", Medium),
		},
		check: checkWithinAgency,
	},
	{
		id: "placement.same_kind", act: Placement, notes: true,
		title: words{"Jabatan yang sama", "The same position"},
		duty: words{
			"Menurut pernyataan pejabat, perpindahan di dalam instansi adalah ke jabatan yang sama; yang dibandingkan di sini jenis, rumpun, dan jenjangnya.",
			"As officials state, a move within the agency is to the same position; what is compared here is its kind, cluster and level.",
		},
		plain: words{
			"Jenis, rumpun, atau jenjang jabatan itu lain dari jabatan Anda sekarang.",
			"The position has another kind, cluster or level than yours.",
		},
		cites: []Citation{unnumbered(panrbMoves, "perpindahan di dalam instansi pada jabatan yang sama", Low)},
		check: checkSameKind,
	},
}

// checkOpenToPPPK answers whether PPPK may hold the position, by its kind. Of
// functional positions there is a list that has been changed since; the library
// does not hold it, so an office has to say, or the Minister has set a need for
// it. A pelaksana is open by a regulation of which only the year is known; on the
// days before it certainly holds, an office has to say.
func checkOpenToPPPK(k known, x extra, v *values) result { return k.openToPPPK(x, v, false) }

// checkSetForPPPK is checkOpenToPPPK where the Minister has to set a need anyway.
func checkSetForPPPK(k known, x extra, v *values) result { return k.openToPPPK(x, v, true) }

func (k known) openToPPPK(x extra, v *values, byNeed bool) result {
	r := result{found: positionOf(k.kind(), 0, 0), wanted: textOpenToPPPK, code: Met.code()}
	switch k.kind() {
	case 0:
		return needing(needKind)
	case JPTPratama, Administrator, Pengawas:
		r.code = NotMet.code()
		return r
	case Functional:
		set, open := k.answer(PostSet), k.answer(PositionOpen)
		switch {
		case !byNeed || set == answerNo:
		case set == answerYes && open == answerNo:
			return needing(needPositionOpen) // the two disagree
		case set == answerYes:
			r.found = textNeedSet
			return r
		case open != answerYes && open != answerNo:
			return needing(needPostSet) // it is asked for anyway, and answers this too
		}
	case Pelaksana:
		if !v.day.Before(permen6.certain()) {
			return r
		}
	}
	return checkStatement(PositionOpen, needPositionOpen)(k, x, v)
}

// checkDuring is checkRunning for something that begins on a day of its own.
func checkDuring(k known, x extra, v *values) result {
	r := checkRunning(k, x, v)
	if r.code.result() != Met || !k.proposed() {
		return r
	}
	switch first := x.propFirst(); {
	case first.IsZero():
		return needing(needTermFirst)
	case k.first().IsZero() && first.Before(v.day):
		return needing(needFirst)
	case first.Before(k.first()):
		return result{found: dayOf(first), wanted: from(k.first()), code: NotMet.code()}
	case k.last().IsZero() && first.After(v.day):
		return needing(needLast)
	case !k.last().IsZero() && first.After(k.last()):
		return result{found: dayOf(first), wanted: upTo(k.last()), code: NotMet.code()}
	}
	return r
}

func checkSameKind(_ known, x extra, _ *values) result {
	switch x.same() {
	case sameKind:
		return result{found: textSameKind, wanted: textSameKind, code: Met.code()}
	case otherKind:
		return result{found: textOtherKind, wanted: textSameKind, code: NotMet.code()}
	}
	return needing(x.sameNeed())
}

// Which kinds of position a full-time PPPK may be appointed to.
var perpres38Appointment = []rule{
	{
		id: "conversion.position", act: Conversion, status: PartTime,
		title: words{"Jabatan yang dapat diisi PPPK", "A position that PPPK may fill"},
		duty: words{
			"Jabatan itu termasuk jabatan yang dapat diisi PPPK.",
			"The position is one that PPPK may fill.",
		},
		plain: words{
			"Jabatan itu tidak dapat diisi PPPK.",
			"PPPK may not fill that position.",
		},
		cites: openToPPPK,
		check: checkSetForPPPK,
	},
	{
		id: "appointment.position", act: Appointment, status: FullTime,
		title: words{"Jabatan yang dapat diisi PPPK", "A position that PPPK may fill"},
		duty: words{
			"Jabatan itu termasuk jabatan yang dapat diisi PPPK.",
			"The position is one that PPPK may fill.",
		},
		plain: words{
			"Jabatan itu tidak dapat diisi PPPK.",
			"PPPK may not fill that position.",
		},
		cites: openToPPPK,
		check: checkSetForPPPK,
	},
}
