package law

import (
	"fmt"
	"log/slog"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/mask"
)

// Tenure is what the agreement of a person and the age limit of the position tell of the
// last day at work.
type Tenure struct {
	Known     bool        // whether it can be told which agreement is the latest, the one that would be renewed
	Agreement pppk.Period // its days, as far as they are known
	Status    pppk.Status
	AgeLimit  AgeLimit
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

// Latest is the last day on which the limit can bite, whatever the position and however
// the law is read; zero like Birthday.
func (a *AgeLimit) Latest() pppk.Date {
	if a.Birthday.IsZero() {
		return pppk.Date{}
	}
	_, most := a.Days(AtNextMonth)
	return most
}

// Tenure works out what the facts tell of the last day at work, as a decision on a renewal
// reads them.
func (p *Policy) Tenure(f *pppk.Facts) Tenure {
	if p == nil || p.base == nil || f == nil {
		return Tenure{}
	}
	c := p.lend(&actRules{act: &ActSpec{}, readingSet: &readingSet{variants: []Values{*p.base}}}, &Request{}, f)
	defer c.done()
	c.Known = Known{Born: f.BirthDate}
	c.agreement()
	t := Tenure{Known: c.unknown == nil || c.unknown == needStatus, Agreement: c.Agreement, Status: c.told}
	if p.base.ages != nil && !f.BirthDate.IsZero() {
		t.AgeLimit = p.base.ages.limitOf(f.BirthDate, &c.Position)
	}
	return t
}
