package pppktest

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
)

// letters writes each case's letters, for both readers in both languages.
func (k *kit) letters() {
	if k.impure {
		k.skip("letters: a rule is not pure")
		return
	}
	for i := range k.cases {
		p := &k.cases[i]
		d := p.decide(p.copied())
		path := "case " + p.Name
		for _, l := range []pppk.Language{pppk.Indonesian, pppk.English} {
			officer, err := d.LetterFor(law.Officer, l)
			employee, err2 := d.LetterFor(law.Employee, l)
			if errors.Is(err2, pppk.ErrNoLetter) { // who has died is told nothing
				employee, err2 = officer, nil
			}
			if err != nil || err2 != nil || strings.TrimSpace(officer) == "" || strings.TrimSpace(employee) == "" {
				k.add(path+" "+l.String(), "letter.fails", "has no letter in this language")
				continue
			}
			first := true // of the reasons, which the employee is told
			for f := range d.Findings() {
				if f.Result != law.NotMet {
					continue
				}
				title, plain := k.words(f, l)
				if !strings.Contains(officer, title) {
					k.add("rule "+f.Rule+" "+l.String(), "letter.title", "is not met in case "+p.Name+", and the officer's letter does not have its title")
				}
				if first && f.Blocks && employee != officer && !strings.Contains(employee, strings.TrimSuffix(plain, ".")) {
					k.add("rule "+f.Rule+" "+l.String(), "letter.plain", "is the reason in case "+p.Name+", and the employee's letter does not have its plain sentence")
				}
				first = first && !f.Blocks
			}
		}
	}
}

// words is the title of a rule and its plain sentence in that language, as far as
// it is the overlay's own.
func (k *kit) words(f law.Finding, l pppk.Language) (title, plain string) {
	for i := range k.overlay.Rules {
		if r := &k.overlay.Rules[i]; r.ID == f.Rule {
			if l == pppk.English {
				return r.Title.EN, r.Plain.EN
			}
			return r.Title.ID, r.Plain.ID
		}
	}
	if l == pppk.Indonesian && slices.Contains(k.own, f.Rule) {
		return f.Title(), ""
	}
	return "", ""
}

// codec writes an overlay as JSON and reads it.
type codec func(law.Overlay) (law.Overlay, error)

// overlayJSON is that of the library, which reads with the law below the overlay.
func (k *kit) overlayJSON(o law.Overlay) (law.Overlay, error) {
	data, err := json.Marshal(o)
	if err != nil {
		return law.Overlay{}, err
	}
	return k.base.ReadOverlay(data)
}

// roundTrip writes the overlay as JSON, reads it, and decides every case under
// both.
func (k *kit) roundTrip() {
	switch {
	case len(k.overlay.Rules) > 0:
		k.skip("JSON: the overlay has rules in Go, which JSON cannot hold")
		return
	case len(k.overlay.Acts) > 0 || len(k.overlay.Parameters) > 0:
		k.skip("JSON: the overlay has acts or parameters in Go, which JSON cannot hold")
		return
	}
	back, err := k.json(k.overlay)
	if err != nil {
		k.add("", "json.fails", "cannot be written and read again: "+err.Error())
		return
	}
	laid, err := k.base.With(back)
	if err != nil {
		k.add("", "json.fails", "cannot be laid once it was written and read again: "+err.Error())
		return
	}
	differs := func(path string, day pppk.Date, r law.Request, f *pppk.Facts) {
		was, err := k.law.On(day)
		if err != nil {
			return
		}
		now, err := laid.On(day)
		if err != nil {
			k.add(path, "json.differs", "the overlay that was read again has no law of that day")
			return
		}
		if rules, what := k.differ(explained(was.Decide(r, f)), explained(now.Decide(r, f))); what != "" {
			k.add(path, "json.differs", strings.TrimSpace(what+" under the overlay that was read again "+strings.Join(rules, ", ")))
		}
	}
	for i := range k.cases {
		differs("case "+k.cases[i].Name, k.cases[i].Day, k.cases[i].request(), k.cases[i].copied())
	}
	for _, day := range k.days {
		differs("day "+day.String(), day, law.Request{Act: k.law.Act("")}, &pppk.Facts{})
	}
}
