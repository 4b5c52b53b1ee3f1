package law

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
)

// Pasal 52: how an agreement ends; Pasal 55: the age limits.
var uu20Rules = []rule{
	{
		id: "renewal.age_limit", act: pppk.Renewal, status: pppk.FullTime, bound: atMost,
		title: pppk.Text{ID: "Batas usia jabatan", EN: "Age limit of the position"},
		duty: pppk.Text{
			ID: "Perpanjangan hanya dapat dimulai sebelum batas usia jabatan tercapai.",
			EN: "A renewal can only start before the age limit of the position is reached.",
		},
		plain: pppk.Text{
			ID: "Batas usia jabatan Anda sudah tercapai pada saat masa baru akan dimulai.",
			EN: "The age limit of your position will have been reached when the new term would start.",
		},
		cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High)},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkAgeLimit,
	},
	{
		id: "renewal.age_limit.year_left", act: pppk.Renewal, status: pppk.FullTime,
		title: pppk.Text{ID: "Sisa waktu sampai batas usia", EN: "Time left to the age limit"},
		duty: pppk.Text{
			ID: "Sisa waktu sampai batas usia cukup untuk masa perjanjian yang paling singkat.",
			EN: "The time left to the age limit is enough for the shortest term of an agreement.",
		},
		plain: pppk.Text{
			ID: "Waktu yang tersisa sampai batas usia jabatan Anda terlalu singkat untuk masa baru.",
			EN: "The time left to the age limit of your position is too short for a new term.",
		},
		cites: []pppk.Citation{
			source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High),
			source.Seen(source.PP49, "Pasal 37 ayat (1)", "masa perjanjian paling singkat", pppk.High),
		},
		uses:  []paramID{paramAgeDay, paramShortTerm, paramTeacher},
		check: checkYearLeft,
	},
	{
		id: "renewal.age_limit.end", act: pppk.Renewal, status: pppk.FullTime, notes: true, told: true,
		title: pppk.Text{ID: "Akhir masa yang diusulkan terhadap batas usia", EN: "End of the proposed term against the age limit"},
		duty: pppk.Text{
			ID: "Masa yang diusulkan tidak melewati batas usia, karena perjanjian berakhir pada batas usia.",
			EN: "The proposed term does not run beyond the age limit, because the agreement ends at the age limit.",
		},
		plain: pppk.Text{
			ID: "Masa yang diusulkan melewati batas usia jabatan Anda.",
			EN: "The proposed term runs beyond the age limit of your position.",
		},
		cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High)},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkEnd,
	},
	{
		id: "renewal.not_ended", act: pppk.Renewal, status: pppk.FullTime,
		title: pppk.Text{ID: "Tidak ada peristiwa yang mengakhiri perjanjian", EN: "No event that ends the agreement"},
		duty: pppk.Text{
			ID: "Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			EN: "Up to the day of the decision there is no event that ends the agreement.",
		},
		plain: pppk.Text{
			ID: "Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			EN: "An event is on record that ended your work agreement.",
		},
		cites: []pppk.Citation{
			source.Seen(source.UU20, "Pasal 52", "pemberhentian", pppk.High),
			source.Seen(source.PP49, "Pasal 53", "pemutusan hubungan perjanjian kerja", pppk.High),
		},
		check: checkNotEnded,
	},
}

// Pasal 52: an appointment begins before the age limit.
var uu20Appointment = []rule{
	{
		id: "appointment.age_limit", act: pppk.Appointment, status: pppk.FullTime, bound: atMost,
		title: pppk.Text{ID: "Batas usia jabatan", EN: "Age limit of the position"},
		duty: pppk.Text{
			ID: "Pengangkatan hanya dapat dimulai sebelum batas usia jabatan tercapai.",
			EN: "The appointment can only start before the age limit of the position is reached.",
		},
		plain: pppk.Text{
			ID: "Batas usia jabatan itu sudah tercapai pada saat pengangkatan akan dimulai.",
			EN: "The age limit of that position will have been reached when the appointment would start.",
		},
		cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High)},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkAgeLimit,
	},
	{
		id: "appointment.age_limit.end", act: pppk.Appointment, status: pppk.FullTime, notes: true, told: true,
		title: pppk.Text{ID: "Akhir masa yang diusulkan terhadap batas usia", EN: "End of the proposed term against the age limit"},
		duty: pppk.Text{
			ID: "Masa yang diusulkan tidak melewati batas usia, karena perjanjian berakhir pada batas usia.",
			EN: "The proposed term does not run beyond the age limit, because the agreement ends at the age limit.",
		},
		plain: pppk.Text{
			ID: "Masa yang diusulkan melewati batas usia jabatan itu.",
			EN: "The proposed term runs beyond the age limit of that position.",
		},
		cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High)},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkEnd,
	},
	{
		id: "conversion.age_limit", act: pppk.Conversion, status: pppk.PartTime, bound: atMost,
		title: pppk.Text{ID: "Batas usia jabatan", EN: "Age limit of the position"},
		duty: pppk.Text{
			ID: "Pengangkatan hanya dapat dimulai sebelum batas usia jabatan tercapai.",
			EN: "The appointment can only start before the age limit of the position is reached.",
		},
		plain: pppk.Text{
			ID: "Batas usia jabatan itu sudah tercapai pada saat pengangkatan akan dimulai.",
			EN: "The age limit of that position will have been reached when the appointment would start.",
		},
		cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High)},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkAgeLimit,
	},
	{
		id: "conversion.age_limit.year_left", act: pppk.Conversion, status: pppk.PartTime,
		title: pppk.Text{ID: "Sisa waktu sampai batas usia", EN: "Time left to the age limit"},
		duty: pppk.Text{
			ID: "Sisa waktu sampai batas usia cukup untuk masa perjanjian yang paling singkat.",
			EN: "The time left to the age limit is enough for the shortest term of an agreement.",
		},
		plain: pppk.Text{
			ID: "Waktu yang tersisa sampai batas usia jabatan itu terlalu singkat untuk masa baru.",
			EN: "The time left to the age limit of that position is too short for a new term.",
		},
		cites: []pppk.Citation{
			source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High),
			source.Seen(source.PP49, "Pasal 37 ayat (1)", "masa perjanjian paling singkat", pppk.High),
		},
		uses:  []paramID{paramAgeDay, paramShortTerm, paramTeacher},
		check: checkYearLeft,
	},
	{
		id: "conversion.age_limit.end", act: pppk.Conversion, status: pppk.PartTime, notes: true, told: true,
		title: pppk.Text{ID: "Akhir masa yang diusulkan terhadap batas usia", EN: "End of the proposed term against the age limit"},
		duty: pppk.Text{
			ID: "Masa yang diusulkan tidak melewati batas usia, karena perjanjian berakhir pada batas usia.",
			EN: "The proposed term does not run beyond the age limit, because the agreement ends at the age limit.",
		},
		plain: pppk.Text{
			ID: "Masa yang diusulkan melewati batas usia jabatan itu.",
			EN: "The proposed term runs beyond the age limit of that position.",
		},
		cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High)},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkEnd,
	},
}

// An event that ended the agreement leaves nobody to raise the pay of, and so does
// the age limit.
var uu20Raises = []rule{
	{
		id: "raise.age_limit", act: pppk.PeriodicRaise, status: pppk.FullTime,
		title: raiseAge.title, duty: raiseAge.duty, plain: raiseAge.plain,
		cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High)},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkRaiseBeforeAge,
	},
	{
		id: "special_raise.age_limit", act: pppk.SpecialRaise, status: pppk.FullTime,
		title: raiseAge.title, duty: raiseAge.duty, plain: raiseAge.plain,
		cites: []pppk.Citation{source.Seen(source.UU20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", pppk.High)},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkRaiseBeforeAge,
	},
	{
		id: "raise.not_ended", act: pppk.PeriodicRaise, status: pppk.FullTime,
		title: pppk.Text{ID: "Tidak ada peristiwa yang mengakhiri perjanjian", EN: "No event that ends the agreement"},
		duty: pppk.Text{
			ID: "Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			EN: "Up to the day of the decision there is no event that ends the agreement.",
		},
		plain: pppk.Text{
			ID: "Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			EN: "An event is on record that ended your work agreement.",
		},
		cites: []pppk.Citation{
			source.Seen(source.UU20, "Pasal 52", "pemberhentian", pppk.High),
			source.Seen(source.PP49, "Pasal 53", "pemutusan hubungan perjanjian kerja", pppk.High),
		},
		check: checkNotEnded,
	},
	{
		id: "special_raise.not_ended", act: pppk.SpecialRaise, status: pppk.FullTime,
		title: pppk.Text{ID: "Tidak ada peristiwa yang mengakhiri perjanjian", EN: "No event that ends the agreement"},
		duty: pppk.Text{
			ID: "Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			EN: "Up to the day of the decision there is no event that ends the agreement.",
		},
		plain: pppk.Text{
			ID: "Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			EN: "An event is on record that ended your work agreement.",
		},
		cites: []pppk.Citation{
			source.Seen(source.UU20, "Pasal 52", "pemberhentian", pppk.High),
			source.Seen(source.PP49, "Pasal 53", "pemutusan hubungan perjanjian kerja", pppk.High),
		},
		check: checkNotEnded,
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

// eventGrounds gives each event its articles and words. An event without the
// articles of a regime ends no agreement under it.
var eventGrounds = [pppk.EventKindCount]struct {
	title    pppk.Text
	fullTime pppk.Citation
	also     pppk.Citation // what the older regulation says of a full-time agreement
	partTime pppk.Citation
}{
	pppk.Death: {pppk.Text{ID: "meninggal dunia", EN: "death"}, source.Seen(source.UU20, "Pasal 52 ayat (3) huruf b", "meninggal dunia", pppk.High),
		source.Seen(source.PP49, "Pasal 53 ayat (1) huruf b", "meninggal dunia", pppk.High), source.Diktum24},
	pppk.Resignation: {pppk.Text{ID: "pengunduran diri", EN: "resignation"}, source.Seen(source.PP49, "Pasal 53 ayat (1) huruf c", "permintaan sendiri", pppk.High),
		source.Seen(source.UU20, "Pasal 52 ayat (2)", "atas permintaan sendiri", pppk.High), source.Diktum24},
	pppk.IdeologicalBreach: {pppk.Text{ID: "penyelewengan terhadap Pancasila dan UUD 1945", EN: "breach of Pancasila and the 1945 Constitution"}, source.Seen(source.UU20, "Pasal 52 ayat (3) huruf a", "penyelewengan", pppk.High),
		source.Seen(source.PP49, "Pasal 53 ayat (3) huruf a", "penyelewengan", pppk.High), source.Diktum24},
	pppk.Downsizing: {pppk.Text{ID: "perampingan organisasi atau kebijakan pemerintah", EN: "downsizing or government policy"}, source.Seen(source.UU20, "Pasal 52 ayat (3) huruf d", "perampingan", pppk.High),
		source.Seen(source.PP49, "Pasal 53 ayat (1) huruf d", "perampingan", pppk.High), source.Diktum24},
	pppk.Unfitness: {pppk.Text{ID: "tidak cakap jasmani dan/atau rohani", EN: "unfitness in body and/or mind"}, source.Seen(source.UU20, "Pasal 52 ayat (3) huruf e", "tidak cakap", pppk.High),
		source.Seen(source.PP49, "Pasal 53 ayat (1) huruf e", "tidak cakap", pppk.High), source.Diktum24},
	pppk.NonPerformance: {pppk.Text{ID: "tidak berkinerja", EN: "failure to perform"}, source.Seen(source.UU20, "Pasal 52 ayat (3) huruf f", "tidak berkinerja", pppk.High),
		source.Seen(source.PP49, "Pasal 53 ayat (2) huruf c", "target kinerja tidak tercapai", pppk.High), source.Diktum24},
	pppk.SevereSanction: {pppk.Text{ID: "pelanggaran disiplin tingkat berat", EN: "severe breach of discipline"}, source.Seen(source.UU20, "Pasal 52 ayat (3) huruf g", "disiplin berat", pppk.High),
		source.Seen(source.PP49, "Pasal 53 ayat (2) huruf b", "disiplin berat", pppk.High), source.Diktum24},
	pppk.PrisonTwoYears: {pppk.Text{ID: "pidana penjara berdasarkan putusan yang tetap", EN: "imprisonment under a final judgment"}, source.Seen(source.UU20, "Pasal 52 ayat (3) huruf h", "pidana penjara", pppk.High),
		source.Seen(source.PP49, "Pasal 53", "pidana penjara", pppk.High), source.Diktum24},
	pppk.OfficeCrime: {pppk.Text{ID: "tindak pidana kejahatan jabatan", EN: "crime of office"}, source.Seen(source.UU20, "Pasal 52 ayat (3) huruf i", "kejahatan jabatan", pppk.High),
		source.Seen(source.PP49, "Pasal 53 ayat (3) huruf b", "kejahatan jabatan", pppk.High), source.Diktum24},
	pppk.PartyMembership: {pppk.Text{ID: "anggota dan/atau pengurus partai politik", EN: "membership and/or office in a political party"}, source.Seen(source.UU20, "Pasal 52 ayat (3) huruf j", "partai politik", pppk.High),
		source.Seen(source.PP49, "Pasal 53 ayat (3) huruf c", "partai politik", pppk.High), source.Diktum24},
	pppk.OtherASNAppointment: {title: pppk.Text{ID: "diangkat menjadi PPPK atau CPNS", EN: "appointment as PPPK or CPNS"}, partTime: source.Diktum24},
	pppk.LightSanction:       {title: pppk.Text{ID: "hukuman disiplin tingkat ringan", EN: "light disciplinary sanction"}},
	pppk.MediumSanction:      {title: pppk.Text{ID: "hukuman disiplin tingkat sedang", EN: "medium disciplinary sanction"}},
	pppk.SevereWithoutEnding: {title: pppk.Text{ID: "hukuman disiplin tingkat berat yang tidak memutus perjanjian", EN: "severe disciplinary sanction that does not end the agreement"}},
	pppk.AgencyMoveRequest:   {title: pppk.Text{ID: "mengajukan pindah instansi", EN: "request to move to another agency"}, partTime: source.Seen(source.Kepmen16, "diktum 25", "pindah instansi", pppk.High)},
}

func eventTitle(l pppk.Language, k pppk.EventKind) string {
	if k < pppk.EventKindCount {
		return eventGrounds[k].title.In(l)
	}
	return ""
}

// ageRow is one row of the age limits: positions that reach theirs in the same
// year of life, and the text that says so.
type ageRow struct {
	kinds    []pppk.PositionKind
	clusters []pppk.Cluster // of functional positions; nil: not a functional position
	levels   []pppk.Level   // nil: whatever the level
	years    uint8
	reading  Choice // of TeacherAgeLimit; empty: under every reading
	cite     pppk.Citation
}

var ageRows = []ageRow{
	{kinds: []pppk.PositionKind{pppk.JPTUtama, pppk.JPTMadya, pppk.JPTPratama}, years: 60, cite: source.Seen(source.UU20, "Pasal 55 huruf a", "batas usia jabatan manajerial", pppk.High)},
	{kinds: []pppk.PositionKind{pppk.Administrator, pppk.Pengawas}, years: 58, cite: source.Seen(source.UU20, "Pasal 55 huruf a", "batas usia jabatan manajerial", pppk.High)},
	{kinds: []pppk.PositionKind{pppk.Pelaksana}, years: 58, cite: source.Seen(source.UU20, "Pasal 55 huruf b", "batas usia jabatan pelaksana", pppk.High)},
	{kinds: functional, clusters: []pppk.Cluster{pppk.OtherCluster}, levels: []pppk.Level{pppk.AhliPertama, pppk.AhliMuda, pppk.Pemula, pppk.Terampil, pppk.Mahir, pppk.Penyelia}, years: 58, cite: pasal54},
	{kinds: functional, clusters: []pppk.Cluster{pppk.OtherCluster}, levels: []pppk.Level{pppk.AhliMadya}, years: 60, cite: pasal54},
	{kinds: functional, clusters: []pppk.Cluster{pppk.OtherCluster}, levels: []pppk.Level{pppk.AhliUtama}, years: 65, cite: pasal54},
	{kinds: functional, clusters: []pppk.Cluster{pppk.Teacher}, years: 60, reading: TeacherSixty, cite: source.Unnumbered(source.UU14, "batas usia guru", pppk.Medium)},
	{kinds: functional, clusters: []pppk.Cluster{pppk.Teacher}, levels: []pppk.Level{pppk.AhliPertama, pppk.AhliMuda, pppk.Pemula, pppk.Terampil, pppk.Mahir, pppk.Penyelia}, years: 58, reading: TeacherByLevel, cite: pasal54},
	{kinds: functional, clusters: []pppk.Cluster{pppk.Teacher}, levels: []pppk.Level{pppk.AhliMadya}, years: 60, reading: TeacherByLevel, cite: pasal54},
	{kinds: functional, clusters: []pppk.Cluster{pppk.Teacher}, levels: []pppk.Level{pppk.AhliUtama}, years: 65, reading: TeacherByLevel, cite: pasal54},
	{kinds: functional, clusters: []pppk.Cluster{pppk.Researcher, pppk.Engineer}, levels: []pppk.Level{pppk.AhliPertama, pppk.AhliMuda}, years: 58, cite: pasal53uu11},
	{kinds: functional, clusters: []pppk.Cluster{pppk.Researcher, pppk.Engineer}, levels: []pppk.Level{pppk.AhliMadya}, years: 65, cite: pasal53uu11},
	{kinds: functional, clusters: []pppk.Cluster{pppk.Researcher, pppk.Engineer}, levels: []pppk.Level{pppk.AhliUtama}, years: 70, cite: pasal53uu11},
}

var (
	functional  = []pppk.PositionKind{pppk.Functional}
	pasal54     = source.Seen(source.PP49, "Pasal 54", "batas usia jabatan fungsional", pppk.Medium)
	pasal53uu11 = source.Seen(source.UU11, "Pasal 53 ayat (1)", "batas usia peneliti dan perekayasa", pppk.High)
)

// ageTable answers the age limit of every position by its kind, cluster and
// level, each of which may be 0: not known.
type ageTable [pppk.OtherPosition + 1][pppk.OtherCluster + 1][pppk.Penyelia + 1]ageEntry

// An entry whose need is not zero still tells which ages the limit can be.
type ageEntry struct {
	ages   ages  // by law
	row    uint8 // of ageRows
	stated bool  // it may also be an age that an office states
	need   need  // what would tell the age
}

// ages is a set of age limits, one bit for each year from minAgeLimit on.
type ages uint32

const anyAge = ages(1<<(pppk.MaxAgeLimit-pppk.MinAgeLimit+1) - 1)

func age(years uint8) ages { return 1 << (years - pppk.MinAgeLimit) }

func newAgeTable(teacher Choice) *ageTable {
	t := new(ageTable)
	all := func(k pppk.PositionKind, set ageEntry) {
		for c := range t[k] {
			for l := range t[k][c] {
				t[k][c][l] = set
			}
		}
	}
	for k := pppk.JPTUtama; k <= pppk.OtherPosition; k++ {
		all(k, ageEntry{0, 0, true, needAgeLimit})
	}
	for row, r := range ageRows {
		if r.reading != "" && r.reading != teacher {
			continue
		}
		e := ageEntry{age(r.years), uint8(row), false, noNeed}
		for _, k := range r.kinds {
			if r.clusters == nil {
				all(k, e)
			}
			for _, c := range r.clusters {
				if r.levels == nil {
					for l := range t[k][c] {
						t[k][c][l] = e
					}
					continue
				}
				for _, l := range r.levels {
					t[k][c][l] = e
				}
				t[k][c][0] = ageEntry{need: needLevel}.over(t[k][c][1:])
			}
		}
	}
	for l := range t[pppk.Functional][0] {
		e := ageEntry{need: needCluster}
		for c := pppk.Teacher; c <= pppk.OtherCluster; c++ {
			if l == 0 {
				e = e.over(t[pppk.Functional][c][:])
			} else {
				e = e.over(t[pppk.Functional][c][l : l+1])
			}
		}
		t[pppk.Functional][0][l] = e
	}
	unknown := ageEntry{need: needKind}
	for k := pppk.JPTUtama; k <= pppk.OtherPosition; k++ {
		for c := range t[k] {
			unknown = unknown.over(t[k][c][:])
		}
	}
	all(0, unknown)
	return t
}

// over is the entry while any of these may be the right one.
func (e ageEntry) over(these []ageEntry) ageEntry {
	for _, o := range these {
		e.ages, e.stated = e.ages|o.ages, e.stated || o.stated
	}
	return e
}

// checkAgeLimit knows an answer also where the limit lies between two days and
// the renewal starts before or after both, or is too late whenever it starts.
func checkAgeLimit(c *kase) Result {
	if c.limit.birthday.IsZero() {
		return c.lacksAge(c.startNeed())
	}
	least, most := c.limitShown()
	earliest := c.earliest
	if c.start.IsZero() {
		earliest, _ = c.mayStart()
	}
	switch {
	case c.reached(earliest) && c.start.IsZero():
		return c.notMet(from(earliest), before(most))
	case c.reached(earliest):
		c.bound(c.start.AddDays(-1)) // no day is left
		return c.notMet(dayOf(c.start), before(most))
	case c.start.IsZero():
		return c.lacks(c.startNeed())
	case !c.ahead(c.start):
		return c.lacks(c.limit.missing)
	case c.limit.missing != noNeed: // before every limit that it can be
		c.lack(c.limit.missing)
		return c.met(dayOf(c.start), value{})
	}
	c.bound(least)
	return c.met(dayOf(c.start), before(least))
}

// checkRaiseBeforeAge: a raise holds from the day of the decision on, and nothing
// begins on the day of the limit.
func checkRaiseBeforeAge(c *kase) Result { return c.beforeLimit(c.day) }

// beforeLimit is met on a day before that of the age limit.
func (c *kase) beforeLimit(on pppk.Date) Result {
	if c.limit.birthday.IsZero() {
		return c.lacksAge(noNeed)
	}
	least, most := c.limitShown()
	switch {
	case c.reached(on):
		return c.notMet(dayOf(on), before(most))
	case !c.ahead(on):
		return c.lacks(c.limit.missing)
	}
	return c.met(dayOf(on), before(least))
}

// mayStart is the earliest day on which a renewal can start whose own first day
// is not known, and the last day of its first year. A term of which only the
// last day is proposed is no longer than the rules of term allow.
func (c *kase) mayStart() (earliest, yearEnd pppk.Date) {
	earliest, yearEnd = c.earliest, c.yearEnd
	if !c.term.First.IsZero() || c.term.Last.IsZero() || c.anyLength {
		return earliest, yearEnd
	}
	terms, longest := c.values.terms, maxTermYears
	if c.status == pppk.PartTime {
		terms = c.values.partTerms
	}
	if (terms != Lengths{}) && !terms.toLimit {
		longest = terms.longest(maxTermYears)
	}
	if c.status == pppk.FullTime && (c.kind == pppk.JPTUtama || c.kind == pppk.JPTMadya) {
		longest = min(longest, leaderYears)
	}
	if first := c.term.Last.AddDays(1).AddMonths(-12*longest, pppk.ClampToMonthEnd); longest < maxTermYears && first.After(earliest) {
		earliest, yearEnd = first, pppk.TermEnd(first, 1)
	}
	return earliest, yearEnd
}

// checkYearLeft asks for the position only under the reading that refuses. While
// the birth date or the start is not known, the age limit asks for it anyway.
func checkYearLeft(c *kase) Result {
	if c.limit.birthday.IsZero() {
		return c.lacksAge(c.startNeed())
	}
	least, most := c.limitShown()
	year := c.yearEnd
	if c.start.IsZero() {
		_, year = c.mayStart()
	}
	switch {
	case c.beyond(year): // less than a year, whenever it starts and whatever the position
		wanted := from(year)
		if c.start.IsZero() {
			wanted = value{}
		}
		return c.either(c.asks(paramShortTerm) != shortNone, dayOf(most), wanted)
	case c.start.IsZero():
		return c.lacks(c.startNeed())
	case !c.within(year):
		c.lacks(c.limit.missing)
		if c.asks(paramShortTerm) != shortNone {
			c.harmless()
		}
		return NotKnown
	}
	return c.met(dayOf(least), from(year))
}

func checkEnd(c *kase) Result {
	if !c.proposed {
		return NotApplicable
	}
	last := c.term.Last
	if last.IsZero() || c.limit.birthday.IsZero() {
		missing := noNeed
		if last.IsZero() {
			missing = needTermLast
		}
		return c.lacksAge(missing)
	}
	least, most := c.limitShown()
	switch {
	case c.beyond(last):
		return c.notMet(dayOf(last), upTo(most))
	case !c.within(last):
		return c.lacks(c.limit.missing)
	}
	return c.met(dayOf(last), upTo(least))
}

func checkNotEnded(c *kase) Result {
	switch e := c.event(); {
	case e.Kind != 0:
		return c.notMet(eventOf(e.Kind, e.Day), textOf(textNone))
	case e.Known():
		return c.met(textOf(textNone), textOf(textNone))
	}
	return c.lacksEvents()
}
