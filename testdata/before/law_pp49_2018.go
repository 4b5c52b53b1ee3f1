package before

import "math/bits"

var pp49 = Instrument{
	Name: "PP 49/2018", Title: "Peraturan Pemerintah tentang Manajemen PPPK",
	Force: Binding, Since: newDate(2018, 11, 28), CheckedTo: newDate(2026, 4, 1),
}

// ownDiscipline leaves what is imposed to each PPK.
var ownDiscipline = seen(pp49, "Pasal 52 ayat (1)-(2)", "disiplin PPPK ditetapkan oleh setiap PPK", High)

var pasal37ayat2 = seen(pp49, "Pasal 37 ayat (2)", "syarat perpanjangan", High)

// Pasal 37: the renewal of a full-time agreement.
var pp49Rules = []rule{
	{
		id: "renewal.agreement", act: Renewal, status: FullTime,
		title: words{"Perjanjian yang diperpanjang", "The agreement to be renewed"},
		duty: words{
			"Ada perjanjian kerja yang berjalan dan dapat diperpanjang.",
			"There is a work agreement that is running and can be renewed.",
		},
		plain: words{
			"Perjanjian kerja Anda tidak berjalan pada hari keputusan.",
			"Your work agreement was not running on the day of the decision.",
		},
		cites: []Citation{seen(pp49, "Pasal 37 ayat (1)", "perpanjangan masa perjanjian", High)},
		uses:  []paramID{paramAfterLapse},
		check: checkAgreement,
	},
	{
		id: "renewal.performance", act: Renewal, status: FullTime,
		title: words{"Pencapaian kinerja", "Performance targets"},
		duty: words{
			"Atasan dan tim penilai menyatakan target kinerja tercapai.",
			"The superior and the assessment team state that the performance targets were met.",
		},
		plain: words{
			"Atasan atau tim penilai menyatakan bahwa target kinerja Anda tidak tercapai.",
			"Your superior or the assessment team states that you did not meet your performance targets.",
		},
		cites: []Citation{pasal37ayat2},
		check: checkStatement(Attainment, needAttainment),
	},
	{
		id: "renewal.competence", act: Renewal, status: FullTime,
		title: words{"Kesesuaian kompetensi", "Fitting competence"},
		duty: words{
			"Instansi menyatakan kompetensi sesuai dengan jabatan.",
			"The agency states that the competence fits the position.",
		},
		plain: words{
			"Instansi Anda menyatakan bahwa kompetensi Anda tidak sesuai dengan jabatan Anda.",
			"Your agency states that your competence does not fit your position.",
		},
		cites: []Citation{pasal37ayat2},
		check: checkStatement(Competence, needCompetence),
	},
	{
		id: "renewal.agency_need", act: Renewal, status: FullTime,
		title: words{"Kebutuhan instansi", "Need of the agency"},
		duty: words{
			"Instansi menyatakan jabatan itu masih dibutuhkan.",
			"The agency states that the position is still needed.",
		},
		plain: words{
			"Instansi Anda menyatakan bahwa jabatan Anda tidak lagi dibutuhkan.",
			"Your agency states that your position is no longer needed.",
		},
		cites: []Citation{pasal37ayat2},
		check: checkStatement(AgencyNeed, needAgencyNeed),
	},
	{
		id: "renewal.performance.floor", act: Renewal, status: FullTime,
		title: words{"Predikat kinerja paling rendah", "Lowest performance predicate"},
		duty: words{
			"Predikat kinerja tahunan tidak lebih rendah dari yang ditetapkan instansi.",
			"The annual performance predicate is not lower than the agency has set.",
		},
		plain: words{
			"Predikat kinerja tahunan Anda lebih rendah dari yang ditetapkan instansi Anda.",
			"Your annual performance predicate is lower than your agency has set.",
		},
		cites: []Citation{seen(pp49, "Pasal 37 ayat (1)", "perpanjangan berdasarkan penilaian kinerja", High)},
		uses:  []paramID{paramFloor}, grades: true,
		when:  func(v *values) bool { return v.floor != 0 },
		check: checkFloor,
	},
	{
		id: "renewal.term.minimum", act: Renewal, status: FullTime, bound: atLeast,
		title: words{"Masa perjanjian paling singkat", "Shortest term of an agreement"},
		duty: words{
			"Masa yang diusulkan tidak lebih singkat dari yang diperbolehkan.",
			"The proposed term is not shorter than is allowed.",
		},
		plain: words{
			"Masa yang diusulkan lebih singkat dari yang diperbolehkan.",
			"The proposed term is shorter than is allowed.",
		},
		cites: []Citation{seen(pp49, "Pasal 37 ayat (1)", "masa perjanjian paling singkat", High)},
		uses:  []paramID{paramAgeDay, paramShortTerm},
		check: checkMinimum,
	},
	{
		id: "renewal.term.leaders", act: Renewal, status: FullTime, bound: atMost,
		title: words{"Masa perjanjian paling lama bagi pimpinan tinggi", "Longest term of an agreement for senior leaders"},
		duty: words{
			"Perpanjangan bagi JPT utama dan JPT madya tidak melewati masa paling lama.",
			"A renewal for JPT utama and JPT madya does not run beyond the longest term.",
		},
		plain: words{
			"Masa yang diusulkan lebih lama dari yang diperbolehkan bagi jabatan Anda.",
			"The proposed term is longer than is allowed for your position.",
		},
		cites: []Citation{seen(pp49, "Pasal 37 ayat (5)", "perpanjangan JPT utama dan JPT madya tertentu", High)},
		check: checkLeaders,
	},
	{
		id: "renewal.term.agency", act: Renewal, status: FullTime, bound: byLengths,
		title: words{"Lama perpanjangan menurut instansi", "Lengths of renewal set by the agency"},
		duty: words{
			"Masa yang diusulkan sesuai dengan lama perpanjangan yang ditetapkan instansi.",
			"The proposed term has a length that the agency has set for renewals.",
		},
		plain: words{
			"Lama masa yang diusulkan tidak sesuai dengan yang ditetapkan instansi Anda.",
			"The proposed term does not have a length that your agency has set.",
		},
		cites:   []Citation{seen(pp49, "Pasal 37 ayat (1)", "perpanjangan sesuai kebutuhan", High)},
		uses:    []paramID{paramTerms, paramAgeDay},
		when:    func(v *values) bool { return v.terms != Terms{} },
		lengths: func(v *values) Terms { return v.terms },
		check:   func(k known, x extra, v *values) result { return checkLengths(k, x, v, v.terms) },
	},
}

// afterApproval is what the PPK owes once an act is approved.
var afterApproval = []struct {
	act    string
	status Status
	text   words
	cite   Citation
}{
	{Renewal, FullTime, words{
		"Tembusan keputusan perpanjangan disampaikan kepada Kepala BKN.",
		"A copy of the renewal decree is sent to the Head of BKN.",
	}, seen(pp49, "Pasal 37 ayat (4)", "tembusan kepada Kepala BKN", High)},
	{SpecialRaise, FullTime, words{
		"Menurut satu laporan, besarnya mengikuti perhitungan golongan yang bersangkutan; cara menghitungnya tidak diketahui.",
		"By one report its size goes by the calculation of the grade concerned; how that is done is not known.",
	}, specialSize},
}

// checkAgreement serves both regimes. That an agreement lapsed is an open point
// of law, never simply not met; where it does not matter, its last day need not
// be known.
func checkAgreement(k known, _ extra, v *values) result {
	r := result{found: stateOf(k.state(), k.last()), wanted: textRunning, code: Met.code()}
	switch k.state() {
	case Lapsed:
		if v.afterLapse == lapseEnds {
			r.code = NotMet.code()
		}
		r.code = r.code.on(onAfterLapse)
	case NotBegun:
		r.found = stateOf(NotBegun, k.first())
		if k.first().IsZero() {
			r.found = textNotBegun
		}
		r.code = NotMet.code()
	case Running:
		if k.last().IsZero() {
			r.found = textRunning
		}
	default:
		switch {
		case !k.last().IsZero():
			return needing(needFirst)
		case v.afterLapse == lapseEnds:
			r = needing(needLast)
		case k.first().IsZero():
			r = needing(needFirst)
		default:
			r.found = textBegun
		}
		r.code = r.code.on(onAfterLapse)
	}
	return r
}

// checkStatement asks for an office's statement about the subject.
func checkStatement(s Subject, missing need) check {
	return func(k known, _ extra, _ *values) result { return k.stated(s, missing) }
}

func (k known) stated(s Subject, missing need) result {
	switch k.answer(s) {
	case answerYes:
		return result{found: answerOf(s, Yes), wanted: answerOf(s, Yes), code: Met.code()}
	case answerNo:
		return result{found: answerOf(s, No), wanted: answerOf(s, Yes), code: NotMet.code()}
	case answerNeedsFirst:
		if k.marks&(1<<markFresh) != 0 {
			return needing(needApplied)
		}
		return needing(needFirst)
	}
	return needing(missing)
}

// checkFloor looks at the named years, all of them: a year in which the person
// was not assessed is passed over only if a record says so. A year below the
// floor decides, even while another is missing.
func checkFloor(_ known, x extra, v *values) result {
	return x.floored(v.day, v.floor, v.floorYears, true)
}

// floored looks at the years of a mask like values.floorYears. Where none may be
// passed over, one without an assessment is not known.
func (x extra) floored(day Date, floor Predicate, years uint8, passOver bool) result {
	lowest, year, missing := gradeUnclear, 0, uint64(0)
	for i := range evaluationYears {
		if years&(1<<i) == 0 {
			continue
		}
		switch p := x.annual(i); {
		case p == 0 || p == gradeUnclear || p == gradeNone && !passOver:
			missing |= 1 << (5 * i)
		case p < lowest:
			lowest, year = p, day.Year()-evaluationYears+1+i
		}
	}
	r := result{found: gradeOf(lowest, year), wanted: floorOf(floor, day.Year(), years), code: Met.code()}
	switch {
	case lowest < floor:
		r.code = NotMet.code()
	case missing != 0:
		r.found = evalsOf(day.Year(), missing)
		r.code = needing(needEvaluations).code
	case lowest == gradeUnclear: // in no named year was there an assessment
		return result{code: NotApplicable.code()}
	}
	return r
}

func checkMinimum(k known, x extra, v *values) result {
	if !k.proposed() {
		return result{bound: k.year(), code: NotApplicable.code()}
	}
	first, missing := x.term()
	r := result{found: dayOf(x.propLast()), bound: termEnd(first, 1)}
	r.wanted = from(r.bound)
	switch {
	case missing != 0:
		return needing(missing)
	case !x.propLast().Before(r.bound):
		r.code = Met.code()
		return r
	}
	// Shorter than the law's least: only the age limit can excuse it.
	r.code = NotMet.code().on(onShortTerm)
	if v.shortTerm != shortToLimit {
		return r
	}
	return k.excused(r, k.earliest(), x.propLast(), v)
}

// excused is a result that is not met unless the age limit bites after one day
// and up to another, but not before the renewal starts.
func (k known) excused(r result, after, upTo Date, v *values) result {
	if k.birthday().IsZero() {
		if !k.nextLimit(after, v).After(upTo) {
			r = result{code: r.code&^15 | needing(k.ageNeed(k.startNeed())).code}
		}
		r.code = r.code.on(onAgeDay)
		return r
	}
	if upTo.Before(k.birthday()) {
		return r // whatever the limit, and the day on which it bites
	}
	switch can, must := k.limited(after, upTo, v); {
	case !can:
	case !must:
		r = result{code: r.code&^15 | needing(k.limitNeed()).code}
	case k.start().IsZero():
		r = result{code: r.code&^15 | needing(k.startNeed()).code}
	default:
		r.code = r.code&^15 | Met.code()
	}
	r.code = r.code.on(onAgeDay)
	return r
}

// leaderYears is how long an agreement of a senior leader may be at most.
const leaderYears = 5

// checkLeaders: "JPT madya tertentu" is taken as every JPT madya.
func checkLeaders(k known, x extra, _ *values) result {
	r := k.atMost(x, leaderYears)
	switch {
	case k.kind() == JPTUtama || k.kind() == JPTMadya:
		return r
	case k.kind() != 0 || !k.proposed():
		return result{code: NotApplicable.code()}
	case r.code.result() == Met:
		// It may not apply, but it is kept if it does.
		return result{code: needing(needKind).code | harmless}
	case r.code.result() == NotKnown:
		return r // the position matters only if the term is too long
	}
	return needing(needKind)
}

// atMost answers a rule that allows at most so many years.
func (k known) atMost(x extra, years int) result {
	if !k.proposed() {
		bound := termEnd(k.start(), years)
		return result{wanted: upTo(bound), bound: bound, code: NotApplicable.code()}
	}
	first, missing := x.term()
	r := result{found: dayOf(x.propLast()), bound: termEnd(first, years), code: Met.code()}
	r.wanted = upTo(r.bound)
	switch {
	case missing != 0:
		return needing(missing)
	case x.propLast().After(r.bound):
		r.code = NotMet.code()
	}
	return r
}

// canEnd reports whether a term of one of the lengths can end on the day: none of
// one year ends on 28 February of a leap year.
func (t Terms) canEnd(last Date) bool {
	for n := t.longest(maxTermYears); n > 0; n = t.longest(n - 1) {
		if first := last.AddDays(1).AddMonths(-12*n, ClampToMonthEnd); termEnd(first, n) == last {
			return true
		}
	}
	return false
}

// checkLengths answers a rule that allows some lengths only. A term that is
// none of them can still be right if it ends at the age limit and the lengths
// may, so the age limit is asked for only then.
func checkLengths(k known, x extra, v *values, t Terms) result {
	r := result{found: dayOf(x.propLast()), wanted: termsOf(t), code: Met.code()}
	first, missing := x.term()
	switch {
	case !k.proposed():
		r.code = NotApplicable.code()
		return r
	case missing != 0 && (x.propLast().IsZero() || t.canEnd(x.propLast())):
		return needing(missing)
	}
	if t.lengths != 0 { // otherwise it is the day that counts
		n := Period{first, x.propLast()}.years()
		if n > 0 {
			r.found = yearsValue.of(uint64(n))
		}
		if n > 0 && t.lengths&(1<<min(n, 63)) != 0 {
			return r
		}
	}
	r.code = NotMet.code()
	if !t.toLimit && (!t.cut || missing == 0 && !x.propLast().Before(termEnd(first, t.longest(maxTermYears)))) {
		return r
	}
	// The age limit must be its last day, and come after its first: a year after
	// it, where nothing is given for less.
	after := x.propLast().AddDays(-1)
	switch {
	case !k.earliest().Before(x.propLast()):
		return r
	case k.status() == FullTime && x.propLast().Before(k.year()):
		if r.code = r.code.on(onShortTerm); v.shortTerm == shortNone {
			return r
		}
	}
	return k.excused(r, after, x.propLast(), v)
}

// Pasal 16: who can be appointed full-time; Pasal 37: for how long. What the PPK
// asks for beside it (other needs of the position) are rules of an agency's own.
var pp49Appointment = []rule{
	{
		id: "appointment.age", act: Appointment, status: FullTime,
		title: words{"Usia pada hari lamaran", "Age on the day of the application"},
		duty: words{
			"Pada hari lamaran, usia tidak lebih rendah dari yang paling rendah dan tidak melewati satu tahun sebelum batas usia jabatan.",
			"On the day of the application the age is not below the lowest, and not beyond a year before the age limit of the position.",
		},
		plain: words{
			"Pada hari lamaran, usia Anda di luar yang diperbolehkan bagi jabatan itu.",
			"On the day of your application your age was outside what is allowed for that position.",
		},
		cites: []Citation{applicantAge},
		uses:  []paramID{paramTeacher, paramApplicantAge},
		check: checkApplicantAge,
	},
	{
		id: "appointment.record", act: Appointment, status: FullTime,
		title: words{"Tidak pernah dipidana penjara dua tahun atau lebih", "Never sentenced to two years of prison or more"},
		duty: words{
			"Yang diangkat tidak pernah dipidana penjara dua tahun atau lebih dengan putusan yang tetap.",
			"The person was never sentenced to two years of prison or more by a final judgment.",
		},
		plain: words{
			"Tercatat bahwa Anda pernah dipidana penjara dua tahun atau lebih dengan putusan yang tetap.",
			"It is on record that you were sentenced to two years of prison or more by a final judgment.",
		},
		cites: []Citation{seen(pp49, "Pasal 16", "tidak pernah dipidana penjara dua tahun atau lebih", High)},
		check: checkStatement(CleanRecord, needCleanRecord),
	},
	{
		id: "appointment.dismissal", act: Appointment, status: FullTime,
		title: words{"Tidak pernah diberhentikan", "Never dismissed"},
		duty: words{
			"Yang diangkat tidak pernah diberhentikan dengan hormat tidak atas permintaan sendiri atau tidak dengan hormat sebagai PNS, PPPK, anggota TNI atau Polri, atau tidak dengan hormat sebagai pegawai swasta.",
			"The person was never dismissed honourably but not at his own request, or dishonourably, as PNS, PPPK or member of TNI or Polri, or dishonourably as a private employee.",
		},
		plain: words{
			"Tercatat Anda pernah diberhentikan tidak dengan hormat, atau sebagai PNS, PPPK, TNI, atau Polri dengan hormat tidak atas permintaan sendiri.",
			"It is on record that you were dismissed dishonourably, or as PNS, PPPK, TNI or Polri honourably but not at your own request.",
		},
		cites: []Citation{seen(pp49, "Pasal 16 huruf c", "tidak pernah diberhentikan", High)},
		check: checkStatement(NotDismissed, needNotDismissed),
	},
	{
		id: "appointment.party", act: Appointment, status: FullTime,
		title: words{"Bukan anggota partai politik", "No member of a political party"},
		duty: words{
			"Yang diangkat bukan anggota atau pengurus partai politik dan tidak terlibat politik praktis.",
			"The person is no member or official of a political party and takes no part in practical politics.",
		},
		plain: words{
			"Tercatat bahwa Anda anggota atau pengurus partai politik, atau terlibat politik praktis.",
			"It is on record that you are in a political party or take part in practical politics.",
		},
		cites: []Citation{seen(pp49, "Pasal 16", "bukan anggota partai politik", High)},
		check: checkStatement(NoParty, needNoParty),
	},
	{
		id: "appointment.education", act: Appointment, status: FullTime,
		title: words{"Kesesuaian pendidikan", "Fitting education"},
		duty: words{
			"Pendidikan sesuai dengan yang disyaratkan bagi jabatan.",
			"The education is the one that the position asks for.",
		},
		plain: words{
			"Pendidikan Anda tidak sesuai dengan yang disyaratkan bagi jabatan itu.",
			"Your education is not the one that the position asks for.",
		},
		cites: []Citation{seen(pp49, "Pasal 16", "kualifikasi pendidikan", High)},
		check: checkStatement(FittingEducation, needFittingEducation),
	},
	{
		id: "appointment.certificate", act: Appointment, status: FullTime,
		title: words{"Sertifikat kompetensi", "Certificate of competence"},
		duty: words{
			"Sertifikat kompetensi yang masih berlaku ada, bagi jabatan yang mensyaratkannya.",
			"There is a valid certificate of competence, for a position that asks for one.",
		},
		plain: words{
			"Anda tidak memiliki sertifikat kompetensi yang disyaratkan bagi jabatan itu.",
			"You do not have the certificate of competence that the position asks for.",
		},
		cites: []Citation{seen(pp49, "Pasal 16", "sertifikat kompetensi", High)},
		check: checkStatement(Certified, needCertified),
	},
	{
		id: "appointment.fitness", act: Appointment, status: FullTime,
		title: words{"Sehat jasmani dan rohani", "Fit in body and mind"},
		duty: words{
			"Yang diangkat sehat jasmani dan rohani sesuai dengan syarat jabatan.",
			"The person is fit in body and mind as the position asks.",
		},
		plain: words{
			"Menurut surat keterangan, kesehatan Anda tidak memenuhi syarat jabatan itu.",
			"By the certificate your health does not meet the conditions of that position.",
		},
		cites: []Citation{seen(pp49, "Pasal 16", "sehat jasmani dan rohani", High)},
		check: checkStatement(Fitness, needFit),
	},
	{
		id: "appointment.term.minimum", act: Appointment, status: FullTime, bound: atLeast,
		title: words{"Masa perjanjian paling singkat", "Shortest term of an agreement"},
		duty: words{
			"Masa yang diusulkan tidak lebih singkat dari yang diperbolehkan.",
			"The proposed term is not shorter than is allowed.",
		},
		plain: words{
			"Masa yang diusulkan lebih singkat dari yang diperbolehkan.",
			"The proposed term is shorter than is allowed.",
		},
		cites: []Citation{seen(pp49, "Pasal 37 ayat (1)", "masa perjanjian paling singkat", High)},
		check: checkShortest,
	},
	{
		id: "appointment.term.agency", act: Appointment, status: FullTime, bound: byLengths,
		title: words{"Lama perjanjian pertama menurut instansi", "Lengths of first agreements set by the agency"},
		duty: words{
			"Masa yang diusulkan sesuai dengan lama perjanjian pertama yang ditetapkan instansi.",
			"The proposed term has a length that the agency has set for first agreements.",
		},
		plain: words{
			"Lama masa yang diusulkan tidak sesuai dengan yang ditetapkan instansi itu.",
			"The proposed term does not have a length that the agency has set.",
		},
		cites:   []Citation{seen(pp49, "Pasal 37 ayat (1)", "masa perjanjian sesuai kebutuhan", High)},
		uses:    []paramID{paramFirstTerms, paramAgeDay},
		when:    func(v *values) bool { return v.firstTerms != Terms{} },
		lengths: func(v *values) Terms { return v.firstTerms },
		check:   func(k known, x extra, v *values) result { return checkLengths(k, x, v, v.firstTerms) },
	},
	{
		id: "conversion.term.minimum", act: Conversion, status: PartTime, bound: atLeast,
		title: words{"Masa perjanjian paling singkat", "Shortest term of an agreement"},
		duty: words{
			"Masa yang diusulkan tidak lebih singkat dari yang diperbolehkan.",
			"The proposed term is not shorter than is allowed.",
		},
		plain: words{
			"Masa yang diusulkan lebih singkat dari yang diperbolehkan.",
			"The proposed term is shorter than is allowed.",
		},
		cites: []Citation{seen(pp49, "Pasal 37 ayat (1)", "masa perjanjian paling singkat", High)},
		uses:  []paramID{paramAgeDay, paramShortTerm},
		check: checkMinimum,
	},
	{
		id: "conversion.term.agency", act: Conversion, status: PartTime, bound: byLengths,
		title: words{"Lama perjanjian pertama menurut instansi", "Lengths of first agreements set by the agency"},
		duty: words{
			"Masa yang diusulkan sesuai dengan lama perjanjian pertama yang ditetapkan instansi.",
			"The proposed term has a length that the agency has set for first agreements.",
		},
		plain: words{
			"Lama masa yang diusulkan tidak sesuai dengan yang ditetapkan instansi itu.",
			"The proposed term does not have a length that the agency has set.",
		},
		cites:   []Citation{seen(pp49, "Pasal 37 ayat (1)", "masa perjanjian sesuai kebutuhan", High)},
		uses:    []paramID{paramFirstTerms, paramAgeDay},
		when:    func(v *values) bool { return v.firstTerms != Terms{} },
		lengths: func(v *values) Terms { return v.firstTerms },
		check:   func(k known, x extra, v *values) result { return checkLengths(k.fullTime(), x, v, v.firstTerms) },
	},
}

// fullTime is the same with the status of the agreement that a conversion begins.
func (k known) fullTime() known {
	k.marks = k.marks&^(3<<markStatus) | uint64(FullTime)<<markStatus
	return k
}

// The youngest age of an applicant, and how far below the age limit of the
// position the oldest is.
const applicantYears, applicantMargin = 20, 1

var applicantAge = seen(pp49, "Pasal 16 huruf a", "usia pelamar", High)

// checkApplicantAge holds the day of the application against two birthdays. "At
// most one year below the age limit" does not say whether it means completed
// years.
func checkApplicantAge(k known, x extra, v *values) result {
	day, missing := x.applied(), need(0)
	if day.IsZero() || k.answer(Application) != answerYes {
		missing = needApplied
	}
	if k.birthday().IsZero() || missing != 0 {
		return needing(k.ageNeed(missing))
	}
	if youngest := x.born().AddMonths(12*applicantYears, ClampToMonthEnd); day.Before(youngest) {
		return result{found: dayOf(day), wanted: from(youngest), code: NotMet.code()}
	}
	least, most := k.applicantDays(v)
	r := result{found: dayOf(day), wanted: upTo(least), code: Met.code()}
	switch {
	case day.After(most):
		r.wanted, r.code = upTo(most), NotMet.code()
	case day.After(least):
		r = needing(k.limitNeed())
	}
	if day.After(k.turns(-applicantMargin)) { // under every reading it is allowed up to there
		r.code = r.code.on(onApplicant)
	}
	return r
}

// applicantDays returns the first and the last of the days that can be the last
// on which somebody can apply, the same day if the age limit is known.
func (k known) applicantDays(v *values) (least, most Date) {
	n := max(1, bits.Len32(uint32(k.limits)>>ageBits)) - 1
	if v.applicantAge == ageToBirthday {
		return k.turns(-applicantMargin), k.turns(n - applicantMargin)
	}
	return k.turns(0).AddDays(-1), k.turns(n).AddDays(-1)
}

// checkShortest knows no excuse: somebody who has less than a year left to the age
// limit is given a year too, which the limit then cuts.
func checkShortest(k known, x extra, _ *values) result {
	if !k.proposed() {
		return result{bound: k.year(), code: NotApplicable.code()}
	}
	first, missing := x.term()
	if missing != 0 {
		return needing(missing)
	}
	r := result{found: dayOf(x.propLast()), bound: termEnd(first, 1), code: Met.code()}
	r.wanted = from(r.bound)
	if x.propLast().Before(r.bound) {
		r.code = NotMet.code()
	}
	return r
}
