// Command answer prints what the library of before answers to a frozen case, and
// writes the digests of all its answers:
//
//	go run -C testdata/before ./answer decisions 123
//	go run -C testdata/before ./answer words 17
//	go run -C testdata/before ./answer lists 3
//	go run -C testdata/before ./answer leave 5
//	go run -C testdata/before ./answer -question leave 5   # what is asked
//	go run -C testdata/before ./answer -write              # all digests
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/pppk-id/pppk/internal/frozen"
)

func main() {
	folder := flag.String("folder", filepath.Join("..", "frozen"), "where the digests are")
	write := flag.Bool("write", false, "write all digests")
	ask := flag.Bool("question", false, "print what is asked, and not the answer")
	flag.Parse()
	if err := run(*folder, *write, *ask, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(folder string, write, ask bool, of []string) error {
	if write {
		return writeAll(folder)
	}
	if len(of) != 2 {
		return fmt.Errorf("give a family and a number; the families are %s, %s, %s, %s", frozen.Decisions, frozen.Words, frozen.Lists, strings.Join(frozen.Families(), ", "))
	}
	number, err := strconv.Atoi(of[1])
	if err != nil {
		return err
	}
	all, err := frozen.ReadAll(folder)
	if err != nil {
		return err
	}
	c := frozen.Case{Family: of[0], Number: number}
	if all.Of(c) == "" {
		return fmt.Errorf("there is no case %s", c)
	}
	if ask {
		fmt.Print(asked(c, all.Words))
		return nil
	}
	a, err := newAnswerer(all.Words)
	if err != nil {
		return err
	}
	fmt.Print(a.answer(c.Family, c.Number))
	return nil
}

// asked is what is asked in a case.
func asked(c frozen.Case, chosen *frozen.Digests) string {
	person := func(number int) string {
		p := frozen.PersonOf(number)
		return fmt.Sprintf("%s\n%+v\n%q %q\n", p.Facts, p.Request, p.Laws, p.Days)
	}
	switch c.Family {
	case frozen.Decisions:
		return person(c.Number)
	case frozen.Words:
		return person(chosen.Choice(c.Number).Person)
	case frozen.Lists:
		return fmt.Sprintf("words %d to %d\n", c.Number*frozen.ListLength, (c.Number+1)*frozen.ListLength-1)
	}
	return frozen.QuestionOf(c.Family, c.Number).String()
}

// writeAll answers every case and writes the digests.
func writeAll(folder string) error {
	var chosen, decisions, words, beside frozen.Digests
	a, err := newAnswerer(&chosen)
	if err != nil {
		return err
	}
	reach := newReach()
	digests := make([]string, frozen.People)
	parallel(frozen.People, func(number int) {
		p := frozen.PersonOf(number)
		digests[number] = frozen.Digest(a.decisions(p))
		reach.of(a, p)
	})
	for number, digest := range digests {
		decisions.Add(frozen.Case{Family: frozen.Decisions, Number: number}, digest)
	}
	for _, c := range reach.choose(frozen.WordCases) {
		chosen.Choose(c)
		words.Choose(c)
	}
	for _, of := range []struct {
		to     *frozen.Digests
		family []string
		cases  int
	}{
		{&words, []string{frozen.Words}, chosen.Choices()},
		{&words, []string{frozen.Lists}, chosen.Choices() / frozen.ListLength},
		{&beside, frozen.Families(), frozen.BesideCases},
	} {
		for _, family := range of.family {
			digests := make([]string, of.cases)
			parallel(of.cases, func(number int) { digests[number] = frozen.Digest(a.answer(family, number)) })
			for number, digest := range digests {
				of.to.Add(frozen.Case{Family: family, Number: number}, digest)
			}
		}
	}
	for file, d := range map[string]*frozen.Digests{frozen.DecisionsFile: &decisions, frozen.WordsFile: &words, frozen.BesideFile: &beside} {
		if err := d.Write(filepath.Join(folder, file)); err != nil {
			return err
		}
	}
	return os.WriteFile(filepath.Join(folder, "reached.txt"), []byte(reach.report()), 0o644)
}

// parallel does something for each number on all cores.
func parallel(n int, do func(int)) {
	var next atomic.Int64
	var all sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		all.Add(1)
		go func() {
			defer all.Done()
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		}()
	}
	all.Wait()
}
