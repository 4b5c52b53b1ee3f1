// Package selection has what is known of the selection of 2024, and puts people in
// order where posts are fewer. All of it is data and pure functions: no decision
// reads it.
//
// # Codes of candidates
//
// [ParseCandidateCode] reads the codes of announcements (R2, R3/L, TMS) into a
// [CandidateCode], and refuses those whose meaning no source gives.
//
// # Orders and bases
//
// A [Priority] is an order of categories that a text sets. [PartTimeBases] are the
// grounds of part-time intake on a day, [PartTimeCategories] the job groups that are
// open to it, and [PartTimeProposals] the days on which agencies could propose.
//
// # People in order
//
// [Rank] puts people in the order of an agency, by keys of [RankBy]. Those who tie
// share a rank and are said to; an unknown value is neither worst nor best; nobody is
// above or below the cut before it is certain. Each [Ranked] says in words why
// somebody stands where he stands. For conversion the nation sets no order, and
// [ConversionOrder] says so.
package selection
