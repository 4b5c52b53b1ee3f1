package law

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
)

// The sources name the first two articles together, and not which holds what.
var openToPPPK = []pppk.Citation{
	source.Seen(source.Perpres38, "Pasal 2", "jabatan yang dapat diisi PPPK", pppk.High),
	source.Seen(source.Perpres38, "Pasal 3", "jabatan yang dapat diisi PPPK", pppk.High),
	source.Seen(source.UU20, "Pasal 34 ayat (2)", "jabatan tertentu yang dapat diisi PPPK", pppk.Medium),
	source.Seen(source.PP49, "Pasal 2", "jabatan yang dapat diisi PPPK", pppk.Medium),
	source.Seen(source.Permen6, "Pasal 7 ayat (2)", "pengadaan nasional bagi jabatan pelaksana dan fungsional", pppk.High),
}

// Which positions a PPPK may hold, and moves between them.
var perpres38Rules = []rule{
	{
		id: "placement.position", act: pppk.Placement, status: pppk.FullTime,
		title: pppk.Text{ID: "Jabatan yang dapat diisi PPPK", EN: "Positions that PPPK may hold"},
		duty: pppk.Text{
			ID: "Jabatan itu jabatan fungsional dalam daftar yang dibuka bagi PPPK, jabatan pelaksana, jabatan pimpinan tinggi utama atau madya tertentu, atau jabatan lain yang ditetapkan Menteri dan bukan jabatan struktural.",
			EN: "The position is a functional one in the list that is open to PPPK, pelaksana, one of certain positions of JPT utama or JPT madya, or another one that the Minister has named and that is not structural.",
		},
		plain: pppk.Text{
			ID: "Jabatan itu tidak dapat diisi oleh PPPK.",
			EN: "The position cannot be held by PPPK.",
		},
		cites: openToPPPK,
		check: checkOpenToPPPK,
	},
	{
		id: "placement.running", act: pppk.Placement, status: pppk.FullTime,
		title: pppk.Text{ID: "Perjanjian yang berjalan", EN: "A running agreement"},
		duty: pppk.Text{
			ID: "Perjanjian kerja berjalan pada hari keputusan dan pada hari pertama dalam jabatan itu.",
			EN: "The work agreement is running on the day of the decision and on the first day in the position.",
		},
		plain: pppk.Text{
			ID: "Perjanjian kerja Anda tidak berjalan pada hari penempatan.",
			EN: "Your work agreement is not running on the day of the placement.",
		},
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 30", "keputusan pengangkatan sebagai awal hubungan perjanjian kerja", pppk.Medium)},
		check: checkDuring,
	},
	{
		id: "placement.age_limit", act: pppk.Placement, status: pppk.FullTime,
		title: pppk.Text{ID: "Batas usia jabatan yang baru", EN: "Age limit of the new position"},
		duty: pppk.Text{
			ID: "Jabatan itu hanya dapat dipangku sebelum batas usianya tercapai.",
			EN: "The position can only be taken up before its age limit is reached.",
		},
		plain: pppk.Text{
			ID: "Batas usia jabatan itu sudah tercapai pada hari penempatan.",
			EN: "The age limit of the position will have been reached on the day of the placement.",
		},
		cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High)},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkAgeLimit,
	},
	{
		id: "placement.not_ended", act: pppk.Placement, status: pppk.FullTime,
		title: pppk.Text{ID: "Tidak ada peristiwa yang mengakhiri perjanjian", EN: "No event that ends the agreement"},
		duty: pppk.Text{
			ID: "Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			EN: "Up to the day of the decision there is no event that ends the agreement.",
		},
		plain: pppk.Text{
			ID: "Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			EN: "An event is on record that ended your work agreement.",
		},
		cites: []pppk.Citation{
			source.Seen(source.UU20, "Pasal 52", "pemberhentian", pppk.High),
			source.Seen(source.PP49, "Pasal 53", "pemutusan hubungan perjanjian kerja", pppk.High),
		},
		check: checkNotEnded,
	},
	{
		// No binding text was seen: so it notes.
		id: "placement.agency", act: pppk.Placement, status: pppk.FullTime, notes: true, told: true,
		title: pppk.Text{ID: "Perpindahan di dalam instansi", EN: "A move within the agency"},
		duty: pppk.Text{
			ID: "Perpindahan tetap di dalam instansi, kecuali karena perubahan organisasi; mutasi lain ke instansi lain tidak ada selama perjanjian, dan keluar berarti mengundurkan diri dan mengikuti seleksi baru.",
			EN: "The move stays in the agency, but for a change of the organisation; there is no other transfer to another one during the agreement, and leaving means resigning and a new selection.",
		},
		plain: pppk.Text{
			ID: "Pindah ke instansi lain berarti mengundurkan diri dan mengikuti seleksi baru.",
			EN: "Moving to another agency means resigning and taking part in a new selection.",
		},
		cites: []pppk.Citation{
			source.Unnumbered(source.MutationAnswer, "mutasi ke instansi lain, yang tidak ada selama perjanjian", pppk.Medium),
			source.Unnumbered(source.BKN5, "mutasi, yang hanya mengatur PNS", pppk.Medium),
		},
		check: checkWithinAgency,
	},
	{
		id: "placement.same_kind", act: pppk.Placement, notes: true,
		title: pppk.Text{ID: "Jabatan yang sama", EN: "The same position"},
		duty: pppk.Text{
			ID: "Menurut pernyataan pejabat, perpindahan di dalam instansi adalah ke jabatan yang sama; yang dibandingkan di sini jenis, rumpun, dan jenjangnya.",
			EN: "As officials state, a move within the agency is to the same position; what is compared here is its kind, cluster and level.",
		},
		plain: pppk.Text{
			ID: "Jenis, rumpun, atau jenjang jabatan itu lain dari jabatan Anda sekarang.",
			EN: "The position has another kind, cluster or level than yours.",
		},
		cites: []pppk.Citation{source.Unnumbered(source.PanrbMoves, "perpindahan di dalam instansi pada jabatan yang sama", pppk.Low)},
		check: checkSameKind,
	},
}

// checkOpenToPPPK answers whether PPPK may hold the position, by its kind. Of
// functional positions there is a list that has been changed since; the library
// does not hold it, so an office has to say, or the Minister has set a need for
// it. A pelaksana is open by a regulation of which only the year is known; on the
// days before it certainly holds, an office has to say.
func checkOpenToPPPK(c *kase) Result { return c.openToPPPK(false) }

// checkSetForPPPK is checkOpenToPPPK where the Minister has to set a need anyway.
func checkSetForPPPK(c *kase) Result { return c.openToPPPK(true) }

func (c *kase) openToPPPK(byNeed bool) Result {
	found, wanted := positionOf(c.kind, 0, 0), textOf(textOpenToPPPK)
	switch c.kind {
	case 0:
		return c.lacks(needKind)
	case pppk.JPTPratama, pppk.Administrator, pppk.Pengawas:
		return c.notMet(found, wanted)
	case pppk.Functional:
		set, open := c.answers[pppk.PostSet], c.answers[pppk.PositionOpen]
		switch {
		case !byNeed || set == answerNo:
		case set == answerYes && open == answerNo:
			return c.lacks(needPositionOpen) // the two disagree
		case set == answerYes:
			return c.met(textOf(textNeedSet), wanted)
		case open != answerYes && open != answerNo:
			return c.lacks(needPostSet) // it is asked for anyway, and answers this too
		}
	case pppk.Pelaksana:
		if !c.day.Before(source.Permen6.Certain()) {
			return c.met(found, wanted)
		}
	}
	return c.stated(pppk.PositionOpen, needPositionOpen)
}

// checkDuring is checkRunning for something that begins on a day of its own.
func checkDuring(c *kase) Result {
	result := checkRunning(c)
	if result != Met || !c.proposed {
		return result
	}
	first, agreed := c.term.First, c.agreement
	switch {
	case first.IsZero():
		return c.lacks(needTermFirst)
	case agreed.First.IsZero() && first.Before(c.day):
		return c.lacks(needFirst)
	case first.Before(agreed.First):
		return c.notMet(dayOf(first), from(agreed.First))
	case agreed.Last.IsZero() && first.After(c.day):
		return c.lacks(needLast)
	case !agreed.Last.IsZero() && first.After(agreed.Last):
		return c.notMet(dayOf(first), upTo(agreed.Last))
	}
	return result
}

func checkSameKind(c *kase) Result {
	switch c.moved.like {
	case sameKind:
		return c.met(textOf(textSameKind), textOf(textSameKind))
	case otherKind:
		return c.notMet(textOf(textOtherKind), textOf(textSameKind))
	}
	return c.lacks(c.moved.missing[:]...)
}

// Which kinds of position a full-time PPPK may be appointed to.
var perpres38Appointment = []rule{
	{
		id: "conversion.position", act: pppk.Conversion, status: pppk.PartTime,
		title: pppk.Text{ID: "Jabatan yang dapat diisi PPPK", EN: "A position that PPPK may fill"},
		duty: pppk.Text{
			ID: "Jabatan itu termasuk jabatan yang dapat diisi PPPK.",
			EN: "The position is one that PPPK may fill.",
		},
		plain: pppk.Text{
			ID: "Jabatan itu tidak dapat diisi PPPK.",
			EN: "PPPK may not fill that position.",
		},
		cites: openToPPPK,
		check: checkSetForPPPK,
	},
	{
		id: "appointment.position", act: pppk.Appointment, status: pppk.FullTime,
		title: pppk.Text{ID: "Jabatan yang dapat diisi PPPK", EN: "A position that PPPK may fill"},
		duty: pppk.Text{
			ID: "Jabatan itu termasuk jabatan yang dapat diisi PPPK.",
			EN: "The position is one that PPPK may fill.",
		},
		plain: pppk.Text{
			ID: "Jabatan itu tidak dapat diisi PPPK.",
			EN: "PPPK may not fill that position.",
		},
		cites: openToPPPK,
		check: checkSetForPPPK,
	},
}
