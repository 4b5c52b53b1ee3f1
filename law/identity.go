package law

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/pppk-id/pppk"
)

// PolicyFormat is the format of the text of a policy, which
// [Policy.AppendIdentity] writes and docs/FORMATS.md describes.
const PolicyFormat = "pppk.policy/1"

// ID identifies the law of the day, as records and decisions name it: the first 16
// bytes of the SHA-256 of what [Policy.AppendIdentity] writes, in hexadecimal
// digits. It is "" for a policy that knows no law.
func (p *Policy) ID() string {
	if p == nil {
		return ""
	}
	return p.id
}

// AppendIdentity appends the canonical text of the law of the day ([PolicyFormat]):
// everything that was resolved, in one form and order, a line of JSON each. It is what
// [Policy.ID] is a hash of. Kept beside records, it shows later which law an id
// stands for; of two ids that differ, the lines that differ say in what.
//
// When something ends is no part of it: that may be set later, and decisions of the
// day are the same. Nor is what Go code checks.
func (p *Policy) AppendIdentity(b []byte) []byte {
	if p == nil || p.law == nil {
		return b
	}
	t := lawText{b: b, ends: make([]int, 0, 256)}
	t.open().text("format", PolicyFormat).day("hari", p.day).end()
	first := len(t.ends)
	for i, v := range p.values {
		if v != nil {
			p.parameterLine(&t, p.law.params[i].def, v)
		}
	}
	for i := range p.agencySet {
		p.agencySet[i].line(&t)
	}
	for _, f := range p.law.facts {
		// A fact of the nation's that no rule reads yet says nothing of the day.
		if f.declared() && f.setBy == nil && (f.overlay >= 0 || p.reads(f.Fact)) {
			t.open().text("fakta", f.ID).text("jenis", f.Kind.String()).both("judul", f.Title).both("dari", f.Office).end()
		}
	}
	for i := range p.rules {
		p.rules[i].line(&t)
	}
	return t.sorted(len(b), first)
}

// reads reports whether a rule of the day reads the fact.
func (p *Policy) reads(f *Fact) bool {
	return slices.ContainsFunc(p.rules, func(r *compiled) bool { return slices.Contains(r.reads, f) })
}

// identity is the hash of the text.
func (p *Policy) identity() string {
	sum := sha256.Sum256(p.AppendIdentity(make([]byte, 0, 1<<16)))
	return hex.EncodeToString(sum[:16])
}

// parameterLine is the value that decides, and where it comes from.
func (p *Policy) parameterLine(t *lawText, d *paramDef, value any) {
	var source pppk.Citation
	version := d.versionIn(p.law, p.day)
	if version != nil {
		source = version.cite
	}
	s, set := p.setting(d)
	if set && s.status == 0 {
		source = s.citation
	}
	if d.apart && !set && !d.succeeded(p.law, version) {
		return // a parameter that a later version adds changes no policy that does not set it
	}
	t.open().text("parameter", d.id)
	if d.table {
		t.source("sumber", &source).day("mulai", version.from).end()
		return
	}
	t.anyValue("nilai", value).source("sumber", &source).end()
}

func (s *Setting) line(t *lawText) {
	t.open().text("ketentuan", s.param.id).anyValue("nilai", s.value)
	t.text("status", s.status.String()).day("mulai", s.from).flag("menyimpang", s.departure).source("sumber", &s.citation).end()
}

// line is a rule: of the nation or of a setting, which follows from its id and what it
// applies, or one of the agency's own, with all that it says.
func (c *compiled) line(t *lawText) {
	t.open().text("aturan", c.ID).text("tindakan", c.Act.ID()).text("status", c.Status.String()).flag("menentukan", c.blocks)
	t.list("dasar")
	for i := range c.Cites {
		t.source("", &c.Cites[i])
	}
	t.close(']')
	if c.own {
		t.day("mulai", c.From)
		t.list("membaca")
		for _, f := range c.Reads {
			t.text("", f.ID)
		}
		t.close(']')
		t.both("judul", c.Title).both("kewajiban", c.Duty).both("bagi_pegawai", c.Plain)
	}
	t.end()
}

// lawText writes JSON in one form: keys in the order in which they are given, none
// that says nothing (an empty text or list, 0, no), no spaces, and one way to write
// each text. It remembers where its lines end.
type lawText struct {
	b    []byte
	ends []int
}

func (t *lawText) open() *lawText { t.b = append(t.b, '{'); return t }

// end ends a line.
func (t *lawText) end() {
	t.b = append(t.b, '}', '\n')
	t.ends = append(t.ends, len(t.b))
}

// key begins what stands under a key or, without one, an element of a list.
func (t *lawText) key(key string) {
	if last := t.b[len(t.b)-1]; last != '{' && last != '[' {
		t.b = append(t.b, ',')
	}
	if key != "" {
		t.quoted(key)
		t.b = append(t.b, ':')
	}
}

// close ends a list or an object. One with nothing in it is taken back, key and
// all, unless it is an element of a list.
func (t *lawText) close(bracket byte) *lawText {
	end := len(t.b)
	if last := t.b[end-1]; (last == '{' || last == '[') && t.b[end-2] == ':' {
		from := bytes.LastIndexByte(t.b[:end-3], '"')
		if t.b = t.b[:from]; t.b[from-1] == ',' {
			t.b = t.b[:from-1]
		}
		return t
	}
	t.b = append(t.b, bracket)
	return t
}

func (t *lawText) list(key string) *lawText { t.key(key); t.b = append(t.b, '['); return t }

func (t *lawText) object(key string) *lawText { t.key(key); return t.open() }

func (t *lawText) text(key, s string) *lawText {
	if s != "" || key == "" {
		t.key(key)
		t.quoted(s)
	}
	return t
}

func (t *lawText) day(key string, d pppk.Date) *lawText {
	if !d.IsZero() {
		t.key(key)
		dateValue(d).write(t)
	}
	return t
}

func (t *lawText) number(key string, n int) *lawText {
	if n != 0 || key == "" {
		t.key(key)
		t.b = strconv.AppendInt(t.b, int64(n), 10)
	}
	return t
}

func (t *lawText) numbers(key string, all []int) *lawText {
	t.list(key)
	for _, n := range all {
		t.number("", n)
	}
	return t.close(']')
}

func (t *lawText) flag(key string, yes bool) *lawText {
	if yes {
		t.key(key)
		t.b = append(t.b, "true"...)
	}
	return t
}

func (t *lawText) both(key string, s pppk.Text) *lawText {
	return t.object(key).text("id", s.ID).text("en", s.EN).close('}')
}

// anyValue writes a value of a parameter.
func (t *lawText) anyValue(key string, v any) *lawText {
	t.key(key)
	if shape := fileValueOf(v); shape != nil {
		shape.write(t)
	} else {
		word, _ := wordOfValue(v)
		t.quoted(word)
	}
	return t
}

// source writes the citation with the keys that a source has in an overlay.
func (t *lawText) source(key string, c *pppk.Citation) *lawText {
	i := &c.Instrument
	return t.object(key).text("peraturan", i.Name).text("judul", i.Title).text("kekuatan", i.Force.String()).
		day("berlaku", i.Since).number("tahun", i.Year).
		text("pasal", c.Article).text("nomor_pasal", c.Pinpoint.String()).text("perihal", c.Subject).text("keyakinan", c.Confidence.String()).
		day("diperiksa_sampai", i.CheckedTo).text("diperiksa_oleh", i.By).close('}')
}

// quoted writes a text so that no two are written alike, whatever is in them, and
// none is more than a line. Of UTF-8 it is a JSON string.
func (t *lawText) quoted(s string) {
	const digits = "0123456789abcdef"
	b := append(t.b, '"')
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && n == 1 {
				b = append(b, '\\', 'x', digits[c>>4], digits[c&15]) // no UTF-8, and no JSON
			} else {
				b = append(b, s[i:i+n]...)
			}
			i += n
			continue
		}
		switch {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c < ' ' || c == 0x7f:
			b = append(b, '\\', 'u', '0', '0', digits[c>>4], digits[c&15])
		default:
			b = append(b, c)
		}
		i++
	}
	t.b = append(b, '"')
}

// sorted puts the lines from that one on in the order of their bytes: nothing hangs
// on the order in which overlays were laid, or rules are kept.
func (t *lawText) sorted(start, first int) []byte {
	lines := make([][]byte, 0, len(t.ends))
	for _, end := range t.ends {
		lines = append(lines, t.b[start:end])
		start = end
	}
	lines = lines[first:]
	if len(lines) == 0 {
		return t.b
	}
	slices.SortFunc(lines, bytes.Compare)
	ordered := bytes.Join(lines, nil)
	return append(t.b[:t.ends[first-1]], ordered...)
}

// The values of parameters as they are written in an overlay.

func (r Route) write(t *lawText) { t.quoted(string(r)) }

func (p percentValue) write(t *lawText) { t.quoted(pppk.Percent(p).String()) }

func (d dateValue) write(t *lawText) {
	t.b, _ = pppk.Date(d).AppendText(append(t.b, '"')) // a day can always be written
	t.b = append(t.b, '"')
}

func (m Minutes) write(t *lawText) { t.b = strconv.AppendInt(t.b, int64(m), 10) }

func (c Count) write(t *lawText) { t.b = strconv.AppendInt(t.b, int64(c), 10) }

func (f Floor) write(t *lawText) {
	t.open().text("predikat", f.Lowest.String()).numbers("tahun", f.Years).close('}')
}

func (b SanctionBar) write(t *lawText) {
	t.open().text("paling_ringan", b.Lightest.String()).numbers("tahun", b.Years).close('}')
}

func (o Offices) write(t *lawText) {
	t.open().text("melaporkan", o.Reports).text("menyusun_daftar", o.Lists).text("memberi_rekomendasi", o.Recommends).
		text("memutuskan", o.Decides).text("menerima_tembusan", o.Told).close('}')
}

func (t Lengths) write(to *lawText) {
	to.open().list("tahun")
	for n := 1; n <= MaxTermYears; n++ {
		if t.lengths&(1<<n) != 0 {
			to.number("", n)
		}
	}
	to.close(']').flag("terpotong", t.cut).flag("sampai_batas_usia", t.toLimit).close('}')
}

func (f WageFloor) write(t *lawText) {
	t.open().list("paling_rendah")
	for _, w := range f.Least {
		t.object("").text("kategori", w.Category.String()).text("pendidikan", w.Education).text("upah", w.Amount.String()).close('}')
	}
	t.close(']').flag("penghasilan_sebelumnya", f.FormerPay).close('}')
}

func (d Documents) write(t *lawText) {
	t.b = append(t.b, '[')
	for i := range d {
		t.object("").text("id", d[i].ID).both("nama", d[i].Name).day("paling_lambat", d[i].Due).close('}')
	}
	t.close(']')
}

func (s Score) write(t *lawText) {
	t.open().list("bagian")
	for i := range s.Parts {
		p := &s.Parts[i]
		t.object("").text("id", p.ID).both("nama", p.Name).text("bobot", p.Weight.String()).close('}')
	}
	t.close(']').text("nilai_batas", s.Pass.String()).close('}')
}

func (t AbsenceTable) write(to *lawText) {
	to.open().list("rentang")
	for _, b := range t.Bands {
		to.object("").number("dari", b.From).number("sampai", b.To).text("tingkat", b.Level.String()).both("hukuman", b.Sanction).close('}')
	}
	to.close(']').flag("tertutup", t.Ends)
	to.object("berturut_turut").number("hari", t.Run.Days).text("tingkat", t.Run.Level.String()).both("hukuman", t.Run.Sanction).close('}')
	to.close('}')
}
