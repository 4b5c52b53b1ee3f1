package law

import (
	"github.com/pppk-id/pppk"
)

// PostFate says what becomes of a post that somebody leaves: see [AfterAgreement],
// [AfterCancelling] and [AfterNISet]. It is 0 where that is not known. A nil Law is
// the nation's.
func (l *Law) PostFate(e pppk.Entry, of pppk.Line) pppk.PostFate {
	param := paramAfterAgreement
	switch {
	case e.Kind != pppk.Release:
	case e.NI == pppk.BeforeNI:
		param = paramAfterCancelling
	case e.NI == pppk.AfterNI:
		param = paramAfterNISet
	default:
		return 0
	}
	switch value := l.choiceOn(param, e.Date); {
	case value == LeftVacant, value == LeftClosedAfterYear && e.Date.Year() <= of.Year:
		return pppk.PostVacant
	case value == LeftClosed, value == LeftClosedAfterYear:
		return pppk.PostClosed
	}
	return 0
}
