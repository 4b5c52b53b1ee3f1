package pppk_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
)

// The three conventions of the day on which the age limit bites, held against
// each other: who gains or loses days by a choice that no national text makes.
func ExampleCompare() {
	on := func(choice pppk.Choice) *pppk.Policy {
		law, err := pppk.National().With(pppk.Overlay{
			ID: "kota-contoh", Authority: "Kota Contoh",
			Settings: []pppk.Setting{pppk.Set(pppk.AgeLimitDay, choice, pppk.MustParseDate("2026-01-01"), byDecree("Pasal 2"))},
		})
		if err != nil {
			panic(err)
		}
		policy, err := law.On(pppk.MustParseDate("2026-02-02"))
		if err != nil {
			panic(err)
		}
		return policy
	}
	facts := fullFacts(pppk.MustParseDate("2026-02-02"))
	facts.BirthDate = pppk.MustParseDate("1969-10-05")
	ask := pppk.Request{Act: pppk.Renewal}
	for _, choice := range []pppk.Choice{pppk.AtMonthEnd, pppk.AtNextMonth} {
		c := pppk.Compare(on(pppk.AtBirthday), on(choice), ask, facts)
		last, _ := c.B.Longest()
		fmt.Println(c.Changed(), last, c.Days)
		for _, difference := range c.Differences {
			fmt.Println(" ", difference.Rule, difference.Decides, difference.Parameters)
		}
	}
	// Output:
	// true 2027-10-31 26
	//   renewal.age_limit true [age_limit.day]
	// true 2027-11-01 27
	//   renewal.age_limit true [age_limit.day]
}

func TestCompare(t *testing.T) {
	t.Parallel()
	ask := pppk.Request{Act: pppk.Renewal}
	nation := national(t, d("2026-02-02"))
	f := fullFacts(nation.Day())
	same := pppk.Compare(nation, nation, ask, f)
	require.False(t, same.Changed())
	require.Empty(t, same.Differences)
	require.True(t, same.DaysKnown)
	require.Zero(t, same.Days)
	// A rule of one agency alone.
	own := policyOf(t, "2026-02-02", certified(hasCertificate))
	c := pppk.Compare(nation, own, ask, f)
	require.True(t, c.Changed())
	require.Equal(t, []pppk.Difference{{Rule: "sukamaju.certificate", B: pppk.NotKnown, Decides: true}}, c.Differences)
	require.Equal(t, pppk.Eligible, c.A.Outcome())
	require.Equal(t, pppk.Undetermined, c.B.Outcome())
	// A floor that this person reaches: it is another law, and nothing changes.
	floor := policyOf(t, "2026-02-02", sukamaju(pppk.Set(pppk.PerformanceFloor, pppk.Floor{Lowest: pppk.VeryPoor, Years: []int{2024}}, d("2026-01-01"), byDecree("Pasal 2"))))
	c = pppk.Compare(nation, floor, ask, f)
	require.False(t, c.Changed())
	require.Equal(t, []pppk.Difference{{Rule: "renewal.performance.floor", B: pppk.Met, Parameters: []string{"renewal.performance_floor"}}}, c.Differences)
	// Two agencies' lengths, of which nobody has proposed one: the rule that bounds
	// the term is named, though it is met under neither or both.
	lengths := func(years int) *pppk.Policy {
		return policyOf(t, "2026-02-02", sukamaju(pppk.Set(pppk.RenewalTerms, pppk.Years(years), d("2026-01-01"), byDecree("Pasal 2"))))
	}
	c = pppk.Compare(lengths(5), lengths(2), ask, f)
	require.True(t, c.Changed())
	require.Equal(t, -1095, c.Days)
	require.Equal(t, []pppk.Difference{{Rule: "renewal.term.agency", A: pppk.NotApplicable, B: pppk.NotApplicable, Decides: true, Parameters: []string{"renewal.terms"}}}, c.Differences)
	require.Equal(t, pppk.Comparison{}.Changed(), pppk.Compare(nil, nil, ask, nil).Changed())
	require.True(t, pppk.Compare(nil, nation, ask, f).Changed())
}
