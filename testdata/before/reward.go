package before

// Reward is one kind of reward (penghargaan) that a PPPK can be given.
type Reward struct {
	Name     Text
	Citation Citation
}

var rewardCite = unnumbered(pp49, "penghargaan", High)

// Rewards returns the rewards of PP 49/2018: whom the agency gives them, it
// decides, and no decision of the library hangs on them. The list is the
// caller's own.
func Rewards() []Reward {
	return []Reward{
		{Text{"tanda kehormatan", "state honours"}, rewardCite},
		{Text{"kesempatan prioritas untuk pengembangan kompetensi", "priority for competence development"}, rewardCite},
		{Text{"kesempatan menghadiri acara resmi dan/atau acara kenegaraan", "attending official and/or state events"}, rewardCite},
	}
}
