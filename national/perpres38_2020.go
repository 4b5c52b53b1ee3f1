package national

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
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
var perpres38Rules = []law.Rule{
	{
		ID: "placement.position", Act: placement, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Jabatan yang dapat diisi PPPK", EN: "Positions that PPPK may hold"},
		Duty: pppk.Text{
			ID: "Jabatan itu jabatan fungsional dalam daftar yang dibuka bagi PPPK, jabatan pelaksana, jabatan pimpinan tinggi utama atau madya tertentu, atau jabatan lain yang ditetapkan Menteri dan bukan jabatan struktural.",
			EN: "The position is a functional one in the list that is open to PPPK, pelaksana, one of certain positions of JPT utama or JPT madya, or another one that the Minister has named and that is not structural.",
		},
		Plain: pppk.Text{
			ID: "Jabatan itu tidak dapat diisi oleh PPPK.",
			EN: "The position cannot be held by PPPK.",
		},
		Cites: openToPPPK,
		Reads: []*law.Fact{needPositionOpen}, Check: checkOpenToPPPK,
	},
	{
		ID: "placement.running", Act: placement, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Perjanjian yang berjalan", EN: "A running agreement"},
		Duty: pppk.Text{
			ID: "Perjanjian kerja berjalan pada hari keputusan dan pada hari pertama dalam jabatan itu.",
			EN: "The work agreement is running on the day of the decision and on the first day in the position.",
		},
		Plain: pppk.Text{
			ID: "Perjanjian kerja Anda tidak berjalan pada hari penempatan.",
			EN: "Your work agreement is not running on the day of the placement.",
		},
		Cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 30", "keputusan pengangkatan sebagai awal hubungan perjanjian kerja", pppk.Medium)},
		Check: checkDuring,
	},
	{
		ID: "placement.age_limit", Act: placement, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Batas usia jabatan yang baru", EN: "Age limit of the new position"},
		Duty: pppk.Text{
			ID: "Jabatan itu hanya dapat dipangku sebelum batas usianya tercapai.",
			EN: "The position can only be taken up before its age limit is reached.",
		},
		Plain: pppk.Text{
			ID: "Batas usia jabatan itu sudah tercapai pada hari penempatan.",
			EN: "The age limit of the position will have been reached on the day of the placement.",
		},
		Cites:      []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High)},
		Parameters: []law.Param{ageDay, managerialAges, functionalAges, teacherAges, researchAges, teacherAge},
		Check:      checkAgeLimit,
	},
	{
		ID: "placement.not_ended", Act: placement, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Tidak ada peristiwa yang mengakhiri perjanjian", EN: "No event that ends the agreement"},
		Duty: pppk.Text{
			ID: "Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			EN: "Up to the day of the decision there is no event that ends the agreement.",
		},
		Plain: pppk.Text{
			ID: "Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			EN: "An event is on record that ended your work agreement.",
		},
		Cites: []pppk.Citation{
			source.Seen(source.UU20, "Pasal 52", "pemberhentian", pppk.High),
			source.Seen(source.PP49, "Pasal 53", "pemutusan hubungan perjanjian kerja", pppk.High),
		},
		Check: checkNotEnded,
	},
	{
		// No binding text was seen: so it notes.
		ID: "placement.agency", Act: placement, Status: pppk.FullTime, Notes: true, Told: true,
		Title: pppk.Text{ID: "Perpindahan di dalam instansi", EN: "A move within the agency"},
		Duty: pppk.Text{
			ID: "Perpindahan tetap di dalam instansi, kecuali karena perubahan organisasi; mutasi lain ke instansi lain tidak ada selama perjanjian, dan keluar berarti mengundurkan diri dan mengikuti seleksi baru.",
			EN: "The move stays in the agency, but for a change of the organisation; there is no other transfer to another one during the agreement, and leaving means resigning and a new selection.",
		},
		Plain: pppk.Text{
			ID: "Pindah ke instansi lain berarti mengundurkan diri dan mengikuti seleksi baru.",
			EN: "Moving to another agency means resigning and taking part in a new selection.",
		},
		Cites: []pppk.Citation{
			source.Unnumbered(source.MutationAnswer, "mutasi ke instansi lain, yang tidak ada selama perjanjian", pppk.Medium),
			source.Unnumbered(source.BKN5, "mutasi, yang hanya mengatur PNS", pppk.Medium),
		},
		Reads: moves, Check: checkWithinAgency,
	},
	{
		ID: "placement.same_kind", Act: placement, Notes: true,
		Title: pppk.Text{ID: "Jabatan yang sama", EN: "The same position"},
		Duty: pppk.Text{
			ID: "Menurut pernyataan pejabat, perpindahan di dalam instansi adalah ke jabatan yang sama; yang dibandingkan di sini jenis, rumpun, dan jenjangnya.",
			EN: "As officials state, a move within the agency is to the same position; what is compared here is its kind, cluster and level.",
		},
		Plain: pppk.Text{
			ID: "Jenis, rumpun, atau jenjang jabatan itu lain dari jabatan Anda sekarang.",
			EN: "The position has another kind, cluster or level than yours.",
		},
		Cites: []pppk.Citation{source.Unnumbered(source.PanrbMoves, "perpindahan di dalam instansi pada jabatan yang sama", pppk.Low)},
		Check: checkSameKind,
	},
}

// checkOpenToPPPK answers whether PPPK may hold the position, by its kind. Of
// functional positions there is a list that has been changed since; the library
// does not hold it, so an office has to say, or the Minister has set a need for
// it. A pelaksana is open by a regulation of which only the year is known; on the
// days before it certainly holds, an office has to say.
func checkOpenToPPPK(c *law.Case) law.Result { return openToAll(c, false) }

// checkSetForPPPK is checkOpenToPPPK where the Minister has to set a need anyway.
func checkSetForPPPK(c *law.Case) law.Result { return openToAll(c, true) }

func openToAll(c *law.Case, byNeed bool) law.Result {
	found, wanted := law.PositionOf(c.Kind, 0, 0), law.Say(&textOpenToPPPK, pppk.Date{})
	switch c.Kind {
	case 0:
		return c.Lacks(law.KindFact())
	case pppk.JPTPratama, pppk.Administrator, pppk.Pengawas:
		return c.NotMet(found, wanted)
	case pppk.Functional:
		if !byNeed {
			break
		}
		set, open := said(c, needPostSet), said(c, needPositionOpen)
		switch {
		case set == pppk.No:
		case set == pppk.Yes && open == pppk.No:
			return c.Lacks(needPositionOpen) // the two disagree
		case set == pppk.Yes:
			return c.Met(law.Say(&textNeedSet, pppk.Date{}), wanted)
		case open != pppk.Yes && open != pppk.No:
			return c.Lacks(needPostSet) // it is asked for anyway, and answers this too
		}
	case pppk.Pelaksana:
		if !c.Day.Before(source.Permen6.Certain()) {
			return c.Met(found, wanted)
		}
	}
	return c.Stated(needPositionOpen)
}

var (
	textOpenToPPPK = pppk.Text{ID: "jabatan yang dapat diisi PPPK", EN: "a position that PPPK may hold"}
	textNeedSet    = pppk.Text{ID: "jabatan dalam kebutuhan yang ditetapkan Menteri", EN: "a position in the needs that the Minister has set"}
	textSameKind   = pppk.Text{ID: "jenis, rumpun, dan jenjang yang sama", EN: "the same kind, cluster and level"}
	textOtherKind  = pppk.Text{ID: "jenis, rumpun, atau jenjang yang lain", EN: "another kind, cluster or level"}
)

// checkDuring is checkRunning for something that begins on a day of its own.
func checkDuring(c *law.Case) law.Result {
	result := checkRunning(c)
	if result != law.Met || !c.Proposed {
		return result
	}
	first, agreed := c.Term.First, c.Agreement
	switch {
	case first.IsZero():
		return c.Lacks(law.TermFirstFact())
	case agreed.First.IsZero() && first.Before(c.Day):
		return c.Lacks(law.FirstDayFact())
	case first.Before(agreed.First):
		return c.NotMet(law.OnDay(first), law.FromDay(agreed.First))
	case agreed.Last.IsZero() && first.After(c.Day):
		return c.Lacks(law.LastDayFact())
	case !agreed.Last.IsZero() && first.After(agreed.Last):
		return c.NotMet(law.OnDay(first), law.UpToDay(agreed.Last))
	}
	return result
}

// checkSameKind compares by kind and, of functional positions, cluster and level. Names tell
// nothing.
func checkSameKind(c *law.Case) law.Result {
	to, was := c.Request.Position, c.Now
	if !to.Known() || was == (law.Held{}) {
		to, was = pppk.Position{}, law.Held{}
	}
	other := false
	var missing [3]*law.Fact
	look := func(a, b uint8, at int, fact *law.Fact) {
		if a == 0 || b == 0 {
			missing[at] = fact
		} else if a != b {
			other = true
		}
	}
	look(uint8(to.Kind), uint8(was.Kind), 0, law.KindFact())
	if to.Kind == pppk.Functional || was.Kind == pppk.Functional {
		look(uint8(to.Cluster), uint8(was.Cluster), 1, law.ClusterFact())
		look(uint8(to.Level), uint8(was.Level), 2, law.LevelFact())
	}
	same := law.Say(&textSameKind, pppk.Date{})
	switch {
	case other:
		return c.NotMet(law.Say(&textOtherKind, pppk.Date{}), same)
	case missing != [3]*law.Fact{}:
		return c.Lacks(missing[:]...)
	}
	return c.Met(same, same)
}

// Which kinds of position a full-time PPPK may be appointed to.
var perpres38Appointment = []law.Rule{
	{
		ID: "conversion.position", Act: conversion, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Jabatan yang dapat diisi PPPK", EN: "A position that PPPK may fill"},
		Duty: pppk.Text{
			ID: "Jabatan itu termasuk jabatan yang dapat diisi PPPK.",
			EN: "The position is one that PPPK may fill.",
		},
		Plain: pppk.Text{
			ID: "Jabatan itu tidak dapat diisi PPPK.",
			EN: "PPPK may not fill that position.",
		},
		Cites: openToPPPK,
		Reads: []*law.Fact{needPositionOpen, needPostSet}, Check: checkSetForPPPK,
	},
	{
		ID: "appointment.position", Act: appointment, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Jabatan yang dapat diisi PPPK", EN: "A position that PPPK may fill"},
		Duty: pppk.Text{
			ID: "Jabatan itu termasuk jabatan yang dapat diisi PPPK.",
			EN: "The position is one that PPPK may fill.",
		},
		Plain: pppk.Text{
			ID: "Jabatan itu tidak dapat diisi PPPK.",
			EN: "PPPK may not fill that position.",
		},
		Cites: openToPPPK,
		Reads: []*law.Fact{needPositionOpen, needPostSet}, Check: checkSetForPPPK,
	},
}
