package national

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
)

// Reward is one kind of reward (penghargaan) that a PPPK can be given.
type Reward struct {
	Name     pppk.Text
	Citation pppk.Citation
}

var rewardCite = source.Unnumbered(source.PP49, "penghargaan", pppk.High)

// Rewards returns the rewards of PP 49/2018: whom the agency gives them, it
// decides, and no decision of the library hangs on them. The list is the
// caller's own.
func Rewards() []Reward {
	return []Reward{
		{pppk.Text{ID: "tanda kehormatan", EN: "state honours"}, rewardCite},
		{pppk.Text{ID: "kesempatan prioritas untuk pengembangan kompetensi", EN: "priority for competence development"}, rewardCite},
		{pppk.Text{ID: "kesempatan menghadiri acara resmi dan/atau acara kenegaraan", EN: "attending official and/or state events"}, rewardCite},
	}
}
