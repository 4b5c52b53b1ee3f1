package before

var permen72 = Instrument{
	Name: "PermenPANRB 72/2020", Title: "Peraturan Menteri PANRB tentang jabatan fungsional",
	Force: Binding, Year: 2020, CheckedTo: newDate(2026, 4, 1),
}

// That regulation is about functional positions. Of pelaksana the same grades are
// reported, and no text is named.
var gradeReports = Instrument{
	Name: "Pemberitaan tentang golongan PPPK menurut pendidikan, 2022 sampai 2024", Force: Spoken, CheckedTo: newDate(2026, 4, 1),
}

// A newspaper reports it; neither its number nor its day is known.
var gradeLetter = Instrument{Name: "Surat edaran MenPANRB (sebagaimana dilaporkan)", Force: Guidance, CheckedTo: newDate(2026, 4, 1)}

var (
	byEducation = unnumbered(permen72, "golongan menurut pendidikan", Medium)
	byDoctorate = unnumbered(permen72, "golongan menurut pendidikan", Low)
	byLevel     = unnumbered(gradeLetter, "golongan menurut jenjang jabatan fungsional", Low)

	besideLevel    = unnumbered(permen72, "golongan menurut pendidikan, lain dari yang dilaporkan bagi jabatannya", Low)
	clerk          = unnumbered(gradeReports, "golongan pelaksana menurut pendidikan", Medium)
	clerkDoctorate = unnumbered(gradeReports, "golongan pelaksana menurut pendidikan", Low)
)

// educationGrades is the grade of each education. None gives II, III or VIII.
var educationGrades = [Doctorate + 1]struct {
	grade Grade
	cite  Citation
}{
	PrimarySchool: {GradeI, byEducation}, JuniorSecondary: {GradeIV, byEducation},
	SeniorSecondary: {GradeV, byEducation}, DiplomaI: {GradeV, byEducation},
	DiplomaII: {GradeVI, byEducation}, DiplomaIII: {GradeVII, byEducation},
	DiplomaIV: {GradeIX, byEducation}, Bachelor: {GradeIX, byEducation},
	Master: {GradeX, byEducation}, Doctorate: {GradeXI, byDoctorate},
}

// levelGrades is the grades that are reported of each level of functional
// positions. A report of low confidence: it makes another grade of the education
// doubtful, and neither gives nor refuses one.
var levelGrades = [Penyelia + 1]struct{ lowest, highest Grade }{
	AhliPertama: {GradeIX, GradeX}, AhliMuda: {GradeXI, GradeXI}, AhliMadya: {GradeXIII, GradeXIII}, AhliUtama: {GradeXVI, GradeXVI},
	Pemula: {GradeV, GradeV}, Terampil: {GradeVI, GradeVII}, Mahir: {GradeIX, GradeIX}, Penyelia: {GradeXI, GradeXI},
}

// lecturerGrades is the same of lecturers, whatever their level.
var lecturerGrades = struct{ lowest, highest Grade }{GradeX, GradeXII}
