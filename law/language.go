package law

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
)

// Reader is whom a letter is for (pembaca). The zero value is unset, and never
// a reader.
type Reader uint8

// The readers of letters.
const (
	Officer  Reader = iota + 1 // petugas: everything, with articles
	Employee                   // pegawai: at most four plain sentences
)

var readers = []string{"", "petugas", "pegawai"}

// String returns the wire value, "petugas" or "pegawai", or "".
func (r Reader) String() string { return enum.String(readers, uint8(r)) }

// MarshalText returns what String returns.
func (r Reader) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means unset.
func (r *Reader) UnmarshalText(text []byte) (err error) {
	*r, err = enum.Parse[Reader](readers, text, "pembaca", pppk.NewProblem)
	return err
}
