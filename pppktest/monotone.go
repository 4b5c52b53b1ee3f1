package pppktest

import (
	"slices"
	"strconv"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
)

// forget is one thing that can become not known.
type forget struct {
	fact   string
	name   string // as Reads has it, or "" where the nation asks for it anyhow, or nobody can
	change func(*pppk.Facts)
}

// forgets lists what is known and could be not known.
func forgets(f *pppk.Facts) (all []forget) {
	add := func(known bool, fact, name string, change func(*pppk.Facts)) {
		if known {
			all = append(all, forget{fact, name, change})
		}
	}
	at := func(list string, i int, field string) string { return list + "[" + strconv.Itoa(i) + "]" + field }
	for i := range f.Declared {
		id := f.Declared[i].ID
		add(f.Declared[i].Value != "", "tambahan."+id, id, func(f *pppk.Facts) { f.Declared[i].Value = "" })
	}
	add(f.Name != "", "nama", "", func(f *pppk.Facts) { f.Name = "" })
	add(!f.NIP.IsZero(), "nip", "", func(f *pppk.Facts) { f.NIP = pppk.NIP{} })
	add(!f.BirthDate.IsZero(), "tanggal_lahir", "tanggal_lahir", func(f *pppk.Facts) { f.BirthDate = pppk.Date{} })
	for i := range f.Statements {
		s := f.Statements[i]
		name := "pernyataan." + s.Subject.String()
		if s.Subject == pppk.Approval {
			name = "" // a step, which no rule can ask for
		}
		add(s.Answer != 0, at("pernyataan", i, "."+s.Subject.String()), name, func(f *pppk.Facts) { f.Statements[i].Answer = 0 })
		add(!s.Date.IsZero(), at("pernyataan", i, ".tanggal"), name, func(f *pppk.Facts) { f.Statements[i].Date = pppk.Date{} })
		add(s.Office != "", at("pernyataan", i, ".oleh"), "", func(f *pppk.Facts) { f.Statements[i].Office = "" })
		add(s.Letter != "", at("pernyataan", i, ".surat"), "", func(f *pppk.Facts) { f.Statements[i].Letter = "" })
	}
	for i := range f.Evaluations {
		e := f.Evaluations[i]
		add(e.Work != 0 || e.Behaviour != 0, at("evaluasi", i, ".hasil_kerja"), "evaluasi", func(f *pppk.Facts) { f.Evaluations[i].Work, f.Evaluations[i].Behaviour = 0, 0 })
		add(e.Predicate != 0, at("evaluasi", i, ".predikat"), "evaluasi", func(f *pppk.Facts) { f.Evaluations[i].Predicate = 0 })
		add(e.NotAssessed, at("evaluasi", i, ".tidak_dinilai"), "evaluasi", func(f *pppk.Facts) { f.Evaluations[i].NotAssessed = false })
	}
	add(!f.Events.CompleteTo.IsZero(), "peristiwa.lengkap_sampai", "peristiwa.lengkap_sampai", func(f *pppk.Facts) { f.Events.CompleteTo = pppk.Date{} })
	for i := range f.Events.List {
		add(!f.Events.List[i].Date.IsZero(), at("peristiwa.daftar", i, ".tanggal"), "peristiwa.lengkap_sampai", func(f *pppk.Facts) { f.Events.List[i].Date = pppk.Date{} })
	}
	add(f.Spending != pppk.Spending{}, "belanja_pegawai", "belanja_pegawai", func(f *pppk.Facts) { f.Spending = pppk.Spending{} })
	for i := range f.Contracts {
		c := f.Contracts[i]
		field := func(known bool, fact, name string, change func(*pppk.Contract)) {
			add(known, at("perjanjian", i, "."+fact), name, func(f *pppk.Facts) { change(&f.Contracts[i]) })
		}
		field(c.Number != "", "nomor", "", func(c *pppk.Contract) { c.Number = "" })
		field(c.Unit != "", "unit", "", func(c *pppk.Contract) { c.Unit = "" })
		field(!c.Pay.IsZero(), "gaji", "", func(c *pppk.Contract) { c.Pay = pppk.Rupiah{} })
		field(c.Grade != 0, "golongan", "", func(c *pppk.Contract) { c.Grade = 0 })
		field(!c.ServiceSince.IsZero(), "mkg_sejak", "", func(c *pppk.Contract) { c.ServiceSince = pppk.Date{} })
		field(!c.Signed.IsZero(), "ditandatangani", "", func(c *pppk.Contract) { c.Signed = pppk.Date{} })
		field(c.Status != 0, "status", "", func(c *pppk.Contract) { c.Status = 0 })
		field(!c.First.IsZero(), "mulai", "", func(c *pppk.Contract) { c.First = pppk.Date{} })
		field(!c.Last.IsZero(), "berakhir", "", func(c *pppk.Contract) { c.Last = pppk.Date{} })
		field(c.Position.Name != "", "jabatan.nama", "", func(c *pppk.Contract) { c.Position.Name = "" })
		field(c.Position.Kind != 0, "jabatan.jenis", "perjanjian.jabatan.jenis", func(c *pppk.Contract) {
			c.Position.Kind, c.Position.Cluster, c.Position.Level = 0, 0, 0
		})
		field(c.Position.Cluster != 0, "jabatan.rumpun", "perjanjian.jabatan.rumpun", func(c *pppk.Contract) { c.Position.Cluster = 0 })
		field(c.Position.Level != 0, "jabatan.jenjang", "perjanjian.jabatan.jenjang", func(c *pppk.Contract) { c.Position.Level = 0 })
		field(c.Position.AgeLimit != 0, "jabatan.batas_usia", "perjanjian.jabatan.batas_usia", func(c *pppk.Contract) { c.Position.AgeLimit = 0 })
	}
	return all
}

// monotone forgets each fact of each case, and then each further one: what a rule
// says must stay, or become not known and stay so.
func (k *kit) monotone() {
	if k.impure {
		k.skip("what missing facts do: a rule is not pure")
		return
	}
	for i := range k.cases {
		p := &k.cases[i]
		if p.policy.Check(&p.facts) != nil {
			continue // its facts contradict each other: it says nothing
		}
		k.forgetting(p, p.copied(), results(p.decide(p.copied())), 0, "")
		k.unreadable(p)
	}
}

// forgetting forgets one fact, from the given place in the list on.
func (k *kit) forgetting(p *placed, f *pppk.Facts, was map[string]law.Result, from int, before string) {
	type rest struct {
		facts *pppk.Facts
		now   map[string]law.Result
		i     int
	}
	var next []rest
	all := forgets(f)
	for i := from; i < len(all); i++ {
		less := clone(f)
		all[i].change(less)
		if p.policy.Check(less) != nil {
			continue // not something that an office could know
		}
		now := results(p.decide(less))
		for _, rule := range k.own {
			k.compare(p, rule, was, now, &all[i], before)
		}
		next = append(next, rest{less, now, i})
	}
	if before != "" {
		return
	}
	for _, r := range next {
		// What was forgotten is no longer listed: the next has its place.
		k.forgetting(p, r.facts, r.now, r.i, all[r.i].fact)
	}
}

// compare looks at one rule before and after a fact is forgotten.
func (k *kit) compare(p *placed, rule string, was, now map[string]law.Result, gone *forget, before string) {
	a, there := was[rule]
	b, still := now[rule]
	if !there || !still || a == b {
		return
	}
	without := gone.fact
	if before != "" {
		without = before + " and " + gone.fact
	}
	if b != law.NotKnown {
		k.add("rule "+rule+" without "+gone.fact, "rule.flips", "in case "+p.Name+" it says "+word(a)+", and "+word(b)+" when "+without+" is not known; what is missing is NotKnown, and never no or yes")
		return
	}
	if reads, own := k.reads(rule); own && gone.name != "" && !slices.Contains(reads, gone.name) && before == "" {
		k.add("rule "+rule+" without "+gone.fact, "rule.reads", "in case "+p.Name+" it waits for a fact that its Reads does not name ("+gone.name+"), so the letter does not ask for it")
	}
}

// reads is what a rule of the overlay's own says that it reads.
func (k *kit) reads(rule string) ([]string, bool) {
	for i := range k.overlay.Rules {
		if r := &k.overlay.Rules[i]; r.ID == rule {
			var names []string
			for _, fact := range r.Reads {
				names = append(names, fact.ID)
			}
			return names, true
		}
	}
	return nil, false
}

// unreadable writes values that cannot be read over those that are there: they
// are as good as none.
func (k *kit) unreadable(p *placed) {
	for i := range p.facts.Declared {
		none := p.copied()
		none.Declared[i].Value = ""
		without := results(p.decide(none))
		for _, value := range []string{"?", "Ya", "TIDAK", "1", "-1", "1e9", "besok", "2026-13-01", "0001-01-01", "\x00"} {
			f := p.copied()
			f.Declared[i].Value = value
			if p.policy.Check(f) == nil {
				continue // it can be read
			}
			for rule, now := range results(p.decide(f)) {
				if now != without[rule] && slices.Contains(k.own, rule) {
					k.add("rule "+rule+" with tambahan."+f.Declared[i].ID, "rule.unreadable", "in case "+p.Name+" it says "+word(now)+" of a value that cannot be read, and "+word(without[rule])+" without one; read it with Flag, Number or Date")
				}
			}
		}
	}
}
