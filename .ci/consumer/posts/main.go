// Posts is a program outside the module that keeps an account of posts and links
// no law: what becomes of a post that is left, its entries say.
package main

import (
	"errors"
	"fmt"
	"log"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/ledger"
)

func main() {
	day := pppk.MustParseDate
	var posts ledger.Ledger
	apply := func(reference string, entries ...pppk.Entry) error {
		_, err := posts.Apply(pppk.Batch{Reference: reference, Office: "BKPSDM", Reason: "kebutuhan dan pengangkatan", Entries: entries})
		return err
	}
	err := apply("SK 1",
		pppk.Entry{Kind: pppk.Authorise, Date: day("2021-01-04"), Posts: 1, Opens: &pppk.Line{ID: "a", Agency: "Kabupaten Sukamaju", Position: "Pengolah Data", Status: pppk.FullTime, Year: 2021}},
		pppk.Entry{Kind: pppk.Fill, Date: day("2021-03-01"), Line: "a", Incumbent: "P-1"},
	)
	if err != nil {
		log.Fatal(err)
	}
	left := pppk.Entry{Kind: pppk.Vacate, Date: day("2022-03-01"), Line: "a", Incumbent: "P-1", Ground: pppk.ByResignation}
	if err := apply("SK 2", left); !errors.Is(err, pppk.ErrLedger) {
		log.Fatal("what becomes of the post was not asked for: ", err)
	}
	left.Post = pppk.PostVacant
	if err := apply("SK 2", left); err != nil {
		log.Fatal(err)
	}
	fmt.Println(posts.Balance(pppk.Line{}, day("2022-03-01")))
}
