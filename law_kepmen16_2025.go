package pppk

var kepmen16 = Instrument{
	Name: "KepmenPANRB 16/2025", Title: "Keputusan Menteri PANRB tentang PPPK Paruh Waktu",
	Force: Binding, Since: newDate(2025, 1, 13), CheckedTo: newDate(2026, 4, 1),
}

// diktum19 names two amounts with "atau" between them, and does not say which
// minimum wage it means.
var diktum19 = seen(kepmen16, "diktum 19", "upah paling sedikit penghasilan sebelumnya atau upah minimum", High)

var diktum24 = seen(kepmen16, "diktum 24", "pemberhentian", High)

// diktum28 names what the PPK considers, and no order among those proposed.
var diktum28 = seen(kepmen16, "diktum 28", "pengusulan pengangkatan penuh waktu", High)

// The part-time regime: its own rules, even where a check is the same. PP
// 49/2018 Pasal 37 is not applied to it.
var kepmen16Rules = []rule{
	{
		id: "renewal.part_time.agreement", act: Renewal, status: PartTime,
		title: words{"Perjanjian yang diperpanjang", "The agreement to be renewed"},
		duty: words{
			"Ada perjanjian kerja paruh waktu yang berjalan dan dapat diperpanjang.",
			"There is a part-time work agreement that is running and can be renewed.",
		},
		plain: words{
			"Perjanjian kerja Anda tidak berjalan pada hari keputusan.",
			"Your work agreement was not running on the day of the decision.",
		},
		cites: []Citation{seen(kepmen16, "diktum 13", "masa perjanjian", High)},
		uses:  []paramID{paramAfterLapse},
		check: checkAgreement,
	},
	{
		id: "renewal.part_time.term", act: Renewal, status: PartTime, bound: byLengths,
		title: words{"Lama perjanjian paruh waktu", "Length of a part-time agreement"},
		duty: words{
			"Masa yang diusulkan sesuai dengan lama perjanjian paruh waktu, kecuali terpotong oleh batas usia.",
			"The proposed term has the length of a part-time agreement, unless the age limit cuts it short.",
		},
		plain: words{
			"Masa yang diusulkan tidak sesuai dengan lama perjanjian paruh waktu.",
			"The proposed term does not have the length of a part-time agreement.",
		},
		cites:   []Citation{seen(kepmen16, "diktum 13", "masa perjanjian", High)},
		uses:    []paramID{paramPartTerms, paramAgeDay},
		lengths: func(v *values) Terms { return v.partTerms },
		check:   func(k known, x extra, v *values) result { return checkLengths(k, x, v, v.partTerms) },
	},
	{
		id: "renewal.part_time.evaluation.quarterly", act: Renewal, status: PartTime, notes: true,
		title: words{"Evaluasi kinerja triwulan", "Quarterly performance evaluations"},
		duty: words{
			"Evaluasi setiap triwulan selama perjanjian ada di hadapan PPK sebagai pertimbangan.",
			"The evaluation of each quarter of the agreement is before the PPK as a consideration.",
		},
		cites: considered, grades: true, check: checkQuarters,
		never: map[Result]string{NotMet: "the result is a consideration without a threshold; an evaluation that is not on file is not known"},
	},
	{
		id: "renewal.part_time.evaluation.annual", act: Renewal, status: PartTime, notes: true,
		title: words{"Evaluasi kinerja tahunan", "Annual performance evaluations"},
		duty: words{
			"Evaluasi tahunan selama perjanjian ada di hadapan PPK sebagai pertimbangan.",
			"The annual evaluations of the agreement are before the PPK as a consideration.",
		},
		cites: considered, grades: true, check: checkAnnual,
		never: map[Result]string{NotMet: "the result is a consideration without a threshold; an evaluation that is not on file is not known"},
	},
	{
		id: "renewal.part_time.age_limit", act: Renewal, status: PartTime, bound: atMost,
		title: words{"Batas usia jabatan", "Age limit of the position"},
		duty: words{
			"Perpanjangan hanya dapat dimulai sebelum batas usia jabatan tercapai.",
			"A renewal can only start before the age limit of the position is reached.",
		},
		plain: words{
			"Batas usia jabatan Anda sudah tercapai pada saat masa baru akan dimulai.",
			"The age limit of your position will have been reached when the new term would start.",
		},
		cites: []Citation{diktum24},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkAgeLimit,
	},
	{
		id: "renewal.part_time.age_limit.end", act: Renewal, status: PartTime, notes: true,
		title: words{"Akhir masa yang diusulkan terhadap batas usia", "End of the proposed term against the age limit"},
		duty: words{
			"Masa yang diusulkan tidak melewati batas usia, karena perjanjian berakhir pada batas usia.",
			"The proposed term does not run beyond the age limit, because the agreement ends at the age limit.",
		},
		plain: words{
			"Masa yang diusulkan melewati batas usia jabatan Anda.",
			"The proposed term runs beyond the age limit of your position.",
		},
		cites: []Citation{diktum24},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkEnd,
	},
	{
		id: "renewal.part_time.not_ended", act: Renewal, status: PartTime,
		title: words{"Tidak ada peristiwa yang mengakhiri perjanjian", "No event that ends the agreement"},
		duty: words{
			"Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			"Up to the day of the decision there is no event that ends the agreement.",
		},
		plain: words{
			"Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			"An event is on record that ended your work agreement.",
		},
		cites: []Citation{diktum24},
		check: checkNotEnded,
	},
}

var considered = []Citation{
	seen(kepmen16, "diktum 17", "evaluasi triwulan dan tahunan", High),
	seen(kepmen16, "diktum 18", "evaluasi sebagai pertimbangan perpanjangan", High),
}

func checkQuarters(k known, x extra, v *values) result {
	return k.evaluated(x, v.day, func(year int, yield func(EvaluationPeriod, Date, Date)) {
		for q := range 4 {
			first := newDate(year, 3*q+1, 1)
			yield(Quarter1+EvaluationPeriod(q), first, newDate(year, 3*q+3, 1).monthEnd())
		}
	})
}

func checkAnnual(k known, x extra, v *values) result {
	return k.evaluated(x, v.day, func(year int, yield func(EvaluationPeriod, Date, Date)) {
		// A calendar year counts when it ended during the agreement: a first
		// year is seldom whole.
		yield(Annual, newDate(year, 12, 31), newDate(year, 12, 31))
	})
}

// evaluated asks for the evaluation of each period that lies in the agreement
// and has passed.
func (k known) evaluated(x extra, day Date, periods func(year int, yield func(EvaluationPeriod, Date, Date))) result {
	switch {
	case k.first().IsZero():
		return needing(needFirst)
	case k.last().IsZero():
		return needing(needLast)
	}
	last := day
	if k.last().Before(last) { // a lapsed agreement
		last = k.last().AddDays(1)
	}
	var due uint64
	for i := range evaluationYears {
		periods(day.Year()-evaluationYears+1+i, func(p EvaluationPeriod, from, to Date) {
			if !from.Before(k.first()) && to.Before(last) {
				due |= 1 << (5*i + int(p) - 1)
			}
		})
	}
	r := result{found: evalsOf(day.Year(), due), wanted: evalsOf(day.Year(), due), code: Met.code()}
	switch missing := due &^ x.onFile; {
	case due == 0:
		r = result{code: NotApplicable.code()}
	case missing != 0:
		r.found = evalsOf(day.Year(), missing)
		r.code = needing(needEvaluations).code
	}
	return r
}
