package before

import (
	"fmt"
	"log/slog"
	"slices"
)

// EntryKind is what an entry of the ledger does. The zero value is not legal.
type EntryKind uint8

// The kinds of entry. Which fields each takes stands in docs/RULES.md, and
// [ledger.Ledger.Apply] names those that are missing or too many.
const (
	Propose   EntryKind = iota + 1 // usul: posts are asked for
	Authorise                      // tetapkan: the Minister authorises posts
	Amend                          // ubah: an amended authorisation adds posts, or with negative Posts cuts them
	Reserve                        // cadangkan: a post for somebody who passed
	Release                        // lepaskan: that somebody will not start
	Fill                           // isi: somebody starts in a post
	Vacate                         // kosongkan: somebody leaves; Date is the day after the last day
	Freeze                         // bekukan: vacant posts are held back
	Unfreeze                       // cairkan: frozen posts are vacant again
	Move                           // optimalisasi: vacant posts go to another unit
	Transfer                       // alihkan: somebody goes to a post of another line
	Close                          // tutup: vacant posts are lost for the round
	Reopen                         // buka kembali: closed posts are vacant again
	CarryOver                      // bawa: closed posts are proposed for another round
	Reverse                        // batalkan: a batch is struck out, on every day
	entryKindCount
)

var entryKinds = []string{
	"", "usul", "tetapkan", "ubah", "cadangkan", "lepaskan", "isi", "kosongkan", "bekukan", "cairkan",
	"optimalisasi", "alihkan", "tutup", "buka-kembali", "bawa", "batalkan",
}

// String returns the wire value, "isi", or "".
func (k EntryKind) String() string { return enumString(entryKinds, uint8(k)) }

// MarshalText returns what String returns.
func (k EntryKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text is unset.
func (k *EntryKind) UnmarshalText(text []byte) (err error) {
	*k, err = enumText[EntryKind](entryKinds, text, "jenis_entri")
	return err
}

// Ground is why somebody leaves a post, or will not start in one (alasan). The
// zero value means not known.
type Ground uint8

// The grounds.
const (
	ByExpiry       Ground = iota + 1 // the agreement ended and was not renewed
	ByAgeLimit                       // age limit reached
	ByDeath                          // meninggal dunia
	ByResignation                    // mengundurkan diri
	ByEnding                         // pemutusan hubungan perjanjian kerja
	ByConversion                     // appointed full-time: an entry of kind [pppk.Transfer]
	ByTransfer                       // to another post
	ByCancellation                   // pembatalan kelulusan: of somebody who has not started
)

var grounds = []string{
	"", "berakhir", "batas-usia", "meninggal", "mengundurkan-diri", "pemutusan", "pengangkatan-penuh-waktu", "pindah", "pembatalan-kelulusan",
}

// String returns the wire value, "berakhir", or "".
func (g Ground) String() string { return enumString(grounds, uint8(g)) }

// MarshalText returns what String returns.
func (g Ground) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (g *Ground) UnmarshalText(text []byte) (err error) {
	*g, err = enumText[Ground](grounds, text, "alasan")
	return err
}

// NIStage is whether the NI of somebody who will not start had been set. The
// zero value means not known.
type NIStage uint8

// The two stages.
const (
	BeforeNI NIStage = iota + 1 // NI not set yet
	AfterNI                     // NI set, whether or not the decree was issued
)

var niStages = []string{"", "belum-ditetapkan", "sudah-ditetapkan"}

// String returns the wire value, "belum-ditetapkan", or "".
func (n NIStage) String() string { return enumString(niStages, uint8(n)) }

// MarshalText returns what String returns.
func (n NIStage) MarshalText() ([]byte, error) { return []byte(n.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (n *NIStage) UnmarshalText(text []byte) (err error) {
	*n, err = enumText[NIStage](niStages, text, "ni")
	return err
}

// PostFate is what becomes of a post that somebody leaves. The zero value asks
// the law: see [ledger.Ledger].
type PostFate uint8

// The two fates.
const (
	PostVacant PostFate = iota + 1 // it can be filled again
	PostClosed                     // it is lost for the round
)

var postFates = []string{"", "kosong", "ditutup"}

// String returns the wire value, "kosong", or "".
func (f PostFate) String() string { return enumString(postFates, uint8(f)) }

// MarshalText returns what String returns.
func (f PostFate) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text asks the law.
func (f *PostFate) UnmarshalText(text []byte) (err error) {
	*f, err = enumText[PostFate](postFates, text, "formasi")
	return err
}

// Batch is entries that are applied together or not at all, under one decree or
// letter.
type Batch struct {
	Reference string // decree or letter; no two batches have the same
	Office    string // who records it
	Reason    string // why; an entry can have a reason of its own
	Entries   []Entry
}

// String says only how many entries it has: they hold references to people.
func (b Batch) String() string { return fmt.Sprintf("pppk.Batch(%d entri)", len(b.Entries)) }

// Format prints what [pppk.Batch.String] returns, whatever the verb.
func (b Batch) Format(s fmt.State, _ rune) { masked(s, b.String()) }

// LogValue implements [slog.LogValuer] without references to people.
func (b Batch) LogValue() slog.Value { return slog.StringValue(b.String()) }

// Entry is one thing that happens to posts on one day. Each kind takes some of
// the fields.
//
// Incumbent and Replaces are opaque references by which the embedding system
// knows who holds a post, the number of an agreement for example, and never a
// NIP. No error, log line or %v shows them.
type Entry struct {
	Kind EntryKind
	Date Date   // from this day on
	Line string // id of the line
	To   string // id of the line that posts or somebody go to

	// Opens gives the attributes of a line that is new: Line, or To of a Move
	// or CarryOver.
	Opens *Line

	Posts     int    // how many posts
	Incumbent string // who
	Replaces  string // whose post or reservation Incumbent takes over, if another's
	Until     Date   // of a handover: the last day on which Replaces works beside Incumbent

	Ground Ground
	NI     NIStage  // of a Release
	Post   PostFate // what becomes of the post that is left
	Of     string   // of a Reverse: the reference of the batch

	Reason string
}

// IsZero reports whether nothing is set.
func (e Entry) IsZero() bool { return e == Entry{} }

// String says only what kind of entry it is: it holds references to people.
func (e Entry) String() string { return "pppk.Entry(" + e.Kind.String() + ")" }

// Format prints what [pppk.Entry.String] returns, whatever the verb.
func (e Entry) Format(s fmt.State, _ rune) { masked(s, e.String()) }

// LogValue implements [slog.LogValuer] without references to people.
func (e Entry) LogValue() slog.Value { return slog.StringValue(e.String()) }

// field is one field of an entry, as a bit.
type field uint16

const (
	fieldLine field = 1 << iota
	fieldTo
	fieldPosts
	fieldIncumbent
	fieldReplaces
	fieldUntil
	fieldGround
	fieldNI
	fieldPost
	fieldOf
	fieldOpens
)

// entryDef is what the library knows of a kind of entry.
type entryDef struct {
	effect words // what it does to the amounts
	takes  field // needs these
	may    field // and can have these
	rank   uint8 // its place among the entries of one day: what frees posts comes first
	law    []Citation
}

var entryDefs = [entryKindCount]entryDef{
	Propose: {
		effect: words{"diusulkan bertambah", "proposed grows"},
		takes:  fieldLine | fieldPosts, may: fieldOpens,
		law: []Citation{seen(permen6, "Pasal 6 ayat (4)", "usul kebutuhan", High)},
	},
	Authorise: {
		effect: words{"ditetapkan dan kosong bertambah", "authorised and vacant grow"},
		takes:  fieldLine | fieldPosts, may: fieldOpens,
		law: []Citation{authorisation},
	},
	Amend: {
		effect: words{"ditetapkan berubah; pemotongan di bawah yang terisi menimbulkan kelebihan", "authorised changes; a cut below what is filled makes an excess"},
		takes:  fieldLine | fieldPosts,
		law:    []Citation{authorisation},
	},
	Reserve: {
		effect: words{"kosong menjadi dicadangkan", "vacant becomes reserved"},
		takes:  fieldLine | fieldIncumbent, may: fieldReplaces, rank: 2,
		law: []Citation{nextRank},
	},
	Release: {
		effect: words{"dicadangkan menjadi kosong atau ditutup", "reserved becomes vacant or closed"},
		takes:  fieldLine | fieldIncumbent | fieldGround, may: fieldNI | fieldPost, rank: 1,
		law: []Citation{nextRank, lostForRound},
	},
	Fill: {
		effect: words{"kosong atau dicadangkan menjadi terisi", "vacant or reserved becomes filled"},
		takes:  fieldLine | fieldIncumbent, may: fieldReplaces | fieldUntil | fieldGround, rank: 3,
		law: []Citation{seen(permen6, "Pasal 57", "pengangkatan atas dasar kebutuhan yang ditetapkan", High)},
	},
	Vacate: {
		effect: words{"terisi menjadi kosong atau ditutup", "filled becomes vacant or closed"},
		takes:  fieldLine | fieldIncumbent | fieldGround, may: fieldPost, rank: 1,
		law: []Citation{afterAgreement},
	},
	Freeze: {
		effect: words{"kosong menjadi dibekukan", "vacant becomes frozen"},
		takes:  fieldLine | fieldPosts, rank: 4,
	},
	Unfreeze: {
		effect: words{"dibekukan menjadi kosong", "frozen becomes vacant"},
		takes:  fieldLine | fieldPosts,
	},
	Move: {
		effect: words{"kosong pindah ke unit lain, jabatan dan pendidikan sama", "vacant goes to another unit, same position and education"},
		takes:  fieldLine | fieldTo | fieldPosts, may: fieldOpens,
		law: []Citation{optimisation},
	},
	Transfer: {
		effect: words{"terisi pindah baris; dari paruh waktu ke penuh waktu hanya sebagai pengangkatan", "filled goes to another line; from part-time to full-time only as a conversion"},
		takes:  fieldLine | fieldTo | fieldIncumbent | fieldGround, may: fieldReplaces | fieldPost, rank: 3,
		law: []Citation{conversion},
	},
	Close: {
		effect: words{"kosong menjadi ditutup", "vacant becomes closed"},
		takes:  fieldLine | fieldPosts, rank: 4,
		law: []Citation{lostForRound},
	},
	Reopen: {
		effect: words{"ditutup menjadi kosong", "closed becomes vacant"},
		takes:  fieldLine | fieldPosts,
	},
	CarryOver: {
		effect: words{"yang ditutup diusulkan pada baris lain; tetap ditutup di sini", "closed posts are proposed on another line; they stay closed here"},
		takes:  fieldLine | fieldTo | fieldPosts, may: fieldOpens, rank: 4,
		law: []Citation{lostForRound},
	},
	Reverse: {
		effect: words{"seluruh akibat suatu berkas dihapus pada setiap hari", "all effects of a batch are struck out, on every day"},
		takes:  fieldOf,
	},
}

var fieldNames = []string{
	"baris", "ke", "jumlah", "pemegang", "menggantikan", "sampai", "alasan", "ni", "formasi", "berkas", "membuka",
}

// has returns the fields that are set.
func (e *Entry) has() (f field) {
	for i, set := range [...]bool{
		e.Line != "", e.To != "", e.Posts != 0, e.Incumbent != "", e.Replaces != "", !e.Until.IsZero(),
		e.Ground != 0, e.NI != 0, e.Post != 0, e.Of != "", e.Opens != nil,
	} {
		if set {
			f |= 1 << i
		}
	}
	return f
}

// normal fills what an entry says without saying it: the id of a line that it
// opens.
func (e *Entry) normal() {
	if e.Opens == nil {
		return
	}
	line := *e.Opens
	e.Opens = &line
	switch e.Kind {
	case Move, CarryOver:
		if e.To == "" {
			e.To = line.ID
		}
	default:
		if e.Line == "" {
			e.Line = line.ID
		}
	}
}

// entryProblems adds to the problems of a batch what is wrong with one entry.
type entryProblems struct {
	*problems
	entry int
}

func (ps entryProblems) at(key string) string { return place("entri", ps.entry) + "." + key }

func (ps entryProblems) add(key, code, remedy string) { ps.problems.add(ps.at(key), code, remedy) }

// check adds what is wrong with the entry by itself.
func (e *Entry) check(ps entryProblems) {
	if e.Kind == 0 || e.Kind >= entryKindCount {
		ps.add("jenis", "entry.kind", "is missing or not a kind of entry")
		return
	}
	def := &entryDefs[e.Kind]
	if has := e.has(); has&def.takes != def.takes || has&^(def.takes|def.may) != 0 {
		for i, name := range fieldNames {
			switch bit := field(1) << i; {
			case has&bit == 0 && def.takes&bit != 0:
				ps.add(name, "entry.missing", "is missing; an entry "+e.Kind.String()+" needs it")
			case has&bit != 0 && (def.takes|def.may)&bit == 0:
				ps.add(name, "entry.field", "does not belong to an entry "+e.Kind.String()+"; leave it out")
			}
		}
	}
	if e.Date.IsZero() && e.Kind != Reverse {
		ps.add("tanggal", "entry.date", "is missing; give the day from which it takes effect")
	}
	if !e.Date.IsZero() && e.Date.AddDays(-1).IsZero() {
		ps.add("tanggal", "entry.date", "is the first day of the calendar; give a later one")
	}
	if e.Posts < 0 && e.Kind != Amend || e.Posts > maxPosts || e.Posts < -maxPosts {
		ps.add("jumlah", "entry.posts", "must be a number of posts; only an amendment can be negative")
	}
	if e.Opens != nil {
		opened := e.Line
		if e.Kind == Move || e.Kind == CarryOver {
			opened = e.To
		}
		if opened != e.Opens.ID {
			ps.add("membuka", "entry.opens", "describes another line than the entry names")
		}
		e.Opens.check(ps.problems, ps.at("membuka"))
	}
	if e.To != "" && e.To == e.Line {
		ps.add("ke", "entry.to", "is the line itself; name another")
	}
	if likeNIP(e.Incumbent) {
		ps.add("pemegang", "entry.nip", "has the 18 digits of a NIP; use a reference that says nothing about the person, the number of the agreement for example")
	}
	if likeNIP(e.Replaces) {
		ps.add("menggantikan", "entry.nip", "has the 18 digits of a NIP; use a reference that says nothing about the person, the number of the agreement for example")
	}
	if !e.Until.IsZero() {
		if e.Replaces == "" || e.Replaces == e.Incumbent || e.Until.Before(e.Date) {
			ps.add("sampai", "entry.handover", "needs somebody else whose post is taken over, and a day not before the first")
		}
		if e.Until.AddDays(1).IsZero() {
			ps.add("sampai", "entry.handover", "is the last day of the calendar; give an earlier one")
		}
		if e.Reason == "" {
			ps.add("keterangan", "entry.reason", "is missing; a handover, two people in one post, needs a reason of its own")
		}
	}
	switch {
	case e.Kind == Vacate && (e.Ground == ByConversion || e.Ground == ByCancellation):
		ps.add("alasan", "entry.ground", "is no ground for leaving a post; a conversion is an entry alihkan to an authorised full-time line")
	case e.Kind == Release && e.Ground != 0 && e.Ground != ByResignation && e.Ground != ByDeath && e.Ground != ByCancellation:
		ps.add("alasan", "entry.ground", "is no ground for not starting; grounds are: mengundurkan-diri, meninggal, pembatalan-kelulusan")
	case e.Kind == Transfer && e.Ground != 0 && e.Ground != ByConversion && e.Ground != ByTransfer:
		ps.add("alasan", "entry.ground", "must be pindah or pengangkatan-penuh-waktu")
	}
}

// likeNIP reports whether a reference is 18 digits, with or without separators.
func likeNIP(s string) bool {
	digits := 0
	for _, c := range []byte(s) {
		switch {
		case c >= '0' && c <= '9':
			digits++
		case c != ' ' && c != '.' && c != '-':
			return false
		}
	}
	return digits == 18
}

// An amount of a line, and what a batch adds to it, stay below a thousand million,
// so that no sum leaves 32 bits.
const (
	maxPosts  = 10_000_000
	maxAmount = 1_000_000_000
)

// same reports whether what is applied again is what was recorded. What the
// ledger has filled in may be left out.
func (e Entry) same(recorded Entry) bool {
	e.normal()
	if (e.Opens == nil) != (recorded.Opens == nil) || e.Opens != nil && *e.Opens != *recorded.Opens {
		return false
	}
	e.Opens = recorded.Opens
	if e.Post == 0 {
		e.Post = recorded.Post
	}
	if e.Kind == Reverse && e.Date.IsZero() {
		e.Date = recorded.Date
	}
	return e == recorded
}

func (b *Batch) same(recorded *Batch) bool {
	return b.Reference == recorded.Reference && b.Office == recorded.Office && b.Reason == recorded.Reason &&
		slices.EqualFunc(b.Entries, recorded.Entries, Entry.same)
}

// copied shares nothing that the caller could change.
func (b Batch) copied() Batch {
	b.Entries = slices.Clone(b.Entries)
	for i := range b.Entries {
		b.Entries[i].normal()
	}
	return b
}

// check adds what is wrong with a batch by itself.
func (b *Batch) check(ps *problems) {
	for _, text := range []struct{ key, value string }{{"rujukan", b.Reference}, {"unit_kerja", b.Office}} {
		if text.value == "" {
			ps.add(text.key, "batch.missing", "is missing; a batch needs its decree or letter, and the office that records it")
		}
	}
	if len(b.Entries) == 0 {
		ps.add("entri", "batch.empty", "are missing; a batch has at least one")
	}
	sum, unreasoned := 0, false
	for i := range b.Entries {
		e, at := &b.Entries[i], entryProblems{ps, i}
		e.check(at)
		if sum += max(e.Posts, -e.Posts, 1); sum > maxAmount {
			at.add("jumlah", "batch.large", "brings the batch beyond a thousand million posts; divide it")
			return
		}
		if b.Reason == "" && e.Reason == "" && !unreasoned { // once: the batch may have thousands
			unreasoned = true
			at.add("keterangan", "entry.reason", "is missing, here and perhaps below; give the reason of each entry, or of the batch")
		}
	}
}
