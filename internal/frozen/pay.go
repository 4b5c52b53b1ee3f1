package frozen

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
)

// payText is the pay table, so that people can be paid what stands on its rows: a
// grade a line, with years of service and rupiah a month.
//
//go:embed pay.txt
var payText string

type payRow struct {
	years int
	pay   string
}

var payTable = func() map[string][]payRow {
	all := map[string][]payRow{}
	for line := range strings.Lines(payText) {
		words := strings.Fields(line)
		for _, row := range words[1:] {
			years, pay, _ := strings.Cut(row, ":")
			n, err := strconv.Atoi(years)
			if err != nil {
				panic(err)
			}
			all[words[0]] = append(all[words[0]], payRow{n, pay})
		}
	}
	return all
}()

func grades() (all []string) {
	for grade := range payTable {
		all = append(all, grade)
	}
	slices.Sort(all)
	return all
}
