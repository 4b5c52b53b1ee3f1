package pppktest

import (
	"errors"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

func made(settings ...law.Setting) law.Overlay {
	return law.Overlay{ID: "sukamaju", Authority: "Kabupaten Sukamaju", Settings: settings}
}

func decree() pppk.Citation {
	return pppk.Citation{
		Instrument: pppk.Instrument{Name: "Peraturan Bupati Sukamaju 7/2025", Force: pppk.Binding, Since: pppk.MustParseDate("2025-12-01")},
		Article:    "Pasal 6", Confidence: pppk.High, Pinpoint: pppk.SeenPinpoint,
	}
}

// With any way of writing overlays as JSON, what is lost on the way is found.
func TestRoundTrip(t *testing.T) {
	from := pppk.MustParseDate("2026-01-01")
	o := made(law.Set(national.RenewalTerms(), law.Years(1), from, decree()), law.Set(national.AgeLimitDay(), law.AtMonthEnd, from, decree()))
	codes := func(o law.Overlay, c codec) (all []string) {
		k := newKit(o, nil, nil)
		k.json = c
		for s := range k.steps() {
			if s.name != "every rule has its cases" {
				k.run(s)
			}
		}
		for _, p := range k.problems {
			all = append(all, p.Code)
		}
		return slices.Compact(slices.Sorted(slices.Values(all)))
	}
	require.Empty(t, codes(o, func(o law.Overlay) (law.Overlay, error) { return o, nil }))
	require.Empty(t, codes(o, (&kit{base: national.Law()}).overlayJSON))
	require.Equal(t, []string{"json.fails"}, codes(o, func(o law.Overlay) (law.Overlay, error) { return o, errors.New("x") }))
	require.Equal(t, []string{"json.fails"}, codes(o, func(o law.Overlay) (law.Overlay, error) { return law.Overlay{}, nil }))
	require.Equal(t, []string{"json.differs"}, codes(o, func(o law.Overlay) (law.Overlay, error) {
		o.Settings = o.Settings[:1]
		return o, nil
	}))
	require.Equal(t, []string{"json.differs"}, codes(o, func(o law.Overlay) (law.Overlay, error) {
		o.Settings = slices.Clone(o.Settings)
		o.Settings[0] = o.Settings[0].Until(pppk.MustParseDate("2026-03-01"))
		return o, nil
	}), "on a day after")
	_, err := (&kit{base: national.Law()}).overlayJSON(law.Overlay{ID: "sukamaju"})
	require.Error(t, err, "an overlay that cannot be read again")
}

// The first and last days of a setting are tried.
func TestLastDay(t *testing.T) {
	from := pppk.MustParseDate("2026-01-01")
	s := law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.Good, Years: []int{2024, 2025}}, from, decree())
	require.Zero(t, s.Last())
	for _, last := range []string{"2026-01-01", "2026-01-02", "2026-12-31", "2030-02-28"} {
		require.Equal(t, last, s.Until(pppk.MustParseDate(last)).Last().String())
	}
	k := newKit(made(s.Until(pppk.MustParseDate("2026-12-31"))), nil, nil)
	k.lay()
	k.resolve()
	var days []string
	for _, day := range k.days {
		days = append(days, day.String())
	}
	for _, want := range []string{"2025-12-31", "2026-01-01", "2026-07-02", "2026-12-31", "2027-01-01", "2027-07-20"} {
		require.Contains(t, days, want)
	}
	require.Equal(t, []string{"renewal.performance.floor"}, k.own)
	require.Empty(t, k.problems)

	// A floor of named years cannot stay for ever.
	old := law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.Good, Years: []int{2019}}, pppk.MustParseDate("2026-06-30"), decree())
	k = newKit(made(old), nil, nil)
	k.lay()
	k.resolve()
	require.Len(t, k.problems, 1)
	require.Equal(t, "setting.floor", k.problems[0].Code)
	require.Equal(t, "day 2027-01-16 renewal.performance_floor", k.problems[0].Path)
}

// The package's comment lists every code that there is.
func TestCodesAreListed(t *testing.T) {
	var code strings.Builder
	files, err := os.ReadDir(".")
	require.NoError(t, err)
	for _, f := range files {
		if strings.HasSuffix(f.Name(), ".go") && !strings.HasSuffix(f.Name(), "_test.go") {
			text, err := os.ReadFile(f.Name())
			require.NoError(t, err)
			code.Write(text)
		}
	}
	text := code.String()
	var used, listed []string
	for _, m := range regexp.MustCompile(`"((?:citation|rule|text|departure|case|letter|json)\.[a-z]+)"`).FindAllStringSubmatch(text, -1) {
		used = append(used, m[1])
	}
	for _, m := range regexp.MustCompile(`(?m)^//\t([a-z]+\.[a-z]+) {2,}\S`).FindAllStringSubmatch(text, -1) {
		listed = append(listed, m[1])
	}
	slices.Sort(used)
	used = slices.DeleteFunc(slices.Compact(used), func(code string) bool { return code == "case.file" }) // of ReadCases
	require.Greater(t, len(used), 25)
	require.ElementsMatch(t, listed, used)
}
