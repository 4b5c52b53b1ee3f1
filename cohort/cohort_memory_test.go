//go:build !race

package cohort_test

import (
	"encoding/json"
	"io"
	"iter"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/national"
)

// endless gives the header and then the same rows, so that a file of any length
// needs no memory.
type endless struct {
	header, rows string
	at, left     int
}

func (e *endless) Read(p []byte) (int, error) {
	if e.header != "" {
		n := copy(p, e.header)
		e.header = e.header[n:]
		return n, nil
	}
	if e.left == 0 {
		return 0, io.EOF
	}
	n := copy(p, e.rows[e.at:])
	if e.at += n; e.at == len(e.rows) {
		e.at = 0
		e.left--
	}
	return n, nil
}

// TestMemoryDoesNotGrowWithTheFile: ten times the rows, the same heap.
func TestMemoryDoesNotGrowWithTheFile(t *testing.T) {
	const people = 200
	file, _ := cohortFile(t, people)
	header, rows, _ := strings.Cut(string(file), "\n")
	row := sheetPerson(madeup.NewGenerator(18), 1)
	line, err := json.Marshal(row)
	require.NoError(t, err)
	inUse := func(rows iter.Seq2[*cohort.Row, error], want int) uint64 {
		var m runtime.MemStats
		n, most := 0, uint64(0)
		for row, err := range rows {
			if err != nil {
				t.Fatal(err)
			}
			sinkRow = row
			if n++; n%(want/5) == 0 {
				runtime.GC()
				runtime.ReadMemStats(&m)
				most = max(most, m.HeapAlloc)
			}
		}
		require.Equal(t, want, n)
		return most
	}
	for name, read := range map[string]func(n int) iter.Seq2[*cohort.Row, error]{
		"csv": func(n int) iter.Seq2[*cohort.Row, error] {
			return cohort.ReadCSV(&endless{header: header + "\n", rows: rows, left: n / people}, cohort.CSVOptions{Law: national.Law(), Dates: cohort.ISODates})
		},
		"json": func(n int) iter.Seq2[*cohort.Row, error] {
			return cohort.ReadJSONLines(&endless{rows: string(line) + "\n", left: n}, national.Law())
		},
	} {
		few, many := 10_000, 100_000
		if name == "json" {
			few, many = 300, 3000
		}
		before, after := inUse(read(few), few), inUse(read(many), many)
		require.Less(t, after, before+1<<18, "%s", name)
	}
}
