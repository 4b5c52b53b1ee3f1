package pppk_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
)

func ExampleParseRupiah() {
	pay, err := pppk.ParseRupiah("5690752.95")
	fmt.Println(pay, err)

	_, err = pppk.ParseRupiah("5.690.752,95")
	fmt.Println(err)

	var unknown pppk.Rupiah
	fmt.Println(unknown.IsZero(), pppk.MustParseRupiah("0").IsZero())
	// Output:
	// 5690752.95 <nil>
	// not an amount; write digits, and a point before the sen: 3203600 or 5690752.95 (rupiah.layout)
	// true false
}

func TestParseRupiah(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"0": "0", "0.0": "0", "0.00": "0", "0.01": "0.01", "0.10": "0.1", "0.1": "0.1", "1": "1", "10": "10", "100": "100",
		"3203600": "3203600", "3203600.00": "3203600", "5690752.95": "5690752.95", "5690752.90": "5690752.9", "5690752.05": "5690752.05",
		"1000000000000000": "1000000000000000", "999999999999999.99": "999999999999999.99", "1000000000000000.00": "1000000000000000",
	} {
		r, err := pppk.ParseRupiah(in)
		require.NoError(t, err, in)
		require.Equal(t, want, r.String())
		require.False(t, r.IsZero(), in)
		require.True(t, decimal.RequireFromString(in).Equal(r.Decimal()), in)
		again, err := pppk.NewRupiah(r.Decimal())
		require.NoError(t, err)
		require.True(t, r == again, "comparable with ==: %s", in)
	}
	for _, in := range []string{
		"", " ", "-1", "+1", "-0", "Rp1", "Rp 1", "1 ", " 1", "1,5", "1.234", "3.203.600", "3,203,600", "1.", ".5", ".", "1..5", "1.5.",
		"01", "00", "007.5", "1e3", "1E3", "0x10", "1_000", "NaN", "Inf", "١٢٣", "１２３", "1.５", "1000000000000000.01", "1000000000000001",
		"9999999999999999", "99999999999999999999999", strings.Repeat("9", 1000), "1.0000", "null",
	} {
		r, err := pppk.ParseRupiah(in)
		require.Equal(t, []string{"rupiah.layout"}, madeup.CodesOf(err), "%q", in)
		require.True(t, r.IsZero(), "%q", in)
		require.Panics(t, func() { pppk.MustParseRupiah(in) })
	}
	_, err := pppk.ParseRupiah("7654321.987")
	require.NotContains(t, err.Error(), "7654321")
}

func TestNewRupiah(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		in   decimal.Decimal
		text string
		code string
	}{
		{in: decimal.Decimal{}, text: "0"},
		{in: decimal.New(0, 1<<30), text: "0"},
		{in: decimal.New(0, -(1 << 30)), text: "0"},
		{in: decimal.New(32036, 2), text: "3203600"},
		{in: decimal.New(569075295, -2), text: "5690752.95"},
		{in: decimal.New(569075295000, -5), text: "5690752.95"},
		{in: decimal.New(1, 15), text: "1000000000000000"},
		{in: decimal.New(1, -2), text: "0.01"},
		{in: decimal.New(1, -3), code: "rupiah.sen"},
		{in: decimal.New(5690752955, -3), code: "rupiah.sen"},
		{in: decimal.New(-1, -3), code: "rupiah.sen"},
		{in: decimal.New(-1, 0), code: "rupiah.range"},
		{in: decimal.New(-1, -2), code: "rupiah.range"},
		{in: decimal.New(11, 14), code: "rupiah.range"},
		{in: decimal.New(100000000000000001, -2), code: "rupiah.range"},
		{in: decimal.New(1, 16), code: "rupiah.range"},
		{in: decimal.New(1, 1<<30), code: "rupiah.range"},
		{in: decimal.New(-1, 1<<30), code: "rupiah.range"},
		{in: decimal.New(1, -(1 << 30)), code: "rupiah.range"},
		{in: decimal.New(1, -(1 << 31)), code: "rupiah.range"},
		{in: decimal.New(1, 1<<31-1), code: "rupiah.range"},
	} {
		start := time.Now()
		r, err := pppk.NewRupiah(c.in)
		require.Less(t, time.Since(start), time.Second)
		if c.code != "" {
			require.Equal(t, []string{c.code}, madeup.CodesOf(err))
			require.True(t, r.IsZero())
			continue
		}
		require.NoError(t, err, c.text)
		require.Equal(t, c.text, r.String())
		require.False(t, r.IsZero())
	}
}

func TestParsePercent(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"0": "0", "0.00": "0", "30": "30", "31.5": "31.5", "31.50": "31.5", "31.05": "31.05", "100": "100", "1000": "1000", "1000.00": "1000",
	} {
		p, err := pppk.ParsePercent(in)
		require.NoError(t, err, in)
		require.Equal(t, want, p.String())
		require.False(t, p.IsZero())
		require.True(t, decimal.RequireFromString(in).Equal(p.Decimal()), in)
	}
	for _, in := range []string{"", "30%", "30 %", "-1", "+1", "31,5", "31.555", "1000.01", "1001", "99999999999", "4294967296", "030", "1e1", "."} {
		p, err := pppk.ParsePercent(in)
		require.Equal(t, []string{"percent.layout"}, madeup.CodesOf(err), "%q", in)
		require.True(t, p.IsZero())
	}
}

// Nothing known and nothing paid are two things, in text and JSON too.
func TestMoneyText(t *testing.T) {
	t.Parallel()
	require.Equal(t, "", pppk.Rupiah{}.String())
	require.Equal(t, "", pppk.Percent{}.String())
	require.True(t, pppk.Rupiah{}.Decimal().IsZero())
	require.True(t, pppk.Percent{}.Decimal().IsZero())
	require.NotEqual(t, pppk.Rupiah{}, pppk.MustParseRupiah("0"))
	type pair struct {
		Pay   pppk.Rupiah  `json:"gaji,omitzero"`
		Share pppk.Percent `json:"persen,omitzero"`
	}
	for _, c := range []struct{ in, out string }{
		{`{}`, `{}`},
		{`{"gaji":null,"persen":null}`, `{}`},
		{`{"gaji":"","persen":""}`, `{}`},
		{`{"gaji":"0","persen":"0"}`, `{"gaji":"0","persen":"0"}`},
		{`{"gaji":"5690752.95","persen":"31.50"}`, `{"gaji":"5690752.95","persen":"31.5"}`},
	} {
		var p pair
		require.NoError(t, json.Unmarshal([]byte(c.in), &p), c.in)
		out, err := json.Marshal(p)
		require.NoError(t, err)
		require.Equal(t, c.out, string(out))
		var again pair
		require.NoError(t, json.Unmarshal(out, &again))
		require.Equal(t, p, again)
	}
	for _, unset := range []string{`null`, `""`} {
		r := pppk.MustParseRupiah("7")
		require.NoError(t, json.Unmarshal([]byte(unset), &r))
		require.True(t, r.IsZero())
		p, err := pppk.ParsePercent("7")
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal([]byte(unset), &p))
		require.True(t, p.IsZero())
	}
	for _, bad := range []string{`5690752.95`, `"-1"`, `true`, `"5690752.955"`, `["1"]`, `{}`} {
		var r pppk.Rupiah
		var p pppk.Percent
		err := json.Unmarshal([]byte(bad), &r)
		require.Error(t, err, bad)
		require.NotContains(t, err.Error(), "5690752.955")
		require.Error(t, json.Unmarshal([]byte(bad), &p), bad)
		require.True(t, r.IsZero())
		require.True(t, p.IsZero())
	}
	r := pppk.MustParseRupiah("7")
	require.Error(t, r.UnmarshalText([]byte("-7")))
	require.True(t, r.IsZero(), "nothing stays of the old amount")
}

// A host program may set the variables of the decimal library. It cannot run
// beside others.
func TestMoneyTextIgnoresDecimalVariables(t *testing.T) { //nolint:paralleltest // sets package variables
	quotes, trim, scientific, precision := decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros, decimal.UseScientificNotation, decimal.DivisionPrecision
	defer func() {
		decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros, decimal.UseScientificNotation, decimal.DivisionPrecision = quotes, trim, scientific, precision
	}()
	for i := range 16 {
		decimal.MarshalJSONWithoutQuotes = i&1 != 0
		decimal.TrimTrailingZeros = i&2 != 0
		decimal.UseScientificNotation = i&4 != 0
		decimal.DivisionPrecision = 16 * (i >> 3)
		for in, want := range map[string]string{"3203600": "3203600", "5690752.95": "5690752.95", "1.50": "1.5", "0": "0", "1000000000000000": "1000000000000000"} {
			r, err := pppk.NewRupiah(decimal.RequireFromString(in))
			require.NoError(t, err)
			require.Equal(t, pppk.MustParseRupiah(in), r)
			require.Equal(t, want, r.String())
			text, err := r.MarshalText()
			require.NoError(t, err)
			require.Equal(t, want, string(text))
			data, err := json.Marshal(r)
			require.NoError(t, err)
			require.Equal(t, `"`+want+`"`, string(data))
		}
		_, err := pppk.NewRupiah(decimal.RequireFromString("1.505"))
		require.Error(t, err)
		p, err := pppk.ParsePercent("31.50")
		require.NoError(t, err)
		data, err := json.Marshal(p)
		require.NoError(t, err)
		require.Equal(t, `"31.5"`, string(data))
	}
}

// fuzzHundredths checks a parser against the decimal library.
func fuzzHundredths(t *testing.T, s string, most int64, text string, got decimal.Decimal, err error) {
	t.Helper()
	if err != nil {
		require.Len(t, madeup.CodesOf(err), 1)
		return
	}
	want, derr := decimal.NewFromString(s)
	require.NoError(t, derr, "%q", s)
	require.True(t, want.Equal(got), "%q is %s", s, got)
	require.True(t, got.Cmp(decimal.New(most, 0)) <= 0 && got.Sign() >= 0, "%q", s)
	for _, c := range s {
		require.True(t, c >= '0' && c <= '9' || c == '.', "%q", s)
	}
	require.LessOrEqual(t, len(text), len(s))
}

func FuzzParseRupiah(f *testing.F) {
	for _, s := range []string{"0", "3203600", "5690752.95", "1000000000000000", "1000000000000000.01", "-1", "1.", "1e9", "007"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r, err := pppk.ParseRupiah(s)
		fuzzHundredths(t, s, 1_000_000_000_000_000, r.String(), r.Decimal(), err)
		require.Equal(t, err != nil, r.IsZero())
		if err == nil {
			again, err := pppk.ParseRupiah(r.String())
			require.NoError(t, err)
			require.Equal(t, r, again)
		}
	})
}

func FuzzParsePercent(f *testing.F) {
	for _, s := range []string{"0", "30", "31.5", "31.05", "1000", "1000.01", "30%", "31,5"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := pppk.ParsePercent(s)
		fuzzHundredths(t, s, 1000, p.String(), p.Decimal(), err)
		require.Equal(t, err != nil, p.IsZero())
		if err == nil {
			again, err := pppk.ParsePercent(p.String())
			require.NoError(t, err)
			require.Equal(t, p, again)
		}
	})
}
