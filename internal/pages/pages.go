// Package pages is for tests. It holds files that several packages write
// together to what each of them says now: every package writes the parts that it
// alone knows.
package pages

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the parts of the generated pages that this package writes")

// updateWire is a flag of its own: a name that others store is not rewritten by
// the way.
var updateWire = flag.Bool("update-wire", false, "rewrite the part of testdata/wire.golden that this package writes")

// A Page is a file of parts, each with a heading and a writer.
type Page struct {
	File   string // from the root of the module
	mark   string // what a line with a heading begins with
	update *bool
	how    string // how it is rewritten
	Parts  []Part // in their order
}

// Part is one part of a page: its heading, and the folder of the package that
// writes it.
type Part struct{ Heading, Writer string }

// Check holds the parts of the page whose writer is the package under test, in
// the folder, to what it says now: the text of each by its heading. The text before the
// first heading has the heading "". It has to say all of its parts and no others.
func (p *Page) Check(t *testing.T, writer string, now map[string]string) {
	t.Helper()
	var mine, said []string
	for _, part := range p.Parts {
		if part.Writer == writer {
			mine = append(mine, part.Heading)
		}
	}
	for heading := range now {
		said = append(said, heading)
	}
	require.ElementsMatch(t, mine, said, "the parts of %s that %s writes", p.File, writer)
	if *p.update {
		p.write(t, now)
	}
	have := p.Read(t)
	for _, heading := range mine {
		require.Equal(t, now[heading], have[heading], "%s: %s; run: %s", p.File, heading, p.how)
	}
}

// Read returns the parts of the page by their headings. It fails if the page has
// other headings than it should, or in another order.
func (p *Page) Read(t *testing.T) map[string]string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(Root(t), p.File))
	require.NoError(t, err)
	parts, order := p.split(string(data))
	var want []string
	for _, part := range p.Parts {
		want = append(want, part.Heading)
	}
	require.Equal(t, want, order, "the headings of %s", p.File)
	return parts
}

// Lines returns the lines of a part that has no blank ones.
func Lines(part string) []string {
	if part = strings.Trim(part, "\n"); part != "" {
		return strings.Split(part, "\n")
	}
	return nil
}

// Listed makes a part of lines, in their order.
func Listed(lines []string) string { return strings.Join(lines, "\n") + "\n" }

// Updating reports whether generated pages are being rewritten.
func Updating() bool { return *update }

// Updating reports whether the page is being rewritten.
func (p *Page) Updating() bool { return *p.update }

// Writers are the folders of the packages that write the page.
func (p *Page) Writers() (all []string) {
	for _, part := range p.Parts {
		if !slices.Contains(all, part.Writer) {
			all = append(all, part.Writer)
		}
	}
	return all
}

func (p *Page) split(text string) (parts map[string]string, order []string) {
	parts = map[string]string{}
	for i, part := range strings.Split(text, "\n"+p.mark) {
		heading := ""
		if i > 0 {
			heading, part, _ = strings.Cut(part, "\n")
		}
		parts[heading] = part
		order = append(order, heading)
	}
	return parts, order
}

// write writes the parts that are given over those of the file and keeps the
// rest. A part that the page does not have yet comes to its place.
func (p *Page) write(t *testing.T, now map[string]string) {
	t.Helper()
	file := filepath.Join(Root(t), p.File)
	data, err := os.ReadFile(file)
	if !os.IsNotExist(err) {
		require.NoError(t, err)
	}
	parts, _ := p.split(string(data))
	var b strings.Builder
	for i, part := range p.Parts {
		text, ok := now[part.Heading]
		if !ok {
			text = parts[part.Heading]
		}
		if i > 0 {
			b.WriteString("\n" + p.mark + part.Heading + "\n")
		}
		b.WriteString(text)
	}
	require.NoError(t, os.WriteFile(file, []byte(b.String()), 0o644))
}

// Root is the folder of the module.
func Root(t testing.TB) string {
	t.Helper()
	at, err := os.Getwd()
	require.NoError(t, err)
	for {
		if _, err := os.Stat(filepath.Join(at, "schema", "schema.go")); err == nil {
			return at
		}
		up := filepath.Dir(at)
		require.NotEqual(t, at, up, "no module around the test")
		at = up
	}
}
