package seq

import (
	"iter"
)

// OrNone is a sequence that may be nil, which has nothing in it.
func OrNone[T any](all iter.Seq[T]) iter.Seq[T] {
	if all == nil {
		return func(func(T) bool) {}
	}
	return all
}

// OrNone2 is orNone for pairs.
func OrNone2[K, V any](all iter.Seq2[K, V]) iter.Seq2[K, V] {
	if all == nil {
		return func(func(K, V) bool) {}
	}
	return all
}
