package national

// The family allowance, in percent of base pay.
const (
	SpousePercent   = 10
	ChildPercent    = 2
	AllowedChildren = 2
)
