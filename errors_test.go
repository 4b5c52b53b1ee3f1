package pppk_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
)

// Problems finds all of them, also in an error that wraps several, and where
// encoding/json has wrapped what a marshaler says.
func TestProblemsOfWrappedErrors(t *testing.T) {
	t.Parallel()
	var f pppk.Facts
	err := f.UnmarshalJSON([]byte(`{"nama": 1, "alamat": "x"}`))
	require.Len(t, pppk.Problems(err), 2)
	wrapped := fmt.Errorf("people.json: %w", fmt.Errorf("line 7: %w", err))
	require.Equal(t, pppk.Problems(err), pppk.Problems(wrapped))
	require.Len(t, pppk.Problems(errors.Join(wrapped, errors.New("other"), wrapped)), 4)
	require.Empty(t, pppk.Problems(nil))
	require.Empty(t, pppk.Problems(errors.New("other")))
}
