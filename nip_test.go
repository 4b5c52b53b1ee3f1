package pppk_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
)

// sampleNIP is made up, as every number here.
const sampleNIP = "200012312024211001"

func ExampleParseNIP() {
	n, err := pppk.ParseNIP("20001231 202421 1 001")
	fmt.Println(n, err)
	fmt.Println(n.Kind(), n.BirthDate(), n.Year(), n.Sex(), n.Sequence())
	fmt.Println(n.Digits())

	_, err = pppk.ParseNIP("20001231 2O2421 1 001")
	fmt.Println(err)
	// Output:
	// pppk.NIP(18 digit) <nil>
	// pppk 2000-12-31 2024 laki-laki 1
	// 200012312024211001
	// character 11 is a letter; the number has digits only (nip.letter)
}

func ExampleNIP_Notes() {
	n := pppk.MustParseNIP("200012312024211001")
	for _, note := range n.Notes(pppk.MustParseDate("2000-12-13"), pppk.Date{}) {
		fmt.Println(note)
	}
	// Output:
	// Tanggal lahir dalam nomor induk berbeda dari tanggal lahir yang tercatat; periksa keduanya.
}

func TestParseNIP(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		in, digits string // no digits: those of in
		birth      string
		year       int
		kind       pppk.NIPKind
		sex        pppk.Sex
		sequence   int
	}{
		{sampleNIP, "", "2000-12-31", 2024, pppk.PPPKNumber, pppk.Male, 1},
		{"200012312024121001", "", "2000-12-31", 2024, pppk.PNSNumber, pppk.Male, 1},
		{"20001231 202421 1 001", sampleNIP, "2000-12-31", 2024, pppk.PPPKNumber, pppk.Male, 1},
		{"20001231 2024 21 1 001", sampleNIP, "2000-12-31", 2024, pppk.PPPKNumber, pppk.Male, 1},
		{"20001231.202421-1 001", sampleNIP, "2000-12-31", 2024, pppk.PPPKNumber, pppk.Male, 1},
		{"198802292025292138", "", "1988-02-29", 2025, pppk.PPPKNumber, pppk.Female, 138},
		{"198802292010012999", "", "1988-02-29", 2010, pppk.PNSNumber, pppk.Female, 999},
		{"198802292010122010", "", "1988-02-29", 2010, pppk.PNSNumber, pppk.Female, 10},
		// Digits 13 and 14 that are neither: the number stands, its kind is not known.
		{"198802292010002001", "", "1988-02-29", 2010, 0, pppk.Female, 1},
		{"198802292010132001", "", "1988-02-29", 2010, 0, pppk.Female, 1},
		{"198802292025201001", "", "1988-02-29", 2025, 0, pppk.Male, 1},
		{"198802292025301001", "", "1988-02-29", 2025, 0, pppk.Male, 1},
		{"198802292025991001", "", "1988-02-29", 2025, 0, pppk.Male, 1},
		// The ends of the years.
		{"190001011900011001", "", "1900-01-01", 1900, pppk.PNSNumber, pppk.Male, 1},
		{"190001011975011001", "", "1900-01-01", 1975, pppk.PNSNumber, pppk.Male, 1},
		{"999912319999992999", "", "9999-12-31", 9999, 0, pppk.Female, 999},
	} {
		n, err := pppk.ParseNIP(c.in)
		require.NoError(t, err, c.in)
		if c.digits == "" {
			c.digits = c.in
		}
		require.Equal(t, c.digits, n.Digits())
		require.Equal(t, c.birth, n.BirthDate().String(), c.in)
		require.Equal(t, c.year, n.Year(), c.in)
		require.Equal(t, c.kind, n.Kind(), c.in)
		require.Equal(t, c.sex, n.Sex(), c.in)
		require.Equal(t, c.sequence, n.Sequence(), c.in)
		require.False(t, n.IsZero())
		require.True(t, n == pppk.MustParseNIP(c.digits), "one number, one value")
	}
}

func TestParseNIPErrors(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ in, code, says string }{
		{"", "nip.length", "has 0"},
		{"20001231202421100", "nip.length", "has 17"},
		{"2000123120242110011", "nip.length", "has 19"},
		{"200013312024211001", "nip.birth_date", "digits 1 to 8"},
		{"200102292024211001", "nip.birth_date", "digits 1 to 8"},
		{"200000002024211001", "nip.birth_date", "digits 1 to 8"},
		{"189912312024211001", "nip.birth_date", "from 1900"},
		{"311220002024211001", "nip.birth_date", "year first"},
		{"200012311999211001", "nip.year", "before the year of birth"},
		{"190012311976011001", "nip.year", "more than 75 years"},
		{"200012312024210001", "nip.sex", "digit 15"},
		{"200012312024213001", "nip.sex", "digit 15"},
		{"200012312024211000", "nip.sequence", "001 to 999"},
		{"2.00012312024211E+17", "nip.exponent", "spreadsheet"},
		{"2,00012e+17", "nip.exponent", "spreadsheet"},
		{" 200012312024211001", "nip.separator", "character 1 "},
		{"200012312024211001 ", "nip.separator", "character 19,"},
		{"20001231  2024211001", "nip.separator", "character 10 "},
		{"20001231 -2024211001", "nip.separator", "character 10 "},
		{"20001231_2024211001", "nip.character", "character 9 "},
		{"20001231\u00a02024211001", "nip.character", "character 9 "},
		{"２00012312024211001", "nip.character", "character 1 "},
		{"20001231202421100\xff", "nip.character", "character 18 "},
		// Wrong descriptions of the number that are in circulation: a comma where
		// the sex stands, and a sex of two digits.
		{"20001231202412,001", "nip.character", "character 15 "},
		{"2000123120241201001", "nip.length", "has 19"},
		{"200012312024120101", "nip.sex", "digit 15"},
	} {
		n, err := pppk.ParseNIP(c.in)
		require.Equal(t, []string{c.code}, madeup.CodesOf(err), "%q", c.in)
		require.Contains(t, err.Error(), c.says)
		require.True(t, n.IsZero())
		for i := 0; i+4 <= len(c.in); i++ {
			if part := c.in[i : i+4]; part != "1900" { // the first year of the calendar, in the remedy
				require.NotContains(t, err.Error(), part, "%q", c.in)
			}
		}
	}
	require.PanicsWithValue(t, "pppk.MustParseNIP: must have 18 digits and has 1 (nip.length)", func() { pppk.MustParseNIP("7") })
}

// A description in circulation reads digits 9 to 14 of a PPPK's number as a year
// and a month. Then its marker would be a month, and a PNS's month a PPPK's.
func TestNIPOfAPPPKHasNoMonth(t *testing.T) {
	t.Parallel()
	for count := 1; count <= 9; count++ {
		require.Equal(t, pppk.PPPKNumber, pppk.MustParseNIP(fmt.Sprintf("2000123120242%d1001", count)).Kind())
	}
	for month := 1; month <= 12; month++ {
		require.Equal(t, pppk.PNSNumber, pppk.MustParseNIP(fmt.Sprintf("200012312024%02d1001", month)).Kind())
	}
}

func TestPitfall11LettersInTheNumber(t *testing.T) {
	for place := range len(sampleNIP) {
		for _, letter := range []string{"O", "l", "E", "é", "Ж"} {
			_, err := pppk.ParseNIP(sampleNIP[:place] + letter + sampleNIP[place+1:])
			var p *pppk.Problem
			require.ErrorAs(t, err, &p)
			require.Equal(t, "nip.letter", p.Code)
			require.Equal(t, fmt.Sprintf("character %d is a letter; the number has digits only", place+1), p.Remedy)
		}
	}
}

func TestPitfall12NoClockInTheNumber(t *testing.T) {
	// The century stands in the number, so nothing needs to be guessed from the
	// day on which it is read.
	for year := 1900; year <= 2100; year++ {
		n, err := pppk.ParseNIP(fmt.Sprintf("%d0615%d211001", year, year+30))
		require.NoError(t, err)
		require.Equal(t, fmt.Sprintf("%d-06-15", year), n.BirthDate().String())
		require.Equal(t, year+30, n.Year())
	}
	// Whether a birth date is still to come is asked with a day of the caller's.
	n := pppk.MustParseNIP("205006152080211001")
	require.Empty(t, n.Notes(pppk.Date{}, pppk.Date{}))
	require.Contains(t, strings.Join(n.Notes(pppk.Date{}, madeup.DayOf("2026-03-02")), " "), "tidak mendahului hari pertama perjanjian")
	require.Empty(t, n.Notes(pppk.Date{}, madeup.DayOf("2080-03-02")))
}

func TestNIPNotes(t *testing.T) {
	t.Parallel()
	const differs, young, unborn, late = "berbeda dari tanggal lahir", "belum berusia dua puluh tahun", "tidak mendahului", "Tahun pengangkatan"
	for _, c := range []struct {
		nip, birth, first string
		want              []string
	}{
		{sampleNIP, "", "", nil},
		{sampleNIP, "2000-12-31", "2024-01-01", nil},
		{sampleNIP, "2000-12-31", "2025-03-01", nil}, // the agreement may start a year later
		{sampleNIP, "2000-12-30", "", []string{differs}},
		{sampleNIP, "", "2023-12-31", []string{late}},
		{sampleNIP, "2001-12-31", "2023-12-31", []string{differs, late}},
		{sampleNIP, "", "2000-12-31", []string{unborn, late}},
		{sampleNIP, "", "2001-01-01", []string{late}},
		{"200012312020211001", "", "", nil}, // twenty in that year
		{"200012312019211001", "", "", []string{young}},
		{"200012312019121001", "", "", nil}, // a PNS may be younger
		{"200012312019991001", "", "", nil}, // not known whose number it is
		{"200012312000211001", "2000-12-13", "2000-12-30", []string{differs, young, unborn}},
	} {
		notes := pppk.MustParseNIP(c.nip).Notes(madeup.DayOf(c.birth), madeup.DayOf(c.first))
		require.Len(t, notes, len(c.want), "%v", c)
		for i, want := range c.want {
			require.Contains(t, notes[i], want)
			require.False(t, strings.ContainsAny(notes[i], "0123456789"), notes[i])
			require.True(t, strings.HasSuffix(notes[i], "."))
		}
	}
	require.Nil(t, pppk.NIP{}.Notes(madeup.DayOf("2000-12-31"), madeup.DayOf("2024-01-01")))
}

func TestNIPText(t *testing.T) {
	t.Parallel()
	type row struct {
		NIP pppk.NIP `json:"nip,omitzero"`
	}
	want := row{pppk.MustParseNIP(sampleNIP)}
	out, err := json.Marshal(want)
	require.NoError(t, err)
	require.Equal(t, `{"nip":"`+sampleNIP+`"}`, string(out))
	var back row
	require.NoError(t, json.Unmarshal(out, &back))
	require.Equal(t, want, back)
	require.NoError(t, json.Unmarshal([]byte(`{"nip":"20001231 202421 1 001"}`), &back))
	require.Equal(t, want, back)

	for _, unset := range []string{`{"nip":null}`, `{"nip":""}`} {
		back := want
		require.NoError(t, json.Unmarshal([]byte(unset), &back))
		require.Equal(t, row{}, back, "nothing stays of the old value")
	}
	out, err = json.Marshal(row{})
	require.NoError(t, err)
	require.Equal(t, `{}`, string(out))

	for wrong, code := range map[string]string{
		`{"nip":` + sampleNIP + `}`: "json.type", `{"nip":{}}`: "json.type", `{"nip":"x"}`: "nip.letter",
	} {
		back := want
		err := json.Unmarshal([]byte(wrong), &back)
		require.Equal(t, []string{code}, madeup.CodesOf(err), wrong)
		require.NotContains(t, err.Error(), "2000")
		require.Equal(t, row{}, back)
	}

	var zero pppk.NIP
	require.True(t, zero.IsZero())
	require.Empty(t, zero.Digits())
	require.Equal(t, "pppk.NIP(tidak diketahui)", zero.String())
	require.Zero(t, zero.BirthDate())
	require.Zero(t, zero.Year())
	require.Zero(t, zero.Kind())
	require.Zero(t, zero.Sex())
	require.Zero(t, zero.Sequence())
}

func TestNIPWords(t *testing.T) {
	t.Parallel()
	t.Run("NIPKind", madeup.Words[pppk.NIPKind]("pns", "pppk"))
	t.Run("Sex", madeup.Words[pppk.Sex]("laki-laki", "perempuan"))
}

// nipHolder holds a number and, as a type that does so must, logs without it.
type nipHolder struct{ NIP pppk.NIP }

func (h nipHolder) LogValue() slog.Value { return slog.GroupValue(slog.Any("nip", h.NIP)) }

// requireNoDigits looks for any four digits of the sample in a row.
func requireNoDigits(t testing.TB, text string) {
	t.Helper()
	for i := 0; i+4 <= len(sampleNIP); i++ {
		require.NotContains(t, text, sampleNIP[i:i+4])
	}
}

func TestFmtShowsNoDigitOfANIP(t *testing.T) {
	t.Parallel()
	n := pppk.MustParseNIP(sampleNIP)
	type exported struct{ NIP pppk.NIP }
	type embedded struct {
		pppk.NIP
		Note string
	}
	for name, v := range map[string]any{
		"value": n, "pointer": &n, "slice": []pppk.NIP{n}, "array": [1]pppk.NIP{n}, "map": map[string]pppk.NIP{"a": n}, "key": map[pppk.NIP]bool{n: true},
		"struct": exported{n}, "*struct": &exported{n}, "structs": []exported{{n}}, "embedded": embedded{n, "x"}, "any": []any{n},
	} {
		for _, verb := range []string{
			"%v", "%+v", "%#v", "%s", "%q", "%d", "%x", "%X", "% x", "%#x", "%+q", "%o", "%b", "%c", "%U", "%e", "%g", "%t", "%50v", "%.3s", "%-9s", "%020d", "%T", "%z",
		} {
			text := fmt.Sprintf(verb, v)
			requireNoDigits(t, text)
			if verb != "%T" {
				require.Contains(t, text, "pppk.NIP(18 digit)", "%s %s", name, verb)
			}
		}
		requireNoDigits(t, fmt.Sprint(v)+fmt.Sprintln(v)+fmt.Errorf("x: %v", v).Error())
	}
	// Where fmt does not ask the value how to print itself, there are no digits
	// to be seen either.
	type unexported struct{ nip pppk.NIP }
	for _, verb := range []string{"%v", "%+v", "%#v", "%d", "%s", "%p"} {
		text := fmt.Sprintf(verb, unexported{n}) + fmt.Sprintf(verb, n)
		for _, part := range []string{sampleNIP[:8], sampleNIP[4:12], sampleNIP[8:16], sampleNIP[10:]} {
			require.NotContains(t, text, part, verb)
		}
	}
}

func TestSlogShowsNoDigitOfANIP(t *testing.T) {
	t.Parallel()
	n := pppk.MustParseNIP(sampleNIP)
	type exported struct{ NIP pppk.NIP }
	log := func(handler func(*bytes.Buffer) slog.Handler, v any) string {
		var b bytes.Buffer
		l := slog.New(handler(&b))
		l.Info("x", "value", v)
		l.Info("x", slog.Group("group", "value", v))
		l.With("value", v).WithGroup("g").Info("x", slog.Any("any", v))
		var said strings.Builder
		for _, line := range strings.Split(strings.TrimSpace(b.String()), "\n") {
			_, after, _ := strings.Cut(line, "msg") // the time, which comes before, may hold any digits
			said.WriteString(after)
		}
		return said.String()
	}
	text := func(b *bytes.Buffer) slog.Handler { return slog.NewTextHandler(b, nil) }
	asJSON := func(b *bytes.Buffer) slog.Handler { return slog.NewJSONHandler(b, nil) }

	for name, v := range map[string]any{
		"value": n, "pointer": &n, "embedded": struct{ pppk.NIP }{n}, "holder": nipHolder{n}, "*holder": &nipHolder{n},
	} {
		for _, handler := range []func(*bytes.Buffer) slog.Handler{text, asJSON} {
			said := log(handler, v)
			requireNoDigits(t, said)
			require.Equal(t, 4, strings.Count(said, "pppk.NIP(18 digit)"), "%s: %s", name, said)
		}
	}
	for name, v := range map[string]any{
		"struct": exported{n}, "slice": []pppk.NIP{n}, "structs": []exported{{n}}, "map": map[string]pppk.NIP{"a": n},
	} {
		said := log(text, v)
		requireNoDigits(t, said)
		require.Contains(t, said, "pppk.NIP(18 digit)", name)
		// The documented limit: this handler is encoding/json, which writes values
		// so that they can be read again.
		require.Contains(t, log(asJSON, v), sampleNIP, name)
	}
}

func FuzzParseNIP(f *testing.F) {
	for _, s := range []string{
		sampleNIP, "200012312024121001", "20001231202421100", "200013312024211001", "200012312024213001", "20001231 202421 1 001",
		"20001231.2024-21 1.001", "2.00012312024211E+17", "190001011900002999", "999912319999991001", "", " ", "２", "2\xff", "-1",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, err := pppk.ParseNIP(s)
		if err != nil {
			require.Len(t, madeup.CodesOf(err), 1)
			require.True(t, strings.HasPrefix(madeup.CodesOf(err)[0], "nip."))
			require.True(t, n.IsZero())
			return
		}
		require.Equal(t, strings.NewReplacer(" ", "", ".", "", "-", "").Replace(s), n.Digits())
		require.Len(t, n.Digits(), 18)
		require.Equal(t, n.Digits()[:8], strings.ReplaceAll(n.BirthDate().String(), "-", ""))
		require.Equal(t, n.Digits()[8:12], fmt.Sprintf("%04d", n.Year()))
		require.Equal(t, n.Digits()[14:], fmt.Sprintf("%d%03d", n.Sex(), n.Sequence()))
		back, err := pppk.ParseNIP(n.Digits())
		require.NoError(t, err)
		require.True(t, n == back)
		out, err := json.Marshal(n)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(out, &back))
		require.True(t, n == back)
		require.Equal(t, "pppk.NIP(18 digit)", fmt.Sprint(n))
		n.Notes(n.BirthDate(), n.BirthDate())
	})
}
