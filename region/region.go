// Package region holds what is reported of real agencies, one function each.
//
// As reported means: from newspapers and statements, with the source of every
// value. Such a setting changes notes and the noted part of the longest term,
// never an outcome, until the agency confirms it with a regulation or decision
// of its own. A function is a leaf: a program links only those it calls.
//
// A report of one year of part-time work is set as the nation has it, cut short
// by the age limit, which no report denies.
//
// The comment of each function says what is reported that is no setting, and
// what is not known. docs/REGIONS.md prints all of it.
//
// A code of a region is that of the Ministry of Home Affairs, on which two lists
// agree: one made from its decision 300.2.2-2138 of 2025, and the table of 2022
// with which BPS relates its own codes to it.
package region

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
)

// asOf is the day up to which reports were looked for. A later one may say
// otherwise.
const asOf = "2026-04-01"

// report is the citation of what was reported, or said to reporters, on a day:
// "2026-01-31". Where only the month or the year is known, "2025-11" or "2023",
// it counts from the last day of that.
func report(outlet, day, subject string, sure pppk.Confidence) pppk.Citation {
	return spoken("laporan "+outlet+" "+day, lastDayOf(day), subject, sure)
}

// undated is the citation of a report whose day is not known. It counts from the
// latest day that it can be of.
func undated(outlet, latest, subject string, sure pppk.Confidence) pppk.Citation {
	return spoken("laporan "+outlet+" tanpa tanggal, paling lambat "+latest, lastDayOf(latest), subject, sure)
}

func spoken(name string, since pppk.Date, subject string, sure pppk.Confidence) pppk.Citation {
	return pppk.Citation{
		Instrument: pppk.Instrument{Name: name, Force: pppk.Spoken, Since: since, CheckedTo: pppk.MustParseDate(asOf)},
		Subject:    subject,
		Confidence: sure,
	}
}

func lastDayOf(day string) pppk.Date {
	switch len(day) {
	case len("2023"):
		return pppk.MustParseDate(day + "-12-31")
	case len("2025-11"):
		return pppk.MustParseDate(day+"-01").AddMonths(1, pppk.ClampToMonthEnd).AddDays(-1)
	}
	return pppk.MustParseDate(day)
}

// percent is a share of a hundred. One that cannot be read is none, and laying a
// setting with it fails.
func percent(share string) pppk.Percent {
	p, _ := pppk.ParsePercent(share)
	return p
}

// set is a setting from the day of its source on.
func set[T law.Valued](p law.Parameter[T], value T, source pppk.Citation) law.Setting {
	return law.Set(p, value, source.Instrument.Since, source)
}
