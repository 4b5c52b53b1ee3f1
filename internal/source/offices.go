package source

import (
	"github.com/pppk-id/pppk"
)

// The offices that usually supply facts, in general words: no law names them.
var (
	ArchiveOffice   = pppk.Text{ID: "BKPSDM/BKD (arsip kepegawaian)", EN: "BKPSDM/BKD (personnel archive)"}
	PersonnelOffice = pppk.Text{ID: "BKPSDM/BKD", EN: "BKPSDM/BKD"}
	FinanceOffice   = pppk.Text{ID: "pengelola keuangan daerah", EN: "the regional finance office"}
)
