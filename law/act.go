package law

import (
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/letter"
	"github.com/pppk-id/pppk/internal/source"
)

// act is what belongs to an act beside its rules: how letters speak of it, and
// what is read for it.
type act struct {
	name     string
	subjects subjectSet       // of the statements that it asks for
	points   []paramID        // the open points of law that its rules hang on
	short    string           // the rule on less than a year left to the age limit; "": a year is given, and the limit cuts it
	only     pppk.Status      // whom it can be about; 0: both
	early    bool             // it does not wait for the end of the agreement
	fresh    pppk.Status      // it begins an agreement of that status, and reads no older one; 0: it is about one
	by       pppk.Instrument  // without it nothing answers: on days on which it is not certainly in force it has no rules
	events   []pppk.EventKind // the kinds of event that it reads; nil: those that end an agreement
	mayMove  bool             // it is about [Request.Position] if that is given, else about the position of the agreement
	moves    bool             // it is about [Request.Position], and not the position of the agreement
	terms    bool             // its rules bound a term
	grounds  bool             // it is about [Request.Ground]
	pay      bool             // it is about pay: its rules read the grade and the service in it
	teacher  bool             // its rules read the age, rank and sanctions of a teacher: see teacherFacts

	title       pppk.Text
	outcomes    letter.Words // by Outcome, to an officer
	plain       letter.Words // to the person it is about
	approved    pppk.Text    // ends the sentence of plain
	refused     pppk.Text
	noObjection pppk.Text
}

type subjectSet [pppk.SubjectCount]bool

func subjectsOf(all ...pppk.Subject) (set subjectSet) {
	for _, s := range all {
		set[s] = true
	}
	return set
}

// What is said of every act alike.
var (
	noRuleText       = pppk.Text{ID: "BELUM ADA ATURAN yang menjawab pada hari itu.", EN: "NO RULE answers on that day."}
	contestedText    = pppk.Text{ID: "BERGANTUNG PADA PEMBACAAN HUKUM: lihat pembacaan di bawah.", EN: "CONTESTED: it depends on how the law is read; see the readings below."}
	approvedText     = pppk.Text{ID: "; pejabat pembina kepegawaian (PPK) telah menyetujuinya", EN: "; your appointing authority (PPK) has approved it"}
	refusedText      = pppk.Text{ID: "; pejabat pembina kepegawaian (PPK) telah menolaknya", EN: "; your appointing authority (PPK) has refused it"}
	undeterminedText = pppk.Text{ID: "BELUM DAPAT DITENTUKAN: ada keterangan yang kurang.", EN: "UNDETERMINED: information is missing."}
)

// appointedFullTime is said of who is appointed full-time, part-time before or not.
var appointedFullTime = letter.Words{
	{
		ID: "Belum ada aturan yang menjawab apakah Anda dapat diangkat menjadi PPPK penuh waktu",
		EN: "No rule yet answers whether you may be appointed as full-time PPPK",
	},
	{
		ID: "Anda memenuhi syarat untuk diangkat menjadi PPPK penuh waktu",
		EN: "You meet the conditions for appointment as full-time PPPK",
	},
	{
		ID: "Dapat tidaknya Anda diangkat menjadi PPPK penuh waktu bergantung pada cara hukum dibaca",
		EN: "Whether you may be appointed as full-time PPPK depends on how the law is read",
	},
	{
		ID: "Belum dapat ditentukan apakah Anda dapat diangkat menjadi PPPK penuh waktu karena ada keterangan yang kurang",
		EN: "It cannot yet be told whether you may be appointed as full-time PPPK because information is missing",
	},
	{
		ID: "Anda tidak memenuhi syarat untuk diangkat menjadi PPPK penuh waktu",
		EN: "You do not meet the conditions for appointment as full-time PPPK",
	},
}

var acts = [...]act{
	{
		name: pppk.Renewal, short: "renewal.age_limit.year_left", subjects: subjectsOf(pppk.Attainment, pppk.Competence, pppk.AgencyNeed, pppk.Funds, pppk.Approval), points: []paramID{paramAgeDay, paramShortTerm, paramAfterLapse}, terms: true,
		title: pppk.Text{ID: "Perpanjangan perjanjian kerja PPPK", EN: "Renewal of a PPPK work agreement"},
		outcomes: letter.Words{
			noRuleText,
			{ID: "MEMENUHI SYARAT untuk diperpanjang. Ini belum berarti diperpanjang.", EN: "ELIGIBLE for renewal. This does not mean renewed."},
			contestedText, undeterminedText,
			{ID: "TIDAK MEMENUHI SYARAT untuk diperpanjang.", EN: "NOT ELIGIBLE for renewal."},
		},
		plain: letter.Words{
			{
				ID: "Belum ada aturan yang menjawab apakah perjanjian kerja Anda dapat diperpanjang",
				EN: "No rule yet answers whether your work agreement may be renewed",
			},
			{
				ID: "Perjanjian kerja Anda memenuhi syarat untuk diperpanjang",
				EN: "Your work agreement meets the conditions for renewal",
			},
			{
				ID: "Dapat tidaknya perjanjian kerja Anda diperpanjang bergantung pada cara hukum dibaca",
				EN: "Whether your work agreement may be renewed depends on how the law is read",
			},
			{
				ID: "Belum dapat ditentukan apakah perjanjian kerja Anda dapat diperpanjang karena ada keterangan yang kurang",
				EN: "It cannot yet be told whether your work agreement may be renewed because information is missing",
			},
			{
				ID: "Perjanjian kerja Anda tidak memenuhi syarat untuk diperpanjang",
				EN: "Your work agreement does not meet the conditions for renewal",
			},
		},
		approved: pppk.Text{ID: "; pejabat pembina kepegawaian (PPK) telah menyetujui perpanjangannya", EN: "; your appointing authority (PPK) has approved it"},
		refused:  pppk.Text{ID: "; pejabat pembina kepegawaian (PPK) telah menolak perpanjangannya", EN: "; your appointing authority (PPK) has refused it"},
		noObjection: pppk.Text{
			ID: "Jalur keberatan atas perpanjangan tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
			EN: "National law is not known to have a route of objection about renewals, and the agency has not set one.",
		},
	},
	{
		name: pppk.Conversion, only: pppk.PartTime, subjects: subjectsOf(pppk.PostSet, pppk.PositionOpen, pppk.Funds, pppk.Proposal, pppk.TechnicalOpinion, pppk.Approval), points: []paramID{paramAgeDay, paramShortTerm}, short: "conversion.age_limit.year_left", by: source.Kepmen16, early: true, mayMove: true, terms: true,
		title: pppk.Text{ID: "Pengangkatan PPPK paruh waktu menjadi PPPK penuh waktu", EN: "Appointment of part-time PPPK as full-time PPPK"},
		outcomes: letter.Words{
			noRuleText,
			{
				ID: "MEMENUHI SYARAT untuk diangkat penuh waktu. Ini belum berarti diangkat: tidak ada pengangkatan yang otomatis.",
				EN: "ELIGIBLE for full-time appointment. This does not mean appointed: no appointment is automatic.",
			},
			contestedText, undeterminedText,
			{ID: "TIDAK MEMENUHI SYARAT untuk diangkat penuh waktu.", EN: "NOT ELIGIBLE for full-time appointment."},
		},
		plain:    appointedFullTime,
		approved: approvedText, refused: refusedText,
		noObjection: pppk.Text{
			ID: "Jalur keberatan atas pengangkatan ini tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
			EN: "National law is not known to have a route of objection about this appointment, and the agency has not set one.",
		},
	},
	{
		name: pppk.Ending, subjects: subjectsOf(pppk.TargetShare, pppk.GroundDecided, pppk.Approval), points: []paramID{paramAgeDay, paramResignTests}, grounds: true,
		title: pppk.Text{ID: "Pemutusan hubungan perjanjian kerja PPPK", EN: "Ending of a PPPK work agreement"},
		outcomes: letter.Words{
			noRuleText,
			{
				ID: "ADA DASAR untuk memutus perjanjian. Ini belum berarti diputus.",
				EN: "THERE IS A GROUND for ending the agreement. This does not mean ended.",
			},
			contestedText, undeterminedText,
			{ID: "TIDAK ADA DASAR untuk memutus perjanjian sekarang.", EN: "THERE IS NO GROUND for ending the agreement now."},
		},
		plain: letter.Words{
			{
				ID: "Belum ada aturan yang menjawab apakah perjanjian kerja Anda dapat diputus",
				EN: "No rule yet answers whether your work agreement may be ended",
			},
			{
				ID: "Ada dasar untuk memutus perjanjian kerja Anda",
				EN: "There is a ground for ending your work agreement",
			},
			{
				ID: "Dapat tidaknya perjanjian kerja Anda diputus bergantung pada cara hukum dibaca",
				EN: "Whether your work agreement may be ended depends on how the law is read",
			},
			{
				ID: "Belum dapat ditentukan apakah ada dasar untuk memutus perjanjian kerja Anda karena ada keterangan yang kurang",
				EN: "It cannot yet be told whether your work agreement may be ended because information is missing",
			},
			{
				ID: "Tidak ada dasar untuk memutus perjanjian kerja Anda sekarang",
				EN: "There is no ground for ending your work agreement now",
			},
		},
		approved: pppk.Text{ID: "; pejabat pembina kepegawaian (PPK) telah menyetujui pemutusannya", EN: "; your appointing authority (PPK) has approved it"},
		refused:  pppk.Text{ID: "; pejabat pembina kepegawaian (PPK) telah menolak pemutusannya", EN: "; your appointing authority (PPK) has refused it"},
		noObjection: pppk.Text{
			ID: "Jalur keberatan atas pemutusan tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
			EN: "National law is not known to have a route of objection about endings, and the agency has not set one.",
		},
	},
	{
		name: pppk.Placement, subjects: subjectsOf(pppk.PositionOpen, pppk.WithinAgency, pppk.Reorganisation, pppk.Approval), points: []paramID{paramAgeDay}, early: true, moves: true,
		title: pppk.Text{ID: "Penempatan PPPK dalam jabatan", EN: "Placement of a PPPK in a position"},
		outcomes: letter.Words{
			noRuleText,
			{
				ID: "MEMENUHI SYARAT untuk ditempatkan dalam jabatan itu. Ini belum berarti ditempatkan.",
				EN: "ELIGIBLE to be placed in the position. This does not mean placed.",
			},
			contestedText, undeterminedText,
			{ID: "TIDAK MEMENUHI SYARAT untuk ditempatkan dalam jabatan itu.", EN: "NOT ELIGIBLE to be placed in the position."},
		},
		plain: letter.Words{
			{
				ID: "Belum ada aturan yang menjawab apakah Anda dapat ditempatkan dalam jabatan itu",
				EN: "No rule yet answers whether you may be placed in the position",
			},
			{
				ID: "Anda memenuhi syarat untuk ditempatkan dalam jabatan itu",
				EN: "You meet the conditions for being placed in the position",
			},
			{
				ID: "Dapat tidaknya Anda ditempatkan dalam jabatan itu bergantung pada cara hukum dibaca",
				EN: "Whether you may be placed in the position depends on how the law is read",
			},
			{
				ID: "Belum dapat ditentukan apakah Anda dapat ditempatkan dalam jabatan itu karena ada keterangan yang kurang",
				EN: "It cannot yet be told whether you may be placed in the position because information is missing",
			},
			{
				ID: "Anda tidak memenuhi syarat untuk ditempatkan dalam jabatan itu",
				EN: "You do not meet the conditions for being placed in the position",
			},
		},
		approved: approvedText, refused: refusedText,
		noObjection: pppk.Text{
			ID: "Jalur keberatan atas penempatan PPPK tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
			EN: "National law is not known to have a route of objection about the placement of PPPK, and the agency has not set one.",
		},
	},
	{
		name: pppk.HeadOfSchool, only: pppk.FullTime, subjects: subjectsOf(pppk.TeachingExperience, pppk.RequiredCertificate, pppk.ManagerialExperience, pppk.Approval), by: source.Permendikdasmen7, early: true, teacher: true,
		title: pppk.Text{ID: "Penugasan guru PPPK sebagai kepala sekolah", EN: "Assignment of a PPPK teacher as head of school"},
		outcomes: letter.Words{
			noRuleText,
			{
				ID: "MEMENUHI SYARAT untuk ditugaskan sebagai kepala sekolah. Ini belum berarti ditugaskan.",
				EN: "ELIGIBLE to be assigned as head of school. This does not mean assigned.",
			},
			contestedText, undeterminedText,
			{ID: "TIDAK MEMENUHI SYARAT untuk ditugaskan sebagai kepala sekolah.", EN: "NOT ELIGIBLE to be assigned as head of school."},
		},
		plain: letter.Words{
			{
				ID: "Belum ada aturan yang menjawab apakah Anda dapat ditugaskan sebagai kepala sekolah",
				EN: "No rule yet answers whether you may be assigned as head of school",
			},
			{
				ID: "Anda memenuhi syarat untuk ditugaskan sebagai kepala sekolah",
				EN: "You meet the conditions for being assigned as head of school",
			},
			{
				ID: "Dapat tidaknya Anda ditugaskan sebagai kepala sekolah bergantung pada cara hukum dibaca",
				EN: "Whether you may be assigned as head of school depends on how the law is read",
			},
			{
				ID: "Belum dapat ditentukan apakah Anda dapat menjadi kepala sekolah karena ada keterangan yang kurang",
				EN: "It cannot yet be told whether you may become head of school because information is missing",
			},
			{
				ID: "Anda tidak memenuhi syarat untuk ditugaskan sebagai kepala sekolah",
				EN: "You do not meet the conditions for being assigned as head of school",
			},
		},
		approved: approvedText, refused: refusedText,
		noObjection: pppk.Text{
			ID: "Jalur keberatan atas penugasan kepala sekolah tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
			EN: "National law is not known to have a route of objection about the assignment of heads of school, and the agency has not set one.",
		},
	},
	{
		name: pppk.PeriodicRaise, only: pppk.FullTime, subjects: subjectsOf(pppk.LongEnough, pppk.Approval), points: []paramID{paramAgeDay}, early: true, pay: true,
		title: pppk.Text{ID: "Kenaikan gaji berkala PPPK", EN: "Periodic raise of full-time PPPK"},
		outcomes: letter.Words{
			noRuleText,
			{ID: "MEMENUHI SYARAT untuk kenaikan gaji berkala. Ini belum berarti diberikan.", EN: "ELIGIBLE for the periodic raise. This does not mean given."},
			contestedText, undeterminedText,
			{ID: "TIDAK MEMENUHI SYARAT untuk kenaikan gaji berkala.", EN: "NOT ELIGIBLE for the periodic raise."},
		},
		plain: letter.Words{
			{
				ID: "Belum ada aturan yang menjawab apakah Anda dapat diberi kenaikan gaji berkala",
				EN: "No rule yet answers whether you may be given the periodic raise",
			},
			{
				ID: "Anda memenuhi syarat untuk kenaikan gaji berkala",
				EN: "You meet the conditions for the periodic raise",
			},
			{
				ID: "Dapat tidaknya Anda diberi kenaikan gaji berkala bergantung pada cara hukum dibaca",
				EN: "Whether you may be given the periodic raise depends on how the law is read",
			},
			{
				ID: "Belum dapat ditentukan apakah Anda dapat diberi kenaikan gaji berkala karena ada keterangan yang kurang",
				EN: "It cannot yet be told whether you may be given the periodic raise because information is missing",
			},
			{
				ID: "Anda tidak memenuhi syarat untuk kenaikan gaji berkala",
				EN: "You do not meet the conditions for the periodic raise",
			},
		},
		approved: approvedText, refused: refusedText,
		noObjection: pppk.Text{
			ID: "Jalur keberatan atas kenaikan gaji tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
			EN: "National law is not known to have a route of objection about raises, and the agency has not set one.",
		},
	},
	{
		name: pppk.SpecialRaise, only: pppk.FullTime, subjects: subjectsOf(pppk.Exemplary, pppk.EarlierVeryGood, pppk.Approval), points: []paramID{paramAgeDay}, early: true, pay: true,
		title: pppk.Text{ID: "Kenaikan gaji istimewa PPPK", EN: "Special raise of full-time PPPK"},
		outcomes: letter.Words{
			noRuleText,
			{ID: "MEMENUHI SYARAT untuk kenaikan gaji istimewa. Ini belum berarti diberikan.", EN: "ELIGIBLE for the special raise. This does not mean given."},
			contestedText, undeterminedText,
			{ID: "TIDAK MEMENUHI SYARAT untuk kenaikan gaji istimewa.", EN: "NOT ELIGIBLE for the special raise."},
		},
		plain: letter.Words{
			{
				ID: "Belum ada aturan yang menjawab apakah Anda dapat diberi kenaikan gaji istimewa",
				EN: "No rule yet answers whether you may be given the special raise",
			},
			{
				ID: "Anda memenuhi syarat untuk kenaikan gaji istimewa",
				EN: "You meet the conditions for the special raise",
			},
			{
				ID: "Dapat tidaknya Anda diberi kenaikan gaji istimewa bergantung pada cara hukum dibaca",
				EN: "Whether you may be given the special raise depends on how the law is read",
			},
			{
				ID: "Belum dapat ditentukan apakah Anda dapat diberi kenaikan gaji istimewa karena ada keterangan yang kurang",
				EN: "It cannot yet be told whether you may be given the special raise because information is missing",
			},
			{
				ID: "Anda tidak memenuhi syarat untuk kenaikan gaji istimewa",
				EN: "You do not meet the conditions for the special raise",
			},
		},
		approved: approvedText, refused: refusedText,
		noObjection: pppk.Text{
			ID: "Jalur keberatan atas kenaikan gaji tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
			EN: "National law is not known to have a route of objection about raises, and the agency has not set one.",
		},
	},
	{
		name: pppk.Appointment, only: pppk.FullTime, subjects: subjectsOf(pppk.Application, pppk.CleanRecord, pppk.NotDismissed, pppk.NoParty, pppk.FittingEducation, pppk.Certified, pppk.Fitness, pppk.PositionOpen, pppk.PostSet, pppk.PassedSelection, pppk.NumberSet, pppk.NotBarred, pppk.NotBound, pppk.Approval),
		points: []paramID{paramAgeDay, paramApplicantAge}, by: source.Permen6, fresh: pppk.FullTime, events: []pppk.EventKind{pppk.Death, pppk.PrisonTwoYears}, terms: true,
		title: pppk.Text{ID: "Pengangkatan PPPK penuh waktu", EN: "Appointment as full-time PPPK"},
		outcomes: letter.Words{
			noRuleText,
			{ID: "MEMENUHI SYARAT untuk diangkat penuh waktu. Ini belum berarti diangkat.", EN: "ELIGIBLE for full-time appointment. This does not mean appointed."},
			contestedText, undeterminedText,
			{ID: "TIDAK MEMENUHI SYARAT untuk diangkat penuh waktu.", EN: "NOT ELIGIBLE for full-time appointment."},
		},
		plain:    appointedFullTime,
		approved: approvedText, refused: refusedText,
		noObjection: pppk.Text{
			ID: "Jalur keberatan atas pengangkatan ini tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
			EN: "National law is not known to have a route of objection about this appointment, and the agency has not set one.",
		},
	},
	{
		name: pppk.PartTimeAppointment, only: pppk.PartTime, subjects: subjectsOf(pppk.InDatabase, pppk.FailedCPNS2024, pppk.NoVacancy2024, pppk.PostSet, pppk.NumberSet, pppk.Approval),
		points: []paramID{paramAgeDay, paramSelection}, by: source.Kepmen16, fresh: pppk.PartTime, events: []pppk.EventKind{pppk.Death}, terms: true,
		title: pppk.Text{ID: "Pengangkatan PPPK paruh waktu", EN: "Appointment as part-time PPPK"},
		outcomes: letter.Words{
			noRuleText,
			{ID: "MEMENUHI SYARAT untuk diangkat paruh waktu. Ini belum berarti diangkat.", EN: "ELIGIBLE for part-time appointment. This does not mean appointed."},
			contestedText, undeterminedText,
			{ID: "TIDAK MEMENUHI SYARAT untuk diangkat paruh waktu.", EN: "NOT ELIGIBLE for part-time appointment."},
		},
		plain: letter.Words{
			{
				ID: "Belum ada aturan yang menjawab apakah Anda dapat diangkat menjadi PPPK paruh waktu",
				EN: "No rule yet answers whether you may be appointed as part-time PPPK",
			},
			{
				ID: "Anda memenuhi syarat untuk diangkat menjadi PPPK paruh waktu",
				EN: "You meet the conditions for appointment as part-time PPPK",
			},
			{
				ID: "Dapat tidaknya Anda diangkat menjadi PPPK paruh waktu bergantung pada cara hukum dibaca",
				EN: "Whether you may be appointed as part-time PPPK depends on how the law is read",
			},
			{
				ID: "Belum dapat ditentukan apakah Anda dapat diangkat menjadi PPPK paruh waktu karena ada keterangan yang kurang",
				EN: "It cannot yet be told whether you may be appointed as part-time PPPK because information is missing",
			},
			{
				ID: "Anda tidak memenuhi syarat untuk diangkat menjadi PPPK paruh waktu",
				EN: "You do not meet the conditions for appointment as part-time PPPK",
			},
		},
		approved: approvedText, refused: refusedText,
		noObjection: pppk.Text{
			ID: "Jalur keberatan atas pengangkatan ini tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
			EN: "National law is not known to have a route of objection about this appointment, and the agency has not set one.",
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

// words are those of the act, or of a request to resign, which is no measure
// against anybody.
func (d *Decision) words() *act {
	if acts[d.act].grounds && d.request.Ground == pppk.EndingGround(pppk.Resignation) {
		return &resigning
	}
	return &acts[d.act]
}

var resigning = act{
	title: pppk.Text{ID: "Pengunduran diri PPPK", EN: "Resignation of a PPPK"},
	outcomes: letter.Words{
		noRuleText,
		{ID: "PENGUNDURAN DIRI DAPAT DISETUJUI. Ini belum berarti disetujui.", EN: "THE RESIGNATION CAN BE APPROVED. This does not mean approved."},
		contestedText, undeterminedText,
		{
			ID: "PENGUNDURAN DIRI TIDAK DAPAT DISETUJUI SEKARANG. Permintaan yang belum memenuhi kedua syaratnya ditunda, dan tidak ditolak.",
			EN: "THE RESIGNATION CANNOT BE APPROVED NOW. A request that does not meet its two conditions is postponed, and not refused.",
		},
	},
	plain: letter.Words{
		{
			ID: "Belum ada aturan yang menjawab apakah pengunduran diri Anda dapat disetujui",
			EN: "No rule yet answers whether your resignation can be approved",
		},
		{
			ID: "Pengunduran diri Anda dapat disetujui",
			EN: "Your resignation can be approved",
		},
		{
			ID: "Dapat tidaknya pengunduran diri Anda disetujui sekarang bergantung pada cara hukum dibaca",
			EN: "Whether your resignation can be approved now depends on how the law is read",
		},
		{
			ID: "Belum dapat ditentukan apakah pengunduran diri Anda dapat disetujui karena ada keterangan yang kurang",
			EN: "It cannot yet be told whether your resignation can be approved because information is missing",
		},
		{
			ID: "Pengunduran diri Anda tidak dapat disetujui sekarang",
			EN: "Your resignation cannot be approved now",
		},
	},
	approved: pppk.Text{ID: "; pejabat pembina kepegawaian (PPK) telah menyetujuinya", EN: "; your appointing authority (PPK) has approved it"},
	refused:  pppk.Text{ID: "; pejabat pembina kepegawaian (PPK) belum menyetujuinya", EN: "; your appointing authority (PPK) has not approved it"},
	noObjection: pppk.Text{
		ID: "Jalur keberatan atas pengunduran diri yang ditunda tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
		EN: "National law is not known to have a route of objection about a resignation that is postponed, and the agency has not set one.",
	},
}

// Check finds a request that cannot be: an act that is not known, a term that
// ends before it starts, a position that contradicts itself, a ground that is
// none, or what the act does not read. A decision about such a request is still
// computed without a panic, but it is worth nothing. The error joins one [pppk.Problem]
// per finding under [pppk.ErrFacts]; nil means that nothing was found.
func (r Request) Check() error {
	ps := &pppk.ProblemList{Kind: pppk.ErrFacts}
	if actNamed(r.Act) == actCount {
		ps.Add("tindakan", "request.act", "is no act; give one of: "+strings.Join(pppk.Acts(), ", "))
	}
	if r.Proposed.Known() && r.Proposed.Last.Before(r.Proposed.First) {
		ps.Add("usulan.berakhir", "request.term", "ends "+r.Proposed.Last.String()+", before it starts "+r.Proposed.First.String())
	}
	if !r.Position.Known() {
		ps.Add("jabatan", "request.position", "has a value that is none of the known ones")
	}
	r.Position.Check(ps, func() string { return "jabatan" })
	if r.Ground != nil && !canEnd(r.Ground) {
		ps.Add("alasan", "ending.ground", "is no ground of an ending: give an EventKind that ends an agreement, or an OtherGround")
	}
	if i := actNamed(r.Act); i < actCount {
		unread := func(at string, given, read bool) {
			if given && !read {
				ps.Add(at, "request.unread", "is not read by the act "+r.Act+"; leave it out, or ask about another act")
			}
		}
		act := &acts[i]
		unread("usulan", !r.Proposed.IsZero(), !act.pay && !act.grounds)
		unread("jabatan", r.Position != pppk.Position{}, act.moves || act.mayMove || act.fresh != 0)
		unread("alasan", r.Ground != nil, act.grounds)
	}
	return ps.Err()
}
