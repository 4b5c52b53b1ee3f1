package national

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

// Remainder is what may be given with less than a year left to the age limit: the type of the values of a parameter.
type Remainder string

// The values of [Remainder].
const (
	NoShortRenewal Remainder = "tidak-diperpanjang"
	OneYearCut     Remainder = "satu-tahun-terpotong"
	ToAgeLimit     Remainder = "sampai-batas-usia"
)

// Lapse is what a lapse does: the type of the values of a parameter.
type Lapse string

// The values of [Lapse].
const (
	LapseEnds      Lapse = "berakhir-pengangkatan-baru"
	LapseRenewable Lapse = "dapat-diperpanjang"
)

// IntakeReach is who can be appointed part-time on the selection of 2024: the type of the values of a parameter.
type IntakeReach string

// The values of [IntakeReach].
const (
	RecordedOnly IntakeReach = "terdaftar-pangkalan-data"
	AllStages    IntakeReach = "seluruh-tahapan-pppk-2024"
)

// TestsSurvive is whether the two tests of a resignation still hold: the type of the values of a parameter.
type TestsSurvive string

// The values of [TestsSurvive].
const (
	TestsHold TestsSurvive = "berlaku"
	TestsGone TestsSurvive = "tidak-berlaku-lagi"
)

// AgeCounting is how the highest age of applicants is counted: the type of the values of a parameter.
type AgeCounting string

// The values of [AgeCounting].
const (
	AgeToBirthday AgeCounting = "sampai-ulang-tahun"
	AgeInYears    AgeCounting = "tahun-penuh"
)

// TeacherLimit is what the age limit of teachers is: the type of the values of a parameter.
type TeacherLimit string

// The values of [TeacherLimit].
const (
	TeacherSixty   TeacherLimit = "60-tahun"
	TeacherByLevel TeacherLimit = "menurut-jenjang"
)

// FundsWeight is what lack of money is when an agreement ends: the type of the values of a parameter.
type FundsWeight string

// The values of [FundsWeight].
const (
	FundsNoGround FundsWeight = "bukan-alasan"
	FundsGround   FundsWeight = "dapat-menjadi-alasan"
)

// SpendingCount is whether part-time pay that is booked elsewhere counts as personnel spending: the type of the values of a parameter.
type SpendingCount string

// The values of [SpendingCount].
const (
	SpendingExcluded SpendingCount = "tidak-dihitung"
	SpendingIncluded SpendingCount = "dihitung"
)

// PayTime is when pay is paid: the type of the values of a parameter.
type PayTime string

// The values of [PayTime].
const (
	PaidFirst PayTime = "awal-bulan"
	PaidAfter PayTime = "sesudah-bulan-berjalan"
)

// Frequency is how often performance is evaluated: the type of the values of a parameter.
type Frequency string

// The values of [Frequency].
const (
	EveryMonth    Frequency = "bulanan"
	EveryQuarter  Frequency = "triwulanan"
	EveryHalfYear Frequency = "semesteran"
	EveryYear     Frequency = "tahunan"
	EveryTwoYears Frequency = "dua-tahunan"
	AtTheEnd      Frequency = "akhir-perjanjian"
)

// PostAfter is what becomes of a post that is left: the type of the values of a parameter.
type PostAfter string

// The values of [PostAfter].
const (
	LeftVacant          PostAfter = "kosong"
	LeftClosed          PostAfter = "ditutup"
	LeftClosedAfterYear PostAfter = "ditutup-sesudah-tahun-anggaran"
)

// FloorTaken is how the floor of part-time wages is taken: the type of the values of a parameter.
type FloorTaken string

// The values of [FloorTaken].
const (
	FloorEither FloorTaken = "salah-satu"
	FloorHigher FloorTaken = "yang-lebih-tinggi"
)

// ClassText is which text classes an ending: the type of the values of a parameter.
type ClassText string

// The values of [ClassText].
const (
	ClassByStatute    ClassText = "undang-undang"
	ClassByRegulation ClassText = "peraturan-pemerintah"
)

var (
	ageDay = law.NewParameter(law.ParameterSpec[law.LimitDay]{
		ID: "age_limit.day", Title: pppk.Text{ID: "Hari berlakunya batas usia", EN: "Day of the age limit"},
		Plain:     pppk.Text{ID: "hari tepat tercapainya batas usia", EN: "the exact day of an age limit"},
		Allowed:   []law.Allowed[law.LimitDay]{{Words: pppk.Text{ID: "setiap pilihan; tidak ada teks nasional", EN: "any choice; no national text"}}},
		Contested: true,
		Choices: []law.Choice[law.LimitDay]{
			{Value: law.AtBirthday, Words: pppk.Text{ID: "pada hari ulang tahun", EN: "on the birthday"}, Cite: source.Unnumbered(source.Convention, "batas usia pada hari ulang tahun", pppk.Medium)},
			{Value: law.AtMonthEnd, Words: pppk.Text{ID: "pada akhir bulan ulang tahun", EN: "at the end of the month of the birthday"}, Cite: source.Unnumbered(source.Convention, "batas usia pada akhir bulan ulang tahun", pppk.Medium)},
			{Value: law.AtNextMonth, Words: pppk.Text{ID: "pada tanggal 1 bulan berikutnya", EN: "on the 1st of the next month"}, Cite: source.Unnumbered(source.Convention, "batas usia pada tanggal 1 bulan berikutnya", pppk.Medium)},
		},
	})
	shortTerm = law.NewParameter(law.ParameterSpec[Remainder]{
		ID: "renewal.age_limit.short_term", Title: pppk.Text{ID: "Sisa waktu kurang dari satu tahun sampai batas usia", EN: "Less than a year left to the age limit"},
		Plain:     pppk.Text{ID: "masa baru menjelang batas usia", EN: "new terms close to an age limit"},
		Allowed:   []law.Allowed[Remainder]{{Words: pppk.Text{ID: "setiap pilihan; tidak ada teks nasional", EN: "any choice; no national text"}}},
		Contested: true,
		Choices: []law.Choice[Remainder]{
			{Value: NoShortRenewal, Words: pppk.Text{ID: "tidak diperpanjang", EN: "no renewal"}, Cite: source.Seen(source.PP49, "Pasal 37 ayat (1)", "masa perjanjian paling singkat", pppk.High)},
			{Value: OneYearCut, Words: pppk.Text{ID: "satu tahun, yang terpotong oleh batas usia", EN: "one year, cut short by the age limit"}, Cite: source.Unnumbered(source.BKNLetter, "perjanjian satu tahun bagi yang diangkat setelah melewati batas usia pelamar", pppk.Low)},
			{Value: ToAgeLimit, Words: pppk.Text{ID: "sampai batas usia", EN: "up to the age limit"}, Cite: source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High)},
		},
	})
	afterLapse = law.NewParameter(law.ParameterSpec[Lapse]{
		ID: "renewal.after_lapse", Title: pppk.Text{ID: "Perpanjangan sesudah perjanjian berakhir", EN: "Renewal after an agreement has ended"},
		Plain:     pppk.Text{ID: "perpanjangan sesudah perjanjian berakhir", EN: "renewal after an agreement has ended"},
		Allowed:   []law.Allowed[Lapse]{{Words: pppk.Text{ID: "setiap pilihan; teks dan praktik berbeda", EN: "any choice; texts and practice differ"}}},
		Contested: true,
		Choices: []law.Choice[Lapse]{
			{Value: LapseEnds, Words: pppk.Text{ID: "hubungan kerja telah berakhir; perlu pengangkatan baru", EN: "employment has ended; a new appointment is needed"}, Cite: source.Seen(source.PP49, "Pasal 53 ayat (1) huruf a", "jangka waktu perjanjian berakhir", pppk.High), PartTime: source.Diktum24},
			{Value: LapseRenewable, Words: pppk.Text{ID: "masih dapat diperpanjang", EN: "it can still be renewed"}, Cite: source.Unnumbered(source.Enrekang, "perpanjangan sesudah perjanjian berakhir", pppk.Medium)},
		},
	})
	intakeReach = law.NewParameter(law.ParameterSpec[IntakeReach]{
		ID: "appointment.part_time.selection", Title: pppk.Text{ID: "Siapa yang dapat diangkat paruh waktu dari seleksi 2024", EN: "Who can be appointed part-time on the selection of 2024"},
		Plain:     pppk.Text{ID: "siapa yang dapat diangkat dari seleksi itu", EN: "who can be appointed on that selection"},
		Allowed:   []law.Allowed[IntakeReach]{{Words: pppk.Text{ID: "kedua pilihan; keputusan dan surat berbeda", EN: "either choice; the decree and a letter differ"}}},
		Contested: true,
		Dated:     true,
		Choices: []law.Choice[IntakeReach]{
			{Value: RecordedOnly, Words: pppk.Text{ID: "hanya yang terdaftar dalam pangkalan data non-ASN BKN", EN: "only those in the non-ASN database of BKN"}, Cite: source.PartTimeWho},
			{Value: AllStages, Words: pppk.Text{ID: "juga yang mengikuti seluruh tahapan seleksi PPPK 2024 di luar pangkalan data", EN: "also those outside it who went through all stages of the PPPK selection of 2024"}, Cite: source.PartTimeWidened},
		},
	})
	resignTests = law.NewParameter(law.ParameterSpec[TestsSurvive]{
		ID: "ending.resignation.tests", Title: pppk.Text{ID: "Syarat pengunduran diri sejak UU 20/2023", EN: "Conditions of resigning since UU 20/2023"},
		Plain:     pppk.Text{ID: "syarat pengunduran diri", EN: "the conditions of resigning"},
		Allowed:   []law.Allowed[TestsSurvive]{{Words: pppk.Text{ID: "setiap pilihan; undang-undang tidak menyebut syarat", EN: "any choice; the statute names no condition"}}},
		Contested: true,
		Apart:     true,
		Choices: []law.Choice[TestsSurvive]{
			{Value: TestsHold, Words: pppk.Text{ID: "tetap berlaku", EN: "they still hold"}, Cite: source.NinetyPercent},
			{Value: TestsGone, Words: pppk.Text{ID: "tidak berlaku lagi", EN: "they hold no more"}, Cite: source.OwnRequest},
		},
	})
	applicantCount = law.NewParameter(law.ParameterSpec[AgeCounting]{
		ID: "appointment.applicant_age", Title: pppk.Text{ID: "Usia paling tinggi pelamar penuh waktu", EN: "Highest age of full-time applicants"},
		Plain:     pppk.Text{ID: "usia paling tinggi pelamar", EN: "the highest age of applicants"},
		Allowed:   []law.Allowed[AgeCounting]{{Words: pppk.Text{ID: "kedua pilihan; teks tidak menyebut cara menghitungnya", EN: "either choice; the text does not say how it is counted"}}},
		Contested: true,
		Apart:     true,
		Choices: []law.Choice[AgeCounting]{
			{Value: AgeToBirthday, Words: pppk.Text{ID: "sampai dengan ulang tahun, satu tahun sebelum batas usia", EN: "up to the birthday a year before the age limit"}, Cite: applicantAge},
			{Value: AgeInYears, Words: pppk.Text{ID: "dalam tahun penuh: sampai sehari sebelum batas usia", EN: "in completed years: up to the day before the age limit"}, Cite: applicantAge},
		},
	})
	teacherAge = law.NewParameter(law.ParameterSpec[TeacherLimit]{
		ID: "age_limit.teacher", Title: pppk.Text{ID: "Batas usia guru", EN: "Age limit of teachers"},
		Allowed:   []law.Allowed[TeacherLimit]{{Words: pppk.Text{ID: "kedua pilihan", EN: "either choice"}}},
		Contested: true,
		Versions:  []law.Version[TeacherLimit]{{Value: TeacherSixty, Cite: source.Unnumbered(source.UU14, "batas usia guru", pppk.Medium)}},
		Choices: []law.Choice[TeacherLimit]{
			{Value: TeacherSixty, Words: pppk.Text{ID: "60 tahun pada setiap jenjang", EN: "60 years at every level"}, Cite: source.Unnumbered(source.UU14, "batas usia guru", pppk.Medium)},
			{Value: TeacherByLevel, Words: pppk.Text{ID: "menurut jenjang jabatan fungsional", EN: "by level of the functional position"}, Cite: pasal54},
		},
	})
	lackOfFunds = law.NewParameter(law.ParameterSpec[FundsWeight]{
		ID: "renewal.lack_of_funds", Title: pppk.Text{ID: "Kekurangan anggaran saat perjanjian berakhir", EN: "Lack of funds when an agreement ends"},
		Allowed:   []law.Allowed[FundsWeight]{{Words: pppk.Text{ID: "kedua pilihan; pejabat berbeda pendapat", EN: "either choice; officials disagree"}}},
		Contested: true,
		Versions:  []law.Version[FundsWeight]{{Value: FundsNoGround, Cite: source.Seen(source.PP49, "Pasal 37 ayat (2)", "syarat perpanjangan, tanpa anggaran", pppk.High)}},
		Choices: []law.Choice[FundsWeight]{
			{Value: FundsNoGround, Words: pppk.Text{ID: "bukan alasan tersendiri", EN: "no ground of its own"}, Cite: source.Unnumbered(source.BKNDeputy, "anggaran bukan alasan", pppk.Low)},
			{Value: FundsGround, Words: pppk.Text{ID: "dapat menjadi alasan tidak memperpanjang", EN: "can be a ground for not renewing"}, Cite: source.Unnumbered(source.BKNHead, "anggaran dapat menjadi alasan", pppk.Medium)},
		},
	})
	performanceFloor = law.NewParameter(law.ParameterSpec[law.Floor]{
		ID: "renewal.performance_floor", Title: pppk.Text{ID: "Predikat kinerja paling rendah untuk perpanjangan penuh waktu", EN: "Lowest performance predicate for full-time renewal"},
		Allowed: []law.Allowed[law.Floor]{{Words: pppk.Text{ID: "setiap predikat; tidak ada ambang nasional", EN: "any predicate; no national threshold"}}},
	})
	renewalTerms = law.NewParameter(law.ParameterSpec[law.Lengths]{
		ID: "renewal.terms", Title: pppk.Text{ID: "Lama perpanjangan penuh waktu", EN: "Lengths of full-time renewals"},
		Allowed: []law.Allowed[law.Lengths]{{Words: pppk.Text{ID: "setiap lama, paling singkat satu tahun", EN: "any length of a year or more"}}},
	})
	firstTerms = law.NewParameter(law.ParameterSpec[law.Lengths]{
		ID: "appointment.terms", Title: pppk.Text{ID: "Lama perjanjian pertama penuh waktu", EN: "Lengths of first full-time agreements"},
		Allowed: []law.Allowed[law.Lengths]{{Words: pppk.Text{ID: "setiap lama, paling singkat satu tahun", EN: "any length of a year or more"}}},
		Stated:  true,
		Status:  pppk.FullTime,
	})
	partTimeTerms = law.NewParameter(law.ParameterSpec[law.Lengths]{
		ID: "renewal.part_time.terms", Title: pppk.Text{ID: "Lama perjanjian paruh waktu", EN: "Length of a part-time agreement"},
		Allowed:  []law.Allowed[law.Lengths]{{Words: pppk.Text{ID: "satu tahun setiap kali", EN: "one year at a time"}, Inside: func(t law.Lengths) bool { return t.Only(1) }}},
		Versions: []law.Version[law.Lengths]{{Value: law.Years(1).CutAtAgeLimit(), Cite: source.Seen(source.Kepmen16, "diktum 13", "masa perjanjian", pppk.High)}},
	})
	spendingCeiling = law.NewParameter(law.ParameterSpec[pppk.Percent]{
		ID: "spending.ceiling", Title: pppk.Text{ID: "Batas belanja pegawai daerah", EN: "Ceiling on regional personnel spending"},
		Allowed:  []law.Allowed[pppk.Percent]{{Words: pppk.Text{ID: "30 % atau lebih rendah", EN: "30 % or lower"}, Inside: func(p pppk.Percent) bool { return p.BasisPoints() <= 30_00 }}},
		Versions: []law.Version[pppk.Percent]{{Value: pppk.PercentOf(30_00), Cite: source.Pasal146}},
	})
	partTimeSpending = law.NewParameter(law.ParameterSpec[SpendingCount]{
		ID: "spending.part_time", Title: pppk.Text{ID: "Upah paruh waktu yang dibukukan di luar belanja pegawai", EN: "Part-time pay that is booked outside personnel spending"},
		Allowed:  []law.Allowed[SpendingCount]{{Words: pppk.Text{ID: "kedua pilihan", EN: "either choice"}}},
		Versions: []law.Version[SpendingCount]{{Value: SpendingExcluded, Cite: source.Seen(source.Kepmen16, "diktum 20", "upah paruh waktu di luar belanja pegawai", pppk.Medium)}},
		Choices: []law.Choice[SpendingCount]{
			{Value: SpendingExcluded, Words: pppk.Text{ID: "tidak dihitung", EN: "not counted"}, Cite: source.Seen(source.Kepmen16, "diktum 20", "upah paruh waktu di luar belanja pegawai", pppk.Medium)},
			{Value: SpendingIncluded, Words: pppk.Text{ID: "dihitung", EN: "counted"}, Cite: source.Seen(source.UU1, "Pasal 146 ayat (1)", "belanja pegawai daerah", pppk.Medium)},
		},
	})
	objectionRoute = law.NewParameter(law.ParameterSpec[law.Route]{
		ID: "renewal.objection_route", Title: pppk.Text{ID: "Jalur keberatan", EN: "Route of objection"},
		Allowed: []law.Allowed[law.Route]{{Words: pppk.Text{ID: "setiap jalur; tidak ada jalur nasional yang diketahui", EN: "any route; no national route is known"}}},
	})
	agreementEnd = law.NewParameter(law.ParameterSpec[pppk.Date]{
		ID: "agreement.end", Title: pppk.Text{ID: "Hari terakhir perjanjian penuh waktu", EN: "Last day of full-time agreements"},
		Allowed: []law.Allowed[pppk.Date]{{Words: pppk.Text{ID: "setiap nilai; tidak ada ketentuan nasional", EN: "any value; no national rule"}}},
		Stated:  true,
		Status:  pppk.FullTime,
	})
	partTimeEnd = law.NewParameter(law.ParameterSpec[pppk.Date]{
		ID: "agreement.part_time.end", Title: pppk.Text{ID: "Hari terakhir perjanjian paruh waktu", EN: "Last day of part-time agreements"},
		Allowed: []law.Allowed[pppk.Date]{{Words: pppk.Text{ID: "setiap nilai; tidak ada ketentuan nasional", EN: "any value; no national rule"}}},
		Stated:  true,
		Status:  pppk.PartTime,
	})
	partTimeWorkStart = law.NewParameter(law.ParameterSpec[pppk.Date]{
		ID: "agreement.part_time.work_start", Title: pppk.Text{ID: "Hari pertama bekerja paruh waktu (SPMT)", EN: "First day of part-time work (SPMT)"},
		Allowed: []law.Allowed[pppk.Date]{{Words: pppk.Text{ID: "setiap nilai; tidak ada ketentuan nasional", EN: "any value; no national rule"}}},
		Stated:  true,
		Status:  pppk.PartTime,
	})
	partTimeHours = law.NewParameter(law.ParameterSpec[law.Minutes]{
		ID: "agreement.part_time.minutes", Title: pppk.Text{ID: "Jam kerja paruh waktu", EN: "Working time of part-time employees"},
		Allowed: []law.Allowed[law.Minutes]{{Words: pppk.Text{ID: "setiap nilai; PPK menetapkan (KepmenPANRB 16/2025 diktum 14)", EN: "any value; the PPK sets it (KepmenPANRB 16/2025 diktum 14)"}}},
		Stated:  true,
		Status:  pppk.PartTime,
	})
	partTimeWage = law.NewParameter(law.ParameterSpec[law.WageFloor]{
		ID: "pay.part_time.floor", Title: pppk.Text{ID: "Upah paling rendah paruh waktu", EN: "Lowest part-time pay"},
		Allowed: []law.Allowed[law.WageFloor]{{Words: pppk.Text{ID: "setiap nilai; lihat KepmenPANRB 16/2025 diktum 19", EN: "any value; see KepmenPANRB 16/2025 diktum 19"}}},
		Stated:  true,
		Status:  pppk.PartTime,
	})
	paymentTiming = law.NewParameter(law.ParameterSpec[PayTime]{
		ID: "pay.timing", Title: pppk.Text{ID: "Saat pembayaran gaji atau upah", EN: "When pay is paid"},
		Allowed: []law.Allowed[PayTime]{{Words: pppk.Text{ID: "kedua pilihan", EN: "either choice"}}},
		Stated:  true,
		Choices: []law.Choice[PayTime]{
			{Value: PaidFirst, Words: pppk.Text{ID: "pada awal bulan", EN: "on the first of the month"}},
			{Value: PaidAfter, Words: pppk.Text{ID: "sesudah bulan berjalan", EN: "after the month"}},
		},
	})
	fundedUntil = law.NewParameter(law.ParameterSpec[pppk.Date]{
		ID: "pay.funded_until", Title: pppk.Text{ID: "Anggaran tersedia sampai", EN: "Money is there until"},
		Allowed: []law.Allowed[pppk.Date]{{Words: pppk.Text{ID: "setiap nilai; tidak ada ketentuan nasional", EN: "any value; no national rule"}}},
		Stated:  true,
	})
	evaluationFrequency = law.NewParameter(law.ParameterSpec[Frequency]{
		ID: "evaluation.frequency", Title: pppk.Text{ID: "Seberapa sering kinerja dievaluasi", EN: "How often performance is evaluated"},
		Allowed: []law.Allowed[Frequency]{{Words: pppk.Text{ID: "setiap pilihan, di samping evaluasi yang diwajibkan", EN: "any choice, beside the evaluations that are required"}}},
		Stated:  true,
		Choices: []law.Choice[Frequency]{
			{Value: EveryMonth, Words: pppk.Text{ID: "setiap bulan", EN: "every month"}},
			{Value: EveryQuarter, Words: pppk.Text{ID: "setiap triwulan", EN: "every quarter"}},
			{Value: EveryHalfYear, Words: pppk.Text{ID: "setiap enam bulan", EN: "every six months"}},
			{Value: EveryYear, Words: pppk.Text{ID: "setiap tahun", EN: "every year"}},
			{Value: EveryTwoYears, Words: pppk.Text{ID: "setiap dua tahun", EN: "every two years"}},
			{Value: AtTheEnd, Words: pppk.Text{ID: "pada akhir perjanjian", EN: "at the end of the agreement"}},
		},
	})
	warnings = law.NewParameter(law.ParameterSpec[law.Count]{
		ID: "discipline.warnings", Title: pppk.Text{ID: "Jumlah teguran sebelum pemutusan", EN: "Warnings before an agreement is ended"},
		Allowed: []law.Allowed[law.Count]{{Words: pppk.Text{ID: "setiap nilai; tidak ada ketentuan nasional", EN: "any value; no national rule"}}},
		Stated:  true,
	})
	decisionChain = law.NewParameter(law.ParameterSpec[law.Offices]{
		ID: "renewal.offices", Title: pppk.Text{ID: "Urutan pejabat dalam perpanjangan", EN: "Offices through which a renewal goes"},
		Allowed: []law.Allowed[law.Offices]{{Words: pppk.Text{ID: "setiap urutan; PPK memutuskan", EN: "any chain; the PPK decides"}}},
		Stated:  true,
	})
	neededDocuments = law.NewParameter(law.ParameterSpec[law.Documents]{
		ID: "conditions.documents", Title: pppk.Text{ID: "Dokumen yang diminta untuk perpanjangan penuh waktu", EN: "Documents for full-time renewal"},
		Allowed: []law.Allowed[law.Documents]{{Words: pppk.Text{ID: "setiap dokumen; tidak ada ketentuan nasional", EN: "any document; no national rule"}}},
		Adds:    documentsRule,
	})
	weightedScore = law.NewParameter(law.ParameterSpec[law.Score]{
		ID: "conditions.score", Title: pppk.Text{ID: "Nilai berbobot untuk perpanjangan penuh waktu", EN: "Weighted score for full-time renewal"},
		Allowed: []law.Allowed[law.Score]{{Words: pppk.Text{ID: "setiap bobot; tidak ada ketentuan nasional", EN: "any weights; no national rule"}}},
		Adds:    scoreRule,
	})
	disciplineBar = law.NewParameter(law.ParameterSpec[law.SanctionBar]{
		ID: "conditions.discipline", Title: pppk.Text{ID: "Hukuman disiplin yang menghalangi perpanjangan penuh waktu", EN: "Disciplinary sanctions that bar full-time renewal"},
		Allowed: []law.Allowed[law.SanctionBar]{{Words: pppk.Text{ID: "setiap tingkat dan tahun; tidak ada ketentuan nasional", EN: "any level and years; no national rule"}}},
		Adds:    disciplineRule,
	})
	afterAgreement = law.NewParameter(law.ParameterSpec[PostAfter]{
		ID: "formation.after_agreement", Title: pppk.Text{ID: "Formasi yang perjanjiannya berakhir", EN: "A post whose agreement has ended"},
		Allowed:  []law.Allowed[PostAfter]{{Words: pppk.Text{ID: "setiap pilihan; tidak ada teks nasional yang ditemukan", EN: "any choice; no national text was found"}}},
		Versions: []law.Version[PostAfter]{{Value: LeftClosedAfterYear, Cite: source.AfterAgreement}},
		Choices: []law.Choice[PostAfter]{
			{Value: LeftClosedAfterYear, Words: pppk.Text{ID: "kosong dalam tahun anggarannya, ditutup sesudahnya", EN: "vacant in its fiscal year, closed after it"}, Cite: source.AfterAgreement},
			{Value: LeftVacant, Words: pppk.Text{ID: "kosong", EN: "vacant"}, Cite: source.AfterAgreement},
			{Value: LeftClosed, Words: pppk.Text{ID: "ditutup", EN: "closed"}, Cite: source.AfterAgreement},
		},
	})
	afterCancelling = law.NewParameter(law.ParameterSpec[PostAfter]{
		ID: "formation.after_cancelling", Title: pppk.Text{ID: "Formasi pelamar yang batal sebelum NI ditetapkan", EN: "The post of a candidate who will not start, before the NI is set"},
		Allowed:  []law.Allowed[PostAfter]{{Words: pppk.Text{ID: "setiap pilihan; PPK dapat mengusulkan pengganti", EN: "any choice; the PPK may propose a replacement"}}},
		Versions: []law.Version[PostAfter]{{Value: LeftVacant, Cite: source.NextRank}},
		Choices: []law.Choice[PostAfter]{
			{Value: LeftVacant, Words: pppk.Text{ID: "kosong bagi peringkat berikutnya", EN: "vacant for the next in rank"}, Cite: source.NextRank},
			{Value: LeftClosed, Words: pppk.Text{ID: "ditutup", EN: "closed"}, Cite: source.NextRank},
		},
	})
	afterNISet = law.NewParameter(law.ParameterSpec[PostAfter]{
		ID: "formation.after_ni", Title: pppk.Text{ID: "Formasi pelamar yang batal sesudah NI ditetapkan", EN: "The post of a candidate who will not start, after the NI is set"},
		Allowed:  []law.Allowed[PostAfter]{{Words: pppk.Text{ID: "kedua pilihan; sumber berbeda", EN: "either choice; sources differ"}}},
		Versions: []law.Version[PostAfter]{{Value: LeftClosed, Cite: source.LostForRound}},
		Choices: []law.Choice[PostAfter]{
			{Value: LeftClosed, Words: pppk.Text{ID: "ditutup untuk putaran ini", EN: "closed for the round"}, Cite: source.LostForRound},
			{Value: LeftVacant, Words: pppk.Text{ID: "kosong bagi peringkat berikutnya", EN: "vacant for the next in rank"}, Cite: source.Unnumbered(source.ReplacedReport, "penggantian sesudah usul NI", pppk.Low)},
		},
	})
	nationalFloor = law.NewParameter(law.ParameterSpec[FloorTaken]{
		ID: "pay.part_time.national_floor", Title: pppk.Text{ID: "Batas terendah upah paruh waktu: dua jumlah", EN: "Floor of part-time wages: two amounts"},
		Allowed:  []law.Allowed[FloorTaken]{{Words: pppk.Text{ID: "kedua pilihan; teks berbunyi atau, sebagian pemberitaan menyebut yang lebih tinggi", EN: "either choice; the text says or, some reports say the higher"}}},
		Apart:    true,
		Versions: []law.Version[FloorTaken]{{Value: FloorEither, Cite: source.Diktum19}},
		Choices: []law.Choice[FloorTaken]{
			{Value: FloorEither, Words: pppk.Text{ID: "penghasilan sebelumnya atau upah minimum", EN: "the former pay or the minimum wage"}, Cite: source.Diktum19},
			{Value: FloorHigher, Words: pppk.Text{ID: "yang lebih tinggi dari keduanya", EN: "the higher of the two"}, Cite: source.Unnumbered(source.HigherWageReports, "yang lebih tinggi dari penghasilan sebelumnya dan upah minimum", pppk.Low)},
		},
	})
	classOfEnding = law.NewParameter(law.ParameterSpec[ClassText]{
		ID: "ending.class", Title: pppk.Text{ID: "Kelas pemutusan perjanjian penuh waktu", EN: "Class of the ending of a full-time agreement"},
		Allowed:   []law.Allowed[ClassText]{{Words: pppk.Text{ID: "kedua pilihan; undang-undang dan peraturan pemerintah berbeda", EN: "either choice; statute and regulation differ"}}},
		Contested: true,
		Apart:     true,
		Versions:  []law.Version[ClassText]{{Value: ClassByStatute, Cite: source.Pasal52ayat4}},
		Choices: []law.Choice[ClassText]{
			{Value: ClassByStatute, Words: pppk.Text{ID: "menurut undang-undang", EN: "by the statute"}, Cite: source.Pasal52ayat4},
			{Value: ClassByRegulation, Words: pppk.Text{ID: "menurut peraturan pemerintah", EN: "by the regulation"}, Cite: source.Pasal53pp49},
		},
	})
	absenceSanctions = law.NewParameter(law.ParameterSpec[law.AbsenceTable]{
		ID: "discipline.absence", Title: pppk.Text{ID: "Hukuman disiplin atas ketidakhadiran", EN: "Disciplinary sanctions for absence"},
		Allowed: []law.Allowed[law.AbsenceTable]{{Words: pppk.Text{ID: "setiap tabel; PPK menetapkan (PP 49/2018 Pasal 52)", EN: "any table; the PPK sets it (PP 49/2018 Pasal 52)"}}},
	})
)

// AgeLimitDay is the day on which the age limit bites: [law.AtBirthday],
// [law.AtMonthEnd] or [law.AtNextMonth]. No national text says; the nation leaves it
// open, so decisions are made under each.
func AgeLimitDay() law.Parameter[law.LimitDay] { return ageDay }

// ShortTerm is what may be given, on a full-time renewal or a conversion, with
// less than a year left to the age limit: [NoShortRenewal], [OneYearCut] or
// [ToAgeLimit]. Open nationally.
func ShortTerm() law.Parameter[Remainder] { return shortTerm }

// AfterLapse is whether an agreement that has lapsed can be renewed:
// [LapseEnds] or [LapseRenewable]. Open nationally.
func AfterLapse() law.Parameter[Lapse] { return afterLapse }

// PartTimeSelection is who can be appointed part-time on the selection of 2024:
// [RecordedOnly], those in the database of BKN, as the decree has it, or
// [AllStages], also those outside it who went through all stages of the PPPK
// selection, as a later letter has it. Open nationally.
func PartTimeSelection() law.Parameter[IntakeReach] { return intakeReach }

// ResignationTest is whether the two tests of PP 49/2018 Pasal 56 still hold
// for somebody who asks to resign: [TestsHold] or [TestsGone], since UU 20/2023
// Pasal 52(2) names none. Open nationally.
func ResignationTest() law.Parameter[TestsSurvive] { return resignTests }

// ApplicantAge is what "at most one year below the age limit" asks of a full-time
// applicant, PP 49/2018 Pasal 16 huruf a: [AgeToBirthday], that the birthday on
// which he is that old has not passed, or [AgeInYears], that his age in completed
// years is no more. The text does not say; open nationally.
func ApplicantAge() law.Parameter[AgeCounting] { return applicantCount }

// TeacherAgeLimit is the age limit of teachers: [TeacherSixty], which the
// nation follows, or [TeacherByLevel].
func TeacherAgeLimit() law.Parameter[TeacherLimit] { return teacherAge }

// LackOfFunds is whether lack of money is a ground for not renewing at
// expiry: [FundsNoGround], which the nation follows, or [FundsGround].
func LackOfFunds() law.Parameter[FundsWeight] { return lackOfFunds }

// PerformanceFloor is the lowest predicate that renewal needs, over named
// calendar years. It concerns full-time renewals. The nation has none and allows
// any.
func PerformanceFloor() law.Parameter[law.Floor] { return performanceFloor }

// RenewalTerms is the lengths that an agency gives on a full-time renewal.
// The nation allows any of a year or more; leaders up to five years.
func RenewalTerms() law.Parameter[law.Lengths] { return renewalTerms }

// FirstTerms is the lengths of a first full-time agreement: see [Appointment]. A
// renewal does not depend on it; explanations list it.
func FirstTerms() law.Parameter[law.Lengths] { return firstTerms }

// PartTimeTerms is the lengths of part-time agreements: one year at a time.
// Any other is a departure from KepmenPANRB 16/2025 diktum 13.
func PartTimeTerms() law.Parameter[law.Lengths] { return partTimeTerms }

// SpendingCeiling is the ceiling on personnel spending: 30 %. A higher one is
// a departure.
func SpendingCeiling() law.Parameter[pppk.Percent] { return spendingCeiling }

// PartTimeSpending is whether part-time pay that is booked outside personnel
// spending counts in it: [SpendingExcluded], the default, or [SpendingIncluded].
// KepmenPANRB 16/2025 diktum 20 allows such a source and does not ask for it;
// what is booked as personnel spending counts by itself.
func PartTimeSpending() law.Parameter[SpendingCount] { return partTimeSpending }

// ObjectionRoute is where and how a person can object. No national route for
// renewals is known.
func ObjectionRoute() law.Parameter[law.Route] { return objectionRoute }

// AgreementEnd is the last day that an agency gives its full-time agreements,
// whenever work began.
func AgreementEnd() law.Parameter[pppk.Date] { return agreementEnd }

// PartTimeEnd is the same of part-time agreements.
func PartTimeEnd() law.Parameter[pppk.Date] { return partTimeEnd }

// PartTimeWorkStart is the first day of work (SPMT) under part-time agreements,
// where it is not their first day (TMT).
func PartTimeWorkStart() law.Parameter[pppk.Date] { return partTimeWorkStart }

// PartTimeHours is the working time of part-time employees. The PPK sets it
// (KepmenPANRB 16/2025 diktum 14).
func PartTimeHours() law.Parameter[law.Minutes] { return partTimeHours }

// PartTimeWage is what part-time employees are paid at least.
func PartTimeWage() law.Parameter[law.WageFloor] { return partTimeWage }

// PaymentTiming is when pay is paid: [PaidFirst] or [PaidAfter].
func PaymentTiming() law.Parameter[PayTime] { return paymentTiming }

// FundedUntil is the last day for which an agency has the money for its
// agreements.
func FundedUntil() law.Parameter[pppk.Date] { return fundedUntil }

// EvaluationFrequency is how often an agency evaluates: [EveryMonth] to
// [AtTheEnd].
func EvaluationFrequency() law.Parameter[Frequency] { return evaluationFrequency }

// Warnings is how many warnings come before an agreement is ended.
func Warnings() law.Parameter[law.Count] { return warnings }

// DecisionChain is the offices through which a renewal goes.
func DecisionChain() law.Parameter[law.Offices] { return decisionChain }

// NeededDocuments adds renewal.documents: each is handed in on time.
func NeededDocuments() law.Parameter[law.Documents] { return neededDocuments }

// WeightedScore adds renewal.score: the score reaches the pass mark.
func WeightedScore() law.Parameter[law.Score] { return weightedScore }

// DisciplineBar adds renewal.discipline: no sanction of that level or a
// heavier one in the named years.
func DisciplineBar() law.Parameter[law.SanctionBar] { return disciplineBar }

// AfterAgreement is what becomes of a post whose agreement has ended:
// [LeftVacant], [LeftClosed] or [LeftClosedAfterYear], which the nation's texts
// imply (low confidence: no text on it was found).
func AfterAgreement() law.Parameter[PostAfter] { return afterAgreement }

// AfterCancelling is what becomes of the post of somebody who will not start,
// before the NI was set: [LeftVacant], since the next in rank follows.
func AfterCancelling() law.Parameter[PostAfter] { return afterCancelling }

// AfterNISet is the same after the NI was set: [LeftClosed] for the round.
func AfterNISet() law.Parameter[PostAfter] { return afterNISet }

// NationalFloor is how the floor of part-time wages is taken, which the decree
// names as the former pay "or" the minimum wage: [FloorEither], which is its
// text and what regions do, or [FloorHigher], which some reports add to it and
// which an agency may choose. See national.CheckWage.
func NationalFloor() law.Parameter[FloorTaken] { return nationalFloor }

// ClassOfEnding is which text classes the ending of a full-time agreement where
// they differ: [ClassByStatute], which the nation follows from 31 October 2023,
// or [ClassByRegulation]. See [EndingClasses].
func ClassOfEnding() law.Parameter[ClassText] { return classOfEnding }

// AbsenceSanctions is what the agency imposes for days of absence without a
// valid reason. Each PPK sets its own (PP 49/2018 Pasal 52); the nation has
// none, and none is taken for it. See [Absence].
func AbsenceSanctions() law.Parameter[law.AbsenceTable] { return absenceSanctions }

// parameters are in the order in which they are listed.
func parameters() []law.Param {
	return []law.Param{
		ageDay,
		shortTerm,
		afterLapse,
		intakeReach,
		resignTests,
		applicantCount,
		teacherAge,
		lackOfFunds,
		performanceFloor,
		renewalTerms,
		firstTerms,
		partTimeTerms,
		spendingCeiling,
		partTimeSpending,
		objectionRoute,
		agreementEnd,
		partTimeEnd,
		partTimeWorkStart,
		partTimeHours,
		partTimeWage,
		paymentTiming,
		fundedUntil,
		evaluationFrequency,
		warnings,
		decisionChain,
		neededDocuments,
		weightedScore,
		disciplineBar,
		afterAgreement,
		afterCancelling,
		afterNISet,
		nationalFloor,
		classOfEnding,
		absenceSanctions,
		managerialAges,
		functionalAges,
		teacherAges,
		researchAges,
	}
}

// documentsRule is added to full-time renewals where an agency asks for papers.
func documentsRule(wanted law.Documents, source pppk.Citation) (law.Rule, []*law.Fact) {
	return wanted.Rule(law.Rule{
		ID: "renewal.documents", Act: renewal, Status: pppk.FullTime, Cites: []pppk.Citation{source},
		Title: pppk.Text{ID: "Kelengkapan dokumen", EN: "Documents"},
		Duty:  pppk.Text{ID: "Setiap dokumen yang diminta instansi diserahkan pada waktunya.", EN: "Every document that the agency asks for is handed in on time."},
		Plain: pppk.Text{ID: "Ada dokumen yang tidak Anda serahkan pada waktunya.", EN: "A document was not handed in on time."},
	})
}

// scoreRule is added to full-time renewals where an agency weighs a score.
func scoreRule(wanted law.Score, source pppk.Citation) (law.Rule, []*law.Fact) {
	duty := pppk.Text{ID: "Nilai berbobot mencapai nilai batas instansi.", EN: "The weighted score reaches the agency's pass mark."}
	if wanted.Pass.IsZero() {
		duty = pppk.Text{ID: "Nilai berbobot dihitung; tanpa nilai batas ia tidak menentukan apa pun.", EN: "The weighted score is computed; without a pass mark it decides nothing."}
	}
	return wanted.Rule(law.Rule{
		ID: "renewal.score", Act: renewal, Status: pppk.FullTime, Cites: []pppk.Citation{source},
		Title: pppk.Text{ID: "Nilai berbobot", EN: "Weighted score"},
		Duty:  duty,
		Plain: pppk.Text{ID: "Nilai Anda tidak mencapai nilai batas instansi.", EN: "Your score does not reach the agency's pass mark."},
	})
}

// disciplineRule is added to full-time renewals where a sanction bars them.
func disciplineRule(wanted law.SanctionBar, source pppk.Citation) (law.Rule, []*law.Fact) {
	return wanted.Rule(law.Rule{
		ID: "renewal.discipline", Act: renewal, Status: pppk.FullTime, Cites: []pppk.Citation{source},
		Title: pppk.Text{ID: "Hukuman disiplin", EN: "Disciplinary sanctions"},
		Duty:  pppk.Text{ID: "Tidak ada hukuman disiplin dari tingkat yang menghalangi perpanjangan, dalam tahun yang disebut instansi.", EN: "There is no disciplinary sanction of a level that bars renewal, in the years that the agency names."},
		Plain: pppk.Text{ID: "Tercatat hukuman disiplin yang menghalangi perpanjangan perjanjian kerja Anda.", EN: "A disciplinary sanction is on record that bars the renewal of your agreement."},
	})
}
