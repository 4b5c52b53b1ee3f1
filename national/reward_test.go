package national_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

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
