// Package selection has what is known of the selection of 2024, and puts people in
// order where posts are fewer.
//
// A [CandidateCode] is read and never guessed at. A [Priority] has the order in which
// posts are offered, [PartTimeBases] who can be appointed part-time. [Rank] orders
// people by the keys of an agency; it breaks no tie, and says who is above the cut
// whatever is still unknown.
package selection
