// Package cohort takes the people of an office through [law.Policy.Decide]: rows in,
// decisions out, and work lists of what came out. Memory does not grow with the file.
//
//	rows := cohort.ReadCSV(file, cohort.CSVOptions{Law: policy.Law(), Dates: cohort.DayMonthYear})
//	var lists cohort.WorkLists
//	for d := range cohort.DecideAll(ctx, policy, rows) {
//		if d.Err != nil {
//			lists.AddError(d.Err)
//			continue
//		}
//		lists.Add(&d.Row.Facts, d.Decision)
//	}
//	lists.WriteTo(os.Stdout)
//
// # In
//
// [ReadCSV] reads a spreadsheet with its own order of columns and a [DateLayout] that
// is told and never guessed, and [ReadJSONLines] reads a person a line. Good rows pass
// as a [Row], with what is asked about that person. A bad row is an error, and
// [RowErrors] has what is wrong with it: line, column, code and remedy, without
// personal values.
//
// # Deciding
//
// [DecideAll] decides on all cores, in the order of the rows, and stops when its
// context is done.
//
// # Out
//
// [NewCSVWriter] and [NewJSONLinesWriter] write decisions. They write personal data.
//
// [WorkLists] counts as decisions stream by: outcomes and reasons, what is missing
// from whom, which agreements end and who reaches the age limit in which month;
// [WorkLists.AppendReasons] is the table for others, with small counts suppressed.
package cohort
