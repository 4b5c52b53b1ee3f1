package main

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// PP 12/2027 is MADE UP: there is no such regulation, and nobody has announced what it
// says here. It takes the place of parts of PP 49/2018 from 1 July 2027 on.
var pp12 = pppk.Instrument{
	Name: "PP 12/2027", Title: "Peraturan Pemerintah rekaan tentang perubahan atas Manajemen PPPK",
	Force: pppk.Binding, Since: pppk.MustParseDate("2027-07-01"),
}

func pasal(number, subject string) pppk.Citation {
	return pppk.Citation{Instrument: pp12, Article: "Pasal " + number, Subject: subject, Pinpoint: pppk.SeenPinpoint, Confidence: pppk.High}
}

var (
	predicates  = pasal("3", "predikat kinerja dua tahun terakhir")
	ending      = pasal("4", "syarat yang dihapus")
	leastTerm   = pasal("5 ayat (1)", "masa perjanjian paling singkat")
	restOfTerm  = pasal("5 ayat (2)", "masa sampai batas usia")
	ageLimits   = pasal("6", "batas usia jabatan fungsional")
	functional  = []pppk.PositionKind{pppk.Functional}
	other       = []pppk.Cluster{pppk.OtherCluster}
	lowerLevels = []pppk.Level{pppk.AhliPertama, pppk.AhliMuda, pppk.Pemula, pppk.Terampil, pppk.Mahir, pppk.Penyelia}
)

// leastYears is how long a renewed agreement is at least.
const leastYears = 2

// pp12Of2027 is the whole text: what it does not name stays as it is.
func pp12Of2027() law.Text {
	last := pp12.Since.AddDays(-1)
	return law.Text{
		ID: "pp-12-2027", Instrument: pp12, Rank: law.GovernmentRegulation, Succeeds: []string{"PP 49/2018"},
		Rules: []law.Rule{
			{
				ID: "renewal.performance", Act: national.Renewal(), Status: pppk.FullTime,
				Title: pppk.Text{ID: "Predikat kinerja dua tahun terakhir", EN: "Performance predicates of the last two years"},
				Duty: pppk.Text{
					ID: "Predikat kinerja tahunan dalam dua tahun terakhir paling rendah baik.",
					EN: "The annual performance predicates of the last two years are at least good.",
				},
				Plain: pppk.Text{
					ID: "Predikat kinerja tahunan Anda dalam dua tahun terakhir lebih rendah dari baik.",
					EN: "Your annual performance predicate was lower than good in the last two years.",
				},
				Cites: []pppk.Citation{predicates},
				Reads: []*law.Fact{law.EvaluationsFact()},
				Check: func(c *law.Case) law.Result { return c.Floored(pppk.Good, law.LastYears(2), true) },
			},
			{
				ID: "renewal.term.minimum", Act: national.Renewal(), Status: pppk.FullTime, Bounds: law.AtLeast,
				Title: pppk.Text{ID: "Masa perjanjian paling singkat dua tahun", EN: "An agreement of two years at least"},
				Duty: pppk.Text{
					ID: "Masa yang diusulkan paling singkat dua tahun, atau berakhir pada batas usia.",
					EN: "The proposed term is two years at least, or ends at the age limit.",
				},
				Plain: pppk.Text{
					ID: "Masa yang diusulkan lebih singkat dari dua tahun.",
					EN: "The proposed term is shorter than two years.",
				},
				Cites:      []pppk.Citation{leastTerm},
				Parameters: []law.Param{national.AgeLimitDay(), national.ShortTerm()},
				Short:      rest, Check: checkLeast,
			},
		},
		Settings: []law.Setting{
			law.Set(national.ShortTerm(), national.ToAgeLimit, pp12.Since, restOfTerm),
			law.Set(national.FunctionalAges(), law.Ages{
				{Kinds: functional, Clusters: other, Levels: lowerLevels, Years: 60, Cite: ageLimits},
				{Kinds: functional, Clusters: other, Levels: []pppk.Level{pppk.AhliMadya}, Years: 62, Cite: ageLimits},
				{Kinds: functional, Clusters: other, Levels: []pppk.Level{pppk.AhliUtama}, Years: 65, Cite: ageLimits},
			}, pp12.Since, ageLimits),
		},
		Ends: []law.End{
			{Rule: "renewal.competence", Last: last, Cite: ending},
			{Rule: "renewal.age_limit.year_left", Last: last, Cite: restOfTerm}, // whatever is left may be given
		},
	}
}

// checkLeast excuses a shorter term that ends at the age limit.
func checkLeast(c *law.Case) law.Result {
	if result := c.AtLeast(leastYears); result != law.NotMet || national.ShortTerm().In(c) != national.ToAgeLimit {
		return result
	}
	return c.Excused(c.Earliest, c.Term.Last)
}

// rest is what is given with less than two years left.
func rest(c *law.Case) law.Shortfall {
	if national.ShortTerm().Shown(c) == national.ToAgeLimit {
		return law.GiveRest
	}
	return law.GiveNothing
}
