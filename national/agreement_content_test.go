package national_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/national"
)

// What a part-time draft still lacks, and why it is asked for.
func ExampleAgreementDraft_Check() {
	d := national.AgreementDraft{
		Contract: pppk.Contract{
			Number: "800/1/PK/2026", Status: pppk.PartTime, Signed: pppk.MustParseDate("2026-01-02"),
			Period:   pppk.Term(pppk.MustParseDate("2026-01-05"), 1),
			Position: pppk.Position{Name: "Operator Layanan Operasional"}, Unit: "Kecamatan Sukamaju",
		},
		Official: "Bupati Rekaan", Office: "Bupati Sukamaju",
		Name: "Adi Rekaan", NIP: pppk.MustParseNIP("200012312026211001"), BirthPlace: "Sukamaju", BirthDate: pppk.MustParseDate("2000-12-31"),
		Education: "SMA", Address: "Jalan Rekaan 1", PreviousService: "0 tahun 0 bulan",
		Clauses: []national.Clause{
			{Item: national.ItemExpectation, Text: "Ekspektasi kinerja dituangkan dalam SKP."},
			{Item: national.ItemRights, Text: "Upah dibayarkan setiap bulan."},
			{Item: national.ItemSanctions, Text: "Sanksi menurut peraturan bupati."},
		},
	}
	for _, p := range pppk.Problems(d.Check()) {
		fmt.Println(p)
	}
	// Output:
	// Clauses[skema-kerja]: is missing; an agreement states it at least (KepmenPANRB 16/2025 tentang isi minimum perjanjian kerja paruh waktu) (agreement.content)
}

// drafts has a whole draft of each status: a renewal signed by an official for
// the PPK, and a first agreement signed by the PPK. All people are made up.
func drafts() map[string]national.AgreementDraft {
	return map[string]national.AgreementDraft{
		"penuh-waktu": {
			Contract: pppk.Contract{
				Number: "814.1/0002/PK/2023", Extends: "814.1/0001/PK/2022", Status: pppk.FullTime, Signed: madeup.DayOf("2023-02-20"),
				Period:   pppk.Term(madeup.DayOf("2023-03-01"), 5), // ends on a leap day
				Position: pppk.Position{Name: "Ahli Pertama - Guru Kelas"}, Unit: "SD Negeri 1 Sukamaju",
			},
			Official: "Sari Rekaan", Office: "Kepala BKPSDM Kabupaten Sukamaju", OnBehalfOf: "Bupati Sukamaju", Delegation: "Peraturan Bupati Sukamaju 10/2021",
			Name: "Budi Rekaan", NIP: pppk.MustParseNIP("198507032022211001"), BirthPlace: "Sukamaju", BirthDate: madeup.DayOf("1985-07-03"),
			Education: "S1 Pendidikan Guru Sekolah Dasar", Address: "Jalan Rekaan 2, Sukamaju", PreviousService: "1 tahun 0 bulan",
			Clauses: []national.Clause{
				{Title: "Cuti", Text: "PIHAK KEDUA berhak atas cuti menurut ketentuan peraturan perundang-undangan."},
				{Item: national.ItemSanctions, Text: "Pelanggaran dikenai sanksi menurut peraturan PIHAK KESATU."},
				{Item: national.ItemDuties, Text: "PIHAK KEDUA melaksanakan tugas guru kelas."},
				{Item: national.ItemTarget, Text: "Target kinerja dituangkan dalam SKP setiap tahun.\n"},
				{Item: national.ItemRights, Text: "PIHAK KEDUA menerima gaji dan tunjangan, dan wajib menaati perjanjian ini."},
				{Item: national.ItemProhibitions, Text: "PIHAK KEDUA dilarang menyalahgunakan wewenang."},
			},
		},
		"paruh-waktu": {
			Contract: pppk.Contract{
				Number: "800/0411/PK/2025", Status: pppk.PartTime, Signed: madeup.DayOf("2025-10-01"),
				Period:   pppk.Term(madeup.DayOf("2025-10-01"), 1),
				Position: pppk.Position{Name: "Operator Layanan Operasional"}, Unit: "Kecamatan Sukamaju",
			},
			Official: "Wira Rekaan", Office: "Bupati Sukamaju",
			Name: "Melati Rekaan", NIP: pppk.MustParseNIP("199902282025212001"), BirthPlace: "Sukamaju", BirthDate: madeup.DayOf("1999-02-28"),
			Education: "SMA", Address: "Jalan Rekaan 3, Sukamaju", PreviousService: "0 tahun 0 bulan",
			Clauses: []national.Clause{
				{Item: national.ItemScheme, Text: "PIHAK KEDUA bekerja 20 jam seminggu, Senin sampai Jumat."},
				{Item: national.ItemExpectation, Text: "Ekspektasi kinerja ditetapkan atasan dan dievaluasi setiap triwulan."},
				{Item: national.ItemRights, Text: "PIHAK KEDUA menerima upah setiap bulan, dan wajib menaati perjanjian ini."},
				{Item: national.ItemSanctions, Text: "Pelanggaran dikenai sanksi menurut peraturan PIHAK KESATU."},
			},
		},
		"belum-lengkap": {Contract: pppk.Contract{Status: pppk.PartTime, Unit: "Kecamatan Sukamaju"}, Name: "Melati Rekaan"},
	}
}

func TestAgreementDrafts(t *testing.T) {
	t.Parallel()
	for name, d := range drafts() {
		if name != "belum-lengkap" {
			require.NoError(t, d.Check(), name)
		}
		file := filepath.Join("testdata", "agreements", name+".txt")
		text := d.Text()
		if *madeup.UpdateLetters {
			require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
			require.NoError(t, os.WriteFile(file, []byte(text), 0o644))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		require.Equal(t, string(want), text, "run: go test -run AgreementDrafts -update-letters .")
		require.True(t, strings.HasPrefix(text, "KONSEP"), "it says that it is a draft")
		require.NotRegexp(t, `Pasal 3[023]|diktum 1[0-9]`, text, "the articles were not seen")
		require.Equal(t, name == "belum-lengkap", strings.Contains(text, "[belum diisi]"))
		require.Equal(t, name == "belum-lengkap", strings.Contains(text, "BELUM LENGKAP"))
	}
}

func TestAgreementContent(t *testing.T) {
	t.Parallel()
	t.Run("words", madeup.Words[national.AgreementItem]("tugas", "target-kinerja", "masa-perjanjian-kerja", "hak-dan-kewajiban", "larangan", "sanksi",
		"nama-jabatan", "ekspektasi-kinerja", "unit-kerja-penempatan", "skema-kerja"))
	for s, want := range map[pppk.Status]struct{ items, cite string }{
		pppk.FullTime: {"tugas target-kinerja masa-perjanjian-kerja hak-dan-kewajiban larangan sanksi", "PP 49/2018 tentang isi minimum perjanjian kerja"},
		pppk.PartTime: {"nama-jabatan ekspektasi-kinerja unit-kerja-penempatan skema-kerja masa-perjanjian-kerja hak-dan-kewajiban sanksi",
			"KepmenPANRB 16/2025 tentang isi minimum perjanjian kerja paruh waktu"},
		0: {},
	} {
		items, cite := national.AgreementContent(s)
		var names []string
		for _, i := range items {
			names = append(names, i.String())
			require.NotEmpty(t, i.Text(pppk.Indonesian))
			require.NotEmpty(t, i.Text(pppk.English))
		}
		require.Equal(t, want.items, strings.Join(names, " "))
		require.Equal(t, want.cite, cite.String())
	}
}

// Each thing that is taken from a whole draft is named, and nothing else is.
func TestAgreementLacks(t *testing.T) {
	t.Parallel()
	without := func(i national.AgreementItem) func(*national.AgreementDraft) {
		return func(d *national.AgreementDraft) {
			for at := range d.Clauses {
				if d.Clauses[at].Item == i {
					d.Clauses[at].Text = " \n"
				}
			}
		}
	}
	also := func(c national.Clause) func(*national.AgreementDraft) {
		return func(d *national.AgreementDraft) { d.Clauses = append(d.Clauses, c) }
	}
	both := []string{"penuh-waktu", "paruh-waktu"}
	for _, c := range []struct {
		of     []string
		change func(*national.AgreementDraft)
		want   string // "place code"
	}{
		{both[:1], without(national.ItemDuties), "Clauses[tugas] agreement.content"},
		{both[:1], without(national.ItemTarget), "Clauses[target-kinerja] agreement.content"},
		{both[:1], without(national.ItemProhibitions), "Clauses[larangan] agreement.content"},
		{both[1:], without(national.ItemExpectation), "Clauses[ekspektasi-kinerja] agreement.content"},
		{both[1:], without(national.ItemScheme), "Clauses[skema-kerja] agreement.content"},
		{both, without(national.ItemRights), "Clauses[hak-dan-kewajiban] agreement.content"},
		{both, without(national.ItemSanctions), "Clauses[sanksi] agreement.content"},
		{both, func(d *national.AgreementDraft) { d.Contract.Last = pppk.Date{} }, "Contract.Period agreement.content"},
		{both, func(d *national.AgreementDraft) { d.Contract.First = pppk.Date{} }, "Contract.Period agreement.content"},
		{both[:1], func(d *national.AgreementDraft) { d.Contract.Position.Name = "" }, "Contract.Position.Name agreement.form"},
		{both[1:], func(d *national.AgreementDraft) { d.Contract.Position.Name = " " }, "Contract.Position.Name agreement.content"},
		{both[:1], func(d *national.AgreementDraft) { d.Contract.Unit = "" }, "Contract.Unit agreement.form"},
		{both[1:], func(d *national.AgreementDraft) { d.Contract.Unit = "" }, "Contract.Unit agreement.content"},
		{both, func(d *national.AgreementDraft) { d.Contract.Number = "" }, "Contract.Number agreement.form"},
		{both, func(d *national.AgreementDraft) { d.Contract.Signed = pppk.Date{} }, "Contract.Signed agreement.form"},
		{both, func(d *national.AgreementDraft) { d.Official = "" }, "Official agreement.form"},
		{both, func(d *national.AgreementDraft) { d.Office = "" }, "Office agreement.form"},
		{both[:1], func(d *national.AgreementDraft) { d.Delegation = "" }, "Delegation agreement.form"},
		{both, func(d *national.AgreementDraft) { d.Name = "\t" }, "Name agreement.form"},
		{both, func(d *national.AgreementDraft) { d.NIP = pppk.NIP{} }, "NIP agreement.form"},
		{both, func(d *national.AgreementDraft) { d.BirthPlace = "" }, "BirthPlace agreement.form"},
		{both, func(d *national.AgreementDraft) { d.BirthDate = pppk.Date{} }, "BirthDate agreement.form"},
		{both, func(d *national.AgreementDraft) { d.Education = "" }, "Education agreement.form"},
		{both, func(d *national.AgreementDraft) { d.Address = "" }, "Address agreement.form"},
		{both, func(d *national.AgreementDraft) { d.PreviousService = "" }, "PreviousService agreement.form"},
		{both, func(d *national.AgreementDraft) { d.Contract.Status = 0 }, "Contract.Status agreement.status"},
		{both, func(d *national.AgreementDraft) {
			d.Contract.First, d.Contract.Last = d.Contract.Last, d.Contract.First
		}, "Contract.Period agreement.term"},
		{both, also(national.Clause{Text: "x"}), "Clauses[N] agreement.clause"},
		{both, also(national.Clause{Title: "Cuti"}), "Clauses[N] agreement.clause"},
		{both, also(national.Clause{Title: "Cuti", Item: national.ItemSanctions, Text: "x"}), "Clauses[N] agreement.clause"},
		{both, also(national.Clause{Item: national.ItemSanctions, Text: "x"}), "Clauses[N] agreement.clause"},
		{both, also(national.Clause{Item: national.ItemTerm, Text: "x"}), "Clauses[N] agreement.clause"},
		{both[1:], also(national.Clause{Item: national.ItemProhibitions, Text: "x"}), "Clauses[N] agreement.clause"},
		{both[:1], also(national.Clause{Item: national.ItemScheme, Text: "x"}), "Clauses[N] agreement.clause"},
		{both, also(national.Clause{Title: "Jam kerja", Text: "x"}), ""},
	} {
		for _, name := range c.of {
			d := drafts()[name]
			n := len(d.Clauses)
			c.change(&d)
			err := d.Check()
			var found []string
			for _, p := range pppk.Problems(err) {
				require.ErrorIs(t, p, pppk.ErrAgreement)
				require.NotContains(t, p.Error(), "Rekaan")
				require.Equal(t, p.Code == "agreement.content", strings.Contains(p.Remedy, "tentang isi minimum"), "the law is named where it demands")
				found = append(found, p.Path+" "+p.Code)
			}
			_, list, _ := strings.Cut(d.Text(), "BELUM LENGKAP ATAU BELUM BENAR\n")
			require.Len(t, found, strings.Count("\n"+list, "\n- "), list)
			require.NotRegexp(t, `[a-z]\.[A-Z]|\[|- :|  `, list, "what the form calls it, and no field of a program")
			require.Equal(t, strings.ReplaceAll(c.want, "[N]", fmt.Sprintf("[%d]", n)), strings.Join(found, ", "), name)
		}
	}
	// All at once, of nothing.
	require.Equal(t, "agreement.status", madeup.CodesOf(national.AgreementDraft{}.Check())[0])
	require.Contains(t, national.AgreementDraft{}.Text(), "Nomor: [belum diisi]")
}

// Days are written in words, as agreements have them.
func TestAgreementDays(t *testing.T) {
	t.Parallel()
	d := drafts()["paruh-waktu"]
	for day, want := range map[string]string{
		"2026-03-02": "Senin, tanggal dua bulan Maret tahun dua ribu dua puluh enam (2 Maret 2026)",
		"2024-02-29": "Kamis, tanggal dua puluh sembilan bulan Februari tahun dua ribu dua puluh empat (29 Februari 2024)",
		"2025-05-10": "Sabtu, tanggal sepuluh bulan Mei tahun dua ribu dua puluh lima (10 Mei 2025)",
		"2023-10-11": "Rabu, tanggal sebelas bulan Oktober tahun dua ribu dua puluh tiga (11 Oktober 2023)",
		"2019-12-17": "Selasa, tanggal tujuh belas bulan Desember tahun dua ribu sembilan belas (17 Desember 2019)",
		"1999-08-20": "Jumat, tanggal dua puluh bulan Agustus tahun seribu sembilan ratus sembilan puluh sembilan (20 Agustus 1999)",
		"2100-01-31": "Minggu, tanggal tiga puluh satu bulan Januari tahun dua ribu seratus (31 Januari 2100)",
	} {
		d.Contract.Signed = madeup.DayOf(day)
		require.Contains(t, d.Text(), "\nPada hari ini, "+want+", yang bertanda tangan di bawah ini:\n")
	}
}
