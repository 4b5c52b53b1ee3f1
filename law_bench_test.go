package pppk_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/region"
)

var (
	sinkLaw    *pppk.Law
	sinkPolicy *pppk.Policy
)

// largest is the region with the most settings.
func largest() pppk.Overlay {
	return slices.MaxFunc(slices.Collect(region.All()), func(a, b pppk.Overlay) int { return len(a.Settings) - len(b.Settings) })
}

// laws are what laying and resolving is measured of: overlays, and no overlay.
func laws() []struct {
	name     string
	overlays []pppk.Overlay
} {
	return []struct {
		name     string
		overlays []pppk.Overlay
	}{
		{"nation", nil}, {"largest-region", []pppk.Overlay{largest()}},
		{"largest-region-confirmed", []pppk.Overlay{largest().Confirm(confirming())}},
		{"every-parameter", []pppk.Overlay{everyParameter()}}, {"own-rules", []pppk.Overlay{madeUp()}},
	}
}

// BenchmarkLaw is the time to lay an overlay, and to resolve the law of a day.
func BenchmarkLaw(b *testing.B) {
	for _, l := range laws() {
		law, err := pppk.National().With(l.overlays...)
		require.NoError(b, err)
		b.Run("with/"+l.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				sinkLaw, _ = pppk.National().With(l.overlays...)
			}
		})
		b.Run("on/"+l.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				sinkPolicy, _ = law.On(benchDay)
			}
		})
	}
}
