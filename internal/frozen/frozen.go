// Package frozen makes up the cases on which the answers of the library are
// frozen while its packages are rearranged, and keeps their digests.
//
// It imports nothing of the library. Everything that it hands out is text as it
// stands on the wire, so that the library of before and the library of now read
// the same bytes, whatever their Go looks like. The same number always gives the
// same case. All people, offices and agencies in it are made up, but for the ids
// of regions that package region has.
package frozen

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// The families of cases; those beside the acts are in [Families].
const (
	Decisions = "decisions" // a person under four laws on three days
	Words     = "words"     // all texts about one decision
	Lists     = "lists"     // the work lists of a group of those
)

// The number of cases of which all texts are kept, and how many make a group.
const (
	WordCases  = 1000
	ListLength = 25
)

// The files of the digests.
const (
	DecisionsFile = "decisions.txt"
	WordsFile     = "words.txt"
	BesideFile    = "beside.txt"
)

// Case is one frozen case.
type Case struct {
	Family string
	Number int
}

// String is the case as the program answer takes it: "words 17".
func (c Case) String() string { return fmt.Sprintf("%s %d", c.Family, c.Number) }

// Choice is one decision of those about a person.
type Choice struct{ Person, Law, Day int }

// Digest is what is kept of an answer.
func Digest(answer string) string {
	sum := sha256.Sum256([]byte(answer))
	return hex.EncodeToString(sum[:8])
}

// Digests are the digests of all cases of one file, in its order.
type Digests struct {
	Cases   []Case
	of      map[Case]string
	choices []Choice
}

// Of is the digest of a case, or "".
func (d *Digests) Of(c Case) string { return d.of[c] }

// Choice is the decision whose texts a case of [pppk.Words] has.
func (d *Digests) Choice(number int) Choice { return d.choices[number] }

// Add adds a case with its digest.
func (d *Digests) Add(c Case, digest string) {
	if d.of == nil {
		d.of = map[Case]string{}
	}
	d.Cases = append(d.Cases, c)
	d.of[c] = digest
}

// Choose adds a case of [pppk.Words], numbered as they come; its digest can follow.
func (d *Digests) Choose(c Choice) { d.choices = append(d.choices, c) }

// Choices is how many were chosen.
func (d *Digests) Choices() int { return len(d.choices) }

// Read reads a file of digests: a case a line and, of the words, what was chosen.
func Read(file string) (*Digests, error) {
	text, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer text.Close()
	d := &Digests{}
	lines := bufio.NewScanner(text)
	for lines.Scan() {
		var c Case
		var digest string
		if _, err := fmt.Sscan(lines.Text(), &c.Family, &c.Number, &digest); err != nil {
			return nil, fmt.Errorf("%s: %q: %w", file, lines.Text(), err)
		}
		d.Add(c, digest)
		if c.Family == Words {
			var of Choice
			if _, err := fmt.Sscan(lines.Text(), &c.Family, &c.Number, &digest, &of.Person, &of.Law, &of.Day); err != nil {
				return nil, fmt.Errorf("%s: %q: %w", file, lines.Text(), err)
			}
			d.Choose(of)
		}
	}
	return d, lines.Err()
}

// Write writes a file that [Read] reads.
func (d *Digests) Write(file string) error {
	var b strings.Builder
	for _, c := range d.Cases {
		fmt.Fprintf(&b, "%s %d %s", c.Family, c.Number, d.of[c])
		if c.Family == Words {
			of := d.choices[c.Number]
			fmt.Fprintf(&b, " %d %d %d", of.Person, of.Law, of.Day)
		}
		b.WriteByte('\n')
	}
	return os.WriteFile(file, []byte(b.String()), 0o644)
}

// All are the digests of the three files of a folder.
type All struct{ Decisions, Words, Beside *Digests }

// ReadAll reads them.
func ReadAll(folder string) (all All, err error) {
	for file, to := range map[string]**Digests{DecisionsFile: &all.Decisions, WordsFile: &all.Words, BesideFile: &all.Beside} {
		if *to, err = Read(filepath.Join(folder, file)); err != nil {
			return All{}, err
		}
	}
	return all, nil
}

// Of is the digest of a case of any file.
func (a All) Of(c Case) string {
	return a.Decisions.of[c] + a.Words.of[c] + a.Beside.of[c]
}

// Sample is so many of a hundred people and questions, always the same ones, and all
// of the words, since a sentence stands in few of them; everything for 100.
func (a All) Sample(ofHundred int) (some []Case) {
	d := drawFor("contoh", ofHundred)
	for _, c := range slices.Concat(a.Decisions.Cases, a.Beside.Cases) {
		if d.n(100) < ofHundred {
			some = append(some, c)
		}
	}
	return append(some, a.Words.Cases...)
}

// Difference sets two answers against each other: the lines that part them, those
// of before after "-", those of now after "+", with the last line before them that
// says under which law they stand, or that both have.
func Difference(before, now string) string {
	old, recent := strings.Split(before, "\n"), strings.Split(now, "\n")
	var b strings.Builder
	said := ""
	for len(old) > 0 || len(recent) > 0 {
		if len(old) > 0 && len(recent) > 0 && old[0] == recent[0] {
			if said = old[0]; strings.HasPrefix(old[0], "==") {
				fmt.Fprintln(&b, "  "+old[0])
			}
			old, recent = old[1:], recent[1:]
			continue
		}
		if said != "" && !strings.HasPrefix(said, "==") {
			fmt.Fprintln(&b, "  "+said)
		}
		n, m := rejoin(old, recent)
		for _, line := range old[:n] {
			fmt.Fprintln(&b, "- "+line)
		}
		for _, line := range recent[:m] {
			fmt.Fprintln(&b, "+ "+line)
		}
		old, recent, said = old[n:], recent[m:], ""
	}
	return b.String()
}

// rejoin is after how many lines of each the two texts have a line in common, the
// fewest of both together.
func rejoin(old, recent []string) (n, m int) {
	for sum := range len(old) + len(recent) {
		for n := max(0, sum-len(recent)+1); n <= sum && n < len(old); n++ {
			if m := sum - n; m < len(recent) && old[n] == recent[m] {
				return n, m
			}
		}
	}
	return len(old), len(recent)
}
