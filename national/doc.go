// Package national has what national texts give a PPPK beside the acts that are
// decided: leave and training, the floor of part-time wages, allowances, the grade
// on appointment and what a work agreement has to state.
//
// [Leave] is how much leave there is, of the four kinds for PPPK, and what has to be
// known first. [Training] is the lesson hours left in a year of an agreement.
// [CheckWage] holds a part-time wage against its floor, [MinimumWageOf] has the
// minimum wages of a few regions, [Allowances] are amounts that an office gives,
// each with the texts that name it. [GradeOf] gives the grade where position and
// education agree on one. An [AgreementDraft] says what it lacks.
//
// Each answer has its citations, and is not known where no text says.
package national
