// Package schema holds the JSON Schemas (draft 2020-12) of the formats that the
// library reads and writes: facts-1.json, decision-1.json, record-1.json,
// overlay-1.json, and of the lines of a ledger's entries entry-1.json and
// entries-end-1.json. docs/FORMATS.md says what they mean.
package schema

import (
	"embed"
	"io/fs"
)

//go:embed *.json
var files embed.FS

// Files returns the schemas, by name. They refer to each other by file name, so
// give each to a validator under its own name.
func Files() fs.FS { return files }
