package pppk

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
	pasal16b     = seen(pp49, "Pasal 16 huruf b", "pelamar tidak pernah dipidana penjara 2 tahun atau lebih", High)
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
		"Keputusan ini menyebut alasan tanpa kelas: kelas dan akibatnya bagi lamaran baru tidak diketahui.",
		"This decree names the ground without a class: the class, and what it means for applying again, are not known.",
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
		"Tidak dapat melamar sebagai PPPK lagi. Jika kedua syarat 90 persen tidak berlaku lagi menurut undang-undang, tidak ada penundaan.",
		"Cannot apply as PPPK again. If the two ninety-per-cent tests have not survived the statute, there is no postponement.",
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
	{ground: AgeLimitReached, status: FullTime, class: Honourable, implied: true, own: No, again: Yes, note: impliedNote,
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", High), pasal52ayat4, pasal16c}},
	{ground: PeriodEnd, status: FullTime, class: Honourable, implied: true, own: No, again: Yes, note: impliedNote,
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf c", "berakhirnya masa perjanjian", High), pasal52ayat4, pasal16c}},
	{ground: Downsizing, status: FullTime, class: Honourable, implied: true, own: No, again: Yes, note: impliedNote,
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf d", "perampingan", High), pasal52ayat4, pasal16c}},
	{ground: Unfitness, status: FullTime, class: Honourable, implied: true, own: No, again: Yes, note: impliedNote,
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf e", "tidak cakap", High), pasal52ayat4, pasal16c}},
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
	{ground: Unfitness, status: FullTime, class: Honourable, again: Yes,
		cites: []Citation{seen(pp49, "Pasal 53 ayat (1) huruf e", "tidak cakap", High), pasal16c}},
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
