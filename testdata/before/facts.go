package before

import (
	"cmp"
	"fmt"
	"log/slog"
	"slices"
	"strconv"
	"strings"
)

// Subject is what a [pppk.Statement] is about (perihal).
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
	// [pppk.Contract.Extends], or a full-time one on file that ended on the day before.
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
	subjectCount
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
func (s Subject) String() string { return enumString(subjects, uint8(s)) }

// MarshalText returns what String returns.
func (s Subject) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (s *Subject) UnmarshalText(text []byte) (err error) {
	*s, err = enumText[Subject](subjects, text, "perihal")
	return err
}

// Answer is what a [pppk.Statement] says. The zero value means nothing, and never no.
type Answer uint8

// The two answers.
const (
	Yes Answer = iota + 1 // ya
	No                    // tidak
)

var answers = []string{"", "ya", "tidak"}

// String returns the wire value, "ya" or "tidak", or "".
func (a Answer) String() string { return enumString(answers, uint8(a)) }

// MarshalText returns what String returns.
func (a Answer) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means nothing.
func (a *Answer) UnmarshalText(text []byte) (err error) {
	*a, err = enumText[Answer](answers, text, "jawaban")
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

	// Act is which act an [pppk.Approval] is about, "" a [pppk.Renewal]: what the PPK decides
	// on one says nothing of another. With other subjects it is not read.
	Act string `json:"tindakan,omitempty"`
}

// EventKind is a thing that ends an agreement, or a sanction (jenis peristiwa):
// the decision or the fact itself, never an accusation or a request.
//
// From its day on an agreement with an event that ends it counts as ended for
// every question but one: the act [pppk.Ending], asked about the ground of that very
// event, takes it as the proof of the ground. So [pppk.Chain.End] can say that an
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
	eventKindCount
)

var eventKinds = []string{"", "meninggal-dunia", "pengunduran-diri", "penyelewengan-pancasila", "perampingan",
	"tidak-cakap", "tidak-berkinerja", "disiplin-berat", "pidana-penjara-2-tahun", "pidana-jabatan",
	"partai-politik", "diangkat-pppk-atau-cpns", "mengajukan-pindah-instansi", "disiplin-ringan", "disiplin-sedang",
	"disiplin-berat-tanpa-pemutusan"}

// String returns the wire value, "meninggal-dunia", or "".
func (k EventKind) String() string { return enumString(eventKinds, uint8(k)) }

// MarshalText returns what String returns.
func (k EventKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (k *EventKind) UnmarshalText(text []byte) (err error) {
	*k, err = enumText[EventKind](eventKinds, text, "jenis")
	return err
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

// ShareDefinition says what a [pppk.Spending] share was measured against.
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
func (d ShareDefinition) String() string { return enumString(shareDefinitions, uint8(d)) }

// MarshalText returns what String returns.
func (d ShareDefinition) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (d *ShareDefinition) UnmarshalText(text []byte) (err error) {
	*d, err = enumText[ShareDefinition](shareDefinitions, text, "definisi")
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
// other are found by [pppk.Facts.Check].
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

// Format prints what [pppk.Declared.String] returns, whatever the verb.
func (d Declared) Format(s fmt.State, _ rune) { masked(s, d.String()) }

// LogValue implements [slog.LogValuer] without the value.
func (d Declared) LogValue() slog.Value { return slog.StringValue(d.String()) }

// clone copies the facts so that they share nothing.
func (f *Facts) clone() Facts {
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

// Format prints what [pppk.Facts.String] returns, whatever the verb.
func (f Facts) Format(s fmt.State, _ rune) { masked(s, f.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (f Facts) LogValue() slog.Value { return slog.StringValue(f.String()) }

// UnmarshalJSON reads the facts, strictly; see [pppk.Facts]. Everything that is
// wrong is reported at once, as [pppk.Problem] values joined under [pppk.ErrFacts].
func (f *Facts) UnmarshalJSON(data []byte) error {
	*f = Facts{}
	n, err := parseJSON(data)
	if err != nil {
		ps := problems{kind: ErrFacts}
		for _, p := range Problems(err) {
			ps.add(p.Path, p.Code, p.Remedy)
		}
		return ps.err()
	}
	if n.value == nil {
		return nil
	}
	ps := &problems{kind: ErrFacts}
	var read Facts
	ps.fields(n, read.readers(ps))
	if err := ps.err(); err != nil {
		return err
	}
	*f = read
	return nil
}

func (f *Facts) readers(ps *problems) map[string]func(node) {
	return map[string]func(node){
		"nama":          ps.text(&f.Name),
		"nip":           ps.word(&f.NIP),
		"tanggal_lahir": ps.word(&f.BirthDate),
		"perjanjian": list(ps, (*[]Contract)(&f.Contracts), func(c *Contract) map[string]func(node) {
			return map[string]func(node){
				"nomor":          ps.text(&c.Number),
				"status":         ps.word(&c.Status),
				"mulai":          ps.word(&c.First),
				"berakhir":       ps.word(&c.Last),
				"ditandatangani": ps.word(&c.Signed),
				"unit":           ps.text(&c.Unit),
				"gaji":           ps.word(&c.Pay),
				"memperpanjang":  ps.text(&c.Extends),
				"menggantikan":   ps.text(&c.Supersedes),
				"golongan":       ps.word(&c.Grade),
				"mkg_sejak":      ps.word(&c.ServiceSince),
				"jabatan":        func(n node) { c.Position.read(ps, n) },
			}
		}),
		"evaluasi": list(ps, &f.Evaluations, func(e *Evaluation) map[string]func(node) {
			return map[string]func(node){
				"tahun": ps.number(&e.Year, minYear, maxYear), "periode": ps.word(&e.Period),
				"hasil_kerja": ps.word(&e.Work), "perilaku_kerja": ps.word(&e.Behaviour), "predikat": ps.word(&e.Predicate),
				"tidak_dinilai": ps.flag(&e.NotAssessed),
			}
		}),
		"pernyataan": list(ps, &f.Statements, func(s *Statement) map[string]func(node) {
			return map[string]func(node){
				"perihal": ps.word(&s.Subject), "jawaban": ps.word(&s.Answer), "tanggal": ps.word(&s.Date),
				"oleh": ps.text(&s.Office), "surat": ps.text(&s.Letter), "tindakan": ps.named(&s.Act, readAct, "statement.act"),
			}
		}),
		"peristiwa": func(n node) {
			ps.fields(n, map[string]func(node){
				"lengkap_sampai": ps.word(&f.Events.CompleteTo),
				"daftar": list(ps, &f.Events.List, func(e *Event) map[string]func(node) {
					return map[string]func(node){
						"jenis": ps.word(&e.Kind), "tanggal": ps.word(&e.Date), "surat": ps.text(&e.Letter),
					}
				}),
			})
		},
		"tambahan": list(ps, &f.Declared, func(d *Declared) map[string]func(node) {
			return map[string]func(node){"id": ps.text(&d.ID), "nilai": ps.text(&d.Value)}
		}),
		"belanja_pegawai": func(n node) {
			s := &f.Spending
			ps.fields(n, map[string]func(node){
				"tahun": ps.number(&s.Year, minYear, maxYear), "persen": ps.word(&s.Share), "definisi": ps.word(&s.Definition),
			})
		},
	}
}

func (p *Position) read(ps *problems, n node) {
	ps.fields(n, map[string]func(node){
		"nama": ps.text(&p.Name), "jenis": ps.word(&p.Kind), "rumpun": ps.word(&p.Cluster),
		"jenjang": ps.word(&p.Level), "kategori": ps.word(&p.Category), "batas_usia": ps.number(&p.AgeLimit, minAgeLimit, maxAgeLimit),
	})
}

// The ages that can be the age limit of a position; others are typing errors.
const minAgeLimit, maxAgeLimit = 50, 75

// Check finds facts that cannot be: periods that end before they start,
// agreements that overlap as far as their days are known, an evaluation whose
// ratings and predicate disagree, two statements of which one says yes and the
// other no, entries without the part that gives them a meaning: of several
// agreements each needs a day, and one that supersedes another the days that
// show that they overlap. A decision about such facts is still
// computed without a panic, but it is worth nothing: check facts where they
// enter your program. The error joins one [pppk.Problem] per finding under
// [pppk.ErrFacts]; nil means that nothing was found.
func (f *Facts) Check() error {
	if f == nil {
		return nil
	}
	ps := &problems{kind: ErrFacts}
	f.checkContracts(ps)
	f.checkEvaluations(ps)
	f.checkStatements(ps)
	for i, e := range f.Events.List {
		if e.Kind == 0 || e.Kind >= eventKindCount {
			ps.add(place("peristiwa.daftar", i), "event.kind", "needs a known kind (jenis)")
		}
	}
	declared := map[string]bool{}
	for i, d := range f.Declared {
		if !isColumn(d.ID) || declared[d.ID] {
			ps.add(place("tambahan", i), "declared.id", "needs a name of its own, once, in lower-case letters, digits and underscores")
		}
		declared[d.ID] = true
	}
	if s := f.Spending; s.Share.basisPoints < 0 || s.Share.basisPoints > maxBasisPoints || int(s.Definition) >= len(shareDefinitions) {
		ps.add("belanja_pegawai", "spending.value", "has a value that cannot be")
	}
	return ps.err()
}

func (f *Facts) checkContracts(ps *problems) {
	numbers := map[string]int{}
	for i, c := range f.Contracts {
		if j, twice := numbers[c.Number]; twice && c.Number != "" {
			ps.add(place("perjanjian", i), "contract.number", "has the same number as "+place("perjanjian", j)+"; keep one of them, or correct the number")
		}
		numbers[c.Number] = i
	}
	for i, c := range f.Contracts {
		at := func() string { return place("perjanjian", i) }
		if c.known() && c.Last.Before(c.First) {
			ps.add(at(), "contract.period", "ends "+c.Last.String()+", before it starts "+c.First.String())
		}
		if !f.BirthDate.IsZero() && !c.First.IsZero() && !f.BirthDate.Before(c.First) {
			ps.add(at(), "contract.birth", "starts before the person was born; correct one of the two days")
		}
		if int(c.Status) >= len(statuses) || int(c.Grade) >= len(grades) || !c.Position.known() {
			ps.add(at(), "contract.value", "has a value that is none of the known ones")
		}
		c.Position.check(ps, func() string { return at() + ".jabatan" })
		if c.Status == PartTime && (c.Grade != 0 || !c.ServiceSince.IsZero()) {
			ps.add(at(), "contract.grade", "is part-time and has a grade or service in one (golongan, mkg_sejak), which only full-time employees have")
		}
		if !c.ServiceSince.IsZero() && (!c.Last.IsZero() && c.ServiceSince.After(c.Last) || !f.BirthDate.IsZero() && !f.BirthDate.Before(c.ServiceSince)) {
			ps.add(at()+".mkg_sejak", "contract.service", "lies after the last day of the agreement, or not after the birth date; correct one of the days")
		}
		if c.Supersedes != "" {
			j, ok := numbers[c.Supersedes]
			switch {
			case !ok || j == i:
				ps.add(at()+".menggantikan", "contract.supersedes", "names an agreement that is not in the list")
			case c.known() && f.Contracts[j].known() && !overlap(c.Period, f.Contracts[j].Period):
				ps.add(at()+".menggantikan", "contract.supersedes", "names an agreement of other days; a later agreement renews (memperpanjang), it does not supersede")
			case !c.someDay().IsZero() && !f.Contracts[j].someDay().IsZero() && !overlap(c.Period, f.Contracts[j].Period):
				ps.add(at()+".menggantikan", "contract.supersedes", "names an agreement of which it is not known whether it has days in common; give the days of both (mulai, berakhir)")
			case f.inRing(i, numbers):
				ps.add(at()+".menggantikan", "contract.supersedes", "leads back to itself: agreements cannot supersede each other")
			}
		}
	}
	// In the order of their first days an agreement overlaps one of those before
	// it if it starts before the latest of their ends.
	before := -1
	for i, link := range f.Contracts.All() {
		if link == Overlap {
			ps.add(place("perjanjian", i), "contract.overlap", "overlaps "+place("perjanjian", before)+"; correct the days, or say which supersedes the other (menggantikan)")
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
func (f *Facts) checkUnplaced(i int, ps *problems) {
	c, at := f.Contracts[i], place("perjanjian", i)
	for j := range f.Contracts {
		switch {
		case j == i || f.Contracts.superseded(j):
			continue
		case c.someDay().IsZero():
			ps.add(at, "contract.days", "needs its first or its last day (mulai, berakhir) beside "+place("perjanjian", j))
		case overlap(c.Period, f.Contracts[j].Period):
			ps.add(at, "contract.overlap", "overlaps "+place("perjanjian", j)+"; correct the days, or say which supersedes the other (menggantikan)")
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
	if !p.known() {
		return !day.IsZero() && (day == p.First || day == p.Last)
	}
	return p.Contains(day)
}

// known reports whether its words are all known ones.
func (p *Position) known() bool {
	return int(p.Kind) < len(positionKinds) && int(p.Cluster) < len(clusters) && int(p.Level) < len(levels) && int(p.Category) < len(categories)
}

// check adds what contradicts itself; at is called for an error alone.
func (p *Position) check(ps *problems, at func() string) {
	if p.AgeLimit != 0 && (p.AgeLimit < minAgeLimit || p.AgeLimit > maxAgeLimit) {
		ps.add(at()+".batas_usia", "position.age_limit", fmt.Sprintf("must be %d to %d years", minAgeLimit, maxAgeLimit))
	}
	if p.Kind != 0 && p.Kind != Functional && (p.Cluster != 0 || p.Level != 0) {
		ps.add(at(), "position.functional", "has a cluster or level (rumpun, jenjang), which only functional positions have")
	}
	if p.Cluster == Teacher && p.Category != 0 && p.Category != Teachers && p.Category != TeachersAndStaff {
		ps.add(at(), "position.category", "is a teacher's and counted under another category (rumpun, kategori); correct one of the two")
	}
}

// Check finds a request that cannot be: an act that is not known, a term that
// ends before it starts, a position that contradicts itself, a ground that is
// none, or what the act does not read. A decision about such a request is still
// computed without a panic, but it is worth nothing. The error joins one [pppk.Problem]
// per finding under [pppk.ErrFacts]; nil means that nothing was found.
func (r Request) Check() error {
	ps := &problems{kind: ErrFacts}
	if actNamed(r.Act) == actCount {
		ps.add("tindakan", "request.act", "is no act; give one of: "+strings.Join(Acts(), ", "))
	}
	if r.Proposed.known() && r.Proposed.Last.Before(r.Proposed.First) {
		ps.add("usulan.berakhir", "request.term", "ends "+r.Proposed.Last.String()+", before it starts "+r.Proposed.First.String())
	}
	if !r.Position.known() {
		ps.add("jabatan", "request.position", "has a value that is none of the known ones")
	}
	r.Position.check(ps, func() string { return "jabatan" })
	if r.Ground != nil && !canEnd(r.Ground) {
		ps.add("alasan", "ending.ground", "is no ground of an ending: give an EventKind that ends an agreement, or an OtherGround")
	}
	if i := actNamed(r.Act); i < actCount {
		unread := func(at string, given, read bool) {
			if given && !read {
				ps.add(at, "request.unread", "is not read by the act "+r.Act+"; leave it out, or ask about another act")
			}
		}
		act := &acts[i]
		unread("usulan", !r.Proposed.IsZero(), !act.pay && !act.grounds)
		unread("jabatan", r.Position != Position{}, act.moves || act.mayMove || act.fresh != 0)
		unread("alasan", r.Ground != nil, act.grounds)
	}
	return ps.err()
}

func (f *Facts) checkEvaluations(ps *problems) {
	type key struct {
		year   int
		period EvaluationPeriod
	}
	seen := map[key]Predicate{}
	for i, e := range f.Evaluations {
		at := func() string { return place("evaluasi", i) } // built for an error alone
		if e.Year < minYear || e.Year > maxYear || e.Period == 0 || int(e.Period) >= len(evaluationPeriods) {
			ps.add(at(), "evaluation.period", "needs its year and whether it is annual or which quarter (tahun, periode)")
			continue
		}
		p, err := e.Rated()
		if err != nil {
			ps.add(at(), "evaluation.disagrees", Problems(err)[0].Remedy)
			continue
		}
		if int(p) >= len(predicates) || e.Work > AboveExpectation || e.Behaviour > AboveExpectation {
			ps.add(at(), "evaluation.value", "has a value that is none of the known ones")
		}
		if e.NotAssessed {
			if p != 0 || e.Work != 0 || e.Behaviour != 0 {
				ps.add(at(), "evaluation.not_assessed", "says that the person was not assessed (tidak_dinilai) and gives a rating; keep one")
			}
			p = gradeNone
		}
		k := key{e.Year, e.Period}
		if q, twice := seen[k]; twice {
			if p != q {
				ps.add(at(), "evaluation.twice", "says something else than another evaluation of the same period; keep the one that stands")
			}
			continue
		}
		seen[k] = p
	}
}

func (f *Facts) checkStatements(ps *problems) {
	withdrawn := f.Contracts.withdrawn()
	candidates := ofCandidates()
	together := func(s, t Statement) bool {
		return candidates&(1<<s.Subject) != 0 || f.sameAgreement(s.Date, t.Date, withdrawn)
	}
	for i, s := range f.Statements {
		at := func() string { return place("pernyataan", i) }
		if s.Subject == 0 || s.Subject >= subjectCount || int(s.Answer) >= len(answers) {
			ps.add(at(), "statement.subject", "needs its subject (perihal)")
			continue
		}
		if s.Act != "" && actNamed(s.Act) == actCount {
			ps.add(at()+".tindakan", "statement.act", noAct())
		}
		if s.Subject == Application && s.Answer == No {
			ps.add(at(), "statement.application", "says that nobody applied; leave it out, or give the day of the application with answer yes (jawaban)")
		}
		if s.Subject == CleanRecord && s.Answer == Yes {
			for j, e := range f.Events.List {
				if e.Kind == PrisonTwoYears && !e.Date.IsZero() && !e.Date.After(s.Date) {
					ps.add(at(), "statement.disagrees", "says that there was no such sentence, and "+place("peristiwa.daftar", j)+" is one; keep the one that stands")
				}
			}
		}
		resigned := func(e Event) bool { return e.Kind == Resignation } // which may take effect later
		if s.Subject == NotBound && s.Answer == Yes && f.Contracts.Ended(f.Events, s.Date).Kind == NotEnded && !slices.ContainsFunc(f.Events.List, resigned) {
			ps.add(at(), "statement.disagrees", "says that no agreement binds the person, and the latest in the list was running on that day; add what ended it (peristiwa), or correct one of the two")
		}
		for j, t := range f.Statements[:i] {
			if t.Subject == s.Subject && (s.Subject != Approval || cmp.Or(s.Act, Renewal) == cmp.Or(t.Act, Renewal)) && t.Answer != s.Answer && t.Answer != 0 && s.Answer != 0 && together(s, t) {
				ps.add(at(), "statement.disagrees", "says "+s.Answer.String()+" where "+place("pernyataan", j)+" says "+t.Answer.String()+"; keep the one that stands")
			}
			if set, open := s, t; together(s, t) {
				if set.Subject == PositionOpen {
					set, open = t, s
				}
				if set.Subject == PostSet && set.Answer == Yes && open.Subject == PositionOpen && open.Answer == No {
					ps.add(at(), "statement.disagrees", "beside "+place("pernyataan", j)+" it says that a need is set for a position that is not open to PPPK; keep the one that stands")
				}
			}
			if s.Subject == Application && t.Subject == Application && !s.Date.IsZero() && !t.Date.IsZero() && s.Date != t.Date {
				ps.add(at(), "statement.application", "is an application of another day than "+place("pernyataan", j)+"; keep the one that the appointment follows from")
			}
		}
	}
}

// ofCandidates is what acts that begin an agreement ask for: they read no older one,
// and so all that was said of it together.
func ofCandidates() (all uint64) {
	for i := range acts {
		if acts[i].fresh != 0 {
			all |= acts[i].subjects
		}
	}
	return all &^ (1 << Approval)
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

func place(key string, i int) string { return key + "[" + strconv.Itoa(i) + "]" }
