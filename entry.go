package pppk

import (
	"fmt"
	"log/slog"

	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/mask"
)

// EntryKind is what an entry of the ledger does. The zero value is not legal.
type EntryKind uint8

// The kinds of entry. Which fields each takes stands in docs/RULES.md, and
// ledger.Ledger.Apply names those that are missing or too many.
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
	EntryKindCount
)

var entryKinds = []string{
	"", "usul", "tetapkan", "ubah", "cadangkan", "lepaskan", "isi", "kosongkan", "bekukan", "cairkan",
	"optimalisasi", "alihkan", "tutup", "buka-kembali", "bawa", "batalkan",
}

// String returns the wire value, "isi", or "".
func (k EntryKind) String() string { return enum.String(entryKinds, uint8(k)) }

// MarshalText returns what String returns.
func (k EntryKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text is unset.
func (k *EntryKind) UnmarshalText(text []byte) (err error) {
	*k, err = enum.Parse[EntryKind](entryKinds, text, "jenis_entri", NewProblem)
	return err
}

// Departure is why somebody leaves a post, or will not start in one (alasan). The
// zero value means not known.
type Departure uint8

// The grounds.
const (
	ByExpiry       Departure = iota + 1 // the agreement ended and was not renewed
	ByAgeLimit                          // age limit reached
	ByDeath                             // meninggal dunia
	ByResignation                       // mengundurkan diri
	ByEnding                            // pemutusan hubungan perjanjian kerja
	ByConversion                        // appointed full-time: an entry of kind [Transfer]
	ByTransfer                          // to another post
	ByCancellation                      // pembatalan kelulusan: of somebody who has not started
)

var grounds = []string{
	"", "berakhir", "batas-usia", "meninggal", "mengundurkan-diri", "pemutusan", "pengangkatan-penuh-waktu", "pindah", "pembatalan-kelulusan",
}

// String returns the wire value, "berakhir", or "".
func (g Departure) String() string { return enum.String(grounds, uint8(g)) }

// MarshalText returns what String returns.
func (g Departure) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (g *Departure) UnmarshalText(text []byte) (err error) {
	*g, err = enum.Parse[Departure](grounds, text, "alasan", NewProblem)
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
func (n NIStage) String() string { return enum.String(niStages, uint8(n)) }

// MarshalText returns what String returns.
func (n NIStage) MarshalText() ([]byte, error) { return []byte(n.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (n *NIStage) UnmarshalText(text []byte) (err error) {
	*n, err = enum.Parse[NIStage](niStages, text, "ni", NewProblem)
	return err
}

// PostFate is what becomes of a post that somebody leaves. The zero value asks
// the law: see ledger.Ledger.
type PostFate uint8

// The two fates.
const (
	PostVacant PostFate = iota + 1 // it can be filled again
	PostClosed                     // it is lost for the round
)

var postFates = []string{"", "kosong", "ditutup"}

// String returns the wire value, "kosong", or "".
func (f PostFate) String() string { return enum.String(postFates, uint8(f)) }

// MarshalText returns what String returns.
func (f PostFate) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text asks the law.
func (f *PostFate) UnmarshalText(text []byte) (err error) {
	*f, err = enum.Parse[PostFate](postFates, text, "formasi", NewProblem)
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

// Format prints what [Batch.String] returns, whatever the verb.
func (b Batch) Format(s fmt.State, _ rune) { mask.Write(s, b.String()) }

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

	Ground Departure
	NI     NIStage  // of a Release
	Post   PostFate // what becomes of the post that is left
	Of     string   // of a Reverse: the reference of the batch

	Reason string
}

// IsZero reports whether nothing is set.
func (e Entry) IsZero() bool { return e == Entry{} }

// String says only what kind of entry it is: it holds references to people.
func (e Entry) String() string { return "pppk.Entry(" + e.Kind.String() + ")" }

// Format prints what [Entry.String] returns, whatever the verb.
func (e Entry) Format(s fmt.State, _ rune) { mask.Write(s, e.String()) }

// LogValue implements [slog.LogValuer] without references to people.
func (e Entry) LogValue() slog.Value { return slog.StringValue(e.String()) }
