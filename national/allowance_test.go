package national_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/national"
)

func TestCentralFamilyAllowance(t *testing.T) {
	t.Parallel()
	base := pppk.MustParseRupiah("3408500")
	for _, c := range []struct {
		spouse   bool
		children int
		want     string
	}{
		{false, 0, "0"}, {true, 0, "340850"}, {true, 1, "409020"}, {true, 2, "477190"}, {true, 7, "477190"}, {false, 2, "136340"},
	} {
		have, cite, err := national.CentralFamilyAllowance(base, c.spouse, c.children)
		require.NoError(t, err)
		require.Equal(t, c.want, have.String())
		require.Equal(t, pppk.Medium, cite.Confidence)
	}
	for _, rows := range madeup.PayTable() { // no cell needs rounding
		for _, row := range rows {
			pay, err := pppk.NewRupiah(decimal.NewFromInt(row.Rupiah))
			require.NoError(t, err)
			all, _, err := national.CentralFamilyAllowance(pay, true, 2)
			require.NoError(t, err)
			require.True(t, pay.Decimal().Mul(decimal.New(14, -2)).Equal(all.Decimal()))
			require.NotContains(t, all.String(), ".")
		}
	}
	for code, call := range map[string]func() (pppk.Rupiah, pppk.Citation, error){
		"pay.base": func() (pppk.Rupiah, pppk.Citation, error) {
			return national.CentralFamilyAllowance(pppk.Rupiah{}, true, 0)
		},
		"pay.children": func() (pppk.Rupiah, pppk.Citation, error) { return national.CentralFamilyAllowance(base, true, -1) },
		"pay.rounding": func() (pppk.Rupiah, pppk.Citation, error) {
			return national.CentralFamilyAllowance(pppk.MustParseRupiah("100.01"), true, 0)
		},
	} {
		pay, _, err := call()
		require.ErrorIs(t, err, pppk.ErrPay)
		require.Equal(t, []string{code}, madeup.CodesOf(err))
		require.True(t, pay.IsZero())
	}
}
