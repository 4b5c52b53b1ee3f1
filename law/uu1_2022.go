package law

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
)

var uu1Rules = []rule{
	{
		// The text limits spending. Nothing in it makes it a ground for refusing
		// one agreement: so it notes.
		id: "renewal.personnel_spending", act: pppk.Renewal, notes: true,
		title: pppk.Text{ID: "Batas belanja pegawai daerah", EN: "Ceiling on regional personnel spending"},
		duty: pppk.Text{
			ID: "Porsi belanja pegawai daerah tidak melewati batas; daerah yang melewatinya diberi masa penyesuaian, dan hal ini bukan syarat perpanjangan perorangan.",
			EN: "The share of regional personnel spending does not exceed the ceiling; a region above it is given time to adjust, and this is no condition of one person's renewal.",
		},
		plain: pppk.Text{
			ID: "Porsi belanja pegawai daerah Anda melewati batasnya.",
			EN: "Your region's share of personnel spending exceeds its ceiling.",
		},
		cites: []pppk.Citation{source.Pasal146},
		uses:  []paramID{paramCeiling, paramPartSpending},
		check: checkSpending,
	},
}

func checkSpending(c *kase) Result {
	switch {
	case c.status == pppk.FullTime || c.values.choices[paramPartSpending] != spendingExcluded:
	case c.status == 0:
		return c.lacks(needStatus)
	default:
		return NotApplicable
	}
	if c.share < 0 { // not given, or by another definition
		return c.lacks(needSpending)
	}
	return c.either(c.share <= c.values.ceiling, shareOf(c.share), ceilingOf(c.values.ceiling))
}
