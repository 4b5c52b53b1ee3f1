package law

import (
	"iter"
	"slices"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/letter"
	"github.com/pppk-id/pppk/internal/source"
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

// died reports whether the decision is about somebody who has died. A death
// without its day counts too, and one that was added after the decision.
func (d *Decision) died() bool {
	switch {
	case d.policy == nil:
		return false
	case acts[d.act].grounds && d.request.Ground == pppk.EndingGround(pppk.Death):
		return true
	}
	return slices.ContainsFunc(d.facts.Events.List, func(e pppk.Event) bool {
		return e.Kind == pppk.Death && !e.Date.After(d.policy.day)
	})
}

func (d *Decision) officer(b []byte, l pppk.Language) []byte {
	w := &explanation{letter.Writer{B: b}, l}
	w.Line(w.in("KONSEP PENJELASAN: bukan surat keputusan", "DRAFT EXPLANATION: not a decree"))
	if d.policy == nil {
		w.Line(w.in("Tidak ada aturan yang menjawab permintaan ini.", "No rule answers this request."))
		return w.B
	}
	if !d.unchanged() {
		w.Line(w.in("Keterangan tentang orang ini telah berubah sejak keputusan dihitung. Hitung keputusannya kembali.",
			"What is known of this person has changed since the decision was computed. Compute the decision again."))
		return w.B
	}
	w.heading(d)
	w.outcome(d)
	w.findings(d)
	w.missing(d)
	w.longest(d)
	w.readings(d)
	w.Section(w.in("CATATAN", "NOTES"))
	for note := range d.notes(l) {
		w.Item(note)
	}
	w.objection(d)
	return w.B
}

// explanation is the officer's letter about one decision.
type explanation struct {
	letter.Writer
	l pppk.Language
}

func (w *explanation) in(id, en string) string { return pppk.Text{ID: id, EN: en}.In(w.l) }

func (w *explanation) period(p pppk.Period) string {
	return w.l.Date(p.First) + w.in(" sampai ", " to ") + w.l.Date(p.Last)
}

func (w *explanation) heading(d *Decision) {
	c := d.agreed()
	if d.fresh {
		c = pppk.Contract{Status: d.status}
	}
	asked := d.request.Position.Name
	if asked == "" {
		asked = positionOf(d.request.Position.Kind, d.request.Position.Cluster, d.request.Position.Level).text(w.l, true)
	}
	if d.fresh {
		c.Position.Name = asked
	}
	w.Line(d.words().title.In(w.l))
	w.Line()
	w.Field(w.in("Nama", "Name"), d.facts.Name)
	w.Field(w.in("Perjanjian", "Agreement"), c.Number)
	w.Field(w.in("Status", "Status"), statusWords.In(w.l, uint8(c.Status)))
	if !c.Period.IsZero() {
		w.Field(w.in("Masa", "Term"), w.period(c.Period))
	}
	w.Field(w.in("Jabatan", "Position"), c.Position.Name)
	if !d.fresh && d.asksPosition() {
		w.Field(w.in("Jabatan diminta", "Asked about"), asked)
	}
	w.Field(w.in("Unit", "Unit"), c.Unit)
	if !c.Pay.IsZero() {
		w.Field(w.in("Gaji", "Pay"), w.in(c.Pay.Letter()+" per bulan", englishMarks(c.Pay.Letter())+" a month"))
	}
	if acts[d.act].pay {
		w.Field(w.in("Golongan", "Grade"), c.Grade.String())
		if !c.ServiceSince.IsZero() {
			w.Field(w.in("MKG sejak", "Service since"), w.l.Date(c.ServiceSince))
		}
	}
	if p := d.request.Proposed; !p.IsZero() && !acts[d.act].pay {
		w.Field(w.in("Usulan masa", "Proposed term"), w.period(p))
	}
	if g := d.request.Ground; acts[d.act].grounds && groundCode(g) != 0 {
		w.Field(w.in("Alasan", "Ground"), groundTitle(g).In(w.l))
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

// What an outcome is called among readings, where an ending is asked about and
// where somebody resigns: why it is so, the findings say.
var (
	endingOutcomeWords = letter.Words{
		{},
		{ID: "ada dasar", EN: "there is a ground"},
		{ID: "dipertentangkan", EN: "contested"},
		{ID: "belum dapat ditentukan", EN: "undetermined"},
		{ID: "tidak dapat diputus sekarang", EN: "cannot be ended now"},
	}
	resigningOutcomeWords = letter.Words{
		{},
		{ID: "dapat disetujui", EN: "can be approved"},
		{ID: "dipertentangkan", EN: "contested"},
		{ID: "belum dapat ditentukan", EN: "undetermined"},
		{ID: "tidak dapat disetujui sekarang", EN: "cannot be approved now"},
	}
)

// called is what an outcome of the act is called in a letter.
func (d *Decision) called(l pppk.Language, o Outcome) string {
	switch {
	case d.words() == &resigning:
		return resigningOutcomeWords.In(l, uint8(o))
	case acts[d.act].grounds:
		return endingOutcomeWords.In(l, uint8(o))
	}
	return outcomeWords.In(l, uint8(o))
}

func (w *explanation) outcome(d *Decision) {
	w.Section(w.in("HASIL", "OUTCOME"))
	w.Line(d.words().outcomes.In(w.l, uint8(d.outcome)))
	if d.agreementNeed != noNeed && d.outcome != Undetermined {
		w.Line(w.in("Belum diketahui: ", "Not known: "), d.needed(d.agreementNeed).text.In(w.l), ". ",
			w.in("Hasilnya sama menurut aturan penuh waktu dan menurut aturan paruh waktu; temuan keduanya ada di bawah.",
				"The outcome is the same by the rules of full-time and by those of part-time agreements; the findings of both are below."))
	}
	who, source := d.decides()
	by := w.in("tidak diketahui", "not known")
	switch who {
	case President:
		by = w.in("Presiden, atas usul pejabat pembina kepegawaian (PPK)", "the President, on the proposal of the appointing authority (PPK)") +
			letter.OrNothing(w.in(" ", " of "), d.policy.authority())
	case AppointingAuthority:
		by = w.in("pejabat pembina kepegawaian (PPK)", "the appointing authority (PPK)") + letter.OrNothing(w.in(" ", " of "), d.policy.authority())
	}
	if source != nil && acts[d.act].grounds {
		by += w.in(", menurut sumber tentang berakhirnya masa perjanjian", ", by a source about agreements whose period ends")
	}
	if source != nil {
		by += " (" + source.In(w.l) + ")"
	}
	w.Line(w.in("Yang memutuskan: ", "Who decides: "), by, ".")
	if step := d.Step(); step != 0 {
		s := w.in("Tahap: ", "Step: ") + stepTexts[who].In(w.l, uint8(step))
		if by := d.source(pppk.Approval); by != nil && (step == Approved || step == Refused) {
			s += " (" + text(by, w.l, true) + ")"
		}
		w.Line(s, ".")
	}
	if d.request.Act == pppk.PeriodicRaise && d.outcome == Eligible {
		w.raise(d)
	}
	if d.outcome == Eligible || d.Step() == Approved {
		for _, duty := range afterApproval {
			if duty.act == d.request.Act && (duty.status == d.status || d.agreementNeed != noNeed) {
				regime := ""
				if d.agreementNeed != noNeed {
					regime = " (" + statusWords.In(w.l, uint8(duty.status)) + ")"
				}
				w.Line(w.in("Sesudah persetujuan", "After approval"), regime, ": ", duty.text.In(w.l), " (", duty.cite.In(w.l), ")")
			}
		}
	}
}

// decides is who decides, by the position that the act is about, and the text
// that says so, where it is not the PPK by the rules of the act.
func (d *Decision) decides() (Authority, *pppk.Citation) {
	p := pppk.Position{Kind: d.position.kind, Level: d.position.level}
	switch d.request.Act {
	case pppk.Appointment, pppk.Conversion, pppk.Placement:
		switch {
		case expert(&p):
			return President, &source.ExpertsByPresident
		case leader(&p):
			return President, &source.LeadersByPresident
		}
	case pppk.Ending:
		a := EndingAuthorityOf(d.status, p)
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
	from, to := r.From.Letter(), r.To.Letter()
	w.Line(w.in("Gaji pokok: dari "+from+" menjadi "+to+" per bulan menurut tabel", "Base pay: from "+englishMarks(from)+" to "+englishMarks(to)+" a month by the table"),
		w.in(", karena masa kerja golongan mencapai ", ", since service in the grade reached "), stepOf(uint8(r.Years.Years()), r.Day).text(w.l, true), ".")
}

func (w *explanation) findings(d *Decision) {
	for _, part := range []struct {
		title  pppk.Text
		blocks bool
	}{
		{pppk.Text{ID: "SYARAT YANG MENENTUKAN", EN: "CONDITIONS THAT DECIDE"}, true},
		{pppk.Text{ID: "HAL YANG DICATAT, tidak menentukan hasil", EN: "WHAT IS NOTED, and does not decide the outcome"}, false},
	} {
		w.Section(part.title.In(w.l))
		n := 0
		for f := range d.Findings() {
			if f.Blocks != part.blocks || f.Result == NotApplicable && (f.ownRule() == nil || f.found(w.l, true) == "") {
				continue
			}
			n++
			w.Line("- ", f.rule.title.In(w.l), w.regime(d, f.rule), ": ", strings.ToUpper(resultWords.In(w.l, uint8(f.Result))), ".")
			w.Line("  ", f.rule.duty.In(w.l))
			if s := f.found(w.l, true); s != "" {
				w.Line(w.in("  Ditemukan: ", "  Found: "), s, letter.OrNothing(w.in("; disyaratkan: ", "; required: "), f.wanted(w.l, true)), ".")
			}
			missing := f.missing()
			for i := range missing.needs.each {
				w.Line(w.in("  Yang belum ada: ", "  Missing: "), d.needed(i).text.In(w.l), ".")
			}
			for own := range missing.own(d.policy) {
				w.Line(w.in("  Yang belum ada: ", "  Missing: "), own.Title.In(w.l), ".")
			}
			w.Line(w.in("  Dasar: ", "  Source: "), w.cites(f), ".")
		}
		if n == 0 {
			w.Line(w.in("Tidak ada.", "None."))
		}
	}
}

// regime tells the rules of the two regimes apart while the status is not known.
func (w *explanation) regime(d *Decision, r *rule) string {
	if d.agreementNeed == noNeed || r.status == 0 {
		return ""
	}
	return " (" + statusWords.In(w.l, uint8(r.status)) + ")"
}

func (w *explanation) cites(f Finding) string {
	return string(pppk.AppendCitations(nil, w.l, f.citations(w.l)))
}

// missing is what the rule lacks to be known.
func (f Finding) missing() lacking {
	switch {
	case f.Result != NotKnown:
		return lacking{}
	case f.ownRule() != nil && f.evidence.missing.isZero():
		return lacking{needs: f.rule.asks, facts: f.decision.ownMissing(f.rule)}
	}
	return lacking{needs: f.evidence.missing}
}

func (w *explanation) missing(d *Decision) {
	missing := d.lacks()
	if missing.isZero() {
		return
	}
	w.Section(w.in("KETERANGAN YANG DIPERLUKAN", "INFORMATION NEEDED"))
	for i := range missing.needs.each {
		n := d.needed(i)
		text := n.text.In(w.l)
		if i == needEvaluations && missing.evaluations.kind != noValue {
			text += " " + missing.evaluations.text(w.l, true)
		}
		text += w.in("; dari ", "; from ") + offices[n.office].from.In(w.l)
		if why := d.uncounted(n.fact).In(w.l); why != "" {
			text += w.in(". Yang ada dalam berkas tidak dihitung: ", ". What is on file does not count: ") + why
		}
		w.Item(text)
	}
	for own := range missing.own(d.policy) {
		w.Item(own.Title.In(w.l) + w.in("; dari ", "; from ") + own.Office.In(w.l))
	}
}

// uncounted says why a statement that is on file does not answer what is missing,
// if there is one.
func (d *Decision) uncounted(fact string) pppk.Text {
	var subject pppk.Subject
	if word, ok := strings.CutPrefix(fact, "pernyataan."); !ok || subject.UnmarshalText([]byte(word)) != nil {
		return pppk.Text{}
	}
	if d.answers[subject] == answerUnclear {
		return pppk.Text{ID: "pernyataan-pernyataan tidak sejalan", EN: "statements disagree"}
	}
	var why pppk.Text
	for i := range d.facts.Statements {
		switch s := &d.facts.Statements[i]; {
		case s.Subject != subject:
		case s.Answer == 0:
			why = pppk.Text{ID: "tanpa jawaban", EN: "it has no answer"}
		case s.Date.IsZero():
			why = pppk.Text{ID: "tanpa tanggal", EN: "it has no date"}
		case s.Date.After(d.policy.day):
			why = pppk.Text{ID: "bertanggal sesudah hari keputusan", EN: "it is dated after the day of the decision"}
		default:
			return pppk.Text{ID: "dari masa sebelumnya", EN: "it is of an earlier time"}
		}
	}
	return why
}

func (w *explanation) longest(d *Decision) {
	if d.outcome == NotEligible || d.agreementNeed != noNeed || !acts[d.act].terms {
		return
	}
	w.Section(w.in("MASA PALING LAMA", "LONGEST TERM"))
	w.Line(w.longestText(d), ".")
	for f := range d.Findings() {
		if last, _ := d.Longest(); !f.Blocks && !f.Latest().IsZero() && f.Latest().Before(last) {
			w.Item(w.in("Menurut hal yang dicatat (", "By what is noted (") + f.rule.title.In(w.l) + w.in("): sampai ", "): until ") +
				w.l.Date(f.Latest()) + w.in(". Dasar: ", ". Source: ") + w.cites(f) + ".")
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
		return w.in("Belum dapat dihitung, karena belum diketahui: ", "It cannot be computed yet, because this is not known: ") + rule.title.In(w.l)
	case last.IsZero():
		return w.in("Tidak ada masa yang tersisa, karena: ", "No term is left, because of: ") + rule.title.In(w.l)
	}
	return w.period(pppk.Period{First: d.start, Last: last}) + w.in(", dibatasi oleh: ", ", bounded by: ") + rule.title.In(w.l) + d.cut(last).In(w.l)
}

// cut says that the age limit surely ends a term before that day.
func (d *Decision) cut(last pppk.Date) pppk.Text {
	if d.limit.birthday.IsZero() {
		return pppk.Text{}
	}
	for _, s := range d.law().dividedBy(d.law().open) {
		if _, most := d.limit.days(s.values.choices[paramAgeDay]); s.readings&d.readings != 0 && !most.Before(last) {
			return pppk.Text{}
		}
	}
	return pppk.Text{ID: "; batas usia mengakhirinya lebih dulu", EN: "; the age limit ends it earlier"}
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
		last    pppk.Date
	}
	var order []answer
	groups := map[answer][]choices{}
	for _, s := range d.law().dividedBy(matters) {
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
		groups[a] = append(groups[a], s.values.choices)
	}
	w.Section(w.in("PEMBACAAN HUKUM YANG MASIH TERBUKA", "READINGS OF THE LAW THAT ARE STILL OPEN"))
	points := slices.Collect(d.law().each(matters))
	for _, id := range points {
		w.Line(paramDefs[id].title.In(w.l), ":")
		for _, c := range paramDefs[id].choices {
			cite := c.cite
			if d.status == pppk.PartTime && c.part != (pppk.Citation{}) {
				cite = c.part
			}
			w.Line("  ", c.text.In(w.l), " (", cite.In(w.l), w.weight(cite, d.policy.day), ")")
		}
	}
	w.Line(w.in("Maka:", "Then:"))
	for _, a := range order {
		s := d.called(w.l, a.outcome)
		if !a.last.IsZero() {
			s += w.in("; paling lama sampai ", "; at the longest until ") + w.l.Date(a.last)
		}
		condition := w.in(", menurut setiap pembacaan", ", under every reading")
		if text := readingsText(w.l, points, groups[a]); text != "" {
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

// readingsText says under which readings an answer is given, without the points
// whose every choice gives it.
func readingsText(l pppk.Language, points []paramID, all []choices) string {
	var matter []paramID
	for _, id := range points {
		var rest []choices
		for _, at := range all {
			if at[id] = 0; !slices.Contains(rest, at) {
				rest = append(rest, at)
			}
		}
		if len(rest)*len(paramDefs[id].choices) == len(all) {
			all = rest
		} else {
			matter = append(matter, id)
		}
	}
	var texts []string
	for i := range all {
		texts = append(texts, readingText(l, slices.Values(matter), &all[i]))
	}
	return strings.Join(texts, pppk.Text{ID: "; atau ", EN: "; or "}.In(l))
}

func (w *explanation) objection(d *Decision) {
	w.Section(w.in("KEBERATAN", "OBJECTION"))
	if route, ok := d.policy.values[paramObjection].(Route); ok {
		s, _ := d.policy.setting(paramObjection)
		w.Line(string(route), " (", s.citation.In(w.l), ")")
		return
	}
	w.Line(d.words().noObjection.In(w.l))
}

// Notes yields what an officer should know beside the findings, one Indonesian
// sentence each: settings of the agency that depart from national law, other
// readings of contested points and what is reported of the agency, with whether
// they would change the answer, and how far the law was checked. They hold no
// personal data but dates of terms.
func (d Decision) Notes() iter.Seq[string] { return d.notes(pppk.Indonesian) }

func (d *Decision) notes(l pppk.Language) iter.Seq[string] {
	in := func(id, en string) string { return pppk.Text{ID: id, EN: en}.In(l) }
	return func(yield func(string) bool) {
		if d.policy == nil {
			return
		}
		for _, s := range d.policy.agencySet {
			def := &paramDefs[s.param]
			if s.decides() && s.departure && d.applies(s.param) &&
				!yield(in("Menyimpang dari hukum nasional: ", "Departs from national law: ")+def.title.In(l)+": "+def.valueText(l, s.value)+
					in("; secara nasional ", "; nationally ")+def.allows.In(l)+in(". Dasar: ", ". Source: ")+s.citation.In(l)+".") {
				return
			}
		}
		for _, s := range d.policy.agencySet {
			def := &paramDefs[s.param]
			if s.decides() && def.stated && def.concerns(s.status, d.status) &&
				!yield(in("Ketentuan instansi: ", "The agency has set: ")+def.title.In(l)+": "+def.valueText(l, s.value)+" ("+s.citation.In(l)+").") {
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
			for _, note := range d.facts.NIP.NotesIn(l, d.facts.BirthDate, d.facts.Contracts.FirstDay()) {
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
func (d *Decision) silence(l pppk.Language) string {
	status := d.status
	if other := pppk.FullTime + pppk.PartTime - status; status != 0 && len(d.law().blocking[status]) == 0 && len(d.law().blocking[other]) > 0 {
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

// endingNotes say what each text makes of an ending, and who decides on it where
// that is not the PPK.
func (d *Decision) endingNotes(l pppk.Language) (all []string) {
	if !acts[d.act].grounds {
		return nil
	}
	in := func(id, en string) string { return pppk.Text{ID: id, EN: en}.In(l) }
	for e := range d.policy.EndingClasses(d.request.Ground, d.status) {
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
		if e.Listed && e.Ground != pppk.EndingGround(pppk.Death) {
			note += in(" Akibat bagi lamaran baru: ", " For a new application: ") + againWords.In(l, uint8(e.ApplyAgain)) + "."
		}
		if e.Note(l) != "" {
			note += " " + e.Note(l)
		}
		all = append(all, note+in(" Dasar: ", " Source: ")+string(pppk.AppendCitations(nil, l, e.Citations()))+".")
	}
	if d.unchanged() && d.request.Ground == pppk.EndingGround(pppk.Resignation) {
		all = append(all, d.resignationNotes(l)...)
	}
	if d.unchanged() {
		switch a := EndingAuthorityOf(d.status, d.agreed().Position); {
		case a.Decides == President:
			all = append(all, in("Presiden memutuskan atas usul PPK. ", "The President decides on the proposal of the PPK. ")+
				a.Note(l)+in(" Dasar: ", " Source: ")+string(pppk.AppendCitations(nil, l, a.Citations()))+".")
		case d.status == pppk.PartTime:
			all = append(all, in("Tidak ada teks yang diketahui yang menyebut siapa yang memutus perjanjian paruh waktu; PPK yang mengangkat.",
				"No text that is known says who ends a part-time agreement; the PPK appoints."))
		case a.Decides == 0 && d.status == pppk.FullTime:
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
var againWords = letter.Words{{ID: "tidak diketahui", EN: "not known"}, {ID: "tidak menghalangi", EN: "no obstacle"}, {ID: "tidak dapat", EN: "barred"}}

// conversionNotes say by when the PPK proposes the change of status, once it is
// known when the Minister set the need.
func (d *Decision) conversionNotes(l pppk.Language) []string {
	if d.request.Act != pppk.Conversion {
		return nil
	}
	set := d.source(pppk.PostSet)
	if set == nil || set.Answer != pppk.Yes {
		return nil
	}
	last := StatusChange.Last(set.Date)
	note := StatusChange.Text(l) + pppk.Text{ID: " Jika kebutuhan itu ditetapkan pada ", EN: " If the need was set on "}.In(l) + l.Date(set.Date) +
		pppk.Text{ID: ", paling lambat ", EN: ", at the latest on "}.In(l) + l.Date(last) +
		pppk.Text{
			ID: " jika tidak ada hari libur di antaranya; setiap hari libur memundurkannya satu hari kerja (",
			EN: " if no holiday lies between; each holiday moves it by a working day (",
		}.In(l) + StatusChange.Citation().In(l) + ")."
	if d.policy.day.After(last) {
		note += pppk.Text{
			ID: " Tanpa hari libur, hari itu telah lewat pada hari keputusan.",
			EN: " Without holidays, that day had passed on the day of the decision.",
		}.In(l)
	}
	return []string{note}
}

// resignationNotes have the days until which a request to resign is postponed, as
// each source has it.
func (d *Decision) resignationNotes(l pppk.Language) (all []string) {
	var share pppk.Percent // more than the statement says is not known, and not needed
	switch d.answers[pppk.TargetShare] {
	case answerYes:
		share = pppk.PercentOf(resignationShare * 100)
	case answerNo:
		share = pppk.PercentOf(0)
	}
	tests := d.policy.Resignation(d.agreed(), share)
	if !d.postponable() {
		return tests.notes(l, false)
	}
	for r := range tests.Readings() {
		for p := range r.Postponements() {
			text := pppk.Text{ID: "Jika ditunda: sampai ", EN: "If it is postponed: until "}
			if p.AtLeast {
				text = pppk.Text{ID: "Jika ditunda: paling cepat sampai ", EN: "If it is postponed: at the earliest until "}
			}
			all = append(all, text.In(l)+l.Date(p.Until)+" ("+p.Citation.In(l)+").")
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
func (d *paramDef) concerns(set, status pppk.Status) bool {
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
func (d *Decision) note(l pppk.Language, o *otherReading) string {
	in := func(id, en string) string { return pppk.Text{ID: id, EN: en}.In(l) }
	def := &paramDefs[o.param]
	intro := in("Bacaan lain", "Another reading")
	if o.reported {
		intro = in("Sebagaimana dilaporkan", "As reported")
	}
	text := intro + ": " + def.title.In(l) + ": " + def.valueText(l, o.value) + " (" + o.cite.In(l) + ")"
	if o.policy == nil {
		if !def.concerns(o.status, d.status) {
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
			text += in("; paling lama sampai ", "; at the longest until ") + l.Date(last)
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
func (d *Decision) checks(l pppk.Language, yield func(string) bool) {
	in := func(id, en string) string { return pppk.Text{ID: id, EN: en}.In(l) }
	var names []string
	var parts []string
	older := false
	for f := range d.Findings() {
		if f.Result == NotApplicable {
			continue
		}
		for _, c := range f.citations(l) {
			i := d.policy.CheckedTo(c.Instrument)
			if i.CheckedTo.IsZero() || i.Force > pppk.Binding || slices.Contains(names, i.Name) {
				continue
			}
			names = append(names, i.Name)
			parts = append(parts, i.Name+in(" sampai ", " up to ")+l.Date(i.CheckedTo)+letter.OrNothing(in(" oleh ", " by "), i.By))
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
