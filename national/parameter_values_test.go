package national_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// What no rule of renewal reads is stated to those whom it concerns, with its
// source, and changes no outcome.
func TestStatedSettings(t *testing.T) {
	t.Parallel()
	from, cite := madeup.D("2026-01-01"), madeup.ByDecree("Pasal 3")
	reported := cite
	reported.Instrument.Name, reported.Instrument.Force = "laporan surat kabar", pppk.Spoken
	wage := law.WageFloor{Least: []law.Wage{
		{Amount: pppk.MustParseRupiah("1000000")}, {Category: pppk.TechnicalPosts, Education: "SMA", Amount: pppk.MustParseRupiah("1100000")},
	}, FormerPay: true}
	settings := map[pppk.Status][]law.Setting{
		pppk.FullTime: {law.Set(national.AgreementEnd(), madeup.D("2026-12-31"), from, cite), law.Set(national.FirstTerms(), law.Years(2), from, cite)},
		pppk.PartTime: {
			law.Set(national.PartTimeEnd(), madeup.D("2026-09-30"), from, cite), law.Set(national.PartTimeWorkStart(), madeup.D("2026-01-01"), from, reported),
			law.Set(national.PartTimeHours(), 2250, from, cite), law.Set(national.PartTimeWage(), wage, from, cite),
		},
		0: {
			law.Set(national.PaymentTiming(), national.PaidAfter, from, cite), law.Set(national.FundedUntil(), madeup.D("2026-08-31"), from, reported),
			law.Set(national.EvaluationFrequency(), national.EveryHalfYear, from, cite), law.Set(national.Warnings(), 3, from, cite),
			law.Set(national.DecisionChain(), law.Offices{Reports: "kepala perangkat daerah", Decides: "Bupati"}, from, cite),
		},
	}
	var all []law.Setting
	for _, s := range settings {
		all = append(all, s...)
	}
	p, plain := madeup.PolicyOf(t, "2026-02-02", madeup.Sukamaju(all...)), madeup.National(t, madeup.D("2026-02-02"))
	wage.Least[0] = law.Wage{} // the policy has its own
	source := cite.String()
	want := map[pppk.Status][]string{
		pppk.FullTime: {
			"Ketentuan instansi: Hari terakhir perjanjian penuh waktu: 31 Desember 2026 (" + source + ").",
			"Ketentuan instansi: Lama perjanjian pertama penuh waktu: 2 tahun (" + source + ").",
		},
		pppk.PartTime: {
			"Ketentuan instansi: Hari terakhir perjanjian paruh waktu: 30 September 2026 (" + source + ").",
			"Sebagaimana dilaporkan: Hari pertama bekerja paruh waktu (SPMT): 1 Januari 2026 (" + reported.String() + ").",
			"Ketentuan instansi: Jam kerja paruh waktu: 37 jam 30 menit seminggu (" + source + ").",
			"Ketentuan instansi: Upah paling rendah paruh waktu: Rp1.000.000, teknis SMA Rp1.100.000, tidak kurang dari penghasilan sebelumnya (" + source + ").",
		},
		0: {
			"Ketentuan instansi: Saat pembayaran gaji atau upah: sesudah bulan berjalan (" + source + ").",
			"Sebagaimana dilaporkan: Anggaran tersedia sampai: 31 Agustus 2026 (" + reported.String() + ").",
			"Ketentuan instansi: Seberapa sering kinerja dievaluasi: setiap enam bulan (" + source + ").",
			"Ketentuan instansi: Jumlah teguran sebelum pemutusan: 3 (" + source + ").",
			"Ketentuan instansi: Urutan pejabat dalam perpanjangan: melaporkan: kepala perangkat daerah, memutuskan: Bupati (" + source + ").",
		},
	}
	for _, status := range []pppk.Status{pppk.FullTime, pppk.PartTime} {
		f := madeup.FullFacts(madeup.D("2026-02-02"))
		for i := range f.Contracts {
			f.Contracts[i].Status = status
		}
		decision := p.Decide(madeup.Renewal, f)
		require.Equal(t, plain.Decide(madeup.Renewal, f).Outcome(), decision.Outcome())
		notes := slices.Collect(decision.Notes())
		for who, lines := range want {
			for _, line := range lines {
				if who == 0 || who == status {
					require.Contains(t, notes, line)
				} else {
					require.NotContains(t, notes, line)
				}
			}
		}
	}
}

func TestStatedForOneStatus(t *testing.T) {
	t.Parallel()
	from, cite := madeup.D("2026-01-01"), madeup.ByDecree("Pasal 3")
	p := madeup.PolicyOf(t, "2026-02-02", madeup.Sukamaju(
		law.Set(national.PaymentTiming(), national.PaidAfter, from, cite).For(pppk.PartTime), law.Set(national.PaymentTiming(), national.PaidFirst, from, cite).For(pppk.FullTime)))
	f := madeup.FullFacts(p.Day())
	notes := slices.Collect(p.Decide(madeup.Renewal, f).Notes())
	require.Contains(t, notes, "Ketentuan instansi: Saat pembayaran gaji atau upah: pada awal bulan ("+cite.String()+").")
	require.NotContains(t, strings.Join(notes, "\n"), "sesudah bulan berjalan")
	for _, wrong := range [][]law.Setting{
		{law.Set(national.PartTimeHours(), 60, from, cite).For(pppk.PartTime)}, {law.Set(national.RenewalTerms(), law.Years(1), from, cite).For(pppk.FullTime)},
		{law.Set(national.Warnings(), 3, from, cite).For(7)},
	} {
		_, err := national.Law().With(madeup.Sukamaju(wrong...))
		require.ErrorContains(t, err, "setting.status")
	}
	_, err := national.Law().With(madeup.Sukamaju(law.Set(national.Warnings(), 3, from, cite), law.Set(national.Warnings(), 2, from, cite).For(pppk.PartTime)))
	require.ErrorContains(t, err, "setting.twice")
}

func TestStatedSettingsThatCannotBe(t *testing.T) {
	t.Parallel()
	from, cite := madeup.D("2026-01-01"), madeup.ByDecree("Pasal 3")
	pay := pppk.MustParseRupiah("1")
	for code, all := range map[string][]law.Setting{
		"setting.date":    {law.Set(national.PartTimeEnd(), pppk.Date{}, from, cite)},
		"setting.minutes": {law.Set(national.PartTimeHours(), 0, from, cite), law.Set(national.PartTimeHours(), 10_081, from, cite)},
		"setting.count":   {law.Set(national.Warnings(), 0, from, cite)},
		"setting.offices": {law.Set(national.DecisionChain(), law.Offices{}, from, cite)},
		"setting.choice":  {law.Set(national.EvaluationFrequency(), "kadang-kadang", from, cite)},
		"setting.wage": {
			law.Set(national.PartTimeWage(), law.WageFloor{}, from, cite),
			law.Set(national.PartTimeWage(), law.WageFloor{Least: []law.Wage{{Education: "SMA"}}}, from, cite),
			law.Set(national.PartTimeWage(), law.WageFloor{Least: []law.Wage{{Amount: pay}, {Amount: pay}}}, from, cite),
		},
	} {
		for _, one := range all {
			_, err := national.Law().With(madeup.Sukamaju(one))
			require.ErrorIs(t, err, pppk.ErrOverlay, code)
			require.Equal(t, code, pppk.Problems(err)[0].Code)
		}
	}
}

func TestSettingSays(t *testing.T) {
	t.Parallel()
	from, cite := madeup.D("2026-01-01"), madeup.ByDecree("Pasal 3")
	s := law.Set(national.RenewalTerms(), law.Years(1, 5), from, cite)
	require.Equal(t, "renewal.terms", s.Parameter())
	require.Equal(t, "1 atau 5 tahun", s.Value(pppk.Indonesian))
	require.Equal(t, "1 or 5 years", s.Value(pppk.English))
	require.Equal(t, from, s.From())
	require.Equal(t, cite, s.Source())
	require.False(t, s.Departs())
	require.True(t, law.Depart(national.PartTimeTerms(), law.Years(5), from, cite).Departs())
	require.Equal(t, "setiap enam bulan", law.Set(national.EvaluationFrequency(), national.EveryHalfYear, from, cite).Value(pppk.Indonesian))
	for _, none := range []law.Setting{{}, law.Set(law.Parameter[law.Lengths]{}, law.Years(1), from, cite)} {
		require.Empty(t, none.Value(pppk.English))
	}
}
