// The tools that check the library, pinned here so that its own go.mod stays
// free of them.
module github.com/pppk-id/pppk/tools

go 1.26.0

tool honnef.co/go/tools/cmd/staticcheck

require (
	github.com/pppk-id/pppk v0.0.0
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3
)

require (
	github.com/BurntSushi/toml v1.4.1-0.20240526193622-a339e1f7089c // indirect
	github.com/shopspring/decimal v1.6.0 // indirect
	golang.org/x/exp/typeparams v0.0.0-20231108232855-2478ac86f678 // indirect
	golang.org/x/mod v0.41.0 // indirect
	golang.org/x/sync v0.23.0 // indirect
	golang.org/x/text v0.14.0 // indirect
	golang.org/x/tools v0.51.0 // indirect
	honnef.co/go/tools v0.8.2 // indirect
)

replace github.com/pppk-id/pppk => ../
