package pppk

import (
	"slices"
	"strings"
)

// The acts that a law.Request can ask about.
const (
	Renewal    = "perpanjangan"             // renewing an agreement that ends
	Conversion = "pengangkatan-penuh-waktu" // appointing part-time staff as full-time PPPK
	// Ending is ending an agreement before its last day, on law.Request.Ground. Where
	// the ground is an [EventKind], its event is the proof, and one that is on record
	// has ended the agreement for every other question: [Chain.End] says so. The
	// act says whether there was a ground, and that nothing else came before it.
	Ending = "pemutusan"

	// Placement asks whether a PPPK may hold law.Request.Position. A proposed term
	// gives the first day of the move; without one it is the day of the decision.
	Placement = "penempatan-jabatan"
	// HeadOfSchool asks whether a full-time teacher may be assigned as head of
	// school (kepala sekolah), Permendikdasmen 7/2025. Of part-time teachers the
	// library's sources say nothing, so the outcome is unset.
	HeadOfSchool = "penugasan-kepala-sekolah"

	// PeriodicRaise asks whether the raise to the next step of the pay table (KGB)
	// may be given. It is there for full-time staff, whose pay goes by grade. No
	// national rule is known that gives part-time staff a raise of either kind, so
	// of them the outcome is unset.
	PeriodicRaise = "kenaikan-gaji-berkala"
	SpecialRaise  = "kenaikan-gaji-istimewa" // the raise of an exemplary employee

	// Appointment is appointing somebody full-time, on law.Request.Position. Older
	// agreements are not read; statements count from any day up to that of the
	// decision. Without a proposed term it starts on the day of the decision.
	Appointment = "pengangkatan"
	// PartTimeAppointment is appointing somebody part-time, on the selection of 2024.
	// It reads what [Appointment] reads, of its own conditions.
	PartTimeAppointment = "pengangkatan-paruh-waktu"
)

var actNames = []string{
	Renewal, Conversion, Ending, Placement, HeadOfSchool, PeriodicRaise, SpecialRaise, Appointment, PartTimeAppointment,
}

// Acts returns every act that a law.Request can ask about, [Renewal] first.
func Acts() []string { return slices.Clone(actNames) }

// ReadAct reads the name of an act. What it keeps is no part of the text.
func ReadAct(into *string, s, code string) error {
	i := slices.Index(actNames, s)
	if i < 0 {
		return NewProblem("", code, noAct())
	}
	*into = actNames[i]
	return nil
}

// noAct is what is wrong with any other word.
func noAct() string {
	return "is no act; leave it out for a renewal, or give one of: " + strings.Join(actNames, ", ")
}
