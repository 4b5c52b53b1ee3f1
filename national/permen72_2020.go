package national

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
)

// educationGrades is the grade of each education. None gives II, III or VIII.
var educationGrades = [Doctorate + 1]struct {
	grade pppk.Grade
	cite  pppk.Citation
}{
	PrimarySchool: {pppk.GradeI, source.ByEducation}, JuniorSecondary: {pppk.GradeIV, source.ByEducation},
	SeniorSecondary: {pppk.GradeV, source.ByEducation}, DiplomaI: {pppk.GradeV, source.ByEducation},
	DiplomaII: {pppk.GradeVI, source.ByEducation}, DiplomaIII: {pppk.GradeVII, source.ByEducation},
	DiplomaIV: {pppk.GradeIX, source.ByEducation}, Bachelor: {pppk.GradeIX, source.ByEducation},
	Master: {pppk.GradeX, source.ByEducation}, Doctorate: {pppk.GradeXI, source.ByDoctorate},
}

// levelGrades is the grades that are reported of each level of functional
// positions. A report of low confidence: it makes another grade of the education
// doubtful, and neither gives nor refuses one.
var levelGrades = [pppk.Penyelia + 1]struct{ lowest, highest pppk.Grade }{
	pppk.AhliPertama: {pppk.GradeIX, pppk.GradeX}, pppk.AhliMuda: {pppk.GradeXI, pppk.GradeXI}, pppk.AhliMadya: {pppk.GradeXIII, pppk.GradeXIII}, pppk.AhliUtama: {pppk.GradeXVI, pppk.GradeXVI},
	pppk.Pemula: {pppk.GradeV, pppk.GradeV}, pppk.Terampil: {pppk.GradeVI, pppk.GradeVII}, pppk.Mahir: {pppk.GradeIX, pppk.GradeIX}, pppk.Penyelia: {pppk.GradeXI, pppk.GradeXI},
}

// lecturerGrades is the same of lecturers, whatever their level.
var lecturerGrades = struct{ lowest, highest pppk.Grade }{pppk.GradeX, pppk.GradeXII}
