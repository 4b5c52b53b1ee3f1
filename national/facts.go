package national

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/office"
	"github.com/pppk-id/pppk/law"
)

// The offices that usually supply a fact. No law names them.
var (
	personnelOffice        = office.Personnel
	personnelFetch         = law.Fetch{Before: pppk.Text{ID: "Mintalah ", EN: "Ask the personnel office (BKPSDM/BKD) for "}, After: pppk.Text{ID: " dari kantor kepegawaian (BKPSDM/BKD)", EN: ""}}
	superiorsOffice        = pppk.Text{ID: "atasan langsung dan tim penilai kinerja", EN: "the direct superior and the performance assessment team"}
	superiorsFetch         = law.Fetch{Before: pppk.Text{ID: "Mintalah ", EN: "Ask your direct superior and the assessment team for "}, After: pppk.Text{ID: " dari atasan langsung dan tim penilai kinerja", EN: ""}}
	unitAndPersonnelOffice = pppk.Text{ID: "unit kerja dan BKPSDM/BKD", EN: "the work unit and BKPSDM/BKD"}
	unitAndPersonnelFetch  = law.Fetch{Before: pppk.Text{ID: "Mintalah ", EN: "Ask your work unit and BKPSDM/BKD for "}, After: pppk.Text{ID: " dari unit kerja Anda dan BKPSDM/BKD", EN: ""}}
	financeOffice          = office.Finance
	financeFetch           = law.Fetch{Before: pppk.Text{ID: "Mintalah ", EN: "Ask the regional finance office for "}, After: pppk.Text{ID: " dari pengelola keuangan daerah", EN: ""}}
	applicantOffice        = pppk.Text{ID: "pelamar", EN: "the applicant"}
	applicantFetch         = law.Fetch{Before: pppk.Text{ID: "Serahkanlah ", EN: "Hand in "}, After: pppk.Text{ID: " kepada kantor kepegawaian (BKPSDM/BKD)", EN: " at the personnel office (BKPSDM/BKD)"}}
)

// The facts that national rules read beside those that everybody has.
var (
	needAttainment = &law.Fact{
		ID: "pernyataan.pencapaian-kinerja", Kind: law.StatedFact, Subject: pppk.Attainment, Office: superiorsOffice, Fetch: superiorsFetch,
		Title: pppk.Text{ID: "pernyataan tentang pencapaian kinerja", EN: "a statement about the performance targets"},
		Plain: pppk.Text{ID: "pernyataan tentang pencapaian kinerja Anda", EN: "a statement about your performance targets"},
	}
	needCompetence = &law.Fact{
		ID: "pernyataan.kesesuaian-kompetensi", Kind: law.StatedFact, Subject: pppk.Competence, Office: unitAndPersonnelOffice, Fetch: unitAndPersonnelFetch,
		Title: pppk.Text{ID: "pernyataan tentang kesesuaian kompetensi", EN: "a statement about fitting competence"},
		Plain: pppk.Text{ID: "pernyataan tentang kesesuaian kompetensi Anda", EN: "a statement about your competence"},
	}
	needAgencyNeed = &law.Fact{
		ID: "pernyataan.kebutuhan-instansi", Kind: law.StatedFact, Subject: pppk.AgencyNeed, Office: unitAndPersonnelOffice, Fetch: unitAndPersonnelFetch,
		Title: pppk.Text{ID: "pernyataan tentang kebutuhan instansi", EN: "a statement about the need of the agency"},
		Plain: pppk.Text{ID: "pernyataan tentang kebutuhan akan jabatan Anda", EN: "a statement about the need for your position"},
	}
	needFunds = &law.Fact{
		ID: "pernyataan.ketersediaan-anggaran", Kind: law.StatedFact, Subject: pppk.Funds, Office: financeOffice, Fetch: financeFetch,
		Title: pppk.Text{ID: "pernyataan tentang ketersediaan anggaran", EN: "a statement about the availability of funds"},
		Plain: pppk.Text{ID: "pernyataan tentang ketersediaan anggaran", EN: "a statement about the availability of funds"},
	}
	needSpending = &law.Fact{
		ID: "belanja_pegawai", Kind: law.BuiltFact, Office: financeOffice, Fetch: financeFetch,
		Title: pppk.Text{ID: "porsi belanja pegawai menurut UU 1/2022 Pasal 146", EN: "the share of personnel spending under UU 1/2022 Pasal 146"},
		Plain: pppk.Text{ID: "porsi belanja pegawai daerah", EN: "the region's share of personnel spending"},
	}
	needPostSet = &law.Fact{
		ID: "pernyataan.kebutuhan-ditetapkan", Kind: law.StatedFact, Subject: pppk.PostSet, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{ID: "keterangan tentang kebutuhan (formasi) yang ditetapkan Menteri", EN: "a statement about a post in the needs that the Minister has set"},
		Plain: pppk.Text{ID: "keterangan tentang formasi bagi Anda", EN: "a statement about an authorised post for you"},
	}
	needProposal = &law.Fact{
		ID: "pernyataan.usulan-ppk", Kind: law.StatedFact, Subject: pppk.Proposal, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{ID: "keterangan tentang usulan PPK", EN: "a statement about the PPK's proposal"},
		Plain: pppk.Text{ID: "keterangan tentang usulan PPK bagi Anda", EN: "a statement about the PPK's proposal for you"},
	}
	needTechnicalOpinion = &law.Fact{
		ID: "pernyataan.pertimbangan-teknis-bkn", Kind: law.StatedFact, Subject: pppk.TechnicalOpinion, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{ID: "pertimbangan teknis Kepala BKN", EN: "the technical opinion of the Head of BKN"},
		Plain: pppk.Text{ID: "pertimbangan teknis BKN tentang Anda", EN: "the technical opinion of BKN about you"},
	}
	needTargetShare = &law.Fact{
		ID: "pernyataan.target-90-persen", Kind: law.StatedFact, Subject: pppk.TargetShare, Office: superiorsOffice, Fetch: superiorsFetch,
		Title: pppk.Text{ID: "pernyataan bahwa paling sedikit 90 persen target kinerja tercapai", EN: "a statement that at least 90 percent of the performance target is met"},
		Plain: pppk.Text{ID: "pernyataan tentang tercapainya target kinerja Anda", EN: "a statement about how far your performance target is met"},
	}
	needGroundDecided = &law.Fact{
		ID: "pernyataan.dasar-pemutusan", Kind: law.StatedFact, Subject: pppk.GroundDecided, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{ID: "putusan atau keputusan tentang dasar pemutusan", EN: "the verdict or decision on the ground of the ending"},
		Plain: pppk.Text{ID: "putusan atau keputusan tentang dasar pemutusan itu", EN: "the verdict or decision on that ground"},
	}
	needPositionOpen = &law.Fact{
		ID: "pernyataan.jabatan-terbuka-bagi-pppk", Kind: law.StatedFact, Subject: pppk.PositionOpen, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{ID: "keterangan apakah jabatan itu termasuk yang dibuka bagi PPPK", EN: "a statement whether the position is among those that are open to PPPK"},
		Plain: pppk.Text{ID: "keterangan apakah jabatan itu dibuka bagi PPPK", EN: "a statement whether the position is open to PPPK"},
	}
	needWithinAgency = &law.Fact{
		ID: "pernyataan.pindah-dalam-instansi", Kind: law.StatedFact, Subject: pppk.WithinAgency, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{ID: "keterangan apakah perpindahan tetap di dalam instansi", EN: "a statement whether the move stays in the agency"},
		Plain: pppk.Text{ID: "keterangan apakah perpindahan Anda tetap di dalam instansi", EN: "a statement whether your move stays in the agency"},
	}
	needReorganisation = &law.Fact{
		ID: "pernyataan.perubahan-organisasi", Kind: law.StatedFact, Subject: pppk.Reorganisation, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{ID: "keterangan apakah perpindahan terjadi karena perubahan organisasi", EN: "a statement whether the move follows a change of the organisation"},
		Plain: pppk.Text{ID: "keterangan apakah Anda pindah karena perubahan organisasi", EN: "a statement whether you move because the organisation changes"},
	}
	needTeaching = &law.Fact{
		ID: "pernyataan.pengalaman-mengajar", Kind: law.StatedFact, Subject: pppk.TeachingExperience, Office: unitAndPersonnelOffice, Fetch: unitAndPersonnelFetch,
		Title: pppk.Text{ID: "keterangan tentang pengalaman mengajar paling singkat 8 tahun", EN: "a statement about at least 8 years of teaching"},
		Plain: pppk.Text{ID: "keterangan tentang pengalaman mengajar Anda", EN: "a statement about your years of teaching"},
	}
	needCertificate = &law.Fact{
		ID: "pernyataan.sertifikat-yang-disyaratkan", Kind: law.StatedFact, Subject: pppk.RequiredCertificate, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{ID: "keterangan tentang sertifikat yang disyaratkan bagi kepala sekolah", EN: "a statement about the certificate that heads of school need"},
		Plain: pppk.Text{ID: "keterangan tentang sertifikat Anda", EN: "a statement about your certificate"},
	}
	needManagerial = &law.Fact{
		ID: "pernyataan.pengalaman-manajerial", Kind: law.StatedFact, Subject: pppk.ManagerialExperience, Office: unitAndPersonnelOffice, Fetch: unitAndPersonnelFetch,
		Title: pppk.Text{ID: "keterangan tentang pengalaman manajerial paling singkat 2 tahun", EN: "a statement about at least 2 years of managerial experience"},
		Plain: pppk.Text{ID: "keterangan tentang pengalaman manajerial Anda", EN: "a statement about your managerial experience"},
	}
	needLongEnough = &law.Fact{
		ID: "pernyataan.masa-perjanjian-mencukupi", Kind: law.StatedFact, Subject: pppk.LongEnough, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{
			ID: "pernyataan apakah masa perjanjian, dengan perpanjangannya, mencukupi bagi kenaikan gaji berkala",
			EN: "a statement whether the term of the agreement, with its extensions, is long enough for the periodic raise",
		},
		Plain: pppk.Text{ID: "pernyataan apakah masa perjanjian Anda mencukupi", EN: "a statement whether the term of your agreement is long enough"},
	}
	needExemplary = &law.Fact{
		ID: "pernyataan.pegawai-teladan", Kind: law.StatedFact, Subject: pppk.Exemplary, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{ID: "keterangan tentang penetapan sebagai pegawai teladan", EN: "a statement about being named an exemplary employee"},
		Plain: pppk.Text{ID: "keterangan tentang penetapan Anda sebagai pegawai teladan", EN: "a statement about your being named an exemplary employee"},
	}
	needApplied = &law.Fact{
		ID: "pernyataan.lamaran", Kind: law.StatedFact, Subject: pppk.Application, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{ID: "hari lamaran", EN: "the day of the application"},
		Plain: pppk.Text{ID: "keterangan tentang hari lamaran Anda", EN: "the day of your application"},
	}
	needCleanRecord = &law.Fact{
		ID: "pernyataan.tidak-pernah-dipidana", Kind: law.StatedFact, Subject: pppk.CleanRecord, Office: applicantOffice, Fetch: applicantFetch,
		Title: pppk.Text{ID: "keterangan tidak pernah dipidana penjara dua tahun atau lebih", EN: "a statement about sentences of two years of prison or more"},
		Plain: pppk.Text{ID: "keterangan bahwa Anda tidak pernah dipidana penjara dua tahun atau lebih", EN: "a statement that you had no prison sentence of two years"},
	}
	needNotDismissed = &law.Fact{
		ID: "pernyataan.tidak-pernah-diberhentikan", Kind: law.StatedFact, Subject: pppk.NotDismissed, Office: applicantOffice, Fetch: applicantFetch,
		Title: pppk.Text{
			ID: "pernyataan tentang pemberhentian dengan hormat tidak atas permintaan sendiri atau tidak dengan hormat sebagai PNS, PPPK, anggota TNI atau Polri, atau tidak dengan hormat sebagai pegawai swasta",
			EN: "a statement about dismissals that were honourable but not at own request, or dishonourable, as PNS, PPPK or member of TNI or Polri, or dishonourable as a private employee",
		},
		Plain: pppk.Text{
			ID: "pernyataan tentang pernah tidaknya Anda diberhentikan",
			EN: "a statement about dismissals from earlier work",
		},
	}
	needNoParty = &law.Fact{
		ID: "pernyataan.tidak-berpartai", Kind: law.StatedFact, Subject: pppk.NoParty, Office: applicantOffice, Fetch: applicantFetch,
		Title: pppk.Text{ID: "pernyataan tentang partai politik", EN: "a statement about political parties"},
		Plain: pppk.Text{ID: "pernyataan bahwa Anda tidak berpartai politik", EN: "a statement that you are in no political party"},
	}
	needFittingEducation = &law.Fact{
		ID: "pernyataan.kesesuaian-pendidikan", Kind: law.StatedFact, Subject: pppk.FittingEducation, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{ID: "keterangan tentang kesesuaian pendidikan", EN: "a statement about fitting education"},
		Plain: pppk.Text{ID: "keterangan tentang kesesuaian pendidikan Anda", EN: "a statement about your education"},
	}
	needCertified = &law.Fact{
		ID: "pernyataan.sertifikat-kompetensi", Kind: law.StatedFact, Subject: pppk.Certified, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{ID: "keterangan tentang sertifikat kompetensi", EN: "a statement about the certificate of competence"},
		Plain: pppk.Text{ID: "keterangan tentang sertifikat kompetensi Anda", EN: "a statement about your certificate of competence"},
	}
	needFit = &law.Fact{
		ID: "pernyataan.sehat-jasmani-rohani", Kind: law.StatedFact, Subject: pppk.Fitness, Office: applicantOffice, Fetch: applicantFetch,
		Title: pppk.Text{ID: "surat keterangan sehat jasmani dan rohani", EN: "a certificate of fitness in body and mind"},
		Plain: pppk.Text{ID: "surat keterangan sehat jasmani dan rohani", EN: "a certificate of fitness in body and mind"},
	}
	needPassedSelection = &law.Fact{
		ID: "pernyataan.lulus-seleksi", Kind: law.StatedFact, Subject: pppk.PassedSelection, AfterApplying: true, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{ID: "keterangan tentang kelulusan seleksi", EN: "a statement about passing the selection"},
		Plain: pppk.Text{ID: "keterangan tentang kelulusan seleksi Anda", EN: "a statement that you passed the selection"},
	}
	needNumberSet = &law.Fact{
		ID: "pernyataan.ni-ditetapkan", Kind: law.StatedFact, Subject: pppk.NumberSet, AfterApplying: true, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{ID: "nomor induk (NI) PPPK dari Kepala BKN", EN: "the PPPK number (NI) from the Head of BKN"},
		Plain: pppk.Text{ID: "keterangan tentang nomor induk (NI) PPPK Anda", EN: "a statement about your PPPK number (NI)"},
	}
	needNotBound = &law.Fact{
		ID: "pernyataan.tidak-terikat-perjanjian-lain", Kind: law.StatedFact, Subject: pppk.NotBound, Office: applicantOffice, Fetch: applicantFetch,
		Title: pppk.Text{ID: "pernyataan tidak terikat perjanjian PPPK lain", EN: "a statement about other PPPK agreements"},
		Plain: pppk.Text{ID: "pernyataan bahwa Anda tidak terikat perjanjian PPPK lain", EN: "a statement that no other PPPK agreement binds you"},
	}
	needInDatabase = &law.Fact{
		ID: "pernyataan.terdaftar-pangkalan-data-bkn", Kind: law.StatedFact, Subject: pppk.InDatabase, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{ID: "keterangan tentang pangkalan data non-ASN BKN", EN: "a statement about the non-ASN database of BKN"},
		Plain: pppk.Text{ID: "keterangan tentang nama Anda dalam pangkalan data BKN", EN: "a statement about your place in the database of BKN"},
	}
	needFailedCPNS = &law.Fact{
		ID: "pernyataan.tidak-lulus-cpns-2024", Kind: law.StatedFact, Subject: pppk.FailedCPNS2024, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{ID: "keterangan tentang seleksi CPNS 2024", EN: "a statement about the CPNS selection of 2024"},
		Plain: pppk.Text{ID: "keterangan tentang seleksi CPNS yang Anda ikuti", EN: "a statement about the CPNS selection that you took"},
	}
	needNoVacancy = &law.Fact{
		ID: "pernyataan.pppk-2024-tanpa-lowongan", Kind: law.StatedFact, Subject: pppk.NoVacancy2024, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{ID: "keterangan tentang seluruh tahapan seleksi PPPK 2024", EN: "a statement about all stages of the PPPK selection of 2024"},
		Plain: pppk.Text{ID: "keterangan tentang seleksi PPPK yang Anda ikuti", EN: "a statement about the PPPK selection that you took"},
	}
	needEarlierVeryGood = &law.Fact{
		ID: "pernyataan.sangat-baik-dua-tahun-sebelumnya", Kind: law.StatedFact, Subject: pppk.EarlierVeryGood, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{
			ID: "pernyataan apakah ada dua tahun berturut-turut sebelumnya dengan predikat sangat baik yang dihitung",
			EN: "a statement whether there are two consecutive earlier years with very good predicates that count",
		},
		Plain: pppk.Text{
			ID: "pernyataan apakah dua tahun berturut-turut yang lebih awal dengan predikat sangat baik dihitung",
			EN: "a statement whether two consecutive earlier years with very good predicates count",
		},
	}
	needNotBarred = &law.Fact{
		ID: "pernyataan.tidak-dilarang-melamar", Kind: law.StatedFact, Subject: pppk.NotBarred, Office: personnelOffice, Fetch: personnelFetch,
		Title: pppk.Text{
			ID: "keterangan tentang larangan melamar karena pernah mengundurkan diri sesudah lulus",
			EN: "a statement about a bar to applying after a resignation from an earlier pass",
		},
		Plain: pppk.Text{
			ID: "keterangan apakah Anda sedang dilarang melamar karena pernah mengundurkan diri sesudah lulus",
			EN: "a statement whether you are barred from applying after an earlier resignation",
		},
	}
)

// facts are in the order in which they are asked for.
func facts() []*law.Fact {
	return []*law.Fact{
		law.AgreementFact(),
		law.StatusFact(),
		law.FirstDayFact(),
		law.LastDayFact(),
		law.KindFact(),
		law.ClusterFact(),
		law.LevelFact(),
		law.AgeLimitFact(),
		law.BirthFact(),
		needAttainment,
		needCompetence,
		needAgencyNeed,
		needFunds,
		law.EvaluationsFact(),
		law.EventsFact(),
		needSpending,
		law.TermFirstFact(),
		law.ExtendsFact(),
		law.TermLastFact(),
		needPostSet,
		needProposal,
		needTechnicalOpinion,
		needTargetShare,
		needGroundDecided,
		law.GroundFact(),
		needPositionOpen,
		needWithinAgency,
		needReorganisation,
		needTeaching,
		needCertificate,
		needManagerial,
		law.GradeFact(),
		law.ServiceFact(),
		needLongEnough,
		needExemplary,
		law.PayFact(),
		law.CategoryFact(),
		needApplied,
		needCleanRecord,
		needNotDismissed,
		needNoParty,
		needFittingEducation,
		needCertified,
		needFit,
		needPassedSelection,
		needNumberSet,
		needNotBound,
		needInDatabase,
		needFailedCPNS,
		needNoVacancy,
		needEarlierVeryGood,
		needNotBarred,
	}
}
