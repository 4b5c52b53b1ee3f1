package before

// The parameters, in the order of their paramID.
var paramDefs = [paramCount]paramDef{
	paramAgeDay: {
		id: string(AgeLimitDay), of: Choice(""), title: words{"Hari berlakunya batas usia", "Day of the age limit"},
		allows:    words{"setiap pilihan; tidak ada teks nasional", "any choice; no national text"},
		plain:     words{"hari tepat tercapainya batas usia", "the exact day of an age limit"},
		contested: true, open: true, inside: anyValue,
		choices: []choiceDef{
			{AtBirthday, words{"pada hari ulang tahun", "on the birthday"}, unnumbered(convention, "batas usia pada hari ulang tahun", Medium), Citation{}},
			{AtMonthEnd, words{"pada akhir bulan ulang tahun", "at the end of the month of the birthday"}, unnumbered(convention, "batas usia pada akhir bulan ulang tahun", Medium), Citation{}},
			{AtNextMonth, words{"pada tanggal 1 bulan berikutnya", "on the 1st of the next month"}, unnumbered(convention, "batas usia pada tanggal 1 bulan berikutnya", Medium), Citation{}},
		},
	},
	paramShortTerm: {
		id: string(ShortTerm), of: Choice(""), title: words{"Sisa waktu kurang dari satu tahun sampai batas usia", "Less than a year left to the age limit"},
		allows:    words{"setiap pilihan; tidak ada teks nasional", "any choice; no national text"},
		plain:     words{"masa baru menjelang batas usia", "new terms close to an age limit"},
		contested: true, open: true, inside: anyValue,
		choices: []choiceDef{
			{NoShortRenewal, words{"tidak diperpanjang", "no renewal"}, seen(pp49, "Pasal 37 ayat (1)", "masa perjanjian paling singkat", High), Citation{}},
			{OneYearCut, words{"satu tahun, yang terpotong oleh batas usia", "one year, cut short by the age limit"}, unnumbered(bknLetter, "perjanjian satu tahun bagi yang diangkat setelah melewati batas usia pelamar", Low), Citation{}},
			{ToAgeLimit, words{"sampai batas usia", "up to the age limit"}, seen(uu20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", High), Citation{}},
		},
	},
	paramAfterLapse: {
		id: string(AfterLapse), of: Choice(""), title: words{"Perpanjangan sesudah perjanjian berakhir", "Renewal after an agreement has ended"},
		allows:    words{"setiap pilihan; teks dan praktik berbeda", "any choice; texts and practice differ"},
		plain:     words{"perpanjangan sesudah perjanjian berakhir", "renewal after an agreement has ended"},
		contested: true, open: true, inside: anyValue,
		choices: []choiceDef{
			{LapseEnds, words{"hubungan kerja telah berakhir; perlu pengangkatan baru", "employment has ended; a new appointment is needed"}, seen(pp49, "Pasal 53 ayat (1) huruf a", "jangka waktu perjanjian berakhir", High), diktum24},
			{LapseRenewable, words{"masih dapat diperpanjang", "it can still be renewed"}, unnumbered(enrekang, "perpanjangan sesudah perjanjian berakhir", Medium), Citation{}},
		},
	},
	paramSelection: {
		id: string(PartTimeSelection), of: Choice(""), title: words{"Siapa yang dapat diangkat paruh waktu dari seleksi 2024", "Who can be appointed part-time on the selection of 2024"},
		allows:    words{"kedua pilihan; keputusan dan surat berbeda", "either choice; the decree and a letter differ"},
		plain:     words{"siapa yang dapat diangkat dari seleksi itu", "who can be appointed on that selection"},
		contested: true, open: true, dated: true, inside: anyValue,
		choices: []choiceDef{
			{RecordedOnly, words{"hanya yang terdaftar dalam pangkalan data non-ASN BKN", "only those in the non-ASN database of BKN"}, partTimeWho, Citation{}},
			{AllStages, words{"juga yang mengikuti seluruh tahapan seleksi PPPK 2024 di luar pangkalan data", "also those outside it who went through all stages of the PPPK selection of 2024"}, partTimeWidened, Citation{}},
		},
	},
	paramResignTests: {
		id: string(ResignationTest), of: Choice(""), title: words{"Syarat pengunduran diri sejak UU 20/2023", "Conditions of resigning since UU 20/2023"},
		allows:    words{"setiap pilihan; undang-undang tidak menyebut syarat", "any choice; the statute names no condition"},
		plain:     words{"syarat pengunduran diri", "the conditions of resigning"},
		contested: true, open: true, apart: true, inside: anyValue,
		choices: []choiceDef{
			{TestsHold, words{"tetap berlaku", "they still hold"}, ninetyPercent, Citation{}},
			{TestsGone, words{"tidak berlaku lagi", "they hold no more"}, ownRequest, Citation{}},
		},
	},
	paramApplicantAge: {
		id: string(ApplicantAge), of: Choice(""), title: words{"Usia paling tinggi pelamar penuh waktu", "Highest age of full-time applicants"},
		allows:    words{"kedua pilihan; teks tidak menyebut cara menghitungnya", "either choice; the text does not say how it is counted"},
		plain:     words{"usia paling tinggi pelamar", "the highest age of applicants"},
		contested: true, open: true, apart: true, inside: anyValue,
		choices: []choiceDef{
			{AgeToBirthday, words{"sampai dengan ulang tahun, satu tahun sebelum batas usia", "up to the birthday a year before the age limit"}, applicantAge, Citation{}},
			{AgeInYears, words{"dalam tahun penuh: sampai sehari sebelum batas usia", "in completed years: up to the day before the age limit"}, applicantAge, Citation{}},
		},
	},
	paramTeacher: {
		id: string(TeacherAgeLimit), of: Choice(""), title: words{"Batas usia guru", "Age limit of teachers"},
		allows:    words{"kedua pilihan", "either choice"},
		contested: true, inside: anyValue,
		national: TeacherSixty, cite: unnumbered(uu14, "batas usia guru", Medium),
		choices: []choiceDef{
			{TeacherSixty, words{"60 tahun pada setiap jenjang", "60 years at every level"}, unnumbered(uu14, "batas usia guru", Medium), Citation{}},
			{TeacherByLevel, words{"menurut jenjang jabatan fungsional", "by level of the functional position"}, pasal54, Citation{}},
		},
	},
	paramFunds: {
		id: string(LackOfFunds), of: Choice(""), title: words{"Kekurangan anggaran saat perjanjian berakhir", "Lack of funds when an agreement ends"},
		allows:    words{"kedua pilihan; pejabat berbeda pendapat", "either choice; officials disagree"},
		contested: true, inside: anyValue,
		national: FundsNoGround, cite: seen(pp49, "Pasal 37 ayat (2)", "syarat perpanjangan, tanpa anggaran", High),
		choices: []choiceDef{
			{FundsNoGround, words{"bukan alasan tersendiri", "no ground of its own"}, unnumbered(bknDeputy, "anggaran bukan alasan", Low), Citation{}},
			{FundsGround, words{"dapat menjadi alasan tidak memperpanjang", "can be a ground for not renewing"}, unnumbered(bknHead, "anggaran dapat menjadi alasan", Medium), Citation{}},
		},
	},
	paramFloor: {
		id: string(PerformanceFloor), of: Floor{}, title: words{"Predikat kinerja paling rendah untuk perpanjangan penuh waktu", "Lowest performance predicate for full-time renewal"},
		allows: words{"setiap predikat; tidak ada ambang nasional", "any predicate; no national threshold"}, inside: anyValue,
	},
	paramTerms: {
		id: string(RenewalTerms), of: Terms{}, title: words{"Lama perpanjangan penuh waktu", "Lengths of full-time renewals"},
		allows: words{"setiap lama, paling singkat satu tahun", "any length of a year or more"}, inside: anyValue,
	},
	paramFirstTerms: {
		stated: true, status: FullTime,
		id: string(FirstTerms), of: Terms{}, title: words{"Lama perjanjian pertama penuh waktu", "Lengths of first full-time agreements"},
		allows: words{"setiap lama, paling singkat satu tahun", "any length of a year or more"}, inside: anyValue,
	},
	paramPartTerms: {
		id: string(PartTimeTerms), of: Terms{}, title: words{"Lama perjanjian paruh waktu", "Length of a part-time agreement"},
		allows:   words{"satu tahun setiap kali", "one year at a time"},
		national: Years(1).CutAtAgeLimit(), cite: seen(kepmen16, "diktum 13", "masa perjanjian", High),
		inside: func(v any) bool { t, ok := v.(Terms); return ok && t.lengths == 1<<1 && !t.toLimit },
	},
	paramCeiling: {
		id: string(SpendingCeiling), of: Percent{}, title: words{"Batas belanja pegawai daerah", "Ceiling on regional personnel spending"},
		allows:   words{"30 % atau lebih rendah", "30 % or lower"},
		national: Percent{30_00, true}, cite: pasal146,
		inside: func(v any) bool { p, ok := v.(Percent); return ok && p.basisPoints <= 30_00 },
	},
	paramPartSpending: {
		id: string(PartTimeSpending), of: Choice(""), title: words{"Upah paruh waktu yang dibukukan di luar belanja pegawai", "Part-time pay that is booked outside personnel spending"},
		allows: words{"kedua pilihan", "either choice"},
		inside: anyValue, national: SpendingExcluded, cite: seen(kepmen16, "diktum 20", "upah paruh waktu di luar belanja pegawai", Medium),
		choices: []choiceDef{
			{SpendingExcluded, words{"tidak dihitung", "not counted"}, seen(kepmen16, "diktum 20", "upah paruh waktu di luar belanja pegawai", Medium), Citation{}},
			{SpendingIncluded, words{"dihitung", "counted"}, seen(uu1, "Pasal 146 ayat (1)", "belanja pegawai daerah", Medium), Citation{}},
		},
	},
	paramObjection: {
		id: string(ObjectionRoute), of: Route(""), title: words{"Jalur keberatan", "Route of objection"},
		allows: words{"setiap jalur; tidak ada jalur nasional yang diketahui", "any route; no national route is known"}, inside: anyValue,
	},
	paramAgreementEnd: {
		id: string(AgreementEnd), of: Date{}, title: words{"Hari terakhir perjanjian penuh waktu", "Last day of full-time agreements"},
		allows: words{"setiap nilai; tidak ada ketentuan nasional", "any value; no national rule"}, inside: anyValue, stated: true, status: FullTime,
	},
	paramPartTimeEnd: {
		id: string(PartTimeEnd), of: Date{}, title: words{"Hari terakhir perjanjian paruh waktu", "Last day of part-time agreements"},
		allows: words{"setiap nilai; tidak ada ketentuan nasional", "any value; no national rule"}, inside: anyValue, stated: true, status: PartTime,
	},
	paramPartTimeWorkStart: {
		id: string(PartTimeWorkStart), of: Date{}, title: words{"Hari pertama bekerja paruh waktu (SPMT)", "First day of part-time work (SPMT)"},
		allows: words{"setiap nilai; tidak ada ketentuan nasional", "any value; no national rule"}, inside: anyValue, stated: true, status: PartTime,
	},
	paramPartTimeHours: {
		id: string(PartTimeHours), of: Minutes(0), title: words{"Jam kerja paruh waktu", "Working time of part-time employees"},
		allows: words{"setiap nilai; PPK menetapkan (KepmenPANRB 16/2025 diktum 14)", "any value; the PPK sets it (KepmenPANRB 16/2025 diktum 14)"}, inside: anyValue, stated: true, status: PartTime,
	},
	paramPartTimeWage: {
		id: string(PartTimeWage), of: WageFloor{}, title: words{"Upah paling rendah paruh waktu", "Lowest part-time pay"},
		allows: words{"setiap nilai; lihat KepmenPANRB 16/2025 diktum 19", "any value; see KepmenPANRB 16/2025 diktum 19"}, inside: anyValue, stated: true, status: PartTime,
	},
	paramPaymentTiming: {
		id: string(PaymentTiming), of: Choice(""), title: words{"Saat pembayaran gaji atau upah", "When pay is paid"},
		allows: words{"kedua pilihan", "either choice"}, inside: anyValue, stated: true,
		choices: []choiceDef{
			{PaidFirst, words{"pada awal bulan", "on the first of the month"}, Citation{}, Citation{}},
			{PaidAfter, words{"sesudah bulan berjalan", "after the month"}, Citation{}, Citation{}},
		},
	},
	paramFundedUntil: {
		id: string(FundedUntil), of: Date{}, title: words{"Anggaran tersedia sampai", "Money is there until"},
		allows: words{"setiap nilai; tidak ada ketentuan nasional", "any value; no national rule"}, inside: anyValue, stated: true,
	},
	paramEvaluationFrequency: {
		id: string(EvaluationFrequency), of: Choice(""), title: words{"Seberapa sering kinerja dievaluasi", "How often performance is evaluated"},
		allows: words{"setiap pilihan, di samping evaluasi yang diwajibkan", "any choice, beside the evaluations that are required"}, inside: anyValue, stated: true,
		choices: []choiceDef{
			{EveryMonth, words{"setiap bulan", "every month"}, Citation{}, Citation{}},
			{EveryQuarter, words{"setiap triwulan", "every quarter"}, Citation{}, Citation{}},
			{EveryHalfYear, words{"setiap enam bulan", "every six months"}, Citation{}, Citation{}},
			{EveryYear, words{"setiap tahun", "every year"}, Citation{}, Citation{}},
			{EveryTwoYears, words{"setiap dua tahun", "every two years"}, Citation{}, Citation{}},
			{AtTheEnd, words{"pada akhir perjanjian", "at the end of the agreement"}, Citation{}, Citation{}},
		},
	},
	paramWarnings: {
		id: string(Warnings), of: Count(0), title: words{"Jumlah teguran sebelum pemutusan", "Warnings before an agreement is ended"},
		allows: words{"setiap nilai; tidak ada ketentuan nasional", "any value; no national rule"}, inside: anyValue, stated: true,
	},
	paramDecisionChain: {
		id: string(DecisionChain), of: Offices{}, title: words{"Urutan pejabat dalam perpanjangan", "Offices through which a renewal goes"},
		allows: words{"setiap urutan; PPK memutuskan", "any chain; the PPK decides"}, inside: anyValue, stated: true,
	},
	paramNeededDocuments: {
		id: string(NeededDocuments), of: Documents{}, title: words{"Dokumen yang diminta untuk perpanjangan penuh waktu", "Documents for full-time renewal"},
		allows: words{"setiap dokumen; tidak ada ketentuan nasional", "any document; no national rule"}, inside: anyValue, adds: documentsRule,
	},
	paramWeightedScore: {
		id: string(WeightedScore), of: Score{}, title: words{"Nilai berbobot untuk perpanjangan penuh waktu", "Weighted score for full-time renewal"},
		allows: words{"setiap bobot; tidak ada ketentuan nasional", "any weights; no national rule"}, inside: anyValue, adds: scoreRule,
	},
	paramDisciplineBar: {
		id: string(DisciplineBar), of: SanctionBar{}, title: words{"Hukuman disiplin yang menghalangi perpanjangan penuh waktu", "Disciplinary sanctions that bar full-time renewal"},
		allows: words{"setiap tingkat dan tahun; tidak ada ketentuan nasional", "any level and years; no national rule"}, inside: anyValue, adds: disciplineRule,
	},
	paramAfterAgreement: {
		id: string(AfterAgreement), of: Choice(""), title: words{"Formasi yang perjanjiannya berakhir", "A post whose agreement has ended"},
		allows: words{"setiap pilihan; tidak ada teks nasional yang ditemukan", "any choice; no national text was found"},
		inside: anyValue, national: LeftClosedAfterYear, cite: afterAgreement,
		choices: []choiceDef{
			{LeftClosedAfterYear, words{"kosong dalam tahun anggarannya, ditutup sesudahnya", "vacant in its fiscal year, closed after it"}, afterAgreement, Citation{}},
			{LeftVacant, words{"kosong", "vacant"}, afterAgreement, Citation{}},
			{LeftClosed, words{"ditutup", "closed"}, afterAgreement, Citation{}},
		},
	},
	paramAfterCancelling: {
		id: string(AfterCancelling), of: Choice(""), title: words{"Formasi pelamar yang batal sebelum NI ditetapkan", "The post of a candidate who will not start, before the NI is set"},
		allows: words{"setiap pilihan; PPK dapat mengusulkan pengganti", "any choice; the PPK may propose a replacement"},
		inside: anyValue, national: LeftVacant, cite: nextRank,
		choices: []choiceDef{
			{LeftVacant, words{"kosong bagi peringkat berikutnya", "vacant for the next in rank"}, nextRank, Citation{}},
			{LeftClosed, words{"ditutup", "closed"}, nextRank, Citation{}},
		},
	},
	paramAfterNISet: {
		id: string(AfterNISet), of: Choice(""), title: words{"Formasi pelamar yang batal sesudah NI ditetapkan", "The post of a candidate who will not start, after the NI is set"},
		allows: words{"kedua pilihan; sumber berbeda", "either choice; sources differ"},
		inside: anyValue, national: LeftClosed, cite: lostForRound,
		choices: []choiceDef{
			{LeftClosed, words{"ditutup untuk putaran ini", "closed for the round"}, lostForRound, Citation{}},
			{LeftVacant, words{"kosong bagi peringkat berikutnya", "vacant for the next in rank"}, unnumbered(replacedReport, "penggantian sesudah usul NI", Low), Citation{}},
		},
	},
	paramNationalFloor: {
		id: string(NationalFloor), of: Choice(""), title: words{"Batas terendah upah paruh waktu: dua jumlah", "Floor of part-time wages: two amounts"},
		allows: words{"kedua pilihan; teks berbunyi atau, sebagian pemberitaan menyebut yang lebih tinggi", "either choice; the text says or, some reports say the higher"},
		inside: anyValue, national: FloorEither, cite: diktum19, apart: true,
		choices: []choiceDef{
			{FloorEither, words{"penghasilan sebelumnya atau upah minimum", "the former pay or the minimum wage"}, diktum19, Citation{}},
			{FloorHigher, words{"yang lebih tinggi dari keduanya", "the higher of the two"}, unnumbered(higherWageReports, "yang lebih tinggi dari penghasilan sebelumnya dan upah minimum", Low), Citation{}},
		},
	},
	paramEndingClass: {
		id: string(ClassOfEnding), of: Choice(""), title: words{"Kelas pemutusan perjanjian penuh waktu", "Class of the ending of a full-time agreement"},
		allows:    words{"kedua pilihan; undang-undang dan peraturan pemerintah berbeda", "either choice; statute and regulation differ"},
		contested: true, inside: anyValue,
		national: ClassByStatute, cite: pasal52ayat4, apart: true,
		choices: []choiceDef{
			{ClassByStatute, words{"menurut undang-undang", "by the statute"}, pasal52ayat4, Citation{}},
			{ClassByRegulation, words{"menurut peraturan pemerintah", "by the regulation"}, pasal53pp49, Citation{}},
		},
	},
	paramAbsence: {
		id: string(AbsenceSanctions), of: AbsenceTable{}, title: words{"Hukuman disiplin atas ketidakhadiran", "Disciplinary sanctions for absence"},
		allows: words{"setiap tabel; PPK menetapkan (PP 49/2018 Pasal 52)", "any table; the PPK sets it (PP 49/2018 Pasal 52)"}, inside: anyValue,
	},
}
