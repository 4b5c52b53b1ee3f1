package pppk_test

import (
	"encoding/json"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/region"
)

// everyParameter is an overlay of an agency that does not exist: each parameter,
// each type of value with each of its parts, each part of a citation.
func everyParameter() pppk.Overlay {
	from := d("2026-01-01")
	cite, part, letter, practice := decree(), decree(), decree(), decree()
	cite.Instrument.Title = "Perjanjian kerja PPPK \"<&>\""
	cite.Instrument.CheckedTo, cite.Instrument.By = d("2026-02-01"), "Bagian Hukum, 4/2026"
	part.Article, part.Pinpoint = "Pasal 9", pppk.InferredPinpoint
	letter.Instrument = pppk.Instrument{Name: "surat Sekda 5/2025", Force: pppk.Guidance, Year: 2025}
	letter.Article, letter.Pinpoint, letter.Subject, letter.Confidence = "", pppk.NoPinpoint, "", pppk.Medium
	practice.Instrument.Name, practice.Instrument.Force, practice.Confidence = "laporan warga", pppk.Practice, pppk.Low
	spoken := practice
	spoken.Instrument.Force = pppk.Spoken
	return pppk.Overlay{
		ID: "contoh", Authority: "Kabupaten Contoh", Region: pppk.MustParseRegionCode("bps:6403"), Version: "2026-03 \u2028 kedua",
		Settings: []pppk.Setting{
			pppk.Set(pppk.AgeLimitDay, pppk.AtMonthEnd, from, cite),
			pppk.Set(pppk.AgeLimitDay, pppk.AtBirthday, from, practice), // as reported, beside it
			pppk.Set(pppk.TeacherAgeLimit, pppk.TeacherByLevel, from, cite).Until(d("2026-12-31")),
			pppk.Set(pppk.TeacherAgeLimit, pppk.TeacherSixty, d("2027-01-01"), cite),
			pppk.Set(pppk.ShortTerm, pppk.ToAgeLimit, from, part),
			pppk.Set(pppk.AfterLapse, pppk.LapseEnds, from, letter),
			pppk.Set(pppk.ResignationTest, pppk.TestsHold, from, letter),
			pppk.Set(pppk.PartTimeSelection, pppk.AllStages, from, cite),
			pppk.Set(pppk.ApplicantAge, pppk.AgeInYears, from, cite),
			pppk.Set(pppk.LackOfFunds, pppk.FundsGround, from, spoken),
			pppk.Set(pppk.PerformanceFloor, pppk.Floor{Lowest: pppk.Good, Years: []int{2024, 2025}}, from, cite).Until(d("2030-12-31")),
			pppk.Set(pppk.RenewalTerms, pppk.Years(1, 5), from, cite),
			pppk.Set(pppk.RenewalTerms, pppk.Years(1, 2, 45).CutAtAgeLimit(), from, spoken),
			pppk.Set(pppk.FirstTerms, pppk.UpToAgeLimit(), from, cite),
			pppk.Depart(pppk.PartTimeTerms, pppk.Years(2).CutAtAgeLimit(), from, part),
			pppk.Depart(pppk.SpendingCeiling, shareOf("31.25"), from, cite),
			pppk.Set(pppk.SpendingCeiling, shareOf("0"), from, spoken),
			pppk.Set(pppk.PartTimeSpending, pppk.SpendingIncluded, from, cite),
			pppk.Set(pppk.ObjectionRoute, "tertulis kepada PPK, \"14\" hari", from, cite),
			pppk.Set(pppk.AgreementEnd, d("2028-02-29"), from, cite),
			pppk.Set(pppk.PartTimeEnd, d("9999-12-31"), from, cite),
			pppk.Set(pppk.PartTimeWorkStart, d("2026-02-02"), from, cite),
			pppk.Set(pppk.PartTimeHours, 2250, from, cite),
			pppk.Set(pppk.PartTimeWage, pppk.WageFloor{Least: []pppk.Wage{
				{Amount: pppk.MustParseRupiah("1000000")},
				{Category: pppk.Technical, Education: "SMA", Amount: pppk.MustParseRupiah("1100000.5")},
				{Category: pppk.ServiceAdministration, Amount: pppk.MustParseRupiah("0")},
			}, FormerPay: true}, from, cite),
			pppk.Set(pppk.PartTimeWage, pppk.WageFloor{FormerPay: true}, from, letter),
			pppk.Set(pppk.PaymentTiming, pppk.PaidAfter, from, cite).For(pppk.PartTime),
			pppk.Set(pppk.PaymentTiming, pppk.PaidFirst, from, cite).For(pppk.FullTime),
			pppk.Set(pppk.NeededDocuments, pppk.Documents{
				{ID: "skck", Name: pppk.Text{ID: "SKCK", EN: "police certificate"}, Due: d("2026-02-01")},
				{ID: "surat_sehat", Name: pppk.Text{ID: "surat sehat", EN: "health certificate"}},
			}, from, cite),
			pppk.Set(pppk.WeightedScore, pppk.Score{Parts: []pppk.ScorePart{
				{ID: "kehadiran_1", Name: pppk.Text{ID: "kehadiran", EN: "attendance"}, Weight: shareOf("40.5")},
				{ID: "ujian", Name: pppk.Text{ID: "ujian", EN: "examination"}, Weight: shareOf("59.5")},
			}, Pass: shareOf("70")}, from, cite),
			pppk.Set(pppk.WeightedScore, pppk.Score{Parts: []pppk.ScorePart{
				{ID: "ujian", Name: pppk.Text{ID: "ujian", EN: "examination"}, Weight: shareOf("100")},
			}}, from, letter),
			pppk.Set(pppk.DisciplineBar, pppk.SanctionBar{Lightest: pppk.MediumSanction, Years: []int{2024, 2025}}, from, cite),
			pppk.Set(pppk.FundedUntil, d("2026-12-31"), from, cite),
			pppk.Set(pppk.EvaluationFrequency, pppk.EveryHalfYear, from, cite),
			pppk.Set(pppk.Warnings, 3, from, cite),
			pppk.Set(pppk.DecisionChain, pppk.Offices{Reports: "kepala perangkat daerah", Lists: "BKPSDM", Recommends: "Inspektorat", Decides: "Bupati", Told: "BKN"}, from, cite),
			pppk.Set(pppk.DecisionChain, pppk.Offices{Decides: "Bupati"}, from, letter),
			pppk.Set(pppk.AfterAgreement, pppk.LeftVacant, from, cite),
			pppk.Set(pppk.AfterCancelling, pppk.LeftClosed, from, cite),
			pppk.Set(pppk.AfterNISet, pppk.LeftVacant, from, cite),
			pppk.Set(pppk.NationalFloor, pppk.FloorHigher, from, cite),
			pppk.Set(pppk.ClassOfEnding, pppk.ClassByRegulation, from, cite),
			pppk.Set(pppk.AbsenceSanctions, pppk.AbsenceTablePP94(), from, cite),
			pppk.Set(pppk.AbsenceSanctions, pppk.AbsenceTable{Ends: true, Bands: []pppk.AbsenceBand{
				{From: 11, To: 13, Level: pppk.MediumSanction, Sanction: pppk.Text{ID: "penundaan kenaikan gaji", EN: "raise delayed"}},
			}}, from, letter),
		},
		Facts: []pppk.Fact{
			{ID: "lulus", Kind: pppk.FlagFact, Title: pppk.Text{ID: "lulus", EN: "passed"}, Office: pppk.Text{ID: "BKPSDM", EN: "personnel office"}},
			{ID: "catatan_2", Kind: pppk.TextFact, Title: pppk.Text{ID: "catatan", EN: "note"}, Office: pppk.Text{ID: "BKPSDM", EN: "personnel office"}},
		},
		Checks: []pppk.LaterCheck{{Instrument: "PP 49/2018", On: d("2026-01-15"), Office: "Bagian Hukum", Reference: "1/2026"}},
	}
}

// TestEveryParameterIsWritten: a new parameter has to stand in everyParameter,
// which goes to JSON and back.
func TestEveryParameterIsWritten(t *testing.T) {
	t.Parallel()
	have := map[string]bool{}
	for _, s := range everyParameter().Settings {
		have[s.Parameter()] = true
	}
	for id, of := range pppk.ParameterTypes() {
		require.True(t, have[id], "%s (%s) has no setting in everyParameter", id, of)
	}
}

// Go to JSON to Go gives an equal overlay, and an equal law on every day.
func TestOverlayJSON(t *testing.T) {
	t.Parallel()
	overlays := map[string]pppk.Overlay{
		"every parameter": everyParameter(), "nothing": laid(),
		"empty lists":              {ID: "contoh", Authority: "Kabupaten Contoh", Settings: []pppk.Setting{}, Checks: []pppk.LaterCheck{}, Facts: []pppk.Fact{}, Rules: []pppk.Rule{}},
		"an empty list in a value": laid(pppk.Set(pppk.PartTimeWage, pppk.WageFloor{Least: []pppk.Wage{}, FormerPay: true}, d("2026-01-01"), decree())),
	}
	for overlay := range region.All() {
		overlays[overlay.ID] = overlay
	}
	require.Greater(t, len(overlays), 20)
	for name, overlay := range overlays {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text, err := json.MarshalIndent(overlay, "", "  ")
			require.NoError(t, err)
			require.True(t, strings.HasPrefix(string(text), "{\n  \"format\": \"pppk.overlay/1\",\n  \"id\": "), "%s", text)
			require.NotContains(t, string(text), "null")
			back := everyParameter() // of which nothing must stay
			require.NoError(t, json.Unmarshal(text, &back), "%s", text)
			if !strings.HasPrefix(name, "an empty") && !strings.HasPrefix(name, "empty") {
				require.True(t, reflect.DeepEqual(overlay, back), "%#v\n%#v", overlay, back)
			}
			again, err := json.MarshalIndent(back, "", "  ")
			require.NoError(t, err)
			require.Equal(t, string(text), string(again))

			before, err := pppk.National().With(overlay)
			require.NoError(t, err)
			after, err := pppk.National().With(back)
			require.NoError(t, err)
			for _, day := range []string{"2023-10-31", "2025-12-31", "2026-01-01", "2026-01-31", "2026-03-02", "2026-12-31", "2027-01-01", "2031-01-01", "9999-12-31"} {
				a, b := lawSays(t, before, day), lawSays(t, after, day)
				require.NotEmpty(t, a.Policy)
				require.Equal(t, a.Policy, b.Policy, day)
				require.Equal(t, a, b, day)
			}
		})
	}
}

func TestOverlayJSONIsReadable(t *testing.T) {
	t.Parallel()
	from, letter := d("2026-01-01"), pppk.Citation{Instrument: pppk.Instrument{Name: "surat Sekda 5/2025", Force: pppk.Guidance, Year: 2025}, Confidence: pppk.Low}
	text, err := json.MarshalIndent(laid(
		pppk.Set(pppk.RenewalTerms, pppk.Years(3), from, decree()),
		pppk.Set(pppk.PaymentTiming, pppk.PaidAfter, from, letter).For(pppk.PartTime).Until(d("2026-12-31")),
		pppk.Depart(pppk.SpendingCeiling, shareOf("35"), from, decree()),
	), "", "  ")
	require.NoError(t, err)
	require.Equal(t, `{
  "format": "pppk.overlay/1",
  "id": "contoh",
  "ppk": "Kabupaten Contoh",
  "versi": "1",
  "sumber": [
    {
      "id": "sumber-1",
      "peraturan": "Peraturan Bupati Contoh 7/2022",
      "kekuatan": "mengikat",
      "berlaku": "2022-05-02",
      "pasal": "Pasal 3",
      "nomor_pasal": "tercetak",
      "perihal": "perpanjangan",
      "keyakinan": "tinggi"
    },
    {
      "id": "sumber-2",
      "peraturan": "surat Sekda 5/2025",
      "kekuatan": "pedoman",
      "tahun": 2025,
      "keyakinan": "rendah"
    }
  ],
  "ketentuan": [
    {
      "parameter": "renewal.terms",
      "nilai": {
        "tahun": [
          3
        ]
      },
      "mulai": "2026-01-01",
      "sumber": "sumber-1"
    },
    {
      "parameter": "pay.timing",
      "nilai": "sesudah-bulan-berjalan",
      "status": "paruh-waktu",
      "mulai": "2026-01-01",
      "sampai": "2026-12-31",
      "sumber": "sumber-2"
    },
    {
      "parameter": "spending.ceiling",
      "nilai": "35",
      "mulai": "2026-01-01",
      "menyimpang": true,
      "sumber": "sumber-1"
    }
  ]
}`, string(text))
}

// An overlay that replaces another does so as a file too.
func TestOverlayJSONReplaces(t *testing.T) {
	t.Parallel()
	old := laid(pppk.Set(pppk.RenewalTerms, pppk.Years(1), d("2026-01-01"), decree()))
	next := laid(pppk.Set(pppk.RenewalTerms, pppk.Years(2), d("2026-04-01"), decree()))
	next.ID, next.Replaces = "contoh-2", "contoh"
	text, err := json.Marshal(next)
	require.NoError(t, err)
	var back pppk.Overlay
	require.NoError(t, json.Unmarshal(text, &back))
	require.Equal(t, next, back)
	before, err := pppk.National().With(old, next)
	require.NoError(t, err)
	after, err := pppk.National().With(old, back)
	require.NoError(t, err)
	for _, day := range []string{"2026-03-31", "2026-04-01"} {
		require.Equal(t, lawSays(t, before, day), lawSays(t, after, day))
	}
}

// overlayText is a file with one setting and one source, and what is added.
func overlayText(parameter, value string) string {
	return `{"format":"pppk.overlay/1","id":"contoh","ppk":"Kabupaten Contoh",
	"sumber":[{"id":"perbup","peraturan":"Peraturan Bupati Contoh 7/2022","kekuatan":"mengikat","keyakinan":"tinggi","berlaku":"2022-05-02"}],
	"ketentuan":[{"parameter":"` + parameter + `","nilai":` + value + `,"mulai":"2026-01-01","sumber":"perbup"}]}`
}

// Every value that a file can have for a parameter is that of Go.
func TestOverlayValues(t *testing.T) {
	t.Parallel()
	from, cite := d("2026-01-01"), pppk.Citation{
		Instrument: pppk.Instrument{Name: "Peraturan Bupati Contoh 7/2022", Force: pppk.Binding, Since: d("2022-05-02")}, Confidence: pppk.High,
	}
	both := pppk.Years(1).CutAtAgeLimit()
	for text, want := range map[string]pppk.Setting{
		overlayText("age_limit.day", `"akhir-bulan"`):                                          pppk.Set(pppk.AgeLimitDay, pppk.AtMonthEnd, from, cite),
		overlayText("renewal.terms", `{"tahun":[5,1]}`):                                        pppk.Set(pppk.RenewalTerms, pppk.Years(1, 5), from, cite),
		overlayText("renewal.terms", `{"tahun":[1],"terpotong":true}`):                         pppk.Set(pppk.RenewalTerms, both, from, cite),
		overlayText("renewal.terms", `{"tahun":null,"terpotong":"","sampai_batas_usia":true}`): pppk.Set(pppk.RenewalTerms, pppk.UpToAgeLimit(), from, cite),
		overlayText("spending.ceiling", `"29.50"`):                                             pppk.Set(pppk.SpendingCeiling, shareOf("29.5"), from, cite),
		overlayText("agreement.end", `"2028-02-29"`):                                           pppk.Set(pppk.AgreementEnd, d("2028-02-29"), from, cite),
		overlayText("agreement.part_time.minutes", `10080`):                                    pppk.Set(pppk.PartTimeHours, 10080, from, cite),
		overlayText("discipline.warnings", `1`):                                                pppk.Set(pppk.Warnings, 1, from, cite),
		overlayText("renewal.objection_route", `"kepada Bupati"`):                              pppk.Set(pppk.ObjectionRoute, "kepada Bupati", from, cite),
		overlayText("renewal.offices", `{"memutuskan":"Bupati","melaporkan":null}`):            pppk.Set(pppk.DecisionChain, pppk.Offices{Decides: "Bupati"}, from, cite),
		overlayText("pay.part_time.floor", `{"paling_rendah":[{"upah":"1000000","kategori":""}]}`): pppk.Set(pppk.PartTimeWage, pppk.WageFloor{
			Least: []pppk.Wage{{Amount: pppk.MustParseRupiah("1000000")}},
		}, from, cite),
		overlayText("renewal.performance_floor", `{"predikat":"baik","tahun":[2024,2025]}`): pppk.Set(pppk.PerformanceFloor, pppk.Floor{Lowest: pppk.Good, Years: []int{2024, 2025}}, from, cite),
	} {
		var o pppk.Overlay
		require.NoError(t, o.UnmarshalJSON([]byte(text)), text)
		require.Equal(t, []pppk.Setting{want}, o.Settings)
	}
}

// wrongOverlays is texts with the place and the code of all that is wrong.
func wrongOverlays() map[string][]string {
	changed := func(old, new string) string {
		text := overlayText("renewal.terms", `{"tahun":[1,5]}`)
		if strings.Count(text, old) != 1 {
			panic("not once: " + old)
		}
		return strings.Replace(text, old, new, 1)
	}
	all := map[string][]string{
		`[]`: {" json.type"}, `"x"`: {" json.type"}, `1`: {" json.type"}, `{"id":`: {"/id json.syntax"}, `{} {}`: {" json.syntax"},
		`{}`:                                                 {"/format overlay.format"},
		`{"format":1}`:                                       {"/format overlay.format"},
		`{"format":"pppk.record/1"}`:                         {"/format overlay.format"},
		`{"format":"pppk.overlay/2"}`:                        {"/format overlay.version"},
		`{"format":"pppk.overlay/1"}`:                        {"/id json.required", "/ppk json.required"},
		changed(`"id":"contoh"`, `"id":""`):                  {"/id json.required"},
		changed(`"id":"contoh"`, `"id":7`):                   {"/id json.type"},
		changed(`"ppk":`, `"PPK":`):                          {" json.key"},
		changed(`"ppk":"Kabupaten Contoh"`, `"ppk":null`):    {"/ppk json.required"},
		changed(`"ppk":`, `"versi":["x"],"ppk":`):            {"/versi json.type"},
		changed(`"ppk":`, `"wilayah":"6403","ppk":`):         {"/wilayah region_code.scheme"},
		changed(`"ppk":`, `"aturan":[],"ppk":`):              {"/aturan json.key"},
		changed(`"ppk":`, `"id":"lagi","ppk":`):              {"/id json.duplicate"},
		changed(`"mulai":`, `"mulai":"2026-02-01","mulai":`): {"/ketentuan/0/mulai json.duplicate"},
		changed(`"ketentuan":[`, `"ketentuan":[1,`):          {"/ketentuan/0 json.type"},
		changed(`"ketentuan":[`, `"ketentuan":{},"pemeriksaan":[`): {"/ketentuan json.type", "/pemeriksaan/0/mulai json.key", "/pemeriksaan/0/nilai json.key",
			"/pemeriksaan/0/parameter json.key", "/pemeriksaan/0/sumber json.key", "/pemeriksaan/0/peraturan json.required", "/pemeriksaan/0/tanggal json.required",
			"/pemeriksaan/0/oleh json.required", "/pemeriksaan/0/surat json.required", "/sumber/0 source.unused"},
		changed(`"parameter":"renewal.terms",`, ``):                          {"/ketentuan/0/parameter json.required"},
		changed(`"parameter":"renewal.terms"`, `"parameter":1`):              {"/ketentuan/0/parameter json.type"},
		changed(`renewal.terms`, `renewal.mood`):                             {"/ketentuan/0/parameter setting.unknown"},
		changed(`"nilai":{"tahun":[1,5]},`, ``):                              {"/ketentuan/0/nilai json.required"},
		changed(`{"tahun":[1,5]}`, `""`):                                     {"/ketentuan/0/nilai json.required"},
		changed(`"mulai":"2026-01-01",`, ``):                                 {"/ketentuan/0/mulai json.required"},
		changed(`"2026-01-01"`, `"2026-02-30"`):                              {"/ketentuan/0/mulai date.day"},
		changed(`"mulai":`, `"sampai":20261231,"mulai":`):                    {"/ketentuan/0/sampai json.type"},
		changed(`"mulai":`, `"menyimpang":"ya","mulai":`):                    {"/ketentuan/0/menyimpang json.type"},
		changed(`,"sumber":"perbup"`, ``):                                    {"/ketentuan/0/sumber json.required", "/sumber/0 source.unused"},
		changed(`"sumber":"perbup"`, `"sumber":"perwal"`):                    {"/ketentuan/0/sumber source.unknown", "/sumber/0 source.unused"},
		changed(`"sumber":"perbup"`, `"sumber":{"peraturan":"x"}`):           {"/ketentuan/0/sumber json.type", "/sumber/0 source.unused"},
		changed(`"id":"perbup"`, `"id":""`):                                  {"/sumber/0/id json.required", "/ketentuan/0/sumber source.unknown"},
		changed(`"peraturan":"Peraturan Bupati Contoh 7/2022",`, ``):         {"/sumber/0/peraturan json.required"},
		changed(`"kekuatan":"mengikat",`, ``):                                {"/sumber/0/kekuatan json.required"},
		changed(`mengikat`, `kuat`):                                          {"/sumber/0/kekuatan kekuatan.unknown"},
		changed(`"keyakinan":"tinggi",`, ``):                                 {"/sumber/0/keyakinan json.required"},
		changed(`tinggi`, `HIGH`):                                            {"/sumber/0/keyakinan keyakinan.unknown"},
		changed(`"berlaku":"2022-05-02"`, `"nomor_pasal":"ya","tahun":2022`): {"/sumber/0/nomor_pasal nomor_pasal.unknown"},
		changed(`"berlaku":"2022-05-02"`, `"tahun":null`):                    {"/sumber/0/berlaku json.required"},
		changed(`"berlaku":"2022-05-02"`, `"tahun":-0`):                      {"/sumber/0/tahun json.number"},
		changed(`"berlaku":"2022-05-02"`, `"tahun":22`):                      {"/sumber/0/tahun json.number"},
		changed(`"berlaku":"2022-05-02"`, `"berlaku":"2022"`):                {"/sumber/0/berlaku date.layout"},
		changed(`"sumber":[`, `"sumber":[{"id":"perbup","peraturan":"x","kekuatan":"mengikat","keyakinan":"tinggi","tahun":2022},`): {"/sumber/1/id source.twice"},
		changed(`"sumber":[`, `"sumber":[{"id":"lain","peraturan":"x","kekuatan":"mengikat","keyakinan":"tinggi","tahun":2022},`):   {"/sumber/0 source.unused"},
		changed(`"id":"contoh"`, `"id":"contoh","pemeriksaan":[{"peraturan":"PP 49/2018","tanggal":"2026-01-01","oleh":"x"}]`):      {"/pemeriksaan/0/surat json.required"},
		changed(`"ppk":`, `"menggantikan":1,"ppk":`):       {"/menggantikan json.type"},
		changed(`"mulai":`, `"status":"honorer","mulai":`): {"/ketentuan/0/status status.unknown"},
		changed(`"ppk":`, `"fakta":[{"id":"Lulus","judul":{"id":"x"},"dari":"BKPSDM"}],"ppk":`): {
			"/fakta/0/id fact.id", "/fakta/0/jenis json.required", "/fakta/0/judul/en json.required", "/fakta/0/dari json.type",
		},
		changed(`"ppk":`, `"fakta":[{"id":"lulus","jenis":"ya","judul":{"id":"x","en":"x"},"dari":{"id":"x","en":"x"}}],"ppk":`): {"/fakta/0/jenis jenis_fakta.unknown"},
		// All at once.
		changed(`{"tahun":[1,5]},"mulai":"2026-01-01"`, `{"tahun":[1,0,46,"2"],"lama":1},"sampai":"x"`): {
			"/ketentuan/0/sampai date.layout", "/ketentuan/0/mulai json.required", "/ketentuan/0/nilai/lama json.key",
			"/ketentuan/0/nilai/tahun/1 json.number", "/ketentuan/0/nilai/tahun/2 json.number", "/ketentuan/0/nilai/tahun/3 json.number",
		},
	}
	for _, c := range []struct {
		parameter string
		codes     map[string][]string // by value, after the place of the value
	}{
		{"age_limit.day", map[string][]string{
			`1`: {" setting.type"}, `{}`: {" setting.type"}, `["akhir-bulan"]`: {" setting.type"}, `"kosong"`: {" setting.choice"}, `" "`: {" setting.choice"},
		}},
		{"renewal.terms", map[string][]string{
			`"1"`: {" setting.type"}, `5`: {" setting.type"}, `[1,5]`: {" setting.type"}, `true`: {" setting.type"},
			`{}`: {" setting.terms"}, `{"tahun":[]}`: {" setting.terms"}, `{"terpotong":true}`: {" setting.terms"}, `{"tahun":5}`: {"/tahun json.type"},
			`{"tahun":[1,1]}`: {"/tahun setting.terms"}, `{"tahun":[1.5]}`: {"/tahun/0 json.number"}, `{"tahun":[1],"terpotong":1}`: {"/terpotong json.type"},
			`{"tahun":[-1]}`: {"/tahun/0 json.number"}, `{"tahun":[99999999999999999999]}`: {"/tahun/0 json.number"},
		}},
		{"spending.ceiling", map[string][]string{
			`30`: {" setting.type"}, `"30 %"`: {" percent.layout"}, `"1000.01"`: {" percent.layout"},
		}},
		{"renewal.objection_route", map[string][]string{`1`: {" setting.type"}, `" \t"`: {" setting.route"}}},
		{"agreement.end", map[string][]string{`2028`: {" setting.type"}, `"29-02-2028"`: {" date.layout"}, `"2027-02-29"`: {" date.day"}}},
		{"agreement.part_time.minutes", map[string][]string{`"2250"`: {" setting.type"}, `0`: {" setting.type"}, `10081`: {" setting.type"}, `37.5`: {" setting.type"}}},
		{"discipline.warnings", map[string][]string{`0`: {" setting.type"}, `100`: {" setting.type"}, `-1`: {" setting.type"}}},
		{"renewal.offices", map[string][]string{`"Bupati"`: {" setting.type"}, `{}`: {" setting.offices"}, `{"memutuskan":""}`: {" setting.offices"}, `{"memutuskan":1}`: {"/memutuskan json.type"}, `{"bupati":"x"}`: {"/bupati json.key"}}},
		{"pay.part_time.floor", map[string][]string{
			`"1000000"`: {" setting.type"}, `{}`: {" setting.wage"}, `{"penghasilan_sebelumnya":false}`: {" setting.wage"},
			`{"paling_rendah":{}}`: {"/paling_rendah json.type"}, `{"paling_rendah":[1]}`: {"/paling_rendah/0 json.type"}, `{"paling_rendah":[{}]}`: {"/paling_rendah/0/upah json.required"},
			`{"paling_rendah":[{"upah":1000000}]}`: {"/paling_rendah/0/upah json.type"}, `{"paling_rendah":[{"upah":"1.000.000"}]}`: {"/paling_rendah/0/upah rupiah.layout"},
			`{"paling_rendah":[{"upah":"1","kategori":"bidan"}]}`: {"/paling_rendah/0/kategori kategori.unknown"},
			`{"paling_rendah":[{"upah":"1"},{"upah":"2"}]}`:       {" setting.wage"},
		}},
		{"conditions.documents", map[string][]string{
			`{}`: {" setting.type"}, `[]`: {" setting.documents"}, `["skck"]`: {"/0 json.type"}, `[{}]`: {"/0/id json.required", "/0/nama json.required"},
			`[{"id":"SKCK","nama":{"id":"x","en":"x"}}]`: {"/0/id fact.id"}, `[{"id":"skck","nama":"SKCK"}]`: {"/0/nama json.type"},
			`[{"id":"skck","nama":{"id":"x","en":""}}]`: {"/0/nama/en json.required"}, `[{"id":"skck","nama":{"id":"x","en":"x"},"paling_lambat":"x"}]`: {"/0/paling_lambat date.layout"},
			`[{"id":"skck","nama":{"id":"x","en":"x"}},{"id":"skck","nama":{"id":"x","en":"x"}}]`: {" setting.documents"},
		}},
		{"conditions.score", map[string][]string{
			`[]`: {" setting.type"}, `{}`: {" setting.score"}, `{"bagian":[{"id":"a","nama":{"id":"x","en":"x"}}]}`: {"/bagian/0/bobot json.required"},
			`{"bagian":[{"id":"a","nama":{"id":"x","en":"x"},"bobot":"99"}]}`: {" setting.score"}, `{"bagian":[{"id":"a","nama":{"id":"x","en":"x"},"bobot":100}]}`: {"/bagian/0/bobot json.type"},
		}},
		{"discipline.absence", map[string][]string{
			`[]`: {" setting.type"}, `{}`: {" setting.absence"}, `{"rentang":[{}]}`: {"/rentang/0/dari json.required", "/rentang/0/tingkat json.required", "/rentang/0/hukuman json.required"},
			`{"rentang":[{"dari":3,"sampai":367,"tingkat":"berat","hukuman":"teguran"}]}`: {"/rentang/0/sampai json.number", "/rentang/0/tingkat jenis.unknown", "/rentang/0/hukuman json.type"},
			`{"rentang":[{"dari":3,"tingkat":"disiplin-berat","hukuman":{"id":"x","en":"x"}}],"tertutup":"","berturut_turut":{"hari":0}}`: {
				"/berturut_turut/hari json.number", "/berturut_turut/tingkat json.required", "/berturut_turut/hukuman json.required",
			},
			`{"rentang":[{"dari":3,"tingkat":"pidana-jabatan","hukuman":{"id":"x","en":"x"}}]}`:             {" setting.absence"},
			`{"rentang":[{"dari":3,"sampai":28,"tingkat":"disiplin-berat","hukuman":{"id":"x","en":"x"}}]}`: {" setting.absence"},
		}},
		{"renewal.performance_floor", map[string][]string{
			`"baik"`: {" setting.type"}, `{}`: {"/predikat json.required", "/tahun json.required"}, `{"predikat":"cukup","tahun":[2025]}`: {"/predikat predikat.unknown"},
			`{"predikat":"baik","tahun":[]}`: {" setting.floor"}, `{"predikat":"baik","tahun":[2025,2024]}`: {" setting.floor"}, `{"predikat":"baik","tahun":[25]}`: {"/tahun/0 json.number"},
			`{"predikat":"baik","tahun":[2027]}`: {" setting.floor"}, `{"predikat":"baik","tahun":[2018]}`: {" setting.floor"},
		}},
	} {
		for value, codes := range c.codes {
			var want []string
			for _, code := range codes {
				want = append(want, "/ketentuan/0/nilai"+code)
			}
			all[overlayText(c.parameter, value)] = want
		}
	}
	return all
}

func TestOverlayJSONRefuses(t *testing.T) {
	t.Parallel()
	for text, want := range wrongOverlays() {
		o := everyParameter()
		err := o.UnmarshalJSON([]byte(text))
		require.ErrorIs(t, err, pppk.ErrOverlay, text)
		require.Equal(t, pppk.Overlay{}, o, "nothing is read: %s", text)
		var have []string
		for _, p := range pppk.Problems(err) {
			have = append(have, p.Path+" "+p.Code)
			require.Regexp(t, `^(/[a-z_]+(/\d+)?)*$`, p.Path)
			require.NotEmpty(t, p.Remedy)
			require.ErrorIs(t, p, pppk.ErrOverlay)
		}
		require.ElementsMatch(t, want, have, "%s\n%v", text, err)
	}
}

// What a parameter takes stands in the error.
func TestOverlayJSONSaysWhatIsTaken(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		overlayText("age_limit.day", `1`):                    "/ketentuan/0/nilai: is not what age_limit.day takes: one of hari-ulang-tahun, akhir-bulan, awal-bulan-berikutnya (setting.type)",
		overlayText("age_limit.day", `"akhir-tahun"`):        "/ketentuan/0/nilai: is not what age_limit.day takes: one of hari-ulang-tahun, akhir-bulan, awal-bulan-berikutnya (setting.choice)",
		overlayText("renewal.terms", `"1"`):                  "/ketentuan/0/nilai: is not what renewal.terms takes: an object: tahun (a list of lengths of 1 to 45 years), terpotong, sampai_batas_usia (setting.type)",
		overlayText("renewal.terms", `{"tahun":[1,46]}`):     "/ketentuan/0/nilai/tahun/1: must be a whole number from 1 to 45 (json.number)",
		overlayText("agreement.part_time.minutes", `"2250"`): "/ketentuan/0/nilai: is not what agreement.part_time.minutes takes: the minutes a week, a whole number from 1 to 10080 (setting.type)",
	} {
		require.EqualError(t, new(pppk.Overlay).UnmarshalJSON([]byte(text)), want)
	}
}

func TestOverlayJSONNull(t *testing.T) {
	t.Parallel()
	o := everyParameter()
	require.NoError(t, o.UnmarshalJSON([]byte("null")))
	require.Equal(t, pppk.Overlay{}, o)
	_, err := pppk.National().With(o)
	require.ErrorIs(t, err, pppk.ErrOverlay)
}

// The form is right and the law says no: the same as for an overlay in Go.
func TestOverlayJSONIsHeldAgainstTheLaw(t *testing.T) {
	t.Parallel()
	outside := overlayText("spending.ceiling", `"35"`)
	for text, code := range map[string]string{
		outside: "setting.outside",
		strings.Replace(overlayText("spending.ceiling", `"25"`), `"mulai"`, `"menyimpang":true,"mulai"`, 1): "setting.inside",
		strings.Replace(overlayText("agreement.end", `"2028-01-01"`), "2026-01-01", "2023-01-01", 1):        "setting.from",
		strings.Replace(overlayText("agreement.end", `"2028-01-01"`), "2022-05-02", "2026-05-02", 1):        "setting.from",
	} {
		var o pppk.Overlay
		require.NoError(t, o.UnmarshalJSON([]byte(text)), text)
		_, err := pppk.National().With(o)
		require.ErrorIs(t, err, pppk.ErrOverlay)
		require.Equal(t, []string{code}, codesOf(err), "%v", err)
	}
	var o pppk.Overlay
	require.NoError(t, o.UnmarshalJSON([]byte(strings.Replace(outside, `"mulai"`, `"menyimpang":true,"mulai"`, 1))))
	_, err := pppk.National().With(o)
	require.NoError(t, err)
}

// What cannot be read again as it is, is not written.
func TestOverlayJSONNotWritten(t *testing.T) {
	t.Parallel()
	from := d("2026-01-01")
	cited := func(change func(*pppk.Citation)) pppk.Overlay {
		c := decree()
		change(&c)
		return laid(pppk.Set(pppk.AgeLimitDay, pppk.AtMonthEnd, from, c))
	}
	checked := func(c pppk.LaterCheck) pppk.Overlay {
		return pppk.Overlay{ID: "contoh", Authority: "Kabupaten Contoh", Checks: []pppk.LaterCheck{c}}
	}
	for name, c := range map[string]struct {
		overlay pppk.Overlay
		want    []string
	}{
		"nothing":           {pppk.Overlay{}, []string{"/id json.required", "/ppk json.required"}},
		"no parameter":      {laid(pppk.Setting{}), []string{"/ketentuan/0/parameter setting.unknown"}},
		"unknown parameter": {laid(pppk.Set(pppk.Parameter[pppk.Choice]("renewal.mood"), pppk.AtMonthEnd, from, decree())), []string{"/ketentuan/0/parameter setting.unknown"}},
		"another type": {
			laid(pppk.Set(pppk.Parameter[pppk.Terms](pppk.AgeLimitDay), pppk.Years(1), from, decree()), pppk.Set(pppk.Parameter[pppk.Route](pppk.Warnings), "tiga", from, decree())),
			[]string{"/ketentuan/0/nilai setting.type", "/ketentuan/1/nilai setting.type"},
		},
		"unknown choice":      {laid(pppk.Set(pppk.AgeLimitDay, pppk.LeftVacant, from, decree())), []string{"/ketentuan/0/nilai setting.choice"}},
		"no choice":           {laid(pppk.Set(pppk.AgeLimitDay, "", from, decree())), []string{"/ketentuan/0/nilai setting.choice"}},
		"no terms":            {laid(pppk.Set(pppk.RenewalTerms, pppk.Terms{}, from, decree())), []string{"/ketentuan/0/nilai setting.terms"}},
		"a length that isn't": {laid(pppk.Set(pppk.RenewalTerms, pppk.Years(0, 1), from, decree())), []string{"/ketentuan/0/nilai setting.terms"}},
		"no share":            {laid(pppk.Set(pppk.SpendingCeiling, pppk.Percent{}, from, decree())), []string{"/ketentuan/0/nilai setting.percent"}},
		"no day of a value":   {laid(pppk.Set(pppk.AgreementEnd, pppk.Date{}, from, decree())), []string{"/ketentuan/0/nilai setting.date"}},
		"no first day":        {laid(pppk.Set(pppk.AgeLimitDay, pppk.AtMonthEnd, pppk.Date{}, decree())), []string{"/ketentuan/0/mulai json.required"}},
		"no citation": {cited(func(c *pppk.Citation) { *c = pppk.Citation{} }), []string{
			"/sumber/0/peraturan json.required", "/sumber/0/kekuatan json.required", "/sumber/0/keyakinan json.required", "/sumber/0/berlaku json.required",
		}},
		"unknown force":      {cited(func(c *pppk.Citation) { c.Instrument.Force = 5 }), []string{"/sumber/0/kekuatan kekuatan.unknown"}},
		"unknown confidence": {cited(func(c *pppk.Citation) { c.Confidence = 4 }), []string{"/sumber/0/keyakinan keyakinan.unknown"}},
		"unknown pinpoint":   {cited(func(c *pppk.Citation) { c.Pinpoint = 3 }), []string{"/sumber/0/nomor_pasal nomor_pasal.unknown"}},
		"a year of two":      {cited(func(c *pppk.Citation) { c.Instrument.Year = 26 }), []string{"/sumber/0/tahun json.number"}},
		"not UTF-8":          {cited(func(c *pppk.Citation) { c.Subject = "\xff" }), []string{" overlay.unwritten"}},
		"an empty check":     {checked(pppk.LaterCheck{}), []string{"/pemeriksaan/0/peraturan json.required", "/pemeriksaan/0/tanggal json.required", "/pemeriksaan/0/oleh json.required", "/pemeriksaan/0/surat json.required"}},
		"a rule":             {pppk.Overlay{ID: "contoh", Authority: "Kabupaten Contoh", Rules: []pppk.Rule{{}}}, []string{" overlay.rules"}},
		"an unknown status":  {laid(pppk.Set(pppk.PaymentTiming, pppk.PaidAfter, from, decree()).For(7)), []string{"/ketentuan/0/status status.unknown"}},
		"a fact of no kind": {
			pppk.Overlay{ID: "contoh", Authority: "Kabupaten Contoh", Facts: []pppk.Fact{{ID: "a b"}}},
			[]string{"/fakta/0/id fact.id", "/fakta/0/jenis json.required", "/fakta/0/judul/id json.required", "/fakta/0/judul/en json.required", "/fakta/0/dari/id json.required", "/fakta/0/dari/en json.required"},
		},
		"an unknown category": {
			laid(pppk.Set(pppk.PartTimeWage, pppk.WageFloor{Least: []pppk.Wage{{Category: 99, Amount: pppk.MustParseRupiah("1")}}}, from, decree())),
			[]string{"/ketentuan/0/nilai setting.wage"},
		},
	} {
		_, err := json.Marshal(c.overlay)
		require.ErrorIs(t, err, pppk.ErrOverlay, name)
		var have []string
		for _, p := range pppk.Problems(err) {
			have = append(have, p.Path+" "+p.Code)
		}
		require.ElementsMatch(t, c.want, have, "%s: %v", name, err)
	}
}

// The page on the formats has a file that is read and laid.
func TestFormatsPageHasAnOverlay(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("docs/FORMATS.md")
	require.NoError(t, err)
	blocks := regexp.MustCompile("(?s)```json\n(.*?)```").FindAllStringSubmatch(string(page), -1)
	require.Len(t, blocks, 1)
	var o pppk.Overlay
	require.NoError(t, json.Unmarshal([]byte(blocks[0][1]), &o))
	_, err = pppk.National().With(o)
	require.NoError(t, err)
	require.NotEmpty(t, o.Settings)
	require.NotEmpty(t, o.Checks)
}

func FuzzOverlay(f *testing.F) {
	for _, o := range append([]pppk.Overlay{everyParameter(), laid()}, slices.Collect(region.All())...) {
		text, err := json.Marshal(o)
		require.NoError(f, err)
		f.Add(text)
	}
	for text := range wrongOverlays() {
		f.Add([]byte(text))
	}
	for _, s := range []string{`null`, overlayText("renewal.objection_route", `"\ud800<&>\u2028"`), overlayText("renewal.terms", `{"tahun":[1,45],"terpotong":true,"sampai_batas_usia":true}`)} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var o pppk.Overlay
		if err := o.UnmarshalJSON(data); err != nil {
			require.ErrorIs(t, err, pppk.ErrOverlay)
			require.NotEmpty(t, pppk.Problems(err))
			require.Equal(t, pppk.Overlay{}, o)
			return
		}
		if reflect.DeepEqual(o, pppk.Overlay{}) { // null
			return
		}
		out, err := json.Marshal(o)
		require.NoError(t, err)
		var again pppk.Overlay
		require.NoError(t, again.UnmarshalJSON(out), "%s", out)
		require.True(t, reflect.DeepEqual(o, again), "%s", out)
		law, err := pppk.National().With(o)
		if err != nil {
			require.ErrorIs(t, err, pppk.ErrOverlay)
			return
		}
		for _, day := range []string{"2023-10-31", "2026-03-02", "9999-12-31"} {
			p, err := law.On(d(day))
			if err != nil {
				require.ErrorIs(t, err, pppk.ErrCoverage)
				continue
			}
			decision := p.Decide(renewal, fullFacts(d("2026-03-02")))
			for range decision.Notes() {
			}
		}
	})
}
