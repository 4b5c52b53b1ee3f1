package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/pppk-id/pppk/internal/frozen"
	pppk "github.com/pppk-id/pppk/testdata/before"
	"github.com/pppk-id/pppk/testdata/before/region"
)

var folder = filepath.Join("..", "..", "frozen")

// The library of before gives the answers whose digests are kept: a sample of them,
// or all with PPPK_FROZEN=all in the environment.
func TestDigests(t *testing.T) {
	all, err := frozen.ReadAll(folder)
	if err != nil {
		t.Fatal(err)
	}
	a, err := newAnswerer(all.Words)
	if err != nil {
		t.Fatal(err)
	}
	ofHundred := 1
	if os.Getenv("PPPK_FROZEN") == "all" {
		ofHundred = 100
	}
	cases := all.Sample(ofHundred)
	same := make([]bool, len(cases))
	parallel(len(cases), func(i int) {
		same[i] = frozen.Digest(a.answer(cases[i].Family, cases[i].Number)) == all.Of(cases[i])
	})
	for i, c := range cases {
		if !same[i] {
			t.Errorf("%s has another digest; write them again with go run -C testdata/before ./answer -write", c)
		}
	}
	t.Logf("%d cases", len(cases))
}

// What the frozen cases know of agencies is what their overlays say: which regions
// there are, and on which days their settings begin or begin to be over.
func TestOverlaysOfLaws(t *testing.T) {
	check := func(law string, all ...pppk.Overlay) {
		days := frozen.Effects(law)
		for _, o := range all {
			for _, s := range o.Settings {
				if !slices.Contains(days, s.From().String()) {
					t.Errorf("%s: %s begins on %s", law, s.Parameter(), s.From())
				}
				if over := s.Last().AddDays(1); !s.Last().IsZero() && over.Before(pppk.MustParseDate("2030-01-01")) && !slices.Contains(days, over.String()) {
					t.Errorf("%s: %s is over on %s", law, s.Parameter(), over)
				}
			}
			for _, r := range ownRules(law) {
				if !slices.Contains(days, r.From.String()) {
					t.Errorf("%s: %s begins on %s", law, r.ID, r.From)
				}
			}
		}
	}
	laws := frozen.Laws()
	for o := range region.All() {
		if !slices.Contains(laws, o.ID) {
			t.Errorf("%s is no law", o.ID)
		}
		check(o.ID, o)
	}
	for _, law := range laws {
		var overlays []pppk.Overlay
		for _, text := range frozen.Overlays(law) {
			var o pppk.Overlay
			if err := json.Unmarshal([]byte(text), &o); err != nil {
				t.Fatal(err)
			}
			overlays = append(overlays, o)
		}
		check(law, overlays...)
	}
}

// Somebody is asked about every act, and every act has a rule of an agency's own.
func TestActsAndOwnRules(t *testing.T) {
	for _, act := range pppk.Acts() {
		if !slices.ContainsFunc(rulesOfActs(), func(r pppk.Rule) bool { return r.Act == act }) {
			t.Errorf("no rule of one's own about %s", act)
		}
		if !slices.Contains(frozen.Acts(), act) {
			t.Errorf("nobody is asked about %s", act)
		}
	}
}

// The chosen decisions reach every rule with every result that any decision
// reaches, and most sentences.
func TestReached(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(folder, "reached.txt"))
	if err != nil {
		t.Fatal(err)
	}
	all, err := frozen.ReadAll(folder)
	if err != nil {
		t.Fatal(err)
	}
	a, err := newAnswerer(all.Words)
	if err != nil {
		t.Fatal(err)
	}
	pairs, sentences := map[string]bool{}, map[string]bool{}
	for number := range all.Words.Choices() {
		for _, one := range reachedBy(a.chosenCase(all.Words.Choice(number)).decide()) {
			if strings.HasPrefix(one, pairMark) {
				pairs[one] = true
			} else {
				sentences[one] = true
			}
		}
	}
	want := counts(len(pairs), len(sentences))
	for i, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		if have, _, _ := strings.Cut(line, " of "); have != want[i] {
			t.Errorf("kept: %s; now: %s", line, want[i])
		}
	}
}
