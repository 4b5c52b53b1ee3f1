package selection

import (
	"slices"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/source"
)

// CandidateGroup is the category of a candidate of the selection of 2024 (kode
// kategori peserta), as announcements have it. The zero value means not known.
type CandidateGroup uint8

// The categories whose meaning is known. Announcements use more: see
// [ParseCandidateCode].
const (
	GroupR1  CandidateGroup = iota + 1 // priority applicant for teachers, passed the grade of 2021 without a formation
	GroupR2                            // formerly of honorary category II (eks THK-II)
	GroupR3                            // non-ASN, recorded in the database of BKN
	GroupR3T                           // R3/T: recorded, and admitted by the additional criteria; one report
	GroupR4                            // non-ASN, not recorded
	GroupR5                            // graduate of teachers' professional education (PPG)
)

var candidateGroups = []string{"", "R1", "R2", "R3", "R3/T", "R4", "R5"}

// String returns the code, "R1", or "".
func (g CandidateGroup) String() string { return enum.String(candidateGroups, uint8(g)) }

// MarshalText returns what String returns.
func (g CandidateGroup) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (g *CandidateGroup) UnmarshalText(text []byte) (err error) {
	*g, err = enum.Parse[CandidateGroup](candidateGroups, text, "kategori_peserta", pppk.NewProblem)
	return err
}

// SelectionResult is what became of a candidate (hasil seleksi). The zero value
// means not known, and never "not passed".
type SelectionResult uint8

// The results. An announcement gives "TL" too, whose meaning is not known.
const (
	SelectionPassed       SelectionResult = iota + 1 // L: lulus
	SelectionAbsent                                  // TH: tidak hadir
	SelectionIneligible                              // TMS: tidak memenuhi syarat
	SelectionWithdrawn                               // APS: applied to resign
	SelectionDisqualified                            // DIS
)

var selectionResults = []string{"", "L", "TH", "TMS", "APS", "DIS"}

// String returns the code, "L", or "".
func (r SelectionResult) String() string { return enum.String(selectionResults, uint8(r)) }

// MarshalText returns what String returns.
func (r SelectionResult) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (r *SelectionResult) UnmarshalText(text []byte) (err error) {
	*r, err = enum.Parse[SelectionResult](selectionResults, text, "hasil_seleksi", pppk.NewProblem)
	return err
}

// CandidateCode is the code that an announcement gives a candidate (kode
// peserta): a category, a result, or a category that has passed. It is
// comparable with ==, and its zero value means that there is none.
type CandidateCode struct {
	Group  CandidateGroup
	Result SelectionResult
}

// unknownCodes stand in announcements, and no source says what they mean; of
// disputedCode the sources differ.
var unknownCodes = []string{"R1D", "P", "TL"}

// disputedCode: reports of the part-time intake list it with R3 and R3T, "recorded
// in the database"; of the selection of 2024 no meaning was found.
const disputedCode = "R3b"

// ParseCandidateCode reads a code as it is announced: "R2", "R3/T" (also written
// "R3T"), "TH", or with "/L" for passed "R3/L". Lower case, spaces and other
// codes are errors. R1D, P and TL are used and no source says what they mean, and
// of R3b the sources differ: reports of the part-time intake list it among those
// recorded in the database, and of the selection no meaning was found. They are
// errors too, with the code "candidate.meaning", and never taken for the code that
// they look like.
func ParseCandidateCode(s string) (CandidateCode, error) {
	group, passed := strings.CutSuffix(s, "/L")
	if group == "R3T" {
		group = "R3/T"
	}
	var c CandidateCode
	switch i := slices.Index(candidateGroups[1:], group) + 1; {
	case i > 0:
		c.Group = CandidateGroup(i)
		if passed {
			c.Result = SelectionPassed
		}
		return c, nil
	case group == disputedCode:
		return c, pppk.NewProblem("", "candidate.meaning", "the sources differ on what the code "+group+" means: some list it with those recorded in the database of BKN, and elsewhere no meaning was found; ask the office that announced it, and do not take it for another code")
	case slices.Contains(unknownCodes, group):
		return c, pppk.NewProblem("", "candidate.meaning", "no source says what the code "+group+" means; ask the office that announced it, and do not take it for another code")
	}
	if i := slices.Index(selectionResults[1:], s) + 1; i > 0 {
		c.Result = SelectionResult(i)
		return c, nil
	}
	return c, pppk.NewProblem("", "candidate.code", "is not a known code; known are, in capitals: "+
		strings.Join(candidateGroups[1:], ", ")+", each of them with /L, and "+strings.Join(selectionResults[1:], ", "))
}

// IsZero reports whether there is no code.
func (c CandidateCode) IsZero() bool { return c == CandidateCode{} }

// String returns the code as it is announced, "R3/L", or "". R3T is "R3/T".
func (c CandidateCode) String() string {
	switch {
	case c.Group == 0:
		return c.Result.String()
	case c.Result == 0:
		return c.Group.String()
	}
	return c.Group.String() + "/" + c.Result.String()
}

// MarshalText returns what String returns. It is an error for a code that is
// announced of nobody: a category stands alone or with passed.
func (c CandidateCode) MarshalText() ([]byte, error) {
	if c.Group != 0 && c.Result > SelectionPassed {
		return nil, pppk.NewProblem("", "candidate.code", "a category (Group) stands alone or with SelectionPassed; give the other result without it")
	}
	return []byte(c.String()), nil
}

// UnmarshalText reads what MarshalText writes; the empty text means that there is
// none.
func (c *CandidateCode) UnmarshalText(text []byte) (err error) {
	*c = CandidateCode{}
	if len(text) > 0 {
		*c, err = ParseCandidateCode(string(text))
	}
	return err
}

// Text says what the code means: "eks tenaga honorer kategori II (THK-II),
// lulus". It is empty for no code.
func (c CandidateCode) Text(l pppk.Language) string {
	parts := []string{groupDefs.at(uint8(c.Group)).In(l), resultDefs.at(uint8(c.Result)).In(l)}
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", ")
}

// Citations returns where the meaning comes from. None of it is binding.
func (c CandidateCode) Citations() []pppk.Citation {
	var all []pppk.Citation
	for _, d := range []codeDef{groupDefs.at(uint8(c.Group)), resultDefs.at(uint8(c.Result))} {
		if (d.cite != pppk.Citation{}) && !slices.Contains(all, d.cite) {
			all = append(all, d.cite)
		}
	}
	return all
}

type codeDef struct {
	pppk.Text
	cite pppk.Citation
}

type codeDefs []codeDef

func (all codeDefs) at(i uint8) codeDef {
	if int(i) < len(all) {
		return all[i]
	}
	return codeDef{}
}

var groupDefs = codeDefs{
	GroupR1: {pppk.Text{ID: "pelamar prioritas guru: lulus nilai ambang batas 2021 tanpa formasi", EN: "priority applicant for teachers: passed the grade of 2021 without a formation"}, source.CodeReported},
	GroupR2: {pppk.Text{ID: "eks tenaga honorer kategori II (THK-II)", EN: "formerly of honorary category II (THK-II)"}, source.CodeMeaning},
	GroupR3: {pppk.Text{ID: "non-ASN yang terdata dalam pangkalan data BKN", EN: "non-ASN, recorded in the database of BKN"}, source.CodeMeaning},
	GroupR3T: {pppk.Text{ID: "non-ASN yang terdata dalam pangkalan data BKN, pelamar tambahan menurut KepmenPANRB 15/2025",
		EN: "non-ASN, recorded in the database of BKN, additional applicant under KepmenPANRB 15/2025"}, source.CodeR3T},
	GroupR4: {pppk.Text{ID: "non-ASN yang tidak terdata", EN: "non-ASN, not recorded"}, source.CodeMeaning},
	GroupR5: {pppk.Text{ID: "lulusan pendidikan profesi guru (PPG)", EN: "graduate of teachers' professional education (PPG)"}, source.CodeR5},
}

var resultDefs = codeDefs{
	SelectionPassed:       {pppk.Text{ID: "lulus", EN: "passed"}, source.CodeMeaning},
	SelectionAbsent:       {pppk.Text{ID: "tidak hadir", EN: "absent"}, source.CodeMeaning},
	SelectionIneligible:   {pppk.Text{ID: "tidak memenuhi syarat", EN: "not eligible"}, source.CodeMeaning},
	SelectionWithdrawn:    {pppk.Text{ID: "mengajukan pengunduran diri", EN: "applied to resign"}, source.CodeMeaning},
	SelectionDisqualified: {pppk.Text{ID: "diskualifikasi", EN: "disqualified"}, source.CodeMeaning},
}

// Priority is an order of categories that a text sets for one purpose (urutan
// prioritas). In [OptimisationOrder] category goes before score: a score only tells
// apart people of one category; of [PartTimeOrder] no source says so. There is none
// for conversion: see [ConversionOrder].
type Priority uint8

// The two orders that are known.
const (
	// OptimisationOrder fills the posts that were left after the selection of
	// 2024 (optimalisasi), by KepmenPANRB 15/2025, with applicants for the same
	// position and education from other units.
	OptimisationOrder Priority = iota + 1
	// PartTimeOrder is that of the proposals for part-time PPPK, by the letter
	// B/3832/M.SM.01.00/2025: guidance, which binds nobody.
	PartTimeOrder
)

var priorities = []string{"", "optimalisasi-2024", "usulan-paruh-waktu-2025"}

// String returns the wire value, "optimalisasi-2024", or "".
func (p Priority) String() string { return enum.String(priorities, uint8(p)) }

// MarshalText returns what String returns.
func (p Priority) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means none.
func (p *Priority) UnmarshalText(text []byte) (err error) {
	*p, err = enum.Parse[Priority](priorities, text, "urutan_prioritas", pppk.NewProblem)
	return err
}

// PriorityStep is one step of a [Priority].
type PriorityStep struct {
	Place  int // 1 goes first
	Text   pppk.Text
	Groups []CandidateGroup // the codes whose holders can stand here: see Priority.Place
}

type priorityDef struct {
	cites []pppk.Citation
	steps []PriorityStep
}

var priorityDefs = []priorityDef{
	{},
	OptimisationOrder: {[]pppk.Citation{source.OptimisationOrder, source.CategoryFirst, source.CodesAreSteps}, []PriorityStep{
		{1, pppk.Text{ID: "pelamar prioritas", EN: "priority applicants"}, []CandidateGroup{GroupR1}},
		{2, pppk.Text{ID: "eks tenaga honorer kategori II (THK-II)", EN: "formerly of honorary category II (THK-II)"}, []CandidateGroup{GroupR2}},
		{3, pppk.Text{ID: "non-ASN dalam pangkalan data BKN yang aktif bekerja", EN: "non-ASN in the database of BKN who are active"}, []CandidateGroup{GroupR3, GroupR3T}},
		{4, pppk.Text{ID: "non-ASN yang aktif bekerja di instansi paling sedikit dua tahun terakhir tanpa putus", EN: "non-ASN active in the agency for at least the last two years without a break"}, []CandidateGroup{GroupR4}},
		{5, pppk.Text{ID: "lulusan PPG dalam daftar kementerian", EN: "PPG graduates on the ministry's list"}, []CandidateGroup{GroupR5}},
	}},
	PartTimeOrder: {[]pppk.Citation{source.PartTimeOrder, source.CodesAreSteps}, []PriorityStep{
		{1, pppk.Text{ID: "non-ASN dalam pangkalan data BKN yang aktif bekerja", EN: "non-ASN in the database of BKN who are active"}, []CandidateGroup{GroupR3, GroupR3T}},
		{2, pppk.Text{ID: "non-ASN di luar pangkalan data yang aktif bekerja paling sedikit dua tahun tanpa putus", EN: "non-ASN outside the database, active for at least two years without a break"}, []CandidateGroup{GroupR4}},
		{3, pppk.Text{ID: "lulusan PPG guru dalam daftar kementerian", EN: "PPG graduates for teachers on the ministry's list"}, []CandidateGroup{GroupR5}},
	}},
}

func (p Priority) def() priorityDef {
	if int(p) < len(priorityDefs) {
		return priorityDefs[p]
	}
	return priorityDef{}
}

// Steps returns the steps, first to last.
func (p Priority) Steps() []PriorityStep {
	steps := slices.Clone(p.def().steps)
	for i := range steps {
		steps[i].Groups = slices.Clone(steps[i].Groups)
	}
	return steps
}

// Citations returns the text that sets the order, then, of [OptimisationOrder],
// what says that category goes before score, and last that its steps were matched with codes.
func (p Priority) Citations() []pppk.Citation { return slices.Clone(p.def().cites) }

// Place returns the step at which the holders of a code stand, 1 first, as a
// [RankKey] wants it. It is not known for a code of which the text does not speak:
// [GroupR1] and [GroupR2] in [PartTimeOrder].
//
// Which code belongs to which step no text says: it is worked out from the words,
// with low confidence. And a code does not say all that a step asks for: whether
// somebody is active, for how long, or is on a list, an office has to know.
func (p Priority) Place(g CandidateGroup) (place int, known bool) {
	for _, step := range p.def().steps {
		if slices.Contains(step.Groups, g) {
			return step.Place, true
		}
	}
	return 0, false
}

// PartTimeCategories returns the seven job groups of part-time PPPK, in the order
// of the decree. The list is closed.
func PartTimeCategories() ([]pppk.Category, pppk.Citation) {
	return []pppk.Category{pppk.TeachersAndStaff, pppk.HealthPosts, pppk.TechnicalPosts, pppk.GeneralOperations, pppk.ServiceOperator, pppk.ServiceAdministrator, pppk.ServiceAdministration}, source.PartTimeJobs
}

// PartTimeBasis is on what ground a non-ASN employee can be proposed as part-time
// PPPK (dasar pengusulan): always the selection of 2024. The zero value means
// not known.
type PartTimeBasis uint8

// The grounds.
const (
	FailedCPNS      PartTimeBasis = iota + 1 // in the database of BKN, took the CPNS selection of 2024 and failed
	RecordedNoPost                           // in the database, went through all stages of PPPK 2024 and got no vacancy
	AllStagesNoPost                          // went through all stages of PPPK 2024 and got no vacancy, in the database or not
)

var partTimeBases = []string{"", "terdata-tidak-lulus-cpns-2024", "terdata-tanpa-formasi-pppk-2024", "mengikuti-pppk-2024-tanpa-formasi"}

// String returns the wire value or "".
func (b PartTimeBasis) String() string { return enum.String(partTimeBases, uint8(b)) }

// MarshalText returns what String returns.
func (b PartTimeBasis) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (b *PartTimeBasis) UnmarshalText(text []byte) (err error) {
	*b, err = enum.Parse[PartTimeBasis](partTimeBases, text, "dasar_pengusulan", pppk.NewProblem)
	return err
}

type basisDef struct {
	text  pppk.Text
	cites []pppk.Citation // the one that names it first
}

var basisDefs = []basisDef{
	{},
	FailedCPNS: {pppk.Text{
		ID: "Terdata dalam pangkalan data non-ASN BKN, mengikuti seleksi CPNS 2024, dan tidak lulus.",
		EN: "Recorded in the non-ASN database of BKN, took the CPNS selection of 2024, and did not pass.",
	}, []pppk.Citation{source.PartTimeWho, source.Selection2024}},
	RecordedNoPost: {pppk.Text{
		ID: "Terdata dalam pangkalan data non-ASN BKN, mengikuti semua tahapan seleksi PPPK 2024, dan tidak mengisi formasi.",
		EN: "Recorded in the non-ASN database of BKN, went through all stages of the PPPK selection of 2024, and got no vacancy.",
	}, []pppk.Citation{source.PartTimeWho, source.Selection2024}},
	AllStagesNoPost: {pppk.Text{
		ID: "Mengikuti semua tahapan seleksi PPPK 2024 dan tidak mengisi formasi, terdata atau tidak.",
		EN: "Went through all stages of the PPPK selection of 2024 and got no vacancy, recorded or not.",
	}, []pppk.Citation{source.PartTimeWidened, source.Selection2024}},
}

func (b PartTimeBasis) def() basisDef {
	if int(b) < len(basisDefs) {
		return basisDefs[b]
	}
	return basisDef{}
}

// Text says the ground in one sentence.
func (b PartTimeBasis) Text(l pppk.Language) string { return b.def().text.In(l) }

// Citations returns the text that names the ground, then the one that ties it to
// the selection of 2024. The first is binding for the two grounds of the decree;
// AllStagesNoPost is that of a letter, wider than the decree, and only guidance.
func (b PartTimeBasis) Citations() []pppk.Citation { return slices.Clone(b.def().cites) }

// PartTimeBases returns the grounds that the texts in force on the day name: none
// before 13 January 2025, those of the decree from then on, and from 8 August
// 2025 also the one of the letter. It does not say that anybody can be proposed
// on that day: see [PartTimeProposals].
func PartTimeBases(day pppk.Date) []PartTimeBasis {
	var all []PartTimeBasis
	for b := FailedCPNS; b <= AllStagesNoPost; b++ {
		if cite := b.def().cites[0]; !day.IsZero() && !cite.Instrument.Since.After(day) {
			all = append(all, b)
		}
	}
	return all
}

// PartTimeProposals returns the days on which agencies could propose part-time
// PPPK, and where they come from: a letter, and the ministry's statement that
// there is no such intake after 2025. No other window is known.
func PartTimeProposals() (pppk.Period, []pppk.Citation) {
	return pppk.Period{First: pppk.MustParseDate("2025-08-07"), Last: pppk.MustParseDate("2025-08-25")}, []pppk.Citation{source.ProposalDays, source.OnlyIn2025}
}
