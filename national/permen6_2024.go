package national

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

// Pasal 57: who has passed is appointed to a post that was set.
var permen6Appointment = []law.Rule{
	{
		ID: "appointment.post", Act: appointment, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Kebutuhan yang ditetapkan", EN: "A post in the needs that are set"},
		Duty: pppk.Text{
			ID: "Ada formasi dalam kebutuhan yang ditetapkan Menteri.",
			EN: "There is a post in the needs that the Minister has set.",
		},
		Plain: pppk.Text{
			ID: "Tidak ada formasi bagi Anda dalam kebutuhan yang ditetapkan Menteri.",
			EN: "There is no post for you in the needs that the Minister has set.",
		},
		Cites: []pppk.Citation{source.PassedIsAppointed},
		Reads: []*law.Fact{needPostSet}, Check: states(needPostSet),
	},
	{
		ID: "appointment.selection", Act: appointment, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Lulus seleksi", EN: "Passed the selection"},
		Duty: pppk.Text{
			ID: "Yang diangkat dinyatakan lulus seleksi, dan kelulusannya tidak dibatalkan.",
			EN: "The person is declared to have passed the selection, and the pass was not cancelled.",
		},
		Plain: pppk.Text{
			ID: "Anda tidak dinyatakan lulus seleksi, atau kelulusan Anda dibatalkan.",
			EN: "You are not declared to have passed the selection, or your pass was cancelled.",
		},
		Cites: []pppk.Citation{source.PassedIsAppointed, source.PassCancelled},
		Reads: []*law.Fact{needPassedSelection}, Check: states(needPassedSelection),
	},
	{
		ID: "appointment.not_cancelled", Act: appointment, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Tidak ada peristiwa yang menghalangi pengangkatan", EN: "No event that bars the appointment"},
		Duty: pppk.Text{
			ID: "Sampai hari keputusan tidak tercatat bahwa yang akan diangkat meninggal dunia atau dipidana penjara dua tahun atau lebih.",
			EN: "Up to the day of the decision it is not on record that the person has died or was sentenced to two years of prison or more.",
		},
		Plain: pppk.Text{
			ID: "Tercatat suatu peristiwa yang menghalangi pengangkatan Anda.",
			EN: "An event is on record that bars your appointment.",
		},
		Cites: []pppk.Citation{source.PassCancelled, source.Seen(source.PP49, "Pasal 16", "tidak pernah dipidana penjara dua tahun atau lebih", pppk.High)},
		Check: checkNotEnded,
	},
	{
		ID: "appointment.number", Act: appointment, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Nomor induk (NI) PPPK", EN: "PPPK number (NI)"},
		Duty: pppk.Text{
			ID: "Kepala BKN telah menetapkan nomor induk (NI) PPPK.",
			EN: "The Head of BKN has set the PPPK number (NI).",
		},
		Plain: pppk.Text{
			ID: "Nomor induk (NI) PPPK Anda tidak ditetapkan.",
			EN: "Your PPPK number (NI) was not set.",
		},
		Cites: []pppk.Citation{source.Seen(source.Permen6, "Pasal 57 ayat (4)", "penyampaian kepada Kepala BKN untuk nomor induk", pppk.High)},
		Reads: []*law.Fact{needNumberSet}, Check: states(needNumberSet),
	},
	{
		ID: "appointment.not_barred", Act: appointment, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Tidak sedang dilarang melamar", EN: "Not barred from applying"},
		Duty: pppk.Text{
			ID: "Yang diangkat tidak melamar dalam masa larangan sesudah mengundurkan diri dari kelulusan sebelumnya.",
			EN: "The person did not apply while barred after resigning from an earlier pass.",
		},
		Plain: pppk.Text{
			ID: "Tercatat bahwa Anda melamar dalam masa larangan sesudah mengundurkan diri dari kelulusan sebelumnya.",
			EN: "It is on record that you applied while you were barred after resigning from an earlier pass.",
		},
		Cites: []pppk.Citation{source.Seen(source.Permen6, "Pasal 58 ayat (2)", "larangan melamar selama dua tahun anggaran pengadaan", pppk.High), source.NotBarredIfMoved},
		Reads: []*law.Fact{needNotBarred}, Check: states(needNotBarred),
	},
	{
		ID: "appointment.not_bound", Act: appointment, Status: pppk.FullTime,
		Title: pppk.Text{ID: "Tidak terikat perjanjian PPPK lain", EN: "No other PPPK agreement"},
		Duty: pppk.Text{
			ID: "Yang diangkat tidak terikat perjanjian PPPK lain, atau telah mengundurkan diri darinya.",
			EN: "The person is bound by no other PPPK agreement, or has resigned from it.",
		},
		Plain: pppk.Text{
			ID: "Anda masih terikat perjanjian PPPK lain.",
			EN: "You are still bound by another PPPK agreement.",
		},
		Cites: []pppk.Citation{source.Seen(source.Permen6, "Pasal 57 ayat (5)", "PPPK yang mengundurkan diri lebih dahulu", pppk.High)},
		Reads: []*law.Fact{needNotBound}, Check: states(needNotBound),
	},
}
