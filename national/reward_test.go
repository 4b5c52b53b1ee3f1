package national_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

func ExampleRewards() {
	for _, r := range national.Rewards() {
		fmt.Println(r.Name.EN, "-", r.Citation.Instrument.Name)
	}
	// Output:
	// state honours - PP 49/2018
	// priority for competence development - PP 49/2018
	// attending official and/or state events - PP 49/2018
}

// The list is the caller's own, and names no article: none was seen.
func TestRewards(t *testing.T) {
	t.Parallel()
	mine := national.Rewards()
	mine[0] = national.Reward{}
	for _, r := range national.Rewards() {
		require.NotEmpty(t, r.Name.ID)
		require.NotEmpty(t, r.Name.EN)
		require.True(t, r.Citation.Blocks())
		require.Equal(t, "PP 49/2018 tentang penghargaan", r.Citation.String())
	}
}

// A PPPK who is asked to take a structural position: the finding names the
// articles.
func ExamplePolicy_Decide_placement() {
	policy, err := law.National().On(pppk.MustParseDate("2026-03-02"))
	if err != nil {
		panic(err)
	}
	facts := pppk.Facts{Contracts: pppk.Chain{{
		Status: pppk.FullTime, Period: pppk.Term(pppk.MustParseDate("2024-05-01"), 5),
		Position: pppk.Position{Kind: pppk.Functional, Cluster: pppk.OtherCluster, Level: pppk.AhliMuda},
	}}}
	d := policy.Decide(law.Request{Act: pppk.Placement, Position: pppk.Position{Kind: pppk.Administrator}}, &facts)
	fmt.Println(d.Outcome())
	for f := range d.Findings() {
		if f.Blocks && f.Result == law.NotMet {
			fmt.Println(f.Found()+":", f)
		}
	}
	// Output:
	// tidak-memenuhi-syarat
	// administrator: [tidak-terpenuhi] Jabatan yang dapat diisi PPPK (Perpres 38/2020 Pasal 2; Perpres 38/2020 Pasal 3; UU 20/2023 Pasal 34 ayat (2); PP 49/2018 Pasal 2; PermenPANRB 6/2024 Pasal 7 ayat (2))
}
