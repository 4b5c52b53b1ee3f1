package law

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
)

// The ministry's regulations on the length of agreements.
var permen70Rules = []rule{
	{
		// It speaks of how long the position is needed, and a later regulation
		// has no ceiling: so it notes.
		id: "renewal.term.position", act: pppk.Renewal, status: pppk.FullTime, notes: true, bound: atMost,
		title: pppk.Text{ID: "Masa paling lama menurut kebutuhan jabatan", EN: "Longest term by need of the position"},
		duty: pppk.Text{
			ID: "Masa yang diusulkan tidak melewati masa kebutuhan jabatan yang paling lama; peraturan yang lebih baru tidak memuat batas itu.",
			EN: "The proposed term does not run beyond the longest time for which a position is needed; the newer regulation has no such limit.",
		},
		plain: pppk.Text{
			ID: "Masa yang diusulkan lebih lama dari masa kebutuhan jabatan Anda.",
			EN: "The proposed term is longer than the time for which your position is needed.",
		},
		cites: []pppk.Citation{
			source.Seen(source.Permen70, "Pasal 4 ayat (4)", "perpanjangan masa kebutuhan jabatan", pppk.Medium),
			source.Seen(source.Permen6, "Pasal 60", "perpanjangan tanpa masa paling lama", pppk.Medium),
		},
		check: func(c *kase) Result { return c.atMost(5) },
	},
}

var permen70Appointment = []rule{
	{
		// Like renewal.term.position: it speaks of the position, so it notes.
		id: "appointment.term.position", act: pppk.Appointment, status: pppk.FullTime, notes: true, bound: atMost,
		title: pppk.Text{ID: "Masa menurut kebutuhan jabatan", EN: "Term by need of the position"},
		duty: pppk.Text{
			ID: "Masa yang diusulkan tidak melewati masa kebutuhan jabatan yang paling lama; peraturan yang lebih baru tidak memuat batas itu.",
			EN: "The proposed term does not run beyond the longest time for which a position is needed; the newer regulation has no such limit.",
		},
		plain: pppk.Text{
			ID: "Masa yang diusulkan lebih lama dari masa kebutuhan jabatan itu.",
			EN: "The proposed term is longer than the time for which that position is needed.",
		},
		cites: []pppk.Citation{
			source.Seen(source.Permen70, "Pasal 3 ayat (2)", "masa kebutuhan jabatan", pppk.Medium),
			source.Seen(source.Permen6, "Pasal 60", "masa perjanjian tanpa masa paling lama", pppk.Medium),
		},
		check: func(c *kase) Result { return c.atMost(5) },
	},
}
