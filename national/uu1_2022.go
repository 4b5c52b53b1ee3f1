package national

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

var uu1Rules = []law.Rule{
	{
		// The text limits spending. Nothing in it makes it a ground for refusing
		// one agreement: so it notes.
		ID: "renewal.personnel_spending", Act: renewal, Notes: true,
		Title: pppk.Text{ID: "Batas belanja pegawai daerah", EN: "Ceiling on regional personnel spending"},
		Duty: pppk.Text{
			ID: "Porsi belanja pegawai daerah tidak melewati batas; daerah yang melewatinya diberi masa penyesuaian, dan hal ini bukan syarat perpanjangan perorangan.",
			EN: "The share of regional personnel spending does not exceed the ceiling; a region above it is given time to adjust, and this is no condition of one person's renewal.",
		},
		Plain: pppk.Text{
			ID: "Porsi belanja pegawai daerah Anda melewati batasnya.",
			EN: "Your region's share of personnel spending exceeds its ceiling.",
		},
		Cites:      []pppk.Citation{source.Pasal146},
		Parameters: []law.Param{spendingCeiling, partTimeSpending},
		Check:      checkSpending,
	},
}

func checkSpending(c *law.Case) law.Result {
	switch {
	case c.Status == pppk.FullTime || partTimeSpending.Shown(c) == SpendingIncluded:
	default:
		return law.NotApplicable
	}
	if s := c.Spending; s.Definition != pppk.StatutoryShare || s.Share.IsZero() { // not given, or by another definition
		return c.Lacks(needSpending)
	}
	share, ceiling := c.Spending.Share.BasisPoints(), spendingCeiling.Shown(c).BasisPoints()
	return c.Either(share <= ceiling, law.ShareOf(share), law.CeilingOf(ceiling))
}
