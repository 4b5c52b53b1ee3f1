package pages

import (
	"fmt"
	"slices"
	"strings"

	"github.com/pppk-id/pppk"
)

// Rules is docs/RULES.md.
var Rules = Page{
	File: "docs/RULES.md", mark: "## ", update: update, how: HowRules,
	Parts: []Part{
		{"", "."},
		{"Renewal, full-time (penuh waktu)", "national"},
		{"Renewal, part-time (paruh waktu)", "national"},
		{"Renewal, both", "national"},
		{"Conversion: full-time appointment of part-time staff (pengangkatan penuh waktu)", "national"},
		{"Ending (pemutusan)", "national"},
		{"Placement (penempatan dalam jabatan), both", "national"},
		{"Placement, full-time (penuh waktu)", "national"},
		{"Placement, part-time (paruh waktu)", "national"},
		{"Assignment as head of school (penugasan kepala sekolah), full-time", "national"},
		{"Periodic raise (kenaikan gaji berkala)", "national"},
		{"Special raise (kenaikan gaji istimewa)", "national"},
		{"Appointment, full-time (pengangkatan)", "national"},
		{"Appointment, part-time (pengangkatan paruh waktu)", "national"},
		{"Results that a rule cannot reach", "national"},
		{"Parameters", "national"},
		{"Age limits (batas usia)", "national"},
		{"Events that end an agreement", "national"},
		{"Classes of endings (kelas pemutusan)", "national"},
		{"Base pay (gaji pokok) of full-time employees", "national"},
		{"Grades (golongan) on appointment", "national"},
		{"Allowances (tunjangan)", "national"},
		{"Minimum wages (upah minimum)", "national"},
		{"Leave (cuti) of full-time employees", "national"},
		{"Absence without a valid reason: `AbsenceTablePP94`", "national"},
		{"Entries of the ledger of posts", "ledger"},
		{"Codes of candidates (kode peserta)", "selection"},
		{"Orders of priority", "selection"},
		{"Part-time intake", "selection"},
		{"What an agreement states at least", "national"},
		{"Instruments", "national"},
	},
}

// HowRules is how docs/RULES.md is rewritten, one package after the other.
const HowRules = "go test -p 1 . ./ledger ./national ./selection -run Catalogue -update"

// Wire is every name that others store, send or compare with.
var Wire = Page{
	File: "testdata/wire.golden", mark: "# ", update: updateWire,
	how: "go test -p 1 . ./national ./ledger ./cohort -run TestWire$ -update-wire",
	Parts: []Part{
		{"", "."}, {"words, keys of exported types, and codes", "."}, {"law", "national"}, {"ledger", "ledger"}, {"cohort", "cohort"},
	},
}

// Citations is every citation of the nation's law with what it stands in.
var Citations = Page{
	File: "testdata/citations.golden", mark: "# ", update: update,
	how: "go test -p 1 . ./ledger ./national ./selection -run Citations -update",
	Parts: []Part{
		{"", "."}, {"rules", "national"}, {"entries", "ledger"}, {"law", "national"}, {"planning", "."}, {"national", "national"}, {"selection", "selection"},
	},
}

// Cited collects the lines of a part of [Citations].
type Cited []string

// Add adds the citations that a carrier has: "`renewal.performance`".
func (all *Cited) Add(carrier string, cites ...pppk.Citation) {
	for _, c := range cites {
		if (c != pppk.Citation{}) {
			*all = append(*all, strings.Join([]string{carrier, c.Instrument.Name, c.Article, c.Subject, c.Confidence.String(), c.Pinpoint.String()}, "\t"))
		}
	}
}

// The words of the tables.

func Cites(all []pppk.Citation) string {
	return strings.ReplaceAll(string(pppk.AppendCitations(nil, pppk.English, all)), "; ", "<br>")
}

func Force(f pppk.Force) string {
	return []string{"", "binding", "guidance", "statement", "practice"}[f]
}

func Since(i pppk.Instrument) string {
	switch {
	case !i.Since.IsZero():
		return i.Since.String()
	case i.Year != 0:
		return fmt.Sprintf("%d, day not known", i.Year)
	}
	return "not known"
}

func Confidence(c pppk.Confidence) string { return []string{"", "HIGH", "MEDIUM", "LOW"}[c] }

func Confidences(all []pppk.Citation) string {
	var words []string
	for _, c := range all {
		if w := Confidence(c.Confidence); !slices.Contains(words, w) {
			words = append(words, w)
		}
	}
	return strings.Join(words, ", ")
}

// Marks writes an amount with the marks of English.
func Marks(r pppk.Rupiah) string { return strings.NewReplacer(".", ",", ",", ".").Replace(r.Letter()) }

// Sections collects parts as they are written: each "\n## heading\n" begins one.
type Sections struct{ b strings.Builder }

func (s *Sections) P(format string, args ...any) { fmt.Fprintf(&s.b, format, args...) }

// Parts are the sections that were written, by their headings.
func (s *Sections) Parts() map[string]string {
	parts, _ := Rules.split(s.b.String())
	delete(parts, "")
	return parts
}
