package before

var uu1 = Instrument{
	Name: "UU 1/2022", Title: "Undang-Undang tentang Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah",
	Force: Binding, Year: 2022, CheckedTo: newDate(2026, 4, 1),
}

var pasal146 = seen(uu1, "Pasal 146 ayat (1)", "batas belanja pegawai daerah", Medium)

// How part-time pay is booked: the code of its account is not known. Regions read it
// as goods and services.
var mendagri227 = Instrument{
	Name: "SE Mendagri 900.1.1/227/SJ", Title: "Surat Edaran Menteri Dalam Negeri tentang penganggaran upah PPPK paruh waktu",
	Force: Guidance, Since: newDate(2025, 1, 16), CheckedTo: newDate(2026, 4, 1),
}

var partTimeAccounts = unnumbered(mendagri227, "upah paruh waktu dianggarkan dalam APBD dengan kode rekening tersendiri", Medium)

var uu1Rules = []rule{
	{
		// The text limits spending. Nothing in it makes it a ground for refusing
		// one agreement: so it notes.
		id: "renewal.personnel_spending", act: Renewal, notes: true,
		title: words{"Batas belanja pegawai daerah", "Ceiling on regional personnel spending"},
		duty: words{
			"Porsi belanja pegawai daerah tidak melewati batas; daerah yang melewatinya diberi masa penyesuaian, dan hal ini bukan syarat perpanjangan perorangan.",
			"The share of regional personnel spending does not exceed the ceiling; a region above it is given time to adjust, and this is no condition of one person's renewal.",
		},
		plain: words{
			"Porsi belanja pegawai daerah Anda melewati batasnya.",
			"Your region's share of personnel spending exceeds its ceiling.",
		},
		cites: []Citation{pasal146},
		uses:  []paramID{paramCeiling, paramPartSpending},
		check: checkSpending,
	},
}

func checkSpending(k known, x extra, v *values) result {
	if k.status() != FullTime && v.partSpending == spendingExcluded {
		if k.status() == 0 {
			return needing(needStatus)
		}
		return result{code: NotApplicable.code()}
	}
	if x.share() < 0 { // not given, or by another definition
		return needing(needSpending)
	}
	r := result{found: shareOf(x.share()), wanted: ceilingValue.of(uint64(v.ceiling)), code: Met.code()}
	if x.share() > v.ceiling {
		r.code = NotMet.code()
	}
	return r
}
