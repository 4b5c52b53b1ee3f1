package main

import (
	"github.com/pppk-id/pppk"
)

// person is one made-up employee, and what is proposed for the renewal.
type person struct {
	name  string // by what is particular; nobody has a name
	facts pppk.Facts
	term  pppk.Period
}

// Everybody's agreement ends on one day, and the next one would start on the day after.
var (
	first = pppk.MustParseDate("2022-10-01")
	last  = pppk.MustParseDate("2027-09-30")
	next  = last.AddDays(1)
)

var (
	nurse = pppk.Position{Name: "Perawat", Kind: pppk.Functional, Cluster: pppk.OtherCluster, Level: pppk.Terampil}
	clerk = pppk.Position{Name: "Pengadministrasi Umum", Kind: pppk.Pelaksana}
)

// made is somebody of whom all is known, said shortly before the day, and about whom no
// condition fails under either regulation.
func made(day pppk.Date) pppk.Facts {
	said := day.AddDays(-14)
	f := pppk.Facts{
		BirthDate: pppk.MustParseDate("1990-05-05"),
		Contracts: pppk.Chain{{Number: "P-1", Status: pppk.FullTime, Period: pppk.Period{First: first, Last: last}, Position: nurse, Unit: "Dinas Contoh"}},
		Events:    pppk.Events{CompleteTo: day},
	}
	for _, subject := range []pppk.Subject{pppk.Attainment, pppk.Competence, pppk.AgencyNeed, pppk.Funds} {
		f.Statements = append(f.Statements, pppk.Statement{Subject: subject, Answer: pppk.Yes, Date: said, Office: "Dinas Contoh"})
	}
	for _, year := range []int{day.Year() - 2, day.Year() - 1} {
		f.Evaluations = append(f.Evaluations, pppk.Evaluation{Year: year, Period: pppk.Annual, Predicate: pppk.Good})
	}
	return f
}

// everybody is the made-up people as they are on file on the day.
func everybody(day pppk.Date) []*person {
	var all []*person
	add := func(name string, years int, change func(*pppk.Facts)) {
		p := &person{name: name, facts: made(day)}
		if years > 0 {
			p.term = pppk.Term(next, years)
		}
		change(&p.facts)
		all = append(all, p)
	}
	no := func(subject pppk.Subject) func(*pppk.Facts) {
		return func(f *pppk.Facts) {
			for i := range f.Statements {
				if f.Statements[i].Subject == subject {
					f.Statements[i].Answer = pppk.No
				}
			}
		}
	}
	add("semua terpenuhi, dua tahun", 2, func(*pppk.Facts) {})
	add("satu tahun diusulkan", 1, func(*pppk.Facts) {})
	add("satu predikat butuh perbaikan", 2, func(f *pppk.Facts) { f.Evaluations[0].Predicate = pppk.NeedsImprovement })
	add("target dinyatakan tidak tercapai", 2, no(pppk.Attainment))
	add("kompetensi dinyatakan tidak sesuai", 2, no(pppk.Competence))
	add("perawat, 58 tahun pada Agustus 2027", 0, func(f *pppk.Facts) { f.BirthDate = pppk.MustParseDate("1969-08-20") })
	add("pelaksana, 58 tahun pada Mei 2028", 0, func(f *pppk.Facts) {
		f.BirthDate, f.Contracts[0].Position = pppk.MustParseDate("1970-05-05"), clerk
	})
	return all
}
