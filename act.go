package pppk

// The acts that a [Request] can ask about.
const (
	Renewal    = "perpanjangan"             // renewing an agreement that ends
	Conversion = "pengangkatan-penuh-waktu" // appointing part-time staff as full-time PPPK

	// Appointment is appointing somebody full-time, on [Request.Position]. Older
	// agreements are not read; statements count from any day up to that of the
	// decision. Without a proposed term it starts on the day of the decision.
	Appointment = "pengangkatan"
	// PartTimeAppointment is appointing somebody part-time, on the selection of 2024.
	// It reads what [Appointment] reads, of its own conditions.
	PartTimeAppointment = "pengangkatan-paruh-waktu"
)

// act is what belongs to an act beside its rules: how letters speak of it, and
// what is read for it.
type act struct {
	name     string
	subjects uint64 // the subjects of the statements that it asks for
	points   uint8  // the open points of law that its rules hang on
	early    bool   // it does not wait for the end of the agreement
	fresh    Status // it begins an agreement of that status, and reads no older one; 0: it is about one
	moves    bool   // it is about [Request.Position], and not the position of the agreement
	terms    bool   // its rules bound a term

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

// The outcomes that are said of every act alike.
var (
	noRuleText       = words{"BELUM ADA ATURAN yang menjawab pada hari itu.", "NO RULE answers on that day."}
	contestedText    = words{"BERGANTUNG PADA PEMBACAAN HUKUM: lihat pembacaan di bawah.", "CONTESTED: it depends on how the law is read; see the readings below."}
	undeterminedText = words{"BELUM DAPAT DITENTUKAN: ada keterangan yang kurang.", "UNDETERMINED: information is missing."}
)

var acts = [...]act{
	{
		name: Renewal, subjects: subjectsOf(Attainment, Competence, AgencyNeed, Funds, Approval), points: onAgeDay | onShortTerm | onAfterLapse, terms: true,
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
		name: Conversion, subjects: subjectsOf(PostSet, Funds, Proposal, TechnicalOpinion, Approval), points: onAgeDay, early: true,
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
		plain: wordList{
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
		},
		approved: words{"; pejabat pembina kepegawaian (PPK) telah menyetujuinya", "; your appointing authority (PPK) has approved it"},
		refused:  words{"; pejabat pembina kepegawaian (PPK) telah menolaknya", "; your appointing authority (PPK) has refused it"},
		noObjection: words{
			"Jalur keberatan atas pengangkatan ini tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
			"National law is not known to have a route of objection about this appointment, and the agency has not set one.",
		},
	},
	{
		name: Appointment, subjects: subjectsOf(Applied, CleanRecord, NotDismissed, NoParty, FittingEducation, Certified, Fit, OpenToPPPK, PostSet, PassedSelection, NumberSet, NotBound, Approval),
		points: onAgeDay, fresh: FullTime, terms: true,
		title: words{"Pengangkatan PPPK penuh waktu", "Appointment as full-time PPPK"},
		outcomes: wordList{
			noRuleText,
			{"MEMENUHI SYARAT untuk diangkat penuh waktu. Ini belum berarti diangkat.", "ELIGIBLE for full-time appointment. This does not mean appointed."},
			contestedText, undeterminedText,
			{"TIDAK MEMENUHI SYARAT untuk diangkat penuh waktu.", "NOT ELIGIBLE for full-time appointment."},
		},
		plain: wordList{
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
		},
		approved: words{"; pejabat pembina kepegawaian (PPK) telah menyetujuinya", "; your appointing authority (PPK) has approved it"},
		refused:  words{"; pejabat pembina kepegawaian (PPK) telah menolaknya", "; your appointing authority (PPK) has refused it"},
		noObjection: words{
			"Jalur keberatan atas pengangkatan ini tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
			"National law is not known to have a route of objection about this appointment, and the agency has not set one.",
		},
	},
	{
		name: PartTimeAppointment, subjects: subjectsOf(InDatabase, FailedCPNS2024, NoVacancy2024, PostSet, NumberSet, Approval),
		points: onAgeDay | onSelection, fresh: PartTime, terms: true,
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
		approved: words{"; pejabat pembina kepegawaian (PPK) telah menyetujuinya", "; your appointing authority (PPK) has approved it"},
		refused:  words{"; pejabat pembina kepegawaian (PPK) telah menolaknya", "; your appointing authority (PPK) has refused it"},
		noObjection: words{
			"Jalur keberatan atas pengangkatan ini tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
			"National law is not known to have a route of objection about this appointment, and the agency has not set one.",
		},
	},
}

const actCount = uint8(len(acts))

// actNamed is the place of an act in acts, or actCount.
func actNamed(name string) uint8 {
	for i := range acts {
		if acts[i].name == name {
			return uint8(i)
		}
	}
	return actCount
}
