package law

import (
	"iter"
	"slices"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/letter"
)

// Letter explains the decision to an officer, in Indonesian: the outcome and
// who decides, each finding with what was found, what was wanted and its
// article, what is missing and from whom, the longest term and what bounds it,
// notes, and that it is a draft and no decree. It holds personal data.
func (d Decision) Letter() string { return string(d.AppendLetter(nil)) }

// AppendLetter appends what [Decision.Letter] returns.
func (d Decision) AppendLetter(b []byte) []byte { return d.officer(b, pppk.Indonesian) }

// LetterFor explains the decision to that reader in that language. The officer's
// is that of [Decision.Letter], in English with the names of texts and articles
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
func (d Decision) LetterFor(r Reader, l pppk.Language) (string, error) {
	ps := &pppk.ProblemList{}
	if r != Officer && r != Employee {
		ps.Add("", "letter.reader", "say whom the letter is for: Officer or Employee")
	}
	if l != pppk.Indonesian && l != pppk.English {
		ps.Add("", "letter.language", "say which language the letter is in: Indonesian or English")
	}
	if err := ps.Err(); err != nil {
		return "", err
	}
	if r == Employee {
		if d.died() {
			ps.Kind = pppk.ErrNoLetter
			ps.Add("", "letter.death", "no letter is written to somebody whose death is on record; the personnel office turns to the family, and the officer's letter explains the decision")
			return "", ps.Err()
		}
		return d.employee(l), nil
	}
	return string(d.officer(nil, l)), nil
}

// died reports whether the decision is about somebody who has died, also where the
// request was refused. A death
// without its day counts too, and one that was added after the decision.
func (d *Decision) died() bool {
	switch {
	case d.facts == nil:
		return false
	case d.answers() && d.request.Ground == pppk.EndingGround(pppk.Death):
		return true
	}
	return slices.ContainsFunc(d.facts.Events.List, func(e pppk.Event) bool {
		return e.Kind == pppk.Death && !e.Date.After(d.policy.Day())
	})
}

func (d *Decision) officer(b []byte, l pppk.Language) []byte {
	w := &explanation{Writer: letter.Writer{B: b}, l: l, d: d}
	w.Line(w.in("KONSEP PENJELASAN: bukan surat keputusan", "DRAFT EXPLANATION: not a decree"))
	switch {
	case d.refused:
		w.Line(w.in("Permintaan ini keliru, sehingga tidak dijawab. Periksa: ", "This request cannot be, and is not answered. Check: "), d.refusedPlaces(), ".")
		return w.B
	case !d.answers():
		w.Line(w.in("Tidak ada aturan yang menjawab permintaan ini.", "No rule answers this request."))
		return w.B
	case !d.unchanged():
		w.Line(w.in("Keterangan tentang orang ini telah berubah sejak keputusan dihitung. Hitung keputusannya kembali.",
			"What is known of this person has changed since the decision was computed. Compute the decision again."))
		return w.B
	}
	w.c = d.explain()
	w.c.sure = true
	w.act, w.words = d.law.act, d.law.act.words(d.request)
	w.heading()
	w.outcome()
	w.findings()
	w.missing()
	w.longest()
	w.readings()
	w.Section(w.in("CATATAN", "NOTES"))
	none := true
	for note := range d.notes(w.c, l) {
		w.Item(note)
		none = false
	}
	if none {
		w.Line(w.in("Tidak ada.", "None."))
	}
	w.Section(w.in("KEBERATAN", "OBJECTION"))
	w.Line(w.objection())
	return w.B
}

// refusedPlaces are what is wrong in a request, by place and code.
func (d *Decision) refusedPlaces() string {
	var all []string
	for _, p := range pppk.Problems(d.Err()) {
		all = append(all, p.Path+" ("+p.Code+")")
	}
	return strings.Join(all, ", ")
}

// explanation is the officer's letter about one decision.
type explanation struct {
	letter.Writer
	l     pppk.Language
	d     *Decision
	c     *Case
	act   *ActSpec
	words *ActWords
}

func (w *explanation) in(id, en string) string { return pppk.Text{ID: id, EN: en}.In(w.l) }

func (w *explanation) period(p pppk.Period) string {
	return w.l.Date(p.First) + w.in(" sampai ", " to ") + w.l.Date(p.Last)
}

func (w *explanation) heading() {
	d, c, on := w.d, w.c, w.c.Contract()
	if c.Begins {
		on = pppk.Contract{Status: c.told}
	}
	asked := d.request.Position.Name
	if asked == "" {
		asked = PositionOf(d.request.Position.Kind, d.request.Position.Cluster, d.request.Position.Level).text(w.l, true)
	}
	if c.Begins {
		on.Position.Name = asked
	}
	w.Line(w.words.Title.In(w.l))
	w.Line()
	w.Field(w.in("Nama", "Name"), d.facts.Name)
	w.Field(w.in("Perjanjian", "Agreement"), on.Number)
	w.Field(w.in("Status", "Status"), statusWords.In(w.l, uint8(on.Status)))
	if !on.Period.IsZero() {
		w.Field(w.in("Masa", "Term"), w.period(on.Period))
	}
	w.Field(w.in("Jabatan", "Position"), on.Position.Name)
	if !c.Begins && c.asksPosition() {
		w.Field(w.in("Jabatan diminta", "Asked about"), asked)
	}
	w.Field(w.in("Unit", "Unit"), on.Unit)
	if !on.Pay.IsZero() {
		w.Field(w.in("Gaji", "Pay"), w.in(on.Pay.Letter()+" per bulan", englishMarks(on.Pay.Letter())+" a month"))
	}
	if w.act.Heading != nil {
		for _, line := range w.act.Heading(c, w.l) {
			w.Field(line.Label, line.Text)
		}
	}
	if p := d.request.Proposed; !p.IsZero() {
		w.Field(w.in("Usulan masa", "Proposed term"), w.period(p))
	}
	if g := d.request.Ground; g != nil {
		w.Field(w.in("Alasan", "Ground"), g.Title().In(w.l))
	}
	w.Field(w.in("Hari keputusan", "Decision day"), w.l.Date(d.policy.day))
	law := w.in("nasional", "national")
	for _, o := range d.policy.law.overlays {
		law += "; " + strings.TrimSpace(o.ID+" "+o.Version) + " (" + o.Authority + ")"
	}
	w.Field(w.in("Hukum", "Law"), law)
}

// englishMarks exchanges the points and commas of an amount.
func englishMarks(s string) string { return strings.NewReplacer(".", ",", ",", ".").Replace(s) }

// The words of letters for what has a wire value, unset first.
var (
	statusWords  = letter.Words{{}, {ID: "penuh waktu", EN: "full-time"}, {ID: "paruh waktu", EN: "part-time"}}
	outcomeWords = letter.Words{
		{},
		{ID: "memenuhi syarat", EN: "eligible"},
		{ID: "dipertentangkan", EN: "contested"},
		{ID: "belum dapat ditentukan", EN: "undetermined"},
		{ID: "tidak memenuhi syarat", EN: "not eligible"},
	}
	resultWords = letter.Words{
		{},
		{ID: "tidak berlaku", EN: "not applicable"},
		{ID: "terpenuhi", EN: "met"},
		{ID: "dipertentangkan", EN: "contested"},
		{ID: "belum diketahui", EN: "not known"},
		{ID: "tidak terpenuhi", EN: "not met"},
	}
)

// stepTexts are by who decides, then by Step.
var stepTexts = [...]letter.Words{
	0: {
		{},
		{ID: "keputusan belum terbuka", EN: "the decision is not open yet"},
		{ID: "menunggu keputusan", EN: "awaiting the decision"},
		{ID: "persetujuan tercatat", EN: "an approval is on record"},
		{ID: "penolakan tercatat", EN: "a refusal is on record"},
	},
	President: {
		{},
		{ID: "keputusan Presiden belum terbuka", EN: "the President's decision is not open yet"},
		{ID: "menunggu keputusan Presiden", EN: "awaiting the President's decision"},
		{ID: "persetujuan tercatat", EN: "an approval is on record"},
		{ID: "penolakan tercatat", EN: "a refusal is on record"},
	},
	AppointingAuthority: {
		{},
		{ID: "keputusan PPK belum terbuka", EN: "the PPK's decision is not open yet"},
		{ID: "menunggu keputusan PPK", EN: "awaiting the PPK's decision"},
		{ID: "PPK telah menyetujui", EN: "the PPK has approved"},
		{ID: "PPK telah menolak", EN: "the PPK has refused"},
	},
}

func (w *explanation) outcome() {
	d, c := w.d, w.c
	w.Section(w.in("HASIL", "OUTCOME"))
	w.Line(w.words.Outcomes[d.outcome].In(w.l))
	if c.unknown != nil && d.outcome != Undetermined {
		w.Line(w.in("Belum diketahui: ", "Not known: "), c.called(c.unknown).Title.In(w.l), ". ",
			w.in("Hasilnya sama menurut aturan penuh waktu dan menurut aturan paruh waktu; temuan keduanya ada di bawah.",
				"The outcome is the same by the rules of full-time and by those of part-time agreements; the findings of both are below."))
	}
	who := c.decider()
	by := w.in("tidak diketahui", "not known")
	switch who.By {
	case President:
		by = w.in("Presiden, atas usul pejabat pembina kepegawaian (PPK)", "the President, on the proposal of the appointing authority (PPK)") +
			letter.OrNothing(w.in(" ", " of "), d.policy.authority())
	case AppointingAuthority:
		by = w.in("pejabat pembina kepegawaian (PPK)", "the appointing authority (PPK)") + letter.OrNothing(w.in(" ", " of "), d.policy.authority())
	}
	by += letter.OrNothing(", ", who.Aside.In(w.l))
	if who.Source != nil {
		by += " (" + who.Source.In(w.l) + ")"
	}
	w.Line(w.in("Yang memutuskan: ", "Who decides: "), by, ".")
	if step := d.Step(); step != 0 {
		s := w.in("Tahap: ", "Step: ") + stepTexts[who.By].In(w.l, uint8(step))
		if by := c.source(pppk.Approval); by != nil && (step == Approved || step == Refused) {
			s += " (" + statementText(by, w.l, true) + ")"
		}
		w.Line(s, ".")
	}
	if w.act.Comes != nil && d.outcome == Eligible {
		if s := w.act.Comes(c, w.l); s != "" {
			w.Line(s)
		}
	}
	if d.outcome == Eligible || d.Step() == Approved {
		for i := range w.act.Duties {
			duty := &w.act.Duties[i]
			if !duty.holds(c.Day) || duty.Status != 0 && duty.Status != c.told && c.unknown == nil {
				continue
			}
			regime := ""
			if c.unknown != nil {
				regime = " (" + statusWords.In(w.l, uint8(duty.Status)) + ")"
			}
			w.Line(w.in("Sesudah persetujuan", "After approval"), regime, ": ", duty.Text.In(w.l), " (", duty.Cite.In(w.l), ")")
		}
	}
}

// called is a fact as the act asks for it: what is the position of an agreement otherwise,
// is that of the request where the act is about another.
func (c *Case) called(f *Fact) *Fact {
	if f.asked != nil && c.asksPosition() {
		return f.asked
	}
	return f
}

// decider is who decides.
func (c *Case) decider() Decider {
	if decides := c.law.act.Decides; decides != nil {
		return decides(c)
	}
	return Decider{By: AppointingAuthority}
}

func (w *explanation) findings() {
	for _, part := range []struct {
		title  pppk.Text
		blocks bool
	}{
		{pppk.Text{ID: "SYARAT YANG MENENTUKAN", EN: "CONDITIONS THAT DECIDE"}, true},
		{pppk.Text{ID: "HAL YANG DICATAT, tidak menentukan hasil", EN: "WHAT IS NOTED, and does not decide the outcome"}, false},
	} {
		w.Section(part.title.In(w.l))
		n := 0
		for f := range w.c.findings {
			if f.Blocks != part.blocks || f.Result == NotApplicable && (f.rule.Found == nil || f.found(w.c, w.l, true) == "") {
				continue
			}
			n++
			w.Line("- ", f.rule.Title.In(w.l), w.regime(f.rule), ": ", strings.ToUpper(resultWords.In(w.l, uint8(f.Result))), ".")
			w.Line("  ", f.rule.Duty.In(w.l))
			if s := f.found(w.c, w.l, true); s != "" {
				w.Line(w.in("  Ditemukan: ", "  Found: "), s, letter.OrNothing(w.in("; disyaratkan: ", "; required: "), f.wanted(w.l, true)), ".")
			}
			for _, fact := range w.c.lacks(f.rule, &f.evidence) {
				w.Line(w.in("  Yang belum ada: ", "  Missing: "), w.c.called(fact).Title.In(w.l), ".")
			}
			w.Line(w.in("  Dasar: ", "  Source: "), w.cites(f), ".")
		}
		if n == 0 {
			w.Line(w.in("Tidak ada.", "None."))
		}
	}
}

// regime tells the rules of the two regimes apart while the status is not known.
func (w *explanation) regime(r *compiled) string {
	if w.c.unknown == nil || r.Status == 0 {
		return ""
	}
	return " (" + statusWords.In(w.l, uint8(r.Status)) + ")"
}

func (w *explanation) cites(f Finding) string {
	return string(pppk.AppendCitations(nil, w.l, f.citations(w.c, w.l)))
}

func (w *explanation) missing() {
	missing := w.c.missingOf(w.d.outcome)
	if missing.isZero() {
		return
	}
	w.Section(w.in("KETERANGAN YANG DIPERLUKAN", "INFORMATION NEEDED"))
	for _, f := range missing.facts {
		n := w.c.called(f)
		text := n.Title.In(w.l)
		if f == needEvaluations && !missing.evaluations.IsZero() {
			text += " " + missing.evaluations.text(w.l, true)
		}
		text += w.in("; dari ", "; from ") + n.Office.In(w.l)
		if why := w.c.uncounted(n).In(w.l); why != "" {
			text += w.in(". Yang ada dalam berkas tidak dihitung: ", ". What is on file does not count: ") + why
		}
		w.Item(text)
	}
}

// uncounted says why a statement that is on file does not answer what is missing,
// if there is one.
func (c *Case) uncounted(f *Fact) pppk.Text {
	subject := f.Subject
	switch {
	case subject == 0:
		return pppk.Text{}
	case c.answers[subject] == unclear:
		return pppk.Text{ID: "pernyataan-pernyataan tidak sejalan", EN: "statements disagree"}
	}
	var why pppk.Text
	for i := range c.facts.Statements {
		switch s := &c.facts.Statements[i]; {
		case s.Subject != subject:
		case s.Answer == 0:
			why = pppk.Text{ID: "tanpa jawaban", EN: "it has no answer"}
		case s.Date.IsZero():
			why = pppk.Text{ID: "tanpa tanggal", EN: "it has no date"}
		case s.Date.After(c.Day):
			why = pppk.Text{ID: "bertanggal sesudah hari keputusan", EN: "it is dated after the day of the decision"}
		default:
			return pppk.Text{ID: "dari masa sebelumnya", EN: "it is of an earlier time"}
		}
	}
	return why
}

func (w *explanation) longest() {
	if w.d.outcome == NotEligible || w.c.unknown != nil || !w.act.Terms {
		return
	}
	w.Section(w.in("MASA PALING LAMA", "LONGEST TERM"))
	w.Line(w.longestText(), ".")
	last, _, known := w.c.longest()
	if !known {
		last = pppk.Date{}
	}
	for f := range w.c.findings {
		if !f.Blocks && !f.Latest().IsZero() && f.Latest().Before(last) {
			w.Item(w.in("Menurut hal yang dicatat (", "By what is noted (") + f.rule.Title.In(w.l) + w.in("): sampai ", "): until ") +
				w.l.Date(f.Latest()) + w.in(". Dasar: ", ". Source: ") + w.cites(f) + ".")
		}
	}
}

func (w *explanation) longestText() string {
	last, by, known := w.c.longest()
	var rule *compiled
	for _, r := range w.c.rules() {
		if r.ID == by {
			rule = r
		}
	}
	switch {
	case rule == nil:
		return w.in("Belum dapat dihitung", "It cannot be computed yet")
	case !known:
		return w.in("Belum dapat dihitung, karena belum diketahui: ", "It cannot be computed yet, because this is not known: ") + rule.Title.In(w.l)
	case last.IsZero():
		return w.in("Tidak ada masa yang tersisa, karena: ", "No term is left, because of: ") + rule.Title.In(w.l)
	}
	return w.period(pppk.Period{First: w.c.Start, Last: last}) + w.in(", dibatasi oleh: ", ", bounded by: ") + rule.Title.In(w.l) + w.c.cut(last).In(w.l)
}

// cut says that the age limit surely ends a term before that day.
func (c *Case) cut(last pppk.Date) pppk.Text {
	if c.Limit.Birthday.IsZero() {
		return pppk.Text{}
	}
	for _, s := range c.law.splits[c.law.open] {
		if _, most := c.Limit.Days(s.values.limitDay); !s.readings.and(c.readings).isZero() && !most.Before(last) {
			return pppk.Text{}
		}
	}
	return pppk.Text{ID: "; batas usia mengakhirinya lebih dulu", EN: "; the age limit ends it earlier"}
}

// readings lists what follows under the open readings, those with the same answer
// together.
func (w *explanation) readings() {
	d, law := w.d, w.d.law
	matters := w.c.matters()
	if matters == 0 || d.outcome == NotEligible {
		return
	}
	type answer struct {
		outcome Outcome
		last    pppk.Date
	}
	var order []answer
	groups := map[answer][]Reading{}
	for one := range d.split(matters) {
		a := answer{outcome: one.outcome}
		if a.outcome != NotEligible {
			a.last, _ = one.Longest()
		}
		if groups[a] == nil {
			order = append(order, a)
		}
		groups[a] = append(groups[a], law.reading(matters, law.under(one.readings)))
	}
	w.Section(w.in("PEMBACAAN HUKUM YANG MASIH TERBUKA", "READINGS OF THE LAW THAT ARE STILL OPEN"))
	for at := range law.each(matters) {
		def := d.policy.law.params[at].def
		w.Line(def.title.In(w.l), ":")
		for _, c := range def.choices {
			cite := c.cite
			if w.c.told == pppk.PartTime && c.part != (pppk.Citation{}) {
				cite = c.part
			}
			w.Line("  ", c.text.In(w.l), " (", cite.In(w.l), w.weight(cite, d.policy.day), ")")
		}
	}
	w.Line(w.in("Maka:", "Then:"))
	for _, a := range order {
		s := w.words.called(w.l, a.outcome)
		if !a.last.IsZero() {
			s += w.in("; paling lama sampai ", "; at the longest until ") + w.l.Date(a.last)
		}
		condition := w.in(", menurut setiap pembacaan", ", under every reading")
		if text := readingsText(w.l, groups[a]); text != "" {
			condition = w.in(", jika ", ", if ") + text
		}
		w.Item(s + condition)
	}
}

// weight says what a source is worth that is no binding text of that day.
func (w *explanation) weight(c pppk.Citation, day pppk.Date) (s string) {
	if !c.Blocks() {
		force := [...]pppk.Text{{}, {ID: "teks mengikat", EN: "binding text"}, {ID: "surat", EN: "letter"}, {ID: "pernyataan", EN: "statement"}, {ID: "praktik", EN: "practice"}}[c.Instrument.Force]
		sure := [...]pppk.Text{{}, {ID: "tinggi", EN: "high"}, {ID: "sedang", EN: "medium"}, {ID: "rendah", EN: "low"}}[c.Confidence]
		s = "; " + force.In(w.l) + w.in(", keyakinan ", ", confidence ") + sure.In(w.l)
	}
	if !c.ExistsOn(day) {
		s += w.in("; lebih kemudian daripada hari keputusan", "; later than the day of the decision")
	}
	return s
}

// readingsText says under which readings an answer is given, without the points whose
// every choice gives it.
func readingsText(l pppk.Language, all []Reading) string {
	for point := 0; point < len(all[0]); {
		var rest []Reading
		for _, r := range all {
			r = slices.Delete(slices.Clone(r), point, point+1)
			if !slices.ContainsFunc(rest, func(o Reading) bool { return slices.Equal(o, r) }) {
				rest = append(rest, r)
			}
		}
		if len(rest)*len(all[0][point].def.choices) == len(all) {
			all = rest
		} else {
			point++
		}
	}
	var texts []string
	for _, r := range all {
		texts = append(texts, r.In(l))
	}
	return strings.Join(texts, pppk.Text{ID: "; atau ", EN: "; or "}.In(l))
}

// objection is where the employee can object, to an officer.
func (w *explanation) objection() string {
	if w.act.Objection != nil {
		return w.act.Objection(w.c, Officer, w.l)
	}
	return w.in("Jalur keberatan tidak diketahui.", "No route of objection is known.")
}

// Notes yields what an officer should know beside the findings, one Indonesian
// sentence each: settings of the agency that depart from national law, other
// readings of contested points and what is reported of the agency, with whether
// they would change the answer, and how far the law was checked. They hold no
// personal data but dates of terms.
func (d Decision) Notes() iter.Seq[string] { return d.NotesIn(pppk.Indonesian) }

// NotesIn yields them in the language.
func (d Decision) NotesIn(l pppk.Language) iter.Seq[string] {
	return func(yield func(string) bool) {
		if c := d.explain(); c != nil {
			d.notes(c, l)(yield)
		}
	}
}

func (d *Decision) notes(c *Case, l pppk.Language) iter.Seq[string] {
	in := func(id, en string) string { return pppk.Text{ID: id, EN: en}.In(l) }
	return func(yield func(string) bool) {
		for _, s := range d.policy.agencySet {
			if s.decides() && s.departure && c.applies(s.param) &&
				!yield(in("Menyimpang dari hukum nasional: ", "Departs from national law: ")+s.param.title.In(l)+": "+s.param.valueText(l, s.value)+
					in("; secara nasional ", "; nationally ")+s.param.allows(s.from).words.In(l)+in(". Dasar: ", ". Source: ")+s.citation.In(l)+".") {
				return
			}
		}
		for _, s := range d.policy.agencySet {
			if s.decides() && s.param.stated && s.param.concerns(s.status, c.told) &&
				!yield(in("Ketentuan instansi: ", "The agency has set: ")+s.param.title.In(l)+": "+s.param.valueText(l, s.value)+" ("+s.citation.In(l)+").") {
				return
			}
		}
		if d.outcome == 0 && !yield(c.silence(l)) {
			return
		}
		if d.law.act.Notes != nil {
			for _, note := range d.law.act.Notes(*d, c, l) {
				if !yield(note) {
					return
				}
			}
		}
		if c.unchanged() {
			for _, note := range d.facts.NIP.NotesIn(l, d.facts.BirthDate, d.facts.Contracts.FirstDay()) {
				if !yield(note) {
					return
				}
			}
		}
		for i := range d.policy.others {
			if note := d.note(c, l, &d.policy.others[i]); note != "" && !yield(note) {
				return
			}
		}
		c.checks(l, yield)
	}
}

// silence says why no rule answers.
func (c *Case) silence(l pppk.Language) string {
	status := c.told
	answers := func(s pppk.Status) bool { return c.law.nation[s] }
	if other := pppk.FullTime + pppk.PartTime - status; status != 0 && !answers(status) && answers(other) {
		return pppk.Text{
			ID: "Tidak ada aturan yang diketahui tentang hal ini bagi PPPK " + statusWords.In(pppk.Indonesian, uint8(status)) +
				"; aturan yang diketahui mengenai PPPK " + statusWords.In(pppk.Indonesian, uint8(other)) + " saja.",
			EN: "No rule on this is known for " + statusWords.In(pppk.English, uint8(status)) +
				" PPPK; the rules that are known are about " + statusWords.In(pppk.English, uint8(other)) + " PPPK alone.",
		}.In(l)
	}
	return pppk.Text{
		ID: "Tidak ada aturan tentang hal ini yang diketahui berlaku pada hari keputusan.",
		EN: "No rule on this is known to be in force on the day of the decision.",
	}.In(l)
}

// concerns reports whether a stated value, set for a status or both, is of
// interest to an employee.
func (d *paramDef) concerns(set, status pppk.Status) bool {
	return status == 0 || (d.status == 0 || d.status == status) && (set == 0 || set == status)
}

// applies reports whether a rule about this person applies the parameter.
func (c *Case) applies(def *paramDef) bool {
	for _, r := range c.rules() {
		for i := range r.params {
			if r.params[i].def == def && r.params[i].cited {
				return c.fully(r).result != NotApplicable || r.Bounds != 0
			}
		}
	}
	return false
}

// note says what another value of a parameter would change for this person, or "" when it
// does not concern him.
func (d *Decision) note(c *Case, l pppk.Language, o *otherReading) string {
	in := func(id, en string) string { return pppk.Text{ID: id, EN: en}.In(l) }
	intro := in("Bacaan lain", "Another reading")
	if o.reported {
		intro = in("Sebagaimana dilaporkan", "As reported")
	}
	text := intro + ": " + o.param.title.In(l) + ": " + o.param.valueText(l, o.value) + " (" + o.cite.In(l) + ")"
	if o.policy == nil {
		if !o.param.concerns(o.status, c.told) {
			return ""
		}
		return text + "."
	}
	law := o.policy.of(d.request.Act)
	if law == nil || law.readingSet == nil { // no rule of the act applies it
		return ""
	}
	other := *d
	other.policy, other.law, other.readings = o.policy, law, law.all
	if other.readings == d.law.all {
		other.readings = d.readings
	}
	if t := o.policy.base.ages; t != nil {
		other.known.Limit = t.limitOf(d.known.Born, &d.known.Position)
	}
	then := new(Case)
	then.open(o.policy, law, &d.request, d.facts)
	other.fill(then)
	other.outcome = then.outcome()
	if !then.differs(c) {
		return ""
	}
	if other.outcome == d.outcome {
		text += in("; hasilnya tidak berubah", "; the outcome does not change")
	} else {
		text += in("; dengan itu hasilnya: ", "; with it the outcome is: ") + d.law.act.words(d.request).called(l, other.outcome)
	}
	was, _, known := c.longest()
	if !known {
		was = pppk.Date{}
	}
	last, _, known := then.longest()
	if !known {
		last = pppk.Date{}
	}
	if last != was && d.outcome != NotEligible {
		switch {
		case last.IsZero():
			text += in("; tidak ada masa yang tersisa atau belum dapat dihitung", "; no term is left, or it cannot be computed yet")
		default:
			text += in("; paling lama sampai ", "; at the longest until ") + l.Date(last)
		}
	}
	return text + "."
}

// differs reports whether any rule says, asks or decides something else.
func (c *Case) differs(e *Case) bool {
	if len(c.rules()) != len(e.rules()) {
		return true
	}
	for i := range c.rules() {
		r, s := c.rules()[i], e.rules()[i]
		a, b := c.fully(r), e.fully(s)
		missing, others := c.lacks(r, &a), e.lacks(s, &b)
		asked, also := c.openlyAsked(r, &a), e.openlyAsked(s, &b)
		a.values, b.values = nil, nil
		if a != b || r.blocks != s.blocks || !slices.EqualFunc(missing, others, (*Fact).same) || !slices.Equal(asked, also) {
			return true
		}
	}
	return false
}

// openlyAsked is which points of law a rule asks about that the nation leaves open, whether
// somebody has chosen or not.
func (c *Case) openlyAsked(r *compiled, why *evidence) []*paramDef {
	asked := []*paramDef{}
	if why.values == nil {
		return asked
	}
	c.asked = &asked
	c.as(r.Status)
	c.run(r)
	c.asked = nil
	return asked
}

// checks says how far the instruments that the findings cite were checked.
func (c *Case) checks(l pppk.Language, yield func(string) bool) {
	p := c.policy
	in := func(id, en string) string { return pppk.Text{ID: id, EN: en}.In(l) }
	var names []string
	var parts []string
	older := false
	for f := range c.findings {
		if f.Result == NotApplicable {
			continue
		}
		for _, cite := range f.citations(c, l) {
			i := p.CheckedTo(cite.Instrument)
			if i.CheckedTo.IsZero() || i.Force > pppk.Binding || slices.Contains(names, i.Name) {
				continue
			}
			names = append(names, i.Name)
			parts = append(parts, i.Name+in(" sampai ", " up to ")+l.Date(i.CheckedTo)+letter.OrNothing(in(" oleh ", " by "), i.By))
			older = older || i.CheckedTo.Before(c.Day)
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
