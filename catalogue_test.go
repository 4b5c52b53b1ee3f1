package pppk_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk/internal/pages"
)

// TestCatalogue keeps the beginning of docs/RULES.md, and its headings. Each
// other part is kept by the package that knows it, in a test of the same name.
func TestCatalogue(t *testing.T) {
	pages.Rules.Check(t, ".", map[string]string{
		"": "# Rules and parameters\n\nGenerated from the code by `" + pages.HowRules + "`; do not edit.\n",
	})
}

// TestEveryPartIsKept: each package that writes a part of a page has the test that
// keeps it.
func TestEveryPartIsKept(t *testing.T) {
	t.Parallel()
	for _, page := range []*pages.Page{&pages.Rules, &pages.Wire, &pages.Citations} {
		for _, writer := range page.Writers() {
			require.True(t, keeps(t, writer, page), "no test of %s keeps its part of %s", writer, page.File)
		}
	}
	require.False(t, keeps(t, "planning", &pages.Rules), "it writes none")
}
