package law

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk/internal/wiretest"
)

// The keys that decisions and overlays are written with are those of testdata/wire.golden:
// none is written on some occasion alone that the list does not have.
func TestWrittenKeysAreListed(t *testing.T) {
	t.Parallel()
	require.ElementsMatch(t, wiretest.Keys(t, DecisionFormat), wiretest.JSONKeys(reflect.TypeFor[decisionJSON](), ""))
	listed := slices.DeleteFunc(wiretest.Keys(t, OverlayFormat), func(key string) bool { return strings.HasPrefix(key, "ketentuan[].nilai(") })
	require.ElementsMatch(t, listed, wiretest.JSONKeys(reflect.TypeFor[overlayJSON](), ""))
}

// Every type of value is written with keys of its own choosing, not with the names of its
// fields in Go, and those are listed.
func TestWrittenValuesHaveKeys(t *testing.T) {
	t.Parallel()
	listed := wiretest.Keys(t, OverlayFormat)
	for _, of := range []any{Floor{}, Lengths{}, Offices{}, WageFloor{}, Documents{}, Score{}, SanctionBar{}, AbsenceTable{}} {
		name := reflect.TypeOf(of).Name()
		if _, terms := of.(Lengths); terms {
			name = "Terms"
		}
		written := of
		if v, ok := written.(interface{ wire() any }); ok {
			written = v.wire()
		}
		keys := wiretest.JSONKeys(reflect.TypeOf(written), "ketentuan[].nilai("+name+").")
		require.NotEmpty(t, keys, name)
		for _, key := range keys {
			require.Contains(t, listed, key)
		}
		fields := 0
		for _, key := range listed {
			if strings.HasPrefix(key, "ketentuan[].nilai("+name+")") {
				fields++
			}
		}
		require.Len(t, keys, fields, name)
		require.NotEmpty(t, fileValueOf(of).takes())
		require.Len(t, keys, countedFields(reflect.TypeOf(written)), "%s: a field without a key", name)
	}
}

// countedFields is how many fields a type has, those of its fields among them.
func countedFields(of reflect.Type) (n int) {
	if of.Kind() == reflect.Slice {
		of = of.Elem()
	}
	if of.Kind() != reflect.Struct || of.NumField() == 0 || !of.Field(0).IsExported() {
		return 0
	}
	for i := range of.NumField() {
		n += 1 + countedFields(of.Field(i).Type)
	}
	return n
}
