package pppk

// The offices that usually supply facts, in general words: no law names them.
var (
	archiveOffice   = words{"BKPSDM/BKD (arsip kepegawaian)", "BKPSDM/BKD (personnel archive)"}
	personnelOffice = words{"BKPSDM/BKD", "BKPSDM/BKD"}
	financeOffice   = words{"pengelola keuangan daerah", "the regional finance office"}
)
