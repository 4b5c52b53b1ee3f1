// Package office names the offices that usually supply facts, in general words: no law names them.
package office

import (
	"github.com/pppk-id/pppk"
)

// The offices that usually supply facts, in general words: no law names them.
var (
	Archive   = pppk.Text{ID: "BKPSDM/BKD (arsip kepegawaian)", EN: "BKPSDM/BKD (personnel archive)"}
	Personnel = pppk.Text{ID: "BKPSDM/BKD", EN: "BKPSDM/BKD"}
	Finance   = pppk.Text{ID: "pengelola keuangan daerah", EN: "the regional finance office"}
)
