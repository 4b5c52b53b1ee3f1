package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/pppktest"
)

// withHealth is the law of the nation after one more text.
func withHealth(t *testing.T) *law.Law {
	t.Helper()
	enacted, err := national.Law().Enact(healthText())
	require.NoError(t, err)
	return enacted
}

func healthCases(t *testing.T) []pppktest.Case {
	t.Helper()
	cases, err := pppktest.ReadCases(os.DirFS("testdata/national"), "*.json")
	require.NoError(t, err)
	return cases
}

// said is the result of the rule, or 0 where the law does not have it.
func said(d law.Decision) law.Result {
	for f := range d.Findings() {
		if f.Rule == "renewal.health" {
			return f.Result
		}
	}
	return 0
}

// TestNationalFact: one more text makes a renewal hang on a fact that the nation did not
// know, whichever way it is laid, and only from its day on.
func TestNationalFact(t *testing.T) {
	t.Parallel()
	whole, err := law.New(append(national.Texts(), healthText())...)
	require.NoError(t, err)
	for name, l := range map[string]*law.Law{"enacted": withHealth(t), "whole": whole} {
		outcomes := map[law.Outcome]int{}
		for _, c := range healthCases(t) {
			policy, err := l.On(c.Day)
			require.NoError(t, err)
			require.NoError(t, policy.Check(&c.Facts), c.Name)
			d := policy.Decide(law.Request{Act: national.Renewal()}, &c.Facts)
			require.NoError(t, d.Err())
			require.Equal(t, c.Outcome, d.Outcome(), "%s: %s", name, c.Name)
			require.Equal(t, c.Results["renewal.health"], said(d), "%s: %s", name, c.Name)
			outcomes[d.Outcome()]++

			nation, err := national.Law().On(c.Day)
			require.NoError(t, err)
			d = nation.Decide(law.Request{Act: national.Renewal()}, &c.Facts)
			require.Equal(t, law.Eligible, d.Outcome(), "without the text")
			require.Zero(t, said(d))
		}
		require.Equal(t, map[law.Outcome]int{law.Eligible: 1, law.NotEligible: 2, law.Undetermined: 1}, outcomes)

		first, err := l.On(pppk.MustParseDate("2026-02-01"))
		require.NoError(t, err)
		before, err := l.On(pppk.MustParseDate("2026-01-31"))
		require.NoError(t, err)
		nobody := &pppk.Facts{}
		require.Equal(t, law.NotKnown, said(first.Decide(law.Request{Act: national.Renewal()}, nobody)))
		require.Zero(t, said(before.Decide(law.Request{Act: national.Renewal()}, nobody)))
	}
}

// TestNationalFactIsAskedFor: with its words, from its office, in lists and letters; and
// the letters say the rule.
func TestNationalFactIsAskedFor(t *testing.T) {
	t.Parallel()
	rule := healthText().Rules[0]
	for _, c := range healthCases(t) {
		policy, err := withHealth(t).On(c.Day)
		require.NoError(t, err)
		d := policy.Decide(law.Request{Act: national.Renewal()}, &c.Facts)
		var missing []string
		for m := range d.Missing() {
			missing = append(missing, m.Name(), m.Title.ID, m.Title.EN, m.From.ID, m.From.EN)
		}
		var want []string
		if c.Outcome == law.Undetermined {
			f := healthLetter
			want = []string{"tambahan." + f.ID, f.Title.ID, f.Title.EN, f.Office.ID, f.Office.EN}
		}
		require.Equal(t, want, missing, c.Name)
		for _, l := range []pppk.Language{pppk.Indonesian, pppk.English} {
			officer, err := d.LetterFor(law.Officer, l)
			require.NoError(t, err)
			require.Contains(t, officer, "- "+rule.Title.In(l), c.Name)
			require.Contains(t, officer, rule.Duty.In(l), c.Name)
			require.Contains(t, officer, "Peraturan Menteri rekaan 9/2026 Pasal 5", c.Name)
			employee, err := d.LetterFor(law.Employee, l)
			require.NoError(t, err)
			require.Equal(t, c.Outcome == law.NotEligible, strings.Contains(employee, rule.Plain.In(l)), c.Name)
			require.Equal(t, c.Outcome == law.Undetermined, strings.Contains(employee, healthLetter.Plain.In(l)), c.Name)
		}
	}
}

// TestNationalFactIsRead: its id is a column of spreadsheets and a key of JSON, and both
// give the decision of the case. Under the law without the text the column is not known.
func TestNationalFactIsRead(t *testing.T) {
	t.Parallel()
	l := withHealth(t)
	const header = "nama;nomor_perjanjian;tanggal_lahir;status;mulai;berakhir;jabatan;jenis_jabatan;rumpun;jenjang;lengkap_sampai;" +
		"pencapaian_kinerja;pencapaian_kinerja_tanggal;kesesuaian_kompetensi;kesesuaian_kompetensi_tanggal;kebutuhan_instansi;kebutuhan_instansi_tanggal;" +
		"predikat_2025;keterangan_sehat\n"
	const row = "Hana Contoh;800/17/PK/2021;1985-06-15;penuh-waktu;2021-04-01;2026-03-31;Pranata Komputer;fungsional;lainnya;ahli-pertama;2026-03-02;" +
		"ya;2026-02-20;ya;2026-02-20;ya;2026-02-20;baik;%s\n"
	for _, c := range healthCases(t) {
		policy, err := l.On(c.Day)
		require.NoError(t, err)
		value := c.Facts.Value("keterangan_sehat").Value
		sheet := header + fmt.Sprintf(row, value)
		line, err := json.Marshal(cohort.Row{Facts: c.Facts})
		require.NoError(t, err)
		if value != "" {
			require.Contains(t, string(line), `"tambahan":[{"id":"keterangan_sehat","nilai":"`+value+`"}]`)
		}
		fromSheet, err := decide(policy, cohort.ReadCSV(strings.NewReader(sheet), cohort.CSVOptions{Law: l, Dates: cohort.ISODates}))
		require.NoError(t, err)
		fromLines, err := decide(policy, cohort.ReadJSONLines(strings.NewReader(string(line)+"\n"), l))
		require.NoError(t, err)
		require.Equal(t, []law.Outcome{c.Outcome}, outcomes(fromSheet), c.Name)
		require.Equal(t, []law.Outcome{c.Outcome}, outcomes(fromLines), c.Name)
		require.Equal(t, c.Results["renewal.health"], said(fromSheet[0].Decision), c.Name)

		for _, err := range cohort.ReadCSV(strings.NewReader(sheet), cohort.CSVOptions{Law: national.Law(), Dates: cohort.ISODates}) {
			require.ErrorContains(t, err, "header.unknown")
		}
	}
}

// TestAgencyOverNationalFact: the act of an agency is laid over that law as over any.
func TestAgencyOverNationalFact(t *testing.T) {
	t.Parallel()
	ours, err := withHealth(t).With(studyOverlay())
	require.NoError(t, err)
	policy, err := ours.On(pppk.MustParseDate("2026-06-30"))
	require.NoError(t, err)
	require.Equal(t, law.Eligible, policy.Decide(law.Request{Act: studyLeave}, employee("2022-03-01")).Outcome())
	require.Equal(t, law.NotKnown, said(policy.Decide(law.Request{Act: national.Renewal()}, employee("2022-03-01"))))
}
