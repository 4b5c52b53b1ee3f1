package main

import (
	"fmt"
	"html"
	"io"
	"strings"
)

// The parts of a bar, in their order. The colours differ in brightness too, and
// every number stands in words beside its bar.
var barParts = []struct{ name, colour string }{
	{"terisi", "#1b5e8c"}, {"dicadangkan", "#e0a030"}, {"kosong", "#d9d9d9"},
}

// Sizes in pixels.
const (
	svgWidth  = 1000
	barLeft   = 250
	barWidth  = 400 // of the longest bar of a source
	barHeight = 16
	barStep   = 24
)

// writeSVG draws filled, reserved and vacant posts, one panel a source. The bars
// of one panel have one scale; those of two panels have not, because a city of
// 384 posts would not be seen beside a regency of 10,099.
func writeSVG(out io.Writer, r *report) error {
	var body strings.Builder
	y := 72
	text := func(x, y int, attributes, s string) {
		fmt.Fprintf(&body, "<text x=\"%d\" y=\"%d\"%s>%s</text>\n", x, y, attributes, html.EscapeString(s))
	}
	for i, part := range barParts {
		fmt.Fprintf(&body, "<rect x=\"%d\" y=\"44\" width=\"12\" height=\"12\" fill=\"%s\"/>\n", 16+i*130, part.colour)
		text(34+i*130, 55, "", part.name)
	}
	for i := range r.Chains {
		c := &r.Chains[i]
		y += 24
		text(16, y, ` font-weight="bold"`, c.Region+": "+c.Source)
		y += 10
		longest := 1
		for _, b := range c.bars {
			longest = max(longest, b.parts()[0]+b.parts()[1]+b.parts()[2])
		}
		for _, b := range c.bars {
			label := b.words()
			fmt.Fprintf(&body, "<g role=\"img\" aria-label=\"%s\">\n", html.EscapeString(c.Region+", "+b.label+": "+label))
			text(16, y+13, "", b.label)
			at, from := 0, barLeft
			for k, n := range b.parts() {
				at += n
				to := barLeft + at*barWidth/longest // from the sum, so that nothing is lost by rounding
				if to > from {
					fmt.Fprintf(&body, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>\n", from, y, to-from, barHeight, barParts[k].colour)
				}
				from = to
			}
			text(from+8, y+13, "", label)
			body.WriteString("</g>\n")
			y += barStep
		}
	}
	y += 8
	var err error
	print := func(format string, args ...any) {
		if err == nil {
			_, err = fmt.Fprintf(out, format, args...)
		}
	}
	print("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"group\" aria-labelledby=\"judul uraian\" font-family=\"sans-serif\" font-size=\"13\">\n", svgWidth, y, svgWidth, y)
	print("<title id=\"judul\">Formasi PPPK pada %s: terisi, dicadangkan, kosong</title>\n", r.Day)
	print("<desc id=\"uraian\">%s</desc>\n", html.EscapeString(describe(r)))
	print("<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>\n")
	print("<text x=\"16\" y=\"28\" font-size=\"17\" font-weight=\"bold\">Formasi PPPK pada %s (skala tiap sumber berbeda)</text>\n", r.Day)
	print("%s</svg>\n", body.String())
	return err
}

// parts are the lengths of the parts of a bar.
func (b bar) parts() [3]int {
	vacant := b.balance.Vacant
	if !b.vacantKnown {
		vacant = 0
	}
	return [3]int{b.balance.Filled, b.balance.Reserved, vacant}
}

// words are the numbers of a bar.
func (b bar) words() string {
	var all []string
	for k, n := range b.parts() {
		if n > 0 || k == 0 {
			all = append(all, barParts[k].name+" "+number(n))
		}
	}
	if !b.vacantKnown {
		all = append(all, "kosong tidak diketahui")
	}
	return strings.Join(all, ", ")
}

// describe is the chart in words, for whoever does not see it.
func describe(r *report) string {
	var all []string
	for i := range r.Chains {
		c := &r.Chains[i]
		var bars []string
		for _, b := range c.bars {
			bars = append(bars, b.label+": "+b.words())
		}
		all = append(all, c.Region+" ("+c.Source+"): "+strings.Join(bars, "; ")+".")
	}
	return strings.Join(all, " ")
}
