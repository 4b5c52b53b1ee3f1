package pppk

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
var offices = []struct{ from, before, after words }{
	archive: {
		archiveOffice,
		words{"Bawalah bukti tentang ", "Bring proof of "}, words{" ke kantor kepegawaian (BKPSDM/BKD)", " to the personnel office (BKPSDM/BKD)"},
	},
	personnel: {
		personnelOffice,
		words{"Mintalah ", "Ask the personnel office (BKPSDM/BKD) for "}, words{" dari kantor kepegawaian (BKPSDM/BKD)", ""},
	},
	superiors: {
		words{"atasan langsung dan tim penilai kinerja", "the direct superior and the performance assessment team"},
		words{"Mintalah ", "Ask your direct superior and the assessment team for "}, words{" dari atasan langsung dan tim penilai kinerja", ""},
	},
	unitAndPersonnel: {
		words{"unit kerja dan BKPSDM/BKD", "the work unit and BKPSDM/BKD"},
		words{"Mintalah ", "Ask your work unit and BKPSDM/BKD for "}, words{" dari unit kerja Anda dan BKPSDM/BKD", ""},
	},
	finance: {
		financeOffice,
		words{"Mintalah ", "Ask the regional finance office for "}, words{" dari pengelola keuangan daerah", ""},
	},
	assessor: {
		words{"pejabat penilai kinerja", "the performance assessor"},
		words{"Mintalah ", "Ask your performance assessor for "}, words{" dari pejabat penilai kinerja", ""},
	},
	proposer: {
		words{"pengusul", "the proposer"},
		words{"Mintalah ", "Ask whoever proposed the term for "}, words{" dari pihak yang mengusulkan", ""},
	},
	applicant: {
		words{"pelamar", "the applicant"},
		words{"Serahkanlah ", "Hand in "}, words{" kepada kantor kepegawaian (BKPSDM/BKD)", " at the personnel office (BKPSDM/BKD)"},
	},
	positionProposer: {
		words{"pengusul", "the proposer"},
		words{"Mintalah ", "Ask whoever proposed the position for "}, words{" dari pihak yang mengusulkan", ""},
	},
	groundProposer: { // nobody has to fetch the ground against himself
		words{"pengusul", "the proposer"},
		words{"Instansi Anda belum menyebut ", "Your agency has not yet said "}, words{"", ""},
	},
}

type neededFact struct {
	fact        string
	office      office
	text, plain words
}

// needs says of each fact where it stands, who supplies it, and how it is called
// to an officer and to the employee. That no law names the office is why it is a
// usual one, in general words.
var needs = [needCount]neededFact{
	needAgreement: {"perjanjian", archive, words{"perjanjian kerja", "the work agreement"}, words{"perjanjian kerja Anda", "your work agreement"}},
	needStatus: {
		"perjanjian.status", archive,
		words{"status perjanjian: penuh waktu atau paruh waktu", "the status of the agreement: full-time or part-time"},
		words{"status perjanjian Anda (penuh atau paruh waktu)", "the status of your agreement (full-time or part-time)"},
	},
	needFirst: {
		"perjanjian.mulai", archive,
		words{"hari pertama perjanjian", "the first day of the agreement"},
		words{"hari pertama perjanjian Anda", "the first day of your agreement"},
	},
	needLast: {
		"perjanjian.berakhir", archive,
		words{"hari terakhir perjanjian", "the last day of the agreement"},
		words{"hari terakhir perjanjian Anda", "the last day of your agreement"},
	},
	needKind: {
		"perjanjian.jabatan.jenis", archive,
		words{"jenis jabatan", "the kind of position"},
		words{"jenis jabatan Anda", "the kind of your position"},
	},
	needCluster: {
		"perjanjian.jabatan.rumpun", archive,
		words{"rumpun jabatan fungsional", "the group of the functional position"},
		words{"rumpun jabatan fungsional Anda", "the group of your functional position"},
	},
	needLevel: {
		"perjanjian.jabatan.jenjang", archive,
		words{"jenjang jabatan fungsional", "the level of the functional position"},
		words{"jenjang jabatan fungsional Anda", "the level of your functional position"},
	},
	needAgeLimit: {
		"perjanjian.jabatan.batas_usia", personnel,
		words{"batas usia jabatan menurut peraturannya", "the age limit of the position under its own rules"},
		words{"keterangan tentang batas usia jabatan Anda", "a statement of the age limit of your position"},
	},
	needBirth: {"tanggal_lahir", archive, words{"tanggal lahir", "the birth date"}, words{"tanggal lahir Anda", "your birth date"}},
	needAttainment: {
		"pernyataan.pencapaian-kinerja", superiors,
		words{"pernyataan tentang pencapaian kinerja", "a statement about the performance targets"},
		words{"pernyataan tentang pencapaian kinerja Anda", "a statement about your performance targets"},
	},
	needCompetence: {
		"pernyataan.kesesuaian-kompetensi", unitAndPersonnel,
		words{"pernyataan tentang kesesuaian kompetensi", "a statement about fitting competence"},
		words{"pernyataan tentang kesesuaian kompetensi Anda", "a statement about your competence"},
	},
	needAgencyNeed: {
		"pernyataan.kebutuhan-instansi", unitAndPersonnel,
		words{"pernyataan tentang kebutuhan instansi", "a statement about the need of the agency"},
		words{"pernyataan tentang kebutuhan akan jabatan Anda", "a statement about the need for your position"},
	},
	needFunds: {
		"pernyataan.ketersediaan-anggaran", finance,
		words{"pernyataan tentang ketersediaan anggaran", "a statement about the availability of funds"},
		words{"pernyataan tentang ketersediaan anggaran", "a statement about the availability of funds"},
	},
	needEvaluations: {
		"evaluasi", assessor,
		words{"evaluasi kinerja", "performance evaluation"},
		words{"evaluasi kinerja Anda", "your performance evaluation"},
	},
	needEvents: {
		"peristiwa.lengkap_sampai", personnel,
		words{"daftar peristiwa, lengkap sampai hari keputusan", "the list of events, complete up to the day of the decision"},
		words{"daftar peristiwa kepegawaian Anda yang lengkap", "a complete list of the events in your service"},
	},
	needSpending: {
		"belanja_pegawai", finance,
		words{"porsi belanja pegawai menurut UU 1/2022 Pasal 146", "the share of personnel spending under UU 1/2022 Pasal 146"},
		words{"porsi belanja pegawai daerah", "the region's share of personnel spending"},
	},
	needTermFirst: {
		"usulan.mulai", proposer,
		words{"hari pertama masa yang diusulkan", "the first day of the proposed term"},
		words{"hari pertama masa yang diusulkan", "the first day of the proposed term"},
	},
	needTermLast: {
		"usulan.berakhir", proposer,
		words{"hari terakhir masa yang diusulkan", "the last day of the proposed term"},
		words{"hari terakhir masa yang diusulkan", "the last day of the proposed term"},
	},
	needPostSet: {
		"pernyataan.kebutuhan-ditetapkan", personnel,
		words{"keterangan tentang kebutuhan (formasi) yang ditetapkan Menteri", "a statement about a post in the needs that the Minister has set"},
		words{"keterangan tentang formasi bagi Anda", "a statement about an authorised post for you"},
	},
	needProposal: {
		"pernyataan.usulan-ppk", personnel,
		words{"keterangan tentang usulan PPK", "a statement about the PPK's proposal"},
		words{"keterangan tentang usulan PPK bagi Anda", "a statement about the PPK's proposal for you"},
	},
	needTechnicalOpinion: {
		"pernyataan.pertimbangan-teknis-bkn", personnel,
		words{"pertimbangan teknis Kepala BKN", "the technical opinion of the Head of BKN"},
		words{"pertimbangan teknis BKN tentang Anda", "the technical opinion of BKN about you"},
	},
	needTargetShare: {
		"pernyataan.target-90-persen", superiors,
		words{"pernyataan bahwa paling sedikit 90 persen target kinerja tercapai", "a statement that at least 90 percent of the performance target is met"},
		words{"pernyataan tentang tercapainya target kinerja Anda", "a statement about how far your performance target is met"},
	},
	needGroundDecided: {
		"pernyataan.dasar-pemutusan", personnel,
		words{"putusan atau keputusan tentang dasar pemutusan", "the verdict or decision on the ground of the ending"},
		words{"putusan atau keputusan tentang dasar pemutusan itu", "the verdict or decision on that ground"},
	},
	needGround: {
		"usulan.alasan", groundProposer,
		words{"alasan pemutusan yang diusulkan", "the ground of the ending that is proposed"},
		words{"alasan pemutusan itu", "on which ground the agreement would end"},
	},
	needPositionOpen: {
		"pernyataan.jabatan-terbuka-bagi-pppk", personnel,
		words{"keterangan apakah jabatan itu termasuk yang dibuka bagi PPPK", "a statement whether the position is among those that are open to PPPK"},
		words{"keterangan apakah jabatan itu dibuka bagi PPPK", "a statement whether the position is open to PPPK"},
	},
	needWithinAgency: {
		"pernyataan.pindah-dalam-instansi", personnel,
		words{"keterangan apakah perpindahan tetap di dalam instansi", "a statement whether the move stays in the agency"},
		words{"keterangan apakah perpindahan Anda tetap di dalam instansi", "a statement whether your move stays in the agency"},
	},
	needReorganisation: {
		"pernyataan.perubahan-organisasi", personnel,
		words{"keterangan apakah perpindahan terjadi karena perubahan organisasi", "a statement whether the move follows a change of the organisation"},
		words{"keterangan apakah Anda pindah karena perubahan organisasi", "a statement whether you move because the organisation changes"},
	},
	needTeaching: {
		"pernyataan.pengalaman-mengajar", unitAndPersonnel,
		words{"keterangan tentang pengalaman mengajar paling singkat 8 tahun", "a statement about at least 8 years of teaching"},
		words{"keterangan tentang pengalaman mengajar Anda", "a statement about your years of teaching"},
	},
	needCertificate: {
		"pernyataan.sertifikat-yang-disyaratkan", personnel,
		words{"keterangan tentang sertifikat yang disyaratkan bagi kepala sekolah", "a statement about the certificate that heads of school need"},
		words{"keterangan tentang sertifikat Anda", "a statement about your certificate"},
	},
	needManagerial: {
		"pernyataan.pengalaman-manajerial", unitAndPersonnel,
		words{"keterangan tentang pengalaman manajerial paling singkat 2 tahun", "a statement about at least 2 years of managerial experience"},
		words{"keterangan tentang pengalaman manajerial Anda", "a statement about your managerial experience"},
	},
	needGrade: {
		"perjanjian.golongan", archive,
		words{"golongan", "the grade (golongan)"},
		words{"golongan Anda", "your grade (golongan)"},
	},
	needService: {
		"perjanjian.mkg_sejak", archive,
		words{"hari sejak masa kerja golongan dihitung, sesuai dengan tabel gaji", "the day from which service in the grade is counted, in line with the pay table"},
		words{"hari sejak masa kerja golongan Anda dihitung", "the day from which your service in the grade is counted"},
	},
	needLongEnough: {
		"pernyataan.masa-perjanjian-mencukupi", personnel,
		words{
			"pernyataan apakah masa perjanjian, dengan perpanjangannya, mencukupi bagi kenaikan gaji berkala",
			"a statement whether the term of the agreement, with its extensions, is long enough for the periodic raise",
		},
		words{"pernyataan apakah masa perjanjian Anda mencukupi", "a statement whether the term of your agreement is long enough"},
	},
	needExemplary: {
		"pernyataan.pegawai-teladan", personnel,
		words{"keterangan tentang penetapan sebagai pegawai teladan", "a statement about being named an exemplary employee"},
		words{"keterangan tentang penetapan Anda sebagai pegawai teladan", "a statement about your being named an exemplary employee"},
	},
	needPay: {
		"perjanjian.gaji", archive,
		words{"gaji pokok yang diperjanjikan, sesuai dengan tabel gaji", "the base pay that was agreed on, in line with the pay table"},
		words{"gaji pokok yang diperjanjikan dengan Anda", "the base pay that was agreed on with you"},
	},
	needCategory: {
		"perjanjian.jabatan.kategori", personnel,
		words{"kategori jabatan", "the category of the position"},
		words{"keterangan tentang kategori jabatan Anda", "a statement of the category of your position"},
	},
	needApplied: {
		"pernyataan.lamaran", personnel,
		words{"hari lamaran", "the day of the application"},
		words{"keterangan tentang hari lamaran Anda", "the day of your application"},
	},
	needCleanRecord: {
		"pernyataan.tidak-pernah-dipidana", applicant,
		words{"keterangan tidak pernah dipidana penjara dua tahun atau lebih", "a statement about sentences of two years of prison or more"},
		words{"keterangan bahwa Anda tidak pernah dipidana penjara dua tahun atau lebih", "a statement that you had no prison sentence of two years"},
	},
	needNotDismissed: {
		"pernyataan.tidak-pernah-diberhentikan", applicant,
		words{
			"pernyataan tentang pemberhentian dengan hormat tidak atas permintaan sendiri atau tidak dengan hormat sebagai PNS, PPPK, anggota TNI atau Polri, atau tidak dengan hormat sebagai pegawai swasta",
			"a statement about dismissals that were honourable but not at own request, or dishonourable, as PNS, PPPK or member of TNI or Polri, or dishonourable as a private employee",
		},
		words{
			"pernyataan tentang pernah tidaknya Anda diberhentikan",
			"a statement about dismissals from earlier work",
		},
	},
	needNoParty: {
		"pernyataan.tidak-berpartai", applicant,
		words{"pernyataan tentang partai politik", "a statement about political parties"},
		words{"pernyataan bahwa Anda tidak berpartai politik", "a statement that you are in no political party"},
	},
	needFittingEducation: {
		"pernyataan.kesesuaian-pendidikan", personnel,
		words{"keterangan tentang kesesuaian pendidikan", "a statement about fitting education"},
		words{"keterangan tentang kesesuaian pendidikan Anda", "a statement about your education"},
	},
	needCertified: {
		"pernyataan.sertifikat-kompetensi", personnel,
		words{"keterangan tentang sertifikat kompetensi", "a statement about the certificate of competence"},
		words{"keterangan tentang sertifikat kompetensi Anda", "a statement about your certificate of competence"},
	},
	needFit: {
		"pernyataan.sehat-jasmani-rohani", applicant,
		words{"surat keterangan sehat jasmani dan rohani", "a certificate of fitness in body and mind"},
		words{"surat keterangan sehat jasmani dan rohani", "a certificate of fitness in body and mind"},
	},
	needPassedSelection: {
		"pernyataan.lulus-seleksi", personnel,
		words{"keterangan tentang kelulusan seleksi", "a statement about passing the selection"},
		words{"keterangan tentang kelulusan seleksi Anda", "a statement that you passed the selection"},
	},
	needNumberSet: {
		"pernyataan.ni-ditetapkan", personnel,
		words{"nomor induk (NI) PPPK dari Kepala BKN", "the PPPK number (NI) from the Head of BKN"},
		words{"keterangan tentang nomor induk (NI) PPPK Anda", "a statement about your PPPK number (NI)"},
	},
	needNotBound: {
		"pernyataan.tidak-terikat-perjanjian-lain", applicant,
		words{"pernyataan tidak terikat perjanjian PPPK lain", "a statement about other PPPK agreements"},
		words{"pernyataan bahwa Anda tidak terikat perjanjian PPPK lain", "a statement that no other PPPK agreement binds you"},
	},
	needInDatabase: {
		"pernyataan.terdaftar-pangkalan-data-bkn", personnel,
		words{"keterangan tentang pangkalan data non-ASN BKN", "a statement about the non-ASN database of BKN"},
		words{"keterangan tentang nama Anda dalam pangkalan data BKN", "a statement about your place in the database of BKN"},
	},
	needFailedCPNS: {
		"pernyataan.tidak-lulus-cpns-2024", personnel,
		words{"keterangan tentang seleksi CPNS 2024", "a statement about the CPNS selection of 2024"},
		words{"keterangan tentang seleksi CPNS yang Anda ikuti", "a statement about the CPNS selection that you took"},
	},
	needNoVacancy: {
		"pernyataan.pppk-2024-tanpa-lowongan", personnel,
		words{"keterangan tentang seluruh tahapan seleksi PPPK 2024", "a statement about all stages of the PPPK selection of 2024"},
		words{"keterangan tentang seleksi PPPK yang Anda ikuti", "a statement about the PPPK selection that you took"},
	},
	needEarlierVeryGood: {
		"pernyataan.sangat-baik-dua-tahun-sebelumnya", personnel,
		words{
			"pernyataan apakah ada dua tahun berturut-turut sebelumnya dengan predikat sangat baik yang dihitung",
			"a statement whether there are two consecutive earlier years with very good predicates that count",
		},
		words{
			"pernyataan apakah dua tahun berturut-turut yang lebih awal dengan predikat sangat baik dihitung",
			"a statement whether two consecutive earlier years with very good predicates count",
		},
	},
	needNotBarred: {
		"pernyataan.tidak-dilarang-melamar", personnel,
		words{
			"keterangan tentang larangan melamar karena pernah mengundurkan diri sesudah lulus",
			"a statement about a bar to applying after a resignation from an earlier pass",
		},
		words{
			"keterangan apakah Anda sedang dilarang melamar karena pernah mengundurkan diri sesudah lulus",
			"a statement whether you are barred from applying after an earlier resignation",
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
		words{"jenis jabatan yang diminta", "the kind of the position that is asked for"},
		words{"keterangan tentang jenis jabatan yang diminta", "the kind of the position that is asked for"},
	}},
	{needCluster, neededFact{
		"usulan.jabatan.rumpun", positionProposer,
		words{"rumpun jabatan fungsional yang diminta", "the group of the functional position that is asked for"},
		words{"keterangan tentang rumpun jabatan yang diminta", "the group of the position that is asked for"},
	}},
	{needLevel, neededFact{
		"usulan.jabatan.jenjang", positionProposer,
		words{"jenjang jabatan fungsional yang diminta", "the level of the functional position that is asked for"},
		words{"keterangan tentang jenjang jabatan yang diminta", "the level of the position that is asked for"},
	}},
	{needAgeLimit, neededFact{
		"usulan.jabatan.batas_usia", personnel,
		words{"batas usia jabatan yang diminta menurut peraturannya", "the age limit of the position that is asked for, under its own rules"},
		words{"keterangan tentang batas usia jabatan yang diminta", "a statement of the age limit of the position that is asked for"},
	}},
	{needCategory, neededFact{
		"usulan.jabatan.kategori", positionProposer,
		words{"kategori jabatan yang diminta", "the category of the position that is asked for"},
		words{"keterangan tentang kategori jabatan yang diminta", "the category of the position that is asked for"},
	}},
}

// needExtended is of an act about pay, to which no term belongs.
const needExtended = needTermFirst

var extendedFact = neededFact{
	"perjanjian.memperpanjang", archive,
	words{"nomor perjanjian yang diperpanjang oleh perjanjian ini", "the number of the agreement that this one extends"},
	words{"perjanjian kerja Anda yang sebelumnya", "your earlier work agreement"},
}

// neededBy is one of needs as an act asks for it. Of what is read without an act
// needs itself has it: no such place asks for needExtended.
func neededBy(act uint8, n need) neededFact {
	if act < actCount && acts[act].pay && n == needExtended {
		return extendedFact
	}
	return needs[n]
}

// needSet is a set of facts that are missing.
type needSet [needCount]bool

func setOfNeeds(all ...need) (s needSet) {
	s.add(all...)
	return s
}

func (s *needSet) add(all ...need) {
	for _, n := range all {
		s[n] = n != noNeed
	}
}

func (s *needSet) isZero() bool { return *s == needSet{} }

// each yields them in the order of the table, whatever the order in which they
// were asked for.
func (s *needSet) each(yield func(need) bool) {
	for n, is := range s {
		if is && !yield(need(n)) {
			return
		}
	}
}
