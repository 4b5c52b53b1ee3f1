package pppk_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
)

func ExampleParseRegionCode() {
	c, err := pppk.ParseRegionCode("64.02") // the dot is Kemendagri's
	fmt.Println(c, c.Province(), err)

	_, err = pppk.ParseRegionCode("6104")
	fmt.Println(err)

	_, err = pppk.ParseRegionCode("11.1")
	fmt.Println(err)
	// Output:
	// kemendagri:64.02 kemendagri:64 <nil>
	// 6104 means different places in different schemes; name the one it is from: kemendagri:64.02, bps:6403 or bkn:6901 (region_code.scheme)
	// 11.1 has lost a zero: a spreadsheet takes 11.10 for the number 11.1; keep the codes as text and take this one from its source (region_code.lost_zero)
}

func TestParseRegionCode(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		in, text string // no text: in
		scheme   pppk.Scheme
		code     string
		province string
	}{
		// Four regions in the three schemes.
		{"kemendagri:32.75", "", pppk.Kemendagri, "32.75", "kemendagri:32"},
		{"kemendagri:32.16", "", pppk.Kemendagri, "32.16", "kemendagri:32"},
		{"kemendagri:18.72", "", pppk.Kemendagri, "18.72", "kemendagri:18"},
		{"kemendagri:64.02", "", pppk.Kemendagri, "64.02", "kemendagri:64"},
		{"bps:3275", "", pppk.BPS, "3275", "bps:32"},
		{"bps:3216", "", pppk.BPS, "3216", "bps:32"},
		{"bps:1872", "", pppk.BPS, "1872", "bps:18"},
		{"bps:6403", "", pppk.BPS, "6403", "bps:64"},
		{"bkn:6175", "", pppk.BKN, "6175", "bkn:6100"},
		{"bkn:6104", "", pppk.BKN, "6104", "bkn:6100"},
		{"bkn:5971", "", pppk.BKN, "5971", "bkn:5900"},
		{"bkn:6901", "", pppk.BKN, "6901", "bkn:6900"},
		// The dot alone tells Kemendagri's.
		{"64.02", "kemendagri:64.02", pppk.Kemendagri, "64.02", "kemendagri:64"},
		{"11.10", "kemendagri:11.10", pppk.Kemendagri, "11.10", "kemendagri:11"},
		// The ends of the ranges.
		{"kemendagri:11.01", "", pppk.Kemendagri, "11.01", "kemendagri:11"},
		{"kemendagri:11.69", "", pppk.Kemendagri, "11.69", "kemendagri:11"},
		{"kemendagri:11.71", "", pppk.Kemendagri, "11.71", "kemendagri:11"},
		{"kemendagri:99.99", "", pppk.Kemendagri, "99.99", "kemendagri:99"},
		{"bps:1101", "", pppk.BPS, "1101", "bps:11"},
		// Provinces are their own.
		{"kemendagri:64", "", pppk.Kemendagri, "64", "kemendagri:64"},
		{"bps:64", "", pppk.BPS, "64", "bps:64"},
		{"bkn:6900", "", pppk.BKN, "6900", "bkn:6900"},
		{"bkn:5100", "", pppk.BKN, "5100", "bkn:5100"},
		// Central agencies are in no province.
		{"bkn:4056", "", pppk.BKN, "4056", ""},
		{"bkn:4000", "", pppk.BKN, "4000", ""},
		{"bkn:0001", "", pppk.BKN, "0001", ""},
	} {
		r, err := pppk.ParseRegionCode(c.in)
		require.NoError(t, err, c.in)
		if c.text == "" {
			c.text = c.in
		}
		require.Equal(t, c.text, r.String())
		require.Equal(t, c.scheme, r.Scheme(), c.in)
		require.Equal(t, c.code, r.Code(), c.in)
		require.Equal(t, c.province, r.Province().String(), c.in)
		require.Equal(t, c.text == c.province, r.IsProvince(), c.in)
		require.False(t, r.IsZero())
		made, err := pppk.NewRegionCode(c.scheme, c.code)
		require.NoError(t, err)
		require.True(t, r == made)
	}
}

func TestParseRegionCodeErrors(t *testing.T) {
	t.Parallel()
	const lost, layout, scheme, outside = "region_code.lost_zero", "region_code.layout", "region_code.scheme", "region_code.range"
	for in, code := range map[string]string{
		"6104": scheme, "64": scheme, "0000": scheme, // bare
		"wilayah:64.02": scheme, ":64.02": scheme, "KEMENDAGRI:64.02": scheme, " kemendagri:64.02": scheme, "kemendagri :64.02": scheme,
		"11.1": lost, "11,1": lost, "kemendagri:11.1": lost, "kemendagri:11,1": lost, "64.0": lost,
		"": layout, " ": layout, "640": layout, "64.020": layout, "64,02": layout, "64.02 ": layout, " 64.02": layout, "6.402": layout,
		"64.": layout, "64.0x": layout, "x4.02": layout, "６4.02": layout, "64.02.01": layout, "640201": layout, "-4.02": layout, "64.+2": layout,
		"kemendagri:": layout, "kemendagri:6402": layout, "kemendagri:64.": layout, "kemendagri:6": layout, "kemendagri:64:02": layout,
		"bps:64.03": layout, "bps:640": layout, "bps:": layout, "bps:64o3": layout, "bps:11.1": layout,
		"bkn:69": layout, "bkn:69.01": layout, "bkn:69010": layout, "bkn:-901": layout,
		"04.02": outside, "kemendagri:04": outside, "64.00": outside, "64.70": outside,
		"bps:0402": outside, "bps:6400": outside, "bkn:0000": outside,
	} {
		r, err := pppk.ParseRegionCode(in)
		require.Equal(t, []string{code}, madeup.CodesOf(err), "%q", in)
		require.True(t, r.IsZero())
		if code == outside {
			require.Contains(t, err.Error(), in[strings.Index(in, ":")+1:], "a code is no secret")
		}
	}
	for _, s := range []pppk.Scheme{0, 4, 255} {
		_, err := pppk.NewRegionCode(s, "64.02")
		require.Equal(t, []string{scheme}, madeup.CodesOf(err))
	}
	require.Panics(t, func() { pppk.MustParseRegionCode("6104") })
}

// What is pasted into the wrong cell is not repeated.
func TestRegionCodeErrorsShowNoPersonalData(t *testing.T) {
	t.Parallel()
	for _, in := range []string{"200012312024211001", "kemendagri:200012312024211001", "Siti Contohwati", "2000-12-31", "200012312024211001:64.02", "bkn:20001231"} {
		_, err := pppk.ParseRegionCode(in)
		require.Error(t, err)
		require.NotContains(t, err.Error(), "2000")
		require.NotContains(t, err.Error(), "Siti")
	}
}

// One code, two places; one place, three codes.
func TestRegionCodeIsNothingWithoutItsScheme(t *testing.T) {
	t.Parallel()
	bekasi, mempawah := pppk.MustParseRegionCode("bkn:6104"), pppk.MustParseRegionCode("bps:6104")
	require.Equal(t, bekasi.Code(), mempawah.Code())
	require.False(t, bekasi == mempawah)

	kutai := map[pppk.RegionCode]bool{}
	for _, s := range []string{"64.02", "bps:6403", "bkn:6901"} {
		kutai[pppk.MustParseRegionCode(s)] = true
	}
	require.Len(t, kutai, 3)
}

func TestPitfall19CodeThroughASpreadsheet(t *testing.T) {
	for province := 11; province <= 19; province++ {
		for place := 10; place <= 90; place += 10 {
			code := fmt.Sprintf("%d.%d", province, place)
			if place != 70 {
				require.Equal(t, code, pppk.MustParseRegionCode(code).Code())
			}
			for _, in := range []string{code[:4], "kemendagri:" + code[:4], strings.Replace(code[:4], ".", ",", 1)} {
				r, err := pppk.ParseRegionCode(in)
				require.True(t, r.IsZero())
				require.Equal(t, []string{"region_code.lost_zero"}, madeup.CodesOf(err), in)
			}
		}
	}
	// A JSON number went the same way.
	var r pppk.RegionCode
	require.Equal(t, []string{"json.type"}, madeup.CodesOf(json.Unmarshal([]byte(`11.10`), &r)))
	// The code 11.01 loses nothing that could be taken for another place.
	require.False(t, pppk.MustParseRegionCode("11.01") == pppk.MustParseRegionCode("11.10"))
}

func TestRegionCodeText(t *testing.T) {
	t.Parallel()
	type row struct {
		Region pppk.RegionCode `json:"wilayah,omitzero"`
	}
	for _, s := range []string{"kemendagri:64.02", "kemendagri:64", "bps:6403", "bkn:6901"} {
		want := row{pppk.MustParseRegionCode(s)}
		out, err := json.Marshal(want)
		require.NoError(t, err)
		require.Equal(t, `{"wilayah":"`+s+`"}`, string(out))
		var back row
		require.NoError(t, json.Unmarshal(out, &back))
		require.Equal(t, want, back)
		for _, unset := range []string{`{"wilayah":null}`, `{"wilayah":""}`} {
			back := want
			require.NoError(t, json.Unmarshal([]byte(unset), &back))
			require.Equal(t, row{}, back, "nothing stays of the old value")
		}
		back = want
		require.Equal(t, []string{"region_code.scheme"}, madeup.CodesOf(json.Unmarshal([]byte(`{"wilayah":"6104"}`), &back)))
		require.Equal(t, row{}, back)
	}
	out, err := json.Marshal(row{})
	require.NoError(t, err)
	require.Equal(t, `{}`, string(out))

	var zero pppk.RegionCode
	require.True(t, zero.IsZero())
	require.Empty(t, zero.String())
	require.Empty(t, zero.Code())
	require.Zero(t, zero.Scheme())
	require.True(t, zero.Province().IsZero())
	require.False(t, zero.IsProvince())
}

func TestRegionCodeWords(t *testing.T) {
	t.Parallel()
	t.Run("Scheme", madeup.Words[pppk.Scheme]("kemendagri", "bps", "bkn"))
}

func FuzzParseRegionCode(f *testing.F) {
	for _, s := range []string{
		"64.02", "kemendagri:64", "kemendagri:64.02", "bps:6403", "bps:64", "bkn:6901", "bkn:4056", "6104", "11.1", "11,1", "64.70", "bkn:0000", "", ":", "bps:\xff\xff",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r, err := pppk.ParseRegionCode(s)
		if err != nil {
			require.Len(t, madeup.CodesOf(err), 1)
			require.True(t, strings.HasPrefix(madeup.CodesOf(err)[0], "region_code."))
			require.True(t, r.IsZero())
			return
		}
		require.Contains(t, []string{s, "kemendagri:" + s}, r.String())
		back, err := pppk.ParseRegionCode(r.String())
		require.NoError(t, err)
		require.True(t, r == back)
		back, err = pppk.NewRegionCode(r.Scheme(), r.Code())
		require.NoError(t, err)
		require.True(t, r == back)
		if p := r.Province(); !p.IsZero() {
			require.True(t, p.IsProvince())
			back, err = pppk.ParseRegionCode(p.String())
			require.NoError(t, err)
			require.True(t, p == back)
		}
	})
}
