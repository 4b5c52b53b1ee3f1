package main

import (
	"fmt"
	"math/rand/v2"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// The made-up people. Names belong to nobody.
var (
	firstNames = []string{"Ayu", "Bagas", "Citra", "Dimas", "Eka", "Fajar", "Gita", "Hendra", "Intan", "Joko", "Kartika", "Lukman", "Mega", "Nanda", "Putri", "Rangga", "Sari", "Taufik", "Wulan"}
	lastNames  = []string{"Anggraini", "Budiman", "Cahyono", "Damayanti", "Firmansyah", "Gunawan", "Hartati", "Irawan", "Kusuma", "Lestari", "Maulana", "Nugroho", "Permata", "Rahayu", "Santoso", "Utami"}
)

// post is a position that the made-up people are appointed to, and its age limit
// at the least.
type post struct {
	pppk.Position
	unit, education string
	limit           int
}

var (
	teacher  = post{pppk.Position{Name: "Guru Kelas", Kind: pppk.Functional, Cluster: pppk.Teacher, Level: pppk.AhliPertama, Category: pppk.TeacherPosts}, "SDN Contoh", "S-1 Pendidikan Guru", 60}
	nurse    = post{pppk.Position{Name: "Perawat", Kind: pppk.Functional, Cluster: pppk.OtherCluster, Level: pppk.Terampil, Category: pppk.HealthPosts}, "RSUD Contoh", "D-III Keperawatan", 58}
	computer = post{pppk.Position{Name: "Pranata Komputer", Kind: pppk.Functional, Cluster: pppk.OtherCluster, Level: pppk.AhliPertama, Category: pppk.TechnicalPosts}, "Dinas Contoh", "S-1 Informatika", 58}
	operator = post{pppk.Position{Name: "Operator Layanan Operasional", Kind: pppk.Pelaksana, Category: pppk.TechnicalPosts}, "Kecamatan Contoh", "SMA/sederajat", 58}
)

func postOf(g group, i int) post {
	var p post
	switch g.Category {
	case pppk.TeacherPosts:
		return teacher
	case pppk.HealthPosts:
		return nurse
	default:
		p = operator
		if i%4 == 0 {
			p = computer
		}
	}
	p.Category = g.Category
	return p
}

// candidate is a made-up person and what is asked about him.
type candidate struct {
	facts   pppk.Facts
	request law.Request
	post    post
	group   group
	ref     string // opaque, never a NIP
}

// What an office has said of everybody who passed, each before the decision.
var asked = []struct {
	about pppk.Subject
	by    string
}{
	{pppk.Application, "SSCASN"}, {pppk.CleanRecord, "Polres Contoh"}, {pppk.NotDismissed, "pelamar"}, {pppk.NoParty, "pelamar"},
	{pppk.FittingEducation, "BKPSDM"}, {pppk.Certified, "BKPSDM"}, {pppk.Fitness, "RSUD Contoh"}, {pppk.PostSet, "Menteri PANRB"},
	{pppk.PassedSelection, "Panselnas"}, {pppk.NumberSet, "BKN"}, {pppk.NotBarred, "Panselnas"}, {pppk.NotBound, "pelamar"},
}

// people yields the cohort, one by one: those who were appointed, of whom the
// first few start beyond the age limit of applicants, then the others.
func (c *cohort) people(yield func(*candidate) error) error {
	g := rand.New(rand.NewPCG(uint64(c.Year), uint64(c.appointed())))
	n := 0
	person := func(of group, change func(*candidate)) error {
		n++
		p := c.person(g, of, n)
		change(p)
		if err := p.facts.Check(); err != nil {
			return fmt.Errorf("person %d: %w", n, err)
		}
		return yield(p)
	}
	late := c.LateStart
	for _, of := range groups {
		for range c.Appointed[of] {
			err := person(of, func(p *candidate) {
				if late > 0 { // turns too old between the application and the start
					late--
					p.facts.BirthDate = c.Applied.AddDays(1).AddMonths(-12*(p.post.limit-1), pppk.ClampToMonthEnd)
					p.request.Proposed = pppk.Term(c.Start, 1)
				}
			})
			if err != nil {
				return err
			}
		}
	}
	for _, other := range c.Others {
		for range other.Count {
			if err := person(c.largest(), func(p *candidate) { other.change(p, c) }); err != nil {
				return err
			}
		}
	}
	return nil
}

// largest is the category to which the others are added.
func (c *cohort) largest() (most group) {
	for _, g := range groups {
		if c.Appointed[g] > c.Appointed[most] {
			most = g
		}
	}
	return most
}

func (c *cohort) person(g *rand.Rand, of group, n int) *candidate {
	p := &candidate{post: postOf(of, n), group: of, ref: fmt.Sprintf("%s/%05d", c.Region, n)}
	p.facts = pppk.Facts{
		Name:      firstNames[g.IntN(len(firstNames))] + " " + lastNames[g.IntN(len(lastNames))],
		BirthDate: c.Applied.AddDays(-365*22 - g.IntN(365*30)), // 22 to 52 years old
	}
	for _, a := range asked {
		s := pppk.Statement{Subject: a.about, Answer: pppk.Yes, Date: c.Day.AddDays(-7), Office: a.by}
		switch a.about {
		case pppk.Application:
			s.Date = c.Applied
		case pppk.PostSet:
			s.Date = c.Authorised
		}
		p.facts.Statements = append(p.facts.Statements, s)
	}
	p.facts.Events.CompleteTo = c.Day
	p.request = law.Request{Act: national.Appointment(), Position: p.post.Position, Proposed: pppk.Term(c.Start, c.Years)}
	return p
}

// change makes of somebody who could be appointed one who cannot.
func (m *madeUp) change(p *candidate, c *cohort) {
	switch {
	case m.What == tooOld:
		p.facts.BirthDate = c.Applied.AddMonths(-12*p.post.limit, pppk.ClampToMonthEnd).AddDays(-30)
	case m.What == tooYoung:
		p.facts.BirthDate = c.Applied.AddMonths(-12*20, pppk.ClampToMonthEnd).AddDays(30)
	case m.NotYet == birth:
		p.facts.BirthDate = pppk.Date{}
	}
	for i := range p.facts.Statements {
		switch s := &p.facts.Statements[i]; s.Subject {
		case m.No:
			s.Answer = pppk.No
		case subject(m.NotYet):
			s.Answer = 0
		}
	}
}
