package region

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
)

// What is known of a day counts, and no more: a month and a year from their last
// day, an unknown day from the latest it can be.
func TestReport(t *testing.T) {
	t.Parallel()
	for day, since := range map[string]string{
		"2026-01-31": "2026-01-31", "2025-11": "2025-11-30", "2024-02": "2024-02-29", "2025-12": "2025-12-31", "2023": "2023-12-31",
	} {
		c := report("Harian Contoh", day, "perihal", pppk.Medium)
		require.Equal(t, "laporan Harian Contoh "+day, c.Instrument.Name)
		require.Equal(t, since, c.Instrument.Since.String())
		require.Equal(t, asOf, c.Instrument.CheckedTo.String())
		require.Equal(t, pppk.Medium, c.Confidence)
		require.False(t, c.Blocks())
	}
	c := undated("Harian Contoh", "2025-12-10", "perihal", pppk.High)
	require.Equal(t, "laporan Harian Contoh tanpa tanggal, paling lambat 2025-12-10", c.Instrument.Name)
	require.Equal(t, "2025-12-10", c.Instrument.Since.String())
}
