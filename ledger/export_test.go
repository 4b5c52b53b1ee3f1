package ledger

import (
	"io"
	"strings"

	"github.com/pppk-id/pppk"
)

// WriteBatches writes batches as a ledger that had recorded them would.
func WriteBatches(w io.Writer, batches []pppk.Batch) error {
	out := newEntryWriter(w, entriesEnd{Format: EntriesEndFormat})
	for i := range batches {
		if err := out.batch(&batches[i]); err != nil {
			return err
		}
	}
	return out.close()
}

// Summed gives each line of a file the sum that it should have, where it has
// one, and leaves the rest of it as it is.
func Summed(file string) string {
	lines, sum := strings.SplitAfter(file, "\n"), ""
	for i, line := range lines {
		body, tail, ok := strings.Cut(line, `,"sidik":"`)
		_, rest, whole := strings.Cut(tail, `"}`)
		if !ok || !whole {
			continue
		}
		if !strings.Contains(body, entriesEndName) {
			sum = chained(sum, []byte(strings.TrimSpace(body)))
		}
		lines[i] = body + sumText(sum) + rest
	}
	return strings.Join(lines, "")
}

// DaysKept is how many days of all lines a ledger keeps amounts for.
func (l *Ledger) DaysKept() int {
	n := 0
	for _, a := range l.order {
		n += len(a.days)
	}
	return n
}
