package national_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// The three conventions of the day on which the age limit bites, held against
// each other: who gains or loses days by a choice that no national text makes.
func Example_compare() {
	on := func(choice law.LimitDay) *law.Policy {
		law, err := national.Law().With(law.Overlay{
			ID: "kota-contoh", Authority: "Kota Contoh",
			Settings: []law.Setting{law.Set(national.AgeLimitDay(), choice, pppk.MustParseDate("2026-01-01"), madeup.ByDecree("Pasal 2"))},
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
	facts := madeup.FullFacts(pppk.MustParseDate("2026-02-02"))
	facts.BirthDate = pppk.MustParseDate("1969-10-05")
	ask := law.Request{Act: national.Renewal()}
	for _, choice := range []law.LimitDay{law.AtMonthEnd, law.AtNextMonth} {
		c := law.Compare(on(law.AtBirthday), on(choice), ask, facts)
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
	ask := law.Request{Act: national.Renewal()}
	nation := madeup.National(t, madeup.D("2026-02-02"))
	f := madeup.FullFacts(nation.Day())
	same := law.Compare(nation, nation, ask, f)
	require.False(t, same.Changed())
	require.Empty(t, same.Differences)
	require.True(t, same.DaysKnown)
	require.Zero(t, same.Days)
	// A rule of one agency alone.
	own := madeup.PolicyOf(t, "2026-02-02", certified(hasCertificate))
	c := law.Compare(nation, own, ask, f)
	require.True(t, c.Changed())
	require.Equal(t, []law.Difference{{Rule: "sukamaju.certificate", B: law.NotKnown, Decides: true}}, c.Differences)
	require.Equal(t, law.Eligible, c.A.Outcome())
	require.Equal(t, law.Undetermined, c.B.Outcome())
	// A floor that this person reaches: it is another law, and nothing changes.
	floor := madeup.PolicyOf(t, "2026-02-02", madeup.Sukamaju(law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.VeryPoor, Years: []int{2024}}, madeup.D("2026-01-01"), madeup.ByDecree("Pasal 2"))))
	c = law.Compare(nation, floor, ask, f)
	require.False(t, c.Changed())
	require.Equal(t, []law.Difference{{Rule: "renewal.performance.floor", B: law.Met, Parameters: []string{"renewal.performance_floor"}}}, c.Differences)
	// Two agencies' lengths, of which nobody has proposed one: the rule that bounds
	// the term is named, though it is met under neither or both.
	lengths := func(years int) *law.Policy {
		return madeup.PolicyOf(t, "2026-02-02", madeup.Sukamaju(law.Set(national.RenewalTerms(), law.Years(years), madeup.D("2026-01-01"), madeup.ByDecree("Pasal 2"))))
	}
	c = law.Compare(lengths(5), lengths(2), ask, f)
	require.True(t, c.Changed())
	require.Equal(t, -1095, c.Days)
	require.Equal(t, []law.Difference{{Rule: "renewal.term.agency", A: law.NotApplicable, B: law.NotApplicable, Decides: true, Parameters: []string{"renewal.terms"}}}, c.Differences)
	require.Equal(t, law.Comparison{}.Changed(), law.Compare(nil, nil, ask, nil).Changed())
	require.True(t, law.Compare(nil, nation, ask, f).Changed())
}
