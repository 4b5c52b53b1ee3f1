// Law2027 is next year's law in one file. PP 12/2027 is made up: it takes the place of
// parts of PP 49/2018 from 1 July 2027 on. It changes a condition, a term and an age, ends
// a rule and closes an open point. The same made-up people are decided on the day before
// and on that day, under one law that knows both.
//
//	go run ./examples/law2027
//
// Read pp12_2027.go to learn how a text of the nation is written: it names nothing that
// the packages law and national would have to know.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "law2027:", err)
		os.Exit(1)
	}
}

// days are the last day of the old text and the first of the new one.
func days() [2]pppk.Date { return [2]pppk.Date{pp12.Since.AddDays(-1), pp12.Since} }

// decided is one person on both days.
type decided struct {
	name string
	on   [2]law.Decision
}

// decide decides everybody on both days, and counts them in one work list.
func decide(l *law.Law) (all []decided, lists *cohort.WorkLists, err error) {
	lists = new(cohort.WorkLists)
	for i, day := range days() {
		policy, err := l.On(day)
		if err != nil {
			return nil, nil, err
		}
		for j, p := range everybody(day) {
			if err := policy.Check(&p.facts); err != nil {
				return nil, nil, fmt.Errorf("%s: %w", p.name, err)
			}
			d := policy.Decide(law.Request{Act: national.Renewal(), Proposed: p.term}, &p.facts)
			lists.Add(&p.facts, d)
			if i == 0 {
				all = append(all, decided{name: p.name})
			}
			all[j].on[i] = d
		}
	}
	return all, lists, nil
}

func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("law2027", flag.ContinueOnError)
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("%q is no flag; -h lists them", flags.Arg(0))
	}
	ours, err := national.Law().Enact(pp12Of2027())
	if err != nil {
		return err
	}
	all, lists, err := decide(ours)
	if err != nil {
		return err
	}
	p := func(format string, args ...any) { fmt.Fprintf(out, format, args...) }
	day := days()
	p("HUKUM TAHUN DEPAN: %s, berlaku sejak %s\n", pp12.Name, pp12.Since)
	p("REKAAN: peraturan itu tidak ada, dan orang-orangnya dibuat-buat.\n\n")
	p("PERPANJANGAN, diputuskan pada %s dan pada %s\n", day[0], day[1])
	for _, one := range all {
		p("\n%s\n", one.name)
		for i, d := range one.on {
			p("  %s  %s\n", day[i], said(d))
			for _, why := range reasons(d) {
				p("              %s\n", why)
			}
		}
	}
	p("\nATURAN YANG BERBUNYI LAIN, BERAKHIR ATAU MENERAPKAN NILAI LAIN\n")
	for _, id := range []string{"renewal.performance", "renewal.competence", "renewal.term.minimum", "renewal.age_limit", "renewal.age_limit.year_left"} {
		p("\n%s\n", id)
		for i, d := range all[0].on {
			p("  %s  %s\n", day[i], rule(d, id))
		}
	}
	p("\nDAFTAR KERJA, kedua hari bersama: satu alasan pada satu tempat, apa pun bunyinya\n\n")
	for _, o := range lists.Outcomes() {
		p("%3d %s\n", o.People, o.Outcome)
		for _, r := range o.Reasons {
			p("    %3d %s: %s\n", r.People, r.Reason, r.Title)
		}
	}
	return nil
}

// said is the outcome and the last day that may be given.
func said(d law.Decision) string {
	text := d.Outcome().String()
	if until, _ := d.Longest(); !until.IsZero() && d.Outcome() != law.NotEligible {
		text += ", paling lama sampai " + until.String()
	}
	return text
}

// reasons are the blocking rules that stand in the way or are contested, with their texts.
func reasons(d law.Decision) (all []string) {
	for f := range d.Findings() {
		if f.Blocks && (f.Result == law.NotMet || f.Result == law.ContestedResult) {
			all = append(all, f.String())
		}
	}
	return all
}

// rule is what a rule is about on the day, and its texts.
func rule(d law.Decision, id string) string {
	for f := range d.Findings() {
		if f.Rule == id {
			return strings.TrimPrefix(f.String(), "["+f.Result.String()+"] ")
		}
	}
	return "tidak ada"
}
