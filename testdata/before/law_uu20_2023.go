package before

var uu20 = Instrument{
	Name: "UU 20/2023", Title: "Undang-Undang tentang Aparatur Sipil Negara",
	Force: Binding, Since: newDate(2023, 10, 31), CheckedTo: newDate(2026, 4, 1),
}

var uu11 = Instrument{
	Name: "UU 11/2019", Title: "Undang-Undang tentang Sistem Nasional Ilmu Pengetahuan dan Teknologi",
	Force: Binding, Year: 2019, CheckedTo: newDate(2026, 3, 12),
}

var uu14 = Instrument{
	Name: "UU 14/2005", Title: "Undang-Undang tentang Guru dan Dosen",
	Force: Binding, Year: 2005, CheckedTo: newDate(2026, 3, 12),
}

func seen(i Instrument, article, subject string, c Confidence) Citation {
	return Citation{i, article, subject, c, SeenPinpoint}
}

func unnumbered(i Instrument, subject string, c Confidence) Citation {
	return Citation{Instrument: i, Subject: subject, Confidence: c}
}

// Pasal 52: how an agreement ends; Pasal 55: the age limits.
var uu20Rules = []rule{
	{
		id: "renewal.age_limit", act: Renewal, status: FullTime, bound: atMost,
		title: words{"Batas usia jabatan", "Age limit of the position"},
		duty: words{
			"Perpanjangan hanya dapat dimulai sebelum batas usia jabatan tercapai.",
			"A renewal can only start before the age limit of the position is reached.",
		},
		plain: words{
			"Batas usia jabatan Anda sudah tercapai pada saat masa baru akan dimulai.",
			"The age limit of your position will have been reached when the new term would start.",
		},
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", High)},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkAgeLimit,
	},
	{
		id: "renewal.age_limit.year_left", act: Renewal, status: FullTime,
		title: words{"Sisa waktu sampai batas usia", "Time left to the age limit"},
		duty: words{
			"Sisa waktu sampai batas usia cukup untuk masa perjanjian yang paling singkat.",
			"The time left to the age limit is enough for the shortest term of an agreement.",
		},
		plain: words{
			"Waktu yang tersisa sampai batas usia jabatan Anda terlalu singkat untuk masa baru.",
			"The time left to the age limit of your position is too short for a new term.",
		},
		cites: []Citation{
			seen(uu20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", High),
			seen(pp49, "Pasal 37 ayat (1)", "masa perjanjian paling singkat", High),
		},
		uses:  []paramID{paramAgeDay, paramShortTerm, paramTeacher},
		check: checkYearLeft,
	},
	{
		id: "renewal.age_limit.end", act: Renewal, status: FullTime, notes: true, told: true,
		title: words{"Akhir masa yang diusulkan terhadap batas usia", "End of the proposed term against the age limit"},
		duty: words{
			"Masa yang diusulkan tidak melewati batas usia, karena perjanjian berakhir pada batas usia.",
			"The proposed term does not run beyond the age limit, because the agreement ends at the age limit.",
		},
		plain: words{
			"Masa yang diusulkan melewati batas usia jabatan Anda.",
			"The proposed term runs beyond the age limit of your position.",
		},
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", High)},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkEnd,
	},
	{
		id: "renewal.not_ended", act: Renewal, status: FullTime,
		title: words{"Tidak ada peristiwa yang mengakhiri perjanjian", "No event that ends the agreement"},
		duty: words{
			"Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			"Up to the day of the decision there is no event that ends the agreement.",
		},
		plain: words{
			"Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			"An event is on record that ended your work agreement.",
		},
		cites: []Citation{
			seen(uu20, "Pasal 52", "pemberhentian", High),
			seen(pp49, "Pasal 53", "pemutusan hubungan perjanjian kerja", High),
		},
		check: checkNotEnded,
	},
}

// Pasal 52: an appointment begins before the age limit.
var uu20Appointment = []rule{
	{
		id: "appointment.age_limit", act: Appointment, status: FullTime, bound: atMost,
		title: words{"Batas usia jabatan", "Age limit of the position"},
		duty: words{
			"Pengangkatan hanya dapat dimulai sebelum batas usia jabatan tercapai.",
			"The appointment can only start before the age limit of the position is reached.",
		},
		plain: words{
			"Batas usia jabatan itu sudah tercapai pada saat pengangkatan akan dimulai.",
			"The age limit of that position will have been reached when the appointment would start.",
		},
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", High)},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkAgeLimit,
	},
	{
		id: "appointment.age_limit.end", act: Appointment, status: FullTime, notes: true, told: true,
		title: words{"Akhir masa yang diusulkan terhadap batas usia", "End of the proposed term against the age limit"},
		duty: words{
			"Masa yang diusulkan tidak melewati batas usia, karena perjanjian berakhir pada batas usia.",
			"The proposed term does not run beyond the age limit, because the agreement ends at the age limit.",
		},
		plain: words{
			"Masa yang diusulkan melewati batas usia jabatan itu.",
			"The proposed term runs beyond the age limit of that position.",
		},
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", High)},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkEnd,
	},
	{
		id: "conversion.age_limit", act: Conversion, status: PartTime, bound: atMost,
		title: words{"Batas usia jabatan", "Age limit of the position"},
		duty: words{
			"Pengangkatan hanya dapat dimulai sebelum batas usia jabatan tercapai.",
			"The appointment can only start before the age limit of the position is reached.",
		},
		plain: words{
			"Batas usia jabatan itu sudah tercapai pada saat pengangkatan akan dimulai.",
			"The age limit of that position will have been reached when the appointment would start.",
		},
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", High)},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkAgeLimit,
	},
	{
		id: "conversion.age_limit.year_left", act: Conversion, status: PartTime,
		title: words{"Sisa waktu sampai batas usia", "Time left to the age limit"},
		duty: words{
			"Sisa waktu sampai batas usia cukup untuk masa perjanjian yang paling singkat.",
			"The time left to the age limit is enough for the shortest term of an agreement.",
		},
		plain: words{
			"Waktu yang tersisa sampai batas usia jabatan itu terlalu singkat untuk masa baru.",
			"The time left to the age limit of that position is too short for a new term.",
		},
		cites: []Citation{
			seen(uu20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", High),
			seen(pp49, "Pasal 37 ayat (1)", "masa perjanjian paling singkat", High),
		},
		uses:  []paramID{paramAgeDay, paramShortTerm, paramTeacher},
		check: checkYearLeft,
	},
	{
		id: "conversion.age_limit.end", act: Conversion, status: PartTime, notes: true, told: true,
		title: words{"Akhir masa yang diusulkan terhadap batas usia", "End of the proposed term against the age limit"},
		duty: words{
			"Masa yang diusulkan tidak melewati batas usia, karena perjanjian berakhir pada batas usia.",
			"The proposed term does not run beyond the age limit, because the agreement ends at the age limit.",
		},
		plain: words{
			"Masa yang diusulkan melewati batas usia jabatan itu.",
			"The proposed term runs beyond the age limit of that position.",
		},
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", High)},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkEnd,
	},
}

// An event that ended the agreement leaves nobody to raise the pay of, and so does
// the age limit.
var uu20Raises = []rule{
	{
		id: "raise.age_limit", act: PeriodicRaise, status: FullTime,
		title: raiseAge.title, duty: raiseAge.duty, plain: raiseAge.plain,
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", High)},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkRaiseBeforeAge,
	},
	{
		id: "special_raise.age_limit", act: SpecialRaise, status: FullTime,
		title: raiseAge.title, duty: raiseAge.duty, plain: raiseAge.plain,
		cites: []Citation{seen(uu20, "Pasal 52 ayat (3) huruf c", "berakhirnya hubungan kerja pada batas usia", High)},
		uses:  []paramID{paramAgeDay, paramTeacher},
		check: checkRaiseBeforeAge,
	},
	{
		id: "raise.not_ended", act: PeriodicRaise, status: FullTime,
		title: words{"Tidak ada peristiwa yang mengakhiri perjanjian", "No event that ends the agreement"},
		duty: words{
			"Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			"Up to the day of the decision there is no event that ends the agreement.",
		},
		plain: words{
			"Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			"An event is on record that ended your work agreement.",
		},
		cites: []Citation{
			seen(uu20, "Pasal 52", "pemberhentian", High),
			seen(pp49, "Pasal 53", "pemutusan hubungan perjanjian kerja", High),
		},
		check: checkNotEnded,
	},
	{
		id: "special_raise.not_ended", act: SpecialRaise, status: FullTime,
		title: words{"Tidak ada peristiwa yang mengakhiri perjanjian", "No event that ends the agreement"},
		duty: words{
			"Sampai hari keputusan tidak ada peristiwa yang mengakhiri perjanjian.",
			"Up to the day of the decision there is no event that ends the agreement.",
		},
		plain: words{
			"Tercatat suatu peristiwa yang mengakhiri perjanjian kerja Anda.",
			"An event is on record that ended your work agreement.",
		},
		cites: []Citation{
			seen(uu20, "Pasal 52", "pemberhentian", High),
			seen(pp49, "Pasal 53", "pemutusan hubungan perjanjian kerja", High),
		},
		check: checkNotEnded,
	},
}

var raiseAge = ruleWords{
	words{"Batas usia jabatan", "Age limit of the position"},
	words{
		"Kenaikan gaji hanya dapat berlaku sebelum batas usia jabatan tercapai, karena perjanjian berakhir pada batas usia.",
		"The raise can only take effect before the age limit of the position is reached, because the agreement ends at the age limit.",
	},
	words{
		"Batas usia jabatan Anda sudah tercapai, dan perjanjian kerja Anda berakhir karenanya.",
		"The age limit of your position is reached, and your work agreement ends by it.",
	},
}

// eventGrounds gives each event its articles and words. An event without the
// articles of a regime ends no agreement under it.
var eventGrounds = [eventKindCount]struct {
	title    words
	fullTime Citation
	also     Citation // what the older regulation says of a full-time agreement
	partTime Citation
}{
	Death: {words{"meninggal dunia", "death"}, seen(uu20, "Pasal 52 ayat (3) huruf b", "meninggal dunia", High),
		seen(pp49, "Pasal 53 ayat (1) huruf b", "meninggal dunia", High), diktum24},
	Resignation: {words{"pengunduran diri", "resignation"}, seen(pp49, "Pasal 53 ayat (1) huruf c", "permintaan sendiri", High),
		seen(uu20, "Pasal 52 ayat (2)", "atas permintaan sendiri", High), diktum24},
	IdeologicalBreach: {words{"penyelewengan terhadap Pancasila dan UUD 1945", "breach of Pancasila and the 1945 Constitution"}, seen(uu20, "Pasal 52 ayat (3) huruf a", "penyelewengan", High),
		seen(pp49, "Pasal 53 ayat (3) huruf a", "penyelewengan", High), diktum24},
	Downsizing: {words{"perampingan organisasi atau kebijakan pemerintah", "downsizing or government policy"}, seen(uu20, "Pasal 52 ayat (3) huruf d", "perampingan", High),
		seen(pp49, "Pasal 53 ayat (1) huruf d", "perampingan", High), diktum24},
	Unfitness: {words{"tidak cakap jasmani dan/atau rohani", "unfitness in body and/or mind"}, seen(uu20, "Pasal 52 ayat (3) huruf e", "tidak cakap", High),
		seen(pp49, "Pasal 53 ayat (1) huruf e", "tidak cakap", High), diktum24},
	NonPerformance: {words{"tidak berkinerja", "failure to perform"}, seen(uu20, "Pasal 52 ayat (3) huruf f", "tidak berkinerja", High),
		seen(pp49, "Pasal 53 ayat (2) huruf c", "target kinerja tidak tercapai", High), diktum24},
	SevereSanction: {words{"pelanggaran disiplin tingkat berat", "severe breach of discipline"}, seen(uu20, "Pasal 52 ayat (3) huruf g", "disiplin berat", High),
		seen(pp49, "Pasal 53 ayat (2) huruf b", "disiplin berat", High), diktum24},
	PrisonTwoYears: {words{"pidana penjara berdasarkan putusan yang tetap", "imprisonment under a final judgment"}, seen(uu20, "Pasal 52 ayat (3) huruf h", "pidana penjara", High),
		seen(pp49, "Pasal 53", "pidana penjara", High), diktum24},
	OfficeCrime: {words{"tindak pidana kejahatan jabatan", "crime of office"}, seen(uu20, "Pasal 52 ayat (3) huruf i", "kejahatan jabatan", High),
		seen(pp49, "Pasal 53 ayat (3) huruf b", "kejahatan jabatan", High), diktum24},
	PartyMembership: {words{"anggota dan/atau pengurus partai politik", "membership and/or office in a political party"}, seen(uu20, "Pasal 52 ayat (3) huruf j", "partai politik", High),
		seen(pp49, "Pasal 53 ayat (3) huruf c", "partai politik", High), diktum24},
	OtherASNAppointment: {title: words{"diangkat menjadi PPPK atau CPNS", "appointment as PPPK or CPNS"}, partTime: diktum24},
	LightSanction:       {title: words{"hukuman disiplin tingkat ringan", "light disciplinary sanction"}},
	MediumSanction:      {title: words{"hukuman disiplin tingkat sedang", "medium disciplinary sanction"}},
	SevereWithoutEnding: {title: words{"hukuman disiplin tingkat berat yang tidak memutus perjanjian", "severe disciplinary sanction that does not end the agreement"}},
	AgencyMoveRequest:   {title: words{"mengajukan pindah instansi", "request to move to another agency"}, partTime: seen(kepmen16, "diktum 25", "pindah instansi", High)},
}

func eventTitle(l Language, k EventKind) string {
	if k < eventKindCount {
		return eventGrounds[k].title.in(l)
	}
	return ""
}

// ends reports whether the event ends an agreement of that status.
func (k EventKind) ends(s Status) bool {
	if k == 0 || k >= eventKindCount {
		return false
	}
	cite := eventGrounds[k].partTime
	if s == FullTime {
		cite = eventGrounds[k].fullTime
	}
	return cite != Citation{}
}

// ageRow is one row of the age limits: positions that reach theirs in the same
// year of life, and the text that says so.
type ageRow struct {
	kinds    []PositionKind
	clusters []Cluster // of functional positions; nil: not a functional position
	levels   []Level   // nil: whatever the level
	years    uint8
	reading  Choice // of TeacherAgeLimit; empty: under every reading
	cite     Citation
}

var ageRows = []ageRow{
	{kinds: []PositionKind{JPTUtama, JPTMadya, JPTPratama}, years: 60, cite: seen(uu20, "Pasal 55 huruf a", "batas usia jabatan manajerial", High)},
	{kinds: []PositionKind{Administrator, Pengawas}, years: 58, cite: seen(uu20, "Pasal 55 huruf a", "batas usia jabatan manajerial", High)},
	{kinds: []PositionKind{Pelaksana}, years: 58, cite: seen(uu20, "Pasal 55 huruf b", "batas usia jabatan pelaksana", High)},
	{kinds: functional, clusters: []Cluster{OtherCluster}, levels: []Level{AhliPertama, AhliMuda, Pemula, Terampil, Mahir, Penyelia}, years: 58, cite: pasal54},
	{kinds: functional, clusters: []Cluster{OtherCluster}, levels: []Level{AhliMadya}, years: 60, cite: pasal54},
	{kinds: functional, clusters: []Cluster{OtherCluster}, levels: []Level{AhliUtama}, years: 65, cite: pasal54},
	{kinds: functional, clusters: []Cluster{Teacher}, years: 60, reading: TeacherSixty, cite: unnumbered(uu14, "batas usia guru", Medium)},
	{kinds: functional, clusters: []Cluster{Teacher}, levels: []Level{AhliPertama, AhliMuda, Pemula, Terampil, Mahir, Penyelia}, years: 58, reading: TeacherByLevel, cite: pasal54},
	{kinds: functional, clusters: []Cluster{Teacher}, levels: []Level{AhliMadya}, years: 60, reading: TeacherByLevel, cite: pasal54},
	{kinds: functional, clusters: []Cluster{Teacher}, levels: []Level{AhliUtama}, years: 65, reading: TeacherByLevel, cite: pasal54},
	{kinds: functional, clusters: []Cluster{Researcher, Engineer}, levels: []Level{AhliPertama, AhliMuda}, years: 58, cite: pasal53uu11},
	{kinds: functional, clusters: []Cluster{Researcher, Engineer}, levels: []Level{AhliMadya}, years: 65, cite: pasal53uu11},
	{kinds: functional, clusters: []Cluster{Researcher, Engineer}, levels: []Level{AhliUtama}, years: 70, cite: pasal53uu11},
}

var (
	functional  = []PositionKind{Functional}
	pasal54     = seen(pp49, "Pasal 54", "batas usia jabatan fungsional", Medium)
	pasal53uu11 = seen(uu11, "Pasal 53 ayat (1)", "batas usia peneliti dan perekayasa", High)
)

// ageTable answers the age limit of every position by its kind, cluster and
// level, each of which may be 0: not known.
type ageTable [OtherPosition + 1][OtherCluster + 1][Penyelia + 1]ageEntry

// An entry whose need is not zero still tells which ages the limit can be.
type ageEntry struct {
	ages   ages  // by law
	row    uint8 // of ageRows
	stated bool  // it may also be an age that an office states
	need   need  // what would tell the age
}

// ages is a set of age limits, one bit for each year from minAgeLimit on.
type ages uint32

const anyAge = ages(1<<(maxAgeLimit-minAgeLimit+1) - 1)

func age(years uint8) ages { return 1 << (years - minAgeLimit) }

func newAgeTable(teacher Choice) *ageTable {
	t := new(ageTable)
	all := func(k PositionKind, set ageEntry) {
		for c := range t[k] {
			for l := range t[k][c] {
				t[k][c][l] = set
			}
		}
	}
	for k := JPTUtama; k <= OtherPosition; k++ {
		all(k, ageEntry{0, 0, true, needAgeLimit})
	}
	for row, r := range ageRows {
		if r.reading != "" && r.reading != teacher {
			continue
		}
		e := ageEntry{age(r.years), uint8(row), false, 0}
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
	for l := range t[Functional][0] {
		e := ageEntry{need: needCluster}
		for c := Teacher; c <= OtherCluster; c++ {
			if l == 0 {
				e = e.over(t[Functional][c][:])
			} else {
				e = e.over(t[Functional][c][l : l+1])
			}
		}
		t[Functional][0][l] = e
	}
	unknown := ageEntry{need: needKind}
	for k := JPTUtama; k <= OtherPosition; k++ {
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

// ageNeed is what is needed next to hold a day against the age limit: the day
// itself and the birth date. Whether the position matters shows when both are
// known; without a birth date it is asked for at once.
func (k known) ageNeed(day need) need {
	if k.birthday().IsZero() {
		return day | k.limitNeed()
	}
	return day
}

// checkAgeLimit knows an answer also where the limit lies between two days and
// the renewal starts before or after both, or is too late whenever it starts.
func checkAgeLimit(k known, x extra, v *values) result {
	if k.birthday().IsZero() {
		return needing(k.ageNeed(k.startNeed()))
	}
	least, most := k.limitDays(v)
	start, missing := k.start(), k.limitNeed()
	earliest := k.earliest()
	if start.IsZero() {
		earliest, _ = k.mayStart(x, v)
	}
	var r result
	switch {
	case !earliest.Before(most) && !earliest.IsZero():
		r = result{found: from(earliest), wanted: before(most), code: NotMet.code()}
		if !start.IsZero() {
			r.found, r.bound = dayOf(start), start.AddDays(-1) // no day is left
		}
	case start.IsZero():
		r = needing(k.startNeed())
	case start.Before(least):
		r = result{found: dayOf(start), wanted: before(least), bound: least, code: Met.code() | code(missing)<<needBits}
		if missing != 0 { // before every limit that it can be
			r.wanted, r.bound = 0, Date{}
		}
	default:
		r = needing(missing)
	}
	if !earliest.Before(k.birthday()) {
		r.code = r.code.on(onAgeDay)
	}
	return r
}

// checkRaiseBeforeAge: a raise holds from the day of the decision on, and nothing
// begins on the day of the limit.
func checkRaiseBeforeAge(k known, _ extra, v *values) result { return k.beforeLimit(v.day, v) }

// beforeLimit is met on a day before that of the age limit.
func (k known) beforeLimit(on Date, v *values) result {
	if k.birthday().IsZero() {
		return needing(k.ageNeed(0))
	}
	least, most := k.limitDays(v)
	r := result{found: dayOf(on), wanted: before(least), code: Met.code()}
	switch {
	case !on.Before(most):
		r.wanted, r.code = before(most), NotMet.code()
	case !on.Before(least):
		r = needing(k.limitNeed())
	}
	if !on.Before(k.birthday()) {
		r.code = r.code.on(onAgeDay)
	}
	return r
}

// mayStart is the earliest day on which a renewal can start whose own first day
// is not known, and the last day of its first year. A term of which only the
// last day is proposed is no longer than the rules of term allow.
func (k known) mayStart(x extra, v *values) (earliest, year Date) {
	earliest, year = k.earliest(), k.year()
	if !x.propFirst().IsZero() || x.propLast().IsZero() || k.marks&(1<<markAnyLength) != 0 {
		return earliest, year
	}
	terms, longest := v.terms, maxTermYears
	if k.status() == PartTime {
		terms = v.partTerms
	}
	if (terms != Terms{}) && !terms.toLimit {
		longest = terms.longest(maxTermYears)
	}
	if k.status() == FullTime && (k.kind() == JPTUtama || k.kind() == JPTMadya) {
		longest = min(longest, leaderYears)
	}
	if first := x.propLast().AddDays(1).AddMonths(-12*longest, ClampToMonthEnd); longest < maxTermYears && first.After(earliest) {
		earliest, year = first, termEnd(first, 1)
	}
	return earliest, year
}

// checkYearLeft asks for the position only under the reading that refuses. While
// the birth date or the start is not known, the age limit asks for it anyway.
func checkYearLeft(k known, x extra, v *values) result {
	if k.birthday().IsZero() {
		return needing(k.ageNeed(k.startNeed()))
	}
	least, most := k.limitDays(v)
	year := k.year()
	if k.start().IsZero() {
		_, year = k.mayStart(x, v)
	}
	r := result{found: dayOf(least), wanted: from(year), code: Met.code()}
	switch {
	case year.After(most): // less than a year, whenever it starts and whatever the position
		r.found = dayOf(most)
		if k.start().IsZero() {
			r.wanted = 0
		}
		if v.shortTerm == shortNone {
			r.code = NotMet.code()
		}
	case k.start().IsZero():
		return needing(k.startNeed())
	case year.After(least):
		r = needing(k.limitNeed())
		if v.shortTerm != shortNone {
			r.code |= harmless
		}
	}
	if year.After(k.birthday()) {
		r.code = r.code.on(onAgeDay | onShortTerm)
	}
	return r
}

func checkEnd(k known, x extra, v *values) result {
	if !k.proposed() {
		return result{code: NotApplicable.code()}
	}
	if x.propLast().IsZero() || k.birthday().IsZero() {
		return needing(k.ageNeed(x.endNeed()))
	}
	least, most := k.limitDays(v)
	r := result{found: dayOf(x.propLast()), wanted: upTo(least), code: Met.code()}
	switch {
	case x.propLast().After(most):
		r.wanted = upTo(most)
		r.code = NotMet.code()
	case x.propLast().After(least):
		r = needing(k.limitNeed())
	}
	if x.propLast().After(k.birthday()) {
		r.code = r.code.on(onAgeDay)
	}
	return r
}

func checkNotEnded(k known, x extra, _ *values) result {
	switch {
	case x.event() != 0:
		return result{found: eventOf(x.event(), x.eventDay()), wanted: textNone, code: NotMet.code()}
	case k.eventNeed() == 0:
		return result{found: textNone, wanted: textNone, code: Met.code()}
	}
	return needing(k.missingEvents())
}

// missingEvents is what is missing to know that no event ended the agreement.
func (k known) missingEvents() (missing need) {
	if k.eventNeed()&eventNeedsList != 0 {
		missing |= needEvents
	}
	if k.eventNeed()&eventNeedsFirst != 0 {
		missing |= needFirst
	}
	return missing
}
