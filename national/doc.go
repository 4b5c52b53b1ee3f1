// Package national has what national texts give a PPPK beside the decisions of
// package law: leave, training, wages, grades, allowances, rewards, and what an
// agreement has to state. Everything has its source; what no text says is said to
// be not known.
//
// # Leave and training
//
// [Leave] answers a [LeaveRequest] with an [Entitlement]: how much of the four kinds of
// leave there is for a full-time PPPK, until when, on which conditions, and what is
// missing. [Training] is the year of an agreement and the lesson hours left in it.
// For part-time employees no rules on either are known, and the answer says so.
//
// # Pay
//
// [CheckWage] holds a part-time wage against its floor; [MinimumWageOf] has the
// minimum wages of seven regions. [GradeOf] is the grade on appointment, where
// position and [Education] agree on one. An [Allowance] names a part of pay beside
// base pay with the text that names it, and [Allowances] has their amounts. The table
// of base pay is [law.BasePay].
//
// # Rewards and drafts
//
// [Rewards] are those that the regulation names. [AgreementContent] is the least that
// an agreement has to state; an [AgreementDraft] says what it lacks of that, and writes
// itself with the clauses of the agency.
//
// Where an answer hangs on the law of a day, the function takes a [law.Policy].
package national
