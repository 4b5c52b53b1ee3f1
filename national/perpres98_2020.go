package national

// The family allowance, in percent of base pay.
const (
	spousePercent   = 10
	childPercent    = 2
	allowedChildren = 2
)
