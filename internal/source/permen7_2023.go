package source

import (
	"github.com/pppk-id/pppk"
)

var Permen7 = pppk.Instrument{
	Name: "PermenPANRB 7/2023", Title: "Peraturan Menteri PANRB tentang kenaikan gaji berkala dan kenaikan gaji istimewa bagi PPPK",
	Force: pppk.Binding, Since: pppk.MustParseDate("2023-07-18"), CheckedTo: pppk.MustParseDate("2026-04-01"),
}
