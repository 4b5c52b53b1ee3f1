package national

import (
	"fmt"
	"log/slog"
	"slices"
	"strconv"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/jsontext"
	"github.com/pppk-id/pppk/internal/letter"
	"github.com/pppk-id/pppk/internal/mask"
	"github.com/pppk-id/pppk/internal/source"
)

// AgreementItem is a thing that a work agreement has to state (isi minimum
// perjanjian kerja). The zero value is none of them.
type AgreementItem uint8

// The items of both regimes: see [AgreementContent].
const (
	ItemDuties       AgreementItem = iota + 1 // tugas
	ItemTarget                                // target kinerja
	ItemTerm                                  // masa perjanjian kerja
	ItemRights                                // hak dan kewajiban
	ItemProhibitions                          // larangan
	ItemSanctions                             // sanksi
	ItemPosition                              // nama jabatan
	ItemExpectation                           // ekspektasi kinerja
	ItemUnit                                  // unit kerja penempatan
	ItemScheme                                // skema kerja
)

var agreementItems = []string{"", "tugas", "target-kinerja", "masa-perjanjian-kerja", "hak-dan-kewajiban", "larangan", "sanksi",
	"nama-jabatan", "ekspektasi-kinerja", "unit-kerja-penempatan", "skema-kerja"}

// String returns the wire value, "tugas", or "".
func (i AgreementItem) String() string { return enum.String(agreementItems, uint8(i)) }

// MarshalText returns what String returns.
func (i AgreementItem) MarshalText() ([]byte, error) { return []byte(i.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means none.
func (i *AgreementItem) UnmarshalText(text []byte) (err error) {
	*i, err = enum.Parse[AgreementItem](agreementItems, text, "isi_perjanjian", pppk.NewProblem)
	return err
}

var itemWords = letter.Words{
	{},
	{ID: "Tugas", EN: "Duties"},
	{ID: "Target kinerja", EN: "Performance target"},
	{ID: "Masa perjanjian kerja", EN: "Term of the agreement"},
	{ID: "Hak dan kewajiban", EN: "Rights and duties"},
	{ID: "Larangan", EN: "Prohibitions"},
	{ID: "Sanksi", EN: "Sanctions"},
	{ID: "Nama jabatan", EN: "Job title"},
	{ID: "Ekspektasi kinerja", EN: "Performance expectation"},
	{ID: "Unit kerja penempatan", EN: "Unit of placement"},
	{ID: "Skema kerja", EN: "Work scheme"},
}

// Text returns what the item is called.
func (i AgreementItem) Text(l pppk.Language) string { return itemWords.In(l, uint8(i)) }

// AgreementContent returns what an agreement of that status states at least, in
// the order of the text, and the text: six items full-time, seven part-time, and
// nothing for an unset status.
func AgreementContent(s pppk.Status) ([]AgreementItem, pppk.Citation) {
	switch s {
	case pppk.FullTime:
		return []AgreementItem{ItemDuties, ItemTarget, ItemTerm, ItemRights, ItemProhibitions, ItemSanctions}, source.FullTimeContent
	case pppk.PartTime:
		return []AgreementItem{ItemPosition, ItemExpectation, ItemUnit, ItemScheme, ItemTerm, ItemRights, ItemSanctions}, source.PartTimeContent
	}
	return nil, pppk.Citation{}
}

// Clause is one clause of an agreement, in the agency's own words: of an item, or
// with a title of its own. Its text may hold personal data.
type Clause struct {
	Item  AgreementItem
	Title string // of a clause that is of no item: "Cuti"
	Text  string
}

// String says only of what the clause is.
func (c Clause) String() string { return "pppk.Clause(" + c.Item.String() + ")" }

// Format prints what [Clause.String] returns, whatever the verb.
func (c Clause) Format(s fmt.State, _ rune) { mask.Write(s, c.String()) }

// LogValue implements [slog.LogValuer] without the text.
func (c Clause) LogValue() slog.Value { return slog.StringValue(c.String()) }

// AgreementDraft is what a work agreement (perjanjian kerja) is drafted from.
// [AgreementDraft.Check] says what it lacks, and [AgreementDraft.Text] writes it.
//
// The library knows what an agreement has to state, not in which words: the
// clauses are the agency's own. Whether the term is right is no question of a
// draft: see [law.Policy.Decide].
//
// It holds personal data, and shows none of it to fmt or slog.
type AgreementDraft struct {
	// Contract has the number, status, term, day of signing, position and unit. One
	// with Extends is a renewal. Its pay is not written: it belongs into a clause.
	Contract pppk.Contract

	// The first party (pihak kesatu).
	Official   string // name of who signs
	Office     string // of who signs: "Kepala BKPSDM Kabupaten Sukamaju"
	OnBehalfOf string // the PPK: "Bupati Sukamaju"; empty if the PPK signs
	Delegation string // the text that lets the official sign for the PPK

	// The second party (pihak kedua).
	Name       string
	NIP        pppk.NIP
	BirthPlace string
	BirthDate  pppk.Date
	Education  string
	Address    string

	PreviousService string // masa kerja sebelumnya: "1 tahun 0 bulan"

	Clauses []Clause // in any order
}

// String says only that it is a draft.
func (d AgreementDraft) String() string {
	return "pppk.AgreementDraft(" + d.Contract.Status.String() + ")"
}

// Format prints what [AgreementDraft.String] returns, whatever the verb.
func (d AgreementDraft) Format(s fmt.State, _ rune) { mask.Write(s, d.String()) }

// LogValue implements [slog.LogValuer] without personal data.
func (d AgreementDraft) LogValue() slog.Value { return slog.StringValue(d.String()) }

// Check reports all that the draft lacks, with its place and what to do, as
// [pppk.Problems] under [pppk.ErrAgreement]. Those with the code "agreement.content" lack
// what the law demands at least, and name the text; those with "agreement.form"
// lack what agreements that were seen have, and no text that is known demands.
// A place is the field that lacks: "Contract.Status", "BirthDate", "Clauses[2]",
// and of a clause that is not there its item: "Clauses[target-kinerja]".
func (d AgreementDraft) Check() error {
	ps := &pppk.ProblemList{Kind: pppk.ErrAgreement}
	items, cite := AgreementContent(d.Contract.Status)
	if items == nil {
		ps.Add("Contract.Status", "agreement.status", "is missing; say full-time or part-time, they state different things")
	}
	if p := d.Contract.Period; p.Known() && p.Last.Before(p.First) {
		ps.Add("Contract.Period", "agreement.term", "ends before it starts; both days are included")
	}
	for i, c := range d.Clauses {
		at := jsontext.Place("Clauses", i)
		switch {
		case c.Item == 0 && blank(c.Title):
			ps.Add(at, "agreement.clause", "says neither of which item it is nor its title")
		case c.Item != 0 && !blank(c.Title):
			ps.Add(at, "agreement.clause", "has an item and a title; the title is for clauses of no item")
		case c.Item == ItemTerm || c.Item == ItemPosition || c.Item == ItemUnit:
			ps.Add(at, "agreement.clause", "is written from the contract's own fields; give the term, position or unit there")
		case c.Item != 0 && items != nil && !slices.Contains(items, c.Item):
			ps.Add(at, "agreement.clause", "is of an item of the other status; give it a title of its own if the agency wants it")
		case c.Item != 0 && slices.ContainsFunc(d.Clauses[:i], func(o Clause) bool { return o.Item == c.Item }):
			ps.Add(at, "agreement.clause", "is the second of its item; make one clause of them")
		case c.Item == 0 && blank(c.Text):
			ps.Add(at, "agreement.clause", "has no text")
		}
	}
	for _, i := range items {
		if !d.states(i) {
			ps.Add(itemPlace(i), "agreement.content", "is missing; an agreement states it at least ("+cite.String()+")")
		}
	}
	for _, f := range d.form() {
		if f.value == "" && !f.optional && !slices.ContainsFunc(items, func(i AgreementItem) bool { return itemPlace(i) == f.place }) {
			ps.Add(f.place, "agreement.form", "is missing; agreements that were seen have it, though no text that is known demands it")
		}
	}
	return ps.Err()
}

// itemPlace is where an item stands in a draft.
func itemPlace(i AgreementItem) string {
	switch i {
	case ItemTerm:
		return "Contract.Period"
	case ItemPosition:
		return "Contract.Position.Name"
	case ItemUnit:
		return "Contract.Unit"
	}
	return "Clauses[" + i.String() + "]"
}

func blank(s string) bool { return strings.TrimSpace(s) == "" }

// states reports whether the draft says something of an item.
func (d *AgreementDraft) states(i AgreementItem) bool {
	switch i {
	case ItemTerm:
		return d.Contract.Known()
	case ItemPosition:
		return !blank(d.Contract.Position.Name)
	case ItemUnit:
		return !blank(d.Contract.Unit)
	}
	return d.clause(i) != ""
}

func (d *AgreementDraft) clause(i AgreementItem) string {
	for _, c := range d.Clauses {
		if c.Item == i {
			return strings.TrimSpace(c.Text)
		}
	}
	return ""
}

// formField is one line of the form that agreements have.
type formField struct {
	part     formPart
	place    string
	label    string
	value    string
	optional bool
}

type formPart uint8

const (
	formHead formPart = iota
	formFirst
	formSecond
	formTerm
)

func (d *AgreementDraft) form() []formField {
	c, term, born := d.Contract, "", ""
	if c.Known() {
		term = pppk.Indonesian.Date(c.First) + " sampai dengan " + pppk.Indonesian.Date(c.Last)
	}
	if !d.BirthDate.IsZero() && !blank(d.BirthPlace) {
		born = strings.TrimSpace(d.BirthPlace) + ", " + pppk.Indonesian.Date(d.BirthDate)
	}
	signed := ""
	if !c.Signed.IsZero() {
		signed = spelledDay(c.Signed)
	}
	bornField := "BirthDate"
	if blank(d.BirthPlace) {
		bornField = "BirthPlace"
	}
	all := []formField{
		{formHead, "Contract.Number", "Nomor", c.Number, false},
		{formHead, "Contract.Signed", "Hari penandatanganan", signed, false},
		{formFirst, "Official", "Nama", d.Official, false},
		{formFirst, "Office", "Jabatan", d.Office, false},
		{formFirst, "OnBehalfOf", "Atas nama PPK", d.OnBehalfOf, true},
		{formFirst, "Delegation", "Berdasarkan", d.Delegation, blank(d.OnBehalfOf)},
		{formSecond, "Name", "Nama", d.Name, false},
		{formSecond, "NIP", "Nomor induk PPPK", d.NIP.Digits(), false},
		{formSecond, bornField, "Tempat, tanggal lahir", born, false},
		{formSecond, "Education", "Pendidikan", d.Education, false},
		{formSecond, "Address", "Alamat", d.Address, false},
		{formTerm, "Contract.Period", "Masa perjanjian kerja", term, false},
		{formTerm, "Contract.Position.Name", "Jabatan", c.Position.Name, false},
		{formTerm, "PreviousService", "Masa kerja sebelumnya", d.PreviousService, false},
		{formTerm, "Contract.Unit", "Unit kerja", c.Unit, false},
	}
	for i := range all {
		all[i].value = strings.TrimSpace(all[i].value)
	}
	return all
}

const notFilled = "[belum diisi]"

// Text writes the draft in Indonesian: the title, number and parties, then the
// term with position and unit as Pasal 1, the other items of the law in its
// order, and the agency's clauses of no item. Both days of the term are included.
// What lacks is written as [belum diisi], and listed at the end. It says that it
// is a draft: it becomes an agreement by being signed, and nothing here says that
// it may be. It holds personal data.
func (d AgreementDraft) Text() string {
	w := &letter.Writer{}
	c := d.Contract
	items, cite := AgreementContent(c.Status)
	form := d.form()
	title, of := "PERJANJIAN KERJA", "PEGAWAI PEMERINTAH DENGAN PERJANJIAN KERJA"
	if c.Extends != "" {
		title = "PERPANJANGAN " + title
	}
	if c.Status == pppk.PartTime {
		of += " PARUH WAKTU"
	}
	w.Line("KONSEP PERJANJIAN KERJA: belum ditandatangani dan tidak mengikat siapa pun")
	w.Section(title)
	w.Line(of)
	w.Line("Nomor: ", orNotFilled(form[0].value))
	w.Section("Pada hari ini, " + orNotFilled(form[1].value) + ", yang bertanda tangan di bawah ini:")
	w.Section("PIHAK KESATU")
	writeForm(w, form, formFirst)
	w.Section("PIHAK KEDUA")
	writeForm(w, form, formSecond)
	w.Section("menyatakan sepakat mengikatkan diri dalam perjanjian kerja dengan ketentuan sebagai berikut.")
	pasal := 0
	heading := func(title string) {
		pasal++
		w.Section("Pasal " + strconv.Itoa(pasal))
		w.Line(title)
	}
	heading("Masa perjanjian kerja, jabatan, dan unit kerja")
	writeForm(w, form, formTerm)
	w.Line("Hari pertama dan hari terakhir termasuk dalam masa perjanjian kerja.")
	for _, i := range items {
		if i != ItemTerm && i != ItemPosition && i != ItemUnit {
			heading(i.Text(pppk.Indonesian))
			w.Line(orNotFilled(d.clause(i)))
		}
	}
	for _, own := range d.Clauses {
		if own.Item == 0 && !blank(own.Title) {
			heading(strings.TrimSpace(own.Title))
			w.Line(orNotFilled(strings.TrimSpace(own.Text)))
		}
	}
	w.Section(fmt.Sprintf("%-35s %s", "PIHAK KEDUA", "PIHAK KESATU"))
	w.Line(fmt.Sprintf("%-35s %s", orNotFilled(strings.TrimSpace(d.Name)), orNotFilled(strings.TrimSpace(d.Official))))
	if items != nil {
		w.Section("Isi minimum menurut " + cite.String() + ", diperiksa sampai " + pppk.Indonesian.Date(cite.Instrument.CheckedTo) + ".")
	}
	if all := pppk.Problems(d.Check()); len(all) > 0 {
		w.Section("BELUM LENGKAP ATAU BELUM BENAR")
		for _, p := range all {
			w.Item(placeText(form, p.Path) + ": " + lackText(p.Code))
		}
	}
	return string(w.B)
}

// placeText says in a draft where Check found something.
func placeText(form []formField, path string) string {
	if path == "Contract.Status" {
		return "Status perjanjian"
	}
	for _, f := range form {
		if f.place == path {
			switch f.part {
			case formFirst:
				return "Pihak kesatu, " + letter.LowerFirst(f.label)
			case formSecond:
				return "Pihak kedua, " + letter.LowerFirst(f.label)
			}
			return f.label
		}
	}
	_, at, _ := strings.Cut(strings.TrimSuffix(path, "]"), "[")
	var item AgreementItem
	if item.UnmarshalText([]byte(at)) == nil {
		return item.Text(pppk.Indonesian)
	}
	n, _ := strconv.Atoi(at)
	return "Ketentuan ke-" + strconv.Itoa(n+1)
}

// lackText says in a draft what Check says to a program.
func lackText(code string) string {
	switch code {
	case "agreement.content":
		return "belum ada, padahal termasuk isi minimum"
	case "agreement.form":
		return "belum diisi"
	case "agreement.status":
		return "belum dinyatakan penuh waktu atau paruh waktu"
	case "agreement.term":
		return "berakhir sebelum mulai"
	}
	return "tidak dapat dipakai sebagai ketentuan; periksa jenis, judul, dan teksnya"
}

func writeForm(w *letter.Writer, all []formField, part formPart) {
	for _, f := range all {
		if f.part == part && (f.value != "" || !f.optional) {
			w.Line(fmt.Sprintf("%-22s: %s", f.label, orNotFilled(f.value)))
		}
	}
}

func orNotFilled(s string) string {
	if s == "" {
		return notFilled
	}
	return s
}

// spelledDay writes a day as agreements do, in words: "Senin, tanggal dua bulan
// Maret tahun dua ribu dua puluh enam (2 Maret 2026)".
func spelledDay(d pppk.Date) string {
	return weekdays[d.Weekday()] + ", tanggal " + spelled(d.Day()) + " bulan " + pppk.Indonesian.Month(d.Month()) + " tahun " + spelled(d.Year()) + " (" + pppk.Indonesian.Date(d) + ")"
}

// spelled writes a number from 1 to 9999 in Indonesian words.
func spelled(n int) string {
	ones := [...]string{"", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"}
	then := func(head string, rest int) string {
		if rest == 0 {
			return head
		}
		return head + " " + spelled(rest)
	}
	switch {
	case n < 12:
		return ones[n]
	case n < 20:
		return ones[n-10] + " belas"
	case n < 100:
		return then(ones[n/10]+" puluh", n%10)
	case n < 200:
		return then("seratus", n-100)
	case n < 1000:
		return then(ones[n/100]+" ratus", n%100)
	case n < 2000:
		return then("seribu", n-1000)
	}
	return then(ones[n/1000]+" ribu", n%1000)
}

var weekdays = [...]string{"", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"}
