package jsontext

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

// Node is one value of a JSON text and the place where it stands.
type Node struct {
	Path  string
	Value any // map[string]node, []node, string, json.Number, bool or nil
}

// Faults collects what is wrong with a text.
type Faults interface {
	Add(path, code, remedy string)
	AddAt(path string, err error) // what reading the value at the path said
	Count() int
}

const maxDepth = 32

// Parse reads exactly one JSON value, or adds what is wrong with the text. It
// exists beside encoding/json because that takes the last of two equal keys in
// silence, takes "NAMA" for "nama", and does not say where a value that is wrong
// stands.
func Parse(ps Faults, data []byte) (Node, bool) {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	n, ok := parseNode(ps, dec, "", 0)
	if !ok {
		return Node{}, false
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		ps.Add("", "json.syntax", "has something after the value; give one value")
		return Node{}, false
	}
	return n, true
}

func parseNode(ps Faults, dec *json.Decoder, path string, depth int) (Node, bool) {
	bad := func(code, remedy string) (Node, bool) {
		ps.Add(path, code, remedy)
		return Node{}, false
	}
	if depth > maxDepth {
		return bad("json.depth", "is nested too deeply")
	}
	tok, err := dec.Token()
	if err != nil {
		return bad("json.syntax", "is not valid JSON")
	}
	delim, ok := tok.(json.Delim)
	if !ok {
		return Node{path, tok}, true
	}
	object, list := map[string]Node{}, []Node{}
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
				ps.Add(at, "json.duplicate", "stands twice; keep one")
				return Node{}, false
			}
		}
		v, ok := parseNode(ps, dec, at, depth+1)
		if !ok {
			return Node{}, false
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
		return Node{path, object}, true
	}
	return Node{path, list}, true
}

// IsColumn reports whether s can name a column: a key that may have digits.
func IsColumn(s string) bool {
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

// Fields hands each key of an object to its reader. A key that is null, "" or
// absent is not read: its field keeps the zero value.
func Fields(ps Faults, n Node, readers map[string]func(Node)) {
	object, ok := n.Value.(map[string]Node)
	if !ok {
		ps.Add(n.Path, "json.type", "must be a JSON object")
		return
	}
	for _, key := range slices.Sorted(maps.Keys(object)) {
		read, known := readers[key]
		if !known {
			ps.Add(object[key].Path, "json.key", "is not a known key; known are: "+strings.Join(slices.Sorted(maps.Keys(readers)), ", "))
			continue
		}
		if !Lacks(object[key]) {
			read(object[key])
		}
	}
}

// List reads a JSON list of objects into a slice.
func List[T any](ps Faults, into *[]T, readers func(*T) map[string]func(Node)) func(Node) {
	return func(n Node) {
		items, ok := n.Value.([]Node)
		if !ok {
			ps.Add(n.Path, "json.type", "must be a JSON list")
			return
		}
		if len(items) == 0 {
			return
		}
		*into = make([]T, len(items))
		for i, item := range items {
			Fields(ps, item, readers(&(*into)[i]))
		}
	}
}

func Text(ps Faults, into *string) func(Node) {
	return func(n Node) {
		s, ok := n.Value.(string)
		if !ok {
			ps.Add(n.Path, "json.type", "must be a JSON string")
			return
		}
		*into = s
	}
}

// Word reads a value that reads itself from text; the empty text is unset.
func Word(ps Faults, into interface{ UnmarshalText([]byte) error }) func(Node) {
	return func(n Node) {
		var s string
		switch v := n.Value.(type) {
		case string:
			s = v
		default:
			ps.Add(n.Path, "json.type", "must be a JSON string")
			return
		}
		if err := into.UnmarshalText([]byte(s)); err != nil {
			before := ps.Count()
			if ps.AddAt(n.Path, err); ps.Count() == before {
				ps.Add(n.Path, "json.value", "cannot be read")
			}
		}
	}
}

// Named reads a text by a function that says with the code what is wrong with it.
func Named(ps Faults, into *string, read func(into *string, s, code string) error, code string) func(Node) {
	return func(n Node) {
		var s string
		before := ps.Count()
		if Text(ps, &s)(n); ps.Count() == before {
			ps.AddAt(n.Path, read(into, s, code))
		}
	}
}

// Formed reads a text of one form.
func Formed(ps Faults, into *string, good func(string) bool, code, remedy string) func(Node) {
	return func(n Node) {
		var s string
		before := ps.Count()
		Text(ps, &s)(n)
		switch {
		case ps.Count() > before:
		case !good(s):
			ps.Add(n.Path, code, remedy)
		default:
			*into = s
		}
	}
}

func Flag(ps Faults, into *bool) func(Node) {
	return func(n Node) {
		v, ok := n.Value.(bool)
		if !ok {
			ps.Add(n.Path, "json.type", "must be true or false")
			return
		}
		*into = v
	}
}

// Number reads a whole number; 0 is unset.
func Number(ps Faults, into *int, low, high int) func(Node) {
	return func(n Node) {
		if v, ok := n.Value.(json.Number); ok && (v == "0" || v == "-0") {
			return
		}
		Whole(ps, into, low, high)(n)
	}
}

// Whole reads a whole number, and 0 like any other.
func Whole(ps Faults, into *int, low, high int) func(Node) {
	return func(n Node) {
		v, ok := n.Value.(json.Number)
		i, err := strconv.Atoi(v.String())
		if !ok || err != nil || i < low || i > high {
			ps.Add(n.Path, "json.number", fmt.Sprintf("must be a whole number from %d to %d", low, high))
			return
		}
		*into = i
	}
}

// Wholes reads a JSON list of whole numbers, all of them or none.
func Wholes(ps Faults, into *[]int, low, high int) func(Node) {
	return func(n Node) {
		items, ok := n.Value.([]Node)
		if !ok {
			ps.Add(n.Path, "json.type", "must be a JSON list")
			return
		}
		before := ps.Count()
		var all []int
		for _, item := range items {
			var i int
			Whole(ps, &i, low, high)(item)
			all = append(all, i)
		}
		if ps.Count() == before {
			*into = all
		}
	}
}

// Required adds the keys that an object lacks. One that is null or "" is lacking.
func Required(ps Faults, n Node, keys ...string) {
	object, ok := n.Value.(map[string]Node)
	if !ok {
		return // which was said when it was read
	}
	for _, key := range keys {
		if Lacks(object[key]) {
			ps.Add(strings.TrimPrefix(n.Path+"."+key, "."), "json.required", "is needed")
		}
	}
}

// Lacks reports whether a value is null, "" or absent.
func Lacks(n Node) bool { return n.Value == nil || n.Value == "" }

// Items is the list that stands under a key of an object, or nothing.
func (n Node) Items(key string) []Node {
	object, _ := n.Value.(map[string]Node)
	items, _ := object[key].Value.([]Node)
	return items
}

// Pointer writes a place as a JSON pointer (RFC 6901): "ketentuan[0].nilai" is
// "/ketentuan/0/nilai". Nothing needs escaping: see isKey.
func Pointer(place string) string {
	if place != "" && place[0] != '[' {
		place = "." + place
	}
	return strings.NewReplacer(".", "/", "[", "/", "]", "").Replace(place)
}

func IsHash(s string) bool {
	for _, c := range []byte(s) {
		if (c < '0' || c > '9') && (c < 'a' || c > 'f') {
			return false
		}
	}
	return len(s) == 32
}

// Place is the i-th place of the list that stands under a key: "perjanjian[1]".
func Place(key string, i int) string { return key + "[" + strconv.Itoa(i) + "]" }
