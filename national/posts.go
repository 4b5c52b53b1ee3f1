package national

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
)

// Posts is what a law says of posts: what a ledger asks.
//
//	books := ledger.New(national.Posts(ours))
func Posts(l *law.Law) PostLaw { return PostLaw{l} }

// PostLaw is a law that a ledger.Ledger can follow.
type PostLaw struct{ of *law.Law }

// PostFate says what becomes of a post that somebody leaves: see [AfterAgreement],
// [AfterCancelling] and [AfterNISet]. It is 0 where that is not known.
func (l PostLaw) PostFate(e pppk.Entry, of pppk.Line) pppk.PostFate {
	param := afterAgreement
	switch {
	case e.Kind != pppk.Release:
	case e.NI == pppk.BeforeNI:
		param = afterCancelling
	case e.NI == pppk.AfterNI:
		param = afterNISet
	default:
		return 0
	}
	switch value, _ := law.ValueOn(l.of, param, e.Date); {
	case value == LeftVacant, value == LeftClosedAfterYear && e.Date.Year() <= of.Year:
		return pppk.PostVacant
	case value == LeftClosed, value == LeftClosedAfterYear:
		return pppk.PostClosed
	}
	return 0
}
