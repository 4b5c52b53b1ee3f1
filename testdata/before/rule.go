package before

import (
	"math/bits"
	"strconv"
	"strings"
)

// A rule is one literal: what it is, when it applies, which articles it comes
// from, how it is said, and how it is checked. The verdict and the letter run
// the same check.
type rule struct {
	id     string
	act    string
	status Status // whose rule it is; 0: of both
	notes  bool   // it is listed and explained, and never decides
	told   bool   // noted and not met, it is told to the employee too: it qualifies what was asked for
	title  words
	duty   words // what it asks for, in one plain sentence without values
	plain  words // why it is not met, in one plain sentence to its employee
	cites  []Citation
	uses   []paramID // the parameters whose values it applies
	grades bool      // its check reads evaluations
	bound  boundKind // what the bound of its results limits
	check  check

	// when says whether the rule is there at all; nil: always.
	when func(*values) bool
	// decides makes a noting rule block; nil: never.
	decides func(*values) bool
	// lengths is the set of lengths of a rule with bound byLengths.
	lengths func(*values) Terms
	// never says why the rule cannot reach a result; see docs/RULES.md.
	never map[Result]string

	// Of a rule of an agency's own: the rule, its place among those of the
	// policy, what it reads, of the policy's facts (together, and in the order of
	// Rule.Reads) and of the nation's, and Rule.look.
	own       *Rule
	place     uint8
	reads     uint64
	readsEach []uint64
	asks      need
	look      func(*Facts, Date) (Result, uint64)
}

// check answers a rule for one person under one set of values. It gets small
// things by value: a pointer handed to a function value would escape, and cost
// every decision an allocation.
type check func(known, extra, *values) result

// Result is what one rule says of one person.
type Result uint8

// The results of a rule.
const (
	NotApplicable Result = iota + 1 // the rule does not concern this person or request
	Met
	ContestedResult // met or not met, depending on how an open point of law is read
	NotKnown        // a fact is missing
	NotMet
)

var results = []string{"", "tidak-berlaku", "terpenuhi", "dipertentangkan", "belum-diketahui", "tidak-terpenuhi"}

// String returns the wire value, "terpenuhi", or "".
func (r Result) String() string { return enumString(results, uint8(r)) }

// result is what a check returns: four fields, 32 bytes, so that it stays in
// registers.
type result struct {
	found, wanted value
	bound         Date // the last day that a term rule allows, or asks for at least
	code          code
}

// code is a Result (bits 0 to 3), the readings that it hangs on (bits 4 to 11),
// whether it is harmless (bit 12) and the facts that are needed (bits 13 and up).
// A result that is known and needs facts is one whose bound is not known.
type code uint64

// harmless marks a result that is not known but cannot be not met: the outcome
// does not wait for it.
const harmless code = 1 << 12

func (c code) result() Result { return Result(c & 15) }
func (c code) hangs() uint8   { return uint8(c >> 4) }
func (c code) needs() need    { return need(c >> needBits) }

func (r Result) code() code { return code(r) }

// on says that another reading of these points may give another result. Saying
// so of too many costs time; of too few gives wrong answers, and a test looks
// for them.
func (c code) on(readings uint8) code { return c | code(readings)<<4 }

const needBits = 13

// The needs must fit beside the rest of a code.
const _ = uint(64 - needBits - needCount)

func needing(n need) result { return result{code: NotKnown.code() | code(n)<<needBits} }

// The open points of law that a result can hang on.
const (
	onAgeDay     uint8 = 1 << paramAgeDay
	onShortTerm  uint8 = 1 << paramShortTerm
	onSelection  uint8 = 1 << paramSelection
	onAfterLapse uint8 = 1 << paramAfterLapse

	onResignTests uint8 = 1 << paramResignTests
	onApplicant   uint8 = 1 << paramApplicantAge
	openPoints          = 6
)

type boundKind uint8

const (
	noBound   boundKind = iota
	atMost              // the bound is the last day that the rule allows
	atLeast             // the bound is the first day that a term may end on
	byLengths           // the term must be one of the rule's lengths
)

// need is a set of facts that are missing.
type need uint64

const (
	needAgreement need = 1 << iota
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
	needCount = iota
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
		words{"BKPSDM/BKD (arsip kepegawaian)", "BKPSDM/BKD (personnel archive)"},
		words{"Bawalah bukti tentang ", "Bring proof of "}, words{" ke kantor kepegawaian (BKPSDM/BKD)", " to the personnel office (BKPSDM/BKD)"},
	},
	personnel: {
		words{"BKPSDM/BKD", "BKPSDM/BKD"},
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
		words{"pengelola keuangan daerah", "the regional finance office"},
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
	{"perjanjian", archive, words{"perjanjian kerja", "the work agreement"}, words{"perjanjian kerja Anda", "your work agreement"}},
	{
		"perjanjian.status", archive,
		words{"status perjanjian: penuh waktu atau paruh waktu", "the status of the agreement: full-time or part-time"},
		words{"status perjanjian Anda (penuh atau paruh waktu)", "the status of your agreement (full-time or part-time)"},
	},
	{
		"perjanjian.mulai", archive,
		words{"hari pertama perjanjian", "the first day of the agreement"},
		words{"hari pertama perjanjian Anda", "the first day of your agreement"},
	},
	{
		"perjanjian.berakhir", archive,
		words{"hari terakhir perjanjian", "the last day of the agreement"},
		words{"hari terakhir perjanjian Anda", "the last day of your agreement"},
	},
	{
		"perjanjian.jabatan.jenis", archive,
		words{"jenis jabatan", "the kind of position"},
		words{"jenis jabatan Anda", "the kind of your position"},
	},
	{
		"perjanjian.jabatan.rumpun", archive,
		words{"rumpun jabatan fungsional", "the group of the functional position"},
		words{"rumpun jabatan fungsional Anda", "the group of your functional position"},
	},
	{
		"perjanjian.jabatan.jenjang", archive,
		words{"jenjang jabatan fungsional", "the level of the functional position"},
		words{"jenjang jabatan fungsional Anda", "the level of your functional position"},
	},
	{
		"perjanjian.jabatan.batas_usia", personnel,
		words{"batas usia jabatan menurut peraturannya", "the age limit of the position under its own rules"},
		words{"keterangan tentang batas usia jabatan Anda", "a statement of the age limit of your position"},
	},
	{"tanggal_lahir", archive, words{"tanggal lahir", "the birth date"}, words{"tanggal lahir Anda", "your birth date"}},
	{
		"pernyataan.pencapaian-kinerja", superiors,
		words{"pernyataan tentang pencapaian kinerja", "a statement about the performance targets"},
		words{"pernyataan tentang pencapaian kinerja Anda", "a statement about your performance targets"},
	},
	{
		"pernyataan.kesesuaian-kompetensi", unitAndPersonnel,
		words{"pernyataan tentang kesesuaian kompetensi", "a statement about fitting competence"},
		words{"pernyataan tentang kesesuaian kompetensi Anda", "a statement about your competence"},
	},
	{
		"pernyataan.kebutuhan-instansi", unitAndPersonnel,
		words{"pernyataan tentang kebutuhan instansi", "a statement about the need of the agency"},
		words{"pernyataan tentang kebutuhan akan jabatan Anda", "a statement about the need for your position"},
	},
	{
		"pernyataan.ketersediaan-anggaran", finance,
		words{"pernyataan tentang ketersediaan anggaran", "a statement about the availability of funds"},
		words{"pernyataan tentang ketersediaan anggaran", "a statement about the availability of funds"},
	},
	{
		"evaluasi", assessor,
		words{"evaluasi kinerja", "performance evaluation"},
		words{"evaluasi kinerja Anda", "your performance evaluation"},
	},
	{
		"peristiwa.lengkap_sampai", personnel,
		words{"daftar peristiwa, lengkap sampai hari keputusan", "the list of events, complete up to the day of the decision"},
		words{"daftar peristiwa kepegawaian Anda yang lengkap", "a complete list of the events in your service"},
	},
	{
		"belanja_pegawai", finance,
		words{"porsi belanja pegawai menurut UU 1/2022 Pasal 146", "the share of personnel spending under UU 1/2022 Pasal 146"},
		words{"porsi belanja pegawai daerah", "the region's share of personnel spending"},
	},
	{
		"usulan.mulai", proposer,
		words{"hari pertama masa yang diusulkan", "the first day of the proposed term"},
		words{"hari pertama masa yang diusulkan", "the first day of the proposed term"},
	},
	{
		"usulan.berakhir", proposer,
		words{"hari terakhir masa yang diusulkan", "the last day of the proposed term"},
		words{"hari terakhir masa yang diusulkan", "the last day of the proposed term"},
	},
	{
		"pernyataan.kebutuhan-ditetapkan", personnel,
		words{"keterangan tentang kebutuhan (formasi) yang ditetapkan Menteri", "a statement about a post in the needs that the Minister has set"},
		words{"keterangan tentang formasi bagi Anda", "a statement about an authorised post for you"},
	},
	{
		"pernyataan.usulan-ppk", personnel,
		words{"keterangan tentang usulan PPK", "a statement about the PPK's proposal"},
		words{"keterangan tentang usulan PPK bagi Anda", "a statement about the PPK's proposal for you"},
	},
	{
		"pernyataan.pertimbangan-teknis-bkn", personnel,
		words{"pertimbangan teknis Kepala BKN", "the technical opinion of the Head of BKN"},
		words{"pertimbangan teknis BKN tentang Anda", "the technical opinion of BKN about you"},
	},
	{
		"pernyataan.target-90-persen", superiors,
		words{"pernyataan bahwa paling sedikit 90 persen target kinerja tercapai", "a statement that at least 90 percent of the performance target is met"},
		words{"pernyataan tentang tercapainya target kinerja Anda", "a statement about how far your performance target is met"},
	},
	{
		"pernyataan.dasar-pemutusan", personnel,
		words{"putusan atau keputusan tentang dasar pemutusan", "the verdict or decision on the ground of the ending"},
		words{"putusan atau keputusan tentang dasar pemutusan itu", "the verdict or decision on that ground"},
	},
	{
		"usulan.alasan", groundProposer,
		words{"alasan pemutusan yang diusulkan", "the ground of the ending that is proposed"},
		words{"alasan pemutusan itu", "on which ground the agreement would end"},
	},
	{
		"pernyataan.jabatan-terbuka-bagi-pppk", personnel,
		words{"keterangan apakah jabatan itu termasuk yang dibuka bagi PPPK", "a statement whether the position is among those that are open to PPPK"},
		words{"keterangan apakah jabatan itu dibuka bagi PPPK", "a statement whether the position is open to PPPK"},
	},
	{
		"pernyataan.pindah-dalam-instansi", personnel,
		words{"keterangan apakah perpindahan tetap di dalam instansi", "a statement whether the move stays in the agency"},
		words{"keterangan apakah perpindahan Anda tetap di dalam instansi", "a statement whether your move stays in the agency"},
	},
	{
		"pernyataan.perubahan-organisasi", personnel,
		words{"keterangan apakah perpindahan terjadi karena perubahan organisasi", "a statement whether the move follows a change of the organisation"},
		words{"keterangan apakah Anda pindah karena perubahan organisasi", "a statement whether you move because the organisation changes"},
	},
	{
		"pernyataan.pengalaman-mengajar", unitAndPersonnel,
		words{"keterangan tentang pengalaman mengajar paling singkat 8 tahun", "a statement about at least 8 years of teaching"},
		words{"keterangan tentang pengalaman mengajar Anda", "a statement about your years of teaching"},
	},
	{
		"pernyataan.sertifikat-yang-disyaratkan", personnel,
		words{"keterangan tentang sertifikat yang disyaratkan bagi kepala sekolah", "a statement about the certificate that heads of school need"},
		words{"keterangan tentang sertifikat Anda", "a statement about your certificate"},
	},
	{
		"pernyataan.pengalaman-manajerial", unitAndPersonnel,
		words{"keterangan tentang pengalaman manajerial paling singkat 2 tahun", "a statement about at least 2 years of managerial experience"},
		words{"keterangan tentang pengalaman manajerial Anda", "a statement about your managerial experience"},
	},
	{
		"perjanjian.golongan", archive,
		words{"golongan", "the grade (golongan)"},
		words{"golongan Anda", "your grade (golongan)"},
	},
	{
		"perjanjian.mkg_sejak", archive,
		words{"hari sejak masa kerja golongan dihitung, sesuai dengan tabel gaji", "the day from which service in the grade is counted, in line with the pay table"},
		words{"hari sejak masa kerja golongan Anda dihitung", "the day from which your service in the grade is counted"},
	},
	{
		"pernyataan.masa-perjanjian-mencukupi", personnel,
		words{
			"pernyataan apakah masa perjanjian, dengan perpanjangannya, mencukupi bagi kenaikan gaji berkala",
			"a statement whether the term of the agreement, with its extensions, is long enough for the periodic raise",
		},
		words{"pernyataan apakah masa perjanjian Anda mencukupi", "a statement whether the term of your agreement is long enough"},
	},
	{
		"pernyataan.pegawai-teladan", personnel,
		words{"keterangan tentang penetapan sebagai pegawai teladan", "a statement about being named an exemplary employee"},
		words{"keterangan tentang penetapan Anda sebagai pegawai teladan", "a statement about your being named an exemplary employee"},
	},
	{
		"perjanjian.gaji", archive,
		words{"gaji pokok yang diperjanjikan, sesuai dengan tabel gaji", "the base pay that was agreed on, in line with the pay table"},
		words{"gaji pokok yang diperjanjikan dengan Anda", "the base pay that was agreed on with you"},
	},
	{
		"perjanjian.jabatan.kategori", personnel,
		words{"kategori jabatan", "the category of the position"},
		words{"keterangan tentang kategori jabatan Anda", "a statement of the category of your position"},
	},
	{
		"pernyataan.lamaran", personnel,
		words{"hari lamaran", "the day of the application"},
		words{"keterangan tentang hari lamaran Anda", "the day of your application"},
	},
	{
		"pernyataan.tidak-pernah-dipidana", applicant,
		words{"keterangan tidak pernah dipidana penjara dua tahun atau lebih", "a statement about sentences of two years of prison or more"},
		words{"keterangan bahwa Anda tidak pernah dipidana penjara dua tahun atau lebih", "a statement that you had no prison sentence of two years"},
	},
	{
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
	{
		"pernyataan.tidak-berpartai", applicant,
		words{"pernyataan tentang partai politik", "a statement about political parties"},
		words{"pernyataan bahwa Anda tidak berpartai politik", "a statement that you are in no political party"},
	},
	{
		"pernyataan.kesesuaian-pendidikan", personnel,
		words{"keterangan tentang kesesuaian pendidikan", "a statement about fitting education"},
		words{"keterangan tentang kesesuaian pendidikan Anda", "a statement about your education"},
	},
	{
		"pernyataan.sertifikat-kompetensi", personnel,
		words{"keterangan tentang sertifikat kompetensi", "a statement about the certificate of competence"},
		words{"keterangan tentang sertifikat kompetensi Anda", "a statement about your certificate of competence"},
	},
	{
		"pernyataan.sehat-jasmani-rohani", applicant,
		words{"surat keterangan sehat jasmani dan rohani", "a certificate of fitness in body and mind"},
		words{"surat keterangan sehat jasmani dan rohani", "a certificate of fitness in body and mind"},
	},
	{
		"pernyataan.lulus-seleksi", personnel,
		words{"keterangan tentang kelulusan seleksi", "a statement about passing the selection"},
		words{"keterangan tentang kelulusan seleksi Anda", "a statement that you passed the selection"},
	},
	{
		"pernyataan.ni-ditetapkan", personnel,
		words{"nomor induk (NI) PPPK dari Kepala BKN", "the PPPK number (NI) from the Head of BKN"},
		words{"keterangan tentang nomor induk (NI) PPPK Anda", "a statement about your PPPK number (NI)"},
	},
	{
		"pernyataan.tidak-terikat-perjanjian-lain", applicant,
		words{"pernyataan tidak terikat perjanjian PPPK lain", "a statement about other PPPK agreements"},
		words{"pernyataan bahwa Anda tidak terikat perjanjian PPPK lain", "a statement that no other PPPK agreement binds you"},
	},
	{
		"pernyataan.terdaftar-pangkalan-data-bkn", personnel,
		words{"keterangan tentang pangkalan data non-ASN BKN", "a statement about the non-ASN database of BKN"},
		words{"keterangan tentang nama Anda dalam pangkalan data BKN", "a statement about your place in the database of BKN"},
	},
	{
		"pernyataan.tidak-lulus-cpns-2024", personnel,
		words{"keterangan tentang seleksi CPNS 2024", "a statement about the CPNS selection of 2024"},
		words{"keterangan tentang seleksi CPNS yang Anda ikuti", "a statement about the CPNS selection that you took"},
	},
	{
		"pernyataan.pppk-2024-tanpa-lowongan", personnel,
		words{"keterangan tentang seluruh tahapan seleksi PPPK 2024", "a statement about all stages of the PPPK selection of 2024"},
		words{"keterangan tentang seleksi PPPK yang Anda ikuti", "a statement about the PPPK selection that you took"},
	},
	{
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
	{
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
func neededBy(act uint8, i int) neededFact {
	if act < actCount && acts[act].pay && 1<<i == needExtended {
		return extendedFact
	}
	return needs[i]
}

func (n need) each(yield func(i int) bool) {
	for ; n != 0; n &= n - 1 {
		if !yield(bits.TrailingZeros64(uint64(n))) {
			return
		}
	}
}

// value is the evidence of a finding in one word: a kind in the top byte and
// what it says below. It is a closed union: only the functions here make one.
type value uint64

const (
	noValue valueKind = iota
	dayValue
	beforeValue  // a day before this one
	fromValue    // this day or a later one
	toValue      // this day or an earlier one
	yearsValue   // a number of years
	answerValue  // an Answer, and the Subject of the statement
	eventValue   // an EventKind and its day
	stateValue   // a State and the last day of the agreement
	gradeValue   // a Predicate, and its year if it has one
	floorValue   // a Predicate or a better one, and the years that count: see floorOf
	shareValue   // a Percent
	ceilingValue // a Percent or a lower one
	evalsValue   // a set of evaluation periods
	termsValue   // a set of lengths
	textValue    // one of a few fixed words
	statusValue  // a Status
	groupValue   // a Category
	saidValue    // an Answer, and the Subject, which is named
	groundValue  // a ground of ending, and the day of its event if it has one

	positionValue   // a PositionKind, and the Cluster and Level of a functional one
	mostYearsValue  // a number of years or fewer
	leastYearsValue // a number of years or more
	stepValue       // years of service and the day on which they are reached
	endsValue       // the last day of a term
	longerValue     // more than a number of years, and the first day on which such a term can end
)

type valueKind uint8

func (k valueKind) of(low uint64) value { return value(k)<<56 | value(low) }
func (v value) kind() valueKind         { return valueKind(v >> 56) }
func (v value) low() uint64             { return uint64(v) & (1<<56 - 1) }
func (v value) day() Date               { return Date{uint32(v)} }
func (v value) high24() uint32          { return uint32(v>>32) & (1<<24 - 1) }

func dayOf(d Date) value {
	if d.IsZero() {
		return 0
	}
	return dayValue.of(uint64(d.ymd))
}

func before(d Date) value               { return beforeValue.of(uint64(d.ymd)) }
func from(d Date) value                 { return fromValue.of(uint64(d.ymd)) }
func upTo(d Date) value                 { return toValue.of(uint64(d.ymd)) }
func eventOf(k EventKind, d Date) value { return eventValue.of(uint64(k)<<32 | uint64(d.ymd)) }
func stateOf(s State, d Date) value     { return stateValue.of(uint64(s)<<32 | uint64(d.ymd)) }
func answerOf(s Subject, a Answer) value {
	return answerValue.of(uint64(s)<<32 | uint64(a))
}

// saidOf is answerOf for a rule that reads several statements: it names which.
func saidOf(s Subject, a Answer) value {
	return saidValue.of(uint64(s)<<32 | uint64(a))
}

func statusOf(s Status) value {
	if s == 0 {
		return 0
	}
	return statusValue.of(uint64(s))
}
func positionOf(k PositionKind, c Cluster, l Level) value {
	return positionValue.of(uint64(k) | uint64(c)<<8 | uint64(l)<<16)
}
func stepOf(years uint8, on Date) value   { return stepValue.of(uint64(years)<<32 | uint64(on.ymd)) }
func endsOf(d Date) value                 { return endsValue.of(uint64(d.ymd)) }
func longerOf(years int, d Date) value    { return longerValue.of(uint64(years)<<32 | uint64(d.ymd)) }
func groupOf(c Category) value            { return groupValue.of(uint64(c)) }
func gradeOf(p Predicate, year int) value { return gradeValue.of(uint64(p)<<32 | uint64(year)) }

// floorOf takes the years that count as values.floorYears has them, of the years
// that end with last.
func floorOf(p Predicate, last int, years uint8) value {
	return floorValue.of(uint64(p)<<32 | uint64(last)<<evaluationYears | uint64(years))
}

func (v value) yearMask() uint8 { return uint8(v) }
func shareOf(p int32) value     { return shareValue.of(uint64(p)) }
func termsOf(t Terms) value {
	v := t.lengths
	if t.cut {
		v |= 1 << 50
	}
	if t.toLimit {
		v |= 1 << 51
	}
	return termsValue.of(v)
}

// evalsOf is a set of evaluation periods: five bits a year, annual first, for
// the eight years that end with last.
func evalsOf(last int, mask uint64) value {
	return evalsValue.of(uint64(last)<<(5*evaluationYears) | mask)
}

const (
	textNone value = value(textValue)<<56 | iota
	textRunning
	textNotBegun
	textBegun
	textOpenToPPPK
	textTeacher
	textBarringSanction
	textLightSanction
	textSameKind
	textOtherKind
	textNeedSet
)

var fixedTexts = []words{
	{"tidak ada", "none"},
	{"berjalan pada hari keputusan", "running on the day of the decision"},
	{"belum mulai pada hari keputusan", "not begun on the day of the decision"},
	{"telah mulai; hari terakhirnya tidak menentukan", "begun; its last day does not matter"},
	{"jabatan yang dapat diisi PPPK", "a position that PPPK may hold"},
	{"guru, paling rendah Guru Ahli Pertama", "a teacher, at least Guru Ahli Pertama"},
	{"hukuman disiplin tingkat sedang atau berat", "a medium or severe disciplinary sanction"},
	{"hukuman disiplin tingkat ringan", "a light disciplinary sanction"},
	{"jenis, rumpun, dan jenjang yang sama", "the same kind, cluster and level"},
	{"jenis, rumpun, atau jenjang yang lain", "another kind, cluster or level"},
	{"jabatan dalam kebutuhan yang ditetapkan Menteri", "a position in the needs that the Minister has set"},
}

// The words of letters for what has a wire value, unset first.
var (
	answerWords    = wordList{{}, {"ya", "yes"}, {"tidak", "no"}}
	stateWords     = wordList{{}, {"belum mulai; mulai ", "not begun; starts on "}, {"berjalan sampai ", "running until "}, {"berakhir pada ", "ended on "}}
	predicateWords = wordList{{}, {"sangat kurang", "very poor"}, {"kurang", "poor"}, {"butuh perbaikan", "needs improvement"}, {"baik", "good"}, {"sangat baik", "very good"},
		{"evaluasinya tidak sejalan", "the evaluations disagree"}, {"tidak dinilai", "not assessed"}}
	positionWords = wordList{{}, {"JPT utama", "JPT utama"}, {"JPT madya", "JPT madya"}, {"JPT pratama", "JPT pratama"}, {"administrator", "administrator"},
		{"pengawas", "pengawas"}, {"pelaksana", "pelaksana"}, {"fungsional", "functional"}, {"jabatan lain", "another position"}}
	clusterWords = wordList{{}, {"guru", "teacher"}, {"dosen", "lecturer"}, {"peneliti", "researcher"}, {"perekayasa", "perekayasa"}, {"rumpun lain", "another cluster"}}
	levelWords   = wordList{{}, {"ahli pertama", "ahli pertama"}, {"ahli muda", "ahli muda"}, {"ahli madya", "ahli madya"}, {"ahli utama", "ahli utama"},
		{"pemula", "pemula"}, {"terampil", "terampil"}, {"mahir", "mahir"}, {"penyelia", "penyelia"}}
	saidWords = wordList{
		{"terdaftar dalam pangkalan data non-ASN BKN", "in the non-ASN database of BKN"},
		{"mengikuti seleksi CPNS 2024 dan tidak lulus", "took the CPNS selection of 2024 and failed"},
		{"mengikuti seluruh tahapan seleksi PPPK 2024 tanpa mengisi lowongan", "went through all stages of the PPPK selection of 2024 and got no vacancy"},
	}
	groupWords = wordList{{}, {"guru", "teachers"}, {"tenaga kesehatan", "health"}, {"tenaga teknis", "technical"}, {"guru dan tenaga kependidikan", "teachers and education staff"},
		{"pengelola umum operasional", "pengelola umum operasional"}, {"operator layanan operasional", "operator layanan operasional"},
		{"pengelola layanan operasional", "pengelola layanan operasional"}, {"penata layanan operasional", "penata layanan operasional"}}
	periodWords = wordList{{}, {"tahunan", "annual"}, {"triwulan-1", "quarter 1"}, {"triwulan-2", "quarter 2"}, {"triwulan-3", "quarter 3"}, {"triwulan-4", "quarter 4"}}
)

// evaluationYears is how many calendar years of evaluations are looked at: the
// year of the decision and those before it.
const evaluationYears = 8

// text is the value in words; long writes days as letters do.
func (v value) text(l Language, long bool) string {
	date := func(before words) string { return before.in(l) + l.day(v.day(), long) }
	switch v.kind() {
	case dayValue:
		return date(words{})
	case beforeValue:
		return date(words{"sebelum ", "before "})
	case fromValue:
		return date(words{"paling cepat ", "no earlier than "})
	case toValue:
		return date(words{"paling lambat ", "no later than "})
	case yearsValue:
		if v.low() == 1 {
			return words{"1 tahun", "1 year"}.in(l)
		}
		return strconv.FormatUint(v.low(), 10) + words{" tahun", " years"}.in(l)
	case stepValue:
		return yearsValue.of(uint64(v.high24())).text(l, long) + date(words{" pada ", " on "})
	case endsValue:
		return date(words{"sampai ", "until "})
	case longerValue:
		return words{"lebih dari ", "more than "}.in(l) + yearsValue.of(uint64(v.high24())).text(l, long) +
			date(words{", yaitu berakhir paling cepat ", ", that is, ending no earlier than "})
	case answerValue:
		return answerWords.in(l, uint8(v))
	case saidValue:
		return saidWords.in(l, uint8(v.high24())-uint8(InDatabase)) + ": " + answerWords.in(l, uint8(v))
	case eventValue:
		return eventTitle(l, EventKind(v.high24())) + date(words{" ", " on "})
	case stateValue:
		if v.high24() == 0 {
			return ""
		}
		return stateWords.in(l, uint8(v.high24())) + date(words{})
	case floorValue:
		s := words{"paling rendah ", "at least "}.in(l) + gradeOf(Predicate(v.high24()), 0).text(l, long)
		for i, before := 0, " ("; i < evaluationYears; i++ {
			if v.yearMask()&(1<<i) != 0 {
				s += before + strconv.Itoa(int(uint32(v)>>evaluationYears)-evaluationYears+1+i)
				before = ", "
			}
		}
		if uint32(v) != 0 {
			s += ")"
		}
		return s
	case ceilingValue:
		return words{"paling tinggi ", "at most "}.in(l) + shareOf(int32(v.low())).text(l, long)
	case gradeValue:
		s := predicateWords.in(l, uint8(v.high24()))
		if y := int(uint32(v)); y != 0 {
			s += " (" + strconv.Itoa(y) + ")"
		}
		return s
	case shareValue:
		return string(appendHundredths(nil, int64(v.low()))) + " %"
	case evalsValue:
		return strings.Join(v.evaluations(l), ", ")
	case termsValue:
		return Terms{lengths: v.low() & (1<<(maxTermYears+1) - 1), cut: v&(1<<50) != 0, toLimit: v&(1<<51) != 0}.in(l)
	case groundValue:
		s := groundAt(uint8(v.high24())).groundTitle().in(l)
		if !v.day().IsZero() {
			s += date(words{" ", " on "})
		}
		return s
	case statusValue:
		return statusWords.in(l, uint8(v))
	case positionValue:
		var parts []string
		for _, s := range []string{
			positionWords.in(l, uint8(v)), clusterWords.in(l, uint8(v>>8)), levelWords.in(l, uint8(v>>16)),
		} {
			if s != "" {
				parts = append(parts, s)
			}
		}
		return strings.Join(parts, ", ")
	case mostYearsValue:
		return words{"paling tinggi ", "at most "}.in(l) + yearsValue.of(v.low()).text(l, long)
	case leastYearsValue:
		return words{"paling sedikit ", "at least "}.in(l) + yearsValue.of(v.low()).text(l, long)
	case groupValue:
		return groupWords.in(l, uint8(v))
	case textValue:
		return fixedTexts[v.low()].in(l)
	}
	return ""
}

// evaluations names the periods of an evalsValue: "2025 tahunan".
func (v value) evaluations(l Language) []string {
	var all []string
	for year, p := range v.periods {
		all = append(all, strconv.Itoa(year)+" "+periodWords.in(l, uint8(p)))
	}
	return all
}

func (v value) periods(yield func(year int, p EvaluationPeriod) bool) {
	last := int(v.low() >> (5 * evaluationYears))
	for i := range evaluationYears {
		for p := Annual; p <= Quarter4; p++ {
			if v&(1<<(5*i+int(p)-1)) != 0 && !yield(last-evaluationYears+1+i, p) {
				return
			}
		}
	}
}
