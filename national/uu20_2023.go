package national

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

// Pasal 52: how an agreement ends; Pasal 55: the age limits.
var uu20Rules = []law.Rule{
	{
		ID: "renewal.age_limit", Act: renewal, Status: pppk.FullTime, Bounds: law.AtMost,
		Title: pppk.Text{ID: "Batas usia jabatan", EN: "Age limit of the position"},
		Duty: pppk.Text{
			ID: "Perpanjangan hanya dapat dimulai sebelum batas usia jabatan tercapai.",
			EN: "A renewal can only start before the age limit of the position is reached.",
		},
		Plain: pppk.Text{
			ID: "Batas usia jabatan Anda sudah tercapai pada saat masa baru akan dimulai.",
			EN: "The age limit of your position will have been reached when the new term would start.",
		},
		Cites:      []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High)},
		Parameters: []law.Param{ageDay, managerialAges, functionalAges, teacherAges, researchAges, teacherAge},
		Limit:      true, Check: checkAgeLimit,
	},
	{
		ID: "renewal.age_limit.year_left", Act: renewal, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Sisa waktu sampai batas usia", EN: "Time left to the age limit"},
		Duty: pppk.Text{
			ID: "Sisa waktu sampai batas usia cukup untuk masa perjanjian yang paling singkat.",
			EN: "The time left to the age limit is enough for the shortest term of an agreement.",
		},
		Plain: pppk.Text{
			ID: "Waktu yang tersisa sampai batas usia jabatan Anda terlalu singkat untuk masa baru.",
			EN: "The time left to the age limit of your position is too short for a new term.",
		},
		Cites: []pppk.Citation{
			source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High),
			source.Seen(source.PP49, "Pasal 37 ayat (1)", "masa perjanjian paling singkat", pppk.High),
		},
		Parameters: []law.Param{ageDay, shortTerm, managerialAges, functionalAges, teacherAges, researchAges, teacherAge},
		Check:      checkYearLeft,
	},
	{
		ID: "renewal.age_limit.end", Act: renewal, Status: pppk.FullTime, Notes: true, Told: true,
		Title: pppk.Text{ID: "Akhir masa yang diusulkan terhadap batas usia", EN: "End of the proposed term against the age limit"},
		Duty: pppk.Text{
			ID: "Masa yang diusulkan tidak melewati batas usia, karena perjanjian berakhir pada batas usia.",
			EN: "The proposed term does not run beyond the age limit, because the agreement ends at the age limit.",
		},
		Plain: pppk.Text{
			ID: "Masa yang diusulkan melewati batas usia jabatan Anda.",
			EN: "The proposed term runs beyond the age limit of your position.",
		},
		Cites:      []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High)},
		Parameters: []law.Param{ageDay, managerialAges, functionalAges, teacherAges, researchAges, teacherAge},
		Check:      checkEnd,
	},
	{
		ID: "renewal.not_ended", Act: renewal, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Tidak ada peristiwa yang mengakhiri perjanjian", EN: "No event that ends the agreement"},
		Duty: pppk.Text{
			ID: "Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			EN: "Up to the day of the decision there is no event that ends the agreement.",
		},
		Plain: pppk.Text{
			ID: "Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			EN: "An event is on record that ended your work agreement.",
		},
		Cites: []pppk.Citation{
			source.Seen(source.UU20, "Pasal 52", "pemberhentian", pppk.High),
			source.Seen(source.PP49, "Pasal 53", "pemutusan hubungan perjanjian kerja", pppk.High),
		},
		Check: checkNotEnded,
	},
}

// Pasal 52: an appointment begins before the age limit.
var uu20Appointment = []law.Rule{
	{
		ID: "appointment.age_limit", Act: appointment, Status: pppk.FullTime, Bounds: law.AtMost,
		Title: pppk.Text{ID: "Batas usia jabatan", EN: "Age limit of the position"},
		Duty: pppk.Text{
			ID: "Pengangkatan hanya dapat dimulai sebelum batas usia jabatan tercapai.",
			EN: "The appointment can only start before the age limit of the position is reached.",
		},
		Plain: pppk.Text{
			ID: "Batas usia jabatan itu sudah tercapai pada saat pengangkatan akan dimulai.",
			EN: "The age limit of that position will have been reached when the appointment would start.",
		},
		Cites:      []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High)},
		Parameters: []law.Param{ageDay, managerialAges, functionalAges, teacherAges, researchAges, teacherAge},
		Limit:      true, Check: checkAgeLimit,
	},
	{
		ID: "appointment.age_limit.end", Act: appointment, Status: pppk.FullTime, Notes: true, Told: true,
		Title: pppk.Text{ID: "Akhir masa yang diusulkan terhadap batas usia", EN: "End of the proposed term against the age limit"},
		Duty: pppk.Text{
			ID: "Masa yang diusulkan tidak melewati batas usia, karena perjanjian berakhir pada batas usia.",
			EN: "The proposed term does not run beyond the age limit, because the agreement ends at the age limit.",
		},
		Plain: pppk.Text{
			ID: "Masa yang diusulkan melewati batas usia jabatan itu.",
			EN: "The proposed term runs beyond the age limit of that position.",
		},
		Cites:      []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High)},
		Parameters: []law.Param{ageDay, managerialAges, functionalAges, teacherAges, researchAges, teacherAge},
		Check:      checkEnd,
	},
	{
		ID: "conversion.age_limit", Act: conversion, Status: pppk.PartTime, Bounds: law.AtMost,
		Title: pppk.Text{ID: "Batas usia jabatan", EN: "Age limit of the position"},
		Duty: pppk.Text{
			ID: "Pengangkatan hanya dapat dimulai sebelum batas usia jabatan tercapai.",
			EN: "The appointment can only start before the age limit of the position is reached.",
		},
		Plain: pppk.Text{
			ID: "Batas usia jabatan itu sudah tercapai pada saat pengangkatan akan dimulai.",
			EN: "The age limit of that position will have been reached when the appointment would start.",
		},
		Cites:      []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High)},
		Parameters: []law.Param{ageDay, managerialAges, functionalAges, teacherAges, researchAges, teacherAge},
		Limit:      true, Check: checkAgeLimit,
	},
	{
		ID: "conversion.age_limit.year_left", Act: conversion, Status: pppk.PartTime,
		Title: pppk.Text{ID: "Sisa waktu sampai batas usia", EN: "Time left to the age limit"},
		Duty: pppk.Text{
			ID: "Sisa waktu sampai batas usia cukup untuk masa perjanjian yang paling singkat.",
			EN: "The time left to the age limit is enough for the shortest term of an agreement.",
		},
		Plain: pppk.Text{
			ID: "Waktu yang tersisa sampai batas usia jabatan itu terlalu singkat untuk masa baru.",
			EN: "The time left to the age limit of that position is too short for a new term.",
		},
		Cites: []pppk.Citation{
			source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High),
			source.Seen(source.PP49, "Pasal 37 ayat (1)", "masa perjanjian paling singkat", pppk.High),
		},
		Parameters: []law.Param{ageDay, shortTerm, managerialAges, functionalAges, teacherAges, researchAges, teacherAge},
		Check:      checkYearLeft,
	},
	{
		ID: "conversion.age_limit.end", Act: conversion, Status: pppk.PartTime, Notes: true, Told: true,
		Title: pppk.Text{ID: "Akhir masa yang diusulkan terhadap batas usia", EN: "End of the proposed term against the age limit"},
		Duty: pppk.Text{
			ID: "Masa yang diusulkan tidak melewati batas usia, karena perjanjian berakhir pada batas usia.",
			EN: "The proposed term does not run beyond the age limit, because the agreement ends at the age limit.",
		},
		Plain: pppk.Text{
			ID: "Masa yang diusulkan melewati batas usia jabatan itu.",
			EN: "The proposed term runs beyond the age limit of that position.",
		},
		Cites:      []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High)},
		Parameters: []law.Param{ageDay, managerialAges, functionalAges, teacherAges, researchAges, teacherAge},
		Check:      checkEnd,
	},
}

// An event that ended the agreement leaves nobody to raise the pay of, and so does
// the age limit.
var uu20Raises = []law.Rule{
	{
		ID: "raise.age_limit", Act: periodicRaise, Status: pppk.FullTime,
		Title: raiseAge.title, Duty: raiseAge.duty, Plain: raiseAge.plain,
		Cites:      []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High)},
		Parameters: []law.Param{ageDay, managerialAges, functionalAges, teacherAges, researchAges, teacherAge},
		Check:      checkRaiseBeforeAge,
	},
	{
		ID: "special_raise.age_limit", Act: specialRaiseAct, Status: pppk.FullTime,
		Title: raiseAge.title, Duty: raiseAge.duty, Plain: raiseAge.plain,
		Cites:      []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High)},
		Parameters: []law.Param{ageDay, managerialAges, functionalAges, teacherAges, researchAges, teacherAge},
		Check:      checkRaiseBeforeAge,
	},
	{
		ID: "raise.not_ended", Act: periodicRaise, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Tidak ada peristiwa yang mengakhiri perjanjian", EN: "No event that ends the agreement"},
		Duty: pppk.Text{
			ID: "Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			EN: "Up to the day of the decision there is no event that ends the agreement.",
		},
		Plain: pppk.Text{
			ID: "Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			EN: "An event is on record that ended your work agreement.",
		},
		Cites: []pppk.Citation{
			source.Seen(source.UU20, "Pasal 52", "pemberhentian", pppk.High),
			source.Seen(source.PP49, "Pasal 53", "pemutusan hubungan perjanjian kerja", pppk.High),
		},
		Check: checkNotEnded,
	},
	{
		ID: "special_raise.not_ended", Act: specialRaiseAct, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Tidak ada peristiwa yang mengakhiri perjanjian", EN: "No event that ends the agreement"},
		Duty: pppk.Text{
			ID: "Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			EN: "Up to the day of the decision there is no event that ends the agreement.",
		},
		Plain: pppk.Text{
			ID: "Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			EN: "An event is on record that ended your work agreement.",
		},
		Cites: []pppk.Citation{
			source.Seen(source.UU20, "Pasal 52", "pemberhentian", pppk.High),
			source.Seen(source.PP49, "Pasal 53", "pemutusan hubungan perjanjian kerja", pppk.High),
		},
		Check: checkNotEnded,
	},
}

var raiseAge = ruleWords{
	pppk.Text{ID: "Batas usia jabatan", EN: "Age limit of the position"},
	pppk.Text{
		ID: "Kenaikan gaji hanya dapat berlaku sebelum batas usia jabatan tercapai, karena perjanjian berakhir pada batas usia.",
		EN: "The raise can only take effect before the age limit of the position is reached, because the agreement ends at the age limit.",
	},
	pppk.Text{
		ID: "Batas usia jabatan Anda sudah tercapai, dan perjanjian kerja Anda berakhir karenanya.",
		EN: "The age limit of your position is reached, and your work agreement ends by it.",
	},
}

// eventTexts gives each event the articles by which it ends an agreement: of a full-time
// one both, and of a part-time one.
var eventTexts = [pppk.EventKindCount]struct{ fullTime, partTime []pppk.Citation }{
	pppk.Death:               {[]pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf b", "meninggal dunia", pppk.High), source.Seen(source.PP49, "Pasal 53 ayat (1) huruf b", "meninggal dunia", pppk.High)}, []pppk.Citation{source.Diktum24}},
	pppk.Resignation:         {[]pppk.Citation{source.Seen(source.PP49, "Pasal 53 ayat (1) huruf c", "permintaan sendiri", pppk.High), source.Seen(source.UU20, "Pasal 52 ayat (2)", "atas permintaan sendiri", pppk.High)}, []pppk.Citation{source.Diktum24}},
	pppk.IdeologicalBreach:   {[]pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf a", "penyelewengan", pppk.High), source.Seen(source.PP49, "Pasal 53 ayat (3) huruf a", "penyelewengan", pppk.High)}, []pppk.Citation{source.Diktum24}},
	pppk.Downsizing:          {[]pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf d", "perampingan", pppk.High), source.Seen(source.PP49, "Pasal 53 ayat (1) huruf d", "perampingan", pppk.High)}, []pppk.Citation{source.Diktum24}},
	pppk.Unfitness:           {[]pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf e", "tidak cakap", pppk.High), source.Seen(source.PP49, "Pasal 53 ayat (1) huruf e", "tidak cakap", pppk.High)}, []pppk.Citation{source.Diktum24}},
	pppk.NonPerformance:      {[]pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf f", "tidak berkinerja", pppk.High), source.Seen(source.PP49, "Pasal 53 ayat (2) huruf c", "target kinerja tidak tercapai", pppk.High)}, []pppk.Citation{source.Diktum24}},
	pppk.SevereSanction:      {[]pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf g", "disiplin berat", pppk.High), source.Seen(source.PP49, "Pasal 53 ayat (2) huruf b", "disiplin berat", pppk.High)}, []pppk.Citation{source.Diktum24}},
	pppk.PrisonTwoYears:      {[]pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf h", "pidana penjara", pppk.High), source.Seen(source.PP49, "Pasal 53", "pidana penjara", pppk.High)}, []pppk.Citation{source.Diktum24}},
	pppk.OfficeCrime:         {[]pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf i", "kejahatan jabatan", pppk.High), source.Seen(source.PP49, "Pasal 53 ayat (3) huruf b", "kejahatan jabatan", pppk.High)}, []pppk.Citation{source.Diktum24}},
	pppk.PartyMembership:     {[]pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf j", "partai politik", pppk.High), source.Seen(source.PP49, "Pasal 53 ayat (3) huruf c", "partai politik", pppk.High)}, []pppk.Citation{source.Diktum24}},
	pppk.OtherASNAppointment: {partTime: []pppk.Citation{source.Diktum24}},
	pppk.AgencyMoveRequest:   {partTime: []pppk.Citation{source.Seen(source.Kepmen16, "diktum 25", "pindah instansi", pppk.High)}},
}

// citeEvent cites the articles by which the event ended the agreement, in place of those of
// the rule.
func citeEvent(c *law.Case, kind pppk.EventKind, on pppk.Date) {
	switch texts := &eventTexts[kind]; {
	case c.Begins: // it ended no agreement
	case c.Status == pppk.FullTime:
		c.CiteInstead(texts.fullTime, on)
	default:
		c.CiteInstead(texts.partTime, on)
	}
}

// The ages at which positions reach their limit, a table for each kind of text that sets
// them, one row for positions that reach theirs in the same year of life. No agency sets
// them.
var (
	managerialAges = law.NewTable(law.ParameterSpec[law.Ages]{
		ID: "age_limit.table.managerial", Title: pppk.Text{ID: "Batas usia jabatan manajerial dan pelaksana", EN: "Age limits of managerial positions and pelaksana"},
		Versions: []law.Version[law.Ages]{{Cite: source.Seen(source.UU20, "Pasal 55 huruf a", "batas usia jabatan manajerial", pppk.High), Value: law.Ages{
			{Kinds: []pppk.PositionKind{pppk.JPTUtama, pppk.JPTMadya, pppk.JPTPratama}, Years: 60, Cite: source.Seen(source.UU20, "Pasal 55 huruf a", "batas usia jabatan manajerial", pppk.High)},
			{Kinds: []pppk.PositionKind{pppk.Administrator, pppk.Pengawas}, Years: 58, Cite: source.Seen(source.UU20, "Pasal 55 huruf a", "batas usia jabatan manajerial", pppk.High)},
			{Kinds: []pppk.PositionKind{pppk.Pelaksana}, Years: 58, Cite: source.Seen(source.UU20, "Pasal 55 huruf b", "batas usia jabatan pelaksana", pppk.High)},
		}}},
	})
	functionalAges = law.NewTable(law.ParameterSpec[law.Ages]{
		ID: "age_limit.table.functional", Title: pppk.Text{ID: "Batas usia jabatan fungsional", EN: "Age limits of functional positions"},
		Versions: []law.Version[law.Ages]{{Cite: pasal54, Value: law.Ages{
			{Kinds: functional, Clusters: []pppk.Cluster{pppk.OtherCluster}, Levels: []pppk.Level{pppk.AhliPertama, pppk.AhliMuda, pppk.Pemula, pppk.Terampil, pppk.Mahir, pppk.Penyelia}, Years: 58, Cite: pasal54},
			{Kinds: functional, Clusters: []pppk.Cluster{pppk.OtherCluster}, Levels: []pppk.Level{pppk.AhliMadya}, Years: 60, Cite: pasal54},
			{Kinds: functional, Clusters: []pppk.Cluster{pppk.OtherCluster}, Levels: []pppk.Level{pppk.AhliUtama}, Years: 65, Cite: pasal54},
		}}},
	})
	teacherAges = law.NewTable(law.ParameterSpec[law.Ages]{
		ID: "age_limit.table.teachers", Title: pppk.Text{ID: "Batas usia guru menurut jenjang", EN: "Age limits of teachers by level"},
		Versions: []law.Version[law.Ages]{{Cite: source.Unnumbered(source.UU14, "batas usia guru", pppk.Medium), Value: law.Ages{
			{Kinds: functional, Clusters: []pppk.Cluster{pppk.Teacher}, Years: 60, When: teachersAt(TeacherSixty), Cite: source.Unnumbered(source.UU14, "batas usia guru", pppk.Medium)},
			{Kinds: functional, Clusters: []pppk.Cluster{pppk.Teacher}, Levels: []pppk.Level{pppk.AhliPertama, pppk.AhliMuda, pppk.Pemula, pppk.Terampil, pppk.Mahir, pppk.Penyelia}, Years: 58, When: teachersAt(TeacherByLevel), Cite: pasal54},
			{Kinds: functional, Clusters: []pppk.Cluster{pppk.Teacher}, Levels: []pppk.Level{pppk.AhliMadya}, Years: 60, When: teachersAt(TeacherByLevel), Cite: pasal54},
			{Kinds: functional, Clusters: []pppk.Cluster{pppk.Teacher}, Levels: []pppk.Level{pppk.AhliUtama}, Years: 65, When: teachersAt(TeacherByLevel), Cite: pasal54},
		}}},
	})
	researchAges = law.NewTable(law.ParameterSpec[law.Ages]{
		ID: "age_limit.table.research", Title: pppk.Text{ID: "Batas usia peneliti dan perekayasa", EN: "Age limits of researchers and engineers"},
		Versions: []law.Version[law.Ages]{{Cite: pasal53uu11, Value: law.Ages{
			{Kinds: functional, Clusters: []pppk.Cluster{pppk.Researcher, pppk.Engineer}, Levels: []pppk.Level{pppk.AhliPertama, pppk.AhliMuda}, Years: 58, Cite: pasal53uu11},
			{Kinds: functional, Clusters: []pppk.Cluster{pppk.Researcher, pppk.Engineer}, Levels: []pppk.Level{pppk.AhliMadya}, Years: 65, Cite: pasal53uu11},
			{Kinds: functional, Clusters: []pppk.Cluster{pppk.Researcher, pppk.Engineer}, Levels: []pppk.Level{pppk.AhliUtama}, Years: 70, Cite: pasal53uu11},
		}}},
	})
)

// FunctionalAges is the ages at which functional positions reach their limit, but for
// teachers, researchers and engineers.
func FunctionalAges() law.Parameter[law.Ages] { return functionalAges }

// ManagerialAges is those of managerial positions and pelaksana.
func ManagerialAges() law.Parameter[law.Ages] { return managerialAges }

// TeacherAges is those of teachers, under each choice of [TeacherAgeLimit].
func TeacherAges() law.Parameter[law.Ages] { return teacherAges }

// ResearchAges is those of researchers and engineers.
func ResearchAges() law.Parameter[law.Ages] { return researchAges }

var (
	functional  = []pppk.PositionKind{pppk.Functional}
	pasal54     = source.Seen(source.PP49, "Pasal 54", "batas usia jabatan fungsional", pppk.Medium)
	pasal53uu11 = source.Seen(source.UU11, "Pasal 53 ayat (1)", "batas usia peneliti dan perekayasa", pppk.High)
)

// teachersAt is under which choice of the age limit of teachers a row holds.
func teachersAt(t TeacherLimit) func(*law.Values) bool {
	return func(v *law.Values) bool { return teacherAge.Of(v) == t }
}

// checkAgeLimit knows an answer also where the limit lies between two days and
// the renewal starts before or after both, or is too late whenever it starts.
func checkAgeLimit(c *law.Case) law.Result {
	if c.Limit.Birthday.IsZero() {
		return c.LacksAge(c.StartFact())
	}
	least, most := c.LimitShown()
	earliest := c.Earliest
	if c.Start.IsZero() {
		earliest, _ = mayStart(c)
	}
	switch {
	case c.LimitReached(earliest) && c.Start.IsZero():
		return c.NotMet(law.FromDay(earliest), law.BeforeDay(most))
	case c.LimitReached(earliest):
		c.Bound(c.Start.AddDays(-1)) // no day is left
		return c.NotMet(law.OnDay(c.Start), law.BeforeDay(most))
	case c.Start.IsZero():
		return c.Lacks(c.StartFact())
	case !c.LimitAhead(c.Start):
		return c.Lacks(c.Limit.Missing)
	case c.Limit.Missing != nil: // before every limit that it can be
		c.Lack(c.Limit.Missing)
		return c.Met(law.OnDay(c.Start), law.Value{})
	}
	c.Bound(least)
	return c.Met(law.OnDay(c.Start), law.BeforeDay(least))
}

// checkRaiseBeforeAge: a raise holds from the day of the decision on, and nothing
// begins on the day of the limit.
func checkRaiseBeforeAge(c *law.Case) law.Result { return c.BeforeLimit(c.Day) }

// mayStart is the earliest day on which a renewal can start whose own first day
// is not known, and the last day of its first year. A term of which only the
// last day is proposed is no longer than the rules of term allow.
func mayStart(c *law.Case) (earliest, yearEnd pppk.Date) {
	earliest, yearEnd = c.Earliest, c.YearEnd
	if !c.Term.First.IsZero() || c.Term.Last.IsZero() || c.Request.Act != renewal {
		return earliest, yearEnd
	}
	terms, longest := renewalTerms.Shown(c), (law.Lengths{}).Longest()
	if c.Status == pppk.PartTime {
		terms = partTimeTerms.Shown(c)
	}
	if !terms.IsZero() {
		longest = terms.Longest()
	}
	if c.Status == pppk.FullTime && (c.Kind == pppk.JPTUtama || c.Kind == pppk.JPTMadya) {
		longest = min(longest, leaderYears)
	}
	if first := c.Term.Last.AddDays(1).AddMonths(-12*longest, pppk.ClampToMonthEnd); longest < law.MaxTermYears && first.After(earliest) {
		earliest, yearEnd = first, pppk.TermEnd(first, 1)
	}
	return earliest, yearEnd
}

// checkYearLeft asks for the position only under the reading that refuses. While
// the birth date or the start is not known, the age limit asks for it anyway.
func checkYearLeft(c *law.Case) law.Result {
	if c.Limit.Birthday.IsZero() {
		return c.LacksAge(c.StartFact())
	}
	least, most := c.LimitShown()
	year := c.YearEnd
	if c.Start.IsZero() {
		_, year = mayStart(c)
	}
	switch {
	case c.LimitPassed(year): // less than a year, whenever it starts and whatever the position
		wanted := law.FromDay(year)
		if c.Start.IsZero() {
			wanted = law.Value{}
		}
		return c.Either(shortTerm.In(c) != NoShortRenewal, law.OnDay(most), wanted)
	case c.Start.IsZero():
		return c.Lacks(c.StartFact())
	case !c.LimitNotPassed(year):
		c.Lacks(c.Limit.Missing)
		if shortTerm.In(c) != NoShortRenewal {
			c.Harmless()
		}
		return law.NotKnown
	}
	return c.Met(law.OnDay(least), law.FromDay(year))
}

func checkEnd(c *law.Case) law.Result {
	if !c.Proposed {
		return law.NotApplicable
	}
	last := c.Term.Last
	if last.IsZero() || c.Limit.Birthday.IsZero() {
		var missing *law.Fact
		if last.IsZero() {
			missing = law.TermLastFact()
		}
		return c.LacksAge(missing)
	}
	least, most := c.LimitShown()
	switch {
	case c.LimitPassed(last):
		return c.NotMet(law.OnDay(last), law.UpToDay(most))
	case !c.LimitNotPassed(last):
		return c.Lacks(c.Limit.Missing)
	}
	return c.Met(law.OnDay(last), law.UpToDay(least))
}

func checkNotEnded(c *law.Case) law.Result {
	result := c.NotEnded()
	if e := c.Event(); result == law.NotMet {
		citeEvent(c, e.Kind, e.Day)
	}
	return result
}
