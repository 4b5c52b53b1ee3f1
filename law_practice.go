package pppk

// What is said and done where no binding text speaks.

var bknHead = Instrument{
	Name: "Pernyataan Kepala BKN, Oktober 2025", Force: Spoken,
	Since: newDate(2025, 10, 27), CheckedTo: newDate(2026, 4, 1),
}

var bknDeputy = Instrument{
	Name: "Pernyataan Wakil Kepala BKN, 16 Februari 2026", Force: Spoken,
	Since: newDate(2026, 2, 16), CheckedTo: newDate(2026, 4, 1),
}

var bknLetter = Instrument{
	Name: "Surat BKN, 10 Maret 2025", Force: Guidance,
	Since: newDate(2025, 3, 10), CheckedTo: newDate(2026, 3, 3),
}

var enrekang = Instrument{
	Name: "Praktik Kabupaten Enrekang, 25 Agustus 2025", Force: Practice,
	Since: newDate(2025, 8, 25), CheckedTo: newDate(2026, 3, 3),
}

// convention is what is done with no text at all, and since when is not known.
var convention = Instrument{Name: "Kelaziman", Force: Practice, CheckedTo: newDate(2026, 3, 3)}

var practiceRules = []rule{
	{
		id: "renewal.term.start", act: Renewal, status: FullTime, notes: true,
		title: "Hari pertama perpanjangan",
		duty:  "Perpanjangan dimulai pada hari sesudah perjanjian lama berakhir, tanpa jeda dan tanpa tumpang tindih.",
		cites: []Citation{unnumbered(convention, "perpanjangan yang bersambung", High)},
		check: checkStart,
	},
	{
		id: "renewal.funds", act: Renewal, status: FullTime, notes: true,
		title: "Ketersediaan anggaran",
		duty:  "Instansi menyatakan anggaran tersedia.",
		cites: []Citation{
			seen(pp49, "Pasal 37 ayat (2)", "syarat perpanjangan, tanpa anggaran", High),
			unnumbered(bknDeputy, "anggaran bukan alasan", Low), unnumbered(bknHead, "anggaran dapat menjadi alasan", Medium),
		},
		uses:    []paramID{paramFunds},
		check:   checkStatement(Funds, needFunds),
		decides: fundsDecide,
	},
	{
		id: "renewal.part_time.funds", act: Renewal, status: PartTime, notes: true,
		title: "Ketersediaan anggaran",
		duty:  "Instansi menyatakan anggaran tersedia.",
		cites: []Citation{
			seen(kepmen16, "diktum 1", "upah sesuai ketersediaan anggaran", High),
			unnumbered(bknDeputy, "anggaran bukan alasan", Low), unnumbered(bknHead, "anggaran dapat menjadi alasan", Medium),
		},
		uses:    []paramID{paramFunds},
		check:   checkStatement(Funds, needFunds),
		decides: fundsDecide,
	},
}

// fundsDecide: an agency can make lack of money a ground for its own staff.
func fundsDecide(v *values) bool { return v.funds == fundsGround }

func checkStart(k known, x extra, _ *values) result {
	r := result{found: dayOf(x.propFirst()), wanted: dayOf(k.last().AddDays(1)), code: Met.code()}
	switch {
	case !k.proposed():
		return result{code: NotApplicable.code()}
	case k.last().IsZero():
		return needing(needLast)
	case x.propFirst().IsZero():
		return needing(needTermFirst)
	case x.propFirst() != k.last().AddDays(1):
		r.code = NotMet.code()
	}
	return r
}

// nationalRules lists every rule in the order in which they are explained.
func nationalRules() []*rule {
	var all []*rule
	for _, list := range [][]rule{pp49Rules, permen70Rules, practiceRules[:1], uu20Rules, kepmen16Rules, practiceRules[1:], uu1Rules} {
		for i := range list {
			all = append(all, &list[i])
		}
	}
	return all
}

// The parameters, in the order of their paramID.
var paramDefs = [paramCount]paramDef{
	paramAgeDay: {
		id: string(AgeLimitDay), of: Choice(""), title: "Hari berlakunya batas usia", allows: "setiap pilihan; tidak ada teks nasional",
		contested: true, open: true, inside: anyValue,
		choices: []choiceDef{
			{AtBirthday, "pada hari ulang tahun", unnumbered(convention, "batas usia pada hari ulang tahun", Medium)},
			{AtMonthEnd, "pada akhir bulan ulang tahun", unnumbered(convention, "batas usia pada akhir bulan ulang tahun", Medium)},
			{AtNextMonth, "pada tanggal 1 bulan berikutnya", unnumbered(convention, "batas usia pada tanggal 1 bulan berikutnya", Medium)},
		},
	},
	paramShortTerm: {
		id: string(ShortTerm), of: Choice(""), title: "Sisa waktu kurang dari satu tahun sampai batas usia", allows: "setiap pilihan; tidak ada teks nasional",
		contested: true, open: true, inside: anyValue,
		choices: []choiceDef{
			{NoShortRenewal, "tidak diperpanjang", seen(pp49, "Pasal 37 ayat (1)", "masa perjanjian paling singkat", High)},
			{OneYearCut, "satu tahun, yang terpotong oleh batas usia", unnumbered(bknLetter, "perjanjian satu tahun menjelang batas usia", Low)},
			{ToAgeLimit, "sampai batas usia", seen(uu20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", High)},
		},
	},
	paramAfterLapse: {
		id: string(AfterLapse), of: Choice(""), title: "Perpanjangan sesudah perjanjian berakhir", allows: "setiap pilihan; teks dan praktik berbeda",
		contested: true, open: true, inside: anyValue,
		choices: []choiceDef{
			{LapseEnds, "hubungan kerja telah berakhir; perlu pengangkatan baru", seen(pp49, "Pasal 53 ayat (1) huruf a", "jangka waktu perjanjian berakhir", High)},
			{LapseRenewable, "masih dapat diperpanjang", unnumbered(enrekang, "perpanjangan sesudah perjanjian berakhir", Medium)},
		},
	},
	paramTeacher: {
		id: string(TeacherAgeLimit), of: Choice(""), title: "Batas usia guru", allows: "kedua pilihan",
		contested: true, inside: anyValue,
		national: TeacherSixty, cite: unnumbered(uu14, "batas usia guru", Medium),
		choices: []choiceDef{
			{TeacherSixty, "60 tahun pada setiap jenjang", unnumbered(uu14, "batas usia guru", Medium)},
			{TeacherByLevel, "menurut jenjang jabatan fungsional", pasal54},
		},
	},
	paramFunds: {
		id: string(LackOfFunds), of: Choice(""), title: "Kekurangan anggaran saat perjanjian berakhir", allows: "kedua pilihan; pejabat berbeda pendapat",
		contested: true, inside: anyValue,
		national: FundsNoGround, cite: seen(pp49, "Pasal 37 ayat (2)", "syarat perpanjangan, tanpa anggaran", High),
		choices: []choiceDef{
			{FundsNoGround, "bukan alasan tersendiri", unnumbered(bknDeputy, "anggaran bukan alasan", Low)},
			{FundsGround, "dapat menjadi alasan tidak memperpanjang", unnumbered(bknHead, "anggaran dapat menjadi alasan", Medium)},
		},
	},
	paramFloor: {
		id: string(PerformanceFloor), of: Floor{}, title: "Predikat kinerja paling rendah untuk perpanjangan",
		allows: "setiap predikat; tidak ada ambang nasional", inside: anyValue,
	},
	paramTerms: {
		id: string(RenewalTerms), of: Terms{}, title: "Lama perpanjangan penuh waktu",
		allows: "setiap lama, paling singkat satu tahun", inside: anyValue,
	},
	paramFirstTerms: {
		id: string(FirstTerms), of: Terms{}, title: "Lama perjanjian pertama penuh waktu",
		allows: "setiap lama, paling singkat satu tahun", inside: anyValue,
	},
	paramPartTerms: {
		id: string(PartTimeTerms), of: Terms{}, title: "Lama perjanjian paruh waktu", allows: "satu tahun setiap kali",
		national: Years(1).CutAtAgeLimit(), cite: seen(kepmen16, "diktum 13", "masa perjanjian", High),
		inside: func(v any) bool { t, ok := v.(Terms); return ok && t.lengths == 1<<1 && !t.toLimit },
	},
	paramCeiling: {
		id: string(SpendingCeiling), of: Percent{}, title: "Batas belanja pegawai daerah", allows: "30 % atau lebih rendah",
		national: Percent{30_00, true}, cite: pasal146,
		inside: func(v any) bool { p, ok := v.(Percent); return ok && p.basisPoints <= 30_00 },
	},
	paramPartSpending: {
		id: string(PartTimeSpending), of: Choice(""), title: "Upah paruh waktu dalam belanja pegawai", allows: "kedua pilihan",
		inside: anyValue, national: SpendingExcluded, cite: seen(kepmen16, "diktum 20", "sumber upah", High),
		choices: []choiceDef{
			{SpendingExcluded, "tidak dihitung", seen(kepmen16, "diktum 20", "sumber upah", High)},
			{SpendingIncluded, "dihitung", seen(uu1, "Pasal 146 ayat (1)", "belanja pegawai daerah", Medium)},
		},
	},
	paramObjection: {
		id: string(ObjectionRoute), of: Route(""), title: "Jalur keberatan",
		allows: "setiap jalur; tidak ada jalur nasional yang diketahui", inside: anyValue,
	},
}
