package ledger

import (
	"slices"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/jsontext"
	"github.com/pppk-id/pppk/internal/source"
)

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
	effect pppk.Text // what it does to the amounts
	takes  field     // needs these
	may    field     // and can have these
	rank   uint8     // its place among the entries of one day: what frees posts comes first
	law    []pppk.Citation
}

var entryDefs = [pppk.EntryKindCount]entryDef{
	pppk.Propose: {
		effect: pppk.Text{ID: "diusulkan bertambah", EN: "proposed grows"},
		takes:  fieldLine | fieldPosts, may: fieldOpens,
		law: []pppk.Citation{source.Seen(source.Permen6, "Pasal 6 ayat (4)", "usul kebutuhan", pppk.High)},
	},
	pppk.Authorise: {
		effect: pppk.Text{ID: "ditetapkan dan kosong bertambah", EN: "authorised and vacant grow"},
		takes:  fieldLine | fieldPosts, may: fieldOpens,
		law: []pppk.Citation{source.Authorisation},
	},
	pppk.Amend: {
		effect: pppk.Text{ID: "ditetapkan berubah; pemotongan di bawah yang terisi menimbulkan kelebihan", EN: "authorised changes; a cut below what is filled makes an excess"},
		takes:  fieldLine | fieldPosts,
		law:    []pppk.Citation{source.Authorisation},
	},
	pppk.Reserve: {
		effect: pppk.Text{ID: "kosong menjadi dicadangkan", EN: "vacant becomes reserved"},
		takes:  fieldLine | fieldIncumbent, may: fieldReplaces, rank: 2,
		law: []pppk.Citation{source.NextRank},
	},
	pppk.Release: {
		effect: pppk.Text{ID: "dicadangkan menjadi kosong atau ditutup", EN: "reserved becomes vacant or closed"},
		takes:  fieldLine | fieldIncumbent | fieldGround, may: fieldNI | fieldPost, rank: 1,
		law: []pppk.Citation{source.NextRank, source.LostForRound},
	},
	pppk.Fill: {
		effect: pppk.Text{ID: "kosong atau dicadangkan menjadi terisi", EN: "vacant or reserved becomes filled"},
		takes:  fieldLine | fieldIncumbent, may: fieldReplaces | fieldUntil | fieldGround, rank: 3,
		law: []pppk.Citation{source.Seen(source.Permen6, "Pasal 57", "pengangkatan atas dasar kebutuhan yang ditetapkan", pppk.High)},
	},
	pppk.Vacate: {
		effect: pppk.Text{ID: "terisi menjadi kosong atau ditutup", EN: "filled becomes vacant or closed"},
		takes:  fieldLine | fieldIncumbent | fieldGround, may: fieldPost, rank: 1,
		law: []pppk.Citation{source.AfterAgreement},
	},
	pppk.Freeze: {
		effect: pppk.Text{ID: "kosong menjadi dibekukan", EN: "vacant becomes frozen"},
		takes:  fieldLine | fieldPosts, rank: 4,
	},
	pppk.Unfreeze: {
		effect: pppk.Text{ID: "dibekukan menjadi kosong", EN: "frozen becomes vacant"},
		takes:  fieldLine | fieldPosts,
	},
	pppk.Move: {
		effect: pppk.Text{ID: "kosong pindah ke unit lain, jabatan dan pendidikan sama", EN: "vacant goes to another unit, same position and education"},
		takes:  fieldLine | fieldTo | fieldPosts, may: fieldOpens,
		law: []pppk.Citation{source.Optimisation},
	},
	pppk.Transfer: {
		effect: pppk.Text{ID: "terisi pindah baris; dari paruh waktu ke penuh waktu hanya sebagai pengangkatan", EN: "filled goes to another line; from part-time to full-time only as a conversion"},
		takes:  fieldLine | fieldTo | fieldIncumbent | fieldGround, may: fieldReplaces | fieldPost, rank: 3,
		law: []pppk.Citation{source.Conversion},
	},
	pppk.Close: {
		effect: pppk.Text{ID: "kosong menjadi ditutup", EN: "vacant becomes closed"},
		takes:  fieldLine | fieldPosts, rank: 4,
		law: []pppk.Citation{source.LostForRound},
	},
	pppk.Reopen: {
		effect: pppk.Text{ID: "ditutup menjadi kosong", EN: "closed becomes vacant"},
		takes:  fieldLine | fieldPosts,
	},
	pppk.CarryOver: {
		effect: pppk.Text{ID: "yang ditutup diusulkan pada baris lain; tetap ditutup di sini", EN: "closed posts are proposed on another line; they stay closed here"},
		takes:  fieldLine | fieldTo | fieldPosts, may: fieldOpens, rank: 4,
		law: []pppk.Citation{source.LostForRound},
	},
	pppk.Reverse: {
		effect: pppk.Text{ID: "seluruh akibat suatu berkas dihapus pada setiap hari", EN: "all effects of a batch are struck out, on every day"},
		takes:  fieldOf,
	},
}

var fieldNames = []string{
	"baris", "ke", "jumlah", "pemegang", "menggantikan", "sampai", "alasan", "ni", "formasi", "berkas", "membuka",
}

// fieldsOf returns the fields that are set.
func fieldsOf(e *pppk.Entry) (f field) {
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
func normal(e *pppk.Entry) {
	if e.Opens == nil {
		return
	}
	line := *e.Opens
	e.Opens = &line
	switch e.Kind {
	case pppk.Move, pppk.CarryOver:
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
	all   *pppk.ProblemList
	entry int
}

func (ps entryProblems) at(key string) string { return jsontext.Place("entri", ps.entry) + "." + key }

func (ps entryProblems) add(key, code, remedy string) { ps.all.Add(ps.at(key), code, remedy) }

// checkEntry adds what is wrong with the entry by itself.
func checkEntry(e *pppk.Entry, ps entryProblems) {
	if e.Kind == 0 || e.Kind >= pppk.EntryKindCount {
		ps.add("jenis", "entry.kind", "is missing or not a kind of entry")
		return
	}
	def := &entryDefs[e.Kind]
	if has := fieldsOf(e); has&def.takes != def.takes || has&^(def.takes|def.may) != 0 {
		for i, name := range fieldNames {
			switch bit := field(1) << i; {
			case has&bit == 0 && def.takes&bit != 0:
				ps.add(name, "entry.missing", "is missing; an entry "+e.Kind.String()+" needs it")
			case has&bit != 0 && (def.takes|def.may)&bit == 0:
				ps.add(name, "entry.field", "does not belong to an entry "+e.Kind.String()+"; leave it out")
			}
		}
	}
	if e.Date.IsZero() && e.Kind != pppk.Reverse {
		ps.add("tanggal", "entry.date", "is missing; give the day from which it takes effect")
	}
	if !e.Date.IsZero() && e.Date.AddDays(-1).IsZero() {
		ps.add("tanggal", "entry.date", "is the first day of the calendar; give a later one")
	}
	if e.Posts < 0 && e.Kind != pppk.Amend || e.Posts > maxPosts || e.Posts < -maxPosts {
		ps.add("jumlah", "entry.posts", "must be a number of posts; only an amendment can be negative")
	}
	if e.Opens != nil {
		opened := e.Line
		if e.Kind == pppk.Move || e.Kind == pppk.CarryOver {
			opened = e.To
		}
		if opened != e.Opens.ID {
			ps.add("membuka", "entry.opens", "describes another line than the entry names")
		}
		checkLine(e.Opens, ps.all, ps.at("membuka"))
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
	case e.Kind == pppk.Vacate && (e.Ground == pppk.ByConversion || e.Ground == pppk.ByCancellation):
		ps.add("alasan", "entry.ground", "is no ground for leaving a post; a conversion is an entry alihkan to an authorised full-time line")
	case e.Kind == pppk.Release && e.Ground != 0 && e.Ground != pppk.ByResignation && e.Ground != pppk.ByDeath && e.Ground != pppk.ByCancellation:
		ps.add("alasan", "entry.ground", "is no ground for not starting; grounds are: mengundurkan-diri, meninggal, pembatalan-kelulusan")
	case e.Kind == pppk.Transfer && e.Ground != 0 && e.Ground != pppk.ByConversion && e.Ground != pppk.ByTransfer:
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

// sameEntry reports whether what is applied again is what was recorded. What the
// ledger has filled in may be left out.
func sameEntry(e pppk.Entry, recorded pppk.Entry) bool {
	normal(&e)
	if (e.Opens == nil) != (recorded.Opens == nil) || e.Opens != nil && *e.Opens != *recorded.Opens {
		return false
	}
	e.Opens = recorded.Opens
	if e.Post == 0 {
		e.Post = recorded.Post
	}
	if e.Kind == pppk.Reverse && e.Date.IsZero() {
		e.Date = recorded.Date
	}
	return e == recorded
}

func sameBatch(b *pppk.Batch, recorded *pppk.Batch) bool {
	return b.Reference == recorded.Reference && b.Office == recorded.Office && b.Reason == recorded.Reason &&
		slices.EqualFunc(b.Entries, recorded.Entries, sameEntry)
}

// copiedBatch shares nothing that the caller could change.
func copiedBatch(b pppk.Batch) pppk.Batch {
	b.Entries = slices.Clone(b.Entries)
	for i := range b.Entries {
		normal(&b.Entries[i])
	}
	return b
}

// checkBatch adds what is wrong with a batch by itself.
func checkBatch(b *pppk.Batch, ps *pppk.ProblemList) {
	for _, text := range []struct{ key, value string }{{"rujukan", b.Reference}, {"unit_kerja", b.Office}} {
		if text.value == "" {
			ps.Add(text.key, "batch.missing", "is missing; a batch needs its decree or letter, and the office that records it")
		}
	}
	if len(b.Entries) == 0 {
		ps.Add("entri", "batch.empty", "are missing; a batch has at least one")
	}
	sum, unreasoned := 0, false
	for i := range b.Entries {
		e, at := &b.Entries[i], entryProblems{ps, i}
		checkEntry(e, at)
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
