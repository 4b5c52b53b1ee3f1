package pppk_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
)

// What no rule of renewal reads is stated to those whom it concerns, with its
// source, and changes no outcome.
func TestStatedSettings(t *testing.T) {
	t.Parallel()
	from, cite := d("2026-01-01"), byDecree("Pasal 3")
	reported := cite
	reported.Instrument.Name, reported.Instrument.Force = "laporan surat kabar", pppk.Spoken
	wage := pppk.WageFloor{Least: []pppk.Wage{
		{Amount: pppk.MustParseRupiah("1000000")}, {Category: pppk.Technical, Education: "SMA", Amount: pppk.MustParseRupiah("1100000")},
	}, FormerPay: true}
	settings := map[pppk.Status][]pppk.Setting{
		pppk.FullTime: {pppk.Set(pppk.AgreementEnd, d("2026-12-31"), from, cite), pppk.Set(pppk.FirstTerms, pppk.Years(2), from, cite)},
		pppk.PartTime: {
			pppk.Set(pppk.PartTimeEnd, d("2026-09-30"), from, cite), pppk.Set(pppk.PartTimeWorkStart, d("2026-01-01"), from, reported),
			pppk.Set(pppk.PartTimeHours, 2250, from, cite), pppk.Set(pppk.PartTimeWage, wage, from, cite),
		},
		0: {
			pppk.Set(pppk.PaymentTiming, pppk.PaidAfter, from, cite), pppk.Set(pppk.FundedUntil, d("2026-08-31"), from, reported),
			pppk.Set(pppk.EvaluationFrequency, pppk.EveryHalfYear, from, cite), pppk.Set(pppk.Warnings, 3, from, cite),
			pppk.Set(pppk.DecisionChain, pppk.Offices{Reports: "kepala perangkat daerah", Decides: "Bupati"}, from, cite),
		},
	}
	var all []pppk.Setting
	for _, s := range settings {
		all = append(all, s...)
	}
	p, plain := policyOf(t, "2026-02-02", sukamaju(all...)), national(t, d("2026-02-02"))
	wage.Least[0] = pppk.Wage{} // the policy has its own
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
		f := fullFacts(d("2026-02-02"))
		for i := range f.Contracts {
			f.Contracts[i].Status = status
		}
		decision := p.Decide(renewal, f)
		require.Equal(t, plain.Decide(renewal, f).Outcome(), decision.Outcome())
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
	from, cite := d("2026-01-01"), byDecree("Pasal 3")
	p := policyOf(t, "2026-02-02", sukamaju(
		pppk.Set(pppk.PaymentTiming, pppk.PaidAfter, from, cite).For(pppk.PartTime), pppk.Set(pppk.PaymentTiming, pppk.PaidFirst, from, cite).For(pppk.FullTime)))
	f := fullFacts(p.Day())
	notes := slices.Collect(p.Decide(renewal, f).Notes())
	require.Contains(t, notes, "Ketentuan instansi: Saat pembayaran gaji atau upah: pada awal bulan ("+cite.String()+").")
	require.NotContains(t, strings.Join(notes, "\n"), "sesudah bulan berjalan")
	for _, wrong := range [][]pppk.Setting{
		{pppk.Set(pppk.PartTimeHours, 60, from, cite).For(pppk.PartTime)}, {pppk.Set(pppk.RenewalTerms, pppk.Years(1), from, cite).For(pppk.FullTime)},
		{pppk.Set(pppk.Warnings, 3, from, cite).For(7)},
	} {
		_, err := pppk.National().With(sukamaju(wrong...))
		require.ErrorContains(t, err, "setting.status")
	}
	_, err := pppk.National().With(sukamaju(pppk.Set(pppk.Warnings, 3, from, cite), pppk.Set(pppk.Warnings, 2, from, cite).For(pppk.PartTime)))
	require.ErrorContains(t, err, "setting.twice")
}

func TestStatedSettingsThatCannotBe(t *testing.T) {
	t.Parallel()
	from, cite := d("2026-01-01"), byDecree("Pasal 3")
	pay := pppk.MustParseRupiah("1")
	for code, all := range map[string][]pppk.Setting{
		"setting.date":    {pppk.Set(pppk.PartTimeEnd, pppk.Date{}, from, cite)},
		"setting.minutes": {pppk.Set(pppk.PartTimeHours, 0, from, cite), pppk.Set(pppk.PartTimeHours, 10_081, from, cite)},
		"setting.count":   {pppk.Set(pppk.Warnings, 0, from, cite)},
		"setting.offices": {pppk.Set(pppk.DecisionChain, pppk.Offices{}, from, cite)},
		"setting.choice":  {pppk.Set(pppk.EvaluationFrequency, "kadang-kadang", from, cite)},
		"setting.wage": {
			pppk.Set(pppk.PartTimeWage, pppk.WageFloor{}, from, cite),
			pppk.Set(pppk.PartTimeWage, pppk.WageFloor{Least: []pppk.Wage{{Education: "SMA"}}}, from, cite),
			pppk.Set(pppk.PartTimeWage, pppk.WageFloor{Least: []pppk.Wage{{Amount: pay}, {Amount: pay}}}, from, cite),
		},
	} {
		for _, one := range all {
			_, err := pppk.National().With(sukamaju(one))
			require.ErrorIs(t, err, pppk.ErrOverlay, code)
			require.Equal(t, code, pppk.Problems(err)[0].Code)
		}
	}
}

func TestSettingSays(t *testing.T) {
	t.Parallel()
	from, cite := d("2026-01-01"), byDecree("Pasal 3")
	s := pppk.Set(pppk.RenewalTerms, pppk.Years(1, 5), from, cite)
	require.Equal(t, "renewal.terms", s.Parameter())
	require.Equal(t, "1 atau 5 tahun", s.Value(pppk.Indonesian))
	require.Equal(t, "1 or 5 years", s.Value(pppk.English))
	require.Equal(t, from, s.From())
	require.Equal(t, cite, s.Source())
	require.False(t, s.Departs())
	require.True(t, pppk.Depart(pppk.PartTimeTerms, pppk.Years(5), from, cite).Departs())
	require.Equal(t, "setiap enam bulan", pppk.Set(pppk.EvaluationFrequency, pppk.EveryHalfYear, from, cite).Value(pppk.Indonesian))
	for _, none := range []pppk.Setting{{}, pppk.Set(pppk.Parameter[pppk.Choice]("x"), pppk.PaidFirst, from, cite), pppk.Set(pppk.Parameter[pppk.Choice](pppk.RenewalTerms), pppk.PaidFirst, from, cite)} {
		require.Empty(t, none.Value(pppk.English))
	}
}
