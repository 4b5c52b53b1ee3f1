package before

// The grounds of ending: what each text says of each, one row for a ground and a
// text. The two regimes have rows of their own.

type endingRow struct {
	ground  EndingGround
	status  Status
	absent  bool         // the text does not have it
	instead EndingGround // what it has where a decision is wanted all the same
	class   EndingClass  // 0: the text gives none
	implied bool
	own     Answer
	again   Answer
	alone   bool // no other text speaks of it
	note    words
	cites   []Citation // the ground first
}

var (
	pasal52      = seen(uu20, "Pasal 52", "pemberhentian", High)
	pasal52ayat1 = seen(uu20, "Pasal 52 ayat (1)", "atas permintaan sendiri dan tidak atas permintaan sendiri", High)
	pasal52ayat4 = seen(uu20, "Pasal 52 ayat (4)", "alasan yang tidak dengan hormat", High)
	pasal53pp49  = seen(pp49, "Pasal 53", "pemutusan hubungan perjanjian kerja", High)
	pasal16b     = seen(pp49, "Pasal 16", "pelamar tidak pernah dipidana penjara 2 tahun atau lebih", High)
	pasal16c     = seen(pp49, "Pasal 16 huruf c", "pelamar tidak pernah diberhentikan selain dengan hormat atas permintaan sendiri", High)
	leftAnyway   = seen(pp49, "Pasal 56", "pergi walaupun pengunduran diri ditunda", Medium)
	suspended    = seen(uu20, "Pasal 53", "pemberhentian sementara", Low)
	stillNeeded  = unnumbered(kepmen16, "pemindahan ke unit yang membutuhkan saat organisasi berubah", High)
)

var (
	impliedNote = words{
		"Dengan hormat menurut tafsiran: undang-undang hanya menyebut yang tidak dengan hormat, dan tidak mengenal kelas dengan hormat tidak atas permintaan sendiri.",
		"Honourable by implication: the statute names only what is dishonourable, and has no class honourable but not at own request.",
	}
	thirdClassNote = words{
		"Dengan hormat menurut tafsiran: undang-undang hanya menyebut yang tidak dengan hormat, dan tidak mengenal kelas dengan hormat tidak atas permintaan sendiri. Apakah syarat pelamar PP 49/2018 Pasal 16 huruf c terkena tidak diketahui.",
		"Honourable by implication: the statute names only what is dishonourable, and has no class honourable but not at own request. Whether the condition of PP 49/2018 Pasal 16 huruf c catches it is not known.",
	}
	periodEndNote = words{
		"Dengan hormat menurut tafsiran: undang-undang hanya menyebut yang tidak dengan hormat, dan tidak mengenal kelas dengan hormat tidak atas permintaan sendiri. Yang masanya habis dapat diangkat kembali dengan pengangkatan baru.",
		"Honourable by implication: the statute names only what is dishonourable, and has no class honourable but not at own request. Whose period has ended can be taken on again by a new appointment.",
	}
	unfitNote = words{
		"PP 49/2018 menyebut yang tidak cakap karena kecelakaan atau sakit terus-menerus 30 hari (Pasal 58), dan mengakhiri perjanjian yang tidak sembuh sesudah cuti sakit paling lama 1 bulan (Pasal 83 ayat (5)). Sesudah kecelakaan kerja, cuti sakit berlangsung sampai perjanjian berakhir (Pasal 85).",
		"PP 49/2018 speaks of who is unfit through an accident or 30 days of continuous illness (Pasal 58), and ends the agreement of who has not recovered after sick leave of 1 month at most (Pasal 83 ayat (5)). After an accident at work, sick leave lasts until the agreement ends (Pasal 85).",
	}
	prisonNote = words{
		"Dengan hormat menurut tafsiran: undang-undang hanya menyebut yang tidak dengan hormat, dan tidak membedakan berencana atau tidak. Siapa yang dijatuhi pidana penjara 2 tahun atau lebih tidak dapat melamar, apa pun kelasnya; sumber tidak sepakat apakah alasan ini menyebut ancaman atau putusan.",
		"Honourable by implication: the statute names only what is dishonourable, and does not ask whether the crime was planned. Who was sentenced to two years or more cannot apply, whatever the class; sources disagree whether this ground speaks of the threat or of the sentence.",
	}
	threatNote = words{
		"Huruf ini menyebut tindak pidana yang diancam 2 tahun atau lebih, bukan lamanya putusan.",
		"This letter speaks of a crime threatened with two years or more, not of the sentence.",
	}
	generalNote = words{
		"Undang-undang tidak menyebut tindak pidana umum; pidana penjara dan kejahatan jabatan adalah alasan tersendiri.",
		"The statute does not name crimes other than of office; imprisonment and crimes of office are grounds of their own.",
	}
	moneyNote = words{
		"Kekurangan anggaran saja tidak ada dalam daftar. Perampingan organisasi atau kebijakan pemerintah ada, dan memerlukan keputusan tersendiri. Tidak memperpanjang saat perjanjian berakhir adalah soal lain.",
		"Lack of money as such is in no list. Downsizing or government policy is, and needs a decision of its own. Not renewing when an agreement ends is another question.",
	}
	noClassNote = words{
		"Keputusan ini menyebut alasan tanpa kelas.",
		"This decree names the ground without a class.",
	}
	movedNote = words{
		"Keputusan ini menyebut alasan tanpa kelas. Saat organisasi berubah, siapa yang kompetensinya masih dibutuhkan dan perjanjiannya belum berakhir dipindahkan ke unit yang membutuhkan.",
		"This decree names the ground without a class. When the organisation changes, who is still needed and whose agreement has not ended is moved to a unit that needs him.",
	}
	moveNote = words{
		"Siapa yang mengajukan pindah instansi dinyatakan mengundurkan diri; kelas tidak disebut.",
		"Who applies to move to another agency is declared to have resigned; no class is named.",
	}
	conversionNote = words{
		"Perjanjian paruh waktu berakhir karena pengangkatan itu; kelas tidak disebut.",
		"The part-time agreement ends by that appointment; no class is named.",
	}
	leavingNote = words{
		"Jika kedua syarat 90 persen tidak berlaku lagi menurut undang-undang, tidak ada penundaan.",
		"If the two ninety-per-cent tests have not survived the statute, there is no postponement.",
	}
	deathNote = words{
		"Undang-undang menempatkannya di bawah tidak atas permintaan sendiri, dan tetap dengan hormat menurut tafsiran.",
		"The statute puts it under not at own request, and it is honourable all the same, by implication.",
	}
)

var endingRows = []endingRow{
	// UU 20/2023 Pasal 52
	{ground: Resignation, status: FullTime, class: Honourable, implied: true, own: Yes, again: Yes, note: impliedNote,
		cites: []Citation{seen(uu20, "Pasal 52 ayat (2)", "atas permintaan sendiri", High), pasal52ayat1, pasal52ayat4, pasal16c}},
	{ground: IdeologicalBreach, status: FullTime, class: Dishonourable, own: No, again: No,
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf a", "penyelewengan", High), pasal52ayat4, pasal16c}},
	{ground: Death, status: FullTime, class: Honourable, implied: true, own: No, note: deathNote,
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf b", "meninggal dunia", High), pasal52ayat4}},
	{ground: AgeLimitReached, status: FullTime, class: Honourable, implied: true, own: No, note: thirdClassNote,
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", High), pasal52ayat4, pasal16c}},
	{ground: PeriodEnd, status: FullTime, class: Honourable, implied: true, own: No, again: Yes, note: periodEndNote,
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf c", "berakhirnya masa perjanjian", High), pasal52ayat4, pasal16c}},
	{ground: Downsizing, status: FullTime, class: Honourable, implied: true, own: No, note: thirdClassNote,
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf d", "perampingan", High), pasal52ayat4, pasal16c}},
	{ground: Unfitness, status: FullTime, class: Honourable, implied: true, own: No, note: words{
		thirdClassNote.id + " " + unfitNote.id, thirdClassNote.en + " " + unfitNote.en,
	}, cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf e", "tidak cakap", High), pasal52ayat4, pasal16c, unfitByIllness, notRecovered, accidentAtWork}},
	{ground: NonPerformance, status: FullTime, class: Honourable, implied: true, own: No, note: thirdClassNote,
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf f", "tidak berkinerja", High), pasal52ayat4, pasal16c}},
	{ground: SevereSanction, status: FullTime, class: Dishonourable, own: No, again: No,
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf g", "disiplin berat", High), pasal52ayat4, pasal16c}},
	{ground: PrisonTwoYears, status: FullTime, class: Honourable, implied: true, own: No, note: prisonNote,
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf h", "pidana penjara", High), pasal52ayat4, pasal16b}},
	{ground: OfficeCrime, status: FullTime, class: Dishonourable, own: No, again: No,
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf i", "kejahatan jabatan", High), pasal52ayat4, pasal16c}},
	{ground: GeneralCrime, status: FullTime, absent: true, note: generalNote,
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf i", "kejahatan jabatan", High)}},
	{ground: PartyMembership, status: FullTime, class: Dishonourable, own: No, again: No,
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf j", "partai politik", High), pasal52ayat4, pasal16c}},
	{ground: LackOfMoney, status: FullTime, absent: true, instead: Downsizing, note: moneyNote, cites: []Citation{pasal52}},

	// PP 49/2018 Pasal 53 and 56
	{ground: PeriodEnd, status: FullTime, class: Honourable, again: Yes,
		cites: []Citation{seen(pp49, "Pasal 53 ayat (1) huruf a", "jangka waktu perjanjian berakhir", High), pasal16c}},
	{ground: AgeLimitReached, status: FullTime, class: Honourable, again: Yes,
		cites: []Citation{seen(pp49, "Pasal 53 ayat (1) huruf a", "jangka waktu perjanjian berakhir", High), pasal54, pasal16c}},
	{ground: Death, status: FullTime, class: Honourable,
		cites: []Citation{seen(pp49, "Pasal 53 ayat (1) huruf b", "meninggal dunia", High)}},
	{ground: Resignation, status: FullTime, class: Honourable, again: Yes,
		cites: []Citation{seen(pp49, "Pasal 53 ayat (1) huruf c", "permintaan sendiri", High), pasal16c}},
	{ground: Downsizing, status: FullTime, class: Honourable, again: Yes,
		cites: []Citation{seen(pp49, "Pasal 53 ayat (1) huruf d", "perampingan", High), pasal16c}},
	{ground: Unfitness, status: FullTime, class: Honourable, again: Yes, note: unfitNote,
		cites: []Citation{seen(pp49, "Pasal 53 ayat (1) huruf e", "tidak cakap", High), pasal16c, unfitByIllness, notRecovered, accidentAtWork}},
	{ground: PrisonUnplanned, status: FullTime, class: HonourableUnasked, again: No,
		cites: []Citation{seen(pp49, "Pasal 53 ayat (2) huruf a", "pidana penjara, tidak berencana", High), pasal16c}},
	{ground: SevereSanction, status: FullTime, class: HonourableUnasked, again: No,
		cites: []Citation{seen(pp49, "Pasal 53 ayat (2) huruf b", "disiplin berat", High), pasal16c}},
	{ground: NonPerformance, status: FullTime, class: HonourableUnasked, again: No,
		cites: []Citation{seen(pp49, "Pasal 53 ayat (2) huruf c", "target kinerja tidak tercapai", High), pasal16c}},
	{ground: IdeologicalBreach, status: FullTime, class: Dishonourable, again: No,
		cites: []Citation{seen(pp49, "Pasal 53 ayat (3) huruf a", "penyelewengan", High), pasal16c}},
	{ground: OfficeCrime, status: FullTime, class: Dishonourable, again: No,
		cites: []Citation{seen(pp49, "Pasal 53 ayat (3) huruf b", "kejahatan jabatan", High), pasal16c}},
	{ground: GeneralCrime, status: FullTime, class: Dishonourable, again: No,
		cites: []Citation{seen(pp49, "Pasal 53 ayat (3) huruf b", "tindak pidana umum", High), pasal16c}},
	{ground: PartyMembership, status: FullTime, class: Dishonourable, again: No,
		cites: []Citation{seen(pp49, "Pasal 53 ayat (3) huruf c", "partai politik", High), pasal16c}},
	{ground: PrisonPlanned, status: FullTime, class: Dishonourable, again: No, note: threatNote,
		cites: []Citation{seen(pp49, "Pasal 53 ayat (3) huruf d", "pidana penjara, berencana", High), pasal16c}},
	{ground: LeavingPostponed, status: FullTime, class: HonourableUnasked, again: No, alone: true, note: leavingNote,
		cites: []Citation{leftAnyway, pasal16c}},
	{ground: LackOfMoney, status: FullTime, absent: true, instead: Downsizing, note: moneyNote, cites: []Citation{pasal53pp49}},

	// KepmenPANRB 16/2025 diktum 24 and 25, in the order of its list
	{ground: OtherASNAppointment, status: PartTime, note: conversionNote, cites: []Citation{diktum24}},
	{ground: Resignation, status: PartTime, note: noClassNote, cites: []Citation{diktum24}},
	{ground: Death, status: PartTime, note: noClassNote, cites: []Citation{diktum24}},
	{ground: IdeologicalBreach, status: PartTime, note: noClassNote, cites: []Citation{diktum24}},
	{ground: AgeLimitReached, status: PartTime, note: noClassNote, cites: []Citation{diktum24}},
	{ground: PeriodEnd, status: PartTime, note: noClassNote, cites: []Citation{diktum24}},
	{ground: Downsizing, status: PartTime, note: movedNote, cites: []Citation{diktum24, stillNeeded}},
	{ground: Unfitness, status: PartTime, note: noClassNote, cites: []Citation{diktum24}},
	{ground: NonPerformance, status: PartTime, note: noClassNote, cites: []Citation{diktum24}},
	{ground: SevereSanction, status: PartTime, note: noClassNote, cites: []Citation{diktum24}},
	{ground: PrisonTwoYears, status: PartTime, note: noClassNote, cites: []Citation{diktum24}},
	{ground: OfficeCrime, status: PartTime, note: noClassNote, cites: []Citation{diktum24}},
	{ground: PartyMembership, status: PartTime, note: noClassNote, cites: []Citation{diktum24}},
	{ground: AgencyMoveRequest, status: PartTime, note: moveNote, cites: []Citation{seen(kepmen16, "diktum 25", "pindah instansi", High)}},
	{ground: LackOfMoney, status: PartTime, absent: true, instead: Downsizing, note: moneyNote, cites: []Citation{diktum24}},
}

var suspensionRows = []Suspension{
	{Ground: DetainedSuspect, title: words{"ditahan karena menjadi tersangka tindak pidana", "detained as a suspect of a crime"}, citation: suspended},
	{Ground: StateOfficial, title: words{"diangkat menjadi pejabat negara", "appointed state official"}, citation: suspended},
	{Ground: NonStructuralBody, title: words{"diangkat menjadi komisioner atau anggota lembaga nonstruktural", "appointed commissioner or member of a non-structural body"}, citation: suspended},
	{Ground: UnpaidLeave, title: words{"cuti di luar tanggungan negara", "leave outside the state's responsibility"}, citation: suspended, note: words{
		"PPPK tidak mempunyai jenis cuti ini; tampaknya hanya mengenai PNS.",
		"PPPK have no leave of this kind; it seems to concern PNS alone.",
	}},
}

// The act of ending an agreement: there is an agreement to end, the ground is in
// the list of its regime, and it is established. Part-time agreements have the
// grounds of diktum 24 and no tests for who resigns.
var endingRules = []rule{
	{
		id: "ending.running", act: Ending, status: FullTime,
		title: endingRunning.title, duty: endingRunning.duty, plain: endingRunning.plain,
		cites: []Citation{pasal52, pasal53pp49}, check: checkRunning,
	},
	{
		id: "ending.ground", act: Ending, status: FullTime,
		title: endingGround.title, duty: endingGround.duty, plain: endingGround.plain,
		cites: []Citation{pasal52, pasal53pp49}, uses: []paramID{paramEndingClass, paramResignTests}, check: checkGround,
	},
	{
		id: "ending.ground.general_crime", act: Ending, status: FullTime,
		title: words{"Tindak pidana umum sebagai alasan", "Crime other than of office as the ground"},
		duty: words{
			"Tindak pidana umum menjadi alasan hanya jika teks yang diikuti menyebutnya.",
			"A crime other than of office is a ground only where the text that is followed has it.",
		},
		plain: words{
			"Alasan itu tidak ada dalam daftar undang-undang, yang diikuti; peraturan pemerintah menyebutnya.",
			"That ground is not in the list of the statute, which is followed; the regulation has it.",
		},
		cites: []Citation{pasal52}, uses: []paramID{paramEndingClass}, check: checkGeneralCrime,
		never: map[Result]string{Met: "where the text that is followed has it, the rule of all grounds says so"},
	},
	{
		id: "ending.by_itself", act: Ending, status: FullTime,
		title: endingByItself.title, duty: endingByItself.duty, plain: endingByItself.plain,
		cites: []Citation{pasal52, pasal53pp49}, check: checkByItself,
		never: map[Result]string{Met: "it concerns one ground only, and refuses it"},
	},
	{
		id: "ending.established", act: Ending, status: FullTime,
		title: endingEstablished.title, duty: endingEstablished.duty, plain: endingEstablished.plain,
		cites: []Citation{pasal52, pasal53pp49}, check: checkEstablished,
	},
	{
		id: "ending.age_limit", act: Ending, status: FullTime,
		title: endingAge.title, duty: endingAge.duty, plain: endingAge.plain,
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", High)},
		uses:  []paramID{paramAgeDay, paramTeacher}, check: checkAgeReached,
	},
	{
		id: "ending.before_age_limit", act: Ending, status: FullTime,
		title: endingBeforeAge.title, duty: endingBeforeAge.duty, plain: endingBeforeAge.plain,
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", High)},
		uses:  []paramID{paramAgeDay, paramTeacher}, check: checkBeforeAge,
	},
	{
		id: "ending.not_ended", act: Ending, status: FullTime,
		title: endingOnce.title, duty: endingOnce.duty, plain: endingOnce.plain,
		cites: []Citation{pasal52, pasal53pp49}, check: checkEndedOnce,
	},
	{
		id: "ending.resignation.once", act: Ending, status: FullTime,
		title: resignedOnce.title, duty: resignedOnce.duty, plain: resignedOnce.plain,
		cites: []Citation{ownRequest, seen(pp49, "Pasal 53 ayat (1) huruf c", "permintaan sendiri", High)}, check: checkResignedOnce,
	},
	{
		id: "ending.resignation.period", act: Ending, status: FullTime,
		title: words{"Masa perjanjian yang telah dijalani", "The part of the term that was served"},
		duty: words{
			"Siapa yang mengundurkan diri telah menjalani bagian masa perjanjian yang disyaratkan; jika belum, permintaannya ditunda.",
			"Who resigns has served the part of the term that is asked for; until then the request is postponed.",
		},
		plain: words{
			"Permintaan Anda ditunda, bukan ditolak, karena masa perjanjian yang Anda jalani belum mencukupi.",
			"Your request is postponed and not refused, because you have not served enough of your term.",
		},
		cites: []Citation{ninetyPercent, postponable}, uses: []paramID{paramResignTests}, check: checkServed,
	},
	{
		id: "ending.resignation.target", act: Ending, status: FullTime,
		title: words{"Target kinerja dari yang mengundurkan diri", "Performance target of who resigns"},
		duty: words{
			"Siapa yang mengundurkan diri telah mencapai bagian target kinerja yang disyaratkan; jika belum, permintaannya ditunda.",
			"Who resigns has met the part of the performance target that is asked for; until then the request is postponed.",
		},
		plain: words{
			"Permintaan Anda ditunda, bukan ditolak, karena target kinerja yang Anda capai belum mencukupi.",
			"Your request is postponed and not refused, because you have not met enough of your performance target.",
		},
		cites: []Citation{ninetyPercent, postponable}, uses: []paramID{paramResignTests}, check: checkTarget,
	},
	{
		id: "ending.part_time.running", act: Ending, status: PartTime,
		title: endingRunning.title, duty: endingRunning.duty, plain: endingRunning.plain,
		cites: []Citation{diktum24}, check: checkRunning,
	},
	{
		id: "ending.part_time.ground", act: Ending, status: PartTime,
		title: endingGround.title, duty: endingGround.duty, plain: endingGround.plain,
		cites: []Citation{diktum24}, check: checkGround,
	},
	{
		id: "ending.part_time.by_itself", act: Ending, status: PartTime,
		title: endingByItself.title, duty: endingByItself.duty, plain: endingByItself.plain,
		cites: []Citation{diktum24}, check: checkByItself,
		never: map[Result]string{Met: "it concerns one ground only, and refuses it"},
	},
	{
		id: "ending.part_time.established", act: Ending, status: PartTime,
		title: endingEstablished.title, duty: endingEstablished.duty, plain: endingEstablished.plain,
		cites: []Citation{diktum24}, check: checkEstablished,
	},
	{
		id: "ending.part_time.age_limit", act: Ending, status: PartTime,
		title: endingAge.title, duty: endingAge.duty, plain: endingAge.plain,
		cites: []Citation{diktum24}, uses: []paramID{paramAgeDay, paramTeacher}, check: checkAgeReached,
	},
	{
		id: "ending.part_time.before_age_limit", act: Ending, status: PartTime,
		title: endingBeforeAge.title, duty: endingBeforeAge.duty, plain: endingBeforeAge.plain,
		cites: []Citation{diktum24}, uses: []paramID{paramAgeDay, paramTeacher}, check: checkBeforeAge,
	},
	{
		id: "ending.part_time.not_ended", act: Ending, status: PartTime,
		title: endingOnce.title, duty: endingOnce.duty, plain: endingOnce.plain,
		cites: []Citation{diktum24}, check: checkEndedOnce,
	},
	{
		id: "ending.part_time.resignation.once", act: Ending, status: PartTime,
		title: resignedOnce.title, duty: resignedOnce.duty, plain: resignedOnce.plain,
		cites: []Citation{diktum24}, check: checkResignedOnce,
	},
}

type ruleWords struct{ title, duty, plain words }

var (
	endingRunning = ruleWords{
		words{"Perjanjian yang diputus", "The agreement to be ended"},
		words{
			"Perjanjian berjalan pada hari keputusan; yang habis masanya berakhir dengan sendirinya dan tidak diputus.",
			"The agreement is running on the day of the decision; one that has run out ended by itself and is not ended by anybody.",
		},
		words{
			"Perjanjian kerja Anda tidak berjalan pada hari keputusan.",
			"Your work agreement was not running on the day of the decision.",
		},
	}
	endingGround = ruleWords{
		words{"Alasan pemutusan", "Ground of the ending"},
		words{
			"Alasan itu ada dalam daftar alasan pemutusan.",
			"The ground is in the list of grounds of ending.",
		},
		words{
			"Alasan yang diusulkan tidak ada dalam daftar alasan pemutusan.",
			"The ground that is proposed is not in the list of grounds of ending.",
		},
	}
	endingOnce = ruleWords{
		words{"Perjanjian yang belum berakhir", "The agreement has not ended yet"},
		words{
			"Perjanjian belum diakhiri oleh peristiwa lain.",
			"The agreement was not ended by another event already.",
		},
		words{
			"Perjanjian kerja Anda sudah berakhir karena peristiwa lain yang tercatat.",
			"Your work agreement was ended already by another event on record.",
		},
	}
	endingByItself = ruleWords{
		words{"Berakhirnya masa perjanjian", "The end of the period"},
		words{
			"Perjanjian yang habis masanya berakhir dengan sendirinya; tidak ada yang memutusnya.",
			"An agreement that has run out ends by itself; nobody ends it.",
		},
		words{
			"Perjanjian yang habis masanya berakhir dengan sendirinya, dan tidak diputus.",
			"An agreement that has run out ends by itself, and is not ended by anybody.",
		},
	}
	endingEstablished = ruleWords{
		words{"Alasan yang terbukti", "The ground is established"},
		words{
			"Alasan itu tercatat dengan keputusan atau putusannya, dan bukan dugaan.",
			"The ground is on record with its decision or verdict, and is no allegation.",
		},
		words{
			"Alasan yang diusulkan tidak tercatat pada hari keputusan.",
			"The ground that is proposed was not on record on the day of the decision.",
		},
	}
	resignedOnce = ruleWords{
		words{"Pengunduran diri yang belum disetujui", "A resignation that was not approved yet"},
		words{
			"Pengunduran diri dari perjanjian ini belum disetujui sebelumnya.",
			"The resignation from this agreement was not approved before.",
		},
		words{
			"Pengunduran diri Anda sudah disetujui, dan perjanjian kerja Anda berakhir pada hari yang tercatat.",
			"Your resignation was approved already, and your work agreement ended on the day on record.",
		},
	}
	endingBeforeAge = ruleWords{
		words{"Batas usia yang belum dilewati", "The age limit has not been passed"},
		words{
			"Jika alasannya bukan batas usia, perjanjian belum berakhir karena batas usia jabatan.",
			"Where the ground is not the age limit, the agreement was not ended already by the age limit of the position.",
		},
		words{
			"Perjanjian kerja Anda sudah berakhir karena batas usia jabatan Anda.",
			"Your work agreement was ended already by the age limit of your position.",
		},
	}
	endingAge = ruleWords{
		words{"Batas usia yang tercapai", "The age limit is reached"},
		words{
			"Jika alasannya batas usia, batas usia jabatan telah tercapai pada hari keputusan.",
			"Where the ground is the age limit, the age limit of the position is reached on the day of the decision.",
		},
		words{
			"Batas usia jabatan Anda belum tercapai pada hari keputusan.",
			"The age limit of your position was not reached on the day of the decision.",
		},
	}
)

// groundOf packs the ground of an ending and what is known of its event: the
// ground in the low byte, how it stands in the next, the day of the event above.
func groundOf(g EndingGround, e *Events, begun Period, day Date) uint64 {
	var kind EventKind
	code := groundCode(g)
	switch {
	case code == 0:
		return 0
	case code < otherGroundsFrom:
		kind = EventKind(code)
	case g == EndingGround(PrisonPlanned) || g == EndingGround(PrisonUnplanned):
		kind = PrisonTwoYears
	default:
		return code
	}
	stands, on, whole := groundEvent, Date{}, true
	if e.CompleteTo.Before(day) {
		stands |= groundUnlisted
	}
	for i := range e.List {
		whole = whole && e.List[i].Kind != 0 && e.List[i].Kind < eventKindCount && !e.List[i].Date.IsZero()
		switch ev := &e.List[i]; {
		case ev.Kind != 0 && ev.Kind < eventKindCount && ev.Kind != kind || ev.Date.After(day):
		case ev.Kind != kind || ev.Date.IsZero():
			stands |= groundUnlisted
		case ev.Date.Before(begun.First):
			stands |= groundBefore
			if stands&groundRecorded == 0 && on.Before(ev.Date) {
				on = ev.Date
			}
		case ev.Date.Before(begun.Last):
			stands |= groundEither
			if stands&groundRecorded == 0 && on.Before(ev.Date) {
				on = ev.Date
			}
		case stands&groundRecorded == 0 || ev.Date.Before(on):
			stands, on = stands|groundRecorded, ev.Date
		}
	}
	if stands&groundRecorded != 0 && whole && !e.CompleteTo.Before(on) {
		stands |= groundOrdered
	}
	return code | stands<<8 | uint64(on.ymd)<<16
}

const otherGroundsFrom = 32 // the code of OtherGround 0

// How the event of a ground stands, if the ground is an event: it is recorded in
// the agreement, before it, or in one of the two, which its first day would tell;
// and whether it is in the list that an office knows to be complete.
const (
	groundEvent uint64 = 1 << iota
	groundRecorded
	groundBefore
	groundEither
	groundUnlisted // whether there is another is not known
	groundOrdered  // what came before the one that is recorded is known
)

func groundCode(g EndingGround) uint64 {
	switch g := g.(type) {
	case EventKind:
		if g < eventKindCount {
			return uint64(g)
		}
	case OtherGround:
		if g != 0 && g < otherGroundCount {
			return otherGroundsFrom + uint64(g)
		}
	}
	return 0
}

func groundAt(code uint8) EndingGround {
	if code >= otherGroundsFrom {
		return OtherGround(code - otherGroundsFrom)
	}
	return EventKind(code)
}

func (x extra) ground() uint64       { return x.onFile & 0xff }
func (x extra) groundStands() uint64 { return x.onFile >> 8 & 0xff }
func (x extra) groundDay() Date      { return Date{uint32(x.onFile >> 16)} }
func (x extra) recorded() bool       { return x.groundStands()&groundRecorded != 0 }

func (x extra) groundFound() value {
	return groundValue.of(x.ground()<<32 | uint64(x.groundDay().ymd))
}

// listedGrounds is the grounds of each regime on the day, a bit for each code:
// of full-time agreements those of the text that counts, and those of which it
// is the only one to speak.
func (p *Policy) listedGrounds() (listed [PartTime + 1]uint64) {
	chosen := pp49.Name
	if p.values[paramEndingClass] == any(ClassByStatute) {
		chosen = uu20.Name
	}
	for i := range endingRows {
		row := &endingRows[i]
		from := &row.cites[0].Instrument
		if row.absent || from.certain().After(p.day) || row.status == FullTime && !row.alone && from.Name != chosen {
			continue
		}
		listed[row.status] |= 1 << groundCode(row.ground)
		if row.ground == EndingGround(PrisonTwoYears) {
			listed[row.status] |= 1<<groundCode(PrisonPlanned) | 1<<groundCode(PrisonUnplanned)
		}
		if row.ground == EndingGround(PrisonPlanned) || row.ground == EndingGround(PrisonUnplanned) {
			listed[row.status] |= 1 << groundCode(PrisonTwoYears)
		}
	}
	return listed
}

// checkGround asks whether the ground is in the list of its regime. Of one that
// the two texts for full-time agreements do not have alike, a rule of its own says
// that it is not.
func checkGround(k known, x extra, v *values) result {
	ground := x.ground()
	r := result{found: x.groundFound() &^ (1<<32 - 1), code: Met.code()}
	switch {
	case ground == 0:
		return needing(needGround)
	case k.status() == FullTime && ground == groundCode(GeneralCrime) && !v.lists(FullTime, ground):
		return result{code: NotApplicable.code()}
	case !v.lists(k.status(), ground):
		r.code = NotMet.code()
	case ground == groundCode(LeavingPostponed): // what was not postponed cannot be left in spite of it
		if r.code = r.code.on(onResignTests); v.resignTests != testsHold {
			r.code = NotMet.code().on(onResignTests)
		}
	}
	return r
}

// lists reports whether a ground is in the list of a regime.
func (v *values) lists(s Status, ground uint64) bool { return v.listed[s]&(1<<ground) != 0 }

// checkGeneralCrime refuses the ground of which the regulation speaks and the
// statute does not, where the statute is followed.
func checkGeneralCrime(_ known, x extra, v *values) result {
	switch ground := x.ground(); {
	case ground == 0:
		return needing(needGround)
	case ground == groundCode(GeneralCrime) && !v.lists(FullTime, ground):
		return result{found: x.groundFound(), code: NotMet.code()}
	}
	return result{code: NotApplicable.code()}
}

// checkEndedOnce: an agreement that has ended is not ended again, but by what the
// ground itself records. Which of the two came first only a list tells that is
// complete up to there.
func checkEndedOnce(k known, x extra, v *values) result {
	if x.ground() == 0 {
		return needing(needGround)
	}
	r := checkNotEnded(k, x, v)
	if r.code.result() != NotMet || x.groundStands() == 0 {
		return r
	}
	first := x.groundStands()&groundOrdered != 0 && k.eventNeed()&eventNeedsFirst == 0
	switch {
	case !first && k.eventNeed() != 0:
		return needing(k.missingEvents())
	case x.recorded() && x.eventDay() == x.groundDay():
		r.code = Met.code()
		r.wanted = r.found
	}
	return r
}

// checkResignedOnce: who has resigned with approval cannot do so again.
func checkResignedOnce(k known, x extra, _ *values) result {
	switch {
	case x.ground() == 0:
		return needing(needGround)
	case x.ground() != groundCode(Resignation):
		return result{code: NotApplicable.code()}
	case x.recorded():
		return result{found: eventOf(Resignation, x.groundDay()), wanted: textNone, code: NotMet.code()}
	}
	if missing := x.groundNeed(); missing != 0 {
		return needing(missing)
	}
	return result{found: textNone, wanted: textNone, code: Met.code()}
}

// groundNeed is what is missing to know whether the event of the ground is
// recorded in the agreement.
func (x extra) groundNeed() (missing need) {
	if x.groundStands()&groundUnlisted != 0 {
		missing |= needEvents
	}
	if x.groundStands()&groundEither != 0 {
		missing |= needFirst
	}
	return missing
}

// checkByItself: an agreement that runs out is ended by nobody.
func checkByItself(_ known, x extra, _ *values) result {
	switch x.ground() {
	case 0:
		return needing(needGround)
	case groundCode(PeriodEnd):
		return result{found: x.groundFound() &^ (1<<32 - 1), code: NotMet.code()}
	}
	return result{code: NotApplicable.code()}
}

// checkEstablished: a request to resign is no event yet, and the age limit has a
// rule of its own. Of an event before this agreement no text says whether the
// renewal has left it behind, and whether a crime was planned no event says: both
// an office states.
func checkEstablished(k known, x extra, v *values) result {
	ground := x.ground()
	switch {
	case ground == 0:
		return needing(needGround)
	case ground == groundCode(Resignation) || ground == groundCode(PeriodEnd) || ground == groundCode(AgeLimitReached):
		return result{code: NotApplicable.code()}
	case x.groundStands() == 0:
		return k.stated(GroundDecided, needGroundDecided)
	}
	closer := ground >= otherGroundsFrom // than the event says it
	event := x.groundStands()&(groundRecorded|groundBefore|groundEither) != 0
	missing := x.groundNeed()
	if x.recorded() {
		missing = 0
	}
	r := result{found: x.groundFound(), wanted: x.groundFound() &^ (1<<32 - 1), code: Met.code()}
	said := k.stated(GroundDecided, needGroundDecided)
	switch answer := said.code.result(); {
	case x.recorded() && !closer, event && answer == Met:
		return r
	case !event && missing == 0:
		r.found, r.code = textNone, NotMet.code()
		return r
	case answer == NotMet && (closer || missing == 0):
		return said
	case answer == Met || answer == NotMet || !event && !closer: // it tells nothing, or has told all it can
		r.code = needing(missing).code
	default:
		r.code = needing(missing | said.code.needs()).code
	}
	return r
}

// checkAgeReached is whether the age limit has bitten.
func checkAgeReached(k known, x extra, v *values) result {
	switch ground := x.ground(); {
	case ground == 0:
		return needing(needGround)
	case ground != groundCode(AgeLimitReached):
		return result{code: NotApplicable.code()}
	case k.birthday().IsZero():
		return needing(k.ageNeed(0))
	}
	least, most := k.limitDays(v)
	r := result{found: dayOf(v.day), wanted: from(least), code: Met.code()}
	switch {
	case v.day.Before(least):
		r.code = NotMet.code()
	case v.day.Before(most):
		return needing(k.limitNeed())
	}
	r.code = r.code.on(onAgeDay)
	return r
}

// checkBeforeAge: the limit has ended an agreement once its day is over, which is
// the last one of service. An event ends it on its own day, however late the
// decision about it; a request to resign is no event.
func checkBeforeAge(k known, x extra, v *values) result {
	on, missing := v.day, need(0)
	switch ground := x.ground(); {
	case ground == 0:
		return needing(needGround)
	case ground == groundCode(AgeLimitReached):
		return result{code: NotApplicable.code()}
	case x.groundStands() != 0 && ground != groundCode(Resignation):
		missing = x.groundNeed() // an event, or an earlier one, may be there that is not known
		if x.recorded() {
			on = x.groundDay()
		}
		if x.groundStands()&groundOrdered != 0 {
			missing &^= needEvents
		}
	}
	r := k.beforeLimit(on.AddDays(-1), v)
	if r.code.result() == NotMet && missing != 0 {
		return result{code: needing(missing).code.on(onAgeDay)}
	}
	if r.wanted != 0 {
		r.found, r.wanted = dayOf(on), upTo(r.wanted.day())
	}
	return r
}

// checkServed counts the day itself. How nine tenths of the days are rounded the
// law does not say: the exact fraction is what counts.
func checkServed(k known, x extra, v *values) result {
	switch {
	case x.ground() == 0:
		return needing(needGround)
	case x.ground() != groundCode(Resignation):
		return result{code: NotApplicable.code()}
	case v.resignTests != testsHold:
		return result{code: NotApplicable.code().on(onResignTests)}
	case k.first().IsZero():
		return result{code: needing(needFirst).code.on(onResignTests)}
	case k.last().IsZero():
		return result{code: needing(needLast).code.on(onResignTests)}
	}
	first := Period{k.first(), k.last()}.served()
	r := result{found: dayOf(v.day), wanted: from(first), code: Met.code().on(onResignTests)}
	if v.day.Before(first) {
		r.code = NotMet.code().on(onResignTests)
	}
	return r
}

func checkTarget(k known, x extra, v *values) result {
	switch {
	case x.ground() == 0:
		return needing(needGround)
	case x.ground() != groundCode(Resignation):
		return result{code: NotApplicable.code()}
	case v.resignTests != testsHold:
		return result{code: NotApplicable.code().on(onResignTests)}
	}
	r := k.stated(TargetShare, needTargetShare)
	r.code = r.code.on(onResignTests)
	return r
}
