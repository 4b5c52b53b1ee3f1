package national

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/source"
)

// Education is the education that a position asks for (pendidikan). The zero
// value means not known.
type Education uint8

// The educations, lowest first.
const (
	PrimarySchool   Education = iota + 1 // SD
	JuniorSecondary                      // SMP
	SeniorSecondary                      // SMA
	DiplomaI
	DiplomaII
	DiplomaIII
	DiplomaIV
	Bachelor  // S1
	Master    // S2
	Doctorate // S3
)

var educations = []string{"", "sd", "smp", "sma", "d1", "d2", "d3", "d4", "s1", "s2", "s3"}

// String returns the wire value, "s1", or "".
func (e Education) String() string { return enum.String(educations, uint8(e)) }

// MarshalText returns what String returns.
func (e Education) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (e *Education) UnmarshalText(text []byte) (err error) {
	*e, err = enum.Parse[Education](educations, text, "pendidikan", pppk.NewProblem)
	return err
}

// GradeOf returns the grade on appointment of a position and the education that
// it asks for, and where that comes from. It answers by the education: for
// functional positions of a known cluster and level (lecturers: of a known
// cluster) by PermenPANRB 72/2020, and for pelaksana, of whom no text is known, by
// what is reported. For all others, and where a part is not known, it is an error
// under [pppk.ErrPay]: the decree of appointment has the grade, and none is guessed.
//
// The citation says how sure it is. That S3 gives XI is of low confidence, and so
// is a grade that differs from those reported of the level or of lecturers: the
// grade goes by position and education together, and how is not known. The rest
// is medium.
func GradeOf(p pppk.Position, e Education) (pppk.Grade, pppk.Citation, error) {
	bad := func(code, remedy string) (pppk.Grade, pppk.Citation, error) {
		return 0, pppk.Citation{}, &pppk.Problem{Code: code, Remedy: remedy + "; or take the grade (golongan) from the decree of appointment", Kind: pppk.ErrPay}
	}
	if e < PrimarySchool || e > Doctorate {
		return bad("pay.education", "the education that the position asks for is not known; give it (pendidikan)")
	}
	row := educationGrades[e]
	switch {
	case p.Kind == 0:
		return bad("pay.position", "the kind of the position is not known, and the education alone does not tell the grade; give it (jenis)")
	case p.Kind == pppk.Pelaksana && row.cite == source.ByDoctorate:
		return row.grade, source.ClerkDoctorate, nil
	case p.Kind == pppk.Pelaksana:
		return row.grade, source.Clerk, nil
	case p.Kind != pppk.Functional:
		return bad("pay.position", "no text is known that gives a grade to this kind of position")
	case p.Cluster == 0 || p.Cluster > pppk.OtherCluster:
		return bad("pay.position", "the cluster of the functional position is not known; give it (rumpun)")
	case p.Cluster == pppk.Lecturer:
		if row.grade < lecturerGrades.lowest || row.grade > lecturerGrades.highest {
			return row.grade, source.BesideLevel, nil
		}
		return row.grade, row.cite, nil
	case p.Level == 0 || int(p.Level) >= len(levelGrades):
		return bad("pay.position", "the level of the functional position is not known; give it (jenjang)")
	}
	if level := levelGrades[p.Level]; row.grade < level.lowest || row.grade > level.highest {
		return row.grade, source.BesideLevel, nil
	}
	return row.grade, row.cite, nil
}
