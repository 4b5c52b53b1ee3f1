package before

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// unmarshalJSONText reads a JSON string into a value that reads text; null and
// "" are both unset.
func unmarshalJSONText(data []byte, into interface{ UnmarshalText([]byte) error }) error {
	data = bytes.TrimSpace(data)
	if bytes.Equal(data, []byte("null")) {
		return into.UnmarshalText(nil)
	}
	var s string
	if err := json.Unmarshal(data, &s); err != nil {
		return errors.Join(problem("", "json.type", "must be a JSON string"), into.UnmarshalText(nil))
	}
	return into.UnmarshalText([]byte(s))
}

// A node is one value of a JSON text and the place where it stands.
type node struct {
	path  string
	value any // map[string]node, []node, string, json.Number, bool or nil
}

const maxDepth = 32

// parseJSON reads exactly one JSON value. It exists beside encoding/json
// because that takes the last of two equal keys in silence, takes "NAMA" for
// "nama", and does not say where a value that is wrong stands.
func parseJSON(data []byte) (node, error) {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	n, err := parseNode(dec, "", 0)
	if err != nil {
		return node{}, err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return node{}, problem("", "json.syntax", "has something after the value; give one value")
	}
	return n, nil
}

func parseNode(dec *json.Decoder, path string, depth int) (node, error) {
	bad := func(code, remedy string) (node, error) { return node{}, problem(path, code, remedy) }
	if depth > maxDepth {
		return bad("json.depth", "is nested too deeply")
	}
	tok, err := dec.Token()
	if err != nil {
		return bad("json.syntax", "is not valid JSON")
	}
	delim, ok := tok.(json.Delim)
	if !ok {
		return node{path, tok}, nil
	}
	object, list := map[string]node{}, []node{}
	for i := 0; dec.More(); i++ {
		at := path + "[" + strconv.Itoa(i) + "]"
		key := ""
		if delim == '{' {
			tok, err := dec.Token()
			if err != nil {
				return bad("json.syntax", "is not valid JSON")
			}
			key, _ = tok.(string)
			at = strings.TrimPrefix(path+"."+key, ".")
			if !isKey(key) {
				return bad("json.key", "has a key that is not lower-case letters and underscores; no such key is known")
			}
			if _, twice := object[key]; twice {
				return node{}, problem(at, "json.duplicate", "stands twice; keep one")
			}
		}
		v, err := parseNode(dec, at, depth+1)
		if err != nil {
			return node{}, err
		}
		if delim == '{' {
			object[key] = v
		} else {
			list = append(list, v)
		}
	}
	if _, err := dec.Token(); err != nil {
		return bad("json.syntax", "is not valid JSON")
	}
	if delim == '{' {
		return node{path, object}, nil
	}
	return node{path, list}, nil
}

// isColumn reports whether s can name a column: a key that may have digits.
func isColumn(s string) bool {
	for _, c := range []byte(s) {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '_' {
			return false
		}
	}
	return s != "" && len(s) <= 64 && (s[0] < '0' || s[0] > '9')
}

// isKey reports whether a key may be named in an error: digits could be the
// number of an agreement in the wrong place.
func isKey(s string) bool {
	for _, c := range []byte(s) {
		if (c < 'a' || c > 'z') && c != '_' {
			return false
		}
	}
	return s != "" && len(s) <= 32
}

// fields hands each key of an object to its reader. A key that is null, "" or
// absent is not read: its field keeps the zero value.
func (ps *problems) fields(n node, readers map[string]func(node)) {
	object, ok := n.value.(map[string]node)
	if !ok {
		ps.add(n.path, "json.type", "must be a JSON object")
		return
	}
	for _, key := range slices.Sorted(maps.Keys(object)) {
		read, known := readers[key]
		if !known {
			ps.add(object[key].path, "json.key", "is not a known key; known are: "+strings.Join(slices.Sorted(maps.Keys(readers)), ", "))
			continue
		}
		if !lacks(object[key]) {
			read(object[key])
		}
	}
}

// list reads a JSON list of objects into a slice.
func list[T any](ps *problems, into *[]T, readers func(*T) map[string]func(node)) func(node) {
	return func(n node) {
		items, ok := n.value.([]node)
		if !ok {
			ps.add(n.path, "json.type", "must be a JSON list")
			return
		}
		if len(items) == 0 {
			return
		}
		*into = make([]T, len(items))
		for i, item := range items {
			ps.fields(item, readers(&(*into)[i]))
		}
	}
}

func (ps *problems) text(into *string) func(node) {
	return func(n node) {
		s, ok := n.value.(string)
		if !ok {
			ps.add(n.path, "json.type", "must be a JSON string")
			return
		}
		*into = s
	}
}

// word reads a value that reads itself from text; the empty text is unset.
func (ps *problems) word(into interface{ UnmarshalText([]byte) error }) func(node) {
	return func(n node) {
		var s string
		switch v := n.value.(type) {
		case string:
			s = v
		default:
			ps.add(n.path, "json.type", "must be a JSON string")
			return
		}
		if err := into.UnmarshalText([]byte(s)); err != nil {
			var p *Problem
			if errors.As(err, &p) {
				ps.add(n.path, p.Code, p.Remedy)
			} else {
				ps.add(n.path, "json.value", "cannot be read")
			}
		}
	}
}

// named reads a text by a function that says with the code what is wrong with it.
func (ps *problems) named(into *string, read func(into *string, s, code string) error, code string) func(node) {
	return func(n node) {
		var s string
		before := len(ps.all)
		ps.text(&s)(n)
		if len(ps.all) > before {
			return
		}
		for _, p := range Problems(read(into, s, code)) {
			ps.add(n.path, p.Code, p.Remedy)
		}
	}
}

func (ps *problems) flag(into *bool) func(node) {
	return func(n node) {
		v, ok := n.value.(bool)
		if !ok {
			ps.add(n.path, "json.type", "must be true or false")
			return
		}
		*into = v
	}
}

// number reads a whole number; 0 is unset.
func (ps *problems) number(into *int, low, high int) func(node) {
	return func(n node) {
		if v, ok := n.value.(json.Number); ok && (v == "0" || v == "-0") {
			return
		}
		ps.whole(into, low, high)(n)
	}
}

// whole reads a whole number, and 0 like any other.
func (ps *problems) whole(into *int, low, high int) func(node) {
	return func(n node) {
		v, ok := n.value.(json.Number)
		i, err := strconv.Atoi(v.String())
		if !ok || err != nil || i < low || i > high {
			ps.add(n.path, "json.number", fmt.Sprintf("must be a whole number from %d to %d", low, high))
			return
		}
		*into = i
	}
}

// wholes reads a JSON list of whole numbers, all of them or none.
func (ps *problems) wholes(into *[]int, low, high int) func(node) {
	return func(n node) {
		items, ok := n.value.([]node)
		if !ok {
			ps.add(n.path, "json.type", "must be a JSON list")
			return
		}
		before := len(ps.all)
		var all []int
		for _, item := range items {
			var i int
			ps.whole(&i, low, high)(item)
			all = append(all, i)
		}
		if len(ps.all) == before {
			*into = all
		}
	}
}

// needs adds the keys that an object lacks. One that is null or "" is lacking.
func (ps *problems) needs(n node, keys ...string) {
	object, ok := n.value.(map[string]node)
	if !ok {
		return // which was said when it was read
	}
	for _, key := range keys {
		if lacks(object[key]) {
			ps.add(strings.TrimPrefix(n.path+"."+key, "."), "json.required", "is needed")
		}
	}
}

// lacks reports whether a value is null, "" or absent.
func lacks(n node) bool { return n.value == nil || n.value == "" }

// items is the list that stands under a key of an object, or nothing.
func (n node) items(key string) []node {
	object, _ := n.value.(map[string]node)
	items, _ := object[key].value.([]node)
	return items
}

// pointer writes a place as a JSON pointer (RFC 6901): "ketentuan[0].nilai" is
// "/ketentuan/0/nilai". Nothing needs escaping: see isKey.
func pointer(place string) string {
	if place != "" && place[0] != '[' {
		place = "." + place
	}
	return strings.NewReplacer(".", "/", "[", "/", "]", "").Replace(place)
}

// enumText finds a word in a table whose place 0 is "unset".
func enumText[T ~uint8](table []string, text []byte, what string) (T, error) {
	if len(text) == 0 {
		return 0, nil
	}
	for i, s := range table {
		if i > 0 && s == string(text) {
			return T(i), nil
		}
	}
	return 0, problem("", what+".unknown", "is not a known "+what+"; known are: "+strings.Join(table[1:], ", "))
}

func enumString(table []string, i uint8) string {
	if int(i) < len(table) {
		return table[i]
	}
	return "?" + strconv.Itoa(int(i))
}

// masked prints a value that holds personal data as its type and a count.
func masked(s fmt.State, text string) {
	_, _ = io.WriteString(s, text) //nolint:errcheck // fmt.State does not fail
}

// lowerFirst puts a sentence behind another; its first word is no name.
func lowerFirst(s string) string { return strings.ToLower(s[:1]) + s[1:] }

func monthName(m int) string {
	return [...]string{"", "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli",
		"Agustus", "September", "Oktober", "November", "Desember"}[m]
}

// appendLongDate writes "2 Maret 2026".
func appendLongDate(b []byte, d Date) []byte {
	if d.IsZero() {
		return append(b, "tidak diketahui"...)
	}
	b = strconv.AppendInt(b, int64(d.Day()), 10)
	b = append(b, ' ')
	b = append(b, monthName(d.Month())...)
	b = append(b, ' ')
	return strconv.AppendInt(b, int64(d.Year()), 10)
}

func longDate(d Date) string { return string(appendLongDate(nil, d)) }
