package main

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/pppk-id/pppk"
)

// figure is a number that was published. The zero figure was not: not known is
// not zero.
type figure struct {
	n         int
	published bool
}

func (f *figure) UnmarshalJSON(data []byte) error {
	n, err := strconv.Atoi(string(data))
	if err != nil || n < 0 || n > 1_000_000 {
		return errors.New("must be a whole number from 0 to 1000000, without quotes; leave the key out where nothing was published")
	}
	*f = figure{n, true}
	return nil
}

// split is how a figure was published in parts, in the order of the library's
// words, so that nothing depends on the order in a file.
type split []part

type part struct {
	name string
	rank int // the value of the word: of pppk.Category for posts
	n    int
}

func (p part) category() pppk.Category { return pppk.Category(p.rank) }

// chain is what one source published about one region. The field names are
// those of chains.json.
type chain struct {
	region, source string
	code           pppk.RegionCode
	note           string
	authorised     figure
	authorisedBy   split
	phases         []phase
	vacant         figure
	vacantSource   string
	partTime       *partTime
	mustReject     *claim
	rotation       *claim
}

type phase struct {
	phase, year int
	authorised  figure
	filled      figure
	by          split
}

type partTime struct {
	allocated, decrees figure
	by                 split // of the allocated ones
}

// claim is a published total whose parts do not add up to it.
type claim struct {
	day   pppk.Date
	total figure
	by    split
	why   string
}

func (c *chain) String() string { return c.region + " (" + c.source + ")" }

// daysOf says when each figure of a chain takes effect, and how we know.
type daysOf struct {
	region, source string
	year           int
	authorised     dated
	assumed        []int // phases whose authorised posts are an assumption of ours
	phases         map[int]phaseDays
	partTimeYear   int
	allocated      dated
	decrees        dated
	said           []string // what the source says in words
}

type phaseDays struct{ start, reserved dated }

type dated struct {
	day    pppk.Date
	basis  basis
	source string
}

// basis is how good a day is. Newspapers report ceremonies, not the effective
// date (TMT) of an agreement, so not even the first is one.
type basis string

const (
	ceremony    basis = "pelantikan"
	letter      basis = "surat"
	publication basis = "publikasi"
	planned     basis = "rencana"
	atLatest    basis = "paling-lambat"
)

// bases are the marks and the words of each basis, in the order of the legend.
var bases = []struct {
	basis       basis
	mark, words string
}{
	{ceremony, "", "hari pelantikan atau penyerahan SK, yang belum tentu TMT"},
	{letter, "s", "hari surat atau SK diterima"},
	{publication, "p", "hari publikasi, dipakai sebagai hari pembukuan"},
	{planned, "r", "hari rencana menurut pengumuman, dipakai sebagai hari pembukuan"},
	{atLatest, "l", "hari penetapan tidak diterbitkan; dibukukan paling lambat, pada pengangkatan pertama"},
}

func (b *basis) UnmarshalText(text []byte) error {
	var known []string
	for _, one := range bases {
		if string(one.basis) == string(text) {
			*b = one.basis
			return nil
		}
		known = append(known, string(one.basis))
	}
	return errors.New("is not a basis of a day; known are: " + strings.Join(known, ", "))
}

// readChains reads the published counts. All that is wrong is returned at once,
// each with its place.
func readChains(data []byte) ([]*chain, error) {
	var all []*chain
	seen := map[string]bool{}
	err := list(data, "chains", func(raw json.RawMessage, at string) error {
		c := &chain{}
		all = append(all, c)
		err := object(raw, at, fields{
			"region": &c.region, "code": code{&c.code}, "source": &c.source, "note": &c.note,
			"authorised": &c.authorised, "authorised_by": categories{&c.authorisedBy},
			"phases": each(func(raw json.RawMessage, at string) error {
				var p phase
				err := object(raw, at, fields{
					"phase": &p.phase, "year": &p.year, "authorised": &p.authorised, "filled": &p.filled, "by": categories{&p.by},
				}, "phase", "filled")
				if err == nil && (p.phase < 1 || p.phase > 9 || slices.ContainsFunc(c.phases, func(q phase) bool { return p.phase == q.phase })) {
					err = errors.New(at + ".phase: must be 1 to 9, each once")
				}
				c.phases = append(c.phases, p)
				return err
			}),
			"vacant": &c.vacant, "vacant_source": &c.vacantSource,
			"part_time": reader(func(raw json.RawMessage, at string) error {
				c.partTime = &partTime{}
				return object(raw, at, fields{
					"allocated": &c.partTime.allocated, "by": categories{&c.partTime.by}, "decree_received": &c.partTime.decrees,
				}, "decree_received")
			}),
			"must_reject": reader(func(raw json.RawMessage, at string) error {
				c.mustReject = &claim{}
				return object(raw, at, fields{"filled": &c.mustReject.total, "by": categories{&c.mustReject.by}, "why": &c.mustReject.why}, "filled", "by")
			}),
			"rotation": reader(func(raw json.RawMessage, at string) error {
				c.rotation = &claim{}
				return object(raw, at, fields{
					"date": &c.rotation.day, "officials": &c.rotation.total, "by": kinds{&c.rotation.by}, "why_flag": &c.rotation.why,
				}, "date", "officials", "by")
			}),
		}, "region", "code", "source", "phases")
		if err == nil && seen[c.String()] {
			err = errors.New(at + ".source: stands twice for this region; one source is one chain")
		}
		seen[c.String()] = true
		slices.SortFunc(c.phases, func(a, b phase) int { return a.phase - b.phase })
		return err
	})
	if err == nil && len(all) == 0 {
		err = errors.New("chains: are missing; give at least one")
	}
	return all, err
}

// readDays reads when the figures take effect.
func readDays(data []byte) ([]*daysOf, error) {
	var all []*daysOf
	err := list(data, "days", func(raw json.RawMessage, at string) error {
		d := &daysOf{phases: map[int]phaseDays{}}
		all = append(all, d)
		return object(raw, at, fields{
			"region": &d.region, "source": &d.source, "year": &d.year, "authorised": d.authorised.read(), "assumed_phases": &d.assumed,
			"phases": each(func(raw json.RawMessage, at string) error {
				var n int
				var p phaseDays
				into := p.start.fields()
				into["phase"], into["reserved"] = &n, p.reserved.read()
				err := object(raw, at, into, "phase", "day", "basis", "source")
				if _, twice := d.phases[n]; err == nil && twice {
					err = errors.New(at + ".phase: stands twice")
				}
				d.phases[n] = p
				return err
			}),
			"part_time": reader(func(raw json.RawMessage, at string) error {
				return object(raw, at, fields{"year": &d.partTimeYear, "allocated": d.allocated.read(), "decree_received": d.decrees.read()}, "year")
			}),
			"said": &d.said,
		}, "region", "source", "year")
	})
	return all, err
}

func (d *dated) fields() fields {
	return fields{"day": &d.day, "basis": &d.basis, "source": &d.source}
}

func (d *dated) read() reader {
	return func(raw json.RawMessage, at string) error {
		return object(raw, at, d.fields(), "day", "basis", "source")
	}
}

// reader reads one value of a file; at is its place.
type reader func(raw json.RawMessage, at string) error

func each(read reader) reader {
	return func(raw json.RawMessage, at string) error { return list(raw, at, read) }
}

// fields are the keys that an object knows, and where each value goes.
type fields map[string]any

// object reads a JSON object strictly: no unknown key, no key twice, none of
// the needed ones missing. encoding/json would say which key is unknown, but not
// where.
func object(raw json.RawMessage, at string, into fields, needed ...string) error {
	dec := json.NewDecoder(bytes.NewReader(raw))
	if start, err := dec.Token(); err != nil || start != json.Delim('{') {
		return errors.New(at + ": must be an object in braces")
	}
	var wrong []error
	seen := map[string]bool{}
	for dec.More() {
		token, err := dec.Token()
		if err != nil {
			return fmt.Errorf("%s: %w", at, err)
		}
		var value json.RawMessage
		if err := dec.Decode(&value); err != nil {
			return fmt.Errorf("%s: %w", at, err)
		}
		key, _ := token.(string)
		place := at + "." + key
		switch target, known := into[key]; {
		case !known:
			wrong = append(wrong, fmt.Errorf("%s: is no key that is known here; known are: %s", place, strings.Join(slices.Sorted(maps.Keys(into)), ", ")))
		case seen[key]:
			wrong = append(wrong, errors.New(place+": stands twice; keep one"))
		default:
			wrong = append(wrong, into.read(target, value, place))
		}
		seen[key] = true
	}
	for _, key := range needed {
		if !seen[key] {
			wrong = append(wrong, errors.New(at+"."+key+": is missing; add it"))
		}
	}
	return errors.Join(wrong...)
}

func (fields) read(target any, value json.RawMessage, at string) error {
	switch target := target.(type) {
	case reader:
		return target(value, at)
	case categories:
		return readSplit(value, at, target.split, func(c *pppk.Category) int { return int(*c) })
	case kinds:
		return readSplit(value, at, target.split, func(k *pppk.PositionKind) int { return int(*k) })
	case code:
		var text string
		err := json.Unmarshal(value, &text)
		if err == nil {
			*target.RegionCode, err = pppk.NewRegionCode(pppk.Kemendagri, text)
		}
		return placed(at, err)
	case *string:
		err := json.Unmarshal(value, target)
		if err == nil && strings.TrimSpace(*target) == "" {
			err = errors.New("is empty; say which it is")
		}
		return placed(at, err)
	}
	return placed(at, json.Unmarshal(value, target))
}

func placed(at string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", at, err)
}

func list(raw json.RawMessage, at string, read reader) error {
	var all []json.RawMessage
	if err := json.Unmarshal(raw, &all); err != nil {
		return fmt.Errorf("%s: must be a list in brackets: %w", at, err)
	}
	var wrong []error
	for i, one := range all {
		wrong = append(wrong, read(one, at+"["+strconv.Itoa(i)+"]"))
	}
	return errors.Join(wrong...)
}

// What needs more than json.Unmarshal: a code without its scheme means no place
// (the file's are those of Kemendagri), and the names of parts are words of the
// library.
type (
	code       struct{ *pppk.RegionCode }
	categories struct{ *split }
	kinds      struct{ *split }
)

// readSplit reads parts whose names are words of type T.
func readSplit[T any, P interface {
	*T
	encoding.TextUnmarshaler
}](raw json.RawMessage, at string, into *split, rank func(*T) int) error {
	parts := fields{}
	var names map[string]json.RawMessage
	if err := json.Unmarshal(raw, &names); err != nil {
		return errors.New(at + ": must be an object in braces")
	}
	all := make([]part, 0, len(names))
	figures := make([]figure, len(names))
	var wrong []error
	for i, name := range slices.Sorted(maps.Keys(names)) {
		var word T
		err := P(&word).UnmarshalText([]byte(name))
		if name == "" {
			err = errors.New("has no name; say which part it is")
		}
		if err != nil {
			wrong = append(wrong, placed(at+"."+name, err))
		}
		parts[name] = &figures[i]
		all = append(all, part{name: name, rank: rank(&word)})
	}
	if wrong == nil {
		wrong = append(wrong, object(raw, at, parts))
	}
	for i := range all {
		all[i].n = figures[i].n
	}
	slices.SortFunc(all, func(a, b part) int { return a.rank - b.rank })
	*into = all
	return errors.Join(wrong...)
}
