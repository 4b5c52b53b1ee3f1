// Package planning looks ahead and holds figures against each other, for posts and
// for money.
//
// [OutlookOf] counts the posts that fall vacant month by month, [Reconcile] compares
// who is in the posts with the work agreements, [CheckParts] and [CheckPublished]
// find published figures that do not add up or are not what is authorised.
// [CostOf] adds up the pay of a cohort, and [ShareOf] works out the share of
// personnel spending by the definition of the statute: a figure, never a verdict.
//
// Whoever cannot be counted is named with the reason; nothing is guessed.
package planning
