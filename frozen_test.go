package pppk_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/frozen"
	"github.com/pppk-id/pppk/national"
)

// frozenFolder has the digests of what the library answered before its packages
// were rearranged. They are written by the library of that time alone, with
//
//	go run -C testdata/before ./answer -write
//
// and never by this test: an answer that changes here is a mistake here.
var frozenFolder = filepath.Join("testdata", "frozen")

// mostShown is of how many cases both answers are shown.
const mostShown = 3

// TestFrozen: no answer has changed. It asks about two of a hundred people and
// questions and about every text, and with PPPK_FROZEN=all in the environment about
// all.
func TestFrozen(t *testing.T) {
	t.Parallel()
	all, err := frozen.ReadAll(frozenFolder)
	require.NoError(t, err)
	ofHundred := 2
	if os.Getenv("PPPK_FROZEN") == "all" {
		ofHundred = 100
	}
	a, err := newAnswerer(all.Words)
	require.NoError(t, err)

	cases := all.Sample(ofHundred)
	require.NotEmpty(t, cases)
	var next, failed, refused, changed atomic.Int64
	var shown sync.Mutex
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Add(1)
		go func() {
			defer workers.Done()
			for i := next.Add(1) - 1; i < int64(len(cases)); i = next.Add(1) - 1 {
				c := cases[i]
				now := a.answerSafely(c)
				if frozen.Digest(now) == all.Of(c) {
					continue
				}
				switch {
				case a.refused(c):
					refused.Add(1)
					continue
				case meant[c.String()] != "":
					changed.Add(1)
					continue
				}
				if failed.Add(1) <= mostShown {
					shown.Lock()
					t.Errorf("%s: the answer has changed (- before, + now); what is asked:\n    go run -C testdata/before ./answer -question %s\n%s", c, c, differenceOf(c, now))
					shown.Unlock()
				}
			}
		}()
	}
	workers.Wait()
	if n := failed.Load(); n > 0 {
		t.Errorf("%d of %d cases have another answer than before", n, len(cases))
	}
	t.Logf("%d cases; of them %d are refused now, and %d are meant to be others", len(cases), refused.Load(), changed.Load())
	if ofHundred == 100 { // as CHANGELOG.md has it
		require.EqualValues(t, refusedNow, refused.Load())
		require.EqualValues(t, len(meant), changed.Load())
	}
}

// refusedNow is how many cases ask something that cannot be.
const refusedNow = 305

// meant are the cases with another answer, and why.
var meant = map[string]string{
	"decisions 5052": "an ending on the age limit, in the weeks in which it bites under some readings: each reading says what it comes to, and not what the first one does",
	"facts 240":      "facts know no acts: a statement about a word that is none says which form the word has",
}

// refused reports whether it asks something that cannot be, or counts somebody of whom that
// was asked: once it was answered all the same, and now it is refused with a word. It is the
// one change that is meant.
func (a *answerer) refused(c frozen.Case) bool {
	switch c.Family {
	case "decisions":
		person := frozen.PersonOf(c.Number)
		q := question(person.Request)
		for _, law := range person.Laws {
			for _, day := range person.Days {
				if policy, err := a.policy(law, day); err == nil {
					d := policy.Decide(q, factsOf(person.Facts))
					return q.Check() != nil && d.Err() != nil && d.Outcome() == 0
				}
			}
		}
	case "compare":
		q := frozen.QuestionOf(c.Family, c.Number)
		r := question(frozen.Request{Act: q["tindakan"], First: q["usulan_mulai"], Last: q["usulan_berakhir"], Position: q["jabatan"], Ground: q["alasan"]})
		d := must(national.Law().On(pppk.MustParseDate("2026-03-02"))).Decide(r, &pppk.Facts{})
		return r.Check() != nil && d.Err() != nil
	case "words":
		return a.chosenCase(a.chosen.Choice(c.Number)).decide().Err() != nil
	case "lists":
		for i := range frozen.ListLength {
			if a.chosenCase(a.chosen.Choice(c.Number*frozen.ListLength+i)).decide().Err() != nil {
				return true
			}
		}
	}
	return false
}

// answerSafely is the answer, or what the library panicked with.
func (a *answerer) answerSafely(c frozen.Case) (text string) {
	defer func() {
		if r := recover(); r != nil {
			text = "panic: " + toText(r)
		}
	}()
	return a.answer(c.Family, c.Number)
}

func toText(r any) string {
	if err, ok := r.(error); ok {
		return err.Error()
	}
	s, _ := r.(string)
	return s
}

// differenceOf asks the library of before and sets the two answers against each
// other.
func differenceOf(c frozen.Case, now string) string {
	ask := exec.Command("go", "run", "-C", filepath.Join("testdata", "before"), "./answer", c.Family, strconv.Itoa(c.Number))
	ask.Stderr = os.Stderr
	before, err := ask.Output()
	if err != nil {
		return "the library of before could not be asked: " + err.Error() + "\nnow:\n" + now
	}
	if frozen.Digest(string(before)) == frozen.Digest(now) {
		return "both give the same answer now: the digests are those of other cases\n"
	}
	return frozen.Difference(string(before), now)
}

// Every pair of an act and a law, and every day of effect with the days beside it,
// has enough decisions among the frozen ones; so has each day of effect of an agency's
// own under its own law.
func TestFrozenCovers(t *testing.T) {
	t.Parallel()
	const least, leastOwn = 50, 25
	pairs, days, own := map[[2]string]int{}, map[string]int{}, map[[2]string]int{}
	for number := range frozen.People {
		p := frozen.OutlineOf(number)
		for _, law := range p.Laws {
			pairs[[2]string{p.Request.Act, law}] += len(p.Days)
			for _, day := range p.Days {
				days[day]++
				own[[2]string{law, day}]++
			}
		}
	}
	for _, act := range frozen.Acts() {
		for _, law := range frozen.Laws() {
			require.GreaterOrEqual(t, pairs[[2]string{act, law}], least, "%s under %s", act, law)
		}
	}
	for _, day := range frozen.Days() {
		require.GreaterOrEqual(t, days[day], least, day)
	}
	for _, law := range frozen.Laws() {
		for _, day := range frozen.Around(law) {
			require.GreaterOrEqual(t, own[[2]string{law, day}], leastOwn, "%s under %s", day, law)
		}
	}
	t.Logf("%d pairs of act and law, %d days", len(pairs), len(days))
}
