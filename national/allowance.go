package national

import (
	"fmt"
	"log/slog"
	"slices"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/enum"
	"github.com/pppk-id/pppk/internal/mask"
	"github.com/pppk-id/pppk/internal/source"
)

// Allowance is a part of pay beside base pay or wage (tunjangan). The zero value
// is none.
type Allowance uint8

// What the texts name: the first four and the last are those of Perpres 98/2020,
// in which staff stand on the footing of PNS of their agency; the four before
// [RegionalIncome] are named of central agencies alone, by PMK 202/PMK.05/2020.
const (
	FamilyAllowance      Allowance = iota + 1 // tunjangan keluarga, see [CentralFamilyAllowance]
	FoodAllowance                             // tunjangan pangan, in money or in rice
	StructuralAllowance                       // tunjangan jabatan struktural
	FunctionalAllowance                       // tunjangan jabatan fungsional
	GeneralAllowance                          // tunjangan umum
	PapuaAllowance                            // tunjangan khusus Papua
	RemoteAllowance                           // tunjangan daerah terpencil
	PerformanceAllowance                      // tunjangan kinerja
	RegionalIncome                            // tambahan penghasilan pegawai (TPP): the region's own, with no national rate
	OtherAllowance                            // tunjangan lainnya
	AllowanceCount
)

var allowances = []string{"", "keluarga", "pangan", "jabatan-struktural", "jabatan-fungsional", "umum", "khusus-papua", "daerah-terpencil",
	"kinerja", "tambahan-penghasilan", "lainnya"}

// String returns the wire value, "keluarga", or "".
func (a Allowance) String() string { return enum.String(allowances, uint8(a)) }

// MarshalText returns what String returns.
func (a Allowance) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what MarshalText writes; the empty text means none.
func (a *Allowance) UnmarshalText(text []byte) (err error) {
	*a, err = enum.Parse[Allowance](allowances, text, "tunjangan", pppk.NewProblem)
	return err
}

var allowanceDefs = [AllowanceCount]struct {
	title pppk.Text
	cites []pppk.Citation
}{
	FamilyAllowance:      {pppk.Text{ID: "tunjangan keluarga", EN: "family allowance"}, []pppk.Citation{source.ListedAllowances, source.FamilyCite, source.RegionalPay}},
	FoodAllowance:        {pppk.Text{ID: "tunjangan pangan", EN: "food allowance"}, []pppk.Citation{source.ListedAllowances, source.CentralParts, source.RegionalPay}},
	StructuralAllowance:  {pppk.Text{ID: "tunjangan jabatan struktural", EN: "allowance of a structural post"}, []pppk.Citation{source.ListedAllowances, source.CentralParts, source.RegionalPay}},
	FunctionalAllowance:  {pppk.Text{ID: "tunjangan jabatan fungsional", EN: "allowance of a functional post"}, []pppk.Citation{source.ListedAllowances, source.CentralParts, source.RegionalPay}},
	GeneralAllowance:     {pppk.Text{ID: "tunjangan umum", EN: "general allowance"}, []pppk.Citation{source.CentralParts}},
	PapuaAllowance:       {pppk.Text{ID: "tunjangan khusus Papua", EN: "special allowance of Papua"}, []pppk.Citation{source.CentralParts}},
	RemoteAllowance:      {pppk.Text{ID: "tunjangan daerah terpencil", EN: "allowance of remote areas"}, []pppk.Citation{source.CentralParts}},
	PerformanceAllowance: {pppk.Text{ID: "tunjangan kinerja", EN: "performance allowance"}, []pppk.Citation{source.CentralParts}},
	RegionalIncome:       {pppk.Text{ID: "tambahan penghasilan pegawai (TPP)", EN: "additional income set by the region (TPP)"}, []pppk.Citation{source.RegionalIncome}},
	OtherAllowance:       {pppk.Text{ID: "tunjangan lainnya", EN: "other allowances"}, []pppk.Citation{source.ListedAllowances, source.RegionalPay}},
}

func (a Allowance) known() bool { return a > 0 && a < AllowanceCount }

// Text names the allowance, or is "".
func (a Allowance) Text(l pppk.Language) string {
	if !a.known() {
		return ""
	}
	return allowanceDefs[a].title.In(l)
}

// Citations returns the texts that name the allowance, and for regional staff the
// one that charges allowances to the region's budget. That a text names one does
// not say that a person has it, or how much: but for the family allowance of
// central agencies the library knows no rate.
func (a Allowance) Citations() []pppk.Citation {
	if !a.known() {
		return nil
	}
	return slices.Clone(allowanceDefs[a].cites)
}

// Allowances is an amount a month for each [Allowance], which is the index:
//
//	Allowances{FamilyAllowance: r}
//
// The zero value of an amount means not known, and Rp0 that there is none; see
// [NoAllowances].
type Allowances [AllowanceCount]pppk.Rupiah

// NoAllowances returns Rp0 for each, to set those that are paid.
func NoAllowances() Allowances {
	var all Allowances
	for i := FamilyAllowance; i < AllowanceCount; i++ {
		all[i] = pppk.RupiahOfSen(0)
	}
	return all
}

// Sum adds them up, as [pppk.Rupiah.Plus] does: it is not known where one of them is
// not. It is an error above 10^15 rupiah, and under [pppk.ErrPay] where an amount stands
// at no allowance.
func (a Allowances) Sum() (sum pppk.Rupiah, err error) {
	if err := a.Placed(); err != nil {
		return pppk.Rupiah{}, err
	}
	sum = pppk.RupiahOfSen(0)
	for _, r := range a[FamilyAllowance:] {
		if sum, err = sum.Plus(r); err != nil {
			return pppk.Rupiah{}, err
		}
	}
	return sum, nil
}

// Placed refuses an amount at the index that is no allowance's.
func (a *Allowances) Placed() error {
	if !a[0].IsZero() {
		return &pppk.Problem{Code: "pay.allowance", Remedy: "an amount stands at no allowance; give it at one of the constants, OtherAllowance if it is none of them", Kind: pppk.ErrPay}
	}
	return nil
}

// String says only what it is: pay is nobody else's business.
func (a Allowances) String() string { return "pppk.Allowances" }

// Format prints what [Allowances.String] returns, whatever the verb.
func (a Allowances) Format(s fmt.State, _ rune) { mask.Write(s, a.String()) }

// LogValue implements [slog.LogValuer] without amounts.
func (a Allowances) LogValue() slog.Value { return slog.StringValue(a.String()) }

// CentralFamilyAllowance returns the family allowance a month (tunjangan keluarga) of
// a full-time employee of a central agency: 10 % of base pay for a spouse and
// 2 % for each of at most two children that are counted; who is, the caller
// knows. It is an error under [pppk.ErrPay] where the base pay is not known, or where
// the share is no whole number of sen: no rule of rounding is known.
//
// It is not for regional staff: they have the allowances of PNS in their agency,
// whose rates the library does not know. An office gives those as amounts.
func CentralFamilyAllowance(base pppk.Rupiah, spouse bool, children int) (pppk.Rupiah, pppk.Citation, error) {
	bad := func(code, remedy string) (pppk.Rupiah, pppk.Citation, error) {
		return pppk.Rupiah{}, pppk.Citation{}, &pppk.Problem{Code: code, Remedy: remedy, Kind: pppk.ErrPay}
	}
	switch {
	case base.IsZero():
		return bad("pay.base", "the base pay is not known; take it from BasePay or the decree")
	case children < 0:
		return bad("pay.children", "the number of children must be 0 or more")
	}
	percent := int64(min(children, allowedChildren) * childPercent)
	if spouse {
		percent += spousePercent
	}
	if base.Sen()*percent%100 != 0 {
		return bad("pay.rounding", "the allowance is no whole number of sen, and no rule of rounding is known; give base pay in whole rupiah")
	}
	return pppk.RupiahOfSen(base.Sen() * percent / 100), source.FamilyCite, nil
}
