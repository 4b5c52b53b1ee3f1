package national

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

// The grounds of ending: what each text says of each, one row for a ground and a
// text. The two regimes have rows of their own.

type endingRow struct {
	ground  pppk.EndingGround
	status  pppk.Status
	absent  bool              // the text does not have it
	instead pppk.EndingGround // what it has where a decision is wanted all the same
	class   EndingClass       // 0: the text gives none
	implied bool
	own     pppk.Answer
	again   pppk.Answer
	alone   bool // no other text speaks of it
	note    pppk.Text
	cites   []pppk.Citation // the ground first
}

var (
	impliedNote = pppk.Text{
		ID: "Dengan hormat menurut tafsiran: undang-undang hanya menyebut yang tidak dengan hormat, dan tidak mengenal kelas dengan hormat tidak atas permintaan sendiri.",
		EN: "Honourable by implication: the statute names only what is dishonourable, and has no class honourable but not at own request.",
	}
	thirdClassNote = pppk.Text{
		ID: "Dengan hormat menurut tafsiran: undang-undang hanya menyebut yang tidak dengan hormat, dan tidak mengenal kelas dengan hormat tidak atas permintaan sendiri. Apakah syarat pelamar PP 49/2018 Pasal 16 huruf c terkena tidak diketahui.",
		EN: "Honourable by implication: the statute names only what is dishonourable, and has no class honourable but not at own request. Whether the condition of PP 49/2018 Pasal 16 huruf c catches it is not known.",
	}
	periodEndNote = pppk.Text{
		ID: "Dengan hormat menurut tafsiran: undang-undang hanya menyebut yang tidak dengan hormat, dan tidak mengenal kelas dengan hormat tidak atas permintaan sendiri. Yang masanya habis dapat diangkat kembali dengan pengangkatan baru.",
		EN: "Honourable by implication: the statute names only what is dishonourable, and has no class honourable but not at own request. Whose period has ended can be taken on again by a new appointment.",
	}
	unfitNote = pppk.Text{
		ID: "PP 49/2018 menyebut yang tidak cakap karena kecelakaan atau sakit terus-menerus 30 hari (Pasal 58), dan mengakhiri perjanjian yang tidak sembuh sesudah cuti sakit paling lama 1 bulan (Pasal 83 ayat (5)). Sesudah kecelakaan kerja, cuti sakit berlangsung sampai perjanjian berakhir (Pasal 85).",
		EN: "PP 49/2018 speaks of who is unfit through an accident or 30 days of continuous illness (Pasal 58), and ends the agreement of who has not recovered after sick leave of 1 month at most (Pasal 83 ayat (5)). After an accident at work, sick leave lasts until the agreement ends (Pasal 85).",
	}
	prisonNote = pppk.Text{
		ID: "Dengan hormat menurut tafsiran: undang-undang hanya menyebut yang tidak dengan hormat, dan tidak membedakan berencana atau tidak. Siapa yang dijatuhi pidana penjara 2 tahun atau lebih tidak dapat melamar, apa pun kelasnya; sumber tidak sepakat apakah alasan ini menyebut ancaman atau putusan.",
		EN: "Honourable by implication: the statute names only what is dishonourable, and does not ask whether the crime was planned. Who was sentenced to two years or more cannot apply, whatever the class; sources disagree whether this ground speaks of the threat or of the sentence.",
	}
	threatNote = pppk.Text{
		ID: "Huruf ini menyebut tindak pidana yang diancam 2 tahun atau lebih, bukan lamanya putusan.",
		EN: "This letter speaks of a crime threatened with two years or more, not of the sentence.",
	}
	generalNote = pppk.Text{
		ID: "Undang-undang tidak menyebut tindak pidana umum; pidana penjara dan kejahatan jabatan adalah alasan tersendiri.",
		EN: "The statute does not name crimes other than of office; imprisonment and crimes of office are grounds of their own.",
	}
	moneyNote = pppk.Text{
		ID: "Kekurangan anggaran saja tidak ada dalam daftar. Perampingan organisasi atau kebijakan pemerintah ada, dan memerlukan keputusan tersendiri. Tidak memperpanjang saat perjanjian berakhir adalah soal lain.",
		EN: "Lack of money as such is in no list. Downsizing or government policy is, and needs a decision of its own. Not renewing when an agreement ends is another question.",
	}
	noClassNote = pppk.Text{
		ID: "Keputusan ini menyebut alasan tanpa kelas.",
		EN: "This decree names the ground without a class.",
	}
	movedNote = pppk.Text{
		ID: "Keputusan ini menyebut alasan tanpa kelas. Saat organisasi berubah, siapa yang kompetensinya masih dibutuhkan dan perjanjiannya belum berakhir dipindahkan ke unit yang membutuhkan.",
		EN: "This decree names the ground without a class. When the organisation changes, who is still needed and whose agreement has not ended is moved to a unit that needs him.",
	}
	moveNote = pppk.Text{
		ID: "Siapa yang mengajukan pindah instansi dinyatakan mengundurkan diri; kelas tidak disebut.",
		EN: "Who applies to move to another agency is declared to have resigned; no class is named.",
	}
	conversionNote = pppk.Text{
		ID: "Perjanjian paruh waktu berakhir karena pengangkatan itu; kelas tidak disebut.",
		EN: "The part-time agreement ends by that appointment; no class is named.",
	}
	leavingNote = pppk.Text{
		ID: "Jika kedua syarat 90 persen tidak berlaku lagi menurut undang-undang, tidak ada penundaan.",
		EN: "If the two ninety-per-cent tests have not survived the statute, there is no postponement.",
	}
	deathNote = pppk.Text{
		ID: "Undang-undang menempatkannya di bawah tidak atas permintaan sendiri, dan tetap dengan hormat menurut tafsiran.",
		EN: "The statute puts it under not at own request, and it is honourable all the same, by implication.",
	}
)

var endingRows = []endingRow{
	// UU 20/2023 Pasal 52
	{ground: pppk.Resignation, status: pppk.FullTime, class: Honourable, implied: true, own: pppk.Yes, again: pppk.Yes, note: impliedNote,
		cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (2)", "atas permintaan sendiri", pppk.High), source.Pasal52ayat1, source.Pasal52ayat4, source.Pasal16c}},
	{ground: pppk.IdeologicalBreach, status: pppk.FullTime, class: Dishonourable, own: pppk.No, again: pppk.No,
		cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf a", "penyelewengan", pppk.High), source.Pasal52ayat4, source.Pasal16c}},
	{ground: pppk.Death, status: pppk.FullTime, class: Honourable, implied: true, own: pppk.No, note: deathNote,
		cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf b", "meninggal dunia", pppk.High), source.Pasal52ayat4}},
	{ground: pppk.AgeLimitReached, status: pppk.FullTime, class: Honourable, implied: true, own: pppk.No, note: thirdClassNote,
		cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High), source.Pasal52ayat4, source.Pasal16c}},
	{ground: pppk.PeriodEnd, status: pppk.FullTime, class: Honourable, implied: true, own: pppk.No, again: pppk.Yes, note: periodEndNote,
		cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya masa perjanjian", pppk.High), source.Pasal52ayat4, source.Pasal16c}},
	{ground: pppk.Downsizing, status: pppk.FullTime, class: Honourable, implied: true, own: pppk.No, note: thirdClassNote,
		cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf d", "perampingan", pppk.High), source.Pasal52ayat4, source.Pasal16c}},
	{ground: pppk.Unfitness, status: pppk.FullTime, class: Honourable, implied: true, own: pppk.No, note: pppk.Text{
		ID: thirdClassNote.ID + " " + unfitNote.ID, EN: thirdClassNote.EN + " " + unfitNote.EN,
	}, cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf e", "tidak cakap", pppk.High), source.Pasal52ayat4, source.Pasal16c, source.UnfitByIllness, source.NotRecovered, source.AccidentAtWork}},
	{ground: pppk.NonPerformance, status: pppk.FullTime, class: Honourable, implied: true, own: pppk.No, note: thirdClassNote,
		cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf f", "tidak berkinerja", pppk.High), source.Pasal52ayat4, source.Pasal16c}},
	{ground: pppk.SevereSanction, status: pppk.FullTime, class: Dishonourable, own: pppk.No, again: pppk.No,
		cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf g", "disiplin berat", pppk.High), source.Pasal52ayat4, source.Pasal16c}},
	{ground: pppk.PrisonTwoYears, status: pppk.FullTime, class: Honourable, implied: true, own: pppk.No, note: prisonNote,
		cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf h", "pidana penjara", pppk.High), source.Pasal52ayat4, source.Pasal16b}},
	{ground: pppk.OfficeCrime, status: pppk.FullTime, class: Dishonourable, own: pppk.No, again: pppk.No,
		cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf i", "kejahatan jabatan", pppk.High), source.Pasal52ayat4, source.Pasal16c}},
	{ground: pppk.GeneralCrime, status: pppk.FullTime, absent: true, note: generalNote,
		cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf i", "kejahatan jabatan", pppk.High)}},
	{ground: pppk.PartyMembership, status: pppk.FullTime, class: Dishonourable, own: pppk.No, again: pppk.No,
		cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf j", "partai politik", pppk.High), source.Pasal52ayat4, source.Pasal16c}},
	{ground: pppk.LackOfMoney, status: pppk.FullTime, absent: true, instead: pppk.Downsizing, note: moneyNote, cites: []pppk.Citation{source.Pasal52}},

	// PP 49/2018 Pasal 53 and 56
	{ground: pppk.PeriodEnd, status: pppk.FullTime, class: Honourable, again: pppk.Yes,
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 53 ayat (1) huruf a", "jangka waktu perjanjian berakhir", pppk.High), source.Pasal16c}},
	{ground: pppk.AgeLimitReached, status: pppk.FullTime, class: Honourable, again: pppk.Yes,
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 53 ayat (1) huruf a", "jangka waktu perjanjian berakhir", pppk.High), pasal54, source.Pasal16c}},
	{ground: pppk.Death, status: pppk.FullTime, class: Honourable,
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 53 ayat (1) huruf b", "meninggal dunia", pppk.High)}},
	{ground: pppk.Resignation, status: pppk.FullTime, class: Honourable, again: pppk.Yes,
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 53 ayat (1) huruf c", "permintaan sendiri", pppk.High), source.Pasal16c}},
	{ground: pppk.Downsizing, status: pppk.FullTime, class: Honourable, again: pppk.Yes,
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 53 ayat (1) huruf d", "perampingan", pppk.High), source.Pasal16c}},
	{ground: pppk.Unfitness, status: pppk.FullTime, class: Honourable, again: pppk.Yes, note: unfitNote,
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 53 ayat (1) huruf e", "tidak cakap", pppk.High), source.Pasal16c, source.UnfitByIllness, source.NotRecovered, source.AccidentAtWork}},
	{ground: pppk.PrisonUnplanned, status: pppk.FullTime, class: HonourableUnasked, again: pppk.No,
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 53 ayat (2) huruf a", "pidana penjara, tidak berencana", pppk.High), source.Pasal16c}},
	{ground: pppk.SevereSanction, status: pppk.FullTime, class: HonourableUnasked, again: pppk.No,
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 53 ayat (2) huruf b", "disiplin berat", pppk.High), source.Pasal16c}},
	{ground: pppk.NonPerformance, status: pppk.FullTime, class: HonourableUnasked, again: pppk.No,
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 53 ayat (2) huruf c", "target kinerja tidak tercapai", pppk.High), source.Pasal16c}},
	{ground: pppk.IdeologicalBreach, status: pppk.FullTime, class: Dishonourable, again: pppk.No,
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 53 ayat (3) huruf a", "penyelewengan", pppk.High), source.Pasal16c}},
	{ground: pppk.OfficeCrime, status: pppk.FullTime, class: Dishonourable, again: pppk.No,
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 53 ayat (3) huruf b", "kejahatan jabatan", pppk.High), source.Pasal16c}},
	{ground: pppk.GeneralCrime, status: pppk.FullTime, class: Dishonourable, again: pppk.No,
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 53 ayat (3) huruf b", "tindak pidana umum", pppk.High), source.Pasal16c}},
	{ground: pppk.PartyMembership, status: pppk.FullTime, class: Dishonourable, again: pppk.No,
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 53 ayat (3) huruf c", "partai politik", pppk.High), source.Pasal16c}},
	{ground: pppk.PrisonPlanned, status: pppk.FullTime, class: Dishonourable, again: pppk.No, note: threatNote,
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 53 ayat (3) huruf d", "pidana penjara, berencana", pppk.High), source.Pasal16c}},
	{ground: pppk.LeavingPostponed, status: pppk.FullTime, class: HonourableUnasked, again: pppk.No, alone: true, note: leavingNote,
		cites: []pppk.Citation{source.LeftAnyway, source.Pasal16c}},
	{ground: pppk.LackOfMoney, status: pppk.FullTime, absent: true, instead: pppk.Downsizing, note: moneyNote, cites: []pppk.Citation{source.Pasal53pp49}},

	// KepmenPANRB 16/2025 diktum 24 and 25, in the order of its list
	{ground: pppk.OtherASNAppointment, status: pppk.PartTime, note: conversionNote, cites: []pppk.Citation{source.Diktum24}},
	{ground: pppk.Resignation, status: pppk.PartTime, note: noClassNote, cites: []pppk.Citation{source.Diktum24}},
	{ground: pppk.Death, status: pppk.PartTime, note: noClassNote, cites: []pppk.Citation{source.Diktum24}},
	{ground: pppk.IdeologicalBreach, status: pppk.PartTime, note: noClassNote, cites: []pppk.Citation{source.Diktum24}},
	{ground: pppk.AgeLimitReached, status: pppk.PartTime, note: noClassNote, cites: []pppk.Citation{source.Diktum24}},
	{ground: pppk.PeriodEnd, status: pppk.PartTime, note: noClassNote, cites: []pppk.Citation{source.Diktum24}},
	{ground: pppk.Downsizing, status: pppk.PartTime, note: movedNote, cites: []pppk.Citation{source.Diktum24, source.StillNeeded}},
	{ground: pppk.Unfitness, status: pppk.PartTime, note: noClassNote, cites: []pppk.Citation{source.Diktum24}},
	{ground: pppk.NonPerformance, status: pppk.PartTime, note: noClassNote, cites: []pppk.Citation{source.Diktum24}},
	{ground: pppk.SevereSanction, status: pppk.PartTime, note: noClassNote, cites: []pppk.Citation{source.Diktum24}},
	{ground: pppk.PrisonTwoYears, status: pppk.PartTime, note: noClassNote, cites: []pppk.Citation{source.Diktum24}},
	{ground: pppk.OfficeCrime, status: pppk.PartTime, note: noClassNote, cites: []pppk.Citation{source.Diktum24}},
	{ground: pppk.PartyMembership, status: pppk.PartTime, note: noClassNote, cites: []pppk.Citation{source.Diktum24}},
	{ground: pppk.AgencyMoveRequest, status: pppk.PartTime, note: moveNote, cites: []pppk.Citation{source.Seen(source.Kepmen16, "diktum 25", "pindah instansi", pppk.High)}},
	{ground: pppk.LackOfMoney, status: pppk.PartTime, absent: true, instead: pppk.Downsizing, note: moneyNote, cites: []pppk.Citation{source.Diktum24}},
}

var suspensionRows = []Suspension{
	{Ground: DetainedSuspect, title: pppk.Text{ID: "ditahan karena menjadi tersangka tindak pidana", EN: "detained as a suspect of a crime"}, citation: source.Suspended},
	{Ground: StateOfficial, title: pppk.Text{ID: "diangkat menjadi pejabat negara", EN: "appointed state official"}, citation: source.Suspended},
	{Ground: NonStructuralBody, title: pppk.Text{ID: "diangkat menjadi komisioner atau anggota lembaga nonstruktural", EN: "appointed commissioner or member of a non-structural body"}, citation: source.Suspended},
	{Ground: UnpaidLeave, title: pppk.Text{ID: "cuti di luar tanggungan negara", EN: "leave outside the state's responsibility"}, citation: source.Suspended, note: pppk.Text{
		ID: "PPPK tidak mempunyai jenis cuti ini; tampaknya hanya mengenai PNS.",
		EN: "PPPK have no leave of this kind; it seems to concern PNS alone.",
	}},
}

// The act of ending an agreement: there is an agreement to end, the ground is in
// the list of its regime, and it is established. Part-time agreements have the
// grounds of diktum 24 and no tests for who resigns.
var endingRules = []law.Rule{
	{
		ID: "ending.running", Act: ending, Status: pppk.FullTime,
		Title: endingRunning.title, Duty: endingRunning.duty, Plain: endingRunning.plain,
		Cites: []pppk.Citation{source.Pasal52, source.Pasal53pp49}, Check: checkRunning,
	},
	{
		ID: "ending.ground", Act: ending, Status: pppk.FullTime,
		Title: endingGround.title, Duty: endingGround.duty, Plain: endingGround.plain,
		Cites: []pppk.Citation{source.Pasal52, source.Pasal53pp49}, Parameters: []law.Param{classOfEnding, resignTests}, Reads: events, Check: checkGround,
	},
	{
		ID: "ending.ground.general_crime", Act: ending, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Tindak pidana umum sebagai alasan", EN: "Crime other than of office as the ground"},
		Duty: pppk.Text{
			ID: "Tindak pidana umum menjadi alasan hanya jika teks yang diikuti menyebutnya.",
			EN: "A crime other than of office is a ground only where the text that is followed has it.",
		},
		Plain: pppk.Text{
			ID: "Alasan itu tidak ada dalam daftar undang-undang, yang diikuti; peraturan pemerintah menyebutnya.",
			EN: "That ground is not in the list of the statute, which is followed; the regulation has it.",
		},
		Cites: []pppk.Citation{source.Pasal52}, Parameters: []law.Param{classOfEnding}, Reads: events, Check: checkGeneralCrime,
		Never: map[law.Result]string{law.Met: "where the text that is followed has it, the rule of all grounds says so"},
	},
	{
		ID: "ending.by_itself", Act: ending, Status: pppk.FullTime,
		Title: endingByItself.title, Duty: endingByItself.duty, Plain: endingByItself.plain,
		Cites: []pppk.Citation{source.Pasal52, source.Pasal53pp49}, Reads: events, Check: checkByItself,
		Never: map[law.Result]string{law.Met: "it concerns one ground only, and refuses it"},
	},
	{
		ID: "ending.established", Act: ending, Status: pppk.FullTime,
		Title: endingEstablished.title, Duty: endingEstablished.duty, Plain: endingEstablished.plain,
		Cites: []pppk.Citation{source.Pasal52, source.Pasal53pp49}, Reads: []*law.Fact{law.EventsFact(), needGroundDecided}, Check: checkEstablished,
	},
	{
		ID: "ending.age_limit", Act: ending, Status: pppk.FullTime,
		Title: endingAge.title, Duty: endingAge.duty, Plain: endingAge.plain,
		Cites:      []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High)},
		Parameters: []law.Param{ageDay, managerialAges, functionalAges, teacherAges, researchAges, teacherAge}, Reads: events, Check: checkAgeReached,
	},
	{
		ID: "ending.before_age_limit", Act: ending, Status: pppk.FullTime,
		Title: endingBeforeAge.title, Duty: endingBeforeAge.duty, Plain: endingBeforeAge.plain,
		Cites:      []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High)},
		Parameters: []law.Param{ageDay, managerialAges, functionalAges, teacherAges, researchAges, teacherAge}, Reads: events, Check: checkBeforeAge,
	},
	{
		ID: "ending.not_ended", Act: ending, Status: pppk.FullTime,
		Title: endingOnce.title, Duty: endingOnce.duty, Plain: endingOnce.plain,
		Cites: []pppk.Citation{source.Pasal52, source.Pasal53pp49}, Reads: events, Check: checkEndedOnce,
	},
	{
		ID: "ending.resignation.once", Act: ending, Status: pppk.FullTime,
		Title: resignedOnce.title, Duty: resignedOnce.duty, Plain: resignedOnce.plain,
		Cites: []pppk.Citation{source.OwnRequest, source.Seen(source.PP49, "Pasal 53 ayat (1) huruf c", "permintaan sendiri", pppk.High)}, Reads: events, Check: checkResignedOnce,
	},
	{
		ID: "ending.resignation.period", Act: ending, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Masa perjanjian yang telah dijalani", EN: "The part of the term that was served"},
		Duty: pppk.Text{
			ID: "Siapa yang mengundurkan diri telah menjalani bagian masa perjanjian yang disyaratkan; jika belum, permintaannya ditunda.",
			EN: "Who resigns has served the part of the term that is asked for; until then the request is postponed.",
		},
		Plain: pppk.Text{
			ID: "Permintaan Anda ditunda, bukan ditolak, karena masa perjanjian yang Anda jalani belum mencukupi.",
			EN: "Your request is postponed and not refused, because you have not served enough of your term.",
		},
		Cites: []pppk.Citation{source.NinetyPercent, source.Postponable}, Parameters: []law.Param{resignTests}, Reads: events, Check: checkServed,
	},
	{
		ID: "ending.resignation.target", Act: ending, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Target kinerja dari yang mengundurkan diri", EN: "Performance target of who resigns"},
		Duty: pppk.Text{
			ID: "Siapa yang mengundurkan diri telah mencapai bagian target kinerja yang disyaratkan; jika belum, permintaannya ditunda.",
			EN: "Who resigns has met the part of the performance target that is asked for; until then the request is postponed.",
		},
		Plain: pppk.Text{
			ID: "Permintaan Anda ditunda, bukan ditolak, karena target kinerja yang Anda capai belum mencukupi.",
			EN: "Your request is postponed and not refused, because you have not met enough of your performance target.",
		},
		Cites: []pppk.Citation{source.NinetyPercent, source.Postponable}, Parameters: []law.Param{resignTests}, Reads: []*law.Fact{law.EventsFact(), needTargetShare}, Check: checkTarget,
	},
	{
		ID: "ending.part_time.running", Act: ending, Status: pppk.PartTime,
		Title: endingRunning.title, Duty: endingRunning.duty, Plain: endingRunning.plain,
		Cites: []pppk.Citation{source.Diktum24}, Check: checkRunning,
	},
	{
		ID: "ending.part_time.ground", Act: ending, Status: pppk.PartTime,
		Title: endingGround.title, Duty: endingGround.duty, Plain: endingGround.plain,
		Cites: []pppk.Citation{source.Diktum24}, Reads: events, Check: checkGround,
	},
	{
		ID: "ending.part_time.by_itself", Act: ending, Status: pppk.PartTime,
		Title: endingByItself.title, Duty: endingByItself.duty, Plain: endingByItself.plain,
		Cites: []pppk.Citation{source.Diktum24}, Reads: events, Check: checkByItself,
		Never: map[law.Result]string{law.Met: "it concerns one ground only, and refuses it"},
	},
	{
		ID: "ending.part_time.established", Act: ending, Status: pppk.PartTime,
		Title: endingEstablished.title, Duty: endingEstablished.duty, Plain: endingEstablished.plain,
		Cites: []pppk.Citation{source.Diktum24}, Reads: []*law.Fact{law.EventsFact(), needGroundDecided}, Check: checkEstablished,
	},
	{
		ID: "ending.part_time.age_limit", Act: ending, Status: pppk.PartTime,
		Title: endingAge.title, Duty: endingAge.duty, Plain: endingAge.plain,
		Cites: []pppk.Citation{source.Diktum24}, Parameters: []law.Param{ageDay, managerialAges, functionalAges, teacherAges, researchAges, teacherAge}, Reads: events, Check: checkAgeReached,
	},
	{
		ID: "ending.part_time.before_age_limit", Act: ending, Status: pppk.PartTime,
		Title: endingBeforeAge.title, Duty: endingBeforeAge.duty, Plain: endingBeforeAge.plain,
		Cites: []pppk.Citation{source.Diktum24}, Parameters: []law.Param{ageDay, managerialAges, functionalAges, teacherAges, researchAges, teacherAge}, Reads: events, Check: checkBeforeAge,
	},
	{
		ID: "ending.part_time.not_ended", Act: ending, Status: pppk.PartTime,
		Title: endingOnce.title, Duty: endingOnce.duty, Plain: endingOnce.plain,
		Cites: []pppk.Citation{source.Diktum24}, Reads: events, Check: checkEndedOnce,
	},
	{
		ID: "ending.part_time.resignation.once", Act: ending, Status: pppk.PartTime,
		Title: resignedOnce.title, Duty: resignedOnce.duty, Plain: resignedOnce.plain,
		Cites: []pppk.Citation{source.Diktum24}, Reads: events, Check: checkResignedOnce,
	},
}

// events is what rules on the ground of an ending look at.
var events = []*law.Fact{law.EventsFact()}

type ruleWords struct{ title, duty, plain pppk.Text }

var (
	endingRunning = ruleWords{
		pppk.Text{ID: "Perjanjian yang diputus", EN: "The agreement to be ended"},
		pppk.Text{
			ID: "Perjanjian berjalan pada hari keputusan; yang habis masanya berakhir dengan sendirinya dan tidak diputus.",
			EN: "The agreement is running on the day of the decision; one that has run out ended by itself and is not ended by anybody.",
		},
		pppk.Text{
			ID: "Perjanjian kerja Anda tidak berjalan pada hari keputusan.",
			EN: "Your work agreement was not running on the day of the decision.",
		},
	}
	endingGround = ruleWords{
		pppk.Text{ID: "Alasan pemutusan", EN: "Ground of the ending"},
		pppk.Text{
			ID: "Alasan itu ada dalam daftar alasan pemutusan.",
			EN: "The ground is in the list of grounds of ending.",
		},
		pppk.Text{
			ID: "Alasan yang diusulkan tidak ada dalam daftar alasan pemutusan.",
			EN: "The ground that is proposed is not in the list of grounds of ending.",
		},
	}
	endingOnce = ruleWords{
		pppk.Text{ID: "Perjanjian yang belum berakhir", EN: "The agreement has not ended yet"},
		pppk.Text{
			ID: "Perjanjian belum diakhiri oleh peristiwa lain.",
			EN: "The agreement was not ended by another event already.",
		},
		pppk.Text{
			ID: "Perjanjian kerja Anda sudah berakhir karena peristiwa lain yang tercatat.",
			EN: "Your work agreement was ended already by another event on record.",
		},
	}
	endingByItself = ruleWords{
		pppk.Text{ID: "Berakhirnya masa perjanjian", EN: "The end of the period"},
		pppk.Text{
			ID: "Perjanjian yang habis masanya berakhir dengan sendirinya; tidak ada yang memutusnya.",
			EN: "An agreement that has run out ends by itself; nobody ends it.",
		},
		pppk.Text{
			ID: "Perjanjian yang habis masanya berakhir dengan sendirinya, dan tidak diputus.",
			EN: "An agreement that has run out ends by itself, and is not ended by anybody.",
		},
	}
	endingEstablished = ruleWords{
		pppk.Text{ID: "Alasan yang terbukti", EN: "The ground is established"},
		pppk.Text{
			ID: "Alasan itu tercatat dengan keputusan atau putusannya, dan bukan dugaan.",
			EN: "The ground is on record with its decision or verdict, and is no allegation.",
		},
		pppk.Text{
			ID: "Alasan yang diusulkan tidak tercatat pada hari keputusan.",
			EN: "The ground that is proposed was not on record on the day of the decision.",
		},
	}
	resignedOnce = ruleWords{
		pppk.Text{ID: "Pengunduran diri yang belum disetujui", EN: "A resignation that was not approved yet"},
		pppk.Text{
			ID: "Pengunduran diri dari perjanjian ini belum disetujui sebelumnya.",
			EN: "The resignation from this agreement was not approved before.",
		},
		pppk.Text{
			ID: "Pengunduran diri Anda sudah disetujui, dan perjanjian kerja Anda berakhir pada hari yang tercatat.",
			EN: "Your resignation was approved already, and your work agreement ended on the day on record.",
		},
	}
	endingBeforeAge = ruleWords{
		pppk.Text{ID: "Batas usia yang belum dilewati", EN: "The age limit has not been passed"},
		pppk.Text{
			ID: "Jika alasannya bukan batas usia, perjanjian belum berakhir karena batas usia jabatan.",
			EN: "Where the ground is not the age limit, the agreement was not ended already by the age limit of the position.",
		},
		pppk.Text{
			ID: "Perjanjian kerja Anda sudah berakhir karena batas usia jabatan Anda.",
			EN: "Your work agreement was ended already by the age limit of your position.",
		},
	}
	endingAge = ruleWords{
		pppk.Text{ID: "Batas usia yang tercapai", EN: "The age limit is reached"},
		pppk.Text{
			ID: "Jika alasannya batas usia, batas usia jabatan telah tercapai pada hari keputusan.",
			EN: "Where the ground is the age limit, the age limit of the position is reached on the day of the decision.",
		},
		pppk.Text{
			ID: "Batas usia jabatan Anda belum tercapai pada hari keputusan.",
			EN: "The age limit of your position was not reached on the day of the decision.",
		},
	}
)

// groundFacts is how the event stands that is the ground of an ending: it is recorded in
// the agreement, before it, or in one of the two, which its first day would tell.
type groundFacts struct {
	ground   pppk.EndingGround // nil: none is named
	event    bool              // the ground is an event
	closer   bool              // it tells more closely than the event says it
	recorded bool
	before   bool
	either   bool
	unlisted bool      // whether there is another is not known
	ordered  bool      // what came before the one that is recorded is known
	day      pppk.Date // of the event
}

// groundOf is what is known of the event of the ground.
var groundOf = law.NewDerived(func(c *law.Case, is *groundFacts) {
	is.ground = c.Request.Ground
	kind, event := is.ground.(pppk.EventKind)
	if is.ground == pppk.EndingGround(pppk.PrisonPlanned) || is.ground == pppk.EndingGround(pppk.PrisonUnplanned) {
		kind, event, is.closer = pppk.PrisonTwoYears, true, true
	}
	if !event {
		return
	}
	e, begun := c.Events(), c.Begun
	whole := true
	is.event, is.unlisted = true, e.CompleteTo.Before(c.Day)
	for i := range e.List {
		ev := &e.List[i]
		whole = whole && ev.Kind.Known() && !ev.Date.IsZero()
		switch {
		case ev.Kind.Known() && ev.Kind != kind || ev.Date.After(c.Day):
		case ev.Kind != kind || ev.Date.IsZero():
			is.unlisted = true
		case ev.Date.Before(begun.First):
			is.before = true
			is.latest(ev.Date)
		case ev.Date.Before(begun.Last):
			is.either = true
			is.latest(ev.Date)
		case !is.recorded || ev.Date.Before(is.day):
			is.recorded, is.day = true, ev.Date
		}
	}
	is.ordered = is.recorded && whole && !e.CompleteTo.Before(is.day)
})

// latest keeps the latest day while none is recorded in the agreement.
func (g *groundFacts) latest(day pppk.Date) {
	if !g.recorded && g.day.Before(day) {
		g.day = day
	}
}

// found is the ground, and the day of its event if it has one.
func (g *groundFacts) found() law.Value { return law.Say(g.ground.Title(), g.day) }

func (g *groundFacts) named() law.Value { return law.Say(g.ground.Title(), pppk.Date{}) }

func (g *groundFacts) is(one pppk.EndingGround) bool { return g.ground == one }

// groundLists is the grounds of each regime on a day: of full-time agreements those of the
// text that counts, and those of which it is the only one to speak.
type groundLists [pppk.PartTime + 1]map[pppk.EndingGround]bool

var listed = law.NewFixed(func(p *law.Policy) groundLists {
	all := groundLists{pppk.FullTime: {}, pppk.PartTime: {}}
	chosen := source.PP49.Name
	if class, _, _ := law.ValueOf(p, classOfEnding); class == ClassByStatute {
		chosen = source.UU20.Name
	}
	for i := range endingRows {
		row := &endingRows[i]
		from := &row.cites[0].Instrument
		if row.absent || from.Certain().After(p.Day()) || row.status == pppk.FullTime && !row.alone && from.Name != chosen {
			continue
		}
		add := func(grounds ...pppk.EndingGround) {
			for _, g := range grounds {
				all[row.status][g] = true
			}
		}
		switch add(row.ground); row.ground {
		case pppk.EndingGround(pppk.PrisonTwoYears):
			add(pppk.PrisonPlanned, pppk.PrisonUnplanned)
		case pppk.EndingGround(pppk.PrisonPlanned), pppk.EndingGround(pppk.PrisonUnplanned):
			add(pppk.PrisonTwoYears)
		}
	}
	return all
})

// lists reports whether the ground is in the list of a regime.
func (g *groundFacts) in(c *law.Case, s pppk.Status) bool { return listed.Of(c.Policy())[s][g.ground] }

// checkGround asks whether the ground is in the list of its regime. Of one that the two
// texts for full-time agreements do not have alike, a rule of its own says that it is not.
func checkGround(c *law.Case) law.Result {
	g := groundOf.Of(c)
	switch {
	case g.ground == nil:
		return c.Lacks(law.GroundFact())
	case c.Status == pppk.FullTime && g.is(pppk.GeneralCrime) && !g.in(c, pppk.FullTime):
		return law.NotApplicable
	case !g.in(c, c.Status):
		return c.NotMet(g.named(), law.Value{})
	case g.is(pppk.LeavingPostponed) && resignTests.In(c) != TestsHold: // what was not postponed cannot be left in spite of it
		return c.NotMet(g.named(), law.Value{})
	}
	return c.Met(g.named(), law.Value{})
}

// checkGeneralCrime refuses the ground of which the regulation speaks and the statute does
// not, where the statute is followed.
func checkGeneralCrime(c *law.Case) law.Result {
	switch g := groundOf.Of(c); {
	case g.ground == nil:
		return c.Lacks(law.GroundFact())
	case g.is(pppk.GeneralCrime) && !g.in(c, pppk.FullTime):
		return c.NotMet(g.found(), law.Value{})
	}
	return law.NotApplicable
}

// checkEndedOnce: an agreement that has ended is not ended again, but by what the ground
// itself records. Which of the two came first only a list tells that is complete up to
// there.
func checkEndedOnce(c *law.Case) law.Result {
	g := groundOf.Of(c)
	if g.ground == nil {
		return c.Lacks(law.GroundFact())
	}
	result, e := checkNotEnded(c), c.Event()
	switch first := g.ordered && !e.NeedsFirst; {
	case result != law.NotMet || !g.event:
		return result
	case !first && !e.Known():
		return c.LacksEvents()
	case g.recorded && e.Day == g.day:
		found, _ := c.Left()
		return c.Met(found, found)
	}
	return law.NotMet
}

// checkResignedOnce: who has resigned with approval cannot do so again.
func checkResignedOnce(c *law.Case) law.Result {
	switch g := groundOf.Of(c); {
	case g.ground == nil:
		return c.Lacks(law.GroundFact())
	case !g.is(pppk.Resignation):
		return law.NotApplicable
	case g.recorded:
		citeEvent(c, pppk.Resignation, g.day)
		return c.NotMet(law.EventOn(pppk.Resignation, g.day), law.None())
	case g.unlisted || g.either:
		return c.Lacks(g.needs())
	}
	return c.Met(law.None(), law.None())
}

// needs is what is missing to know whether the event of the ground is recorded in the
// agreement.
func (g *groundFacts) needs() (list, first *law.Fact) {
	if g.unlisted {
		list = law.EventsFact()
	}
	if g.either {
		first = law.FirstDayFact()
	}
	return list, first
}

// checkByItself: an agreement that runs out is ended by nobody.
func checkByItself(c *law.Case) law.Result {
	switch g := groundOf.Of(c); {
	case g.ground == nil:
		return c.Lacks(law.GroundFact())
	case g.is(pppk.PeriodEnd):
		return c.NotMet(g.named(), law.Value{})
	}
	return law.NotApplicable
}

// checkEstablished: a request to resign is no event yet, and the age limit has a rule of its
// own. Of an event before this agreement no text says whether the renewal has left it behind,
// and whether a crime was planned no event says: both an office states.
func checkEstablished(c *law.Case) law.Result {
	g := groundOf.Of(c)
	switch {
	case g.ground == nil:
		return c.Lacks(law.GroundFact())
	case g.is(pppk.Resignation) || g.is(pppk.PeriodEnd) || g.is(pppk.AgeLimitReached):
		return law.NotApplicable
	case !g.event:
		return c.Stated(needGroundDecided)
	}
	event := g.recorded || g.before || g.either
	list, first := g.needs()
	if g.recorded {
		list, first = nil, nil
	}
	missing := list != nil || first != nil
	found, wanted := g.found(), g.named()
	switch answer := said(c, needGroundDecided); {
	case g.recorded && !g.closer, event && answer == pppk.Yes:
		return c.Met(found, wanted)
	case !event && !missing:
		return c.NotMet(law.None(), wanted)
	case answer == pppk.No && (g.closer || !missing):
		return c.Stated(needGroundDecided)
	case answer == pppk.Yes || answer == pppk.No || !event && !g.closer: // it tells nothing, or has told all it can
		c.Lacks(list, first)
	default:
		c.Stated(needGroundDecided)
		c.Lack(list, first)
	}
	c.Leave(found, wanted)
	return law.NotKnown
}

// checkAgeReached is whether the age limit has bitten.
func checkAgeReached(c *law.Case) law.Result {
	switch g := groundOf.Of(c); {
	case g.ground == nil:
		return c.Lacks(law.GroundFact())
	case !g.is(pppk.AgeLimitReached):
		return law.NotApplicable
	case c.Limit.Birthday.IsZero():
		return c.LacksAge(nil)
	}
	least, most := c.LimitShown()
	if !c.Day.Before(c.Limit.Birthday) {
		least, most = c.LimitDays()
	}
	if !c.Day.Before(least) && c.Day.Before(most) {
		return c.Lacks(c.Limit.Missing)
	}
	return c.Either(!c.Day.Before(least), law.OnDay(c.Day), law.FromDay(least))
}

// checkBeforeAge: the limit has ended an agreement once its day is over, which is the last
// one of service. An event ends it on its own day, however late the decision about it; a
// request to resign is no event.
func checkBeforeAge(c *law.Case) law.Result {
	on := c.Day
	var list, first *law.Fact
	switch g := groundOf.Of(c); {
	case g.ground == nil:
		return c.Lacks(law.GroundFact())
	case g.is(pppk.AgeLimitReached):
		return law.NotApplicable
	case g.event && !g.is(pppk.Resignation):
		list, first = g.needs() // an event, or an earlier one, may be there that is not known
		if g.recorded {
			on = g.day
		}
		if g.ordered {
			list = nil
		}
	}
	result := c.BeforeLimit(on.AddDays(-1))
	if result == law.NotMet && (list != nil || first != nil) {
		return c.Lacks(list, first)
	}
	if _, wanted := c.Left(); !wanted.IsZero() {
		c.Leave(law.OnDay(on), law.UpToDay(wanted.Day()))
	}
	return result
}

// checkServed counts the day itself. How nine tenths of the days are rounded the law does not
// say: the exact fraction is what counts.
func checkServed(c *law.Case) law.Result {
	switch g := groundOf.Of(c); {
	case g.ground == nil:
		return c.Lacks(law.GroundFact())
	case !g.is(pppk.Resignation), resignTests.In(c) != TestsHold:
		return law.NotApplicable
	case c.Agreement.First.IsZero():
		return c.Lacks(law.FirstDayFact())
	case c.Agreement.Last.IsZero():
		return c.Lacks(law.LastDayFact())
	}
	first := served(c.Agreement)
	return c.Either(!c.Day.Before(first), law.OnDay(c.Day), law.FromDay(first))
}

func checkTarget(c *law.Case) law.Result {
	switch g := groundOf.Of(c); {
	case g.ground == nil:
		return c.Lacks(law.GroundFact())
	case !g.is(pppk.Resignation), resignTests.In(c) != TestsHold:
		return law.NotApplicable
	}
	return c.Stated(needTargetShare)
}
