package law

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/office"
)

// The offices that usually supply a fact. No law names them.
var (
	archiveOffice          = office.Archive
	archiveFetch           = Fetch{pppk.Text{ID: "Bawalah bukti tentang ", EN: "Bring proof of "}, pppk.Text{ID: " ke kantor kepegawaian (BKPSDM/BKD)", EN: " to the personnel office (BKPSDM/BKD)"}}
	personnelOffice        = office.Personnel
	personnelFetch         = Fetch{pppk.Text{ID: "Mintalah ", EN: "Ask the personnel office (BKPSDM/BKD) for "}, pppk.Text{ID: " dari kantor kepegawaian (BKPSDM/BKD)", EN: ""}}
	assessorOffice         = pppk.Text{ID: "pejabat penilai kinerja", EN: "the performance assessor"}
	assessorFetch          = Fetch{pppk.Text{ID: "Mintalah ", EN: "Ask your performance assessor for "}, pppk.Text{ID: " dari pejabat penilai kinerja", EN: ""}}
	proposerOffice         = pppk.Text{ID: "pengusul", EN: "the proposer"}
	proposerFetch          = Fetch{pppk.Text{ID: "Mintalah ", EN: "Ask whoever proposed the term for "}, pppk.Text{ID: " dari pihak yang mengusulkan", EN: ""}}
	positionProposerOffice = pppk.Text{ID: "pengusul", EN: "the proposer"}
	positionProposerFetch  = Fetch{pppk.Text{ID: "Mintalah ", EN: "Ask whoever proposed the position for "}, pppk.Text{ID: " dari pihak yang mengusulkan", EN: ""}}
	groundProposerOffice   = pppk.Text{ID: "pengusul", EN: "the proposer"}
	groundProposerFetch    = Fetch{pppk.Text{ID: "Instansi Anda belum menyebut ", EN: "Your agency has not yet said "}, pppk.Text{ID: "", EN: ""}}
)

// The facts that are fields of [pppk.Facts] or of the [Request].
var (
	needAgreement = &Fact{
		ID: "perjanjian", Kind: BuiltFact, Office: archiveOffice, Fetch: archiveFetch,
		Title: pppk.Text{ID: "perjanjian kerja", EN: "the work agreement"},
		Plain: pppk.Text{ID: "perjanjian kerja Anda", EN: "your work agreement"},
	}
	needStatus = &Fact{
		ID: "perjanjian.status", Kind: BuiltFact, Office: archiveOffice, Fetch: archiveFetch,
		Title: pppk.Text{ID: "status perjanjian: penuh waktu atau paruh waktu", EN: "the status of the agreement: full-time or part-time"},
		Plain: pppk.Text{ID: "status perjanjian Anda (penuh atau paruh waktu)", EN: "the status of your agreement (full-time or part-time)"},
	}
	needFirst = &Fact{
		ID: "perjanjian.mulai", Kind: BuiltFact, Office: archiveOffice, Fetch: archiveFetch,
		Title: pppk.Text{ID: "hari pertama perjanjian", EN: "the first day of the agreement"},
		Plain: pppk.Text{ID: "hari pertama perjanjian Anda", EN: "the first day of your agreement"},
	}
	needLast = &Fact{
		ID: "perjanjian.berakhir", Kind: BuiltFact, Office: archiveOffice, Fetch: archiveFetch,
		Title: pppk.Text{ID: "hari terakhir perjanjian", EN: "the last day of the agreement"},
		Plain: pppk.Text{ID: "hari terakhir perjanjian Anda", EN: "the last day of your agreement"},
	}
	needKind = &Fact{
		ID: "perjanjian.jabatan.jenis", Kind: BuiltFact, Office: archiveOffice, Fetch: archiveFetch,
		Title: pppk.Text{ID: "jenis jabatan", EN: "the kind of position"},
		Plain: pppk.Text{ID: "jenis jabatan Anda", EN: "the kind of your position"},
		asked: &Fact{
			ID: "usulan.jabatan.jenis", Kind: BuiltFact, Office: positionProposerOffice, Fetch: positionProposerFetch,
			Title: pppk.Text{ID: "jenis jabatan yang diminta", EN: "the kind of the position that is asked for"},
			Plain: pppk.Text{ID: "keterangan tentang jenis jabatan yang diminta", EN: "the kind of the position that is asked for"},
		},
	}
	needCluster = &Fact{
		ID: "perjanjian.jabatan.rumpun", Kind: BuiltFact, Office: archiveOffice, Fetch: archiveFetch,
		Title: pppk.Text{ID: "rumpun jabatan fungsional", EN: "the group of the functional position"},
		Plain: pppk.Text{ID: "rumpun jabatan fungsional Anda", EN: "the group of your functional position"},
		asked: &Fact{
			ID: "usulan.jabatan.rumpun", Kind: BuiltFact, Office: positionProposerOffice, Fetch: positionProposerFetch,
			Title: pppk.Text{ID: "rumpun jabatan fungsional yang diminta", EN: "the group of the functional position that is asked for"},
			Plain: pppk.Text{ID: "keterangan tentang rumpun jabatan yang diminta", EN: "the group of the position that is asked for"},
		},
	}
	needLevel = &Fact{
		ID: "perjanjian.jabatan.jenjang", Kind: BuiltFact, Office: archiveOffice, Fetch: archiveFetch,
		Title: pppk.Text{ID: "jenjang jabatan fungsional", EN: "the level of the functional position"},
		Plain: pppk.Text{ID: "jenjang jabatan fungsional Anda", EN: "the level of your functional position"},
		asked: &Fact{
			ID: "usulan.jabatan.jenjang", Kind: BuiltFact, Office: positionProposerOffice, Fetch: positionProposerFetch,
			Title: pppk.Text{ID: "jenjang jabatan fungsional yang diminta", EN: "the level of the functional position that is asked for"},
			Plain: pppk.Text{ID: "keterangan tentang jenjang jabatan yang diminta", EN: "the level of the position that is asked for"},
		},
	}
	needAgeLimit = &Fact{
		ID: "perjanjian.jabatan.batas_usia", Kind: BuiltFact, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{ID: "batas usia jabatan menurut peraturannya", EN: "the age limit of the position under its own rules"},
		Plain: pppk.Text{ID: "keterangan tentang batas usia jabatan Anda", EN: "a statement of the age limit of your position"},
		asked: &Fact{
			ID: "usulan.jabatan.batas_usia", Kind: BuiltFact, Office: personnelOffice, Fetch: personnelFetch,
			Title: pppk.Text{ID: "batas usia jabatan yang diminta menurut peraturannya", EN: "the age limit of the position that is asked for, under its own rules"},
			Plain: pppk.Text{ID: "keterangan tentang batas usia jabatan yang diminta", EN: "a statement of the age limit of the position that is asked for"},
		},
	}
	needBirth = &Fact{
		ID: "tanggal_lahir", Kind: BuiltFact, Office: archiveOffice, Fetch: archiveFetch,
		Title: pppk.Text{ID: "tanggal lahir", EN: "the birth date"},
		Plain: pppk.Text{ID: "tanggal lahir Anda", EN: "your birth date"},
	}
	needEvaluations = &Fact{
		ID: "evaluasi", Kind: BuiltFact, Office: assessorOffice, Fetch: assessorFetch,
		Title: pppk.Text{ID: "evaluasi kinerja", EN: "performance evaluation"},
		Plain: pppk.Text{ID: "evaluasi kinerja Anda", EN: "your performance evaluation"},
	}
	needEvents = &Fact{
		ID: "peristiwa.lengkap_sampai", Kind: BuiltFact, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{ID: "daftar peristiwa, lengkap sampai hari keputusan", EN: "the list of events, complete up to the day of the decision"},
		Plain: pppk.Text{ID: "daftar peristiwa kepegawaian Anda yang lengkap", EN: "a complete list of the events in your service"},
	}
	needTermFirst = &Fact{
		ID: "usulan.mulai", Kind: BuiltFact, Office: proposerOffice, Fetch: proposerFetch,
		Title: pppk.Text{ID: "hari pertama masa yang diusulkan", EN: "the first day of the proposed term"},
		Plain: pppk.Text{ID: "hari pertama masa yang diusulkan", EN: "the first day of the proposed term"},
	}
	needTermLast = &Fact{
		ID: "usulan.berakhir", Kind: BuiltFact, Office: proposerOffice, Fetch: proposerFetch,
		Title: pppk.Text{ID: "hari terakhir masa yang diusulkan", EN: "the last day of the proposed term"},
		Plain: pppk.Text{ID: "hari terakhir masa yang diusulkan", EN: "the last day of the proposed term"},
	}
	needGround = &Fact{
		ID: "usulan.alasan", Kind: BuiltFact, Office: groundProposerOffice, Fetch: groundProposerFetch,
		Title: pppk.Text{ID: "alasan pemutusan yang diusulkan", EN: "the ground of the ending that is proposed"},
		Plain: pppk.Text{ID: "alasan pemutusan itu", EN: "on which ground the agreement would end"},
	}
	needGrade = &Fact{
		ID: "perjanjian.golongan", Kind: BuiltFact, Office: archiveOffice, Fetch: archiveFetch,
		Title: pppk.Text{ID: "golongan", EN: "the grade (golongan)"},
		Plain: pppk.Text{ID: "golongan Anda", EN: "your grade (golongan)"},
	}
	needService = &Fact{
		ID: "perjanjian.mkg_sejak", Kind: BuiltFact, Office: archiveOffice, Fetch: archiveFetch,
		Title: pppk.Text{ID: "hari sejak masa kerja golongan dihitung, sesuai dengan tabel gaji", EN: "the day from which service in the grade is counted, in line with the pay table"},
		Plain: pppk.Text{ID: "hari sejak masa kerja golongan Anda dihitung", EN: "the day from which your service in the grade is counted"},
	}
	needPay = &Fact{
		ID: "perjanjian.gaji", Kind: BuiltFact, Office: archiveOffice, Fetch: archiveFetch,
		Title: pppk.Text{ID: "gaji pokok yang diperjanjikan, sesuai dengan tabel gaji", EN: "the base pay that was agreed on, in line with the pay table"},
		Plain: pppk.Text{ID: "gaji pokok yang diperjanjikan dengan Anda", EN: "the base pay that was agreed on with you"},
	}
	needCategory = &Fact{
		ID: "perjanjian.jabatan.kategori", Kind: BuiltFact, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{ID: "kategori jabatan", EN: "the category of the position"},
		Plain: pppk.Text{ID: "keterangan tentang kategori jabatan Anda", EN: "a statement of the category of your position"},
		asked: &Fact{
			ID: "usulan.jabatan.kategori", Kind: BuiltFact, Office: positionProposerOffice, Fetch: positionProposerFetch,
			Title: pppk.Text{ID: "kategori jabatan yang diminta", EN: "the category of the position that is asked for"},
			Plain: pppk.Text{ID: "keterangan tentang kategori jabatan yang diminta", EN: "the category of the position that is asked for"},
		},
	}
	needExtends = &Fact{
		ID: "perjanjian.memperpanjang", Kind: BuiltFact, Office: archiveOffice, Fetch: archiveFetch,
		Title: pppk.Text{ID: "nomor perjanjian yang diperpanjang oleh perjanjian ini", EN: "the number of the agreement that this one extends"},
		Plain: pppk.Text{ID: "perjanjian kerja Anda yang sebelumnya", EN: "your earlier work agreement"},
	}
)

// AgreementFact is the work agreement.
func AgreementFact() *Fact { return needAgreement }

// StatusFact is the status of the agreement: full-time or part-time.
func StatusFact() *Fact { return needStatus }

// FirstDayFact is the first day of the agreement.
func FirstDayFact() *Fact { return needFirst }

// LastDayFact is the last day of the agreement.
func LastDayFact() *Fact { return needLast }

// KindFact is the kind of position.
func KindFact() *Fact { return needKind }

// ClusterFact is the group of the functional position.
func ClusterFact() *Fact { return needCluster }

// LevelFact is the level of the functional position.
func LevelFact() *Fact { return needLevel }

// AgeLimitFact is the age limit of the position under its own rules.
func AgeLimitFact() *Fact { return needAgeLimit }

// BirthFact is the birth date.
func BirthFact() *Fact { return needBirth }

// EvaluationsFact is performance evaluation.
func EvaluationsFact() *Fact { return needEvaluations }

// EventsFact is the list of events, complete up to the day of the decision.
func EventsFact() *Fact { return needEvents }

// TermFirstFact is the first day of the proposed term.
func TermFirstFact() *Fact { return needTermFirst }

// TermLastFact is the last day of the proposed term.
func TermLastFact() *Fact { return needTermLast }

// GroundFact is the ground of the ending that is proposed.
func GroundFact() *Fact { return needGround }

// GradeFact is the grade (golongan).
func GradeFact() *Fact { return needGrade }

// ServiceFact is the day from which service in the grade is counted, in line with the pay table.
func ServiceFact() *Fact { return needService }

// PayFact is the base pay that was agreed on, in line with the pay table.
func PayFact() *Fact { return needPay }

// CategoryFact is the category of the position.
func CategoryFact() *Fact { return needCategory }

// ExtendsFact is the number of the agreement that this one extends. A rule that looks at
// whether it does says so in Reads.
func ExtendsFact() *Fact { return needExtends }
