package enum

import (
	"strconv"
	"strings"
)

// Parse finds a word in a table whose place 0 is "unset". What is wrong with
// another is made by problem.
func Parse[T ~uint8, E error](table []string, text []byte, what string, problem func(path, code, remedy string) E) (T, error) {
	if len(text) == 0 {
		return 0, nil
	}
	for i, s := range table {
		if i > 0 && s == string(text) {
			return T(i), nil
		}
	}
	return 0, problem("", what+".unknown", "is not a known "+what+"; known are: "+strings.Join(table[1:], ", "))
}

func String(table []string, i uint8) string {
	if int(i) < len(table) {
		return table[i]
	}
	return "?" + strconv.Itoa(int(i))
}
