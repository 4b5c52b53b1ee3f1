package main

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// Kabupaten Sukamaju does not exist; its two decrees are made up. This file is all of
// its act: what is asked, what is known, what applies from when, and how it is said.
var (
	decree  = madeUp("Peraturan Bupati Sukamaju 21/2025", "Pasal 3", "2026-01-01")
	amended = madeUp("Peraturan Bupati Sukamaju 8/2026", "Pasal 1", "2026-07-01")

	studyLeave = law.NewAct(law.ActSpec{ID: "izin-belajar", By: decree.Instrument, Early: true, Words: law.ActWords{
		Title: text("Izin belajar", "Permission to study"),
		Outcomes: [...]pppk.Text{
			text("BELUM ADA ATURAN tentang izin belajar pada hari ini.", "THERE IS NO RULE on permission to study on this day."),
			text("MEMENUHI SYARAT untuk diberi izin belajar. Izinnya sendiri belum diberikan.", "ELIGIBLE for permission to study. It has not been given yet."),
			text("BERGANTUNG PADA CARA HUKUM DIBACA.", "DEPENDS ON HOW THE LAW IS READ."),
			text("BELUM DAPAT DITENTUKAN: ada keterangan yang kurang.", "UNDETERMINED: information is missing."),
			text("TIDAK MEMENUHI SYARAT untuk diberi izin belajar.", "NOT ELIGIBLE for permission to study."),
		},
		Plain: [...]pppk.Text{
			text("Belum ada aturan tentang izin belajar", "There is no rule on permission to study yet"),
			text("Anda memenuhi syarat untuk diberi izin belajar", "You meet the conditions for permission to study"),
			text("Izin belajar Anda bergantung pada cara hukum dibaca", "Your permission to study depends on how the law is read"),
			text("Izin belajar Anda belum dapat ditentukan karena ada keterangan yang kurang", "Your permission to study cannot be told yet because information is missing"),
			text("Anda tidak memenuhi syarat untuk diberi izin belajar", "You do not meet the conditions for permission to study"),
		},
		Approved: text("; izinnya telah diberikan", "; it has been given"),
		Refused:  text("; izinnya telah ditolak", "; it has been refused"),
	}})

	admission = &law.Fact{
		ID: "surat_diterima", Kind: law.DateFact,
		Title:  text("hari surat penerimaan kuliah", "the day of the letter of admission"),
		Office: text("perguruan tinggi", "the university"),
	}
	evening = &law.Fact{
		ID: "kuliah_luar_jam_kerja", Kind: law.FlagFact,
		Title:  text("keterangan bahwa kuliah di luar jam kerja", "a statement that lectures are outside working hours"),
		Office: text("kepala unit kerja", "the head of the work unit"),
	}

	service = law.NewParameter(law.ParameterSpec[law.Count]{
		ID: "sukamaju.study.years", Title: text("Masa kerja sebelum izin belajar", "Years of service before permission to study"),
		Versions: []law.Version[law.Count]{
			{Value: 1, Until: amended.Instrument.Since.AddDays(-1), Cite: decree},
			{Value: 2, From: amended.Instrument.Since, Cite: amended},
		},
	})
)

// studyOverlay is the act, laid over national law.
func studyOverlay() law.Overlay {
	rule := func(id string, title, duty, plain pppk.Text, check func(*law.Case) law.Result, reads ...*law.Fact) law.Rule {
		return law.Rule{
			ID: "sukamaju.study." + id, Act: studyLeave, Cites: []pppk.Citation{decree}, From: decree.Instrument.Since,
			Title: title, Duty: duty, Plain: plain, Check: check, Reads: reads,
		}
	}
	long := rule("service", text("Masa kerja", "Service"),
		text("Masa kerja mencapai batas yang ditetapkan.", "Service reaches what the decree asks for."),
		text("Masa kerja Anda belum mencapai batasnya.", "Your service is shorter than what is asked for."), served)
	long.Parameters = []law.Param{service}
	return law.Overlay{
		ID: "kabupaten-sukamaju", Authority: "Kabupaten Sukamaju", Version: "2026-07",
		Acts: []law.Act{studyLeave}, Facts: []*law.Fact{admission, evening}, Parameters: []law.Param{service},
		Rules: []law.Rule{
			rule("admission", text("Diterima di perguruan tinggi", "Admission"),
				text("Pegawai telah diterima di perguruan tinggi.", "The employee has been admitted to a university."),
				text("Anda belum diterima di perguruan tinggi.", "You have not been admitted to a university."), admitted, admission),
			rule("hours", text("Waktu kuliah", "Hours of lectures"),
				text("Kuliah berlangsung di luar jam kerja.", "Lectures are outside working hours."),
				text("Kuliah Anda berlangsung dalam jam kerja.", "Your lectures are within working hours."),
				func(c *law.Case) law.Result { return c.Asks(evening) }, evening),
			long,
		},
	}
}

// admitted asks for the letter of admission, of the day of the decision or before.
func admitted(c *law.Case) law.Result {
	day, known := c.Date(admission)
	if !known {
		return c.Lacks(admission)
	}
	return c.Either(!day.IsZero() && !day.After(c.Day), law.OnDay(day), law.UpToDay(c.Day))
}

// served asks for whole years since the first day of the agreement.
func served(c *law.Case) law.Result {
	if c.Agreement.First.IsZero() {
		return c.Lacks(law.FirstDayFact())
	}
	years := c.Day.Year() - c.Agreement.First.Year()
	if c.Agreement.First.AddMonths(12*years, pppk.ClampToMonthEnd).After(c.Day) {
		years--
	}
	least := int(service.In(c))
	return c.Either(years >= least, law.YearsOf(max(years, 0)), law.AtLeastYears(least))
}

func text(id, en string) pppk.Text { return pppk.Text{ID: id, EN: en} }

func madeUp(name, article, since string) pppk.Citation {
	return pppk.Citation{
		Instrument: pppk.Instrument{Name: name, Force: pppk.Binding, Since: pppk.MustParseDate(since)},
		Article:    article, Subject: "izin belajar", Pinpoint: pppk.SeenPinpoint, Confidence: pppk.High,
	}
}

// study is national law with the act.
func study() (*law.Law, error) { return national.Law().With(studyOverlay()) }
