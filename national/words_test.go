package national_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/planning"
)

func TestWords(t *testing.T) {
	t.Parallel()
	t.Run("Status", madeup.Words[pppk.Status]("penuh-waktu", "paruh-waktu"))
	t.Run("PositionKind", madeup.Words[pppk.PositionKind]("jpt-utama", "jpt-madya", "jpt-pratama", "administrator", "pengawas", "pelaksana", "fungsional", "lainnya"))
	t.Run("Cluster", madeup.Words[pppk.Cluster]("guru", "dosen", "peneliti", "perekayasa", "lainnya"))
	t.Run("Level", madeup.Words[pppk.Level]("ahli-pertama", "ahli-muda", "ahli-madya", "ahli-utama", "pemula", "terampil", "mahir", "penyelia"))
	t.Run("Grade", madeup.Words[pppk.Grade]("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII"))
	t.Run("Education", madeup.Words[national.Education]("sd", "smp", "sma", "d1", "d2", "d3", "d4", "s1", "s2", "s3"))
	t.Run("LeaveKind", madeup.Words[national.LeaveKind]("tahunan", "sakit", "melahirkan", "bersama"))
	t.Run("LeaveReason", madeup.Words[national.LeaveReason]("sakit", "gugur-kandungan", "kecelakaan-kerja", "keluarga-sakit-keras", "keluarga-meninggal",
		"urusan-keluarga-meninggal", "perkawinan-pertama", "lainnya"))
	t.Run("LeaveUnit", madeup.Words[national.LeaveUnit]("hari-kerja", "hari-kalender", "bulan", "setengah-bulan"))
	t.Run("Allowance", madeup.Words[national.Allowance]("keluarga", "pangan", "jabatan-struktural", "jabatan-fungsional", "umum", "khusus-papua", "daerah-terpencil",
		"kinerja", "tambahan-penghasilan", "lainnya"))
	t.Run("PayGap", madeup.Words[planning.PayGap]("status", "golongan", "masa-kerja-golongan", "baris-tabel", "upah"))
	t.Run("Rating", madeup.Words[pppk.Rating]("di-bawah-ekspektasi", "sesuai-ekspektasi", "di-atas-ekspektasi"))
	t.Run("Predicate", madeup.Words[pppk.Predicate]("sangat-kurang", "kurang", "butuh-perbaikan", "baik", "sangat-baik"))
	t.Run("EvaluationPeriod", madeup.Words[pppk.EvaluationPeriod]("tahunan", "triwulan-1", "triwulan-2", "triwulan-3", "triwulan-4"))
	t.Run("Subject", madeup.Words[pppk.Subject]("pencapaian-kinerja", "kesesuaian-kompetensi", "kebutuhan-instansi", "ketersediaan-anggaran", "persetujuan-ppk",
		"kebutuhan-ditetapkan", "usulan-ppk", "pertimbangan-teknis-bkn", "target-90-persen", "dasar-pemutusan",
		"jabatan-terbuka-bagi-pppk", "pindah-dalam-instansi", "perubahan-organisasi", "pengalaman-mengajar", "sertifikat-yang-disyaratkan", "pengalaman-manajerial",
		"masa-perjanjian-mencukupi", "pegawai-teladan", "sangat-baik-dua-tahun-sebelumnya",
		"lamaran", "tidak-pernah-dipidana", "tidak-pernah-diberhentikan", "tidak-berpartai", "kesesuaian-pendidikan", "sertifikat-kompetensi",
		"sehat-jasmani-rohani", "lulus-seleksi", "ni-ditetapkan", "tidak-dilarang-melamar", "tidak-terikat-perjanjian-lain",
		"terdaftar-pangkalan-data-bkn", "tidak-lulus-cpns-2024", "pppk-2024-tanpa-lowongan"))
	t.Run("Answer", madeup.Words[pppk.Answer]("ya", "tidak"))
	t.Run("EventKind", madeup.Words[pppk.EventKind]("meninggal-dunia", "pengunduran-diri", "penyelewengan-pancasila", "perampingan",
		"tidak-cakap", "tidak-berkinerja", "disiplin-berat", "pidana-penjara-2-tahun", "pidana-jabatan",
		"partai-politik", "diangkat-pppk-atau-cpns", "mengajukan-pindah-instansi", "disiplin-ringan", "disiplin-sedang", "disiplin-berat-tanpa-pemutusan"))
	t.Run("EndingClass", madeup.Words[national.EndingClass]("dengan-hormat", "dengan-hormat-tidak-atas-permintaan-sendiri", "tidak-dengan-hormat"))
	t.Run("OtherGround", madeup.Words[pppk.OtherGround]("jangka-waktu-berakhir", "batas-usia", "pidana-penjara-tidak-berencana", "pidana-penjara-berencana",
		"pidana-umum", "pergi-walaupun-ditunda", "kekurangan-anggaran"))
	t.Run("EndedKind", madeup.Words[pppk.EndKind]("belum-berakhir", "berakhir-tidak-diperpanjang", "diakhiri-sebelum-waktunya"))
	t.Run("Authority", madeup.Words[law.Authority]("presiden", "pejabat-pembina-kepegawaian"))
	t.Run("SuspensionGround", madeup.Words[national.SuspensionGround]("tersangka-ditahan", "pejabat-negara", "lembaga-nonstruktural", "cuti-di-luar-tanggungan-negara"))
	t.Run("ResignationOutcome", madeup.Words[national.ResignationOutcome]("dapat-disetujui", "ditunda"))
	t.Run("Force", madeup.Words[pppk.Force]("mengikat", "pedoman", "pernyataan", "praktik"))
	t.Run("Confidence", madeup.Words[pppk.Confidence]("tinggi", "sedang", "rendah"))
	t.Run("Pinpoint", madeup.Words[pppk.Pinpoint]("tercetak", "disimpulkan"))
	t.Run("ShareDefinition", madeup.Words[pppk.ShareDefinition]("uu-1-2022-pasal-146", "lain"))
}

// The names and the values of the words belong together.
func TestWordsOfNames(t *testing.T) {
	t.Parallel()
	for w, v := range map[string]fmt.Stringer{
		"penuh-waktu": pppk.FullTime, "paruh-waktu": pppk.PartTime,
		"jpt-utama": pppk.JPTUtama, "jpt-madya": pppk.JPTMadya, "jpt-pratama": pppk.JPTPratama, "administrator": pppk.Administrator,
		"pengawas": pppk.Pengawas, "pelaksana": pppk.Pelaksana, "fungsional": pppk.Functional,
		"guru": pppk.Teacher, "dosen": pppk.Lecturer, "peneliti": pppk.Researcher, "perekayasa": pppk.Engineer,
		"ahli-pertama": pppk.AhliPertama, "ahli-muda": pppk.AhliMuda, "ahli-madya": pppk.AhliMadya, "ahli-utama": pppk.AhliUtama,
		"pemula": pppk.Pemula, "terampil": pppk.Terampil, "mahir": pppk.Mahir, "penyelia": pppk.Penyelia,
		"di-bawah-ekspektasi": pppk.BelowExpectation, "sesuai-ekspektasi": pppk.MeetsExpectation, "di-atas-ekspektasi": pppk.AboveExpectation,
		"sangat-kurang": pppk.VeryPoor, "kurang": pppk.Poor, "butuh-perbaikan": pppk.NeedsImprovement, "baik": pppk.Good, "sangat-baik": pppk.VeryGood,
		"tahunan": pppk.Annual, "triwulan-1": pppk.Quarter1, "triwulan-2": pppk.Quarter2, "triwulan-3": pppk.Quarter3, "triwulan-4": pppk.Quarter4,
		"pencapaian-kinerja": pppk.Attainment, "kesesuaian-kompetensi": pppk.Competence, "kebutuhan-instansi": pppk.AgencyNeed,
		"ketersediaan-anggaran": pppk.Funds, "persetujuan-ppk": pppk.Approval, "ya": pppk.Yes, "tidak": pppk.No,
		"meninggal-dunia": pppk.Death, "pengunduran-diri": pppk.Resignation, "penyelewengan-pancasila": pppk.IdeologicalBreach,
		"perampingan": pppk.Downsizing, "tidak-cakap": pppk.Unfitness, "tidak-berkinerja": pppk.NonPerformance,
		"disiplin-berat": pppk.SevereSanction, "pidana-penjara-2-tahun": pppk.PrisonTwoYears, "pidana-jabatan": pppk.OfficeCrime,
		"partai-politik": pppk.PartyMembership, "diangkat-pppk-atau-cpns": pppk.OtherASNAppointment,
		"mengajukan-pindah-instansi": pppk.AgencyMoveRequest, "disiplin-ringan": pppk.LightSanction, "disiplin-sedang": pppk.MediumSanction,
		"disiplin-berat-tanpa-pemutusan": pppk.SevereWithoutEnding,
		"dengan-hormat":                  national.Honourable, "dengan-hormat-tidak-atas-permintaan-sendiri": national.HonourableUnasked, "tidak-dengan-hormat": national.Dishonourable,
		"jangka-waktu-berakhir": pppk.PeriodEnd, "batas-usia": pppk.AgeLimitReached, "pidana-penjara-tidak-berencana": pppk.PrisonUnplanned,
		"pidana-penjara-berencana": pppk.PrisonPlanned, "pidana-umum": pppk.GeneralCrime, "pergi-walaupun-ditunda": pppk.LeavingPostponed,
		"kekurangan-anggaran": pppk.LackOfMoney, "belum-berakhir": pppk.NotEnded, "berakhir-tidak-diperpanjang": pppk.Expired,
		"diakhiri-sebelum-waktunya": pppk.EndedEarly, "presiden": law.President, "pejabat-pembina-kepegawaian": law.AppointingAuthority,
		"tersangka-ditahan": national.DetainedSuspect, "pejabat-negara": national.StateOfficial, "lembaga-nonstruktural": national.NonStructuralBody,
		"cuti-di-luar-tanggungan-negara": national.UnpaidLeave, "dapat-disetujui": national.Approvable, "ditunda": national.Postponed,
		"uu-1-2022-pasal-146": pppk.StatutoryShare, "lain": pppk.OtherShare,
		"mengikat": pppk.Binding, "pedoman": pppk.Guidance, "pernyataan": pppk.Spoken, "praktik": pppk.Practice,
		"tinggi": pppk.High, "sedang": pppk.Medium, "rendah": pppk.Low, "tercetak": pppk.SeenPinpoint, "disimpulkan": pppk.InferredPinpoint,
	} {
		require.Equal(t, w, v.String())
	}
	require.Equal(t, "lainnya", pppk.OtherPosition.String())
	require.Equal(t, "lainnya", pppk.OtherCluster.String())
}

// Types that are only written have a word of its own for each value.
func TestWordsWrittenOnly(t *testing.T) {
	t.Parallel()
	for _, all := range [][]fmt.Stringer{
		{pppk.Link(0), pppk.FirstLink, pppk.Adjacent, pppk.Gap, pppk.Overlap, pppk.Withdrawn, pppk.Unplaced},
		{pppk.State(0), pppk.NotBegun, pppk.Running, pppk.Lapsed},
		{law.Result(0), law.NotApplicable, law.Met, law.ContestedResult, law.NotKnown, law.NotMet},
		{law.Outcome(0), law.Eligible, law.Contested, law.Undetermined, law.NotEligible},
		{law.Step(0), law.NotOpen, law.Awaiting, law.Approved, law.Refused},
	} {
		var seen []string
		for i, v := range all {
			s := v.String()
			require.Equal(t, i == 0, s == "", "%T", v)
			require.NotContains(t, s, "?")
			require.False(t, slices.Contains(seen, s), "%T: %s stands twice", v, s)
			seen = append(seen, s)
		}
	}
	for o := law.Outcome(0); o <= law.NotEligible; o++ {
		text, err := o.MarshalText()
		require.NoError(t, err)
		require.Equal(t, o.String(), string(text))
	}
	require.Equal(t, "memenuhi-syarat", law.Eligible.String())
	require.Equal(t, "dipertentangkan", law.Contested.String())
	require.Equal(t, "belum-dapat-ditentukan", law.Undetermined.String())
	require.Equal(t, "tidak-memenuhi-syarat", law.NotEligible.String())
	require.Equal(t, "berakhir", pppk.Lapsed.String())
	require.Equal(t, "bersambung", pppk.Adjacent.String())
	require.Equal(t, "tidak-terpenuhi", law.NotMet.String())
	require.Equal(t, "menunggu-ppk", law.Awaiting.String())
}
