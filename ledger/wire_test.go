package ledger

import (
	"encoding/json"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/jsontext"
	"github.com/pppk-id/pppk/internal/wiretest"
)

// TestWire keeps the keys of the journal.
func TestWire(t *testing.T) {
	var l wiretest.List
	l.Format(EntryFormat, wiretest.JSONKeys(reflect.TypeFor[entryLine](), ""))
	l.Format(EntriesEndFormat, wiretest.JSONKeys(reflect.TypeFor[entriesEnd](), ""))
	l.Check(t, "ledger", "ledger")
}

// The decoders know the keys that are written, and no others.
func TestWireKeysAreRead(t *testing.T) {
	t.Parallel()
	require.ElementsMatch(t, wiretest.JSONKeys(reflect.TypeFor[entryLine](), ""),
		wiretest.KeysRead(t, `{"membuka":{}}`, func() json.Unmarshaler { return &lineText{of: (&entryLine{}).readers} }))
	require.ElementsMatch(t, wiretest.JSONKeys(reflect.TypeFor[entriesEnd](), ""),
		wiretest.KeysRead(t, `{}`, func() json.Unmarshaler { return &lineText{of: (&entriesEnd{}).readers} }))
}

// lineText reads the keys of a line, whatever its place and its sum.
type lineText struct {
	of func(*pppk.ProblemList) map[string]func(jsontext.Node)
}

func (l *lineText) UnmarshalJSON(data []byte) error {
	ps := &pppk.ProblemList{}
	if n, ok := jsontext.Parse(ps, data); ok {
		jsontext.Fields(ps, n, l.of(ps))
	}
	return ps.Err()
}
