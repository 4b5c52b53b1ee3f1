package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
)

// KotaBekasi is the city of Bekasi (32.75), Jawa Barat. Nothing that is
// reported of it is a value of a parameter, so that it sets nothing: decisions
// are those of the nation.
//
// Reported, and not a setting: 7,969 full-time employees on 2 July 2025 (7,995
// were planned), 385 more on 1 October 2025, 3,442 part-time ones on 31
// December 2025; the mayor stresses discipline and had just signed the
// dismissal of two employees; personnel spending of about 45 % of the budget
// (August 2025); base pay of about Rp3 million with SMA and Rp4 million with a
// degree, and an allowance by ability. A part-time wage equal to the city's
// minimum wage is an estimate of the press.
//
// Not known: the length of full-time and of part-time agreements; the part-time
// wage; which conditions a renewal has, who is asked and who decides; a
// predicate floor; an objection route.
func KotaBekasi() law.Overlay {
	return law.Overlay{
		ID: "kota-bekasi", Authority: "Kota Bekasi", Region: pppk.MustParseRegionCode("kemendagri:32.75"), Version: asOf,
	}
}
