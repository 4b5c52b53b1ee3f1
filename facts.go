package pppk

import (
	"fmt"
	"log/slog"
	"slices"

	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/jsontext"
	"github.com/pppk-id/pppk/internal/mask"
)

// Subject is what a [Statement] is about (perihal).
type Subject uint8

// The subjects that the law asks an office about.
const (
	Attainment Subject = iota + 1 // pencapaian kinerja, PP 49/2018 Pasal 37(2)
	Competence                    // kesesuaian kompetensi, PP 49/2018 Pasal 37(2)
	AgencyNeed                    // kebutuhan instansi, PP 49/2018 Pasal 37(2)
	Funds                         // ketersediaan anggaran
	Approval                      // persetujuan PPK: a step, never a condition of eligibility

	PostSet          // kebutuhan ditetapkan: a post in the needs that the Minister has set
	Proposal         // usulan PPK, KepmenPANRB 16/2025 diktum 28
	TechnicalOpinion // pertimbangan teknis BKN

	TargetShare // paling sedikit 90 persen target kinerja tercapai, PP 49/2018 Pasal 56
	// GroundDecided is a verdict or decision on the ground of an ending (dasar
	// pemutusan) as the request has it, where an event does not tell: the ground is
	// none, it says more than the event, as that a crime was planned, or the event
	// is of an older agreement.
	GroundDecided

	PositionOpen         // jabatan terbuka bagi PPPK: a functional one is in the list, one of senior leaders among the certain ones, another named by the Minister
	WithinAgency         // pindah dalam instansi: the move stays in the agency
	Reorganisation       // perubahan organisasi: it follows a change of the organisation, and not an application
	TeachingExperience   // pengalaman mengajar, as long as a head of school needs
	RequiredCertificate  // sertifikat, the one that a head of school needs
	ManagerialExperience // pengalaman manajerial, as long as a head of school needs

	// LongEnough: masa perjanjian, dengan perpanjangannya, mencukupi bagi kenaikan
	// gaji berkala. Yes counts of an agreement that is known to extend another:
	// [Contract.Extends], or a full-time one on file that ended on the day before.
	LongEnough
	Exemplary // pegawai teladan
	// EarlierVeryGood: dua tahun berturut-turut sebelumnya dengan predikat sangat
	// baik ada dan dihitung bagi kenaikan gaji istimewa.
	EarlierVeryGood

	// Application (lamaran): the day of the statement is the day on
	// which the person applied. Give the one that the appointment follows from: two
	// of different days say nothing. What is said of the selection and of the number
	// counts from that day on.
	Application
	CleanRecord // tidak pernah dipidana penjara dua tahun atau lebih, PP 49/2018 Pasal 16
	// NotDismissed: tidak pernah diberhentikan dengan hormat tidak atas permintaan
	// sendiri atau tidak dengan hormat sebagai PNS, PPPK, anggota TNI atau Polri, atau
	// tidak dengan hormat sebagai pegawai swasta, PP 49/2018 Pasal 16 huruf c.
	NotDismissed
	NoParty          // tidak menjadi anggota atau pengurus partai politik, PP 49/2018 Pasal 16
	FittingEducation // kesesuaian pendidikan, PP 49/2018 Pasal 16
	Certified        // sertifikat kompetensi: yes also where the position asks for none, PP 49/2018 Pasal 16
	Fitness          // sehat jasmani dan rohani, PP 49/2018 Pasal 16
	PassedSelection  // lulus seleksi, PermenPANRB 6/2024 Pasal 57(1)
	NumberSet        // NI PPPK ditetapkan oleh Kepala BKN
	NotBarred        // tidak sedang dilarang melamar, PermenPANRB 6/2024 Pasal 58(2)
	NotBound         // tidak terikat perjanjian PPPK lain, or has resigned from it, PermenPANRB 6/2024 Pasal 57(5)
	InDatabase       // terdaftar dalam pangkalan data non-ASN BKN, KepmenPANRB 16/2025 diktum 5
	FailedCPNS2024   // mengikuti seleksi CPNS 2024 dan tidak lulus, KepmenPANRB 16/2025 diktum 5
	NoVacancy2024    // mengikuti seluruh tahapan seleksi PPPK 2024 dan tidak mengisi lowongan, KepmenPANRB 16/2025 diktum 5
	SubjectCount
)

var subjects = []string{"", "pencapaian-kinerja", "kesesuaian-kompetensi", "kebutuhan-instansi", "ketersediaan-anggaran", "persetujuan-ppk",
	"kebutuhan-ditetapkan", "usulan-ppk", "pertimbangan-teknis-bkn",
	"target-90-persen", "dasar-pemutusan",
	"jabatan-terbuka-bagi-pppk", "pindah-dalam-instansi", "perubahan-organisasi", "pengalaman-mengajar", "sertifikat-yang-disyaratkan", "pengalaman-manajerial",
	"masa-perjanjian-mencukupi", "pegawai-teladan", "sangat-baik-dua-tahun-sebelumnya",
	"lamaran", "tidak-pernah-dipidana", "tidak-pernah-diberhentikan", "tidak-berpartai", "kesesuaian-pendidikan", "sertifikat-kompetensi",
	"sehat-jasmani-rohani", "lulus-seleksi", "ni-ditetapkan", "tidak-dilarang-melamar", "tidak-terikat-perjanjian-lain",
	"terdaftar-pangkalan-data-bkn", "tidak-lulus-cpns-2024", "pppk-2024-tanpa-lowongan"}

// String returns the wire value, "pencapaian-kinerja", or "".
func (s Subject) String() string { return enum.String(subjects, uint8(s)) }

// MarshalText returns what String returns.
func (s Subject) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (s *Subject) UnmarshalText(text []byte) (err error) {
	*s, err = enum.Parse[Subject](subjects, text, "perihal", NewProblem)
	return err
}

// Answer is what a [Statement] says. The zero value means nothing, and never no.
type Answer uint8

// The two answers.
const (
	Yes Answer = iota + 1 // ya
	No                    // tidak
)

var answers = []string{"", "ya", "tidak"}

// String returns the wire value, "ya" or "tidak", or "".
func (a Answer) String() string { return enum.String(answers, uint8(a)) }

// MarshalText returns what String returns.
func (a Answer) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means nothing.
func (a *Answer) UnmarshalText(text []byte) (err error) {
	*a, err = enum.Parse[Answer](answers, text, "jawaban", NewProblem)
	return err
}

// Statement is what an office said about a person (pernyataan): the library
// asks for it by name and never invents it. It counts when its day lies between
// the first day of the agreement and the day of the decision; for an act that
// begins an agreement, on any day up to that of the decision, where what is said
// of the selection and of the number counts from the application on.
type Statement struct {
	Subject Subject `json:"perihal,omitzero"`
	Answer  Answer  `json:"jawaban,omitzero"`
	Date    Date    `json:"tanggal,omitzero"`
	Office  string  `json:"oleh,omitempty"`  // which office
	Letter  string  `json:"surat,omitempty"` // which letter: its number

	// Act is which act an [Approval] is about, "" a renewal: what the PPK decides
	// on one says nothing of another. With other subjects it is not read.
	Act string `json:"tindakan,omitempty"`
}

// EventKind is a thing that ends an agreement, or a sanction (jenis peristiwa):
// the decision or the fact itself, never an accusation or a request.
//
// From its day on an agreement with an event that ends it counts as ended for
// every question but one: the act of ending, asked about the ground of that very
// event, takes it as the proof of the ground. So [Chain.End] can say that an
// agreement was ended early, and the act that there is a ground for ending it.
type EventKind uint8

// The grounds of UU 20/2023 Pasal 52 and of KepmenPANRB 16/2025 diktum 24, but
// for the age limit and the end of the period, which are computed.
const (
	Death               EventKind = iota + 1 // meninggal dunia
	Resignation                              // pengunduran diri yang disetujui
	IdeologicalBreach                        // penyelewengan terhadap Pancasila dan UUD 1945
	Downsizing                               // perampingan organisasi atau kebijakan pemerintah
	Unfitness                                // tidak cakap jasmani dan/atau rohani
	NonPerformance                           // tidak berkinerja
	SevereSanction                           // pelanggaran disiplin tingkat berat, the one that ends the agreement; see SevereWithoutEnding
	PrisonTwoYears                           // pidana penjara paling singkat 2 tahun
	OfficeCrime                              // tindak pidana kejahatan jabatan
	PartyMembership                          // anggota dan/atau pengurus partai politik
	OtherASNAppointment                      // diangkat menjadi PPPK atau CPNS: ends a part-time agreement
	AgencyMoveRequest                        // mengajukan pindah instansi: ends a part-time agreement
	LightSanction                            // hukuman disiplin tingkat ringan: ends nothing
	MediumSanction                           // hukuman disiplin tingkat sedang: ends nothing
	// SevereWithoutEnding: hukuman disiplin tingkat berat yang tidak memutus
	// perjanjian, a lower position or release from it: ends nothing.
	SevereWithoutEnding
	EventKindCount
)

var eventKinds = []string{"", "meninggal-dunia", "pengunduran-diri", "penyelewengan-pancasila", "perampingan",
	"tidak-cakap", "tidak-berkinerja", "disiplin-berat", "pidana-penjara-2-tahun", "pidana-jabatan",
	"partai-politik", "diangkat-pppk-atau-cpns", "mengajukan-pindah-instansi", "disiplin-ringan", "disiplin-sedang",
	"disiplin-berat-tanpa-pemutusan"}

// String returns the wire value, "meninggal-dunia", or "".
func (k EventKind) String() string { return enum.String(eventKinds, uint8(k)) }

// MarshalText returns what String returns.
func (k EventKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (k *EventKind) UnmarshalText(text []byte) (err error) {
	*k, err = enum.Parse[EventKind](eventKinds, text, "jenis", NewProblem)
	return err
}

// Known reports whether it is one of the constants.
func (k EventKind) Known() bool { return k > 0 && k < EventKindCount }

// Ends reports whether the event ends an agreement of that status.
func (k EventKind) Ends(s Status) bool {
	switch k {
	case 0, LightSanction, MediumSanction, SevereWithoutEnding:
		return false
	case OtherASNAppointment, AgencyMoveRequest:
		return s != FullTime
	}
	return k < EventKindCount
}

// Event is one event, on the day it took effect.
type Event struct {
	Kind   EventKind `json:"jenis,omitzero"`
	Date   Date      `json:"tanggal,omitzero"`
	Letter string    `json:"surat,omitempty"` // number of the decree or verdict
}

// Events is the dated list of a person's events and the day up to which the
// office knows it to be complete. An event in the list is known. One that is
// not in it is known not to have happened up to CompleteTo, and not known
// after it; without that day nothing is known.
type Events struct {
	CompleteTo Date    `json:"lengkap_sampai,omitzero"`
	List       []Event `json:"daftar,omitempty"`
}

// ShareDefinition says what a [Spending] share was measured against.
type ShareDefinition uint8

// The definitions of a share of personnel spending.
const (
	// StatutoryShare is that of UU 1/2022 Pasal 146(1): of all spending in the
	// regional budget, without teachers' allowances from transfers.
	StatutoryShare ShareDefinition = iota + 1
	// OtherShare is any other: a figure spoken by an official, a share of
	// revenue. It cannot be held against the ceiling.
	OtherShare
)

var shareDefinitions = []string{"", "uu-1-2022-pasal-146", "lain"}

// String returns the wire value or "".
func (d ShareDefinition) String() string { return enum.String(shareDefinitions, uint8(d)) }

// MarshalText returns what String returns.
func (d ShareDefinition) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (d *ShareDefinition) UnmarshalText(text []byte) (err error) {
	*d, err = enum.Parse[ShareDefinition](shareDefinitions, text, "definisi", NewProblem)
	return err
}

// Spending is an agency's personnel spending (belanja pegawai) as a share of
// its budget, in percent, of one budget year.
type Spending struct {
	Year       int             `json:"tahun,omitempty"`
	Share      Percent         `json:"persen,omitzero"`
	Definition ShareDefinition `json:"definisi,omitzero"`
}

// Facts is what is known about one person. The zero value of every field means
// not known. Deciding reads it and never changes it.
//
// It decodes strictly from JSON: unknown keys, keys that stand twice and wrong
// types are errors with their place, null, "" and absent are one thing, and
// nothing stays from what the variable held before. Facts that contradict each
// other are found by [Facts.Check].
//
// It holds personal data, and shows none of it to fmt or slog.
type Facts struct {
	Name        string       `json:"nama,omitempty"`
	NIP         NIP          `json:"nip,omitzero"`
	BirthDate   Date         `json:"tanggal_lahir,omitzero"`
	Contracts   Chain        `json:"perjanjian,omitempty"` // in any order
	Evaluations []Evaluation `json:"evaluasi,omitempty"`
	Statements  []Statement  `json:"pernyataan,omitempty"`
	Events      Events       `json:"peristiwa,omitzero"`
	Spending    Spending     `json:"belanja_pegawai,omitzero"`
	Declared    []Declared   `json:"tambahan,omitempty"` // an agency's own facts
}

// Declared is a fact of an agency's own, from a column of its own: no national
// rule reads it. The value may be personal.
type Declared struct {
	ID    string `json:"id"` // the column's name
	Value string `json:"nilai"`
}

// String names the fact and keeps its value.
func (d Declared) String() string { return "pppk.Declared(" + d.ID + ")" }

// Format prints what [Declared.String] returns, whatever the verb.
func (d Declared) Format(s fmt.State, _ rune) { mask.Write(s, d.String()) }

// LogValue implements [slog.LogValuer] without the value.
func (d Declared) LogValue() slog.Value { return slog.StringValue(d.String()) }

// Flag reads the value as "ya" or "tidak".
func (d Declared) Flag() (yes, known bool) {
	return d.Value == "ya", d.Value == "ya" || d.Value == "tidak"
}

// Number reads the value as digits, a point and at most two decimals, in hundredths:
// 7850 is "78.50".
func (d Declared) Number() (hundredths int64, known bool) {
	return parseHundredths(d.Value, 1_000_000_000*100)
}

// Day reads the value as YYYY-MM-DD; the zero Date is what is known not to have
// happened, "tidak".
func (d Declared) Day() (day Date, known bool) {
	text := d.Value
	if len(text) != len("2006-01-02") {
		return Date{}, text == "tidak"
	}
	year, month, dom, ok := dateNumbers(text)
	if !ok || !isDateLayout(text) || year < MinYear || month < 1 || month > 12 || dom < 1 || dom > 28 && dom > daysIn(year, month) {
		return Date{}, false
	}
	return newDate(year, month, dom), true
}

// Value returns an agency's own fact, or the zero Declared where it is not there.
func (f *Facts) Value(id string) Declared {
	for i := range f.Declared {
		if f.Declared[i].ID == id {
			return f.Declared[i]
		}
	}
	return Declared{}
}

// Clone copies the facts so that they share nothing.
func (f *Facts) Clone() Facts {
	c := *f
	c.Contracts = slices.Clone(f.Contracts)
	c.Evaluations = slices.Clone(f.Evaluations)
	c.Statements = slices.Clone(f.Statements)
	c.Events.List = slices.Clone(f.Events.List)
	c.Declared = slices.Clone(f.Declared)
	return c
}

// String counts what is known and shows none of it.
func (f Facts) String() string {
	return fmt.Sprintf("pppk.Facts(%d perjanjian, %d evaluasi, %d pernyataan, %d peristiwa)",
		len(f.Contracts), len(f.Evaluations), len(f.Statements), len(f.Events.List))
}

// Format prints what [Facts.String] returns, whatever the verb.
func (f Facts) Format(s fmt.State, _ rune) { mask.Write(s, f.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (f Facts) LogValue() slog.Value { return slog.StringValue(f.String()) }

// UnmarshalJSON reads the facts, strictly; see [Facts]. Everything that is
// wrong is reported at once, as [Problem] values joined under [ErrFacts].
func (f *Facts) UnmarshalJSON(data []byte) error {
	*f = Facts{}
	ps := &ProblemList{Kind: ErrFacts}
	n, ok := jsontext.Parse(ps, data)
	if !ok {
		return ps.Err()
	}
	if n.Value == nil {
		return nil
	}
	var read Facts
	read.ReadJSON(ps, n)
	if err := ps.Err(); err != nil {
		return err
	}
	*f = read
	return nil
}

// ReadJSON reads the keys of facts that stand in a larger text.
func (f *Facts) ReadJSON(ps jsontext.Faults, n jsontext.Node) { jsontext.Fields(ps, n, f.readers(ps)) }

func (f *Facts) readers(ps jsontext.Faults) map[string]func(jsontext.Node) {
	return map[string]func(jsontext.Node){
		"nama":          jsontext.Text(ps, &f.Name),
		"nip":           jsontext.Word(ps, &f.NIP),
		"tanggal_lahir": jsontext.Word(ps, &f.BirthDate),
		"perjanjian": jsontext.List(ps, (*[]Contract)(&f.Contracts), func(c *Contract) map[string]func(jsontext.Node) {
			return map[string]func(jsontext.Node){
				"nomor":          jsontext.Text(ps, &c.Number),
				"status":         jsontext.Word(ps, &c.Status),
				"mulai":          jsontext.Word(ps, &c.First),
				"berakhir":       jsontext.Word(ps, &c.Last),
				"ditandatangani": jsontext.Word(ps, &c.Signed),
				"unit":           jsontext.Text(ps, &c.Unit),
				"gaji":           jsontext.Word(ps, &c.Pay),
				"memperpanjang":  jsontext.Text(ps, &c.Extends),
				"menggantikan":   jsontext.Text(ps, &c.Supersedes),
				"golongan":       jsontext.Word(ps, &c.Grade),
				"mkg_sejak":      jsontext.Word(ps, &c.ServiceSince),
				"jabatan":        func(n jsontext.Node) { c.Position.ReadJSON(ps, n) },
			}
		}),
		"evaluasi": jsontext.List(ps, &f.Evaluations, func(e *Evaluation) map[string]func(jsontext.Node) {
			return map[string]func(jsontext.Node){
				"tahun": jsontext.Number(ps, &e.Year, MinYear, MaxYear), "periode": jsontext.Word(ps, &e.Period),
				"hasil_kerja": jsontext.Word(ps, &e.Work), "perilaku_kerja": jsontext.Word(ps, &e.Behaviour), "predikat": jsontext.Word(ps, &e.Predicate),
				"tidak_dinilai": jsontext.Flag(ps, &e.NotAssessed),
			}
		}),
		"pernyataan": jsontext.List(ps, &f.Statements, func(s *Statement) map[string]func(jsontext.Node) {
			return map[string]func(jsontext.Node){
				"perihal": jsontext.Word(ps, &s.Subject), "jawaban": jsontext.Word(ps, &s.Answer), "tanggal": jsontext.Word(ps, &s.Date),
				"oleh": jsontext.Text(ps, &s.Office), "surat": jsontext.Text(ps, &s.Letter), "tindakan": jsontext.Formed(ps, &s.Act, isAct, "statement.act", noAct),
			}
		}),
		"peristiwa": func(n jsontext.Node) {
			jsontext.Fields(ps, n, map[string]func(jsontext.Node){
				"lengkap_sampai": jsontext.Word(ps, &f.Events.CompleteTo),
				"daftar": jsontext.List(ps, &f.Events.List, func(e *Event) map[string]func(jsontext.Node) {
					return map[string]func(jsontext.Node){
						"jenis": jsontext.Word(ps, &e.Kind), "tanggal": jsontext.Word(ps, &e.Date), "surat": jsontext.Text(ps, &e.Letter),
					}
				}),
			})
		},
		"tambahan": jsontext.List(ps, &f.Declared, func(d *Declared) map[string]func(jsontext.Node) {
			return map[string]func(jsontext.Node){"id": jsontext.Text(ps, &d.ID), "nilai": jsontext.Text(ps, &d.Value)}
		}),
		"belanja_pegawai": func(n jsontext.Node) {
			s := &f.Spending
			jsontext.Fields(ps, n, map[string]func(jsontext.Node){
				"tahun": jsontext.Number(ps, &s.Year, MinYear, MaxYear), "persen": jsontext.Word(ps, &s.Share), "definisi": jsontext.Word(ps, &s.Definition),
			})
		},
	}
}

// ReadJSON reads the keys of a position that stands in a larger text.
func (p *Position) ReadJSON(ps jsontext.Faults, n jsontext.Node) {
	jsontext.Fields(ps, n, map[string]func(jsontext.Node){
		"nama": jsontext.Text(ps, &p.Name), "jenis": jsontext.Word(ps, &p.Kind), "rumpun": jsontext.Word(ps, &p.Cluster),
		"jenjang": jsontext.Word(ps, &p.Level), "kategori": jsontext.Word(ps, &p.Category), "batas_usia": jsontext.Number(ps, &p.AgeLimit, MinAgeLimit, MaxAgeLimit),
	})
}

// The ages that can be the age limit of a position; others are typing errors.
const MinAgeLimit, MaxAgeLimit = 50, 75

// Check finds facts that cannot be: periods that end before they start,
// agreements that overlap as far as their days are known, an evaluation whose
// ratings and predicate disagree, two statements of which one says yes and the
// other no, entries without the part that gives them a meaning: of several
// agreements each needs a day, and one that supersedes another the days that
// show that they overlap. A decision about such facts is still
// computed without a panic, but it is worth nothing: check facts where they
// enter your program. The error joins one [Problem] per finding under
// [ErrFacts]; nil means that nothing was found.
func (f *Facts) Check() error {
	if f == nil {
		return nil
	}
	ps := &ProblemList{Kind: ErrFacts}
	f.checkContracts(ps)
	f.checkEvaluations(ps)
	f.checkStatements(ps)
	for i, e := range f.Events.List {
		if e.Kind == 0 || e.Kind >= EventKindCount {
			ps.Add(jsontext.Place("peristiwa.daftar", i), "event.kind", "needs a known kind (jenis)")
		}
	}
	declared := map[string]bool{}
	for i, d := range f.Declared {
		if !jsontext.IsColumn(d.ID) || declared[d.ID] {
			ps.Add(jsontext.Place("tambahan", i), "declared.id", "needs a name of its own, once, in lower-case letters, digits and underscores")
		}
		declared[d.ID] = true
	}
	if s := f.Spending; s.Share.basisPoints < 0 || s.Share.basisPoints > maxBasisPoints || int(s.Definition) >= len(shareDefinitions) {
		ps.Add("belanja_pegawai", "spending.value", "has a value that cannot be")
	}
	return ps.Err()
}

func (f *Facts) checkContracts(ps *ProblemList) {
	numbers := map[string]int{}
	for i, c := range f.Contracts {
		if j, twice := numbers[c.Number]; twice && c.Number != "" {
			ps.Add(jsontext.Place("perjanjian", i), "contract.number", "has the same number as "+jsontext.Place("perjanjian", j)+"; keep one of them, or correct the number")
		}
		numbers[c.Number] = i
	}
	for i, c := range f.Contracts {
		at := func() string { return jsontext.Place("perjanjian", i) }
		if c.Known() && c.Last.Before(c.First) {
			ps.Add(at(), "contract.period", "ends "+c.Last.String()+", before it starts "+c.First.String())
		}
		if !f.BirthDate.IsZero() && !c.First.IsZero() && !f.BirthDate.Before(c.First) {
			ps.Add(at(), "contract.birth", "starts before the person was born; correct one of the two days")
		}
		if int(c.Status) >= len(statuses) || int(c.Grade) >= len(grades) || !c.Position.Known() {
			ps.Add(at(), "contract.value", "has a value that is none of the known ones")
		}
		c.Position.Check(ps, func() string { return at() + ".jabatan" })
		if c.Status == PartTime && (c.Grade != 0 || !c.ServiceSince.IsZero()) {
			ps.Add(at(), "contract.grade", "is part-time and has a grade or service in one (golongan, mkg_sejak), which only full-time employees have")
		}
		if !c.ServiceSince.IsZero() && (!c.Last.IsZero() && c.ServiceSince.After(c.Last) || !f.BirthDate.IsZero() && !f.BirthDate.Before(c.ServiceSince)) {
			ps.Add(at()+".mkg_sejak", "contract.service", "lies after the last day of the agreement, or not after the birth date; correct one of the days")
		}
		if c.Supersedes != "" {
			j, ok := numbers[c.Supersedes]
			switch {
			case !ok || j == i:
				ps.Add(at()+".menggantikan", "contract.supersedes", "names an agreement that is not in the list")
			case c.Known() && f.Contracts[j].Known() && !overlap(c.Period, f.Contracts[j].Period):
				ps.Add(at()+".menggantikan", "contract.supersedes", "names an agreement of other days; a later agreement renews (memperpanjang), it does not supersede")
			case !c.someDay().IsZero() && !f.Contracts[j].someDay().IsZero() && !overlap(c.Period, f.Contracts[j].Period):
				ps.Add(at()+".menggantikan", "contract.supersedes", "names an agreement of which it is not known whether it has days in common; give the days of both (mulai, berakhir)")
			case f.inRing(i, numbers):
				ps.Add(at()+".menggantikan", "contract.supersedes", "leads back to itself: agreements cannot supersede each other")
			}
		}
	}
	// In the order of their first days an agreement overlaps one of those before
	// it if it starts before the latest of their ends.
	before := -1
	for i, link := range f.Contracts.All() {
		if link == Overlap {
			ps.Add(jsontext.Place("perjanjian", i), "contract.overlap", "overlaps "+jsontext.Place("perjanjian", before)+"; correct the days, or say which supersedes the other (menggantikan)")
		}
		if link == Unplaced {
			f.checkUnplaced(i, ps)
		}
		if link <= Overlap && (before < 0 || f.Contracts[i].Last.After(f.Contracts[before].Last)) {
			before = i
		}
	}
}

// checkUnplaced looks at an agreement that stands and of which a day is not
// known: the other has to tell where it stands among the others.
func (f *Facts) checkUnplaced(i int, ps *ProblemList) {
	c, at := f.Contracts[i], jsontext.Place("perjanjian", i)
	for j := range f.Contracts {
		switch {
		case j == i || f.Contracts.Superseded(j):
			continue
		case c.someDay().IsZero():
			ps.Add(at, "contract.days", "needs its first or its last day (mulai, berakhir) beside "+jsontext.Place("perjanjian", j))
		case overlap(c.Period, f.Contracts[j].Period):
			ps.Add(at, "contract.overlap", "overlaps "+jsontext.Place("perjanjian", j)+"; correct the days, or say which supersedes the other (menggantikan)")
		default:
			continue
		}
		return
	}
}

// inRing reports whether superseding leads from an agreement back to itself.
func (f *Facts) inRing(i int, numbers map[string]int) bool {
	at := i
	for range f.Contracts {
		number := f.Contracts[at].Supersedes
		next, ok := numbers[number]
		if number == "" || !ok || next == at {
			return false
		}
		if at = next; at == i {
			return true
		}
	}
	return false
}

// overlap reports whether the known days of two agreements show that they have
// one in common.
func overlap(a, b Period) bool {
	return a.has(b.First) || a.has(b.Last) || b.has(a.First) || b.has(a.Last)
}

// has reports whether the day is known to lie in the period.
func (p Period) has(day Date) bool {
	if !p.Known() {
		return !day.IsZero() && (day == p.First || day == p.Last)
	}
	return p.Contains(day)
}

// Known reports whether its words are all known ones.
func (p *Position) Known() bool {
	return int(p.Kind) < len(positionKinds) && int(p.Cluster) < len(clusters) && int(p.Level) < len(levels) && int(p.Category) < len(categories)
}

// Check adds what contradicts itself; at is called for an error alone.
func (p *Position) Check(ps *ProblemList, at func() string) {
	if p.AgeLimit != 0 && (p.AgeLimit < MinAgeLimit || p.AgeLimit > MaxAgeLimit) {
		ps.Add(at()+".batas_usia", "position.age_limit", fmt.Sprintf("must be %d to %d years", MinAgeLimit, MaxAgeLimit))
	}
	if p.Kind != 0 && p.Kind != Functional && (p.Cluster != 0 || p.Level != 0) {
		ps.Add(at(), "position.functional", "has a cluster or level (rumpun, jenjang), which only functional positions have")
	}
	if p.Cluster == Teacher && p.Category != 0 && p.Category != TeacherPosts && p.Category != TeachersAndStaff {
		ps.Add(at(), "position.category", "is a teacher's and counted under another category (rumpun, kategori); correct one of the two")
	}
}

func (f *Facts) checkEvaluations(ps *ProblemList) {
	type key struct {
		year   int
		period EvaluationPeriod
	}
	const notAssessed = VeryGood + 1 // which is no predicate
	seen := map[key]Predicate{}
	for i, e := range f.Evaluations {
		at := func() string { return jsontext.Place("evaluasi", i) } // built for an error alone
		if e.Year < MinYear || e.Year > MaxYear || e.Period == 0 || int(e.Period) >= len(evaluationPeriods) {
			ps.Add(at(), "evaluation.period", "needs its year and whether it is annual or which quarter (tahun, periode)")
			continue
		}
		p, err := e.Rated()
		if err != nil {
			ps.Add(at(), "evaluation.disagrees", Problems(err)[0].Remedy)
			continue
		}
		if int(p) >= len(predicates) || e.Work > AboveExpectation || e.Behaviour > AboveExpectation {
			ps.Add(at(), "evaluation.value", "has a value that is none of the known ones")
		}
		if e.NotAssessed {
			if p != 0 || e.Work != 0 || e.Behaviour != 0 {
				ps.Add(at(), "evaluation.not_assessed", "says that the person was not assessed (tidak_dinilai) and gives a rating; keep one")
			}
			p = notAssessed
		}
		k := key{e.Year, e.Period}
		if q, twice := seen[k]; twice {
			if p != q {
				ps.Add(at(), "evaluation.twice", "says something else than another evaluation of the same period; keep the one that stands")
			}
			continue
		}
		seen[k] = p
	}
}

func (f *Facts) checkStatements(ps *ProblemList) {
	withdrawn := f.Contracts.withdrawn()
	together := func(s, t Statement) bool {
		return s.Subject.OfCandidate() || f.sameAgreement(s.Date, t.Date, withdrawn)
	}
	for i, s := range f.Statements {
		at := func() string { return jsontext.Place("pernyataan", i) }
		if s.Subject == 0 || s.Subject >= SubjectCount || int(s.Answer) >= len(answers) {
			ps.Add(at(), "statement.subject", "needs its subject (perihal)")
			continue
		}
		if s.Act != "" && !isAct(s.Act) {
			ps.Add(at()+".tindakan", "statement.act", noAct)
		}
		if s.Subject == Application && s.Answer == No {
			ps.Add(at(), "statement.application", "says that nobody applied; leave it out, or give the day of the application with answer yes (jawaban)")
		}
		if s.Subject == CleanRecord && s.Answer == Yes {
			for j, e := range f.Events.List {
				if e.Kind == PrisonTwoYears && !e.Date.IsZero() && !e.Date.After(s.Date) {
					ps.Add(at(), "statement.disagrees", "says that there was no such sentence, and "+jsontext.Place("peristiwa.daftar", j)+" is one; keep the one that stands")
				}
			}
		}
		resigned := func(e Event) bool { return e.Kind == Resignation } // which may take effect later
		if s.Subject == NotBound && s.Answer == Yes && f.Contracts.End(f.Events, s.Date).Kind == NotEnded && !slices.ContainsFunc(f.Events.List, resigned) {
			ps.Add(at(), "statement.disagrees", "says that no agreement binds the person, and the latest in the list was running on that day; add what ended it (peristiwa), or correct one of the two")
		}
		for j, t := range f.Statements[:i] {
			if t.Subject == s.Subject && (s.Subject != Approval || s.Act == t.Act) && t.Answer != s.Answer && t.Answer != 0 && s.Answer != 0 && together(s, t) {
				ps.Add(at(), "statement.disagrees", "says "+s.Answer.String()+" where "+jsontext.Place("pernyataan", j)+" says "+t.Answer.String()+"; keep the one that stands")
			}
			if set, open := s, t; together(s, t) {
				if set.Subject == PositionOpen {
					set, open = t, s
				}
				if set.Subject == PostSet && set.Answer == Yes && open.Subject == PositionOpen && open.Answer == No {
					ps.Add(at(), "statement.disagrees", "beside "+jsontext.Place("pernyataan", j)+" it says that a need is set for a position that is not open to PPPK; keep the one that stands")
				}
			}
			if s.Subject == Application && t.Subject == Application && !s.Date.IsZero() && !t.Date.IsZero() && s.Date != t.Date {
				ps.Add(at(), "statement.application", "is an application of another day than "+jsontext.Place("pernyataan", j)+"; keep the one that the appointment follows from")
			}
		}
	}
}

// OfCandidate reports whether the subject is asked about for an act that begins an
// agreement. Such acts read no older one, and so all that was said of it together.
func (s Subject) OfCandidate() bool {
	return s == PostSet || s == PositionOpen || s >= Application && s <= NoVacancy2024
}

// sameAgreement reports whether no agreement starts between the two days, so
// that both statements would be read together.
func (f *Facts) sameAgreement(a, b Date, withdrawn []bool) bool {
	if a.After(b) {
		a, b = b, a
	}
	for i, c := range f.Contracts {
		if !withdrawn[i] && a.Before(c.First) && !b.Before(c.First) && !a.IsZero() {
			return false
		}
	}
	return true
}

// Sanction is how heavy a disciplinary sanction is, or 0: it is none.
func (k EventKind) Sanction() int {
	switch k {
	case LightSanction:
		return 1
	case MediumSanction:
		return 2
	case SevereSanction, SevereWithoutEnding:
		return 3
	}
	return 0
}

// FirstEvent is the first event that ended an agreement of one status. While the
// status is not known, each has its own, and none that of a full-time one.
type FirstEvent struct {
	Kind       EventKind
	Day        Date
	Unlisted   bool // whether there is another is not known
	NeedsFirst bool // it depends on the first day of the agreement
}

// Known reports whether it is known that no other event came before it or, where there
// is none, that none did.
func (e *FirstEvent) Known() bool { return !e.Unlisted && !e.NeedsFirst }

// First returns the first event of these kinds or, without any, that ended an
// agreement of that status, and whether there can be another.
func (e *Events) First(status Status, these []EventKind, begun Period, day Date) (is FirstEvent) {
	for i := range e.List {
		switch ev := &e.List[i]; {
		case !ev.Date.IsZero() && (ev.Date.Before(begun.First) || ev.Date.After(day)):
		case ev.Kind != 0 && ev.Kind < EventKindCount && !ev.Kind.among(these, status):
		case ev.Kind == 0 || ev.Kind >= EventKindCount || ev.Date.IsZero():
			is.Unlisted = true
		case ev.Date.Before(begun.Last):
			is.NeedsFirst = true
		case is.Kind == 0 || ev.Date.Before(is.Day) || ev.Date == is.Day && ev.Kind < is.Kind:
			is.Kind, is.Day = ev.Kind, ev.Date
		}
	}
	is.Unlisted = is.Unlisted || e.CompleteTo.Before(day)
	return is
}

// among reports whether the kind is one of these or, where there are none, ends
// an agreement of that status.
func (k EventKind) among(these []EventKind, status Status) bool {
	if these != nil {
		return slices.Contains(these, k)
	}
	return k.Ends(status)
}
