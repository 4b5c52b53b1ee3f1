package law

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
)

// need is a fact that is missing: its place in needs.
type need uint8

const (
	noNeed need = iota
	needAgreement
	needStatus
	needFirst
	needLast
	needKind
	needCluster
	needLevel
	needAgeLimit
	needBirth
	needAttainment
	needCompetence
	needAgencyNeed
	needFunds
	needEvaluations
	needEvents
	needSpending
	needTermFirst
	needTermLast
	needPostSet
	needProposal
	needTechnicalOpinion
	needTargetShare
	needGroundDecided
	needGround
	needPositionOpen
	needWithinAgency
	needReorganisation
	needTeaching
	needCertificate
	needManagerial
	needGrade
	needService
	needLongEnough
	needExemplary
	needPay
	needCategory
	needApplied
	needCleanRecord
	needNotDismissed
	needNoParty
	needFittingEducation
	needCertified
	needFit
	needPassedSelection
	needNumberSet
	needNotBound
	needInDatabase
	needFailedCPNS
	needNoVacancy
	needEarlierVeryGood
	needNotBarred
	needCount
)

// An office is who usually supplies a fact.
type office uint8

const (
	archive office = iota
	personnel
	superiors
	unitAndPersonnel
	finance
	assessor
	proposer
	applicant
	positionProposer
	groundProposer
)

// offices names them, and tells an employee what to do about a fact of theirs:
// what stands before the facts and after them.
var offices = []struct{ from, before, after pppk.Text }{
	archive: {
		source.ArchiveOffice,
		pppk.Text{ID: "Bawalah bukti tentang ", EN: "Bring proof of "}, pppk.Text{ID: " ke kantor kepegawaian (BKPSDM/BKD)", EN: " to the personnel office (BKPSDM/BKD)"},
	},
	personnel: {
		source.PersonnelOffice,
		pppk.Text{ID: "Mintalah ", EN: "Ask the personnel office (BKPSDM/BKD) for "}, pppk.Text{ID: " dari kantor kepegawaian (BKPSDM/BKD)", EN: ""},
	},
	superiors: {
		pppk.Text{ID: "atasan langsung dan tim penilai kinerja", EN: "the direct superior and the performance assessment team"},
		pppk.Text{ID: "Mintalah ", EN: "Ask your direct superior and the assessment team for "}, pppk.Text{ID: " dari atasan langsung dan tim penilai kinerja", EN: ""},
	},
	unitAndPersonnel: {
		pppk.Text{ID: "unit kerja dan BKPSDM/BKD", EN: "the work unit and BKPSDM/BKD"},
		pppk.Text{ID: "Mintalah ", EN: "Ask your work unit and BKPSDM/BKD for "}, pppk.Text{ID: " dari unit kerja Anda dan BKPSDM/BKD", EN: ""},
	},
	finance: {
		source.FinanceOffice,
		pppk.Text{ID: "Mintalah ", EN: "Ask the regional finance office for "}, pppk.Text{ID: " dari pengelola keuangan daerah", EN: ""},
	},
	assessor: {
		pppk.Text{ID: "pejabat penilai kinerja", EN: "the performance assessor"},
		pppk.Text{ID: "Mintalah ", EN: "Ask your performance assessor for "}, pppk.Text{ID: " dari pejabat penilai kinerja", EN: ""},
	},
	proposer: {
		pppk.Text{ID: "pengusul", EN: "the proposer"},
		pppk.Text{ID: "Mintalah ", EN: "Ask whoever proposed the term for "}, pppk.Text{ID: " dari pihak yang mengusulkan", EN: ""},
	},
	applicant: {
		pppk.Text{ID: "pelamar", EN: "the applicant"},
		pppk.Text{ID: "Serahkanlah ", EN: "Hand in "}, pppk.Text{ID: " kepada kantor kepegawaian (BKPSDM/BKD)", EN: " at the personnel office (BKPSDM/BKD)"},
	},
	positionProposer: {
		pppk.Text{ID: "pengusul", EN: "the proposer"},
		pppk.Text{ID: "Mintalah ", EN: "Ask whoever proposed the position for "}, pppk.Text{ID: " dari pihak yang mengusulkan", EN: ""},
	},
	groundProposer: { // nobody has to fetch the ground against himself
		pppk.Text{ID: "pengusul", EN: "the proposer"},
		pppk.Text{ID: "Instansi Anda belum menyebut ", EN: "Your agency has not yet said "}, pppk.Text{ID: "", EN: ""},
	},
}

type neededFact struct {
	fact        string
	office      office
	text, plain pppk.Text
}

// needs says of each fact where it stands, who supplies it, and how it is called
// to an officer and to the employee. That no law names the office is why it is a
// usual one, in general words.
var needs = [needCount]neededFact{
	needAgreement: {"perjanjian", archive, pppk.Text{ID: "perjanjian kerja", EN: "the work agreement"}, pppk.Text{ID: "perjanjian kerja Anda", EN: "your work agreement"}},
	needStatus: {
		"perjanjian.status", archive,
		pppk.Text{ID: "status perjanjian: penuh waktu atau paruh waktu", EN: "the status of the agreement: full-time or part-time"},
		pppk.Text{ID: "status perjanjian Anda (penuh atau paruh waktu)", EN: "the status of your agreement (full-time or part-time)"},
	},
	needFirst: {
		"perjanjian.mulai", archive,
		pppk.Text{ID: "hari pertama perjanjian", EN: "the first day of the agreement"},
		pppk.Text{ID: "hari pertama perjanjian Anda", EN: "the first day of your agreement"},
	},
	needLast: {
		"perjanjian.berakhir", archive,
		pppk.Text{ID: "hari terakhir perjanjian", EN: "the last day of the agreement"},
		pppk.Text{ID: "hari terakhir perjanjian Anda", EN: "the last day of your agreement"},
	},
	needKind: {
		"perjanjian.jabatan.jenis", archive,
		pppk.Text{ID: "jenis jabatan", EN: "the kind of position"},
		pppk.Text{ID: "jenis jabatan Anda", EN: "the kind of your position"},
	},
	needCluster: {
		"perjanjian.jabatan.rumpun", archive,
		pppk.Text{ID: "rumpun jabatan fungsional", EN: "the group of the functional position"},
		pppk.Text{ID: "rumpun jabatan fungsional Anda", EN: "the group of your functional position"},
	},
	needLevel: {
		"perjanjian.jabatan.jenjang", archive,
		pppk.Text{ID: "jenjang jabatan fungsional", EN: "the level of the functional position"},
		pppk.Text{ID: "jenjang jabatan fungsional Anda", EN: "the level of your functional position"},
	},
	needAgeLimit: {
		"perjanjian.jabatan.batas_usia", personnel,
		pppk.Text{ID: "batas usia jabatan menurut peraturannya", EN: "the age limit of the position under its own rules"},
		pppk.Text{ID: "keterangan tentang batas usia jabatan Anda", EN: "a statement of the age limit of your position"},
	},
	needBirth: {"tanggal_lahir", archive, pppk.Text{ID: "tanggal lahir", EN: "the birth date"}, pppk.Text{ID: "tanggal lahir Anda", EN: "your birth date"}},
	needAttainment: {
		"pernyataan.pencapaian-kinerja", superiors,
		pppk.Text{ID: "pernyataan tentang pencapaian kinerja", EN: "a statement about the performance targets"},
		pppk.Text{ID: "pernyataan tentang pencapaian kinerja Anda", EN: "a statement about your performance targets"},
	},
	needCompetence: {
		"pernyataan.kesesuaian-kompetensi", unitAndPersonnel,
		pppk.Text{ID: "pernyataan tentang kesesuaian kompetensi", EN: "a statement about fitting competence"},
		pppk.Text{ID: "pernyataan tentang kesesuaian kompetensi Anda", EN: "a statement about your competence"},
	},
	needAgencyNeed: {
		"pernyataan.kebutuhan-instansi", unitAndPersonnel,
		pppk.Text{ID: "pernyataan tentang kebutuhan instansi", EN: "a statement about the need of the agency"},
		pppk.Text{ID: "pernyataan tentang kebutuhan akan jabatan Anda", EN: "a statement about the need for your position"},
	},
	needFunds: {
		"pernyataan.ketersediaan-anggaran", finance,
		pppk.Text{ID: "pernyataan tentang ketersediaan anggaran", EN: "a statement about the availability of funds"},
		pppk.Text{ID: "pernyataan tentang ketersediaan anggaran", EN: "a statement about the availability of funds"},
	},
	needEvaluations: {
		"evaluasi", assessor,
		pppk.Text{ID: "evaluasi kinerja", EN: "performance evaluation"},
		pppk.Text{ID: "evaluasi kinerja Anda", EN: "your performance evaluation"},
	},
	needEvents: {
		"peristiwa.lengkap_sampai", personnel,
		pppk.Text{ID: "daftar peristiwa, lengkap sampai hari keputusan", EN: "the list of events, complete up to the day of the decision"},
		pppk.Text{ID: "daftar peristiwa kepegawaian Anda yang lengkap", EN: "a complete list of the events in your service"},
	},
	needSpending: {
		"belanja_pegawai", finance,
		pppk.Text{ID: "porsi belanja pegawai menurut UU 1/2022 Pasal 146", EN: "the share of personnel spending under UU 1/2022 Pasal 146"},
		pppk.Text{ID: "porsi belanja pegawai daerah", EN: "the region's share of personnel spending"},
	},
	needTermFirst: {
		"usulan.mulai", proposer,
		pppk.Text{ID: "hari pertama masa yang diusulkan", EN: "the first day of the proposed term"},
		pppk.Text{ID: "hari pertama masa yang diusulkan", EN: "the first day of the proposed term"},
	},
	needTermLast: {
		"usulan.berakhir", proposer,
		pppk.Text{ID: "hari terakhir masa yang diusulkan", EN: "the last day of the proposed term"},
		pppk.Text{ID: "hari terakhir masa yang diusulkan", EN: "the last day of the proposed term"},
	},
	needPostSet: {
		"pernyataan.kebutuhan-ditetapkan", personnel,
		pppk.Text{ID: "keterangan tentang kebutuhan (formasi) yang ditetapkan Menteri", EN: "a statement about a post in the needs that the Minister has set"},
		pppk.Text{ID: "keterangan tentang formasi bagi Anda", EN: "a statement about an authorised post for you"},
	},
	needProposal: {
		"pernyataan.usulan-ppk", personnel,
		pppk.Text{ID: "keterangan tentang usulan PPK", EN: "a statement about the PPK's proposal"},
		pppk.Text{ID: "keterangan tentang usulan PPK bagi Anda", EN: "a statement about the PPK's proposal for you"},
	},
	needTechnicalOpinion: {
		"pernyataan.pertimbangan-teknis-bkn", personnel,
		pppk.Text{ID: "pertimbangan teknis Kepala BKN", EN: "the technical opinion of the Head of BKN"},
		pppk.Text{ID: "pertimbangan teknis BKN tentang Anda", EN: "the technical opinion of BKN about you"},
	},
	needTargetShare: {
		"pernyataan.target-90-persen", superiors,
		pppk.Text{ID: "pernyataan bahwa paling sedikit 90 persen target kinerja tercapai", EN: "a statement that at least 90 percent of the performance target is met"},
		pppk.Text{ID: "pernyataan tentang tercapainya target kinerja Anda", EN: "a statement about how far your performance target is met"},
	},
	needGroundDecided: {
		"pernyataan.dasar-pemutusan", personnel,
		pppk.Text{ID: "putusan atau keputusan tentang dasar pemutusan", EN: "the verdict or decision on the ground of the ending"},
		pppk.Text{ID: "putusan atau keputusan tentang dasar pemutusan itu", EN: "the verdict or decision on that ground"},
	},
	needGround: {
		"usulan.alasan", groundProposer,
		pppk.Text{ID: "alasan pemutusan yang diusulkan", EN: "the ground of the ending that is proposed"},
		pppk.Text{ID: "alasan pemutusan itu", EN: "on which ground the agreement would end"},
	},
	needPositionOpen: {
		"pernyataan.jabatan-terbuka-bagi-pppk", personnel,
		pppk.Text{ID: "keterangan apakah jabatan itu termasuk yang dibuka bagi PPPK", EN: "a statement whether the position is among those that are open to PPPK"},
		pppk.Text{ID: "keterangan apakah jabatan itu dibuka bagi PPPK", EN: "a statement whether the position is open to PPPK"},
	},
	needWithinAgency: {
		"pernyataan.pindah-dalam-instansi", personnel,
		pppk.Text{ID: "keterangan apakah perpindahan tetap di dalam instansi", EN: "a statement whether the move stays in the agency"},
		pppk.Text{ID: "keterangan apakah perpindahan Anda tetap di dalam instansi", EN: "a statement whether your move stays in the agency"},
	},
	needReorganisation: {
		"pernyataan.perubahan-organisasi", personnel,
		pppk.Text{ID: "keterangan apakah perpindahan terjadi karena perubahan organisasi", EN: "a statement whether the move follows a change of the organisation"},
		pppk.Text{ID: "keterangan apakah Anda pindah karena perubahan organisasi", EN: "a statement whether you move because the organisation changes"},
	},
	needTeaching: {
		"pernyataan.pengalaman-mengajar", unitAndPersonnel,
		pppk.Text{ID: "keterangan tentang pengalaman mengajar paling singkat 8 tahun", EN: "a statement about at least 8 years of teaching"},
		pppk.Text{ID: "keterangan tentang pengalaman mengajar Anda", EN: "a statement about your years of teaching"},
	},
	needCertificate: {
		"pernyataan.sertifikat-yang-disyaratkan", personnel,
		pppk.Text{ID: "keterangan tentang sertifikat yang disyaratkan bagi kepala sekolah", EN: "a statement about the certificate that heads of school need"},
		pppk.Text{ID: "keterangan tentang sertifikat Anda", EN: "a statement about your certificate"},
	},
	needManagerial: {
		"pernyataan.pengalaman-manajerial", unitAndPersonnel,
		pppk.Text{ID: "keterangan tentang pengalaman manajerial paling singkat 2 tahun", EN: "a statement about at least 2 years of managerial experience"},
		pppk.Text{ID: "keterangan tentang pengalaman manajerial Anda", EN: "a statement about your managerial experience"},
	},
	needGrade: {
		"perjanjian.golongan", archive,
		pppk.Text{ID: "golongan", EN: "the grade (golongan)"},
		pppk.Text{ID: "golongan Anda", EN: "your grade (golongan)"},
	},
	needService: {
		"perjanjian.mkg_sejak", archive,
		pppk.Text{ID: "hari sejak masa kerja golongan dihitung, sesuai dengan tabel gaji", EN: "the day from which service in the grade is counted, in line with the pay table"},
		pppk.Text{ID: "hari sejak masa kerja golongan Anda dihitung", EN: "the day from which your service in the grade is counted"},
	},
	needLongEnough: {
		"pernyataan.masa-perjanjian-mencukupi", personnel,
		pppk.Text{
			ID: "pernyataan apakah masa perjanjian, dengan perpanjangannya, mencukupi bagi kenaikan gaji berkala",
			EN: "a statement whether the term of the agreement, with its extensions, is long enough for the periodic raise",
		},
		pppk.Text{ID: "pernyataan apakah masa perjanjian Anda mencukupi", EN: "a statement whether the term of your agreement is long enough"},
	},
	needExemplary: {
		"pernyataan.pegawai-teladan", personnel,
		pppk.Text{ID: "keterangan tentang penetapan sebagai pegawai teladan", EN: "a statement about being named an exemplary employee"},
		pppk.Text{ID: "keterangan tentang penetapan Anda sebagai pegawai teladan", EN: "a statement about your being named an exemplary employee"},
	},
	needPay: {
		"perjanjian.gaji", archive,
		pppk.Text{ID: "gaji pokok yang diperjanjikan, sesuai dengan tabel gaji", EN: "the base pay that was agreed on, in line with the pay table"},
		pppk.Text{ID: "gaji pokok yang diperjanjikan dengan Anda", EN: "the base pay that was agreed on with you"},
	},
	needCategory: {
		"perjanjian.jabatan.kategori", personnel,
		pppk.Text{ID: "kategori jabatan", EN: "the category of the position"},
		pppk.Text{ID: "keterangan tentang kategori jabatan Anda", EN: "a statement of the category of your position"},
	},
	needApplied: {
		"pernyataan.lamaran", personnel,
		pppk.Text{ID: "hari lamaran", EN: "the day of the application"},
		pppk.Text{ID: "keterangan tentang hari lamaran Anda", EN: "the day of your application"},
	},
	needCleanRecord: {
		"pernyataan.tidak-pernah-dipidana", applicant,
		pppk.Text{ID: "keterangan tidak pernah dipidana penjara dua tahun atau lebih", EN: "a statement about sentences of two years of prison or more"},
		pppk.Text{ID: "keterangan bahwa Anda tidak pernah dipidana penjara dua tahun atau lebih", EN: "a statement that you had no prison sentence of two years"},
	},
	needNotDismissed: {
		"pernyataan.tidak-pernah-diberhentikan", applicant,
		pppk.Text{
			ID: "pernyataan tentang pemberhentian dengan hormat tidak atas permintaan sendiri atau tidak dengan hormat sebagai PNS, PPPK, anggota TNI atau Polri, atau tidak dengan hormat sebagai pegawai swasta",
			EN: "a statement about dismissals that were honourable but not at own request, or dishonourable, as PNS, PPPK or member of TNI or Polri, or dishonourable as a private employee",
		},
		pppk.Text{
			ID: "pernyataan tentang pernah tidaknya Anda diberhentikan",
			EN: "a statement about dismissals from earlier work",
		},
	},
	needNoParty: {
		"pernyataan.tidak-berpartai", applicant,
		pppk.Text{ID: "pernyataan tentang partai politik", EN: "a statement about political parties"},
		pppk.Text{ID: "pernyataan bahwa Anda tidak berpartai politik", EN: "a statement that you are in no political party"},
	},
	needFittingEducation: {
		"pernyataan.kesesuaian-pendidikan", personnel,
		pppk.Text{ID: "keterangan tentang kesesuaian pendidikan", EN: "a statement about fitting education"},
		pppk.Text{ID: "keterangan tentang kesesuaian pendidikan Anda", EN: "a statement about your education"},
	},
	needCertified: {
		"pernyataan.sertifikat-kompetensi", personnel,
		pppk.Text{ID: "keterangan tentang sertifikat kompetensi", EN: "a statement about the certificate of competence"},
		pppk.Text{ID: "keterangan tentang sertifikat kompetensi Anda", EN: "a statement about your certificate of competence"},
	},
	needFit: {
		"pernyataan.sehat-jasmani-rohani", applicant,
		pppk.Text{ID: "surat keterangan sehat jasmani dan rohani", EN: "a certificate of fitness in body and mind"},
		pppk.Text{ID: "surat keterangan sehat jasmani dan rohani", EN: "a certificate of fitness in body and mind"},
	},
	needPassedSelection: {
		"pernyataan.lulus-seleksi", personnel,
		pppk.Text{ID: "keterangan tentang kelulusan seleksi", EN: "a statement about passing the selection"},
		pppk.Text{ID: "keterangan tentang kelulusan seleksi Anda", EN: "a statement that you passed the selection"},
	},
	needNumberSet: {
		"pernyataan.ni-ditetapkan", personnel,
		pppk.Text{ID: "nomor induk (NI) PPPK dari Kepala BKN", EN: "the PPPK number (NI) from the Head of BKN"},
		pppk.Text{ID: "keterangan tentang nomor induk (NI) PPPK Anda", EN: "a statement about your PPPK number (NI)"},
	},
	needNotBound: {
		"pernyataan.tidak-terikat-perjanjian-lain", applicant,
		pppk.Text{ID: "pernyataan tidak terikat perjanjian PPPK lain", EN: "a statement about other PPPK agreements"},
		pppk.Text{ID: "pernyataan bahwa Anda tidak terikat perjanjian PPPK lain", EN: "a statement that no other PPPK agreement binds you"},
	},
	needInDatabase: {
		"pernyataan.terdaftar-pangkalan-data-bkn", personnel,
		pppk.Text{ID: "keterangan tentang pangkalan data non-ASN BKN", EN: "a statement about the non-ASN database of BKN"},
		pppk.Text{ID: "keterangan tentang nama Anda dalam pangkalan data BKN", EN: "a statement about your place in the database of BKN"},
	},
	needFailedCPNS: {
		"pernyataan.tidak-lulus-cpns-2024", personnel,
		pppk.Text{ID: "keterangan tentang seleksi CPNS 2024", EN: "a statement about the CPNS selection of 2024"},
		pppk.Text{ID: "keterangan tentang seleksi CPNS yang Anda ikuti", EN: "a statement about the CPNS selection that you took"},
	},
	needNoVacancy: {
		"pernyataan.pppk-2024-tanpa-lowongan", personnel,
		pppk.Text{ID: "keterangan tentang seluruh tahapan seleksi PPPK 2024", EN: "a statement about all stages of the PPPK selection of 2024"},
		pppk.Text{ID: "keterangan tentang seleksi PPPK yang Anda ikuti", EN: "a statement about the PPPK selection that you took"},
	},
	needEarlierVeryGood: {
		"pernyataan.sangat-baik-dua-tahun-sebelumnya", personnel,
		pppk.Text{
			ID: "pernyataan apakah ada dua tahun berturut-turut sebelumnya dengan predikat sangat baik yang dihitung",
			EN: "a statement whether there are two consecutive earlier years with very good predicates that count",
		},
		pppk.Text{
			ID: "pernyataan apakah dua tahun berturut-turut yang lebih awal dengan predikat sangat baik dihitung",
			EN: "a statement whether two consecutive earlier years with very good predicates count",
		},
	},
	needNotBarred: {
		"pernyataan.tidak-dilarang-melamar", personnel,
		pppk.Text{
			ID: "keterangan tentang larangan melamar karena pernah mengundurkan diri sesudah lulus",
			EN: "a statement about a bar to applying after a resignation from an earlier pass",
		},
		pppk.Text{
			ID: "keterangan apakah Anda sedang dilarang melamar karena pernah mengundurkan diri sesudah lulus",
			EN: "a statement whether you are barred from applying after an earlier resignation",
		},
	},
}

// needsOfRequest are those of the position that an act asks about, which is not
// that of an agreement: no archive has it.
var needsOfRequest = [...]struct {
	need need
	neededFact
}{
	{needKind, neededFact{
		"usulan.jabatan.jenis", positionProposer,
		pppk.Text{ID: "jenis jabatan yang diminta", EN: "the kind of the position that is asked for"},
		pppk.Text{ID: "keterangan tentang jenis jabatan yang diminta", EN: "the kind of the position that is asked for"},
	}},
	{needCluster, neededFact{
		"usulan.jabatan.rumpun", positionProposer,
		pppk.Text{ID: "rumpun jabatan fungsional yang diminta", EN: "the group of the functional position that is asked for"},
		pppk.Text{ID: "keterangan tentang rumpun jabatan yang diminta", EN: "the group of the position that is asked for"},
	}},
	{needLevel, neededFact{
		"usulan.jabatan.jenjang", positionProposer,
		pppk.Text{ID: "jenjang jabatan fungsional yang diminta", EN: "the level of the functional position that is asked for"},
		pppk.Text{ID: "keterangan tentang jenjang jabatan yang diminta", EN: "the level of the position that is asked for"},
	}},
	{needAgeLimit, neededFact{
		"usulan.jabatan.batas_usia", personnel,
		pppk.Text{ID: "batas usia jabatan yang diminta menurut peraturannya", EN: "the age limit of the position that is asked for, under its own rules"},
		pppk.Text{ID: "keterangan tentang batas usia jabatan yang diminta", EN: "a statement of the age limit of the position that is asked for"},
	}},
	{needCategory, neededFact{
		"usulan.jabatan.kategori", positionProposer,
		pppk.Text{ID: "kategori jabatan yang diminta", EN: "the category of the position that is asked for"},
		pppk.Text{ID: "keterangan tentang kategori jabatan yang diminta", EN: "the category of the position that is asked for"},
	}},
}

// needExtended is of an act about pay, to which no term belongs.
const needExtended = needTermFirst

var extendedFact = neededFact{
	"perjanjian.memperpanjang", archive,
	pppk.Text{ID: "nomor perjanjian yang diperpanjang oleh perjanjian ini", EN: "the number of the agreement that this one extends"},
	pppk.Text{ID: "perjanjian kerja Anda yang sebelumnya", EN: "your earlier work agreement"},
}

// neededBy is one of needs as an act asks for it. Of what is read without an act
// needs itself has it: no such place asks for needExtended.
func neededBy(act uint8, n need) neededFact {
	if act < actCount && acts[act].pay && n == needExtended {
		return extendedFact
	}
	return needs[n]
}

// needSet is a set of facts that are missing. It is small, since each finding has one.
type needSet [needCount/8 + 1]uint8

func setOfNeeds(all ...need) (s needSet) {
	s.add(all...)
	return s
}

func (s *needSet) add(all ...need) {
	for _, n := range all {
		if n != noNeed {
			s[n/8] |= 1 << (n % 8)
		}
	}
}

func (s *needSet) has(n need) bool { return s[n/8]&(1<<(n%8)) != 0 }

func (s *needSet) isZero() bool { return *s == needSet{} }

// each yields them in the order of the table, whatever the order in which they
// were asked for.
func (s *needSet) each(yield func(need) bool) {
	for n := range needCount {
		if s.has(n) && !yield(n) {
			return
		}
	}
}
