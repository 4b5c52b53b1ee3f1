package law

import (
	"encoding/json"
	"reflect"
	"strconv"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/jsontext"
)

// The overlay as it is written: pppk.overlay/1. Each source is named once, with
// an id that the settings give.
type (
	overlayJSON struct {
		Format   string          `json:"format"`
		ID       string          `json:"id"`
		PPK      string          `json:"ppk"`
		Region   pppk.RegionCode `json:"wilayah,omitzero"`
		Version  string          `json:"versi,omitempty"`
		Replaces string          `json:"menggantikan,omitempty"`
		Facts    []Fact          `json:"fakta,omitempty"`
		Sources  []sourceJSON    `json:"sumber,omitempty"`
		Settings []settingJSON   `json:"ketentuan,omitempty"`
		Checks   []LaterCheck    `json:"pemeriksaan,omitempty"`
	}
	sourceJSON struct {
		ID         string          `json:"id"`
		Instrument string          `json:"peraturan"`
		Title      string          `json:"judul,omitempty"`
		Force      pppk.Force      `json:"kekuatan"`
		Since      pppk.Date       `json:"berlaku,omitzero"`
		Year       int             `json:"tahun,omitempty"` // where the day is not known
		Article    string          `json:"pasal,omitempty"`
		Pinpoint   pppk.Pinpoint   `json:"nomor_pasal,omitzero"`
		Subject    string          `json:"perihal,omitempty"`
		Confidence pppk.Confidence `json:"keyakinan"`
		CheckedTo  pppk.Date       `json:"diperiksa_sampai,omitzero"`
		By         string          `json:"diperiksa_oleh,omitempty"`
	}
	settingJSON struct {
		Parameter string      `json:"parameter"`
		Value     any         `json:"nilai"` // where it is read, its node
		Status    pppk.Status `json:"status,omitzero"`
		From      pppk.Date   `json:"mulai"`
		Until     pppk.Date   `json:"sampai,omitzero"`
		Departs   bool        `json:"menyimpang,omitempty"`
		Source    string      `json:"sumber"`
	}
)

func sourceOf(c pppk.Citation) sourceJSON {
	i := c.Instrument
	return sourceJSON{
		Instrument: i.Name, Title: i.Title, Force: i.Force, Since: i.Since, Year: i.Year, CheckedTo: i.CheckedTo, By: i.By,
		Article: c.Article, Pinpoint: c.Pinpoint, Subject: c.Subject, Confidence: c.Confidence,
	}
}

func (s sourceJSON) citation() pppk.Citation {
	return pppk.Citation{
		Instrument: pppk.Instrument{Name: s.Instrument, Title: s.Title, Force: s.Force, Since: s.Since, Year: s.Year, CheckedTo: s.CheckedTo, By: s.By},
		Article:    s.Article, Pinpoint: s.Pinpoint, Subject: s.Subject, Confidence: s.Confidence,
	}
}

// MarshalJSON writes the overlay as [OverlayFormat]. What UnmarshalJSON would
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
		Checks: o.Checks,
	}
	ps := &pppk.ProblemList{Kind: pppk.ErrOverlay}
	if len(o.Rules) > 0 || len(o.Acts) > 0 || len(o.Parameters) > 0 {
		ps.Add("", "overlay.rules", "has rules, acts or parameters of its own, which are Go; write the overlay without them, and add them where it is read")
	}
	for i, f := range o.Facts {
		if f == nil {
			ps.Add(jsontext.Place("fakta", i), "fact.kind", "is nil")
			continue
		}
		w.Facts = append(w.Facts, *f)
	}
	for i, s := range o.Settings {
		at := jsontext.Place("ketentuan", i)
		if s.param == nil || s.param.table {
			ps.Add(at+".parameter", "setting.unknown", "is not a parameter that an overlay sets")
		} else {
			s.param.checkValue(ps, at+".nilai", s)
		}
		value := s.value
		if v, ok := value.(interface{ wire() any }); ok {
			value = v.wire()
		}
		w.Settings = append(w.Settings, settingJSON{s.Parameter(), value, s.status, s.from, s.until, s.departure, w.source(s.citation)})
	}
	if err := pointers(ps); err != nil {
		return nil, err
	}
	data, err := json.Marshal(w)
	if err != nil {
		return nil, err
	}
	read, err := readOverlay(data, func(id string) *paramDef {
		for _, s := range o.Settings {
			if s.Parameter() == id {
				return s.param
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if !reflect.DeepEqual(o.plain(), read.plain()) {
		return nil, &pppk.Problem{Code: "overlay.unwritten", Kind: pppk.ErrOverlay,
			Remedy: "has something that " + OverlayFormat + " does not hold, or a text that is not UTF-8; keep it in Go"}
	}
	return data, nil
}

// source returns the id of a source, and lists it if it is new.
func (w *overlayJSON) source(c pppk.Citation) string {
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
	settings, facts := o.Settings, o.Facts
	o.Settings, o.Rules, o.Acts, o.Parameters = nil, nil, nil, nil
	o.Facts, o.Checks = nil, append([]LaterCheck(nil), o.Checks...)
	for _, f := range facts {
		one := *f
		o.Facts = append(o.Facts, &one)
	}
	for _, s := range settings {
		o.Settings = append(o.Settings, s.copied())
	}
	return o
}

// ReadOverlay reads what [Overlay.MarshalJSON] writes, or what an agency has written by
// hand, strictly like [pppk.Facts]: another format or version, unknown keys, keys that
// stand twice, keys that are needed and not there, parameters that the law does not have,
// and values that a parameter does not take are errors. They are [pppk.Problem] values
// joined under [pppk.ErrOverlay], each with its place as a JSON pointer (RFC 6901):
// "/ketentuan/0/nilai/tahun/1". Nothing is then read. Null, "" and absent are one thing.
//
// Whether the overlay can be laid over the law, [Law.With] says, as for one that is
// written in Go.
func (l *Law) ReadOverlay(data []byte) (Overlay, error) {
	return readOverlay(data, func(id string) *paramDef {
		if l == nil {
			return nil
		}
		if d := l.parameter(id); d != nil && !d.table {
			return d
		}
		return nil
	})
}

func readOverlay(data []byte, parameter func(id string) *paramDef) (read Overlay, err error) {
	ps := &pppk.ProblemList{Kind: pppk.ErrOverlay}
	n, ok := jsontext.Parse(ps, data)
	if ok && n.Value == nil {
		return Overlay{}, nil
	}
	if ok && overlayFormat(ps, n) {
		read = overlay(ps, n, parameter)
	}
	if err := pointers(ps); err != nil {
		return Overlay{}, err
	}
	return read, nil
}

// UnmarshalJSON refuses: what a parameter takes its law says, so an overlay is read with
// [Law.ReadOverlay].
func (o *Overlay) UnmarshalJSON([]byte) error {
	*o = Overlay{}
	return &pppk.Problem{Code: "overlay.law", Kind: pppk.ErrOverlay, Remedy: "an overlay is read with the law that it is for: Law.ReadOverlay"}
}

// overlayFormat looks at the format first: of another one, no key is known.
func overlayFormat(ps *pppk.ProblemList, n jsontext.Node) bool {
	object, ok := n.Value.(map[string]jsontext.Node)
	if !ok {
		ps.Add(n.Path, "json.type", "must be a JSON object")
		return false
	}
	switch s, _ := object["format"].Value.(string); {
	case s == OverlayFormat:
		return true
	case len(s) > len(overlayName) && s[:len(overlayName)] == overlayName:
		ps.Add("format", "overlay.version", "is a version of the overlay that this library does not read; it reads "+OverlayFormat)
	default:
		ps.Add("format", "overlay.format", "must say "+OverlayFormat)
	}
	return false
}

func overlay(ps *pppk.ProblemList, n jsontext.Node, parameter func(id string) *paramDef) Overlay {
	var w overlayJSON
	jsontext.Fields(ps, n, w.readers(ps))
	jsontext.Required(ps, n, "id", "ppk")
	for _, fact := range n.Items("fakta") {
		jsontext.Required(ps, fact, "id", "jenis", "judul", "dari")
	}
	for _, check := range n.Items("pemeriksaan") {
		jsontext.Required(ps, check, "peraturan", "tanggal", "oleh", "surat")
	}
	sources := sources(ps, n.Items("sumber"), w.Sources)
	o := Overlay{ID: w.ID, Authority: w.PPK, Region: w.Region, Version: w.Version, Replaces: w.Replaces, Checks: w.Checks}
	for i := range w.Facts {
		o.Facts = append(o.Facts, &w.Facts[i])
	}
	for i, setting := range n.Items("ketentuan") {
		s := w.Settings[i]
		jsontext.Required(ps, setting, "parameter", "nilai", "mulai", "sumber")
		source, known := sources[s.Source]
		switch {
		case known:
			source.used = true
			sources[s.Source] = source
		case s.Source != "":
			ps.Add(setting.Path+".sumber", "source.unknown", "is not the id of a source in this file (sumber)")
		}
		read := Setting{param: parameter(s.Parameter), status: s.Status, from: s.From, until: s.Until, citation: source.citation, departure: s.Departs}
		if read.param != nil {
			read.value = read.param.read(ps, s.Value, read)
		} else if s.Parameter != "" {
			ps.Add(setting.Path+".parameter", "setting.unknown", "is not a parameter of this library")
		}
		o.Settings = append(o.Settings, read)
	}
	for i, s := range w.Sources {
		if s.ID != "" && !sources[s.ID].used {
			ps.Add(jsontext.Place("sumber", i), "source.unused", "is the source of no setting; name it there (sumber), or leave it out")
		}
	}
	return o
}

func (w *overlayJSON) readers(ps *pppk.ProblemList) map[string]func(jsontext.Node) {
	return map[string]func(jsontext.Node){
		"format":  func(jsontext.Node) {}, // read first
		"id":      jsontext.Text(ps, &w.ID),
		"ppk":     jsontext.Text(ps, &w.PPK),
		"wilayah": jsontext.Word(ps, &w.Region),
		"versi":   jsontext.Text(ps, &w.Version),

		"menggantikan": jsontext.Text(ps, &w.Replaces),
		"fakta": jsontext.List(ps, &w.Facts, func(f *Fact) map[string]func(jsontext.Node) {
			return map[string]func(jsontext.Node){
				"id": factID(ps, &f.ID), "jenis": jsontext.Word(ps, &f.Kind), "judul": bilingual(ps, &f.Title), "dari": bilingual(ps, &f.Office),
			}
		}),
		"sumber": jsontext.List(ps, &w.Sources, func(s *sourceJSON) map[string]func(jsontext.Node) {
			return map[string]func(jsontext.Node){
				"id": jsontext.Text(ps, &s.ID), "peraturan": jsontext.Text(ps, &s.Instrument), "judul": jsontext.Text(ps, &s.Title), "kekuatan": jsontext.Word(ps, &s.Force),
				"berlaku": jsontext.Word(ps, &s.Since), "tahun": jsontext.Whole(ps, &s.Year, pppk.MinYear, pppk.MaxYear),
				"pasal": jsontext.Text(ps, &s.Article), "nomor_pasal": jsontext.Word(ps, &s.Pinpoint), "perihal": jsontext.Text(ps, &s.Subject),
				"keyakinan": jsontext.Word(ps, &s.Confidence), "diperiksa_sampai": jsontext.Word(ps, &s.CheckedTo), "diperiksa_oleh": jsontext.Text(ps, &s.By),
			}
		}),
		"ketentuan": jsontext.List(ps, &w.Settings, func(s *settingJSON) map[string]func(jsontext.Node) {
			return map[string]func(jsontext.Node){
				"parameter": jsontext.Text(ps, &s.Parameter), "nilai": func(n jsontext.Node) { s.Value = n }, "status": jsontext.Word(ps, &s.Status),
				"mulai": jsontext.Word(ps, &s.From), "sampai": jsontext.Word(ps, &s.Until), "menyimpang": jsontext.Flag(ps, &s.Departs), "sumber": jsontext.Text(ps, &s.Source),
			}
		}),
		"pemeriksaan": jsontext.List(ps, &w.Checks, func(c *LaterCheck) map[string]func(jsontext.Node) {
			return map[string]func(jsontext.Node){
				"peraturan": jsontext.Text(ps, &c.Instrument), "tanggal": jsontext.Word(ps, &c.On), "oleh": jsontext.Text(ps, &c.Office), "surat": jsontext.Text(ps, &c.Reference),
			}
		}),
	}
}

// factID reads the id of an agency's own fact.
func factID(ps *pppk.ProblemList, into *string) func(jsontext.Node) {
	return jsontext.Formed(ps, into, jsontext.IsColumn, "fact.id", "needs an id of lower-case letters, digits and underscores")
}

// bilingual reads a text in both languages.
func bilingual(ps *pppk.ProblemList, into *pppk.Text) func(jsontext.Node) {
	return func(n jsontext.Node) {
		jsontext.Fields(ps, n, map[string]func(jsontext.Node){"id": jsontext.Text(ps, &into.ID), "en": jsontext.Text(ps, &into.EN)})
		jsontext.Required(ps, n, "id", "en")
	}
}

// namedSource is a source of a file, and whether a setting names it.
type namedSource struct {
	citation pppk.Citation
	used     bool
}

// sources finds the sources by their ids.
func sources(ps *pppk.ProblemList, nodes []jsontext.Node, all []sourceJSON) map[string]namedSource {
	named := map[string]namedSource{}
	for i, n := range nodes {
		jsontext.Required(ps, n, "id", "peraturan", "kekuatan", "keyakinan")
		if object, ok := n.Value.(map[string]jsontext.Node); ok && jsontext.Lacks(object["berlaku"]) && jsontext.Lacks(object["tahun"]) {
			ps.Add(n.Path+".berlaku", "json.required", "is needed: since when it is in force; where only the year is known, tahun")
		}
		s := all[i]
		if _, twice := named[s.ID]; twice && s.ID != "" {
			ps.Add(n.Path+".id", "source.twice", "is the id of another source too")
		}
		named[s.ID] = namedSource{citation: s.citation()}
	}
	delete(named, "")
	return named
}

// read reads the value of a setting of which the rest is read; nil where there is
// none, or it cannot be read.
func (d *paramDef) read(ps *pppk.ProblemList, at any, s Setting) any {
	n, ok := at.(jsontext.Node)
	if !ok {
		return nil // which was said of the setting
	}
	form := &pppk.ProblemList{}
	s.value = d.fromFile(form, n)
	for _, p := range pppk.Problems(form.Err()) {
		if p.Path == n.Path && (p.Code == "json.type" || p.Code == "json.number") {
			ps.Add(n.Path, "setting.type", "is not what "+d.id+" takes: "+d.takes())
			continue
		}
		ps.Add(p.Path, p.Code, p.Remedy)
	}
	if form.Count() > 0 {
		return nil
	}
	d.checkValue(ps, n.Path, s)
	return s.value
}

// pointers is the error of all that is wrong, with JSON pointers as places.
func pointers(ps *pppk.ProblemList) error {
	for _, p := range pppk.Problems(ps.Err()) {
		p.Path = jsontext.Pointer(p.Path)
	}
	return ps.Err()
}
