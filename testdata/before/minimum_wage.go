package before

import "strconv"

// minimumWages is the minimum wages that the library knows, each in force from
// 1 January of its year. Those of 2026 may lack sen that the press left out.
var minimumWages = []struct {
	region     RegionCode
	year       int
	sen        int64
	place, by  string // the region, and the governor's text
	force      Force
	confidence Confidence
}{
	{RegionCode{Kemendagri, 3275}, 2025, 5_690_752_95, "Kota Bekasi", "Kepgub Jabar 561.7/Kep.798-Kesra/2024", Binding, High},
	{RegionCode{Kemendagri, 3275}, 2026, 5_999_443_00, "Kota Bekasi", "Kepgub Jabar 561(.7)/Kep.862-Kesra/2025", Binding, Medium},
	{RegionCode{Kemendagri, 3216}, 2025, 5_558_515_10, "Kabupaten Bekasi", "Kepgub Jabar 561.7/Kep.798-Kesra/2024", Binding, Medium},
	{RegionCode{Kemendagri, 3216}, 2026, 5_938_885_00, "Kabupaten Bekasi", "Kepgub Jabar 561(.7)/Kep.862-Kesra/2025", Binding, Medium},
	{RegionCode{Kemendagri, 3200}, 2025, 2_191_232_00, "Jawa Barat", "Kepgub Jabar (nomor tidak diketahui)", Binding, Medium},
	{RegionCode{Kemendagri, 3200}, 2026, 2_317_601_00, "Jawa Barat", "Kepgub Jabar 561/Kep.859-Kesra/2025", Binding, High},
	{RegionCode{Kemendagri, 1872}, 2025, 2_903_301_00, "Kota Metro", "SK Gub Lampung G/851/V.08/HK/2024", Binding, Medium},
	{RegionCode{Kemendagri, 1872}, 2026, 3_050_498_00, "Kota Metro", "SK Gub Lampung G:880/V.08/HK/2025", Binding, Medium},
	{RegionCode{Kemendagri, 1800}, 2025, 2_893_069_00, "Lampung", "SK Gub Lampung G/835/V.08/HK/2024", Binding, Medium},
	{RegionCode{Kemendagri, 1800}, 2026, 3_047_734_00, "Lampung", "SK Gub Lampung (nomor tidak diketahui)", Binding, Medium},
	{RegionCode{Kemendagri, 6402}, 2025, 3_766_379_19, "Kutai Kartanegara", "Kepgub Kaltim 100.3.3.1/530/2024", Binding, Medium},
	{RegionCode{Kemendagri, 6402}, 2026, 3_991_797_00, "Kutai Kartanegara", "Pengumuman Gub Kaltim 500.15.14.1/5096/DTKT.Srk-IV/2025", Guidance, Medium},
	{RegionCode{Kemendagri, 6400}, 2025, 3_579_313_77, "Kalimantan Timur", "Kepgub Kaltim (nomor tidak diketahui)", Binding, Medium},
	{RegionCode{Kemendagri, 6400}, 2026, 3_762_431_00, "Kalimantan Timur", "Pengumuman Gub Kaltim 500.15.14.1/5097/DTKT.Srk-IV/2025", Guidance, Medium},
}

// MinimumWage is a minimum wage a month (upah minimum) of a region and a calendar
// year, with its source. One that the library does not know, an office makes of
// its own source.
type MinimumWage struct {
	Region   RegionCode
	Year     int
	Amount   Rupiah
	Citation Citation
}

// MinimumWageOf returns the minimum wage of a province (UMP), or of a regency or
// city that has its own (UMK), in a calendar year. The library has those of a few
// regions, which docs/RULES.md lists, by their code of [pppk.Kemendagri]. It reports
// false for all others: a province's holds in a regency that has set none, and
// which have set none is not known here.
func MinimumWageOf(region RegionCode, year int) (MinimumWage, bool) {
	for _, m := range minimumWages {
		if m.region == region && m.year == year {
			by := Instrument{Name: m.by, Force: m.force, Since: newDate(year, 1, 1), CheckedTo: newDate(2026, 4, 1)}
			return MinimumWage{region, year, Rupiah{m.sen, true}, unnumbered(by, "upah minimum "+m.place+" "+strconv.Itoa(year), m.confidence)}, true
		}
	}
	return MinimumWage{}, false
}
