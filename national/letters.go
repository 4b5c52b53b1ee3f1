package national

import (
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/letter"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

// What letters say of single acts.

// maxWords is how long a sentence to an employee may be.
const maxWords = 24

// objection is where somebody can object, of an act: the agency's own route, if it has set
// one.
func objection(none pppk.Text) func(*law.Case, law.Reader, pppk.Language) string {
	return func(c *law.Case, r law.Reader, l pppk.Language) string {
		route, source, set := law.ValueOf(c.Policy(), objectionRoute)
		switch {
		case r == law.Employee:
			return objectionPlain(string(route), set, l)
		case set:
			return string(route) + " (" + source.In(l) + ")"
		case c.Request.Ground == pppk.EndingGround(pppk.Resignation):
			return noObjectionResigning.In(l)
		}
		return none.In(l)
	}
}

var noObjectionResigning = pppk.Text{
	ID: "Jalur keberatan atas pengunduran diri yang ditunda tidak diketahui dalam hukum nasional, dan instansi belum menetapkannya.",
	EN: "National law is not known to have a route of objection about a resignation that is postponed, and the agency has not set one.",
}

// objectionPlain gives the agency's own route if it is one short sentence without articles
// or texts, and otherwise says who knows it.
func objectionPlain(route string, set bool, l pppk.Language) string {
	if !set {
		return pppk.Text{
			ID: "Tanyakan penjelasan dan cara mengajukan keberatan kepada kantor kepegawaian (BKPSDM/BKD)",
			EN: "Ask the personnel office (BKPSDM/BKD) for an explanation and how to object",
		}.In(l)
	}
	text := strings.TrimSuffix(strings.TrimSpace(route), ".")
	s := pppk.Text{ID: "Instansi Anda menetapkan tentang keberatan: \"", EN: "Your agency says about objections: \""}.In(l) + text + "\""
	if len(strings.Fields(s)) <= maxWords && !strings.ContainsAny(text, ".!?\"\n\r") && !citesText(text) {
		return s
	}
	return pppk.Text{
		ID: "Instansi Anda telah menetapkan jalur keberatan; tanyakan jalur itu kepada kantor kepegawaian (BKPSDM/BKD)",
		EN: "Your agency has set a route of objection; ask the personnel office (BKPSDM/BKD) for it",
	}.In(l)
}

// citesText reports whether a text names an article or an instrument.
func citesText(s string) bool {
	for _, word := range strings.Fields(strings.ToLower(s)) {
		switch strings.Trim(word, "(),;:'") {
		case "pasal", "ayat", "diktum", "peraturan", "undang-undang", "nomor":
			return true
		}
		if before, after, ok := strings.Cut(word, "/"); ok && strings.ContainsAny(before, "0123456789") && strings.ContainsAny(after, "0123456789") {
			return true // "12/2025"
		}
	}
	return false
}

// What the PPK owes once an act is approved.
var (
	renewalDuties = []law.Duty{{Status: pppk.FullTime, Text: pppk.Text{
		ID: "Tembusan keputusan perpanjangan disampaikan kepada Kepala BKN.",
		EN: "A copy of the renewal decree is sent to the Head of BKN.",
	}, Cite: source.Seen(source.PP49, "Pasal 37 ayat (4)", "tembusan kepada Kepala BKN", pppk.High)}}
	specialDuties = []law.Duty{{Status: pppk.FullTime, Text: pppk.Text{
		ID: "Menurut satu laporan, besarnya mengikuti perhitungan golongan yang bersangkutan; cara menghitungnya tidak diketahui.",
		EN: "By one report its size goes by the calculation of the grade concerned; how that is done is not known.",
	}, Cite: specialSize}}
)

// What an outcome is called among readings, where an ending is asked about and where
// somebody resigns: why it is so, the findings say.
var (
	endingCalled = byOutcome{
		{},
		{ID: "ada dasar", EN: "there is a ground"},
		{ID: "dipertentangkan", EN: "contested"},
		{ID: "belum dapat ditentukan", EN: "undetermined"},
		{ID: "tidak dapat diputus sekarang", EN: "cannot be ended now"},
	}
	resigningCalled = byOutcome{
		{},
		{ID: "dapat disetujui", EN: "can be approved"},
		{ID: "dipertentangkan", EN: "contested"},
		{ID: "belum dapat ditentukan", EN: "undetermined"},
		{ID: "tidak dapat disetujui sekarang", EN: "cannot be approved now"},
	}
)

func wordsOfEnding(r law.Request) *law.ActWords {
	if r.Ground == pppk.EndingGround(pppk.Resignation) {
		return &resigning
	}
	return nil
}

// decidesOnPosition: of some positions the President appoints, on the proposal of the PPK.
func decidesOnPosition(c *law.Case) law.Decider {
	switch p := (pppk.Position{Kind: c.Position.Kind, Level: c.Position.Level}); {
	case expert(&p):
		return law.Decider{By: law.President, Source: &source.ExpertsByPresident}
	case leader(&p):
		return law.Decider{By: law.President, Source: &source.LeadersByPresident}
	}
	return law.Decider{By: law.AppointingAuthority}
}

func decidesOnEnding(c *law.Case) law.Decider {
	a := EndingAuthorityOf(told(c), pppk.Position{Kind: c.Position.Kind, Level: c.Position.Level})
	if a.Decides == 0 {
		return law.Decider{}
	}
	return law.Decider{By: a.Decides, Source: &endingAuthority, Aside: pppk.Text{
		ID: "menurut sumber tentang berakhirnya masa perjanjian", EN: "by a source about agreements whose period ends",
	}}
}

// told is the status of the agreement; 0 where it is not known, whatever rule runs.
func told(c *law.Case) pppk.Status {
	if c.StatusUnknown() {
		return 0
	}
	return c.Status
}

// englishMarks exchanges the points and commas of an amount.
func englishMarks(s string) string { return strings.NewReplacer(".", ",", ",", ".").Replace(s) }

// gradeLines are what a letter about pay says of the agreement.
func gradeLines(c *law.Case, l pppk.Language) []law.Line {
	on := c.Contract()
	lines := []law.Line{{Label: pppk.Text{ID: "Golongan", EN: "Grade"}.In(l), Text: on.Grade.String()}}
	if !on.ServiceSince.IsZero() {
		lines = append(lines, law.Line{Label: pppk.Text{ID: "MKG sejak", EN: "Service since"}.In(l), Text: l.Date(on.ServiceSince)})
	}
	return lines
}

// raiseComes says which step the raise is about, and the pay of the table, if there is a
// table of that day.
func raiseComes(c *law.Case, l pppk.Language) string {
	r, err := ReachedRaise(c.Policy(), c.Contract())
	if err != nil {
		return ""
	}
	from, to := r.From.Letter(), r.To.Letter()
	return pppk.Text{ID: "Gaji pokok: dari " + from + " menjadi " + to + " per bulan menurut tabel", EN: "Base pay: from " + englishMarks(from) + " to " + englishMarks(to) + " a month by the table"}.In(l) +
		pppk.Text{ID: ", karena masa kerja golongan mencapai ", EN: ", since service in the grade reached "}.In(l) + law.YearsOn(uint8(r.Years.Years()), r.Day).Long(l) + "."
}

// raisePlain says what the raise comes to.
func raisePlain(c *law.Case, l pppk.Language) string {
	r, err := ReachedRaise(c.Policy(), c.Contract())
	if err != nil {
		return ""
	}
	to := r.To.Letter()
	return pppk.Text{
		ID: "Menurut tabel, gaji pokoknya " + to + " per bulan: masa kerja golongan Anda mencapai ",
		EN: "By the table, base pay is " + englishMarks(to) + " a month: your service in the grade reached ",
	}.In(l) + law.YearsOn(uint8(r.Years.Years()), r.Day).Long(l)
}

// classPlain says what the text that counts makes of an ending, and what that
// means for applying again.
func classPlain(c *law.Case, l pppk.Language) string {
	for e := range EndingClasses(c.Policy(), c.Request.Ground, told(c)) {
		if !e.Chosen || e.Class == 0 {
			break
		}
		by := pppk.Text{ID: "Menurut peraturan pemerintah", EN: "By the government regulation"}
		if e.Instrument.Name == source.UU20.Name {
			by = pppk.Text{ID: "Menurut undang-undang", EN: "By the statute"}
		}
		if e.Implied {
			by = pppk.Text{ID: by.ID + ", secara tersirat,", EN: by.EN + ", by implication,"}
		}
		again := [...]pppk.Text{
			{ID: ", dan apakah Anda dapat melamar sebagai PPPK lagi tidak diketahui", EN: ", and whether you can apply as PPPK again is not known"},
			pppk.Yes: {ID: ", dan tidak menghalangi Anda melamar sebagai PPPK lagi", EN: ", and it does not bar you from applying as PPPK again"},
			pppk.No:  {ID: ", dan Anda tidak dapat melamar sebagai PPPK lagi", EN: ", and you cannot apply as PPPK again"},
		}[e.ApplyAgain]
		return by.In(l) + pppk.Text{ID: " pemutusan itu ", EN: " this ending is "}.In(l) + e.Class.Words(l) + again.In(l)
	}
	return pppk.Text{
		ID: "Kelas pemutusan itu, dan akibatnya bagi lamaran Anda sebagai PPPK lagi, tidak diketahui",
		EN: "The class of this ending, and whether you can apply as PPPK again, are not known",
	}.In(l)
}

// endingNotes say what each text makes of an ending, and who decides on it where
// that is not the PPK.
func endingNotes(d law.Decision, c *law.Case, l pppk.Language) (all []string) {
	in := func(id, en string) string { return pppk.Text{ID: id, EN: en}.In(l) }
	for e := range EndingClasses(c.Policy(), c.Request.Ground, told(c)) {
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
	unchanged := c.IsUnchanged()
	if unchanged && c.Request.Ground == pppk.EndingGround(pppk.Resignation) {
		all = append(all, resignationNotes(d, c, l)...)
	}
	if unchanged {
		switch a := EndingAuthorityOf(told(c), c.Contract().Position); {
		case a.Decides == law.President:
			all = append(all, in("Presiden memutuskan atas usul PPK. ", "The President decides on the proposal of the PPK. ")+
				a.Note(l)+in(" Dasar: ", " Source: ")+string(pppk.AppendCitations(nil, l, a.Citations()))+".")
		case told(c) == pppk.PartTime:
			all = append(all, in("Tidak ada teks yang diketahui yang menyebut siapa yang memutus perjanjian paruh waktu; PPK yang mengangkat.",
				"No text that is known says who ends a part-time agreement; the PPK appoints."))
		case a.Decides == 0 && told(c) == pppk.FullTime:
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
func conversionNotes(_ law.Decision, c *law.Case, l pppk.Language) []string {
	set, found := c.Statement(needPostSet)
	if !found || set.Answer != pppk.Yes {
		return nil
	}
	last := StatusChange.Last(set.Date)
	note := StatusChange.Text(l) + pppk.Text{ID: " Jika kebutuhan itu ditetapkan pada ", EN: " If the need was set on "}.In(l) + l.Date(set.Date) +
		pppk.Text{ID: ", paling lambat ", EN: ", at the latest on "}.In(l) + l.Date(last) +
		pppk.Text{
			ID: " jika tidak ada hari libur di antaranya; setiap hari libur memundurkannya satu hari kerja (",
			EN: " if no holiday lies between; each holiday moves it by a working day (",
		}.In(l) + StatusChange.Citation().In(l) + ")."
	if c.Day.After(last) {
		note += pppk.Text{
			ID: " Tanpa hari libur, hari itu telah lewat pada hari keputusan.",
			EN: " Without holidays, that day had passed on the day of the decision.",
		}.In(l)
	}
	return []string{note}
}

// resignationNotes have the days until which a request to resign is postponed, as
// each source has it.
func resignationNotes(d law.Decision, c *law.Case, l pppk.Language) (all []string) {
	var share pppk.Percent // more than the statement says is not known, and not needed
	switch said(c, needTargetShare) {
	case pppk.Yes:
		share = pppk.PercentOf(resignationShare * 100)
	case pppk.No:
		share = pppk.PercentOf(0)
	}
	tests := Resignation(c.Policy(), c.Contract(), share)
	if !postponable(d) {
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
func postponable(d law.Decision) (tested bool) {
	for f := range d.Findings() {
		switch id := f.Rule; {
		case id == "ending.resignation.period" || id == "ending.resignation.target":
			tested = tested || f.Result == law.NotMet || f.Result == law.ContestedResult || f.Result == law.NotKnown
		case f.Blocks && f.Result == law.NotMet:
			return false
		}
	}
	return tested
}
