// Package region holds what is reported of real agencies, one function each.
//
// As reported means: from newspapers and statements, with the source of every
// value. Such a setting changes notes and the noted part of the longest term,
// never an outcome, until the agency confirms it with a regulation or decision
// of its own. A function is a leaf: a program links only those it calls.
package region

import "github.com/pppk-id/pppk"

// report is the citation of a news report of that day.
func report(outlet, day, subject string, sure pppk.Confidence) pppk.Citation {
	d := pppk.MustParseDate(day)
	return pppk.Citation{
		Instrument: pppk.Instrument{Name: "laporan " + outlet + " " + day, Force: pppk.Spoken, Since: d, CheckedTo: d},
		Subject:    subject,
		Confidence: sure,
	}
}
