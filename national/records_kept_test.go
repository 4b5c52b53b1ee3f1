package national_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// The records in testdata/records were written on one day by the library of that
// day, about people who do not exist, and are never written again. They stand for
// those that offices keep: whatever the library becomes, each can be read, is
// written as the same bytes, and verifies under the law that it was made under.
// The version of the library and the id of the policy are all that may differ.

// keptRecord is a line of testdata/records/index.json.
type keptRecord struct {
	File     string    `json:"berkas"`
	Day      pppk.Date `json:"hari"`
	Overlays []string  `json:"lapisan"` // files of testdata/records/overlays; none: the nation
	Own      bool      `json:"aturan_sendiri"`

	data   []byte
	record law.Record
}

func keptRecords(t testing.TB) []keptRecord {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "records", "index.json"))
	require.NoError(t, err)
	var all []keptRecord
	require.NoError(t, json.Unmarshal(data, &all))
	for i := range all {
		data, err := os.ReadFile(filepath.Join("testdata", "records", all[i].File))
		require.NoError(t, err)
		all[i].data = []byte(strings.TrimSuffix(string(data), "\n"))
		require.NoError(t, json.Unmarshal(all[i].data, &all[i].record), all[i].File)
	}
	return all
}

// policy is the law that the record was made under.
func (k keptRecord) policy(t testing.TB) *law.Policy {
	t.Helper()
	var overlays []law.Overlay
	for _, file := range k.Overlays {
		data, err := os.ReadFile(filepath.Join("testdata", "records", "overlays", file))
		require.NoError(t, err)
		o, err := national.Law().ReadOverlay(data)
		require.NoError(t, err, file)
		overlays = append(overlays, o)
	}
	if k.Own {
		overlays = append(overlays, keptAgency())
	}
	law, err := national.Law().With(overlays...)
	require.NoError(t, err, k.File)
	p, err := law.On(k.Day)
	require.NoError(t, err, k.File)
	return p
}

// keptAgency is an agency that does not exist, with facts and rules of its own:
// the law of the records with aturan_sendiri. Changing it changes their law.
func keptAgency() law.Overlay {
	from := pppk.MustParseDate("2024-01-02")
	source := pppk.Citation{
		Instrument: pppk.Instrument{Name: "Peraturan Bupati Rekajaya 3/2023", Force: pppk.Binding, Since: pppk.MustParseDate("2023-12-01")},
		Article:    "Pasal 6", Subject: "syarat tambahan", Confidence: pppk.High, Pinpoint: pppk.SeenPinpoint,
	}
	letter := source
	letter.Instrument.Name, letter.Instrument.Force = "Surat Sekda Rekajaya 800/2023", pppk.Guidance
	both := func(id, en string) pppk.Text { return pppk.Text{ID: id, EN: en} }
	office := both("BKPSDM", "personnel office")
	points := func(s string) pppk.Percent {
		p, err := pppk.ParsePercent(s)
		if err != nil {
			panic(err)
		}
		return p
	}
	result := func(yes, known bool) law.Result {
		switch {
		case !known:
			return law.NotKnown
		case yes:
			return law.Met
		}
		return law.NotMet
	}
	return law.Overlay{
		ID: "rekajaya", Authority: "Kabupaten Rekajaya", Version: "2024-01",
		Facts: []*law.Fact{
			{ID: "lulus_orientasi", Kind: law.FlagFact, Title: both("lulus orientasi", "passed the orientation"), Office: office},
			{ID: "nilai_wawancara", Kind: law.NumberFact, Title: both("nilai wawancara", "marks of the interview"), Office: office},
			{ID: "sertifikat_profesi", Kind: law.DateFact, Title: both("hari sertifikat profesi", "day of the certificate"), Office: office},
			{ID: "zona_tugas", Kind: law.TextFact, Title: both("zona tugas", "zone of service"), Office: office},
		},
		Settings: []law.Setting{
			law.Set(national.RenewalTerms(), law.Years(1, 3, 5).CutAtAgeLimit(), from, source),
			law.Set(national.AgeLimitDay(), law.AtNextMonth, from, source),
			law.Set(national.WeightedScore(), law.Score{Parts: []law.ScorePart{
				{ID: "nilai_skp", Name: both("SKP", "performance targets"), Weight: points("62.5")},
				{ID: "nilai_hadir", Name: both("kehadiran", "attendance"), Weight: points("37.5")},
			}, Pass: points("70")}, from, source),
			law.Set(national.DisciplineBar(), law.SanctionBar{Lightest: pppk.MediumSanction, Years: []int{2023, 2024, 2025}}, from, source),
		},
		Rules: []law.Rule{
			{
				ID: "rekajaya.orientation", Act: national.Renewal(), From: from, Cites: []pppk.Citation{source}, Reads: []*law.Fact{{ID: "lulus_orientasi"}},
				Title: both("Orientasi", "Orientation"), Duty: both("Orientasi telah diikuti dan lulus.", "The orientation was taken and passed."),
				Plain: both("Anda belum lulus orientasi.", "You have not passed the orientation."),
				Check: func(c *law.Case) law.Result { return result(c.Flag(&law.Fact{ID: "lulus_orientasi"})) },
			},
			{
				ID: "rekajaya.certificate", Act: national.Appointment(), Status: pppk.FullTime, From: from, Cites: []pppk.Citation{source}, Reads: []*law.Fact{{ID: "sertifikat_profesi"}},
				Title: both("Sertifikat profesi", "Certificate"), Duty: both("Sertifikat profesi ada pada hari keputusan.", "There is a certificate on the day of the decision."),
				Plain: both("Anda belum memiliki sertifikat profesi.", "You have no certificate yet."),
				Check: func(c *law.Case) law.Result {
					day, known := c.Date(&law.Fact{ID: "sertifikat_profesi"})
					return result(!day.IsZero() && !day.After(c.Day), known)
				},
			},
			{
				ID: "rekajaya.interview", Act: national.Conversion(), From: from, Cites: []pppk.Citation{source}, Reads: []*law.Fact{{ID: "nilai_wawancara"}},
				Title: both("Wawancara", "Interview"), Duty: both("Nilai wawancara paling rendah 60.", "The marks of the interview are at least 60."),
				Plain: both("Nilai wawancara Anda kurang.", "Your marks of the interview are too low."),
				Check: func(c *law.Case) law.Result {
					n, known := c.Number(&law.Fact{ID: "nilai_wawancara"})
					return result(n >= 60_00, known)
				},
			},
			{
				ID: "rekajaya.zone", Act: national.Placement(), From: from, Cites: []pppk.Citation{letter}, Reads: []*law.Fact{{ID: "zona_tugas"}}, // it notes
				Title: both("Zona tugas", "Zone of service"), Duty: both("Zona tugas bukan kota.", "The zone of service is not the town."),
				Plain: both("Zona tugas Anda kota.", "Your zone of service is the town."),
				Check: func(c *law.Case) law.Result {
					return result(c.Text(&law.Fact{ID: "zona_tugas"}) != "kota", c.Text(&law.Fact{ID: "zona_tugas"}) != "")
				},
			},
			{
				ID: "rekajaya.events", Act: national.Ending(), From: from, Cites: []pppk.Citation{source}, Reads: []*law.Fact{{ID: "peristiwa.lengkap_sampai"}},
				Title: both("Daftar peristiwa", "List of events"), Duty: both("Daftar peristiwa lengkap sampai hari keputusan.", "The list of events is complete up to the day of the decision."),
				Plain: both("Daftar peristiwa belum lengkap.", "The list of events is not complete."),
				Check: func(c *law.Case) law.Result {
					to := c.Events().CompleteTo
					return result(true, !to.IsZero() && !to.Before(c.Day))
				},
			},
		},
	}
}

// beyondPolicy says what differs between a record and what is decided now, but for
// the version of the library and the id of the policy.
func beyondPolicy(err error) (all []string) {
	for _, p := range pppk.Problems(err) {
		if at := p.Path + " " + p.Code; at != "kebijakan record.policy" && at != "pustaka record.software" {
			all = append(all, at)
		}
	}
	return all
}

func TestRecordsKept(t *testing.T) {
	t.Parallel()
	acts, laws, days, outcomes := map[string]bool{}, map[string]bool{}, map[pppk.Date]bool{}, map[law.Outcome]bool{}
	all := keptRecords(t)
	for _, k := range all {
		require.Equal(t, k.Day, k.record.Day, k.File)
		err := k.record.Verify(k.policy(t))
		require.Empty(t, beyondPolicy(err), "%s: %v", k.File, err)
		require.Equal(t, err != nil, len(pppk.Problems(err)) > 0, k.File)
		text, err := json.Marshal(k.record)
		require.NoError(t, err)
		require.Equal(t, string(k.data), string(text), k.File)
		acts[k.record.Act], days[k.Day], outcomes[k.record.Outcome] = true, true, true
		laws[strings.Join(k.record.Overlays, ",")] = true
	}
	require.Len(t, all, 30)
	require.Len(t, acts, 9)
	require.Len(t, outcomes, 5, "each outcome, and none where nothing answers")
	require.Greater(t, len(laws), 4)
	require.Greater(t, len(days), 5)
	files, err := filepath.Glob(filepath.Join("testdata", "records", "[0-9]*.json"))
	require.NoError(t, err)
	require.Len(t, files, len(all), "each file is named in the index")
}

// What is no longer as it was recorded is found in every one of them: the test
// above can fail.
func TestRecordsKeptCanFail(t *testing.T) {
	t.Parallel()
	found := map[string]bool{}
	for _, k := range keptRecords(t) {
		p := k.policy(t)
		for what, change := range map[string]func(*law.Record){
			"outcome":  func(r *law.Record) { r.Outcome = (r.Outcome + 1) % 5 },
			"day":      func(r *law.Record) { r.Day = r.Day.AddDays(1) },
			"overlays": func(r *law.Record) { r.Overlays = append(slices.Clone(r.Overlays), "lain 1") },
			"a finding": func(r *law.Record) {
				r.Findings = append(slices.Clone(r.Findings), law.RecordFinding{Rule: "renewal.old"})
			},
			"a reading":  func(r *law.Record) { r.Readings = append(slices.Clone(r.Readings), "lain") },
			"last day":   func(r *law.Record) { r.Longest.Last = pppk.MustParseDate("2050-01-01") },
			"what holds": func(r *law.Record) { r.Longest.Rule = "renewal.old" },
		} {
			changed := k.record
			change(&changed)
			require.NotEmpty(t, beyondPolicy(changed.Verify(p)), "%s: %s", k.File, what)
		}
		// People who were never born, and the law of another agency.
		changed := k.record
		changed.Facts.BirthDate, changed.Facts.Contracts = pppk.Date{}, nil
		if len(beyondPolicy(changed.Verify(p))) > 0 {
			found["facts"] = true
		}
		if len(k.Overlays) > 0 || k.Own {
			nation, err := national.Law().On(k.Day)
			require.NoError(t, err)
			require.NotEmpty(t, beyondPolicy(k.record.Verify(nation)), k.File)
			found["law"] = true
		}
	}
	require.Len(t, found, 2)
}
