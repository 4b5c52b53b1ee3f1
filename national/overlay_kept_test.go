package national_test

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

// overwriter sets to zero all that can be reached from a value and be changed by
// whoever holds it: the elements of slices, up to their capacity, and what maps
// and pointers hold. Fields that are not exported are no obstacle.
type overwriter map[string]int // how many of each type

func (o overwriter) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			o.value(v.Field(i))
		}
	case reflect.Array:
		for i := range v.Len() {
			o.value(v.Index(i))
		}
	case reflect.Interface:
		o.value(v.Elem())
	case reflect.Pointer:
		// Parameters and acts are handles: nobody who holds one can change what it names. The
		// checks of an agency hold its facts themselves; what the law keeps of those is
		// in TestOwnRulesThatCannotBe.
		if name := v.Type().Elem().Name(); !v.IsNil() && name != "paramDef" && name != "ActSpec" && name != "Fact" {
			o.at(v.Type().Elem(), v.UnsafePointer())
		}
	case reflect.Slice:
		of := v.Type().Elem()
		for i := range v.Cap() {
			o.at(of, unsafe.Add(v.UnsafePointer(), uintptr(i)*of.Size()))
		}
	case reflect.Map:
		for each := v.MapRange(); each.Next(); {
			o.value(each.Value())
		}
		held := v.UnsafePointer()
		reflect.NewAt(v.Type(), unsafe.Pointer(&held)).Elem().Clear()
		o[v.Type().String()]++
	}
}

func (o overwriter) at(of reflect.Type, place unsafe.Pointer) {
	v := reflect.NewAt(of, place).Elem()
	o.value(v)
	v.SetZero()
	o[of.String()]++
}

// whole is an overlay that uses every field and every type of value.
func whole() law.Overlay {
	o := everyParameter()
	for _, f := range madeup.MadeUp().Facts {
		if !slices.ContainsFunc(o.Facts, func(g *law.Fact) bool { return g.ID == f.ID }) {
			o.Facts = append(o.Facts, f)
		}
	}
	o.Rules, o.Acts, o.Parameters = madeup.MadeUp().Rules, []law.Act{studying}, []law.Param{studyYears}
	o.Checks = append(o.Checks, law.LaterCheck{Instrument: "PP 49/2018", On: madeup.D("2026-06-01"), Office: "Bagian Hukum", Reference: "2/2026"})
	o.Rules[0].Reads = append(o.Rules[0].Reads, &law.Fact{ID: "peristiwa.lengkap_sampai"})
	return o
}

// TestWholeOverlay keeps whole to its word.
func TestWholeOverlay(t *testing.T) {
	t.Parallel()
	o := reflect.ValueOf(whole())
	for i := range o.NumField() {
		if name := o.Type().Field(i).Name; name != "Replaces" && name != "unconfirmed" { // an overlay with that cannot be laid
			require.False(t, o.Field(i).IsZero(), name)
		}
	}
	for _, r := range whole().Rules {
		require.NotEmpty(t, r.Reads)
	}
}

// What a law says stays what it was, whatever becomes of the overlays that were
// laid: every slice and map that they hold is overwritten.
func TestWithKeepsNothing(t *testing.T) {
	t.Parallel()
	second := law.Overlay{ID: "contoh-2", Authority: "Kabupaten Contoh", Replaces: "contoh", Settings: []law.Setting{
		law.Set(national.PerformanceFloor(), law.Floor{Lowest: pppk.VeryGood, Years: []int{2024, 2026}}, madeup.D("2026-07-01"), madeup.Decree()).Until(madeup.D("2026-12-31")),
		law.Set(national.DisciplineBar(), law.SanctionBar{Lightest: pppk.LightSanction, Years: []int{2025}}, madeup.D("2026-07-01"), madeup.Decree()),
	}}
	overlays := []law.Overlay{whole(), second}
	laid, err := national.Law().With(overlays...)
	require.NoError(t, err)

	g := madeup.NewGenerator(20)
	people := []*pppk.Facts{madeup.Declared(madeup.FullFacts(madeup.PropertyDay)), madeup.FullFacts(madeup.PropertyDay)}
	for range 8 {
		people = append(people, madeup.Declared(g.Facts(madeup.PropertyDay)))
	}
	for i := range people { // of what the letters print on working time and pay, too
		if len(people[i].Contracts) > 0 && i%3 == 1 {
			people[i].Contracts[0].Status = pppk.PartTime
		}
	}
	compiled := map[string]*law.Policy{}
	for _, day := range []string{"2024-01-02", "2025-12-31", "2026-01-01", "2026-03-02", "2026-07-01", "2027-01-01"} {
		compiled[day], err = laid.On(madeup.D(day))
		require.NoError(t, err)
	}
	says := func(p *law.Policy) (all []string) {
		for _, f := range people {
			all = append(all, everything(t, p.Decide(madeup.Renewal, f)), fmt.Sprint(p.Check(f)))
		}
		return all
	}
	before, identity := map[string][]string{}, map[string]string{}
	for day, p := range compiled {
		before[day], identity[day] = says(p), resolved(p)
	}
	require.NotEqual(t, before["2026-03-02"], before["2026-07-01"])

	o := overwriter{}
	o.value(reflect.ValueOf(overlays))
	for _, each := range []string{
		"law.Overlay", "law.Setting", "*law.Fact", "law.Rule", "law.LaterCheck", "int", "law.Wage", "law.Document", "law.ScorePart",
	} {
		require.NotZero(t, o[each], "%s is not among %v", each, slices.Sorted(maps.Keys(o)))
	}
	require.Equal(t, law.Overlay{}, overlays[0])

	for day, p := range compiled {
		require.Equal(t, before[day], says(p), "%s: a policy", day)
		again, err := laid.On(madeup.D(day))
		require.NoError(t, err)
		require.Equal(t, identity[day], resolved(again), day)
		require.Equal(t, before[day], says(again), "%s: the law", day)
	}
}
