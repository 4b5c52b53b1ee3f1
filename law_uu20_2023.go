package pppk

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
		id: "renewal.age_limit.end", act: Renewal, status: FullTime, notes: true,
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

// eventGrounds gives each event its articles and words. An event without
// full-time articles does not end a full-time agreement.
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
	return k != 0 && k < eventKindCount && (s != FullTime || eventGrounds[k].fullTime != Citation{})
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

// An entry whose need is not zero still tells between which ages the limit must
// lie.
type ageEntry struct {
	least, most uint8 // by law
	row         uint8 // of ageRows
	stated      bool  // it may also be an age that an office states
	need        need  // what would tell the age
}

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
		all(k, ageEntry{maxAgeLimit, minAgeLimit, 0, true, needAgeLimit})
	}
	for row, r := range ageRows {
		if r.reading != "" && r.reading != teacher {
			continue
		}
		e := ageEntry{r.years, r.years, uint8(row), false, 0}
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
				t[k][c][0] = ageEntry{maxAgeLimit, minAgeLimit, 0, false, needLevel}.over(t[k][c][1:])
			}
		}
	}
	for l := range t[Functional][0] {
		e := ageEntry{maxAgeLimit, minAgeLimit, 0, false, needCluster}
		for c := Teacher; c <= OtherCluster; c++ {
			if l == 0 {
				e = e.over(t[Functional][c][:])
			} else {
				e = e.over(t[Functional][c][l : l+1])
			}
		}
		t[Functional][0][l] = e
	}
	unknown := ageEntry{maxAgeLimit, minAgeLimit, 0, false, needKind}
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
		e.least, e.most, e.stated = min(e.least, o.least), max(e.most, o.most), e.stated || o.stated
	}
	return e
}

// limit returns the day on which the age limit bites under a reading, or the
// earliest that it can while limitNeed says what is missing; the birth date must
// be known. The last day of service is that day: the law ends the
// agreement when the limit is reached, so a term may end on it and none may
// begin on it.
func (k known) limit(v *values) Date {
	switch v.ageDay {
	case ageAtMonthEnd:
		return k.birthday().monthEnd()
	case ageAtNextMonth:
		return k.birthday().monthEnd().AddDays(1)
	}
	return k.birthday() // the earliest of the three
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

func checkAgeLimit(k known, _ extra, v *values) result {
	missing := k.limitNeed()
	switch {
	case k.start().IsZero() || k.birthday().IsZero():
		return needing(k.ageNeed(k.startNeed()))
	case missing == 0:
	// Whatever the position, the limit lies between two days.
	case k.start().Before(k.birthday()):
		return result{found: dayOf(k.start()), wanted: before(k.birthday()), code: Met.code() | code(missing)<<8}
	case !k.start().Before(k.latest()):
		return result{found: dayOf(k.start()), wanted: before(k.latest()), bound: k.start().AddDays(-1), code: NotMet.code()}
	default:
		return needing(missing)
	}
	bites := k.limit(v)
	r := result{found: dayOf(k.start()), wanted: before(bites), bound: bites, code: Met.code()}
	if !k.start().Before(bites) {
		r.code = NotMet.code()
		r.bound = k.start().AddDays(-1) // no day is left
	}
	if !k.start().Before(k.birthday()) {
		r.code = r.code.on(onAgeDay)
	}
	return r
}

func checkYearLeft(k known, _ extra, v *values) result {
	missing := k.limitNeed()
	if k.start().IsZero() || k.birthday().IsZero() {
		return needing(k.ageNeed(k.startNeed()))
	}
	bites := k.limit(v)
	r := result{found: dayOf(bites), wanted: from(k.year()), code: Met.code()}
	switch {
	case !k.year().After(k.birthday()):
		return r
	case missing == 0:
	case k.year().After(k.latest()): // less than a year, whatever the position
		r.found = dayOf(k.latest())
	default:
		return needing(missing)
	}
	if bites.Before(k.year()) && v.shortTerm == shortNone {
		r.code = NotMet.code()
	}
	r.code = r.code.on(onAgeDay | onShortTerm)
	return r
}

func checkEnd(k known, x extra, v *values) result {
	if !k.proposed() {
		return result{code: NotApplicable.code()}
	}
	missing := k.limitNeed()
	if x.propLast().IsZero() || k.birthday().IsZero() {
		return needing(k.ageNeed(x.endNeed()))
	}
	bites := k.limit(v)
	if missing != 0 && x.propLast().After(k.birthday()) {
		if !x.propLast().After(k.latest()) {
			return needing(missing)
		}
		bites = k.latest() // after it, whatever the position
	}
	r := result{found: dayOf(x.propLast()), wanted: upTo(bites), code: Met.code()}
	if x.propLast().After(bites) {
		r.code = NotMet.code()
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
	var missing need
	if k.eventNeed()&eventNeedsList != 0 {
		missing |= needEvents
	}
	if k.eventNeed()&eventNeedsFirst != 0 {
		missing |= needFirst
	}
	return needing(missing)
}
