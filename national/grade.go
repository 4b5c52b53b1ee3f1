package national

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
)

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
func GradeOf(p pppk.Position, e pppk.Education) (pppk.Grade, pppk.Citation, error) {
	bad := func(code, remedy string) (pppk.Grade, pppk.Citation, error) {
		return 0, pppk.Citation{}, &pppk.Problem{Code: code, Remedy: remedy + "; or take the grade (golongan) from the decree of appointment", Kind: pppk.ErrPay}
	}
	if e < pppk.PrimarySchool || e > pppk.Doctorate {
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
