package region

import (
	"iter"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
)

// All lists every region, in the order of the ids. A program that calls it links
// them all.
func All() iter.Seq[law.Overlay] {
	return func(yield func(law.Overlay) bool) {
		for _, overlay := range regions() {
			if !yield(overlay()) {
				return
			}
		}
	}
}

// ByCode returns the region of that code, and whether there is one here. The
// codes are those of the Ministry of Home Affairs; one of another scheme finds
// nothing. A program that calls it links every region.
func ByCode(code pppk.RegionCode) (law.Overlay, bool) {
	for overlay := range All() {
		if !code.IsZero() && overlay.Region == code {
			return overlay, true
		}
	}
	return law.Overlay{}, false
}

func regions() []func() law.Overlay {
	return []func() law.Overlay{
		AcehTimur,
		Donggala,
		Enrekang,
		JawaBarat,
		JawaTimur,
		Jember,
		KabupatenBekasi,
		Karawang,
		KotaBekasi,
		KotaMetro,
		KotaSemarang,
		KotaSurabaya,
		KutaiKartanegara,
		KutaiTimur,
		LampungBarat,
		LampungSelatan,
		MalukuUtara,
		Pemalang,
		ProvinsiBengkulu,
		SerdangBedagai,
		Situbondo,
		Sragen,
		SulawesiSelatan,
		Tapin,
		Tuban,
	}
}
