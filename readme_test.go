package pppk_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk/internal/madeup"
)

// TestReadme: the first screen of the README is the package's Example, which is
// compiled and run, and its output.
func TestReadme(t *testing.T) {
	t.Parallel()
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	blocks := regexp.MustCompile("(?s)```(go|text)\n(.*?)```").FindAllStringSubmatch(string(readme), 2)
	require.Len(t, blocks, 2)

	source, err := os.ReadFile("example_test.go")
	require.NoError(t, err)
	parts := regexp.MustCompile(`(?s)\nfunc Example\(\) \{\n(.*?)\t// Output:\n(.*?)\n\}\n`).FindStringSubmatch(string(source))
	require.Len(t, parts, 3)
	require.Equal(t, madeup.Unindent(parts[1], "\t"), blocks[0][2])
	require.Equal(t, madeup.Unindent(parts[2], "\t// "), strings.TrimSuffix(blocks[1][2], "\n"))

	for _, command := range []string{"go run ./examples/renewal", "go test ./..."} {
		require.Contains(t, string(readme), "\n    "+command+" ")
	}
}
