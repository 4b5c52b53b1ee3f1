package errtree

// Flatten lists what is joined in err, also where that is wrapped.
func Flatten(err error) []error {
	switch e := err.(type) { //nolint:errorlint // walks the tree itself
	case nil:
		return nil
	case interface{ Unwrap() []error }:
		var all []error
		for _, e := range e.Unwrap() {
			all = append(all, Flatten(e)...)
		}
		return all
	case interface{ Unwrap() error }:
		if all := Flatten(e.Unwrap()); len(all) > 1 {
			return all
		}
	}
	return []error{err}
}
