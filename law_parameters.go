package pppk

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
