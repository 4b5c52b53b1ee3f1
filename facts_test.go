package pppk_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

func TestFactsUnmarshal(t *testing.T) {
	t.Parallel()
	position := func(name string, level pppk.Level, limit int) pppk.Position {
		return pppk.Position{Name: name, Kind: pppk.Functional, Cluster: pppk.OtherCluster, Level: level, AgeLimit: limit}
	}
	share, err := pppk.ParsePercent("31.5")
	require.NoError(t, err)
	want := pppk.Facts{
		Name:      "Siti Contohwati",
		BirthDate: madeup.DayOf("1988-02-29"),
		Contracts: pppk.Chain{
			{
				Number: "814.2/0077/PK/2018", Status: pppk.FullTime, Period: madeup.SpanOf("2018-03-01", "2023-02-28"), Signed: madeup.DayOf("2018-02-20"),
				Position: position("Bidan", pppk.Terampil, 0), Unit: "Puskesmas Rekaan", Pay: pppk.MustParseRupiah("2966500"),
			},
			{
				Number: "814.2/0099/PK/2023", Status: pppk.FullTime, Period: madeup.SpanOf("2023-03-01", "2026-02-28"), Signed: madeup.DayOf("2023-03-06"),
				Position: position("Bidan Mahir", pppk.Mahir, 58), Unit: "Puskesmas Karangan", Pay: pppk.MustParseRupiah("4111222.5"),
				Extends: "814.2/0077/PK/2018",
			},
			{Number: "814.2/0101/PK/2023", Status: pppk.FullTime, Period: madeup.SpanOf("2023-03-15", "2028-02-29"), Supersedes: "814.2/0099/PK/2023"},
		},
		Evaluations: []pppk.Evaluation{
			{Year: 2024, Period: pppk.Annual, Work: pppk.MeetsExpectation, Behaviour: pppk.AboveExpectation, Predicate: pppk.Good},
			{Year: 2025, Period: pppk.Quarter4, Predicate: pppk.VeryGood},
		},
		Statements: []pppk.Statement{
			{Subject: pppk.Attainment, Answer: pppk.Yes, Date: madeup.DayOf("2025-12-01"), Office: "Kepala Puskesmas", Letter: "800/4711/XII"},
			{Subject: pppk.Approval, Answer: pppk.No, Date: madeup.DayOf("2026-01-05"), Office: "Bupati", Letter: "800/4712/I"},
		},
		Events: pppk.Events{
			CompleteTo: madeup.DayOf("2026-03-02"),
			List:       []pppk.Event{{Kind: pppk.Resignation, Date: madeup.DayOf("2026-02-03"), Letter: "880/4713/II"}},
		},
		Spending: pppk.Spending{Year: 2025, Share: share, Definition: pppk.StatutoryShare},
	}
	got := madeup.ReadFacts(t, madeup.EveryKey)
	require.Equal(t, want, got)
	require.NoError(t, got.Check())

	data, err := json.Marshal(got)
	require.NoError(t, err)
	require.Equal(t, want, madeup.ReadFacts(t, string(data)), "marshalled and read again")
	byPointer, err := json.Marshal(&got)
	require.NoError(t, err)
	require.Equal(t, string(data), string(byPointer))
	data, err = json.Marshal(pppk.Facts{})
	require.NoError(t, err)
	require.Equal(t, `{}`, string(data), "what is not known is not written")
}

func TestFactsStrict(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ data, path, code string }{
		"unknown key":               {`{"alamat":"x"}`, "alamat", "json.key"},
		"unknown key, nested":       {`{"perjanjian":[{},{"jabatan":{"kelas":"x"}}]}`, "perjanjian[1].jabatan.kelas", "json.key"},
		"unknown key with null":     {`{"alamat":null}`, "alamat", "json.key"},
		"key of another object":     {`{"evaluasi":[{"jawaban":"ya"}]}`, "evaluasi[0].jawaban", "json.key"},
		"duplicate key":             {`{"nama":"x","nama":"y"}`, "nama", "json.duplicate"},
		"duplicate key, same":       {`{"nama":null,"nama":null}`, "nama", "json.duplicate"},
		"duplicate key, escaped":    {`{"nama":"x","\u006eama":"x"}`, "nama", "json.duplicate"},
		"duplicate key, nested":     {`{"perjanjian":[{},{"mulai":"2024-01-01","mulai":"2024-01-01"}]}`, "perjanjian[1].mulai", "json.duplicate"},
		"capitals":                  {`{"NAMA":"x"}`, "", "json.key"},
		"one capital":               {`{"Nama":"x"}`, "", "json.key"},
		"capitals, nested":          {`{"belanja_pegawai":{"Tahun":2025}}`, "belanja_pegawai", "json.key"},
		"look-alike letter":         {`{"n\u0430ma":"x"}`, "", "json.key"},
		"long s folds to s":         {`{"belanja_pegawai":{"per\u017fen":"1"}}`, "belanja_pegawai", "json.key"},
		"empty key":                 {`{"":"x"}`, "", "json.key"},
		"key with a space":          {`{"nama ":"x"}`, "", "json.key"},
		"list for an object":        {`[]`, "", "json.type"},
		"string for an object":      {`"x"`, "", "json.type"},
		"number for an object":      {`7`, "", "json.type"},
		"number for a name":         {`{"nama":7}`, "nama", "json.type"},
		"list for a name":           {`{"nama":["x"]}`, "nama", "json.type"},
		"number for a day":          {`{"tanggal_lahir":19880229}`, "tanggal_lahir", "json.type"},
		"object for a day":          {`{"tanggal_lahir":{}}`, "tanggal_lahir", "json.type"},
		"bool for a word":           {`{"pernyataan":[{"jawaban":true}]}`, "pernyataan[0].jawaban", "json.type"},
		"number for a word":         {`{"perjanjian":[{"status":1}]}`, "perjanjian[0].status", "json.type"},
		"number for an amount":      {`{"perjanjian":[{"gaji":3203600}]}`, "perjanjian[0].gaji", "json.type"},
		"number for a share":        {`{"belanja_pegawai":{"persen":31.5}}`, "belanja_pegawai.persen", "json.type"},
		"object for a list":         {`{"perjanjian":{}}`, "perjanjian", "json.type"},
		"string for a list":         {`{"evaluasi":"baik"}`, "evaluasi", "json.type"},
		"list for events":           {`{"peristiwa":[]}`, "peristiwa", "json.type"},
		"string in a list":          {`{"perjanjian":[{},"x"]}`, "perjanjian[1]", "json.type"},
		"list in a list":            {`{"peristiwa":{"daftar":[[]]}}`, "peristiwa.daftar[0]", "json.type"},
		"string for a position":     {`{"perjanjian":[{"jabatan":"Bidan"}]}`, "perjanjian[0].jabatan", "json.type"},
		"string for a year":         {`{"evaluasi":[{"tahun":"2024"}]}`, "evaluasi[0].tahun", "json.number"},
		"fraction for a year":       {`{"evaluasi":[{"tahun":2024.0}]}`, "evaluasi[0].tahun", "json.number"},
		"exponent for a year":       {`{"evaluasi":[{"tahun":2e3}]}`, "evaluasi[0].tahun", "json.number"},
		"two-digit year":            {`{"evaluasi":[{"tahun":24}]}`, "evaluasi[0].tahun", "json.number"},
		"year out of range":         {`{"belanja_pegawai":{"tahun":10000}}`, "belanja_pegawai.tahun", "json.number"},
		"huge year":                 {`{"belanja_pegawai":{"tahun":99999999999999999999}}`, "belanja_pegawai.tahun", "json.number"},
		"age limit too low":         {`{"perjanjian":[{"jabatan":{"batas_usia":49}}]}`, "perjanjian[0].jabatan.batas_usia", "json.number"},
		"age limit too high":        {`{"perjanjian":[{"jabatan":{"batas_usia":76}}]}`, "perjanjian[0].jabatan.batas_usia", "json.number"},
		"negative":                  {`{"perjanjian":[{"jabatan":{"batas_usia":-58}}]}`, "perjanjian[0].jabatan.batas_usia", "json.number"},
		"bool for a number":         {`{"perjanjian":[{"jabatan":{"batas_usia":true}}]}`, "perjanjian[0].jabatan.batas_usia", "json.number"},
		"a day that does not exist": {`{"perjanjian":[{},{"berakhir":"2023-02-29"}]}`, "perjanjian[1].berakhir", "date.day"},
		"layout of a day":           {`{"tanggal_lahir":"29-02-1988"}`, "tanggal_lahir", "date.layout"},
		"space for a day":           {`{"tanggal_lahir":" "}`, "tanggal_lahir", "date.layout"},
		"unknown status":            {`{"perjanjian":[{"status":"honorer"}]}`, "perjanjian[0].status", "status.unknown"},
		"unknown kind":              {`{"perjanjian":[{"jabatan":{"jenis":"Fungsional"}}]}`, "perjanjian[0].jabatan.jenis", "jenis.unknown"},
		"unknown answer":            {`{"pernyataan":[{"jawaban":"yes"}]}`, "pernyataan[0].jawaban", "jawaban.unknown"},
		"unknown event":             {`{"peristiwa":{"daftar":[{"jenis":"pensiun"}]}}`, "peristiwa.daftar[0].jenis", "jenis.unknown"},
		"amount with separators":    {`{"perjanjian":[{"gaji":"3.203.600"}]}`, "perjanjian[0].gaji", "rupiah.layout"},
		"share with a sign":         {`{"belanja_pegawai":{"persen":"30%"}}`, "belanja_pegawai.persen", "percent.layout"},
		"nested too deeply":         {`{"nama":` + strings.Repeat("[", 200) + strings.Repeat("]", 200) + `}`, "nama" + strings.Repeat("[0]", 32), "json.depth"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f := madeup.ReadFacts(t, madeup.EveryKey)
			err := json.Unmarshal([]byte(c.data), &f)
			require.ErrorIs(t, err, pppk.ErrFacts)
			require.NotErrorIs(t, err, pppk.ErrOverlay)
			all := pppk.Problems(err)
			require.Len(t, all, 1, "%v", err)
			require.Equal(t, c.path, all[0].Path)
			require.Equal(t, c.code, all[0].Code)
			require.NotEmpty(t, all[0].Remedy)
			require.Equal(t, pppk.Facts{}, f, "nothing is kept of facts that cannot be read")
			var p *pppk.Problem
			require.ErrorAs(t, err, &p)
		})
	}
}

// What is not JSON at all is an error, whoever looks at it first.
func TestFactsSyntax(t *testing.T) {
	t.Parallel()
	for _, data := range []string{
		``, ` `, `{`, `}`, `{"nama"}`, `{"nama":}`, `{"nama":"x"`, `{"nama":"x",}`, `{"evaluasi":[{},]}`, `{"evaluasi":[}`, `{nama:"x"}`,
		`{'nama':'x'}`, `{} {}`, `{}]`, `{}x`, `{"nama":"x"}null`, `nul`, `{"nama":"x" "tanggal_lahir":""}`, "{\"nama\":\"a\nb\"}", `// {}`,
		`{"evaluasi":[{"tahun":02024}]}`, `{"evaluasi":[{"tahun":+2024}]}`, `{"evaluasi":[{"tahun":NaN}]}`, `{1:2}`,
	} {
		f := madeup.ReadFacts(t, madeup.EveryKey)
		err := f.UnmarshalJSON([]byte(data))
		require.ErrorIs(t, err, pppk.ErrFacts, "%q", data)
		require.Equal(t, []string{"json.syntax"}, madeup.CodesOf(err), "%q", data)
		require.Equal(t, pppk.Facts{}, f, "%q", data)
		require.Error(t, json.Unmarshal([]byte(data), &f), "%q", data)
	}
	var f pppk.Facts
	deep := strings.Repeat("[", 1_000_000)
	require.Equal(t, []string{"json.depth"}, madeup.CodesOf(f.UnmarshalJSON([]byte(deep))))
	require.Error(t, json.Unmarshal([]byte(deep), &f))
}

func TestFactsAllProblemsAtOnce(t *testing.T) {
	t.Parallel()
	var f pppk.Facts
	err := json.Unmarshal([]byte(`{
		"tanggal_lahir": "1988-02-30", "alamat": "Jalan Rekaan", "nama": 1,
		"perjanjian": [{"mulai": "2023-03-01"}, {"berakhir": "2023-02-29", "status": "honorer", "jabatan": {"batas_usia": 7}}, 3],
		"evaluasi": [{"tahun": 24, "predikat": "bagus"}],
		"peristiwa": {"lengkap_sampai": "besok", "daftar": [{"jenis": "x"}]},
		"belanja_pegawai": {"persen": 31}
	}`), &f)
	require.ErrorIs(t, err, pppk.ErrFacts)
	got := map[string]string{}
	for _, p := range pppk.Problems(err) {
		require.NotContains(t, got, p.Path)
		got[p.Path] = p.Code
		require.ErrorIs(t, p, pppk.ErrFacts)
		require.Contains(t, err.Error(), p.Error())
		require.Equal(t, p.Path+": "+p.Remedy+" ("+p.Code+")", p.Error())
	}
	require.Equal(t, map[string]string{
		"tanggal_lahir":                    "date.day",
		"alamat":                           "json.key",
		"nama":                             "json.type",
		"perjanjian[1].berakhir":           "date.day",
		"perjanjian[1].status":             "status.unknown",
		"perjanjian[1].jabatan.batas_usia": "json.number",
		"perjanjian[2]":                    "json.type",
		"evaluasi[0].tahun":                "json.number",
		"evaluasi[0].predikat":             "predikat.unknown",
		"peristiwa.lengkap_sampai":         "date.layout",
		"peristiwa.daftar[0].jenis":        "jenis.unknown",
		"belanja_pegawai.persen":           "json.type",
	}, got)
	require.Equal(t, pppk.Facts{}, f)
}

// leaves calls try with each value of a JSON tree and what sets it, nil to
// remove it.
func leaves(path string, v any, set func(any, bool), try func(path string, old any, set func(v any, keep bool))) {
	if path != "" && set != nil {
		try(path, v, set)
	}
	switch v := v.(type) {
	case map[string]any:
		for key, old := range v {
			leaves(path+"."+key, old, func(now any, keep bool) {
				if v[key] = now; !keep {
					delete(v, key)
				}
			}, try)
			v[key] = old
		}
	case []any:
		for i, old := range v {
			leaves(fmt.Sprintf("%s[%d]", path, i), old, nil, try)
		}
	}
}

// unsetsAre holds what reading each field as absent gives against what reading
// it as each of the values gives.
func unsetsAre(t *testing.T, unsets func(old any) []any) {
	var tree map[string]any
	require.NoError(t, json.Unmarshal([]byte(madeup.EveryKey), &tree))
	read := func(path string) pppk.Facts {
		data, err := json.Marshal(tree)
		require.NoError(t, err)
		f := madeup.ReadFacts(t, madeup.EveryKey) // nothing of it may stay
		require.NoError(t, json.Unmarshal(data, &f), path)
		return f
	}
	full := read("")
	require.Equal(t, madeup.ReadFacts(t, madeup.EveryKey), full)
	tried := 0
	leaves("", tree, nil, func(path string, old any, set func(any, bool)) {
		set(nil, false)
		absent := read(path)
		require.NotEqual(t, full, absent, path)
		for _, unset := range unsets(old) {
			set(unset, true)
			require.Equal(t, absent, read(path), "%s: %#v", path, unset)
			tried++
		}
		set(old, true)
	})
	require.Greater(t, tried, 4)
}

func TestFactsUnsetIsOneThing(t *testing.T) {
	t.Parallel()
	unsetsAre(t, func(old any) []any {
		switch old.(type) {
		case string:
			return []any{nil, ""}
		case float64:
			return []any{nil, 0}
		case map[string]any:
			return []any{nil, map[string]any{}}
		}
		return []any{nil}
	})
	for _, data := range []string{`null`, `{}`, ` null `, "\n{ }\n"} {
		f := madeup.ReadFacts(t, madeup.EveryKey)
		require.NoError(t, json.Unmarshal([]byte(data), &f))
		require.Equal(t, pppk.Facts{}, f, data)
	}
}

func TestFactsEmptyListIsUnset(t *testing.T) {
	t.Parallel()
	unsetsAre(t, func(old any) []any {
		if _, ok := old.([]any); ok {
			return []any{nil, []any{}}
		}
		return nil
	})
}

func TestFactsReused(t *testing.T) {
	t.Parallel()
	f := madeup.ReadFacts(t, madeup.EveryKey)
	old := f.Contracts
	require.NoError(t, json.Unmarshal([]byte(`{"perjanjian":[{"unit":"Dinas Contoh"},{}]}`), &f))
	require.Equal(t, pppk.Facts{Contracts: pppk.Chain{{Unit: "Dinas Contoh"}, {}}}, f)
	require.Equal(t, "814.2/0077/PK/2018", old[0].Number, "the old list is not written to")

	many := []pppk.Facts{madeup.ReadFacts(t, madeup.EveryKey), madeup.ReadFacts(t, madeup.EveryKey)}
	require.NoError(t, json.Unmarshal([]byte(`[{"nama":"x"},null]`), &many))
	require.Equal(t, []pppk.Facts{{Name: "x"}, {}}, many)
}

func TestFactsCheck(t *testing.T) {
	t.Parallel()
	require.NoError(t, (&pppk.Facts{}).Check())
	clean := madeup.ReadFacts(t, madeup.EveryKey)
	require.NoError(t, clean.Check())
	chain := func(all ...pppk.Contract) pppk.Facts { return pppk.Facts{Contracts: all} }
	rated := func(all ...pppk.Evaluation) pppk.Facts { return pppk.Facts{Evaluations: all} }
	said := func(all ...pppk.Statement) pppk.Facts { return pppk.Facts{Statements: all} }
	at := func(p pppk.Position) pppk.Facts { return chain(pppk.Contract{Position: p}) }
	// unbound is somebody whose agreement runs, and who is said to have none.
	unbound := func(complete string, events ...pppk.Event) pppk.Facts {
		f := pppk.Facts{
			Contracts:  pppk.Chain{{Status: pppk.FullTime, Period: pppk.Period{First: madeup.DayOf("2024-01-01"), Last: madeup.DayOf("2026-12-31")}}},
			Statements: []pppk.Statement{{Subject: pppk.NotBound, Answer: pppk.Yes, Date: madeup.DayOf("2025-06-01")}},
			Events:     pppk.Events{List: events},
		}
		if complete != "" {
			f.Events.CompleteTo = madeup.DayOf(complete)
		}
		return f
	}
	type problem struct{ path, code string }
	for name, c := range map[string]struct {
		facts pppk.Facts
		want  []problem
	}{
		"number twice": {
			chain(agreed("n", "2021-01-01", "2021-12-31", ""), agreed("n", "2022-01-01", "2022-12-31", "")),
			[]problem{{"perjanjian[1]", "contract.number"}},
		},
		"no numbers":            {chain(agreed("", "2021-01-01", "2021-12-31", ""), agreed("", "2022-01-01", "2022-12-31", "")), nil},
		"ends before it starts": {chain(agreed("n", "2021-01-02", "2021-01-01", "")), []problem{{"perjanjian[0]", "contract.period"}}},
		"one day":               {chain(agreed("n", "2021-01-01", "2021-01-01", "")), nil},
		"before the birth":      {pppk.Facts{BirthDate: madeup.DayOf("2021-01-02"), Contracts: pppk.Chain{agreed("n", "2021-01-01", "2021-12-31", "")}}, []problem{{"perjanjian[0]", "contract.birth"}}},
		"on the birth":          {pppk.Facts{BirthDate: madeup.DayOf("2021-01-01"), Contracts: pppk.Chain{agreed("n", "2021-01-01", "", "")}}, []problem{{"perjanjian[0]", "contract.birth"}}},
		"status of no meaning":  {chain(pppk.Contract{Status: 3}), []problem{{"perjanjian[0]", "contract.value"}}},
		"kind of no meaning":    {at(pppk.Position{Kind: 9}), []problem{{"perjanjian[0]", "contract.value"}}},
		"cluster of no meaning": {at(pppk.Position{Kind: pppk.Functional, Cluster: 6}), []problem{{"perjanjian[0]", "contract.value"}}},
		"level of no meaning":   {at(pppk.Position{Kind: pppk.Functional, Level: 9}), []problem{{"perjanjian[0]", "contract.value"}}},
		"age limit of 49":       {at(pppk.Position{AgeLimit: 49}), []problem{{"perjanjian[0].jabatan.batas_usia", "position.age_limit"}}},
		"age limit of 76":       {at(pppk.Position{AgeLimit: 76}), []problem{{"perjanjian[0].jabatan.batas_usia", "position.age_limit"}}},
		"age limit of 75":       {at(pppk.Position{AgeLimit: 75}), nil},
		"age limit of 50":       {chain(pppk.Contract{Position: pppk.Position{AgeLimit: 50}}), nil},
		"cluster of a clerk":    {at(pppk.Position{Kind: pppk.Pelaksana, Cluster: pppk.Teacher}), []problem{{"perjanjian[0].jabatan", "position.functional"}}},
		"level of a clerk":      {at(pppk.Position{Kind: pppk.Pelaksana, Level: pppk.Mahir}), []problem{{"perjanjian[0].jabatan", "position.functional"}}},
		"clerk as a teacher":    {at(pppk.Position{Cluster: pppk.Teacher, Category: pppk.HealthPosts}), []problem{{"perjanjian[0].jabatan", "position.category"}}},
		"teacher as staff":      {at(pppk.Position{Cluster: pppk.Teacher, Category: pppk.TeachersAndStaff}), nil},
		"sentenced before saying no": {pppk.Facts{
			Statements: []pppk.Statement{{Subject: pppk.CleanRecord, Answer: pppk.Yes, Date: madeup.DayOf("2025-01-10")}},
			Events:     pppk.Events{List: []pppk.Event{{Kind: pppk.PrisonTwoYears, Date: madeup.DayOf("2025-01-10")}}},
		}, []problem{{"pernyataan[0]", "statement.disagrees"}}},
		"sentenced after saying no": {pppk.Facts{
			Statements: []pppk.Statement{{Subject: pppk.CleanRecord, Answer: pppk.Yes, Date: madeup.DayOf("2025-01-10")}},
			Events:     pppk.Events{List: []pppk.Event{{Kind: pppk.PrisonTwoYears, Date: madeup.DayOf("2025-01-11")}}},
		}, nil},
		"bound and not bound":         {unbound("2025-06-01"), []problem{{"pernyataan[0]", "statement.disagrees"}}},
		"bound, as far as known":      {unbound(""), nil},
		"not bound any more":          {unbound("2025-06-01", pppk.Event{Kind: pppk.Resignation, Date: madeup.DayOf("2025-05-31")}), nil},
		"an application that is none": {said(pppk.Statement{Subject: pppk.Application, Answer: pppk.No, Date: madeup.DayOf("2025-01-10")}), []problem{{"pernyataan[0]", "statement.application"}}},
		"cluster of who knows":        {at(pppk.Position{Cluster: pppk.Teacher, Level: pppk.AhliMuda}), nil},
		"supersedes nothing":          {chain(agreed("n", "2021-01-01", "2021-12-31", "m")), []problem{{"perjanjian[0].menggantikan", "contract.supersedes"}}},
		"supersedes itself":           {chain(agreed("n", "2021-01-01", "2021-12-31", "n")), []problem{{"perjanjian[0].menggantikan", "contract.supersedes"}}},
		"supersedes other days":       {chain(agreed("m", "2021-01-01", "2021-12-31", ""), agreed("n", "2022-01-01", "2022-12-31", "m")), []problem{{"perjanjian[1].menggantikan", "contract.supersedes"}}},
		"supersede each other":        {chain(agreed("m", "2021-01-01", "2021-12-31", "n"), agreed("n", "2021-01-01", "2021-12-31", "m")), []problem{{"perjanjian[0].menggantikan", "contract.supersedes"}, {"perjanjian[1].menggantikan", "contract.supersedes"}}},
		"supersedes, of unknown":      {chain(agreed("m", "", "", ""), agreed("n", "2022-01-01", "2022-12-31", "m")), nil},
		"overlap":                     {chain(agreed("m", "2021-01-01", "2021-12-31", ""), agreed("n", "2021-12-31", "2022-12-31", "")), []problem{{"perjanjian[1]", "contract.overlap"}}},
		"overlap, withdrawn":          {chain(agreed("m", "2021-01-01", "2021-12-31", ""), agreed("n", "2021-12-31", "2022-12-31", "m")), nil},
		"overlap, a day":              {chain(agreed("m", "2021-01-01", "2021-12-31", ""), agreed("n", "2021-12-31", "", "")), []problem{{"perjanjian[1]", "contract.overlap"}}},
		"overlap, of one day":         {chain(agreed("m", "2021-01-01", "", ""), agreed("n", "", "2021-01-01", "")), []problem{{"perjanjian[1]", "contract.overlap"}, {"perjanjian[0]", "contract.overlap"}}},
		"no day of one":               {chain(agreed("m", "2021-01-01", "2021-12-31", ""), agreed("n", "", "", "")), []problem{{"perjanjian[1]", "contract.days"}}},
		"no day of the only one":      {chain(agreed("m", "", "", "")), nil},
		"supersedes, perhaps":         {chain(agreed("m", "2021-01-01", "", ""), agreed("n", "2021-06-01", "", "m")), []problem{{"perjanjian[1].menggantikan", "contract.supersedes"}}},
		"supersedes, of a day":        {chain(agreed("m", "2021-06-01", "", ""), agreed("n", "2021-01-01", "2021-12-31", "m")), nil},
		"adjacent":                    {chain(agreed("m", "2021-01-01", "2021-12-31", ""), agreed("n", "2022-01-01", "2022-12-31", "")), nil},

		"evaluation without year":   {rated(pppk.Evaluation{Period: pppk.Annual, Predicate: pppk.Good}), []problem{{"evaluasi[0]", "evaluation.period"}}},
		"evaluation without period": {rated(pppk.Evaluation{Year: 2025, Predicate: pppk.Good}), []problem{{"evaluasi[0]", "evaluation.period"}}},
		"evaluation of year 25":     {rated(pppk.Evaluation{Year: 25, Period: pppk.Annual}), []problem{{"evaluasi[0]", "evaluation.period"}}},
		"period of no meaning":      {rated(pppk.Evaluation{Year: 2025, Period: 6}), []problem{{"evaluasi[0]", "evaluation.period"}}},
		"ratings disagree": {
			rated(pppk.Evaluation{Year: 2025, Period: pppk.Annual, Work: pppk.AboveExpectation, Behaviour: pppk.BelowExpectation, Predicate: pppk.Good}),
			[]problem{{"evaluasi[0]", "evaluation.disagrees"}},
		},
		"predicate of no meaning": {rated(pppk.Evaluation{Year: 2025, Period: pppk.Annual, Predicate: 6}), []problem{{"evaluasi[0]", "evaluation.value"}}},
		"rating of no meaning":    {rated(pppk.Evaluation{Year: 2025, Period: pppk.Annual, Work: 4, Predicate: pppk.Good}), []problem{{"evaluasi[0]", "evaluation.value"}}},
		"behaviour of no meaning": {rated(pppk.Evaluation{Year: 2025, Period: pppk.Annual, Behaviour: 4}), []problem{{"evaluasi[0]", "evaluation.value"}}},
		"evaluated twice": {
			rated(pppk.Evaluation{Year: 2025, Period: pppk.Annual, Predicate: pppk.Good}, pppk.Evaluation{Year: 2025, Period: pppk.Annual, Predicate: pppk.Poor}),
			[]problem{{"evaluasi[1]", "evaluation.twice"}},
		},
		"evaluated twice, alike": {
			rated(
				pppk.Evaluation{Year: 2025, Period: pppk.Annual, Predicate: pppk.Good},
				pppk.Evaluation{Year: 2025, Period: pppk.Annual, Work: pppk.MeetsExpectation, Behaviour: pppk.MeetsExpectation},
				pppk.Evaluation{Year: 2025, Period: pppk.Quarter1, Predicate: pppk.Poor}, pppk.Evaluation{Year: 2024, Period: pppk.Annual, Predicate: pppk.Poor},
			), nil,
		},

		"statement of nothing":   {said(pppk.Statement{Answer: pppk.Yes}), []problem{{"pernyataan[0]", "statement.subject"}}},
		"subject of no meaning":  {said(pppk.Statement{Subject: 200, Answer: pppk.Yes}), []problem{{"pernyataan[0]", "statement.subject"}}},
		"answer of no meaning":   {said(pppk.Statement{Subject: pppk.Funds, Answer: 3}), []problem{{"pernyataan[0]", "statement.subject"}}},
		"need set for a closed":  {said(pppk.Statement{Subject: pppk.PostSet, Answer: pppk.Yes}, pppk.Statement{Subject: pppk.PositionOpen, Answer: pppk.No}), []problem{{"pernyataan[1]", "statement.disagrees"}}},
		"closed, and a need set": {said(pppk.Statement{Subject: pppk.PositionOpen, Answer: pppk.No}, pppk.Statement{Subject: pppk.PostSet, Answer: pppk.Yes}), []problem{{"pernyataan[1]", "statement.disagrees"}}},
		"statements disagree":    {said(pppk.Statement{Subject: pppk.Funds, Answer: pppk.Yes}, pppk.Statement{Subject: pppk.Funds, Answer: pppk.No}), []problem{{"pernyataan[1]", "statement.disagrees"}}},
		"other subjects":         {said(pppk.Statement{Subject: pppk.Funds, Answer: pppk.Yes}, pppk.Statement{Subject: pppk.Competence, Answer: pppk.No}), nil},
		"statements of one mind": {said(pppk.Statement{Subject: pppk.Funds, Answer: pppk.Yes}, pppk.Statement{Subject: pppk.Funds, Answer: pppk.Yes}, pppk.Statement{Subject: pppk.Funds}), nil},
		"statements of two agreements": {
			pppk.Facts{
				Contracts:  pppk.Chain{agreed("m", "2021-01-01", "2021-12-31", ""), agreed("n", "2022-01-01", "2022-12-31", "")},
				Statements: []pppk.Statement{{Subject: pppk.Funds, Answer: pppk.No, Date: madeup.DayOf("2021-12-31")}, {Subject: pppk.Funds, Answer: pppk.Yes, Date: madeup.DayOf("2022-01-01")}},
			}, nil,
		},
		"statements of one agreement": {
			pppk.Facts{
				Contracts:  pppk.Chain{agreed("m", "2021-01-01", "2021-12-31", ""), agreed("n", "2022-01-01", "2022-12-31", "")},
				Statements: []pppk.Statement{{Subject: pppk.Funds, Answer: pppk.No, Date: madeup.DayOf("2022-12-31")}, {Subject: pppk.Funds, Answer: pppk.Yes, Date: madeup.DayOf("2022-01-01")}},
			}, []problem{{"pernyataan[1]", "statement.disagrees"}},
		},

		"event of nothing":         {pppk.Facts{Events: pppk.Events{List: []pppk.Event{{Kind: pppk.Death}, {Date: madeup.DayOf("2025-01-01")}}}}, []problem{{"peristiwa.daftar[1]", "event.kind"}}},
		"event of no meaning":      {pppk.Facts{Events: pppk.Events{List: []pppk.Event{{Kind: 16}}}}, []problem{{"peristiwa.daftar[0]", "event.kind"}}},
		"definition of no meaning": {pppk.Facts{Spending: pppk.Spending{Definition: 3}}, []problem{{"belanja_pegawai", "spending.value"}}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			err := c.facts.Check()
			if c.want == nil {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, pppk.ErrFacts)
			var got []problem
			for _, p := range pppk.Problems(err) {
				got = append(got, problem{p.Path, p.Code})
				require.NotEmpty(t, p.Remedy)
			}
			require.Equal(t, c.want, got)
		})
	}
}

// Three agreements of which each supersedes the next cannot be, as two cannot:
// not one of them would be left.
func TestFactsCheckSupersedesWithoutANumber(t *testing.T) {
	t.Parallel()
	f := pppk.Facts{Contracts: pppk.Chain{agreed("a", "2021-01-01", "2021-12-31", ""), agreed("", "2021-01-01", "2021-12-31", "a")}}
	require.NoError(t, f.Check())
}

func TestFactsCheckSupersedesInARing(t *testing.T) {
	t.Parallel()
	f := pppk.Facts{Contracts: pppk.Chain{
		agreed("a", "2021-01-01", "2021-12-31", "b"), agreed("b", "2021-01-01", "2021-12-31", "c"), agreed("c", "2021-01-01", "2021-12-31", "a"),
	}}
	require.ErrorIs(t, f.Check(), pppk.ErrFacts)
}

// A list that is much too long takes a moment, not minutes.
func TestFactsCheckManyAgreements(t *testing.T) {
	t.Parallel()
	var f pppk.Facts
	for i := range 1500 {
		first := madeup.DayOf("1990-01-01").AddDays(i)
		f.Contracts = append(f.Contracts, pppk.Contract{Number: fmt.Sprint(i), Period: pppk.Period{First: first, Last: first}})
	}
	require.NoError(t, f.Check())
}

func TestErrorsShowNothingOfThePerson(t *testing.T) {
	t.Parallel()
	refused := 0
	for _, data := range madeup.WrongFacts() {
		var f pppk.Facts
		if err := f.UnmarshalJSON([]byte(data)); err != nil {
			madeup.RequireNoSecrets(t, err.Error())
			for _, p := range pppk.Problems(err) {
				madeup.RequireNoSecrets(t, p.Path+" "+p.Code+" "+p.Remedy)
			}
			refused++
		}
		if err := json.Unmarshal([]byte(data), &f); err != nil {
			madeup.RequireNoSecrets(t, err.Error())
		}
	}
	require.Greater(t, refused, 150)

	f := madeup.ReadFacts(t, madeup.EveryKey)
	for i := range f.Contracts { // everything that Check can find
		f.Contracts[i].Number = "814.2/0077/PK/2018"
		f.Contracts[i].Supersedes = "814.2/0099/PK/2023"
		f.Contracts[i].Status = 7
		f.Contracts[i].Position.Kind = pppk.Pelaksana
		f.Contracts[i].Position.Level = pppk.Mahir
		f.Contracts[i].Position.AgeLimit = 7
		f.Contracts[i].Period = madeup.SpanOf("1970-01-01", "1970-12-31")
	}
	f.Contracts[2].Supersedes = ""
	f.Contracts[0].Last = madeup.DayOf("1960-01-01")
	f.Statements = append(f.Statements, pppk.Statement{Subject: pppk.Approval, Answer: pppk.Yes}, pppk.Statement{})
	f.Evaluations[0].Predicate = pppk.Poor
	f.Evaluations = append(f.Evaluations, pppk.Evaluation{Year: 2025, Period: pppk.Quarter4, Predicate: pppk.Poor}, pppk.Evaluation{})
	f.Events.List = append(f.Events.List, pppk.Event{})
	err := f.Check()
	require.Greater(t, len(pppk.Problems(err)), 12)
	madeup.RequireNoSecrets(t, err.Error())
}

// A number that stands as a key, of an agreement or of a person, is not
// repeated either.
func TestErrorsShowNoNumberUsedAsKey(t *testing.T) {
	t.Parallel()
	for _, data := range []string{
		`{"81420077":{}}`, `{"perjanjian":[{"81420077":"2023-03-01"}]}`, `{"perjanjian":{"81420077":{},"81420077":{}}}`,
	} {
		var f pppk.Facts
		err := json.Unmarshal([]byte(data), &f)
		require.ErrorIs(t, err, pppk.ErrFacts)
		require.NotContains(t, err.Error(), "81420077")
	}
}

// personal lists a value of every exported type that holds a person's data.
func personal(t *testing.T) map[string]any {
	f := madeup.ReadFacts(t, madeup.EveryKey)
	policy, err := national.Law().On(madeup.DayOf("2026-03-02"))
	require.NoError(t, err)
	d := policy.Decide(law.Request{Act: national.Renewal()}, &f)
	require.NotZero(t, d.Outcome())
	r, err := d.Record()
	require.NoError(t, err)
	require.Equal(t, "Siti Contohwati", r.Facts.Name)
	return map[string]any{
		"Facts": f, "*Facts": &f, "Contract": f.Contracts[1], "*Contract": &f.Contracts[1], "Chain": f.Contracts, "*Chain": &f.Contracts,
		"Decision": d, "*Decision": &d, "Record": r, "*Record": &r,
	}
}

func TestFmtShowsNothingOfThePerson(t *testing.T) {
	t.Parallel()
	f := madeup.ReadFacts(t, madeup.EveryKey)
	require.Equal(t, "pppk.Facts(3 perjanjian, 2 evaluasi, 2 pernyataan, 1 peristiwa)", f.String())
	require.Equal(t, "pppk.Contract(penuh-waktu)", f.Contracts[0].String())
	all := personal(t)
	all["[]Facts"], all["map"] = []pppk.Facts{f}, map[string]pppk.Facts{"a": f}
	all["struct"], all["*struct"] = struct{ Of pppk.Facts }{f}, &struct{ Of *pppk.Facts }{&f}
	all["embedded"] = struct {
		pppk.Contract
		Note string
	}{f.Contracts[0], "x"}
	for name, v := range all {
		for _, verb := range []string{
			"%v", "%+v", "%#v", "%s", "%q", "%d", "%x", "%X", "% x", "%#x", "%+q", "%o", "%b", "%c", "%U", "%e", "%g", "%t", "%50v", "%.3s", "%-9s", "%T", "%z",
		} {
			madeup.RequireNoSecrets(t, name+" "+verb+" "+fmt.Sprintf(verb, v))
		}
		madeup.RequireNoSecrets(t, fmt.Sprint(v)+fmt.Sprintln(v)+fmt.Errorf("x: %v", v).Error())
	}
}

func TestSlogShowsNothingOfThePerson(t *testing.T) {
	t.Parallel()
	for name, v := range personal(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for _, handler := range []func(*bytes.Buffer) slog.Handler{
				func(b *bytes.Buffer) slog.Handler { return slog.NewTextHandler(b, nil) },
				func(b *bytes.Buffer) slog.Handler { return slog.NewJSONHandler(b, nil) },
			} {
				var b bytes.Buffer
				l := slog.New(handler(&b))
				l.Info("x", "value", v)
				l.Info("x", slog.Group("group", "value", v))
				l.With("value", v).WithGroup("g").Info("x", slog.Any("any", v))
				for _, line := range strings.Split(strings.TrimSpace(b.String()), "\n") {
					_, said, _ := strings.Cut(line, "msg") // the time, which comes before, may hold any digits
					madeup.RequireNoSecrets(t, said)
					require.Contains(t, said, "pppk.")
				}
			}
		})
	}
}

func FuzzFacts(f *testing.F) {
	policy, err := national.Law().On(madeup.DayOf("2026-03-02"))
	require.NoError(f, err)
	f.Add([]byte(madeup.EveryKey))
	for _, s := range append(madeup.WrongFacts(), `null`, `{}`, `{"perjanjian":[]}`, `{"perjanjian":[{"mulai":"2025-03-01","berakhir":"2026-02-28","status":"paruh-waktu"}]}`,
		`{"nama":"\ud800<&>\u2028"}`, "{\"nama\":\"\xff\"}", `{"evaluasi":[{"tahun":-0}]}`, strings.Repeat("[", 40)) {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var facts pppk.Facts
		if err := facts.UnmarshalJSON(data); err != nil {
			require.ErrorIs(t, err, pppk.ErrFacts)
			require.NotEmpty(t, pppk.Problems(err))
			require.Equal(t, pppk.Facts{}, facts)
			return
		}
		out, err := json.Marshal(facts)
		require.NoError(t, err)
		var again pppk.Facts
		require.NoError(t, again.UnmarshalJSON(out))
		require.Equal(t, madeup.Plain(facts), madeup.Plain(again), "%s", out)

		if err := facts.Check(); err != nil && !errors.Is(err, pppk.ErrFacts) {
			t.Fatalf("%v", err)
		}
		request := law.Request{Act: national.Renewal()}
		d := policy.Decide(request, &facts)
		if d.Outcome() < law.Eligible || d.Outcome() > law.NotEligible {
			t.Fatalf("outcome %d", d.Outcome())
		}
		require.Equal(t, madeup.Plain(facts), madeup.Plain(again), "the facts are not changed")
		r, err := d.Record()
		require.NoError(t, err)
		require.Equal(t, d.Outcome(), policy.Decide(request, &r.Facts).Outcome(), "decided again from the record")
	})
}
