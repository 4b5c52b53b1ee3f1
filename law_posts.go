package pppk

// PostFate says what becomes of a post that somebody leaves: see [AfterAgreement],
// [AfterCancelling] and [AfterNISet]. It is 0 where that is not known. A nil Law is
// the nation's.
func (l *Law) PostFate(e Entry, of Line) PostFate {
	param := paramAfterAgreement
	switch {
	case e.Kind != Release:
	case e.NI == BeforeNI:
		param = paramAfterCancelling
	case e.NI == AfterNI:
		param = paramAfterNISet
	default:
		return 0
	}
	switch value := l.choiceOn(param, e.Date); {
	case value == LeftVacant, value == LeftClosedAfterYear && e.Date.Year() <= of.Year:
		return PostVacant
	case value == LeftClosed, value == LeftClosedAfterYear:
		return PostClosed
	}
	return 0
}
