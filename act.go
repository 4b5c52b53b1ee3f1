package pppk

// An act is what a law.Request asks about, and what a [Statement] of approval is about.
// Which acts there are a law says (national.Renewal); here an act is a word.

// isAct reports whether s has the form of the word of an act: "kenaikan-gaji-berkala".
func isAct(s string) bool {
	word := false
	for _, c := range []byte(s) {
		switch {
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
			word = true
		case c == '-' && word:
			word = false
		default:
			return false
		}
	}
	return word && len(s) <= 64
}

// noAct is what is wrong with any other word.
const noAct = "is not the word of an act: lower-case words with hyphens between them; leave it out for a renewal"
