package national_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
)

var updateIdentity = flag.Bool("update-identity", false, "rewrite testdata/identity.golden")

// TestIdentityGolden keeps the text of one law: what changes it changes the ids of
// policies, and is said in CHANGELOG.md. go test -run TestIdentityGolden
// -update-identity .
func TestIdentityGolden(t *testing.T) {
	t.Parallel()
	const file = "testdata/identity.golden"
	o := keptAgency()
	o.Settings = append(o.Settings, law.Depart(national.PartTimeTerms(), law.Years(2), pppk.MustParseDate("2024-01-02"), o.Settings[0].Source()))
	p := madeup.PolicyOf(t, "2024-02-29", o)
	text := p.AppendIdentity(nil)
	if *updateIdentity {
		require.NoError(t, os.WriteFile(file, text, 0o644))
	}
	golden, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(golden), string(text))

	sum := sha256.Sum256(golden)
	require.Equal(t, hex.EncodeToString(sum[:])[:32], p.ID())
	record, err := p.Decide(madeup.Renewal, madeup.FullFacts(p.Day())).Record()
	require.NoError(t, err)
	require.Equal(t, p.ID(), record.Policy)
}

// Of the text: the first line, lines of JSON in the order of their bytes, and what
// stood before it in the slice.
func TestIdentityLines(t *testing.T) {
	t.Parallel()
	for _, o := range []law.Overlay{whole(), madeup.MadeUp(), largest(), {ID: "kosong", Authority: "Kabupaten Contoh"}} {
		p := madeup.PolicyOf(t, "2026-03-02", o)
		text := p.AppendIdentity(nil)
		require.Equal(t, "before"+string(text), string(p.AppendIdentity([]byte("before"))))
		require.Equal(t, text, p.AppendIdentity(make([]byte, 0, 1<<20)), "twice the same")
		lines := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
		require.Equal(t, `{"format":"pppk.policy/1","hari":"2026-03-02"}`, lines[0])
		require.Greater(t, len(lines), 100)
		require.True(t, slices.IsSorted(lines[1:]))
		for _, line := range lines {
			require.True(t, json.Valid([]byte(line)), line)
		}
	}
	var none *law.Policy
	for _, p := range []*law.Policy{none, {}} {
		require.Empty(t, p.ID())
		require.Equal(t, "x", string(p.AppendIdentity([]byte("x"))))
	}
}

// Every parameter that an agency sets is written as in the JSON of its overlay.
func TestIdentityWritesValuesAsOverlaysDo(t *testing.T) {
	t.Parallel()
	type line struct {
		Setting   string          `json:"ketentuan"`
		Parameter string          `json:"parameter"`
		Value     json.RawMessage `json:"nilai"`
	}
	seen := map[string]bool{}
	for _, s := range everyParameter().Settings {
		o := madeup.Laid(s)
		data, err := json.Marshal(o)
		require.NoError(t, err)
		var written struct {
			Settings []line `json:"ketentuan"`
		}
		require.NoError(t, json.Unmarshal(data, &written))
		n := 0
		for text := range bytes.Lines(madeup.PolicyOf(t, s.From().String(), o).AppendIdentity(nil)) {
			var l line
			require.NoError(t, json.Unmarshal(text, &l))
			if l.Setting == s.Parameter() || l.Parameter == s.Parameter() && s.Source().Blocks() && s.Status() == 0 {
				require.Equal(t, string(written.Settings[0].Value), string(l.Value), s.Parameter())
				n++
			}
		}
		seen[s.Parameter()] = true
		require.Equal(t, s.Source().Blocks() && s.Status() == 0, n == 2, "%s: as a setting, and as what decides", s.Parameter())
	}
	for _, name := range settable() {
		require.True(t, seen[name], name)
	}
}

// In whatever order overlays are laid, the text is one.
func TestIdentityOfOverlaysInAnyOrder(t *testing.T) {
	t.Parallel()
	all, o := []law.Overlay{}, whole()
	for i, id := range []string{"a", "b", "c"} {
		part := law.Overlay{ID: id, Authority: o.Authority}
		for j, s := range o.Settings {
			if j%3 == i {
				part.Settings = append(part.Settings, s)
			}
		}
		for j, r := range o.Rules {
			if j%3 == i {
				part.Rules = append(part.Rules, r)
				for _, f := range o.Facts {
					if slices.ContainsFunc(r.Reads, func(g *law.Fact) bool { return g.ID == f.ID }) {
						part.Facts = append(part.Facts, f)
					}
				}
			}
		}
		all = append(all, part)
	}
	texts := map[string]bool{}
	for _, way := range orders(all) {
		texts[string(madeup.PolicyOf(t, "2026-03-02", way...).AppendIdentity(nil))] = true
	}
	require.Len(t, texts, 1)
}

// A parameter that came later and that nobody sets is not in the text; one that an
// agency sets is, even as the nation has it.
func TestIdentityOfParametersThatCameLater(t *testing.T) {
	t.Parallel()
	nation := string(madeup.PolicyOf(t, "2026-03-02").AppendIdentity(nil))
	since := madeup.D("2026-01-01")
	for _, s := range []law.Setting{
		law.Set(national.NationalFloor(), national.FloorEither, since, madeup.Decree()), law.Set(national.ClassOfEnding(), national.ClassByStatute, since, madeup.Decree()),
		law.Set(national.ResignationTest(), national.TestsHold, since, madeup.Decree()), law.Set(national.ApplicantAge(), national.AgeInYears, since, madeup.Decree()),
	} {
		require.NotContains(t, nation, s.Parameter()+`","nilai"`)
		text := string(madeup.PolicyOf(t, "2026-03-02", madeup.Laid(s)).AppendIdentity(nil))
		require.Contains(t, text, `{"ketentuan":"`+s.Parameter()+`"`)
		require.Contains(t, text, `{"parameter":"`+s.Parameter()+`"`)
	}
	require.Equal(t, nation, string(madeup.PolicyOf(t, "2026-03-02", law.Overlay{ID: "kosong", Authority: "Kabupaten Contoh"}).AppendIdentity(nil)))
	require.Contains(t, nation, `{"parameter":"age_limit.teacher","nilai":"60-tahun"`)

	// When something ends may be set later.
	s := law.Set(national.RenewalTerms(), law.Years(5), since, madeup.Decree())
	require.Equal(t, madeup.PolicyOf(t, "2026-03-02", madeup.Laid(s)).ID(), madeup.PolicyOf(t, "2026-03-02", madeup.Laid(s.Until(madeup.D("2026-12-31")))).ID())
}
