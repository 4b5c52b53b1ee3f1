package national

import (
	"fmt"
	"iter"
	"log/slog"
	"slices"
	"strconv"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/letter"
	"github.com/pppk-id/pppk/internal/mask"
	"github.com/pppk-id/pppk/internal/office"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

// LeaveKind is a kind of leave (jenis cuti). PPPK have exactly these four: what
// PNS have beside them, long leave, leave for important reasons and leave outside
// the responsibility of the state, does not exist for them.
type LeaveKind uint8

// The kinds of leave.
const (
	AnnualLeave    LeaveKind = iota + 1 // cuti tahunan
	SickLeave                           // cuti sakit, also after a miscarriage or an accident at work
	MaternityLeave                      // cuti melahirkan
	JointLeave                          // cuti bersama
)

var leaveKinds = []string{"", "tahunan", "sakit", "melahirkan", "bersama"}

var leaveTitles = letter.Words{
	{ID: "Cuti", EN: "Leave"}, {ID: "Cuti tahunan", EN: "Annual leave"}, {ID: "Cuti sakit", EN: "Sick leave"}, {ID: "Cuti melahirkan", EN: "Maternity leave"}, {ID: "Cuti bersama", EN: "Joint leave"},
}

// String returns the wire value, "tahunan", or "".
func (k LeaveKind) String() string { return enum.String(leaveKinds, uint8(k)) }

// MarshalText returns what String returns.
func (k LeaveKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (k *LeaveKind) UnmarshalText(text []byte) (err error) {
	*k, err = enum.Parse[LeaveKind](leaveKinds, text, "jenis_cuti", pppk.NewProblem)
	return err
}

// LeaveReason is why leave is asked for (alasan cuti), as far as the law asks. The
// zero value means not known, and never another reason.
type LeaveReason uint8

// The reasons. Those of sick leave are [Illness], [Miscarriage] and
// [WorkAccident]; the four after them open annual leave before the first year is
// served (PP 49/2018 Pasal 80).
const (
	Illness          LeaveReason = iota + 1 // sakit
	Miscarriage                             // gugur kandungan
	WorkAccident                            // kecelakaan kerja
	RelativeIll                             // keluarga dekat sakit keras
	RelativeDied                            // keluarga dekat meninggal dunia
	RelativesAffairs                        // mengurus urusan keluarga yang meninggal dunia
	FirstMarriage                           // perkawinan pertama
	OtherReason                             // known to be none of these
)

var leaveReasons = []string{"", "sakit", "gugur-kandungan", "kecelakaan-kerja", "keluarga-sakit-keras", "keluarga-meninggal",
	"urusan-keluarga-meninggal", "perkawinan-pertama", "lainnya"}

// String returns the wire value, "sakit", or "".
func (r LeaveReason) String() string { return enum.String(leaveReasons, uint8(r)) }

// MarshalText returns what String returns.
func (r LeaveReason) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (r *LeaveReason) UnmarshalText(text []byte) (err error) {
	*r, err = enum.Parse[LeaveReason](leaveReasons, text, "alasan_cuti", pppk.NewProblem)
	return err
}

// LeaveUnit is what leave is counted in.
type LeaveUnit uint8

// The units of leave.
const (
	WorkingDays  LeaveUnit = iota + 1 // hari kerja
	CalendarDays                      // hari kalender
	Months                            // bulan: not thirty days
	HalfMonths                        // setengah bulan: three are one month and a half
)

var leaveUnits = []string{"", "hari-kerja", "hari-kalender", "bulan", "setengah-bulan"}

// String returns the wire value, "hari-kerja", or "".
func (u LeaveUnit) String() string { return enum.String(leaveUnits, uint8(u)) }

// MarshalText returns what String returns.
func (u LeaveUnit) MarshalText() ([]byte, error) { return []byte(u.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text is unset.
func (u *LeaveUnit) UnmarshalText(text []byte) (err error) {
	*u, err = enum.Parse[LeaveUnit](leaveUnits, text, "satuan_cuti", pppk.NewProblem)
	return err
}

// LeaveAmount is how much leave. The zero value is no amount.
type LeaveAmount struct {
	Number int
	Unit   LeaveUnit
}

// Text returns the amount in words: "12 hari kerja", "1.5 months".
func (a LeaveAmount) Text(l pppk.Language) string {
	n := strconv.Itoa(a.Number)
	switch a.Unit {
	case WorkingDays:
		return n + pppk.Text{ID: " hari kerja", EN: " working days"}.In(l)
	case CalendarDays:
		return n + pppk.Text{ID: " hari kalender", EN: " calendar days"}.In(l)
	case HalfMonths:
		n = strconv.Itoa(a.Number / 2)
		if a.Number%2 != 0 {
			n += pppk.Text{ID: ",5", EN: ".5"}.In(l)
		}
		return n + pppk.Text{ID: " bulan", EN: " months"}.In(l)
	case Months:
		if a.Number == 1 {
			return n + pppk.Text{ID: " bulan", EN: " month"}.In(l)
		}
		return n + pppk.Text{ID: " bulan", EN: " months"}.In(l)
	}
	return ""
}

// String returns the amount in Indonesian.
func (a LeaveAmount) String() string { return a.Text(pppk.Indonesian) }

// LeaveRequest is the question about leave that begins on the day of the policy,
// and what the law asks about it that [pppk.Facts] do not hold. The zero value of every
// field means not known.
type LeaveRequest struct {
	Kind LeaveKind

	// Reason is asked for of sick leave, and of annual leave in the first year.
	Reason LeaveReason
	// Days is how many days of sick leave are asked for. It says which doctor's
	// note is needed, and nothing else: without it the answer has both.
	Days int
	// Since is the first day of continuous work. Without it, full-time agreements
	// that follow each other without a gap count, where they reach a year; that
	// they do not is no proof, since earlier ones may not be in the facts. Where
	// it is given it corrects them: work can begin after the agreement.
	Since pppk.Date
	// SchoolHolidays is whether a teacher or lecturer has the holidays of a school
	// or university.
	SchoolHolidays pppk.Answer
	// HardToReach is whether annual leave is spent in a place that is hard to
	// reach.
	HardToReach pppk.Answer
	// Birth is of maternity leave which birth it is, counted from becoming PPPK: 1
	// for the first. Children born before do not count.
	Birth int
}

// String says only which leave is asked for: a reason is nobody else's business.
func (r LeaveRequest) String() string { return "pppk.LeaveRequest(" + r.Kind.String() + ")" }

// Format prints what [LeaveRequest.String] returns, whatever the verb.
func (r LeaveRequest) Format(s fmt.State, _ rune) { mask.Write(s, r.String()) }

// LogValue implements [slog.LogValuer] without the reason.
func (r LeaveRequest) LogValue() slog.Value { return slog.StringValue(r.String()) }

// Entitlement is what the law gives to one person of one kind of leave. Whether
// and when it is granted, an official decides.
type Entitlement struct {
	Kind LeaveKind
	// Result is [law.Met]: there is a right, up to Most. [law.NotMet]: there is none, and
	// Conditions says why. [law.NotKnown]: see Missing.
	Result law.Result
	// Most is how much at most; none for an accident at work, of which only the end
	// of the agreement is the limit.
	Most LeaveAmount
	// Extra comes on top of Most, in a unit of its own: for a place that is hard to
	// reach.
	Extra LeaveAmount
	// CarriedOver is how much at most in one year with the days that are left of
	// earlier ones, in place of Most. None: nothing is carried over, or with
	// "masa_perjanjian_dengan_perpanjangan" in Missing, it is not known. The text
	// goes by how long the agreement is and is silent on extensions; where they
	// could give more, that is missing too.
	CarriedOver LeaveAmount
	// Until is the last day of leave in months that begins on the day of the
	// policy, or the last day of the agreement where that comes first. It is zero
	// for days, and where the law does not say how they are counted.
	Until pppk.Date

	conditions []pppk.Text
	missing    unknowns
	citations  []pppk.Citation
}

// Conditions returns what the right hangs on, and what follows; or why there is
// none. One sentence each.
func (e Entitlement) Conditions(l pppk.Language) []string {
	all := make([]string, len(e.conditions))
	for i, c := range e.conditions {
		all[i] = c.In(l)
	}
	return all
}

// Citations returns where the answer comes from, each with the day up to which it
// was checked.
func (e Entitlement) Citations() []pppk.Citation { return slices.Clone(e.citations) }

// Missing yields what is not known and can change the answer, and who usually
// supplies it. It can be there beside a right: of annual leave the extra days, or
// those carried over, are then not known.
func (e Entitlement) Missing() iter.Seq2[string, string] { return e.missing.each }

// String returns the answer in one line without days: result, title, sources.
func (e Entitlement) String() string {
	s := "[" + e.Result.String() + "] " + leaveTitles.In(pppk.Indonesian, uint8(e.Kind))
	if len(e.citations) == 0 {
		return s
	}
	return string(pppk.AppendCitations([]byte(s+" ("), pppk.Indonesian, e.citations)) + ")"
}

// Format prints what [Entitlement.String] returns, whatever the verb.
func (e Entitlement) Format(s fmt.State, _ rune) { mask.Write(s, e.String()) }

// LogValue implements [slog.LogValuer] without days.
func (e Entitlement) LogValue() slog.Value { return slog.StringValue(e.String()) }

// Leave returns how much leave of a kind a full-time employee may have from the
// day of the policy on, under PP 49/2018 and PerBKN 7/2022. It reads the
// agreements of the facts, and of the events those that ended one; it is supposed
// that no other has.
//
// Of part-time employees no rule on leave is known, and what the President gives
// as joint leave is not in the library: both are not known, and Missing says who
// knows. Which year annual leave is counted in, of the calendar or of the
// agreement, no source says either. Without a kind, or with one that is none, the
// kind is missing. The zero Policy gives the unset result.
func Leave(p *law.Policy, r LeaveRequest, f *pppk.Facts) (e Entitlement) {
	if p.Day().IsZero() {
		return Entitlement{}
	}
	if r.Kind < AnnualLeave || r.Kind > JointLeave {
		e.lacks("jenis_cuti", fromEmployee)
		return e
	}
	e.Kind = r.Kind
	if f == nil {
		f = &pppk.Facts{}
	}
	if i, ok := e.agreement(f, p.Day()); ok {
		switch r.Kind {
		case AnnualLeave:
			e.annual(r, f.Contracts, i, p.Day())
		case SickLeave:
			e.sick(r, f.Contracts, i, p.Day())
		case MaternityLeave:
			e.maternity(r, f.Contracts, i, p.Day())
		default:
			e.cite(source.JointLaw)
			e.say("Cuti bersama mengikuti PNS: hari-harinya ditetapkan dengan Keputusan Presiden.", "Joint leave follows that of PNS: a decree of the President sets its days.")
			e.lacks("cuti_bersama "+strconv.Itoa(p.Day().Year()), "Keputusan Presiden")
		}
	}
	for i := range e.citations {
		e.citations[i].Instrument = p.CheckedTo(e.citations[i].Instrument)
	}
	return e
}

func (e *Entitlement) say(id, en string) {
	e.conditions = append(e.conditions, pppk.Text{ID: id, EN: en})
}

func (e *Entitlement) cite(all ...[]pppk.Citation) {
	for _, some := range all {
		e.citations = append(e.citations, some...)
	}
}

// lacks adds a fact that is not known, on which the result hangs.
func (e *Entitlement) lacks(fact, from string) {
	e.Result = law.NotKnown
	e.missing.add(fact, from)
}

// unknowns is facts that are not known, and who usually supplies each.
type unknowns []struct{ fact, from string }

func (l *unknowns) add(fact, from string) {
	*l = append(*l, struct{ fact, from string }{fact, from})
}

func (l unknowns) each(yield func(fact, from string) bool) {
	for _, m := range l {
		if !yield(m.fact, m.from) {
			return
		}
	}
}

func (e *Entitlement) none(id, en string) {
	e.Result = law.NotMet
	e.say(id, en)
}

// Who usually supplies what only leave asks for.
const (
	fromEmployee = "pegawai"
	fromUnit     = "unit kerja"
	fromPPK      = "PPK"
)

// agreement finds the agreement that runs on the day; it reports false where the
// answer is given without it.
func (e *Entitlement) agreement(f *pppk.Facts, day pppk.Date) (int, bool) {
	running, unclear := runningOn(f.Contracts, day)
	switch {
	case running < 0 && len(f.Contracts) == 0:
		e.lacks("perjanjian", office.Archive.ID)
		return 0, false
	case running < 0 && unclear != (unclearDays{}):
		if unclear.first {
			e.lacks("perjanjian.mulai", office.Archive.ID)
		}
		if unclear.last {
			e.lacks("perjanjian.berakhir", office.Archive.ID)
		}
		return 0, false
	case running < 0:
		e.none("Tidak ada perjanjian kerja yang berjalan pada hari itu.", "No work agreement runs on that day.")
		return 0, false
	}
	c := &f.Contracts[running]
	switch c.Status {
	case pppk.FullTime:
	case pppk.PartTime:
		e.cite(source.PartTimeLaw)
		e.say("Ketentuan cuti paruh waktu tidak ditemukan; keputusannya hanya menyebut fasilitas lain.",
			"No rules on the leave of part-time employees were found; their decree only speaks of other facilities.")
		e.lacks("ketentuan_cuti_paruh_waktu", fromPPK)
		return 0, false
	default:
		e.lacks("perjanjian.status", office.Archive.ID)
		return 0, false
	}
	for _, one := range f.Events.List {
		switch {
		case !one.Kind.Ends(pppk.FullTime) || one.Date.After(day):
		case one.Date.IsZero():
			e.lacks("peristiwa.daftar.tanggal", office.Personnel.ID)
			return 0, false
		case !one.Date.Before(c.First):
			e.none("Perjanjian kerja sudah diakhiri pada hari itu.", "The work agreement had been ended by that day.")
			return 0, false
		}
	}
	return running, true
}

// runningOn is the agreement that runs on the day, or -1, and then which days are
// needed to tell.
func runningOn(c pppk.Chain, day pppk.Date) (index int, unclear unclearDays) {
	for i := range c {
		if c.Superseded(i) {
			continue
		}
		switch c[i].State(day) {
		case pppk.Running:
			return i, unclearDays{}
		case 0:
			unclear.first = unclear.first || c[i].First.IsZero()
			unclear.last = unclear.last || c[i].Last.IsZero()
		}
	}
	return -1, unclear
}

// unclearDays is which days of an agreement are not known.
type unclearDays struct{ first, last bool }

// unbroken is the days of full-time agreements that follow each other without a
// gap, with c[i] among them.
func unbroken(c pppk.Chain, i int) pppk.Period {
	first, last := i, i
	for again := true; again; {
		again = false
		for j := range c {
			switch {
			case c.Follows(first, j) && !c[j].First.IsZero():
				first, again = j, true
			case c.Follows(j, last) && !c[j].Last.IsZero() && c.StandsFullTime(j):
				last, again = j, true
			}
		}
	}
	return pppk.Period{First: c[first].First, Last: c[last].Last}
}

func (e *Entitlement) annual(r LeaveRequest, c pppk.Chain, i int, day pppk.Date) {
	served := yearServed(r.Since, unbroken(c, i).First, day)
	holidays, unclear := schoolHolidays(r.SchoolHolidays, c[i].Position)
	listed := r.Reason >= RelativeIll && r.Reason <= FirstMarriage
	other := r.Reason != 0 && !listed
	switch {
	case served == pppk.No && other:
		e.cite(source.AnnualLaw, source.EarlyLaw)
		e.none("Belum genap satu tahun bekerja terus-menerus, dan alasannya bukan salah satu dari yang dikecualikan: keluarga dekat sakit keras atau meninggal dunia, urusan keluarga yang meninggal dunia, perkawinan pertama.",
			"A year of continuous work is not served, and the reason is none of the excepted ones: close family gravely ill or dead, the affairs of a relative who has died, a first marriage.")
		return
	case holidays == pppk.Yes && (served == pppk.Yes || other): // for another reason there is none before the first year either
		e.cite(source.TeacherLaw)
		e.none("Guru dan dosen yang mendapat libur sekolah dianggap sudah menggunakan cuti tahunan.",
			"Teachers and lecturers with school holidays are treated as having used their annual leave.")
		return
	case served == pppk.No && listed && holidays == pppk.Yes:
		e.cite(source.EarlyLaw, source.TeacherLaw)
		e.say("Apakah pengecualian sebelum satu tahun berlaku bagi yang mendapat libur sekolah, tidak diketahui.", "Whether the exception before the first year is open to those with school holidays is not known.")
		e.lacks("pengecualian_bagi_guru_dan_dosen", fromPPK)
		return
	}
	if served == 0 {
		e.lacks("bekerja_terus_menerus_sejak", office.Archive.ID)
	}
	if served == pppk.No && r.Reason == 0 {
		e.lacks("alasan_cuti", fromEmployee)
	}
	if holidays == 0 {
		if unclear != "" {
			e.lacks(unclear, office.Archive.ID)
		} else {
			e.lacks("libur_sekolah", fromUnit)
		}
	}
	switch {
	case e.Result == law.NotKnown:
		e.cite(source.AnnualLaw)
	case served == pppk.No:
		e.early()
	default:
		e.full(r, c, i)
	}
}

// early is the exception before the first year is served.
func (e *Entitlement) early() {
	e.Result, e.Most = law.Met, LeaveAmount{6, WorkingDays}
	e.cite(source.EarlyLaw)
	e.say("Sebelum genap satu tahun bekerja hanya karena keluarga dekat sakit keras atau meninggal dunia, mengurus urusan keluarga yang meninggal dunia, atau perkawinan pertama.",
		"Before the first year is served only because close family is gravely ill or has died, to settle the affairs of a relative who has died, or for a first marriage.")
	e.say("Sesudah genap satu tahun bekerja, hari-hari ini dipotong dari cuti tahunan.", "Once the year is served, these days are deducted from annual leave.")
}

// full is annual leave after the first year. The agreement's length says how much
// can be carried over; whether one that is extended counts with its extensions, no
// text says.
func (e *Entitlement) full(r LeaveRequest, c pppk.Chain, i int) {
	agreement, chain := c[i].Period, unbroken(c, i)
	older := c.SaysItExtends(i) && chain.First == agreement.First // not on file, so of any length
	e.Result, e.Most = law.Met, LeaveAmount{12, WorkingDays}
	e.cite(source.AnnualLaw)
	e.say("Cuti tahunan diambil paling sedikit satu hari kerja.", "Annual leave is taken a working day at least.")
	e.cite(source.EarlyLaw)
	e.say("Hari yang diambil sebelum genap satu tahun bekerja dipotong dari jumlah ini.", "Days taken before the first year was served are deducted from it.")
	more := older || longerThan(chain, 2)
	switch {
	case longerThan(agreement, 3):
		e.CarriedOver = LeaveAmount{24, WorkingDays}
		more = false
	case longerThan(agreement, 2):
		e.CarriedOver = LeaveAmount{18, WorkingDays}
		more = older || longerThan(chain, 3)
	}
	if more {
		e.missing.add("masa_perjanjian_dengan_perpanjangan", fromPPK)
		e.say("Apakah hari yang tersisa dari tahun sebelumnya dihitung menurut masa perjanjian dengan perpanjangannya, tidak diketahui.",
			"Whether days left of earlier years go by the term of the agreement with its extensions is not known.")
		e.cite(source.CarryLaw)
	}
	if e.CarriedOver != (LeaveAmount{}) {
		if !more {
			e.cite(source.CarryLaw)
		}
		e.say("Hari yang tersisa dari tahun sebelumnya dapat dibawa, seluruhnya paling banyak "+e.CarriedOver.Text(pppk.Indonesian)+".",
			"Days left of earlier years can be carried over, "+e.CarriedOver.Text(pppk.English)+" in all at most.")
	}
	switch r.HardToReach {
	case pppk.Yes:
		e.Extra = LeaveAmount{6, CalendarDays}
		e.cite(source.PlaceLaw)
		e.say("Tambahan itu bagi cuti di tempat yang sulit perhubungannya.", "The extra days are for leave in a place that is hard to reach.")
	case pppk.No:
	default:
		e.missing.add("tempat_sulit_dijangkau", fromUnit)
	}
}

// yearServed is whether a year of continuous work was served before the day.
func yearServed(since, unbroken, day pppk.Date) pppk.Answer {
	switch {
	case !since.IsZero() && longerThan((pppk.Period{First: since, Last: day}), 1):
		return pppk.Yes
	case !since.IsZero():
		return pppk.No
	case longerThan((pppk.Period{First: unbroken, Last: day}), 1):
		return pppk.Yes
	}
	return 0
}

// longerThan reports whether the period goes on after so many years.
func longerThan(p pppk.Period, years int) bool {
	end := pppk.TermEnd(p.First, years)
	return !end.IsZero() && p.Last.After(end)
}

// schoolHolidays is whether the law counts school holidays as the annual leave of
// that position, and what of the position is not known.
func schoolHolidays(has pppk.Answer, p pppk.Position) (answer pppk.Answer, missing string) {
	switch {
	case has == pppk.No:
		return pppk.No, ""
	case p.Kind == 0:
		return 0, "perjanjian.jabatan.jenis"
	case p.Kind != pppk.Functional:
		return pppk.No, ""
	case p.Cluster == 0:
		return 0, "perjanjian.jabatan.rumpun"
	case p.Cluster != pppk.Teacher && p.Cluster != pppk.Lecturer:
		return pppk.No, ""
	}
	return has, ""
}

func (e *Entitlement) sick(r LeaveRequest, c pppk.Chain, i int, day pppk.Date) {
	switch r.Reason {
	case Illness:
		e.Result = law.Met
		e.months(1, unbroken(c, i), day)
		e.cite(source.SickLaw, source.UnfitLaw, source.IncomeLaw)
		if r.Days <= 14 {
			e.say("Satu sampai 14 hari: dengan surat keterangan dokter.", "One to 14 days: with a doctor's note.")
		}
		if r.Days > 14 || r.Days <= 0 {
			e.say("Lebih dari 14 hari: dengan surat keterangan dokter pemerintah.", "More than 14 days: with a note of a government doctor.")
		}
		e.say("Jika pegawai belum sembuh dalam waktu itu, perjanjian kerjanya diputus.", "If the employee has not recovered by then, the agreement is ended.")
		e.say("Sakit terus-menerus 30 hari dapat menjadi alasan tidak cakap, juga bila sebulan belum lewat.", "Thirty days of continuous illness can be a ground of unfitness, also while the month has not passed.")
	case Miscarriage:
		e.Result, e.Most = law.Met, LeaveAmount{3, HalfMonths}
		e.cite(source.MiscarriageLaw, source.IncomeLaw)
		e.say("Bagaimana setengah bulan dihitung tidak disebut, sehingga hari terakhirnya tidak diketahui.", "How half a month is counted is not said, so its last day is not known.")
	case WorkAccident:
		e.Result, e.Until = law.Met, c[i].Last
		e.cite(source.AccidentLaw, source.IncomeLaw)
		e.say("Cuti berlangsung paling lama sampai perjanjian kerja berakhir.", "The leave lasts until the agreement ends at the longest.")
	case 0:
		e.cite(source.SickLaw)
		e.lacks("alasan_cuti", fromEmployee)
		return
	default:
		e.cite(source.SickLaw)
		e.none("Alasan itu bukan alasan cuti sakit.", "That is no reason for sick leave.")
		return
	}
	e.say("Penghasilan tetap dibayar selama cuti sakit.", "Income continues during sick leave.")
}

// months sets a number of months from the day on. A month runs to the day before
// the same day of the next one, like the terms of agreements; where that month has
// no such day, to its end, since the text gives a month and not less: from 31
// January to the last day of February. Leave does not outlast the agreements.
func (e *Entitlement) months(n int, agreements pppk.Period, day pppk.Date) {
	e.Most = LeaveAmount{n, Months}
	if e.Until = day.AddMonths(n, pppk.RollToNextMonth).AddDays(-1); e.Until.IsZero() || e.Until.After(agreements.Last) {
		e.Until = agreements.Last
	}
}

// motherhoods is the births that maternity leave is for.
const motherhoods = 3

func (e *Entitlement) maternity(r LeaveRequest, c pppk.Chain, i int, day pppk.Date) {
	e.cite(source.MaternityLaw)
	switch {
	case r.Birth <= 0:
		e.lacks("kelahiran_ke", fromEmployee)
	case r.Birth > motherhoods:
		e.none("Cuti melahirkan diberikan sampai kelahiran ketiga sejak menjadi PPPK.", "Maternity leave is given up to the third birth since becoming PPPK.")
	default:
		e.Result = law.Met
		e.months(3, unbroken(c, i), day)
		e.say("Kelahiran dihitung sejak menjadi PPPK.", "Births are counted from becoming PPPK.")
		e.say("Penghasilan tetap dibayar selama cuti melahirkan.", "Income continues during maternity leave.")
	}
}
