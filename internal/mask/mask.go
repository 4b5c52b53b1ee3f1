package mask

import (
	"fmt"
	"io"
)

// Write prints a value that holds personal data as its type and a count.
func Write(s fmt.State, text string) {
	_, _ = io.WriteString(s, text) //nolint:errcheck // fmt.State does not fail
}
