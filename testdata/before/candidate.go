package before

import (
	"slices"
	"strings"
)

// CandidateGroup is the category of a candidate of the selection of 2024 (kode
// kategori peserta), as announcements have it. The zero value means not known.
type CandidateGroup uint8

// The categories whose meaning is known. Announcements use more: see
// [selection.ParseCandidateCode].
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
func (g CandidateGroup) String() string { return enumString(candidateGroups, uint8(g)) }

// MarshalText returns what String returns.
func (g CandidateGroup) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (g *CandidateGroup) UnmarshalText(text []byte) (err error) {
	*g, err = enumText[CandidateGroup](candidateGroups, text, "kategori_peserta")
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
func (r SelectionResult) String() string { return enumString(selectionResults, uint8(r)) }

// MarshalText returns what String returns.
func (r SelectionResult) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (r *SelectionResult) UnmarshalText(text []byte) (err error) {
	*r, err = enumText[SelectionResult](selectionResults, text, "hasil_seleksi")
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
		return c, problem("", "candidate.meaning", "the sources differ on what the code "+group+" means: some list it with those recorded in the database of BKN, and elsewhere no meaning was found; ask the office that announced it, and do not take it for another code")
	case slices.Contains(unknownCodes, group):
		return c, problem("", "candidate.meaning", "no source says what the code "+group+" means; ask the office that announced it, and do not take it for another code")
	}
	if i := slices.Index(selectionResults[1:], s) + 1; i > 0 {
		c.Result = SelectionResult(i)
		return c, nil
	}
	return c, problem("", "candidate.code", "is not a known code; known are, in capitals: "+
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
		return nil, problem("", "candidate.code", "a category (Group) stands alone or with SelectionPassed; give the other result without it")
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
func (c CandidateCode) Text(l Language) string {
	parts := []string{groupDefs.at(uint8(c.Group)).in(l), resultDefs.at(uint8(c.Result)).in(l)}
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", ")
}

// Citations returns where the meaning comes from. None of it is binding.
func (c CandidateCode) Citations() []Citation {
	var all []Citation
	for _, d := range []codeDef{groupDefs.at(uint8(c.Group)), resultDefs.at(uint8(c.Result))} {
		if (d.cite != Citation{}) && !slices.Contains(all, d.cite) {
			all = append(all, d.cite)
		}
	}
	return all
}

type codeDef struct {
	words
	cite Citation
}

type codeDefs []codeDef

func (all codeDefs) at(i uint8) codeDef {
	if int(i) < len(all) {
		return all[i]
	}
	return codeDef{}
}

var groupDefs = codeDefs{
	GroupR1: {words{"pelamar prioritas guru: lulus nilai ambang batas 2021 tanpa formasi", "priority applicant for teachers: passed the grade of 2021 without a formation"}, codeReported},
	GroupR2: {words{"eks tenaga honorer kategori II (THK-II)", "formerly of honorary category II (THK-II)"}, codeMeaning},
	GroupR3: {words{"non-ASN yang terdata dalam pangkalan data BKN", "non-ASN, recorded in the database of BKN"}, codeMeaning},
	GroupR3T: {words{"non-ASN yang terdata dalam pangkalan data BKN, pelamar tambahan menurut KepmenPANRB 15/2025",
		"non-ASN, recorded in the database of BKN, additional applicant under KepmenPANRB 15/2025"}, codeR3T},
	GroupR4: {words{"non-ASN yang tidak terdata", "non-ASN, not recorded"}, codeMeaning},
	GroupR5: {words{"lulusan pendidikan profesi guru (PPG)", "graduate of teachers' professional education (PPG)"}, codeR5},
}

var resultDefs = codeDefs{
	SelectionPassed:       {words{"lulus", "passed"}, codeMeaning},
	SelectionAbsent:       {words{"tidak hadir", "absent"}, codeMeaning},
	SelectionIneligible:   {words{"tidak memenuhi syarat", "not eligible"}, codeMeaning},
	SelectionWithdrawn:    {words{"mengajukan pengunduran diri", "applied to resign"}, codeMeaning},
	SelectionDisqualified: {words{"diskualifikasi", "disqualified"}, codeMeaning},
}

// Priority is an order of categories that a text sets for one purpose (urutan
// prioritas). In [selection.OptimisationOrder] category goes before score: a score only tells
// apart people of one category; of [selection.PartTimeOrder] no source says so. There is none
// for conversion: see [selection.ConversionOrder].
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
func (p Priority) String() string { return enumString(priorities, uint8(p)) }

// MarshalText returns what String returns.
func (p Priority) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means none.
func (p *Priority) UnmarshalText(text []byte) (err error) {
	*p, err = enumText[Priority](priorities, text, "urutan_prioritas")
	return err
}

// PriorityStep is one step of a [selection.Priority].
type PriorityStep struct {
	Place  int // 1 goes first
	Text   Text
	Groups []CandidateGroup // the codes whose holders can stand here: see Priority.Place
}

type priorityDef struct {
	cites []Citation
	steps []PriorityStep
}

var priorityDefs = []priorityDef{
	{},
	OptimisationOrder: {[]Citation{optimisationOrder, categoryFirst, codesAreSteps}, []PriorityStep{
		{1, Text{"pelamar prioritas", "priority applicants"}, []CandidateGroup{GroupR1}},
		{2, Text{"eks tenaga honorer kategori II (THK-II)", "formerly of honorary category II (THK-II)"}, []CandidateGroup{GroupR2}},
		{3, Text{"non-ASN dalam pangkalan data BKN yang aktif bekerja", "non-ASN in the database of BKN who are active"}, []CandidateGroup{GroupR3, GroupR3T}},
		{4, Text{"non-ASN yang aktif bekerja di instansi paling sedikit dua tahun terakhir tanpa putus", "non-ASN active in the agency for at least the last two years without a break"}, []CandidateGroup{GroupR4}},
		{5, Text{"lulusan PPG dalam daftar kementerian", "PPG graduates on the ministry's list"}, []CandidateGroup{GroupR5}},
	}},
	PartTimeOrder: {[]Citation{partTimeOrder, codesAreSteps}, []PriorityStep{
		{1, Text{"non-ASN dalam pangkalan data BKN yang aktif bekerja", "non-ASN in the database of BKN who are active"}, []CandidateGroup{GroupR3, GroupR3T}},
		{2, Text{"non-ASN di luar pangkalan data yang aktif bekerja paling sedikit dua tahun tanpa putus", "non-ASN outside the database, active for at least two years without a break"}, []CandidateGroup{GroupR4}},
		{3, Text{"lulusan PPG guru dalam daftar kementerian", "PPG graduates for teachers on the ministry's list"}, []CandidateGroup{GroupR5}},
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

// Citations returns the text that sets the order, then, of [selection.OptimisationOrder],
// what says that category goes before score, and last that its steps were matched with codes.
func (p Priority) Citations() []Citation { return slices.Clone(p.def().cites) }

// Place returns the step at which the holders of a code stand, 1 first, as a
// [selection.RankKey] wants it. It is not known for a code of which the text does not speak:
// [selection.GroupR1] and [selection.GroupR2] in [selection.PartTimeOrder].
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
func PartTimeCategories() ([]Category, Citation) {
	return []Category{TeachersAndStaff, Health, Technical, GeneralOperations, ServiceOperator, ServiceAdministrator, ServiceAdministration}, partTimeJobs
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
func (b PartTimeBasis) String() string { return enumString(partTimeBases, uint8(b)) }

// MarshalText returns what String returns.
func (b PartTimeBasis) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (b *PartTimeBasis) UnmarshalText(text []byte) (err error) {
	*b, err = enumText[PartTimeBasis](partTimeBases, text, "dasar_pengusulan")
	return err
}

type basisDef struct {
	text  words
	cites []Citation // the one that names it first
}

var basisDefs = []basisDef{
	{},
	FailedCPNS: {words{
		"Terdata dalam pangkalan data non-ASN BKN, mengikuti seleksi CPNS 2024, dan tidak lulus.",
		"Recorded in the non-ASN database of BKN, took the CPNS selection of 2024, and did not pass.",
	}, []Citation{partTimeWho, selection2024}},
	RecordedNoPost: {words{
		"Terdata dalam pangkalan data non-ASN BKN, mengikuti semua tahapan seleksi PPPK 2024, dan tidak mengisi formasi.",
		"Recorded in the non-ASN database of BKN, went through all stages of the PPPK selection of 2024, and got no vacancy.",
	}, []Citation{partTimeWho, selection2024}},
	AllStagesNoPost: {words{
		"Mengikuti semua tahapan seleksi PPPK 2024 dan tidak mengisi formasi, terdata atau tidak.",
		"Went through all stages of the PPPK selection of 2024 and got no vacancy, recorded or not.",
	}, []Citation{partTimeWidened, selection2024}},
}

func (b PartTimeBasis) def() basisDef {
	if int(b) < len(basisDefs) {
		return basisDefs[b]
	}
	return basisDef{}
}

// Text says the ground in one sentence.
func (b PartTimeBasis) Text(l Language) string { return b.def().text.in(l) }

// Citations returns the text that names the ground, then the one that ties it to
// the selection of 2024. The first is binding for the two grounds of the decree;
// AllStagesNoPost is that of a letter, wider than the decree, and only guidance.
func (b PartTimeBasis) Citations() []Citation { return slices.Clone(b.def().cites) }

// PartTimeBases returns the grounds that the texts in force on the day name: none
// before 13 January 2025, those of the decree from then on, and from 8 August
// 2025 also the one of the letter. It does not say that anybody can be proposed
// on that day: see [selection.PartTimeProposals].
func PartTimeBases(day Date) []PartTimeBasis {
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
func PartTimeProposals() (Period, []Citation) {
	return Period{newDate(2025, 8, 7), newDate(2025, 8, 25)}, []Citation{proposalDays, onlyIn2025}
}
