package before

import (
	"fmt"
	"log/slog"
	"slices"
)

// Allowance is a part of pay beside base pay or wage (tunjangan). The zero value
// is none.
type Allowance uint8

// What the texts name: the first four and the last are those of Perpres 98/2020,
// in which staff stand on the footing of PNS of their agency; the four before
// [national.RegionalIncome] are named of central agencies alone, by PMK 202/PMK.05/2020.
const (
	FamilyAllowance      Allowance = iota + 1 // tunjangan keluarga, see [planning.CentralFamilyAllowance]
	FoodAllowance                             // tunjangan pangan, in money or in rice
	StructuralAllowance                       // tunjangan jabatan struktural
	FunctionalAllowance                       // tunjangan jabatan fungsional
	GeneralAllowance                          // tunjangan umum
	PapuaAllowance                            // tunjangan khusus Papua
	RemoteAllowance                           // tunjangan daerah terpencil
	PerformanceAllowance                      // tunjangan kinerja
	RegionalIncome                            // tambahan penghasilan pegawai (TPP): the region's own, with no national rate
	OtherAllowance                            // tunjangan lainnya
	allowanceCount
)

var allowances = []string{"", "keluarga", "pangan", "jabatan-struktural", "jabatan-fungsional", "umum", "khusus-papua", "daerah-terpencil",
	"kinerja", "tambahan-penghasilan", "lainnya"}

// String returns the wire value, "keluarga", or "".
func (a Allowance) String() string { return enumString(allowances, uint8(a)) }

// MarshalText returns what String returns.
func (a Allowance) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means none.
func (a *Allowance) UnmarshalText(text []byte) (err error) {
	*a, err = enumText[Allowance](allowances, text, "tunjangan")
	return err
}

var allowanceDefs = [allowanceCount]struct {
	title words
	cites []Citation
}{
	FamilyAllowance:      {words{"tunjangan keluarga", "family allowance"}, []Citation{listedAllowances, familyCite, regionalPay}},
	FoodAllowance:        {words{"tunjangan pangan", "food allowance"}, []Citation{listedAllowances, centralParts, regionalPay}},
	StructuralAllowance:  {words{"tunjangan jabatan struktural", "allowance of a structural post"}, []Citation{listedAllowances, centralParts, regionalPay}},
	FunctionalAllowance:  {words{"tunjangan jabatan fungsional", "allowance of a functional post"}, []Citation{listedAllowances, centralParts, regionalPay}},
	GeneralAllowance:     {words{"tunjangan umum", "general allowance"}, []Citation{centralParts}},
	PapuaAllowance:       {words{"tunjangan khusus Papua", "special allowance of Papua"}, []Citation{centralParts}},
	RemoteAllowance:      {words{"tunjangan daerah terpencil", "allowance of remote areas"}, []Citation{centralParts}},
	PerformanceAllowance: {words{"tunjangan kinerja", "performance allowance"}, []Citation{centralParts}},
	RegionalIncome:       {words{"tambahan penghasilan pegawai (TPP)", "additional income set by the region (TPP)"}, []Citation{regionalIncome}},
	OtherAllowance:       {words{"tunjangan lainnya", "other allowances"}, []Citation{listedAllowances, regionalPay}},
}

func (a Allowance) known() bool { return a > 0 && a < allowanceCount }

// Text names the allowance, or is "".
func (a Allowance) Text(l Language) string {
	if !a.known() {
		return ""
	}
	return allowanceDefs[a].title.in(l)
}

// Citations returns the texts that name the allowance, and for regional staff the
// one that charges allowances to the region's budget. That a text names one does
// not say that a person has it, or how much: but for the family allowance of
// central agencies the library knows no rate.
func (a Allowance) Citations() []Citation {
	if !a.known() {
		return nil
	}
	return slices.Clone(allowanceDefs[a].cites)
}

// Allowances is an amount a month for each [national.Allowance], which is the index:
//
//	Allowances{FamilyAllowance: r}
//
// The zero value of an amount means not known, and Rp0 that there is none; see
// [national.NoAllowances].
type Allowances [allowanceCount]Rupiah

// NoAllowances returns Rp0 for each, to set those that are paid.
func NoAllowances() Allowances {
	var all Allowances
	for i := FamilyAllowance; i < allowanceCount; i++ {
		all[i] = Rupiah{0, true}
	}
	return all
}

// Sum adds them up, as [pppk.Rupiah.Plus] does: it is not known where one of them is
// not. It is an error above 10^15 rupiah, and under [pppk.ErrPay] where an amount stands
// at no allowance.
func (a Allowances) Sum() (sum Rupiah, err error) {
	if err := a.placed(); err != nil {
		return Rupiah{}, err
	}
	sum = Rupiah{0, true}
	for _, r := range a[FamilyAllowance:] {
		if sum, err = sum.Plus(r); err != nil {
			return Rupiah{}, err
		}
	}
	return sum, nil
}

// placed refuses an amount at the index that is no allowance's.
func (a *Allowances) placed() error {
	if a[0].given {
		return &Problem{Code: "pay.allowance", Remedy: "an amount stands at no allowance; give it at one of the constants, OtherAllowance if it is none of them", kind: ErrPay}
	}
	return nil
}

// String says only what it is: pay is nobody else's business.
func (a Allowances) String() string { return "pppk.Allowances" }

// Format prints what [national.Allowances.String] returns, whatever the verb.
func (a Allowances) Format(s fmt.State, _ rune) { masked(s, a.String()) }

// LogValue implements [slog.LogValuer] without amounts.
func (a Allowances) LogValue() slog.Value { return slog.StringValue(a.String()) }
