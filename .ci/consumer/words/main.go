// Words is a program outside the module that keeps data and asks no law: it reads
// one person, and links the words of the library alone.
package main

import (
	"encoding/json"
	"fmt"
	"log"

	"github.com/pppk-id/pppk"
)

func main() {
	var f pppk.Facts
	err := json.Unmarshal([]byte(`{
	  "tanggal_lahir": "1984-06-12",
	  "perjanjian": [{"status": "penuh-waktu", "mulai": "2021-03-01", "berakhir": "2026-02-28"}]
	}`), &f)
	if err == nil {
		err = f.Check()
	}
	if err != nil {
		log.Fatal(err)
	}
	days, _ := f.Contracts.Service(pppk.MustParseDate("2022-02-28"))
	fmt.Println(f.Contracts[0].Period, days)
}
