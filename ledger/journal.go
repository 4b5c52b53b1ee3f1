package ledger

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/jsontext"
	"github.com/pppk-id/pppk/internal/lines"
)

// The formats of the entries of a ledger, each with its version: a line an
// entry, and the closing line, which tells a file that is whole from one that
// was cut off.
const (
	EntryFormat      = entryName + "1"
	EntriesEndFormat = entriesEndName + "1"

	entryName      = "pppk.entry/"
	entriesEndName = "pppk.entries-end/"
)

// ErrEntries is the kind of what is wrong with lines of entries: they are no
// entries, were changed or are not all there, or they cannot be written.
var ErrEntries = errors.New("pppk: lines of entries")

// entryLine is one entry as it is written: pppk.entry/1. It is comparable.
type entryLine struct {
	Format      string `json:"format"`
	Batch       int    `json:"urutan"` // from 1
	Entry       int    `json:"entri"`  // of the batch, from 1
	Of          int    `json:"dari"`   // how many the batch has
	Reference   string `json:"rujukan"`
	Office      string `json:"unit_kerja"`
	BatchReason string `json:"keterangan_berkas,omitempty"`

	Kind      pppk.EntryKind `json:"jenis"`
	Date      pppk.Date      `json:"tanggal,omitzero"`
	Line      string         `json:"baris,omitempty"`
	To        string         `json:"ke,omitempty"`
	Opens     pppk.Line      `json:"membuka,omitzero"`
	Posts     int            `json:"jumlah,omitempty"`
	Incumbent string         `json:"pemegang,omitempty"`
	Replaces  string         `json:"menggantikan,omitempty"`
	Until     pppk.Date      `json:"sampai,omitzero"`
	Ground    pppk.Departure `json:"alasan,omitzero"`
	NI        pppk.NIStage   `json:"ni,omitzero"`
	Post      pppk.PostFate  `json:"formasi,omitzero"`
	ReverseOf string         `json:"berkas,omitempty"`
	Reason    string         `json:"keterangan,omitempty"`

	// Sum is that of the line before and of the bytes of this one up to the
	// comma before this key, which is the last.
	Sum string `json:"sidik,omitempty"`
}

// lineOf is an entry of a batch as a line, without its sum. Both places count
// from 1.
func lineOf(b *pppk.Batch, batch, entry int) entryLine {
	e := &b.Entries[entry-1]
	l := entryLine{
		Format: EntryFormat, Batch: batch, Entry: entry, Of: len(b.Entries), Reference: b.Reference, Office: b.Office, BatchReason: b.Reason,
		Kind: e.Kind, Date: e.Date, Line: e.Line, To: e.To, Posts: e.Posts, Incumbent: e.Incumbent, Replaces: e.Replaces, Until: e.Until,
		Ground: e.Ground, NI: e.NI, Post: e.Post, ReverseOf: e.Of, Reason: e.Reason,
	}
	if e.Opens != nil {
		l.Opens = *e.Opens
	}
	return l
}

func (l *entryLine) entry() pppk.Entry {
	e := pppk.Entry{
		Kind: l.Kind, Date: l.Date, Line: l.Line, To: l.To, Posts: l.Posts, Incumbent: l.Incumbent, Replaces: l.Replaces, Until: l.Until,
		Ground: l.Ground, NI: l.NI, Post: l.Post, Of: l.ReverseOf, Reason: l.Reason,
	}
	if l.Opens != (pppk.Line{}) {
		opens := l.Opens
		e.Opens = &opens
	}
	return e
}

func (l *entryLine) readers(ps *pppk.ProblemList) map[string]func(jsontext.Node) {
	return map[string]func(jsontext.Node){
		"format":            func(jsontext.Node) {}, // read first
		"urutan":            jsontext.Number(ps, &l.Batch, 1, maxAmount),
		"entri":             jsontext.Number(ps, &l.Entry, 1, maxAmount),
		"dari":              jsontext.Number(ps, &l.Of, 1, maxAmount),
		"rujukan":           jsontext.Text(ps, &l.Reference),
		"unit_kerja":        jsontext.Text(ps, &l.Office),
		"keterangan_berkas": jsontext.Text(ps, &l.BatchReason),
		"jenis":             jsontext.Word(ps, &l.Kind),
		"tanggal":           jsontext.Word(ps, &l.Date),
		"baris":             jsontext.Text(ps, &l.Line),
		"ke":                jsontext.Text(ps, &l.To),
		"membuka":           func(n jsontext.Node) { jsontext.Fields(ps, n, readers(&l.Opens, ps)) },
		"jumlah":            jsontext.Number(ps, &l.Posts, -maxPosts, maxPosts),
		"pemegang":          jsontext.Text(ps, &l.Incumbent),
		"menggantikan":      jsontext.Text(ps, &l.Replaces),
		"sampai":            jsontext.Word(ps, &l.Until),
		"alasan":            jsontext.Word(ps, &l.Ground),
		"ni":                jsontext.Word(ps, &l.NI),
		"formasi":           jsontext.Word(ps, &l.Post),
		"berkas":            jsontext.Text(ps, &l.ReverseOf),
		"keterangan":        jsontext.Text(ps, &l.Reason),
		"sidik":             sum(ps, &l.Sum),
	}
}

func readers(l *pppk.Line, ps *pppk.ProblemList) map[string]func(jsontext.Node) {
	return map[string]func(jsontext.Node){
		"id":               jsontext.Text(ps, &l.ID),
		"instansi":         jsontext.Text(ps, &l.Agency),
		"unit":             jsontext.Text(ps, &l.Unit),
		"jabatan":          jsontext.Text(ps, &l.Position),
		"pendidikan":       jsontext.Text(ps, &l.Education),
		"kategori":         jsontext.Word(ps, &l.Category),
		"jenis_formasi":    jsontext.Word(ps, &l.Kind),
		"status":           jsontext.Word(ps, &l.Status),
		"tahun":            jsontext.Number(ps, &l.Year, pppk.MinYear, pppk.MaxYear),
		"tahap":            jsontext.Number(ps, &l.Phase, 1, 9),
		"menit_per_minggu": jsontext.Number(ps, &l.Minutes, 1, 7*24*60),
	}
}

func sum(ps *pppk.ProblemList, into *string) func(jsontext.Node) {
	return jsontext.Formed(ps, into, jsontext.IsHash, "entries.sum_form", "is not a sum: 32 digits 0 to 9 and a to f")
}

// entriesEnd is how far a file has come, and its closing line:
// pppk.entries-end/1. Everything in it follows from the lines before.
type entriesEnd struct {
	Format  string `json:"format"`
	Batches int    `json:"jumlah_berkas"`
	Entries int    `json:"jumlah_entri"`
	Sum     string `json:"sidik"` // of the last entry; "" where there is none
}

func (e *entriesEnd) readers(ps *pppk.ProblemList) map[string]func(jsontext.Node) {
	return map[string]func(jsontext.Node){
		"format":        func(jsontext.Node) {}, // read first
		"jumlah_berkas": jsontext.Number(ps, &e.Batches, 1, maxAmount),
		"jumlah_entri":  jsontext.Number(ps, &e.Entries, 1, maxAmount),
		"sidik":         sum(ps, &e.Sum),
	}
}

// chained is the sum of a line, given that of the line before.
func chained(before string, body []byte) string {
	h := sha256.New()
	_, _ = io.WriteString(h, before) //nolint:errcheck // a hash does not fail
	_, _ = h.Write(body)             //nolint:errcheck // a hash does not fail
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// WriteEntries writes what was recorded as lines of JSON, in the order of
// recording: an entry a line ([EntryFormat]), then the closing line
// ([EntriesEndFormat]). [ReadEntries] reads them. What the ledger filled in is
// filled in, so that the lines give the same balances under any law; batches
// that were reversed and their reversals are lines like others. They hold the
// references to people, and those alone of what is personal.
//
// The last key of a line is a sum over it and all lines before. A line that is
// changed, missing, doubled or out of its place is found by it. It is no
// signature: who can change the file can compute other sums. To find that too,
// keep the closing line where they cannot change it.
//
// An entry that would not be read again as it is, is not written: one with a
// text that is not UTF-8 or a word that the library does not have, or longer
// than a megabyte. That is an error under [ErrEntries]; other errors are those of
// w. After an error there is no closing line.
func (l *Ledger) WriteEntries(w io.Writer) error { return l.WriteEntriesAfter(w, "") }

// WriteEntriesAfter writes what was recorded after a closing line that was
// written earlier: lines that go on from it, and another closing line. The two
// parts, without the closing line between them, are what [Ledger.WriteEntries]
// writes. So a file is appended to by writing over its last line, and a table of
// lines by adding all but the last, which is kept beside it. An empty text is
// the beginning.
//
// The ledger must have the batches that the closing line counts. Whether they
// are the same ones is not looked at here; reading the parts together does.
func (l *Ledger) WriteEntriesAfter(w io.Writer, end string) error {
	after, err := parseEntriesEnd(end)
	if err != nil {
		return err
	}
	l.mu.RLock()
	all := l.batches
	l.mu.RUnlock()
	had := 0
	for i := range min(after.Batches, len(all)) {
		had += len(all[i].Entries)
	}
	if after.Batches > len(all) || after.Entries != had {
		return errors.Join(&pppk.Problem{Code: "entries.ledger", Kind: ErrEntries,
			Remedy: "the closing line counts other batches or entries than the ledger has; give that of a file of this ledger"})
	}
	out := newEntryWriter(w, after)
	for _, b := range l.Batches(after.Batches) {
		if err := out.batch(&b); err != nil {
			return err
		}
	}
	return out.close()
}

// entryWriter writes batches as lines.
type entryWriter struct {
	out  *bufio.Writer
	end  entriesEnd
	text bytes.Buffer
	json *json.Encoder
}

func newEntryWriter(w io.Writer, after entriesEnd) *entryWriter {
	e := &entryWriter{out: bufio.NewWriterSize(w, 1<<16), end: after}
	e.json = json.NewEncoder(&e.text)
	e.json.SetEscapeHTML(false)
	return e
}

func (w *entryWriter) batch(b *pppk.Batch) error {
	for i := range b.Entries {
		line := lineOf(b, w.end.Batches+1, i+1)
		w.text.Reset()
		if err := w.json.Encode(&line); err != nil {
			return err
		}
		text := bytes.TrimSpace(w.text.Bytes())
		body := text[:len(text)-1] // without its brace
		if !line.readsAgain(text) || len(body)+sumBytes+1 > lines.MaxRowBytes {
			return errors.Join(&pppk.Problem{Path: "batch " + strconv.Itoa(line.Batch) + ", " + jsontext.Place("entri", i), Code: "entries.unwritable", Kind: ErrEntries,
				Remedy: "would not be read again as it is: a text is not UTF-8, a word is not one of the library, or it is longer than a megabyte"})
		}
		w.end.Sum = chained(w.end.Sum, body)
		w.end.Entries++
		_, _ = w.out.Write(body)                            //nolint:errcheck // Flush says it
		_, _ = w.out.WriteString(sumText(w.end.Sum) + "\n") //nolint:errcheck // Flush says it
	}
	w.end.Batches++
	return nil
}

// sumText is how a line ends, and sumBytes how long that is.
func sumText(sum string) string { return `,"sidik":"` + sum + `"}` }

const sumBytes = len(`,"sidik":""}`) + 32

// readsAgain reports whether a line is read as it is. A batch that was applied
// can hold a text that JSON cannot.
func (l *entryLine) readsAgain(text []byte) bool {
	var back entryLine
	return json.Unmarshal(text, &back) == nil && back == *l
}

func (w *entryWriter) close() error {
	text, err := json.Marshal(&w.end)
	if err != nil {
		return err
	}
	_, _ = w.out.Write(append(text, '\n')) //nolint:errcheck // Flush says it
	return w.out.Flush()
}

// ReadEntries reads what [Ledger.WriteEntries] writes, for [Ledger.Replay]:
//
//	err := ledger.Replay(pppk.ReadEntries(file))
//
// It yields a batch when its last line is read; memory grows with the largest
// batch and not with the file. Reading is strict: unknown keys, keys that stand
// twice, wrong types, numbers out of range, a line that does not follow the one
// before it, a line that does not agree with its sum, batches whose lines differ
// in what they say of the batch, and a file without its closing line are errors
// under [ErrEntries], [pppk.Problem] values whose Path says the line (1 is the first)
// and the key. They repeat no value. Whether the ledger allows the entries is for
// [Ledger.Apply] to say.
//
// The first error ends the sequence. The batches before it were read whole and
// in order, but only a sequence that ends without an error is all that was
// written. An error of r comes as one that wraps it and is not under ErrEntries.
//
// Lines that are empty are skipped. The sequence reads r as it is ranged over,
// and can be ranged over once.
func ReadEntries(r io.Reader) iter.Seq2[pppk.Batch, error] { return ReadEntriesAfter(r, "") }

// ReadEntriesAfter reads what [Ledger.WriteEntriesAfter] writes after the same
// closing line, for a ledger that has the batches before it and takes these with
// [Ledger.Apply]. An empty text is the beginning.
func ReadEntriesAfter(r io.Reader, end string) iter.Seq2[pppk.Batch, error] {
	return func(yield func(pppk.Batch, error) bool) {
		after, err := parseEntriesEnd(end)
		if err != nil {
			yield(pppk.Batch{}, err)
			return
		}
		in := entryReader{lines: lines.Reader{R: bufio.NewReaderSize(r, 1<<16)}, end: after}
		for {
			b, err := in.next()
			if err == io.EOF || !yield(b, err) || err != nil {
				return
			}
		}
	}
}

// entryReader reads batches from lines.
type entryReader struct {
	lines  lines.Reader
	end    entriesEnd // of what was read
	batch  pppk.Batch // as far as it was read
	of     int        // how many entries it will have
	closed bool
}

// next returns a batch, or io.EOF after the closing line.
func (r *entryReader) next() (pppk.Batch, error) {
	for {
		data, err := r.lines.Next()
		if err != nil && err != io.EOF {
			return pppk.Batch{}, lines.Stopped(r.lines.Line, err)
		}
		ps := &pppk.ProblemList{}
		whole := false
		if data = bytes.TrimSpace(data); len(data) > 0 || r.lines.TooLong {
			whole = r.line(data, ps)
		}
		if err == io.EOF && !whole && !r.closed && ps.Count() == 0 {
			ps.Add("", "entries.cut", "should be the closing line, and the file ends before it: it was cut off"+r.midBatch()+"; take a whole copy")
		}
		switch {
		case ps.Count() > 0:
			return pppk.Batch{}, r.located(ps)
		case whole:
			b := r.batch
			r.batch = pppk.Batch{}
			return b, nil
		case err == io.EOF:
			return pppk.Batch{}, err
		}
	}
}

// located says in which line the problems are.
func (r *entryReader) located(ps *pppk.ProblemList) error {
	all := pppk.ProblemList{Kind: ErrEntries}
	for _, p := range pppk.Problems(ps.Err()) {
		at := "line " + strconv.Itoa(r.lines.Line)
		if p.Path != "" {
			at += ", " + p.Path
		}
		all.Add(at, p.Code, p.Remedy)
	}
	return all.Err()
}

// midBatch says in the middle of which batch the line stands, if it does.
func (r *entryReader) midBatch() string {
	if r.of == 0 {
		return ""
	}
	return fmt.Sprintf(", after entry %d of the %d of batch %d", len(r.batch.Entries), r.of, r.end.Batches+1)
}

// line reads a line and reports whether a batch is whole with it.
func (r *entryReader) line(data []byte, ps *pppk.ProblemList) (whole bool) {
	switch {
	case r.closed:
		ps.Add("", "entries.after", "stands after the closing line, which is the last; what is appended is written over it")
		return false
	case r.lines.TooLong:
		ps.Add("", "entries.length", "is longer than a megabyte; write one entry a line")
		return false
	case !utf8.Valid(data):
		ps.Add("", "entries.encoding", "is not UTF-8; save the file as UTF-8")
		return false
	}
	n, ok := jsontext.Parse(ps, data)
	if !ok {
		return false
	}
	switch entryFormat(ps, n) {
	case EntryFormat:
		return r.entry(n, data, ps)
	case EntriesEndFormat:
		r.close(n, ps)
	}
	return false
}

// entryFormat looks at the format first: of another one, no key is known.
func entryFormat(ps *pppk.ProblemList, n jsontext.Node) string {
	object, ok := n.Value.(map[string]jsontext.Node)
	if !ok {
		ps.Add(n.Path, "json.type", "must be a JSON object")
		return ""
	}
	switch s, _ := object["format"].Value.(string); {
	case s == EntryFormat || s == EntriesEndFormat:
		return s
	case strings.HasPrefix(s, entryName) || strings.HasPrefix(s, entriesEndName):
		ps.Add("format", "entries.version", "is a version of the entries that this library does not read; it reads "+EntryFormat+" and "+EntriesEndFormat)
	default:
		ps.Add("format", "entries.format", "must say "+EntryFormat+", or "+EntriesEndFormat+" in the last line")
	}
	return ""
}

// entry reads a line of an entry. It looks at what the line says, then whether
// it follows the one before, then at its sum, and goes on to the next question
// only where the one before found nothing.
func (r *entryReader) entry(n jsontext.Node, data []byte, ps *pppk.ProblemList) (whole bool) {
	var l entryLine
	if jsontext.Fields(ps, n, l.readers(ps)); ps.Count() > 0 {
		return false
	}
	batch, entry := r.end.Batches+1, len(r.batch.Entries)+1
	if l.Batch != batch || l.Entry != entry {
		ps.Add("", "entries.order", fmt.Sprintf("is entry %d of batch %d where entry %d of batch %d follows: a line is missing, doubled or out of its place; take a whole copy",
			l.Entry, l.Batch, entry, batch))
		return false
	}
	if l.Of < l.Entry {
		ps.Add("dari", "entries.order", "must be how many entries the batch has, this one among them")
		return false
	}
	body, ok := bytes.CutSuffix(data, []byte(sumText(l.Sum)))
	switch {
	case !ok || l.Sum == "":
		ps.Add("sidik", "entries.sum_form", `must be the last key, written as ,"sidik":"…"} with its 32 digits`)
		return false
	case l.Sum != chained(r.end.Sum, body):
		ps.Add("sidik", "entries.sum", "does not agree with the line: it was changed after it was written, or stands after other lines; take an unchanged copy")
		return false
	}
	if entry == 1 {
		r.batch, r.of = pppk.Batch{Reference: l.Reference, Office: l.Office, Reason: l.BatchReason}, l.Of
	}
	for _, head := range []struct {
		key  string
		same bool
	}{
		{"dari", r.of == l.Of}, {"rujukan", r.batch.Reference == l.Reference},
		{"unit_kerja", r.batch.Office == l.Office}, {"keterangan_berkas", r.batch.Reason == l.BatchReason},
	} {
		if !head.same {
			ps.Add(head.key, "entries.header", "is another than in the first line of the batch; all lines of a batch say the same of it")
		}
	}
	r.end.Sum = l.Sum
	r.end.Entries++
	r.batch.Entries = append(r.batch.Entries, l.entry())
	if entry < r.of || ps.Count() > 0 {
		return false
	}
	r.end.Batches++
	r.of = 0
	return true
}

// close reads the closing line.
func (r *entryReader) close(n jsontext.Node, ps *pppk.ProblemList) {
	var e entriesEnd
	if jsontext.Fields(ps, n, e.readers(ps)); ps.Count() > 0 {
		return
	}
	if r.of > 0 {
		ps.Add("", "entries.end", "closes the file"+r.midBatch()+": lines are missing; take a whole copy")
		return
	}
	if e.Batches != r.end.Batches {
		ps.Add("jumlah_berkas", "entries.end", fmt.Sprintf("says %d; %d stand before it: lines are missing or too many, or this one was changed; take a whole copy", e.Batches, r.end.Batches))
	}
	if e.Entries != r.end.Entries {
		ps.Add("jumlah_entri", "entries.end", fmt.Sprintf("says %d; %d stand before it: lines are missing or too many, or this one was changed; take a whole copy", e.Entries, r.end.Entries))
	}
	if e.Sum != r.end.Sum {
		ps.Add("sidik", "entries.end", "is another sum than that of the last entry before it: lines are missing, or this one was changed; take a whole copy")
	}
	r.closed = true
}

// parseEntriesEnd reads a closing line that somebody kept.
func parseEntriesEnd(text string) (entriesEnd, error) {
	var e entriesEnd
	e.Format = EntriesEndFormat
	if text = strings.TrimSpace(text); text == "" {
		return e, nil
	}
	ps := &pppk.ProblemList{Kind: ErrEntries}
	n, ok := jsontext.Parse(ps, []byte(text))
	if !ok {
		return e, ps.Err()
	}
	switch entryFormat(ps, n) {
	case EntriesEndFormat:
		jsontext.Fields(ps, n, e.readers(ps))
	case EntryFormat:
		ps.Add("format", "entries.format", "is a line of an entry; give the closing line, "+EntriesEndFormat)
	}
	if ps.Count() == 0 && (e.Entries < e.Batches || (e.Batches == 0) != (e.Entries == 0) || (e.Batches == 0) != (e.Sum == "")) {
		ps.Add("", "entries.end", "counts batches without entries, or has no sum; give the closing line as it was written")
	}
	return e, ps.Err()
}
