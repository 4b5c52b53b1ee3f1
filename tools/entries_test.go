package tools

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/national"
)

// recorded is a ledger of made-up batches of every kind of entry: what it
// refuses is left out.
func recorded(t testing.TB) *ledger.Ledger {
	t.Helper()
	l := ledger.New(national.Posts(national.Law()))
	r := rand.New(rand.NewPCG(7, 4))
	first := pppk.MustParseDate("2024-06-01")
	open := func(i int) *pppk.Line {
		line := &pppk.Line{ID: fmt.Sprintf("g-%02d", i), Agency: "Kota Contoh", Unit: fmt.Sprintf("SDN %d", i), Position: "Guru Kelas", Education: "S-1", Status: pppk.FullTime, Year: 2024}
		switch i % 4 {
		case 0:
			line.Category, line.Kind, line.Phase = pppk.Category(1+i/4%3), pppk.LineKind(1+i/4%2), 1+i%2
		case 1:
			line.Status, line.Category, line.Minutes = pppk.PartTime, pppk.Category(1+i/4%8), 1125
		}
		return line
	}
	applied := 0
	for n := range 4000 {
		b := pppk.Batch{Reference: fmt.Sprintf("SK %d", n), Office: "BKPSDM", Reason: "uji"}
		for range 1 + r.IntN(3) {
			i, to := r.IntN(12), r.IntN(12)
			e := pppk.Entry{Kind: pppk.EntryKind(1 + r.IntN(15)), Date: first.AddDays(r.IntN(700)), Line: open(i).ID}
			person := func() string { return fmt.Sprintf("P-%d", r.IntN(40)) }
			if there := l.Register(pppk.Line{}, e.Date); len(there) > 0 && (e.Kind == pppk.Release || e.Kind == pppk.Vacate || e.Kind == pppk.Transfer) {
				o := there[r.IntN(len(there))]
				e.Line, person = o.Line, func() string { return o.Reference }
			}
			switch e.Kind {
			case pppk.Propose, pppk.Authorise:
				e.Opens, e.Posts, e.Date = open(i), 1+r.IntN(5), first
			case pppk.Amend:
				e.Posts = r.IntN(5) - 2
			case pppk.Move, pppk.CarryOver:
				e.To, e.Posts = open(to).ID, 1
				if r.IntN(2) == 0 {
					e.Opens = open(to)
				}
			case pppk.Freeze, pppk.Unfreeze, pppk.Close, pppk.Reopen:
				e.Posts = 1
			case pppk.Reserve:
				e.Incumbent = person()
			case pppk.Fill:
				e.Incumbent = person()
				if r.IntN(4) == 0 {
					e.Replaces, e.Until, e.Reason = person(), e.Date.AddDays(14), "serah terima"
				}
			case pppk.Release:
				e.Incumbent, e.Ground, e.NI = person(), pppk.ByResignation, pppk.NIStage(1+r.IntN(2))
			case pppk.Vacate:
				e.Incumbent, e.Ground = person(), pppk.Departure(1+r.IntN(5))
			case pppk.Transfer:
				e.Incumbent, e.Ground, e.To = person(), []pppk.Departure{pppk.ByConversion, pppk.ByTransfer}[r.IntN(2)], open(to).ID
			case pppk.Reverse:
				e = pppk.Entry{Kind: pppk.Reverse, Of: fmt.Sprintf("SK %d", r.IntN(n+1))}
			}
			b.Entries = append(b.Entries, e)
		}
		if _, err := l.Apply(b); err == nil {
			applied++
		} else if !errors.Is(err, pppk.ErrLedger) {
			t.Fatal(err)
		}
	}
	if applied < 200 {
		t.Fatalf("only %d batches", applied)
	}
	return l
}

func lines(t testing.TB, l *ledger.Ledger) []string {
	t.Helper()
	var b strings.Builder
	must(t, l.WriteEntries(&b))
	return strings.Split(strings.TrimSpace(b.String()), "\n")
}

// What the library writes fits the schemas, whatever the kind of entry.
func TestEntries(t *testing.T) {
	s := compile(t)
	all := lines(t, recorded(t))
	kinds := map[any]int{}
	for _, line := range all[:len(all)-1] {
		v := parse(t, []byte(line))
		if err := s.entry.Validate(v); err != nil {
			t.Fatalf("%v\n%s", err, line)
		}
		kinds[v.(map[string]any)["jenis"]]++
	}
	t.Logf("%d lines: %v", len(all), kinds)
	if len(kinds) != 15 {
		t.Errorf("%d kinds of entry: %v", len(kinds), kinds)
	}
	for _, end := range []string{all[len(all)-1], lines(t, &ledger.Ledger{})[0]} {
		must(t, s.end.Validate(parse(t, []byte(end))))
		if s.entry.Validate(parse(t, []byte(end))) == nil {
			t.Errorf("fits the schema of an entry: %s", end)
		}
	}
}

// wholeEntry is an entry with every key, the only one of its file. No kind of
// entry takes them all, which is for the ledger to say.
const wholeEntry = `{"format":"pppk.entry/1","urutan":1,"entri":1,"dari":1,"rujukan":"SK 1","unit_kerja":"BKPSDM","keterangan_berkas":"uji",
	"jenis":"isi","tanggal":"2025-07-01","baris":"a","ke":"b","membuka":{"id":"b","instansi":"Kota","unit":"U","jabatan":"Guru","pendidikan":"S-1",
	"kategori":"guru","jenis_formasi":"umum","status":"paruh-waktu","tahun":2024,"tahap":1,"menit_per_minggu":1125},"jumlah":-2,"pemegang":"P-1",
	"menggantikan":"P-2","sampai":"2025-07-14","alasan":"berakhir","ni":"sudah-ditetapkan","formasi":"kosong","berkas":"SK 0","keterangan":"x"}`

// readEntry reads a line alone in its file, with a sum that is right unless it
// has one.
func readEntry(line []byte) error {
	var v map[string]json.RawMessage
	if json.Unmarshal(line, &v) != nil || v == nil {
		v = map[string]json.RawMessage{}
	}
	given, ok := v["sidik"]
	delete(v, "sidik")
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	if len(v) > 0 {
		line = body[:len(body)-1]
		h := sha256.Sum256(line)
		sum := hex.EncodeToString(h[:16])
		if !ok {
			given = json.RawMessage(`"` + sum + `"`)
		}
		line = fmt.Appendf(slices.Clone(line), `,"sidik":%s}`+"\n"+`{"format":"pppk.entries-end/1","jumlah_berkas":1,"jumlah_entri":1,"sidik":"%s"}`, given, sum)
	}
	for _, err := range ledger.ReadEntries(strings.NewReader(string(line))) {
		if err != nil {
			return err
		}
	}
	return nil
}

// Whatever fits the schema of an entry is read by the library, and the other
// way round, but for the place of the line and for "" in place of an object.
func TestEntrySchemaAndReaderAgree(t *testing.T) {
	s := compile(t)
	must(t, readEntry([]byte(wholeEntry)))
	values := []any{
		nil, "", "x", json.Number("0"), json.Number("1"), json.Number("9"), json.Number("10"), json.Number("1900"), json.Number("1899"), json.Number("9999"),
		json.Number("10000"), json.Number("10080"), json.Number("10081"), json.Number("-1"), json.Number("10000000"), json.Number("10000001"),
		json.Number("-10000000"), json.Number("-10000001"), json.Number("1.5"), true, []any{}, map[string]any{}, map[string]any{"x": "y"}, map[string]any{"id": "b"},
		"2024-02-29", "2023-02-29", "guru", "umum", "paruh-waktu", "isi", "berakhir", "kosong", "ditutup", "sudah-ditetapkan", "pppk.entry/1", "pppk.entry/2",
		"0123456789abcdef0123456789abcdef", "0123456789ABCDEF0123456789ABCDEF",
	}
	// With a sum, which is looked at by its form.
	whole := strings.TrimSuffix(wholeEntry, "}") + `,"sidik":"00000000000000000000000000000000"}`
	agreed := map[bool]int{}
	for _, path := range append(paths(parse(t, []byte(whole)), nil), []any{"zzz"}, []any{"membuka", "zzz"}) {
		for _, value := range values {
			v := parse(t, []byte(whole))
			set(v, path, value)
			object := v.(map[string]any)
			invalid := s.entry.Validate(v)
			if path[0] != "sidik" {
				delete(object, "sidik") // the right one
			}
			text := write(t, v)
			refused := readEntry(text)
			switch code := firstCode(refused); {
			case invalid == nil && refused != nil && code != "entries.order" && code != "entries.end" && code != "entries.sum":
				t.Errorf("fits the schema, and is refused (%v): %s", refused, text)
			case invalid != nil && refused == nil && !onlyLenient(v):
				t.Errorf("is read, and does not fit the schema (%v): %s", invalid, text)
			}
			agreed[refused == nil]++
		}
	}
	for _, text := range []string{`[]`, `{}`, `null`, `"x"`, `1`} {
		if s.entry.Validate(parse(t, []byte(text))) == nil || readEntry([]byte(text)) == nil {
			t.Errorf("is an entry: %s", text)
		}
	}
	t.Logf("%v", agreed)
	if agreed[true] < 200 || agreed[false] < 200 {
		t.Errorf("too few of one kind: %v", agreed)
	}
}

func firstCode(err error) string {
	for _, p := range pppk.Problems(err) {
		return p.Code
	}
	return ""
}

// The same of the closing line: it goes on from what it says.
func TestEntriesEndSchemaAndReaderAgree(t *testing.T) {
	s := compile(t)
	const whole = `{"format":"pppk.entries-end/1","jumlah_berkas":1,"jumlah_entri":1,"sidik":"0123456789abcdef0123456789abcdef"}`
	var none ledger.Ledger
	for _, path := range append(paths(parse(t, []byte(whole)), nil), []any{"zzz"}) {
		for _, value := range []any{
			nil, "", "x", json.Number("0"), json.Number("1"), json.Number("2"), json.Number("-1"), json.Number("1000000000"), json.Number("1000000001"), json.Number("1.5"),
			true, []any{}, map[string]any{}, "0123456789abcdef0123456789abcdee", "0123456789abcdef0123456789abcde", "pppk.entries-end/1", "pppk.entry/1",
		} {
			v := parse(t, []byte(whole))
			set(v, path, value)
			text := write(t, v)
			// The ledger has no such batches, which is another question.
			err := none.WriteEntriesAfter(new(strings.Builder), string(text))
			code := firstCode(err)
			refused := err != nil && code != "entries.ledger" && code != "entries.end"
			if invalid := s.end.Validate(v); (invalid != nil) != refused {
				t.Errorf("the schema says %v, the library %v: %s", invalid, err, text)
			}
		}
	}
}
