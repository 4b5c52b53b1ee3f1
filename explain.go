package pppk

import (
	"iter"
	"slices"
	"strings"
)

// Letter explains the decision to an officer, in Indonesian: the outcome and
// who decides, each finding with what was found, what was wanted and its
// article, what is missing and from whom, the longest term and what bounds it,
// notes, and that it is a draft and no decree. It holds personal data.
func (d Decision) Letter() string { return string(d.AppendLetter(nil)) }

// AppendLetter appends what [Decision.Letter] returns.
func (d Decision) AppendLetter(b []byte) []byte {
	w := &letter{b}
	w.line("KONSEP PENJELASAN: bukan surat keputusan")
	if d.policy == nil {
		w.line("Tidak ada aturan yang menjawab permintaan ini.")
		return w.b
	}
	if !d.unchanged() {
		w.line("Keterangan tentang orang ini telah berubah sejak keputusan dihitung. Hitung keputusannya kembali.")
		return w.b
	}
	w.heading(&d)
	w.outcome(&d)
	w.findings(&d)
	w.missing(&d)
	w.longest(&d)
	w.readings(&d)
	w.section("CATATAN")
	for note := range d.Notes() {
		w.item(note)
	}
	w.objection(&d)
	return w.b
}

type letter struct{ b []byte }

func (w *letter) line(parts ...string) {
	for _, s := range parts {
		w.b = append(w.b, s...)
	}
	w.b = append(w.b, '\n')
}

func (w *letter) section(title string) { w.line("\n", title) }
func (w *letter) item(s string)        { w.line("- ", s) }

// field writes a labelled line, if there is something to write.
func (w *letter) field(label, text string) {
	if text != "" {
		w.line(label, strings.Repeat(" ", max(1, 16-len(label))), ": ", text)
	}
}

func (w *letter) heading(d *Decision) {
	c := d.agreed()
	w.line("Perpanjangan perjanjian kerja PPPK")
	w.line()
	w.field("Nama", d.facts.Name)
	w.field("Perjanjian", c.Number)
	w.field("Status", strings.ReplaceAll(c.Status.String(), "-", " "))
	if !c.Period.IsZero() {
		w.field("Masa", longDate(c.First)+" sampai "+longDate(c.Last))
	}
	w.field("Jabatan", c.Position.Name)
	w.field("Unit", c.Unit)
	if !c.Pay.IsZero() {
		w.field("Gaji", c.Pay.letter()+" per bulan")
	}
	if p := d.request.Proposed; !p.IsZero() {
		w.field("Usulan masa", longDate(p.First)+" sampai "+longDate(p.Last))
	}
	w.field("Hari keputusan", longDate(d.policy.day))
	law := "nasional"
	for _, o := range d.policy.law.overlays {
		law += "; " + strings.TrimSpace(o.ID+" "+o.Version) + " (" + o.Authority + ")"
	}
	w.field("Hukum", law)
}

var outcomeTexts = []string{
	"BELUM ADA ATURAN yang menjawab pada hari itu.",
	"MEMENUHI SYARAT untuk diperpanjang. Ini belum berarti diperpanjang.",
	"BERGANTUNG PADA PEMBACAAN HUKUM: lihat pembacaan di bawah.",
	"BELUM DAPAT DITENTUKAN: ada keterangan yang kurang.",
	"TIDAK MEMENUHI SYARAT untuk diperpanjang.",
}

var stepTexts = []string{
	"",
	"keputusan PPK belum terbuka",
	"menunggu keputusan PPK",
	"PPK telah menyetujui",
	"PPK telah menolak",
}

func (w *letter) outcome(d *Decision) {
	w.section("HASIL")
	w.line(outcomeTexts[d.outcome])
	w.line("Yang memutuskan: pejabat pembina kepegawaian (PPK)", orNothing(" ", d.policy.authority()), ".")
	if step := d.Step(); step != 0 {
		s := "Tahap: " + stepTexts[step]
		if by := d.source(Approval); by != nil && (step == Approved || step == Refused) {
			s += " (" + by.text(true) + ")"
		}
		w.line(s, ".")
	}
	if d.outcome == Eligible || d.Step() == Approved {
		for _, duty := range afterApproval {
			if duty.status == d.known.status() {
				w.line("Sesudah persetujuan: ", duty.text, " (", duty.cite.String(), ")")
			}
		}
	}
}

func orNothing(before, s string) string {
	if s == "" {
		return ""
	}
	return before + s
}

var resultWords = []string{"", "tidak berlaku", "terpenuhi", "dipertentangkan", "belum diketahui", "tidak terpenuhi"}

func (w *letter) findings(d *Decision) {
	for _, part := range []struct {
		title  string
		blocks bool
	}{{"SYARAT YANG MENENTUKAN", true}, {"HAL YANG DICATAT, tidak menentukan hasil", false}} {
		w.section(part.title)
		n := 0
		for f := range d.Findings() {
			if f.Blocks != part.blocks || f.Result == NotApplicable {
				continue
			}
			n++
			w.line("- ", f.Title(), ": ", strings.ToUpper(resultWords[f.Result]), ".")
			w.line("  ", f.Duty())
			if s := f.found(true); s != "" {
				w.line("  Ditemukan: ", s, orNothing("; disyaratkan: ", f.evidence.wanted.text(true)), ".")
			}
			for i := range f.missing().each {
				w.line("  Yang belum ada: ", needs[i].text, ".")
			}
			w.b = append(w.b, "  Dasar: "...)
			w.b = appendCitations(w.b, f.Citations())
			w.line(".")
		}
		if n == 0 {
			w.line("Tidak ada.")
		}
	}
}

// missing is what the rule lacks to be known.
func (f Finding) missing() need {
	if f.Result != NotKnown {
		return 0
	}
	return f.evidence.code.needs()
}

func (w *letter) missing(d *Decision) {
	missing, evaluations := d.missing()
	if missing == 0 {
		return
	}
	w.section("KETERANGAN YANG DIPERLUKAN")
	for i := range missing.each {
		text := needs[i].text
		if 1<<i == needEvaluations && len(evaluations) > 0 {
			text += " " + strings.Join(evaluations, ", ")
		}
		w.item(text + "; dari " + needs[i].from)
	}
}

func (w *letter) longest(d *Decision) {
	if d.outcome == NotEligible || d.need != 0 {
		return
	}
	w.section("MASA PALING LAMA")
	w.line(d.longestText(), ".")
	for f := range d.Findings() {
		if last, _ := d.Longest(); !f.Blocks && !f.Latest().IsZero() && f.Latest().Before(last) {
			w.item("Menurut hal yang dicatat (" + f.Title() + "): sampai " + longDate(f.Latest()) + ". Dasar: " + string(appendCitations(nil, f.Citations())) + ".")
		}
	}
}

func (d *Decision) longestText() string {
	last, by, known := d.longest()
	var rule *compiled
	for i := range d.rules() {
		if d.rules()[i].id == by {
			rule = &d.rules()[i]
		}
	}
	switch {
	case rule == nil:
		return "Belum dapat dihitung"
	case !known:
		return "Belum dapat dihitung, karena belum diketahui: " + rule.title
	case last.IsZero():
		return "Tidak ada masa yang tersisa, karena: " + rule.title
	}
	return longDate(d.known.start()) + " sampai " + longDate(last) + ", dibatasi oleh: " + rule.title
}

// readings lists what follows under the open readings, those with the same
// answer together.
func (w *letter) readings(d *Decision) {
	matters := d.matters()
	if matters == 0 || d.outcome == NotEligible {
		return
	}
	type answer struct {
		outcome Outcome
		last    Date
	}
	var order []answer
	groups := map[answer][]places{}
	for _, s := range d.policy.splits[matters] {
		if s.readings&d.readings == 0 {
			continue
		}
		one := *d
		one.readings = s.readings & d.readings
		a := answer{outcome: d.policy.outcome(&one)}
		if a.outcome != NotEligible {
			a.last, _ = one.Longest()
		}
		if groups[a] == nil {
			order = append(order, a)
		}
		groups[a] = append(groups[a], s.values.places())
	}
	w.section("PEMBACAAN HUKUM YANG MASIH TERBUKA")
	for id := range paramID(openPoints) {
		if matters&(1<<id) != 0 {
			w.line(paramDefs[id].title, ":")
			for _, c := range paramDefs[id].choices {
				w.line("  ", c.text, " (", c.cite.String(), ")")
			}
		}
	}
	w.line("Maka:")
	for _, a := range order {
		s := strings.ReplaceAll(a.outcome.String(), "-", " ")
		if !a.last.IsZero() {
			s += "; paling lama sampai " + longDate(a.last)
		}
		w.item(s + ", jika " + readingsText(matters, groups[a]))
	}
}

// readingsText says under which readings an answer is given, without the points
// whose every choice gives it.
func readingsText(matters uint8, all []places) string {
	for id := range paramID(openPoints) {
		if matters&(1<<id) == 0 {
			continue
		}
		var rest []places
		for _, p := range all {
			if p[id] = 0; !slices.Contains(rest, p) {
				rest = append(rest, p)
			}
		}
		if len(rest)*len(paramDefs[id].choices) == len(all) {
			all, matters = rest, matters&^(1<<id)
		}
	}
	var texts []string
	for _, p := range all {
		texts = append(texts, readingText(matters, p))
	}
	return strings.Join(texts, "; atau ")
}

func (w *letter) objection(d *Decision) {
	w.section("KEBERATAN")
	if route, ok := d.policy.values[paramObjection].(Route); ok {
		s, _ := d.policy.setting(paramObjection)
		w.line(string(route), " (", s.citation.String(), ")")
		return
	}
	w.line("Jalur keberatan atas perpanjangan tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.")
}

// Notes yields what an officer should know beside the findings, one Indonesian
// sentence each: settings of the agency that depart from national law, other
// readings of contested points and what is reported of the agency, with whether
// they would change the answer, and how far the law was checked. They hold no
// personal data but dates of terms.
func (d Decision) Notes() iter.Seq[string] {
	return func(yield func(string) bool) {
		if d.policy == nil {
			return
		}
		for _, s := range d.policy.agencySet {
			if s.decides() && s.departure && d.applies(s.param) &&
				!yield("Menyimpang dari hukum nasional: "+paramDefs[s.param].title+": "+paramDefs[s.param].valueText(s.value)+
					"; secara nasional "+paramDefs[s.param].allows+". Dasar: "+s.citation.String()+".") {
				return
			}
		}
		if d.unchanged() {
			for _, note := range d.facts.NIP.Notes(d.facts.BirthDate, d.facts.Contracts.first()) {
				if !yield(note) {
					return
				}
			}
		}
		for i := range d.policy.others {
			if note := d.note(&d.policy.others[i]); note != "" && !yield(note) {
				return
			}
		}
		d.checks(yield)
	}
}

// applies reports whether a rule about this person applies the parameter.
func (d *Decision) applies(id paramID) bool {
	for i := range d.rules() {
		for _, used := range d.rules()[i].uses {
			if used == id {
				folded, _ := d.fold(&d.rules()[i])
				return folded != NotApplicable || d.rules()[i].bound != noBound
			}
		}
	}
	return false
}

// note says what another value of a parameter would change for this person, or
// "" when it does not concern him.
func (d *Decision) note(o *otherReading) string {
	def := &paramDefs[o.param]
	intro := "Bacaan lain"
	if o.reported {
		intro = "Sebagaimana dilaporkan"
	}
	text := intro + ": " + def.title + ": " + def.valueText(o.value) + " (" + o.cite.String() + ")"
	if o.policy == nil {
		if d.known.status() == PartTime && o.param == paramFirstTerms {
			return ""
		}
		return text + "."
	}
	other := *d
	other.policy, other.readings = o.policy, o.policy.all
	if o.policy.all == d.policy.all {
		other.readings = d.readings
	}
	other.limits()
	other.outcome = o.policy.outcome(&other)
	if !other.differs(d) {
		return ""
	}
	if other.outcome == d.outcome {
		text += "; hasilnya tidak berubah"
	} else {
		text += "; dengan itu hasilnya: " + strings.ReplaceAll(other.outcome.String(), "-", " ")
	}
	was, _ := d.Longest()
	if last, _ := other.Longest(); last != was && d.outcome != NotEligible {
		switch {
		case last.IsZero():
			text += "; tidak ada masa yang tersisa atau belum dapat dihitung"
		default:
			text += "; paling lama sampai " + longDate(last)
		}
	}
	return text + "."
}

// differs reports whether any rule says, asks or decides something else.
func (d *Decision) differs(e *Decision) bool {
	if len(d.rules()) != len(e.rules()) {
		return true
	}
	for i := range d.rules() {
		a, r := d.fold(&d.rules()[i])
		b, s := e.fold(&e.rules()[i])
		if a != b || r != s || d.rules()[i].blocks != e.rules()[i].blocks {
			return true
		}
	}
	return false
}

// checks says how far the instruments that the findings cite were checked.
func (d *Decision) checks(yield func(string) bool) {
	var names []string
	var parts []string
	older := false
	for f := range d.Findings() {
		if f.Result == NotApplicable {
			continue
		}
		for _, c := range f.Citations() {
			i := d.policy.checkedTo(c.Instrument)
			if i.CheckedTo.IsZero() || i.Force > Binding || slices.Contains(names, i.Name) {
				continue
			}
			names = append(names, i.Name)
			parts = append(parts, i.Name+" sampai "+longDate(i.CheckedTo)+orNothing(" oleh ", i.By))
			older = older || i.CheckedTo.Before(d.policy.day)
		}
	}
	if len(parts) == 0 {
		return
	}
	text := "Hukum diperiksa: " + strings.Join(parts, "; ") + "."
	if older {
		text += " Hari keputusan lebih kemudian; perubahan sesudah pemeriksaan tidak diketahui."
	}
	yield(text)
}
