package source

import (
	"github.com/pppk-id/pppk"
)

var Kepmen16 = pppk.Instrument{
	Name: "KepmenPANRB 16/2025", Title: "Keputusan Menteri PANRB tentang PPPK Paruh Waktu",
	Force: pppk.Binding, Since: pppk.MustParseDate("2025-01-13"), CheckedTo: pppk.MustParseDate("2026-04-01"),
}

// Diktum19 names two amounts with "atau" between them, and does not say which
// minimum wage it means.
var Diktum19 = Seen(Kepmen16, "diktum 19", "upah paling sedikit penghasilan sebelumnya atau upah minimum", pppk.High)

var Diktum24 = Seen(Kepmen16, "diktum 24", "pemberhentian", pppk.High)

// Diktum28 names what the PPK considers, and no order among those proposed.
var Diktum28 = Seen(Kepmen16, "diktum 28", "pengusulan pengangkatan penuh waktu", pppk.High)
