package national_test

import (
	"fmt"
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

var (
	sinkLaw    *law.Law
	sinkPolicy *law.Policy
)

// largest is the region with the most settings.
func largest() law.Overlay {
	return slices.MaxFunc(slices.Collect(region.All()), func(a, b law.Overlay) int { return len(a.Settings) - len(b.Settings) })
}

// laws are what laying and resolving is measured of: overlays, and no overlay.
func laws() []struct {
	name     string
	overlays []law.Overlay
} {
	return []struct {
		name     string
		overlays []law.Overlay
	}{
		{"nation", nil}, {"largest-region", []law.Overlay{largest()}},
		{"largest-region-confirmed", []law.Overlay{largest().Confirm(madeup.Confirming())}},
		{"every-parameter", []law.Overlay{everyParameter()}}, {"own-rules", []law.Overlay{madeup.MadeUp()}},
		{"sixty-overlays", sixty()},
	}
}

// sixty are overlays of one agency, each with a fact and a rule of its own.
func sixty() []law.Overlay {
	var all []law.Overlay
	for i := range 60 {
		f := &law.Fact{ID: fmt.Sprintf("surat_%d", i), Kind: law.FlagFact, Title: madeup.Text("surat"), Office: madeup.Text("kantor")}
		all = append(all, law.Overlay{
			ID: fmt.Sprintf("bagian-%d", i), Authority: "Kabupaten Rekaan", Facts: []*law.Fact{f},
			Rules: []law.Rule{{
				ID: "rekaan.letter_" + strings.Repeat("x", i%30+1) + strings.Repeat("y", i/30), Act: national.Renewal(), From: madeup.D("2026-01-01"), Cites: []pppk.Citation{madeup.Bound()}, Reads: []*law.Fact{f},
				Title: madeup.Text("surat"), Duty: madeup.Text("ada surat"), Plain: madeup.Text("tidak ada surat"),
				Check: func(c *law.Case) law.Result { return c.Asks(f) },
			}},
		})
	}
	return all
}

// BenchmarkLaw is the time to lay an overlay, and to resolve the law of a day.
func BenchmarkLaw(b *testing.B) {
	for _, l := range laws() {
		laid, err := national.Law().With(l.overlays...)
		require.NoError(b, err)
		b.Run("with/"+l.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				sinkLaw, _ = national.Law().With(l.overlays...)
			}
		})
		b.Run("on/"+l.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				sinkPolicy, _ = laid.On(madeup.BenchDay)
			}
		})
	}
}
