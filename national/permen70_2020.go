package national

import (
	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/source"
	"github.com/pppk-id/pppk/law"
)

// The ministry's regulations on the length of agreements.
var permen70Rules = []law.Rule{
	{
		// It speaks of how long the position is needed, and a later regulation
		// has no ceiling: so it notes.
		ID: "renewal.term.position", Act: renewal, Status: pppk.FullTime, Notes: true, Bounds: law.AtMost,
		Title: pppk.Text{ID: "Masa paling lama menurut kebutuhan jabatan", EN: "Longest term by need of the position"},
		Duty: pppk.Text{
			ID: "Masa yang diusulkan tidak melewati masa kebutuhan jabatan yang paling lama; peraturan yang lebih baru tidak memuat batas itu.",
			EN: "The proposed term does not run beyond the longest time for which a position is needed; the newer regulation has no such limit.",
		},
		Plain: pppk.Text{
			ID: "Masa yang diusulkan lebih lama dari masa kebutuhan jabatan Anda.",
			EN: "The proposed term is longer than the time for which your position is needed.",
		},
		Cites: []pppk.Citation{
			source.Seen(source.Permen70, "Pasal 4 ayat (4)", "perpanjangan masa kebutuhan jabatan", pppk.Medium),
			source.Seen(source.Permen6, "Pasal 60", "perpanjangan tanpa masa paling lama", pppk.Medium),
		},
		Check: func(c *law.Case) law.Result { return c.AtMost(5) },
	},
}

var permen70Appointment = []law.Rule{
	{
		// Like renewal.term.position: it speaks of the position, so it notes.
		ID: "appointment.term.position", Act: appointment, Status: pppk.FullTime, Notes: true, Bounds: law.AtMost,
		Title: pppk.Text{ID: "Masa menurut kebutuhan jabatan", EN: "Term by need of the position"},
		Duty: pppk.Text{
			ID: "Masa yang diusulkan tidak melewati masa kebutuhan jabatan yang paling lama; peraturan yang lebih baru tidak memuat batas itu.",
			EN: "The proposed term does not run beyond the longest time for which a position is needed; the newer regulation has no such limit.",
		},
		Plain: pppk.Text{
			ID: "Masa yang diusulkan lebih lama dari masa kebutuhan jabatan itu.",
			EN: "The proposed term is longer than the time for which that position is needed.",
		},
		Cites: []pppk.Citation{
			source.Seen(source.Permen70, "Pasal 3 ayat (2)", "masa kebutuhan jabatan", pppk.Medium),
			source.Seen(source.Permen6, "Pasal 60", "masa perjanjian tanpa masa paling lama", pppk.Medium),
		},
		Check: func(c *law.Case) law.Result { return c.AtMost(5) },
	},
}
