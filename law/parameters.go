package law

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
)

// The parameters, in the order of their paramID.
var paramDefs = [paramCount]paramDef{
	paramAgeDay: {
		id: string(AgeLimitDay), of: Choice(""), title: pppk.Text{ID: "Hari berlakunya batas usia", EN: "Day of the age limit"},
		allows:    pppk.Text{ID: "setiap pilihan; tidak ada teks nasional", EN: "any choice; no national text"},
		plain:     pppk.Text{ID: "hari tepat tercapainya batas usia", EN: "the exact day of an age limit"},
		contested: true, open: true, inside: anyValue,
		choices: []choiceDef{
			{AtBirthday, pppk.Text{ID: "pada hari ulang tahun", EN: "on the birthday"}, source.Unnumbered(source.Convention, "batas usia pada hari ulang tahun", pppk.Medium), pppk.Citation{}},
			{AtMonthEnd, pppk.Text{ID: "pada akhir bulan ulang tahun", EN: "at the end of the month of the birthday"}, source.Unnumbered(source.Convention, "batas usia pada akhir bulan ulang tahun", pppk.Medium), pppk.Citation{}},
			{AtNextMonth, pppk.Text{ID: "pada tanggal 1 bulan berikutnya", EN: "on the 1st of the next month"}, source.Unnumbered(source.Convention, "batas usia pada tanggal 1 bulan berikutnya", pppk.Medium), pppk.Citation{}},
		},
	},
	paramShortTerm: {
		id: string(ShortTerm), of: Choice(""), title: pppk.Text{ID: "Sisa waktu kurang dari satu tahun sampai batas usia", EN: "Less than a year left to the age limit"},
		allows:    pppk.Text{ID: "setiap pilihan; tidak ada teks nasional", EN: "any choice; no national text"},
		plain:     pppk.Text{ID: "masa baru menjelang batas usia", EN: "new terms close to an age limit"},
		contested: true, open: true, inside: anyValue,
		choices: []choiceDef{
			{NoShortRenewal, pppk.Text{ID: "tidak diperpanjang", EN: "no renewal"}, source.Seen(source.PP49, "Pasal 37 ayat (1)", "masa perjanjian paling singkat", pppk.High), pppk.Citation{}},
			{OneYearCut, pppk.Text{ID: "satu tahun, yang terpotong oleh batas usia", EN: "one year, cut short by the age limit"}, source.Unnumbered(source.BKNLetter, "perjanjian satu tahun bagi yang diangkat setelah melewati batas usia pelamar", pppk.Low), pppk.Citation{}},
			{ToAgeLimit, pppk.Text{ID: "sampai batas usia", EN: "up to the age limit"}, source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High), pppk.Citation{}},
		},
	},
	paramAfterLapse: {
		id: string(AfterLapse), of: Choice(""), title: pppk.Text{ID: "Perpanjangan sesudah perjanjian berakhir", EN: "Renewal after an agreement has ended"},
		allows:    pppk.Text{ID: "setiap pilihan; teks dan praktik berbeda", EN: "any choice; texts and practice differ"},
		plain:     pppk.Text{ID: "perpanjangan sesudah perjanjian berakhir", EN: "renewal after an agreement has ended"},
		contested: true, open: true, inside: anyValue,
		choices: []choiceDef{
			{LapseEnds, pppk.Text{ID: "hubungan kerja telah berakhir; perlu pengangkatan baru", EN: "employment has ended; a new appointment is needed"}, source.Seen(source.PP49, "Pasal 53 ayat (1) huruf a", "jangka waktu perjanjian berakhir", pppk.High), source.Diktum24},
			{LapseRenewable, pppk.Text{ID: "masih dapat diperpanjang", EN: "it can still be renewed"}, source.Unnumbered(source.Enrekang, "perpanjangan sesudah perjanjian berakhir", pppk.Medium), pppk.Citation{}},
		},
	},
	paramSelection: {
		id: string(PartTimeSelection), of: Choice(""), title: pppk.Text{ID: "Siapa yang dapat diangkat paruh waktu dari seleksi 2024", EN: "Who can be appointed part-time on the selection of 2024"},
		allows:    pppk.Text{ID: "kedua pilihan; keputusan dan surat berbeda", EN: "either choice; the decree and a letter differ"},
		plain:     pppk.Text{ID: "siapa yang dapat diangkat dari seleksi itu", EN: "who can be appointed on that selection"},
		contested: true, open: true, dated: true, inside: anyValue,
		choices: []choiceDef{
			{RecordedOnly, pppk.Text{ID: "hanya yang terdaftar dalam pangkalan data non-ASN BKN", EN: "only those in the non-ASN database of BKN"}, source.PartTimeWho, pppk.Citation{}},
			{AllStages, pppk.Text{ID: "juga yang mengikuti seluruh tahapan seleksi PPPK 2024 di luar pangkalan data", EN: "also those outside it who went through all stages of the PPPK selection of 2024"}, source.PartTimeWidened, pppk.Citation{}},
		},
	},
	paramResignTests: {
		id: string(ResignationTest), of: Choice(""), title: pppk.Text{ID: "Syarat pengunduran diri sejak UU 20/2023", EN: "Conditions of resigning since UU 20/2023"},
		allows:    pppk.Text{ID: "setiap pilihan; undang-undang tidak menyebut syarat", EN: "any choice; the statute names no condition"},
		plain:     pppk.Text{ID: "syarat pengunduran diri", EN: "the conditions of resigning"},
		contested: true, open: true, apart: true, inside: anyValue,
		choices: []choiceDef{
			{TestsHold, pppk.Text{ID: "tetap berlaku", EN: "they still hold"}, source.NinetyPercent, pppk.Citation{}},
			{TestsGone, pppk.Text{ID: "tidak berlaku lagi", EN: "they hold no more"}, source.OwnRequest, pppk.Citation{}},
		},
	},
	paramApplicantAge: {
		id: string(ApplicantAge), of: Choice(""), title: pppk.Text{ID: "Usia paling tinggi pelamar penuh waktu", EN: "Highest age of full-time applicants"},
		allows:    pppk.Text{ID: "kedua pilihan; teks tidak menyebut cara menghitungnya", EN: "either choice; the text does not say how it is counted"},
		plain:     pppk.Text{ID: "usia paling tinggi pelamar", EN: "the highest age of applicants"},
		contested: true, open: true, apart: true, inside: anyValue,
		choices: []choiceDef{
			{AgeToBirthday, pppk.Text{ID: "sampai dengan ulang tahun, satu tahun sebelum batas usia", EN: "up to the birthday a year before the age limit"}, applicantAge, pppk.Citation{}},
			{AgeInYears, pppk.Text{ID: "dalam tahun penuh: sampai sehari sebelum batas usia", EN: "in completed years: up to the day before the age limit"}, applicantAge, pppk.Citation{}},
		},
	},
	paramTeacher: {
		id: string(TeacherAgeLimit), of: Choice(""), title: pppk.Text{ID: "Batas usia guru", EN: "Age limit of teachers"},
		allows:    pppk.Text{ID: "kedua pilihan", EN: "either choice"},
		contested: true, inside: anyValue,
		national: TeacherSixty, cite: source.Unnumbered(source.UU14, "batas usia guru", pppk.Medium),
		choices: []choiceDef{
			{TeacherSixty, pppk.Text{ID: "60 tahun pada setiap jenjang", EN: "60 years at every level"}, source.Unnumbered(source.UU14, "batas usia guru", pppk.Medium), pppk.Citation{}},
			{TeacherByLevel, pppk.Text{ID: "menurut jenjang jabatan fungsional", EN: "by level of the functional position"}, pasal54, pppk.Citation{}},
		},
	},
	paramFunds: {
		id: string(LackOfFunds), of: Choice(""), title: pppk.Text{ID: "Kekurangan anggaran saat perjanjian berakhir", EN: "Lack of funds when an agreement ends"},
		allows:    pppk.Text{ID: "kedua pilihan; pejabat berbeda pendapat", EN: "either choice; officials disagree"},
		contested: true, inside: anyValue,
		national: FundsNoGround, cite: source.Seen(source.PP49, "Pasal 37 ayat (2)", "syarat perpanjangan, tanpa anggaran", pppk.High),
		choices: []choiceDef{
			{FundsNoGround, pppk.Text{ID: "bukan alasan tersendiri", EN: "no ground of its own"}, source.Unnumbered(source.BKNDeputy, "anggaran bukan alasan", pppk.Low), pppk.Citation{}},
			{FundsGround, pppk.Text{ID: "dapat menjadi alasan tidak memperpanjang", EN: "can be a ground for not renewing"}, source.Unnumbered(source.BKNHead, "anggaran dapat menjadi alasan", pppk.Medium), pppk.Citation{}},
		},
	},
	paramFloor: {
		id: string(PerformanceFloor), of: Floor{}, title: pppk.Text{ID: "Predikat kinerja paling rendah untuk perpanjangan penuh waktu", EN: "Lowest performance predicate for full-time renewal"},
		allows: pppk.Text{ID: "setiap predikat; tidak ada ambang nasional", EN: "any predicate; no national threshold"}, inside: anyValue,
	},
	paramTerms: {
		id: string(RenewalTerms), of: Lengths{}, title: pppk.Text{ID: "Lama perpanjangan penuh waktu", EN: "Lengths of full-time renewals"},
		allows: pppk.Text{ID: "setiap lama, paling singkat satu tahun", EN: "any length of a year or more"}, inside: anyValue,
	},
	paramFirstTerms: {
		stated: true, status: pppk.FullTime,
		id: string(FirstTerms), of: Lengths{}, title: pppk.Text{ID: "Lama perjanjian pertama penuh waktu", EN: "Lengths of first full-time agreements"},
		allows: pppk.Text{ID: "setiap lama, paling singkat satu tahun", EN: "any length of a year or more"}, inside: anyValue,
	},
	paramPartTerms: {
		id: string(PartTimeTerms), of: Lengths{}, title: pppk.Text{ID: "Lama perjanjian paruh waktu", EN: "Length of a part-time agreement"},
		allows:   pppk.Text{ID: "satu tahun setiap kali", EN: "one year at a time"},
		national: Years(1).CutAtAgeLimit(), cite: source.Seen(source.Kepmen16, "diktum 13", "masa perjanjian", pppk.High),
		inside: func(v any) bool { t, ok := v.(Lengths); return ok && t.lengths == 1<<1 && !t.toLimit },
	},
	paramCeiling: {
		id: string(SpendingCeiling), of: pppk.Percent{}, title: pppk.Text{ID: "Batas belanja pegawai daerah", EN: "Ceiling on regional personnel spending"},
		allows:   pppk.Text{ID: "30 % atau lebih rendah", EN: "30 % or lower"},
		national: pppk.PercentOf(30_00), cite: source.Pasal146,
		inside: func(v any) bool { p, ok := v.(pppk.Percent); return ok && p.BasisPoints() <= 30_00 },
	},
	paramPartSpending: {
		id: string(PartTimeSpending), of: Choice(""), title: pppk.Text{ID: "Upah paruh waktu yang dibukukan di luar belanja pegawai", EN: "Part-time pay that is booked outside personnel spending"},
		allows: pppk.Text{ID: "kedua pilihan", EN: "either choice"},
		inside: anyValue, national: SpendingExcluded, cite: source.Seen(source.Kepmen16, "diktum 20", "upah paruh waktu di luar belanja pegawai", pppk.Medium),
		choices: []choiceDef{
			{SpendingExcluded, pppk.Text{ID: "tidak dihitung", EN: "not counted"}, source.Seen(source.Kepmen16, "diktum 20", "upah paruh waktu di luar belanja pegawai", pppk.Medium), pppk.Citation{}},
			{SpendingIncluded, pppk.Text{ID: "dihitung", EN: "counted"}, source.Seen(source.UU1, "Pasal 146 ayat (1)", "belanja pegawai daerah", pppk.Medium), pppk.Citation{}},
		},
	},
	paramObjection: {
		id: string(ObjectionRoute), of: Route(""), title: pppk.Text{ID: "Jalur keberatan", EN: "Route of objection"},
		allows: pppk.Text{ID: "setiap jalur; tidak ada jalur nasional yang diketahui", EN: "any route; no national route is known"}, inside: anyValue,
	},
	paramAgreementEnd: {
		id: string(AgreementEnd), of: pppk.Date{}, title: pppk.Text{ID: "Hari terakhir perjanjian penuh waktu", EN: "Last day of full-time agreements"},
		allows: pppk.Text{ID: "setiap nilai; tidak ada ketentuan nasional", EN: "any value; no national rule"}, inside: anyValue, stated: true, status: pppk.FullTime,
	},
	paramPartTimeEnd: {
		id: string(PartTimeEnd), of: pppk.Date{}, title: pppk.Text{ID: "Hari terakhir perjanjian paruh waktu", EN: "Last day of part-time agreements"},
		allows: pppk.Text{ID: "setiap nilai; tidak ada ketentuan nasional", EN: "any value; no national rule"}, inside: anyValue, stated: true, status: pppk.PartTime,
	},
	paramPartTimeWorkStart: {
		id: string(PartTimeWorkStart), of: pppk.Date{}, title: pppk.Text{ID: "Hari pertama bekerja paruh waktu (SPMT)", EN: "First day of part-time work (SPMT)"},
		allows: pppk.Text{ID: "setiap nilai; tidak ada ketentuan nasional", EN: "any value; no national rule"}, inside: anyValue, stated: true, status: pppk.PartTime,
	},
	paramPartTimeHours: {
		id: string(PartTimeHours), of: Minutes(0), title: pppk.Text{ID: "Jam kerja paruh waktu", EN: "Working time of part-time employees"},
		allows: pppk.Text{ID: "setiap nilai; PPK menetapkan (KepmenPANRB 16/2025 diktum 14)", EN: "any value; the PPK sets it (KepmenPANRB 16/2025 diktum 14)"}, inside: anyValue, stated: true, status: pppk.PartTime,
	},
	paramPartTimeWage: {
		id: string(PartTimeWage), of: WageFloor{}, title: pppk.Text{ID: "Upah paling rendah paruh waktu", EN: "Lowest part-time pay"},
		allows: pppk.Text{ID: "setiap nilai; lihat KepmenPANRB 16/2025 diktum 19", EN: "any value; see KepmenPANRB 16/2025 diktum 19"}, inside: anyValue, stated: true, status: pppk.PartTime,
	},
	paramPaymentTiming: {
		id: string(PaymentTiming), of: Choice(""), title: pppk.Text{ID: "Saat pembayaran gaji atau upah", EN: "When pay is paid"},
		allows: pppk.Text{ID: "kedua pilihan", EN: "either choice"}, inside: anyValue, stated: true,
		choices: []choiceDef{
			{PaidFirst, pppk.Text{ID: "pada awal bulan", EN: "on the first of the month"}, pppk.Citation{}, pppk.Citation{}},
			{PaidAfter, pppk.Text{ID: "sesudah bulan berjalan", EN: "after the month"}, pppk.Citation{}, pppk.Citation{}},
		},
	},
	paramFundedUntil: {
		id: string(FundedUntil), of: pppk.Date{}, title: pppk.Text{ID: "Anggaran tersedia sampai", EN: "Money is there until"},
		allows: pppk.Text{ID: "setiap nilai; tidak ada ketentuan nasional", EN: "any value; no national rule"}, inside: anyValue, stated: true,
	},
	paramEvaluationFrequency: {
		id: string(EvaluationFrequency), of: Choice(""), title: pppk.Text{ID: "Seberapa sering kinerja dievaluasi", EN: "How often performance is evaluated"},
		allows: pppk.Text{ID: "setiap pilihan, di samping evaluasi yang diwajibkan", EN: "any choice, beside the evaluations that are required"}, inside: anyValue, stated: true,
		choices: []choiceDef{
			{EveryMonth, pppk.Text{ID: "setiap bulan", EN: "every month"}, pppk.Citation{}, pppk.Citation{}},
			{EveryQuarter, pppk.Text{ID: "setiap triwulan", EN: "every quarter"}, pppk.Citation{}, pppk.Citation{}},
			{EveryHalfYear, pppk.Text{ID: "setiap enam bulan", EN: "every six months"}, pppk.Citation{}, pppk.Citation{}},
			{EveryYear, pppk.Text{ID: "setiap tahun", EN: "every year"}, pppk.Citation{}, pppk.Citation{}},
			{EveryTwoYears, pppk.Text{ID: "setiap dua tahun", EN: "every two years"}, pppk.Citation{}, pppk.Citation{}},
			{AtTheEnd, pppk.Text{ID: "pada akhir perjanjian", EN: "at the end of the agreement"}, pppk.Citation{}, pppk.Citation{}},
		},
	},
	paramWarnings: {
		id: string(Warnings), of: Count(0), title: pppk.Text{ID: "Jumlah teguran sebelum pemutusan", EN: "Warnings before an agreement is ended"},
		allows: pppk.Text{ID: "setiap nilai; tidak ada ketentuan nasional", EN: "any value; no national rule"}, inside: anyValue, stated: true,
	},
	paramDecisionChain: {
		id: string(DecisionChain), of: Offices{}, title: pppk.Text{ID: "Urutan pejabat dalam perpanjangan", EN: "Offices through which a renewal goes"},
		allows: pppk.Text{ID: "setiap urutan; PPK memutuskan", EN: "any chain; the PPK decides"}, inside: anyValue, stated: true,
	},
	paramNeededDocuments: {
		id: string(NeededDocuments), of: Documents{}, title: pppk.Text{ID: "Dokumen yang diminta untuk perpanjangan penuh waktu", EN: "Documents for full-time renewal"},
		allows: pppk.Text{ID: "setiap dokumen; tidak ada ketentuan nasional", EN: "any document; no national rule"}, inside: anyValue, adds: documentsRule,
	},
	paramWeightedScore: {
		id: string(WeightedScore), of: Score{}, title: pppk.Text{ID: "Nilai berbobot untuk perpanjangan penuh waktu", EN: "Weighted score for full-time renewal"},
		allows: pppk.Text{ID: "setiap bobot; tidak ada ketentuan nasional", EN: "any weights; no national rule"}, inside: anyValue, adds: scoreRule,
	},
	paramDisciplineBar: {
		id: string(DisciplineBar), of: SanctionBar{}, title: pppk.Text{ID: "Hukuman disiplin yang menghalangi perpanjangan penuh waktu", EN: "Disciplinary sanctions that bar full-time renewal"},
		allows: pppk.Text{ID: "setiap tingkat dan tahun; tidak ada ketentuan nasional", EN: "any level and years; no national rule"}, inside: anyValue, adds: disciplineRule,
	},
	paramAfterAgreement: {
		id: string(AfterAgreement), of: Choice(""), title: pppk.Text{ID: "Formasi yang perjanjiannya berakhir", EN: "A post whose agreement has ended"},
		allows: pppk.Text{ID: "setiap pilihan; tidak ada teks nasional yang ditemukan", EN: "any choice; no national text was found"},
		inside: anyValue, national: LeftClosedAfterYear, cite: source.AfterAgreement,
		choices: []choiceDef{
			{LeftClosedAfterYear, pppk.Text{ID: "kosong dalam tahun anggarannya, ditutup sesudahnya", EN: "vacant in its fiscal year, closed after it"}, source.AfterAgreement, pppk.Citation{}},
			{LeftVacant, pppk.Text{ID: "kosong", EN: "vacant"}, source.AfterAgreement, pppk.Citation{}},
			{LeftClosed, pppk.Text{ID: "ditutup", EN: "closed"}, source.AfterAgreement, pppk.Citation{}},
		},
	},
	paramAfterCancelling: {
		id: string(AfterCancelling), of: Choice(""), title: pppk.Text{ID: "Formasi pelamar yang batal sebelum NI ditetapkan", EN: "The post of a candidate who will not start, before the NI is set"},
		allows: pppk.Text{ID: "setiap pilihan; PPK dapat mengusulkan pengganti", EN: "any choice; the PPK may propose a replacement"},
		inside: anyValue, national: LeftVacant, cite: source.NextRank,
		choices: []choiceDef{
			{LeftVacant, pppk.Text{ID: "kosong bagi peringkat berikutnya", EN: "vacant for the next in rank"}, source.NextRank, pppk.Citation{}},
			{LeftClosed, pppk.Text{ID: "ditutup", EN: "closed"}, source.NextRank, pppk.Citation{}},
		},
	},
	paramAfterNISet: {
		id: string(AfterNISet), of: Choice(""), title: pppk.Text{ID: "Formasi pelamar yang batal sesudah NI ditetapkan", EN: "The post of a candidate who will not start, after the NI is set"},
		allows: pppk.Text{ID: "kedua pilihan; sumber berbeda", EN: "either choice; sources differ"},
		inside: anyValue, national: LeftClosed, cite: source.LostForRound,
		choices: []choiceDef{
			{LeftClosed, pppk.Text{ID: "ditutup untuk putaran ini", EN: "closed for the round"}, source.LostForRound, pppk.Citation{}},
			{LeftVacant, pppk.Text{ID: "kosong bagi peringkat berikutnya", EN: "vacant for the next in rank"}, source.Unnumbered(source.ReplacedReport, "penggantian sesudah usul NI", pppk.Low), pppk.Citation{}},
		},
	},
	paramNationalFloor: {
		id: string(NationalFloor), of: Choice(""), title: pppk.Text{ID: "Batas terendah upah paruh waktu: dua jumlah", EN: "Floor of part-time wages: two amounts"},
		allows: pppk.Text{ID: "kedua pilihan; teks berbunyi atau, sebagian pemberitaan menyebut yang lebih tinggi", EN: "either choice; the text says or, some reports say the higher"},
		inside: anyValue, national: FloorEither, cite: source.Diktum19, apart: true,
		choices: []choiceDef{
			{FloorEither, pppk.Text{ID: "penghasilan sebelumnya atau upah minimum", EN: "the former pay or the minimum wage"}, source.Diktum19, pppk.Citation{}},
			{FloorHigher, pppk.Text{ID: "yang lebih tinggi dari keduanya", EN: "the higher of the two"}, source.Unnumbered(source.HigherWageReports, "yang lebih tinggi dari penghasilan sebelumnya dan upah minimum", pppk.Low), pppk.Citation{}},
		},
	},
	paramEndingClass: {
		id: string(ClassOfEnding), of: Choice(""), title: pppk.Text{ID: "Kelas pemutusan perjanjian penuh waktu", EN: "Class of the ending of a full-time agreement"},
		allows:    pppk.Text{ID: "kedua pilihan; undang-undang dan peraturan pemerintah berbeda", EN: "either choice; statute and regulation differ"},
		contested: true, inside: anyValue,
		national: ClassByStatute, cite: source.Pasal52ayat4, apart: true,
		choices: []choiceDef{
			{ClassByStatute, pppk.Text{ID: "menurut undang-undang", EN: "by the statute"}, source.Pasal52ayat4, pppk.Citation{}},
			{ClassByRegulation, pppk.Text{ID: "menurut peraturan pemerintah", EN: "by the regulation"}, source.Pasal53pp49, pppk.Citation{}},
		},
	},
	paramAbsence: {
		id: string(AbsenceSanctions), of: AbsenceTable{}, title: pppk.Text{ID: "Hukuman disiplin atas ketidakhadiran", EN: "Disciplinary sanctions for absence"},
		allows: pppk.Text{ID: "setiap tabel; PPK menetapkan (PP 49/2018 Pasal 52)", EN: "any table; the PPK sets it (PP 49/2018 Pasal 52)"}, inside: anyValue,
	},
}
