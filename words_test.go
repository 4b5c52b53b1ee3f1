package pppk_test

import (
	"encoding"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/pppk-id/pppk"
	"github.com/stretchr/testify/require"
)

// word is a type whose values are words on the wire.
type word interface {
	~uint8
	fmt.Stringer
	encoding.TextMarshaler
}

// words tests one type, whose words stand in the order of its values.
func words[T word, P interface {
	*T
	encoding.TextUnmarshaler
}](all ...string) func(*testing.T) {
	return func(t *testing.T) {
		t.Parallel()
		for i, w := range append([]string{""}, all...) {
			v := T(i)
			require.Equal(t, w, v.String())
			text, err := v.MarshalText()
			require.NoError(t, err)
			require.Equal(t, w, string(text))
			back := T(200) // must not stay
			require.NoError(t, P(&back).UnmarshalText([]byte(w)))
			require.Equal(t, v, back)
		}
		past := T(len(all) + 1)
		require.NotContains(t, append([]string{""}, all...), past.String(), "a value past the last one")
		require.Equal(t, fmt.Sprintf("?%d", len(all)+1), past.String())
		otherCase := strings.ToUpper(all[0])
		if otherCase == all[0] { // a Roman numeral
			otherCase = strings.ToLower(all[0])
		}
		for _, unknown := range []string{
			"Siti-Contoh", otherCase, all[0] + " ", " " + all[0], strings.ReplaceAll(all[0]+"-x", "-", "_"),
			"1", "0", "null", past.String(), T(255).String(), " ",
		} {
			back := T(1)
			err := P(&back).UnmarshalText([]byte(unknown))
			require.Error(t, err, "%q", unknown)
			require.Len(t, codesOf(err), 1)
			require.True(t, strings.HasSuffix(codesOf(err)[0], ".unknown"), "%v", codesOf(err))
			require.Contains(t, err.Error(), "known are: "+strings.Join(all, ", "))
			require.NotContains(t, err.Error(), "Siti")
			require.Zero(t, back, "nothing stays of the old value")
		}
	}
}

func TestWords(t *testing.T) {
	t.Parallel()
	t.Run("Status", words[pppk.Status]("penuh-waktu", "paruh-waktu"))
	t.Run("PositionKind", words[pppk.PositionKind]("jpt-utama", "jpt-madya", "jpt-pratama", "administrator", "pengawas", "pelaksana", "fungsional", "lainnya"))
	t.Run("Cluster", words[pppk.Cluster]("guru", "dosen", "peneliti", "perekayasa", "lainnya"))
	t.Run("Level", words[pppk.Level]("ahli-pertama", "ahli-muda", "ahli-madya", "ahli-utama", "pemula", "terampil", "mahir", "penyelia"))
	t.Run("Grade", words[pppk.Grade]("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII"))
	t.Run("Education", words[pppk.Education]("sd", "smp", "sma", "d1", "d2", "d3", "d4", "s1", "s2", "s3"))
	t.Run("LeaveKind", words[pppk.LeaveKind]("tahunan", "sakit", "melahirkan", "bersama"))
	t.Run("LeaveReason", words[pppk.LeaveReason]("sakit", "gugur-kandungan", "kecelakaan-kerja", "keluarga-sakit-keras", "keluarga-meninggal",
		"urusan-keluarga-meninggal", "perkawinan-pertama", "lainnya"))
	t.Run("LeaveUnit", words[pppk.LeaveUnit]("hari-kerja", "hari-kalender", "bulan", "setengah-bulan"))
	t.Run("Allowance", words[pppk.Allowance]("keluarga", "pangan", "jabatan-struktural", "jabatan-fungsional", "umum", "khusus-papua", "daerah-terpencil",
		"kinerja", "tambahan-penghasilan", "lainnya"))
	t.Run("PayGap", words[pppk.PayGap]("status", "golongan", "masa-kerja-golongan", "baris-tabel", "upah"))
	t.Run("Rating", words[pppk.Rating]("di-bawah-ekspektasi", "sesuai-ekspektasi", "di-atas-ekspektasi"))
	t.Run("Predicate", words[pppk.Predicate]("sangat-kurang", "kurang", "butuh-perbaikan", "baik", "sangat-baik"))
	t.Run("EvaluationPeriod", words[pppk.EvaluationPeriod]("tahunan", "triwulan-1", "triwulan-2", "triwulan-3", "triwulan-4"))
	t.Run("Subject", words[pppk.Subject]("pencapaian-kinerja", "kesesuaian-kompetensi", "kebutuhan-instansi", "ketersediaan-anggaran", "persetujuan-ppk",
		"kebutuhan-ditetapkan", "usulan-ppk", "pertimbangan-teknis-bkn", "target-90-persen", "dasar-pemutusan",
		"jabatan-terbuka-bagi-pppk", "pindah-dalam-instansi", "perubahan-organisasi", "pengalaman-mengajar", "sertifikat-yang-disyaratkan", "pengalaman-manajerial",
		"masa-perjanjian-mencukupi", "pegawai-teladan", "sangat-baik-dua-tahun-sebelumnya",
		"lamaran", "tidak-pernah-dipidana", "tidak-pernah-diberhentikan", "tidak-berpartai", "kesesuaian-pendidikan", "sertifikat-kompetensi",
		"sehat-jasmani-rohani", "lulus-seleksi", "ni-ditetapkan", "tidak-dilarang-melamar", "tidak-terikat-perjanjian-lain",
		"terdaftar-pangkalan-data-bkn", "tidak-lulus-cpns-2024", "pppk-2024-tanpa-lowongan"))
	t.Run("Answer", words[pppk.Answer]("ya", "tidak"))
	t.Run("EventKind", words[pppk.EventKind]("meninggal-dunia", "pengunduran-diri", "penyelewengan-pancasila", "perampingan",
		"tidak-cakap", "tidak-berkinerja", "disiplin-berat", "pidana-penjara-2-tahun", "pidana-jabatan",
		"partai-politik", "diangkat-pppk-atau-cpns", "mengajukan-pindah-instansi", "disiplin-ringan", "disiplin-sedang", "disiplin-berat-tanpa-pemutusan"))
	t.Run("EndingClass", words[pppk.EndingClass]("dengan-hormat", "dengan-hormat-tidak-atas-permintaan-sendiri", "tidak-dengan-hormat"))
	t.Run("OtherGround", words[pppk.OtherGround]("jangka-waktu-berakhir", "batas-usia", "pidana-penjara-tidak-berencana", "pidana-penjara-berencana",
		"pidana-umum", "pergi-walaupun-ditunda", "kekurangan-anggaran"))
	t.Run("EndedKind", words[pppk.EndedKind]("belum-berakhir", "berakhir-tidak-diperpanjang", "diakhiri-sebelum-waktunya"))
	t.Run("Authority", words[pppk.Authority]("presiden", "pejabat-pembina-kepegawaian"))
	t.Run("SuspensionGround", words[pppk.SuspensionGround]("tersangka-ditahan", "pejabat-negara", "lembaga-nonstruktural", "cuti-di-luar-tanggungan-negara"))
	t.Run("ResignationOutcome", words[pppk.ResignationOutcome]("dapat-disetujui", "ditunda"))
	t.Run("Force", words[pppk.Force]("mengikat", "pedoman", "pernyataan", "praktik"))
	t.Run("Confidence", words[pppk.Confidence]("tinggi", "sedang", "rendah"))
	t.Run("Pinpoint", words[pppk.Pinpoint]("tercetak", "disimpulkan"))
	t.Run("ShareDefinition", words[pppk.ShareDefinition]("uu-1-2022-pasal-146", "lain"))
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
		"dengan-hormat":                  pppk.Honourable, "dengan-hormat-tidak-atas-permintaan-sendiri": pppk.HonourableUnasked, "tidak-dengan-hormat": pppk.Dishonourable,
		"jangka-waktu-berakhir": pppk.PeriodEnd, "batas-usia": pppk.AgeLimitReached, "pidana-penjara-tidak-berencana": pppk.PrisonUnplanned,
		"pidana-penjara-berencana": pppk.PrisonPlanned, "pidana-umum": pppk.GeneralCrime, "pergi-walaupun-ditunda": pppk.LeavingPostponed,
		"kekurangan-anggaran": pppk.LackOfMoney, "belum-berakhir": pppk.NotEnded, "berakhir-tidak-diperpanjang": pppk.Expired,
		"diakhiri-sebelum-waktunya": pppk.EndedEarly, "presiden": pppk.President, "pejabat-pembina-kepegawaian": pppk.AppointingAuthority,
		"tersangka-ditahan": pppk.DetainedSuspect, "pejabat-negara": pppk.StateOfficial, "lembaga-nonstruktural": pppk.NonStructuralBody,
		"cuti-di-luar-tanggungan-negara": pppk.UnpaidLeave, "dapat-disetujui": pppk.Approvable, "ditunda": pppk.Postponed,
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
		{pppk.Result(0), pppk.NotApplicable, pppk.Met, pppk.ContestedResult, pppk.NotKnown, pppk.NotMet},
		{pppk.Outcome(0), pppk.Eligible, pppk.Contested, pppk.Undetermined, pppk.NotEligible},
		{pppk.Step(0), pppk.NotOpen, pppk.Awaiting, pppk.Approved, pppk.Refused},
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
	for o := pppk.Outcome(0); o <= pppk.NotEligible; o++ {
		text, err := o.MarshalText()
		require.NoError(t, err)
		require.Equal(t, o.String(), string(text))
	}
	require.Equal(t, "memenuhi-syarat", pppk.Eligible.String())
	require.Equal(t, "dipertentangkan", pppk.Contested.String())
	require.Equal(t, "belum-dapat-ditentukan", pppk.Undetermined.String())
	require.Equal(t, "tidak-memenuhi-syarat", pppk.NotEligible.String())
	require.Equal(t, "berakhir", pppk.Lapsed.String())
	require.Equal(t, "bersambung", pppk.Adjacent.String())
	require.Equal(t, "tidak-terpenuhi", pppk.NotMet.String())
	require.Equal(t, "menunggu-ppk", pppk.Awaiting.String())
}
