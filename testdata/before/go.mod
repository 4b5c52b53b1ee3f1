// The library as it answered before it was cut into rooms, kept to show old
// answers beside new ones. See testdata/frozen/README.md.
module github.com/pppk-id/pppk/testdata/before

go 1.24

replace github.com/pppk-id/pppk => ../..

require (
	github.com/pppk-id/pppk v0.0.0
	github.com/shopspring/decimal v1.6.0
)
