package frozen

import (
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// The same number gives the same case, or the digests would mean nothing.
func TestRepeatable(t *testing.T) {
	for number := range 500 {
		if p, q := PersonOf(number), PersonOf(number); !reflect.DeepEqual(p, q) {
			t.Fatalf("two people of number %d:\n%+v\n%+v", number, p, q)
		}
		p, outline := PersonOf(number), OutlineOf(number)
		if p.Laws != outline.Laws || p.Days != outline.Days || p.Request.Act != outline.Request.Act {
			t.Fatalf("the outline of person %d is another's", number)
		}
	}
	for _, family := range Families() {
		for number := range BesideCases {
			if q, r := QuestionOf(family, number), QuestionOf(family, number); !reflect.DeepEqual(q, r) {
				t.Fatalf("two questions of %s %d:\n%s\n%s", family, number, q, r)
			}
		}
	}
}

// The people are those whose digests are kept: who changes how they are made up has
// to write all digests again, with the library of before.
func TestPeopleAreThose(t *testing.T) {
	var all strings.Builder
	for number := 0; number < People; number += 100 {
		p := PersonOf(number)
		all.WriteString(p.Facts + p.Request.Act + p.Request.First + p.Request.Last + p.Request.Position + p.Request.Ground + strings.Join(p.Laws[:], " ") + strings.Join(p.Days[:], " "))
	}
	for _, family := range Families() {
		all.WriteString(QuestionOf(family, 0).String())
	}
	if digest := Digest(all.String()); digest != "60e690a66ee10594" {
		t.Errorf("other people are made up: %s", digest)
	}
}

func TestDigestFiles(t *testing.T) {
	var d Digests
	d.Choose(Choice{3, 2, 1})
	d.Add(Case{Words, 0}, Digest("a"))
	d.Add(Case{Lists, 0}, Digest("b"))
	file := filepath.Join(t.TempDir(), WordsFile)
	if err := d.Write(file); err != nil {
		t.Fatal(err)
	}
	read, err := Read(file)
	if err != nil || !reflect.DeepEqual(read, &d) {
		t.Fatalf("%+v is read as %+v: %v", d, read, err)
	}
	if _, err := Read(filepath.Join(t.TempDir(), "none")); err == nil {
		t.Error("a file that is not there is read")
	}
}

func TestDifference(t *testing.T) {
	for _, c := range [][3]string{
		{"a\nb", "a\nb", ""},
		{"== law\na\nb\nc", "== law\na\nx\nc", "  == law\n  a\n- b\n+ x\n"},
		{"a\nb\nc", "a\nc", "  a\n- b\n"},
		{"a", "a\nb", "  a\n+ b\n"},
		{"", "a", "- \n+ a\n"},
	} {
		if got := Difference(c[0], c[1]); got != c[2] {
			t.Errorf("%q and %q: %q, not %q", c[0], c[1], got, c[2])
		}
	}
}
