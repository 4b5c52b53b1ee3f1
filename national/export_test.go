package national

import (
	"github.com/pppk-id/pppk"
)

// WageCitations are those of the minimum wages.
func WageCitations() (all []pppk.Citation) {
	for _, m := range minimumWages {
		found, _ := MinimumWageOf(wageRegion(m.region), m.year)
		all = append(all, found.Citation)
	}
	return all
}
