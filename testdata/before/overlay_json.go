package before

import (
	"encoding/json"
	"reflect"
	"strconv"
)

// The overlay as it is written: pppk.overlay/1. Each source is named once, with
// an id that the settings give.
type (
	overlayJSON struct {
		Format   string        `json:"format"`
		ID       string        `json:"id"`
		PPK      string        `json:"ppk"`
		Region   RegionCode    `json:"wilayah,omitzero"`
		Version  string        `json:"versi,omitempty"`
		Replaces string        `json:"menggantikan,omitempty"`
		Facts    []Fact        `json:"fakta,omitempty"`
		Sources  []sourceJSON  `json:"sumber,omitempty"`
		Settings []settingJSON `json:"ketentuan,omitempty"`
		Checks   []LaterCheck  `json:"pemeriksaan,omitempty"`
	}
	sourceJSON struct {
		ID         string     `json:"id"`
		Instrument string     `json:"peraturan"`
		Title      string     `json:"judul,omitempty"`
		Force      Force      `json:"kekuatan"`
		Since      Date       `json:"berlaku,omitzero"`
		Year       int        `json:"tahun,omitempty"` // where the day is not known
		Article    string     `json:"pasal,omitempty"`
		Pinpoint   Pinpoint   `json:"nomor_pasal,omitzero"`
		Subject    string     `json:"perihal,omitempty"`
		Confidence Confidence `json:"keyakinan"`
		CheckedTo  Date       `json:"diperiksa_sampai,omitzero"`
		By         string     `json:"diperiksa_oleh,omitempty"`
	}
	settingJSON struct {
		Parameter string `json:"parameter"`
		Value     any    `json:"nilai"` // where it is read, its node
		Status    Status `json:"status,omitzero"`
		From      Date   `json:"mulai"`
		Until     Date   `json:"sampai,omitzero"`
		Departs   bool   `json:"menyimpang,omitempty"`
		Source    string `json:"sumber"`
	}
)

func sourceOf(c Citation) sourceJSON {
	i := c.Instrument
	return sourceJSON{
		Instrument: i.Name, Title: i.Title, Force: i.Force, Since: i.Since, Year: i.Year, CheckedTo: i.CheckedTo, By: i.By,
		Article: c.Article, Pinpoint: c.Pinpoint, Subject: c.Subject, Confidence: c.Confidence,
	}
}

func (s sourceJSON) citation() Citation {
	return Citation{
		Instrument: Instrument{Name: s.Instrument, Title: s.Title, Force: s.Force, Since: s.Since, Year: s.Year, CheckedTo: s.CheckedTo, By: s.By},
		Article:    s.Article, Pinpoint: s.Pinpoint, Subject: s.Subject, Confidence: s.Confidence,
	}
}

// MarshalJSON writes the overlay as [law.OverlayFormat]. What UnmarshalJSON would
// not read as the same overlay is not written: a setting of an unknown
// parameter, or with a value that the parameter does not take, an overlay
// without an id or with rules, which are Go, a text that is not UTF-8. Such an error has the place where it
// would stand in the JSON, like those of UnmarshalJSON.
//
// Sources that are equal are written once, with ids of their own making: those
// of a file that was read are not kept.
func (o Overlay) MarshalJSON() ([]byte, error) {
	w := overlayJSON{
		Format: OverlayFormat, ID: o.ID, PPK: o.Authority, Region: o.Region, Version: o.Version, Replaces: o.Replaces,
		Facts: o.Facts, Checks: o.Checks,
	}
	ps := &problems{kind: ErrOverlay}
	if len(o.Rules) > 0 {
		ps.add("", "overlay.rules", "has rules of its own, which are Go; write the overlay without them, and add them where it is read")
	}
	for i, s := range o.Settings {
		at := place("ketentuan", i)
		if id := parameterAt(s.parameter); id < 0 {
			ps.add(at+".parameter", "setting.unknown", "is not a parameter of this library")
		} else {
			paramDefs[id].checkValue(ps, at+".nilai", s)
		}
		value := s.value
		if v, ok := value.(interface{ wire() any }); ok {
			value = v.wire()
		}
		w.Settings = append(w.Settings, settingJSON{s.parameter, value, s.status, s.from, s.until, s.departure, w.source(s.citation)})
	}
	if err := ps.pointers(); err != nil {
		return nil, err
	}
	data, err := json.Marshal(w)
	if err != nil {
		return nil, err
	}
	var read Overlay
	if err := read.UnmarshalJSON(data); err != nil {
		return nil, err
	}
	if !reflect.DeepEqual(o.plain(), read.plain()) {
		return nil, &Problem{Code: "overlay.unwritten", kind: ErrOverlay,
			Remedy: "has something that " + OverlayFormat + " does not hold, or a text that is not UTF-8; keep it in Go"}
	}
	return data, nil
}

// source returns the id of a source, and lists it if it is new.
func (w *overlayJSON) source(c Citation) string {
	one := sourceOf(c)
	for _, s := range w.Sources {
		if one.ID = s.ID; one == s {
			return s.ID
		}
	}
	one.ID = "sumber-" + strconv.Itoa(len(w.Sources)+1)
	w.Sources = append(w.Sources, one)
	return one.ID
}

// plain is the overlay with nil for every empty list.
func (o Overlay) plain() Overlay {
	settings := o.Settings
	o.Settings, o.Rules = nil, append([]Rule(nil), o.Rules...)
	o.Facts, o.Checks = append([]Fact(nil), o.Facts...), append([]LaterCheck(nil), o.Checks...)
	for _, s := range settings {
		o.Settings = append(o.Settings, s.copied())
	}
	return o
}

// UnmarshalJSON reads what MarshalJSON writes, or what an agency has written by
// hand, strictly like [pppk.Facts]: another format or version, unknown keys, keys that
// stand twice, keys that are needed and not there, unknown parameters and words,
// and values that a parameter does not take are errors. They are [pppk.Problem] values
// joined under [pppk.ErrOverlay], each with its place as a JSON pointer (RFC 6901):
// "/ketentuan/0/nilai/tahun/1". Nothing is then read. Null, "" and absent are one
// thing; nothing stays from what the variable held before.
//
// Whether the overlay can be laid over the law, [law.Law.With] says, as for one that
// is written in Go.
func (o *Overlay) UnmarshalJSON(data []byte) error {
	*o = Overlay{}
	ps := &problems{kind: ErrOverlay}
	n, err := parseJSON(data)
	for _, p := range Problems(err) {
		ps.add(p.Path, p.Code, p.Remedy)
	}
	if err == nil && n.value == nil {
		return nil
	}
	var read Overlay
	if err == nil && ps.overlayFormat(n) {
		read = ps.overlay(n)
	}
	if err := ps.pointers(); err != nil {
		return err
	}
	*o = read
	return nil
}

// overlayFormat looks at the format first: of another one, no key is known.
func (ps *problems) overlayFormat(n node) bool {
	object, ok := n.value.(map[string]node)
	if !ok {
		ps.add(n.path, "json.type", "must be a JSON object")
		return false
	}
	switch s, _ := object["format"].value.(string); {
	case s == OverlayFormat:
		return true
	case len(s) > len(overlayName) && s[:len(overlayName)] == overlayName:
		ps.add("format", "overlay.version", "is a version of the overlay that this library does not read; it reads "+OverlayFormat)
	default:
		ps.add("format", "overlay.format", "must say "+OverlayFormat)
	}
	return false
}

func (ps *problems) overlay(n node) Overlay {
	var w overlayJSON
	ps.fields(n, w.readers(ps))
	ps.needs(n, "id", "ppk")
	for _, fact := range n.items("fakta") {
		ps.needs(fact, "id", "jenis", "judul", "dari")
	}
	for _, check := range n.items("pemeriksaan") {
		ps.needs(check, "peraturan", "tanggal", "oleh", "surat")
	}
	sources := ps.sources(n.items("sumber"), w.Sources)
	o := Overlay{ID: w.ID, Authority: w.PPK, Region: w.Region, Version: w.Version, Replaces: w.Replaces, Facts: w.Facts, Checks: w.Checks}
	for i, setting := range n.items("ketentuan") {
		s := w.Settings[i]
		ps.needs(setting, "parameter", "nilai", "mulai", "sumber")
		source, known := sources[s.Source]
		switch {
		case known:
			source.used = true
			sources[s.Source] = source
		case s.Source != "":
			ps.add(setting.path+".sumber", "source.unknown", "is not the id of a source in this file (sumber)")
		}
		read := Setting{parameter: s.Parameter, status: s.Status, from: s.From, until: s.Until, citation: source.citation, departure: s.Departs}
		if id := parameterAt(s.Parameter); id >= 0 {
			read.value = paramDefs[id].read(ps, s.Value, read)
		} else if s.Parameter != "" {
			ps.add(setting.path+".parameter", "setting.unknown", "is not a parameter of this library")
		}
		o.Settings = append(o.Settings, read)
	}
	for i, s := range w.Sources {
		if s.ID != "" && !sources[s.ID].used {
			ps.add(place("sumber", i), "source.unused", "is the source of no setting; name it there (sumber), or leave it out")
		}
	}
	return o
}

func (w *overlayJSON) readers(ps *problems) map[string]func(node) {
	return map[string]func(node){
		"format":  func(node) {}, // read first
		"id":      ps.text(&w.ID),
		"ppk":     ps.text(&w.PPK),
		"wilayah": ps.word(&w.Region),
		"versi":   ps.text(&w.Version),

		"menggantikan": ps.text(&w.Replaces),
		"fakta": list(ps, &w.Facts, func(f *Fact) map[string]func(node) {
			return map[string]func(node){
				"id": ps.factID(&f.ID), "jenis": ps.word(&f.Kind), "judul": ps.bilingual(&f.Title), "dari": ps.bilingual(&f.Office),
			}
		}),
		"sumber": list(ps, &w.Sources, func(s *sourceJSON) map[string]func(node) {
			return map[string]func(node){
				"id": ps.text(&s.ID), "peraturan": ps.text(&s.Instrument), "judul": ps.text(&s.Title), "kekuatan": ps.word(&s.Force),
				"berlaku": ps.word(&s.Since), "tahun": ps.whole(&s.Year, minYear, maxYear),
				"pasal": ps.text(&s.Article), "nomor_pasal": ps.word(&s.Pinpoint), "perihal": ps.text(&s.Subject),
				"keyakinan": ps.word(&s.Confidence), "diperiksa_sampai": ps.word(&s.CheckedTo), "diperiksa_oleh": ps.text(&s.By),
			}
		}),
		"ketentuan": list(ps, &w.Settings, func(s *settingJSON) map[string]func(node) {
			return map[string]func(node){
				"parameter": ps.text(&s.Parameter), "nilai": func(n node) { s.Value = n }, "status": ps.word(&s.Status),
				"mulai": ps.word(&s.From), "sampai": ps.word(&s.Until), "menyimpang": ps.flag(&s.Departs), "sumber": ps.text(&s.Source),
			}
		}),
		"pemeriksaan": list(ps, &w.Checks, func(c *LaterCheck) map[string]func(node) {
			return map[string]func(node){
				"peraturan": ps.text(&c.Instrument), "tanggal": ps.word(&c.On), "oleh": ps.text(&c.Office), "surat": ps.text(&c.Reference),
			}
		}),
	}
}

// factID reads the id of an agency's own fact.
func (ps *problems) factID(into *string) func(node) {
	return ps.formed(into, isColumn, "fact.id", "needs an id of lower-case letters, digits and underscores")
}

// bilingual reads a text in both languages.
func (ps *problems) bilingual(into *Text) func(node) {
	return func(n node) {
		ps.fields(n, map[string]func(node){"id": ps.text(&into.ID), "en": ps.text(&into.EN)})
		ps.needs(n, "id", "en")
	}
}

// namedSource is a source of a file, and whether a setting names it.
type namedSource struct {
	citation Citation
	used     bool
}

// sources finds the sources by their ids.
func (ps *problems) sources(nodes []node, all []sourceJSON) map[string]namedSource {
	named := map[string]namedSource{}
	for i, n := range nodes {
		ps.needs(n, "id", "peraturan", "kekuatan", "keyakinan")
		if object, ok := n.value.(map[string]node); ok && lacks(object["berlaku"]) && lacks(object["tahun"]) {
			ps.add(n.path+".berlaku", "json.required", "is needed: since when it is in force; where only the year is known, tahun")
		}
		s := all[i]
		if _, twice := named[s.ID]; twice && s.ID != "" {
			ps.add(n.path+".id", "source.twice", "is the id of another source too")
		}
		named[s.ID] = namedSource{citation: s.citation()}
	}
	delete(named, "")
	return named
}

// read reads the value of a setting of which the rest is read; nil where there is
// none, or it cannot be read.
func (d *paramDef) read(ps *problems, at any, s Setting) any {
	n, ok := at.(node)
	if !ok {
		return nil // which was said of the setting
	}
	form := &problems{}
	s.value = d.of.fromFile(form, n)
	for _, p := range Problems(form.err()) {
		if p.Path == n.path && (p.Code == "json.type" || p.Code == "json.number") {
			ps.add(n.path, "setting.type", "is not what "+d.id+" takes: "+d.takes())
			continue
		}
		ps.add(p.Path, p.Code, p.Remedy)
	}
	if len(form.all) > 0 {
		return nil
	}
	d.checkValue(ps, n.path, s)
	return s.value
}

// pointers is the error of all that is wrong, with JSON pointers as places.
func (ps *problems) pointers() error {
	for _, p := range Problems(ps.err()) {
		p.Path = pointer(p.Path)
	}
	return ps.err()
}
