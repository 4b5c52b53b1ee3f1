package pppk

import (
	"github.com/pppk-id/pppk/internal/enum"
)

// PositionKind is the kind of a position (jenis jabatan), UU 20/2023 Pasal 13
// and following. The zero value means not known; nothing is concluded from the
// name of a position.
type PositionKind uint8

// The kinds of position.
const (
	JPTUtama      PositionKind = iota + 1 // jabatan pimpinan tinggi utama
	JPTMadya                              // jabatan pimpinan tinggi madya
	JPTPratama                            // jabatan pimpinan tinggi pratama
	Administrator                         // jabatan administrator
	Pengawas                              // jabatan pengawas
	Pelaksana                             // jabatan pelaksana
	Functional                            // jabatan fungsional: needs a [Cluster], and mostly a [Level]
	OtherPosition                         // known to be none of these
)

var positionKinds = []string{"", "jpt-utama", "jpt-madya", "jpt-pratama", "administrator", "pengawas", "pelaksana", "fungsional", "lainnya"}

// String returns the wire value, "jpt-utama", or "".
func (k PositionKind) String() string { return enum.String(positionKinds, uint8(k)) }

// MarshalText returns what String returns.
func (k PositionKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (k *PositionKind) UnmarshalText(text []byte) (err error) {
	*k, err = enum.Parse[PositionKind](positionKinds, text, "jenis", NewProblem)
	return err
}

// Cluster is the group of functional positions (rumpun) that a sector law gives
// its own age limits. The zero value means not known, and never "general".
type Cluster uint8

// The clusters with rules of their own, and the one of all others.
const (
	Teacher      Cluster = iota + 1 // guru
	Lecturer                        // dosen
	Researcher                      // peneliti
	Engineer                        // perekayasa
	OtherCluster                    // known to be none of these
)

var clusters = []string{"", "guru", "dosen", "peneliti", "perekayasa", "lainnya"}

// String returns the wire value, "guru", or "".
func (c Cluster) String() string { return enum.String(clusters, uint8(c)) }

// MarshalText returns what String returns.
func (c Cluster) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (c *Cluster) UnmarshalText(text []byte) (err error) {
	*c, err = enum.Parse[Cluster](clusters, text, "rumpun", NewProblem)
	return err
}

// Level is the level of a functional position (jenjang), PermenPANRB 1/2023:
// four of expertise (keahlian), four of skill (keterampilan).
type Level uint8

// The levels of functional positions.
const (
	AhliPertama Level = iota + 1
	AhliMuda
	AhliMadya
	AhliUtama
	Pemula
	Terampil
	Mahir
	Penyelia
)

var levels = []string{"", "ahli-pertama", "ahli-muda", "ahli-madya", "ahli-utama", "pemula", "terampil", "mahir", "penyelia"}

// String returns the wire value, "ahli-pertama", or "".
func (l Level) String() string { return enum.String(levels, uint8(l)) }

// MarshalText returns what String returns.
func (l Level) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means not known.
func (l *Level) UnmarshalText(text []byte) (err error) {
	*l, err = enum.Parse[Level](levels, text, "jenjang", NewProblem)
	return err
}

// Position is what a person is employed as (jabatan). Every field may be
// unknown; kind, cluster and level are data and are never read out of the name.
type Position struct {
	Name    string       `json:"nama,omitempty"`
	Kind    PositionKind `json:"jenis,omitzero"`
	Cluster Cluster      `json:"rumpun,omitzero"`  // of a functional position
	Level   Level        `json:"jenjang,omitzero"` // of a functional position

	// Category is what its post is counted under; part-time appointment asks for it.
	Category Category `json:"kategori,omitzero"`

	// AgeLimit is the age limit in years that an office has stated for a
	// position for which the library knows none (lecturers, for example). It is
	// not read for any other position.
	AgeLimit int `json:"batas_usia,omitempty"`
}

// IsZero reports whether nothing is known of the position.
func (p *Position) IsZero() bool {
	return p.Kind == 0 && p.Cluster == 0 && p.Level == 0 && p.Category == 0 && p.AgeLimit == 0 && p.Name == ""
}
