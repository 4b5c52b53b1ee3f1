package before

// The table is a transcription of the annex in two public sources, whose
// independence is not proven; 130 of the 272 cells stand in a third.
var perpres11 = Instrument{
	Name: "Perpres 11/2024", Title: "Peraturan Presiden tentang perubahan Perpres 98/2020 tentang gaji dan tunjangan PPPK",
	Force: Binding, Since: newDate(2024, 1, 1), CheckedTo: newDate(2026, 4, 1),
}

var (
	payCite  = unnumbered(perpres11, "gaji pokok menurut golongan dan masa kerja golongan", Medium)
	aboveAll = unnumbered(perpres11, "gaji pokok pada baris terakhir golongan", Low) // one program does so
)

// The steps of pay are the rows of the table. The annex that PermenPANRB 7/2023
// speaks of was not seen by itself.
var perpres11Rules = []rule{
	{
		id: "raise.service", act: PeriodicRaise, status: FullTime,
		title: words{"Masa kerja golongan", "Service in the grade"},
		duty: words{
			"Masa kerja golongan telah mencapai jenjang gaji di atas jenjang yang diperjanjikan.",
			"Service in the grade has reached a step of pay above the one agreed on.",
		},
		plain: words{
			"Masa kerja golongan Anda belum mencapai jenjang gaji berikutnya.",
			"Your service in the grade has not yet reached the next step of pay.",
		},
		cites: []Citation{payCite, raiseStep},
		check: checkStep,
	},
}

// step is the step that service has reached, its place in the rows of the grade
// and its day, and what is missing to know it: also a count of service that the
// grade has no row for.
func (x extra) step(day Date) (i int, on Date, missing need) {
	if x.grade() == 0 {
		missing = needGrade
	}
	if x.since().IsZero() {
		missing |= needService
	}
	if missing != 0 {
		return 0, Date{}, missing
	}
	rows := payTable[x.grade()]
	if i = stepOn(rows, x.since(), day); i < 0 {
		return 0, Date{}, needService
	}
	return i, rows[i].day(x.since()), 0
}

// checkStep looks for a step above the agreed pay, which tells its own step where
// it is the pay of a row. Above the last row there is none.
func checkStep(_ known, x extra, v *values) result {
	rows, agreed := payTable[x.grade()], x.agreedRow()
	r := result{found: textNone, wanted: upTo(v.day), code: NotMet.code()}
	if agreed >= 0 && agreed == len(rows)-1 {
		return r
	}
	i, on, missing := x.step(v.day)
	switch {
	case missing != 0:
		return needing(missing)
	case i > 0 && agreed < 0:
		return needing(needPay)
	case i > agreed && i > 0:
		return result{found: stepOf(rows[i].years, on), wanted: upTo(v.day), code: Met.code()}
	}
	if i+1 < len(rows) {
		r.found = stepOf(rows[i+1].years, rows[i+1].day(x.since()))
	}
	return r
}

// agreedRow is the row of the grade whose pay was agreed on, or -1.
func (x extra) agreedRow() int {
	for i, row := range payTable[x.grade()] {
		if int64(row.rupiah) == x.agreedPay() {
			return i
		}
	}
	return -1
}

// payRow is one row of a grade: the base pay from that many years of service on.
type payRow struct {
	years  uint8
	rupiah int32
}

// payTable has the rows of each grade, by years.
var payTable = [GradeXVII + 1][]payRow{
	GradeI: {
		{0, 1_938_500}, {2, 1_999_500}, {4, 2_062_500}, {6, 2_127_500}, {8, 2_194_500}, {10, 2_263_600},
		{12, 2_334_900}, {14, 2_408_400}, {16, 2_484_300}, {18, 2_562_500}, {20, 2_643_200}, {22, 2_726_500},
		{24, 2_812_400}, {26, 2_900_900},
	},
	GradeII: {
		{3, 2_116_900}, {5, 2_183_600}, {7, 2_252_400}, {9, 2_323_300}, {11, 2_396_500}, {13, 2_472_000},
		{15, 2_549_800}, {17, 2_630_100}, {19, 2_713_000}, {21, 2_798_400}, {23, 2_886_600}, {25, 2_977_500},
		{27, 3_071_200},
	},
	GradeIII: {
		{3, 2_206_500}, {5, 2_276_000}, {7, 2_347_700}, {9, 2_421_600}, {11, 2_497_900}, {13, 2_576_500},
		{15, 2_657_700}, {17, 2_741_400}, {19, 2_827_700}, {21, 2_916_800}, {23, 3_008_700}, {25, 3_103_400},
		{27, 3_201_200},
	},
	GradeIV: {
		{3, 2_299_800}, {5, 2_372_300}, {7, 2_447_000}, {9, 2_524_000}, {11, 2_603_500}, {13, 2_685_500},
		{15, 2_770_100}, {17, 2_857_400}, {19, 2_947_400}, {21, 3_040_200}, {23, 3_135_900}, {25, 3_234_700},
		{27, 3_336_600},
	},
	GradeV: {
		{0, 2_511_500}, {1, 2_551_100}, {3, 2_631_400}, {5, 2_714_300}, {7, 2_799_800}, {9, 2_888_000},
		{11, 2_978_900}, {13, 3_072_800}, {15, 3_169_500}, {17, 3_269_400}, {19, 3_372_300}, {21, 3_478_500},
		{23, 3_588_100}, {25, 3_701_100}, {27, 3_817_700}, {29, 3_937_900}, {31, 4_061_900}, {33, 4_189_900},
	},
	GradeVI: {
		{3, 2_742_800}, {5, 2_829_100}, {7, 2_918_200}, {9, 3_010_100}, {11, 3_105_000}, {13, 3_202_700},
		{15, 3_303_600}, {17, 3_407_700}, {19, 3_515_000}, {21, 3_625_700}, {23, 3_739_900}, {25, 3_857_700},
		{27, 3_979_200}, {29, 4_104_500}, {31, 4_233_800}, {33, 4_367_100},
	},
	GradeVII: {
		{3, 2_858_800}, {5, 2_948_800}, {7, 3_041_700}, {9, 3_137_500}, {11, 3_236_300}, {13, 3_338_200},
		{15, 3_443_400}, {17, 3_551_800}, {19, 3_663_700}, {21, 3_779_100}, {23, 3_898_100}, {25, 4_020_800},
		{27, 4_147_500}, {29, 4_278_100}, {31, 4_412_800}, {33, 4_551_800},
	},
	GradeVIII: {
		{3, 2_979_700}, {5, 3_073_500}, {7, 3_170_300}, {9, 3_270_200}, {11, 3_373_200}, {13, 3_479_400},
		{15, 3_589_000}, {17, 3_702_000}, {19, 3_818_600}, {21, 3_938_900}, {23, 4_063_000}, {25, 4_190_900},
		{27, 4_322_900}, {29, 4_459_100}, {31, 4_599_500}, {33, 4_744_400},
	},
	GradeIX: {
		{0, 3_203_600}, {2, 3_304_400}, {4, 3_408_500}, {6, 3_515_900}, {8, 3_626_600}, {10, 3_740_800},
		{12, 3_858_600}, {14, 3_980_200}, {16, 4_105_500}, {18, 4_234_800}, {20, 4_368_200}, {22, 4_505_800},
		{24, 4_647_700}, {26, 4_794_100}, {28, 4_945_100}, {30, 5_100_800}, {32, 5_261_500},
	},
	GradeX: {
		{0, 3_339_100}, {2, 3_444_200}, {4, 3_552_700}, {6, 3_664_600}, {8, 3_780_000}, {10, 3_899_100},
		{12, 4_021_900}, {14, 4_148_500}, {16, 4_279_200}, {18, 4_414_000}, {20, 4_553_000}, {22, 4_696_400},
		{24, 4_844_300}, {26, 4_996_900}, {28, 5_154_200}, {30, 5_316_600}, {32, 5_484_000},
	},
	GradeXI: {
		{0, 3_480_300}, {2, 3_589_900}, {4, 3_703_000}, {6, 3_819_600}, {8, 3_939_900}, {10, 4_064_000},
		{12, 4_192_000}, {14, 4_324_000}, {16, 4_460_200}, {18, 4_600_700}, {20, 4_745_600}, {22, 4_895_000},
		{24, 5_049_200}, {26, 5_208_200}, {28, 5_372_300}, {30, 5_541_500}, {32, 5_716_000},
	},
	GradeXII: {
		{0, 3_627_500}, {2, 3_741_800}, {4, 3_859_600}, {6, 3_981_200}, {8, 4_106_600}, {10, 4_235_900},
		{12, 4_369_300}, {14, 4_506_900}, {16, 4_648_900}, {18, 4_795_300}, {20, 4_946_300}, {22, 5_102_100},
		{24, 5_262_800}, {26, 5_428_500}, {28, 5_599_500}, {30, 5_775_900}, {32, 5_957_800},
	},
	GradeXIII: {
		{0, 3_781_000}, {2, 3_900_000}, {4, 4_022_900}, {6, 4_149_600}, {8, 4_280_300}, {10, 4_415_100},
		{12, 4_554_100}, {14, 4_697_600}, {16, 4_845_500}, {18, 4_998_100}, {20, 5_155_500}, {22, 5_317_900},
		{24, 5_485_400}, {26, 5_658_200}, {28, 5_836_400}, {30, 6_020_200}, {32, 6_209_800},
	},
	GradeXIV: {
		{0, 3_940_900}, {2, 4_065_000}, {4, 4_193_000}, {6, 4_325_100}, {8, 4_461_300}, {10, 4_601_800},
		{12, 4_746_800}, {14, 4_896_300}, {16, 5_050_500}, {18, 5_209_500}, {20, 5_373_600}, {22, 5_542_900},
		{24, 5_717_400}, {26, 5_897_500}, {28, 6_083_200}, {30, 6_274_800}, {32, 6_472_500},
	},
	GradeXV: {
		{0, 4_107_600}, {2, 4_237_000}, {4, 4_370_400}, {6, 4_508_100}, {8, 4_650_000}, {10, 4_796_500},
		{12, 4_947_600}, {14, 5_103_400}, {16, 5_264_100}, {18, 5_429_900}, {20, 5_600_900}, {22, 5_777_300},
		{24, 5_959_300}, {26, 6_147_000}, {28, 6_340_600}, {30, 6_540_300}, {32, 6_746_200},
	},
	GradeXVI: {
		{0, 4_281_400}, {2, 4_416_200}, {4, 4_555_300}, {6, 4_698_700}, {8, 4_846_700}, {10, 4_999_400},
		{12, 5_156_800}, {14, 5_319_300}, {16, 5_486_800}, {18, 5_659_600}, {20, 5_837_800}, {22, 6_021_700},
		{24, 6_211_400}, {26, 6_407_000}, {28, 6_608_800}, {30, 6_816_900}, {32, 7_031_600},
	},
	GradeXVII: {
		{0, 4_462_500}, {2, 4_603_000}, {4, 4_748_000}, {6, 4_897_500}, {8, 5_051_800}, {10, 5_210_900},
		{12, 5_375_000}, {14, 5_544_300}, {16, 5_718_900}, {18, 5_899_000}, {20, 6_084_800}, {22, 6_276_400},
		{24, 6_474_100}, {26, 6_678_000}, {28, 6_888_300}, {30, 7_105_300}, {32, 7_329_000},
	},
}
