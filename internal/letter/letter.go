package letter

import (
	"strings"

	"github.com/pppk-id/pppk"
)

type Writer struct{ B []byte }

func (w *Writer) Line(parts ...string) {
	for _, s := range parts {
		w.B = append(w.B, s...)
	}
	w.B = append(w.B, '\n')
}

func (w *Writer) Section(title string) { w.Line("\n", title) }

func (w *Writer) Item(s string) { w.Line("- ", s) }

// Field writes a labelled line, if there is something to write.
func (w *Writer) Field(label, text string) {
	if text != "" {
		w.Line(label, strings.Repeat(" ", max(1, 16-len(label))), ": ", text)
	}
}

func OrNothing(before, s string) string {
	if s == "" {
		return ""
	}
	return before + s
}

// Words is the words of an enum, unset first.
type Words []pppk.Text

func (w Words) In(l pppk.Language, i uint8) string {
	if int(i) < len(w) {
		return w[i].In(l)
	}
	return ""
}

// LowerFirst puts a sentence behind another; its first word is no name.
func LowerFirst(s string) string { return strings.ToLower(s[:1]) + s[1:] }
