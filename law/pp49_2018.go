package law

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
)

// ownDiscipline leaves what is imposed to each PPK.
var ownDiscipline = source.Seen(source.PP49, "Pasal 52 ayat (1)-(2)", "disiplin PPPK ditetapkan oleh setiap PPK", pppk.High)

var pasal37ayat2 = source.Seen(source.PP49, "Pasal 37 ayat (2)", "syarat perpanjangan", pppk.High)

// Pasal 37: the renewal of a full-time agreement.
var pp49Rules = []rule{
	{
		id: "renewal.agreement", act: pppk.Renewal, status: pppk.FullTime,
		title: pppk.Text{ID: "Perjanjian yang diperpanjang", EN: "The agreement to be renewed"},
		duty: pppk.Text{
			ID: "Ada perjanjian kerja yang berjalan dan dapat diperpanjang.",
			EN: "There is a work agreement that is running and can be renewed.",
		},
		plain: pppk.Text{
			ID: "Perjanjian kerja Anda tidak berjalan pada hari keputusan.",
			EN: "Your work agreement was not running on the day of the decision.",
		},
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 37 ayat (1)", "perpanjangan masa perjanjian", pppk.High)},
		uses:  []paramID{paramAfterLapse},
		check: checkAgreement,
	},
	{
		id: "renewal.performance", act: pppk.Renewal, status: pppk.FullTime,
		title: pppk.Text{ID: "Pencapaian kinerja", EN: "Performance targets"},
		duty: pppk.Text{
			ID: "Atasan dan tim penilai menyatakan target kinerja tercapai.",
			EN: "The superior and the assessment team state that the performance targets were met.",
		},
		plain: pppk.Text{
			ID: "Atasan atau tim penilai menyatakan bahwa target kinerja Anda tidak tercapai.",
			EN: "Your superior or the assessment team states that you did not meet your performance targets.",
		},
		cites: []pppk.Citation{pasal37ayat2},
		check: checkStatement(pppk.Attainment, needAttainment),
	},
	{
		id: "renewal.competence", act: pppk.Renewal, status: pppk.FullTime,
		title: pppk.Text{ID: "Kesesuaian kompetensi", EN: "Fitting competence"},
		duty: pppk.Text{
			ID: "Instansi menyatakan kompetensi sesuai dengan jabatan.",
			EN: "The agency states that the competence fits the position.",
		},
		plain: pppk.Text{
			ID: "Instansi Anda menyatakan bahwa kompetensi Anda tidak sesuai dengan jabatan Anda.",
			EN: "Your agency states that your competence does not fit your position.",
		},
		cites: []pppk.Citation{pasal37ayat2},
		check: checkStatement(pppk.Competence, needCompetence),
	},
	{
		id: "renewal.agency_need", act: pppk.Renewal, status: pppk.FullTime,
		title: pppk.Text{ID: "Kebutuhan instansi", EN: "Need of the agency"},
		duty: pppk.Text{
			ID: "Instansi menyatakan jabatan itu masih dibutuhkan.",
			EN: "The agency states that the position is still needed.",
		},
		plain: pppk.Text{
			ID: "Instansi Anda menyatakan bahwa jabatan Anda tidak lagi dibutuhkan.",
			EN: "Your agency states that your position is no longer needed.",
		},
		cites: []pppk.Citation{pasal37ayat2},
		check: checkStatement(pppk.AgencyNeed, needAgencyNeed),
	},
	{
		id: "renewal.performance.floor", act: pppk.Renewal, status: pppk.FullTime,
		title: pppk.Text{ID: "Predikat kinerja paling rendah", EN: "Lowest performance predicate"},
		duty: pppk.Text{
			ID: "Predikat kinerja tahunan tidak lebih rendah dari yang ditetapkan instansi.",
			EN: "The annual performance predicate is not lower than the agency has set.",
		},
		plain: pppk.Text{
			ID: "Predikat kinerja tahunan Anda lebih rendah dari yang ditetapkan instansi Anda.",
			EN: "Your annual performance predicate is lower than your agency has set.",
		},
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 37 ayat (1)", "perpanjangan berdasarkan penilaian kinerja", pppk.High)},
		uses:  []paramID{paramFloor}, grades: true,
		when:  func(v *values) bool { return v.floor != 0 },
		check: checkFloor,
	},
	{
		id: "renewal.term.minimum", act: pppk.Renewal, status: pppk.FullTime, bound: atLeast,
		title: pppk.Text{ID: "Masa perjanjian paling singkat", EN: "Shortest term of an agreement"},
		duty: pppk.Text{
			ID: "Masa yang diusulkan tidak lebih singkat dari yang diperbolehkan.",
			EN: "The proposed term is not shorter than is allowed.",
		},
		plain: pppk.Text{
			ID: "Masa yang diusulkan lebih singkat dari yang diperbolehkan.",
			EN: "The proposed term is shorter than is allowed.",
		},
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 37 ayat (1)", "masa perjanjian paling singkat", pppk.High)},
		uses:  []paramID{paramAgeDay, paramShortTerm},
		check: checkMinimum,
	},
	{
		id: "renewal.term.leaders", act: pppk.Renewal, status: pppk.FullTime, bound: atMost,
		title: pppk.Text{ID: "Masa perjanjian paling lama bagi pimpinan tinggi", EN: "Longest term of an agreement for senior leaders"},
		duty: pppk.Text{
			ID: "Perpanjangan bagi JPT utama dan JPT madya tidak melewati masa paling lama.",
			EN: "A renewal for JPT utama and JPT madya does not run beyond the longest term.",
		},
		plain: pppk.Text{
			ID: "Masa yang diusulkan lebih lama dari yang diperbolehkan bagi jabatan Anda.",
			EN: "The proposed term is longer than is allowed for your position.",
		},
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 37 ayat (5)", "perpanjangan JPT utama dan JPT madya tertentu", pppk.High)},
		check: checkLeaders,
	},
	{
		id: "renewal.term.agency", act: pppk.Renewal, status: pppk.FullTime, bound: byLengths,
		title: pppk.Text{ID: "Lama perpanjangan menurut instansi", EN: "Lengths of renewal set by the agency"},
		duty: pppk.Text{
			ID: "Masa yang diusulkan sesuai dengan lama perpanjangan yang ditetapkan instansi.",
			EN: "The proposed term has a length that the agency has set for renewals.",
		},
		plain: pppk.Text{
			ID: "Lama masa yang diusulkan tidak sesuai dengan yang ditetapkan instansi Anda.",
			EN: "The proposed term does not have a length that your agency has set.",
		},
		cites:   []pppk.Citation{source.Seen(source.PP49, "Pasal 37 ayat (1)", "perpanjangan sesuai kebutuhan", pppk.High)},
		uses:    []paramID{paramTerms, paramAgeDay},
		when:    func(v *values) bool { return v.terms != Lengths{} },
		lengths: func(v *values) Lengths { return v.terms },
		check:   func(c *kase) Result { return c.lengths(c.values.terms, c.status) },
	},
}

// afterApproval is what the PPK owes once an act is approved.
var afterApproval = []struct {
	act    string
	status pppk.Status
	text   pppk.Text
	cite   pppk.Citation
}{
	{pppk.Renewal, pppk.FullTime, pppk.Text{
		ID: "Tembusan keputusan perpanjangan disampaikan kepada Kepala BKN.",
		EN: "A copy of the renewal decree is sent to the Head of BKN.",
	}, source.Seen(source.PP49, "Pasal 37 ayat (4)", "tembusan kepada Kepala BKN", pppk.High)},
	{pppk.SpecialRaise, pppk.FullTime, pppk.Text{
		ID: "Menurut satu laporan, besarnya mengikuti perhitungan golongan yang bersangkutan; cara menghitungnya tidak diketahui.",
		EN: "By one report its size goes by the calculation of the grade concerned; how that is done is not known.",
	}, specialSize},
}

// checkAgreement serves both regimes. That an agreement lapsed is an open point
// of law, never simply not met; where it does not matter, its last day need not
// be known.
func checkAgreement(c *kase) Result {
	return c.running(func() bool { return c.asks(paramAfterLapse) == lapseEnds })
}

// checkRunning is checkAgreement for an act that a lapsed agreement is no ground
// for.
func checkRunning(c *kase) Result { return c.running(func() bool { return true }) }

// running asks for an agreement that has begun, and that has not ended where a
// lapse ends it.
func (c *kase) running(lapseEnds func() bool) Result {
	first, last, wanted := c.agreement.First, c.agreement.Last, textOf(textRunning)
	switch c.state {
	case pppk.Lapsed:
		return c.either(!lapseEnds(), stateOf(pppk.Lapsed, last), wanted)
	case pppk.NotBegun:
		if first.IsZero() {
			return c.notMet(textOf(textNotBegun), wanted)
		}
		return c.notMet(stateOf(pppk.NotBegun, first), wanted)
	case pppk.Running:
		if last.IsZero() {
			return c.met(wanted, wanted)
		}
		return c.met(stateOf(pppk.Running, last), wanted)
	}
	switch {
	case !last.IsZero():
		return c.lacks(needFirst)
	case lapseEnds():
		return c.lacks(needLast)
	case first.IsZero():
		return c.lacks(needFirst)
	}
	return c.met(textOf(textBegun), wanted)
}

// checkStatement asks for an office's statement about the subject.
func checkStatement(s pppk.Subject, missing need) check {
	return func(c *kase) Result { return c.stated(s, missing) }
}

// checkFloor looks at the named years, all of them: a year in which the person
// was not assessed is passed over only if a record says so. A year below the
// floor decides, even while another is missing.
func checkFloor(c *kase) Result { return c.floored(c.values.floor, c.values.floorYears, true) }

// floored looks at the annual predicates of some years. Where none may be passed
// over, one without an assessment is not known.
func (c *kase) floored(floor pppk.Predicate, years yearSet, passOver bool) Result {
	lowest, year, missing := gradeUnclear, 0, periodSet(0)
	for i, p := range c.annual {
		switch {
		case !years.has(i):
		case p == 0 || p == gradeUnclear || p == gradeNone && !passOver:
			missing |= periodAt(i, pppk.Annual)
		case p < lowest:
			lowest, year = p, yearAt(c.day, i)
		}
	}
	wanted := floorOf(floor, c.day, years)
	switch {
	case lowest < floor:
		return c.notMet(gradeOf(lowest, year), wanted)
	case missing != 0:
		return c.lacksEvaluations(missing, wanted)
	case lowest == gradeUnclear: // in no named year was there an assessment
		return NotApplicable
	}
	return c.met(gradeOf(lowest, year), wanted)
}

// lacksEvaluations leaves which evaluations are missing, and what they are for.
func (c *kase) lacksEvaluations(missing periodSet, wanted value) Result {
	c.lacks(needEvaluations)
	c.found, c.wanted = evalsOf(c.day, missing), wanted
	return NotKnown
}

func checkMinimum(c *kase) Result {
	switch result := checkShortest(c); {
	case result != NotMet:
		return result
	case c.asks(paramShortTerm) != shortToLimit: // shorter than the law's least: only the age limit can excuse it
		return NotMet
	}
	return c.excused(c.earliest, c.term.Last)
}

// excused is a rule that is not met unless the age limit bites after one day and
// up to another, but not before the renewal starts.
func (c *kase) excused(after, upTo pppk.Date) Result {
	switch {
	case c.limit.birthday.IsZero() && c.bitesBy(after, upTo):
		return c.lacksAge(c.startNeed())
	case c.limit.birthday.IsZero():
		return NotMet
	case upTo.Before(c.limit.birthday): // whatever the limit, and the day on which it bites
		return NotMet
	}
	switch can, must := c.limited(after, upTo); {
	case !can:
		return NotMet
	case !must:
		return c.lacks(c.limit.missing)
	case c.start.IsZero():
		return c.lacks(c.startNeed())
	}
	return Met
}

// leaderYears is how long an agreement of a senior leader may be at most.
const leaderYears = 5

// checkLeaders: "JPT madya tertentu" is taken as every JPT madya.
func checkLeaders(c *kase) Result {
	switch {
	case c.kind == pppk.JPTUtama || c.kind == pppk.JPTMadya:
		return c.atMost(leaderYears)
	case c.kind != 0 || !c.proposed:
		return NotApplicable
	}
	switch c.atMost(leaderYears) {
	case Met: // it may not apply, but it is kept if it does
		c.lacks(needKind)
		c.harmless()
		return NotKnown
	case NotKnown: // the position matters only if the term is too long
		return NotKnown
	}
	return c.lacks(needKind)
}

// atMost answers a rule that allows at most so many years.
func (c *kase) atMost(years int) Result {
	if !c.proposed {
		bound := pppk.TermEnd(c.start, years)
		c.wanted = upTo(bound)
		c.bound(bound)
		return NotApplicable
	}
	first, last := c.term.First, c.term.Last
	if first.IsZero() || last.IsZero() {
		return c.lacksTerm()
	}
	bound := pppk.TermEnd(first, years)
	c.bound(bound)
	return c.either(!last.After(bound), dayOf(last), upTo(bound))
}

// canEnd reports whether a term of one of the lengths can end on the day: none of
// one year ends on 28 February of a leap year.
func (t Lengths) canEnd(last pppk.Date) bool {
	for n := t.longest(maxTermYears); n > 0; n = t.longest(n - 1) {
		if first := last.AddDays(1).AddMonths(-12*n, pppk.ClampToMonthEnd); pppk.TermEnd(first, n) == last {
			return true
		}
	}
	return false
}

// lengths answers a rule that allows some lengths only, of an agreement of that
// status. A term that is none of them can still be right if it ends at the age
// limit and the lengths may, so the age limit is asked for only then.
func (c *kase) lengths(t Lengths, of pppk.Status) Result {
	first, last := c.term.First, c.term.Last
	c.found, c.wanted = dayOf(last), termsOf(t)
	switch {
	case !c.proposed:
		return NotApplicable
	case last.IsZero() || first.IsZero() && t.canEnd(last):
		return c.lacksTerm()
	}
	if t.lengths != 0 { // otherwise it is the day that counts
		if n := c.term.WholeYears(); n > 0 {
			c.found = yearsOf(n)
			if t.has(n) {
				return Met
			}
		}
	}
	if !t.toLimit && (!t.cut || !first.IsZero() && !last.Before(pppk.TermEnd(first, t.longest(maxTermYears)))) {
		return NotMet
	}
	// The age limit must be its last day, and come after its first: a year after
	// it, where nothing is given for less.
	switch {
	case !c.earliest.Before(last):
		return NotMet
	case of == pppk.FullTime && last.Before(c.yearEnd) && c.asks(paramShortTerm) == shortNone:
		return NotMet
	}
	return c.excused(last.AddDays(-1), last)
}

// Pasal 16: who can be appointed full-time; Pasal 37: for how long. What the PPK
// asks for beside it (other needs of the position) are rules of an agency's own.
var pp49Appointment = []rule{
	{
		id: "appointment.age", act: pppk.Appointment, status: pppk.FullTime,
		title: pppk.Text{ID: "Usia pada hari lamaran", EN: "Age on the day of the application"},
		duty: pppk.Text{
			ID: "Pada hari lamaran, usia tidak lebih rendah dari yang paling rendah dan tidak melewati satu tahun sebelum batas usia jabatan.",
			EN: "On the day of the application the age is not below the lowest, and not beyond a year before the age limit of the position.",
		},
		plain: pppk.Text{
			ID: "Pada hari lamaran, usia Anda di luar yang diperbolehkan bagi jabatan itu.",
			EN: "On the day of your application your age was outside what is allowed for that position.",
		},
		cites: []pppk.Citation{applicantAge},
		uses:  []paramID{paramTeacher, paramApplicantAge},
		check: checkApplicantAge,
	},
	{
		id: "appointment.record", act: pppk.Appointment, status: pppk.FullTime,
		title: pppk.Text{ID: "Tidak pernah dipidana penjara dua tahun atau lebih", EN: "Never sentenced to two years of prison or more"},
		duty: pppk.Text{
			ID: "Yang diangkat tidak pernah dipidana penjara dua tahun atau lebih dengan putusan yang tetap.",
			EN: "The person was never sentenced to two years of prison or more by a final judgment.",
		},
		plain: pppk.Text{
			ID: "Tercatat bahwa Anda pernah dipidana penjara dua tahun atau lebih dengan putusan yang tetap.",
			EN: "It is on record that you were sentenced to two years of prison or more by a final judgment.",
		},
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 16", "tidak pernah dipidana penjara dua tahun atau lebih", pppk.High)},
		check: checkStatement(pppk.CleanRecord, needCleanRecord),
	},
	{
		id: "appointment.dismissal", act: pppk.Appointment, status: pppk.FullTime,
		title: pppk.Text{ID: "Tidak pernah diberhentikan", EN: "Never dismissed"},
		duty: pppk.Text{
			ID: "Yang diangkat tidak pernah diberhentikan dengan hormat tidak atas permintaan sendiri atau tidak dengan hormat sebagai PNS, PPPK, anggota TNI atau Polri, atau tidak dengan hormat sebagai pegawai swasta.",
			EN: "The person was never dismissed honourably but not at his own request, or dishonourably, as PNS, PPPK or member of TNI or Polri, or dishonourably as a private employee.",
		},
		plain: pppk.Text{
			ID: "Tercatat Anda pernah diberhentikan tidak dengan hormat, atau sebagai PNS, PPPK, TNI, atau Polri dengan hormat tidak atas permintaan sendiri.",
			EN: "It is on record that you were dismissed dishonourably, or as PNS, PPPK, TNI or Polri honourably but not at your own request.",
		},
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 16 huruf c", "tidak pernah diberhentikan", pppk.High)},
		check: checkStatement(pppk.NotDismissed, needNotDismissed),
	},
	{
		id: "appointment.party", act: pppk.Appointment, status: pppk.FullTime,
		title: pppk.Text{ID: "Bukan anggota partai politik", EN: "No member of a political party"},
		duty: pppk.Text{
			ID: "Yang diangkat bukan anggota atau pengurus partai politik dan tidak terlibat politik praktis.",
			EN: "The person is no member or official of a political party and takes no part in practical politics.",
		},
		plain: pppk.Text{
			ID: "Tercatat bahwa Anda anggota atau pengurus partai politik, atau terlibat politik praktis.",
			EN: "It is on record that you are in a political party or take part in practical politics.",
		},
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 16", "bukan anggota partai politik", pppk.High)},
		check: checkStatement(pppk.NoParty, needNoParty),
	},
	{
		id: "appointment.education", act: pppk.Appointment, status: pppk.FullTime,
		title: pppk.Text{ID: "Kesesuaian pendidikan", EN: "Fitting education"},
		duty: pppk.Text{
			ID: "Pendidikan sesuai dengan yang disyaratkan bagi jabatan.",
			EN: "The education is the one that the position asks for.",
		},
		plain: pppk.Text{
			ID: "Pendidikan Anda tidak sesuai dengan yang disyaratkan bagi jabatan itu.",
			EN: "Your education is not the one that the position asks for.",
		},
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 16", "kualifikasi pendidikan", pppk.High)},
		check: checkStatement(pppk.FittingEducation, needFittingEducation),
	},
	{
		id: "appointment.certificate", act: pppk.Appointment, status: pppk.FullTime,
		title: pppk.Text{ID: "Sertifikat kompetensi", EN: "Certificate of competence"},
		duty: pppk.Text{
			ID: "Sertifikat kompetensi yang masih berlaku ada, bagi jabatan yang mensyaratkannya.",
			EN: "There is a valid certificate of competence, for a position that asks for one.",
		},
		plain: pppk.Text{
			ID: "Anda tidak memiliki sertifikat kompetensi yang disyaratkan bagi jabatan itu.",
			EN: "You do not have the certificate of competence that the position asks for.",
		},
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 16", "sertifikat kompetensi", pppk.High)},
		check: checkStatement(pppk.Certified, needCertified),
	},
	{
		id: "appointment.fitness", act: pppk.Appointment, status: pppk.FullTime,
		title: pppk.Text{ID: "Sehat jasmani dan rohani", EN: "Fit in body and mind"},
		duty: pppk.Text{
			ID: "Yang diangkat sehat jasmani dan rohani sesuai dengan syarat jabatan.",
			EN: "The person is fit in body and mind as the position asks.",
		},
		plain: pppk.Text{
			ID: "Menurut surat keterangan, kesehatan Anda tidak memenuhi syarat jabatan itu.",
			EN: "By the certificate your health does not meet the conditions of that position.",
		},
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 16", "sehat jasmani dan rohani", pppk.High)},
		check: checkStatement(pppk.Fitness, needFit),
	},
	{
		id: "appointment.term.minimum", act: pppk.Appointment, status: pppk.FullTime, bound: atLeast,
		title: pppk.Text{ID: "Masa perjanjian paling singkat", EN: "Shortest term of an agreement"},
		duty: pppk.Text{
			ID: "Masa yang diusulkan tidak lebih singkat dari yang diperbolehkan.",
			EN: "The proposed term is not shorter than is allowed.",
		},
		plain: pppk.Text{
			ID: "Masa yang diusulkan lebih singkat dari yang diperbolehkan.",
			EN: "The proposed term is shorter than is allowed.",
		},
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 37 ayat (1)", "masa perjanjian paling singkat", pppk.High)},
		check: checkShortest,
	},
	{
		id: "appointment.term.agency", act: pppk.Appointment, status: pppk.FullTime, bound: byLengths,
		title: pppk.Text{ID: "Lama perjanjian pertama menurut instansi", EN: "Lengths of first agreements set by the agency"},
		duty: pppk.Text{
			ID: "Masa yang diusulkan sesuai dengan lama perjanjian pertama yang ditetapkan instansi.",
			EN: "The proposed term has a length that the agency has set for first agreements.",
		},
		plain: pppk.Text{
			ID: "Lama masa yang diusulkan tidak sesuai dengan yang ditetapkan instansi itu.",
			EN: "The proposed term does not have a length that the agency has set.",
		},
		cites:   []pppk.Citation{source.Seen(source.PP49, "Pasal 37 ayat (1)", "masa perjanjian sesuai kebutuhan", pppk.High)},
		uses:    []paramID{paramFirstTerms, paramAgeDay},
		when:    func(v *values) bool { return v.firstTerms != Lengths{} },
		lengths: func(v *values) Lengths { return v.firstTerms },
		check:   func(c *kase) Result { return c.lengths(c.values.firstTerms, c.status) },
	},
	{
		id: "conversion.term.minimum", act: pppk.Conversion, status: pppk.PartTime, bound: atLeast,
		title: pppk.Text{ID: "Masa perjanjian paling singkat", EN: "Shortest term of an agreement"},
		duty: pppk.Text{
			ID: "Masa yang diusulkan tidak lebih singkat dari yang diperbolehkan.",
			EN: "The proposed term is not shorter than is allowed.",
		},
		plain: pppk.Text{
			ID: "Masa yang diusulkan lebih singkat dari yang diperbolehkan.",
			EN: "The proposed term is shorter than is allowed.",
		},
		cites: []pppk.Citation{source.Seen(source.PP49, "Pasal 37 ayat (1)", "masa perjanjian paling singkat", pppk.High)},
		uses:  []paramID{paramAgeDay, paramShortTerm},
		check: checkMinimum,
	},
	{
		id: "conversion.term.agency", act: pppk.Conversion, status: pppk.PartTime, bound: byLengths,
		title: pppk.Text{ID: "Lama perjanjian pertama menurut instansi", EN: "Lengths of first agreements set by the agency"},
		duty: pppk.Text{
			ID: "Masa yang diusulkan sesuai dengan lama perjanjian pertama yang ditetapkan instansi.",
			EN: "The proposed term has a length that the agency has set for first agreements.",
		},
		plain: pppk.Text{
			ID: "Lama masa yang diusulkan tidak sesuai dengan yang ditetapkan instansi itu.",
			EN: "The proposed term does not have a length that the agency has set.",
		},
		cites:   []pppk.Citation{source.Seen(source.PP49, "Pasal 37 ayat (1)", "masa perjanjian sesuai kebutuhan", pppk.High)},
		uses:    []paramID{paramFirstTerms, paramAgeDay},
		when:    func(v *values) bool { return v.firstTerms != Lengths{} },
		lengths: func(v *values) Lengths { return v.firstTerms },
		check:   func(c *kase) Result { return c.lengths(c.values.firstTerms, pppk.FullTime) }, // the agreement that it begins
	},
}

// The youngest age of an applicant, and how far below the age limit of the
// position the oldest is.
const applicantYears, applicantMargin = 20, 1

var applicantAge = source.Seen(source.PP49, "Pasal 16 huruf a", "usia pelamar", pppk.High)

// checkApplicantAge holds the day of the application against two birthdays. "At
// most one year below the age limit" does not say whether it means completed
// years.
func checkApplicantAge(c *kase) Result {
	day, missing := c.applied, noNeed
	if day.IsZero() || c.answers[pppk.Application] != answerYes {
		missing = needApplied
	}
	if c.limit.birthday.IsZero() || missing != noNeed {
		return c.lacksAge(missing)
	}
	if youngest := c.born.AddMonths(12*applicantYears, pppk.ClampToMonthEnd); day.Before(youngest) {
		return c.notMet(dayOf(day), from(youngest))
	}
	choice := c.shown(paramApplicantAge)
	if c.pastMargin(day) {
		choice = c.asks(paramApplicantAge)
	}
	switch least, most := c.limit.applicantDays(choice); {
	case day.After(most):
		return c.notMet(dayOf(day), upTo(most))
	case day.After(least):
		return c.lacks(c.limit.missing)
	default:
		return c.met(dayOf(day), upTo(least))
	}
}

// pastMargin reports whether a day comes after the first on which it matters what
// the oldest age of an applicant is: up to there every reading allows it.
func (c *kase) pastMargin(day pppk.Date) bool { return day.After(c.limit.turns(-applicantMargin)) }

// applicantDays returns the first and the last of the days that can be the last
// on which somebody can apply, the same day if the age limit is known.
func (a *ageLimit) applicantDays(choice uint8) (least, most pppk.Date) {
	n := a.spread()
	if choice == ageToBirthday {
		return a.turns(-applicantMargin), a.turns(n - applicantMargin)
	}
	return a.turns(0).AddDays(-1), a.turns(n).AddDays(-1)
}

// checkShortest knows no excuse: somebody who has less than a year left to the age
// limit is given a year too, which the limit then cuts.
func checkShortest(c *kase) Result {
	if !c.proposed {
		c.bound(c.yearEnd)
		return NotApplicable
	}
	first, last := c.term.First, c.term.Last
	if first.IsZero() || last.IsZero() {
		return c.lacksTerm()
	}
	least := pppk.TermEnd(first, 1)
	c.bound(least)
	return c.either(!last.Before(least), dayOf(last), from(least))
}
