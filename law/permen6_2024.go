package law

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
)

// Pasal 57: who has passed is appointed to a post that was set.
var permen6Appointment = []rule{
	{
		id: "appointment.post", act: pppk.Appointment, status: pppk.FullTime,
		title: pppk.Text{ID: "Kebutuhan yang ditetapkan", EN: "A post in the needs that are set"},
		duty: pppk.Text{
			ID: "Ada formasi dalam kebutuhan yang ditetapkan Menteri.",
			EN: "There is a post in the needs that the Minister has set.",
		},
		plain: pppk.Text{
			ID: "Tidak ada formasi bagi Anda dalam kebutuhan yang ditetapkan Menteri.",
			EN: "There is no post for you in the needs that the Minister has set.",
		},
		cites: []pppk.Citation{source.PassedIsAppointed},
		check: checkStatement(pppk.PostSet, needPostSet),
	},
	{
		id: "appointment.selection", act: pppk.Appointment, status: pppk.FullTime,
		title: pppk.Text{ID: "Lulus seleksi", EN: "Passed the selection"},
		duty: pppk.Text{
			ID: "Yang diangkat dinyatakan lulus seleksi, dan kelulusannya tidak dibatalkan.",
			EN: "The person is declared to have passed the selection, and the pass was not cancelled.",
		},
		plain: pppk.Text{
			ID: "Anda tidak dinyatakan lulus seleksi, atau kelulusan Anda dibatalkan.",
			EN: "You are not declared to have passed the selection, or your pass was cancelled.",
		},
		cites: []pppk.Citation{source.PassedIsAppointed, source.PassCancelled},
		check: checkStatement(pppk.PassedSelection, needPassedSelection),
	},
	{
		id: "appointment.not_cancelled", act: pppk.Appointment, status: pppk.FullTime,
		title: pppk.Text{ID: "Tidak ada peristiwa yang menghalangi pengangkatan", EN: "No event that bars the appointment"},
		duty: pppk.Text{
			ID: "Sampai hari keputusan tidak tercatat bahwa yang akan diangkat meninggal dunia atau dipidana penjara dua tahun atau lebih.",
			EN: "Up to the day of the decision it is not on record that the person has died or was sentenced to two years of prison or more.",
		},
		plain: pppk.Text{
			ID: "Tercatat suatu peristiwa yang menghalangi pengangkatan Anda.",
			EN: "An event is on record that bars your appointment.",
		},
		cites: []pppk.Citation{source.PassCancelled, source.Seen(source.PP49, "Pasal 16", "tidak pernah dipidana penjara dua tahun atau lebih", pppk.High)},
		check: checkNotEnded,
	},
	{
		id: "appointment.number", act: pppk.Appointment, status: pppk.FullTime,
		title: pppk.Text{ID: "Nomor induk (NI) PPPK", EN: "PPPK number (NI)"},
		duty: pppk.Text{
			ID: "Kepala BKN telah menetapkan nomor induk (NI) PPPK.",
			EN: "The Head of BKN has set the PPPK number (NI).",
		},
		plain: pppk.Text{
			ID: "Nomor induk (NI) PPPK Anda tidak ditetapkan.",
			EN: "Your PPPK number (NI) was not set.",
		},
		cites: []pppk.Citation{source.Seen(source.Permen6, "Pasal 57 ayat (4)", "penyampaian kepada Kepala BKN untuk nomor induk", pppk.High)},
		check: checkStatement(pppk.NumberSet, needNumberSet),
	},
	{
		id: "appointment.not_barred", act: pppk.Appointment, status: pppk.FullTime,
		title: pppk.Text{ID: "Tidak sedang dilarang melamar", EN: "Not barred from applying"},
		duty: pppk.Text{
			ID: "Yang diangkat tidak melamar dalam masa larangan sesudah mengundurkan diri dari kelulusan sebelumnya.",
			EN: "The person did not apply while barred after resigning from an earlier pass.",
		},
		plain: pppk.Text{
			ID: "Tercatat bahwa Anda melamar dalam masa larangan sesudah mengundurkan diri dari kelulusan sebelumnya.",
			EN: "It is on record that you applied while you were barred after resigning from an earlier pass.",
		},
		cites: []pppk.Citation{source.Seen(source.Permen6, "Pasal 58 ayat (2)", "larangan melamar selama dua tahun anggaran pengadaan", pppk.High), source.NotBarredIfMoved},
		check: checkStatement(pppk.NotBarred, needNotBarred),
	},
	{
		id: "appointment.not_bound", act: pppk.Appointment, status: pppk.FullTime,
		title: pppk.Text{ID: "Tidak terikat perjanjian PPPK lain", EN: "No other PPPK agreement"},
		duty: pppk.Text{
			ID: "Yang diangkat tidak terikat perjanjian PPPK lain, atau telah mengundurkan diri darinya.",
			EN: "The person is bound by no other PPPK agreement, or has resigned from it.",
		},
		plain: pppk.Text{
			ID: "Anda masih terikat perjanjian PPPK lain.",
			EN: "You are still bound by another PPPK agreement.",
		},
		cites: []pppk.Citation{source.Seen(source.Permen6, "Pasal 57 ayat (5)", "PPPK yang mengundurkan diri lebih dahulu", pppk.High)},
		check: checkStatement(pppk.NotBound, needNotBound),
	},
}
