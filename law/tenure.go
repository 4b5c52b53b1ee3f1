package law

import (
	"fmt"
	"log/slog"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/mask"
)

// Tenure is what the agreement of a person and the age limit of the position tell
// of the last day at work.
type Tenure struct {
	Known     bool        // whether it can be told which agreement is the latest, the one that would be renewed
	Agreement pppk.Period // its days, as far as they are known
	Status    pppk.Status
	AgeLimit  AgeLimit
}

// AgeLimit is when a person reaches the age limit of the position (batas usia).
type AgeLimit struct {
	// Birthday is the one on which the age is reached or, while the position is not
	// known, the earliest that it can be. It is zero where the birth date is not known.
	Birthday pppk.Date
	// Latest is the last day on which the limit can bite, whatever the position and
	// however the law is read; zero like Birthday.
	Latest pppk.Date
	// Missing is the fact that would tell the age, "perjanjian.jabatan.jenis", or ""
	// where the birthday is the one. Where it is AgeLimitIsMissing, the law has no age for
	// such a position.
	Missing string

	limit ageLimit
}

// String says only what it is: the day of an age limit tells when somebody was born.
func (t Tenure) String() string { return "pppk.Tenure" }

// Format prints what [Tenure.String] returns, whatever the verb.
func (t Tenure) Format(s fmt.State, _ rune) { mask.Write(s, t.String()) }

// LogValue implements [slog.LogValuer] without days.
func (t Tenure) LogValue() slog.Value { return slog.StringValue(t.String()) }

// String says only what it is.
func (a AgeLimit) String() string { return "pppk.AgeLimit" }

// Format prints what [AgeLimit.String] returns, whatever the verb.
func (a AgeLimit) Format(s fmt.State, _ rune) { mask.Write(s, a.String()) }

// LogValue implements [slog.LogValuer] without days.
func (a AgeLimit) LogValue() slog.Value { return slog.StringValue(a.String()) }

// AgeLimitIsMissing is the fact that is missing where the law has no age limit for a
// position: the one that an office states.
const AgeLimitIsMissing = "perjanjian.jabatan.batas_usia"

// On returns the day on which the limit bites, the last day at work, as a value of
// the parameter [AgeLimitDay] has it, for the birthday that the limit names.
func (a AgeLimit) On(day Choice) pppk.Date {
	if a.Birthday.IsZero() {
		return pppk.Date{}
	}
	for i, c := range paramDefs[paramAgeDay].choices {
		if c.value == day {
			return a.limit.on(0, uint8(i))
		}
	}
	return pppk.Date{}
}

// Tenure works out what the facts tell of the last day at work, as a decision on a
// renewal reads them.
func (p *Policy) Tenure(f *pppk.Facts) Tenure {
	if p == nil || p.base == nil || f == nil {
		return Tenure{}
	}
	d := Decision{policy: p}
	d.agreement(f)
	d.born = f.BirthDate
	d.limits()
	t := Tenure{
		Known:     d.agreementNeed == noNeed || d.agreementNeed == needStatus,
		Agreement: d.known.agreement, Status: d.status,
		AgeLimit: AgeLimit{Birthday: d.limit.birthday, limit: d.limit},
	}
	if d.limit.birthday.IsZero() {
		return t
	}
	_, t.AgeLimit.Latest = d.limit.days(ageAtNextMonth)
	if d.limit.missing != noNeed {
		t.AgeLimit.Missing = needs[d.limit.missing].fact
	}
	return t
}

// Alternative is one value of a parameter under which decisions are made, in words.
type Alternative struct {
	Value Choice
	Text  pppk.Text // the parameter and the value
}

// Alternatives returns the values of a parameter under which a policy decides: the
// one that is chosen, or every one of an open point of law.
func (p *Policy) Alternatives(of Parameter[Choice]) []Alternative {
	id := parameterAt(string(of))
	if p == nil || p.base == nil || id < 0 {
		return nil
	}
	def := &paramDefs[id]
	var all []Alternative
	for i, c := range def.choices {
		if p.values[id] == nil && i < def.choicesOn(p.day) || p.values[id] == any(c.value) {
			all = append(all, Alternative{c.value, pppk.Text{ID: def.title.ID + ": " + c.text.ID, EN: def.title.EN + ": " + c.text.EN}})
		}
	}
	return all
}
