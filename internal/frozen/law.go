package frozen

import (
	"embed"
	"slices"
	"strings"
)

// Nation is the name of the law of the nation alone.
const Nation = "nasional"

// confirmed stands after the name of a region whose overlay is laid as the
// agency would confirm it.
const confirmed = " dikukuhkan"

//go:embed agencies/*.json
var agencies embed.FS

// regions are the ids of the regions and the days on which their settings begin,
// or begin to be over.
var regions = map[string][]string{
	"aceh-timur": {"2026-01-23"}, "donggala": {"2026-03-12"}, "enrekang": {"2025-08-25", "2025-10-27"},
	"jawa-barat": {"2026-01-22", "2026-01-24", "2026-02-10"}, "jawa-timur": {"2025-12-03"},
	"jember": {"2025-05-10", "2025-06-01"}, "kabupaten-bekasi": {"2025-09-01", "2025-10-28", "2025-11-17"},
	"karawang": {"2025-07-09"}, "kota-bekasi": nil, "kota-metro": {"2025-10-01"}, "kota-semarang": {"2025-12-10"},
	"kota-surabaya": {"2026-01-21"}, "kutai-kartanegara": {"2025-05-26", "2025-06-02", "2025-11-01", "2026-01-31"},
	"kutai-timur": {"2026-02-09", "2026-02-11"}, "lampung-barat": {"2026-04-01"}, "lampung-selatan": {"2026-01-05"},
	"maluku-utara": {"2025-12-13"}, "pemalang": {"2025-09-16"}, "provinsi-bengkulu": {"2024-06-13", "2026-04-01"},
	"serdang-bedagai": {"2026-03-03"}, "situbondo": {"2023-12-31"}, "sragen": {"2025-11-07"},
	"sulawesi-selatan": {"2025-07-31"}, "tapin": {"2025-11-04"}, "tuban": {"2026-01-07"},
}

// madeUp are the agencies that do not exist, and the days on which their settings
// and rules begin, or begin to be over. The overlay of each is a file in the
// folder agencies; rules of their own are Go, and stand where the answers are
// written.
var madeUp = map[string][]string{
	"rekaan-semua":         {"2024-02-01", "2026-01-01", "2027-01-01"},
	"rekaan-aturan":        {"2024-02-01", "2026-01-01"},
	"rekaan-tindakan":      {"2024-02-01", "2025-07-01"},
	"rekaan-ulang-tahun":   {"2024-02-01"},
	"rekaan-akhir-bulan":   {"2024-02-01"},
	"rekaan-bulan-berikut": {"2024-02-01"},
	"rekaan-lama":          {"2025-07-01"},
	"rekaan-batas-usia":    {"2024-02-01"},
	"rekaan-menyimpang":    {"2024-02-01", "2025-07-01"},
	"rekaan-laporan":       {"2024-02-01", "2025-07-01", "2025-12-31"},
	"rekaan-satu-status":   {"2024-02-01"},
	"rekaan-berganti":      {"2024-02-01", "2025-07-01", "2026-07-01", "2027-01-01"},
	"rekaan-sangat-baik":   {"2024-02-01", "2025-07-01"},
}

// national are the days on which the nation's instruments begin to hold, are
// certain to hold, or were last checked.
var national = []string{
	"2023-10-31", "2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01", "2025-01-13", "2025-01-16", "2025-03-10", "2025-07-18", "2025-08-08",
	"2025-08-25", "2025-10-31", "2025-11-19", "2025-12-31", "2026-02-16", "2026-03-03", "2026-03-12", "2026-04-01",
}

// plain are days on which nothing begins: a leap day, turns of months and years,
// and days ahead.
var plain = []string{"2024-02-29", "2024-09-30", "2025-02-28", "2025-04-15", "2026-03-02", "2026-05-31", "2026-09-17", "2027-06-30", "2028-02-29", "2029-12-31", "2031-03-01"}

// Laws are the names of all laws: the nation's, that of each region as reported
// and as it would be once confirmed, and those of agencies that do not exist.
func Laws() []string { return slices.Clone(lawNames) }

var lawNames = func() []string {
	all := []string{Nation}
	for _, id := range sorted(regions) {
		all = append(all, id, id+confirmed)
	}
	return append(all, sorted(madeUp)...)
}()

// Region is the id of the region whose law has that name, and whether it is the
// one that the agency confirmed; "" for other laws.
func Region(law string) (id string, isConfirmed bool) {
	id, isConfirmed = strings.CutSuffix(law, confirmed)
	if _, ok := regions[id]; !ok {
		return "", false
	}
	return id, isConfirmed
}

// Overlays are the overlays of an agency that does not exist, in the order in
// which they are laid, as pppk.overlay/1.
func Overlays(law string) (all []string) {
	if _, ok := madeUp[law]; !ok {
		return nil
	}
	for _, name := range []string{law, law + "-2"} {
		if text, err := agencies.ReadFile("agencies/" + name + ".json"); err == nil {
			all = append(all, string(text))
		}
	}
	return all
}

// Effects are the days on which something of the law begins or begins to be over,
// the nation's among them.
func Effects(law string) []string {
	all := slices.Concat(national, ownEffects(law))
	slices.Sort(all)
	return slices.Compact(all)
}

// Around are the days of effect of an agency's own, with the days beside them.
func Around(law string) (all []string) {
	for _, effect := range ownEffects(law) {
		all = append(all, around(effect)...)
	}
	return all
}

// ownEffects are the days of effect of an agency's own.
func ownEffects(law string) []string {
	id, _ := strings.CutSuffix(law, confirmed)
	return slices.Concat(regions[id], madeUp[law])
}

// around is a day with the days beside it.
func around(day string) []string {
	return []string{dayOf(day).plus(-1).String(), day, dayOf(day).plus(1).String()}
}

// AllEffects are those of every law.
func AllEffects() []string {
	all := slices.Clone(national)
	for _, law := range lawNames {
		all = append(all, Effects(law)...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// Days are all days on which anybody is asked about: each day of effect, the day
// before it and the day after it, and a few on which nothing begins.
func Days() []string { return slices.Clone(dayNames) }

var dayNames = func() []string {
	all := slices.Clone(plain)
	for _, effect := range AllEffects() {
		all = append(all, around(effect)...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}()

func sorted(of map[string][]string) []string {
	var all []string
	for name := range of {
		all = append(all, name)
	}
	slices.Sort(all)
	return all
}
