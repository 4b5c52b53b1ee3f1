package national_test

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
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/region"
)

// everyParameter is an overlay of an agency that does not exist: each parameter,
// each type of value with each of its parts, each part of a citation.
func everyParameter() law.Overlay {
	from := madeup.D("2026-01-01")
	cite, part, letter, practice := madeup.Decree(), madeup.Decree(), madeup.Decree(), madeup.Decree()
	cite.Instrument.Title = "Perjanjian kerja PPPK \"<&>\""
	cite.Instrument.CheckedTo, cite.Instrument.By = madeup.D("2026-02-01"), "Bagian Hukum, 4/2026"
	part.Article, part.Pinpoint = "Pasal 9", pppk.InferredPinpoint
	letter.Instrument = pppk.Instrument{Name: "surat Sekda 5/2025", Force: pppk.Guidance, Year: 2025}
	letter.Article, letter.Pinpoint, letter.Subject, letter.Confidence = "", pppk.NoPinpoint, "", pppk.Medium
	practice.Instrument.Name, practice.Instrument.Force, practice.Confidence = "laporan warga", pppk.Practice, pppk.Low
	spoken := practice
	spoken.Instrument.Force = pppk.Spoken
	return law.Overlay{
		ID: "contoh", Authority: "Kabupaten Contoh", Region: pppk.MustParseRegionCode("bps:6403"), Version: "2026-03 \u2028 kedua",
		Settings: []law.Setting{
			law.Set(national.AgeLimitDay(), law.AtMonthEnd, from, cite),
			law.Set(national.AgeLimitDay(), law.AtBirthday, from, practice), // as reported, beside it
			law.Set(national.TeacherAgeLimit(), national.TeacherByLevel, from, cite).Until(madeup.D("2026-12-31")),
			law.Set(national.TeacherAgeLimit(), national.TeacherSixty, madeup.D("2027-01-01"), cite),
			law.Set(national.ShortTerm(), national.ToAgeLimit, from, part),
			law.Set(national.AfterLapse(), national.LapseEnds, from, letter),
			law.Set(national.ResignationTest(), national.TestsHold, from, letter),
			law.Set(national.PartTimeSelection(), national.AllStages, from, cite),
			law.Set(national.ApplicantAge(), national.AgeInYears, from, cite),
			law.Set(national.LackOfFunds(), national.FundsGround, from, spoken),
			law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.Good, Years: []int{2024, 2025}}, from, cite).Until(madeup.D("2030-12-31")),
			law.Set(national.RenewalTerms(), law.Years(1, 5), from, cite),
			law.Set(national.RenewalTerms(), law.Years(1, 2, 45).CutAtAgeLimit(), from, spoken),
			law.Set(national.FirstTerms(), law.UpToAgeLimit(), from, cite),
			law.Depart(national.PartTimeTerms(), law.Years(2).CutAtAgeLimit(), from, part),
			law.Depart(national.SpendingCeiling(), madeup.ShareOf("31.25"), from, cite),
			law.Set(national.SpendingCeiling(), madeup.ShareOf("0"), from, spoken),
			law.Set(national.PartTimeSpending(), national.SpendingIncluded, from, cite),
			law.Set(national.ObjectionRoute(), "tertulis kepada PPK, \"14\" hari", from, cite),
			law.Set(national.AgreementEnd(), madeup.D("2028-02-29"), from, cite),
			law.Set(national.PartTimeEnd(), madeup.D("9999-12-31"), from, cite),
			law.Set(national.PartTimeWorkStart(), madeup.D("2026-02-02"), from, cite),
			law.Set(national.PartTimeHours(), 2250, from, cite),
			law.Set(national.PartTimeWage(), law.WageFloor{Least: []law.Wage{
				{Amount: pppk.MustParseRupiah("1000000")},
				{Category: pppk.TechnicalPosts, Education: "SMA", Amount: pppk.MustParseRupiah("1100000.5")},
				{Category: pppk.ServiceAdministration, Amount: pppk.MustParseRupiah("0")},
			}, FormerPay: true}, from, cite),
			law.Set(national.PartTimeWage(), law.WageFloor{FormerPay: true}, from, letter),
			law.Set(national.PaymentTiming(), national.PaidAfter, from, cite).For(pppk.PartTime),
			law.Set(national.PaymentTiming(), national.PaidFirst, from, cite).For(pppk.FullTime),
			law.Set(national.NeededDocuments(), law.Documents{
				{ID: "skck", Name: pppk.Text{ID: "SKCK", EN: "police certificate"}, Due: madeup.D("2026-02-01")},
				{ID: "surat_sehat", Name: pppk.Text{ID: "surat sehat", EN: "health certificate"}},
			}, from, cite),
			law.Set(national.WeightedScore(), law.Score{Parts: []law.ScorePart{
				{ID: "kehadiran_1", Name: pppk.Text{ID: "kehadiran", EN: "attendance"}, Weight: madeup.ShareOf("40.5")},
				{ID: "ujian", Name: pppk.Text{ID: "ujian", EN: "examination"}, Weight: madeup.ShareOf("59.5")},
			}, Pass: madeup.ShareOf("70")}, from, cite),
			law.Set(national.WeightedScore(), law.Score{Parts: []law.ScorePart{
				{ID: "ujian", Name: pppk.Text{ID: "ujian", EN: "examination"}, Weight: madeup.ShareOf("100")},
			}}, from, letter),
			law.Set(national.DisciplineBar(), law.SanctionBar{Lightest: pppk.MediumSanction, Years: []int{2024, 2025}}, from, cite),
			law.Set(national.FundedUntil(), madeup.D("2026-12-31"), from, cite),
			law.Set(national.EvaluationFrequency(), national.EveryHalfYear, from, cite),
			law.Set(national.Warnings(), 3, from, cite),
			law.Set(national.DecisionChain(), law.Offices{Reports: "kepala perangkat daerah", Lists: "BKPSDM", Recommends: "Inspektorat", Decides: "Bupati", Told: "BKN"}, from, cite),
			law.Set(national.DecisionChain(), law.Offices{Decides: "Bupati"}, from, letter),
			law.Set(national.AfterAgreement(), national.LeftVacant, from, cite),
			law.Set(national.AfterCancelling(), national.LeftClosed, from, cite),
			law.Set(national.AfterNISet(), national.LeftVacant, from, cite),
			law.Set(national.NationalFloor(), national.FloorHigher, from, cite),
			law.Set(national.ClassOfEnding(), national.ClassByRegulation, from, cite),
			law.Set(national.AbsenceSanctions(), national.AbsenceTablePP94(), from, cite),
			law.Set(national.AbsenceSanctions(), law.AbsenceTable{Ends: true, Bands: []law.AbsenceBand{
				{From: 11, To: 13, Level: pppk.MediumSanction, Sanction: pppk.Text{ID: "penundaan kenaikan gaji", EN: "raise delayed"}},
			}}, from, letter),
		},
		Facts: []*law.Fact{
			{ID: "lulus", Kind: law.FlagFact, Title: pppk.Text{ID: "lulus", EN: "passed"}, Office: pppk.Text{ID: "BKPSDM", EN: "personnel office"}},
			{ID: "catatan_2", Kind: law.TextFact, Title: pppk.Text{ID: "catatan", EN: "note"}, Office: pppk.Text{ID: "BKPSDM", EN: "personnel office"}},
		},
		Checks: []law.LaterCheck{{Instrument: "PP 49/2018", On: madeup.D("2026-01-15"), Office: "Bagian Hukum", Reference: "1/2026"}},
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
	for _, id := range settable() {
		require.True(t, have[id], "%s has no setting in everyParameter", id)
	}
}

// Go to JSON to Go gives an equal overlay, and an equal law on every day.
func TestOverlayJSON(t *testing.T) {
	t.Parallel()
	overlays := map[string]law.Overlay{
		"every parameter": everyParameter(), "nothing": madeup.Laid(),
		"empty lists":              {ID: "contoh", Authority: "Kabupaten Contoh", Settings: []law.Setting{}, Checks: []law.LaterCheck{}, Facts: []*law.Fact{}, Rules: []law.Rule{}},
		"an empty list in a value": madeup.Laid(law.Set(national.PartTimeWage(), law.WageFloor{Least: []law.Wage{}, FormerPay: true}, madeup.D("2026-01-01"), madeup.Decree())),
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
			back, err := national.Law().ReadOverlay(text)
			require.NoError(t, err, "%s", text)
			if !strings.HasPrefix(name, "an empty") && !strings.HasPrefix(name, "empty") {
				require.True(t, reflect.DeepEqual(overlay, back), "%#v\n%#v", overlay, back)
			}
			again, err := json.MarshalIndent(back, "", "  ")
			require.NoError(t, err)
			require.Equal(t, string(text), string(again))

			before, err := national.Law().With(overlay)
			require.NoError(t, err)
			after, err := national.Law().With(back)
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
	from, letter := madeup.D("2026-01-01"), pppk.Citation{Instrument: pppk.Instrument{Name: "surat Sekda 5/2025", Force: pppk.Guidance, Year: 2025}, Confidence: pppk.Low}
	text, err := json.MarshalIndent(madeup.Laid(
		law.Set(national.RenewalTerms(), law.Years(3), from, madeup.Decree()),
		law.Set(national.PaymentTiming(), national.PaidAfter, from, letter).For(pppk.PartTime).Until(madeup.D("2026-12-31")),
		law.Depart(national.SpendingCeiling(), madeup.ShareOf("35"), from, madeup.Decree()),
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
	old := madeup.Laid(law.Set(national.RenewalTerms(), law.Years(1), madeup.D("2026-01-01"), madeup.Decree()))
	next := madeup.Laid(law.Set(national.RenewalTerms(), law.Years(2), madeup.D("2026-04-01"), madeup.Decree()))
	next.ID, next.Replaces = "contoh-2", "contoh"
	text, err := json.Marshal(next)
	require.NoError(t, err)
	back, err := national.Law().ReadOverlay(text)
	require.NoError(t, err)
	require.Equal(t, next, back)
	before, err := national.Law().With(old, next)
	require.NoError(t, err)
	after, err := national.Law().With(old, back)
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
	from, cite := madeup.D("2026-01-01"), pppk.Citation{
		Instrument: pppk.Instrument{Name: "Peraturan Bupati Contoh 7/2022", Force: pppk.Binding, Since: madeup.D("2022-05-02")}, Confidence: pppk.High,
	}
	both := law.Years(1).CutAtAgeLimit()
	for text, want := range map[string]law.Setting{
		overlayText("age_limit.day", `"akhir-bulan"`):                                          law.Set(national.AgeLimitDay(), law.AtMonthEnd, from, cite),
		overlayText("renewal.terms", `{"tahun":[5,1]}`):                                        law.Set(national.RenewalTerms(), law.Years(1, 5), from, cite),
		overlayText("renewal.terms", `{"tahun":[1],"terpotong":true}`):                         law.Set(national.RenewalTerms(), both, from, cite),
		overlayText("renewal.terms", `{"tahun":null,"terpotong":"","sampai_batas_usia":true}`): law.Set(national.RenewalTerms(), law.UpToAgeLimit(), from, cite),
		overlayText("spending.ceiling", `"29.50"`):                                             law.Set(national.SpendingCeiling(), madeup.ShareOf("29.5"), from, cite),
		overlayText("agreement.end", `"2028-02-29"`):                                           law.Set(national.AgreementEnd(), madeup.D("2028-02-29"), from, cite),
		overlayText("agreement.part_time.minutes", `10080`):                                    law.Set(national.PartTimeHours(), 10080, from, cite),
		overlayText("discipline.warnings", `1`):                                                law.Set(national.Warnings(), 1, from, cite),
		overlayText("renewal.objection_route", `"kepada Bupati"`):                              law.Set(national.ObjectionRoute(), "kepada Bupati", from, cite),
		overlayText("renewal.offices", `{"memutuskan":"Bupati","melaporkan":null}`):            law.Set(national.DecisionChain(), law.Offices{Decides: "Bupati"}, from, cite),
		overlayText("pay.part_time.floor", `{"paling_rendah":[{"upah":"1000000","kategori":""}]}`): law.Set(national.PartTimeWage(), law.WageFloor{
			Least: []law.Wage{{Amount: pppk.MustParseRupiah("1000000")}},
		}, from, cite),
		overlayText("renewal.performance_floor", `{"predikat":"baik","tahun":[2024,2025]}`): law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.Good, Years: []int{2024, 2025}}, from, cite),
	} {
		o, err := national.Law().ReadOverlay([]byte(text))
		require.NoError(t, err, text)
		require.Equal(t, []law.Setting{want}, o.Settings)
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
		o, err := national.Law().ReadOverlay([]byte(text))
		require.ErrorIs(t, err, pppk.ErrOverlay, text)
		require.Equal(t, law.Overlay{}, o, "nothing is read: %s", text)
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
		_, err := national.Law().ReadOverlay([]byte(text))
		require.EqualError(t, err, want)
	}
}

func TestOverlayJSONNull(t *testing.T) {
	t.Parallel()
	o, err := national.Law().ReadOverlay([]byte("null"))
	require.NoError(t, err)
	require.Equal(t, law.Overlay{}, o)
	_, err = national.Law().With(o)
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
		o, err := national.Law().ReadOverlay([]byte(text))
		require.NoError(t, err, text)
		_, err = national.Law().With(o)
		require.ErrorIs(t, err, pppk.ErrOverlay)
		require.Equal(t, []string{code}, madeup.CodesOf(err), "%v", err)
	}
	o, err := national.Law().ReadOverlay([]byte(strings.Replace(outside, `"mulai"`, `"menyimpang":true,"mulai"`, 1)))
	require.NoError(t, err)
	_, err = national.Law().With(o)
	require.NoError(t, err)
}

// What cannot be read again as it is, is not written.
func TestOverlayJSONNotWritten(t *testing.T) {
	t.Parallel()
	from := madeup.D("2026-01-01")
	cited := func(change func(*pppk.Citation)) law.Overlay {
		c := madeup.Decree()
		change(&c)
		return madeup.Laid(law.Set(national.AgeLimitDay(), law.AtMonthEnd, from, c))
	}
	checked := func(c law.LaterCheck) law.Overlay {
		return law.Overlay{ID: "contoh", Authority: "Kabupaten Contoh", Checks: []law.LaterCheck{c}}
	}
	for name, c := range map[string]struct {
		overlay law.Overlay
		want    []string
	}{
		"nothing":             {law.Overlay{}, []string{"/id json.required", "/ppk json.required"}},
		"no parameter":        {madeup.Laid(law.Setting{}), []string{"/ketentuan/0/parameter setting.unknown"}},
		"no choice":           {madeup.Laid(law.Set(national.AgeLimitDay(), "", from, madeup.Decree())), []string{"/ketentuan/0/nilai setting.choice"}},
		"no terms":            {madeup.Laid(law.Set(national.RenewalTerms(), law.Lengths{}, from, madeup.Decree())), []string{"/ketentuan/0/nilai setting.terms"}},
		"a length that isn't": {madeup.Laid(law.Set(national.RenewalTerms(), law.Years(0, 1), from, madeup.Decree())), []string{"/ketentuan/0/nilai setting.terms"}},
		"no share":            {madeup.Laid(law.Set(national.SpendingCeiling(), pppk.Percent{}, from, madeup.Decree())), []string{"/ketentuan/0/nilai setting.percent"}},
		"no day of a value":   {madeup.Laid(law.Set(national.AgreementEnd(), pppk.Date{}, from, madeup.Decree())), []string{"/ketentuan/0/nilai setting.date"}},
		"no first day":        {madeup.Laid(law.Set(national.AgeLimitDay(), law.AtMonthEnd, pppk.Date{}, madeup.Decree())), []string{"/ketentuan/0/mulai json.required"}},
		"no citation": {cited(func(c *pppk.Citation) { *c = pppk.Citation{} }), []string{
			"/sumber/0/peraturan json.required", "/sumber/0/kekuatan json.required", "/sumber/0/keyakinan json.required", "/sumber/0/berlaku json.required",
		}},
		"unknown force":      {cited(func(c *pppk.Citation) { c.Instrument.Force = 5 }), []string{"/sumber/0/kekuatan kekuatan.unknown"}},
		"unknown confidence": {cited(func(c *pppk.Citation) { c.Confidence = 4 }), []string{"/sumber/0/keyakinan keyakinan.unknown"}},
		"unknown pinpoint":   {cited(func(c *pppk.Citation) { c.Pinpoint = 3 }), []string{"/sumber/0/nomor_pasal nomor_pasal.unknown"}},
		"a year of two":      {cited(func(c *pppk.Citation) { c.Instrument.Year = 26 }), []string{"/sumber/0/tahun json.number"}},
		"not UTF-8":          {cited(func(c *pppk.Citation) { c.Subject = "\xff" }), []string{" overlay.unwritten"}},
		"an empty check":     {checked(law.LaterCheck{}), []string{"/pemeriksaan/0/peraturan json.required", "/pemeriksaan/0/tanggal json.required", "/pemeriksaan/0/oleh json.required", "/pemeriksaan/0/surat json.required"}},
		"a rule":             {law.Overlay{ID: "contoh", Authority: "Kabupaten Contoh", Rules: []law.Rule{{}}}, []string{" overlay.rules"}},
		"an unknown status":  {madeup.Laid(law.Set(national.PaymentTiming(), national.PaidAfter, from, madeup.Decree()).For(7)), []string{"/ketentuan/0/status status.unknown"}},
		"a fact of no kind": {
			law.Overlay{ID: "contoh", Authority: "Kabupaten Contoh", Facts: []*law.Fact{{ID: "a b"}}},
			[]string{"/fakta/0/id fact.id", "/fakta/0/jenis json.required", "/fakta/0/judul/id json.required", "/fakta/0/judul/en json.required", "/fakta/0/dari/id json.required", "/fakta/0/dari/en json.required"},
		},
		"an unknown category": {
			madeup.Laid(law.Set(national.PartTimeWage(), law.WageFloor{Least: []law.Wage{{Category: 99, Amount: pppk.MustParseRupiah("1")}}}, from, madeup.Decree())),
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
	page, err := os.ReadFile("../docs/FORMATS.md")
	require.NoError(t, err)
	blocks := regexp.MustCompile("(?s)```json\n(.*?)```").FindAllStringSubmatch(string(page), -1)
	require.Len(t, blocks, 1)
	o, err := national.Law().ReadOverlay([]byte(blocks[0][1]))
	require.NoError(t, err)
	_, err = national.Law().With(o)
	require.NoError(t, err)
	require.NotEmpty(t, o.Settings)
	require.NotEmpty(t, o.Checks)
}

func FuzzOverlay(f *testing.F) {
	for _, o := range append([]law.Overlay{everyParameter(), madeup.Laid()}, slices.Collect(region.All())...) {
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
		o, err := national.Law().ReadOverlay(data)
		if err != nil {
			require.ErrorIs(t, err, pppk.ErrOverlay)
			require.NotEmpty(t, pppk.Problems(err))
			require.Equal(t, law.Overlay{}, o)
			return
		}
		if reflect.DeepEqual(o, law.Overlay{}) { // null
			return
		}
		out, err := json.Marshal(o)
		require.NoError(t, err)
		again, err := national.Law().ReadOverlay(out)
		require.NoError(t, err, "%s", out)
		require.True(t, reflect.DeepEqual(o, again), "%s", out)
		law, err := national.Law().With(o)
		if err != nil {
			require.ErrorIs(t, err, pppk.ErrOverlay)
			return
		}
		for _, day := range []string{"2023-10-31", "2026-03-02", "9999-12-31"} {
			p, err := law.On(madeup.D(day))
			if err != nil {
				require.ErrorIs(t, err, pppk.ErrCoverage)
				continue
			}
			decision := p.Decide(madeup.Renewal, madeup.FullFacts(madeup.D("2026-03-02")))
			for range decision.Notes() {
			}
		}
	})
}
