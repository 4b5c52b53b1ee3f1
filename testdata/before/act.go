package before

import "strings"

// The acts that a [law.Request] can ask about.
const (
	Renewal    = "perpanjangan"             // renewing an agreement that ends
	Conversion = "pengangkatan-penuh-waktu" // appointing part-time staff as full-time PPPK
	// Ending is ending an agreement before its last day, on [law.Request.Ground]. Where
	// the ground is an [pppk.EventKind], its event is the proof, and one that is on record
	// has ended the agreement for every other question: [pppk.Chain.End] says so. The
	// act says whether there was a ground, and that nothing else came before it.
	Ending = "pemutusan"

	// Placement asks whether a PPPK may hold [law.Request.Position]. A proposed term
	// gives the first day of the move; without one it is the day of the decision.
	Placement = "penempatan-jabatan"
	// HeadOfSchool asks whether a full-time teacher may be assigned as head of
	// school (kepala sekolah), Permendikdasmen 7/2025. Of part-time teachers the
	// library's sources say nothing, so the outcome is unset.
	HeadOfSchool = "penugasan-kepala-sekolah"

	// PeriodicRaise asks whether the raise to the next step of the pay table (KGB)
	// may be given. It is there for full-time staff, whose pay goes by grade. No
	// national rule is known that gives part-time staff a raise of either kind, so
	// of them the outcome is unset.
	PeriodicRaise = "kenaikan-gaji-berkala"
	SpecialRaise  = "kenaikan-gaji-istimewa" // the raise of an exemplary employee

	// Appointment is appointing somebody full-time, on [law.Request.Position]. Older
	// agreements are not read; statements count from any day up to that of the
	// decision. Without a proposed term it starts on the day of the decision.
	Appointment = "pengangkatan"
	// PartTimeAppointment is appointing somebody part-time, on the selection of 2024.
	// It reads what [pppk.Appointment] reads, of its own conditions.
	PartTimeAppointment = "pengangkatan-paruh-waktu"
)

// act is what belongs to an act beside its rules: how letters speak of it, and
// what is read for it.
type act struct {
	name     string
	subjects uint64     // the subjects of the statements that it asks for
	points   uint8      // the open points of law that its rules hang on
	short    string     // the rule on less than a year left to the age limit; "": a year is given, and the limit cuts it
	only     Status     // whom it can be about; 0: both
	early    bool       // it does not wait for the end of the agreement
	fresh    Status     // it begins an agreement of that status, and reads no older one; 0: it is about one
	by       Instrument // without it nothing answers: on days on which it is not certainly in force it has no rules
	events   uint32     // the kinds of event that it reads; 0: those that end an agreement
	mayMove  bool       // it is about [law.Request.Position] if that is given, else about the position of the agreement
	moves    bool       // it is about [law.Request.Position], and not the position of the agreement
	terms    bool       // its rules bound a term
	grounds  bool       // it is about [law.Request.Ground]
	pay      bool       // it is about pay: its rules read the grade and the service in it
	teacher  bool       // its rules read the age, rank and sanctions of a teacher: see extra.onFile

	title       words
	outcomes    wordList // by Outcome, to an officer
	plain       wordList // to the person it is about
	approved    words    // ends the sentence of plain
	refused     words
	noObjection words
}

func subjectsOf(all ...Subject) (set uint64) {
	for _, s := range all {
		set |= 1 << s
	}
	return set
}

// What is said of every act alike.
var (
	noRuleText       = words{"BELUM ADA ATURAN yang menjawab pada hari itu.", "NO RULE answers on that day."}
	contestedText    = words{"BERGANTUNG PADA PEMBACAAN HUKUM: lihat pembacaan di bawah.", "CONTESTED: it depends on how the law is read; see the readings below."}
	approvedText     = words{"; pejabat pembina kepegawaian (PPK) telah menyetujuinya", "; your appointing authority (PPK) has approved it"}
	refusedText      = words{"; pejabat pembina kepegawaian (PPK) telah menolaknya", "; your appointing authority (PPK) has refused it"}
	undeterminedText = words{"BELUM DAPAT DITENTUKAN: ada keterangan yang kurang.", "UNDETERMINED: information is missing."}
)

// appointedFullTime is said of who is appointed full-time, part-time before or not.
var appointedFullTime = wordList{
	{
		"Belum ada aturan yang menjawab apakah Anda dapat diangkat menjadi PPPK penuh waktu",
		"No rule yet answers whether you may be appointed as full-time PPPK",
	},
	{
		"Anda memenuhi syarat untuk diangkat menjadi PPPK penuh waktu",
		"You meet the conditions for appointment as full-time PPPK",
	},
	{
		"Dapat tidaknya Anda diangkat menjadi PPPK penuh waktu bergantung pada cara hukum dibaca",
		"Whether you may be appointed as full-time PPPK depends on how the law is read",
	},
	{
		"Belum dapat ditentukan apakah Anda dapat diangkat menjadi PPPK penuh waktu karena ada keterangan yang kurang",
		"It cannot yet be told whether you may be appointed as full-time PPPK because information is missing",
	},
	{
		"Anda tidak memenuhi syarat untuk diangkat menjadi PPPK penuh waktu",
		"You do not meet the conditions for appointment as full-time PPPK",
	},
}

var acts = [...]act{
	{
		name: Renewal, short: "renewal.age_limit.year_left", subjects: subjectsOf(Attainment, Competence, AgencyNeed, Funds, Approval), points: onAgeDay | onShortTerm | onAfterLapse, terms: true,
		title: words{"Perpanjangan perjanjian kerja PPPK", "Renewal of a PPPK work agreement"},
		outcomes: wordList{
			noRuleText,
			{"MEMENUHI SYARAT untuk diperpanjang. Ini belum berarti diperpanjang.", "ELIGIBLE for renewal. This does not mean renewed."},
			contestedText, undeterminedText,
			{"TIDAK MEMENUHI SYARAT untuk diperpanjang.", "NOT ELIGIBLE for renewal."},
		},
		plain: wordList{
			{
				"Belum ada aturan yang menjawab apakah perjanjian kerja Anda dapat diperpanjang",
				"No rule yet answers whether your work agreement may be renewed",
			},
			{
				"Perjanjian kerja Anda memenuhi syarat untuk diperpanjang",
				"Your work agreement meets the conditions for renewal",
			},
			{
				"Dapat tidaknya perjanjian kerja Anda diperpanjang bergantung pada cara hukum dibaca",
				"Whether your work agreement may be renewed depends on how the law is read",
			},
			{
				"Belum dapat ditentukan apakah perjanjian kerja Anda dapat diperpanjang karena ada keterangan yang kurang",
				"It cannot yet be told whether your work agreement may be renewed because information is missing",
			},
			{
				"Perjanjian kerja Anda tidak memenuhi syarat untuk diperpanjang",
				"Your work agreement does not meet the conditions for renewal",
			},
		},
		approved: words{"; pejabat pembina kepegawaian (PPK) telah menyetujui perpanjangannya", "; your appointing authority (PPK) has approved it"},
		refused:  words{"; pejabat pembina kepegawaian (PPK) telah menolak perpanjangannya", "; your appointing authority (PPK) has refused it"},
		noObjection: words{
			"Jalur keberatan atas perpanjangan tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
			"National law is not known to have a route of objection about renewals, and the agency has not set one.",
		},
	},
	{
		name: Conversion, only: PartTime, subjects: subjectsOf(PostSet, PositionOpen, Funds, Proposal, TechnicalOpinion, Approval), points: onAgeDay | onShortTerm, short: "conversion.age_limit.year_left", by: kepmen16, early: true, mayMove: true, terms: true,
		title: words{"Pengangkatan PPPK paruh waktu menjadi PPPK penuh waktu", "Appointment of part-time PPPK as full-time PPPK"},
		outcomes: wordList{
			noRuleText,
			{
				"MEMENUHI SYARAT untuk diangkat penuh waktu. Ini belum berarti diangkat: tidak ada pengangkatan yang otomatis.",
				"ELIGIBLE for full-time appointment. This does not mean appointed: no appointment is automatic.",
			},
			contestedText, undeterminedText,
			{"TIDAK MEMENUHI SYARAT untuk diangkat penuh waktu.", "NOT ELIGIBLE for full-time appointment."},
		},
		plain:    appointedFullTime,
		approved: approvedText, refused: refusedText,
		noObjection: words{
			"Jalur keberatan atas pengangkatan ini tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
			"National law is not known to have a route of objection about this appointment, and the agency has not set one.",
		},
	},
	{
		name: Ending, subjects: subjectsOf(TargetShare, GroundDecided, Approval), points: onAgeDay | onResignTests, grounds: true,
		title: words{"Pemutusan hubungan perjanjian kerja PPPK", "Ending of a PPPK work agreement"},
		outcomes: wordList{
			noRuleText,
			{
				"ADA DASAR untuk memutus perjanjian. Ini belum berarti diputus.",
				"THERE IS A GROUND for ending the agreement. This does not mean ended.",
			},
			contestedText, undeterminedText,
			{"TIDAK ADA DASAR untuk memutus perjanjian sekarang.", "THERE IS NO GROUND for ending the agreement now."},
		},
		plain: wordList{
			{
				"Belum ada aturan yang menjawab apakah perjanjian kerja Anda dapat diputus",
				"No rule yet answers whether your work agreement may be ended",
			},
			{
				"Ada dasar untuk memutus perjanjian kerja Anda",
				"There is a ground for ending your work agreement",
			},
			{
				"Dapat tidaknya perjanjian kerja Anda diputus bergantung pada cara hukum dibaca",
				"Whether your work agreement may be ended depends on how the law is read",
			},
			{
				"Belum dapat ditentukan apakah ada dasar untuk memutus perjanjian kerja Anda karena ada keterangan yang kurang",
				"It cannot yet be told whether your work agreement may be ended because information is missing",
			},
			{
				"Tidak ada dasar untuk memutus perjanjian kerja Anda sekarang",
				"There is no ground for ending your work agreement now",
			},
		},
		approved: words{"; pejabat pembina kepegawaian (PPK) telah menyetujui pemutusannya", "; your appointing authority (PPK) has approved it"},
		refused:  words{"; pejabat pembina kepegawaian (PPK) telah menolak pemutusannya", "; your appointing authority (PPK) has refused it"},
		noObjection: words{
			"Jalur keberatan atas pemutusan tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
			"National law is not known to have a route of objection about endings, and the agency has not set one.",
		},
	},
	{
		name: Placement, subjects: subjectsOf(PositionOpen, WithinAgency, Reorganisation, Approval), points: onAgeDay, early: true, moves: true,
		title: words{"Penempatan PPPK dalam jabatan", "Placement of a PPPK in a position"},
		outcomes: wordList{
			noRuleText,
			{
				"MEMENUHI SYARAT untuk ditempatkan dalam jabatan itu. Ini belum berarti ditempatkan.",
				"ELIGIBLE to be placed in the position. This does not mean placed.",
			},
			contestedText, undeterminedText,
			{"TIDAK MEMENUHI SYARAT untuk ditempatkan dalam jabatan itu.", "NOT ELIGIBLE to be placed in the position."},
		},
		plain: wordList{
			{
				"Belum ada aturan yang menjawab apakah Anda dapat ditempatkan dalam jabatan itu",
				"No rule yet answers whether you may be placed in the position",
			},
			{
				"Anda memenuhi syarat untuk ditempatkan dalam jabatan itu",
				"You meet the conditions for being placed in the position",
			},
			{
				"Dapat tidaknya Anda ditempatkan dalam jabatan itu bergantung pada cara hukum dibaca",
				"Whether you may be placed in the position depends on how the law is read",
			},
			{
				"Belum dapat ditentukan apakah Anda dapat ditempatkan dalam jabatan itu karena ada keterangan yang kurang",
				"It cannot yet be told whether you may be placed in the position because information is missing",
			},
			{
				"Anda tidak memenuhi syarat untuk ditempatkan dalam jabatan itu",
				"You do not meet the conditions for being placed in the position",
			},
		},
		approved: approvedText, refused: refusedText,
		noObjection: words{
			"Jalur keberatan atas penempatan PPPK tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
			"National law is not known to have a route of objection about the placement of PPPK, and the agency has not set one.",
		},
	},
	{
		name: HeadOfSchool, only: FullTime, subjects: subjectsOf(TeachingExperience, RequiredCertificate, ManagerialExperience, Approval), by: permendikdasmen7, early: true, teacher: true,
		title: words{"Penugasan guru PPPK sebagai kepala sekolah", "Assignment of a PPPK teacher as head of school"},
		outcomes: wordList{
			noRuleText,
			{
				"MEMENUHI SYARAT untuk ditugaskan sebagai kepala sekolah. Ini belum berarti ditugaskan.",
				"ELIGIBLE to be assigned as head of school. This does not mean assigned.",
			},
			contestedText, undeterminedText,
			{"TIDAK MEMENUHI SYARAT untuk ditugaskan sebagai kepala sekolah.", "NOT ELIGIBLE to be assigned as head of school."},
		},
		plain: wordList{
			{
				"Belum ada aturan yang menjawab apakah Anda dapat ditugaskan sebagai kepala sekolah",
				"No rule yet answers whether you may be assigned as head of school",
			},
			{
				"Anda memenuhi syarat untuk ditugaskan sebagai kepala sekolah",
				"You meet the conditions for being assigned as head of school",
			},
			{
				"Dapat tidaknya Anda ditugaskan sebagai kepala sekolah bergantung pada cara hukum dibaca",
				"Whether you may be assigned as head of school depends on how the law is read",
			},
			{
				"Belum dapat ditentukan apakah Anda dapat menjadi kepala sekolah karena ada keterangan yang kurang",
				"It cannot yet be told whether you may become head of school because information is missing",
			},
			{
				"Anda tidak memenuhi syarat untuk ditugaskan sebagai kepala sekolah",
				"You do not meet the conditions for being assigned as head of school",
			},
		},
		approved: approvedText, refused: refusedText,
		noObjection: words{
			"Jalur keberatan atas penugasan kepala sekolah tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
			"National law is not known to have a route of objection about the assignment of heads of school, and the agency has not set one.",
		},
	},
	{
		name: PeriodicRaise, only: FullTime, subjects: subjectsOf(LongEnough, Approval), points: onAgeDay, early: true, pay: true,
		title: words{"Kenaikan gaji berkala PPPK", "Periodic raise of full-time PPPK"},
		outcomes: wordList{
			noRuleText,
			{"MEMENUHI SYARAT untuk kenaikan gaji berkala. Ini belum berarti diberikan.", "ELIGIBLE for the periodic raise. This does not mean given."},
			contestedText, undeterminedText,
			{"TIDAK MEMENUHI SYARAT untuk kenaikan gaji berkala.", "NOT ELIGIBLE for the periodic raise."},
		},
		plain: wordList{
			{
				"Belum ada aturan yang menjawab apakah Anda dapat diberi kenaikan gaji berkala",
				"No rule yet answers whether you may be given the periodic raise",
			},
			{
				"Anda memenuhi syarat untuk kenaikan gaji berkala",
				"You meet the conditions for the periodic raise",
			},
			{
				"Dapat tidaknya Anda diberi kenaikan gaji berkala bergantung pada cara hukum dibaca",
				"Whether you may be given the periodic raise depends on how the law is read",
			},
			{
				"Belum dapat ditentukan apakah Anda dapat diberi kenaikan gaji berkala karena ada keterangan yang kurang",
				"It cannot yet be told whether you may be given the periodic raise because information is missing",
			},
			{
				"Anda tidak memenuhi syarat untuk kenaikan gaji berkala",
				"You do not meet the conditions for the periodic raise",
			},
		},
		approved: approvedText, refused: refusedText,
		noObjection: words{
			"Jalur keberatan atas kenaikan gaji tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
			"National law is not known to have a route of objection about raises, and the agency has not set one.",
		},
	},
	{
		name: SpecialRaise, only: FullTime, subjects: subjectsOf(Exemplary, EarlierVeryGood, Approval), points: onAgeDay, early: true, pay: true,
		title: words{"Kenaikan gaji istimewa PPPK", "Special raise of full-time PPPK"},
		outcomes: wordList{
			noRuleText,
			{"MEMENUHI SYARAT untuk kenaikan gaji istimewa. Ini belum berarti diberikan.", "ELIGIBLE for the special raise. This does not mean given."},
			contestedText, undeterminedText,
			{"TIDAK MEMENUHI SYARAT untuk kenaikan gaji istimewa.", "NOT ELIGIBLE for the special raise."},
		},
		plain: wordList{
			{
				"Belum ada aturan yang menjawab apakah Anda dapat diberi kenaikan gaji istimewa",
				"No rule yet answers whether you may be given the special raise",
			},
			{
				"Anda memenuhi syarat untuk kenaikan gaji istimewa",
				"You meet the conditions for the special raise",
			},
			{
				"Dapat tidaknya Anda diberi kenaikan gaji istimewa bergantung pada cara hukum dibaca",
				"Whether you may be given the special raise depends on how the law is read",
			},
			{
				"Belum dapat ditentukan apakah Anda dapat diberi kenaikan gaji istimewa karena ada keterangan yang kurang",
				"It cannot yet be told whether you may be given the special raise because information is missing",
			},
			{
				"Anda tidak memenuhi syarat untuk kenaikan gaji istimewa",
				"You do not meet the conditions for the special raise",
			},
		},
		approved: approvedText, refused: refusedText,
		noObjection: words{
			"Jalur keberatan atas kenaikan gaji tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
			"National law is not known to have a route of objection about raises, and the agency has not set one.",
		},
	},
	{
		name: Appointment, only: FullTime, subjects: subjectsOf(Application, CleanRecord, NotDismissed, NoParty, FittingEducation, Certified, Fitness, PositionOpen, PostSet, PassedSelection, NumberSet, NotBarred, NotBound, Approval),
		points: onAgeDay | onApplicant, by: permen6, fresh: FullTime, events: 1<<Death | 1<<PrisonTwoYears, terms: true,
		title: words{"Pengangkatan PPPK penuh waktu", "Appointment as full-time PPPK"},
		outcomes: wordList{
			noRuleText,
			{"MEMENUHI SYARAT untuk diangkat penuh waktu. Ini belum berarti diangkat.", "ELIGIBLE for full-time appointment. This does not mean appointed."},
			contestedText, undeterminedText,
			{"TIDAK MEMENUHI SYARAT untuk diangkat penuh waktu.", "NOT ELIGIBLE for full-time appointment."},
		},
		plain:    appointedFullTime,
		approved: approvedText, refused: refusedText,
		noObjection: words{
			"Jalur keberatan atas pengangkatan ini tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
			"National law is not known to have a route of objection about this appointment, and the agency has not set one.",
		},
	},
	{
		name: PartTimeAppointment, only: PartTime, subjects: subjectsOf(InDatabase, FailedCPNS2024, NoVacancy2024, PostSet, NumberSet, Approval),
		points: onAgeDay | onSelection, by: kepmen16, fresh: PartTime, events: 1 << Death, terms: true,
		title: words{"Pengangkatan PPPK paruh waktu", "Appointment as part-time PPPK"},
		outcomes: wordList{
			noRuleText,
			{"MEMENUHI SYARAT untuk diangkat paruh waktu. Ini belum berarti diangkat.", "ELIGIBLE for part-time appointment. This does not mean appointed."},
			contestedText, undeterminedText,
			{"TIDAK MEMENUHI SYARAT untuk diangkat paruh waktu.", "NOT ELIGIBLE for part-time appointment."},
		},
		plain: wordList{
			{
				"Belum ada aturan yang menjawab apakah Anda dapat diangkat menjadi PPPK paruh waktu",
				"No rule yet answers whether you may be appointed as part-time PPPK",
			},
			{
				"Anda memenuhi syarat untuk diangkat menjadi PPPK paruh waktu",
				"You meet the conditions for appointment as part-time PPPK",
			},
			{
				"Dapat tidaknya Anda diangkat menjadi PPPK paruh waktu bergantung pada cara hukum dibaca",
				"Whether you may be appointed as part-time PPPK depends on how the law is read",
			},
			{
				"Belum dapat ditentukan apakah Anda dapat diangkat menjadi PPPK paruh waktu karena ada keterangan yang kurang",
				"It cannot yet be told whether you may be appointed as part-time PPPK because information is missing",
			},
			{
				"Anda tidak memenuhi syarat untuk diangkat menjadi PPPK paruh waktu",
				"You do not meet the conditions for appointment as part-time PPPK",
			},
		},
		approved: approvedText, refused: refusedText,
		noObjection: words{
			"Jalur keberatan atas pengangkatan ini tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
			"National law is not known to have a route of objection about this appointment, and the agency has not set one.",
		},
	},
}

const actCount = uint8(len(acts))

// Acts returns every act that a [law.Request] can ask about, [pppk.Renewal] first.
func Acts() []string {
	names := make([]string, len(acts))
	for i := range acts {
		names[i] = acts[i].name
	}
	return names
}

// noAct is what is wrong with any other word.
func noAct() string {
	return "is no act; leave it out for a renewal, or give one of: " + strings.Join(Acts(), ", ")
}

// readAct reads the name of an act. What it keeps is no part of the text.
func readAct(into *string, s, code string) error {
	i := actNamed(s)
	if i == actCount {
		return problem("", code, noAct())
	}
	*into = acts[i].name
	return nil
}

// actNamed is the place of an act in acts, or actCount.
func actNamed(name string) uint8 {
	for i := range acts {
		if acts[i].name == name {
			return uint8(i)
		}
	}
	return actCount
}

// words are those of the act, or of a request to resign, which is no measure
// against anybody.
func (d *Decision) words() *act {
	if acts[d.act].grounds && d.request.Ground == EndingGround(Resignation) {
		return &resigning
	}
	return &acts[d.act]
}

var resigning = act{
	title: words{"Pengunduran diri PPPK", "Resignation of a PPPK"},
	outcomes: wordList{
		noRuleText,
		{"PENGUNDURAN DIRI DAPAT DISETUJUI. Ini belum berarti disetujui.", "THE RESIGNATION CAN BE APPROVED. This does not mean approved."},
		contestedText, undeterminedText,
		{
			"PENGUNDURAN DIRI TIDAK DAPAT DISETUJUI SEKARANG. Permintaan yang belum memenuhi kedua syaratnya ditunda, dan tidak ditolak.",
			"THE RESIGNATION CANNOT BE APPROVED NOW. A request that does not meet its two conditions is postponed, and not refused.",
		},
	},
	plain: wordList{
		{
			"Belum ada aturan yang menjawab apakah pengunduran diri Anda dapat disetujui",
			"No rule yet answers whether your resignation can be approved",
		},
		{
			"Pengunduran diri Anda dapat disetujui",
			"Your resignation can be approved",
		},
		{
			"Dapat tidaknya pengunduran diri Anda disetujui sekarang bergantung pada cara hukum dibaca",
			"Whether your resignation can be approved now depends on how the law is read",
		},
		{
			"Belum dapat ditentukan apakah pengunduran diri Anda dapat disetujui karena ada keterangan yang kurang",
			"It cannot yet be told whether your resignation can be approved because information is missing",
		},
		{
			"Pengunduran diri Anda tidak dapat disetujui sekarang",
			"Your resignation cannot be approved now",
		},
	},
	approved: words{"; pejabat pembina kepegawaian (PPK) telah menyetujuinya", "; your appointing authority (PPK) has approved it"},
	refused:  words{"; pejabat pembina kepegawaian (PPK) belum menyetujuinya", "; your appointing authority (PPK) has not approved it"},
	noObjection: words{
		"Jalur keberatan atas pengunduran diri yang ditunda tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
		"National law is not known to have a route of objection about a resignation that is postponed, and the agency has not set one.",
	},
}
