// Package planning has reports over posts, people and money together. They compare
// and count; they decide nothing.
//
// # Posts
//
// [Reconcile] compares the ledger with the work agreements, and each [Discrepancy] says
// what does not agree. [OutlookOf] counts the posts that fall vacant, month by month,
// from the ends of agreements and the age limits. [CheckParts] finds published parts
// that do not add up, and [CheckPublished] published figures that differ from what is
// authorised.
//
// # Money
//
// [CostOf] adds up the pay of a cohort as it streams by, a month and twelve times that;
// who lacks something is left out and counted with the reason. Allowances are amounts
// that the office gives, each under its name; [national.CentralFamilyAllowance] has the rates of
// central agencies. [ShareOf] works out the share of personnel spending in a [Budget] by
// the definition of UU 1/2022 Pasal 146: a figure, never a verdict.
package planning
