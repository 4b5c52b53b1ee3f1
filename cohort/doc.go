// Package cohort decides about everybody in a file: people in, decisions and work
// lists out.
//
// [ReadCSV] and [ReadJSONLines] read people one by one; a bad row says line, column,
// code and remedy, and the rest goes on. [DecideAll] decides them on all cores in
// their order, [WorkLists] counts what came out and what is missing from whom, and
// [NewCSVWriter] writes it back. Memory does not grow with the file.
//
//	rows := cohort.ReadCSV(file, cohort.CSVOptions{Dates: cohort.DayMonthYear})
//	var lists cohort.WorkLists
//	for d := range cohort.DecideAll(ctx, policy, rows) {
//		if d.Err != nil {
//			lists.AddError(d.Err)
//			continue
//		}
//		lists.Add(&d.Row.Facts, d.Decision)
//	}
package cohort
