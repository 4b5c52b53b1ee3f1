package pppk

var pp49 = Instrument{
	Name: "PP 49/2018", Title: "Peraturan Pemerintah tentang Manajemen PPPK",
	Force: Binding, Since: newDate(2018, 11, 28), CheckedTo: newDate(2026, 4, 1),
}

var pasal37ayat2 = seen(pp49, "Pasal 37 ayat (2)", "syarat perpanjangan", High)

// Pasal 37: the renewal of a full-time agreement.
var pp49Rules = []rule{
	{
		id: "renewal.agreement", act: Renewal, status: FullTime,
		title: "Perjanjian yang diperpanjang",
		duty:  "Ada perjanjian kerja yang berjalan dan dapat diperpanjang.",
		cites: []Citation{seen(pp49, "Pasal 37 ayat (1)", "perpanjangan masa perjanjian", High)},
		uses:  []paramID{paramAfterLapse},
		check: checkAgreement,
	},
	{
		id: "renewal.performance", act: Renewal, status: FullTime,
		title: "Pencapaian kinerja",
		duty:  "Atasan dan tim penilai menyatakan target kinerja tercapai.",
		cites: []Citation{pasal37ayat2},
		check: checkStatement(Attainment, needAttainment),
	},
	{
		id: "renewal.competence", act: Renewal, status: FullTime,
		title: "Kesesuaian kompetensi",
		duty:  "Instansi menyatakan kompetensi sesuai dengan jabatan.",
		cites: []Citation{pasal37ayat2},
		check: checkStatement(Competence, needCompetence),
	},
	{
		id: "renewal.agency_need", act: Renewal, status: FullTime,
		title: "Kebutuhan instansi",
		duty:  "Instansi menyatakan jabatan itu masih dibutuhkan.",
		cites: []Citation{pasal37ayat2},
		check: checkStatement(AgencyNeed, needAgencyNeed),
	},
	{
		id: "renewal.performance.floor", act: Renewal, status: FullTime,
		title: "Predikat kinerja paling rendah",
		duty:  "Predikat kinerja tahunan tidak lebih rendah dari yang ditetapkan instansi.",
		cites: []Citation{seen(pp49, "Pasal 37 ayat (1)", "perpanjangan berdasarkan penilaian kinerja", High)},
		uses:  []paramID{paramFloor},
		when:  func(v *values) bool { return v.floor != 0 },
		check: checkFloor,
	},
	{
		id: "renewal.term.minimum", act: Renewal, status: FullTime, bound: atLeast,
		title: "Masa perjanjian paling singkat",
		duty:  "Masa yang diusulkan tidak lebih singkat dari yang diperbolehkan.",
		cites: []Citation{seen(pp49, "Pasal 37 ayat (1)", "masa perjanjian paling singkat", High)},
		uses:  []paramID{paramAgeDay, paramShortTerm},
		check: checkMinimum,
	},
	{
		id: "renewal.term.leaders", act: Renewal, status: FullTime, bound: atMost,
		title: "Masa perjanjian paling lama bagi pimpinan tinggi",
		duty:  "Perpanjangan bagi JPT utama dan JPT madya tidak melewati masa paling lama.",
		cites: []Citation{seen(pp49, "Pasal 37 ayat (5)", "perpanjangan JPT utama dan JPT madya tertentu", High)},
		check: checkLeaders,
	},
	{
		id: "renewal.term.agency", act: Renewal, status: FullTime, bound: byLengths,
		title:   "Lama perpanjangan menurut instansi",
		duty:    "Masa yang diusulkan sesuai dengan lama perpanjangan yang ditetapkan instansi.",
		cites:   []Citation{seen(pp49, "Pasal 37 ayat (1)", "perpanjangan sesuai kebutuhan", High)},
		uses:    []paramID{paramTerms, paramAgeDay},
		when:    func(v *values) bool { return v.terms != Terms{} },
		lengths: func(v *values) Terms { return v.terms },
		check:   func(k known, v *values) result { return checkLengths(k, v, v.terms) },
	},
}

// afterApproval is what the PPK owes once a renewal is approved.
var afterApproval = []struct {
	status Status
	text   string
	cite   Citation
}{
	{FullTime, "Tembusan keputusan perpanjangan disampaikan kepada Kepala BKN.", seen(pp49, "Pasal 37 ayat (4)", "tembusan kepada Kepala BKN", High)},
}

// checkAgreement serves both regimes. That an agreement lapsed is an open point
// of law, never simply not met.
func checkAgreement(k known, v *values) result {
	r := result{found: stateOf(k.state, k.last), wanted: textRunning, code: Met.code()}
	switch k.state {
	case Lapsed:
		if v.afterLapse == lapseEnds {
			r.code = NotMet.code()
		}
		r.code = r.code.on(onAfterLapse)
	case NotBegun:
		r.found = stateOf(NotBegun, k.first)
		r.code = NotMet.code()
	case Running:
	default:
		return needing(k.stateNeed)
	}
	return r
}

// checkStatement asks for an office's statement about the subject.
func checkStatement(s Subject, missing need) check {
	return func(k known, _ *values) result {
		switch k.answers[s] {
		case answerYes:
			return result{found: answerOf(s, Yes), wanted: answerOf(s, Yes), code: Met.code()}
		case answerNo:
			return result{found: answerOf(s, No), wanted: answerOf(s, Yes), code: NotMet.code()}
		case answerNeedsFirst:
			return needing(needFirst)
		}
		return needing(missing)
	}
}

// checkFloor looks at the named years that reach into the agreement. A year
// below the floor decides, even while another is missing.
func checkFloor(k known, v *values) result {
	if k.first.IsZero() {
		return needing(needFirst)
	}
	lowest, year, missing, counted := VeryGood+1, 0, uint64(0), false
	for i := range evaluationYears {
		y := k.day.Year() - evaluationYears + 1 + i
		if v.floorYears&(1<<i) == 0 || y < k.first.Year() {
			continue
		}
		counted = true
		switch p := k.annual[i]; {
		case p == 0 || p == gradeUnclear:
			missing |= 1 << (5 * i)
		case p < lowest:
			lowest, year = p, y
		}
	}
	r := result{found: gradeOf(lowest, year), wanted: gradeOf(v.floor, 0), code: Met.code()}
	switch {
	case !counted:
		return result{code: NotApplicable.code()}
	case lowest < v.floor:
		r.code = NotMet.code()
	case missing != 0:
		r.found = evalsOf(k.day.Year(), missing)
		r.code = needing(needEvaluations).code
	}
	return r
}

func checkMinimum(k known, v *values) result {
	r := result{found: dayOf(k.propLast), bound: termEnd(k.start, 1)}
	r.wanted = dayOf(r.bound)
	switch missing := k.startNeed | k.endNeed; {
	case !k.proposed:
		r.code = NotApplicable.code()
		return r
	case missing != 0:
		return needing(missing)
	case !k.propLast.Before(r.bound):
		r.code = Met.code()
		return r
	}
	// Shorter than the law's least: only the age limit can excuse it.
	bites, _, missing := k.limit(v)
	if missing != 0 {
		return needing(missing)
	}
	r.code = NotMet.code()
	if v.shortTerm == shortToLimit && bites.Before(r.bound) && k.start.Before(bites) && !k.propLast.Before(bites) {
		r.code = Met.code()
	}
	r.code = r.code.on(onAgeDay | onShortTerm)
	return r
}

// checkLeaders: "JPT madya tertentu" is taken as every JPT madya.
func checkLeaders(k known, _ *values) result {
	if k.kind != uint8(JPTUtama) && k.kind != uint8(JPTMadya) {
		if k.kind == 0 && k.proposed {
			return needing(needKind)
		}
		return result{code: NotApplicable.code()}
	}
	return k.atMost(5)
}

// atMost answers a rule that allows at most so many years.
func (k known) atMost(years int) result {
	r := result{found: dayOf(k.propLast), bound: termEnd(k.start, years), code: Met.code()}
	r.wanted = dayOf(r.bound)
	switch missing := k.startNeed | k.endNeed; {
	case !k.proposed:
		r.code = NotApplicable.code()
	case missing != 0:
		return needing(missing)
	case k.propLast.After(r.bound):
		r.code = NotMet.code()
	}
	return r
}

// checkLengths answers a rule that allows some lengths only. A term that is
// none of them can still be right if it ends at the age limit and the lengths
// may, so the age limit is asked for only then.
func checkLengths(k known, v *values, t Terms) result {
	r := result{found: dayOf(k.propLast), wanted: termsOf(t), code: Met.code()}
	missing := k.startNeed | k.endNeed
	switch {
	case !k.proposed:
		r.code = NotApplicable.code()
		return r
	case missing != 0:
		return needing(missing)
	}
	n := Period{k.start, k.propLast}.years()
	if n > 0 {
		r.found = yearsValue.of(uint64(n))
	}
	if n > 0 && t.lengths&(1<<min(n, 63)) != 0 {
		return r
	}
	r.code = NotMet.code()
	if whole := termEnd(k.start, t.longest(maxTermYears)); !t.toLimit && (!t.cut || !k.propLast.Before(whole)) {
		return r
	}
	bites, _, missing := k.limit(v)
	if missing != 0 {
		return needing(missing)
	}
	if k.propLast == bites {
		r.code = Met.code()
	}
	r.code = r.code.on(onAgeDay)
	return r
}
