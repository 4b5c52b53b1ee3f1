package before

import (
	"iter"
	"math/bits"
	"slices"
	"strings"
)

// Letter explains the decision to an officer, in Indonesian: the outcome and
// who decides, each finding with what was found, what was wanted and its
// article, what is missing and from whom, the longest term and what bounds it,
// notes, and that it is a draft and no decree. It holds personal data.
func (d Decision) Letter() string { return string(d.AppendLetter(nil)) }

// AppendLetter appends what [law.Decision.Letter] returns.
func (d Decision) AppendLetter(b []byte) []byte { return d.officer(b, Indonesian) }

// LetterFor explains the decision to that reader in that language. The officer's
// is that of [law.Decision.Letter], in English with the names of texts and articles
// as they are. The employee's is at most four plain sentences after the name,
// without articles: the outcome and who decides; the first reason, the open
// point of law or the last day that may be given; of an ending its ground and
// class; what stands beside an outcome that reads as good news; what to bring or
// ask for, and where.
//
// A reader or language that is unset or unknown is an error: neither is guessed.
// Where the employee has died, by the facts on or before the day of the decision
// or as the ground of the ending, there is no letter to him about any act, and
// the error is [pppk.ErrNoLetter]; the officer's is there.
func (d Decision) LetterFor(r Reader, l Language) (string, error) {
	ps := &problems{}
	if r != Officer && r != Employee {
		ps.add("", "letter.reader", "say whom the letter is for: Officer or Employee")
	}
	if l != Indonesian && l != English {
		ps.add("", "letter.language", "say which language the letter is in: Indonesian or English")
	}
	if err := ps.err(); err != nil {
		return "", err
	}
	if r == Employee {
		if d.died() {
			ps.kind = ErrNoLetter
			ps.add("", "letter.death", "no letter is written to somebody whose death is on record; the personnel office turns to the family, and the officer's letter explains the decision")
			return "", ps.err()
		}
		return d.employee(l), nil
	}
	return string(d.officer(nil, l)), nil
}

// died reports whether the decision is about somebody who has died. A death
// without its day counts too, and one that was added after the decision.
func (d *Decision) died() bool {
	switch {
	case d.policy == nil:
		return false
	case acts[d.act].grounds && d.request.Ground == EndingGround(Death):
		return true
	}
	return slices.ContainsFunc(d.facts.Events.List, func(e Event) bool {
		return e.Kind == Death && !e.Date.After(d.policy.day)
	})
}

func (d *Decision) officer(b []byte, l Language) []byte {
	w := &explanation{letter{b}, l}
	w.line(w.in("KONSEP PENJELASAN: bukan surat keputusan", "DRAFT EXPLANATION: not a decree"))
	if d.policy == nil {
		w.line(w.in("Tidak ada aturan yang menjawab permintaan ini.", "No rule answers this request."))
		return w.b
	}
	if !d.unchanged() {
		w.line(w.in("Keterangan tentang orang ini telah berubah sejak keputusan dihitung. Hitung keputusannya kembali.",
			"What is known of this person has changed since the decision was computed. Compute the decision again."))
		return w.b
	}
	w.heading(d)
	w.outcome(d)
	w.findings(d)
	w.missing(d)
	w.longest(d)
	w.readings(d)
	w.section(w.in("CATATAN", "NOTES"))
	for note := range d.notes(l) {
		w.item(note)
	}
	w.objection(d)
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

// explanation is the officer's letter about one decision.
type explanation struct {
	letter
	l Language
}

func (w *explanation) in(id, en string) string { return words{id, en}.in(w.l) }

func (w *explanation) period(p Period) string {
	return w.l.date(p.First) + w.in(" sampai ", " to ") + w.l.date(p.Last)
}

func (w *explanation) heading(d *Decision) {
	c := d.agreed()
	if acts[d.act].fresh != 0 {
		c = Contract{Status: acts[d.act].fresh}
	}
	asked := d.request.Position.Name
	if asked == "" {
		asked = positionOf(d.request.Position.Kind, d.request.Position.Cluster, d.request.Position.Level).text(w.l, true)
	}
	if acts[d.act].fresh != 0 {
		c.Position.Name = asked
	}
	w.line(d.words().title.in(w.l))
	w.line()
	w.field(w.in("Nama", "Name"), d.facts.Name)
	w.field(w.in("Perjanjian", "Agreement"), c.Number)
	w.field(w.in("Status", "Status"), statusWords.in(w.l, uint8(c.Status)))
	if !c.Period.IsZero() {
		w.field(w.in("Masa", "Term"), w.period(c.Period))
	}
	w.field(w.in("Jabatan", "Position"), c.Position.Name)
	if acts[d.act].fresh == 0 && d.asksPosition() {
		w.field(w.in("Jabatan diminta", "Asked about"), asked)
	}
	w.field(w.in("Unit", "Unit"), c.Unit)
	if !c.Pay.IsZero() {
		w.field(w.in("Gaji", "Pay"), w.in(c.Pay.letter()+" per bulan", englishMarks(c.Pay.letter())+" a month"))
	}
	if acts[d.act].pay {
		w.field(w.in("Golongan", "Grade"), c.Grade.String())
		if !c.ServiceSince.IsZero() {
			w.field(w.in("MKG sejak", "Service since"), w.l.date(c.ServiceSince))
		}
	}
	if p := d.request.Proposed; !p.IsZero() && !acts[d.act].pay {
		w.field(w.in("Usulan masa", "Proposed term"), w.period(p))
	}
	if g := d.request.Ground; acts[d.act].grounds && groundCode(g) != 0 {
		w.field(w.in("Alasan", "Ground"), g.groundTitle().in(w.l))
	}
	w.field(w.in("Hari keputusan", "Decision day"), w.l.date(d.policy.day))
	law := w.in("nasional", "national")
	for _, o := range d.policy.law.overlays {
		law += "; " + strings.TrimSpace(o.ID+" "+o.Version) + " (" + o.Authority + ")"
	}
	w.field(w.in("Hukum", "Law"), law)
}

// englishMarks exchanges the points and commas of an amount.
func englishMarks(s string) string { return strings.NewReplacer(".", ",", ",", ".").Replace(s) }

// The words of letters for what has a wire value, unset first.
var (
	statusWords  = wordList{{}, {"penuh waktu", "full-time"}, {"paruh waktu", "part-time"}}
	outcomeWords = wordList{
		{},
		{"memenuhi syarat", "eligible"},
		{"dipertentangkan", "contested"},
		{"belum dapat ditentukan", "undetermined"},
		{"tidak memenuhi syarat", "not eligible"},
	}
	resultWords = wordList{
		{},
		{"tidak berlaku", "not applicable"},
		{"terpenuhi", "met"},
		{"dipertentangkan", "contested"},
		{"belum diketahui", "not known"},
		{"tidak terpenuhi", "not met"},
	}
)

// stepTexts are by who decides, then by Step.
var stepTexts = [...]wordList{
	0: {
		{},
		{"keputusan belum terbuka", "the decision is not open yet"},
		{"menunggu keputusan", "awaiting the decision"},
		{"persetujuan tercatat", "an approval is on record"},
		{"penolakan tercatat", "a refusal is on record"},
	},
	President: {
		{},
		{"keputusan Presiden belum terbuka", "the President's decision is not open yet"},
		{"menunggu keputusan Presiden", "awaiting the President's decision"},
		{"persetujuan tercatat", "an approval is on record"},
		{"penolakan tercatat", "a refusal is on record"},
	},
	AppointingAuthority: {
		{},
		{"keputusan PPK belum terbuka", "the PPK's decision is not open yet"},
		{"menunggu keputusan PPK", "awaiting the PPK's decision"},
		{"PPK telah menyetujui", "the PPK has approved"},
		{"PPK telah menolak", "the PPK has refused"},
	},
}

// What an outcome is called among readings, where an ending is asked about and
// where somebody resigns: why it is so, the findings say.
var (
	endingOutcomeWords = wordList{
		{},
		{"ada dasar", "there is a ground"},
		{"dipertentangkan", "contested"},
		{"belum dapat ditentukan", "undetermined"},
		{"tidak dapat diputus sekarang", "cannot be ended now"},
	}
	resigningOutcomeWords = wordList{
		{},
		{"dapat disetujui", "can be approved"},
		{"dipertentangkan", "contested"},
		{"belum dapat ditentukan", "undetermined"},
		{"tidak dapat disetujui sekarang", "cannot be approved now"},
	}
)

// called is what an outcome of the act is called in a letter.
func (d *Decision) called(l Language, o Outcome) string {
	switch {
	case d.words() == &resigning:
		return resigningOutcomeWords.in(l, uint8(o))
	case acts[d.act].grounds:
		return endingOutcomeWords.in(l, uint8(o))
	}
	return outcomeWords.in(l, uint8(o))
}

func (w *explanation) outcome(d *Decision) {
	w.section(w.in("HASIL", "OUTCOME"))
	w.line(d.words().outcomes.in(w.l, uint8(d.outcome)))
	if d.need != 0 && d.outcome != Undetermined {
		w.line(w.in("Belum diketahui: ", "Not known: "), d.needed(bits.TrailingZeros64(uint64(d.need))).text.in(w.l), ". ",
			w.in("Hasilnya sama menurut aturan penuh waktu dan menurut aturan paruh waktu; temuan keduanya ada di bawah.",
				"The outcome is the same by the rules of full-time and by those of part-time agreements; the findings of both are below."))
	}
	who, source := d.decides()
	by := w.in("tidak diketahui", "not known")
	switch who {
	case President:
		by = w.in("Presiden, atas usul pejabat pembina kepegawaian (PPK)", "the President, on the proposal of the appointing authority (PPK)") +
			orNothing(w.in(" ", " of "), d.policy.authority())
	case AppointingAuthority:
		by = w.in("pejabat pembina kepegawaian (PPK)", "the appointing authority (PPK)") + orNothing(w.in(" ", " of "), d.policy.authority())
	}
	if source != nil && acts[d.act].grounds {
		by += w.in(", menurut sumber tentang berakhirnya masa perjanjian", ", by a source about agreements whose period ends")
	}
	if source != nil {
		by += " (" + source.in(w.l) + ")"
	}
	w.line(w.in("Yang memutuskan: ", "Who decides: "), by, ".")
	if step := d.Step(); step != 0 {
		s := w.in("Tahap: ", "Step: ") + stepTexts[who].in(w.l, uint8(step))
		if by := d.source(Approval); by != nil && (step == Approved || step == Refused) {
			s += " (" + by.text(w.l, true) + ")"
		}
		w.line(s, ".")
	}
	if d.request.Act == PeriodicRaise && d.outcome == Eligible {
		w.raise(d)
	}
	if d.outcome == Eligible || d.Step() == Approved {
		for _, duty := range afterApproval {
			if duty.act == d.request.Act && (duty.status == d.known.status() || d.need != 0) {
				regime := ""
				if d.need != 0 {
					regime = " (" + statusWords.in(w.l, uint8(duty.status)) + ")"
				}
				w.line(w.in("Sesudah persetujuan", "After approval"), regime, ": ", duty.text.in(w.l), " (", duty.cite.in(w.l), ")")
			}
		}
	}
}

// decides is who decides, by the position that the act is about, and the text
// that says so, where it is not the PPK by the rules of the act.
func (d *Decision) decides() (Authority, *Citation) {
	p := Position{Kind: PositionKind(d.person.kind), Level: Level(d.person.level)}
	switch d.request.Act {
	case Appointment, Conversion, Placement:
		switch {
		case p.expert():
			return President, &expertsByPresident
		case p.leader():
			return President, &leadersByPresident
		}
	case Ending:
		a := EndingAuthorityOf(d.known.status(), p)
		if a.Decides == 0 {
			return 0, nil
		}
		return a.Decides, &a.citation
	}
	return AppointingAuthority, nil
}

// raise says which step the raise is about, and the pay of the table, if there is
// a table of that day.
func (w *explanation) raise(d *Decision) {
	r, err := d.policy.ReachedRaise(d.agreed())
	if err != nil {
		return
	}
	from, to := r.From.letter(), r.To.letter()
	w.line(w.in("Gaji pokok: dari "+from+" menjadi "+to+" per bulan menurut tabel", "Base pay: from "+englishMarks(from)+" to "+englishMarks(to)+" a month by the table"),
		w.in(", karena masa kerja golongan mencapai ", ", since service in the grade reached "), stepOf(r.Years.years, r.Day).text(w.l, true), ".")
}

func orNothing(before, s string) string {
	if s == "" {
		return ""
	}
	return before + s
}

func (w *explanation) findings(d *Decision) {
	for _, part := range []struct {
		title  words
		blocks bool
	}{
		{words{"SYARAT YANG MENENTUKAN", "CONDITIONS THAT DECIDE"}, true},
		{words{"HAL YANG DICATAT, tidak menentukan hasil", "WHAT IS NOTED, and does not decide the outcome"}, false},
	} {
		w.section(part.title.in(w.l))
		n := 0
		for f := range d.Findings() {
			if f.Blocks != part.blocks || f.Result == NotApplicable && (f.ownRule() == nil || f.found(w.l, true) == "") {
				continue
			}
			n++
			w.line("- ", f.rule.title.in(w.l), w.regime(d, f.rule), ": ", strings.ToUpper(resultWords.in(w.l, uint8(f.Result))), ".")
			w.line("  ", f.rule.duty.in(w.l))
			if s := f.found(w.l, true); s != "" {
				w.line(w.in("  Ditemukan: ", "  Found: "), s, orNothing(w.in("; disyaratkan: ", "; required: "), f.wanted(w.l, true)), ".")
			}
			missing := f.missing()
			for i := range missing.need.each {
				w.line(w.in("  Yang belum ada: ", "  Missing: "), d.needed(i).text.in(w.l), ".")
			}
			for own := range missing.own(d.policy) {
				w.line(w.in("  Yang belum ada: ", "  Missing: "), own.Title.words().in(w.l), ".")
			}
			w.line(w.in("  Dasar: ", "  Source: "), w.cites(f), ".")
		}
		if n == 0 {
			w.line(w.in("Tidak ada.", "None."))
		}
	}
}

// regime tells the rules of the two regimes apart while the status is not known.
func (w *explanation) regime(d *Decision, r *rule) string {
	if d.need == 0 || r.status == 0 {
		return ""
	}
	return " (" + statusWords.in(w.l, uint8(r.status)) + ")"
}

func (w *explanation) cites(f Finding) string {
	return string(appendCitations(nil, w.l, f.citations(w.l)))
}

// missing is what the rule lacks to be known.
func (f Finding) missing() lacking {
	switch {
	case f.Result != NotKnown:
		return lacking{}
	case f.ownRule() != nil && f.evidence.code.needs() == 0:
		return lacking{need: f.rule.asks, facts: f.decision.ownMissing(f.rule)}
	}
	return lacking{need: f.evidence.code.needs()}
}

func (w *explanation) missing(d *Decision) {
	missing := d.lacks()
	if missing.isZero() {
		return
	}
	w.section(w.in("KETERANGAN YANG DIPERLUKAN", "INFORMATION NEEDED"))
	for i := range missing.need.each {
		n := d.needed(i)
		text := n.text.in(w.l)
		if 1<<i == needEvaluations && missing.evaluations != 0 {
			text += " " + missing.evaluations.text(w.l, true)
		}
		text += w.in("; dari ", "; from ") + offices[n.office].from.in(w.l)
		if why := d.uncounted(n.fact).in(w.l); why != "" {
			text += w.in(". Yang ada dalam berkas tidak dihitung: ", ". What is on file does not count: ") + why
		}
		w.item(text)
	}
	for own := range missing.own(d.policy) {
		w.item(own.Title.words().in(w.l) + w.in("; dari ", "; from ") + own.Office.words().in(w.l))
	}
}

// uncounted says why a statement that is on file does not answer what is missing,
// if there is one.
func (d *Decision) uncounted(fact string) words {
	var subject Subject
	if word, ok := strings.CutPrefix(fact, "pernyataan."); !ok || subject.UnmarshalText([]byte(word)) != nil {
		return words{}
	}
	if d.known.answer(subject) == answerUnclear {
		return words{"pernyataan-pernyataan tidak sejalan", "statements disagree"}
	}
	var why words
	for i := range d.facts.Statements {
		switch s := &d.facts.Statements[i]; {
		case s.Subject != subject:
		case s.Answer == 0:
			why = words{"tanpa jawaban", "it has no answer"}
		case s.Date.IsZero():
			why = words{"tanpa tanggal", "it has no date"}
		case s.Date.After(d.policy.day):
			why = words{"bertanggal sesudah hari keputusan", "it is dated after the day of the decision"}
		default:
			return words{"dari masa sebelumnya", "it is of an earlier time"}
		}
	}
	return why
}

func (w *explanation) longest(d *Decision) {
	if d.outcome == NotEligible || d.need != 0 || !acts[d.act].terms {
		return
	}
	w.section(w.in("MASA PALING LAMA", "LONGEST TERM"))
	w.line(w.longestText(d), ".")
	for f := range d.Findings() {
		if last, _ := d.Longest(); !f.Blocks && !f.Latest().IsZero() && f.Latest().Before(last) {
			w.item(w.in("Menurut hal yang dicatat (", "By what is noted (") + f.rule.title.in(w.l) + w.in("): sampai ", "): until ") +
				w.l.date(f.Latest()) + w.in(". Dasar: ", ". Source: ") + w.cites(f) + ".")
		}
	}
}

func (w *explanation) longestText(d *Decision) string {
	last, by, known := d.longest()
	var rule *compiled
	for i := range d.rules() {
		if d.rules()[i].id == by {
			rule = &d.rules()[i]
		}
	}
	switch {
	case rule == nil:
		return w.in("Belum dapat dihitung", "It cannot be computed yet")
	case !known:
		return w.in("Belum dapat dihitung, karena belum diketahui: ", "It cannot be computed yet, because this is not known: ") + rule.title.in(w.l)
	case last.IsZero():
		return w.in("Tidak ada masa yang tersisa, karena: ", "No term is left, because of: ") + rule.title.in(w.l)
	}
	return w.period(Period{d.known.start(), last}) + w.in(", dibatasi oleh: ", ", bounded by: ") + rule.title.in(w.l) + d.cut(last).in(w.l)
}

// cut says that the age limit surely ends a term before that day.
func (d *Decision) cut(last Date) words {
	if d.known.birthday().IsZero() {
		return words{}
	}
	for _, s := range d.law().splits[d.law().open] {
		if _, most := d.known.limitDays(s.values); s.readings&d.readings != 0 && !most.Before(last) {
			return words{}
		}
	}
	return words{"; batas usia mengakhirinya lebih dulu", "; the age limit ends it earlier"}
}

// readings lists what follows under the open readings, those with the same
// answer together.
func (w *explanation) readings(d *Decision) {
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
	for _, s := range d.law().splits[matters] {
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
	w.section(w.in("PEMBACAAN HUKUM YANG MASIH TERBUKA", "READINGS OF THE LAW THAT ARE STILL OPEN"))
	for id := range paramID(openPoints) {
		if matters&(1<<id) != 0 {
			w.line(paramDefs[id].title.in(w.l), ":")
			for _, c := range paramDefs[id].choices {
				cite := c.cite
				if d.known.status() == PartTime && c.part != (Citation{}) {
					cite = c.part
				}
				w.line("  ", c.text.in(w.l), " (", cite.in(w.l), w.weight(cite, d.policy.day), ")")
			}
		}
	}
	w.line(w.in("Maka:", "Then:"))
	for _, a := range order {
		s := d.called(w.l, a.outcome)
		if !a.last.IsZero() {
			s += w.in("; paling lama sampai ", "; at the longest until ") + w.l.date(a.last)
		}
		condition := w.in(", menurut setiap pembacaan", ", under every reading")
		if text := readingsText(w.l, matters, groups[a]); text != "" {
			condition = w.in(", jika ", ", if ") + text
		}
		w.item(s + condition)
	}
}

// weight says what a source is worth that is no binding text of that day.
func (w *explanation) weight(c Citation, day Date) (s string) {
	if !c.Blocks() {
		force := [...]words{{}, {"teks mengikat", "binding text"}, {"surat", "letter"}, {"pernyataan", "statement"}, {"praktik", "practice"}}[c.Instrument.Force]
		sure := [...]words{{}, {"tinggi", "high"}, {"sedang", "medium"}, {"rendah", "low"}}[c.Confidence]
		s = "; " + force.in(w.l) + w.in(", keyakinan ", ", confidence ") + sure.in(w.l)
	}
	if !c.exists(day) {
		s += w.in("; lebih kemudian daripada hari keputusan", "; later than the day of the decision")
	}
	return s
}

// readingsText says under which readings an answer is given, without the points
// whose every choice gives it.
func readingsText(l Language, matters uint8, all []places) string {
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
		texts = append(texts, readingText(l, matters, p))
	}
	return strings.Join(texts, words{"; atau ", "; or "}.in(l))
}

func (w *explanation) objection(d *Decision) {
	w.section(w.in("KEBERATAN", "OBJECTION"))
	if route, ok := d.policy.values[paramObjection].(Route); ok {
		s, _ := d.policy.setting(paramObjection)
		w.line(string(route), " (", s.citation.in(w.l), ")")
		return
	}
	w.line(d.words().noObjection.in(w.l))
}

// Notes yields what an officer should know beside the findings, one Indonesian
// sentence each: settings of the agency that depart from national law, other
// readings of contested points and what is reported of the agency, with whether
// they would change the answer, and how far the law was checked. They hold no
// personal data but dates of terms.
func (d Decision) Notes() iter.Seq[string] { return d.notes(Indonesian) }

func (d *Decision) notes(l Language) iter.Seq[string] {
	in := func(id, en string) string { return words{id, en}.in(l) }
	return func(yield func(string) bool) {
		if d.policy == nil {
			return
		}
		for _, s := range d.policy.agencySet {
			def := &paramDefs[s.param]
			if s.decides() && s.departure && d.applies(s.param) &&
				!yield(in("Menyimpang dari hukum nasional: ", "Departs from national law: ")+def.title.in(l)+": "+def.valueText(l, s.value)+
					in("; secara nasional ", "; nationally ")+def.allows.in(l)+in(". Dasar: ", ". Source: ")+s.citation.in(l)+".") {
				return
			}
		}
		for _, s := range d.policy.agencySet {
			def := &paramDefs[s.param]
			if s.decides() && def.stated && def.concerns(s.status, d.known.status()) &&
				!yield(in("Ketentuan instansi: ", "The agency has set: ")+def.title.in(l)+": "+def.valueText(l, s.value)+" ("+s.citation.in(l)+").") {
				return
			}
		}
		if d.outcome == 0 && !yield(d.silence(l)) {
			return
		}
		for _, note := range append(d.endingNotes(l), d.conversionNotes(l)...) {
			if !yield(note) {
				return
			}
		}
		if d.unchanged() {
			for _, note := range d.facts.NIP.notes(l, d.facts.BirthDate, d.facts.Contracts.first()) {
				if !yield(note) {
					return
				}
			}
		}
		for i := range d.policy.others {
			if note := d.note(l, &d.policy.others[i]); note != "" && !yield(note) {
				return
			}
		}
		d.checks(l, yield)
	}
}

// silence says why no rule answers.
func (d *Decision) silence(l Language) string {
	status := d.known.status()
	if other := FullTime + PartTime - status; status != 0 && len(d.law().blocking[status]) == 0 && len(d.law().blocking[other]) > 0 {
		return words{
			"Tidak ada aturan yang diketahui tentang hal ini bagi PPPK " + statusWords.in(Indonesian, uint8(status)) +
				"; aturan yang diketahui mengenai PPPK " + statusWords.in(Indonesian, uint8(other)) + " saja.",
			"No rule on this is known for " + statusWords.in(English, uint8(status)) +
				" PPPK; the rules that are known are about " + statusWords.in(English, uint8(other)) + " PPPK alone.",
		}.in(l)
	}
	return words{
		"Tidak ada aturan tentang hal ini yang diketahui berlaku pada hari keputusan.",
		"No rule on this is known to be in force on the day of the decision.",
	}.in(l)
}

// endingNotes say what each text makes of an ending, and who decides on it where
// that is not the PPK.
func (d *Decision) endingNotes(l Language) (all []string) {
	if !acts[d.act].grounds {
		return nil
	}
	in := func(id, en string) string { return words{id, en}.in(l) }
	for e := range d.policy.EndingClasses(d.request.Ground, d.known.status()) {
		class := in("tidak diketahui", "not known")
		switch {
		case !e.Listed:
			class = in("tidak ada dalam daftarnya", "not in its list")
		case e.Class != 0:
			class = e.Class.Words(l)
		}
		if e.Chosen && e.Class != 0 {
			class += in(" (yang diikuti)", " (which counts)")
		}
		note := in("Kelas pemutusan menurut ", "Class of the ending by ") + e.Instrument.Name + ", " + e.Title(l) + ": " + class + "."
		if e.Listed && e.Ground != EndingGround(Death) {
			note += in(" Akibat bagi lamaran baru: ", " For a new application: ") + againWords.in(l, uint8(e.ApplyAgain)) + "."
		}
		if e.Note(l) != "" {
			note += " " + e.Note(l)
		}
		all = append(all, note+in(" Dasar: ", " Source: ")+string(appendCitations(nil, l, e.Citations()))+".")
	}
	if d.unchanged() && d.request.Ground == EndingGround(Resignation) {
		all = append(all, d.resignationNotes(l)...)
	}
	if d.unchanged() {
		switch a := EndingAuthorityOf(d.known.status(), d.agreed().Position); {
		case a.Decides == President:
			all = append(all, in("Presiden memutuskan atas usul PPK. ", "The President decides on the proposal of the PPK. ")+
				a.Note(l)+in(" Dasar: ", " Source: ")+string(appendCitations(nil, l, a.Citations()))+".")
		case d.known.status() == PartTime:
			all = append(all, in("Tidak ada teks yang diketahui yang menyebut siapa yang memutus perjanjian paruh waktu; PPK yang mengangkat.",
				"No text that is known says who ends a part-time agreement; the PPK appoints."))
		case a.Decides == 0 && d.known.status() == FullTime:
			all = append(all, in("Siapa yang memutuskan bergantung pada jabatannya, yang belum diketahui.",
				"Who decides hangs on the position, which is not known."))
		case a.Decides == 0:
			all = append(all, in("Siapa yang memutuskan bergantung pada status perjanjian dan jabatannya.",
				"Who decides hangs on the status of the agreement and on the position."))
		}
	}
	return all
}

// againWords are what an ending means for applying again, by EndingReading.ApplyAgain.
var againWords = wordList{{"tidak diketahui", "not known"}, {"tidak menghalangi", "no obstacle"}, {"tidak dapat", "barred"}}

// conversionNotes say by when the PPK proposes the change of status, once it is
// known when the Minister set the need.
func (d *Decision) conversionNotes(l Language) []string {
	if d.request.Act != Conversion {
		return nil
	}
	set := d.source(PostSet)
	if set == nil || set.Answer != Yes {
		return nil
	}
	last := StatusChange.Last(set.Date)
	note := StatusChange.Text(l) + words{" Jika kebutuhan itu ditetapkan pada ", " If the need was set on "}.in(l) + l.date(set.Date) +
		words{", paling lambat ", ", at the latest on "}.in(l) + l.date(last) +
		words{
			" jika tidak ada hari libur di antaranya; setiap hari libur memundurkannya satu hari kerja (",
			" if no holiday lies between; each holiday moves it by a working day (",
		}.in(l) + StatusChange.Citation().in(l) + ")."
	if d.policy.day.After(last) {
		note += words{
			" Tanpa hari libur, hari itu telah lewat pada hari keputusan.",
			" Without holidays, that day had passed on the day of the decision.",
		}.in(l)
	}
	return []string{note}
}

// resignationNotes have the days until which a request to resign is postponed, as
// each source has it.
func (d *Decision) resignationNotes(l Language) (all []string) {
	var share Percent // more than the statement says is not known, and not needed
	switch d.known.answer(TargetShare) {
	case answerYes:
		share = Percent{resignationShare * 100, true}
	case answerNo:
		share = Percent{0, true}
	}
	tests := d.policy.Resignation(d.agreed(), share)
	if !d.postponable() {
		return tests.notes(l, false)
	}
	for r := range tests.Readings() {
		for p := range r.Postponements() {
			text := words{"Jika ditunda: sampai ", "If it is postponed: until "}
			if p.AtLeast {
				text = words{"Jika ditunda: paling cepat sampai ", "If it is postponed: at the earliest until "}
			}
			all = append(all, text.in(l)+l.date(p.Until)+" ("+p.Citation.in(l)+").")
		}
	}
	return append(all, tests.Notes(l)...)
}

// postponable reports whether a test of 90 % may stand in the way of a request to
// resign, and nothing but that.
func (d *Decision) postponable() (tested bool) {
	for f := range d.Findings() {
		switch id := f.rule.id; {
		case id == "ending.resignation.period" || id == "ending.resignation.target":
			tested = tested || f.Result == NotMet || f.Result == ContestedResult || f.Result == NotKnown
		case f.Blocks && f.Result == NotMet:
			return false
		}
	}
	return tested
}

// concerns reports whether a stated value, set for a status or both, is of
// interest to an employee.
func (d *paramDef) concerns(set, status Status) bool {
	return status == 0 || (d.status == 0 || d.status == status) && (set == 0 || set == status)
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
func (d *Decision) note(l Language, o *otherReading) string {
	in := func(id, en string) string { return words{id, en}.in(l) }
	def := &paramDefs[o.param]
	intro := in("Bacaan lain", "Another reading")
	if o.reported {
		intro = in("Sebagaimana dilaporkan", "As reported")
	}
	text := intro + ": " + def.title.in(l) + ": " + def.valueText(l, o.value) + " (" + o.cite.in(l) + ")"
	if o.policy == nil {
		if !def.concerns(o.status, d.known.status()) {
			return ""
		}
		return text + "."
	}
	if o.policy.acts[d.act].readingSet == nil { // no rule of the act applies it
		return ""
	}
	other := *d
	other.policy, other.readings = o.policy, o.policy.acts[d.act].all
	if other.readings == d.law().all {
		other.readings = d.readings
	}
	other.limits()
	other.outcome = o.policy.outcome(&other)
	if !other.differs(d) {
		return ""
	}
	if other.outcome == d.outcome {
		text += in("; hasilnya tidak berubah", "; the outcome does not change")
	} else {
		text += in("; dengan itu hasilnya: ", "; with it the outcome is: ") + d.called(l, other.outcome)
	}
	was, _ := d.Longest()
	if last, _ := other.Longest(); last != was && d.outcome != NotEligible {
		switch {
		case last.IsZero():
			text += in("; tidak ada masa yang tersisa atau belum dapat dihitung", "; no term is left, or it cannot be computed yet")
		default:
			text += in("; paling lama sampai ", "; at the longest until ") + l.date(last)
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
func (d *Decision) checks(l Language, yield func(string) bool) {
	in := func(id, en string) string { return words{id, en}.in(l) }
	var names []string
	var parts []string
	older := false
	for f := range d.Findings() {
		if f.Result == NotApplicable {
			continue
		}
		for _, c := range f.citations(l) {
			i := d.policy.checkedTo(c.Instrument)
			if i.CheckedTo.IsZero() || i.Force > Binding || slices.Contains(names, i.Name) {
				continue
			}
			names = append(names, i.Name)
			parts = append(parts, i.Name+in(" sampai ", " up to ")+l.date(i.CheckedTo)+orNothing(in(" oleh ", " by "), i.By))
			older = older || i.CheckedTo.Before(d.policy.day)
		}
	}
	if len(parts) == 0 {
		return
	}
	text := in("Hukum diperiksa: ", "Law checked: ") + strings.Join(parts, "; ") + "."
	if older {
		text += in(" Hari keputusan lebih kemudian; perubahan sesudah pemeriksaan tidak diketahui.",
			" The day of the decision is later; changes after the check are not known.")
	}
	yield(text)
}
